import { DEFAULT_POLICY } from "../../src/rules/policy";
import { scoreLevels, type LevelledLine } from "../../src/rules/scoring";
import { say, spent, timed, type Spent } from "./report";

/** Scoring alone, levels known: 100,000 people × 20 lines are promised under half a second, and growth is linear; first with dimensions, then half of the people, then nobody. */
const LINES = 20;
const WEIGHTS = Array.from({ length: LINES }, (_, at) => (at < 10 ? 0.06 : 0.04));
const NAMES = Array.from({ length: LINES }, (_, at) => `Competency ${at + 1}`);

const DIMENSIONS = Array.from({ length: 5 }, (_, at) => `Dimension ${at + 1}`);

/** Whole levels mostly, means of three ballots and of two among them, as committees give them. */
function levelAt(seed: number): number {
  const whole = 1 + (seed * 7 + (seed >> 3)) % 5;
  return seed % 11 === 0 ? Math.min(whole + 1 / 3, 5) : seed % 7 === 0 ? Math.min(whole + 0.5, 5) : whole;
}

type Divided = "all" | "half" | "none";

function standardOf(person: number, divided: Divided): readonly LevelledLine[] {
  const dimensions = divided === "all" || (divided === "half" && person % 2 === 0);
  return NAMES.map((competency, at): LevelledLine => ({
    competency, dimension: dimensions ? (DIMENSIONS[at % 5] ?? null) : null, required: 1 + (at + person) % 5, actual: levelAt(person * LINES + at), weight: WEIGHTS[at] ?? 0, state: "rated",
  }));
}

function scoreAll(people: number, divided: Divided): Spent<number> {
  const levels = Array.from({ length: people }, (_, at) => standardOf(at, divided));
  return timed(() => levels.reduce((sum, lines) => sum + (scoreLevels(lines, 1, true, DEFAULT_POLICY).person.score ?? 0), 0));
}

export function run(): void {
  scoreAll(5_000, "half");
  for (const divided of ["all", "half", "none"] as const) {
    let before = 0;
    for (const people of [25_000, 50_000, 100_000]) {
      const first = scoreAll(people, divided);
      const best = Math.min(first.ms, scoreAll(people, divided).ms, scoreAll(people, divided).ms);
      const growth = before > 0 ? `, ${(best / before).toFixed(2)} times the size below` : "";
      say(`${people} people × ${LINES} lines scored, dimensions: ${divided}: ${spent(first)}, at best ${best.toFixed(0)} ms${growth}`);
      before = best;
    }
  }
}
