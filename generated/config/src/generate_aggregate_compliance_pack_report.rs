// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GenerateAggregateCompliancePackReport`, from `config/GenerateAggregateCompliancePackReport.md`.

use alicloud_runtime::codegen::*;

/// Starts an evaluation report on one compliance package of an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GenerateAggregateCompliancePackReportRequest::new()
///     .compliance_pack_id("cp-fdc8626622af00f9****")
///     .aggregator_id("ca-f632626622af0079****");
/// let reply = client.generate_aggregate_compliance_pack_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GenerateAggregateCompliancePackReportRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `1594295238-f9361358-5843-4294-8d30-b5183fac****`.
    pub client_token: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-f632626622af0079****`.
    pub aggregator_id: Option<String>,
    /// Whether this holds: multi files.
    pub multi_files: Option<bool>,
}

impl GenerateAggregateCompliancePackReportRequest {
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
    /// Sets `MultiFiles`.
    #[inline]
    pub fn multi_files(mut self, value: bool) -> Self {
        self.multi_files = Some(value);
        self
    }
}

request! {
    GenerateAggregateCompliancePackReportRequest {
        "CompliancePackId" => compliance_pack_id: form,
        "ClientToken" => client_token: form,
        "AggregatorId" => aggregator_id: form,
        "MultiFiles" => multi_files: form,
    }
}

impl Operation for GenerateAggregateCompliancePackReportRequest {
    type Response = GenerateAggregateCompliancePackReportResponse;
    type Error = GenerateAggregateCompliancePackReportError;
    const INFO: OperationInfo = super::operation("GenerateAggregateCompliancePackReport")
        .required(&["CompliancePackId", "AggregatorId"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [GenerateAggregateCompliancePackReportError] = &[
        GenerateAggregateCompliancePackReportError::CompliancePackReportCreating,
        GenerateAggregateCompliancePackReportError::InvalidCompliancePackIdValue,
        GenerateAggregateCompliancePackReportError::InvalidAggregatorIdValue,
        GenerateAggregateCompliancePackReportError::AccountNotExisted,
        GenerateAggregateCompliancePackReportError::ServiceUnavailable,
    ];
}

/// Response to [`GenerateAggregateCompliancePackReportRequest`].
#[non_exhaustive]
pub struct GenerateAggregateCompliancePackReportResponse {
    /// ID of the compliance pack that the item belongs to or stands for.
    /// Example: `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6EC7AED1-172F-42AE-9C12-295BC2ADB751`.
    pub request_id: Option<String>,
}

response! {
    GenerateAggregateCompliancePackReportResponse {
        "CompliancePackId" => compliance_pack_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`GenerateAggregateCompliancePackReportRequest`] names.
///
/// - [`CompliancePackReportCreating`](super::DocumentedError::CompliancePackReportCreating)
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GenerateAggregateCompliancePackReportError = super::DocumentedError;
