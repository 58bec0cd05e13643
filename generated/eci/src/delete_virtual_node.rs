// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteVirtualNode`, from `eci/DeleteVirtualNode.md`.

use alicloud_runtime::codegen::*;

/// Deletes a virtual node on which no container groups run any more.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DeleteVirtualNodeRequest::new()
///     .region_id("cn-hangzhou")
///     .virtual_node_id("vnd-2ze960zkdqrldeaw****");
/// let reply = client.delete_virtual_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteVirtualNodeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the virtual node that the call is about.
    /// Example: `vnd-2ze960zkdqrldeaw****`.
    pub virtual_node_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl DeleteVirtualNodeRequest {
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
    /// Sets `VirtualNodeId`, which is required.
    pub fn virtual_node_id(mut self, value: impl Into<String>) -> Self {
        self.virtual_node_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteVirtualNodeRequest {
        "RegionId" => region_id: query,
        "VirtualNodeId" => virtual_node_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteVirtualNodeRequest {
    type Response = DeleteVirtualNodeResponse;
    type Error = DeleteVirtualNodeError;
    const INFO: OperationInfo = super::operation("DeleteVirtualNode")
        .required(&["RegionId", "VirtualNodeId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteVirtualNodeError] = &[
        DeleteVirtualNodeError::AccountArrearage,
        DeleteVirtualNodeError::DryRunOperation,
        DeleteVirtualNodeError::InvalidParameterCpuMemory,
        DeleteVirtualNodeError::InvalidParameterDuplicatedName,
        DeleteVirtualNodeError::InvalidParameterDuplicatedVolumeName,
        DeleteVirtualNodeError::IncorrectStatus,
        DeleteVirtualNodeError::ServiceNotEnabled,
        DeleteVirtualNodeError::ImageSnapshotIncorrectStatus,
        DeleteVirtualNodeError::ImageSnapshotNotSupport,
        DeleteVirtualNodeError::DiskVolumeNotSupport,
        DeleteVirtualNodeError::RamRoleNotSupport,
        DeleteVirtualNodeError::DiskNumberLimitExceed,
        DeleteVirtualNodeError::InvalidPaymentMethodInsufficientBalance,
        DeleteVirtualNodeError::DiskVolumeNotInSameZone,
        DeleteVirtualNodeError::NoPermission,
        DeleteVirtualNodeError::HighCpuMemConfigRequired,
        DeleteVirtualNodeError::RecommendEmptyInstanceTypeFamilyNotMatched,
        DeleteVirtualNodeError::LocalDiskAmountNotMatch,
        DeleteVirtualNodeError::PayforCreditPayInsufficientBalance,
        DeleteVirtualNodeError::InvalidOperationKmsInstanceTypeNotSupport,
        DeleteVirtualNodeError::InvalidParameterEncryptedKmsNotEnabled,
        DeleteVirtualNodeError::InvalidParameterKmsEncryptedIllegal,
        DeleteVirtualNodeError::Ipv6AddressNotSupportVsw,
        DeleteVirtualNodeError::VirtualNodeDeleteFailed,
        DeleteVirtualNodeError::OperationDeniedVswZoneMisMatch,
        DeleteVirtualNodeError::QuotaExceeded,
        DeleteVirtualNodeError::ZoneNotOnSale,
        DeleteVirtualNodeError::ForbiddenRiskControl,
        DeleteVirtualNodeError::ForbiddenSubUser,
        DeleteVirtualNodeError::ForbiddenOnlyForInvitedTest,
        DeleteVirtualNodeError::OperationDeniedSecurityGroupMisMatch,
        DeleteVirtualNodeError::InvalidVSwitchIdIpNotEnough,
        DeleteVirtualNodeError::ForbiddenUserNotRealNameAuthentication,
        DeleteVirtualNodeError::InvalidUserPassRoleForbidden,
        DeleteVirtualNodeError::OperationDeniedNoStock,
        DeleteVirtualNodeError::InvalidParameterKmsKeyIdForbidden,
        DeleteVirtualNodeError::ForbiddenAccountClosed,
        DeleteVirtualNodeError::InvalidOperationResourceManagedByCloudProduct,
        DeleteVirtualNodeError::SpotNotMatched,
        DeleteVirtualNodeError::SecurityRisk3DVerification,
        DeleteVirtualNodeError::CreateServiceLinkedRoleDenied,
        DeleteVirtualNodeError::ImageSnapshotNotFound,
        DeleteVirtualNodeError::InvalidDiskIdNotFound,
        DeleteVirtualNodeError::InvalidParameterKmsKeyIdNotFound,
    ];
}

/// Response to [`DeleteVirtualNodeRequest`].
pub type DeleteVirtualNodeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteVirtualNodeRequest`] names.
///
/// - [`AccountArrearage`](super::DocumentedError::AccountArrearage)
/// - [`DryRunOperation`](super::DocumentedError::DryRunOperation)
/// - [`InvalidParameterCpuMemory`](super::DocumentedError::InvalidParameterCpuMemory)
/// - [`InvalidParameterDuplicatedName`](super::DocumentedError::InvalidParameterDuplicatedName)
/// - [`InvalidParameterDuplicatedVolumeName`](super::DocumentedError::InvalidParameterDuplicatedVolumeName)
/// - [`IncorrectStatus`](super::DocumentedError::IncorrectStatus)
/// - [`ServiceNotEnabled`](super::DocumentedError::ServiceNotEnabled)
/// - [`ImageSnapshotIncorrectStatus`](super::DocumentedError::ImageSnapshotIncorrectStatus)
/// - [`ImageSnapshotNotSupport`](super::DocumentedError::ImageSnapshotNotSupport)
/// - [`DiskVolumeNotSupport`](super::DocumentedError::DiskVolumeNotSupport)
/// - [`RamRoleNotSupport`](super::DocumentedError::RamRoleNotSupport)
/// - [`DiskNumberLimitExceed`](super::DocumentedError::DiskNumberLimitExceed)
/// - [`InvalidPaymentMethodInsufficientBalance`](super::DocumentedError::InvalidPaymentMethodInsufficientBalance)
/// - [`DiskVolumeNotInSameZone`](super::DocumentedError::DiskVolumeNotInSameZone)
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`HighCpuMemConfigRequired`](super::DocumentedError::HighCpuMemConfigRequired)
/// - [`RecommendEmptyInstanceTypeFamilyNotMatched`](super::DocumentedError::RecommendEmptyInstanceTypeFamilyNotMatched)
/// - [`LocalDiskAmountNotMatch`](super::DocumentedError::LocalDiskAmountNotMatch)
/// - [`PayforCreditPayInsufficientBalance`](super::DocumentedError::PayforCreditPayInsufficientBalance)
/// - [`InvalidOperationKmsInstanceTypeNotSupport`](super::DocumentedError::InvalidOperationKmsInstanceTypeNotSupport)
/// - [`InvalidParameterEncryptedKmsNotEnabled`](super::DocumentedError::InvalidParameterEncryptedKmsNotEnabled)
/// - [`InvalidParameterKmsEncryptedIllegal`](super::DocumentedError::InvalidParameterKmsEncryptedIllegal)
/// - [`Ipv6AddressNotSupportVsw`](super::DocumentedError::Ipv6AddressNotSupportVsw)
/// - [`VirtualNodeDeleteFailed`](super::DocumentedError::VirtualNodeDeleteFailed)
/// - [`OperationDeniedVswZoneMisMatch`](super::DocumentedError::OperationDeniedVswZoneMisMatch)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale)
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`ForbiddenOnlyForInvitedTest`](super::DocumentedError::ForbiddenOnlyForInvitedTest)
/// - [`OperationDeniedSecurityGroupMisMatch`](super::DocumentedError::OperationDeniedSecurityGroupMisMatch)
/// - [`InvalidVSwitchIdIpNotEnough`](super::DocumentedError::InvalidVSwitchIdIpNotEnough)
/// - [`ForbiddenUserNotRealNameAuthentication`](super::DocumentedError::ForbiddenUserNotRealNameAuthentication)
/// - [`InvalidUserPassRoleForbidden`](super::DocumentedError::InvalidUserPassRoleForbidden)
/// - [`OperationDeniedNoStock`](super::DocumentedError::OperationDeniedNoStock)
/// - [`InvalidParameterKmsKeyIdForbidden`](super::DocumentedError::InvalidParameterKmsKeyIdForbidden)
/// - [`ForbiddenAccountClosed`](super::DocumentedError::ForbiddenAccountClosed)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`SpotNotMatched`](super::DocumentedError::SpotNotMatched)
/// - [`SecurityRisk3DVerification`](super::DocumentedError::SecurityRisk3DVerification)
/// - [`CreateServiceLinkedRoleDenied`](super::DocumentedError::CreateServiceLinkedRoleDenied)
/// - [`ImageSnapshotNotFound`](super::DocumentedError::ImageSnapshotNotFound)
/// - [`InvalidDiskIdNotFound`](super::DocumentedError::InvalidDiskIdNotFound)
/// - [`InvalidParameterKmsKeyIdNotFound`](super::DocumentedError::InvalidParameterKmsKeyIdNotFound)
pub type DeleteVirtualNodeError = super::DocumentedError;
