import { describe, expect, it } from "vitest";
import { guardedXml, refuseDoctype } from "./guard.ts";

describe("the guard before XML", () => {
  it.each([
    '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><lolz>&b;</lolz>',
    '<?xml version="1.0"?>\n<! doctype svg SYSTEM "http://example.org/x.dtd"><svg/>',
    "<!-- harmless --><!DOCTYPE a><a/>",
    "<!-- never closed <!DOCTYPE a><a/>",
    '<![CDATA[ <!-- ]]><!ENTITY x SYSTEM "file:///etc/passwd"> -->',
  ])("refuses %s", (xml) => {
    expect(() => refuseDoctype(xml, "a.xml")).toThrow("declares a");
  });

  it("lets through what only quotes a declaration", () => {
    refuseDoctype("<a><!-- <!DOCTYPE a> --><![CDATA[<!ENTITY b 'c'>]]>&lt;!DOCTYPE&gt;</a>", "a.xml");
  });

  it("sees a declaration in UTF-16 too", () => {
    const bytes = Buffer.from("\ufeff<!DOCTYPE a><a/>", "utf16le");
    expect(() => guardedXml(bytes, "a.xml")).toThrow("declares a DOCTYPE");
    expect(() => guardedXml(bytes.swap16(), "a.xml")).toThrow("declares a DOCTYPE");
  });

  it("refuses encodings that a parser might read differently", () => {
    const xml = '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE';
    expect(() => guardedXml(Buffer.from(xml), "a.xml")).toThrow("UTF-7");
    expect(() => guardedXml(Buffer.from([0x3c, 0x61, 0xff]), "a.xml")).toThrow("not valid");
  });

  it("gives back the text of an ordinary file", () => {
    expect(guardedXml(Buffer.from('<?xml version="1.0" encoding="UTF-8"?><a>é</a>'), "a.xml")).toContain("é");
  });
});
