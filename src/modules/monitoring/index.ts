// The door of monitoring: indicators with their verdicts, and the acts on them.

export { breakdownPages } from "./breakdowns/routes.tsx";
export { definitionPages } from "./definitions/routes.tsx";
export { entryPages } from "./entry/routes.tsx";
export { indicatorGate } from "./gate.ts";
export { indicatorApi } from "./indicators/api.ts";
export { judgedIndicators } from "./indicators/attention.ts";
export { indicatorChart } from "./indicators/chart.tsx";
export { createIndicator, setTarget } from "./indicators/creating.ts";
export { type IndicatorInput, measurementForm } from "./indicators/form.ts";
export { listIndicatorNames } from "./indicators/list-queries.ts";
export { recordMeasurement, recordReportedValue } from "./indicators/operations.ts";
export { countIndicators, findIndicator, type IndicatorView, listIndicators } from "./indicators/queries.ts";
export { requirePossible } from "./indicators/recording.ts";
export { indicatorPages } from "./indicators/routes.tsx";
export { verdictStatuses } from "./indicators/rules.ts";
export { indicatorList } from "./indicators/saved-list.ts";
export { indicatorDocuments } from "./indicators/search-documents.ts";
export { headline as sayHeadline, sayVerdict } from "./indicators/sentence.ts";
export {
	drawKeyIndicators,
	drawMeasuredIndicators,
	drawPlaceIndicators,
	listPlanIndicators,
} from "./indicators/slots.tsx";
export { formatValue, unitName } from "./indicators/units.ts";
export { verdictLabels, verdictRules } from "./indicators/verdict-words.ts";
export { valuePath } from "./values/paths.ts";
export { valuePages } from "./values/routes.tsx";
