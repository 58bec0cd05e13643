// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGovernanceMetrics`, from `actiontrail/GetGovernanceMetrics.md`.

use alicloud_runtime::codegen::*;

/// Reads the maturity metrics of the account's use of ActionTrail.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::GetGovernanceMetricsRequest::new();
/// let reply = client.get_governance_metrics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGovernanceMetricsRequest {}

impl GetGovernanceMetricsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetGovernanceMetricsRequest {}
}

impl Operation for GetGovernanceMetricsRequest {
    type Response = GetGovernanceMetricsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetGovernanceMetrics").read_only();
}

/// Response to [`GetGovernanceMetricsRequest`].
#[non_exhaustive]
pub struct GetGovernanceMetricsResponse {
    /// What the call returns besides its status.
    pub data: Option<GovernanceMetricData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `145318BE-DEE1-4C57-AA7C-5BE7D34A****`.
    pub request_id: Option<String>,
}

response! {
    GetGovernanceMetricsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GovernanceMetricData {
    /// Number of the Alibaba Cloud account concerned. Example: `195622768501****`.
    pub account_id: Option<String>,
    /// The governance metrics that were found or are concerned, one entry each.
    pub governance_metrics: Vec<GovernanceMetric>,
}

response! {
    GovernanceMetricData {
        "AccountId" => account_id: value,
        "GovernanceMetrics" => governance_metrics: list(""),
    }
}

/// The governance metrics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct GovernanceMetric {
    /// Columns of the table, as JSON. Example: `text`.
    pub columns_schema: Option<String>,
    /// Identifier of the check. Example: `actiontrail_storage_audit_log`.
    pub governance_item: Option<String>,
    /// Score that was worked out for the governance. Example: `100`.
    pub governance_score: Option<String>,
}

response! {
    GovernanceMetric {
        "ColumnsSchema" => columns_schema: value,
        "GovernanceItem" => governance_item: value,
        "GovernanceScore" => governance_score: value,
    }
}
