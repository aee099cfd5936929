import { withPlainSpaces } from "../findings";
import { DAYS_1904, type CellScalar } from "../grid";
import { readValue, type People, type ReadContext } from "../tables";
import { foldText, isDateFormat } from "../vocabulary";
import { certainDate, type ColumnOrder } from "./certainDate";
import type { CellFix } from "./cellFix";

/** What a fix of a cell needs to know of its column and of the workbook. */
export interface FixContext {
  readonly read: ReadContext;
  readonly people: People;
  /** Folded name of a competency → the spelling of the standard. */
  readonly spellings: (text: string) => string | null;
  readonly order: ColumnOrder;
  readonly date1904: boolean;
}

type Fixed = Pick<CellFix, "kind" | "after" | "format"> | null;

const TEXT = "@";
const DATE = "yyyy-mm-dd";
/** Written so, a number can be nothing else: figures, thousands in threes, a point, a percent sign. */
const PLAIN_NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/;

/** The fix of one filled cell without formula; null where it is right, or where only a person can say what is. */
export function fixCell(cell: Exclude<CellScalar, null>, context: FixContext, format: string): Fixed {
  if (typeof cell !== "string" && typeof cell !== "number") return null;
  switch (context.read.kind) {
    case "id": return fixId(cell, context, format);
    case "date": return fixDate(cell, context, format);
    case "level": return fixLevel(cell, context, format);
    case "number": case "weight": case "months": return typeof cell === "string" ? fixNumber(cell, format) : null;
    case "text": case "list": return typeof cell === "string" ? fixText(cell, context) : null;
    default: return null;
  }
}

function fixText(cell: string, { read, spellings }: FixContext): Fixed {
  const plain = withPlainSpaces(cell);
  const spelling = read.field === "competency" && read.purpose !== "standards" ? spellings(plain) : null;
  if (spelling !== null && spelling !== plain) return { kind: "spelling", after: spelling, format: null };
  return plain === cell || plain === "" ? null : { kind: "spaces", after: plain, format: null };
}

function fixId(cell: string | number, { read, people }: FixContext, format: string): Fixed {
  const { value } = readValue(cell, read, () => format);
  if (typeof value !== "string") return null;
  const match = people.find(value);
  if (match.kind === "zeros" || match.kind === "width") return { kind: "id", after: match.id, format: TEXT };
  if (typeof cell === "number" || value === cell) return null;
  return { kind: value === cell.trim() ? "spaces" : "width", after: value, format: TEXT };
}

function fixNumber(cell: string, format: string): Fixed {
  const text = foldText(cell);
  if (!PLAIN_NUMBER.test(text)) return null;
  const bare = text.replace(/[,%]/g, "");
  if (!text.endsWith("%")) return { kind: "number", after: Number(bare), format: format === TEXT ? "General" : null };
  const decimals = /\.(\d+)$/.exec(bare)?.[1]?.length ?? 0;
  return { kind: "number", after: Number(`${bare}e-2`), format: decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%` };
}

/** A legend's own values are left alone: the number would be read by the same legend again, as another level. */
function fixLevel(cell: string | number, { read }: FixContext, format: string): Fixed {
  if (typeof cell !== "string" || read.values !== null) return null;
  const { value, fault } = readValue(cell, read, () => format);
  if (typeof value !== "number" || (fault !== undefined && fault !== "level-text-number")) return null;
  if (/%/.test(cell)) return null;
  return { kind: /^\d+(?:\.\d+)?$/.test(foldText(cell)) ? "number" : "level", after: value, format: format === TEXT ? "General" : null };
}

function fixDate(cell: string | number, { order, date1904 }: FixContext, format: string): Fixed {
  const shown = isDateFormat(format) ? null : DATE;
  if (typeof cell === "number" && cell < 19_000_101) return shown === null || date1904 || cell < 1 || !Number.isInteger(cell) ? null : { kind: "date-format", after: cell, format: shown };
  const day = certainDate(String(cell), order);
  if (day === null) return null;
  const after = date1904 ? day - DAYS_1904 : day;
  return after < 1 ? null : { kind: "date", after, format: shown };
}
