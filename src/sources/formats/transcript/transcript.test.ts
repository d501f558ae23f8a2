import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceCodePoints } from "../../../base/index.ts";
import { LIMITS } from "../../limits.ts";
import type { FormatResult } from "../format.ts";
import { readTranscript } from "./index.ts";
import { findMedia } from "./media.ts";

async function read(text: string, isVtt = true, companions = ["a.mp4"]): Promise<FormatResult> {
  const mimeType = isVtt ? "text/vtt" : "application/x-subrip";
  const context = { fileName: isVtt ? "a.vtt" : "a.srt", mimeType, limits: LIMITS, companions };
  return readTranscript(Buffer.from(text), context);
}

const textsOf = (result: FormatResult): string[] =>
  result.blocks.map((block) => sliceCodePoints(result.text, block.start, block.end));

const VTT = `WEBVTT - Harbour inquiry, day 2

NOTE
Checked against the recording.

STYLE
::cue { color: lime }

1
00:00:01.000 --> 00:00:03.500 position:10% line:0
<v Anna Berg>The pilot came aboard

2
00:00:03.500 --> 00:00:05.000
<v Anna Berg>at <i>four</i> in the morning &amp; left.

00:01:05.250 --> 00:01:07.000
<v.loud Quay Master>Nobody asked me.</v>
`;

describe("a WebVTT transcript", () => {
  it("lets a sentence run over its cues, by speaker and time", async () => {
    const result = await read(VTT);
    expect(textsOf(result)).toEqual([
      "Anna Berg: The pilot came aboard at four in the morning & left.",
      "Quay Master: Nobody asked me.",
    ]);
    expect(result.blocks.map((block) => block.place)).toEqual([
      { paragraph: 1, time: { from: "1.000", to: "5.000" }, speaker: "Anna Berg" },
      { paragraph: 2, time: { from: "65.250", to: "67.000" }, speaker: "Quay Master" },
    ]);
    expect(result.problems).toEqual([]);
  });

  it("remembers where each cue stands", async () => {
    const { text, cues } = await read(VTT);
    expect(cues?.map((cue) => [cue.id, cue.line, sliceCodePoints(text, cue.start, cue.end)])).toEqual([
      ["1", 10, "The pilot came aboard"],
      ["2", 14, "at four in the morning & left."],
      [undefined, 17, "Nobody asked me."],
    ]);
  });

  it("keeps notes and styles as what the file says of itself", async () => {
    const { metadata } = await read(VTT);
    expect(metadata.filter((each) => each.witness === "vtt").map((each) => each.name)).toEqual([
      "header",
      "note",
      "style",
    ]);
  });

  it("tells two voices in one cue apart", async () => {
    const result = await read("WEBVTT\n\n00:01.000 --> 00:04.000\n<v Anna>Who signed?\n<v Ole>Nobody.\n");
    expect(result.blocks.map((block) => block.place?.speaker)).toEqual(["Anna", "Ole"]);
    expect(textsOf(result)).toEqual(["Anna: Who signed?", "Ole: Nobody."]);
  });

  it("lets no voice run on into a cue without one", async () => {
    const result = await read(
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Nobody signed.\n\n00:02.000 --> 00:03.000\nThat is a lie.\n",
    );
    expect(result.blocks.map((block) => block.place?.speaker)).toEqual(["Anna", undefined]);
  });

  it("reads the scrolling lines of live captions once", async () => {
    const result = await read(
      "WEBVTT\n\n00:01.000 --> 00:03.000\nthe pilot came\n\n00:03.000 --> 00:05.000\nthe pilot came\naboard at <00:04.000><c>four</c>\n\n" +
        "00:05.000 --> 00:07.000\naboard at four\nin the morning\n",
    );
    expect(result.text).toBe("the pilot came aboard at four in the morning\n");
  });
});

describe("an SRT transcript", () => {
  it("reads labels that come again, and does not take a note for a name", async () => {
    const result = await read(
      "1\n00:00:01,000 --> 00:00:02,000\nAnna: Who signed?\n\n2\n00:00:02,000 --> 00:00:03,000\nNote: the quay was closed.\n\n" +
        "3\n00:00:09,000 --> 00:00:10,000\nAnna: I asked you.\n\n4\n00:00:10,000 --> 00:00:11,000\nOLE: Nobody.\n",
      false,
    );
    expect(result.blocks.map((block) => block.place?.speaker)).toEqual(["Anna", "Anna", "OLE"]);
    expect(textsOf(result)[0]).toBe("Anna: Who signed? Note: the quay was closed.");
  });

  it("names the speaker again where a long turn is cut", async () => {
    const cues = Array.from(
      { length: 30 },
      (_, at) =>
        `${at}\n00:00:${10 + at},000 --> 00:00:${11 + at},000\n${at === 0 ? "OLE: " : ""}We waited for the ship all night long.\n`,
    );
    const result = await read(cues.join("\n"), false);
    expect(textsOf(result).map((text) => text.slice(0, 12))).toEqual(["OLE: We wait", "OLE: We wait"]);
  });

  it.each([
    ["00:00:99,000 --> 00:01:01,000"],
    ["00:00:05,000 --> 00:00:04,000"],
    ["0:0:x --> 00:00:04,000"],
    ["-->"],
  ])("keeps the words of a cue timed %s, and reports it", async (times) => {
    const result = await read(`1\n${times}\nStill said.\n`, false);
    expect(result.text).toBe("Still said.\n");
    expect(result.problems).toMatchObject([{ code: "sources/bad-time", where: "line 2" }]);
    expect(result.blocks[0]?.place?.time).toBeUndefined();
  });

  it("bears missing blank lines, blank lines inside, missing numbers and old line ends", async () => {
    const result = await read(
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nOne.\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nTwo\r\n\r\nand a half.\r\n\r\n00:00:03,0 --> 00:00:04,000\r\n{\\an8}<font color="red">Three.</font>',
      false,
    );
    expect(result.text).toBe("One. Two and a half. Three.\n");
    expect(result.problems).toEqual([]);
  });

  it("reports words outside any cue, and cues out of order", async () => {
    const result = await read(
      "Translated by somebody\n\n1\n00:00:05,000 --> 00:00:06,000\nOne.\n\n2\n00:00:01,000 --> 00:00:02,000\nTwo.\n",
      false,
    );
    expect(result.problems.map((problem) => problem.code)).toEqual([
      "sources/stray-text",
      "sources/bad-time",
    ]);
  });

  it("loses no word between its arrows, whatever else stands there", async () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        async (cues) => {
          const file = cues.map(
            (words, index) => `${index}\n00:00:01,000 --> 00:00:02,000\n${words.join("\n")}\n`,
          );
          const result = await read(file.join("\n"), false);
          expect(result.text.split(/\s+/).filter(Boolean)).toEqual(cues.flat());
        },
      ),
    );
  });
});

describe("the recording of a transcript", () => {
  it.each([
    ["hearing.en.vtt", "hearing.mp4"],
    ["Hearing.srt", "hearing.MOV"],
    ["hearing.mp4.vtt", "hearing.mp4"],
    ["day-2.es-MX.sdh.srt", "day-2.m4a"],
    ["cafe\u0301.srt", "café.mp3"],
  ])("is found for %s", (transcript, recording) => {
    expect(findMedia(transcript, ["other.mp4", recording, transcript])).toEqual([recording]);
  });

  it("is asked for when it is missing or not one alone", async () => {
    expect((await read(VTT, true, [])).problems).toMatchObject([{ code: "sources/no-recording" }]);
    expect((await read(VTT, true, ["a.mp4", "a.mp3"])).problems).toMatchObject([
      { code: "sources/no-recording", message: /a\.mp3, a\.mp4/ },
    ]);
  });
});
