import { escapeHtml } from "../../base/index.ts";
import {
  type Drawing,
  type Label,
  type Look,
  type Mark,
  type Point,
  rounded,
  type Shape,
} from "./drawing.ts";
import { chartStyle, LIGHT } from "./palette.ts";

export interface SvgOptions {
  /** A file of its own, with its own style for both themes; otherwise the page has `chartStyle`. */
  readonly isFile?: boolean | undefined;
  /** Where a mark leads; undefined for a mark that leads nowhere. */
  readonly hrefOf?: ((mark: Mark) => string | undefined) | undefined;
  /** For paper: a file without a style, its colours those of the light theme. */
  readonly isPrint?: boolean | undefined;
  /** Of the letters: a name of the page's or of a font. */
  readonly fontFamily?: string | undefined;
}

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/**
 * The drawing as SVG: text stays text, colours are attributes and classes, never a `style` attribute. A picture that holds links is
 * kept from screen readers, for whom a picture can hold none: the page says its summary, and has its links in the table beside it.
 */
export function drawingAsSvg(drawing: Drawing, options: SvgOptions = {}): string {
  const { width, height, summary, shapes } = drawing;
  const [w, h] = [rounded(width), rounded(height)];
  const isFile = options.isFile === true || options.isPrint === true;
  const attributes = [
    ...(isFile ? ['xmlns="http://www.w3.org/2000/svg"'] : []),
    `class="chart" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}"`,
    options.hrefOf === undefined ? `role="img" aria-label="${escapeHtml(summary)}"` : 'aria-hidden="true"',
    `font-family="${options.fontFamily ?? FONT}"`,
  ];
  const paper = `<rect width="100%" height="100%" ${lookAttributes({ fill: "paper" })}/>`;
  const own =
    options.isFile === true
      ? `<title>${escapeHtml(summary)}</title><style>${chartStyle()}</style>${paper}`
      : "";
  return `<svg ${attributes.join(" ")}>${own}${shapes.map((shape) => shapeSvg(shape, options)).join("")}</svg>`;
}

function shapeSvg(shape: Shape, options: SvgOptions): string {
  switch (shape.kind) {
    case "line":
      return `<polyline points="${pointsOf(shape.points)}" ${lookAttributes({ ...shape, fill: undefined })}/>`;
    case "area":
      return `<polygon points="${pointsOf(shape.points)}" ${lookAttributes(shape)}/>`;
    case "rect":
      return `<rect x="${rounded(shape.x)}" y="${rounded(shape.y)}" width="${rounded(shape.width)}" height="${rounded(shape.height)}"${shape.radius ? ` rx="${shape.radius}"` : ""} ${lookAttributes(shape)}/>`;
    case "circle":
      return `<circle cx="${rounded(shape.x)}" cy="${rounded(shape.y)}" r="${rounded(shape.r)}" ${lookAttributes(shape)}/>`;
    case "path":
      return `<path d="${shape.d}" ${lookAttributes(shape)}/>`;
    case "label":
      return labelSvg(shape);
    case "mark":
      return markSvg(shape, options);
  }
}

function markSvg(mark: Mark, options: SvgOptions): string {
  const inner = `<title>${escapeHtml(mark.title)}</title>${mark.shapes.map((shape) => shapeSvg(shape, options)).join("")}`;
  const href = options.hrefOf?.(mark);
  // Not in the order of tabs: the table beside a chart has the same links, and says what they are.
  return href === undefined ? `<g>${inner}</g>` : `<a href="${escapeHtml(href)}" tabindex="-1">${inner}</a>`;
}

function labelSvg({ x, y, text, size, anchor = "start", tone = "ink", isStrong, hasHalo }: Label): string {
  const halo =
    hasHalo === true
      ? ` stroke="${LIGHT.paper}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`
      : "";
  const names = `f-${tone}${hasHalo === true ? " s-paper" : ""}`;
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}"${anchor === "start" ? "" : ` text-anchor="${anchor}"`}${isStrong === true ? ' font-weight="600"' : ""} fill="${LIGHT[tone]}" class="${names}"${halo}>${escapeHtml(text)}</text>`;
}

function lookAttributes({ fill, stroke, strokeWidth = 1, dash, opacity }: Look): string {
  const names = [
    ...(fill === undefined ? [] : [`f-${fill}`]),
    ...(stroke === undefined ? [] : [`s-${stroke}`]),
  ];
  return [
    `fill="${fill === undefined ? "none" : LIGHT[fill]}"`,
    ...(stroke === undefined ? [] : [`stroke="${LIGHT[stroke]}"`, `stroke-width="${strokeWidth}"`]),
    ...(dash === undefined ? [] : [`stroke-dasharray="${dash.join(" ")}"`]),
    ...(opacity === undefined ? [] : [`opacity="${opacity}"`]),
    ...(names.length === 0 ? [] : [`class="${names.join(" ")}"`]),
  ].join(" ");
}

function pointsOf(points: readonly Point[]): string {
  return points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(" ");
}
