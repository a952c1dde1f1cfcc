/** A test against the running platform waits for pages to be rendered, often on a busy machine. */
jest.setTimeout(120_000);
