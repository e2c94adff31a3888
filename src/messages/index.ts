export { errorSentence } from './errors.js';
export { findingSentence } from './findings.js';
export { type Language, languages } from './language.js';
export { ruleTitle } from './rules.js';
export { editStatusLabel, fieldLabel, placeText, reasonLabel, severityLabel, unitKindLabel } from './terms.js';
