export { type Answer, answersDrawing } from "./answers.ts";
export { drawingAsSvg, type SvgOptions } from "./as-svg.ts";
export { type ChanceRun, chanceDrawing } from "./chance-bars.ts";
export { doubtOf, type MarkDoubt } from "./doubt-look.ts";
export type { Drawing, Mark, Shape, Size } from "./drawing.ts";
export {
  type BorderLines,
  type MapBorders,
  type MapPlace,
  type MapWindow,
  mapDrawing,
  type Precision,
  readBorderLines,
  windowedMap,
} from "./map/index.ts";
export {
  type DatedMoney,
  type MoneyFlow,
  type MoneyForm,
  moneyByDate,
  moneyDrawing,
  moneyForm,
} from "./money/index.ts";
export {
  MOST_NODES,
  type NetworkEdge,
  type NetworkNode,
  type NodePlace,
  networkDrawing,
  pinnedNetwork,
} from "./network/index.ts";
export { chartStyle } from "./palette.ts";
export { type Code, type RatedRow, ratingsDrawing } from "./ratings-matrix.ts";
export {
  type DayWindow,
  dayNumber,
  lanesDrawing,
  placeInWindow,
  type TimelineItem,
  type TimelineLane,
  type TimelineVersion,
  timelineDrawing,
  wholeWindow,
} from "./timeline/index.ts";
