// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVSwitch`, from `vpc/DeleteVSwitch.md`.

use alicloud_runtime::codegen::*;

/// Deletes an `Available` vSwitch. It must hold no instances and no HAVIPs, and nothing else in its
/// VPC may be in the making or being deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteVSwitchRequest::new()
///     .vswitch_id("vsw-asdfjlna****");
/// let reply = client.delete_vswitch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** vSwitch to delete. Example: `vsw-asdfjlna****`.
    pub vswitch_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
}

impl DeleteVSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

request! {
    DeleteVSwitchRequest {
        "RegionId" => region_id: query,
        "VSwitchId" => vswitch_id: query,
        "DryRun" => dry_run: query,
    }
}

impl Operation for DeleteVSwitchRequest {
    type Response = DeleteVSwitchResponse;
    type Error = DeleteVSwitchError;
    const INFO: OperationInfo = super::operation("DeleteVSwitch")
        .required(&["VSwitchId"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteVSwitchError] = &[
        DeleteVSwitchError::IncorrectVSwitchStatus,
        DeleteVSwitchError::DependencyViolation,
        DeleteVSwitchError::IncorrectRouteEntryStatus,
        DeleteVSwitchError::DependencyViolationHaVip,
        DeleteVSwitchError::MissingParameter,
        DeleteVSwitchError::InvalidVSwitchIdNotFound,
        DeleteVSwitchError::IncorrectStatus,
        DeleteVSwitchError::OperationDeniedOtherSubnetProcessing,
        DeleteVSwitchError::DependencyViolationRouteTable,
        DeleteVSwitchError::TaskConflict,
        DeleteVSwitchError::DependencyViolationSnat,
        DeleteVSwitchError::DeleteVSwitchIncorrectStatusCbnStatus,
        DeleteVSwitchError::AttrMismatchingNaclAndBindInstance,
        DeleteVSwitchError::InvalidResourceNotBinding,
        DeleteVSwitchError::DependencyViolationSnatEntry,
        DeleteVSwitchError::DependencyViolationNetworkAcl,
        DeleteVSwitchError::DependencyViolationEnhancedNatgw,
        DeleteVSwitchError::DependencyViolationResourceShare,
        DeleteVSwitchError::OperationFailedSystemBusy,
        DeleteVSwitchError::DependencyViolationMulticastDomain,
        DeleteVSwitchError::DependencyViolationVSwitchCidrReservation,
        DeleteVSwitchError::DependencyViolationCloudService,
        DeleteVSwitchError::OperationFailedIpv6InstanceExist,
        DeleteVSwitchError::DependencyViolationIpv6Address,
        DeleteVSwitchError::ForbiddenRegionNotFound,
        DeleteVSwitchError::IncorrectVSwitchId,
        DeleteVSwitchError::DependencyViolationRouterInterface,
    ];
}

/// Response to [`DeleteVSwitchRequest`].
pub type DeleteVSwitchResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVSwitchRequest`] names.
///
/// - [`IncorrectVSwitchStatus`](super::DocumentedError::IncorrectVSwitchStatus)
/// - [`DependencyViolation`](super::DocumentedError::DependencyViolation)
/// - [`IncorrectRouteEntryStatus`](super::DocumentedError::IncorrectRouteEntryStatus)
/// - [`DependencyViolationHaVip`](super::DocumentedError::DependencyViolationHaVip)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidVSwitchIdNotFound`](super::DocumentedError::InvalidVSwitchIdNotFound)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus), here with HTTP status 404
/// - [`OperationDeniedOtherSubnetProcessing`](super::DocumentedError::OperationDeniedOtherSubnetProcessing)
/// - [`DependencyViolationRouteTable`](super::DocumentedError::DependencyViolationRouteTable)
/// - [`TaskConflict`](super::DocumentedError::TaskConflict)
/// - [`DependencyViolationSnat`](super::DocumentedError::DependencyViolationSnat)
/// - [`DeleteVSwitchIncorrectStatusCbnStatus`](super::DocumentedError::DeleteVSwitchIncorrectStatusCbnStatus)
/// - [`AttrMismatchingNaclAndBindInstance`](super::DocumentedError::AttrMismatchingNaclAndBindInstance)
/// - [`InvalidResourceNotBinding`](super::DocumentedError::InvalidResourceNotBinding)
/// - [`DependencyViolationSnatEntry`](super::DocumentedError::DependencyViolationSnatEntry)
/// - [`DependencyViolationNetworkAcl`](super::DocumentedError::DependencyViolationNetworkAcl)
/// - [`DependencyViolationEnhancedNatgw`](super::DocumentedError::DependencyViolationEnhancedNatgw)
/// - [`DependencyViolationResourceShare`](super::DocumentedError::DependencyViolationResourceShare)
/// - [`OperationFailedSystemBusy`](super::DocumentedError::OperationFailedSystemBusy)
/// - [`DependencyViolationMulticastDomain`](super::DocumentedError::DependencyViolationMulticastDomain)
/// - [`DependencyViolationVSwitchCidrReservation`](super::DocumentedError::DependencyViolationVSwitchCidrReservation)
/// - [`DependencyViolationCloudService`](super::DocumentedError::DependencyViolationCloudService)
/// - [`OperationFailedIpv6InstanceExist`](super::DocumentedError::OperationFailedIpv6InstanceExist)
/// - [`DependencyViolationIpv6Address`](super::DocumentedError::DependencyViolationIpv6Address)
/// - [`ForbiddenRegionNotFound`](super::DocumentedError::ForbiddenRegionNotFound)
/// - [`IncorrectVSwitchId`](super::DocumentedError::IncorrectVSwitchId)
/// - [`DependencyViolationRouterInterface`](super::DocumentedError::DependencyViolationRouterInterface)
pub type DeleteVSwitchError = super::DocumentedError;
