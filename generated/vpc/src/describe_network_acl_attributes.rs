// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkAclAttributes`, from `vpc/DescribeNetworkAclAttributes.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EgressAclEntry, EntryType, IngressAclEntry, Policy, Protocol, Resource, Tag};

/// Reads one network ACL with its rules and the resources it is attached to.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeNetworkAclAttributesRequest::new()
///     .network_acl_id("nacl-a2do9e413e0spxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.describe_network_acl_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesRequest {
    /// **Required.** ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl)
    /// returned it. Example: `nacl-a2do9e413e0spxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeNetworkAclAttributesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkAclId`, which is required.
    pub fn network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_id = Some(value.into());
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
    DescribeNetworkAclAttributesRequest {
        "NetworkAclId" => network_acl_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DescribeNetworkAclAttributesRequest {
    type Response = DescribeNetworkAclAttributesResponse;
    type Error = DescribeNetworkAclAttributesError;
    const INFO: OperationInfo = super::operation("DescribeNetworkAclAttributes")
        .required(&["NetworkAclId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeNetworkAclAttributesError] = &[
        DescribeNetworkAclAttributesError::InternalError,
        DescribeNetworkAclAttributesError::ParameterMissingAliUid,
        DescribeNetworkAclAttributesError::ParameterMissingBid,
        DescribeNetworkAclAttributesError::ParameterMissingRegionId,
        DescribeNetworkAclAttributesError::ParameterEmptyRegionId,
        DescribeNetworkAclAttributesError::ParameterMissingNetworkAclId,
        DescribeNetworkAclAttributesError::ParameterEmptyNetworkAclId,
        DescribeNetworkAclAttributesError::InvalidNetworkAclNotFound,
        DescribeNetworkAclAttributesError::NotSupportNetworkAcl,
    ];
}

/// Response to [`DescribeNetworkAclAttributesRequest`].
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesResponse {
    /// Network ACL with its rules and the resources it is attached to.
    pub network_acl_attribute: Option<NetworkAclAttribute>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5905F9C-0161-4E72-9CB1-1F3F3CF6268A`.
    pub request_id: Option<String>,
}

response! {
    DescribeNetworkAclAttributesResponse {
        "NetworkAclAttribute" => network_acl_attribute: value,
        "RequestId" => request_id: value,
    }
}

/// Network ACL with its rules and the resources it is attached to.
#[non_exhaustive]
pub struct NetworkAclAttribute {
    /// When the resource was created. Example: `2019-04-25 11:33:27`.
    pub creation_time: Option<String>,
    /// Text that says what the resource is for. Example: `This is my NetworkAcl.`.
    pub description: Option<String>,
    /// Outbound rules of the network ACL.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// Inbound rules of the network ACL.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl) returned it.
    /// Example: `nacl-a2do9e413e0spxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// Name by which people tell the network ACL from others. Example: `acl-1`.
    pub network_acl_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resources that the network ACL is attached to.
    pub resources: Vec<Resource>,
    /// VPC that the resource is in, by its ID. Example: `vpc-a2d33rfpl72k5xxxxxxxx`.
    pub vpc_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Available`.
    pub status: Option<String>,
    /// Number of the account that the resource belongs to. Example: `253460731706911258`.
    pub owner_id: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    NetworkAclAttribute {
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "EgressAclEntries" => egress_acl_entries: list("EgressAclEntry"),
        "IngressAclEntries" => ingress_acl_entries: list("IngressAclEntry"),
        "NetworkAclId" => network_acl_id: value,
        "NetworkAclName" => network_acl_name: value,
        "RegionId" => region_id: value,
        "Resources" => resources: list("Resource"),
        "VpcId" => vpc_id: value,
        "Status" => status: value,
        "OwnerId" => owner_id: value,
        "Tags" => tags: list("Tag"),
    }
}

/// Errors that the documentation of [`DescribeNetworkAclAttributesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ParameterMissingAliUid`](super::DocumentedError::ParameterMissingAliUid)
/// - [`ParameterMissingBid`](super::DocumentedError::ParameterMissingBid)
/// - [`ParameterMissingRegionId`](super::DocumentedError::ParameterMissingRegionId)
/// - [`ParameterEmptyRegionId`](super::DocumentedError::ParameterEmptyRegionId)
/// - [`ParameterMissingNetworkAclId`](super::DocumentedError::ParameterMissingNetworkAclId)
/// - [`ParameterEmptyNetworkAclId`](super::DocumentedError::ParameterEmptyNetworkAclId)
/// - [`InvalidNetworkAclNotFound`](super::DocumentedError::InvalidNetworkAclNotFound)
/// - [`NotSupportNetworkAcl`](super::DocumentedError::NotSupportNetworkAcl)
pub type DescribeNetworkAclAttributesError = super::DocumentedError;
