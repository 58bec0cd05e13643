//! Which of the flags of a page a second witness has: what is enforced before a call is sent, one page alone does not
//! decide.

use crate::{
    doc::OperationDoc,
    model::{Field, Position, Required},
    shape::{request_examples::RequestExamples, shaper::members_mut},
    vocabulary::wire,
};

/// Leaves those parameters required that a call of the page carries, or without which no call can be made. The others
/// are documented as required, until the page of another language says so as well.
pub(super) fn second_by_calls(parameters: &mut [Field], doc: &OperationDoc) {
    let shown = RequestExamples::new(doc);
    second_below(parameters, "", &shown);
}

fn second_below(fields: &mut [Field], above: &str, shown: &RequestExamples) {
    for field in fields {
        let path = match above {
            "" => field.name.clone(),
            above => format!("{above}.{}", field.name),
        };
        let in_url = matches!(field.position, Some(Position::Path | Position::Host));
        let is_body = field.position == Some(Position::Body)
            && wire::WHOLE_BODY.contains(&field.name.to_ascii_lowercase().as_str());
        let sure = in_url || is_body || shown.carries(&path);
        if field.required == Required::Yes && !sure {
            field.required = Required::Documented;
        }
        if let Some(members) = members_mut(&mut field.ty) {
            second_below(members, &path, shown);
        }
    }
}
