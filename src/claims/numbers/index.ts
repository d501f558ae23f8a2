export { isAside, isBehindAge, isDecadeOfLife } from "./ages.ts";
export { type ReadNumber, tidy } from "./number.ts";
export { readOrdinal, readOrdinalEnding } from "./ordinals.ts";
export { NUMBER_BEGINS, numberReader, readNumber } from "./read-number.ts";
export { readRoman } from "./roman.ts";
export { readWords } from "./words.ts";
