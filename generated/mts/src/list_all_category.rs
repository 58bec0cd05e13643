// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAllCategory`, from `mts/ListAllCategory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category};

/// Lists all media categories with level and parent, without paging.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ListAllCategoryRequest::new();
/// let reply = client.list_all_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAllCategoryRequest {}

impl ListAllCategoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListAllCategoryRequest {}
}

impl Operation for ListAllCategoryRequest {
    type Response = ListAllCategoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAllCategory").read_only();
}

/// Response to [`ListAllCategoryRequest`].
#[non_exhaustive]
pub struct ListAllCategoryResponse {
    /// Items of the kind category that were found or are concerned.
    pub category_list: Option<CategoryList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `533A9B93-7CB4-4712-9065-A8A77E34F333`.
    pub request_id: Option<String>,
}

response! {
    ListAllCategoryResponse {
        "CategoryList" => category_list: value,
        "RequestId" => request_id: value,
    }
}

/// Items of the kind category that were found or are concerned.
#[non_exhaustive]
pub struct CategoryList {
    /// The media category with its place in the tree.
    pub category: Vec<Category>,
}

response! {
    CategoryList {
        "Category" => category: list(""),
    }
}
