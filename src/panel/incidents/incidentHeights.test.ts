import { BAR_PX, incidentHeights } from './incidentHeights';

const size = { width: 800, height: 400 };
const section = { isJudged: true, hasButtons: false, isOpen: true, count: 3 };

test.each([
  ['the list is as high as its rows', section, size, { barPx: BAR_PX, listPx: 66 }],
  ['rows of a narrow panel have two lines', section, { width: 300, height: 400 }, { barPx: BAR_PX, listPx: 132 }],
  ['a long list leaves room for the chart', { ...section, count: 90 }, size, { barPx: BAR_PX, listPx: 160 }],
  ['a closed list takes no room', { ...section, isOpen: false }, size, { barPx: BAR_PX, listPx: 0 }],
  ['a low panel is all chart', section, { width: 800, height: 100 }, { barPx: 0, listPx: 0 }],
  [
    'a low panel keeps its buttons',
    { ...section, hasButtons: true },
    { width: 800, height: 100 },
    { barPx: BAR_PX, listPx: 0 },
  ],
  ['nobody wants to see them', { ...section, isJudged: false }, size, { barPx: 0, listPx: 0 }],
])('%s', (_what, shown, panel, heights) => {
  expect(incidentHeights(shown, panel)).toEqual(heights);
});
