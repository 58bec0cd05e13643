// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAttackAnalysisData`, from `sas/DescribeAttackAnalysisData.md`.

use alicloud_runtime::codegen::*;

/// Fetches attack analysis data for a period, by type of statistic.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAttackAnalysisDataRequest::new()
///     .type_("...")
///     .start_time(1)
///     .end_time(1);
/// let reply = client.describe_attack_analysis_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAttackAnalysisDataRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// Conditions that narrow the attacks down, as JSON.
    pub data: Option<String>,
    /// Whether request addresses come encoded in Base64, so that special characters survive.
    pub base64: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeAttackAnalysisDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Data`.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `Base64`.
    pub fn base64(mut self, value: impl Into<String>) -> Self {
        self.base64 = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeAttackAnalysisDataRequest {
        "Lang" => lang: query,
        "Type" => type_: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Data" => data: query,
        "Base64" => base64: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAttackAnalysisDataRequest {
    type Response = DescribeAttackAnalysisDataResponse;
    type Error = DescribeAttackAnalysisDataError;
    const INFO: OperationInfo = super::operation("DescribeAttackAnalysisData")
        .required(&["Type", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeAttackAnalysisDataError] = &[
        DescribeAttackAnalysisDataError::NoPermission,
        DescribeAttackAnalysisDataError::ServerError,
    ];
}

/// Response to [`DescribeAttackAnalysisDataRequest`].
#[non_exhaustive]
pub struct DescribeAttackAnalysisDataResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C1AE3F3-18FA-4108-BBB9-AFA1A032756C`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1000`.
    pub total: Option<i32>,
    /// Page that is shown. Example: `1`.
    pub page: Option<i32>,
}

response! {
    DescribeAttackAnalysisDataResponse {
        "Data" => data: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Total" => total: value,
        "Page" => page: value,
    }
}

/// Errors that the documentation of [`DescribeAttackAnalysisDataRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAttackAnalysisDataError = super::DocumentedError;
