/** Ids of the ribbon's and the context menu's actions. manifest.xml names the same ones (a test compares them); they never change. */
export const ACTION_IDS = {
  open: "QualOpen",
  check: "QualCheck",
  build: "QualBuildMatrix",
  explain: "QualExplain",
  report: "QualReport",
  freeze: "QualFreeze",
  help: "QualHelp",
} as const;
