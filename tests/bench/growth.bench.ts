import { mergeReturned, rollUp, splitByDivision } from "../../src/rules/divisions";
import { agreement, severityOf, type AgreementStatistic } from "../../src/rules/evaluators";
import { feedbackOf } from "../../src/rules/feedback";
import { DEFAULT_POLICY } from "../../src/rules/policy";
import type { Records } from "../../src/rules/records";
import { recordsFrom } from "../rules/recordsFrom";
import { personResults } from "../rules/topics/divisions";
import { say } from "./report";

const STATISTICS: readonly AgreementStatistic[] = ["alpha", "alpha-ratio", "icc2", "kendall-w", "fleiss", "ac1"];

/** The same numbers each time. */
function dice(seed: number): () => number {
  let last = seed;
  return () => (last = (last * 16807) % 2147483647);
}

/** Processor time at a size, twice and four times it: linear work doubles. */
function growth(what: string, sizes: readonly number[], prepare: (size: number) => () => void): void {
  let before = 0;
  const told = sizes.map((size) => {
    const work = prepare(size);
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1000;
    const ratio = before > 0 ? ` (×${(spent / before).toFixed(1)})` : "";
    before = spent;
    return `${size}: ${spent.toFixed(0)} ms${ratio}`;
  });
  say(`   ${what.padEnd(42)} ${told.join("   ")}`);
}

function ballotsOf(size: number): Records["ballots"] {
  const brief = recordsFrom({ ballots: [{ employeeId: "E", competency: "K" }] }).ballots[0];
  if (!brief) throw new Error("no ballot");
  return Array.from({ length: size }, (_, at) => ({
    ...brief, employeeId: `E${at % 5000}`, evaluatorId: `R${at % 7}`, source: at % 2 === 0 ? "peer" as const : "committee" as const, competency: `K${Math.floor(at / 5000)}`, level: (at % 5) + 1,
  }));
}

/** What is reckoned over everybody at once: evaluators, 360, divisions. */
export function run(): void {
  growth("six statistics of agreement, rows × 20", [25_000, 50_000, 100_000], (rows) => {
    const next = dice(7);
    const table = Array.from({ length: rows }, () => Array.from({ length: 20 }, () => (next() % 5) + 1));
    return () => STATISTICS.forEach((statistic) => agreement(statistic, table));
  });
  growth("severity, ballots of 1,500 evaluators", [250_000, 500_000, 1_000_000], (size) => {
    const next = dice(11);
    const rated = Array.from({ length: size }, (_, at) => ({ case: `C${at % (size / 10)}`, evaluator: `R${next() % 1500}`, level: (next() % 5) + 1 }));
    return () => void severityOf(rated);
  });
  growth("360, ballots", [100_000, 200_000, 400_000], (size) => {
    const records = { ...recordsFrom({}), ballots: ballotsOf(size) };
    return () => void feedbackOf(records, { round: null, policy: DEFAULT_POLICY, top: 5 });
  });
  growth("split and merged by division, ballots", [50_000, 100_000, 200_000], (size) => {
    const person = recordsFrom({ employees: [{ id: "E" }] }).employees[0];
    if (!person) throw new Error("nobody");
    const whole: Records = { ...recordsFrom({}), employees: Array.from({ length: 5000 }, (_, at) => ({ ...person, id: `E${at}`, division: `D${at % 20}` })), ballots: ballotsOf(size) };
    return () => void mergeReturned(whole, splitByDivision(whole));
  });
  growth("rolled up, departments of 50 people", [200, 400, 800], (departments) => {
    const people = personResults(Array.from({ length: departments }, (_, at) => ({ at: [`D${at % 20}`, `A${at}`, `G${at % 3}`], times: 50, score: 1, lines: ["met", "short"] })));
    return () => void rollUp(people, DEFAULT_POLICY);
  });
}
