import { HostError } from "./hostError";
import type { OfficeObject } from "./officeType";

/** Ids are never used twice, not even by another workbook's host: the client lets go of old ranges late. */
let next = 1;

/** Ranges that the client tracks between batches, by the id we gave them. */
export class References {
  private readonly kept = new Map<string, OfficeObject>();

  keep(object: OfficeObject): string {
    const id = `ref${next++}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): OfficeObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  drop(id: string): void {
    this.kept.delete(id);
  }

  get size(): number {
    return this.kept.size;
  }
}
