import { Hono } from "hono";

/** The floor: what any JSON service on this stack costs, a Hono route that parses JSON and answers with JSON. */
const app = new Hono();
app.post("/", async (c) => c.json(await c.req.json()));

export default app;
