import { atLeast, atMost } from "../grades";
import type { Grade, StandardLine } from "../records";
import type { GradePolicy } from "../policy";

/**
 * P-6.4: a line may be limited to grades. null = cannot say (no grade, or a step is missing where the limit has one).
 * Which grade counts is policy; `next` is the grade above at its first step, where a promotion would lead [ours].
 */
export function fitsGrade(line: StandardLine, grade: Grade | null, which: GradePolicy): boolean | null {
  if (line.gradeFrom === null && line.gradeTo === null) return true;
  if (grade === null) return null;
  const counted = which === "next" ? { grade: grade.grade + 1, step: 1 } : grade;
  const above = line.gradeFrom === null ? true : atLeast(counted, line.gradeFrom);
  const below = line.gradeTo === null ? true : atMost(counted, line.gradeTo);
  if (above === false || below === false) return false;
  return above === null || below === null ? null : true;
}
