export { cutAtMarks, type MarkedSpan, type TextPiece } from "./cut-at-marks.ts";
