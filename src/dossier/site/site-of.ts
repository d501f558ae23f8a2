import type { BundleFile } from "../bundle/index.ts";
import { drawingAsSvg } from "../charts/index.ts";
import { type Dossier, dossierOf } from "../document/index.ts";
import type { Outline } from "../outline/index.ts";
import type { PublishedCase } from "../published/index.ts";
import { indexPage } from "./index-page.ts";
import type { Around } from "./masthead.ts";
import { passageId, sourcePage } from "./source-page.ts";

export interface SiteOptions {
  /** Published texts by id of their source, as they lie in the bundle. A source without one shows its quotations alone. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
  readonly around?: Around | undefined;
}

/** Beside `data/`, where the bundle has them. */
const AROUND: Around = { instructions: "../VERIFY.txt", verifier: "../verify.html" };

/**
 * The dossier as pages that need no script and load nothing: `index.html`, a page for each source, and each figure as a file of its
 * own. A pure function: the same case, outline and texts give the same bytes.
 */
export function siteOf(
  published: PublishedCase,
  outline: Outline,
  { texts = new Map(), around = AROUND }: SiteOptions = {},
): readonly BundleFile[] {
  const dossier = dossierOf(published, outline);
  const { page, footnotes } = indexPage(dossier, passageAddresses(published), around);
  return [
    { path: "index.html", content: page },
    ...published.sources.map((source) => ({
      path: `sources/${source.id}/index.html`,
      content: sourcePage(source, texts.get(source.id), dossier, footnotes),
    })),
    ...figureFiles(dossier),
  ];
}

/** From the page of the dossier, or a file beside it, to words in the text of a source. */
export function passageAddresses(
  published: PublishedCase,
): (claim: string, index: number) => string | undefined {
  const claims = new Map(published.claims.map((claim) => [claim.id, claim]));
  return (claim, index) => {
    const source = claims.get(claim)?.citations[index]?.source;
    return source === undefined ? undefined : `sources/${source}/index.html#${passageId(claim, index)}`;
  };
}

const FIGURE_WIDTH = 720;

function figureFiles({ sections }: Dossier): BundleFile[] {
  const figures = sections.flatMap(({ parts }) => parts).filter((part) => part.kind === "figure");
  const byName = new Map(figures.map((figure) => [figure.name, figure] as const));
  return [...byName].flatMap(([name, figure]) => {
    const drawing = figure.draw({ width: FIGURE_WIDTH });
    if (drawing.shapes.length === 0) return [];
    const content = new TextEncoder().encode(`${drawingAsSvg(drawing, { isFile: true })}\n`);
    return [{ path: `figures/${name.replace(/[^A-Za-z0-9-]/g, "")}.svg`, content }];
  });
}
