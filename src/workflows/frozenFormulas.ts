import { readAreas, readStoredFormulas, type Area, type AreaNow } from "../excel";
import { cellAddress, parseAddress, rectAddress, type Rect } from "../workbook/grid";
import { placeOf, readPins, unpinFormula } from "../workbook/formulas";
import { readKept, type FreezeStamp, type KeptFormula } from "./keptFormula";
import { rowDigest } from "./valueDigest";
import { done, type WorkOptions, type WorkResult } from "./work";

/** A formula that waits for its way back, where its values stand now. */
export interface FrozenFormula {
  readonly sheet: string;
  readonly rect: Rect;
  readonly formula: string;
  readonly kept: KeptFormula;
  /** Cells, or rows of a spill, that hold something else than what was frozen. */
  readonly changed: readonly string[];
  /** Cells right below or beside the values that hold something: a spill that has grown would find no room. */
  readonly tight: readonly string[];
  readonly isProtected: boolean;
  /** Row of the store. */
  readonly stored: number;
}

export interface FrozenFormulas {
  readonly formulas: readonly FrozenFormula[];
  /** Formulas whose cells or sheet are gone. */
  readonly lost: readonly { readonly formula: string; readonly kept: KeptFormula; readonly stored: number }[];
  /** Rows of the store that nothing waits in: their cells hold a formula again, or a later freezing put them away anew. */
  readonly done: readonly number[];
}

interface Entry extends Area { readonly formula: string; readonly kept: KeptFormula; readonly stored: number }

function changedCells({ rect, kept }: Entry, { values }: AreaNow): string[] {
  const height = rect.bottom - rect.top + 1, width = rect.right - rect.left + 1;
  if (height !== kept.rows.length || width !== kept.columns) return [rectAddress(rect)];
  return kept.rows.flatMap((digest, r) => (rowDigest(values[r] ?? []) === digest ? [] : [rectAddress({ ...rect, top: rect.top + r, bottom: rect.top + r })]));
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** What a spill would grow into: a row more than it had, and a column more. */
function roomOf({ sheet, rect, kept }: Entry): readonly Area[] {
  if (kept.rows.length === 1 && kept.columns === 1) return [];
  const bottom = Math.min(LAST_ROW, Math.max(rect.bottom, rect.top + kept.rows.length - 1) + 1);
  const right = Math.min(LAST_COLUMN, Math.max(rect.right, rect.left + kept.columns - 1) + 1);
  const below = { top: rect.bottom + 1, left: rect.left, bottom, right: rect.right };
  const beside = { top: rect.top, left: rect.right + 1, bottom: rect.bottom, right };
  return [below, beside].filter((room) => room.top <= room.bottom && room.left <= room.right).map((room) => ({ sheet, rect: room }));
}

function heldCells({ rect }: Area, { values }: AreaNow): string[] {
  return values.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [] : [cellAddress(rect.top + r, rect.left + c)])));
}

/** Everything that is put away, held against what stands in its place. */
export async function frozenFormulas(options: WorkOptions = {}): Promise<WorkResult<FrozenFormulas>> {
  const excel = options.signal ? { signal: options.signal } : {};
  const stored = await readStoredFormulas(excel);
  if (!stored.ok) return stored;
  const entries = new Map<string, Entry>();
  const lost: { formula: string; kept: KeptFormula; stored: number }[] = [];
  const settled: number[] = [];
  for (const { row, pins, text } of stored.value) {
    const kept = readKept(text);
    if (kept === null) continue;
    const [place = "", ...references] = readPins(pins);
    const at = placeOf(place);
    const rect = at === null ? null : parseAddress(at.address);
    const formula = unpinFormula(kept, references, at?.sheet ?? "");
    if (at === null || rect === null || formula === null) lost.push({ formula: formula ?? kept.parts.join("…"), kept, stored: row });
    else {
      const key = `${at.sheet}!${cellAddress(rect.top, rect.left)}`;
      const older = entries.get(key);
      if (older) settled.push(older.stored);
      entries.set(key, { sheet: at.sheet, rect, formula, kept, stored: row });
    }
  }
  const list = [...entries.values()];
  const rooms = new Map(list.map((entry) => [entry, roomOf(entry)]));
  const now = await readAreas([...list, ...[...rooms.values()].flat()], excel);
  if (!now.ok) return now;
  const tight = (entry: Entry): string[] => (rooms.get(entry) ?? []).flatMap((room) => {
    const state = now.value.get(room);
    return state === undefined ? [] : heldCells(room, state);
  });
  const formulas: FrozenFormula[] = [];
  for (const entry of list) {
    const state = now.value.get(entry);
    if (state === undefined) lost.push(entry);
    else if (state.formula !== null) settled.push(entry.stored);
    else formulas.push({ ...entry, changed: changedCells(entry, state), tight: tight(entry), isProtected: state.isProtected });
  }
  formulas.sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.rect.top - b.rect.top || a.rect.left - b.rect.left));
  return done({ formulas, lost, done: settled });
}

/** Frozen formulas of one sheet and one freezing, for people to read. */
export interface FrozenSheet {
  readonly sheet: string;
  readonly isOurs: boolean;
  readonly isProtected: boolean;
  readonly stamp: FreezeStamp;
  readonly formulas: readonly FrozenFormula[];
  readonly changed: readonly string[];
  readonly tight: readonly string[];
}

export function frozenSheets(formulas: readonly FrozenFormula[]): readonly FrozenSheet[] {
  const groups = new Map<string, FrozenFormula[]>();
  for (const formula of formulas) {
    const key = `${formula.kept.stamp.frozenAt} ${formula.sheet}`;
    const group = groups.get(key);
    if (group) group.push(formula);
    else groups.set(key, [formula]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ sheet: first.sheet, isOurs: first.kept.kind !== null, isProtected: first.isProtected, stamp: first.kept.stamp, formulas: group, changed: group.flatMap(({ changed }) => changed), tight: group.flatMap(({ tight }) => tight) }] : [];
  });
}
