// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyImagePermission`, from `ecd/ModifyImagePermission.md`.

use alicloud_runtime::codegen::*;

/// Shares an image with other Alibaba Cloud accounts or stops sharing it.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyImagePermissionRequest::new()
///     .image_id("...");
/// let reply = client.modify_image_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyImagePermissionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// Account that the add belongs to or works with. Items: at most 50.
    pub add_account: Vec<i64>,
    /// Account that the remove belongs to or works with. Items: at most 50.
    pub remove_account: Vec<i64>,
}

impl ModifyImagePermissionRequest {
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
    /// Sets `AddAccount`.
    pub fn add_account(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.add_account = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemoveAccount`.
    pub fn remove_account(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.remove_account = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyImagePermissionRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "AddAccount" => add_account: query,
        "RemoveAccount" => remove_account: query,
    }
}

impl Operation for ModifyImagePermissionRequest {
    type Response = ModifyImagePermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyImagePermission")
        .required(&["RegionId", "ImageId"])
        .region("RegionId");
}

/// Response to [`ModifyImagePermissionRequest`].
pub type ModifyImagePermissionResponse = alicloud_runtime::EmptyResponse;
