/** What both programs compute for one court; compared so that the times are those of the same work. */
export interface CourtFigures {
  readonly court: string;
  readonly carriedOver: number;
  readonly incoming: number;
  readonly closed: number;
  readonly pending: number;
  readonly averageDuration: number;
  readonly medianDuration: number;
  readonly p90Duration: number;
  readonly smallClaims: number;
  readonly smallClaimsRate: number;
  readonly appealsFiled: number;
  readonly reversals: number;
}

type Volume = 'carriedOver' | 'incoming' | 'closed' | 'pending';

/** As much of `courtstat report --format json` as is looked at. */
interface ReportJson {
  readonly courts: readonly {
    readonly name: string;
    readonly volumes: Readonly<Record<Volume, number>>;
    readonly indicators: Readonly<Record<string, { readonly value: number | null; readonly numerator: number | null }>>;
  }[];
}

/** The figures in a report as courtstat wrote it; NaN where it gave none. */
export function figuresOfReport(json: string): CourtFigures[] {
  return (JSON.parse(json) as ReportJson).courts.map(({ name, volumes, indicators }) => {
    const value = (id: string) => indicators[id]?.value ?? Number.NaN;
    const numerator = (id: string) => indicators[id]?.numerator ?? Number.NaN;
    const { carriedOver, incoming, closed, pending } = volumes;
    return {
      court: name,
      carriedOver,
      incoming,
      closed,
      pending,
      averageDuration: value('average-duration'),
      medianDuration: value('median-duration'),
      p90Duration: value('p90-duration'),
      smallClaims: numerator('small-claims-rate'),
      smallClaimsRate: value('small-claims-rate'),
      appealsFiled: numerator('appeal-rate'),
      reversals: numerator('reversal-rate'),
    };
  });
}

const tolerance = 1e-9;

/** Says in a line each where two lists of figures are not the same; nothing where they are. */
export function differences(ours: readonly CourtFigures[], theirs: readonly CourtFigures[]): string[] {
  const others = new Map(theirs.map((figures) => [figures.court, figures]));
  const found = ours.flatMap((one): string[] => {
    const other = others.get(one.court);
    if (other === undefined) return [`${one.court}: only in courtstat's report`];
    const names = Object.keys(one) as (keyof CourtFigures)[];
    return names
      .filter((name) => !isSame(one[name], other[name]))
      .map((name) => `${one.court} ${name}: ${one[name]} (courtstat), ${other[name]} (DuckDB)`);
  });
  const known = new Set(ours.map(({ court }) => court));
  const unknown = theirs
    .filter(({ court }) => !known.has(court))
    .map(({ court }) => `${court}: only in DuckDB's result`);
  const empty = ours.length === 0 ? ['no courts'] : [];
  return [...found, ...unknown, ...empty];
}

function isSame(one: string | number, other: string | number): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return Math.abs(one - other) <= tolerance;
}
