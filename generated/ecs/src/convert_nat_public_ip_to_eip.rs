// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConvertNatPublicIpToEip`, from `ecs/ConvertNatPublicIpToEip.md`.

use alicloud_runtime::codegen::*;

/// Turns the fixed public address of an instance in a VPC into an elastic IP address, which is then
/// billed on its own.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ConvertNatPublicIpToEipRequest::new()
///     .instance_id("i-bp171jr36ge2ulvk****")
///     .region_id("cn-hangzhou");
/// let reply = client.convert_nat_public_ip_to_eip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConvertNatPublicIpToEipRequest {
    /// **Required.** Instance whose public IP address becomes an elastic one.
    /// Example: `i-bp171jr36ge2ulvk****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ConvertNatPublicIpToEipRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ConvertNatPublicIpToEipRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ConvertNatPublicIpToEipRequest {
    type Response = ConvertNatPublicIpToEipResponse;
    type Error = ConvertNatPublicIpToEipError;
    const INFO: OperationInfo = super::operation("ConvertNatPublicIpToEip")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ConvertNatPublicIpToEipError] = &[
        ConvertNatPublicIpToEipError::InvalidInstanceIdPlanedChange,
        ConvertNatPublicIpToEipError::InvalidEndTimeOperateNotSupport,
        ConvertNatPublicIpToEipError::InvalidInstanceStatusReleased,
        ConvertNatPublicIpToEipError::IncorrectInstanceStatus,
        ConvertNatPublicIpToEipError::OperationDenied,
        ConvertNatPublicIpToEipError::InvalidInstanceIdNotFound3,
        ConvertNatPublicIpToEipError::InvalidInternetChargeTypeValueNotSupported,
        ConvertNatPublicIpToEipError::MaxEIPQuotaExceeded,
        ConvertNatPublicIpToEipError::InvalidInstanceIpAddressMissing,
        ConvertNatPublicIpToEipError::InvalidInstanceOverduePayment,
        ConvertNatPublicIpToEipError::InvalidAccountStatusNotEnoughBalance,
        ConvertNatPublicIpToEipError::ForbiddenRiskControl,
        ConvertNatPublicIpToEipError::OperationDeniedCloudboxNotSupport,
        ConvertNatPublicIpToEipError::InvalidParameterCloudboxNotSupported,
        ConvertNatPublicIpToEipError::OperationDeniedDedicatedRegionNotSupported,
        ConvertNatPublicIpToEipError::InvalidInstanceZeroBandwidth,
        ConvertNatPublicIpToEipError::ForbiddenInvalidPublicBandwidth,
        ConvertNatPublicIpToEipError::EIPMaxBandwidthExceeded,
        ConvertNatPublicIpToEipError::UnsupportedPublicIpWithIsp,
    ];
}

/// Response to [`ConvertNatPublicIpToEipRequest`].
pub type ConvertNatPublicIpToEipResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ConvertNatPublicIpToEipRequest`] names.
///
/// - [`InvalidInstanceIdPlanedChange`](super::DocumentedError::InvalidInstanceIdPlanedChange)
/// - [`InvalidEndTimeOperateNotSupport`](super::DocumentedError::InvalidEndTimeOperateNotSupport)
/// - [`InvalidInstanceStatusReleased`](super::DocumentedError::InvalidInstanceStatusReleased)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 403
/// - [`InvalidInstanceIdNotFound3`](super::DocumentedError::InvalidInstanceIdNotFound3)
/// - [`InvalidInternetChargeTypeValueNotSupported`](super::DocumentedError::InvalidInternetChargeTypeValueNotSupported), here with HTTP status 403
/// - [`MaxEIPQuotaExceeded`](super::DocumentedError::MaxEIPQuotaExceeded)
/// - [`InvalidInstanceIpAddressMissing`](super::DocumentedError::InvalidInstanceIpAddressMissing)
/// - [`InvalidInstanceOverduePayment`](super::DocumentedError::InvalidInstanceOverduePayment)
/// - [`InvalidAccountStatusNotEnoughBalance`](super::DocumentedError::InvalidAccountStatusNotEnoughBalance)
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
/// - [`OperationDeniedCloudboxNotSupport`](super::DocumentedError::OperationDeniedCloudboxNotSupport)
/// - [`InvalidParameterCloudboxNotSupported`](super::DocumentedError::InvalidParameterCloudboxNotSupported)
/// - [`OperationDeniedDedicatedRegionNotSupported`](super::DocumentedError::OperationDeniedDedicatedRegionNotSupported)
/// - [`InvalidInstanceZeroBandwidth`](super::DocumentedError::InvalidInstanceZeroBandwidth)
/// - [`ForbiddenInvalidPublicBandwidth`](super::DocumentedError::ForbiddenInvalidPublicBandwidth)
/// - [`EIPMaxBandwidthExceeded`](super::DocumentedError::EIPMaxBandwidthExceeded)
/// - [`UnsupportedPublicIpWithIsp`](super::DocumentedError::UnsupportedPublicIpWithIsp)
pub type ConvertNatPublicIpToEipError = super::DocumentedError;
