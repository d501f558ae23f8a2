import { CareoError, type Problem, type WithProblems } from "../../base/index.ts";
import { TEMPLATE } from "./template.ts";
import { typstText } from "./typst-text.ts";

/** Fonts for letters that the compiler's own fonts lack: their bytes, and the names of their families in order of preference. */
export interface PdfFonts {
  readonly files: readonly Uint8Array[];
  readonly families: readonly string[];
}

/** As much of @myriaddreamin/typst-ts-node-compiler as is used. */
interface TypstModule {
  readonly NodeCompiler: {
    create(options: {
      readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[];
    }): TypstCompiler;
  };
}

interface TypstCompiler {
  compile(options: { readonly mainFileContent: string; readonly inputs: Readonly<Record<string, string>> }): {
    readonly result: object | null;
    hasError(): boolean;
    takeDiagnostics(): { readonly shortDiagnostics: readonly object[] } | null;
  };
  pdf(
    document: object,
    options: { readonly pdfStandard: string; readonly pdfTags: boolean; readonly creationTimestamp: number },
  ): Buffer;
}

const PACKAGE = "@myriaddreamin/typst-ts-node-compiler";

export interface PdfEffects {
  /** The package is optional: it is imported when a PDF is asked for, and not before. */
  readonly importTypst: () => Promise<object>;
}

const systemPdf: PdfEffects = { importTypst: () => import("@myriaddreamin/typst-ts-node-compiler") };

async function loadTypst({ importTypst }: PdfEffects): Promise<TypstModule> {
  try {
    return (await importTypst()) as TypstModule;
  } catch (cause) {
    throw new CareoError("dossier/no-typst", `PDFs are made by ${PACKAGE}, which is not installed.`, {
      hint: `Install it: npm install ${PACKAGE}@0.7.0. All else works without it.`,
      cause,
    });
  }
}

/**
 * The PDF of a source that `typstOf` wrote: tagged, PDF/UA-1, with the time of approval as its only time. Letters that no font has are
 * spelt out by their number, and each of them is a problem. Throws `dossier/no-typst`, `dossier/pdf-failed`.
 */
export async function compilePdf(
  source: string,
  approvedAt: string,
  fonts: PdfFonts = { files: [], families: [] },
  effects: PdfEffects = systemPdf,
): Promise<WithProblems<Uint8Array>> {
  const { NodeCompiler } = await loadTypst(effects);
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.files.map((file) => Buffer.from(file)) }],
  });
  const time = Math.floor(Date.parse(approvedAt) / 1000);
  const make = (text: string, missing: ReadonlySet<string>) =>
    makePdf(
      compiler,
      text,
      { fonts: fonts.families.join("|"), missing: [...missing].map(regexOf).join("") },
      time,
    );
  const missing = new Set<string>();
  // Each letter once, so that a long dossier is not laid out again and again to find what no font has.
  const tried = make(everyLetter(source), missing);
  for (const letter of tried instanceof Uint8Array ? [] : tried) missing.add(letter);
  for (;;) {
    const made = make(source, missing);
    if (made instanceof Uint8Array)
      return { value: made, problems: missing.size === 0 ? [] : [notShown(missing)] };
    const more = made.filter((letter) => !missing.has(letter));
    // Spelt out and still not shown: nothing more can be done about it here.
    if (more.length === 0) throw failed(`Letters that no font has: ${made.join(" ")}`);
    for (const letter of more) missing.add(letter);
  }
}

/** A document of all letters of another, in the fonts of the template. */
function everyLetter(source: string): string {
  const letters = [...new Set(source)].filter((letter) => letter > "\u007f").join("");
  return `${TEMPLATE}\n#show: dossier.with("en", "Letters", ("Careo",))\n${typstText(letters)}\n`;
}

/** The PDF, or the letters that no font has. */
function makePdf(
  compiler: TypstCompiler,
  source: string,
  inputs: Readonly<Record<string, string>>,
  time: number,
): Uint8Array | readonly string[] {
  const compiled = compiler.compile({ mainFileContent: source, inputs });
  const { result } = compiled;
  if (compiled.hasError() || result === null)
    throw failed(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? []));
  try {
    return new Uint8Array(
      compiler.pdf(result, { pdfStandard: "ua-1", pdfTags: true, creationTimestamp: time }),
    );
  } catch (cause) {
    const letters = lettersNotShown(String((cause as Error).message));
    if (letters.length === 0) throw failed(String((cause as Error).message), cause);
    return letters;
  }
}

/** Of messages such as: the text `"\\u{4e2d}"` could not be displayed with font … */
function lettersNotShown(message: string): string[] {
  const found = [...message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)];
  const texts = found.map(([, text = ""]) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
  return [...new Set(texts.flatMap((text) => [...text]))].filter((letter) => letter > "\u007f").sort();
}

function regexOf(letter: string): string {
  return `\\x{${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

function notShown(letters: ReadonlySet<string>): Problem {
  return {
    code: "dossier/letters-not-shown",
    message: `No font has ${[...letters].sort().join(" ")}; in the PDF they are spelt out by their number.`,
    hint: "Give fonts that have them.",
  };
}

function failed(said: string, cause?: unknown): CareoError {
  return new CareoError("dossier/pdf-failed", `The PDF could not be made. ${said}`, {
    hint: "The pages and everything else do not need it. Please report this with the source.",
    cause,
  });
}
