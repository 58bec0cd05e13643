// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVSwitchAttribute`, from `ecs/ModifyVSwitchAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of the vSwitch, such as its name or description.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyVSwitchAttributeRequest::new();
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
}

/// What [`ModifyVSwitchAttributeRequest`] is answered with.
pub type ModifyVSwitchAttributeResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ModifyVSwitchAttributeRequest`] names.
    pub enum ModifyVSwitchAttributeError {
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "Invalid description.", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidVSwitchNameMalformed = "InvalidVSwitchName.Malformed" ("400"), "", "The vSwitch's name is too short, too long or has characters that are not allowed.";
        InvalidVSwitchDiscriptionMalformed = "InvalidVSwitchDiscription.Malformed" ("400"), "", "The vSwitch's description is too short or too long, or has a beginning that is not allowed.";
        ForbiddenVRouterNotFound = "Forbidden.VRouterNotFound" ("400"), "", "The permission check found no such router or vSwitch.";
        InvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound" ("404"), "", "No vSwitch of the account has this ID in the region.";
    }
}
