import type { Core } from '@strapi/strapi';

export interface Person {
  id: number;
  name: string;
}

interface StaffRow {
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
}

/** Everyone who has an account in the admin, by name. Names are looked up and never stored in the log. */
export async function staffPeople(strapi: Core.Strapi): Promise<Person[]> {
  const rows = (await strapi.db.query('admin::user').findMany({
    select: ['id', 'firstname', 'lastname', 'email'],
  })) as StaffRow[];
  return rows
    .map(({ id, firstname, lastname, email }) => {
      const name = [firstname, lastname].filter((part) => part !== null && part !== '').join(' ');
      return { id, name: name === '' ? email : name };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'bg'));
}
