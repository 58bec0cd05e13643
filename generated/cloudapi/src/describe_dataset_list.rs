// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatasetList`, from `cloudapi/DescribeDatasetList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists custom datasets, filtered by ID, name, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeDatasetListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dataset_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatasetListRequest {
    /// IDs of the datasets to work on or to narrow the list down to.
    pub dataset_ids: Option<String>,
    /// Display text for the set of entries.
    pub dataset_name: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl DescribeDatasetListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DatasetIds`.
    pub fn dataset_ids(mut self, value: impl Into<String>) -> Self {
        self.dataset_ids = Some(value.into());
        self
    }
    /// Sets `DatasetName`.
    pub fn dataset_name(mut self, value: impl Into<String>) -> Self {
        self.dataset_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeDatasetListRequest {
        "DatasetIds" => dataset_ids: query,
        "DatasetName" => dataset_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeDatasetListRequest {
    type Response = DescribeDatasetListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatasetList").read_only();
}

impl Paginated for DescribeDatasetListRequest {
    type Item = DatasetInfoList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.dataset_info_list)
    }
}

/// Response to [`DescribeDatasetListRequest`].
#[non_exhaustive]
pub struct DescribeDatasetListResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D403C6E6-21B3-5B78-82DA-E3B6********`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// Items of the kind dataset info that were found or are concerned.
    pub dataset_info_list: Vec<DatasetInfoList>,
}

response! {
    DescribeDatasetListResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "DatasetInfoList" => dataset_info_list: list(""),
    }
}

/// Items of the kind dataset info that were found or are concerned.
#[non_exhaustive]
pub struct DatasetInfoList {
    /// Set of entries that plugins check requests against. Example: `6304ce6b4ae6453f********`.
    pub dataset_id: Option<String>,
    /// Display text for the set of entries. Example: `DatasetName`.
    pub dataset_name: Option<String>,
    /// What the entries are: blocked tokens (`JWT_BLOCKING`), allowed address ranges
    /// (`IP_WHITELIST_CIDR`), or parameters for access control. Example: `IP_WHITELIST_CIDR`.
    pub dataset_type: Option<String>,
    /// When the item was last changed. Example: `2022-09-21T12:58:43Z`.
    pub modified_time: Option<Timestamp>,
    /// When the item was created or added. Example: `2022-09-21T12:58:43Z`.
    pub created_time: Option<Timestamp>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    DatasetInfoList {
        "DatasetId" => dataset_id: value,
        "DatasetName" => dataset_name: value,
        "DatasetType" => dataset_type: value,
        "ModifiedTime" => modified_time: value,
        "CreatedTime" => created_time: value,
        "Tags" => tags: list(""),
    }
}
