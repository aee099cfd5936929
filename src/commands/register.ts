import { showPane } from "../excel/office";
import { requestPane } from "../workflows";
import type { PaneRequest } from "../workflows";
import { ACTION_IDS } from "./actionIds";

/** Each button opens the pane at the screen it is about: what happens and how far it is can always be seen there. */
function showing(request: PaneRequest): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    requestPane(request);
    void showPane().finally(() => event.completed());
  };
}

/** Ribbon and context menu, by the ids of manifest.xml. */
export function registerCommands(): void {
  Office.actions.associate(ACTION_IDS.open, showing("home"));
  Office.actions.associate(ACTION_IDS.check, showing("check"));
  Office.actions.associate(ACTION_IDS.build, showing("build"));
  Office.actions.associate(ACTION_IDS.explain, showing("explain"));
  Office.actions.associate(ACTION_IDS.report, showing("report"));
  Office.actions.associate(ACTION_IDS.freeze, showing("freeze"));
  Office.actions.associate(ACTION_IDS.help, showing("help"));
}
