//! Code of the program that sees every attempt.

use std::fmt;

use crate::transport::{Header, HttpResponse};

/// Sees every attempt: for additional headers, metrics or a log. Called on the call's task, so it
/// must not block.
pub trait Hook: Send + Sync + fmt::Debug {
    /// Before a request is signed. Headers that are added here are sent, and signed when the scheme
    /// signs them.
    fn before_sign(&self, context: &CallContext<'_>, headers: &mut Vec<Header>) {
        let _ = (context, headers);
    }

    /// After a response came, whatever its status.
    fn after_response(&self, context: &CallContext<'_>, response: &HttpResponse) {
        let _ = (context, response);
    }
}

/// Which attempt of which call it is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallContext<'a> {
    /// Product code.
    pub product: &'a str,
    /// The action's name on the wire.
    pub action: &'a str,
    /// Counted from 1.
    pub attempt: u32,
}
