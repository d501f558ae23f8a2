import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addSources, classSources, type OpenCase, systemAdding } from "../../../src/casework/index.ts";
import { type PublishableCase, startPublishableCase } from "../../fixtures/publishable-case.ts";

const ANA = { person: "Ana Leko" };
let its: PublishableCase;
beforeEach(async () => {
  its = await startPublishableCase();
});
afterEach(() => its.throwAway());

async function add(name: string, bytes: string | Uint8Array): Promise<string> {
  const path = join(its.folder, name);
  writeFileSync(path, bytes);
  const before = new Set(its.open.state.sources.keys());
  for await (const _ of addSources(its.open, { paths: [path], ...ANA }, systemAdding));
  const { sources } = its.refresh().state;
  return String([...sources.values()].find(({ entry }) => !before.has(entry.source.id))?.seq);
}

const classed = (open: OpenCase, source: string, metadataSeen = false) =>
  classSources(open, { [source]: "P" }, { ...ANA, metadataSeen });

const MAIL = `From: Tito Vasaro <tito@example.org>
To: desk@example.org
Subject: The lease
Date: Mon, 3 May 2021 10:00:00 +0200
Content-Type: text/plain; charset=utf-8

The lease is in the drawer.
`;

describe("an original that tells more than is read in it", () => {
  it("stops the publication with what it tells, until somebody looked at it or chose another class", async () => {
    const mail = await add("lease.eml", MAIL);
    classed(its.open, mail);
    const [stop] = its.check().blockers;
    expect(stop?.kind).toBe("metadata");
    expect(stop?.says).toContain("tito@example.org");
    classed(its.refresh(), mail, true);
    expect(its.stops()).toEqual([]);
    // Said again without a second look, as a case file says it.
    classed(its.refresh(), mail);
    expect(its.stops()).toEqual([]);
    classSources(its.refresh(), { [mail]: "C" }, ANA);
    expect(its.stops()).toEqual(["commitment"]);
    classed(its.refresh(), mail);
    expect(its.stops()).toEqual(["metadata"]);
  });

  it("is every recording, for no scan hears a voice or sees a face", async () => {
    const recording = await add(
      "voice.mp3",
      Buffer.concat([
        Buffer.from("ID3\u0003\0\0\0\0\0\0"),
        Buffer.from([0xff, 0xfb, 0x90, 0x00]),
        Buffer.alloc(413),
      ]),
    );
    classed(its.open, recording);
    expect(its.check().blockers[0]?.says).toContain("A recording: voices, faces");
  });
});
