import * as React from 'react';
import type { Block } from './minutesBlocks';
import styles from './Minutes.module.scss';

const Paragraphs = ({ text, className }: { readonly text: string; readonly className?: string }): React.ReactElement => (
  <>{text.split('\n').map((line, n) => <p key={n} className={className}>{line}</p>)}</>
);

const Table = ({ head, rows, shares }: Extract<Block, { kind: 'table' }>): React.ReactElement => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={head[0]}>
      <table className={styles.table}>
        <colgroup>{shares.map((share, n) => <col key={n} style={{ width: `${(100 * share) / whole}%` }} />)}</colgroup>
        <thead><tr>{head.map(text => <th key={text} scope="col">{text}</th>)}</tr></thead>
        <tbody>{rows.map((cells, n) => <tr key={n}>{cells.map((text, at) => <td key={at} data-label={head[at]}><Paragraphs text={text} /></td>)}</tr>)}</tbody>
      </table>
    </div>
  );
};

const Piece = ({ block }: { readonly block: Block }): React.ReactElement => {
  switch (block.kind) {
    case 'title': return <h3 className={styles.title}>{block.text}</h3>;
    case 'heading': return <h4 className={styles.heading}>{block.text}</h4>;
    case 'subheading': return <h5 className={styles.subheading}>{block.text}</h5>;
    case 'text': return <Paragraphs text={block.text} />;
    case 'quiet': return <Paragraphs text={block.text} className={styles.quiet} />;
    case 'closing': return <Paragraphs text={block.text} className={styles.closing} />;
    case 'bullets': return <ul>{block.lines.map(line => <li key={line}>{line}</li>)}</ul>;
    case 'table': return <Table {...block} />;
    default: return block satisfies never;
  }
};

/** Minutes as a sheet of paper. */
export const MinutesSheet = ({ blocks }: { readonly blocks: readonly Block[] }): React.ReactElement => (
  <div className={styles.sheet}>{blocks.map((block, n) => <Piece key={n} block={block} />)}</div>
);
