import { cliWord } from "../messages/cli";
import type { Language } from "../messages/language";
import { findingView, type FindingView, type Reckoned } from "../workflows";
import { textTable } from "./textTable";

/** Rows of a long list that a person wants to see in a terminal, and how many of one kind. */
const SHOWN = 40;
const SHOWN_OF_A_KIND = 4;
const ORDER = ["error", "warning", "info"] as const;

export function findingsOf(reckoned: Reckoned, language: Language): FindingView[] {
  const views = reckoned.findings.map((finding) => findingView(finding, language));
  return ORDER.flatMap((severity) => views.filter((view) => view.severity === severity));
}

/** The first few of every kind: a thousand cells with one fault must not push the other faults off the screen. */
function shownFirst(findings: readonly FindingView[]): FindingView[] {
  const seen = new Map<string, number>();
  return findings.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= SHOWN_OF_A_KIND;
  }).slice(0, SHOWN);
}

export function statusOf(findings: readonly FindingView[]): 0 | 1 {
  return findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

export function findingsText(findings: readonly FindingView[], language: Language): string {
  if (findings.length === 0) return cliWord(language, "no-findings");
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const shown = shownFirst(findings);
  const rows = shown.map((each) => [
    cliWord(language, `severity-${each.severity}`), each.sheet === null ? "" : `${each.sheet}!${each.cell ?? ""}`, each.rule, `${each.message}${each.fix === null ? "" : ` → ${each.fix}`}`,
  ]);
  const header = [cliWord(language, "severity"), cliWord(language, "place"), "", cliWord(language, "finding")];
  const rest = findings.length > shown.length ? `\n${cliWord(language, "more", { count: findings.length - shown.length })}` : "";
  return `${textTable(header, rows)}${rest}\n\n${cliWord(language, "findings-count", { errors: count("error"), warnings: count("warning"), notes: count("info") })}`;
}
