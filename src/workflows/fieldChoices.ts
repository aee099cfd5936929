import { PURPOSES, type Purpose } from "../rules/records";
import { fieldsOf } from "../workbook/vocabulary";

/** What a table can be taken for, in the order of the contract. */
export function purposeChoices(): readonly Purpose[] {
  return PURPOSES;
}

/** What a column of a table of that purpose can mean. */
export function fieldChoices(purpose: Purpose): readonly string[] {
  return fieldsOf(purpose).fields;
}
