import { randomBytes } from 'node:crypto';
import type { APIRequestContext, Browser, Page } from '@playwright/test';
import type { Role } from '../../pkg/store/records/Person';

interface Surroundings {
  /** As an administrator of the server. */
  readonly request: APIRequestContext;
  readonly browser: Browser;
  readonly baseURL: string | undefined;
}

interface Visit {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Makes a person with a role and signs them in; both are gone when the visit is closed. */
export async function openAs(role: Role, { request, browser, baseURL }: Surroundings): Promise<Visit> {
  const login = `${role.toLowerCase()}-${randomBytes(4).toString('hex')}`;
  const password = randomBytes(12).toString('hex');
  const made = await request.post('/api/admin/users', { data: { name: role, login, password } });
  const { id } = (await made.json()) as { id: number };
  await request.patch(`/api/org/users/${id}`, { data: { role } });
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), storageState: undefined });
  await context.request.post('/login', { data: { user: login, password } });
  return {
    page: await context.newPage(),
    close: async () => {
      await context.close();
      await request.delete(`/api/admin/users/${id}`);
    },
  };
}
