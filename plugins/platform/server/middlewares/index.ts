import { input } from './input';
import { problems } from './problems';
import { security } from './security';

export const middlewares = { security, problems, input };
