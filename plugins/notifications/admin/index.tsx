import { load } from './texts';

const LOADERS = {
  bg: () => import('./translations/bg.json'),
  en: () => import('./translations/en.json'),
};

export default {
  register(): void {},
  registerTrads: ({ locales }: { locales: string[] }) => load(locales, LOADERS),
};
