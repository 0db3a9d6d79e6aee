import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import type { AppRootProps } from '@grafana/data';
import { fakeDataSources } from './components/testing/fakeDataSources';
import { plugin } from './module';
import { fakeGrafana } from './components/testing/fakeGrafana';
import { appPaths } from './components/appPaths';
import { permit } from './pages/testing/permit';
import manifest from './plugin.json';

test('the home page loads when it is opened', async () => {
  permit();
  fakeDataSources([]);
  fakeGrafana({});
  const Root = plugin.root;
  render(Root ? <Root {...({} as AppRootProps)} /> : null, { wrapper: MemoryRouter });

  expect(await screen.findByRole('list', { name: 'First steps' })).toBeInTheDocument();
});

test('the configuration page is where the navigation links to', () => {
  const page = manifest.includes.find(({ name }) => name === 'Configuration');
  expect(plugin.configPages?.map(({ id }) => `/plugins/${manifest.id}?page=${id}`)).toEqual([page?.path]);
});

test('the manifest names every link that the app adds', () => {
  const added = plugin.addedLinkConfigs.map(({ title, description, targets }) => ({ title, description, targets }));
  expect(added).toEqual(manifest.extensions.addedLinks);
});

test('the navigation links to every page that has a tab', () => {
  const linked = manifest.includes.flatMap(({ type, path }) => (type === 'page' ? [path] : []));
  const tabs = [appPaths.home, appPaths.remediations, appPaths.approvals, appPaths.policies, appPaths.targets];
  expect(linked).toEqual(expect.arrayContaining([...tabs, appPaths.audit, appPaths.settings]));
});
