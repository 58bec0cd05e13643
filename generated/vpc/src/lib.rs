// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## VPCs
//!
//! - [`AllocateVpcIpv6Cidr`](mod@allocate_vpc_ipv6_cidr): Reserves a particular IPv6 CIDR block for use in a VPC.
//! - [`AssociateVpcCidrBlock`](mod@associate_vpc_cidr_block): Adds a secondary IPv4 or IPv6 CIDR block to a VPC.
//! - [`CreateDefaultVpc`](mod@create_default_vpc): Creates a default VPC in the region, optionally with IPv6.
//! - [`CreateVpc`](mod@create_vpc): Creates a VPC with one private address range, along with its VRouter and a route table.
//! - [`DeleteVpc`](mod@delete_vpc): Deletes an `Available` VPC.
//! - [`DeletionProtection`](mod@deletion_protection): Turns deletion protection of an instance on or off; while it is on, the instance cannot be deleted.
//! - [`DescribeGrantRulesToCen`](mod@describe_grant_rules_to_cen): Lists the CEN instances of other accounts to which a VPC, VBR or CCN instance may be attached.
//! - [`DescribeGrantRulesToEcr`](mod@describe_grant_rules_to_ecr): Lists the authorizations that a network instance has given to Express Connect routers.
//! - [`DescribeVpcAttribute`](mod@describe_vpc_attribute): Reads the settings of one VPC and counts what is in it.
//! - [`DescribeVpcGrantRulesToEcr`](mod@describe_vpc_grant_rules_to_ecr): Lists the Express Connect routers that VPCs have authorized, by VPC, router or owner.
//! - [`DescribeVpcs`](mod@describe_vpcs): Lists the VPCs of a region.
//! - [`DisableVpcClassicLink`](mod@disable_vpc_classic_link): Switches off ClassicLink, through which classic-network instances reach the VPC.
//! - [`EnableVpcClassicLink`](mod@enable_vpc_classic_link): Switches on ClassicLink for a VPC, so that instances of the classic network can be linked to it.
//! - [`ModifyVpcAttribute`](mod@modify_vpc_attribute): Renames a VPC, describes it anew or changes its IPv4 and IPv6 ranges.
//! - [`UnassociateVpcCidrBlock`](mod@unassociate_vpc_cidr_block): Removes a secondary CIDR block from a VPC.
//!
//! ## vSwitches
//!
//! - [`CheckCanAllocateVpcPrivateIpAddress`](mod@check_can_allocate_vpc_private_ip_address): Tells whether a private IP address of a vSwitch is still free.
//! - [`CreateDefaultVSwitch`](mod@create_default_vswitch): Creates a default vSwitch in a zone.
//! - [`CreateVSwitch`](mod@create_vswitch): Creates a vSwitch, that is a subnet of a VPC in one zone.
//! - [`CreateVSwitchCidrReservation`](mod@create_vswitch_cidr_reservation): Sets part of a vSwitch's CIDR block aside as a reserved block.
//! - [`DeleteVSwitch`](mod@delete_vswitch): Deletes an `Available` vSwitch.
//! - [`DeleteVSwitchCidrReservation`](mod@delete_vswitch_cidr_reservation): Gives a reserved CIDR block back to its vSwitch.
//! - [`DescribeVSwitchAttributes`](mod@describe_vswitch_attributes): Reads the settings of one vSwitch.
//! - [`DescribeVSwitches`](mod@describe_vswitches): Lists vSwitches that meet all given conditions.
//! - [`GetVSwitchCidrReservationUsage`](mod@get_vswitch_cidr_reservation_usage): Lists how the addresses of a vSwitch's reserved CIDR block are used, by resource.
//! - [`ListVSwitchCidrReservations`](mod@list_vswitch_cidr_reservations): Lists the reserved CIDR blocks of vSwitches.
//! - [`ModifyVSwitchAttribute`](mod@modify_vswitch_attribute): Renames a vSwitch, describes it anew or sets its IPv6 range.
//! - [`ModifyVSwitchCidrReservationAttribute`](mod@modify_vswitch_cidr_reservation_attribute): Changes name and description of a vSwitch's reserved CIDR block.
//!
//! ## Route tables
//!
//! - [`AssociateRouteTable`](mod@associate_route_table): Puts a vSwitch under a custom route table of its VPC; the table then decides where the traffic of that vSwitch goes.
//! - [`CreateRouteEntries`](mod@create_route_entries): Adds several custom routes to route tables of a vRouter and lists those that failed.
//! - [`CreateRouteEntry`](mod@create_route_entry): Adds a custom route to the route table of a VPC or of a virtual border router.
//! - [`CreateRouteTable`](mod@create_route_table): Creates a custom route table in a VPC.
//! - [`DeleteRouteEntries`](mod@delete_route_entries): Deletes several custom routes in one call and lists those that failed.
//! - [`DeleteRouteEntry`](mod@delete_route_entry): Deletes a custom route.
//! - [`DeleteRouteTable`](mod@delete_route_table): Deletes a custom route table.
//! - [`DescribeRouteEntryList`](mod@describe_route_entry_list): Lists the routes of a route table, page by page with a token.
//! - [`DescribeRouteTableList`](mod@describe_route_table_list): Lists route tables, without their routes; for these call `DescribeRouteEntryList`.
//! - [`DescribeRouteTables`](mod@describe_route_tables): Lists route tables together with their routes.
//! - [`DescribeVRouters`](mod@describe_vrouters): Lists the VRouters of a region.
//! - [`GetVpcRouteEntrySummary`](mod@get_vpc_route_entry_summary): Counts the routes in the route tables of a VPC by route type.
//! - [`ListVpcPublishedRouteEntries`](mod@list_vpc_published_route_entries): Lists the routes of a VPC route table that were published to a target instance.
//! - [`ModifyRouteEntry`](mod@modify_route_entry): Renames a custom route.
//! - [`ModifyRouteTableAttributes`](mod@modify_route_table_attributes): Renames a route table or describes it anew.
//! - [`ModifyVRouterAttribute`](mod@modify_vrouter_attribute): Renames a VRouter or describes it anew.
//! - [`PublishVpcRouteEntries`](mod@publish_vpc_route_entries): Publishes routes of VPC route tables to a target instance.
//! - [`UnassociateRouteTable`](mod@unassociate_route_table): Detaches a custom route table from a vSwitch.
//! - [`WithdrawVpcPublishedRouteEntries`](mod@withdraw_vpc_published_route_entries): Takes back routes of a VPC that were published before.
//!
//! ## Network ACLs
//!
//! - [`AssociateNetworkAcl`](mod@associate_network_acl): Attaches a network ACL to vSwitches, whose traffic its rules filter from then on.
//! - [`CopyNetworkAclEntries`](mod@copy_network_acl_entries): Copies the rules of one network ACL to another.
//! - [`CreateNetworkAcl`](mod@create_network_acl): Creates a network ACL in a VPC.
//! - [`DeleteNetworkAcl`](mod@delete_network_acl): Deletes a network ACL that no vSwitch uses any more.
//! - [`DescribeNetworkAclAttributes`](mod@describe_network_acl_attributes): Reads one network ACL with its rules and the resources it is attached to.
//! - [`DescribeNetworkAcls`](mod@describe_network_acls): Lists network ACLs with their rules.
//! - [`ModifyNetworkAclAttributes`](mod@modify_network_acl_attributes): Renames a network ACL or describes it anew; `UpdateNetworkAclEntries` changes its rules.
//! - [`UnassociateNetworkAcl`](mod@unassociate_network_acl): Detaches a network ACL from vSwitches; their traffic is no longer filtered by it.
//! - [`UpdateNetworkAclEntries`](mod@update_network_acl_entries): Updates the inbound rules, the outbound rules or both of a network ACL, as its two switches say.
//!
//! ## High-availability virtual IPs
//!
//! - [`AssociateHaVip`](mod@associate_ha_vip): Binds an HaVip to an ECS instance or an elastic network interface.
//! - [`CreateHaVip`](mod@create_ha_vip): Creates a high-availability virtual IP address (HaVip) in a vSwitch.
//! - [`DeleteHaVip`](mod@delete_ha_vip): Deletes a high-availability virtual IP address.
//! - [`DescribeHaVips`](mod@describe_ha_vips): Lists high-availability virtual IP addresses of a region, with filters.
//! - [`ModifyHaVipAttribute`](mod@modify_ha_vip_attribute): Changes the description of a HAVIP.
//! - [`UnassociateHaVip`](mod@unassociate_ha_vip): Unbinds an HaVip from an ECS instance or network interface, by force if requested.
//!
//! ## Elastic IP addresses
//!
//! - [`AddPublicIpAddressPoolCidrBlock`](mod@add_public_ip_address_pool_cidr_block): Adds a CIDR block to an IP address pool, given outright or by mask length.
//! - [`AllocateEipAddress`](mod@allocate_eip_address): Allocates an elastic IP address to the account; the system picks the address.
//! - [`AllocateEipAddressPro`](mod@allocate_eip_address_pro): Allocates one particular elastic IP address, named by its address or its ID; without either, any free one is taken.
//! - [`AllocateEipSegmentAddress`](mod@allocate_eip_segment_address): Allocates a block of elastic IP addresses that follow one another.
//! - [`AssociateEipAddress`](mod@associate_eip_address): Attaches an EIP to a cloud resource of its region, such as an ECS instance, a NAT gateway or a network interface.
//! - [`AssociateEipAddressBatch`](mod@associate_eip_address_batch): Binds several EIPs to one instance of a cloud service in the same region.
//! - [`CreatePublicIpAddressPool`](mod@create_public_ip_address_pool): Creates an empty IP address pool for public addresses of a line type.
//! - [`DeletePublicIpAddressPool`](mod@delete_public_ip_address_pool): Deletes a pool of public addresses, once nothing in it is in use.
//! - [`DeletePublicIpAddressPoolCidrBlock`](mod@delete_public_ip_address_pool_cidr_block): Takes a range out of a pool of public addresses, once none of its addresses is in use.
//! - [`DescribeEipAddresses`](mod@describe_eip_addresses): Lists the elastic IP addresses of a region and what each is attached to.
//! - [`DescribeEipGatewayInfo`](mod@describe_eip_gateway_info): Reads gateway and netmask of the EIPs on a secondary network interface, for setting them up in the guest system.
//! - [`DescribeEipMonitorData`](mod@describe_eip_monitor_data): Reads traffic figures of an EIP over a stretch of time, at most 30 days back.
//! - [`DescribeEipSegment`](mod@describe_eip_segment): Lists groups of contiguous EIPs.
//! - [`DescribeHighDefinitionMonitorLogAttribute`](mod@describe_high_definition_monitor_log_attribute): Reads where in Simple Log Service the per-second monitoring of an EIP is stored.
//! - [`DescribePublicIpAddress`](mod@describe_public_ip_address): Lists the ranges of public IP addresses that VPCs in a region use.
//! - [`GetPublicIpAddressPoolServiceStatus`](mod@get_public_ip_address_pool_service_status): Shows whether the account has activated the IP address pool feature.
//! - [`ListPublicIpAddressPoolCidrBlocks`](mod@list_public_ip_address_pool_cidr_blocks): Lists the CIDR blocks in an IP address pool, with how many addresses are in use.
//! - [`ListPublicIpAddressPools`](mod@list_public_ip_address_pools): Lists available IP address pools, by line type, status or tag.
//! - [`ModifyEipAddressAttribute`](mod@modify_eip_address_attribute): Changes name, description or bandwidth of an EIP that is billed by use; subscriptions cannot be changed this way.
//! - [`ModifyEipForwardMode`](mod@modify_eip_forward_mode): Switches an EIP to another forwarding mode.
//! - [`OpenPublicIpAddressPoolService`](mod@open_public_ip_address_pool_service): Activates the IP address pool feature for the account.
//! - [`ReleaseEipAddress`](mod@release_eip_address): Gives an EIP back for good.
//! - [`ReleaseEipSegmentAddress`](mod@release_eip_segment_address): Releases a group of contiguous EIPs as a whole.
//! - [`SetHighDefinitionMonitorLogStatus`](mod@set_high_definition_monitor_log_status): Turns per-second monitoring of an EIP on or off, with the Logstore for its data.
//! - [`TransformEipSegmentToPublicIpAddressPool`](mod@transform_eip_segment_to_public_ip_address_pool): Turns a group of contiguous EIPs into a pool of public addresses.
//! - [`UnassociateEipAddress`](mod@unassociate_eip_address): Detaches an EIP from the cloud resource that uses it.
//! - [`UpdatePublicIpAddressPoolAttribute`](mod@update_public_ip_address_pool_attribute): Changes attributes of an IP address pool, such as its description.
//!
//! ## Shared bandwidth
//!
//! - [`AddCommonBandwidthPackageIp`](mod@add_common_bandwidth_package_ip): Puts an EIP into a shared bandwidth plan, whose bandwidth it then uses together with the other members.
//! - [`AddCommonBandwidthPackageIps`](mod@add_common_bandwidth_package_ips): Adds several EIPs at once to an Internet Shared Bandwidth instance.
//! - [`CancelCommonBandwidthPackageIpBandwidth`](mod@cancel_common_bandwidth_package_ip_bandwidth): Lifts the individual limit of an EIP in a shared bandwidth plan; it may then use as much as the whole plan has.
//! - [`CreateCommonBandwidthPackage`](mod@create_common_bandwidth_package): Creates a shared bandwidth plan, in which EIPs of one region use a common bandwidth.
//! - [`DeleteCommonBandwidthPackage`](mod@delete_common_bandwidth_package): Deletes a shared bandwidth plan.
//! - [`Describe95Traffic`](mod@describe95_traffic): Shows traffic of an Internet Shared Bandwidth instance billed by enhanced 95th percentile, for one day.
//! - [`DescribeCommonBandwidthPackages`](mod@describe_common_bandwidth_packages): Lists the shared bandwidth plans of a region, with the EIPs in each.
//! - [`ModifyCommonBandwidthPackageAttribute`](mod@modify_common_bandwidth_package_attribute): Renames a shared bandwidth plan or describes it anew.
//! - [`ModifyCommonBandwidthPackageIpBandwidth`](mod@modify_common_bandwidth_package_ip_bandwidth): Limits what one EIP may take of its shared bandwidth plan, so that it cannot crowd out the rest.
//! - [`ModifyCommonBandwidthPackageSpec`](mod@modify_common_bandwidth_package_spec): Changes how much bandwidth a shared plan has.
//! - [`RemoveCommonBandwidthPackageIp`](mod@remove_common_bandwidth_package_ip): Takes an EIP out of its shared bandwidth plan.
//!
//! ## NAT gateways
//!
//! - [`AddBandwidthPackageIps`](mod@add_bandwidth_package_ips): Gives a NAT bandwidth package more public addresses.
//! - [`ConvertBandwidthPackage`](mod@convert_bandwidth_package): Turns a NAT bandwidth package of the old kind into a shared bandwidth plan.
//! - [`CreateBandwidthPackage`](mod@create_bandwidth_package): Creates a NAT bandwidth package, that is some public addresses and a bandwidth that they share.
//! - [`CreateNatGateway`](mod@create_nat_gateway): Creates an enhanced NAT gateway in a VPC.
//! - [`DeleteBandwidthPackage`](mod@delete_bandwidth_package): Deletes a NAT bandwidth package.
//! - [`DeleteNatGateway`](mod@delete_nat_gateway): Deletes a NAT gateway.
//! - [`DescribeBandwidthPackages`](mod@describe_bandwidth_packages): Lists NAT bandwidth packages.
//! - [`DescribeNatGatewayAssociateNetworkInterfaces`](mod@describe_nat_gateway_associate_network_interfaces): Lists the network interfaces that are associated with a NAT gateway.
//! - [`DescribeNatGateways`](mod@describe_nat_gateways): Lists NAT gateways, with their public addresses and the IDs of their DNAT and SNAT tables.
//! - [`DisableNatGatewayEcsMetric`](mod@disable_nat_gateway_ecs_metric): Switches off the traffic figures per ECS instance of a NAT gateway.
//! - [`EnableNatGatewayEcsMetric`](mod@enable_nat_gateway_ecs_metric): Switches on the traffic figures per ECS instance of a NAT gateway; read them with `ListNatGatewayEcsMetric`.
//! - [`GetNatGatewayAttribute`](mod@get_nat_gateway_attribute): Reads everything about one NAT gateway: billing, network, tables and public addresses.
//! - [`GetNatGatewayConvertStatus`](mod@get_nat_gateway_convert_status): Tells how far the upgrade of a standard NAT gateway to an enhanced one has come, step by step.
//! - [`ListEnhanhcedNatGatewayAvailableZones`](mod@list_enhanhced_nat_gateway_available_zones): Lists the zones of a region in which enhanced NAT gateways can be created.
//! - [`ListNatGatewayEcsMetric`](mod@list_nat_gateway_ecs_metric): Reads the traffic of the ECS instances behind a NAT gateway at one minute.
//! - [`ModifyBandwidthPackageAttribute`](mod@modify_bandwidth_package_attribute): Renames a NAT bandwidth package or describes it anew.
//! - [`ModifyBandwidthPackageSpec`](mod@modify_bandwidth_package_spec): Gives a NAT bandwidth package another bandwidth.
//! - [`ModifyNatGatewayAttribute`](mod@modify_nat_gateway_attribute): Renames a NAT gateway or describes it anew.
//! - [`ModifyNatGatewaySpec`](mod@modify_nat_gateway_spec): Changes the size of a NAT gateway that is paid by subscription.
//! - [`RemoveBandwidthPackageIps`](mod@remove_bandwidth_package_ips): Takes public addresses out of a NAT bandwidth package.
//! - [`UpdateNatGatewayNatType`](mod@update_nat_gateway_nat_type): Turns a standard NAT gateway into an enhanced one.
//! - [`VpcDescribeVpcNatGatewayNetworkInterfaceQuota`](mod@vpc_describe_vpc_nat_gateway_network_interface_quota): Tells how many more endpoints can be created for reverse access through a VPC NAT gateway, which must exist already.
//!
//! ## SNAT entries
//!
//! - [`CreateSnatEntry`](mod@create_snat_entry): Adds an SNAT rule, by which instances without a public address reach the internet under an address of the NAT gateway.
//! - [`DeleteSnatEntry`](mod@delete_snat_entry): Deletes an SNAT rule; its sources lose this way out to the internet.
//! - [`DescribeSnatTableEntries`](mod@describe_snat_table_entries): Lists the SNAT rules of an SNAT table.
//! - [`ModifySnatEntry`](mod@modify_snat_entry): Changes an SNAT rule.
//!
//! ## DNAT entries
//!
//! - [`CreateForwardEntry`](mod@create_forward_entry): Adds a DNAT rule, which passes packets for a public address and port on to a private address and port.
//! - [`DeleteForwardEntry`](mod@delete_forward_entry): Deletes a DNAT rule; its public port is no longer forwarded.
//! - [`DescribeForwardTableEntries`](mod@describe_forward_table_entries): Lists the DNAT rules of a DNAT table.
//! - [`ModifyForwardEntry`](mod@modify_forward_entry): Changes a DNAT rule, unless it is `Pending` or `Modifying` at the moment.
//!
//! ## IPv6 gateways
//!
//! - [`AllocateIpv6Address`](mod@allocate_ipv6_address): Reserves an IPv6 address in a vSwitch, optionally a particular one.
//! - [`AllocateIpv6InternetBandwidth`](mod@allocate_ipv6_internet_bandwidth): Buys internet bandwidth for an IPv6 address, so that it can talk to the internet.
//! - [`CreateIpv6EgressOnlyRule`](mod@create_ipv6_egress_only_rule): Creates an egress-only rule: the IPv6 address may open connections to the internet, but none can be opened from there.
//! - [`CreateIpv6Gateway`](mod@create_ipv6_gateway): Creates the IPv6 gateway of a VPC, through which its IPv6 traffic with the internet passes.
//! - [`DeleteIpv6EgressOnlyRule`](mod@delete_ipv6_egress_only_rule): Deletes an egress-only rule of an IPv6 gateway.
//! - [`DeleteIpv6Gateway`](mod@delete_ipv6_gateway): Deletes an IPv6 gateway.
//! - [`DeleteIpv6InternetBandwidth`](mod@delete_ipv6_internet_bandwidth): Gives up the internet bandwidth of an IPv6 address.
//! - [`DescribeIpv6Addresses`](mod@describe_ipv6_addresses): Lists the IPv6 addresses of a region.
//! - [`DescribeIpv6EgressOnlyRules`](mod@describe_ipv6_egress_only_rules): Lists the egress-only rules of an IPv6 gateway.
//! - [`DescribeIpv6GatewayAttribute`](mod@describe_ipv6_gateway_attribute): Reads everything about one IPv6 gateway.
//! - [`DescribeIpv6Gateways`](mod@describe_ipv6_gateways): Lists IPv6 gateways.
//! - [`ModifyIpv6AddressAttribute`](mod@modify_ipv6_address_attribute): Renames an IPv6 address or describes it anew.
//! - [`ModifyIpv6GatewayAttribute`](mod@modify_ipv6_gateway_attribute): Renames an IPv6 gateway or describes it anew.
//! - [`ModifyIpv6GatewaySpec`](mod@modify_ipv6_gateway_spec): Changes the size of an IPv6 gateway, and with it how much it can forward.
//! - [`ModifyIpv6InternetBandwidth`](mod@modify_ipv6_internet_bandwidth): Changes how much internet bandwidth an IPv6 address has.
//! - [`ReleaseIpv6Address`](mod@release_ipv6_address): Releases an IPv6 address that no instance uses.
//!
//! ## IPv6 translation
//!
//! - [`AddIPv6TranslatorAclListEntry`](mod@add_ipv6_translator_acl_list_entry): Adds one IPv6 address or address range to an access control list of the IPv6 translation service.
//! - [`CreateIPv6Translator`](mod@create_ipv6_translator): Creates an instance of the IPv6 translation service, through which IPv6 clients reach IPv4-only servers.
//! - [`CreateIPv6TranslatorAclList`](mod@create_ipv6_translator_acl_list): Creates an empty access control list for the IPv6 translation service; fill it with `AddIPv6TranslatorAclListEntry`.
//! - [`CreateIPv6TranslatorEntry`](mod@create_ipv6_translator_entry): Adds a mapping to an IPv6 translation instance, from an IPv6 address and port to an IPv4 server.
//! - [`DeleteIPv6Translator`](mod@delete_ipv6_translator): Deletes an instance of the IPv6 translation service.
//! - [`DeleteIPv6TranslatorAclList`](mod@delete_ipv6_translator_acl_list): Deletes an access control list.
//! - [`DeleteIPv6TranslatorEntry`](mod@delete_ipv6_translator_entry): Deletes a mapping of an IPv6 translation instance, or all of them when no mapping is named.
//! - [`DescribeIPv6TranslatorAclListAttributes`](mod@describe_ipv6_translator_acl_list_attributes): Reads one access control list of the IPv6 translation service, with its addresses and the mappings that use it.
//! - [`DescribeIPv6TranslatorAclLists`](mod@describe_ipv6_translator_acl_lists): Lists the access control lists of the IPv6 translation service.
//! - [`DescribeIPv6TranslatorEntries`](mod@describe_ipv6_translator_entries): Lists mappings of the IPv6 translation service.
//! - [`DescribeIPv6Translators`](mod@describe_ipv6_translators): Lists IPv6 Translation Service instances, with specification, addresses and status.
//! - [`ModifyIPv6TranslatorAclAttribute`](mod@modify_ipv6_translator_acl_attribute): Renames an access control list of the IPv6 translation service.
//! - [`ModifyIPv6TranslatorAclListEntry`](mod@modify_ipv6_translator_acl_list_entry): Changes the comment of an IP entry in an IPv6 Translation Service access list.
//! - [`ModifyIPv6TranslatorAttribute`](mod@modify_ipv6_translator_attribute): Renames an IPv6 translation instance or describes it anew.
//! - [`ModifyIPv6TranslatorBandwidth`](mod@modify_ipv6_translator_bandwidth): Changes the bandwidth of an IPv6 Translation Service instance through an order.
//! - [`ModifyIPv6TranslatorEntry`](mod@modify_ipv6_translator_entry): Changes a mapping of the IPv6 translation service.
//! - [`RemoveIPv6TranslatorAclListEntry`](mod@remove_ipv6_translator_acl_list_entry): Removes one entry from an access control list of the IPv6 translation service.
//!
//! ## VPN gateways
//!
//! - [`AssociateVpnGatewayWithCertificate`](mod@associate_vpn_gateway_with_certificate): Installs a certificate on a VPN gateway.
//! - [`CreateVpnGateway`](mod@create_vpn_gateway): Creates a VPN gateway in a VPC.
//! - [`DeleteCustomerGateway`](mod@delete_customer_gateway): Deletes the record of an on-premises VPN device.
//! - [`DeleteVpnGateway`](mod@delete_vpn_gateway): Deletes a VPN gateway.
//! - [`DeleteVpnRouteEntry`](mod@delete_vpn_route_entry): Deletes a destination-based route of a VPN gateway.
//! - [`DescribeVpnGateway`](mod@describe_vpn_gateway): Reads everything about one VPN gateway.
//! - [`DescribeVpnGatewayAvailableZones`](mod@describe_vpn_gateway_available_zones): Lists the zones of a region in which an IPsec-VPN connection can be deployed.
//! - [`DescribeVpnGateways`](mod@describe_vpn_gateways): Lists VPN gateways.
//! - [`DescribeVpnPbrRouteEntries`](mod@describe_vpn_pbr_route_entries): Lists the policy-based routes of a VPN gateway.
//! - [`DescribeVpnRouteEntries`](mod@describe_vpn_route_entries): Lists the destination-based routes of a VPN gateway.
//! - [`DiagnoseVpnGateway`](mod@diagnose_vpn_gateway): Runs a set of checks on a VPN gateway; only some regions offer this.
//! - [`DissociateVpnGatewayWithCertificate`](mod@dissociate_vpn_gateway_with_certificate): Takes a certificate off a VPN gateway.
//! - [`GetVpnGatewayDiagnoseResult`](mod@get_vpn_gateway_diagnose_result): Shows the results of a diagnosis of a VPN gateway, item by item.
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags of resources.
//! - [`ListVpnCertificateAssociations`](mod@list_vpn_certificate_associations): Lists which certificates are installed on which VPN gateways of a region.
//! - [`ModifyVpnGatewayAttribute`](mod@modify_vpn_gateway_attribute): Renames a VPN gateway or describes it anew.
//! - [`MoveVpnResourceGroup`](mod@move_vpn_resource_group): Moves a VPN resource to another resource group.
//! - [`PublishVpnRouteEntry`](mod@publish_vpn_route_entry): Announces a route of a VPN gateway in the route table of its VPC, or takes it back.
//! - [`TagResources`](mod@tag_resources): Puts tags on one or more resources; tags that do not exist yet are created.
//! - [`UnTagResources`](mod@un_tag_resources): Takes tags off one or more resources.
//!
//! ## VPN routes
//!
//! - [`CreateVpnPbrRouteEntry`](mod@create_vpn_pbr_route_entry): Adds a policy-based route to a VPN gateway, which looks at the source of a packet as well as its destination.
//! - [`CreateVpnRouteEntry`](mod@create_vpn_route_entry): Adds a destination-based route to a VPN gateway.
//! - [`DeleteVpnPbrRouteEntry`](mod@delete_vpn_pbr_route_entry): Deletes a policy-based route of a VPN gateway.
//! - [`ModifyVpnPbrRouteEntryAttribute`](mod@modify_vpn_pbr_route_entry_attribute): Changes weight and priority of a policy-based route on a VPN gateway.
//! - [`ModifyVpnPbrRouteEntryPriority`](mod@modify_vpn_pbr_route_entry_priority): Changes only the priority of a policy-based route on a VPN gateway.
//! - [`ModifyVpnPbrRouteEntryWeight`](mod@modify_vpn_pbr_route_entry_weight): Changes the weight of a policy-based route, which is named by its addresses, next hop and old weight.
//! - [`ModifyVpnRouteEntryWeight`](mod@modify_vpn_route_entry_weight): Changes the weight of a destination-based route, which is named by its destination, next hop and old weight.
//!
//! ## Customer gateways
//!
//! - [`CreateCustomerGateway`](mod@create_customer_gateway): Registers the public address of an on-premises VPN device, so that IPsec connections can name it as their far end.
//! - [`DescribeCustomerGateway`](mod@describe_customer_gateway): Reads the record of one on-premises VPN device.
//! - [`DescribeCustomerGateways`](mod@describe_customer_gateways): Lists the on-premises VPN devices that are registered as customer gateways.
//! - [`ModifyCustomerGatewayAttribute`](mod@modify_customer_gateway_attribute): Renames a customer gateway or describes it anew.
//!
//! ## IPsec-VPN
//!
//! - [`CreateVpnConnection`](mod@create_vpn_connection): Creates an IPsec connection between a VPN gateway and a customer gateway.
//! - [`DeleteVpnConnection`](mod@delete_vpn_connection): Deletes an IPsec connection; the two networks lose touch at once.
//! - [`DescribeVpnConnection`](mod@describe_vpn_connection): Reads everything about one IPsec connection, including how far its negotiation has come.
//! - [`DescribeVpnConnectionLogs`](mod@describe_vpn_connection_logs): Reads the log of an IPsec-VPN connection or one of its tunnels for a period.
//! - [`DescribeVpnConnections`](mod@describe_vpn_connections): Lists IPsec connections with their settings and states.
//! - [`DiagnoseVpnConnections`](mod@diagnose_vpn_connections): Examines IPsec connections and reports error codes and log lines for what is wrong.
//! - [`DownloadVpnConnectionConfig`](mod@download_vpn_connection_config): Returns the settings of an IPsec connection, from which the device at the far end can be set up.
//! - [`ModifyTunnelAttribute`](mod@modify_tunnel_attribute): Changes one tunnel of a dual-tunnel IPsec-VPN connection, such as IKE, IPsec and BGP settings.
//! - [`ModifyVpnConnectionAttribute`](mod@modify_vpn_connection_attribute): Changes the settings of an IPsec connection.
//!
//! ## IPsec servers
//!
//! - [`CreateIpsecServer`](mod@create_ipsec_server): Creates an IPsec server on a VPN gateway, to which mobile clients dial in.
//! - [`DeleteIpsecServer`](mod@delete_ipsec_server): Deletes the IPsec server of a VPN gateway.
//! - [`ListIpsecServerLogs`](mod@list_ipsec_server_logs): Reads the log of an IPsec server for a period.
//! - [`ListIpsecServers`](mod@list_ipsec_servers): Lists IPsec servers with their settings and the number of clients connected.
//! - [`UpdateIpsecServer`](mod@update_ipsec_server): Changes the settings of an IPsec server.
//!
//! ## SSL-VPN
//!
//! - [`CreateSslVpnClientCert`](mod@create_ssl_vpn_client_cert): Issues a client certificate for an SSL-VPN server; a client needs it to connect.
//! - [`CreateSslVpnServer`](mod@create_ssl_vpn_server): Creates an SSL-VPN server on a VPN gateway, so that single computers can dial in to the network.
//! - [`DeleteSslVpnClientCert`](mod@delete_ssl_vpn_client_cert): Deletes a client certificate of an SSL-VPN server.
//! - [`DeleteSslVpnServer`](mod@delete_ssl_vpn_server): Deletes an SSL-VPN server.
//! - [`DescribeSslVpnClientCert`](mod@describe_ssl_vpn_client_cert): Reads one SSL client certificate, including its key and the client configuration.
//! - [`DescribeSslVpnClientCerts`](mod@describe_ssl_vpn_client_certs): Lists client certificates for SSL-VPN servers and when they expire.
//! - [`DescribeSslVpnClients`](mod@describe_ssl_vpn_clients): Lists the clients currently connected to a VPN gateway over SSL-VPN.
//! - [`DescribeSslVpnServers`](mod@describe_ssl_vpn_servers): Lists SSL-VPN servers with their settings and the number of clients connected.
//! - [`DescribeVpnSslServerLogs`](mod@describe_vpn_ssl_server_logs): Reads log lines of an SSL-VPN server.
//! - [`ModifySslVpnClientCert`](mod@modify_ssl_vpn_client_cert): Renames a client certificate of an SSL-VPN server.
//! - [`ModifySslVpnServer`](mod@modify_ssl_vpn_server): Changes the settings of an SSL-VPN server.
//!
//! ## Router interfaces
//!
//! - [`ActivateRouterInterface`](mod@activate_router_interface): Puts an inactive router interface back to work; it passes through `Activating` before it is `Active`.
//! - [`ConnectRouterInterface`](mod@connect_router_interface): Makes the initiating router interface connect to its peer; it goes to `Connecting`, then to `Active`, and both networks reach each other.
//! - [`CreateRouterInterface`](mod@create_router_interface): Creates one end of a connection between two routers.
//! - [`DeactivateRouterInterface`](mod@deactivate_router_interface): Takes an active router interface out of service; it passes through `Deactivating` before it is `Inactive`.
//! - [`DeleteRouterInterface`](mod@delete_router_interface): Deletes a router interface that is `Idle` or `Inactive`.
//! - [`DescribeEcGrantRelation`](mod@describe_ec_grant_relation): Lists which VBRs, also of other accounts, a VPC has authorized to connect to it.
//! - [`DescribeRouterInterfaceAttribute`](mod@describe_router_interface_attribute): Reads the configuration of one router interface, with its peer.
//! - [`DescribeRouterInterfaces`](mod@describe_router_interfaces): Lists the router interfaces of a region.
//! - [`GrantInstanceToVbr`](mod@grant_instance_to_vbr): Authorizes virtual border routers, also of another account, to connect to a VPC.
//! - [`ModifyRouterInterfaceAttribute`](mod@modify_router_interface_attribute): Changes the settings of a router interface, such as its peer and its health check.
//! - [`ModifyRouterInterfaceSpec`](mod@modify_router_interface_spec): Changes the size of a router interface; it passes through `Activating` before it is `Active` again.
//! - [`RevokeInstanceFromVbr`](mod@revoke_instance_from_vbr): Withdraws the authorization of virtual border routers to connect to a VPC.
//!
//! ## Virtual border routers
//!
//! - [`AssociatePhysicalConnectionToVirtualBorderRouter`](mod@associate_physical_connection_to_virtual_border_router): Attaches one more leased line to a virtual border router.
//! - [`CreateVbrHa`](mod@create_vbr_ha): Creates a failover group of two virtual border routers.
//! - [`CreateVirtualBorderRouter`](mod@create_virtual_border_router): Creates a virtual border router on a leased line.
//! - [`DeleteVbrHa`](mod@delete_vbr_ha): Deletes a failover group of virtual border routers; the routers themselves stay.
//! - [`DeleteVirtualBorderRouter`](mod@delete_virtual_border_router): Deletes a virtual border router that is `Unconfirmed`, `Enabled` or `Terminated`.
//! - [`DescribeVbrHa`](mod@describe_vbr_ha): Reads a failover group of virtual border routers, found by its ID or a router.
//! - [`DescribeVirtualBorderRouters`](mod@describe_virtual_border_routers): Lists virtual border routers.
//! - [`DescribeVirtualBorderRoutersForPhysicalConnection`](mod@describe_virtual_border_routers_for_physical_connection): Lists the virtual border routers on one leased line, those of other accounts included.
//! - [`ModifyVirtualBorderRouterAttribute`](mod@modify_virtual_border_router_attribute): Changes the settings of a virtual border router.
//! - [`RecoverVirtualBorderRouter`](mod@recover_virtual_border_router): Brings a terminated virtual border router back; it passes through `Recovering` before it is `Enabled`.
//! - [`TerminateVirtualBorderRouter`](mod@terminate_virtual_border_router): Takes an enabled virtual border router out of service.
//! - [`UnassociatePhysicalConnectionFromVirtualBorderRouter`](mod@unassociate_physical_connection_from_virtual_border_router): Detaches a leased line from a virtual border router.
//! - [`UpdateVirtualBorderBandwidth`](mod@update_virtual_border_bandwidth): Changes the bandwidth limit of a virtual border router in both directions.
//!
//! ## Physical connections
//!
//! - [`ApplyPhysicalConnectionLOA`](mod@apply_physical_connection_loa): Applies for the letter of authorization (LOA) that lets the construction crew into the data center to lay a leased line.
//! - [`AttachVbrToVpconn`](mod@attach_vbr_to_vpconn): Links a virtual border router to a hosted connection over Express Connect.
//! - [`CancelPhysicalConnection`](mod@cancel_physical_connection): Withdraws a leased line before it goes into service.
//! - [`CompletePhysicalConnectionLOA`](mod@complete_physical_connection_loa): Reports that the construction work of a leased line is finished, along with the carrier's line code and the label of the cable.
//! - [`ConfirmPhysicalConnection`](mod@confirm_physical_connection): Accepts a leased line that is available, after which its state becomes `Confirmed`.
//! - [`CreateExpressCloudConnection`](mod@create_express_cloud_connection): Creates an Express Cloud Connect (ECC) instance, from location, carrier, port type and bandwidth.
//! - [`CreateHighReliablePhysicalConnection`](mod@create_high_reliable_physical_connection): Creates several Express Connect circuits together in high-reliability mode, so that one failing line is covered.
//! - [`CreatePhysicalConnection`](mod@create_physical_connection): Applies for a leased line between a site and an access point.
//! - [`CreatePhysicalConnectionOccupancyOrder`](mod@create_physical_connection_occupancy_order): Places the order for the fee that a leased line costs for the resources it occupies.
//! - [`CreatePhysicalConnectionSetupOrder`](mod@create_physical_connection_setup_order): Places the order for the one-time fee of setting up a leased line.
//! - [`CreateVirtualPhysicalConnection`](mod@create_virtual_physical_connection): Creates a hosted connection on an Express Connect circuit for the account of a tenant.
//! - [`CreateVpconnFromVbr`](mod@create_vpconn_from_vbr): Turns a cross-account virtual border router into a hosted connection with a port that is shared instead.
//! - [`DeleteExpressConnect`](mod@delete_express_connect): Deletes an Express Connect link between routers, found by one of its router interfaces.
//! - [`DeletePhysicalConnection`](mod@delete_physical_connection): Deletes a leased line that is `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`.
//! - [`DescribeExpressCloudConnections`](mod@describe_express_cloud_connections): Lists the Express Cloud Connect services of a region.
//! - [`DescribePhysicalConnectionLOA`](mod@describe_physical_connection_loa): Reads the letter of authorization of a leased line and how far the work has come.
//! - [`DescribePhysicalConnections`](mod@describe_physical_connections): Lists the leased lines of a region.
//! - [`EnablePhysicalConnection`](mod@enable_physical_connection): Puts a `Confirmed` leased line into service; it becomes `Enabled`.
//! - [`GetPhysicalConnectionServiceStatus`](mod@get_physical_connection_service_status): Shows whether the account has activated billing of outbound Express Connect traffic.
//! - [`ListBusinessAccessPoints`](mod@list_business_access_points): Lists access points for Express Connect circuits, with the carriers and port types each supports.
//! - [`ListGeographicSubRegions`](mod@list_geographic_sub_regions): Lists groups of regions by geographic area.
//! - [`ListPhysicalConnectionFeatures`](mod@list_physical_connection_features): Lists the features of an Express Connect circuit.
//! - [`ListVirtualPhysicalConnections`](mod@list_virtual_physical_connections): Lists hosted connections, by circuit, tenant, VLAN ID or status.
//! - [`ModifyExpressCloudConnectionAttribute`](mod@modify_express_cloud_connection_attribute): Changes the settings of an Express Cloud Connect service.
//! - [`ModifyExpressCloudConnectionBandwidth`](mod@modify_express_cloud_connection_bandwidth): Changes the bandwidth of an Express Cloud Connect service.
//! - [`ModifyPhysicalConnectionAttribute`](mod@modify_physical_connection_attribute): Changes a leased line.
//! - [`OpenPhysicalConnectionService`](mod@open_physical_connection_service): Activates billing of outbound Express Connect traffic for the account.
//! - [`RecoverPhysicalConnection`](mod@recover_physical_connection): Brings a terminated leased line back into service.
//! - [`SecondApplyPhysicalConnectionLOA`](mod@second_apply_physical_connection_loa): Applies once more for a letter of authorization, after the application by `ApplyPhysicalConnectionLOA` was turned down.
//! - [`TerminatePhysicalConnection`](mod@terminate_physical_connection): Ends the service of an `Enabled` leased line; it passes through `Terminating` before it is `Terminated`.
//! - [`UpdateVirtualPhysicalConnection`](mod@update_virtual_physical_connection): Changes the VLAN ID or expected specification of a hosted connection.
//!
//! ## BGP
//!
//! - [`AddBgpNetwork`](mod@add_bgp_network): Announces an address range over BGP from a virtual border router, so that the on-premises side learns how to reach it.
//! - [`CreateBgpGroup`](mod@create_bgp_group): Creates a BGP group on a virtual border router.
//! - [`CreateBgpPeer`](mod@create_bgp_peer): Adds a neighbor router to a BGP group; it takes over the settings of the group.
//! - [`DeleteBgpGroup`](mod@delete_bgp_group): Deletes a BGP group.
//! - [`DeleteBgpNetwork`](mod@delete_bgp_network): Withdraws an address range that `AddBgpNetwork` announced.
//! - [`DeleteBgpPeer`](mod@delete_bgp_peer): Removes a neighbor router from its BGP group.
//! - [`DescribeBgpGroups`](mod@describe_bgp_groups): Lists the BGP groups of a region.
//! - [`DescribeBgpNetworks`](mod@describe_bgp_networks): Lists the address ranges that are announced over BGP.
//! - [`DescribeBgpPeers`](mod@describe_bgp_peers): Lists the BGP neighbors of a region.
//! - [`ModifyBgpGroupAttribute`](mod@modify_bgp_group_attribute): Changes the settings of a BGP group, and with them those of its peers.
//! - [`ModifyBgpPeerAttribute`](mod@modify_bgp_peer_attribute): Changes the settings of a BGP neighbor.
//!
//! ## CEN
//!
//! - [`GrantInstanceToCen`](mod@grant_instance_to_cen): Allows a CEN instance of another account to attach a network of yours.
//! - [`RevokeInstanceFromCen`](mod@revoke_instance_from_cen): Takes back the permission that `GrantInstanceToCen` gave a CEN instance.
//!
//! ## Global acceleration
//!
//! - [`AddGlobalAccelerationInstanceIp`](mod@add_global_acceleration_instance_ip): Adds an EIP to a Global Acceleration instance of the shared-bandwidth kind.
//! - [`AssociateGlobalAccelerationInstance`](mod@associate_global_acceleration_instance): Makes one ECS or SLB instance of a VPC the backend of an acceleration instance with a bandwidth of its own.
//! - [`CreateGlobalAccelerationInstance`](mod@create_global_acceleration_instance): Creates a Global Acceleration instance that is billed by use.
//! - [`DeleteGlobalAccelerationInstance`](mod@delete_global_acceleration_instance): Deletes a Global Acceleration instance that is billed by use.
//! - [`DescribeGlobalAccelerationInstances`](mod@describe_global_acceleration_instances): Lists Global Acceleration instances.
//! - [`DescribeServerRelatedGlobalAccelerationInstances`](mod@describe_server_related_global_acceleration_instances): Lists the dedicated-bandwidth Global Acceleration instances that a given backend server is attached to.
//! - [`ModifyGlobalAccelerationInstanceAttributes`](mod@modify_global_acceleration_instance_attributes): Renames a Global Acceleration instance or describes it anew.
//! - [`ModifyGlobalAccelerationInstanceSpec`](mod@modify_global_acceleration_instance_spec): Gives a Global Acceleration instance another bandwidth.
//! - [`RemoveGlobalAccelerationInstanceIp`](mod@remove_global_acceleration_instance_ip): Takes an EIP out of a shared-bandwidth Global Acceleration instance.
//! - [`UnassociateGlobalAccelerationInstance`](mod@unassociate_global_acceleration_instance): Detaches the backend server from a Global Acceleration instance.
//!
//! ## Flow logs
//!
//! - [`ActiveFlowLog`](mod@active_flow_log): Starts a flow log, so that traffic of its resource is recorded from now on.
//! - [`CreateFlowLog`](mod@create_flow_log): Creates a flow log that records the traffic of a network interface, a vSwitch or a whole VPC into Simple Log Service.
//! - [`DeactiveFlowLog`](mod@deactive_flow_log): Stops a flow log.
//! - [`DeleteFlowLog`](mod@delete_flow_log): Deletes a flow log.
//! - [`DescribeFlowLogs`](mod@describe_flow_logs): Lists flow logs.
//! - [`GetFlowLogServiceStatus`](mod@get_flow_log_service_status): Shows whether the account has activated flow logs.
//! - [`ModifyFlowLogAttribute`](mod@modify_flow_log_attribute): Renames a flow log or describes it anew.
//! - [`OpenFlowLogService`](mod@open_flow_log_service): Activates flow logs for the account.
//!
//! ## Monitoring
//!
//! - [`DescribeBandwidthPackagePublicIpMonitorData`](mod@describe_bandwidth_package_public_ip_monitor_data): Reads the traffic figures of one public address in a NAT bandwidth package.
//!
//! ## Traffic mirroring
//!
//! - [`AddSourcesToTrafficMirrorSession`](mod@add_sources_to_traffic_mirror_session): Adds network interfaces as mirror sources to a traffic mirror session.
//! - [`CreateTrafficMirrorFilter`](mod@create_traffic_mirror_filter): Creates a traffic mirror filter, optionally with its inbound and outbound rules.
//! - [`CreateTrafficMirrorFilterRules`](mod@create_traffic_mirror_filter_rules): Adds inbound or outbound rules to a traffic mirror filter.
//! - [`CreateTrafficMirrorSession`](mod@create_traffic_mirror_session): Creates a session that copies the traffic of mirror sources to a target, through a filter.
//! - [`DeleteTrafficMirrorFilter`](mod@delete_traffic_mirror_filter): Deletes a mirror filter that no mirror session uses any more.
//! - [`DeleteTrafficMirrorFilterRules`](mod@delete_traffic_mirror_filter_rules): Takes rules out of a mirror filter.
//! - [`DeleteTrafficMirrorSession`](mod@delete_traffic_mirror_session): Ends a mirror session, so that the traffic of its sources is copied no longer.
//! - [`GetTrafficMirrorServiceStatus`](mod@get_traffic_mirror_service_status): Shows whether the account has activated traffic mirroring.
//! - [`ListTrafficMirrorFilters`](mod@list_traffic_mirror_filters): Lists traffic mirror filters with their inbound and outbound rules.
//! - [`ListTrafficMirrorSessions`](mod@list_traffic_mirror_sessions): Lists traffic mirror sessions, by source, target, filter or priority.
//! - [`OpenTrafficMirrorService`](mod@open_traffic_mirror_service): Activates traffic mirroring for the account.
//! - [`RemoveSourcesFromTrafficMirrorSession`](mod@remove_sources_from_traffic_mirror_session): Removes mirror sources from a traffic mirror session.
//! - [`UpdateTrafficMirrorFilterAttribute`](mod@update_traffic_mirror_filter_attribute): Changes the name or description of a traffic mirror filter, not its rules.
//! - [`UpdateTrafficMirrorFilterRuleAttribute`](mod@update_traffic_mirror_filter_rule_attribute): Changes one rule of a traffic mirror filter: action, priority, protocol, addresses or ports.
//! - [`UpdateTrafficMirrorSessionAttribute`](mod@update_traffic_mirror_session_attribute): Changes a traffic mirror session: target, filter, priority, packet length or whether it is on.
//!
//! ## IPv4 gateways
//!
//! - [`AssociateRouteTableWithGateway`](mod@associate_route_table_with_gateway): Binds a gateway route table to an IPv4 gateway in the same VPC.
//! - [`CreateIpv4Gateway`](mod@create_ipv4_gateway): Creates an IPv4 gateway for a VPC; `EnableVpcIpv4Gateway` activates it.
//! - [`DeleteIpv4Gateway`](mod@delete_ipv4_gateway): Deletes an IPv4 gateway, once no route leads to it and no route table is tied to it.
//! - [`DissociateRouteTableFromGateway`](mod@dissociate_route_table_from_gateway): Unbinds a gateway route table from its IPv4 gateway.
//! - [`EnableVpcIpv4Gateway`](mod@enable_vpc_ipv4_gateway): Activates an IPv4 gateway, optionally for given route tables of its VPC.
//! - [`GetIpv4GatewayAttribute`](mod@get_ipv4_gateway_attribute): Reads one IPv4 gateway, with its VPC, route table and activation.
//! - [`ListGatewayRouteTableEntries`](mod@list_gateway_route_table_entries): Lists the routes of a gateway route table, with next hops.
//! - [`ListIpv4Gateways`](mod@list_ipv4_gateways): Lists IPv4 gateways, by VPC, ID or name.
//! - [`UpdateGatewayRouteTableEntryAttribute`](mod@update_gateway_route_table_entry_attribute): Changes the next hop or description of a route in a gateway route table.
//! - [`UpdateIpv4GatewayAttribute`](mod@update_ipv4_gateway_attribute): Changes the name or description of an IPv4 gateway.
//!
//! ## Gateway endpoints
//!
//! - [`AssociateRouteTablesWithVpcGatewayEndpoint`](mod@associate_route_tables_with_vpc_gateway_endpoint): Associates route tables, up to 20 per call, with a gateway endpoint.
//! - [`CreateVpcGatewayEndpoint`](mod@create_vpc_gateway_endpoint): Creates a gateway endpoint in a VPC for reaching a cloud service, with an access policy.
//! - [`DeleteVpcGatewayEndpoint`](mod@delete_vpc_gateway_endpoint): Deletes a gateway endpoint.
//! - [`DissociateRouteTablesFromVpcGatewayEndpoint`](mod@dissociate_route_tables_from_vpc_gateway_endpoint): Unbinds route tables, up to 20 per call, from a gateway endpoint.
//! - [`GetVpcGatewayEndpointAttribute`](mod@get_vpc_gateway_endpoint_attribute): Reads one gateway endpoint, with service, access policy and route tables.
//! - [`ListVpcEndpointServicesByEndUser`](mod@list_vpc_endpoint_services_by_end_user): Lists the endpoint services for which gateway endpoints can be created.
//! - [`ListVpcGatewayEndpoints`](mod@list_vpc_gateway_endpoints): Lists gateway endpoints, by VPC, service, ID or name.
//! - [`UpdateVpcGatewayEndpointAttribute`](mod@update_vpc_gateway_endpoint_attribute): Changes name, description or access policy of a gateway endpoint.
//!
//! ## DHCP options sets
//!
//! - [`AttachDhcpOptionsSetToVpc`](mod@attach_dhcp_options_set_to_vpc): Applies an existing DHCP options set to a VPC.
//! - [`CreateDhcpOptionsSet`](mod@create_dhcp_options_set): Creates a DHCP options set with DNS servers, domain name and lease times.
//! - [`DeleteDhcpOptionsSet`](mod@delete_dhcp_options_set): Deletes a DHCP options set that no VPC uses any more.
//! - [`DetachDhcpOptionsSetFromVpc`](mod@detach_dhcp_options_set_from_vpc): Takes a DHCP options set off a VPC.
//! - [`GetDhcpOptionsSet`](mod@get_dhcp_options_set): Reads one DHCP options set, with the VPCs that use it.
//! - [`ListDhcpOptionsSets`](mod@list_dhcp_options_sets): Lists DHCP options sets, by ID, name or domain name.
//! - [`ReplaceVpcDhcpOptionsSet`](mod@replace_vpc_dhcp_options_set): Gives a VPC another DHCP options set.
//! - [`UpdateDhcpOptionsSetAttribute`](mod@update_dhcp_options_set_attribute): Changes DNS servers, domain name, lease times or name of a DHCP options set.
//!
//! ## VPN attachments
//!
//! - [`CheckVpnBgpEnabled`](mod@check_vpn_bgp_enabled): Tells whether IPsec-VPN connections in the region support BGP.
//! - [`CreateVcoRouteEntry`](mod@create_vco_route_entry): Adds a destination-based route to an IPsec-VPN connection, with a weight.
//! - [`CreateVpnAttachment`](mod@create_vpn_attachment): Creates an IPsec-VPN connection that is meant for a transit router, not for a VPN gateway.
//! - [`DeleteVcoRouteEntry`](mod@delete_vco_route_entry): Deletes a destination-based route from an IPsec-VPN connection.
//! - [`DeleteVpnAttachment`](mod@delete_vpn_attachment): Deletes an IPsec-VPN connection that was made for a transit router.
//! - [`DescribeVcoRouteEntries`](mod@describe_vco_route_entries): Lists the routes of an IPsec-VPN connection, by route type.
//! - [`DescribeVpnAttachments`](mod@describe_vpn_attachments): Lists IPsec-VPN connections for transit routers, with what they are attached to.
//! - [`DescribeVpnCrossAccountAuthorizations`](mod@describe_vpn_cross_account_authorizations): Lists the other accounts that may attach an IPsec-VPN connection.
//! - [`ModifyVcoRouteEntryWeight`](mod@modify_vco_route_entry_weight): Changes the weight of a destination-based route on an IPsec-VPN connection.
//! - [`ModifyVpnAttachmentAttribute`](mod@modify_vpn_attachment_attribute): Changes an IPsec-VPN connection for a transit router: networks, IKE, IPsec, BGP and health check.
//!
//! ## Traffic QoS
//!
//! - [`CreateExpressConnectTrafficQos`](mod@create_express_connect_traffic_qos): Creates an Express Connect QoS policy, still without queues and rules.
//! - [`CreateExpressConnectTrafficQosQueue`](mod@create_express_connect_traffic_qos_queue): Adds a queue with its type and bandwidth share to an Express Connect QoS policy.
//! - [`CreateExpressConnectTrafficQosRule`](mod@create_express_connect_traffic_qos_rule): Adds a rule to an Express Connect QoS queue that selects traffic by address, port, protocol or DSCP.
//! - [`DeleteExpressConnectTrafficQos`](mod@delete_express_connect_traffic_qos): Deletes a QoS policy for leased lines.
//! - [`DeleteExpressConnectTrafficQosQueue`](mod@delete_express_connect_traffic_qos_queue): Deletes one queue of a QoS policy for leased lines.
//! - [`DeleteExpressConnectTrafficQosRule`](mod@delete_express_connect_traffic_qos_rule): Deletes one rule, which sorts traffic of leased lines into a QoS queue.
//! - [`DescribeExpressConnectTrafficQos`](mod@describe_express_connect_traffic_qos): Lists Express Connect QoS policies with their queues and circuits, page by page.
//! - [`DescribeExpressConnectTrafficQosQueue`](mod@describe_express_connect_traffic_qos_queue): Lists the queues of an Express Connect QoS policy, with their rules.
//! - [`DescribeExpressConnectTrafficQosRule`](mod@describe_express_connect_traffic_qos_rule): Lists the rules of an Express Connect QoS queue, without paging.
//! - [`ModifyExpressConnectTrafficQos`](mod@modify_express_connect_traffic_qos): Changes an Express Connect QoS policy and adds or removes the dedicated circuits it governs.
//! - [`ModifyExpressConnectTrafficQosQueue`](mod@modify_express_connect_traffic_qos_queue): Changes name, description or bandwidth share of an Express Connect QoS queue.
//! - [`ModifyExpressConnectTrafficQosRule`](mod@modify_express_connect_traffic_qos_rule): Changes what an Express Connect QoS rule matches and how it remarks DSCP.
//!
//! ## Failover tests
//!
//! - [`CreateFailoverTestJob`](mod@create_failover_test_job): Creates a failover test of Express Connect resources, to start now or later.
//! - [`DeleteFailoverTestJob`](mod@delete_failover_test_job): Deletes a failover test that has not been started or has ended.
//! - [`DescribeFailoverTestJob`](mod@describe_failover_test_job): Reads one Express Connect failover test, with its resources and times.
//! - [`DescribeFailoverTestJobs`](mod@describe_failover_test_jobs): Lists Express Connect failover tests, with filters.
//! - [`StartFailoverTestJob`](mod@start_failover_test_job): Starts an Express Connect failover test that was created earlier.
//! - [`StopFailoverTestJob`](mod@stop_failover_test_job): Ends a running Express Connect failover test.
//! - [`UpdateFailoverTestJob`](mod@update_failover_test_job): Changes resources, duration or description of an Express Connect failover test.
//!
//! ## Full NAT entries
//!
//! - [`CreateFullNatEntry`](mod@create_full_nat_entry): Adds an entry to the FULLNAT table of a NAT gateway that maps a NAT IP and port.
//! - [`DeleteFullNatEntry`](mod@delete_full_nat_entry): Deletes one entry from a FULLNAT table.
//! - [`ListFullNatEntries`](mod@list_full_nat_entries): Lists the entries of a FULLNAT table, with filters.
//! - [`ModifyFullNatEntryAttribute`](mod@modify_full_nat_entry_attribute): Changes the mapping, name or description of a FULLNAT entry.
//!
//! ## NAT IP addresses
//!
//! - [`CreateNatIp`](mod@create_nat_ip): Adds a NAT IP address or prefix to a VPC NAT gateway.
//! - [`CreateNatIpCidr`](mod@create_nat_ip_cidr): Adds a NAT CIDR block to a VPC NAT gateway, from which NAT IP addresses come.
//! - [`DeleteNatIp`](mod@delete_nat_ip): Deletes a NAT IP address or prefix of a VPC NAT gateway.
//! - [`DeleteNatIpCidr`](mod@delete_nat_ip_cidr): Deletes a NAT CIDR block from a VPC NAT gateway.
//! - [`ListNatIpCidrs`](mod@list_nat_ip_cidrs): Lists the NAT CIDR blocks of a VPC NAT gateway.
//! - [`ListNatIps`](mod@list_nat_ips): Lists the NAT IP addresses of a VPC NAT gateway, with status and use.
//! - [`ModifyNatIpAttribute`](mod@modify_nat_ip_attribute): Changes name and description of a NAT IP address.
//! - [`ModifyNatIpCidrAttribute`](mod@modify_nat_ip_cidr_attribute): Changes name and description of a NAT CIDR block.
//!
//! ## Prefix lists
//!
//! - [`CreateVpcPrefixList`](mod@create_vpc_prefix_list): Creates a prefix list of CIDR blocks, with a maximum number of entries.
//! - [`DeleteVpcPrefixList`](mod@delete_vpc_prefix_list): Deletes a prefix list that nothing uses any more.
//! - [`GetVpcPrefixListAssociations`](mod@get_vpc_prefix_list_associations): Lists the resources that use a prefix list.
//! - [`GetVpcPrefixListEntries`](mod@get_vpc_prefix_list_entries): Lists the CIDR blocks in a prefix list.
//! - [`ListPrefixLists`](mod@list_prefix_lists): Lists prefix lists, by ID, name or tag, without their entries.
//! - [`ModifyVpcPrefixList`](mod@modify_vpc_prefix_list): Renames or resizes a prefix list and adds or removes CIDR blocks.
//! - [`RetryVpcPrefixListAssociation`](mod@retry_vpc_prefix_list_association): Applies the latest entries of a prefix list to an associated resource once more.
//!
//! ## Tags
//!
//! - [`DescribeTagKeys`](mod@describe_tag_keys): Lists the tag keys in use on resources of a type, by keyword or resource.
//! - [`DescribeTagKeysForExpressConnect`](mod@describe_tag_keys_for_express_connect): Lists the tag keys in use on Express Connect resources.
//! - [`DescribeTags`](mod@describe_tags): Lists tags, filtered by resource, key or value.
//! - [`ListTagResourcesForExpressConnect`](mod@list_tag_resources_for_express_connect): Lists the tags on Express Connect resources, or the resources by tag.
//! - [`TagResourcesForExpressConnect`](mod@tag_resources_for_express_connect): Puts tags on Express Connect resources, several resources in one call.
//! - [`UntagResourcesForExpressConnect`](mod@untag_resources_for_express_connect): Takes tags off Express Connect resources.
//!
//! ## Regions and zones
//!
//! - [`DescribeAccessPoints`](mod@describe_access_points): Lists the access points of a region, where leased lines can be connected.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions that can be used, with the endpoint of each.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones of a region.
//! - [`ListBusinessRegions`](mod@list_business_regions): Lists the regions in which the business is available, with names in the chosen language.
//!
//! ## Resource groups
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a leased line into another resource group.
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves a VPC resource to another resource group.
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

pub mod activate_router_interface;
pub mod active_flow_log;
pub mod add_bandwidth_package_ips;
pub mod add_bgp_network;
pub mod add_common_bandwidth_package_ip;
pub mod add_common_bandwidth_package_ips;
pub mod add_global_acceleration_instance_ip;
pub mod add_ipv6_translator_acl_list_entry;
pub mod add_public_ip_address_pool_cidr_block;
pub mod add_sources_to_traffic_mirror_session;
pub mod allocate_eip_address;
pub mod allocate_eip_address_pro;
pub mod allocate_eip_segment_address;
pub mod allocate_ipv6_address;
pub mod allocate_ipv6_internet_bandwidth;
pub mod allocate_vpc_ipv6_cidr;
pub mod apply_physical_connection_loa;
pub mod associate_eip_address;
pub mod associate_eip_address_batch;
pub mod associate_global_acceleration_instance;
pub mod associate_ha_vip;
pub mod associate_network_acl;
pub mod associate_physical_connection_to_virtual_border_router;
pub mod associate_route_table;
pub mod associate_route_table_with_gateway;
pub mod associate_route_tables_with_vpc_gateway_endpoint;
pub mod associate_vpc_cidr_block;
pub mod associate_vpn_gateway_with_certificate;
pub mod attach_dhcp_options_set_to_vpc;
pub mod attach_vbr_to_vpconn;
pub mod cancel_common_bandwidth_package_ip_bandwidth;
pub mod cancel_physical_connection;
pub mod change_resource_group;
pub mod check_can_allocate_vpc_private_ip_address;
pub mod check_vpn_bgp_enabled;
pub mod complete_physical_connection_loa;
pub mod confirm_physical_connection;
pub mod connect_router_interface;
pub mod convert_bandwidth_package;
pub mod copy_network_acl_entries;
pub mod create_bandwidth_package;
pub mod create_bgp_group;
pub mod create_bgp_peer;
pub mod create_common_bandwidth_package;
pub mod create_customer_gateway;
pub mod create_default_vpc;
pub mod create_default_vswitch;
pub mod create_dhcp_options_set;
pub mod create_express_cloud_connection;
pub mod create_express_connect_traffic_qos;
pub mod create_express_connect_traffic_qos_queue;
pub mod create_express_connect_traffic_qos_rule;
pub mod create_failover_test_job;
pub mod create_flow_log;
pub mod create_forward_entry;
pub mod create_full_nat_entry;
pub mod create_global_acceleration_instance;
pub mod create_ha_vip;
pub mod create_high_reliable_physical_connection;
pub mod create_ipsec_server;
pub mod create_ipv4_gateway;
pub mod create_ipv6_egress_only_rule;
pub mod create_ipv6_gateway;
pub mod create_ipv6_translator;
pub mod create_ipv6_translator_acl_list;
pub mod create_ipv6_translator_entry;
pub mod create_nat_gateway;
pub mod create_nat_ip;
pub mod create_nat_ip_cidr;
pub mod create_network_acl;
pub mod create_physical_connection;
pub mod create_physical_connection_occupancy_order;
pub mod create_physical_connection_setup_order;
pub mod create_public_ip_address_pool;
pub mod create_route_entries;
pub mod create_route_entry;
pub mod create_route_table;
pub mod create_router_interface;
pub mod create_snat_entry;
pub mod create_ssl_vpn_client_cert;
pub mod create_ssl_vpn_server;
pub mod create_traffic_mirror_filter;
pub mod create_traffic_mirror_filter_rules;
pub mod create_traffic_mirror_session;
pub mod create_vbr_ha;
pub mod create_vco_route_entry;
pub mod create_virtual_border_router;
pub mod create_virtual_physical_connection;
pub mod create_vpc;
pub mod create_vpc_gateway_endpoint;
pub mod create_vpc_prefix_list;
pub mod create_vpconn_from_vbr;
pub mod create_vpn_attachment;
pub mod create_vpn_connection;
pub mod create_vpn_gateway;
pub mod create_vpn_pbr_route_entry;
pub mod create_vpn_route_entry;
pub mod create_vswitch;
pub mod create_vswitch_cidr_reservation;
pub mod deactivate_router_interface;
pub mod deactive_flow_log;
pub mod delete_bandwidth_package;
pub mod delete_bgp_group;
pub mod delete_bgp_network;
pub mod delete_bgp_peer;
pub mod delete_common_bandwidth_package;
pub mod delete_customer_gateway;
pub mod delete_dhcp_options_set;
pub mod delete_express_connect;
pub mod delete_express_connect_traffic_qos;
pub mod delete_express_connect_traffic_qos_queue;
pub mod delete_express_connect_traffic_qos_rule;
pub mod delete_failover_test_job;
pub mod delete_flow_log;
pub mod delete_forward_entry;
pub mod delete_full_nat_entry;
pub mod delete_global_acceleration_instance;
pub mod delete_ha_vip;
pub mod delete_ipsec_server;
pub mod delete_ipv4_gateway;
pub mod delete_ipv6_egress_only_rule;
pub mod delete_ipv6_gateway;
pub mod delete_ipv6_internet_bandwidth;
pub mod delete_ipv6_translator;
pub mod delete_ipv6_translator_acl_list;
pub mod delete_ipv6_translator_entry;
pub mod delete_nat_gateway;
pub mod delete_nat_ip;
pub mod delete_nat_ip_cidr;
pub mod delete_network_acl;
pub mod delete_physical_connection;
pub mod delete_public_ip_address_pool;
pub mod delete_public_ip_address_pool_cidr_block;
pub mod delete_route_entries;
pub mod delete_route_entry;
pub mod delete_route_table;
pub mod delete_router_interface;
pub mod delete_snat_entry;
pub mod delete_ssl_vpn_client_cert;
pub mod delete_ssl_vpn_server;
pub mod delete_traffic_mirror_filter;
pub mod delete_traffic_mirror_filter_rules;
pub mod delete_traffic_mirror_session;
pub mod delete_vbr_ha;
pub mod delete_vco_route_entry;
pub mod delete_virtual_border_router;
pub mod delete_vpc;
pub mod delete_vpc_gateway_endpoint;
pub mod delete_vpc_prefix_list;
pub mod delete_vpn_attachment;
pub mod delete_vpn_connection;
pub mod delete_vpn_gateway;
pub mod delete_vpn_pbr_route_entry;
pub mod delete_vpn_route_entry;
pub mod delete_vswitch;
pub mod delete_vswitch_cidr_reservation;
pub mod deletion_protection;
pub mod describe95_traffic;
pub mod describe_access_points;
pub mod describe_bandwidth_package_public_ip_monitor_data;
pub mod describe_bandwidth_packages;
pub mod describe_bgp_groups;
pub mod describe_bgp_networks;
pub mod describe_bgp_peers;
pub mod describe_common_bandwidth_packages;
pub mod describe_customer_gateway;
pub mod describe_customer_gateways;
pub mod describe_ec_grant_relation;
pub mod describe_eip_addresses;
pub mod describe_eip_gateway_info;
pub mod describe_eip_monitor_data;
pub mod describe_eip_segment;
pub mod describe_express_cloud_connections;
pub mod describe_express_connect_traffic_qos;
pub mod describe_express_connect_traffic_qos_queue;
pub mod describe_express_connect_traffic_qos_rule;
pub mod describe_failover_test_job;
pub mod describe_failover_test_jobs;
pub mod describe_flow_logs;
pub mod describe_forward_table_entries;
pub mod describe_global_acceleration_instances;
pub mod describe_grant_rules_to_cen;
pub mod describe_grant_rules_to_ecr;
pub mod describe_ha_vips;
pub mod describe_high_definition_monitor_log_attribute;
pub mod describe_ipv6_addresses;
pub mod describe_ipv6_egress_only_rules;
pub mod describe_ipv6_gateway_attribute;
pub mod describe_ipv6_gateways;
pub mod describe_ipv6_translator_acl_list_attributes;
pub mod describe_ipv6_translator_acl_lists;
pub mod describe_ipv6_translator_entries;
pub mod describe_ipv6_translators;
pub mod describe_nat_gateway_associate_network_interfaces;
pub mod describe_nat_gateways;
pub mod describe_network_acl_attributes;
pub mod describe_network_acls;
pub mod describe_physical_connection_loa;
pub mod describe_physical_connections;
pub mod describe_public_ip_address;
pub mod describe_regions;
pub mod describe_route_entry_list;
pub mod describe_route_table_list;
pub mod describe_route_tables;
pub mod describe_router_interface_attribute;
pub mod describe_router_interfaces;
pub mod describe_server_related_global_acceleration_instances;
pub mod describe_snat_table_entries;
pub mod describe_ssl_vpn_client_cert;
pub mod describe_ssl_vpn_client_certs;
pub mod describe_ssl_vpn_clients;
pub mod describe_ssl_vpn_servers;
pub mod describe_tag_keys;
pub mod describe_tag_keys_for_express_connect;
pub mod describe_tags;
pub mod describe_vbr_ha;
pub mod describe_vco_route_entries;
pub mod describe_virtual_border_routers;
pub mod describe_virtual_border_routers_for_physical_connection;
pub mod describe_vpc_attribute;
pub mod describe_vpc_grant_rules_to_ecr;
pub mod describe_vpcs;
pub mod describe_vpn_attachments;
pub mod describe_vpn_connection;
pub mod describe_vpn_connection_logs;
pub mod describe_vpn_connections;
pub mod describe_vpn_cross_account_authorizations;
pub mod describe_vpn_gateway;
pub mod describe_vpn_gateway_available_zones;
pub mod describe_vpn_gateways;
pub mod describe_vpn_pbr_route_entries;
pub mod describe_vpn_route_entries;
pub mod describe_vpn_ssl_server_logs;
pub mod describe_vrouters;
pub mod describe_vswitch_attributes;
pub mod describe_vswitches;
pub mod describe_zones;
pub mod detach_dhcp_options_set_from_vpc;
pub mod diagnose_vpn_connections;
pub mod diagnose_vpn_gateway;
pub mod disable_nat_gateway_ecs_metric;
pub mod disable_vpc_classic_link;
pub mod dissociate_route_table_from_gateway;
pub mod dissociate_route_tables_from_vpc_gateway_endpoint;
pub mod dissociate_vpn_gateway_with_certificate;
pub mod download_vpn_connection_config;
pub mod enable_nat_gateway_ecs_metric;
pub mod enable_physical_connection;
pub mod enable_vpc_classic_link;
pub mod enable_vpc_ipv4_gateway;
pub mod get_dhcp_options_set;
pub mod get_flow_log_service_status;
pub mod get_ipv4_gateway_attribute;
pub mod get_nat_gateway_attribute;
pub mod get_nat_gateway_convert_status;
pub mod get_physical_connection_service_status;
pub mod get_public_ip_address_pool_service_status;
pub mod get_traffic_mirror_service_status;
pub mod get_vpc_gateway_endpoint_attribute;
pub mod get_vpc_prefix_list_associations;
pub mod get_vpc_prefix_list_entries;
pub mod get_vpc_route_entry_summary;
pub mod get_vpn_gateway_diagnose_result;
pub mod get_vswitch_cidr_reservation_usage;
pub mod grant_instance_to_cen;
pub mod grant_instance_to_vbr;
pub mod list_business_access_points;
pub mod list_business_regions;
pub mod list_dhcp_options_sets;
pub mod list_enhanhced_nat_gateway_available_zones;
pub mod list_full_nat_entries;
pub mod list_gateway_route_table_entries;
pub mod list_geographic_sub_regions;
pub mod list_ipsec_server_logs;
pub mod list_ipsec_servers;
pub mod list_ipv4_gateways;
pub mod list_nat_gateway_ecs_metric;
pub mod list_nat_ip_cidrs;
pub mod list_nat_ips;
pub mod list_physical_connection_features;
pub mod list_prefix_lists;
pub mod list_public_ip_address_pool_cidr_blocks;
pub mod list_public_ip_address_pools;
pub mod list_tag_resources;
pub mod list_tag_resources_for_express_connect;
pub mod list_traffic_mirror_filters;
pub mod list_traffic_mirror_sessions;
pub mod list_virtual_physical_connections;
pub mod list_vpc_endpoint_services_by_end_user;
pub mod list_vpc_gateway_endpoints;
pub mod list_vpc_published_route_entries;
pub mod list_vpn_certificate_associations;
pub mod list_vswitch_cidr_reservations;
pub mod modify_bandwidth_package_attribute;
pub mod modify_bandwidth_package_spec;
pub mod modify_bgp_group_attribute;
pub mod modify_bgp_peer_attribute;
pub mod modify_common_bandwidth_package_attribute;
pub mod modify_common_bandwidth_package_ip_bandwidth;
pub mod modify_common_bandwidth_package_spec;
pub mod modify_customer_gateway_attribute;
pub mod modify_eip_address_attribute;
pub mod modify_eip_forward_mode;
pub mod modify_express_cloud_connection_attribute;
pub mod modify_express_cloud_connection_bandwidth;
pub mod modify_express_connect_traffic_qos;
pub mod modify_express_connect_traffic_qos_queue;
pub mod modify_express_connect_traffic_qos_rule;
pub mod modify_flow_log_attribute;
pub mod modify_forward_entry;
pub mod modify_full_nat_entry_attribute;
pub mod modify_global_acceleration_instance_attributes;
pub mod modify_global_acceleration_instance_spec;
pub mod modify_ha_vip_attribute;
pub mod modify_ipv6_address_attribute;
pub mod modify_ipv6_gateway_attribute;
pub mod modify_ipv6_gateway_spec;
pub mod modify_ipv6_internet_bandwidth;
pub mod modify_ipv6_translator_acl_attribute;
pub mod modify_ipv6_translator_acl_list_entry;
pub mod modify_ipv6_translator_attribute;
pub mod modify_ipv6_translator_bandwidth;
pub mod modify_ipv6_translator_entry;
pub mod modify_nat_gateway_attribute;
pub mod modify_nat_gateway_spec;
pub mod modify_nat_ip_attribute;
pub mod modify_nat_ip_cidr_attribute;
pub mod modify_network_acl_attributes;
pub mod modify_physical_connection_attribute;
pub mod modify_route_entry;
pub mod modify_route_table_attributes;
pub mod modify_router_interface_attribute;
pub mod modify_router_interface_spec;
pub mod modify_snat_entry;
pub mod modify_ssl_vpn_client_cert;
pub mod modify_ssl_vpn_server;
pub mod modify_tunnel_attribute;
pub mod modify_vco_route_entry_weight;
pub mod modify_virtual_border_router_attribute;
pub mod modify_vpc_attribute;
pub mod modify_vpc_prefix_list;
pub mod modify_vpn_attachment_attribute;
pub mod modify_vpn_connection_attribute;
pub mod modify_vpn_gateway_attribute;
pub mod modify_vpn_pbr_route_entry_attribute;
pub mod modify_vpn_pbr_route_entry_priority;
pub mod modify_vpn_pbr_route_entry_weight;
pub mod modify_vpn_route_entry_weight;
pub mod modify_vrouter_attribute;
pub mod modify_vswitch_attribute;
pub mod modify_vswitch_cidr_reservation_attribute;
pub mod move_resource_group;
pub mod move_vpn_resource_group;
pub mod open_flow_log_service;
pub mod open_physical_connection_service;
pub mod open_public_ip_address_pool_service;
pub mod open_traffic_mirror_service;
pub mod publish_vpc_route_entries;
pub mod publish_vpn_route_entry;
pub mod recover_physical_connection;
pub mod recover_virtual_border_router;
pub mod release_eip_address;
pub mod release_eip_segment_address;
pub mod release_ipv6_address;
pub mod remove_bandwidth_package_ips;
pub mod remove_common_bandwidth_package_ip;
pub mod remove_global_acceleration_instance_ip;
pub mod remove_ipv6_translator_acl_list_entry;
pub mod remove_sources_from_traffic_mirror_session;
pub mod replace_vpc_dhcp_options_set;
pub mod retry_vpc_prefix_list_association;
pub mod revoke_instance_from_cen;
pub mod revoke_instance_from_vbr;
pub mod second_apply_physical_connection_loa;
pub mod set_high_definition_monitor_log_status;
pub mod start_failover_test_job;
pub mod stop_failover_test_job;
pub mod tag_resources;
pub mod tag_resources_for_express_connect;
pub mod terminate_physical_connection;
pub mod terminate_virtual_border_router;
pub mod transform_eip_segment_to_public_ip_address_pool;
pub mod un_tag_resources;
pub mod unassociate_eip_address;
pub mod unassociate_global_acceleration_instance;
pub mod unassociate_ha_vip;
pub mod unassociate_network_acl;
pub mod unassociate_physical_connection_from_virtual_border_router;
pub mod unassociate_route_table;
pub mod unassociate_vpc_cidr_block;
pub mod untag_resources_for_express_connect;
pub mod update_dhcp_options_set_attribute;
pub mod update_failover_test_job;
pub mod update_gateway_route_table_entry_attribute;
pub mod update_ipsec_server;
pub mod update_ipv4_gateway_attribute;
pub mod update_nat_gateway_nat_type;
pub mod update_network_acl_entries;
pub mod update_public_ip_address_pool_attribute;
pub mod update_traffic_mirror_filter_attribute;
pub mod update_traffic_mirror_filter_rule_attribute;
pub mod update_traffic_mirror_session_attribute;
pub mod update_virtual_border_bandwidth;
pub mod update_virtual_physical_connection;
pub mod update_vpc_gateway_endpoint_attribute;
pub mod vpc_describe_vpc_nat_gateway_network_interface_quota;
pub mod withdraw_vpc_published_route_entries;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    activate_router_interface::{ActivateRouterInterfaceError, ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse},
    active_flow_log::{ActiveFlowLogError, ActiveFlowLogRequest, ActiveFlowLogResponse},
    add_bandwidth_package_ips::{AddBandwidthPackageIpsError, AddBandwidthPackageIpsRequest, AddBandwidthPackageIpsResponse},
    add_bgp_network::{AddBgpNetworkError, AddBgpNetworkRequest, AddBgpNetworkResponse},
    add_common_bandwidth_package_ip::{AddCommonBandwidthPackageIpError, AddCommonBandwidthPackageIpRequest, AddCommonBandwidthPackageIpResponse},
    add_common_bandwidth_package_ips::{AddCommonBandwidthPackageIpsError, AddCommonBandwidthPackageIpsRequest, AddCommonBandwidthPackageIpsResponse},
    add_global_acceleration_instance_ip::{AddGlobalAccelerationInstanceIpError, AddGlobalAccelerationInstanceIpRequest, AddGlobalAccelerationInstanceIpResponse},
    add_ipv6_translator_acl_list_entry::{AddIPv6TranslatorAclListEntryError, AddIPv6TranslatorAclListEntryRequest, AddIPv6TranslatorAclListEntryResponse},
    add_public_ip_address_pool_cidr_block::{AddPublicIpAddressPoolCidrBlockError, AddPublicIpAddressPoolCidrBlockRequest, AddPublicIpAddressPoolCidrBlockResponse},
    add_sources_to_traffic_mirror_session::{AddSourcesToTrafficMirrorSessionError, AddSourcesToTrafficMirrorSessionRequest, AddSourcesToTrafficMirrorSessionResponse},
    allocate_eip_address::{AllocateEipAddressError, AllocateEipAddressRequest, AllocateEipAddressResponse},
    allocate_eip_address_pro::{AllocateEipAddressProError, AllocateEipAddressProRequest, AllocateEipAddressProResponse},
    allocate_eip_segment_address::{AllocateEipSegmentAddressError, AllocateEipSegmentAddressRequest, AllocateEipSegmentAddressResponse},
    allocate_ipv6_address::{AllocateIpv6AddressError, AllocateIpv6AddressRequest, AllocateIpv6AddressResponse},
    allocate_ipv6_internet_bandwidth::{AllocateIpv6InternetBandwidthError, AllocateIpv6InternetBandwidthRequest, AllocateIpv6InternetBandwidthResponse},
    allocate_vpc_ipv6_cidr::{AllocateVpcIpv6CidrError, AllocateVpcIpv6CidrRequest, AllocateVpcIpv6CidrResponse},
    apply_physical_connection_loa::{ApplyPhysicalConnectionLOAError, ApplyPhysicalConnectionLOARequest, ApplyPhysicalConnectionLOAResponse},
    associate_eip_address::{AssociateEipAddressError, AssociateEipAddressRequest, AssociateEipAddressResponse},
    associate_eip_address_batch::{AssociateEipAddressBatchError, AssociateEipAddressBatchRequest, AssociateEipAddressBatchResponse},
    associate_global_acceleration_instance::{AssociateGlobalAccelerationInstanceError, AssociateGlobalAccelerationInstanceRequest, AssociateGlobalAccelerationInstanceResponse},
    associate_ha_vip::{AssociateHaVipError, AssociateHaVipRequest, AssociateHaVipResponse},
    associate_network_acl::{AssociateNetworkAclError, AssociateNetworkAclRequest, AssociateNetworkAclResponse},
    associate_physical_connection_to_virtual_border_router::{AssociatePhysicalConnectionToVirtualBorderRouterError, AssociatePhysicalConnectionToVirtualBorderRouterRequest, AssociatePhysicalConnectionToVirtualBorderRouterResponse},
    associate_route_table::{AssociateRouteTableError, AssociateRouteTableRequest, AssociateRouteTableResponse},
    associate_route_table_with_gateway::{AssociateRouteTableWithGatewayError, AssociateRouteTableWithGatewayRequest, AssociateRouteTableWithGatewayResponse},
    associate_route_tables_with_vpc_gateway_endpoint::{AssociateRouteTablesWithVpcGatewayEndpointError, AssociateRouteTablesWithVpcGatewayEndpointRequest, AssociateRouteTablesWithVpcGatewayEndpointResponse},
    associate_vpc_cidr_block::{AssociateVpcCidrBlockError, AssociateVpcCidrBlockRequest, AssociateVpcCidrBlockResponse},
    associate_vpn_gateway_with_certificate::{AssociateVpnGatewayWithCertificateError, AssociateVpnGatewayWithCertificateRequest, AssociateVpnGatewayWithCertificateResponse},
    attach_dhcp_options_set_to_vpc::{AttachDhcpOptionsSetToVpcError, AttachDhcpOptionsSetToVpcRequest, AttachDhcpOptionsSetToVpcResponse},
    attach_vbr_to_vpconn::{AttachVbrToVpconnError, AttachVbrToVpconnRequest, AttachVbrToVpconnResponse},
    cancel_common_bandwidth_package_ip_bandwidth::{CancelCommonBandwidthPackageIpBandwidthError, CancelCommonBandwidthPackageIpBandwidthRequest, CancelCommonBandwidthPackageIpBandwidthResponse},
    cancel_physical_connection::{CancelPhysicalConnectionError, CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse},
    change_resource_group::{ChangeResourceGroupError, ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    check_can_allocate_vpc_private_ip_address::{CheckCanAllocateVpcPrivateIpAddressError, CheckCanAllocateVpcPrivateIpAddressRequest, CheckCanAllocateVpcPrivateIpAddressResponse},
    check_vpn_bgp_enabled::{CheckVpnBgpEnabledError, CheckVpnBgpEnabledRequest, CheckVpnBgpEnabledResponse},
    complete_physical_connection_loa::{CompletePhysicalConnectionLOAError, CompletePhysicalConnectionLOARequest, CompletePhysicalConnectionLOAResponse},
    confirm_physical_connection::{ConfirmPhysicalConnectionError, ConfirmPhysicalConnectionRequest, ConfirmPhysicalConnectionResponse},
    connect_router_interface::{ConnectRouterInterfaceError, ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse},
    convert_bandwidth_package::{ConvertBandwidthPackageError, ConvertBandwidthPackageRequest, ConvertBandwidthPackageResponse},
    copy_network_acl_entries::{CopyNetworkAclEntriesError, CopyNetworkAclEntriesRequest, CopyNetworkAclEntriesResponse},
    create_bandwidth_package::{CreateBandwidthPackageError, CreateBandwidthPackageRequest, CreateBandwidthPackageResponse},
    create_bgp_group::{CreateBgpGroupError, CreateBgpGroupRequest, CreateBgpGroupResponse},
    create_bgp_peer::{CreateBgpPeerError, CreateBgpPeerRequest, CreateBgpPeerResponse},
    create_common_bandwidth_package::{CreateCommonBandwidthPackageError, CreateCommonBandwidthPackageRequest, CreateCommonBandwidthPackageResponse},
    create_customer_gateway::{CreateCustomerGatewayError, CreateCustomerGatewayRequest, CreateCustomerGatewayResponse},
    create_default_vpc::{CreateDefaultVpcError, CreateDefaultVpcRequest, CreateDefaultVpcResponse},
    create_default_vswitch::{CreateDefaultVSwitchError, CreateDefaultVSwitchRequest, CreateDefaultVSwitchResponse},
    create_dhcp_options_set::{CreateDhcpOptionsSetError, CreateDhcpOptionsSetRequest, CreateDhcpOptionsSetResponse},
    create_express_cloud_connection::{CreateExpressCloudConnectionError, CreateExpressCloudConnectionRequest, CreateExpressCloudConnectionResponse},
    create_express_connect_traffic_qos::{CreateExpressConnectTrafficQosError, CreateExpressConnectTrafficQosRequest, CreateExpressConnectTrafficQosResponse},
    create_express_connect_traffic_qos_queue::{CreateExpressConnectTrafficQosQueueError, CreateExpressConnectTrafficQosQueueRequest, CreateExpressConnectTrafficQosQueueResponse},
    create_express_connect_traffic_qos_rule::{CreateExpressConnectTrafficQosRuleError, CreateExpressConnectTrafficQosRuleRequest, CreateExpressConnectTrafficQosRuleResponse},
    create_failover_test_job::{CreateFailoverTestJobError, CreateFailoverTestJobRequest, CreateFailoverTestJobResponse},
    create_flow_log::{CreateFlowLogError, CreateFlowLogRequest, CreateFlowLogResponse},
    create_forward_entry::{CreateForwardEntryError, CreateForwardEntryRequest, CreateForwardEntryResponse},
    create_full_nat_entry::{CreateFullNatEntryError, CreateFullNatEntryRequest, CreateFullNatEntryResponse},
    create_global_acceleration_instance::{CreateGlobalAccelerationInstanceError, CreateGlobalAccelerationInstanceRequest, CreateGlobalAccelerationInstanceResponse},
    create_ha_vip::{CreateHaVipError, CreateHaVipRequest, CreateHaVipResponse},
    create_high_reliable_physical_connection::{CreateHighReliablePhysicalConnectionError, CreateHighReliablePhysicalConnectionRequest, CreateHighReliablePhysicalConnectionResponse},
    create_ipsec_server::{CreateIpsecServerError, CreateIpsecServerRequest, CreateIpsecServerResponse},
    create_ipv4_gateway::{CreateIpv4GatewayError, CreateIpv4GatewayRequest, CreateIpv4GatewayResponse},
    create_ipv6_egress_only_rule::{CreateIpv6EgressOnlyRuleError, CreateIpv6EgressOnlyRuleRequest, CreateIpv6EgressOnlyRuleResponse},
    create_ipv6_gateway::{CreateIpv6GatewayError, CreateIpv6GatewayRequest, CreateIpv6GatewayResponse},
    create_ipv6_translator::{CreateIPv6TranslatorError, CreateIPv6TranslatorRequest, CreateIPv6TranslatorResponse},
    create_ipv6_translator_acl_list::{CreateIPv6TranslatorAclListError, CreateIPv6TranslatorAclListRequest, CreateIPv6TranslatorAclListResponse},
    create_ipv6_translator_entry::{CreateIPv6TranslatorEntryError, CreateIPv6TranslatorEntryRequest, CreateIPv6TranslatorEntryResponse},
    create_nat_gateway::{CreateNatGatewayError, CreateNatGatewayRequest, CreateNatGatewayResponse},
    create_nat_ip::{CreateNatIpError, CreateNatIpRequest, CreateNatIpResponse},
    create_nat_ip_cidr::{CreateNatIpCidrError, CreateNatIpCidrRequest, CreateNatIpCidrResponse},
    create_network_acl::{CreateNetworkAclError, CreateNetworkAclRequest, CreateNetworkAclResponse},
    create_physical_connection::{CreatePhysicalConnectionError, CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse},
    create_physical_connection_occupancy_order::{CreatePhysicalConnectionOccupancyOrderError, CreatePhysicalConnectionOccupancyOrderRequest, CreatePhysicalConnectionOccupancyOrderResponse},
    create_physical_connection_setup_order::{CreatePhysicalConnectionSetupOrderError, CreatePhysicalConnectionSetupOrderRequest, CreatePhysicalConnectionSetupOrderResponse},
    create_public_ip_address_pool::{CreatePublicIpAddressPoolError, CreatePublicIpAddressPoolRequest, CreatePublicIpAddressPoolResponse},
    create_route_entries::{CreateRouteEntriesError, CreateRouteEntriesRequest, CreateRouteEntriesResponse},
    create_route_entry::{CreateRouteEntryError, CreateRouteEntryRequest, CreateRouteEntryResponse},
    create_route_table::{CreateRouteTableError, CreateRouteTableRequest, CreateRouteTableResponse},
    create_router_interface::{CreateRouterInterfaceError, CreateRouterInterfaceRequest, CreateRouterInterfaceResponse},
    create_snat_entry::{CreateSnatEntryError, CreateSnatEntryRequest, CreateSnatEntryResponse},
    create_ssl_vpn_client_cert::{CreateSslVpnClientCertError, CreateSslVpnClientCertRequest, CreateSslVpnClientCertResponse},
    create_ssl_vpn_server::{CreateSslVpnServerError, CreateSslVpnServerRequest, CreateSslVpnServerResponse},
    create_traffic_mirror_filter::{CreateTrafficMirrorFilterError, CreateTrafficMirrorFilterRequest, CreateTrafficMirrorFilterResponse},
    create_traffic_mirror_filter_rules::{CreateTrafficMirrorFilterRulesError, CreateTrafficMirrorFilterRulesRequest, CreateTrafficMirrorFilterRulesResponse},
    create_traffic_mirror_session::{CreateTrafficMirrorSessionError, CreateTrafficMirrorSessionRequest, CreateTrafficMirrorSessionResponse},
    create_vbr_ha::{CreateVbrHaError, CreateVbrHaRequest, CreateVbrHaResponse},
    create_vco_route_entry::{CreateVcoRouteEntryError, CreateVcoRouteEntryRequest, CreateVcoRouteEntryResponse},
    create_virtual_border_router::{CreateVirtualBorderRouterError, CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse},
    create_virtual_physical_connection::{CreateVirtualPhysicalConnectionError, CreateVirtualPhysicalConnectionRequest, CreateVirtualPhysicalConnectionResponse},
    create_vpc::{CreateVpcError, CreateVpcRequest, CreateVpcResponse},
    create_vpc_gateway_endpoint::{CreateVpcGatewayEndpointError, CreateVpcGatewayEndpointRequest, CreateVpcGatewayEndpointResponse},
    create_vpc_prefix_list::{CreateVpcPrefixListError, CreateVpcPrefixListRequest, CreateVpcPrefixListResponse},
    create_vpconn_from_vbr::{CreateVpconnFromVbrError, CreateVpconnFromVbrRequest, CreateVpconnFromVbrResponse},
    create_vpn_attachment::{CreateVpnAttachmentError, CreateVpnAttachmentRequest, CreateVpnAttachmentResponse},
    create_vpn_connection::{CreateVpnConnectionError, CreateVpnConnectionRequest, CreateVpnConnectionResponse},
    create_vpn_gateway::{CreateVpnGatewayError, CreateVpnGatewayRequest, CreateVpnGatewayResponse},
    create_vpn_pbr_route_entry::{CreateVpnPbrRouteEntryError, CreateVpnPbrRouteEntryRequest, CreateVpnPbrRouteEntryResponse},
    create_vpn_route_entry::{CreateVpnRouteEntryError, CreateVpnRouteEntryRequest, CreateVpnRouteEntryResponse},
    create_vswitch::{CreateVSwitchError, CreateVSwitchRequest, CreateVSwitchResponse},
    create_vswitch_cidr_reservation::{CreateVSwitchCidrReservationError, CreateVSwitchCidrReservationRequest, CreateVSwitchCidrReservationResponse},
    deactivate_router_interface::{DeactivateRouterInterfaceError, DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse},
    deactive_flow_log::{DeactiveFlowLogError, DeactiveFlowLogRequest, DeactiveFlowLogResponse},
    delete_bandwidth_package::{DeleteBandwidthPackageError, DeleteBandwidthPackageRequest, DeleteBandwidthPackageResponse},
    delete_bgp_group::{DeleteBgpGroupError, DeleteBgpGroupRequest, DeleteBgpGroupResponse},
    delete_bgp_network::{DeleteBgpNetworkError, DeleteBgpNetworkRequest, DeleteBgpNetworkResponse},
    delete_bgp_peer::{DeleteBgpPeerError, DeleteBgpPeerRequest, DeleteBgpPeerResponse},
    delete_common_bandwidth_package::{DeleteCommonBandwidthPackageError, DeleteCommonBandwidthPackageRequest, DeleteCommonBandwidthPackageResponse},
    delete_customer_gateway::{DeleteCustomerGatewayError, DeleteCustomerGatewayRequest, DeleteCustomerGatewayResponse},
    delete_dhcp_options_set::{DeleteDhcpOptionsSetError, DeleteDhcpOptionsSetRequest, DeleteDhcpOptionsSetResponse},
    delete_express_connect::{DeleteExpressConnectRequest, DeleteExpressConnectResponse},
    delete_express_connect_traffic_qos::{DeleteExpressConnectTrafficQosError, DeleteExpressConnectTrafficQosRequest, DeleteExpressConnectTrafficQosResponse},
    delete_express_connect_traffic_qos_queue::{DeleteExpressConnectTrafficQosQueueError, DeleteExpressConnectTrafficQosQueueRequest, DeleteExpressConnectTrafficQosQueueResponse},
    delete_express_connect_traffic_qos_rule::{DeleteExpressConnectTrafficQosRuleError, DeleteExpressConnectTrafficQosRuleRequest, DeleteExpressConnectTrafficQosRuleResponse},
    delete_failover_test_job::{DeleteFailoverTestJobError, DeleteFailoverTestJobRequest, DeleteFailoverTestJobResponse},
    delete_flow_log::{DeleteFlowLogError, DeleteFlowLogRequest, DeleteFlowLogResponse},
    delete_forward_entry::{DeleteForwardEntryError, DeleteForwardEntryRequest, DeleteForwardEntryResponse},
    delete_full_nat_entry::{DeleteFullNatEntryError, DeleteFullNatEntryRequest, DeleteFullNatEntryResponse},
    delete_global_acceleration_instance::{DeleteGlobalAccelerationInstanceError, DeleteGlobalAccelerationInstanceRequest, DeleteGlobalAccelerationInstanceResponse},
    delete_ha_vip::{DeleteHaVipError, DeleteHaVipRequest, DeleteHaVipResponse},
    delete_ipsec_server::{DeleteIpsecServerError, DeleteIpsecServerRequest, DeleteIpsecServerResponse},
    delete_ipv4_gateway::{DeleteIpv4GatewayError, DeleteIpv4GatewayRequest, DeleteIpv4GatewayResponse},
    delete_ipv6_egress_only_rule::{DeleteIpv6EgressOnlyRuleError, DeleteIpv6EgressOnlyRuleRequest, DeleteIpv6EgressOnlyRuleResponse},
    delete_ipv6_gateway::{DeleteIpv6GatewayError, DeleteIpv6GatewayRequest, DeleteIpv6GatewayResponse},
    delete_ipv6_internet_bandwidth::{DeleteIpv6InternetBandwidthError, DeleteIpv6InternetBandwidthRequest, DeleteIpv6InternetBandwidthResponse},
    delete_ipv6_translator::{DeleteIPv6TranslatorError, DeleteIPv6TranslatorRequest, DeleteIPv6TranslatorResponse},
    delete_ipv6_translator_acl_list::{DeleteIPv6TranslatorAclListError, DeleteIPv6TranslatorAclListRequest, DeleteIPv6TranslatorAclListResponse},
    delete_ipv6_translator_entry::{DeleteIPv6TranslatorEntryError, DeleteIPv6TranslatorEntryRequest, DeleteIPv6TranslatorEntryResponse},
    delete_nat_gateway::{DeleteNatGatewayError, DeleteNatGatewayRequest, DeleteNatGatewayResponse},
    delete_nat_ip::{DeleteNatIpError, DeleteNatIpRequest, DeleteNatIpResponse},
    delete_nat_ip_cidr::{DeleteNatIpCidrError, DeleteNatIpCidrRequest, DeleteNatIpCidrResponse},
    delete_network_acl::{DeleteNetworkAclError, DeleteNetworkAclRequest, DeleteNetworkAclResponse},
    delete_physical_connection::{DeletePhysicalConnectionError, DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse},
    delete_public_ip_address_pool::{DeletePublicIpAddressPoolError, DeletePublicIpAddressPoolRequest, DeletePublicIpAddressPoolResponse},
    delete_public_ip_address_pool_cidr_block::{DeletePublicIpAddressPoolCidrBlockError, DeletePublicIpAddressPoolCidrBlockRequest, DeletePublicIpAddressPoolCidrBlockResponse},
    delete_route_entries::{DeleteRouteEntriesError, DeleteRouteEntriesRequest, DeleteRouteEntriesResponse},
    delete_route_entry::{DeleteRouteEntryError, DeleteRouteEntryRequest, DeleteRouteEntryResponse},
    delete_route_table::{DeleteRouteTableError, DeleteRouteTableRequest, DeleteRouteTableResponse},
    delete_router_interface::{DeleteRouterInterfaceError, DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse},
    delete_snat_entry::{DeleteSnatEntryError, DeleteSnatEntryRequest, DeleteSnatEntryResponse},
    delete_ssl_vpn_client_cert::{DeleteSslVpnClientCertError, DeleteSslVpnClientCertRequest, DeleteSslVpnClientCertResponse},
    delete_ssl_vpn_server::{DeleteSslVpnServerError, DeleteSslVpnServerRequest, DeleteSslVpnServerResponse},
    delete_traffic_mirror_filter::{DeleteTrafficMirrorFilterError, DeleteTrafficMirrorFilterRequest, DeleteTrafficMirrorFilterResponse},
    delete_traffic_mirror_filter_rules::{DeleteTrafficMirrorFilterRulesError, DeleteTrafficMirrorFilterRulesRequest, DeleteTrafficMirrorFilterRulesResponse},
    delete_traffic_mirror_session::{DeleteTrafficMirrorSessionError, DeleteTrafficMirrorSessionRequest, DeleteTrafficMirrorSessionResponse},
    delete_vbr_ha::{DeleteVbrHaError, DeleteVbrHaRequest, DeleteVbrHaResponse},
    delete_vco_route_entry::{DeleteVcoRouteEntryError, DeleteVcoRouteEntryRequest, DeleteVcoRouteEntryResponse},
    delete_virtual_border_router::{DeleteVirtualBorderRouterError, DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse},
    delete_vpc::{DeleteVpcError, DeleteVpcRequest, DeleteVpcResponse},
    delete_vpc_gateway_endpoint::{DeleteVpcGatewayEndpointError, DeleteVpcGatewayEndpointRequest, DeleteVpcGatewayEndpointResponse},
    delete_vpc_prefix_list::{DeleteVpcPrefixListError, DeleteVpcPrefixListRequest, DeleteVpcPrefixListResponse},
    delete_vpn_attachment::{DeleteVpnAttachmentError, DeleteVpnAttachmentRequest, DeleteVpnAttachmentResponse},
    delete_vpn_connection::{DeleteVpnConnectionError, DeleteVpnConnectionRequest, DeleteVpnConnectionResponse},
    delete_vpn_gateway::{DeleteVpnGatewayError, DeleteVpnGatewayRequest, DeleteVpnGatewayResponse},
    delete_vpn_pbr_route_entry::{DeleteVpnPbrRouteEntryError, DeleteVpnPbrRouteEntryRequest, DeleteVpnPbrRouteEntryResponse},
    delete_vpn_route_entry::{DeleteVpnRouteEntryError, DeleteVpnRouteEntryRequest, DeleteVpnRouteEntryResponse},
    delete_vswitch::{DeleteVSwitchError, DeleteVSwitchRequest, DeleteVSwitchResponse},
    delete_vswitch_cidr_reservation::{DeleteVSwitchCidrReservationError, DeleteVSwitchCidrReservationRequest, DeleteVSwitchCidrReservationResponse},
    deletion_protection::{DeletionProtectionError, DeletionProtectionRequest, DeletionProtectionResponse},
    describe95_traffic::{Describe95TrafficError, Describe95TrafficRequest, Describe95TrafficResponse},
    describe_access_points::{DescribeAccessPointsError, DescribeAccessPointsRequest, DescribeAccessPointsResponse},
    describe_bandwidth_package_public_ip_monitor_data::{DescribeBandwidthPackagePublicIpMonitorDataRequest, DescribeBandwidthPackagePublicIpMonitorDataResponse},
    describe_bandwidth_packages::{DescribeBandwidthPackagesError, DescribeBandwidthPackagesRequest, DescribeBandwidthPackagesResponse},
    describe_bgp_groups::{DescribeBgpGroupsError, DescribeBgpGroupsRequest, DescribeBgpGroupsResponse},
    describe_bgp_networks::{DescribeBgpNetworksError, DescribeBgpNetworksRequest, DescribeBgpNetworksResponse},
    describe_bgp_peers::{DescribeBgpPeersError, DescribeBgpPeersRequest, DescribeBgpPeersResponse},
    describe_common_bandwidth_packages::{DescribeCommonBandwidthPackagesError, DescribeCommonBandwidthPackagesRequest, DescribeCommonBandwidthPackagesResponse},
    describe_customer_gateway::{DescribeCustomerGatewayError, DescribeCustomerGatewayRequest, DescribeCustomerGatewayResponse},
    describe_customer_gateways::{DescribeCustomerGatewaysError, DescribeCustomerGatewaysRequest, DescribeCustomerGatewaysResponse},
    describe_ec_grant_relation::{DescribeEcGrantRelationError, DescribeEcGrantRelationRequest, DescribeEcGrantRelationResponse},
    describe_eip_addresses::{DescribeEipAddressesError, DescribeEipAddressesRequest, DescribeEipAddressesResponse},
    describe_eip_gateway_info::{DescribeEipGatewayInfoError, DescribeEipGatewayInfoRequest, DescribeEipGatewayInfoResponse},
    describe_eip_monitor_data::{DescribeEipMonitorDataError, DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse},
    describe_eip_segment::{DescribeEipSegmentError, DescribeEipSegmentRequest, DescribeEipSegmentResponse},
    describe_express_cloud_connections::{DescribeExpressCloudConnectionsRequest, DescribeExpressCloudConnectionsResponse},
    describe_express_connect_traffic_qos::{DescribeExpressConnectTrafficQosError, DescribeExpressConnectTrafficQosRequest, DescribeExpressConnectTrafficQosResponse},
    describe_express_connect_traffic_qos_queue::{DescribeExpressConnectTrafficQosQueueError, DescribeExpressConnectTrafficQosQueueRequest, DescribeExpressConnectTrafficQosQueueResponse},
    describe_express_connect_traffic_qos_rule::{DescribeExpressConnectTrafficQosRuleError, DescribeExpressConnectTrafficQosRuleRequest, DescribeExpressConnectTrafficQosRuleResponse},
    describe_failover_test_job::{DescribeFailoverTestJobError, DescribeFailoverTestJobRequest, DescribeFailoverTestJobResponse},
    describe_failover_test_jobs::{DescribeFailoverTestJobsError, DescribeFailoverTestJobsRequest, DescribeFailoverTestJobsResponse},
    describe_flow_logs::{DescribeFlowLogsError, DescribeFlowLogsRequest, DescribeFlowLogsResponse},
    describe_forward_table_entries::{DescribeForwardTableEntriesError, DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse},
    describe_global_acceleration_instances::{DescribeGlobalAccelerationInstancesError, DescribeGlobalAccelerationInstancesRequest, DescribeGlobalAccelerationInstancesResponse},
    describe_grant_rules_to_cen::{DescribeGrantRulesToCenRequest, DescribeGrantRulesToCenResponse},
    describe_grant_rules_to_ecr::{DescribeGrantRulesToEcrRequest, DescribeGrantRulesToEcrResponse},
    describe_ha_vips::{DescribeHaVipsError, DescribeHaVipsRequest, DescribeHaVipsResponse},
    describe_high_definition_monitor_log_attribute::{DescribeHighDefinitionMonitorLogAttributeError, DescribeHighDefinitionMonitorLogAttributeRequest, DescribeHighDefinitionMonitorLogAttributeResponse},
    describe_ipv6_addresses::{DescribeIpv6AddressesError, DescribeIpv6AddressesRequest, DescribeIpv6AddressesResponse},
    describe_ipv6_egress_only_rules::{DescribeIpv6EgressOnlyRulesRequest, DescribeIpv6EgressOnlyRulesResponse},
    describe_ipv6_gateway_attribute::{DescribeIpv6GatewayAttributeRequest, DescribeIpv6GatewayAttributeResponse},
    describe_ipv6_gateways::{DescribeIpv6GatewaysRequest, DescribeIpv6GatewaysResponse},
    describe_ipv6_translator_acl_list_attributes::{DescribeIPv6TranslatorAclListAttributesError, DescribeIPv6TranslatorAclListAttributesRequest, DescribeIPv6TranslatorAclListAttributesResponse},
    describe_ipv6_translator_acl_lists::{DescribeIPv6TranslatorAclListsError, DescribeIPv6TranslatorAclListsRequest, DescribeIPv6TranslatorAclListsResponse},
    describe_ipv6_translator_entries::{DescribeIPv6TranslatorEntriesError, DescribeIPv6TranslatorEntriesRequest, DescribeIPv6TranslatorEntriesResponse},
    describe_ipv6_translators::{DescribeIPv6TranslatorsError, DescribeIPv6TranslatorsRequest, DescribeIPv6TranslatorsResponse},
    describe_nat_gateway_associate_network_interfaces::{DescribeNatGatewayAssociateNetworkInterfacesRequest, DescribeNatGatewayAssociateNetworkInterfacesResponse},
    describe_nat_gateways::{DescribeNatGatewaysError, DescribeNatGatewaysRequest, DescribeNatGatewaysResponse},
    describe_network_acl_attributes::{DescribeNetworkAclAttributesError, DescribeNetworkAclAttributesRequest, DescribeNetworkAclAttributesResponse},
    describe_network_acls::{DescribeNetworkAclsError, DescribeNetworkAclsRequest, DescribeNetworkAclsResponse},
    describe_physical_connection_loa::{DescribePhysicalConnectionLOAError, DescribePhysicalConnectionLOARequest, DescribePhysicalConnectionLOAResponse},
    describe_physical_connections::{DescribePhysicalConnectionsError, DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse},
    describe_public_ip_address::{DescribePublicIpAddressError, DescribePublicIpAddressRequest, DescribePublicIpAddressResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_route_entry_list::{DescribeRouteEntryListError, DescribeRouteEntryListRequest, DescribeRouteEntryListResponse},
    describe_route_table_list::{DescribeRouteTableListError, DescribeRouteTableListRequest, DescribeRouteTableListResponse},
    describe_route_tables::{DescribeRouteTablesError, DescribeRouteTablesRequest, DescribeRouteTablesResponse},
    describe_router_interface_attribute::{DescribeRouterInterfaceAttributeError, DescribeRouterInterfaceAttributeRequest, DescribeRouterInterfaceAttributeResponse},
    describe_router_interfaces::{DescribeRouterInterfacesError, DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse},
    describe_server_related_global_acceleration_instances::{DescribeServerRelatedGlobalAccelerationInstancesError, DescribeServerRelatedGlobalAccelerationInstancesRequest, DescribeServerRelatedGlobalAccelerationInstancesResponse},
    describe_snat_table_entries::{DescribeSnatTableEntriesError, DescribeSnatTableEntriesRequest, DescribeSnatTableEntriesResponse},
    describe_ssl_vpn_client_cert::{DescribeSslVpnClientCertError, DescribeSslVpnClientCertRequest, DescribeSslVpnClientCertResponse},
    describe_ssl_vpn_client_certs::{DescribeSslVpnClientCertsError, DescribeSslVpnClientCertsRequest, DescribeSslVpnClientCertsResponse},
    describe_ssl_vpn_clients::{DescribeSslVpnClientsError, DescribeSslVpnClientsRequest, DescribeSslVpnClientsResponse},
    describe_ssl_vpn_servers::{DescribeSslVpnServersError, DescribeSslVpnServersRequest, DescribeSslVpnServersResponse},
    describe_tag_keys::{DescribeTagKeysError, DescribeTagKeysRequest, DescribeTagKeysResponse},
    describe_tag_keys_for_express_connect::{DescribeTagKeysForExpressConnectError, DescribeTagKeysForExpressConnectRequest, DescribeTagKeysForExpressConnectResponse},
    describe_tags::{DescribeTagsError, DescribeTagsRequest, DescribeTagsResponse},
    describe_vbr_ha::{DescribeVbrHaError, DescribeVbrHaRequest, DescribeVbrHaResponse},
    describe_vco_route_entries::{DescribeVcoRouteEntriesError, DescribeVcoRouteEntriesRequest, DescribeVcoRouteEntriesResponse},
    describe_virtual_border_routers::{DescribeVirtualBorderRoutersError, DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse},
    describe_virtual_border_routers_for_physical_connection::{DescribeVirtualBorderRoutersForPhysicalConnectionError, DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVirtualBorderRoutersForPhysicalConnectionResponse},
    describe_vpc_attribute::{DescribeVpcAttributeError, DescribeVpcAttributeRequest, DescribeVpcAttributeResponse},
    describe_vpc_grant_rules_to_ecr::{DescribeVpcGrantRulesToEcrRequest, DescribeVpcGrantRulesToEcrResponse},
    describe_vpcs::{DescribeVpcsError, DescribeVpcsRequest, DescribeVpcsResponse},
    describe_vpn_attachments::{DescribeVpnAttachmentsError, DescribeVpnAttachmentsRequest, DescribeVpnAttachmentsResponse},
    describe_vpn_connection::{DescribeVpnConnectionError, DescribeVpnConnectionRequest, DescribeVpnConnectionResponse},
    describe_vpn_connection_logs::{DescribeVpnConnectionLogsError, DescribeVpnConnectionLogsRequest, DescribeVpnConnectionLogsResponse},
    describe_vpn_connections::{DescribeVpnConnectionsError, DescribeVpnConnectionsRequest, DescribeVpnConnectionsResponse},
    describe_vpn_cross_account_authorizations::{DescribeVpnCrossAccountAuthorizationsRequest, DescribeVpnCrossAccountAuthorizationsResponse},
    describe_vpn_gateway::{DescribeVpnGatewayError, DescribeVpnGatewayRequest, DescribeVpnGatewayResponse},
    describe_vpn_gateway_available_zones::{DescribeVpnGatewayAvailableZonesError, DescribeVpnGatewayAvailableZonesRequest, DescribeVpnGatewayAvailableZonesResponse},
    describe_vpn_gateways::{DescribeVpnGatewaysError, DescribeVpnGatewaysRequest, DescribeVpnGatewaysResponse},
    describe_vpn_pbr_route_entries::{DescribeVpnPbrRouteEntriesError, DescribeVpnPbrRouteEntriesRequest, DescribeVpnPbrRouteEntriesResponse},
    describe_vpn_route_entries::{DescribeVpnRouteEntriesError, DescribeVpnRouteEntriesRequest, DescribeVpnRouteEntriesResponse},
    describe_vpn_ssl_server_logs::{DescribeVpnSslServerLogsError, DescribeVpnSslServerLogsRequest, DescribeVpnSslServerLogsResponse},
    describe_vrouters::{DescribeVRoutersRequest, DescribeVRoutersResponse},
    describe_vswitch_attributes::{DescribeVSwitchAttributesError, DescribeVSwitchAttributesRequest, DescribeVSwitchAttributesResponse},
    describe_vswitches::{DescribeVSwitchesError, DescribeVSwitchesRequest, DescribeVSwitchesResponse},
    describe_zones::{DescribeZonesError, DescribeZonesRequest, DescribeZonesResponse},
    detach_dhcp_options_set_from_vpc::{DetachDhcpOptionsSetFromVpcError, DetachDhcpOptionsSetFromVpcRequest, DetachDhcpOptionsSetFromVpcResponse},
    diagnose_vpn_connections::{DiagnoseVpnConnectionsError, DiagnoseVpnConnectionsRequest, DiagnoseVpnConnectionsResponse},
    diagnose_vpn_gateway::{DiagnoseVpnGatewayError, DiagnoseVpnGatewayRequest, DiagnoseVpnGatewayResponse},
    disable_nat_gateway_ecs_metric::{DisableNatGatewayEcsMetricError, DisableNatGatewayEcsMetricRequest, DisableNatGatewayEcsMetricResponse},
    disable_vpc_classic_link::{DisableVpcClassicLinkError, DisableVpcClassicLinkRequest, DisableVpcClassicLinkResponse},
    dissociate_route_table_from_gateway::{DissociateRouteTableFromGatewayError, DissociateRouteTableFromGatewayRequest, DissociateRouteTableFromGatewayResponse},
    dissociate_route_tables_from_vpc_gateway_endpoint::{DissociateRouteTablesFromVpcGatewayEndpointError, DissociateRouteTablesFromVpcGatewayEndpointRequest, DissociateRouteTablesFromVpcGatewayEndpointResponse},
    dissociate_vpn_gateway_with_certificate::{DissociateVpnGatewayWithCertificateError, DissociateVpnGatewayWithCertificateRequest, DissociateVpnGatewayWithCertificateResponse},
    download_vpn_connection_config::{DownloadVpnConnectionConfigError, DownloadVpnConnectionConfigRequest, DownloadVpnConnectionConfigResponse},
    enable_nat_gateway_ecs_metric::{EnableNatGatewayEcsMetricError, EnableNatGatewayEcsMetricRequest, EnableNatGatewayEcsMetricResponse},
    enable_physical_connection::{EnablePhysicalConnectionError, EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse},
    enable_vpc_classic_link::{EnableVpcClassicLinkError, EnableVpcClassicLinkRequest, EnableVpcClassicLinkResponse},
    enable_vpc_ipv4_gateway::{EnableVpcIpv4GatewayError, EnableVpcIpv4GatewayRequest, EnableVpcIpv4GatewayResponse},
    get_dhcp_options_set::{GetDhcpOptionsSetError, GetDhcpOptionsSetRequest, GetDhcpOptionsSetResponse},
    get_flow_log_service_status::{GetFlowLogServiceStatusRequest, GetFlowLogServiceStatusResponse},
    get_ipv4_gateway_attribute::{GetIpv4GatewayAttributeError, GetIpv4GatewayAttributeRequest, GetIpv4GatewayAttributeResponse},
    get_nat_gateway_attribute::{GetNatGatewayAttributeError, GetNatGatewayAttributeRequest, GetNatGatewayAttributeResponse},
    get_nat_gateway_convert_status::{GetNatGatewayConvertStatusError, GetNatGatewayConvertStatusRequest, GetNatGatewayConvertStatusResponse},
    get_physical_connection_service_status::{GetPhysicalConnectionServiceStatusRequest, GetPhysicalConnectionServiceStatusResponse},
    get_public_ip_address_pool_service_status::{GetPublicIpAddressPoolServiceStatusRequest, GetPublicIpAddressPoolServiceStatusResponse},
    get_traffic_mirror_service_status::{GetTrafficMirrorServiceStatusRequest, GetTrafficMirrorServiceStatusResponse},
    get_vpc_gateway_endpoint_attribute::{GetVpcGatewayEndpointAttributeError, GetVpcGatewayEndpointAttributeRequest, GetVpcGatewayEndpointAttributeResponse},
    get_vpc_prefix_list_associations::{GetVpcPrefixListAssociationsError, GetVpcPrefixListAssociationsRequest, GetVpcPrefixListAssociationsResponse},
    get_vpc_prefix_list_entries::{GetVpcPrefixListEntriesError, GetVpcPrefixListEntriesRequest, GetVpcPrefixListEntriesResponse},
    get_vpc_route_entry_summary::{GetVpcRouteEntrySummaryRequest, GetVpcRouteEntrySummaryResponse},
    get_vpn_gateway_diagnose_result::{GetVpnGatewayDiagnoseResultError, GetVpnGatewayDiagnoseResultRequest, GetVpnGatewayDiagnoseResultResponse},
    get_vswitch_cidr_reservation_usage::{GetVSwitchCidrReservationUsageError, GetVSwitchCidrReservationUsageRequest, GetVSwitchCidrReservationUsageResponse},
    grant_instance_to_cen::{GrantInstanceToCenError, GrantInstanceToCenRequest, GrantInstanceToCenResponse},
    grant_instance_to_vbr::{GrantInstanceToVbrError, GrantInstanceToVbrRequest, GrantInstanceToVbrResponse},
    list_business_access_points::{ListBusinessAccessPointsError, ListBusinessAccessPointsRequest, ListBusinessAccessPointsResponse},
    list_business_regions::{ListBusinessRegionsRequest, ListBusinessRegionsResponse},
    list_dhcp_options_sets::{ListDhcpOptionsSetsError, ListDhcpOptionsSetsRequest, ListDhcpOptionsSetsResponse},
    list_enhanhced_nat_gateway_available_zones::{ListEnhanhcedNatGatewayAvailableZonesError, ListEnhanhcedNatGatewayAvailableZonesRequest, ListEnhanhcedNatGatewayAvailableZonesResponse},
    list_full_nat_entries::{ListFullNatEntriesError, ListFullNatEntriesRequest, ListFullNatEntriesResponse},
    list_gateway_route_table_entries::{ListGatewayRouteTableEntriesError, ListGatewayRouteTableEntriesRequest, ListGatewayRouteTableEntriesResponse},
    list_geographic_sub_regions::{ListGeographicSubRegionsRequest, ListGeographicSubRegionsResponse},
    list_ipsec_server_logs::{ListIpsecServerLogsError, ListIpsecServerLogsRequest, ListIpsecServerLogsResponse},
    list_ipsec_servers::{ListIpsecServersError, ListIpsecServersRequest, ListIpsecServersResponse},
    list_ipv4_gateways::{ListIpv4GatewaysRequest, ListIpv4GatewaysResponse},
    list_nat_gateway_ecs_metric::{ListNatGatewayEcsMetricRequest, ListNatGatewayEcsMetricResponse},
    list_nat_ip_cidrs::{ListNatIpCidrsError, ListNatIpCidrsRequest, ListNatIpCidrsResponse},
    list_nat_ips::{ListNatIpsError, ListNatIpsRequest, ListNatIpsResponse},
    list_physical_connection_features::{ListPhysicalConnectionFeaturesRequest, ListPhysicalConnectionFeaturesResponse},
    list_prefix_lists::{ListPrefixListsError, ListPrefixListsRequest, ListPrefixListsResponse},
    list_public_ip_address_pool_cidr_blocks::{ListPublicIpAddressPoolCidrBlocksRequest, ListPublicIpAddressPoolCidrBlocksResponse},
    list_public_ip_address_pools::{ListPublicIpAddressPoolsError, ListPublicIpAddressPoolsRequest, ListPublicIpAddressPoolsResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_tag_resources_for_express_connect::{ListTagResourcesForExpressConnectError, ListTagResourcesForExpressConnectRequest, ListTagResourcesForExpressConnectResponse},
    list_traffic_mirror_filters::{ListTrafficMirrorFiltersRequest, ListTrafficMirrorFiltersResponse},
    list_traffic_mirror_sessions::{ListTrafficMirrorSessionsRequest, ListTrafficMirrorSessionsResponse},
    list_virtual_physical_connections::{ListVirtualPhysicalConnectionsError, ListVirtualPhysicalConnectionsRequest, ListVirtualPhysicalConnectionsResponse},
    list_vpc_endpoint_services_by_end_user::{ListVpcEndpointServicesByEndUserError, ListVpcEndpointServicesByEndUserRequest, ListVpcEndpointServicesByEndUserResponse},
    list_vpc_gateway_endpoints::{ListVpcGatewayEndpointsError, ListVpcGatewayEndpointsRequest, ListVpcGatewayEndpointsResponse},
    list_vpc_published_route_entries::{ListVpcPublishedRouteEntriesRequest, ListVpcPublishedRouteEntriesResponse},
    list_vpn_certificate_associations::{ListVpnCertificateAssociationsError, ListVpnCertificateAssociationsRequest, ListVpnCertificateAssociationsResponse},
    list_vswitch_cidr_reservations::{ListVSwitchCidrReservationsError, ListVSwitchCidrReservationsRequest, ListVSwitchCidrReservationsResponse},
    modify_bandwidth_package_attribute::{ModifyBandwidthPackageAttributeError, ModifyBandwidthPackageAttributeRequest, ModifyBandwidthPackageAttributeResponse},
    modify_bandwidth_package_spec::{ModifyBandwidthPackageSpecError, ModifyBandwidthPackageSpecRequest, ModifyBandwidthPackageSpecResponse},
    modify_bgp_group_attribute::{ModifyBgpGroupAttributeError, ModifyBgpGroupAttributeRequest, ModifyBgpGroupAttributeResponse},
    modify_bgp_peer_attribute::{ModifyBgpPeerAttributeError, ModifyBgpPeerAttributeRequest, ModifyBgpPeerAttributeResponse},
    modify_common_bandwidth_package_attribute::{ModifyCommonBandwidthPackageAttributeError, ModifyCommonBandwidthPackageAttributeRequest, ModifyCommonBandwidthPackageAttributeResponse},
    modify_common_bandwidth_package_ip_bandwidth::{ModifyCommonBandwidthPackageIpBandwidthError, ModifyCommonBandwidthPackageIpBandwidthRequest, ModifyCommonBandwidthPackageIpBandwidthResponse},
    modify_common_bandwidth_package_spec::{ModifyCommonBandwidthPackageSpecError, ModifyCommonBandwidthPackageSpecRequest, ModifyCommonBandwidthPackageSpecResponse},
    modify_customer_gateway_attribute::{ModifyCustomerGatewayAttributeError, ModifyCustomerGatewayAttributeRequest, ModifyCustomerGatewayAttributeResponse},
    modify_eip_address_attribute::{ModifyEipAddressAttributeError, ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse},
    modify_eip_forward_mode::{ModifyEipForwardModeRequest, ModifyEipForwardModeResponse},
    modify_express_cloud_connection_attribute::{ModifyExpressCloudConnectionAttributeError, ModifyExpressCloudConnectionAttributeRequest, ModifyExpressCloudConnectionAttributeResponse},
    modify_express_cloud_connection_bandwidth::{ModifyExpressCloudConnectionBandwidthError, ModifyExpressCloudConnectionBandwidthRequest, ModifyExpressCloudConnectionBandwidthResponse},
    modify_express_connect_traffic_qos::{ModifyExpressConnectTrafficQosError, ModifyExpressConnectTrafficQosRequest, ModifyExpressConnectTrafficQosResponse},
    modify_express_connect_traffic_qos_queue::{ModifyExpressConnectTrafficQosQueueError, ModifyExpressConnectTrafficQosQueueRequest, ModifyExpressConnectTrafficQosQueueResponse},
    modify_express_connect_traffic_qos_rule::{ModifyExpressConnectTrafficQosRuleError, ModifyExpressConnectTrafficQosRuleRequest, ModifyExpressConnectTrafficQosRuleResponse},
    modify_flow_log_attribute::{ModifyFlowLogAttributeError, ModifyFlowLogAttributeRequest, ModifyFlowLogAttributeResponse},
    modify_forward_entry::{ModifyForwardEntryError, ModifyForwardEntryRequest, ModifyForwardEntryResponse},
    modify_full_nat_entry_attribute::{ModifyFullNatEntryAttributeError, ModifyFullNatEntryAttributeRequest, ModifyFullNatEntryAttributeResponse},
    modify_global_acceleration_instance_attributes::{ModifyGlobalAccelerationInstanceAttributesError, ModifyGlobalAccelerationInstanceAttributesRequest, ModifyGlobalAccelerationInstanceAttributesResponse},
    modify_global_acceleration_instance_spec::{ModifyGlobalAccelerationInstanceSpecError, ModifyGlobalAccelerationInstanceSpecRequest, ModifyGlobalAccelerationInstanceSpecResponse},
    modify_ha_vip_attribute::{ModifyHaVipAttributeError, ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse},
    modify_ipv6_address_attribute::{ModifyIpv6AddressAttributeError, ModifyIpv6AddressAttributeRequest, ModifyIpv6AddressAttributeResponse},
    modify_ipv6_gateway_attribute::{ModifyIpv6GatewayAttributeError, ModifyIpv6GatewayAttributeRequest, ModifyIpv6GatewayAttributeResponse},
    modify_ipv6_gateway_spec::{ModifyIpv6GatewaySpecError, ModifyIpv6GatewaySpecRequest, ModifyIpv6GatewaySpecResponse},
    modify_ipv6_internet_bandwidth::{ModifyIpv6InternetBandwidthError, ModifyIpv6InternetBandwidthRequest, ModifyIpv6InternetBandwidthResponse},
    modify_ipv6_translator_acl_attribute::{ModifyIPv6TranslatorAclAttributeError, ModifyIPv6TranslatorAclAttributeRequest, ModifyIPv6TranslatorAclAttributeResponse},
    modify_ipv6_translator_acl_list_entry::{ModifyIPv6TranslatorAclListEntryError, ModifyIPv6TranslatorAclListEntryRequest, ModifyIPv6TranslatorAclListEntryResponse},
    modify_ipv6_translator_attribute::{ModifyIPv6TranslatorAttributeError, ModifyIPv6TranslatorAttributeRequest, ModifyIPv6TranslatorAttributeResponse},
    modify_ipv6_translator_bandwidth::{ModifyIPv6TranslatorBandwidthError, ModifyIPv6TranslatorBandwidthRequest, ModifyIPv6TranslatorBandwidthResponse},
    modify_ipv6_translator_entry::{ModifyIPv6TranslatorEntryError, ModifyIPv6TranslatorEntryRequest, ModifyIPv6TranslatorEntryResponse},
    modify_nat_gateway_attribute::{ModifyNatGatewayAttributeError, ModifyNatGatewayAttributeRequest, ModifyNatGatewayAttributeResponse},
    modify_nat_gateway_spec::{ModifyNatGatewaySpecError, ModifyNatGatewaySpecRequest, ModifyNatGatewaySpecResponse},
    modify_nat_ip_attribute::{ModifyNatIpAttributeError, ModifyNatIpAttributeRequest, ModifyNatIpAttributeResponse},
    modify_nat_ip_cidr_attribute::{ModifyNatIpCidrAttributeError, ModifyNatIpCidrAttributeRequest, ModifyNatIpCidrAttributeResponse},
    modify_network_acl_attributes::{ModifyNetworkAclAttributesError, ModifyNetworkAclAttributesRequest, ModifyNetworkAclAttributesResponse},
    modify_physical_connection_attribute::{ModifyPhysicalConnectionAttributeError, ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse},
    modify_route_entry::{ModifyRouteEntryError, ModifyRouteEntryRequest, ModifyRouteEntryResponse},
    modify_route_table_attributes::{ModifyRouteTableAttributesError, ModifyRouteTableAttributesRequest, ModifyRouteTableAttributesResponse},
    modify_router_interface_attribute::{ModifyRouterInterfaceAttributeError, ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse},
    modify_router_interface_spec::{ModifyRouterInterfaceSpecError, ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse},
    modify_snat_entry::{ModifySnatEntryError, ModifySnatEntryRequest, ModifySnatEntryResponse},
    modify_ssl_vpn_client_cert::{ModifySslVpnClientCertError, ModifySslVpnClientCertRequest, ModifySslVpnClientCertResponse},
    modify_ssl_vpn_server::{ModifySslVpnServerError, ModifySslVpnServerRequest, ModifySslVpnServerResponse},
    modify_tunnel_attribute::{ModifyTunnelAttributeError, ModifyTunnelAttributeRequest, ModifyTunnelAttributeResponse},
    modify_vco_route_entry_weight::{ModifyVcoRouteEntryWeightError, ModifyVcoRouteEntryWeightRequest, ModifyVcoRouteEntryWeightResponse},
    modify_virtual_border_router_attribute::{ModifyVirtualBorderRouterAttributeError, ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse},
    modify_vpc_attribute::{ModifyVpcAttributeError, ModifyVpcAttributeRequest, ModifyVpcAttributeResponse},
    modify_vpc_prefix_list::{ModifyVpcPrefixListError, ModifyVpcPrefixListRequest, ModifyVpcPrefixListResponse},
    modify_vpn_attachment_attribute::{ModifyVpnAttachmentAttributeError, ModifyVpnAttachmentAttributeRequest, ModifyVpnAttachmentAttributeResponse},
    modify_vpn_connection_attribute::{ModifyVpnConnectionAttributeError, ModifyVpnConnectionAttributeRequest, ModifyVpnConnectionAttributeResponse},
    modify_vpn_gateway_attribute::{ModifyVpnGatewayAttributeError, ModifyVpnGatewayAttributeRequest, ModifyVpnGatewayAttributeResponse},
    modify_vpn_pbr_route_entry_attribute::{ModifyVpnPbrRouteEntryAttributeError, ModifyVpnPbrRouteEntryAttributeRequest, ModifyVpnPbrRouteEntryAttributeResponse},
    modify_vpn_pbr_route_entry_priority::{ModifyVpnPbrRouteEntryPriorityError, ModifyVpnPbrRouteEntryPriorityRequest, ModifyVpnPbrRouteEntryPriorityResponse},
    modify_vpn_pbr_route_entry_weight::{ModifyVpnPbrRouteEntryWeightError, ModifyVpnPbrRouteEntryWeightRequest, ModifyVpnPbrRouteEntryWeightResponse},
    modify_vpn_route_entry_weight::{ModifyVpnRouteEntryWeightError, ModifyVpnRouteEntryWeightRequest, ModifyVpnRouteEntryWeightResponse},
    modify_vrouter_attribute::{ModifyVRouterAttributeError, ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse},
    modify_vswitch_attribute::{ModifyVSwitchAttributeError, ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse},
    modify_vswitch_cidr_reservation_attribute::{ModifyVSwitchCidrReservationAttributeError, ModifyVSwitchCidrReservationAttributeRequest, ModifyVSwitchCidrReservationAttributeResponse},
    move_resource_group::{MoveResourceGroupError, MoveResourceGroupRequest, MoveResourceGroupResponse},
    move_vpn_resource_group::{MoveVpnResourceGroupError, MoveVpnResourceGroupRequest, MoveVpnResourceGroupResponse},
    open_flow_log_service::{OpenFlowLogServiceError, OpenFlowLogServiceRequest, OpenFlowLogServiceResponse},
    open_physical_connection_service::{OpenPhysicalConnectionServiceError, OpenPhysicalConnectionServiceRequest, OpenPhysicalConnectionServiceResponse},
    open_public_ip_address_pool_service::{OpenPublicIpAddressPoolServiceRequest, OpenPublicIpAddressPoolServiceResponse},
    open_traffic_mirror_service::{OpenTrafficMirrorServiceError, OpenTrafficMirrorServiceRequest, OpenTrafficMirrorServiceResponse},
    publish_vpc_route_entries::{PublishVpcRouteEntriesRequest, PublishVpcRouteEntriesResponse},
    publish_vpn_route_entry::{PublishVpnRouteEntryError, PublishVpnRouteEntryRequest, PublishVpnRouteEntryResponse},
    recover_physical_connection::{RecoverPhysicalConnectionError, RecoverPhysicalConnectionRequest, RecoverPhysicalConnectionResponse},
    recover_virtual_border_router::{RecoverVirtualBorderRouterError, RecoverVirtualBorderRouterRequest, RecoverVirtualBorderRouterResponse},
    release_eip_address::{ReleaseEipAddressError, ReleaseEipAddressRequest, ReleaseEipAddressResponse},
    release_eip_segment_address::{ReleaseEipSegmentAddressError, ReleaseEipSegmentAddressRequest, ReleaseEipSegmentAddressResponse},
    release_ipv6_address::{ReleaseIpv6AddressError, ReleaseIpv6AddressRequest, ReleaseIpv6AddressResponse},
    remove_bandwidth_package_ips::{RemoveBandwidthPackageIpsError, RemoveBandwidthPackageIpsRequest, RemoveBandwidthPackageIpsResponse},
    remove_common_bandwidth_package_ip::{RemoveCommonBandwidthPackageIpError, RemoveCommonBandwidthPackageIpRequest, RemoveCommonBandwidthPackageIpResponse},
    remove_global_acceleration_instance_ip::{RemoveGlobalAccelerationInstanceIpError, RemoveGlobalAccelerationInstanceIpRequest, RemoveGlobalAccelerationInstanceIpResponse},
    remove_ipv6_translator_acl_list_entry::{RemoveIPv6TranslatorAclListEntryError, RemoveIPv6TranslatorAclListEntryRequest, RemoveIPv6TranslatorAclListEntryResponse},
    remove_sources_from_traffic_mirror_session::{RemoveSourcesFromTrafficMirrorSessionError, RemoveSourcesFromTrafficMirrorSessionRequest, RemoveSourcesFromTrafficMirrorSessionResponse},
    replace_vpc_dhcp_options_set::{ReplaceVpcDhcpOptionsSetError, ReplaceVpcDhcpOptionsSetRequest, ReplaceVpcDhcpOptionsSetResponse},
    retry_vpc_prefix_list_association::{RetryVpcPrefixListAssociationError, RetryVpcPrefixListAssociationRequest, RetryVpcPrefixListAssociationResponse},
    revoke_instance_from_cen::{RevokeInstanceFromCenError, RevokeInstanceFromCenRequest, RevokeInstanceFromCenResponse},
    revoke_instance_from_vbr::{RevokeInstanceFromVbrError, RevokeInstanceFromVbrRequest, RevokeInstanceFromVbrResponse},
    second_apply_physical_connection_loa::{SecondApplyPhysicalConnectionLOAError, SecondApplyPhysicalConnectionLOARequest, SecondApplyPhysicalConnectionLOAResponse},
    set_high_definition_monitor_log_status::{SetHighDefinitionMonitorLogStatusError, SetHighDefinitionMonitorLogStatusRequest, SetHighDefinitionMonitorLogStatusResponse},
    start_failover_test_job::{StartFailoverTestJobError, StartFailoverTestJobRequest, StartFailoverTestJobResponse},
    stop_failover_test_job::{StopFailoverTestJobError, StopFailoverTestJobRequest, StopFailoverTestJobResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    tag_resources_for_express_connect::{TagResourcesForExpressConnectError, TagResourcesForExpressConnectRequest, TagResourcesForExpressConnectResponse},
    terminate_physical_connection::{TerminatePhysicalConnectionError, TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse},
    terminate_virtual_border_router::{TerminateVirtualBorderRouterError, TerminateVirtualBorderRouterRequest, TerminateVirtualBorderRouterResponse},
    transform_eip_segment_to_public_ip_address_pool::{TransformEipSegmentToPublicIpAddressPoolRequest, TransformEipSegmentToPublicIpAddressPoolResponse},
    un_tag_resources::{UnTagResourcesError, UnTagResourcesRequest, UnTagResourcesResponse},
    unassociate_eip_address::{UnassociateEipAddressError, UnassociateEipAddressRequest, UnassociateEipAddressResponse},
    unassociate_global_acceleration_instance::{UnassociateGlobalAccelerationInstanceError, UnassociateGlobalAccelerationInstanceRequest, UnassociateGlobalAccelerationInstanceResponse},
    unassociate_ha_vip::{UnassociateHaVipError, UnassociateHaVipRequest, UnassociateHaVipResponse},
    unassociate_network_acl::{UnassociateNetworkAclError, UnassociateNetworkAclRequest, UnassociateNetworkAclResponse},
    unassociate_physical_connection_from_virtual_border_router::{UnassociatePhysicalConnectionFromVirtualBorderRouterError, UnassociatePhysicalConnectionFromVirtualBorderRouterRequest, UnassociatePhysicalConnectionFromVirtualBorderRouterResponse},
    unassociate_route_table::{UnassociateRouteTableError, UnassociateRouteTableRequest, UnassociateRouteTableResponse},
    unassociate_vpc_cidr_block::{UnassociateVpcCidrBlockError, UnassociateVpcCidrBlockRequest, UnassociateVpcCidrBlockResponse},
    untag_resources_for_express_connect::{UntagResourcesForExpressConnectError, UntagResourcesForExpressConnectRequest, UntagResourcesForExpressConnectResponse},
    update_dhcp_options_set_attribute::{UpdateDhcpOptionsSetAttributeError, UpdateDhcpOptionsSetAttributeRequest, UpdateDhcpOptionsSetAttributeResponse},
    update_failover_test_job::{UpdateFailoverTestJobError, UpdateFailoverTestJobRequest, UpdateFailoverTestJobResponse},
    update_gateway_route_table_entry_attribute::{UpdateGatewayRouteTableEntryAttributeError, UpdateGatewayRouteTableEntryAttributeRequest, UpdateGatewayRouteTableEntryAttributeResponse},
    update_ipsec_server::{UpdateIpsecServerError, UpdateIpsecServerRequest, UpdateIpsecServerResponse},
    update_ipv4_gateway_attribute::{UpdateIpv4GatewayAttributeError, UpdateIpv4GatewayAttributeRequest, UpdateIpv4GatewayAttributeResponse},
    update_nat_gateway_nat_type::{UpdateNatGatewayNatTypeError, UpdateNatGatewayNatTypeRequest, UpdateNatGatewayNatTypeResponse},
    update_network_acl_entries::{UpdateNetworkAclEntriesError, UpdateNetworkAclEntriesRequest, UpdateNetworkAclEntriesResponse},
    update_public_ip_address_pool_attribute::{UpdatePublicIpAddressPoolAttributeError, UpdatePublicIpAddressPoolAttributeRequest, UpdatePublicIpAddressPoolAttributeResponse},
    update_traffic_mirror_filter_attribute::{UpdateTrafficMirrorFilterAttributeError, UpdateTrafficMirrorFilterAttributeRequest, UpdateTrafficMirrorFilterAttributeResponse},
    update_traffic_mirror_filter_rule_attribute::{UpdateTrafficMirrorFilterRuleAttributeError, UpdateTrafficMirrorFilterRuleAttributeRequest, UpdateTrafficMirrorFilterRuleAttributeResponse},
    update_traffic_mirror_session_attribute::{UpdateTrafficMirrorSessionAttributeError, UpdateTrafficMirrorSessionAttributeRequest, UpdateTrafficMirrorSessionAttributeResponse},
    update_virtual_border_bandwidth::{UpdateVirtualBorderBandwidthError, UpdateVirtualBorderBandwidthRequest, UpdateVirtualBorderBandwidthResponse},
    update_virtual_physical_connection::{UpdateVirtualPhysicalConnectionError, UpdateVirtualPhysicalConnectionRequest, UpdateVirtualPhysicalConnectionResponse},
    update_vpc_gateway_endpoint_attribute::{UpdateVpcGatewayEndpointAttributeError, UpdateVpcGatewayEndpointAttributeRequest, UpdateVpcGatewayEndpointAttributeResponse},
    vpc_describe_vpc_nat_gateway_network_interface_quota::{VpcDescribeVpcNatGatewayNetworkInterfaceQuotaError, VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest, VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse},
    withdraw_vpc_published_route_entries::{WithdrawVpcPublishedRouteEntriesRequest, WithdrawVpcPublishedRouteEntriesResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Vpc",
    version: "2016-04-28",
    endpoints: Endpoints {
        central: Some("vpc.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "vpc.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "vpc.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "vpc.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "vpc.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "vpc.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "vpc.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "vpc.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "vpc.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "vpc.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "vpc.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "vpc.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "vpc.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "vpc.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "vpc.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "vpc.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "vpc.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "vpc.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "vpc.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "vpc.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "vpc.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "vpc.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "vpc.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "vpc.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "vpc.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "vpc.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "vpc.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "vpc.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "vpc.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "vpc.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "vpc.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "vpc.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "vpc.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "vpc.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "vpc.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "vpc.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "vpc.us-west-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: Some("vpc"),
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Virtual Private Cloud.
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
    /// Puts an inactive router interface back to work; it passes through `Activating` before it is `Active`.
    #[inline]
    pub fn activate_router_interface(
        &self,
        request: ActivateRouterInterfaceRequest,
    ) -> Call<'_, ActivateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Starts a flow log, so that traffic of its resource is recorded from now on.
    #[inline]
    pub fn active_flow_log(
        &self,
        request: ActiveFlowLogRequest,
    ) -> Call<'_, ActiveFlowLogRequest> {
        self.inner.call(request)
    }
    /// Gives a NAT bandwidth package more public addresses.
    #[inline]
    pub fn add_bandwidth_package_ips(
        &self,
        request: AddBandwidthPackageIpsRequest,
    ) -> Call<'_, AddBandwidthPackageIpsRequest> {
        self.inner.call(request)
    }
    /// Announces an address range over BGP from a virtual border router, so that the on-premises side learns how to reach it.
    #[inline]
    pub fn add_bgp_network(
        &self,
        request: AddBgpNetworkRequest,
    ) -> Call<'_, AddBgpNetworkRequest> {
        self.inner.call(request)
    }
    /// Puts an EIP into a shared bandwidth plan, whose bandwidth it then uses together with the other members.
    #[inline]
    pub fn add_common_bandwidth_package_ip(
        &self,
        request: AddCommonBandwidthPackageIpRequest,
    ) -> Call<'_, AddCommonBandwidthPackageIpRequest> {
        self.inner.call(request)
    }
    /// Adds several EIPs at once to an Internet Shared Bandwidth instance.
    #[inline]
    pub fn add_common_bandwidth_package_ips(
        &self,
        request: AddCommonBandwidthPackageIpsRequest,
    ) -> Call<'_, AddCommonBandwidthPackageIpsRequest> {
        self.inner.call(request)
    }
    /// Adds an EIP to a Global Acceleration instance of the shared-bandwidth kind.
    #[inline]
    pub fn add_global_acceleration_instance_ip(
        &self,
        request: AddGlobalAccelerationInstanceIpRequest,
    ) -> Call<'_, AddGlobalAccelerationInstanceIpRequest> {
        self.inner.call(request)
    }
    /// Adds one IPv6 address or address range to an access control list of the IPv6 translation service.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_ipv6_translator_acl_list_entry(
        &self,
        request: AddIPv6TranslatorAclListEntryRequest,
    ) -> Call<'_, AddIPv6TranslatorAclListEntryRequest> {
        self.inner.call(request)
    }
    /// Adds a CIDR block to an IP address pool, given outright or by mask length.
    #[inline]
    pub fn add_public_ip_address_pool_cidr_block(
        &self,
        request: AddPublicIpAddressPoolCidrBlockRequest,
    ) -> Call<'_, AddPublicIpAddressPoolCidrBlockRequest> {
        self.inner.call(request)
    }
    /// Adds network interfaces as mirror sources to a traffic mirror session.
    #[inline]
    pub fn add_sources_to_traffic_mirror_session(
        &self,
        request: AddSourcesToTrafficMirrorSessionRequest,
    ) -> Call<'_, AddSourcesToTrafficMirrorSessionRequest> {
        self.inner.call(request)
    }
    /// Allocates an elastic IP address to the account; the system picks the address.
    #[inline]
    pub fn allocate_eip_address(
        &self,
        request: AllocateEipAddressRequest,
    ) -> Call<'_, AllocateEipAddressRequest> {
        self.inner.call(request)
    }
    /// Allocates one particular elastic IP address, named by its address or its ID; without either, any free one is taken.
    #[inline]
    pub fn allocate_eip_address_pro(
        &self,
        request: AllocateEipAddressProRequest,
    ) -> Call<'_, AllocateEipAddressProRequest> {
        self.inner.call(request)
    }
    /// Allocates a block of elastic IP addresses that follow one another.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn allocate_eip_segment_address(
        &self,
        request: AllocateEipSegmentAddressRequest,
    ) -> Call<'_, AllocateEipSegmentAddressRequest> {
        self.inner.call(request)
    }
    /// Reserves an IPv6 address in a vSwitch, optionally a particular one.
    #[inline]
    pub fn allocate_ipv6_address(
        &self,
        request: AllocateIpv6AddressRequest,
    ) -> Call<'_, AllocateIpv6AddressRequest> {
        self.inner.call(request)
    }
    /// Buys internet bandwidth for an IPv6 address, so that it can talk to the internet.
    #[inline]
    pub fn allocate_ipv6_internet_bandwidth(
        &self,
        request: AllocateIpv6InternetBandwidthRequest,
    ) -> Call<'_, AllocateIpv6InternetBandwidthRequest> {
        self.inner.call(request)
    }
    /// Reserves a particular IPv6 CIDR block for use in a VPC.
    #[inline]
    pub fn allocate_vpc_ipv6_cidr(
        &self,
        request: AllocateVpcIpv6CidrRequest,
    ) -> Call<'_, AllocateVpcIpv6CidrRequest> {
        self.inner.call(request)
    }
    /// Applies for the letter of authorization (LOA) that lets the construction crew into the data center to lay a leased line.
    #[inline]
    pub fn apply_physical_connection_loa(
        &self,
        request: ApplyPhysicalConnectionLOARequest,
    ) -> Call<'_, ApplyPhysicalConnectionLOARequest> {
        self.inner.call(request)
    }
    /// Attaches an EIP to a cloud resource of its region, such as an ECS instance, a NAT gateway or a network interface.
    #[inline]
    pub fn associate_eip_address(
        &self,
        request: AssociateEipAddressRequest,
    ) -> Call<'_, AssociateEipAddressRequest> {
        self.inner.call(request)
    }
    /// Binds several EIPs to one instance of a cloud service in the same region.
    #[inline]
    pub fn associate_eip_address_batch(
        &self,
        request: AssociateEipAddressBatchRequest,
    ) -> Call<'_, AssociateEipAddressBatchRequest> {
        self.inner.call(request)
    }
    /// Makes one ECS or SLB instance of a VPC the backend of an acceleration instance with a bandwidth of its own.
    #[inline]
    pub fn associate_global_acceleration_instance(
        &self,
        request: AssociateGlobalAccelerationInstanceRequest,
    ) -> Call<'_, AssociateGlobalAccelerationInstanceRequest> {
        self.inner.call(request)
    }
    /// Binds an HaVip to an ECS instance or an elastic network interface.
    #[inline]
    pub fn associate_ha_vip(
        &self,
        request: AssociateHaVipRequest,
    ) -> Call<'_, AssociateHaVipRequest> {
        self.inner.call(request)
    }
    /// Attaches a network ACL to vSwitches, whose traffic its rules filter from then on.
    #[inline]
    pub fn associate_network_acl(
        &self,
        request: AssociateNetworkAclRequest,
    ) -> Call<'_, AssociateNetworkAclRequest> {
        self.inner.call(request)
    }
    /// Attaches one more leased line to a virtual border router.
    #[inline]
    pub fn associate_physical_connection_to_virtual_border_router(
        &self,
        request: AssociatePhysicalConnectionToVirtualBorderRouterRequest,
    ) -> Call<'_, AssociatePhysicalConnectionToVirtualBorderRouterRequest> {
        self.inner.call(request)
    }
    /// Puts a vSwitch under a custom route table of its VPC; the table then decides where the traffic of that vSwitch goes.
    #[inline]
    pub fn associate_route_table(
        &self,
        request: AssociateRouteTableRequest,
    ) -> Call<'_, AssociateRouteTableRequest> {
        self.inner.call(request)
    }
    /// Binds a gateway route table to an IPv4 gateway in the same VPC.
    #[inline]
    pub fn associate_route_table_with_gateway(
        &self,
        request: AssociateRouteTableWithGatewayRequest,
    ) -> Call<'_, AssociateRouteTableWithGatewayRequest> {
        self.inner.call(request)
    }
    /// Associates route tables, up to 20 per call, with a gateway endpoint.
    #[inline]
    pub fn associate_route_tables_with_vpc_gateway_endpoint(
        &self,
        request: AssociateRouteTablesWithVpcGatewayEndpointRequest,
    ) -> Call<'_, AssociateRouteTablesWithVpcGatewayEndpointRequest> {
        self.inner.call(request)
    }
    /// Adds a secondary IPv4 or IPv6 CIDR block to a VPC.
    #[inline]
    pub fn associate_vpc_cidr_block(
        &self,
        request: AssociateVpcCidrBlockRequest,
    ) -> Call<'_, AssociateVpcCidrBlockRequest> {
        self.inner.call(request)
    }
    /// Installs a certificate on a VPN gateway.
    #[inline]
    pub fn associate_vpn_gateway_with_certificate(
        &self,
        request: AssociateVpnGatewayWithCertificateRequest,
    ) -> Call<'_, AssociateVpnGatewayWithCertificateRequest> {
        self.inner.call(request)
    }
    /// Applies an existing DHCP options set to a VPC.
    #[inline]
    pub fn attach_dhcp_options_set_to_vpc(
        &self,
        request: AttachDhcpOptionsSetToVpcRequest,
    ) -> Call<'_, AttachDhcpOptionsSetToVpcRequest> {
        self.inner.call(request)
    }
    /// Links a virtual border router to a hosted connection over Express Connect.
    #[inline]
    pub fn attach_vbr_to_vpconn(
        &self,
        request: AttachVbrToVpconnRequest,
    ) -> Call<'_, AttachVbrToVpconnRequest> {
        self.inner.call(request)
    }
    /// Lifts the individual limit of an EIP in a shared bandwidth plan; it may then use as much as the whole plan has.
    #[inline]
    pub fn cancel_common_bandwidth_package_ip_bandwidth(
        &self,
        request: CancelCommonBandwidthPackageIpBandwidthRequest,
    ) -> Call<'_, CancelCommonBandwidthPackageIpBandwidthRequest> {
        self.inner.call(request)
    }
    /// Withdraws a leased line before it goes into service.
    #[inline]
    pub fn cancel_physical_connection(
        &self,
        request: CancelPhysicalConnectionRequest,
    ) -> Call<'_, CancelPhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Moves a leased line into another resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Tells whether a private IP address of a vSwitch is still free.
    #[inline]
    pub fn check_can_allocate_vpc_private_ip_address(
        &self,
        request: CheckCanAllocateVpcPrivateIpAddressRequest,
    ) -> Call<'_, CheckCanAllocateVpcPrivateIpAddressRequest> {
        self.inner.call(request)
    }
    /// Tells whether IPsec-VPN connections in the region support BGP.
    #[inline]
    pub fn check_vpn_bgp_enabled(
        &self,
        request: CheckVpnBgpEnabledRequest,
    ) -> Call<'_, CheckVpnBgpEnabledRequest> {
        self.inner.call(request)
    }
    /// Reports that the construction work of a leased line is finished, along with the carrier's line code and the label of the cable.
    #[inline]
    pub fn complete_physical_connection_loa(
        &self,
        request: CompletePhysicalConnectionLOARequest,
    ) -> Call<'_, CompletePhysicalConnectionLOARequest> {
        self.inner.call(request)
    }
    /// Accepts a leased line that is available, after which its state becomes `Confirmed`.
    #[inline]
    pub fn confirm_physical_connection(
        &self,
        request: ConfirmPhysicalConnectionRequest,
    ) -> Call<'_, ConfirmPhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Makes the initiating router interface connect to its peer; it goes to `Connecting`, then to `Active`, and both networks reach each other.
    #[inline]
    pub fn connect_router_interface(
        &self,
        request: ConnectRouterInterfaceRequest,
    ) -> Call<'_, ConnectRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Turns a NAT bandwidth package of the old kind into a shared bandwidth plan.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn convert_bandwidth_package(
        &self,
        request: ConvertBandwidthPackageRequest,
    ) -> Call<'_, ConvertBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Copies the rules of one network ACL to another.
    #[inline]
    pub fn copy_network_acl_entries(
        &self,
        request: CopyNetworkAclEntriesRequest,
    ) -> Call<'_, CopyNetworkAclEntriesRequest> {
        self.inner.call(request)
    }
    /// Creates a NAT bandwidth package, that is some public addresses and a bandwidth that they share.
    #[inline]
    pub fn create_bandwidth_package(
        &self,
        request: CreateBandwidthPackageRequest,
    ) -> Call<'_, CreateBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Creates a BGP group on a virtual border router.
    #[inline]
    pub fn create_bgp_group(
        &self,
        request: CreateBgpGroupRequest,
    ) -> Call<'_, CreateBgpGroupRequest> {
        self.inner.call(request)
    }
    /// Adds a neighbor router to a BGP group; it takes over the settings of the group.
    #[inline]
    pub fn create_bgp_peer(
        &self,
        request: CreateBgpPeerRequest,
    ) -> Call<'_, CreateBgpPeerRequest> {
        self.inner.call(request)
    }
    /// Creates a shared bandwidth plan, in which EIPs of one region use a common bandwidth.
    #[inline]
    pub fn create_common_bandwidth_package(
        &self,
        request: CreateCommonBandwidthPackageRequest,
    ) -> Call<'_, CreateCommonBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Registers the public address of an on-premises VPN device, so that IPsec connections can name it as their far end.
    #[inline]
    pub fn create_customer_gateway(
        &self,
        request: CreateCustomerGatewayRequest,
    ) -> Call<'_, CreateCustomerGatewayRequest> {
        self.inner.call(request)
    }
    /// Creates a default VPC in the region, optionally with IPv6.
    #[inline]
    pub fn create_default_vpc(
        &self,
        request: CreateDefaultVpcRequest,
    ) -> Call<'_, CreateDefaultVpcRequest> {
        self.inner.call(request)
    }
    /// Creates a default vSwitch in a zone.
    #[inline]
    pub fn create_default_vswitch(
        &self,
        request: CreateDefaultVSwitchRequest,
    ) -> Call<'_, CreateDefaultVSwitchRequest> {
        self.inner.call(request)
    }
    /// Creates a DHCP options set with DNS servers, domain name and lease times.
    #[inline]
    pub fn create_dhcp_options_set(
        &self,
        request: CreateDhcpOptionsSetRequest,
    ) -> Call<'_, CreateDhcpOptionsSetRequest> {
        self.inner.call(request)
    }
    /// Creates an Express Cloud Connect (ECC) instance, from location, carrier, port type and bandwidth.
    #[inline]
    pub fn create_express_cloud_connection(
        &self,
        request: CreateExpressCloudConnectionRequest,
    ) -> Call<'_, CreateExpressCloudConnectionRequest> {
        self.inner.call(request)
    }
    /// Creates an Express Connect QoS policy, still without queues and rules.
    #[inline]
    pub fn create_express_connect_traffic_qos(
        &self,
        request: CreateExpressConnectTrafficQosRequest,
    ) -> Call<'_, CreateExpressConnectTrafficQosRequest> {
        self.inner.call(request)
    }
    /// Adds a queue with its type and bandwidth share to an Express Connect QoS policy.
    #[inline]
    pub fn create_express_connect_traffic_qos_queue(
        &self,
        request: CreateExpressConnectTrafficQosQueueRequest,
    ) -> Call<'_, CreateExpressConnectTrafficQosQueueRequest> {
        self.inner.call(request)
    }
    /// Adds a rule to an Express Connect QoS queue that selects traffic by address, port, protocol or DSCP.
    #[inline]
    pub fn create_express_connect_traffic_qos_rule(
        &self,
        request: CreateExpressConnectTrafficQosRuleRequest,
    ) -> Call<'_, CreateExpressConnectTrafficQosRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a failover test of Express Connect resources, to start now or later.
    #[inline]
    pub fn create_failover_test_job(
        &self,
        request: CreateFailoverTestJobRequest,
    ) -> Call<'_, CreateFailoverTestJobRequest> {
        self.inner.call(request)
    }
    /// Creates a flow log that records the traffic of a network interface, a vSwitch or a whole VPC into Simple Log Service.
    #[inline]
    pub fn create_flow_log(
        &self,
        request: CreateFlowLogRequest,
    ) -> Call<'_, CreateFlowLogRequest> {
        self.inner.call(request)
    }
    /// Adds a DNAT rule, which passes packets for a public address and port on to a private address and port.
    #[inline]
    pub fn create_forward_entry(
        &self,
        request: CreateForwardEntryRequest,
    ) -> Call<'_, CreateForwardEntryRequest> {
        self.inner.call(request)
    }
    /// Adds an entry to the FULLNAT table of a NAT gateway that maps a NAT IP and port.
    #[inline]
    pub fn create_full_nat_entry(
        &self,
        request: CreateFullNatEntryRequest,
    ) -> Call<'_, CreateFullNatEntryRequest> {
        self.inner.call(request)
    }
    /// Creates a Global Acceleration instance that is billed by use.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_global_acceleration_instance(
        &self,
        request: CreateGlobalAccelerationInstanceRequest,
    ) -> Call<'_, CreateGlobalAccelerationInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates a high-availability virtual IP address (HaVip) in a vSwitch.
    #[inline]
    pub fn create_ha_vip(
        &self,
        request: CreateHaVipRequest,
    ) -> Call<'_, CreateHaVipRequest> {
        self.inner.call(request)
    }
    /// Creates several Express Connect circuits together in high-reliability mode, so that one failing line is covered.
    #[inline]
    pub fn create_high_reliable_physical_connection(
        &self,
        request: CreateHighReliablePhysicalConnectionRequest,
    ) -> Call<'_, CreateHighReliablePhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Creates an IPsec server on a VPN gateway, to which mobile clients dial in.
    #[inline]
    pub fn create_ipsec_server(
        &self,
        request: CreateIpsecServerRequest,
    ) -> Call<'_, CreateIpsecServerRequest> {
        self.inner.call(request)
    }
    /// Creates an IPv4 gateway for a VPC; `EnableVpcIpv4Gateway` activates it.
    #[inline]
    pub fn create_ipv4_gateway(
        &self,
        request: CreateIpv4GatewayRequest,
    ) -> Call<'_, CreateIpv4GatewayRequest> {
        self.inner.call(request)
    }
    /// Creates an egress-only rule: the IPv6 address may open connections to the internet, but none can be opened from there.
    #[inline]
    pub fn create_ipv6_egress_only_rule(
        &self,
        request: CreateIpv6EgressOnlyRuleRequest,
    ) -> Call<'_, CreateIpv6EgressOnlyRuleRequest> {
        self.inner.call(request)
    }
    /// Creates the IPv6 gateway of a VPC, through which its IPv6 traffic with the internet passes.
    #[inline]
    pub fn create_ipv6_gateway(
        &self,
        request: CreateIpv6GatewayRequest,
    ) -> Call<'_, CreateIpv6GatewayRequest> {
        self.inner.call(request)
    }
    /// Creates an instance of the IPv6 translation service, through which IPv6 clients reach IPv4-only servers.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_ipv6_translator(
        &self,
        request: CreateIPv6TranslatorRequest,
    ) -> Call<'_, CreateIPv6TranslatorRequest> {
        self.inner.call(request)
    }
    /// Creates an empty access control list for the IPv6 translation service; fill it with `AddIPv6TranslatorAclListEntry`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_ipv6_translator_acl_list(
        &self,
        request: CreateIPv6TranslatorAclListRequest,
    ) -> Call<'_, CreateIPv6TranslatorAclListRequest> {
        self.inner.call(request)
    }
    /// Adds a mapping to an IPv6 translation instance, from an IPv6 address and port to an IPv4 server.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_ipv6_translator_entry(
        &self,
        request: CreateIPv6TranslatorEntryRequest,
    ) -> Call<'_, CreateIPv6TranslatorEntryRequest> {
        self.inner.call(request)
    }
    /// Creates an enhanced NAT gateway in a VPC.
    #[inline]
    pub fn create_nat_gateway(
        &self,
        request: CreateNatGatewayRequest,
    ) -> Call<'_, CreateNatGatewayRequest> {
        self.inner.call(request)
    }
    /// Adds a NAT IP address or prefix to a VPC NAT gateway.
    #[inline]
    pub fn create_nat_ip(
        &self,
        request: CreateNatIpRequest,
    ) -> Call<'_, CreateNatIpRequest> {
        self.inner.call(request)
    }
    /// Adds a NAT CIDR block to a VPC NAT gateway, from which NAT IP addresses come.
    #[inline]
    pub fn create_nat_ip_cidr(
        &self,
        request: CreateNatIpCidrRequest,
    ) -> Call<'_, CreateNatIpCidrRequest> {
        self.inner.call(request)
    }
    /// Creates a network ACL in a VPC.
    #[inline]
    pub fn create_network_acl(
        &self,
        request: CreateNetworkAclRequest,
    ) -> Call<'_, CreateNetworkAclRequest> {
        self.inner.call(request)
    }
    /// Applies for a leased line between a site and an access point.
    #[inline]
    pub fn create_physical_connection(
        &self,
        request: CreatePhysicalConnectionRequest,
    ) -> Call<'_, CreatePhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Places the order for the fee that a leased line costs for the resources it occupies.
    #[inline]
    pub fn create_physical_connection_occupancy_order(
        &self,
        request: CreatePhysicalConnectionOccupancyOrderRequest,
    ) -> Call<'_, CreatePhysicalConnectionOccupancyOrderRequest> {
        self.inner.call(request)
    }
    /// Places the order for the one-time fee of setting up a leased line.
    #[inline]
    pub fn create_physical_connection_setup_order(
        &self,
        request: CreatePhysicalConnectionSetupOrderRequest,
    ) -> Call<'_, CreatePhysicalConnectionSetupOrderRequest> {
        self.inner.call(request)
    }
    /// Creates an empty IP address pool for public addresses of a line type.
    #[inline]
    pub fn create_public_ip_address_pool(
        &self,
        request: CreatePublicIpAddressPoolRequest,
    ) -> Call<'_, CreatePublicIpAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Adds several custom routes to route tables of a vRouter and lists those that failed.
    #[inline]
    pub fn create_route_entries(
        &self,
        request: CreateRouteEntriesRequest,
    ) -> Call<'_, CreateRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Adds a custom route to the route table of a VPC or of a virtual border router.
    #[inline]
    pub fn create_route_entry(
        &self,
        request: CreateRouteEntryRequest,
    ) -> Call<'_, CreateRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Creates a custom route table in a VPC.
    #[inline]
    pub fn create_route_table(
        &self,
        request: CreateRouteTableRequest,
    ) -> Call<'_, CreateRouteTableRequest> {
        self.inner.call(request)
    }
    /// Creates one end of a connection between two routers.
    #[inline]
    pub fn create_router_interface(
        &self,
        request: CreateRouterInterfaceRequest,
    ) -> Call<'_, CreateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Adds an SNAT rule, by which instances without a public address reach the internet under an address of the NAT gateway.
    #[inline]
    pub fn create_snat_entry(
        &self,
        request: CreateSnatEntryRequest,
    ) -> Call<'_, CreateSnatEntryRequest> {
        self.inner.call(request)
    }
    /// Issues a client certificate for an SSL-VPN server; a client needs it to connect.
    #[inline]
    pub fn create_ssl_vpn_client_cert(
        &self,
        request: CreateSslVpnClientCertRequest,
    ) -> Call<'_, CreateSslVpnClientCertRequest> {
        self.inner.call(request)
    }
    /// Creates an SSL-VPN server on a VPN gateway, so that single computers can dial in to the network.
    #[inline]
    pub fn create_ssl_vpn_server(
        &self,
        request: CreateSslVpnServerRequest,
    ) -> Call<'_, CreateSslVpnServerRequest> {
        self.inner.call(request)
    }
    /// Creates a traffic mirror filter, optionally with its inbound and outbound rules.
    #[inline]
    pub fn create_traffic_mirror_filter(
        &self,
        request: CreateTrafficMirrorFilterRequest,
    ) -> Call<'_, CreateTrafficMirrorFilterRequest> {
        self.inner.call(request)
    }
    /// Adds inbound or outbound rules to a traffic mirror filter.
    #[inline]
    pub fn create_traffic_mirror_filter_rules(
        &self,
        request: CreateTrafficMirrorFilterRulesRequest,
    ) -> Call<'_, CreateTrafficMirrorFilterRulesRequest> {
        self.inner.call(request)
    }
    /// Creates a session that copies the traffic of mirror sources to a target, through a filter.
    #[inline]
    pub fn create_traffic_mirror_session(
        &self,
        request: CreateTrafficMirrorSessionRequest,
    ) -> Call<'_, CreateTrafficMirrorSessionRequest> {
        self.inner.call(request)
    }
    /// Creates a failover group of two virtual border routers.
    #[inline]
    pub fn create_vbr_ha(
        &self,
        request: CreateVbrHaRequest,
    ) -> Call<'_, CreateVbrHaRequest> {
        self.inner.call(request)
    }
    /// Adds a destination-based route to an IPsec-VPN connection, with a weight.
    #[inline]
    pub fn create_vco_route_entry(
        &self,
        request: CreateVcoRouteEntryRequest,
    ) -> Call<'_, CreateVcoRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Creates a virtual border router on a leased line.
    #[inline]
    pub fn create_virtual_border_router(
        &self,
        request: CreateVirtualBorderRouterRequest,
    ) -> Call<'_, CreateVirtualBorderRouterRequest> {
        self.inner.call(request)
    }
    /// Creates a hosted connection on an Express Connect circuit for the account of a tenant.
    #[inline]
    pub fn create_virtual_physical_connection(
        &self,
        request: CreateVirtualPhysicalConnectionRequest,
    ) -> Call<'_, CreateVirtualPhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Creates a VPC with one private address range, along with its VRouter and a route table.
    #[inline]
    pub fn create_vpc(&self, request: CreateVpcRequest) -> Call<'_, CreateVpcRequest> {
        self.inner.call(request)
    }
    /// Creates a gateway endpoint in a VPC for reaching a cloud service, with an access policy.
    #[inline]
    pub fn create_vpc_gateway_endpoint(
        &self,
        request: CreateVpcGatewayEndpointRequest,
    ) -> Call<'_, CreateVpcGatewayEndpointRequest> {
        self.inner.call(request)
    }
    /// Creates a prefix list of CIDR blocks, with a maximum number of entries.
    #[inline]
    pub fn create_vpc_prefix_list(
        &self,
        request: CreateVpcPrefixListRequest,
    ) -> Call<'_, CreateVpcPrefixListRequest> {
        self.inner.call(request)
    }
    /// Turns a cross-account virtual border router into a hosted connection with a port that is shared instead.
    #[inline]
    pub fn create_vpconn_from_vbr(
        &self,
        request: CreateVpconnFromVbrRequest,
    ) -> Call<'_, CreateVpconnFromVbrRequest> {
        self.inner.call(request)
    }
    /// Creates an IPsec-VPN connection that is meant for a transit router, not for a VPN gateway.
    #[inline]
    pub fn create_vpn_attachment(
        &self,
        request: CreateVpnAttachmentRequest,
    ) -> Call<'_, CreateVpnAttachmentRequest> {
        self.inner.call(request)
    }
    /// Creates an IPsec connection between a VPN gateway and a customer gateway.
    #[inline]
    pub fn create_vpn_connection(
        &self,
        request: CreateVpnConnectionRequest,
    ) -> Call<'_, CreateVpnConnectionRequest> {
        self.inner.call(request)
    }
    /// Creates a VPN gateway in a VPC.
    #[inline]
    pub fn create_vpn_gateway(
        &self,
        request: CreateVpnGatewayRequest,
    ) -> Call<'_, CreateVpnGatewayRequest> {
        self.inner.call(request)
    }
    /// Adds a policy-based route to a VPN gateway, which looks at the source of a packet as well as its destination.
    #[inline]
    pub fn create_vpn_pbr_route_entry(
        &self,
        request: CreateVpnPbrRouteEntryRequest,
    ) -> Call<'_, CreateVpnPbrRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Adds a destination-based route to a VPN gateway.
    #[inline]
    pub fn create_vpn_route_entry(
        &self,
        request: CreateVpnRouteEntryRequest,
    ) -> Call<'_, CreateVpnRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Creates a vSwitch, that is a subnet of a VPC in one zone.
    #[inline]
    pub fn create_vswitch(
        &self,
        request: CreateVSwitchRequest,
    ) -> Call<'_, CreateVSwitchRequest> {
        self.inner.call(request)
    }
    /// Sets part of a vSwitch's CIDR block aside as a reserved block.
    #[inline]
    pub fn create_vswitch_cidr_reservation(
        &self,
        request: CreateVSwitchCidrReservationRequest,
    ) -> Call<'_, CreateVSwitchCidrReservationRequest> {
        self.inner.call(request)
    }
    /// Takes an active router interface out of service; it passes through `Deactivating` before it is `Inactive`.
    #[inline]
    pub fn deactivate_router_interface(
        &self,
        request: DeactivateRouterInterfaceRequest,
    ) -> Call<'_, DeactivateRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Stops a flow log.
    #[inline]
    pub fn deactive_flow_log(
        &self,
        request: DeactiveFlowLogRequest,
    ) -> Call<'_, DeactiveFlowLogRequest> {
        self.inner.call(request)
    }
    /// Deletes a NAT bandwidth package.
    #[inline]
    pub fn delete_bandwidth_package(
        &self,
        request: DeleteBandwidthPackageRequest,
    ) -> Call<'_, DeleteBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Deletes a BGP group.
    #[inline]
    pub fn delete_bgp_group(
        &self,
        request: DeleteBgpGroupRequest,
    ) -> Call<'_, DeleteBgpGroupRequest> {
        self.inner.call(request)
    }
    /// Withdraws an address range that `AddBgpNetwork` announced.
    #[inline]
    pub fn delete_bgp_network(
        &self,
        request: DeleteBgpNetworkRequest,
    ) -> Call<'_, DeleteBgpNetworkRequest> {
        self.inner.call(request)
    }
    /// Removes a neighbor router from its BGP group.
    #[inline]
    pub fn delete_bgp_peer(
        &self,
        request: DeleteBgpPeerRequest,
    ) -> Call<'_, DeleteBgpPeerRequest> {
        self.inner.call(request)
    }
    /// Deletes a shared bandwidth plan.
    #[inline]
    pub fn delete_common_bandwidth_package(
        &self,
        request: DeleteCommonBandwidthPackageRequest,
    ) -> Call<'_, DeleteCommonBandwidthPackageRequest> {
        self.inner.call(request)
    }
    /// Deletes the record of an on-premises VPN device.
    #[inline]
    pub fn delete_customer_gateway(
        &self,
        request: DeleteCustomerGatewayRequest,
    ) -> Call<'_, DeleteCustomerGatewayRequest> {
        self.inner.call(request)
    }
    /// Deletes a DHCP options set that no VPC uses any more.
    #[inline]
    pub fn delete_dhcp_options_set(
        &self,
        request: DeleteDhcpOptionsSetRequest,
    ) -> Call<'_, DeleteDhcpOptionsSetRequest> {
        self.inner.call(request)
    }
    /// Deletes an Express Connect link between routers, found by one of its router interfaces.
    #[inline]
    pub fn delete_express_connect(
        &self,
        request: DeleteExpressConnectRequest,
    ) -> Call<'_, DeleteExpressConnectRequest> {
        self.inner.call(request)
    }
    /// Deletes a QoS policy for leased lines.
    #[inline]
    pub fn delete_express_connect_traffic_qos(
        &self,
        request: DeleteExpressConnectTrafficQosRequest,
    ) -> Call<'_, DeleteExpressConnectTrafficQosRequest> {
        self.inner.call(request)
    }
    /// Deletes one queue of a QoS policy for leased lines.
    #[inline]
    pub fn delete_express_connect_traffic_qos_queue(
        &self,
        request: DeleteExpressConnectTrafficQosQueueRequest,
    ) -> Call<'_, DeleteExpressConnectTrafficQosQueueRequest> {
        self.inner.call(request)
    }
    /// Deletes one rule, which sorts traffic of leased lines into a QoS queue.
    #[inline]
    pub fn delete_express_connect_traffic_qos_rule(
        &self,
        request: DeleteExpressConnectTrafficQosRuleRequest,
    ) -> Call<'_, DeleteExpressConnectTrafficQosRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a failover test that has not been started or has ended.
    #[inline]
    pub fn delete_failover_test_job(
        &self,
        request: DeleteFailoverTestJobRequest,
    ) -> Call<'_, DeleteFailoverTestJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a flow log.
    #[inline]
    pub fn delete_flow_log(
        &self,
        request: DeleteFlowLogRequest,
    ) -> Call<'_, DeleteFlowLogRequest> {
        self.inner.call(request)
    }
    /// Deletes a DNAT rule; its public port is no longer forwarded.
    #[inline]
    pub fn delete_forward_entry(
        &self,
        request: DeleteForwardEntryRequest,
    ) -> Call<'_, DeleteForwardEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes one entry from a FULLNAT table.
    #[inline]
    pub fn delete_full_nat_entry(
        &self,
        request: DeleteFullNatEntryRequest,
    ) -> Call<'_, DeleteFullNatEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes a Global Acceleration instance that is billed by use.
    #[inline]
    pub fn delete_global_acceleration_instance(
        &self,
        request: DeleteGlobalAccelerationInstanceRequest,
    ) -> Call<'_, DeleteGlobalAccelerationInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a high-availability virtual IP address.
    #[inline]
    pub fn delete_ha_vip(
        &self,
        request: DeleteHaVipRequest,
    ) -> Call<'_, DeleteHaVipRequest> {
        self.inner.call(request)
    }
    /// Deletes the IPsec server of a VPN gateway.
    #[inline]
    pub fn delete_ipsec_server(
        &self,
        request: DeleteIpsecServerRequest,
    ) -> Call<'_, DeleteIpsecServerRequest> {
        self.inner.call(request)
    }
    /// Deletes an IPv4 gateway, once no route leads to it and no route table is tied to it.
    #[inline]
    pub fn delete_ipv4_gateway(
        &self,
        request: DeleteIpv4GatewayRequest,
    ) -> Call<'_, DeleteIpv4GatewayRequest> {
        self.inner.call(request)
    }
    /// Deletes an egress-only rule of an IPv6 gateway.
    #[inline]
    pub fn delete_ipv6_egress_only_rule(
        &self,
        request: DeleteIpv6EgressOnlyRuleRequest,
    ) -> Call<'_, DeleteIpv6EgressOnlyRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes an IPv6 gateway.
    #[inline]
    pub fn delete_ipv6_gateway(
        &self,
        request: DeleteIpv6GatewayRequest,
    ) -> Call<'_, DeleteIpv6GatewayRequest> {
        self.inner.call(request)
    }
    /// Gives up the internet bandwidth of an IPv6 address.
    #[inline]
    pub fn delete_ipv6_internet_bandwidth(
        &self,
        request: DeleteIpv6InternetBandwidthRequest,
    ) -> Call<'_, DeleteIpv6InternetBandwidthRequest> {
        self.inner.call(request)
    }
    /// Deletes an instance of the IPv6 translation service.
    #[inline]
    pub fn delete_ipv6_translator(
        &self,
        request: DeleteIPv6TranslatorRequest,
    ) -> Call<'_, DeleteIPv6TranslatorRequest> {
        self.inner.call(request)
    }
    /// Deletes an access control list.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_ipv6_translator_acl_list(
        &self,
        request: DeleteIPv6TranslatorAclListRequest,
    ) -> Call<'_, DeleteIPv6TranslatorAclListRequest> {
        self.inner.call(request)
    }
    /// Deletes a mapping of an IPv6 translation instance, or all of them when no mapping is named.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_ipv6_translator_entry(
        &self,
        request: DeleteIPv6TranslatorEntryRequest,
    ) -> Call<'_, DeleteIPv6TranslatorEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes a NAT gateway.
    #[inline]
    pub fn delete_nat_gateway(
        &self,
        request: DeleteNatGatewayRequest,
    ) -> Call<'_, DeleteNatGatewayRequest> {
        self.inner.call(request)
    }
    /// Deletes a NAT IP address or prefix of a VPC NAT gateway.
    #[inline]
    pub fn delete_nat_ip(
        &self,
        request: DeleteNatIpRequest,
    ) -> Call<'_, DeleteNatIpRequest> {
        self.inner.call(request)
    }
    /// Deletes a NAT CIDR block from a VPC NAT gateway.
    #[inline]
    pub fn delete_nat_ip_cidr(
        &self,
        request: DeleteNatIpCidrRequest,
    ) -> Call<'_, DeleteNatIpCidrRequest> {
        self.inner.call(request)
    }
    /// Deletes a network ACL that no vSwitch uses any more.
    #[inline]
    pub fn delete_network_acl(
        &self,
        request: DeleteNetworkAclRequest,
    ) -> Call<'_, DeleteNetworkAclRequest> {
        self.inner.call(request)
    }
    /// Deletes a leased line that is `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`.
    #[inline]
    pub fn delete_physical_connection(
        &self,
        request: DeletePhysicalConnectionRequest,
    ) -> Call<'_, DeletePhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Deletes a pool of public addresses, once nothing in it is in use.
    #[inline]
    pub fn delete_public_ip_address_pool(
        &self,
        request: DeletePublicIpAddressPoolRequest,
    ) -> Call<'_, DeletePublicIpAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Takes a range out of a pool of public addresses, once none of its addresses is in use.
    #[inline]
    pub fn delete_public_ip_address_pool_cidr_block(
        &self,
        request: DeletePublicIpAddressPoolCidrBlockRequest,
    ) -> Call<'_, DeletePublicIpAddressPoolCidrBlockRequest> {
        self.inner.call(request)
    }
    /// Deletes several custom routes in one call and lists those that failed.
    #[inline]
    pub fn delete_route_entries(
        &self,
        request: DeleteRouteEntriesRequest,
    ) -> Call<'_, DeleteRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom route.
    #[inline]
    pub fn delete_route_entry(
        &self,
        request: DeleteRouteEntryRequest,
    ) -> Call<'_, DeleteRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom route table.
    #[inline]
    pub fn delete_route_table(
        &self,
        request: DeleteRouteTableRequest,
    ) -> Call<'_, DeleteRouteTableRequest> {
        self.inner.call(request)
    }
    /// Deletes a router interface that is `Idle` or `Inactive`.
    #[inline]
    pub fn delete_router_interface(
        &self,
        request: DeleteRouterInterfaceRequest,
    ) -> Call<'_, DeleteRouterInterfaceRequest> {
        self.inner.call(request)
    }
    /// Deletes an SNAT rule; its sources lose this way out to the internet.
    #[inline]
    pub fn delete_snat_entry(
        &self,
        request: DeleteSnatEntryRequest,
    ) -> Call<'_, DeleteSnatEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes a client certificate of an SSL-VPN server.
    #[inline]
    pub fn delete_ssl_vpn_client_cert(
        &self,
        request: DeleteSslVpnClientCertRequest,
    ) -> Call<'_, DeleteSslVpnClientCertRequest> {
        self.inner.call(request)
    }
    /// Deletes an SSL-VPN server.
    #[inline]
    pub fn delete_ssl_vpn_server(
        &self,
        request: DeleteSslVpnServerRequest,
    ) -> Call<'_, DeleteSslVpnServerRequest> {
        self.inner.call(request)
    }
    /// Deletes a mirror filter that no mirror session uses any more.
    #[inline]
    pub fn delete_traffic_mirror_filter(
        &self,
        request: DeleteTrafficMirrorFilterRequest,
    ) -> Call<'_, DeleteTrafficMirrorFilterRequest> {
        self.inner.call(request)
    }
    /// Takes rules out of a mirror filter.
    #[inline]
    pub fn delete_traffic_mirror_filter_rules(
        &self,
        request: DeleteTrafficMirrorFilterRulesRequest,
    ) -> Call<'_, DeleteTrafficMirrorFilterRulesRequest> {
        self.inner.call(request)
    }
    /// Ends a mirror session, so that the traffic of its sources is copied no longer.
    #[inline]
    pub fn delete_traffic_mirror_session(
        &self,
        request: DeleteTrafficMirrorSessionRequest,
    ) -> Call<'_, DeleteTrafficMirrorSessionRequest> {
        self.inner.call(request)
    }
    /// Deletes a failover group of virtual border routers; the routers themselves stay.
    #[inline]
    pub fn delete_vbr_ha(
        &self,
        request: DeleteVbrHaRequest,
    ) -> Call<'_, DeleteVbrHaRequest> {
        self.inner.call(request)
    }
    /// Deletes a destination-based route from an IPsec-VPN connection.
    #[inline]
    pub fn delete_vco_route_entry(
        &self,
        request: DeleteVcoRouteEntryRequest,
    ) -> Call<'_, DeleteVcoRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes a virtual border router that is `Unconfirmed`, `Enabled` or `Terminated`.
    #[inline]
    pub fn delete_virtual_border_router(
        &self,
        request: DeleteVirtualBorderRouterRequest,
    ) -> Call<'_, DeleteVirtualBorderRouterRequest> {
        self.inner.call(request)
    }
    /// Deletes an `Available` VPC.
    #[inline]
    pub fn delete_vpc(&self, request: DeleteVpcRequest) -> Call<'_, DeleteVpcRequest> {
        self.inner.call(request)
    }
    /// Deletes a gateway endpoint.
    #[inline]
    pub fn delete_vpc_gateway_endpoint(
        &self,
        request: DeleteVpcGatewayEndpointRequest,
    ) -> Call<'_, DeleteVpcGatewayEndpointRequest> {
        self.inner.call(request)
    }
    /// Deletes a prefix list that nothing uses any more.
    #[inline]
    pub fn delete_vpc_prefix_list(
        &self,
        request: DeleteVpcPrefixListRequest,
    ) -> Call<'_, DeleteVpcPrefixListRequest> {
        self.inner.call(request)
    }
    /// Deletes an IPsec-VPN connection that was made for a transit router.
    #[inline]
    pub fn delete_vpn_attachment(
        &self,
        request: DeleteVpnAttachmentRequest,
    ) -> Call<'_, DeleteVpnAttachmentRequest> {
        self.inner.call(request)
    }
    /// Deletes an IPsec connection; the two networks lose touch at once.
    #[inline]
    pub fn delete_vpn_connection(
        &self,
        request: DeleteVpnConnectionRequest,
    ) -> Call<'_, DeleteVpnConnectionRequest> {
        self.inner.call(request)
    }
    /// Deletes a VPN gateway.
    #[inline]
    pub fn delete_vpn_gateway(
        &self,
        request: DeleteVpnGatewayRequest,
    ) -> Call<'_, DeleteVpnGatewayRequest> {
        self.inner.call(request)
    }
    /// Deletes a policy-based route of a VPN gateway.
    #[inline]
    pub fn delete_vpn_pbr_route_entry(
        &self,
        request: DeleteVpnPbrRouteEntryRequest,
    ) -> Call<'_, DeleteVpnPbrRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes a destination-based route of a VPN gateway.
    #[inline]
    pub fn delete_vpn_route_entry(
        &self,
        request: DeleteVpnRouteEntryRequest,
    ) -> Call<'_, DeleteVpnRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Deletes an `Available` vSwitch.
    #[inline]
    pub fn delete_vswitch(
        &self,
        request: DeleteVSwitchRequest,
    ) -> Call<'_, DeleteVSwitchRequest> {
        self.inner.call(request)
    }
    /// Gives a reserved CIDR block back to its vSwitch.
    #[inline]
    pub fn delete_vswitch_cidr_reservation(
        &self,
        request: DeleteVSwitchCidrReservationRequest,
    ) -> Call<'_, DeleteVSwitchCidrReservationRequest> {
        self.inner.call(request)
    }
    /// Turns deletion protection of an instance on or off; while it is on, the instance cannot be deleted.
    #[inline]
    pub fn deletion_protection(
        &self,
        request: DeletionProtectionRequest,
    ) -> Call<'_, DeletionProtectionRequest> {
        self.inner.call(request)
    }
    /// Shows traffic of an Internet Shared Bandwidth instance billed by enhanced 95th percentile, for one day.
    #[inline]
    pub fn describe95_traffic(
        &self,
        request: Describe95TrafficRequest,
    ) -> Call<'_, Describe95TrafficRequest> {
        self.inner.call(request)
    }
    /// Lists the access points of a region, where leased lines can be connected.
    #[inline]
    pub fn describe_access_points(
        &self,
        request: DescribeAccessPointsRequest,
    ) -> Call<'_, DescribeAccessPointsRequest> {
        self.inner.call(request)
    }
    /// Reads the traffic figures of one public address in a NAT bandwidth package.
    #[inline]
    pub fn describe_bandwidth_package_public_ip_monitor_data(
        &self,
        request: DescribeBandwidthPackagePublicIpMonitorDataRequest,
    ) -> Call<'_, DescribeBandwidthPackagePublicIpMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Lists NAT bandwidth packages.
    #[inline]
    pub fn describe_bandwidth_packages(
        &self,
        request: DescribeBandwidthPackagesRequest,
    ) -> Call<'_, DescribeBandwidthPackagesRequest> {
        self.inner.call(request)
    }
    /// Lists the BGP groups of a region.
    #[inline]
    pub fn describe_bgp_groups(
        &self,
        request: DescribeBgpGroupsRequest,
    ) -> Call<'_, DescribeBgpGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the address ranges that are announced over BGP.
    #[inline]
    pub fn describe_bgp_networks(
        &self,
        request: DescribeBgpNetworksRequest,
    ) -> Call<'_, DescribeBgpNetworksRequest> {
        self.inner.call(request)
    }
    /// Lists the BGP neighbors of a region.
    #[inline]
    pub fn describe_bgp_peers(
        &self,
        request: DescribeBgpPeersRequest,
    ) -> Call<'_, DescribeBgpPeersRequest> {
        self.inner.call(request)
    }
    /// Lists the shared bandwidth plans of a region, with the EIPs in each.
    #[inline]
    pub fn describe_common_bandwidth_packages(
        &self,
        request: DescribeCommonBandwidthPackagesRequest,
    ) -> Call<'_, DescribeCommonBandwidthPackagesRequest> {
        self.inner.call(request)
    }
    /// Reads the record of one on-premises VPN device.
    #[inline]
    pub fn describe_customer_gateway(
        &self,
        request: DescribeCustomerGatewayRequest,
    ) -> Call<'_, DescribeCustomerGatewayRequest> {
        self.inner.call(request)
    }
    /// Lists the on-premises VPN devices that are registered as customer gateways.
    #[inline]
    pub fn describe_customer_gateways(
        &self,
        request: DescribeCustomerGatewaysRequest,
    ) -> Call<'_, DescribeCustomerGatewaysRequest> {
        self.inner.call(request)
    }
    /// Lists which VBRs, also of other accounts, a VPC has authorized to connect to it.
    #[inline]
    pub fn describe_ec_grant_relation(
        &self,
        request: DescribeEcGrantRelationRequest,
    ) -> Call<'_, DescribeEcGrantRelationRequest> {
        self.inner.call(request)
    }
    /// Lists the elastic IP addresses of a region and what each is attached to.
    #[inline]
    pub fn describe_eip_addresses(
        &self,
        request: DescribeEipAddressesRequest,
    ) -> Call<'_, DescribeEipAddressesRequest> {
        self.inner.call(request)
    }
    /// Reads gateway and netmask of the EIPs on a secondary network interface, for setting them up in the guest system.
    #[inline]
    pub fn describe_eip_gateway_info(
        &self,
        request: DescribeEipGatewayInfoRequest,
    ) -> Call<'_, DescribeEipGatewayInfoRequest> {
        self.inner.call(request)
    }
    /// Reads traffic figures of an EIP over a stretch of time, at most 30 days back.
    #[inline]
    pub fn describe_eip_monitor_data(
        &self,
        request: DescribeEipMonitorDataRequest,
    ) -> Call<'_, DescribeEipMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Lists groups of contiguous EIPs.
    #[inline]
    pub fn describe_eip_segment(
        &self,
        request: DescribeEipSegmentRequest,
    ) -> Call<'_, DescribeEipSegmentRequest> {
        self.inner.call(request)
    }
    /// Lists the Express Cloud Connect services of a region.
    #[inline]
    pub fn describe_express_cloud_connections(
        &self,
        request: DescribeExpressCloudConnectionsRequest,
    ) -> Call<'_, DescribeExpressCloudConnectionsRequest> {
        self.inner.call(request)
    }
    /// Lists Express Connect QoS policies with their queues and circuits, page by page.
    #[inline]
    pub fn describe_express_connect_traffic_qos(
        &self,
        request: DescribeExpressConnectTrafficQosRequest,
    ) -> Call<'_, DescribeExpressConnectTrafficQosRequest> {
        self.inner.call(request)
    }
    /// Lists the queues of an Express Connect QoS policy, with their rules.
    #[inline]
    pub fn describe_express_connect_traffic_qos_queue(
        &self,
        request: DescribeExpressConnectTrafficQosQueueRequest,
    ) -> Call<'_, DescribeExpressConnectTrafficQosQueueRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of an Express Connect QoS queue, without paging.
    #[inline]
    pub fn describe_express_connect_traffic_qos_rule(
        &self,
        request: DescribeExpressConnectTrafficQosRuleRequest,
    ) -> Call<'_, DescribeExpressConnectTrafficQosRuleRequest> {
        self.inner.call(request)
    }
    /// Reads one Express Connect failover test, with its resources and times.
    #[inline]
    pub fn describe_failover_test_job(
        &self,
        request: DescribeFailoverTestJobRequest,
    ) -> Call<'_, DescribeFailoverTestJobRequest> {
        self.inner.call(request)
    }
    /// Lists Express Connect failover tests, with filters.
    #[inline]
    pub fn describe_failover_test_jobs(
        &self,
        request: DescribeFailoverTestJobsRequest,
    ) -> Call<'_, DescribeFailoverTestJobsRequest> {
        self.inner.call(request)
    }
    /// Lists flow logs.
    #[inline]
    pub fn describe_flow_logs(
        &self,
        request: DescribeFlowLogsRequest,
    ) -> Call<'_, DescribeFlowLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the DNAT rules of a DNAT table.
    #[inline]
    pub fn describe_forward_table_entries(
        &self,
        request: DescribeForwardTableEntriesRequest,
    ) -> Call<'_, DescribeForwardTableEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists Global Acceleration instances.
    #[inline]
    pub fn describe_global_acceleration_instances(
        &self,
        request: DescribeGlobalAccelerationInstancesRequest,
    ) -> Call<'_, DescribeGlobalAccelerationInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the CEN instances of other accounts to which a VPC, VBR or CCN instance may be attached.
    #[inline]
    pub fn describe_grant_rules_to_cen(
        &self,
        request: DescribeGrantRulesToCenRequest,
    ) -> Call<'_, DescribeGrantRulesToCenRequest> {
        self.inner.call(request)
    }
    /// Lists the authorizations that a network instance has given to Express Connect routers.
    #[inline]
    pub fn describe_grant_rules_to_ecr(
        &self,
        request: DescribeGrantRulesToEcrRequest,
    ) -> Call<'_, DescribeGrantRulesToEcrRequest> {
        self.inner.call(request)
    }
    /// Lists high-availability virtual IP addresses of a region, with filters.
    #[inline]
    pub fn describe_ha_vips(
        &self,
        request: DescribeHaVipsRequest,
    ) -> Call<'_, DescribeHaVipsRequest> {
        self.inner.call(request)
    }
    /// Reads where in Simple Log Service the per-second monitoring of an EIP is stored.
    #[inline]
    pub fn describe_high_definition_monitor_log_attribute(
        &self,
        request: DescribeHighDefinitionMonitorLogAttributeRequest,
    ) -> Call<'_, DescribeHighDefinitionMonitorLogAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the IPv6 addresses of a region.
    #[inline]
    pub fn describe_ipv6_addresses(
        &self,
        request: DescribeIpv6AddressesRequest,
    ) -> Call<'_, DescribeIpv6AddressesRequest> {
        self.inner.call(request)
    }
    /// Lists the egress-only rules of an IPv6 gateway.
    #[inline]
    pub fn describe_ipv6_egress_only_rules(
        &self,
        request: DescribeIpv6EgressOnlyRulesRequest,
    ) -> Call<'_, DescribeIpv6EgressOnlyRulesRequest> {
        self.inner.call(request)
    }
    /// Reads everything about one IPv6 gateway.
    #[inline]
    pub fn describe_ipv6_gateway_attribute(
        &self,
        request: DescribeIpv6GatewayAttributeRequest,
    ) -> Call<'_, DescribeIpv6GatewayAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists IPv6 gateways.
    #[inline]
    pub fn describe_ipv6_gateways(
        &self,
        request: DescribeIpv6GatewaysRequest,
    ) -> Call<'_, DescribeIpv6GatewaysRequest> {
        self.inner.call(request)
    }
    /// Reads one access control list of the IPv6 translation service, with its addresses and the mappings that use it.
    #[inline]
    pub fn describe_ipv6_translator_acl_list_attributes(
        &self,
        request: DescribeIPv6TranslatorAclListAttributesRequest,
    ) -> Call<'_, DescribeIPv6TranslatorAclListAttributesRequest> {
        self.inner.call(request)
    }
    /// Lists the access control lists of the IPv6 translation service.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_ipv6_translator_acl_lists(
        &self,
        request: DescribeIPv6TranslatorAclListsRequest,
    ) -> Call<'_, DescribeIPv6TranslatorAclListsRequest> {
        self.inner.call(request)
    }
    /// Lists mappings of the IPv6 translation service.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_ipv6_translator_entries(
        &self,
        request: DescribeIPv6TranslatorEntriesRequest,
    ) -> Call<'_, DescribeIPv6TranslatorEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists IPv6 Translation Service instances, with specification, addresses and status.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_ipv6_translators(
        &self,
        request: DescribeIPv6TranslatorsRequest,
    ) -> Call<'_, DescribeIPv6TranslatorsRequest> {
        self.inner.call(request)
    }
    /// Lists the network interfaces that are associated with a NAT gateway.
    #[inline]
    pub fn describe_nat_gateway_associate_network_interfaces(
        &self,
        request: DescribeNatGatewayAssociateNetworkInterfacesRequest,
    ) -> Call<'_, DescribeNatGatewayAssociateNetworkInterfacesRequest> {
        self.inner.call(request)
    }
    /// Lists NAT gateways, with their public addresses and the IDs of their DNAT and SNAT tables.
    #[inline]
    pub fn describe_nat_gateways(
        &self,
        request: DescribeNatGatewaysRequest,
    ) -> Call<'_, DescribeNatGatewaysRequest> {
        self.inner.call(request)
    }
    /// Reads one network ACL with its rules and the resources it is attached to.
    #[inline]
    pub fn describe_network_acl_attributes(
        &self,
        request: DescribeNetworkAclAttributesRequest,
    ) -> Call<'_, DescribeNetworkAclAttributesRequest> {
        self.inner.call(request)
    }
    /// Lists network ACLs with their rules.
    #[inline]
    pub fn describe_network_acls(
        &self,
        request: DescribeNetworkAclsRequest,
    ) -> Call<'_, DescribeNetworkAclsRequest> {
        self.inner.call(request)
    }
    /// Reads the letter of authorization of a leased line and how far the work has come.
    #[inline]
    pub fn describe_physical_connection_loa(
        &self,
        request: DescribePhysicalConnectionLOARequest,
    ) -> Call<'_, DescribePhysicalConnectionLOARequest> {
        self.inner.call(request)
    }
    /// Lists the leased lines of a region.
    #[inline]
    pub fn describe_physical_connections(
        &self,
        request: DescribePhysicalConnectionsRequest,
    ) -> Call<'_, DescribePhysicalConnectionsRequest> {
        self.inner.call(request)
    }
    /// Lists the ranges of public IP addresses that VPCs in a region use.
    #[inline]
    pub fn describe_public_ip_address(
        &self,
        request: DescribePublicIpAddressRequest,
    ) -> Call<'_, DescribePublicIpAddressRequest> {
        self.inner.call(request)
    }
    /// Lists the regions that can be used, with the endpoint of each.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the routes of a route table, page by page with a token.
    #[inline]
    pub fn describe_route_entry_list(
        &self,
        request: DescribeRouteEntryListRequest,
    ) -> Call<'_, DescribeRouteEntryListRequest> {
        self.inner.call(request)
    }
    /// Lists route tables, without their routes; for these call `DescribeRouteEntryList`.
    #[inline]
    pub fn describe_route_table_list(
        &self,
        request: DescribeRouteTableListRequest,
    ) -> Call<'_, DescribeRouteTableListRequest> {
        self.inner.call(request)
    }
    /// Lists route tables together with their routes.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_route_tables(
        &self,
        request: DescribeRouteTablesRequest,
    ) -> Call<'_, DescribeRouteTablesRequest> {
        self.inner.call(request)
    }
    /// Reads the configuration of one router interface, with its peer.
    #[inline]
    pub fn describe_router_interface_attribute(
        &self,
        request: DescribeRouterInterfaceAttributeRequest,
    ) -> Call<'_, DescribeRouterInterfaceAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the router interfaces of a region.
    #[inline]
    pub fn describe_router_interfaces(
        &self,
        request: DescribeRouterInterfacesRequest,
    ) -> Call<'_, DescribeRouterInterfacesRequest> {
        self.inner.call(request)
    }
    /// Lists the dedicated-bandwidth Global Acceleration instances that a given backend server is attached to.
    #[inline]
    pub fn describe_server_related_global_acceleration_instances(
        &self,
        request: DescribeServerRelatedGlobalAccelerationInstancesRequest,
    ) -> Call<'_, DescribeServerRelatedGlobalAccelerationInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the SNAT rules of an SNAT table.
    #[inline]
    pub fn describe_snat_table_entries(
        &self,
        request: DescribeSnatTableEntriesRequest,
    ) -> Call<'_, DescribeSnatTableEntriesRequest> {
        self.inner.call(request)
    }
    /// Reads one SSL client certificate, including its key and the client configuration.
    #[inline]
    pub fn describe_ssl_vpn_client_cert(
        &self,
        request: DescribeSslVpnClientCertRequest,
    ) -> Call<'_, DescribeSslVpnClientCertRequest> {
        self.inner.call(request)
    }
    /// Lists client certificates for SSL-VPN servers and when they expire.
    #[inline]
    pub fn describe_ssl_vpn_client_certs(
        &self,
        request: DescribeSslVpnClientCertsRequest,
    ) -> Call<'_, DescribeSslVpnClientCertsRequest> {
        self.inner.call(request)
    }
    /// Lists the clients currently connected to a VPN gateway over SSL-VPN.
    #[inline]
    pub fn describe_ssl_vpn_clients(
        &self,
        request: DescribeSslVpnClientsRequest,
    ) -> Call<'_, DescribeSslVpnClientsRequest> {
        self.inner.call(request)
    }
    /// Lists SSL-VPN servers with their settings and the number of clients connected.
    #[inline]
    pub fn describe_ssl_vpn_servers(
        &self,
        request: DescribeSslVpnServersRequest,
    ) -> Call<'_, DescribeSslVpnServersRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys in use on resources of a type, by keyword or resource.
    #[inline]
    pub fn describe_tag_keys(
        &self,
        request: DescribeTagKeysRequest,
    ) -> Call<'_, DescribeTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys in use on Express Connect resources.
    #[inline]
    pub fn describe_tag_keys_for_express_connect(
        &self,
        request: DescribeTagKeysForExpressConnectRequest,
    ) -> Call<'_, DescribeTagKeysForExpressConnectRequest> {
        self.inner.call(request)
    }
    /// Lists tags, filtered by resource, key or value.
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.inner.call(request)
    }
    /// Reads a failover group of virtual border routers, found by its ID or a router.
    #[inline]
    pub fn describe_vbr_ha(
        &self,
        request: DescribeVbrHaRequest,
    ) -> Call<'_, DescribeVbrHaRequest> {
        self.inner.call(request)
    }
    /// Lists the routes of an IPsec-VPN connection, by route type.
    #[inline]
    pub fn describe_vco_route_entries(
        &self,
        request: DescribeVcoRouteEntriesRequest,
    ) -> Call<'_, DescribeVcoRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists virtual border routers.
    #[inline]
    pub fn describe_virtual_border_routers(
        &self,
        request: DescribeVirtualBorderRoutersRequest,
    ) -> Call<'_, DescribeVirtualBorderRoutersRequest> {
        self.inner.call(request)
    }
    /// Lists the virtual border routers on one leased line, those of other accounts included.
    #[inline]
    pub fn describe_virtual_border_routers_for_physical_connection(
        &self,
        request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    ) -> Call<'_, DescribeVirtualBorderRoutersForPhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Reads the settings of one VPC and counts what is in it.
    #[inline]
    pub fn describe_vpc_attribute(
        &self,
        request: DescribeVpcAttributeRequest,
    ) -> Call<'_, DescribeVpcAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the Express Connect routers that VPCs have authorized, by VPC, router or owner.
    #[inline]
    pub fn describe_vpc_grant_rules_to_ecr(
        &self,
        request: DescribeVpcGrantRulesToEcrRequest,
    ) -> Call<'_, DescribeVpcGrantRulesToEcrRequest> {
        self.inner.call(request)
    }
    /// Lists the VPCs of a region.
    #[inline]
    pub fn describe_vpcs(
        &self,
        request: DescribeVpcsRequest,
    ) -> Call<'_, DescribeVpcsRequest> {
        self.inner.call(request)
    }
    /// Lists IPsec-VPN connections for transit routers, with what they are attached to.
    #[inline]
    pub fn describe_vpn_attachments(
        &self,
        request: DescribeVpnAttachmentsRequest,
    ) -> Call<'_, DescribeVpnAttachmentsRequest> {
        self.inner.call(request)
    }
    /// Reads everything about one IPsec connection, including how far its negotiation has come.
    #[inline]
    pub fn describe_vpn_connection(
        &self,
        request: DescribeVpnConnectionRequest,
    ) -> Call<'_, DescribeVpnConnectionRequest> {
        self.inner.call(request)
    }
    /// Reads the log of an IPsec-VPN connection or one of its tunnels for a period.
    #[inline]
    pub fn describe_vpn_connection_logs(
        &self,
        request: DescribeVpnConnectionLogsRequest,
    ) -> Call<'_, DescribeVpnConnectionLogsRequest> {
        self.inner.call(request)
    }
    /// Lists IPsec connections with their settings and states.
    #[inline]
    pub fn describe_vpn_connections(
        &self,
        request: DescribeVpnConnectionsRequest,
    ) -> Call<'_, DescribeVpnConnectionsRequest> {
        self.inner.call(request)
    }
    /// Lists the other accounts that may attach an IPsec-VPN connection.
    #[inline]
    pub fn describe_vpn_cross_account_authorizations(
        &self,
        request: DescribeVpnCrossAccountAuthorizationsRequest,
    ) -> Call<'_, DescribeVpnCrossAccountAuthorizationsRequest> {
        self.inner.call(request)
    }
    /// Reads everything about one VPN gateway.
    #[inline]
    pub fn describe_vpn_gateway(
        &self,
        request: DescribeVpnGatewayRequest,
    ) -> Call<'_, DescribeVpnGatewayRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region in which an IPsec-VPN connection can be deployed.
    #[inline]
    pub fn describe_vpn_gateway_available_zones(
        &self,
        request: DescribeVpnGatewayAvailableZonesRequest,
    ) -> Call<'_, DescribeVpnGatewayAvailableZonesRequest> {
        self.inner.call(request)
    }
    /// Lists VPN gateways.
    #[inline]
    pub fn describe_vpn_gateways(
        &self,
        request: DescribeVpnGatewaysRequest,
    ) -> Call<'_, DescribeVpnGatewaysRequest> {
        self.inner.call(request)
    }
    /// Lists the policy-based routes of a VPN gateway.
    #[inline]
    pub fn describe_vpn_pbr_route_entries(
        &self,
        request: DescribeVpnPbrRouteEntriesRequest,
    ) -> Call<'_, DescribeVpnPbrRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists the destination-based routes of a VPN gateway.
    #[inline]
    pub fn describe_vpn_route_entries(
        &self,
        request: DescribeVpnRouteEntriesRequest,
    ) -> Call<'_, DescribeVpnRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Reads log lines of an SSL-VPN server.
    #[inline]
    pub fn describe_vpn_ssl_server_logs(
        &self,
        request: DescribeVpnSslServerLogsRequest,
    ) -> Call<'_, DescribeVpnSslServerLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the VRouters of a region.
    #[inline]
    pub fn describe_vrouters(
        &self,
        request: DescribeVRoutersRequest,
    ) -> Call<'_, DescribeVRoutersRequest> {
        self.inner.call(request)
    }
    /// Reads the settings of one vSwitch.
    #[inline]
    pub fn describe_vswitch_attributes(
        &self,
        request: DescribeVSwitchAttributesRequest,
    ) -> Call<'_, DescribeVSwitchAttributesRequest> {
        self.inner.call(request)
    }
    /// Lists vSwitches that meet all given conditions.
    #[inline]
    pub fn describe_vswitches(
        &self,
        request: DescribeVSwitchesRequest,
    ) -> Call<'_, DescribeVSwitchesRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Takes a DHCP options set off a VPC.
    #[inline]
    pub fn detach_dhcp_options_set_from_vpc(
        &self,
        request: DetachDhcpOptionsSetFromVpcRequest,
    ) -> Call<'_, DetachDhcpOptionsSetFromVpcRequest> {
        self.inner.call(request)
    }
    /// Examines IPsec connections and reports error codes and log lines for what is wrong.
    #[inline]
    pub fn diagnose_vpn_connections(
        &self,
        request: DiagnoseVpnConnectionsRequest,
    ) -> Call<'_, DiagnoseVpnConnectionsRequest> {
        self.inner.call(request)
    }
    /// Runs a set of checks on a VPN gateway; only some regions offer this.
    #[inline]
    pub fn diagnose_vpn_gateway(
        &self,
        request: DiagnoseVpnGatewayRequest,
    ) -> Call<'_, DiagnoseVpnGatewayRequest> {
        self.inner.call(request)
    }
    /// Switches off the traffic figures per ECS instance of a NAT gateway.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn disable_nat_gateway_ecs_metric(
        &self,
        request: DisableNatGatewayEcsMetricRequest,
    ) -> Call<'_, DisableNatGatewayEcsMetricRequest> {
        self.inner.call(request)
    }
    /// Switches off ClassicLink, through which classic-network instances reach the VPC.
    #[inline]
    pub fn disable_vpc_classic_link(
        &self,
        request: DisableVpcClassicLinkRequest,
    ) -> Call<'_, DisableVpcClassicLinkRequest> {
        self.inner.call(request)
    }
    /// Unbinds a gateway route table from its IPv4 gateway.
    #[inline]
    pub fn dissociate_route_table_from_gateway(
        &self,
        request: DissociateRouteTableFromGatewayRequest,
    ) -> Call<'_, DissociateRouteTableFromGatewayRequest> {
        self.inner.call(request)
    }
    /// Unbinds route tables, up to 20 per call, from a gateway endpoint.
    #[inline]
    pub fn dissociate_route_tables_from_vpc_gateway_endpoint(
        &self,
        request: DissociateRouteTablesFromVpcGatewayEndpointRequest,
    ) -> Call<'_, DissociateRouteTablesFromVpcGatewayEndpointRequest> {
        self.inner.call(request)
    }
    /// Takes a certificate off a VPN gateway.
    #[inline]
    pub fn dissociate_vpn_gateway_with_certificate(
        &self,
        request: DissociateVpnGatewayWithCertificateRequest,
    ) -> Call<'_, DissociateVpnGatewayWithCertificateRequest> {
        self.inner.call(request)
    }
    /// Returns the settings of an IPsec connection, from which the device at the far end can be set up.
    #[inline]
    pub fn download_vpn_connection_config(
        &self,
        request: DownloadVpnConnectionConfigRequest,
    ) -> Call<'_, DownloadVpnConnectionConfigRequest> {
        self.inner.call(request)
    }
    /// Switches on the traffic figures per ECS instance of a NAT gateway; read them with `ListNatGatewayEcsMetric`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn enable_nat_gateway_ecs_metric(
        &self,
        request: EnableNatGatewayEcsMetricRequest,
    ) -> Call<'_, EnableNatGatewayEcsMetricRequest> {
        self.inner.call(request)
    }
    /// Puts a `Confirmed` leased line into service; it becomes `Enabled`.
    #[inline]
    pub fn enable_physical_connection(
        &self,
        request: EnablePhysicalConnectionRequest,
    ) -> Call<'_, EnablePhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Switches on ClassicLink for a VPC, so that instances of the classic network can be linked to it.
    #[inline]
    pub fn enable_vpc_classic_link(
        &self,
        request: EnableVpcClassicLinkRequest,
    ) -> Call<'_, EnableVpcClassicLinkRequest> {
        self.inner.call(request)
    }
    /// Activates an IPv4 gateway, optionally for given route tables of its VPC.
    #[inline]
    pub fn enable_vpc_ipv4_gateway(
        &self,
        request: EnableVpcIpv4GatewayRequest,
    ) -> Call<'_, EnableVpcIpv4GatewayRequest> {
        self.inner.call(request)
    }
    /// Reads one DHCP options set, with the VPCs that use it.
    #[inline]
    pub fn get_dhcp_options_set(
        &self,
        request: GetDhcpOptionsSetRequest,
    ) -> Call<'_, GetDhcpOptionsSetRequest> {
        self.inner.call(request)
    }
    /// Shows whether the account has activated flow logs.
    #[inline]
    pub fn get_flow_log_service_status(
        &self,
        request: GetFlowLogServiceStatusRequest,
    ) -> Call<'_, GetFlowLogServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Reads one IPv4 gateway, with its VPC, route table and activation.
    #[inline]
    pub fn get_ipv4_gateway_attribute(
        &self,
        request: GetIpv4GatewayAttributeRequest,
    ) -> Call<'_, GetIpv4GatewayAttributeRequest> {
        self.inner.call(request)
    }
    /// Reads everything about one NAT gateway: billing, network, tables and public addresses.
    #[inline]
    pub fn get_nat_gateway_attribute(
        &self,
        request: GetNatGatewayAttributeRequest,
    ) -> Call<'_, GetNatGatewayAttributeRequest> {
        self.inner.call(request)
    }
    /// Tells how far the upgrade of a standard NAT gateway to an enhanced one has come, step by step.
    #[inline]
    pub fn get_nat_gateway_convert_status(
        &self,
        request: GetNatGatewayConvertStatusRequest,
    ) -> Call<'_, GetNatGatewayConvertStatusRequest> {
        self.inner.call(request)
    }
    /// Shows whether the account has activated billing of outbound Express Connect traffic.
    #[inline]
    pub fn get_physical_connection_service_status(
        &self,
        request: GetPhysicalConnectionServiceStatusRequest,
    ) -> Call<'_, GetPhysicalConnectionServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Shows whether the account has activated the IP address pool feature.
    #[inline]
    pub fn get_public_ip_address_pool_service_status(
        &self,
        request: GetPublicIpAddressPoolServiceStatusRequest,
    ) -> Call<'_, GetPublicIpAddressPoolServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Shows whether the account has activated traffic mirroring.
    #[inline]
    pub fn get_traffic_mirror_service_status(
        &self,
        request: GetTrafficMirrorServiceStatusRequest,
    ) -> Call<'_, GetTrafficMirrorServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Reads one gateway endpoint, with service, access policy and route tables.
    #[inline]
    pub fn get_vpc_gateway_endpoint_attribute(
        &self,
        request: GetVpcGatewayEndpointAttributeRequest,
    ) -> Call<'_, GetVpcGatewayEndpointAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the resources that use a prefix list.
    #[inline]
    pub fn get_vpc_prefix_list_associations(
        &self,
        request: GetVpcPrefixListAssociationsRequest,
    ) -> Call<'_, GetVpcPrefixListAssociationsRequest> {
        self.inner.call(request)
    }
    /// Lists the CIDR blocks in a prefix list.
    #[inline]
    pub fn get_vpc_prefix_list_entries(
        &self,
        request: GetVpcPrefixListEntriesRequest,
    ) -> Call<'_, GetVpcPrefixListEntriesRequest> {
        self.inner.call(request)
    }
    /// Counts the routes in the route tables of a VPC by route type.
    #[inline]
    pub fn get_vpc_route_entry_summary(
        &self,
        request: GetVpcRouteEntrySummaryRequest,
    ) -> Call<'_, GetVpcRouteEntrySummaryRequest> {
        self.inner.call(request)
    }
    /// Shows the results of a diagnosis of a VPN gateway, item by item.
    #[inline]
    pub fn get_vpn_gateway_diagnose_result(
        &self,
        request: GetVpnGatewayDiagnoseResultRequest,
    ) -> Call<'_, GetVpnGatewayDiagnoseResultRequest> {
        self.inner.call(request)
    }
    /// Lists how the addresses of a vSwitch's reserved CIDR block are used, by resource.
    #[inline]
    pub fn get_vswitch_cidr_reservation_usage(
        &self,
        request: GetVSwitchCidrReservationUsageRequest,
    ) -> Call<'_, GetVSwitchCidrReservationUsageRequest> {
        self.inner.call(request)
    }
    /// Allows a CEN instance of another account to attach a network of yours.
    #[inline]
    pub fn grant_instance_to_cen(
        &self,
        request: GrantInstanceToCenRequest,
    ) -> Call<'_, GrantInstanceToCenRequest> {
        self.inner.call(request)
    }
    /// Authorizes virtual border routers, also of another account, to connect to a VPC.
    #[inline]
    pub fn grant_instance_to_vbr(
        &self,
        request: GrantInstanceToVbrRequest,
    ) -> Call<'_, GrantInstanceToVbrRequest> {
        self.inner.call(request)
    }
    /// Lists access points for Express Connect circuits, with the carriers and port types each supports.
    #[inline]
    pub fn list_business_access_points(
        &self,
        request: ListBusinessAccessPointsRequest,
    ) -> Call<'_, ListBusinessAccessPointsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which the business is available, with names in the chosen language.
    #[inline]
    pub fn list_business_regions(
        &self,
        request: ListBusinessRegionsRequest,
    ) -> Call<'_, ListBusinessRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists DHCP options sets, by ID, name or domain name.
    #[inline]
    pub fn list_dhcp_options_sets(
        &self,
        request: ListDhcpOptionsSetsRequest,
    ) -> Call<'_, ListDhcpOptionsSetsRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region in which enhanced NAT gateways can be created.
    #[inline]
    pub fn list_enhanhced_nat_gateway_available_zones(
        &self,
        request: ListEnhanhcedNatGatewayAvailableZonesRequest,
    ) -> Call<'_, ListEnhanhcedNatGatewayAvailableZonesRequest> {
        self.inner.call(request)
    }
    /// Lists the entries of a FULLNAT table, with filters.
    #[inline]
    pub fn list_full_nat_entries(
        &self,
        request: ListFullNatEntriesRequest,
    ) -> Call<'_, ListFullNatEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists the routes of a gateway route table, with next hops.
    #[inline]
    pub fn list_gateway_route_table_entries(
        &self,
        request: ListGatewayRouteTableEntriesRequest,
    ) -> Call<'_, ListGatewayRouteTableEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists groups of regions by geographic area.
    #[inline]
    pub fn list_geographic_sub_regions(
        &self,
        request: ListGeographicSubRegionsRequest,
    ) -> Call<'_, ListGeographicSubRegionsRequest> {
        self.inner.call(request)
    }
    /// Reads the log of an IPsec server for a period.
    #[inline]
    pub fn list_ipsec_server_logs(
        &self,
        request: ListIpsecServerLogsRequest,
    ) -> Call<'_, ListIpsecServerLogsRequest> {
        self.inner.call(request)
    }
    /// Lists IPsec servers with their settings and the number of clients connected.
    #[inline]
    pub fn list_ipsec_servers(
        &self,
        request: ListIpsecServersRequest,
    ) -> Call<'_, ListIpsecServersRequest> {
        self.inner.call(request)
    }
    /// Lists IPv4 gateways, by VPC, ID or name.
    #[inline]
    pub fn list_ipv4_gateways(
        &self,
        request: ListIpv4GatewaysRequest,
    ) -> Call<'_, ListIpv4GatewaysRequest> {
        self.inner.call(request)
    }
    /// Reads the traffic of the ECS instances behind a NAT gateway at one minute.
    #[inline]
    pub fn list_nat_gateway_ecs_metric(
        &self,
        request: ListNatGatewayEcsMetricRequest,
    ) -> Call<'_, ListNatGatewayEcsMetricRequest> {
        self.inner.call(request)
    }
    /// Lists the NAT CIDR blocks of a VPC NAT gateway.
    #[inline]
    pub fn list_nat_ip_cidrs(
        &self,
        request: ListNatIpCidrsRequest,
    ) -> Call<'_, ListNatIpCidrsRequest> {
        self.inner.call(request)
    }
    /// Lists the NAT IP addresses of a VPC NAT gateway, with status and use.
    #[inline]
    pub fn list_nat_ips(
        &self,
        request: ListNatIpsRequest,
    ) -> Call<'_, ListNatIpsRequest> {
        self.inner.call(request)
    }
    /// Lists the features of an Express Connect circuit.
    #[inline]
    pub fn list_physical_connection_features(
        &self,
        request: ListPhysicalConnectionFeaturesRequest,
    ) -> Call<'_, ListPhysicalConnectionFeaturesRequest> {
        self.inner.call(request)
    }
    /// Lists prefix lists, by ID, name or tag, without their entries.
    #[inline]
    pub fn list_prefix_lists(
        &self,
        request: ListPrefixListsRequest,
    ) -> Call<'_, ListPrefixListsRequest> {
        self.inner.call(request)
    }
    /// Lists the CIDR blocks in an IP address pool, with how many addresses are in use.
    #[inline]
    pub fn list_public_ip_address_pool_cidr_blocks(
        &self,
        request: ListPublicIpAddressPoolCidrBlocksRequest,
    ) -> Call<'_, ListPublicIpAddressPoolCidrBlocksRequest> {
        self.inner.call(request)
    }
    /// Lists available IP address pools, by line type, status or tag.
    #[inline]
    pub fn list_public_ip_address_pools(
        &self,
        request: ListPublicIpAddressPoolsRequest,
    ) -> Call<'_, ListPublicIpAddressPoolsRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of resources.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the tags on Express Connect resources, or the resources by tag.
    #[inline]
    pub fn list_tag_resources_for_express_connect(
        &self,
        request: ListTagResourcesForExpressConnectRequest,
    ) -> Call<'_, ListTagResourcesForExpressConnectRequest> {
        self.inner.call(request)
    }
    /// Lists traffic mirror filters with their inbound and outbound rules.
    #[inline]
    pub fn list_traffic_mirror_filters(
        &self,
        request: ListTrafficMirrorFiltersRequest,
    ) -> Call<'_, ListTrafficMirrorFiltersRequest> {
        self.inner.call(request)
    }
    /// Lists traffic mirror sessions, by source, target, filter or priority.
    #[inline]
    pub fn list_traffic_mirror_sessions(
        &self,
        request: ListTrafficMirrorSessionsRequest,
    ) -> Call<'_, ListTrafficMirrorSessionsRequest> {
        self.inner.call(request)
    }
    /// Lists hosted connections, by circuit, tenant, VLAN ID or status.
    #[inline]
    pub fn list_virtual_physical_connections(
        &self,
        request: ListVirtualPhysicalConnectionsRequest,
    ) -> Call<'_, ListVirtualPhysicalConnectionsRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoint services for which gateway endpoints can be created.
    #[inline]
    pub fn list_vpc_endpoint_services_by_end_user(
        &self,
        request: ListVpcEndpointServicesByEndUserRequest,
    ) -> Call<'_, ListVpcEndpointServicesByEndUserRequest> {
        self.inner.call(request)
    }
    /// Lists gateway endpoints, by VPC, service, ID or name.
    #[inline]
    pub fn list_vpc_gateway_endpoints(
        &self,
        request: ListVpcGatewayEndpointsRequest,
    ) -> Call<'_, ListVpcGatewayEndpointsRequest> {
        self.inner.call(request)
    }
    /// Lists the routes of a VPC route table that were published to a target instance.
    #[inline]
    pub fn list_vpc_published_route_entries(
        &self,
        request: ListVpcPublishedRouteEntriesRequest,
    ) -> Call<'_, ListVpcPublishedRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists which certificates are installed on which VPN gateways of a region.
    #[inline]
    pub fn list_vpn_certificate_associations(
        &self,
        request: ListVpnCertificateAssociationsRequest,
    ) -> Call<'_, ListVpnCertificateAssociationsRequest> {
        self.inner.call(request)
    }
    /// Lists the reserved CIDR blocks of vSwitches.
    #[inline]
    pub fn list_vswitch_cidr_reservations(
        &self,
        request: ListVSwitchCidrReservationsRequest,
    ) -> Call<'_, ListVSwitchCidrReservationsRequest> {
        self.inner.call(request)
    }
    /// Renames a NAT bandwidth package or describes it anew.
    #[inline]
    pub fn modify_bandwidth_package_attribute(
        &self,
        request: ModifyBandwidthPackageAttributeRequest,
    ) -> Call<'_, ModifyBandwidthPackageAttributeRequest> {
        self.inner.call(request)
    }
    /// Gives a NAT bandwidth package another bandwidth.
    #[inline]
    pub fn modify_bandwidth_package_spec(
        &self,
        request: ModifyBandwidthPackageSpecRequest,
    ) -> Call<'_, ModifyBandwidthPackageSpecRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a BGP group, and with them those of its peers.
    #[inline]
    pub fn modify_bgp_group_attribute(
        &self,
        request: ModifyBgpGroupAttributeRequest,
    ) -> Call<'_, ModifyBgpGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a BGP neighbor.
    #[inline]
    pub fn modify_bgp_peer_attribute(
        &self,
        request: ModifyBgpPeerAttributeRequest,
    ) -> Call<'_, ModifyBgpPeerAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames a shared bandwidth plan or describes it anew.
    #[inline]
    pub fn modify_common_bandwidth_package_attribute(
        &self,
        request: ModifyCommonBandwidthPackageAttributeRequest,
    ) -> Call<'_, ModifyCommonBandwidthPackageAttributeRequest> {
        self.inner.call(request)
    }
    /// Limits what one EIP may take of its shared bandwidth plan, so that it cannot crowd out the rest.
    #[inline]
    pub fn modify_common_bandwidth_package_ip_bandwidth(
        &self,
        request: ModifyCommonBandwidthPackageIpBandwidthRequest,
    ) -> Call<'_, ModifyCommonBandwidthPackageIpBandwidthRequest> {
        self.inner.call(request)
    }
    /// Changes how much bandwidth a shared plan has.
    #[inline]
    pub fn modify_common_bandwidth_package_spec(
        &self,
        request: ModifyCommonBandwidthPackageSpecRequest,
    ) -> Call<'_, ModifyCommonBandwidthPackageSpecRequest> {
        self.inner.call(request)
    }
    /// Renames a customer gateway or describes it anew.
    #[inline]
    pub fn modify_customer_gateway_attribute(
        &self,
        request: ModifyCustomerGatewayAttributeRequest,
    ) -> Call<'_, ModifyCustomerGatewayAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or bandwidth of an EIP that is billed by use; subscriptions cannot be changed this way.
    #[inline]
    pub fn modify_eip_address_attribute(
        &self,
        request: ModifyEipAddressAttributeRequest,
    ) -> Call<'_, ModifyEipAddressAttributeRequest> {
        self.inner.call(request)
    }
    /// Switches an EIP to another forwarding mode.
    #[inline]
    pub fn modify_eip_forward_mode(
        &self,
        request: ModifyEipForwardModeRequest,
    ) -> Call<'_, ModifyEipForwardModeRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of an Express Cloud Connect service.
    #[inline]
    pub fn modify_express_cloud_connection_attribute(
        &self,
        request: ModifyExpressCloudConnectionAttributeRequest,
    ) -> Call<'_, ModifyExpressCloudConnectionAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth of an Express Cloud Connect service.
    #[inline]
    pub fn modify_express_cloud_connection_bandwidth(
        &self,
        request: ModifyExpressCloudConnectionBandwidthRequest,
    ) -> Call<'_, ModifyExpressCloudConnectionBandwidthRequest> {
        self.inner.call(request)
    }
    /// Changes an Express Connect QoS policy and adds or removes the dedicated circuits it governs.
    #[inline]
    pub fn modify_express_connect_traffic_qos(
        &self,
        request: ModifyExpressConnectTrafficQosRequest,
    ) -> Call<'_, ModifyExpressConnectTrafficQosRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or bandwidth share of an Express Connect QoS queue.
    #[inline]
    pub fn modify_express_connect_traffic_qos_queue(
        &self,
        request: ModifyExpressConnectTrafficQosQueueRequest,
    ) -> Call<'_, ModifyExpressConnectTrafficQosQueueRequest> {
        self.inner.call(request)
    }
    /// Changes what an Express Connect QoS rule matches and how it remarks DSCP.
    #[inline]
    pub fn modify_express_connect_traffic_qos_rule(
        &self,
        request: ModifyExpressConnectTrafficQosRuleRequest,
    ) -> Call<'_, ModifyExpressConnectTrafficQosRuleRequest> {
        self.inner.call(request)
    }
    /// Renames a flow log or describes it anew.
    #[inline]
    pub fn modify_flow_log_attribute(
        &self,
        request: ModifyFlowLogAttributeRequest,
    ) -> Call<'_, ModifyFlowLogAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes a DNAT rule, unless it is `Pending` or `Modifying` at the moment.
    #[inline]
    pub fn modify_forward_entry(
        &self,
        request: ModifyForwardEntryRequest,
    ) -> Call<'_, ModifyForwardEntryRequest> {
        self.inner.call(request)
    }
    /// Changes the mapping, name or description of a FULLNAT entry.
    #[inline]
    pub fn modify_full_nat_entry_attribute(
        &self,
        request: ModifyFullNatEntryAttributeRequest,
    ) -> Call<'_, ModifyFullNatEntryAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames a Global Acceleration instance or describes it anew.
    #[inline]
    pub fn modify_global_acceleration_instance_attributes(
        &self,
        request: ModifyGlobalAccelerationInstanceAttributesRequest,
    ) -> Call<'_, ModifyGlobalAccelerationInstanceAttributesRequest> {
        self.inner.call(request)
    }
    /// Gives a Global Acceleration instance another bandwidth.
    #[inline]
    pub fn modify_global_acceleration_instance_spec(
        &self,
        request: ModifyGlobalAccelerationInstanceSpecRequest,
    ) -> Call<'_, ModifyGlobalAccelerationInstanceSpecRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a HAVIP.
    #[inline]
    pub fn modify_ha_vip_attribute(
        &self,
        request: ModifyHaVipAttributeRequest,
    ) -> Call<'_, ModifyHaVipAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames an IPv6 address or describes it anew.
    #[inline]
    pub fn modify_ipv6_address_attribute(
        &self,
        request: ModifyIpv6AddressAttributeRequest,
    ) -> Call<'_, ModifyIpv6AddressAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames an IPv6 gateway or describes it anew.
    #[inline]
    pub fn modify_ipv6_gateway_attribute(
        &self,
        request: ModifyIpv6GatewayAttributeRequest,
    ) -> Call<'_, ModifyIpv6GatewayAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the size of an IPv6 gateway, and with it how much it can forward.
    #[inline]
    pub fn modify_ipv6_gateway_spec(
        &self,
        request: ModifyIpv6GatewaySpecRequest,
    ) -> Call<'_, ModifyIpv6GatewaySpecRequest> {
        self.inner.call(request)
    }
    /// Changes how much internet bandwidth an IPv6 address has.
    #[inline]
    pub fn modify_ipv6_internet_bandwidth(
        &self,
        request: ModifyIpv6InternetBandwidthRequest,
    ) -> Call<'_, ModifyIpv6InternetBandwidthRequest> {
        self.inner.call(request)
    }
    /// Renames an access control list of the IPv6 translation service.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_ipv6_translator_acl_attribute(
        &self,
        request: ModifyIPv6TranslatorAclAttributeRequest,
    ) -> Call<'_, ModifyIPv6TranslatorAclAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the comment of an IP entry in an IPv6 Translation Service access list.
    #[inline]
    pub fn modify_ipv6_translator_acl_list_entry(
        &self,
        request: ModifyIPv6TranslatorAclListEntryRequest,
    ) -> Call<'_, ModifyIPv6TranslatorAclListEntryRequest> {
        self.inner.call(request)
    }
    /// Renames an IPv6 translation instance or describes it anew.
    #[inline]
    pub fn modify_ipv6_translator_attribute(
        &self,
        request: ModifyIPv6TranslatorAttributeRequest,
    ) -> Call<'_, ModifyIPv6TranslatorAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth of an IPv6 Translation Service instance through an order.
    #[inline]
    pub fn modify_ipv6_translator_bandwidth(
        &self,
        request: ModifyIPv6TranslatorBandwidthRequest,
    ) -> Call<'_, ModifyIPv6TranslatorBandwidthRequest> {
        self.inner.call(request)
    }
    /// Changes a mapping of the IPv6 translation service.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_ipv6_translator_entry(
        &self,
        request: ModifyIPv6TranslatorEntryRequest,
    ) -> Call<'_, ModifyIPv6TranslatorEntryRequest> {
        self.inner.call(request)
    }
    /// Renames a NAT gateway or describes it anew.
    #[inline]
    pub fn modify_nat_gateway_attribute(
        &self,
        request: ModifyNatGatewayAttributeRequest,
    ) -> Call<'_, ModifyNatGatewayAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the size of a NAT gateway that is paid by subscription.
    #[inline]
    pub fn modify_nat_gateway_spec(
        &self,
        request: ModifyNatGatewaySpecRequest,
    ) -> Call<'_, ModifyNatGatewaySpecRequest> {
        self.inner.call(request)
    }
    /// Changes name and description of a NAT IP address.
    #[inline]
    pub fn modify_nat_ip_attribute(
        &self,
        request: ModifyNatIpAttributeRequest,
    ) -> Call<'_, ModifyNatIpAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name and description of a NAT CIDR block.
    #[inline]
    pub fn modify_nat_ip_cidr_attribute(
        &self,
        request: ModifyNatIpCidrAttributeRequest,
    ) -> Call<'_, ModifyNatIpCidrAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames a network ACL or describes it anew; `UpdateNetworkAclEntries` changes its rules.
    #[inline]
    pub fn modify_network_acl_attributes(
        &self,
        request: ModifyNetworkAclAttributesRequest,
    ) -> Call<'_, ModifyNetworkAclAttributesRequest> {
        self.inner.call(request)
    }
    /// Changes a leased line.
    #[inline]
    pub fn modify_physical_connection_attribute(
        &self,
        request: ModifyPhysicalConnectionAttributeRequest,
    ) -> Call<'_, ModifyPhysicalConnectionAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames a custom route.
    #[inline]
    pub fn modify_route_entry(
        &self,
        request: ModifyRouteEntryRequest,
    ) -> Call<'_, ModifyRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Renames a route table or describes it anew.
    #[inline]
    pub fn modify_route_table_attributes(
        &self,
        request: ModifyRouteTableAttributesRequest,
    ) -> Call<'_, ModifyRouteTableAttributesRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a router interface, such as its peer and its health check.
    #[inline]
    pub fn modify_router_interface_attribute(
        &self,
        request: ModifyRouterInterfaceAttributeRequest,
    ) -> Call<'_, ModifyRouterInterfaceAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the size of a router interface; it passes through `Activating` before it is `Active` again.
    #[inline]
    pub fn modify_router_interface_spec(
        &self,
        request: ModifyRouterInterfaceSpecRequest,
    ) -> Call<'_, ModifyRouterInterfaceSpecRequest> {
        self.inner.call(request)
    }
    /// Changes an SNAT rule.
    #[inline]
    pub fn modify_snat_entry(
        &self,
        request: ModifySnatEntryRequest,
    ) -> Call<'_, ModifySnatEntryRequest> {
        self.inner.call(request)
    }
    /// Renames a client certificate of an SSL-VPN server.
    #[inline]
    pub fn modify_ssl_vpn_client_cert(
        &self,
        request: ModifySslVpnClientCertRequest,
    ) -> Call<'_, ModifySslVpnClientCertRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of an SSL-VPN server.
    #[inline]
    pub fn modify_ssl_vpn_server(
        &self,
        request: ModifySslVpnServerRequest,
    ) -> Call<'_, ModifySslVpnServerRequest> {
        self.inner.call(request)
    }
    /// Changes one tunnel of a dual-tunnel IPsec-VPN connection, such as IKE, IPsec and BGP settings.
    #[inline]
    pub fn modify_tunnel_attribute(
        &self,
        request: ModifyTunnelAttributeRequest,
    ) -> Call<'_, ModifyTunnelAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the weight of a destination-based route on an IPsec-VPN connection.
    #[inline]
    pub fn modify_vco_route_entry_weight(
        &self,
        request: ModifyVcoRouteEntryWeightRequest,
    ) -> Call<'_, ModifyVcoRouteEntryWeightRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a virtual border router.
    #[inline]
    pub fn modify_virtual_border_router_attribute(
        &self,
        request: ModifyVirtualBorderRouterAttributeRequest,
    ) -> Call<'_, ModifyVirtualBorderRouterAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames a VPC, describes it anew or changes its IPv4 and IPv6 ranges.
    #[inline]
    pub fn modify_vpc_attribute(
        &self,
        request: ModifyVpcAttributeRequest,
    ) -> Call<'_, ModifyVpcAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames or resizes a prefix list and adds or removes CIDR blocks.
    #[inline]
    pub fn modify_vpc_prefix_list(
        &self,
        request: ModifyVpcPrefixListRequest,
    ) -> Call<'_, ModifyVpcPrefixListRequest> {
        self.inner.call(request)
    }
    /// Changes an IPsec-VPN connection for a transit router: networks, IKE, IPsec, BGP and health check.
    #[inline]
    pub fn modify_vpn_attachment_attribute(
        &self,
        request: ModifyVpnAttachmentAttributeRequest,
    ) -> Call<'_, ModifyVpnAttachmentAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of an IPsec connection.
    #[inline]
    pub fn modify_vpn_connection_attribute(
        &self,
        request: ModifyVpnConnectionAttributeRequest,
    ) -> Call<'_, ModifyVpnConnectionAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames a VPN gateway or describes it anew.
    #[inline]
    pub fn modify_vpn_gateway_attribute(
        &self,
        request: ModifyVpnGatewayAttributeRequest,
    ) -> Call<'_, ModifyVpnGatewayAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes weight and priority of a policy-based route on a VPN gateway.
    #[inline]
    pub fn modify_vpn_pbr_route_entry_attribute(
        &self,
        request: ModifyVpnPbrRouteEntryAttributeRequest,
    ) -> Call<'_, ModifyVpnPbrRouteEntryAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes only the priority of a policy-based route on a VPN gateway.
    #[inline]
    pub fn modify_vpn_pbr_route_entry_priority(
        &self,
        request: ModifyVpnPbrRouteEntryPriorityRequest,
    ) -> Call<'_, ModifyVpnPbrRouteEntryPriorityRequest> {
        self.inner.call(request)
    }
    /// Changes the weight of a policy-based route, which is named by its addresses, next hop and old weight.
    #[inline]
    pub fn modify_vpn_pbr_route_entry_weight(
        &self,
        request: ModifyVpnPbrRouteEntryWeightRequest,
    ) -> Call<'_, ModifyVpnPbrRouteEntryWeightRequest> {
        self.inner.call(request)
    }
    /// Changes the weight of a destination-based route, which is named by its destination, next hop and old weight.
    #[inline]
    pub fn modify_vpn_route_entry_weight(
        &self,
        request: ModifyVpnRouteEntryWeightRequest,
    ) -> Call<'_, ModifyVpnRouteEntryWeightRequest> {
        self.inner.call(request)
    }
    /// Renames a VRouter or describes it anew.
    #[inline]
    pub fn modify_vrouter_attribute(
        &self,
        request: ModifyVRouterAttributeRequest,
    ) -> Call<'_, ModifyVRouterAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames a vSwitch, describes it anew or sets its IPv6 range.
    #[inline]
    pub fn modify_vswitch_attribute(
        &self,
        request: ModifyVSwitchAttributeRequest,
    ) -> Call<'_, ModifyVSwitchAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name and description of a vSwitch's reserved CIDR block.
    #[inline]
    pub fn modify_vswitch_cidr_reservation_attribute(
        &self,
        request: ModifyVSwitchCidrReservationAttributeRequest,
    ) -> Call<'_, ModifyVSwitchCidrReservationAttributeRequest> {
        self.inner.call(request)
    }
    /// Moves a VPC resource to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Moves a VPN resource to another resource group.
    #[inline]
    pub fn move_vpn_resource_group(
        &self,
        request: MoveVpnResourceGroupRequest,
    ) -> Call<'_, MoveVpnResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Activates flow logs for the account.
    #[inline]
    pub fn open_flow_log_service(
        &self,
        request: OpenFlowLogServiceRequest,
    ) -> Call<'_, OpenFlowLogServiceRequest> {
        self.inner.call(request)
    }
    /// Activates billing of outbound Express Connect traffic for the account.
    #[inline]
    pub fn open_physical_connection_service(
        &self,
        request: OpenPhysicalConnectionServiceRequest,
    ) -> Call<'_, OpenPhysicalConnectionServiceRequest> {
        self.inner.call(request)
    }
    /// Activates the IP address pool feature for the account.
    #[inline]
    pub fn open_public_ip_address_pool_service(
        &self,
        request: OpenPublicIpAddressPoolServiceRequest,
    ) -> Call<'_, OpenPublicIpAddressPoolServiceRequest> {
        self.inner.call(request)
    }
    /// Activates traffic mirroring for the account.
    #[inline]
    pub fn open_traffic_mirror_service(
        &self,
        request: OpenTrafficMirrorServiceRequest,
    ) -> Call<'_, OpenTrafficMirrorServiceRequest> {
        self.inner.call(request)
    }
    /// Publishes routes of VPC route tables to a target instance.
    #[inline]
    pub fn publish_vpc_route_entries(
        &self,
        request: PublishVpcRouteEntriesRequest,
    ) -> Call<'_, PublishVpcRouteEntriesRequest> {
        self.inner.call(request)
    }
    /// Announces a route of a VPN gateway in the route table of its VPC, or takes it back.
    #[inline]
    pub fn publish_vpn_route_entry(
        &self,
        request: PublishVpnRouteEntryRequest,
    ) -> Call<'_, PublishVpnRouteEntryRequest> {
        self.inner.call(request)
    }
    /// Brings a terminated leased line back into service.
    #[inline]
    pub fn recover_physical_connection(
        &self,
        request: RecoverPhysicalConnectionRequest,
    ) -> Call<'_, RecoverPhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Brings a terminated virtual border router back; it passes through `Recovering` before it is `Enabled`.
    #[inline]
    pub fn recover_virtual_border_router(
        &self,
        request: RecoverVirtualBorderRouterRequest,
    ) -> Call<'_, RecoverVirtualBorderRouterRequest> {
        self.inner.call(request)
    }
    /// Gives an EIP back for good.
    #[inline]
    pub fn release_eip_address(
        &self,
        request: ReleaseEipAddressRequest,
    ) -> Call<'_, ReleaseEipAddressRequest> {
        self.inner.call(request)
    }
    /// Releases a group of contiguous EIPs as a whole.
    #[inline]
    pub fn release_eip_segment_address(
        &self,
        request: ReleaseEipSegmentAddressRequest,
    ) -> Call<'_, ReleaseEipSegmentAddressRequest> {
        self.inner.call(request)
    }
    /// Releases an IPv6 address that no instance uses.
    #[inline]
    pub fn release_ipv6_address(
        &self,
        request: ReleaseIpv6AddressRequest,
    ) -> Call<'_, ReleaseIpv6AddressRequest> {
        self.inner.call(request)
    }
    /// Takes public addresses out of a NAT bandwidth package.
    #[inline]
    pub fn remove_bandwidth_package_ips(
        &self,
        request: RemoveBandwidthPackageIpsRequest,
    ) -> Call<'_, RemoveBandwidthPackageIpsRequest> {
        self.inner.call(request)
    }
    /// Takes an EIP out of its shared bandwidth plan.
    #[inline]
    pub fn remove_common_bandwidth_package_ip(
        &self,
        request: RemoveCommonBandwidthPackageIpRequest,
    ) -> Call<'_, RemoveCommonBandwidthPackageIpRequest> {
        self.inner.call(request)
    }
    /// Takes an EIP out of a shared-bandwidth Global Acceleration instance.
    #[inline]
    pub fn remove_global_acceleration_instance_ip(
        &self,
        request: RemoveGlobalAccelerationInstanceIpRequest,
    ) -> Call<'_, RemoveGlobalAccelerationInstanceIpRequest> {
        self.inner.call(request)
    }
    /// Removes one entry from an access control list of the IPv6 translation service.
    #[inline]
    pub fn remove_ipv6_translator_acl_list_entry(
        &self,
        request: RemoveIPv6TranslatorAclListEntryRequest,
    ) -> Call<'_, RemoveIPv6TranslatorAclListEntryRequest> {
        self.inner.call(request)
    }
    /// Removes mirror sources from a traffic mirror session.
    #[inline]
    pub fn remove_sources_from_traffic_mirror_session(
        &self,
        request: RemoveSourcesFromTrafficMirrorSessionRequest,
    ) -> Call<'_, RemoveSourcesFromTrafficMirrorSessionRequest> {
        self.inner.call(request)
    }
    /// Gives a VPC another DHCP options set.
    #[inline]
    pub fn replace_vpc_dhcp_options_set(
        &self,
        request: ReplaceVpcDhcpOptionsSetRequest,
    ) -> Call<'_, ReplaceVpcDhcpOptionsSetRequest> {
        self.inner.call(request)
    }
    /// Applies the latest entries of a prefix list to an associated resource once more.
    #[inline]
    pub fn retry_vpc_prefix_list_association(
        &self,
        request: RetryVpcPrefixListAssociationRequest,
    ) -> Call<'_, RetryVpcPrefixListAssociationRequest> {
        self.inner.call(request)
    }
    /// Takes back the permission that `GrantInstanceToCen` gave a CEN instance.
    #[inline]
    pub fn revoke_instance_from_cen(
        &self,
        request: RevokeInstanceFromCenRequest,
    ) -> Call<'_, RevokeInstanceFromCenRequest> {
        self.inner.call(request)
    }
    /// Withdraws the authorization of virtual border routers to connect to a VPC.
    #[inline]
    pub fn revoke_instance_from_vbr(
        &self,
        request: RevokeInstanceFromVbrRequest,
    ) -> Call<'_, RevokeInstanceFromVbrRequest> {
        self.inner.call(request)
    }
    /// Applies once more for a letter of authorization, after the application by `ApplyPhysicalConnectionLOA` was turned down.
    #[inline]
    pub fn second_apply_physical_connection_loa(
        &self,
        request: SecondApplyPhysicalConnectionLOARequest,
    ) -> Call<'_, SecondApplyPhysicalConnectionLOARequest> {
        self.inner.call(request)
    }
    /// Turns per-second monitoring of an EIP on or off, with the Logstore for its data.
    #[inline]
    pub fn set_high_definition_monitor_log_status(
        &self,
        request: SetHighDefinitionMonitorLogStatusRequest,
    ) -> Call<'_, SetHighDefinitionMonitorLogStatusRequest> {
        self.inner.call(request)
    }
    /// Starts an Express Connect failover test that was created earlier.
    #[inline]
    pub fn start_failover_test_job(
        &self,
        request: StartFailoverTestJobRequest,
    ) -> Call<'_, StartFailoverTestJobRequest> {
        self.inner.call(request)
    }
    /// Ends a running Express Connect failover test.
    #[inline]
    pub fn stop_failover_test_job(
        &self,
        request: StopFailoverTestJobRequest,
    ) -> Call<'_, StopFailoverTestJobRequest> {
        self.inner.call(request)
    }
    /// Puts tags on one or more resources; tags that do not exist yet are created.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Puts tags on Express Connect resources, several resources in one call.
    #[inline]
    pub fn tag_resources_for_express_connect(
        &self,
        request: TagResourcesForExpressConnectRequest,
    ) -> Call<'_, TagResourcesForExpressConnectRequest> {
        self.inner.call(request)
    }
    /// Ends the service of an `Enabled` leased line; it passes through `Terminating` before it is `Terminated`.
    #[inline]
    pub fn terminate_physical_connection(
        &self,
        request: TerminatePhysicalConnectionRequest,
    ) -> Call<'_, TerminatePhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Takes an enabled virtual border router out of service.
    #[inline]
    pub fn terminate_virtual_border_router(
        &self,
        request: TerminateVirtualBorderRouterRequest,
    ) -> Call<'_, TerminateVirtualBorderRouterRequest> {
        self.inner.call(request)
    }
    /// Turns a group of contiguous EIPs into a pool of public addresses.
    #[inline]
    pub fn transform_eip_segment_to_public_ip_address_pool(
        &self,
        request: TransformEipSegmentToPublicIpAddressPoolRequest,
    ) -> Call<'_, TransformEipSegmentToPublicIpAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Takes tags off one or more resources.
    #[inline]
    pub fn un_tag_resources(
        &self,
        request: UnTagResourcesRequest,
    ) -> Call<'_, UnTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Detaches an EIP from the cloud resource that uses it.
    #[inline]
    pub fn unassociate_eip_address(
        &self,
        request: UnassociateEipAddressRequest,
    ) -> Call<'_, UnassociateEipAddressRequest> {
        self.inner.call(request)
    }
    /// Detaches the backend server from a Global Acceleration instance.
    #[inline]
    pub fn unassociate_global_acceleration_instance(
        &self,
        request: UnassociateGlobalAccelerationInstanceRequest,
    ) -> Call<'_, UnassociateGlobalAccelerationInstanceRequest> {
        self.inner.call(request)
    }
    /// Unbinds an HaVip from an ECS instance or network interface, by force if requested.
    #[inline]
    pub fn unassociate_ha_vip(
        &self,
        request: UnassociateHaVipRequest,
    ) -> Call<'_, UnassociateHaVipRequest> {
        self.inner.call(request)
    }
    /// Detaches a network ACL from vSwitches; their traffic is no longer filtered by it.
    #[inline]
    pub fn unassociate_network_acl(
        &self,
        request: UnassociateNetworkAclRequest,
    ) -> Call<'_, UnassociateNetworkAclRequest> {
        self.inner.call(request)
    }
    /// Detaches a leased line from a virtual border router.
    #[inline]
    pub fn unassociate_physical_connection_from_virtual_border_router(
        &self,
        request: UnassociatePhysicalConnectionFromVirtualBorderRouterRequest,
    ) -> Call<'_, UnassociatePhysicalConnectionFromVirtualBorderRouterRequest> {
        self.inner.call(request)
    }
    /// Detaches a custom route table from a vSwitch.
    #[inline]
    pub fn unassociate_route_table(
        &self,
        request: UnassociateRouteTableRequest,
    ) -> Call<'_, UnassociateRouteTableRequest> {
        self.inner.call(request)
    }
    /// Removes a secondary CIDR block from a VPC.
    #[inline]
    pub fn unassociate_vpc_cidr_block(
        &self,
        request: UnassociateVpcCidrBlockRequest,
    ) -> Call<'_, UnassociateVpcCidrBlockRequest> {
        self.inner.call(request)
    }
    /// Takes tags off Express Connect resources.
    #[inline]
    pub fn untag_resources_for_express_connect(
        &self,
        request: UntagResourcesForExpressConnectRequest,
    ) -> Call<'_, UntagResourcesForExpressConnectRequest> {
        self.inner.call(request)
    }
    /// Changes DNS servers, domain name, lease times or name of a DHCP options set.
    #[inline]
    pub fn update_dhcp_options_set_attribute(
        &self,
        request: UpdateDhcpOptionsSetAttributeRequest,
    ) -> Call<'_, UpdateDhcpOptionsSetAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes resources, duration or description of an Express Connect failover test.
    #[inline]
    pub fn update_failover_test_job(
        &self,
        request: UpdateFailoverTestJobRequest,
    ) -> Call<'_, UpdateFailoverTestJobRequest> {
        self.inner.call(request)
    }
    /// Changes the next hop or description of a route in a gateway route table.
    #[inline]
    pub fn update_gateway_route_table_entry_attribute(
        &self,
        request: UpdateGatewayRouteTableEntryAttributeRequest,
    ) -> Call<'_, UpdateGatewayRouteTableEntryAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of an IPsec server.
    #[inline]
    pub fn update_ipsec_server(
        &self,
        request: UpdateIpsecServerRequest,
    ) -> Call<'_, UpdateIpsecServerRequest> {
        self.inner.call(request)
    }
    /// Changes the name or description of an IPv4 gateway.
    #[inline]
    pub fn update_ipv4_gateway_attribute(
        &self,
        request: UpdateIpv4GatewayAttributeRequest,
    ) -> Call<'_, UpdateIpv4GatewayAttributeRequest> {
        self.inner.call(request)
    }
    /// Turns a standard NAT gateway into an enhanced one.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn update_nat_gateway_nat_type(
        &self,
        request: UpdateNatGatewayNatTypeRequest,
    ) -> Call<'_, UpdateNatGatewayNatTypeRequest> {
        self.inner.call(request)
    }
    /// Updates the inbound rules, the outbound rules or both of a network ACL, as its two switches say.
    #[inline]
    pub fn update_network_acl_entries(
        &self,
        request: UpdateNetworkAclEntriesRequest,
    ) -> Call<'_, UpdateNetworkAclEntriesRequest> {
        self.inner.call(request)
    }
    /// Changes attributes of an IP address pool, such as its description.
    #[inline]
    pub fn update_public_ip_address_pool_attribute(
        &self,
        request: UpdatePublicIpAddressPoolAttributeRequest,
    ) -> Call<'_, UpdatePublicIpAddressPoolAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name or description of a traffic mirror filter, not its rules.
    #[inline]
    pub fn update_traffic_mirror_filter_attribute(
        &self,
        request: UpdateTrafficMirrorFilterAttributeRequest,
    ) -> Call<'_, UpdateTrafficMirrorFilterAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes one rule of a traffic mirror filter: action, priority, protocol, addresses or ports.
    #[inline]
    pub fn update_traffic_mirror_filter_rule_attribute(
        &self,
        request: UpdateTrafficMirrorFilterRuleAttributeRequest,
    ) -> Call<'_, UpdateTrafficMirrorFilterRuleAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes a traffic mirror session: target, filter, priority, packet length or whether it is on.
    #[inline]
    pub fn update_traffic_mirror_session_attribute(
        &self,
        request: UpdateTrafficMirrorSessionAttributeRequest,
    ) -> Call<'_, UpdateTrafficMirrorSessionAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth limit of a virtual border router in both directions.
    #[inline]
    pub fn update_virtual_border_bandwidth(
        &self,
        request: UpdateVirtualBorderBandwidthRequest,
    ) -> Call<'_, UpdateVirtualBorderBandwidthRequest> {
        self.inner.call(request)
    }
    /// Changes the VLAN ID or expected specification of a hosted connection.
    #[inline]
    pub fn update_virtual_physical_connection(
        &self,
        request: UpdateVirtualPhysicalConnectionRequest,
    ) -> Call<'_, UpdateVirtualPhysicalConnectionRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or access policy of a gateway endpoint.
    #[inline]
    pub fn update_vpc_gateway_endpoint_attribute(
        &self,
        request: UpdateVpcGatewayEndpointAttributeRequest,
    ) -> Call<'_, UpdateVpcGatewayEndpointAttributeRequest> {
        self.inner.call(request)
    }
    /// Tells how many more endpoints can be created for reverse access through a VPC NAT gateway, which must exist already.
    #[inline]
    pub fn vpc_describe_vpc_nat_gateway_network_interface_quota(
        &self,
        request: VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest,
    ) -> Call<'_, VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest> {
        self.inner.call(request)
    }
    /// Takes back routes of a VPC that were published before.
    #[inline]
    pub fn withdraw_vpc_published_route_entries(
        &self,
        request: WithdrawVpcPublishedRouteEntriesRequest,
    ) -> Call<'_, WithdrawVpcPublishedRouteEntriesRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`ForbiddenRam`](DocumentedError::ForbiddenRam), here with HTTP status 403
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidAccessKeyIdNotFound`](DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`InvalidParameter2`](DocumentedError::InvalidParameter2)
/// - [`MissingParameter`](DocumentedError::MissingParameter)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable)
/// - [`Throttling`](DocumentedError::Throttling)
pub type CommonError = DocumentedError;
