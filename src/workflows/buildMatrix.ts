import { writeSheets, type ReplacedFormula } from "../excel";
import type { Language } from "../messages/language";
import { dataPlan, matrixPlan, routingPlan, scoresPlan, stampOf, type Filling, type SheetPlan, type ValuesReason } from "../reports";
import { liveSources, resultFormulas, type LiveSources, type ResultFormulas, type Results } from "./liveFormulas";
import { leaveFrozen } from "./leaveFrozen";
import { needsSheet } from "./needsSheet";
import { fitsPlain, listOwnSheets, plainPlans } from "./plain";
import { policyPlan } from "./policySheet";
import { setupPlan } from "./setupSheet";
import type { Reckoned } from "./session";
import { done, failed, type WorkOptions, type WorkResult } from "./work";

export interface BuildOptions extends WorkOptions {
  readonly language: Language;
  /** False where an earlier round was asked for: the functions always take the latest. */
  readonly latestRound?: boolean;
  /** Formulas that every Excel knows instead of QUAL functions. */
  readonly plain?: boolean;
}

export interface Built {
  readonly sheets: readonly string[];
  /** Those whose cells come from formulas where live: what the workbook holds besides them are settings, and needs as values. */
  readonly following: readonly string[];
  /** False: values with a stamp, because live formulas would be too heavy or a source is missing. */
  readonly live: boolean;
  /** Why values; null where live. */
  readonly reason: ValuesReason | null;
  /** Sheets left as they are, because they are frozen or stand on frozen data. */
  readonly frozen: readonly string[];
}

const FOLLOWING: ReadonlySet<string> = new Set(["data", "routing", "scores", "matrix", "gaps"]);

function competenciesOf({ records, reckoning }: Reckoned): readonly string[] {
  const fromStandards = records.standards.map((line) => line.competency);
  return fromStandards.length > 0 ? fromStandards : reckoning.people.flatMap((person) => person.lines.map((line) => line.competency));
}

function resultPlans(reckoned: Reckoned, sources: LiveSources, results: Results, language: Language): SheetPlan[] {
  const stamp = stampOf(reckoned.reckoning, reckoned.policy.changed);
  const filling = (which: keyof ResultFormulas): Filling => (
    results.kind === "live" ? { kind: "live", formula: results.formulas[which] } : { kind: "values", reason: results.reason, megabytes: sources.bytes / 1e6 }
  );
  const facts = (which: keyof ResultFormulas) => ({ language, stamp, filling: filling(which) });
  const { reckoning } = reckoned;
  const competencies = competenciesOf(reckoned);
  return [
    routingPlan(reckoning, facts("routing")),
    scoresPlan(reckoning, facts("scores")),
    matrixPlan(reckoning, competencies, "actual", facts("matrix")),
    matrixPlan(reckoning, competencies, "gap", facts("gaps")),
  ];
}

/** Writes QUAL Setup, Policy, Data, Routing, Scores, Matrix and Gaps: live where that can be, else values that say so; Needs, where there is a catalogue of courses. */
export async function buildMatrix(reckoned: Reckoned, options: BuildOptions): Promise<WorkResult<Built>> {
  if (reckoned.records.employees.length === 0) return failed("no-employees");
  const { language, signal, onProgress } = options;
  const sources = liveSources(reckoned);
  const isPlain = options.plain === true && fitsPlain(reckoned);
  // Too large for a formula in every cell is too large for readers without the add-in: values, as above 2 MB.
  const results: Results = options.plain === true ? { kind: "values", reason: "too-large" } : resultFormulas(reckoned, sources, options.latestRound !== false);
  const plain = isPlain ? plainPlans(reckoned, competenciesOf(reckoned), language) : [];
  const plans = [
    setupPlan(reckoned.mapping, reckoned.tables, language),
    ...(reckoned.policy.saved ? [] : [policyPlan(reckoned.policy.policy, language)]),
    ...(isPlain ? plain : [dataPlan(options.plain === true ? [] : sources.blocks, sources.leftOut, reckoned.reckoning.asOf, language), ...resultPlans(reckoned, sources, results, language)]),
    ...needsSheet(reckoned, language),
  ];
  const left = await leaveFrozen(plans, options);
  if (!left.ok) return left;
  const replaced: ReplacedFormula[] = [];
  const excel = signal ? { signal } : {};
  const written = await writeSheets(left.value.plans, { ...excel, onProgress: (rows, total) => onProgress?.({ stage: "write", done: rows, total }), onReplaced: (cell) => replaced.push(cell) });
  if (!written.ok) return written;
  if (isPlain) {
    const ours = new Set(plain.map(({ name }) => name));
    const listed = await listOwnSheets({ plans: left.value.plans.filter(({ name }) => ours.has(name)), written: written.value, replaced }, new Date().toISOString(), language, excel);
    if (!listed.ok) return listed;
  }
  const following = left.value.plans.flatMap(({ name, mark }) => (FOLLOWING.has(mark.kind) ? [written.value.get(name) ?? name] : []));
  return done({ sheets: [...written.value.values()], following, live: results.kind === "live", reason: results.kind === "live" ? null : results.reason, frozen: left.value.frozen });
}
