// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCategories`, from `vod/GetCategories.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category, CategoryType, SortBy};

/// Shows a category and its direct subcategories, found by ID or type.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetCategoriesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_categories(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCategoriesRequest {
    /// ID of the cate that the call is about. Default: `-1`. Example: `49339`.
    pub cate_id: Option<i64>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_no: Option<i64>,
    /// How many items a page holds at most. Range: at most 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// What the list is sorted by. Default: `CreationTime:Desc`. Example: `CreationTime:Desc`.
    pub sort_by: Option<Open<SortBy>>,
    /// Kind of the item, out of those that the service tells apart.
    /// Default: `default`. Example: `default`.
    pub type_: Option<Open<CategoryType>>,
}

impl GetCategoriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CateId`.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<Open<SortBy>>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<CategoryType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    GetCategoriesRequest {
        "CateId" => cate_id: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortBy" => sort_by: query,
        "Type" => type_: query,
    }
}

impl Operation for GetCategoriesRequest {
    type Response = GetCategoriesResponse;
    type Error = GetCategoriesError;
    const INFO: OperationInfo = super::operation("GetCategories").read_only();
    const ERRORS: &'static [GetCategoriesError] = &[
        GetCategoriesError::InvalidCateIdNotFound,
    ];
}

impl Paginated for GetCategoriesRequest {
    type Item = ResponseCategory;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.sub_categories)
    }
}

/// Response to [`GetCategoriesRequest`].
#[non_exhaustive]
pub struct GetCategoriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// How many groups there are directly below. Example: `3795`.
    pub sub_total: Option<i64>,
    /// The folder-like group of media, or the subjects that were recognized.
    pub category: Option<Category>,
    /// The sub categories that were found or are concerned, one entry each.
    pub sub_categories: Vec<ResponseCategory>,
}

response! {
    GetCategoriesResponse {
        "RequestId" => request_id: value,
        "SubTotal" => sub_total: value,
        "Category" => category: value,
        "SubCategories" => sub_categories: list("Category"),
    }
}

/// The sub categories that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResponseCategory {
    /// ID of the cate that the item belongs to or stands for. Example: `100`.
    pub cate_id: Option<i64>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `0`.
    pub level: Option<i64>,
    /// ID of the parent that the item belongs to or stands for. Example: `-1`.
    pub parent_id: Option<i64>,
    /// How many groups there are directly below. Example: `1`.
    pub sub_total: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    /// Default: `default`. Example: `default`.
    pub type_: Option<Open<CategoryType>>,
}

response! {
    ResponseCategory {
        "CateId" => cate_id: value,
        "CateName" => cate_name: value,
        "Level" => level: value,
        "ParentId" => parent_id: value,
        "SubTotal" => sub_total: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`GetCategoriesRequest`] names.
///
/// - [`InvalidCateIdNotFound`](super::DocumentedError::InvalidCateIdNotFound)
pub type GetCategoriesError = super::DocumentedError;
