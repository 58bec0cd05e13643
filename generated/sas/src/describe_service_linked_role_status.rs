// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServiceLinkedRoleStatus`, from `sas/DescribeServiceLinkedRoleStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the service-linked role of Security Center exists.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeServiceLinkedRoleStatusRequest::new();
/// let reply = client.describe_service_linked_role_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServiceLinkedRoleStatusRequest {
    /// Name of the role that lets Security Center use other services for you.
    pub service_linked_role: Option<String>,
}

impl DescribeServiceLinkedRoleStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceLinkedRole`.
    pub fn service_linked_role(mut self, value: impl Into<String>) -> Self {
        self.service_linked_role = Some(value.into());
        self
    }
}

request! {
    DescribeServiceLinkedRoleStatusRequest {
        "ServiceLinkedRole" => service_linked_role: query,
    }
}

impl Operation for DescribeServiceLinkedRoleStatusRequest {
    type Response = DescribeServiceLinkedRoleStatusResponse;
    type Error = DescribeServiceLinkedRoleStatusError;
    const INFO: OperationInfo = super::operation("DescribeServiceLinkedRoleStatus")
        .read_only();
    const ERRORS: &'static [DescribeServiceLinkedRoleStatusError] = &[
        DescribeServiceLinkedRoleStatusError::NoPermission,
        DescribeServiceLinkedRoleStatusError::ServerError,
    ];
}

/// Response to [`DescribeServiceLinkedRoleStatusRequest`].
#[non_exhaustive]
pub struct DescribeServiceLinkedRoleStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `39CE98F4-88C0-4539-B906-6B542E5C07B9`.
    pub request_id: Option<String>,
    /// State that the role is in.
    pub role_status: Option<RoleStatus>,
}

response! {
    DescribeServiceLinkedRoleStatusResponse {
        "RequestId" => request_id: value,
        "RoleStatus" => role_status: value,
    }
}

/// State that the role is in.
#[non_exhaustive]
pub struct RoleStatus {
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
}

response! {
    RoleStatus {
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeServiceLinkedRoleStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeServiceLinkedRoleStatusError = super::DocumentedError;
