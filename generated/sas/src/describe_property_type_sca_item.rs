// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyTypeScaItem`, from `sas/DescribePropertyTypeScaItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the middleware types that asset fingerprints contain.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyTypeScaItemRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_property_type_sca_item(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyTypeScaItemRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribePropertyTypeScaItemRequest {
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
    DescribePropertyTypeScaItemRequest {
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePropertyTypeScaItemRequest {
    type Response = DescribePropertyTypeScaItemResponse;
    type Error = DescribePropertyTypeScaItemError;
    const INFO: OperationInfo = super::operation("DescribePropertyTypeScaItem")
        .read_only();
    const ERRORS: &'static [DescribePropertyTypeScaItemError] = &[
        DescribePropertyTypeScaItemError::NoPermission,
        DescribePropertyTypeScaItemError::ServerError,
    ];
}

impl Paginated for DescribePropertyTypeScaItemRequest {
    type Item = PropertyTypeItem;
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
        Some(&mut response.property_type_items)
    }
}

/// Response to [`DescribePropertyTypeScaItemRequest`].
#[non_exhaustive]
pub struct DescribePropertyTypeScaItemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7A839E8-70AE-591D-8D9E-C5419A22****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The property type items that were found or are concerned, one entry each.
    pub property_type_items: Vec<PropertyTypeItem>,
}

response! {
    DescribePropertyTypeScaItemResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "PropertyTypeItems" => property_type_items: list(""),
    }
}

/// The property type items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PropertyTypeItem {
    /// Kind of the item, out of those that the service tells apart. Example: `docker_component`.
    pub type_: Option<String>,
    /// Name that people know the item by. Example: `Docker Component`.
    pub name: Option<String>,
}

response! {
    PropertyTypeItem {
        "Type" => type_: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`DescribePropertyTypeScaItemRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyTypeScaItemError = super::DocumentedError;
