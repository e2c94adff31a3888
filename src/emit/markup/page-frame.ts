import type { Language } from '../../messages/index.js';
import { escaped } from './escape.js';

/** What a page of HTML says of itself, and its markup. */
export type Page = {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  readonly body: string;
};

/** A page that can be mailed: it asks for nothing outside, runs nothing, and the browser is told to keep it so. */
export const pageFrame = ({ language, title, style, body }: Page): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
