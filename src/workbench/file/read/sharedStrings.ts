import type { XmlHandler } from "../xml";
import { decodeEscapes } from "../xml";

/** Characters a cell of Excel holds; what a broken writer put behind them no program shows. */
const LONGEST_TEXT = 32_767;

/** Texts of the workbook in their order; rich text flattened, readings of Japanese text (rPh) left out. */
export function sharedStringsHandler(strings: string[]): XmlHandler {
  let text = "";
  let inText = false;
  let inReading = false;
  return {
    open(name) {
      if (name === "si") text = "";
      else if (name === "t") inText = !inReading;
      else if (name === "rPh") inReading = true;
    },
    text(more) {
      if (inText) text += more;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
      else if (name === "si") strings.push(decodeEscapes(text).slice(0, LONGEST_TEXT));
    },
  };
}
