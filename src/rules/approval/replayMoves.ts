import type { Finding } from "../outcome";
import type { EmployeeId } from "../records";
import type { Route } from "../results";
import { FIRST_STANDING, mayMove, standingAfter, type Standing } from "./mayMove";
import type { MovePlace, MoveRow } from "./resultState";
import type { Roster } from "./roster";

/** One person's result in one round: where it stands, and by which rows it came there. */
export interface ReplayedResult extends Standing {
  readonly employeeId: EmployeeId;
  readonly round: string | null;
  /** Indexes of the rows that counted, in order. */
  readonly moves: readonly number[];
}

export interface Replay {
  readonly results: readonly ReplayedResult[];
  readonly findings: readonly Finding<MovePlace>[];
}

/**
 * §8, P-6.6.5: plays the rows in their order, which is the order they were added in, and says where each result stands. A row
 * that is not allowed moves nothing and is an error with every reason; a row that nobody can check counts, with a
 * finding [ours: a roster without offices must not stop a round].
 */
export function replayMoves(rows: readonly MoveRow[], routes: readonly Route[], roster: Roster): Replay {
  const routeOf = new Map(routes.map((route) => [route.employeeId, route] as const));
  const results = new Map<string, { readonly employeeId: EmployeeId; readonly round: string | null; standing: Standing; readonly moves: number[] }>();
  const findings: Finding<MovePlace>[] = [];
  for (const [row, move] of rows.entries()) {
    const facts = { employee: move.employeeId, from: move.from, to: move.to, by: move.by };
    const route = routeOf.get(move.employeeId);
    if (!route) {
      findings.push({ code: "move-of-nobody", severity: "error", rule: "P-6.6", where: { table: "moves", row, field: "employeeId" }, facts });
      continue;
    }
    const key = JSON.stringify([move.employeeId, move.round]);
    const known = results.get(key) ?? { employeeId: move.employeeId, round: move.round, standing: FIRST_STANDING, moves: [] };
    results.set(key, known);
    if (known.standing.state !== move.from) {
      findings.push({ code: "move-from-elsewhere", severity: "error", rule: "P-6.6", where: { table: "moves", row, field: "from" }, facts: { ...facts, state: known.standing.state } });
      continue;
    }
    const outcome = mayMove(known.standing, move, route, roster);
    if (outcome.kind === "not-met") {
      const why = outcome.reasons.map(({ facts: own }) => own);
      findings.push({ code: "move-not-allowed", severity: "error", rule: outcome.rule, where: { table: "moves", row, field: null }, facts: Object.assign({}, ...why, facts, { reasons: outcome.reasons.map(({ code }) => code) }) });
      continue;
    }
    if (outcome.kind === "cannot-say") {
      findings.push({ code: "move-unchecked", severity: "info", rule: outcome.rule, where: { table: "moves", row, field: "by" }, facts: { ...facts, reasons: outcome.missing.map(({ code }) => code) } });
    }
    known.standing = standingAfter(known.standing, move);
    known.moves.push(row);
  }
  return { results: [...results.values()].map(({ employeeId, round, standing, moves }) => ({ employeeId, round, ...standing, moves })), findings };
}
