// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPoliciesForGroup`, from `ram/ListPoliciesForGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Policy};

/// Lists the policies that a user group has been granted.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListPoliciesForGroupRequest::new()
///     .group_name("dev");
/// let reply = client.list_policies_for_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPoliciesForGroupRequest {
    /// User group, by the name that is unique in the account. Example: `dev`.
    pub group_name: Option<String>,
}

impl ListPoliciesForGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
}

request! {
    ListPoliciesForGroupRequest {
        "GroupName" => group_name: query,
    }
}

impl Operation for ListPoliciesForGroupRequest {
    type Response = ListPoliciesForGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPoliciesForGroup").read_only();
}

/// Response to [`ListPoliciesForGroupRequest`].
#[non_exhaustive]
pub struct ListPoliciesForGroupResponse {
    /// Policies that were found.
    pub policies: Vec<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
}

response! {
    ListPoliciesForGroupResponse {
        "Policies" => policies: list("Policy"),
        "RequestId" => request_id: value,
    }
}
