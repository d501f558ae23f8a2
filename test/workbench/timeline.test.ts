import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  EventRow,
  ProposedEventRow,
  TimelineAnswer,
} from "../../src/workbench/api/timeline/contract.ts";
import { type Bench, exampleCase, newCase, openBench } from "./bench.ts";

let bench: Bench;
let id: string;
beforeAll(async () => {
  bench = await openBench();
  id = await exampleCase(bench, "costa-verde");
}, 180_000);
afterAll(() => bench.close());

const get = async (path: string) => (await bench.get(`/api/cases/${id}/${path}`)).json;
const events = async (): Promise<EventRow[]> => (await get("events")).rows;
const drawn = async (query = ""): Promise<TimelineAnswer> => get(`events/drawing?${query}`);
const marks = ({ drawing }: TimelineAnswer) => drawing.shapes.filter((shape) => shape.kind === "mark");

describe("the events of a case", () => {
  it("are listed in order of time, each with what its claims give", async () => {
    const rows = await events();
    const days = rows.flatMap(({ earliest }) => earliest ?? []);
    expect(days).toEqual([...days].sort());
    expect(rows.some(({ claims }) => claims.some(({ date }) => date !== null))).toBe(true);
    expect(rows.every(({ claims }) => claims.every(({ words }) => words !== ""))).toBe(true);
  });

  it("are found by who took part, by place, by the words of a claim", async () => {
    const [first] = (await events()).filter(({ who }) => who.length > 0);
    const name = first?.who[0]?.label as string;
    const found = (await get(`events?words=${encodeURIComponent(name.toUpperCase())}`)).rows as EventRow[];
    expect(found.map((each) => each.id)).toContain(first?.id);
    expect((await get("events?words=nobody-says-this")).rows).toEqual([]);
  });

  it("are given out as CSV too", async () => {
    expect((await bench.get(`/api/cases/${id}/events?format=csv`)).text).toContain("earliest");
  });
});

describe("the drawing of the timeline", () => {
  it("has a lane for each who took part, each place, or each source, and every mark leads somewhere", async () => {
    for (const lanes of ["actor", "place", "source"]) {
      const answer = await drawn(`lanes=${lanes}&width=900`);
      expect(marks(answer).length, lanes).toBeGreaterThan(3);
      expect(marks(answer).every(({ trail }) => trail.length > 0)).toBe(true);
      expect(answer.drawing.width).toBe(900);
    }
    const sources = (await get("sources")).rows.map((each: { id: string }) => each.id);
    const bySource = marks(await drawn("lanes=source")).map(({ trail }) => trail[0]);
    expect(bySource.some((first) => sources.includes(first))).toBe(true);
  });

  it("counts what lies before and behind its window, and draws only what lies within", async () => {
    const whole = await drawn();
    const dated = (await events()).filter(({ isDated }) => isDated).length;
    expect([whole.within, whole.earlier, whole.later]).toEqual([dated, 0, 0]);
    const part = await drawn("from=2021-11-01&to=2021-12-01");
    expect(part.window).toEqual({ from: "2021-11-01", to: "2021-12-01" });
    expect(part.within + part.earlier + part.later).toBe(dated);
    expect(marks(part).length).toBeLessThan(marks(whole).length);
  });

  it("speaks the language that is asked for", async () => {
    expect((await drawn("lang=uk")).drawing.summary).toContain("у часі");
  });

  it("refuses a day that is none", async () => {
    expect((await bench.get(`/api/cases/${id}/events/drawing?from=2021-13-45`)).status).toBe(400);
  });
});

describe("entering events", () => {
  it("makes one of an accepted claim, with the date that the claim gives, and offers it no more", async () => {
    const proposed = async (): Promise<ProposedEventRow[]> => (await get("events/proposed")).rows;
    const [first] = await proposed();
    expect(first?.dates.length).toBeGreaterThan(0);
    const { json } = await bench.post(`/api/cases/${id}/events`, { claim: first?.claim });
    const entered = (await events()).find((each) => each.id === json.id);
    expect(entered?.claims.map((each) => each.id)).toEqual([first?.claim]);
    expect((await proposed()).map(({ claim }) => claim)).not.toContain(first?.claim);
  });

  it("gives a disputed event a lane for each version", async () => {
    const claims = (await get("claims")).rows;
    const { json } = await bench.post(`/api/cases/${id}/events`, {
      label: "The office closed",
      date: "2021-11-05",
    });
    const before = marks(await drawn("words=office%20closed")).length;
    await bench.desk.cases.get(id).write(async (open) => {
      const { editEvent } = await import("../../src/casework/index.ts");
      return editEvent(open, json.id, {
        claims: [{ claim: claims[0].id, date: { value: "2022-02-01", basis: "stated" } }],
        person: "Ana Leko",
      });
    });
    const row = (await events()).find((each) => each.id === json.id);
    expect(row?.isDisputed).toBe(true);
    expect(marks(await drawn("words=office%20closed")).length).toBeGreaterThan(before);
  });

  it("dates what had no date, by a later entry", async () => {
    const { json } = await bench.post(`/api/cases/${id}/events`, { label: "Somebody rang the consulate" });
    expect((await events()).find((each) => each.id === json.id)?.isDated).toBe(false);
    const changed = await bench.post(`/api/cases/${id}/events/${json.id}`, { date: "2022-03-01/2022-03-05" });
    expect(changed.json.seq).toBeGreaterThan(json.seq);
    const row = (await events()).find((each) => each.id === json.id);
    expect([row?.earliest, row?.latest, row?.basis]).toEqual(["2022-03-01", "2022-03-05", "inferred"]);
  });

  it("says what is wrong with a date, and enters nothing", async () => {
    const before = (await events()).length;
    const refused = await bench.post(`/api/cases/${id}/events`, { label: "A thing", date: "last spring" });
    expect([refused.status, refused.json.error.code]).toEqual([422, "casework/bad-date"]);
    expect((await events()).length).toBe(before);
  });

  it("draws nothing of a case that dates nothing", async () => {
    const empty = await newCase(bench);
    const answer = (await bench.get(`/api/cases/${empty}/events/drawing`)).json;
    expect([answer.whole, answer.drawing.shapes]).toEqual([null, []]);
  });
});
