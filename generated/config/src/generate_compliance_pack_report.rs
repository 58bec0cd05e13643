// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateCompliancePackReport`, from `config/GenerateCompliancePackReport.md`.

use alicloud_runtime::codegen::*;

/// Starts an evaluation report on one compliance package of the current account.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GenerateCompliancePackReportRequest::new()
///     .compliance_pack_id("cp-a8a8626622af0082****");
/// let reply = client.generate_compliance_pack_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateCompliancePackReportRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-a8a8626622af0082****`.
    pub compliance_pack_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `AAAAAdDWBF2****`.
    pub client_token: Option<String>,
}

impl GenerateCompliancePackReportRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    GenerateCompliancePackReportRequest {
        "CompliancePackId" => compliance_pack_id: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for GenerateCompliancePackReportRequest {
    type Response = GenerateCompliancePackReportResponse;
    type Error = GenerateCompliancePackReportError;
    const INFO: OperationInfo = super::operation("GenerateCompliancePackReport")
        .required(&["CompliancePackId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [GenerateCompliancePackReportError] = &[
        GenerateCompliancePackReportError::CompliancePackReportCreating,
        GenerateCompliancePackReportError::InvalidCompliancePackIdValue,
        GenerateCompliancePackReportError::AccountNotExisted,
        GenerateCompliancePackReportError::ServiceUnavailable,
    ];
}

/// Response to [`GenerateCompliancePackReportRequest`].
#[non_exhaustive]
pub struct GenerateCompliancePackReportResponse {
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-a8a8626622af0082****`.
    pub compliance_pack_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
}

response! {
    GenerateCompliancePackReportResponse {
        "CompliancePackId" => compliance_pack_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GenerateCompliancePackReportRequest`] names.
///
/// - [`CompliancePackReportCreating`](super::DocumentedError::CompliancePackReportCreating)
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GenerateCompliancePackReportError = super::DocumentedError;
