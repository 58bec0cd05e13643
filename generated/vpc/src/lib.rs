// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## VPCs
//!
//! - [`CreateVpc`](mod@create_vpc): Creates a VPC with one private address range, along with its VRouter and a route table.
//! - [`DeleteVpc`](mod@delete_vpc): Deletes an `Available` VPC.
//! - [`DescribeVpcAttribute`](mod@describe_vpc_attribute): Reads the settings of one VPC and counts what is in it.
//! - [`DescribeVpcs`](mod@describe_vpcs): Lists the VPCs of a region.
//! - [`DisableVpcClassicLink`](mod@disable_vpc_classic_link): Switches off ClassicLink, through which classic-network instances reach the VPC.
//! - [`EnableVpcClassicLink`](mod@enable_vpc_classic_link): Switches on ClassicLink for a VPC, so that instances of the classic network can be linked to it.
//! - [`ModifyVpcAttribute`](mod@modify_vpc_attribute): Renames a VPC, describes it anew or changes its IPv4 and IPv6 ranges.
//!
//! ## vSwitches
//!
//! - [`CreateVSwitch`](mod@create_vswitch): Creates a vSwitch, that is a subnet of a VPC in one zone.
//! - [`DeleteVSwitch`](mod@delete_vswitch): Deletes an `Available` vSwitch.
//! - [`DescribeVSwitchAttributes`](mod@describe_vswitch_attributes): Reads the settings of one vSwitch.
//! - [`DescribeVSwitches`](mod@describe_vswitches): Lists vSwitches that meet all given conditions.
//! - [`ModifyVSwitchAttribute`](mod@modify_vswitch_attribute): Renames a vSwitch, describes it anew or sets its IPv6 range.
//!
//! ## Route tables
//!
//! - [`AssociateRouteTable`](mod@associate_route_table): Puts a vSwitch under a custom route table of its VPC; the table then decides where the traffic of that vSwitch goes.
//! - [`CreateRouteEntry`](mod@create_route_entry): Adds a custom route to the route table of a VPC or of a virtual border router.
//! - [`CreateRouteTable`](mod@create_route_table): Creates a custom route table in a VPC.
//! - [`DeleteRouteEntry`](mod@delete_route_entry): Deletes a custom route.
//! - [`DeleteRouteTable`](mod@delete_route_table): Deletes a custom route table.
//! - [`DescribeRouteEntryList`](mod@describe_route_entry_list): Lists the routes of a route table, page by page with a token.
//! - [`DescribeRouteTableList`](mod@describe_route_table_list): Lists route tables, without their routes; for these call `DescribeRouteEntryList`.
//! - [`DescribeRouteTables`](mod@describe_route_tables): Lists route tables together with their routes.
//! - [`DescribeVRouters`](mod@describe_vrouters): Lists the VRouters of a region.
//! - [`ModifyRouteEntry`](mod@modify_route_entry): Renames a custom route.
//! - [`ModifyRouteTableAttributes`](mod@modify_route_table_attributes): Renames a route table or describes it anew.
//! - [`ModifyVRouterAttribute`](mod@modify_vrouter_attribute): Renames a VRouter or describes it anew.
//! - [`UnassociateRouteTable`](mod@unassociate_route_table): Detaches a custom route table from a vSwitch.
//!
//! ## Network ACLs
//!
//! - [`AssociateNetworkAcl`](mod@associate_network_acl): Attaches a network ACL to vSwitches, whose traffic its rules filter from then on.
//! - [`CopyNetworkAclEntries`](mod@copy_network_acl_entries): Copies the rules of one network ACL to another.
//! - [`CreateNetworkAcl`](mod@create_network_acl): Creates a network ACL in a VPC.
//! - [`DescribeNetworkAclAttributes`](mod@describe_network_acl_attributes): Reads one network ACL with its rules and the resources it is attached to.
//! - [`DescribeNetworkAcls`](mod@describe_network_acls): Lists network ACLs with their rules.
//! - [`ModifyNetworkAclAttributes`](mod@modify_network_acl_attributes): Renames a network ACL or describes it anew; `UpdateNetworkAclEntries` changes its rules.
//! - [`UnassociateNetworkAcl`](mod@unassociate_network_acl): Detaches a network ACL from vSwitches; their traffic is no longer filtered by it.
//! - [`UpdateNetworkAclEntries`](mod@update_network_acl_entries): Updates the inbound rules, the outbound rules or both of a network ACL, as its two switches say.
//!
//! ## High-availability virtual IPs
//!
//! - [`ModifyHaVipAttribute`](mod@modify_ha_vip_attribute): Changes the description of a HAVIP.
//!
//! ## Elastic IP addresses
//!
//! - [`AllocateEipAddress`](mod@allocate_eip_address): Allocates an elastic IP address to the account; the system picks the address.
//! - [`AllocateEipAddressPro`](mod@allocate_eip_address_pro): Allocates one particular elastic IP address, named by its address or its ID; without either, any free one is taken.
//! - [`AllocateEipSegmentAddress`](mod@allocate_eip_segment_address): Allocates a block of elastic IP addresses that follow one another.
//! - [`AssociateEipAddress`](mod@associate_eip_address): Attaches an EIP to a cloud resource of its region, such as an ECS instance, a NAT gateway or a network interface.
//! - [`DescribeEipAddresses`](mod@describe_eip_addresses): Lists the elastic IP addresses of a region and what each is attached to.
//! - [`DescribeEipGatewayInfo`](mod@describe_eip_gateway_info): Reads gateway and netmask of the EIPs on a secondary network interface, for setting them up in the guest system.
//! - [`DescribeEipMonitorData`](mod@describe_eip_monitor_data): Reads traffic figures of an EIP over a stretch of time, at most 30 days back.
//! - [`DescribeEipSegment`](mod@describe_eip_segment): Lists groups of contiguous EIPs.
//! - [`DescribeHighDefinitionMonitorLogAttribute`](mod@describe_high_definition_monitor_log_attribute): Reads where in Simple Log Service the per-second monitoring of an EIP is stored.
//! - [`ModifyEipAddressAttribute`](mod@modify_eip_address_attribute): Changes name, description or bandwidth of an EIP that is billed by use; subscriptions cannot be changed this way.
//! - [`ReleaseEipAddress`](mod@release_eip_address): Gives an EIP back for good.
//! - [`UnassociateEipAddress`](mod@unassociate_eip_address): Detaches an EIP from the cloud resource that uses it.
//!
//! ## Shared bandwidth
//!
//! - [`AddCommonBandwidthPackageIp`](mod@add_common_bandwidth_package_ip): Puts an EIP into a shared bandwidth plan, whose bandwidth it then uses together with the other members.
//! - [`CancelCommonBandwidthPackageIpBandwidth`](mod@cancel_common_bandwidth_package_ip_bandwidth): Lifts the individual limit of an EIP in a shared bandwidth plan; it may then use as much as the whole plan has.
//! - [`CreateCommonBandwidthPackage`](mod@create_common_bandwidth_package): Creates a shared bandwidth plan, in which EIPs of one region use a common bandwidth.
//! - [`DeleteCommonBandwidthPackage`](mod@delete_common_bandwidth_package): Deletes a shared bandwidth plan.
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
//! - [`ModifyIPv6TranslatorAclAttribute`](mod@modify_ipv6_translator_acl_attribute): Renames an access control list of the IPv6 translation service.
//! - [`ModifyIPv6TranslatorAttribute`](mod@modify_ipv6_translator_attribute): Renames an IPv6 translation instance or describes it anew.
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
//! - [`DescribeVpnGateways`](mod@describe_vpn_gateways): Lists VPN gateways.
//! - [`DescribeVpnPbrRouteEntries`](mod@describe_vpn_pbr_route_entries): Lists the policy-based routes of a VPN gateway.
//! - [`DescribeVpnRouteEntries`](mod@describe_vpn_route_entries): Lists the destination-based routes of a VPN gateway.
//! - [`DissociateVpnGatewayWithCertificate`](mod@dissociate_vpn_gateway_with_certificate): Takes a certificate off a VPN gateway.
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags of resources.
//! - [`ListVpnCertificateAssociations`](mod@list_vpn_certificate_associations): Lists which certificates are installed on which VPN gateways of a region.
//! - [`ModifyVpnGatewayAttribute`](mod@modify_vpn_gateway_attribute): Renames a VPN gateway or describes it anew.
//! - [`PublishVpnRouteEntry`](mod@publish_vpn_route_entry): Announces a route of a VPN gateway in the route table of its VPC, or takes it back.
//! - [`TagResources`](mod@tag_resources): Puts tags on one or more resources; tags that do not exist yet are created.
//! - [`UnTagResources`](mod@un_tag_resources): Takes tags off one or more resources.
//!
//! ## VPN routes
//!
//! - [`CreateVpnPbrRouteEntry`](mod@create_vpn_pbr_route_entry): Adds a policy-based route to a VPN gateway, which looks at the source of a packet as well as its destination.
//! - [`CreateVpnRouteEntry`](mod@create_vpn_route_entry): Adds a destination-based route to a VPN gateway.
//! - [`DeleteVpnPbrRouteEntry`](mod@delete_vpn_pbr_route_entry): Deletes a policy-based route of a VPN gateway.
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
//! - [`DescribeVpnConnections`](mod@describe_vpn_connections): Lists IPsec connections with their settings and states.
//! - [`DownloadVpnConnectionConfig`](mod@download_vpn_connection_config): Returns the settings of an IPsec connection, from which the device at the far end can be set up.
//! - [`ModifyVpnConnectionAttribute`](mod@modify_vpn_connection_attribute): Changes the settings of an IPsec connection.
//!
//! ## IPsec servers
//!
//! - [`CreateIpsecServer`](mod@create_ipsec_server): Creates an IPsec server on a VPN gateway, to which mobile clients dial in.
//! - [`DeleteIpsecServer`](mod@delete_ipsec_server): Deletes the IPsec server of a VPN gateway.
//! - [`ListIpsecServers`](mod@list_ipsec_servers): Lists IPsec servers with their settings and the number of clients connected.
//! - [`UpdateIpsecServer`](mod@update_ipsec_server): Changes the settings of an IPsec server.
//!
//! ## SSL-VPN
//!
//! - [`CreateSslVpnClientCert`](mod@create_ssl_vpn_client_cert): Issues a client certificate for an SSL-VPN server; a client needs it to connect.
//! - [`CreateSslVpnServer`](mod@create_ssl_vpn_server): Creates an SSL-VPN server on a VPN gateway, so that single computers can dial in to the network.
//! - [`DeleteSslVpnClientCert`](mod@delete_ssl_vpn_client_cert): Deletes a client certificate of an SSL-VPN server.
//! - [`DeleteSslVpnServer`](mod@delete_ssl_vpn_server): Deletes an SSL-VPN server.
//! - [`DescribeSslVpnClientCerts`](mod@describe_ssl_vpn_client_certs): Lists client certificates for SSL-VPN servers and when they expire.
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
//! - [`DescribeRouterInterfaces`](mod@describe_router_interfaces): Lists the router interfaces of a region.
//! - [`ModifyRouterInterfaceAttribute`](mod@modify_router_interface_attribute): Changes the settings of a router interface, such as its peer and its health check.
//! - [`ModifyRouterInterfaceSpec`](mod@modify_router_interface_spec): Changes the size of a router interface; it passes through `Activating` before it is `Active` again.
//!
//! ## Virtual border routers
//!
//! - [`AssociatePhysicalConnectionToVirtualBorderRouter`](mod@associate_physical_connection_to_virtual_border_router): Attaches one more leased line to a virtual border router.
//! - [`CreateVirtualBorderRouter`](mod@create_virtual_border_router): Creates a virtual border router on a leased line.
//! - [`DeleteVirtualBorderRouter`](mod@delete_virtual_border_router): Deletes a virtual border router that is `Unconfirmed`, `Enabled` or `Terminated`.
//! - [`DescribeVirtualBorderRouters`](mod@describe_virtual_border_routers): Lists virtual border routers.
//! - [`DescribeVirtualBorderRoutersForPhysicalConnection`](mod@describe_virtual_border_routers_for_physical_connection): Lists the virtual border routers on one leased line, those of other accounts included.
//! - [`ModifyVirtualBorderRouterAttribute`](mod@modify_virtual_border_router_attribute): Changes the settings of a virtual border router.
//! - [`RecoverVirtualBorderRouter`](mod@recover_virtual_border_router): Brings a terminated virtual border router back; it passes through `Recovering` before it is `Enabled`.
//! - [`TerminateVirtualBorderRouter`](mod@terminate_virtual_border_router): Takes an enabled virtual border router out of service.
//! - [`UnassociatePhysicalConnectionFromVirtualBorderRouter`](mod@unassociate_physical_connection_from_virtual_border_router): Detaches a leased line from a virtual border router.
//!
//! ## Physical connections
//!
//! - [`ApplyPhysicalConnectionLOA`](mod@apply_physical_connection_loa): Applies for the letter of authorization (LOA) that lets the construction crew into the data center to lay a leased line.
//! - [`CancelPhysicalConnection`](mod@cancel_physical_connection): Withdraws a leased line before it goes into service.
//! - [`CompletePhysicalConnectionLOA`](mod@complete_physical_connection_loa): Reports that the construction work of a leased line is finished, along with the carrier's line code and the label of the cable.
//! - [`CreatePhysicalConnection`](mod@create_physical_connection): Applies for a leased line between a site and an access point.
//! - [`CreatePhysicalConnectionOccupancyOrder`](mod@create_physical_connection_occupancy_order): Places the order for the fee that a leased line costs for the resources it occupies.
//! - [`CreatePhysicalConnectionSetupOrder`](mod@create_physical_connection_setup_order): Places the order for the one-time fee of setting up a leased line.
//! - [`DeletePhysicalConnection`](mod@delete_physical_connection): Deletes a leased line that is `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`.
//! - [`DescribeExpressCloudConnections`](mod@describe_express_cloud_connections): Lists the Express Cloud Connect services of a region.
//! - [`DescribePhysicalConnectionLOA`](mod@describe_physical_connection_loa): Reads the letter of authorization of a leased line and how far the work has come.
//! - [`DescribePhysicalConnections`](mod@describe_physical_connections): Lists the leased lines of a region.
//! - [`EnablePhysicalConnection`](mod@enable_physical_connection): Puts a `Confirmed` leased line into service; it becomes `Enabled`.
//! - [`ModifyExpressCloudConnectionAttribute`](mod@modify_express_cloud_connection_attribute): Changes the settings of an Express Cloud Connect service.
//! - [`ModifyExpressCloudConnectionBandwidth`](mod@modify_express_cloud_connection_bandwidth): Changes the bandwidth of an Express Cloud Connect service.
//! - [`ModifyPhysicalConnectionAttribute`](mod@modify_physical_connection_attribute): Changes a leased line.
//! - [`TerminatePhysicalConnection`](mod@terminate_physical_connection): Ends the service of an `Enabled` leased line; it passes through `Terminating` before it is `Terminated`.
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
//! - [`ModifyFlowLogAttribute`](mod@modify_flow_log_attribute): Renames a flow log or describes it anew.
//!
//! ## Monitoring
//!
//! - [`DescribeBandwidthPackagePublicIpMonitorData`](mod@describe_bandwidth_package_public_ip_monitor_data): Reads the traffic figures of one public address in a NAT bandwidth package.
//!
//! ## Regions and zones
//!
//! - [`DescribeAccessPoints`](mod@describe_access_points): Lists the access points of a region, where leased lines can be connected.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions that can be used, with the endpoint of each.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones of a region.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply,
};

use alicloud_runtime::codegen::*;

pub mod activate_router_interface;
pub mod active_flow_log;
pub mod add_bandwidth_package_ips;
pub mod add_bgp_network;
pub mod add_common_bandwidth_package_ip;
pub mod add_global_acceleration_instance_ip;
pub mod add_ipv6_translator_acl_list_entry;
pub mod allocate_eip_address;
pub mod allocate_eip_address_pro;
pub mod allocate_eip_segment_address;
pub mod allocate_ipv6_internet_bandwidth;
pub mod apply_physical_connection_loa;
pub mod associate_eip_address;
pub mod associate_global_acceleration_instance;
pub mod associate_network_acl;
pub mod associate_physical_connection_to_virtual_border_router;
pub mod associate_route_table;
pub mod associate_vpn_gateway_with_certificate;
pub mod cancel_common_bandwidth_package_ip_bandwidth;
pub mod cancel_physical_connection;
pub mod complete_physical_connection_loa;
pub mod connect_router_interface;
pub mod convert_bandwidth_package;
pub mod copy_network_acl_entries;
pub mod create_bandwidth_package;
pub mod create_bgp_group;
pub mod create_bgp_peer;
pub mod create_common_bandwidth_package;
pub mod create_customer_gateway;
pub mod create_flow_log;
pub mod create_forward_entry;
pub mod create_global_acceleration_instance;
pub mod create_ipsec_server;
pub mod create_ipv6_egress_only_rule;
pub mod create_ipv6_gateway;
pub mod create_ipv6_translator;
pub mod create_ipv6_translator_acl_list;
pub mod create_ipv6_translator_entry;
pub mod create_nat_gateway;
pub mod create_network_acl;
pub mod create_physical_connection;
pub mod create_physical_connection_occupancy_order;
pub mod create_physical_connection_setup_order;
pub mod create_route_entry;
pub mod create_route_table;
pub mod create_router_interface;
pub mod create_snat_entry;
pub mod create_ssl_vpn_client_cert;
pub mod create_ssl_vpn_server;
pub mod create_virtual_border_router;
pub mod create_vpc;
pub mod create_vpn_connection;
pub mod create_vpn_gateway;
pub mod create_vpn_pbr_route_entry;
pub mod create_vpn_route_entry;
pub mod create_vswitch;
pub mod deactivate_router_interface;
pub mod deactive_flow_log;
pub mod delete_bandwidth_package;
pub mod delete_bgp_group;
pub mod delete_bgp_network;
pub mod delete_bgp_peer;
pub mod delete_common_bandwidth_package;
pub mod delete_customer_gateway;
pub mod delete_flow_log;
pub mod delete_forward_entry;
pub mod delete_global_acceleration_instance;
pub mod delete_ipsec_server;
pub mod delete_ipv6_egress_only_rule;
pub mod delete_ipv6_gateway;
pub mod delete_ipv6_internet_bandwidth;
pub mod delete_ipv6_translator;
pub mod delete_ipv6_translator_acl_list;
pub mod delete_ipv6_translator_entry;
pub mod delete_nat_gateway;
pub mod delete_physical_connection;
pub mod delete_route_entry;
pub mod delete_route_table;
pub mod delete_router_interface;
pub mod delete_snat_entry;
pub mod delete_ssl_vpn_client_cert;
pub mod delete_ssl_vpn_server;
pub mod delete_virtual_border_router;
pub mod delete_vpc;
pub mod delete_vpn_connection;
pub mod delete_vpn_gateway;
pub mod delete_vpn_pbr_route_entry;
pub mod delete_vpn_route_entry;
pub mod delete_vswitch;
pub mod describe_access_points;
pub mod describe_bandwidth_package_public_ip_monitor_data;
pub mod describe_bandwidth_packages;
pub mod describe_bgp_groups;
pub mod describe_bgp_networks;
pub mod describe_bgp_peers;
pub mod describe_common_bandwidth_packages;
pub mod describe_customer_gateway;
pub mod describe_customer_gateways;
pub mod describe_eip_addresses;
pub mod describe_eip_gateway_info;
pub mod describe_eip_monitor_data;
pub mod describe_eip_segment;
pub mod describe_express_cloud_connections;
pub mod describe_flow_logs;
pub mod describe_forward_table_entries;
pub mod describe_global_acceleration_instances;
pub mod describe_high_definition_monitor_log_attribute;
pub mod describe_ipv6_addresses;
pub mod describe_ipv6_egress_only_rules;
pub mod describe_ipv6_gateway_attribute;
pub mod describe_ipv6_gateways;
pub mod describe_ipv6_translator_acl_list_attributes;
pub mod describe_ipv6_translator_acl_lists;
pub mod describe_ipv6_translator_entries;
pub mod describe_nat_gateways;
pub mod describe_network_acl_attributes;
pub mod describe_network_acls;
pub mod describe_physical_connection_loa;
pub mod describe_physical_connections;
pub mod describe_regions;
pub mod describe_route_entry_list;
pub mod describe_route_table_list;
pub mod describe_route_tables;
pub mod describe_router_interfaces;
pub mod describe_server_related_global_acceleration_instances;
pub mod describe_snat_table_entries;
pub mod describe_ssl_vpn_client_certs;
pub mod describe_ssl_vpn_servers;
pub mod describe_virtual_border_routers;
pub mod describe_virtual_border_routers_for_physical_connection;
pub mod describe_vpc_attribute;
pub mod describe_vpcs;
pub mod describe_vpn_connection;
pub mod describe_vpn_connections;
pub mod describe_vpn_gateway;
pub mod describe_vpn_gateways;
pub mod describe_vpn_pbr_route_entries;
pub mod describe_vpn_route_entries;
pub mod describe_vpn_ssl_server_logs;
pub mod describe_vrouters;
pub mod describe_vswitch_attributes;
pub mod describe_vswitches;
pub mod describe_zones;
pub mod disable_nat_gateway_ecs_metric;
pub mod disable_vpc_classic_link;
pub mod dissociate_vpn_gateway_with_certificate;
pub mod download_vpn_connection_config;
pub mod enable_nat_gateway_ecs_metric;
pub mod enable_physical_connection;
pub mod enable_vpc_classic_link;
pub mod get_nat_gateway_attribute;
pub mod get_nat_gateway_convert_status;
pub mod grant_instance_to_cen;
pub mod list_enhanhced_nat_gateway_available_zones;
pub mod list_ipsec_servers;
pub mod list_nat_gateway_ecs_metric;
pub mod list_tag_resources;
pub mod list_vpn_certificate_associations;
pub mod modify_bandwidth_package_attribute;
pub mod modify_bandwidth_package_spec;
pub mod modify_bgp_group_attribute;
pub mod modify_bgp_peer_attribute;
pub mod modify_common_bandwidth_package_attribute;
pub mod modify_common_bandwidth_package_ip_bandwidth;
pub mod modify_common_bandwidth_package_spec;
pub mod modify_customer_gateway_attribute;
pub mod modify_eip_address_attribute;
pub mod modify_express_cloud_connection_attribute;
pub mod modify_express_cloud_connection_bandwidth;
pub mod modify_flow_log_attribute;
pub mod modify_forward_entry;
pub mod modify_global_acceleration_instance_attributes;
pub mod modify_global_acceleration_instance_spec;
pub mod modify_ha_vip_attribute;
pub mod modify_ipv6_address_attribute;
pub mod modify_ipv6_gateway_attribute;
pub mod modify_ipv6_gateway_spec;
pub mod modify_ipv6_internet_bandwidth;
pub mod modify_ipv6_translator_acl_attribute;
pub mod modify_ipv6_translator_attribute;
pub mod modify_ipv6_translator_entry;
pub mod modify_nat_gateway_attribute;
pub mod modify_nat_gateway_spec;
pub mod modify_network_acl_attributes;
pub mod modify_physical_connection_attribute;
pub mod modify_route_entry;
pub mod modify_route_table_attributes;
pub mod modify_router_interface_attribute;
pub mod modify_router_interface_spec;
pub mod modify_snat_entry;
pub mod modify_ssl_vpn_client_cert;
pub mod modify_ssl_vpn_server;
pub mod modify_virtual_border_router_attribute;
pub mod modify_vpc_attribute;
pub mod modify_vpn_connection_attribute;
pub mod modify_vpn_gateway_attribute;
pub mod modify_vpn_pbr_route_entry_weight;
pub mod modify_vpn_route_entry_weight;
pub mod modify_vrouter_attribute;
pub mod modify_vswitch_attribute;
pub mod publish_vpn_route_entry;
pub mod recover_virtual_border_router;
pub mod release_eip_address;
pub mod remove_bandwidth_package_ips;
pub mod remove_common_bandwidth_package_ip;
pub mod remove_global_acceleration_instance_ip;
pub mod remove_ipv6_translator_acl_list_entry;
pub mod revoke_instance_from_cen;
pub mod tag_resources;
pub mod terminate_physical_connection;
pub mod terminate_virtual_border_router;
pub mod un_tag_resources;
pub mod unassociate_eip_address;
pub mod unassociate_global_acceleration_instance;
pub mod unassociate_network_acl;
pub mod unassociate_physical_connection_from_virtual_border_router;
pub mod unassociate_route_table;
pub mod update_ipsec_server;
pub mod update_nat_gateway_nat_type;
pub mod update_network_acl_entries;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    activate_router_interface::{ActivateRouterInterfaceError, ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse},
    active_flow_log::{ActiveFlowLogRequest, ActiveFlowLogResponse},
    add_bandwidth_package_ips::{AddBandwidthPackageIpsError, AddBandwidthPackageIpsRequest, AddBandwidthPackageIpsResponse},
    add_bgp_network::{AddBgpNetworkError, AddBgpNetworkRequest, AddBgpNetworkResponse},
    add_common_bandwidth_package_ip::{AddCommonBandwidthPackageIpError, AddCommonBandwidthPackageIpRequest, AddCommonBandwidthPackageIpResponse},
    add_global_acceleration_instance_ip::{AddGlobalAccelerationInstanceIpRequest, AddGlobalAccelerationInstanceIpResponse},
    add_ipv6_translator_acl_list_entry::{AddIPv6TranslatorAclListEntryError, AddIPv6TranslatorAclListEntryRequest, AddIPv6TranslatorAclListEntryResponse},
    allocate_eip_address::{AllocateEipAddressError, AllocateEipAddressRequest, AllocateEipAddressResponse},
    allocate_eip_address_pro::{AllocateEipAddressProError, AllocateEipAddressProRequest, AllocateEipAddressProResponse},
    allocate_eip_segment_address::{AllocateEipSegmentAddressError, AllocateEipSegmentAddressRequest, AllocateEipSegmentAddressResponse},
    allocate_ipv6_internet_bandwidth::{AllocateIpv6InternetBandwidthError, AllocateIpv6InternetBandwidthRequest, AllocateIpv6InternetBandwidthResponse},
    apply_physical_connection_loa::{ApplyPhysicalConnectionLOARequest, ApplyPhysicalConnectionLOAResponse},
    associate_eip_address::{AssociateEipAddressError, AssociateEipAddressRequest, AssociateEipAddressResponse},
    associate_global_acceleration_instance::{AssociateGlobalAccelerationInstanceError, AssociateGlobalAccelerationInstanceRequest, AssociateGlobalAccelerationInstanceResponse},
    associate_network_acl::{AssociateNetworkAclError, AssociateNetworkAclRequest, AssociateNetworkAclResponse},
    associate_physical_connection_to_virtual_border_router::{AssociatePhysicalConnectionToVirtualBorderRouterError, AssociatePhysicalConnectionToVirtualBorderRouterRequest, AssociatePhysicalConnectionToVirtualBorderRouterResponse},
    associate_route_table::{AssociateRouteTableError, AssociateRouteTableRequest, AssociateRouteTableResponse},
    associate_vpn_gateway_with_certificate::{AssociateVpnGatewayWithCertificateError, AssociateVpnGatewayWithCertificateRequest, AssociateVpnGatewayWithCertificateResponse},
    cancel_common_bandwidth_package_ip_bandwidth::{CancelCommonBandwidthPackageIpBandwidthError, CancelCommonBandwidthPackageIpBandwidthRequest, CancelCommonBandwidthPackageIpBandwidthResponse},
    cancel_physical_connection::{CancelPhysicalConnectionError, CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse},
    complete_physical_connection_loa::{CompletePhysicalConnectionLOARequest, CompletePhysicalConnectionLOAResponse},
    connect_router_interface::{ConnectRouterInterfaceError, ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse},
    convert_bandwidth_package::{ConvertBandwidthPackageError, ConvertBandwidthPackageRequest, ConvertBandwidthPackageResponse},
    copy_network_acl_entries::{CopyNetworkAclEntriesError, CopyNetworkAclEntriesRequest, CopyNetworkAclEntriesResponse},
    create_bandwidth_package::{CreateBandwidthPackageError, CreateBandwidthPackageRequest, CreateBandwidthPackageResponse},
    create_bgp_group::{CreateBgpGroupError, CreateBgpGroupRequest, CreateBgpGroupResponse},
    create_bgp_peer::{CreateBgpPeerError, CreateBgpPeerRequest, CreateBgpPeerResponse},
    create_common_bandwidth_package::{CreateCommonBandwidthPackageError, CreateCommonBandwidthPackageRequest, CreateCommonBandwidthPackageResponse},
    create_customer_gateway::{CreateCustomerGatewayError, CreateCustomerGatewayRequest, CreateCustomerGatewayResponse},
    create_flow_log::{CreateFlowLogError, CreateFlowLogRequest, CreateFlowLogResponse},
    create_forward_entry::{CreateForwardEntryError, CreateForwardEntryRequest, CreateForwardEntryResponse},
    create_global_acceleration_instance::{CreateGlobalAccelerationInstanceError, CreateGlobalAccelerationInstanceRequest, CreateGlobalAccelerationInstanceResponse},
    create_ipsec_server::{CreateIpsecServerError, CreateIpsecServerRequest, CreateIpsecServerResponse},
    create_ipv6_egress_only_rule::{CreateIpv6EgressOnlyRuleRequest, CreateIpv6EgressOnlyRuleResponse},
    create_ipv6_gateway::{CreateIpv6GatewayError, CreateIpv6GatewayRequest, CreateIpv6GatewayResponse},
    create_ipv6_translator::{CreateIPv6TranslatorRequest, CreateIPv6TranslatorResponse},
    create_ipv6_translator_acl_list::{CreateIPv6TranslatorAclListRequest, CreateIPv6TranslatorAclListResponse},
    create_ipv6_translator_entry::{CreateIPv6TranslatorEntryError, CreateIPv6TranslatorEntryRequest, CreateIPv6TranslatorEntryResponse},
    create_nat_gateway::{CreateNatGatewayError, CreateNatGatewayRequest, CreateNatGatewayResponse},
    create_network_acl::{CreateNetworkAclError, CreateNetworkAclRequest, CreateNetworkAclResponse},
    create_physical_connection::{CreatePhysicalConnectionError, CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse},
    create_physical_connection_occupancy_order::{CreatePhysicalConnectionOccupancyOrderError, CreatePhysicalConnectionOccupancyOrderRequest, CreatePhysicalConnectionOccupancyOrderResponse},
    create_physical_connection_setup_order::{CreatePhysicalConnectionSetupOrderRequest, CreatePhysicalConnectionSetupOrderResponse},
    create_route_entry::{CreateRouteEntryError, CreateRouteEntryRequest, CreateRouteEntryResponse},
    create_route_table::{CreateRouteTableRequest, CreateRouteTableResponse},
    create_router_interface::{CreateRouterInterfaceRequest, CreateRouterInterfaceResponse},
    create_snat_entry::{CreateSnatEntryError, CreateSnatEntryRequest, CreateSnatEntryResponse},
    create_ssl_vpn_client_cert::{CreateSslVpnClientCertError, CreateSslVpnClientCertRequest, CreateSslVpnClientCertResponse},
    create_ssl_vpn_server::{CreateSslVpnServerError, CreateSslVpnServerRequest, CreateSslVpnServerResponse},
    create_virtual_border_router::{CreateVirtualBorderRouterError, CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse},
    create_vpc::{CreateVpcError, CreateVpcRequest, CreateVpcResponse},
    create_vpn_connection::{CreateVpnConnectionError, CreateVpnConnectionRequest, CreateVpnConnectionResponse},
    create_vpn_gateway::{CreateVpnGatewayError, CreateVpnGatewayRequest, CreateVpnGatewayResponse},
    create_vpn_pbr_route_entry::{CreateVpnPbrRouteEntryError, CreateVpnPbrRouteEntryRequest, CreateVpnPbrRouteEntryResponse},
    create_vpn_route_entry::{CreateVpnRouteEntryError, CreateVpnRouteEntryRequest, CreateVpnRouteEntryResponse},
    create_vswitch::{CreateVSwitchError, CreateVSwitchRequest, CreateVSwitchResponse},
    deactivate_router_interface::{DeactivateRouterInterfaceError, DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse},
    deactive_flow_log::{DeactiveFlowLogRequest, DeactiveFlowLogResponse},
    delete_bandwidth_package::{DeleteBandwidthPackageError, DeleteBandwidthPackageRequest, DeleteBandwidthPackageResponse},
    delete_bgp_group::{DeleteBgpGroupError, DeleteBgpGroupRequest, DeleteBgpGroupResponse},
    delete_bgp_network::{DeleteBgpNetworkError, DeleteBgpNetworkRequest, DeleteBgpNetworkResponse},
    delete_bgp_peer::{DeleteBgpPeerError, DeleteBgpPeerRequest, DeleteBgpPeerResponse},
    delete_common_bandwidth_package::{DeleteCommonBandwidthPackageError, DeleteCommonBandwidthPackageRequest, DeleteCommonBandwidthPackageResponse},
    delete_customer_gateway::{DeleteCustomerGatewayError, DeleteCustomerGatewayRequest, DeleteCustomerGatewayResponse},
    delete_flow_log::{DeleteFlowLogRequest, DeleteFlowLogResponse},
    delete_forward_entry::{DeleteForwardEntryError, DeleteForwardEntryRequest, DeleteForwardEntryResponse},
    delete_global_acceleration_instance::{DeleteGlobalAccelerationInstanceError, DeleteGlobalAccelerationInstanceRequest, DeleteGlobalAccelerationInstanceResponse},
    delete_ipsec_server::{DeleteIpsecServerError, DeleteIpsecServerRequest, DeleteIpsecServerResponse},
    delete_ipv6_egress_only_rule::{DeleteIpv6EgressOnlyRuleRequest, DeleteIpv6EgressOnlyRuleResponse},
    delete_ipv6_gateway::{DeleteIpv6GatewayError, DeleteIpv6GatewayRequest, DeleteIpv6GatewayResponse},
    delete_ipv6_internet_bandwidth::{DeleteIpv6InternetBandwidthError, DeleteIpv6InternetBandwidthRequest, DeleteIpv6InternetBandwidthResponse},
    delete_ipv6_translator::{DeleteIPv6TranslatorError, DeleteIPv6TranslatorRequest, DeleteIPv6TranslatorResponse},
    delete_ipv6_translator_acl_list::{DeleteIPv6TranslatorAclListError, DeleteIPv6TranslatorAclListRequest, DeleteIPv6TranslatorAclListResponse},
    delete_ipv6_translator_entry::{DeleteIPv6TranslatorEntryError, DeleteIPv6TranslatorEntryRequest, DeleteIPv6TranslatorEntryResponse},
    delete_nat_gateway::{DeleteNatGatewayError, DeleteNatGatewayRequest, DeleteNatGatewayResponse},
    delete_physical_connection::{DeletePhysicalConnectionError, DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse},
    delete_route_entry::{DeleteRouteEntryError, DeleteRouteEntryRequest, DeleteRouteEntryResponse},
    delete_route_table::{DeleteRouteTableError, DeleteRouteTableRequest, DeleteRouteTableResponse},
    delete_router_interface::{DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse},
    delete_snat_entry::{DeleteSnatEntryError, DeleteSnatEntryRequest, DeleteSnatEntryResponse},
    delete_ssl_vpn_client_cert::{DeleteSslVpnClientCertError, DeleteSslVpnClientCertRequest, DeleteSslVpnClientCertResponse},
    delete_ssl_vpn_server::{DeleteSslVpnServerError, DeleteSslVpnServerRequest, DeleteSslVpnServerResponse},
    delete_virtual_border_router::{DeleteVirtualBorderRouterError, DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse},
    delete_vpc::{DeleteVpcError, DeleteVpcRequest, DeleteVpcResponse},
    delete_vpn_connection::{DeleteVpnConnectionError, DeleteVpnConnectionRequest, DeleteVpnConnectionResponse},
    delete_vpn_gateway::{DeleteVpnGatewayError, DeleteVpnGatewayRequest, DeleteVpnGatewayResponse},
    delete_vpn_pbr_route_entry::{DeleteVpnPbrRouteEntryError, DeleteVpnPbrRouteEntryRequest, DeleteVpnPbrRouteEntryResponse},
    delete_vpn_route_entry::{DeleteVpnRouteEntryError, DeleteVpnRouteEntryRequest, DeleteVpnRouteEntryResponse},
    delete_vswitch::{DeleteVSwitchError, DeleteVSwitchRequest, DeleteVSwitchResponse},
    describe_access_points::{DescribeAccessPointsError, DescribeAccessPointsRequest, DescribeAccessPointsResponse},
    describe_bandwidth_package_public_ip_monitor_data::{DescribeBandwidthPackagePublicIpMonitorDataRequest, DescribeBandwidthPackagePublicIpMonitorDataResponse},
    describe_bandwidth_packages::{DescribeBandwidthPackagesError, DescribeBandwidthPackagesRequest, DescribeBandwidthPackagesResponse},
    describe_bgp_groups::{DescribeBgpGroupsError, DescribeBgpGroupsRequest, DescribeBgpGroupsResponse},
    describe_bgp_networks::{DescribeBgpNetworksRequest, DescribeBgpNetworksResponse},
    describe_bgp_peers::{DescribeBgpPeersError, DescribeBgpPeersRequest, DescribeBgpPeersResponse},
    describe_common_bandwidth_packages::{DescribeCommonBandwidthPackagesError, DescribeCommonBandwidthPackagesRequest, DescribeCommonBandwidthPackagesResponse},
    describe_customer_gateway::{DescribeCustomerGatewayError, DescribeCustomerGatewayRequest, DescribeCustomerGatewayResponse},
    describe_customer_gateways::{DescribeCustomerGatewaysError, DescribeCustomerGatewaysRequest, DescribeCustomerGatewaysResponse},
    describe_eip_addresses::{DescribeEipAddressesError, DescribeEipAddressesRequest, DescribeEipAddressesResponse},
    describe_eip_gateway_info::{DescribeEipGatewayInfoError, DescribeEipGatewayInfoRequest, DescribeEipGatewayInfoResponse},
    describe_eip_monitor_data::{DescribeEipMonitorDataError, DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse},
    describe_eip_segment::{DescribeEipSegmentRequest, DescribeEipSegmentResponse},
    describe_express_cloud_connections::{DescribeExpressCloudConnectionsRequest, DescribeExpressCloudConnectionsResponse},
    describe_flow_logs::{DescribeFlowLogsRequest, DescribeFlowLogsResponse},
    describe_forward_table_entries::{DescribeForwardTableEntriesError, DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse},
    describe_global_acceleration_instances::{DescribeGlobalAccelerationInstancesRequest, DescribeGlobalAccelerationInstancesResponse},
    describe_high_definition_monitor_log_attribute::{DescribeHighDefinitionMonitorLogAttributeRequest, DescribeHighDefinitionMonitorLogAttributeResponse},
    describe_ipv6_addresses::{DescribeIpv6AddressesRequest, DescribeIpv6AddressesResponse},
    describe_ipv6_egress_only_rules::{DescribeIpv6EgressOnlyRulesRequest, DescribeIpv6EgressOnlyRulesResponse},
    describe_ipv6_gateway_attribute::{DescribeIpv6GatewayAttributeRequest, DescribeIpv6GatewayAttributeResponse},
    describe_ipv6_gateways::{DescribeIpv6GatewaysRequest, DescribeIpv6GatewaysResponse},
    describe_ipv6_translator_acl_list_attributes::{DescribeIPv6TranslatorAclListAttributesError, DescribeIPv6TranslatorAclListAttributesRequest, DescribeIPv6TranslatorAclListAttributesResponse},
    describe_ipv6_translator_acl_lists::{DescribeIPv6TranslatorAclListsError, DescribeIPv6TranslatorAclListsRequest, DescribeIPv6TranslatorAclListsResponse},
    describe_ipv6_translator_entries::{DescribeIPv6TranslatorEntriesError, DescribeIPv6TranslatorEntriesRequest, DescribeIPv6TranslatorEntriesResponse},
    describe_nat_gateways::{DescribeNatGatewaysError, DescribeNatGatewaysRequest, DescribeNatGatewaysResponse},
    describe_network_acl_attributes::{DescribeNetworkAclAttributesError, DescribeNetworkAclAttributesRequest, DescribeNetworkAclAttributesResponse},
    describe_network_acls::{DescribeNetworkAclsError, DescribeNetworkAclsRequest, DescribeNetworkAclsResponse},
    describe_physical_connection_loa::{DescribePhysicalConnectionLOARequest, DescribePhysicalConnectionLOAResponse},
    describe_physical_connections::{DescribePhysicalConnectionsError, DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_route_entry_list::{DescribeRouteEntryListRequest, DescribeRouteEntryListResponse},
    describe_route_table_list::{DescribeRouteTableListError, DescribeRouteTableListRequest, DescribeRouteTableListResponse},
    describe_route_tables::{DescribeRouteTablesRequest, DescribeRouteTablesResponse},
    describe_router_interfaces::{DescribeRouterInterfacesError, DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse},
    describe_server_related_global_acceleration_instances::{DescribeServerRelatedGlobalAccelerationInstancesError, DescribeServerRelatedGlobalAccelerationInstancesRequest, DescribeServerRelatedGlobalAccelerationInstancesResponse},
    describe_snat_table_entries::{DescribeSnatTableEntriesError, DescribeSnatTableEntriesRequest, DescribeSnatTableEntriesResponse},
    describe_ssl_vpn_client_certs::{DescribeSslVpnClientCertsError, DescribeSslVpnClientCertsRequest, DescribeSslVpnClientCertsResponse},
    describe_ssl_vpn_servers::{DescribeSslVpnServersError, DescribeSslVpnServersRequest, DescribeSslVpnServersResponse},
    describe_virtual_border_routers::{DescribeVirtualBorderRoutersError, DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse},
    describe_virtual_border_routers_for_physical_connection::{DescribeVirtualBorderRoutersForPhysicalConnectionError, DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVirtualBorderRoutersForPhysicalConnectionResponse},
    describe_vpc_attribute::{DescribeVpcAttributeError, DescribeVpcAttributeRequest, DescribeVpcAttributeResponse},
    describe_vpcs::{DescribeVpcsError, DescribeVpcsRequest, DescribeVpcsResponse},
    describe_vpn_connection::{DescribeVpnConnectionError, DescribeVpnConnectionRequest, DescribeVpnConnectionResponse},
    describe_vpn_connections::{DescribeVpnConnectionsError, DescribeVpnConnectionsRequest, DescribeVpnConnectionsResponse},
    describe_vpn_gateway::{DescribeVpnGatewayError, DescribeVpnGatewayRequest, DescribeVpnGatewayResponse},
    describe_vpn_gateways::{DescribeVpnGatewaysError, DescribeVpnGatewaysRequest, DescribeVpnGatewaysResponse},
    describe_vpn_pbr_route_entries::{DescribeVpnPbrRouteEntriesError, DescribeVpnPbrRouteEntriesRequest, DescribeVpnPbrRouteEntriesResponse},
    describe_vpn_route_entries::{DescribeVpnRouteEntriesError, DescribeVpnRouteEntriesRequest, DescribeVpnRouteEntriesResponse},
    describe_vpn_ssl_server_logs::{DescribeVpnSslServerLogsError, DescribeVpnSslServerLogsRequest, DescribeVpnSslServerLogsResponse},
    describe_vrouters::{DescribeVRoutersRequest, DescribeVRoutersResponse},
    describe_vswitch_attributes::{DescribeVSwitchAttributesRequest, DescribeVSwitchAttributesResponse},
    describe_vswitches::{DescribeVSwitchesError, DescribeVSwitchesRequest, DescribeVSwitchesResponse},
    describe_zones::{DescribeZonesRequest, DescribeZonesResponse},
    disable_nat_gateway_ecs_metric::{DisableNatGatewayEcsMetricRequest, DisableNatGatewayEcsMetricResponse},
    disable_vpc_classic_link::{DisableVpcClassicLinkError, DisableVpcClassicLinkRequest, DisableVpcClassicLinkResponse},
    dissociate_vpn_gateway_with_certificate::{DissociateVpnGatewayWithCertificateError, DissociateVpnGatewayWithCertificateRequest, DissociateVpnGatewayWithCertificateResponse},
    download_vpn_connection_config::{DownloadVpnConnectionConfigError, DownloadVpnConnectionConfigRequest, DownloadVpnConnectionConfigResponse},
    enable_nat_gateway_ecs_metric::{EnableNatGatewayEcsMetricRequest, EnableNatGatewayEcsMetricResponse},
    enable_physical_connection::{EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse},
    enable_vpc_classic_link::{EnableVpcClassicLinkError, EnableVpcClassicLinkRequest, EnableVpcClassicLinkResponse},
    get_nat_gateway_attribute::{GetNatGatewayAttributeRequest, GetNatGatewayAttributeResponse},
    get_nat_gateway_convert_status::{GetNatGatewayConvertStatusError, GetNatGatewayConvertStatusRequest, GetNatGatewayConvertStatusResponse},
    grant_instance_to_cen::{GrantInstanceToCenRequest, GrantInstanceToCenResponse},
    list_enhanhced_nat_gateway_available_zones::{ListEnhanhcedNatGatewayAvailableZonesError, ListEnhanhcedNatGatewayAvailableZonesRequest, ListEnhanhcedNatGatewayAvailableZonesResponse},
    list_ipsec_servers::{ListIpsecServersError, ListIpsecServersRequest, ListIpsecServersResponse},
    list_nat_gateway_ecs_metric::{ListNatGatewayEcsMetricRequest, ListNatGatewayEcsMetricResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_vpn_certificate_associations::{ListVpnCertificateAssociationsError, ListVpnCertificateAssociationsRequest, ListVpnCertificateAssociationsResponse},
    modify_bandwidth_package_attribute::{ModifyBandwidthPackageAttributeError, ModifyBandwidthPackageAttributeRequest, ModifyBandwidthPackageAttributeResponse},
    modify_bandwidth_package_spec::{ModifyBandwidthPackageSpecError, ModifyBandwidthPackageSpecRequest, ModifyBandwidthPackageSpecResponse},
    modify_bgp_group_attribute::{ModifyBgpGroupAttributeError, ModifyBgpGroupAttributeRequest, ModifyBgpGroupAttributeResponse},
    modify_bgp_peer_attribute::{ModifyBgpPeerAttributeError, ModifyBgpPeerAttributeRequest, ModifyBgpPeerAttributeResponse},
    modify_common_bandwidth_package_attribute::{ModifyCommonBandwidthPackageAttributeError, ModifyCommonBandwidthPackageAttributeRequest, ModifyCommonBandwidthPackageAttributeResponse},
    modify_common_bandwidth_package_ip_bandwidth::{ModifyCommonBandwidthPackageIpBandwidthError, ModifyCommonBandwidthPackageIpBandwidthRequest, ModifyCommonBandwidthPackageIpBandwidthResponse},
    modify_common_bandwidth_package_spec::{ModifyCommonBandwidthPackageSpecError, ModifyCommonBandwidthPackageSpecRequest, ModifyCommonBandwidthPackageSpecResponse},
    modify_customer_gateway_attribute::{ModifyCustomerGatewayAttributeError, ModifyCustomerGatewayAttributeRequest, ModifyCustomerGatewayAttributeResponse},
    modify_eip_address_attribute::{ModifyEipAddressAttributeError, ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse},
    modify_express_cloud_connection_attribute::{ModifyExpressCloudConnectionAttributeError, ModifyExpressCloudConnectionAttributeRequest, ModifyExpressCloudConnectionAttributeResponse},
    modify_express_cloud_connection_bandwidth::{ModifyExpressCloudConnectionBandwidthError, ModifyExpressCloudConnectionBandwidthRequest, ModifyExpressCloudConnectionBandwidthResponse},
    modify_flow_log_attribute::{ModifyFlowLogAttributeRequest, ModifyFlowLogAttributeResponse},
    modify_forward_entry::{ModifyForwardEntryError, ModifyForwardEntryRequest, ModifyForwardEntryResponse},
    modify_global_acceleration_instance_attributes::{ModifyGlobalAccelerationInstanceAttributesError, ModifyGlobalAccelerationInstanceAttributesRequest, ModifyGlobalAccelerationInstanceAttributesResponse},
    modify_global_acceleration_instance_spec::{ModifyGlobalAccelerationInstanceSpecError, ModifyGlobalAccelerationInstanceSpecRequest, ModifyGlobalAccelerationInstanceSpecResponse},
    modify_ha_vip_attribute::{ModifyHaVipAttributeError, ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse},
    modify_ipv6_address_attribute::{ModifyIpv6AddressAttributeError, ModifyIpv6AddressAttributeRequest, ModifyIpv6AddressAttributeResponse},
    modify_ipv6_gateway_attribute::{ModifyIpv6GatewayAttributeError, ModifyIpv6GatewayAttributeRequest, ModifyIpv6GatewayAttributeResponse},
    modify_ipv6_gateway_spec::{ModifyIpv6GatewaySpecError, ModifyIpv6GatewaySpecRequest, ModifyIpv6GatewaySpecResponse},
    modify_ipv6_internet_bandwidth::{ModifyIpv6InternetBandwidthError, ModifyIpv6InternetBandwidthRequest, ModifyIpv6InternetBandwidthResponse},
    modify_ipv6_translator_acl_attribute::{ModifyIPv6TranslatorAclAttributeError, ModifyIPv6TranslatorAclAttributeRequest, ModifyIPv6TranslatorAclAttributeResponse},
    modify_ipv6_translator_attribute::{ModifyIPv6TranslatorAttributeError, ModifyIPv6TranslatorAttributeRequest, ModifyIPv6TranslatorAttributeResponse},
    modify_ipv6_translator_entry::{ModifyIPv6TranslatorEntryError, ModifyIPv6TranslatorEntryRequest, ModifyIPv6TranslatorEntryResponse},
    modify_nat_gateway_attribute::{ModifyNatGatewayAttributeError, ModifyNatGatewayAttributeRequest, ModifyNatGatewayAttributeResponse},
    modify_nat_gateway_spec::{ModifyNatGatewaySpecError, ModifyNatGatewaySpecRequest, ModifyNatGatewaySpecResponse},
    modify_network_acl_attributes::{ModifyNetworkAclAttributesError, ModifyNetworkAclAttributesRequest, ModifyNetworkAclAttributesResponse},
    modify_physical_connection_attribute::{ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse},
    modify_route_entry::{ModifyRouteEntryError, ModifyRouteEntryRequest, ModifyRouteEntryResponse},
    modify_route_table_attributes::{ModifyRouteTableAttributesError, ModifyRouteTableAttributesRequest, ModifyRouteTableAttributesResponse},
    modify_router_interface_attribute::{ModifyRouterInterfaceAttributeError, ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse},
    modify_router_interface_spec::{ModifyRouterInterfaceSpecError, ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse},
    modify_snat_entry::{ModifySnatEntryError, ModifySnatEntryRequest, ModifySnatEntryResponse},
    modify_ssl_vpn_client_cert::{ModifySslVpnClientCertError, ModifySslVpnClientCertRequest, ModifySslVpnClientCertResponse},
    modify_ssl_vpn_server::{ModifySslVpnServerError, ModifySslVpnServerRequest, ModifySslVpnServerResponse},
    modify_virtual_border_router_attribute::{ModifyVirtualBorderRouterAttributeError, ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse},
    modify_vpc_attribute::{ModifyVpcAttributeError, ModifyVpcAttributeRequest, ModifyVpcAttributeResponse},
    modify_vpn_connection_attribute::{ModifyVpnConnectionAttributeError, ModifyVpnConnectionAttributeRequest, ModifyVpnConnectionAttributeResponse},
    modify_vpn_gateway_attribute::{ModifyVpnGatewayAttributeError, ModifyVpnGatewayAttributeRequest, ModifyVpnGatewayAttributeResponse},
    modify_vpn_pbr_route_entry_weight::{ModifyVpnPbrRouteEntryWeightError, ModifyVpnPbrRouteEntryWeightRequest, ModifyVpnPbrRouteEntryWeightResponse},
    modify_vpn_route_entry_weight::{ModifyVpnRouteEntryWeightError, ModifyVpnRouteEntryWeightRequest, ModifyVpnRouteEntryWeightResponse},
    modify_vrouter_attribute::{ModifyVRouterAttributeError, ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse},
    modify_vswitch_attribute::{ModifyVSwitchAttributeError, ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse},
    publish_vpn_route_entry::{PublishVpnRouteEntryError, PublishVpnRouteEntryRequest, PublishVpnRouteEntryResponse},
    recover_virtual_border_router::{RecoverVirtualBorderRouterError, RecoverVirtualBorderRouterRequest, RecoverVirtualBorderRouterResponse},
    release_eip_address::{ReleaseEipAddressError, ReleaseEipAddressRequest, ReleaseEipAddressResponse},
    remove_bandwidth_package_ips::{RemoveBandwidthPackageIpsError, RemoveBandwidthPackageIpsRequest, RemoveBandwidthPackageIpsResponse},
    remove_common_bandwidth_package_ip::{RemoveCommonBandwidthPackageIpError, RemoveCommonBandwidthPackageIpRequest, RemoveCommonBandwidthPackageIpResponse},
    remove_global_acceleration_instance_ip::{RemoveGlobalAccelerationInstanceIpError, RemoveGlobalAccelerationInstanceIpRequest, RemoveGlobalAccelerationInstanceIpResponse},
    remove_ipv6_translator_acl_list_entry::{RemoveIPv6TranslatorAclListEntryError, RemoveIPv6TranslatorAclListEntryRequest, RemoveIPv6TranslatorAclListEntryResponse},
    revoke_instance_from_cen::{RevokeInstanceFromCenRequest, RevokeInstanceFromCenResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    terminate_physical_connection::{TerminatePhysicalConnectionError, TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse},
    terminate_virtual_border_router::{TerminateVirtualBorderRouterError, TerminateVirtualBorderRouterRequest, TerminateVirtualBorderRouterResponse},
    un_tag_resources::{UnTagResourcesError, UnTagResourcesRequest, UnTagResourcesResponse},
    unassociate_eip_address::{UnassociateEipAddressError, UnassociateEipAddressRequest, UnassociateEipAddressResponse},
    unassociate_global_acceleration_instance::{UnassociateGlobalAccelerationInstanceError, UnassociateGlobalAccelerationInstanceRequest, UnassociateGlobalAccelerationInstanceResponse},
    unassociate_network_acl::{UnassociateNetworkAclError, UnassociateNetworkAclRequest, UnassociateNetworkAclResponse},
    unassociate_physical_connection_from_virtual_border_router::{UnassociatePhysicalConnectionFromVirtualBorderRouterError, UnassociatePhysicalConnectionFromVirtualBorderRouterRequest, UnassociatePhysicalConnectionFromVirtualBorderRouterResponse},
    unassociate_route_table::{UnassociateRouteTableError, UnassociateRouteTableRequest, UnassociateRouteTableResponse},
    update_ipsec_server::{UpdateIpsecServerError, UpdateIpsecServerRequest, UpdateIpsecServerResponse},
    update_nat_gateway_nat_type::{UpdateNatGatewayNatTypeError, UpdateNatGatewayNatTypeRequest, UpdateNatGatewayNatTypeResponse},
    update_network_acl_entries::{UpdateNetworkAclEntriesError, UpdateNetworkAclEntriesRequest, UpdateNetworkAclEntriesResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Vpc",
    version: "2016-04-28",
    endpoints: Endpoints {
        central: Some("vpc.aliyuncs.com"),
        regional: &[],
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
    /// Adds an EIP to a Global Acceleration instance of the shared-bandwidth kind.
    #[inline]
    pub fn add_global_acceleration_instance_ip(
        &self,
        request: AddGlobalAccelerationInstanceIpRequest,
    ) -> Call<'_, AddGlobalAccelerationInstanceIpRequest> {
        self.inner.call(request)
    }
    /// Adds one IPv6 address or address range to an access control list of the IPv6 translation service.
    #[inline]
    pub fn add_ipv6_translator_acl_list_entry(
        &self,
        request: AddIPv6TranslatorAclListEntryRequest,
    ) -> Call<'_, AddIPv6TranslatorAclListEntryRequest> {
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
    #[inline]
    pub fn allocate_eip_segment_address(
        &self,
        request: AllocateEipSegmentAddressRequest,
    ) -> Call<'_, AllocateEipSegmentAddressRequest> {
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
    /// Makes one ECS or SLB instance of a VPC the backend of an acceleration instance with a bandwidth of its own.
    #[inline]
    pub fn associate_global_acceleration_instance(
        &self,
        request: AssociateGlobalAccelerationInstanceRequest,
    ) -> Call<'_, AssociateGlobalAccelerationInstanceRequest> {
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
    /// Installs a certificate on a VPN gateway.
    #[inline]
    pub fn associate_vpn_gateway_with_certificate(
        &self,
        request: AssociateVpnGatewayWithCertificateRequest,
    ) -> Call<'_, AssociateVpnGatewayWithCertificateRequest> {
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
    /// Reports that the construction work of a leased line is finished, along with the carrier's line code and the label of the cable.
    #[inline]
    pub fn complete_physical_connection_loa(
        &self,
        request: CompletePhysicalConnectionLOARequest,
    ) -> Call<'_, CompletePhysicalConnectionLOARequest> {
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
    /// Creates a Global Acceleration instance that is billed by use.
    #[inline]
    pub fn create_global_acceleration_instance(
        &self,
        request: CreateGlobalAccelerationInstanceRequest,
    ) -> Call<'_, CreateGlobalAccelerationInstanceRequest> {
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
    #[inline]
    pub fn create_ipv6_translator(
        &self,
        request: CreateIPv6TranslatorRequest,
    ) -> Call<'_, CreateIPv6TranslatorRequest> {
        self.inner.call(request)
    }
    /// Creates an empty access control list for the IPv6 translation service; fill it with `AddIPv6TranslatorAclListEntry`.
    #[inline]
    pub fn create_ipv6_translator_acl_list(
        &self,
        request: CreateIPv6TranslatorAclListRequest,
    ) -> Call<'_, CreateIPv6TranslatorAclListRequest> {
        self.inner.call(request)
    }
    /// Adds a mapping to an IPv6 translation instance, from an IPv6 address and port to an IPv4 server.
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
    /// Creates a virtual border router on a leased line.
    #[inline]
    pub fn create_virtual_border_router(
        &self,
        request: CreateVirtualBorderRouterRequest,
    ) -> Call<'_, CreateVirtualBorderRouterRequest> {
        self.inner.call(request)
    }
    /// Creates a VPC with one private address range, along with its VRouter and a route table.
    #[inline]
    pub fn create_vpc(&self, request: CreateVpcRequest) -> Call<'_, CreateVpcRequest> {
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
    /// Deletes a Global Acceleration instance that is billed by use.
    #[inline]
    pub fn delete_global_acceleration_instance(
        &self,
        request: DeleteGlobalAccelerationInstanceRequest,
    ) -> Call<'_, DeleteGlobalAccelerationInstanceRequest> {
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
    #[inline]
    pub fn delete_ipv6_translator_acl_list(
        &self,
        request: DeleteIPv6TranslatorAclListRequest,
    ) -> Call<'_, DeleteIPv6TranslatorAclListRequest> {
        self.inner.call(request)
    }
    /// Deletes a mapping of an IPv6 translation instance, or all of them when no mapping is named.
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
    /// Deletes a leased line that is `Rejected`, `Canceled`, `AllocationFailed` or `Terminated`.
    #[inline]
    pub fn delete_physical_connection(
        &self,
        request: DeletePhysicalConnectionRequest,
    ) -> Call<'_, DeletePhysicalConnectionRequest> {
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
    #[inline]
    pub fn describe_ipv6_translator_acl_lists(
        &self,
        request: DescribeIPv6TranslatorAclListsRequest,
    ) -> Call<'_, DescribeIPv6TranslatorAclListsRequest> {
        self.inner.call(request)
    }
    /// Lists mappings of the IPv6 translation service.
    #[inline]
    pub fn describe_ipv6_translator_entries(
        &self,
        request: DescribeIPv6TranslatorEntriesRequest,
    ) -> Call<'_, DescribeIPv6TranslatorEntriesRequest> {
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
    #[inline]
    pub fn describe_route_tables(
        &self,
        request: DescribeRouteTablesRequest,
    ) -> Call<'_, DescribeRouteTablesRequest> {
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
    /// Lists client certificates for SSL-VPN servers and when they expire.
    #[inline]
    pub fn describe_ssl_vpn_client_certs(
        &self,
        request: DescribeSslVpnClientCertsRequest,
    ) -> Call<'_, DescribeSslVpnClientCertsRequest> {
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
    /// Lists the VPCs of a region.
    #[inline]
    pub fn describe_vpcs(
        &self,
        request: DescribeVpcsRequest,
    ) -> Call<'_, DescribeVpcsRequest> {
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
    /// Lists IPsec connections with their settings and states.
    #[inline]
    pub fn describe_vpn_connections(
        &self,
        request: DescribeVpnConnectionsRequest,
    ) -> Call<'_, DescribeVpnConnectionsRequest> {
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
    /// Switches off the traffic figures per ECS instance of a NAT gateway.
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
    /// Allows a CEN instance of another account to attach a network of yours.
    #[inline]
    pub fn grant_instance_to_cen(
        &self,
        request: GrantInstanceToCenRequest,
    ) -> Call<'_, GrantInstanceToCenRequest> {
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
    /// Lists IPsec servers with their settings and the number of clients connected.
    #[inline]
    pub fn list_ipsec_servers(
        &self,
        request: ListIpsecServersRequest,
    ) -> Call<'_, ListIpsecServersRequest> {
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
    /// Lists the tags of resources.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
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
    #[inline]
    pub fn modify_ipv6_translator_acl_attribute(
        &self,
        request: ModifyIPv6TranslatorAclAttributeRequest,
    ) -> Call<'_, ModifyIPv6TranslatorAclAttributeRequest> {
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
    /// Changes a mapping of the IPv6 translation service.
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
    /// Announces a route of a VPN gateway in the route table of its VPC, or takes it back.
    #[inline]
    pub fn publish_vpn_route_entry(
        &self,
        request: PublishVpnRouteEntryRequest,
    ) -> Call<'_, PublishVpnRouteEntryRequest> {
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
    /// Takes back the permission that `GrantInstanceToCen` gave a CEN instance.
    #[inline]
    pub fn revoke_instance_from_cen(
        &self,
        request: RevokeInstanceFromCenRequest,
    ) -> Call<'_, RevokeInstanceFromCenRequest> {
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
    /// Changes the settings of an IPsec server.
    #[inline]
    pub fn update_ipsec_server(
        &self,
        request: UpdateIpsecServerRequest,
    ) -> Call<'_, UpdateIpsecServerRequest> {
        self.inner.call(request)
    }
    /// Turns a standard NAT gateway into an enhanced one.
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
}

/// Errors that any operation of the product may answer with: `error.documented::<CommonError>()`.
///
/// - [`ForbiddenRam`](DocumentedError::ForbiddenRam)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidAccessKeyIdNotFound`](DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`InvalidParameter2`](DocumentedError::InvalidParameter2)
/// - [`MissingParameter`](DocumentedError::MissingParameter)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable)
/// - [`Throttling`](DocumentedError::Throttling)
pub type CommonError = DocumentedError;
