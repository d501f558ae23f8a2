export { TIMING_CAVEATS } from "../../weighing/index.ts";
export { STATISTICS, type Statistic } from "../entries/tests.ts";
export {
  type CodedElement,
  type CodedScheme,
  citeForElement,
  getScheme,
  listSchemes,
  type NamedScheme,
  type SaidCitation,
  showScheme,
} from "./codings.ts";
export { type ListedPrediction, listPredictions, type TestedTableFacts } from "./list-predictions.ts";
export { type EnteredPrediction, enterPrediction, type SaidPrediction } from "./predictions.ts";
export { runPrediction } from "./run-prediction.ts";
export {
  type EnteredTiming,
  enterTiming,
  type ListedTiming,
  listTimings,
  runTiming,
  type SaidSeries,
  type SaidTiming,
} from "./timings.ts";
