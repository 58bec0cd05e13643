// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyScaItem`, from `sas/DescribePropertyScaItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists middleware in aggregated form across servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyScaItemRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_property_sca_item(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyScaItemRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Whether to gather the data afresh instead of returning what was gathered last.
    pub force_flush: Option<bool>,
    /// Kind of fingerprint data to read, such as middleware, databases or web services.
    pub biz: Option<String>,
    /// What the search text is compared with, such as name, version or port.
    pub search_item: Option<String>,
    /// What is known about the search.
    pub search_info: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribePropertyScaItemRequest {
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
    /// Sets `ForceFlush`.
    #[inline]
    pub fn force_flush(mut self, value: bool) -> Self {
        self.force_flush = Some(value);
        self
    }
    /// Sets `Biz`.
    pub fn biz(mut self, value: impl Into<String>) -> Self {
        self.biz = Some(value.into());
        self
    }
    /// Sets `SearchItem`.
    pub fn search_item(mut self, value: impl Into<String>) -> Self {
        self.search_item = Some(value.into());
        self
    }
    /// Sets `SearchInfo`.
    pub fn search_info(mut self, value: impl Into<String>) -> Self {
        self.search_info = Some(value.into());
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
    DescribePropertyScaItemRequest {
        "Lang" => lang: query,
        "ForceFlush" => force_flush: query,
        "Biz" => biz: query,
        "SearchItem" => search_item: query,
        "SearchInfo" => search_info: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePropertyScaItemRequest {
    type Response = DescribePropertyScaItemResponse;
    type Error = DescribePropertyScaItemError;
    const INFO: OperationInfo = super::operation("DescribePropertyScaItem").read_only();
    const ERRORS: &'static [DescribePropertyScaItemError] = &[
        DescribePropertyScaItemError::NoPermission,
        DescribePropertyScaItemError::ServerError,
    ];
}

impl Paginated for DescribePropertyScaItemRequest {
    type Item = PropertyItem;
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
        Some(&mut response.property_items)
    }
}

/// Response to [`DescribePropertyScaItemRequest`].
#[non_exhaustive]
pub struct DescribePropertyScaItemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3F4236AB-7070-538D-85EB-98EBFE6C****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The property items that were found or are concerned, one entry each.
    pub property_items: Vec<PropertyItem>,
}

response! {
    DescribePropertyScaItemResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "PropertyItems" => property_items: list(""),
    }
}

/// The property items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PropertyItem {
    /// Name of the kind of software for people. Example: `Docker Component`.
    pub type_display: Option<String>,
    /// Name that people know the item by. Example: `kubelet`.
    pub name: Option<String>,
    /// How many items or events were counted. Example: `23`.
    pub count: Option<i32>,
    /// Which kind of biz it is or is to be. Example: `docker_component`.
    pub biz_type: Option<String>,
}

response! {
    PropertyItem {
        "TypeDisplay" => type_display: value,
        "Name" => name: value,
        "Count" => count: value,
        "BizType" => biz_type: value,
    }
}

/// Errors that the documentation of [`DescribePropertyScaItemRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyScaItemError = super::DocumentedError;
