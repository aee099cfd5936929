import type { CellStyle, Table } from "../../model";
import { mixColors } from "../display/palette";

/** Accents of the Office theme; the first is for the styles without an accent. */
const ACCENTS = ["#595959", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Header, bands and totals of Excel's own table styles, near enough to recognise them. */
export function tableLook(table: Table, row: number, dark: boolean): Partial<CellStyle> {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? "");
  if (!match) return {};
  const [, family, number] = match;
  const accent = ACCENTS[(Number(number) - 1) % 7] ?? "#595959";
  const line = { line: "thin" as const, color: accent };
  const isHeader = table.hasHeader && row === table.rect.top;
  const isTotal = table.hasTotals && row === table.rect.bottom;
  const solidHeader = family !== "Light" || (Number(number) > 7 && Number(number) < 15);
  if (isHeader) return solidHeader ? { fill: accent, fontColor: "#FFFFFF", bold: true } : { bold: true, borderTop: line, borderBottom: line };
  if (isTotal) return { bold: true, borderTop: { line: "double", color: accent } };
  const band = table.showBandedRows && (row - table.rect.top - (table.hasHeader ? 1 : 0)) % 2 === 0;
  const tint = dark ? mixColors(accent, "#1E1E1E", 0.72) : mixColors(accent, "#FFFFFF", 0.85);
  return { ...(band ? { fill: tint } : {}), ...(row === table.rect.bottom ? { borderBottom: line } : {}) };
}
