// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyImageShareGroupPermission`, from `ecs/ModifyImageShareGroupPermission.md`.

use alicloud_runtime::codegen::*;

/// Changes the image share group security group rule; what the call leaves out stays as it is
/// unless the operation says otherwise.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyImageShareGroupPermissionRequest::new();
/// let reply = client.modify_image_share_group_permission(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyImageShareGroupPermissionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an image, as [`DescribeImages`](super::Client::describe_images) lists it.
    pub image_id: Option<String>,
    /// The add group that the call or the item is about.
    pub add_group: Vec<String>,
    /// The remove group that the call or the item is about.
    pub remove_group: Vec<String>,
}

impl ModifyImageShareGroupPermissionRequest {
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
    /// Sets `AddGroup`.
    pub fn add_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_group = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemoveGroup`.
    pub fn remove_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove_group = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyImageShareGroupPermissionRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "AddGroup" => add_group: query,
        "RemoveGroup" => remove_group: query,
    }
}

impl Operation for ModifyImageShareGroupPermissionRequest {
    type Response = ModifyImageShareGroupPermissionResponse;
    type Error = ModifyImageShareGroupPermissionError;
    const INFO: OperationInfo = super::operation("ModifyImageShareGroupPermission")
        .required(&["RegionId", "ImageId"])
        .region("RegionId");
}

/// What [`ModifyImageShareGroupPermissionRequest`] is answered with.
pub type ModifyImageShareGroupPermissionResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ModifyImageShareGroupPermissionRequest`] names.
    pub enum ModifyImageShareGroupPermissionError {
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        Forbbiden = "Forbbiden" ("400"), "", "The caller may not use this resource.";
        InvalidImageIdNotFound = "InvalidImageId.NotFound" ("404"), "", "No image that the account can use has this ID in the region.";
        InvalidGroupMalformed = "InvalidGroup.Malformed" ("404"), "", "The group to share with is not written correctly or does not exist.";
    }
}
