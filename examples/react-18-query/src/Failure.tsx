import { Component, type ReactNode } from 'react';

interface Props {
  onReset: () => void;
  children: ReactNode;
}

export class Failure extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const retry = () => {
      this.props.onReset();
      this.setState({ failed: false });
    };
    return (
      <p role="alert">
        The case did not come.{' '}
        <button type="button" onClick={retry}>
          Try again
        </button>
      </p>
    );
  }
}
