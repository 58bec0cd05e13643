// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImage`, from `sas/DescribeImage.md`.

use alicloud_runtime::codegen::*;

/// Looks up the digest of an image by repository and tag.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageRequest::new()
///     .image_region_id("...")
///     .image_instance_id("...")
///     .image_tag("...")
///     .image_repo_id("...");
/// let reply = client.describe_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageRequest {
    /// **Required.** Region that the image lies in.
    pub image_region_id: Option<String>,
    /// **Required.** ID of the image instance that the call is about.
    pub image_instance_id: Option<String>,
    /// **Required.** Tag that the image carries.
    pub image_tag: Option<String>,
    /// **Required.** ID of the image repo that the call is about.
    pub image_repo_id: Option<String>,
}

impl DescribeImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageRegionId`, which is required.
    pub fn image_region_id(mut self, value: impl Into<String>) -> Self {
        self.image_region_id = Some(value.into());
        self
    }
    /// Sets `ImageInstanceId`, which is required.
    pub fn image_instance_id(mut self, value: impl Into<String>) -> Self {
        self.image_instance_id = Some(value.into());
        self
    }
    /// Sets `ImageTag`, which is required.
    pub fn image_tag(mut self, value: impl Into<String>) -> Self {
        self.image_tag = Some(value.into());
        self
    }
    /// Sets `ImageRepoId`, which is required.
    pub fn image_repo_id(mut self, value: impl Into<String>) -> Self {
        self.image_repo_id = Some(value.into());
        self
    }
}

request! {
    DescribeImageRequest {
        "ImageRegionId" => image_region_id: query,
        "ImageInstanceId" => image_instance_id: query,
        "ImageTag" => image_tag: query,
        "ImageRepoId" => image_repo_id: query,
    }
}

impl Operation for DescribeImageRequest {
    type Response = DescribeImageResponse;
    type Error = DescribeImageError;
    const INFO: OperationInfo = super::operation("DescribeImage")
        .required(&["ImageRegionId", "ImageInstanceId", "ImageTag", "ImageRepoId"])
        .read_only();
    const ERRORS: &'static [DescribeImageError] = &[
        DescribeImageError::NoPermission,
        DescribeImageError::ServerError,
    ];
}

/// Response to [`DescribeImageRequest`].
#[non_exhaustive]
pub struct DescribeImageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ImageData>,
}

response! {
    DescribeImageResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ImageData {
    /// Digest by which the content of the image is known.
    /// Example: `0afb98d97f1a4030782fcf47e186909e5ad957bcc182d8be70334e0684b2****`.
    pub digest: Option<String>,
}

response! {
    ImageData {
        "Digest" => digest: value,
    }
}

/// Errors that the documentation of [`DescribeImageRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageError = super::DocumentedError;
