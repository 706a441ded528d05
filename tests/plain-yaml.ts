// Reads the plain part of YAML that publiccode.yml is written in: maps, lists of words or maps, quoted words, folded
// text. A line that is anything else is refused, so that what passes here is YAML everywhere.
export type Yaml = string | boolean | Yaml[] | { [key: string]: Yaml };

type Line = { indent: number; text: string };

export function readPlainYaml(source: string): Yaml {
	const lines = source
		.split("\n")
		.filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"))
		.map((line) => ({ indent: line.length - line.trimStart().length, text: line.trim() }));
	const value = readBlock(lines, 0);
	if (lines.length > 0) throw new Error(`cannot read: ${lines[0]?.text}`);
	return value;
}

function readBlock(lines: Line[], indent: number): Yaml {
	return lines[0]?.text.startsWith("- ") ? readList(lines, indent) : readMap(lines, indent);
}

function readList(lines: Line[], indent: number): Yaml[] {
	const items: Yaml[] = [];
	while (lines[0]?.indent === indent && lines[0].text.startsWith("- ")) {
		const text = lines[0].text.slice(2);
		if (/^\w+: /.test(text)) {
			lines[0] = { indent: indent + 2, text };
			items.push(readMap(lines, indent + 2));
		} else {
			lines.shift();
			items.push(readWord(text));
		}
	}
	return items;
}

function readMap(lines: Line[], indent: number): Record<string, Yaml> {
	const map: Record<string, Yaml> = {};
	while (lines[0]?.indent === indent) {
		const [, key, rest] = /^(\w+):(?: (.+))?$/.exec(lines[0].text) ?? [];
		if (!key || key in map) throw new Error(`cannot read: ${lines[0].text}`);
		lines.shift();
		if (rest === ">-") map[key] = readFolded(lines, indent);
		else map[key] = rest === undefined ? readBlock(lines, lines[0]?.indent ?? 0) : readWord(rest);
	}
	return map;
}

function readFolded(lines: Line[], indent: number): string {
	const words: string[] = [];
	while (lines[0] && lines[0].indent > indent) words.push(lines.shift()?.text ?? "");
	return words.join(" ");
}

function readWord(text: string): string | boolean {
	if (text === "true" || text === "false") return text === "true";
	const quoted = /^"([^"\\]*)"$/.exec(text)?.[1];
	if (quoted !== undefined) return quoted;
	if (/^[\p{L}\d](?!.*(: | #|:$))/u.test(text) && !/^[\d.]+$|^(null|yes|no|on|off)$/i.test(text)) return text;
	throw new Error(`cannot read: ${text}`);
}
