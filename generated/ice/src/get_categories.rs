// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCategories`, from `ice/GetCategories.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category};

/// Shows a media category together with its direct subcategories.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetCategoriesRequest::new();
/// let reply = client.get_categories(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCategoriesRequest {
    /// ID of the cate that the call is about.
    pub cate_id: Option<i64>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
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
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCategories").read_only();
}

/// Response to [`GetCategoriesRequest`].
#[non_exhaustive]
pub struct GetCategoriesResponse {
    /// Categories below this one. Example: `100`.
    pub sub_total: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `******3B-0E1A-586A-AC29-742247******`.
    pub request_id: Option<String>,
    /// The media category with its place in the tree.
    pub category: Option<Category>,
    /// The sub categories that are concerned.
    pub sub_categories: Option<SubCategories>,
}

response! {
    GetCategoriesResponse {
        "SubTotal" => sub_total: value,
        "RequestId" => request_id: value,
        "Category" => category: value,
        "SubCategories" => sub_categories: value,
    }
}

/// The sub categories that are concerned.
#[non_exhaustive]
pub struct SubCategories {
    /// The media category with its place in the tree.
    pub category: Vec<SubCategoriesCategory>,
}

response! {
    SubCategories {
        "Category" => category: list(""),
    }
}

/// The media category with its place in the tree.
#[non_exhaustive]
pub struct SubCategoriesCategory {
    /// Kind of the item, out of those that the service tells apart. Example: `default`.
    pub type_: Option<String>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// ID of the parent that the item belongs to or stands for. Example: `46`.
    pub parent_id: Option<i64>,
    /// ID of the cate that the item belongs to or stands for. Example: `129`.
    pub cate_id: Option<i64>,
    /// Categories below this one. Example: `100`.
    pub sub_total: Option<i64>,
    /// Rank of the item on the scale that its container defines. Example: `1`.
    pub level: Option<i64>,
}

response! {
    SubCategoriesCategory {
        "Type" => type_: value,
        "CateName" => cate_name: value,
        "ParentId" => parent_id: value,
        "CateId" => cate_id: value,
        "SubTotal" => sub_total: value,
        "Level" => level: value,
    }
}
