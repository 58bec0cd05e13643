//! What the call path needs to know of an operation.

use crate::{decode::Decode, encode::Encode, error::ErrorCode, product::Product};

/// A typed request: what it is called on the wire, what it returns and which errors its
/// documentation names.
pub trait Operation: Encode + Send + Sync {
    /// The typed response.
    type Response: Decode + Default + Send + 'static;
    /// The error codes that the documentation of its product names.
    type Error: ErrorCode;
    /// Those of them that its own documentation names.
    const ERRORS: &'static [Self::Error] = Self::Error::VARIANTS;
    /// The static facts of the operation.
    const INFO: OperationInfo;
}

/// A request can be sent by reference, to be sent again.
impl<O: Operation + ?Sized> Operation for &O {
    type Response = O::Response;
    type Error = O::Error;
    const ERRORS: &'static [O::Error] = O::ERRORS;
    const INFO: OperationInfo = O::INFO;
}

/// The static facts of an operation that a generated crate declares.
pub type OperationInfo = OperationSpec<'static>;

/// Members of a response by which a service says that a call failed although the HTTP status is one
/// of success.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BodyStatus<'a> {
    /// The flag that is false when the call failed.
    pub(crate) flag: Option<&'a str>,
    /// Members with the code of the error, the more telling ones first.
    pub(crate) codes: &'a [&'a str],
    /// Members with its message, the more telling ones first.
    pub(crate) messages: &'a [&'a str],
    /// A code of success that is documented: any other code tells of a failure.
    pub(crate) success_code: Option<&'a str>,
}

impl BodyStatus<'_> {
    pub(crate) const NONE: Self = Self {
        flag: None,
        codes: &[],
        messages: &[],
        success_code: None,
    };

    /// Whether the documentation names anything that tells of a failure.
    pub(crate) fn is_documented(&self) -> bool {
        self.flag.is_some() || self.success_code.is_some()
    }
}

/// The facts of an operation that the call path needs; `const` builder.
#[derive(Clone, Copy, Debug)]
pub struct OperationSpec<'a> {
    pub(crate) product: &'static Product,
    pub(crate) action: &'a str,
    pub(crate) method: &'a str,
    pub(crate) path: Option<&'a str>,
    pub(crate) required: &'a [&'a str],
    pub(crate) body_status: BodyStatus<'a>,
    pub(crate) secret_members: &'a [&'a str],
    pub(crate) idempotency_token: Option<&'a str>,
    pub(crate) dry_run: Option<&'a str>,
    pub(crate) region: Option<&'a str>,
    pub(crate) read_only: bool,
    pub(crate) foreign_protocol: Option<&'a str>,
}

impl<'a> OperationSpec<'a> {
    /// An RPC style operation: one path, the action travels as a parameter or header. Sent as POST
    /// unless [`method`](Self::method) says otherwise.
    pub const fn rpc(product: &'static Product, action: &'a str) -> Self {
        Self {
            product,
            action,
            method: "POST",
            path: None,
            required: &[],
            body_status: BodyStatus::NONE,
            secret_members: &[],
            idempotency_token: None,
            dry_run: None,
            region: None,
            read_only: false,
            foreign_protocol: None,
        }
    }

    /// Makes the operation ROA style: HTTP method and a path template such as
    /// `/clusters/{ClusterId}`.
    pub const fn roa(mut self, method: &'a str, path: &'a str) -> Self {
        self.method = method;
        self.path = Some(path);
        self
    }

    /// The HTTP method of an RPC style operation.
    pub const fn method(mut self, method: &'a str) -> Self {
        self.method = method;
        self
    }

    /// Wire names (top level) that must be given; checked before any I/O.
    pub const fn required(mut self, names: &'a [&'a str]) -> Self {
        self.required = names;
        self
    }

    /// The member of the response that is false when the call failed although the HTTP status is
    /// one of success.
    pub const fn success_flag(mut self, name: &'a str) -> Self {
        self.body_status.flag = Some(name);
        self
    }

    /// The members of the response with the code of such a failure, the more telling ones first.
    pub const fn error_codes(mut self, names: &'a [&'a str]) -> Self {
        self.body_status.codes = names;
        self
    }

    /// The members of the response with the message of such a failure.
    pub const fn error_messages(mut self, names: &'a [&'a str]) -> Self {
        self.body_status.messages = names;
        self
    }

    /// What the code is when the call succeeded: any that is not one of success tells of a failure.
    pub const fn success_code(mut self, code: &'a str) -> Self {
        self.body_status.success_code = Some(code);
        self
    }

    /// Members of the response whose values must not be written down, at any depth.
    pub const fn secret_members(mut self, names: &'a [&'a str]) -> Self {
        self.secret_members = names;
        self
    }

    /// The parameter that makes a repeated call harmless. Filled in when the caller leaves it out.
    pub const fn idempotency_token(mut self, name: &'a str) -> Self {
        self.idempotency_token = Some(name);
        self
    }

    /// The parameter that asks for a check without effect.
    pub const fn dry_run(mut self, name: &'a str) -> Self {
        self.dry_run = Some(name);
        self
    }

    /// The query parameter that names the region. The region of the configuration is sent where the
    /// caller leaves it out.
    pub const fn region(mut self, name: &'a str) -> Self {
        self.region = Some(name);
        self
    }

    /// The operation is served in a protocol that this crate does not speak: calls are refused before
    /// any I/O, with its name.
    pub const fn foreign_protocol(mut self, name: &'a str) -> Self {
        self.foreign_protocol = Some(name);
        self
    }

    /// The operation changes nothing, so that it may be repeated freely.
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// Whether repeating a request that may have been carried out does no harm.
    pub(crate) fn is_repeatable(&self) -> bool {
        // The method of an RPC style operation says nothing about its effect.
        let safe_method = self.path.is_some() && matches!(self.method, "GET" | "HEAD");
        self.read_only || safe_method || self.idempotency_token.is_some()
    }

    /// The product.
    pub const fn product(&self) -> &'static Product {
        self.product
    }

    /// The action's name on the wire.
    pub const fn action(&self) -> &'a str {
        self.action
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_or_a_code_of_success_tells_of_failures() {
        let of = |flag, success_code| BodyStatus {
            flag,
            success_code,
            ..BodyStatus::NONE
        };
        assert!(!of(None, None).is_documented());
        assert!(of(Some("Success"), None).is_documented());
        assert!(of(None, Some("200")).is_documented());
    }
}
