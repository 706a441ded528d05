// Where a person's saved views stand; without the language's prefix.
export const viewsPath = "/skati";
export const newViewPath = `${viewsPath}/jauns`;
export const viewPath = (id: string) => `${viewsPath}/${id}`;
