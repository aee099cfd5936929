import { templateFrom, type Template } from "../rules/templates";
import { done, failed, type WorkOptions, type WorkResult } from "./work";

/** Files of the library beside the add-in's page, in the order in which they are offered; a test holds them against the folder. */
export const LIBRARY_IDS = ["store-manager", "rd-engineer", "customer-representative", "hr-specialist", "department-manager", "engineer-five-levels"] as const;

/** D-TEMPLATES: the library, fetched from the add-in's own origin when somebody opens it, so that it weighs nothing before. */
export async function loadLibrary(options: WorkOptions = {}): Promise<WorkResult<readonly Template[]>> {
  try {
    const values = await Promise.all(LIBRARY_IDS.map((id) => fetchFile(`assets/library/${id}.json`, options.signal)));
    const templates = values.flatMap((value) => templateFrom(value) ?? []);
    return templates.length === LIBRARY_IDS.length ? done(templates) : failed("library-broken");
  } catch (error) {
    if (options.signal?.aborted) return failed("cancelled");
    // A network that is away and JSON that is cut off are told alike: try again.
    if (error instanceof TypeError || error instanceof SyntaxError) return failed("library-broken");
    throw error;
  }
}

async function fetchFile(address: string, signal: AbortSignal | undefined): Promise<unknown> {
  const answer = await fetch(new URL(address, document.baseURI), signal ? { signal } : {});
  return answer.ok ? answer.json() : null;
}
