// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveGlobalAccelerationInstanceIp`, from `vpc/RemoveGlobalAccelerationInstanceIp.md`.

use alicloud_runtime::codegen::*;

/// Takes an EIP out of a shared-bandwidth Global Acceleration instance.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::RemoveGlobalAccelerationInstanceIpRequest::new()
///     .global_acceleration_instance_id("ga-m5ex47zwya1sejyni****")
///     .ip_instance_id("eip-bp13e9i2qst4g6jzi****")
///     .region_id("cn-hangzhou");
/// let reply = client.remove_global_acceleration_instance_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveGlobalAccelerationInstanceIpRequest {
    /// **Required.** ID of a Global Acceleration instance, as
    /// [`CreateGlobalAccelerationInstance`](super::Client::create_global_acceleration_instance)
    /// returned it. Example: `ga-m5ex47zwya1sejyni****`.
    pub global_acceleration_instance_id: Option<String>,
    /// **Required.** EIP, by its ID, that the call adds or takes out.
    /// Example: `eip-bp13e9i2qst4g6jzi****`.
    pub ip_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RemoveGlobalAccelerationInstanceIpRequest {
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
    /// Sets `IpInstanceId`, which is required.
    pub fn ip_instance_id(mut self, value: impl Into<String>) -> Self {
        self.ip_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    RemoveGlobalAccelerationInstanceIpRequest {
        "GlobalAccelerationInstanceId" => global_acceleration_instance_id: query,
        "IpInstanceId" => ip_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for RemoveGlobalAccelerationInstanceIpRequest {
    type Response = RemoveGlobalAccelerationInstanceIpResponse;
    type Error = RemoveGlobalAccelerationInstanceIpError;
    const INFO: OperationInfo = super::operation("RemoveGlobalAccelerationInstanceIp")
        .required(&["GlobalAccelerationInstanceId", "IpInstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [RemoveGlobalAccelerationInstanceIpError] = &[
        RemoveGlobalAccelerationInstanceIpError::InvalidRegionIdNotFound,
        RemoveGlobalAccelerationInstanceIpError::InvalidBandwidthPackageIdNotFound,
        RemoveGlobalAccelerationInstanceIpError::IpInstanceIdNotBandwidthPackage,
        RemoveGlobalAccelerationInstanceIpError::DependencyViolationIp,
        RemoveGlobalAccelerationInstanceIpError::EipBindNatgateway,
        RemoveGlobalAccelerationInstanceIpError::IpInstanceIdStatusNotAvailable,
        RemoveGlobalAccelerationInstanceIpError::OperationUnsupportedIpNotInCbwp,
    ];
}

/// Response to [`RemoveGlobalAccelerationInstanceIpRequest`].
pub type RemoveGlobalAccelerationInstanceIpResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveGlobalAccelerationInstanceIpRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
/// - [`IpInstanceIdNotBandwidthPackage`](super::DocumentedError::IpInstanceIdNotBandwidthPackage)
/// - [`DependencyViolationIp`](super::DocumentedError::DependencyViolationIp)
/// - [`EipBindNatgateway`](super::DocumentedError::EipBindNatgateway)
/// - [`IpInstanceIdStatusNotAvailable`](super::DocumentedError::IpInstanceIdStatusNotAvailable), here with HTTP status 400
/// - [`OperationUnsupportedIpNotInCbwp`](super::DocumentedError::OperationUnsupportedIpNotInCbwp)
pub type RemoveGlobalAccelerationInstanceIpError = super::DocumentedError;
