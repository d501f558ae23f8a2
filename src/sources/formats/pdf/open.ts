import { getResolvedPDFJS } from "unpdf";
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { CareoError } from "../../../base/index.ts";

/**
 * Opens a PDF for its text only: no evaluation, no XFA, no fetching, no fonts or images decoded, no worker.
 * Throws `sources/encrypted` where a password is asked for, `sources/parser-failed` where it is no PDF after all.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    // The library takes the buffer away, and the original is not ours to give.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    // With no font files at hand the names of the fonts are enough to read text.
    useSystemFonts: true,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (cause) {
    const { name, message } = cause as Error;
    if (name === "PasswordException")
      throw new CareoError("sources/encrypted", "The PDF is encrypted and asks for a password.", {
        hint: "Open it with the password, save a copy without one, and add the copy beside this original.",
        cause,
      });
    throw new CareoError(
      "sources/parser-failed",
      `The PDF cannot be opened: ${message.replace(/\.+$/, "")}.`,
      { cause },
    );
  }
}
