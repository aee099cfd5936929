import { pngSize } from "../icons/png";
import { references, resourcesOf, wantedKind, type Resource } from "./resources";
import { all, at, parseXml, type XmlNode } from "./xmlTree";

/** What the manifest must agree with. */
export interface Surroundings {
  /** Bytes of a file that will be served, by its path in the URL; null where there is none. */
  served(path: string): Uint8Array | null;
  readonly version: string;
  readonly actionIds: readonly string[];
  /** Locales that every sentence must have beside the default. */
  readonly locales: readonly string[];
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const NAMESPACE = /^[A-Za-z][A-Za-z0-9._]{0,31}$/;
const LONGEST_RESID = 32;
const LONGEST = { ShortStrings: 125, LongStrings: 250 } as const;
const REQUIRED_ICONS = ["16", "32", "80"];
const FLOOR = new Map([["SharedRuntime", "1.1"], ["CustomFunctionsRuntime", "1.3"], ["ExcelApi", "1.13"]]);
/** Pages outside the add-in: support and help are websites. */
const WEBSITE = /^\/help(\/|$)/;

/** What is wrong with a manifest beyond what its schema sees; empty where it is in order. */
export function manifestFaults(xml: string, around: Surroundings): string[] {
  let root: XmlNode;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [`not well formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  const resources = resourcesOf(root);
  return [
    ...identityFaults(root, around), ...referenceFaults(root, resources), ...runtimeFaults(root, resources), ...urlFaults(root, resources, around),
    ...wordFaults(root, resources, around), ...iconFaults(root, resources, around), ...actionFaults(root, around),
  ];
}

function identityFaults(root: XmlNode, around: Surroundings): string[] {
  const faults: string[] = [];
  const id = at(root, "Id")?.text ?? "";
  if (!GUID.test(id)) faults.push(`Id "${id}" is not a GUID in lower case`);
  const version = at(root, "Version")?.text ?? "";
  if (version !== `${around.version}.0`) faults.push(`Version "${version}" is not the package's ${around.version} with .0`);
  const sets = new Map(all(root, "Set").map((set) => [set.attributes.get("Name"), set.attributes.get("MinVersion")]));
  for (const [name, least] of FLOOR) if (sets.get(name) !== least) faults.push(`requirement set ${name} ${least} is missing`);
  return faults;
}

function referenceFaults(root: XmlNode, resources: ReadonlyMap<string, Resource>): string[] {
  const faults: string[] = [];
  const used = new Set<string>();
  for (const node of references(root)) {
    const resid = node.attributes.get("resid") ?? "";
    used.add(resid);
    const resource = resources.get(resid);
    if (resource === undefined) faults.push(`${node.name} names resource "${resid}", which is not there`);
    else if (resource.kind !== wantedKind(node.name)) faults.push(`${node.name} wants one of ${wantedKind(node.name)}, "${resid}" is one of ${resource.kind}`);
  }
  for (const id of resources.keys()) {
    if (id.length > LONGEST_RESID) faults.push(`resource id "${id}" is longer than ${LONGEST_RESID} characters`);
    if (!used.has(id)) faults.push(`resource "${id}" is used nowhere`);
  }
  return faults;
}

/** A shared runtime is one page: named first in the host, kept alive, and the same wherever a page is named. */
function runtimeFaults(root: XmlNode, resources: ReadonlyMap<string, Resource>): string[] {
  const faults: string[] = [];
  const host = at(root, "VersionOverrides", "Hosts", "Host");
  if (host === null) return ["VersionOverrides has no Host"];
  if (host.children[0]?.name !== "Runtimes") faults.push("Runtimes is not the first child of Host");
  const runtime = at(host, "Runtimes", "Runtime");
  if (runtime?.attributes.get("lifetime") !== "long") faults.push("the runtime's lifetime is not long");
  const page = runtime?.attributes.get("resid");
  const places = [all(host, "Page").map((node) => at(node, "SourceLocation"))[0], all(host, "FunctionFile")[0]];
  for (const place of places) if (place?.attributes.get("resid") !== page) faults.push(`${place?.name ?? "a page"} does not name the runtime's page`);
  const start = at(root, "DefaultSettings", "SourceLocation")?.attributes.get("DefaultValue");
  if (start !== resources.get(page ?? "")?.value) faults.push("DefaultSettings opens another page than the runtime's");
  const namespace = resources.get(all(host, "Namespace")[0]?.attributes.get("resid") ?? "")?.value ?? "";
  if (!NAMESPACE.test(namespace)) faults.push(`the functions' namespace "${namespace}" is not a name`);
  return faults;
}

function urlFaults(root: XmlNode, resources: ReadonlyMap<string, Resource>, around: Surroundings): string[] {
  const outside = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"].map((name) => at(root, name)?.attributes.get("DefaultValue") ?? "");
  const inside = [...resources.values()].flatMap((each) => (each.kind === "Images" || each.kind === "Urls" ? [each.value, ...each.overrides.values()] : []));
  const start = at(root, "DefaultSettings", "SourceLocation")?.attributes.get("DefaultValue") ?? "";
  const origin = URL.canParse(start) ? new URL(start).origin : "";
  return [...new Set([start, ...outside, ...inside])].flatMap((text) => {
    if (!URL.canParse(text)) return [`"${text}" is not an address`];
    const url = new URL(text);
    if (url.protocol !== "https:") return [`${text} is not https`];
    if (url.origin !== origin) return [`${text} lies outside ${origin}`];
    return WEBSITE.test(url.pathname) || around.served(url.pathname.slice(1)) !== null ? [] : [`${url.pathname} will not be served`];
  });
}

function wordFaults(root: XmlNode, resources: ReadonlyMap<string, Resource>, around: Surroundings): string[] {
  const faults: string[] = [];
  for (const [id, { kind, value, overrides }] of resources) {
    if (kind === "Images") continue;
    for (const text of kind === "Urls" ? [] : [value, ...overrides.values()]) {
      if (text.trim() === "" || text.length > LONGEST[kind as keyof typeof LONGEST]) faults.push(`"${id}" is empty or too long`);
    }
    const translated = kind === "Urls" ? id.includes("Metadata") : id !== "Functions.Namespace";
    for (const locale of translated ? around.locales : []) if (!overrides.has(locale)) faults.push(`"${id}" has no ${locale}`);
  }
  for (const name of ["DisplayName", "Description"]) {
    const node = at(root, name);
    const locales = node?.children.map((each) => each.attributes.get("Locale")) ?? [];
    for (const locale of around.locales) if (!locales.includes(locale)) faults.push(`${name} has no ${locale}`);
  }
  return faults;
}

function iconFaults(root: XmlNode, resources: ReadonlyMap<string, Resource>, around: Surroundings): string[] {
  const faults: string[] = [];
  const wrong = (address: string, size: number): boolean => {
    const bytes = URL.canParse(address) ? around.served(new URL(address).pathname.slice(1)) : null;
    const real = bytes === null ? null : pngSize(bytes);
    return bytes !== null && (real?.width !== size || real.height !== size);
  };
  for (const icon of all(root, "Icon")) {
    const sizes = icon.children.map((image) => image.attributes.get("size") ?? "");
    for (const size of REQUIRED_ICONS) if (!sizes.includes(size)) faults.push(`an icon lacks ${size} pixels`);
    for (const image of icon.children) {
      const resid = image.attributes.get("resid") ?? "";
      const size = image.attributes.get("size") ?? "";
      if (wrong(resources.get(resid)?.value ?? "", Number(size))) faults.push(`the file of "${resid}" is not a PNG of ${size} pixels`);
    }
  }
  for (const [name, size] of [["IconUrl", 32], ["HighResolutionIconUrl", 64]] as const) {
    if (wrong(at(root, name)?.attributes.get("DefaultValue") ?? "", size)) faults.push(`${name} is not a PNG of ${size} pixels`);
  }
  return [...new Set(faults)];
}

function actionFaults(root: XmlNode, around: Surroundings): string[] {
  const named = all(root, "FunctionName").map((node) => node.text);
  const ids = [...all(root, "Control"), ...all(root, "Group")].map((node) => node.attributes.get("id") ?? "");
  return [
    ...named.filter((id) => !around.actionIds.includes(id)).map((id) => `action ${id} has no command`),
    ...around.actionIds.filter((id) => !named.includes(id)).map((id) => `command ${id} is on no button`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `the id ${id} stands twice`),
  ];
}
