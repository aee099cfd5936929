/** The rows of an argument and how wide they are: a value is 1×1, a flat list a row; the widest row tells the width. */
export function rectangleOf(value: unknown): { readonly rows: readonly (readonly unknown[])[]; readonly columns: number } {
  if (!Array.isArray(value)) return { rows: [[value]], columns: 1 };
  const rows = (value.length === 0 || !Array.isArray(value[0]) ? [value] : value) as unknown[][];
  let columns = 1;
  for (const row of rows) if (row.length > columns) columns = row.length;
  return { rows, columns };
}
