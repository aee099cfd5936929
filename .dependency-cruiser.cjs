/** Who may import whom. Each rule has a sentence for whoever trips over it; all are errors. */
const room = (name) => `^src/${name}/`;
const ownWork = "^src/";

/** `from` may import only what matches `allowed` among our own rooms. */
function onlyFrom(name, allowed, comment) {
  return {
    name: `${name}-imports`,
    comment,
    severity: "error",
    from: { path: room(name) },
    to: { path: ownWork, pathNot: [room(name), ...allowed] },
  };
}

/** Packages a room may use; everything else from npm or Node is refused. */
function packages(name, allowed, comment) {
  return {
    name: `${name}-packages`,
    comment,
    severity: "error",
    from: { path: room(name) },
    to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core"], pathNot: allowed.length ? allowed : "^$" },
  };
}

const nodeModule = (name) => `node_modules/${name.replaceAll(".", "\\.")}/`;

module.exports = {
  forbidden: [
    onlyFrom("rules", [], "The rules know nothing but themselves: what a clause orders must be readable and testable without Excel, sheets or words. Pass what you need as an argument."),
    packages("rules", [], "The rules use no package and nothing of Node: dates, numbers and lists are enough."),
    onlyFrom("workbook", [room("rules")], "workbook turns sheets into records; it may know the rules' records, nothing above."),
    { ...packages("workbook", [nodeModule("zod")], "workbook uses no package but zod, and that only in setup."), from: { path: room("workbook") } },
    { name: "zod-only-in-setup", comment: "zod is 22 kB of the 40 kB that the functions may weigh: only workbook/setup may import it.", severity: "error", from: { path: ownWork, pathNot: "^src/workbook/setup/" }, to: { path: nodeModule("zod") } },
    { name: "functions-never-reach-zod", comment: "The functions' bundle must stay small: no path from src/functions may reach zod, not even an indirect one.", severity: "error", from: { path: room("functions") }, to: { path: nodeModule("zod"), reachable: true } },
    onlyFrom("reports", [room("rules"), room("messages")], "A report is data made of results and words; it knows neither sheets nor Excel."),
    packages("reports", [], "A report needs no package."),
    { name: "messages-types-only", comment: "messages makes sentences from facts: of other rooms it may import types only.", severity: "error", from: { path: room("messages") }, to: { path: ownWork, pathNot: room("messages"), dependencyTypesNot: ["type-only"] } },
    onlyFrom("messages", [room("rules"), room("workbook"), room("reports")], "messages may know the types of rules, workbook and reports."),
    packages("messages", [], "A sentence needs no package."),
    { name: "excel-types-only", comment: "excel moves data between a plan and a sheet; it may know the shapes of rules and reports, not call them.", severity: "error", from: { path: room("excel") }, to: { path: "^src/(rules|reports)/", dependencyTypesNot: ["type-only"] } },
    onlyFrom("excel", [room("rules"), room("workbook/grid"), room("reports")], "excel may import types of rules and reports, and workbook/grid."),
    packages("excel", [], "excel uses Office.js, which the page loads; no package."),
    onlyFrom("workflows", [room("rules"), room("workbook"), room("reports"), room("excel"), room("messages")], "A workflow joins rules, workbook, reports, excel and messages; panes, functions and the workbench stand above or beside it."),
    packages("workflows", [], "A workflow needs no package."),
    onlyFrom("functions", [room("rules"), "^src/workbook/(vocabulary|tables|grid)/", room("messages")], "Functions must load fast and alone: rules, vocabulary, tables and messages only."),
    packages("functions", [], "Functions carry no package."),
    { name: "taskpane-types-only", comment: "The pane shows what workflows give it: of rules, workbook and reports it may know the types.", severity: "error", from: { path: room("taskpane") }, to: { path: "^src/(rules|workbook|reports)/", dependencyTypesNot: ["type-only"] } },
    onlyFrom("taskpane", [room("workflows"), room("messages"), "^src/excel/office\\.ts$", room("rules"), room("workbook"), room("reports"), "^src/functions/register\\.ts$", "^src/commands/register\\.ts$"], "The pane calls workflows; Excel is reached through them and excel/office. Its entry alone loads the functions and commands of the shared runtime."),
    { name: "pane-loads-runtime-once", comment: "Only the entry of the shared runtime registers functions and commands.", severity: "error", from: { path: room("taskpane"), pathNot: "^src/taskpane/index\\.tsx?$" }, to: { path: "^src/(functions|commands)/" } },
    packages("taskpane", [nodeModule("react"), nodeModule("react-dom"), nodeModule("@fluentui")], "The pane is React and Fluent UI."),
    onlyFrom("commands", [room("workflows"), "^src/excel/office\\.ts$"], "A ribbon command starts a workflow."),
    packages("commands", [], "A ribbon command needs no package."),
    onlyFrom("cli", [room("workflows"), "^src/functions/register\\.ts$", room("messages"), "^src/workbench/index\\.ts$"], "qual runs workflows in the workbench, through its door."),
    onlyFrom("workbench", [], "The workbench stands in Excel's place and knows nothing of HR: it learns the add-in from manifest.xml and functions.json."),
    { name: "workbench-model", comment: "model is the bottom of the workbench.", severity: "error", from: { path: room("workbench/model") }, to: { path: "^src/workbench/(?!model/)" } },
    { name: "workbench-calc", comment: "calc works on the model alone.", severity: "error", from: { path: room("workbench/calc") }, to: { path: "^src/workbench/(?!(calc|model)/)" } },
    { name: "workbench-file", comment: "file fills the model from bytes and patches bytes from it.", severity: "error", from: { path: room("workbench/file") }, to: { path: "^src/workbench/(?!(file|model)/)" } },
    { name: "workbench-host", comment: "host speaks Office.js's protocol over calc and model.", severity: "error", from: { path: room("workbench/host") }, to: { path: "^src/workbench/(?!(host|calc|model)/)" } },
    { name: "workbench-grid", comment: "grid draws the model and asks calc; files and host are the page's business.", severity: "error", from: { path: room("workbench/grid") }, to: { path: "^src/workbench/(?!(grid|calc|model)/)" } },
    { name: "workbench-node", comment: "node loads Office.js into a process without a browser; the browser's rooms must not meet it.", severity: "error", from: { path: "^src/workbench/(model|calc|file|host|grid|page)/" }, to: { path: room("workbench/node") } },
    { name: "doors", comment: "Enter a room's subfolder through its index.ts: what it exports is what it promises.", severity: "error",
      from: { path: "^src/(rules|workbook|workbench)/([^/]+)/" },
      to: { path: "^src/(rules|workbook|workbench)/[^/]+/.+", pathNot: ["^src/$1/$2/", "^src/(rules|workbook|workbench)/[^/]+/index\\.ts$"] } },
    { name: "doors-from-outside", comment: "Enter a room's subfolder through its index.ts.", severity: "error",
      from: { path: "^src/(?!(rules|workbook|workbench)/)" },
      to: { path: "^src/(rules|workbook|workbench)/[^/]+/.+", pathNot: "^src/(rules|workbook|workbench)/[^/]+/index\\.ts$" } },
    { name: "no-cycles", comment: "Two files that need each other are one file, or a third is missing.", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "no-orphans", comment: "A file nobody imports is dead.", severity: "error", from: { orphan: true, path: ownWork, pathNot: ["\\.d\\.ts$", "index\\.tsx?$", "main\\.ts$"] }, to: {} },
    { name: "resolvable", comment: "An import that does not resolve.", severity: "error", from: { path: ownWork }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
