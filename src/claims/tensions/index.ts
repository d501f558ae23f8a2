export { readTensions } from "./tensions.ts";
