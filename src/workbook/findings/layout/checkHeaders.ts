import { isBlank, cellAt, type FindingList } from "../../tables";
import { foldKey } from "../../vocabulary";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { placeIn, usedTables, type UsedTable } from "../usedTables";

/** W-HEADER-TWICE, W-HEADER-BLANK: columns that cannot be told apart, and columns without a name over data. */
export function checkHeaders(input: HygieneInput, findings: FindingList): void {
  for (const used of usedTables(input.grid, input.mapping)) {
    const { table } = used;
    if (table.headerRows === 0) continue;
    const head = used.first - 1;
    const seen = new Map<string, number>();
    for (const { index, header, key, field } of table.columns) {
      const at = table.rect.left + index;
      if (foldKey(header) === "") {
        // A column that its cells explain is read without a name.
        if (field === null && hasData(used, at)) report(findings, "header-blank", placeIn(used, head, at), { purpose: table.purpose }, `${table.id} ${at}`);
        continue;
      }
      // A header over several facts (weight and level of one post) repeats on purpose: what it means tells them apart.
      const name = `${foldKey(header)} ${key ? `${String(field)} ${JSON.stringify(key)}` : ""}`;
      const first = seen.get(name);
      if (first === undefined) seen.set(name, at);
      else if (hasData(used, at) && hasData(used, first)) report(findings, "header-twice", placeIn(used, head, at), { header, purpose: table.purpose, text: header });
    }
  }
}

function hasData({ grid, first, last }: UsedTable, at: number): boolean {
  for (let row = first; row <= last; row += 1) if (!isBlank(cellAt(grid, row, at))) return true;
  return false;
}
