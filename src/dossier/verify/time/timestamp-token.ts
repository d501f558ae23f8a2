/**
 * Tokens of timestamp authorities (RFC 3161). The library checks signature and chain; what it leaves out is checked here: that
 * the certificate is for timestamping and for nothing else, that the token names that very certificate, that what is signed is a
 * timestamp, and that the chain held at the time in the token. Today's date is asked nowhere, so that a token outlives its authority.
 */
import { createHash } from "node:crypto";
import type { Certificate, ContentInfo, SignedData, SignerInfo, TSTInfo } from "pkijs";

type Library = typeof import("pkijs");

export interface Token {
  readonly at: Date;
  readonly authority: string;
  /** Of the root that its chain leads to, DER; undefined where it leads nowhere. */
  readonly rootSha256: string | undefined;
  /** Whether that root is one that the reader brought. */
  readonly isListed: boolean;
}

export interface TokenInput {
  readonly bytes: Buffer;
  /** What it may be over: one of these. */
  readonly covered: readonly Uint8Array[];
  /** Certificates, DER: those that came with it, and those that the reader trusts. */
  readonly chain: readonly Buffer[];
  readonly roots: readonly Buffer[];
}

const TIMESTAMP = "1.2.840.113549.1.9.16.1.4";
const FOR_TIMESTAMPS = "1.3.6.1.5.5.7.3.8";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const HASHES: Readonly<Record<string, string>> = {
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};

/** Throws an Error that says what is wrong with it. */
export async function readToken(input: TokenInput, library: Library): Promise<Token> {
  const signed = signedDataOf(input.bytes, library);
  const info = infoOf(signed, library);
  const over = input.covered.find((each) => isImprintOf(info, each));
  if (over === undefined) throw new Error("it is over something else than this checkpoint");
  const chain = [...input.chain, ...input.roots].map((der) => library.Certificate.fromBER(bufferOf(der)));
  const certificates = [...(signed.certificates ?? []), ...chain].filter(
    (each): each is Certificate => each instanceof library.Certificate,
  );
  signed.certificates = certificates;
  const signer = await signerOf(signed, over);
  checkPurpose(signer, library);
  checkNamed(signed.signerInfos[0], signer);
  const roots = input.roots.map((der) => library.Certificate.fromBER(bufferOf(der)));
  const root = await rootOf(signer, certificates, roots, info.genTime, library);
  return {
    at: latest(info),
    authority: nameOf(signer),
    rootSha256: root === undefined ? undefined : sha256(derOf(root)),
    isListed: root !== undefined && roots.some((each) => derOf(each).equals(derOf(root))),
  };
}

/** The answer of an authority, or the token in it alone. */
function signedDataOf(bytes: Buffer, library: Library): SignedData {
  const { ContentInfo, SignedData, TimeStampResp } = library;
  let content: ContentInfo | undefined;
  try {
    const answer = TimeStampResp.fromBER(bufferOf(bytes));
    if (Number(answer.status.status) > 1) throw new Refusal("the authority refused to give a time");
    content = answer.timeStampToken;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    content = ContentInfo.fromBER(bufferOf(bytes));
  }
  if (content === undefined || content.contentType !== ContentInfo.SIGNED_DATA)
    throw new Error("it holds no token");
  const signed = new SignedData({ schema: content.content });
  if (signed.signerInfos.length !== 1) throw new Error("it is not signed by one authority");
  return signed;
}

class Refusal extends Error {}

function infoOf({ encapContentInfo }: SignedData, library: Library): TSTInfo {
  if (encapContentInfo.eContentType !== TIMESTAMP || encapContentInfo.eContent === undefined)
    throw new Error("what it signs is no timestamp");
  return library.TSTInfo.fromBER(encapContentInfo.eContent.getValue());
}

function isImprintOf({ messageImprint }: TSTInfo, bytes: Uint8Array): boolean {
  const hash = HASHES[messageImprint.hashAlgorithm.algorithmId];
  if (hash === undefined) throw new Error("it is over a hash that is not SHA-256, SHA-384 or SHA-512");
  const imprint = Buffer.from(messageImprint.hashedMessage.valueBlock.valueHexView);
  return createHash(hash).update(bytes).digest().equals(imprint);
}

/** The certificate whose key made the signature. */
async function signerOf(signed: SignedData, over: Uint8Array): Promise<Certificate> {
  const found = await signed
    .verify({ signer: 0, data: bufferOf(over), checkChain: false, extendedMode: true })
    .catch((error: Error) => {
      throw new Error(`its signature could not be followed: ${error.message}`);
    });
  if (found.signatureVerified !== true || !found.signerCertificate) throw new Error("its signature is wrong");
  return found.signerCertificate;
}

/** RFC 3161, section 2.3: the purpose is timestamping, that alone, and marked critical. */
function checkPurpose({ extensions = [] }: Certificate, { ExtKeyUsage }: Library): void {
  const usage = extensions.filter(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const purposes = usage.flatMap(({ parsedValue }) =>
    parsedValue instanceof ExtKeyUsage ? parsedValue.keyPurposes : [],
  );
  if (usage.length !== 1 || purposes.length !== 1 || purposes[0] !== FOR_TIMESTAMPS)
    throw new Error("the certificate that signed it is not for timestamping alone");
  if (usage[0]?.critical !== true)
    throw new Error("the certificate that signed it does not mark timestamping as critical");
}

/** What ASN.1 is made of, as far as it is looked at here. */
interface Node {
  readonly valueBlock: {
    readonly value?: readonly Node[];
    readonly valueHexView?: Uint8Array;
    toString(): string;
  };
}

const SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";

/** RFC 5816: the signed attributes name the certificate by its hash, so that no other can be put in its place. */
function checkNamed(info: SignerInfo | undefined, signer: Certificate): void {
  const attributes = info?.signedAttrs?.attributes ?? [];
  const attributeOf = (type: string): Node | undefined =>
    attributes.find((each) => each.type === type)?.values[0] as Node | undefined;
  const contentType = attributeOf(CONTENT_TYPE)?.valueBlock.toString();
  if (contentType !== TIMESTAMP) throw new Error("it was not signed as a timestamp");
  const second = firstName(attributeOf(SIGNING_CERTIFICATE_V2));
  const first = firstName(attributeOf(SIGNING_CERTIFICATE));
  const parts = second ?? first ?? [];
  const algorithm =
    second === undefined ? "sha1" : parts.length > 0 && isSequence(parts[0]) ? namedHash(parts[0]) : "sha256";
  const hash = parts.find((each) => !isSequence(each))?.valueBlock.valueHexView;
  const own = algorithm === undefined ? undefined : createHash(algorithm).update(derOf(signer)).digest();
  if (hash === undefined || own === undefined || !own.equals(hash))
    throw new Error("it does not name the certificate that signed it");
}

/** The parts of the first name in a list of names. */
function firstName(attribute: Node | undefined): readonly Node[] | undefined {
  return attribute?.valueBlock.value?.[0]?.valueBlock.value?.[0]?.valueBlock.value;
}

function isSequence(node: Node | undefined): boolean {
  return node?.valueBlock.value !== undefined && node.valueBlock.value.length > 0;
}

function namedHash(algorithm: Node | undefined): string | undefined {
  return HASHES[algorithm?.valueBlock.value?.[0]?.valueBlock.toString() ?? ""];
}

/** The root of the shortest chain that held at the time of the token: of the reader's list where it leads there. */
async function rootOf(
  signer: Certificate,
  certificates: readonly Certificate[],
  listed: readonly Certificate[],
  at: Date,
  library: Library,
): Promise<Certificate | undefined> {
  if (signer.notBefore.value > at || signer.notAfter.value < at)
    throw new Error("the certificate that signed it was not valid at its time");
  const others = certificates.filter((each) => !derOf(each).equals(derOf(signer)));
  const ownRoots = others.filter((each) => each.issuer.isEqual(each.subject));
  for (const trustedCerts of [listed, ownRoots]) {
    if (trustedCerts.length === 0) continue;
    const engine = new library.CertificateChainValidationEngine({
      trustedCerts: [...trustedCerts],
      certs: [...others, signer],
      checkDate: at,
    });
    const { result, resultCode, certificatePath = [] } = await engine.verify();
    if (result) return certificatePath.at(-1);
    if (resultCode === EXPIRED) throw new Error("a certificate of its chain was not valid at its time");
  }
  return undefined;
}

const EXPIRED = 8;

/** The time in the token, and as much later as its authority says that its clock may be off. */
function latest({ genTime, accuracy }: TSTInfo): Date {
  const off = (accuracy?.seconds ?? 0) * 1000 + (accuracy?.millis ?? 0);
  return new Date(genTime.getTime() + off);
}

function nameOf({ subject }: Certificate): string {
  const named = (type: string): string | undefined => {
    const found = subject.typesAndValues.find((each) => each.type === type);
    return found === undefined ? undefined : String(found.value.valueBlock.value);
  };
  return named("2.5.4.3") ?? named("2.5.4.10") ?? "an authority without a name";
}

function derOf(certificate: Certificate): Buffer {
  return Buffer.from(certificate.toSchema(false).toBER(false));
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
