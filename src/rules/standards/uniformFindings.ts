import { foldName } from "../numbers";
import type { Finding } from "../outcome";
import type { RecordPlace, StandardLine } from "../records";
import { divisionOf } from "./divisionOf";
import type { PlacedLine } from "./linesInForce";
import { sameDemand } from "./mostSpecific";

interface PostOfDivision {
  readonly division: string;
  readonly lines: Map<string, PlacedLine>;
}

/**
 * D-UNIFORM: one title, several divisions, different standards. Divisions are those the lines name; a line for every
 * division belongs to each. One finding for each division that differs from the first, with what differs: a competency
 * asked for in one of them only, or with another level, weight or class.
 */
export function uniformFindings(inForce: readonly PlacedLine[]): readonly Finding<RecordPlace>[] {
  const posts = new Map<string, PlacedLine[]>();
  for (const placed of inForce) {
    if (placed.line.position === null) continue;
    const key = foldName(placed.line.position);
    posts.set(key, [...(posts.get(key) ?? []), placed]);
  }
  return [...posts.values()].flatMap((lines) => differences(byDivision(lines)));
}

function byDivision(lines: readonly PlacedLine[]): readonly PostOfDivision[] {
  const divisions = new Map<string, PostOfDivision>();
  for (const placed of lines) {
    const key = divisionOf(placed.line);
    if (key === null) continue;
    const own = divisions.get(key) ?? { division: placed.line.division ?? "", lines: new Map<string, PlacedLine>() };
    if (!own.lines.has(unitOf(placed.line))) own.lines.set(unitOf(placed.line), placed);
    divisions.set(key, own);
  }
  const everywhere = lines.filter(({ line }) => divisionOf(line) === null);
  for (const { lines: own } of divisions.values()) for (const placed of everywhere) if (!own.has(unitOf(placed.line))) own.set(unitOf(placed.line), placed);
  return [...divisions.values()];
}

function differences([first, ...others]: readonly PostOfDivision[]): readonly Finding<RecordPlace>[] {
  if (!first) return [];
  return others.flatMap((other): readonly Finding<RecordPlace>[] => {
    const units = [...new Set([...first.lines.keys(), ...other.lines.keys()])];
    const differing = units.filter((unit) => !agree(first.lines.get(unit)?.line, other.lines.get(unit)?.line));
    const unit = differing[0];
    if (unit === undefined) return [];
    const at = other.lines.get(unit) ?? first.lines.get(unit);
    const competencies = differing.map((one) => (first.lines.get(one) ?? other.lines.get(one))?.line.competency ?? "");
    return [{
      code: "divisions-not-uniform", severity: "warning", rule: "D-UNIFORM", where: { purpose: "standards", row: at?.row ?? null, field: "competency" },
      facts: { position: at?.line.position ?? "", first: first.division, second: other.division, competencies: [...new Set(competencies)] },
    }];
  });
}

function agree(left: StandardLine | undefined, right: StandardLine | undefined): boolean {
  return left !== undefined && right !== undefined && sameDemand(left, right);
}

function unitOf(line: StandardLine): string {
  return [foldName(line.competency), foldName(line.role ?? ""), line.gradeFrom?.grade, line.gradeFrom?.step, line.gradeTo?.grade, line.gradeTo?.step].join("\n");
}
