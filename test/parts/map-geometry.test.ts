import { expect } from '@open-wc/testing';
import { groupPoints } from '../../src/parts/map/groups.js';
import { placeLabels } from '../../src/parts/map/labels.js';
import { fitView, metresPerPixel, project, scaleBar, unproject } from '../../src/parts/map/mercator.js';
import { tileTemplate } from '../../src/parts/map/tiles.js';

const point = (id: string, latitude: number, longitude: number, town = 'Sens') => ({
  id,
  name: id,
  town,
  latitude,
  longitude,
  approximate: false,
});

describe('the projection of web maps', () => {
  it('puts the middle of the world in the middle, and its corners in the corners', () => {
    expect(project({ latitude: 0, longitude: 0 }, 0)).to.deep.equal({ x: 128, y: 128 });
    const corner = project({ latitude: 85.0511287798, longitude: -180 }, 1);
    expect(corner.x).to.equal(0);
    expect(corner.y).to.be.closeTo(0, 0.01);
    // A pole has no place there: it is held at the edge.
    expect(project({ latitude: 90, longitude: 180 }, 0).y).to.be.closeTo(0, 0.01);
  });

  it('finds the tile of a place, as OpenStreetMap numbers them', () => {
    // The formula of their wiki at zoom 10: x = (3.28 + 180) / 360 · 1024 = 521.3 and, with tan 48.2° = 1.1184 and
    // 1 / cos 48.2° = 1.5003, y = (1 − ln(1.1184 + 1.5003) / π) / 2 · 1024 = 355.1.
    const { x, y } = project({ latitude: 48.2, longitude: 3.28 }, 10);
    expect([Math.floor(x / 256), Math.floor(y / 256)]).to.deep.equal([521, 355]);
  });

  it('goes back to where it came from', () => {
    const there = unproject(project({ latitude: 48.2, longitude: 3.28 }, 13), 13);
    expect(there.latitude).to.be.closeTo(48.2, 1e-9);
    expect(there.longitude).to.be.closeTo(3.28, 1e-9);
  });

  it('knows how long a pixel is: 156 543 m at the equator, half of it at 60°', () => {
    expect(metresPerPixel(0, 0)).to.be.closeTo(156_543.03, 0.01);
    expect(metresPerPixel(60, 0)).to.be.closeTo(156_543.03 / 2, 0.01);
  });
});

describe('a view of points', () => {
  const size = { width: 256, height: 256 };

  it('holds them all, as near as that allows', () => {
    // A quarter of the world's width is 64 pixels at zoom 0: it fills 256 at zoom 2, but the least zoom is 3.
    const far = [point('a', 0, -45), point('b', 0, 45)];
    expect(fitView(far, size, 0, 14)).to.deep.include({ zoom: 3 });
    // 360 / 2^8 degrees are a pixel at zoom 0 and 256 at zoom 8; with a margin of 44, half of that.
    const near = [point('a', 0, 0), point('b', 0, 360 / 256)];
    expect(fitView(near, size, 0, 14)?.zoom).to.equal(8);
    expect(fitView(near, size, 44, 14)?.zoom).to.equal(7);
  });

  it('is not nearer than it may be for one point, and none for none', () => {
    expect(fitView([point('a', 48.2, 3.28)], size, 44, 14)?.zoom).to.equal(14);
    expect(fitView([], size, 44, 14)).to.equal(undefined);
  });

  it('has a scale of 1, 2 or 5 times a power of ten', () => {
    expect(scaleBar(10, 100)).to.deep.equal({ metres: 1000, pixels: 100 });
    expect(scaleBar(9, 100)).to.deep.equal({ metres: 500, pixels: 500 / 9 });
    expect(scaleBar(0.3, 100)).to.deep.equal({ metres: 20, pixels: 20 / 0.3 });
  });
});

describe('markers', () => {
  it('are shared by what would lie on one another, and part from nearer', () => {
    const points = [
      point('a', 48.2, 3.28),
      point('b', 48.2, 3.28),
      point('c', 48.13, 3.31, 'Véron'),
      point('d', 48.2002, 3.2802),
    ];
    const counts = (zoom: number) => groupPoints(points, zoom).map(({ services, spread }) => [services, spread]);
    expect(counts(3)).to.deep.equal([[4, true]]);
    expect(counts(12)).to.deep.equal([
      [3, true],
      [1, false],
    ]);
    // 0.0002° are 0.0002 · 256 · 2^18 / 360 = 37 pixels eastwards and, at this latitude, 56 northwards.
    expect(counts(18)).to.deep.equal([
      [2, false],
      [1, false],
      [1, false],
    ]);
    expect(groupPoints(points, 3)[0]?.towns).to.deep.equal(['Sens', 'Véron']);
  });

  it('count a service that stops twice in a group once', () => {
    expect(groupPoints([point('bus', 48.2, 3.28), point('bus', 48.2, 3.2801)], 10)[0]?.services).to.equal(1);
  });

  it('stand at least a finger apart, however many services there are', () => {
    const points = Array.from({ length: 2000 }, (_, i) =>
      point(String(i), 48 + ((i * 7919) % 1000) / 2000, 3 + ((i * 104_729) % 1000) / 1500),
    );
    const groups = groupPoints(points, 11);
    expect(groups.reduce((sum, { services }) => sum + services, 0)).to.equal(2000);
    for (const [i, one] of groups.entries()) {
      for (const other of groups.slice(i + 1)) {
        expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)).to.be.at.least(40);
      }
    }
  });
});

describe('names on the plan', () => {
  const view = { x: 0, y: 0, width: 200, height: 200 };
  const size = { width: 40, height: 10 };
  const label = (x: number, y: number, always = false) => ({ at: { x, y }, size, radius: 5, always });

  it('stand under their point, else over it, right or left of it', () => {
    expect(placeLabels([label(100, 100)], [], view)).to.deep.equal([{ x: 80, y: 108 }]);
    const under = { x: 80, y: 108, width: 40, height: 10 };
    expect(placeLabels([label(100, 100)], [under], view)).to.deep.equal([{ x: 80, y: 82 }]);
    const over = { x: 80, y: 82, width: 40, height: 10 };
    expect(placeLabels([label(100, 100)], [under, over], view)).to.deep.equal([{ x: 108, y: 95 }]);
  });

  it('never lie on one another: the first has its place', () => {
    const [first, second] = placeLabels([label(100, 100), label(100, 104)], [], view);
    expect(first).to.deep.equal({ x: 80, y: 108 });
    expect(second).to.deep.equal({ x: 80, y: 86 });
  });

  it('are left out where the edge would cut them or all is taken, but for the one that is always said', () => {
    const all = { x: 0, y: 0, width: 200, height: 200 };
    expect(placeLabels([label(5, 195)], [{ x: 10, y: 180, width: 60, height: 20 }], view)).to.deep.equal([undefined]);
    expect(placeLabels([label(100, 100)], [all], view)).to.deep.equal([undefined]);
    expect(placeLabels([label(100, 100, true)], [all], view)).to.deep.equal([{ x: 80, y: 108 }]);
  });
});

describe('the address of a background', () => {
  it('is http(s) or relative, and says where the numbers go', () => {
    for (const good of [
      'https://tuiles.example/{z}/{x}/{y}.png',
      ' /tuiles/{z}/{x}/{y}.png ',
      'https://data.example/wmts?TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
    ]) {
      expect(tileTemplate(good, 'https://mairie.example/'), good).to.equal(good.trim());
    }
    for (const bad of [
      '',
      'https://tuiles.example/',
      'https://tuiles.example/{z}/{x}.png',
      'javascript:alert("{z}{x}{y}")',
      'data:image/png,{z}{x}{y}',
      'https://{z}{x}{y}:x:y',
    ]) {
      expect(tileTemplate(bad, 'https://mairie.example/'), bad).to.equal(undefined);
    }
  });
});
