import type { IndicatorId } from '../../src/indicators/registry.ts';
import { jiyuan, jiyuanAbove, jiyuanBothLevels, jiyuanSales } from './jiyuan.ts';
import { type Cells, closings, type Lot, volumes } from './lots.ts';

/** A figure as the page prints it, and as the program prints it. */
export interface Figure {
  readonly what: string;
  readonly of: IndicatorId;
  /** The group of one line, or one court by its name; else all cases. */
  readonly line?: string;
  readonly court?: string;
  readonly printed: string;
  readonly prints: string;
  /** Why the page is wrong, where it is. */
  readonly slip?: string;
}

export interface Publication {
  readonly title: string;
  readonly source: string;
  /** The real period where the page names it. */
  readonly period: string;
  readonly lots: readonly Lot[];
  readonly figures: readonly Figure[];
  /** What the page prints, or docket less closings. */
  readonly pending: number;
}

const kind = (案件类型: string): Cells => ({ 案件类型 });
const incoming = (docket: number, closed: number, cells: Cells = {}) => volumes(0, docket, closed, cells);

/** 固始 by line: the page gives 审判类 2,313 of which 2,312 are of the three lines, so that one is of none. */
const gushiTrials: Lot[] = [
  ...incoming(2129, 1030, kind('民事一审')),
  ...incoming(139, 78, kind('刑事一审')),
  ...incoming(44, 10, kind('行政一审')),
  ...incoming(1, 1, kind('国家赔偿')),
];

const wangqing = (cells: Cells): Cells => ({ 二审立案日期: '', 二审结果: '', 二审结案日期: '', ...cells });
const wangqingAppeal = (outcome: string) =>
  wangqing({ 二审立案日期: '2022-03-01', 二审结果: outcome, 二审结案日期: '2022-04-01' });

/** Every published worked example that could be found; where the notes have no period, one is assumed. */
export const publications: readonly Publication[] = [
  {
    title: '固始 2022-01/02',
    source: 'gsxfy.hncourt.gov.cn id=2808',
    period: '2022-01..2022-02',
    // 旧存 1,304, 新收 2,577.
    lots: volumes(1304, 2577, 1456),
    figures: [{ what: '结案率', of: 'closure-rate', printed: '37.52', prints: '37.52%' }],
    pending: 3881 - 1456,
  },
  {
    title: '固始 2022-01/02, trials',
    source: 'gsxfy.hncourt.gov.cn id=2808',
    period: '2022-01..2022-02',
    lots: gushiTrials,
    figures: [
      { what: '审判类', of: 'closure-rate', printed: '48.38', prints: '48.38%' },
      { what: '刑事', of: 'closure-rate', line: 'criminal', printed: '56.12', prints: '56.12%' },
      { what: '民事', of: 'closure-rate', line: 'civil', printed: '48.38', prints: '48.38%' },
      { what: '行政', of: 'closure-rate', line: 'administrative', printed: '22.73', prints: '22.73%' },
    ],
    pending: 1194,
  },
  {
    title: '卫东区, December',
    source: 'pdswdfy.hncourt.gov.cn id=2173',
    period: '2021-12',
    lots: incoming(879, 700),
    figures: [{ what: '结案率', of: 'closure-rate', printed: '79.64', prints: '79.64%' }],
    pending: 179,
  },
  {
    title: '卫东区, the year',
    source: 'pdswdfy.hncourt.gov.cn id=2173',
    period: '2021',
    lots: [...incoming(5644, 5489, kind('民事一审')), ...incoming(6380 - 5644, 6201 - 5489, kind('其他'))],
    figures: [
      { what: '结案率', of: 'closure-rate', printed: '97.19', prints: '97.19%' },
      { what: '民事', of: 'closure-rate', line: 'civil', printed: '97.25', prints: '97.25%' },
    ],
    pending: 179,
  },
  {
    title: '郑州 2021 H1',
    source: 'zzfy.hncourt.gov.cn id=27206',
    period: '2021-H1',
    // 受理 158,571, of which 新收 146,484.
    lots: volumes(158_571 - 146_484, 146_484, 126_927),
    figures: [
      { what: '结案率', of: 'closure-rate', printed: '80.04', prints: '80.04%' },
      { what: '结收比', of: 'clearance-rate', printed: '86.65', prints: '86.65%' },
    ],
    pending: 31_644,
  },
  {
    title: '汪清林区, first instance',
    source: 'wqlqfy.e-court.gov.cn 4407201',
    period: '2022',
    lots: [
      closings(89, wangqing({})),
      closings(1, wangqingAppeal('改判')),
      closings(1, wangqingAppeal('发回重审')),
      closings(2, wangqingAppeal('维持')),
      { count: 16, from: 'incoming', closed: false, cells: wangqing({}) },
    ],
    figures: [
      { what: '结案率', of: 'closure-rate', printed: '85.32', prints: '85.32%' },
      { what: '改发率', of: 'reversal-rate', printed: '2.15', prints: '2.15%' },
      { what: '服判息诉率', of: 'settled-rate', printed: '95.7', prints: '95.70%' },
    ],
    pending: 16,
  },
  {
    title: '汪清林区, all cases',
    source: 'wqlqfy.e-court.gov.cn 4407201',
    period: '2022',
    lots: volumes(0, 152, 140),
    figures: [
      {
        what: '结收比',
        of: 'clearance-rate',
        printed: '92.12',
        prints: '92.11%',
        slip: '140 ÷ 152 is 92.105 %',
      },
    ],
    pending: 12,
  },
  {
    title: '济源 买卖合同 2022-01/08',
    source: 'jyzy.hncourt.gov.cn id=2376',
    period: '2022-01..2022-08',
    lots: jiyuanSales,
    figures: [
      {
        what: '结案率',
        of: 'closure-rate',
        printed: '89.39',
        prints: '89.40%',
        slip: '548 ÷ 613 is 89.396 %, cut off rather than rounded',
      },
      { what: '简易程序适用率', of: 'summary-rate', printed: '95.8', prints: '95.80%' },
      { what: '小额诉讼程序适用率', of: 'small-claims-rate', printed: '40.15', prints: '40.15%' },
      { what: '服判息诉率', of: 'settled-rate', printed: '90.69', prints: '90.69%' },
      { what: '审限内结案率', of: 'within-limit-rate', printed: '99.45', prints: '99.45%' },
      { what: '民事调解率', of: 'mediation-rate', printed: '35.95', prints: '35.95%' },
    ],
    pending: 65,
  },
  {
    title: '济源 买卖合同 2022-01/08, both levels',
    source: 'jyzy.hncourt.gov.cn id=2376',
    period: '2022-01..2022-08',
    lots: jiyuanBothLevels,
    figures: [
      { what: '调解率 of the basic court', of: 'mediation-rate', court: jiyuan, printed: '35.95', prints: '35.95%' },
      {
        what: '调解率 of the intermediate court',
        of: 'mediation-rate',
        court: jiyuanAbove,
        printed: '16.33',
        prints: '16.33%',
      },
      { what: '调解率 of both', of: 'mediation-rate', printed: '34.34', prints: '34.34%' },
    ],
    pending: 0,
  },
  {
    title: '东胜 2024',
    source: 'readfd.com/product/597.html',
    period: '2024',
    lots: [...incoming(12_898, 12_628, kind('民事一审')), ...incoming(8309, 7696, kind('首次执行'))],
    figures: [
      { what: '审判 结案率', of: 'closure-rate', line: 'civil', printed: '97.91', prints: '97.91%' },
      { what: '执行 结案率', of: 'closure-rate', line: 'enforcement', printed: '92.62', prints: '92.62%' },
      { what: '结案率', of: 'closure-rate', printed: '95.84', prints: '95.84%' },
    ],
    pending: 883,
  },
  {
    title: '海南海事 2023-01',
    source: 'hsfy.hicourt.gov.cn 8315358',
    period: '2023-01',
    lots: incoming(198, 18),
    figures: [{ what: '结案率', of: 'closure-rate', printed: '9.09', prints: '9.09%' }],
    pending: 180,
  },
  {
    title: 'all courts of China, 2017 H1, in thousands of cases',
    source: 'minzhuzhongguo.org/?p=76577, quoting the SPC',
    period: '2017-H1',
    // 受理 1,458.6万, 结 888.7万.
    lots: incoming(14_586, 8887),
    figures: [{ what: '结案率', of: 'closure-rate', printed: '60.9', prints: '60.93%' }],
    pending: 5699,
  },
];
