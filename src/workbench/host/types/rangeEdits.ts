import type { Call } from "../engine";
import { invalid, oneOf } from "../engine";
import type { RangeRef } from "../cells/rangeRef";
import { guardLayout, guardUnlocked } from "../cells/readCells";
import { clearHyperlinks } from "../cells/hyperlinks";
import { copyCells } from "../cells/copyCells";
import { rangeArgument } from "./rangeGetters";

type RangeCall = Call<RangeRef>;

const CLEAR = { All: "all", Formats: "formats", Contents: "contents" } as const;

const clear: RangeCall = (ref, args, { workbook }) => {
  guardUnlocked(ref);
  const what = oneOf(args.at(0) ?? "All", ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]);
  workbook.batch(() => {
    if (what in CLEAR) ref.sheet.clear(ref.rect, CLEAR[what as keyof typeof CLEAR]);
    // "Hyperlinks" leaves the blue and the line that the link brought; "RemoveHyperlinks" takes them along.
    if (what === "All" || what.endsWith("Hyperlinks")) clearHyperlinks(workbook, ref, what === "RemoveHyperlinks");
  });
};

const merge: RangeCall = ({ sheet, rect }, args, { workbook }) => {
  guardLayout(sheet);
  workbook.batch(() => {
    if (!args.flag(0)) sheet.merge(rect);
    else for (let row = rect.top; row <= rect.bottom; row++) sheet.merge({ ...rect, top: row, bottom: row });
  });
};

const select: RangeCall = ({ sheet, rect }, _args, { workbook }) => {
  if (sheet.visibility !== "visible") invalid();
  workbook.selection = { sheetId: sheet.id, rect };
};

/** Copies what is asked for from another range, repeated where the target is larger. */
const copyFrom: RangeCall = (ref, args, context) => {
  guardUnlocked(ref);
  const source = rangeArgument(args, 0, ref, context);
  const what = oneOf(args.at(1) ?? "All", ["All", "Values", "Formulas", "Formats", "Link"]);
  if (what === "Link" || args.flag(3)) invalid("The workbench copies neither links nor transposed.");
  copyCells(context.workbook, source, ref, what, args.flag(2));
};

/** What is done to a range without writing its values. */
export const rangeEdits: Readonly<Record<string, RangeCall>> = {
  Clear: clear,
  Merge: merge,
  Unmerge: ({ sheet, rect }) => { guardLayout(sheet); sheet.unmerge(rect); },
  Select: select,
  CopyFrom: copyFrom,
  Calculate: (_ref, _args, { calculation }) => calculation.recalculate(false),
  SetDirty: (_ref, _args, { calculation }) => calculation.recalculate(true),
};
