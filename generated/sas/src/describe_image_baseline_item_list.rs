// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageBaselineItemList`, from `sas/DescribeImageBaselineItemList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the baseline check items of one image with their results.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageBaselineItemListRequest::new()
///     .image_uuid("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_baseline_item_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageBaselineItemListRequest {
    /// **Required.** ID that Security Center gives to the image.
    pub image_uuid: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Key that opens, signs or picks out the baseline class.
    pub baseline_class_key: Option<String>,
    /// Key that opens, signs or picks out the baseline name.
    pub baseline_name_key: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where to look: in images, in running containers or in both. Items: at most 2.
    pub scan_range: Vec<String>,
    /// The uuids to work on or to narrow the list down to. Items: at most 1000.
    pub uuids: Vec<String>,
}

impl DescribeImageBaselineItemListRequest {
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
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `BaselineClassKey`.
    pub fn baseline_class_key(mut self, value: impl Into<String>) -> Self {
        self.baseline_class_key = Some(value.into());
        self
    }
    /// Sets `BaselineNameKey`.
    pub fn baseline_name_key(mut self, value: impl Into<String>) -> Self {
        self.baseline_name_key = Some(value.into());
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
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeImageBaselineItemListRequest {
        "ImageUuid" => image_uuid: query,
        "Status" => status: query,
        "BaselineClassKey" => baseline_class_key: query,
        "BaselineNameKey" => baseline_name_key: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Lang" => lang: query,
        "ScanRange" => scan_range: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for DescribeImageBaselineItemListRequest {
    type Response = DescribeImageBaselineItemListResponse;
    type Error = DescribeImageBaselineItemListError;
    const INFO: OperationInfo = super::operation("DescribeImageBaselineItemList")
        .required(&["ImageUuid"])
        .read_only();
    const ERRORS: &'static [DescribeImageBaselineItemListError] = &[
        DescribeImageBaselineItemListError::NoPermission,
        DescribeImageBaselineItemListError::ServerError,
    ];
}

impl Paginated for DescribeImageBaselineItemListRequest {
    type Item = BaselineItemInfos;
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
        Some(&mut response.baseline_item_infos)
    }
}

/// Response to [`DescribeImageBaselineItemListRequest`].
#[non_exhaustive]
pub struct DescribeImageBaselineItemListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// What is known about each baseline item, one entry each.
    pub baseline_item_infos: Vec<BaselineItemInfos>,
}

response! {
    DescribeImageBaselineItemListResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "BaselineItemInfos" => baseline_item_infos: list(""),
    }
}

/// What is known about each baseline item, one entry each.
#[non_exhaustive]
pub struct BaselineItemInfos {
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Items of the kind white that were found or are concerned. Example: `0`.
    pub white_list: Option<i32>,
    /// Key that opens, signs or picks out the baseline name. Example: `ak_leak`.
    pub baseline_name_key: Option<String>,
    /// Second name that the baseline item can be called by. Example: `text`.
    pub baseline_item_alias: Option<String>,
    /// Key that opens, signs or picks out the baseline class. Example: `ak_leak`.
    pub baseline_class_key: Option<String>,
    /// Second name that the baseline class can be called by. Example: `text`.
    pub baseline_class_alias: Option<String>,
    /// Second name that the baseline name can be called by. Example: `text`.
    pub baseline_name_alias: Option<String>,
    /// Key that opens, signs or picks out the baseline item. Example: `ak_leak`.
    pub baseline_item_key: Option<String>,
}

response! {
    BaselineItemInfos {
        "Status" => status: value,
        "WhiteList" => white_list: value,
        "BaselineNameKey" => baseline_name_key: value,
        "BaselineItemAlias" => baseline_item_alias: value,
        "BaselineClassKey" => baseline_class_key: value,
        "BaselineClassAlias" => baseline_class_alias: value,
        "BaselineNameAlias" => baseline_name_alias: value,
        "BaselineItemKey" => baseline_item_key: value,
    }
}

/// Errors that the documentation of [`DescribeImageBaselineItemListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageBaselineItemListError = super::DocumentedError;
