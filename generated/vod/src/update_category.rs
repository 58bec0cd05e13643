// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCategory`, from `vod/UpdateCategory.md`.

use alicloud_runtime::codegen::*;

/// Renames a category of media or short-video materials.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::UpdateCategoryRequest::new()
///     .cate_id(1000171837)
///     .cate_name("text");
/// let reply = client.update_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCategoryRequest {
    /// **Required.** ID of the cate that the call is about. Example: `1000171837`.
    pub cate_id: Option<i64>,
    /// **Required.** Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
}

impl UpdateCategoryRequest {
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
    /// Sets `CateName`, which is required.
    pub fn cate_name(mut self, value: impl Into<String>) -> Self {
        self.cate_name = Some(value.into());
        self
    }
}

request! {
    UpdateCategoryRequest {
        "CateId" => cate_id: query,
        "CateName" => cate_name: query,
    }
}

impl Operation for UpdateCategoryRequest {
    type Response = UpdateCategoryResponse;
    type Error = UpdateCategoryError;
    const INFO: OperationInfo = super::operation("UpdateCategory")
        .required(&["CateId", "CateName"]);
    const ERRORS: &'static [UpdateCategoryError] = &[
        UpdateCategoryError::InvalidCateIdNotFound,
    ];
}

/// Response to [`UpdateCategoryRequest`].
pub type UpdateCategoryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateCategoryRequest`] names.
///
/// - [`InvalidCateIdNotFound`](super::DocumentedError::InvalidCateIdNotFound)
pub type UpdateCategoryError = super::DocumentedError;
