import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { RULE_IDS_LATER, RULE_IDS_NOW, RULE_IDS_WITHOUT_EXAMPLE } from "./ruleIds";

/** No clause, no merge: every rule cites its clause, and every clause has a rule or a stated "not yet". */
const root = join(__dirname, "..", "..", "src", "rules");
const files = sourceFiles(root);
const CITATION = /\b[TEPCDW]-[A-Za-z0-9.]*[A-Za-z0-9]+(?:-[A-Z]+)?(?:\(\d+\))?|§\d+/g;

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(path) : path.endsWith(".ts") ? [path] : [];
  });
}

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? yamlFiles(path) : path.endsWith(".yaml") ? [path] : [];
  });
}

/** Doors, types of records and of outcomes order nothing; everything else is a rule or its data. */
function ordersNothing(path: string): boolean {
  return path.endsWith("index.ts") || /^(?:outcome|records|results)[\\/]/.test(relative(root, path));
}

function citationsIn(text: string): readonly string[] {
  return text.match(CITATION) ?? [];
}

test("every rule file cites a clause of the rulebook", () => {
  const rules = files.filter((path) => !ordersNothing(path));
  expect(rules.length).toBeGreaterThan(55);
  const without = rules.filter((path) => citationsIn(readFileSync(path, "utf8")).length === 0);
  expect(without.map((path) => relative(root, path))).toEqual([]);
});

test("every clause has a rule that cites it, or a reason why not yet", () => {
  const cited = files.flatMap((path) => citationsIn(readFileSync(path, "utf8")));
  const uncited = RULE_IDS_NOW.filter((id) => !cited.some((one) => one === id || one.startsWith(`${id}(`)));
  expect(uncited).toEqual([]);
  expect(RULE_IDS_LATER.filter(({ reason }) => reason.length < 20)).toEqual([]);
});

test("every clause that a rule answers for has a worked example", () => {
  const examples = join(__dirname, "..", "examples");
  const cited = yamlFiles(examples).flatMap((path) => [...readFileSync(path, "utf8").matchAll(/\brule: ([^,\s]+)/g)].map(([, id]) => id ?? ""));
  expect(cited.length).toBeGreaterThan(500);
  expect(RULE_IDS_NOW.filter((id) => !RULE_IDS_WITHOUT_EXAMPLE.has(id) && !cited.some((one) => one === id || one.startsWith(`${id}(`)))).toEqual([]);
});

test("no file cites a clause that does not exist", () => {
  const known = new Set([...RULE_IDS_NOW, ...RULE_IDS_LATER.map(({ id }) => id)]);
  const unknown = files.flatMap((path) => citationsIn(readFileSync(path, "utf8"))
    .filter((id) => !id.startsWith("§") && !known.has(id) && !known.has(id.replace(/\(\d+\)$/, "")))
    .map((id) => `${relative(root, path)}: ${id}`));
  expect(unknown).toEqual([]);
});

test("the guard bites", () => {
  expect(citationsIn("/** P-6.6.1.3(2): a paraphrase. */")).toEqual(["P-6.6.1.3(2)"]);
  expect(citationsIn("export const answer = 42;")).toEqual([]);
});
