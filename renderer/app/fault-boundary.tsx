import { Component, type ReactNode } from 'react';
import { ScreenFault } from './screen-fault';

/** Catches what no screen's own boundary caught. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    return this.state.error ? <ScreenFault error={this.state.error} /> : this.props.children;
  }
}
