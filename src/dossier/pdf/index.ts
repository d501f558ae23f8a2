export { compilePdf, type PdfEffects, type PdfFonts } from "./compile-pdf.ts";
export { typstOf } from "./typst-of.ts";
