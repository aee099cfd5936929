import type { Axis } from "./axis";

/** One visible row or column: its index and its place on the canvas. */
export interface Track {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

/** What is visible along one direction: the frozen tracks, then the scrolled ones. */
export interface AxisView {
  readonly frozen: readonly Track[];
  readonly body: readonly Track[];
  /** Canvas pixel at which the scrolled part begins (headers and frozen tracks lie before it). */
  readonly bodyStart: number;
  readonly end: number;
  /** Canvas pixel of the near edge of any track, visible or not. */
  place(index: number): number;
  /** Index under a canvas pixel. */
  at(pixel: number): number;
}

/** Lays out one direction of the sheet: `header` pixels of headings, `frozen` tracks that stay, the rest scrolled by `scroll` pixels. */
export function layAxis(axis: Axis, frozen: number, scroll: number, header: number, viewport: number): AxisView {
  const frozenTracks: Track[] = [];
  let edge = header;
  for (let i = 0; i < frozen && edge < viewport; i++) {
    const size = axis.size(i);
    if (size > 0) frozenTracks.push({ index: i, start: edge, size });
    edge += size;
  }
  const bodyStart = edge;
  const frozenSize = axis.offset(frozen);
  const body: Track[] = [];
  let index = axis.at(frozenSize + scroll);
  let start = bodyStart - scroll + axis.offset(index) - frozenSize;
  for (; index < axis.count && start < viewport; index++) {
    const size = axis.size(index);
    if (size > 0) body.push({ index, start, size });
    start += size;
  }
  const place = (i: number) => (i < frozen ? header + axis.offset(i) : bodyStart - scroll + axis.offset(i) - frozenSize);
  return {
    frozen: frozenTracks,
    body,
    bodyStart,
    end: viewport,
    place,
    at(pixel) {
      if (pixel < bodyStart) return Math.min(axis.at(Math.max(0, pixel - header)), Math.max(0, frozen - 1));
      return axis.at(frozenSize + scroll + pixel - bodyStart);
    },
  };
}

/** How far to scroll so that a track is wholly visible; the scroll as it is where it already is. */
export function scrollTo(axis: Axis, frozen: number, scroll: number, header: number, viewport: number, index: number): number {
  if (index < frozen) return scroll;
  const frozenSize = axis.offset(frozen);
  const room = viewport - header - frozenSize;
  const near = axis.offset(index) - frozenSize;
  const far = near + axis.size(index);
  if (near < scroll) return near;
  if (far > scroll + room) return Math.max(0, Math.min(near, far - room));
  return scroll;
}
