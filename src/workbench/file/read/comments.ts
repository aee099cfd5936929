import type { CellComment } from "../../model";
import { parseCell } from "../../model";
import type { Relationship, WorkbookPackage } from "../parts";
import { partsOfKind } from "../parts";
import type { Attributes, XmlHandler } from "../xml";
import { decodeEscapes } from "../xml";

/** More are kept in the file, but not read: nobody reads them all. */
const MOST_COMMENTS = 65_536;

interface Note {
  readonly ref: string;
  readonly author: string;
  text: string;
}

interface ThreadEntry extends Note {
  readonly id: string;
  readonly parent: string | undefined;
}

/** Notes and threads of a sheet. A thread's own note, which is there for older programs, is not read twice. */
export async function readComments(parts: WorkbookPackage, sheetLinks: readonly Relationship[], people: ReadonlyMap<string, string>): Promise<CellComment[]> {
  const notes: Note[] = [];
  const entries: ThreadEntry[] = [];
  for (const part of partsOfKind(sheetLinks, "comments")) await parts.parse(part, notesHandler(notes));
  for (const part of partsOfKind(sheetLinks, "threadedComment")) await parts.parse(part, threadHandler(entries, people));
  const threads = threadsOf(entries);
  const threaded = new Set(threads.map(({ row, column }) => `${row}:${column}`));
  const plain = notes.flatMap((note) => commentAt(note, "note", []) ?? []).filter(({ row, column }) => !threaded.has(`${row}:${column}`));
  return [...plain, ...threads];
}

/** Who writes in threads, by id. */
export async function readPeople(parts: WorkbookPackage, workbookLinks: readonly Relationship[]): Promise<ReadonlyMap<string, string>> {
  const people = new Map<string, string>();
  for (const part of partsOfKind(workbookLinks, "person")) {
    await parts.parse(part, { open: (name, { id, displayName }) => { if (name === "tc:person" && id !== undefined) people.set(id, displayName ?? ""); } });
  }
  return people;
}

function threadsOf(entries: readonly ThreadEntry[]): CellComment[] {
  const replies = new Map<string, { author: string; text: string }[]>();
  for (const { parent, author, text } of entries) {
    if (parent === undefined) continue;
    const before = replies.get(parent);
    if (before === undefined) replies.set(parent, [{ author, text }]);
    else before.push({ author, text });
  }
  return entries.filter((entry) => entry.parent === undefined).flatMap((entry) => commentAt(entry, "thread", replies.get(entry.id) ?? []) ?? []);
}

function commentAt({ ref, author, text }: Note, kind: CellComment["kind"], replies: CellComment["replies"]): CellComment | null {
  const cell = parseCell(ref);
  return cell === null ? null : { row: cell.row, column: cell.column, kind, author, text, replies };
}

function notesHandler(notes: Note[]): XmlHandler {
  const authors: string[] = [];
  let into: "author" | "text" | null = null;
  let phonetic = false;
  let note: Note | null = null;
  let author = "";
  return {
    open(name, attributes) {
      if (name === "author") [into, author] = ["author", ""];
      else if (name === "comment") note = { ref: attributes.ref ?? "", author: authors[Number(attributes.authorId)] ?? "", text: "" };
      else if (name === "rPh") phonetic = true;
      else if (name === "t") into = phonetic ? null : "text";
    },
    text(text) {
      if (into === "author") author += text;
      else if (into === "text" && note !== null) note.text += decodeEscapes(text);
    },
    close(name) {
      if (name === "author") authors.push(decodeEscapes(author));
      else if (name === "rPh") phonetic = false;
      else if (name === "comment" && note !== null && notes.length < MOST_COMMENTS) notes.push(note);
      into = null;
    },
  };
}

function threadHandler(entries: ThreadEntry[], people: ReadonlyMap<string, string>): XmlHandler {
  let entry: ThreadEntry | null = null;
  let inText = false;
  return {
    open(name, attributes: Attributes) {
      if (name === "tc:threadedComment") entry = { ref: attributes.ref ?? "", id: attributes.id ?? "", parent: attributes.parentId, author: people.get(attributes.personId ?? "") ?? "", text: "" };
      inText = name === "tc:text";
    },
    text(text) {
      if (inText && entry !== null) entry.text += text;
    },
    close(name) {
      inText = false;
      if (name === "tc:threadedComment" && entry !== null && entries.length < MOST_COMMENTS) entries.push(entry);
    },
  };
}
