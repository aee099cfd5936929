/** Who wants to hear what: counted by event (`Worksheet.DataChanged`) and target (a sheet's or table's id, or `Workbook`). */
export class Subscriptions {
  private readonly counted = new Map<string, number>();

  add(event: string, target: string): void {
    const key = `${event} ${target}`;
    this.counted.set(key, (this.counted.get(key) ?? 0) + 1);
  }

  remove(event: string, target: string): void {
    const key = `${event} ${target}`;
    const left = (this.counted.get(key) ?? 0) - 1;
    if (left > 0) this.counted.set(key, left);
    else this.counted.delete(key);
  }

  has(event: string, target: string): boolean {
    return this.counted.has(`${event} ${target}`);
  }

  get size(): number {
    return [...this.counted.values()].reduce((sum, count) => sum + count, 0);
  }
}
