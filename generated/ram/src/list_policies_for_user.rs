// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPoliciesForUser`, from `ram/ListPoliciesForUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Policy};

/// Lists the policies that a RAM user has been granted directly, not those of its groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListPoliciesForUserRequest::new()
///     .user_name("zhangq****");
/// let reply = client.list_policies_for_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPoliciesForUserRequest {
    /// RAM user, by the name that the user logs on with. Example: `zhangq****`.
    pub user_name: Option<String>,
}

impl ListPoliciesForUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
}

request! {
    ListPoliciesForUserRequest {
        "UserName" => user_name: query,
    }
}

impl Operation for ListPoliciesForUserRequest {
    type Response = ListPoliciesForUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPoliciesForUser").read_only();
}

/// Response to [`ListPoliciesForUserRequest`].
#[non_exhaustive]
pub struct ListPoliciesForUserResponse {
    /// Policies that were found.
    pub policies: Vec<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
}

response! {
    ListPoliciesForUserResponse {
        "Policies" => policies: list("Policy"),
        "RequestId" => request_id: value,
    }
}
