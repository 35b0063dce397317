import type { VolumeName } from '../cases/volumeNames.ts';
import { volumeTitles } from './facts/volumeTitles.ts';
import { defineObservation } from './observation.ts';

/** One volume of one court, as the court's figures call it; `found` is null where the files cannot tell. */
type VolumesDiffer = {
  readonly name: string;
  readonly volume: VolumeName;
  readonly expected: number;
  readonly found: number | null;
};

/** The court's own figures, given with --expect, differ from what the files give. */
export const volumesDiffer = defineObservation<'volumes-differ', VolumesDiffer>({
  id: 'volumes-differ',
  severity: 'error',
  title: { zh: '与统计表不符', en: "differs from the court's own figures" },
  why: {
    zh: '按导出文件算出的旧存、新收、受理、结案或未结与法院自己的统计表不同：要么文件缺案件或多案件，要么两边的口径不同。数字对上之前，各项指标不宜采用。',
    en: "Cases carried over, incoming, on the docket, closed or pending, as counted from the files, differ from the court's own figures: the files lack cases or have too many, or both count differently. Until they agree the indicators should not be used.",
  },
  fix: {
    zh: '先看被剔除的行、缺号和整月没有立案的提示，补全文件；仍不一致的，核对统计期间、截止日和案件类型范围。',
    en: 'Look first at rejected rows, gaps in the numbers and months without filings, and complete the files; then compare the period, the closing day and the types of case.',
  },
  example: '结案=231 ≠ 230',
  sentence: {
    zh: ({ name, volume, expected, found }) =>
      `${name}${volumeTitles[volume].zh}：统计表为 ${expected} 件，${found === null ? '文件中没有可比的数字' : `文件中为 ${found} 件，${differenceZh(found - expected)}`}。`,
    en: ({ name, volume, expected, found }) =>
      `${name}, ${volumeTitles[volume].en}: ${expected} by the court's figures, ${found === null ? 'none to compare in the files' : `${found} in the files, ${differenceEn(found - expected)}`}.`,
  },
});

function differenceZh(more: number): string {
  return more > 0 ? `文件多 ${more} 件` : `文件少 ${-more} 件`;
}

function differenceEn(more: number): string {
  return more > 0 ? `${more} more` : `${-more} fewer`;
}
