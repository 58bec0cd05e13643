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
}

/// What [`ModifyImageSharePermissionRequest`] is answered with.
pub type ModifyImageSharePermissionResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ModifyImageSharePermissionRequest`] names.
    pub enum ModifyImageSharePermissionError {
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        InvalidImageIdNotFound = "InvalidImageId.NotFound" ("404"), "", "No image that the account can use has this ID in the region.";
        InvalidAccountNotFound = "InvalidAccount.NotFound" ("404"), "", "One of the accounts to add or remove does not exist.";
        InvalidAccountForbbiden = "InvalidAccount.Forbbiden" ("404"), "", "An image cannot be shared with the account that owns it.";
        QuotaExceedShareImage = "QuotaExceed.ShareImage" ("403"), "", "The account shares as many custom images as it may.";
        QuotaExceedShareImageUser = "QuotaExceed.ShareImageUser" ("403"), "", "The image is shared with as many accounts as it may be.";
        InvalidGroupMalformed = "InvalidGroup.Malformed" ("400"), "", "The group to share with is not written correctly or does not exist.";
        InvalidImageIdBidMismatch = "InvalidImageId.BidMismatch" ("403"), "", "The two accounts belong to different parts of the provider's business, between which images cannot be shared.";
        OperationDeinedEncryptedSnapshot = "OperationDeined.EncryptedSnapshot" ("403"), "", "The image has encrypted snapshots, with which it can be neither copied nor shared.";
    }
}
