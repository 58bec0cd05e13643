// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AuthorizeRCSecurityGroupPermission`, from `rds/AuthorizeRCSecurityGroupPermission.md`.

use alicloud_runtime::codegen::*;

/// Adds rules to a security group of RDS Custom, which let traffic through to its instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::AuthorizeRCSecurityGroupPermissionRequest::new();
/// let reply = client.authorize_rc_security_group_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AuthorizeRCSecurityGroupPermissionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// Rules of the security group, one entry each.
    pub security_group_permissions: Vec<SecurityGroupPermission>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
}

impl AuthorizeRCSecurityGroupPermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupPermissions`.
    pub fn security_group_permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityGroupPermission>>,
    ) -> Self {
        self.security_group_permissions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
}

request! {
    AuthorizeRCSecurityGroupPermissionRequest {
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "SecurityGroupPermissions" => security_group_permissions: query_json,
        "Direction" => direction: query,
    }
}

impl Operation for AuthorizeRCSecurityGroupPermissionRequest {
    type Response = AuthorizeRCSecurityGroupPermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AuthorizeRCSecurityGroupPermission")
        .region("RegionId");
}

/// Response to [`AuthorizeRCSecurityGroupPermissionRequest`], which the documentation does not describe.
pub type AuthorizeRCSecurityGroupPermissionResponse = alicloud_runtime::UndocumentedResponse;

/// Rules of the security group, one entry each.
#[non_exhaustive]
pub struct SecurityGroupPermission {
    /// Whether the rule lets traffic through or blocks it.
    pub policy: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<i32>,
    /// Protocol that the IP address uses.
    pub ip_protocol: Option<String>,
    /// Addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_ip: Option<String>,
    /// Ports that the rule covers.
    pub port_range: Option<String>,
    /// Addresses that the traffic goes to, in CIDR notation.
    pub dest_cidr_ip: Option<String>,
    /// Ports that the traffic comes from.
    pub source_port_range: Option<String>,
}

impl SecurityGroupPermission {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `DestCidrIp`.
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
    SecurityGroupPermission {
        "Policy" => policy: field,
        "Priority" => priority: field,
        "IpProtocol" => ip_protocol: field,
        "SourceCidrIp" => source_cidr_ip: field,
        "PortRange" => port_range: field,
        "DestCidrIp" => dest_cidr_ip: field,
        "SourcePortRange" => source_port_range: field,
    }
}
