import { expect, test } from 'vitest';
import type { Scheme } from '../../src/bands/scheme.ts';
import { bare } from '../indicators/measured.ts';
import { type Asked, reportOf } from './reportOf.ts';

const lines = [
  '法院代码,案件类型,承办法官,立案日期',
  '内0203,民事一审,张伟,2024-01-01',
  '内0203,刑事一审,王芳,2024-01-01',
];

const scheme: Scheme = {
  ...bare,
  indicators: {
    'closure-rate': {
      better: 'higher',
      weight: 1,
      bands: [
        { low: 0.5, source: 'all' },
        { low: 0.9, source: 'civil', line: 'civil' },
      ],
    },
  },
};

/** The sources of the bands of a court, its groups, the total and its groups. */
async function sources(asked: Partial<Asked>): Promise<(string | undefined)[]> {
  const files = [{ path: 'a.csv', bytes: `${lines.join('\n')}\n` }];
  const report = await reportOf(files, { today: '2025-02-15', asOf: '2025-01-31', period: '2024', scheme, ...asked });
  return [...report.courts, report.total]
    .flatMap((member) => [member, ...member.groups])
    .map(({ indicators }) => indicators['closure-rate']?.band?.source);
}

test('a band of a line is for its group, or for everything in a report on the line', async () => {
  expect(await sources({})).toEqual(['all', 'civil', 'all', 'all', 'civil', 'all']);
  expect(await sources({ by: 'judge' })).toEqual(['all', 'all', 'all', 'all', 'all', 'all']);
  expect(await sources({ by: 'judge', where: { line: 'civil' } })).toEqual(['civil', 'civil', 'civil', 'civil']);
});
