// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLoadBalancerTCPListener`, from `slb/CreateLoadBalancerTCPListener.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclType, HealthCheckType, OnOff, Scheduler, Tag};

/// Adds a TCP listener to a load balancer. It starts out stopped; start it with
/// [`StartLoadBalancerListener`](super::Client::start_load_balancer_listener).
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::CreateLoadBalancerTCPListenerRequest::new()
///     .bandwidth(-1)
///     .listener_port(80)
///     .load_balancer_id("lb-bp1b6c719dfa08ex******");
/// let reply = client.create_load_balancer_tcp_listener(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLoadBalancerTCPListenerRequest {
    /// **Required.** Upper limit of the data rate. Range: -1 to 5120. Unit: `Mbit/s`. Example: `-1`.
    pub bandwidth: Option<i32>,
    /// **Required.** Port of the load balancer that clients connect to; with the protocol, it picks out
    /// a listener. Range: 0 to 65535. Example: `80`.
    pub listener_port: Option<i32>,
    /// **Required.** ID of a load balancer, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`DescribeLoadBalancers`](super::Client::describe_load_balancers) returned it.
    /// Example: `lb-bp1b6c719dfa08ex******`.
    pub load_balancer_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required** under conditions. Port that the servers listen on; a vServer group brings ports of
    /// its own instead. Range: 0 to 65535. Example: `80`.
    pub backend_server_port: Option<i32>,
    /// Method by which the listener or rule picks a server for each request or connection.
    /// Here: `wrr`, `wlc`, `rr`, `sch`, `tch`. Default: `wrr`. Example: `wrr`.
    pub scheduler: Option<Open<Scheduler>>,
    /// How long a client keeps going to the same server; zero switches this off.
    /// Range: 0 to 3600. Unit: `seconds`. Default: `0`. Example: `0`.
    pub persistence_timeout: Option<i32>,
    /// How long a TCP connection may stay open without data.
    /// Range: 10 to 900. Unit: `seconds`. Example: `500`.
    pub established_timeout: Option<i32>,
    /// How many checks in a row a failed server has to pass to get traffic again.
    /// Range: 1 to 10. Example: `4`.
    pub healthy_threshold: Option<i32>,
    /// How many checks in a row a server has to fail to get no more traffic.
    /// Range: 1 to 10. Example: `4`.
    pub unhealthy_threshold: Option<i32>,
    /// How long the probe waits for a response before the check counts as failed.
    /// Range: 1 to 300. Unit: `seconds`. Default: `5`. Example: `100`.
    pub health_check_connect_timeout: Option<i32>,
    /// Port that the probe goes to; without it, the port of the server itself is probed.
    /// Range: 1 to 65535. Example: `80`.
    pub health_check_connect_port: Option<i32>,
    /// Time between two checks of a server. Range: 1 to 50. Unit: `seconds`. Example: `3`.
    pub health_check_interval: Option<i32>,
    /// Host name that HTTP probes put in their header. Example: `172.10.**. **`.
    pub health_check_domain: Option<String>,
    /// Path that the HTTP probe asks each server for; matters only while health checks are on.
    /// Length: 1 to 80. Example: `/test/index.html`.
    pub health_check_uri: Option<String>,
    /// Status codes that count as healthy, separated by commas.
    /// Default: `http_2xx`. Example: `http_2xx,http_3xx`.
    pub health_check_http_code: Option<String>,
    /// Whether the probe opens a TCP connection or sends an HTTP request.
    /// Default: `tcp`. Example: `tcp`.
    pub health_check_type: Option<Open<HealthCheckType>>,
    /// ID of a vServer group, as [`CreateVServerGroup`](super::Client::create_vserver_group) returned
    /// it. Example: `rsp-cige6j*****`.
    pub vserver_group_id: Option<String>,
    /// ID of a group with an active and a standby server; excludes a vServer group.
    /// Example: `rsp-0bfucw*****`.
    pub master_slave_server_group_id: Option<String>,
    /// **Required** under conditions. Access control list, by its ID. Example: `1323`.
    pub acl_id: Option<String>,
    /// **Required** under conditions. Whether the addresses of the access control list are let through
    /// or blocked. Example: `black`.
    pub acl_type: Option<Open<AclType>>,
    /// Whether the listener lets in or turns away clients by an access control list.
    /// Default: `off`. Example: `off`.
    pub acl_status: Option<Open<OnOff>>,
    /// Free text that describes the item to people. Length: 1 to 80. Example: `Creates a listener.`.
    pub description: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Whether open connections to a server that is removed or fails may finish before they are cut.
    pub connection_drain: Option<String>,
    /// How long open connections to a departing server may go on; only with connection draining on.
    pub connection_drain_timeout: Option<i32>,
    /// Whether client addresses reach the servers by way of the Proxy Protocol, version 2.
    pub proxy_protocol_v2_enabled: Option<bool>,
    /// Whether the servers are probed, so that failing ones get no traffic.
    pub health_check_switch: Option<String>,
}

impl CreateLoadBalancerTCPListenerRequest {
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
    /// Sets `PersistenceTimeout`.
    #[inline]
    pub fn persistence_timeout(mut self, value: i32) -> Self {
        self.persistence_timeout = Some(value);
        self
    }
    /// Sets `EstablishedTimeout`.
    #[inline]
    pub fn established_timeout(mut self, value: i32) -> Self {
        self.established_timeout = Some(value);
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
    /// Sets `HealthCheckDomain`.
    pub fn health_check_domain(mut self, value: impl Into<String>) -> Self {
        self.health_check_domain = Some(value.into());
        self
    }
    /// Sets `HealthCheckURI`.
    pub fn health_check_uri(mut self, value: impl Into<String>) -> Self {
        self.health_check_uri = Some(value.into());
        self
    }
    /// Sets `HealthCheckHttpCode`.
    pub fn health_check_http_code(mut self, value: impl Into<String>) -> Self {
        self.health_check_http_code = Some(value.into());
        self
    }
    /// Sets `HealthCheckType`.
    pub fn health_check_type(mut self, value: impl Into<Open<HealthCheckType>>) -> Self {
        self.health_check_type = Some(value.into());
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
    /// Sets `ConnectionDrain`.
    pub fn connection_drain(mut self, value: impl Into<String>) -> Self {
        self.connection_drain = Some(value.into());
        self
    }
    /// Sets `ConnectionDrainTimeout`.
    #[inline]
    pub fn connection_drain_timeout(mut self, value: i32) -> Self {
        self.connection_drain_timeout = Some(value);
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
    CreateLoadBalancerTCPListenerRequest {
        "Bandwidth" => bandwidth: query,
        "ListenerPort" => listener_port: query,
        "LoadBalancerId" => load_balancer_id: query,
        "RegionId" => region_id: query,
        "BackendServerPort" => backend_server_port: query,
        "Scheduler" => scheduler: query,
        "PersistenceTimeout" => persistence_timeout: query,
        "EstablishedTimeout" => established_timeout: query,
        "HealthyThreshold" => healthy_threshold: query,
        "UnhealthyThreshold" => unhealthy_threshold: query,
        "HealthCheckConnectTimeout" => health_check_connect_timeout: query,
        "HealthCheckConnectPort" => health_check_connect_port: query,
        "healthCheckInterval" => health_check_interval: query,
        "HealthCheckDomain" => health_check_domain: query,
        "HealthCheckURI" => health_check_uri: query,
        "HealthCheckHttpCode" => health_check_http_code: query,
        "HealthCheckType" => health_check_type: query,
        "VServerGroupId" => vserver_group_id: query,
        "MasterSlaveServerGroupId" => master_slave_server_group_id: query,
        "AclId" => acl_id: query,
        "AclType" => acl_type: query,
        "AclStatus" => acl_status: query,
        "Description" => description: query,
        "Tag" => tag: query,
        "ConnectionDrain" => connection_drain: query,
        "ConnectionDrainTimeout" => connection_drain_timeout: query,
        "ProxyProtocolV2Enabled" => proxy_protocol_v2_enabled: query,
        "HealthCheckSwitch" => health_check_switch: query,
    }
}

impl Operation for CreateLoadBalancerTCPListenerRequest {
    type Response = CreateLoadBalancerTCPListenerResponse;
    type Error = CreateLoadBalancerTCPListenerError;
    const INFO: OperationInfo = super::operation("CreateLoadBalancerTCPListener")
        .required(&["Bandwidth", "ListenerPort", "LoadBalancerId"])
        .region("RegionId");
    const ERRORS: &'static [CreateLoadBalancerTCPListenerError] = &[
        CreateLoadBalancerTCPListenerError::AbsVServerGroupIdAndMasterSlaveServerGroupIdMissMatch,
        CreateLoadBalancerTCPListenerError::InvalidParameterValueSpecNotSupport,
        CreateLoadBalancerTCPListenerError::OperationNotSupportAcl,
        CreateLoadBalancerTCPListenerError::InvalidParameterValueRegionNotSupport,
        CreateLoadBalancerTCPListenerError::IpVersionConflict,
        CreateLoadBalancerTCPListenerError::InvalidParameterValueZoneNotSupport,
        CreateLoadBalancerTCPListenerError::ListenerProcessing,
        CreateLoadBalancerTCPListenerError::AclNotExist,
        CreateLoadBalancerTCPListenerError::InvalidParameterListenerPortConflict,
        CreateLoadBalancerTCPListenerError::InvalidParameterZoneNotSupport,
        CreateLoadBalancerTCPListenerError::InvalidParamVServerGroupId,
        CreateLoadBalancerTCPListenerError::MissingParamHealthCheckConnectPort,
        CreateLoadBalancerTCPListenerError::InvalidParamListenerPort,
        CreateLoadBalancerTCPListenerError::InvalidParamStartPort,
        CreateLoadBalancerTCPListenerError::InvalidParamSizePortRange,
        CreateLoadBalancerTCPListenerError::InvalidParamEndPort,
        CreateLoadBalancerTCPListenerError::QuotaLimitExceedsAclAttachedToListener,
        CreateLoadBalancerTCPListenerError::QuotaLimitExceedsTotalAclEntry,
        CreateLoadBalancerTCPListenerError::AclListenerOverLimit,
        CreateLoadBalancerTCPListenerError::DuplicatedAclEntry,
        CreateLoadBalancerTCPListenerError::OperationUnsupportedSetAccessControl,
        CreateLoadBalancerTCPListenerError::InvalidParamPortRange,
        CreateLoadBalancerTCPListenerError::InvalidParameterRegionNotSupport,
        CreateLoadBalancerTCPListenerError::LbNotSupportTcpssl,
        CreateLoadBalancerTCPListenerError::LbSupportTcpsslOnly,
        CreateLoadBalancerTCPListenerError::ListenerNotSupportRule,
        CreateLoadBalancerTCPListenerError::ListenerPortConflict,
        CreateLoadBalancerTCPListenerError::ResourceNotFoundVServerGroup,
        CreateLoadBalancerTCPListenerError::IllegalParamFailoverThreshold,
        CreateLoadBalancerTCPListenerError::IllegalParamFailoverStrategy,
        CreateLoadBalancerTCPListenerError::MasterSlaveServerConflict,
        CreateLoadBalancerTCPListenerError::OperationDeniedHealthCheckClosedForMasterSlaveMode,
        CreateLoadBalancerTCPListenerError::IllegalParamHealthCheck,
        CreateLoadBalancerTCPListenerError::MismatchSlbSpecTypeAndListenerProtocol,
        CreateLoadBalancerTCPListenerError::OperationDeniedFullNatModeNotAllowed,
        CreateLoadBalancerTCPListenerError::OperationDeniedOnlyIpv4SlbSupport,
        CreateLoadBalancerTCPListenerError::SpecNotSupportParameter2,
        CreateLoadBalancerTCPListenerError::InvalidParamTagValue,
        CreateLoadBalancerTCPListenerError::InvalidParamTagKey,
        CreateLoadBalancerTCPListenerError::SizeLimitExceededTag,
        CreateLoadBalancerTCPListenerError::MissingParamTagKey,
        CreateLoadBalancerTCPListenerError::MissingParameter,
    ];
}

/// Response to [`CreateLoadBalancerTCPListenerRequest`].
pub type CreateLoadBalancerTCPListenerResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateLoadBalancerTCPListenerRequest`] names.
///
/// - [`AbsVServerGroupIdAndMasterSlaveServerGroupIdMissMatch`](super::DocumentedError::AbsVServerGroupIdAndMasterSlaveServerGroupIdMissMatch)
/// - [`InvalidParameterValueSpecNotSupport`](super::DocumentedError::InvalidParameterValueSpecNotSupport)
/// - [`OperationNotSupportAcl`](super::DocumentedError::OperationNotSupportAcl)
/// - [`InvalidParameterValueRegionNotSupport`](super::DocumentedError::InvalidParameterValueRegionNotSupport)
/// - [`IpVersionConflict`](super::DocumentedError::IpVersionConflict)
/// - [`InvalidParameterValueZoneNotSupport`](super::DocumentedError::InvalidParameterValueZoneNotSupport)
/// - [`ListenerProcessing`](super::DocumentedError::ListenerProcessing)
/// - [`AclNotExist`](super::DocumentedError::AclNotExist)
/// - [`InvalidParameterListenerPortConflict`](super::DocumentedError::InvalidParameterListenerPortConflict)
/// - [`InvalidParameterZoneNotSupport`](super::DocumentedError::InvalidParameterZoneNotSupport)
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
/// - [`OperationUnsupportedSetAccessControl`](super::DocumentedError::OperationUnsupportedSetAccessControl)
/// - [`InvalidParamPortRange`](super::DocumentedError::InvalidParamPortRange)
/// - [`InvalidParameterRegionNotSupport`](super::DocumentedError::InvalidParameterRegionNotSupport)
/// - [`LbNotSupportTcpssl`](super::DocumentedError::LbNotSupportTcpssl)
/// - [`LbSupportTcpsslOnly`](super::DocumentedError::LbSupportTcpsslOnly)
/// - [`ListenerNotSupportRule`](super::DocumentedError::ListenerNotSupportRule)
/// - [`ListenerPortConflict`](super::DocumentedError::ListenerPortConflict)
/// - [`ResourceNotFoundVServerGroup`](super::DocumentedError::ResourceNotFoundVServerGroup)
/// - [`IllegalParamFailoverThreshold`](super::DocumentedError::IllegalParamFailoverThreshold)
/// - [`IllegalParamFailoverStrategy`](super::DocumentedError::IllegalParamFailoverStrategy)
/// - [`MasterSlaveServerConflict`](super::DocumentedError::MasterSlaveServerConflict)
/// - [`OperationDeniedHealthCheckClosedForMasterSlaveMode`](super::DocumentedError::OperationDeniedHealthCheckClosedForMasterSlaveMode)
/// - [`IllegalParamHealthCheck`](super::DocumentedError::IllegalParamHealthCheck)
/// - [`MismatchSlbSpecTypeAndListenerProtocol`](super::DocumentedError::MismatchSlbSpecTypeAndListenerProtocol)
/// - [`OperationDeniedFullNatModeNotAllowed`](super::DocumentedError::OperationDeniedFullNatModeNotAllowed)
/// - [`OperationDeniedOnlyIpv4SlbSupport`](super::DocumentedError::OperationDeniedOnlyIpv4SlbSupport)
/// - [`SpecNotSupportParameter2`](super::DocumentedError::SpecNotSupportParameter2)
/// - [`InvalidParamTagValue`](super::DocumentedError::InvalidParamTagValue)
/// - [`InvalidParamTagKey`](super::DocumentedError::InvalidParamTagKey)
/// - [`SizeLimitExceededTag`](super::DocumentedError::SizeLimitExceededTag)
/// - [`MissingParamTagKey`](super::DocumentedError::MissingParamTagKey)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
pub type CreateLoadBalancerTCPListenerError = super::DocumentedError;
