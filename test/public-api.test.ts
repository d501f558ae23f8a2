import { describe, expect, it } from "vitest";
import * as careo from "../src/index.ts";
import * as records from "../src/records.ts";

describe("the library", () => {
  it("offers these names and no others; a change here is a change for its users", () => {
    expect(Object.keys(careo).sort()).toMatchSnapshot();
  });

  it("offers these names for records", () => {
    expect(Object.keys(records).sort()).toMatchSnapshot();
  });
});
