/** Objectives in rows, a column of weights for each officer or unit. */
export const matrixOfOfficers = {
  id: 'matrix-of-officers',
  shape: 'matrix',
  needs: [['title']],
  foreignHeaders: [],
  signs: ['holderColumns'],
};
