import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { expect } from "expect";
import { register } from "tsx/cjs/api";
import { collectTests } from "./testCollector.mjs";

const FOLDER = "tests/rules";
/**
 * Tests that take longer (growth, whole companies drawn at random) judge no mutant: each would be run for every one that
 * survives the rest. Leaving them out can only make the score worse than it is.
 */
const MOST_MS = 150;

/**
 * Runs the rules' tests in one process, without Jest: the rules are pure and every mutant is in the loaded code behind a
 * switch, so asking about one costs only its tests. Measured: a second and more a mutant through Jest, a few
 * milliseconds here, which is what makes asking about all of them practical.
 */
class RulesRunner {
  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    register();
    globalThis.expect = expect;
    const load = createRequire(join(process.cwd(), "package.json"));
    // A failing property is enough, and the same ones are drawn each time; the smallest counterexample is nobody's concern here.
    load("fast-check").configureGlobal({ endOnFailure: true, seed: 20_261_120 });
    const files = readdirSync(FOLDER, { recursive: true }).filter((file) => file.endsWith(".test.ts")).sort();
    this.tests = collectTests(() => files.forEach((file) => load(join(process.cwd(), FOLDER, file))));
    this.stryker = globalThis.__stryker__ ??= {};
  }

  async dryRun() {
    const results = [];
    for (const test of this.tests) {
      this.stryker.currentTestId = test.id;
      const result = await outcome(test);
      test.cost = result.timeSpentMs;
      results.push(result);
    }
    this.stryker.currentTestId = undefined;
    this.tests.sort((a, b) => a.cost - b.cost);
    // Of those that judge no mutant (a busy machine makes a test of growth fail), nothing is reported.
    return { status: DryRunStatus.Complete, tests: results.filter(({ timeSpentMs }) => timeSpentMs <= MOST_MS), mutantCoverage: this.coverage() };
  }

  /** A mutant that a test reaches needs no fresh process, though the loading of a module reaches it too. */
  coverage() {
    const { static: loading = {}, perTest = {} } = this.stryker.mutantCoverage ?? {};
    const reached = new Set(Object.values(perTest).flatMap((mutants) => Object.keys(mutants)));
    return {
      static: Object.fromEntries(Object.entries(loading).filter(([mutant]) => !reached.has(mutant))),
      perTest: Object.fromEntries(this.tests.filter(({ cost }) => cost <= MOST_MS).map(({ id }) => [id, perTest[id] ?? {}])),
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const asked = testFilter && new Set(testFilter);
    const results = [];
    Object.assign(this.stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    try {
      for (const test of this.tests) {
        if (asked && !asked.has(test.id)) continue;
        const result = await outcome(test);
        const looping = determineHitLimitReached(this.stryker.hitCount, hitLimit);
        if (looping) return toMutantRunResult(looping);
        results.push(result);
        if (result.status === TestStatus.Failed && !disableBail) break;
      }
    } finally {
      this.stryker.activeMutant = undefined;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
  }
}

async function outcome({ id, run }) {
  const start = performance.now();
  const result = { id, name: id };
  try {
    await run();
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  } catch (failure) {
    return { ...result, status: TestStatus.Failed, failureMessage: String(failure?.message ?? failure), timeSpentMs: performance.now() - start };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "rules", RulesRunner)];
