// All that an answer needs, as one file to load.
export { AnswerView } from './answer-view.ts';
export { answerOf, countsFor } from './answer-of.ts';
export { lookElsewhere, offerElsewhere } from './answer-elsewhere.ts';
export { loadNear, showNear } from './near-name-links.ts';
