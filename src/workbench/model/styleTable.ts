import type { CellStyle, StyleId } from "./style";
import { DEFAULT_STYLE } from "./style";

/** Styles of a workbook, each once. Id 0 is the default. */
export class StyleTable {
  private readonly styles: CellStyle[] = [];
  private readonly ids = new Map<string, StyleId>();
  /** Result of changing style `id` by a change object: a fill of a million cells asks the same few times over. */
  private readonly changed = new WeakMap<Partial<CellStyle>, Map<StyleId, StyleId>>();

  constructor() {
    this.intern(DEFAULT_STYLE);
  }

  get count(): number {
    return this.styles.length;
  }

  get(id: StyleId): CellStyle {
    return this.styles[id] ?? DEFAULT_STYLE;
  }

  intern(style: CellStyle): StyleId {
    const key = keyOf(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.styles.push(style) - 1;
    this.ids.set(key, id);
    return id;
  }

  /** The default style of a file (its Normal font) takes id 0. */
  setDefault(style: CellStyle): void {
    this.ids.delete(keyOf(this.get(0)));
    this.styles[0] = style;
    this.ids.set(keyOf(style), 0);
  }

  change(id: StyleId, change: Partial<CellStyle>): StyleId {
    let known = this.changed.get(change);
    if (known === undefined) this.changed.set(change, (known = new Map<StyleId, StyleId>()));
    const before = known.get(id);
    if (before !== undefined) return before;
    const after = this.intern({ ...this.get(id), ...change });
    known.set(id, after);
    return after;
  }
}

const MEMBERS = Object.keys(DEFAULT_STYLE).sort() as (keyof CellStyle)[];

function keyOf(style: CellStyle): string {
  return JSON.stringify(MEMBERS.map((member) => style[member]));
}
