// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkAclEntry`, from `ens/CreateNetworkAclEntry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction, Policy, Protocol};

/// Adds one rule for inbound or outbound traffic to a network ACL.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateNetworkAclEntryRequest::new()
///     .network_acl_id("...")
///     .direction("...")
///     .policy("...")
///     .cidr_block("...")
///     .protocol("...")
///     .port_range("...")
///     .priority(1);
/// let reply = client.create_network_acl_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkAclEntryRequest {
    /// **Required.** ID of the network ACL that the call is about.
    pub network_acl_id: Option<String>,
    /// Name that the network ACL entry goes by. Length: at most 128.
    pub network_acl_entry_name: Option<String>,
    /// Free text that describes the item to people. Length: at most 256.
    pub description: Option<String>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<Open<Direction>>,
    /// **Required.** Rule or set of rules that applies. Here: `accept`, `drop`.
    pub policy: Option<Open<Policy>>,
    /// **Required.** Address range in CIDR notation.
    pub cidr_block: Option<String>,
    /// **Required.** Network or application protocol that applies.
    /// Here: `tcp`, `udp`, `icmp`, `all`, `gre`.
    pub protocol: Option<Open<Protocol>>,
    /// **Required.** First and last port, such as `80/80`.
    pub port_range: Option<String>,
    /// **Required.** Rank that decides which item goes first when several fit. Range: 1 to 100.
    pub priority: Option<i32>,
    /// Address range of the destination, in CIDR notation. Length: 1 to 100.
    pub destination_cidr_block: Option<String>,
}

impl CreateNetworkAclEntryRequest {
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
    /// Sets `NetworkAclEntryName`.
    pub fn network_acl_entry_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `Policy`, which is required.
    pub fn policy(mut self, value: impl Into<Open<Policy>>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `CidrBlock`, which is required.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `PortRange`, which is required.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `Priority`, which is required.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
}

request! {
    CreateNetworkAclEntryRequest {
        "NetworkAclId" => network_acl_id: query,
        "NetworkAclEntryName" => network_acl_entry_name: query,
        "Description" => description: query,
        "Direction" => direction: query,
        "Policy" => policy: query,
        "CidrBlock" => cidr_block: query,
        "Protocol" => protocol: query,
        "PortRange" => port_range: query,
        "Priority" => priority: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
    }
}

impl Operation for CreateNetworkAclEntryRequest {
    type Response = CreateNetworkAclEntryResponse;
    type Error = CreateNetworkAclEntryError;
    const INFO: OperationInfo = super::operation("CreateNetworkAclEntry")
        .required(
            &[
                "NetworkAclId",
                "Direction",
                "Policy",
                "CidrBlock",
                "Protocol",
                "PortRange",
                "Priority",
            ],
        );
    const ERRORS: &'static [CreateNetworkAclEntryError] = &[
        CreateNetworkAclEntryError::InvalidAny,
        CreateNetworkAclEntryError::MissingAny,
        CreateNetworkAclEntryError::InvalidParamDuplicateRule,
        CreateNetworkAclEntryError::RuleLimitExceed,
        CreateNetworkAclEntryError::EnsInterfaceError,
        CreateNetworkAclEntryError::NoPermission,
        CreateNetworkAclEntryError::InvalidParameterAny,
    ];
}

/// Response to [`CreateNetworkAclEntryRequest`].
#[non_exhaustive]
pub struct CreateNetworkAclEntryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// ID of the network ACL entry that the item belongs to or stands for. Example: `nae-5****`.
    pub network_acl_entry_id: Option<String>,
}

response! {
    CreateNetworkAclEntryResponse {
        "RequestId" => request_id: value,
        "NetworkAclEntryId" => network_acl_entry_id: value,
    }
}

/// Errors that the documentation of [`CreateNetworkAclEntryRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`InvalidParamDuplicateRule`](super::DocumentedError::InvalidParamDuplicateRule)
/// - [`RuleLimitExceed`](super::DocumentedError::RuleLimitExceed)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CreateNetworkAclEntryError = super::DocumentedError;
