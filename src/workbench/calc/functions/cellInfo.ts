import { cellName } from "../../model";
import type { Frame } from "../compile/session";
import { isErrorValue } from "../compile/session";
import { quoteSheet } from "../syntax";
import type { Area, Operand } from "../values";
import { NA, onlyArea, Reference, VALUE } from "../values";
import { define } from "./define";

/** The codes CELL gives for number formats, by the format that a cell has. */
const FORMAT_CODES = new Map([
  ["General", "G"], ["0", "F0"], ["#,##0", ",0"], ["0.00", "F2"], ["#,##0.00", ",2"], ["$#,##0_);($#,##0)", "C0"], ["$#,##0_);[Red]($#,##0)", "C0-"], ["$#,##0.00_);($#,##0.00)", "C2"], ["$#,##0.00_);[Red]($#,##0.00)", "C2-"],
  ["0%", "P0"], ["0.00%", "P2"], ["0.00E+00", "S2"], ["# ?/?", "G"], ["# ??/??", "G"], ["m/d/yy", "D4"], ["m/d/yyyy", "D4"], ["yyyy-mm-dd", "D4"], ["m/d/yy h:mm", "D4"], ["mm/dd/yy", "D4"],
  ["d-mmm-yy", "D1"], ["dd-mmm-yy", "D1"], ["d-mmm", "D2"], ["dd-mmm", "D2"], ["mmm-yy", "D3"], ["mm/dd", "D5"], ["h:mm AM/PM", "D7"], ["h:mm:ss AM/PM", "D6"], ["h:mm", "D9"], ["h:mm:ss", "D8"],
]);

function about(what: string, { sheet, rect }: Area, frame: Frame): Operand {
  const { top, left } = rect;
  const value = sheet.value(top, left);
  const { numberFormat } = sheet.style(top, left);
  switch (what.toLowerCase()) {
    case "address": return `${sheet === frame.sheet ? "" : `${quoteSheet(sheet.name)}!`}$${cellName(top, left).replace(/\d+$/, (row) => `$${row}`)}`;
    case "row": return top + 1;
    case "col": return left + 1;
    case "contents": return value ?? 0;
    case "type": return value === null ? "b" : typeof value === "string" ? "l" : "v";
    case "prefix": return prefixOf(sheet.style(top, left).horizontal, value);
    case "width": return Math.max(0, Math.round(((sheet.columnWidth(left) * 4) / 3 - 5) / 7));
    case "format": return FORMAT_CODES.get(numberFormat) ?? "G";
    case "color": return /;.*\[(?:Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color ?\d+)\]/i.test(numberFormat) ? 1 : 0;
    case "parentheses": return /^[^;]*\(/.test(numberFormat.replace(/_./g, "")) ? 1 : 0;
    case "protect": return sheet.style(top, left).locked ? 1 : 0;
    case "filename": return "";
    default: return VALUE;
  }
}

function prefixOf(alignment: string, value: unknown): string {
  if (typeof value !== "string") return "";
  return alignment === "right" ? "\"" : alignment === "center" ? "^" : alignment === "fill" ? "\\" : "'";
}

/** What INFO can tell without a machine behind it. */
function environment(what: string, frame: Frame): Operand {
  switch (what.toLowerCase()) {
    case "numfile": return frame.session.workbook.sheets.length;
    case "recalc": return "Automatic";
    case "release": return "16.0";
    case "system": return "pcdos";
    case "osversion": return "Windows (64-bit) NT 10.00";
    case "origin": return "$A:$A$1";
    case "directory": return "";
    case "memavail": case "memused": case "totmem": return NA;
    default: return VALUE;
  }
}

export const CELL_INFO = [
  define("CELL", ["text", "operand?"], ([what, operand], frame) => {
    if (isErrorValue(operand)) return operand;
    if (operand === undefined) return about(what, { sheet: frame.sheet, rect: { top: frame.row, left: frame.column, bottom: frame.row, right: frame.column } }, frame);
    const area = operand instanceof Reference ? onlyArea(operand) : null;
    return area === null ? VALUE : about(what, area, frame);
  }, { volatile: true }),
  define("INFO", ["text"], ([what], frame) => environment(what, frame), { volatile: true }),
];
