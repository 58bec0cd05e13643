//! The head of a call that a page shows: which parameters are headers, and which is a part of the host.

use crate::{
    doc::{ExampleKind, OperationDoc, json_keys},
    examples::header_object,
    model::Position,
};

/// Names of the headers of all calls that a page shows, and the first labels of their hosts, in lower case.
#[derive(Debug, Default)]
pub(super) struct CallHead {
    headers: Vec<String>,
    host_labels: Vec<String>,
}

impl CallHead {
    pub(super) fn of_calls(doc: &OperationDoc) -> Self {
        let mut head = Self::default();
        let calls = doc
            .examples
            .iter()
            .filter(|e| e.kind == ExampleKind::Request);
        for call in calls {
            head.add_lines(&call.text.value);
        }
        head
    }

    /// Takes the lines `Name: value` after the first one, up to the body.
    fn add_lines(&mut self, text: &str) {
        let Some((_, rest)) = text.trim_start().split_once('\n') else {
            return;
        };
        if let Some(at) = header_object(rest) {
            let names = json_keys(std::iter::once(&rest[at])).into_keys();
            self.headers.extend(names.map(|n| n.to_lowercase()));
            return;
        }
        for line in rest.lines().map(str::trim) {
            let Some((name, value)) = line
                .split_once(':')
                .map(|(name, value)| (name.trim_matches(['\'', '"']), value))
                .filter(|(name, _)| is_header_name(name))
            else {
                return;
            };
            let name = name.to_ascii_lowercase();
            if name == "host"
                && let Some((label, _)) = value.trim().split_once('.')
            {
                let bare = label.trim_matches(['{', '}', '[', ']', '<', '>', '$', '*']);
                self.host_labels.push(bare.to_lowercase());
            }
            self.headers.push(name);
        }
    }

    /// Where the calls have a parameter that its row does not place.
    pub(super) fn position_of(&self, name: &str) -> Option<Position> {
        let name = name.to_lowercase();
        if self.host_labels.contains(&name) {
            return Some(Position::Host);
        }
        self.headers.contains(&name).then_some(Position::Header)
    }
}

fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}
