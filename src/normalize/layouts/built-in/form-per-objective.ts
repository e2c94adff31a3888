/** One form per objective: labels beside or above their values, perhaps with tables of indicators or activities inside. */
export const formPerObjective = {
  id: 'form-per-objective',
  shape: 'form',
  needs: [
    ['title', 'indicator'],
    ['title', 'target'],
    ['title', 'weight'],
    ['title', 'expectedResult'],
    ['title', 'dueDate'],
    ['title', 'activities'],
  ],
  foreignHeaders: [],
  signs: [],
};
