import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { templateFrom, type Template } from "../../../src/rules/templates";

const folder = join(__dirname, "..", "..", "..", "assets", "library");

/** Every file of the library as it lies in assets. */
export function libraryFiles(): readonly { readonly file: string; readonly value: unknown }[] {
  return readdirSync(folder).map((file) => ({ file, value: JSON.parse(readFileSync(join(folder, file), "utf8")) as unknown }));
}

export function libraryTemplate(id: string): Template {
  const template = templateFrom(libraryFiles().find(({ file }) => file === `${id}.json`)?.value);
  if (!template) throw new Error(`The library has no template ${id}`);
  return template;
}
