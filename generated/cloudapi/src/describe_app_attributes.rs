// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAppAttributes`, from `cloudapi/DescribeAppAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, TagInfo};

/// Lists your own apps with basic information, filtered by name, AppKey, AppCode, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeAppAttributesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_app_attributes(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAppAttributesRequest {
    /// ID that the service gave the application.
    pub app_id: Option<i64>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Code that stands for the application, for programs to act on.
    pub app_code: Option<String>,
    /// Key that opens, signs or picks out the application.
    pub app_key: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether this is switched on: tag auth.
    pub enable_tag_auth: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Room for further settings or data, as a rule JSON.
    pub extend: Option<String>,
}

impl DescribeAppAttributesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    #[inline]
    pub fn app_id(mut self, value: i64) -> Self {
        self.app_id = Some(value);
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
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
    /// Sets `AppCode`.
    pub fn app_code(mut self, value: impl Into<String>) -> Self {
        self.app_code = Some(value.into());
        self
    }
    /// Sets `AppKey`.
    pub fn app_key(mut self, value: impl Into<String>) -> Self {
        self.app_key = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `EnableTagAuth`.
    #[inline]
    pub fn enable_tag_auth(mut self, value: bool) -> Self {
        self.enable_tag_auth = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Extend`.
    pub fn extend(mut self, value: impl Into<String>) -> Self {
        self.extend = Some(value.into());
        self
    }
}

request! {
    DescribeAppAttributesRequest {
        "AppId" => app_id: query,
        "AppName" => app_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AppCode" => app_code: query,
        "AppKey" => app_key: query,
        "Sort" => sort: query,
        "EnableTagAuth" => enable_tag_auth: query,
        "Tag" => tag: query,
        "Extend" => extend: query,
    }
}

impl Operation for DescribeAppAttributesRequest {
    type Response = DescribeAppAttributesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAppAttributes").read_only();
}

impl Paginated for DescribeAppAttributesRequest {
    type Item = AppAttribute;
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
        Some(&mut response.apps)
    }
}

/// Response to [`DescribeAppAttributesRequest`].
#[non_exhaustive]
pub struct DescribeAppAttributesResponse {
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8883AC74-259D-4C0B-99FC-0B7F9A588B2F`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The applications that were found or are concerned, one entry each.
    pub apps: Vec<AppAttribute>,
}

response! {
    DescribeAppAttributesResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Apps" => apps: list("AppAttribute"),
    }
}

/// The applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AppAttribute {
    /// Name that the application is registered under. Example: `CreateApptest`.
    pub app_name: Option<String>,
    /// When the item was last changed. Example: `2016-07-31T04:10:19Z`.
    pub modified_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `App test`.
    pub description: Option<String>,
    /// When the item was created or added. Example: `2016-07-31T04:10:19Z`.
    pub created_time: Option<Timestamp>,
    /// ID that the service gave the application. Example: `20112314518278`.
    pub app_id: Option<i64>,
    /// Room for further settings or data, as a rule JSON. Example: `110461946884`.
    pub extend: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<TagInfo>,
}

response! {
    AppAttribute {
        "AppName" => app_name: value,
        "ModifiedTime" => modified_time: value,
        "Description" => description: value,
        "CreatedTime" => created_time: value,
        "AppId" => app_id: value,
        "Extend" => extend: value,
        "Tags" => tags: list("TagInfo"),
    }
}
