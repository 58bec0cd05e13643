// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetShowListBackground`, from `live/SetShowListBackground.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MediaType};

/// Sets the background material that a production studio's playlist shows.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetShowListBackgroundRequest::new()
///     .caster_id("...");
/// let reply = client.set_show_list_background(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetShowListBackgroundRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the caster that the call is about.
    pub caster_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<Open<MediaType>>,
    /// ID of the material that the call is about.
    pub material_id: Option<String>,
    /// Web address under which the resource is found.
    pub resource_url: Option<String>,
}

impl SetShowListBackgroundRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CasterId`, which is required.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Open<MediaType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `MaterialId`.
    pub fn material_id(mut self, value: impl Into<String>) -> Self {
        self.material_id = Some(value.into());
        self
    }
    /// Sets `ResourceUrl`.
    pub fn resource_url(mut self, value: impl Into<String>) -> Self {
        self.resource_url = Some(value.into());
        self
    }
}

request! {
    SetShowListBackgroundRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
        "ResourceType" => resource_type: query,
        "MaterialId" => material_id: query,
        "ResourceUrl" => resource_url: query,
    }
}

impl Operation for SetShowListBackgroundRequest {
    type Response = SetShowListBackgroundResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetShowListBackground")
        .required(&["CasterId"])
        .region("RegionId");
}

/// Response to [`SetShowListBackgroundRequest`], which the documentation does not describe.
pub type SetShowListBackgroundResponse = alicloud_runtime::UndocumentedResponse;
