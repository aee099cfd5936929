/** The add-in's page as far as custom functions go: this process's global object, or an iframe's window. */
export interface FunctionsPage {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: Readonly<Record<string, unknown>> };
    readonly Error?: new (code: string, message?: string) => object;
  };
}

export type PageFunction = (...args: unknown[]) => unknown;

/** What the page associated with an id; undefined where it did not. */
export function associated(page: FunctionsPage, id: string): PageFunction | undefined {
  const mappings = page.CustomFunctions?._association?.mappings;
  const key = id.toUpperCase();
  const found = mappings && Object.hasOwn(mappings, key) ? mappings[key] : undefined;
  return typeof found === "function" ? (found as PageFunction) : undefined;
}
