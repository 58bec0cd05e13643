// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyImageAttribute`, from `ecd/ModifyImageAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes attributes of an image, such as its name and description.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyImageAttributeRequest::new()
///     .image_id("...");
/// let reply = client.modify_image_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyImageAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyImageAttributeRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyImageAttributeRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyImageAttributeRequest {
    type Response = ModifyImageAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyImageAttribute")
        .required(&["RegionId", "ImageId"])
        .region("RegionId");
}

/// Response to [`ModifyImageAttributeRequest`].
pub type ModifyImageAttributeResponse = alicloud_runtime::EmptyResponse;
