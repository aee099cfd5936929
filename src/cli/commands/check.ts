import type { Answer } from "../answer";
import { findingsOf, findingsText, statusOf } from "../findingsAnswer";
import type { Options } from "../options";
import type { ProgressLine } from "../progressLine";
import { requirePeople, requireRound, understand } from "../understand";
import { reconciliationText } from "../reconciliationText";
import { withWorkbench } from "../withWorkbench";
import { reconcileTables } from "../../workflows";

/** `qual check FILE`: what is wrong or doubtful, with the cell and what to do, and (in words only) where the rows of each table went. */
export function check(file: string, options: Options, progress: ProgressLine): Promise<Answer> {
  return withWorkbench(file, options, progress, async () => {
    const reckoned = await understand(options, progress);
    requirePeople(reckoned, file);
    requireRound(reckoned, options.round);
    const findings = findingsOf(reckoned, options.language);
    return { json: { findings }, text: () => `${findingsText(findings, options.language)}\n\n${reconciliationText(reckoned.mapping, reconcileTables(reckoned), options.language)}`, status: statusOf(findings) };
  });
}
