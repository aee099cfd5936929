/** What is said before the pane itself is there. */
export const start = {
  "pane-missing": () => "The pane could not be loaded. Check the connection, then close and reopen it; the QUAL functions go on working.",
} as const;
