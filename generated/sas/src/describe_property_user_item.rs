// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyUserItem`, from `sas/DescribePropertyUserItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the accounts on servers, aggregated by name.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyUserItemRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_property_user_item(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyUserItemRequest {
    /// Whether to gather the data afresh instead of returning what was gathered last.
    pub force_flush: Option<bool>,
    /// User that the call or the item is about.
    pub user: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribePropertyUserItemRequest {
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
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
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
    DescribePropertyUserItemRequest {
        "ForceFlush" => force_flush: query,
        "User" => user: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePropertyUserItemRequest {
    type Response = DescribePropertyUserItemResponse;
    type Error = DescribePropertyUserItemError;
    const INFO: OperationInfo = super::operation("DescribePropertyUserItem").read_only();
    const ERRORS: &'static [DescribePropertyUserItemError] = &[
        DescribePropertyUserItemError::NoPermission,
        DescribePropertyUserItemError::ServerError,
    ];
}

impl Paginated for DescribePropertyUserItemRequest {
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

/// Response to [`DescribePropertyUserItemRequest`].
#[non_exhaustive]
pub struct DescribePropertyUserItemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `76068BE2-F9C4-4EDD-967B-F503B8CCDD3D`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The property items that were found or are concerned, one entry each.
    pub property_items: Vec<PropertyItem>,
}

response! {
    DescribePropertyUserItemResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "PropertyItems" => property_items: list(""),
    }
}

/// The property items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PropertyItem {
    /// User that the call or the item is about. Example: `adm`.
    pub user: Option<String>,
    /// How many items or events were counted. Example: `384`.
    pub count: Option<i32>,
}

response! {
    PropertyItem {
        "User" => user: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribePropertyUserItemRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyUserItemError = super::DocumentedError;
