// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Regions and zones
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which load balancers can be created.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones of a region in which load balancers can be created.
//!
//! ## Instances
//!
//! - [`CancelShiftLoadBalancerZones`](mod@cancel_shift_load_balancer_zones): Puts zones that were taken out of the DNS answers back in.
//! - [`CreateLoadBalancer`](mod@create_load_balancer): Creates an Application Load Balancer with addresses in the zones given.
//! - [`DeleteLoadBalancer`](mod@delete_load_balancer): Releases a load balancer, provided that deletion protection is off.
//! - [`DisableDeletionProtection`](mod@disable_deletion_protection): Lets a load balancer be deleted again.
//! - [`DisableLoadBalancerIpv6Internet`](mod@disable_load_balancer_ipv6_internet): Makes the IPv6 addresses of a load balancer private.
//! - [`EnableDeletionProtection`](mod@enable_deletion_protection): Protects a load balancer against being deleted by mistake.
//! - [`EnableLoadBalancerIpv6Internet`](mod@enable_load_balancer_ipv6_internet): Makes the IPv6 addresses of a load balancer reachable from the internet.
//! - [`GetLoadBalancerAttribute`](mod@get_load_balancer_attribute): Returns the settings, the addresses, and the state of a load balancer.
//! - [`ListLoadBalancers`](mod@list_load_balancers): Lists the load balancers of a region.
//! - [`LoadBalancerJoinSecurityGroup`](mod@load_balancer_join_security_group): Puts a load balancer into security groups, whose rules then filter its traffic.
//! - [`LoadBalancerLeaveSecurityGroup`](mod@load_balancer_leave_security_group): Takes a load balancer out of security groups.
//! - [`StartShiftLoadBalancerZones`](mod@start_shift_load_balancer_zones): Takes the addresses of zones out of the DNS answers, so that new clients go elsewhere; only for load balancers with fixed addresses.
//! - [`UpdateLoadBalancerAddressTypeConfig`](mod@update_load_balancer_address_type_config): Makes a private load balancer reachable from the internet, or the other way round.
//! - [`UpdateLoadBalancerAttribute`](mod@update_load_balancer_attribute): Changes the name and other settings of a load balancer.
//! - [`UpdateLoadBalancerEdition`](mod@update_load_balancer_edition): Raises a load balancer to a higher edition.
//! - [`UpdateLoadBalancerZones`](mod@update_load_balancer_zones): Sets the zones and vSwitches that a load balancer works in.
//!
//! ## Listeners
//!
//! - [`CreateListener`](mod@create_listener): Adds an HTTP, HTTPS, or QUIC listener to a load balancer.
//! - [`DeleteListener`](mod@delete_listener): Deletes a listener, so that its port stops answering.
//! - [`GetListenerAttribute`](mod@get_listener_attribute): Returns the settings and the state of a listener.
//! - [`GetListenerHealthStatus`](mod@get_listener_health_status): Reports the servers behind a listener that are not healthy, and why.
//! - [`ListListeners`](mod@list_listeners): Lists listeners, also across load balancers.
//! - [`StartListener`](mod@start_listener): Makes a stopped listener accept requests again.
//! - [`StopListener`](mod@stop_listener): Makes a listener refuse requests until `StartListener` is called.
//! - [`UpdateListenerAttribute`](mod@update_listener_attribute): Changes the settings of a listener, such as certificates, timeouts, and the default action.
//! - [`UpdateListenerLogConfig`](mod@update_listener_log_config): Changes what the access log of a listener records and whether requests are traced.
//!
//! ## Server groups
//!
//! - [`AddServersToServerGroup`](mod@add_servers_to_server_group): Adds servers to a server group, so that they get requests.
//! - [`CreateServerGroup`](mod@create_server_group): Creates a server group, which listeners and rules can forward to.
//! - [`DeleteServerGroup`](mod@delete_server_group): Deletes a server group that no listener or rule forwards to; the servers themselves stay.
//! - [`ListServerGroupServers`](mod@list_server_group_servers): Lists the servers of a server group with their ports and weights.
//! - [`ListServerGroups`](mod@list_server_groups): Lists server groups with their settings.
//! - [`RemoveServersFromServerGroup`](mod@remove_servers_from_server_group): Takes servers out of a server group; they get no more requests from it.
//! - [`ReplaceServersInServerGroup`](mod@replace_servers_in_server_group): Adds some servers to a group and removes others in one step.
//! - [`UpdateServerGroupAttribute`](mod@update_server_group_attribute): Changes the settings of a server group, such as scheduling, health checks, and stickiness.
//! - [`UpdateServerGroupServersAttribute`](mod@update_server_group_servers_attribute): Changes the weights and the notes of servers in a group.
//!
//! ## Forwarding rules
//!
//! - [`CreateRule`](mod@create_rule): Adds a forwarding rule to a listener: conditions on the request and what to do if they hold.
//! - [`CreateRules`](mod@create_rules): Adds several forwarding rules to a listener in one call.
//! - [`DeleteRule`](mod@delete_rule): Deletes one forwarding rule; requests it used to match fall to the next rule.
//! - [`DeleteRules`](mod@delete_rules): Deletes several forwarding rules of the same listener.
//! - [`ListRules`](mod@list_rules): Lists forwarding rules with their conditions and actions.
//! - [`UpdateRuleAttribute`](mod@update_rule_attribute): Changes the name, the priority, the conditions, or the actions of a forwarding rule.
//! - [`UpdateRulesAttribute`](mod@update_rules_attribute): Changes several forwarding rules of a listener in one call.
//!
//! ## Listener certificates
//!
//! - [`AssociateAdditionalCertificatesWithListener`](mod@associate_additional_certificates_with_listener): Gives an HTTPS listener certificates for more domain names.
//! - [`DissociateAdditionalCertificatesFromListener`](mod@dissociate_additional_certificates_from_listener): Takes certificates for further domain names off an HTTPS listener.
//! - [`ListListenerCertificates`](mod@list_listener_certificates): Lists the certificates of an HTTPS listener, the default one and the additional ones.
//!
//! ## Internet Shared Bandwidth
//!
//! - [`AttachCommonBandwidthPackageToLoadBalancer`](mod@attach_common_bandwidth_package_to_load_balancer): Puts the public addresses of a load balancer into a shared bandwidth plan.
//! - [`DetachCommonBandwidthPackageFromLoadBalancer`](mod@detach_common_bandwidth_package_from_load_balancer): Takes the public addresses of a load balancer out of their shared bandwidth plan.
//!
//! ## Access logs
//!
//! - [`DisableLoadBalancerAccessLog`](mod@disable_load_balancer_access_log): Stops writing the access logs of a load balancer to Log Service.
//! - [`EnableLoadBalancerAccessLog`](mod@enable_load_balancer_access_log): Writes the access logs of a load balancer to a Logstore.
//!
//! ## Health checks
//!
//! - [`ApplyHealthCheckTemplateToServerGroup`](mod@apply_health_check_template_to_server_group): Takes the health check settings of a template over into a server group.
//! - [`CreateHealthCheckTemplate`](mod@create_health_check_template): Creates a template of health check settings that server groups can take over.
//! - [`DeleteHealthCheckTemplates`](mod@delete_health_check_templates): Deletes health check templates, which can then no longer be applied to server groups.
//! - [`GetHealthCheckTemplateAttribute`](mod@get_health_check_template_attribute): Returns one health check template with its settings.
//! - [`ListHealthCheckTemplates`](mod@list_health_check_templates): Lists health check templates with their settings.
//! - [`UpdateHealthCheckTemplateAttribute`](mod@update_health_check_template_attribute): Changes the name or the settings of a health check template.
//!
//! ## Security policies
//!
//! - [`CreateSecurityPolicy`](mod@create_security_policy): Creates a TLS security policy of your own for HTTPS listeners.
//! - [`DeleteSecurityPolicy`](mod@delete_security_policy): Deletes a custom TLS security policy that no listener uses.
//! - [`ListSecurityPolicies`](mod@list_security_policies): Lists the TLS security policies of your own.
//! - [`ListSecurityPolicyRelations`](mod@list_security_policy_relations): Lists the listeners that use TLS security policies.
//! - [`ListSystemSecurityPolicies`](mod@list_system_security_policies): Lists the predefined TLS security policies.
//! - [`UpdateSecurityPolicyAttribute`](mod@update_security_policy_attribute): Changes the TLS versions and the ciphers of a security policy of your own.
//!
//! ## Access control
//!
//! - [`AddEntriesToAcl`](mod@add_entries_to_acl): Adds address blocks to an access control list; every listener that uses it follows.
//! - [`AssociateAclsWithListener`](mod@associate_acls_with_listener): Makes a listener let in or turn away clients by access control lists.
//! - [`CreateAcl`](mod@create_acl): Creates an empty access control list; fill it with `AddEntriesToAcl`.
//! - [`DeleteAcl`](mod@delete_acl): Deletes an access control list that no listener uses; it is gone once `ListAcls` no longer shows it.
//! - [`DissociateAclsFromListener`](mod@dissociate_acls_from_listener): Takes access control lists off a listener.
//! - [`ListAclEntries`](mod@list_acl_entries): Lists the address blocks of an access control list.
//! - [`ListAclRelations`](mod@list_acl_relations): Lists the listeners that use access control lists.
//! - [`ListAcls`](mod@list_acls): Lists access control lists.
//! - [`RemoveEntriesFromAcl`](mod@remove_entries_from_acl): Takes address blocks out of an access control list.
//! - [`UpdateAclAttribute`](mod@update_acl_attribute): Gives an access control list another name.
//!
//! ## Resource groups
//!
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves a resource to another resource group.
//!
//! ## Tags
//!
//! - [`ListTagKeys`](mod@list_tag_keys): Lists the tag keys that are in use.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which resources bear which tags.
//! - [`ListTagValues`](mod@list_tag_values): Lists the values that a tag key is used with.
//! - [`TagResources`](mod@tag_resources): Puts tags on ALB resources of one type, such as load balancers or server groups.
//! - [`UnTagResources`](mod@un_tag_resources): Takes the given tags, or all of them, off ALB resources of one type.
//!
//! ## Asynchronous tasks
//!
//! - [`ListAsynJobs`](mod@list_asyn_jobs): Lists the tasks that asynchronous operations started, with their outcomes.
//!
//! ## AScript scripts
//!
//! - [`CreateAScripts`](mod@create_a_scripts): Adds programmable scripts to a listener, which can change requests and responses.
//! - [`DeleteAScripts`](mod@delete_a_scripts): Deletes programmable scripts from a listener; a script is gone once `ListAScripts` no longer shows it.
//! - [`ListAScripts`](mod@list_a_scripts): Lists the programmable scripts of listeners.
//! - [`UpdateAScripts`](mod@update_a_scripts): Changes programmable scripts of a listener.
//!
//! ## Others
//!
//! - [`DescribeCapacityReservation`](mod@describe_capacity_reservation): Returns how much capacity is reserved for a load balancer.
//! - [`ModifyCapacityReservation`](mod@modify_capacity_reservation): Reserves capacity for a load balancer, or changes or gives up the reservation.
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

pub mod add_entries_to_acl;
pub mod add_servers_to_server_group;
pub mod apply_health_check_template_to_server_group;
pub mod associate_acls_with_listener;
pub mod associate_additional_certificates_with_listener;
pub mod attach_common_bandwidth_package_to_load_balancer;
pub mod cancel_shift_load_balancer_zones;
pub mod create_a_scripts;
pub mod create_acl;
pub mod create_health_check_template;
pub mod create_listener;
pub mod create_load_balancer;
pub mod create_rule;
pub mod create_rules;
pub mod create_security_policy;
pub mod create_server_group;
pub mod delete_a_scripts;
pub mod delete_acl;
pub mod delete_health_check_templates;
pub mod delete_listener;
pub mod delete_load_balancer;
pub mod delete_rule;
pub mod delete_rules;
pub mod delete_security_policy;
pub mod delete_server_group;
pub mod describe_capacity_reservation;
pub mod describe_regions;
pub mod describe_zones;
pub mod detach_common_bandwidth_package_from_load_balancer;
pub mod disable_deletion_protection;
pub mod disable_load_balancer_access_log;
pub mod disable_load_balancer_ipv6_internet;
pub mod dissociate_acls_from_listener;
pub mod dissociate_additional_certificates_from_listener;
pub mod enable_deletion_protection;
pub mod enable_load_balancer_access_log;
pub mod enable_load_balancer_ipv6_internet;
pub mod get_health_check_template_attribute;
pub mod get_listener_attribute;
pub mod get_listener_health_status;
pub mod get_load_balancer_attribute;
pub mod list_a_scripts;
pub mod list_acl_entries;
pub mod list_acl_relations;
pub mod list_acls;
pub mod list_asyn_jobs;
pub mod list_health_check_templates;
pub mod list_listener_certificates;
pub mod list_listeners;
pub mod list_load_balancers;
pub mod list_rules;
pub mod list_security_policies;
pub mod list_security_policy_relations;
pub mod list_server_group_servers;
pub mod list_server_groups;
pub mod list_system_security_policies;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod load_balancer_join_security_group;
pub mod load_balancer_leave_security_group;
pub mod modify_capacity_reservation;
pub mod move_resource_group;
pub mod remove_entries_from_acl;
pub mod remove_servers_from_server_group;
pub mod replace_servers_in_server_group;
pub mod start_listener;
pub mod start_shift_load_balancer_zones;
pub mod stop_listener;
pub mod tag_resources;
pub mod un_tag_resources;
pub mod update_a_scripts;
pub mod update_acl_attribute;
pub mod update_health_check_template_attribute;
pub mod update_listener_attribute;
pub mod update_listener_log_config;
pub mod update_load_balancer_address_type_config;
pub mod update_load_balancer_attribute;
pub mod update_load_balancer_edition;
pub mod update_load_balancer_zones;
pub mod update_rule_attribute;
pub mod update_rules_attribute;
pub mod update_security_policy_attribute;
pub mod update_server_group_attribute;
pub mod update_server_group_servers_attribute;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_entries_to_acl::{AddEntriesToAclError, AddEntriesToAclRequest, AddEntriesToAclResponse},
    add_servers_to_server_group::{AddServersToServerGroupError, AddServersToServerGroupRequest, AddServersToServerGroupResponse},
    apply_health_check_template_to_server_group::{ApplyHealthCheckTemplateToServerGroupError, ApplyHealthCheckTemplateToServerGroupRequest, ApplyHealthCheckTemplateToServerGroupResponse},
    associate_acls_with_listener::{AssociateAclsWithListenerError, AssociateAclsWithListenerRequest, AssociateAclsWithListenerResponse},
    associate_additional_certificates_with_listener::{AssociateAdditionalCertificatesWithListenerError, AssociateAdditionalCertificatesWithListenerRequest, AssociateAdditionalCertificatesWithListenerResponse},
    attach_common_bandwidth_package_to_load_balancer::{AttachCommonBandwidthPackageToLoadBalancerError, AttachCommonBandwidthPackageToLoadBalancerRequest, AttachCommonBandwidthPackageToLoadBalancerResponse},
    cancel_shift_load_balancer_zones::{CancelShiftLoadBalancerZonesError, CancelShiftLoadBalancerZonesRequest, CancelShiftLoadBalancerZonesResponse},
    create_a_scripts::{CreateAScriptsError, CreateAScriptsRequest, CreateAScriptsResponse},
    create_acl::{CreateAclError, CreateAclRequest, CreateAclResponse},
    create_health_check_template::{CreateHealthCheckTemplateError, CreateHealthCheckTemplateRequest, CreateHealthCheckTemplateResponse},
    create_listener::{CreateListenerError, CreateListenerRequest, CreateListenerResponse},
    create_load_balancer::{CreateLoadBalancerError, CreateLoadBalancerRequest, CreateLoadBalancerResponse},
    create_rule::{CreateRuleError, CreateRuleRequest, CreateRuleResponse},
    create_rules::{CreateRulesError, CreateRulesRequest, CreateRulesResponse},
    create_security_policy::{CreateSecurityPolicyError, CreateSecurityPolicyRequest, CreateSecurityPolicyResponse},
    create_server_group::{CreateServerGroupError, CreateServerGroupRequest, CreateServerGroupResponse},
    delete_a_scripts::{DeleteAScriptsError, DeleteAScriptsRequest, DeleteAScriptsResponse},
    delete_acl::{DeleteAclError, DeleteAclRequest, DeleteAclResponse},
    delete_health_check_templates::{DeleteHealthCheckTemplatesError, DeleteHealthCheckTemplatesRequest, DeleteHealthCheckTemplatesResponse},
    delete_listener::{DeleteListenerError, DeleteListenerRequest, DeleteListenerResponse},
    delete_load_balancer::{DeleteLoadBalancerError, DeleteLoadBalancerRequest, DeleteLoadBalancerResponse},
    delete_rule::{DeleteRuleError, DeleteRuleRequest, DeleteRuleResponse},
    delete_rules::{DeleteRulesError, DeleteRulesRequest, DeleteRulesResponse},
    delete_security_policy::{DeleteSecurityPolicyError, DeleteSecurityPolicyRequest, DeleteSecurityPolicyResponse},
    delete_server_group::{DeleteServerGroupError, DeleteServerGroupRequest, DeleteServerGroupResponse},
    describe_capacity_reservation::{DescribeCapacityReservationRequest, DescribeCapacityReservationResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_zones::{DescribeZonesRequest, DescribeZonesResponse},
    detach_common_bandwidth_package_from_load_balancer::{DetachCommonBandwidthPackageFromLoadBalancerError, DetachCommonBandwidthPackageFromLoadBalancerRequest, DetachCommonBandwidthPackageFromLoadBalancerResponse},
    disable_deletion_protection::{DisableDeletionProtectionError, DisableDeletionProtectionRequest, DisableDeletionProtectionResponse},
    disable_load_balancer_access_log::{DisableLoadBalancerAccessLogError, DisableLoadBalancerAccessLogRequest, DisableLoadBalancerAccessLogResponse},
    disable_load_balancer_ipv6_internet::{DisableLoadBalancerIpv6InternetError, DisableLoadBalancerIpv6InternetRequest, DisableLoadBalancerIpv6InternetResponse},
    dissociate_acls_from_listener::{DissociateAclsFromListenerError, DissociateAclsFromListenerRequest, DissociateAclsFromListenerResponse},
    dissociate_additional_certificates_from_listener::{DissociateAdditionalCertificatesFromListenerError, DissociateAdditionalCertificatesFromListenerRequest, DissociateAdditionalCertificatesFromListenerResponse},
    enable_deletion_protection::{EnableDeletionProtectionError, EnableDeletionProtectionRequest, EnableDeletionProtectionResponse},
    enable_load_balancer_access_log::{EnableLoadBalancerAccessLogError, EnableLoadBalancerAccessLogRequest, EnableLoadBalancerAccessLogResponse},
    enable_load_balancer_ipv6_internet::{EnableLoadBalancerIpv6InternetError, EnableLoadBalancerIpv6InternetRequest, EnableLoadBalancerIpv6InternetResponse},
    get_health_check_template_attribute::{GetHealthCheckTemplateAttributeError, GetHealthCheckTemplateAttributeRequest, GetHealthCheckTemplateAttributeResponse},
    get_listener_attribute::{GetListenerAttributeError, GetListenerAttributeRequest, GetListenerAttributeResponse},
    get_listener_health_status::{GetListenerHealthStatusError, GetListenerHealthStatusRequest, GetListenerHealthStatusResponse},
    get_load_balancer_attribute::{GetLoadBalancerAttributeError, GetLoadBalancerAttributeRequest, GetLoadBalancerAttributeResponse},
    list_a_scripts::{ListAScriptsError, ListAScriptsRequest, ListAScriptsResponse},
    list_acl_entries::{ListAclEntriesError, ListAclEntriesRequest, ListAclEntriesResponse},
    list_acl_relations::{ListAclRelationsError, ListAclRelationsRequest, ListAclRelationsResponse},
    list_acls::{ListAclsError, ListAclsRequest, ListAclsResponse},
    list_asyn_jobs::{ListAsynJobsRequest, ListAsynJobsResponse},
    list_health_check_templates::{ListHealthCheckTemplatesError, ListHealthCheckTemplatesRequest, ListHealthCheckTemplatesResponse},
    list_listener_certificates::{ListListenerCertificatesError, ListListenerCertificatesRequest, ListListenerCertificatesResponse},
    list_listeners::{ListListenersError, ListListenersRequest, ListListenersResponse},
    list_load_balancers::{ListLoadBalancersRequest, ListLoadBalancersResponse},
    list_rules::{ListRulesError, ListRulesRequest, ListRulesResponse},
    list_security_policies::{ListSecurityPoliciesError, ListSecurityPoliciesRequest, ListSecurityPoliciesResponse},
    list_security_policy_relations::{ListSecurityPolicyRelationsError, ListSecurityPolicyRelationsRequest, ListSecurityPolicyRelationsResponse},
    list_server_group_servers::{ListServerGroupServersError, ListServerGroupServersRequest, ListServerGroupServersResponse},
    list_server_groups::{ListServerGroupsRequest, ListServerGroupsResponse},
    list_system_security_policies::{ListSystemSecurityPoliciesRequest, ListSystemSecurityPoliciesResponse},
    list_tag_keys::{ListTagKeysRequest, ListTagKeysResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_tag_values::{ListTagValuesError, ListTagValuesRequest, ListTagValuesResponse},
    load_balancer_join_security_group::{LoadBalancerJoinSecurityGroupError, LoadBalancerJoinSecurityGroupRequest, LoadBalancerJoinSecurityGroupResponse},
    load_balancer_leave_security_group::{LoadBalancerLeaveSecurityGroupError, LoadBalancerLeaveSecurityGroupRequest, LoadBalancerLeaveSecurityGroupResponse},
    modify_capacity_reservation::{ModifyCapacityReservationRequest, ModifyCapacityReservationResponse},
    move_resource_group::{MoveResourceGroupError, MoveResourceGroupRequest, MoveResourceGroupResponse},
    remove_entries_from_acl::{RemoveEntriesFromAclError, RemoveEntriesFromAclRequest, RemoveEntriesFromAclResponse},
    remove_servers_from_server_group::{RemoveServersFromServerGroupError, RemoveServersFromServerGroupRequest, RemoveServersFromServerGroupResponse},
    replace_servers_in_server_group::{ReplaceServersInServerGroupError, ReplaceServersInServerGroupRequest, ReplaceServersInServerGroupResponse},
    start_listener::{StartListenerError, StartListenerRequest, StartListenerResponse},
    start_shift_load_balancer_zones::{StartShiftLoadBalancerZonesError, StartShiftLoadBalancerZonesRequest, StartShiftLoadBalancerZonesResponse},
    stop_listener::{StopListenerError, StopListenerRequest, StopListenerResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    un_tag_resources::{UnTagResourcesError, UnTagResourcesRequest, UnTagResourcesResponse},
    update_a_scripts::{UpdateAScriptsError, UpdateAScriptsRequest, UpdateAScriptsResponse},
    update_acl_attribute::{UpdateAclAttributeError, UpdateAclAttributeRequest, UpdateAclAttributeResponse},
    update_health_check_template_attribute::{UpdateHealthCheckTemplateAttributeError, UpdateHealthCheckTemplateAttributeRequest, UpdateHealthCheckTemplateAttributeResponse},
    update_listener_attribute::{UpdateListenerAttributeError, UpdateListenerAttributeRequest, UpdateListenerAttributeResponse},
    update_listener_log_config::{UpdateListenerLogConfigError, UpdateListenerLogConfigRequest, UpdateListenerLogConfigResponse},
    update_load_balancer_address_type_config::{UpdateLoadBalancerAddressTypeConfigError, UpdateLoadBalancerAddressTypeConfigRequest, UpdateLoadBalancerAddressTypeConfigResponse},
    update_load_balancer_attribute::{UpdateLoadBalancerAttributeError, UpdateLoadBalancerAttributeRequest, UpdateLoadBalancerAttributeResponse},
    update_load_balancer_edition::{UpdateLoadBalancerEditionError, UpdateLoadBalancerEditionRequest, UpdateLoadBalancerEditionResponse},
    update_load_balancer_zones::{UpdateLoadBalancerZonesError, UpdateLoadBalancerZonesRequest, UpdateLoadBalancerZonesResponse},
    update_rule_attribute::{UpdateRuleAttributeError, UpdateRuleAttributeRequest, UpdateRuleAttributeResponse},
    update_rules_attribute::{UpdateRulesAttributeError, UpdateRulesAttributeRequest, UpdateRulesAttributeResponse},
    update_security_policy_attribute::{UpdateSecurityPolicyAttributeError, UpdateSecurityPolicyAttributeRequest, UpdateSecurityPolicyAttributeResponse},
    update_server_group_attribute::{UpdateServerGroupAttributeError, UpdateServerGroupAttributeRequest, UpdateServerGroupAttributeResponse},
    update_server_group_servers_attribute::{UpdateServerGroupServersAttributeError, UpdateServerGroupServersAttributeRequest, UpdateServerGroupServersAttributeResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Alb",
    version: "2020-06-16",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "alb.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "alb.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "alb.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "alb.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "alb.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "alb.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "alb.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "alb.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "alb.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "alb.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "alb.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "alb.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "alb.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "alb.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "alb.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "alb.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "alb.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "alb.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "alb.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "alb.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "alb.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "alb.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "alb.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "alb.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "alb.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "alb.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "alb.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-wulanchabu-gic-1",
                "alb.cn-wulanchabu-gic-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "alb.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "alb.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "alb.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "alb.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "alb.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "alb.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "alb.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "alb.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "us-southeast-1",
                "alb.us-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-west-1", "alb.us-west-1.aliyuncs.com"),
        ],
        rule: Some("alb.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Application Load Balancer.
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
    /// Adds address blocks to an access control list; every listener that uses it follows.
    #[inline]
    pub fn add_entries_to_acl(
        &self,
        request: AddEntriesToAclRequest,
    ) -> Call<'_, AddEntriesToAclRequest> {
        self.inner.call(request)
    }
    /// Adds servers to a server group, so that they get requests.
    #[inline]
    pub fn add_servers_to_server_group(
        &self,
        request: AddServersToServerGroupRequest,
    ) -> Call<'_, AddServersToServerGroupRequest> {
        self.inner.call(request)
    }
    /// Takes the health check settings of a template over into a server group.
    #[inline]
    pub fn apply_health_check_template_to_server_group(
        &self,
        request: ApplyHealthCheckTemplateToServerGroupRequest,
    ) -> Call<'_, ApplyHealthCheckTemplateToServerGroupRequest> {
        self.inner.call(request)
    }
    /// Makes a listener let in or turn away clients by access control lists.
    #[inline]
    pub fn associate_acls_with_listener(
        &self,
        request: AssociateAclsWithListenerRequest,
    ) -> Call<'_, AssociateAclsWithListenerRequest> {
        self.inner.call(request)
    }
    /// Gives an HTTPS listener certificates for more domain names.
    #[inline]
    pub fn associate_additional_certificates_with_listener(
        &self,
        request: AssociateAdditionalCertificatesWithListenerRequest,
    ) -> Call<'_, AssociateAdditionalCertificatesWithListenerRequest> {
        self.inner.call(request)
    }
    /// Puts the public addresses of a load balancer into a shared bandwidth plan.
    #[inline]
    pub fn attach_common_bandwidth_package_to_load_balancer(
        &self,
        request: AttachCommonBandwidthPackageToLoadBalancerRequest,
    ) -> Call<'_, AttachCommonBandwidthPackageToLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Puts zones that were taken out of the DNS answers back in.
    #[inline]
    pub fn cancel_shift_load_balancer_zones(
        &self,
        request: CancelShiftLoadBalancerZonesRequest,
    ) -> Call<'_, CancelShiftLoadBalancerZonesRequest> {
        self.inner.call(request)
    }
    /// Adds programmable scripts to a listener, which can change requests and responses.
    #[inline]
    pub fn create_a_scripts(
        &self,
        request: CreateAScriptsRequest,
    ) -> Call<'_, CreateAScriptsRequest> {
        self.inner.call(request)
    }
    /// Creates an empty access control list; fill it with `AddEntriesToAcl`.
    #[inline]
    pub fn create_acl(&self, request: CreateAclRequest) -> Call<'_, CreateAclRequest> {
        self.inner.call(request)
    }
    /// Creates a template of health check settings that server groups can take over.
    #[inline]
    pub fn create_health_check_template(
        &self,
        request: CreateHealthCheckTemplateRequest,
    ) -> Call<'_, CreateHealthCheckTemplateRequest> {
        self.inner.call(request)
    }
    /// Adds an HTTP, HTTPS, or QUIC listener to a load balancer.
    #[inline]
    pub fn create_listener(
        &self,
        request: CreateListenerRequest,
    ) -> Call<'_, CreateListenerRequest> {
        self.inner.call(request)
    }
    /// Creates an Application Load Balancer with addresses in the zones given.
    #[inline]
    pub fn create_load_balancer(
        &self,
        request: CreateLoadBalancerRequest,
    ) -> Call<'_, CreateLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Adds a forwarding rule to a listener: conditions on the request and what to do if they hold.
    #[inline]
    pub fn create_rule(
        &self,
        request: CreateRuleRequest,
    ) -> Call<'_, CreateRuleRequest> {
        self.inner.call(request)
    }
    /// Adds several forwarding rules to a listener in one call.
    #[inline]
    pub fn create_rules(
        &self,
        request: CreateRulesRequest,
    ) -> Call<'_, CreateRulesRequest> {
        self.inner.call(request)
    }
    /// Creates a TLS security policy of your own for HTTPS listeners.
    #[inline]
    pub fn create_security_policy(
        &self,
        request: CreateSecurityPolicyRequest,
    ) -> Call<'_, CreateSecurityPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a server group, which listeners and rules can forward to.
    #[inline]
    pub fn create_server_group(
        &self,
        request: CreateServerGroupRequest,
    ) -> Call<'_, CreateServerGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes programmable scripts from a listener; a script is gone once `ListAScripts` no longer shows it.
    #[inline]
    pub fn delete_a_scripts(
        &self,
        request: DeleteAScriptsRequest,
    ) -> Call<'_, DeleteAScriptsRequest> {
        self.inner.call(request)
    }
    /// Deletes an access control list that no listener uses; it is gone once `ListAcls` no longer shows it.
    #[inline]
    pub fn delete_acl(&self, request: DeleteAclRequest) -> Call<'_, DeleteAclRequest> {
        self.inner.call(request)
    }
    /// Deletes health check templates, which can then no longer be applied to server groups.
    #[inline]
    pub fn delete_health_check_templates(
        &self,
        request: DeleteHealthCheckTemplatesRequest,
    ) -> Call<'_, DeleteHealthCheckTemplatesRequest> {
        self.inner.call(request)
    }
    /// Deletes a listener, so that its port stops answering.
    #[inline]
    pub fn delete_listener(
        &self,
        request: DeleteListenerRequest,
    ) -> Call<'_, DeleteListenerRequest> {
        self.inner.call(request)
    }
    /// Releases a load balancer, provided that deletion protection is off.
    #[inline]
    pub fn delete_load_balancer(
        &self,
        request: DeleteLoadBalancerRequest,
    ) -> Call<'_, DeleteLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Deletes one forwarding rule; requests it used to match fall to the next rule.
    #[inline]
    pub fn delete_rule(
        &self,
        request: DeleteRuleRequest,
    ) -> Call<'_, DeleteRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes several forwarding rules of the same listener.
    #[inline]
    pub fn delete_rules(
        &self,
        request: DeleteRulesRequest,
    ) -> Call<'_, DeleteRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom TLS security policy that no listener uses.
    #[inline]
    pub fn delete_security_policy(
        &self,
        request: DeleteSecurityPolicyRequest,
    ) -> Call<'_, DeleteSecurityPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a server group that no listener or rule forwards to; the servers themselves stay.
    #[inline]
    pub fn delete_server_group(
        &self,
        request: DeleteServerGroupRequest,
    ) -> Call<'_, DeleteServerGroupRequest> {
        self.inner.call(request)
    }
    /// Returns how much capacity is reserved for a load balancer.
    #[inline]
    pub fn describe_capacity_reservation(
        &self,
        request: DescribeCapacityReservationRequest,
    ) -> Call<'_, DescribeCapacityReservationRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which load balancers can be created.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region in which load balancers can be created.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Takes the public addresses of a load balancer out of their shared bandwidth plan.
    #[inline]
    pub fn detach_common_bandwidth_package_from_load_balancer(
        &self,
        request: DetachCommonBandwidthPackageFromLoadBalancerRequest,
    ) -> Call<'_, DetachCommonBandwidthPackageFromLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Lets a load balancer be deleted again.
    #[inline]
    pub fn disable_deletion_protection(
        &self,
        request: DisableDeletionProtectionRequest,
    ) -> Call<'_, DisableDeletionProtectionRequest> {
        self.inner.call(request)
    }
    /// Stops writing the access logs of a load balancer to Log Service.
    #[inline]
    pub fn disable_load_balancer_access_log(
        &self,
        request: DisableLoadBalancerAccessLogRequest,
    ) -> Call<'_, DisableLoadBalancerAccessLogRequest> {
        self.inner.call(request)
    }
    /// Makes the IPv6 addresses of a load balancer private.
    #[inline]
    pub fn disable_load_balancer_ipv6_internet(
        &self,
        request: DisableLoadBalancerIpv6InternetRequest,
    ) -> Call<'_, DisableLoadBalancerIpv6InternetRequest> {
        self.inner.call(request)
    }
    /// Takes access control lists off a listener.
    #[inline]
    pub fn dissociate_acls_from_listener(
        &self,
        request: DissociateAclsFromListenerRequest,
    ) -> Call<'_, DissociateAclsFromListenerRequest> {
        self.inner.call(request)
    }
    /// Takes certificates for further domain names off an HTTPS listener.
    #[inline]
    pub fn dissociate_additional_certificates_from_listener(
        &self,
        request: DissociateAdditionalCertificatesFromListenerRequest,
    ) -> Call<'_, DissociateAdditionalCertificatesFromListenerRequest> {
        self.inner.call(request)
    }
    /// Protects a load balancer against being deleted by mistake.
    #[inline]
    pub fn enable_deletion_protection(
        &self,
        request: EnableDeletionProtectionRequest,
    ) -> Call<'_, EnableDeletionProtectionRequest> {
        self.inner.call(request)
    }
    /// Writes the access logs of a load balancer to a Logstore.
    #[inline]
    pub fn enable_load_balancer_access_log(
        &self,
        request: EnableLoadBalancerAccessLogRequest,
    ) -> Call<'_, EnableLoadBalancerAccessLogRequest> {
        self.inner.call(request)
    }
    /// Makes the IPv6 addresses of a load balancer reachable from the internet.
    #[inline]
    pub fn enable_load_balancer_ipv6_internet(
        &self,
        request: EnableLoadBalancerIpv6InternetRequest,
    ) -> Call<'_, EnableLoadBalancerIpv6InternetRequest> {
        self.inner.call(request)
    }
    /// Returns one health check template with its settings.
    #[inline]
    pub fn get_health_check_template_attribute(
        &self,
        request: GetHealthCheckTemplateAttributeRequest,
    ) -> Call<'_, GetHealthCheckTemplateAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns the settings and the state of a listener.
    #[inline]
    pub fn get_listener_attribute(
        &self,
        request: GetListenerAttributeRequest,
    ) -> Call<'_, GetListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Reports the servers behind a listener that are not healthy, and why.
    #[inline]
    pub fn get_listener_health_status(
        &self,
        request: GetListenerHealthStatusRequest,
    ) -> Call<'_, GetListenerHealthStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the settings, the addresses, and the state of a load balancer.
    #[inline]
    pub fn get_load_balancer_attribute(
        &self,
        request: GetLoadBalancerAttributeRequest,
    ) -> Call<'_, GetLoadBalancerAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the programmable scripts of listeners.
    #[inline]
    pub fn list_a_scripts(
        &self,
        request: ListAScriptsRequest,
    ) -> Call<'_, ListAScriptsRequest> {
        self.inner.call(request)
    }
    /// Lists the address blocks of an access control list.
    #[inline]
    pub fn list_acl_entries(
        &self,
        request: ListAclEntriesRequest,
    ) -> Call<'_, ListAclEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists the listeners that use access control lists.
    #[inline]
    pub fn list_acl_relations(
        &self,
        request: ListAclRelationsRequest,
    ) -> Call<'_, ListAclRelationsRequest> {
        self.inner.call(request)
    }
    /// Lists access control lists.
    #[inline]
    pub fn list_acls(&self, request: ListAclsRequest) -> Call<'_, ListAclsRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that asynchronous operations started, with their outcomes.
    #[inline]
    pub fn list_asyn_jobs(
        &self,
        request: ListAsynJobsRequest,
    ) -> Call<'_, ListAsynJobsRequest> {
        self.inner.call(request)
    }
    /// Lists health check templates with their settings.
    #[inline]
    pub fn list_health_check_templates(
        &self,
        request: ListHealthCheckTemplatesRequest,
    ) -> Call<'_, ListHealthCheckTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates of an HTTPS listener, the default one and the additional ones.
    #[inline]
    pub fn list_listener_certificates(
        &self,
        request: ListListenerCertificatesRequest,
    ) -> Call<'_, ListListenerCertificatesRequest> {
        self.inner.call(request)
    }
    /// Lists listeners, also across load balancers.
    #[inline]
    pub fn list_listeners(
        &self,
        request: ListListenersRequest,
    ) -> Call<'_, ListListenersRequest> {
        self.inner.call(request)
    }
    /// Lists the load balancers of a region.
    #[inline]
    pub fn list_load_balancers(
        &self,
        request: ListLoadBalancersRequest,
    ) -> Call<'_, ListLoadBalancersRequest> {
        self.inner.call(request)
    }
    /// Lists forwarding rules with their conditions and actions.
    #[inline]
    pub fn list_rules(&self, request: ListRulesRequest) -> Call<'_, ListRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the TLS security policies of your own.
    #[inline]
    pub fn list_security_policies(
        &self,
        request: ListSecurityPoliciesRequest,
    ) -> Call<'_, ListSecurityPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the listeners that use TLS security policies.
    #[inline]
    pub fn list_security_policy_relations(
        &self,
        request: ListSecurityPolicyRelationsRequest,
    ) -> Call<'_, ListSecurityPolicyRelationsRequest> {
        self.inner.call(request)
    }
    /// Lists the servers of a server group with their ports and weights.
    #[inline]
    pub fn list_server_group_servers(
        &self,
        request: ListServerGroupServersRequest,
    ) -> Call<'_, ListServerGroupServersRequest> {
        self.inner.call(request)
    }
    /// Lists server groups with their settings.
    #[inline]
    pub fn list_server_groups(
        &self,
        request: ListServerGroupsRequest,
    ) -> Call<'_, ListServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the predefined TLS security policies.
    #[inline]
    pub fn list_system_security_policies(
        &self,
        request: ListSystemSecurityPoliciesRequest,
    ) -> Call<'_, ListSystemSecurityPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys that are in use.
    #[inline]
    pub fn list_tag_keys(
        &self,
        request: ListTagKeysRequest,
    ) -> Call<'_, ListTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists which resources bear which tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the values that a tag key is used with.
    #[inline]
    pub fn list_tag_values(
        &self,
        request: ListTagValuesRequest,
    ) -> Call<'_, ListTagValuesRequest> {
        self.inner.call(request)
    }
    /// Puts a load balancer into security groups, whose rules then filter its traffic.
    #[inline]
    pub fn load_balancer_join_security_group(
        &self,
        request: LoadBalancerJoinSecurityGroupRequest,
    ) -> Call<'_, LoadBalancerJoinSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Takes a load balancer out of security groups.
    #[inline]
    pub fn load_balancer_leave_security_group(
        &self,
        request: LoadBalancerLeaveSecurityGroupRequest,
    ) -> Call<'_, LoadBalancerLeaveSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Reserves capacity for a load balancer, or changes or gives up the reservation.
    #[inline]
    pub fn modify_capacity_reservation(
        &self,
        request: ModifyCapacityReservationRequest,
    ) -> Call<'_, ModifyCapacityReservationRequest> {
        self.inner.call(request)
    }
    /// Moves a resource to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Takes address blocks out of an access control list.
    #[inline]
    pub fn remove_entries_from_acl(
        &self,
        request: RemoveEntriesFromAclRequest,
    ) -> Call<'_, RemoveEntriesFromAclRequest> {
        self.inner.call(request)
    }
    /// Takes servers out of a server group; they get no more requests from it.
    #[inline]
    pub fn remove_servers_from_server_group(
        &self,
        request: RemoveServersFromServerGroupRequest,
    ) -> Call<'_, RemoveServersFromServerGroupRequest> {
        self.inner.call(request)
    }
    /// Adds some servers to a group and removes others in one step.
    #[inline]
    pub fn replace_servers_in_server_group(
        &self,
        request: ReplaceServersInServerGroupRequest,
    ) -> Call<'_, ReplaceServersInServerGroupRequest> {
        self.inner.call(request)
    }
    /// Makes a stopped listener accept requests again.
    #[inline]
    pub fn start_listener(
        &self,
        request: StartListenerRequest,
    ) -> Call<'_, StartListenerRequest> {
        self.inner.call(request)
    }
    /// Takes the addresses of zones out of the DNS answers, so that new clients go elsewhere; only for load balancers with fixed addresses.
    #[inline]
    pub fn start_shift_load_balancer_zones(
        &self,
        request: StartShiftLoadBalancerZonesRequest,
    ) -> Call<'_, StartShiftLoadBalancerZonesRequest> {
        self.inner.call(request)
    }
    /// Makes a listener refuse requests until `StartListener` is called.
    #[inline]
    pub fn stop_listener(
        &self,
        request: StopListenerRequest,
    ) -> Call<'_, StopListenerRequest> {
        self.inner.call(request)
    }
    /// Puts tags on ALB resources of one type, such as load balancers or server groups.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes the given tags, or all of them, off ALB resources of one type.
    #[inline]
    pub fn un_tag_resources(
        &self,
        request: UnTagResourcesRequest,
    ) -> Call<'_, UnTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes programmable scripts of a listener.
    #[inline]
    pub fn update_a_scripts(
        &self,
        request: UpdateAScriptsRequest,
    ) -> Call<'_, UpdateAScriptsRequest> {
        self.inner.call(request)
    }
    /// Gives an access control list another name.
    #[inline]
    pub fn update_acl_attribute(
        &self,
        request: UpdateAclAttributeRequest,
    ) -> Call<'_, UpdateAclAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the settings of a health check template.
    #[inline]
    pub fn update_health_check_template_attribute(
        &self,
        request: UpdateHealthCheckTemplateAttributeRequest,
    ) -> Call<'_, UpdateHealthCheckTemplateAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a listener, such as certificates, timeouts, and the default action.
    #[inline]
    pub fn update_listener_attribute(
        &self,
        request: UpdateListenerAttributeRequest,
    ) -> Call<'_, UpdateListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes what the access log of a listener records and whether requests are traced.
    #[inline]
    pub fn update_listener_log_config(
        &self,
        request: UpdateListenerLogConfigRequest,
    ) -> Call<'_, UpdateListenerLogConfigRequest> {
        self.inner.call(request)
    }
    /// Makes a private load balancer reachable from the internet, or the other way round.
    #[inline]
    pub fn update_load_balancer_address_type_config(
        &self,
        request: UpdateLoadBalancerAddressTypeConfigRequest,
    ) -> Call<'_, UpdateLoadBalancerAddressTypeConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the name and other settings of a load balancer.
    #[inline]
    pub fn update_load_balancer_attribute(
        &self,
        request: UpdateLoadBalancerAttributeRequest,
    ) -> Call<'_, UpdateLoadBalancerAttributeRequest> {
        self.inner.call(request)
    }
    /// Raises a load balancer to a higher edition.
    #[inline]
    pub fn update_load_balancer_edition(
        &self,
        request: UpdateLoadBalancerEditionRequest,
    ) -> Call<'_, UpdateLoadBalancerEditionRequest> {
        self.inner.call(request)
    }
    /// Sets the zones and vSwitches that a load balancer works in.
    #[inline]
    pub fn update_load_balancer_zones(
        &self,
        request: UpdateLoadBalancerZonesRequest,
    ) -> Call<'_, UpdateLoadBalancerZonesRequest> {
        self.inner.call(request)
    }
    /// Changes the name, the priority, the conditions, or the actions of a forwarding rule.
    #[inline]
    pub fn update_rule_attribute(
        &self,
        request: UpdateRuleAttributeRequest,
    ) -> Call<'_, UpdateRuleAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes several forwarding rules of a listener in one call.
    #[inline]
    pub fn update_rules_attribute(
        &self,
        request: UpdateRulesAttributeRequest,
    ) -> Call<'_, UpdateRulesAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the TLS versions and the ciphers of a security policy of your own.
    #[inline]
    pub fn update_security_policy_attribute(
        &self,
        request: UpdateSecurityPolicyAttributeRequest,
    ) -> Call<'_, UpdateSecurityPolicyAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a server group, such as scheduling, health checks, and stickiness.
    #[inline]
    pub fn update_server_group_attribute(
        &self,
        request: UpdateServerGroupAttributeRequest,
    ) -> Call<'_, UpdateServerGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the weights and the notes of servers in a group.
    #[inline]
    pub fn update_server_group_servers_attribute(
        &self,
        request: UpdateServerGroupServersAttributeRequest,
    ) -> Call<'_, UpdateServerGroupServersAttributeRequest> {
        self.inner.call(request)
    }
}
