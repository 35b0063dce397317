import { expect, test } from 'vitest';
import { rejectingRules, ruleIds } from '../../src/rules/registry.ts';
import { checked } from './checked.ts';
import { csv } from './rejection.ts';

const header = '案号,法院,立案日期,结案日期,适用程序,是否小额,是否上诉';
const text = csv(
  header,
  '（2020）内0203民初5号,昆都仑区,2024-01-05,2024-02-05,甲,是,是',
  '（2020）内0203民初5号,昆都仑区,2024-01-05,2024-02-06,,,',
  '（2024）内0203民初6号,昆都仑区,2024-01-05,2024-01-04,甲,,',
);

test('a rule that is switched off says nothing, and takes no other with it', async () => {
  const all = await checked(text);
  expect(all).toHaveLength(8);
  for (const rule of ['case-number-year', 'conflicting-duplicate', 'small-claims-appealed', 'unknown-value'] as const) {
    expect(await checked(text, { off: [rule] })).toEqual(all.filter((issue) => !issue.endsWith(` ${rule}`)));
  }
});

test('those that reject cannot be switched off', async () => {
  expect(await checked(text, { off: ruleIds })).toEqual([
    'line 3 caseNumber duplicate-case-number',
    'line 4 closedOn closed-before-filed',
  ]);
  expect(await checked(text, { off: rejectingRules.map(({ id }) => id) })).toEqual(await checked(text));
});
