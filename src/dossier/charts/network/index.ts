export { type NetworkEdge, type NetworkNode, networkDrawing } from "./network.ts";
