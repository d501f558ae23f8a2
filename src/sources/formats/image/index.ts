import type { Problem } from "../../../base/index.ts";
import { TextWriter } from "../../text-writer.ts";
import type { FormatContext, FormatResult } from "../format.ts";
import { findDimensions } from "./dimensions.ts";
import { readImageMetadata } from "./metadata.ts";

export { readSvg } from "./svg.ts";

/** A program that recognises letters in a picture. None is shipped: the good ones are large or ask the network. */
export interface TextRecogniser {
  /** Name and version, kept with the text. */
  readonly name: string;
  /** Lines in the order of reading. `confidence` from 0 to 1. Must not touch the network. */
  recognise(bytes: Uint8Array): Promise<readonly { readonly text: string; readonly confidence: number }[]>;
}

// Below this a line is more often wrong than a person's first guess; Tesseract's own manual calls it unusable.
const LEAST_CONFIDENCE = 0.6;

/** Reads what a picture says about itself, and its letters where a recogniser is given. */
export async function readImage(
  bytes: Uint8Array,
  context: FormatContext,
  recogniser?: TextRecogniser,
): Promise<FormatResult> {
  const size = findDimensions(bytes);
  const { witnesses, problems } = await readImageMetadata(bytes);
  const words = recogniser ? await recogniseText(bytes, recogniser) : noWords(context);
  const metadata = [
    ...(size
      ? [
          { witness: "header", name: "width", value: String(size.width) },
          { witness: "header", name: "height", value: String(size.height) },
        ]
      : []),
    ...witnesses,
  ];
  return { ...words, published: null, metadata, problems: [...problems, ...words.problems] };
}

type Words = Pick<FormatResult, "extractor" | "text" | "blocks" | "problems">;

function noWords({ fileName }: FormatContext): Words {
  const problem: Problem = {
    code: "sources/no-text-layer",
    message: "A picture has no text of its own, and Careo does not recognise letters by itself.",
    where: fileName,
    hint: "Recognise it with a program of your choice (for example `tesseract PICTURE OUT`), check the result by eye, and add it beside this original.",
  };
  return { extractor: "image/1", text: "", blocks: [], problems: [problem] };
}

async function recogniseText(bytes: Uint8Array, recogniser: TextRecogniser): Promise<Words> {
  const lines = (await recogniser.recognise(bytes)).filter((line) => line.text.trim() !== "");
  const writer = new TextWriter();
  for (const line of lines) writer.block("body", line.text.trim());
  const doubtful = lines.filter((line) => line.confidence < LEAST_CONFIDENCE).length;
  const problem: Problem = {
    code: "sources/recognised-text",
    message: `The text was recognised by ${recogniser.name}; ${doubtful} of ${lines.length} lines are doubtful.`,
    hint: "Compare every quotation with the picture.",
  };
  return { extractor: `image/1 ${recogniser.name}`, ...writer.finish(), problems: [problem] };
}
