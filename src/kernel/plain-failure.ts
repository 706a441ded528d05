/** What went wrong is the operator's to mend: it is told in one line, as it is. */
export class PlainFailure extends Error {}
