import { textsOf } from '@dialozi/platform/admin';
import type { TextId } from './text-id';

export const { message, useText, load } = textsOf<TextId>('dialogue');
