// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCategory`, from `mts/AddCategory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category};

/// Creates a media category, at the top or under a parent category.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::AddCategoryRequest::new()
///     .cate_name("...");
/// let reply = client.add_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCategoryRequest {
    /// **Required.** Name that the cate goes by.
    pub cate_name: Option<String>,
    /// ID of the parent that the call is about.
    pub parent_id: Option<i64>,
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
}

request! {
    AddCategoryRequest {
        "CateName" => cate_name: query,
        "ParentId" => parent_id: query,
    }
}

impl Operation for AddCategoryRequest {
    type Response = AddCategoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddCategory").required(&["CateName"]);
}

/// Response to [`AddCategoryRequest`].
#[non_exhaustive]
pub struct AddCategoryResponse {
    /// The media category with its place in the tree.
    pub category: Option<Category>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EFFE963A-5862-4CA2-A939-671DEFB35BF9`.
    pub request_id: Option<String>,
}

response! {
    AddCategoryResponse {
        "Category" => category: value,
        "RequestId" => request_id: value,
    }
}
