import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionNames } from "../../../src/workbench/calc/functions/registry";
import type { Answer } from "../../fixtures/calc/answer";
import { isAskedAsArray } from "../../fixtures/calc/answer";
import { askOurs } from "../../fixtures/calc/askOurs";
import { ASKED, CALLS, isNewer, isVolatile } from "../../fixtures/calc/calls";
import { asAnswer, sameAnswer } from "../../fixtures/calc/compare";
import { REASONS } from "../../fixtures/calc/reasons";

/** Each of these takes at most one argument or none: they have no fifteen shapes. */
const WITHOUT_ARGUMENTS = new Set(["PI", "TRUE", "FALSE", "NA", "RAND", "NOW", "TODAY"]);
/** IronCalc shows nine digits. */
const IRON_DIGITS = 1e-8;

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, "../../fixtures/calc", name), "utf8")) as T;
}

const libreOffice = new Map(Object.entries(read<Record<string, Answer>>("libreOfficeAnswers.json")));
const ironCalc = new Map(Object.entries(read<Record<string, Answer>>("ironCalcAnswers.json")));
/** Excel's answer where the judge of a call differs, by why. */
const explained = new Map(Object.entries(read<Record<string, Record<string, Answer>>>("differences.json")).flatMap(([reason, calls]) => Object.entries(calls).map(([formula, answer]) => [formula, { reason, answer }] as const)));

/** LibreOffice judges what it knows, IronCalc the newer functions. */
function agrees(formula: string, ours: Answer): boolean {
  const theirs = (isNewer(formula) ? ironCalc : libreOffice).get(formula);
  return theirs !== undefined && sameAnswer(ours, theirs, isAskedAsArray(formula), isNewer(formula) ? IRON_DIGITS : undefined);
}

test("every call gives what LibreOffice or IronCalc gives, or what Excel documents", async () => {
  const calculation = askOurs();
  await calculation.idle();
  const counts = { libreOffice: 0, ironCalc: 0, explained: 0, ofThemAsIronCalc: 0, differ: 0, volatile: 0 };
  const byReason = new Map<string, number>();
  const unexplained: unknown[] = [];
  const needless: string[] = [];
  for (const formula of ASKED) {
    if (isVolatile(formula)) {
      counts.volatile++;
      continue;
    }
    const ours = asAnswer(await calculation.evaluate(formula));
    const known = explained.get(formula);
    if (agrees(formula, ours)) {
      counts[isNewer(formula) ? "ironCalc" : "libreOffice"]++;
      if (known !== undefined) needless.push(formula);
    } else if (known !== undefined && sameAnswer(ours, known.answer, false)) {
      counts.explained++;
      byReason.set(known.reason, (byReason.get(known.reason) ?? 0) + 1);
      if (!isNewer(formula) && sameAnswer(ours, ironCalc.get(formula) ?? "", false, IRON_DIGITS)) counts.ofThemAsIronCalc++;
    } else {
      counts.differ++;
      unexplained.push({ formula, ours, libreOffice: libreOffice.get(formula), ironCalc: ironCalc.get(formula), excel: known?.answer });
    }
  }
  process.stdout.write(`${functionNames().length} functions, ${ASKED.length} calls: agree with LibreOffice ${counts.libreOffice}, with IronCalc ${counts.ironCalc} / differ explained ${counts.explained} (${counts.ofThemAsIronCalc} of them as IronCalc) / differ ${counts.differ}; ${counts.volatile} volatile.\n${[...byReason].map(([reason, count]) => `${reason} ${count}`).join(", ")}\n`);
  expect(unexplained).toEqual([]);
  expect(needless).toEqual([]);
  expect([...byReason.keys()].filter((reason) => REASONS[reason] === undefined)).toEqual([]);
  expect(counts.libreOffice).toBeGreaterThan(7_500);
});

test.each(functionNames())("%s is asked in at least fifteen ways, errors and odd kinds among them", (name) => {
  const calls = CALLS[name] ?? [];
  if (WITHOUT_ARGUMENTS.has(name)) return expect(calls.length).toBeGreaterThanOrEqual(2);
  expect(new Set(calls).size).toBeGreaterThanOrEqual(15);
  expect(calls.some((call) => /NA\(\)|1\/0|#N\/A|Edge!\$D|SQRT\(-1\)/.test(call))).toBe(true);
  return expect(calls.some((call) => /\{|Edge!|""|Data!/.test(call))).toBe(true);
});

test("no answer stands there for a call that is not asked", () => {
  const asked = new Set(ASKED);
  expect([...libreOffice.keys(), ...ironCalc.keys(), ...explained.keys()].filter((formula) => !asked.has(formula))).toEqual([]);
});

test("volatile functions have the properties their pages name", async () => {
  const calculation = askOurs();
  const values = async (formula: string): Promise<number[]> => ([await calculation.evaluate(formula)] as unknown[]).flat(2).map(Number);
  for (const value of await values("RANDARRAY(50,4)")) expect(value >= 0 && value < 1).toBe(true);
  for (const value of await values("RANDARRAY(50,4,-3,3,TRUE)")) expect(Number.isInteger(value) && Math.abs(value) <= 3).toBe(true);
  for (let i = 0; i < 50; i++) {
    const [between] = await values("RANDBETWEEN(-2,2)");
    expect([-2, -1, 0, 1, 2]).toContain(between);
    const [random] = await values("RAND()");
    expect(random).toBeGreaterThanOrEqual(0);
    expect(random).toBeLessThan(1);
  }
  expect(await calculation.evaluate("INT(NOW())=TODAY()")).toBe(true);
  expect(await calculation.evaluate("RANDBETWEEN(2,1)")).toEqual({ error: "#NUM!" });
  expect(await calculation.evaluate("RANDBETWEEN(NA(),1)")).toEqual({ error: "#N/A" });
});
