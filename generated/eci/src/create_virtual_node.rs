// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVirtualNode`, from `eci/CreateVirtualNode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a virtual node that lets a self-managed Kubernetes cluster run pods on ECI.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::CreateVirtualNodeRequest::new()
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-2ze81zoc3yl7a3we****")
///     .vswitch_id("vsw-2ze23nqzig8inprou****");
/// let reply = client.create_virtual_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVirtualNodeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** ID of the security group, whose rules filter the traffic.
    /// Example: `sg-2ze81zoc3yl7a3we****`.
    pub security_group_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-2ze23nqzig8inprou****`.
    pub vswitch_id: Option<String>,
    /// Name that the virtual node goes by. Example: `testNode`.
    pub virtual_node_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-uf66jeqopgqa9hdn****`.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Whether this is switched on: public network. Example: `false`.
    pub enable_public_network: Option<bool>,
    /// Elastic IP to bind, which gives access from the internet. Example: `eip-uf66jeqopgqa9hdn****`.
    pub eip_instance_id: Option<String>,
    /// Settings of the kube, and what it works with.
    pub kube_config: Option<String>,
    /// The custom resources that are concerned. Example: `example1.com=100,example2.com=200`.
    pub custom_resources: Option<String>,
    /// Domain name that belongs to the cluster. Example: `example.com`.
    pub cluster_domain: Option<String>,
    /// DNS server of the Kubernetes cluster. Example: `100.1.XX.XX`.
    pub cluster_dns: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Marks that keep pods away, one entry each. Items: at most 21.
    pub taint: Vec<Taint>,
    /// Whether the tls bootstrap is switched on. Example: `false`.
    pub tls_bootstrap_enabled: Option<bool>,
}

impl CreateVirtualNodeRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `VirtualNodeName`.
    pub fn virtual_node_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_node_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `EnablePublicNetwork`.
    #[inline]
    pub fn enable_public_network(mut self, value: bool) -> Self {
        self.enable_public_network = Some(value);
        self
    }
    /// Sets `EipInstanceId`.
    pub fn eip_instance_id(mut self, value: impl Into<String>) -> Self {
        self.eip_instance_id = Some(value.into());
        self
    }
    /// Sets `KubeConfig`.
    pub fn kube_config(mut self, value: impl Into<String>) -> Self {
        self.kube_config = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Taint`.
    pub fn taint(mut self, value: impl IntoIterator<Item = impl Into<Taint>>) -> Self {
        self.taint = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TlsBootstrapEnabled`.
    #[inline]
    pub fn tls_bootstrap_enabled(mut self, value: bool) -> Self {
        self.tls_bootstrap_enabled = Some(value);
        self
    }
}

request! {
    CreateVirtualNodeRequest {
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "SecurityGroupId" => security_group_id: query,
        "VSwitchId" => vswitch_id: query,
        "VirtualNodeName" => virtual_node_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "EnablePublicNetwork" => enable_public_network: query,
        "EipInstanceId" => eip_instance_id: query,
        "KubeConfig" => kube_config: query,
        "CustomResources" => custom_resources: query,
        "ClusterDomain" => cluster_domain: query,
        "ClusterDNS" => cluster_dns: query,
        "Tag" => tag: query,
        "Taint" => taint: query,
        "TlsBootstrapEnabled" => tls_bootstrap_enabled: query,
    }
}

impl Operation for CreateVirtualNodeRequest {
    type Response = CreateVirtualNodeResponse;
    type Error = CreateVirtualNodeError;
    const INFO: OperationInfo = super::operation("CreateVirtualNode")
        .required(&["RegionId", "SecurityGroupId", "VSwitchId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateVirtualNodeError] = &[
        CreateVirtualNodeError::AccountArrearage,
        CreateVirtualNodeError::DryRunOperation,
        CreateVirtualNodeError::InvalidParameterCpuMemory,
        CreateVirtualNodeError::InvalidParameterDuplicatedName,
        CreateVirtualNodeError::InvalidParameterDuplicatedVolumeName,
        CreateVirtualNodeError::IncorrectStatus,
        CreateVirtualNodeError::ServiceNotEnabled,
        CreateVirtualNodeError::ImageSnapshotIncorrectStatus,
        CreateVirtualNodeError::ImageSnapshotNotSupport,
        CreateVirtualNodeError::DiskVolumeNotSupport,
        CreateVirtualNodeError::RamRoleNotSupport,
        CreateVirtualNodeError::DiskNumberLimitExceed,
        CreateVirtualNodeError::InvalidPaymentMethodInsufficientBalance,
        CreateVirtualNodeError::DiskVolumeNotInSameZone,
        CreateVirtualNodeError::NoPermission,
        CreateVirtualNodeError::HighCpuMemConfigRequired,
        CreateVirtualNodeError::RecommendEmptyInstanceTypeFamilyNotMatched,
        CreateVirtualNodeError::LocalDiskAmountNotMatch,
        CreateVirtualNodeError::PayforCreditPayInsufficientBalance,
        CreateVirtualNodeError::InvalidOperationKmsInstanceTypeNotSupport,
        CreateVirtualNodeError::InvalidParameterEncryptedKmsNotEnabled,
        CreateVirtualNodeError::InvalidParameterKmsEncryptedIllegal,
        CreateVirtualNodeError::Ipv6AddressNotSupportVsw,
        CreateVirtualNodeError::EipAddressPoolIpNotEnough,
        CreateVirtualNodeError::VnodeDedicatedHostIdAlreadyExist,
        CreateVirtualNodeError::DedicatedHostQuotaExceeded,
        CreateVirtualNodeError::OperationDeniedVswZoneMisMatch,
        CreateVirtualNodeError::QuotaExceeded,
        CreateVirtualNodeError::ZoneNotOnSale,
        CreateVirtualNodeError::ForbiddenRiskControl,
        CreateVirtualNodeError::ForbiddenSubUser,
        CreateVirtualNodeError::ForbiddenOnlyForInvitedTest,
        CreateVirtualNodeError::OperationDeniedSecurityGroupMisMatch,
        CreateVirtualNodeError::InvalidVSwitchIdIpNotEnough,
        CreateVirtualNodeError::ForbiddenUserBussinessStatus,
        CreateVirtualNodeError::ForbiddenUserNotRealNameAuthentication,
        CreateVirtualNodeError::InvalidUserPassRoleForbidden,
        CreateVirtualNodeError::OperationDeniedNoStock,
        CreateVirtualNodeError::InvalidParameterKmsKeyIdForbidden,
        CreateVirtualNodeError::ForbiddenAccountClosed,
        CreateVirtualNodeError::InvalidOperationResourceManagedByCloudProduct,
        CreateVirtualNodeError::SpotNotMatched,
        CreateVirtualNodeError::SecurityRisk3DVerification,
        CreateVirtualNodeError::CreateServiceLinkedRoleDenied,
        CreateVirtualNodeError::ImageSnapshotNotFound,
        CreateVirtualNodeError::InvalidDiskIdNotFound,
        CreateVirtualNodeError::InvalidParameterKmsKeyIdNotFound,
    ];
}

/// Response to [`CreateVirtualNodeRequest`].
#[non_exhaustive]
pub struct CreateVirtualNodeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `89164E78-FC82-4684-BE97-DCDD85D26546`.
    pub request_id: Option<String>,
    /// ID of the virtual node that the item belongs to or stands for.
    /// Example: `vnd-2ze960zkdqrldeaw****`.
    pub virtual_node_id: Option<String>,
}

response! {
    CreateVirtualNodeResponse {
        "RequestId" => request_id: value,
        "VirtualNodeId" => virtual_node_id: value,
    }
}

/// Marks that keep pods away, one entry each.
#[non_exhaustive]
pub struct Taint {
    /// Name in a pair of name and value. Example: `testKey`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `testValue`.
    pub value: Option<String>,
    /// What the taint does to pods. Example: `NoSchedule`.
    pub effect: Option<String>,
}

impl Taint {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Effect`.
    pub fn effect(mut self, value: impl Into<String>) -> Self {
        self.effect = Some(value.into());
        self
    }
}

request! {
    Taint {
        "Key" => key: field,
        "Value" => value: field,
        "Effect" => effect: field,
    }
}

/// Errors that the documentation of [`CreateVirtualNodeRequest`] names.
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
/// - [`EipAddressPoolIpNotEnough`](super::DocumentedError::EipAddressPoolIpNotEnough)
/// - [`VnodeDedicatedHostIdAlreadyExist`](super::DocumentedError::VnodeDedicatedHostIdAlreadyExist)
/// - [`DedicatedHostQuotaExceeded`](super::DocumentedError::DedicatedHostQuotaExceeded)
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
pub type CreateVirtualNodeError = super::DocumentedError;
