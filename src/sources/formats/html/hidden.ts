import type { DomElement } from "./dom.ts";

/** Elements whose content is never on the page: code, styles, spare content, and what stands in for media. */
const NEVER_SHOWN: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "title",
  "meta",
  "link",
  "base",
  "iframe",
  "frame",
  "object",
  "embed",
  "applet",
  "audio",
  "video",
  "canvas",
  "noframes",
  "noembed",
  "datalist",
]);

/** Metadata and code, whose presence is ordinary: counted, never a problem. */
export function isNeverShown(element: DomElement): boolean {
  return NEVER_SHOWN.has(element.localName);
}

const HIDING_STYLE =
  /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|opacity\s*:\s*0(\.0*)?|font-size\s*:\s*0(px|em|rem|pt)?)\s*(!important\s*)?(;|$)/i;

/**
 * Whether the page itself hides the element, as far as the element says so. Style sheets are not applied: what they hide
 * is read. `aria-hidden` hides from screen readers only, so it stays.
 */
export function isHidden(element: DomElement): boolean {
  if (element.hasAttribute("hidden")) return true;
  if (element.localName === "dialog" && !element.hasAttribute("open")) return true;
  const style = element.getAttribute("style");
  return style !== null && HIDING_STYLE.test(style);
}
