// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGlobalAccelerationInstanceSpec`, from `vpc/ModifyGlobalAccelerationInstanceSpec.md`.

use alicloud_runtime::codegen::*;

/// Gives a Global Acceleration instance another bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyGlobalAccelerationInstanceSpecRequest::new()
///     .bandwidth("10")
///     .global_acceleration_instance_id("ga-32s33s****")
///     .region_id("cn-hangzhou");
/// let reply = client.modify_global_acceleration_instance_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGlobalAccelerationInstanceSpecRequest {
    /// **Required.** New peak bandwidth of the acceleration instance. Unit: `Mbps`. Example: `10`.
    pub bandwidth: Option<String>,
    /// **Required.** ID of a Global Acceleration instance, as
    /// [`CreateGlobalAccelerationInstance`](super::Client::create_global_acceleration_instance)
    /// returned it. Example: `ga-32s33s****`.
    pub global_acceleration_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyGlobalAccelerationInstanceSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`, which is required.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
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
}

request! {
    ModifyGlobalAccelerationInstanceSpecRequest {
        "Bandwidth" => bandwidth: query,
        "GlobalAccelerationInstanceId" => global_acceleration_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyGlobalAccelerationInstanceSpecRequest {
    type Response = ModifyGlobalAccelerationInstanceSpecResponse;
    type Error = ModifyGlobalAccelerationInstanceSpecError;
    const INFO: OperationInfo = super::operation("ModifyGlobalAccelerationInstanceSpec")
        .required(&["Bandwidth", "GlobalAccelerationInstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyGlobalAccelerationInstanceSpecError] = &[
        ModifyGlobalAccelerationInstanceSpecError::InvalidGlobalAccelerationInstanceIdNotFound,
        ModifyGlobalAccelerationInstanceSpecError::InvalidGlobalAccelerationInstanceNameMalformed,
        ModifyGlobalAccelerationInstanceSpecError::InvalidGlobalAccelerationInstanceDescriptionMalformed,
        ModifyGlobalAccelerationInstanceSpecError::InvalidParameter2,
        ModifyGlobalAccelerationInstanceSpecError::InternalError,
        ModifyGlobalAccelerationInstanceSpecError::InvalidBandwidthValueNotSupported,
        ModifyGlobalAccelerationInstanceSpecError::ForbiddenChargeTypeIsPrepaid,
        ModifyGlobalAccelerationInstanceSpecError::InvalidInstanceIdNotFound,
        ModifyGlobalAccelerationInstanceSpecError::InvalidRegionIdNotFound,
    ];
}

/// Response to [`ModifyGlobalAccelerationInstanceSpecRequest`].
pub type ModifyGlobalAccelerationInstanceSpecResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyGlobalAccelerationInstanceSpecRequest`] names.
///
/// - [`InvalidGlobalAccelerationInstanceIdNotFound`](super::DocumentedError::InvalidGlobalAccelerationInstanceIdNotFound)
/// - [`InvalidGlobalAccelerationInstanceNameMalformed`](super::DocumentedError::InvalidGlobalAccelerationInstanceNameMalformed)
/// - [`InvalidGlobalAccelerationInstanceDescriptionMalformed`](super::DocumentedError::InvalidGlobalAccelerationInstanceDescriptionMalformed)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidBandwidthValueNotSupported`](super::DocumentedError::InvalidBandwidthValueNotSupported)
/// - [`ForbiddenChargeTypeIsPrepaid`](super::DocumentedError::ForbiddenChargeTypeIsPrepaid)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
pub type ModifyGlobalAccelerationInstanceSpecError = super::DocumentedError;
