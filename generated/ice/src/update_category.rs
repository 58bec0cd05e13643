// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCategory`, from `ice/UpdateCategory.md`.

use alicloud_runtime::codegen::*;

/// Renames a category in the media category tree.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateCategoryRequest::new()
///     .cate_name("...")
///     .cate_id(1);
/// let reply = client.update_category(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCategoryRequest {
    /// **Required.** Name that the cate goes by.
    pub cate_name: Option<String>,
    /// **Required.** ID of the cate that the call is about.
    pub cate_id: Option<i64>,
}

impl UpdateCategoryRequest {
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
    /// Sets `CateId`, which is required.
    #[inline]
    pub fn cate_id(mut self, value: i64) -> Self {
        self.cate_id = Some(value);
        self
    }
}

request! {
    UpdateCategoryRequest {
        "CateName" => cate_name: query,
        "CateId" => cate_id: query,
    }
}

impl Operation for UpdateCategoryRequest {
    type Response = UpdateCategoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCategory")
        .required(&["CateName", "CateId"]);
}

/// Response to [`UpdateCategoryRequest`].
pub type UpdateCategoryResponse = alicloud_runtime::EmptyResponse;
