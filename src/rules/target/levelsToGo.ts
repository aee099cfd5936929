import type { CompetencyId } from "../records";
import type { LineResult } from "../results";

/** One level still to be reached in one competency. */
export interface LevelToGo {
  readonly competency: CompetencyId;
  readonly level: number;
}

/**
 * C-s9.4, the path within a standard: every level between what a person has and what is asked, one by one, because
 * ladders are climbed step by step. The lowest attainment comes first, as it is the main gap (D-MAINGAP); equal ones stand
 * in the order of the standard [ours]. Lines not rated have no known beginning and are not among them.
 */
export function levelsToGo(lines: readonly LineResult[]): readonly LevelToGo[] {
  const short = lines.flatMap(({ competency, required, actual, attainment }) =>
    required === null || actual === null || attainment === null || actual >= required ? [] : [{ competency, required, actual, attainment }]);
  return short.sort((a, b) => a.attainment - b.attainment).flatMap(({ competency, required, actual }) => {
    const levels: LevelToGo[] = [];
    for (let level = Math.floor(actual) + 1; level < required; level += 1) levels.push({ competency, level });
    return [...levels, { competency, level: required }];
  });
}
