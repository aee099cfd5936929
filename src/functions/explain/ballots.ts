import { ballotMean, ballotsOfMean, ballotsOfReview, consensus } from "../../rules/ballots";
import type { Outcome } from "../../rules/outcome";
import { DEFAULT_POLICY } from "../../rules/policy";
import type { TableCell } from "../../messages/explanation";
import type { Cell } from "../entry";
import { classAt, tieRule } from "../families/ballots";
import type { Block } from "../runner/block";
import { casesOf, type Cases } from "../runner/cases";
import { Problem } from "../runner/problem";
import type { RawCell } from "../runner/rawCell";
import { readFamiliarity } from "../runner/readFamiliarity";
import { explainer, stepsTable, type Explained, type Explainer, type Place } from "./explained";

interface MeanArguments {
  readonly levels: Block<Cell<number>>;
  readonly class: Block<Cell<string>> | null;
  readonly speciality: Block<Cell<boolean>> | null;
  readonly months: Block<Cell<number>> | null;
}

const known = <Value>(cells: readonly Cell<Value>[]): (Value | null)[] => cells.map((cell) => (cell instanceof Problem ? null : cell));

/** The ballots of one case stand in its row; of a single column, below each other. */
function placeOf(levels: Block<unknown>, which: number, at: number): Place {
  const single = levels.rows === 1 || levels.columns === 1;
  const index = single ? at : which * levels.columns + at;
  return { parameter: "levels", row: Math.floor(index / levels.columns), column: index % levels.columns };
}

function caseOf(cases: Cases, levels: Block<Cell<number>>, which: number): Place {
  const length = cases.of(levels, which).length;
  return { ...placeOf(levels, which, 0), rows: levels.columns === 1 ? length : 1, columns: levels.columns === 1 ? 1 : length };
}

const why = (reason: string | null): TableCell => (reason === null ? "" : { family: "exclusion", code: reason });

/** The rule's own steps; what is missing is told by the sentence of the error, and the case is where to look. */
function told(outcome: Outcome<number>, where: Place): Pick<Explained, "steps" | "mend"> {
  return { steps: outcome.steps, mend: outcome.kind === "met" ? [] : [where] };
}

const mean = explainer<MeanArguments>(({ levels, class: classes, speciality, months }, { element }) => {
  const cases = casesOf(levels);
  const which = element.row;
  const own = cases.of(levels, which);
  const named = classes === null ? "general" : classAt(classes, which);
  if (named instanceof Problem || own.some((cell) => cell instanceof Problem)) return {};
  const one = {
    levels: known(own), class: named, knownMonths: DEFAULT_POLICY.knownMonths,
    knowsSpeciality: speciality === null ? [] : known(cases.of(speciality, which)).map((mark) => mark === true),
    months: months === null ? [] : known(cases.of(months, which)),
  };
  const columns = ["ballot", "level", ...(months === null ? [] : ["months"] as const), ...(named === "professional" ? ["speciality"] as const : []), "counts", "why"] as const;
  const rows = ballotsOfMean(one).map(({ at, level, reason }) => ({
    cells: { ballot: at + 1, level, months: one.months[at] || null, speciality: one.knowsSpeciality[at] ?? false, counts: reason === null, why: why(reason) },
    mark: reason === null ? null : "out" as const, place: placeOf(levels, which, at),
  }));
  return { ...told(ballotMean(one), caseOf(cases, levels, which)), table: stepsTable(columns, rows) };
});

const review = explainer<{ readonly levels: Block<Cell<number>>; readonly familiarity: Block<RawCell> | null; readonly tie: string | null }>(({ levels, familiarity, tie }, { element }) => {
  const cases = casesOf(levels);
  const which = element.row;
  const own = cases.of(levels, which);
  const familiar = familiarity === null ? null : readFamiliarity(familiarity);
  const marks = familiar === null ? [] : cases.of(familiar.block, which);
  if ([...own, ...marks].some((cell) => cell instanceof Problem)) return {};
  const byMonths = familiar?.byMonths ?? false;
  const one = { levels: known(own), familiarity: known(marks), byMonths, tie: tieRule(tie), knownMonths: DEFAULT_POLICY.knownMonths };
  const columns = ["ballot", "level", ...(byMonths ? ["months"] as const : []), ...(familiar === null ? [] : ["familiar"] as const), "counts", "why"] as const;
  const rows = ballotsOfReview(one).map(({ at, level, months, familiar: closer, reason }) => ({
    cells: { ballot: at + 1, level, months, familiar: closer, counts: reason === null, why: why(reason) },
    mark: reason === null ? null : "out" as const, place: placeOf(levels, which, at),
  }));
  return { ...told(consensus(one), caseOf(cases, levels, which)), table: stepsTable(columns, rows) };
});

export const BALLOT_EXPLAINERS: Readonly<Record<string, Explainer>> = { BALLOTMEAN: mean, CONSENSUS: review };
