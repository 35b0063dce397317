import {
  type ComparisonNoticeWords,
  latestFirst,
  mostIncomplete,
  mostListed,
  oneSidedChanges,
} from './comparisonNotices.ts';
import { groupWords } from './groupWords.ts';
import { listed as someOf } from './listed.ts';
import { type ChangeOfMonth, type MonthRun, monthsOfChanges } from './monthsOfChanges.ts';

const volumes = { incoming: '新收', closed: '结案' } as const;
const changes = { monthOnMonth: '环比', yearOnYear: '同比', yearToDate: '累计同比' } as const;
const monthRange = ({ first, last }: MonthRun) => (first === last ? first : `${first} 至 ${last}`);

/** 环比 2024-03；同比、累计同比 2024-03 至 2024-06 */
const changesTold = (months: readonly ChangeOfMonth[]) =>
  monthsOfChanges(months)
    .map((of) => `${of.changes.map((change) => changes[change]).join('、')} ${of.runs.map(monthRange).join('、')}`)
    .join('；');

const kept = { first: '第一行', last: '最后一行' } as const;
const heads = groupWords.zh.heads;

/** 最早立案 2024-01-02、最早结案 2024-01-05 */
const begun = ({ firstFiled, firstClosed }: { firstFiled: string | null; firstClosed: string | null }) =>
  [
    firstFiled === null ? '没有立案' : `最早的立案为 ${firstFiled}`,
    firstClosed === null ? '没有结案' : `最早的结案为 ${firstClosed}`,
  ].join('，');

const listed = <T>(items: readonly T[], told: (item: T) => string, mark?: string) =>
  someOf(items, { told, most: mostListed, ...(mark === undefined ? {} : { mark }) }, 'zh');

const courtList = (courts: readonly { code: string; name: string }[]) =>
  listed(courts, ({ code, name }) => (name === '' || name === code ? code : `${name}（${code}）`), '、');

export const zhComparisonNotices: ComparisonNoticeWords = {
  'compared-as-of': ({ asOf, measuredOn, followed }, names) =>
    `对比期间计算截至 ${measuredOn}，同样按数据截止日 ${asOf} 的记录计算：当时尚未录入而后来补录、更正的已计入，没有日期的事项按现有记录计，因此可能与当时公布的数字不同。${
      followed.length === 0
        ? ''
        : `${followed.map((id) => names.indicator(id)).join('、')}追踪本期结案的案件，对比期间结案的案件上诉、改发等情况显现得更充分，本期的尚未全部显现，两期相比宜慎重。`
    }`,
  'compared-before-data': ({ until, courts, ...first }, names) =>
    courts.length === 0
      ? `对比期间至 ${until} 为止，而数据中${begun(first)}：数据不含该期，对比值为空，不按 0 计。`
      : `以下法院的数据不含对比期间（至 ${until}），其对比值为空，合计的对比值不含这些法院：${listed(courts, ({ code, ...own }) => `${names.court(code)}（${begun(own)}）`)}。`,
  'compared-incomplete': ({ from, courts, ...first }, names) => {
    const why = '此前的旧存或期初的结案可能不在数据中，对比值可能不完整';
    return courts.length === 0
      ? `对比期间从 ${from} 开始，而数据中${begun(first)}：${why}。`
      : `对比期间从 ${from} 开始，以下法院的数据此时才开始，${why}：${listed(courts, ({ code, ...own }) => `${names.court(code)}（${begun(own)}）`)}。`;
  },
  'compared-volumes': ({ values }, names) =>
    `两期案件数相差悬殊，请先核对数据是否完整：${listed(
      values,
      ({ code, volume, previous, now }) =>
        `${code === null ? '合计' : names.court(code)}${volumes[volume]}由 ${previous} 件变为 ${now} 件`,
    )}。`,
  'compared-blank': ({ indicators, field, courts }, names) =>
    `对比期间的${indicators.map((id) => names.indicator(id)).join('、')}：“${names.field(field)}”列部分为空，空白按${field === 'appealOutcome' ? '未改判、未发回重审' : '“否”'}计：${listed(courts, ({ code, blank, eligible }) => `${names.court(code)} ${eligible} 件中空 ${blank} 件`)}。`,
  'compared-judges': () => '法官人均结案数：两期都除以配置中现有的法官人数。',
  'compared-overlap': () => '两个期间有重叠的日子，同一案件可能在两期中都计入，因此没有检验变化是否超出偶然波动。',
  'compared-saved': ({ file, asOf, measuredOn }) =>
    `对比值取自已保存的报告 ${file}（数据截至 ${asOf}，计算截至 ${measuredOn}），其后补录、更正的未计入；报告中没有天数的分布，平均天数的变化未作检验。`,
  'compared-scheme': ({ id, version }) =>
    `已保存的报告采用方案 ${id} 第 ${version} 版：两期都对照现在的区间；两个方案的统计年月、不计的案件若不同，数字不可比。`,
  'compared-exclusions': ({ codes }) =>
    `现在不计 ${codes.join('、')} 案件，已保存的报告没有提到排除过这些案件；若当时计入了，数字不可比。`,
  'compared-bases': ({ indicators }, names) =>
    `${indicators.map((id) => names.indicator(id)).join('、')}：已保存的报告统计口径不同，未作比较。`,
  'compared-duplicates': ({ here, there }) =>
    `案号重复时，本报告保留${kept[here]}，已保存的报告保留${kept[there]}：有重复案号的，两期数字不完全可比。`,
  'compared-holidays': ({ here, there }) =>
    `节假日表不同（本报告：${here ?? '无'}；已保存的报告：${there ?? '无'}）：审限截止日的顺延不同，与审限有关的指标不完全可比。`,
  'compared-judge-numbers': ({ courts }, names) =>
    `法官人均结案数：以下只有一份报告按配置的法官人数计算，未作比较：${listed(courts, (code) => (code === null ? '合计' : names.court(code)), '、')}。`,
  'compared-settings-untold': () =>
    '已保存的报告出自较早的版本，没有写明案号重复时保留哪一行、节假日表和法官人数；与本报告的设定若不同，有关数字不完全可比。',
  'compared-lengths': ({ here, there }) =>
    `两个期间长短不同（本期 ${here} 天，对比 ${there} 天），案件数等随期间长短而变的数字不宜直接比较。`,
  'compared-later': ({ here, there }) => `已保存的报告计算截至 ${there}，晚于本报告的 ${here}：“变化”是从后往前看的。`,
  'compared-calendar': ({ label }) =>
    `已保存的报告的“${label}”与现在的统计历法所指的日子不同；结案均衡度按各自的统计月计算。`,
  'compared-courts': ({ here, there }) =>
    [
      here.length === 0 ? '' : `只在本报告中的法院：${courtList(here)}`,
      there.length === 0 ? '' : `只在已保存的报告中的法院：${courtList(there)}`,
    ]
      .filter((part) => part !== '')
      .join('；')
      .concat('。两个合计所含的法院不同。'),
  'compared-total': () => '两个报告选定的法院不同，合计未作比较。',
  'courts-begin-later': ({ courts }, names) => {
    const oneSided = oneSidedChanges(courts);
    const totals =
      oneSided.length === 0
        ? ''
        : `合计的下列变化，前后两期所含的法院不同，宜看各法院自己的变化：${changesTold(oneSided)}。`;
    return `以下法院的数据起点晚于其他法院，此前没有数值，不按 0 计，始于此前的本年累计也只含起点以后的案件；合计中没有或只有其部分案件：${listed(courts, ({ code, ...own }) => `${names.court(code)}（${begun(own)}）`)}。${totals}`;
  },
  'changes-incomplete': ({ courts }, names) =>
    `所比的上期正是以下法院数据开始的时候，此前的旧存或期初的结案可能不在数据中，变化宜慎用：${someOf(
      courts,
      {
        told: ({ code, months }) => `${names.court(code)}（${changesTold(months)}）`,
        most: mostIncomplete,
        mark: '、',
      },
      'zh',
    )}。`,
  'changes-unlike': ({ courts }, names) =>
    `所比的两期案件数相差悬殊，请先核对数据是否完整：${listed(
      latestFirst(courts.flatMap(({ code, months }) => months.map((month) => ({ code, ...month })))),
      ({ code, month, change, volume, previous, now }) =>
        `${code === null ? '合计' : names.court(code)} ${month} ${changes[change]}，${volumes[volume]}由 ${previous} 件变为 ${now} 件`,
    )}。`,
  'compared-groups': ({ here, there }) =>
    `本报告按${heads[here] ?? here}分列，已保存的报告按${heads[there] ?? there}分列，分列的数字未作比较。`,
};
