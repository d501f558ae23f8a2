export { dateShapes } from "./date-shapes.ts";
export {
  type DayWindow,
  lanesDrawing,
  placeInWindow,
  type TimelineLane,
  wholeWindow,
} from "./lanes.ts";
export { dayNumber, type TimeScale, timeScale } from "./time-scale.ts";
export { type TimelineItem, type TimelineVersion, timelineDrawing } from "./timeline.ts";
