import { writeSheets } from "../excel";
import type { Language } from "../messages/language";
import { findingsPlan, stampOf } from "../reports";
import { findingView } from "./findingView";
import type { Reckoned } from "./session";
import { done, type WorkOptions, type WorkResult } from "./work";

/** Findings as the table QualFindings on a sheet of their own, sentences in one language. Gives the sheet's name. */
export async function writeFindings(reckoned: Reckoned, language: Language, options: WorkOptions = {}): Promise<WorkResult<string>> {
  const views = reckoned.findings.map((finding) => findingView(finding, language));
  const plan = findingsPlan(views, language, stampOf(reckoned.reckoning, reckoned.policy.changed));
  const { signal, onProgress } = options;
  const written = await writeSheets([plan], { ...(signal ? { signal } : {}), onProgress: (rows, total) => onProgress?.({ stage: "write", done: rows, total }) });
  return written.ok ? done(written.value.get(plan.name) ?? plan.name) : written;
}
