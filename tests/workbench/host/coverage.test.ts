import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { knownMembers } from "../../../src/workbench/host";

const ROOT = join(__dirname, "..", "..", "..");

/** What the client does by itself, without asking the host. */
const CLIENT_SIDE: Readonly<Record<string, readonly string[]>> = {
  "*": ["load", "context", "isNullObject", "toJSON", "set", "track", "untrack", "items"],
};
/** Names under which the client asks for a member. */
const WIRE_NAMES: Readonly<Record<string, string>> = { onChanged: "", onSelectionChanged: "", onActivated: "", onDeleted: "", onAdded: "", onCalculated: "" };

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
}

/** Every member of an `Excel.*` object that the source names, as `Type.member`. */
function usedMembers(folder: string): ReadonlyMap<string, string> {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const program = ts.createProgram(filesIn(folder), { ...options, types: ["office-js"], noEmit: true });
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
      const owner = type.getSymbol();
      const member = checker.getSymbolAtLocation(node.name);
      const home = owner?.valueDeclaration ?? owner?.declarations?.[0];
      if (owner && member && home?.getSourceFile().fileName.includes("office-js") && ts.isClassDeclaration(home) && parentName(home) === "Excel") {
        used.set(`${owner.name}.${member.name}`, `${node.getSourceFile().fileName.slice(ROOT.length + 1)}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(folder)) visit(file);
  return used;
}

function parentName(node: ts.Node): string | undefined {
  const module = node.parent.parent;
  return ts.isModuleDeclaration(module) ? module.name.getText() : undefined;
}

describe("what src/excel asks of Excel", () => {
  const used = usedMembers(join(ROOT, "src", "excel"));

  it("looks at enough of it to mean something", () => {
    expect(used.size).toBeGreaterThan(40);
  });

  it("is known to the workbench, member by member", () => {
    const missing = [...used].filter(([name]) => {
      const [type = "", member = ""] = name.split(".");
      if (CLIENT_SIDE["*"]?.includes(member) || member in WIRE_NAMES) return false;
      if (type === "RequestContext" || type === "Application" && member === "createWorkbook") return false;
      return !knownMembers(type).has(member.toLowerCase());
    });
    expect(missing.map(([name, file]) => `${name} (${file})`)).toEqual([]);
  });
});
