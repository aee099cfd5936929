import type { Sheet } from "../../model";
import type { Definition } from "../engine";

export const headerFooterGroup: Definition<Sheet> = {
  navigations: { DefaultForAllPages: (sheet, context) => context.present("HeaderFooter", sheet) },
};

/** The file keeps one text per header: its parts are marked `&L`, `&C`, `&R`. */
function part(name: "header" | "footer", mark: "L" | "C" | "R") {
  const split = (text: string | null): Map<string, string> => new Map([...(text ?? "").matchAll(/&([LCR])([^&]*(?:&(?![LCR])[^&]*)*)/g)].map((found) => [found[1] ?? "", found[2] ?? ""]));
  return {
    get: (sheet: Sheet) => split(sheet.pageSetup[name]).get(mark) ?? "",
    set: (sheet: Sheet, value: unknown) => {
      const parts = split(sheet.pageSetup[name]).set(mark, String(value));
      const text = ["L", "C", "R"].map((each) => (parts.get(each) ? `&${each}${parts.get(each)}` : "")).join("");
      sheet.setPageSetup({ [name]: text === "" ? null : text });
    },
  };
}

export const headerFooter: Definition<Sheet> = {
  scalars: {
    LeftHeader: part("header", "L"), CenterHeader: part("header", "C"), RightHeader: part("header", "R"),
    LeftFooter: part("footer", "L"), CenterFooter: part("footer", "C"), RightFooter: part("footer", "R"),
  },
};
