/** QUAL functions in functions that Excel 2016 and LibreOffice know, for readers without the add-in. */
export { PLAIN_CATALOGUE, plainFormulasOf } from "./plainFormulasOf";
export type { PlainAnswer, PlainArgument, PlainCall, PlainContent, ValuesBecause } from "./plainCall";
