import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What Prometheus reads at /metrics. Labels are route patterns, never addresses with somebody's codes. */
export function openMetrics() {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const requests = new Histogram({
		name: "vieda_request_seconds",
		help: "Time of requests by route and status class",
		labelNames: ["route", "method", "status"],
		buckets: [0.005, 0.02, 0.05, 0.1, 0.15, 0.3, 1, 3, 10],
		registers: [registry],
	});
	const faults = new Counter({
		name: "vieda_faults_total",
		help: "Requests that ended in a fault",
		registers: [registry],
	});
	return { registry, requests, faults };
}
export type Metrics = ReturnType<typeof openMetrics>;
