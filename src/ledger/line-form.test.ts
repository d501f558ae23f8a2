import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerLine, headerOffset, parseHeaderLine } from "./header.ts";
import { parsePayloadLine, payloadLine } from "./payload.ts";

const hashes = fc.stringMatching(/^[0-9a-f]{64}$/);
const seqs = fc.oneof(fc.nat(), fc.integer({ min: 0, max: 10 ** 15 - 1 }));

describe("a header line", () => {
  it("reads back as what was written", () => {
    fc.assert(
      fc.property(hashes, hashes, seqs, (commitment, previous, seq) => {
        const header = { commitment, previous, seq };
        expect(parseHeaderLine(Buffer.from(headerLine(header)))).toEqual(header);
      }),
    );
  });

  it("has no second spelling: what is read is what would be written", () => {
    const line = headerLine({ commitment: "a".repeat(64), previous: "0".repeat(64), seq: 105 });
    fc.assert(
      fc.property(
        fc.nat({ max: line.length }),
        fc.nat({ max: 2 }),
        fc.string({ maxLength: 2 }),
        (at, cut, put) => {
          const changed = line.slice(0, at) + put + line.slice(at + cut);
          const header = parseHeaderLine(Buffer.from(changed));
          if (header !== undefined) expect(headerLine(header)).toBe(changed);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each(["", "{}", "}", ',"v":1}', '{"c":"'])("is not %j", (text) => {
    expect(parseHeaderLine(Buffer.from(text))).toBeUndefined();
  });

  it("starts where the lengths of the lines before say", () => {
    let offset = 0;
    for (let seq = 0; seq < 12_000; seq++) {
      expect(headerOffset(seq)).toBe(offset);
      offset += headerLine({ commitment: "a".repeat(64), previous: "b".repeat(64), seq }).length + 1;
    }
  });
});

describe("a payload line", () => {
  it("reads back as what was written, whatever the payload looks like", () => {
    const tricky = fc.constantFrom(',"s":7,"salt":"', '"}', "\\", ",", '{"payload":');
    const payloads = fc.record({ text: fc.oneof(fc.string({ unit: "grapheme" }), tricky) });
    fc.assert(
      fc.property(payloads, seqs, hashes, (payload, seq, salt) => {
        const json = JSON.stringify(payload);
        const parsed = parsePayloadLine(Buffer.from(payloadLine(seq, json, salt)));
        expect({ ...parsed, bytes: parsed?.bytes.toString() }).toEqual({ seq, salt, bytes: json });
      }),
    );
  });

  it.each([
    "",
    "{}",
    '{"payload":{},"s":01,"salt":"SALT"}',
    '{"payload":{},"s":,"salt":"SALT"}',
    '{"payload":,"salt":"SALT"}',
  ])("is not %j", (text) => {
    expect(parsePayloadLine(Buffer.from(text.replace("SALT", "a".repeat(64))))).toBeUndefined();
  });
});
