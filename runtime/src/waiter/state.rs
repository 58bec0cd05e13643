//! Waiting for a documented state.

use std::fmt;

use crate::{
    call::Call,
    open_enum::{Open, ValueEnum},
    operation::Operation,
};

use super::{Gone, Progress, Wait};

/// Ids on a page where the request names no number of them.
const PAGE: usize = 10;

/// An operation whose response says what state something is in, or what state each item of a list
/// is in.
pub trait Stateful: Operation {
    /// The states.
    type State: ValueEnum;
    /// Those that are failures: what came to one of them does not come to another by itself.
    const FAILURES: &'static [Self::State] = &[];

    /// The ids that the request asks for, where the response is a list of what has them.
    fn asked(&self) -> Vec<String> {
        Vec::new()
    }

    /// The field with the size of a page.
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        None
    }

    /// The states that a response gives.
    fn states(response: &Self::Response) -> States<'_>;
}

/// An operation that tells how far some work is.
pub trait StatefulTask: Stateful {
    /// The states of work that ended well.
    const DONE: &'static [Self::State];
}

/// The states that a response gives, each with the id of what it is of.
#[derive(Clone, Debug)]
pub struct States<'a> {
    listed: Vec<StateOf<'a>>,
}

/// An id, and the state of what has it.
type StateOf<'a> = (Option<&'a str>, Option<&'a str>);

impl<'a> States<'a> {
    /// The one state of a response about one thing.
    pub fn one(state: Option<&'a str>) -> Self {
        Self::list([(None, state)])
    }

    /// The ids and states of the items of a list.
    pub fn list(items: impl IntoIterator<Item = StateOf<'a>>) -> Self {
        Self {
            listed: items.into_iter().collect(),
        }
    }

    /// What is asked for, or all there is if nothing is. `Err` has an id that is not there.
    fn of<'i>(&self, asked: &'i [String]) -> Result<Vec<StateOf<'a>>, &'i str> {
        if asked.is_empty() {
            return Ok(self.listed.clone());
        }
        let mut states = Vec::with_capacity(asked.len());
        for id in asked {
            let before = states.len();
            let listed = self.listed.iter();
            states.extend(listed.filter(|(of, _)| *of == Some(id.as_str())));
            if states.len() == before {
                return Err(id);
            }
        }
        Ok(states)
    }

    /// Whether all that is asked for has one of the states `wanted`, and whether something failed.
    fn judge(&self, asked: &[String], wanted: &[&str], failures: &[&str]) -> Progress {
        let states = match self.of(asked) {
            Ok(states) if states.is_empty() => return Progress::Pending(None),
            Ok(states) => states,
            Err(id) => return Progress::Pending(Some(format!("{id}: not listed"))),
        };
        let is_one = states.len() == 1;
        let text = |(id, state): &StateOf<'_>| match (id, state) {
            (Some(id), Some(state)) if !is_one => Some(format!("{id}: {state}")),
            (_, state) => state.map(str::to_owned),
        };
        let is = |state: Option<&str>, of: &[&str]| state.is_some_and(|s| of.contains(&s));
        let mut open = states.iter().filter(|(_, state)| !is(*state, wanted));
        let Some(first) = open.clone().next() else {
            return Progress::Done;
        };
        match open.find(|(_, state)| is(*state, failures)) {
            Some(failed) => Progress::Failed(text(failed).unwrap_or_default()),
            None => Progress::Pending(text(first)),
        }
    }

    /// Whether nothing that is asked for is there.
    fn are_gone(&self, asked: &[String]) -> bool {
        let is_asked = |id: Option<&str>| asked.iter().any(|of| Some(of.as_str()) == id);
        let mut listed = self.listed.iter();
        !listed.any(|(id, _)| asked.is_empty() || is_asked(*id))
    }

    fn first(&self) -> Option<String> {
        let mut states = self.listed.iter().filter_map(|(_, state)| *state);
        states.next().map(str::to_owned)
    }
}

/// A call that will be repeated until what it asks for is in a state.
///
/// Where the response is a list, all that the request asks for by id must be in the state; without
/// ids, all that is on the page.
#[must_use = "nothing is waited for until a state is named and this is awaited"]
pub struct Waiting<'a, O: Operation> {
    call: Call<'a, O>,
    asked: Vec<String>,
}

impl<'a, O: Stateful + Clone + 'a> Call<'a, O> {
    /// Repeats the call until what it asks for is in a state, which is named next.
    pub fn wait(mut self) -> Waiting<'a, O> {
        let asked = self.request.asked();
        if asked.len() > PAGE
            && let Some(size @ None) = self.request.page_size()
        {
            *size = i32::try_from(asked.len()).ok();
        }
        Waiting { call: self, asked }
    }
}

impl<'a, O: Stateful + Clone + 'a> Waiting<'a, O> {
    /// Until the state is `state`. The wait fails in a state that is a failure, unless that is the
    /// one waited for. A state that the documentation does not list can be given as a text.
    pub fn until(self, state: impl Into<Open<O::State>>) -> Wait<'a, O> {
        let state = state.into();
        self.until_one_of([state])
    }

    /// Until the state is one of `states`, each of several things another one if need be.
    pub fn until_one_of<S>(self, states: impl IntoIterator<Item = S>) -> Wait<'a, O>
    where
        S: Into<Open<O::State>>,
    {
        let text = |state: S| state.into().as_str().to_owned();
        let wanted: Vec<String> = states.into_iter().map(text).collect();
        let failures: Vec<&str> = O::FAILURES.iter().map(|state| state.text()).collect();
        let Self { call, asked } = self;
        call.until(move |response| {
            let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
            O::states(response).judge(&asked, &wanted, &failures)
        })
    }

    /// Until it is not there any more: not found, or not in the list.
    pub fn until_gone(self) -> Gone<'a, O> {
        let Self { call, asked } = self;
        Gone(call.until(move |response| {
            let states = O::states(response);
            match states.are_gone(&asked) {
                true => Progress::Done,
                false => Progress::Pending(states.first()),
            }
        }))
    }
}

impl<'a, O: StatefulTask + Clone + 'a> Waiting<'a, O> {
    /// Until the work has ended well. The wait fails when it ends otherwise.
    pub fn until_done(self) -> Wait<'a, O> {
        self.until_one_of(O::DONE.iter().copied())
    }
}

impl<O: Operation + fmt::Debug> fmt::Debug for Waiting<'_, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Waiting").field(&self.call).finish()
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        call::Client,
        config::Config,
        decode::{Decode, Decoder},
        encode::{Encode, Encoder},
        error::NoDocumentedErrors,
        operation::OperationInfo,
        product::Product,
        transport::Replay,
    };

    use super::*;

    const FROGS: [(Option<&str>, Option<&str>); 3] = [
        (Some("f-1"), Some("Sitting")),
        (Some("f-2"), Some("Leaping")),
        (Some("f-3"), Some("Hurt")),
    ];

    fn judge(asked: &[&str], wanted: &[&str]) -> Progress {
        let asked: Vec<String> = asked.iter().map(|id| (*id).to_owned()).collect();
        States::list(FROGS).judge(&asked, wanted, &["Hurt"])
    }

    fn pending(text: &str) -> Progress {
        Progress::Pending(Some(text.to_owned()))
    }

    #[test]
    fn all_that_is_asked_for_must_have_one_of_the_states() {
        assert_eq!(judge(&["f-1"], &["Sitting"]), Progress::Done);
        assert_eq!(judge(&["f-2"], &["Sitting"]), pending("Leaping"));
        assert_eq!(
            judge(&["f-1", "f-2"], &["Sitting"]),
            pending("f-2: Leaping")
        );
        assert_eq!(
            judge(&["f-1", "f-2"], &["Sitting", "Leaping"]),
            Progress::Done
        );
        assert_eq!(
            judge(&["f-1", "f-4"], &["Sitting"]),
            pending("f-4: not listed")
        );
    }

    #[test]
    fn one_failure_is_the_failure_of_all_unless_it_is_wanted() {
        let failed = Progress::Failed("f-3: Hurt".to_owned());
        assert_eq!(judge(&["f-2", "f-3"], &["Sitting"]), failed);
        assert_eq!(judge(&[], &["Sitting"]), failed);
        assert_eq!(judge(&["f-3"], &["Hurt"]), Progress::Done);
        let two = States::list([(Some("f-1"), Some("Hurt")), (Some("f-2"), Some("Hurt"))]);
        let first = Progress::Failed("f-1: Hurt".to_owned());
        assert_eq!(two.judge(&[], &["Sitting"], &["Hurt"]), first);
    }

    /// How many frogs are on a page, and which are asked for if the request can name them.
    #[derive(Clone, Default)]
    struct ListFrogs {
        ids: Vec<String>,
        page_size: Option<i32>,
    }

    #[derive(Clone, Copy)]
    enum Frog {
        Sitting,
    }

    impl ValueEnum for Frog {
        const VALUES: &'static [(&'static str, Self)] = &[("Sitting", Self::Sitting)];
    }

    #[derive(Default)]
    struct Pond;

    impl Decode for Pond {
        fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
            d.unknown(name);
        }
    }

    impl Encode for ListFrogs {
        fn encode(&self, _: &mut Encoder<'_>) {}
    }

    impl Operation for ListFrogs {
        type Response = Pond;
        type Error = NoDocumentedErrors;
        const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "ListFrogs");
    }

    impl Stateful for ListFrogs {
        type State = Frog;

        fn asked(&self) -> Vec<String> {
            self.ids.clone()
        }

        fn page_size(&mut self) -> Option<&mut Option<i32>> {
            Some(&mut self.page_size)
        }

        fn states(_: &Pond) -> States<'_> {
            States::one(None)
        }
    }

    /// Says nothing of what it asks for.
    #[derive(Clone)]
    struct FindFrog;

    impl Encode for FindFrog {
        fn encode(&self, _: &mut Encoder<'_>) {}
    }

    impl Operation for FindFrog {
        type Response = Pond;
        type Error = NoDocumentedErrors;
        const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "FindFrog");
    }

    impl Stateful for FindFrog {
        type State = Frog;

        fn states(_: &Pond) -> States<'_> {
            States::one(None)
        }
    }

    static PRODUCT: Product = Product::new("Pond", "2020-01-01");

    #[test]
    fn a_page_is_asked_for_that_holds_all_that_is_waited_for() {
        let config = Config::builder().transport(Replay::default());
        let client = Client::new(&config.build().unwrap(), &PRODUCT);
        let page_of = |count: usize, page_size| {
            let ids = (0..count).map(|number| format!("f-{number}")).collect();
            let waiting = client.call(ListFrogs { ids, page_size }).wait();
            assert_eq!(waiting.asked.len(), count);
            waiting.call.request.page_size
        };
        // Ten are on a page unless more are asked for.
        for (count, given, asked_for) in [
            (0, None, None),
            (10, None, None),
            (11, None, Some(11)),
            (30, None, Some(30)),
            (30, Some(5), Some(5)),
        ] {
            assert_eq!(page_of(count, given), asked_for, "{count} frogs");
        }
        assert!(client.call(FindFrog).wait().asked.is_empty());
    }

    #[test]
    fn nothing_is_in_no_state() {
        let empty = States::list([]);
        assert_eq!(empty.judge(&[], &["Sitting"], &[]), Progress::Pending(None));
        assert!(empty.are_gone(&[]));
        let frogs = States::list(FROGS);
        assert!(frogs.are_gone(&["f-4".to_owned()]));
        assert!(!frogs.are_gone(&["f-4".to_owned(), "f-1".to_owned()]));
        assert!(!frogs.are_gone(&[]));
        assert_eq!(frogs.first().as_deref(), Some("Sitting"));
        let untold = States::list([(Some("f-1"), None), (Some("f-2"), Some("Hurt"))]);
        assert_eq!(untold.first().as_deref(), Some("Hurt"));
        assert_eq!(
            untold.judge(&["f-1".to_owned()], &["Sitting"], &["Hurt"]),
            Progress::Pending(None)
        );
        let one = States::one(Some("Sitting"));
        assert_eq!(one.judge(&[], &["Sitting"], &[]), Progress::Done);
    }
}
