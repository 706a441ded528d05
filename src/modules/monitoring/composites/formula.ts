// Formulas of composites: FEEL expressions (OMG DMN) over the values of other indicators. Only arithmetic, comparison,
// `if`, lists and a few functions are taken: no loops, texts, days or functions of one's own, so that a formula ends at once.
import { evaluate, parseExpression } from "feelin";
import type { Text } from "#kernel/words.ts";
import { formulaWords } from "./formula-words.ts";

export const mostFormulaLength = 500;

/** A wrong formula: what is wrong, and at which character (the first is 1). */
export type FormulaProblem = { said: Text; at: number };

export type Formula = { components: { code: string; at: number }[] };

const functions = [
	"mean",
	"median",
	"sum",
	"product",
	"min",
	"max",
	"count",
	"abs",
	"floor",
	"ceiling",
	"decimal",
	"round up",
	"round down",
	"round half up",
	"round half down",
	"sqrt",
];

const taken = new Set(
	(
		"Expression ArithmeticExpression ArithOp NumericLiteral ParenthesizedExpression FunctionInvocation " +
		"PositionalParameters VariableName Identifier IfExpression if then else Comparison CompareOp Conjunction " +
		"Disjunction and or between BooleanLiteral null List ( ) [ ]"
	).split(" "),
);

const reserved = new Set(
	"if then else for in return some every satisfies and or not between instance of function true false null".split(" "),
);

/** An indicator's code as a name in a formula: "uzticesanas-oecd" → "uzticesanas_oecd", "1.2" → "_1_2". */
export function feelName(code: string): string {
	const name = code.replace(/[.-]/g, "_");
	if (/^\p{N}/u.test(name)) return `_${name}`;
	return reserved.has(name) || functions.includes(name) ? `${name}_` : name;
}

type Node = { name: string; from: number; to: number; type: { isError: boolean } };

/** What the formula is made of, or what is wrong with it. */
export function readFormula(text: string, codes: readonly string[]): Formula | FormulaProblem {
	if (text.length > mostFormulaLength) return { said: formulaWords.tooLong(mostFormulaLength), at: mostFormulaLength };
	const byName = Map.groupBy(codes, feelName);
	for (const name of byName.keys()) if (!text.includes(name)) byName.delete(name);
	const nodes = nodesOf(text, [...byName.keys()]);
	const broken = nodes.find((node) => node.type.isError);
	if (broken) return { said: formulaWords.broken, at: placeOf(text, broken.from) };
	const components: Formula["components"] = [];
	for (const [index, node] of nodes.entries()) {
		const at = node.from + 1;
		if (!taken.has(node.name)) return { said: formulaWords.notTaken(text.slice(node.from, node.to)), at };
		if (node.name !== "VariableName") continue;
		const name = text.slice(node.from, node.to).replace(/\s+/g, " ");
		if (nodes[index - 1]?.name === "FunctionInvocation" && nodes[index - 1]?.from === node.from) {
			if (!functions.includes(name)) return { said: formulaWords.noFunction(name, functions), at };
			continue;
		}
		const meant = byName.get(name) ?? [];
		const [code] = meant;
		if (code === undefined) return { said: formulaWords.unknown(name), at };
		if (meant.length > 1) return { said: formulaWords.ambiguous(name, meant), at };
		components.push({ code, at });
	}
	return components.length > 0 ? { components } : { said: formulaWords.noComponents, at: 1 };
}

function nodesOf(text: string, names: string[]): Node[] {
	const nodes: Node[] = [];
	const tree = parseExpression(text, Object.fromEntries(names.map((name) => [name, 0])), undefined);
	tree.iterate({ enter: ({ name, from, to, type }: Node) => void nodes.push({ name, from, to, type }) });
	return nodes;
}

/** The end of what is there, where something is missing at the end. */
const placeOf = (text: string, from: number) => Math.min(from, text.trimEnd().length) + 1;

/** The value, rounded to ten significant digits; null where there is none (a denominator of zero). */
export function computeFormula(text: string, values: ReadonlyMap<string, number>): number | null {
	const context = Object.fromEntries([...values].map(([code, value]) => [feelName(code), value]));
	const { value } = evaluate(text, context) as { value: unknown };
	return typeof value === "number" && Number.isFinite(value) ? Number(value.toPrecision(10)) : null;
}
