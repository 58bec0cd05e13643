// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## CEN instances
//!
//! - [`CreateCen`](mod@create_cen): Creates a CEN instance, a private network that can join VPCs, leased lines and regions.
//! - [`DeleteCen`](mod@delete_cen): Deletes a CEN instance, which must have no attached networks any more.
//! - [`DescribeCens`](mod@describe_cens): Lists CEN instances with their states and bandwidth packages.
//! - [`DescribeGrantRulesToResource`](mod@describe_grant_rules_to_resource): Lists the CEN instances of other accounts that may attach a network.
//! - [`ModifyCenAttribute`](mod@modify_cen_attribute): Changes name, description or protection level of a CEN instance.
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves a CEN instance or bandwidth package to another resource group.
//!
//! ## Transit routers
//!
//! - [`CheckTransitRouterService`](mod@check_transit_router_service): Tells whether the account has activated the transit router service.
//! - [`CreateTransitRouter`](mod@create_transit_router): Creates an Enterprise Edition transit router for a CEN instance in a region.
//! - [`DeleteTransitRouter`](mod@delete_transit_router): Deletes a transit router in the background.
//! - [`GrantInstanceToTransitRouter`](mod@grant_instance_to_transit_router): Allows a transit router of another account to attach a network instance that belongs to the caller.
//! - [`ListTransitRouterAvailableResource`](mod@list_transit_router_available_resource): Lists the zones of a region in which attachments can be set up.
//! - [`ListTransitRouters`](mod@list_transit_routers): Lists the transit routers of a CEN instance with their regions and states.
//! - [`OpenTransitRouterService`](mod@open_transit_router_service): Activates the transit router service for the account, which is needed before one can be created.
//! - [`RevokeInstanceFromTransitRouter`](mod@revoke_instance_from_transit_router): Withdraws the permission by which a transit router of another account may attach a network.
//! - [`UpdateTransitRouter`](mod@update_transit_router): Changes name or description of a transit router.
//!
//! ## Transit router CIDRs
//!
//! - [`CreateTransitRouterCidr`](mod@create_transit_router_cidr): Gives a transit router an address block, from which attachments take their addresses.
//! - [`DeleteTransitRouterCidr`](mod@delete_transit_router_cidr): Deletes an address block of a transit router; refused once addresses of the block have been assigned.
//! - [`ListTransitRouterCidr`](mod@list_transit_router_cidr): Lists the address blocks of a transit router.
//! - [`ListTransitRouterCidrAllocation`](mod@list_transit_router_cidr_allocation): Lists the addresses that have been assigned from the address blocks of a transit router.
//! - [`ModifyTransitRouterCidr`](mod@modify_transit_router_cidr): Changes an address block of a transit router, or whether routes to it are published.
//!
//! ## VPC connections
//!
//! - [`CreateTransitRouterVpcAttachment`](mod@create_transit_router_vpc_attachment): Attaches a VPC to a transit router, in the background.
//! - [`DeleteTransitRouterVpcAttachment`](mod@delete_transit_router_vpc_attachment): Deletes the attachment of a VPC in the background; it can no longer talk through the transit router.
//! - [`ListTransitRouterVpcAttachments`](mod@list_transit_router_vpc_attachments): Lists the VPCs that are attached to transit routers, with state and settings of each attachment.
//! - [`UpdateTransitRouterVpcAttachmentAttribute`](mod@update_transit_router_vpc_attachment_attribute): Changes a VPC attachment, such as its label and whether it publishes routes.
//! - [`UpdateTransitRouterVpcAttachmentZones`](mod@update_transit_router_vpc_attachment_zones): Adds zones and vSwitches to a VPC attachment or takes some out.
//!
//! ## ECR connections
//!
//! - [`CreateTransitRouterEcrAttachment`](mod@create_transit_router_ecr_attachment): Attaches an Express Connect Router to a transit router, in the background.
//! - [`DeleteTransitRouterEcrAttachment`](mod@delete_transit_router_ecr_attachment): Deletes the attachment of an Express Connect Router in the background, which cuts it off from the transit router.
//! - [`ListTransitRouterEcrAttachments`](mod@list_transit_router_ecr_attachments): Lists the Express Connect Routers that are attached to transit routers, with the state of each attachment.
//! - [`UpdateTransitRouterEcrAttachmentAttribute`](mod@update_transit_router_ecr_attachment_attribute): Changes name or description of an ECR attachment.
//!
//! ## VPN connections
//!
//! - [`CreateTransitRouterVpnAttachment`](mod@create_transit_router_vpn_attachment): Attaches an IPsec-VPN connection to a transit router, in the background.
//! - [`DeleteTransitRouterVpnAttachment`](mod@delete_transit_router_vpn_attachment): Deletes the attachment of a VPN connection.
//! - [`ListTransitRouterVpnAttachments`](mod@list_transit_router_vpn_attachments): Lists the VPN connections that are attached to transit routers, with state and settings of each attachment.
//! - [`UpdateTransitRouterVpnAttachmentAttribute`](mod@update_transit_router_vpn_attachment_attribute): Changes a VPN attachment, such as its label and whether it publishes routes.
//!
//! ## VBR connections
//!
//! - [`CreateTransitRouterVbrAttachment`](mod@create_transit_router_vbr_attachment): Attaches a VBR, and thereby a leased line, to a transit router, in the background.
//! - [`DeleteTransitRouterVbrAttachment`](mod@delete_transit_router_vbr_attachment): Deletes the attachment of a VBR in the background; its leased line leaves the transit router.
//! - [`ListTransitRouterVbrAttachments`](mod@list_transit_router_vbr_attachments): Lists the VBRs that are attached to transit routers, with state and settings of each attachment.
//! - [`UpdateTransitRouterVbrAttachmentAttribute`](mod@update_transit_router_vbr_attachment_attribute): Changes a VBR attachment, such as its label and whether it publishes routes.
//!
//! ## Network instance connections
//!
//! - [`AttachCenChildInstance`](mod@attach_cen_child_instance): Attaches a network to a CEN instance by way of a Basic Edition transit router.
//! - [`DescribeCenAttachedChildInstanceAttribute`](mod@describe_cen_attached_child_instance_attribute): Returns one network that is attached to a CEN instance, with its address ranges and route tables.
//! - [`DescribeCenAttachedChildInstances`](mod@describe_cen_attached_child_instances): Lists the networks that are attached to a CEN instance.
//! - [`DescribeChildInstanceRegions`](mod@describe_child_instance_regions): Lists the regions whose networks can be attached to a CEN instance.
//! - [`DescribeGrantRulesToCen`](mod@describe_grant_rules_to_cen): Lists networks of other accounts that a CEN instance may attach.
//! - [`DetachCenChildInstance`](mod@detach_cen_child_instance): Detaches a network from a CEN instance with a Basic Edition transit router.
//! - [`ListGrantVSwitchesToCen`](mod@list_grant_vswitches_to_cen): Lists the vSwitches of a VPC that a CEN instance may use.
//!
//! ## Bandwidth plans
//!
//! - [`AssociateCenBandwidthPackage`](mod@associate_cen_bandwidth_package): Binds a bandwidth package to a CEN instance, which can then use its bandwidth between regions.
//! - [`CreateCenBandwidthPackage`](mod@create_cen_bandwidth_package): Buys a bandwidth package for traffic between two areas of the world.
//! - [`DeleteCenBandwidthPackage`](mod@delete_cen_bandwidth_package): Deletes a bandwidth package that is bound to no CEN instance and has run out.
//! - [`DescribeCenBandwidthPackages`](mod@describe_cen_bandwidth_packages): Lists bandwidth packages with the areas they connect and the CEN instances they serve.
//! - [`DescribeCenGeographicSpanRemainingBandwidth`](mod@describe_cen_geographic_span_remaining_bandwidth): Returns how much bandwidth between two areas a CEN instance has left.
//! - [`DescribeCenGeographicSpans`](mod@describe_cen_geographic_spans): Lists the pairs of areas of the world that CEN can connect.
//! - [`DescribeGeographicRegionMembership`](mod@describe_geographic_region_membership): Lists the regions that make up an area of the world.
//! - [`ModifyCenBandwidthPackageAttribute`](mod@modify_cen_bandwidth_package_attribute): Changes name or description of a bandwidth package.
//! - [`ModifyCenBandwidthPackageSpec`](mod@modify_cen_bandwidth_package_spec): Changes how much bandwidth a package provides.
//! - [`TempUpgradeCenBandwidthPackageSpec`](mod@temp_upgrade_cen_bandwidth_package_spec): Raises the bandwidth of a subscription package for a limited time; it falls back by itself afterwards.
//! - [`UnassociateCenBandwidthPackage`](mod@unassociate_cen_bandwidth_package): Unbinds a bandwidth package from a CEN instance, which must no longer use its bandwidth.
//!
//! ## Inter-region connections
//!
//! - [`CreateTransitRouterPeerAttachment`](mod@create_transit_router_peer_attachment): Connects transit routers of two regions, in the background.
//! - [`DeleteTransitRouterPeerAttachment`](mod@delete_transit_router_peer_attachment): Deletes the inter-region connection of two transit routers in the background; traffic between these regions ends.
//! - [`DescribeCenInterRegionBandwidthLimits`](mod@describe_cen_inter_region_bandwidth_limits): Lists the bandwidth that is set between the regions of a CEN instance.
//! - [`ListTransitRouterPeerAttachments`](mod@list_transit_router_peer_attachments): Lists the connections between transit routers of different regions.
//! - [`SetCenInterRegionBandwidthLimit`](mod@set_cen_inter_region_bandwidth_limit): Sets how much bandwidth a CEN instance may use between two regions.
//! - [`UpdateTransitRouterPeerAttachmentAttribute`](mod@update_transit_router_peer_attachment_attribute): Changes a connection between regions, such as its bandwidth and whether it publishes routes.
//!
//! ## Network instance routes
//!
//! - [`CreateCenChildInstanceRouteEntryToAttachment`](mod@create_cen_child_instance_route_entry_to_attachment): Adds a route to the table of an attached network that leads to the transit router.
//! - [`CreateCenChildInstanceRouteEntryToCen`](mod@create_cen_child_instance_route_entry_to_cen): Adds a route to the table of a network that leads to the CEN instance.
//! - [`DeleteCenChildInstanceRouteEntryToAttachment`](mod@delete_cen_child_instance_route_entry_to_attachment): Deletes a route to the transit router from the table of an attached network.
//! - [`DeleteCenChildInstanceRouteEntryToCen`](mod@delete_cen_child_instance_route_entry_to_cen): Deletes a route to the CEN instance from the table of a network.
//! - [`DescribeCenChildInstanceRouteEntries`](mod@describe_cen_child_instance_route_entries): Lists the routes of a network that is attached to a CEN instance.
//! - [`DescribeCenRegionDomainRouteEntries`](mod@describe_cen_region_domain_route_entries): Lists the routes that a CEN instance has in a region.
//! - [`DescribePublishedRouteEntries`](mod@describe_published_route_entries): Returns whether routes of a network are announced to the CEN instance.
//! - [`DescribeRouteConflict`](mod@describe_route_conflict): Lists conflicts of a route with routes of other networks.
//! - [`ListCenChildInstanceRouteEntriesToAttachment`](mod@list_cen_child_instance_route_entries_to_attachment): Lists routes in the table of an attached network that lead to the attachment.
//! - [`PublishRouteEntries`](mod@publish_route_entries): Announces routes of a VPC or VBR to the CEN instance, so that other networks learn them.
//! - [`WithdrawPublishedRouteEntries`](mod@withdraw_published_route_entries): Takes back a route that a VPC or VBR announced to a CEN instance; other networks no longer learn it.
//!
//! ## Route tables
//!
//! - [`CreateTransitRouterRouteTable`](mod@create_transit_router_route_table): Creates a custom route table in an Enterprise Edition transit router.
//! - [`DeleteTransitRouterRouteTable`](mod@delete_transit_router_route_table): Deletes a custom route table of a transit router in the background; the default table cannot be deleted.
//! - [`ListTransitRouterRouteTables`](mod@list_transit_router_route_tables): Lists the route tables of an Enterprise Edition transit router.
//! - [`UpdateTransitRouterRouteTable`](mod@update_transit_router_route_table): Changes name, description or options of a route table.
//!
//! ## Route entries
//!
//! - [`CreateTransitRouterRouteEntry`](mod@create_transit_router_route_entry): Adds a route by hand to a table of an Enterprise Edition transit router.
//! - [`DeleteTransitRouterRouteEntry`](mod@delete_transit_router_route_entry): Deletes a route that was added by hand, given by its ID or by its table and next hop.
//! - [`ListTransitRouterRouteEntries`](mod@list_transit_router_route_entries): Lists the routes of a table of an Enterprise Edition transit router.
//! - [`UpdateTransitRouterRouteEntry`](mod@update_transit_router_route_entry): Changes name or description of a route that was added by hand.
//!
//! ## Route table associations
//!
//! - [`AssociateTransitRouterAttachmentWithRouteTable`](mod@associate_transit_router_attachment_with_route_table): Makes an attachment forward its traffic by the given route table of the transit router.
//! - [`DissociateTransitRouterAttachmentFromRouteTable`](mod@dissociate_transit_router_attachment_from_route_table): Ends the association of an attachment with a route table, which no longer forwards its traffic.
//! - [`ListTransitRouterRouteTableAssociations`](mod@list_transit_router_route_table_associations): Lists which attachments forward their traffic by a route table.
//! - [`ReplaceTransitRouterRouteTableAssociation`](mod@replace_transit_router_route_table_association): Puts an attachment under a different route table of an Enterprise Edition transit router, in the background.
//!
//! ## Route table propagations
//!
//! - [`DisableTransitRouterRouteTablePropagation`](mod@disable_transit_router_route_table_propagation): Stops an attachment from feeding its routes into a route table.
//! - [`EnableTransitRouterRouteTablePropagation`](mod@enable_transit_router_route_table_propagation): Makes an attachment feed its routes into a route table by itself.
//! - [`ListTransitRouterRouteTablePropagations`](mod@list_transit_router_route_table_propagations): Lists which attachments feed their routes into a route table.
//!
//! ## Routing policies
//!
//! - [`CreateCenRouteMap`](mod@create_cen_route_map): Creates a routing policy, which stops, lets through or changes routes of a region.
//! - [`DeleteCenRouteMap`](mod@delete_cen_route_map): Deletes a routing policy; the routes it held back or changed are handled plainly again.
//! - [`DescribeCenRouteMaps`](mod@describe_cen_route_maps): Lists the routing policies of a CEN instance in a region.
//! - [`ModifyCenRouteMap`](mod@modify_cen_route_map): Changes the conditions and actions of a routing policy.
//!
//! ## Aggregate routes
//!
//! - [`CreateTransitRouteTableAggregation`](mod@create_transit_route_table_aggregation): Adds an aggregate route, which is announced to VPCs in place of the routes that it covers.
//! - [`DeleteTransitRouteTableAggregation`](mod@delete_transit_route_table_aggregation): Deletes an aggregate route; the VPCs get the single routes that it covered instead.
//! - [`DescribeTransitRouteTableAggregation`](mod@describe_transit_route_table_aggregation): Lists the aggregate routes of a route table.
//! - [`DescribeTransitRouteTableAggregationDetail`](mod@describe_transit_route_table_aggregation_detail): Tells for each VPC whether an aggregate route has been put into it.
//! - [`RefreshTransitRouteTableAggregation`](mod@refresh_transit_route_table_aggregation): Puts an aggregate route anew into the VPCs that lack it.
//!
//! ## Prefix lists
//!
//! - [`CreateTransitRouterPrefixListAssociation`](mod@create_transit_router_prefix_list_association): Links a prefix list to a route table, so that each of its ranges becomes a route.
//! - [`DeleteTransitRouterPrefixListAssociation`](mod@delete_transit_router_prefix_list_association): Detaches a prefix list from a route table; all routes that came from it are withdrawn.
//! - [`ListTransitRouterPrefixListAssociation`](mod@list_transit_router_prefix_list_association): Lists the prefix lists that feed a route table.
//!
//! ## Traffic marking policies
//!
//! - [`AddTrafficMatchRuleToTrafficMarkingPolicy`](mod@add_traffic_match_rule_to_traffic_marking_policy): Adds rules to a traffic marking policy that pick out the packets to mark.
//! - [`AddTraficMatchRuleToTrafficMarkingPolicy`](mod@add_trafic_match_rule_to_traffic_marking_policy): Older spelling of `AddTrafficMatchRuleToTrafficMarkingPolicy`: adds rules to a traffic marking policy.
//! - [`CreateTrafficMarkingPolicy`](mod@create_traffic_marking_policy): Creates a policy that gives chosen packets a DSCP mark, by which they can be scheduled.
//! - [`DeleteTrafficMarkingPolicy`](mod@delete_traffic_marking_policy): Deletes a traffic marking policy in the background; its packets no longer get the DSCP mark.
//! - [`ListTrafficMarkingPolicies`](mod@list_traffic_marking_policies): Lists traffic marking policies with their match rules.
//! - [`RemoveTrafficMatchRuleFromTrafficMarkingPolicy`](mod@remove_traffic_match_rule_from_traffic_marking_policy): Removes match rules from a traffic marking policy, whose packets are then no longer marked.
//! - [`RemoveTraficMatchRuleFromTrafficMarkingPolicy`](mod@remove_trafic_match_rule_from_traffic_marking_policy): Older spelling of `RemoveTrafficMatchRuleFromTrafficMarkingPolicy`: removes match rules from a traffic marking policy.
//! - [`UpdateTrafficMarkingPolicyAttribute`](mod@update_traffic_marking_policy_attribute): Changes a traffic marking policy: its label, and which match rules it has.
//!
//! ## QoS policies
//!
//! - [`CreateCenInterRegionTrafficQosPolicy`](mod@create_cen_inter_region_traffic_qos_policy): Creates a traffic scheduling policy, which splits the bandwidth of a connection between regions into queues.
//! - [`CreateCenInterRegionTrafficQosQueue`](mod@create_cen_inter_region_traffic_qos_queue): Adds a queue to a traffic scheduling policy, for packets with certain DSCP marks.
//! - [`DeleteCenInterRegionTrafficQosPolicy`](mod@delete_cen_inter_region_traffic_qos_policy): Deletes a traffic scheduling policy, which must have no queues any more but the default one.
//! - [`DeleteCenInterRegionTrafficQosQueue`](mod@delete_cen_inter_region_traffic_qos_queue): Deletes a queue of a traffic scheduling policy; its packets go to the default queue.
//! - [`ListCenInterRegionTrafficQosPolicies`](mod@list_cen_inter_region_traffic_qos_policies): Lists traffic scheduling policies with their queues.
//! - [`ListCenInterRegionTrafficQosQueues`](mod@list_cen_inter_region_traffic_qos_queues): Lists the queues of traffic scheduling policies.
//! - [`UpdateCenInterRegionTrafficQosPolicyAttribute`](mod@update_cen_inter_region_traffic_qos_policy_attribute): Changes name or description of a traffic scheduling policy.
//! - [`UpdateCenInterRegionTrafficQosQueueAttribute`](mod@update_cen_inter_region_traffic_qos_queue_attribute): Changes a queue of a traffic scheduling policy: its label, DSCP marks or share of the bandwidth.
//!
//! ## Cloud services
//!
//! - [`DeleteRouteServiceInCen`](mod@delete_route_service_in_cen): Ends access to a cloud service through a CEN instance.
//! - [`DescribeRouteServicesInCen`](mod@describe_route_services_in_cen): Lists the cloud services that a CEN instance makes reachable.
//! - [`ResolveAndRouteServiceInCen`](mod@resolve_and_route_service_in_cen): Makes a cloud service, reachable through one VPC, accessible to other networks and regions of a CEN instance.
//!
//! ## PrivateZone
//!
//! - [`DescribeCenPrivateZoneRoutes`](mod@describe_cen_private_zone_routes): Lists by which regions and VPCs a CEN instance reaches PrivateZone.
//! - [`RoutePrivateZoneInCenToVpc`](mod@route_private_zone_in_cen_to_vpc): Lets networks of a CEN instance resolve private domain names of PrivateZone by way of a VPC.
//! - [`UnroutePrivateZoneInCenToVpc`](mod@unroute_private_zone_in_cen_to_vpc): Ends access to PrivateZone for a region of a CEN instance; private names no longer resolve there.
//!
//! ## Multicast domains
//!
//! - [`AssociateTransitRouterMulticastDomain`](mod@associate_transit_router_multicast_domain): Adds vSwitches to a multicast domain, so that interfaces in them can send and receive multicast.
//! - [`CreateTransitRouterMulticastDomain`](mod@create_transit_router_multicast_domain): Creates a multicast domain, a part of a transit router within which multicast works.
//! - [`DeleteTransitRouterMulticastDomain`](mod@delete_transit_router_multicast_domain): Deletes a multicast domain, which must have no vSwitches any more.
//! - [`DisassociateTransitRouterMulticastDomain`](mod@disassociate_transit_router_multicast_domain): Detaches a vSwitch from a multicast domain; it must hold no multicast sources or members any more.
//! - [`ListTransitRouterMulticastDomainAssociations`](mod@list_transit_router_multicast_domain_associations): Lists the vSwitches that belong to a multicast domain.
//! - [`ListTransitRouterMulticastDomainVSwitches`](mod@list_transit_router_multicast_domain_vswitches): Lists the vSwitches of a VPC that can be added to a multicast domain.
//! - [`ListTransitRouterMulticastDomains`](mod@list_transit_router_multicast_domains): Lists the multicast domains of a CEN instance or transit router.
//! - [`ModifyTransitRouterMulticastDomain`](mod@modify_transit_router_multicast_domain): Changes name, description or options of a multicast domain.
//!
//! ## Multicast sources and members
//!
//! - [`DeregisterTransitRouterMulticastGroupMembers`](mod@deregister_transit_router_multicast_group_members): Takes members out of a multicast group in the background; they stop receiving its traffic.
//! - [`DeregisterTransitRouterMulticastGroupSources`](mod@deregister_transit_router_multicast_group_sources): Takes sources out of a multicast group in the background; traffic they send reaches its members no more.
//! - [`ListGrantVSwitchEnis`](mod@list_grant_vswitch_enis): Lists network interfaces in a vSwitch that may take part in multicast of a CEN instance.
//! - [`ListTransitRouterMulticastGroups`](mod@list_transit_router_multicast_groups): Lists sources and members of the groups in a multicast domain.
//! - [`RegisterTransitRouterMulticastGroupMembers`](mod@register_transit_router_multicast_group_members): Adds members to a multicast group, which then receive its traffic.
//! - [`RegisterTransitRouterMulticastGroupSources`](mod@register_transit_router_multicast_group_sources): Adds sources to a multicast group, which then may send to it.
//!
//! ## Health checks
//!
//! - [`DescribeCenVbrHealthCheck`](mod@describe_cen_vbr_health_check): Lists the health checks of VBRs in a region, with their settings and results.
//! - [`DisableCenVbrHealthCheck`](mod@disable_cen_vbr_health_check): Switches the health check of a VBR off; failures of the line go unnoticed.
//! - [`EnableCenVbrHealthCheck`](mod@enable_cen_vbr_health_check): Sets up probes over the line of a VBR, so that routes can switch when it fails.
//!
//! ## Flow logs
//!
//! - [`ActiveFlowLog`](mod@active_flow_log): Switches a flow log on, so that it records traffic again.
//! - [`CreateFlowlog`](mod@create_flowlog): Creates a flow log, which records the traffic of a transit router or of one attachment.
//! - [`DeactiveFlowLog`](mod@deactive_flow_log): Switches a flow log off; it records nothing until `ActiveFlowLog` is called.
//! - [`DeleteFlowlog`](mod@delete_flowlog): Deletes a flow log of a CEN instance, so that it records no more traffic.
//! - [`DescribeFlowlogs`](mod@describe_flowlogs): Lists flow logs with what they record and where they write to.
//! - [`ModifyFlowLogAttribute`](mod@modify_flow_log_attribute): Changes name, description or interval of a flow log.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists resources of CEN and their tags, by resource or by tag.
//! - [`TagResources`](mod@tag_resources): Puts tags on resources of CEN; a key that a resource has already gets the new value.
//! - [`UntagResources`](mod@untag_resources): Takes tags off resources of CEN.
//!
//! ## Others
//!
//! - [`DescribeCenVbrHealthCheckRequest`](mod@describe_cen_vbr_health_check_request): Lists health checks of VBRs with their addresses, delay and packet loss.
//! - [`ModifyTrafficMatchRuleToTrafficMarkingPolicy`](mod@modify_traffic_match_rule_to_traffic_marking_policy): Changes a match rule of a traffic marking policy.
//! - [`ModifyTransitRouteTableAggregation`](mod@modify_transit_route_table_aggregation): Changes name, description or scope of an aggregate route.
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

pub mod active_flow_log;
pub mod add_traffic_match_rule_to_traffic_marking_policy;
pub mod add_trafic_match_rule_to_traffic_marking_policy;
pub mod associate_cen_bandwidth_package;
pub mod associate_transit_router_attachment_with_route_table;
pub mod associate_transit_router_multicast_domain;
pub mod attach_cen_child_instance;
pub mod check_transit_router_service;
pub mod create_cen;
pub mod create_cen_bandwidth_package;
pub mod create_cen_child_instance_route_entry_to_attachment;
pub mod create_cen_child_instance_route_entry_to_cen;
pub mod create_cen_inter_region_traffic_qos_policy;
pub mod create_cen_inter_region_traffic_qos_queue;
pub mod create_cen_route_map;
pub mod create_flowlog;
pub mod create_traffic_marking_policy;
pub mod create_transit_route_table_aggregation;
pub mod create_transit_router;
pub mod create_transit_router_cidr;
pub mod create_transit_router_ecr_attachment;
pub mod create_transit_router_multicast_domain;
pub mod create_transit_router_peer_attachment;
pub mod create_transit_router_prefix_list_association;
pub mod create_transit_router_route_entry;
pub mod create_transit_router_route_table;
pub mod create_transit_router_vbr_attachment;
pub mod create_transit_router_vpc_attachment;
pub mod create_transit_router_vpn_attachment;
pub mod deactive_flow_log;
pub mod delete_cen;
pub mod delete_cen_bandwidth_package;
pub mod delete_cen_child_instance_route_entry_to_attachment;
pub mod delete_cen_child_instance_route_entry_to_cen;
pub mod delete_cen_inter_region_traffic_qos_policy;
pub mod delete_cen_inter_region_traffic_qos_queue;
pub mod delete_cen_route_map;
pub mod delete_flowlog;
pub mod delete_route_service_in_cen;
pub mod delete_traffic_marking_policy;
pub mod delete_transit_route_table_aggregation;
pub mod delete_transit_router;
pub mod delete_transit_router_cidr;
pub mod delete_transit_router_ecr_attachment;
pub mod delete_transit_router_multicast_domain;
pub mod delete_transit_router_peer_attachment;
pub mod delete_transit_router_prefix_list_association;
pub mod delete_transit_router_route_entry;
pub mod delete_transit_router_route_table;
pub mod delete_transit_router_vbr_attachment;
pub mod delete_transit_router_vpc_attachment;
pub mod delete_transit_router_vpn_attachment;
pub mod deregister_transit_router_multicast_group_members;
pub mod deregister_transit_router_multicast_group_sources;
pub mod describe_cen_attached_child_instance_attribute;
pub mod describe_cen_attached_child_instances;
pub mod describe_cen_bandwidth_packages;
pub mod describe_cen_child_instance_route_entries;
pub mod describe_cen_geographic_span_remaining_bandwidth;
pub mod describe_cen_geographic_spans;
pub mod describe_cen_inter_region_bandwidth_limits;
pub mod describe_cen_private_zone_routes;
pub mod describe_cen_region_domain_route_entries;
pub mod describe_cen_route_maps;
pub mod describe_cen_vbr_health_check;
pub mod describe_cen_vbr_health_check_request;
pub mod describe_cens;
pub mod describe_child_instance_regions;
pub mod describe_flowlogs;
pub mod describe_geographic_region_membership;
pub mod describe_grant_rules_to_cen;
pub mod describe_grant_rules_to_resource;
pub mod describe_published_route_entries;
pub mod describe_route_conflict;
pub mod describe_route_services_in_cen;
pub mod describe_transit_route_table_aggregation;
pub mod describe_transit_route_table_aggregation_detail;
pub mod detach_cen_child_instance;
pub mod disable_cen_vbr_health_check;
pub mod disable_transit_router_route_table_propagation;
pub mod disassociate_transit_router_multicast_domain;
pub mod dissociate_transit_router_attachment_from_route_table;
pub mod enable_cen_vbr_health_check;
pub mod enable_transit_router_route_table_propagation;
pub mod grant_instance_to_transit_router;
pub mod list_cen_child_instance_route_entries_to_attachment;
pub mod list_cen_inter_region_traffic_qos_policies;
pub mod list_cen_inter_region_traffic_qos_queues;
pub mod list_grant_vswitch_enis;
pub mod list_grant_vswitches_to_cen;
pub mod list_tag_resources;
pub mod list_traffic_marking_policies;
pub mod list_transit_router_available_resource;
pub mod list_transit_router_cidr;
pub mod list_transit_router_cidr_allocation;
pub mod list_transit_router_ecr_attachments;
pub mod list_transit_router_multicast_domain_associations;
pub mod list_transit_router_multicast_domain_vswitches;
pub mod list_transit_router_multicast_domains;
pub mod list_transit_router_multicast_groups;
pub mod list_transit_router_peer_attachments;
pub mod list_transit_router_prefix_list_association;
pub mod list_transit_router_route_entries;
pub mod list_transit_router_route_table_associations;
pub mod list_transit_router_route_table_propagations;
pub mod list_transit_router_route_tables;
pub mod list_transit_router_vbr_attachments;
pub mod list_transit_router_vpc_attachments;
pub mod list_transit_router_vpn_attachments;
pub mod list_transit_routers;
pub mod modify_cen_attribute;
pub mod modify_cen_bandwidth_package_attribute;
pub mod modify_cen_bandwidth_package_spec;
pub mod modify_cen_route_map;
pub mod modify_flow_log_attribute;
pub mod modify_traffic_match_rule_to_traffic_marking_policy;
pub mod modify_transit_route_table_aggregation;
pub mod modify_transit_router_cidr;
pub mod modify_transit_router_multicast_domain;
pub mod move_resource_group;
pub mod open_transit_router_service;
pub mod publish_route_entries;
pub mod refresh_transit_route_table_aggregation;
pub mod register_transit_router_multicast_group_members;
pub mod register_transit_router_multicast_group_sources;
pub mod remove_traffic_match_rule_from_traffic_marking_policy;
pub mod remove_trafic_match_rule_from_traffic_marking_policy;
pub mod replace_transit_router_route_table_association;
pub mod resolve_and_route_service_in_cen;
pub mod revoke_instance_from_transit_router;
pub mod route_private_zone_in_cen_to_vpc;
pub mod set_cen_inter_region_bandwidth_limit;
pub mod tag_resources;
pub mod temp_upgrade_cen_bandwidth_package_spec;
pub mod unassociate_cen_bandwidth_package;
pub mod unroute_private_zone_in_cen_to_vpc;
pub mod untag_resources;
pub mod update_cen_inter_region_traffic_qos_policy_attribute;
pub mod update_cen_inter_region_traffic_qos_queue_attribute;
pub mod update_traffic_marking_policy_attribute;
pub mod update_transit_router;
pub mod update_transit_router_ecr_attachment_attribute;
pub mod update_transit_router_peer_attachment_attribute;
pub mod update_transit_router_route_entry;
pub mod update_transit_router_route_table;
pub mod update_transit_router_vbr_attachment_attribute;
pub mod update_transit_router_vpc_attachment_attribute;
pub mod update_transit_router_vpc_attachment_zones;
pub mod update_transit_router_vpn_attachment_attribute;
pub mod withdraw_published_route_entries;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    active_flow_log::{ActiveFlowLogError, ActiveFlowLogRequest, ActiveFlowLogResponse},
    add_traffic_match_rule_to_traffic_marking_policy::{AddTrafficMatchRuleToTrafficMarkingPolicyError, AddTrafficMatchRuleToTrafficMarkingPolicyRequest, AddTrafficMatchRuleToTrafficMarkingPolicyResponse},
    add_trafic_match_rule_to_traffic_marking_policy::{AddTraficMatchRuleToTrafficMarkingPolicyError, AddTraficMatchRuleToTrafficMarkingPolicyRequest, AddTraficMatchRuleToTrafficMarkingPolicyResponse},
    associate_cen_bandwidth_package::{AssociateCenBandwidthPackageError, AssociateCenBandwidthPackageRequest, AssociateCenBandwidthPackageResponse},
    associate_transit_router_attachment_with_route_table::{AssociateTransitRouterAttachmentWithRouteTableError, AssociateTransitRouterAttachmentWithRouteTableRequest, AssociateTransitRouterAttachmentWithRouteTableResponse},
    associate_transit_router_multicast_domain::{AssociateTransitRouterMulticastDomainError, AssociateTransitRouterMulticastDomainRequest, AssociateTransitRouterMulticastDomainResponse},
    attach_cen_child_instance::{AttachCenChildInstanceError, AttachCenChildInstanceRequest, AttachCenChildInstanceResponse},
    check_transit_router_service::{CheckTransitRouterServiceError, CheckTransitRouterServiceRequest, CheckTransitRouterServiceResponse},
    create_cen::{CreateCenError, CreateCenRequest, CreateCenResponse},
    create_cen_bandwidth_package::{CreateCenBandwidthPackageError, CreateCenBandwidthPackageRequest, CreateCenBandwidthPackageResponse},
    create_cen_child_instance_route_entry_to_attachment::{CreateCenChildInstanceRouteEntryToAttachmentError, CreateCenChildInstanceRouteEntryToAttachmentRequest, CreateCenChildInstanceRouteEntryToAttachmentResponse},
    create_cen_child_instance_route_entry_to_cen::{CreateCenChildInstanceRouteEntryToCenError, CreateCenChildInstanceRouteEntryToCenRequest, CreateCenChildInstanceRouteEntryToCenResponse},
    create_cen_inter_region_traffic_qos_policy::{CreateCenInterRegionTrafficQosPolicyError, CreateCenInterRegionTrafficQosPolicyRequest, CreateCenInterRegionTrafficQosPolicyResponse},
    create_cen_inter_region_traffic_qos_queue::{CreateCenInterRegionTrafficQosQueueError, CreateCenInterRegionTrafficQosQueueRequest, CreateCenInterRegionTrafficQosQueueResponse},
    create_cen_route_map::{CreateCenRouteMapError, CreateCenRouteMapRequest, CreateCenRouteMapResponse},
    create_flowlog::{CreateFlowlogError, CreateFlowlogRequest, CreateFlowlogResponse},
    create_traffic_marking_policy::{CreateTrafficMarkingPolicyError, CreateTrafficMarkingPolicyRequest, CreateTrafficMarkingPolicyResponse},
    create_transit_route_table_aggregation::{CreateTransitRouteTableAggregationError, CreateTransitRouteTableAggregationRequest, CreateTransitRouteTableAggregationResponse},
    create_transit_router::{CreateTransitRouterError, CreateTransitRouterRequest, CreateTransitRouterResponse},
    create_transit_router_cidr::{CreateTransitRouterCidrError, CreateTransitRouterCidrRequest, CreateTransitRouterCidrResponse},
    create_transit_router_ecr_attachment::{CreateTransitRouterEcrAttachmentError, CreateTransitRouterEcrAttachmentRequest, CreateTransitRouterEcrAttachmentResponse},
    create_transit_router_multicast_domain::{CreateTransitRouterMulticastDomainError, CreateTransitRouterMulticastDomainRequest, CreateTransitRouterMulticastDomainResponse},
    create_transit_router_peer_attachment::{CreateTransitRouterPeerAttachmentError, CreateTransitRouterPeerAttachmentRequest, CreateTransitRouterPeerAttachmentResponse},
    create_transit_router_prefix_list_association::{CreateTransitRouterPrefixListAssociationError, CreateTransitRouterPrefixListAssociationRequest, CreateTransitRouterPrefixListAssociationResponse},
    create_transit_router_route_entry::{CreateTransitRouterRouteEntryError, CreateTransitRouterRouteEntryRequest, CreateTransitRouterRouteEntryResponse},
    create_transit_router_route_table::{CreateTransitRouterRouteTableError, CreateTransitRouterRouteTableRequest, CreateTransitRouterRouteTableResponse},
    create_transit_router_vbr_attachment::{CreateTransitRouterVbrAttachmentError, CreateTransitRouterVbrAttachmentRequest, CreateTransitRouterVbrAttachmentResponse},
    create_transit_router_vpc_attachment::{CreateTransitRouterVpcAttachmentError, CreateTransitRouterVpcAttachmentRequest, CreateTransitRouterVpcAttachmentResponse},
    create_transit_router_vpn_attachment::{CreateTransitRouterVpnAttachmentError, CreateTransitRouterVpnAttachmentRequest, CreateTransitRouterVpnAttachmentResponse},
    deactive_flow_log::{DeactiveFlowLogError, DeactiveFlowLogRequest, DeactiveFlowLogResponse},
    delete_cen::{DeleteCenError, DeleteCenRequest, DeleteCenResponse},
    delete_cen_bandwidth_package::{DeleteCenBandwidthPackageError, DeleteCenBandwidthPackageRequest, DeleteCenBandwidthPackageResponse},
    delete_cen_child_instance_route_entry_to_attachment::{DeleteCenChildInstanceRouteEntryToAttachmentError, DeleteCenChildInstanceRouteEntryToAttachmentRequest, DeleteCenChildInstanceRouteEntryToAttachmentResponse},
    delete_cen_child_instance_route_entry_to_cen::{DeleteCenChildInstanceRouteEntryToCenError, DeleteCenChildInstanceRouteEntryToCenRequest, DeleteCenChildInstanceRouteEntryToCenResponse},
    delete_cen_inter_region_traffic_qos_policy::{DeleteCenInterRegionTrafficQosPolicyError, DeleteCenInterRegionTrafficQosPolicyRequest, DeleteCenInterRegionTrafficQosPolicyResponse},
    delete_cen_inter_region_traffic_qos_queue::{DeleteCenInterRegionTrafficQosQueueError, DeleteCenInterRegionTrafficQosQueueRequest, DeleteCenInterRegionTrafficQosQueueResponse},
    delete_cen_route_map::{DeleteCenRouteMapError, DeleteCenRouteMapRequest, DeleteCenRouteMapResponse},
    delete_flowlog::{DeleteFlowlogError, DeleteFlowlogRequest, DeleteFlowlogResponse},
    delete_route_service_in_cen::{DeleteRouteServiceInCenError, DeleteRouteServiceInCenRequest, DeleteRouteServiceInCenResponse},
    delete_traffic_marking_policy::{DeleteTrafficMarkingPolicyError, DeleteTrafficMarkingPolicyRequest, DeleteTrafficMarkingPolicyResponse},
    delete_transit_route_table_aggregation::{DeleteTransitRouteTableAggregationError, DeleteTransitRouteTableAggregationRequest, DeleteTransitRouteTableAggregationResponse},
    delete_transit_router::{DeleteTransitRouterError, DeleteTransitRouterRequest, DeleteTransitRouterResponse},
    delete_transit_router_cidr::{DeleteTransitRouterCidrError, DeleteTransitRouterCidrRequest, DeleteTransitRouterCidrResponse},
    delete_transit_router_ecr_attachment::{DeleteTransitRouterEcrAttachmentError, DeleteTransitRouterEcrAttachmentRequest, DeleteTransitRouterEcrAttachmentResponse},
    delete_transit_router_multicast_domain::{DeleteTransitRouterMulticastDomainError, DeleteTransitRouterMulticastDomainRequest, DeleteTransitRouterMulticastDomainResponse},
    delete_transit_router_peer_attachment::{DeleteTransitRouterPeerAttachmentError, DeleteTransitRouterPeerAttachmentRequest, DeleteTransitRouterPeerAttachmentResponse},
    delete_transit_router_prefix_list_association::{DeleteTransitRouterPrefixListAssociationError, DeleteTransitRouterPrefixListAssociationRequest, DeleteTransitRouterPrefixListAssociationResponse},
    delete_transit_router_route_entry::{DeleteTransitRouterRouteEntryError, DeleteTransitRouterRouteEntryRequest, DeleteTransitRouterRouteEntryResponse},
    delete_transit_router_route_table::{DeleteTransitRouterRouteTableError, DeleteTransitRouterRouteTableRequest, DeleteTransitRouterRouteTableResponse},
    delete_transit_router_vbr_attachment::{DeleteTransitRouterVbrAttachmentError, DeleteTransitRouterVbrAttachmentRequest, DeleteTransitRouterVbrAttachmentResponse},
    delete_transit_router_vpc_attachment::{DeleteTransitRouterVpcAttachmentError, DeleteTransitRouterVpcAttachmentRequest, DeleteTransitRouterVpcAttachmentResponse},
    delete_transit_router_vpn_attachment::{DeleteTransitRouterVpnAttachmentError, DeleteTransitRouterVpnAttachmentRequest, DeleteTransitRouterVpnAttachmentResponse},
    deregister_transit_router_multicast_group_members::{DeregisterTransitRouterMulticastGroupMembersError, DeregisterTransitRouterMulticastGroupMembersRequest, DeregisterTransitRouterMulticastGroupMembersResponse},
    deregister_transit_router_multicast_group_sources::{DeregisterTransitRouterMulticastGroupSourcesError, DeregisterTransitRouterMulticastGroupSourcesRequest, DeregisterTransitRouterMulticastGroupSourcesResponse},
    describe_cen_attached_child_instance_attribute::{DescribeCenAttachedChildInstanceAttributeError, DescribeCenAttachedChildInstanceAttributeRequest, DescribeCenAttachedChildInstanceAttributeResponse},
    describe_cen_attached_child_instances::{DescribeCenAttachedChildInstancesError, DescribeCenAttachedChildInstancesRequest, DescribeCenAttachedChildInstancesResponse},
    describe_cen_bandwidth_packages::{DescribeCenBandwidthPackagesError, DescribeCenBandwidthPackagesRequest, DescribeCenBandwidthPackagesResponse},
    describe_cen_child_instance_route_entries::{DescribeCenChildInstanceRouteEntriesError, DescribeCenChildInstanceRouteEntriesRequest, DescribeCenChildInstanceRouteEntriesResponse},
    describe_cen_geographic_span_remaining_bandwidth::{DescribeCenGeographicSpanRemainingBandwidthError, DescribeCenGeographicSpanRemainingBandwidthRequest, DescribeCenGeographicSpanRemainingBandwidthResponse},
    describe_cen_geographic_spans::{DescribeCenGeographicSpansError, DescribeCenGeographicSpansRequest, DescribeCenGeographicSpansResponse},
    describe_cen_inter_region_bandwidth_limits::{DescribeCenInterRegionBandwidthLimitsError, DescribeCenInterRegionBandwidthLimitsRequest, DescribeCenInterRegionBandwidthLimitsResponse},
    describe_cen_private_zone_routes::{DescribeCenPrivateZoneRoutesError, DescribeCenPrivateZoneRoutesRequest, DescribeCenPrivateZoneRoutesResponse},
    describe_cen_region_domain_route_entries::{DescribeCenRegionDomainRouteEntriesError, DescribeCenRegionDomainRouteEntriesRequest, DescribeCenRegionDomainRouteEntriesResponse},
    describe_cen_route_maps::{DescribeCenRouteMapsError, DescribeCenRouteMapsRequest, DescribeCenRouteMapsResponse},
    describe_cen_vbr_health_check::{DescribeCenVbrHealthCheckError, DescribeCenVbrHealthCheckRequest, DescribeCenVbrHealthCheckResponse},
    describe_cen_vbr_health_check_request::{DescribeCenVbrHealthCheckRequestRequest, DescribeCenVbrHealthCheckRequestResponse},
    describe_cens::{DescribeCensError, DescribeCensRequest, DescribeCensResponse},
    describe_child_instance_regions::{DescribeChildInstanceRegionsError, DescribeChildInstanceRegionsRequest, DescribeChildInstanceRegionsResponse},
    describe_flowlogs::{DescribeFlowlogsError, DescribeFlowlogsRequest, DescribeFlowlogsResponse},
    describe_geographic_region_membership::{DescribeGeographicRegionMembershipError, DescribeGeographicRegionMembershipRequest, DescribeGeographicRegionMembershipResponse},
    describe_grant_rules_to_cen::{DescribeGrantRulesToCenError, DescribeGrantRulesToCenRequest, DescribeGrantRulesToCenResponse},
    describe_grant_rules_to_resource::{DescribeGrantRulesToResourceError, DescribeGrantRulesToResourceRequest, DescribeGrantRulesToResourceResponse},
    describe_published_route_entries::{DescribePublishedRouteEntriesError, DescribePublishedRouteEntriesRequest, DescribePublishedRouteEntriesResponse},
    describe_route_conflict::{DescribeRouteConflictError, DescribeRouteConflictRequest, DescribeRouteConflictResponse},
    describe_route_services_in_cen::{DescribeRouteServicesInCenError, DescribeRouteServicesInCenRequest, DescribeRouteServicesInCenResponse},
    describe_transit_route_table_aggregation::{DescribeTransitRouteTableAggregationError, DescribeTransitRouteTableAggregationRequest, DescribeTransitRouteTableAggregationResponse},
    describe_transit_route_table_aggregation_detail::{DescribeTransitRouteTableAggregationDetailError, DescribeTransitRouteTableAggregationDetailRequest, DescribeTransitRouteTableAggregationDetailResponse},
    detach_cen_child_instance::{DetachCenChildInstanceError, DetachCenChildInstanceRequest, DetachCenChildInstanceResponse},
    disable_cen_vbr_health_check::{DisableCenVbrHealthCheckError, DisableCenVbrHealthCheckRequest, DisableCenVbrHealthCheckResponse},
    disable_transit_router_route_table_propagation::{DisableTransitRouterRouteTablePropagationError, DisableTransitRouterRouteTablePropagationRequest, DisableTransitRouterRouteTablePropagationResponse},
    disassociate_transit_router_multicast_domain::{DisassociateTransitRouterMulticastDomainError, DisassociateTransitRouterMulticastDomainRequest, DisassociateTransitRouterMulticastDomainResponse},
    dissociate_transit_router_attachment_from_route_table::{DissociateTransitRouterAttachmentFromRouteTableError, DissociateTransitRouterAttachmentFromRouteTableRequest, DissociateTransitRouterAttachmentFromRouteTableResponse},
    enable_cen_vbr_health_check::{EnableCenVbrHealthCheckError, EnableCenVbrHealthCheckRequest, EnableCenVbrHealthCheckResponse},
    enable_transit_router_route_table_propagation::{EnableTransitRouterRouteTablePropagationError, EnableTransitRouterRouteTablePropagationRequest, EnableTransitRouterRouteTablePropagationResponse},
    grant_instance_to_transit_router::{GrantInstanceToTransitRouterError, GrantInstanceToTransitRouterRequest, GrantInstanceToTransitRouterResponse},
    list_cen_child_instance_route_entries_to_attachment::{ListCenChildInstanceRouteEntriesToAttachmentError, ListCenChildInstanceRouteEntriesToAttachmentRequest, ListCenChildInstanceRouteEntriesToAttachmentResponse},
    list_cen_inter_region_traffic_qos_policies::{ListCenInterRegionTrafficQosPoliciesError, ListCenInterRegionTrafficQosPoliciesRequest, ListCenInterRegionTrafficQosPoliciesResponse},
    list_cen_inter_region_traffic_qos_queues::{ListCenInterRegionTrafficQosQueuesError, ListCenInterRegionTrafficQosQueuesRequest, ListCenInterRegionTrafficQosQueuesResponse},
    list_grant_vswitch_enis::{ListGrantVSwitchEnisError, ListGrantVSwitchEnisRequest, ListGrantVSwitchEnisResponse},
    list_grant_vswitches_to_cen::{ListGrantVSwitchesToCenError, ListGrantVSwitchesToCenRequest, ListGrantVSwitchesToCenResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_traffic_marking_policies::{ListTrafficMarkingPoliciesError, ListTrafficMarkingPoliciesRequest, ListTrafficMarkingPoliciesResponse},
    list_transit_router_available_resource::{ListTransitRouterAvailableResourceError, ListTransitRouterAvailableResourceRequest, ListTransitRouterAvailableResourceResponse},
    list_transit_router_cidr::{ListTransitRouterCidrError, ListTransitRouterCidrRequest, ListTransitRouterCidrResponse},
    list_transit_router_cidr_allocation::{ListTransitRouterCidrAllocationError, ListTransitRouterCidrAllocationRequest, ListTransitRouterCidrAllocationResponse},
    list_transit_router_ecr_attachments::{ListTransitRouterEcrAttachmentsError, ListTransitRouterEcrAttachmentsRequest, ListTransitRouterEcrAttachmentsResponse},
    list_transit_router_multicast_domain_associations::{ListTransitRouterMulticastDomainAssociationsError, ListTransitRouterMulticastDomainAssociationsRequest, ListTransitRouterMulticastDomainAssociationsResponse},
    list_transit_router_multicast_domain_vswitches::{ListTransitRouterMulticastDomainVSwitchesError, ListTransitRouterMulticastDomainVSwitchesRequest, ListTransitRouterMulticastDomainVSwitchesResponse},
    list_transit_router_multicast_domains::{ListTransitRouterMulticastDomainsError, ListTransitRouterMulticastDomainsRequest, ListTransitRouterMulticastDomainsResponse},
    list_transit_router_multicast_groups::{ListTransitRouterMulticastGroupsError, ListTransitRouterMulticastGroupsRequest, ListTransitRouterMulticastGroupsResponse},
    list_transit_router_peer_attachments::{ListTransitRouterPeerAttachmentsError, ListTransitRouterPeerAttachmentsRequest, ListTransitRouterPeerAttachmentsResponse},
    list_transit_router_prefix_list_association::{ListTransitRouterPrefixListAssociationError, ListTransitRouterPrefixListAssociationRequest, ListTransitRouterPrefixListAssociationResponse},
    list_transit_router_route_entries::{ListTransitRouterRouteEntriesError, ListTransitRouterRouteEntriesRequest, ListTransitRouterRouteEntriesResponse},
    list_transit_router_route_table_associations::{ListTransitRouterRouteTableAssociationsError, ListTransitRouterRouteTableAssociationsRequest, ListTransitRouterRouteTableAssociationsResponse},
    list_transit_router_route_table_propagations::{ListTransitRouterRouteTablePropagationsError, ListTransitRouterRouteTablePropagationsRequest, ListTransitRouterRouteTablePropagationsResponse},
    list_transit_router_route_tables::{ListTransitRouterRouteTablesError, ListTransitRouterRouteTablesRequest, ListTransitRouterRouteTablesResponse},
    list_transit_router_vbr_attachments::{ListTransitRouterVbrAttachmentsError, ListTransitRouterVbrAttachmentsRequest, ListTransitRouterVbrAttachmentsResponse},
    list_transit_router_vpc_attachments::{ListTransitRouterVpcAttachmentsError, ListTransitRouterVpcAttachmentsRequest, ListTransitRouterVpcAttachmentsResponse},
    list_transit_router_vpn_attachments::{ListTransitRouterVpnAttachmentsError, ListTransitRouterVpnAttachmentsRequest, ListTransitRouterVpnAttachmentsResponse},
    list_transit_routers::{ListTransitRoutersError, ListTransitRoutersRequest, ListTransitRoutersResponse},
    modify_cen_attribute::{ModifyCenAttributeError, ModifyCenAttributeRequest, ModifyCenAttributeResponse},
    modify_cen_bandwidth_package_attribute::{ModifyCenBandwidthPackageAttributeError, ModifyCenBandwidthPackageAttributeRequest, ModifyCenBandwidthPackageAttributeResponse},
    modify_cen_bandwidth_package_spec::{ModifyCenBandwidthPackageSpecError, ModifyCenBandwidthPackageSpecRequest, ModifyCenBandwidthPackageSpecResponse},
    modify_cen_route_map::{ModifyCenRouteMapError, ModifyCenRouteMapRequest, ModifyCenRouteMapResponse},
    modify_flow_log_attribute::{ModifyFlowLogAttributeError, ModifyFlowLogAttributeRequest, ModifyFlowLogAttributeResponse},
    modify_traffic_match_rule_to_traffic_marking_policy::{ModifyTrafficMatchRuleToTrafficMarkingPolicyRequest, ModifyTrafficMatchRuleToTrafficMarkingPolicyResponse},
    modify_transit_route_table_aggregation::{ModifyTransitRouteTableAggregationRequest, ModifyTransitRouteTableAggregationResponse},
    modify_transit_router_cidr::{ModifyTransitRouterCidrError, ModifyTransitRouterCidrRequest, ModifyTransitRouterCidrResponse},
    modify_transit_router_multicast_domain::{ModifyTransitRouterMulticastDomainError, ModifyTransitRouterMulticastDomainRequest, ModifyTransitRouterMulticastDomainResponse},
    move_resource_group::{MoveResourceGroupError, MoveResourceGroupRequest, MoveResourceGroupResponse},
    open_transit_router_service::{OpenTransitRouterServiceError, OpenTransitRouterServiceRequest, OpenTransitRouterServiceResponse},
    publish_route_entries::{PublishRouteEntriesError, PublishRouteEntriesRequest, PublishRouteEntriesResponse},
    refresh_transit_route_table_aggregation::{RefreshTransitRouteTableAggregationError, RefreshTransitRouteTableAggregationRequest, RefreshTransitRouteTableAggregationResponse},
    register_transit_router_multicast_group_members::{RegisterTransitRouterMulticastGroupMembersError, RegisterTransitRouterMulticastGroupMembersRequest, RegisterTransitRouterMulticastGroupMembersResponse},
    register_transit_router_multicast_group_sources::{RegisterTransitRouterMulticastGroupSourcesError, RegisterTransitRouterMulticastGroupSourcesRequest, RegisterTransitRouterMulticastGroupSourcesResponse},
    remove_traffic_match_rule_from_traffic_marking_policy::{RemoveTrafficMatchRuleFromTrafficMarkingPolicyError, RemoveTrafficMatchRuleFromTrafficMarkingPolicyRequest, RemoveTrafficMatchRuleFromTrafficMarkingPolicyResponse},
    remove_trafic_match_rule_from_traffic_marking_policy::{RemoveTraficMatchRuleFromTrafficMarkingPolicyError, RemoveTraficMatchRuleFromTrafficMarkingPolicyRequest, RemoveTraficMatchRuleFromTrafficMarkingPolicyResponse},
    replace_transit_router_route_table_association::{ReplaceTransitRouterRouteTableAssociationError, ReplaceTransitRouterRouteTableAssociationRequest, ReplaceTransitRouterRouteTableAssociationResponse},
    resolve_and_route_service_in_cen::{ResolveAndRouteServiceInCenError, ResolveAndRouteServiceInCenRequest, ResolveAndRouteServiceInCenResponse},
    revoke_instance_from_transit_router::{RevokeInstanceFromTransitRouterError, RevokeInstanceFromTransitRouterRequest, RevokeInstanceFromTransitRouterResponse},
    route_private_zone_in_cen_to_vpc::{RoutePrivateZoneInCenToVpcError, RoutePrivateZoneInCenToVpcRequest, RoutePrivateZoneInCenToVpcResponse},
    set_cen_inter_region_bandwidth_limit::{SetCenInterRegionBandwidthLimitError, SetCenInterRegionBandwidthLimitRequest, SetCenInterRegionBandwidthLimitResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    temp_upgrade_cen_bandwidth_package_spec::{TempUpgradeCenBandwidthPackageSpecError, TempUpgradeCenBandwidthPackageSpecRequest, TempUpgradeCenBandwidthPackageSpecResponse},
    unassociate_cen_bandwidth_package::{UnassociateCenBandwidthPackageError, UnassociateCenBandwidthPackageRequest, UnassociateCenBandwidthPackageResponse},
    unroute_private_zone_in_cen_to_vpc::{UnroutePrivateZoneInCenToVpcError, UnroutePrivateZoneInCenToVpcRequest, UnroutePrivateZoneInCenToVpcResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_cen_inter_region_traffic_qos_policy_attribute::{UpdateCenInterRegionTrafficQosPolicyAttributeError, UpdateCenInterRegionTrafficQosPolicyAttributeRequest, UpdateCenInterRegionTrafficQosPolicyAttributeResponse},
    update_cen_inter_region_traffic_qos_queue_attribute::{UpdateCenInterRegionTrafficQosQueueAttributeError, UpdateCenInterRegionTrafficQosQueueAttributeRequest, UpdateCenInterRegionTrafficQosQueueAttributeResponse},
    update_traffic_marking_policy_attribute::{UpdateTrafficMarkingPolicyAttributeError, UpdateTrafficMarkingPolicyAttributeRequest, UpdateTrafficMarkingPolicyAttributeResponse},
    update_transit_router::{UpdateTransitRouterError, UpdateTransitRouterRequest, UpdateTransitRouterResponse},
    update_transit_router_ecr_attachment_attribute::{UpdateTransitRouterEcrAttachmentAttributeError, UpdateTransitRouterEcrAttachmentAttributeRequest, UpdateTransitRouterEcrAttachmentAttributeResponse},
    update_transit_router_peer_attachment_attribute::{UpdateTransitRouterPeerAttachmentAttributeError, UpdateTransitRouterPeerAttachmentAttributeRequest, UpdateTransitRouterPeerAttachmentAttributeResponse},
    update_transit_router_route_entry::{UpdateTransitRouterRouteEntryError, UpdateTransitRouterRouteEntryRequest, UpdateTransitRouterRouteEntryResponse},
    update_transit_router_route_table::{UpdateTransitRouterRouteTableError, UpdateTransitRouterRouteTableRequest, UpdateTransitRouterRouteTableResponse},
    update_transit_router_vbr_attachment_attribute::{UpdateTransitRouterVbrAttachmentAttributeError, UpdateTransitRouterVbrAttachmentAttributeRequest, UpdateTransitRouterVbrAttachmentAttributeResponse},
    update_transit_router_vpc_attachment_attribute::{UpdateTransitRouterVpcAttachmentAttributeError, UpdateTransitRouterVpcAttachmentAttributeRequest, UpdateTransitRouterVpcAttachmentAttributeResponse},
    update_transit_router_vpc_attachment_zones::{UpdateTransitRouterVpcAttachmentZonesError, UpdateTransitRouterVpcAttachmentZonesRequest, UpdateTransitRouterVpcAttachmentZonesResponse},
    update_transit_router_vpn_attachment_attribute::{UpdateTransitRouterVpnAttachmentAttributeError, UpdateTransitRouterVpnAttachmentAttributeRequest, UpdateTransitRouterVpnAttachmentAttributeResponse},
    withdraw_published_route_entries::{WithdrawPublishedRouteEntriesError, WithdrawPublishedRouteEntriesRequest, WithdrawPublishedRouteEntriesResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Cbn",
    version: "2017-09-12",
    endpoints: Endpoints {
        central: Some("cbn.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public("ap-northeast-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("ap-northeast-2-pop", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("ap-south-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-2", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-3", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-5", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-6", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-6-pop", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-7-pop", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-8-pop", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-pop", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu-ant", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu-smarthosting-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-acdr-ut-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-2", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-internal-test-3", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-onebox-nebula", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote-nebula-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote-test-3", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote-test-4", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-nantong", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao-acdr-ut-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-ant", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-cloudspe", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-taiwan-pop", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-taiyuan", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan-pop", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu-acdr-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-wulanchabu-test-2",
                "cbn-test-pre.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu-test-5", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu-test-6", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-xian", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou-spe", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("rsa-north-1-pop", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("rus-west-1", "cbn-share.aliyuncs.com"),
            RegionalEndpoint::public("rus-west-1-pop", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("sa-east-1-pop", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "cbn.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "cbn.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Cloud Enterprise Network.
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
    /// Switches a flow log on, so that it records traffic again.
    #[inline]
    pub fn active_flow_log(
        &self,
        request: ActiveFlowLogRequest,
    ) -> Call<'_, ActiveFlowLogRequest> {
        self.inner.call(request)
    }
    /// Adds rules to a traffic marking policy that pick out the packets to mark.
    #[inline]
    pub fn add_traffic_match_rule_to_traffic_marking_policy(
        &self,
        request: AddTrafficMatchRuleToTrafficMarkingPolicyRequest,
    ) -> Call<'_, AddTrafficMatchRuleToTrafficMarkingPolicyRequest> {
        self.inner.call(request)
    }
    /// Older spelling of `AddTrafficMatchRuleToTrafficMarkingPolicy`: adds rules to a traffic marking policy.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_trafic_match_rule_to_traffic_marking_policy(
        &self,
        request: AddTraficMatchRuleToTrafficMarkingPolicyRequest,
    ) -> Call<'_, AddTraficMatchRuleToTrafficMarkingPolicyRequest> {
        self.inner.call(request)
    }
    /// Binds a bandwidth package to a CEN instance, which can then use its bandwidth between regions.
    #[inline]
    pub fn associate_cen_bandwidth_package(
        &self,
        request: AssociateCenBandwidthPackageRequest,
    ) -> Call<'_, AssociateCenBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Makes an attachment forward its traffic by the given route table of the transit router.
    #[inline]
    pub fn associate_transit_router_attachment_with_route_table(
        &self,
        request: AssociateTransitRouterAttachmentWithRouteTableRequest,
    ) -> Call<'_, AssociateTransitRouterAttachmentWithRouteTableRequest> {
        self.inner.call(request)
    }
    /// Adds vSwitches to a multicast domain, so that interfaces in them can send and receive multicast.
    #[inline]
    pub fn associate_transit_router_multicast_domain(
        &self,
        request: AssociateTransitRouterMulticastDomainRequest,
    ) -> Call<'_, AssociateTransitRouterMulticastDomainRequest> {
        self.inner.call(request)
    }
    /// Attaches a network to a CEN instance by way of a Basic Edition transit router.
    #[inline]
    pub fn attach_cen_child_instance(
        &self,
        request: AttachCenChildInstanceRequest,
    ) -> Call<'_, AttachCenChildInstanceRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account has activated the transit router service.
    #[inline]
    pub fn check_transit_router_service(
        &self,
        request: CheckTransitRouterServiceRequest,
    ) -> Call<'_, CheckTransitRouterServiceRequest> {
        self.inner.call(request)
    }
    /// Creates a CEN instance, a private network that can join VPCs, leased lines and regions.
    #[inline]
    pub fn create_cen(&self, request: CreateCenRequest) -> Call<'_, CreateCenRequest> {
        self.inner.call(request)
    }
    /// Buys a bandwidth package for traffic between two areas of the world.
    #[inline]
    pub fn create_cen_bandwidth_package(
        &self,
        request: CreateCenBandwidthPackageRequest,
    ) -> Call<'_, CreateCenBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Adds a route to the table of an attached network that leads to the transit router.
    #[inline]
    pub fn create_cen_child_instance_route_entry_to_attachment(
        &self,
        request: CreateCenChildInstanceRouteEntryToAttachmentRequest,
    ) -> Call<'_, CreateCenChildInstanceRouteEntryToAttachmentRequest> {
        self.inner.call(request)
    }
    /// Adds a route to the table of a network that leads to the CEN instance.
    #[inline]
    pub fn create_cen_child_instance_route_entry_to_cen(
        &self,
        request: CreateCenChildInstanceRouteEntryToCenRequest,
    ) -> Call<'_, CreateCenChildInstanceRouteEntryToCenRequest> {
        self.inner.call(request)
    }
    /// Creates a traffic scheduling policy, which splits the bandwidth of a connection between regions into queues.
    #[inline]
    pub fn create_cen_inter_region_traffic_qos_policy(
        &self,
        request: CreateCenInterRegionTrafficQosPolicyRequest,
    ) -> Call<'_, CreateCenInterRegionTrafficQosPolicyRequest> {
        self.inner.call(request)
    }
    /// Adds a queue to a traffic scheduling policy, for packets with certain DSCP marks.
    #[inline]
    pub fn create_cen_inter_region_traffic_qos_queue(
        &self,
        request: CreateCenInterRegionTrafficQosQueueRequest,
    ) -> Call<'_, CreateCenInterRegionTrafficQosQueueRequest> {
        self.inner.call(request)
    }
    /// Creates a routing policy, which stops, lets through or changes routes of a region.
    #[inline]
    pub fn create_cen_route_map(
        &self,
        request: CreateCenRouteMapRequest,
    ) -> Call<'_, CreateCenRouteMapRequest> {
        self.inner.call(request)
    }
    /// Creates a flow log, which records the traffic of a transit router or of one attachment.
    #[inline]
    pub fn create_flowlog(
        &self,
        request: CreateFlowlogRequest,
    ) -> Call<'_, CreateFlowlogRequest> {
        self.inner.call(request)
    }
    /// Creates a policy that gives chosen packets a DSCP mark, by which they can be scheduled.
    #[inline]
    pub fn create_traffic_marking_policy(
        &self,
        request: CreateTrafficMarkingPolicyRequest,
    ) -> Call<'_, CreateTrafficMarkingPolicyRequest> {
        self.inner.call(request)
    }
    /// Adds an aggregate route, which is announced to VPCs in place of the routes that it covers.
    #[inline]
    pub fn create_transit_route_table_aggregation(
        &self,
        request: CreateTransitRouteTableAggregationRequest,
    ) -> Call<'_, CreateTransitRouteTableAggregationRequest> {
        self.inner.call(request)
    }
    /// Creates an Enterprise Edition transit router for a CEN instance in a region.
    #[inline]
    pub fn create_transit_router(
        &self,
        request: CreateTransitRouterRequest,
    ) -> Call<'_, CreateTransitRouterRequest> {
        self.inner.call(request)
    }
    /// Gives a transit router an address block, from which attachments take their addresses.
    #[inline]
    pub fn create_transit_router_cidr(
        &self,
        request: CreateTransitRouterCidrRequest,
    ) -> Call<'_, CreateTransitRouterCidrRequest> {
        self.inner.call(request)
    }
    /// Attaches an Express Connect Router to a transit router, in the background.
    #[inline]
    pub fn create_transit_router_ecr_attachment(
        &self,
        request: CreateTransitRouterEcrAttachmentRequest,
    ) -> Call<'_, CreateTransitRouterEcrAttachmentRequest> {
        self.inner.call(request)
    }
    /// Creates a multicast domain, a part of a transit router within which multicast works.
    #[inline]
    pub fn create_transit_router_multicast_domain(
        &self,
        request: CreateTransitRouterMulticastDomainRequest,
    ) -> Call<'_, CreateTransitRouterMulticastDomainRequest> {
        self.inner.call(request)
    }
    /// Connects transit routers of two regions, in the background.
    #[inline]
    pub fn create_transit_router_peer_attachment(
        &self,
        request: CreateTransitRouterPeerAttachmentRequest,
    ) -> Call<'_, CreateTransitRouterPeerAttachmentRequest> {
        self.inner.call(request)
    }
    /// Links a prefix list to a route table, so that each of its ranges becomes a route.
    #[inline]
    pub fn create_transit_router_prefix_list_association(
        &self,
        request: CreateTransitRouterPrefixListAssociationRequest,
    ) -> Call<'_, CreateTransitRouterPrefixListAssociationRequest> {
        self.inner.call(request)
    }
    /// Adds a route by hand to a table of an Enterprise Edition transit router.
    #[inline]
    pub fn create_transit_router_route_entry(
        &self,
        request: CreateTransitRouterRouteEntryRequest,
    ) -> Call<'_, CreateTransitRouterRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Creates a custom route table in an Enterprise Edition transit router.
    #[inline]
    pub fn create_transit_router_route_table(
        &self,
        request: CreateTransitRouterRouteTableRequest,
    ) -> Call<'_, CreateTransitRouterRouteTableRequest> {
        self.inner.call(request)
    }
    /// Attaches a VBR, and thereby a leased line, to a transit router, in the background.
    #[inline]
    pub fn create_transit_router_vbr_attachment(
        &self,
        request: CreateTransitRouterVbrAttachmentRequest,
    ) -> Call<'_, CreateTransitRouterVbrAttachmentRequest> {
        self.inner.call(request)
    }
    /// Attaches a VPC to a transit router, in the background.
    #[inline]
    pub fn create_transit_router_vpc_attachment(
        &self,
        request: CreateTransitRouterVpcAttachmentRequest,
    ) -> Call<'_, CreateTransitRouterVpcAttachmentRequest> {
        self.inner.call(request)
    }
    /// Attaches an IPsec-VPN connection to a transit router, in the background.
    #[inline]
    pub fn create_transit_router_vpn_attachment(
        &self,
        request: CreateTransitRouterVpnAttachmentRequest,
    ) -> Call<'_, CreateTransitRouterVpnAttachmentRequest> {
        self.inner.call(request)
    }
    /// Switches a flow log off; it records nothing until `ActiveFlowLog` is called.
    #[inline]
    pub fn deactive_flow_log(
        &self,
        request: DeactiveFlowLogRequest,
    ) -> Call<'_, DeactiveFlowLogRequest> {
        self.inner.call(request)
    }
    /// Deletes a CEN instance, which must have no attached networks any more.
    #[inline]
    pub fn delete_cen(&self, request: DeleteCenRequest) -> Call<'_, DeleteCenRequest> {
        self.inner.call(request)
    }
    /// Deletes a bandwidth package that is bound to no CEN instance and has run out.
    #[inline]
    pub fn delete_cen_bandwidth_package(
        &self,
        request: DeleteCenBandwidthPackageRequest,
    ) -> Call<'_, DeleteCenBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Deletes a route to the transit router from the table of an attached network.
    #[inline]
    pub fn delete_cen_child_instance_route_entry_to_attachment(
        &self,
        request: DeleteCenChildInstanceRouteEntryToAttachmentRequest,
    ) -> Call<'_, DeleteCenChildInstanceRouteEntryToAttachmentRequest> {
        self.inner.call(request)
    }
    /// Deletes a route to the CEN instance from the table of a network.
    #[inline]
    pub fn delete_cen_child_instance_route_entry_to_cen(
        &self,
        request: DeleteCenChildInstanceRouteEntryToCenRequest,
    ) -> Call<'_, DeleteCenChildInstanceRouteEntryToCenRequest> {
        self.inner.call(request)
    }
    /// Deletes a traffic scheduling policy, which must have no queues any more but the default one.
    #[inline]
    pub fn delete_cen_inter_region_traffic_qos_policy(
        &self,
        request: DeleteCenInterRegionTrafficQosPolicyRequest,
    ) -> Call<'_, DeleteCenInterRegionTrafficQosPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a queue of a traffic scheduling policy; its packets go to the default queue.
    #[inline]
    pub fn delete_cen_inter_region_traffic_qos_queue(
        &self,
        request: DeleteCenInterRegionTrafficQosQueueRequest,
    ) -> Call<'_, DeleteCenInterRegionTrafficQosQueueRequest> {
        self.inner.call(request)
    }
    /// Deletes a routing policy; the routes it held back or changed are handled plainly again.
    #[inline]
    pub fn delete_cen_route_map(
        &self,
        request: DeleteCenRouteMapRequest,
    ) -> Call<'_, DeleteCenRouteMapRequest> {
        self.inner.call(request)
    }
    /// Deletes a flow log of a CEN instance, so that it records no more traffic.
    #[inline]
    pub fn delete_flowlog(
        &self,
        request: DeleteFlowlogRequest,
    ) -> Call<'_, DeleteFlowlogRequest> {
        self.inner.call(request)
    }
    /// Ends access to a cloud service through a CEN instance.
    #[inline]
    pub fn delete_route_service_in_cen(
        &self,
        request: DeleteRouteServiceInCenRequest,
    ) -> Call<'_, DeleteRouteServiceInCenRequest> {
        self.inner.call(request)
    }
    /// Deletes a traffic marking policy in the background; its packets no longer get the DSCP mark.
    #[inline]
    pub fn delete_traffic_marking_policy(
        &self,
        request: DeleteTrafficMarkingPolicyRequest,
    ) -> Call<'_, DeleteTrafficMarkingPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes an aggregate route; the VPCs get the single routes that it covered instead.
    #[inline]
    pub fn delete_transit_route_table_aggregation(
        &self,
        request: DeleteTransitRouteTableAggregationRequest,
    ) -> Call<'_, DeleteTransitRouteTableAggregationRequest> {
        self.inner.call(request)
    }
    /// Deletes a transit router in the background.
    #[inline]
    pub fn delete_transit_router(
        &self,
        request: DeleteTransitRouterRequest,
    ) -> Call<'_, DeleteTransitRouterRequest> {
        self.inner.call(request)
    }
    /// Deletes an address block of a transit router; refused once addresses of the block have been assigned.
    #[inline]
    pub fn delete_transit_router_cidr(
        &self,
        request: DeleteTransitRouterCidrRequest,
    ) -> Call<'_, DeleteTransitRouterCidrRequest> {
        self.inner.call(request)
    }
    /// Deletes the attachment of an Express Connect Router in the background, which cuts it off from the transit router.
    #[inline]
    pub fn delete_transit_router_ecr_attachment(
        &self,
        request: DeleteTransitRouterEcrAttachmentRequest,
    ) -> Call<'_, DeleteTransitRouterEcrAttachmentRequest> {
        self.inner.call(request)
    }
    /// Deletes a multicast domain, which must have no vSwitches any more.
    #[inline]
    pub fn delete_transit_router_multicast_domain(
        &self,
        request: DeleteTransitRouterMulticastDomainRequest,
    ) -> Call<'_, DeleteTransitRouterMulticastDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes the inter-region connection of two transit routers in the background; traffic between these regions ends.
    #[inline]
    pub fn delete_transit_router_peer_attachment(
        &self,
        request: DeleteTransitRouterPeerAttachmentRequest,
    ) -> Call<'_, DeleteTransitRouterPeerAttachmentRequest> {
        self.inner.call(request)
    }
    /// Detaches a prefix list from a route table; all routes that came from it are withdrawn.
    #[inline]
    pub fn delete_transit_router_prefix_list_association(
        &self,
        request: DeleteTransitRouterPrefixListAssociationRequest,
    ) -> Call<'_, DeleteTransitRouterPrefixListAssociationRequest> {
        self.inner.call(request)
    }
    /// Deletes a route that was added by hand, given by its ID or by its table and next hop.
    #[inline]
    pub fn delete_transit_router_route_entry(
        &self,
        request: DeleteTransitRouterRouteEntryRequest,
    ) -> Call<'_, DeleteTransitRouterRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom route table of a transit router in the background; the default table cannot be deleted.
    #[inline]
    pub fn delete_transit_router_route_table(
        &self,
        request: DeleteTransitRouterRouteTableRequest,
    ) -> Call<'_, DeleteTransitRouterRouteTableRequest> {
        self.inner.call(request)
    }
    /// Deletes the attachment of a VBR in the background; its leased line leaves the transit router.
    #[inline]
    pub fn delete_transit_router_vbr_attachment(
        &self,
        request: DeleteTransitRouterVbrAttachmentRequest,
    ) -> Call<'_, DeleteTransitRouterVbrAttachmentRequest> {
        self.inner.call(request)
    }
    /// Deletes the attachment of a VPC in the background; it can no longer talk through the transit router.
    #[inline]
    pub fn delete_transit_router_vpc_attachment(
        &self,
        request: DeleteTransitRouterVpcAttachmentRequest,
    ) -> Call<'_, DeleteTransitRouterVpcAttachmentRequest> {
        self.inner.call(request)
    }
    /// Deletes the attachment of a VPN connection.
    #[inline]
    pub fn delete_transit_router_vpn_attachment(
        &self,
        request: DeleteTransitRouterVpnAttachmentRequest,
    ) -> Call<'_, DeleteTransitRouterVpnAttachmentRequest> {
        self.inner.call(request)
    }
    /// Takes members out of a multicast group in the background; they stop receiving its traffic.
    #[inline]
    pub fn deregister_transit_router_multicast_group_members(
        &self,
        request: DeregisterTransitRouterMulticastGroupMembersRequest,
    ) -> Call<'_, DeregisterTransitRouterMulticastGroupMembersRequest> {
        self.inner.call(request)
    }
    /// Takes sources out of a multicast group in the background; traffic they send reaches its members no more.
    #[inline]
    pub fn deregister_transit_router_multicast_group_sources(
        &self,
        request: DeregisterTransitRouterMulticastGroupSourcesRequest,
    ) -> Call<'_, DeregisterTransitRouterMulticastGroupSourcesRequest> {
        self.inner.call(request)
    }
    /// Returns one network that is attached to a CEN instance, with its address ranges and route tables.
    #[inline]
    pub fn describe_cen_attached_child_instance_attribute(
        &self,
        request: DescribeCenAttachedChildInstanceAttributeRequest,
    ) -> Call<'_, DescribeCenAttachedChildInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the networks that are attached to a CEN instance.
    #[inline]
    pub fn describe_cen_attached_child_instances(
        &self,
        request: DescribeCenAttachedChildInstancesRequest,
    ) -> Call<'_, DescribeCenAttachedChildInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists bandwidth packages with the areas they connect and the CEN instances they serve.
    #[inline]
    pub fn describe_cen_bandwidth_packages(
        &self,
        request: DescribeCenBandwidthPackagesRequest,
    ) -> Call<'_, DescribeCenBandwidthPackagesRequest> {
        self.inner.call(request)
    }
    /// Lists the routes of a network that is attached to a CEN instance.
    #[inline]
    pub fn describe_cen_child_instance_route_entries(
        &self,
        request: DescribeCenChildInstanceRouteEntriesRequest,
    ) -> Call<'_, DescribeCenChildInstanceRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Returns how much bandwidth between two areas a CEN instance has left.
    #[inline]
    pub fn describe_cen_geographic_span_remaining_bandwidth(
        &self,
        request: DescribeCenGeographicSpanRemainingBandwidthRequest,
    ) -> Call<'_, DescribeCenGeographicSpanRemainingBandwidthRequest> {
        self.inner.call(request)
    }
    /// Lists the pairs of areas of the world that CEN can connect.
    #[inline]
    pub fn describe_cen_geographic_spans(
        &self,
        request: DescribeCenGeographicSpansRequest,
    ) -> Call<'_, DescribeCenGeographicSpansRequest> {
        self.inner.call(request)
    }
    /// Lists the bandwidth that is set between the regions of a CEN instance.
    #[inline]
    pub fn describe_cen_inter_region_bandwidth_limits(
        &self,
        request: DescribeCenInterRegionBandwidthLimitsRequest,
    ) -> Call<'_, DescribeCenInterRegionBandwidthLimitsRequest> {
        self.inner.call(request)
    }
    /// Lists by which regions and VPCs a CEN instance reaches PrivateZone.
    #[inline]
    pub fn describe_cen_private_zone_routes(
        &self,
        request: DescribeCenPrivateZoneRoutesRequest,
    ) -> Call<'_, DescribeCenPrivateZoneRoutesRequest> {
        self.inner.call(request)
    }
    /// Lists the routes that a CEN instance has in a region.
    #[inline]
    pub fn describe_cen_region_domain_route_entries(
        &self,
        request: DescribeCenRegionDomainRouteEntriesRequest,
    ) -> Call<'_, DescribeCenRegionDomainRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists the routing policies of a CEN instance in a region.
    #[inline]
    pub fn describe_cen_route_maps(
        &self,
        request: DescribeCenRouteMapsRequest,
    ) -> Call<'_, DescribeCenRouteMapsRequest> {
        self.inner.call(request)
    }
    /// Lists the health checks of VBRs in a region, with their settings and results.
    #[inline]
    pub fn describe_cen_vbr_health_check(
        &self,
        request: DescribeCenVbrHealthCheckRequest,
    ) -> Call<'_, DescribeCenVbrHealthCheckRequest> {
        self.inner.call(request)
    }
    /// Lists health checks of VBRs with their addresses, delay and packet loss.
    #[inline]
    pub fn describe_cen_vbr_health_check_request(
        &self,
        request: DescribeCenVbrHealthCheckRequestRequest,
    ) -> Call<'_, DescribeCenVbrHealthCheckRequestRequest> {
        self.inner.call(request)
    }
    /// Lists CEN instances with their states and bandwidth packages.
    #[inline]
    pub fn describe_cens(
        &self,
        request: DescribeCensRequest,
    ) -> Call<'_, DescribeCensRequest> {
        self.inner.call(request)
    }
    /// Lists the regions whose networks can be attached to a CEN instance.
    #[inline]
    pub fn describe_child_instance_regions(
        &self,
        request: DescribeChildInstanceRegionsRequest,
    ) -> Call<'_, DescribeChildInstanceRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists flow logs with what they record and where they write to.
    #[inline]
    pub fn describe_flowlogs(
        &self,
        request: DescribeFlowlogsRequest,
    ) -> Call<'_, DescribeFlowlogsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions that make up an area of the world.
    #[inline]
    pub fn describe_geographic_region_membership(
        &self,
        request: DescribeGeographicRegionMembershipRequest,
    ) -> Call<'_, DescribeGeographicRegionMembershipRequest> {
        self.inner.call(request)
    }
    /// Lists networks of other accounts that a CEN instance may attach.
    #[inline]
    pub fn describe_grant_rules_to_cen(
        &self,
        request: DescribeGrantRulesToCenRequest,
    ) -> Call<'_, DescribeGrantRulesToCenRequest> {
        self.inner.call(request)
    }
    /// Lists the CEN instances of other accounts that may attach a network.
    #[inline]
    pub fn describe_grant_rules_to_resource(
        &self,
        request: DescribeGrantRulesToResourceRequest,
    ) -> Call<'_, DescribeGrantRulesToResourceRequest> {
        self.inner.call(request)
    }
    /// Returns whether routes of a network are announced to the CEN instance.
    #[inline]
    pub fn describe_published_route_entries(
        &self,
        request: DescribePublishedRouteEntriesRequest,
    ) -> Call<'_, DescribePublishedRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists conflicts of a route with routes of other networks.
    #[inline]
    pub fn describe_route_conflict(
        &self,
        request: DescribeRouteConflictRequest,
    ) -> Call<'_, DescribeRouteConflictRequest> {
        self.inner.call(request)
    }
    /// Lists the cloud services that a CEN instance makes reachable.
    #[inline]
    pub fn describe_route_services_in_cen(
        &self,
        request: DescribeRouteServicesInCenRequest,
    ) -> Call<'_, DescribeRouteServicesInCenRequest> {
        self.inner.call(request)
    }
    /// Lists the aggregate routes of a route table.
    #[inline]
    pub fn describe_transit_route_table_aggregation(
        &self,
        request: DescribeTransitRouteTableAggregationRequest,
    ) -> Call<'_, DescribeTransitRouteTableAggregationRequest> {
        self.inner.call(request)
    }
    /// Tells for each VPC whether an aggregate route has been put into it.
    #[inline]
    pub fn describe_transit_route_table_aggregation_detail(
        &self,
        request: DescribeTransitRouteTableAggregationDetailRequest,
    ) -> Call<'_, DescribeTransitRouteTableAggregationDetailRequest> {
        self.inner.call(request)
    }
    /// Detaches a network from a CEN instance with a Basic Edition transit router.
    #[inline]
    pub fn detach_cen_child_instance(
        &self,
        request: DetachCenChildInstanceRequest,
    ) -> Call<'_, DetachCenChildInstanceRequest> {
        self.inner.call(request)
    }
    /// Switches the health check of a VBR off; failures of the line go unnoticed.
    #[inline]
    pub fn disable_cen_vbr_health_check(
        &self,
        request: DisableCenVbrHealthCheckRequest,
    ) -> Call<'_, DisableCenVbrHealthCheckRequest> {
        self.inner.call(request)
    }
    /// Stops an attachment from feeding its routes into a route table.
    #[inline]
    pub fn disable_transit_router_route_table_propagation(
        &self,
        request: DisableTransitRouterRouteTablePropagationRequest,
    ) -> Call<'_, DisableTransitRouterRouteTablePropagationRequest> {
        self.inner.call(request)
    }
    /// Detaches a vSwitch from a multicast domain; it must hold no multicast sources or members any more.
    #[inline]
    pub fn disassociate_transit_router_multicast_domain(
        &self,
        request: DisassociateTransitRouterMulticastDomainRequest,
    ) -> Call<'_, DisassociateTransitRouterMulticastDomainRequest> {
        self.inner.call(request)
    }
    /// Ends the association of an attachment with a route table, which no longer forwards its traffic.
    #[inline]
    pub fn dissociate_transit_router_attachment_from_route_table(
        &self,
        request: DissociateTransitRouterAttachmentFromRouteTableRequest,
    ) -> Call<'_, DissociateTransitRouterAttachmentFromRouteTableRequest> {
        self.inner.call(request)
    }
    /// Sets up probes over the line of a VBR, so that routes can switch when it fails.
    #[inline]
    pub fn enable_cen_vbr_health_check(
        &self,
        request: EnableCenVbrHealthCheckRequest,
    ) -> Call<'_, EnableCenVbrHealthCheckRequest> {
        self.inner.call(request)
    }
    /// Makes an attachment feed its routes into a route table by itself.
    #[inline]
    pub fn enable_transit_router_route_table_propagation(
        &self,
        request: EnableTransitRouterRouteTablePropagationRequest,
    ) -> Call<'_, EnableTransitRouterRouteTablePropagationRequest> {
        self.inner.call(request)
    }
    /// Allows a transit router of another account to attach a network instance that belongs to the caller.
    #[inline]
    pub fn grant_instance_to_transit_router(
        &self,
        request: GrantInstanceToTransitRouterRequest,
    ) -> Call<'_, GrantInstanceToTransitRouterRequest> {
        self.inner.call(request)
    }
    /// Lists routes in the table of an attached network that lead to the attachment.
    #[inline]
    pub fn list_cen_child_instance_route_entries_to_attachment(
        &self,
        request: ListCenChildInstanceRouteEntriesToAttachmentRequest,
    ) -> Call<'_, ListCenChildInstanceRouteEntriesToAttachmentRequest> {
        self.inner.call(request)
    }
    /// Lists traffic scheduling policies with their queues.
    #[inline]
    pub fn list_cen_inter_region_traffic_qos_policies(
        &self,
        request: ListCenInterRegionTrafficQosPoliciesRequest,
    ) -> Call<'_, ListCenInterRegionTrafficQosPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the queues of traffic scheduling policies.
    #[inline]
    pub fn list_cen_inter_region_traffic_qos_queues(
        &self,
        request: ListCenInterRegionTrafficQosQueuesRequest,
    ) -> Call<'_, ListCenInterRegionTrafficQosQueuesRequest> {
        self.inner.call(request)
    }
    /// Lists network interfaces in a vSwitch that may take part in multicast of a CEN instance.
    #[inline]
    pub fn list_grant_vswitch_enis(
        &self,
        request: ListGrantVSwitchEnisRequest,
    ) -> Call<'_, ListGrantVSwitchEnisRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches of a VPC that a CEN instance may use.
    #[inline]
    pub fn list_grant_vswitches_to_cen(
        &self,
        request: ListGrantVSwitchesToCenRequest,
    ) -> Call<'_, ListGrantVSwitchesToCenRequest> {
        self.inner.call(request)
    }
    /// Lists resources of CEN and their tags, by resource or by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists traffic marking policies with their match rules.
    #[inline]
    pub fn list_traffic_marking_policies(
        &self,
        request: ListTrafficMarkingPoliciesRequest,
    ) -> Call<'_, ListTrafficMarkingPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region in which attachments can be set up.
    #[inline]
    pub fn list_transit_router_available_resource(
        &self,
        request: ListTransitRouterAvailableResourceRequest,
    ) -> Call<'_, ListTransitRouterAvailableResourceRequest> {
        self.inner.call(request)
    }
    /// Lists the address blocks of a transit router.
    #[inline]
    pub fn list_transit_router_cidr(
        &self,
        request: ListTransitRouterCidrRequest,
    ) -> Call<'_, ListTransitRouterCidrRequest> {
        self.inner.call(request)
    }
    /// Lists the addresses that have been assigned from the address blocks of a transit router.
    #[inline]
    pub fn list_transit_router_cidr_allocation(
        &self,
        request: ListTransitRouterCidrAllocationRequest,
    ) -> Call<'_, ListTransitRouterCidrAllocationRequest> {
        self.inner.call(request)
    }
    /// Lists the Express Connect Routers that are attached to transit routers, with the state of each attachment.
    #[inline]
    pub fn list_transit_router_ecr_attachments(
        &self,
        request: ListTransitRouterEcrAttachmentsRequest,
    ) -> Call<'_, ListTransitRouterEcrAttachmentsRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches that belong to a multicast domain.
    #[inline]
    pub fn list_transit_router_multicast_domain_associations(
        &self,
        request: ListTransitRouterMulticastDomainAssociationsRequest,
    ) -> Call<'_, ListTransitRouterMulticastDomainAssociationsRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches of a VPC that can be added to a multicast domain.
    #[inline]
    pub fn list_transit_router_multicast_domain_vswitches(
        &self,
        request: ListTransitRouterMulticastDomainVSwitchesRequest,
    ) -> Call<'_, ListTransitRouterMulticastDomainVSwitchesRequest> {
        self.inner.call(request)
    }
    /// Lists the multicast domains of a CEN instance or transit router.
    #[inline]
    pub fn list_transit_router_multicast_domains(
        &self,
        request: ListTransitRouterMulticastDomainsRequest,
    ) -> Call<'_, ListTransitRouterMulticastDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists sources and members of the groups in a multicast domain.
    #[inline]
    pub fn list_transit_router_multicast_groups(
        &self,
        request: ListTransitRouterMulticastGroupsRequest,
    ) -> Call<'_, ListTransitRouterMulticastGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the connections between transit routers of different regions.
    #[inline]
    pub fn list_transit_router_peer_attachments(
        &self,
        request: ListTransitRouterPeerAttachmentsRequest,
    ) -> Call<'_, ListTransitRouterPeerAttachmentsRequest> {
        self.inner.call(request)
    }
    /// Lists the prefix lists that feed a route table.
    #[inline]
    pub fn list_transit_router_prefix_list_association(
        &self,
        request: ListTransitRouterPrefixListAssociationRequest,
    ) -> Call<'_, ListTransitRouterPrefixListAssociationRequest> {
        self.inner.call(request)
    }
    /// Lists the routes of a table of an Enterprise Edition transit router.
    #[inline]
    pub fn list_transit_router_route_entries(
        &self,
        request: ListTransitRouterRouteEntriesRequest,
    ) -> Call<'_, ListTransitRouterRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists which attachments forward their traffic by a route table.
    #[inline]
    pub fn list_transit_router_route_table_associations(
        &self,
        request: ListTransitRouterRouteTableAssociationsRequest,
    ) -> Call<'_, ListTransitRouterRouteTableAssociationsRequest> {
        self.inner.call(request)
    }
    /// Lists which attachments feed their routes into a route table.
    #[inline]
    pub fn list_transit_router_route_table_propagations(
        &self,
        request: ListTransitRouterRouteTablePropagationsRequest,
    ) -> Call<'_, ListTransitRouterRouteTablePropagationsRequest> {
        self.inner.call(request)
    }
    /// Lists the route tables of an Enterprise Edition transit router.
    #[inline]
    pub fn list_transit_router_route_tables(
        &self,
        request: ListTransitRouterRouteTablesRequest,
    ) -> Call<'_, ListTransitRouterRouteTablesRequest> {
        self.inner.call(request)
    }
    /// Lists the VBRs that are attached to transit routers, with state and settings of each attachment.
    #[inline]
    pub fn list_transit_router_vbr_attachments(
        &self,
        request: ListTransitRouterVbrAttachmentsRequest,
    ) -> Call<'_, ListTransitRouterVbrAttachmentsRequest> {
        self.inner.call(request)
    }
    /// Lists the VPCs that are attached to transit routers, with state and settings of each attachment.
    #[inline]
    pub fn list_transit_router_vpc_attachments(
        &self,
        request: ListTransitRouterVpcAttachmentsRequest,
    ) -> Call<'_, ListTransitRouterVpcAttachmentsRequest> {
        self.inner.call(request)
    }
    /// Lists the VPN connections that are attached to transit routers, with state and settings of each attachment.
    #[inline]
    pub fn list_transit_router_vpn_attachments(
        &self,
        request: ListTransitRouterVpnAttachmentsRequest,
    ) -> Call<'_, ListTransitRouterVpnAttachmentsRequest> {
        self.inner.call(request)
    }
    /// Lists the transit routers of a CEN instance with their regions and states.
    #[inline]
    pub fn list_transit_routers(
        &self,
        request: ListTransitRoutersRequest,
    ) -> Call<'_, ListTransitRoutersRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or protection level of a CEN instance.
    #[inline]
    pub fn modify_cen_attribute(
        &self,
        request: ModifyCenAttributeRequest,
    ) -> Call<'_, ModifyCenAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of a bandwidth package.
    #[inline]
    pub fn modify_cen_bandwidth_package_attribute(
        &self,
        request: ModifyCenBandwidthPackageAttributeRequest,
    ) -> Call<'_, ModifyCenBandwidthPackageAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes how much bandwidth a package provides.
    #[inline]
    pub fn modify_cen_bandwidth_package_spec(
        &self,
        request: ModifyCenBandwidthPackageSpecRequest,
    ) -> Call<'_, ModifyCenBandwidthPackageSpecRequest> {
        self.inner.call(request)
    }
    /// Changes the conditions and actions of a routing policy.
    #[inline]
    pub fn modify_cen_route_map(
        &self,
        request: ModifyCenRouteMapRequest,
    ) -> Call<'_, ModifyCenRouteMapRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or interval of a flow log.
    #[inline]
    pub fn modify_flow_log_attribute(
        &self,
        request: ModifyFlowLogAttributeRequest,
    ) -> Call<'_, ModifyFlowLogAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes a match rule of a traffic marking policy.
    #[inline]
    pub fn modify_traffic_match_rule_to_traffic_marking_policy(
        &self,
        request: ModifyTrafficMatchRuleToTrafficMarkingPolicyRequest,
    ) -> Call<'_, ModifyTrafficMatchRuleToTrafficMarkingPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or scope of an aggregate route.
    #[inline]
    pub fn modify_transit_route_table_aggregation(
        &self,
        request: ModifyTransitRouteTableAggregationRequest,
    ) -> Call<'_, ModifyTransitRouteTableAggregationRequest> {
        self.inner.call(request)
    }
    /// Changes an address block of a transit router, or whether routes to it are published.
    #[inline]
    pub fn modify_transit_router_cidr(
        &self,
        request: ModifyTransitRouterCidrRequest,
    ) -> Call<'_, ModifyTransitRouterCidrRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or options of a multicast domain.
    #[inline]
    pub fn modify_transit_router_multicast_domain(
        &self,
        request: ModifyTransitRouterMulticastDomainRequest,
    ) -> Call<'_, ModifyTransitRouterMulticastDomainRequest> {
        self.inner.call(request)
    }
    /// Moves a CEN instance or bandwidth package to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Activates the transit router service for the account, which is needed before one can be created.
    #[inline]
    pub fn open_transit_router_service(
        &self,
        request: OpenTransitRouterServiceRequest,
    ) -> Call<'_, OpenTransitRouterServiceRequest> {
        self.inner.call(request)
    }
    /// Announces routes of a VPC or VBR to the CEN instance, so that other networks learn them.
    #[inline]
    pub fn publish_route_entries(
        &self,
        request: PublishRouteEntriesRequest,
    ) -> Call<'_, PublishRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Puts an aggregate route anew into the VPCs that lack it.
    #[inline]
    pub fn refresh_transit_route_table_aggregation(
        &self,
        request: RefreshTransitRouteTableAggregationRequest,
    ) -> Call<'_, RefreshTransitRouteTableAggregationRequest> {
        self.inner.call(request)
    }
    /// Adds members to a multicast group, which then receive its traffic.
    #[inline]
    pub fn register_transit_router_multicast_group_members(
        &self,
        request: RegisterTransitRouterMulticastGroupMembersRequest,
    ) -> Call<'_, RegisterTransitRouterMulticastGroupMembersRequest> {
        self.inner.call(request)
    }
    /// Adds sources to a multicast group, which then may send to it.
    #[inline]
    pub fn register_transit_router_multicast_group_sources(
        &self,
        request: RegisterTransitRouterMulticastGroupSourcesRequest,
    ) -> Call<'_, RegisterTransitRouterMulticastGroupSourcesRequest> {
        self.inner.call(request)
    }
    /// Removes match rules from a traffic marking policy, whose packets are then no longer marked.
    #[inline]
    pub fn remove_traffic_match_rule_from_traffic_marking_policy(
        &self,
        request: RemoveTrafficMatchRuleFromTrafficMarkingPolicyRequest,
    ) -> Call<'_, RemoveTrafficMatchRuleFromTrafficMarkingPolicyRequest> {
        self.inner.call(request)
    }
    /// Older spelling of `RemoveTrafficMatchRuleFromTrafficMarkingPolicy`: removes match rules from a traffic marking policy.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn remove_trafic_match_rule_from_traffic_marking_policy(
        &self,
        request: RemoveTraficMatchRuleFromTrafficMarkingPolicyRequest,
    ) -> Call<'_, RemoveTraficMatchRuleFromTrafficMarkingPolicyRequest> {
        self.inner.call(request)
    }
    /// Puts an attachment under a different route table of an Enterprise Edition transit router, in the background.
    #[inline]
    pub fn replace_transit_router_route_table_association(
        &self,
        request: ReplaceTransitRouterRouteTableAssociationRequest,
    ) -> Call<'_, ReplaceTransitRouterRouteTableAssociationRequest> {
        self.inner.call(request)
    }
    /// Makes a cloud service, reachable through one VPC, accessible to other networks and regions of a CEN instance.
    #[inline]
    pub fn resolve_and_route_service_in_cen(
        &self,
        request: ResolveAndRouteServiceInCenRequest,
    ) -> Call<'_, ResolveAndRouteServiceInCenRequest> {
        self.inner.call(request)
    }
    /// Withdraws the permission by which a transit router of another account may attach a network.
    #[inline]
    pub fn revoke_instance_from_transit_router(
        &self,
        request: RevokeInstanceFromTransitRouterRequest,
    ) -> Call<'_, RevokeInstanceFromTransitRouterRequest> {
        self.inner.call(request)
    }
    /// Lets networks of a CEN instance resolve private domain names of PrivateZone by way of a VPC.
    #[inline]
    pub fn route_private_zone_in_cen_to_vpc(
        &self,
        request: RoutePrivateZoneInCenToVpcRequest,
    ) -> Call<'_, RoutePrivateZoneInCenToVpcRequest> {
        self.inner.call(request)
    }
    /// Sets how much bandwidth a CEN instance may use between two regions.
    #[inline]
    pub fn set_cen_inter_region_bandwidth_limit(
        &self,
        request: SetCenInterRegionBandwidthLimitRequest,
    ) -> Call<'_, SetCenInterRegionBandwidthLimitRequest> {
        self.inner.call(request)
    }
    /// Puts tags on resources of CEN; a key that a resource has already gets the new value.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Raises the bandwidth of a subscription package for a limited time; it falls back by itself afterwards.
    #[inline]
    pub fn temp_upgrade_cen_bandwidth_package_spec(
        &self,
        request: TempUpgradeCenBandwidthPackageSpecRequest,
    ) -> Call<'_, TempUpgradeCenBandwidthPackageSpecRequest> {
        self.inner.call(request)
    }
    /// Unbinds a bandwidth package from a CEN instance, which must no longer use its bandwidth.
    #[inline]
    pub fn unassociate_cen_bandwidth_package(
        &self,
        request: UnassociateCenBandwidthPackageRequest,
    ) -> Call<'_, UnassociateCenBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Ends access to PrivateZone for a region of a CEN instance; private names no longer resolve there.
    #[inline]
    pub fn unroute_private_zone_in_cen_to_vpc(
        &self,
        request: UnroutePrivateZoneInCenToVpcRequest,
    ) -> Call<'_, UnroutePrivateZoneInCenToVpcRequest> {
        self.inner.call(request)
    }
    /// Takes tags off resources of CEN.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of a traffic scheduling policy.
    #[inline]
    pub fn update_cen_inter_region_traffic_qos_policy_attribute(
        &self,
        request: UpdateCenInterRegionTrafficQosPolicyAttributeRequest,
    ) -> Call<'_, UpdateCenInterRegionTrafficQosPolicyAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes a queue of a traffic scheduling policy: its label, DSCP marks or share of the bandwidth.
    #[inline]
    pub fn update_cen_inter_region_traffic_qos_queue_attribute(
        &self,
        request: UpdateCenInterRegionTrafficQosQueueAttributeRequest,
    ) -> Call<'_, UpdateCenInterRegionTrafficQosQueueAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes a traffic marking policy: its label, and which match rules it has.
    #[inline]
    pub fn update_traffic_marking_policy_attribute(
        &self,
        request: UpdateTrafficMarkingPolicyAttributeRequest,
    ) -> Call<'_, UpdateTrafficMarkingPolicyAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of a transit router.
    #[inline]
    pub fn update_transit_router(
        &self,
        request: UpdateTransitRouterRequest,
    ) -> Call<'_, UpdateTransitRouterRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of an ECR attachment.
    #[inline]
    pub fn update_transit_router_ecr_attachment_attribute(
        &self,
        request: UpdateTransitRouterEcrAttachmentAttributeRequest,
    ) -> Call<'_, UpdateTransitRouterEcrAttachmentAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes a connection between regions, such as its bandwidth and whether it publishes routes.
    #[inline]
    pub fn update_transit_router_peer_attachment_attribute(
        &self,
        request: UpdateTransitRouterPeerAttachmentAttributeRequest,
    ) -> Call<'_, UpdateTransitRouterPeerAttachmentAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of a route that was added by hand.
    #[inline]
    pub fn update_transit_router_route_entry(
        &self,
        request: UpdateTransitRouterRouteEntryRequest,
    ) -> Call<'_, UpdateTransitRouterRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or options of a route table.
    #[inline]
    pub fn update_transit_router_route_table(
        &self,
        request: UpdateTransitRouterRouteTableRequest,
    ) -> Call<'_, UpdateTransitRouterRouteTableRequest> {
        self.inner.call(request)
    }
    /// Changes a VBR attachment, such as its label and whether it publishes routes.
    #[inline]
    pub fn update_transit_router_vbr_attachment_attribute(
        &self,
        request: UpdateTransitRouterVbrAttachmentAttributeRequest,
    ) -> Call<'_, UpdateTransitRouterVbrAttachmentAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes a VPC attachment, such as its label and whether it publishes routes.
    #[inline]
    pub fn update_transit_router_vpc_attachment_attribute(
        &self,
        request: UpdateTransitRouterVpcAttachmentAttributeRequest,
    ) -> Call<'_, UpdateTransitRouterVpcAttachmentAttributeRequest> {
        self.inner.call(request)
    }
    /// Adds zones and vSwitches to a VPC attachment or takes some out.
    #[inline]
    pub fn update_transit_router_vpc_attachment_zones(
        &self,
        request: UpdateTransitRouterVpcAttachmentZonesRequest,
    ) -> Call<'_, UpdateTransitRouterVpcAttachmentZonesRequest> {
        self.inner.call(request)
    }
    /// Changes a VPN attachment, such as its label and whether it publishes routes.
    #[inline]
    pub fn update_transit_router_vpn_attachment_attribute(
        &self,
        request: UpdateTransitRouterVpnAttachmentAttributeRequest,
    ) -> Call<'_, UpdateTransitRouterVpnAttachmentAttributeRequest> {
        self.inner.call(request)
    }
    /// Takes back a route that a VPC or VBR announced to a CEN instance; other networks no longer learn it.
    #[inline]
    pub fn withdraw_published_route_entries(
        &self,
        request: WithdrawPublishedRouteEntriesRequest,
    ) -> Call<'_, WithdrawPublishedRouteEntriesRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`AbsApiForbiddenBySubBid`](DocumentedError::AbsApiForbiddenBySubBid)
/// - [`DbError`](DocumentedError::DbError)
/// - [`DescriptionIllegal`](DocumentedError::DescriptionIllegal)
/// - [`FilterKeyNotSupport`](DocumentedError::FilterKeyNotSupport)
/// - [`Forbidden`](DocumentedError::Forbidden)
/// - [`GeographicSpanNotFound`](DocumentedError::GeographicSpanNotFound)
/// - [`IdempotenceParamNotMatch`](DocumentedError::IdempotenceParamNotMatch)
/// - [`InstanceStatusNotSupport`](DocumentedError::InstanceStatusNotSupport)
/// - [`InstanceTypeNotSupport`](DocumentedError::InstanceTypeNotSupport)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidDescription`](DocumentedError::InvalidDescription)
/// - [`InvalidName`](DocumentedError::InvalidName)
/// - [`InvalidOperationAttachedChildInstanceExist`](DocumentedError::InvalidOperationAttachedChildInstanceExist)
/// - [`InvalidOperationBwpBandwidthExceeded`](DocumentedError::InvalidOperationBwpBandwidthExceeded), here with HTTP status 409
/// - [`InvalidOperationBwpBusinessStatus`](DocumentedError::InvalidOperationBwpBusinessStatus), here with HTTP status 409
/// - [`InvalidOperationBwpForGeoSpanNotAssociated`](DocumentedError::InvalidOperationBwpForGeoSpanNotAssociated)
/// - [`InvalidOperationCenInstanceStatus`](DocumentedError::InvalidOperationCenInstanceStatus)
/// - [`InvalidOperationChildInstanceAlreadyAttached`](DocumentedError::InvalidOperationChildInstanceAlreadyAttached)
/// - [`InvalidOperationChildInstanceStatus`](DocumentedError::InvalidOperationChildInstanceStatus)
/// - [`InvalidOperationVbrCenAttachmentStatus`](DocumentedError::InvalidOperationVbrCenAttachmentStatus)
/// - [`InvalidOperationVbrNotAttachedToCen`](DocumentedError::InvalidOperationVbrNotAttachedToCen)
/// - [`InvalidParameter`](DocumentedError::InvalidParameter)
/// - [`InventoryExceeded`](DocumentedError::InventoryExceeded)
/// - [`MissingParameter`](DocumentedError::MissingParameter)
/// - [`NameIllegal`](DocumentedError::NameIllegal)
/// - [`OperationBlocking`](DocumentedError::OperationBlocking)
/// - [`ParameterBwpInstanceId`](DocumentedError::ParameterBwpInstanceId)
/// - [`ParameterCenInstanceId`](DocumentedError::ParameterCenInstanceId)
/// - [`ParameterError`](DocumentedError::ParameterError), here with HTTP status 400
/// - [`ParameterIllegalAliUid`](DocumentedError::ParameterIllegalAliUid)
/// - [`ParameterIllegalBandwidthLimit`](DocumentedError::ParameterIllegalBandwidthLimit)
/// - [`ParameterIllegalBid`](DocumentedError::ParameterIllegalBid)
/// - [`ParameterIllegalBwpAliUid`](DocumentedError::ParameterIllegalBwpAliUid)
/// - [`ParameterIllegalBwpBid`](DocumentedError::ParameterIllegalBwpBid)
/// - [`ParameterIllegalBwpInstanceId`](DocumentedError::ParameterIllegalBwpInstanceId)
/// - [`ParameterIllegalChildInstanceBid`](DocumentedError::ParameterIllegalChildInstanceBid)
/// - [`ParameterIllegalChildInstanceId`](DocumentedError::ParameterIllegalChildInstanceId)
/// - [`ParameterIllegalChildInstanceRegionId`](DocumentedError::ParameterIllegalChildInstanceRegionId)
/// - [`ParameterIllegalChildInstanceType`](DocumentedError::ParameterIllegalChildInstanceType)
/// - [`ParameterIllegalChildInstanceUid`](DocumentedError::ParameterIllegalChildInstanceUid)
/// - [`ParameterIllegalInstanceId`](DocumentedError::ParameterIllegalInstanceId)
/// - [`ParameterIllegalRegionId`](DocumentedError::ParameterIllegalRegionId)
/// - [`ParameterIllegalVbrInstanceBid`](DocumentedError::ParameterIllegalVbrInstanceBid)
/// - [`ParameterIllegalVbrInstanceId`](DocumentedError::ParameterIllegalVbrInstanceId)
/// - [`ParameterIllegalVbrInstanceRegionId`](DocumentedError::ParameterIllegalVbrInstanceRegionId)
/// - [`ParameterIllegalVbrInstanceUid`](DocumentedError::ParameterIllegalVbrInstanceUid)
/// - [`ParameterInstanceId`](DocumentedError::ParameterInstanceId)
/// - [`ParameterMustNotNull`](DocumentedError::ParameterMustNotNull)
/// - [`Unauthorized`](DocumentedError::Unauthorized), here with HTTP status 401
pub type CommonError = DocumentedError;
