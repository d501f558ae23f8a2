/**
 * `VERIFY.txt`: how anybody checks a dossier with what their system has. Its commands are run by write-bundle.test.ts just as
 * they stand there.
 */
import type { DossierLanguage, Publication } from "../../published/index.ts";
import { SEAL_NAMESPACE } from "../../verify/identity/ssh-signature.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import { RUSSIAN } from "./ru.ts";
import { UKRAINIAN } from "./uk.ts";
import type { VerifyWords } from "./words.ts";

const WORDS: Readonly<Record<DossierLanguage, VerifyWords>> = {
  en: ENGLISH,
  es: SPANISH,
  uk: UKRAINIAN,
  ru: RUSSIAN,
};

export interface SealNamed {
  readonly fingerprint: string;
  /** Name and line of a file of allowed signers, as ssh-keygen reads it. */
  readonly signer: string;
  readonly line: string;
}

export interface VerifyTextInput {
  readonly publication: Publication;
  /** How many files are below `data/`. */
  readonly files: number;
  readonly seal: SealNamed | undefined;
  readonly publishedAt: readonly string[];
}

const WIDTH = 100;

export function verifyText({ publication, files, seal, publishedAt }: VerifyTextInput): string {
  const { title, version, approvedAt, language } = publication;
  const words = WORDS[language];
  const lines = [
    words.heading,
    "",
    ...wrapped(words.of(title.replaceAll(/\s+/g, " "), version, approvedAt.slice(0, 10))),
    "",
    ...wrapped(words.before),
    "",
    ...manifestSteps(words),
    "",
    words.added(files),
    ...commands("Linux, macOS", "find data -type f | wc -l"),
    ...commands("PowerShell", "(Get-ChildItem data -Recurse -File -Force).Count"),
    "",
    ...(seal === undefined ? wrapped(words.unsealed) : sealSteps(words, seal, publishedAt)),
    "",
    words.rest,
    ...commands("Node.js 20", `npx careo verify .${seal === undefined ? "" : ` --key ${seal.fingerprint}`}`),
    ...wrapped(words.page, "   "),
    "",
    words.unprovedHeading,
    "",
    ...words.unproved.flatMap((each) => wrapped(each, "   ", " - ")),
  ];
  return `${lines.join("\n")}\n`;
}

function manifestSteps(words: VerifyWords): readonly string[] {
  const manifests = ["tagmanifest-sha256.txt", "manifest-sha256.txt"];
  return [
    words.changed,
    ...commands("Linux", ...manifests.map((each) => `sha256sum --check --strict --quiet ${each}`)),
    ...commands("macOS", ...manifests.map((each) => `shasum -a 256 -c ${each}`)),
    ...commands(
      "PowerShell",
      `Get-Content ${manifests.join(", ")} | ForEach-Object {`,
      "  $hash, $file = $_ -split '  ', 2",
      '  if ((Get-FileHash -LiteralPath $file).Hash -ne $hash) { "CHANGED: $file" } }',
    ),
    ...wrapped(words.silence, "   "),
  ];
}

/** The file of signers is written beside the folder: inside, it would be a file too many. */
function sealSteps(
  words: VerifyWords,
  { fingerprint, signer, line }: SealNamed,
  publishedAt: readonly string[],
): readonly string[] {
  const check = (file: string): string =>
    `ssh-keygen -Y verify -f ${file} -I ${signer} -n ${SEAL_NAMESPACE} -s tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt`;
  return [
    words.sealed(fingerprint),
    ...commands(
      "Linux, macOS",
      `printf '%s\\n' '${line}' > ../careo-signer.txt`,
      check("../careo-signer.txt"),
    ),
    ...commands(
      "PowerShell",
      `Set-Content -Encoding ascii ..\\careo-signer.txt '${line}'`,
      `cmd /c "${check("..\\careo-signer.txt")}"`,
    ),
    ...wrapped(words.good, "   "),
    "",
    ...wrapped(words.compare, "   "),
    ...(publishedAt.length === 0
      ? wrapped(words.nowhere, "   ")
      : [`   ${words.publishedAt}`, ...publishedAt.flatMap((each) => wrapped(each, "      ", "    - "))]),
  ];
}

function commands(system: string, ...lines: readonly string[]): readonly string[] {
  return [`   ${system}`, ...lines.map((line) => `     ${line}`)];
}

function wrapped(text: string, indent = "", first: string = indent): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isFresh = true;
  for (const word of text.split(" ")) {
    if (!isFresh && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      [line, isFresh] = [indent, true];
    }
    line += isFresh ? word : ` ${word}`;
    isFresh = false;
  }
  return [...lines, line];
}
