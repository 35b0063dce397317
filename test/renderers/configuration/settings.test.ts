import { expect, test } from 'vitest';
import { renderSettings, type Setting } from '../../../src/renderers/configuration/settings.ts';

const settings: readonly Setting[] = [
  { key: 'files', value: ['a.csv'], source: 'courtstat.config.json:2' },
  { key: 'columns.filedOn', value: ['收到日期'], source: '--column' },
  { key: 'columns.court', value: ['院'], source: 'default' },
  { key: 'delimiter', value: undefined, source: 'default' },
  { key: 'language', value: 'zh', source: 'locale' },
];

test('settings with where they come from', () => {
  expect(renderSettings(settings, 'en')).toBe(`{
  "files": ["a.csv"], // courtstat.config.json:2
  "columns": {
    "filedOn": ["收到日期"], // --column
    "court": ["院"], // default
  },
  // "delimiter": detected
  "language": "zh", // locale
}
`);
  expect(renderSettings(settings, 'zh')).toBe(`{
  "files": ["a.csv"], // courtstat.config.json:2
  "columns": {
    "filedOn": ["收到日期"], // --column
    "court": ["院"], // 默认
  },
  // "delimiter": 自动识别
  "language": "zh", // 随系统语言
}
`);
});
