import type { HostContext } from "./hostContext";
import { HostError } from "./hostError";
import type { OfficeObject, OfficeType } from "./officeType";
import type { QueryInfo } from "./protocol";

/** What a `load` asks for, as a tree along navigation properties. */
interface Wanted {
  all: boolean;
  readonly names: Set<string>;
  readonly below: Map<string, Wanted>;
}

const EVERYTHING = new Set(["*", "$all"]);

function nothing(): Wanted {
  return { all: false, names: new Set(), below: new Map() };
}

function childOf(wanted: Wanted, name: string): Wanted {
  const child = wanted.below.get(name) ?? nothing();
  wanted.below.set(name, child);
  return child;
}

function isCollection(type: OfficeType): boolean {
  return type.definition.items !== undefined;
}

function add(wanted: Wanted, path: string): void {
  const parts = path.split(/[/.]/).map((part) => part.trim().toLowerCase()).filter((part) => part !== "" && part !== "items");
  let here = wanted;
  for (const part of parts.slice(0, -1)) here = childOf(here, part);
  const last = parts.at(-1);
  if (last === undefined || EVERYTHING.has(last)) here.all = true;
  else if (last !== "$none") here.names.add(last);
}

function wantedOf(info: QueryInfo | null | undefined): Wanted {
  const wanted = nothing();
  const select = (info?.Select ?? []).flatMap((text) => text.split(","));
  for (const path of select) add(wanted, path);
  if (select.length === 0) wanted.all = true;
  for (const path of info?.Expand ?? []) add(wanted, `${path}/*`);
  return wanted;
}

function unknown(type: OfficeType, name: string): never {
  throw new HostError("ApiNotFound", `The workbench does not know ${type.name}.${name}.`);
}

type Identify = (object: OfficeObject) => Record<string, unknown>;

/** One query under way; some values have to be calculated first and arrive later. */
interface Reading {
  readonly context: HostContext;
  readonly identify: Identify;
  readonly pending: Promise<void>[];
}

function put(answer: Record<string, unknown>, name: string, value: unknown, { pending }: Reading): void {
  if (value instanceof Promise) pending.push(value.then((settled) => { answer[name] = settled; }));
  else answer[name] = value;
}

function readObject(object: OfficeObject, wanted: Wanted, reading: Reading): Record<string, unknown> {
  const { type, self } = object;
  const { context } = reading;
  const answer = reading.identify(object);
  if (wanted.all) for (const [name, scalar] of type.scalars.values()) put(answer, name, scalar.get(self, context), reading);
  for (const key of wanted.names) {
    const scalar = type.scalars.get(key);
    if (scalar) put(answer, scalar[0], scalar[1].get(self, context), reading);
    else if (type.navigations.has(key)) childOf(wanted, key).all = true;
    else unknown(type, key);
  }
  for (const [key, below] of wanted.below) {
    const navigation = type.navigations.get(key);
    if (!navigation) unknown(type, key);
    const target = navigation[1](self, context);
    answer[navigation[0]] = target === null ? null : read(target, below, reading, {});
  }
  return answer;
}

/** On a collection the names are those of its items, unless they are its own. */
function readCollection(object: OfficeObject, wanted: Wanted, reading: Reading, info: QueryInfo): Record<string, unknown> {
  const { type, self } = object;
  const own: Wanted = nothing();
  const forItems: Wanted = { all: wanted.all, names: new Set(), below: wanted.below };
  for (const name of wanted.names) (type.scalars.has(name) ? own : forItems).names.add(name);
  const answer = readObject(object, own, reading);
  if (own.names.size > 0 && forItems.names.size === 0 && forItems.below.size === 0 && !forItems.all) return answer;
  const skip = info.Skip ?? 0;
  const items = type.definition.items?.(self, reading.context) ?? [];
  const page = items.slice(skip, info.Top === null || info.Top === undefined ? undefined : skip + info.Top);
  answer["_Items"] = page.map((item) => readObject(item, forItems, reading));
  return answer;
}

function read(object: OfficeObject, wanted: Wanted, reading: Reading, info: QueryInfo): Record<string, unknown> {
  return isCollection(object.type) ? readCollection(object, wanted, reading, info) : readObject(object, wanted, reading);
}

/** Answers a `load`: identity, scalars and navigations in the wire's names. */
export function query(object: OfficeObject, info: QueryInfo | null | undefined, context: HostContext, identify: Identify): Record<string, unknown> | Promise<Record<string, unknown>> {
  const reading: Reading = { context, identify, pending: [] };
  const answer = read(object, wantedOf(info), reading, info ?? {});
  return reading.pending.length === 0 ? answer : Promise.all(reading.pending).then(() => answer);
}

/** The same for `retrieve()`: camelCase names, `items`, no identity. */
export async function queryAsJson(object: OfficeObject, info: QueryInfo | null | undefined, context: HostContext): Promise<unknown> {
  return toCamel(await query(object, info, context, () => ({})));
}

function toCamel(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    if (key === "_Items") return ["items", (inner as unknown[]).map(toCamel)];
    return [key.charAt(0).toLowerCase() + key.slice(1), toCamel(inner)];
  }));
}

/** Whether answering needs settled formulas. */
export function needsCalculation(type: OfficeType, info: QueryInfo | null | undefined): boolean {
  if (isCollection(type)) return true;
  const wanted = wantedOf(info);
  if (wanted.below.size > 0) return true;
  return [...type.scalars].some(([key, [, scalar]]) => scalar.calculated === true && (wanted.all || wanted.names.has(key)));
}
