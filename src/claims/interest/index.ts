export { readInterest } from "./interest.ts";
