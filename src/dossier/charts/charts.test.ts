import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sayIn } from "../../messages/index.ts";
import {
  answersDrawing,
  chanceDrawing,
  type Drawing,
  dayNumber,
  drawingAsSvg,
  lanesDrawing,
  type MapPlace,
  type Mark,
  type MoneyFlow,
  mapDrawing,
  moneyByDate,
  moneyDrawing,
  networkDrawing,
  pinnedNetwork,
  placeInWindow,
  ratingsDrawing,
  readBorderLines,
  type Shape,
  type TimelineItem,
  timelineDrawing,
  wholeWindow,
  windowedMap,
} from "./index.ts";
import { fitText, textWidth, wrapText } from "./text-size.ts";

const say = sayIn("en");
const SIZES = [{ width: 720 }, { width: 340 }];

const marksOf = ({ shapes }: Drawing): Mark[] => shapes.filter((shape) => shape.kind === "mark");
const flat = ({ shapes }: Drawing): Exclude<Shape, Mark>[] =>
  shapes.flatMap((shape) => (shape.kind === "mark" ? shape.shapes : [shape]));
const labels = (drawing: Drawing): string[] =>
  flat(drawing).flatMap((shape) => (shape.kind === "label" ? [shape.text] : []));
const kindsOf = (mark: Mark | undefined): string[] => (mark?.shapes ?? []).map(({ kind }) => kind);

const event = (label: string, date?: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  label,
  date,
  versions: [],
  doubt: "sound",
  trail: [label],
  ...more,
});

describe("a timeline", () => {
  it("draws a known day as a dot, a month as a bar, an open end as a fading one", () => {
    const items = [event("day", "2031-03-14"), event("month", "2031-04"), event("before", "../2031-02-01")];
    const drawing = timelineDrawing(items, { width: 720 }, say);
    const byTitle = new Map(marksOf(drawing).map((mark) => [mark.trail[0], kindsOf(mark)]));
    expect(byTitle.get("day")).toEqual(["label", "circle"]);
    expect(byTitle.get("month")).toEqual(["label", "rect"]);
    expect(byTitle.get("before")?.filter((kind) => kind === "rect")).toHaveLength(5);
  });

  it("gives each version that parties dispute a lane of its own, and one time that all give none", () => {
    const version = (by: string, date: string) => ({ by, date, denies: by === "office", trail: [by] });
    const disputed = event("arrest", "2031-08-11", {
      versions: [version("lawyer", "2031-08-11"), version("office", "2031-09-02")],
    });
    expect(labels(timelineDrawing([disputed], { width: 720 }, say))).toEqual(
      expect.arrayContaining(["lawyer: 11 August 2031", "office denies it: 2 September 2031"]),
    );
    const agreed = event("arrest", "2031-08-11", { versions: [version("lawyer", "2031-08-11")] });
    expect(marksOf(timelineDrawing([agreed], { width: 720 }, say))).toHaveLength(1);
  });

  it("counts what has no date and draws the rest", () => {
    const drawing = timelineDrawing([event("a", "2031"), event("b"), event("c")], { width: 720 }, say);
    expect(labels(drawing)).toContain("2 events have no date; they stand in the table.");
    expect(drawing.summary).toBe("1 event along time; 2 more have no date.");
    expect(timelineDrawing([event("b")], { width: 720 }, say).shapes).toEqual([]);
  });

  it("orders by time, whatever the order given", () => {
    const items = ["2031-03", "2029", "2030-05-01"].map((date) => event(date, date));
    const order = (list: readonly TimelineItem[]) =>
      marksOf(timelineDrawing(list, { width: 720 }, say)).map(({ trail }) => trail[0]);
    expect(order(items)).toEqual(["2029", "2030-05-01", "2031-03"]);
    expect(order([...items].reverse())).toEqual(order(items));
  });
});

const node = (id: string) => ({ id, label: id, form: "person" as const, trail: [id] });
const tie = (source: string, target: string, origins = 1) => ({
  source,
  target,
  label: `${source}-${target}`,
  origins,
  doubt: "sound" as const,
  trail: [source],
});

describe("a network", () => {
  it("lies the same each time, within its box", () => {
    const nodes = Array.from({ length: 40 }, (_, index) => node(`N${index}`));
    const ties = nodes.map((_, index) => tie(`N${index}`, `N${(index * 7 + 3) % 40}`));
    const first = networkDrawing(nodes, ties, { width: 720 }, say);
    expect(drawingAsSvg(networkDrawing(nodes, ties, { width: 720 }, say))).toBe(drawingAsSvg(first));
    for (const shape of flat(first)) {
      if (shape.kind !== "circle") continue;
      expect(shape.x).toBeGreaterThan(0);
      expect(shape.x).toBeLessThan(720);
      expect(shape.y).toBeLessThan(first.height);
    }
  });

  it("tells one, two and three origins by the line, and doubt by a sign on it", () => {
    const nodes = ["a", "b", "c", "d"].map(node);
    const doubted = { ...tie("a", "d", 3), doubt: "unsupported" as const };
    const drawing = networkDrawing(nodes, [tie("a", "b"), tie("b", "c", 2), doubted], { width: 720 }, say);
    const lines = flat(drawing).flatMap((shape) => (shape.kind === "path" ? [shape.dash?.join(" ")] : []));
    expect(lines).toEqual(["1.5 3.5", "6 4", undefined]);
    expect(labels(drawing)).toContain("?");
  });

  it("shows the 500 with the most ties, and counts the rest", () => {
    const nodes = Array.from({ length: 520 }, (_, index) => node(`N${index}`));
    const ties = nodes.slice(1, 510).map(({ id }) => tie("N0", id));
    const drawing = networkDrawing(nodes, ties, { width: 720 }, say);
    expect(labels(drawing)).toContain("20 more, with the fewest ties, stand in the table alone.");
  });
});

const flow = (
  payer: string | undefined,
  beneficiary: string | undefined,
  amount?: string,
  kind: MoneyFlow["kind"] = "paid",
): MoneyFlow => ({
  payer,
  beneficiary,
  amount,
  kind,
  isInexact: false,
  trail: [`${payer}-${beneficiary}`],
});

describe("money", () => {
  const draw = (flows: readonly MoneyFlow[]) => moneyDrawing(flows, (actor) => actor, { width: 720 }, say);

  it("adds exactly, and never what was promised to what was paid", () => {
    const drawing = draw([flow("a", "b", "0.10"), flow("a", "b", "0.20"), flow("a", "b", "5", "promised")]);
    expect(marksOf(drawing).map(({ title }) => title)).toEqual(["a → b: paid 0.3", "a → b: promised 5"]);
  });

  it("hatches an end that nobody knows", () => {
    const drawing = draw([flow(undefined, "b", "7"), flow("a", undefined, "3")]);
    expect(labels(drawing)).toEqual(expect.arrayContaining(["payer unknown", "payee unknown"]));
    expect(drawing.shapes.filter(({ kind }) => kind === "line").length).toBeGreaterThan(10);
  });

  it("turns into payer by payee where money comes back", () => {
    const back = draw([flow("a", "b", "7"), flow("b", "c", "7"), flow("c", "a", "6")]);
    expect(labels(back)).toEqual(expect.arrayContaining(["→ 1", "→ 2", "→ 3", "1. a"]));
    expect(flat(back).some(({ kind }) => kind === "path")).toBe(false);
    expect(flat(draw([flow("a", "a", "1")])).some(({ kind }) => kind === "path")).toBe(false);
  });

  it("says of payments without an amount that they are not drawn", () => {
    expect(draw([flow("a", "b")]).summary).toBe("No amount that could be drawn; 1 payment has no amount.");
    expect(draw([flow("a", "b", "0"), flow("a", "b", "-4"), flow("a", "c", "1")]).summary).toContain(
      "2 payments",
    );
  });
});

const place = (
  label: string,
  lat: number,
  lon: number,
  precision: MapPlace["precision"] = "exact",
): MapPlace => ({
  label,
  lat,
  lon,
  precision,
  trail: [label],
});

describe("a map", () => {
  it("draws a point where one is known, and a broken ring where only a region or country is", () => {
    const drawing = mapDrawing(
      [place("Ulmen", 12.5, -41), place("Isles", 14, -44, "country")],
      0,
      { width: 720 },
      say,
    );
    const circles = marksOf(drawing).map((mark) => mark.shapes.find(({ kind }) => kind === "circle"));
    expect(circles[0]).toMatchObject({ fill: "warm" });
    expect(circles[1]).toMatchObject({ dash: [2, 3] });
    expect(circles[1]).not.toHaveProperty("fill");
  });

  it("names places and nothing else: land, sea and a net of degrees have no letters", () => {
    const drawing = mapDrawing([place("Ulmen", 45, 34)], 0, { width: 720 }, say);
    expect(labels(drawing).filter((label) => !/^\d+ km$/.test(label))).toEqual(["Ulmen"]);
  });

  it("holds places on both sides of the line of dates, and at a pole", () => {
    const near = mapDrawing([place("a", -18, 179), place("b", -18, -179)], 0, { width: 720 }, say);
    const [first, second] = flat(near).filter((shape) => shape.kind === "circle");
    expect(Math.abs((first as { x: number }).x - (second as { x: number }).x)).toBeLessThan(300);
    expect(drawingAsSvg(mapDrawing([place("pole", 90, 0)], 0, { width: 720 }, say))).not.toContain("NaN");
  });

  it("counts what has no place, or one that is not on earth", () => {
    expect(mapDrawing([place("a", 1, 1), place("b", 91, 1)], 2, { width: 720 }, say).summary).toContain(
      "3 events",
    );
  });
});

describe("ratings, answers and chance", () => {
  it("frames a cell whose raters are two steps apart, and hatches one that nobody rated", () => {
    const row = (cells: readonly (readonly ("CC" | "N" | "II")[])[]) =>
      ratingsDrawing(
        [{ handle: "E1", label: "x", cells, isCopy: false, trail: ["E0001"] }],
        ["H1"],
        { width: 720 },
        say,
      );
    const frames = (drawing: Drawing) =>
      flat(drawing).filter((shape) => shape.kind === "rect" && shape.fill === undefined);
    expect(frames(row([["CC", "II"]]))).toHaveLength(1);
    expect(frames(row([["N", "II"]]))).toHaveLength(1);
    expect(frames(row([["N", "N"]]))).toHaveLength(0);
    expect(flat(row([[]])).filter(({ kind }) => kind === "line").length).toBeGreaterThan(5);
  });

  it("places an answer on the whole scale from 0 to 100 %", () => {
    const answer = {
      handle: "H1",
      label: "x",
      value: 0.5,
      low: 0.25,
      high: 1,
      uncapped: 0.5,
      trail: ["H0001"],
    };
    const drawing = answersDrawing([answer], { width: 1044 }, say);
    expect(labels(drawing)).toEqual(expect.arrayContaining(["0%", "100%", "50% (25% to 100%)"]));
    expect(flat(drawing).find((shape) => shape.kind === "circle")).toMatchObject({ x: 522 });
  });

  it("draws what was found beside chance, and a box where the number is not shown", () => {
    const drawing = chanceDrawing(
      [
        { label: "list", found: 41, nameOnly: 6, expected: 0.04, trail: ["X0001"] },
        { label: "two", trail: ["X0002"] },
      ],
      { width: 720 },
      say,
    );
    expect(labels(drawing)).toEqual(
      expect.arrayContaining(["41", "0.04", "known, not shown", "not recorded"]),
    );
  });
});

describe("any drawing as SVG", () => {
  const words = fc.string({ unit: "binary", maxLength: 30 });
  const dates = fc.constantFrom("2031-03-14", "../2031", "2031-05/..", "203X", "2031-05~", undefined);

  it("is finite, leads from every mark, keeps text as text, and holds no style attribute and no markup of the data", () => {
    fc.assert(
      fc.property(words, words, dates, fc.constantFrom(...SIZES), (one, two, date, size) => {
        const hostile = `${one}<script>"'&`;
        const drawings = [
          timelineDrawing([event(hostile, date), event(two, "2030-02")], size, say),
          networkDrawing(
            [{ ...node("a"), label: hostile }, node("b")],
            [{ ...tie("a", "b"), label: two }],
            size,
            say,
          ),
          moneyDrawing([flow(hostile, two === hostile ? "x" : two, "3")], (actor) => actor, size, say),
          mapDrawing([place(hostile, 10, 20, "locality")], 0, size, say),
          chanceDrawing([{ label: hostile, found: 1, expected: 0.2, trail: ["X"] }], size, say),
        ];
        for (const drawing of drawings) {
          const svg = drawingAsSvg(drawing, { isFile: true, hrefOf: ({ trail }) => `#${trail[0]}` });
          expect(svg).not.toMatch(/NaN|Infinity|undefined|<script| style=/);
          for (const mark of marksOf(drawing)) expect(mark.trail.length).toBeGreaterThan(0);
          expect(svg.match(/<text/g)?.length ?? 0).toBe(labels(drawing).length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("labels", () => {
  it("fit, cut between graphemes", () => {
    expect(fitText("Ulmen", 12, 400)).toBe("Ulmen");
    expect(textWidth(fitText("👩‍🚀".repeat(30), 12, 90), 12)).toBeLessThanOrEqual(90);
    expect(fitText("👩‍🚀👩‍🚀👩‍🚀", 12, 40)).toMatch(/^(👩‍🚀)*…$/u);
    expect(wrapText("one two three four five", 12, 60, 2)).toHaveLength(2);
    expect(wrapText("one", 12, 60, 2)).toEqual(["one"]);
  });
});

describe("a timeline in lanes", () => {
  const lane = (label: string, ...items: TimelineItem[]) => ({ label, trail: [label], items });
  const year = { first: dayNumber("2031-01-01"), last: dayNumber("2031-12-31") };
  const heights = (drawing: Drawing) => drawing.height;

  it("has a head for each lane in which something lies, and leaves out the others", () => {
    const lanes = [lane("Ana", event("a", "2031-02-01")), lane("Ben", event("b", "2029-02-01"))];
    const drawing = lanesDrawing(lanes, year, { width: 720 }, say);
    expect(labels(drawing)).toEqual(expect.arrayContaining(["Ana", "a"]));
    expect(labels(drawing)).not.toContain("Ben");
  });

  it("lets what does not touch share a row, and never what does", () => {
    const far = lane("Ana", event("a", "2031-01-20"), event("b", "2031-11-20"));
    const near = lane("Ana", event("a", "2031-01-20"), event("b", "2031-01-22"));
    const heightOf = (each: ReturnType<typeof lane>) =>
      heights(lanesDrawing([each], year, { width: 900 }, say));
    expect(heightOf(far)).toBeLessThan(heightOf(near));
  });

  it("draws of a bar that reaches out of the window the part inside, and keeps all within its width", () => {
    const long = [lane("Ana", event("a", "2029/2035"), event("b", "../2035-01-01"), event("c", "2031-06"))];
    const drawing = lanesDrawing(long, year, { width: 600 }, say);
    for (const shape of flat(drawing))
      if (shape.kind === "rect") expect(shape.x + shape.width).toBeLessThanOrEqual(601);
  });

  it("knows what lies before its window, within and behind, and what has no date", () => {
    const where = (date?: string) => placeInWindow(event("a", date), year);
    expect([where("2030"), where("2031-05"), where("2032-01"), where("../2031-01-01"), where()]).toEqual([
      "earlier",
      "within",
      "later",
      "within",
      undefined,
    ]);
    expect(wholeWindow([event("a")])).toBeUndefined();
  });
});

describe("money by date", () => {
  const dated = (amount: string | undefined, date: string | undefined) => ({
    ...flow("a", "b", amount),
    label: "a to b",
    date,
  });

  it("stands each payment as high as its amount, and counts what cannot stand", () => {
    const all = [
      dated("10", "2031-01-05"),
      dated("40", "2031-03-05"),
      dated("7", undefined),
      dated(undefined, "2031"),
    ];
    const drawing = moneyByDate(all, { width: 720 }, say);
    expect(drawing.summary).toBe("2 payments along time; 2 more lack a date or an amount.");
    const tops = marksOf(drawing).map(({ shapes }) => {
      const [stem] = shapes;
      return stem?.kind === "line" ? (stem.points[1]?.[1] ?? 0) : 0;
    });
    expect(tops).toHaveLength(2);
    expect(Math.min(...tops)).toBeLessThan(Math.max(...tops) - 50);
  });
});

describe("a network with pins", () => {
  it("keeps what was pinned where it was pinned, at any width, and everybody in the box", () => {
    const nodes = ["a", "b", "c", "d"].map(node);
    const edges = [tie("a", "b"), tie("b", "c"), tie("c", "d")];
    for (const width of [400, 900]) {
      const { places, drawing } = pinnedNetwork(nodes, edges, { width }, say, new Map([["a", [0.2, 0.3]]]));
      expect(places.get("a")?.map((share) => Math.round(share * 1000))).toEqual([200, 300]);
      for (const [x, y] of places.values()) {
        expect(x > 0 && x < 1 && y > 0 && y < 1).toBe(true);
      }
      expect(drawing.shapes.length).toBeGreaterThan(0);
    }
  });
});

describe("a map through a window", () => {
  const place: MapPlace = { label: "Puerto", lat: 10, lon: 20, precision: "exact", trail: ["e"] };

  it("draws what lies within, and nothing of the other half of the earth", () => {
    const through = (lon: number, lat: number, across: number) =>
      marksOf(windowedMap([place], 0, { width: 600 }, say, { window: { lon, lat, across } }).drawing).length;
    expect([through(20, 10, 5), through(60, 10, 5), through(-160, -10, 100)]).toEqual([1, 0, 0]);
  });

  it("draws borders only with the words of whose they are", () => {
    const lines = readBorderLines({
      type: "LineString",
      coordinates: [
        [15, 5],
        [25, 15],
      ],
    });
    const borders = { lines: lines ?? [], source: "Institute of Charts", viewpoint: "as held in 2031" };
    const { drawing } = windowedMap([place], 0, { width: 600 }, say, { borders });
    expect(labels(drawing)).toContain("Borders as drawn by Institute of Charts; viewpoint: as held in 2031");
    expect(labels(windowedMap([place], 0, { width: 600 }, say).drawing).join()).not.toContain("Borders");
  });

  it("reads the edges of areas as lines, and nothing that is not on the earth", () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const area = { type: "Feature", geometry: { type: "MultiPolygon", coordinates: [[ring], [ring]] } };
    expect(readBorderLines({ type: "FeatureCollection", features: [area] })).toHaveLength(2);
    const topology = {
      type: "Topology",
      objects: { lines: { type: "LineString", arcs: [0] } },
      arcs: [
        [
          [3, 4],
          [5, 6],
        ],
      ],
    };
    expect(readBorderLines(topology)).toEqual([
      [
        [3, 4],
        [5, 6],
      ],
    ]);
    for (const nothing of [{}, null, "x", { type: "Point", coordinates: [1, 2] }, { type: "LineString" }])
      expect(readBorderLines(nothing)).toBeUndefined();
    expect(readBorderLines({ type: "LineString", coordinates: [[500_000, 4_000_000]] })).toBeUndefined();
  });
});
