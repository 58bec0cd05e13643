// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkAcl`, from `vpc/CreateNetworkAcl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EntryType, Policy, Protocol, Resource, Tag};

/// Creates a network ACL in a VPC. It filters nothing before
/// [`AssociateNetworkAcl`](super::Client::associate_network_acl) attaches it to a vSwitch.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateNetworkAclRequest::new()
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-123456");
/// let reply = client.create_network_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkAclRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** VPC whose vSwitches the ACL can be attached to. Example: `vpc-123456`.
    pub vpc_id: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `This is my NetworkAcl.`.
    pub description: Option<String>,
    /// Name by which people tell the network ACL from others. Length: 2 to 128. Example: `acl-1`.
    pub network_acl_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateNetworkAclRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `NetworkAclName`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_name = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateNetworkAclRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "Description" => description: query,
        "NetworkAclName" => network_acl_name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateNetworkAclRequest {
    type Response = CreateNetworkAclResponse;
    type Error = CreateNetworkAclError;
    const INFO: OperationInfo = super::operation("CreateNetworkAcl")
        .required(&["RegionId", "VpcId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [CreateNetworkAclError] = &[
        CreateNetworkAclError::InternalError,
        CreateNetworkAclError::ParameterMissingAliUid,
        CreateNetworkAclError::ParameterMissingBid,
        CreateNetworkAclError::ParameterMissingRegionId,
        CreateNetworkAclError::ParameterEmptyRegionId,
        CreateNetworkAclError::ParameterMissingVpcId,
        CreateNetworkAclError::ParameterLengthIllegalName,
        CreateNetworkAclError::ParameterIllegalName,
        CreateNetworkAclError::ParameterLengthIllegalDescription,
        CreateNetworkAclError::ParameterIllegalDescription,
        CreateNetworkAclError::ParameterEmptyVpcId,
        CreateNetworkAclError::InvalidVpcIdNotFound,
        CreateNetworkAclError::QuotaExceedNetworkAcl,
        CreateNetworkAclError::NotSupportNetworkAcl,
        CreateNetworkAclError::IllegalParamFormatAny,
    ];
}

/// Response to [`CreateNetworkAclRequest`].
#[non_exhaustive]
pub struct CreateNetworkAclResponse {
    /// Network ACL with its rules and the resources it is attached to.
    pub network_acl_attribute: Option<NetworkAclAttribute>,
    /// ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl) returned it.
    /// Example: `nacl-a2do9e413e0spxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
}

response! {
    CreateNetworkAclResponse {
        "NetworkAclAttribute" => network_acl_attribute: value,
        "NetworkAclId" => network_acl_id: value,
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
    /// Example: `Modifying`.
    pub status: Option<String>,
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
    }
}

/// Outbound rules of the network ACL.
#[non_exhaustive]
pub struct EgressAclEntry {
    /// Text that says what the resource is for. Example: `This is EgressAclEntries.`.
    pub description: Option<String>,
    /// Destination range that an outbound rule applies to. Example: `10.0.0.0/24`.
    pub destination_cidr_ip: Option<String>,
    /// Whether the rule was written by a user or comes from the system. Example: `custom`.
    pub entry_type: Option<Open<EntryType>>,
    /// ID of one rule of the network ACL. Example: `nae-a2d447uw4tillxxxxxxxx`.
    pub network_acl_entry_id: Option<String>,
    /// Name by which people tell the rule from others. Example: `acl-2`.
    pub network_acl_entry_name: Option<String>,
    /// Whether the rule lets matching packets pass or drops them. Example: `accept`.
    pub policy: Option<Open<Policy>>,
    /// Ports that the rule matches, as `first/last`; `-1/-1` stands for all of them. Example: `-1/-1`.
    pub port: Option<String>,
    /// Protocol of the packets that the rule matches. Example: `all`.
    pub protocol: Option<Open<Protocol>>,
}

response! {
    EgressAclEntry {
        "Description" => description: value,
        "DestinationCidrIp" => destination_cidr_ip: value,
        "EntryType" => entry_type: value,
        "NetworkAclEntryId" => network_acl_entry_id: value,
        "NetworkAclEntryName" => network_acl_entry_name: value,
        "Policy" => policy: value,
        "Port" => port: value,
        "Protocol" => protocol: value,
    }
}

/// Inbound rules of the network ACL.
#[non_exhaustive]
pub struct IngressAclEntry {
    /// Text that says what the resource is for. Example: `This is IngressAclEntries.`.
    pub description: Option<String>,
    /// Whether the rule was written by a user or comes from the system. Example: `custom`.
    pub entry_type: Option<Open<EntryType>>,
    /// ID of one rule of the network ACL. Example: `nae-a2dk86arlydmexxxxxxxx`.
    pub network_acl_entry_id: Option<String>,
    /// Name by which people tell the rule from others. Example: `acl-3`.
    pub network_acl_entry_name: Option<String>,
    /// Whether the rule lets matching packets pass or drops them. Example: `accept`.
    pub policy: Option<Open<Policy>>,
    /// Ports that the rule matches, as `first/last`; `-1/-1` stands for all of them. Example: `-1/-1`.
    pub port: Option<String>,
    /// Protocol of the packets that the rule matches. Example: `all`.
    pub protocol: Option<Open<Protocol>>,
    /// Source range that an inbound rule applies to. Example: `10.0.0.0/24`.
    pub source_cidr_ip: Option<String>,
}

response! {
    IngressAclEntry {
        "Description" => description: value,
        "EntryType" => entry_type: value,
        "NetworkAclEntryId" => network_acl_entry_id: value,
        "NetworkAclEntryName" => network_acl_entry_name: value,
        "Policy" => policy: value,
        "Port" => port: value,
        "Protocol" => protocol: value,
        "SourceCidrIp" => source_cidr_ip: value,
    }
}

/// Errors that the documentation of [`CreateNetworkAclRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ParameterMissingAliUid`](super::DocumentedError::ParameterMissingAliUid)
/// - [`ParameterMissingBid`](super::DocumentedError::ParameterMissingBid)
/// - [`ParameterMissingRegionId`](super::DocumentedError::ParameterMissingRegionId)
/// - [`ParameterEmptyRegionId`](super::DocumentedError::ParameterEmptyRegionId)
/// - [`ParameterMissingVpcId`](super::DocumentedError::ParameterMissingVpcId)
/// - [`ParameterLengthIllegalName`](super::DocumentedError::ParameterLengthIllegalName)
/// - [`ParameterIllegalName`](super::DocumentedError::ParameterIllegalName)
/// - [`ParameterLengthIllegalDescription`](super::DocumentedError::ParameterLengthIllegalDescription)
/// - [`ParameterIllegalDescription`](super::DocumentedError::ParameterIllegalDescription)
/// - [`ParameterEmptyVpcId`](super::DocumentedError::ParameterEmptyVpcId)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound), here with HTTP status 400
/// - [`QuotaExceedNetworkAcl`](super::DocumentedError::QuotaExceedNetworkAcl)
/// - [`NotSupportNetworkAcl`](super::DocumentedError::NotSupportNetworkAcl)
/// - [`IllegalParamFormatAny`](super::DocumentedError::IllegalParamFormatAny)
pub type CreateNetworkAclError = super::DocumentedError;
