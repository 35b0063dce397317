import { describe, expect, test } from 'vitest';
import { ruleTitle } from '../../../src/renderers/ruleNames.ts';
import { observationText } from '../../../src/renderers/validation/observationText.ts';
import { renderValidationSummary, type SummaryOptions } from '../../../src/renderers/validation/validationSummary.ts';
import { joined, nothing, options, plain, repeated, sample, stale, viewOf } from './sampleValidation.ts';

function summary(view = sample, changes: Partial<SummaryOptions> = {}): string {
  return joined(renderValidationSummary(view, { ...options('zh'), ...changes }));
}

/** What a reader sees of it: marks without their backslashes, entities as characters. */
function seen(markdown: string): string {
  const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
  return markdown.replace(/\\(.)/g, '$1').replace(/&[a-z]+;/g, (entity) => entities[entity] ?? entity);
}

test('counts, rules and first examples', () => {
  expect(seen(summary())).toBe(`## 案件数据核对

| 行数 | 计入 | 剔除 | 错误 | 警告 | 提示 | 已知问题 |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| 50 | 47 | 3 | 4 | 1 | 1 | 5 |

### 无法读取的文件

- **data/没有.csv** 找不到文件 data/没有.csv。请检查路径。

### 各类问题

| 规则 | 数量 |
| --- | ---: |
| 单元格数与表头不符（wrong-cell-count） | 1 |
| 缺立案日期或法院（missing-value） | 1 |
| 日期无法识别（unreadable-date） | 1 |
| 取值不在词表中（unknown-value） | 1 |
| ${ruleTitle('serial-gap', 'zh')}（serial-gap） | 1 |
| ${ruleTitle('volumes-differ', 'zh')}（volumes-differ） | 1 |

### 整体情况

- 内0203: <serial-gap>, masked
- 内0203: <volumes-differ>, masked

### 示例

#### 日期无法识别（unreadable-date）

- **data/2024 年/案件清单.csv** 第 3 行，第 5 列（结案日期），（2024）****民初****号

#### 单元格数与表头不符（wrong-cell-count）

- **data/2024 年/案件清单.csv** 第 7 行

#### 取值不在词表中（unknown-value）

- **data/<a&"b">,c:d%.csv** 第 12 行，第 4 列（＝适用\uFFFD程序\uFFFD[31m\uFFFD），（2024）****民初****号

#### 缺立案日期或法院（missing-value）

- **data/<a&"b">,c:d%.csv** 第 20 行

`);
});

test('case numbers on request, the cells at fault never', () => {
  expect(seen(summary(sample, { caseNumbers: true }))).toContain('（2024）内0203民初123号');
  expect(seen(summary())).not.toMatch(/0203民初|cmd|86/);
});

test('text of the data is no markup', () => {
  const header = '<img src=x> | `x` [a](https://b.c) **d** &lt; @e ~f~ $g$ # h\n# i';
  const view = viewOf([...repeated(1, { header })]);
  const line =
    summary(view)
      .split('\n')
      .find((one) => one.includes('img')) ?? '';
  expect(seen(line)).toContain(header.replace('\n', ' '));
  // Of what has a meaning in Markdown or HTML nothing that works by itself is left bare but the marks around the path.
  expect(
    line
      .replace(/^- \*\*/, '')
      .replace('** ', '')
      .replace(/\\./g, '')
      .replace(/&(amp|lt|gt);/g, ''),
  ).not.toMatch(/[<>&|`[\]*_~$#@]|:\/\//);
});

describe('first examples', () => {
  const view = viewOf(repeated(300), { omitted: 600 });

  test('are five of a rule', () => {
    expect(
      summary(view)
        .split('\n')
        .filter((line) => line.startsWith('- **')),
    ).toHaveLength(5);
  });

  test('what was omitted is told', () => {
    expect(summary(view)).toContain('另有 600 处未列出');
    expect(seen(summary({ ...view, omitted: 1 }, { language: 'en' }))).toContain(
      '1 more left out because of --max-errors',
    );
  });
});

test('a clean run says so', () => {
  expect(summary(nothing)).toContain('没有发现问题。');
  expect(summary(nothing)).not.toContain('###');
  expect(summary()).not.toContain('没有发现问题');
});

test('what the baseline knows is not wrong anew, and what is gone is told', () => {
  const known = { ...nothing, summary: { ...nothing.summary, rejected: 4, known: 5 } };
  expect(summary(known)).toContain('没有新问题；已知问题 5 处。');
  expect(summary(known, { language: 'en' })).toContain('Nothing new; 5 known issues.');
  expect(seen(summary({ ...nothing, baseline: { path: 'known.json', known: 0, stale: [...stale] } }))).toContain(
    '\nknown.json 所列的已知问题有 3 处已不存在，可用 --update-baseline 更新\n',
  );
});

test('what an observation tells holds no number of a case unless they are shown', () => {
  expect(seen(summary(sample, { observationText }))).toContain('- （2024）****民初 有 10 个号，中间 1 处共缺 2 个号。');
  expect(summary(sample, { observationText })).not.toContain('0203民初');
  expect(seen(summary(sample, { observationText, caseNumbers: true }))).toContain('（2024）内0203民初 7 号至 18 号');
});

test('stays below 1 MiB and says that it was cut', () => {
  const failures = Array.from({ length: 20_000 }, (_, index) => ({
    path: `${plain}/${'长'.repeat(40)}${index}`,
    code: 'empty-file',
    args: { path: `${index}.csv` },
  }));
  const text = summary({ ...sample, failures });
  expect(Buffer.byteLength(text)).toBeLessThan(1_000_001);
  expect(Buffer.byteLength(text)).toBeGreaterThan(990_000);
  expect(text.endsWith('\n内容过长，以下从略；完整结果请输出为其他格式。\n')).toBe(true);
  expect(text).not.toContain('\uFFFD');
});
