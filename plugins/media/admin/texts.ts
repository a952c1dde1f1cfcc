import { textsOf } from '@dialozi/platform/admin';
import type texts from './translations/bg.json';

export const { message, useText, load } = textsOf<keyof typeof texts>('media');
