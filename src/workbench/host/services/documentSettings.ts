import type { Workbook } from "../../model";
import type { DocumentSettings } from "../host";

/** The settings of `Office.context.document`, kept by the workbook and saved with the file. */
export function documentSettings(workbook: Workbook): DocumentSettings {
  return {
    read: () => [...workbook.settings].map(([key, value]) => [key, JSON.stringify(value)] as const),
    write: (pairs) => {
      workbook.batch(() => {
        const keys = new Set(pairs.map(([key]) => key));
        for (const key of [...workbook.settings.keys()]) if (!keys.has(key)) workbook.deleteSetting(key);
        for (const [key, text] of pairs) workbook.setSetting(key, JSON.parse(text));
      });
    },
  };
}
