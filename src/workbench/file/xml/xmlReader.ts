import { SaxesParser } from "saxes";
import { FileRefused } from "../fileRefused";
import { encodingOf } from "./encoding";
import { shortPrefix } from "./namespaces";

/** Attributes by name; one in a namespace is called by its short prefix (`r:id`). */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open?(name: string, attributes: Attributes, depth: number): void;
  close?(name: string, depth: number): void;
  text?(text: string): void;
}

export interface XmlReader {
  /** The part's own namespace stands under more than one prefix. */
  readonly mixes: boolean;
  write(bytes: Uint8Array): void;
  end(): void;
}

const DEEPEST = 200;
/** Prefixes in force at one place; Excel's own parts have thirty. */
const MOST_PREFIXES = 256;
/** Longest run of bytes without a tag; a cell's text has at most 32,767 characters. */
const LONGEST_RUN = 4_194_304;

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly plain: string;
}

/**
 * One part of a workbook, read in pieces. Names come with the short prefix of their namespace whatever prefix the file
 * uses (`x:worksheet`, strict or transitional). A DOCTYPE, broken XML, or depth without end refuses the file.
 */
export function createXmlReader(part: string, handler: XmlHandler): XmlReader {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const scopes: Scope[] = [{ prefixes: new Map(), plain: "" }];
  const declared: number[] = [];
  let depth = 0;
  let decoder: TextDecoder | null = null;
  let quiet = 0;
  const own = new Set<string>();
  const broken = (why: string): never => {
    throw new FileRefused("broken-xml", `${part}: ${why}`);
  };
  const scopeNow = (): Scope => scopes[scopes.length - 1] as Scope;

  parser.on("error", (error) => broken(error.message));
  parser.on("doctype", () => {
    throw new FileRefused("doctype", `${part} declares a document type.`);
  });
  parser.on("opentag", (tag) => {
    quiet = 0;
    if (++depth > DEEPEST) broken(`more than ${DEEPEST} elements inside one another.`);
    let prefixed = false;
    let scope = scopeNow();
    for (const name in tag.attributes) {
      if (name.startsWith("xmlns")) {
        if (declared[declared.length - 1] !== depth) {
          declared.push(depth);
          scopes.push(scope);
        }
        scope = declare(scope, name, tag.attributes[name] as string);
        if (shortPrefix(tag.attributes[name] as string) === "") own.add(name);
        if (scope.prefixes.size > MOST_PREFIXES) broken(`more than ${MOST_PREFIXES} namespaces.`);
        scopes[scopes.length - 1] = scope;
      } else if (name.includes(":")) prefixed = true;
    }
    const attributes = prefixed ? renamed(tag.attributes, scope) : tag.attributes;
    handler.open?.(rename(tag.name, scope), attributes, depth);
  });
  parser.on("closetag", (tag) => {
    quiet = 0;
    handler.close?.(rename(tag.name, scopeNow()), depth);
    if (declared[declared.length - 1] === depth) {
      declared.pop();
      scopes.pop();
    }
    depth--;
  });
  if (handler.text !== undefined) {
    const text = handler.text.bind(handler);
    parser.on("text", text);
    parser.on("cdata", text);
  }

  return {
    get mixes() { return own.size > 1; },
    write(bytes) {
      decoder ??= decoderFor(bytes, broken);
      quiet += bytes.length;
      if (quiet > LONGEST_RUN + bytes.length) broken("a text without end.");
      parser.write(decode(decoder, bytes, true, broken));
    },
    end() {
      if (decoder === null) broken("the part is empty.");
      else parser.write(decode(decoder, new Uint8Array(0), false, broken));
      parser.close();
    },
  };
}

function declare(scope: Scope, attribute: string, uri: string): Scope {
  const short = shortPrefix(uri);
  if (attribute === "xmlns") return { prefixes: scope.prefixes, plain: short };
  return { prefixes: new Map(scope.prefixes).set(attribute.slice("xmlns:".length), short), plain: scope.plain };
}

function rename(name: string, scope: Scope): string {
  const colon = name.indexOf(":");
  if (colon < 0) return scope.plain === "" ? name : scope.plain + name;
  return (scope.prefixes.get(name.slice(0, colon)) ?? "other:") + name.slice(colon + 1);
}

function renamed(attributes: Attributes, scope: Scope): Attributes {
  const result = Object.create(null) as Record<string, string>;
  for (const name in attributes) {
    const key = name.includes(":") && !name.startsWith("xml") ? rename(name, scope) : name;
    result[key] = attributes[name] as string;
  }
  return result;
}

function decoderFor(start: Uint8Array, broken: (why: string) => never): TextDecoder {
  return new TextDecoder(encodingOf(start) ?? broken("in an encoding no workbook has."), { fatal: true });
}

function decode(decoder: TextDecoder, bytes: Uint8Array, more: boolean, broken: (why: string) => never): string {
  try {
    return decoder.decode(bytes, { stream: more });
  } catch (failure) {
    return broken(`not in the encoding it claims (${failure instanceof Error ? failure.message : "unknown"}).`);
  }
}
