// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLoadBalancerUDPListener`, from `slb/CreateLoadBalancerUDPListener.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclType, OnOff, Scheduler, Tag};

/// Adds a UDP listener to a load balancer. It starts out stopped; start it with
/// [`StartLoadBalancerListener`](super::Client::start_load_balancer_listener).
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::CreateLoadBalancerUDPListenerRequest::new()
///     .bandwidth(34)
///     .listener_port(80)
///     .load_balancer_id("lb-bp1ygod3yctvg1y7******");
/// let reply = client.create_load_balancer_udp_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLoadBalancerUDPListenerRequest {
    /// **Required.** Upper limit of the data rate. Range: -1 to 5120. Example: `34`.
    pub bandwidth: Option<i32>,
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 0 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1ygod3yctvg1y7******`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Port that the servers listen on; a vServer group brings ports of
    /// its own instead. Range: 0 to 65535. Example: `80`.
    pub backend_server_port: Option<i32>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Default: `wrr`. Example: `wrr`.
    pub scheduler: Option<Open<Scheduler>>,
    /// How many checks in a row a failed server has to pass to get traffic again.
    /// Range: 1 to 10. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// How many checks in a row a server has to fail to get no more traffic.
    /// Range: 1 to 10. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// How long the probe waits for a response before the check counts as failed.
    /// Range: 1 to 300. Unit: `seconds`. Example: `100`.
    pub health_check_connect_timeout: Option<i32>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Range: 1 to 65535. Example: `80`.
    pub health_check_connect_port: Option<i32>,
    /// Time between two checks of a server. Range: 1 to 50. Unit: `seconds`. Example: `3`.
    pub health_check_interval: Option<i32>,
    /// Text that the UDP probe sends to the server. Length: at most 64. Example: `hello`.
    pub health_check_req: Option<String>,
    /// Text that a UDP server must send back for the probe to find it healthy.
    /// Length: at most 64. Example: `ok`.
    pub health_check_exp: Option<String>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6j****8`.
    pub vserver_group_id: Option<String>,
    /// ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-0bfucwu****`.
    pub master_slave_server_group_id: Option<String>,
    /// **Required** under conditions. Access control list, by its ID. Example: `123`.
    pub acl_id: Option<String>,
    /// Whether the addresses of the access control list are let through or blocked. Example: `white`.
    pub acl_type: Option<Open<AclType>>,
    /// Whether the listener lets in or turns away clients by an access control list.
    /// Default: `off`. Example: `off`.
    pub acl_status: Option<Open<OnOff>>,
    /// Free text that describes the item to people. Length: 1 to 80. Example: `test`.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Whether client addresses reach the servers by way of the Proxy Protocol, version 2.
    pub proxy_protocol_v2_enabled: Option<bool>,
    /// Whether the servers are probed, so that failing ones get no traffic.
    pub health_check_switch: Option<String>,
}

impl CreateLoadBalancerUDPListenerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Bandwidth`, which is required.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
        self
    }
    /// Sets `ListenerPort`, which is required.
    #[inline]
    pub fn listener_port(mut self, value: i32) -> Self {
        self.listener_port = Some(value);
        self
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `BackendServerPort`.
    #[inline]
    pub fn backend_server_port(mut self, value: i32) -> Self {
        self.backend_server_port = Some(value);
        self
    }
    /// Sets `Scheduler`.
    pub fn scheduler(mut self, value: impl Into<Open<Scheduler>>) -> Self {
        self.scheduler = Some(value.into());
        self
    }
    /// Sets `HealthyThreshold`.
    #[inline]
    pub fn healthy_threshold(mut self, value: i32) -> Self {
        self.healthy_threshold = Some(value);
        self
    }
    /// Sets `UnhealthyThreshold`.
    #[inline]
    pub fn unhealthy_threshold(mut self, value: i32) -> Self {
        self.unhealthy_threshold = Some(value);
        self
    }
    /// Sets `HealthCheckConnectTimeout`.
    #[inline]
    pub fn health_check_connect_timeout(mut self, value: i32) -> Self {
        self.health_check_connect_timeout = Some(value);
        self
    }
    /// Sets `HealthCheckConnectPort`.
    #[inline]
    pub fn health_check_connect_port(mut self, value: i32) -> Self {
        self.health_check_connect_port = Some(value);
        self
    }
    /// Sets `healthCheckInterval`.
    #[inline]
    pub fn health_check_interval(mut self, value: i32) -> Self {
        self.health_check_interval = Some(value);
        self
    }
    /// Sets `healthCheckReq`.
    pub fn health_check_req(mut self, value: impl Into<String>) -> Self {
        self.health_check_req = Some(value.into());
        self
    }
    /// Sets `healthCheckExp`.
    pub fn health_check_exp(mut self, value: impl Into<String>) -> Self {
        self.health_check_exp = Some(value.into());
        self
    }
    /// Sets `VServerGroupId`.
    pub fn vserver_group_id(mut self, value: impl Into<String>) -> Self {
        self.vserver_group_id = Some(value.into());
        self
    }
    /// Sets `MasterSlaveServerGroupId`.
    pub fn master_slave_server_group_id(mut self, value: impl Into<String>) -> Self {
        self.master_slave_server_group_id = Some(value.into());
        self
    }
    /// Sets `AclId`.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `AclType`.
    pub fn acl_type(mut self, value: impl Into<Open<AclType>>) -> Self {
        self.acl_type = Some(value.into());
        self
    }
    /// Sets `AclStatus`.
    pub fn acl_status(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.acl_status = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ProxyProtocolV2Enabled`.
    #[inline]
    pub fn proxy_protocol_v2_enabled(mut self, value: bool) -> Self {
        self.proxy_protocol_v2_enabled = Some(value);
        self
    }
    /// Sets `HealthCheckSwitch`.
    pub fn health_check_switch(mut self, value: impl Into<String>) -> Self {
        self.health_check_switch = Some(value.into());
        self
    }
}

request! {
    CreateLoadBalancerUDPListenerRequest {
        "Bandwidth" => bandwidth: query,
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "BackendServerPort" => backend_server_port: query,
        "Scheduler" => scheduler: query,
        "HealthyThreshold" => healthy_threshold: query,
        "UnhealthyThreshold" => unhealthy_threshold: query,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: query,
        "HealthCheckConnectPort" => health_check_connect_port: query,
        "healthCheckInterval" => health_check_interval: query,
        "healthCheckReq" => health_check_req: query,
        "healthCheckExp" => health_check_exp: query,
        "VServerGroupId" => vserver_group_id: query,
        "MasterSlaveServerGroupId" => master_slave_server_group_id: query,
        "AclId" => acl_id: query,
        "AclType" => acl_type: query,
        "AclStatus" => acl_status: query,
        "Description" => description: query,
        "Tag" => tag: query,
        "ProxyProtocolV2Enabled" => proxy_protocol_v2_enabled: query,
        "HealthCheckSwitch" => health_check_switch: query,
    }
}

impl Operation for CreateLoadBalancerUDPListenerRequest {
    type Response = CreateLoadBalancerUDPListenerResponse;
    type Error = CreateLoadBalancerUDPListenerError;
    const INFO: OperationInfo = super::operation("CreateLoadBalancerUDPListener")
        .required(&["Bandwidth", "ListenerPort", "LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [CreateLoadBalancerUDPListenerError] = &[
        CreateLoadBalancerUDPListenerError::AbsVServerGroupIdAndMasterSlaveServerGroupIdMissMatch,
        CreateLoadBalancerUDPListenerError::LbNotSupportTcpssl,
        CreateLoadBalancerUDPListenerError::LbSupportTcpsslOnly,
        CreateLoadBalancerUDPListenerError::ListenerNotSupportRule,
        CreateLoadBalancerUDPListenerError::InvalidParamLengthHealthCheckReq,
        CreateLoadBalancerUDPListenerError::VipNotSupportQuicVersion,
        CreateLoadBalancerUDPListenerError::InvalidParameterValueSpecNotSupport,
        CreateLoadBalancerUDPListenerError::OperationNotSupportAcl,
        CreateLoadBalancerUDPListenerError::InvalidParameterValueRegionNotSupport,
        CreateLoadBalancerUDPListenerError::IpVersionConflict,
        CreateLoadBalancerUDPListenerError::InvalidParameterValueZoneNotSupport,
        CreateLoadBalancerUDPListenerError::ListenerProcessing,
        CreateLoadBalancerUDPListenerError::AclNotExist,
        CreateLoadBalancerUDPListenerError::InvalidParameterListenerPortConflict,
        CreateLoadBalancerUDPListenerError::InvalidParamVServerGroupId,
        CreateLoadBalancerUDPListenerError::MissingParamHealthCheckConnectPort,
        CreateLoadBalancerUDPListenerError::InvalidParamListenerPort,
        CreateLoadBalancerUDPListenerError::InvalidParamStartPort,
        CreateLoadBalancerUDPListenerError::InvalidParamSizePortRange,
        CreateLoadBalancerUDPListenerError::InvalidParamEndPort,
        CreateLoadBalancerUDPListenerError::QuotaLimitExceedsAclAttachedToListener,
        CreateLoadBalancerUDPListenerError::QuotaLimitExceedsTotalAclEntry,
        CreateLoadBalancerUDPListenerError::AclListenerOverLimit,
        CreateLoadBalancerUDPListenerError::DuplicatedAclEntry,
        CreateLoadBalancerUDPListenerError::InvalidParameterRegionNotSupport,
        CreateLoadBalancerUDPListenerError::InvalidParamLengthHealthCheckExp,
        CreateLoadBalancerUDPListenerError::InvalidParamHealthCheckReq,
        CreateLoadBalancerUDPListenerError::InvalidParamHealthCheckExp,
        CreateLoadBalancerUDPListenerError::ResourceNotFoundVServerGroup,
        CreateLoadBalancerUDPListenerError::IllegalParamFailoverThreshold,
        CreateLoadBalancerUDPListenerError::IllegalParamFailoverStrategy,
        CreateLoadBalancerUDPListenerError::InvalidParameterZoneNotSupport,
        CreateLoadBalancerUDPListenerError::MasterSlaveServerConflict,
        CreateLoadBalancerUDPListenerError::IllegalParamHealthCheckType,
        CreateLoadBalancerUDPListenerError::MissingParamHealthCheckMethod,
        CreateLoadBalancerUDPListenerError::IllegalParamHealthCheckMethod,
        CreateLoadBalancerUDPListenerError::IllegalParamHealthCheck,
        CreateLoadBalancerUDPListenerError::OperationDeniedSpecialListenerPortNotAllowed,
        CreateLoadBalancerUDPListenerError::MismatchSlbSpecTypeAndListenerProtocol,
        CreateLoadBalancerUDPListenerError::OperationDeniedOnlyIpv4SlbSupport,
        CreateLoadBalancerUDPListenerError::OperationDeniedFullNatModeNotAllowed,
        CreateLoadBalancerUDPListenerError::SpecNotSupportParameter2,
        CreateLoadBalancerUDPListenerError::InvalidParamTagValue,
        CreateLoadBalancerUDPListenerError::InvalidParamTagKey,
        CreateLoadBalancerUDPListenerError::SizeLimitExceededTag,
        CreateLoadBalancerUDPListenerError::MissingParamTagKey,
    ];
}

/// Response to [`CreateLoadBalancerUDPListenerRequest`].
pub type CreateLoadBalancerUDPListenerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateLoadBalancerUDPListenerRequest`] names.
///
/// - [`AbsVServerGroupIdAndMasterSlaveServerGroupIdMissMatch`](super::DocumentedError::AbsVServerGroupIdAndMasterSlaveServerGroupIdMissMatch)
/// - [`LbNotSupportTcpssl`](super::DocumentedError::LbNotSupportTcpssl)
/// - [`LbSupportTcpsslOnly`](super::DocumentedError::LbSupportTcpsslOnly)
/// - [`ListenerNotSupportRule`](super::DocumentedError::ListenerNotSupportRule)
/// - [`InvalidParamLengthHealthCheckReq`](super::DocumentedError::InvalidParamLengthHealthCheckReq)
/// - [`VipNotSupportQuicVersion`](super::DocumentedError::VipNotSupportQuicVersion)
/// - [`InvalidParameterValueSpecNotSupport`](super::DocumentedError::InvalidParameterValueSpecNotSupport)
/// - [`OperationNotSupportAcl`](super::DocumentedError::OperationNotSupportAcl)
/// - [`InvalidParameterValueRegionNotSupport`](super::DocumentedError::InvalidParameterValueRegionNotSupport)
/// - [`IpVersionConflict`](super::DocumentedError::IpVersionConflict)
/// - [`InvalidParameterValueZoneNotSupport`](super::DocumentedError::InvalidParameterValueZoneNotSupport)
/// - [`ListenerProcessing`](super::DocumentedError::ListenerProcessing)
/// - [`AclNotExist`](super::DocumentedError::AclNotExist)
/// - [`InvalidParameterListenerPortConflict`](super::DocumentedError::InvalidParameterListenerPortConflict)
/// - [`InvalidParamVServerGroupId`](super::DocumentedError::InvalidParamVServerGroupId)
/// - [`MissingParamHealthCheckConnectPort`](super::DocumentedError::MissingParamHealthCheckConnectPort)
/// - [`InvalidParamListenerPort`](super::DocumentedError::InvalidParamListenerPort)
/// - [`InvalidParamStartPort`](super::DocumentedError::InvalidParamStartPort)
/// - [`InvalidParamSizePortRange`](super::DocumentedError::InvalidParamSizePortRange)
/// - [`InvalidParamEndPort`](super::DocumentedError::InvalidParamEndPort)
/// - [`QuotaLimitExceedsAclAttachedToListener`](super::DocumentedError::QuotaLimitExceedsAclAttachedToListener)
/// - [`QuotaLimitExceedsTotalAclEntry`](super::DocumentedError::QuotaLimitExceedsTotalAclEntry)
/// - [`AclListenerOverLimit`](super::DocumentedError::AclListenerOverLimit)
/// - [`DuplicatedAclEntry`](super::DocumentedError::DuplicatedAclEntry)
/// - [`InvalidParameterRegionNotSupport`](super::DocumentedError::InvalidParameterRegionNotSupport)
/// - [`InvalidParamLengthHealthCheckExp`](super::DocumentedError::InvalidParamLengthHealthCheckExp)
/// - [`InvalidParamHealthCheckReq`](super::DocumentedError::InvalidParamHealthCheckReq)
/// - [`InvalidParamHealthCheckExp`](super::DocumentedError::InvalidParamHealthCheckExp)
/// - [`ResourceNotFoundVServerGroup`](super::DocumentedError::ResourceNotFoundVServerGroup)
/// - [`IllegalParamFailoverThreshold`](super::DocumentedError::IllegalParamFailoverThreshold)
/// - [`IllegalParamFailoverStrategy`](super::DocumentedError::IllegalParamFailoverStrategy)
/// - [`InvalidParameterZoneNotSupport`](super::DocumentedError::InvalidParameterZoneNotSupport)
/// - [`MasterSlaveServerConflict`](super::DocumentedError::MasterSlaveServerConflict)
/// - [`IllegalParamHealthCheckType`](super::DocumentedError::IllegalParamHealthCheckType)
/// - [`MissingParamHealthCheckMethod`](super::DocumentedError::MissingParamHealthCheckMethod)
/// - [`IllegalParamHealthCheckMethod`](super::DocumentedError::IllegalParamHealthCheckMethod)
/// - [`IllegalParamHealthCheck`](super::DocumentedError::IllegalParamHealthCheck)
/// - [`OperationDeniedSpecialListenerPortNotAllowed`](super::DocumentedError::OperationDeniedSpecialListenerPortNotAllowed)
/// - [`MismatchSlbSpecTypeAndListenerProtocol`](super::DocumentedError::MismatchSlbSpecTypeAndListenerProtocol)
/// - [`OperationDeniedOnlyIpv4SlbSupport`](super::DocumentedError::OperationDeniedOnlyIpv4SlbSupport)
/// - [`OperationDeniedFullNatModeNotAllowed`](super::DocumentedError::OperationDeniedFullNatModeNotAllowed)
/// - [`SpecNotSupportParameter2`](super::DocumentedError::SpecNotSupportParameter2)
/// - [`InvalidParamTagValue`](super::DocumentedError::InvalidParamTagValue)
/// - [`InvalidParamTagKey`](super::DocumentedError::InvalidParamTagKey)
/// - [`SizeLimitExceededTag`](super::DocumentedError::SizeLimitExceededTag)
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
pub type CreateLoadBalancerUDPListenerError = super::DocumentedError;
