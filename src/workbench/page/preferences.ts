import type { Theme } from "../grid";
import type { Language } from "./words";

export type ThemeChoice = "system" | "light" | "dark";

/** What the page remembers of its user between visits. */
export interface Preferences {
  language: Language;
  theme: ThemeChoice;
  paneWidth: number;
  paneOpen: boolean;
}

const KEY = "workbench.preferences";
export const NARROWEST_PANE = 320;

const DEFAULTS = (): Preferences => ({ language: navigator.language.startsWith("zh") ? "zh-CN" : "en", theme: "system", paneWidth: 350, paneOpen: true });

/** `?lang=`, `?theme=` and `?pane=` in the address go before what is remembered: links and tests use them. */
export function readPreferences(search: URLSearchParams): Preferences {
  let kept: Partial<Preferences> = {};
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
  } catch {
    // What is kept there is only comfort: unreadable means default.
    localStorage.removeItem(KEY);
  }
  const preferences = { ...DEFAULTS(), ...kept };
  const language = search.get("lang");
  const theme = search.get("theme");
  const width = Number(search.get("pane"));
  if (language) preferences.language = language.startsWith("zh") ? "zh-CN" : "en";
  if (theme === "light" || theme === "dark" || theme === "system") preferences.theme = theme;
  if (width >= NARROWEST_PANE) preferences.paneWidth = width;
  return preferences;
}

export const keepPreferences = (preferences: Preferences): void => localStorage.setItem(KEY, JSON.stringify(preferences));

const prefersDark = () => matchMedia("(prefers-color-scheme: dark)");
const forcedColors = () => matchMedia("(forced-colors: active)");

export function themeNow(choice: ThemeChoice): Theme {
  if (forcedColors().matches) return "forced";
  if (choice !== "system") return choice;
  return prefersDark().matches ? "dark" : "light";
}

export function onSystemTheme(listener: () => void): void {
  prefersDark().addEventListener("change", listener);
  forcedColors().addEventListener("change", listener);
}
