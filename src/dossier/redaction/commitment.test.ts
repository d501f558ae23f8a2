import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../base/index.ts";
import { commitTo, opensCommitment } from "./commitment.ts";

const salt = Buffer.alloc(32, 7);
const original = sha256("an original that nobody may see");

describe("a commitment", () => {
  it("is the SHA-256 of its domain, salt and the hash of the original, as the page of the bundle says", () => {
    const bytes = Buffer.concat([Buffer.from("careo/commitment/1\0"), salt, Buffer.from(original, "hex")]);
    expect(commitTo(salt, original)).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("is opened by its own salt and original, and by no other", () => {
    const commitment = commitTo(salt, original);
    expect(opensCommitment(commitment, salt, original)).toBe(true);
    expect(opensCommitment(commitment, Buffer.alloc(32, 8), original)).toBe(false);
    expect(opensCommitment(commitment, salt, sha256("another"))).toBe(false);
    expect(opensCommitment("ab", salt, original)).toBe(false);
  });

  it("is made with a salt of 256 bits, never less", () => {
    expect(() => commitTo(Buffer.alloc(16), original)).toThrow(RangeError);
  });
});
