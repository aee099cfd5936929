import * as z from "zod";
import { PURPOSES } from "../../rules/records";
import { parseAddress, rectAddress } from "../grid";
import { fieldsOf } from "../vocabulary";
import type { ColumnMapping, WorkbookMapping } from "../tables";

/** A saved mapping as the workbook contract writes it. `header` is ours: it lets a moved column be found again. */
const column = z.strictObject({
  index: z.number().int().nonnegative(),
  header: z.string().optional(),
  field: z.string().nullable(),
  key: z.record(z.string(), z.string()).optional(),
  scale: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  dateOrder: z.enum(["ymd", "dmy", "mdy"]).optional(),
});

const table = z.strictObject({
  id: z.string().min(1),
  sheet: z.string().min(1),
  range: z.string().refine((range) => parseAddress(range) !== null, { message: "range" }),
  headerRows: z.number().int().min(0).max(20),
  orientation: z.enum(["list", "wide", "transposed"]).default("list"),
  purpose: z.enum(PURPOSES).nullable(),
  stop: z.enum(["blank", "total", "end"]).default("end"),
  fillDown: z.array(z.number().int().nonnegative()).default([]),
  columns: z.array(column),
});

const scale = z.strictObject({
  id: z.string().min(1),
  levels: z.array(z.strictObject({ key: z.string(), number: z.number().int().min(1).max(10), labels: z.array(z.string()) })).min(2).max(10),
});

const saved = z.strictObject({ version: z.literal(1), tables: z.array(table), scales: z.array(scale).default([]) });

export type SavedMapping = z.input<typeof saved>;

/** What is wrong with a saved mapping, and where: `tables.0.columns.2`. */
export interface SavedMappingProblem {
  readonly code: "unknown-member" | "bad-member" | "unknown-field" | "unknown-scale" | "not-json";
  readonly path: string;
  readonly name: string;
}

export type SavedMappingRead = { readonly kind: "mapping"; readonly mapping: WorkbookMapping } | { readonly kind: "problem"; readonly problem: SavedMappingProblem };

export function parseSavedMapping(json: unknown): SavedMappingRead {
  const parsed = saved.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = (issue?.path ?? []).map(String);
    if (issue?.code === "unrecognized_keys") return problem("unknown-member", path, issue.keys[0] ?? "");
    return problem("bad-member", path.slice(0, -1), path[path.length - 1] ?? "");
  }
  return check(parsed.data);
}

/** The same from the text of a file. */
export function readSavedMapping(text: string): SavedMappingRead {
  try {
    return parseSavedMapping(JSON.parse(text.replace(/^\ufeff/, "")) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return problem("not-json", [], error.message);
    throw error;
  }
}

function problem(code: SavedMappingProblem["code"], path: readonly string[], name: string): SavedMappingRead {
  return { kind: "problem", problem: { code, path: path.join("."), name } };
}

/** What a list of gaps carries beside the ratings: the standard they were held against. */
const BESIDE_RATINGS: ReadonlySet<string> = new Set(["requiredLevel", "weight"]);

/** Extra fields that lists about people may carry; see `PERSON_ATTRIBUTES`. */
function isField(purpose: (typeof PURPOSES)[number], field: string): boolean {
  return fieldsOf(purpose).fields.includes(field) || fieldsOf("employees").fields.includes(field) || field === "grade" || field === "status" || (purpose === "ratings" && BESIDE_RATINGS.has(field));
}

function check(data: z.output<typeof saved>): SavedMappingRead {
  const scales = new Set(data.scales.map((each) => each.id));
  for (const [index, each] of data.tables.entries()) {
    const rect = parseAddress(each.range);
    const last = rect ? rect.right - rect.left : 0;
    const outside = each.columns.findIndex((one) => one.index > last);
    if (outside >= 0) return problem("bad-member", ["tables", String(index), "columns", String(outside)], "index");
    for (const [at, one] of each.columns.entries()) {
      const path = ["tables", String(index), "columns", String(at)];
      const fields = [...(one.field === null ? [] : [one.field]), ...Object.keys(one.key ?? {})];
      const unknown = each.purpose === null ? undefined : fields.find((field) => each.purpose !== null && !isField(each.purpose, field));
      if (unknown !== undefined) return problem("unknown-field", path, unknown);
      if (one.scale !== undefined && !scales.has(one.scale)) return problem("unknown-scale", path, one.scale);
    }
  }
  return {
    kind: "mapping",
    mapping: {
      tables: data.tables.map((each) => ({
        id: each.id, sheet: each.sheet, rect: parseAddress(each.range) ?? { top: 0, left: 0, bottom: 0, right: 0 }, headerRows: each.headerRows, orientation: each.orientation,
        purpose: each.purpose, confidence: 1, stop: each.stop, fillDown: each.fillDown, columns: each.columns.map(columnFrom), reasons: ["saved"],
      })),
      scales: data.scales,
    },
  };
}

function columnFrom(one: z.output<typeof column>): ColumnMapping {
  return {
    index: one.index, header: one.header ?? "", field: one.field, confidence: 1, reasons: ["saved"],
    ...(one.key === undefined ? {} : { key: one.key }), ...(one.scale === undefined ? {} : { scale: one.scale }),
    ...(one.values === undefined ? {} : { values: new Map(Object.entries(one.values)) }), ...(one.dateOrder === undefined ? {} : { dateOrder: one.dateOrder }),
  };
}

/** A mapping as it is saved. Confidence and reasons are of the finding, not of the decision, and stay out. */
export function toSavedMapping(mapping: WorkbookMapping): SavedMapping {
  return {
    version: 1,
    tables: mapping.tables.filter((each) => each.off !== true).map((each) => ({
      id: each.id, sheet: each.sheet, range: rectAddress(each.rect), headerRows: each.headerRows, orientation: each.orientation, purpose: each.purpose, stop: each.stop, fillDown: [...each.fillDown],
      columns: each.columns.map((one) => ({
        index: one.index, ...(one.header === "" ? {} : { header: one.header }), field: one.field, ...(one.key === undefined ? {} : { key: { ...one.key } }), ...(one.scale === undefined ? {} : { scale: one.scale }),
        ...(one.values === undefined ? {} : { values: Object.fromEntries(one.values) }), ...(one.dateOrder === undefined ? {} : { dateOrder: one.dateOrder }),
      })),
    })),
    scales: mapping.scales.map((each) => ({ id: each.id, levels: each.levels.map((level) => ({ ...level, labels: [...level.labels] })) })),
  };
}
