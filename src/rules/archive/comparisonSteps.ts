import type { Facts, Step } from "../outcome";
import type { Canonical } from "./canonicalValue";
import type { ArchiveComparison, ArchiveDifference } from "./compareArchives";

/** P-6.6.5: "same", or how many differences and where the first of them are, as steps with their figures. */
export function comparisonSteps(comparison: ArchiveComparison): readonly Step[] {
  if (comparison.kind === "same") return [{ code: "archive-same", rule: "P-6.6.5", facts: {} }];
  const { count, first } = comparison;
  return [{ code: "archive-differs", rule: "P-6.6.5", facts: { count, named: first.length } }, ...first.map(stepOf)];
}

function stepOf({ section, key, field, was, is }: ArchiveDifference): Step {
  const facts: Facts = { section, key: key.map(textOf), field };
  if (field !== null) return { code: "archive-differs-at", rule: "P-6.6.5", facts: { ...facts, was: textOf(was), is: textOf(is) } };
  return is === undefined ? { code: "archive-row-gone", rule: "P-6.6.5", facts } : { code: "archive-row-new", rule: "P-6.6.5", facts };
}

function textOf(value: Canonical | undefined): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
