/** The guard as browsers meet it: what other pages, other names and other browsers get of a workbench that is open. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { startChromium } from "../browser/chromium.ts";
import { endBrowser, openWorkbench, testBrowser, type Workbench } from "./harness.ts";

let bench: Workbench;
afterEach(() => bench.close());
afterAll(endBrowser);

/** A page at another port of this machine: the same site to a browser, and another origin. */
function otherPage(): Promise<Server> {
  const server = createServer((_, response) =>
    response.writeHead(200, { "Content-Type": "text/html" }).end("<p>another program</p>"),
  );
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

describe("a workbench that is open", () => {
  it("gives nothing to a page of another program on this machine, and takes nothing from it", async () => {
    bench = await openWorkbench({ example: "empty" });
    const server = await otherPage();
    const page = await bench.page.context().newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const tried = await page.evaluate<Record<string, string>>(`(async () => {
      const at = ${JSON.stringify(bench.origin)};
      const told = (promise) => promise.then((answer) => answer.type + " " + answer.status, () => "refused");
      const json = { "Content-Type": "application/json" };
      const body = JSON.stringify({ person: "Mallory" });
      const framed = () => new Promise((done) => {
        const frame = document.createElement("iframe");
        frame.onload = () => done(frame.contentDocument === null ? "closed" : "open");
        frame.src = at + "/";
        document.body.append(frame);
      });
      const streamed = () => new Promise((done) => {
        const stream = new EventSource(at + "/api/events", { withCredentials: true });
        stream.onmessage = () => done("heard");
        stream.onerror = () => { stream.close(); done("refused"); };
      });
      const socket = () => new Promise((done) => {
        const line = new WebSocket(at.replace("http", "ws") + "/api/events");
        line.onopen = () => done("open");
        line.onerror = () => done("refused");
      });
      return {
        read: await told(fetch(at + "/api/cases", { credentials: "include" })),
        blind: await told(fetch(at + "/api/preferences", { mode: "no-cors", credentials: "include", method: "POST", body })),
        json: await told(fetch(at + "/api/preferences", { credentials: "include", method: "POST", headers: json, body })),
        token: await told(fetch(at + "/api/preferences", { credentials: "include", method: "POST", headers: { ...json, "x-careo-token": "x" }, body })),
        framed: await framed(),
        streamed: await streamed(),
        socket: await socket(),
      };
    })()`);
    expect(tried).toEqual({
      read: "refused",
      blind: "opaque 0",
      json: "refused",
      token: "refused",
      framed: "closed",
      streamed: "refused",
      socket: "refused",
    });
    expect(bench.desk.preferences.get().person).toBe("Ana Leko");
    await page.close();
    server.close();
    expect(bench.forgive(/^request http/)).toBeGreaterThan(0);
    expect(bench.forgive(/./)).toBeGreaterThan(3);
  });

  it("gives nothing by another name for this machine, as a name that was rebound would be", async () => {
    bench = await openWorkbench({ example: "empty" });
    const port = new URL(bench.origin).port;
    const browser = await startChromium(["--host-resolver-rules=MAP evil.example 127.0.0.1"]);
    try {
      const page = await browser.newPage();
      for (const path of ["/", `/cases/${bench.caseId}`, "/api/session", "/api/cases"]) {
        const answer = await page.goto(`http://evil.example:${port}${path}`);
        expect(answer?.status(), path).toBe(421);
        expect(await answer?.text(), path).not.toMatch(/Who sent them|CAREO|<script/);
      }
      const localhost = await page.goto(`http://localhost:${port}/`).catch(() => undefined);
      expect([undefined, 421]).toContain(localhost?.status());
    } finally {
      await browser.close();
    }
  });

  it("shows a browser that brings no address of its own that it was not let in, and no word of the case", async () => {
    bench = await openWorkbench({ example: "empty" });
    const stranger = await (await testBrowser()).newContext();
    const page = await stranger.newPage();
    for (const path of [
      "/",
      `/cases/${bench.caseId}/sources`,
      "/#key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ]) {
      await page.goto("about:blank");
      await page.goto(bench.origin + path);
      await page.getByRole("heading", { name: bench.say("web.gate.title.stranger") }).waitFor();
      expect(await page.locator("body").textContent()).not.toContain("Who sent them");
    }
    await stranger.close();
  });

  it("lets one browser in by an address, once, and takes the secret out of it", async () => {
    bench = await openWorkbench({ example: "empty" });
    const address = bench.invite();
    const [first, second] = [
      await (await testBrowser()).newContext(),
      await (await testBrowser()).newContext(),
    ];
    const page = await first.newPage();
    await page.goto(address);
    await page.getByRole("heading", { name: bench.say("web.home.title") }).waitFor();
    expect(page.url()).not.toContain("key=");
    const other = await second.newPage();
    await other.goto(address);
    await other.getByRole("heading", { name: bench.say("web.gate.title.stranger") }).waitFor();
    const cookies = await first.cookies();
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: "Strict" }]);
    await first.close();
    await second.close();
  });

  it("is watched: whatever a page asks elsewhere, logs or runs against its policy is trouble", async () => {
    bench = await openWorkbench({ example: "empty" });
    await bench.page.evaluate(`(async () => {
      console.warn("a warning");
      await fetch("http://127.0.0.1:9/").catch(() => {});
      const script = document.createElement("script");
      script.textContent = "1";
      document.body.append(script);
      setTimeout(() => { throw new Error("uncaught"); });
      await new Promise((done) => setTimeout(done, 100));
    })()`);
    for (const what of [/^policy connect-src/, /^policy script-src/, /^console a warning/, /^uncaught/])
      expect(bench.forgive(what), String(what)).toBeGreaterThan(0);
    bench.forgive(/^console/);
  });
});
