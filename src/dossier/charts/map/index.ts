export { type BorderLines, readBorderLines } from "./border-lines.ts";
export {
  type MapBorders,
  type MapPlace,
  mapDrawing,
  type Precision,
  windowedMap,
} from "./map.ts";
export type { MapWindow } from "./view.ts";
