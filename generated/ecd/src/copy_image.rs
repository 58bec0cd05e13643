// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopyImage`, from `ecd/CopyImage.md`.

use alicloud_runtime::codegen::*;

/// Copies an image to another region, from where it can then be shared.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CopyImageRequest::new()
///     .image_id("...")
///     .destination_image_name("...")
///     .destination_region_id("...");
/// let reply = client.copy_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopyImageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// **Required.** Name that the destination image goes by.
    pub destination_image_name: Option<String>,
    /// Free text that tells people about the destination.
    pub destination_description: Option<String>,
    /// **Required.** Region that the destination lies in.
    pub destination_region_id: Option<String>,
}

impl CopyImageRequest {
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
    /// Sets `DestinationImageName`, which is required.
    pub fn destination_image_name(mut self, value: impl Into<String>) -> Self {
        self.destination_image_name = Some(value.into());
        self
    }
    /// Sets `DestinationDescription`.
    pub fn destination_description(mut self, value: impl Into<String>) -> Self {
        self.destination_description = Some(value.into());
        self
    }
    /// Sets `DestinationRegionId`, which is required.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }
}

request! {
    CopyImageRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "DestinationImageName" => destination_image_name: query,
        "DestinationDescription" => destination_description: query,
        "DestinationRegionId" => destination_region_id: query,
    }
}

impl Operation for CopyImageRequest {
    type Response = CopyImageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CopyImage")
        .required(
            &["RegionId", "ImageId", "DestinationImageName", "DestinationRegionId"],
        )
        .region("RegionId");
}

/// Response to [`CopyImageRequest`].
#[non_exhaustive]
pub struct CopyImageResponse {
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-2g65ljy3ynrdq****`.
    pub image_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `28A40F12-F340-442B-A35F-46EF6A03****`.
    pub request_id: Option<String>,
}

response! {
    CopyImageResponse {
        "ImageId" => image_id: value,
        "RequestId" => request_id: value,
    }
}
