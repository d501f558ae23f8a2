export { figuresOf, WEIGHING_ENGINE } from "./figures-of.ts";
export { isSameFigure } from "./nine-digits.ts";
export { type OriginCounts, originCounts } from "./origin-counts.ts";
