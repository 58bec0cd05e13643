// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGovernanceItemReport`, from `ims/GetGovernanceItemReport.md`.

use alicloud_runtime::codegen::*;

/// Returns one item of the governance report with its findings, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ims::Client) -> Result<(), alicloud_ims::Error> {
/// let request = alicloud_ims::GetGovernanceItemReportRequest::new();
/// let reply = client.get_governance_item_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGovernanceItemReportRequest {
    /// Kind of finding to report on.
    pub governance_item_type: Option<String>,
    /// Where the next page of results begins; hand it back unchanged while `IsTruncated` is true.
    pub marker: Option<String>,
    /// How many entries to return at most in one call.
    pub max_items: Option<String>,
}

impl GetGovernanceItemReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GovernanceItemType`.
    pub fn governance_item_type(mut self, value: impl Into<String>) -> Self {
        self.governance_item_type = Some(value.into());
        self
    }
    /// Sets `Marker`.
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
        self
    }
    /// Sets `MaxItems`.
    pub fn max_items(mut self, value: impl Into<String>) -> Self {
        self.max_items = Some(value.into());
        self
    }
}

request! {
    GetGovernanceItemReportRequest {
        "GovernanceItemType" => governance_item_type: query,
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
    }
}

impl Operation for GetGovernanceItemReportRequest {
    type Response = GetGovernanceItemReportResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetGovernanceItemReport").read_only();
}

/// Response to [`GetGovernanceItemReportRequest`], which the documentation does not describe.
pub type GetGovernanceItemReportResponse = alicloud_runtime::UndocumentedResponse;
