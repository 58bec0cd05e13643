// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVServerGroup`, from `slb/CreateVServerGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackendServerType, Tag, VServerGroupBackendServer};

/// Creates a vServer group, whose servers listeners and rules can use in place of the default ones.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::CreateVServerGroupRequest::new()
///     .load_balancer_id("lb-bp1qjwo61pqz3ahl******")
///     .region_id("cn-hangzhou");
/// let reply = client.create_vserver_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVServerGroupRequest {
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1qjwo61pqz3ahl******`.
    pub load_balancer_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Label of the vServer group, for people to recognize it by. Length: 1 to 80. Example: `Group1`.
    pub vserver_group_name: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    /// Example: `text`.
    pub backend_servers: Vec<VServerGroupBackendServer>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateVServerGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VServerGroupName`.
    pub fn vserver_group_name(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_name = Some(value.into());
        self
    }
    /// Sets `BackendServers`.
    pub fn backend_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<VServerGroupBackendServer>>,
    ) -> Self {
        self.backend_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateVServerGroupRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "VServerGroupName" => vserver_group_name: query,
        "BackendServers" => backend_servers: query_json,
        "Tag" => tag: query,
    }
}

impl Operation for CreateVServerGroupRequest {
    type Response = CreateVServerGroupResponse;
    type Error = CreateVServerGroupError;
    const INFO: OperationInfo = super::operation("CreateVServerGroup")
        .required(&["LoadBalancerId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CreateVServerGroupError] = &[
        CreateVServerGroupError::LBNotSupportIpv6Backend,
        CreateVServerGroupError::MismatchedZoneId,
        CreateVServerGroupError::InvalidBackendServersServerIpConflict,
        CreateVServerGroupError::OperationUnsupportedCreateVServerGroup,
        CreateVServerGroupError::IncorrectStatusRSByPassToas,
        CreateVServerGroupError::BackendServerInvalidType,
        CreateVServerGroupError::BackendServerServerRegionIdNotEqual,
        CreateVServerGroupError::OperationFailedInvalidCen,
        CreateVServerGroupError::IncorrectStatusCenNotAssociated,
        CreateVServerGroupError::InvalidBackendServersMissingCenBandWidth,
        CreateVServerGroupError::InvalidBackendServersVpcNotInCen,
        CreateVServerGroupError::InvalidServerIdNotExist,
        CreateVServerGroupError::MissingParameterServerRegionId,
        CreateVServerGroupError::MissingParameterVbrId,
        CreateVServerGroupError::InvalidParameterServerRegionId,
        CreateVServerGroupError::InvalidVbrIdNotInCen,
        CreateVServerGroupError::InvalidParameterZoneNotSupport,
        CreateVServerGroupError::NetworkConflict,
        CreateVServerGroupError::InvalidParamTagValue,
        CreateVServerGroupError::InvalidParamTagKey,
        CreateVServerGroupError::SizeLimitExceededTag,
        CreateVServerGroupError::MissingParamTagKey,
        CreateVServerGroupError::VpcSystemBusy,
    ];
}

/// Response to [`CreateVServerGroupRequest`].
#[non_exhaustive]
pub struct CreateVServerGroupResponse {
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6******`.
    pub vserver_group_id: Option<String>,
    /// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
    pub backend_servers: Vec<BackendServer>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9DEC9C28-AB05-4DDF-9A78-6B08EC9CE18C`.
    pub request_id: Option<String>,
}

response! {
    CreateVServerGroupResponse {
        "VServerGroupId" => vserver_group_id: value,
        "BackendServers" => backend_servers: list("BackendServer"),
        "RequestId" => request_id: value,
    }
}

/// Servers that traffic is passed to, each with its ID, weight and, in a group, its port.
#[non_exhaustive]
pub struct BackendServer {
    /// Instance that takes the traffic: an ECS instance, a network interface or a container instance.
    /// Example: `vm-2****`.
    pub server_id: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `70`.
    pub port: Option<i32>,
    /// Share of traffic that the server gets relative to the others; with zero it gets none.
    /// Example: `100`.
    pub weight: Option<i32>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What serves as the backend server, such as an ECS instance or a network interface.
    /// Default: `ecs`. Example: `Type`.
    pub type_: Option<String>,
}

response! {
    BackendServer {
        "ServerId" => server_id: value,
        "Port" => port: value,
        "Weight" => weight: value,
        "Description" => description: value,
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`CreateVServerGroupRequest`] names.
///
/// - [`LBNotSupportIpv6Backend`](super::DocumentedError::LBNotSupportIpv6Backend)
/// - [`MismatchedZoneId`](super::DocumentedError::MismatchedZoneId)
/// - [`InvalidBackendServersServerIpConflict`](super::DocumentedError::InvalidBackendServersServerIpConflict)
/// - [`OperationUnsupportedCreateVServerGroup`](super::DocumentedError::OperationUnsupportedCreateVServerGroup)
/// - [`IncorrectStatusRSByPassToas`](super::DocumentedError::IncorrectStatusRSByPassToas)
/// - [`BackendServerInvalidType`](super::DocumentedError::BackendServerInvalidType)
/// - [`BackendServerServerRegionIdNotEqual`](super::DocumentedError::BackendServerServerRegionIdNotEqual)
/// - [`OperationFailedInvalidCen`](super::DocumentedError::OperationFailedInvalidCen)
/// - [`IncorrectStatusCenNotAssociated`](super::DocumentedError::IncorrectStatusCenNotAssociated)
/// - [`InvalidBackendServersMissingCenBandWidth`](super::DocumentedError::InvalidBackendServersMissingCenBandWidth)
/// - [`InvalidBackendServersVpcNotInCen`](super::DocumentedError::InvalidBackendServersVpcNotInCen)
/// - [`InvalidServerIdNotExist`](super::DocumentedError::InvalidServerIdNotExist)
/// - [`MissingParameterServerRegionId`](super::DocumentedError::MissingParameterServerRegionId)
/// - [`MissingParameterVbrId`](super::DocumentedError::MissingParameterVbrId)
/// - [`InvalidParameterServerRegionId`](super::DocumentedError::InvalidParameterServerRegionId)
/// - [`InvalidVbrIdNotInCen`](super::DocumentedError::InvalidVbrIdNotInCen)
/// - [`InvalidParameterZoneNotSupport`](super::DocumentedError::InvalidParameterZoneNotSupport)
/// - [`NetworkConflict`](super::DocumentedError::NetworkConflict)
/// - [`InvalidParamTagValue`](super::DocumentedError::InvalidParamTagValue)
/// - [`InvalidParamTagKey`](super::DocumentedError::InvalidParamTagKey)
/// - [`SizeLimitExceededTag`](super::DocumentedError::SizeLimitExceededTag)
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
/// - [`VpcSystemBusy`](super::DocumentedError::VpcSystemBusy)
pub type CreateVServerGroupError = super::DocumentedError;
