// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyCronItem`, from `sas/DescribePropertyCronItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists scheduled tasks in aggregated form across servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyCronItemRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_property_cron_item(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyCronItemRequest {
    /// Whether to gather the data afresh instead of returning what was gathered last.
    pub force_flush: Option<bool>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribePropertyCronItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ForceFlush`.
    #[inline]
    pub fn force_flush(mut self, value: bool) -> Self {
        self.force_flush = Some(value);
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
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
    DescribePropertyCronItemRequest {
        "ForceFlush" => force_flush: query,
        "Source" => source: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePropertyCronItemRequest {
    type Response = DescribePropertyCronItemResponse;
    type Error = DescribePropertyCronItemError;
    const INFO: OperationInfo = super::operation("DescribePropertyCronItem").read_only();
    const ERRORS: &'static [DescribePropertyCronItemError] = &[
        DescribePropertyCronItemError::NoPermission,
        DescribePropertyCronItemError::ServerError,
    ];
}

impl Paginated for DescribePropertyCronItemRequest {
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

/// Response to [`DescribePropertyCronItemRequest`].
#[non_exhaustive]
pub struct DescribePropertyCronItemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `291B49F9-1685-4005-9D34-606B6F78****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The property items that were found or are concerned, one entry each.
    pub property_items: Vec<PropertyItem>,
}

response! {
    DescribePropertyCronItemResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "PropertyItems" => property_items: list(""),
    }
}

/// The property items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PropertyItem {
    /// Where it comes from. Example: `/data`.
    pub source: Option<String>,
    /// How many items or events were counted. Example: `23`.
    pub count: Option<i32>,
}

response! {
    PropertyItem {
        "Source" => source: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribePropertyCronItemRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyCronItemError = super::DocumentedError;
