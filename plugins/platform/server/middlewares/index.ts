import { auditMiddleware } from '../audit/middleware';
import { input } from './input';
import { problems } from './problems';
import { security } from './security';
import { sentFilesOfFailures } from './sent-files';

export const middlewares = {
  security,
  audit: auditMiddleware,
  problems,
  input,
  sentFilesOfFailures,
};
