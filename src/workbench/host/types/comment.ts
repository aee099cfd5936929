import type { CellComment, Sheet } from "../../model";
import { parseCell } from "../../model";
import type { Definition, OfficeObject } from "../engine";
import type { HostContext } from "../engine";
import { notFound } from "../engine";
import { splitSheet, wholeSheet } from "../cells/rangeRef";
import { rangeArgument } from "./rangeGetters";
import type { CommentRef, ReplyRef } from "./selves";

/** Conversations alone: notes are another thing to Office.js, and are shown by the grid. */
function threads(sheet: Sheet): CommentRef[] {
  return sheet.comments.filter(({ kind }) => kind === "thread").map(({ row, column }) => ({ sheet, row, column }));
}

function commentOf({ sheet, row, column }: CommentRef): CellComment {
  return sheet.comments.find((one) => one.row === row && one.column === column) ?? notFound();
}

function idOf({ sheet, row, column }: CommentRef): string {
  return `${sheet.id}:${row}:${column}`;
}

function atCell(sheets: readonly Sheet[], place: unknown, object: CommentRef | null, context: HostContext): OfficeObject {
  const found = sheets.flatMap(threads).find((one) => object !== null && one.sheet === object.sheet && one.row === object.row && one.column === object.column);
  return found === undefined ? notFound(`There is no comment at ${String(place)}.`) : context.present("Comment", found);
}

/** Comments of the file can be read; the workbench writes none. */
export const commentCollection: Definition<readonly Sheet[]> = {
  items: (sheets, context) => sheets.flatMap(threads).map((one) => context.present("Comment", one)),
  indexer: (sheets, key, context) => {
    const found = sheets.flatMap(threads).find((one) => idOf(one) === key);
    return found === undefined ? notFound() : context.present("Comment", found);
  },
  methods: {
    GetItemByCell: (sheets, args, context) => {
      const place = args.at(0);
      if (typeof place !== "string") {
        const { sheet, rect } = rangeArgument(args, 0, { sheet: sheets[0] ?? notFound(), rect: wholeSheet() }, context);
        return atCell(sheets, "the range", { sheet, row: rect.top, column: rect.left }, context);
      }
      const { sheet: name, rest } = splitSheet(place);
      const sheet = name === null ? sheets[0] : sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
      const cell = parseCell(rest.replace(/\$/g, ""));
      return atCell(sheets, place, sheet === undefined || cell === null ? null : { sheet, row: cell.row, column: cell.column }, context);
    },
  },
};

export const comment: Definition<CommentRef> = {
  identity: (ref) => ({ Id: idOf(ref) }),
  scalars: {
    Id: { get: idOf },
    Content: { get: (ref) => commentOf(ref).text },
    AuthorName: { get: (ref) => commentOf(ref).author },
  },
  navigations: { Replies: (ref, context) => context.present("CommentReplyCollection", ref) },
  methods: { GetLocation: ({ sheet, row, column }, _args, context) => context.present("Range", { sheet, rect: { top: row, left: column, bottom: row, right: column } }) },
};

export const commentReplyCollection: Definition<CommentRef> = {
  items: (ref, context) => commentOf(ref).replies.map((_reply, index) => context.present("CommentReply", { comment: ref, index })),
  indexer: (ref, key, context) => {
    const index = commentOf(ref).replies.findIndex((_reply, at) => `${idOf(ref)}/${at}` === key);
    return index < 0 ? notFound() : context.present("CommentReply", { comment: ref, index });
  },
};

function replyOf({ comment: ref, index }: ReplyRef): CellComment["replies"][number] {
  return commentOf(ref).replies[index] ?? notFound();
}

export const commentReply: Definition<ReplyRef> = {
  identity: ({ comment: ref, index }) => ({ Id: `${idOf(ref)}/${index}` }),
  scalars: {
    Id: { get: ({ comment: ref, index }) => `${idOf(ref)}/${index}` },
    Content: { get: (ref) => replyOf(ref).text },
    AuthorName: { get: (ref) => replyOf(ref).author },
  },
};
