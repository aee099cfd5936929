import type { Finding } from "../rules/outcome";
import type { Language } from "./language";
import { ruleFinding } from "./rules";
import { workbookFinding } from "./workbook";
import { workflowFinding } from "./workflows";

export type { Language } from "./language";

/** A finding in words: what was found, and what to do about it where there is something to do. */
export interface FindingSentence {
  readonly message: string;
  readonly fix: string | null;
}

/** The sentence of a finding, whoever found it: a rule, hygiene, or a workflow. An unknown code says so rather than nothing. */
export function findingSentence(finding: Pick<Finding<unknown>, "code" | "facts">, language: Language): FindingSentence {
  const { code, facts } = finding;
  const words = ruleFinding(code, facts, language) ?? workbookFinding(code, facts, language) ?? workflowFinding(code, facts, language);
  return words ? { message: words[0], fix: words[1] } : { message: `${code} ${JSON.stringify(facts)}`, fix: null };
}
