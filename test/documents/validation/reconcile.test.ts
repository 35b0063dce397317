import { describe, expect, test } from 'vitest';
import { calendarYear } from '../../../src/calendar/statisticalCalendar.ts';
import type { ExpectedVolumes } from '../../../src/cases/volumesFile.ts';
import { reconcile } from '../../../src/documents/validation/reconcile.ts';
import { validationSchema } from '../../../src/documents/validation/validation.ts';
import type { Volumes, VolumesOfTable } from '../../../src/documents/volumes.ts';
import { CourtstatError } from '../../../src/errors.ts';
import { day } from '../reportOf.ts';

const window = {
  period: { label: '2024', start: day('2024-01-01'), end: day('2024-12-31') },
  asOf: day('2024-11-30'),
  measuredOn: day('2024-11-30'),
  calendar: calendarYear,
};
const volumes = (carriedOver: number, incoming: number, closed: number): Volumes => ({
  carriedOver,
  incoming,
  docket: carriedOver + incoming,
  closed,
  pending: carriedOver + incoming - closed,
});
const court = (code: string, name: string, of: Volumes = volumes(1, 2, 1)) => ({ code, name, volumes: of });
const files = (...courts: VolumesOfTable['courts']): VolumesOfTable => ({ courts, total: volumes(30, 60, 50) });
const row = (
  name: string,
  stated: ExpectedVolumes['volumes'],
  more: Partial<ExpectedVolumes> = {},
): ExpectedVolumes => ({
  name,
  isTotal: false,
  line: 2,
  volumes: stated,
  ...more,
});
const held = (rows: readonly ExpectedVolumes[], found: VolumesOfTable) => reconcile('v.csv', rows, found, window);

test('every stated figure is held against that of the files', () => {
  const found = files(
    court('内0203', '包头市昆都仑区人民法院', volumes(10, 20, 15)),
    court('内0204', '包头市青山区人民法院', volumes(20, 40, 35)),
  );
  const rows = [
    row('青山区法院', { incoming: 40, pending: 26 }, { line: 3 }),
    row('昆都仑区法院', { incoming: 20 }, { line: 4 }),
    row('合计', { incoming: 61, pending: 40 }, { line: 5, isTotal: true }),
  ];
  const reconciliation = held(rows, found);
  expect(reconciliation).toEqual({
    path: 'v.csv',
    period: { label: '2024', start: '2024-01-01', end: '2024-12-31' },
    measuredOn: '2024-11-30',
    differences: 2,
    courts: [
      {
        name: '青山区法院',
        code: '内0204',
        isTotal: false,
        line: 3,
        inconsistent: false,
        volumes: { incoming: { expected: 40, found: 40 }, pending: { expected: 26, found: 25 } },
      },
      {
        name: '昆都仑区法院',
        code: '内0203',
        isTotal: false,
        line: 4,
        inconsistent: false,
        volumes: { incoming: { expected: 20, found: 20 }, pending: { expected: null, found: 15 } },
      },
      {
        name: '合计',
        code: null,
        isTotal: true,
        line: 5,
        inconsistent: false,
        volumes: { incoming: { expected: 61, found: 60 }, pending: { expected: 40, found: 40 } },
      },
    ],
    unexpected: [],
  });
  expect(validationSchema.shape.reconciliation.parse(reconciliation)).toEqual(reconciliation);
});

test('what the files cannot tell differs from what is stated, and from nothing else', () => {
  const untold = { carriedOver: null, incoming: 20, docket: null, closed: null, pending: null };
  const { differences, courts } = held(
    [row('昆都仑区', { incoming: 20, closed: 5 }), row('不在其中', { incoming: 0 }, { line: 3 })],
    files(court('内0203', '昆都仑区人民法院', untold)),
  );
  expect(courts.map(({ code, volumes: of }) => [code, of])).toEqual([
    ['内0203', { incoming: { expected: 20, found: 20 }, closed: { expected: 5, found: null } }],
    [null, { incoming: { expected: 0, found: null }, closed: { expected: null, found: null } }],
  ]);
  expect(differences).toBe(2);
});

test('courts that the figures leave out are told in the order of their codes', () => {
  const found = files(court('内0204', '青山区'), court('内0203', '昆都仑区'), court('内0202', '东河区'));
  expect(held([row('昆都仑区', { closed: 1 })], found).unexpected).toEqual([
    { code: '内0202', name: '东河区' },
    { code: '内0204', name: '青山区' },
  ]);
  // Figures that state a total only leave no court out.
  expect(held([row('合计', { closed: 50 }, { isTotal: true })], found)).toMatchObject({
    unexpected: [],
    differences: 0,
  });
});

describe('a row is of the court', () => {
  const codeOf = (one: ExpectedVolumes, ...courts: VolumesOfTable['courts']) =>
    held([one], files(...courts)).courts.map(({ code }) => code)[0];
  const stated = { closed: 1 };

  test('with its code, whatever the names say', () => {
    const courts = [court('内0203', '青山区人民法院'), court('内0204', '昆都仑区人民法院')];
    expect(codeOf(row('昆都仑区人民法院', stated, { code: '内0203' }), ...courts)).toBe('内0203');
  });

  test.each(['内蒙古自治区包头市昆都仑区人民法院', '包头市昆都仑区法院', '昆都仑区', '昆都仑 区'])(
    'that the register knows as %s',
    (name) => {
      expect(codeOf(row(name, stated), court('内0203', '包头昆区'), court('内0204', '青山区'))).toBe('内0203');
    },
  );

  test('with its name, 人民法院 or not, where no register knows it', () => {
    const courts = [court('豫0883', '孟州市人民法院'), court('温县人民法院', '温县人民法院')];
    expect(codeOf(row('孟州市', stated), ...courts)).toBe('豫0883');
    expect(codeOf(row('温县法院', stated, { code: '豫0825' }), ...courts)).toBe('温县人民法院');
    expect(codeOf(row('豫0883', stated), ...courts)).toBe('豫0883');
    expect(codeOf(row('焦作市孟州市人民法院', stated), ...courts)).toBeNull();
  });

  test('of the register before one of the same name', () => {
    const courts = [court('鄂0107', '青山区人民法院'), court('内0204', '包头市青山区人民法院')];
    expect(codeOf(row('青山区人民法院', stated), ...courts)).toBe('内0204');
    expect(codeOf(row('青山区人民法院', stated), court('鄂0107', '青山区人民法院'))).toBe('鄂0107');
  });

  test('unless two courts have that name', () => {
    const courts = [court('甲0101', '新城人民法院'), court('乙0101', '新城人民法院')];
    expect(codeOf(row('新城人民法院', stated), ...courts)).toBeNull();
    expect(codeOf(row('新城人民法院', stated, { code: '乙0101' }), ...courts)).toBe('乙0101');
  });
});

describe('a court that is given twice is an error', () => {
  const found = files(court('内0203', '包头市昆都仑区人民法院'));
  const repeated = (one: ExpectedVolumes, other: ExpectedVolumes) => {
    try {
      return held([one, other], found).courts.length;
    } catch (error) {
      return error instanceof CourtstatError ? { code: error.code, ...error.args } : error;
    }
  };
  const stated = { closed: 1 };

  test.each([
    [row('昆都仑区', stated), row('包头市昆都仑区人民法院', stated, { line: 5 })],
    [row('某院', stated, { code: '内0203' }), row('昆都仑区', stated, { line: 5 })],
    [row('孟州市法院', stated), row('孟州市人民法院', stated, { line: 5 })],
    [row('青山区', stated), row('包头市青山区人民法院', stated, { line: 5 })],
    [row('甲', stated, { code: '豫0883' }), row('乙', stated, { line: 5, code: '豫0883' })],
    [row('合计', stated, { isTotal: true }), row('全市', stated, { line: 5, isTotal: true })],
  ])('%j, %j', (one, other) => {
    expect(repeated(one, other)).toEqual({
      code: 'volumes-court-repeated',
      path: 'v.csv',
      name: other.name,
      lines: [2, 5],
    });
  });

  test('two courts are two', () => {
    expect(repeated(row('孟州市', stated), row('温县', stated))).toBe(2);
    expect(repeated(row('total', stated), row('合计', stated, { isTotal: true }))).toBe(2);
  });
});

describe('figures that break their sums', () => {
  test.each([
    { carriedOver: 120, incoming: 800, docket: 921 },
    { carriedOver: 120, incoming: 800, closed: 790, pending: 131 },
    { docket: 920, closed: 790, pending: 129 },
    { carriedOver: 120, incoming: 800, docket: 920, closed: 790, pending: 131 },
    { carriedOver: 0, incoming: 0, docket: 1 },
  ])('%j', (stated) => {
    expect(held([row('昆都仑区', stated)], files()).courts[0]?.inconsistent).toBe(true);
  });

  test.each([
    { carriedOver: 120, incoming: 800, docket: 920, closed: 790, pending: 130 },
    { carriedOver: 120, docket: 0, closed: 790 },
    { incoming: 800, closed: 790, pending: 0 },
    { carriedOver: 0, incoming: 0, docket: 0, closed: 0, pending: 0 },
  ])('not so %j', (stated) => {
    expect(held([row('昆都仑区', stated)], files()).courts[0]?.inconsistent).toBe(false);
  });
});
