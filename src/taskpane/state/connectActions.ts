import type { Facts } from "../../rules/outcome";
import type { PaneKey } from "../../messages/pane";
import type { WorkbookMapping } from "../../workbook/tables";
import type * as Workflows from "../../workflows";
import type { Understanding } from "./createActions";
import type { PaneActions } from "./paneActions";
import type { Surroundings } from "./surroundings";

/** One change of the mapping: what it was, the figures before it, and what to go back to (null: what is saved or found). */
export interface MappingStep {
  readonly key: PaneKey;
  readonly facts: Facts;
  readonly before: WorkbookMapping | null;
  readonly figures: Workflows.MappingFigures;
  /** What was changed, and when: whoever runs through a list with the arrow keys makes one change, not ten. */
  readonly target: string;
  readonly at: number;
}

interface ConnectSurroundings extends Surroundings {
  readonly understand: (how?: Understanding) => Promise<Workflows.Reckoned | null>;
}

const MOST_STEPS = 50;
/** Changes of one thing that follow each other so quickly are one. */
const ONE_CHANGE_MILLISECONDS = 1500;

type TableChange = Workflows.TableChange;
type ConnectActions = Pick<PaneActions, "changeTable" | "useSelection" | "undoMapping" | "findAnew" | "saveMapping" | "loadMapping">;

/** Changing what the tables are taken for: each change is read at once, told with what it did, and can be taken back. */
export function connectActions({ run, dispatch, understand, fresh, workflows, now }: ConnectSurroundings): ConnectActions {
  let before: Promise<unknown> = Promise.resolve();

  /** One change after the other: each starts from what the one before made. One that breaks is told to whoever asked for it and holds up nobody else. */
  function inTurn<Value>(piece: () => Promise<Value>): Promise<Value> {
    const turn = before.then(piece, piece);
    before = turn;
    return turn;
  }

  /** The newest change asked for of each thing: those it overtook are not worth reading the workbook for. */
  const newest = new Map<string, TableChange>();

  async function follow(how: Understanding, key: PaneKey, facts: Facts, target: string = key): Promise<boolean> {
    const { session, chosenMapping, mappingSteps } = now();
    if (session === null) return false;
    const asked = performance.now();
    const last = mappingSteps[mappingSteps.length - 1];
    const same = last !== undefined && last.target === target && asked - last.at < ONE_CHANGE_MILLISECONDS ? last : null;
    const figures = same?.figures ?? (await workflows()).mappingFigures(session);
    if (await understand(how) === null) return false;
    const step = { key, facts, before: same ? same.before : chosenMapping, figures, target, at: performance.now() };
    dispatch({ type: "mappingSteps", mappingSteps: [...(same ? mappingSteps.slice(0, -1) : mappingSteps), step].slice(-MOST_STEPS) });
    return true;
  }

  async function save(session: Workflows.Reckoned): Promise<void> {
    const saved = await run(async (options) => (await workflows()).saveMapping(session, now().language, options));
    if (saved === null) return;
    // From here on the saved mapping is the one to go by; what had changed since the last saving is settled.
    await understand({ mapping: null });
    dispatch({ type: "mappingSteps", mappingSteps: [] });
    dispatch({ type: "notice", notice: { key: "connect.saved", facts: {}, tone: "success" } });
  }

  return {
    changeTable: (table, change, facts = {}) => {
      const target = [table, change.kind, "index" in change ? change.index : "", "text" in change ? change.text : ""].join(" ");
      newest.set(target, change);
      return inTurn(async () => {
        const { session } = now();
        if (session === null || newest.get(target) !== change) return;
        const mapping = await run(async () => (await workflows()).changeTable(session, table, change), true);
        if (mapping !== null) await follow({ mapping, sameCells: true }, `connect.did.${change.kind}`, facts, target);
      });
    },
    useSelection: (use) => inTurn(async () => {
      const session = await fresh();
      if (session === null) return null;
      const changed = await run(async (options) => (await workflows()).selectionChange(session, use, options), true);
      if (changed === null) return null;
      const { mapping, id, sheet, range } = changed;
      return await follow({ mapping, sameCells: true }, `connect.did.${use.as}`, { sheet, range }) ? id : null;
    }),
    undoMapping: () => inTurn(async () => {
      const { mappingSteps } = now();
      const step = mappingSteps[mappingSteps.length - 1];
      if (step === undefined || await understand({ mapping: step.before, sameCells: true }) === null) return;
      dispatch({ type: "mappingSteps", mappingSteps: mappingSteps.slice(0, -1) });
      dispatch({ type: "notice", notice: { key: "connect.undone", facts: {}, tone: "info" } });
    }),
    findAnew: () => inTurn(async () => { await follow({ anew: true, sameCells: true }, "connect.did.findAnew", {}); }),
    saveMapping: () => inTurn(async () => {
      const session = await fresh();
      if (session !== null) await save(session);
    }),
    loadMapping: (file) => inTurn(async () => {
      const { readMappingFile } = await workflows();
      const read = readMappingFile(file);
      if (read.ok) await follow({ mapping: read.mapping }, "connect.did.file", {});
      else dispatch({ type: "problem", problem: { code: `mapping-${read.problem.code}`, facts: { path: read.problem.path, name: read.problem.name } } });
    }),
  };
}
