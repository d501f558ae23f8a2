export { clusterEntities } from "./cluster.ts";
export { type KnownName, readNames } from "./names.ts";
