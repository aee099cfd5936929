import type { PinnedFormula } from "../workbook/formulas";

/** When, as of which day and by what a value was reckoned that took the place of a formula. */
export interface FreezeStamp {
  /** ISO moment. */
  readonly frozenAt: string;
  /** ISO day. */
  readonly asOf: string;
  /** Short digest of the policy in force; `changed` of its values differ from the defaults. */
  readonly policy: string;
  readonly changed: number;
  readonly versions: readonly string[];
}

/** What is put away of a frozen formula beside its references. */
export interface KeptFormula extends PinnedFormula {
  readonly stamp: FreezeStamp;
  /** Digest of each row of the values it left. */
  readonly rows: readonly string[];
  readonly columns: number;
  /** Kind of our sheet (`scores`), null on a sheet of the person's. */
  readonly kind: string | null;
  /** The spill's name, and the table its values became. */
  readonly name: string | null;
  readonly table: string | null;
  /** The line of a sheet of ours that tells of the freezing. */
  readonly line: KeptLine | null;
}

/** What a line said before and says since, and how far from the formula's cell it stands. */
export interface KeptLine { readonly before: string; readonly after: string; readonly rows: number; readonly columns: number }

const VERSION = 1;

export function keptText(kept: KeptFormula): string {
  return JSON.stringify({ v: VERSION, ...kept });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

const isLine = (value: unknown): value is KeptLine => isRecord(value) && isText(value["before"]) && isText(value["after"]) && typeof value["rows"] === "number" && typeof value["columns"] === "number";

function isStamp(value: unknown): value is FreezeStamp {
  return isRecord(value) && isText(value["frozenAt"]) && isText(value["asOf"]) && isText(value["policy"]) && typeof value["changed"] === "number" && Array.isArray(value["versions"]) && value["versions"].every(isText);
}

/** Reads what `keptText` wrote; null for anything else. */
export function readKept(text: string): KeptFormula | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!isRecord(value) || value["v"] !== VERSION || !isStamp(value["stamp"])) return null;
  const { parts, own, rows, columns, kind, name, table, line, stamp } = value;
  const lists = Array.isArray(parts) && parts.every(isText) && Array.isArray(own) && own.every((each) => typeof each === "boolean") && Array.isArray(rows) && rows.every(isText);
  if (!lists || typeof columns !== "number" || !isTextOrNull(kind) || !isTextOrNull(name) || !isTextOrNull(table) || (line !== null && !isLine(line))) return null;
  return { parts, own, rows, columns, kind, name, table, line, stamp };
}
