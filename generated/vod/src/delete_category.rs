// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCategory`, from `vod/DeleteCategory.md`.

use alicloud_runtime::codegen::*;

/// Deletes a video category together with its subcategories.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DeleteCategoryRequest::new()
///     .cate_id(33000803);
/// let reply = client.delete_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCategoryRequest {
    /// **Required.** ID of the cate that the call is about. Example: `33000803`.
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
    type Error = DeleteCategoryError;
    const INFO: OperationInfo = super::operation("DeleteCategory").required(&["CateId"]);
    const ERRORS: &'static [DeleteCategoryError] = &[
        DeleteCategoryError::InvalidCateIdNotFound,
    ];
}

/// Response to [`DeleteCategoryRequest`].
pub type DeleteCategoryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCategoryRequest`] names.
///
/// - [`InvalidCateIdNotFound`](super::DocumentedError::InvalidCateIdNotFound)
pub type DeleteCategoryError = super::DocumentedError;
