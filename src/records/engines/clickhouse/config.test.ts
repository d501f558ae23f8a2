import { describe, expect, it } from "vitest";
import { readClickHouseConfig } from "./config.ts";

const GOOD = { servers: ["https://one.example.org:8443"], user: "careo_probe", database: "careo" };

const read = (content: unknown, files: Record<string, string> = {}) =>
  readClickHouseConfig("servers.json", {
    password: "a long one",
    async readText(path) {
      if (path === "servers.json") return typeof content === "string" ? content : JSON.stringify(content);
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      return text;
    },
  });

describe("the file that says where ClickHouse is", () => {
  it("is read with the password from outside and limits of its own", async () => {
    const config = await read(
      { ...GOOD, authorityFile: "our.pem", limits: { seconds: 60, memoryMiB: 1024 } },
      { "our.pem": "-----BEGIN CERTIFICATE-----" },
    );
    expect(config).toEqual({
      ...GOOD,
      password: "a long one",
      authority: "-----BEGIN CERTIFICATE-----",
      limits: { seconds: 60, memory: 2 ** 30, threads: 0 },
    });
  });

  it("may leave out TLS on this machine alone", async () => {
    for (const server of ["http://127.0.0.1:8123", "http://localhost:8123", "http://[::1]:8123"])
      expect((await read({ ...GOOD, servers: [server] })).servers).toEqual([server]);
    await expect(read({ ...GOOD, servers: ["http://10.0.0.7:8123"] })).rejects.toMatchObject({
      code: "records/bad-engine-config",
      message: expect.stringContaining("http://10.0.0.7:8123 is not https"),
    });
    await expect(read({ ...GOOD, servers: ["http://localhost.example.org"] })).rejects.toThrow(/not https/);
  });

  it.each([
    ["what is no JSON", "servers: one", /it is not JSON/],
    ["no server", { ...GOOD, servers: [] }, /servers/],
    ["a server that is no URL", { ...GOOD, servers: ["one"] }, /servers\.0/],
    ["a user in a URL", { ...GOOD, servers: ["https://ana:secret@one.example.org"] }, /a place for it/],
    ["a database that is SQL", { ...GOOD, database: "careo; DROP DATABASE x" }, /database/],
    ["a password in the file", { ...GOOD, password: "x" }, /password|Unrecognized/],
    ["an authority that is not there", { ...GOOD, authorityFile: "gone.pem" }, /ENOENT/],
  ])("is refused with %s", async (_, content, why) => {
    const reading = read(content);
    await expect(reading).rejects.toMatchObject({ code: "records/bad-engine-config" });
    await expect(reading).rejects.toThrow(why);
    await expect(reading).rejects.not.toThrow("secret");
  });
});
