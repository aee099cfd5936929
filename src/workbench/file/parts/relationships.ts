import type { XmlHandler } from "../xml";

export interface Relationship {
  readonly id: string;
  /** Last step of the type's address, the same for strict and transitional: `worksheet`, `styles`, `chart` … */
  readonly kind: string;
  /** Name of the part; the bare target where it stands outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part stand; of the package itself for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export function relationshipsHandler(part: string, found: Relationship[]): XmlHandler {
  return {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const external = attributes.TargetMode === "External";
      const target = attributes.Target ?? "";
      found.push({
        id: attributes.Id ?? "",
        kind: (attributes.Type ?? "").split("/").pop() as string,
        target: external ? target : resolveTarget(part, target),
        external,
      });
    },
  };
}

/** Parts of a kind inside the file, each once however often it is pointed to. */
export function partsOfKind(links: readonly Relationship[], kind: string): string[] {
  return [...new Set(links.filter((link) => link.kind === kind && !link.external).map((link) => link.target))];
}

/** `../drawings/drawing1.xml` seen from `xl/worksheets/sheet1.xml` is `xl/drawings/drawing1.xml`. */
export function resolveTarget(part: string, target: string): string {
  const clean = target.replace(/\\/g, "/").replace(/#.*$/, "");
  const steps = clean.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of clean.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** How `target` is written in the relationships of `part`. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}
