/** Everything of `Office` that is not the workbook: start, language, theme. */

export interface OfficeStart {
  /** False in a plain browser tab: the pane then says where to open it. */
  readonly inExcel: boolean;
}

export async function officeReady(): Promise<OfficeStart> {
  const info = await Office.onReady();
  return { inExcel: info.host === Office.HostType.Excel };
}

/** Language of Excel's own screens, e.g. `zh-CN`. */
export function displayLanguage(): string {
  return Office.context.displayLanguage || "en-US";
}

export interface OfficeColours {
  readonly background: string;
  readonly foreground: string;
  readonly dark: boolean;
}

/** null where Excel tells nothing (on the web): the pane follows the system's colour scheme. */
export function officeColours(): OfficeColours | null {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  if (!theme?.bodyBackgroundColor) return null;
  return { background: theme.bodyBackgroundColor, foreground: theme.bodyForegroundColor, dark: isDark(theme.bodyBackgroundColor) };
}

function isDark(colour: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!digits) return false;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** This computer's storage, apart for each site on the web; null where the browser denies it to frames. */
function localStore(): { readonly store: Storage; readonly prefix: string } | null {
  try {
    return { store: window.localStorage, prefix: (Office.context as { partitionKey?: string }).partitionKey ?? "" };
  } catch {
    return null;
  }
}

/** A small setting kept on this computer, never in the workbook; null where there is none. */
export function keptLocally(key: string): string | null {
  const local = localStore();
  return local?.store.getItem(local.prefix + key) ?? null;
}

/** False where nothing can be kept: what was to be remembered is then known until the pane is closed. */
export function keepLocally(key: string, value: string): boolean {
  const local = localStore();
  try {
    local?.store.setItem(local.prefix + key, value);
  } catch {
    return false;
  }
  return local !== null;
}
