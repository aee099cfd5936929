/** What people wrote on a cell. It is shown and kept in the file as it is; the workbench writes none. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  /** `note` is the yellow slip; `thread` is a conversation, of which the file keeps a note for older programs too. */
  readonly kind: "note" | "thread";
  readonly author: string;
  readonly text: string;
  readonly replies: readonly { readonly author: string; readonly text: string }[];
}
