import { getExtension, putExtension } from "../extensions";
import type { Frame } from "../frame";
import type { Replay } from "./replay";
import { replayXml } from "./replayXml";

/** What of a sheet the model does not hold, or holds no places of. */
const KEPT_BY_FILE = ["protectedRanges", "scenarios", "autoFilter", "sortState", "customSheetViews", "rowBreaks", "colBreaks", "cellWatches", "ignoredErrors"];
const EXTENSIONS = ["sparklineGroups", "ignoredErrors", "protectedRanges"];

/** The sheet's elements that no other writer speaks for follow the cells. */
export function replayFrame(frame: Frame, sheetId: string, replay: Replay): void {
  for (const name of KEPT_BY_FILE) {
    const before = frame.get(name);
    if (before === null) continue;
    const after = replayXml(before, sheetId, replay);
    if (after !== before) frame.putRaw(name, after);
  }
  for (const name of EXTENSIONS) {
    const before = getExtension(frame, name);
    if (before === null) continue;
    const after = replayXml(before, sheetId, replay);
    if (after !== before) putExtension(frame, name, after);
  }
}
