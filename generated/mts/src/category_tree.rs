// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CategoryTree`, from `mts/CategoryTree.md`.

use alicloud_runtime::codegen::*;

/// Returns all media categories as a tree.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::CategoryTreeRequest::new();
/// let reply = client.category_tree(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CategoryTreeRequest {}

impl CategoryTreeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    CategoryTreeRequest {}
}

impl Operation for CategoryTreeRequest {
    type Response = CategoryTreeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CategoryTree");
}

/// Response to [`CategoryTreeRequest`].
#[non_exhaustive]
pub struct CategoryTreeResponse {
    /// All media categories as a tree, in JSON.
    pub category_tree: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B74DFDF2-3214-43FD-9051-4E1A1544CF92`.
    pub request_id: Option<String>,
}

response! {
    CategoryTreeResponse {
        "CategoryTree" => category_tree: value,
        "RequestId" => request_id: value,
    }
}
