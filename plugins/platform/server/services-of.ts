import type { Core } from '@strapi/strapi';
import type { AuditService } from './audit/service';
import type { EndpointsService } from './services/endpoints';
import type { FormsService } from './services/forms';
import type { HealthService } from './services/health';
import type { JobsService } from './services/jobs';

/** The platform's services with their types, which Strapi's registry does not know. */
export const audit = (strapi: Core.Strapi): AuditService =>
  strapi.plugin('platform').service<AuditService>('audit');

export const endpoints = (strapi: Core.Strapi): EndpointsService =>
  strapi.plugin('platform').service<EndpointsService>('endpoints');

export const forms = (strapi: Core.Strapi): FormsService =>
  strapi.plugin('platform').service<FormsService>('forms');

export const health = (strapi: Core.Strapi): HealthService =>
  strapi.plugin('platform').service<HealthService>('health');

export const jobs = (strapi: Core.Strapi): JobsService =>
  strapi.plugin('platform').service<JobsService>('jobs');
