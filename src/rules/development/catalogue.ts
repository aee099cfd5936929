import { foldName } from "../numbers";
import type { Course } from "../records";
import { courseNames, namesIn } from "./courseNames";
import { levelOrNull, spansOf, type Span } from "./spans";

/** A row of the catalogue. */
export interface CatalogueEntry {
  readonly course: Course;
  /** Row in `Records.courses`. */
  readonly row: number;
  /** C-s7.2.2: level at which a pass counts; null = the course is one at all levels. */
  readonly examined: number | null;
  /** Same course at the same level, whatever competency the row is about. */
  readonly key: string;
}

/** What a course does for one competency. */
export interface Offer extends Span {
  readonly entry: CatalogueEntry;
}

export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  /** Courses of a competency, in the order of the catalogue. */
  offersFor(competency: string): readonly Offer[];
  /** What a row of the catalogue does, competency by competency (folded names). */
  servedBy(entry: CatalogueEntry): readonly (readonly [competency: string, span: Span])[];
  /** Courses that come first, as far as the catalogue knows them. */
  beforeOf(entry: CatalogueEntry): readonly CatalogueEntry[];
  /** Names under "prerequisite" that the catalogue does not know. */
  unknownBefore(entry: CatalogueEntry): readonly string[];
}

const NONE: readonly Offer[] = [];

/** D-NEEDS: the course catalogue by competency and by name. `competencies`: names of the standards, so that a name with a comma in it is not cut. */
export function catalogueOf(courses: readonly Course[], competencies: Iterable<string>): Catalogue {
  const known = new Set([...competencies].map(foldName));
  const about = courses.map(({ competency }) => (competency === null ? [] : competenciesIn(competency, known)));
  const staged = stagedCourses(courses, about);
  const entries = courses.map((course, row): CatalogueEntry => {
    const name = foldName(course.course);
    const examined = levelOrNull(course.level) ?? (staged.has(name) ? levelOrNull(course.toLevel) : null);
    return { course, row, examined, key: `${name}\n${examined ?? ""}` };
  });
  const byCompetency = new Map<string, CatalogueEntry[]>();
  about.forEach((names, row) => { for (const name of names) put(byCompetency, name, entries[row] as CatalogueEntry); });
  const offers = new Map([...byCompetency].map(([name, own]): [string, readonly Offer[]] => {
    const spans = spansOf(own.map(({ course }) => course));
    return [name, own.map((entry, at) => ({ entry, ...(spans[at] as Span) }))];
  }));
  const served = entries.map((): (readonly [string, Span])[] => []);
  for (const [competency, own] of offers) for (const { entry, from, to } of own) served[entry.row]?.push([competency, { from, to }]);
  const byName = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) put(byName, foldName(entry.course.course), entry);
  const before = entries.map((entry) => namesIn(entry.course.prerequisite, (name) => byName.has(foldName(name))).map((name) => ({ name, entry: atLevel(byName.get(foldName(name)) ?? [], entry) })));
  return {
    entries,
    offersFor: (competency) => offers.get(foldName(competency)) ?? NONE,
    servedBy: ({ row }) => served[row] ?? [],
    beforeOf: ({ row }) => (before[row] ?? []).flatMap((one) => one.entry ?? []),
    unknownBefore: ({ row }) => (before[row] ?? []).flatMap((one) => (one.entry === null ? [one.name] : [])),
  };
}

/** One competency, or several in a cell where the standards know one of the parts [ours]. */
function competenciesIn(text: string, known: ReadonlySet<string>): readonly string[] {
  const whole = foldName(text);
  if (known.has(whole)) return [whole];
  const parts = courseNames(text).map(foldName);
  return parts.some((part) => known.has(part)) ? [...new Set(parts)] : [whole];
}

/** C-s7.2.2: courses that one competency has in several rows leading to different levels: each row is a stage, examined at its level [ours]. */
function stagedCourses(courses: readonly Course[], about: readonly (readonly string[])[]): ReadonlySet<string> {
  const leadsTo = new Map<string, number>();
  const staged = new Set<string>();
  courses.forEach(({ course, toLevel }, row) => {
    const to = levelOrNull(toLevel);
    if (to === null) return;
    for (const competency of about[row] ?? []) {
      const key = `${foldName(course)}\n${competency}`;
      if ((leadsTo.get(key) ?? to) !== to) staged.add(foldName(course));
      leadsTo.set(key, to);
    }
  });
  return staged;
}

/** C-s7.2.2: of a course at several levels, the one at the level of the course that asks for it, else the highest below, else the first. */
function atLevel(candidates: readonly CatalogueEntry[], dependent: CatalogueEntry): CatalogueEntry | null {
  const limit = dependent.examined ?? Infinity;
  let best: CatalogueEntry | null = null;
  for (const one of candidates) if ((one.examined ?? 0) <= limit && (best === null || (one.examined ?? 0) > (best.examined ?? 0))) best = one;
  return best ?? candidates[0] ?? null;
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
