/**
 * Whether an SPDX licence expression can be met with the licences that are allowed: one of those
 * joined by OR, all of those joined by AND. An exception (WITH) only adds rights, so it is not asked
 * for. What is no expression is not allowed. Grammar: SPDX 2.3, annex D.
 */
export function isAllowedBy(expression: string, allowed: ReadonlySet<string>): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  const found = { gap: false };
  const taken = (word: string): boolean => words[0] === word && words.shift() !== undefined;

  // AND binds closer than OR; both sides are always read, so that nothing is left over.
  const either = (): boolean => {
    let met = both();
    while (taken('OR')) met = both() || met;
    return met;
  };
  const both = (): boolean => {
    let met = one();
    while (taken('AND')) met = one() && met;
    return met;
  };
  const one = (): boolean => {
    if (taken('(')) {
      const met = either();
      return taken(')') && met;
    }
    const licence = words.shift();
    found.gap ||= licence === undefined;
    if (taken('WITH')) words.shift();
    return licence !== undefined && allowed.has(licence);
  };

  return either() && !found.gap && words.length === 0;
}
