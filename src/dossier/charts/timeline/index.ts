export {
  type DayWindow,
  lanesDrawing,
  placeInWindow,
  type TimelineLane,
  wholeWindow,
} from "./lanes.ts";
export { dayNumber } from "./time-scale.ts";
export { type TimelineItem, type TimelineVersion, timelineDrawing } from "./timeline.ts";
