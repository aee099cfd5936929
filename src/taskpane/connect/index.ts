/** Parts of the screen Connect: the card of a table with its picture, what a change did, what changed since saving, files. */
export { ChangeBar } from "./ChangeBar";
export { MappingFiles } from "./MappingFiles";
export { SinceSaved } from "./SinceSaved";
export { TableCard } from "./TableCard";
