import type { HostContext } from "./hostContext";
import type { Arguments } from "./arguments";

/** One property of an Office.js object. */
export interface Scalar<T> {
  /** May give a promise where the value has to be calculated first. */
  readonly get: (self: T, context: HostContext) => unknown;
  readonly set?: (self: T, value: unknown, context: HostContext) => void;
  /** Depends on formulas: calculation must have settled before it is read. */
  readonly calculated?: true;
}

export type Call<T> = (self: T, args: Arguments, context: HostContext) => unknown;
export interface Method<T> {
  readonly call: Call<T>;
  readonly calculated?: true;
}

/** An Office.js class as data: what can be read, set, followed and called on it. Keys are in the wire's PascalCase. */
export interface Definition<T> {
  readonly identity?: (self: T, context: HostContext) => Record<string, unknown>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, (self: T, context: HostContext) => OfficeObject | null>>;
  readonly methods?: Readonly<Record<string, Call<T> | Method<T>>>;
  /** Collections: their items, and the item of a key (a name or the id sent before). */
  readonly items?: (self: T, context: HostContext) => readonly OfficeObject[];
  readonly indexer?: (self: T, key: string | number, context: HostContext) => OfficeObject;
  /** Ranges: the client keeps them by a reference id of the host's. */
  readonly referenced?: true;
  /** Whether what a reference stands for is still there. */
  readonly isAlive?: (self: T, context: HostContext) => boolean;
}

/** A definition whose member names are found in any case, as the client writes them in `load`. */
export interface OfficeType {
  readonly name: string;
  readonly definition: Definition<unknown>;
  readonly scalars: ReadonlyMap<string, readonly [string, Scalar<unknown>]>;
  readonly navigations: ReadonlyMap<string, readonly [string, (self: unknown, context: HostContext) => OfficeObject | null]>;
  readonly methods: ReadonlyMap<string, Method<unknown>>;
}

export class OfficeObject {
  constructor(readonly type: OfficeType, readonly self: unknown) {}
}

function byLowerName<V>(members: Readonly<Record<string, V>> | undefined): Map<string, readonly [string, V]> {
  return new Map(Object.entries(members ?? {}).map(([name, member]) => [name.toLowerCase(), [name, member] as const]));
}

/** Makes the function that presents a value of ours as this Office.js type. */
export function defineType<T>(name: string, definition: Definition<T>): ((self: T) => OfficeObject) & { readonly type: OfficeType } {
  // The one place where the type of `self` is forgotten: the maker below takes nothing but a T.
  const erased = definition as unknown as Definition<unknown>;
  const methods = new Map(Object.entries(erased.methods ?? {}).map(([key, method]) => [key, typeof method === "function" ? { call: method } : method]));
  const type: OfficeType = { name, definition: erased, scalars: byLowerName(erased.scalars), navigations: byLowerName(erased.navigations), methods };
  return Object.assign((self: T) => new OfficeObject(type, self), { type });
}
