//! Whether a page describes something that can be called: what speaks for it and against it, and what each is worth.

use crate::{
    text_enum::text_enum,
    vocabulary::{self, wire},
};

use super::{ExampleKind, OperationDoc, clues::Clues, identity};

text_enum! {
    /// Something on a page that speaks for or against a call over the network.
    pub enum CallClue {
        /// A link to the page's own operation in the explorer.
        ExplorerLink = "explorer-link",
        /// An anchor that the generator of operation pages writes.
        OperationAnchor = "operation-anchor",
        /// A row `Action` with the name of an operation.
        ActionRow = "action-row",
        /// A request example that passes the name of an operation.
        ActionInCall = "action-in-call",
        /// A request line: method and path.
        RequestLine = "request-line",
        /// The title is the name of an operation.
        NamedByTitle = "named-by-title",
        /// Rows of parameters, fields or errors.
        Described = "described",
        /// An example of any kind.
        Example = "example",
        /// A request example that goes to a host of the vendor.
        RemoteHost = "remote-host",
        /// The page names the version of its API.
        OwnVersion = "own-version",
        /// Its examples call the machine that they run on.
        LocalCall = "local-call",
        /// Its examples are program code, and nothing else on the page is a call.
        ProgramOnly = "program-only",
        /// Its title speaks of what the service calls, not of what is called.
        Callback = "callback",
        /// Neither the page, nor its neighbors, nor a `product.toml` name the version of the API.
        NoVersion = "no-version",
    }
}

use CallClue as C;

/// Every clue in the order of the enum, its points and what it means: the only place with numbers that decide.
#[rustfmt::skip]
const WEIGHTS: [(CallClue, f32, &str); 14] = [
    (C::ExplorerLink, 1.5, "written by the generator of such pages; lists of operations have links as well"),
    (C::OperationAnchor, 1.5, "the same, where there is no link"),
    (C::ActionRow, 2.0, "enough alone: nothing but a call has it"),
    (C::ActionInCall, 1.0, "a call, perhaps of another operation"),
    (C::RequestLine, 2.0, "enough alone: a call by method and path"),
    (C::NamedByTitle, 1.0, "types and functions have such names as well"),
    (C::Described, 1.0, "there is something to send or to receive"),
    (C::Example, 0.5, "it shows something"),
    (C::RemoteHost, 0.2, "a hint, and no more: any page may show a call"),
    (C::OwnVersion, 0.2, "the same"),
    (C::LocalCall, -3.0, "a service at the edge, or a tool: no endpoint of the product takes it"),
    (C::ProgramOnly, -1.0, "a widget, or a function of a library on the side of the client"),
    (C::Callback, -2.0, "the service sends it, and the reader of the page receives it"),
    (C::NoVersion, -10.0, "there is no API that it could be part of"),
];

/// With fewer points a page is no operation.
pub const LEAST_POINTS: f32 = 2.0;

impl CallClue {
    /// What it is worth.
    pub fn points(self) -> f32 {
        WEIGHTS[self as usize].1
    }
}

/// The points of all clues of a page.
pub fn score(clues: &[CallClue]) -> f32 {
    clues.iter().map(|c| c.points()).sum()
}

/// The points and what they are for: `2.5 of 2 points: explorer-link +1.5, described +1`.
pub fn score_in_words(clues: &[CallClue]) -> String {
    let each = clues.iter().map(|c| format!("{c} {:+}", c.points()));
    let each: Vec<String> = each.collect();
    let total = (score(clues) * 10.0).round() / 10.0;
    format!("{total} of {LEAST_POINTS} points: {}", each.join(", "))
}

/// Whether the clues make an operation.
pub(super) fn is_operation(clues: &[CallClue]) -> bool {
    score(clues) >= LEAST_POINTS
}

/// Whether something speaks against an operation.
pub(super) fn has_objection(clues: &[CallClue]) -> bool {
    clues.iter().any(|c| c.points() < 0.0)
}

/// The clues of a page.
pub(super) fn observe(doc: &OperationDoc, clues: &Clues) -> Vec<CallClue> {
    let rows = !(doc.request.is_empty() && doc.response.is_empty() && doc.errors.is_empty());
    let call = clues.example_action.is_some() && !doc.request.is_empty();
    let named = !doc.action.value.is_empty();
    let linked = clues.link.is_some() || clues.anchor.is_some();
    let line = !doc.request_lines.is_empty();
    let shows = |kind: ExampleKind| doc.examples.iter().any(|e| e.kind == kind);
    let program = shows(ExampleKind::Code) && !shows(ExampleKind::Request);
    let seen = [
        (C::ExplorerLink, clues.link.is_some()),
        (C::OperationAnchor, clues.link.is_none() && linked),
        (C::ActionRow, named),
        (C::ActionInCall, call),
        (C::RequestLine, line),
        (C::NamedByTitle, clues.title_is_name),
        (C::Described, rows),
        (C::Example, !doc.examples.is_empty()),
        (C::RemoteHost, clues.host.is_some()),
        (C::OwnVersion, identity::own_version(clues, None).is_some()),
        (
            C::LocalCall,
            clues.host.is_none() && calls_this_machine(doc),
        ),
        (
            C::ProgramOnly,
            program && !(linked || named || call || line || returns_request_id(doc)),
        ),
        (C::Callback, speaks_of_callback(doc, clues)),
    ];
    seen.into_iter()
        .filter(|(_, is)| *is)
        .map(|(c, _)| c)
        .collect()
}

/// Whether a table of the response has the id that the service gives each request: no function of a library
/// returns one.
fn returns_request_id(doc: &OperationDoc) -> bool {
    let rows = doc.response.iter().flat_map(|table| &table.rows);
    let mut names = rows.map(|row| row.name.value.as_str());
    names.any(|name| wire::REQUEST_ID.contains(&name))
}

/// Whether an example or the text in front of the sections has an address on the machine of the caller.
fn calls_this_machine(doc: &OperationDoc) -> bool {
    let examples = doc.examples.iter().map(|e| e.text.value.as_str());
    let intro = doc.intro.iter().map(|t| t.value.as_str());
    examples.chain(intro).any(names_this_machine)
}

/// Whether a text has an address on the machine of the caller, and not as the value of a parameter.
fn names_this_machine(text: &str) -> bool {
    text.match_indices("://").any(|(at, mark)| {
        let rest = &text[at + mark.len()..];
        let before = text[..at].trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let is_value = before.ends_with(['=', '&', '%', '?']);
        !is_value && wire::LOCAL_HOSTS.iter().any(|host| rest.starts_with(host))
    })
}

fn speaks_of_callback(doc: &OperationDoc, clues: &Clues) -> bool {
    let title = doc.title.value.to_lowercase();
    let words = vocabulary::CALLBACK_WORDS;
    !clues.title_is_name && words.iter().any(|word| title.contains(word))
}

#[cfg(test)]
mod tests {
    use crate::{doc, ledger::Outcome, run::Run, source::SourceMap};

    use super::*;

    const ROWS: &str =
        "|Parameter|Type|Required|Description|\n|--|--|--|--|\n|Depth|Integer|Yes|The depth.|\n";
    const FIELDS: &str = "|Parameter|Type|Description|\n|--|--|--|\n|Frogs|Integer|How many.|\n";

    fn page(title: &str, request: &str, example: &str) -> String {
        format!(
            "# {title}\n\nIs about ponds.\n\n## Request syntax\n\n```\n{request}\n```\n\n\
             ## Request parameters\n\n{ROWS}\n## Response parameters\n\n{FIELDS}\n## Examples\n\n```\n{example}\n```\n"
        )
    }

    fn run(page: &str, version: &str) -> Run {
        let product = format!("product = \"Pond\"\n{version}");
        let files = [("pond/page.md", page), ("pond/product.toml", &product)];
        Run::over(&SourceMap::from_texts(files))
    }

    fn actions(run: &Run) -> Vec<&str> {
        let all = run.apis.iter().flat_map(|api| &api.operations);
        all.map(|o| o.action.as_str()).collect()
    }

    const VERSION: &str = "version = \"2020-01-02\"\n";

    #[test]
    fn the_table_has_every_clue_in_order() {
        let listed: Vec<CallClue> = WEIGHTS.iter().map(|(c, ..)| *c).collect();
        assert_eq!(listed, CallClue::ALL);
    }

    #[test]
    fn a_call_to_the_machine_of_the_caller_is_no_operation() {
        let line = "POST /v1/drain HTTP/1.1";
        let remote = page("DrainPond", line, "POST https://pond.aliyuncs.com/v1/drain");
        let local = page(
            "DrainPond",
            line,
            "curl -X POST \"http://127.0.0.1:8080/v1/drain\" -d '{}'",
        );
        assert_eq!(actions(&run(&remote, VERSION)), ["DrainPond"]);
        let left_out = run(&local, VERSION);
        assert_eq!(actions(&left_out), [""; 0]);
        let found: Vec<_> = left_out.report.open().map(|d| d.message.as_str()).collect();
        assert!(
            found.iter().any(|m| m.contains("local-call -3")),
            "{found:?}"
        );
    }

    #[test]
    fn an_address_that_is_a_value_is_no_call() {
        assert!(names_this_machine("curl http://127.0.0.1:80/ponds"));
        assert!(names_this_machine("`https://localhost/ponds`"));
        assert!(!names_this_machine(
            "https://pond.aliyuncs.com/?Notify=http://localhost/x"
        ));
        assert!(!names_this_machine("&Source=127.0.0.1"));
    }

    #[test]
    fn a_function_of_a_library_is_no_operation() {
        let page = format!(
            "# drawPond\n\nDraws a pond.\n\n## Request parameters\n\n{ROWS}\n## Examples\n\n```\n\
             import {{ drawPond }} from 'ponds';\nconst pond = drawPond({{ depth: 3 }});\n```\n"
        );
        let run = run(&page, VERSION);
        assert_eq!(actions(&run), [""; 0]);
        assert_eq!(run.docs.operations.len(), 0);
    }

    #[test]
    fn what_the_service_calls_is_no_operation() {
        let page = page(
            "Callbacks of ponds",
            "POST /my/frogs HTTP/1.1",
            "{\"Frogs\": 3}",
        );
        assert_eq!(actions(&run(&page, VERSION)), [""; 0]);
    }

    #[test]
    fn without_a_version_there_is_no_module_and_the_rows_are_reported() {
        let page = page("DrainPond", "POST /v1/drain HTTP/1.1", "{\"Frogs\": 3}");
        assert_eq!(actions(&run(&page, VERSION)), ["DrainPond"]);
        let run = run(&page, "");
        assert!(run.apis.is_empty());
        let reported = Outcome::Reported(doc::rules::NO_VERSION.code);
        assert!(
            run.ledger
                .items()
                .any(|i| i.outcome.as_ref() == Some(&reported))
        );
    }
}
