// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListImages`, from `swas-open/ListImages.md`.

use alicloud_runtime::codegen::*;

/// Lists the images from which servers in a region can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListImagesRequest::new();
/// let reply = client.list_images(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListImagesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the images to work on or to narrow the list down to.
    pub image_ids: Option<String>,
    /// Which kind of image it is or is to be.
    pub image_type: Option<String>,
}

impl ListImagesRequest {
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
    /// Sets `ImageIds`.
    pub fn image_ids(mut self, value: impl Into<String>) -> Self {
        self.image_ids = Some(value.into());
        self
    }
    /// Sets `ImageType`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }
}

request! {
    ListImagesRequest {
        "RegionId" => region_id: query,
        "ImageIds" => image_ids: query,
        "ImageType" => image_type: query,
    }
}

impl Operation for ListImagesRequest {
    type Response = ListImagesResponse;
    type Error = ListImagesError;
    const INFO: OperationInfo = super::operation("ListImages")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListImagesError] = &[
        ListImagesError::InvalidImageTypeValueNotSupported,
        ListImagesError::InvalidParam,
        ListImagesError::InternalError,
    ];
}

/// Response to [`ListImagesRequest`].
#[non_exhaustive]
pub struct ListImagesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
}

response! {
    ListImagesResponse {
        "RequestId" => request_id: value,
        "Images" => images: list(""),
    }
}

/// The images that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Image {
    /// Which kind of image it is or is to be. Example: `app`.
    pub image_type: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that the image goes by. Example: `WordPress-4.8.1`.
    pub image_name: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `794c230fd3e64ea19f83f4d7a0ad****`.
    pub image_id: Option<String>,
    /// Operating system or platform that is meant. Example: `Linux`.
    pub platform: Option<String>,
}

response! {
    Image {
        "ImageType" => image_type: value,
        "Description" => description: value,
        "ImageName" => image_name: value,
        "ImageId" => image_id: value,
        "Platform" => platform: value,
    }
}

/// Errors that the documentation of [`ListImagesRequest`] names.
///
/// - [`InvalidImageTypeValueNotSupported`](super::DocumentedError::InvalidImageTypeValueNotSupported)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListImagesError = super::DocumentedError;
