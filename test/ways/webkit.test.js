import { testEveryWay } from '../support/every-way.js';

testEveryWay('webkit');
