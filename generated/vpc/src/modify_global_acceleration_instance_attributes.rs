// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalAccelerationInstanceAttributes`, from `vpc/ModifyGlobalAccelerationInstanceAttributes.md`.

use alicloud_runtime::codegen::*;

/// Renames a Global Acceleration instance or describes it anew.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyGlobalAccelerationInstanceAttributesRequest::new()
///     .global_acceleration_instance_id("ga-14fdsf3****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_global_acceleration_instance_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceAttributesRequest {
    /// **Required.** ID of a Global Acceleration instance, as
    /// [`CreateGlobalAccelerationInstance`](super::Client::create_global_acceleration_instance)
    /// returned it. Example: `ga-14fdsf3****`.
    pub global_acceleration_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `My GA`.
    pub description: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Length: 2 to 128. Example: `GA-1`.
    pub name: Option<String>,
}

impl ModifyGlobalAccelerationInstanceAttributesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GlobalAccelerationInstanceId`, which is required.
    pub fn global_acceleration_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_acceleration_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ModifyGlobalAccelerationInstanceAttributesRequest {
        "GlobalAccelerationInstanceId" => global_acceleration_instance_id: query,
        "RegionId" => region_id: query,
        "Description" => description: query,
        "Name" => name: query,
    }
}

impl Operation for ModifyGlobalAccelerationInstanceAttributesRequest {
    type Response = ModifyGlobalAccelerationInstanceAttributesResponse;
    type Error = ModifyGlobalAccelerationInstanceAttributesError;
    const INFO: OperationInfo = super::operation(
            "ModifyGlobalAccelerationInstanceAttributes",
        )
        .required(&["GlobalAccelerationInstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyGlobalAccelerationInstanceAttributesError] = &[
        ModifyGlobalAccelerationInstanceAttributesError::InvalidGlobalAccelerationInstanceIdNotFound,
        ModifyGlobalAccelerationInstanceAttributesError::InvalidGlobalAccelerationInstanceNameMalformed,
        ModifyGlobalAccelerationInstanceAttributesError::InvalidGlobalAccelerationInstanceDescriptionMalformed,
        ModifyGlobalAccelerationInstanceAttributesError::InvalidParameter2,
        ModifyGlobalAccelerationInstanceAttributesError::InvalidBandwidthValueNotSupported,
        ModifyGlobalAccelerationInstanceAttributesError::ForbiddenChargeTypeIsPrepaid,
        ModifyGlobalAccelerationInstanceAttributesError::InvalidGlobalAccelerationInstanceNotFound,
        ModifyGlobalAccelerationInstanceAttributesError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`ModifyGlobalAccelerationInstanceAttributesRequest`].
pub type ModifyGlobalAccelerationInstanceAttributesResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyGlobalAccelerationInstanceAttributesRequest`] names.
///
/// - [`InvalidGlobalAccelerationInstanceIdNotFound`](super::DocumentedError::InvalidGlobalAccelerationInstanceIdNotFound)
/// - [`InvalidGlobalAccelerationInstanceNameMalformed`](super::DocumentedError::InvalidGlobalAccelerationInstanceNameMalformed)
/// - [`InvalidGlobalAccelerationInstanceDescriptionMalformed`](super::DocumentedError::InvalidGlobalAccelerationInstanceDescriptionMalformed)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InvalidBandwidthValueNotSupported`](super::DocumentedError::InvalidBandwidthValueNotSupported)
/// - [`ForbiddenChargeTypeIsPrepaid`](super::DocumentedError::ForbiddenChargeTypeIsPrepaid)
/// - [`InvalidGlobalAccelerationInstanceNotFound`](super::DocumentedError::InvalidGlobalAccelerationInstanceNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ModifyGlobalAccelerationInstanceAttributesError = super::DocumentedError;
