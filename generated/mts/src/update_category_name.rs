// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCategoryName`, from `mts/UpdateCategoryName.md`.

use alicloud_runtime::codegen::*;

/// Renames a media category, addressed by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::UpdateCategoryNameRequest::new()
///     .cate_id("7503631")
///     .cate_name("...");
/// let reply = client.update_category_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCategoryNameRequest {
    /// **Required.** ID of the cate that the call is about.
    pub cate_id: Option<String>,
    /// **Required.** Name that the cate goes by.
    pub cate_name: Option<String>,
}

impl UpdateCategoryNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CateId`, which is required.
    pub fn cate_id(mut self, value: impl Into<String>) -> Self {
        self.cate_id = Some(value.into());
        self
    }
    /// Sets `CateName`, which is required.
    pub fn cate_name(mut self, value: impl Into<String>) -> Self {
        self.cate_name = Some(value.into());
        self
    }
}

request! {
    UpdateCategoryNameRequest {
        "CateId" => cate_id: query,
        "CateName" => cate_name: query,
    }
}

impl Operation for UpdateCategoryNameRequest {
    type Response = UpdateCategoryNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCategoryName")
        .required(&["CateId", "CateName"]);
}

/// Response to [`UpdateCategoryNameRequest`].
pub type UpdateCategoryNameResponse = alicloud_runtime::EmptyResponse;
