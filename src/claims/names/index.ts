export { clusterEntities } from "./cluster.ts";
export type { KnownName } from "./known.ts";
export { readNames } from "./names.ts";
export { protectedRanges } from "./protected.ts";
