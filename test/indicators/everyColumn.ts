const columns = [
  '法院代码',
  '案件类型',
  '立案日期',
  '结案日期',
  '结案方式',
  '适用程序',
  '是否小额',
  '法定审限',
  '审判组织',
  '承办法官',
  '是否当庭宣判',
  '是否上诉',
  '二审立案日期',
  '二审结果',
  '二审结案日期',
  '再审结果',
  '再审结案日期',
  '扣除天数',
  '延长天数',
] as const;

// Six closed in 2024 (one of them filed in 2023), two pending.
const cases = [
  '民事一审,2024-01-05,2024-02-04,调解,小额诉讼,是,,独任,甲,,否,,,,,,0,0',
  '民事一审,2024-01-05,2024-03-05,判决,简易,否,,独任,甲,是,是,2024-04-01,改判,2024-06-01,,,5,0',
  '民事一审,2024-02-01,2024-05-01,判决,普通,否,,合议,乙,否,是,2024-06-01,发回重审,2024-08-01,,,0,10',
  '民事一审,2023-12-01,2024-06-20,判决,普通,否,,合议,乙,否,是,2024-07-01,维持,2024-09-01,改判,2024-12-01,0,0',
  '首次执行,2024-03-01,2024-04-10,执行完毕,,,,,丙,,,,,,,,0,0',
  '首次执行,2024-03-01,2024-07-10,终本,,,,,丙,,,,,,,,20,0',
  '民事一审,2024-02-15,,,普通,否,,独任,甲,,,,,,,,0,0',
  '民事一审,2024-12-01,,,简易,否,60,独任,乙,,,,,,,,0,0',
];

/** The same few cases in each of the courts, in a file with every column that an indicator needs. */
export function everyColumn(...courts: readonly string[]): string[] {
  const codes = courts.length === 0 ? ['内0203'] : courts;
  return [columns.join(), ...codes.flatMap((code) => cases.map((cells) => `${code},${cells}`))];
}

/** The same for one court in a file that lacks some columns. */
export function withoutColumns(lacking: readonly string[]): string[] {
  const kept = columns.flatMap((column, index) => (lacking.includes(column) ? [] : [index]));
  return everyColumn().map((line) => {
    const cells = line.split(',');
    return kept.map((index) => cells[index]).join();
  });
}
