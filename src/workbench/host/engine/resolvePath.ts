import { Arguments } from "./arguments";
import type { HostContext } from "./hostContext";
import { HostError, notFound } from "./hostError";
import { OfficeObject } from "./officeType";
import type { ArgumentInfo, ObjectPath } from "./protocol";
import { PATH } from "./protocol";

/** The paths of one batch; each is resolved once, so that an `add` in a path happens once. */
export class Paths {
  private readonly resolved = new Map<number, OfficeObject | null>();
  /** Member under way, for the error's location. */
  location = "";

  constructor(private readonly paths: Readonly<Record<string, ObjectPath>>, private readonly context: HostContext) {}

  path(id: number): ObjectPath | undefined {
    return this.paths[String(id)];
  }

  isResolved(id: number): boolean {
    return this.resolved.has(id);
  }

  get(id: number): OfficeObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.path(id);
    if (!path) throw new HostError("InvalidReference");
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(values.map((value, index) => this.argument(value, references[index])));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.get(reference);
    if (Array.isArray(value) && Array.isArray(reference)) return value.map((inner, index) => this.argument(inner, reference[index]));
    return this.withObjects(value);
  }

  /** The client puts a path's id where a property of a plain object is one of its own (`{ source: range }`). */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return holdsPath(value) ? value.map((inner) => this.withObjects(inner)) : value;
    if ("_ObjectPathId" in value) return this.get(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.withObjects(inner)]));
  }

  private resolve(path: ObjectPath): OfficeObject | null {
    if (path.ObjectPathType === PATH.global) return this.context.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return this.referenced(path.Name);
    if (path.ObjectPathType === PATH.newObject) {
      this.location = path.Name;
      return this.context.services.get(path.Name) ?? missing(path.Name, "");
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.get(path.ParentObjectPathId);
    if (parent === null) return null;
    return this.below(parent, path);
  }

  private referenced(id: string): OfficeObject {
    const object = this.context.references.get(id);
    const { isAlive } = object.type.definition;
    return isAlive && !isAlive(object.self, this.context) ? notFound() : object;
  }

  private below(parent: OfficeObject, path: ObjectPath): OfficeObject | null {
    const { type, self } = parent;
    if (path.ObjectPathType === PATH.indexer) {
      this.location = `${type.name}.getItem`;
      const indexer = type.definition.indexer ?? missing(type.name, "getItem");
      return indexer(self, this.arguments(path.ArgumentInfo).key(0), this.context);
    }
    this.location = locationOf(type.name, path.Name);
    if (path.ObjectPathType === PATH.property) {
      const navigation = type.navigations.get(path.Name.toLowerCase()) ?? missing(type.name, path.Name);
      return navigation[1](self, this.context);
    }
    const answer = this.call(parent, path.Name, path.ArgumentInfo);
    if (answer === null || answer instanceof OfficeObject) return answer;
    return notFound();
  }

  call(object: OfficeObject, name: string, info: ArgumentInfo | undefined): unknown {
    this.location = locationOf(object.type.name, name);
    const args = this.arguments(info);
    const { indexer } = object.type.definition;
    const method = object.type.methods.get(name);
    if (method) return method.call(object.self, args, this.context);
    if (indexer && name === "GetItem") return indexer(object.self, args.key(0), this.context);
    if (indexer && name === "GetItemOrNullObject") return orNull(() => indexer(object.self, args.key(0), this.context));
    if (object.type.definition.items && name === "GetItemAt") return itemAt(object, args.whole(0), this.context);
    if (object.type.definition.items && name === "GetCount") return object.type.definition.items(object.self, this.context).length;
    return missing(object.type.name, name);
  }
}

/** Values of cells are large and hold no objects: their first entry tells. */
function holdsPath(list: readonly unknown[]): boolean {
  return typeof list[0] === "object" && list[0] !== null && !Array.isArray(list[0]);
}

export function locationOf(type: string, member: string): string {
  return `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

function missing(type: string, member: string): never {
  throw new HostError("ApiNotFound", `The workbench does not know ${member === "" ? type : locationOf(type, member)}.`);
}

function itemAt(object: OfficeObject, index: number, context: HostContext): OfficeObject {
  return object.type.definition.items?.(object.self, context)[index] ?? notFound();
}

function orNull(find: () => OfficeObject): OfficeObject | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof HostError && error.code === "ItemNotFound") return null;
    throw error;
  }
}
