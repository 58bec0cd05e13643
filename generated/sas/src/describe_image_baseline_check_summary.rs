// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageBaselineCheckSummary`, from `sas/DescribeImageBaselineCheckSummary.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the baselines that images were checked against, with a summary of each.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageBaselineCheckSummaryRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_baseline_check_summary(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageBaselineCheckSummaryRequest {
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// Which kind of criteria it is or is to be.
    pub criteria_type: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Where to look: in images, in running containers or in both. Items: at most 2.
    pub scan_range: Vec<String>,
}

impl DescribeImageBaselineCheckSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `CriteriaType`.
    pub fn criteria_type(mut self, value: impl Into<String>) -> Self {
        self.criteria_type = Some(value.into());
        self
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ScanRange`.
    pub fn scan_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scan_range = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeImageBaselineCheckSummaryRequest {
        "RiskLevel" => risk_level: query,
        "Criteria" => criteria: query,
        "CriteriaType" => criteria_type: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Lang" => lang: query,
        "ClusterId" => cluster_id: query,
        "ScanRange" => scan_range: query,
    }
}

impl Operation for DescribeImageBaselineCheckSummaryRequest {
    type Response = DescribeImageBaselineCheckSummaryResponse;
    type Error = DescribeImageBaselineCheckSummaryError;
    const INFO: OperationInfo = super::operation("DescribeImageBaselineCheckSummary")
        .read_only();
    const ERRORS: &'static [DescribeImageBaselineCheckSummaryError] = &[
        DescribeImageBaselineCheckSummaryError::NoPermission,
        DescribeImageBaselineCheckSummaryError::ServerError,
    ];
}

impl Paginated for DescribeImageBaselineCheckSummaryRequest {
    type Item = BaselineResultSummary;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.baseline_result_summary)
    }
}

/// Response to [`DescribeImageBaselineCheckSummaryRequest`].
#[non_exhaustive]
pub struct DescribeImageBaselineCheckSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BD95679-D63A-4151-97D0-188432F4A57`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Figures of failed baseline checks in images.
    pub baseline_result_summary: Vec<BaselineResultSummary>,
}

response! {
    DescribeImageBaselineCheckSummaryResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "BaselineResultSummary" => baseline_result_summary: list(""),
    }
}

/// Figures of failed baseline checks in images.
#[non_exhaustive]
pub struct BaselineResultSummary {
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Images with failed checks of medium risk. Example: `0`.
    pub middle_risk_image: Option<i32>,
    /// Level that the baseline name has on its scale. Example: `high`.
    pub baseline_name_level: Option<String>,
    /// Time that is set or recorded for this: last scan. Example: `1626628760000`.
    pub last_scan_time: Option<i64>,
    /// Images with failed checks of the highest risk. Example: `15`.
    pub high_risk_image: Option<i32>,
    /// Key that opens, signs or picks out the baseline name. Example: `hc_image_exploit`.
    pub baseline_name_key: Option<String>,
    /// Key that opens, signs or picks out the baseline class. Example: `hc_image_exploit`.
    pub baseline_class_key: Option<String>,
    /// Second name that the baseline name can be called by. Example: `Unauthorized access`.
    pub baseline_name_alias: Option<String>,
    /// Second name that the baseline class can be called by. Example: `Unauthorized access`.
    pub baseline_class_alias: Option<String>,
    /// Time that is set or recorded for this: first scan. Example: `1626628760000`.
    pub first_scan_time: Option<i64>,
    /// Images with failed checks of the lowest risk. Example: `0`.
    pub low_risk_image: Option<i32>,
}

response! {
    BaselineResultSummary {
        "Status" => status: value,
        "MiddleRiskImage" => middle_risk_image: value,
        "BaselineNameLevel" => baseline_name_level: value,
        "LastScanTime" => last_scan_time: value,
        "HighRiskImage" => high_risk_image: value,
        "BaselineNameKey" => baseline_name_key: value,
        "BaselineClassKey" => baseline_class_key: value,
        "BaselineNameAlias" => baseline_name_alias: value,
        "BaselineClassAlias" => baseline_class_alias: value,
        "FirstScanTime" => first_scan_time: value,
        "LowRiskImage" => low_risk_image: value,
    }
}

/// Errors that the documentation of [`DescribeImageBaselineCheckSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageBaselineCheckSummaryError = super::DocumentedError;
