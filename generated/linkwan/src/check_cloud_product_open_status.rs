// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCloudProductOpenStatus`, from `linkwan/CheckCloudProductOpenStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account activated the platform; meant for Alibaba Cloud's internal services.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::CheckCloudProductOpenStatusRequest::new();
/// let reply = client.check_cloud_product_open_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCloudProductOpenStatusRequest {
    /// Code that stands for the service, for programs to act on.
    pub service_code: Option<String>,
}

impl CheckCloudProductOpenStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceCode`.
    pub fn service_code(mut self, value: impl Into<String>) -> Self {
        self.service_code = Some(value.into());
        self
    }
}

request! {
    CheckCloudProductOpenStatusRequest {
        "ServiceCode" => service_code: query,
    }
}

impl Operation for CheckCloudProductOpenStatusRequest {
    type Response = CheckCloudProductOpenStatusResponse;
    type Error = CheckCloudProductOpenStatusError;
    const INFO: OperationInfo = super::operation("CheckCloudProductOpenStatus")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [CheckCloudProductOpenStatusError] = &[
        CheckCloudProductOpenStatusError::ForbiddenByRam,
        CheckCloudProductOpenStatusError::ForbiddenByRiskControl,
        CheckCloudProductOpenStatusError::InternalError,
    ];
}

/// Response to [`CheckCloudProductOpenStatusRequest`].
#[non_exhaustive]
pub struct CheckCloudProductOpenStatusResponse {
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CheckCloudProductOpenStatusResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CheckCloudProductOpenStatusRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CheckCloudProductOpenStatusError = super::DocumentedError;
