export const newsHome = "/jaunumi";
export const newNewsPath = "/jaunumi/jauns";
export const newsPath = (slug: string) => `${newsHome}/${encodeURIComponent(slug)}`;
export const editNewsPath = (slug: string) => `${newsPath(slug)}/labot`;
export const imagePath = (slug: string, number: number) => `${newsPath(slug)}/atteli/${number}`;
export const beforePath = (slug: string, number: number) => `${newsPath(slug)}/agrak/${number}`;
