import { describe, expect, it } from "vitest";
import * as careo from "../src/index.ts";

describe("the library", () => {
  it("offers these names and no others; a change here is a change for its users", () => {
    expect(Object.keys(careo).sort()).toMatchSnapshot();
  });
});
