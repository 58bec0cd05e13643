//! Which of the flags of a page a second witness has: what is enforced before a call is sent, one page alone does not
//! decide.

use crate::{
    doc::OperationDoc,
    model::{Field, Position, Required},
    shape::{request_examples::RequestExamples, shaper::members_mut},
    vocabulary::wire,
};

/// Leaves those parameters required that a call of the page carries, or without which no call can be made. The others
/// are documented as required, until the page of another language says so as well. `shows_body`: an example has a body.
pub(super) fn second_by_calls(parameters: &mut [Field], doc: &OperationDoc, shows_body: bool) {
    let calls = Calls {
        shown: RequestExamples::new(doc),
        shows_body,
    };
    second_below(parameters, "", &calls);
}

/// The calls that a page shows.
struct Calls {
    shown: RequestExamples,
    shows_body: bool,
}

fn second_below(fields: &mut [Field], above: &str, calls: &Calls) {
    for field in fields {
        let path = match above {
            "" => field.name.clone(),
            above => format!("{above}.{}", field.name),
        };
        let in_url = matches!(field.position, Some(Position::Path | Position::Host));
        let is_body = calls.shows_body
            && field.position == Some(Position::Body)
            && wire::WHOLE_BODY.contains(&field.name.to_ascii_lowercase().as_str());
        let sure = in_url || is_body || calls.shown.carries(&path);
        if field.required == Required::Yes && !sure {
            field.required = Required::Documented;
        }
        if let Some(members) = members_mut(&mut field.ty) {
            second_below(members, &path, calls);
        }
    }
}
