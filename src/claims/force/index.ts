export { type ForceContext, readForce } from "./read-force.ts";
