//! What each observation is worth: the only place with numbers that decide. Argued in `docs/shapes.md`.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::model::{Evidence, Observation};

/// What an observation is worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Weight {
    /// Points for or against a container, while the tree is searched.
    Points(f32),
    /// The confidence that is left, at most.
    AtMost(f32),
}

use Observation as O;
use Weight::{AtMost, Points};

/// Every observation in the order of the enum, its weight and what it means.
#[rustfmt::skip]
pub const WEIGHTS: [(Observation, Weight, &str); COUNT] = [
    (O::ContainerClosed, Points(-0.1), "a container has to be closed to get there"),
    (O::ChildlessClosed, Points(-2.5), "a struct or a list of structs is closed without a member"),
    (O::ChildlessBlankClosed, Points(-1.2), "a container without a type is closed without a member"),
    (O::ExampleHas, Points(3.0), "the example shows the name in the container"),
    (O::ExampleHasBelow, Points(2.5), "the example shows it below the only member of the container"),
    (O::UnknownBelow, Points(-0.1), "a name unknown to the example enters the only member, which is no row"),
    (O::ExampleElsewhere, Points(-2.5), "the example shows the name, but elsewhere"),
    (O::ExampleNowhere, Points(-0.6), "the example shows the container whole, and the name nowhere"),
    (O::ExampleNowhereAgain, Points(-0.4), "the same, in a container that lacks another row as well"),
    (O::UnknownLeaves, Points(-0.05), "the name is nowhere, and a container was closed for it: a tie but for this"),
    (O::ExampleScalar, Points(-2.5), "the example shows a value where the container should be"),
    (O::ExampleSilent, Points(-0.1), "the example does not show the container, or shows it empty"),
    (O::ItemRow, Points(4.0), "the item row of a list"),
    (O::AfterItemRow, Points(-8.0), "a second member of a list that has an item row"),
    (O::ItemRowElsewhere, Points(-8.0), "the item row of a typed list stands outside of the list"),
    (O::NameTaken, Points(-6.0), "the container has a member of that name"),
    (O::Ascending, Points(0.6), "sorted siblings, and the name follows"),
    (O::SameWord, Points(0.5), "it follows a sibling that begins with the same word"),
    (O::Descending, Points(-8.0), "sorted siblings, and the name does not follow"),
    (O::EnvelopeDescending, Points(-4.0), "the same for an envelope field at the top: paging fields often come last"),
    (O::SiblingsHave, Points(0.6), "other operations, or other parts of the example, have it in such a container"),
    (O::SiblingsLack, Points(-0.6), "they have such a container without the name"),
    (O::NoId, Points(-1.0), "the container is named for ids, and the name is that of something else"),
    (O::NamedLikeParent, Points(-1.0), "containers whose names differ in a word in between stand side by side"),
    (O::MembersAlike, Points(-1.0), "a container that begins like a member of another one stands beside it"),
    (O::ScalarParent, Points(-2.0), "the row of the container says that it is a value"),
    (O::VagueParent, Points(-0.3), "a list of unknown items, or a map, without members in the example"),
    (O::ValuedListParent, Points(-0.6), "the same, with a value in its row: it may be an item"),
    (O::ValuedParent, Points(-1.5), "a container without a type, with a value in its row"),
    (O::EnvelopeHome, Points(2.0), "a field of the envelope that the example lacks, where such fields stand"),
    (O::DepthMarkBroken, Points(-6.0), "the depth mark speaks against the container"),
    (O::ForeignTable, Points(-6.0), "the container has a table of its own, and the row is of another one"),
    (O::OwnTable, Points(0.0), "the table or the dotted name of the row belongs to the container"),
    (O::RootInEnvelope, Points(-0.5), "the table describes what the example shows inside of an envelope"),
    (O::RequestIdOutside, Points(-6.0), "the id of the request stands in that envelope, and not inside of it"),
    (O::RootIsContainer, Points(-0.5), "the example shows the inside of the first container, and nothing around it"),
    (O::ShownTogether, AtMost(0.7), "rows without a row for their container stand where the example shows all of them"),
    (O::Row, AtMost(1.0), "a row says so"),
    (O::ItemType, AtMost(0.6), "a list is wrapped by the type of its items"),
    (O::ListConvention, AtMost(0.5), "no example shows the list: other pages of the product tell how it is written"),
    (O::ShownElsewhere, AtMost(0.6), "the example shows a list with all of the members, under another name"),
    (O::PluralName, AtMost(0.5), "nothing shows the list: its name is a plural"),
    (O::SingularName, AtMost(0.7), "a list of one item whose name, operation and text speak of one thing"),
    (O::MembersFromExample, AtMost(1.0), "the example shows the members"),
    (O::ExampleOnly, AtMost(0.7), "an example shows the field, and no row"),
    (O::ExampleLevel, AtMost(0.8), "the example shows the level, and no row"),
    (O::RequestIdShown, AtMost(0.9), "the example shows the id of the request, and no row"),
    (O::RequestPath, AtMost(0.9), "the path of the request line has it"),
    (O::RequestQuery, AtMost(0.7), "the query of the request line has it"),
    (O::OtherPage, AtMost(0.7), "only another page of the operation has a row for it"),
    (O::Canonical, AtMost(1.0), "a page in the canonical dialect says so"),
    (O::Metadata, AtMost(1.0), "a document of metadata says so"),
    (O::Override, AtMost(1.0), "an override says so"),
];

const COUNT: usize = Observation::ALL.len();

// Each has a bit in sets of observations.
const _: () = assert!(COUNT <= 64);

/// The points of each observation, in the order of the enum.
pub(crate) type PointTable = [f32; COUNT];

/// The points in use.
pub(crate) fn points_in_use() -> PointTable {
    WEIGHTS.map(|(observation, weight, _)| match weight {
        Points(points) if !is_off(observation) => points,
        _ => 0.0,
    })
}

/// The points of one observation.
pub(crate) fn points(observation: Observation) -> f32 {
    match WEIGHTS[observation as usize].1 {
        Points(points) => points,
        AtMost(_) => 0.0,
    }
}

/// How sure a decision is: what its observations leave at most, less what the next best tree comes
/// near. A tie is a guess.
pub(crate) fn confidence(observations: &[Observation], margin: f32) -> f32 {
    let ceilings = observations.iter().map(|o| match WEIGHTS[*o as usize].1 {
        AtMost(ceiling) => ceiling,
        Points(_) => 1.0,
    });
    ceilings.fold(1.0 - CLOSE * (-margin / 2.0).exp(), f32::min)
}

/// Evidence of something that nothing else comes near.
pub(crate) fn evidence_of(observation: Observation) -> Evidence {
    Evidence {
        observations: vec![observation],
        confidence: confidence(&[observation], f32::INFINITY),
        ..Evidence::default()
    }
}

/// Adds what was seen later, and takes the confidence down to what it leaves.
pub(crate) fn observe(evidence: &mut Evidence, observation: Observation) {
    evidence.observations.push(observation);
    let ceiling = confidence(&[observation], f32::INFINITY);
    evidence.confidence = evidence.confidence.min(ceiling);
}

/// Whether a decision has to be reported.
pub(crate) fn is_guess(evidence: &Evidence) -> bool {
    evidence.confidence <= GUESS
}

/// Whether a guess is one of how a list is written, not of where a row stands.
pub(crate) fn guesses_form(evidence: &Evidence) -> bool {
    evidence.has(O::ListConvention) || evidence.has(O::PluralName)
}

/// Observations that are switched off, a bit each.
static OFF: AtomicU64 = AtomicU64::new(0);

/// Switches one observation off for the whole process, for the table of ablations; `None` switches
/// all of them on again.
pub fn switch_off(observation: Option<Observation>) {
    OFF.store(observation.map_or(0, |o| 1 << o as u64), Ordering::Relaxed);
}

/// Whether an observation is switched off.
pub(crate) fn is_off(observation: Observation) -> bool {
    OFF.load(Ordering::Relaxed) & (1 << observation as u64) != 0
}

/// A decision of this confidence or less is a guess.
pub(crate) const GUESS: f32 = 0.5;

/// What a tie takes of the confidence; less than half a point of margin makes a guess.
const CLOSE: f32 = 0.625;

/// Members that the example lacks of a container before it is known to be abridged there.
pub(crate) const ABRIDGED: u8 = 2;

/// Containers inside of each other. Rows that would stand deeper are members of the last one, which is reported.
pub(crate) const MOST_LEVELS: usize = 64;

/// States kept at each row.
pub(crate) const BEAM: usize = 128;

/// A state this far after the best one never catches up.
pub(crate) const HOPELESS: f32 = 40.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_every_observation_in_order() {
        let listed: Vec<Observation> = WEIGHTS.iter().map(|(o, _, _)| *o).collect();
        assert_eq!(listed, Observation::ALL);
        assert!(WEIGHTS.iter().all(|(_, _, meaning)| !meaning.is_empty()));
    }

    #[test]
    fn a_tie_and_a_convention_are_guesses() {
        let tie = confidence(&[O::ExampleHas], 0.0);
        let sure = confidence(&[O::ExampleHas], f32::INFINITY);
        let habit = confidence(&[O::ListConvention], f32::INFINITY);
        assert_eq!((tie, sure, habit), (0.375, 1.0, 0.5));
        assert!(confidence(&[O::ExampleHas], 0.5) > GUESS);
    }
}
