import { parseRect } from "../../model";
import type { Workbook } from "../../model";
import type { Call, Definition } from "../engine";
import { notFound } from "../engine";

/** The selection's top left cell stands for the active cell. */
const activeCell: Call<Workbook> = (workbook, _args, context) => {
  const { sheetId, rect } = workbook.selection;
  const sheet = workbook.sheet(sheetId) ?? notFound();
  return context.present("Range", { sheet, rect: { top: rect.top, left: rect.left, bottom: rect.top, right: rect.left } });
};

const selectedRange: Call<Workbook> = (workbook, _args, context) => {
  const { sheetId, rect } = workbook.selection;
  return context.present("Range", { sheet: workbook.sheet(sheetId) ?? notFound(), rect });
};

/** The cells an event told of, as long as their sheet stands. */
const rangeOfEvent: Call<Workbook> = (workbook, args, context) => {
  const [sheetId = "", address = ""] = args.text(0).split("!");
  const sheet = workbook.sheet(sheetId);
  const rect = parseRect(address);
  return sheet && rect ? context.present("Range", { sheet, rect }) : null;
};

const EVERYTHING = { sheetId: null } as const;

/** The root of every path. */
export const workbook: Definition<Workbook> = {
  scalars: {
    Name: { get: () => "Workbook" },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
  },
  navigations: {
    Functions: (self, context) => context.present("Functions", self),
    Application: (self, context) => context.present("Application", self),
    Worksheets: (self, context) => context.present("WorksheetCollection", self),
    Tables: (_self, context) => context.present("TableCollection", EVERYTHING),
    Names: (_self, context) => context.present("NamedItemCollection", EVERYTHING),
    Comments: (self, context) => context.present("CommentCollection", self.sheets),
    Settings: (self, context) => context.present("SettingCollection", self),
  },
  methods: {
    _GetRangeForEventByReferenceId: (self, args, context) => rangeOfEvent(self, args, context) ?? notFound(),
    _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
    GetActiveCell: activeCell,
    GetSelectedRange: selectedRange,
    GetSelectedRanges: (self, _args, context) => {
      const sheet = self.sheet(self.selection.sheetId) ?? notFound();
      return context.present("RangeAreas", [{ sheet, rect: self.selection.rect }]);
    },
  },
};
