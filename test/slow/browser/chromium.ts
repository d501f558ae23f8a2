import { type Browser, chromium } from "playwright-core";

/**
 * Debian's Chromium, or another named in CHROMIUM; it may fetch nothing of its own.
 *
 * @param more arguments of the command line
 */
export function startChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}
