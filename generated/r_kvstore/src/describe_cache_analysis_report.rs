// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCacheAnalysisReport`, from `r-kvstore/DescribeCacheAnalysisReport.md`.

use alicloud_runtime::codegen::*;

/// Returns the result of the key analysis of one day.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeCacheAnalysisReportRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .date("2019-08-05Z")
///     .analysis_type("BigKey");
/// let reply = client.describe_cache_analysis_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Day or moment that the record belongs to. Example: `2019-08-05Z`.
    pub date: Option<String>,
    /// **Required.** What the analysis looks for, such as large keys. Example: `BigKey`.
    pub analysis_type: Option<Open<AnalysisType>>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the result is wanted. Range: 1 to 2147483647. Example: `1`.
    pub page_numbers: Option<i32>,
    /// ID of one node of the cluster or the instance. Example: `r-bp1xxxxxxxxxxxxx-db-0`.
    pub node_id: Option<String>,
}

impl DescribeCacheAnalysisReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Date`, which is required.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Sets `AnalysisType`, which is required.
    pub fn analysis_type(mut self, value: impl Into<Open<AnalysisType>>) -> Self {
        self.analysis_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumbers`.
    #[inline]
    pub fn page_numbers(mut self, value: i32) -> Self {
        self.page_numbers = Some(value);
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    DescribeCacheAnalysisReportRequest {
        "InstanceId" => instance_id: query,
        "Date" => date: query,
        "AnalysisType" => analysis_type: query,
        "PageSize" => page_size: query,
        "PageNumbers" => page_numbers: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for DescribeCacheAnalysisReportRequest {
    type Response = DescribeCacheAnalysisReportResponse;
    type Error = DescribeCacheAnalysisReportError;
    const INFO: OperationInfo = super::operation("DescribeCacheAnalysisReport")
        .required(&["InstanceId", "Date", "AnalysisType"])
        .read_only();
    const ERRORS: &'static [DescribeCacheAnalysisReportError] = &[
        DescribeCacheAnalysisReportError::IncorrectEngineVersion,
    ];
}

/// Response to [`DescribeCacheAnalysisReportRequest`].
#[non_exhaustive]
pub struct DescribeCacheAnalysisReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A057C066-C3F5-4CC9-9FE4-A8D8B0DCBF19`.
    pub request_id: Option<String>,
    /// Keys that hold much data, one entry each. Example: `text`.
    pub big_keys: Vec<Value>,
    /// Keys that are accessed often, one entry each.
    pub hot_keys: Vec<Value>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `160`.
    pub total_record_count: Option<i32>,
}

response! {
    DescribeCacheAnalysisReportResponse {
        "RequestId" => request_id: value,
        "BigKeys" => big_keys: list(""),
        "HotKeys" => hot_keys: list(""),
        "PageRecordCount" => page_record_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

values! {
    /// What the analysis looks for, such as large keys.
    pub enum AnalysisType {
        /// Looks for keys that are accessed often.
        HotKey = "HotKey",
        /// Looks for keys that hold much data.
        BigKey = "BigKey",
    }
}

/// Errors that the documentation of [`DescribeCacheAnalysisReportRequest`] names.
///
/// - [`IncorrectEngineVersion`](super::DocumentedError::IncorrectEngineVersion)
pub type DescribeCacheAnalysisReportError = super::DocumentedError;
