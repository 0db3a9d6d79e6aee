import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { AccessProvider } from '../access/AccessProvider';

interface TestPageProps {
  /** Where the page is, with its parameters. */
  readonly path: string;
  /** As the app's routes name it. */
  readonly route: string;
  readonly children: ReactNode;
}

/** A page of the app at an address, among those who know what the person may do. */
export function TestPage({ path, route, children }: TestPageProps) {
  return (
    <MemoryRouter initialEntries={[path]}>
      <AccessProvider>
        <Routes>
          <Route path={route} element={children} />
        </Routes>
      </AccessProvider>
    </MemoryRouter>
  );
}
