import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { DrawingAnswer } from "../../api/drawing.ts";
import { Drawing } from "./drawing.tsx";

const drawing: DrawingAnswer = {
  width: 100,
  height: 40,
  summary: "One event, and a line <to> it.",
  shapes: [
    {
      kind: "line",
      points: [
        [0, 0],
        [10, 5],
      ],
      stroke: "line",
      dash: [2, 2],
    },
    { kind: "label", x: 1, y: 2, text: "<script>", size: 12, tone: "quiet" },
    {
      kind: "mark",
      trail: ["evt_1"],
      title: "An event",
      shapes: [{ kind: "circle", x: 5, y: 5, r: 3, fill: "ink" }],
    },
  ],
};

describe("a drawing on a page", () => {
  const markup = renderToStaticMarkup(createElement(Drawing, { drawing }));

  it("has every shape of it, in the colours of the theme, and its summary for who cannot see it", () => {
    expect(markup).toContain('role="img" aria-label="One event, and a line &lt;to&gt; it."');
    expect(markup).toContain(
      '<polyline points="0,0 10,5" fill="none" stroke="var(--line)" stroke-width="1" stroke-dasharray="2 2"',
    );
    expect(markup).toContain('<circle cx="5" cy="5" r="3" fill="var(--ink)"');
    expect(markup).toContain("<title>An event</title>");
  });

  it("runs nothing that a label says, and carries no style attribute", () => {
    expect(markup).toContain("&lt;script&gt;");
    expect(markup).not.toContain("style=");
  });
});
