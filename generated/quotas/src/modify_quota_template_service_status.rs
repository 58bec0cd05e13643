// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyQuotaTemplateServiceStatus`, from `quotas/ModifyQuotaTemplateServiceStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TemplateServiceStatus};

/// Enables the quota template, as the management account must before first use, or disables it.
///
/// ```no_run
/// # async fn example(client: alicloud_quotas::Client) -> Result<(), alicloud_quotas::Error> {
/// let request = alicloud_quotas::ModifyQuotaTemplateServiceStatusRequest::new()
///     .service_status(1);
/// let reply = client.modify_quota_template_service_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyQuotaTemplateServiceStatusRequest {
    /// **Required.** State of the service, to narrow the list down to or to be put into.
    pub service_status: Option<i32>,
}

impl ModifyQuotaTemplateServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceStatus`, which is required.
    #[inline]
    pub fn service_status(mut self, value: i32) -> Self {
        self.service_status = Some(value);
        self
    }
}

request! {
    ModifyQuotaTemplateServiceStatusRequest {
        "ServiceStatus" => service_status: form,
    }
}

impl Operation for ModifyQuotaTemplateServiceStatusRequest {
    type Response = ModifyQuotaTemplateServiceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyQuotaTemplateServiceStatus")
        .required(&["ServiceStatus"]);
}

/// Response to [`ModifyQuotaTemplateServiceStatusRequest`].
#[non_exhaustive]
pub struct ModifyQuotaTemplateServiceStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D47B3A10-CDAC-5412-B2EE-EC9A3DBE9053`.
    pub request_id: Option<String>,
    /// State that the template service is in.
    pub template_service_status: Option<TemplateServiceStatus>,
}

response! {
    ModifyQuotaTemplateServiceStatusResponse {
        "RequestId" => request_id: value,
        "TemplateServiceStatus" => template_service_status: value,
    }
}
