// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddCommonBandwidthPackageIps`, from `vpc/AddCommonBandwidthPackageIps.md`.

use alicloud_runtime::codegen::*;

/// Adds one or more EIPs in a bandwidth plan in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::AddCommonBandwidthPackageIpsRequest::new();
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
    /// **Required.** IDs of the IP address instances that the call or the answer is about.
    /// Items: at most 10.
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
}

/// What [`AddCommonBandwidthPackageIpsRequest`] is answered with.
pub type AddCommonBandwidthPackageIpsResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`AddCommonBandwidthPackageIpsRequest`] names.
    pub enum AddCommonBandwidthPackageIpsError {
        OperationDeniedSecurityProtectionTypesInconsistent = "OperationDenied.SecurityProtectionTypesInconsistent" ("400"), "", "Plan and EIP have different kinds of attack protection. Both must be of one kind.";
        InvalidIpInstanceIdNotFound = "InvalidIpInstanceId.NotFound" ("400"), "", "No EIP has this ID.";
        EipAlreadyInBandwidthpackage = "EIP_ALREADY_IN_BANDWIDTHPACKAGE" ("400"), "", "One of the EIPs belongs to a shared plan already. Take it out first.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("400"), "", "No region has this ID, or the service is not offered there.";
        InvalidBandwidthPackageIdNotFound = "InvalidBandwidthPackageId.NotFound" ("400"), "", "No bandwidth package or plan has this ID.";
        IpInstanceIdAlreadyInBandwidthPackage = "IpInstanceId.AlreadyInBandwidthPackage" ("400"), "", "The EIP belongs to a shared plan already. Take it out first.";
        IpInstanceIdBizStatusInvalid = "IpInstanceId.BizStatusInvalid" ("400"), "", "The EIP is locked, so it cannot join the plan.";
        IpInstanceIdChargeTypeNotSupport = "IpInstanceId.ChargeType.NotSupport" ("400"), "", "The EIP is a subscription, which cannot join the plan. Use a pay-as-you-go one.";
        BandwidthPackageIdInvalidBizStatus = "BandwidthPackageId.InvalidBizStatus" ("400"), "", "The plan is locked because of open bills, so no address can join it.";
        IpInstanceIdQuotaExceeded = "IpInstanceId.QuotaExceeded" ("400"), "", "The plan holds as many addresses as it may. Take some out or use another plan.";
        EipOperationTooFrequently = "EipOperation.TooFrequently" ("400"), "", "EIPs join the plan faster than is allowed. Slow down and send the call again.";
        IpInstanceIdInvalidIpInternetChargeType = "IpInstanceId.InvalidIpInternetChargeType" ("400"), "", "An EIP with mixed billing cannot join a plan that is billed by traffic.";
        TaskConflict = "TaskConflict" ("400"), "", "Another task on the same resource is not finished, or calls follow too fast. Send the call again a little later.";
        IncorrectStatusEip = "IncorrectStatus.Eip" ("400"), "Eip status error.", "The EIP is in a state that rules this out. Wait until it settles.";
        OperationUnsupportedIpType = "OperationUnsupported.IpType" ("400"), "", "Addresses of this type cannot join a shared plan.";
        ParamExclusiveIpInstanceIdAndBandwidthPackageId = "ParamExclusive.IpInstanceIdAndBandwidthPackageId" ("400"), "%s", "The EIP and the plan do not go together in this call.";
        InvalidBandwidthPackageNotExist = "InvalidBandwidthPackage.NotExist" ("400"), "", "No shared plan has this ID. Check ID and region.";
        OperationFailedDistibuteLock = "OperationFailed.DistibuteLock" ("400"), "Distibute lock fail.", "Another call holds the lock on the resource. Try again a little later.";
        BandwidthPackageIdInvalidBandwidth = "BandwidthPackageId.InvalidBandwidth" ("400"), "", "The bandwidth of the plan is too low for an EIP with mixed billing.";
        OperationFailedZoneIdInconsistent = "OperationFailed.ZoneIdInconsistent" ("400"), "%s", "The plan and the EIP belong to different zones.";
        AttrMismatchingBandwidthPackageIpVersion = "AttrMismatching.BandwidthPackageIpVersion" ("400"), "%s", "The plan and the address are of different IP versions. Use a plan made for the version of the address.";
        InvalidEIPStatusBizDisabled = "InvalidEIPStatus.BizDisabled" ("400"), "", "The EIP is locked, for money owed or for security, and cannot be changed.";
        ForbiddenFinancialLocked = "Forbidden.FinancialLocked" ("400"), "", "The instance is locked because the account owes money. Pay the bills, then call again.";
        MismatchCloudBoxCbwpZoneAndEipZone = "Mismatch.CloudBoxCbwpZoneAndEipZone" ("400"), "", "Plan and EIP belong to different CloudBox zones. Both must be of one zone.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("400"), "", "No instance has this ID here. Check ID, region and VPC.";
    }
}
