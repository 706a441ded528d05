import type { Text } from "#kernel/words.ts";

/** NIST SP 800-63B-4, 3.1.1.2 asks for 8 beside a second factor; 12 leave room. No rules of composition, no expiry. */
export const shortestPassword = 12;
export const longestPassword = 128;

/** The same signs however a keyboard makes them (NIST SP 800-63B-4, 3.1.1.2). */
export function normalPassword(typed: string): string {
	return typed.normalize("NFKC");
}

/** What is wrong with a password, if anything. @param own what others know of the person: name, address */
export function passwordProblem(password: string, own: readonly string[]): Text | undefined {
	const length = [...password].length;
	if (length < shortestPassword) {
		return {
			lv: `Parolei jābūt vismaz ${shortestPassword} zīmes garai. Der vairāku vārdu frāze ar atstarpēm.`,
			en: `The password must have at least ${shortestPassword} characters. A phrase of several words is fine.`,
		};
	}
	if (length > longestPassword) {
		return {
			lv: `Parole drīkst būt ne garāka par ${longestPassword} zīmēm.`,
			en: `The password may have at most ${longestPassword} characters.`,
		};
	}
	const plain = password.toLowerCase();
	if (isMonotonous(plain)) {
		return {
			lv: "Šo paroli ir viegli uzminēt: tajā atkārtojas vai seko cita citai tās pašas zīmes.",
			en: "This password is easy to guess: the same characters repeat or follow each other.",
		};
	}
	const rest = [...own, "vieda", "parole", "password", "qwerty"]
		.flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}]+/u))
		.filter((word) => word.length >= 3)
		.reduce((left, word) => left.replaceAll(word, ""), plain);
	if ([...rest].length >= shortestPassword - 4 && !isMonotonous(rest)) return undefined;
	return {
		lv: "Šo paroli ir viegli uzminēt: to veido Jūsu vārds, adrese vai bieži lietots vārds.",
		en: "This password is easy to guess: it is made of your name, address or a common word.",
	};
}

const rows = ["01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"];

/** Few different signs, or mostly pieces of an alphabet or a keyboard. */
function isMonotonous(plain: string): boolean {
	const signs = [...plain];
	if (new Set(signs).size < 5) return true;
	const follows = signs.filter((sign, at) => {
		const pair = (signs[at - 1] ?? "") + sign;
		return pair.length === 2 && rows.some((row) => row.includes(pair) || [...row].reverse().join("").includes(pair));
	});
	return follows.length > signs.length * 0.6;
}
