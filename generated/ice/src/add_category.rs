// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCategory`, from `ice/AddCategory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category};

/// Adds a category to the tree under which media assets are filed.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::AddCategoryRequest::new()
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
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
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
    pub fn type_(mut self, value: impl Into<String>) -> Self {
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
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddCategory").required(&["CateName"]);
}

/// Response to [`AddCategoryRequest`].
#[non_exhaustive]
pub struct AddCategoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `****63E8B7C7-4812-46AD-0FA56029AC86****`.
    pub request_id: Option<String>,
    /// The media category with its place in the tree.
    pub category: Option<Category>,
}

response! {
    AddCategoryResponse {
        "RequestId" => request_id: value,
        "Category" => category: value,
    }
}
