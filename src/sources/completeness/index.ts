export { captureForm, factsOfReading } from "./from-reading.ts";
export type { CaptureForm, CompletenessItem, CompletenessName } from "./item.ts";
export {
  type CaptureFacts,
  type Completeness,
  type CompletenessLine,
  type ItemState,
  measureCompleteness,
} from "./measure.ts";
