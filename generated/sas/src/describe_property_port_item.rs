// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyPortItem`, from `sas/DescribePropertyPortItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists all ports in use, aggregated across servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyPortItemRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_property_port_item(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyPortItemRequest {
    /// Whether to gather the data afresh instead of returning what was gathered last.
    pub force_flush: Option<bool>,
    /// Port to look for, as text.
    pub port: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribePropertyPortItemRequest {
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
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
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
    DescribePropertyPortItemRequest {
        "ForceFlush" => force_flush: query,
        "Port" => port: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePropertyPortItemRequest {
    type Response = DescribePropertyPortItemResponse;
    type Error = DescribePropertyPortItemError;
    const INFO: OperationInfo = super::operation("DescribePropertyPortItem").read_only();
    const ERRORS: &'static [DescribePropertyPortItemError] = &[
        DescribePropertyPortItemError::DescribePropertyPortItem,
        DescribePropertyPortItemError::NoPermission,
        DescribePropertyPortItemError::ServerError,
    ];
}

impl Paginated for DescribePropertyPortItemRequest {
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

/// Response to [`DescribePropertyPortItemRequest`].
#[non_exhaustive]
pub struct DescribePropertyPortItemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The property items that were found or are concerned, one entry each.
    pub property_items: Vec<PropertyItem>,
}

response! {
    DescribePropertyPortItemResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "PropertyItems" => property_items: list(""),
    }
}

/// The property items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PropertyItem {
    /// Port or ports that were used or watched. Example: `22`.
    pub port: Option<String>,
    /// How many items or events were counted. Example: `495`.
    pub count: Option<i32>,
    /// Network protocol that applies. Example: `tcp`.
    pub proto: Option<String>,
}

response! {
    PropertyItem {
        "Port" => port: value,
        "Count" => count: value,
        "Proto" => proto: value,
    }
}

/// Errors that the documentation of [`DescribePropertyPortItemRequest`] names.
///
/// - [`DescribePropertyPortItem`](super::DocumentedError::DescribePropertyPortItem)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyPortItemError = super::DocumentedError;
