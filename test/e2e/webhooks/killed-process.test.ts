import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ghostHeaders, ghostPost } from "./ghost-post.ts";
import { startProcess } from "./process.ts";
import { startReceiver } from "./receiver.ts";

const FOUR_HOURS_MS = 4 * 60 * 60 * 1000;

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("it never came to hold");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("the whole service killed between two claims, its queue gone: after a restart nothing is lost, nothing double", async () => {
  const folder = mkdtempSync(join(tmpdir(), "countercheck-"));
  const receiver = await startReceiver();
  let service = await startProcess(folder, { CALLBACK_URL: receiver.url });
  try {
    await service.migrate();
    await service.sql("INSERT INTO fault VALUES ('stand still', 1)");
    const body = ghostPost(300, "killed");
    const post = () =>
      fetch(`${service.origin}/v1/hooks/ghost`, {
        method: "POST",
        body,
        headers: { "content-type": "application/json", ...ghostHeaders(body) },
      });
    expect((await post()).status).toBe(202);
    await eventually(async () => (await service.sql("SELECT times FROM fault"))[0]?.times === 0);
    await service.kill();

    service = await startProcess(folder, { CALLBACK_URL: receiver.url });
    expect(await service.sql("SELECT status FROM report")).toEqual([{ status: "queued" }]);
    // A sender that tries again adds nothing.
    expect(await (await post()).json()).toMatchObject({ status: "duplicate" });
    await fetch(`${service.origin}/cdn-cgi/handler/scheduled?time=${Date.now() + FOUR_HOURS_MS}`);
    await eventually(async () => (await service.sql("SELECT status FROM report"))[0]?.status === "completed");
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(receiver.received).toHaveLength(1);
    expect(await service.sql("SELECT count(*) AS n FROM report")).toEqual([{ n: 1 }]);
  } finally {
    await service.kill();
    await receiver.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
