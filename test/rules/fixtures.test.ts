import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleIds, rules } from '../../src/rules/registry.ts';
import { checked } from './checked.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const bytesOf = (name: string) => readFileSync(new URL(name, folder));
const linesOf = (name: string) => bytesOf(name).toString('utf8').trim().split('\n').slice(1);
const issuesOf = (name: string) => checked(bytesOf(name), { today: '2025-02-15' });

/** An issue as the lists of the fixtures put it: `line,rule,severity,field`. */
function listed(issue: string): string {
  const [, line, ...rest] = issue.split(' ');
  const nuance = rest.findIndex((word) => word === 'kept' || word === 'mild');
  const words = nuance < 0 ? rest : rest.slice(0, nuance);
  const [rule = '', field = ''] = words.reverse();
  const severity = rest[nuance] === 'mild' ? 'warning' : rules.find(({ id }) => id === rule)?.severity;
  return [line, rule, severity, field].join(',');
}

describe('contradictions/cases.csv', () => {
  const expected = linesOf('contradictions/expected.list');

  test('draws exactly the issues that its list states', async () => {
    expect((await issuesOf('contradictions/cases.csv')).map(listed)).toEqual(expected);
  });

  test('has every rule, told of on a line of its own; only a contradicting duplicate is a duplicate too', () => {
    const issues = expected.map((text) => text.split(','));
    const alone = issues.filter(([line]) => issues.filter(([other]) => other === line).length === 1);
    expect(new Set(issues.map(([, rule]) => rule))).toEqual(new Set(ruleIds));
    expect(new Set(alone.map(([, rule]) => rule))).toEqual(
      new Set(ruleIds.filter((id) => id !== 'conflicting-duplicate')),
    );
  });
});

describe('baotou', () => {
  test('the clean list draws nothing', async () => {
    expect(await issuesOf('baotou/cases.csv')).toEqual([]);
  });

  test('its twin draws exactly what was planted', async () => {
    const planted = linesOf('baotou/planted.list').flatMap((text) => {
      const [line, , , drawn = ''] = text.split(',');
      return drawn.split(' ').flatMap((rule) => (rule === '' ? [] : `${line} ${rule}`));
    });
    const found = (await issuesOf('baotou/cases-gb18030.csv')).map((issue) => {
      const [line, rule] = listed(issue).split(',');
      return `${line} ${rule}`;
    });
    expect(found.sort()).toEqual(planted.sort());
    expect(found).toHaveLength(88);
  });
});
