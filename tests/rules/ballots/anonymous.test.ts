import { combine, type Vote } from "../../../src/rules/ballots";
import { DEFAULT_POLICY } from "../../../src/rules/policy";

const vote = (evaluatorId: string | null, level: number, row: number): Vote => ({ evaluatorId, level, familiar: false, months: null, knowsSpeciality: false, row });

test("where nobody chairs, a ballot without a name is not the chair's", () => {
  const votes = [vote(null, 3, 0), vote("B", 4, 1)];
  const found = (chair: string | null): unknown => combine(votes, "collective", "core", { ...DEFAULT_POLICY, tie: "chair", chair }).level;
  expect([found(null), found("B")]).toEqual([null, 4]);
});
