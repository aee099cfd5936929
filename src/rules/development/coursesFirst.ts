import type { Catalogue, CatalogueEntry } from "./catalogue";

/**
 * D-NEEDS: a course with all that has to be taken before it, in order, without what `isDone` (and what only that would have asked
 * for). Courses that ask for each other in a circle are taken once each; courseFindings tells of the circle.
 */
export function withCoursesFirst(entry: CatalogueEntry, catalogue: Catalogue, isDone: (entry: CatalogueEntry) => boolean): readonly CatalogueEntry[] {
  if (isDone(entry)) return [];
  const ordered: CatalogueEntry[] = [];
  const seen = new Set([entry.key]);
  // A list of open courses instead of calls within calls: a chain of prerequisites may be as long as the catalogue.
  const open: { entry: CatalogueEntry; rest: CatalogueEntry[] }[] = [{ entry, rest: [...catalogue.beforeOf(entry)] }];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const next = last.rest.shift();
    if (next === undefined) {
      ordered.push(last.entry);
      open.pop();
    } else if (!seen.has(next.key) && !isDone(next)) {
      seen.add(next.key);
      open.push({ entry: next, rest: [...catalogue.beforeOf(next)] });
    }
  }
  return ordered;
}
