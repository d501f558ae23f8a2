export { typeBlocks } from "./blocks.ts";
