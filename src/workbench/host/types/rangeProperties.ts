import type { Rect } from "../../model";
import type { Arguments, Call, HostContext, Method, OfficeObject } from "../engine";
import { asRecord, HostError, notFound, oneOf } from "../engine";
import { columnsOf, rowsOf } from "../cells/rangeRef";
import type { RangeRef } from "../cells/rangeRef";
import { specialCells } from "../cells/specialCells";

/** What load options name of an object, under the same names. */
function read(object: OfficeObject, options: Readonly<Record<string, unknown>>, context: HostContext): Record<string, unknown> {
  const { type, self } = object;
  return Object.fromEntries(Object.entries(options).filter(([, wanted]) => wanted).map(([name, wanted]) => {
    const scalar = type.scalars.get(name.toLowerCase());
    if (scalar) return [name, scalar[1].get(self, context)];
    const target = type.navigations.get(name.toLowerCase())?.[1](self, context);
    if (!target) throw new HostError("ApiNotFound", `The workbench does not know ${type.name}.${name}.`);
    return [name, read(target, asRecord(wanted), context)];
  }));
}

/** One object per row, column or cell of a range. */
function perPart(parts: (rect: Rect) => readonly Rect[]): Method<RangeRef> {
  return {
    calculated: true,
    call: ({ sheet, rect }, args, context) => parts(rect).map((part) => read(context.present("Range", { sheet, rect: part }), asRecord(args.at(0)), context)),
  };
}

const rowParts = (rect: Rect): Rect[] => Array.from({ length: rowsOf(rect) }, (_, index) => ({ ...rect, top: rect.top + index, bottom: rect.top + index }));
const columnParts = (rect: Rect): Rect[] => Array.from({ length: columnsOf(rect) }, (_, index) => ({ ...rect, left: rect.left + index, right: rect.left + index }));

const cellProperties: Call<RangeRef> = ({ sheet, rect }, args, context) =>
  rowParts(rect).map((row) => columnParts(row).map((cell) => read(context.present("Range", { sheet, rect: cell }), asRecord(args.at(0)), context)));

const VALUES = ["All", "Errors", "ErrorsLogical", "ErrorsNumbers", "ErrorsText", "ErrorsLogicalNumber", "ErrorsLogicalText", "ErrorsNumberText", "Logical", "LogicalNumbers", "LogicalText", "LogicalNumbersText", "Numbers", "NumbersText", "Text"] as const;

const special: Call<RangeRef> = (ref, args, context) => {
  const type = oneOf(args.at(0), ["Formulas", "Constants", "Blanks", "Visible"] as const);
  const areas = specialCells(ref, type, oneOf(args.at(1) ?? "All", VALUES));
  return areas.length === 0 ? null : context.present("RangeAreas", areas.map((rect) => ({ sheet: ref.sheet, rect })));
};

/** Facts of many cells, rows or columns in one answer. */
export const rangeProperties: Readonly<Record<string, Call<RangeRef> | Method<RangeRef>>> = {
  GetRowProperties: perPart(rowParts),
  GetColumnProperties: perPart(columnParts),
  GetCellProperties: { calculated: true, call: cellProperties },
  GetSpecialCellsOrNullObject: { calculated: true, call: special },
  GetSpecialCells: { calculated: true, call: (ref: RangeRef, args: Arguments, context: HostContext) => special(ref, args, context) ?? notFound() },
};
