import { applicationCheck, certificateStatus, entryCertification, passRateCut, type Application } from "../../rules/certification";
import type { Step } from "../../rules/outcome";
import { DEFAULT_POLICY } from "../../rules/policy";
import { defineFunction, type ResultCell } from "../entry";
import { blockOf, cellOf, mapBlock, placeOf, type Block } from "../runner/block";
import { elementByElement } from "../runner/elements";
import { namingItsPlace } from "../runner/people";
import { noAnswer, Problem, refuse, Remark, wrongInput } from "../runner/problem";
import { readRevoked } from "../runner/readRevoked";
import { readScores } from "../runner/readScores";

/** C-s6.2.4: the highest score such that at least the wanted share of those who sat passes; several rates at once give several cuts. */
const CUTSCORE = defineFunction({
  id: "CUTSCORE",
  rule: "C-s6.2.4",
  parameters: [{ name: "scores", shape: "range", kind: "raw" }, { name: "passRate", shape: "range", kind: "number" }],
  examples: [
    { arguments: [[[95, 90, 88, 85, 85, 85, 70, 65, 60, 50]], 0.4], result: 85 },
    { arguments: [[[95, 90, 88, 85, 85, 85, 70, 65, 60, 50]], 0.6], result: 85 },
    { arguments: [[[95, 90, 88, 85, 85, 85, 70, 65, 60, 50]], 0.7], result: 70 },
    { arguments: [[[95, 90, 88, 85, 85, 85, 70, 65, 60, 50]], 1], result: 50 },
    { arguments: [[[95], [""], ["缺考"], [60], [null]], 0.5], result: 95 },
    { arguments: [[[95, 90, 88, 85]], [[0.25], [0.5], [1]]], result: [[95], [90], [85]] },
    { arguments: [[["", null]], 0.4], result: "#N/A", says: "Nobody has a score" },
    { arguments: [[[95, 60]], 0], result: "#VALUE!", says: "above 0 and at most 1" },
    { arguments: [[[95, 60]], 40], result: "#VALUE!", says: "passRate, row 1, column 1: 40" },
    { arguments: [[[95, "good"]], 0.4], result: "#VALUE!", says: "scores, row 1, column 2" },
  ],
  evaluate({ scores, passRate }) {
    const block = readScores(scores, "scores");
    const wrong = block.cells.find((cell) => cell instanceof Problem);
    if (wrong instanceof Problem) return refuse(namingItsPlace(wrong, { name: "scores", block }));
    const sat = block.cells.filter((cell) => typeof cell === "number");
    return mapBlock(passRate, (rate, index): ResultCell => {
      if (rate instanceof Problem) return rate;
      if (rate === null || rate <= 0 || rate > 1) return wrongInput("pass-rate", { argument: "passRate", ...placeOf(passRate, index), found: rate });
      const outcome = passRateCut(sat, rate);
      return outcome.kind === "met" ? outcome.value.cut : noAnswer("no-score");
    });
  },
});

/** C-a15: what one may apply for, TRUE or FALSE and why. */
const APPLYCHECK = defineFunction({
  id: "APPLYCHECK",
  rule: "C-a15",
  parameters: [
    { name: "current", shape: "range", kind: "level" },
    { name: "target", shape: "range", kind: "level" },
    { name: "crossTrack", shape: "range", kind: "mark", optional: true },
    { name: "firstRound", shape: "range", kind: "mark", optional: true },
    { name: "coursesPassed", shape: "range", kind: "answer", optional: true },
  ],
  examples: [
    { arguments: [0, 1], result: [[true, "Level 1 may be applied for: level 1 is where one begins. (C-a15)"]] },
    { arguments: [1, 2], result: [[true, "Level 2 may be applied for: it is the next level up. (C-a15)"]] },
    { arguments: [1, 3], result: [[false, "Level 3 skips level 2. Apply for level 2 first. (C-a15)"]] },
    { arguments: [2, 2], result: [[true, "Level 2 may be applied for: it is a renewal. (C-a15)"]] },
    { arguments: [3, 2], result: [[false, "Level 2 is lower than level 3, which is held. Renew level 3 or apply for the next one. (C-a15)"]] },
    { arguments: [2, 2, null, true], result: [[true, "Level 2 may be applied for: it is for the level of one's own post. (C-a15)"]] },
    { arguments: [2, 3, null, true], result: [[false, "A first round is for the level of one's own post (2); level 3 is higher. HR may override with a reason. (C-a15)"]] },
    { arguments: [1, 2, null, null, false], result: [[false, "Not all courses of the post are passed. Pass them first. (C-a15(3))"]] },
    { arguments: [1, 2, null, null, true], result: [[true, "Level 2 may be applied for: it is the next level up. (C-a15)"]] },
    {
      arguments: [[[1], [null], [1]], [[2], [1], ["四级"]], [[""], [true], [""]]],
      result: [
        [true, "Level 2 may be applied for: it is the next level up. (C-a15)"],
        [true, "Level 1 may be applied for: level 1 is where one begins. (C-a15)"],
        [false, "Level 4 skips levels 2 to 3. Apply for level 2 first. (C-a15)"],
      ],
    },
    { arguments: [1, null], result: "#N/A", says: "No level is applied for" },
    { arguments: [null, 1, null, true], result: "#N/A", says: "first round" },
    { arguments: [1, 1.5], result: "#VALUE!", says: "whole levels" },
  ],
  evaluate({ current, target, crossTrack, firstRound, coursesPassed }) {
    return inPairs(elementByElement({ current, target, crossTrack, firstRound, coursesPassed }, (given) =>
      applied({ ...given, crossTrack: given.crossTrack === true, firstRound: given.firstRound === true })));
  },
});

type Pair = readonly [allowed: boolean, reason: Remark];

function applied(application: Application): Pair | Problem {
  const outcome = applicationCheck(application);
  if (outcome.kind === "met") return [true, saying(outcome.steps)];
  if (outcome.kind === "not-met") return [false, saying(outcome.reasons)];
  const facts = outcome.missing[0]?.facts ?? {};
  switch (outcome.missing[0]?.code) {
    case "application-no-target": return noAnswer("application-no-target", facts);
    case "application-no-own-level": return noAnswer("application-no-own-level", facts);
    default: return wrongInput("application-level-not-whole", facts);
  }
}

/** Steps or reasons with their rule ids; the facts of one application do not contradict each other. */
function saying(steps: readonly Step[]): Remark {
  return new Remark("application-said", { ...Object.assign({}, ...steps.map(({ facts }) => facts)), codes: steps.map(({ code }) => code), rules: steps.map(({ rule }) => rule) });
}

/**
 * Answer and reason side by side; where the arguments are a row of people, the reason stands below the answer. One person
 * whose check has a problem is that problem, so that it is told; among others it stands in place of the answer.
 */
function inPairs(block: Block<Pair | Problem>): Block<ResultCell> {
  const only = block.cells[0];
  if (block.cells.length === 1 && only instanceof Problem) return refuse(only);
  const below = block.rows === 1 && block.columns > 1;
  const cell = (pair: Pair | Problem, part: number): ResultCell => (pair instanceof Problem ? (part === 0 ? pair : "") : (pair[part] ?? ""));
  return below
    ? blockOf(2, block.columns, (part, column) => cell(cellOf(block, 0, column), part))
    : blockOf(block.rows, block.columns * 2, (row, column) => cell(cellOf(block, row, Math.floor(column / 2)), column % 2));
}

const AS_OF = { name: "asOf", shape: "range", kind: "date" } as const;

/** C-s9: how a certificate stands on a day. The answers are the same words in every language, so that formulas may ask for them. */
const CERTSTATUS = defineFunction({
  id: "CERTSTATUS",
  rule: "C-s9",
  parameters: [
    { name: "validFrom", shape: "range", kind: "date" },
    { name: "validTo", shape: "range", kind: "date" },
    AS_OF,
    { name: "revoked", shape: "range", kind: "raw", optional: true },
    { name: "warnDays", shape: "range", kind: "number", optional: true },
  ],
  examples: [
    { arguments: ["2025-01-01", "2026-12-31", "2026-10-01"], result: "valid" },
    { arguments: ["2025-01-01", "2026-12-31", "2026-10-02"], result: "expiring" },
    { arguments: ["2025-01-01", "2026-12-31", "2026-12-31"], result: "expiring" },
    { arguments: ["2025-01-01", "2026-12-31", "2027-01-01"], result: "expired" },
    { arguments: ["2025-01-01", null, "2099-01-01"], result: "valid" },
    { arguments: ["2025-01-01", "2026-12-31", "2024-12-31"], result: "not yet valid" },
    { arguments: ["2025-01-01", "2026-12-31", "2026-06-01", true], result: "revoked" },
    { arguments: ["2025-01-01", "2026-12-31", "2026-06-01", "2026-06-01"], result: "revoked" },
    { arguments: ["2025-01-01", "2026-12-31", "2026-05-31", "2026-06-01"], result: "valid" },
    { arguments: ["2025-01-01", "2026-12-31", "2026-12-01", null, 30], result: "expiring" },
    { arguments: ["2025-01-01", "2026-12-31", "2026-11-30", null, 30], result: "valid" },
    { arguments: [[[45658], [45658]], [[46387], [null]], 46388], result: [["expired"], ["valid"]] },
    { arguments: [null, "2026-12-31", "2026-06-01"], result: "#VALUE!", says: "validFrom is blank" },
    { arguments: ["2025-01-01", "soon", "2026-06-01"], result: "#VALUE!", says: "\"soon\" is not a date" },
  ],
  evaluate({ validFrom, validTo, asOf, revoked, warnDays }) {
    const given = { validFrom, validTo, asOf, revoked: revoked === null ? null : readRevoked(revoked, "revoked"), warnDays };
    return elementByElement(given, (one): string | Problem => {
      if (one.validFrom === null) return wrongInput("date-blank", { argument: "validFrom" });
      if (one.asOf === null) return wrongInput("date-blank", { argument: "asOf" });
      if (one.warnDays !== null && one.warnDays < 0) return wrongInput("negative-days", { found: one.warnDays });
      // A blank is 0 on the desktop: both are the policy's default.
      const outcome = certificateStatus({ validFrom: one.validFrom, validTo: one.validTo, revoked: one.revoked }, one.asOf, one.warnDays || DEFAULT_POLICY.certificateWarnDays);
      return outcome.kind === "met" ? outcome.value : wrongInput("certificate-ends-first", outcome.kind === "cannot-say" ? outcome.missing[0]?.facts : {});
    });
  },
});

/** C-a15(4): the clock of a post that must be certified soon after probation. */
const PROBATION = defineFunction({
  id: "PROBATION",
  rule: "C-a15(4)",
  parameters: [
    { name: "regularised", shape: "range", kind: "date" },
    { name: "certified", shape: "range", kind: "date" },
    AS_OF,
    { name: "months", shape: "range", kind: "number", optional: true },
  ],
  examples: [
    { arguments: ["2026-01-31", null, "2026-04-30"], result: "due" },
    { arguments: ["2026-01-31", null, "2026-05-01"], result: "off-post" },
    { arguments: ["2026-01-31", "2026-04-30", "2026-05-01"], result: "certified" },
    { arguments: ["2026-01-31", "2026-08-01", "2026-09-01"], result: "certified" },
    { arguments: ["2026-01-31", "2026-08-01", "2026-07-31"], result: "off-post" },
    { arguments: ["2026-01-31", null, "2026-07-31", 6], result: "due" },
    { arguments: [[["2026-01-31"], ["2026-03-15"], [""]], null, "2026-05-01"], result: [["off-post"], ["due"], ["#N/A"]] },
    { arguments: [null, null, "2026-05-01"], result: "#N/A", says: "No date of regularisation" },
    { arguments: ["2026-06-01", null, "2026-05-01"], result: "#N/A", says: "has not begun" },
    { arguments: ["2026-01-31", null, null], result: "#VALUE!", says: "asOf is blank" },
    { arguments: ["2026-01-31", null, "2026-05-01", 1.5], result: "#VALUE!", says: "whole months" },
  ],
  evaluate({ regularised, certified, asOf, months }) {
    return elementByElement({ regularised, certified, asOf, months }, (one): string | Problem => {
      if (one.asOf === null) return wrongInput("date-blank", { argument: "asOf" });
      const term = one.months || DEFAULT_POLICY.entryCertificationMonths;
      if (term < 0 || !Number.isInteger(term)) return wrongInput("months-not-whole", { found: term });
      const outcome = entryCertification(one, one.asOf, term);
      if (outcome.kind === "met") return outcome.value;
      return one.regularised === null ? noAnswer("entry-not-regularised") : noAnswer("entry-regularised-later", outcome.kind === "cannot-say" ? outcome.missing[0]?.facts : {});
    });
  },
});

export const CERTIFICATION_FUNCTIONS = [CUTSCORE, APPLYCHECK, CERTSTATUS, PROBATION];
