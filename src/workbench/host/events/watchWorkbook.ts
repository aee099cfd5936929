import { isWhole, rectName, shiftedLinesRect } from "../../model";
import type { Change, Rect, Workbook } from "../../model";
import { bound, intersect, localAddress } from "../cells/rangeRef";
import type { EventEntry } from "../host";
import type { Subscriptions } from "./subscriptions";

const CATEGORY = 65_536;
/** Message types of the generic events. */
const TYPE = { changed: 10, activated: 11, deactivated: 12, added: 13, deleted: 15, selectionChanged: 14, calculated: 16, formatChanged: 18, nameChanged: 25, visibilityChanged: 26, moved: 27, tableChanged: 101, tableAdded: 102, tableDeleted: 103 } as const;
/** The common API's own event for a changed selection: `workbook.onSelectionChanged` listens to it and registers nothing. */
export const DOCUMENT_SELECTION = 2;

/** What an event's `getRange` asks for later. */
function eventReference(sheetId: string, rect: Rect): string {
  return `${sheetId}!${rectName(rect)}`;
}

type Send = (entries: readonly EventEntry[]) => void;

function entry(messageType: number, targetId: string, args: Record<string, unknown>): EventEntry {
  return { messageCategory: CATEGORY, messageType, targetId, message: JSON.stringify(args), id: "" };
}

function union(rects: readonly Rect[]): Rect | null {
  return rects.reduce<Rect | null>((whole, rect) => (whole ? bound(whole, rect) : rect), null);
}

/** Turns changes of the workbook into Office.js events, for whoever has subscribed at the time of the change. */
export function watchWorkbook(workbook: Workbook, subscriptions: Subscriptions, byAddin: () => boolean, send: Send): () => void {
  let selected = workbook.selection;
  let names = tableKeys(workbook);

  /** To the object itself and to the collection of all. */
  function each(event: string, sheetEvent: string, sheetId: string, type: number, args: Record<string, unknown>): EventEntry[] {
    const entries: EventEntry[] = [];
    if (subscriptions.has(`Worksheet.${sheetEvent}`, sheetId)) entries.push(entry(type, sheetId, args));
    if (subscriptions.has(`WorksheetCollection.${event}`, "Workbook")) entries.push(entry(type, "Workbook", args));
    return entries;
  }

  function cellsChanged(change: Extract<Change, { kind: "cells" }>): EventEntry[] {
    if (change.source === "result") return each("Calculated", "Calculated", change.sheetId, TYPE.calculated, { worksheetId: change.sheetId, address: "" });
    const rect = change.source === "rewritten" ? null : union(change.rects);
    if (!rect) return [];
    const args = { changeType: "RangeEdited", source: "Local", triggerSource: byAddin() ? "ThisLocalAddin" : "Unknown", address: rectName(rect), worksheetId: change.sheetId, referenceId: eventReference(change.sheetId, rect), shiftDirection: "None" };
    return [...each("DataChanged", "DataChanged", change.sheetId, TYPE.changed, args), ...tablesTouched(change.sheetId, rect)];
  }

  /** Cells that came or went: the address is that of the lines themselves. */
  function cellsShifted({ shift }: Extract<Change, { kind: "shift" }>): EventEntry[] {
    const { axis, count, sheetId } = shift;
    const whole = isWhole(shift);
    const rect = shiftedLinesRect(shift);
    const done = count > 0 ? "Inserted" : "Deleted";
    const changeType = whole ? `${axis === "row" ? "Row" : "Column"}${done}` : `Cell${done}`;
    const direction = axis === "row" ? (count > 0 ? "ShiftCellDown" : "ShiftCellUp") : count > 0 ? "ShiftCellRight" : "ShiftCellLeft";
    const address = localAddress(rect);
    const args = { changeType, source: "Local", triggerSource: byAddin() ? "ThisLocalAddin" : "Unknown", address, worksheetId: sheetId, referenceId: `${sheetId}!${address}`, shiftDirection: whole ? "None" : direction };
    return each("DataChanged", "DataChanged", sheetId, TYPE.changed, args);
  }

  function tablesTouched(sheetId: string, rect: Rect): EventEntry[] {
    return workbook.tables.filter((table) => table.sheetId === sheetId).flatMap((table) => {
      const part = intersect(table.rect, rect);
      if (!part) return [];
      const args = { tableId: String(table.id), worksheetId: sheetId, address: rectName(part), changeType: "RangeEdited", source: "Local", triggerSource: byAddin() ? "ThisLocalAddin" : "Unknown" };
      const targets = [["Table.DataChanged", String(table.id)], ["TableCollection.DataChanged", "Workbook"]] as const;
      return targets.filter(([event, target]) => subscriptions.has(event, target)).map(([, target]) => entry(TYPE.tableChanged, target, args));
    });
  }

  function selectionChanged(): EventEntry[] {
    const before = selected;
    selected = workbook.selection;
    const { sheetId, rect } = selected;
    const moved = before.sheetId === sheetId ? [] : [
      ...each("Deactivated", "Deactivated", before.sheetId, TYPE.deactivated, { worksheetId: before.sheetId }),
      ...each("Activated", "Activated", sheetId, TYPE.activated, { worksheetId: sheetId }),
    ];
    const told = each("SelectionChanged", "SelectionChanged", sheetId, TYPE.selectionChanged, { worksheetId: sheetId, address: rectName(rect) });
    return [...moved, ...told, entry(DOCUMENT_SELECTION, "", {})];
  }

  function sheetChanged(change: Extract<Change, { kind: "sheet" }>): EventEntry[] {
    const args = { worksheetId: change.sheetId, source: "Local" };
    switch (change.what) {
      case "added": return each("Added", "Added", change.sheetId, TYPE.added, args);
      case "deleted": return each("Deleted", "Deleted", change.sheetId, TYPE.deleted, args);
      case "renamed": return each("NameChanged", "NameChanged", change.sheetId, TYPE.nameChanged, { ...args, nameAfter: workbook.sheet(change.sheetId)?.name });
      case "visibility": return each("VisibilityChanged", "VisibilityChanged", change.sheetId, TYPE.visibilityChanged, args);
      case "moved": return each("Moved", "Moved", change.sheetId, TYPE.moved, args);
      default: return [];
    }
  }

  function tablesChanged(): EventEntry[] {
    const before = names;
    names = tableKeys(workbook);
    const told = (type: number, event: string, key: string, sheetId: string): EventEntry[] =>
      subscriptions.has(`TableCollection.${event}`, "Workbook") ? [entry(type, "Workbook", { tableId: key, worksheetId: sheetId, source: "Local" })] : [];
    const added = [...names].filter(([key]) => !before.has(key)).flatMap(([key, sheetId]) => told(TYPE.tableAdded, "Added", key, sheetId));
    return [...added, ...[...before].filter(([key]) => !names.has(key)).flatMap(([key, sheetId]) => told(TYPE.tableDeleted, "Deleted", key, sheetId))];
  }

  function entriesOf(change: Change): EventEntry[] {
    switch (change.kind) {
      case "cells": return cellsChanged(change);
      case "shift": return cellsShifted(change);
      case "format": return each("FormatChanged", "FormatChanged", change.sheetId, TYPE.formatChanged, { worksheetId: change.sheetId, address: rectName(union(change.rects) ?? { top: 0, left: 0, bottom: 0, right: 0 }), source: "Local" });
      case "selection": return selectionChanged();
      case "sheet": return sheetChanged(change);
      case "tables": return tablesChanged();
      default: return [];
    }
  }

  return workbook.onChange((changes) => {
    const entries = changes.flatMap(entriesOf);
    if (entries.length > 0) send(entries);
  });
}

function tableKeys(workbook: Workbook): ReadonlyMap<string, string> {
  return new Map(workbook.tables.map((table) => [String(table.id), table.sheetId]));
}
