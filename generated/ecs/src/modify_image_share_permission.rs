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
}

request! {
    ModifyImageSharePermissionRequest {
        "ImageId" => image_id: query,
        "RegionId" => region_id: query,
        "AddAccount" => add_account: query,
        "RemoveAccount" => remove_account: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for ModifyImageSharePermissionRequest {
    type Response = ModifyImageSharePermissionResponse;
    type Error = ModifyImageSharePermissionError;
    const INFO: OperationInfo = super::operation("ModifyImageSharePermission")
        .required(&["ImageId", "RegionId"])
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
    ];
}

/// What [`ModifyImageSharePermissionRequest`] is answered with.
pub type ModifyImageSharePermissionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyImageSharePermissionRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InvalidAccountNotFound`](super::DocumentedError::InvalidAccountNotFound)
/// - [`InvalidAccountForbbiden`](super::DocumentedError::InvalidAccountForbbiden)
/// - [`QuotaExceedShareImage`](super::DocumentedError::QuotaExceedShareImage)
/// - [`QuotaExceedShareImageUser`](super::DocumentedError::QuotaExceedShareImageUser)
/// - [`InvalidGroupMalformed`](super::DocumentedError::InvalidGroupMalformed)
/// - [`InvalidImageIdBidMismatch`](super::DocumentedError::InvalidImageIdBidMismatch)
/// - [`OperationDeinedEncryptedSnapshot`](super::DocumentedError::OperationDeinedEncryptedSnapshot)
pub type ModifyImageSharePermissionError = super::DocumentedError;
