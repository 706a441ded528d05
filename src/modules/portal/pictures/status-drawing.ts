// How far a plan's deliverables are, as a drawing that stands by itself: a bar, and under it each part in words.
import { formatNumber, type Lang } from "#kernel/words.ts";
import { type ExecutionShare, executionShares, type Tally } from "#modules/planning/index.ts";
import { colours } from "#ui/chart/look.ts";

const fills: Record<ExecutionShare["key"], string> = {
	done: "#1d6b45",
	in_progress: "#1f4e79",
	delayed: "#9e3039",
	not_started: "#b9b8b4",
	lost_relevance: "#8a8c93",
};

const widths = { wide: 720, narrow: 340 };
const barHeight = 34;
const lineHeight = 30;

export function drawStatus(tally: Tally, lang: Lang, title: string, size: keyof typeof widths): string {
	const width = widths[size];
	const shares = executionShares(tally, lang).filter((share) => share.count > 0);
	const height = barHeight + 20 + shares.length * lineHeight;
	const said = shares.map(({ label, count }) => `${label} ${formatNumber(lang, count)}`).join(", ");
	let left = 0;
	const parts = shares.map(({ key, count }) => {
		const wide = (count / tally.total) * width;
		const rect = `<rect x="${round(left)}" y="0" width="${round(Math.max(wide - 2, 1))}" height="${barHeight}" fill="${fills[key]}"/>`;
		left += wide;
		return rect;
	});
	const lines = shares.map(({ key, label, count }, index) => {
		const y = barHeight + 20 + index * lineHeight;
		return (
			`<rect x="0" y="${y + 3}" width="16" height="16" fill="${fills[key]}"/>` +
			`<text x="62" y="${y + 17}" text-anchor="end" font-weight="600" fill="${colours.ink}">${formatNumber(lang, count)}</text>` +
			`<text x="74" y="${y + 17}" fill="${colours.ink}">${escaped(label)}</text>`
		);
	});
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ` +
		`aria-label="${escaped(`${title}: ${said}`)}" font-family="Inter, sans-serif" font-size="18">${parts.join("")}${lines.join("")}</svg>`
	);
}

const round = (n: number) => Math.round(n * 100) / 100;

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
