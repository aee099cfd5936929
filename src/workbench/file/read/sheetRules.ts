import type { DataValidation } from "../../model";
import type { XmlNode } from "../xml";
import { takeConditionalFormats, type PlainFormats } from "./conditionalFormats";
import { readDataValidation } from "./dataValidations";
import type { ReadContext } from "./readContext";

/** Rules of a sheet that may come by the hundred thousand: each is read as its element ends, and the element is forgotten. */
export class SheetRules {
  readonly formats: PlainFormats = { formats: [], linked: new Set() };
  readonly validations: DataValidation[] = [];

  constructor(private readonly context: ReadContext) {}

  /** True where the element was one of them, or of no further use. */
  take(node: XmlNode): boolean {
    if (node.name === "conditionalFormatting") takeConditionalFormats(node, this.formats, this.context);
    else if (node.name === "dataValidation") this.validations.push(readDataValidation(node, this.validations.length, this.context.namespaces));
    else return false;
    return true;
  }
}
