export { exportsOf } from "./exports-of.ts";
export { type GexfInput, gexfOf } from "./network.ts";
export { type CrateFile, roCrateOf } from "./ro-crate.ts";
export { textTarget } from "./text-target.ts";
