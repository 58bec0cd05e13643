// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVirtualNodes`, from `eci/DescribeVirtualNodes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DataCacheEvent, Tag};

/// Lists virtual nodes with status, capacity and other properties.
///
/// ```no_run
/// # async fn example(client: alicloud_eci::Client) -> Result<(), alicloud_eci::Error> {
/// let request = alicloud_eci::DescribeVirtualNodesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_virtual_nodes(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVirtualNodesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the virtual node goes by. Example: `testNode`.
    pub virtual_node_name: Option<String>,
    /// IDs of the virtual nodes to work on or to narrow the list down to.
    /// Example: `["vnd-2ze960zkdqrldeaw****","vnd-3ebzcviqbwt25dsz****"]`.
    pub virtual_node_ids: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `Ready`.
    pub status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-uf66jeqopgqa9hdn****`.
    pub resource_group_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `d78f2dd8-5979-42fe-****-b16db43be5bc`.
    pub next_token: Option<String>,
    /// How many items to return at most. Example: `20`.
    pub limit: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl DescribeVirtualNodesRequest {
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
    /// Sets `VirtualNodeName`.
    pub fn virtual_node_name(mut self, value: impl Into<String>) -> Self {
        self.virtual_node_name = Some(value.into());
        self
    }
    /// Sets `VirtualNodeIds`.
    pub fn virtual_node_ids(mut self, value: impl Into<String>) -> Self {
        self.virtual_node_ids = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeVirtualNodesRequest {
        "RegionId" => region_id: query,
        "VirtualNodeName" => virtual_node_name: query,
        "VirtualNodeIds" => virtual_node_ids: query,
        "ClientToken" => client_token: query,
        "Status" => status: query,
        "ResourceGroupId" => resource_group_id: query,
        "NextToken" => next_token: query,
        "Limit" => limit: query,
        "Tag" => tag: query,
    }
}

impl Operation for DescribeVirtualNodesRequest {
    type Response = DescribeVirtualNodesResponse;
    type Error = DescribeVirtualNodesError;
    const INFO: OperationInfo = super::operation("DescribeVirtualNodes")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeVirtualNodesError] = &[
        DescribeVirtualNodesError::AccountArrearage,
        DescribeVirtualNodesError::DryRunOperation,
        DescribeVirtualNodesError::InvalidParameterCpuMemory,
        DescribeVirtualNodesError::InvalidParameterDuplicatedName,
        DescribeVirtualNodesError::InvalidParameterDuplicatedVolumeName,
        DescribeVirtualNodesError::IncorrectStatus,
        DescribeVirtualNodesError::ServiceNotEnabled,
        DescribeVirtualNodesError::ImageSnapshotIncorrectStatus,
        DescribeVirtualNodesError::ImageSnapshotNotSupport,
        DescribeVirtualNodesError::DiskVolumeNotSupport,
        DescribeVirtualNodesError::RamRoleNotSupport,
        DescribeVirtualNodesError::DiskNumberLimitExceed,
        DescribeVirtualNodesError::InvalidPaymentMethodInsufficientBalance,
        DescribeVirtualNodesError::DiskVolumeNotInSameZone,
        DescribeVirtualNodesError::NoPermission,
        DescribeVirtualNodesError::HighCpuMemConfigRequired,
        DescribeVirtualNodesError::RecommendEmptyInstanceTypeFamilyNotMatched,
        DescribeVirtualNodesError::LocalDiskAmountNotMatch,
        DescribeVirtualNodesError::PayforCreditPayInsufficientBalance,
        DescribeVirtualNodesError::InvalidOperationKmsInstanceTypeNotSupport,
        DescribeVirtualNodesError::InvalidParameterEncryptedKmsNotEnabled,
        DescribeVirtualNodesError::InvalidParameterKmsEncryptedIllegal,
        DescribeVirtualNodesError::Ipv6AddressNotSupportVsw,
        DescribeVirtualNodesError::OperationDeniedVswZoneMisMatch,
        DescribeVirtualNodesError::QuotaExceeded,
        DescribeVirtualNodesError::ZoneNotOnSale,
        DescribeVirtualNodesError::ForbiddenRiskControl,
        DescribeVirtualNodesError::ForbiddenSubUser,
        DescribeVirtualNodesError::ForbiddenOnlyForInvitedTest,
        DescribeVirtualNodesError::OperationDeniedSecurityGroupMisMatch,
        DescribeVirtualNodesError::InvalidVSwitchIdIpNotEnough,
        DescribeVirtualNodesError::ForbiddenUserNotRealNameAuthentication,
        DescribeVirtualNodesError::InvalidUserPassRoleForbidden,
        DescribeVirtualNodesError::OperationDeniedNoStock,
        DescribeVirtualNodesError::InvalidParameterKmsKeyIdForbidden,
        DescribeVirtualNodesError::ForbiddenAccountClosed,
        DescribeVirtualNodesError::InvalidOperationResourceManagedByCloudProduct,
        DescribeVirtualNodesError::SpotNotMatched,
        DescribeVirtualNodesError::SecurityRisk3DVerification,
        DescribeVirtualNodesError::CreateServiceLinkedRoleDenied,
        DescribeVirtualNodesError::ImageSnapshotNotFound,
        DescribeVirtualNodesError::InvalidDiskIdNotFound,
        DescribeVirtualNodesError::InvalidParameterKmsKeyIdNotFound,
    ];
}

impl Paginated for DescribeVirtualNodesRequest {
    type Item = VirtualNode;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.virtual_nodes)
    }
}

/// Response to [`DescribeVirtualNodesRequest`].
#[non_exhaustive]
pub struct DescribeVirtualNodesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `d78f2dd8-5979-42fe-****-b16db43be5bc`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9C9B9917-ED22-50D5-ADE6-9FA9D58AD05F`.
    pub request_id: Option<String>,
    /// The virtual nodes that were found or are concerned, one entry each.
    pub virtual_nodes: Vec<VirtualNode>,
}

response! {
    DescribeVirtualNodesResponse {
        "TotalCount" => total_count: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "VirtualNodes" => virtual_nodes: list(""),
    }
}

/// The virtual nodes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VirtualNode {
    /// State of what the entry describes, which decides what can be done with it. Example: `Ready`.
    pub status: Option<String>,
    /// When the item was created. Example: `2021-09-08T15:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the virtual private cloud. Example: `vpc-1vzjjflab6wvjox****`.
    pub vpc_id: Option<String>,
    /// Address that can be reached from the Internet. Example: `192.0.XX.XX`.
    pub internet_ip: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Events, one entry each.
    pub events: Vec<DataCacheEvent>,
    /// ID of the virtual node that the item belongs to or stands for.
    /// Example: `vnd-2ze960zkdqrldeaw****`.
    pub virtual_node_id: Option<String>,
    /// IP address that belongs to the intranet. Example: `10.19.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual node vSwitch that the item belongs to or stands for.
    /// Example: `vsw-2ze23nqzig8inprou****`.
    pub virtual_node_vswitch_id: Option<String>,
    /// ID of the virtual node security group that the item belongs to or stands for.
    /// Example: `sg-2zeeyaaxlkq9sppl****`.
    pub virtual_node_security_group_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-uf66jeqopgqa9hdn****`.
    pub resource_group_id: Option<String>,
    /// Name that the virtual node goes by. Example: `testNode`.
    pub virtual_node_name: Option<String>,
}

response! {
    VirtualNode {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "VpcId" => vpc_id: value,
        "InternetIp" => internet_ip: value,
        "Tags" => tags: list(""),
        "Events" => events: list(""),
        "VirtualNodeId" => virtual_node_id: value,
        "IntranetIp" => intranet_ip: value,
        "RegionId" => region_id: value,
        "VirtualNodeVSwitchId" => virtual_node_vswitch_id: value,
        "VirtualNodeSecurityGroupId" => virtual_node_security_group_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "VirtualNodeName" => virtual_node_name: value,
    }
}

/// Errors that the documentation of [`DescribeVirtualNodesRequest`] names.
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
pub type DescribeVirtualNodesError = super::DocumentedError;
