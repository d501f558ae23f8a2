/**
 * Names that must not go out, hidden in every channel of the threat table (evidence.md, section 11): each is found and stops the
 * publication. And what goes out gives a guesser with a list of a million names nothing to try them on.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { domainToASCII } from "node:url";
import { deflateSync, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  addSources,
  approvePublication,
  type Blocker,
  checkPublication,
  classSources,
  commitSources,
  decideRisk,
  judgeNamesake,
  makeVault,
  openMaterial,
  publishDossier,
  recordThings,
  systemAdding,
} from "../../src/casework/index.ts";
import { scanForLeaks } from "../../src/dossier/index.ts";
import { generateKey, saveKey } from "../../src/ledger/index.ts";
import { buildDocx, paragraph } from "../fixtures/build-docx.ts";
import { buildJpeg, buildPng } from "../fixtures/build-image.ts";
import { appendRevision, buildPdf } from "../fixtures/build-pdf.ts";
import { buildWacz, buildWarc, httpAnswer } from "../fixtures/build-wacz.ts";
import { buildXlsx } from "../fixtures/build-xlsx.ts";
import { encodeText } from "../fixtures/encode.ts";
import { guessNames, inventedNames } from "../fixtures/guess-names.ts";
import { type PublishableCase, startPublishableCase } from "../fixtures/publishable-case.ts";

// Keys are kept in the user's configuration directory; before anything is loaded it is one of this test.
const configuration = vi.hoisted(() => {
  const folder = `${process.env["TMPDIR"] ?? "/tmp"}/careo-leaks-${process.pid}`;
  process.env["XDG_CONFIG_HOME"] = folder;
  return folder;
});

const ANA = { person: "Ana Leko" };
const NAME = "Otilia Brancaleón";
const CYRILLIC = "Отилия Бранкалеон";
const PASSPORT = "K4471-208";
const SECRET = "She keeps the copies in the bakery of her sister";

const html = (inner: string) =>
  `<!doctype html><title>Notes</title><body><p>Notes of the day, and ${inner}</p></body>`;
const mail = (headers: string, body: string) =>
  `From: desk@example.org\r\nTo: desk@example.org\r\nDate: Mon, 3 May 2021 10:00:00 +0200\r\nSubject: Notes\r\n${headers}\r\n\r\n${body}\r\n`;
const pdfPage = (text: string) => [[{ text, x: 50, y: 100 }]];
const pdfStream = (dictionary: string, data: Buffer) =>
  Buffer.concat([
    Buffer.from(buildPdf({ pages: pdfPage("Notes") })),
    Buffer.from(`\n90 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from("\nendstream\nendobj\n"),
  ]);
const exifText = (text: string) => Buffer.from(text, "latin1").toString("latin1");
const id3 = (text: string) => {
  const value = Buffer.concat([Buffer.from([1, 0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  const frame = Buffer.concat([Buffer.from("TPE1"), Buffer.from([0, 0, 0, value.length, 0, 0]), value]);
  return Buffer.concat([
    Buffer.from("ID3\u0003\0\0"),
    Buffer.from([0, 0, 0, frame.length]),
    frame,
    Buffer.from([0xff, 0xfb, 0x90, 0]),
    Buffer.alloc(413),
  ]);
};
const webp = (text: string) => {
  const xmp = Buffer.from(`<x:xmpmeta><dc:creator>${text}</dc:creator></x:xmpmeta> `);
  const chunk = Buffer.concat([Buffer.from("XMP "), Buffer.from([xmp.length, 0, 0, 0]), xmp]);
  const body = Buffer.concat([Buffer.from("WEBP"), chunk]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from("RIFF"), size, body]);
};

/** What it is, the file, its bytes. */
const CANARIES: readonly (readonly [channel: string, file: string, bytes: string | Uint8Array])[] = [
  // As people write a name
  ["plain text", "a.txt", `The witness is ${NAME}.`],
  ["capitals without accents", "a.txt", "THE WITNESS IS OTILIA BRANCALEON."],
  ["surname first", "a.txt", "Witness: Brancaleón, Otilia."],
  ["the surname alone", "a.txt", "Señora Brancaleón has seen it."],
  ["letter by letter", "a.txt", "Witness: O t i l i a   B r a n c a l e ó n."],
  ["a hyphen at the end of a line", "a.txt", "The witness is Otilia Branca-\nleón of the council."],
  ["soft hyphens", "a.txt", "The witness is Otilia Bran\u00adca\u00adleón."],
  ["zero-width spaces", "a.txt", "The witness is Oti\u200blia Bran\u200bcaleón."],
  ["decomposed letters", "a.txt", `The witness is ${NAME.normalize("NFD")}.`],
  ["full width", "a.txt", "Witness: Ｏｔｉｌｉａ Ｂｒａｎｃａｌｅｏｎ."],
  ["letters of mathematics", "a.txt", "Witness: 𝐎𝐭𝐢𝐥𝐢𝐚 𝐁𝐫𝐚𝐧𝐜𝐚𝐥𝐞𝐨𝐧."],
  ["letters of another script", "a.txt", "Witness: Оtilia Вrancаleón."],
  ["run together", "a.txt", "See #OtiliaBrancaleon for more."],
  ["inside lower case", "a.txt", "See the file interviewotiliabrancaleonfinal of May."],
  ["as a user name", "a.txt", "Written by otilia_brancaleon."],
  ["right to left", "a.txt", `Witness: \u202e${[...NAME].reverse().join("")}\u202c.`],
  // As the name engine writes it
  ["Russian", "a.txt", `Свидетельница: ${CYRILLIC}.`],
  ["a Russian case", "a.txt", "Разговор с Отилией Бранкалеоном состоялся."],
  ["Ukrainian", "a.txt", "Свідок: Отілія Бранкалеон."],
  ["Russian and back", "a.txt", "Witness: Otiliya Brankaleon, as the register writes her."],
  // Encodings
  [
    "UTF-16 with a mark",
    "a.txt",
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`The witness is ${NAME}.`, "utf16le")]),
  ],
  [
    "windows-1251",
    "a.txt",
    encodeText(`Свидетельница: ${CYRILLIC}, это точно она, и никто другой.`, "windows-1251"),
  ],
  ["Latin-1", "a.txt", Buffer.from(`La testigo es ${NAME}, según el acta de la reunión.`, "latin1")],
  ["references of HTML", "a.html", html("the witness is Otilia Brancale&oacute;n")],
  ["numbers of HTML", "a.html", html("the witness is &#79;tilia &#x42;rancale&#xf3;n")],
  ["a comment of HTML", "a.html", html(`nothing<!-- ${NAME} -->`)],
  ["an attribute of HTML", "a.html", html(`<img alt="${NAME}" src="x">`)],
  ["script in HTML", "a.html", html(String.raw`<script>var w="Otilia Brancale\u00f3n"</script>`)],
  ["a link", "a.html", html('<a href="https://example.org/?q=Otilia%20Brancale%C3%B3n">more</a>')],
  ["a host name", "a.html", html(`<a href="https://${domainToASCII("brancaleón.example")}/">more</a>`)],
  [
    "base64 in HTML",
    "a.html",
    html(`<img src="data:text/plain;base64,${Buffer.from(`by ${NAME}`).toString("base64")}">`),
  ],
  ["hex", "a.txt", `Dump: ${Buffer.from(NAME).toString("hex")} end.`],
  ["base64 of gzip", "a.txt", `Dump: ${gzipSync(`The witness is ${NAME}.`).toString("base64")} end.`],
  [
    "quoted-printable mail",
    "a.eml",
    mail(
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable",
      "The witness is Otilia Brancale=C3=\r\n=B3n.",
    ),
  ],
  [
    "base64 mail",
    "a.eml",
    mail(
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64",
      Buffer.from(`The witness is ${NAME}.`).toString("base64"),
    ),
  ],
  [
    "a mail header",
    "a.eml",
    mail(
      `X-Sender: =?utf-8?B?${Buffer.from(NAME).toString("base64")}?=\r\nContent-Type: text/plain`,
      "Nothing.",
    ),
  ],
  ["subtitles", "a.srt", `1\n00:00:01,000 --> 00:00:04,000\nI saw it, says ${NAME}.\n`],
  [
    "SVG metadata",
    "a.svg",
    `<svg xmlns="http://www.w3.org/2000/svg"><metadata>${NAME}</metadata><rect width="1" height="1"/></svg>`,
  ],
  ["Markdown", "a.md", `# Notes\n\n[//]: # (${NAME})\n\nNothing.\n`],
  // Formats that pack their text
  ["Word text", "a.docx", buildDocx({ body: paragraph(`The witness is ${NAME}.`) })],
  [
    "Word properties",
    "a.docx",
    buildDocx({
      body: paragraph("Nothing."),
      files: {
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>${NAME}</dc:creator></cp:coreProperties>`,
      },
    }),
  ],
  [
    "a Word comment",
    "a.docx",
    buildDocx({
      body: paragraph("Nothing."),
      parts: {
        comments: `<w:comment w:id="0" w:author="${NAME}"><w:p><w:r><w:t>Check</w:t></w:r></w:p></w:comment>`,
      },
    }),
  ],
  [
    "deleted words of Word",
    "a.docx",
    buildDocx({
      body: `<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>${NAME}</w:delText></w:r></w:del><w:r><w:t>Nothing.</w:t></w:r></w:p>`,
    }),
  ],
  ["a workbook", "a.xlsx", buildXlsx([{ name: "list", rows: [["name"], [NAME]] }])],
  [
    "the name of an entry",
    "a.docx",
    buildDocx({
      body: paragraph("Nothing."),
      files: { "word/media/otilia-brancaleon.png": new Uint8Array([1]) },
    }),
  ],
  [
    "an archive in an archive",
    "a.docx",
    buildDocx({
      body: paragraph("Nothing."),
      files: { "word/embeddings/a.zip": zipSync({ "b.txt": Buffer.from(`The witness is ${NAME}.`) }) },
    }),
  ],
  [
    "a web archive",
    "a.wacz",
    buildWacz({
      warc: buildWarc([{ url: "https://example.org/", block: httpAnswer(html(`the witness is ${NAME}`)) }]),
      pages: [{ url: "https://example.org/", ts: "2021-05-04T03:02:01Z", title: "Notes" }],
    }),
  ],
  ["PDF text", "a.pdf", buildPdf({ pages: pdfPage(`The witness is ${NAME}.`), compress: true })],
  ["PDF information", "a.pdf", buildPdf({ pages: pdfPage("Notes"), info: { Author: NAME } })],
  [
    "PDF metadata",
    "a.pdf",
    buildPdf({
      pages: pdfPage("Notes"),
      xmp: `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${NAME}</dc:creator></x:xmpmeta>`,
    }),
  ],
  [
    "a packed stream of a PDF",
    "a.pdf",
    pdfStream("/Filter /FlateDecode", deflateSync("BT [(Otilia Bran)-20(cale\\363n)] TJ ET")),
  ],
  [
    "an earlier revision of a PDF",
    "a.pdf",
    Buffer.concat([appendRevision(buildPdf({ pages: pdfPage("Notes"), info: { Title: NAME } }))]),
  ],
  ["a PNG", "a.png", buildPng(4, 4, [["tEXt", Buffer.from(`Author\0${NAME}`, "latin1")]])],
  [
    "a packed chunk of a PNG",
    "a.png",
    buildPng(4, 4, [["zTXt", Buffer.concat([Buffer.from("Author\0\0"), deflateSync(NAME)])]]),
  ],
  ["EXIF", "a.jpg", buildJpeg(4, 4, { main: { 315: exifText(NAME) } })],
  ["XMP of a WebP", "a.webp", webp(NAME)],
  ["ID3 of a recording", "a.mp3", id3(NAME)],
  // What is no name
  ["a passport number", "a.txt", `Document K4471 208 was shown.`],
  ["a private sentence", "a.txt", `As we were told: ${SECRET.toLowerCase()}, in a drawer.`],
];

let its: PublishableCase;
const sourceOf = new Map<string, string>();
let blockers: readonly Blocker[];

beforeAll(async () => {
  its = await startPublishableCase();
  recordThings(
    its.open,
    [
      {
        noun: "statement",
        thing: {
          subject: its.idOf("clerk"),
          prop: "passportNumber",
          value: PASSPORT,
          polarity: "affirms",
          from: its.idOf("c-seen"),
        },
      },
    ],
    ANA,
  );
  decideRisk(its.refresh(), { about: "clerk", publish: "code", threats: [SECRET], ...ANA });
  for (const [at, [channel, file, bytes]] of CANARIES.entries()) {
    const path = join(its.folder, "canaries", String(at), file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    const before = new Set(its.refresh().state.sources.keys());
    for await (const _ of addSources(its.open, { paths: [path], ...ANA }, systemAdding));
    const added = [...its.refresh().state.sources.values()].filter(
      ({ entry }) => !before.has(entry.source.id),
    );
    const source = added.map(({ entry }) => entry.source.id)[0];
    if (source !== undefined) sourceOf.set(channel, source);
  }
  const classes = Object.fromEntries([...sourceOf.values()].map((id) => [id, "P"]));
  classSources(its.refresh(), classes, { ...ANA, metadataSeen: true });
  its.refresh();
  blockers = checkPublication(its.open.state, openMaterial(its.open)).blockers;
});
afterAll(() => its.throwAway());

describe("a name that must not go out", () => {
  it("is tried in fifty channels and more", () => {
    expect(CANARIES.length).toBeGreaterThanOrEqual(50);
    expect(sourceOf.size).toBe(CANARIES.length);
  });

  it.each(CANARIES.map(([channel]) => channel))("stops the publication in %s", (channel) => {
    const source = sourceOf.get(channel) as string;
    const found = blockers.filter(({ kind, about }) => kind === "name" && about.includes(source));
    expect(found.map(({ says }) => says)).not.toEqual([]);
  });

  it("is not seen where it is not: the sources that the case began with go through", () => {
    const canaries = new Set(sourceOf.values());
    const others = blockers.filter(
      ({ kind, about }) => kind === "name" && !about.some((id) => canaries.has(id)),
    );
    expect(others).toEqual([]);
  });

  it("is let through one by one, where a person says whose it is", () => {
    const source = sourceOf.get("the surname alone") as string;
    judgeNamesake(its.refresh(), { owner: "clerk", words: "Brancaleón", source, why: "Her aunt", ...ANA });
    const now = checkPublication(its.refresh().state, openMaterial(its.open)).blockers;
    expect(now.filter(({ about }) => about.includes(source))).toEqual([]);
    expect(now.filter(({ kind }) => kind === "name").length).toBeGreaterThan(50);
  });
});

describe("a bundle that went out", () => {
  let out: string;
  let published: PublishableCase;
  let texts: readonly string[];
  const IDS: string[] = [];

  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), "careo-bundle-"));
    published = await startPublishableCase();
    const letter = join(published.folder, "letter.txt");
    writeFileSync(letter, `A letter that nobody may see, by ${NAME}, who keeps the copies.\n`);
    for await (const _ of addSources(
      published.open,
      { paths: [letter], obtainedHow: SECRET, ...ANA },
      systemAdding,
    ));
    const seq = String(Math.max(...[...published.refresh().state.sources.values()].map((each) => each.seq)));
    classSources(published.open, { [seq]: "C" }, ANA);
    const passphrase = "four words of a song";
    await makeVault(published.refresh(), passphrase);
    await commitSources(published.open, ANA);
    for (const use of ["notes", "seals"] as const)
      await saveKey(generateKey("desk.example.org", use), passphrase);
    approvePublication(published.refresh(), { person: "Bo Rane" });
    const target = join(out, "bundle");
    await publishDossier(published.refresh(), { target, keyName: "desk.example.org", passphrase, ...ANA });
    texts = filesOf(target).map((path) => readFileSync(path, "utf8"));
    IDS.push(...published.refresh().state.things.actor.keys(), published.open.ledger.caseId);
  }, 600_000);
  afterAll(() => {
    published.throwAway();
    rmSync(out, { recursive: true });
    rmSync(configuration, { recursive: true, force: true });
  });

  it("holds no protected name, in no spelling, and not one word of what was withheld", () => {
    const files = filesOf(join(out, "bundle")).map((path) => ({ path, bytes: readFileSync(path) }));
    const words = ["Otilia", "Brancaleón"].map((word) => ({ spellings: [word], alone: word !== "Otilia" }));
    const phrases = [SECRET, "A letter that nobody may see", "letter.txt", "She would lose her post"];
    const strings = [
      { owner: "name", words },
      ...phrases.map((phrase) => ({ owner: phrase, words: [{ spellings: [phrase], alone: true }] })),
    ];
    expect(files.length).toBeGreaterThan(10);
    expect(scanForLeaks(files, strings).leaks).toEqual([]);
  });

  it("holds neither payload nor salt of an entry that is not disclosed, nor the hash of a hidden original", () => {
    const payloads = readFileSync(join(published.open.root, "ledger", "payloads.jsonl"), "utf8")
      .trim()
      .split("\n");
    const all = texts.join("\n");
    const withheld = payloads
      .map((line) => JSON.parse(line) as { payload: { kind: string }; salt: string })
      .filter(({ payload }) => /^(risk|consent|redaction|namesake|pseudonyms|handling)\./.test(payload.kind));
    expect(withheld.length).toBeGreaterThan(5);
    for (const { salt, payload } of withheld) {
      expect(all).not.toContain(salt);
      expect(all).not.toContain(JSON.stringify(payload));
    }
    const seeds = [...published.open.state.things.pseudonymSeed.values()].map(({ thing }) => thing.seed);
    for (const seed of seeds) expect(all).not.toContain(seed);
    for (const { entry } of published.open.state.artifacts.values()) {
      const source = [...published.open.state.captures.values()].find(({ entry: { capture } }) =>
        capture.artifacts.includes(entry.artifact.id),
      )?.entry.capture.source;
      if (source !== published.idOf("minutes") && source !== undefined)
        expect(all).not.toContain(entry.artifact.sha256);
    }
  });

  it("gives a guesser with a million names nothing to try them on", () => {
    const names = function* () {
      yield NAME;
      yield CYRILLIC;
      yield* inventedNames(1_000_000);
    };
    const open = [...IDS, ...published.open.state.things.plan.keys()].slice(-2);
    expect(guessNames(texts, names(), open)).toEqual([]);
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
}
