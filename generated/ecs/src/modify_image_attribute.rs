// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyImageAttribute`, from `ecs/ModifyImageAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BootMode, Features, ImageStatus};

/// Changes name, description, state or family of a custom image.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyImageAttributeRequest::new()
///     .image_id("m-bp18ygjuqnwhechc****")
///     .region_id("cn-hangzhou")
///     .image_name("testImageName")
///     .description("testDescription");
/// let reply = client.modify_image_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyImageAttributeRequest {
    /// **Required.** ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp18ygjuqnwhechc****`.
    pub image_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Display name of the image. Length: 2 to 128. Example: `testImageName`.
    pub image_name: Option<String>,
    /// State that the image is put into. Here: `Available`, `Deprecated`. Example: `Deprecated`.
    pub status: Option<Open<ImageStatus>>,
    /// Image family that the image moves to. Length: 2 to 128. Example: `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Firmware that instances boot with. Choose one the image supports, or they do not start.
    /// Example: `BIOS`.
    pub boot_mode: Option<Open<BootMode>>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testDescription`.
    pub description: Option<String>,
    /// Which license activates the operating system of the imported image.
    pub license_type: Option<String>,
    /// What the image can do, such as NVMe disks or metadata access in hardened mode.
    pub features: Option<Features>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifyImageAttributeRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<ImageStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }
    /// Sets `BootMode`.
    pub fn boot_mode(mut self, value: impl Into<Open<BootMode>>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<String>) -> Self {
        self.license_type = Some(value.into());
        self
    }
    /// Sets `Features`.
    pub fn features(mut self, value: impl Into<Features>) -> Self {
        self.features = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    ModifyImageAttributeRequest {
        "ImageId" => image_id: query,
        "RegionId" => region_id: query,
        "ImageName" => image_name: query,
        "Status" => status: query,
        "ImageFamily" => image_family: query,
        "BootMode" => boot_mode: query,
        "Description" => description: query,
        "LicenseType" => license_type: query,
        "Features" => features: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyImageAttributeRequest {
    type Response = ModifyImageAttributeResponse;
    type Error = ModifyImageAttributeError;
    const INFO: OperationInfo = super::operation("ModifyImageAttribute")
        .required(&["ImageId", "RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyImageAttributeError] = &[
        ModifyImageAttributeError::InvalidImageNameMalformed,
        ModifyImageAttributeError::MissingParameter,
        ModifyImageAttributeError::InvalidImageNameDuplicated,
        ModifyImageAttributeError::InvalidDescriptionMalformed,
        ModifyImageAttributeError::InvalidImageIdNotFound,
        ModifyImageAttributeError::ImageQuotaFullImageFamily,
        ModifyImageAttributeError::InvalidImageFamilyMalformed,
        ModifyImageAttributeError::ImageFamilyQuotaFull,
        ModifyImageAttributeError::InvalidBootModeNotSupport,
        ModifyImageAttributeError::InvalidLicenseTypeNotSupported,
        ModifyImageAttributeError::ImageStatusNotAvailable,
        ModifyImageAttributeError::ImageStatusNotDeprecated,
        ModifyImageAttributeError::ImageUseShared,
        ModifyImageAttributeError::OperationDeinedImageUsingByInstance,
    ];
}

/// Response to [`ModifyImageAttributeRequest`].
pub type ModifyImageAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyImageAttributeRequest`] names.
///
/// - [`InvalidImageNameMalformed`](super::DocumentedError::InvalidImageNameMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidImageNameDuplicated`](super::DocumentedError::InvalidImageNameDuplicated)
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`ImageQuotaFullImageFamily`](super::DocumentedError::ImageQuotaFullImageFamily)
/// - [`InvalidImageFamilyMalformed`](super::DocumentedError::InvalidImageFamilyMalformed)
/// - [`ImageFamilyQuotaFull`](super::DocumentedError::ImageFamilyQuotaFull)
/// - [`InvalidBootModeNotSupport`](super::DocumentedError::InvalidBootModeNotSupport)
/// - [`InvalidLicenseTypeNotSupported`](super::DocumentedError::InvalidLicenseTypeNotSupported)
/// - [`ImageStatusNotAvailable`](super::DocumentedError::ImageStatusNotAvailable)
/// - [`ImageStatusNotDeprecated`](super::DocumentedError::ImageStatusNotDeprecated)
/// - [`ImageUseShared`](super::DocumentedError::ImageUseShared)
/// - [`OperationDeinedImageUsingByInstance`](super::DocumentedError::OperationDeinedImageUsingByInstance)
pub type ModifyImageAttributeError = super::DocumentedError;
