import type { Relationship, WorkbookPackage } from "../parts";
import { partsOfKind } from "../parts";
import { SETTINGS_NAMESPACE } from "../settingsNamespace";
import { childrenOf, decodeEscapes, find } from "../xml";

/**
 * Settings of an add-in saved with the document: those Excel wrote for an add-in (its web extension's properties), and
 * over them those of our own part. Gives the name of our part where there is one.
 */
export async function readSettings(parts: WorkbookPackage, workbookLinks: readonly Relationship[], into: Map<string, unknown>): Promise<string | null> {
  const panes = (await parts.relationships("")).find((link) => link.kind === "webextensiontaskpanes");
  if (panes !== undefined) {
    for (const part of partsOfKind(await parts.relationships(panes.target), "webextension")) await readExtension(parts, part, into);
  }
  let own: string | null = null;
  for (const part of partsOfKind(workbookLinks, "customXml")) {
    const text = await parts.text(part);
    if (text === null || !text.includes(SETTINGS_NAMESPACE)) continue;
    own = part;
    const root = await parts.tree(part);
    for (const node of root?.children ?? []) keep(into, node.attributes.key, node.text);
  }
  return own;
}

async function readExtension(parts: WorkbookPackage, part: string, into: Map<string, unknown>): Promise<void> {
  const properties = find(await parts.tree(part), "we:properties");
  for (const node of childrenOf(properties, "we:property")) keep(into, node.attributes.name, decodeEscapes(node.attributes.value ?? ""));
}

/** A value that is no JSON was written by somebody else's tool and is kept as text. */
function keep(into: Map<string, unknown>, key: string | undefined, json: string): void {
  if (key === undefined) return;
  let value: unknown = json;
  try {
    value = JSON.parse(json);
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure;
  }
  into.set(key, value);
}
