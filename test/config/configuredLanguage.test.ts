import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configuredLanguage } from '../../src/config/configuredLanguage.ts';
import { folderWith } from './folderAtHand.ts';

test.each([
  ['zh', '{"language": "zh"}'],
  ['en', '\ufeff// ours\n{ "files": 3, "language": "en", }'],
  ['en', '{"language": "en", "closed-befor-filed"'],
  [undefined, '{}'],
  [undefined, '{"language": "fr"}'],
  [undefined, '{"language": ["zh"]}'],
  [undefined, '"zh"'],
  [undefined, 'null'],
  [undefined, '}{'],
  [undefined, ''],
])('%s: %j', async (language, text) => {
  const folder = folderWith({ 'courtstat.config.jsonc': text, 'mine.json': text, 'a/b/x.csv': '' });
  expect(await configuredLanguage(undefined, join(folder, 'a/b'))).toBe(language);
  expect(await configuredLanguage('../../mine.json', join(folder, 'a/b'))).toBe(language);
});

test('nothing is said where there is none, or one too many, or what is named is no file', async () => {
  const zh = '{"language": "zh"}';
  const folder = folderWith({ 'a/courtstat.config.json': zh, 'a/courtstat.config.jsonc': zh, 'b/x.csv': '' });
  expect(await configuredLanguage(undefined, join(folder, 'a'))).toBeUndefined();
  expect(await configuredLanguage(undefined, join(folder, 'b'))).toBeUndefined();
  expect(await configuredLanguage('absent.json', folder)).toBeUndefined();
  expect(await configuredLanguage('a', folder)).toBeUndefined();
});
