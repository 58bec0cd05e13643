// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckServiceLinkedRole`, from `polardb/CheckServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Reports whether the account already has the service-linked role that PolarDB uses.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CheckServiceLinkedRoleRequest::new();
/// let reply = client.check_service_linked_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckServiceLinkedRoleRequest {}

impl CheckServiceLinkedRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    CheckServiceLinkedRoleRequest {}
}

impl Operation for CheckServiceLinkedRoleRequest {
    type Response = CheckServiceLinkedRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckServiceLinkedRole").read_only();
}

/// Response to [`CheckServiceLinkedRoleRequest`].
#[non_exhaustive]
pub struct CheckServiceLinkedRoleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3F9E6A3B-C13E-4064-A010-18582A******`.
    pub request_id: Option<String>,
    /// Whether the account has the role by which the service acts for it. Example: `true`.
    pub has_service_linked_role: Option<bool>,
}

response! {
    CheckServiceLinkedRoleResponse {
        "RequestId" => request_id: value,
        "HasServiceLinkedRole" => has_service_linked_role: value,
    }
}
