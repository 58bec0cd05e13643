//! Waiting for a documented state.

use crate::{call::Call, operation::Operation};

use super::Wait;

/// An operation whose response says what state a resource is in.
pub trait Stateful: Operation {
    /// Documented states that are failures by their names.
    const FAILURES: &'static [&'static str] = &[];

    /// The state that a response gives.
    fn state(response: &Self::Response) -> Option<&str>;
}

impl<'a, O: Stateful + Clone + 'a> Call<'a, O> {
    /// Repeats the call until the response gives the state `wanted`. The wait fails in a state that
    /// is documented as a failure, unless that is the wanted one.
    pub fn until_state(self, wanted: &'a str) -> Wait<'a, O> {
        self.until_value(O::state, wanted, O::FAILURES)
    }
}
