import { parseLevel, type Scale } from "../../rules/scales";
import { foldText } from "../vocabulary";
import { textValue } from "./textValue";

/** A number as a cell writes it; text with a fault where it is none. */
export interface NumberRead {
  readonly value: number | string;
  readonly fault?: string;
  readonly fix?: string;
}

function numeric(cell: string | number | boolean): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return null;
  const text = withPoint(foldText(cell));
  // 3,5 is three and a half wherever a comma is no thousands mark.
  if (/^[-+]?\d+,\d{1,2}$/.test(text)) return Number(text.replace(",", "."));
  const match = /^[-+]?(?:\d+\.?\d*|\.\d+)(?=$|\s*[^\d.\s])/.exec(text);
  if (!match || match[0].length === 0) return null;
  const rest = text.slice(match[0].length).trim();
  return rest.length <= 6 ? Number(match[0]) : null;
}

/** Commas of thousands go; a comma before one, two or more than three figures, or after a lone zero, is a decimal one. */
export function withPoint(text: string): string {
  return /^[-+]?(?:0|\d+(?=,(?!\d{3}(?!\d)))),\d+(?![\d.,])/.test(text) ? text.replace(",", ".") : text.replace(/(\d),(?=\d{3}\b)/g, "$1");
}

export function numberValue(cell: string | number | boolean, fault: string): NumberRead {
  const number = numeric(cell);
  if (number === null) return { value: textValue(cell), fault };
  if (typeof cell !== "string") return { value: number };
  // 3年 and 80分 say more than their number: read, but not to be rewritten.
  return /\p{L}/u.test(cell) ? { value: number, fault: "number-with-unit" } : { value: number, fault: "number-as-text", fix: String(number) };
}

/** Where a course begins and ends: levels in any form, and 0 for "from nothing". */
export function leadsValue(cell: string | number | boolean, scale: Scale | undefined): NumberRead {
  const parsed = typeof cell === "string" ? parseLevel(cell, scale) : null;
  return parsed?.kind === "level" ? { value: parsed.level } : numberValue(cell, "number-unreadable");
}

/** A price may carry its currency in front, or be free. */
export function costValue(cell: string | number | boolean): NumberRead {
  if (typeof cell !== "string") return numberValue(cell, "number-unreadable");
  const text = foldText(cell);
  if (/^(?:免费|无费用|free(?: of charge)?|no charge|gratis|kostenlos|gratuit|無料)$/i.test(text)) return { value: 0 };
  const bare = text.replace(/^(?:\p{Sc}|(?:rmb|cny|usd|eur|us\$)(?![a-z]))\s*/iu, "");
  const read = numberValue(bare, "number-unreadable");
  return bare !== text && typeof read.value === "number" ? { value: read.value, fault: "number-with-unit" } : numberValue(cell, "number-unreadable");
}

/** Months known; "2年" is 24. */
export function monthsValue(cell: string | number | boolean): NumberRead {
  const read = numberValue(cell, "number-unreadable");
  if (typeof cell !== "string" || typeof read.value !== "number") return read;
  return /年|years?|yrs?|an(?:s|née)|jahr/i.test(cell) ? { value: read.value * 12 } : read;
}

/** 30 %, 0.3 and 30 stay as given, only text becomes a number: a percent sign divides by 100. */
export function weightValue(cell: string | number | boolean): NumberRead {
  const read = numberValue(cell, "weight-unreadable");
  if (typeof cell !== "string" || typeof read.value !== "number") return read;
  return /%\s*$/.test(foldText(cell)) ? { ...read, value: percent(read.value) } : read;
}

function percent(value: number): number {
  return Number(`${value}e-2`);
}
