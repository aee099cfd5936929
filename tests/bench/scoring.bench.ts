import { DEFAULT_POLICY } from "../../src/rules/policy";
import { scoreLevels, type LevelledLine } from "../../src/rules/scoring";

/** Scoring alone, levels known: 100,000 people × 20 lines are promised under half a second, and growth is linear. */
const LINES = 20;
const WEIGHTS = Array.from({ length: LINES }, (_, at) => (at < 10 ? 0.06 : 0.04));
const NAMES = Array.from({ length: LINES }, (_, at) => `Competency ${at + 1}`);

const DIMENSIONS = Array.from({ length: 5 }, (_, at) => `Dimension ${at + 1}`);

/** Whole levels mostly, means of three ballots and of two among them, as committees give them. */
function levelAt(seed: number): number {
  const whole = 1 + (seed * 7 + (seed >> 3)) % 5;
  return seed % 11 === 0 ? Math.min(whole + 1 / 3, 5) : seed % 7 === 0 ? Math.min(whole + 0.5, 5) : whole;
}

function standardOf(person: number): readonly LevelledLine[] {
  return NAMES.map((competency, at): LevelledLine => ({
    competency, dimension: DIMENSIONS[at % 5] ?? null, required: 1 + (at + person) % 5, actual: levelAt(person * LINES + at), weight: WEIGHTS[at] ?? 0, state: "rated",
  }));
}

function scoreAll(people: number): { readonly ms: number; readonly sum: number } {
  const levels = Array.from({ length: people }, (_, at) => standardOf(at));
  // What was made to be scored is not part of the scoring, nor is clearing up after it.
  globalThis.gc?.();
  let sum = 0;
  const started = performance.now();
  for (const lines of levels) sum += scoreLevels(lines, 1, true, DEFAULT_POLICY).person.score ?? 0;
  return { ms: performance.now() - started, sum };
}

export function run(): void {
  scoreAll(5_000);
  let before = 0;
  for (const people of [25_000, 50_000, 100_000]) {
    const tries = [scoreAll(people), scoreAll(people), scoreAll(people)];
    const best = Math.min(...tries.map(({ ms }) => ms));
    const growth = before > 0 ? `${(best / before).toFixed(2)} times the size below` : "";
    process.stdout.write(`score ${String(people).padStart(7)} people × ${LINES} lines ${best.toFixed(0).padStart(6)} ms  ${growth}\n`);
    before = best;
  }
}
