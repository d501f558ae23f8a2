export {
  MOST_NODES,
  type NetworkEdge,
  type NetworkNode,
  type NodePlace,
  networkDrawing,
  pinnedNetwork,
} from "./network.ts";
