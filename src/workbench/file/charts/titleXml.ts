import { escapeXml } from "../xml";

/** A title of a chart (14 points) or of an axis, which runs upwards beside an upright one. */
export function titleXml(text: string, axis?: "across" | "upright"): string {
  const body = axis === "upright" ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  const size = axis === undefined ? 1400 : 1000;
  return `<c:title><c:tx><c:rich>${body}<a:p><a:r><a:rPr lang="en-US" sz="${size}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
