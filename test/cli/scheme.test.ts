import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtInSchemes } from '../../src/bands/builtIn.ts';
import { type SchemeFlags, schemeCommand } from '../../src/cli/scheme.ts';
import type { Language } from '../../src/messages/language.ts';
import { folderWith } from '../config/folderAtHand.ts';

let printed = '';
const exitCode = process.exitCode;

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
});

async function ran(action: string, target: string, flags: SchemeFlags = {}, language: Language = 'zh') {
  const surroundings = { language, version: '0.0.0', speak: () => undefined };
  await schemeCommand(action, target, { today: '2025-02-15', color: 'never', ...flags }, surroundings);
  return { printed, status: process.exitCode };
}

const minimal = {
  id: 'mine',
  version: '2',
  title: { zh: '我院', en: 'ours' },
  status: 'official',
  source: 'decided by us',
  indicators: { 'closure-rate': { better: 'higher', bands: [{ low: 0.9, source: 'us' }] } },
};

/** Runs in a folder that holds the scheme as mine.json, a key a line. */
function inFolderWith(changed: object): void {
  const folder = folderWith({ 'mine.json': JSON.stringify({ ...minimal, ...changed }, null, 2) });
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
}

describe('show', () => {
  test.each([
    ['zh', '蒙马奔腾5.1（示例区间）', '现为 2025 年度，2025-01-01 至 2025-12-31'],
    ['en', 'Mongolian Horse 5.1 (illustrative bands)', 'It is now 2025, 2025-01-01 to 2025-12-31'],
  ] as const)('a built-in scheme by its id, %s', async (language, title, year) => {
    const { printed: text } = await ran('show', 'mongolian-horse-5.1', { width: '100' }, language);
    expect(text.startsWith(title)).toBe(true);
    expect(text).toContain(year);
  });

  test('a file', async () => {
    inFolderWith({});
    expect((await ran('show', 'mine.json')).printed).toMatch(/^我院 {3}mine {3}第 2 版\n/);
  });

  test('as JSON, with what the file leaves out', async () => {
    inFolderWith({});
    const { printed: text } = await ran('show', 'mine.json', { format: 'json' });
    expect(JSON.parse(text)).toEqual({
      ...minimal,
      calendar: { yearStartMonth: 1, monthStartDay: 1 },
      excludeTypeCodes: [],
      minimumCases: 10,
      indicators: { 'closure-rate': { better: 'higher', weight: 1, bands: [{ low: 0.9, source: 'us' }] } },
    });
  });

  test('JSON saved to a file is that scheme again', async () => {
    const { printed: text } = await ran('show', 'cepej', { format: 'json' });
    vi.spyOn(process, 'cwd').mockReturnValue(folderWith({ 'copy.json': text }));
    printed = '';
    expect((await ran('show', 'copy.json', { format: 'json' })).printed).toBe(text);
    expect(JSON.parse(text).id).toBe(builtInSchemes[1]?.id);
  });
});

describe('check', () => {
  test('a sound file: remarks where they stand, exit 0', async () => {
    inFolderWith({ indicators: { 'closure-rate': { better: 'higher', bands: [{ low: 93, source: 'us' }] } } });
    const { printed: text, status } = await ran('check', 'mine.json', { width: '200' });
    expect(text).toContain('mine.json:11  结案率（closure-rate）第 1 个区间：界限 93 即 9300%。');
    expect(status).toBe(0);
  });

  test('bands that clash: exit 2', async () => {
    const bands = [
      { low: 0.9, source: '甲' },
      { low: 0.8, source: '乙' },
    ];
    inFolderWith({ indicators: { 'closure-rate': { better: 'higher', bands } } });
    const { printed: text, status } = await ran('check', 'mine.json');
    expect(text).toContain('第 1 个  一般：不低于 90%');
    expect(text).toContain('第 2 个  一般：不低于 80%');
    expect(status).toBe(2);
  });

  test('what is no scheme is refused with its place and the nearest key', async () => {
    inFolderWith({ minimumCase: 5 });
    await expect(ran('check', 'mine.json')).rejects.toMatchObject({
      code: 'invalid-document',
      args: {
        path: 'mine.json',
        line: 21,
        problem: { kind: 'unknown-key', key: 'minimumCase', nearest: 'minimumCases' },
      },
    });
  });

  test('--format belongs to show', async () => {
    await expect(ran('check', 'cepej', { format: 'json' })).rejects.toMatchObject({ code: 'options-exclude' });
  });
});

describe('usage', () => {
  test.each([
    ['chek', 'cepej', {}, { code: 'unknown-choice', args: { option: 'scheme', nearest: 'check' } }],
    ['show', 'cepj', {}, { code: 'unknown-scheme', args: { nearest: 'cepej' } }],
    ['show', 'cepej', { format: 'yaml' }, { code: 'unknown-choice', args: { option: '--format' } }],
    ['show', 'cepej', { width: 'wide' }, { code: 'unknown-choice', args: { option: '--width' } }],
    ['show', 'cepej', { today: '2025' }, { code: 'unreadable-day-option' }],
  ])('%s %s %j', async (action, target, flags, error) => {
    await expect(ran(action, target, flags)).rejects.toMatchObject(error);
    expect(printed).toBe('');
  });
});
