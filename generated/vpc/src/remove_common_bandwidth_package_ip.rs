// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveCommonBandwidthPackageIp`, from `vpc/RemoveCommonBandwidthPackageIp.md`.

use alicloud_runtime::codegen::*;

/// Takes an EIP out of its shared bandwidth plan.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::RemoveCommonBandwidthPackageIpRequest::new()
///     .bandwidth_package_id("cbwp-2ze2ic1xd2qeqk145pn4u")
///     .ip_instance_id("eip-2zeerraiwb7uj6i0d0fo3")
///     .region_id("cn-hangzhou");
/// let reply = client.remove_common_bandwidth_package_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveCommonBandwidthPackageIpRequest {
    /// **Required.** Shared plan that the EIP is in. Example: `cbwp-2ze2ic1xd2qeqk145pn4u`.
    pub bandwidth_package_id: Option<String>,
    /// **Required.** EIP, by its ID, that the call adds or takes out.
    /// Example: `eip-2zeerraiwb7uj6i0d0fo3`.
    pub ip_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl RemoveCommonBandwidthPackageIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BandwidthPackageId`, which is required.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RemoveCommonBandwidthPackageIpRequest {
        "BandwidthPackageId" => bandwidth_package_id: query,
        "IpInstanceId" => ip_instance_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RemoveCommonBandwidthPackageIpRequest {
    type Response = RemoveCommonBandwidthPackageIpResponse;
    type Error = RemoveCommonBandwidthPackageIpError;
    const INFO: OperationInfo = super::operation("RemoveCommonBandwidthPackageIp")
        .required(&["BandwidthPackageId", "IpInstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [RemoveCommonBandwidthPackageIpError] = &[
        RemoveCommonBandwidthPackageIpError::InvalidRegionIdNotFound,
        RemoveCommonBandwidthPackageIpError::InvalidBandwidthPackageIdNotFound,
        RemoveCommonBandwidthPackageIpError::IpInstanceIdNotBandwidthPackage,
        RemoveCommonBandwidthPackageIpError::DependencyViolationIp,
        RemoveCommonBandwidthPackageIpError::EipBindNatgateway,
        RemoveCommonBandwidthPackageIpError::IncorrectStatusEip,
        RemoveCommonBandwidthPackageIpError::OperationFailedSnatPoolIp,
        RemoveCommonBandwidthPackageIpError::DependencyViolationRouteEntry,
        RemoveCommonBandwidthPackageIpError::OperationFailedDistibuteLock,
        RemoveCommonBandwidthPackageIpError::TradeSyncCreateSubError,
        RemoveCommonBandwidthPackageIpError::FailedInvokeInnerApi,
        RemoveCommonBandwidthPackageIpError::InvalidIPIpInSnatPool,
        RemoveCommonBandwidthPackageIpError::InvalidInstanceIdNotFound,
        RemoveCommonBandwidthPackageIpError::OperationUnsupportedIpNotInCbwp,
        RemoveCommonBandwidthPackageIpError::InvalidIpInstanceIdMalformed,
        RemoveCommonBandwidthPackageIpError::OperationUnsupportedEipBindRemote,
        RemoveCommonBandwidthPackageIpError::InvalidEIPStatusBizDisabled,
        RemoveCommonBandwidthPackageIpError::ForbiddenFinancialLocked,
        RemoveCommonBandwidthPackageIpError::OperationFailedSystemBusy,
    ];
}

/// Response to [`RemoveCommonBandwidthPackageIpRequest`].
pub type RemoveCommonBandwidthPackageIpResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveCommonBandwidthPackageIpRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
/// - [`IpInstanceIdNotBandwidthPackage`](super::DocumentedError::IpInstanceIdNotBandwidthPackage)
/// - [`DependencyViolationIp`](super::DocumentedError::DependencyViolationIp)
/// - [`EipBindNatgateway`](super::DocumentedError::EipBindNatgateway)
/// - [`IncorrectStatusEip`](super::DocumentedError::IncorrectStatusEip)
/// - [`OperationFailedSnatPoolIp`](super::DocumentedError::OperationFailedSnatPoolIp)
/// - [`DependencyViolationRouteEntry`](super::DocumentedError::DependencyViolationRouteEntry)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`TradeSyncCreateSubError`](super::DocumentedError::TradeSyncCreateSubError)
/// - [`FailedInvokeInnerApi`](super::DocumentedError::FailedInvokeInnerApi)
/// - [`InvalidIPIpInSnatPool`](super::DocumentedError::InvalidIPIpInSnatPool)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`OperationUnsupportedIpNotInCbwp`](super::DocumentedError::OperationUnsupportedIpNotInCbwp)
/// - [`InvalidIpInstanceIdMalformed`](super::DocumentedError::InvalidIpInstanceIdMalformed)
/// - [`OperationUnsupportedEipBindRemote`](super::DocumentedError::OperationUnsupportedEipBindRemote)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`OperationFailedSystemBusy`](super::DocumentedError::OperationFailedSystemBusy)
pub type RemoveCommonBandwidthPackageIpError = super::DocumentedError;
