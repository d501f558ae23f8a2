/** The guard over a real socket: what no Request object can say, such as two Host headers or none. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startCase } from "../../src/casework/index.ts";
import { makeDesk, openAndRemember, type StartedServer, startServer } from "../../src/workbench/index.ts";

let folder: string;
let server: StartedServer;
let desk: ReturnType<typeof makeDesk>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "careo-socket-"));
  writeFileSync(join(folder, "index.html"), '<meta property="csp-nonce" nonce="CAREO_NONCE"><p>page</p>');
  desk = makeDesk({ folder: join(folder, "person"), examples: "examples" });
  server = await startServer({ desk, pages: folder });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends lines as they are and reads until the server closes. */
function say(...lines: string[]): Promise<string> {
  const [address, port] = server.host.split(":") as [string, string];
  return new Promise((resolve, reject) => {
    let heard = "";
    const socket = connect(Number(port), address, () =>
      socket.end([...lines, "Connection: close", "", ""].join("\r\n")),
    );
    socket.setEncoding("utf8");
    socket.on("data", (text) => {
      heard += text;
    });
    socket.on("close", () => resolve(heard));
    socket.on("error", reject);
  });
}

const status = async (...lines: string[]) => Number(/^HTTP\/1\.1 (\d+)/.exec(await say(...lines))?.[1]);

describe("the server", () => {
  it("listens on 127.0.0.1 alone, at a port of the system's choice", async () => {
    expect(server.host).toMatch(/^127\.0\.0\.1:\d{4,5}$/);
    const refused = new Promise((resolve) => {
      const socket = connect(Number(server.host.split(":")[1]), "::1", () => resolve("answered"));
      socket.on("error", () => resolve("refused"));
    });
    expect(await refused).toBe("refused");
  });

  it("gives the page to the exact address", async () => {
    const answer = await say("GET / HTTP/1.1", `Host: ${server.host}`);
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
    const nonce = /nonce="([^"]+)"/.exec(answer)?.[1] as string;
    expect(answer).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(await say("GET / HTTP/1.1", `Host: ${server.host}`)).not.toContain(nonce);
  });

  it.each([
    ["no Host", []],
    ["two Hosts, ours first", ["Host: {}", "Host: evil.example"]],
    ["two Hosts, ours last", ["Host: evil.example", "Host: {}"]],
    ["our Host twice", ["Host: {}", "Host: {}"]],
    ["a foreign Host", ["Host: evil.example"]],
    ["localhost", ["Host: localhost"]],
    ["a Host that is none", ["Host: evil host"]],
    ["an empty Host", ["Host:"]],
    ["IPv6", ["Host: [::1]"]],
  ])("answers 421 to %s", async (_, lines) => {
    const headers = lines.map((line) => line.replace("{}", server.host));
    expect(await status("GET /api/cases HTTP/1.1", ...headers)).toBe(421);
    expect(await status("GET / HTTP/1.1", ...headers)).toBe(421);
  });

  it("answers 421 to a target that is a whole address, of others or of ours", async () => {
    expect(await status("GET http://evil.example/ HTTP/1.1", `Host: ${server.host}`)).toBe(421);
    expect(await status(`GET http://${server.host}/ HTTP/1.1`, `Host: ${server.host}`)).toBe(421);
    expect(await status("GET //evil.example/ HTTP/1.1", `Host: ${server.host}`)).toBe(421);
  });

  it("answers a socket that would become a WebSocket like any other", async () => {
    const lines = [
      `Host: ${server.host}`,
      "Upgrade: websocket",
      "Connection: Upgrade",
      "Origin: http://evil.example",
    ];
    expect(await status("GET /api/events HTTP/1.1", ...lines)).toBe(403);
  });

  it("gives out no file that is not a page", async () => {
    writeFileSync(join(folder, "..", "careo-outside.txt"), "outside");
    for (const path of ["/../careo-outside.txt", "/..%2fcareo-outside.txt", "/%2e%2e/careo-outside.txt"])
      expect(await say(`GET ${path} HTTP/1.1`, `Host: ${server.host}`)).not.toContain("outside\r\n");
    rmSync(join(folder, "..", "careo-outside.txt"));
  });
});

describe("stopping", () => {
  it("gives every case free and closes the socket", async () => {
    const root = join(folder, "case");
    startCase({ root, title: "A case", person: "Ana Leko" }).ledger.close();
    const own = makeDesk({ folder: join(folder, "other"), examples: "examples" });
    const stopped = await startServer({ desk: own, pages: folder });
    openAndRemember(own, root);
    expect(openAndRemember(desk, root).readOnly?.because).toBe("locked");
    await stopped.stop();
    const [, port] = stopped.host.split(":");
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    const [session] = desk.cases.all();
    expect(session?.takeOver()).toBeUndefined();
  });
});
