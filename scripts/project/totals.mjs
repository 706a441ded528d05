// What several Vitest runs come to, read from their JSON reports.
import { existsSync, readFileSync } from "node:fs";

const skippedStates = ["skipped", "pending", "todo", "disabled"];

/** @returns {{passed: number, failed: number, skipped: string[]}} A file that could not be run counts as one failure. */
export function readReport(path) {
	if (!existsSync(path)) return { passed: 0, failed: 0, skipped: [] };
	const files = JSON.parse(readFileSync(path, "utf8")).testResults;
	const tests = files.flatMap((file) => file.assertionResults);
	const broken = files.filter(
		(file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
	);
	return {
		passed: tests.filter((test) => test.status === "passed").length,
		failed: tests.filter((test) => test.status === "failed").length + broken.length,
		skipped: tests.filter((test) => skippedStates.includes(test.status)).map((test) => test.fullName),
	};
}

/** @returns the lines of the summary; the last one is the total */
export function summary(reports) {
	const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
	const skipped = reports.flatMap((report) => report.skipped);
	const total = `Total: ${sum((one) => one.passed)} passed, ${sum((one) => one.failed)} failed`;
	return [
		...skipped.map((name) => `Skipped: ${name}`),
		skipped.length > 0 ? `${total}, ${skipped.length} skipped` : total,
	];
}
