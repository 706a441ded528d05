// A visitor with one browser window, who notices everything that goes wrong in it.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, type ConsoleMessage, chromium, type Page } from "playwright-core";
import { afterAll, inject } from "vitest";

export type Lang = "lv" | "en";
export type Width = 1280 | 390 | 320;
type Wishes = { width?: Width; lang?: Lang; script?: boolean };

export type Visitor = {
	page: Page;
	lang: Lang;
	/** Whether pages may run scripts in this browser. */
	script: boolean;
	/** Goes to a path that is written without the language's prefix. @returns the HTTP status */
	open(path: string): Promise<number>;
	/** What the browser complained of since the last time: script errors, refused contents, missing files. */
	complaints(): string[];
};

const address = inject("address");
let browser: Browser | undefined;
const contexts: BrowserContext[] = [];
afterAll(async () => {
	for (const context of contexts) await context.close();
	await browser?.close();
});

const heights: Record<Width, number> = { 1280: 900, 390: 844, 320: 640 };

export async function visit({ width = 1280, lang = "lv", script = true }: Wishes = {}): Promise<Visitor> {
	browser ??= await chromium.connect(inject("browser"));
	const context = await browser.newContext({
		baseURL: address,
		viewport: { width, height: heights[width] },
		locale: lang === "lv" ? "lv-LV" : "en-GB",
		timezoneId: "Europe/Riga",
		javaScriptEnabled: script,
		reducedMotion: "reduce",
	});
	contexts.push(context);
	context.setDefaultTimeout(10_000);
	const page = await context.newPage();
	const complaints = listen(page);
	return {
		page,
		lang,
		script,
		async open(path) {
			const response = await page.goto(at(lang, path));
			return response?.status() ?? 0;
		},
		complaints: () => complaints.splice(0),
	};
}

export const at = (lang: Lang, path: string) => (lang === "lv" ? path : path === "/" ? "/en" : `/en${path}`);

function listen(page: Page): string[] {
	const heard: string[] = [];
	page.on("pageerror", (error) => heard.push(`script error: ${error.message}`));
	page.on("console", (message) => {
		if (message.type() !== "error" && message.type() !== "warning") return;
		if (isAnswer(message)) return;
		heard.push(`${message.type()}: ${message.text()}`);
	});
	page.on("requestfailed", (request) => {
		const why = request.failure()?.errorText ?? "";
		if (why !== "net::ERR_ABORTED") heard.push(`request failed: ${new URL(request.url()).pathname} ${why}`);
	});
	page.on("request", (request) => {
		const { origin, protocol } = new URL(request.url());
		if (protocol.startsWith("http") && origin !== address) heard.push(`asked a stranger: ${origin}`);
	});
	return heard;
}

/** A refused form (422, 409) or a closed door (401, 403) is an answer and no fault of the page; journeys look at it. */
function isAnswer(message: ConsoleMessage): boolean {
	const status = /^Failed to load resource.*status of (\d{3})/.exec(message.text())?.[1];
	return status !== undefined && ["401", "403", "409", "422"].includes(status);
}

const longestShotMs = 40_000;
const shots = join(import.meta.dirname, "../shots");

/** With SHOTS=1 the page as it stands goes into e2e/shots, to be looked at. */
export async function shot(visitor: Visitor, name: string): Promise<void> {
	if (process.env.SHOTS !== "1") return;
	mkdirSync(shots, { recursive: true });
	const width = visitor.page.viewportSize()?.width;
	const path = join(shots, `${name}-${visitor.lang}-${width}.png`);
	await visitor.page.screenshot({ path, fullPage: true, timeout: longestShotMs });
}
