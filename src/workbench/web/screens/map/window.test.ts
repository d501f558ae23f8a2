import { describe, expect, it } from "vitest";
import { movedWindow, zoomedWindow } from "./window.ts";

const window = { lon: 170, lat: 10, across: 60 };

describe("the window of a map", () => {
  it("moves over the line of the date, and back to where it was", () => {
    const east = movedWindow(window, 1, 0);
    expect(east.lon).toBeLessThan(-170);
    expect(movedWindow(east, -1, 0)).toEqual(window);
  });

  it("comes near, and widens until it is the whole earth", () => {
    const near = zoomedWindow(window, "in", window);
    expect(near.across).toBeLessThan(window.across);
    let wide = near;
    for (let times = 0; times < 20; times++) wide = zoomedWindow(wide, "out", window);
    expect(wide.across).toBe(360);
    expect(zoomedWindow(wide, "in", { lon: 5, lat: 50 })).toEqual({ lon: 5, lat: 50, across: 120 });
  });

  it("never comes to a pole, nor nearer than a place is drawn", () => {
    let north = window;
    for (let times = 0; times < 40; times++) north = zoomedWindow(movedWindow(north, 0, 1), "in", window);
    expect(north.lat).toBeLessThanOrEqual(85);
    expect(north.across).toBeGreaterThanOrEqual(0.02);
  });
});
