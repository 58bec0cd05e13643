// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAssetsPropertyItem`, from `sas/GetAssetsPropertyItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists startup items, kernel modules or websites, aggregated across assets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAssetsPropertyItemRequest::new()
///     .biz("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_assets_property_item(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAssetsPropertyItemRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Whether to gather the data afresh instead of returning what was gathered last.
    pub force_flush: Option<bool>,
    /// **Required.** Kind of fingerprint data to read, such as middleware, databases or web services.
    pub biz: Option<String>,
    /// What the search text is compared with, such as name, version or port.
    pub search_item: Option<String>,
    /// What is known about the search.
    pub search_info: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 1000.
    pub page_size: Option<i32>,
}

impl GetAssetsPropertyItemRequest {
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
    /// Sets `Biz`, which is required.
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
    GetAssetsPropertyItemRequest {
        "Lang" => lang: query,
        "ForceFlush" => force_flush: query,
        "Biz" => biz: query,
        "SearchItem" => search_item: query,
        "SearchInfo" => search_info: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetAssetsPropertyItemRequest {
    type Response = GetAssetsPropertyItemResponse;
    type Error = GetAssetsPropertyItemError;
    const INFO: OperationInfo = super::operation("GetAssetsPropertyItem")
        .required(&["Biz"])
        .read_only();
    const ERRORS: &'static [GetAssetsPropertyItemError] = &[
        GetAssetsPropertyItemError::IllegalParam,
        GetAssetsPropertyItemError::NoPermission,
        GetAssetsPropertyItemError::ServerError,
    ];
}

impl Paginated for GetAssetsPropertyItemRequest {
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

/// Response to [`GetAssetsPropertyItemRequest`].
#[non_exhaustive]
pub struct GetAssetsPropertyItemResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `340D7FC4-D575-1661-8ACD-CFA7BE57****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The property items that were found or are concerned, one entry each.
    pub property_items: Vec<PropertyItem>,
}

response! {
    GetAssetsPropertyItemResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "PropertyItems" => property_items: list(""),
    }
}

/// The property items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PropertyItem {
    /// How many items or events were counted. Example: `23`.
    pub count: Option<i32>,
    /// Path of the file, the entry or the URL. Example: `C:/Program Files/****`.
    pub path: Option<String>,
    /// Name that the module goes by. Example: `alihids`.
    pub module_name: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `localhost`.
    pub domain: Option<String>,
}

response! {
    PropertyItem {
        "Count" => count: value,
        "Path" => path: value,
        "ModuleName" => module_name: value,
        "Domain" => domain: value,
    }
}

/// Errors that the documentation of [`GetAssetsPropertyItemRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetAssetsPropertyItemError = super::DocumentedError;
