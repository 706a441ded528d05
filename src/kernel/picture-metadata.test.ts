import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { withoutMetadata } from "./picture-metadata.ts";

const segment = (marker: number, text: string) => [0xff, marker, 0, text.length + 2, ...Buffer.from(text, "latin1")];
const scan = [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9];

describe("a JPEG", () => {
	it("loses what the camera wrote and keeps what draws it", () => {
		const bytes = Uint8Array.from([
			0xff,
			0xd8,
			...segment(0xe0, "JFIF"),
			...segment(0xe1, "Exif GPS 56.95"),
			...segment(0xe2, "ICC_PROFILE"),
			...segment(0xed, "Photoshop by somebody"),
			...segment(0xfe, "a comment"),
			...segment(0xdb, "tables"),
			...scan,
		]);
		const kept = Buffer.from(withoutMetadata(bytes, "image/jpeg")).toString("latin1");
		expect(kept).toContain("JFIF");
		expect(kept).toContain("ICC_PROFILE");
		expect(kept).toContain("tables");
		expect(kept).not.toMatch(/GPS|somebody|comment/);
		expect(kept.endsWith(Buffer.from(scan).toString("latin1"))).toBe(true);
	});

	it("that is broken off stays as it is", () => {
		const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1, 2]);
		expect(withoutMetadata(bytes, "image/jpeg")).toEqual(bytes);
	});
});

describe("a PNG", () => {
	const drawn = new Uint8Array(
		new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>').render().asPng(),
	);

	it("loses its texts", () => {
		const text = Buffer.from("Author\0Somebody", "latin1");
		const chunk = Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from("tEXt"), text, Buffer.alloc(4)]);
		const bytes = Buffer.concat([drawn.subarray(0, 33), chunk, drawn.subarray(33)]);
		expect(withoutMetadata(bytes, "image/png")).toEqual(drawn);
	});
});
