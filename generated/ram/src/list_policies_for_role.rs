// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPoliciesForRole`, from `ram/ListPoliciesForRole.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Policy};

/// Lists the policies that a RAM role has been granted.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListPoliciesForRoleRequest::new()
///     .role_name("AdminRole");
/// let reply = client.list_policies_for_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPoliciesForRoleRequest {
    /// Name under which the role is defined. Example: `AdminRole`.
    pub role_name: Option<String>,
}

impl ListPoliciesForRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

request! {
    ListPoliciesForRoleRequest {
        "RoleName" => role_name: query,
    }
}

impl Operation for ListPoliciesForRoleRequest {
    type Response = ListPoliciesForRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPoliciesForRole").read_only();
}

/// Response to [`ListPoliciesForRoleRequest`].
#[non_exhaustive]
pub struct ListPoliciesForRoleResponse {
    /// Policies that were found.
    pub policies: Vec<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
}

response! {
    ListPoliciesForRoleResponse {
        "Policies" => policies: list("Policy"),
        "RequestId" => request_id: value,
    }
}
