// All that an answer needs, as one file to load.
export { AnswerView } from './answer-view.ts';
export { answerOf, countsFor } from './answer-of.ts';
export { lookElsewhere, offerElsewhere } from './answer-elsewhere.ts';
export { loadNear } from './load-near.ts';
export { showNames } from './name-links.ts';
