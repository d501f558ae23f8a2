/** What of this folder a browser loads: how things are said, without the texts of dossiers and command line. */
export { dateWords } from "./dates.ts";
export { makeSay, type SayFrom } from "./make-say.ts";
export type { MessageLanguage } from "./messages.generated.ts";
export { chanceWords, countWords, decimalWords, figureWords, percentWords } from "./numbers.ts";
