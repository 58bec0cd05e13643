// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAggregateCompliancePackReport`, from `config/GetAggregateCompliancePackReport.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CompliancePackReport, ReportStatus};

/// Gets the evaluation report generated for one compliance package of an account group.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetAggregateCompliancePackReportRequest::new()
///     .compliance_pack_id("cp-fdc8626622af00f9****")
///     .aggregator_id("ca-f632626622af0079****");
/// let reply = client.get_aggregate_compliance_pack_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAggregateCompliancePackReportRequest {
    /// **Required.** ID of the compliance pack that the call is about.
    /// Example: `cp-fdc8626622af00f9****`.
    pub compliance_pack_id: Option<String>,
    /// **Required.** ID of the aggregator that the call is about. Example: `ca-f632626622af0079****`.
    pub aggregator_id: Option<String>,
}

impl GetAggregateCompliancePackReportRequest {
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
    /// Sets `AggregatorId`, which is required.
    pub fn aggregator_id(mut self, value: impl Into<String>) -> Self {
        self.aggregator_id = Some(value.into());
        self
    }
}

request! {
    GetAggregateCompliancePackReportRequest {
        "CompliancePackId" => compliance_pack_id: query,
        "AggregatorId" => aggregator_id: query,
    }
}

impl Operation for GetAggregateCompliancePackReportRequest {
    type Response = GetAggregateCompliancePackReportResponse;
    type Error = GetAggregateCompliancePackReportError;
    const INFO: OperationInfo = super::operation("GetAggregateCompliancePackReport")
        .method("GET")
        .required(&["CompliancePackId", "AggregatorId"])
        .read_only();
    const ERRORS: &'static [GetAggregateCompliancePackReportError] = &[
        GetAggregateCompliancePackReportError::InvalidAggregatorIdValue,
        GetAggregateCompliancePackReportError::InvalidCompliancePackIdValue,
        GetAggregateCompliancePackReportError::AccountNotExisted,
        GetAggregateCompliancePackReportError::ServiceUnavailable,
    ];
}

/// Response to [`GetAggregateCompliancePackReportRequest`].
#[non_exhaustive]
pub struct GetAggregateCompliancePackReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0D234DAC-1ABD-42E8-9475-BE317857E29B`.
    pub request_id: Option<String>,
    /// Report on the compliance pack, with the link to it.
    pub compliance_pack_report: Option<CompliancePackReport>,
}

response! {
    GetAggregateCompliancePackReportResponse {
        "RequestId" => request_id: value,
        "CompliancePackReport" => compliance_pack_report: value,
    }
}

/// Errors that the documentation of [`GetAggregateCompliancePackReportRequest`] names.
///
/// - [`InvalidAggregatorIdValue`](super::DocumentedError::InvalidAggregatorIdValue)
/// - [`InvalidCompliancePackIdValue`](super::DocumentedError::InvalidCompliancePackIdValue)
/// - [`AccountNotExisted`](super::DocumentedError::AccountNotExisted)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type GetAggregateCompliancePackReportError = super::DocumentedError;
