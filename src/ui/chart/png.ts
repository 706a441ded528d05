// A drawing as a PNG, for documents that cannot hold SVG. Letters come from the project's own Inter, not the machine's.
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";

const { resolve } = createRequire(import.meta.url);
const inter = (file: string) => resolve(`@expo-google-fonts/inter/${file}`);

/** The font's files by weight. */
export const interFiles = {
	400: inter("400Regular/Inter_400Regular.ttf"),
	600: inter("600SemiBold/Inter_600SemiBold.ttf"),
};

/** @param widthPx the picture's width; its height follows. */
export function chartPng(svg: string, widthPx: number): Uint8Array {
	const font = { loadSystemFonts: false, fontFiles: Object.values(interFiles), defaultFontFamily: "Inter" };
	return new Resvg(svg, { font, background: "#ffffff", fitTo: { mode: "width", value: widthPx } }).render().asPng();
}
