// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccessRule`, from `nas/CreateAccessRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FileSystemType, RWAccessType, UserAccessType};

/// Adds a rule to a permission group that gives an address range access.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::CreateAccessRuleRequest::new()
///     .access_group_name("classic-test")
///     .source_cidr_ip("10.0.0.1/8");
/// let reply = client.create_access_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccessRuleRequest {
    /// **Required.** Name of the permission group, which identifies it within the account and the type
    /// of file system. Example: `classic-test`.
    pub access_group_name: Option<String>,
    /// IPv4 address or range that the rule is for. Example: `10.0.0.1/32`.
    pub source_cidr_ip: Option<String>,
    /// Type of the file system: General-purpose, Extreme or CPFS. Here: `standard`, `extreme`.
    /// Default: `standard`. Example: `standard`.
    pub file_system_type: Option<Open<FileSystemType>>,
    /// Rank of the rule; when several match a client, the one with the lowest number applies.
    /// Range: 1 to 100. Default: `1`. Example: `1`.
    pub priority: Option<i32>,
    /// Whether the clients of the rule may write or only read. Default: `RDWR`. Example: `RDWR`.
    pub rw_access_type: Option<Open<RWAccessType>>,
    /// Which users of the client are mapped to the powerless user nobody.
    /// Default: `no_squash`. Example: `no_squash`.
    pub user_access_type: Option<Open<UserAccessType>>,
    /// IPv6 address or range that the rule is for; excludes an IPv4 range in the same rule.
    pub ipv6_source_cidr_ip: Option<String>,
}

impl CreateAccessRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessGroupName`, which is required.
    pub fn access_group_name(mut self, value: impl Into<String>) -> Self {
        self.access_group_name = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `FileSystemType`.
    pub fn file_system_type(mut self, value: impl Into<Open<FileSystemType>>) -> Self {
        self.file_system_type = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `RWAccessType`.
    pub fn rw_access_type(mut self, value: impl Into<Open<RWAccessType>>) -> Self {
        self.rw_access_type = Some(value.into());
        self
    }
    /// Sets `UserAccessType`.
    pub fn user_access_type(mut self, value: impl Into<Open<UserAccessType>>) -> Self {
        self.user_access_type = Some(value.into());
        self
    }
    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }
}

request! {
    CreateAccessRuleRequest {
        "AccessGroupName" => access_group_name: query,
        "SourceCidrIp" => source_cidr_ip: query,
        "FileSystemType" => file_system_type: query,
        "Priority" => priority: query,
        "RWAccessType" => rw_access_type: query,
        "UserAccessType" => user_access_type: query,
        "Ipv6SourceCidrIp" => ipv6_source_cidr_ip: query,
    }
}

impl Operation for CreateAccessRuleRequest {
    type Response = CreateAccessRuleResponse;
    type Error = CreateAccessRuleError;
    const INFO: OperationInfo = super::operation("CreateAccessRule")
        .required(&["AccessGroupName"]);
    const ERRORS: &'static [CreateAccessRuleError] = &[
        CreateAccessRuleError::InvalidParamIpv6SourceCidrIp,
        CreateAccessRuleError::InvalidParamSourceCidrIp,
        CreateAccessRuleError::InvalidParamIPv4AndIPv6MutuallyExclusive,
        CreateAccessRuleError::InvalidAccessGroupNotsupportedIPv6,
    ];
}

/// Response to [`CreateAccessRuleRequest`].
#[non_exhaustive]
pub struct CreateAccessRuleResponse {
    /// Identifies one rule within its permission group. Example: `1`.
    pub access_rule_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A323836B-5BC6-45A6-8048-60675C23EE2A`.
    pub request_id: Option<String>,
}

response! {
    CreateAccessRuleResponse {
        "AccessRuleId" => access_rule_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateAccessRuleRequest`] names.
///
/// - [`InvalidParamIpv6SourceCidrIp`](super::DocumentedError::InvalidParamIpv6SourceCidrIp)
/// - [`InvalidParamSourceCidrIp`](super::DocumentedError::InvalidParamSourceCidrIp)
/// - [`InvalidParamIPv4AndIPv6MutuallyExclusive`](super::DocumentedError::InvalidParamIPv4AndIPv6MutuallyExclusive)
/// - [`InvalidAccessGroupNotsupportedIPv6`](super::DocumentedError::InvalidAccessGroupNotsupportedIPv6)
pub type CreateAccessRuleError = super::DocumentedError;
