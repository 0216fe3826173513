/** `<story-pieces>`: pieces of interface in a shadow root with the styles of the elements. For these stories alone. */
import { LitElement, type TemplateResult } from 'lit';
import { baseStyles } from '../../src/ui/styles.js';
import { fieldStyles } from '../../src/ui/field-styles.js';
import { actionStyles } from '../../src/views/action-styles.js';

export class StoryPieces extends LitElement {
  static override styles = [baseStyles, fieldStyles, actionStyles];
  static override properties = { pieces: { attribute: false } };

  declare pieces: () => TemplateResult | string;

  constructor() {
    super();
    this.pieces = () => '';
  }

  protected override render(): TemplateResult | string {
    return this.pieces();
  }
}
