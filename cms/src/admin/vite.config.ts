import { REPAIRS } from './build/repairs';
import { replacedCode } from './build/replaced-code';
import { WORDS } from './language/words-in-code';

interface AdminBuild {
  plugins?: unknown[];
}

/** What the build of the admin does besides Strapi's own steps. */
export default <Config extends AdminBuild>(config: Config): Config => ({
  ...config,
  plugins: [...(config.plugins ?? []), replacedCode([...WORDS, ...REPAIRS])],
});
