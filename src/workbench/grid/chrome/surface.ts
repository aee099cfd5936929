import { element } from "./element";

/** The parts of the sheet's area, back to front: cells, charts, selection and headings, input, scroll bars. */
export interface Surface {
  readonly root: HTMLElement;
  readonly cells: CanvasRenderingContext2D;
  readonly overlay: CanvasRenderingContext2D;
  readonly charts: HTMLElement;
  readonly input: HTMLTextAreaElement;
  /** Sizes both canvases for the screen's pixels; true where something changed. */
  fit(): boolean;
}

export function createSurface(): Surface {
  const cells = element("canvas", { class: "grid-cells", "aria-hidden": "true" });
  const overlay = element("canvas", { class: "grid-overlay", "aria-hidden": "true" });
  const charts = element("div", { class: "grid-charts" });
  const input = element("textarea", { class: "grid-input", spellcheck: "false", autocomplete: "off", autocapitalize: "off", rows: "1", wrap: "off", tabindex: "0" });
  const root = element("div", { class: "grid-surface" }, [cells, charts, overlay, input]);
  const contextOf = (canvas: HTMLCanvasElement, alpha: boolean) => {
    const context = canvas.getContext("2d", { alpha });
    if (!context) throw new Error("This browser gives no canvas to draw on.");
    return context;
  };
  const surface = { root, cells: contextOf(cells, false), overlay: contextOf(overlay, true), charts, input };
  return {
    ...surface,
    fit() {
      const ratio = window.devicePixelRatio || 1;
      const width = Math.round(root.clientWidth * ratio);
      const height = Math.round(root.clientHeight * ratio);
      if (cells.width === width && cells.height === height) return false;
      for (const context of [surface.cells, surface.overlay]) {
        context.canvas.width = width;
        context.canvas.height = height;
        context.canvas.style.width = `${root.clientWidth}px`;
        context.canvas.style.height = `${root.clientHeight}px`;
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
      }
      return true;
    },
  };
}
