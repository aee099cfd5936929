import { useSyncExternalStore } from "react";
import { officeColours } from "../../excel/office";

const query = "(prefers-color-scheme: dark)";

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Office's own theme where Office tells it, else the system's. */
export function useDarkTheme(): boolean {
  const system = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return officeColours()?.dark ?? system;
}
