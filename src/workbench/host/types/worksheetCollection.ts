import type { Sheet, Workbook } from "../../model";
import type { Call, Definition, OfficeObject } from "../engine";
import { notFound } from "../engine";

/** `Sheet1`, or the first free number. */
function freeName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheetByName(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function activeSheet(workbook: Workbook): Sheet {
  return workbook.sheet(workbook.selection.sheetId) ?? workbook.sheets[0] ?? notFound();
}

function visibleOnly(workbook: Workbook, only: boolean): readonly Sheet[] {
  return only ? workbook.sheets.filter((sheet) => sheet.visibility === "visible") : workbook.sheets;
}

function end(which: "first" | "last"): Call<Workbook> {
  return (workbook, args, context) => {
    const sheet = visibleOnly(workbook, args.flag(0)).at(which === "first" ? 0 : -1);
    return context.present("Worksheet", sheet ?? notFound());
  };
}

export const worksheetCollection: Definition<Workbook> = {
  items: (workbook, context): OfficeObject[] => workbook.sheets.map((sheet) => context.present("Worksheet", sheet)),
  indexer: (workbook, key, context) => context.present("Worksheet", workbook.sheetByName(String(key)) ?? workbook.sheet(String(key)) ?? notFound()),
  methods: {
    Add: (workbook, args, context) => context.present("Worksheet", workbook.addSheet(args.optionalText(0) ?? freeName(workbook))),
    GetActiveWorksheet: (workbook, _args, context) => context.present("Worksheet", activeSheet(workbook)),
    GetCount: (workbook, args) => visibleOnly(workbook, args.flag(0)).length,
    GetFirst: end("first"),
    GetLast: end("last"),
  },
};
