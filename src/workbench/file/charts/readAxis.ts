import type { ChartAxis } from "../../model";
import type { XmlNode } from "../xml";
import { child, findAll } from "../xml";

/** What an axis says beyond Excel's own ways; bounds only where the chart does not hold them. */
export function readAxis(node: XmlNode | undefined, withBounds: boolean): ChartAxis | undefined {
  if (node === undefined) return undefined;
  const scaling = child(node, "c:scaling");
  const format = child(node, "c:numFmt")?.attributes;
  const title = findAll(child(node, "c:title"), "a:t").map((one) => one.text).join("");
  const [min, max, unit] = [numberOf(scaling, "c:min"), numberOf(scaling, "c:max"), numberOf(node, "c:majorUnit")];
  return {
    ...(title === "" ? {} : { title }),
    ...(format?.formatCode === undefined || format.formatCode === "General" ? {} : { numberFormat: format.formatCode }),
    ...(isFlag(valueOf(node, "c:delete")) ? { visible: false } : {}),
    majorGridlines: child(node, "c:majorGridlines") !== undefined,
    ...(unit === null ? {} : { majorUnit: unit }),
    ...(valueOf(scaling, "c:orientation") === "maxMin" ? { reversed: true } : {}),
    ...(withBounds && min !== null ? { min } : {}),
    ...(withBounds && max !== null ? { max } : {}),
  };
}

export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes.val;
}

export function isFlag(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

export function numberOf(node: XmlNode | undefined, name: string): number | null {
  const text = valueOf(node, name);
  return text === undefined || !Number.isFinite(Number(text)) ? null : Number(text);
}
