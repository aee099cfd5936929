import { squeeze } from "../vocabulary";

/** An id that no table has yet, after the name of the sheet; it is taken from then on. */
export function tableId(sheet: string, taken: Set<string>): string {
  const base = squeeze(sheet.toLowerCase()).slice(0, 24) || "table";
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
