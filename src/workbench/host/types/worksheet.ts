import type { Sheet, Visibility, Workbook } from "../../model";
import type { Arguments, Call, Definition, HostContext } from "../engine";
import { asFlag, asNumber, asText, invalid, notFound, oneOf } from "../engine";
import { asColor } from "../cells/color";
import { rangeOf, rangeOfText, wholeSheet } from "../cells/rangeRef";

const VISIBILITY: Readonly<Record<Visibility, string>> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

function visibilityOf(value: unknown): Visibility {
  const word = oneOf(value, Object.values(VISIBILITY));
  return word === "Visible" ? "visible" : word === "Hidden" ? "hidden" : "veryHidden";
}

const usedRange = (orNull: boolean): Call<Sheet> => (sheet, args, context) => {
  const rect = args.flag(0) ? sheet.usedRect() : sheet.formattedRect();
  if (rect) return context.present("Range", { sheet, rect });
  return orNull ? null : context.present("Range", { sheet, rect: { top: 0, left: 0, bottom: 0, right: 0 } });
};

const getRange: Call<Sheet> = (sheet, args, context) => {
  const text = args.optionalText(0);
  return context.present("Range", text === null || text === "" ? { sheet, rect: wholeSheet() } : rangeOfText(context.workbook, sheet, text));
};

const getRangeByIndexes: Call<Sheet> = (sheet, args, context) => {
  const top = args.whole(0);
  const left = args.whole(1);
  return context.present("Range", rangeOf(sheet, { top, left, bottom: top + args.whole(2, 1) - 1, right: left + args.whole(3, 1) - 1 }));
};

const getRanges: Call<Sheet> = (sheet, args, context) => {
  const texts = (args.optionalText(0) ?? "").split(",").filter((text) => text.trim() !== "");
  return context.present("RangeAreas", texts.length === 0 ? [{ sheet, rect: wholeSheet() }] : texts.map((text) => rangeOfText(context.workbook, sheet, text)));
};

const activate: Call<Sheet> = (sheet, _args, { workbook }) => {
  if (sheet.visibility !== "visible") invalid();
  if (workbook.selection.sheetId !== sheet.id) workbook.selection = { sheetId: sheet.id, rect: { top: 0, left: 0, bottom: 0, right: 0 } };
};

function move(workbook: Workbook, sheet: Sheet, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) invalid();
  workbook.moveSheet(sheet.id, position);
}

/** The visible neighbour of a sheet, or null. */
function neighbour(step: 1 | -1) {
  return (sheet: Sheet, args: Arguments, { workbook, present }: HostContext) => {
    const sheets = args.flag(0) ? workbook.sheets.filter((each) => each === sheet || each.visibility === "visible") : workbook.sheets;
    const index = sheets.indexOf(sheet) + step;
    const found = sheets[index];
    return found && index >= 0 ? present("Worksheet", found) : null;
  };
}

export const worksheet: Definition<Sheet> = {
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: (sheet, value, { workbook }) => { workbook.renameSheet(sheet.id, asText(value)); } },
    Position: { get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet), set: (sheet, value, { workbook }) => { move(workbook, sheet, asNumber(value)); } },
    Visibility: { get: (sheet) => VISIBILITY[sheet.visibility], set: (sheet, value, { workbook }) => { workbook.setVisibility(sheet.id, visibilityOf(value)); } },
    TabColor: { get: (sheet) => sheet.view.tabColor ?? "", set: (sheet, value) => { sheet.setView({ tabColor: asColor(value) }); } },
    ShowGridlines: { get: (sheet) => sheet.view.showGridlines },
    // The client reads `ShowGridlines` and writes `Gridlines`.
    Gridlines: { get: (sheet) => sheet.view.showGridlines, set: (sheet, value) => { sheet.setView({ showGridlines: asFlag(value) }); } },
    StandardWidth: { get: () => 48 },
    StandardHeight: { get: () => 15 },
  },
  navigations: {
    Tables: (sheet, context) => context.present("TableCollection", { sheetId: sheet.id }),
    Names: (sheet, context) => context.present("NamedItemCollection", { sheetId: sheet.id }),
    Charts: (sheet, context) => context.present("ChartCollection", sheet),
    Comments: (sheet, context) => context.present("CommentCollection", [sheet]),
    FreezePanes: (sheet, context) => context.present("WorksheetFreezePanes", sheet),
    PageLayout: (sheet, context) => context.present("PageLayout", sheet),
    Protection: (sheet, context) => context.present("WorksheetProtection", sheet),
  },
  methods: {
    Activate: activate,
    Calculate: (_sheet, args, { calculation }) => calculation.recalculate(args.flag(0)),
    Delete: (sheet, _args, { workbook }) => { workbook.deleteSheet(sheet.id); },
    GetRange: getRange,
    GetRanges: getRanges,
    GetRangeByIndexes: getRangeByIndexes,
    GetCell: (sheet, args, context) => context.present("Range", rangeOf(sheet, { top: args.whole(0), left: args.whole(1), bottom: args.whole(0), right: args.whole(1) })),
    GetUsedRange: { calculated: true, call: usedRange(false) },
    GetUsedRangeOrNullObject: { calculated: true, call: usedRange(true) },
    GetNext: (sheet, args, context) => neighbour(1)(sheet, args, context) ?? notFound(),
    GetNextOrNullObject: neighbour(1),
    GetPrevious: (sheet, args, context) => neighbour(-1)(sheet, args, context) ?? notFound(),
    GetPreviousOrNullObject: neighbour(-1),
  },
};
