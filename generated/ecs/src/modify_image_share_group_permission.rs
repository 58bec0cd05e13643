// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyImageShareGroupPermission`, from `ecs/ModifyImageShareGroupPermission.md`.

use alicloud_runtime::codegen::*;

/// Shares an image with groups or stops sharing it with them.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyImageShareGroupPermissionRequest::new()
///     .image_id("...");
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
    /// The add group that the call is about.
    pub add_group: Vec<String>,
    /// The remove group that the call is about.
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
    const ERRORS: &'static [ModifyImageShareGroupPermissionError] = &[
        ModifyImageShareGroupPermissionError::MissingParameter,
        ModifyImageShareGroupPermissionError::Forbbiden,
        ModifyImageShareGroupPermissionError::InvalidImageIdNotFound,
        ModifyImageShareGroupPermissionError::InvalidGroupMalformed,
    ];
}

/// Response to [`ModifyImageShareGroupPermissionRequest`].
pub type ModifyImageShareGroupPermissionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyImageShareGroupPermissionRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InvalidImageIdNotFound`](super::DocumentedError::InvalidImageIdNotFound)
/// - [`InvalidGroupMalformed`](super::DocumentedError::InvalidGroupMalformed)
pub type ModifyImageShareGroupPermissionError = super::DocumentedError;
