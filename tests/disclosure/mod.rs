//! What an edition may show: nothing that is hidden can be told from it.

mod attack;
mod bounds;
mod rules;
mod samples;
mod world;

pub use attack::{other_worlds, public};
use kadans::analysis::Release;
pub use world::World;

#[test]
fn every_hidden_figure_of_a_thousand_tables_could_be_another_one() {
    let mut cells = 0;
    for seed in 0..40 {
        let world = World::new(seed, 25);
        let (hidden, others) = other_worlds(&world, 2);
        cells += hidden;
        let release = public(&world.now, &world.then);
        for other in others {
            assert!(other != world.now);
            let same = public(&other, &world.then);
            assert!(same.dossier == release.dossier && same.picture == release.picture, "{seed}");
            assert!(same.areas == release.areas && same.protections == release.protections, "{seed}");
            let earlier = |release: &Release| {
                release.earlier.clone().map(|one| (one.dossier, one.picture, one.restated))
            };
            assert!(earlier(&same) == earlier(&release), "{seed}");
        }
    }
    assert!(cells > 10_000, "{cells}");
}
