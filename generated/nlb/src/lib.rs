// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Fine-grained monitoring
//!
//! - [`DescribeHdMonitorRegionConfig`](mod@describe_hd_monitor_region_config): Shows where per-second monitoring data of a region is stored.
//! - [`SetHdMonitorRegionConfig`](mod@set_hd_monitor_region_config): Sets the log project and MetricStore for per-second monitoring data; listeners that collect such data must have it off meanwhile.
//!
//! ## Regions and zones
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which NLB is available, with endpoints.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones of a region in which NLB is available.
//!
//! ## Instances
//!
//! - [`CancelShiftLoadBalancerZones`](mod@cancel_shift_load_balancer_zones): Brings zones of an NLB instance back into DNS resolution.
//! - [`CreateLoadBalancer`](mod@create_load_balancer): Creates an NLB instance in a VPC, with a vSwitch in each of its zones.
//! - [`DeleteLoadBalancer`](mod@delete_load_balancer): Deletes a Network Load Balancer instance; its addresses stop answering.
//! - [`DisableLoadBalancerIpv6Internet`](mod@disable_load_balancer_ipv6_internet): Makes the IPv6 address of a dual-stack NLB instance private.
//! - [`EnableLoadBalancerIpv6Internet`](mod@enable_load_balancer_ipv6_internet): Makes the IPv6 address of a dual-stack NLB instance public.
//! - [`GetLoadBalancerAttribute`](mod@get_load_balancer_attribute): Reads one NLB instance in full, with zones, addresses and locks.
//! - [`ListLoadBalancers`](mod@list_load_balancers): Lists NLB instances, with filters such as zone, VPC, address type and status.
//! - [`LoadBalancerJoinSecurityGroup`](mod@load_balancer_join_security_group): Puts a load balancer into security groups, whose rules then filter the traffic to it.
//! - [`LoadBalancerLeaveSecurityGroup`](mod@load_balancer_leave_security_group): Takes a load balancer out of security groups in the background; their rules no longer apply.
//! - [`StartShiftLoadBalancerZones`](mod@start_shift_load_balancer_zones): Takes the addresses of a zone out of DNS, so that clients go elsewhere.
//! - [`UpdateLoadBalancerAddressTypeConfig`](mod@update_load_balancer_address_type_config): Switches the IPv4 addresses of an NLB instance between public and private.
//! - [`UpdateLoadBalancerAttribute`](mod@update_load_balancer_attribute): Changes name, cross-zone forwarding or connection limit of an NLB instance.
//! - [`UpdateLoadBalancerProtection`](mod@update_load_balancer_protection): Turns deletion protection and the configuration read-only mode of an NLB instance on or off.
//! - [`UpdateLoadBalancerZones`](mod@update_load_balancer_zones): Sets the zones of an NLB instance with their vSwitches and addresses; present zones that are left out are removed.
//!
//! ## Listeners
//!
//! - [`CreateListener`](mod@create_listener): Creates a TCP, UDP or TCPSSL listener that forwards to a server group.
//! - [`DeleteListener`](mod@delete_listener): Removes a listener; connections to its port are no longer accepted.
//! - [`GetListenerAttribute`](mod@get_listener_attribute): Reads one listener with its full configuration.
//! - [`GetListenerHealthStatus`](mod@get_listener_health_status): Shows health checks of a listener per server group, naming the servers that are not healthy.
//! - [`ListListeners`](mod@list_listeners): Lists listeners, by NLB instance, protocol, ID or tag.
//! - [`StartListener`](mod@start_listener): Puts a stopped listener back to work, so that it accepts connections again.
//! - [`StopListener`](mod@stop_listener): Stops a listener, which keeps its configuration.
//! - [`UpdateListenerAttribute`](mod@update_listener_attribute): Changes a listener, such as its server group, certificates, timeout or connection limit.
//!
//! ## Listener certificates
//!
//! - [`AssociateAdditionalCertificatesWithListener`](mod@associate_additional_certificates_with_listener): Adds certificates for further domain names to a TCPSSL listener.
//! - [`DisassociateAdditionalCertificatesWithListener`](mod@disassociate_additional_certificates_with_listener): Takes additional certificates off a TCPSSL listener, in the background.
//! - [`ListListenerCertificates`](mod@list_listener_certificates): Lists the server certificates of a TCPSSL listener, the default one and additional ones.
//!
//! ## Server groups
//!
//! - [`AddServersToServerGroup`](mod@add_servers_to_server_group): Adds backend servers to a server group, with port and weight; works in the background.
//! - [`CreateServerGroup`](mod@create_server_group): Creates a server group with scheduling algorithm, connection draining and health check.
//! - [`DeleteServerGroup`](mod@delete_server_group): Deletes a server group that no listener uses any more; the servers themselves remain.
//! - [`ListServerGroupServers`](mod@list_server_group_servers): Lists the backend servers of a server group, with port, weight and status.
//! - [`ListServerGroups`](mod@list_server_groups): Lists server groups, by ID, name, type, VPC or tag.
//! - [`RemoveServersFromServerGroup`](mod@remove_servers_from_server_group): Removes backend servers from a server group; works in the background.
//! - [`UpdateServerGroupAttribute`](mod@update_server_group_attribute): Changes a server group: name, scheduling algorithm, connection draining or health check.
//! - [`UpdateServerGroupServersAttribute`](mod@update_server_group_servers_attribute): Changes weight and description of backend servers in a server group.
//!
//! ## Internet Shared Bandwidth
//!
//! - [`AttachCommonBandwidthPackageToLoadBalancer`](mod@attach_common_bandwidth_package_to_load_balancer): Puts an NLB instance under an Internet Shared Bandwidth instance.
//! - [`DetachCommonBandwidthPackageFromLoadBalancer`](mod@detach_common_bandwidth_package_from_load_balancer): Takes an NLB instance out of its Internet Shared Bandwidth instance.
//!
//! ## Security policies
//!
//! - [`CreateSecurityPolicy`](mod@create_security_policy): Creates a custom TLS security policy for TCPSSL listeners, from TLS versions and cipher suites.
//! - [`DeleteSecurityPolicy`](mod@delete_security_policy): Deletes a custom TLS policy, which listeners then can no longer pick.
//! - [`ListSecurityPolicy`](mod@list_security_policy): Lists custom TLS security policies, with the listeners that use each.
//! - [`ListSystemSecurityPolicy`](mod@list_system_security_policy): Lists the built-in TLS security policies, with TLS version and cipher suites.
//! - [`UpdateSecurityPolicyAttribute`](mod@update_security_policy_attribute): Changes name, TLS versions or cipher suites of a custom security policy.
//!
//! ## Resource groups
//!
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves an NLB resource to another resource group.
//!
//! ## Asynchronous jobs
//!
//! - [`GetJobStatus`](mod@get_job_status): Shows the status of one asynchronous task.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags on NLB resources, or the resources by tag.
//! - [`TagResources`](mod@tag_resources): Puts tags on NLB resources, several resources in one call.
//! - [`UntagResources`](mod@untag_resources): Takes tags off NLB resources, given ones or all.
//!
//! ## Others
//!
//! - [`ListAsynJobs`](mod@list_asyn_jobs): Lists asynchronous tasks, found by their IDs.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod add_servers_to_server_group;
pub mod associate_additional_certificates_with_listener;
pub mod attach_common_bandwidth_package_to_load_balancer;
pub mod cancel_shift_load_balancer_zones;
pub mod create_listener;
pub mod create_load_balancer;
pub mod create_security_policy;
pub mod create_server_group;
pub mod delete_listener;
pub mod delete_load_balancer;
pub mod delete_security_policy;
pub mod delete_server_group;
pub mod describe_hd_monitor_region_config;
pub mod describe_regions;
pub mod describe_zones;
pub mod detach_common_bandwidth_package_from_load_balancer;
pub mod disable_load_balancer_ipv6_internet;
pub mod disassociate_additional_certificates_with_listener;
pub mod enable_load_balancer_ipv6_internet;
pub mod get_job_status;
pub mod get_listener_attribute;
pub mod get_listener_health_status;
pub mod get_load_balancer_attribute;
pub mod list_asyn_jobs;
pub mod list_listener_certificates;
pub mod list_listeners;
pub mod list_load_balancers;
pub mod list_security_policy;
pub mod list_server_group_servers;
pub mod list_server_groups;
pub mod list_system_security_policy;
pub mod list_tag_resources;
pub mod load_balancer_join_security_group;
pub mod load_balancer_leave_security_group;
pub mod move_resource_group;
pub mod remove_servers_from_server_group;
pub mod set_hd_monitor_region_config;
pub mod start_listener;
pub mod start_shift_load_balancer_zones;
pub mod stop_listener;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_listener_attribute;
pub mod update_load_balancer_address_type_config;
pub mod update_load_balancer_attribute;
pub mod update_load_balancer_protection;
pub mod update_load_balancer_zones;
pub mod update_security_policy_attribute;
pub mod update_server_group_attribute;
pub mod update_server_group_servers_attribute;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_servers_to_server_group::{AddServersToServerGroupError, AddServersToServerGroupRequest, AddServersToServerGroupResponse},
    associate_additional_certificates_with_listener::{AssociateAdditionalCertificatesWithListenerError, AssociateAdditionalCertificatesWithListenerRequest, AssociateAdditionalCertificatesWithListenerResponse},
    attach_common_bandwidth_package_to_load_balancer::{AttachCommonBandwidthPackageToLoadBalancerError, AttachCommonBandwidthPackageToLoadBalancerRequest, AttachCommonBandwidthPackageToLoadBalancerResponse},
    cancel_shift_load_balancer_zones::{CancelShiftLoadBalancerZonesError, CancelShiftLoadBalancerZonesRequest, CancelShiftLoadBalancerZonesResponse},
    create_listener::{CreateListenerError, CreateListenerRequest, CreateListenerResponse},
    create_load_balancer::{CreateLoadBalancerError, CreateLoadBalancerRequest, CreateLoadBalancerResponse},
    create_security_policy::{CreateSecurityPolicyError, CreateSecurityPolicyRequest, CreateSecurityPolicyResponse},
    create_server_group::{CreateServerGroupError, CreateServerGroupRequest, CreateServerGroupResponse},
    delete_listener::{DeleteListenerError, DeleteListenerRequest, DeleteListenerResponse},
    delete_load_balancer::{DeleteLoadBalancerError, DeleteLoadBalancerRequest, DeleteLoadBalancerResponse},
    delete_security_policy::{DeleteSecurityPolicyError, DeleteSecurityPolicyRequest, DeleteSecurityPolicyResponse},
    delete_server_group::{DeleteServerGroupError, DeleteServerGroupRequest, DeleteServerGroupResponse},
    describe_hd_monitor_region_config::{DescribeHdMonitorRegionConfigError, DescribeHdMonitorRegionConfigRequest, DescribeHdMonitorRegionConfigResponse},
    describe_regions::{DescribeRegionsError, DescribeRegionsRequest, DescribeRegionsResponse},
    describe_zones::{DescribeZonesError, DescribeZonesRequest, DescribeZonesResponse},
    detach_common_bandwidth_package_from_load_balancer::{DetachCommonBandwidthPackageFromLoadBalancerError, DetachCommonBandwidthPackageFromLoadBalancerRequest, DetachCommonBandwidthPackageFromLoadBalancerResponse},
    disable_load_balancer_ipv6_internet::{DisableLoadBalancerIpv6InternetError, DisableLoadBalancerIpv6InternetRequest, DisableLoadBalancerIpv6InternetResponse},
    disassociate_additional_certificates_with_listener::{DisassociateAdditionalCertificatesWithListenerError, DisassociateAdditionalCertificatesWithListenerRequest, DisassociateAdditionalCertificatesWithListenerResponse},
    enable_load_balancer_ipv6_internet::{EnableLoadBalancerIpv6InternetError, EnableLoadBalancerIpv6InternetRequest, EnableLoadBalancerIpv6InternetResponse},
    get_job_status::{GetJobStatusError, GetJobStatusRequest, GetJobStatusResponse},
    get_listener_attribute::{GetListenerAttributeError, GetListenerAttributeRequest, GetListenerAttributeResponse},
    get_listener_health_status::{GetListenerHealthStatusError, GetListenerHealthStatusRequest, GetListenerHealthStatusResponse},
    get_load_balancer_attribute::{GetLoadBalancerAttributeError, GetLoadBalancerAttributeRequest, GetLoadBalancerAttributeResponse},
    list_asyn_jobs::{ListAsynJobsRequest, ListAsynJobsResponse},
    list_listener_certificates::{ListListenerCertificatesError, ListListenerCertificatesRequest, ListListenerCertificatesResponse},
    list_listeners::{ListListenersError, ListListenersRequest, ListListenersResponse},
    list_load_balancers::{ListLoadBalancersError, ListLoadBalancersRequest, ListLoadBalancersResponse},
    list_security_policy::{ListSecurityPolicyError, ListSecurityPolicyRequest, ListSecurityPolicyResponse},
    list_server_group_servers::{ListServerGroupServersError, ListServerGroupServersRequest, ListServerGroupServersResponse},
    list_server_groups::{ListServerGroupsError, ListServerGroupsRequest, ListServerGroupsResponse},
    list_system_security_policy::{ListSystemSecurityPolicyRequest, ListSystemSecurityPolicyResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    load_balancer_join_security_group::{LoadBalancerJoinSecurityGroupError, LoadBalancerJoinSecurityGroupRequest, LoadBalancerJoinSecurityGroupResponse},
    load_balancer_leave_security_group::{LoadBalancerLeaveSecurityGroupError, LoadBalancerLeaveSecurityGroupRequest, LoadBalancerLeaveSecurityGroupResponse},
    move_resource_group::{MoveResourceGroupError, MoveResourceGroupRequest, MoveResourceGroupResponse},
    remove_servers_from_server_group::{RemoveServersFromServerGroupError, RemoveServersFromServerGroupRequest, RemoveServersFromServerGroupResponse},
    set_hd_monitor_region_config::{SetHdMonitorRegionConfigError, SetHdMonitorRegionConfigRequest, SetHdMonitorRegionConfigResponse},
    start_listener::{StartListenerError, StartListenerRequest, StartListenerResponse},
    start_shift_load_balancer_zones::{StartShiftLoadBalancerZonesError, StartShiftLoadBalancerZonesRequest, StartShiftLoadBalancerZonesResponse},
    stop_listener::{StopListenerError, StopListenerRequest, StopListenerResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_listener_attribute::{UpdateListenerAttributeError, UpdateListenerAttributeRequest, UpdateListenerAttributeResponse},
    update_load_balancer_address_type_config::{UpdateLoadBalancerAddressTypeConfigError, UpdateLoadBalancerAddressTypeConfigRequest, UpdateLoadBalancerAddressTypeConfigResponse},
    update_load_balancer_attribute::{UpdateLoadBalancerAttributeError, UpdateLoadBalancerAttributeRequest, UpdateLoadBalancerAttributeResponse},
    update_load_balancer_protection::{UpdateLoadBalancerProtectionError, UpdateLoadBalancerProtectionRequest, UpdateLoadBalancerProtectionResponse},
    update_load_balancer_zones::{UpdateLoadBalancerZonesError, UpdateLoadBalancerZonesRequest, UpdateLoadBalancerZonesResponse},
    update_security_policy_attribute::{UpdateSecurityPolicyAttributeError, UpdateSecurityPolicyAttributeRequest, UpdateSecurityPolicyAttributeResponse},
    update_server_group_attribute::{UpdateServerGroupAttributeError, UpdateServerGroupAttributeRequest, UpdateServerGroupAttributeResponse},
    update_server_group_servers_attribute::{UpdateServerGroupServersAttributeError, UpdateServerGroupServersAttributeRequest, UpdateServerGroupServersAttributeResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Nlb",
    version: "2022-04-30",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "nlb.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "nlb.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "nlb.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "nlb.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "nlb.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "nlb.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "nlb.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "nlb.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "nlb.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "nlb.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "nlb.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "nlb.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "nlb.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "nlb.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "nlb.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "nlb.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "nlb.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "nlb.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "nlb.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "nlb.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "nlb.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "nlb.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "nlb.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "nlb.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "nlb.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "nlb.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "nlb.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "nlb.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "nlb.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "nlb.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "nlb.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "nlb.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "nlb.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "nlb.us-west-1.aliyuncs.com"),
        ],
        rule: Some("nlb.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Network Load Balancer.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Adds backend servers to a server group, with port and weight; works in the background.
    #[inline]
    pub fn add_servers_to_server_group(
        &self,
        request: AddServersToServerGroupRequest,
    ) -> Call<'_, AddServersToServerGroupRequest> {
        self.inner.call(request)
    }
    /// Adds certificates for further domain names to a TCPSSL listener.
    #[inline]
    pub fn associate_additional_certificates_with_listener(
        &self,
        request: AssociateAdditionalCertificatesWithListenerRequest,
    ) -> Call<'_, AssociateAdditionalCertificatesWithListenerRequest> {
        self.inner.call(request)
    }
    /// Puts an NLB instance under an Internet Shared Bandwidth instance.
    #[inline]
    pub fn attach_common_bandwidth_package_to_load_balancer(
        &self,
        request: AttachCommonBandwidthPackageToLoadBalancerRequest,
    ) -> Call<'_, AttachCommonBandwidthPackageToLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Brings zones of an NLB instance back into DNS resolution.
    #[inline]
    pub fn cancel_shift_load_balancer_zones(
        &self,
        request: CancelShiftLoadBalancerZonesRequest,
    ) -> Call<'_, CancelShiftLoadBalancerZonesRequest> {
        self.inner.call(request)
    }
    /// Creates a TCP, UDP or TCPSSL listener that forwards to a server group.
    #[inline]
    pub fn create_listener(
        &self,
        request: CreateListenerRequest,
    ) -> Call<'_, CreateListenerRequest> {
        self.inner.call(request)
    }
    /// Creates an NLB instance in a VPC, with a vSwitch in each of its zones.
    #[inline]
    pub fn create_load_balancer(
        &self,
        request: CreateLoadBalancerRequest,
    ) -> Call<'_, CreateLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Creates a custom TLS security policy for TCPSSL listeners, from TLS versions and cipher suites.
    #[inline]
    pub fn create_security_policy(
        &self,
        request: CreateSecurityPolicyRequest,
    ) -> Call<'_, CreateSecurityPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a server group with scheduling algorithm, connection draining and health check.
    #[inline]
    pub fn create_server_group(
        &self,
        request: CreateServerGroupRequest,
    ) -> Call<'_, CreateServerGroupRequest> {
        self.inner.call(request)
    }
    /// Removes a listener; connections to its port are no longer accepted.
    #[inline]
    pub fn delete_listener(
        &self,
        request: DeleteListenerRequest,
    ) -> Call<'_, DeleteListenerRequest> {
        self.inner.call(request)
    }
    /// Deletes a Network Load Balancer instance; its addresses stop answering.
    #[inline]
    pub fn delete_load_balancer(
        &self,
        request: DeleteLoadBalancerRequest,
    ) -> Call<'_, DeleteLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom TLS policy, which listeners then can no longer pick.
    #[inline]
    pub fn delete_security_policy(
        &self,
        request: DeleteSecurityPolicyRequest,
    ) -> Call<'_, DeleteSecurityPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a server group that no listener uses any more; the servers themselves remain.
    #[inline]
    pub fn delete_server_group(
        &self,
        request: DeleteServerGroupRequest,
    ) -> Call<'_, DeleteServerGroupRequest> {
        self.inner.call(request)
    }
    /// Shows where per-second monitoring data of a region is stored.
    #[inline]
    pub fn describe_hd_monitor_region_config(
        &self,
        request: DescribeHdMonitorRegionConfigRequest,
    ) -> Call<'_, DescribeHdMonitorRegionConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which NLB is available, with endpoints.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region in which NLB is available.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Takes an NLB instance out of its Internet Shared Bandwidth instance.
    #[inline]
    pub fn detach_common_bandwidth_package_from_load_balancer(
        &self,
        request: DetachCommonBandwidthPackageFromLoadBalancerRequest,
    ) -> Call<'_, DetachCommonBandwidthPackageFromLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Makes the IPv6 address of a dual-stack NLB instance private.
    #[inline]
    pub fn disable_load_balancer_ipv6_internet(
        &self,
        request: DisableLoadBalancerIpv6InternetRequest,
    ) -> Call<'_, DisableLoadBalancerIpv6InternetRequest> {
        self.inner.call(request)
    }
    /// Takes additional certificates off a TCPSSL listener, in the background.
    #[inline]
    pub fn disassociate_additional_certificates_with_listener(
        &self,
        request: DisassociateAdditionalCertificatesWithListenerRequest,
    ) -> Call<'_, DisassociateAdditionalCertificatesWithListenerRequest> {
        self.inner.call(request)
    }
    /// Makes the IPv6 address of a dual-stack NLB instance public.
    #[inline]
    pub fn enable_load_balancer_ipv6_internet(
        &self,
        request: EnableLoadBalancerIpv6InternetRequest,
    ) -> Call<'_, EnableLoadBalancerIpv6InternetRequest> {
        self.inner.call(request)
    }
    /// Shows the status of one asynchronous task.
    #[inline]
    pub fn get_job_status(
        &self,
        request: GetJobStatusRequest,
    ) -> Call<'_, GetJobStatusRequest> {
        self.inner.call(request)
    }
    /// Reads one listener with its full configuration.
    #[inline]
    pub fn get_listener_attribute(
        &self,
        request: GetListenerAttributeRequest,
    ) -> Call<'_, GetListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Shows health checks of a listener per server group, naming the servers that are not healthy.
    #[inline]
    pub fn get_listener_health_status(
        &self,
        request: GetListenerHealthStatusRequest,
    ) -> Call<'_, GetListenerHealthStatusRequest> {
        self.inner.call(request)
    }
    /// Reads one NLB instance in full, with zones, addresses and locks.
    #[inline]
    pub fn get_load_balancer_attribute(
        &self,
        request: GetLoadBalancerAttributeRequest,
    ) -> Call<'_, GetLoadBalancerAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists asynchronous tasks, found by their IDs.
    #[inline]
    pub fn list_asyn_jobs(
        &self,
        request: ListAsynJobsRequest,
    ) -> Call<'_, ListAsynJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the server certificates of a TCPSSL listener, the default one and additional ones.
    #[inline]
    pub fn list_listener_certificates(
        &self,
        request: ListListenerCertificatesRequest,
    ) -> Call<'_, ListListenerCertificatesRequest> {
        self.inner.call(request)
    }
    /// Lists listeners, by NLB instance, protocol, ID or tag.
    #[inline]
    pub fn list_listeners(
        &self,
        request: ListListenersRequest,
    ) -> Call<'_, ListListenersRequest> {
        self.inner.call(request)
    }
    /// Lists NLB instances, with filters such as zone, VPC, address type and status.
    #[inline]
    pub fn list_load_balancers(
        &self,
        request: ListLoadBalancersRequest,
    ) -> Call<'_, ListLoadBalancersRequest> {
        self.inner.call(request)
    }
    /// Lists custom TLS security policies, with the listeners that use each.
    #[inline]
    pub fn list_security_policy(
        &self,
        request: ListSecurityPolicyRequest,
    ) -> Call<'_, ListSecurityPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the backend servers of a server group, with port, weight and status.
    #[inline]
    pub fn list_server_group_servers(
        &self,
        request: ListServerGroupServersRequest,
    ) -> Call<'_, ListServerGroupServersRequest> {
        self.inner.call(request)
    }
    /// Lists server groups, by ID, name, type, VPC or tag.
    #[inline]
    pub fn list_server_groups(
        &self,
        request: ListServerGroupsRequest,
    ) -> Call<'_, ListServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the built-in TLS security policies, with TLS version and cipher suites.
    #[inline]
    pub fn list_system_security_policy(
        &self,
        request: ListSystemSecurityPolicyRequest,
    ) -> Call<'_, ListSystemSecurityPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the tags on NLB resources, or the resources by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Puts a load balancer into security groups, whose rules then filter the traffic to it.
    #[inline]
    pub fn load_balancer_join_security_group(
        &self,
        request: LoadBalancerJoinSecurityGroupRequest,
    ) -> Call<'_, LoadBalancerJoinSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Takes a load balancer out of security groups in the background; their rules no longer apply.
    #[inline]
    pub fn load_balancer_leave_security_group(
        &self,
        request: LoadBalancerLeaveSecurityGroupRequest,
    ) -> Call<'_, LoadBalancerLeaveSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Moves an NLB resource to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Removes backend servers from a server group; works in the background.
    #[inline]
    pub fn remove_servers_from_server_group(
        &self,
        request: RemoveServersFromServerGroupRequest,
    ) -> Call<'_, RemoveServersFromServerGroupRequest> {
        self.inner.call(request)
    }
    /// Sets the log project and MetricStore for per-second monitoring data; listeners that collect such data must have it off meanwhile.
    #[inline]
    pub fn set_hd_monitor_region_config(
        &self,
        request: SetHdMonitorRegionConfigRequest,
    ) -> Call<'_, SetHdMonitorRegionConfigRequest> {
        self.inner.call(request)
    }
    /// Puts a stopped listener back to work, so that it accepts connections again.
    #[inline]
    pub fn start_listener(
        &self,
        request: StartListenerRequest,
    ) -> Call<'_, StartListenerRequest> {
        self.inner.call(request)
    }
    /// Takes the addresses of a zone out of DNS, so that clients go elsewhere.
    #[inline]
    pub fn start_shift_load_balancer_zones(
        &self,
        request: StartShiftLoadBalancerZonesRequest,
    ) -> Call<'_, StartShiftLoadBalancerZonesRequest> {
        self.inner.call(request)
    }
    /// Stops a listener, which keeps its configuration.
    #[inline]
    pub fn stop_listener(
        &self,
        request: StopListenerRequest,
    ) -> Call<'_, StopListenerRequest> {
        self.inner.call(request)
    }
    /// Puts tags on NLB resources, several resources in one call.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes tags off NLB resources, given ones or all.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes a listener, such as its server group, certificates, timeout or connection limit.
    #[inline]
    pub fn update_listener_attribute(
        &self,
        request: UpdateListenerAttributeRequest,
    ) -> Call<'_, UpdateListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Switches the IPv4 addresses of an NLB instance between public and private.
    #[inline]
    pub fn update_load_balancer_address_type_config(
        &self,
        request: UpdateLoadBalancerAddressTypeConfigRequest,
    ) -> Call<'_, UpdateLoadBalancerAddressTypeConfigRequest> {
        self.inner.call(request)
    }
    /// Changes name, cross-zone forwarding or connection limit of an NLB instance.
    #[inline]
    pub fn update_load_balancer_attribute(
        &self,
        request: UpdateLoadBalancerAttributeRequest,
    ) -> Call<'_, UpdateLoadBalancerAttributeRequest> {
        self.inner.call(request)
    }
    /// Turns deletion protection and the configuration read-only mode of an NLB instance on or off.
    #[inline]
    pub fn update_load_balancer_protection(
        &self,
        request: UpdateLoadBalancerProtectionRequest,
    ) -> Call<'_, UpdateLoadBalancerProtectionRequest> {
        self.inner.call(request)
    }
    /// Sets the zones of an NLB instance with their vSwitches and addresses; present zones that are left out are removed.
    #[inline]
    pub fn update_load_balancer_zones(
        &self,
        request: UpdateLoadBalancerZonesRequest,
    ) -> Call<'_, UpdateLoadBalancerZonesRequest> {
        self.inner.call(request)
    }
    /// Changes name, TLS versions or cipher suites of a custom security policy.
    #[inline]
    pub fn update_security_policy_attribute(
        &self,
        request: UpdateSecurityPolicyAttributeRequest,
    ) -> Call<'_, UpdateSecurityPolicyAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes a server group: name, scheduling algorithm, connection draining or health check.
    #[inline]
    pub fn update_server_group_attribute(
        &self,
        request: UpdateServerGroupAttributeRequest,
    ) -> Call<'_, UpdateServerGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes weight and description of backend servers in a server group.
    #[inline]
    pub fn update_server_group_servers_attribute(
        &self,
        request: UpdateServerGroupServersAttributeRequest,
    ) -> Call<'_, UpdateServerGroupServersAttributeRequest> {
        self.inner.call(request)
    }
}
