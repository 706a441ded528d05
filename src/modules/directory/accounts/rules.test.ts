import { expect, it } from "vitest";
import { normalPassword, passwordProblem } from "./rules.ts";

const own = ["Žanete Paraugkalna", "zanete.paraugkalna@office.example"];

it.each(["zirgs skrien pa pļavu", "correct horse battery", "Tr0ub4dor&3-zvaigzne", "🐎 skrien pa pļavu!!"])(
	"a phrase that others do not know is taken, without any rule of composition: %s",
	(password) => {
		expect(passwordProblem(password, own)).toBeUndefined();
	},
);

it.each([
	["", "12 zīmes"],
	["īsa parole", "12 zīmes"],
	["aaaaaaaaaaaaaaaa", "viegli uzminēt"],
	["abababababababab", "viegli uzminēt"],
	["123456789012345", "viegli uzminēt"],
	["qwertyuiopasdf", "viegli uzminēt"],
	["zanete.paraugkalna", "viegli uzminēt"],
	["Paraugkalna2026", "viegli uzminēt"],
	["viedaparole123", "viegli uzminēt"],
	["x".repeat(129), "128"],
])("%j is refused, and why is said", (password, why) => {
	expect(passwordProblem(password, own)?.lv).toContain(why);
});

it("is the same however a keyboard makes its signs", () => {
	expect(normalPassword("z\u0304aļa")).toBe(normalPassword("z̄aļa".normalize("NFC")));
	expect(normalPassword("ļ")).toBe(normalPassword("l\u0327"));
});
