import type { HostContext } from "./hostContext";
import { HostError, invalid } from "./hostError";
import { OfficeObject } from "./officeType";
import type { Action, ResponseBody } from "./protocol";
import { ACTION, PATH } from "./protocol";
import { query, queryAsJson } from "./query";
import { locationOf } from "./resolvePath";
import type { Paths } from "./resolvePath";

/** Names of methods that only read or select. */
const READS = /^(_|Get|Activate|Select|Load)/;
const EVENT = /^_(Unr|R)egister(Event)?([A-Z]\w*?)(?:Event)?$/;

/** Performs the actions of one batch. */
export class Performer {
  /** Reference ids given in this batch, by path. */
  private readonly kept = new Map<number, string>();

  constructor(private readonly paths: Paths, private readonly context: HostContext) {}

  /** Whether cells may differ afterwards, so that formulas must settle again before a read. */
  changes(action: Action): boolean {
    if (action.ActionType === ACTION.set || action.ActionType === ACTION.update) return true;
    if (action.ActionType === ACTION.method) return !READS.test(action.Name);
    const path = action.ActionType === ACTION.instantiate ? this.paths.path(action.ObjectPathId) : undefined;
    return path?.ObjectPathType === PATH.method && !READS.test(path.Name);
  }

  perform(action: Action, response: ResponseBody): unknown {
    if (action.ActionType === ACTION.trace) {
      response.TraceIds.push(action.Id);
      return null;
    }
    const object = this.paths.get(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate: return object === null ? null : this.identity(object, action.ObjectPathId);
      case ACTION.query: return object === null ? null : query(object, action.QueryInfo, this.context, (inner) => this.identity(inner, inner === object ? action.ObjectPathId : null));
      case ACTION.queryAsJson: return object === null ? null : queryAsJson(object, action.QueryInfo, this.context);
      case ACTION.method: return object === null ? { _IsNull: true } : this.method(object, action);
      case ACTION.set: return object === null ? null : this.set(object, action.Name, this.paths.arguments(action.ArgumentInfo).at(0));
      case ACTION.update: return object === null ? null : this.update(object, action.ObjectState ?? {});
      case ACTION.ensureUnchanged: return null;
      default: throw new HostError("NotImplemented", `The workbench does not know actions of type ${action.ActionType}.`);
    }
  }

  private identity(object: OfficeObject, pathId: number | null): Record<string, unknown> {
    const own = object.type.definition.identity?.(object.self, this.context) ?? {};
    if (!object.type.definition.referenced || pathId === null) return { ...own };
    const path = this.paths.path(pathId);
    const reference = this.kept.get(pathId) ?? (path?.ObjectPathType === PATH.reference ? path.Name : undefined);
    return reference === undefined ? { ...own } : { ...own, _ReferenceId: reference };
  }

  private method(object: OfficeObject, action: Action): unknown {
    if (action.Name === "_KeepReference") return this.keep(object, action.ObjectPathId);
    if (action.Name === "_RemoveReference") return this.context.references.drop(this.paths.arguments(action.ArgumentInfo).text(0));
    const event = EVENT.exec(action.Name);
    if (event && !object.type.methods.has(action.Name)) return this.subscribe(object, event[1] === "R", event[3] ?? "", action);
    const answer = this.paths.call(object, action.Name, action.ArgumentInfo);
    return answer instanceof OfficeObject ? null : answer;
  }

  private keep(object: OfficeObject, pathId: number): null {
    if (object.type.definition.referenced) this.kept.set(pathId, this.context.references.keep(object));
    return null;
  }

  /** Events are kept by class and object; who fires them is the host's business. */
  private subscribe(object: OfficeObject, on: boolean, event: string, action: Action): null {
    this.paths.location = locationOf(object.type.name, action.Name);
    const identity = object.type.definition.identity?.(object.self, this.context) ?? {};
    const target = String(identity["Id"] ?? "Workbook");
    this.context.subscriptions[on ? "add" : "remove"](`${object.type.name}.${event}`, target);
    return null;
  }

  private set(object: OfficeObject, name: string, value: unknown): null {
    this.paths.location = locationOf(object.type.name, name);
    const scalar = object.type.scalars.get(name.toLowerCase());
    if (!scalar) throw new HostError("ApiNotFound", `The workbench does not know ${this.paths.location}.`);
    if (!scalar[1].set) invalid(`${this.paths.location} cannot be set.`);
    scalar[1].set(object.self, value, this.context);
    return null;
  }

  private update(object: OfficeObject, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) this.set(object, name, value);
    return null;
  }
}
