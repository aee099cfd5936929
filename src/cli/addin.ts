import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { functionsMetadata } from "../functions/register";
import type { Language } from "../messages/language";

/** The project's folder: where manifest.xml lies, above this file or the bundle it is in. */
function projectFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "manifest.xml"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("manifest.xml was not found above qual");
    folder = above;
  }
  return folder;
}

/** What Excel learns of the add-in: its manifest, and the description of its functions made from the same catalogue as the build's. */
export function addinFor(language: Language): { readonly manifest: string; readonly functions: unknown } {
  return { manifest: readFileSync(join(projectFolder(), "manifest.xml"), "utf8"), functions: functionsMetadata(language) };
}
