// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVSwitchAttribute`, from `ecs/ModifyVSwitchAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name and description of a vSwitch.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyVSwitchAttributeRequest::new()
///     .vswitch_id("...");
/// let reply = client.modify_vswitch_attribute(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyVSwitchAttributeRequest {
    /// **Required.** ID of a switch, a subnet of a VPC within one zone.
    pub vswitch_id: Option<String>,
    /// Name that the vSwitch goes by.
    pub vswitch_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
}

impl ModifyVSwitchAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VSwitchName`.
    pub fn vswitch_name(mut self, value: impl Into<String>) -> Self {
        self.vswitch_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyVSwitchAttributeRequest {
        "VSwitchId" => vswitch_id: query,
        "VSwitchName" => vswitch_name: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyVSwitchAttributeRequest {
    type Response = ModifyVSwitchAttributeResponse;
    type Error = ModifyVSwitchAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVSwitchAttribute")
        .required(&["VSwitchId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyVSwitchAttributeError] = &[
        ModifyVSwitchAttributeError::InvalidDescriptionMalformed,
        ModifyVSwitchAttributeError::InvalidVSwitchNameMalformed,
        ModifyVSwitchAttributeError::InvalidVSwitchDiscriptionMalformed,
        ModifyVSwitchAttributeError::ForbiddenVRouterNotFound,
        ModifyVSwitchAttributeError::InvalidVSwitchIdNotFound,
    ];
}

/// Response to [`ModifyVSwitchAttributeRequest`].
pub type ModifyVSwitchAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVSwitchAttributeRequest`] names.
///
/// - [`InvalidDescriptionMalformed`](super::DocumentedError::InvalidDescriptionMalformed)
/// - [`InvalidVSwitchNameMalformed`](super::DocumentedError::InvalidVSwitchNameMalformed)
/// - [`InvalidVSwitchDiscriptionMalformed`](super::DocumentedError::InvalidVSwitchDiscriptionMalformed)
/// - [`ForbiddenVRouterNotFound`](super::DocumentedError::ForbiddenVRouterNotFound)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
pub type ModifyVSwitchAttributeError = super::DocumentedError;
