import { admin } from './admin';
import { api } from './api';
import { database } from './database';
import { features } from './features';
import { middlewares } from './middlewares';
import { plugins } from './plugins';
import { server } from './server';

/** What `cms/config` re-exports, each a function of the settings. */
export const strapiConfig = { admin, api, database, features, middlewares, plugins, server };
