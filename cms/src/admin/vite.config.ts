import { wordsInCode } from './language/words-in-code';

interface AdminBuild {
  plugins?: unknown[];
}

/** What the build of the admin does besides Strapi's own steps. */
export default <Config extends AdminBuild>(config: Config): Config => ({
  ...config,
  plugins: [...(config.plugins ?? []), wordsInCode()],
});
