import { CourtstatError } from '../errors.ts';
import { cleanText } from './cell.ts';
import { fields } from './fields.ts';
import { foldedHeader, shortened } from './headers.ts';
import { type VolumeName, volumeNames } from './volumeNames.ts';

/** One column of figures; `scale` is what the unit in its header multiplies them by, 10,000 for 结案(万件). */
export interface VolumeColumn {
  readonly volume: VolumeName;
  readonly at: number;
  readonly scale: number;
}

/** Where the figures of a court stand in a file of volumes: indices of headers, from 0. */
export interface VolumeColumns {
  readonly name: number | undefined;
  readonly code: number | undefined;
  /** In the order of `volumeNames`, at least one. */
  readonly volumes: readonly VolumeColumn[];
}

const headersOfField = (field: string): readonly string[] => fields.find(({ id }) => id === field)?.headers ?? [];

const nameHeaders = [...headersOfField('court'), '单位名称', '单位'];
const codeHeaders = headersOfField('courtCode');

/** Words for each volume; the first that occurs wins. 受理 is all that a court had before it: 旧存 and 新收. */
const words: Readonly<Record<VolumeName, readonly string[]>> = {
  carriedOver: ['旧存', '上期旧存', '上年旧存', '期初旧存', '期初未结', '年初未结', 'carried_over'],
  incoming: ['新收', '收案', 'incoming'],
  docket: ['受理', '受案', 'docket'],
  closed: ['结案', '已结', '办结', '审结', '审执结', 'closed'],
  pending: ['未结', '期末未结', 'pending'],
};
const endings = ['', '数', '件数', '案件', '案件数'];

const headersOfVolume = (volume: VolumeName) => words[volume].flatMap((word) => endings.map((end) => word + end));

const known = new Set(
  [...nameHeaders, ...codeHeaders, ...volumeNames.flatMap(headersOfVolume)].map((header) => foldedHeader(header)),
);

/** Says whether a cell is a header of a file of volumes. */
export function isVolumeHeader(header: string): boolean {
  return known.has(foldedHeader(header));
}

/**
 * Finds the columns of a file of volumes. Throws `volumes-without-court` and `volumes-without-figures` where there is no
 * column for them, and `repeated-header` where one that is looked at stands twice.
 */
export function findVolumeColumns(path: string, line: number, headers: readonly string[]): VolumeColumns {
  const folded = headers.map(foldedHeader);
  const columnOf = (aliases: readonly string[]): number | undefined => {
    const used = aliases.map(foldedHeader).find((alias) => folded.includes(alias));
    if (used === undefined) return undefined;
    const columns = folded.flatMap((header, column) => (header === used ? [column] : []));
    const [at = 0] = columns;
    if (columns.length === 1) return at;
    const header = headers[at] ?? '';
    throw new CourtstatError('repeated-header', { path, line, header, columns: columns.map((column) => column + 1) });
  };
  const name = columnOf(nameHeaders);
  const code = columnOf(codeHeaders);
  const volumes = volumeNames.flatMap((volume) => {
    const at = columnOf(headersOfVolume(volume));
    return at === undefined ? [] : [{ volume, at, scale: scaleOf(headers[at] ?? '') }];
  });
  if (volumes.length === 0) throw withoutFigures(path, line, headers);
  if (name === undefined && code === undefined) {
    throw new CourtstatError('volumes-without-court', { path, line, headers: namedHeaders(headers) });
  }
  return { name, code, volumes };
}

/** The error for a file in which no figure is stated. */
export function withoutFigures(path: string, line: number, headers: readonly string[]): CourtstatError {
  return new CourtstatError('volumes-without-figures', { path, line, headers: namedHeaders(headers) });
}

function namedHeaders(headers: readonly string[]): string[] {
  return headers
    .map(shortened)
    .filter((header) => header !== '')
    .slice(0, 40);
}

function scaleOf(header: string): number {
  const [, unit] = /[([【](千|万)件?[)\]】]$/u.exec(cleanText(header)) ?? [];
  return unit === undefined ? 1 : unit === '千' ? 1_000 : 10_000;
}
