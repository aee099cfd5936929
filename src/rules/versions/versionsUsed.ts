import { foldName } from "../numbers";
import type { PersonResult } from "../results";

/** D-VERSIONS: the versions a person's result was made under, each once; it keeps them whatever version holds later. */
export function versionsUsed(person: Pick<PersonResult, "lines">): readonly string[] {
  const used = new Map<string, string>();
  for (const { standard } of person.lines) {
    if (standard.version !== null && !used.has(foldName(standard.version))) used.set(foldName(standard.version), standard.version);
  }
  return [...used.values()];
}
