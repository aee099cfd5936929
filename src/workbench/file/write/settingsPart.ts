import type { Origin } from "../origin";
import { escapeAttribute, escapeXml } from "../xml";
import { SETTINGS_NAMESPACE } from "../settingsNamespace";
import type { WriteContext } from "./writeContext";

/** Settings an add-in keeps with the document, in a custom XML part of our own: Excel carries such a part along and asks nothing about it. */
export async function putSettings(origin: Origin, context: WriteContext): Promise<void> {
  const { draft, workbook } = context;
  const settings = [...workbook.settings].map(([key, value]) => `<setting key="${escapeAttribute(key)}">${escapeXml(JSON.stringify(value))}</setting>`);
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${settings.join("")}</settings>`;
  if (origin.settingsPart !== null) return draft.set(origin.settingsPart, xml);
  const part = draft.freePart("customXml/item", ".xml");
  draft.set(part, xml);
  await draft.addContentType(part, "application/xml");
  await draft.relate(origin.workbookPart, "customXml", part);
}
