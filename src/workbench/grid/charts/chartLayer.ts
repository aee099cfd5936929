import type { Chart, Value } from "../../model";
import { element } from "../chrome/element";
import type { Layout } from "../draw/paintGrid";
import type { View } from "../view";
import { chartData } from "./chartData";

export interface ChartLayer {
  /** Cells or charts have changed: what is shown is compared and drawn again where it differs. */
  refresh(): void;
  /** Scroll or zoom has changed. */
  place(layout: Layout): void;
}

interface Shown {
  readonly frame: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  state: string;
  drawn: { destroy(): void } | null;
}

/** Charts of the sheet over its cells. Chart.js is loaded with the first of them. */
export function createChartLayer(view: View, root: HTMLElement): ChartLayer {
  const shown = new Map<string, Shown>();

  const make = (chart: Chart): Shown => {
    const canvas = element("canvas", { role: "img" });
    const frame = element("div", { class: "grid-chart" }, [canvas]);
    root.append(frame);
    const made: Shown = { frame, canvas, state: "", drawn: null };
    shown.set(`${view.sheet.id}/${chart.id}`, made);
    return made;
  };

  const draw = async (entry: Shown, chart: Chart, state: string) => {
    const data = chartData(view.workbook, view.sheet.id, chart);
    const summary = data.series.map((series) => `${series.name}: ${series.values.map((value: Value, at) => `${data.labels[at] ?? ""} ${value === null ? "–" : String(value)}`).join(", ")}`).join("; ");
    entry.canvas.setAttribute("aria-label", `${view.words.chart} ${chart.title ?? chart.name}. ${summary}`.slice(0, 600));
    const { drawChart } = await import(/* webpackChunkName: "charts" */ "./drawChart");
    if (entry.state !== state || !entry.frame.isConnected) return;
    entry.drawn?.destroy();
    entry.drawn = drawChart(entry.canvas, chart, data, view.palette);
  };

  return {
    refresh() {
      const now = new Map(view.sheet.charts.map((chart) => [`${view.sheet.id}/${chart.id}`, chart]));
      for (const [key, entry] of shown) {
        if (now.has(key)) continue;
        entry.drawn?.destroy();
        entry.frame.remove();
        shown.delete(key);
      }
      for (const [key, chart] of now) {
        const entry = shown.get(key) ?? make(chart);
        const state = JSON.stringify([chart, chartData(view.workbook, view.sheet.id, chart), view.palette]);
        if (state === entry.state) continue;
        entry.state = state;
        draw(entry, chart, state).catch((error: unknown) => entry.frame.replaceChildren(String(error)));
      }
    },
    place(layout) {
      const scale = (96 / 72) * view.zoom;
      root.style.clipPath = `inset(${layout.top}px 0 0 ${layout.left}px)`;
      const origin = { x: layout.columns.place(0), y: layout.rows.place(0) };
      const { freeze } = view.sheet.view;
      // Charts scroll with the cells they stand on; those within frozen rows or columns stay with these.
      const place = (points: number, frozen: number, fixed: number, scroll: number) => points * scale + fixed - (points * scale >= frozen ? scroll : 0);
      for (const chart of view.sheet.charts) {
        const entry = shown.get(`${view.sheet.id}/${chart.id}`);
        if (!entry) continue;
        const x = place(chart.left, view.columns.offset(freeze?.columns ?? 0), freeze?.columns ? layout.left : origin.x + view.scrollX, view.scrollX);
        const y = place(chart.top, view.rows.offset(freeze?.rows ?? 0), freeze?.rows ? layout.top : origin.y + view.scrollY, view.scrollY);
        entry.frame.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
        entry.frame.style.width = `${Math.round(chart.width * scale)}px`;
        entry.frame.style.height = `${Math.round(chart.height * scale)}px`;
      }
    },
  };
}
