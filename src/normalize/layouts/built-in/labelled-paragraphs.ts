/** No table: each objective is a run of lines with a label and its value. */
export const labelledParagraphs = {
  id: 'labelled-paragraphs',
  shape: 'paragraphs',
  needs: [
    ['title', 'indicator'],
    ['title', 'target'],
    ['title', 'weight'],
    ['title', 'expectedResult'],
    ['title', 'dueDate'],
  ],
  foreignHeaders: [],
  signs: [],
};
