import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { asciiGlyphs } from '../../../src/renderers/text/glyphs.ts';
import { drawPanels, type PanelTable } from '../../../src/renderers/text/panelTable.ts';
import { cell } from '../../../src/renderers/text/terminalTable.ts';

const draw = (table: Omit<PanelTable, 'widestLead'> & { widestLead?: number }, width: number) =>
  drawPanels({ widestLead: 20, ...table }, { width, chalk: new Chalk({ level: 0 }), glyphs: asciiGlyphs });
const rowOf = (...texts: readonly string[]) => texts.map((text) => cell(text));

const heads = ['Court', 'One', 'Two', 'Last\none'];
const rows: PanelTable['rows'] = [
  rowOf('北京市东城区', '1', '22', '333'),
  'rule',
  { across: cell('and') },
  rowOf('all', '1', '2', '3'),
];

describe('a table under a lead column', () => {
  test('in one panel where there is room; heads stand on the last line, broken where they say so', () => {
    expect(draw({ heads, rows }, 40)).toEqual([
      '                        Last',
      'Court         One  Two   one',
      '----------------------------',
      '北京市东城区    1   22   333',
      '----------------------------',
      'and',
      'all             1    2     3',
    ]);
  });

  test('in several where there is not: each repeats the lead and the lines, text across stands in the first', () => {
    expect(draw({ heads, rows }, 22)).toEqual([
      'Court         One  Two',
      '----------------------',
      '北京市东城区    1   22',
      '----------------------',
      'and',
      'all             1    2',
      '',
      '              Last',
      'Court          one',
      '------------------',
      '北京市东城区   333',
      '------------------',
      'all              3',
    ]);
  });

  test('the lead gives way as far as it may where that saves a panel', () => {
    expect(draw({ heads, rows, leastLead: 6 }, 24)).toEqual([
      '                    Last',
      'Court     One  Two   one',
      '------------------------',
      '北京市东    1   22   333',
      '城区',
      '------------------------',
      'and',
      'all         1    2     3',
    ]);
    expect(draw({ heads, rows, leastLead: 11 }, 24)).toHaveLength(13);
  });

  test('columns at the end are left out where that saves a panel, and only there', () => {
    expect(draw({ heads, rows, dispensable: 1 }, 22)).toHaveLength(6);
    expect(draw({ heads, rows, dispensable: 1 }, 40)).toEqual(draw({ heads, rows }, 40));
  });
});
