export { answerProblem, languageOf, tellWhenToRetry } from './answer';
export { MESSAGES, problemDocument } from './document';
export { Problem } from './problem';
export { codeOfStatus, problemOf } from './problem-of';
