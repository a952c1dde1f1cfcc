/** Strapi's `config/api`: unknown parameters are refused, answers have a limit. */
export const api = () => ({
  rest: { prefix: '/api', defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true, strictRelations: true },
});
