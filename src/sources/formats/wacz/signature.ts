import { createHash, createPublicKey, type KeyObject, verify, X509Certificate } from "node:crypto";
import type { Problem } from "../../../base/index.ts";

type Fact = { readonly name: string; readonly value: string };

export interface SignatureReport {
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
}

interface SignedData {
  readonly hash?: unknown;
  readonly created?: unknown;
  readonly software?: unknown;
  readonly signature?: unknown;
  readonly publicKey?: unknown;
  readonly domain?: unknown;
  readonly domainCert?: unknown;
  readonly timeSignature?: unknown;
}

// The token must be made when the capture was (WACZ Signing and Verification 0.1.0, section 6).
const MOST_MINUTES_APART = 10;

/**
 * Checks who signed a WACZ, as far as that can be checked without the network. A signature proves who signed and when,
 * never what the server sent.
 */
export function checkSignature(digest: unknown, packageSha256: string): SignatureReport {
  const signed = (digest as { signedData?: SignedData } | undefined)?.signedData;
  if (!signed || typeof signed !== "object") {
    if (digest === undefined) return { facts: [], problems: [] };
    return { facts: [{ name: "signer", value: "none" }], problems: [unsigned] };
  }
  const hash = text(signed.hash);
  if (hash.replace(/^sha256:/, "").toLowerCase() !== packageSha256)
    return invalid("the signed hash is not that of datapackage.json");
  const isDomain = text(signed.domain) !== "" || text(signed.domainCert) !== "";
  return isDomain ? checkDomain(signed, hash) : checkAnonymous(signed, hash);
}

function checkAnonymous(signed: SignedData, hash: string): SignatureReport {
  const key = findKey(() =>
    createPublicKey({ key: Buffer.from(text(signed.publicKey), "base64"), format: "der", type: "spki" }),
  );
  if (!key) return invalid("the public key cannot be read");
  if (!isSignedBy(key, hash, text(signed.signature)))
    return invalid("the signature does not fit the public key");
  const fingerprint = createHash("sha256")
    .update(Buffer.from(text(signed.publicKey), "base64"))
    .digest("hex");
  return {
    facts: [
      { name: "signer", value: `anonymous key ${fingerprint}` },
      { name: "signed", value: text(signed.created) },
    ],
    problems: [
      partly(
        "It is signed by an anonymous key: the same key signed it whole, and nothing says whose key it is.",
      ),
    ],
  };
}

function checkDomain(signed: SignedData, hash: string): SignatureReport {
  const domain = text(signed.domain);
  const certificate = findCertificate(text(signed.domainCert));
  if (!certificate) return invalid("the certificate of the domain cannot be read");
  if (!isSignedBy(certificate.publicKey, hash, text(signed.signature)))
    return invalid("the signature does not fit the certificate");
  if (certificate.checkHost(domain) === undefined)
    return invalid(`the certificate is not for ${JSON.stringify(domain)}`);
  const created = new Date(text(signed.created));
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  if (!(created >= from && created <= to))
    return invalid("the certificate was not valid when the capture was signed");
  const time = readTimeToken(text(signed.timeSignature), text(signed.signature));
  return {
    facts: [
      { name: "signer", value: `domain ${domain}` },
      { name: "signed", value: text(signed.created) },
      ...(time ? [{ name: "time-token", value: time.toISOString() }] : []),
    ],
    problems: [partly(domainLimits(domain, created, time))],
  };
}

function domainLimits(domain: string, created: Date, time: Date | undefined): string {
  const signed = `It is signed with a certificate for ${domain}; whether an authority stands behind the certificate was not checked.`;
  if (!time) return `${signed} It has no time token that fits the signature, so only the signer says when.`;
  const minutes = Math.abs(time.getTime() - created.getTime()) / 60_000;
  const near = minutes <= MOST_MINUTES_APART;
  return `${signed} Its time token says ${time.toISOString()}, ${near ? "within" : "NOT within"} ${MOST_MINUTES_APART} minutes of what the signer says; the token's own signature was not checked.`;
}

function isSignedBy(key: KeyObject, hash: string, signature: string): boolean {
  const bytes = Buffer.from(signature, "base64");
  // Browsers sign as two plain numbers, servers as DER.
  return (["ieee-p1363", "der"] as const).some((dsaEncoding) => {
    try {
      return verify("sha256", Buffer.from(hash), { key, dsaEncoding }, bytes);
    } catch {
      return false;
    }
  });
}

/**
 * The time in an RFC 3161 token that holds the SHA-256 of the signature: genTime is the first GeneralizedTime behind the
 * imprint. Only found, not verified.
 */
function readTimeToken(token: string, signature: string): Date | undefined {
  const bytes = Buffer.from(token, "base64");
  const imprints = [Buffer.from(signature), Buffer.from(signature, "base64")].map((data) =>
    Buffer.concat([Buffer.from([0x04, 0x20]), createHash("sha256").update(data).digest()]),
  );
  const at = imprints.map((imprint) => bytes.indexOf(imprint)).find((index) => index >= 0);
  if (at === undefined) return undefined;
  // Serial numbers before it are binary; the next fourteen digits and a Z are the time.
  const match = /(20\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z/.exec(bytes.toString("latin1", at));
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match.map(Number) as [number, ...number[]];
  return new Date(Date.UTC(year as number, (month as number) - 1, day, hour, minute, second));
}

function findCertificate(pem: string): X509Certificate | undefined {
  try {
    // The first of the chain is the domain's own.
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}

function findKey(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const unsigned: Problem = {
  code: "sources/capture-unsealed",
  message:
    "The capture is not signed: its hashes show only that it was not damaged, not that nobody changed it.",
};

function partly(message: string): Problem {
  return { code: "sources/signature-unchecked", message, hint: "It does not prove what the server sent." };
}

function invalid(why: string): SignatureReport {
  return {
    facts: [{ name: "signer", value: "invalid" }],
    problems: [
      { code: "sources/signature-invalid", message: `The signature of the capture is not valid: ${why}.` },
    ],
  };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
