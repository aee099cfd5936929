import { cellAddress, type Rect } from "../../workbook/grid";
import { openSheets } from "../openSheets";
import { oldCell, rangeOf } from "../restore";
import type { OldCell } from "../restorePoint";
import type { ExcelSession } from "../session";
import { rectOf } from "../sheetList";
import { bandsOf, cellRuns, journeys, type AtCell } from "../cellRuns";

/** A formula that is to give way to its values; `spill` as it was found. */
export interface FreezeTarget extends AtCell {
  readonly formula: string;
  readonly spill: Rect | null;
  /** On a sheet of ours no restore point is needed: it is written anew at every build. */
  readonly isOurs: boolean;
}

export type FreezeRefusal = "changed" | "protected" | "gone" | "name" | "busy" | "obstructed" | "differs";
export interface NotFrozen { readonly sheet: string; readonly cell: string; readonly reason: FreezeRefusal }

export type FrozenValues = readonly (readonly (string | number | boolean)[])[];

/** Values of a target, as Office.js gives them; texts that look like errors are told from errors. */
export interface Seen { readonly target: FreezeTarget; readonly rect: Rect; readonly values: FrozenValues; readonly isError: readonly (readonly boolean[])[]; readonly old: readonly (readonly OldCell[])[] }

const UNSETTLED = new Map<string, FreezeRefusal>([["#NAME?", "name"], ["#BUSY!", "busy"], ["#GETTING_DATA", "busy"], ["#SPILL!", "obstructed"], ["#CALC!", "busy"], ["#CONNECT!", "busy"]]);

const rectOfTarget = ({ row, column, spill }: FreezeTarget): Rect => spill ?? { top: row, left: column, bottom: row, right: column };
export const refusal = ({ sheet, row, column }: AtCell, reason: FreezeRefusal): NotFrozen => ({ sheet, cell: cellAddress(row, column), reason });

interface Block { readonly sheet: string; readonly rect: Rect; readonly targets: readonly FreezeTarget[] }

/** Single cells in columns, spills each on its own, large ones in bands of rows. */
function blocksOf(targets: readonly FreezeTarget[]): readonly Block[] {
  const singles = cellRuns(targets.filter(({ spill }) => spill === null)).map(({ sheet, rect, things }) => ({ sheet, rect, targets: things }));
  return [...singles, ...targets.filter(({ spill }) => spill !== null).map((target) => ({ sheet: target.sheet, rect: rectOfTarget(target), targets: [target] }))];
}

interface Piece { readonly rect: Rect; readonly block: Block }
interface Read { readonly values: unknown[][]; readonly types: unknown[][]; readonly formulas: unknown[][]; readonly formats: unknown[][] }

const piecesOf = (block: Block): readonly Piece[] => bandsOf(block.rect).map((rect) => ({ block, rect }));

async function readBlocks(session: ExcelSession, blocks: readonly Block[]): Promise<ReadonlyMap<Block, Read>> {
  const read = new Map<Block, Read>(blocks.map((block) => [block, { values: [], types: [], formulas: [], formats: [] }]));
  for (const pieces of journeys(blocks.flatMap(piecesOf))) {
    const asked = pieces.map(({ block, rect }) => ({ block, range: rangeOf(session, { sheet: block.sheet, rect }).load("values,valueTypes,formulas,numberFormat") }));
    // eslint-disable-next-line no-restricted-syntax -- one journey per 6,000 cells
    await session.sync();
    for (const { block, range } of asked) {
      const into = read.get(block);
      into?.values.push(...range.values as unknown[][]);
      into?.types.push(...range.valueTypes as unknown[][]);
      into?.formulas.push(...range.formulas as unknown[][]);
      into?.formats.push(...range.numberFormat as unknown[][]);
    }
  }
  return read;
}

const plain = (value: unknown): string | number | boolean => (typeof value === "number" || typeof value === "boolean" ? value : String(value ?? ""));

/** What each spill fills by now: it may have grown since it was found. */
async function withSpills(session: ExcelSession, targets: readonly FreezeTarget[]): Promise<readonly FreezeTarget[]> {
  const found = new Map<FreezeTarget, Rect>();
  const spilling = targets.filter(({ spill }) => spill !== null);
  for (let at = 0; at < spilling.length; at += 250) {
    const asked = spilling.slice(at, at + 250).map((target) => ({
      target, range: rangeOf(session, { sheet: target.sheet, rect: { top: target.row, left: target.column, bottom: target.row, right: target.column } }).getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    // eslint-disable-next-line no-restricted-syntax -- one journey per 250 spills
    await session.sync();
    for (const { target, range } of asked) if (!range.isNullObject) found.set(target, rectOf(range));
  }
  return targets.map((target) => ({ ...target, spill: found.get(target) ?? null }));
}

/** A last look: what still holds its formula and a settled value. */
export async function lookBeforeFreezing(session: ExcelSession, targets: readonly FreezeTarget[], skipped: NotFrozen[]): Promise<readonly Seen[]> {
  const states = await openSheets(session, targets.map(({ sheet }) => sheet));
  const open = targets.filter((target) => {
    const state = states.get(target.sheet) ?? "gone";
    if (state !== "open") skipped.push(refusal(target, state));
    return state === "open";
  });
  const read = await readBlocks(session, blocksOf(await withSpills(session, open)));
  const seen: Seen[] = [];
  for (const [block, { values, types, formulas, formats }] of read) {
    for (const target of block.targets) {
      const rect = rectOfTarget(target);
      const from = rect.top - block.rect.top;
      const rows = values.slice(from, from + rect.bottom - rect.top + 1).map((row) => row.map(plain));
      const isError = rows.map((row, r) => row.map((_, c) => types[from + r]?.[c] === "Error"));
      const first = rows[0]?.[0];
      const unsettled = isError[0]?.[0] === true ? UNSETTLED.get(String(first)) : undefined;
      if (formulas[from]?.[0] !== target.formula) skipped.push(refusal(target, "changed"));
      else if (unsettled !== undefined) skipped.push(refusal(target, unsettled));
      else {
        // Members of a spill were empty before it came.
        const old = rows.map((row, r) => row.map((_, c) => oldCell(r === 0 && c === 0 ? target.formula : "", "", formats[from + r]?.[c])));
        seen.push({ target, rect, values: rows, isError, old });
      }
    }
  }
  return seen;
}

