import { readXml } from "./read-xml.ts";
import { damaged, type Parts } from "./zip.ts";

/** What cells of every sheet refer to. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly part: string }[];
  readonly dateBase: 1900 | 1904;
  readonly texts: readonly string[];
  /** By number of style: whether it shows a number as a date or time. */
  readonly isDate: readonly boolean[];
}

/** Characters of all shared texts together; they are held in memory. */
const MOST_TEXT = 512 * 2 ** 20;

/** Throws `records/damaged`, also for a zip file that is no workbook. */
export async function readWorkbook(parts: Parts, fileName: string): Promise<Workbook> {
  if (!parts.names.includes("xl/workbook.xml")) throw damaged(fileName, "it has no part xl/workbook.xml");
  const targets = await readTargets(parts);
  const sheets: Workbook["sheets"][number][] = [];
  let dateBase: Workbook["dateBase"] = 1900;
  await readXml(parts.text("xl/workbook.xml"), {
    open(name, attribute) {
      if (name === "workbookPr" && /^(1|true)$/.test(attribute("date1904") ?? "")) dateBase = 1904;
      if (name !== "sheet") return;
      const part = targets.get(attribute("r:id") ?? attribute("id") ?? "");
      const isHidden = /hidden/i.test(attribute("state") ?? "");
      if (part) sheets.push({ name: attribute("name") ?? "", isHidden, part });
    },
  });
  return { sheets, dateBase, texts: await readTexts(parts), isDate: await readDateStyles(parts) };
}

/** Worksheets by relation; charts and macros are no tables. */
async function readTargets(parts: Parts): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(parts.text("xl/_rels/workbook.xml.rels"), {
    open(name, attribute) {
      const target = attribute("Target") ?? "";
      if (name !== "Relationship" || !/\/worksheet$/.test(attribute("Type") ?? "")) return;
      targets.set(
        attribute("Id") ?? "",
        target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`,
      );
    },
  });
  return targets;
}

async function readTexts(parts: Parts): Promise<string[]> {
  const texts: string[] = [];
  let text = "";
  let [isText, phonetic, held] = [false, 0, 0];
  await readXml(parts.text("xl/sharedStrings.xml"), {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") phonetic++;
      isText = name === "t" && phonetic === 0;
    },
    close(name) {
      if (name === "rPh") phonetic--;
      if (name === "t") isText = false;
      if (name === "si") texts.push(text);
    },
    text(piece) {
      if (!isText) return;
      text += piece;
      held += piece.length;
      if (held > MOST_TEXT) throw new Error("its texts are larger than what is held");
    },
  });
  return texts;
}

/** Numbers of formats that every program has (ECMA-376, part 1, 18.8.30), and a look at the codes of others. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 57,
]);

async function readDateStyles(parts: Parts): Promise<boolean[]> {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isCell = false;
  await readXml(parts.text("xl/styles.xml"), {
    open(name, attribute) {
      if (name === "numFmt")
        custom.set(Number(attribute("numFmtId")), isDateCode(attribute("formatCode") ?? ""));
      if (name === "cellXfs") isCell = true;
      if (name !== "xf" || !isCell) return;
      const format = Number(attribute("numFmtId") ?? 0);
      styles.push(custom.get(format) ?? BUILT_IN_DATES.has(format));
    },
    close(name) {
      if (name === "cellXfs") isCell = false;
    },
  });
  return styles;
}

function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, "");
  return /[ydhs]|m/i.test(bare) && !/^general$/i.test(bare) && !/[#0?]/.test(bare.replace(/\.0+/g, ""));
}
