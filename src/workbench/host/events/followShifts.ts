import type { Workbook } from "../../model";
import { shiftedRect } from "../../model";
import type { RangeRef } from "../cells/rangeRef";
import type { HostContext, References } from "../engine";

/** Ranges that the client tracks move with their cells; one whose cells are all deleted is no longer known. */
export function followShifts(workbook: Workbook, references: References, present: HostContext["present"]): () => void {
  return workbook.onChange((changes) => {
    for (const change of changes) {
      if (change.kind !== "shift") continue;
      references.change((object) => {
        if (object.type.name !== "Range") return object;
        const { sheet, rect } = object.self as RangeRef;
        if (sheet.id !== change.shift.sheetId) return object;
        const after = shiftedRect(rect, change.shift);
        return after === null ? null : after === rect ? object : present("Range", { sheet, rect: after });
      });
    }
  });
}
