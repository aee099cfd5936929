import type { SheetModel } from "../../model";
import type { Origin, SheetOrigin } from "../origin";
import { attributeOf, escapeAttribute, outline, withAttributes } from "../xml";
import type { Frame } from "./frame";

/** A sheet as it will stand in the file: the model's, or one the model does not hold (a chart sheet). */
export interface PlannedSheet {
  readonly model: SheetModel | null;
  readonly origin: SheetOrigin | undefined;
}

/** Sheets in their new order; chart sheets keep their place as far as the others let them. */
export function planSheets(sheets: readonly SheetModel[], origin: Origin): PlannedSheet[] {
  const planned: PlannedSheet[] = sheets.map((model) => ({ model, origin: origin.sheets.find((one) => one.id === model.id) }));
  origin.sheets.forEach((sheet, index) => {
    if (sheet.id === null) planned.splice(Math.min(index, planned.length), 0, { model: null, origin: sheet });
  });
  return planned;
}

/** Writes the list of sheets; `ids` are the relationship ids of the new ones. */
export function putSheets(frame: Frame, planned: readonly PlannedSheet[], origin: Origin, ids: ReadonlyMap<string, string>): void {
  const list = frame.get("sheets");
  const old = list === null ? [] : outline(list).children.map((one) => list.slice(one.start, one.end));
  let nextId = Math.max(0, ...origin.sheets.map((one) => one.sheetId)) + 1;
  const tags = planned.map(({ model, origin: from }) => {
    const tag = from === undefined ? undefined : old[origin.sheets.indexOf(from)];
    if (model === null) return tag ?? "";
    const state = model.visibility === "visible" ? null : model.visibility;
    if (tag === undefined) {
      const link = frame.relationshipAttribute(ids.get(model.id) ?? "");
      return withAttributes(`<${frame.prefix}sheet name="${escapeAttribute(model.name)}" sheetId="${nextId++}" ${link}/>`, { state });
    }
    return withAttributes(tag, { ...(model.name === from?.name ? {} : { name: escapeAttribute(model.name) }), state });
  });
  frame.putRaw("sheets", `<${frame.prefix}sheets>${tags.join("")}</${frame.prefix}sheets>`);
}

/** The tab that was in front stays in front, wherever it stands now. */
export function putActiveTab(frame: Frame, planned: readonly PlannedSheet[], activeSheetId: string): void {
  const views = frame.get("bookViews");
  if (views === null) return;
  const wanted = planned.findIndex(({ model }) => model?.id === activeSheetId && model.visibility === "visible");
  const active = wanted >= 0 ? wanted : Math.max(0, planned.findIndex(({ model }) => model?.visibility === "visible"));
  const first = outline(views).children[0];
  if (first === undefined) return;
  const tag = views.slice(first.start, first.inner);
  const firstSheet = Number(attributeOf(tag, "firstSheet") ?? 0);
  const changed = withAttributes(tag, { activeTab: active === 0 ? null : String(active), ...(firstSheet >= planned.length ? { firstSheet: null } : {}) });
  frame.putRaw("bookViews", views.slice(0, first.start) + changed + views.slice(first.inner));
}
