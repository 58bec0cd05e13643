// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkAcl`, from `vpc/CreateNetworkAcl.md`.

use alicloud_runtime::codegen::*;

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
}

request! {
    CreateNetworkAclRequest {
        "RegionId" => region_id: query,
        "VpcId" => vpc_id: query,
        "Description" => description: query,
        "NetworkAclName" => network_acl_name: query,
    }
}

impl Operation for CreateNetworkAclRequest {
    type Response = CreateNetworkAclResponse;
    type Error = CreateNetworkAclError;
    const INFO: OperationInfo = super::operation("CreateNetworkAcl")
        .required(&["RegionId", "VpcId"])
        .region("RegionId");
}

/// What [`CreateNetworkAclRequest`] is answered with.
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

/// Resources that the network ACL is attached to.
#[non_exhaustive]
pub struct Resource {
    /// vSwitch that the network ACL is attached to. Example: `vsw-bp1de348lntdwxxxxxxxx`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID beside it names. Example: `VSwitch`.
    pub resource_type: Option<String>,
}

response! {
    Resource {
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
    }
}

values! {
    /// Whether the rule was written by a user or comes from the system.
    pub enum EntryType {
        /// Rule that a user wrote.
        Custom = "custom",
        /// Rule that comes from the system.
        System = "system",
    }
}

values! {
    /// Whether the rule lets matching packets pass or drops them.
    pub enum Policy {
        /// Matching packets pass.
        Accept = "accept",
        /// Matching packets are thrown away.
        Drop = "drop",
    }
}

values! {
    /// Protocol of the packets that the rule matches.
    pub enum Protocol {
        /// ICMP packets, such as ping.
        Icmp = "icmp",
        /// GRE tunnel packets.
        Gre = "gre",
        /// TCP packets.
        Tcp = "tcp",
        /// UDP packets.
        Udp = "udp",
        /// Every protocol.
        All = "all",
    }
}

errors! {
    /// Errors that the documentation of [`CreateNetworkAclRequest`] names.
    pub enum CreateNetworkAclError {
        InternalError = "InternalError" ("500"), "", "The service failed for a reason of its own. Try again later.";
    }
}
