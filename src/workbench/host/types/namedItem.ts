import type { CustomAnswer } from "../../calc";
import { entryKind } from "../../calc";
import { isError } from "../../model";
import type { DefinedName, Value } from "../../model";
import type { Arguments, Definition, HostContext, OfficeObject } from "../engine";
import { asFlag, asText, HostError, invalid, notFound, OfficeObject as Presented } from "../engine";
import { addressOf, rangeOfReference, sheetPrefix } from "../cells/rangeRef";
import type { RangeRef } from "../cells/rangeRef";
import { outward } from "../cells/readCells";
import type { NameRef, ScopeRef } from "./selves";

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function nameOf(ref: NameRef, { workbook }: HostContext): DefinedName {
  return workbook.names.find((name) => same(name.name, ref.name) && name.sheetId === ref.sheetId) ?? notFound();
}

function rangeOfName(ref: NameRef, context: HostContext): RangeRef | null {
  const sheet = ref.sheetId === null ? null : context.workbook.sheet(ref.sheetId) ?? null;
  return rangeOfReference(context.workbook, nameOf(ref, context).formula, sheet);
}

/** What a name's formula gives: the address of a range, else its value (of a block, that of its first cell). */
async function valueOf(ref: NameRef, context: HostContext): Promise<unknown> {
  const range = rangeOfName(ref, context);
  if (range) return addressOf(range);
  const answer = await evaluated(ref, context);
  return outward(Array.isArray(answer) ? (answer as readonly (readonly Value[])[])[0]?.[0] ?? null : (answer as Value));
}

function evaluated(ref: NameRef, context: HostContext): Promise<CustomAnswer> {
  const sheetId = ref.sheetId ?? context.workbook.sheets[0]?.id;
  return context.calculation.evaluate(nameOf(ref, context).formula, sheetId === undefined ? undefined : { sheetId, row: 0, column: 0 });
}

async function typeOf(ref: NameRef, context: HostContext): Promise<string> {
  if (rangeOfName(ref, context)) return "Range";
  const answer = await evaluated(ref, context);
  if (Array.isArray(answer)) return "Array";
  if (isError(answer)) return "Error";
  if (typeof answer === "number") return Number.isInteger(answer) ? "Integer" : "Double";
  return typeof answer === "boolean" ? "Boolean" : "String";
}

export const namedItem: Definition<NameRef> = {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: (ref, context) => nameOf(ref, context).formula,
      set: (ref, value, context) => { context.workbook.setName({ ...nameOf(ref, context), formula: checked(withEquals(asText(value))) }); },
    },
    Value: { get: valueOf, calculated: true },
    Type: { get: typeOf, calculated: true },
    Visible: { get: (ref, context) => nameOf(ref, context).visible, set: (ref, value, context) => { context.workbook.setName({ ...nameOf(ref, context), visible: asFlag(value) }); } },
    Comment: { get: (ref, context) => nameOf(ref, context).comment, set: (ref, value, context) => { context.workbook.setName({ ...nameOf(ref, context), comment: asText(value) }); } },
    Scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
  },
  navigations: {
    Worksheet: (ref, context) => sheetOfName(ref, context) ?? invalid(),
    WorksheetOrNullObject: sheetOfName,
  },
  methods: {
    GetRange: { calculated: true, call: (ref: NameRef, _args: Arguments, context: HostContext) => shownRange(ref, context) ?? invalid() },
    GetRangeOrNullObject: { calculated: true, call: (ref: NameRef, _args: Arguments, context: HostContext) => shownRange(ref, context) },
    Delete: ({ name, sheetId }, _args, { workbook }) => { workbook.deleteName(name, sheetId); },
  },
};

function shownRange(ref: NameRef, context: HostContext): OfficeObject | null {
  const range = rangeOfName(ref, context);
  return range && context.present("Range", range);
}

function sheetOfName({ sheetId }: NameRef, context: HostContext): OfficeObject | null {
  const sheet = sheetId === null ? undefined : context.workbook.sheet(sheetId);
  return sheet ? context.present("Worksheet", sheet) : null;
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** A name's reference: a range as an absolute reference, text as a formula, else a constant. */
function formulaOf(value: unknown): string {
  if (value instanceof Presented && value.type.name === "Range") {
    const { sheet, rect } = value.self as RangeRef;
    const absolute = addressOf({ sheet, rect }).slice(sheetPrefix(sheet.name).length).replace(/([A-Z]+)|([0-9]+)/g, "$$$&");
    return `=${sheetPrefix(sheet.name)}${absolute}`;
  }
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  return typeof value === "string" ? (value.startsWith("=") ? checked(value) : `="${value.replaceAll('"', '""')}"`) : invalid();
}

/** What Excel takes as a name's formula; several ranges may stand there without parentheses, as in a print area. */
function checked(formula: string): string {
  return entryKind(`=(${formula.slice(1)})`, 0, 0) === null ? invalid() : formula;
}

function add({ sheetId }: ScopeRef, args: Arguments, context: HostContext): OfficeObject {
  const name = args.text(0);
  if (context.workbook.names.some((each) => same(each.name, name) && each.sheetId === sheetId)) throw new HostError("ItemAlreadyExists");
  context.workbook.setName({ name, sheetId, formula: formulaOf(args.at(1)), visible: true, comment: args.optionalText(2) ?? "" });
  return context.present("NamedItem", { name, sheetId });
}

function inScope({ sheetId }: ScopeRef, context: HostContext): readonly DefinedName[] {
  return context.workbook.names.filter((name) => name.sheetId === sheetId);
}

export const namedItemCollection: Definition<ScopeRef> = {
  items: (scope, context) => inScope(scope, context).map(({ name, sheetId }) => context.present("NamedItem", { name, sheetId })),
  indexer: (scope, key, context) => {
    const found = inScope(scope, context).find(({ name }) => same(name, String(key)));
    return found ? context.present("NamedItem", { name: found.name, sheetId: found.sheetId }) : notFound();
  },
  methods: { Add: add, AddFormulaLocal: add },
};
