import type { Language } from "../messages/language";
import { findingSentence } from "../messages";
import type { Finding } from "../rules/outcome";
import { rectAddress } from "../workbook/grid";
import type { FindingView, PlaceView } from "./session";

/** A finding as a person reads it. */
export function findingView(finding: Finding<PlaceView | null>, language: Language): FindingView {
  const { message, fix } = findingSentence(finding, language);
  const { where } = finding;
  return {
    code: finding.code, severity: finding.severity, rule: finding.rule, sheet: where?.sheet ?? null, cell: where ? rectAddress(where.rect) : null, message, fix,
  };
}
