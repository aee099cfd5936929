import type { Grid } from "../grid";
import { createGrid } from "../grid";
import type { Addin, AddinControl } from "../host";
import { cellName } from "../model";
import { loadAddIn } from "./addIn/loadAddIn";
import type { Pane } from "./addIn/pane";
import { createPane } from "./addIn/pane";
import { acceptDrops, createFileChooser, offerDownload } from "./chrome/files";
import { createMessageBar } from "./chrome/messageBar";
import { drawRibbon } from "./chrome/ribbon";
import { createSplitter } from "./chrome/splitter";
import { createStatusBar } from "./chrome/statusBar";
import { createTopBar } from "./chrome/topBar";
import type { OpenDocument } from "./openDocument";
import { downloadName, newDocument, openDocument, refusalSentence } from "./openDocument";
import { keepPreferences, onSystemTheme, readPreferences, themeNow } from "./preferences";
import type { Words } from "./words";
import { wordsOf } from "./words";

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found;
}

/** How long a calculation may take before the status bar speaks of it. */
const PATIENCE = 120;

/** `Ctrl+Alt+Shift+M` as the add-in's list of shortcuts writes it. */
function pressed(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.toLowerCase().split("+");
  const letter = parts.at(-1) ?? "";
  return event.ctrlKey === parts.includes("ctrl") && event.altKey === parts.includes("alt") && event.shiftKey === parts.includes("shift") && (event.key.toLowerCase() === letter || event.code.toLowerCase() === `key${letter}`);
}

/** A person does not want the file any more that is being opened. */
class GivenUp extends Error {}

/** Puts the page together: workbook on the left, the add-in's own page on the right, both over one model. */
export async function startWorkbench(search: URLSearchParams): Promise<void> {
  const preferences = readPreferences(search);
  let words: Words = wordsOf(preferences.language);
  let addin: Addin | null = null;
  let opened: OpenDocument | null = null;
  let grid: Grid | null = null;
  let pane: Pane | null = null;
  let busy = false;

  const messages = createMessageBar(part("messages"), () => words.close);
  const status = createStatusBar(part("status"));
  const files = createFileChooser((file) => void openFile(file));
  const top = createTopBar(part("top"), {
    open: () => files.open(),
    create: () => { if (mayLeave()) void show(newDocument(words.untitled)); },
    download: () => void download(),
    setLanguage(language) {
      preferences.language = language;
      words = wordsOf(language);
      grid?.setWords(words.grid);
      void restartAddIn();
    },
    setTheme(theme) {
      preferences.theme = theme;
      applyTheme();
    },
    togglePane: () => setPane(preferences.paneWidth, !preferences.paneOpen),
  });

  const circularCells = () => (opened?.calculation.circular ?? []).map(({ sheetId, row, column }) => `${opened?.workbook.sheet(sheetId)?.name ?? ""}!${cellName(row, column)}`);

  function update(): void {
    keepPreferences(preferences);
    document.documentElement.lang = preferences.language;
    const { language, theme, paneOpen } = preferences;
    top.update({ words, language, theme, title: opened?.name ?? "", changed: opened?.changed ?? false, paneOpen });
    status.update({ words, language, busy, circular: circularCells(), statistics: grid?.statistics() ?? { filled: 0, numbers: 0, sum: 0 } });
    part("splitter").setAttribute("aria-label", words.paneWidth);
  }

  function applyTheme(): void {
    const theme = themeNow(preferences.theme);
    document.documentElement.dataset["theme"] = theme === "dark" || (theme === "forced" && matchMedia("(prefers-color-scheme: dark)").matches) ? "dark" : "light";
    grid?.setTheme(theme);
    update();
  }

  function setPane(width: number, open: boolean): void {
    preferences.paneWidth = width;
    preferences.paneOpen = open;
    const root = part("pane");
    root.hidden = !open;
    part("splitter").hidden = !open;
    root.style.width = `${width}px`;
    part("splitter").setAttribute("aria-valuenow", String(width));
    update();
  }

  const mayLeave = (): boolean => !opened?.changed || window.confirm(words.leaveChanges(opened.name));

  async function openFile(file: File): Promise<void> {
    if (!mayLeave()) return;
    let givenUp = false;
    const tell = (sentence: string) => messages.showWork(sentence, words.stopOpening, () => { givenUp = true; });
    tell(words.opening(file.name));
    try {
      // Let the sentence be painted before a large file takes the thread.
      await new Promise((resolve) => setTimeout(resolve, 20));
      const bytes = new Uint8Array(await file.arrayBuffer());
      const next = await openDocument(file.name, bytes, (share) => {
        if (givenUp) throw new GivenUp();
        tell(`${words.opening(file.name)} ${Math.round(share * 100)} %`);
      });
      messages.clear();
      await show(next);
    } catch (error) {
      if (error instanceof GivenUp) return messages.show(words.gaveUp(file.name), "notice");
      messages.show(words.couldNotOpen(file.name, refusalSentence(error, words)), "error");
    }
  }

  async function download(): Promise<void> {
    if (!opened) return;
    try {
      offerDownload(downloadName(opened.name), await opened.save(addin?.namespace ?? ""));
    } catch (error) {
      messages.show(words.unknownFault(error instanceof Error ? error.message : String(error)), "error");
    }
  }

  /** Says "calculating" only where one would notice. */
  function watchCalculation(current: OpenDocument): void {
    let waiting = false;
    current.onChange(() => {
      update();
      if (waiting) return;
      waiting = true;
      const late = window.setTimeout(() => {
        busy = true;
        update();
      }, PATIENCE);
      void current.calculation.idle().then(() => {
        waiting = false;
        window.clearTimeout(late);
        busy = false;
        if (opened === current) update();
      });
    });
  }

  async function show(next: OpenDocument): Promise<void> {
    grid?.dispose();
    opened?.dispose();
    opened = next;
    grid = createGrid(part("sheet"), {
      workbook: next.workbook, calculation: next.calculation, words: words.grid, theme: themeNow(preferences.theme),
      onMessage: (sentence) => messages.show(sentence, "notice"),
      onSelect: update,
      contextMenu: () => (addin?.contextMenu ?? []).map((button) => ({ label: button.label, run: () => void run(button) })),
    });
    watchCalculation(next);
    update();
    grid.focus();
    await restartAddIn();
  }

  async function run(button: AddinControl): Promise<void> {
    setPane(preferences.paneWidth, true);
    if (button.action === null) return;
    try {
      await pane?.run(button.action);
    } catch (error) {
      messages.show(words.actionFailed(button.label, error instanceof Error ? error.message : String(error)), "error");
    }
  }

  /** Each workbook, and each language, gets the add-in's page afresh, as in Excel. */
  async function restartAddIn(): Promise<void> {
    pane?.dispose();
    pane = null;
    const current = opened;
    try {
      addin = await loadAddIn(preferences.language);
    } catch {
      addin = null;
      messages.show(words.noManifest, "error");
    }
    drawRibbon(part("ribbon"), addin, words.ribbon, (button) => void run(button));
    update();
    if (!addin || !current || current !== opened) return;
    pane = createPane(part("pane"), {
      addin, workbook: current.workbook, calculation: current.calculation, language: preferences.language, words, documentName: current.name,
      close: () => setPane(preferences.paneWidth, false),
      onReady: update,
    });
  }

  createSplitter(part("splitter"), part("work"), part("pane"), (width) => setPane(width, true));
  acceptDrops(() => words.dropHere, (file) => void openFile(file));
  onSystemTheme(applyTheme);
  window.addEventListener("keydown", (event) => {
    const shortcut = addin?.shortcuts.find(({ key }) => pressed(event, key));
    const control = addin?.ribbon.find(({ action }) => action !== null && action === shortcut?.action);
    if (!shortcut) return;
    event.preventDefault();
    void run(control ?? { id: shortcut.action, label: shortcut.action, tip: "", group: "", action: shortcut.action, icon: null });
  }, { capture: true });
  window.addEventListener("beforeunload", (event) => { if (opened?.changed) event.preventDefault(); });
  setPane(preferences.paneWidth, preferences.paneOpen);
  applyTheme();

  const served = await fetch("/workbook");
  if (served.status !== 200) return show(newDocument(words.untitled));
  const name = decodeURIComponent(served.headers.get("x-file-name") ?? "workbook.xlsx");
  try {
    await show(await openDocument(name, new Uint8Array(await served.arrayBuffer())));
  } catch (error) {
    await show(newDocument(words.untitled));
    messages.show(words.couldNotOpen(name, refusalSentence(error, words)), "error");
  }
}
