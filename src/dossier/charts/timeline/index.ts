export { type TimelineItem, type TimelineVersion, timelineDrawing } from "./timeline.ts";
