/** `[@Score]` and `[@[Score A]]` are how Excel shows `[[#This Row],[Score]]`; a file has only the long form, with the table's name before it. */
export function thisRow(bracket: string, named: boolean, table: string | null): string {
  const inner = bracket.slice(1, -1).trim();
  const before = named || table === null ? "" : table;
  if (!inner.startsWith("@")) return named ? bracket : isColumn(inner) ? before + bracket : bracket;
  const rest = inner.slice(1).trim();
  if (rest === "") return `${before}[#This Row]`;
  return `${before}[[#This Row],${rest.startsWith("[") ? rest : `[${rest}]`}]`;
}

/** A bare `[Score]` inside its table, as against the `[1]` or `[Book.xlsx]` of another workbook. */
function isColumn(inner: string): boolean {
  return !/^[0-9]+$/.test(inner) && !/\.xl[a-z]+$/i.test(inner);
}
