import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { CalendarDay, Employee, StandardLine } from "../records";
import { fitsGrade } from "./fitsGrade";
import { linesInForce, type PlacedLine } from "./linesInForce";
import { standardFor, type PersonStandard } from "./standardFor";

export interface FoundStandard {
  readonly standard: PersonStandard;
  /** Lines limited to grades where the person's grade cannot say. */
  readonly undecided: readonly PlacedLine[];
  /** Further positions of the person that have a standard of their own. */
  readonly alsoHolds: readonly string[];
}

export interface Standards {
  standardOf(employee: Employee): FoundStandard;
  /** Every standard that was looked up or is held by nobody, once each: for checks. */
  all(): readonly PersonStandard[];
}

/**
 * P-6.4: a standard is looked up by position and grade. Several positions: the first with lines of its own counts
 * [ours]. Lines without position hold for everybody whose grade fits.
 */
export function standardsOf(lines: readonly StandardLine[], asOf: CalendarDay, policy: Policy): Standards {
  const inForce = linesInForce(lines.map((line, row) => ({ line, row })), asOf);
  const forAll = inForce.filter(({ line }) => line.position === null);
  const byPosition = new Map<string, PlacedLine[]>();
  for (const placed of inForce) {
    if (placed.line.position === null) continue;
    const key = foldName(placed.line.position);
    const known = byPosition.get(key);
    if (known) known.push(placed);
    else byPosition.set(key, [placed]);
  }
  const made = new Map<string, PersonStandard>();
  const make = (position: string | null, fitting: readonly PlacedLine[]): PersonStandard => {
    const key = `${position ?? ""}\n${fitting.map(({ row }) => row).join(",")}`;
    const known = made.get(key);
    if (known) return known;
    const standard = standardFor(position, fitting, policy);
    made.set(key, standard);
    return standard;
  };
  const candidates = candidatesByPosition(byPosition, forAll);
  return {
    standardOf(employee) {
      const held = employee.positions.filter((position) => byPosition.has(foldName(position)));
      const position = held[0] === undefined ? "" : foldName(held[0]);
      const { placed, limited } = candidates(position);
      const name = byPosition.get(position)?.[0]?.line.position ?? null;
      const undecided: PlacedLine[] = [];
      const fitting = limited
        ? placed.filter((one) => {
            const fits = fitsGrade(one.line, employee.grade, policy.whichGrade);
            if (fits === null) undecided.push(one);
            return fits === true;
          })
        : placed;
      return { standard: make(name, fitting), undecided, alsoHolds: held.slice(1) };
    },
    all() {
      for (const [position, placed] of byPosition) {
        const { limited, placed: whole } = candidates(position);
        // Lines limited to grades have no single sum; their sums are checked for the grades people hold.
        if (!limited) make(placed[0]?.line.position ?? null, whole);
      }
      return [...made.values()];
    },
  };
}

interface Candidates {
  readonly placed: readonly PlacedLine[];
  readonly limited: boolean;
}

function candidatesByPosition(byPosition: ReadonlyMap<string, readonly PlacedLine[]>, forAll: readonly PlacedLine[]): (position: string) => Candidates {
  const known = new Map<string, Candidates>();
  return (position) => {
    let found = known.get(position);
    if (!found) {
      const placed = [...(byPosition.get(position) ?? []), ...forAll].sort((a, b) => a.row - b.row);
      found = { placed, limited: placed.some(({ line }) => line.gradeFrom !== null || line.gradeTo !== null) };
      known.set(position, found);
    }
    return found;
  };
}
