import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkpointText, parseCheckpoint, parsePin, pinOf } from "./checkpoint.ts";
import { fingerprintOf, isNoteVerifier, openNote, signNote, verifierOf } from "./note.ts";

const signer = { name: "desk.example", seed: Buffer.alloc(32, 7) };
const witness = { name: "partner.example", seed: Buffer.alloc(32, 9) };
const TEXT =
  "careo.local/00112233445566778899aabbccddeeff\n2\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n";

function states(note: string, known: readonly string[]): string[] {
  return openNote(note, known).signatures.map((each) => each.state);
}

describe("a signed note", () => {
  it("has the form that C2SP specifies", () => {
    const note = signNote(TEXT, [signer]);
    expect(note).toMatch(
      /^careo\.local\/[0-9a-f]{32}\n2\n[A-Za-z0-9+/=]{44}\n\n\u2014 desk\.example [A-Za-z0-9+/=]{92}\n$/,
    );
  });

  it("is the same, byte for byte, as the reference implementation makes (golang.org/x/mod/sumdb/note)", () => {
    const peter = {
      name: "PeterNeumann",
      seed: Buffer.from("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz", "base64").subarray(1),
    };
    const text =
      "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    expect(verifierOf(peter)).toBe("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    expect(signNote(text, [peter])).toBe(
      `${text}\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`,
    );
  });

  it("ignores unknown keys and fails a known one", () => {
    const note = signNote(TEXT, [signer, witness]);
    expect(states(note, [verifierOf(signer)])).toEqual(["valid", "unknown key"]);
    expect(states(note.replace("\n2\n", "\n3\n"), [verifierOf(signer)])).toEqual(["invalid", "unknown key"]);
  });

  it("does not survive the change of any one character", () => {
    const note = signNote(TEXT, [signer]);
    fc.assert(
      fc.property(fc.nat({ max: note.length - 1 }), fc.constantFrom("A", "7", "\n", " "), (at, put) => {
        fc.pre(note[at] !== put);
        const changed = note.slice(0, at) + put + note.slice(at + 1);
        let result: string[];
        try {
          result = states(changed, [verifierOf(signer)]);
        } catch {
          result = ["malformed"];
        }
        expect(result).not.toContain("valid");
      }),
    );
  });

  it("names a key by name, short hash and key, and refuses a wrong one", () => {
    const verifier = verifierOf(signer);
    expect(isNoteVerifier(verifier)).toBe(true);
    expect(isNoteVerifier(verifier.replace("desk", "disk"))).toBe(false);
    expect(fingerprintOf(verifier)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("a checkpoint", () => {
  it("reads back what it wrote", () => {
    const checkpoint = parseCheckpoint(TEXT);
    expect(checkpoint.size).toBe(2);
    expect(checkpointText(checkpoint)).toBe(TEXT);
    expect(parsePin(pinOf(checkpoint))).toEqual({ size: 2, root: checkpoint.root });
    expect(parsePin(`2:${checkpoint.root.toString("hex")}`).root).toEqual(checkpoint.root);
  });

  it.each([
    "",
    "x\n",
    "o\n02\nbjQL\n",
    "o\n2\nbjQLnP\n",
    "\n2\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
  ])("refuses %j", (text) => {
    expect(() => parseCheckpoint(text)).toThrow(expect.objectContaining({ code: "ledger/bad-note" }));
  });
});
