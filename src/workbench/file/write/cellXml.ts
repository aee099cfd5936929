import type { ErrorCode, Rect, Value } from "../../model";
import { cellName, isError, rectName } from "../../model";
import { encodeCellText, escapeXml } from "../xml";

/** Errors a file has a word for; the newer ones stand as #VALUE!, as in Excel's own files. */
const WRITABLE: ReadonlySet<string> = new Set<ErrorCode>(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  /** Text for `<f>`, without `=`, prefixes in place; null for a constant or a spilled result. */
  readonly formula: string | null;
  /** Cells an array formula fills. */
  readonly arrayRect: Rect | null;
  /** `cm` of a dynamic array formula. */
  readonly mark: string | null;
  readonly style: number;
  /** A result that spilled here is written as a formula's text, not as typed text. */
  readonly isResult: boolean;
}

/** One `<c>` element; "" for a cell that is neither valued nor styled. */
export function cellXml(cell: CellToWrite): string {
  const { value, formula } = cell;
  const attributes = `r="${cellName(cell.row, cell.column)}"${cell.style === 0 ? "" : ` s="${cell.style}"`}`;
  if (value === null && formula === null) return cell.style === 0 ? "" : `<c ${attributes}/>`;
  const isResult = cell.isResult || formula !== null;
  const type = typeOf(value, isResult);
  const mark = cell.mark === null ? "" : ` cm="${cell.mark}"`;
  return `<c ${attributes}${type === "n" ? "" : ` t="${type}"`}${mark}>${formulaXml(cell)}${valueXml(value, isResult)}</c>`;
}

/** `<v>` of a value, or `<is>` of typed text. */
export function valueXml(value: Value, isResult: boolean): string {
  if (value === null) return "";
  if (typeof value === "number") return `<v>${Object.is(value, -0) ? "0" : String(value)}</v>`;
  if (typeof value === "boolean") return `<v>${value ? "1" : "0"}</v>`;
  if (isError(value)) return `<v>${WRITABLE.has(value.error) ? value.error : "#VALUE!"}</v>`;
  const text = encodeCellText(value);
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  return isResult ? `<v${space}>${text}</v>` : `<is><t${space}>${text}</t></is>`;
}

export function typeOf(value: Value, isResult: boolean): "n" | "b" | "e" | "str" | "inlineStr" {
  if (typeof value === "string") return isResult ? "str" : "inlineStr";
  if (typeof value === "boolean") return "b";
  return isError(value) ? "e" : "n";
}

function formulaXml({ formula, arrayRect }: CellToWrite): string {
  if (formula === null) return "";
  const array = arrayRect === null ? "" : ` t="array" ref="${rectName(arrayRect)}"`;
  return `<f${array}>${escapeXml(formula)}</f>`;
}
