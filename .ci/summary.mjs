// Prints "N passed, N failed" from vitest's report, and exits with what `npm test` exited with.
import { readFileSync } from "node:fs";

const status = Number(process.argv[2]);
let passed = 0;
let failed = 0;
try {
  const report = JSON.parse(readFileSync("dist/test-report.json", "utf8"));
  passed = report.numPassedTests;
  failed =
    report.numFailedTests +
    report.testResults.filter((file) => file.status === "failed" && !file.assertionResults.length).length;
} catch {
  // No report: the linter, the compiler or the index builder stopped the run before any test.
}
console.log(`${passed} passed, ${status !== 0 && failed === 0 ? 1 : failed} failed`);
process.exit(status);
