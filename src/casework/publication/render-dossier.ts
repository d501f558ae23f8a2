/** Everything that is made from a published case: the outline, the pages and figures, the PDF, the exports, and their description. */
import { CareoError, type Problem, sha256, type WithProblems } from "../../base/index.ts";
import {
  type BundleFile,
  type CrateFile,
  checkOutline,
  compilePdf,
  exportsOf,
  type Outline,
  outlineAsMarkdown,
  outlineOf,
  type PublishedCase,
  readOutline,
  roCrateOf,
  siteOf,
  typstOf,
} from "../../dossier/index.ts";
import type { AssembledCase } from "./assemble/published-case.ts";

export interface RenderOptions {
  /** Default: where the package that makes PDFs is installed. True insists on it. */
  readonly pdf?: boolean | undefined;
}

export interface RenderedDossier {
  readonly files: readonly BundleFile[];
  readonly outline: Outline;
  /** What the authors should look at: sentences that rest on nothing, references that lead nowhere, a PDF that was not made. */
  readonly problems: readonly Problem[];
}

/**
 * @param sources files of sources, for the description of the whole
 * @param markdown the outline where the authors wrote their own
 */
export async function renderDossier(
  { published, material }: AssembledCase,
  sources: readonly BundleFile[],
  markdown: string | undefined,
  options: RenderOptions = {},
): Promise<RenderedDossier> {
  const { value: outline, problems } = outlineFor(published, markdown);
  const pdf = await pdfFile(published, outline, options);
  const texts = new Map([...material.values()].map(({ id, words }) => [id, words]));
  const made = [
    ...siteOf(published, outline, { texts }),
    { path: "outline.md", content: Buffer.from(outlineAsMarkdown(outline)) },
    ...pdf.files,
    ...exportsOf(published),
  ];
  const described = [...sources, ...made].map(crateFile);
  const crate = { path: "ro-crate-metadata.json", content: Buffer.from(roCrateOf(published, described)) };
  return {
    files: [...made, crate],
    outline,
    problems: [...problems, ...pdf.problems],
  };
}

function outlineFor(published: PublishedCase, markdown: string | undefined): WithProblems<Outline> {
  if (markdown !== undefined) return readOutline(markdown, published);
  const outline = outlineOf(published);
  return { value: outline, problems: checkOutline(outline, published) };
}

/** Without the package that makes it a dossier goes out without a PDF, and its authors are told. */
async function pdfFile(
  published: PublishedCase,
  outline: Outline,
  { pdf }: RenderOptions,
): Promise<{ readonly files: readonly BundleFile[]; readonly problems: readonly Problem[] }> {
  if (pdf === false) return { files: [], problems: [] };
  try {
    const { value, problems } = await compilePdf(
      typstOf(published, outline),
      published.publication.approvedAt,
    );
    return { files: [{ path: "dossier.pdf", content: value }], problems };
  } catch (error) {
    if (pdf === true || !(error instanceof CareoError) || error.code !== "dossier/no-typst") throw error;
    const { code, message, hint } = error;
    return { files: [], problems: [{ code, message, ...(hint === undefined ? {} : { hint }) }] };
  }
}

function crateFile({ path, content }: BundleFile): CrateFile {
  const known = "copyOf" in content ? content : { sha256: sha256(content), size: content.length };
  return { path, sha256: known.sha256, size: known.size, mimeType: mimeTypeOf(path) };
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  svg: "image/svg+xml",
  pdf: "application/pdf",
  md: "text/markdown",
  txt: "text/plain",
  csv: "text/csv",
  json: "application/json",
  jsonld: "application/ld+json",
  geojson: "application/geo+json",
  gexf: "application/gexf+xml",
  ris: "application/x-research-info-systems",
};

function mimeTypeOf(path: string): string {
  return MIME_TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
