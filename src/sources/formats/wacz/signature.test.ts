import { createHash, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { buildCertificate } from "../../../../test/fixtures/build-certificate.ts";
import { checkSignature } from "./signature.ts";

const LIST = createHash("sha256").update("the list").digest("hex");
const CREATED = "2021-05-04T03:10:00Z";

/** The part of an RFC 3161 token that is looked at: the imprint of the signature, then the time. */
function tokenFor(signature: string, time: string): string {
  const imprint = createHash("sha256").update(signature).digest();
  return Buffer.concat([Buffer.from([0x04, 0x20]), imprint, Buffer.from(`\u0018\u000f${time}`)]).toString(
    "base64",
  );
}

function signed(change: object = {}, host = "archive.example.org", until = "2022-01-01T00:00:00Z"): object {
  const { pem, privateKey } = buildCertificate(host, new Date("2021-01-01T00:00:00Z"), new Date(until));
  const hash = `sha256:${LIST}`;
  const signature = sign("sha256", Buffer.from(hash), privateKey).toString("base64");
  const timeSignature = tokenFor(signature, "20210504031500Z");
  const data = {
    hash,
    signature,
    created: CREATED,
    domain: "archive.example.org",
    domainCert: pem,
    timeSignature,
  };
  return { path: "datapackage.json", hash, signedData: { ...data, ...change } };
}

describe("the signature of a domain", () => {
  it("names the domain and the time of its token, and what was not checked", () => {
    const { facts, problems } = checkSignature(signed(), LIST);
    expect(facts).toEqual([
      { name: "signer", value: "domain archive.example.org" },
      { name: "signed", value: CREATED },
      { name: "time-token", value: "2021-05-04T03:15:00.000Z" },
    ]);
    expect(problems).toMatchObject([
      { code: "sources/signature-unchecked", message: /authority.*not checked.*within 10 minutes/ },
    ]);
  });

  it("says when the token is from another time, or is for another signature", () => {
    const late = signed({ timeSignature: "" }) as {
      signedData: { signature: string; timeSignature: string };
    };
    late.signedData.timeSignature = tokenFor(late.signedData.signature, "20210504093000Z");
    expect(checkSignature(late, LIST).problems[0]?.message).toContain("NOT within");
    const other = signed({ timeSignature: tokenFor("another", "20210504031500Z") });
    expect(checkSignature(other, LIST).problems[0]?.message).toContain("only the signer says when");
  });

  it.each([
    ["another list", signed(), "0".repeat(64)],
    ["a certificate for another domain", signed({}, "other.example.org"), LIST],
    ["a certificate that had run out", signed({}, "archive.example.org", "2021-02-01T00:00:00Z"), LIST],
    ["another signature", signed({ signature: Buffer.from("no").toString("base64") }), LIST],
    ["no certificate at all", signed({ domainCert: "-----BEGIN CERTIFICATE-----" }), LIST],
  ])("is not valid with %s", (_, digest, list) => {
    const { facts, problems } = checkSignature(digest, list);
    expect(facts).toEqual([{ name: "signer", value: "invalid" }]);
    expect(problems).toMatchObject([{ code: "sources/signature-invalid" }]);
  });
});
