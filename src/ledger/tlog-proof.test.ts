import { describe, expect, it } from "vitest";
import { leafHash } from "./merkle.ts";
import { parseTlogProof, tlogProofText } from "./tlog-proof.ts";

const proof = {
  header: Buffer.from('{"c":"…"}'),
  index: 7,
  hashes: [leafHash(Buffer.from("a")), leafHash(Buffer.from("b"))],
  checkpoint: "careo.local/x\n8\nAAAA\n\n— desk AAAAAAA=\n",
};

describe("a tlog-proof", () => {
  it("reads back as what was written, checkpoint and all", () => {
    expect(parseTlogProof(tlogProofText(proof))).toEqual(proof);
    const alone = { ...proof, index: 0, hashes: [] };
    expect(parseTlogProof(tlogProofText(alone))).toEqual(alone);
  });

  it.each([
    ["another version", (text: string) => text.replace("@v1", "@v2")],
    ["no header", (text: string) => text.replace(/extra .*\n/, "")],
    ["a leading zero", (text: string) => text.replace("index 7", "index 07")],
    ["a hash of another length", (text: string) => text.replace(/\n[A-Za-z0-9+/]{43}=\n\n/, "\nAAAA\n\n")],
    ["loose base64", (text: string) => text.replace("=\n", "\n")],
    ["nothing", () => ""],
  ])("is refused with %s", (_, change) => {
    expect(() => parseTlogProof(change(tlogProofText(proof)))).toThrow(/proof of one entry/);
  });
});
