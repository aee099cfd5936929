import type { Grade } from "../records";

/** P-6.1: grade first, then step. Negative, zero, positive; null = cannot say (same grade, a step missing on either side). */
export function compareGrade(left: Grade, right: Grade): number | null {
  if (left.grade !== right.grade) return left.grade - right.grade;
  if (left.step === null && right.step === null) return 0;
  return left.step === null || right.step === null ? null : left.step - right.step;
}

/**
 * P-6.1 "and above". A threshold without step means the whole grade; a grade without step decides only where the
 * grades differ, else null: cannot say.
 */
export function atLeast(grade: Grade, threshold: Grade): boolean | null {
  if (grade.grade !== threshold.grade) return grade.grade > threshold.grade;
  if (threshold.step === null) return true;
  return grade.step === null ? null : grade.step >= threshold.step;
}

/** The upper end of a span of grades (P-6.4), with the same reading. */
export function atMost(grade: Grade, limit: Grade): boolean | null {
  if (grade.grade !== limit.grade) return grade.grade < limit.grade;
  if (limit.step === null) return true;
  return grade.step === null ? null : grade.step <= limit.step;
}

/** Highest first, for chairs; no grade last, and a missing step below any step. */
export function byGradeDescending(left: Grade | null, right: Grade | null): number {
  if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
  return right.grade - left.grade || (right.step ?? -1) - (left.step ?? -1);
}
