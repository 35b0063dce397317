import { describe, expect, test } from 'vitest';
import type { Court } from '../../src/cases/courts.ts';
import { chosenCourts } from '../../src/documents/chosenCourts.ts';
import { CourtstatError } from '../../src/errors.ts';
import { tableOf } from '../cases/tableOf.ts';

const court = (code: string, name = code): Court => ({ code, name, level: null });
const known = [
  court('内0202', '包头市东河区人民法院'),
  court('内0203', '包头市昆都仑区人民法院'),
  court('内0204', '包头市青山区人民法院'),
  court('某派出法庭'),
];

/** Codes of the courts that are meant, or the error. */
async function meant(asked: readonly string[], courts: readonly Court[] = known) {
  const table = { ...(await tableOf(['法院,立案日期\n'])), courts };
  try {
    return [...chosenCourts(table, asked)].map((index) => courts[index]?.code);
  } catch (error) {
    return error instanceof CourtstatError ? { code: error.code, ...error.args } : error;
  }
}

describe('a court is meant', () => {
  test.each([
    ['by its code', '内0204'],
    ['by a code as it may be typed', ' 内0204 '],
    ['by its name', '包头市青山区人民法院'],
    ['by another name that the register knows', '内蒙古自治区包头市青山区人民法院'],
    ['by the part that only one court has', '青山'],
    ['with blanks within', '青山 区'],
  ])('%s', async (_, asked) => {
    expect(await meant([asked])).toEqual(['内0204']);
  });

  test('by its name where that stands for its code', async () => {
    expect(await meant(['某派出法庭'])).toEqual(['某派出法庭']);
  });

  test('by the whole of its name, though it is a part of another', async () => {
    const courts = [court('甲', '新城区人民法院'), court('乙', '大新城区人民法院')];
    expect(await meant(['新城区人民法院'], courts)).toEqual(['甲']);
    expect(await meant(['大新城'], courts)).toEqual(['乙']);
  });

  test('once, however often and in whatever order it is asked for', async () => {
    expect(await meant(['青山', '内0202', '内0204'])).toEqual(['内0204', '内0202']);
    expect(await meant([])).toEqual([]);
  });
});

describe('nobody can tell which', () => {
  test('where a part fits several', async () => {
    expect(await meant(['包头市'])).toEqual({
      code: 'ambiguous-court',
      court: '包头市',
      courts: ['包头市东河区人民法院', '包头市昆都仑区人民法院', '包头市青山区人民法院'],
    });
  });

  test('where two have the same name: their codes tell them apart', async () => {
    const courts = [court('甲0101', '新城人民法院'), court('乙0101', '新城人民法院')];
    for (const asked of ['新城人民法院', '新城']) {
      expect(await meant([asked], courts)).toEqual({
        code: 'ambiguous-court',
        court: asked,
        courts: ['乙0101', '甲0101'],
      });
    }
    expect(await meant(['乙0101'], courts)).toEqual(['乙0101']);
  });
});

describe('no court of the data is meant', () => {
  test('by another name', async () => {
    expect(await meant(['鄂托克旗人民法院'])).toMatchObject({
      code: 'unknown-court',
      court: '鄂托克旗人民法院',
      courts: known.map(({ name }) => name).sort(),
    });
  });

  test('by a mistyped one, but another is near', async () => {
    expect(await meant(['清山区人民法院'])).toMatchObject({ code: 'unknown-court', nearest: '包头市青山区人民法院' });
  });

  test('by nothing, nor is the court of rows without one', async () => {
    const courts = [court(''), ...known];
    for (const asked of ['', ' ', '\u3000']) {
      expect(await meant([asked], courts)).toMatchObject({
        code: 'unknown-court',
        courts: known.map(({ name }) => name).sort(),
      });
    }
  });
});

describe('in the data', () => {
  const asked = async (text: string) => {
    const table = await tableOf([
      [
        '法院,案号,立案日期',
        '甲区人民法院,（2024）豫0101民初1号,2024-01-05',
        '甲区人民法院,（2024）豫0101民初2号,2024-01-05',
        '乙区 人民法院,（2024）豫0101民初3号,2024-01-05',
        '包头市青山区人民法院,（2024）内0205民初4号,2024-01-05',
      ].join('\n'),
    ]);
    try {
      return [...chosenCourts(table, [text])].map((index) => table.courts[index]?.code);
    } catch (error) {
      return error instanceof CourtstatError ? { code: error.code, ...error.args } : error;
    }
  };

  test.each(['豫0101', '甲区人民法院', '乙区人民法院', '乙区 人民法院', '乙区'])(
    '%s means the court, whichever of its names is printed',
    async (text) => {
      expect(await asked(text)).toEqual(['豫0101']);
    },
  );

  test('a code that only stands in the numbers of another court is none', async () => {
    expect(await asked('内0205')).toMatchObject({
      code: 'unknown-court',
      courts: ['包头市青山区人民法院', '甲区人民法院'],
    });
  });
});
