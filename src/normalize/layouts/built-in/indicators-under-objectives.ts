import { foreignHeaders } from './needs.js';

/** A row per indicator; the objective they measure opens them in a full-width row (`Obiettivo 2 – Riordino degli archivi`). */
export const indicatorsUnderObjectives = {
  id: 'indicators-under-objectives',
  shape: 'rows',
  needs: [
    ['indicator', 'target'],
    ['indicator', 'weight'],
    ['indicator', 'indicatorWeight'],
    ['activities', 'dueDate'],
  ],
  foreignHeaders,
  signs: ['openingRows'],
};
