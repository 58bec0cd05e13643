// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCommonBandwidthPackageIp`, from `vpc/AddCommonBandwidthPackageIp.md`.

use alicloud_runtime::codegen::*;

/// Puts an EIP into a shared bandwidth plan, whose bandwidth it then uses together with the other
/// members. Both must be in one region.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AddCommonBandwidthPackageIpRequest::new()
///     .bandwidth_package_id("cbwp-2ze2ic1xd2qeqasdf****")
///     .ip_instance_id("eip-2zeerraiwb7uqwed****")
///     .region_id("cn-hangzhou");
/// let reply = client.add_common_bandwidth_package_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCommonBandwidthPackageIpRequest {
    /// **Required.** Shared plan that takes the EIP in. Example: `cbwp-2ze2ic1xd2qeqasdf****`.
    pub bandwidth_package_id: Option<String>,
    /// **Required.** EIP, by its ID, that the call adds or takes out.
    /// Example: `eip-2zeerraiwb7uqwed****`.
    pub ip_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of address to add; only an EIP is possible. Example: `EIP`.
    pub ip_type: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe637760`.
    pub client_token: Option<String>,
}

impl AddCommonBandwidthPackageIpRequest {
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
    /// Sets `IpType`.
    pub fn ip_type(mut self, value: impl Into<String>) -> Self {
        self.ip_type = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AddCommonBandwidthPackageIpRequest {
        "BandwidthPackageId" => bandwidth_package_id: query,
        "IpInstanceId" => ip_instance_id: query,
        "RegionId" => region_id: query,
        "IpType" => ip_type: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AddCommonBandwidthPackageIpRequest {
    type Response = AddCommonBandwidthPackageIpResponse;
    type Error = AddCommonBandwidthPackageIpError;
    const INFO: OperationInfo = super::operation("AddCommonBandwidthPackageIp")
        .required(&["BandwidthPackageId", "IpInstanceId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AddCommonBandwidthPackageIpError] = &[
        AddCommonBandwidthPackageIpError::InvalidRegionIdNotFound,
        AddCommonBandwidthPackageIpError::InvalidBandwidthPackageIdNotFound,
        AddCommonBandwidthPackageIpError::InvalidInstanceIdNotFound,
        AddCommonBandwidthPackageIpError::OperationDeniedSecurityProtectionTypesInconsistent,
        AddCommonBandwidthPackageIpError::IpInstanceIdAlreadyInBandwidthPackage,
        AddCommonBandwidthPackageIpError::IpInstanceIdBizStatusInvalid,
        AddCommonBandwidthPackageIpError::IpInstanceIdChargeTypeNotSupport,
        AddCommonBandwidthPackageIpError::BandwidthPackageIdInvalidBizStatus,
        AddCommonBandwidthPackageIpError::IpInstanceIdQuotaExceeded,
        AddCommonBandwidthPackageIpError::EipOperationTooFrequently,
        AddCommonBandwidthPackageIpError::TaskConflict,
        AddCommonBandwidthPackageIpError::IncorrectStatusEip,
        AddCommonBandwidthPackageIpError::OperationUnsupportedIpType,
        AddCommonBandwidthPackageIpError::ParamExclusiveIpInstanceIdAndBandwidthPackageId,
        AddCommonBandwidthPackageIpError::InvalidBandwidthPackageNotExist,
        AddCommonBandwidthPackageIpError::OperationFailedDistibuteLock,
        AddCommonBandwidthPackageIpError::OperationFailedZoneIdInconsistent,
        AddCommonBandwidthPackageIpError::AttrMismatchingBandwidthPackageIpVersion,
        AddCommonBandwidthPackageIpError::InvalidEIPStatusBizDisabled,
        AddCommonBandwidthPackageIpError::ForbiddenFinancialLocked,
        AddCommonBandwidthPackageIpError::MismatchCloudBoxCbwpZoneAndEipZone,
        AddCommonBandwidthPackageIpError::InvalidIpInstanceIdNotFound,
        AddCommonBandwidthPackageIpError::IpInstanceIdInvalidIpInternetChargeType,
        AddCommonBandwidthPackageIpError::BandwidthPackageIdInvalidBandwidth,
    ];
}

/// Response to [`AddCommonBandwidthPackageIpRequest`].
pub type AddCommonBandwidthPackageIpResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddCommonBandwidthPackageIpRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`OperationDeniedSecurityProtectionTypesInconsistent`](super::DocumentedError::OperationDeniedSecurityProtectionTypesInconsistent)
/// - [`IpInstanceIdAlreadyInBandwidthPackage`](super::DocumentedError::IpInstanceIdAlreadyInBandwidthPackage)
/// - [`IpInstanceIdBizStatusInvalid`](super::DocumentedError::IpInstanceIdBizStatusInvalid)
/// - [`IpInstanceIdChargeTypeNotSupport`](super::DocumentedError::IpInstanceIdChargeTypeNotSupport)
/// - [`BandwidthPackageIdInvalidBizStatus`](super::DocumentedError::BandwidthPackageIdInvalidBizStatus)
/// - [`IpInstanceIdQuotaExceeded`](super::DocumentedError::IpInstanceIdQuotaExceeded)
/// - [`EipOperationTooFrequently`](super::DocumentedError::EipOperationTooFrequently)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`IncorrectStatusEip`](super::DocumentedError::IncorrectStatusEip)
/// - [`OperationUnsupportedIpType`](super::DocumentedError::OperationUnsupportedIpType)
/// - [`ParamExclusiveIpInstanceIdAndBandwidthPackageId`](super::DocumentedError::ParamExclusiveIpInstanceIdAndBandwidthPackageId)
/// - [`InvalidBandwidthPackageNotExist`](super::DocumentedError::InvalidBandwidthPackageNotExist)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`OperationFailedZoneIdInconsistent`](super::DocumentedError::OperationFailedZoneIdInconsistent)
/// - [`AttrMismatchingBandwidthPackageIpVersion`](super::DocumentedError::AttrMismatchingBandwidthPackageIpVersion)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`MismatchCloudBoxCbwpZoneAndEipZone`](super::DocumentedError::MismatchCloudBoxCbwpZoneAndEipZone)
/// - [`InvalidIpInstanceIdNotFound`](super::DocumentedError::InvalidIpInstanceIdNotFound)
/// - [`IpInstanceIdInvalidIpInternetChargeType`](super::DocumentedError::IpInstanceIdInvalidIpInternetChargeType)
/// - [`BandwidthPackageIdInvalidBandwidth`](super::DocumentedError::BandwidthPackageIdInvalidBandwidth)
pub type AddCommonBandwidthPackageIpError = super::DocumentedError;
