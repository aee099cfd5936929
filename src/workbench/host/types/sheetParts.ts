import type { PageSetup, Sheet } from "../../model";
import type { Call, Definition } from "../engine";
import { asFlag, asRecord, HostError, invalid, oneOf } from "../engine";
import { rangeArgument } from "./rangeGetters";
import { wholeSheet } from "../cells/rangeRef";

const freeze = (rows: number, columns: number) => ({ freeze: rows > 0 || columns > 0 ? { rows, columns } : null });

const freezeAt: Call<Sheet> = (sheet, args, context) => {
  const { rect } = rangeArgument(args, 0, { sheet, rect: wholeSheet() }, context);
  sheet.setView(freeze(rect.bottom + 1, rect.right + 1));
};

const frozenRange: Call<Sheet> = (sheet, _args, context) => {
  const frozen = sheet.view.freeze;
  if (!frozen) return null;
  const whole = wholeSheet();
  return context.present("Range", { sheet, rect: { top: 0, left: 0, bottom: frozen.rows > 0 ? frozen.rows - 1 : whole.bottom, right: frozen.columns > 0 ? frozen.columns - 1 : whole.right } });
};

export const worksheetFreezePanes: Definition<Sheet> = {
  methods: {
    FreezeRows: (sheet, args) => { sheet.setView(freeze(args.optionalNumber(0) ?? 1, 0)); },
    FreezeColumns: (sheet, args) => { sheet.setView(freeze(0, args.optionalNumber(0) ?? 1)); },
    FreezeAt: freezeAt,
    Unfreeze: (sheet) => { sheet.setView({ freeze: null }); },
    GetLocationOrNullObject: frozenRange,
    GetLocation: (sheet, args, context) => frozenRange(sheet, args, context) ?? invalid(),
  },
};

/** Excel refuses to protect what is protected, and to unprotect what is not. */
function protect(on: boolean): Call<Sheet> {
  return (sheet) => {
    if (sheet.isProtected === on) throw new HostError("AccessDenied");
    sheet.setProtected(on);
  };
}

export const worksheetProtection: Definition<Sheet> = {
  scalars: {
    Protected: { get: (sheet) => sheet.isProtected },
    Options: { get: () => ({}) },
  },
  methods: { Protect: protect(true), Unprotect: protect(false) },
};

function setup(name: keyof PageSetup, read: (value: unknown) => PageSetup[typeof name], show: (value: PageSetup[typeof name]) => unknown = (value) => value) {
  return { get: (sheet: Sheet) => show(sheet.pageSetup[name]), set: (sheet: Sheet, value: unknown) => { sheet.setPageSetup({ [name]: read(value) }); } };
}

function pages(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

/** `$1:$3`, from an address or a range. */
function titles(name: "printTitleRows" | "printTitleColumns" | "printArea", absolute: (rect: { top: number; left: number; bottom: number; right: number }, text: string) => string): Call<Sheet> {
  return (sheet, args, context) => {
    const { rect } = rangeArgument(args, 0, { sheet, rect: wholeSheet() }, context);
    const text = typeof args.at(0) === "string" ? args.text(0) : "";
    sheet.setPageSetup({ [name]: absolute(rect, text) });
  };
}

function letters(column: number): string {
  let rest = column;
  let name = "";
  for (; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

export const pageLayout: Definition<Sheet> = {
  scalars: {
    Orientation: setup("orientation", (value) => (oneOf(value, ["Portrait", "Landscape"]) === "Landscape" ? "landscape" : "portrait"), (value) => (value === "landscape" ? "Landscape" : "Portrait")),
    PaperSize: setup("paperSize", (value) => String(value)),
    CenterHorizontally: setup("centerHorizontally", asFlag),
    Zoom: {
      get: ({ pageSetup }) => ({ horizontalFitToPages: pageSetup.fitToWidth, verticalFitToPages: pageSetup.fitToHeight }),
      set: (sheet, value) => {
        const zoom = asRecord(value);
        sheet.setPageSetup({ fitToWidth: pages(zoom["horizontalFitToPages"]), fitToHeight: pages(zoom["verticalFitToPages"]) });
      },
    },
  },
  navigations: { HeadersFooters: (sheet, context) => context.present("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintTitleRows: titles("printTitleRows", (rect) => `$${rect.top + 1}:$${rect.bottom + 1}`),
    SetPrintTitleColumns: titles("printTitleColumns", (rect) => `$${letters(rect.left)}:$${letters(rect.right)}`),
    SetPrintArea: titles("printArea", (rect) => `$${letters(rect.left)}$${rect.top + 1}:$${letters(rect.right)}$${rect.bottom + 1}`),
  },
};

export const headerFooterGroup: Definition<Sheet> = {
  navigations: { DefaultForAllPages: (sheet, context) => context.present("HeaderFooter", sheet) },
};

/** The file keeps one text per header: its parts are marked `&L`, `&C`, `&R`. */
function part(name: "header" | "footer", mark: "L" | "C" | "R") {
  const split = (text: string | null): Map<string, string> => new Map([...(text ?? "").matchAll(/&([LCR])([^&]*(?:&(?![LCR])[^&]*)*)/g)].map((found) => [found[1] ?? "", found[2] ?? ""]));
  return {
    get: (sheet: Sheet) => split(sheet.pageSetup[name]).get(mark) ?? "",
    set: (sheet: Sheet, value: unknown) => {
      const parts = split(sheet.pageSetup[name]).set(mark, String(value));
      const text = ["L", "C", "R"].map((each) => (parts.get(each) ? `&${each}${parts.get(each)}` : "")).join("");
      sheet.setPageSetup({ [name]: text === "" ? null : text });
    },
  };
}

export const headerFooter: Definition<Sheet> = {
  scalars: {
    LeftHeader: part("header", "L"), CenterHeader: part("header", "C"), RightHeader: part("header", "R"),
    LeftFooter: part("footer", "L"), CenterFooter: part("footer", "C"), RightFooter: part("footer", "R"),
  },
};
