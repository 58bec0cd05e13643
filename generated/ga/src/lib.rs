// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Regions and areas
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which Global Accelerator instances can be deployed.
//! - [`ListAccelerateAreas`](mod@list_accelerate_areas): Lists all acceleration areas with their regions, without reference to an instance.
//! - [`ListAvailableBusiRegions`](mod@list_available_busi_regions): Lists the regions available to one instance, marking those in the Chinese mainland.
//! - [`ListBusiRegions`](mod@list_busi_regions): Lists all regions that Global Accelerator supports, without reference to an instance.
//! - [`ListCommonAreas`](mod@list_common_areas): Lists areas and regions that can serve for acceleration or endpoint groups, by IP version.
//!
//! ## Resource groups
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves an accelerator or another resource into a different resource group; one at a time per accelerator.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which Global Accelerator resources.
//! - [`TagResources`](mod@tag_resources): Puts tags on Global Accelerator resources of one type.
//! - [`UntagResources`](mod@untag_resources): Takes the given tags, or all of them, off Global Accelerator resources.
//!
//! ## Prices
//!
//! - [`DescribeCommodity`](mod@describe_commodity): Returns the components and properties from which a Global Accelerator product is ordered.
//! - [`DescribeCommodityPrice`](mod@describe_commodity_price): Returns original, discounted, and final price of Global Accelerator orders without placing them.
//!
//! ## Bandwidth plans
//!
//! - [`BandwidthPackageAddAccelerator`](mod@bandwidth_package_add_accelerator): Binds a bandwidth plan to an accelerator, whose traffic then uses it.
//! - [`BandwidthPackageRemoveAccelerator`](mod@bandwidth_package_remove_accelerator): Unbinds a bandwidth plan from an accelerator, which must have no acceleration regions left.
//! - [`CreateBandwidthPackage`](mod@create_bandwidth_package): Buys a bandwidth plan; an instance can use it only after it is associated.
//! - [`DeleteBandwidthPackage`](mod@delete_bandwidth_package): Deletes a bandwidth plan, addressed by its ID.
//! - [`DescribeBandwidthPackage`](mod@describe_bandwidth_package): Returns one bandwidth plan with type, bandwidth, state, and its instances.
//! - [`DescribeBandwidthPackageAutoRenewAttribute`](mod@describe_bandwidth_package_auto_renew_attribute): Returns whether and for how long a bandwidth plan renews itself.
//! - [`ListBandwidthPackages`](mod@list_bandwidth_packages): Lists bandwidth plans page by page, filtered by state, type, ID, or tags.
//! - [`ListBandwidthackages`](mod@list_bandwidthackages): Lists bandwidth plans without filters; prefer `ListBandwidthPackages`, which has them.
//! - [`ReplaceBandwidthPackage`](mod@replace_bandwidth_package): Puts a different bandwidth plan in the place of the one an accelerator uses.
//! - [`UpdateBandwidthPackagaAutoRenewAttribute`](mod@update_bandwidth_packaga_auto_renew_attribute): Changes whether and for how long a bandwidth plan renews itself.
//! - [`UpdateBandwidthPackage`](mod@update_bandwidth_package): Changes name, description, bandwidth, or bandwidth type of a plan.
//!
//! ## Line types and quality
//!
//! - [`ListIspTypes`](mod@list_isp_types): Lists the types of Internet lines that an accelerated region supports.
//! - [`UpdateAcceleratorCrossBorderMode`](mod@update_accelerator_cross_border_mode): Changes over which kind of network an instance's cross-border traffic goes.
//! - [`UpdateAcceleratorCrossBorderStatus`](mod@update_accelerator_cross_border_status): Switches an instance's cross-border data transmission on.
//!
//! ## Accelerators
//!
//! - [`AttachDdosToAccelerator`](mod@attach_ddos_to_accelerator): Protects a Global Accelerator instance against DDoS attacks with an Anti-DDoS instance.
//! - [`CreateAccelerator`](mod@create_accelerator): Creates a standard Global Accelerator instance; basic ones come from `CreateBasicAccelerator`.
//! - [`CreateSpareIps`](mod@create_spare_ips): Sets spare IP addresses for an instance's CNAME, used when an accelerated region fails.
//! - [`DeleteAccelerator`](mod@delete_accelerator): Deletes an accelerator; clients can no longer reach the origins through it.
//! - [`DeleteSpareIps`](mod@delete_spare_ips): Removes spare IP addresses from an instance's CNAME.
//! - [`DescribeAccelerator`](mod@describe_accelerator): Returns one standard instance with its bandwidth plans, domain names, and state.
//! - [`DescribeAcceleratorAutoRenewAttribute`](mod@describe_accelerator_auto_renew_attribute): Returns whether and for how long an instance renews itself.
//! - [`DetachDdosFromAccelerator`](mod@detach_ddos_from_accelerator): Takes the Anti-DDoS instance off a Global Accelerator instance.
//! - [`GetSpareIp`](mod@get_spare_ip): Returns the state of one spare IP address of an instance's CNAME.
//! - [`ListAccelerators`](mod@list_accelerators): Lists standard instances page by page, filtered by ID, state, or tags.
//! - [`ListSpareIps`](mod@list_spare_ips): Lists the spare IP addresses of an instance's CNAME with their states.
//! - [`UpdateAccelerator`](mod@update_accelerator): Changes a standard instance's name, description, specification, or bandwidth.
//! - [`UpdateAcceleratorAutoRenewAttribute`](mod@update_accelerator_auto_renew_attribute): Changes whether and for how long an instance renews itself.
//! - [`UpdateAcceleratorConfirm`](mod@update_accelerator_confirm): Confirms a changed specification of an instance.
//!
//! ## Acceleration areas
//!
//! - [`CreateIpSets`](mod@create_ip_sets): Adds several accelerated regions to an instance, each with bandwidth and IP version.
//! - [`DeleteIpSet`](mod@delete_ip_set): Removes a single accelerated region from an instance.
//! - [`DeleteIpSets`](mod@delete_ip_sets): Removes several accelerated regions in one call.
//! - [`DescribeIpSet`](mod@describe_ip_set): Returns one accelerated region with its IP addresses, bandwidth, and line type.
//! - [`GetIpsetsBandwidthLimit`](mod@get_ipsets_bandwidth_limit): Returns how much bandwidth an instance can give to its accelerated regions.
//! - [`ListAvailableAccelerateAreas`](mod@list_available_accelerate_areas): Lists the areas, regions, and line types that one instance can still use.
//! - [`ListIpSets`](mod@list_ip_sets): Lists the accelerated regions of one instance.
//! - [`UpdateIpSet`](mod@update_ip_set): Changes the bandwidth of one accelerated region.
//! - [`UpdateIpSets`](mod@update_ip_sets): Changes the bandwidth of several accelerated regions in one call.
//!
//! ## Listeners
//!
//! - [`AssociateAdditionalCertificatesWithListener`](mod@associate_additional_certificates_with_listener): Adds further certificates to an HTTPS listener, so that it serves several domains.
//! - [`CreateListener`](mod@create_listener): Creates a listener that distributes connections on its ports to endpoints of an instance.
//! - [`DeleteListener`](mod@delete_listener): Removes a listener from an accelerator; traffic on its ports is no longer accepted.
//! - [`DescribeListener`](mod@describe_listener): Returns one listener with ports, protocol, certificates, and related ACLs.
//! - [`DissociateAdditionalCertificatesFromListener`](mod@dissociate_additional_certificates_from_listener): Takes the additional certificates of given domains off an HTTPS listener.
//! - [`GetHealthStatus`](mod@get_health_status): Returns the health of all endpoint groups and endpoints behind a listener.
//! - [`ListListenerCertificates`](mod@list_listener_certificates): Lists the certificates of a listener, default and additional ones.
//! - [`ListListeners`](mod@list_listeners): Lists the listeners of one instance.
//! - [`ListSystemSecurityPolicies`](mod@list_system_security_policies): Lists the TLS security policies for HTTPS listeners, with TLS versions and ciphers.
//! - [`UpdateAdditionalCertificateWithListener`](mod@update_additional_certificate_with_listener): Replaces an HTTPS listener's additional certificate, while its domain stays the same.
//! - [`UpdateListener`](mod@update_listener): Changes a listener, such as ports, protocol, certificates, or client affinity.
//!
//! ## Endpoint groups
//!
//! - [`AttachLogStoreToEndpointGroup`](mod@attach_log_store_to_endpoint_group): Sends the access logs of endpoint groups to a Logstore of Simple Log Service.
//! - [`ConfigEndpointProbe`](mod@config_endpoint_probe): Sets up latency probing for one endpoint, with protocol and port.
//! - [`CreateEndpointGroup`](mod@create_endpoint_group): Creates one endpoint group under a listener, with health check and traffic percentage.
//! - [`CreateEndpointGroups`](mod@create_endpoint_groups): Creates several endpoint groups under a listener in one call.
//! - [`DeleteEndpointGroup`](mod@delete_endpoint_group): Deletes an endpoint group in the background, one at a time per accelerator.
//! - [`DeleteEndpointGroups`](mod@delete_endpoint_groups): Deletes several endpoint groups of an accelerator with one call.
//! - [`DescribeEndpointGroup`](mod@describe_endpoint_group): Returns one endpoint group with endpoints, health check, and traffic percentage.
//! - [`DescribeLogStoreOfEndpointGroup`](mod@describe_log_store_of_endpoint_group): Returns to which Logstore an endpoint group's access logs go.
//! - [`DetachLogStoreFromEndpointGroup`](mod@detach_log_store_from_endpoint_group): Stops sending the access logs of endpoint groups to a Logstore.
//! - [`ListEndpointGroups`](mod@list_endpoint_groups): Lists endpoint groups, by listener, type, access log switch, or tags.
//! - [`UpdateEndpointGroup`](mod@update_endpoint_group): Changes one endpoint group: endpoints, health check, or traffic percentage.
//! - [`UpdateEndpointGroupAttribute`](mod@update_endpoint_group_attribute): Changes only the name and description of an endpoint group.
//! - [`UpdateEndpointGroups`](mod@update_endpoint_groups): Changes several endpoint groups of a listener in one call.
//!
//! ## Custom routing endpoint groups
//!
//! - [`CreateCustomRoutingEndpointGroups`](mod@create_custom_routing_endpoint_groups): Creates several endpoint groups under a custom routing listener.
//! - [`DeleteCustomRoutingEndpointGroups`](mod@delete_custom_routing_endpoint_groups): Deletes custom routing endpoint groups in the background, along with their mappings.
//! - [`DescribeCustomRoutingEndpointGroup`](mod@describe_custom_routing_endpoint_group): Returns one endpoint group of a custom routing listener.
//! - [`ListCustomRoutingEndpointGroups`](mod@list_custom_routing_endpoint_groups): Lists the endpoint groups of custom routing listeners.
//! - [`UpdateCustomRoutingEndpointGroupAttribute`](mod@update_custom_routing_endpoint_group_attribute): Changes name and description of a custom routing listener's endpoint group.
//!
//! ## Custom routing mappings
//!
//! - [`CreateCustomRoutingEndpointGroupDestinations`](mod@create_custom_routing_endpoint_group_destinations): Adds port and protocol mappings to an endpoint group of a custom routing listener.
//! - [`DeleteCustomRoutingEndpointGroupDestinations`](mod@delete_custom_routing_endpoint_group_destinations): Removes mapped port ranges from a custom routing endpoint group, in the background.
//! - [`DescribeCustomRoutingEndpointGroupDestinations`](mod@describe_custom_routing_endpoint_group_destinations): Returns one port and protocol mapping of an endpoint group, by destination ID.
//! - [`ListCustomRoutingEndpointGroupDestinations`](mod@list_custom_routing_endpoint_group_destinations): Lists the port and protocol mappings of endpoint groups under custom routing listeners.
//! - [`UpdateCustomRoutingEndpointGroupDestinations`](mod@update_custom_routing_endpoint_group_destinations): Changes port and protocol mappings of a custom routing listener's endpoint group.
//!
//! ## Custom routing endpoints
//!
//! - [`CreateCustomRoutingEndpoints`](mod@create_custom_routing_endpoints): Adds endpoints to an endpoint group of a custom routing listener.
//! - [`DeleteCustomRoutingEndpoints`](mod@delete_custom_routing_endpoints): Removes vSwitches as endpoints from a custom routing endpoint group, in the background.
//! - [`DescribeCustomRoutingEndpoint`](mod@describe_custom_routing_endpoint): Returns one endpoint of a custom routing listener and its traffic policy.
//! - [`ListCustomRoutingEndpoints`](mod@list_custom_routing_endpoints): Lists the endpoints of custom routing listeners, page by page.
//! - [`UpdateCustomRoutingEndpoints`](mod@update_custom_routing_endpoints): Changes the traffic policies of custom routing endpoints.
//!
//! ## Custom routing traffic policies
//!
//! - [`CreateCustomRoutingEndpointTrafficPolicies`](mod@create_custom_routing_endpoint_traffic_policies): Lets a custom routing endpoint accept traffic for given addresses and port ranges.
//! - [`DeleteCustomRoutingEndpointTrafficPolicies`](mod@delete_custom_routing_endpoint_traffic_policies): Removes traffic destinations that a custom routing endpoint was open for, in the background.
//! - [`DescribeCustomRoutingEndPointTrafficPolicy`](mod@describe_custom_routing_end_point_traffic_policy): Returns one address and port range that a custom routing endpoint accepts.
//! - [`ListCustomRoutingEndpointTrafficPolicies`](mod@list_custom_routing_endpoint_traffic_policies): Lists the addresses and ports that custom routing endpoints accept traffic for.
//! - [`UpdateCustomRoutingEndpointTrafficPolicies`](mod@update_custom_routing_endpoint_traffic_policies): Changes the addresses and port ranges that a custom routing endpoint accepts.
//!
//! ## Port mappings
//!
//! - [`ListCustomRoutingPortMappings`](mod@list_custom_routing_port_mappings): Lists the port mapping table that a custom routing listener has generated.
//! - [`ListCustomRoutingPortMappingsByDestination`](mod@list_custom_routing_port_mappings_by_destination): Lists the generated port mappings that lead to one backend address.
//!
//! ## Forwarding rules
//!
//! - [`CreateForwardingRules`](mod@create_forwarding_rules): Creates rules by which a listener forwards requests, for example by domain or path.
//! - [`DeleteForwardingRules`](mod@delete_forwarding_rules): Deletes forwarding rules of a listener; requests that they matched follow the default rule.
//! - [`ListForwardingRules`](mod@list_forwarding_rules): Lists the forwarding rules of a listener with conditions and actions.
//! - [`UpdateForwardingRules`](mod@update_forwarding_rules): Changes priority, conditions, or actions of a listener's forwarding rules.
//!
//! ## Access control
//!
//! - [`AddEntriesToAcl`](mod@add_entries_to_acl): Adds IP entries to an access control list (ACL), which listeners use as whitelist or blacklist.
//! - [`AssociateAclsWithListener`](mod@associate_acls_with_listener): Puts access control lists on a listener, as whitelist or as blacklist.
//! - [`CreateAcl`](mod@create_acl): Creates an access control list for IPv4 or IPv6, with or without entries.
//! - [`DeleteAcl`](mod@delete_acl): Deletes an access control list in the background; query `GetAcl` to see when it is gone.
//! - [`DissociateAclsFromListener`](mod@dissociate_acls_from_listener): Takes access control lists off a listener.
//! - [`GetAcl`](mod@get_acl): Returns an access control list with its entries and the listeners that use it.
//! - [`ListAcls`](mod@list_acls): Lists access control lists, filtered by ID, name, resource group, or tags.
//! - [`RemoveEntriesFromAcl`](mod@remove_entries_from_acl): Removes IP entries from an access control list.
//! - [`UpdateAclAttribute`](mod@update_acl_attribute): Changes the name of an access control list.
//!
//! ## Origin probes
//!
//! - [`CreateApplicationMonitor`](mod@create_application_monitor): Creates an origin probing task that tests an address behind a listener.
//! - [`DeleteApplicationMonitor`](mod@delete_application_monitor): Deletes an origin probing task in the background.
//! - [`DescribeApplicationMonitor`](mod@describe_application_monitor): Returns the settings of one origin probing task and where it probes from.
//! - [`DetectApplicationMonitor`](mod@detect_application_monitor): Switches the diagnosis of an origin probing task on.
//! - [`DisableApplicationMonitor`](mod@disable_application_monitor): Switches an origin probing task off without deleting it.
//! - [`EnableApplicationMonitor`](mod@enable_application_monitor): Switches an origin probing task on.
//! - [`ListApplicationMonitor`](mod@list_application_monitor): Lists origin probing tasks, with search by text.
//! - [`ListApplicationMonitorDetectResult`](mod@list_application_monitor_detect_result): Lists what an origin probing task found in a time range.
//! - [`UpdateApplicationMonitor`](mod@update_application_monitor): Changes the settings of an origin probing task, such as address or threshold.
//!
//! ## Domain names
//!
//! - [`CreateDomain`](mod@create_domain): Registers an accelerated domain and associates it with instances.
//! - [`DeleteDomainAcceleratorRelation`](mod@delete_domain_accelerator_relation): Ends the association of an accelerated domain with the given instances.
//! - [`GetInvalidDomainCount`](mod@get_invalid_domain_count): Returns how many of the account's accelerated domains violate the rules.
//! - [`ListDomains`](mod@list_domains): Lists accelerated domains with their instances, by domain or ICP filing state.
//! - [`UpdateDomain`](mod@update_domain): Replaces an accelerated domain by another domain name.
//! - [`UpdateDomainState`](mod@update_domain_state): Refreshes the ICP filing state of an accelerated domain.
//!
//! ## Basic accelerators
//!
//! - [`CreateBasicAccelerator`](mod@create_basic_accelerator): Creates a basic Global Accelerator instance, which accelerates Layer 3 traffic from point to point.
//! - [`DeleteBasicAccelerator`](mod@delete_basic_accelerator): Deletes a pay-as-you-go basic accelerator; one paid in advance has to be refunded instead.
//! - [`GetBasicAccelerator`](mod@get_basic_accelerator): Returns one basic instance with its bandwidth plans and state.
//! - [`ListBasicAccelerators`](mod@list_basic_accelerators): Lists basic instances page by page, filtered by ID, state, or tags.
//! - [`UpdateBasicAccelerator`](mod@update_basic_accelerator): Changes the name or description of a basic instance.
//!
//! ## Basic acceleration regions
//!
//! - [`CreateBasicIpSet`](mod@create_basic_ip_set): Gives a basic instance its accelerated region, with line type and bandwidth.
//! - [`DeleteBasicIpSet`](mod@delete_basic_ip_set): Removes the accelerated region of a basic instance.
//! - [`GetBasicIpSet`](mod@get_basic_ip_set): Returns the accelerated region of a basic instance, with bandwidth and line type.
//! - [`UpdateBasicIpSet`](mod@update_basic_ip_set): Changes the bandwidth in a basic instance's accelerated region.
//!
//! ## Basic accelerated IPs
//!
//! - [`CreateBasicAccelerateIp`](mod@create_basic_accelerate_ip): Creates an accelerated IP address in the accelerated region of a basic instance.
//! - [`DeleteBasicAccelerateIp`](mod@delete_basic_accelerate_ip): Deletes an accelerated IP address of a basic instance.
//! - [`GetBasicAccelerateIp`](mod@get_basic_accelerate_ip): Returns one accelerated IP address of a basic instance and its state.
//! - [`GetBasicAccelerateIpIdleCount`](mod@get_basic_accelerate_ip_idle_count): Returns how many accelerated IP addresses of a basic instance are idle.
//! - [`ListBasicAccelerateIps`](mod@list_basic_accelerate_ips): Lists the accelerated IP addresses in a basic instance's accelerated region.
//!
//! ## Basic endpoint groups
//!
//! - [`CreateBasicEndpointGroup`](mod@create_basic_endpoint_group): Creates the endpoint group of a basic instance in a region.
//! - [`DeleteBasicEndpointGroup`](mod@delete_basic_endpoint_group): Deletes the endpoint group of a basic accelerator, when no endpoint in it is bound to an accelerated address.
//! - [`GetBasicEndpointGroup`](mod@get_basic_endpoint_group): Returns the endpoint group of a basic instance, with region and endpoint address.
//! - [`UpdateBasicEndpointGroup`](mod@update_basic_endpoint_group): Changes a basic instance's endpoint group, such as its endpoint address.
//!
//! ## Basic endpoints
//!
//! - [`CreateBasicEndpoint`](mod@create_basic_endpoint): Adds one endpoint to the endpoint group of a basic instance.
//! - [`CreateBasicEndpoints`](mod@create_basic_endpoints): Adds several endpoints to the endpoint group of a basic instance.
//! - [`DeleteBasicEndpoint`](mod@delete_basic_endpoint): Deletes an endpoint of a basic accelerator in the background.
//! - [`GetBasicEndpoint`](mod@get_basic_endpoint): Returns one endpoint of a basic instance.
//! - [`ListBasicEndpoints`](mod@list_basic_endpoints): Lists the endpoints of a basic instance, by type or ID.
//! - [`UpdateBasicEndpoint`](mod@update_basic_endpoint): Changes the name of an endpoint of a basic instance.
//!
//! ## Basic IP-endpoint bindings
//!
//! - [`CreateBasicAccelerateIpEndpointRelation`](mod@create_basic_accelerate_ip_endpoint_relation): Ties one accelerated IP address of a basic instance to one endpoint.
//! - [`CreateBasicAccelerateIpEndpointRelations`](mod@create_basic_accelerate_ip_endpoint_relations): Ties several accelerated IP addresses of a basic instance to endpoints in one call.
//! - [`DeleteBasicAccelerateIpEndpointRelation`](mod@delete_basic_accelerate_ip_endpoint_relation): Unties an accelerated IP address of a basic instance from its endpoint.
//! - [`GetBasicAccelerateIpEndpointRelation`](mod@get_basic_accelerate_ip_endpoint_relation): Returns which endpoint an accelerated IP address of a basic instance is tied to.
//! - [`ListBasicAccelerateIpEndpointRelations`](mod@list_basic_accelerate_ip_endpoint_relations): Lists which accelerated IP addresses of a basic instance are tied to which endpoints.
//!
//! ## Others
//!
//! - [`DescribeAcceleratorServiceStatus`](mod@describe_accelerator_service_status): Tells whether pay-as-you-go Global Accelerator is activated for the account.
//! - [`ListEndpointGroupIpAddressCidrBlocks`](mod@list_endpoint_group_ip_address_cidr_blocks): Lists the CIDR blocks that an endpoint group's public egress addresses come from, useful for firewalls.
//! - [`OpenAcceleratorService`](mod@open_accelerator_service): Activates pay-as-you-go Global Accelerator, which is necessary before pay-as-you-go instances are used.
//! - [`QueryCrossBorderApprovalStatus`](mod@query_cross_border_approval_status): Tells whether the Alibaba Cloud account is approved for cross-border transmission.
//! - [`UpdateServiceManagedControl`](mod@update_service_managed_control): Takes a resource out of management by another Alibaba Cloud service.
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
pub mod associate_acls_with_listener;
pub mod associate_additional_certificates_with_listener;
pub mod attach_ddos_to_accelerator;
pub mod attach_log_store_to_endpoint_group;
pub mod bandwidth_package_add_accelerator;
pub mod bandwidth_package_remove_accelerator;
pub mod change_resource_group;
pub mod config_endpoint_probe;
pub mod create_accelerator;
pub mod create_acl;
pub mod create_application_monitor;
pub mod create_bandwidth_package;
pub mod create_basic_accelerate_ip;
pub mod create_basic_accelerate_ip_endpoint_relation;
pub mod create_basic_accelerate_ip_endpoint_relations;
pub mod create_basic_accelerator;
pub mod create_basic_endpoint;
pub mod create_basic_endpoint_group;
pub mod create_basic_endpoints;
pub mod create_basic_ip_set;
pub mod create_custom_routing_endpoint_group_destinations;
pub mod create_custom_routing_endpoint_groups;
pub mod create_custom_routing_endpoint_traffic_policies;
pub mod create_custom_routing_endpoints;
pub mod create_domain;
pub mod create_endpoint_group;
pub mod create_endpoint_groups;
pub mod create_forwarding_rules;
pub mod create_ip_sets;
pub mod create_listener;
pub mod create_spare_ips;
pub mod delete_accelerator;
pub mod delete_acl;
pub mod delete_application_monitor;
pub mod delete_bandwidth_package;
pub mod delete_basic_accelerate_ip;
pub mod delete_basic_accelerate_ip_endpoint_relation;
pub mod delete_basic_accelerator;
pub mod delete_basic_endpoint;
pub mod delete_basic_endpoint_group;
pub mod delete_basic_ip_set;
pub mod delete_custom_routing_endpoint_group_destinations;
pub mod delete_custom_routing_endpoint_groups;
pub mod delete_custom_routing_endpoint_traffic_policies;
pub mod delete_custom_routing_endpoints;
pub mod delete_domain_accelerator_relation;
pub mod delete_endpoint_group;
pub mod delete_endpoint_groups;
pub mod delete_forwarding_rules;
pub mod delete_ip_set;
pub mod delete_ip_sets;
pub mod delete_listener;
pub mod delete_spare_ips;
pub mod describe_accelerator;
pub mod describe_accelerator_auto_renew_attribute;
pub mod describe_accelerator_service_status;
pub mod describe_application_monitor;
pub mod describe_bandwidth_package;
pub mod describe_bandwidth_package_auto_renew_attribute;
pub mod describe_commodity;
pub mod describe_commodity_price;
pub mod describe_custom_routing_end_point_traffic_policy;
pub mod describe_custom_routing_endpoint;
pub mod describe_custom_routing_endpoint_group;
pub mod describe_custom_routing_endpoint_group_destinations;
pub mod describe_endpoint_group;
pub mod describe_ip_set;
pub mod describe_listener;
pub mod describe_log_store_of_endpoint_group;
pub mod describe_regions;
pub mod detach_ddos_from_accelerator;
pub mod detach_log_store_from_endpoint_group;
pub mod detect_application_monitor;
pub mod disable_application_monitor;
pub mod dissociate_acls_from_listener;
pub mod dissociate_additional_certificates_from_listener;
pub mod enable_application_monitor;
pub mod get_acl;
pub mod get_basic_accelerate_ip;
pub mod get_basic_accelerate_ip_endpoint_relation;
pub mod get_basic_accelerate_ip_idle_count;
pub mod get_basic_accelerator;
pub mod get_basic_endpoint;
pub mod get_basic_endpoint_group;
pub mod get_basic_ip_set;
pub mod get_health_status;
pub mod get_invalid_domain_count;
pub mod get_ipsets_bandwidth_limit;
pub mod get_spare_ip;
pub mod list_accelerate_areas;
pub mod list_accelerators;
pub mod list_acls;
pub mod list_application_monitor;
pub mod list_application_monitor_detect_result;
pub mod list_available_accelerate_areas;
pub mod list_available_busi_regions;
pub mod list_bandwidth_packages;
pub mod list_bandwidthackages;
pub mod list_basic_accelerate_ip_endpoint_relations;
pub mod list_basic_accelerate_ips;
pub mod list_basic_accelerators;
pub mod list_basic_endpoints;
pub mod list_busi_regions;
pub mod list_common_areas;
pub mod list_custom_routing_endpoint_group_destinations;
pub mod list_custom_routing_endpoint_groups;
pub mod list_custom_routing_endpoint_traffic_policies;
pub mod list_custom_routing_endpoints;
pub mod list_custom_routing_port_mappings;
pub mod list_custom_routing_port_mappings_by_destination;
pub mod list_domains;
pub mod list_endpoint_group_ip_address_cidr_blocks;
pub mod list_endpoint_groups;
pub mod list_forwarding_rules;
pub mod list_ip_sets;
pub mod list_isp_types;
pub mod list_listener_certificates;
pub mod list_listeners;
pub mod list_spare_ips;
pub mod list_system_security_policies;
pub mod list_tag_resources;
pub mod open_accelerator_service;
pub mod query_cross_border_approval_status;
pub mod remove_entries_from_acl;
pub mod replace_bandwidth_package;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_accelerator;
pub mod update_accelerator_auto_renew_attribute;
pub mod update_accelerator_confirm;
pub mod update_accelerator_cross_border_mode;
pub mod update_accelerator_cross_border_status;
pub mod update_acl_attribute;
pub mod update_additional_certificate_with_listener;
pub mod update_application_monitor;
pub mod update_bandwidth_packaga_auto_renew_attribute;
pub mod update_bandwidth_package;
pub mod update_basic_accelerator;
pub mod update_basic_endpoint;
pub mod update_basic_endpoint_group;
pub mod update_basic_ip_set;
pub mod update_custom_routing_endpoint_group_attribute;
pub mod update_custom_routing_endpoint_group_destinations;
pub mod update_custom_routing_endpoint_traffic_policies;
pub mod update_custom_routing_endpoints;
pub mod update_domain;
pub mod update_domain_state;
pub mod update_endpoint_group;
pub mod update_endpoint_group_attribute;
pub mod update_endpoint_groups;
pub mod update_forwarding_rules;
pub mod update_ip_set;
pub mod update_ip_sets;
pub mod update_listener;
pub mod update_service_managed_control;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_entries_to_acl::{AddEntriesToAclError, AddEntriesToAclRequest, AddEntriesToAclResponse},
    associate_acls_with_listener::{AssociateAclsWithListenerError, AssociateAclsWithListenerRequest, AssociateAclsWithListenerResponse},
    associate_additional_certificates_with_listener::{AssociateAdditionalCertificatesWithListenerError, AssociateAdditionalCertificatesWithListenerRequest, AssociateAdditionalCertificatesWithListenerResponse},
    attach_ddos_to_accelerator::{AttachDdosToAcceleratorError, AttachDdosToAcceleratorRequest, AttachDdosToAcceleratorResponse},
    attach_log_store_to_endpoint_group::{AttachLogStoreToEndpointGroupError, AttachLogStoreToEndpointGroupRequest, AttachLogStoreToEndpointGroupResponse},
    bandwidth_package_add_accelerator::{BandwidthPackageAddAcceleratorError, BandwidthPackageAddAcceleratorRequest, BandwidthPackageAddAcceleratorResponse},
    bandwidth_package_remove_accelerator::{BandwidthPackageRemoveAcceleratorError, BandwidthPackageRemoveAcceleratorRequest, BandwidthPackageRemoveAcceleratorResponse},
    change_resource_group::{ChangeResourceGroupError, ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    config_endpoint_probe::{ConfigEndpointProbeRequest, ConfigEndpointProbeResponse},
    create_accelerator::{CreateAcceleratorError, CreateAcceleratorRequest, CreateAcceleratorResponse},
    create_acl::{CreateAclError, CreateAclRequest, CreateAclResponse},
    create_application_monitor::{CreateApplicationMonitorError, CreateApplicationMonitorRequest, CreateApplicationMonitorResponse},
    create_bandwidth_package::{CreateBandwidthPackageError, CreateBandwidthPackageRequest, CreateBandwidthPackageResponse},
    create_basic_accelerate_ip::{CreateBasicAccelerateIpError, CreateBasicAccelerateIpRequest, CreateBasicAccelerateIpResponse},
    create_basic_accelerate_ip_endpoint_relation::{CreateBasicAccelerateIpEndpointRelationError, CreateBasicAccelerateIpEndpointRelationRequest, CreateBasicAccelerateIpEndpointRelationResponse},
    create_basic_accelerate_ip_endpoint_relations::{CreateBasicAccelerateIpEndpointRelationsRequest, CreateBasicAccelerateIpEndpointRelationsResponse},
    create_basic_accelerator::{CreateBasicAcceleratorError, CreateBasicAcceleratorRequest, CreateBasicAcceleratorResponse},
    create_basic_endpoint::{CreateBasicEndpointError, CreateBasicEndpointRequest, CreateBasicEndpointResponse},
    create_basic_endpoint_group::{CreateBasicEndpointGroupError, CreateBasicEndpointGroupRequest, CreateBasicEndpointGroupResponse},
    create_basic_endpoints::{CreateBasicEndpointsError, CreateBasicEndpointsRequest, CreateBasicEndpointsResponse},
    create_basic_ip_set::{CreateBasicIpSetError, CreateBasicIpSetRequest, CreateBasicIpSetResponse},
    create_custom_routing_endpoint_group_destinations::{CreateCustomRoutingEndpointGroupDestinationsRequest, CreateCustomRoutingEndpointGroupDestinationsResponse},
    create_custom_routing_endpoint_groups::{CreateCustomRoutingEndpointGroupsRequest, CreateCustomRoutingEndpointGroupsResponse},
    create_custom_routing_endpoint_traffic_policies::{CreateCustomRoutingEndpointTrafficPoliciesRequest, CreateCustomRoutingEndpointTrafficPoliciesResponse},
    create_custom_routing_endpoints::{CreateCustomRoutingEndpointsRequest, CreateCustomRoutingEndpointsResponse},
    create_domain::{CreateDomainRequest, CreateDomainResponse},
    create_endpoint_group::{CreateEndpointGroupError, CreateEndpointGroupRequest, CreateEndpointGroupResponse},
    create_endpoint_groups::{CreateEndpointGroupsError, CreateEndpointGroupsRequest, CreateEndpointGroupsResponse},
    create_forwarding_rules::{CreateForwardingRulesError, CreateForwardingRulesRequest, CreateForwardingRulesResponse},
    create_ip_sets::{CreateIpSetsError, CreateIpSetsRequest, CreateIpSetsResponse},
    create_listener::{CreateListenerError, CreateListenerRequest, CreateListenerResponse},
    create_spare_ips::{CreateSpareIpsError, CreateSpareIpsRequest, CreateSpareIpsResponse},
    delete_accelerator::{DeleteAcceleratorError, DeleteAcceleratorRequest, DeleteAcceleratorResponse},
    delete_acl::{DeleteAclError, DeleteAclRequest, DeleteAclResponse},
    delete_application_monitor::{DeleteApplicationMonitorRequest, DeleteApplicationMonitorResponse},
    delete_bandwidth_package::{DeleteBandwidthPackageError, DeleteBandwidthPackageRequest, DeleteBandwidthPackageResponse},
    delete_basic_accelerate_ip::{DeleteBasicAccelerateIpRequest, DeleteBasicAccelerateIpResponse},
    delete_basic_accelerate_ip_endpoint_relation::{DeleteBasicAccelerateIpEndpointRelationRequest, DeleteBasicAccelerateIpEndpointRelationResponse},
    delete_basic_accelerator::{DeleteBasicAcceleratorError, DeleteBasicAcceleratorRequest, DeleteBasicAcceleratorResponse},
    delete_basic_endpoint::{DeleteBasicEndpointError, DeleteBasicEndpointRequest, DeleteBasicEndpointResponse},
    delete_basic_endpoint_group::{DeleteBasicEndpointGroupError, DeleteBasicEndpointGroupRequest, DeleteBasicEndpointGroupResponse},
    delete_basic_ip_set::{DeleteBasicIpSetError, DeleteBasicIpSetRequest, DeleteBasicIpSetResponse},
    delete_custom_routing_endpoint_group_destinations::{DeleteCustomRoutingEndpointGroupDestinationsRequest, DeleteCustomRoutingEndpointGroupDestinationsResponse},
    delete_custom_routing_endpoint_groups::{DeleteCustomRoutingEndpointGroupsRequest, DeleteCustomRoutingEndpointGroupsResponse},
    delete_custom_routing_endpoint_traffic_policies::{DeleteCustomRoutingEndpointTrafficPoliciesRequest, DeleteCustomRoutingEndpointTrafficPoliciesResponse},
    delete_custom_routing_endpoints::{DeleteCustomRoutingEndpointsRequest, DeleteCustomRoutingEndpointsResponse},
    delete_domain_accelerator_relation::{DeleteDomainAcceleratorRelationRequest, DeleteDomainAcceleratorRelationResponse},
    delete_endpoint_group::{DeleteEndpointGroupError, DeleteEndpointGroupRequest, DeleteEndpointGroupResponse},
    delete_endpoint_groups::{DeleteEndpointGroupsError, DeleteEndpointGroupsRequest, DeleteEndpointGroupsResponse},
    delete_forwarding_rules::{DeleteForwardingRulesError, DeleteForwardingRulesRequest, DeleteForwardingRulesResponse},
    delete_ip_set::{DeleteIpSetError, DeleteIpSetRequest, DeleteIpSetResponse},
    delete_ip_sets::{DeleteIpSetsError, DeleteIpSetsRequest, DeleteIpSetsResponse},
    delete_listener::{DeleteListenerError, DeleteListenerRequest, DeleteListenerResponse},
    delete_spare_ips::{DeleteSpareIpsError, DeleteSpareIpsRequest, DeleteSpareIpsResponse},
    describe_accelerator::{DescribeAcceleratorError, DescribeAcceleratorRequest, DescribeAcceleratorResponse},
    describe_accelerator_auto_renew_attribute::{DescribeAcceleratorAutoRenewAttributeError, DescribeAcceleratorAutoRenewAttributeRequest, DescribeAcceleratorAutoRenewAttributeResponse},
    describe_accelerator_service_status::{DescribeAcceleratorServiceStatusRequest, DescribeAcceleratorServiceStatusResponse},
    describe_application_monitor::{DescribeApplicationMonitorRequest, DescribeApplicationMonitorResponse},
    describe_bandwidth_package::{DescribeBandwidthPackageRequest, DescribeBandwidthPackageResponse},
    describe_bandwidth_package_auto_renew_attribute::{DescribeBandwidthPackageAutoRenewAttributeError, DescribeBandwidthPackageAutoRenewAttributeRequest, DescribeBandwidthPackageAutoRenewAttributeResponse},
    describe_commodity::{DescribeCommodityError, DescribeCommodityRequest, DescribeCommodityResponse},
    describe_commodity_price::{DescribeCommodityPriceError, DescribeCommodityPriceRequest, DescribeCommodityPriceResponse},
    describe_custom_routing_end_point_traffic_policy::{DescribeCustomRoutingEndPointTrafficPolicyError, DescribeCustomRoutingEndPointTrafficPolicyRequest, DescribeCustomRoutingEndPointTrafficPolicyResponse},
    describe_custom_routing_endpoint::{DescribeCustomRoutingEndpointError, DescribeCustomRoutingEndpointRequest, DescribeCustomRoutingEndpointResponse},
    describe_custom_routing_endpoint_group::{DescribeCustomRoutingEndpointGroupError, DescribeCustomRoutingEndpointGroupRequest, DescribeCustomRoutingEndpointGroupResponse},
    describe_custom_routing_endpoint_group_destinations::{DescribeCustomRoutingEndpointGroupDestinationsError, DescribeCustomRoutingEndpointGroupDestinationsRequest, DescribeCustomRoutingEndpointGroupDestinationsResponse},
    describe_endpoint_group::{DescribeEndpointGroupError, DescribeEndpointGroupRequest, DescribeEndpointGroupResponse},
    describe_ip_set::{DescribeIpSetError, DescribeIpSetRequest, DescribeIpSetResponse},
    describe_listener::{DescribeListenerError, DescribeListenerRequest, DescribeListenerResponse},
    describe_log_store_of_endpoint_group::{DescribeLogStoreOfEndpointGroupRequest, DescribeLogStoreOfEndpointGroupResponse},
    describe_regions::{DescribeRegionsError, DescribeRegionsRequest, DescribeRegionsResponse},
    detach_ddos_from_accelerator::{DetachDdosFromAcceleratorRequest, DetachDdosFromAcceleratorResponse},
    detach_log_store_from_endpoint_group::{DetachLogStoreFromEndpointGroupError, DetachLogStoreFromEndpointGroupRequest, DetachLogStoreFromEndpointGroupResponse},
    detect_application_monitor::{DetectApplicationMonitorRequest, DetectApplicationMonitorResponse},
    disable_application_monitor::{DisableApplicationMonitorRequest, DisableApplicationMonitorResponse},
    dissociate_acls_from_listener::{DissociateAclsFromListenerError, DissociateAclsFromListenerRequest, DissociateAclsFromListenerResponse},
    dissociate_additional_certificates_from_listener::{DissociateAdditionalCertificatesFromListenerError, DissociateAdditionalCertificatesFromListenerRequest, DissociateAdditionalCertificatesFromListenerResponse},
    enable_application_monitor::{EnableApplicationMonitorRequest, EnableApplicationMonitorResponse},
    get_acl::{GetAclRequest, GetAclResponse},
    get_basic_accelerate_ip::{GetBasicAccelerateIpRequest, GetBasicAccelerateIpResponse},
    get_basic_accelerate_ip_endpoint_relation::{GetBasicAccelerateIpEndpointRelationRequest, GetBasicAccelerateIpEndpointRelationResponse},
    get_basic_accelerate_ip_idle_count::{GetBasicAccelerateIpIdleCountRequest, GetBasicAccelerateIpIdleCountResponse},
    get_basic_accelerator::{GetBasicAcceleratorRequest, GetBasicAcceleratorResponse},
    get_basic_endpoint::{GetBasicEndpointRequest, GetBasicEndpointResponse},
    get_basic_endpoint_group::{GetBasicEndpointGroupError, GetBasicEndpointGroupRequest, GetBasicEndpointGroupResponse},
    get_basic_ip_set::{GetBasicIpSetRequest, GetBasicIpSetResponse},
    get_health_status::{GetHealthStatusRequest, GetHealthStatusResponse},
    get_invalid_domain_count::{GetInvalidDomainCountRequest, GetInvalidDomainCountResponse},
    get_ipsets_bandwidth_limit::{GetIpsetsBandwidthLimitError, GetIpsetsBandwidthLimitRequest, GetIpsetsBandwidthLimitResponse},
    get_spare_ip::{GetSpareIpRequest, GetSpareIpResponse},
    list_accelerate_areas::{ListAccelerateAreasError, ListAccelerateAreasRequest, ListAccelerateAreasResponse},
    list_accelerators::{ListAcceleratorsError, ListAcceleratorsRequest, ListAcceleratorsResponse},
    list_acls::{ListAclsRequest, ListAclsResponse},
    list_application_monitor::{ListApplicationMonitorRequest, ListApplicationMonitorResponse},
    list_application_monitor_detect_result::{ListApplicationMonitorDetectResultRequest, ListApplicationMonitorDetectResultResponse},
    list_available_accelerate_areas::{ListAvailableAccelerateAreasError, ListAvailableAccelerateAreasRequest, ListAvailableAccelerateAreasResponse},
    list_available_busi_regions::{ListAvailableBusiRegionsError, ListAvailableBusiRegionsRequest, ListAvailableBusiRegionsResponse},
    list_bandwidth_packages::{ListBandwidthPackagesRequest, ListBandwidthPackagesResponse},
    list_bandwidthackages::{ListBandwidthackagesRequest, ListBandwidthackagesResponse},
    list_basic_accelerate_ip_endpoint_relations::{ListBasicAccelerateIpEndpointRelationsRequest, ListBasicAccelerateIpEndpointRelationsResponse},
    list_basic_accelerate_ips::{ListBasicAccelerateIpsRequest, ListBasicAccelerateIpsResponse},
    list_basic_accelerators::{ListBasicAcceleratorsError, ListBasicAcceleratorsRequest, ListBasicAcceleratorsResponse},
    list_basic_endpoints::{ListBasicEndpointsRequest, ListBasicEndpointsResponse},
    list_busi_regions::{ListBusiRegionsError, ListBusiRegionsRequest, ListBusiRegionsResponse},
    list_common_areas::{ListCommonAreasRequest, ListCommonAreasResponse},
    list_custom_routing_endpoint_group_destinations::{ListCustomRoutingEndpointGroupDestinationsRequest, ListCustomRoutingEndpointGroupDestinationsResponse},
    list_custom_routing_endpoint_groups::{ListCustomRoutingEndpointGroupsRequest, ListCustomRoutingEndpointGroupsResponse},
    list_custom_routing_endpoint_traffic_policies::{ListCustomRoutingEndpointTrafficPoliciesRequest, ListCustomRoutingEndpointTrafficPoliciesResponse},
    list_custom_routing_endpoints::{ListCustomRoutingEndpointsRequest, ListCustomRoutingEndpointsResponse},
    list_custom_routing_port_mappings::{ListCustomRoutingPortMappingsRequest, ListCustomRoutingPortMappingsResponse},
    list_custom_routing_port_mappings_by_destination::{ListCustomRoutingPortMappingsByDestinationRequest, ListCustomRoutingPortMappingsByDestinationResponse},
    list_domains::{ListDomainsRequest, ListDomainsResponse},
    list_endpoint_group_ip_address_cidr_blocks::{ListEndpointGroupIpAddressCidrBlocksRequest, ListEndpointGroupIpAddressCidrBlocksResponse},
    list_endpoint_groups::{ListEndpointGroupsError, ListEndpointGroupsRequest, ListEndpointGroupsResponse},
    list_forwarding_rules::{ListForwardingRulesError, ListForwardingRulesRequest, ListForwardingRulesResponse},
    list_ip_sets::{ListIpSetsError, ListIpSetsRequest, ListIpSetsResponse},
    list_isp_types::{ListIspTypesRequest, ListIspTypesResponse},
    list_listener_certificates::{ListListenerCertificatesRequest, ListListenerCertificatesResponse},
    list_listeners::{ListListenersError, ListListenersRequest, ListListenersResponse},
    list_spare_ips::{ListSpareIpsRequest, ListSpareIpsResponse},
    list_system_security_policies::{ListSystemSecurityPoliciesRequest, ListSystemSecurityPoliciesResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    open_accelerator_service::{OpenAcceleratorServiceError, OpenAcceleratorServiceRequest, OpenAcceleratorServiceResponse},
    query_cross_border_approval_status::{QueryCrossBorderApprovalStatusError, QueryCrossBorderApprovalStatusRequest, QueryCrossBorderApprovalStatusResponse},
    remove_entries_from_acl::{RemoveEntriesFromAclError, RemoveEntriesFromAclRequest, RemoveEntriesFromAclResponse},
    replace_bandwidth_package::{ReplaceBandwidthPackageError, ReplaceBandwidthPackageRequest, ReplaceBandwidthPackageResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_accelerator::{UpdateAcceleratorError, UpdateAcceleratorRequest, UpdateAcceleratorResponse},
    update_accelerator_auto_renew_attribute::{UpdateAcceleratorAutoRenewAttributeError, UpdateAcceleratorAutoRenewAttributeRequest, UpdateAcceleratorAutoRenewAttributeResponse},
    update_accelerator_confirm::{UpdateAcceleratorConfirmError, UpdateAcceleratorConfirmRequest, UpdateAcceleratorConfirmResponse},
    update_accelerator_cross_border_mode::{UpdateAcceleratorCrossBorderModeError, UpdateAcceleratorCrossBorderModeRequest, UpdateAcceleratorCrossBorderModeResponse},
    update_accelerator_cross_border_status::{UpdateAcceleratorCrossBorderStatusError, UpdateAcceleratorCrossBorderStatusRequest, UpdateAcceleratorCrossBorderStatusResponse},
    update_acl_attribute::{UpdateAclAttributeError, UpdateAclAttributeRequest, UpdateAclAttributeResponse},
    update_additional_certificate_with_listener::{UpdateAdditionalCertificateWithListenerError, UpdateAdditionalCertificateWithListenerRequest, UpdateAdditionalCertificateWithListenerResponse},
    update_application_monitor::{UpdateApplicationMonitorRequest, UpdateApplicationMonitorResponse},
    update_bandwidth_packaga_auto_renew_attribute::{UpdateBandwidthPackagaAutoRenewAttributeError, UpdateBandwidthPackagaAutoRenewAttributeRequest, UpdateBandwidthPackagaAutoRenewAttributeResponse},
    update_bandwidth_package::{UpdateBandwidthPackageError, UpdateBandwidthPackageRequest, UpdateBandwidthPackageResponse},
    update_basic_accelerator::{UpdateBasicAcceleratorError, UpdateBasicAcceleratorRequest, UpdateBasicAcceleratorResponse},
    update_basic_endpoint::{UpdateBasicEndpointError, UpdateBasicEndpointRequest, UpdateBasicEndpointResponse},
    update_basic_endpoint_group::{UpdateBasicEndpointGroupError, UpdateBasicEndpointGroupRequest, UpdateBasicEndpointGroupResponse},
    update_basic_ip_set::{UpdateBasicIpSetError, UpdateBasicIpSetRequest, UpdateBasicIpSetResponse},
    update_custom_routing_endpoint_group_attribute::{UpdateCustomRoutingEndpointGroupAttributeRequest, UpdateCustomRoutingEndpointGroupAttributeResponse},
    update_custom_routing_endpoint_group_destinations::{UpdateCustomRoutingEndpointGroupDestinationsRequest, UpdateCustomRoutingEndpointGroupDestinationsResponse},
    update_custom_routing_endpoint_traffic_policies::{UpdateCustomRoutingEndpointTrafficPoliciesRequest, UpdateCustomRoutingEndpointTrafficPoliciesResponse},
    update_custom_routing_endpoints::{UpdateCustomRoutingEndpointsRequest, UpdateCustomRoutingEndpointsResponse},
    update_domain::{UpdateDomainRequest, UpdateDomainResponse},
    update_domain_state::{UpdateDomainStateRequest, UpdateDomainStateResponse},
    update_endpoint_group::{UpdateEndpointGroupError, UpdateEndpointGroupRequest, UpdateEndpointGroupResponse},
    update_endpoint_group_attribute::{UpdateEndpointGroupAttributeError, UpdateEndpointGroupAttributeRequest, UpdateEndpointGroupAttributeResponse},
    update_endpoint_groups::{UpdateEndpointGroupsError, UpdateEndpointGroupsRequest, UpdateEndpointGroupsResponse},
    update_forwarding_rules::{UpdateForwardingRulesError, UpdateForwardingRulesRequest, UpdateForwardingRulesResponse},
    update_ip_set::{UpdateIpSetError, UpdateIpSetRequest, UpdateIpSetResponse},
    update_ip_sets::{UpdateIpSetsError, UpdateIpSetsRequest, UpdateIpSetsResponse},
    update_listener::{UpdateListenerError, UpdateListenerRequest, UpdateListenerResponse},
    update_service_managed_control::{UpdateServiceManagedControlError, UpdateServiceManagedControlRequest, UpdateServiceManagedControlResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Ga",
    version: "2019-11-20",
    endpoints: Endpoints {
        central: Some("vpc.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Global Accelerator.
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
    /// Adds IP entries to an access control list (ACL), which listeners use as whitelist or blacklist.
    #[inline]
    pub fn add_entries_to_acl(
        &self,
        request: AddEntriesToAclRequest,
    ) -> Call<'_, AddEntriesToAclRequest> {
        self.inner.call(request)
    }
    /// Puts access control lists on a listener, as whitelist or as blacklist.
    #[inline]
    pub fn associate_acls_with_listener(
        &self,
        request: AssociateAclsWithListenerRequest,
    ) -> Call<'_, AssociateAclsWithListenerRequest> {
        self.inner.call(request)
    }
    /// Adds further certificates to an HTTPS listener, so that it serves several domains.
    #[inline]
    pub fn associate_additional_certificates_with_listener(
        &self,
        request: AssociateAdditionalCertificatesWithListenerRequest,
    ) -> Call<'_, AssociateAdditionalCertificatesWithListenerRequest> {
        self.inner.call(request)
    }
    /// Protects a Global Accelerator instance against DDoS attacks with an Anti-DDoS instance.
    #[inline]
    pub fn attach_ddos_to_accelerator(
        &self,
        request: AttachDdosToAcceleratorRequest,
    ) -> Call<'_, AttachDdosToAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Sends the access logs of endpoint groups to a Logstore of Simple Log Service.
    #[inline]
    pub fn attach_log_store_to_endpoint_group(
        &self,
        request: AttachLogStoreToEndpointGroupRequest,
    ) -> Call<'_, AttachLogStoreToEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Binds a bandwidth plan to an accelerator, whose traffic then uses it.
    #[inline]
    pub fn bandwidth_package_add_accelerator(
        &self,
        request: BandwidthPackageAddAcceleratorRequest,
    ) -> Call<'_, BandwidthPackageAddAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Unbinds a bandwidth plan from an accelerator, which must have no acceleration regions left.
    #[inline]
    pub fn bandwidth_package_remove_accelerator(
        &self,
        request: BandwidthPackageRemoveAcceleratorRequest,
    ) -> Call<'_, BandwidthPackageRemoveAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Moves an accelerator or another resource into a different resource group; one at a time per accelerator.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Sets up latency probing for one endpoint, with protocol and port.
    #[inline]
    pub fn config_endpoint_probe(
        &self,
        request: ConfigEndpointProbeRequest,
    ) -> Call<'_, ConfigEndpointProbeRequest> {
        self.inner.call(request)
    }
    /// Creates a standard Global Accelerator instance; basic ones come from `CreateBasicAccelerator`.
    #[inline]
    pub fn create_accelerator(
        &self,
        request: CreateAcceleratorRequest,
    ) -> Call<'_, CreateAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Creates an access control list for IPv4 or IPv6, with or without entries.
    #[inline]
    pub fn create_acl(&self, request: CreateAclRequest) -> Call<'_, CreateAclRequest> {
        self.inner.call(request)
    }
    /// Creates an origin probing task that tests an address behind a listener.
    #[inline]
    pub fn create_application_monitor(
        &self,
        request: CreateApplicationMonitorRequest,
    ) -> Call<'_, CreateApplicationMonitorRequest> {
        self.inner.call(request)
    }
    /// Buys a bandwidth plan; an instance can use it only after it is associated.
    #[inline]
    pub fn create_bandwidth_package(
        &self,
        request: CreateBandwidthPackageRequest,
    ) -> Call<'_, CreateBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Creates an accelerated IP address in the accelerated region of a basic instance.
    #[inline]
    pub fn create_basic_accelerate_ip(
        &self,
        request: CreateBasicAccelerateIpRequest,
    ) -> Call<'_, CreateBasicAccelerateIpRequest> {
        self.inner.call(request)
    }
    /// Ties one accelerated IP address of a basic instance to one endpoint.
    #[inline]
    pub fn create_basic_accelerate_ip_endpoint_relation(
        &self,
        request: CreateBasicAccelerateIpEndpointRelationRequest,
    ) -> Call<'_, CreateBasicAccelerateIpEndpointRelationRequest> {
        self.inner.call(request)
    }
    /// Ties several accelerated IP addresses of a basic instance to endpoints in one call.
    #[inline]
    pub fn create_basic_accelerate_ip_endpoint_relations(
        &self,
        request: CreateBasicAccelerateIpEndpointRelationsRequest,
    ) -> Call<'_, CreateBasicAccelerateIpEndpointRelationsRequest> {
        self.inner.call(request)
    }
    /// Creates a basic Global Accelerator instance, which accelerates Layer 3 traffic from point to point.
    #[inline]
    pub fn create_basic_accelerator(
        &self,
        request: CreateBasicAcceleratorRequest,
    ) -> Call<'_, CreateBasicAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Adds one endpoint to the endpoint group of a basic instance.
    #[inline]
    pub fn create_basic_endpoint(
        &self,
        request: CreateBasicEndpointRequest,
    ) -> Call<'_, CreateBasicEndpointRequest> {
        self.inner.call(request)
    }
    /// Creates the endpoint group of a basic instance in a region.
    #[inline]
    pub fn create_basic_endpoint_group(
        &self,
        request: CreateBasicEndpointGroupRequest,
    ) -> Call<'_, CreateBasicEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Adds several endpoints to the endpoint group of a basic instance.
    #[inline]
    pub fn create_basic_endpoints(
        &self,
        request: CreateBasicEndpointsRequest,
    ) -> Call<'_, CreateBasicEndpointsRequest> {
        self.inner.call(request)
    }
    /// Gives a basic instance its accelerated region, with line type and bandwidth.
    #[inline]
    pub fn create_basic_ip_set(
        &self,
        request: CreateBasicIpSetRequest,
    ) -> Call<'_, CreateBasicIpSetRequest> {
        self.inner.call(request)
    }
    /// Adds port and protocol mappings to an endpoint group of a custom routing listener.
    #[inline]
    pub fn create_custom_routing_endpoint_group_destinations(
        &self,
        request: CreateCustomRoutingEndpointGroupDestinationsRequest,
    ) -> Call<'_, CreateCustomRoutingEndpointGroupDestinationsRequest> {
        self.inner.call(request)
    }
    /// Creates several endpoint groups under a custom routing listener.
    #[inline]
    pub fn create_custom_routing_endpoint_groups(
        &self,
        request: CreateCustomRoutingEndpointGroupsRequest,
    ) -> Call<'_, CreateCustomRoutingEndpointGroupsRequest> {
        self.inner.call(request)
    }
    /// Lets a custom routing endpoint accept traffic for given addresses and port ranges.
    #[inline]
    pub fn create_custom_routing_endpoint_traffic_policies(
        &self,
        request: CreateCustomRoutingEndpointTrafficPoliciesRequest,
    ) -> Call<'_, CreateCustomRoutingEndpointTrafficPoliciesRequest> {
        self.inner.call(request)
    }
    /// Adds endpoints to an endpoint group of a custom routing listener.
    #[inline]
    pub fn create_custom_routing_endpoints(
        &self,
        request: CreateCustomRoutingEndpointsRequest,
    ) -> Call<'_, CreateCustomRoutingEndpointsRequest> {
        self.inner.call(request)
    }
    /// Registers an accelerated domain and associates it with instances.
    #[inline]
    pub fn create_domain(
        &self,
        request: CreateDomainRequest,
    ) -> Call<'_, CreateDomainRequest> {
        self.inner.call(request)
    }
    /// Creates one endpoint group under a listener, with health check and traffic percentage.
    #[inline]
    pub fn create_endpoint_group(
        &self,
        request: CreateEndpointGroupRequest,
    ) -> Call<'_, CreateEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Creates several endpoint groups under a listener in one call.
    #[inline]
    pub fn create_endpoint_groups(
        &self,
        request: CreateEndpointGroupsRequest,
    ) -> Call<'_, CreateEndpointGroupsRequest> {
        self.inner.call(request)
    }
    /// Creates rules by which a listener forwards requests, for example by domain or path.
    #[inline]
    pub fn create_forwarding_rules(
        &self,
        request: CreateForwardingRulesRequest,
    ) -> Call<'_, CreateForwardingRulesRequest> {
        self.inner.call(request)
    }
    /// Adds several accelerated regions to an instance, each with bandwidth and IP version.
    #[inline]
    pub fn create_ip_sets(
        &self,
        request: CreateIpSetsRequest,
    ) -> Call<'_, CreateIpSetsRequest> {
        self.inner.call(request)
    }
    /// Creates a listener that distributes connections on its ports to endpoints of an instance.
    #[inline]
    pub fn create_listener(
        &self,
        request: CreateListenerRequest,
    ) -> Call<'_, CreateListenerRequest> {
        self.inner.call(request)
    }
    /// Sets spare IP addresses for an instance's CNAME, used when an accelerated region fails.
    #[inline]
    pub fn create_spare_ips(
        &self,
        request: CreateSpareIpsRequest,
    ) -> Call<'_, CreateSpareIpsRequest> {
        self.inner.call(request)
    }
    /// Deletes an accelerator; clients can no longer reach the origins through it.
    #[inline]
    pub fn delete_accelerator(
        &self,
        request: DeleteAcceleratorRequest,
    ) -> Call<'_, DeleteAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Deletes an access control list in the background; query `GetAcl` to see when it is gone.
    #[inline]
    pub fn delete_acl(&self, request: DeleteAclRequest) -> Call<'_, DeleteAclRequest> {
        self.inner.call(request)
    }
    /// Deletes an origin probing task in the background.
    #[inline]
    pub fn delete_application_monitor(
        &self,
        request: DeleteApplicationMonitorRequest,
    ) -> Call<'_, DeleteApplicationMonitorRequest> {
        self.inner.call(request)
    }
    /// Deletes a bandwidth plan, addressed by its ID.
    #[inline]
    pub fn delete_bandwidth_package(
        &self,
        request: DeleteBandwidthPackageRequest,
    ) -> Call<'_, DeleteBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Deletes an accelerated IP address of a basic instance.
    #[inline]
    pub fn delete_basic_accelerate_ip(
        &self,
        request: DeleteBasicAccelerateIpRequest,
    ) -> Call<'_, DeleteBasicAccelerateIpRequest> {
        self.inner.call(request)
    }
    /// Unties an accelerated IP address of a basic instance from its endpoint.
    #[inline]
    pub fn delete_basic_accelerate_ip_endpoint_relation(
        &self,
        request: DeleteBasicAccelerateIpEndpointRelationRequest,
    ) -> Call<'_, DeleteBasicAccelerateIpEndpointRelationRequest> {
        self.inner.call(request)
    }
    /// Deletes a pay-as-you-go basic accelerator; one paid in advance has to be refunded instead.
    #[inline]
    pub fn delete_basic_accelerator(
        &self,
        request: DeleteBasicAcceleratorRequest,
    ) -> Call<'_, DeleteBasicAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Deletes an endpoint of a basic accelerator in the background.
    #[inline]
    pub fn delete_basic_endpoint(
        &self,
        request: DeleteBasicEndpointRequest,
    ) -> Call<'_, DeleteBasicEndpointRequest> {
        self.inner.call(request)
    }
    /// Deletes the endpoint group of a basic accelerator, when no endpoint in it is bound to an accelerated address.
    #[inline]
    pub fn delete_basic_endpoint_group(
        &self,
        request: DeleteBasicEndpointGroupRequest,
    ) -> Call<'_, DeleteBasicEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Removes the accelerated region of a basic instance.
    #[inline]
    pub fn delete_basic_ip_set(
        &self,
        request: DeleteBasicIpSetRequest,
    ) -> Call<'_, DeleteBasicIpSetRequest> {
        self.inner.call(request)
    }
    /// Removes mapped port ranges from a custom routing endpoint group, in the background.
    #[inline]
    pub fn delete_custom_routing_endpoint_group_destinations(
        &self,
        request: DeleteCustomRoutingEndpointGroupDestinationsRequest,
    ) -> Call<'_, DeleteCustomRoutingEndpointGroupDestinationsRequest> {
        self.inner.call(request)
    }
    /// Deletes custom routing endpoint groups in the background, along with their mappings.
    #[inline]
    pub fn delete_custom_routing_endpoint_groups(
        &self,
        request: DeleteCustomRoutingEndpointGroupsRequest,
    ) -> Call<'_, DeleteCustomRoutingEndpointGroupsRequest> {
        self.inner.call(request)
    }
    /// Removes traffic destinations that a custom routing endpoint was open for, in the background.
    #[inline]
    pub fn delete_custom_routing_endpoint_traffic_policies(
        &self,
        request: DeleteCustomRoutingEndpointTrafficPoliciesRequest,
    ) -> Call<'_, DeleteCustomRoutingEndpointTrafficPoliciesRequest> {
        self.inner.call(request)
    }
    /// Removes vSwitches as endpoints from a custom routing endpoint group, in the background.
    #[inline]
    pub fn delete_custom_routing_endpoints(
        &self,
        request: DeleteCustomRoutingEndpointsRequest,
    ) -> Call<'_, DeleteCustomRoutingEndpointsRequest> {
        self.inner.call(request)
    }
    /// Ends the association of an accelerated domain with the given instances.
    #[inline]
    pub fn delete_domain_accelerator_relation(
        &self,
        request: DeleteDomainAcceleratorRelationRequest,
    ) -> Call<'_, DeleteDomainAcceleratorRelationRequest> {
        self.inner.call(request)
    }
    /// Deletes an endpoint group in the background, one at a time per accelerator.
    #[inline]
    pub fn delete_endpoint_group(
        &self,
        request: DeleteEndpointGroupRequest,
    ) -> Call<'_, DeleteEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes several endpoint groups of an accelerator with one call.
    #[inline]
    pub fn delete_endpoint_groups(
        &self,
        request: DeleteEndpointGroupsRequest,
    ) -> Call<'_, DeleteEndpointGroupsRequest> {
        self.inner.call(request)
    }
    /// Deletes forwarding rules of a listener; requests that they matched follow the default rule.
    #[inline]
    pub fn delete_forwarding_rules(
        &self,
        request: DeleteForwardingRulesRequest,
    ) -> Call<'_, DeleteForwardingRulesRequest> {
        self.inner.call(request)
    }
    /// Removes a single accelerated region from an instance.
    #[inline]
    pub fn delete_ip_set(
        &self,
        request: DeleteIpSetRequest,
    ) -> Call<'_, DeleteIpSetRequest> {
        self.inner.call(request)
    }
    /// Removes several accelerated regions in one call.
    #[inline]
    pub fn delete_ip_sets(
        &self,
        request: DeleteIpSetsRequest,
    ) -> Call<'_, DeleteIpSetsRequest> {
        self.inner.call(request)
    }
    /// Removes a listener from an accelerator; traffic on its ports is no longer accepted.
    #[inline]
    pub fn delete_listener(
        &self,
        request: DeleteListenerRequest,
    ) -> Call<'_, DeleteListenerRequest> {
        self.inner.call(request)
    }
    /// Removes spare IP addresses from an instance's CNAME.
    #[inline]
    pub fn delete_spare_ips(
        &self,
        request: DeleteSpareIpsRequest,
    ) -> Call<'_, DeleteSpareIpsRequest> {
        self.inner.call(request)
    }
    /// Returns one standard instance with its bandwidth plans, domain names, and state.
    #[inline]
    pub fn describe_accelerator(
        &self,
        request: DescribeAcceleratorRequest,
    ) -> Call<'_, DescribeAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Returns whether and for how long an instance renews itself.
    #[inline]
    pub fn describe_accelerator_auto_renew_attribute(
        &self,
        request: DescribeAcceleratorAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeAcceleratorAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Tells whether pay-as-you-go Global Accelerator is activated for the account.
    #[inline]
    pub fn describe_accelerator_service_status(
        &self,
        request: DescribeAcceleratorServiceStatusRequest,
    ) -> Call<'_, DescribeAcceleratorServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the settings of one origin probing task and where it probes from.
    #[inline]
    pub fn describe_application_monitor(
        &self,
        request: DescribeApplicationMonitorRequest,
    ) -> Call<'_, DescribeApplicationMonitorRequest> {
        self.inner.call(request)
    }
    /// Returns one bandwidth plan with type, bandwidth, state, and its instances.
    #[inline]
    pub fn describe_bandwidth_package(
        &self,
        request: DescribeBandwidthPackageRequest,
    ) -> Call<'_, DescribeBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Returns whether and for how long a bandwidth plan renews itself.
    #[inline]
    pub fn describe_bandwidth_package_auto_renew_attribute(
        &self,
        request: DescribeBandwidthPackageAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeBandwidthPackageAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Returns the components and properties from which a Global Accelerator product is ordered.
    #[inline]
    pub fn describe_commodity(
        &self,
        request: DescribeCommodityRequest,
    ) -> Call<'_, DescribeCommodityRequest> {
        self.inner.call(request)
    }
    /// Returns original, discounted, and final price of Global Accelerator orders without placing them.
    #[inline]
    pub fn describe_commodity_price(
        &self,
        request: DescribeCommodityPriceRequest,
    ) -> Call<'_, DescribeCommodityPriceRequest> {
        self.inner.call(request)
    }
    /// Returns one address and port range that a custom routing endpoint accepts.
    #[inline]
    pub fn describe_custom_routing_end_point_traffic_policy(
        &self,
        request: DescribeCustomRoutingEndPointTrafficPolicyRequest,
    ) -> Call<'_, DescribeCustomRoutingEndPointTrafficPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns one endpoint of a custom routing listener and its traffic policy.
    #[inline]
    pub fn describe_custom_routing_endpoint(
        &self,
        request: DescribeCustomRoutingEndpointRequest,
    ) -> Call<'_, DescribeCustomRoutingEndpointRequest> {
        self.inner.call(request)
    }
    /// Returns one endpoint group of a custom routing listener.
    #[inline]
    pub fn describe_custom_routing_endpoint_group(
        &self,
        request: DescribeCustomRoutingEndpointGroupRequest,
    ) -> Call<'_, DescribeCustomRoutingEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Returns one port and protocol mapping of an endpoint group, by destination ID.
    #[inline]
    pub fn describe_custom_routing_endpoint_group_destinations(
        &self,
        request: DescribeCustomRoutingEndpointGroupDestinationsRequest,
    ) -> Call<'_, DescribeCustomRoutingEndpointGroupDestinationsRequest> {
        self.inner.call(request)
    }
    /// Returns one endpoint group with endpoints, health check, and traffic percentage.
    #[inline]
    pub fn describe_endpoint_group(
        &self,
        request: DescribeEndpointGroupRequest,
    ) -> Call<'_, DescribeEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Returns one accelerated region with its IP addresses, bandwidth, and line type.
    #[inline]
    pub fn describe_ip_set(
        &self,
        request: DescribeIpSetRequest,
    ) -> Call<'_, DescribeIpSetRequest> {
        self.inner.call(request)
    }
    /// Returns one listener with ports, protocol, certificates, and related ACLs.
    #[inline]
    pub fn describe_listener(
        &self,
        request: DescribeListenerRequest,
    ) -> Call<'_, DescribeListenerRequest> {
        self.inner.call(request)
    }
    /// Returns to which Logstore an endpoint group's access logs go.
    #[inline]
    pub fn describe_log_store_of_endpoint_group(
        &self,
        request: DescribeLogStoreOfEndpointGroupRequest,
    ) -> Call<'_, DescribeLogStoreOfEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which Global Accelerator instances can be deployed.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Takes the Anti-DDoS instance off a Global Accelerator instance.
    #[inline]
    pub fn detach_ddos_from_accelerator(
        &self,
        request: DetachDdosFromAcceleratorRequest,
    ) -> Call<'_, DetachDdosFromAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Stops sending the access logs of endpoint groups to a Logstore.
    #[inline]
    pub fn detach_log_store_from_endpoint_group(
        &self,
        request: DetachLogStoreFromEndpointGroupRequest,
    ) -> Call<'_, DetachLogStoreFromEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Switches the diagnosis of an origin probing task on.
    #[inline]
    pub fn detect_application_monitor(
        &self,
        request: DetectApplicationMonitorRequest,
    ) -> Call<'_, DetectApplicationMonitorRequest> {
        self.inner.call(request)
    }
    /// Switches an origin probing task off without deleting it.
    #[inline]
    pub fn disable_application_monitor(
        &self,
        request: DisableApplicationMonitorRequest,
    ) -> Call<'_, DisableApplicationMonitorRequest> {
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
    /// Takes the additional certificates of given domains off an HTTPS listener.
    #[inline]
    pub fn dissociate_additional_certificates_from_listener(
        &self,
        request: DissociateAdditionalCertificatesFromListenerRequest,
    ) -> Call<'_, DissociateAdditionalCertificatesFromListenerRequest> {
        self.inner.call(request)
    }
    /// Switches an origin probing task on.
    #[inline]
    pub fn enable_application_monitor(
        &self,
        request: EnableApplicationMonitorRequest,
    ) -> Call<'_, EnableApplicationMonitorRequest> {
        self.inner.call(request)
    }
    /// Returns an access control list with its entries and the listeners that use it.
    #[inline]
    pub fn get_acl(&self, request: GetAclRequest) -> Call<'_, GetAclRequest> {
        self.inner.call(request)
    }
    /// Returns one accelerated IP address of a basic instance and its state.
    #[inline]
    pub fn get_basic_accelerate_ip(
        &self,
        request: GetBasicAccelerateIpRequest,
    ) -> Call<'_, GetBasicAccelerateIpRequest> {
        self.inner.call(request)
    }
    /// Returns which endpoint an accelerated IP address of a basic instance is tied to.
    #[inline]
    pub fn get_basic_accelerate_ip_endpoint_relation(
        &self,
        request: GetBasicAccelerateIpEndpointRelationRequest,
    ) -> Call<'_, GetBasicAccelerateIpEndpointRelationRequest> {
        self.inner.call(request)
    }
    /// Returns how many accelerated IP addresses of a basic instance are idle.
    #[inline]
    pub fn get_basic_accelerate_ip_idle_count(
        &self,
        request: GetBasicAccelerateIpIdleCountRequest,
    ) -> Call<'_, GetBasicAccelerateIpIdleCountRequest> {
        self.inner.call(request)
    }
    /// Returns one basic instance with its bandwidth plans and state.
    #[inline]
    pub fn get_basic_accelerator(
        &self,
        request: GetBasicAcceleratorRequest,
    ) -> Call<'_, GetBasicAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Returns one endpoint of a basic instance.
    #[inline]
    pub fn get_basic_endpoint(
        &self,
        request: GetBasicEndpointRequest,
    ) -> Call<'_, GetBasicEndpointRequest> {
        self.inner.call(request)
    }
    /// Returns the endpoint group of a basic instance, with region and endpoint address.
    #[inline]
    pub fn get_basic_endpoint_group(
        &self,
        request: GetBasicEndpointGroupRequest,
    ) -> Call<'_, GetBasicEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Returns the accelerated region of a basic instance, with bandwidth and line type.
    #[inline]
    pub fn get_basic_ip_set(
        &self,
        request: GetBasicIpSetRequest,
    ) -> Call<'_, GetBasicIpSetRequest> {
        self.inner.call(request)
    }
    /// Returns the health of all endpoint groups and endpoints behind a listener.
    #[inline]
    pub fn get_health_status(
        &self,
        request: GetHealthStatusRequest,
    ) -> Call<'_, GetHealthStatusRequest> {
        self.inner.call(request)
    }
    /// Returns how many of the account's accelerated domains violate the rules.
    #[inline]
    pub fn get_invalid_domain_count(
        &self,
        request: GetInvalidDomainCountRequest,
    ) -> Call<'_, GetInvalidDomainCountRequest> {
        self.inner.call(request)
    }
    /// Returns how much bandwidth an instance can give to its accelerated regions.
    #[inline]
    pub fn get_ipsets_bandwidth_limit(
        &self,
        request: GetIpsetsBandwidthLimitRequest,
    ) -> Call<'_, GetIpsetsBandwidthLimitRequest> {
        self.inner.call(request)
    }
    /// Returns the state of one spare IP address of an instance's CNAME.
    #[inline]
    pub fn get_spare_ip(
        &self,
        request: GetSpareIpRequest,
    ) -> Call<'_, GetSpareIpRequest> {
        self.inner.call(request)
    }
    /// Lists all acceleration areas with their regions, without reference to an instance.
    #[inline]
    pub fn list_accelerate_areas(
        &self,
        request: ListAccelerateAreasRequest,
    ) -> Call<'_, ListAccelerateAreasRequest> {
        self.inner.call(request)
    }
    /// Lists standard instances page by page, filtered by ID, state, or tags.
    #[inline]
    pub fn list_accelerators(
        &self,
        request: ListAcceleratorsRequest,
    ) -> Call<'_, ListAcceleratorsRequest> {
        self.inner.call(request)
    }
    /// Lists access control lists, filtered by ID, name, resource group, or tags.
    #[inline]
    pub fn list_acls(&self, request: ListAclsRequest) -> Call<'_, ListAclsRequest> {
        self.inner.call(request)
    }
    /// Lists origin probing tasks, with search by text.
    #[inline]
    pub fn list_application_monitor(
        &self,
        request: ListApplicationMonitorRequest,
    ) -> Call<'_, ListApplicationMonitorRequest> {
        self.inner.call(request)
    }
    /// Lists what an origin probing task found in a time range.
    #[inline]
    pub fn list_application_monitor_detect_result(
        &self,
        request: ListApplicationMonitorDetectResultRequest,
    ) -> Call<'_, ListApplicationMonitorDetectResultRequest> {
        self.inner.call(request)
    }
    /// Lists the areas, regions, and line types that one instance can still use.
    #[inline]
    pub fn list_available_accelerate_areas(
        &self,
        request: ListAvailableAccelerateAreasRequest,
    ) -> Call<'_, ListAvailableAccelerateAreasRequest> {
        self.inner.call(request)
    }
    /// Lists the regions available to one instance, marking those in the Chinese mainland.
    #[inline]
    pub fn list_available_busi_regions(
        &self,
        request: ListAvailableBusiRegionsRequest,
    ) -> Call<'_, ListAvailableBusiRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists bandwidth plans page by page, filtered by state, type, ID, or tags.
    #[inline]
    pub fn list_bandwidth_packages(
        &self,
        request: ListBandwidthPackagesRequest,
    ) -> Call<'_, ListBandwidthPackagesRequest> {
        self.inner.call(request)
    }
    /// Lists bandwidth plans without filters; prefer `ListBandwidthPackages`, which has them.
    #[inline]
    pub fn list_bandwidthackages(
        &self,
        request: ListBandwidthackagesRequest,
    ) -> Call<'_, ListBandwidthackagesRequest> {
        self.inner.call(request)
    }
    /// Lists which accelerated IP addresses of a basic instance are tied to which endpoints.
    #[inline]
    pub fn list_basic_accelerate_ip_endpoint_relations(
        &self,
        request: ListBasicAccelerateIpEndpointRelationsRequest,
    ) -> Call<'_, ListBasicAccelerateIpEndpointRelationsRequest> {
        self.inner.call(request)
    }
    /// Lists the accelerated IP addresses in a basic instance's accelerated region.
    #[inline]
    pub fn list_basic_accelerate_ips(
        &self,
        request: ListBasicAccelerateIpsRequest,
    ) -> Call<'_, ListBasicAccelerateIpsRequest> {
        self.inner.call(request)
    }
    /// Lists basic instances page by page, filtered by ID, state, or tags.
    #[inline]
    pub fn list_basic_accelerators(
        &self,
        request: ListBasicAcceleratorsRequest,
    ) -> Call<'_, ListBasicAcceleratorsRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoints of a basic instance, by type or ID.
    #[inline]
    pub fn list_basic_endpoints(
        &self,
        request: ListBasicEndpointsRequest,
    ) -> Call<'_, ListBasicEndpointsRequest> {
        self.inner.call(request)
    }
    /// Lists all regions that Global Accelerator supports, without reference to an instance.
    #[inline]
    pub fn list_busi_regions(
        &self,
        request: ListBusiRegionsRequest,
    ) -> Call<'_, ListBusiRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists areas and regions that can serve for acceleration or endpoint groups, by IP version.
    #[inline]
    pub fn list_common_areas(
        &self,
        request: ListCommonAreasRequest,
    ) -> Call<'_, ListCommonAreasRequest> {
        self.inner.call(request)
    }
    /// Lists the port and protocol mappings of endpoint groups under custom routing listeners.
    #[inline]
    pub fn list_custom_routing_endpoint_group_destinations(
        &self,
        request: ListCustomRoutingEndpointGroupDestinationsRequest,
    ) -> Call<'_, ListCustomRoutingEndpointGroupDestinationsRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoint groups of custom routing listeners.
    #[inline]
    pub fn list_custom_routing_endpoint_groups(
        &self,
        request: ListCustomRoutingEndpointGroupsRequest,
    ) -> Call<'_, ListCustomRoutingEndpointGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the addresses and ports that custom routing endpoints accept traffic for.
    #[inline]
    pub fn list_custom_routing_endpoint_traffic_policies(
        &self,
        request: ListCustomRoutingEndpointTrafficPoliciesRequest,
    ) -> Call<'_, ListCustomRoutingEndpointTrafficPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoints of custom routing listeners, page by page.
    #[inline]
    pub fn list_custom_routing_endpoints(
        &self,
        request: ListCustomRoutingEndpointsRequest,
    ) -> Call<'_, ListCustomRoutingEndpointsRequest> {
        self.inner.call(request)
    }
    /// Lists the port mapping table that a custom routing listener has generated.
    #[inline]
    pub fn list_custom_routing_port_mappings(
        &self,
        request: ListCustomRoutingPortMappingsRequest,
    ) -> Call<'_, ListCustomRoutingPortMappingsRequest> {
        self.inner.call(request)
    }
    /// Lists the generated port mappings that lead to one backend address.
    #[inline]
    pub fn list_custom_routing_port_mappings_by_destination(
        &self,
        request: ListCustomRoutingPortMappingsByDestinationRequest,
    ) -> Call<'_, ListCustomRoutingPortMappingsByDestinationRequest> {
        self.inner.call(request)
    }
    /// Lists accelerated domains with their instances, by domain or ICP filing state.
    #[inline]
    pub fn list_domains(
        &self,
        request: ListDomainsRequest,
    ) -> Call<'_, ListDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the CIDR blocks that an endpoint group's public egress addresses come from, useful for firewalls.
    #[inline]
    pub fn list_endpoint_group_ip_address_cidr_blocks(
        &self,
        request: ListEndpointGroupIpAddressCidrBlocksRequest,
    ) -> Call<'_, ListEndpointGroupIpAddressCidrBlocksRequest> {
        self.inner.call(request)
    }
    /// Lists endpoint groups, by listener, type, access log switch, or tags.
    #[inline]
    pub fn list_endpoint_groups(
        &self,
        request: ListEndpointGroupsRequest,
    ) -> Call<'_, ListEndpointGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the forwarding rules of a listener with conditions and actions.
    #[inline]
    pub fn list_forwarding_rules(
        &self,
        request: ListForwardingRulesRequest,
    ) -> Call<'_, ListForwardingRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the accelerated regions of one instance.
    #[inline]
    pub fn list_ip_sets(
        &self,
        request: ListIpSetsRequest,
    ) -> Call<'_, ListIpSetsRequest> {
        self.inner.call(request)
    }
    /// Lists the types of Internet lines that an accelerated region supports.
    #[inline]
    pub fn list_isp_types(
        &self,
        request: ListIspTypesRequest,
    ) -> Call<'_, ListIspTypesRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates of a listener, default and additional ones.
    #[inline]
    pub fn list_listener_certificates(
        &self,
        request: ListListenerCertificatesRequest,
    ) -> Call<'_, ListListenerCertificatesRequest> {
        self.inner.call(request)
    }
    /// Lists the listeners of one instance.
    #[inline]
    pub fn list_listeners(
        &self,
        request: ListListenersRequest,
    ) -> Call<'_, ListListenersRequest> {
        self.inner.call(request)
    }
    /// Lists the spare IP addresses of an instance's CNAME with their states.
    #[inline]
    pub fn list_spare_ips(
        &self,
        request: ListSpareIpsRequest,
    ) -> Call<'_, ListSpareIpsRequest> {
        self.inner.call(request)
    }
    /// Lists the TLS security policies for HTTPS listeners, with TLS versions and ciphers.
    #[inline]
    pub fn list_system_security_policies(
        &self,
        request: ListSystemSecurityPoliciesRequest,
    ) -> Call<'_, ListSystemSecurityPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which Global Accelerator resources.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Activates pay-as-you-go Global Accelerator, which is necessary before pay-as-you-go instances are used.
    #[inline]
    pub fn open_accelerator_service(
        &self,
        request: OpenAcceleratorServiceRequest,
    ) -> Call<'_, OpenAcceleratorServiceRequest> {
        self.inner.call(request)
    }
    /// Tells whether the Alibaba Cloud account is approved for cross-border transmission.
    #[inline]
    pub fn query_cross_border_approval_status(
        &self,
        request: QueryCrossBorderApprovalStatusRequest,
    ) -> Call<'_, QueryCrossBorderApprovalStatusRequest> {
        self.inner.call(request)
    }
    /// Removes IP entries from an access control list.
    #[inline]
    pub fn remove_entries_from_acl(
        &self,
        request: RemoveEntriesFromAclRequest,
    ) -> Call<'_, RemoveEntriesFromAclRequest> {
        self.inner.call(request)
    }
    /// Puts a different bandwidth plan in the place of the one an accelerator uses.
    #[inline]
    pub fn replace_bandwidth_package(
        &self,
        request: ReplaceBandwidthPackageRequest,
    ) -> Call<'_, ReplaceBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Puts tags on Global Accelerator resources of one type.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes the given tags, or all of them, off Global Accelerator resources.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes a standard instance's name, description, specification, or bandwidth.
    #[inline]
    pub fn update_accelerator(
        &self,
        request: UpdateAcceleratorRequest,
    ) -> Call<'_, UpdateAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Changes whether and for how long an instance renews itself.
    #[inline]
    pub fn update_accelerator_auto_renew_attribute(
        &self,
        request: UpdateAcceleratorAutoRenewAttributeRequest,
    ) -> Call<'_, UpdateAcceleratorAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Confirms a changed specification of an instance.
    #[inline]
    pub fn update_accelerator_confirm(
        &self,
        request: UpdateAcceleratorConfirmRequest,
    ) -> Call<'_, UpdateAcceleratorConfirmRequest> {
        self.inner.call(request)
    }
    /// Changes over which kind of network an instance's cross-border traffic goes.
    #[inline]
    pub fn update_accelerator_cross_border_mode(
        &self,
        request: UpdateAcceleratorCrossBorderModeRequest,
    ) -> Call<'_, UpdateAcceleratorCrossBorderModeRequest> {
        self.inner.call(request)
    }
    /// Switches an instance's cross-border data transmission on.
    #[inline]
    pub fn update_accelerator_cross_border_status(
        &self,
        request: UpdateAcceleratorCrossBorderStatusRequest,
    ) -> Call<'_, UpdateAcceleratorCrossBorderStatusRequest> {
        self.inner.call(request)
    }
    /// Changes the name of an access control list.
    #[inline]
    pub fn update_acl_attribute(
        &self,
        request: UpdateAclAttributeRequest,
    ) -> Call<'_, UpdateAclAttributeRequest> {
        self.inner.call(request)
    }
    /// Replaces an HTTPS listener's additional certificate, while its domain stays the same.
    #[inline]
    pub fn update_additional_certificate_with_listener(
        &self,
        request: UpdateAdditionalCertificateWithListenerRequest,
    ) -> Call<'_, UpdateAdditionalCertificateWithListenerRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of an origin probing task, such as address or threshold.
    #[inline]
    pub fn update_application_monitor(
        &self,
        request: UpdateApplicationMonitorRequest,
    ) -> Call<'_, UpdateApplicationMonitorRequest> {
        self.inner.call(request)
    }
    /// Changes whether and for how long a bandwidth plan renews itself.
    #[inline]
    pub fn update_bandwidth_packaga_auto_renew_attribute(
        &self,
        request: UpdateBandwidthPackagaAutoRenewAttributeRequest,
    ) -> Call<'_, UpdateBandwidthPackagaAutoRenewAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, bandwidth, or bandwidth type of a plan.
    #[inline]
    pub fn update_bandwidth_package(
        &self,
        request: UpdateBandwidthPackageRequest,
    ) -> Call<'_, UpdateBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Changes the name or description of a basic instance.
    #[inline]
    pub fn update_basic_accelerator(
        &self,
        request: UpdateBasicAcceleratorRequest,
    ) -> Call<'_, UpdateBasicAcceleratorRequest> {
        self.inner.call(request)
    }
    /// Changes the name of an endpoint of a basic instance.
    #[inline]
    pub fn update_basic_endpoint(
        &self,
        request: UpdateBasicEndpointRequest,
    ) -> Call<'_, UpdateBasicEndpointRequest> {
        self.inner.call(request)
    }
    /// Changes a basic instance's endpoint group, such as its endpoint address.
    #[inline]
    pub fn update_basic_endpoint_group(
        &self,
        request: UpdateBasicEndpointGroupRequest,
    ) -> Call<'_, UpdateBasicEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth in a basic instance's accelerated region.
    #[inline]
    pub fn update_basic_ip_set(
        &self,
        request: UpdateBasicIpSetRequest,
    ) -> Call<'_, UpdateBasicIpSetRequest> {
        self.inner.call(request)
    }
    /// Changes name and description of a custom routing listener's endpoint group.
    #[inline]
    pub fn update_custom_routing_endpoint_group_attribute(
        &self,
        request: UpdateCustomRoutingEndpointGroupAttributeRequest,
    ) -> Call<'_, UpdateCustomRoutingEndpointGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes port and protocol mappings of a custom routing listener's endpoint group.
    #[inline]
    pub fn update_custom_routing_endpoint_group_destinations(
        &self,
        request: UpdateCustomRoutingEndpointGroupDestinationsRequest,
    ) -> Call<'_, UpdateCustomRoutingEndpointGroupDestinationsRequest> {
        self.inner.call(request)
    }
    /// Changes the addresses and port ranges that a custom routing endpoint accepts.
    #[inline]
    pub fn update_custom_routing_endpoint_traffic_policies(
        &self,
        request: UpdateCustomRoutingEndpointTrafficPoliciesRequest,
    ) -> Call<'_, UpdateCustomRoutingEndpointTrafficPoliciesRequest> {
        self.inner.call(request)
    }
    /// Changes the traffic policies of custom routing endpoints.
    #[inline]
    pub fn update_custom_routing_endpoints(
        &self,
        request: UpdateCustomRoutingEndpointsRequest,
    ) -> Call<'_, UpdateCustomRoutingEndpointsRequest> {
        self.inner.call(request)
    }
    /// Replaces an accelerated domain by another domain name.
    #[inline]
    pub fn update_domain(
        &self,
        request: UpdateDomainRequest,
    ) -> Call<'_, UpdateDomainRequest> {
        self.inner.call(request)
    }
    /// Refreshes the ICP filing state of an accelerated domain.
    #[inline]
    pub fn update_domain_state(
        &self,
        request: UpdateDomainStateRequest,
    ) -> Call<'_, UpdateDomainStateRequest> {
        self.inner.call(request)
    }
    /// Changes one endpoint group: endpoints, health check, or traffic percentage.
    #[inline]
    pub fn update_endpoint_group(
        &self,
        request: UpdateEndpointGroupRequest,
    ) -> Call<'_, UpdateEndpointGroupRequest> {
        self.inner.call(request)
    }
    /// Changes only the name and description of an endpoint group.
    #[inline]
    pub fn update_endpoint_group_attribute(
        &self,
        request: UpdateEndpointGroupAttributeRequest,
    ) -> Call<'_, UpdateEndpointGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes several endpoint groups of a listener in one call.
    #[inline]
    pub fn update_endpoint_groups(
        &self,
        request: UpdateEndpointGroupsRequest,
    ) -> Call<'_, UpdateEndpointGroupsRequest> {
        self.inner.call(request)
    }
    /// Changes priority, conditions, or actions of a listener's forwarding rules.
    #[inline]
    pub fn update_forwarding_rules(
        &self,
        request: UpdateForwardingRulesRequest,
    ) -> Call<'_, UpdateForwardingRulesRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth of one accelerated region.
    #[inline]
    pub fn update_ip_set(
        &self,
        request: UpdateIpSetRequest,
    ) -> Call<'_, UpdateIpSetRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth of several accelerated regions in one call.
    #[inline]
    pub fn update_ip_sets(
        &self,
        request: UpdateIpSetsRequest,
    ) -> Call<'_, UpdateIpSetsRequest> {
        self.inner.call(request)
    }
    /// Changes a listener, such as ports, protocol, certificates, or client affinity.
    #[inline]
    pub fn update_listener(
        &self,
        request: UpdateListenerRequest,
    ) -> Call<'_, UpdateListenerRequest> {
        self.inner.call(request)
    }
    /// Takes a resource out of management by another Alibaba Cloud service.
    #[inline]
    pub fn update_service_managed_control(
        &self,
        request: UpdateServiceManagedControlRequest,
    ) -> Call<'_, UpdateServiceManagedControlRequest> {
        self.inner.call(request)
    }
}
