export { answerProblem, languageOf } from './answer';
export { MESSAGES, problemDocument, problemType } from './document';
export { Problem, type ProblemFacts } from './problem';
export { codeOfStatus, problemOf } from './problem-of';
