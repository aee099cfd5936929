import fc from "fast-check";
import { call, ErrorValue } from "./calling";

/** Definitions written down from the rulebook as plainly as they read, cell by cell, against what the functions answer for whole blocks. */
type Level = number | null;

const level = fc.constantFrom<Level>(null, 1, 2, 3, 4, 5, 1.5, 3.5, 10);
const rated = fc.constantFrom(1, 2, 3, 4, 5, 2.5);
const size = fc.integer({ min: 1, max: 7 });
const block = <Cell>(rows: number, columns: number, cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell[][]> => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** Results with errors as their code, numbers to the twelfth place. */
function plain(result: unknown[][] | ErrorValue): unknown {
  if (result instanceof ErrorValue) return result.code;
  return result.map((row) => row.map((cell) => (cell instanceof ErrorValue ? cell.code : rounded(cell))));
}
const rounded = (cell: unknown): unknown => (typeof cell === "number" ? Number(cell.toFixed(10)) + 0 : cell);
const expected = (rows: readonly (readonly unknown[])[]): unknown => (rows.length === 1 && rows[0]!.length === 1 && String(rows[0]![0]).startsWith("#") ? rows[0]![0] : rows.map((row) => row.map(rounded)));

describe("element by element", () => {
  const pair = fc.tuple(size, size).chain(([m, k]) => fc.tuple(block(m, k, level), block(m, k, level)));
  const each = (required: Level[][], actual: Level[][], rule: (need: number, is: number) => number): unknown =>
    expected(required.map((row, r) => row.map((need, c) => (need === null ? "" : actual[r]![c] === null ? "#N/A" : rule(need, actual[r]![c]!)))));

  it("GAP is what is less what is required", () => {
    fc.assert(fc.property(pair, ([required, actual]) => { expect(plain(call("GAP", [required, actual]))).toEqual(each(required, actual, (need, is) => is - need)); }));
  });

  it("POINTS is 1 and a step more or less for each level", () => {
    fc.assert(fc.property(pair, fc.constantFrom(null, 0.25, 0.5, 1), ([required, actual], step) => {
      expect(plain(call("POINTS", [required, actual, step]))).toEqual(each(required, actual, (need, is) => 1 + (step ?? 0.5) * (is - need)));
    }));
  });

  it("ATTAINMENT is the share reached, at most the whole", () => {
    fc.assert(fc.property(pair, ([required, actual]) => { expect(plain(call("ATTAINMENT", [required, actual]))).toEqual(each(required, actual, (need, is) => (is > need ? 1 : is / need))); }));
  });
});

describe("by person", () => {
  /** k weights that sum to 1 or 100; some lines have neither weight nor requirement. */
  const lines = fc.integer({ min: 2, max: 7 }).chain((k) => fc.tuple(fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean(), rated), { minLength: k, maxLength: k }), fc.boolean()))
    .map(([raw, percent]) => {
      const part = raw.map(([weight, out], at) => (out && at > 0 ? 0 : weight));
      const sum = part.reduce((a, b) => a + b, 0);
      return { required: raw.map(([, , need], at) => (part[at] === 0 ? null : need)), weights: part.map((weight) => (weight === 0 ? null : (weight / sum) * (percent ? 100 : 1))), total: percent ? 100 : 1 };
    });
  const people = lines.chain(({ required, weights, total }) => fc.tuple(fc.constant({ required, weights, total }), size.chain((m) => block(m, required.length, level))));

  function naive(required: Level[], weights: Level[], actual: Level[], total: number, value: (need: number, is: number) => number): number | null {
    let sum = 0;
    for (const [at, weight] of weights.entries()) {
      if (weight === null) continue;
      if (actual[at] === null) return null;
      sum += (value(required[at]!, actual[at]!) * weight) / total;
    }
    return sum;
  }
  const turned = <Cell>(rows: readonly (readonly Cell[])[]): Cell[][] => rows[0]!.map((_, c) => rows.map((row) => row[c] as Cell));

  it("SCORE is Σ points × weight, MATCH Σ attainment × weight, for people in rows and in columns", () => {
    fc.assert(fc.property(people, ([{ required, weights, total }, actual]) => {
      const score = actual.map((row) => [naive(required, weights, row, total, (need, is) => 1 + 0.5 * (is - need)) ?? "#N/A"]);
      const match = actual.map((row) => [naive(required, weights, row, total, (need, is) => Math.min(is / need, 1)) ?? "#N/A"]);
      expect(plain(call("SCORE", [[required], actual, [weights]]))).toEqual(expected(score));
      expect(plain(call("MATCH", [[required], actual, [weights]]))).toEqual(expected(match));
      expect(plain(call("SCORE", [turned([required]), turned(actual), turned([weights])]))).toEqual(expected(turned(score)));
    }));
  });

  it("SCORE renormalised is the mean of the points of the rated lines by their weights", () => {
    fc.assert(fc.property(people, ([{ required, weights }, actual]) => {
      const score = actual.map((row) => {
        const there = weights.flatMap((weight, at) => (weight === null || row[at] === null ? [] : [{ weight, points: 1 + 0.5 * (row[at]! - required[at]!) }]));
        const whole = there.reduce((sum, { weight }) => sum + weight, 0);
        return [there.length === 0 ? "#N/A" : there.reduce((sum, { weight, points }) => sum + weight * points, 0) / whole];
      });
      expect(plain(call("SCORE", [[required], actual, [weights], null, "renormalise"]))).toEqual(expected(score));
    }));
  });

  it("WEIGHTED is Σ value × weight", () => {
    fc.assert(fc.property(people, ([{ weights, total }, values]) => {
      const sums = values.map((row) => [weights.some((weight, at) => weight !== null && row[at] === null) ? "#N/A" : weights.reduce<number>((sum, weight, at) => sum + (weight === null ? 0 : (row[at]! * weight) / total), 0)]);
      expect(plain(call("WEIGHTED", [values, [weights]]))).toEqual(expected(sums));
    }));
  });

  it("MAINGAP is the label of the lowest attainment below 1, several in their order", () => {
    fc.assert(fc.property(size.chain((k) => fc.tuple(block(1, k, level), size.chain((m) => block(m, k, level)))), ([required, actual]) => {
      const labels = required[0]!.map((_, at) => `C${at}`);
      const names = actual.map((row) => {
        const shares = row.map((is, at) => (is === null || required[0]![at] === null ? 2 : is / required[0]![at]!));
        const lowest = Math.min(...shares);
        return [lowest < 1 ? labels.filter((_, at) => shares[at] === lowest).join("; ") : ""];
      });
      if (labels.length > 1) expect(plain(call("MAINGAP", [[labels], required, actual]))).toEqual(names);
    }));
  });
});

const tops = (votes: readonly number[]): number[] => {
  const counts = new Map<number, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([vote]) => vote).sort((a, b) => a - b);
};

/** All agree, else the majority of the marked, else the majority of all; null where that is shared or nobody voted. */
function agreed(votes: readonly { readonly level: number; readonly familiar: boolean }[]): number[] {
  if (new Set(votes.map((vote) => vote.level)).size <= 1) return votes.slice(0, 1).map((vote) => vote.level);
  const marked = tops(votes.filter((vote) => vote.familiar).map((vote) => vote.level));
  return marked.length === 1 ? marked : tops(votes.map((vote) => vote.level));
}

describe("ballots", () => {
  const ballots = fc.array(fc.record({ level: fc.constantFrom<Level>(null, 1, 2, 3, 4, 5), months: fc.constantFrom<Level>(null, 1, 2, 2.9, 3, 12), knows: fc.boolean() }), { minLength: 1, maxLength: 8 });

  it("BALLOTMEAN is the mean of the ballots that stand", () => {
    fc.assert(fc.property(ballots, fc.constantFrom("core", "general", "professional"), (all, kind) => {
      const valid = all.filter((each) => each.level !== null && (each.months === null || each.months >= 3) && (kind !== "professional" || each.knows));
      const mean = valid.length === 0 ? "#N/A" : valid.reduce((sum, each) => sum + each.level!, 0) / valid.length;
      expect(plain(call("BALLOTMEAN", [[all.map((each) => each.level)], kind, [all.map((each) => each.knows)], [all.map((each) => each.months)]]))).toEqual(expected([[mean]]));
    }));
  });

  it("CONSENSUS by marks: all agree, the familiar, all; ties by the rule that is given", () => {
    fc.assert(fc.property(ballots, fc.constantFrom("unresolved", "lower", "higher", "median"), (all, tie) => {
      const result = agreed(all.flatMap(({ level: one, knows }) => (one === null ? [] : [{ level: one, familiar: knows }])));
      const middle = result.length % 2 === 1 ? result[(result.length - 1) / 2] : (result[result.length / 2 - 1]! + result[result.length / 2]!) / 2;
      const answer = result.length === 0 || (result.length > 1 && tie === "unresolved") ? "#N/A" : tie === "lower" ? result[0] : tie === "higher" ? result.at(-1) : middle;
      expect(plain(call("CONSENSUS", [[all.map((each) => each.level)], [all.map((each) => each.knows)], tie]))).toEqual(expected([[answer]]));
    }));
  });

  it("CONSENSUS by months: under three is void, those with the most months are the familiar", () => {
    fc.assert(fc.property(ballots, (all) => {
      fc.pre(all.some((each) => (each.months ?? 0) > 1));
      const valid = all.filter((each) => each.level !== null && (each.months === null || each.months >= 3));
      const most = Math.max(0, ...valid.map((each) => each.months ?? 0));
      const result = agreed(valid.map((each) => ({ level: each.level!, familiar: most > 0 && each.months === most })));
      expect(plain(call("CONSENSUS", [[all.map((each) => each.level)], [all.map((each) => each.months)]]))).toEqual(expected([[result.length === 1 ? result[0] : "#N/A"]]));
    }));
  });
});

describe("whole tables, in a company without roles of a body", () => {
  const NEEDS: readonly (readonly [string, string, number, number])[] = [["店长", "经营", 4, 40], ["店长", "团队", 3, 60], ["顾问", "团队", 2, 30], ["顾问", "服务", 5, 70]];
  const positions = fc.array(fc.constantFrom("店长", "顾问"), { minLength: 1, maxLength: 5 });
  const votes = fc.array(fc.record({
    who: fc.integer({ min: 0, max: 4 }), by: fc.constantFrom("90", "91", "92", "self"), what: fc.constantFrom("经营", "团队", "服务"), level: fc.constantFrom(1, 2, 3, 4, 5), months: fc.constantFrom<Level>(null, 2, 3, 20), familiar: fc.boolean(),
  }), { minLength: 1, maxLength: 40 });

  it("MATRIX and SCORES are what one reckons by hand", () => {
    fc.assert(fc.property(positions, votes, (roster, all) => {
      const id = (at: number): string => `E${at}`;
      const ballots = all.filter(({ who }) => who < roster.length).map((vote) => ({ ...vote, by: vote.by === "self" ? id(vote.who) : vote.by }));
      fc.pre(ballots.length > 0);
      const decided = (who: number, what: string): number | null => {
        const valid = ballots.filter((vote) => vote.who === who && vote.what === what && vote.by !== id(who) && (vote.months === null || vote.months >= 3));
        // Of two valid rows of the same evaluator the lower one counts.
        const result = agreed([...new Map(valid.map((vote) => [vote.by, vote])).values()]);
        return result.length === 1 ? result[0]! : null;
      };
      const tables = [
        [["employeeId", "name", "position"], ...roster.map((position, at) => [id(at), `N${at}`, position])],
        [["position", "competency", "requiredLevel", "weight"], ...NEEDS.map((line) => [...line])],
        [["employeeId", "evaluatorId", "competency", "level", "monthsKnown", "familiar"], ...ballots.map((vote) => [id(vote.who), vote.by, vote.what, vote.level, vote.months, vote.familiar])],
      ];
      const matrix = roster.map((position, at) => [id(at), `N${at}`, ...["经营", "团队", "服务"].map((what) => (NEEDS.some((line) => line[0] === position && line[1] === what) ? decided(at, what) ?? "" : ""))]);
      expect(plain(call("MATRIX", tables))).toEqual([["id", "name", "经营", "团队", "服务"], ...matrix]);

      const scores = roster.map((position, at) => {
        const own = NEEDS.filter((line) => line[0] === position).map(([, what, need, weight]) => ({ what, need, weight, is: decided(at, what) }));
        const there = own.filter((line) => line.is !== null);
        const whole = there.length === own.length;
        const shares = there.map((line) => line.is! / line.need);
        const lowest = Math.min(...shares);
        const main = lowest < 1 ? there.filter((_, index) => shares[index] === lowest).map((line) => line.what).join("; ") : "";
        const score = own.reduce((sum, line) => sum + (1 + 0.5 * ((line.is ?? 0) - line.need)) * line.weight, 0) / 100;
        const match = own.reduce((sum, line) => sum + Math.min((line.is ?? 0) / line.need, 1) * line.weight, 0) / 100;
        return [id(at), `N${at}`, "", position, there.length, own.length, whole ? score : "", whole ? match : "", main, whole ? "scored" : "incomplete", whole ? (own.every((line) => line.is! >= line.need) ? "qualified" : "not-qualified") : ""];
      });
      const answer = plain(call("SCORES", tables)) as unknown[][];
      expect(answer.slice(1)).toEqual(expected(scores));
    }), { numRuns: 150 });
  });
});
