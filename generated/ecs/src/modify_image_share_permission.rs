// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyImageSharePermission`, from `ecs/ModifyImageSharePermission.md`.

use alicloud_runtime::codegen::*;

/// Shares a custom image of yours with other accounts, or stops sharing it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyImageSharePermissionRequest::new()
///     .image_id("m-bp18ygjuqnwhechc****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_image_share_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyImageSharePermissionRequest {
    /// **Required.** ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    /// Example: `m-bp18ygjuqnwhechc****`.
    pub image_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the accounts to share the custom image with; surplus entries are ignored.
    /// Items: at most 10. Example: `1234567890`.
    pub add_account: Vec<String>,
    /// IDs of the accounts to stop sharing the image with; surplus entries are ignored.
    /// Items: at most 10. Example: `1234567890`.
    pub remove_account: Vec<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
    /// Who may launch instances of the image. For invited testers only; leave it out.
    pub launch_permission: Option<String>,
    /// Whether the image becomes a community image or, with false, is taken back from publication.
    pub is_public: Option<bool>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl ModifyImageSharePermissionRequest {
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
    /// Sets `AddAccount`.
    pub fn add_account(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_account = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemoveAccount`.
    pub fn remove_account(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove_account = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
    /// Sets `LaunchPermission`.
    pub fn launch_permission(mut self, value: impl Into<String>) -> Self {
        self.launch_permission = Some(value.into());
        self
    }
    /// Sets `IsPublic`.
    #[inline]
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
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
    ModifyImageSharePermissionRequest {
        "ImageId" => image_id: query,
        "RegionId" => region_id: query,
        "AddAccount" => add_account: query,
        "RemoveAccount" => remove_account: query,
        "OwnerAccount" => owner_account: query,
        "LaunchPermission" => launch_permission: query,
        "IsPublic" => is_public: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for ModifyImageSharePermissionRequest {
    type Response = ModifyImageSharePermissionResponse;
    type Error = ModifyImageSharePermissionError;
    const INFO: OperationInfo = super::operation("ModifyImageSharePermission")
        .required(&["ImageId", "RegionId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyImageSharePermissionError] = &[
        ModifyImageSharePermissionError::MissingParameter,
        ModifyImageSharePermissionError::InvalidImageIdNotFound,
        ModifyImageSharePermissionError::InvalidAccountNotFound,
        ModifyImageSharePermissionError::InvalidAccountForbbiden,
        ModifyImageSharePermissionError::QuotaExceedShareImage,
        ModifyImageSharePermissionError::QuotaExceedShareImageUser,
        ModifyImageSharePermissionError::InvalidGroupMalformed,
        ModifyImageSharePermissionError::InvalidImageIdBidMismatch,
        ModifyImageSharePermissionError::OperationDeinedEncryptedSnapshot,
        ModifyImageSharePermissionError::UnnecessaryParameterLaunchPermission,
        ModifyImageSharePermissionError::InvalidParameterLaunchPermission,
        ModifyImageSharePermissionError::ForbiddenParameterLaunchPermission,
        ModifyImageSharePermissionError::AssumeRoleError,
        ModifyImageSharePermissionError::ImageDescriptionContainsSensitiveWords,
        ModifyImageSharePermissionError::ImageNameContainsSensitiveWords,
        ModifyImageSharePermissionError::ImagePublic,
        ModifyImageSharePermissionError::CurrentRegionNotSupportPublicImage,
        ModifyImageSharePermissionError::ImageNotPublic,
        ModifyImageSharePermissionError::OperationDeinedFullImage,
        ModifyImageSharePermissionError::OperationDeniedInvalidImageStatus,
        ModifyImageSharePermissionError::PublicImageAgreementNotSigned,
        ModifyImageSharePermissionError::InvalidParameterIsPublic,
    ];
}

/// Response to [`ModifyImageSharePermissionRequest`].
pub type ModifyImageSharePermissionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyImageSharePermissionRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InvalidAccountNotFound`](super::DocumentedError::InvalidAccountNotFound), here with HTTP status 404
/// - [`InvalidAccountForbbiden`](super::DocumentedError::InvalidAccountForbbiden)
/// - [`QuotaExceedShareImage`](super::DocumentedError::QuotaExceedShareImage)
/// - [`QuotaExceedShareImageUser`](super::DocumentedError::QuotaExceedShareImageUser)
/// - [`InvalidGroupMalformed`](super::DocumentedError::InvalidGroupMalformed), here with HTTP status 400
/// - [`InvalidImageIdBidMismatch`](super::DocumentedError::InvalidImageIdBidMismatch)
/// - [`OperationDeinedEncryptedSnapshot`](super::DocumentedError::OperationDeinedEncryptedSnapshot)
/// - [`UnnecessaryParameterLaunchPermission`](super::DocumentedError::UnnecessaryParameterLaunchPermission)
/// - [`InvalidParameterLaunchPermission`](super::DocumentedError::InvalidParameterLaunchPermission)
/// - [`ForbiddenParameterLaunchPermission`](super::DocumentedError::ForbiddenParameterLaunchPermission)
/// - [`AssumeRoleError`](super::DocumentedError::AssumeRoleError)
/// - [`ImageDescriptionContainsSensitiveWords`](super::DocumentedError::ImageDescriptionContainsSensitiveWords)
/// - [`ImageNameContainsSensitiveWords`](super::DocumentedError::ImageNameContainsSensitiveWords)
/// - [`ImagePublic`](super::DocumentedError::ImagePublic)
/// - [`CurrentRegionNotSupportPublicImage`](super::DocumentedError::CurrentRegionNotSupportPublicImage)
/// - [`ImageNotPublic`](super::DocumentedError::ImageNotPublic)
/// - [`OperationDeinedFullImage`](super::DocumentedError::OperationDeinedFullImage)
/// - [`OperationDeniedInvalidImageStatus`](super::DocumentedError::OperationDeniedInvalidImageStatus)
/// - [`PublicImageAgreementNotSigned`](super::DocumentedError::PublicImageAgreementNotSigned)
/// - [`InvalidParameterIsPublic`](super::DocumentedError::InvalidParameterIsPublic)
pub type ModifyImageSharePermissionError = super::DocumentedError;
