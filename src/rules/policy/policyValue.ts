import { dayFromIso, daysInMonth, partsFromDay, type MonthDay } from "../calendar";
import { parseGrade } from "../grades";
import type { CalendarDay, Grade } from "../records";
import type { PolicyKind } from "./policyTypes";

export type PolicyCell = string | number | boolean;
export type PolicyValue = number | boolean | string | null | Grade | MonthDay | CalendarDay | readonly string[];

/** P-6.2: what a cell of the policy table says, or undefined where it cannot mean a value of that kind. */
export function policyValue(kind: PolicyKind, cell: PolicyCell): PolicyValue | undefined {
  switch (kind.kind) {
    case "number": return numberValue(kind, cell);
    case "flag": return flagValue(cell);
    case "choice": return kind.choices.find((choice) => choice === String(cell).trim().toLowerCase());
    case "grade": return parseGrade(String(cell)) ?? undefined;
    case "month-day": return monthDayValue(cell);
    case "day": return dayValue(cell);
    case "names": return namesValue(kind, cell);
  }
}

const OFF = new Set(["", "off", "none", "无", "关", "关闭", "否"]);

function numberValue(kind: Extract<PolicyKind, { kind: "number" }>, cell: PolicyCell): number | null | undefined {
  const text = String(cell).normalize("NFKC").trim();
  if (kind.off && OFF.has(text.toLowerCase())) return null;
  const value = text === "" ? Number.NaN : Number(text);
  const fits = Number.isFinite(value) && value >= kind.least && value <= kind.most && (!kind.whole || Number.isInteger(value));
  return fits ? value : undefined;
}

function flagValue(cell: PolicyCell): boolean | undefined {
  const text = String(cell).normalize("NFKC").trim().toLowerCase();
  if (["true", "1", "yes", "y", "on", "是", "开"].includes(text)) return true;
  return ["false", "0", "no", "n", "off", "否", "关"].includes(text) ? false : undefined;
}

function monthDayValue(cell: PolicyCell): MonthDay | undefined {
  // Excel makes a date of a typed 11-01; its month and day are what was meant.
  if (typeof cell === "number") {
    const parts = partsFromDay(cell);
    return parts ? { month: parts.month, day: parts.day } : undefined;
  }
  const parts = /^(\d{1,2})[-/月](\d{1,2})日?$/u.exec(String(cell).normalize("NFKC").trim());
  if (!parts) return undefined;
  const month = Number(parts[1]);
  const day = Number(parts[2]);
  // 29 February is a day of the year in leap years; what is no month has no days.
  return day >= 1 && day <= daysInMonth(2024, month) ? { month, day } : undefined;
}

function dayValue(cell: PolicyCell): CalendarDay | null | undefined {
  if (typeof cell === "boolean") return undefined;
  if (typeof cell === "number") return cell >= 1 && cell <= 2_958_465 ? Math.floor(cell) : undefined;
  const text = cell.normalize("NFKC").trim();
  return OFF.has(text.toLowerCase()) ? null : (dayFromIso(text.replace(/\//g, "-")) ?? undefined);
}

function namesValue(kind: Extract<PolicyKind, { kind: "names" }>, cell: PolicyCell): readonly string[] | undefined {
  if (kind.off === true && OFF.has(String(cell).trim().toLowerCase())) return [];
  const names = String(cell).split(/[;；\n]/u).map((name) => name.trim()).filter((name) => name !== "");
  return names.length > 0 ? names : undefined;
}
