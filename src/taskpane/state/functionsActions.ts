import type { CallPreview, Gallery, GalleryFunction } from "../../messages/gallery";
import type * as Workflows from "../../workflows";
import type { Workers } from "./oneAtATime";
import type { PaneAction, PaneState } from "./paneState";
import { fieldsFor, isComplete, missingNames, parameterAt, type FunctionForm, type FunctionsState, type Previewed } from "./functionsState";
import { recentFunctions, rememberFunction } from "./recentFunctions";

/** The gallery of functions: choosing one, filling it in, seeing what it gives, and putting it into a cell. */
export interface FunctionsActions {
  /** Loads the functions, and tells what is selected until it is closed; resolves to the way to stop. */
  readonly openFunctions: () => Promise<() => void>;
  readonly chooseFunction: (id: string) => void;
  /** Opens the form of the call in the selected cell. */
  readonly editSelected: () => Promise<void>;
  readonly leaveFunction: () => void;
  readonly typeArgument: (index: number, text: string) => void;
  /** Makes the selected cells an argument. */
  readonly takeArgument: (index: number) => Promise<void>;
  readonly takeTarget: () => void;
  readonly replaceTarget: (replace: boolean) => void;
  /** Reads the arguments and says what the call gives and whether it has room; writes nothing. */
  readonly previewFunction: () => Promise<void>;
  readonly insertFunction: () => Promise<void>;
}

interface Surroundings {
  readonly run: Workers["run"];
  readonly dispatch: (action: PaneAction) => void;
  readonly now: () => PaneState;
  readonly workflows: () => Promise<typeof Workflows>;
  readonly loadGallery: () => Promise<Gallery>;
}

/** A call that stands alone has the size of its result; inside another formula only Excel knows. */
function shapeOf(form: FunctionForm, result: CallPreview | null): { rows: number; columns: number } | null {
  const alone = form.around === null || (form.around.before === "=" && form.around.after === "");
  if (!alone || result === null) return null;
  return result.kind === "cells" ? { rows: result.rows, columns: result.columns } : { rows: 1, columns: 1 };
}

export function functionsActions({ run, dispatch, now, workflows, loadGallery }: Surroundings): FunctionsActions {
  const change = (functions: Partial<FunctionsState>): void => dispatch({ type: "functions", functions });
  const changeForm = (form: Partial<FunctionForm>): void => {
    const before = now().functions.form;
    if (before !== null) change({ form: { ...before, ...form } });
  };
  const functionOf = (id: string): GalleryFunction | undefined => now().functions.gallery?.functionsIn(now().language).find((each) => each.id === id);

  function open(id: string, typed: readonly string[], around: FunctionForm["around"]): void {
    const chosen = functionOf(id);
    if (chosen === undefined) return;
    change({ inserted: null, form: { id, typed: fieldsFor(chosen, typed), target: now().functions.selection, around, previewed: null, replace: around !== null } });
  }

  function type(index: number, text: string): void {
    const { form } = now().functions;
    const chosen = form === null ? undefined : functionOf(form.id);
    if (form !== null && chosen !== undefined) changeForm({ typed: fieldsFor(chosen, form.typed.map((each, at) => (at === index ? text : each))), previewed: null });
  }

  async function previewOf(form: FunctionForm, chosen: GalleryFunction, gallery: Gallery, options: Workflows.WorkOptions): Promise<Workflows.WorkResult<Previewed>> {
    const { readArguments, checkPlace } = await workflows();
    const read = await readArguments(form.typed.map((text, index) => ({ text, single: parameterAt(chosen, index)?.takes === "cell" })), options);
    if (!read.ok) return read;
    const args = read.value;
    const known = missingNames(chosen, form.typed).length === 0 && args.every(({ kind }) => kind !== "refused" && kind !== "expression");
    const result = known ? gallery.preview(form.id, given(args), now().language) : null;
    if (form.target === null) return { ok: true, value: { read: args, result, place: null } };
    const place = await checkPlace(form.target, shapeOf(form, result), args, options);
    return place.ok ? { ok: true, value: { read: args, result, place: place.value } } : place;
  }

  return {
    openFunctions: async () => {
      if (now().functions.gallery === null) change({ recent: recentFunctions() });
      const [gallery, { offeredArguments, watchSelection }] = await Promise.all([now().functions.gallery ?? loadGallery(), workflows()]);
      change({ gallery });
      const watching = await run(() => watchSelection((selection) => change({ selection })), true);
      const offered = await run(async (options) => offeredArguments(options), true);
      if (offered !== null) change({ offered });
      return () => { void watching?.(); };
    },
    chooseFunction: (id) => open(id, [], null),
    editSelected: async () => {
      const formula = now().functions.selection?.formula ?? null;
      if (formula === null) return;
      const { callToEdit } = await workflows();
      const call = callToEdit(formula);
      if (call !== null) open(call.id, call.arguments, { before: call.before, after: call.after });
    },
    leaveFunction: () => change({ form: null }),
    typeArgument: type,
    takeArgument: async (index) => {
      const { form } = now().functions;
      const chosen = form === null ? undefined : functionOf(form.id);
      if (chosen === undefined) return;
      const wanted = parameterAt(chosen, index)?.takes ?? "cells";
      const text = await run(async (options) => (await workflows()).pickArgument(wanted, options), true);
      if (text !== null) type(index, text);
    },
    // A new object, so that the place is looked at again where it is the same cell.
    takeTarget: () => { const { selection } = now().functions; changeForm({ target: selection && { ...selection }, previewed: null, replace: false }); },
    replaceTarget: (replace) => changeForm({ replace }),
    previewFunction: async () => {
      const { form, gallery } = now().functions;
      const chosen = form === null ? undefined : functionOf(form.id);
      if (form === null || gallery === null || chosen === undefined) return;
      const previewed = await run((options) => previewOf(form, chosen, gallery, options), true);
      const after = now().functions.form;
      // What was typed meanwhile has its own preview to come.
      if (previewed !== null && after?.typed === form.typed && after.target === form.target) changeForm({ previewed });
    },
    insertFunction: async () => {
      const { form, recent } = now().functions;
      if (form === null || form.target === null || form.previewed === null || !isComplete(form, functionOf(form.id))) return;
      const { target, previewed, around, id, replace } = form;
      const placed = await run(async (options) => {
        const { callText, insertFormula } = await workflows();
        const formula = `${around?.before ?? "="}${callText(id, previewed.read)}${around?.after ?? ""}`;
        return insertFormula(target, formula, shapeOf(form, previewed.result), previewed.read, replace, options);
      }, true);
      if (placed === null) return;
      if (placed.code === "free") change({ form: null, inserted: placed.facts, recent: rememberFunction(id, recent) });
      else changeForm({ previewed: { ...previewed, place: placed } });
    },
  };
}

function given(args: readonly Workflows.ReadArgument[]): readonly unknown[] {
  const last = args.findLastIndex(({ kind }) => kind !== "left-out");
  return args.slice(0, last + 1).map((each) => ("value" in each ? each.value : null));
}
