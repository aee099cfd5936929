import { applicationCheck, certificateStatus, entryCertification, passRateCut } from "../../rules/certification";
import type { Outcome } from "../../rules/outcome";
import { DEFAULT_POLICY } from "../../rules/policy";
import { readinessOf } from "../../rules/succession";
import type { Cell } from "../entry";
import type { Block } from "../runner/block";
import { broadcastCell, commonShape } from "../runner/broadcast";
import { Problem } from "../runner/problem";
import type { RawCell } from "../runner/rawCell";
import { readRevoked } from "../runner/readRevoked";
import { readScores } from "../runner/readScores";
import { explainer, stepsTable, type Explained, type Explainer, type Place, type Subject } from "./explained";

type Numbers = Block<Cell<number>>;
type Answers = Block<Cell<boolean>>;

/** What a block says of an element; null where it was left out or cannot be read, which the sentence of the error tells. */
function at<Value>(block: Block<Cell<Value>> | null, { row, column }: Subject["element"]): Value | null {
  const cell = block === null ? null : broadcastCell(block, row, column);
  return cell instanceof Problem ? null : cell;
}

function placeOf(parameter: string, block: Block<unknown>, { row, column }: Subject["element"]): Place {
  return { parameter, row: block.rows === 1 ? 0 : row, column: block.columns === 1 ? 0 : column };
}

/** The rule's steps, or every reason against; what is missing is told by the sentence of the error. */
function told(outcome: Outcome<unknown>): NonNullable<Explained["steps"]> {
  return outcome.kind === "not-met" ? outcome.reasons : outcome.steps;
}

/** C-s6.2.4: the scores from the top, and where the cut lies. */
const cutScore = explainer<{ readonly scores: Block<RawCell>; readonly passRate: Numbers }>(({ scores, passRate }, subject) => {
  const rate = at(passRate, subject.element);
  const read = readScores(scores, "scores");
  const sat = read.cells.flatMap((score, index) => (typeof score === "number" ? [{ score, index }] : []));
  if (rate === null || rate <= 0 || rate > 1) return { mend: [placeOf("passRate", passRate, subject.element)] };
  const outcome = passRateCut(sat.map(({ score }) => score), rate);
  if (outcome.kind !== "met") return { mend: [{ parameter: "scores" }] };
  const { cut } = outcome.value;
  const rows = sat.toSorted((a, b) => b.score - a.score).map(({ score, index }, rank) => ({
    cells: { rank: rank + 1, score, passes: score >= cut }, mark: score === cut ? "here" as const : score < cut ? "out" as const : null,
    place: { parameter: "scores", row: Math.floor(index / read.columns), column: index % read.columns },
  }));
  return { steps: outcome.steps, table: stepsTable(["rank", "score", "passes"] as const, rows) };
});

interface ApplyArguments {
  readonly current: Numbers;
  readonly target: Numbers;
  readonly crossTrack: Answers | null;
  readonly firstRound: Answers | null;
  readonly coursesPassed: Answers | null;
}

/** C-a15: an answer and its reason stand side by side; below each other where applications stand in a row. */
const applyCheck = explainer<ApplyArguments>((args, { element }) => {
  const shape = commonShape(Object.entries(args).flatMap(([name, block]: [string, Block<unknown> | null]) => (block === null ? [] : [{ name, block }])));
  const below = shape.rows === 1 && shape.columns > 1;
  const one = below ? { row: 0, column: element.column } : { row: element.row, column: Math.floor(element.column / 2) };
  const application = { current: at(args.current, one), target: at(args.target, one), crossTrack: at(args.crossTrack, one) === true, firstRound: at(args.firstRound, one) === true, coursesPassed: at(args.coursesPassed, one) };
  const missing = application.target === null ? placeOf("target", args.target, one) : placeOf("current", args.current, one);
  return { steps: told(applicationCheck(application)), mend: [missing] };
});

interface StatusArguments {
  readonly validFrom: Numbers;
  readonly validTo: Numbers;
  readonly asOf: Numbers;
  readonly revoked: Block<RawCell> | null;
  readonly warnDays: Numbers | null;
}

/** C-s9: the dates that were compared. */
const certStatus = explainer<StatusArguments>(({ validFrom, validTo, asOf, revoked, warnDays }, { element }) => {
  const [from, day] = [at(validFrom, element), at(asOf, element)];
  if (from === null || day === null) return { mend: [from === null ? placeOf("validFrom", validFrom, element) : placeOf("asOf", asOf, element)] };
  const term = { validFrom: from, validTo: at(validTo, element), revoked: revoked === null ? null : at(readRevoked(revoked, "revoked"), element) };
  return { steps: told(certificateStatus(term, day, at(warnDays, element) || DEFAULT_POLICY.certificateWarnDays)), mend: [placeOf("validTo", validTo, element)] };
});

/** C-a15(4): the term, its last day and the day that was looked at. */
const probation = explainer<{ readonly regularised: Numbers; readonly certified: Numbers; readonly asOf: Numbers; readonly months: Numbers | null }>(({ regularised, certified, asOf, months }, { element }) => {
  const day = at(asOf, element);
  if (day === null) return { mend: [placeOf("asOf", asOf, element)] };
  const term = at(months, element) || DEFAULT_POLICY.entryCertificationMonths;
  return { steps: told(entryCertification({ regularised: at(regularised, element), certified: at(certified, element) }, day, term)), mend: [placeOf("regularised", regularised, element)] };
});

/** §10: gates, certificate and the lines that are short. */
const readiness = explainer<{ readonly gaps: Numbers; readonly gatesPassed: Answers | null; readonly certificateHeld: Answers | null }>(({ gaps, gatesPassed, certificateHeld }, { element: { row } }) => {
  const lines = Array.from({ length: gaps.columns }, (_, column) => ({ column, gap: at(gaps, { row, column }) }));
  const given = lines.filter(({ gap }) => gap !== null);
  const outcome = readinessOf({ gaps: given.map(({ gap }) => gap), gatesPassed: at(gatesPassed, { row, column: 0 }), certificateHeld: at(certificateHeld, { row, column: 0 }) }, DEFAULT_POLICY);
  const rows = lines.map(({ column, gap }) => ({ cells: { line: column + 1, gap }, mark: gap === null ? "out" as const : gap < 0 ? "here" as const : null, place: placeOf("gaps", gaps, { row, column }) }));
  return { steps: told(outcome), table: stepsTable(["line", "gap"] as const, rows), mend: rows.slice(0, 1).map(({ place }) => ({ ...place, columns: gaps.columns })) };
});

export const CERTIFICATION_EXPLAINERS: Readonly<Record<string, Explainer>> = { CUTSCORE: cutScore, APPLYCHECK: applyCheck, CERTSTATUS: certStatus, PROBATION: probation, READINESS: readiness };
