import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SourceLink } from '../../src/views/components/source-link';

it('leads to a source', () => {
  render(<SourceLink source={{ url: 'https://example.org/a' }}>Post</SourceLink>);
  expect(screen.getByRole('link', { name: 'Post' })).toHaveAttribute('href', 'https://example.org/a');
});

it('is the words alone where the source stands nowhere', () => {
  render(
    <SourceLink source={{ url: '' }} lang="en">
      Post
    </SourceLink>,
  );
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('Post')).toHaveAttribute('lang', 'en');
});
