import type { WorkbookPackage } from "../parts";
import { relationshipsPart, resolveTarget } from "../parts";
import { attributeOf, outline } from "../xml";
import type { PackageDraft } from "./packageDraft";

/** Removes what only a deleted sheet led to: its drawings, comments, tables. What nothing ever led to stays as it was. */
export async function dropUnreachable(draft: PackageDraft, original: WorkbookPackage): Promise<void> {
  const before = await reachable((part) => original.text(part));
  const after = await reachable((part) => draft.text(part));
  for (const part of before) if (!after.has(part) && draft.has(part)) await draft.remove(part);
}

async function reachable(textOf: (part: string) => Promise<string | null>): Promise<Set<string>> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const xml = await textOf(relationshipsPart(part));
    if (xml === null) continue;
    for (const { start, inner } of outline(xml).children) {
      const tag = xml.slice(start, inner);
      if (attributeOf(tag, "TargetMode") === "External") continue;
      const target = resolveTarget(part, attributeOf(tag, "Target") ?? "");
      if (found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}
