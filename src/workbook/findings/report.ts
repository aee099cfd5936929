import type { Facts } from "../../rules/outcome";
import type { CellPlace, FindingList } from "../tables";
import { HYGIENE, type HygieneCode } from "./catalogue";

/** Adds a finding as the catalogue has it. `once` names what is told a single time. */
export function report(findings: FindingList, code: HygieneCode, where: CellPlace, facts: Facts = {}, once?: string): void {
  const { severity, rule } = HYGIENE[code];
  findings.add(code, severity, rule, where, facts, once);
}
