/** Who assesses whom: the routing table, the bodies, who has to leave them, and which form goes to whom. */
export type { RoutingRow } from "./routingTable";
export { ROUTING_TABLE, tableWith } from "./routingTable";
export type { OwnCase, OwnPanel, OwnSeat } from "./ownRow";
export { parseOwnRow } from "./parseOwnRow";
export { routeAll } from "./routeAll";
export { routerOf } from "./routerOf";
export { conflictIndex } from "./conflictIndex";
export type { Moved, Placed } from "./whoMoved";
export { whoMoved } from "./whoMoved";
export { managerOfEach } from "./managerOfEach";
export { groupKey, namesSet } from "./groupNames";
export type { Form, FormOnItsWay } from "./forms";
export { FORMS, formsOf } from "./forms";
