import type { Vote } from "../ballots";
import type { Facts, Step } from "../outcome";

/** The steps that tell how counted ballots became a level. */
export type LevelSteps = (level: number | null, method: string, counted: readonly Vote[]) => readonly Step[];

/** More votes than these, or levels that are not whole, seldom come twice alike. */
const FEW = 6;

/**
 * P-6.6.1.3, P-6.2: which ballots made the level. There are millions of lines and few ways for a handful of ballots to
 * fall, so lines with the same ballots share one list of steps, which is made once in a reckoning.
 */
export function levelSteps(): LevelSteps {
  const known = new Map<string, Map<number, readonly Step[]>>();
  return (level, method, counted) => {
    const ballots = digitsOf(counted);
    if (ballots === null) return [levelStep(level, method, counted)];
    let own = known.get(method);
    if (!own) known.set(method, (own = new Map<number, readonly Step[]>()));
    const shared = own.get(ballots);
    // Who is familiar decides too: the same ballots may come to another level.
    if (shared?.[0]?.facts.level === level) return shared;
    const made = [levelStep(level, method, counted)];
    own.set(ballots, made);
    return made;
  };
}

/** The levels in their order as the digits of one number; null where they do not fit. */
function digitsOf(counted: readonly Vote[]): number | null {
  if (counted.length > FEW) return null;
  let digits = 0;
  for (const { level } of counted) {
    if (!Number.isInteger(level) || level < 1 || level > 9) return null;
    digits = digits * 10 + level;
  }
  return digits;
}

function levelStep(level: number | null, method: string, counted: readonly Vote[]): Step {
  const ballots = counted.length;
  const facts: Facts = method === "unanimous" || method === "as-given" ? { level, ballots } : { level, levels: counted.map((vote) => String(vote.level)), ballots };
  return { code: `level-${method}`, rule: "P-6.6.1.3", facts };
}
