import { pathToFileURL } from "node:url";
import { CATALOGUE } from "../src/functions/catalogue";
import { metadataOf } from "../src/functions/metadata";
import { helpPages } from "./help-pages";

/** The metadata files Excel reads, by name: the default one in English, and one per further language. */
export function functionsMetadata(): Record<string, object> {
  return { "functions.json": metadataOf(CATALOGUE, "en"), "functions-zh-cn.json": metadataOf(CATALOGUE, "zh-CN") };
}

// Run by the build, which takes the files from standard output.
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(JSON.stringify({ ...functionsMetadata(), ...helpPages() }));
}
