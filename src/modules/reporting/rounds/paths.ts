// Where rounds stand; without the language's prefix.
export const roundsPath = "/kartas";
export const roundPath = (id: string) => `${roundsPath}/${id}`;
export const itemPath = (round: string, item: string) => `${roundPath(round)}/vienumi/${item}`;
export const evidencePath = (round: string, item: string) => `${itemPath(round, item)}/pieradijumi`;
