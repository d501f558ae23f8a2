import type { OriginCluster } from "../entries/rivals.ts";

/** One origin that people declared or joined from several. */
export interface JoinedOrigin {
  readonly id: string;
  readonly clusters: readonly OriginCluster[];
  /** Claims, sources and items, as they are now, sorted. */
  readonly members: readonly string[];
}
