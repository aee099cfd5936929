import type { Change, Rect } from "../model";
import { createChartLayer } from "./charts/chartLayer";
import { createChoiceList } from "./chrome/choiceList";
import { element } from "./chrome/element";
import { createFormulaBar } from "./chrome/formulaBar";
import { cellId, createMirror } from "./chrome/mirror";
import { createScrollBars } from "./chrome/scrollBars";
import { createSheetTabs } from "./chrome/sheetTabs";
import { createSuggestions } from "./chrome/suggestions";
import { createSurface } from "./chrome/surface";
import { createTip } from "./chrome/tip";
import { createMeasure } from "./display/fonts";
import { createConditionalLooks } from "./draw/conditionalLooks";
import { layOut, paintCells, paintOverlay } from "./draw/paintGrid";
import { fittingWidth } from "./geometry/fitColumn";
import { goToPlace } from "./goToPlace";
import { listenToClipboard } from "./input/clipboard";
import { createEditor } from "./input/editor";
import { createEdits } from "./input/edits";
import { spilledFrom } from "./input/enterText";
import { createHistory } from "./input/history";
import { createLines } from "./input/lines";
import { handleKey } from "./input/keyboard";
import { listenToMouse, spotAt } from "./input/mouse";
import { placeInput } from "./input/placeInput";
import { createMoves } from "./moves";
import { statisticsOf } from "./statistics";
import { showContextMenu } from "./chrome/contextMenu";
import type { Grid, GridOptions } from "./types";
import type { Cell } from "./view";
import { createView } from "./view";

/** Puts a workbook on the screen inside `host`. Everything it shows comes from the model; everything typed goes back into it. */
export function createGrid(host: HTMLElement, options: GridOptions): Grid {
  const { workbook, calculation } = options;
  const view = createView(workbook, calculation, options.words, options.theme);
  const surface = createSurface();
  const measure = createMeasure(surface.cells);
  const conditional = createConditionalLooks(view);
  const history = createHistory(workbook);
  const edits = createEdits(view, history, options.onMessage);
  const lines = createLines(view, options.onMessage);
  let layout = layOut(view);
  const moves = createMoves(view, () => layout, () => options.onSelect?.());
  const go = (cell: Cell, extend: boolean) => {
    tip.hide();
    moves.go(cell, extend);
  };

  const bar = createFormulaBar(view, {
    goTo: (text) => {
      const place = goToPlace(workbook, view.sheet, text);
      if (!place) return options.onMessage(view.words.noSuchPlace(text));
      showRect(place.sheetId, place.rect);
      surface.input.focus({ preventScroll: true });
    },
    accept: () => void editor.commit(),
    cancel: () => {
      editor.cancel();
      surface.input.focus({ preventScroll: true });
    },
    insertFunction: () => suggestions.showAll(),
  });
  const editor = createEditor(view, edits, { cell: surface.input, bar: bar.input });
  const suggestions = createSuggestions(view, editor);
  const choices = createChoiceList(view, surface.root, edits, () => surface.input.focus({ preventScroll: true }));
  const mirror = createMirror(view);
  const charts = createChartLayer(view, surface.charts);
  const scrollBars = createScrollBars(view, () => view.refresh("cells"));
  const tip = createTip(view, surface.root, cellUnder, () => layout);
  const tabs = createSheetTabs(view, {
    show: (id) => { if (editor.commit()) moves.show(id); },
    add: () => moves.show(workbook.addSheet(freeName()).id),
    unhide: (id) => {
      workbook.setVisibility(id, "visible");
      moves.show(id);
    },
  });

  function cellUnder(x: number, y: number): Cell | null {
    const spot = spotAt(view, layout, x, y);
    return spot.kind === "cell" ? spot.cell : null;
  }

  function freeName(): string {
    for (let number = workbook.sheets.length + 1; ; number++) if (!workbook.sheetByName(`${view.words.sheet}${number}`)) return `${view.words.sheet}${number}`;
  }

  const jumpBack = (place: ReturnType<typeof history.undo>) => {
    if (place) showRect(place.sheetId, place.rect);
  };
  function showRect(sheetId: string, rect: Rect): void {
    moves.show(sheetId);
    view.selectRect(rect);
    moves.reveal(view.active);
  }

  const undo = () => jumpBack(history.undo());
  const redo = () => jumpBack(history.redo());

  view.onRefresh((what) => {
    const sized = surface.fit();
    view.width = surface.root.clientWidth;
    view.height = surface.root.clientHeight;
    layout = layOut(view);
    if (sized || what.has("cells")) {
      paintCells(surface.cells, view, layout, measure, conditional);
      charts.refresh();
      charts.place(layout);
      mirror.update(layout);
      scrollBars.update(layout);
    }
    paintOverlay(surface.overlay, view, layout);
    placeInput(view, layout, editor, measure);
    const idle = editor.mode === "idle";
    surface.input.setAttribute("aria-label", `${view.words.cell} ${view.sheet.name}`);
    surface.input.setAttribute("aria-controls", "grid-mirror");
    if (idle) surface.input.setAttribute("aria-activedescendant", cellId(view.active.row, view.active.column));
    const borrowed = spilledFrom(view.sheet, view.active.row, view.active.column);
    choices.update(layout, idle);
    bar.update(idle ? { text: borrowed ?? edits.editText(view.active), borrowed: borrowed !== null } : null);
    tabs.update();
    mirror.announce();
    if (what.has("selection")) {
      mirror.update(layout);
      if (idle) tip.showActive(layout);
      else tip.hide();
    }
  });

  const touchesLayout = (change: Change) => change.kind === "format" || (change.kind === "sheet" && (change.what === "structure" || change.what === "view"));
  const stopListening = workbook.onChange((changes) => {
    conditional.forget();
    for (const change of changes) {
      if (touchesLayout(change) && "sheetId" in change) view.resized(change.sheetId, 0, 0);
      if (change.kind === "shift") {
        view.resized(change.shift.sheetId, 0, 0);
        history.clear();
      }
      if (change.kind === "sheet" && change.what === "view" && change.sheetId === view.sheet.id) view.showSheet(change.sheetId);
      // A write by the add-in empties the undo list, as in Excel.
      if (change.kind === "cells" && change.source === "input" && !history.isEditing) history.clear();
      if (change.kind === "selection") moves.followSelection();
    }
    if (!workbook.sheet(view.sheet.id) || workbook.sheet(view.sheet.id)?.visibility !== "visible") view.showSheet((workbook.sheets.find((sheet) => sheet.visibility === "visible") ?? view.sheet).id);
    view.refresh("cells", "selection", "chrome");
  });

  const page = () => ({ rows: Math.max(1, layout.rows.body.length - 1), columns: Math.max(1, layout.columns.body.length - 1) });
  const keys = { view, edits, lines, editor, go, undo, redo, nextSheet: moves.nextSheet, page, suggest: suggestions.key, choose: choices.open };
  for (const input of [surface.input, bar.input]) {
    input.addEventListener("keydown", (event) => {
      if (handleKey(keys, event)) event.preventDefault();
    });
    input.addEventListener("keyup", () => { if (editor.mode !== "idle") suggestions.update(); });
  }
  editor.onChange(() => {
    suggestions.update();
    const inBar = document.activeElement === bar.input;
    suggestions.place(inBar ? 120 : layout.columns.place(view.active.column), inBar ? 0 : layout.rows.place(view.active.row) + view.rows.size(view.active.row) + 2);
  });
  listenToClipboard(surface.input, { isIdle: () => editor.mode === "idle", copy: (cut) => edits.copy(cut), paste: (text) => void edits.paste(text) });
  listenToMouse(surface.root, {
    view, editor, go, scrollBy: moves.scrollBy,
    fitColumn: (column) => {
      const points = fittingWidth(view, column, measure);
      if (points !== null) view.sheet.setColumnWidth(column, column, points);
    },
    layout: () => layout,
    select: (rect, active) => {
      tip.hide();
      view.selectRect(rect, active);
      moves.tellSelection();
    },
  });
  surface.root.addEventListener("wheel", (event) => {
    event.preventDefault();
    tip.hide();
    const unit = event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? view.height : 1;
    moves.scrollBy((event.shiftKey ? event.deltaY : event.deltaX) * unit, event.shiftKey ? 0 : event.deltaY * unit);
  }, { passive: false });
  surface.root.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    showContextMenu(surface.root, event, [...(options.contextMenu?.() ?? []), ...lines.entries()], () => surface.input.focus({ preventScroll: true }));
  });

  surface.root.append(choices.root, suggestions.root, tip.root);
  const root = element("div", { class: "grid" }, [
    bar.root,
    element("div", { class: "grid-body" }, [surface.root, scrollBars.vertical, scrollBars.horizontal, element("div", { class: "grid-scroll-corner" })]),
    tabs.root, mirror.root, mirror.announcer,
  ]);
  host.replaceChildren(root);
  const observer = new ResizeObserver(() => view.refresh("cells", "selection", "chrome"));
  observer.observe(surface.root);
  const { sheetId, rect } = workbook.selection;
  if (workbook.sheet(sheetId)) view.selectRect(rect);
  view.refresh("cells", "selection", "chrome");

  return {
    setTheme: (theme) => view.setTheme(theme),
    setWords(words) {
      view.words = words;
      view.refresh("cells", "selection", "chrome");
    },
    get sheet() { return view.sheet; },
    get selection() { return view.selection; },
    get active() { return view.active; },
    select: showRect,
    statistics: () => statisticsOf(view.sheet, view.selection),
    undo,
    redo,
    focus: () => surface.input.focus({ preventScroll: true }),
    dispose() {
      stopListening();
      observer.disconnect();
      host.replaceChildren();
    },
  };
}
