import { foldName } from "../../../rules/numbers";
import type { FindingList } from "../../tables";
import type { HygieneInput } from "../hygiene";
import { nearest } from "../near";
import { report } from "../report";

/** W-NOT-IN-STANDARD, W-NEVER-RATED, W-STATES: what is rated and what is asked for do not meet. */
export function checkStandards({ records }: HygieneInput, findings: FindingList): void {
  const { standards, ballots } = records.records;
  if (standards.length === 0 || ballots.length === 0) return;
  const asked = new Set(standards.map((line) => foldName(line.competency)));
  const spellings = new Set(standards.map((line) => line.competency));
  const rated = new Set<string>();
  const outside = new Map<string, { row: number; count: number }>();
  let states = 0, levels = 0;
  ballots.forEach((ballot, row) => {
    const name = foldName(ballot.competency);
    rated.add(name);
    if (ballot.level !== null) levels += 1;
    else if (ballot.status !== null) states += 1;
    if (asked.has(name)) return;
    const seen = outside.get(ballot.competency);
    if (seen) seen.count += 1;
    else outside.set(ballot.competency, { row, count: 1 });
  });
  for (const [competency, { row, count }] of outside) {
    const where = records.place({ purpose: "ratings", row, field: "competency" });
    if (where) report(findings, "competency-not-in-standard", where, { competency, text: competency, count, near: nearest(competency, spellings) }, competency);
  }
  const told = new Set<string>();
  standards.forEach((line, row) => {
    const name = foldName(line.competency);
    if (rated.has(name) || told.has(name)) return;
    told.add(name);
    const where = records.place({ purpose: "standards", row, field: "competency" });
    if (where) report(findings, "competency-never-rated", where, { competency: line.competency, text: line.competency }, name);
  });
  const above = standards.findIndex((line) => (line.requiredLevel ?? 0) > 2);
  if (states > 0 && levels === 0 && above >= 0) {
    const where = records.place({ purpose: "ratings", row: 0, field: "status" });
    if (where) report(findings, "states-against-levels", where, { count: states }, "states");
  }
}
