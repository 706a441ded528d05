// The XML of a DOCX; what is not well-formed is a damaged document.
import { xmlEvents as anyXmlEvents, type XmlEvent } from "#kernel/xml-events.ts";
import { refusal } from "./refusals.ts";

/** @throws Invalid `xml_entities`, `docx_damaged` when the part is no well-formed XML. */
export function xmlEvents(bytes: Uint8Array): Generator<XmlEvent> {
	return anyXmlEvents(bytes, () => refusal("docx_damaged"));
}
