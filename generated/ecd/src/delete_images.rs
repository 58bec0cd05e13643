// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteImages`, from `ecd/DeleteImages.md`.

use alicloud_runtime::codegen::*;

/// Deletes custom images; system images cannot be deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteImagesRequest::new()
///     .image_id(["..."]);
/// let reply = client.delete_images(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteImagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture. Items: at most 100.
    pub image_id: Vec<String>,
    /// `DeleteCascadedBundle`.
    pub delete_cascaded_bundle: Option<bool>,
}

impl DeleteImagesRequest {
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
    /// Sets `ImageId`, which is required.
    pub fn image_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DeleteCascadedBundle`.
    #[inline]
    pub fn delete_cascaded_bundle(mut self, value: bool) -> Self {
        self.delete_cascaded_bundle = Some(value);
        self
    }
}

request! {
    DeleteImagesRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "DeleteCascadedBundle" => delete_cascaded_bundle: query,
    }
}

impl Operation for DeleteImagesRequest {
    type Response = DeleteImagesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteImages")
        .required(&["RegionId", "ImageId"])
        .region("RegionId");
}

/// Response to [`DeleteImagesRequest`].
pub type DeleteImagesResponse = alicloud_runtime::EmptyResponse;
