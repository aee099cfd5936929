import type { Addin } from "../../host";
import { readAddin } from "../../host";
import type { Language } from "../words";

/** Below this path the server keeps the add-in's files. */
const ADD_IN = `${location.origin}/addin/`;

/**
 * The add-in's addresses are those of wherever it will be hosted; here its files lie below `ADD_IN`.
 * The folder of the task pane's page is the root of all its files.
 */
export function onThisOrigin(url: string, page: string): string {
  const root = page.slice(0, page.lastIndexOf("/") + 1);
  return ADD_IN + (url.startsWith(root) ? url.slice(root.length) : new URL(url).pathname.replace(/^\//, ""));
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** Reads the manifest and the metadata it names, in the language asked for. Metadata that is missing leaves an add-in without functions. */
export async function loadAddIn(language: Language): Promise<Addin> {
  const manifest = await (await fetched("/manifest.xml")).text();
  const bare = readAddin({ manifest, functions: { functions: [] } }, language);
  const json = async (url: string | null, none: unknown): Promise<unknown> => {
    if (url === null) return none;
    const response = await fetch(onThisOrigin(url, bare.page));
    return response.ok ? response.json() : none;
  };
  const [functions, shortcuts] = await Promise.all([json(bare.functionsUrl, { functions: [] }), json(bare.shortcutsUrl, undefined)]);
  const addin = readAddin({ manifest, functions, shortcuts }, language);
  const here = (control: Addin["ribbon"][number]) => ({ ...control, icon: control.icon && onThisOrigin(control.icon, addin.page) });
  return { ...addin, page: onThisOrigin(addin.page, addin.page), ribbon: addin.ribbon.map(here), contextMenu: addin.contextMenu.map(here) };
}
