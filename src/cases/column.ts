/** The arrays that hold a field. */
export type ColumnData = Int32Array | Uint8Array | Uint32Array | Float64Array;

/** A typed array that grows: one field of every case. */
export interface Column<A extends ColumnData = ColumnData> {
  /** At least `length` long. */
  data: A;
}

const startLength = 1 << 12;

export function int32Column(): Column<Int32Array> {
  return { data: new Int32Array(startLength) };
}

export function uint8Column(): Column<Uint8Array> {
  return { data: new Uint8Array(startLength) };
}

export function uint32Column(): Column<Uint32Array> {
  return { data: new Uint32Array(startLength) };
}

export function float64Column(): Column<Float64Array> {
  return { data: new Float64Array(startLength) };
}

/** Makes room for `length` values. */
export function reserve(column: { data: ColumnData }, length: number): void {
  const { data } = column;
  if (length <= data.length) return;
  const Larger = data.constructor as new (length: number) => ColumnData;
  const larger = new Larger(Math.max(length, Math.ceil(data.length * 1.5)));
  larger.set(data);
  column.data = larger;
}
