export type { Letter, Mail } from './letter';
