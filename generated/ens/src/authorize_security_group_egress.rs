// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AuthorizeSecurityGroupEgress`, from `ens/AuthorizeSecurityGroupEgress.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Policy, Protocol};

/// Adds an outbound rule to a security group, which lets traffic out or holds it back.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::AuthorizeSecurityGroupEgressRequest::new()
///     .ip_protocol("...")
///     .port_range("...")
///     .security_group_id("...")
///     .dest_cidr_ip("...");
/// let reply = client.authorize_security_group_egress(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AuthorizeSecurityGroupEgressRequest {
    /// **Required.** Protocol that the IP address uses. Here: `tcp`, `udp`, `icmp`, `all`, `gre`.
    pub ip_protocol: Option<Open<Protocol>>,
    /// **Required.** First and last port, such as `80/80`.
    pub port_range: Option<String>,
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Rule or set of rules that applies. Here: `accept`, `drop`.
    pub policy: Option<Open<Policy>>,
    /// Rank that decides which item goes first when several fit. Range: 1 to 100.
    pub priority: Option<i32>,
    /// **Required.** IP address that belongs to the dest cidr.
    pub dest_cidr_ip: Option<String>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    pub source_port_range: Option<String>,
}

impl AuthorizeSecurityGroupEgressRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpProtocol`, which is required.
    pub fn ip_protocol(mut self, value: impl Into<Open<Protocol>>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `PortRange`, which is required.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<Open<Policy>>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `DestCidrIp`, which is required.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
}

request! {
    AuthorizeSecurityGroupEgressRequest {
        "IpProtocol" => ip_protocol: query,
        "PortRange" => port_range: query,
        "SecurityGroupId" => security_group_id: query,
        "Policy" => policy: query,
        "Priority" => priority: query,
        "DestCidrIp" => dest_cidr_ip: query,
        "SourcePortRange" => source_port_range: query,
    }
}

impl Operation for AuthorizeSecurityGroupEgressRequest {
    type Response = AuthorizeSecurityGroupEgressResponse;
    type Error = AuthorizeSecurityGroupEgressError;
    const INFO: OperationInfo = super::operation("AuthorizeSecurityGroupEgress")
        .required(&["IpProtocol", "PortRange", "SecurityGroupId", "DestCidrIp"]);
    const ERRORS: &'static [AuthorizeSecurityGroupEgressError] = &[
        AuthorizeSecurityGroupEgressError::MissingParameter,
        AuthorizeSecurityGroupEgressError::NoPermission,
        AuthorizeSecurityGroupEgressError::InvalidParameterAny,
        AuthorizeSecurityGroupEgressError::InvalidParameter,
        AuthorizeSecurityGroupEgressError::InvalidSecurityGroupIdNotFound,
        AuthorizeSecurityGroupEgressError::SecurityGroupRuleConflictDuplicated,
        AuthorizeSecurityGroupEgressError::AuthorizationLimitExceed,
        AuthorizeSecurityGroupEgressError::EnsInterfaceError,
        AuthorizeSecurityGroupEgressError::CallInterface,
    ];
}

/// Response to [`AuthorizeSecurityGroupEgressRequest`].
pub type AuthorizeSecurityGroupEgressResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AuthorizeSecurityGroupEgressRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`SecurityGroupRuleConflictDuplicated`](super::DocumentedError::SecurityGroupRuleConflictDuplicated)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type AuthorizeSecurityGroupEgressError = super::DocumentedError;
