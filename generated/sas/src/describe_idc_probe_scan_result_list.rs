// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIdcProbeScanResultList`, from `sas/DescribeIdcProbeScanResultList.md`.

use alicloud_runtime::codegen::*;

/// Lists the hosts that IDC probes have discovered.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeIdcProbeScanResultListRequest::new();
/// let reply = client.describe_idc_probe_scan_result_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIdcProbeScanResultListRequest {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// How several conditions are joined: any of them or all of them have to hold.
    pub logical_exp: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// When the found began or is to begin.
    pub found_start_time: Option<i64>,
    /// When the found ended or is to end.
    pub found_end_time: Option<i64>,
}

impl DescribeIdcProbeScanResultListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `LogicalExp`.
    pub fn logical_exp(mut self, value: impl Into<String>) -> Self {
        self.logical_exp = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `FoundStartTime`.
    #[inline]
    pub fn found_start_time(mut self, value: i64) -> Self {
        self.found_start_time = Some(value);
        self
    }
    /// Sets `FoundEndTime`.
    #[inline]
    pub fn found_end_time(mut self, value: i64) -> Self {
        self.found_end_time = Some(value);
        self
    }
}

request! {
    DescribeIdcProbeScanResultListRequest {
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Criteria" => criteria: query,
        "LogicalExp" => logical_exp: query,
        "Status" => status: query,
        "FoundStartTime" => found_start_time: query,
        "FoundEndTime" => found_end_time: query,
    }
}

impl Operation for DescribeIdcProbeScanResultListRequest {
    type Response = DescribeIdcProbeScanResultListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIdcProbeScanResultList")
        .read_only();
}

/// Response to [`DescribeIdcProbeScanResultListRequest`], which the documentation does not describe.
pub type DescribeIdcProbeScanResultListResponse = alicloud_runtime::UndocumentedResponse;
