// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateNetworkAclEntries`, from `vpc/UpdateNetworkAclEntries.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EntryType, Policy, Protocol};

/// Updates the inbound rules, the outbound rules or both of a network ACL, as its two switches say.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateNetworkAclEntriesRequest::new()
///     .network_acl_id("nacl-bp1lhl0taikrxxxxxxxx")
///     .region_id("cn-hangzhou");
/// let reply = client.update_network_acl_entries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateNetworkAclEntriesRequest {
    /// **Required.** ID of a network ACL, as [`CreateNetworkAcl`](super::Client::create_network_acl)
    /// returned it. Example: `nacl-bp1lhl0taikrxxxxxxxx`.
    pub network_acl_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Outbound rules of the network ACL.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// Inbound rules of the network ACL.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// Whether the outbound rules of the request are put in force. Default: `false`. Example: `false`.
    pub update_egress_acl_entries: Option<bool>,
    /// Whether the inbound rules of the request are put in force. Default: `false`. Example: `false`.
    pub update_ingress_acl_entries: Option<bool>,
}

impl UpdateNetworkAclEntriesRequest {
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
    /// Sets `EgressAclEntries`.
    pub fn egress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<EgressAclEntry>>,
    ) -> Self {
        self.egress_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IngressAclEntries`.
    pub fn ingress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<IngressAclEntry>>,
    ) -> Self {
        self.ingress_acl_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UpdateEgressAclEntries`.
    #[inline]
    pub fn update_egress_acl_entries(mut self, value: bool) -> Self {
        self.update_egress_acl_entries = Some(value);
        self
    }
    /// Sets `UpdateIngressAclEntries`.
    #[inline]
    pub fn update_ingress_acl_entries(mut self, value: bool) -> Self {
        self.update_ingress_acl_entries = Some(value);
        self
    }
}

request! {
    UpdateNetworkAclEntriesRequest {
        "NetworkAclId" => network_acl_id: query,
        "RegionId" => region_id: query,
        "EgressAclEntries" => egress_acl_entries: query,
        "IngressAclEntries" => ingress_acl_entries: query,
        "UpdateEgressAclEntries" => update_egress_acl_entries: query,
        "UpdateIngressAclEntries" => update_ingress_acl_entries: query,
    }
}

impl Operation for UpdateNetworkAclEntriesRequest {
    type Response = UpdateNetworkAclEntriesResponse;
    type Error = UpdateNetworkAclEntriesError;
    const INFO: OperationInfo = super::operation("UpdateNetworkAclEntries")
        .required(&["NetworkAclId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [UpdateNetworkAclEntriesError] = &[
        UpdateNetworkAclEntriesError::InternalError,
    ];
}

/// What [`UpdateNetworkAclEntriesRequest`] is answered with.
pub type UpdateNetworkAclEntriesResponse = alicloud_runtime::EmptyResponse;

/// Outbound rules of the network ACL.
#[non_exhaustive]
pub struct EgressAclEntry {
    /// Text that says what the resource is for. Example: `This is EgressAclEntries.`.
    pub description: Option<String>,
    /// Destination range that an outbound rule applies to. Example: `10.0.0.0/24`.
    pub destination_cidr_ip: Option<String>,
    /// Whether the rule was written by a user or comes from the system.
    /// Default: `custom`. Example: `custom`.
    pub entry_type: Option<Open<EntryType>>,
    /// Name by which people tell the rule from others. Example: `acl-2`.
    pub network_acl_entry_name: Option<String>,
    /// Whether the rule lets matching packets pass or drops them. Example: `accept`.
    pub policy: Option<Open<Policy>>,
    /// Ports that the rule matches, as `first/last`; `-1/-1` stands for all of them. Example: `-1/-1`.
    pub port: Option<String>,
    /// Protocol of the packets that the rule matches. Example: `all`.
    pub protocol: Option<Open<Protocol>>,
}

impl EgressAclEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DestinationCidrIp`.
    pub fn destination_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_ip = Some(value.into());
        self
    }
    /// Sets `EntryType`.
    pub fn entry_type(mut self, value: impl Into<Open<EntryType>>) -> Self {
        self.entry_type = Some(value.into());
        self
    }
    /// Sets `NetworkAclEntryName`.
    pub fn network_acl_entry_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_name = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<Open<Policy>>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
}

request! {
    EgressAclEntry {
        "Description" => description: field,
        "DestinationCidrIp" => destination_cidr_ip: field,
        "EntryType" => entry_type: field,
        "NetworkAclEntryName" => network_acl_entry_name: field,
        "Policy" => policy: field,
        "Port" => port: field,
        "Protocol" => protocol: field,
    }
}

/// Inbound rules of the network ACL.
#[non_exhaustive]
pub struct IngressAclEntry {
    /// Text that says what the resource is for. Example: `This is IngressAclEntries.`.
    pub description: Option<String>,
    /// Whether the rule was written by a user or comes from the system.
    /// Default: `custom`. Example: `custom`.
    pub entry_type: Option<Open<EntryType>>,
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

impl IngressAclEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `EntryType`.
    pub fn entry_type(mut self, value: impl Into<Open<EntryType>>) -> Self {
        self.entry_type = Some(value.into());
        self
    }
    /// Sets `NetworkAclEntryName`.
    pub fn network_acl_entry_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_name = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<Open<Policy>>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
}

request! {
    IngressAclEntry {
        "Description" => description: field,
        "EntryType" => entry_type: field,
        "NetworkAclEntryName" => network_acl_entry_name: field,
        "Policy" => policy: field,
        "Port" => port: field,
        "Protocol" => protocol: field,
        "SourceCidrIp" => source_cidr_ip: field,
    }
}

/// Errors that the documentation of [`UpdateNetworkAclEntriesRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateNetworkAclEntriesError = super::DocumentedError;
