/** @jsxRuntime classic */
// The workbench's frame has a React of its own, which the automatic runtime would pass by.
import * as React from 'react';
import { Button } from 'storybook/internal/components';
import { addons, types, useStorybookApi } from 'storybook/manager-api';
import type { Entry } from './docs/entriesOf.ts';
import { SearchBox } from './docs/SearchBox.tsx';
import './manager.css';
import { themeOf } from './theme.ts';

const id = 'react-liveness-report/search';
/** A press beside it closes it. The types of React 18 do not know the attribute. */
const lightDismiss = { closedby: 'any' };
const dark = window.matchMedia('(prefers-color-scheme: dark)');

const follow = (): void => addons.setConfig({ theme: themeOf(dark.matches), sidebar: { showRoots: true } });
follow();
dark.addEventListener('change', follow);

addons.register(id, () => {
  addons.add(id, { type: types.TOOL, title: 'Search the documentation', match: () => true, render: () => <Search /> });
});

/** The button in the toolbar of every page and story, its key, and the dialog that both open. */
function Search(): React.ReactElement {
  const api = useStorybookApi();
  const dialog = React.useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = React.useState(false);
  React.useEffect(() => {
    void api.setAddonShortcut(id, {
      label: 'Search the documentation',
      defaultShortcut: ['Q'],
      actionName: 'search',
      showInMenu: true,
      action: () => setOpen(true),
    });
  }, [api]);
  React.useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  const go = ({ to }: Entry): void => {
    setOpen(false);
    const [, storyId = '', anchor] = /^\/\w+\/([^#]+)(?:#(.+))?$/.exec(to) ?? [];
    api.selectStory(storyId, undefined, anchor === undefined ? {} : { scrollTo: anchor });
  };
  return (
    <>
      <Button variant="ghost" padding="small" ariaLabel="Search the documentation" onClick={() => setOpen(true)}>
        Search docs <kbd className="Search-key">Q</kbd>
      </Button>
      <dialog
        ref={dialog}
        className="Search"
        aria-label="Search the documentation"
        onClose={() => setOpen(false)}
        {...lightDismiss}
      >
        {isOpen ? <SearchBox autoFocus onGo={go} /> : null}
      </dialog>
    </>
  );
}
