import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { configFileSchema } from '../../src/config/schema.ts';
import { courtstat, inFolder } from './runCli.ts';

const config = `{
  "files": ["export/*.csv"],
  "columns": {
    "filedOn": "收到日期",
    "closedOn": ["报结日", "结案日"]
  },
  "words": { "procedure": { "summary": ["简程"] } },
  "rules": {
    "case-number-year": "off",
    "unknown-value": "error"
  },
  "scheme": "bands/ours.json",
  "duplicates": "last"
}
`;

test('each value with where it comes from; flags win', async () => {
  await inFolder((folder) => {
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'courtstat.config.jsonc'), config);
    const args = ['validate', '--print-config', '--column', 'closedOn=DONE', '--rule', 'unknown-value=info'];
    const { status, stdout } = courtstat([...args, '--encoding', 'gbk', '--lang', 'en'], {
      cwd: join(folder, 'below'),
    });
    expect(status).toBe(0);
    expect(stdout).toBe(`{
  "files": ["../export/*.csv"], // ../courtstat.config.jsonc:2
  "columns": {
    "filedOn": ["收到日期"], // ../courtstat.config.jsonc:4
    "closedOn": ["DONE"], // --column
  },
  "blankWords": [], // default
  "words": {
    "procedure": {"summary":["简程"]}, // ../courtstat.config.jsonc:7
  },
  "rules": {
    "unknown-value": "info", // --rule
    "case-number-year": "off", // ../courtstat.config.jsonc:9
  },
  "scheme": "../bands/ours.json", // ../courtstat.config.jsonc:12
  "defaultCaseType": "民事一审", // default
  // "reversalBasis": detected
  "appealDenominator": "closings", // default
  "duplicates": "last", // ../courtstat.config.jsonc:13
  "encoding": "gb18030", // --encoding
  // "delimiter": detected
  // "headerRow": detected
  "language": "en", // --lang
}
`);
    // It is a configuration again.
    expect(configFileSchema.safeParse(parse(stdout, [], { allowTrailingComma: true })).success).toBe(true);
  });
});

test('flags are read as they are read by the run itself', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'courtstat.config.jsonc'), config);
    const args = ['--column', ' filedOn =xx', '--column', 'filedOn=yy', '--rule', ' unknown-value = info '];
    const { stdout } = courtstat(['validate', '--print-config', '--lang', 'en', ...args], { cwd: folder });
    expect(stdout).toContain('"filedOn": ["xx","yy"], // --column\n');
    expect(stdout).toContain('"unknown-value": "info", // --rule\n');
    expect(stdout).toContain('"case-number-year": "off", // courtstat.config.jsonc:9\n');
  });
});

test('report has it too; without a configuration everything is a default', async () => {
  await inFolder((folder) => {
    const { stdout } = courtstat(['report', '--print-config', '--lang', 'zh'], { cwd: folder });
    expect(stdout).toContain('"scheme": "mongolian-horse-5.1", // 默认');
    expect(stdout).toContain('"language": "zh", // --lang');
    expect(courtstat(['report', '--print-config'], { cwd: folder }).stdout).toContain('"language": "en", // locale');
  });
});
