// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQuotaTemplateServiceStatus`, from `quotas/GetQuotaTemplateServiceStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TemplateServiceStatus};

/// Tells whether the quota template is enabled for the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::GetQuotaTemplateServiceStatusRequest::new();
/// let reply = client.get_quota_template_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQuotaTemplateServiceStatusRequest {
    /// Resource directory whose new accounts get quotas from the template.
    pub resource_directory_id: Option<String>,
}

impl GetQuotaTemplateServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceDirectoryId`.
    pub fn resource_directory_id(mut self, value: impl Into<String>) -> Self {
        self.resource_directory_id = Some(value.into());
        self
    }
}

request! {
    GetQuotaTemplateServiceStatusRequest {
        "ResourceDirectoryId" => resource_directory_id: form,
    }
}

impl Operation for GetQuotaTemplateServiceStatusRequest {
    type Response = GetQuotaTemplateServiceStatusResponse;
    type Error = GetQuotaTemplateServiceStatusError;
    const INFO: OperationInfo = super::operation("GetQuotaTemplateServiceStatus")
        .read_only();
    const ERRORS: &'static [GetQuotaTemplateServiceStatusError] = &[
        GetQuotaTemplateServiceStatusError::TemplateRdidInvalid,
    ];
}

/// Response to [`GetQuotaTemplateServiceStatusRequest`].
#[non_exhaustive]
pub struct GetQuotaTemplateServiceStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D47B3A10-CDAC-5412-B2EE-EC9A3DBE9053`.
    pub request_id: Option<String>,
    /// State that the template service is in.
    pub template_service_status: Option<TemplateServiceStatus>,
}

response! {
    GetQuotaTemplateServiceStatusResponse {
        "RequestId" => request_id: value,
        "TemplateServiceStatus" => template_service_status: value,
    }
}

/// Errors that the documentation of [`GetQuotaTemplateServiceStatusRequest`] names.
///
/// - [`TemplateRdidInvalid`](super::DocumentedError::TemplateRdidInvalid)
pub type GetQuotaTemplateServiceStatusError = super::DocumentedError;
