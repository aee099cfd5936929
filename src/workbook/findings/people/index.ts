/** People: who is in two places, who reports to whom, and what one sheet says that another denies. */
export { checkContacts } from "./checkContacts";
export { checkFlags } from "./checkFlags";
export { checkManagers } from "./checkManagers";
export { checkPeople } from "./checkPeople";
export { checkSpellings } from "./checkSpellings";
export { checkTwins } from "./checkTwins";
