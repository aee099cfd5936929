import fc from "fast-check";
import { hideSmall, rollUp } from "../../../src/rules/divisions";
import { DEFAULT_POLICY } from "../../../src/rules/policy";
import { personResults, type BriefPerson } from "../topics/divisions";

/** Rank of a matrix by elimination; vectors are over the leaves of the tree. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, at) => at >= found && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [left[found], left[pivot]] = [left[pivot]!, left[found]!];
    for (let at = 0; at < left.length; at += 1) {
      if (at === found) continue;
      const factor = left[at]![column]! / left[found]![column]!;
      for (let other = column; other < left[at]!.length; other += 1) left[at]![other]! -= factor * left[found]![other]!;
    }
    found += 1;
  }
  return found;
}

interface Tree { readonly counts: readonly number[]; readonly parents: readonly (number | null)[]; readonly over: readonly (readonly number[])[] }

/** A tree whose nodes count what their leaves hold; `over` = for each node, 1 where the leaf belongs to it. */
const tree = fc.array(fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map((shape): Tree => {
  const parents: (number | null)[] = [null];
  const leaves: number[] = [];
  const held: number[][] = [[]];
  const add = (parent: number): number => { held.push([]); return parents.push(parent) - 1; };
  for (const departments of shape) {
    const division = add(0);
    for (const groups of departments) {
      const department = add(division);
      for (const count of groups) {
        const node = add(department);
        const leaf = leaves.push(count) - 1;
        for (const one of [0, division, department, node]) held[one]!.push(leaf);
      }
    }
  }
  return { parents, counts: held.map((own) => own.reduce((sum, leaf) => sum + leaves[leaf]!, 0)), over: held.map((own) => leaves.map((count, leaf) => (own.includes(leaf) && count > 0 ? 1 : 0))) };
});

test("no hidden sum, and no sum of few people below one node, is a combination of the sums shown", () => {
  let hiddenAtAll = 0;
  fc.assert(fc.property(tree, ({ counts, parents, over }) => {
    const fewest = 5;
    const hidden = hideSmall(counts, parents, fewest);
    const shown = over.filter((_, node) => hidden[node] === null && counts[node]! > 0);
    const known = rank(shown);
    const derivable = (vector: readonly number[]): boolean => rank([...shown, vector]) === known;
    for (const [node, reason] of hidden.entries()) {
      if (reason === null) continue;
      hiddenAtAll += 1;
      expect(derivable(over[node]!)).toBe(false);
      for (let other = 0; other < node; other += 1) {
        const together = over[node]!.map((one, leaf) => Math.max(one, over[other]![leaf]!));
        const people = together.reduce((sum, one, leaf) => sum + (one === 1 ? counts[over.findIndex((vector, at) => at > 0 && vector[leaf] === 1 && vector.reduce((all, each) => all + each, 0) === 1)]! : 0), 0);
        if (hidden[other] !== null && parents[other] === parents[node] && people < fewest) expect(derivable(together)).toBe(false);
      }
    }
    for (const [node, count] of counts.entries()) if (count > 0 && count < fewest) expect(hidden[node]).toBe("few");
  }), { numRuns: 400 });
  expect(hiddenAtAll).toBeGreaterThan(500);
});

test("nothing is hidden without need: where every group is large enough, all are shown", () => {
  fc.assert(fc.property(tree, ({ counts, parents }) => {
    const smallest = Math.min(...counts.filter((count) => count > 0), 99);
    expect(hideSmall(counts, parents, smallest).every((reason) => reason === null)).toBe(true);
  }));
});

const person = fc.record({ at: fc.tuple(fc.constantFrom("East", "West", null), fc.constantFrom("A", "B", null), fc.constantFrom("G", null)), score: fc.option(fc.constantFrom(0.85, 1, 1.05, 1.5), { nil: undefined }), qualified: fc.boolean(), lines: fc.array(fc.constantFrom("met", "short", "unrated"), { minLength: 1, maxLength: 3 }) }, { requiredKeys: ["at", "lines", "qualified"] });

test("every node is the sum of those below, and the order of people changes nothing", () => {
  fc.assert(fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (drawn) => {
    const people = personResults(drawn.map(({ score, ...rest }): BriefPerson => (score === undefined ? rest : { ...rest, score })));
    const policy = { ...DEFAULT_POLICY, rollupFewest: 1 };
    const nodes = rollUp(people, policy);
    for (const [place, node] of nodes.entries()) {
      const below = nodes.filter((one) => one.parent === place);
      if (below.length === 0) continue;
      for (const field of ["headcount", "assessed", "rated", "scored"] as const) expect(below.reduce((sum, one) => sum + one[field], 0)).toBe(node[field]);
      expect(below.reduce((sum, one) => sum + (one.scores?.meanScore ?? 0) * one.scored, 0)).toBeCloseTo((node.scores?.meanScore ?? 0) * node.scored, 9);
      expect(below.reduce((sum, one) => sum + (one.lines?.shortLines ?? 0), 0)).toBe(node.lines?.shortLines ?? 0);
    }
    expect(nodes[0]).toMatchObject({ tier: "company", headcount: people.length, scored: drawn.filter((one) => one.score !== undefined).length });
    const turned = rollUp([...people].reverse(), policy);
    const byPath = (list: typeof nodes): object => Object.fromEntries(list.map((node) => [JSON.stringify(node.path), [node.headcount, node.scored, node.scores?.qualified, node.lines?.shortLines]]));
    expect(byPath(turned)).toEqual(byPath(nodes));
  }));
});

test("nobody at all is a company of nobody", () => {
  expect(rollUp([], DEFAULT_POLICY)).toMatchObject([{ tier: "company", headcount: 0, coverage: null, scores: null, scoresHidden: null, lines: null }]);
});

test("the reasons stand among the steps", () => {
  const nodes = rollUp(personResults([{ at: [null, "A"], times: 1, score: 1 }, { at: [null, "B"], times: 6, score: 1 }]), DEFAULT_POLICY);
  expect(nodes.map((node) => node.steps.map((step) => step.code))).toEqual([["rollup-people"], ["rollup-people", "rollup-hidden-few"], ["rollup-people", "rollup-hidden-neighbour"]]);
});
