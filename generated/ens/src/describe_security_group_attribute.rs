// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityGroupAttribute`, from `ens/DescribeSecurityGroupAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns one security group with all of its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeSecurityGroupAttributeRequest::new()
///     .security_group_id("...");
/// let reply = client.describe_security_group_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeRequest {
    /// **Required.** ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
}

impl DescribeSecurityGroupAttributeRequest {
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
}

request! {
    DescribeSecurityGroupAttributeRequest {
        "SecurityGroupId" => security_group_id: query,
    }
}

impl Operation for DescribeSecurityGroupAttributeRequest {
    type Response = DescribeSecurityGroupAttributeResponse;
    type Error = DescribeSecurityGroupAttributeError;
    const INFO: OperationInfo = super::operation("DescribeSecurityGroupAttribute")
        .required(&["SecurityGroupId"])
        .read_only();
    const ERRORS: &'static [DescribeSecurityGroupAttributeError] = &[
        DescribeSecurityGroupAttributeError::MissingParameter,
        DescribeSecurityGroupAttributeError::NoPermission,
        DescribeSecurityGroupAttributeError::InvalidParameterAny,
        DescribeSecurityGroupAttributeError::InvalidParameter,
        DescribeSecurityGroupAttributeError::InvalidSecurityGroupIdNotFound,
        DescribeSecurityGroupAttributeError::SecurityGroupRuleConflictDuplicated,
        DescribeSecurityGroupAttributeError::AuthorizationLimitExceed,
        DescribeSecurityGroupAttributeError::SecurityGroupRuleNotFound,
        DescribeSecurityGroupAttributeError::IncorrectInstanceStatus,
        DescribeSecurityGroupAttributeError::InvalidInstanceIdNotFound,
        DescribeSecurityGroupAttributeError::DependencyViolation,
        DescribeSecurityGroupAttributeError::EnsInterfaceError,
        DescribeSecurityGroupAttributeError::CallInterface,
    ];
}

/// Response to [`DescribeSecurityGroupAttributeRequest`].
#[non_exhaustive]
pub struct DescribeSecurityGroupAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `testDescription1`.
    pub description: Option<String>,
    /// ID of the security group, whose rules filter the traffic. Example: `sg-bp1gxw6bznjjvhu3****`.
    pub security_group_id: Option<String>,
    /// Name that the security group goes by. Example: `testSecurityGroupName2`.
    pub security_group_name: Option<String>,
    /// The permissions that were found or are concerned, one entry each.
    pub permissions: Vec<Permission>,
}

response! {
    DescribeSecurityGroupAttributeResponse {
        "RequestId" => request_id: value,
        "Description" => description: value,
        "SecurityGroupId" => security_group_id: value,
        "SecurityGroupName" => security_group_name: value,
        "Permissions" => permissions: list("Permission"),
    }
}

/// The permissions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Permission {
    /// When the item was created. Example: `2018-12-12T07:28:38Z`.
    pub creation_time: Option<Timestamp>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Example: `ingress`.
    pub direction: Option<String>,
    /// Rule or set of rules that applies. Example: `Accept`.
    pub policy: Option<String>,
    /// First and last port, such as `80/80`.
    pub port_range: Option<String>,
    /// IP address that belongs to the source cidr. Example: `0.0.0.0/0`.
    pub source_cidr_ip: Option<String>,
    /// Protocol that the IP address uses. Example: `TCP`.
    pub ip_protocol: Option<String>,
    /// IP address that belongs to the dest cidr. Example: `0.0.0.0/0`.
    pub dest_cidr_ip: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `1`.
    pub priority: Option<i32>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    /// Example: `22/22`.
    pub source_port_range: Option<String>,
    /// Free text that describes the item to people. Example: `testDescription1`.
    pub description: Option<String>,
}

response! {
    Permission {
        "CreationTime" => creation_time: value,
        "Direction" => direction: value,
        "Policy" => policy: value,
        "PortRange" => port_range: value,
        "SourceCidrIp" => source_cidr_ip: value,
        "IpProtocol" => ip_protocol: value,
        "DestCidrIp" => dest_cidr_ip: value,
        "Priority" => priority: value,
        "SourcePortRange" => source_port_range: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`DescribeSecurityGroupAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`SecurityGroupRuleConflictDuplicated`](super::DocumentedError::SecurityGroupRuleConflictDuplicated)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`SecurityGroupRuleNotFound`](super::DocumentedError::SecurityGroupRuleNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`DependencyViolation`](super::DocumentedError::DependencyViolation)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeSecurityGroupAttributeError = super::DocumentedError;
