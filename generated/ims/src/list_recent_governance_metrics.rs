// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRecentGovernanceMetrics`, from `ims/ListRecentGovernanceMetrics.md`.

use alicloud_runtime::codegen::*;

/// Returns the latest metrics of account governance; takes no filter.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::ListRecentGovernanceMetricsRequest::new();
/// let reply = client.list_recent_governance_metrics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRecentGovernanceMetricsRequest {}

impl ListRecentGovernanceMetricsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListRecentGovernanceMetricsRequest {}
}

impl Operation for ListRecentGovernanceMetricsRequest {
    type Response = ListRecentGovernanceMetricsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListRecentGovernanceMetrics")
        .read_only();
}

/// Response to [`ListRecentGovernanceMetricsRequest`], which the documentation does not describe.
pub type ListRecentGovernanceMetricsResponse = alicloud_runtime::UndocumentedResponse;
