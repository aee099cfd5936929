import type { CustomFunction } from "../../calc";
import type { Language } from "../words";
import { readCustomFunctions } from "./customFunctions";
import type { Manifest } from "./manifest";
import { readManifest } from "./manifest";

/** Below this path the server keeps the add-in's files. */
const ADD_IN = `${location.origin}/addin/`;

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

export const loadManifest = async (language: Language): Promise<Manifest> => readManifest(await fetchText("/manifest.xml"), language, ADD_IN);

export async function loadCustomFunctions(manifest: Manifest): Promise<readonly CustomFunction[]> {
  return readCustomFunctions(JSON.parse(await fetchText(manifest.functions)), manifest.namespace);
}
