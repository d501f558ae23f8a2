/** The library's front door. */
export type { Audit } from "./claims/index.ts";
