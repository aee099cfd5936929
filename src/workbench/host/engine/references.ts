import { HostError } from "./hostError";
import type { OfficeObject } from "./officeType";

/** Ranges that the client tracks between batches, by the id we gave them. */
export class References {
  private next = 1;
  private readonly kept = new Map<string, OfficeObject>();

  keep(object: OfficeObject): string {
    const id = `ref${this.next++}`;
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
