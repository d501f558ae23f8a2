export { readAmounts } from "./read-amounts.ts";
