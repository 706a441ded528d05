import { chartPng } from "#ui/chart/png.ts";
import type { DrawPng } from "./docx-blocks.ts";

export const png: DrawPng = chartPng;
