// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkAcls`, from `ens/DescribeNetworkAcls.md`.

use alicloud_runtime::codegen::*;

/// Lists network ACLs with their inbound and outbound rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeNetworkAclsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_network_acls(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkAclsRequest {
    /// ID of the network ACL that the call is about.
    pub network_acl_id: Option<String>,
    /// Name that the network ACL goes by.
    pub network_acl_name: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeNetworkAclsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkAclId`.
    pub fn network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_id = Some(value.into());
        self
    }
    /// Sets `NetworkAclName`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_name = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeNetworkAclsRequest {
        "NetworkAclId" => network_acl_id: query,
        "NetworkAclName" => network_acl_name: query,
        "ResourceId" => resource_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeNetworkAclsRequest {
    type Response = DescribeNetworkAclsResponse;
    type Error = DescribeNetworkAclsError;
    const INFO: OperationInfo = super::operation("DescribeNetworkAcls").read_only();
    const ERRORS: &'static [DescribeNetworkAclsError] = &[
        DescribeNetworkAclsError::EnsInterfaceError,
        DescribeNetworkAclsError::NoPermission,
        DescribeNetworkAclsError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeNetworkAclsRequest {
    type Item = NetworkAcl;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.network_acls)
    }
}

/// Response to [`DescribeNetworkAclsRequest`].
#[non_exhaustive]
pub struct DescribeNetworkAclsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A1707FC0-430C-423A-B624-284046B20399`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<String>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<String>,
    /// The network ACLs that were found or are concerned, one entry each.
    pub network_acls: Vec<NetworkAcl>,
}

response! {
    DescribeNetworkAclsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "NetworkAcls" => network_acls: list(""),
    }
}

/// The network ACLs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NetworkAcl {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// When the item was created. Example: `2019-11-01T06:08:46Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `This is my NetworkAcl.`.
    pub description: Option<String>,
    /// ID of the network ACL that the item belongs to or stands for.
    /// Example: `nacl-a2do9e413e0spxscd****`.
    pub network_acl_id: Option<String>,
    /// Name that the network ACL goes by. Example: `acl-8`.
    pub network_acl_name: Option<String>,
    /// Entries of the ingress ACL, one each.
    pub ingress_acl_entries: Vec<AclEntry>,
    /// Entries of the egress ACL, one each.
    pub egress_acl_entries: Vec<AclEntry>,
    /// Resources, one entry each.
    pub resources: Vec<Resource>,
}

response! {
    NetworkAcl {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "NetworkAclId" => network_acl_id: value,
        "NetworkAclName" => network_acl_name: value,
        "IngressAclEntries" => ingress_acl_entries: list(""),
        "EgressAclEntries" => egress_acl_entries: list(""),
        "Resources" => resources: list(""),
    }
}

/// Entries of the ingress ACL, one each.
#[non_exhaustive]
pub struct AclEntry {
    /// Rule or set of rules that applies. Example: `accept`.
    pub policy: Option<String>,
    /// ID of the network ACL entry that the item belongs to or stands for.
    /// Example: `nae-5dk86arlydmezasw****`.
    pub network_acl_entry_id: Option<String>,
    /// Name that the network ACL entry goes by. Example: `acl-3`.
    pub network_acl_entry_name: Option<String>,
    /// Address range in CIDR notation. Example: `10.0.0.0/24`.
    pub cidr_block: Option<String>,
    /// Network or application protocol that applies. Example: `all`.
    pub protocol: Option<String>,
    /// First and last port, such as `80/80`. Example: `-1/-1`.
    pub port_range: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `1`.
    pub priority: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `system`.
    pub type_: Option<String>,
    /// Free text that describes the item to people. Example: `This is IngressAclEntries.`.
    pub description: Option<String>,
}

response! {
    AclEntry {
        "Policy" => policy: value,
        "NetworkAclEntryId" => network_acl_entry_id: value,
        "NetworkAclEntryName" => network_acl_entry_name: value,
        "CidrBlock" => cidr_block: value,
        "Protocol" => protocol: value,
        "PortRange" => port_range: value,
        "Priority" => priority: value,
        "Type" => type_: value,
        "Description" => description: value,
    }
}

/// Resources, one entry each.
#[non_exhaustive]
pub struct Resource {
    /// State of what the entry describes, which decides what can be done with it. Example: `BINDING`.
    pub status: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `Network`.
    pub resource_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it. Example: `n-****`.
    pub resource_id: Option<String>,
    /// Region that the ens lies in. Example: `cn-fuzhou-telecom`.
    pub ens_region_id: Option<String>,
}

response! {
    Resource {
        "Status" => status: value,
        "ResourceType" => resource_type: value,
        "ResourceId" => resource_id: value,
        "EnsRegionId" => ens_region_id: value,
    }
}

/// Errors that the documentation of [`DescribeNetworkAclsRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeNetworkAclsError = super::DocumentedError;
