// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelCopyImage`, from `ecd/CancelCopyImage.md`.

use alicloud_runtime::codegen::*;

/// Stops copying an image to another region.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CancelCopyImageRequest::new()
///     .image_id("...");
/// let reply = client.cancel_copy_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelCopyImageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
}

impl CancelCopyImageRequest {
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
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
}

request! {
    CancelCopyImageRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
    }
}

impl Operation for CancelCopyImageRequest {
    type Response = CancelCopyImageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CancelCopyImage")
        .required(&["RegionId", "ImageId"])
        .region("RegionId");
}

/// Response to [`CancelCopyImageRequest`].
pub type CancelCopyImageResponse = alicloud_runtime::EmptyResponse;
