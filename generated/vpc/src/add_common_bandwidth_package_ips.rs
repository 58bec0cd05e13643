// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCommonBandwidthPackageIps`, from `vpc/AddCommonBandwidthPackageIps.md`.

use alicloud_runtime::codegen::*;

/// Adds several EIPs at once to an Internet Shared Bandwidth instance.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AddCommonBandwidthPackageIpsRequest::new()
///     .bandwidth_package_id("...")
///     .ip_instance_ids(["..."]);
/// let reply = client.add_common_bandwidth_package_ips(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddCommonBandwidthPackageIpsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a shared bandwidth plan, as
    /// [`CreateCommonBandwidthPackage`](super::Client::create_common_bandwidth_package) returned it.
    pub bandwidth_package_id: Option<String>,
    /// Kind of address to add; only an EIP is possible.
    pub ip_type: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** EIPs to put into the plan, by their IDs. Items: at most 10.
    pub ip_instance_ids: Vec<String>,
}

impl AddCommonBandwidthPackageIpsRequest {
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
    /// Sets `BandwidthPackageId`, which is required.
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = Some(value.into());
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
    /// Sets `IpInstanceIds`, which is required.
    pub fn ip_instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddCommonBandwidthPackageIpsRequest {
        "RegionId" => region_id: query,
        "BandwidthPackageId" => bandwidth_package_id: query,
        "IpType" => ip_type: query,
        "ClientToken" => client_token: query,
        "IpInstanceIds" => ip_instance_ids: query,
    }
}

impl Operation for AddCommonBandwidthPackageIpsRequest {
    type Response = AddCommonBandwidthPackageIpsResponse;
    type Error = AddCommonBandwidthPackageIpsError;
    const INFO: OperationInfo = super::operation("AddCommonBandwidthPackageIps")
        .required(&["RegionId", "BandwidthPackageId", "IpInstanceIds"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [AddCommonBandwidthPackageIpsError] = &[
        AddCommonBandwidthPackageIpsError::OperationDeniedSecurityProtectionTypesInconsistent,
        AddCommonBandwidthPackageIpsError::InvalidIpInstanceIdNotFound,
        AddCommonBandwidthPackageIpsError::EipAlreadyInBandwidthpackage,
        AddCommonBandwidthPackageIpsError::InvalidRegionIdNotFound,
        AddCommonBandwidthPackageIpsError::InvalidBandwidthPackageIdNotFound,
        AddCommonBandwidthPackageIpsError::IpInstanceIdAlreadyInBandwidthPackage,
        AddCommonBandwidthPackageIpsError::IpInstanceIdBizStatusInvalid,
        AddCommonBandwidthPackageIpsError::IpInstanceIdChargeTypeNotSupport,
        AddCommonBandwidthPackageIpsError::BandwidthPackageIdInvalidBizStatus,
        AddCommonBandwidthPackageIpsError::IpInstanceIdQuotaExceeded,
        AddCommonBandwidthPackageIpsError::EipOperationTooFrequently,
        AddCommonBandwidthPackageIpsError::IpInstanceIdInvalidIpInternetChargeType,
        AddCommonBandwidthPackageIpsError::TaskConflict,
        AddCommonBandwidthPackageIpsError::IncorrectStatusEip,
        AddCommonBandwidthPackageIpsError::OperationUnsupportedIpType,
        AddCommonBandwidthPackageIpsError::ParamExclusiveIpInstanceIdAndBandwidthPackageId,
        AddCommonBandwidthPackageIpsError::InvalidBandwidthPackageNotExist,
        AddCommonBandwidthPackageIpsError::OperationFailedDistibuteLock,
        AddCommonBandwidthPackageIpsError::BandwidthPackageIdInvalidBandwidth,
        AddCommonBandwidthPackageIpsError::OperationFailedZoneIdInconsistent,
        AddCommonBandwidthPackageIpsError::AttrMismatchingBandwidthPackageIpVersion,
        AddCommonBandwidthPackageIpsError::InvalidEIPStatusBizDisabled,
        AddCommonBandwidthPackageIpsError::ForbiddenFinancialLocked,
        AddCommonBandwidthPackageIpsError::MismatchCloudBoxCbwpZoneAndEipZone,
        AddCommonBandwidthPackageIpsError::InvalidInstanceIdNotFound,
    ];
}

/// Response to [`AddCommonBandwidthPackageIpsRequest`].
pub type AddCommonBandwidthPackageIpsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddCommonBandwidthPackageIpsRequest`] names.
///
/// - [`OperationDeniedSecurityProtectionTypesInconsistent`](super::DocumentedError::OperationDeniedSecurityProtectionTypesInconsistent)
/// - [`InvalidIpInstanceIdNotFound`](super::DocumentedError::InvalidIpInstanceIdNotFound), here with HTTP status 400
/// - [`EipAlreadyInBandwidthpackage`](super::DocumentedError::EipAlreadyInBandwidthpackage)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`InvalidBandwidthPackageIdNotFound`](super::DocumentedError::InvalidBandwidthPackageIdNotFound), here with HTTP status 400
/// - [`IpInstanceIdAlreadyInBandwidthPackage`](super::DocumentedError::IpInstanceIdAlreadyInBandwidthPackage)
/// - [`IpInstanceIdBizStatusInvalid`](super::DocumentedError::IpInstanceIdBizStatusInvalid)
/// - [`IpInstanceIdChargeTypeNotSupport`](super::DocumentedError::IpInstanceIdChargeTypeNotSupport)
/// - [`BandwidthPackageIdInvalidBizStatus`](super::DocumentedError::BandwidthPackageIdInvalidBizStatus)
/// - [`IpInstanceIdQuotaExceeded`](super::DocumentedError::IpInstanceIdQuotaExceeded)
/// - [`EipOperationTooFrequently`](super::DocumentedError::EipOperationTooFrequently)
/// - [`IpInstanceIdInvalidIpInternetChargeType`](super::DocumentedError::IpInstanceIdInvalidIpInternetChargeType), here with HTTP status 400
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`IncorrectStatusEip`](super::DocumentedError::IncorrectStatusEip)
/// - [`OperationUnsupportedIpType`](super::DocumentedError::OperationUnsupportedIpType)
/// - [`ParamExclusiveIpInstanceIdAndBandwidthPackageId`](super::DocumentedError::ParamExclusiveIpInstanceIdAndBandwidthPackageId)
/// - [`InvalidBandwidthPackageNotExist`](super::DocumentedError::InvalidBandwidthPackageNotExist)
/// - [`OperationFailedDistibuteLock`](super::DocumentedError::OperationFailedDistibuteLock)
/// - [`BandwidthPackageIdInvalidBandwidth`](super::DocumentedError::BandwidthPackageIdInvalidBandwidth), here with HTTP status 400
/// - [`OperationFailedZoneIdInconsistent`](super::DocumentedError::OperationFailedZoneIdInconsistent)
/// - [`AttrMismatchingBandwidthPackageIpVersion`](super::DocumentedError::AttrMismatchingBandwidthPackageIpVersion)
/// - [`InvalidEIPStatusBizDisabled`](super::DocumentedError::InvalidEIPStatusBizDisabled)
/// - [`ForbiddenFinancialLocked`](super::DocumentedError::ForbiddenFinancialLocked)
/// - [`MismatchCloudBoxCbwpZoneAndEipZone`](super::DocumentedError::MismatchCloudBoxCbwpZoneAndEipZone)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
pub type AddCommonBandwidthPackageIpsError = super::DocumentedError;
