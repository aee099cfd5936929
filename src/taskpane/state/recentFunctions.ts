import { keepLocally, keptLocally } from "../../excel/office";

const KEY = "qual.recentFunctions";
const MOST = 5;

/** Ids of the functions used last on this computer; no more is kept than their names. */
export function recentFunctions(): readonly string[] {
  return (keptLocally(KEY) ?? "").split(" ").filter((id) => /^[A-Z]+$/.test(id)).slice(0, MOST);
}

export function rememberFunction(id: string, before: readonly string[]): readonly string[] {
  const recent = [id, ...before.filter((each) => each !== id)].slice(0, MOST);
  keepLocally(KEY, recent.join(" "));
  return recent;
}
