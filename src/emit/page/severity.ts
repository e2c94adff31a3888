import { severityLabel } from '../../messages/index.js';
import type { Severity } from '../../model/finding.js';

/** A severity: its word, set off by a shade. */
export const severityTag = (severity: Severity): string => `<span class="${severity}">${severityLabel(severity, 'it')}</span>`;
