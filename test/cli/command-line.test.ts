import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const EXAMPLE = "examples/first-audit/harbour-article.txt";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The built program, as a user starts it; keys are kept in the test's own folder. */
function careo(...argv: string[]) {
  const env = { ...process.env, XDG_CONFIG_HOME: folder, CAREO_PASSPHRASE: "a long passphrase" };
  const program = ["dist/cli/main.js", ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: "utf8", env });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

describe("careo audit", () => {
  it("prints a report on stdout and nothing on stderr", () => {
    const { status, stdout, stderr } = careo("audit", EXAMPLE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("WHAT IT ASKS YOU TO BELIEVE");
  });

  it("prints one JSON object whose spans are the text", () => {
    const audit = careo("audit", EXAMPLE, "--json").json();
    const points = [...readFileSync(EXAMPLE, "utf8")];
    expect(audit.schema).toBe("careo.audit/1");
    expect(audit.claims.length).toBeGreaterThan(10);
    for (const item of [...audit.sentences, ...audit.claims, ...audit.dates, ...audit.amounts])
      expect(points.slice(item.start, item.end).join("")).toBe(item.text);
  });

  it("writes a page that asks nothing of the network", () => {
    const page = join(folder, "audit.html");
    expect(careo("audit", EXAMPLE, "--html", page).status).toBe(0);
    const html = readFileSync(page, "utf8");
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(?:src|href)="https?:/);
  });

  it("takes the date and the language that the user gives, and refuses what is neither", () => {
    expect(careo("audit", EXAMPLE, "--json", "--published", "2024-11-14").json().document.published).toEqual({
      value: "2024-11-14",
      basis: "given",
    });
    expect(careo("audit", EXAMPLE, "--published", "14/11/2024").status).toBe(1);
    expect(careo("audit", EXAMPLE, "--language", "fr").stderr).toContain("no grammar");
  });

  it("says that a file is empty, and of what kind one is that it cannot read", () => {
    const empty = join(folder, "empty.txt");
    writeFileSync(empty, "");
    expect(careo("audit", empty).stdout).toContain("no bytes");
    const binary = join(folder, "binary.txt");
    writeFileSync(
      binary,
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0]),
    );
    expect(careo("audit", binary, "--json").json().problems.length).toBeGreaterThan(0);
  });
});

describe("a case on the command line", () => {
  it("goes from nothing to verified claims", () => {
    const root = join(folder, "case");
    expect(careo("new", root, "--title", "Who paid?", "--by", "Ana Leko").status).toBe(0);
    const source = careo("add", root, EXAMPLE, "--json").json().items[0].source as number;
    expect(careo("claims", "accept", root, `${source}.C2`).status).toBe(0);
    expect(careo("claims", "reject", root, `${source}.C1`, "--reason", "A headline").status).toBe(0);
    expect(careo("export", root, "--format", "csv").stdout.split("\r\n")).toHaveLength(3);
    expect(careo("history", root).stdout).toContain("A headline");
    expect(careo("verify", root).status).toBe(0);
    expect(careo("verify", root, "--strict").status).toBe(1);
  });

  it("refuses to start a case where there is one, and to work where there is none", () => {
    const root = join(folder, "twice");
    careo("new", root, "--title", "A", "--by", "Ana Leko");
    expect(careo("new", root, "--title", "A", "--by", "Ana Leko")).toMatchObject({ status: 1 });
    expect(careo("sources", join(folder, "nowhere")).stderr).toContain("ledger/not-found");
  });

  it("signs a checkpoint whose key and pin verify later, and fail for another ledger", () => {
    const root = join(folder, "signed");
    careo("new", root, "--title", "A", "--by", "Ana Leko");
    const { key } = careo("key", "desk.example.org", "--json").json();
    const { pin } = careo("checkpoint", root, "--key", "desk.example.org", "--json").json();
    const verified = careo("verify", root, "--key", key, "--pin", pin, "--json").json();
    expect(verified).toMatchObject({ integrity: "ok", identity: "ok" });
    const other = join(folder, "other");
    careo("new", other, "--title", "A", "--by", "Ana Leko");
    expect(careo("verify", other, "--pin", pin).status).toBe(3);
  });

  it("exits 3 when what is there is not what was recorded", () => {
    const root = join(folder, "tampered");
    careo("new", root, "--title", "A", "--by", "Ana Leko");
    const payloads = join(root, "ledger/payloads.jsonl");
    writeFileSync(payloads, readFileSync(payloads, "utf8").replace("Ana Leko", "Ivo Leko"));
    expect(careo("verify", root).status).toBe(3);
  });

  it("restores a key from its recovery kit, under its own name only", () => {
    const made = careo("key", "kit.example.org");
    const kit = join(folder, "kit.txt");
    writeFileSync(kit, made.stdout);
    rmSync(join(folder, "careo/keys"), { recursive: true });
    expect(careo("key", "other.example.org", "--kit", kit).stderr).toContain("kit.example.org");
    const restored = careo("key", "kit.example.org", "--kit", kit);
    expect(restored.status).toBe(0);
    expect(made.stdout).toContain(`public key: ${restored.stdout.split("\n")[0]}`);
  });

  it("refuses what it does not know about claims, instead of listing nothing", () => {
    const root = join(folder, "refusals");
    careo("new", root, "--title", "A", "--by", "Ana Leko");
    careo("add", root, EXAMPLE);
    expect(careo("claims", "list", root, "--status", "maybe").status).toBe(2);
    expect(careo("claims", "list", root, "99").status).toBe(1);
    expect(careo("claims", "edit", root, "4.C1", "4.C2", "--kind", "fact").status).toBe(2);
    expect(careo("add", root, EXAMPLE, "--url", "").stderr).toContain("--url is empty");
  });

  it("shows of one source all that a court would ask for, there or not", () => {
    const root = join(folder, "meter");
    careo("new", root, "--title", "A", "--by", "Ana Leko");
    const source = String(careo("add", root, EXAMPLE, "--json").json().items[0].source);
    const { asked } = careo("sources", root, source, "--json").json().sources[0];
    const there = asked.filter(({ status }: { status: string }) => status === "present");
    expect(careo("sources", root, source).stdout).toContain(
      `${there.length} of ${asked.length} that a court`,
    );
    expect(careo("sources", root).stdout).toContain(`careo sources ${root} ${source}`);
  });

  it.skipIf(process.platform === "win32")(
    "stops at Ctrl-C with exit code 130 and a case that verifies",
    async () => {
      const root = join(folder, "interrupted");
      careo("new", root, "--title", "A", "--by", "Ana Leko");
      const many = join(folder, "many");
      mkdirSync(many);
      for (let at = 0; at < 300; at++) writeFileSync(join(many, `${at}.txt`), `Text number ${at}.`);
      const adding = spawn(process.execPath, ["dist/cli/main.js", "add", root, many]);
      adding.stdout.once("data", () => adding.kill("SIGINT"));
      const [status] = await once(adding, "exit");
      expect(status).toBe(130);
      expect(existsSync(join(root, "lock"))).toBe(false);
      expect(careo("verify", root).status).toBe(0);
      const { sources } = careo("sources", root, "--json").json();
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.length).toBeLessThan(300);
    },
  );
});
