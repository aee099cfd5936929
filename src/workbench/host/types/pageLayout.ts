import type { PageMargins, PageSetup, Sheet } from "../../model";
import { parseRect } from "../../model";
import type { Call, Definition, Scalar } from "../engine";
import { asFlag, asNumber, asRecord, invalid, notFound, oneOf } from "../engine";
import { wholeSheet } from "../cells/rangeRef";
import { rangeArgument } from "./rangeGetters";

function setup(name: keyof PageSetup, read: (value: unknown) => PageSetup[typeof name], show: (value: PageSetup[typeof name]) => unknown = (value) => value) {
  return { get: (sheet: Sheet) => show(sheet.pageSetup[name]), set: (sheet: Sheet, value: unknown) => { sheet.setPageSetup({ [name]: read(value) }); } };
}

function margin(name: keyof PageMargins): Scalar<Sheet> {
  return {
    get: ({ pageSetup }) => pageSetup.margins[name],
    set: (sheet, value) => { setMargins(sheet, { [name]: value }, 1); },
  };
}

function setMargins(sheet: Sheet, asked: Readonly<Record<string, unknown>>, pointsPerUnit: number): void {
  const margins = { ...sheet.pageSetup.margins };
  for (const name of Object.keys(margins) as (keyof PageMargins)[]) {
    const value = asked[name];
    if (value === undefined || value === null) continue;
    if (asNumber(value) < 0) invalid();
    margins[name] = Math.round(asNumber(value) * pointsPerUnit * FINENESS) / FINENESS;
  }
  sheet.setPageSetup({ margins });
}

/** A file keeps margins in inches; finer than this they would not come back the same. */
const FINENESS = 10_000;

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Either a scale in percent or a number of pages. */
function askedZoom(value: unknown): Partial<PageSetup> {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  const fits = typeof horizontalFitToPages === "number" || typeof verticalFitToPages === "number";
  if (typeof scale === "number" && !fits) return scale >= 10 && scale <= 400 ? { scale, fitToWidth: null, fitToHeight: null } : invalid("A scale is 10 to 400 percent.");
  return { scale: null, fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) };
}

function shownZoom({ scale, fitToWidth, fitToHeight }: PageSetup): Record<string, unknown> {
  if (fitToWidth !== null || fitToHeight !== null) return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
  return { scale: scale ?? 100 };
}

/** 0 pages means as many as it takes. */
function pages(value: unknown): number | null {
  return typeof value === "number" && value > 0 ? value : null;
}

/** Where the page setup says a range prints; null where it says nothing. */
function printed(name: "printTitleRows" | "printTitleColumns"): Call<Sheet> {
  return (sheet, _args, context) => {
    const rect = parseRect((sheet.pageSetup[name] ?? "").replace(/\$/g, ""));
    return rect === null ? null : context.present("Range", { sheet, rect });
  };
}

const printArea: Call<Sheet> = (sheet, _args, context) => {
  const areas = (sheet.pageSetup.printArea ?? "").split(",").flatMap((text) => parseRect(text.replace(/^.*!/, "").replace(/\$/g, "")) ?? []);
  return areas.length === 0 ? null : context.present("RangeAreas", areas.map((rect) => ({ sheet, rect })));
};

function orNotFound(find: Call<Sheet>): Call<Sheet> {
  return (sheet, args, context) => find(sheet, args, context) ?? notFound();
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
    CenterVertically: setup("centerVertically", asFlag),
    LeftMargin: margin("left"), RightMargin: margin("right"), TopMargin: margin("top"), BottomMargin: margin("bottom"), HeaderMargin: margin("header"), FooterMargin: margin("footer"),
    Zoom: { get: ({ pageSetup }) => shownZoom(pageSetup), set: (sheet, value) => { sheet.setPageSetup(askedZoom(value)); } },
  },
  navigations: { HeadersFooters: (sheet, context) => context.present("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintMargins: (sheet, args) => { setMargins(sheet, asRecord(args.at(1)), UNITS[oneOf(args.at(0), Object.keys(UNITS)) as keyof typeof UNITS]); },
    GetPrintArea: orNotFound(printArea), GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: orNotFound(printed("printTitleRows")), GetPrintTitleRowsOrNullObject: printed("printTitleRows"),
    GetPrintTitleColumns: orNotFound(printed("printTitleColumns")), GetPrintTitleColumnsOrNullObject: printed("printTitleColumns"),
    SetPrintTitleRows: titles("printTitleRows", (rect) => `$${rect.top + 1}:$${rect.bottom + 1}`),
    SetPrintTitleColumns: titles("printTitleColumns", (rect) => `$${letters(rect.left)}:$${letters(rect.right)}`),
    SetPrintArea: titles("printArea", (rect) => `$${letters(rect.left)}$${rect.top + 1}:$${letters(rect.right)}$${rect.bottom + 1}`),
  },
};
