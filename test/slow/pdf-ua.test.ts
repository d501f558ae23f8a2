import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compilePdf, type DossierLanguage, outlineOf, typstOf } from "../../src/dossier/index.ts";
import { sampleCase } from "../fixtures/published/sample-case.ts";

/**
 * The PDF before veraPDF, the validator of the PDF Association. It is Java and no dependency of Careo:
 * test/slow/validators/install-verapdf puts it into a folder and prints what CAREO_VERAPDF has to say.
 */
const jars = process.env["CAREO_VERAPDF"];
if (jars === undefined)
  console.warn("Skipped: CAREO_VERAPDF is not set, so no validator checked the PDF for PDF/UA.");

const folder = mkdtempSync(join(tmpdir(), "careo-pdf-ua-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(jars === undefined)("the PDF of a dossier, before the validator of PDF/UA-1", () => {
  it.each(["en", "es", "uk", "ru"] as const)("in %s is accepted", async (language) => {
    const path = join(folder, `${language}.pdf`);
    writeFileSync(path, await bytesIn(language));
    expect(validated(path)).toBe(`PASS ${path} ua1`);
  });

  it("is refused where its tags were taken out", async () => {
    const path = join(folder, "untagged.pdf");
    const bytes = Buffer.from(await bytesIn("en")).toString("latin1");
    writeFileSync(path, bytes.replace("/MarkInfo", "/MerkInfo"), "latin1");
    expect(validated(path)).toBe(`FAIL ${path} ua1`);
  });
});

async function bytesIn(language: DossierLanguage): Promise<Uint8Array> {
  const published = { ...sampleCase, publication: { ...sampleCase.publication, language } };
  const { value } = await compilePdf(
    typstOf(published, outlineOf(published)),
    sampleCase.publication.approvedAt,
  );
  return value;
}

/** What the validator prints of a file: `PASS path ua1`, or `FAIL` in its place. */
function validated(path: string): string {
  const options = [
    "-cp",
    `${jars}/*`,
    "org.verapdf.apps.GreenfieldCliWrapper",
    "-f",
    "ua1",
    "--format",
    "text",
  ];
  return spawnSync("java", [...options, path], { encoding: "utf8" }).stdout.trim();
}
