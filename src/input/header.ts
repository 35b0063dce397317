/** One of the first records of an input, as text. */
export interface SampleRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

const recordsLookedAt = 20;

/** The header row of an input and how much speaks for it. */
export interface FoundHeader extends SampleRecord {
  readonly recognised: number;
}

/**
 * The header row: the record that begins on line `given`; else the first of the first twenty records in which at least
 * two cells are recognised; else the first record. Undefined where there is no such record.
 */
export function findHeader(
  records: readonly SampleRecord[],
  recognises: (header: string) => boolean,
  given: number | undefined,
): FoundHeader | undefined {
  const scored = (record: SampleRecord): FoundHeader => ({
    ...record,
    recognised: record.cells.filter((cell) => recognises(cell)).length,
  });
  if (given !== undefined) {
    const record = records.find(({ line }) => line === given);
    return record && scored(record);
  }
  const candidates = records.slice(0, recordsLookedAt).map(scored);
  return candidates.find(({ recognised }) => recognised >= 2) ?? candidates[0];
}
