import { cliWord } from "../messages/cli";
import type { Language } from "../messages/language";
import { findingView, type FindingView, type Reckoned } from "../workflows";
import { textTable } from "./textTable";

/** Rows of a long list that a person wants to see in a terminal. */
const SHOWN = 40;
const ORDER = ["error", "warning", "info"] as const;

export function findingsOf(reckoned: Reckoned, language: Language): FindingView[] {
  const views = reckoned.findings.map((finding) => findingView(finding, language));
  return ORDER.flatMap((severity) => views.filter((view) => view.severity === severity));
}

export function statusOf(findings: readonly FindingView[]): 0 | 1 {
  return findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

export function findingsText(findings: readonly FindingView[], language: Language): string {
  if (findings.length === 0) return cliWord(language, "no-findings");
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const rows = findings.slice(0, SHOWN).map((each) => [
    each.severity, each.sheet === null ? "" : `${each.sheet}!${each.cell ?? ""}`, each.rule, `${each.message}${each.fix === null ? "" : ` → ${each.fix}`}`,
  ]);
  const header = [cliWord(language, "severity"), cliWord(language, "place"), "", cliWord(language, "finding")];
  const rest = findings.length > SHOWN ? `\n${cliWord(language, "more", { count: findings.length - SHOWN })}` : "";
  return `${textTable(header, rows)}${rest}\n\n${cliWord(language, "findings-count", { errors: count("error"), warnings: count("warning"), notes: count("info") })}`;
}
