import { byGradeDescending } from "../grades";
import { foldName } from "../numbers";
import type { Step } from "../outcome";
import type { Employee, Grade, PositionRecord, Records } from "../records";
import type { Ground } from "../reckon";
import { holdAgainst, type TargetResult } from "./holdAgainst";

/** What the posts of a track are ordered by. */
export type PathOrder = "certificate" | "grade" | "list";

export interface Path {
  readonly track: string | null;
  /** Posts of the track above the person's own, nearest first, each held against. */
  readonly ahead: readonly TargetResult[];
  readonly order: PathOrder | null;
  readonly steps: readonly Step[];
}

/** A post of a track, with what may order it. */
interface Rung {
  readonly position: string;
  readonly certificate: number | null;
  readonly grade: Grade | null;
}

/**
 * C-s9.4, D-TARGET: a person sees the path ahead: the posts of their track that come after their own. No source says
 * what makes a ladder of a track. Reading [ours]: the certificate levels of the list of posts, where every post of the track
 * has one; else the lowest grade each post's standard or else its holders have, where every post has one; else the order of
 * the list. Posts of equal standing are no step ahead. Without a track or a list there is no path to show.
 */
export function pathAhead(employee: Employee, ground: Ground): Path {
  const { records, families } = ground.context;
  const own = ground.context.standardOf(employee).standard.position ?? employee.positions[0] ?? null;
  const track = own === null ? null : trackOf(own, employee, records);
  if (own === null || track === null) return { track: null, ahead: [], order: null, steps: [] };
  const rungs = rungsOf(track, records).filter(({ position }) => !families.isFamily(position));
  const order: PathOrder = rungs.every(({ certificate }) => certificate !== null) ? "certificate" : rungs.every(({ grade }) => grade !== null) ? "grade" : "list";
  const here = rungs.findIndex(({ position }) => foldName(position) === foldName(own));
  const start = rungs[here];
  const above = start === undefined ? [] : rungs.filter((rung, at) => isAbove(rung, start, at > here, order));
  const ahead = order === "list" ? above : [...above].sort((a, b) => compare(a, b, order));
  return {
    track, order,
    ahead: ahead.flatMap(({ position }) => holdAgainst(employee, position, ground) ?? []),
    steps: [{ code: "path-order", rule: "C-s9.4", facts: { track, by: order } }],
  };
}

function trackOf(position: string, employee: Employee, records: Records): string | null {
  const listed = (records.positions ?? []).find((one) => foldName(one.position) === foldName(position) && one.track !== null);
  return listed?.track ?? employee.track;
}

/** Posts of the track: those the list of posts gives it, else those its people hold. */
function rungsOf(track: string, records: Records): readonly Rung[] {
  const key = foldName(track);
  const listed = (records.positions ?? []).filter((one) => one.track !== null && foldName(one.track) === key);
  const posts = new Map<string, { position: string; listed: PositionRecord | null }>();
  for (const one of listed) if (!posts.has(foldName(one.position))) posts.set(foldName(one.position), { position: one.position, listed: one });
  if (posts.size === 0) {
    const held = records.employees.filter((one) => one.track !== null && foldName(one.track) === key && one.employmentType !== "left");
    for (const { positions } of held) for (const position of positions) if (!posts.has(foldName(position))) posts.set(foldName(position), { position, listed: null });
  }
  return [...posts.values()].map(({ position, listed: one }) => ({ position, certificate: one?.certificateLevel ?? null, grade: gradeOf(position, records) }));
}

/** The lowest grade that the standard of a post begins with, else the lowest of its holders. */
function gradeOf(position: string, records: Records): Grade | null {
  const same = (name: string): boolean => foldName(name) === foldName(position);
  const asked = records.standards.flatMap((line) => (line.position !== null && same(line.position) && line.gradeFrom !== null ? [line.gradeFrom] : []));
  const held = records.employees.flatMap((one) => (one.grade !== null && one.employmentType !== "left" && one.positions.some(same) ? [one.grade] : []));
  return [...(asked.length > 0 ? asked : held)].sort(byGradeDescending).at(-1) ?? null;
}

function compare(left: Rung, right: Rung, order: Exclude<PathOrder, "list">): number {
  return order === "certificate" ? (left.certificate ?? 0) - (right.certificate ?? 0) : -byGradeDescending(left.grade, right.grade);
}

function isAbove(rung: Rung, start: Rung, later: boolean, order: PathOrder): boolean {
  return order === "list" ? later : compare(rung, start, order) > 0;
}
