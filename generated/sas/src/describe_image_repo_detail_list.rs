// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageRepoDetailList`, from `sas/DescribeImageRepoDetailList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists image repositories with their details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageRepoDetailListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_repo_detail_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageRepoDetailListRequest {
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// How several conditions are joined: any of them or all of them have to hold.
    pub logical_exp: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeImageRepoDetailListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    DescribeImageRepoDetailListRequest {
        "Criteria" => criteria: query,
        "LogicalExp" => logical_exp: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeImageRepoDetailListRequest {
    type Response = DescribeImageRepoDetailListResponse;
    type Error = DescribeImageRepoDetailListError;
    const INFO: OperationInfo = super::operation("DescribeImageRepoDetailList")
        .read_only();
    const ERRORS: &'static [DescribeImageRepoDetailListError] = &[
        DescribeImageRepoDetailListError::NoPermission,
        DescribeImageRepoDetailListError::ServerError,
    ];
}

impl Paginated for DescribeImageRepoDetailListRequest {
    type Item = ImageRepoResponse;
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
        Some(&mut response.image_repo_responses)
    }
}

/// Response to [`DescribeImageRepoDetailListRequest`].
#[non_exhaustive]
pub struct DescribeImageRepoDetailListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B48AB3C-84FC-424D-A01D-B9270EF46038`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The image repo responses that were found or are concerned, one entry each.
    pub image_repo_responses: Vec<ImageRepoResponse>,
}

response! {
    DescribeImageRepoDetailListResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "ImageRepoResponses" => image_repo_responses: list(""),
    }
}

/// The image repo responses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ImageRepoResponse {
    /// The endpoints that are concerned. Example: `text`.
    pub endpoints: Option<String>,
    /// State that the risk is in. Example: `NO`.
    pub risk_status: Option<String>,
    /// State that the vul is in. Example: `NO`.
    pub vul_status: Option<String>,
    /// State that the alert is in. Example: `NO`.
    pub alarm_status: Option<String>,
    /// Which kind of registry it is or is to be. Example: `acr`.
    pub registry_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-uf6fsg6xlmorug5****`.
    pub instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// ID of the repo that the item belongs to or stands for. Example: `crr-2chlzf47w2rk****`.
    pub repo_id: Option<String>,
    /// How many there are of this: hc. Example: `0`.
    pub hc_count: Option<i32>,
    /// How many there are of this: vul. Example: `0`.
    pub vul_count: Option<i32>,
    /// State that the hc is in. Example: `NO`.
    pub hc_status: Option<String>,
    /// How many there are of this: alert. Example: `0`.
    pub alarm_count: Option<i32>,
    /// Name that the repo goes by. Example: `zeus`.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in. Example: `test-dev`.
    pub repo_namespace: Option<String>,
    /// How many there are of this: image. Example: `3`.
    pub image_count: Option<i32>,
}

response! {
    ImageRepoResponse {
        "Endpoints" => endpoints: value,
        "RiskStatus" => risk_status: value,
        "VulStatus" => vul_status: value,
        "AlarmStatus" => alarm_status: value,
        "RegistryType" => registry_type: value,
        "InstanceId" => instance_id: value,
        "RegionId" => region_id: value,
        "RepoId" => repo_id: value,
        "HcCount" => hc_count: value,
        "VulCount" => vul_count: value,
        "HcStatus" => hc_status: value,
        "AlarmCount" => alarm_count: value,
        "RepoName" => repo_name: value,
        "RepoNamespace" => repo_namespace: value,
        "ImageCount" => image_count: value,
    }
}

/// Errors that the documentation of [`DescribeImageRepoDetailListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageRepoDetailListError = super::DocumentedError;
