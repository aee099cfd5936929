import { foldName } from "../numbers";
import type { Policy } from "../policy";
import type { CalendarDay, Employee, StandardLine } from "../records";
import { divisionOf } from "./divisionOf";
import { NO_FAMILIES, type Families } from "./families";
import { fitsDivision } from "./fitsDivision";
import { fitsGrade } from "./fitsGrade";
import { linesInForce, type PlacedLine } from "./linesInForce";
import { standardFor, type PersonStandard } from "./standardFor";

export interface FoundStandard {
  readonly standard: PersonStandard;
  /** Lines limited to grades where the person's grade cannot say. */
  readonly undecided: readonly PlacedLine[];
  /** Further positions of the person that have a standard of their own. */
  readonly alsoHolds: readonly string[];
  /** The position's lines name divisions, and the person's is none of them. */
  readonly foreignDivision: boolean;
}

export interface Standards {
  standardOf(employee: Employee): FoundStandard;
  /** Every standard that was looked up or is held by nobody, once each: for checks. */
  all(): readonly PersonStandard[];
  /** Lines in force, with their rows. */
  readonly inForce: readonly PlacedLine[];
}

/**
 * P-6.4: a standard is looked up by position and grade. Several positions: the first with lines of its own counts, else
 * the first whose job family has lines [ours]. Lines without position hold for everybody whose grade fits.
 */
export function standardsOf(lines: readonly StandardLine[], asOf: CalendarDay, policy: Policy, families: Families = NO_FAMILIES): Standards {
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
  const make = (position: string | null, family: string | null, fitting: readonly PlacedLine[]): PersonStandard => {
    const key = `${position ?? ""}\n${fitting.map(({ row }) => row).join(",")}`;
    const known = made.get(key);
    if (known) return known;
    const standard = standardFor(position, fitting, policy, family);
    made.set(key, standard);
    return standard;
  };
  const familyWithLines = (employee: Pick<Employee, "positions" | "track">, position: string): string | null => {
    const family = families.familyOf(employee, position);
    return family !== null && byPosition.has(family) ? family : null;
  };
  const candidates = candidatesFor(byPosition, forAll);
  return {
    inForce,
    standardOf(employee) {
      const held = employee.positions.filter((position) => byPosition.has(foldName(position)));
      const first = held[0] ?? employee.positions.find((position) => familyWithLines(employee, position) !== null) ?? null;
      const family = first === null ? null : familyWithLines(employee, first);
      const { placed, limited, divided } = candidates(first === null ? "" : foldName(first), family);
      const name = first === null ? null : (byPosition.get(foldName(first))?.[0]?.line.position ?? first);
      const fit = divided && policy.divisionStandards === "own" ? fitsDivision(placed, employee.division) : { placed, foreign: false };
      const undecided: PlacedLine[] = [];
      const fitting = limited
        ? fit.placed.filter((one) => {
            const fits = fitsGrade(one.line, employee.grade, policy.whichGrade);
            if (fits === null) undecided.push(one);
            return fits === true;
          })
        : fit.placed;
      return { standard: make(name, family, fitting), undecided, alsoHolds: held.slice(1), foreignDivision: fit.foreign };
    },
    all() {
      for (const [position, placed] of byPosition) {
        const name = placed[0]?.line.position ?? null;
        // Lines of a family are added to by its posts, and each sum is checked there.
        if (name === null || families.isFamily(name)) continue;
        const family = familyWithLines({ positions: [], track: null }, name);
        const { limited, placed: whole } = candidates(position, family);
        // Lines limited to grades have no single sum; their sums are checked for the grades people hold.
        if (limited) continue;
        for (const division of divisionsOf(whole, policy)) make(name, family, fitsDivision(whole, division).placed);
      }
      return [...made.values()];
    },
  };
}

/** The divisions a post's lines name; [null] where they name none, or where policy does not tell them apart. */
function divisionsOf(placed: readonly PlacedLine[], policy: Policy): readonly (string | null)[] {
  const named = policy.divisionStandards === "own" ? placed.flatMap(({ line }) => divisionOf(line) ?? []) : [];
  return named.length === 0 ? [null] : [...new Set(named)];
}

interface Candidates {
  readonly placed: readonly PlacedLine[];
  readonly limited: boolean;
  readonly divided: boolean;
}

function candidatesFor(byPosition: ReadonlyMap<string, readonly PlacedLine[]>, forAll: readonly PlacedLine[]): (position: string, family: string | null) => Candidates {
  const known = new Map<string, Candidates>();
  return (position, family) => {
    const key = `${position}\n${family ?? ""}`;
    let found = known.get(key);
    if (!found) {
      const inherited = family === null || family === position ? [] : (byPosition.get(family) ?? []);
      const placed = [...(byPosition.get(position) ?? []), ...inherited, ...forAll].sort((a, b) => a.row - b.row);
      found = { placed, limited: placed.some(({ line }) => line.gradeFrom !== null || line.gradeTo !== null), divided: placed.some(({ line }) => divisionOf(line) !== null) };
      known.set(key, found);
    }
    return found;
  };
}
