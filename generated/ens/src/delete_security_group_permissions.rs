// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecurityGroupPermissions`, from `ens/DeleteSecurityGroupPermissions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction, Policy, Protocol};

/// Removes several rules, inbound or outbound, from a security group.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::delete_security_group_permissions::Permission;
///
/// let request = alicloud_ens::DeleteSecurityGroupPermissionsRequest::new()
///     .security_group_id("...")
///     .permissions([Permission::new()]);
/// let reply = client.delete_security_group_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecurityGroupPermissionsRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// **Required.** The permissions to work on or to narrow the list down to. Items: at most 200.
    pub permissions: Vec<Permission>,
}

impl DeleteSecurityGroupPermissionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `Permissions`, which is required.
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Permission>>,
    ) -> Self {
        self.permissions = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteSecurityGroupPermissionsRequest {
        "SecurityGroupId" => security_group_id: query,
        "Permissions" => permissions: query_json,
    }
}

impl Operation for DeleteSecurityGroupPermissionsRequest {
    type Response = DeleteSecurityGroupPermissionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSecurityGroupPermissions")
        .required(&["SecurityGroupId", "Permissions"]);
}

/// Response to [`DeleteSecurityGroupPermissionsRequest`], which the documentation does not describe.
pub type DeleteSecurityGroupPermissionsResponse = alicloud_runtime::UndocumentedResponse;

/// The permissions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Permission {
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<Open<Direction>>,
    /// **Required.** Protocol that the IP address uses.
    /// Here: `TCP`, `UDP`, `ICMP`, `ALL`, `GRE`, `tcp`, `udp`, `icmp`, `all`, `gre`, `icmpv6`, `ICMPV6`.
    pub ip_protocol: Option<Open<Protocol>>,
    /// **Required.** First and last port, such as `80/80`.
    pub port_range: Option<String>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    pub source_port_range: Option<String>,
    /// **Required.** Rule or set of rules that applies. Here: `Accept`, `Drop`.
    pub policy: Option<Open<Policy>>,
    /// IP address that belongs to the dest cidr.
    pub dest_cidr_ip: Option<String>,
    /// IP address that belongs to the source cidr.
    pub source_cidr_ip: Option<String>,
    /// **Required.** Rank that decides which item goes first when several fit. Range: 1 to 100.
    pub priority: Option<i32>,
    /// IP address that belongs to the IPv6 source cidr.
    pub ipv6_source_cidr_ip: Option<String>,
    /// IP address that belongs to the IPv6 dest cidr.
    pub ipv6_dest_cidr_ip: Option<String>,
}

impl Permission {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
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
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
    /// Sets `Policy`, which is required.
    pub fn policy(mut self, value: impl Into<Open<Policy>>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Priority`, which is required.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }
}

request! {
    Permission {
        "Direction" => direction: field,
        "IpProtocol" => ip_protocol: field,
        "PortRange" => port_range: field,
        "SourcePortRange" => source_port_range: field,
        "Policy" => policy: field,
        "DestCidrIp" => dest_cidr_ip: field,
        "SourceCidrIp" => source_cidr_ip: field,
        "Priority" => priority: field,
        "Ipv6SourceCidrIp" => ipv6_source_cidr_ip: field,
        "Ipv6DestCidrIp" => ipv6_dest_cidr_ip: field,
    }
}
