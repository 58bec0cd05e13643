// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateVirtualNode`, from `eci/UpdateVirtualNode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Changes name, DNS, custom resources or tags of a virtual node.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::UpdateVirtualNodeRequest::new()
///     .region_id("cn-hangzhou")
///     .virtual_node_id("vnd-2ze960zkdqrldeaw****");
/// let reply = client.update_virtual_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateVirtualNodeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the virtual node that the call is about.
    /// Example: `vnd-2ze960zkdqrldeaw****`.
    pub virtual_node_id: Option<String>,
    /// Name that the virtual node goes by. Example: `testNode`.
    pub virtual_node_name: Option<String>,
    /// The custom resources that are concerned. Example: `example1.com=100,example2.com=200`.
    pub custom_resources: Option<String>,
    /// Domain name that belongs to the cluster. Example: `example.com`.
    pub cluster_domain: Option<String>,
    /// DNS server of the Kubernetes cluster. Example: `100.1.XX.XX`.
    pub cluster_dns: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl UpdateVirtualNodeRequest {
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
    /// Sets `VirtualNodeName`.
    pub fn virtual_node_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_node_name = Some(value.into());
        self
    }
    /// Sets `CustomResources`.
    pub fn custom_resources(mut self, value: impl Into<String>) -> Self {
        self.custom_resources = Some(value.into());
        self
    }
    /// Sets `ClusterDomain`.
    pub fn cluster_domain(mut self, value: impl Into<String>) -> Self {
        self.cluster_domain = Some(value.into());
        self
    }
    /// Sets `ClusterDNS`.
    pub fn cluster_dns(mut self, value: impl Into<String>) -> Self {
        self.cluster_dns = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateVirtualNodeRequest {
        "RegionId" => region_id: query,
        "VirtualNodeId" => virtual_node_id: query,
        "VirtualNodeName" => virtual_node_name: query,
        "CustomResources" => custom_resources: query,
        "ClusterDomain" => cluster_domain: query,
        "ClusterDNS" => cluster_dns: query,
        "ClientToken" => client_token: query,
        "Tag" => tag: query,
    }
}

impl Operation for UpdateVirtualNodeRequest {
    type Response = UpdateVirtualNodeResponse;
    type Error = UpdateVirtualNodeError;
    const INFO: OperationInfo = super::operation("UpdateVirtualNode")
        .required(&["RegionId", "VirtualNodeId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [UpdateVirtualNodeError] = &[
        UpdateVirtualNodeError::AccountArrearage,
        UpdateVirtualNodeError::DryRunOperation,
        UpdateVirtualNodeError::InvalidParameterCpuMemory,
        UpdateVirtualNodeError::InvalidParameterDuplicatedName,
        UpdateVirtualNodeError::InvalidParameterDuplicatedVolumeName,
        UpdateVirtualNodeError::IncorrectStatus,
        UpdateVirtualNodeError::ServiceNotEnabled,
        UpdateVirtualNodeError::ImageSnapshotIncorrectStatus,
        UpdateVirtualNodeError::ImageSnapshotNotSupport,
        UpdateVirtualNodeError::DiskVolumeNotSupport,
        UpdateVirtualNodeError::RamRoleNotSupport,
        UpdateVirtualNodeError::DiskNumberLimitExceed,
        UpdateVirtualNodeError::InvalidPaymentMethodInsufficientBalance,
        UpdateVirtualNodeError::DiskVolumeNotInSameZone,
        UpdateVirtualNodeError::NoPermission,
        UpdateVirtualNodeError::HighCpuMemConfigRequired,
        UpdateVirtualNodeError::RecommendEmptyInstanceTypeFamilyNotMatched,
        UpdateVirtualNodeError::LocalDiskAmountNotMatch,
        UpdateVirtualNodeError::PayforCreditPayInsufficientBalance,
        UpdateVirtualNodeError::InvalidOperationKmsInstanceTypeNotSupport,
        UpdateVirtualNodeError::InvalidParameterEncryptedKmsNotEnabled,
        UpdateVirtualNodeError::InvalidParameterKmsEncryptedIllegal,
        UpdateVirtualNodeError::Ipv6AddressNotSupportVsw,
        UpdateVirtualNodeError::OperationDeniedVswZoneMisMatch,
        UpdateVirtualNodeError::QuotaExceeded,
        UpdateVirtualNodeError::ZoneNotOnSale,
        UpdateVirtualNodeError::ForbiddenRiskControl,
        UpdateVirtualNodeError::ForbiddenSubUser,
        UpdateVirtualNodeError::ForbiddenOnlyForInvitedTest,
        UpdateVirtualNodeError::OperationDeniedSecurityGroupMisMatch,
        UpdateVirtualNodeError::InvalidVSwitchIdIpNotEnough,
        UpdateVirtualNodeError::ForbiddenUserBussinessStatus,
        UpdateVirtualNodeError::ForbiddenUserNotRealNameAuthentication,
        UpdateVirtualNodeError::InvalidUserPassRoleForbidden,
        UpdateVirtualNodeError::OperationDeniedNoStock,
        UpdateVirtualNodeError::InvalidParameterKmsKeyIdForbidden,
        UpdateVirtualNodeError::ForbiddenAccountClosed,
        UpdateVirtualNodeError::InvalidOperationResourceManagedByCloudProduct,
        UpdateVirtualNodeError::SpotNotMatched,
        UpdateVirtualNodeError::SecurityRisk3DVerification,
        UpdateVirtualNodeError::CreateServiceLinkedRoleDenied,
        UpdateVirtualNodeError::ImageSnapshotNotFound,
        UpdateVirtualNodeError::InvalidDiskIdNotFound,
        UpdateVirtualNodeError::InvalidParameterKmsKeyIdNotFound,
    ];
}

/// Response to [`UpdateVirtualNodeRequest`].
pub type UpdateVirtualNodeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateVirtualNodeRequest`] names.
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
/// - [`OperationDeniedVswZoneMisMatch`](super::DocumentedError::OperationDeniedVswZoneMisMatch)
/// - [`QuotaExceeded`](super::DocumentedError::QuotaExceeded)
/// - [`ZoneNotOnSale`](super::DocumentedError::ZoneNotOnSale)
/// - [`ForbiddenRiskControl`](super::DocumentedError::ForbiddenRiskControl)
/// - [`ForbiddenSubUser`](super::DocumentedError::ForbiddenSubUser)
/// - [`ForbiddenOnlyForInvitedTest`](super::DocumentedError::ForbiddenOnlyForInvitedTest)
/// - [`OperationDeniedSecurityGroupMisMatch`](super::DocumentedError::OperationDeniedSecurityGroupMisMatch)
/// - [`InvalidVSwitchIdIpNotEnough`](super::DocumentedError::InvalidVSwitchIdIpNotEnough)
/// - [`ForbiddenUserBussinessStatus`](super::DocumentedError::ForbiddenUserBussinessStatus)
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
pub type UpdateVirtualNodeError = super::DocumentedError;
