import { fromChineseNumber } from "../numbers";
import type { Grade } from "../records";

/**
 * P-6.1 writes grades as a pair 等/级. `4等20级`, `4-20`, `4/20`, `G4-20` are the same pair; `4等` and `G4` a grade
 * without step. A bare `20` says neither which grade nor that it is a step: not a grade [ours].
 */
const NUMBER = "(\\d{1,3}|[一二三四五六七八九十]{1,3})";
const PATTERNS = [
  new RegExp(`^第?${NUMBER}(?:职)?等(?:第?${NUMBER}(?:职)?级)?$`, "u"),
  new RegExp(`^职等${NUMBER}(?:[,,、;/-]?职级${NUMBER})?$`, "u"),
  new RegExp(`^(?:g|grade)?${NUMBER}[-/]${NUMBER}$`, "u"),
  new RegExp(`^(?:g|grade)${NUMBER}(?:[-/,]?(?:s|step)${NUMBER})?$`, "u"),
];

export function parseGrade(text: string): Grade | null {
  const folded = text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "").replace(/[‐-―−]/gu, "-");
  for (const pattern of PATTERNS) {
    const found = pattern.exec(folded);
    if (found) return gradeFromParts(found[1] ?? null, found[2] ?? null);
  }
  return null;
}

/** Grade and step from two cells (`4` and `20`, `4等` and `20级`); null where the grade is no whole number from 1 up. */
export function gradeFromParts(grade: string | number | null, step: string | number | null): Grade | null {
  const first = wholeNumber(grade);
  if (first === null) return null;
  const second = wholeNumber(step);
  return second === null && step !== null && String(step).trim() !== "" ? null : { grade: first, step: second };
}

function wholeNumber(value: string | number | null): number | null {
  if (value === null) return null;
  const text = String(value).normalize("NFKC").replace(/\s+/gu, "").replace(/^(?:第|g|G)/u, "").replace(/[等级]$/u, "");
  const number = /^\d{1,3}$/.test(text) ? Number(text) : fromChineseNumber(text);
  return number !== null && number >= 1 ? number : null;
}

/** `4等20级` the way it is shown: `4-20`, or `4` without a step. */
export function gradeText(grade: Grade): string {
  return grade.step === null ? String(grade.grade) : `${grade.grade}-${grade.step}`;
}
