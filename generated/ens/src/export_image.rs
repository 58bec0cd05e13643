// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExportImage`, from `ens/ExportImage.md`.

use alicloud_runtime::codegen::*;

/// Exports a custom image as a file into an OSS bucket of the image's region.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ExportImageRequest::new()
///     .image_id("...")
///     .oss_bucket("...")
///     .oss_region_id("...");
/// let reply = client.export_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExportImageRequest {
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// **Required.** Name of the OSS bucket for the OSS.
    pub oss_bucket: Option<String>,
    /// **Required.** Region that the OSS lies in.
    pub oss_region_id: Option<String>,
    /// Start of the name that the exported file gets in the bucket. Length: at most 30.
    pub oss_prefix: Option<String>,
    /// Name under which the role is defined.
    pub role_name: Option<String>,
}

impl ExportImageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `OSSBucket`, which is required.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }
    /// Sets `OSSRegionId`, which is required.
    pub fn oss_region_id(mut self, value: impl Into<String>) -> Self {
        self.oss_region_id = Some(value.into());
        self
    }
    /// Sets `OSSPrefix`.
    pub fn oss_prefix(mut self, value: impl Into<String>) -> Self {
        self.oss_prefix = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

request! {
    ExportImageRequest {
        "ImageId" => image_id: query,
        "OSSBucket" => oss_bucket: query,
        "OSSRegionId" => oss_region_id: query,
        "OSSPrefix" => oss_prefix: query,
        "RoleName" => role_name: query,
    }
}

impl Operation for ExportImageRequest {
    type Response = ExportImageResponse;
    type Error = ExportImageError;
    const INFO: OperationInfo = super::operation("ExportImage")
        .required(&["ImageId", "OSSBucket", "OSSRegionId"]);
    const ERRORS: &'static [ExportImageError] = &[
        ExportImageError::MissingParameter,
        ExportImageError::NoPermission,
        ExportImageError::InvalidParameterAny,
        ExportImageError::InvalidParameter,
        ExportImageError::InvalidSecurityGroupIdNotFound,
        ExportImageError::SecurityGroupRuleConflictDuplicated,
        ExportImageError::AuthorizationLimitExceed,
        ExportImageError::EnsInterfaceError,
        ExportImageError::CallInterface,
    ];
}

/// Response to [`ExportImageRequest`].
#[non_exhaustive]
pub struct ExportImageResponse {
    /// Web address under which the exported image is found. Example: `http://oss.url`.
    pub exported_image_url: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A426AD-3F2E-5DD9-9C08-D4DBDCA48D85`.
    pub request_id: Option<String>,
}

response! {
    ExportImageResponse {
        "ExportedImageURL" => exported_image_url: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ExportImageRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`SecurityGroupRuleConflictDuplicated`](super::DocumentedError::SecurityGroupRuleConflictDuplicated)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type ExportImageError = super::DocumentedError;
