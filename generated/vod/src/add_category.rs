// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCategory`, from `vod/AddCategory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category, CategoryType};

/// Adds a category, at the top or below another, for sorting videos, images and short-video
/// materials.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::AddCategoryRequest::new()
///     .cate_name("text");
/// let reply = client.add_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCategoryRequest {
    /// **Required.** Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// **Required** under conditions. ID of the parent that the call is about. Example: `1000126088`.
    pub parent_id: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    /// Default: `default`. Example: `default`.
    pub type_: Option<Open<CategoryType>>,
}

impl AddCategoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CateName`, which is required.
    pub fn cate_name(mut self, value: impl Into<String>) -> Self {
        self.cate_name = Some(value.into());
        self
    }
    /// Sets `ParentId`.
    #[inline]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<Open<CategoryType>>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    AddCategoryRequest {
        "CateName" => cate_name: query,
        "ParentId" => parent_id: query,
        "Type" => type_: query,
    }
}

impl Operation for AddCategoryRequest {
    type Response = AddCategoryResponse;
    type Error = AddCategoryError;
    const INFO: OperationInfo = super::operation("AddCategory").required(&["CateName"]);
    const ERRORS: &'static [AddCategoryError] = &[
        AddCategoryError::LevelExceededMax,
        AddCategoryError::SubTotalExceededMax,
        AddCategoryError::InvalidCateIdNotFound,
    ];
}

/// Response to [`AddCategoryRequest`].
#[non_exhaustive]
pub struct AddCategoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A*****F6-D7393642CA58`.
    pub request_id: Option<String>,
    /// The folder-like group of media, or the subjects that were recognized.
    pub category: Option<Category>,
}

response! {
    AddCategoryResponse {
        "RequestId" => request_id: value,
        "Category" => category: value,
    }
}

/// Errors that the documentation of [`AddCategoryRequest`] names.
///
/// - [`LevelExceededMax`](super::DocumentedError::LevelExceededMax)
/// - [`SubTotalExceededMax`](super::DocumentedError::SubTotalExceededMax)
/// - [`InvalidCateIdNotFound`](super::DocumentedError::InvalidCateIdNotFound)
pub type AddCategoryError = super::DocumentedError;
