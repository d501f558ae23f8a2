import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Bench, HOST, newCase, ORIGIN, openBench } from "./bench.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

/** A change that is let through, with some headers otherwise; undefined leaves one out. */
function change(otherwise: Record<string, string | undefined>, path = "/api/alive") {
  const headers = Object.entries({ ...bench.headers(), ...otherwise }).filter(
    ([, value]) => value !== undefined,
  );
  return bench.raw(path, {
    method: "POST",
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: "{}",
  });
}

describe("the guard", () => {
  it("lets in what the page sends", async () => {
    expect((await change({})).status).toBe(200);
    expect((await bench.get("/api/preferences")).status).toBe(200);
  });

  it.each([
    ["another site", "evil.example"],
    ["a name for this machine", `localhost:${HOST.split(":")[1]}`],
    ["this machine in IPv6", "[::1]:41999"],
    ["another port", "127.0.0.1:42000"],
    ["no port", "127.0.0.1"],
    ["another way to write the number", "127.1:41999"],
    ["two hosts", `${HOST}, evil.example`],
    ["the host with a point behind it", "127.0.0.1.:41999"],
    ["nothing", ""],
  ])("answers 421 to a Host that is %s", async (_, host) => {
    const { status, json } = await change({ Host: host });
    expect([status, json.error.code]).toEqual([421, "workbench/wrong-address"]);
    expect(
      (await bench.raw("/api/preferences", { headers: { ...bench.headers(), Host: host } })).status,
    ).toBe(421);
  });

  it.each([
    ["null", "null"],
    ["another port", "http://127.0.0.1:42000"],
    ["another scheme", `https://${HOST}`],
    ["another site", "https://evil.example"],
    ["the same with a path", `${ORIGIN}/`],
    ["localhost", "http://localhost:41999"],
    ["missing", undefined],
  ])("refuses a change whose Origin is %s", async (_, origin) => {
    const { status, json } = await change({ Origin: origin });
    expect([status, json.error.code]).toEqual([403, "workbench/forbidden"]);
  });

  it("refuses even to read for another Origin", async () => {
    const headers = { ...bench.headers(), Origin: "null" };
    expect((await bench.raw("/api/preferences", { headers })).status).toBe(403);
  });

  it.each(["cross-site", "same-site"])("refuses what the browser calls %s, a page as well", async (site) => {
    expect((await change({ "Sec-Fetch-Site": site })).status).toBe(403);
    expect((await bench.raw("/", { headers: { "Sec-Fetch-Site": site } })).status).toBe(403);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", undefined])(
    "refuses a change sent as %s",
    async (type) => {
      expect((await change({ "Content-Type": type })).status).toBe(415);
    },
  );

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("refuses %s", async (method) => {
    expect((await bench.raw("/api/preferences", { method, headers: bench.headers() })).status).toBe(405);
  });

  it("refuses a change without the token, with a wrong one, and with the cookie for one", async () => {
    const cookie = bench.headers()["Cookie"]?.split("=")[1] as string;
    for (const token of [undefined, "", "x".repeat(43), cookie])
      expect((await change({ "x-careo-token": token })).status).toBe(403);
  });

  it("refuses to read without the cookie, also where the path is written otherwise", async () => {
    for (const path of [
      "/api/cases",
      "/%61pi/cases",
      "/a%70i/cases",
      "//api/cases",
      "/x/../api/cases",
      "/api/openapi.json",
    ])
      expect([401, 421]).toContain((await bench.raw(path, { headers: { Origin: ORIGIN } })).status);
  });

  it("has nothing of a case outside of what asks for the cookie", async () => {
    const id = await newCase(bench);
    for (const path of [`/cases/${id}`, `/API/cases/${id}`, `/api%2Fcases/${id}`])
      expect((await bench.raw(path)).text).not.toContain("Who sent them?");
  });

  it("allows no other origin to read: no CORS header on any answer", async () => {
    for (const answer of [await change({}), await change({ Origin: "null" }), await bench.get("/api/cases")])
      expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("takes the cookie that is right among others of its name", async () => {
    const { Cookie } = bench.headers() as { Cookie: string };
    const [name] = Cookie.split("=");
    expect((await change({ Cookie: `${name}=planted; ${Cookie}` })).status).toBe(200);
    expect((await change({ Cookie: `${name}=planted` })).status).toBe(401);
  });
});

describe("the one-time secret", () => {
  const exchange = (secret: unknown) =>
    bench.raw("/api/session", {
      method: "POST",
      headers: { Origin: ORIGIN, "Content-Type": "application/json" },
      body: JSON.stringify({ secret }),
    });

  it("is good once", async () => {
    const secret = bench.session.invite();
    expect((await exchange(secret)).status).toBe(200);
    expect((await exchange(secret)).status).toBe(401);
  });

  it("is void when a newer one was made", async () => {
    const secret = bench.session.invite();
    bench.session.invite();
    expect((await exchange(secret)).status).toBe(401);
  });

  it("has 256 bits, and is nothing else than itself", async () => {
    const secret = bench.session.invite();
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    for (const wrong of ["", secret.slice(1), `${secret}x`, null, { secret }, 7])
      expect((await exchange(wrong)).status).toBe(401);
    expect((await exchange(secret)).status).toBe(200);
  });

  it("gives a cookie that no script sees and no other site sends", async () => {
    const { headers } = await exchange(bench.session.invite());
    expect(headers.get("set-cookie")).toMatch(/^careo-41999=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it("is answered to no other origin", async () => {
    const answer = await bench.raw("/api/session", {
      method: "POST",
      headers: { Origin: "http://evil.example", "Content-Type": "application/json" },
      body: JSON.stringify({ secret: bench.session.invite() }),
    });
    expect(answer.status).toBe(403);
  });

  it("gives a reloaded page its token again", async () => {
    const { Cookie, ["x-careo-token"]: token } = bench.headers() as Record<string, string>;
    const answer = await bench.raw("/api/session", { headers: { Cookie: Cookie as string } });
    expect(answer.json.token).toBe(token);
  });
});

describe("the lock", () => {
  const HALF_HOUR = 30 * 60_000;

  it("shuts after half an hour without a request, and every request before puts it off", async () => {
    bench.pass(HALF_HOUR - 1000);
    expect((await bench.post("/api/alive")).status).toBe(200);
    bench.pass(HALF_HOUR - 1000);
    expect((await bench.get("/api/cases")).status).toBe(200);
    bench.pass(HALF_HOUR + 1000);
    const { status, json } = await bench.get("/api/cases");
    expect([status, json.error.code]).toEqual([401, "workbench/locked"]);
    expect((await bench.post("/api/alive")).status).toBe(401);
  });

  it("opens by a new secret alone, and the old cookie and token stay void", async () => {
    const { Cookie } = bench.headers() as { Cookie: string };
    bench.pass(HALF_HOUR + 1000);
    expect((await bench.raw("/api/session", { headers: { Cookie } })).status).toBe(401);
    const answer = await bench.raw("/api/session", {
      method: "POST",
      headers: { Origin: ORIGIN, "Content-Type": "application/json" },
      body: JSON.stringify({ secret: bench.session.invite() }),
    });
    expect(answer.status).toBe(200);
    expect((await bench.get("/api/cases")).status).toBe(401);
  });
});

describe("the log", () => {
  it("names routes, and nothing that was asked for", async () => {
    const id = await newCase(bench);
    await bench.get(`/api/cases/${id}/history?words=canary-of-a-search`);
    await bench.get("/api/folders?path=/canary-of-a-path");
    await bench.raw("/api/canary-of-an-address");
    const told = bench.log.join("\n");
    expect(told).toContain("GET /api/cases/:case/history 200");
    for (const secret of ["canary", id, bench.folder, ...Object.values(bench.headers()).slice(0, 1)])
      expect(told).not.toContain(secret);
  });
});

describe("every answer", () => {
  it("says that nothing is kept, framed, sniffed or told onward", async () => {
    for (const { headers } of [await bench.get("/api/cases"), await bench.post("/api/alive")]) {
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get("content-security-policy")).not.toContain("unsafe-inline");
    }
  });
});
