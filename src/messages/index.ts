export { errorSentence } from './errors.js';
export { findingSentence } from './findings.js';
export { helpText } from './help.js';
export { type Language, languages } from './language.js';
export { layoutTitle, signLabel } from './layouts.js';
export { ruleTitle } from './rules.js';
export { type Talk, talk } from './talk.js';
export { editStatusLabel, fieldLabel, placeText, reasonLabel, severityLabel } from './terms.js';
