/** .xlsx in. */
export type { ReadOptions } from "./readWorkbook";
export { readWorkbook } from "./readWorkbook";
export { printed } from "./names";
