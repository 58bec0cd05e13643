// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddGlobalAccelerationInstanceIp`, from `vpc/AddGlobalAccelerationInstanceIp.md`.

use alicloud_runtime::codegen::*;

/// Adds an EIP to a Global Acceleration instance of the shared-bandwidth kind.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AddGlobalAccelerationInstanceIpRequest::new()
///     .global_acceleration_instance_id("ga-m5ex47zwya1sejynidhms")
///     .ip_instance_id("eip-bp13e9i2qst4g6jzi35tc");
/// let reply = client.add_global_acceleration_instance_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddGlobalAccelerationInstanceIpRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a Global Acceleration instance, as
    /// [`CreateGlobalAccelerationInstance`](super::Client::create_global_acceleration_instance)
    /// returned it.
    pub global_acceleration_instance_id: Option<String>,
    /// **Required.** EIP, by its ID, that the call adds or takes out.
    pub ip_instance_id: Option<String>,
}

impl AddGlobalAccelerationInstanceIpRequest {
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
    /// Sets `GlobalAccelerationInstanceId`, which is required.
    pub fn global_acceleration_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_acceleration_instance_id = Some(value.into());
        self
    }
    /// Sets `IpInstanceId`, which is required.
    pub fn ip_instance_id(mut self, value: impl Into<String>) -> Self {
        self.ip_instance_id = Some(value.into());
        self
    }
}

request! {
    AddGlobalAccelerationInstanceIpRequest {
        "RegionId" => region_id: query,
        "GlobalAccelerationInstanceId" => global_acceleration_instance_id: query,
        "IpInstanceId" => ip_instance_id: query,
    }
}

impl Operation for AddGlobalAccelerationInstanceIpRequest {
    type Response = AddGlobalAccelerationInstanceIpResponse;
    type Error = AddGlobalAccelerationInstanceIpError;
    const INFO: OperationInfo = super::operation("AddGlobalAccelerationInstanceIp")
        .required(&["RegionId", "GlobalAccelerationInstanceId", "IpInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [AddGlobalAccelerationInstanceIpError] = &[
        AddGlobalAccelerationInstanceIpError::IpInstanceIdAlreadyInBandwidthPackage,
        AddGlobalAccelerationInstanceIpError::IpInstanceIdBizStatusInvalid,
        AddGlobalAccelerationInstanceIpError::IpInstanceIdChargeTypeNotSupport,
        AddGlobalAccelerationInstanceIpError::BandwidthPackageIdInvalidBizStatus,
        AddGlobalAccelerationInstanceIpError::IpInstanceIdQuotaExceeded,
        AddGlobalAccelerationInstanceIpError::EipOperationTooFrequently,
        AddGlobalAccelerationInstanceIpError::InvalidRegionIdNotFound,
        AddGlobalAccelerationInstanceIpError::InvalidBandwidthPackageIdNotFound,
        AddGlobalAccelerationInstanceIpError::InvalidIpInstanceIdNotFound,
        AddGlobalAccelerationInstanceIpError::IpInstanceIdInvalidIpInternetChargeType,
        AddGlobalAccelerationInstanceIpError::IpInstanceIdStatusNotAvailable,
    ];
}

/// Response to [`AddGlobalAccelerationInstanceIpRequest`].
pub type AddGlobalAccelerationInstanceIpResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddGlobalAccelerationInstanceIpRequest`] names.
///
/// - [`IpInstanceIdAlreadyInBandwidthPackage`](super::DocumentedError::IpInstanceIdAlreadyInBandwidthPackage)
/// - [`IpInstanceIdBizStatusInvalid`](super::DocumentedError::IpInstanceIdBizStatusInvalid)
/// - [`IpInstanceIdChargeTypeNotSupport`](super::DocumentedError::IpInstanceIdChargeTypeNotSupport)
/// - [`BandwidthPackageIdInvalidBizStatus`](super::DocumentedError::BandwidthPackageIdInvalidBizStatus)
/// - [`IpInstanceIdQuotaExceeded`](super::DocumentedError::IpInstanceIdQuotaExceeded)
/// - [`EipOperationTooFrequently`](super::DocumentedError::EipOperationTooFrequently)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
/// - [`InvalidIpInstanceIdNotFound`](super::DocumentedError::InvalidIpInstanceIdNotFound)
/// - [`IpInstanceIdInvalidIpInternetChargeType`](super::DocumentedError::IpInstanceIdInvalidIpInternetChargeType)
/// - [`IpInstanceIdStatusNotAvailable`](super::DocumentedError::IpInstanceIdStatusNotAvailable)
pub type AddGlobalAccelerationInstanceIpError = super::DocumentedError;
