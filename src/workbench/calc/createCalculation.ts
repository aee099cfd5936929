import type { Change, Sheet, Value } from "../model";
import { isError } from "../model";
import { applyChanges } from "./engine/changes";
import { CustomRequests } from "./engine/customRequests";
import { evaluateAtOnce, evaluateFormula } from "./engine/evaluateFormula";
import { Recalculation } from "./engine/recalculation";
import { readersAcross } from "./engine/moveGraph";
import { WorkbookSession } from "./engine/workbookSession";
import type { FormulaCell } from "./graph/formulaCell";
import { Graph } from "./graph/graph";
import type { CallCustomFunctions, CreateCalculation, CustomFunction } from "./types";

/** Calculates a workbook from now on: at once after each batch of changes, custom functions as soon as the add-in answers. */
export const createCalculation: CreateCalculation = (workbook, options = {}) => {
  const session = new WorkbookSession(workbook, options.now ?? (() => new Date()));
  const graph = new Graph(session, (name, sheet) => session.names.template(name, sheet));
  const requests = new CustomRequests(
    (cells) => {
      recalculation.markDirty(cells, true);
      recalculation.run(false);
    },
    () => tellIdle(),
  );
  const recalculation = new Recalculation(graph, session, requests);
  let functions: readonly CustomFunction[] = [];
  let idlers: (() => void)[] = [];
  let built = false;

  const tellIdle = (): void => {
    if (!requests.isIdle) return;
    const waiting = idlers;
    idlers = [];
    for (const resolve of waiting) resolve();
  };

  /** Formulas of a file are taken up only when something has to be computed. */
  const build = (): void => {
    if (built) return;
    built = true;
    for (const sheet of workbook.sheets) {
      forEachFormula(sheet, (row, column, formula, kind) => {
        graph.add(sheet, row, column, formula, kind).loaded = true;
      });
    }
  };

  const concerned = (heard: readonly Change[]): FormulaCell[] => heard.flatMap((change) => {
    if (change.kind === "shift") return readersAcross(change.shift, graph);
    const sheet = change.kind === "cells" && change.source === "rewritten" ? workbook.sheet(change.sheetId) : undefined;
    return sheet === undefined || change.kind !== "cells" ? [] : change.rects.flatMap((rect) => graph.graphOf(sheet).cellsIn(rect));
  });

  const hear = (heard: readonly Change[]): void => {
    let changes = heard;
    if (changes.every((change) => change.kind === "selection" || change.kind === "format" || change.kind === "charts" || (change.kind === "cells" && change.source === "result"))) return;
    if (!built) {
      build();
      // Built from where everything stands now: what moved needs no moving, but what reads across the line is to be computed.
      if (heard.some((change) => change.kind === "shift")) recalculation.markDirty(concerned(heard));
      changes = heard.filter((change) => change.kind !== "shift");
    }
    applyChanges(changes, graph, session, recalculation);
    recalculation.run();
  };

  const idle = (): Promise<void> => (requests.isIdle ? Promise.resolve() : new Promise((resolve) => idlers.push(resolve)));

  const start = (): void => {
    if (options.believe !== true) {
      build();
      recalculation.markDirty(graph.cells());
      return recalculation.run();
    }
    if (!workbook.sheets.some((sheet) => hasUncomputed(sheet, (value) => value === null))) return;
    build();
    recalculation.markDirty([...graph.cells()].filter((cell) => cell.sheet.value(cell.row, cell.column) === null));
    recalculation.run();
  };

  const stop = workbook.onChange(hear);
  start();

  return {
    setCustomFunctions(declared: readonly CustomFunction[], call: CallCustomFunctions): void {
      const known = new Set(functions.map(fullName));
      functions = declared;
      session.custom = new Map(declared.map((one) => [fullName(one), one]));
      requests.use(call);
      if (declared.length === 0 && known.size === 0) return;
      // Where cached values are believed and none is missing, the formulas need not even be read.
      if (!built && !workbook.sheets.some((sheet) => hasUncomputed(sheet, isMissing))) return;
      build();
      const users = [...graph.cells()].filter((cell) => usesAny(cell.template.dependencies.otherCalls, session));
      recalculation.markDirty(options.believe === true ? users.filter((cell) => !cell.loaded || isMissing(cell.sheet.value(cell.row, cell.column))) : users);
      recalculation.run();
    },
    get customFunctions() {
      return functions;
    },
    idle,
    async recalculate(full: boolean): Promise<void> {
      build();
      if (full) recalculation.markDirty(graph.cells());
      session.opening.isPatient = full;
      try {
        recalculation.run();
      } finally {
        session.opening.isPatient = false;
      }
      await idle();
    },
    async evaluate(formula, at) {
      await idle();
      const sheet = at === undefined ? workbook.sheets[0] : workbook.sheet(at.sheetId);
      if (sheet === undefined) return NO_SHEET;
      session.begin();
      const place = { sheet, row: at?.row ?? 0, column: at?.column ?? 0 };
      return evaluateFormula(graph.templates.at(formula, place.row, place.column), place, session, requests);
    },
    evaluateNow(formula, at, base = at) {
      const sheet = workbook.sheet(at.sheetId);
      if (sheet === undefined) return NO_SHEET;
      session.begin();
      return evaluateAtOnce(graph.templates.at(formula, base.row, base.column), { sheet, row: at.row, column: at.column }, session);
    },
    get circular() {
      return [...recalculation.circular].map(({ sheet, row, column }) => ({ sheetId: sheet.id, row, column }));
    },
    get counts() {
      build();
      return { formulas: graph.size, customRequests: requests.count, evaluated: recalculation.evaluated };
    },
    dispose: stop,
  };
};

const NO_SHEET = { error: "#REF!", message: "There is no such sheet." } as const;

function fullName(declared: CustomFunction): string {
  return (declared.namespace === "" ? declared.name : `${declared.namespace}.${declared.name}`).toUpperCase();
}

function usesAny(names: readonly string[], session: WorkbookSession): boolean {
  return names.some((name) => session.customFunction(name) !== null);
}

function forEachFormula(sheet: Sheet, visit: (row: number, column: number, formula: string, kind: "dynamic" | "array" | null) => void): void {
  const used = sheet.usedRect();
  if (used === null) return;
  sheet.forEachCell(used, (row, column, { formula, arrayKind }) => {
    if (formula !== null) visit(row, column, formula, arrayKind);
  });
}

/** Formulas without values: written by a program that computes nothing, or saved where the add-in was missing. */
function hasUncomputed(sheet: Sheet, isUncomputed: (value: Value) => boolean): boolean {
  let found = false;
  const used = sheet.usedRect();
  if (used !== null) {
    sheet.forEachCell(used, (_row, _column, { formula, value }) => {
      found ||= formula !== null && isUncomputed(value);
    });
  }
  return found;
}

/** Not a value that an add-in gave, but the sign that it was not there. */
function isMissing(value: Value): boolean {
  return value === null || (isError(value) && ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"].includes(value.error));
}
