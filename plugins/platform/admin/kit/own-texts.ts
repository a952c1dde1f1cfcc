import type texts from '../translations/bg.json';
import { textsOf } from './texts';

/** The texts of the kit itself and of the platform's own screens. */
export const { message, useText, load } = textsOf<keyof typeof texts>('platform');
