import type { SheetGrid } from "../grid";
import { foldKey, headerMeanings, markOf } from "../vocabulary";
import type { ColumnLook } from "./assignFields";
import { cellAt, textOf } from "./cells";
import type { ColumnMapping, TableMapping } from "./mapping";

/**
 * A list that writes each requirement in several rows, one for each fact: `Scale ID` says LV in one row, IM in the next,
 * and `Data Value` holds the level, then the importance. The column that says so keeps no field, but values: text → field,
 * or `skip` for a row that its own flag rules out.
 */
export interface FactColumns {
  readonly says: number;
  readonly holds: number;
  /** Folded text of the saying column → field of the standard. */
  readonly facts: ReadonlyMap<string, string>;
  /** Flag columns (not relevant, to be suppressed) → the texts that rule a row out. */
  readonly flags: ReadonlyMap<number, readonly string[]>;
}

const SKIP = "skip";
const ALIASES = new Map([["im", "weight"], ["lv", "requiredLevel"]]);
const FACT_OF = new Map([["weight", "weight"], ["importance", "weight"], ["requiredLevel", "requiredLevel"], ["level", "requiredLevel"]]);
const RULED_OUT = /not ?relevant|suppress|do ?not ?use|不适用|无效|作废|剔除|不采用/i;
const MOST_FACTS = 6;

export function factColumns(columns: readonly ColumnLook[]): FactColumns | null {
  const holds = columns.find((look) => look.content.numbers > 0.9 && look.content.dates === 0 && headerMeanings(look.header).some((meaning) => meaning.concept === "value" || meaning.concept === "level"));
  // Only posts have requirements: without them the rows are anchors of a scale, categories, anything.
  if (!holds || !columns.some((look) => headerMeanings(look.header).some((meaning) => meaning.concept === "position"))) return null;
  for (const look of columns) {
    const { values, filled, numbers } = look.content;
    if (look === holds || filled < 2 || numbers > 0 || values.size > MOST_FACTS) continue;
    const facts = new Map([...values].flatMap((value): [string, string][] => { const fact = factIn(value); return fact === null ? [] : [[value, fact]]; }));
    if (facts.size < values.size || !/scale|量表|指标类型|类型|type|项目|measure|fact/i.test(look.header)) continue;
    return { says: look.column, holds: holds.column, facts, flags: flagsOf(columns) };
  }
  return null;
}

function factIn(text: string): string | null {
  const [meaning] = headerMeanings(text);
  return ALIASES.get(foldKey(text)) ?? (meaning && meaning.strength >= 0.9 ? (FACT_OF.get(meaning.concept) ?? null) : null);
}

function flagsOf(columns: readonly ColumnLook[]): ReadonlyMap<number, readonly string[]> {
  const flags = new Map<number, readonly string[]>();
  for (const look of columns) {
    if (!RULED_OUT.test(look.header)) continue;
    const texts = [...look.content.values].filter((value) => markOf(value) === true);
    // The sample may hold none of them.
    flags.set(look.column, texts.length > 0 ? texts : ["y"]);
  }
  return flags;
}

/** The columns as the purposes see them: the value is a required level (or a weight, where nothing else is said), the saying column nothing. */
export function seenAsStandard(columns: readonly ColumnLook[], { says, holds, facts }: FactColumns): readonly ColumnLook[] {
  const field = [...facts.values()].includes("requiredLevel") ? "requiredLevel" : "weight";
  return columns.map((look) => (look.column === says ? { ...look, header: "" } : look.column === holds ? { ...look, header: field } : look));
}

/** The mapping's columns with what the saying column and the flags say of each row. */
export function withFacts(columns: readonly ColumnMapping[], looks: readonly ColumnLook[], { says, holds, facts, flags }: FactColumns): readonly ColumnMapping[] {
  return columns.map((column, at): ColumnMapping => {
    const header = looks[at]?.header ?? column.header;
    if (column.index === says) return { ...column, header, field: null, values: facts, confidence: 0.9, reasons: ["says-which-fact"] };
    if (column.index === holds) return { ...column, header, confidence: Math.min(column.confidence, 0.9), reasons: ["fact-beside"] };
    const texts = flags.get(column.index);
    return texts ? { ...column, field: null, values: new Map(texts.map((text) => [text, SKIP])), reasons: ["rules-out-rows"] } : column;
  });
}

/** The fields that rows of this table fill in turn, and for each row which, or `skip`; null for every other table. */
export function factsOfRows(grid: SheetGrid, mapping: TableMapping): { readonly fields: readonly string[]; readonly holds: number; of(row: number): string | null } | null {
  const saying = mapping.columns.filter((column) => column.field === null && column.values !== undefined && column.values.size > 0);
  const says = saying.find((column) => [...(column.values?.values() ?? [])].some((value) => value !== SKIP));
  const fields = [...new Set([...(says?.values?.values() ?? [])].map(String))];
  const holds = mapping.columns.find((column) => column.field !== null && fields.includes(column.field) && column.key === undefined);
  if (!says || !holds) return null;
  const said = (column: ColumnMapping, row: number): string | null => {
    const value = column.values?.get(foldKey(textOf(cellAt(grid, row, mapping.rect.left + column.index))));
    return value === undefined || value === null ? null : String(value);
  };
  return { fields, holds: holds.index, of: (row) => (saying.some((column) => column !== says && said(column, row) === SKIP) ? SKIP : said(says, row)) };
}
