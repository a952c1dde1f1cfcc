/** How good the answer to a query is: of what should be found, and of what is found. */
export interface Quality {
  recall: number;
  precision: number;
}

/** The quality of one answer; nothing wanted and nothing found is perfect. */
export function qualityOf(found: readonly string[], wanted: readonly string[]): Quality {
  const right = wanted.filter((one) => found.includes(one)).length;
  return {
    recall: wanted.length === 0 ? 1 : right / wanted.length,
    precision: found.length === 0 ? (wanted.length === 0 ? 1 : 0) : right / found.length,
  };
}

/** The mean of the answers, each query counted once. */
export function meanQuality(answers: readonly Quality[]): Quality {
  const mean = (of: (one: Quality) => number): number =>
    answers.reduce((sum, one) => sum + of(one), 0) / Math.max(answers.length, 1);
  return { recall: mean((one) => one.recall), precision: mean((one) => one.precision) };
}
