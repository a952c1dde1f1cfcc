import { textsOf } from '@dialozi/platform/admin';
import type texts from './translations/bg.json';

export type TextId = keyof typeof texts;

export const { message, useText, load } = textsOf<TextId>('dialogue');
