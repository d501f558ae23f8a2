/** Proofs of time as files, told by what is in them: tokens of authorities, OpenTimestamps, certificates, block headers. */
import { OTS_MAGIC } from "./opentimestamps.ts";

/** A file that has to do with time, from the bundle or from the reader. */
export interface AnchorFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Anchors {
  /** RFC 3161: answers of authorities, or the tokens in them. */
  readonly tokens: readonly AnchorFile[];
  readonly openTimestamps: readonly AnchorFile[];
  /** X.509, DER. */
  readonly certificates: readonly Buffer[];
  /** Of Bitcoin, 80 bytes each. */
  readonly headers: readonly Buffer[];
  /** Files that are nothing of this. */
  readonly unknown: readonly string[];
}

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;
const HEADER_BYTES = 80;
/** The first byte of any ASN.1 sequence. */
const SEQUENCE = 0x30;

export function sortAnchors(files: readonly AnchorFile[]): Anchors {
  const tokens: AnchorFile[] = [];
  const openTimestamps: AnchorFile[] = [];
  const certificates: Buffer[] = [];
  const headers: Buffer[] = [];
  const unknown: string[] = [];
  for (const file of files) {
    const { name, bytes } = file;
    const pems = [...bytes.toString("latin1").matchAll(PEM)];
    if (bytes.subarray(0, OTS_MAGIC.length).equals(OTS_MAGIC)) openTimestamps.push(file);
    else if (pems.length > 0) certificates.push(...pems.map(([, body = ""]) => Buffer.from(body, "base64")));
    else if (bytes.length === HEADER_BYTES) headers.push(bytes);
    else if (/^[0-9a-f]{160}\s*$/i.test(bytes.toString("latin1")))
      headers.push(Buffer.from(bytes.toString("latin1").trim(), "hex"));
    else if (bytes[0] === SEQUENCE && /\.(cer|crt|der)$/i.test(name)) certificates.push(bytes);
    else if (bytes[0] === SEQUENCE) tokens.push(file);
    else unknown.push(name);
  }
  return { tokens, openTimestamps, certificates, headers, unknown };
}
