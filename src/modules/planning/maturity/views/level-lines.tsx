// A function's grades over the years: a small drawing with the levels as rows. Shapes and dashes say what colours say.
import { type Lang, textIn } from "#kernel/words.ts";
import { levelShown, type ShownFunction, type YearGrades } from "../shown.ts";
import { maturityWords } from "../words.ts";

const width = 320;
const height = 156;
const left = 22;
const right = 14;
const top = 10;
const bottom = 26;

type Point = { x: number; y: number };
type Scale = { years: number[]; most: number };

const xOf = (year: number, { years }: Scale): number => {
	const first = years[0] ?? year;
	const span = Math.max((years.at(-1) ?? year) - first, 1);
	return left + 10 + ((year - first) / span) * (width - left - right - 20);
};
const yOf = (level: number, { most }: Scale): number => top + (1 - level / most) * (height - top - bottom);

/** Lines between years that follow each other; a year without a grade breaks them. */
function runs(fn: ShownFunction, scale: Scale, gradeOf: (grades: YearGrades | undefined) => number | null): Point[][] {
	const all: Point[][] = [[]];
	for (const year of scale.years) {
		const grade = gradeOf(fn.years.get(year));
		if (grade === null) all.push([]);
		else all.at(-1)?.push({ x: xOf(year, scale), y: yOf(grade, scale) });
	}
	return all.filter((run) => run.length > 0);
}

export function LevelLines({ fn, scale, lang }: { fn: ShownFunction; scale: Scale; lang: Lang }) {
	const words = maturityWords[lang];
	const lines = [
		{ look: "target", label: words.target, runs: runs(fn, scale, (one) => one?.target ?? null) },
		{ look: "self", label: words.self, runs: runs(fn, scale, (one) => levelShown(one?.self)) },
		{ look: "independent", label: words.independent, runs: runs(fn, scale, (one) => levelShown(one?.independent)) },
	];
	const levels = Array.from({ length: scale.most + 1 }, (_, level) => level);
	return (
		<svg class="levels" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sayLines(fn, scale.years, lang)}>
			{levels.map((level) => (
				<>
					<line class="levels__row" x1={left} x2={width - right} y1={yOf(level, scale)} y2={yOf(level, scale)} />
					<text class="levels__name" x={left - 8} y={yOf(level, scale) + 4} text-anchor="end">
						{level}
					</text>
				</>
			))}
			{scale.years.map((year) => (
				<text class="levels__name" x={xOf(year, scale)} y={height - 6} text-anchor="middle">
					{year}
				</text>
			))}
			{lines.map((line) =>
				line.runs.map((run) => (
					<g class={`levels__line levels__line--${line.look}`}>
						<polyline points={run.map(({ x, y }) => `${x},${y}`).join(" ")} />
						{run.map((point) => (
							<Dot point={point} look={line.look} />
						))}
					</g>
				)),
			)}
		</svg>
	);
}

function Dot({ point: { x, y }, look }: { point: Point; look: string }) {
	if (look === "self") return <rect x={x - 4} y={y - 4} width="8" height="8" />;
	if (look === "independent") return <circle cx={x} cy={y} r="4.5" />;
	return <path d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />;
}

/** All figures of the drawing in words. */
function sayLines(fn: ShownFunction, years: number[], lang: Lang): string {
	const words = maturityWords[lang];
	const said = years.flatMap((year) => {
		const grades = fn.years.get(year);
		const parts = [
			[words.self, levelShown(grades?.self)],
			[words.independent, levelShown(grades?.independent)],
			[words.target, grades?.target ?? null],
		].filter(([, grade]) => grade !== null);
		return parts.length === 0 ? [] : [`${year}: ${parts.map(([label, grade]) => `${label} ${grade}`).join(", ")}`];
	});
	return `${fn.code} ${textIn(fn.title, lang).text}. ${said.join("; ") || words.notAssessed}.`;
}
