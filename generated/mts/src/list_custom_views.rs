// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCustomViews`, from `mts/ListCustomViews.md`.

use alicloud_runtime::codegen::*;

/// Lists the registered images that show an entity of a custom library.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ListCustomViewsRequest::new()
///     .algorithm("...")
///     .custom_group_id("...")
///     .custom_entity_id("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_custom_views(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCustomViewsRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the custom group that the call is about.
    pub custom_group_id: Option<String>,
    /// **Required.** ID of the custom entity that the call is about.
    pub custom_entity_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListCustomViewsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `CustomGroupId`, which is required.
    pub fn custom_group_id(mut self, value: impl Into<String>) -> Self {
        self.custom_group_id = Some(value.into());
        self
    }
    /// Sets `CustomEntityId`, which is required.
    pub fn custom_entity_id(mut self, value: impl Into<String>) -> Self {
        self.custom_entity_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListCustomViewsRequest {
        "Algorithm" => algorithm: query,
        "CustomGroupId" => custom_group_id: query,
        "CustomEntityId" => custom_entity_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListCustomViewsRequest {
    type Response = ListCustomViewsResponse;
    type Error = ListCustomViewsError;
    const INFO: OperationInfo = super::operation("ListCustomViews")
        .required(
            &["Algorithm", "CustomGroupId", "CustomEntityId", "PageNumber", "PageSize"],
        )
        .read_only();
    const ERRORS: &'static [ListCustomViewsError] = &[
        ListCustomViewsError::InternalError,
    ];
}

impl Paginated for ListCustomViewsRequest {
    type Item = CustomView;
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
        Some(&mut response.custom_views)
    }
}

/// Response to [`ListCustomViewsRequest`].
#[non_exhaustive]
pub struct ListCustomViewsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `580e8ce3-3b80-44c5-9f3f-36ac3cc5bdd5`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// The custom views that were found or are concerned, one entry each.
    pub custom_views: Vec<CustomView>,
}

response! {
    ListCustomViewsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "CustomViews" => custom_views: list("CustomView"),
    }
}

/// The custom views that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CustomView {
    /// ID of the custom view that the item belongs to or stands for. Example: `1`.
    pub custom_view_id: Option<String>,
    /// Web address under which the image is found. Example: `http://127.66.**.**/photo.jpeg`.
    pub image_url: Option<String>,
}

response! {
    CustomView {
        "CustomViewId" => custom_view_id: value,
        "ImageUrl" => image_url: value,
    }
}

/// Errors that the documentation of [`ListCustomViewsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListCustomViewsError = super::DocumentedError;
