import type { ComparisonWords } from './comparison.ts';

const volumes = { carriedOver: '旧存', incoming: '新收', docket: '受理', closed: '结案', pending: '未结' } as const;

export const zhComparison: ComparisonWords = {
  comparedWith: ({ kind, file, label, start, end, cut, asOf }) => {
    const days = `${start} 至 ${end}`;
    if (kind === 'report') return `已保存的报告 ${file}：${label}（${days}），数据截至 ${asOf}`;
    const name = kind === 'previous-year' ? '上年同期' : '上一期';
    return cut ? `${name} ${label}，对比到与本期相同的进度（${days}）` : `${name} ${label}（${days}）`;
  },
  heads: {
    previous: { 'previous-year': '同期', 'previous-period': '上期', report: '对比' },
    parts: '分子/分母',
    change: '变化',
    trend: '趋向',
  },
  trend: { toward: '趋优', away: '趋差', unchanged: '持平', within: '均达标' },
  trendWithoutBand: { toward: '趋优', away: '趋差', unchanged: '持平' },
  volume: (volume, count, growth) => `${volumes[volume]} ${count ?? '无数据'}${growth === null ? '' : `（${growth}）`}`,
  legend: {
    trend: '趋优、趋差：离区间更近、更远；均达标：两期都在区间内或优于区间',
    withoutBand: '未设区间，趋优、趋差只看指标的方向',
    significant: '变化超出偶然波动（95%置信区间不含零）；所列变化很多，即使全属偶然，其中也会有5%左右带此标记',
    untested: '无此标记的，变化可能是偶然的，也可能未作检验（中位数、比值、件数等）',
    unmarked: '各项变化均未超出偶然波动，或未作检验（中位数、比值、件数等）',
    rounded: '变化按未取整的数值计算，末位与表中两数之差可能差1',
  },
};
