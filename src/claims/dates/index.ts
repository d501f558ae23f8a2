export type { Anchor, DateContext } from "./context.ts";
export { type ReadDates, readDates } from "./read-dates.ts";
