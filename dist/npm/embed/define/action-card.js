/** Registers `<ctg-action-card>`. */
import { ActionCard } from '../../widgets/action-card.js';
import { define } from '../define.js';
define('ctg-action-card', ActionCard);
