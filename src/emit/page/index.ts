import type { Emitter } from '../emitter.js';
import { pageContext } from './context.js';
import { annexPage } from './page.js';

/** The report for people, in Italian: `relazione.html`, one page that can be mailed, printed and read aloud. */
export const html: Emitter = {
  text: true,
  emit: async (input) => [{ name: 'relazione.html', bytes: new TextEncoder().encode(annexPage(pageContext(input))) }],
};
