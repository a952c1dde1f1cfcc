import { nameOfBulgarian } from './language/name-of-bulgarian';

interface AdminBuild {
  plugins?: unknown[];
}

/** What the build of the admin does besides Strapi's own steps. */
export default <Config extends AdminBuild>(config: Config): Config => ({
  ...config,
  plugins: [...(config.plugins ?? []), nameOfBulgarian()],
});
