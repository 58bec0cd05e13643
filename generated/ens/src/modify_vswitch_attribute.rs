// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVSwitchAttribute`, from `ens/ModifyVSwitchAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of a vSwitch, not its CIDR block.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyVSwitchAttributeRequest::new()
///     .vswitch_id("...");
/// let reply = client.modify_vswitch_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVSwitchAttributeRequest {
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Name that the vSwitch goes by. Length: 2 to 128.
    pub vswitch_name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256.
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
        "Description" => description: query,
    }
}

impl Operation for ModifyVSwitchAttributeRequest {
    type Response = ModifyVSwitchAttributeResponse;
    type Error = ModifyVSwitchAttributeError;
    const INFO: OperationInfo = super::operation("ModifyVSwitchAttribute")
        .required(&["VSwitchId"]);
    const ERRORS: &'static [ModifyVSwitchAttributeError] = &[
        ModifyVSwitchAttributeError::InvalidParameter,
        ModifyVSwitchAttributeError::InvalidVSwitchIdNotFound,
        ModifyVSwitchAttributeError::EnsInterfaceError,
        ModifyVSwitchAttributeError::NoPermission,
        ModifyVSwitchAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`ModifyVSwitchAttributeRequest`].
pub type ModifyVSwitchAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVSwitchAttributeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ModifyVSwitchAttributeError = super::DocumentedError;
