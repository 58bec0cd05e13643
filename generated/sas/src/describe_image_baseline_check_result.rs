// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageBaselineCheckResult`, from `sas/DescribeImageBaselineCheckResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the baselines checked on an image, with counts of risks by level.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageBaselineCheckResultRequest::new()
///     .image_uuid("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_baseline_check_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageBaselineCheckResultRequest {
    /// **Required.** ID that Security Center gives to the image.
    pub image_uuid: Option<String>,
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
    /// Where to look: in images, in running containers or in both. Items: at most 100.
    pub scan_range: Vec<String>,
}

impl DescribeImageBaselineCheckResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageUuid`, which is required.
    pub fn image_uuid(mut self, value: impl Into<String>) -> Self {
        self.image_uuid = Some(value.into());
        self
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
    DescribeImageBaselineCheckResultRequest {
        "ImageUuid" => image_uuid: query,
        "RiskLevel" => risk_level: query,
        "Criteria" => criteria: query,
        "CriteriaType" => criteria_type: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Lang" => lang: query,
        "ScanRange" => scan_range: query,
    }
}

impl Operation for DescribeImageBaselineCheckResultRequest {
    type Response = DescribeImageBaselineCheckResultResponse;
    type Error = DescribeImageBaselineCheckResultError;
    const INFO: OperationInfo = super::operation("DescribeImageBaselineCheckResult")
        .required(&["ImageUuid"])
        .read_only();
    const ERRORS: &'static [DescribeImageBaselineCheckResultError] = &[
        DescribeImageBaselineCheckResultError::NoPermission,
        DescribeImageBaselineCheckResultError::ServerError,
    ];
}

impl Paginated for DescribeImageBaselineCheckResultRequest {
    type Item = BaselineResult;
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
        Some(&mut response.baseline_result)
    }
}

/// Response to [`DescribeImageBaselineCheckResultRequest`].
#[non_exhaustive]
pub struct DescribeImageBaselineCheckResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Result of the step or check named baseline.
    pub baseline_result: Vec<BaselineResult>,
}

response! {
    DescribeImageBaselineCheckResultResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "BaselineResult" => baseline_result: list(""),
    }
}

/// Result of the step or check named baseline.
#[non_exhaustive]
pub struct BaselineResult {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// How many there are of this: low risk item. Example: `10`.
    pub low_risk_item_count: Option<i32>,
    /// Level that the baseline name has on its scale. Example: `high`.
    pub baseline_name_level: Option<String>,
    /// Time that is set or recorded for this: last scan. Example: `1610304058301`.
    pub last_scan_time: Option<i64>,
    /// How many there are of this: middle risk item. Example: `1`.
    pub middle_risk_item_count: Option<i32>,
    /// Key that opens, signs or picks out the baseline name. Example: `identification`.
    pub baseline_name_key: Option<String>,
    /// How many there are of this: baseline item. Example: `5`.
    pub baseline_item_count: Option<i32>,
    /// Second name that the baseline name can be called by. Example: `text`.
    pub baseline_name_alias: Option<String>,
    /// Second name that the baseline class can be called by. Example: `identification`.
    pub baseline_class_alias: Option<String>,
    /// Time that is set or recorded for this: first scan. Example: `1610304058366`.
    pub first_scan_time: Option<i64>,
    /// How many there are of this: high risk item. Example: `1`.
    pub high_risk_item_count: Option<i32>,
}

response! {
    BaselineResult {
        "Status" => status: value,
        "LowRiskItemCount" => low_risk_item_count: value,
        "BaselineNameLevel" => baseline_name_level: value,
        "LastScanTime" => last_scan_time: value,
        "MiddleRiskItemCount" => middle_risk_item_count: value,
        "BaselineNameKey" => baseline_name_key: value,
        "BaselineItemCount" => baseline_item_count: value,
        "BaselineNameAlias" => baseline_name_alias: value,
        "BaselineClassAlias" => baseline_class_alias: value,
        "FirstScanTime" => first_scan_time: value,
        "HighRiskItemCount" => high_risk_item_count: value,
    }
}

/// Errors that the documentation of [`DescribeImageBaselineCheckResultRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageBaselineCheckResultError = super::DocumentedError;
