import type { Relationship } from "../parts";
import type { StyleWriter } from "../styles";
import type { WorkbookModel } from "../../model";
import type { PackageDraft } from "./packageDraft";
import type { Replay } from "./structure";

/** What the writers of one workbook's parts share. */
export interface WriteContext {
  readonly draft: PackageDraft;
  readonly workbook: WorkbookModel;
  readonly styles: StyleWriter;
  readonly namespaces: readonly string[] | undefined;
  /** Relationships of a part as the file has them. */
  readonly links: (part: string) => Promise<Relationship[]>;
  /** `cm` of dynamic array formulas; asking for it notes that the file needs the entry. */
  readonly dynamicMark: () => string;
  /** What happened to rows, columns, sheets and tables since the file was read. */
  readonly replay: Replay;
  /** A formula was added or taken away, so the file's order of calculation no longer holds. */
  formulasChanged: boolean;
}
