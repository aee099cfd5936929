import type { Finding } from "../outcome";
import type { RecordPlace } from "../records";
import type { Catalogue, CatalogueEntry } from "./catalogue";
import { levelOrNull } from "./spans";

/** D-NEEDS: what a catalogue says that nobody can follow: courses before each other in a circle, unknown ones, and those that lead nowhere. */
export function courseFindings(catalogue: Catalogue): readonly Finding<RecordPlace>[] {
  const findings: Finding<RecordPlace>[] = [];
  const circles = circlesIn(catalogue);
  for (const entry of catalogue.entries) {
    const { course, row } = entry;
    const unknown = catalogue.unknownBefore(entry);
    if (unknown.length > 0) findings.push({ code: "course-before-unknown", severity: "warning", rule: "D-NEEDS", where: at(row, "prerequisite"), facts: { course: course.course, missing: unknown } });
    const circle = circles.get(row);
    if (circle) findings.push({ code: "course-circle", severity: "error", rule: "D-NEEDS", where: at(row, "prerequisite"), facts: { courses: circle } });
    const [from, to] = [levelOrNull(course.fromLevel), levelOrNull(course.toLevel)];
    if (from !== null && to !== null && to <= from) {
      findings.push({ code: "course-leads-nowhere", severity: "warning", rule: "D-NEEDS", where: at(row, "toLevel"), facts: { course: course.course, from, to } });
    }
  }
  return findings;
}

function at(row: number, field: string): RecordPlace {
  return { purpose: "courses", row, field };
}

/** Each circle once, at its first row: the names of its courses in order. Every course is visited once (depth first, without recursion). */
function circlesIn(catalogue: Catalogue): ReadonlyMap<number, readonly string[]> {
  const circles = new Map<number, readonly string[]>();
  const state = new Map<CatalogueEntry, "open" | "done">();
  for (const start of catalogue.entries) {
    if (state.has(start)) continue;
    const path = [{ entry: start, rest: [...catalogue.beforeOf(start)] }];
    state.set(start, "open");
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const next = last.rest.shift();
      if (next === undefined) {
        state.set(last.entry, "done");
        path.pop();
      } else if (state.get(next) === "open") {
        const circle = path.slice(path.findIndex(({ entry }) => entry === next)).map(({ entry }) => entry);
        const first = circle.reduce((least, entry) => (entry.row < least.row ? entry : least));
        if (!circles.has(first.row)) circles.set(first.row, circle.map(({ course }) => course.course));
      } else if (!state.has(next)) {
        state.set(next, "open");
        path.push({ entry: next, rest: [...catalogue.beforeOf(next)] });
      }
    }
  }
  return circles;
}
