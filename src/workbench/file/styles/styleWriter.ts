import type { CellStyle, StyleId } from "../../model";
import { childrenOf, child, decodeEscapes, escapeAttribute } from "../xml";
import type { XmlNode } from "../xml";
import { builtInNumber, FIRST_OWN_FORMAT } from "./numberFormats";
import type { Section } from "./styleSheetText";
import { countOf, withEntries } from "./styleSheetText";
import { alignmentXml, bordersXml, differenceXml, fillXml, fontXml } from "./styleXml";

/** Gives styles of the model their numbers in the file, adding to styles.xml what it lacks; what stands there keeps its number. */
export class StyleWriter {
  private readonly xfs = new Map<StyleId, number>();
  private readonly formats = new Map<string, number>();
  private readonly added: Record<Section, string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  private readonly known: Record<Section, Map<string, number>> = { numFmts: new Map(), fonts: new Map(), fills: new Map(), borders: new Map(), cellXfs: new Map(), dxfs: new Map() };
  private readonly counts: Record<Section, number>;
  private nextFormat = FIRST_OWN_FORMAT;

  constructor(private readonly xml: string, root: XmlNode | undefined, styleIds: readonly StyleId[], private readonly styleOf: (id: StyleId) => CellStyle) {
    styleIds.forEach((id, index) => !this.xfs.has(id) && this.xfs.set(id, index));
    for (const { attributes } of childrenOf(child(root, "numFmts"), "numFmt")) {
      const number = Number(attributes.numFmtId);
      this.formats.set(decodeEscapes(attributes.formatCode ?? ""), number);
      this.nextFormat = Math.max(this.nextFormat, number + 1);
    }
    const count = (section: Section): number => countOf(xml, section);
    this.counts = { numFmts: count("numFmts"), fonts: count("fonts"), fills: count("fills"), borders: count("borders"), cellXfs: count("cellXfs"), dxfs: count("dxfs") };
    this.hasStyleXfs = child(root, "cellStyleXfs") !== undefined;
  }

  private readonly hasStyleXfs: boolean;

  /** Number for `s="…"`. */
  cell(id: StyleId): number {
    const known = this.xfs.get(id);
    if (known !== undefined) return known;
    const number = this.add("cellXfs", this.xfXml(this.styleOf(id)));
    this.xfs.set(id, number);
    return number;
  }

  /** Number for `dxfId="…"`. */
  difference(style: Partial<CellStyle>): number {
    return this.add("dxfs", differenceXml(style, (code) => this.format(code)));
  }

  /** styles.xml with what was added; null where nothing was. */
  finish(): string | null {
    const sections = Object.keys(this.added) as Section[];
    if (sections.every((section) => this.added[section].length === 0)) return null;
    return sections.reduce((xml, section) => withEntries(xml, section, this.added[section]), this.xml);
  }

  private xfXml(style: CellStyle): string {
    const font = this.add("fonts", fontXml(style));
    const fill = style.fill === null ? 0 : this.add("fills", fillXml(style.fill));
    const border = hasBorder(style) ? this.add("borders", bordersXml(style, false)) : 0;
    const format = this.format(style.numberFormat);
    const alignment = alignmentXml(style);
    const protection = style.locked ? "" : '<protection locked="0"/>';
    const apply = `${format === 0 ? "" : ' applyNumberFormat="1"'} applyFont="1"${fill === 0 ? "" : ' applyFill="1"'}${border === 0 ? "" : ' applyBorder="1"'}`
      + `${alignment === "" ? "" : ' applyAlignment="1"'}${protection === "" ? "" : ' applyProtection="1"'}`;
    const parent = this.hasStyleXfs ? ' xfId="0"' : "";
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${parent}${apply}>${alignment}${protection}</xf>`;
  }

  private format(code: string): number {
    const known = builtInNumber(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const number = this.nextFormat++;
    this.formats.set(code, number);
    this.add("numFmts", `<numFmt numFmtId="${number}" formatCode="${escapeAttribute(code)}"/>`);
    return number;
  }

  private add(section: Section, xml: string): number {
    const known = this.known[section].get(xml);
    if (known !== undefined) return known;
    const number = this.counts[section] + this.added[section].push(xml) - 1;
    this.known[section].set(xml, number);
    return number;
  }
}

function hasBorder(style: CellStyle): boolean {
  return style.borderTop !== null || style.borderRight !== null || style.borderBottom !== null || style.borderLeft !== null;
}
