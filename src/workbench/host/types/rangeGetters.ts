import { MAX_COLUMNS, MAX_ROWS } from "../../model";
import type { Rect } from "../../model";
import type { Arguments, Call, HostContext, Method } from "../engine";
import { HostError, invalid, notFound, OfficeObject } from "../engine";
import { bound, contains, intersect, rangeOf, rangeOfText } from "../cells/rangeRef";
import type { RangeRef } from "../cells/rangeRef";

type RangeCall = Call<RangeRef>;
type Getter = (ref: RangeRef, args: Arguments, context: HostContext) => Rect | null;

/** A getter that throws where there is nothing, and its twin that answers with a null object. */
function pair(name: string, find: Getter, calculated?: true): Record<string, Method<RangeRef>> {
  const flag = calculated ? { calculated } : {};
  const present = (ref: RangeRef, rect: Rect | null, context: HostContext): OfficeObject | null => (rect ? context.present("Range", rangeOf(ref.sheet, rect)) : null);
  return {
    [name]: { ...flag, call: (ref, args, context) => present(ref, find(ref, args, context), context) ?? notFound() },
    [`${name}OrNullObject`]: { ...flag, call: (ref, args, context) => present(ref, find(ref, args, context), context) },
  };
}

function at(change: (rect: Rect, args: Arguments) => Rect): RangeCall {
  return (ref, args, context) => context.present("Range", rangeOf(ref.sheet, change(ref.rect, args)));
}

/** A range given as an object or as address text. */
export function rangeArgument(args: Arguments, index: number, home: RangeRef, context: HostContext): RangeRef {
  const value = args.at(index);
  if (typeof value === "string") return rangeOfText(context.workbook, home.sheet, value);
  if (value instanceof OfficeObject && value.type.name === "Range") return value.self as RangeRef;
  return invalid();
}

function usedPart(ref: RangeRef, args: Arguments): Rect | null {
  const used = args.flag(0) ? ref.sheet.usedRect() : ref.sheet.formattedRect();
  return used && intersect(used, ref.rect);
}

/** Excel answers for an empty range with its first cell, unless asked for null. */
const usedOrFirst: RangeCall = (ref, args, context) => {
  const rect = usedPart(ref, args) ?? { top: ref.rect.top, left: ref.rect.left, bottom: ref.rect.top, right: ref.rect.left };
  return context.present("Range", rangeOf(ref.sheet, rect));
};
const usedOrNull: RangeCall = (ref, args, context) => {
  const rect = usedPart(ref, args);
  return rect && context.present("Range", rangeOf(ref.sheet, rect));
};

/** From the active cell to the end of a block of filled cells, as Ctrl+arrow walks. */
const surrounding: RangeCall = (ref, _args, context) => {
  const { sheet } = ref;
  let rect: Rect = { top: ref.rect.top, left: ref.rect.left, bottom: ref.rect.top, right: ref.rect.left };
  for (;;) {
    const wider = { top: Math.max(rect.top - 1, 0), left: Math.max(rect.left - 1, 0), bottom: Math.min(rect.bottom + 1, MAX_ROWS - 1), right: Math.min(rect.right + 1, MAX_COLUMNS - 1) };
    let grown = rect;
    sheet.forEachCell(wider, (row, column) => { grown = bound(grown, { top: row, left: column, bottom: row, right: column }); });
    if (contains(rect, grown)) return context.present("Range", rangeOf(sheet, rect));
    rect = grown;
  }
};

const spillOf: Getter = ({ sheet, rect }) => sheet.spillRect(rect.top, rect.left);
const spillParentOf: Getter = ({ sheet, rect }) => {
  const anchor = sheet.spillAnchor(rect.top, rect.left);
  return anchor && { top: anchor.row, left: anchor.column, bottom: anchor.row, right: anchor.column };
};

const mergedAreas: RangeCall = ({ sheet, rect }, _args, context) => {
  const areas = sheet.merges.filter((merge) => intersect(merge, rect));
  // Excel, too, gives up above this many.
  if (areas.length > 512) throw new HostError("GeneralException");
  return areas.length === 0 ? null : context.present("RangeAreas", areas.map((area) => ({ sheet, rect: area })));
};

/** Everything that leads from a range to another one. */
export const rangeGetters: Readonly<Record<string, RangeCall | Method<RangeRef>>> = {
  GetCell: at((rect, args) => cell(rect.top + args.whole(0, -MAX_ROWS), rect.left + args.whole(1, -MAX_COLUMNS))),
  GetRow: at((rect, args) => ({ ...rect, top: rect.top + args.whole(0), bottom: rect.top + args.whole(0) })),
  GetColumn: at((rect, args) => ({ ...rect, left: rect.left + args.whole(0), right: rect.left + args.whole(0) })),
  GetLastRow: at((rect) => ({ ...rect, top: rect.bottom })),
  GetLastColumn: at((rect) => ({ ...rect, left: rect.right })),
  GetLastCell: at((rect) => cell(rect.bottom, rect.right)),
  GetEntireRow: at((rect) => ({ ...rect, left: 0, right: MAX_COLUMNS - 1 })),
  GetEntireColumn: at((rect) => ({ ...rect, top: 0, bottom: MAX_ROWS - 1 })),
  GetOffsetRange: at((rect, args) => shifted(rect, args.whole(0, -MAX_ROWS), args.whole(1, -MAX_COLUMNS))),
  GetResizedRange: at((rect, args) => ({ ...rect, bottom: rect.bottom + args.whole(0, -MAX_ROWS), right: rect.right + args.whole(1, -MAX_COLUMNS) })),
  GetAbsoluteResizedRange: at((rect, args) => ({ ...rect, bottom: rect.top + args.whole(0, 1) - 1, right: rect.left + args.whole(1, 1) - 1 })),
  GetRowsAbove: at((rect, args) => beside(rect, "rows", -(args.optionalNumber(0) ?? 1))),
  GetRowsBelow: at((rect, args) => beside(rect, "rows", args.optionalNumber(0) ?? 1)),
  GetColumnsBefore: at((rect, args) => beside(rect, "columns", -(args.optionalNumber(0) ?? 1))),
  GetColumnsAfter: at((rect, args) => beside(rect, "columns", args.optionalNumber(0) ?? 1)),
  GetBoundingRect: (ref, args, context) => context.present("Range", { sheet: ref.sheet, rect: bound(ref.rect, rangeArgument(args, 0, ref, context).rect) }),
  ...pair("GetIntersection", (ref, args, context) => intersect(ref.rect, rangeArgument(args, 0, ref, context).rect)),
  GetUsedRange: { calculated: true, call: usedOrFirst },
  GetUsedRangeOrNullObject: { calculated: true, call: usedOrNull },
  GetSurroundingRegion: { calculated: true, call: surrounding },
  ...pair("GetSpillingToRange", spillOf, true),
  ...pair("GetSpillParent", spillParentOf, true),
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: ({ sheet }, _args, context) => context.present("TableCollection", { sheetId: sheet.id }),
};

function cell(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

function shifted(rect: Rect, rows: number, columns: number): Rect {
  return { top: rect.top + rows, left: rect.left + columns, bottom: rect.bottom + rows, right: rect.right + columns };
}

/** As many rows or columns next to the range; negative means before it. */
function beside(rect: Rect, what: "rows" | "columns", count: number): Rect {
  if (count === 0 || !Number.isInteger(count)) return invalid();
  if (what === "rows") return count > 0 ? { ...rect, top: rect.bottom + 1, bottom: rect.bottom + count } : { ...rect, top: rect.top + count, bottom: rect.top - 1 };
  return count > 0 ? { ...rect, left: rect.right + 1, right: rect.right + count } : { ...rect, left: rect.left + count, right: rect.left - 1 };
}

