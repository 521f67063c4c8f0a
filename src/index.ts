import index from "../dist/archive/index.txt";
import manifest from "../dist/archive/manifest.txt";
import table from "../dist/archive/table.bin";
import text from "../dist/archive/text.txt";
import { createWorker } from "./worker.ts";

export default createWorker({ manifest, text, table, index });
