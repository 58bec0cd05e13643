// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetResourceComplianceByPack`, from `config/GetResourceComplianceByPack.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceComplianceResult};

/// Counts compliant and noncompliant resources for one compliance package of the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetResourceComplianceByPackRequest::new()
///     .compliance_pack_id("cp-541e626622af0087****");
/// let reply = client.get_resource_compliance_by_pack(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetResourceComplianceByPackRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-541e626622af0087****`.
    pub compliance_pack_id: Option<String>,
}

impl GetResourceComplianceByPackRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CompliancePackId`, which is required.
    pub fn compliance_pack_id(mut self, value: impl Into<String>) -> Self {
        self.compliance_pack_id = Some(value.into());
        self
    }
}

request! {
    GetResourceComplianceByPackRequest {
        "CompliancePackId" => compliance_pack_id: query,
    }
}

impl Operation for GetResourceComplianceByPackRequest {
    type Response = GetResourceComplianceByPackResponse;
    type Error = GetResourceComplianceByPackError;
    const INFO: OperationInfo = super::operation("GetResourceComplianceByPack")
        .method("GET")
        .required(&["CompliancePackId"])
        .read_only();
    const ERRORS: &'static [GetResourceComplianceByPackError] = &[
        GetResourceComplianceByPackError::InvalidCompliancePackIdValue,
        GetResourceComplianceByPackError::AccountNotExisted,
        GetResourceComplianceByPackError::ServiceUnavailable,
    ];
}

/// Response to [`GetResourceComplianceByPackRequest`].
#[non_exhaustive]
pub struct GetResourceComplianceByPackResponse {
    /// Result of the step or check named resource compliance.
    pub resource_compliance_result: Option<ResourceComplianceResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
}

response! {
    GetResourceComplianceByPackResponse {
        "ResourceComplianceResult" => resource_compliance_result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GetResourceComplianceByPackRequest`] names.
///
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetResourceComplianceByPackError = super::DocumentedError;
