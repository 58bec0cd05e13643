// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackendList`, from `cloudapi/DescribeBackendList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the backend services, filtered by name, type, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeBackendListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backend_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackendListRequest {
    /// Display text for the backend service.
    pub backend_name: Option<String>,
    /// What handles the requests, such as an HTTP server, a server in a VPC, a function, OSS, or a
    /// fixed mock response.
    pub backend_type: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl DescribeBackendListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BackendName`.
    pub fn backend_name(mut self, value: impl Into<String>) -> Self {
        self.backend_name = Some(value.into());
        self
    }
    /// Sets `BackendType`.
    pub fn backend_type(mut self, value: impl Into<String>) -> Self {
        self.backend_type = Some(value.into());
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
    DescribeBackendListRequest {
        "BackendName" => backend_name: query,
        "BackendType" => backend_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeBackendListRequest {
    type Response = DescribeBackendListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackendList").read_only();
}

impl Paginated for DescribeBackendListRequest {
    type Item = BackendInfoList;
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
        Some(&mut response.backend_info_list)
    }
}

/// Response to [`DescribeBackendListRequest`].
#[non_exhaustive]
pub struct DescribeBackendListResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `090A0DF9-9144-5236-8CBA-E18DE317722D`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Items of the kind backend info that were found or are concerned.
    pub backend_info_list: Vec<BackendInfoList>,
}

response! {
    DescribeBackendListResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "BackendInfoList" => backend_info_list: list(""),
    }
}

/// Items of the kind backend info that were found or are concerned.
#[non_exhaustive]
pub struct BackendInfoList {
    /// Display text for the backend service. Example: `test`.
    pub backend_name: Option<String>,
    /// What handles the requests, such as an HTTP server, a server in a VPC, a function, OSS, or a
    /// fixed mock response.
    pub backend_type: Option<String>,
    /// When the item was last changed. Example: `2022-01-25T11:22:29Z`.
    pub modified_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// When the item was created or added. Example: `2022-01-25T11:22:29Z`.
    pub created_time: Option<Timestamp>,
    /// Backend service, set up once and used by many APIs.
    /// Example: `35bd31d32c9c425ebbe9330db9f8c375`.
    pub backend_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    BackendInfoList {
        "BackendName" => backend_name: value,
        "BackendType" => backend_type: value,
        "ModifiedTime" => modified_time: value,
        "Description" => description: value,
        "CreatedTime" => created_time: value,
        "BackendId" => backend_id: value,
        "Tags" => tags: list(""),
    }
}
