import { foldLevelText } from "../../../rules/scales";
import type { FindingList, ScaleMapping } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { report } from "../report";
import { placeIn, usedColumns, usedTables, type UsedColumn } from "../usedTables";

/** With fewer ratings than this, a level nobody got says nothing. */
const FEWEST_RATINGS = 60;

interface ScaleUse { readonly scale: ScaleMapping; readonly column: UsedColumn; readonly top: number }

/** W-SCALES, W-LEGENDS, W-REQUIRED-OFF, W-LEVEL-UNUSED: scales of one workbook held against each other. */
export function checkScales(input: HygieneInput, findings: FindingList): void {
  const uses = usesOf(input);
  differing(uses, findings);
  conflicting(uses, findings);
  unreachable(input, uses, findings);
  unused(input, findings);
}

/** Each scale once, with the first column that is read by it. */
function usesOf({ grid, mapping }: HygieneInput): readonly ScaleUse[] {
  const scales = new Map(mapping.scales.map((scale) => [scale.id, scale]));
  const uses = new Map<string, ScaleUse>();
  for (const used of usedTables(grid, mapping)) {
    for (const column of usedColumns(used)) {
      const scale = column.column.scale === undefined ? undefined : scales.get(column.column.scale);
      if (column.kind !== "level" || !scale || scale.levels.length === 0) continue;
      const key = `${scale.id} ${used.table.purpose ?? ""}`;
      if (!uses.has(key)) uses.set(key, { scale, column, top: Math.max(...scale.levels.map((level) => level.number)) });
    }
  }
  return [...uses.values()];
}

const head = ({ column }: ScaleUse): ReturnType<typeof placeIn> => placeIn(column, Math.max(column.table.rect.top, column.first - 1), column.at);

function differing(uses: readonly ScaleUse[], findings: FindingList): void {
  const [first, ...others] = uses;
  const other = first && others.find((use) => use.scale.id !== first.scale.id && (use.top !== first.top || use.scale.levels.length !== first.scale.levels.length));
  if (first && other) report(findings, "scales-differ", head(other), { one: first.scale.levels.length, two: other.scale.levels.length, sheet: first.column.table.sheet, purpose: other.column.table.purpose }, "scales");
}

/** The same word for another level: 熟练 is 3 here and 4 there. */
function conflicting(uses: readonly ScaleUse[], findings: FindingList): void {
  const said = new Map<string, { readonly number: number; readonly use: ScaleUse }>();
  for (const use of uses) {
    for (const { number, labels } of use.scale.levels) {
      for (const label of labels) {
        const word = foldLevelText(label);
        const before = said.get(word);
        if (!before) said.set(word, { number, use });
        else if (before.number !== number && before.use.scale.id !== use.scale.id) {
          report(findings, "legends-conflict", head(use), { text: label, one: before.number, two: number, sheet: before.use.column.table.sheet }, `${use.scale.id} ${word}`);
        }
      }
    }
  }
}

/** A standard that asks for more than the ratings' own scale can say. */
function unreachable({ records }: HygieneInput, uses: readonly ScaleUse[], findings: FindingList): void {
  const rated = uses.filter(({ column }) => column.table.purpose === "ratings");
  const [only] = rated;
  if (!only || rated.some(({ scale }) => scale.id !== only.scale.id)) return;
  records.records.standards.forEach(({ requiredLevel, competency, position }, row) => {
    if (requiredLevel === null || requiredLevel <= only.top) return;
    const where = records.place({ purpose: "standards", row, field: "requiredLevel" });
    if (where) report(findings, "required-unreachable", where, { level: requiredLevel, most: only.top, competency, position, text: String(requiredLevel) });
  });
}

/** Levels of the company's own table that nobody was ever given. */
function unused({ read, records }: HygieneInput, findings: FindingList): void {
  const table = read.tables.find(({ purpose }) => purpose === "levels");
  const given = records.records.ballots.flatMap(({ level }) => (level === null ? [] : [level]));
  if (!table || table.sheet === null || given.length < FEWEST_RATINGS) return;
  const rated = new Set(given);
  const [level, label] = [table.fields.indexOf("level"), table.fields.indexOf("label")];
  table.rows.forEach((row, index) => {
    const number = row[level];
    if (typeof number !== "number" || rated.has(number)) return;
    report(findings, "level-unused", { sheet: table.sheet, row: table.sheetRow(index), column: table.sheetColumn(index, "level") }, { level: number, label: label < 0 ? null : String(row[label] ?? ""), count: given.length, text: String(number) });
  });
}
