import type { Hyperlink, SheetModel } from "../../model";
import { rectName } from "../../model";
import type { LoadedSheet } from "../origin";
import { isAsLoaded, loadedAs } from "../origin";
import { attributeOf, encodeCellAttribute, outline, withAttributes } from "../xml";
import type { Frame } from "./frame";
import type { WriteContext } from "./writeContext";

/** Links of a sheet; addresses outside stand in its relationships, of which those nobody needs any more go. */
export async function putHyperlinks(frame: Frame, part: string, sheet: SheetModel, loaded: LoadedSheet, context: WriteContext): Promise<void> {
  const old = frame.get("hyperlinks");
  const tags = new Map(old === null ? [] : outline(old).children.map(({ start, end }, index): [string, string] => [`file:${index + 1}`, old.slice(start, end)]));
  const written: string[] = [];
  for (const link of sheet.hyperlinks) {
    const tag = tags.get(link.id);
    written.push(tag !== undefined && isAsLoaded(link, loaded.hyperlinks) ? tag : await tagOf(link, tag, frame, part, loaded, context));
  }
  frame.putRaw("hyperlinks", written.length === 0 ? "" : `<${frame.prefix}hyperlinks>${written.join("")}</${frame.prefix}hyperlinks>`);
  const needed = new Set(written.flatMap((tag) => relationshipOf(tag) ?? []));
  const gone = new Set([...tags.values()].flatMap((tag) => relationshipOf(tag) ?? []).filter((id) => !needed.has(id)));
  await context.draft.unrelate(part, ...gone);
}

async function tagOf(link: Hyperlink, old: string | undefined, frame: Frame, part: string, loaded: LoadedSheet, context: WriteContext): Promise<string> {
  const before = loadedAs(link.id, loaded.hyperlinks);
  const keepsTarget = old !== undefined && before !== undefined && before.address === link.address;
  const relationship = keepsTarget || link.address === null ? "" : ` ${frame.relationshipAttribute(await context.draft.relateOutside(part, "hyperlink", link.address))}`;
  const text = (value: string | null): string | null => (value === null ? null : encodeCellAttribute(value));
  return withAttributes(keepsTarget ? old : `<${frame.prefix}hyperlink${relationship}/>`, {
    ref: rectName(link.rect), location: text(link.location), tooltip: text(link.screenTip), display: text(link.display),
  });
}

/** Id of the relationship, under whatever prefix. */
function relationshipOf(tag: string): string | undefined {
  return attributeOf(tag, /^[^:]+:id$/);
}
