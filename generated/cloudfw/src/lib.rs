// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## NAT firewalls
//!
//! - [`CreateSecurityProxy`](mod@create_security_proxy): Creates a NAT firewall for a NAT gateway, with its vSwitch and the routes to switch over.
//! - [`DeleteSecurityProxy`](mod@delete_security_proxy): Deletes a NAT firewall; traffic of its gateway is no longer inspected.
//! - [`DescribeNatFirewallList`](mod@describe_nat_firewall_list): Lists NAT firewalls with their gateway, VPC and status.
//! - [`SwitchSecurityProxy`](mod@switch_security_proxy): Switches a NAT firewall on or off.
//!
//! ## Firewall switches
//!
//! - [`DescribeAssetList`](mod@describe_asset_list): Lists the assets that Cloud Firewall covers, with addresses, type and protection status.
//! - [`PutDisableAllFwSwitch`](mod@put_disable_all_fw_switch): Switches the Internet firewall off for all assets of the account.
//! - [`PutDisableFwSwitch`](mod@put_disable_fw_switch): Switches the Internet firewall off for given IP addresses, regions or asset types.
//! - [`PutEnableAllFwSwitch`](mod@put_enable_all_fw_switch): Switches the Internet firewall on for all assets of the account.
//! - [`PutEnableFwSwitch`](mod@put_enable_fw_switch): Switches the Internet firewall on for given IP addresses, regions or asset types; lists those that failed.
//!
//! ## NAT firewall policies
//!
//! - [`CreateNatFirewallControlPolicy`](mod@create_nat_firewall_control_policy): Adds an access control policy to the NAT firewall of one NAT gateway, at the given position.
//! - [`DeleteNatFirewallControlPolicy`](mod@delete_nat_firewall_control_policy): Deletes an outbound access control rule of a NAT firewall.
//! - [`DescribeNatFirewallControlPolicy`](mod@describe_nat_firewall_control_policy): Lists the access control policies of the NAT firewall on one NAT gateway, with filters.
//! - [`DescribeNatFirewallPolicyPriorUsed`](mod@describe_nat_firewall_policy_prior_used): Shows the lowest and highest priority in use among the policies of a NAT firewall.
//! - [`ModifyNatFirewallControlPolicy`](mod@modify_nat_firewall_control_policy): Changes an access control policy of the NAT firewall on one NAT gateway.
//! - [`ModifyNatFirewallControlPolicyPosition`](mod@modify_nat_firewall_control_policy_position): Moves a policy of a NAT firewall to another priority.
//!
//! ## VPC firewall policies
//!
//! - [`BatchCopyVpcFirewallControlPolicy`](mod@batch_copy_vpc_firewall_control_policy): Copies all rules of one VPC firewall policy group to another, whose own rules should be backed up first.
//! - [`CreateVpcFirewallControlPolicy`](mod@create_vpc_firewall_control_policy): Adds an access control policy to the policy group of one VPC firewall, at the given position.
//! - [`DeleteVpcFirewallControlPolicy`](mod@delete_vpc_firewall_control_policy): Removes one access control policy from the policy group of a VPC firewall.
//! - [`DescribeVpcFirewallAclGroupList`](mod@describe_vpc_firewall_acl_group_list): Lists the policy groups of VPC firewalls, with the number of rules in each.
//! - [`DescribeVpcFirewallControlPolicy`](mod@describe_vpc_firewall_control_policy): Lists the access control policies in the group of one VPC firewall, with filters.
//! - [`DescribeVpcFirewallPolicyPriorUsed`](mod@describe_vpc_firewall_policy_prior_used): Shows the lowest and highest priority in use within a VPC firewall's policy group.
//! - [`ModifyVpcFirewallControlPolicy`](mod@modify_vpc_firewall_control_policy): Changes an access control policy in the group of one VPC firewall.
//! - [`ModifyVpcFirewallControlPolicyPosition`](mod@modify_vpc_firewall_control_policy_position): Moves a policy within a VPC firewall's policy group to another priority.
//! - [`ResetVpcFirewallRuleHitCount`](mod@reset_vpc_firewall_rule_hit_count): Sets the hit counter of a VPC firewall policy back to zero.
//!
//! ## Internet firewall policies
//!
//! - [`AddControlPolicy`](mod@add_control_policy): Adds an access control policy to the Internet firewall, optionally with a recurring validity period.
//! - [`DeleteControlPolicy`](mod@delete_control_policy): Deletes an access control rule of the internet firewall; its traffic is judged by the others.
//! - [`DescribeACLProtectTrend`](mod@describe_acl_protect_trend): Reads the trend of blocked requests over a period, with totals inbound, outbound and between VPCs.
//! - [`DescribeControlPolicy`](mod@describe_control_policy): Lists the access control policies of the Internet firewall for one traffic direction.
//! - [`DescribeDomainResolve`](mod@describe_domain_resolve): Shows to which IP addresses a domain name resolves and when this was last updated.
//! - [`DescribePolicyAdvancedConfig`](mod@describe_policy_advanced_config): Shows whether strict mode of the access control policies is on.
//! - [`DescribePolicyPriorUsed`](mod@describe_policy_prior_used): Shows the lowest and highest priority in use among Internet firewall policies of a direction.
//! - [`ModifyControlPolicy`](mod@modify_control_policy): Changes an access control policy of the Internet firewall, found by its UUID.
//! - [`ModifyControlPolicyPosition`](mod@modify_control_policy_position): Moves an IPv4 policy of the Internet firewall from one priority to another.
//! - [`ModifyPolicyAdvancedConfig`](mod@modify_policy_advanced_config): Turns strict mode of access control on or off, so that policies also match unidentified applications.
//!
//! ## Intrusion prevention
//!
//! - [`DescribeDefaultIPSConfig`](mod@describe_default_ips_config): Shows the default intrusion prevention settings, such as run mode, basic rules and virtual patches.
//! - [`DescribeVpcFirewallDefaultIPSConfig`](mod@describe_vpc_firewall_default_ips_config): Shows the intrusion prevention settings of a VPC firewall: run mode, basic rules and virtual patches.
//! - [`ModifyDefaultIPSConfig`](mod@modify_default_ips_config): Changes the default intrusion prevention settings: run mode, rule class, basic rules, patches and threat intelligence.
//! - [`ModifyVpcFirewallDefaultIPSConfig`](mod@modify_vpc_firewall_default_ips_config): Changes the intrusion prevention settings of a VPC firewall: run mode, rule class, basic rules and patches.
//!
//! ## Express Connect VPC firewalls
//!
//! - [`CreateVpcFirewallConfigure`](mod@create_vpc_firewall_configure): Creates a VPC firewall between two VPCs linked by Express Connect, from the routes of both sides.
//! - [`DeleteVpcFirewallConfigure`](mod@delete_vpc_firewall_configure): Deletes the firewall between two VPCs that Express Connect links.
//! - [`DescribeVpcFirewallDetail`](mod@describe_vpc_firewall_detail): Reads one VPC firewall on an Express Connect link, with both VPCs and their routes.
//! - [`DescribeVpcFirewallList`](mod@describe_vpc_firewall_list): Lists VPC firewalls on Express Connect links, filtered by region, VPC, member or switch status.
//! - [`ModifyVpcFirewallConfigure`](mod@modify_vpc_firewall_configure): Changes name or route tables of a VPC firewall on an Express Connect link.
//! - [`ModifyVpcFirewallSwitchStatus`](mod@modify_vpc_firewall_switch_status): Switches a VPC firewall on an Express Connect link on or off.
//!
//! ## CEN firewalls (Basic Edition)
//!
//! - [`CreateVpcFirewallCenConfigure`](mod@create_vpc_firewall_cen_configure): Creates a VPC firewall for a network instance in a CEN instance, optionally switched on immediately.
//! - [`DeleteVpcFirewallCenConfigure`](mod@delete_vpc_firewall_cen_configure): Deletes VPC firewalls that protect network instances in CEN, several in one call.
//! - [`DescribeVpcFirewallCenDetail`](mod@describe_vpc_firewall_cen_detail): Reads one VPC firewall in a CEN instance, with the VPC it protects and its status.
//! - [`DescribeVpcFirewallCenList`](mod@describe_vpc_firewall_cen_list): Lists VPC firewalls in CEN instances, filtered by region, member, routing mode or switch status.
//! - [`ModifyVpcFirewallCenConfigure`](mod@modify_vpc_firewall_cen_configure): Renames a VPC firewall that protects a network instance in CEN.
//! - [`ModifyVpcFirewallCenSwitchStatus`](mod@modify_vpc_firewall_cen_switch_status): Switches a VPC firewall in a CEN instance on or off.
//!
//! ## CEN firewalls (Enterprise Edition)
//!
//! - [`CreateTrFirewallV2`](mod@create_tr_firewall_v2): Creates a VPC firewall for an Enterprise Edition transit router, with its CIDR blocks and routing mode.
//! - [`CreateTrFirewallV2RoutePolicy`](mod@create_tr_firewall_v2_route_policy): Adds a routing policy to a transit router firewall that says between which instances traffic is inspected.
//! - [`DeleteFirewallV2RoutePolicies`](mod@delete_firewall_v2_route_policies): Deletes the routing policy of a transit router firewall; traffic no longer passes it on this way.
//! - [`DeleteTrFirewallV2`](mod@delete_tr_firewall_v2): Deletes a transit router firewall; traffic through the router is no longer inspected.
//! - [`DescribeTrFirewallPolicyBackUpAssociationList`](mod@describe_tr_firewall_policy_back_up_association_list): Shows the original route table associations that a transit router firewall keeps as backup.
//! - [`DescribeTrFirewallV2RoutePolicyList`](mod@describe_tr_firewall_v2_route_policy_list): Lists the routing policies of a transit router firewall, with type, sources and destinations.
//! - [`DescribeTrFirewallsV2Detail`](mod@describe_tr_firewalls_v2_detail): Reads one transit router firewall, with its VPC, CIDR blocks, routing mode and status.
//! - [`DescribeTrFirewallsV2List`](mod@describe_tr_firewalls_v2_list): Lists transit router firewalls, filtered by region, CEN instance, transit router or switch status.
//! - [`DescribeTrFirewallsV2RouteList`](mod@describe_tr_firewalls_v2_route_list): Lists the routes that a transit router firewall's routing policy uses.
//! - [`ModifyFirewallV2RoutePolicySwitch`](mod@modify_firewall_v2_route_policy_switch): Switches a routing policy of a transit router firewall on or off, optionally restoring the routes.
//! - [`ModifyTrFirewallV2Configuration`](mod@modify_tr_firewall_v2_configuration): Changes the name of a transit router firewall.
//! - [`ModifyTrFirewallV2RoutePolicyScope`](mod@modify_tr_firewall_v2_route_policy_scope): Changes between which sources and destinations a transit router firewall's routing policy applies.
//!
//! ## Member accounts
//!
//! - [`AddInstanceMembers`](mod@add_instance_members): Puts member accounts under the Cloud Firewall instance, so that it can manage them centrally.
//! - [`DeleteInstanceMembers`](mod@delete_instance_members): Removes up to 20 member accounts; the firewall no longer protects their resources.
//! - [`DescribeInstanceMembers`](mod@describe_instance_members): Lists the member accounts of Cloud Firewall, with status and times of creation and change.
//! - [`ModifyInstanceMemberAttributes`](mod@modify_instance_member_attributes): Changes the descriptions of member accounts.
//!
//! ## Attack protection
//!
//! - [`DescribeInvadeEventList`](mod@describe_invade_event_list): Lists breach events of a period with risk levels, filtered by asset, event name or handling status.
//! - [`DescribeOutgoingDestinationIP`](mod@describe_outgoing_destination_ip): Lists destination IP addresses of outbound connections, with traffic, category and advice on policies.
//! - [`DescribeOutgoingDomain`](mod@describe_outgoing_domain): Lists domain names that assets connect to, with traffic, category and advice on policies.
//! - [`DescribeRiskEventGroup`](mod@describe_risk_event_group): Lists intrusion prevention events in groups, with attack type, addresses and how they were handled.
//! - [`DescribeRiskEventPayload`](mod@describe_risk_event_payload): Reads the attack payload of one intrusion prevention event, with its addresses and ports.
//! - [`DescribeUserAssetIPTrafficInfo`](mod@describe_user_asset_ip_traffic_info): Shows traffic of one asset IP at a time: bandwidth, packets, sessions and new connections.
//! - [`DescribeVulnerabilityProtectedList`](mod@describe_vulnerability_protected_list): Lists vulnerabilities that Cloud Firewall can protect against, with level, rule classes needed and affected resources.
//!
//! ## Address books
//!
//! - [`AddAddressBook`](mod@add_address_book): Creates an address book of IP addresses, ports, domain names, ECS tags or ACK pods for use in policies.
//! - [`DeleteAddressBook`](mod@delete_address_book): Deletes an address book, which access control rules then can no longer refer to.
//! - [`DescribeAddressBook`](mod@describe_address_book): Lists address books with their addresses, tags and the number of policies that refer to them.
//! - [`ModifyAddressBook`](mod@modify_address_book): Changes an address book that policies use: its addresses, tags, pods, name or description.
//!
//! ## Traffic analysis
//!
//! - [`DescribeInternetOpenIp`](mod@describe_internet_open_ip): Lists the public IP addresses that are exposed to the Internet, with risk and traffic share.
//! - [`DescribeInternetTrafficTrend`](mod@describe_internet_traffic_trend): Reads the Internet traffic over a period, with peak and average bandwidth, bytes and sessions.
//!
//! ## Others
//!
//! - [`AddAclBackupData`](mod@add_acl_backup_data): Saves a backup of the access control policies, with time and description.
//! - [`AddDnsFirewallPolicy`](mod@add_dns_firewall_policy): Adds an access control policy to the DNS firewall, with its action and priority.
//! - [`AddDomainResolveRealtimeTask`](mod@add_domain_resolve_realtime_task): Starts a task that resolves a domain name at once for one type of firewall.
//! - [`AddPrivateDnsDomainName`](mod@add_private_dns_domain_name): Adds domain names to a private DNS endpoint.
//! - [`BatchDeleteVpcFirewallControlPolicy`](mod@batch_delete_vpc_firewall_control_policy): Removes several access control policies from a VPC firewall in one call.
//! - [`ClearLogStoreStorage`](mod@clear_log_store_storage): Empties the storage that firewall logs are kept in.
//! - [`CreateAckClusterConnector`](mod@create_ack_cluster_connector): Creates a connector that links an ACK cluster to Cloud Firewall through two vSwitches.
//! - [`CreateAclCheck`](mod@create_acl_check): Starts a check of the access control policies of one type, with the named check items.
//! - [`CreateDownloadTask`](mod@create_download_task): Starts a task that prepares a file for download; `DescribeDownloadTask` later gives its URL.
//! - [`CreateInstanceSyncTask`](mod@create_instance_sync_task): Starts a task that synchronizes instances into Cloud Firewall.
//! - [`CreateIpsPrivateAssoc`](mod@create_ips_private_assoc): Creates an intrusion prevention association with private addresses for one resource.
//! - [`CreateNatFirewallPreCheck`](mod@create_nat_firewall_pre_check): Starts the precheck that precedes a NAT firewall for one NAT gateway.
//! - [`CreateNatFirewallSyncTask`](mod@create_nat_firewall_sync_task): Starts a task that synchronizes the assets of NAT firewalls.
//! - [`CreatePrivateDnsEndpoint`](mod@create_private_dns_endpoint): Creates a private DNS endpoint in a VPC, with primary and standby vSwitches and DNS servers.
//! - [`CreateSlsLogDispatch`](mod@create_sls_log_dispatch): Sets up delivery of firewall logs to Simple Log Service, with region and storage time.
//! - [`CreateVpcFirewallCenManualConfigure`](mod@create_vpc_firewall_cen_manual_configure): Creates a VPC firewall for a CEN instance in manual mode, from a VPC and vSwitch given.
//! - [`CreateVpcFirewallPrecheck`](mod@create_vpc_firewall_precheck): Starts the precheck that precedes a VPC firewall for a VPC, CEN instance or transit router.
//! - [`CreateVpcFirewallTask`](mod@create_vpc_firewall_task): Submits a VPC firewall task, with its action, priority and content.
//! - [`DeleteAckClusterConnector`](mod@delete_ack_cluster_connector): Deletes a connector between the firewall and an ACK cluster.
//! - [`DeleteAclBackupData`](mod@delete_acl_backup_data): Deletes a backup of access control rules, given by its time.
//! - [`DeleteControlPolicyTemplate`](mod@delete_control_policy_template): Deletes a template for access control rules.
//! - [`DeleteDnsFirewallPolicy`](mod@delete_dns_firewall_policy): Deletes a rule of the DNS firewall.
//! - [`DeleteDownloadTask`](mod@delete_download_task): Deletes a download task with its file at once; its link stops working.
//! - [`DeleteIpsPrivateAssoc`](mod@delete_ips_private_assoc): Removes the private address association of a resource from intrusion prevention.
//! - [`DeleteNatFirewallControlPolicyBatch`](mod@delete_nat_firewall_control_policy_batch): Deletes several access control rules of a NAT firewall with one call.
//! - [`DeletePrivateDnsAllDomainName`](mod@delete_private_dns_all_domain_name): Removes all domain names from a private DNS endpoint.
//! - [`DeletePrivateDnsDomainName`](mod@delete_private_dns_domain_name): Removes the given domain names from a private DNS endpoint.
//! - [`DeletePrivateDnsEndpoint`](mod@delete_private_dns_endpoint): Deletes a private DNS endpoint of the firewall.
//! - [`DescribeAccessInstanceRegionList`](mod@describe_access_instance_region_list): Lists the regions for access instances of a given type and status.
//! - [`DescribeAccessInstanceTask`](mod@describe_access_instance_task): Shows a task of an access instance, found by task ID.
//! - [`DescribeAccessInstanceVpcList`](mod@describe_access_instance_vpc_list): Lists the VPCs of a region that an access instance can use, page by page.
//! - [`DescribeAccessInstanceVSwitchList`](mod@describe_access_instance_vswitch_list): Lists the vSwitches that an access instance can use in a VPC and zone.
//! - [`DescribeAccessInstanceZoneList`](mod@describe_access_instance_zone_list): Lists the zones of a region for one type of access instance.
//! - [`DescribeAckClusterConnector`](mod@describe_ack_cluster_connector): Reads one connector between an ACK cluster and Cloud Firewall.
//! - [`DescribeAckClusterConnectors`](mod@describe_ack_cluster_connectors): Lists connectors to ACK clusters, filtered by member, region, VPC, cluster or name.
//! - [`DescribeAckClusterNamespaces`](mod@describe_ack_cluster_namespaces): Lists the Kubernetes namespaces of the cluster behind a connector.
//! - [`DescribeAckClusterPodLabels`](mod@describe_ack_cluster_pod_labels): Lists the pod labels in the cluster behind a connector.
//! - [`DescribeAckClusters`](mod@describe_ack_clusters): Lists the account's ACK clusters, with filters such as region and connector status.
//! - [`DescribeAclApps`](mod@describe_acl_apps): Lists the applications that access control policies of one type can name, by protocol.
//! - [`DescribeAclBackupList`](mod@describe_acl_backup_list): Lists the saved backups of access control policies.
//! - [`DescribeAclCheck`](mod@describe_acl_check): Shows the results of one check of access control policies, page by page.
//! - [`DescribeAclCheckQuota`](mod@describe_acl_check_quota): Shows the quota for checks of access control policies.
//! - [`DescribeAclChecks`](mod@describe_acl_checks): Lists the checks of access control policies of one type.
//! - [`DescribeAclRuleCount`](mod@describe_acl_rule_count): Counts the rules in access control.
//! - [`DescribeAclWhitelist`](mod@describe_acl_whitelist): Lists the entries of the access control whitelist.
//! - [`DescribeAITrafficAnalysisStatus`](mod@describe_ai_traffic_analysis_status): Shows whether the analysis of AI traffic is on.
//! - [`DescribeAssetRiskList`](mod@describe_asset_risk_list): Shows risk levels of given IP addresses, with the reasons for them.
//! - [`DescribeAssetStatistic`](mod@describe_asset_statistic): Reads the statistics of the account's assets.
//! - [`DescribeAttackAppCategory`](mod@describe_attack_app_category): Lists the categories of applications that attacks target.
//! - [`DescribeBatchSlsDispatchStatus`](mod@describe_batch_sls_dispatch_status): Shows the status of log deliveries to Simple Log Service in a batch.
//! - [`DescribeCfwRiskLevelSummary`](mod@describe_cfw_risk_level_summary): Counts assets of each instance type by risk level.
//! - [`DescribeClearAuthInfo`](mod@describe_clear_auth_info): Reads the account's information about cleared authorization; takes no parameters.
//! - [`DescribeConfiguredDestinationIP`](mod@describe_configured_destination_ip): Looks up a configured destination IP address, by region, carrier, group and direction.
//! - [`DescribeConfiguredDomainNames`](mod@describe_configured_domain_names): Looks up configured domain names, by group and direction.
//! - [`DescribeControlPolicyDomainResolve`](mod@describe_control_policy_domain_resolve): Shows the resolution of a domain name used in access control policies of one firewall type.
//! - [`DescribeCreatedNatFirewall`](mod@describe_created_nat_firewall): Lists the NAT firewalls that already exist.
//! - [`DescribeCtrlInstanceMemberAccounts`](mod@describe_ctrl_instance_member_accounts): Lists the member accounts under control of the Cloud Firewall instance.
//! - [`DescribeDnsFirewallPolicy`](mod@describe_dns_firewall_policy): Lists the access control policies of the DNS firewall, with filters.
//! - [`DescribeDownloadTask`](mod@describe_download_task): Lists file download tasks, with status, size, expiry and URL of each file.
//! - [`DescribeDownloadTaskType`](mod@describe_download_task_type): Lists the types of download task that exist, with the values for the `TaskType` parameter.
//! - [`DescribeFirewallDropStatistics`](mod@describe_firewall_drop_statistics): Reads statistics of traffic that the firewalls dropped.
//! - [`DescribeFirewallTask`](mod@describe_firewall_task): Shows a firewall task, found by type, task ID or child instance.
//! - [`DescribeFirewallVSwitch`](mod@describe_firewall_vswitch): Lists the vSwitches of a firewall, filtered by VPC, member or ID.
//! - [`DescribeFirewallVswitchResources`](mod@describe_firewall_vswitch_resources): Lists vSwitch resources in a VPC for one type of firewall.
//! - [`DescribeInstanceRdAccounts`](mod@describe_instance_rd_accounts): Lists accounts of the resource directory for the Cloud Firewall instance, found by UID or name.
//! - [`DescribeInstanceRiskLevels`](mod@describe_instance_risk_levels): Shows the risk level of each given instance, with details per IP address.
//! - [`DescribeInternetDropTrafficTrend`](mod@describe_internet_drop_traffic_trend): Reads the trend of traffic dropped at the Internet boundary over a period.
//! - [`DescribeInternetOpenDetail`](mod@describe_internet_open_detail): Details the assets exposed to the Internet, by service, port, risk level and asset.
//! - [`DescribeInternetOpenPort`](mod@describe_internet_open_port): Lists the ports that are exposed to the Internet, filtered by service and risk.
//! - [`DescribeInternetOpenService`](mod@describe_internet_open_service): Lists the services that are exposed to the Internet, filtered by port and risk.
//! - [`DescribeInternetOpenStatistic`](mod@describe_internet_open_statistic): Reads the statistics of exposure to the Internet over a period.
//! - [`DescribeInternetServiceNameList`](mod@describe_internet_service_name_list): Lists the names of services seen on the Internet boundary.
//! - [`DescribeInternetSlb`](mod@describe_internet_slb): Lists Internet-facing SLB instances, by region, address, protocol, port or tag.
//! - [`DescribeInternetTimeTop`](mod@describe_internet_time_top): Ranks Internet traffic at a point in time, by direction and sort key.
//! - [`DescribeInternetTrafficTop`](mod@describe_internet_traffic_top): Ranks traffic at the Internet boundary over a period, by the data type chosen.
//! - [`DescribeInvadeEcsTrend`](mod@describe_invade_ecs_trend): Reads the trend of breached ECS instances over a period.
//! - [`DescribeInvadeEventDetail`](mod@describe_invade_event_detail): Details one breach event on an asset.
//! - [`DescribeInvadeEventNameList`](mod@describe_invade_event_name_list): Lists the names of the breach events that occurred in a period.
//! - [`DescribeInvadeEventStatistic`](mod@describe_invade_event_statistic): Counts the breach events of a period for an overview.
//! - [`DescribeIpsPrivateAssoc`](mod@describe_ips_private_assoc): Lists the intrusion prevention associations with private addresses, by resource, public IP or status.
//! - [`DescribeIspInfo`](mod@describe_isp_info): Lists the Internet carriers known to Cloud Firewall.
//! - [`DescribeLocationInfo`](mod@describe_location_info): Lists the geographic locations known to Cloud Firewall.
//! - [`DescribeLogStoreInfo`](mod@describe_log_store_info): Reads details of the Logstore that holds the firewall logs.
//! - [`DescribeMemberInfo`](mod@describe_member_info): Reads one member account, found by its UID.
//! - [`DescribeNatAclPageStatus`](mod@describe_nat_acl_page_status): Shows whether the policies of NAT firewalls are displayed in pages.
//! - [`DescribeNatFirewallAclGroupList`](mod@describe_nat_firewall_acl_group_list): Lists the policy groups of NAT firewalls.
//! - [`DescribeNatFirewallDropTrafficTrend`](mod@describe_nat_firewall_drop_traffic_trend): Reads the trend of traffic that NAT firewalls dropped over a period.
//! - [`DescribeNatFirewallPrecheckDetail`](mod@describe_nat_firewall_precheck_detail): Shows the outcome of the NAT firewall precheck for one NAT gateway.
//! - [`DescribeNatFirewallQuota`](mod@describe_nat_firewall_quota): Shows how many NAT firewalls the account may have.
//! - [`DescribeNatFirewallTimeTop`](mod@describe_nat_firewall_time_top): Ranks traffic through NAT firewalls at a point in time.
//! - [`DescribeNatFirewallTrafficTrend`](mod@describe_nat_firewall_traffic_trend): Reads the traffic through NAT firewalls over a period, by gateway or source address.
//! - [`DescribeNetworkInstanceList`](mod@describe_network_instance_list): Lists network instances of one connection type, optionally within a CEN instance.
//! - [`DescribeNetworkInstanceRelationList`](mod@describe_network_instance_relation_list): Lists pairs of connected network instances, by connection type and whether a firewall is configured.
//! - [`DescribeNetworkTrafficTopRatio`](mod@describe_network_traffic_top_ratio): Ranks network traffic with the share of each entry, filtered by address, application or location.
//! - [`DescribeOpenIpAccessSrcStat`](mod@describe_open_ip_access_src_stat): Reads statistics of the sources that access one exposed IP address.
//! - [`DescribeOutgoingAssetList`](mod@describe_outgoing_asset_list): Lists assets that open outbound connections, with filters such as NAT gateway and risk.
//! - [`DescribeOutgoingDestination`](mod@describe_outgoing_destination): Lists destinations of outbound connections, domain names and IP addresses alike, with filters.
//! - [`DescribeOutgoingDestinationCategory`](mod@describe_outgoing_destination_category): Groups destinations of outbound connections by category.
//! - [`DescribeOutgoingDestinationIPDetail`](mod@describe_outgoing_destination_ip_detail): Details the outbound connections to destination IP addresses, by source asset or NAT gateway.
//! - [`DescribeOutgoingDomainDetail`](mod@describe_outgoing_domain_detail): Details the outbound connections to domain names, by source asset or NAT gateway.
//! - [`DescribeOutgoingRiskDomainAndIpCount`](mod@describe_outgoing_risk_domain_and_ip_count): Counts the risky domain names and IP addresses among outbound connections in a period.
//! - [`DescribeOutgoingRiskTrend`](mod@describe_outgoing_risk_trend): Reads the trend of risky outbound connections over a period.
//! - [`DescribeOutgoingStatistic`](mod@describe_outgoing_statistic): Reads the statistics of outbound connections over a period.
//! - [`DescribeOutgoingTag`](mod@describe_outgoing_tag): Lists the tags on destinations of outbound connections, by destination type.
//! - [`DescribePageDocuments`](mod@describe_page_documents): Lists the help documents for one page and tab of the console.
//! - [`DescribePostpayEnabledProtection`](mod@describe_postpay_enabled_protection): Shows which protection is enabled with pay-as-you-go.
//! - [`DescribePostpayTrafficDetail`](mod@describe_postpay_traffic_detail): Lists the billed traffic of pay-as-you-go by day, instance and traffic type.
//! - [`DescribePostpayTrafficTotal`](mod@describe_postpay_traffic_total): Sums the billed traffic and assets of pay-as-you-go for Internet, NAT and VPC firewalls.
//! - [`DescribePostpayUserInternetStatus`](mod@describe_postpay_user_internet_status): Shows whether the Internet firewall is on for a pay-as-you-go instance.
//! - [`DescribePostpayUserNatStatus`](mod@describe_postpay_user_nat_status): Shows whether NAT firewalls are on for a pay-as-you-go instance.
//! - [`DescribePostpayUserVpcStatus`](mod@describe_postpay_user_vpc_status): Shows whether VPC firewalls are on for a pay-as-you-go instance.
//! - [`DescribePrefixLists`](mod@describe_prefix_lists): Lists the prefix lists of a region, with capacity and number of associations.
//! - [`DescribePrivateDnsDomainNameList`](mod@describe_private_dns_domain_name_list): Lists the domain names of one private DNS endpoint.
//! - [`DescribePrivateDnsEndpointDetail`](mod@describe_private_dns_endpoint_detail): Reads one private DNS endpoint, found by its access instance ID.
//! - [`DescribePrivateDnsEndpointList`](mod@describe_private_dns_endpoint_list): Lists private DNS endpoints, filtered by region, VPC, member, firewall type or status.
//! - [`DescribePrivateDnsStatistics`](mod@describe_private_dns_statistics): Reads statistics of private DNS, by the creation period of its domain names.
//! - [`DescribeRegionInfo`](mod@describe_region_info): Lists the regions known to Cloud Firewall.
//! - [`DescribeResourceTypeAutoEnable`](mod@describe_resource_type_auto_enable): Shows for which resource types protection switches on automatically.
//! - [`DescribeRiskEventStatistic`](mod@describe_risk_event_statistic): Reads the statistics of intrusion prevention events over a period.
//! - [`DescribeRiskEventTopAttackApp`](mod@describe_risk_event_top_attack_app): Ranks the applications most attacked in a period.
//! - [`DescribeRiskEventTopAttackAsset`](mod@describe_risk_event_top_attack_asset): Ranks the assets most attacked in a period.
//! - [`DescribeRiskEventTopAttackType`](mod@describe_risk_event_top_attack_type): Ranks the most frequent attack types of a period.
//! - [`DescribeRiskSecurityGroupDetail`](mod@describe_risk_security_group_detail): Lists the instances affected by one risky security group rule.
//! - [`DescribeSdlEventDetail`](mod@describe_sdl_event_detail): Details one sensitive data leak event, by its addresses and ID.
//! - [`DescribeSdlEventList`](mod@describe_sdl_event_list): Lists sensitive data leak events of a period, filtered by address, location or sensitivity.
//! - [`DescribeSdlEventSdList`](mod@describe_sdl_event_sd_list): Lists the sensitive data found in one leak event.
//! - [`DescribeSdlEventStatistic`](mod@describe_sdl_event_statistic): Counts the sensitive data leak events of a period.
//! - [`DescribeSdlStatistic`](mod@describe_sdl_statistic): Reads overall statistics of sensitive data leak detection over a period.
//! - [`DescribeSecurityMode`](mod@describe_security_mode): Shows the security mode of Cloud Firewall.
//! - [`DescribeSecurityProxy`](mod@describe_security_proxy): Lists NAT firewalls, found by ID, name, region, VPC, NAT gateway or status.
//! - [`DescribeSecurityProxyResources`](mod@describe_security_proxy_resources): Lists the resources for a NAT firewall on one NAT gateway.
//! - [`DescribeSensitiveSwitch`](mod@describe_sensitive_switch): Lists the categories of sensitive data, with level and whether their detection is on.
//! - [`DescribeSignatureLibVersion`](mod@describe_signature_lib_version): Shows the version of each signature library.
//! - [`DescribeSlrGrant`](mod@describe_slr_grant): Shows whether the service-linked role for Cloud Firewall was granted.
//! - [`DescribeSlsAnalyzeOpenStatus`](mod@describe_sls_analyze_open_status): Shows whether log analysis with Simple Log Service has been activated.
//! - [`DescribeThreatIntelligenceSwitch`](mod@describe_threat_intelligence_switch): Shows for each threat intelligence category whether it is on and with which action.
//! - [`DescribeTrafficLog`](mod@describe_traffic_log): Searches the traffic logs of a period, by address, port, direction, rule or firewall.
//! - [`DescribeTransitRouterResourcesList`](mod@describe_transit_router_resources_list): Lists the resources attached to a transit router, by resource type or VPC.
//! - [`DescribeUnprotectedPortTrend`](mod@describe_unprotected_port_trend): Reads the trend of ports without protection over a period.
//! - [`DescribeUnprotectedVulnTrend`](mod@describe_unprotected_vuln_trend): Reads the trend of vulnerabilities without protection over a period.
//! - [`DescribeUserAlarmConfig`](mod@describe_user_alarm_config): Reads the alert settings of the account, with notifications and contacts.
//! - [`DescribeUserBuyVersion`](mod@describe_user_buy_version): Shows the purchased edition of the Cloud Firewall instance.
//! - [`DescribeUserIPSWhitelist`](mod@describe_user_ips_whitelist): Lists the intrusion prevention whitelist of the Internet firewall.
//! - [`DescribeVfwIPSConfigList`](mod@describe_vfw_ips_config_list): Lists the intrusion prevention settings of VPC firewalls.
//! - [`DescribeVpcFirewallAccessDetail`](mod@describe_vpc_firewall_access_detail): Details the accesses between VPCs in a period, by peer, port, protocol and risk level.
//! - [`DescribeVpcFirewallAssetList`](mod@describe_vpc_firewall_asset_list): Lists the assets seen in traffic between VPCs, by VPC, port, application or risk level.
//! - [`DescribeVpcFirewallAssetRegionList`](mod@describe_vpc_firewall_asset_region_list): Lists the regions in which a VPC firewall has assets.
//! - [`DescribeVpcFirewallCenSummaryList`](mod@describe_vpc_firewall_cen_summary_list): Summarizes the VPC firewalls in CEN, by member and transit router edition.
//! - [`DescribeVpcFirewallDropTrafficTrend`](mod@describe_vpc_firewall_drop_traffic_trend): Reads the trend of traffic that VPC firewalls dropped over a period.
//! - [`DescribeVpcFirewallIPSWhitelist`](mod@describe_vpc_firewall_ips_whitelist): Lists the intrusion prevention whitelist entries of VPC firewalls.
//! - [`DescribeVpcFirewallManualVSwitchList`](mod@describe_vpc_firewall_manual_vswitch_list): Lists the vSwitches of a VPC that a manually created VPC firewall can use.
//! - [`DescribeVpcFirewallPrecheckDetail`](mod@describe_vpc_firewall_precheck_detail): Shows the outcome of the VPC firewall precheck for a VPC, CEN instance or transit router.
//! - [`DescribeVpcFirewallSummaryInfo`](mod@describe_vpc_firewall_summary_info): Summarizes the VPC firewalls of the account.
//! - [`DescribeVpcFirewallZone`](mod@describe_vpc_firewall_zone): Lists the zones for a VPC firewall on a transit router in a region.
//! - [`DescribeVpcListLite`](mod@describe_vpc_list_lite): Lists VPCs with no more than ID, name and region.
//! - [`DescribeVpcZone`](mod@describe_vpc_zone): Lists the zones of a region, with local name and type.
//! - [`DisableSdlProtectedAsset`](mod@disable_sdl_protected_asset): Turns sensitive data leak detection off for given IP addresses.
//! - [`EnableSdlProtectedAsset`](mod@enable_sdl_protected_asset): Turns sensitive data leak detection on for given IP addresses.
//! - [`GetTlsInspectCertificateDownloadUrl`](mod@get_tls_inspect_certificate_download_url): Issues a download URL for a CA certificate of TLS inspection.
//! - [`ListTlsInspectCACertificates`](mod@list_tls_inspect_ca_certificates): Lists the CA certificates used for TLS inspection.
//! - [`ModifyControlPolicyPriority`](mod@modify_control_policy_priority): Gives an access control policy, found by its UUID, another priority.
//! - [`ModifyDnsFirewallPolicy`](mod@modify_dns_firewall_policy): Changes a policy of the DNS firewall, including its action and priority.
//! - [`ModifyIpsRules`](mod@modify_ips_rules): Changes the action of intrusion prevention rules for one firewall type.
//! - [`ModifyIpsRulesToDefault`](mod@modify_ips_rules_to_default): Returns intrusion prevention rules to their default actions for one firewall type.
//! - [`ModifyObjectGroupOperation`](mod@modify_object_group_operation): Applies one operation to a list of objects of a type and direction, with an optional comment.
//! - [`ModifyPrivateDnsEndpoint`](mod@modify_private_dns_endpoint): Changes name, DNS type or DNS servers of a private DNS endpoint.
//! - [`ModifyResourceTypeAutoEnable`](mod@modify_resource_type_auto_enable): Sets for which resource types protection switches on automatically.
//! - [`ModifySensitiveSwitch`](mod@modify_sensitive_switch): Turns detection of one category of sensitive data on or off.
//! - [`ModifySlsDispatchStatus`](mod@modify_sls_dispatch_status): Changes the delivery of firewall logs to Simple Log Service: status, filter keys or region.
//! - [`ModifyThreatIntelligenceSwitch`](mod@modify_threat_intelligence_switch): Turns threat intelligence categories on or off and sets their actions.
//! - [`ModifyUserAlarmConfig`](mod@modify_user_alarm_config): Changes the alert settings of the account, with times, notifications and contacts.
//! - [`ModifyUserIPSWhitelist`](mod@modify_user_ips_whitelist): Changes the intrusion prevention whitelist of the Internet firewall for one traffic direction.
//! - [`ModifyUserSlsLogStorageTime`](mod@modify_user_sls_log_storage_time): Changes how long firewall logs are stored in Simple Log Service.
//! - [`ModifyVpcFirewallAclEngineMode`](mod@modify_vpc_firewall_acl_engine_mode): Turns strict mode of the access control engine on or off for a VPC firewall.
//! - [`ModifyVpcFirewallIPSWhitelist`](mod@modify_vpc_firewall_ips_whitelist): Changes the intrusion prevention whitelist of one VPC firewall.
//! - [`ReleaseExpiredInstance`](mod@release_expired_instance): Releases a Cloud Firewall instance that has expired.
//! - [`ReleasePostInstance`](mod@release_post_instance): Releases a pay-as-you-go Cloud Firewall instance.
//! - [`ResetNatFirewallRuleHitCount`](mod@reset_nat_firewall_rule_hit_count): Sets the hit counter of a NAT firewall policy back to zero.
//! - [`ResetRuleHitCount`](mod@reset_rule_hit_count): Sets the hit counter of an Internet firewall policy back to zero.
//! - [`UpdateAckClusterConnector`](mod@update_ack_cluster_connector): Changes the name or TTL of a connector to an ACK cluster.
//! - [`UpdateAclCheckDetailStatus`](mod@update_acl_check_detail_status): Sets the status of one finding from a check of access control policies.
//! - [`UpdateAITrafficAnalysisStatus`](mod@update_ai_traffic_analysis_status): Turns the analysis of AI traffic on or off.
//! - [`UpdatePostpayUserInternetStatus`](mod@update_postpay_user_internet_status): Turns the Internet firewall on or off for a pay-as-you-go instance.
//! - [`UpdatePostpayUserNatStatus`](mod@update_postpay_user_nat_status): Turns NAT firewalls on or off for a pay-as-you-go instance.
//! - [`UpdatePostpayUserVpcStatus`](mod@update_postpay_user_vpc_status): Turns VPC firewalls on or off for a pay-as-you-go instance.
//! - [`UpdateSecurityProxy`](mod@update_security_proxy): Changes the name or strict mode of a NAT firewall.
//! - [`UseAclBackupData`](mod@use_acl_backup_data): Brings access control rules back to the state of a backup.
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

pub mod add_acl_backup_data;
pub mod add_address_book;
pub mod add_control_policy;
pub mod add_dns_firewall_policy;
pub mod add_domain_resolve_realtime_task;
pub mod add_instance_members;
pub mod add_private_dns_domain_name;
pub mod batch_copy_vpc_firewall_control_policy;
pub mod batch_delete_vpc_firewall_control_policy;
pub mod clear_log_store_storage;
pub mod create_ack_cluster_connector;
pub mod create_acl_check;
pub mod create_download_task;
pub mod create_instance_sync_task;
pub mod create_ips_private_assoc;
pub mod create_nat_firewall_control_policy;
pub mod create_nat_firewall_pre_check;
pub mod create_nat_firewall_sync_task;
pub mod create_private_dns_endpoint;
pub mod create_security_proxy;
pub mod create_sls_log_dispatch;
pub mod create_tr_firewall_v2;
pub mod create_tr_firewall_v2_route_policy;
pub mod create_vpc_firewall_cen_configure;
pub mod create_vpc_firewall_cen_manual_configure;
pub mod create_vpc_firewall_configure;
pub mod create_vpc_firewall_control_policy;
pub mod create_vpc_firewall_precheck;
pub mod create_vpc_firewall_task;
pub mod delete_ack_cluster_connector;
pub mod delete_acl_backup_data;
pub mod delete_address_book;
pub mod delete_control_policy;
pub mod delete_control_policy_template;
pub mod delete_dns_firewall_policy;
pub mod delete_download_task;
pub mod delete_firewall_v2_route_policies;
pub mod delete_instance_members;
pub mod delete_ips_private_assoc;
pub mod delete_nat_firewall_control_policy;
pub mod delete_nat_firewall_control_policy_batch;
pub mod delete_private_dns_all_domain_name;
pub mod delete_private_dns_domain_name;
pub mod delete_private_dns_endpoint;
pub mod delete_security_proxy;
pub mod delete_tr_firewall_v2;
pub mod delete_vpc_firewall_cen_configure;
pub mod delete_vpc_firewall_configure;
pub mod delete_vpc_firewall_control_policy;
pub mod describe_access_instance_region_list;
pub mod describe_access_instance_task;
pub mod describe_access_instance_vpc_list;
pub mod describe_access_instance_vswitch_list;
pub mod describe_access_instance_zone_list;
pub mod describe_ack_cluster_connector;
pub mod describe_ack_cluster_connectors;
pub mod describe_ack_cluster_namespaces;
pub mod describe_ack_cluster_pod_labels;
pub mod describe_ack_clusters;
pub mod describe_acl_apps;
pub mod describe_acl_backup_list;
pub mod describe_acl_check;
pub mod describe_acl_check_quota;
pub mod describe_acl_checks;
pub mod describe_acl_protect_trend;
pub mod describe_acl_rule_count;
pub mod describe_acl_whitelist;
pub mod describe_address_book;
pub mod describe_ai_traffic_analysis_status;
pub mod describe_asset_list;
pub mod describe_asset_risk_list;
pub mod describe_asset_statistic;
pub mod describe_attack_app_category;
pub mod describe_batch_sls_dispatch_status;
pub mod describe_cfw_risk_level_summary;
pub mod describe_clear_auth_info;
pub mod describe_configured_destination_ip;
pub mod describe_configured_domain_names;
pub mod describe_control_policy;
pub mod describe_control_policy_domain_resolve;
pub mod describe_created_nat_firewall;
pub mod describe_ctrl_instance_member_accounts;
pub mod describe_default_ips_config;
pub mod describe_dns_firewall_policy;
pub mod describe_domain_resolve;
pub mod describe_download_task;
pub mod describe_download_task_type;
pub mod describe_firewall_drop_statistics;
pub mod describe_firewall_task;
pub mod describe_firewall_vswitch;
pub mod describe_firewall_vswitch_resources;
pub mod describe_instance_members;
pub mod describe_instance_rd_accounts;
pub mod describe_instance_risk_levels;
pub mod describe_internet_drop_traffic_trend;
pub mod describe_internet_open_detail;
pub mod describe_internet_open_ip;
pub mod describe_internet_open_port;
pub mod describe_internet_open_service;
pub mod describe_internet_open_statistic;
pub mod describe_internet_service_name_list;
pub mod describe_internet_slb;
pub mod describe_internet_time_top;
pub mod describe_internet_traffic_top;
pub mod describe_internet_traffic_trend;
pub mod describe_invade_ecs_trend;
pub mod describe_invade_event_detail;
pub mod describe_invade_event_list;
pub mod describe_invade_event_name_list;
pub mod describe_invade_event_statistic;
pub mod describe_ips_private_assoc;
pub mod describe_isp_info;
pub mod describe_location_info;
pub mod describe_log_store_info;
pub mod describe_member_info;
pub mod describe_nat_acl_page_status;
pub mod describe_nat_firewall_acl_group_list;
pub mod describe_nat_firewall_control_policy;
pub mod describe_nat_firewall_drop_traffic_trend;
pub mod describe_nat_firewall_list;
pub mod describe_nat_firewall_policy_prior_used;
pub mod describe_nat_firewall_precheck_detail;
pub mod describe_nat_firewall_quota;
pub mod describe_nat_firewall_time_top;
pub mod describe_nat_firewall_traffic_trend;
pub mod describe_network_instance_list;
pub mod describe_network_instance_relation_list;
pub mod describe_network_traffic_top_ratio;
pub mod describe_open_ip_access_src_stat;
pub mod describe_outgoing_asset_list;
pub mod describe_outgoing_destination;
pub mod describe_outgoing_destination_category;
pub mod describe_outgoing_destination_ip;
pub mod describe_outgoing_destination_ip_detail;
pub mod describe_outgoing_domain;
pub mod describe_outgoing_domain_detail;
pub mod describe_outgoing_risk_domain_and_ip_count;
pub mod describe_outgoing_risk_trend;
pub mod describe_outgoing_statistic;
pub mod describe_outgoing_tag;
pub mod describe_page_documents;
pub mod describe_policy_advanced_config;
pub mod describe_policy_prior_used;
pub mod describe_postpay_enabled_protection;
pub mod describe_postpay_traffic_detail;
pub mod describe_postpay_traffic_total;
pub mod describe_postpay_user_internet_status;
pub mod describe_postpay_user_nat_status;
pub mod describe_postpay_user_vpc_status;
pub mod describe_prefix_lists;
pub mod describe_private_dns_domain_name_list;
pub mod describe_private_dns_endpoint_detail;
pub mod describe_private_dns_endpoint_list;
pub mod describe_private_dns_statistics;
pub mod describe_region_info;
pub mod describe_resource_type_auto_enable;
pub mod describe_risk_event_group;
pub mod describe_risk_event_payload;
pub mod describe_risk_event_statistic;
pub mod describe_risk_event_top_attack_app;
pub mod describe_risk_event_top_attack_asset;
pub mod describe_risk_event_top_attack_type;
pub mod describe_risk_security_group_detail;
pub mod describe_sdl_event_detail;
pub mod describe_sdl_event_list;
pub mod describe_sdl_event_sd_list;
pub mod describe_sdl_event_statistic;
pub mod describe_sdl_statistic;
pub mod describe_security_mode;
pub mod describe_security_proxy;
pub mod describe_security_proxy_resources;
pub mod describe_sensitive_switch;
pub mod describe_signature_lib_version;
pub mod describe_slr_grant;
pub mod describe_sls_analyze_open_status;
pub mod describe_threat_intelligence_switch;
pub mod describe_tr_firewall_policy_back_up_association_list;
pub mod describe_tr_firewall_v2_route_policy_list;
pub mod describe_tr_firewalls_v2_detail;
pub mod describe_tr_firewalls_v2_list;
pub mod describe_tr_firewalls_v2_route_list;
pub mod describe_traffic_log;
pub mod describe_transit_router_resources_list;
pub mod describe_unprotected_port_trend;
pub mod describe_unprotected_vuln_trend;
pub mod describe_user_alarm_config;
pub mod describe_user_asset_ip_traffic_info;
pub mod describe_user_buy_version;
pub mod describe_user_ips_whitelist;
pub mod describe_vfw_ips_config_list;
pub mod describe_vpc_firewall_access_detail;
pub mod describe_vpc_firewall_acl_group_list;
pub mod describe_vpc_firewall_asset_list;
pub mod describe_vpc_firewall_asset_region_list;
pub mod describe_vpc_firewall_cen_detail;
pub mod describe_vpc_firewall_cen_list;
pub mod describe_vpc_firewall_cen_summary_list;
pub mod describe_vpc_firewall_control_policy;
pub mod describe_vpc_firewall_default_ips_config;
pub mod describe_vpc_firewall_detail;
pub mod describe_vpc_firewall_drop_traffic_trend;
pub mod describe_vpc_firewall_ips_whitelist;
pub mod describe_vpc_firewall_list;
pub mod describe_vpc_firewall_manual_vswitch_list;
pub mod describe_vpc_firewall_policy_prior_used;
pub mod describe_vpc_firewall_precheck_detail;
pub mod describe_vpc_firewall_summary_info;
pub mod describe_vpc_firewall_zone;
pub mod describe_vpc_list_lite;
pub mod describe_vpc_zone;
pub mod describe_vulnerability_protected_list;
pub mod disable_sdl_protected_asset;
pub mod enable_sdl_protected_asset;
pub mod get_tls_inspect_certificate_download_url;
pub mod list_tls_inspect_ca_certificates;
pub mod modify_address_book;
pub mod modify_control_policy;
pub mod modify_control_policy_position;
pub mod modify_control_policy_priority;
pub mod modify_default_ips_config;
pub mod modify_dns_firewall_policy;
pub mod modify_firewall_v2_route_policy_switch;
pub mod modify_instance_member_attributes;
pub mod modify_ips_rules;
pub mod modify_ips_rules_to_default;
pub mod modify_nat_firewall_control_policy;
pub mod modify_nat_firewall_control_policy_position;
pub mod modify_object_group_operation;
pub mod modify_policy_advanced_config;
pub mod modify_private_dns_endpoint;
pub mod modify_resource_type_auto_enable;
pub mod modify_sensitive_switch;
pub mod modify_sls_dispatch_status;
pub mod modify_threat_intelligence_switch;
pub mod modify_tr_firewall_v2_configuration;
pub mod modify_tr_firewall_v2_route_policy_scope;
pub mod modify_user_alarm_config;
pub mod modify_user_ips_whitelist;
pub mod modify_user_sls_log_storage_time;
pub mod modify_vpc_firewall_acl_engine_mode;
pub mod modify_vpc_firewall_cen_configure;
pub mod modify_vpc_firewall_cen_switch_status;
pub mod modify_vpc_firewall_configure;
pub mod modify_vpc_firewall_control_policy;
pub mod modify_vpc_firewall_control_policy_position;
pub mod modify_vpc_firewall_default_ips_config;
pub mod modify_vpc_firewall_ips_whitelist;
pub mod modify_vpc_firewall_switch_status;
pub mod put_disable_all_fw_switch;
pub mod put_disable_fw_switch;
pub mod put_enable_all_fw_switch;
pub mod put_enable_fw_switch;
pub mod release_expired_instance;
pub mod release_post_instance;
pub mod reset_nat_firewall_rule_hit_count;
pub mod reset_rule_hit_count;
pub mod reset_vpc_firewall_rule_hit_count;
pub mod switch_security_proxy;
pub mod update_ack_cluster_connector;
pub mod update_acl_check_detail_status;
pub mod update_ai_traffic_analysis_status;
pub mod update_postpay_user_internet_status;
pub mod update_postpay_user_nat_status;
pub mod update_postpay_user_vpc_status;
pub mod update_security_proxy;
pub mod use_acl_backup_data;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_acl_backup_data::{AddAclBackupDataRequest, AddAclBackupDataResponse},
    add_address_book::{AddAddressBookError, AddAddressBookRequest, AddAddressBookResponse},
    add_control_policy::{AddControlPolicyError, AddControlPolicyRequest, AddControlPolicyResponse},
    add_dns_firewall_policy::{AddDnsFirewallPolicyRequest, AddDnsFirewallPolicyResponse},
    add_domain_resolve_realtime_task::{AddDomainResolveRealtimeTaskRequest, AddDomainResolveRealtimeTaskResponse},
    add_instance_members::{AddInstanceMembersError, AddInstanceMembersRequest, AddInstanceMembersResponse},
    add_private_dns_domain_name::{AddPrivateDnsDomainNameRequest, AddPrivateDnsDomainNameResponse},
    batch_copy_vpc_firewall_control_policy::{BatchCopyVpcFirewallControlPolicyError, BatchCopyVpcFirewallControlPolicyRequest, BatchCopyVpcFirewallControlPolicyResponse},
    batch_delete_vpc_firewall_control_policy::{BatchDeleteVpcFirewallControlPolicyError, BatchDeleteVpcFirewallControlPolicyRequest, BatchDeleteVpcFirewallControlPolicyResponse},
    clear_log_store_storage::{ClearLogStoreStorageRequest, ClearLogStoreStorageResponse},
    create_ack_cluster_connector::{CreateAckClusterConnectorRequest, CreateAckClusterConnectorResponse},
    create_acl_check::{CreateAclCheckRequest, CreateAclCheckResponse},
    create_download_task::{CreateDownloadTaskRequest, CreateDownloadTaskResponse},
    create_instance_sync_task::{CreateInstanceSyncTaskRequest, CreateInstanceSyncTaskResponse},
    create_ips_private_assoc::{CreateIpsPrivateAssocRequest, CreateIpsPrivateAssocResponse},
    create_nat_firewall_control_policy::{CreateNatFirewallControlPolicyError, CreateNatFirewallControlPolicyRequest, CreateNatFirewallControlPolicyResponse},
    create_nat_firewall_pre_check::{CreateNatFirewallPreCheckRequest, CreateNatFirewallPreCheckResponse},
    create_nat_firewall_sync_task::{CreateNatFirewallSyncTaskRequest, CreateNatFirewallSyncTaskResponse},
    create_private_dns_endpoint::{CreatePrivateDnsEndpointRequest, CreatePrivateDnsEndpointResponse},
    create_security_proxy::{CreateSecurityProxyError, CreateSecurityProxyRequest, CreateSecurityProxyResponse},
    create_sls_log_dispatch::{CreateSlsLogDispatchRequest, CreateSlsLogDispatchResponse},
    create_tr_firewall_v2::{CreateTrFirewallV2Error, CreateTrFirewallV2Request, CreateTrFirewallV2Response},
    create_tr_firewall_v2_route_policy::{CreateTrFirewallV2RoutePolicyRequest, CreateTrFirewallV2RoutePolicyResponse},
    create_vpc_firewall_cen_configure::{CreateVpcFirewallCenConfigureError, CreateVpcFirewallCenConfigureRequest, CreateVpcFirewallCenConfigureResponse},
    create_vpc_firewall_cen_manual_configure::{CreateVpcFirewallCenManualConfigureRequest, CreateVpcFirewallCenManualConfigureResponse},
    create_vpc_firewall_configure::{CreateVpcFirewallConfigureRequest, CreateVpcFirewallConfigureResponse},
    create_vpc_firewall_control_policy::{CreateVpcFirewallControlPolicyError, CreateVpcFirewallControlPolicyRequest, CreateVpcFirewallControlPolicyResponse},
    create_vpc_firewall_precheck::{CreateVpcFirewallPrecheckRequest, CreateVpcFirewallPrecheckResponse},
    create_vpc_firewall_task::{CreateVpcFirewallTaskRequest, CreateVpcFirewallTaskResponse},
    delete_ack_cluster_connector::{DeleteAckClusterConnectorRequest, DeleteAckClusterConnectorResponse},
    delete_acl_backup_data::{DeleteAclBackupDataRequest, DeleteAclBackupDataResponse},
    delete_address_book::{DeleteAddressBookError, DeleteAddressBookRequest, DeleteAddressBookResponse},
    delete_control_policy::{DeleteControlPolicyError, DeleteControlPolicyRequest, DeleteControlPolicyResponse},
    delete_control_policy_template::{DeleteControlPolicyTemplateError, DeleteControlPolicyTemplateRequest, DeleteControlPolicyTemplateResponse},
    delete_dns_firewall_policy::{DeleteDnsFirewallPolicyRequest, DeleteDnsFirewallPolicyResponse},
    delete_download_task::{DeleteDownloadTaskRequest, DeleteDownloadTaskResponse},
    delete_firewall_v2_route_policies::{DeleteFirewallV2RoutePoliciesRequest, DeleteFirewallV2RoutePoliciesResponse},
    delete_instance_members::{DeleteInstanceMembersError, DeleteInstanceMembersRequest, DeleteInstanceMembersResponse},
    delete_ips_private_assoc::{DeleteIpsPrivateAssocRequest, DeleteIpsPrivateAssocResponse},
    delete_nat_firewall_control_policy::{DeleteNatFirewallControlPolicyError, DeleteNatFirewallControlPolicyRequest, DeleteNatFirewallControlPolicyResponse},
    delete_nat_firewall_control_policy_batch::{DeleteNatFirewallControlPolicyBatchError, DeleteNatFirewallControlPolicyBatchRequest, DeleteNatFirewallControlPolicyBatchResponse},
    delete_private_dns_all_domain_name::{DeletePrivateDnsAllDomainNameRequest, DeletePrivateDnsAllDomainNameResponse},
    delete_private_dns_domain_name::{DeletePrivateDnsDomainNameRequest, DeletePrivateDnsDomainNameResponse},
    delete_private_dns_endpoint::{DeletePrivateDnsEndpointRequest, DeletePrivateDnsEndpointResponse},
    delete_security_proxy::{DeleteSecurityProxyRequest, DeleteSecurityProxyResponse},
    delete_tr_firewall_v2::{DeleteTrFirewallV2Error, DeleteTrFirewallV2Request, DeleteTrFirewallV2Response},
    delete_vpc_firewall_cen_configure::{DeleteVpcFirewallCenConfigureError, DeleteVpcFirewallCenConfigureRequest, DeleteVpcFirewallCenConfigureResponse},
    delete_vpc_firewall_configure::{DeleteVpcFirewallConfigureError, DeleteVpcFirewallConfigureRequest, DeleteVpcFirewallConfigureResponse},
    delete_vpc_firewall_control_policy::{DeleteVpcFirewallControlPolicyError, DeleteVpcFirewallControlPolicyRequest, DeleteVpcFirewallControlPolicyResponse},
    describe_access_instance_region_list::{DescribeAccessInstanceRegionListRequest, DescribeAccessInstanceRegionListResponse},
    describe_access_instance_task::{DescribeAccessInstanceTaskRequest, DescribeAccessInstanceTaskResponse},
    describe_access_instance_vpc_list::{DescribeAccessInstanceVpcListRequest, DescribeAccessInstanceVpcListResponse},
    describe_access_instance_vswitch_list::{DescribeAccessInstanceVSwitchListRequest, DescribeAccessInstanceVSwitchListResponse},
    describe_access_instance_zone_list::{DescribeAccessInstanceZoneListRequest, DescribeAccessInstanceZoneListResponse},
    describe_ack_cluster_connector::{DescribeAckClusterConnectorRequest, DescribeAckClusterConnectorResponse},
    describe_ack_cluster_connectors::{DescribeAckClusterConnectorsRequest, DescribeAckClusterConnectorsResponse},
    describe_ack_cluster_namespaces::{DescribeAckClusterNamespacesRequest, DescribeAckClusterNamespacesResponse},
    describe_ack_cluster_pod_labels::{DescribeAckClusterPodLabelsRequest, DescribeAckClusterPodLabelsResponse},
    describe_ack_clusters::{DescribeAckClustersRequest, DescribeAckClustersResponse},
    describe_acl_apps::{DescribeAclAppsRequest, DescribeAclAppsResponse},
    describe_acl_backup_list::{DescribeAclBackupListRequest, DescribeAclBackupListResponse},
    describe_acl_check::{DescribeAclCheckRequest, DescribeAclCheckResponse},
    describe_acl_check_quota::{DescribeAclCheckQuotaRequest, DescribeAclCheckQuotaResponse},
    describe_acl_checks::{DescribeAclChecksRequest, DescribeAclChecksResponse},
    describe_acl_protect_trend::{DescribeACLProtectTrendRequest, DescribeACLProtectTrendResponse},
    describe_acl_rule_count::{DescribeAclRuleCountRequest, DescribeAclRuleCountResponse},
    describe_acl_whitelist::{DescribeAclWhitelistRequest, DescribeAclWhitelistResponse},
    describe_address_book::{DescribeAddressBookError, DescribeAddressBookRequest, DescribeAddressBookResponse},
    describe_ai_traffic_analysis_status::{DescribeAITrafficAnalysisStatusRequest, DescribeAITrafficAnalysisStatusResponse},
    describe_asset_list::{DescribeAssetListError, DescribeAssetListRequest, DescribeAssetListResponse},
    describe_asset_risk_list::{DescribeAssetRiskListRequest, DescribeAssetRiskListResponse},
    describe_asset_statistic::{DescribeAssetStatisticRequest, DescribeAssetStatisticResponse},
    describe_attack_app_category::{DescribeAttackAppCategoryRequest, DescribeAttackAppCategoryResponse},
    describe_batch_sls_dispatch_status::{DescribeBatchSlsDispatchStatusRequest, DescribeBatchSlsDispatchStatusResponse},
    describe_cfw_risk_level_summary::{DescribeCfwRiskLevelSummaryRequest, DescribeCfwRiskLevelSummaryResponse},
    describe_clear_auth_info::{DescribeClearAuthInfoRequest, DescribeClearAuthInfoResponse},
    describe_configured_destination_ip::{DescribeConfiguredDestinationIPRequest, DescribeConfiguredDestinationIPResponse},
    describe_configured_domain_names::{DescribeConfiguredDomainNamesRequest, DescribeConfiguredDomainNamesResponse},
    describe_control_policy::{DescribeControlPolicyError, DescribeControlPolicyRequest, DescribeControlPolicyResponse},
    describe_control_policy_domain_resolve::{DescribeControlPolicyDomainResolveRequest, DescribeControlPolicyDomainResolveResponse},
    describe_created_nat_firewall::{DescribeCreatedNatFirewallRequest, DescribeCreatedNatFirewallResponse},
    describe_ctrl_instance_member_accounts::{DescribeCtrlInstanceMemberAccountsRequest, DescribeCtrlInstanceMemberAccountsResponse},
    describe_default_ips_config::{DescribeDefaultIPSConfigRequest, DescribeDefaultIPSConfigResponse},
    describe_dns_firewall_policy::{DescribeDnsFirewallPolicyRequest, DescribeDnsFirewallPolicyResponse},
    describe_domain_resolve::{DescribeDomainResolveError, DescribeDomainResolveRequest, DescribeDomainResolveResponse},
    describe_download_task::{DescribeDownloadTaskRequest, DescribeDownloadTaskResponse},
    describe_download_task_type::{DescribeDownloadTaskTypeRequest, DescribeDownloadTaskTypeResponse},
    describe_firewall_drop_statistics::{DescribeFirewallDropStatisticsRequest, DescribeFirewallDropStatisticsResponse},
    describe_firewall_task::{DescribeFirewallTaskRequest, DescribeFirewallTaskResponse},
    describe_firewall_vswitch::{DescribeFirewallVSwitchRequest, DescribeFirewallVSwitchResponse},
    describe_firewall_vswitch_resources::{DescribeFirewallVswitchResourcesRequest, DescribeFirewallVswitchResourcesResponse},
    describe_instance_members::{DescribeInstanceMembersError, DescribeInstanceMembersRequest, DescribeInstanceMembersResponse},
    describe_instance_rd_accounts::{DescribeInstanceRdAccountsRequest, DescribeInstanceRdAccountsResponse},
    describe_instance_risk_levels::{DescribeInstanceRiskLevelsRequest, DescribeInstanceRiskLevelsResponse},
    describe_internet_drop_traffic_trend::{DescribeInternetDropTrafficTrendRequest, DescribeInternetDropTrafficTrendResponse},
    describe_internet_open_detail::{DescribeInternetOpenDetailRequest, DescribeInternetOpenDetailResponse},
    describe_internet_open_ip::{DescribeInternetOpenIpRequest, DescribeInternetOpenIpResponse},
    describe_internet_open_port::{DescribeInternetOpenPortRequest, DescribeInternetOpenPortResponse},
    describe_internet_open_service::{DescribeInternetOpenServiceRequest, DescribeInternetOpenServiceResponse},
    describe_internet_open_statistic::{DescribeInternetOpenStatisticRequest, DescribeInternetOpenStatisticResponse},
    describe_internet_service_name_list::{DescribeInternetServiceNameListRequest, DescribeInternetServiceNameListResponse},
    describe_internet_slb::{DescribeInternetSlbRequest, DescribeInternetSlbResponse},
    describe_internet_time_top::{DescribeInternetTimeTopRequest, DescribeInternetTimeTopResponse},
    describe_internet_traffic_top::{DescribeInternetTrafficTopRequest, DescribeInternetTrafficTopResponse},
    describe_internet_traffic_trend::{DescribeInternetTrafficTrendRequest, DescribeInternetTrafficTrendResponse},
    describe_invade_ecs_trend::{DescribeInvadeEcsTrendRequest, DescribeInvadeEcsTrendResponse},
    describe_invade_event_detail::{DescribeInvadeEventDetailRequest, DescribeInvadeEventDetailResponse},
    describe_invade_event_list::{DescribeInvadeEventListRequest, DescribeInvadeEventListResponse},
    describe_invade_event_name_list::{DescribeInvadeEventNameListRequest, DescribeInvadeEventNameListResponse},
    describe_invade_event_statistic::{DescribeInvadeEventStatisticRequest, DescribeInvadeEventStatisticResponse},
    describe_ips_private_assoc::{DescribeIpsPrivateAssocRequest, DescribeIpsPrivateAssocResponse},
    describe_isp_info::{DescribeIspInfoRequest, DescribeIspInfoResponse},
    describe_location_info::{DescribeLocationInfoRequest, DescribeLocationInfoResponse},
    describe_log_store_info::{DescribeLogStoreInfoRequest, DescribeLogStoreInfoResponse},
    describe_member_info::{DescribeMemberInfoRequest, DescribeMemberInfoResponse},
    describe_nat_acl_page_status::{DescribeNatAclPageStatusError, DescribeNatAclPageStatusRequest, DescribeNatAclPageStatusResponse},
    describe_nat_firewall_acl_group_list::{DescribeNatFirewallAclGroupListRequest, DescribeNatFirewallAclGroupListResponse},
    describe_nat_firewall_control_policy::{DescribeNatFirewallControlPolicyError, DescribeNatFirewallControlPolicyRequest, DescribeNatFirewallControlPolicyResponse},
    describe_nat_firewall_drop_traffic_trend::{DescribeNatFirewallDropTrafficTrendRequest, DescribeNatFirewallDropTrafficTrendResponse},
    describe_nat_firewall_list::{DescribeNatFirewallListRequest, DescribeNatFirewallListResponse},
    describe_nat_firewall_policy_prior_used::{DescribeNatFirewallPolicyPriorUsedError, DescribeNatFirewallPolicyPriorUsedRequest, DescribeNatFirewallPolicyPriorUsedResponse},
    describe_nat_firewall_precheck_detail::{DescribeNatFirewallPrecheckDetailRequest, DescribeNatFirewallPrecheckDetailResponse},
    describe_nat_firewall_quota::{DescribeNatFirewallQuotaRequest, DescribeNatFirewallQuotaResponse},
    describe_nat_firewall_time_top::{DescribeNatFirewallTimeTopRequest, DescribeNatFirewallTimeTopResponse},
    describe_nat_firewall_traffic_trend::{DescribeNatFirewallTrafficTrendRequest, DescribeNatFirewallTrafficTrendResponse},
    describe_network_instance_list::{DescribeNetworkInstanceListRequest, DescribeNetworkInstanceListResponse},
    describe_network_instance_relation_list::{DescribeNetworkInstanceRelationListRequest, DescribeNetworkInstanceRelationListResponse},
    describe_network_traffic_top_ratio::{DescribeNetworkTrafficTopRatioRequest, DescribeNetworkTrafficTopRatioResponse},
    describe_open_ip_access_src_stat::{DescribeOpenIpAccessSrcStatRequest, DescribeOpenIpAccessSrcStatResponse},
    describe_outgoing_asset_list::{DescribeOutgoingAssetListRequest, DescribeOutgoingAssetListResponse},
    describe_outgoing_destination::{DescribeOutgoingDestinationRequest, DescribeOutgoingDestinationResponse},
    describe_outgoing_destination_category::{DescribeOutgoingDestinationCategoryRequest, DescribeOutgoingDestinationCategoryResponse},
    describe_outgoing_destination_ip::{DescribeOutgoingDestinationIPRequest, DescribeOutgoingDestinationIPResponse},
    describe_outgoing_destination_ip_detail::{DescribeOutgoingDestinationIPDetailRequest, DescribeOutgoingDestinationIPDetailResponse},
    describe_outgoing_domain::{DescribeOutgoingDomainRequest, DescribeOutgoingDomainResponse},
    describe_outgoing_domain_detail::{DescribeOutgoingDomainDetailRequest, DescribeOutgoingDomainDetailResponse},
    describe_outgoing_risk_domain_and_ip_count::{DescribeOutgoingRiskDomainAndIpCountRequest, DescribeOutgoingRiskDomainAndIpCountResponse},
    describe_outgoing_risk_trend::{DescribeOutgoingRiskTrendRequest, DescribeOutgoingRiskTrendResponse},
    describe_outgoing_statistic::{DescribeOutgoingStatisticRequest, DescribeOutgoingStatisticResponse},
    describe_outgoing_tag::{DescribeOutgoingTagRequest, DescribeOutgoingTagResponse},
    describe_page_documents::{DescribePageDocumentsRequest, DescribePageDocumentsResponse},
    describe_policy_advanced_config::{DescribePolicyAdvancedConfigError, DescribePolicyAdvancedConfigRequest, DescribePolicyAdvancedConfigResponse},
    describe_policy_prior_used::{DescribePolicyPriorUsedError, DescribePolicyPriorUsedRequest, DescribePolicyPriorUsedResponse},
    describe_postpay_enabled_protection::{DescribePostpayEnabledProtectionRequest, DescribePostpayEnabledProtectionResponse},
    describe_postpay_traffic_detail::{DescribePostpayTrafficDetailRequest, DescribePostpayTrafficDetailResponse},
    describe_postpay_traffic_total::{DescribePostpayTrafficTotalRequest, DescribePostpayTrafficTotalResponse},
    describe_postpay_user_internet_status::{DescribePostpayUserInternetStatusRequest, DescribePostpayUserInternetStatusResponse},
    describe_postpay_user_nat_status::{DescribePostpayUserNatStatusRequest, DescribePostpayUserNatStatusResponse},
    describe_postpay_user_vpc_status::{DescribePostpayUserVpcStatusRequest, DescribePostpayUserVpcStatusResponse},
    describe_prefix_lists::{DescribePrefixListsRequest, DescribePrefixListsResponse},
    describe_private_dns_domain_name_list::{DescribePrivateDnsDomainNameListRequest, DescribePrivateDnsDomainNameListResponse},
    describe_private_dns_endpoint_detail::{DescribePrivateDnsEndpointDetailRequest, DescribePrivateDnsEndpointDetailResponse},
    describe_private_dns_endpoint_list::{DescribePrivateDnsEndpointListRequest, DescribePrivateDnsEndpointListResponse},
    describe_private_dns_statistics::{DescribePrivateDnsStatisticsRequest, DescribePrivateDnsStatisticsResponse},
    describe_region_info::{DescribeRegionInfoRequest, DescribeRegionInfoResponse},
    describe_resource_type_auto_enable::{DescribeResourceTypeAutoEnableRequest, DescribeResourceTypeAutoEnableResponse},
    describe_risk_event_group::{DescribeRiskEventGroupError, DescribeRiskEventGroupRequest, DescribeRiskEventGroupResponse},
    describe_risk_event_payload::{DescribeRiskEventPayloadRequest, DescribeRiskEventPayloadResponse},
    describe_risk_event_statistic::{DescribeRiskEventStatisticRequest, DescribeRiskEventStatisticResponse},
    describe_risk_event_top_attack_app::{DescribeRiskEventTopAttackAppRequest, DescribeRiskEventTopAttackAppResponse},
    describe_risk_event_top_attack_asset::{DescribeRiskEventTopAttackAssetRequest, DescribeRiskEventTopAttackAssetResponse},
    describe_risk_event_top_attack_type::{DescribeRiskEventTopAttackTypeRequest, DescribeRiskEventTopAttackTypeResponse},
    describe_risk_security_group_detail::{DescribeRiskSecurityGroupDetailRequest, DescribeRiskSecurityGroupDetailResponse},
    describe_sdl_event_detail::{DescribeSdlEventDetailRequest, DescribeSdlEventDetailResponse},
    describe_sdl_event_list::{DescribeSdlEventListRequest, DescribeSdlEventListResponse},
    describe_sdl_event_sd_list::{DescribeSdlEventSdListRequest, DescribeSdlEventSdListResponse},
    describe_sdl_event_statistic::{DescribeSdlEventStatisticRequest, DescribeSdlEventStatisticResponse},
    describe_sdl_statistic::{DescribeSdlStatisticRequest, DescribeSdlStatisticResponse},
    describe_security_mode::{DescribeSecurityModeRequest, DescribeSecurityModeResponse},
    describe_security_proxy::{DescribeSecurityProxyRequest, DescribeSecurityProxyResponse},
    describe_security_proxy_resources::{DescribeSecurityProxyResourcesRequest, DescribeSecurityProxyResourcesResponse},
    describe_sensitive_switch::{DescribeSensitiveSwitchRequest, DescribeSensitiveSwitchResponse},
    describe_signature_lib_version::{DescribeSignatureLibVersionError, DescribeSignatureLibVersionRequest, DescribeSignatureLibVersionResponse},
    describe_slr_grant::{DescribeSlrGrantRequest, DescribeSlrGrantResponse},
    describe_sls_analyze_open_status::{DescribeSlsAnalyzeOpenStatusRequest, DescribeSlsAnalyzeOpenStatusResponse},
    describe_threat_intelligence_switch::{DescribeThreatIntelligenceSwitchRequest, DescribeThreatIntelligenceSwitchResponse},
    describe_tr_firewall_policy_back_up_association_list::{DescribeTrFirewallPolicyBackUpAssociationListRequest, DescribeTrFirewallPolicyBackUpAssociationListResponse},
    describe_tr_firewall_v2_route_policy_list::{DescribeTrFirewallV2RoutePolicyListRequest, DescribeTrFirewallV2RoutePolicyListResponse},
    describe_tr_firewalls_v2_detail::{DescribeTrFirewallsV2DetailError, DescribeTrFirewallsV2DetailRequest, DescribeTrFirewallsV2DetailResponse},
    describe_tr_firewalls_v2_list::{DescribeTrFirewallsV2ListRequest, DescribeTrFirewallsV2ListResponse},
    describe_tr_firewalls_v2_route_list::{DescribeTrFirewallsV2RouteListRequest, DescribeTrFirewallsV2RouteListResponse},
    describe_traffic_log::{DescribeTrafficLogRequest, DescribeTrafficLogResponse},
    describe_transit_router_resources_list::{DescribeTransitRouterResourcesListRequest, DescribeTransitRouterResourcesListResponse},
    describe_unprotected_port_trend::{DescribeUnprotectedPortTrendRequest, DescribeUnprotectedPortTrendResponse},
    describe_unprotected_vuln_trend::{DescribeUnprotectedVulnTrendRequest, DescribeUnprotectedVulnTrendResponse},
    describe_user_alarm_config::{DescribeUserAlarmConfigRequest, DescribeUserAlarmConfigResponse},
    describe_user_asset_ip_traffic_info::{DescribeUserAssetIPTrafficInfoRequest, DescribeUserAssetIPTrafficInfoResponse},
    describe_user_buy_version::{DescribeUserBuyVersionRequest, DescribeUserBuyVersionResponse},
    describe_user_ips_whitelist::{DescribeUserIPSWhitelistRequest, DescribeUserIPSWhitelistResponse},
    describe_vfw_ips_config_list::{DescribeVfwIPSConfigListRequest, DescribeVfwIPSConfigListResponse},
    describe_vpc_firewall_access_detail::{DescribeVpcFirewallAccessDetailRequest, DescribeVpcFirewallAccessDetailResponse},
    describe_vpc_firewall_acl_group_list::{DescribeVpcFirewallAclGroupListError, DescribeVpcFirewallAclGroupListRequest, DescribeVpcFirewallAclGroupListResponse},
    describe_vpc_firewall_asset_list::{DescribeVpcFirewallAssetListRequest, DescribeVpcFirewallAssetListResponse},
    describe_vpc_firewall_asset_region_list::{DescribeVpcFirewallAssetRegionListRequest, DescribeVpcFirewallAssetRegionListResponse},
    describe_vpc_firewall_cen_detail::{DescribeVpcFirewallCenDetailError, DescribeVpcFirewallCenDetailRequest, DescribeVpcFirewallCenDetailResponse},
    describe_vpc_firewall_cen_list::{DescribeVpcFirewallCenListError, DescribeVpcFirewallCenListRequest, DescribeVpcFirewallCenListResponse},
    describe_vpc_firewall_cen_summary_list::{DescribeVpcFirewallCenSummaryListRequest, DescribeVpcFirewallCenSummaryListResponse},
    describe_vpc_firewall_control_policy::{DescribeVpcFirewallControlPolicyError, DescribeVpcFirewallControlPolicyRequest, DescribeVpcFirewallControlPolicyResponse},
    describe_vpc_firewall_default_ips_config::{DescribeVpcFirewallDefaultIPSConfigError, DescribeVpcFirewallDefaultIPSConfigRequest, DescribeVpcFirewallDefaultIPSConfigResponse},
    describe_vpc_firewall_detail::{DescribeVpcFirewallDetailError, DescribeVpcFirewallDetailRequest, DescribeVpcFirewallDetailResponse},
    describe_vpc_firewall_drop_traffic_trend::{DescribeVpcFirewallDropTrafficTrendRequest, DescribeVpcFirewallDropTrafficTrendResponse},
    describe_vpc_firewall_ips_whitelist::{DescribeVpcFirewallIPSWhitelistRequest, DescribeVpcFirewallIPSWhitelistResponse},
    describe_vpc_firewall_list::{DescribeVpcFirewallListError, DescribeVpcFirewallListRequest, DescribeVpcFirewallListResponse},
    describe_vpc_firewall_manual_vswitch_list::{DescribeVpcFirewallManualVSwitchListRequest, DescribeVpcFirewallManualVSwitchListResponse},
    describe_vpc_firewall_policy_prior_used::{DescribeVpcFirewallPolicyPriorUsedError, DescribeVpcFirewallPolicyPriorUsedRequest, DescribeVpcFirewallPolicyPriorUsedResponse},
    describe_vpc_firewall_precheck_detail::{DescribeVpcFirewallPrecheckDetailRequest, DescribeVpcFirewallPrecheckDetailResponse},
    describe_vpc_firewall_summary_info::{DescribeVpcFirewallSummaryInfoRequest, DescribeVpcFirewallSummaryInfoResponse},
    describe_vpc_firewall_zone::{DescribeVpcFirewallZoneRequest, DescribeVpcFirewallZoneResponse},
    describe_vpc_list_lite::{DescribeVpcListLiteRequest, DescribeVpcListLiteResponse},
    describe_vpc_zone::{DescribeVpcZoneRequest, DescribeVpcZoneResponse},
    describe_vulnerability_protected_list::{DescribeVulnerabilityProtectedListRequest, DescribeVulnerabilityProtectedListResponse},
    disable_sdl_protected_asset::{DisableSdlProtectedAssetRequest, DisableSdlProtectedAssetResponse},
    enable_sdl_protected_asset::{EnableSdlProtectedAssetRequest, EnableSdlProtectedAssetResponse},
    get_tls_inspect_certificate_download_url::{GetTlsInspectCertificateDownloadUrlRequest, GetTlsInspectCertificateDownloadUrlResponse},
    list_tls_inspect_ca_certificates::{ListTlsInspectCACertificatesRequest, ListTlsInspectCACertificatesResponse},
    modify_address_book::{ModifyAddressBookError, ModifyAddressBookRequest, ModifyAddressBookResponse},
    modify_control_policy::{ModifyControlPolicyError, ModifyControlPolicyRequest, ModifyControlPolicyResponse},
    modify_control_policy_position::{ModifyControlPolicyPositionError, ModifyControlPolicyPositionRequest, ModifyControlPolicyPositionResponse},
    modify_control_policy_priority::{ModifyControlPolicyPriorityRequest, ModifyControlPolicyPriorityResponse},
    modify_default_ips_config::{ModifyDefaultIPSConfigRequest, ModifyDefaultIPSConfigResponse},
    modify_dns_firewall_policy::{ModifyDnsFirewallPolicyRequest, ModifyDnsFirewallPolicyResponse},
    modify_firewall_v2_route_policy_switch::{ModifyFirewallV2RoutePolicySwitchRequest, ModifyFirewallV2RoutePolicySwitchResponse},
    modify_instance_member_attributes::{ModifyInstanceMemberAttributesError, ModifyInstanceMemberAttributesRequest, ModifyInstanceMemberAttributesResponse},
    modify_ips_rules::{ModifyIpsRulesRequest, ModifyIpsRulesResponse},
    modify_ips_rules_to_default::{ModifyIpsRulesToDefaultRequest, ModifyIpsRulesToDefaultResponse},
    modify_nat_firewall_control_policy::{ModifyNatFirewallControlPolicyError, ModifyNatFirewallControlPolicyRequest, ModifyNatFirewallControlPolicyResponse},
    modify_nat_firewall_control_policy_position::{ModifyNatFirewallControlPolicyPositionRequest, ModifyNatFirewallControlPolicyPositionResponse},
    modify_object_group_operation::{ModifyObjectGroupOperationRequest, ModifyObjectGroupOperationResponse},
    modify_policy_advanced_config::{ModifyPolicyAdvancedConfigError, ModifyPolicyAdvancedConfigRequest, ModifyPolicyAdvancedConfigResponse},
    modify_private_dns_endpoint::{ModifyPrivateDnsEndpointRequest, ModifyPrivateDnsEndpointResponse},
    modify_resource_type_auto_enable::{ModifyResourceTypeAutoEnableRequest, ModifyResourceTypeAutoEnableResponse},
    modify_sensitive_switch::{ModifySensitiveSwitchRequest, ModifySensitiveSwitchResponse},
    modify_sls_dispatch_status::{ModifySlsDispatchStatusRequest, ModifySlsDispatchStatusResponse},
    modify_threat_intelligence_switch::{ModifyThreatIntelligenceSwitchRequest, ModifyThreatIntelligenceSwitchResponse},
    modify_tr_firewall_v2_configuration::{ModifyTrFirewallV2ConfigurationRequest, ModifyTrFirewallV2ConfigurationResponse},
    modify_tr_firewall_v2_route_policy_scope::{ModifyTrFirewallV2RoutePolicyScopeRequest, ModifyTrFirewallV2RoutePolicyScopeResponse},
    modify_user_alarm_config::{ModifyUserAlarmConfigRequest, ModifyUserAlarmConfigResponse},
    modify_user_ips_whitelist::{ModifyUserIPSWhitelistRequest, ModifyUserIPSWhitelistResponse},
    modify_user_sls_log_storage_time::{ModifyUserSlsLogStorageTimeRequest, ModifyUserSlsLogStorageTimeResponse},
    modify_vpc_firewall_acl_engine_mode::{ModifyVpcFirewallAclEngineModeRequest, ModifyVpcFirewallAclEngineModeResponse},
    modify_vpc_firewall_cen_configure::{ModifyVpcFirewallCenConfigureError, ModifyVpcFirewallCenConfigureRequest, ModifyVpcFirewallCenConfigureResponse},
    modify_vpc_firewall_cen_switch_status::{ModifyVpcFirewallCenSwitchStatusError, ModifyVpcFirewallCenSwitchStatusRequest, ModifyVpcFirewallCenSwitchStatusResponse},
    modify_vpc_firewall_configure::{ModifyVpcFirewallConfigureError, ModifyVpcFirewallConfigureRequest, ModifyVpcFirewallConfigureResponse},
    modify_vpc_firewall_control_policy::{ModifyVpcFirewallControlPolicyError, ModifyVpcFirewallControlPolicyRequest, ModifyVpcFirewallControlPolicyResponse},
    modify_vpc_firewall_control_policy_position::{ModifyVpcFirewallControlPolicyPositionRequest, ModifyVpcFirewallControlPolicyPositionResponse},
    modify_vpc_firewall_default_ips_config::{ModifyVpcFirewallDefaultIPSConfigError, ModifyVpcFirewallDefaultIPSConfigRequest, ModifyVpcFirewallDefaultIPSConfigResponse},
    modify_vpc_firewall_ips_whitelist::{ModifyVpcFirewallIPSWhitelistRequest, ModifyVpcFirewallIPSWhitelistResponse},
    modify_vpc_firewall_switch_status::{ModifyVpcFirewallSwitchStatusError, ModifyVpcFirewallSwitchStatusRequest, ModifyVpcFirewallSwitchStatusResponse},
    put_disable_all_fw_switch::{PutDisableAllFwSwitchError, PutDisableAllFwSwitchRequest, PutDisableAllFwSwitchResponse},
    put_disable_fw_switch::{PutDisableFwSwitchError, PutDisableFwSwitchRequest, PutDisableFwSwitchResponse},
    put_enable_all_fw_switch::{PutEnableAllFwSwitchError, PutEnableAllFwSwitchRequest, PutEnableAllFwSwitchResponse},
    put_enable_fw_switch::{PutEnableFwSwitchError, PutEnableFwSwitchRequest, PutEnableFwSwitchResponse},
    release_expired_instance::{ReleaseExpiredInstanceRequest, ReleaseExpiredInstanceResponse},
    release_post_instance::{ReleasePostInstanceRequest, ReleasePostInstanceResponse},
    reset_nat_firewall_rule_hit_count::{ResetNatFirewallRuleHitCountError, ResetNatFirewallRuleHitCountRequest, ResetNatFirewallRuleHitCountResponse},
    reset_rule_hit_count::{ResetRuleHitCountRequest, ResetRuleHitCountResponse},
    reset_vpc_firewall_rule_hit_count::{ResetVpcFirewallRuleHitCountError, ResetVpcFirewallRuleHitCountRequest, ResetVpcFirewallRuleHitCountResponse},
    switch_security_proxy::{SwitchSecurityProxyRequest, SwitchSecurityProxyResponse},
    update_ack_cluster_connector::{UpdateAckClusterConnectorRequest, UpdateAckClusterConnectorResponse},
    update_acl_check_detail_status::{UpdateAclCheckDetailStatusRequest, UpdateAclCheckDetailStatusResponse},
    update_ai_traffic_analysis_status::{UpdateAITrafficAnalysisStatusRequest, UpdateAITrafficAnalysisStatusResponse},
    update_postpay_user_internet_status::{UpdatePostpayUserInternetStatusRequest, UpdatePostpayUserInternetStatusResponse},
    update_postpay_user_nat_status::{UpdatePostpayUserNatStatusRequest, UpdatePostpayUserNatStatusResponse},
    update_postpay_user_vpc_status::{UpdatePostpayUserVpcStatusRequest, UpdatePostpayUserVpcStatusResponse},
    update_security_proxy::{UpdateSecurityProxyRequest, UpdateSecurityProxyResponse},
    use_acl_backup_data::{UseAclBackupDataRequest, UseAclBackupDataResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Cloudfw",
    version: "2017-12-07",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public("ap-northeast-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("ap-northeast-2-pop", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "cloudfw.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-southeast-3", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-5", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-pop", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-gov-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-nu16-b01", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-edge-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-fujian", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-haidian-cm12-c01", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-bj-b01", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-prod-1",
                "cloudfw.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-1",
                "cloudfw.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-2",
                "cloudfw.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-test-3",
                "cloudfw.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou-test-306", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong-finance-pop", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote-nebula-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao-nebula", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et15-b01", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-et2-b01", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-inner", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-internal-test-1",
                "cloudfw.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-inner", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-st4-d01", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-su18-b01", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-yushanfang", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangbei-na61-b01", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou-na62-a01", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhengzhou-nebula-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1-oxs", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("rus-west-1-pop", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "cloudfw.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "cloudfw.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Cloud Firewall.
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
    /// Saves a backup of the access control policies, with time and description.
    #[inline]
    pub fn add_acl_backup_data(
        &self,
        request: AddAclBackupDataRequest,
    ) -> Call<'_, AddAclBackupDataRequest> {
        self.inner.call(request)
    }
    /// Creates an address book of IP addresses, ports, domain names, ECS tags or ACK pods for use in policies.
    #[inline]
    pub fn add_address_book(
        &self,
        request: AddAddressBookRequest,
    ) -> Call<'_, AddAddressBookRequest> {
        self.inner.call(request)
    }
    /// Adds an access control policy to the Internet firewall, optionally with a recurring validity period.
    #[inline]
    pub fn add_control_policy(
        &self,
        request: AddControlPolicyRequest,
    ) -> Call<'_, AddControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Adds an access control policy to the DNS firewall, with its action and priority.
    #[inline]
    pub fn add_dns_firewall_policy(
        &self,
        request: AddDnsFirewallPolicyRequest,
    ) -> Call<'_, AddDnsFirewallPolicyRequest> {
        self.inner.call(request)
    }
    /// Starts a task that resolves a domain name at once for one type of firewall.
    #[inline]
    pub fn add_domain_resolve_realtime_task(
        &self,
        request: AddDomainResolveRealtimeTaskRequest,
    ) -> Call<'_, AddDomainResolveRealtimeTaskRequest> {
        self.inner.call(request)
    }
    /// Puts member accounts under the Cloud Firewall instance, so that it can manage them centrally.
    #[inline]
    pub fn add_instance_members(
        &self,
        request: AddInstanceMembersRequest,
    ) -> Call<'_, AddInstanceMembersRequest> {
        self.inner.call(request)
    }
    /// Adds domain names to a private DNS endpoint.
    #[inline]
    pub fn add_private_dns_domain_name(
        &self,
        request: AddPrivateDnsDomainNameRequest,
    ) -> Call<'_, AddPrivateDnsDomainNameRequest> {
        self.inner.call(request)
    }
    /// Copies all rules of one VPC firewall policy group to another, whose own rules should be backed up first.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn batch_copy_vpc_firewall_control_policy(
        &self,
        request: BatchCopyVpcFirewallControlPolicyRequest,
    ) -> Call<'_, BatchCopyVpcFirewallControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Removes several access control policies from a VPC firewall in one call.
    #[inline]
    pub fn batch_delete_vpc_firewall_control_policy(
        &self,
        request: BatchDeleteVpcFirewallControlPolicyRequest,
    ) -> Call<'_, BatchDeleteVpcFirewallControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Empties the storage that firewall logs are kept in.
    #[inline]
    pub fn clear_log_store_storage(
        &self,
        request: ClearLogStoreStorageRequest,
    ) -> Call<'_, ClearLogStoreStorageRequest> {
        self.inner.call(request)
    }
    /// Creates a connector that links an ACK cluster to Cloud Firewall through two vSwitches.
    #[inline]
    pub fn create_ack_cluster_connector(
        &self,
        request: CreateAckClusterConnectorRequest,
    ) -> Call<'_, CreateAckClusterConnectorRequest> {
        self.inner.call(request)
    }
    /// Starts a check of the access control policies of one type, with the named check items.
    #[inline]
    pub fn create_acl_check(
        &self,
        request: CreateAclCheckRequest,
    ) -> Call<'_, CreateAclCheckRequest> {
        self.inner.call(request)
    }
    /// Starts a task that prepares a file for download; `DescribeDownloadTask` later gives its URL.
    #[inline]
    pub fn create_download_task(
        &self,
        request: CreateDownloadTaskRequest,
    ) -> Call<'_, CreateDownloadTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that synchronizes instances into Cloud Firewall.
    #[inline]
    pub fn create_instance_sync_task(
        &self,
        request: CreateInstanceSyncTaskRequest,
    ) -> Call<'_, CreateInstanceSyncTaskRequest> {
        self.inner.call(request)
    }
    /// Creates an intrusion prevention association with private addresses for one resource.
    #[inline]
    pub fn create_ips_private_assoc(
        &self,
        request: CreateIpsPrivateAssocRequest,
    ) -> Call<'_, CreateIpsPrivateAssocRequest> {
        self.inner.call(request)
    }
    /// Adds an access control policy to the NAT firewall of one NAT gateway, at the given position.
    #[inline]
    pub fn create_nat_firewall_control_policy(
        &self,
        request: CreateNatFirewallControlPolicyRequest,
    ) -> Call<'_, CreateNatFirewallControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Starts the precheck that precedes a NAT firewall for one NAT gateway.
    #[inline]
    pub fn create_nat_firewall_pre_check(
        &self,
        request: CreateNatFirewallPreCheckRequest,
    ) -> Call<'_, CreateNatFirewallPreCheckRequest> {
        self.inner.call(request)
    }
    /// Starts a task that synchronizes the assets of NAT firewalls.
    #[inline]
    pub fn create_nat_firewall_sync_task(
        &self,
        request: CreateNatFirewallSyncTaskRequest,
    ) -> Call<'_, CreateNatFirewallSyncTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a private DNS endpoint in a VPC, with primary and standby vSwitches and DNS servers.
    #[inline]
    pub fn create_private_dns_endpoint(
        &self,
        request: CreatePrivateDnsEndpointRequest,
    ) -> Call<'_, CreatePrivateDnsEndpointRequest> {
        self.inner.call(request)
    }
    /// Creates a NAT firewall for a NAT gateway, with its vSwitch and the routes to switch over.
    #[inline]
    pub fn create_security_proxy(
        &self,
        request: CreateSecurityProxyRequest,
    ) -> Call<'_, CreateSecurityProxyRequest> {
        self.inner.call(request)
    }
    /// Sets up delivery of firewall logs to Simple Log Service, with region and storage time.
    #[inline]
    pub fn create_sls_log_dispatch(
        &self,
        request: CreateSlsLogDispatchRequest,
    ) -> Call<'_, CreateSlsLogDispatchRequest> {
        self.inner.call(request)
    }
    /// Creates a VPC firewall for an Enterprise Edition transit router, with its CIDR blocks and routing mode.
    #[inline]
    pub fn create_tr_firewall_v2(
        &self,
        request: CreateTrFirewallV2Request,
    ) -> Call<'_, CreateTrFirewallV2Request> {
        self.inner.call(request)
    }
    /// Adds a routing policy to a transit router firewall that says between which instances traffic is inspected.
    #[inline]
    pub fn create_tr_firewall_v2_route_policy(
        &self,
        request: CreateTrFirewallV2RoutePolicyRequest,
    ) -> Call<'_, CreateTrFirewallV2RoutePolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a VPC firewall for a network instance in a CEN instance, optionally switched on immediately.
    #[inline]
    pub fn create_vpc_firewall_cen_configure(
        &self,
        request: CreateVpcFirewallCenConfigureRequest,
    ) -> Call<'_, CreateVpcFirewallCenConfigureRequest> {
        self.inner.call(request)
    }
    /// Creates a VPC firewall for a CEN instance in manual mode, from a VPC and vSwitch given.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_vpc_firewall_cen_manual_configure(
        &self,
        request: CreateVpcFirewallCenManualConfigureRequest,
    ) -> Call<'_, CreateVpcFirewallCenManualConfigureRequest> {
        self.inner.call(request)
    }
    /// Creates a VPC firewall between two VPCs linked by Express Connect, from the routes of both sides.
    #[inline]
    pub fn create_vpc_firewall_configure(
        &self,
        request: CreateVpcFirewallConfigureRequest,
    ) -> Call<'_, CreateVpcFirewallConfigureRequest> {
        self.inner.call(request)
    }
    /// Adds an access control policy to the policy group of one VPC firewall, at the given position.
    #[inline]
    pub fn create_vpc_firewall_control_policy(
        &self,
        request: CreateVpcFirewallControlPolicyRequest,
    ) -> Call<'_, CreateVpcFirewallControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Starts the precheck that precedes a VPC firewall for a VPC, CEN instance or transit router.
    #[inline]
    pub fn create_vpc_firewall_precheck(
        &self,
        request: CreateVpcFirewallPrecheckRequest,
    ) -> Call<'_, CreateVpcFirewallPrecheckRequest> {
        self.inner.call(request)
    }
    /// Submits a VPC firewall task, with its action, priority and content.
    #[inline]
    pub fn create_vpc_firewall_task(
        &self,
        request: CreateVpcFirewallTaskRequest,
    ) -> Call<'_, CreateVpcFirewallTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a connector between the firewall and an ACK cluster.
    #[inline]
    pub fn delete_ack_cluster_connector(
        &self,
        request: DeleteAckClusterConnectorRequest,
    ) -> Call<'_, DeleteAckClusterConnectorRequest> {
        self.inner.call(request)
    }
    /// Deletes a backup of access control rules, given by its time.
    #[inline]
    pub fn delete_acl_backup_data(
        &self,
        request: DeleteAclBackupDataRequest,
    ) -> Call<'_, DeleteAclBackupDataRequest> {
        self.inner.call(request)
    }
    /// Deletes an address book, which access control rules then can no longer refer to.
    #[inline]
    pub fn delete_address_book(
        &self,
        request: DeleteAddressBookRequest,
    ) -> Call<'_, DeleteAddressBookRequest> {
        self.inner.call(request)
    }
    /// Deletes an access control rule of the internet firewall; its traffic is judged by the others.
    #[inline]
    pub fn delete_control_policy(
        &self,
        request: DeleteControlPolicyRequest,
    ) -> Call<'_, DeleteControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a template for access control rules.
    #[inline]
    pub fn delete_control_policy_template(
        &self,
        request: DeleteControlPolicyTemplateRequest,
    ) -> Call<'_, DeleteControlPolicyTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule of the DNS firewall.
    #[inline]
    pub fn delete_dns_firewall_policy(
        &self,
        request: DeleteDnsFirewallPolicyRequest,
    ) -> Call<'_, DeleteDnsFirewallPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a download task with its file at once; its link stops working.
    #[inline]
    pub fn delete_download_task(
        &self,
        request: DeleteDownloadTaskRequest,
    ) -> Call<'_, DeleteDownloadTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes the routing policy of a transit router firewall; traffic no longer passes it on this way.
    #[inline]
    pub fn delete_firewall_v2_route_policies(
        &self,
        request: DeleteFirewallV2RoutePoliciesRequest,
    ) -> Call<'_, DeleteFirewallV2RoutePoliciesRequest> {
        self.inner.call(request)
    }
    /// Removes up to 20 member accounts; the firewall no longer protects their resources.
    #[inline]
    pub fn delete_instance_members(
        &self,
        request: DeleteInstanceMembersRequest,
    ) -> Call<'_, DeleteInstanceMembersRequest> {
        self.inner.call(request)
    }
    /// Removes the private address association of a resource from intrusion prevention.
    #[inline]
    pub fn delete_ips_private_assoc(
        &self,
        request: DeleteIpsPrivateAssocRequest,
    ) -> Call<'_, DeleteIpsPrivateAssocRequest> {
        self.inner.call(request)
    }
    /// Deletes an outbound access control rule of a NAT firewall.
    #[inline]
    pub fn delete_nat_firewall_control_policy(
        &self,
        request: DeleteNatFirewallControlPolicyRequest,
    ) -> Call<'_, DeleteNatFirewallControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes several access control rules of a NAT firewall with one call.
    #[inline]
    pub fn delete_nat_firewall_control_policy_batch(
        &self,
        request: DeleteNatFirewallControlPolicyBatchRequest,
    ) -> Call<'_, DeleteNatFirewallControlPolicyBatchRequest> {
        self.inner.call(request)
    }
    /// Removes all domain names from a private DNS endpoint.
    #[inline]
    pub fn delete_private_dns_all_domain_name(
        &self,
        request: DeletePrivateDnsAllDomainNameRequest,
    ) -> Call<'_, DeletePrivateDnsAllDomainNameRequest> {
        self.inner.call(request)
    }
    /// Removes the given domain names from a private DNS endpoint.
    #[inline]
    pub fn delete_private_dns_domain_name(
        &self,
        request: DeletePrivateDnsDomainNameRequest,
    ) -> Call<'_, DeletePrivateDnsDomainNameRequest> {
        self.inner.call(request)
    }
    /// Deletes a private DNS endpoint of the firewall.
    #[inline]
    pub fn delete_private_dns_endpoint(
        &self,
        request: DeletePrivateDnsEndpointRequest,
    ) -> Call<'_, DeletePrivateDnsEndpointRequest> {
        self.inner.call(request)
    }
    /// Deletes a NAT firewall; traffic of its gateway is no longer inspected.
    #[inline]
    pub fn delete_security_proxy(
        &self,
        request: DeleteSecurityProxyRequest,
    ) -> Call<'_, DeleteSecurityProxyRequest> {
        self.inner.call(request)
    }
    /// Deletes a transit router firewall; traffic through the router is no longer inspected.
    #[inline]
    pub fn delete_tr_firewall_v2(
        &self,
        request: DeleteTrFirewallV2Request,
    ) -> Call<'_, DeleteTrFirewallV2Request> {
        self.inner.call(request)
    }
    /// Deletes VPC firewalls that protect network instances in CEN, several in one call.
    #[inline]
    pub fn delete_vpc_firewall_cen_configure(
        &self,
        request: DeleteVpcFirewallCenConfigureRequest,
    ) -> Call<'_, DeleteVpcFirewallCenConfigureRequest> {
        self.inner.call(request)
    }
    /// Deletes the firewall between two VPCs that Express Connect links.
    #[inline]
    pub fn delete_vpc_firewall_configure(
        &self,
        request: DeleteVpcFirewallConfigureRequest,
    ) -> Call<'_, DeleteVpcFirewallConfigureRequest> {
        self.inner.call(request)
    }
    /// Removes one access control policy from the policy group of a VPC firewall.
    #[inline]
    pub fn delete_vpc_firewall_control_policy(
        &self,
        request: DeleteVpcFirewallControlPolicyRequest,
    ) -> Call<'_, DeleteVpcFirewallControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the regions for access instances of a given type and status.
    #[inline]
    pub fn describe_access_instance_region_list(
        &self,
        request: DescribeAccessInstanceRegionListRequest,
    ) -> Call<'_, DescribeAccessInstanceRegionListRequest> {
        self.inner.call(request)
    }
    /// Shows a task of an access instance, found by task ID.
    #[inline]
    pub fn describe_access_instance_task(
        &self,
        request: DescribeAccessInstanceTaskRequest,
    ) -> Call<'_, DescribeAccessInstanceTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the VPCs of a region that an access instance can use, page by page.
    #[inline]
    pub fn describe_access_instance_vpc_list(
        &self,
        request: DescribeAccessInstanceVpcListRequest,
    ) -> Call<'_, DescribeAccessInstanceVpcListRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches that an access instance can use in a VPC and zone.
    #[inline]
    pub fn describe_access_instance_vswitch_list(
        &self,
        request: DescribeAccessInstanceVSwitchListRequest,
    ) -> Call<'_, DescribeAccessInstanceVSwitchListRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region for one type of access instance.
    #[inline]
    pub fn describe_access_instance_zone_list(
        &self,
        request: DescribeAccessInstanceZoneListRequest,
    ) -> Call<'_, DescribeAccessInstanceZoneListRequest> {
        self.inner.call(request)
    }
    /// Reads one connector between an ACK cluster and Cloud Firewall.
    #[inline]
    pub fn describe_ack_cluster_connector(
        &self,
        request: DescribeAckClusterConnectorRequest,
    ) -> Call<'_, DescribeAckClusterConnectorRequest> {
        self.inner.call(request)
    }
    /// Lists connectors to ACK clusters, filtered by member, region, VPC, cluster or name.
    #[inline]
    pub fn describe_ack_cluster_connectors(
        &self,
        request: DescribeAckClusterConnectorsRequest,
    ) -> Call<'_, DescribeAckClusterConnectorsRequest> {
        self.inner.call(request)
    }
    /// Lists the Kubernetes namespaces of the cluster behind a connector.
    #[inline]
    pub fn describe_ack_cluster_namespaces(
        &self,
        request: DescribeAckClusterNamespacesRequest,
    ) -> Call<'_, DescribeAckClusterNamespacesRequest> {
        self.inner.call(request)
    }
    /// Lists the pod labels in the cluster behind a connector.
    #[inline]
    pub fn describe_ack_cluster_pod_labels(
        &self,
        request: DescribeAckClusterPodLabelsRequest,
    ) -> Call<'_, DescribeAckClusterPodLabelsRequest> {
        self.inner.call(request)
    }
    /// Lists the account's ACK clusters, with filters such as region and connector status.
    #[inline]
    pub fn describe_ack_clusters(
        &self,
        request: DescribeAckClustersRequest,
    ) -> Call<'_, DescribeAckClustersRequest> {
        self.inner.call(request)
    }
    /// Lists the applications that access control policies of one type can name, by protocol.
    #[inline]
    pub fn describe_acl_apps(
        &self,
        request: DescribeAclAppsRequest,
    ) -> Call<'_, DescribeAclAppsRequest> {
        self.inner.call(request)
    }
    /// Lists the saved backups of access control policies.
    #[inline]
    pub fn describe_acl_backup_list(
        &self,
        request: DescribeAclBackupListRequest,
    ) -> Call<'_, DescribeAclBackupListRequest> {
        self.inner.call(request)
    }
    /// Shows the results of one check of access control policies, page by page.
    #[inline]
    pub fn describe_acl_check(
        &self,
        request: DescribeAclCheckRequest,
    ) -> Call<'_, DescribeAclCheckRequest> {
        self.inner.call(request)
    }
    /// Shows the quota for checks of access control policies.
    #[inline]
    pub fn describe_acl_check_quota(
        &self,
        request: DescribeAclCheckQuotaRequest,
    ) -> Call<'_, DescribeAclCheckQuotaRequest> {
        self.inner.call(request)
    }
    /// Lists the checks of access control policies of one type.
    #[inline]
    pub fn describe_acl_checks(
        &self,
        request: DescribeAclChecksRequest,
    ) -> Call<'_, DescribeAclChecksRequest> {
        self.inner.call(request)
    }
    /// Reads the trend of blocked requests over a period, with totals inbound, outbound and between VPCs.
    #[inline]
    pub fn describe_acl_protect_trend(
        &self,
        request: DescribeACLProtectTrendRequest,
    ) -> Call<'_, DescribeACLProtectTrendRequest> {
        self.inner.call(request)
    }
    /// Counts the rules in access control.
    #[inline]
    pub fn describe_acl_rule_count(
        &self,
        request: DescribeAclRuleCountRequest,
    ) -> Call<'_, DescribeAclRuleCountRequest> {
        self.inner.call(request)
    }
    /// Lists the entries of the access control whitelist.
    #[inline]
    pub fn describe_acl_whitelist(
        &self,
        request: DescribeAclWhitelistRequest,
    ) -> Call<'_, DescribeAclWhitelistRequest> {
        self.inner.call(request)
    }
    /// Lists address books with their addresses, tags and the number of policies that refer to them.
    #[inline]
    pub fn describe_address_book(
        &self,
        request: DescribeAddressBookRequest,
    ) -> Call<'_, DescribeAddressBookRequest> {
        self.inner.call(request)
    }
    /// Shows whether the analysis of AI traffic is on.
    #[inline]
    pub fn describe_ai_traffic_analysis_status(
        &self,
        request: DescribeAITrafficAnalysisStatusRequest,
    ) -> Call<'_, DescribeAITrafficAnalysisStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the assets that Cloud Firewall covers, with addresses, type and protection status.
    #[inline]
    pub fn describe_asset_list(
        &self,
        request: DescribeAssetListRequest,
    ) -> Call<'_, DescribeAssetListRequest> {
        self.inner.call(request)
    }
    /// Shows risk levels of given IP addresses, with the reasons for them.
    #[inline]
    pub fn describe_asset_risk_list(
        &self,
        request: DescribeAssetRiskListRequest,
    ) -> Call<'_, DescribeAssetRiskListRequest> {
        self.inner.call(request)
    }
    /// Reads the statistics of the account's assets.
    #[inline]
    pub fn describe_asset_statistic(
        &self,
        request: DescribeAssetStatisticRequest,
    ) -> Call<'_, DescribeAssetStatisticRequest> {
        self.inner.call(request)
    }
    /// Lists the categories of applications that attacks target.
    #[inline]
    pub fn describe_attack_app_category(
        &self,
        request: DescribeAttackAppCategoryRequest,
    ) -> Call<'_, DescribeAttackAppCategoryRequest> {
        self.inner.call(request)
    }
    /// Shows the status of log deliveries to Simple Log Service in a batch.
    #[inline]
    pub fn describe_batch_sls_dispatch_status(
        &self,
        request: DescribeBatchSlsDispatchStatusRequest,
    ) -> Call<'_, DescribeBatchSlsDispatchStatusRequest> {
        self.inner.call(request)
    }
    /// Counts assets of each instance type by risk level.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_cfw_risk_level_summary(
        &self,
        request: DescribeCfwRiskLevelSummaryRequest,
    ) -> Call<'_, DescribeCfwRiskLevelSummaryRequest> {
        self.inner.call(request)
    }
    /// Reads the account's information about cleared authorization; takes no parameters.
    #[inline]
    pub fn describe_clear_auth_info(
        &self,
        request: DescribeClearAuthInfoRequest,
    ) -> Call<'_, DescribeClearAuthInfoRequest> {
        self.inner.call(request)
    }
    /// Looks up a configured destination IP address, by region, carrier, group and direction.
    #[inline]
    pub fn describe_configured_destination_ip(
        &self,
        request: DescribeConfiguredDestinationIPRequest,
    ) -> Call<'_, DescribeConfiguredDestinationIPRequest> {
        self.inner.call(request)
    }
    /// Looks up configured domain names, by group and direction.
    #[inline]
    pub fn describe_configured_domain_names(
        &self,
        request: DescribeConfiguredDomainNamesRequest,
    ) -> Call<'_, DescribeConfiguredDomainNamesRequest> {
        self.inner.call(request)
    }
    /// Lists the access control policies of the Internet firewall for one traffic direction.
    #[inline]
    pub fn describe_control_policy(
        &self,
        request: DescribeControlPolicyRequest,
    ) -> Call<'_, DescribeControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows the resolution of a domain name used in access control policies of one firewall type.
    #[inline]
    pub fn describe_control_policy_domain_resolve(
        &self,
        request: DescribeControlPolicyDomainResolveRequest,
    ) -> Call<'_, DescribeControlPolicyDomainResolveRequest> {
        self.inner.call(request)
    }
    /// Lists the NAT firewalls that already exist.
    #[inline]
    pub fn describe_created_nat_firewall(
        &self,
        request: DescribeCreatedNatFirewallRequest,
    ) -> Call<'_, DescribeCreatedNatFirewallRequest> {
        self.inner.call(request)
    }
    /// Lists the member accounts under control of the Cloud Firewall instance.
    #[inline]
    pub fn describe_ctrl_instance_member_accounts(
        &self,
        request: DescribeCtrlInstanceMemberAccountsRequest,
    ) -> Call<'_, DescribeCtrlInstanceMemberAccountsRequest> {
        self.inner.call(request)
    }
    /// Shows the default intrusion prevention settings, such as run mode, basic rules and virtual patches.
    #[inline]
    pub fn describe_default_ips_config(
        &self,
        request: DescribeDefaultIPSConfigRequest,
    ) -> Call<'_, DescribeDefaultIPSConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the access control policies of the DNS firewall, with filters.
    #[inline]
    pub fn describe_dns_firewall_policy(
        &self,
        request: DescribeDnsFirewallPolicyRequest,
    ) -> Call<'_, DescribeDnsFirewallPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows to which IP addresses a domain name resolves and when this was last updated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_domain_resolve(
        &self,
        request: DescribeDomainResolveRequest,
    ) -> Call<'_, DescribeDomainResolveRequest> {
        self.inner.call(request)
    }
    /// Lists file download tasks, with status, size, expiry and URL of each file.
    #[inline]
    pub fn describe_download_task(
        &self,
        request: DescribeDownloadTaskRequest,
    ) -> Call<'_, DescribeDownloadTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the types of download task that exist, with the values for the `TaskType` parameter.
    #[inline]
    pub fn describe_download_task_type(
        &self,
        request: DescribeDownloadTaskTypeRequest,
    ) -> Call<'_, DescribeDownloadTaskTypeRequest> {
        self.inner.call(request)
    }
    /// Reads statistics of traffic that the firewalls dropped.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_firewall_drop_statistics(
        &self,
        request: DescribeFirewallDropStatisticsRequest,
    ) -> Call<'_, DescribeFirewallDropStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows a firewall task, found by type, task ID or child instance.
    #[inline]
    pub fn describe_firewall_task(
        &self,
        request: DescribeFirewallTaskRequest,
    ) -> Call<'_, DescribeFirewallTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches of a firewall, filtered by VPC, member or ID.
    #[inline]
    pub fn describe_firewall_vswitch(
        &self,
        request: DescribeFirewallVSwitchRequest,
    ) -> Call<'_, DescribeFirewallVSwitchRequest> {
        self.inner.call(request)
    }
    /// Lists vSwitch resources in a VPC for one type of firewall.
    #[inline]
    pub fn describe_firewall_vswitch_resources(
        &self,
        request: DescribeFirewallVswitchResourcesRequest,
    ) -> Call<'_, DescribeFirewallVswitchResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the member accounts of Cloud Firewall, with status and times of creation and change.
    #[inline]
    pub fn describe_instance_members(
        &self,
        request: DescribeInstanceMembersRequest,
    ) -> Call<'_, DescribeInstanceMembersRequest> {
        self.inner.call(request)
    }
    /// Lists accounts of the resource directory for the Cloud Firewall instance, found by UID or name.
    #[inline]
    pub fn describe_instance_rd_accounts(
        &self,
        request: DescribeInstanceRdAccountsRequest,
    ) -> Call<'_, DescribeInstanceRdAccountsRequest> {
        self.inner.call(request)
    }
    /// Shows the risk level of each given instance, with details per IP address.
    #[inline]
    pub fn describe_instance_risk_levels(
        &self,
        request: DescribeInstanceRiskLevelsRequest,
    ) -> Call<'_, DescribeInstanceRiskLevelsRequest> {
        self.inner.call(request)
    }
    /// Reads the trend of traffic dropped at the Internet boundary over a period.
    #[inline]
    pub fn describe_internet_drop_traffic_trend(
        &self,
        request: DescribeInternetDropTrafficTrendRequest,
    ) -> Call<'_, DescribeInternetDropTrafficTrendRequest> {
        self.inner.call(request)
    }
    /// Details the assets exposed to the Internet, by service, port, risk level and asset.
    #[inline]
    pub fn describe_internet_open_detail(
        &self,
        request: DescribeInternetOpenDetailRequest,
    ) -> Call<'_, DescribeInternetOpenDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the public IP addresses that are exposed to the Internet, with risk and traffic share.
    #[inline]
    pub fn describe_internet_open_ip(
        &self,
        request: DescribeInternetOpenIpRequest,
    ) -> Call<'_, DescribeInternetOpenIpRequest> {
        self.inner.call(request)
    }
    /// Lists the ports that are exposed to the Internet, filtered by service and risk.
    #[inline]
    pub fn describe_internet_open_port(
        &self,
        request: DescribeInternetOpenPortRequest,
    ) -> Call<'_, DescribeInternetOpenPortRequest> {
        self.inner.call(request)
    }
    /// Lists the services that are exposed to the Internet, filtered by port and risk.
    #[inline]
    pub fn describe_internet_open_service(
        &self,
        request: DescribeInternetOpenServiceRequest,
    ) -> Call<'_, DescribeInternetOpenServiceRequest> {
        self.inner.call(request)
    }
    /// Reads the statistics of exposure to the Internet over a period.
    #[inline]
    pub fn describe_internet_open_statistic(
        &self,
        request: DescribeInternetOpenStatisticRequest,
    ) -> Call<'_, DescribeInternetOpenStatisticRequest> {
        self.inner.call(request)
    }
    /// Lists the names of services seen on the Internet boundary.
    #[inline]
    pub fn describe_internet_service_name_list(
        &self,
        request: DescribeInternetServiceNameListRequest,
    ) -> Call<'_, DescribeInternetServiceNameListRequest> {
        self.inner.call(request)
    }
    /// Lists Internet-facing SLB instances, by region, address, protocol, port or tag.
    #[inline]
    pub fn describe_internet_slb(
        &self,
        request: DescribeInternetSlbRequest,
    ) -> Call<'_, DescribeInternetSlbRequest> {
        self.inner.call(request)
    }
    /// Ranks Internet traffic at a point in time, by direction and sort key.
    #[inline]
    pub fn describe_internet_time_top(
        &self,
        request: DescribeInternetTimeTopRequest,
    ) -> Call<'_, DescribeInternetTimeTopRequest> {
        self.inner.call(request)
    }
    /// Ranks traffic at the Internet boundary over a period, by the data type chosen.
    #[inline]
    pub fn describe_internet_traffic_top(
        &self,
        request: DescribeInternetTrafficTopRequest,
    ) -> Call<'_, DescribeInternetTrafficTopRequest> {
        self.inner.call(request)
    }
    /// Reads the Internet traffic over a period, with peak and average bandwidth, bytes and sessions.
    #[inline]
    pub fn describe_internet_traffic_trend(
        &self,
        request: DescribeInternetTrafficTrendRequest,
    ) -> Call<'_, DescribeInternetTrafficTrendRequest> {
        self.inner.call(request)
    }
    /// Reads the trend of breached ECS instances over a period.
    #[inline]
    pub fn describe_invade_ecs_trend(
        &self,
        request: DescribeInvadeEcsTrendRequest,
    ) -> Call<'_, DescribeInvadeEcsTrendRequest> {
        self.inner.call(request)
    }
    /// Details one breach event on an asset.
    #[inline]
    pub fn describe_invade_event_detail(
        &self,
        request: DescribeInvadeEventDetailRequest,
    ) -> Call<'_, DescribeInvadeEventDetailRequest> {
        self.inner.call(request)
    }
    /// Lists breach events of a period with risk levels, filtered by asset, event name or handling status.
    #[inline]
    pub fn describe_invade_event_list(
        &self,
        request: DescribeInvadeEventListRequest,
    ) -> Call<'_, DescribeInvadeEventListRequest> {
        self.inner.call(request)
    }
    /// Lists the names of the breach events that occurred in a period.
    #[inline]
    pub fn describe_invade_event_name_list(
        &self,
        request: DescribeInvadeEventNameListRequest,
    ) -> Call<'_, DescribeInvadeEventNameListRequest> {
        self.inner.call(request)
    }
    /// Counts the breach events of a period for an overview.
    #[inline]
    pub fn describe_invade_event_statistic(
        &self,
        request: DescribeInvadeEventStatisticRequest,
    ) -> Call<'_, DescribeInvadeEventStatisticRequest> {
        self.inner.call(request)
    }
    /// Lists the intrusion prevention associations with private addresses, by resource, public IP or status.
    #[inline]
    pub fn describe_ips_private_assoc(
        &self,
        request: DescribeIpsPrivateAssocRequest,
    ) -> Call<'_, DescribeIpsPrivateAssocRequest> {
        self.inner.call(request)
    }
    /// Lists the Internet carriers known to Cloud Firewall.
    #[inline]
    pub fn describe_isp_info(
        &self,
        request: DescribeIspInfoRequest,
    ) -> Call<'_, DescribeIspInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the geographic locations known to Cloud Firewall.
    #[inline]
    pub fn describe_location_info(
        &self,
        request: DescribeLocationInfoRequest,
    ) -> Call<'_, DescribeLocationInfoRequest> {
        self.inner.call(request)
    }
    /// Reads details of the Logstore that holds the firewall logs.
    #[inline]
    pub fn describe_log_store_info(
        &self,
        request: DescribeLogStoreInfoRequest,
    ) -> Call<'_, DescribeLogStoreInfoRequest> {
        self.inner.call(request)
    }
    /// Reads one member account, found by its UID.
    #[inline]
    pub fn describe_member_info(
        &self,
        request: DescribeMemberInfoRequest,
    ) -> Call<'_, DescribeMemberInfoRequest> {
        self.inner.call(request)
    }
    /// Shows whether the policies of NAT firewalls are displayed in pages.
    #[inline]
    pub fn describe_nat_acl_page_status(
        &self,
        request: DescribeNatAclPageStatusRequest,
    ) -> Call<'_, DescribeNatAclPageStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the policy groups of NAT firewalls.
    #[inline]
    pub fn describe_nat_firewall_acl_group_list(
        &self,
        request: DescribeNatFirewallAclGroupListRequest,
    ) -> Call<'_, DescribeNatFirewallAclGroupListRequest> {
        self.inner.call(request)
    }
    /// Lists the access control policies of the NAT firewall on one NAT gateway, with filters.
    #[inline]
    pub fn describe_nat_firewall_control_policy(
        &self,
        request: DescribeNatFirewallControlPolicyRequest,
    ) -> Call<'_, DescribeNatFirewallControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Reads the trend of traffic that NAT firewalls dropped over a period.
    #[inline]
    pub fn describe_nat_firewall_drop_traffic_trend(
        &self,
        request: DescribeNatFirewallDropTrafficTrendRequest,
    ) -> Call<'_, DescribeNatFirewallDropTrafficTrendRequest> {
        self.inner.call(request)
    }
    /// Lists NAT firewalls with their gateway, VPC and status.
    #[inline]
    pub fn describe_nat_firewall_list(
        &self,
        request: DescribeNatFirewallListRequest,
    ) -> Call<'_, DescribeNatFirewallListRequest> {
        self.inner.call(request)
    }
    /// Shows the lowest and highest priority in use among the policies of a NAT firewall.
    #[inline]
    pub fn describe_nat_firewall_policy_prior_used(
        &self,
        request: DescribeNatFirewallPolicyPriorUsedRequest,
    ) -> Call<'_, DescribeNatFirewallPolicyPriorUsedRequest> {
        self.inner.call(request)
    }
    /// Shows the outcome of the NAT firewall precheck for one NAT gateway.
    #[inline]
    pub fn describe_nat_firewall_precheck_detail(
        &self,
        request: DescribeNatFirewallPrecheckDetailRequest,
    ) -> Call<'_, DescribeNatFirewallPrecheckDetailRequest> {
        self.inner.call(request)
    }
    /// Shows how many NAT firewalls the account may have.
    #[inline]
    pub fn describe_nat_firewall_quota(
        &self,
        request: DescribeNatFirewallQuotaRequest,
    ) -> Call<'_, DescribeNatFirewallQuotaRequest> {
        self.inner.call(request)
    }
    /// Ranks traffic through NAT firewalls at a point in time.
    #[inline]
    pub fn describe_nat_firewall_time_top(
        &self,
        request: DescribeNatFirewallTimeTopRequest,
    ) -> Call<'_, DescribeNatFirewallTimeTopRequest> {
        self.inner.call(request)
    }
    /// Reads the traffic through NAT firewalls over a period, by gateway or source address.
    #[inline]
    pub fn describe_nat_firewall_traffic_trend(
        &self,
        request: DescribeNatFirewallTrafficTrendRequest,
    ) -> Call<'_, DescribeNatFirewallTrafficTrendRequest> {
        self.inner.call(request)
    }
    /// Lists network instances of one connection type, optionally within a CEN instance.
    #[inline]
    pub fn describe_network_instance_list(
        &self,
        request: DescribeNetworkInstanceListRequest,
    ) -> Call<'_, DescribeNetworkInstanceListRequest> {
        self.inner.call(request)
    }
    /// Lists pairs of connected network instances, by connection type and whether a firewall is configured.
    #[inline]
    pub fn describe_network_instance_relation_list(
        &self,
        request: DescribeNetworkInstanceRelationListRequest,
    ) -> Call<'_, DescribeNetworkInstanceRelationListRequest> {
        self.inner.call(request)
    }
    /// Ranks network traffic with the share of each entry, filtered by address, application or location.
    #[inline]
    pub fn describe_network_traffic_top_ratio(
        &self,
        request: DescribeNetworkTrafficTopRatioRequest,
    ) -> Call<'_, DescribeNetworkTrafficTopRatioRequest> {
        self.inner.call(request)
    }
    /// Reads statistics of the sources that access one exposed IP address.
    #[inline]
    pub fn describe_open_ip_access_src_stat(
        &self,
        request: DescribeOpenIpAccessSrcStatRequest,
    ) -> Call<'_, DescribeOpenIpAccessSrcStatRequest> {
        self.inner.call(request)
    }
    /// Lists assets that open outbound connections, with filters such as NAT gateway and risk.
    #[inline]
    pub fn describe_outgoing_asset_list(
        &self,
        request: DescribeOutgoingAssetListRequest,
    ) -> Call<'_, DescribeOutgoingAssetListRequest> {
        self.inner.call(request)
    }
    /// Lists destinations of outbound connections, domain names and IP addresses alike, with filters.
    #[inline]
    pub fn describe_outgoing_destination(
        &self,
        request: DescribeOutgoingDestinationRequest,
    ) -> Call<'_, DescribeOutgoingDestinationRequest> {
        self.inner.call(request)
    }
    /// Groups destinations of outbound connections by category.
    #[inline]
    pub fn describe_outgoing_destination_category(
        &self,
        request: DescribeOutgoingDestinationCategoryRequest,
    ) -> Call<'_, DescribeOutgoingDestinationCategoryRequest> {
        self.inner.call(request)
    }
    /// Lists destination IP addresses of outbound connections, with traffic, category and advice on policies.
    #[inline]
    pub fn describe_outgoing_destination_ip(
        &self,
        request: DescribeOutgoingDestinationIPRequest,
    ) -> Call<'_, DescribeOutgoingDestinationIPRequest> {
        self.inner.call(request)
    }
    /// Details the outbound connections to destination IP addresses, by source asset or NAT gateway.
    #[inline]
    pub fn describe_outgoing_destination_ip_detail(
        &self,
        request: DescribeOutgoingDestinationIPDetailRequest,
    ) -> Call<'_, DescribeOutgoingDestinationIPDetailRequest> {
        self.inner.call(request)
    }
    /// Lists domain names that assets connect to, with traffic, category and advice on policies.
    #[inline]
    pub fn describe_outgoing_domain(
        &self,
        request: DescribeOutgoingDomainRequest,
    ) -> Call<'_, DescribeOutgoingDomainRequest> {
        self.inner.call(request)
    }
    /// Details the outbound connections to domain names, by source asset or NAT gateway.
    #[inline]
    pub fn describe_outgoing_domain_detail(
        &self,
        request: DescribeOutgoingDomainDetailRequest,
    ) -> Call<'_, DescribeOutgoingDomainDetailRequest> {
        self.inner.call(request)
    }
    /// Counts the risky domain names and IP addresses among outbound connections in a period.
    #[inline]
    pub fn describe_outgoing_risk_domain_and_ip_count(
        &self,
        request: DescribeOutgoingRiskDomainAndIpCountRequest,
    ) -> Call<'_, DescribeOutgoingRiskDomainAndIpCountRequest> {
        self.inner.call(request)
    }
    /// Reads the trend of risky outbound connections over a period.
    #[inline]
    pub fn describe_outgoing_risk_trend(
        &self,
        request: DescribeOutgoingRiskTrendRequest,
    ) -> Call<'_, DescribeOutgoingRiskTrendRequest> {
        self.inner.call(request)
    }
    /// Reads the statistics of outbound connections over a period.
    #[inline]
    pub fn describe_outgoing_statistic(
        &self,
        request: DescribeOutgoingStatisticRequest,
    ) -> Call<'_, DescribeOutgoingStatisticRequest> {
        self.inner.call(request)
    }
    /// Lists the tags on destinations of outbound connections, by destination type.
    #[inline]
    pub fn describe_outgoing_tag(
        &self,
        request: DescribeOutgoingTagRequest,
    ) -> Call<'_, DescribeOutgoingTagRequest> {
        self.inner.call(request)
    }
    /// Lists the help documents for one page and tab of the console.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_page_documents(
        &self,
        request: DescribePageDocumentsRequest,
    ) -> Call<'_, DescribePageDocumentsRequest> {
        self.inner.call(request)
    }
    /// Shows whether strict mode of the access control policies is on.
    #[inline]
    pub fn describe_policy_advanced_config(
        &self,
        request: DescribePolicyAdvancedConfigRequest,
    ) -> Call<'_, DescribePolicyAdvancedConfigRequest> {
        self.inner.call(request)
    }
    /// Shows the lowest and highest priority in use among Internet firewall policies of a direction.
    #[inline]
    pub fn describe_policy_prior_used(
        &self,
        request: DescribePolicyPriorUsedRequest,
    ) -> Call<'_, DescribePolicyPriorUsedRequest> {
        self.inner.call(request)
    }
    /// Shows which protection is enabled with pay-as-you-go.
    #[inline]
    pub fn describe_postpay_enabled_protection(
        &self,
        request: DescribePostpayEnabledProtectionRequest,
    ) -> Call<'_, DescribePostpayEnabledProtectionRequest> {
        self.inner.call(request)
    }
    /// Lists the billed traffic of pay-as-you-go by day, instance and traffic type.
    #[inline]
    pub fn describe_postpay_traffic_detail(
        &self,
        request: DescribePostpayTrafficDetailRequest,
    ) -> Call<'_, DescribePostpayTrafficDetailRequest> {
        self.inner.call(request)
    }
    /// Sums the billed traffic and assets of pay-as-you-go for Internet, NAT and VPC firewalls.
    #[inline]
    pub fn describe_postpay_traffic_total(
        &self,
        request: DescribePostpayTrafficTotalRequest,
    ) -> Call<'_, DescribePostpayTrafficTotalRequest> {
        self.inner.call(request)
    }
    /// Shows whether the Internet firewall is on for a pay-as-you-go instance.
    #[inline]
    pub fn describe_postpay_user_internet_status(
        &self,
        request: DescribePostpayUserInternetStatusRequest,
    ) -> Call<'_, DescribePostpayUserInternetStatusRequest> {
        self.inner.call(request)
    }
    /// Shows whether NAT firewalls are on for a pay-as-you-go instance.
    #[inline]
    pub fn describe_postpay_user_nat_status(
        &self,
        request: DescribePostpayUserNatStatusRequest,
    ) -> Call<'_, DescribePostpayUserNatStatusRequest> {
        self.inner.call(request)
    }
    /// Shows whether VPC firewalls are on for a pay-as-you-go instance.
    #[inline]
    pub fn describe_postpay_user_vpc_status(
        &self,
        request: DescribePostpayUserVpcStatusRequest,
    ) -> Call<'_, DescribePostpayUserVpcStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the prefix lists of a region, with capacity and number of associations.
    #[inline]
    pub fn describe_prefix_lists(
        &self,
        request: DescribePrefixListsRequest,
    ) -> Call<'_, DescribePrefixListsRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names of one private DNS endpoint.
    #[inline]
    pub fn describe_private_dns_domain_name_list(
        &self,
        request: DescribePrivateDnsDomainNameListRequest,
    ) -> Call<'_, DescribePrivateDnsDomainNameListRequest> {
        self.inner.call(request)
    }
    /// Reads one private DNS endpoint, found by its access instance ID.
    #[inline]
    pub fn describe_private_dns_endpoint_detail(
        &self,
        request: DescribePrivateDnsEndpointDetailRequest,
    ) -> Call<'_, DescribePrivateDnsEndpointDetailRequest> {
        self.inner.call(request)
    }
    /// Lists private DNS endpoints, filtered by region, VPC, member, firewall type or status.
    #[inline]
    pub fn describe_private_dns_endpoint_list(
        &self,
        request: DescribePrivateDnsEndpointListRequest,
    ) -> Call<'_, DescribePrivateDnsEndpointListRequest> {
        self.inner.call(request)
    }
    /// Reads statistics of private DNS, by the creation period of its domain names.
    #[inline]
    pub fn describe_private_dns_statistics(
        &self,
        request: DescribePrivateDnsStatisticsRequest,
    ) -> Call<'_, DescribePrivateDnsStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions known to Cloud Firewall.
    #[inline]
    pub fn describe_region_info(
        &self,
        request: DescribeRegionInfoRequest,
    ) -> Call<'_, DescribeRegionInfoRequest> {
        self.inner.call(request)
    }
    /// Shows for which resource types protection switches on automatically.
    #[inline]
    pub fn describe_resource_type_auto_enable(
        &self,
        request: DescribeResourceTypeAutoEnableRequest,
    ) -> Call<'_, DescribeResourceTypeAutoEnableRequest> {
        self.inner.call(request)
    }
    /// Lists intrusion prevention events in groups, with attack type, addresses and how they were handled.
    #[inline]
    pub fn describe_risk_event_group(
        &self,
        request: DescribeRiskEventGroupRequest,
    ) -> Call<'_, DescribeRiskEventGroupRequest> {
        self.inner.call(request)
    }
    /// Reads the attack payload of one intrusion prevention event, with its addresses and ports.
    #[inline]
    pub fn describe_risk_event_payload(
        &self,
        request: DescribeRiskEventPayloadRequest,
    ) -> Call<'_, DescribeRiskEventPayloadRequest> {
        self.inner.call(request)
    }
    /// Reads the statistics of intrusion prevention events over a period.
    #[inline]
    pub fn describe_risk_event_statistic(
        &self,
        request: DescribeRiskEventStatisticRequest,
    ) -> Call<'_, DescribeRiskEventStatisticRequest> {
        self.inner.call(request)
    }
    /// Ranks the applications most attacked in a period.
    #[inline]
    pub fn describe_risk_event_top_attack_app(
        &self,
        request: DescribeRiskEventTopAttackAppRequest,
    ) -> Call<'_, DescribeRiskEventTopAttackAppRequest> {
        self.inner.call(request)
    }
    /// Ranks the assets most attacked in a period.
    #[inline]
    pub fn describe_risk_event_top_attack_asset(
        &self,
        request: DescribeRiskEventTopAttackAssetRequest,
    ) -> Call<'_, DescribeRiskEventTopAttackAssetRequest> {
        self.inner.call(request)
    }
    /// Ranks the most frequent attack types of a period.
    #[inline]
    pub fn describe_risk_event_top_attack_type(
        &self,
        request: DescribeRiskEventTopAttackTypeRequest,
    ) -> Call<'_, DescribeRiskEventTopAttackTypeRequest> {
        self.inner.call(request)
    }
    /// Lists the instances affected by one risky security group rule.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_risk_security_group_detail(
        &self,
        request: DescribeRiskSecurityGroupDetailRequest,
    ) -> Call<'_, DescribeRiskSecurityGroupDetailRequest> {
        self.inner.call(request)
    }
    /// Details one sensitive data leak event, by its addresses and ID.
    #[inline]
    pub fn describe_sdl_event_detail(
        &self,
        request: DescribeSdlEventDetailRequest,
    ) -> Call<'_, DescribeSdlEventDetailRequest> {
        self.inner.call(request)
    }
    /// Lists sensitive data leak events of a period, filtered by address, location or sensitivity.
    #[inline]
    pub fn describe_sdl_event_list(
        &self,
        request: DescribeSdlEventListRequest,
    ) -> Call<'_, DescribeSdlEventListRequest> {
        self.inner.call(request)
    }
    /// Lists the sensitive data found in one leak event.
    #[inline]
    pub fn describe_sdl_event_sd_list(
        &self,
        request: DescribeSdlEventSdListRequest,
    ) -> Call<'_, DescribeSdlEventSdListRequest> {
        self.inner.call(request)
    }
    /// Counts the sensitive data leak events of a period.
    #[inline]
    pub fn describe_sdl_event_statistic(
        &self,
        request: DescribeSdlEventStatisticRequest,
    ) -> Call<'_, DescribeSdlEventStatisticRequest> {
        self.inner.call(request)
    }
    /// Reads overall statistics of sensitive data leak detection over a period.
    #[inline]
    pub fn describe_sdl_statistic(
        &self,
        request: DescribeSdlStatisticRequest,
    ) -> Call<'_, DescribeSdlStatisticRequest> {
        self.inner.call(request)
    }
    /// Shows the security mode of Cloud Firewall.
    #[inline]
    pub fn describe_security_mode(
        &self,
        request: DescribeSecurityModeRequest,
    ) -> Call<'_, DescribeSecurityModeRequest> {
        self.inner.call(request)
    }
    /// Lists NAT firewalls, found by ID, name, region, VPC, NAT gateway or status.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_security_proxy(
        &self,
        request: DescribeSecurityProxyRequest,
    ) -> Call<'_, DescribeSecurityProxyRequest> {
        self.inner.call(request)
    }
    /// Lists the resources for a NAT firewall on one NAT gateway.
    #[inline]
    pub fn describe_security_proxy_resources(
        &self,
        request: DescribeSecurityProxyResourcesRequest,
    ) -> Call<'_, DescribeSecurityProxyResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the categories of sensitive data, with level and whether their detection is on.
    #[inline]
    pub fn describe_sensitive_switch(
        &self,
        request: DescribeSensitiveSwitchRequest,
    ) -> Call<'_, DescribeSensitiveSwitchRequest> {
        self.inner.call(request)
    }
    /// Shows the version of each signature library.
    #[inline]
    pub fn describe_signature_lib_version(
        &self,
        request: DescribeSignatureLibVersionRequest,
    ) -> Call<'_, DescribeSignatureLibVersionRequest> {
        self.inner.call(request)
    }
    /// Shows whether the service-linked role for Cloud Firewall was granted.
    #[inline]
    pub fn describe_slr_grant(
        &self,
        request: DescribeSlrGrantRequest,
    ) -> Call<'_, DescribeSlrGrantRequest> {
        self.inner.call(request)
    }
    /// Shows whether log analysis with Simple Log Service has been activated.
    #[inline]
    pub fn describe_sls_analyze_open_status(
        &self,
        request: DescribeSlsAnalyzeOpenStatusRequest,
    ) -> Call<'_, DescribeSlsAnalyzeOpenStatusRequest> {
        self.inner.call(request)
    }
    /// Shows for each threat intelligence category whether it is on and with which action.
    #[inline]
    pub fn describe_threat_intelligence_switch(
        &self,
        request: DescribeThreatIntelligenceSwitchRequest,
    ) -> Call<'_, DescribeThreatIntelligenceSwitchRequest> {
        self.inner.call(request)
    }
    /// Shows the original route table associations that a transit router firewall keeps as backup.
    #[inline]
    pub fn describe_tr_firewall_policy_back_up_association_list(
        &self,
        request: DescribeTrFirewallPolicyBackUpAssociationListRequest,
    ) -> Call<'_, DescribeTrFirewallPolicyBackUpAssociationListRequest> {
        self.inner.call(request)
    }
    /// Lists the routing policies of a transit router firewall, with type, sources and destinations.
    #[inline]
    pub fn describe_tr_firewall_v2_route_policy_list(
        &self,
        request: DescribeTrFirewallV2RoutePolicyListRequest,
    ) -> Call<'_, DescribeTrFirewallV2RoutePolicyListRequest> {
        self.inner.call(request)
    }
    /// Reads one transit router firewall, with its VPC, CIDR blocks, routing mode and status.
    #[inline]
    pub fn describe_tr_firewalls_v2_detail(
        &self,
        request: DescribeTrFirewallsV2DetailRequest,
    ) -> Call<'_, DescribeTrFirewallsV2DetailRequest> {
        self.inner.call(request)
    }
    /// Lists transit router firewalls, filtered by region, CEN instance, transit router or switch status.
    #[inline]
    pub fn describe_tr_firewalls_v2_list(
        &self,
        request: DescribeTrFirewallsV2ListRequest,
    ) -> Call<'_, DescribeTrFirewallsV2ListRequest> {
        self.inner.call(request)
    }
    /// Lists the routes that a transit router firewall's routing policy uses.
    #[inline]
    pub fn describe_tr_firewalls_v2_route_list(
        &self,
        request: DescribeTrFirewallsV2RouteListRequest,
    ) -> Call<'_, DescribeTrFirewallsV2RouteListRequest> {
        self.inner.call(request)
    }
    /// Searches the traffic logs of a period, by address, port, direction, rule or firewall.
    #[inline]
    pub fn describe_traffic_log(
        &self,
        request: DescribeTrafficLogRequest,
    ) -> Call<'_, DescribeTrafficLogRequest> {
        self.inner.call(request)
    }
    /// Lists the resources attached to a transit router, by resource type or VPC.
    #[inline]
    pub fn describe_transit_router_resources_list(
        &self,
        request: DescribeTransitRouterResourcesListRequest,
    ) -> Call<'_, DescribeTransitRouterResourcesListRequest> {
        self.inner.call(request)
    }
    /// Reads the trend of ports without protection over a period.
    #[inline]
    pub fn describe_unprotected_port_trend(
        &self,
        request: DescribeUnprotectedPortTrendRequest,
    ) -> Call<'_, DescribeUnprotectedPortTrendRequest> {
        self.inner.call(request)
    }
    /// Reads the trend of vulnerabilities without protection over a period.
    #[inline]
    pub fn describe_unprotected_vuln_trend(
        &self,
        request: DescribeUnprotectedVulnTrendRequest,
    ) -> Call<'_, DescribeUnprotectedVulnTrendRequest> {
        self.inner.call(request)
    }
    /// Reads the alert settings of the account, with notifications and contacts.
    #[inline]
    pub fn describe_user_alarm_config(
        &self,
        request: DescribeUserAlarmConfigRequest,
    ) -> Call<'_, DescribeUserAlarmConfigRequest> {
        self.inner.call(request)
    }
    /// Shows traffic of one asset IP at a time: bandwidth, packets, sessions and new connections.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_user_asset_ip_traffic_info(
        &self,
        request: DescribeUserAssetIPTrafficInfoRequest,
    ) -> Call<'_, DescribeUserAssetIPTrafficInfoRequest> {
        self.inner.call(request)
    }
    /// Shows the purchased edition of the Cloud Firewall instance.
    #[inline]
    pub fn describe_user_buy_version(
        &self,
        request: DescribeUserBuyVersionRequest,
    ) -> Call<'_, DescribeUserBuyVersionRequest> {
        self.inner.call(request)
    }
    /// Lists the intrusion prevention whitelist of the Internet firewall.
    #[inline]
    pub fn describe_user_ips_whitelist(
        &self,
        request: DescribeUserIPSWhitelistRequest,
    ) -> Call<'_, DescribeUserIPSWhitelistRequest> {
        self.inner.call(request)
    }
    /// Lists the intrusion prevention settings of VPC firewalls.
    #[inline]
    pub fn describe_vfw_ips_config_list(
        &self,
        request: DescribeVfwIPSConfigListRequest,
    ) -> Call<'_, DescribeVfwIPSConfigListRequest> {
        self.inner.call(request)
    }
    /// Details the accesses between VPCs in a period, by peer, port, protocol and risk level.
    #[inline]
    pub fn describe_vpc_firewall_access_detail(
        &self,
        request: DescribeVpcFirewallAccessDetailRequest,
    ) -> Call<'_, DescribeVpcFirewallAccessDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the policy groups of VPC firewalls, with the number of rules in each.
    #[inline]
    pub fn describe_vpc_firewall_acl_group_list(
        &self,
        request: DescribeVpcFirewallAclGroupListRequest,
    ) -> Call<'_, DescribeVpcFirewallAclGroupListRequest> {
        self.inner.call(request)
    }
    /// Lists the assets seen in traffic between VPCs, by VPC, port, application or risk level.
    #[inline]
    pub fn describe_vpc_firewall_asset_list(
        &self,
        request: DescribeVpcFirewallAssetListRequest,
    ) -> Call<'_, DescribeVpcFirewallAssetListRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which a VPC firewall has assets.
    #[inline]
    pub fn describe_vpc_firewall_asset_region_list(
        &self,
        request: DescribeVpcFirewallAssetRegionListRequest,
    ) -> Call<'_, DescribeVpcFirewallAssetRegionListRequest> {
        self.inner.call(request)
    }
    /// Reads one VPC firewall in a CEN instance, with the VPC it protects and its status.
    #[inline]
    pub fn describe_vpc_firewall_cen_detail(
        &self,
        request: DescribeVpcFirewallCenDetailRequest,
    ) -> Call<'_, DescribeVpcFirewallCenDetailRequest> {
        self.inner.call(request)
    }
    /// Lists VPC firewalls in CEN instances, filtered by region, member, routing mode or switch status.
    #[inline]
    pub fn describe_vpc_firewall_cen_list(
        &self,
        request: DescribeVpcFirewallCenListRequest,
    ) -> Call<'_, DescribeVpcFirewallCenListRequest> {
        self.inner.call(request)
    }
    /// Summarizes the VPC firewalls in CEN, by member and transit router edition.
    #[inline]
    pub fn describe_vpc_firewall_cen_summary_list(
        &self,
        request: DescribeVpcFirewallCenSummaryListRequest,
    ) -> Call<'_, DescribeVpcFirewallCenSummaryListRequest> {
        self.inner.call(request)
    }
    /// Lists the access control policies in the group of one VPC firewall, with filters.
    #[inline]
    pub fn describe_vpc_firewall_control_policy(
        &self,
        request: DescribeVpcFirewallControlPolicyRequest,
    ) -> Call<'_, DescribeVpcFirewallControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows the intrusion prevention settings of a VPC firewall: run mode, basic rules and virtual patches.
    #[inline]
    pub fn describe_vpc_firewall_default_ips_config(
        &self,
        request: DescribeVpcFirewallDefaultIPSConfigRequest,
    ) -> Call<'_, DescribeVpcFirewallDefaultIPSConfigRequest> {
        self.inner.call(request)
    }
    /// Reads one VPC firewall on an Express Connect link, with both VPCs and their routes.
    #[inline]
    pub fn describe_vpc_firewall_detail(
        &self,
        request: DescribeVpcFirewallDetailRequest,
    ) -> Call<'_, DescribeVpcFirewallDetailRequest> {
        self.inner.call(request)
    }
    /// Reads the trend of traffic that VPC firewalls dropped over a period.
    #[inline]
    pub fn describe_vpc_firewall_drop_traffic_trend(
        &self,
        request: DescribeVpcFirewallDropTrafficTrendRequest,
    ) -> Call<'_, DescribeVpcFirewallDropTrafficTrendRequest> {
        self.inner.call(request)
    }
    /// Lists the intrusion prevention whitelist entries of VPC firewalls.
    #[inline]
    pub fn describe_vpc_firewall_ips_whitelist(
        &self,
        request: DescribeVpcFirewallIPSWhitelistRequest,
    ) -> Call<'_, DescribeVpcFirewallIPSWhitelistRequest> {
        self.inner.call(request)
    }
    /// Lists VPC firewalls on Express Connect links, filtered by region, VPC, member or switch status.
    #[inline]
    pub fn describe_vpc_firewall_list(
        &self,
        request: DescribeVpcFirewallListRequest,
    ) -> Call<'_, DescribeVpcFirewallListRequest> {
        self.inner.call(request)
    }
    /// Lists the vSwitches of a VPC that a manually created VPC firewall can use.
    #[inline]
    pub fn describe_vpc_firewall_manual_vswitch_list(
        &self,
        request: DescribeVpcFirewallManualVSwitchListRequest,
    ) -> Call<'_, DescribeVpcFirewallManualVSwitchListRequest> {
        self.inner.call(request)
    }
    /// Shows the lowest and highest priority in use within a VPC firewall's policy group.
    #[inline]
    pub fn describe_vpc_firewall_policy_prior_used(
        &self,
        request: DescribeVpcFirewallPolicyPriorUsedRequest,
    ) -> Call<'_, DescribeVpcFirewallPolicyPriorUsedRequest> {
        self.inner.call(request)
    }
    /// Shows the outcome of the VPC firewall precheck for a VPC, CEN instance or transit router.
    #[inline]
    pub fn describe_vpc_firewall_precheck_detail(
        &self,
        request: DescribeVpcFirewallPrecheckDetailRequest,
    ) -> Call<'_, DescribeVpcFirewallPrecheckDetailRequest> {
        self.inner.call(request)
    }
    /// Summarizes the VPC firewalls of the account.
    #[inline]
    pub fn describe_vpc_firewall_summary_info(
        &self,
        request: DescribeVpcFirewallSummaryInfoRequest,
    ) -> Call<'_, DescribeVpcFirewallSummaryInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the zones for a VPC firewall on a transit router in a region.
    #[inline]
    pub fn describe_vpc_firewall_zone(
        &self,
        request: DescribeVpcFirewallZoneRequest,
    ) -> Call<'_, DescribeVpcFirewallZoneRequest> {
        self.inner.call(request)
    }
    /// Lists VPCs with no more than ID, name and region.
    #[inline]
    pub fn describe_vpc_list_lite(
        &self,
        request: DescribeVpcListLiteRequest,
    ) -> Call<'_, DescribeVpcListLiteRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region, with local name and type.
    #[inline]
    pub fn describe_vpc_zone(
        &self,
        request: DescribeVpcZoneRequest,
    ) -> Call<'_, DescribeVpcZoneRequest> {
        self.inner.call(request)
    }
    /// Lists vulnerabilities that Cloud Firewall can protect against, with level, rule classes needed and affected resources.
    #[inline]
    pub fn describe_vulnerability_protected_list(
        &self,
        request: DescribeVulnerabilityProtectedListRequest,
    ) -> Call<'_, DescribeVulnerabilityProtectedListRequest> {
        self.inner.call(request)
    }
    /// Turns sensitive data leak detection off for given IP addresses.
    #[inline]
    pub fn disable_sdl_protected_asset(
        &self,
        request: DisableSdlProtectedAssetRequest,
    ) -> Call<'_, DisableSdlProtectedAssetRequest> {
        self.inner.call(request)
    }
    /// Turns sensitive data leak detection on for given IP addresses.
    #[inline]
    pub fn enable_sdl_protected_asset(
        &self,
        request: EnableSdlProtectedAssetRequest,
    ) -> Call<'_, EnableSdlProtectedAssetRequest> {
        self.inner.call(request)
    }
    /// Issues a download URL for a CA certificate of TLS inspection.
    #[inline]
    pub fn get_tls_inspect_certificate_download_url(
        &self,
        request: GetTlsInspectCertificateDownloadUrlRequest,
    ) -> Call<'_, GetTlsInspectCertificateDownloadUrlRequest> {
        self.inner.call(request)
    }
    /// Lists the CA certificates used for TLS inspection.
    #[inline]
    pub fn list_tls_inspect_ca_certificates(
        &self,
        request: ListTlsInspectCACertificatesRequest,
    ) -> Call<'_, ListTlsInspectCACertificatesRequest> {
        self.inner.call(request)
    }
    /// Changes an address book that policies use: its addresses, tags, pods, name or description.
    #[inline]
    pub fn modify_address_book(
        &self,
        request: ModifyAddressBookRequest,
    ) -> Call<'_, ModifyAddressBookRequest> {
        self.inner.call(request)
    }
    /// Changes an access control policy of the Internet firewall, found by its UUID.
    #[inline]
    pub fn modify_control_policy(
        &self,
        request: ModifyControlPolicyRequest,
    ) -> Call<'_, ModifyControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Moves an IPv4 policy of the Internet firewall from one priority to another.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_control_policy_position(
        &self,
        request: ModifyControlPolicyPositionRequest,
    ) -> Call<'_, ModifyControlPolicyPositionRequest> {
        self.inner.call(request)
    }
    /// Gives an access control policy, found by its UUID, another priority.
    #[inline]
    pub fn modify_control_policy_priority(
        &self,
        request: ModifyControlPolicyPriorityRequest,
    ) -> Call<'_, ModifyControlPolicyPriorityRequest> {
        self.inner.call(request)
    }
    /// Changes the default intrusion prevention settings: run mode, rule class, basic rules, patches and threat intelligence.
    #[inline]
    pub fn modify_default_ips_config(
        &self,
        request: ModifyDefaultIPSConfigRequest,
    ) -> Call<'_, ModifyDefaultIPSConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a policy of the DNS firewall, including its action and priority.
    #[inline]
    pub fn modify_dns_firewall_policy(
        &self,
        request: ModifyDnsFirewallPolicyRequest,
    ) -> Call<'_, ModifyDnsFirewallPolicyRequest> {
        self.inner.call(request)
    }
    /// Switches a routing policy of a transit router firewall on or off, optionally restoring the routes.
    #[inline]
    pub fn modify_firewall_v2_route_policy_switch(
        &self,
        request: ModifyFirewallV2RoutePolicySwitchRequest,
    ) -> Call<'_, ModifyFirewallV2RoutePolicySwitchRequest> {
        self.inner.call(request)
    }
    /// Changes the descriptions of member accounts.
    #[inline]
    pub fn modify_instance_member_attributes(
        &self,
        request: ModifyInstanceMemberAttributesRequest,
    ) -> Call<'_, ModifyInstanceMemberAttributesRequest> {
        self.inner.call(request)
    }
    /// Changes the action of intrusion prevention rules for one firewall type.
    #[inline]
    pub fn modify_ips_rules(
        &self,
        request: ModifyIpsRulesRequest,
    ) -> Call<'_, ModifyIpsRulesRequest> {
        self.inner.call(request)
    }
    /// Returns intrusion prevention rules to their default actions for one firewall type.
    #[inline]
    pub fn modify_ips_rules_to_default(
        &self,
        request: ModifyIpsRulesToDefaultRequest,
    ) -> Call<'_, ModifyIpsRulesToDefaultRequest> {
        self.inner.call(request)
    }
    /// Changes an access control policy of the NAT firewall on one NAT gateway.
    #[inline]
    pub fn modify_nat_firewall_control_policy(
        &self,
        request: ModifyNatFirewallControlPolicyRequest,
    ) -> Call<'_, ModifyNatFirewallControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Moves a policy of a NAT firewall to another priority.
    #[inline]
    pub fn modify_nat_firewall_control_policy_position(
        &self,
        request: ModifyNatFirewallControlPolicyPositionRequest,
    ) -> Call<'_, ModifyNatFirewallControlPolicyPositionRequest> {
        self.inner.call(request)
    }
    /// Applies one operation to a list of objects of a type and direction, with an optional comment.
    #[inline]
    pub fn modify_object_group_operation(
        &self,
        request: ModifyObjectGroupOperationRequest,
    ) -> Call<'_, ModifyObjectGroupOperationRequest> {
        self.inner.call(request)
    }
    /// Turns strict mode of access control on or off, so that policies also match unidentified applications.
    #[inline]
    pub fn modify_policy_advanced_config(
        &self,
        request: ModifyPolicyAdvancedConfigRequest,
    ) -> Call<'_, ModifyPolicyAdvancedConfigRequest> {
        self.inner.call(request)
    }
    /// Changes name, DNS type or DNS servers of a private DNS endpoint.
    #[inline]
    pub fn modify_private_dns_endpoint(
        &self,
        request: ModifyPrivateDnsEndpointRequest,
    ) -> Call<'_, ModifyPrivateDnsEndpointRequest> {
        self.inner.call(request)
    }
    /// Sets for which resource types protection switches on automatically.
    #[inline]
    pub fn modify_resource_type_auto_enable(
        &self,
        request: ModifyResourceTypeAutoEnableRequest,
    ) -> Call<'_, ModifyResourceTypeAutoEnableRequest> {
        self.inner.call(request)
    }
    /// Turns detection of one category of sensitive data on or off.
    #[inline]
    pub fn modify_sensitive_switch(
        &self,
        request: ModifySensitiveSwitchRequest,
    ) -> Call<'_, ModifySensitiveSwitchRequest> {
        self.inner.call(request)
    }
    /// Changes the delivery of firewall logs to Simple Log Service: status, filter keys or region.
    #[inline]
    pub fn modify_sls_dispatch_status(
        &self,
        request: ModifySlsDispatchStatusRequest,
    ) -> Call<'_, ModifySlsDispatchStatusRequest> {
        self.inner.call(request)
    }
    /// Turns threat intelligence categories on or off and sets their actions.
    #[inline]
    pub fn modify_threat_intelligence_switch(
        &self,
        request: ModifyThreatIntelligenceSwitchRequest,
    ) -> Call<'_, ModifyThreatIntelligenceSwitchRequest> {
        self.inner.call(request)
    }
    /// Changes the name of a transit router firewall.
    #[inline]
    pub fn modify_tr_firewall_v2_configuration(
        &self,
        request: ModifyTrFirewallV2ConfigurationRequest,
    ) -> Call<'_, ModifyTrFirewallV2ConfigurationRequest> {
        self.inner.call(request)
    }
    /// Changes between which sources and destinations a transit router firewall's routing policy applies.
    #[inline]
    pub fn modify_tr_firewall_v2_route_policy_scope(
        &self,
        request: ModifyTrFirewallV2RoutePolicyScopeRequest,
    ) -> Call<'_, ModifyTrFirewallV2RoutePolicyScopeRequest> {
        self.inner.call(request)
    }
    /// Changes the alert settings of the account, with times, notifications and contacts.
    #[inline]
    pub fn modify_user_alarm_config(
        &self,
        request: ModifyUserAlarmConfigRequest,
    ) -> Call<'_, ModifyUserAlarmConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the intrusion prevention whitelist of the Internet firewall for one traffic direction.
    #[inline]
    pub fn modify_user_ips_whitelist(
        &self,
        request: ModifyUserIPSWhitelistRequest,
    ) -> Call<'_, ModifyUserIPSWhitelistRequest> {
        self.inner.call(request)
    }
    /// Changes how long firewall logs are stored in Simple Log Service.
    #[inline]
    pub fn modify_user_sls_log_storage_time(
        &self,
        request: ModifyUserSlsLogStorageTimeRequest,
    ) -> Call<'_, ModifyUserSlsLogStorageTimeRequest> {
        self.inner.call(request)
    }
    /// Turns strict mode of the access control engine on or off for a VPC firewall.
    #[inline]
    pub fn modify_vpc_firewall_acl_engine_mode(
        &self,
        request: ModifyVpcFirewallAclEngineModeRequest,
    ) -> Call<'_, ModifyVpcFirewallAclEngineModeRequest> {
        self.inner.call(request)
    }
    /// Renames a VPC firewall that protects a network instance in CEN.
    #[inline]
    pub fn modify_vpc_firewall_cen_configure(
        &self,
        request: ModifyVpcFirewallCenConfigureRequest,
    ) -> Call<'_, ModifyVpcFirewallCenConfigureRequest> {
        self.inner.call(request)
    }
    /// Switches a VPC firewall in a CEN instance on or off.
    #[inline]
    pub fn modify_vpc_firewall_cen_switch_status(
        &self,
        request: ModifyVpcFirewallCenSwitchStatusRequest,
    ) -> Call<'_, ModifyVpcFirewallCenSwitchStatusRequest> {
        self.inner.call(request)
    }
    /// Changes name or route tables of a VPC firewall on an Express Connect link.
    #[inline]
    pub fn modify_vpc_firewall_configure(
        &self,
        request: ModifyVpcFirewallConfigureRequest,
    ) -> Call<'_, ModifyVpcFirewallConfigureRequest> {
        self.inner.call(request)
    }
    /// Changes an access control policy in the group of one VPC firewall.
    #[inline]
    pub fn modify_vpc_firewall_control_policy(
        &self,
        request: ModifyVpcFirewallControlPolicyRequest,
    ) -> Call<'_, ModifyVpcFirewallControlPolicyRequest> {
        self.inner.call(request)
    }
    /// Moves a policy within a VPC firewall's policy group to another priority.
    #[inline]
    pub fn modify_vpc_firewall_control_policy_position(
        &self,
        request: ModifyVpcFirewallControlPolicyPositionRequest,
    ) -> Call<'_, ModifyVpcFirewallControlPolicyPositionRequest> {
        self.inner.call(request)
    }
    /// Changes the intrusion prevention settings of a VPC firewall: run mode, rule class, basic rules and patches.
    #[inline]
    pub fn modify_vpc_firewall_default_ips_config(
        &self,
        request: ModifyVpcFirewallDefaultIPSConfigRequest,
    ) -> Call<'_, ModifyVpcFirewallDefaultIPSConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the intrusion prevention whitelist of one VPC firewall.
    #[inline]
    pub fn modify_vpc_firewall_ips_whitelist(
        &self,
        request: ModifyVpcFirewallIPSWhitelistRequest,
    ) -> Call<'_, ModifyVpcFirewallIPSWhitelistRequest> {
        self.inner.call(request)
    }
    /// Switches a VPC firewall on an Express Connect link on or off.
    #[inline]
    pub fn modify_vpc_firewall_switch_status(
        &self,
        request: ModifyVpcFirewallSwitchStatusRequest,
    ) -> Call<'_, ModifyVpcFirewallSwitchStatusRequest> {
        self.inner.call(request)
    }
    /// Switches the Internet firewall off for all assets of the account.
    #[inline]
    pub fn put_disable_all_fw_switch(
        &self,
        request: PutDisableAllFwSwitchRequest,
    ) -> Call<'_, PutDisableAllFwSwitchRequest> {
        self.inner.call(request)
    }
    /// Switches the Internet firewall off for given IP addresses, regions or asset types.
    #[inline]
    pub fn put_disable_fw_switch(
        &self,
        request: PutDisableFwSwitchRequest,
    ) -> Call<'_, PutDisableFwSwitchRequest> {
        self.inner.call(request)
    }
    /// Switches the Internet firewall on for all assets of the account.
    #[inline]
    pub fn put_enable_all_fw_switch(
        &self,
        request: PutEnableAllFwSwitchRequest,
    ) -> Call<'_, PutEnableAllFwSwitchRequest> {
        self.inner.call(request)
    }
    /// Switches the Internet firewall on for given IP addresses, regions or asset types; lists those that failed.
    #[inline]
    pub fn put_enable_fw_switch(
        &self,
        request: PutEnableFwSwitchRequest,
    ) -> Call<'_, PutEnableFwSwitchRequest> {
        self.inner.call(request)
    }
    /// Releases a Cloud Firewall instance that has expired.
    #[inline]
    pub fn release_expired_instance(
        &self,
        request: ReleaseExpiredInstanceRequest,
    ) -> Call<'_, ReleaseExpiredInstanceRequest> {
        self.inner.call(request)
    }
    /// Releases a pay-as-you-go Cloud Firewall instance.
    #[inline]
    pub fn release_post_instance(
        &self,
        request: ReleasePostInstanceRequest,
    ) -> Call<'_, ReleasePostInstanceRequest> {
        self.inner.call(request)
    }
    /// Sets the hit counter of a NAT firewall policy back to zero.
    #[inline]
    pub fn reset_nat_firewall_rule_hit_count(
        &self,
        request: ResetNatFirewallRuleHitCountRequest,
    ) -> Call<'_, ResetNatFirewallRuleHitCountRequest> {
        self.inner.call(request)
    }
    /// Sets the hit counter of an Internet firewall policy back to zero.
    #[inline]
    pub fn reset_rule_hit_count(
        &self,
        request: ResetRuleHitCountRequest,
    ) -> Call<'_, ResetRuleHitCountRequest> {
        self.inner.call(request)
    }
    /// Sets the hit counter of a VPC firewall policy back to zero.
    #[inline]
    pub fn reset_vpc_firewall_rule_hit_count(
        &self,
        request: ResetVpcFirewallRuleHitCountRequest,
    ) -> Call<'_, ResetVpcFirewallRuleHitCountRequest> {
        self.inner.call(request)
    }
    /// Switches a NAT firewall on or off.
    #[inline]
    pub fn switch_security_proxy(
        &self,
        request: SwitchSecurityProxyRequest,
    ) -> Call<'_, SwitchSecurityProxyRequest> {
        self.inner.call(request)
    }
    /// Changes the name or TTL of a connector to an ACK cluster.
    #[inline]
    pub fn update_ack_cluster_connector(
        &self,
        request: UpdateAckClusterConnectorRequest,
    ) -> Call<'_, UpdateAckClusterConnectorRequest> {
        self.inner.call(request)
    }
    /// Sets the status of one finding from a check of access control policies.
    #[inline]
    pub fn update_acl_check_detail_status(
        &self,
        request: UpdateAclCheckDetailStatusRequest,
    ) -> Call<'_, UpdateAclCheckDetailStatusRequest> {
        self.inner.call(request)
    }
    /// Turns the analysis of AI traffic on or off.
    #[inline]
    pub fn update_ai_traffic_analysis_status(
        &self,
        request: UpdateAITrafficAnalysisStatusRequest,
    ) -> Call<'_, UpdateAITrafficAnalysisStatusRequest> {
        self.inner.call(request)
    }
    /// Turns the Internet firewall on or off for a pay-as-you-go instance.
    #[inline]
    pub fn update_postpay_user_internet_status(
        &self,
        request: UpdatePostpayUserInternetStatusRequest,
    ) -> Call<'_, UpdatePostpayUserInternetStatusRequest> {
        self.inner.call(request)
    }
    /// Turns NAT firewalls on or off for a pay-as-you-go instance.
    #[inline]
    pub fn update_postpay_user_nat_status(
        &self,
        request: UpdatePostpayUserNatStatusRequest,
    ) -> Call<'_, UpdatePostpayUserNatStatusRequest> {
        self.inner.call(request)
    }
    /// Turns VPC firewalls on or off for a pay-as-you-go instance.
    #[inline]
    pub fn update_postpay_user_vpc_status(
        &self,
        request: UpdatePostpayUserVpcStatusRequest,
    ) -> Call<'_, UpdatePostpayUserVpcStatusRequest> {
        self.inner.call(request)
    }
    /// Changes the name or strict mode of a NAT firewall.
    #[inline]
    pub fn update_security_proxy(
        &self,
        request: UpdateSecurityProxyRequest,
    ) -> Call<'_, UpdateSecurityProxyRequest> {
        self.inner.call(request)
    }
    /// Brings access control rules back to the state of a backup.
    #[inline]
    pub fn use_acl_backup_data(
        &self,
        request: UseAclBackupDataRequest,
    ) -> Call<'_, UseAclBackupDataRequest> {
        self.inner.call(request)
    }
}
