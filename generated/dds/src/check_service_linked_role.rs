// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckServiceLinkedRole`, from `dds/CheckServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the service-linked role has been created in the account.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CheckServiceLinkedRoleRequest::new();
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
    /// Example: `7BE0D8D2-6702-5639-A9C2-xxxxxxx`.
    pub request_id: Option<String>,
    /// Whether the service-linked role has been made in the account. Example: `True`.
    pub service_linked_role_exists: Option<bool>,
}

response! {
    CheckServiceLinkedRoleResponse {
        "RequestId" => request_id: value,
        "ServiceLinkedRoleExists" => service_linked_role_exists: value,
    }
}
