import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:prettier'],
  rules: {
    // How the renderer writes an attribute or a space is no matter of validity.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    // A council decision's title is as long as it is.
    'long-title': 'off',
    // An urgent notice stands above the page's own title.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    // All files come from our own origin.
    'require-sri': ['error', { target: 'crossorigin' }],
    'no-inline-style': 'error',
  },
});

/** Fails with every finding of html-validate, each with its line and column. */
export async function expectValidHtml(html: string, name = 'page.html'): Promise<void> {
  const { results } = await validator.validateString(html, name);
  const findings = results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `  ${line}:${column} ${ruleId}: ${message} (${selector ?? 'document'})`,
    ),
  );
  if (findings.length > 0) throw new Error(`HTML, ${name}\n${findings.join('\n')}`);
}
