export { MOST_NODES, type NetworkEdge, type NetworkNode, networkDrawing } from "./network.ts";
