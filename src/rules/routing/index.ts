/** Who assesses whom: the routing table, the bodies, and who has to leave them. */
export { ROUTING_TABLE } from "./routingTable";
export { routeAll, routerOf } from "./routeAll";
export { conflictIndex } from "./conflictIndex";
export { whoMoved } from "./whoMoved";
