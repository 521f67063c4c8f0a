/** Receives reports and verifies them: `npm run example:receive -- [PORT]`, with CALLBACK_URL=http://localhost:PORT/. */
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

const port = Number(process.argv[2] ?? 8788);
if (!Number.isInteger(port)) {
  console.error("usage: npm run example:receive -- [PORT]");
  process.exit(2);
}
const webhook = new Webhook(process.env.CALLBACK_SECRET ?? "whsec_bG9jYWwtdHJpYWwtc2VjcmV0LW9mLXRoZS1kZXNr");
const seen = new Set<string>();

createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  try {
    const headers = request.headers as Record<string, string>;
    const { data } = webhook.verify(body, headers) as {
      data: { page: string; summary: object; article: { title: string } };
    };
    const id = headers["webhook-id"] ?? "";
    // The same id is the same report, sent again because an earlier answer did not arrive.
    if (!seen.has(id)) console.log(data.article.title, data.summary, data.page);
    seen.add(id);
    response.writeHead(204).end();
  } catch (error) {
    console.error("not believed:", error instanceof Error ? error.message : error);
    response.writeHead(401).end();
  }
}).listen(port, () => console.log(`waiting for reports on http://localhost:${port}/`));
