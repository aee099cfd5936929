import { writeSheets } from "../excel";
import type { Language } from "../messages/language";
import { setupPlan } from "./setupSheet";
import type { Understood } from "./session";
import { done, type WorkOptions, type WorkResult } from "./work";

/** Saves what each source is in the table QualSetup, so that the next opening and every QUAL.TABLE go by it. */
export async function saveMapping(understood: Pick<Understood, "mapping" | "tables">, language: Language, options: WorkOptions = {}): Promise<WorkResult<string>> {
  const plan = setupPlan(understood.mapping, understood.tables, language);
  const { signal } = options;
  const written = await writeSheets([plan], signal ? { signal } : {});
  return written.ok ? done(written.value.get(plan.name) ?? plan.name) : written;
}
