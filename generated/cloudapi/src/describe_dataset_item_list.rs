// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatasetItemList`, from `cloudapi/DescribeDatasetItemList.md`.

use alicloud_runtime::codegen::*;

/// Lists the entries of a custom dataset page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeDatasetItemListRequest::new()
///     .dataset_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_dataset_item_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatasetItemListRequest {
    /// **Required.** Set of entries that plugins check requests against.
    pub dataset_id: Option<String>,
    /// IDs of the dataset items to work on or to narrow the list down to.
    pub dataset_item_ids: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeDatasetItemListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DatasetId`, which is required.
    pub fn dataset_id(mut self, value: impl Into<String>) -> Self {
        self.dataset_id = Some(value.into());
        self
    }
    /// Sets `DatasetItemIds`.
    pub fn dataset_item_ids(mut self, value: impl Into<String>) -> Self {
        self.dataset_item_ids = Some(value.into());
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
}

request! {
    DescribeDatasetItemListRequest {
        "DatasetId" => dataset_id: query,
        "DatasetItemIds" => dataset_item_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDatasetItemListRequest {
    type Response = DescribeDatasetItemListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDatasetItemList")
        .required(&["DatasetId"])
        .read_only();
}

impl Paginated for DescribeDatasetItemListRequest {
    type Item = DatasetItemInfoList;
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
        Some(&mut response.dataset_item_info_list)
    }
}

/// Response to [`DescribeDatasetItemListRequest`].
#[non_exhaustive]
pub struct DescribeDatasetItemListResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C6E9C6E4-608B-5C0F-9783-E288********`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i32>,
    /// Items of the kind dataset item info that were found or are concerned.
    pub dataset_item_info_list: Vec<DatasetItemInfoList>,
}

response! {
    DescribeDatasetItemListResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "DatasetItemInfoList" => dataset_item_info_list: list(""),
    }
}

/// Items of the kind dataset item info that were found or are concerned.
#[non_exhaustive]
pub struct DatasetItemInfoList {
    /// Set of entries that plugins check requests against.
    /// Example: `4add6a61804e47858266883e********`.
    pub dataset_id: Option<String>,
    /// One entry in the set that plugins check requests against. Example: `5045****`.
    pub dataset_item_id: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `106.43.XXX.XXX`.
    pub value: Option<String>,
    /// When the item runs out unless it is renewed, or the time left until then.
    /// Example: `2022-09-22T12:00:00Z`.
    pub expired_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-09-21T12:58:43Z`.
    pub modified_time: Option<Timestamp>,
    /// When the item was created or added. Example: `2022-09-21T12:58:43Z`.
    pub created_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    DatasetItemInfoList {
        "DatasetId" => dataset_id: value,
        "DatasetItemId" => dataset_item_id: value,
        "Value" => value: value,
        "ExpiredTime" => expired_time: value,
        "ModifiedTime" => modified_time: value,
        "CreatedTime" => created_time: value,
        "Description" => description: value,
    }
}
