/**
 * The characters that windows-1252 puts where ISO-8859-1 has controls, as in the Encoding Standard; the five bytes it
 * leaves undefined stay controls. Node's own decoder for this label reads plain ISO-8859-1 on some versions we support
 * (nodejs/node#56542), and curly quotation marks would be lost.
 */
const WINDOWS_1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** As `TextDecoder`, never fatal, with the signature kept where there is one. */
export function bytesToText(bytes: Uint8Array, encoding: string): string {
  if (encoding !== "windows-1252") return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return restoreWindows1252(latin);
}

/**
 * Puts the characters of windows-1252 where another decoder left controls. No text holds those controls on purpose, and
 * the HTML standard reads them the same way.
 */
export function restoreWindows1252(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_1252_HIGH[control.charCodeAt(0) - 0x80] as string,
  );
}
