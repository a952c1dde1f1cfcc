import { checkPages } from './check-pages.ts';

checkPages('en', { 404: '/en/no-such-page/' });
