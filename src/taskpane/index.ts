import { registerCommands } from "../commands/register";
import { displayLanguage, officeReady } from "../excel/office";
import { registerFunctions } from "../functions/register";

/** Entry of the shared runtime: functions are ready first, then the ribbon, then the pane, which loads lazily. */
registerFunctions();

async function start(): Promise<void> {
  const { inExcel } = await officeReady();
  const locale = inExcel ? displayLanguage() : navigator.language;
  if (inExcel) registerCommands();
  const { mountPane } = await import(/* webpackChunkName: "pane" */ "./mountPane");
  const root = document.getElementById("pane");
  if (root !== null) mountPane(root, locale, inExcel);
}

void start();
