/** The zip archive a workbook is: judged before it is opened, read in pieces, written with untouched parts as they were. */
export type { ZipEntry } from "./directory";
export { PartPacker } from "./partPacker";
export { ZipArchive } from "./zipArchive";
export type { NewPart } from "./writeZip";
export { writeZip } from "./writeZip";
