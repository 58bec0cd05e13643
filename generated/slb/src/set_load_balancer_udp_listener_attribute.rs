// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLoadBalancerUDPListenerAttribute`, from `slb/SetLoadBalancerUDPListenerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclType, OnOff, Scheduler};

/// Changes scheduling, health check and other settings of a UDP listener.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetLoadBalancerUDPListenerAttributeRequest::new()
///     .listener_port(80)
///     .load_balancer_id("lb-bp1rtfnodmywb43ecu4sf-c****");
/// let reply = client.set_load_balancer_udp_listener_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLoadBalancerUDPListenerAttributeRequest {
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 0 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1rtfnodmywb43ecu4sf-c****`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Upper limit of the data rate. Range: -1 to 5120. Unit: `Mbit/s`. Example: `-1`.
    pub bandwidth: Option<i32>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Example: `wrr`.
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
    /// Time between two of this, or the span in which it holds: health check.
    /// Range: 1 to 50. Unit: `seconds`. Example: `5`.
    pub health_check_interval: Option<i32>,
    /// Text that the UDP probe sends to the server. Length: at most 64. Example: `hello`.
    pub health_check_req: Option<String>,
    /// Text that a UDP server must send back for the probe to find it healthy.
    /// Length: at most 64. Example: `ok`.
    pub health_check_exp: Option<String>,
    /// Whether the listener takes its servers from a vServer group. Example: `on`.
    pub vserver_group: Option<Open<OnOff>>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6******`.
    pub vserver_group_id: Option<String>,
    /// ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-0bfuc*****`.
    pub master_slave_server_group_id: Option<String>,
    /// Whether the listener takes its servers from an active and standby group; excludes a vServer
    /// group. Example: `on`.
    pub master_slave_server_group: Option<Open<OnOff>>,
    /// **Required** under conditions. Access control list, by its ID. Example: `off`.
    pub acl_id: Option<String>,
    /// Whether the addresses of the access control list are let through or blocked. Example: `white`.
    pub acl_type: Option<Open<AclType>>,
    /// Whether the listener lets in or turns away clients by an access control list. Example: `off`.
    pub acl_status: Option<Open<OnOff>>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Whether client addresses reach the servers by way of the Proxy Protocol, version 2.
    pub proxy_protocol_v2_enabled: Option<bool>,
    /// Whether the servers are probed, so that failing ones get no traffic.
    pub health_check_switch: Option<String>,
}

impl SetLoadBalancerUDPListenerAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Bandwidth`.
    #[inline]
    pub fn bandwidth(mut self, value: i32) -> Self {
        self.bandwidth = Some(value);
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
    /// Sets `HealthCheckInterval`.
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
    /// Sets `VServerGroup`.
    pub fn vserver_group(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.vserver_group = Some(value.into());
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
    /// Sets `MasterSlaveServerGroup`.
    pub fn master_slave_server_group(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.master_slave_server_group = Some(value.into());
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
    SetLoadBalancerUDPListenerAttributeRequest {
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "Bandwidth" => bandwidth: query,
        "Scheduler" => scheduler: query,
        "HealthyThreshold" => healthy_threshold: query,
        "UnhealthyThreshold" => unhealthy_threshold: query,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: query,
        "HealthCheckConnectPort" => health_check_connect_port: query,
        "HealthCheckInterval" => health_check_interval: query,
        "healthCheckReq" => health_check_req: query,
        "healthCheckExp" => health_check_exp: query,
        "VServerGroup" => vserver_group: query,
        "VServerGroupId" => vserver_group_id: query,
        "MasterSlaveServerGroupId" => master_slave_server_group_id: query,
        "MasterSlaveServerGroup" => master_slave_server_group: query,
        "AclId" => acl_id: query,
        "AclType" => acl_type: query,
        "AclStatus" => acl_status: query,
        "Description" => description: query,
        "ProxyProtocolV2Enabled" => proxy_protocol_v2_enabled: query,
        "HealthCheckSwitch" => health_check_switch: query,
    }
}

impl Operation for SetLoadBalancerUDPListenerAttributeRequest {
    type Response = SetLoadBalancerUDPListenerAttributeResponse;
    type Error = SetLoadBalancerUDPListenerAttributeError;
    const INFO: OperationInfo = super::operation("SetLoadBalancerUDPListenerAttribute")
        .required(&["ListenerPort", "LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [SetLoadBalancerUDPListenerAttributeError] = &[
        SetLoadBalancerUDPListenerAttributeError::InvalidParamLengthHealthCheckReq,
        SetLoadBalancerUDPListenerAttributeError::InvalidParamLengthHealthCheckExp,
        SetLoadBalancerUDPListenerAttributeError::VipNotSupportQuicVersion,
        SetLoadBalancerUDPListenerAttributeError::InvalidParameterValueSpecNotSupport,
        SetLoadBalancerUDPListenerAttributeError::OperationNotSupportAcl,
        SetLoadBalancerUDPListenerAttributeError::InvalidParameterValueRegionNotSupport,
        SetLoadBalancerUDPListenerAttributeError::IpVersionConflict,
        SetLoadBalancerUDPListenerAttributeError::InvalidParameterValueZoneNotSupport,
        SetLoadBalancerUDPListenerAttributeError::OperationFailedServerGroupInUse,
        SetLoadBalancerUDPListenerAttributeError::InvalidParamVServerGroupId,
        SetLoadBalancerUDPListenerAttributeError::MissingParamHealthCheckConnectPort,
        SetLoadBalancerUDPListenerAttributeError::InvalidParamListenerPort,
        SetLoadBalancerUDPListenerAttributeError::InvalidParamStartPort,
        SetLoadBalancerUDPListenerAttributeError::InvalidParamSizePortRange,
        SetLoadBalancerUDPListenerAttributeError::InvalidParamEndPort,
        SetLoadBalancerUDPListenerAttributeError::InvalidParamPortRange,
        SetLoadBalancerUDPListenerAttributeError::QuotaLimitExceedsAclAttachedToListener,
        SetLoadBalancerUDPListenerAttributeError::QuotaLimitExceedsTotalAclEntry,
        SetLoadBalancerUDPListenerAttributeError::AclListenerOverLimit,
        SetLoadBalancerUDPListenerAttributeError::DuplicatedAclEntry,
        SetLoadBalancerUDPListenerAttributeError::InvalidParamHealthCheckReq,
        SetLoadBalancerUDPListenerAttributeError::InvalidParamHealthCheckExp,
        SetLoadBalancerUDPListenerAttributeError::ResourceNotFoundVServerGroup,
        SetLoadBalancerUDPListenerAttributeError::IllegalParamFailoverThreshold,
        SetLoadBalancerUDPListenerAttributeError::IllegalParamFailoverStrategy,
        SetLoadBalancerUDPListenerAttributeError::InvalidParameterZoneNotSupport,
        SetLoadBalancerUDPListenerAttributeError::MasterSlaveServerConflict,
        SetLoadBalancerUDPListenerAttributeError::MissingParamVServerGroupId,
        SetLoadBalancerUDPListenerAttributeError::IllegalParamHealthCheckType,
        SetLoadBalancerUDPListenerAttributeError::IllegalParamHealthCheckMethod,
        SetLoadBalancerUDPListenerAttributeError::IllegalParamHealthCheck,
        SetLoadBalancerUDPListenerAttributeError::OperationDeniedMasterSlaveGroupLogEnabled,
        SetLoadBalancerUDPListenerAttributeError::OperationDeniedOnlyIpv4SlbSupport,
        SetLoadBalancerUDPListenerAttributeError::OperationDeniedFullNatModeNotAllowed,
        SetLoadBalancerUDPListenerAttributeError::SpecNotSupportParameter2,
        SetLoadBalancerUDPListenerAttributeError::AbsVServerGroupIdAndMasterSlaveServerGroupIdMissMatch,
    ];
}

/// Response to [`SetLoadBalancerUDPListenerAttributeRequest`].
pub type SetLoadBalancerUDPListenerAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetLoadBalancerUDPListenerAttributeRequest`] names.
///
/// - [`InvalidParamLengthHealthCheckReq`](super::DocumentedError::InvalidParamLengthHealthCheckReq)
/// - [`InvalidParamLengthHealthCheckExp`](super::DocumentedError::InvalidParamLengthHealthCheckExp)
/// - [`VipNotSupportQuicVersion`](super::DocumentedError::VipNotSupportQuicVersion)
/// - [`InvalidParameterValueSpecNotSupport`](super::DocumentedError::InvalidParameterValueSpecNotSupport)
/// - [`OperationNotSupportAcl`](super::DocumentedError::OperationNotSupportAcl)
/// - [`InvalidParameterValueRegionNotSupport`](super::DocumentedError::InvalidParameterValueRegionNotSupport)
/// - [`IpVersionConflict`](super::DocumentedError::IpVersionConflict)
/// - [`InvalidParameterValueZoneNotSupport`](super::DocumentedError::InvalidParameterValueZoneNotSupport)
/// - [`OperationFailedServerGroupInUse`](super::DocumentedError::OperationFailedServerGroupInUse)
/// - [`InvalidParamVServerGroupId`](super::DocumentedError::InvalidParamVServerGroupId)
/// - [`MissingParamHealthCheckConnectPort`](super::DocumentedError::MissingParamHealthCheckConnectPort)
/// - [`InvalidParamListenerPort`](super::DocumentedError::InvalidParamListenerPort)
/// - [`InvalidParamStartPort`](super::DocumentedError::InvalidParamStartPort)
/// - [`InvalidParamSizePortRange`](super::DocumentedError::InvalidParamSizePortRange)
/// - [`InvalidParamEndPort`](super::DocumentedError::InvalidParamEndPort)
/// - [`InvalidParamPortRange`](super::DocumentedError::InvalidParamPortRange)
/// - [`QuotaLimitExceedsAclAttachedToListener`](super::DocumentedError::QuotaLimitExceedsAclAttachedToListener)
/// - [`QuotaLimitExceedsTotalAclEntry`](super::DocumentedError::QuotaLimitExceedsTotalAclEntry)
/// - [`AclListenerOverLimit`](super::DocumentedError::AclListenerOverLimit)
/// - [`DuplicatedAclEntry`](super::DocumentedError::DuplicatedAclEntry)
/// - [`InvalidParamHealthCheckReq`](super::DocumentedError::InvalidParamHealthCheckReq)
/// - [`InvalidParamHealthCheckExp`](super::DocumentedError::InvalidParamHealthCheckExp)
/// - [`ResourceNotFoundVServerGroup`](super::DocumentedError::ResourceNotFoundVServerGroup)
/// - [`IllegalParamFailoverThreshold`](super::DocumentedError::IllegalParamFailoverThreshold)
/// - [`IllegalParamFailoverStrategy`](super::DocumentedError::IllegalParamFailoverStrategy)
/// - [`InvalidParameterZoneNotSupport`](super::DocumentedError::InvalidParameterZoneNotSupport)
/// - [`MasterSlaveServerConflict`](super::DocumentedError::MasterSlaveServerConflict)
/// - [`MissingParamVServerGroupId`](super::DocumentedError::MissingParamVServerGroupId)
/// - [`IllegalParamHealthCheckType`](super::DocumentedError::IllegalParamHealthCheckType)
/// - [`IllegalParamHealthCheckMethod`](super::DocumentedError::IllegalParamHealthCheckMethod)
/// - [`IllegalParamHealthCheck`](super::DocumentedError::IllegalParamHealthCheck)
/// - [`OperationDeniedMasterSlaveGroupLogEnabled`](super::DocumentedError::OperationDeniedMasterSlaveGroupLogEnabled)
/// - [`OperationDeniedOnlyIpv4SlbSupport`](super::DocumentedError::OperationDeniedOnlyIpv4SlbSupport)
/// - [`OperationDeniedFullNatModeNotAllowed`](super::DocumentedError::OperationDeniedFullNatModeNotAllowed)
/// - [`SpecNotSupportParameter2`](super::DocumentedError::SpecNotSupportParameter2)
/// - [`AbsVServerGroupIdAndMasterSlaveServerGroupIdMissMatch`](super::DocumentedError::AbsVServerGroupIdAndMasterSlaveServerGroupIdMissMatch)
pub type SetLoadBalancerUDPListenerAttributeError = super::DocumentedError;
