// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateImage`, from `ens/CreateImage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TargetOSSRegionId};

/// Makes a custom image from an instance, from which more instances can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateImageRequest::new()
///     .image_name("...");
/// let reply = client.create_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateImageRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name that the image goes by.
    pub image_name: Option<String>,
    /// Whether build machine and image are released together; only for build machines.
    pub delete_after_image_upload: Option<String>,
    /// ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// Region that the target OSS lies in.
    pub target_oss_region_id: Option<Open<TargetOSSRegionId>>,
    /// Whether this holds: with data disks.
    pub with_data_disks: Option<bool>,
}

impl CreateImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ImageName`, which is required.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `DeleteAfterImageUpload`.
    pub fn delete_after_image_upload(mut self, value: impl Into<String>) -> Self {
        self.delete_after_image_upload = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `TargetOSSRegionId`.
    pub fn target_oss_region_id(
        mut self,
        value: impl Into<Open<TargetOSSRegionId>>,
    ) -> Self {
        self.target_oss_region_id = Some(value.into());
        self
    }
    /// Sets `WithDataDisks`.
    #[inline]
    pub fn with_data_disks(mut self, value: bool) -> Self {
        self.with_data_disks = Some(value);
        self
    }
}

request! {
    CreateImageRequest {
        "InstanceId" => instance_id: query,
        "ImageName" => image_name: query,
        "DeleteAfterImageUpload" => delete_after_image_upload: query,
        "SnapshotId" => snapshot_id: query,
        "TargetOSSRegionId" => target_oss_region_id: query,
        "WithDataDisks" => with_data_disks: query,
    }
}

impl Operation for CreateImageRequest {
    type Response = CreateImageResponse;
    type Error = CreateImageError;
    const INFO: OperationInfo = super::operation("CreateImage").required(&["ImageName"]);
    const ERRORS: &'static [CreateImageError] = &[
        CreateImageError::MissingParameter,
        CreateImageError::NoPermission,
        CreateImageError::CallInterface,
        CreateImageError::InvalidParameterAny,
        CreateImageError::QuotaExceed,
    ];
}

/// Response to [`CreateImageRequest`].
#[non_exhaustive]
pub struct CreateImageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BEF0D72-9901-5D43-B7D3-8B42AC26C516`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-5xxgg`.
    pub image_id: Option<String>,
}

response! {
    CreateImageResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "ImageId" => image_id: value,
    }
}

/// Errors that the documentation of [`CreateImageRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`QuotaExceed`](super::DocumentedError::QuotaExceed)
pub type CreateImageError = super::DocumentedError;
