/** .xlsx in and out (patched, never regenerated), .csv in. */
export type { OpenedFile, OpenOptions, RefusalReason } from "./types";
export { FileRefused } from "./fileRefused";
