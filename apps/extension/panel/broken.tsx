import { Button, EmptyState, Text } from '@slim-samenwerken/ui';
import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { keepError } from '../diagnosis/errors.ts';
import { openOptions } from '../platform/options.ts';

/** In place of everything, when a view cannot be drawn or what is stored cannot be read: what one can do. */
export function Broken() {
  const startAgain = () => {
    // The view that was open may be what went wrong.
    location.hash = '#/page';
    location.reload();
  };
  return (
    <main class="slim-panel__main">
      <EmptyState
        picture="nothing-found"
        heading={i18n.t('broken.title')}
        level={1}
        actions={
          <>
            <Button look="primary" onClick={startAgain}>
              {i18n.t('broken.again')}
            </Button>
            <Button look="subtle" onClick={() => void openOptions()}>
              {i18n.t('nav.settings')}
            </Button>
          </>
        }
      >
        <Text>{i18n.t('broken.text')}</Text>
      </EmptyState>
    </main>
  );
}

/** Shows `Broken` in place of a view that throws. */
export class Guard extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(error: unknown) {
    keepError(error);
    this.setState({ broken: true });
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
