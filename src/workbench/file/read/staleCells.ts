import type { Relationship, WorkbookPackage } from "../parts";
import { partsOfKind } from "../parts";
import { STALE_NAMESPACE } from "../settingsNamespace";
import { childrenOf, decodeEscapes } from "../xml";

export interface StaleList {
  /** Our own part; null where the file has none. */
  readonly part: string | null;
  /** Names of cells (`B4`) by the name of their sheet. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Formulas that the workbench could not compute when it saved the file. */
export async function readStaleList(parts: WorkbookPackage, workbookLinks: readonly Relationship[]): Promise<StaleList> {
  for (const part of partsOfKind(workbookLinks, "customXml")) {
    const text = await parts.text(part);
    if (text === null || !text.includes(STALE_NAMESPACE)) continue;
    const sheets = childrenOf(await parts.tree(part), "stale:sheet");
    return { part, cells: new Map(sheets.map(({ attributes, text: cells }) => [decodeEscapes(attributes.name ?? ""), new Set(cells.split(/\s+/).filter((cell) => cell !== ""))])) };
  }
  return { part: null, cells: new Map() };
}
