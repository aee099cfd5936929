/** Who assesses whom: the routing table, the bodies, and who has to leave them. */
export type { PanelKind, RoutingCase, RoutingRow } from "./routingTable";
export { ROUTING_TABLE } from "./routingTable";
export type { Routed, Router, Routing } from "./routeAll";
export { routeAll, routerOf } from "./routeAll";
export type { Moved } from "./whoMoved";
export { whoMoved } from "./whoMoved";
