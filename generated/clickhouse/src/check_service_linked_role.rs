// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckServiceLinkedRole`, from `clickhouse/CheckServiceLinkedRole.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the service-linked role of ApsaraDB for ClickHouse exists.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CheckServiceLinkedRoleRequest::new();
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
    type Error = CheckServiceLinkedRoleError;
    const INFO: OperationInfo = super::operation("CheckServiceLinkedRole").read_only();
    const ERRORS: &'static [CheckServiceLinkedRoleError] = &[
        CheckServiceLinkedRoleError::InternalError,
        CheckServiceLinkedRoleError::ServiceUnavailable,
    ];
}

/// Response to [`CheckServiceLinkedRoleRequest`].
#[non_exhaustive]
pub struct CheckServiceLinkedRoleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `66428721-xxxx-xxxx-xxxx-3BD1B67837E0`.
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

/// Errors that the documentation of [`CheckServiceLinkedRoleRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CheckServiceLinkedRoleError = super::DocumentedError;
