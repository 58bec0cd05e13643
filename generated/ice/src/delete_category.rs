// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCategory`, from `ice/DeleteCategory.md`.

use alicloud_runtime::codegen::*;

/// Deletes a media category together with its subcategories on all levels below.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteCategoryRequest::new()
///     .cate_id(1);
/// let reply = client.delete_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCategoryRequest {
    /// **Required.** ID of the cate that the call is about.
    pub cate_id: Option<i64>,
}

impl DeleteCategoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CateId`, which is required.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
}

request! {
    DeleteCategoryRequest {
        "CateId" => cate_id: query,
    }
}

impl Operation for DeleteCategoryRequest {
    type Response = DeleteCategoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCategory").required(&["CateId"]);
}

/// Response to [`DeleteCategoryRequest`].
pub type DeleteCategoryResponse = alicloud_runtime::EmptyResponse;
