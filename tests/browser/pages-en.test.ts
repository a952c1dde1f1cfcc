import { checkPages } from './check-pages.ts';

checkPages('en', '/en/no-such-page/');
