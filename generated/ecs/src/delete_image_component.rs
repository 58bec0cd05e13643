// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteImageComponent`, from `ecs/DeleteImageComponent.md`.

use alicloud_runtime::codegen::*;

/// Deletes a single image component, found by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteImageComponentRequest::new()
///     .image_component_id("...");
/// let reply = client.delete_image_component(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteImageComponentRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an image component, a reusable set of build commands.
    pub image_component_id: Option<String>,
}

impl DeleteImageComponentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ImageComponentId`, which is required.
    pub fn image_component_id(mut self, value: impl Into<String>) -> Self {
        self.image_component_id = Some(value.into());
        self
    }
}

request! {
    DeleteImageComponentRequest {
        "RegionId" => region_id: query,
        "ImageComponentId" => image_component_id: query,
    }
}

impl Operation for DeleteImageComponentRequest {
    type Response = DeleteImageComponentResponse;
    type Error = DeleteImageComponentError;
    const INFO: OperationInfo = super::operation("DeleteImageComponent")
        .required(&["RegionId", "ImageComponentId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteImageComponentError] = &[
        DeleteImageComponentError::InvalidImageComponentNotFound,
    ];
}

/// Response to [`DeleteImageComponentRequest`].
pub type DeleteImageComponentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteImageComponentRequest`] names.
///
/// - [`InvalidImageComponentNotFound`](super::DocumentedError::InvalidImageComponentNotFound)
pub type DeleteImageComponentError = super::DocumentedError;
