import type { CompetencyId, Level } from "../records";
import type { LineStatus } from "../results";
import { attainmentOf } from "./attainment";
import { gapOf } from "./gap";
import type { PointsPolicy } from "./limits";
import { lineStatus } from "./lineStatus";
import { pointsOf } from "./points";
import type { WeighedLine } from "./weighting";

/** One line of one person whose level is known, or known to be missing; the weight as typed. */
export interface LevelledLine extends WeighedLine {
  readonly competency: CompetencyId;
  readonly dimension: string | null;
  readonly required: Level | null;
  readonly actual: Level | null;
}

export interface LineScore {
  readonly competency: CompetencyId;
  readonly dimension: string | null;
  readonly gap: number | null;
  readonly points: number | null;
  readonly attainment: number | null;
  readonly status: LineStatus;
}

/** P-6.6.4, D-ATTAIN: what one line comes to. A lapsed level keeps its gap, which is shown, and has no points. */
export function scoreLine({ competency, dimension, required, actual, weight, state }: LevelledLine, policy: PointsPolicy): LineScore {
  const gap = gapOf(required, actual);
  const current = state === "rated";
  return {
    competency, dimension, gap,
    points: current && gap !== null ? pointsOf(gap, policy) : null,
    attainment: current ? attainmentOf(required, actual) : null,
    status: lineStatus(state, (weight ?? 0) > 0, gap),
  };
}
