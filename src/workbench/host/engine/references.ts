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

  /** What stands behind references becomes what `change` makes of it: cells moved. Null where it is gone. */
  change(change: (object: OfficeObject) => OfficeObject | null): void {
    for (const [id, object] of this.kept) {
      const after = change(object);
      if (after === null) this.kept.delete(id);
      else if (after !== object) this.kept.set(id, after);
    }
  }

  drop(id: string): void {
    this.kept.delete(id);
  }

  get size(): number {
    return this.kept.size;
  }
}
