/** Requirement sets the workbench answers for. `RichApiRuntime` is left out on purpose: the client then sends plain loads and sets. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15", CustomFunctionsRuntime: "1.3", CustomFunctions: "1.8", SharedRuntime: "1.1", RibbonApi: "1.2",
  KeyboardShortcuts: "1.1", ContextMenuApi: "1.1", AddInCommands: "1.1", Settings: "1.1", DialogApi: "1.1",
  DelayForCellEdit: "1.1",
};
