export { type MapPlace, mapDrawing, type Precision } from "./map.ts";
