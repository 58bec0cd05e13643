// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Server hold status
//!
//! - [`AddRspDomainServerHoldStatusForGateway`](mod@add_rsp_domain_server_hold_status_for_gateway): Puts the status serverHold on a domain, so that it is no longer published in DNS.
//! - [`AddRspDomainServerHoldStatusForGatewayOte`](mod@add_rsp_domain_server_hold_status_for_gateway_ote): Puts the status serverHold on a domain in the registry's test environment.
//! - [`RemoveRspDomainServerHoldStatusForGateway`](mod@remove_rsp_domain_server_hold_status_for_gateway): Takes the status serverHold off a domain, which is then published in DNS again.
//! - [`RemoveRspDomainServerHoldStatusForGatewayOte`](mod@remove_rsp_domain_server_hold_status_for_gateway_ote): Takes the status serverHold off a domain in the registry's test environment.
//! - [`UpdateRspDomainServerProhibitStatusForGateway`](mod@update_rsp_domain_server_prohibit_status_for_gateway): Adds and removes registry locks of a domain, such as the one against deletion.
//! - [`UpdateRspDomainServerProhibitStatusForGatewayOte`](mod@update_rsp_domain_server_prohibit_status_for_gateway_ote): Adds and removes registry locks of a domain in the registry's test environment.
//!
//! ## DNS instances
//!
//! - [`DescribeDnsProductInstance`](mod@describe_dns_product_instance): Shows one paid instance of the DNS service, by its ID.
//! - [`DescribeDnsProductInstances`](mod@describe_dns_product_instances): Lists the paid instances of the DNS service.
//! - [`DescribeInstanceDomains`](mod@describe_instance_domains): Lists the domains bound to an instance of the paid DNS service.
//!
//! ## Domain names
//!
//! - [`AddDomain`](mod@add_domain): Brings a domain under the management of the DNS service.
//! - [`AddDomainBackup`](mod@add_domain_backup): Sets up regular backups of the DNS records of a domain.
//! - [`BindInstanceDomains`](mod@bind_instance_domains): Binds domains to an instance of the paid DNS service.
//! - [`ChangeDomainOfDnsProduct`](mod@change_domain_of_dns_product): Binds another domain to an instance of the paid DNS service.
//! - [`DeleteDomain`](mod@delete_domain): Removes a domain and its records from the DNS service.
//! - [`DescribeDNSSLBSubDomains`](mod@describe_dnsslb_sub_domains): Lists the host names of a domain for which weights can be used.
//! - [`DescribeDomainDnssecInfo`](mod@describe_domain_dnssec_info): Returns the DNSSEC state of a domain and the DS record for its parent zone.
//! - [`DescribeDomainInfo`](mod@describe_domain_info): Returns a domain with its name servers, lines and edition.
//! - [`DescribeDomainLogs`](mod@describe_domain_logs): Lists what was done to domains, and by whom.
//! - [`DescribeDomainNs`](mod@describe_domain_ns): Tells which name servers a domain has, and which ones it should have.
//! - [`DescribeDomainStatistics`](mod@describe_domain_statistics): Returns how many queries a domain had over time.
//! - [`DescribeDomainStatisticsSummary`](mod@describe_domain_statistics_summary): Lists the domains in paid editions with the total of their queries.
//! - [`DescribeDomains`](mod@describe_domains): Lists the domains of the account in Alibaba Cloud DNS, filtered by keyword, group and so on.
//! - [`DescribeRecordStatistics`](mod@describe_record_statistics): Returns how many queries one host name had over time.
//! - [`DescribeRecordStatisticsSummary`](mod@describe_record_statistics_summary): Lists host names with the total of their queries.
//! - [`DescribeTransferDomains`](mod@describe_transfer_domains): Lists domains handed over to or from another account.
//! - [`GetMainDomainName`](mod@get_main_domain_name): Splits a name into its main domain and its host part.
//! - [`ModifyHichinaDomainDNS`](mod@modify_hichina_domain_dns): Switches a domain registered with Alibaba Cloud to the DNS servers of Alibaba Cloud DNS.
//! - [`OperateBatchDomain`](mod@operate_batch_domain): Starts a task that adds or deletes many domains or records.
//! - [`RetrieveDomain`](mod@retrieve_domain): Takes back a domain that another account manages; a TXT record must first prove who owns it.
//! - [`SetDomainDnssecStatus`](mod@set_domain_dnssec_status): Switches DNSSEC for a domain on or off.
//! - [`TransferDomain`](mod@transfer_domain): Hands the management of several domains in DNS over to another account.
//! - [`UnbindInstanceDomains`](mod@unbind_instance_domains): Unbinds domains from an instance of the paid DNS service.
//! - [`UpdateDomainRemark`](mod@update_domain_remark): Changes the note kept with a domain.
//!
//! ## Domain groups
//!
//! - [`AddDomainGroup`](mod@add_domain_group): Creates a group that domains can be sorted into.
//! - [`ChangeDomainGroup`](mod@change_domain_group): Moves a domain from its group to another one.
//! - [`DeleteDomainGroup`](mod@delete_domain_group): Deletes a domain group; its domains move to the default group.
//! - [`DescribeDomainGroups`](mod@describe_domain_groups): Lists the groups into which domains of the account are sorted.
//! - [`UpdateDomainGroup`](mod@update_domain_group): Renames a domain group.
//!
//! ## DNS records
//!
//! - [`AddDomainRecord`](mod@add_domain_record): Adds a DNS record to a domain.
//! - [`DeleteDomainRecord`](mod@delete_domain_record): Deletes a DNS record from a domain.
//! - [`DeleteSubDomainRecords`](mod@delete_sub_domain_records): Deletes all records of one host name, or those of one type.
//! - [`DescribeDomainRecordInfo`](mod@describe_domain_record_info): Returns one DNS record.
//! - [`DescribeDomainRecords`](mod@describe_domain_records): Lists the DNS records of a domain.
//! - [`DescribeRecordLogs`](mod@describe_record_logs): Lists who changed the DNS records of a domain, and when.
//! - [`DescribeSubDomainRecords`](mod@describe_sub_domain_records): Lists the DNS records of one host name.
//! - [`GetTxtRecordForVerify`](mod@get_txt_record_for_verify): Returns the TXT record to add as proof of owning a domain.
//! - [`SetDomainRecordStatus`](mod@set_domain_record_status): Puts a DNS record into effect or suspends it.
//! - [`UpdateDomainRecord`](mod@update_domain_record): Changes host, type, value, TTL and so on of a DNS record.
//! - [`UpdateDomainRecordRemark`](mod@update_domain_record_remark): Changes the note kept with a DNS record.
//!
//! ## Custom lines
//!
//! - [`AddCustomLine`](mod@add_custom_line): Defines a custom line: address ranges of clients that records can answer separately.
//! - [`DeleteCustomLines`](mod@delete_custom_lines): Deletes several custom lines by their IDs.
//! - [`DescribeCustomLine`](mod@describe_custom_line): Shows one custom line with its IP ranges.
//! - [`DescribeCustomLines`](mod@describe_custom_lines): Lists the custom lines of a domain.
//! - [`DescribeSupportLines`](mod@describe_support_lines): Lists the lines that records of a domain can be answered by.
//! - [`UpdateCustomLine`](mod@update_custom_line): Changes name and IP ranges of a custom line.
//!
//! ## Weighted round-robin
//!
//! - [`SetDNSSLBStatus`](mod@set_dnsslb_status): Switches weights on or off for the records of one host name.
//! - [`UpdateDNSSLBWeight`](mod@update_dnsslb_weight): Changes the weight of a record among those of the same host name.
//!
//! ## Batch operations
//!
//! - [`DescribeBatchResultCount`](mod@describe_batch_result_count): Counts how many items of a batch task succeeded or failed.
//! - [`DescribeBatchResultDetail`](mod@describe_batch_result_detail): Lists the outcome of a batch task item by item.
//!
//! ## Tags and resource groups
//!
//! - [`DescribeTags`](mod@describe_tags): Lists the tags in use on resources of one type.
//! - [`ListTagResources`](mod@list_tag_resources): Lists domains or other resources by tag, or the tags they carry.
//! - [`MoveDomainResourceGroup`](mod@move_domain_resource_group): Moves a domain into a different resource group.
//! - [`TagResources`](mod@tag_resources): Attaches tags to resources or changes the values there.
//! - [`UntagResources`](mod@untag_resources): Detaches tags from domains or other resources, by key or all of them.
//!
//! ## Cached domain names
//!
//! - [`AddDnsCacheDomain`](mod@add_dns_cache_domain): Adds a domain that the service answers as a caching proxy of other DNS servers.
//! - [`DeleteDnsCacheDomain`](mod@delete_dns_cache_domain): Removes a domain that the service answers as a caching proxy of other DNS servers.
//! - [`DescribeDnsCacheDomains`](mod@describe_dns_cache_domains): Lists the domains that the service answers as a proxy of other DNS servers.
//! - [`UpdateDnsCacheDomain`](mod@update_dns_cache_domain): Changes cache times and source servers of a domain in authoritative proxy mode.
//! - [`UpdateDnsCacheDomainRemark`](mod@update_dns_cache_domain_remark): Changes the note kept with a cached domain.
//!
//! ## GTM 3.0 instances
//!
//! - [`CreateCloudGtmInstanceConfig`](mod@create_cloud_gtm_instance_config): Creates a domain configuration in a GTM instance: the name it answers for and how.
//! - [`DeleteCloudGtmInstanceConfig`](mod@delete_cloud_gtm_instance_config): Deletes a domain configuration from a GTM instance.
//! - [`DescribeCloudGtmInstanceConfigFullInfo`](mod@describe_cloud_gtm_instance_config_full_info): Returns a domain configuration with its address pools and their addresses.
//! - [`DescribeCloudGtmSummary`](mod@describe_cloud_gtm_summary): Counts the GTM instances and health checks of the account.
//! - [`ListCloudGtmInstanceConfigs`](mod@list_cloud_gtm_instance_configs): Lists configurations of GTM 3.0 instances, each of which steers one domain name.
//! - [`ListCloudGtmInstances`](mod@list_cloud_gtm_instances): Lists the GTM 3.0 instances of the account.
//! - [`SearchCloudGtmInstanceConfigs`](mod@search_cloud_gtm_instance_configs): Searches for domain configurations of GTM.
//! - [`SearchCloudGtmInstances`](mod@search_cloud_gtm_instances): Searches for GTM instances.
//! - [`SetCloudGtmInstanceConfigLogSwitch`](mod@set_cloud_gtm_instance_config_log_switch): Switches traffic analysis of a domain configuration on or off.
//! - [`UpdateCloudGtmInstanceConfigBasic`](mod@update_cloud_gtm_instance_config_basic): Changes the name that a domain configuration answers for, or its TTL.
//! - [`UpdateCloudGtmInstanceConfigEnableStatus`](mod@update_cloud_gtm_instance_config_enable_status): Switches a domain configuration on or off.
//! - [`UpdateCloudGtmInstanceConfigLbStrategy`](mod@update_cloud_gtm_instance_config_lb_strategy): Changes how a domain configuration picks among its address pools.
//! - [`UpdateCloudGtmInstanceConfigRemark`](mod@update_cloud_gtm_instance_config_remark): Changes the note kept for a domain configuration.
//! - [`UpdateCloudGtmInstanceName`](mod@update_cloud_gtm_instance_name): Renames a GTM 3.0 instance; its configuration stays the same.
//!
//! ## GTM 3.0 addresses
//!
//! - [`CreateCloudGtmAddress`](mod@create_cloud_gtm_address): Creates an address that GTM pools can hand out, with its health checks.
//! - [`DeleteCloudGtmAddress`](mod@delete_cloud_gtm_address): Removes an address, so that GTM no longer checks it or hands it out.
//! - [`DescribeCloudGtmAddress`](mod@describe_cloud_gtm_address): Returns one GTM address with its state and health checks.
//! - [`DescribeCloudGtmAddressReference`](mod@describe_cloud_gtm_address_reference): Tells which address pools use an address.
//! - [`ListCloudGtmAddresses`](mod@list_cloud_gtm_addresses): Lists the GTM 3.0 addresses of the account with health and state.
//! - [`SearchCloudGtmAddresses`](mod@search_cloud_gtm_addresses): Searches for addresses by name, remark, health and other traits.
//! - [`UpdateCloudGtmAddress`](mod@update_cloud_gtm_address): Changes address, attributes and health checks of a GTM 3.0 address.
//! - [`UpdateCloudGtmAddressEnableStatus`](mod@update_cloud_gtm_address_enable_status): Lets GTM hand an address out, or keeps it from doing so.
//! - [`UpdateCloudGtmAddressManualAvailableStatus`](mod@update_cloud_gtm_address_manual_available_status): Chooses whether health checks or somebody by hand declare an address up or down.
//! - [`UpdateCloudGtmAddressRemark`](mod@update_cloud_gtm_address_remark): Changes the note kept with an address.
//!
//! ## GTM 3.0 address pools
//!
//! - [`CreateCloudGtmAddressPool`](mod@create_cloud_gtm_address_pool): Creates an address pool for GTM 3.0, with type and rule for when it counts as healthy.
//! - [`DeleteCloudGtmAddressPool`](mod@delete_cloud_gtm_address_pool): Deletes an address pool, which GTM then no longer hands out.
//! - [`DescribeCloudGtmAddressPool`](mod@describe_cloud_gtm_address_pool): Shows one GTM 3.0 address pool with its addresses.
//! - [`DescribeCloudGtmAddressPoolReference`](mod@describe_cloud_gtm_address_pool_reference): Tells which domain configurations use an address pool.
//! - [`ListCloudGtmAddressPools`](mod@list_cloud_gtm_address_pools): Lists the GTM 3.0 address pools of the account.
//! - [`ReplaceCloudGtmAddressPoolAddress`](mod@replace_cloud_gtm_address_pool_address): Replaces the addresses that a pool refers to with those given.
//! - [`ReplaceCloudGtmInstanceConfigAddressPool`](mod@replace_cloud_gtm_instance_config_address_pool): Replaces the address pools of a domain configuration with those given.
//! - [`SearchCloudGtmAddressPools`](mod@search_cloud_gtm_address_pools): Searches for address pools by name, remark and other traits.
//! - [`UpdateCloudGtmAddressPoolBasicConfig`](mod@update_cloud_gtm_address_pool_basic_config): Changes the name of an address pool or when it counts as healthy.
//! - [`UpdateCloudGtmAddressPoolEnableStatus`](mod@update_cloud_gtm_address_pool_enable_status): Lets GTM use an address pool, or keeps it from doing so.
//! - [`UpdateCloudGtmAddressPoolLbStrategy`](mod@update_cloud_gtm_address_pool_lb_strategy): Changes how a pool picks among its addresses.
//! - [`UpdateCloudGtmAddressPoolRemark`](mod@update_cloud_gtm_address_pool_remark): Changes the note kept with an address pool.
//!
//! ## GTM 3.0 monitor templates
//!
//! - [`CreateCloudGtmMonitorTemplate`](mod@create_cloud_gtm_monitor_template): Creates a health check template for GTM 3.0, with protocol, interval and nodes.
//! - [`DeleteCloudGtmMonitorTemplate`](mod@delete_cloud_gtm_monitor_template): Deletes a template that health checks of GTM addresses are made from.
//! - [`DescribeCloudGtmMonitorTemplate`](mod@describe_cloud_gtm_monitor_template): Shows the settings of one GTM 3.0 health check template.
//! - [`ListCloudGtmMonitorNodes`](mod@list_cloud_gtm_monitor_nodes): Lists the nodes from which GTM 3.0 can run health checks, by city and carrier.
//! - [`ListCloudGtmMonitorTemplates`](mod@list_cloud_gtm_monitor_templates): Lists the GTM 3.0 health check templates of the account.
//! - [`SearchCloudGtmMonitorTemplates`](mod@search_cloud_gtm_monitor_templates): Searches for health check templates of GTM.
//! - [`UpdateCloudGtmMonitorTemplate`](mod@update_cloud_gtm_monitor_template): Changes the settings of a GTM 3.0 health check template.
//! - [`UpdateCloudGtmMonitorTemplateRemark`](mod@update_cloud_gtm_monitor_template_remark): Changes the note kept with a health check template.
//!
//! ## GTM 3.0 alerts
//!
//! - [`DescribeCloudGtmGlobalAlert`](mod@describe_cloud_gtm_global_alert): Returns the alert settings that hold for all GTM instances of the account.
//! - [`DescribeCloudGtmInstanceConfigAlert`](mod@describe_cloud_gtm_instance_config_alert): Returns the alert settings of a domain configuration.
//! - [`DescribeCloudGtmSystemLines`](mod@describe_cloud_gtm_system_lines): Lists the query origins that GTM can tell apart.
//! - [`ListCloudGtmAlertLogs`](mod@list_cloud_gtm_alert_logs): Lists the alerts that GTM 3.0 has raised.
//! - [`ListCloudGtmAvailableAlertGroups`](mod@list_cloud_gtm_available_alert_groups): Lists the alert contact groups that can be chosen.
//! - [`UpdateCloudGtmGlobalAlert`](mod@update_cloud_gtm_global_alert): Changes the alert settings that hold for all GTM instances of the account.
//! - [`UpdateCloudGtmInstanceConfigAlert`](mod@update_cloud_gtm_instance_config_alert): Sets which alerts a domain configuration sends, and to whom.
//!
//! ## GTM instances
//!
//! - [`CopyGtmConfig`](mod@copy_gtm_config): Copies the settings of one GTM instance to another.
//! - [`DescribeDnsGtmAddrAttributeInfo`](mod@describe_dns_gtm_addr_attribute_info): Tells the origin, such as region and carrier, of the addresses given.
//! - [`DescribeDnsGtmAvailableAlertGroup`](mod@describe_dns_gtm_available_alert_group): Lists the alert contact groups that can be chosen.
//! - [`DescribeDnsGtmInstance`](mod@describe_dns_gtm_instance): Shows one GTM 2.0 instance with configuration and quotas used.
//! - [`DescribeDnsGtmInstanceStatus`](mod@describe_dns_gtm_instance_status): Counts available and unavailable addresses, pool groups and strategies of a GTM 2.0 instance.
//! - [`DescribeDnsGtmInstanceSystemCname`](mod@describe_dns_gtm_instance_system_cname): Returns the CNAME that the service gave the instance.
//! - [`DescribeDnsGtmInstances`](mod@describe_dns_gtm_instances): Lists the GTM 2.0 instances of the account.
//! - [`DescribeDnsGtmLogs`](mod@describe_dns_gtm_logs): Lists the operation logs of a GTM 2.0 instance.
//! - [`DescribeGtmAvailableAlertGroup`](mod@describe_gtm_available_alert_group): Lists the alert contact groups that can be chosen.
//! - [`DescribeGtmInstance`](mod@describe_gtm_instance): Shows one GTM 1.0 instance with its configuration.
//! - [`DescribeGtmInstanceStatus`](mod@describe_gtm_instance_status): Counts unavailable addresses, pools and strategies of a GTM 1.0 instance.
//! - [`DescribeGtmInstanceSystemCname`](mod@describe_gtm_instance_system_cname): Returns the CNAME that the service gave the instance.
//! - [`DescribeGtmInstances`](mod@describe_gtm_instances): Lists the GTM 1.0 instances of the account.
//! - [`DescribeGtmLogs`](mod@describe_gtm_logs): Lists the operation logs of a GTM 1.0 instance.
//! - [`MoveGtmResourceGroup`](mod@move_gtm_resource_group): Moves a GTM instance into a different resource group.
//! - [`SetGtmAccessMode`](mod@set_gtm_access_mode): Chooses whether an access policy switches pools by itself or stays on one.
//! - [`UpdateDnsGtmAccessStrategy`](mod@update_dns_gtm_access_strategy): Changes address pools, lines or switchover of a GTM 2.0 access strategy.
//! - [`UpdateDnsGtmInstanceGlobalConfig`](mod@update_dns_gtm_instance_global_config): Changes settings of a whole GTM instance, such as its name, TTL, and alerts.
//! - [`UpdateGtmInstanceGlobalConfig`](mod@update_gtm_instance_global_config): Changes settings of a whole GTM instance, such as its name, TTL, and alerts.
//! - [`ValidateDnsGtmCnameRrCanUse`](mod@validate_dns_gtm_cname_rr_can_use): Checks whether a host name is free to be the CNAME of a GTM instance.
//!
//! ## GTM address pools
//!
//! - [`AddDnsGtmAddressPool`](mod@add_dns_gtm_address_pool): Adds an address pool with its addresses to a GTM 2.0 instance.
//! - [`AddGtmAddressPool`](mod@add_gtm_address_pool): Adds an address pool with its addresses to a GTM 1.0 instance.
//! - [`DeleteDnsGtmAddressPool`](mod@delete_dns_gtm_address_pool): Deletes an address pool of a GTM instance, by the ID of the pool.
//! - [`DeleteGtmAddressPool`](mod@delete_gtm_address_pool): Deletes an address pool, which its GTM instance then no longer hands out.
//! - [`DescribeDnsGtmAddressPoolAvailableConfig`](mod@describe_dns_gtm_address_pool_available_config): Lists the origins that addresses of a pool can have.
//! - [`DescribeDnsGtmInstanceAddressPool`](mod@describe_dns_gtm_instance_address_pool): Shows one GTM 2.0 address pool with its addresses.
//! - [`DescribeDnsGtmInstanceAddressPools`](mod@describe_dns_gtm_instance_address_pools): Lists the address pools of a GTM 2.0 instance.
//! - [`DescribeGtmInstanceAddressPool`](mod@describe_gtm_instance_address_pool): Shows one GTM 1.0 address pool with its addresses.
//! - [`DescribeGtmInstanceAddressPools`](mod@describe_gtm_instance_address_pools): Lists the address pools of a GTM 1.0 instance.
//! - [`UpdateDnsGtmAddressPool`](mod@update_dns_gtm_address_pool): Changes name, addresses or policy of a GTM 2.0 address pool.
//! - [`UpdateGtmAddressPool`](mod@update_gtm_address_pool): Changes type, addresses or minimum of available addresses of a GTM 1.0 address pool.
//!
//! ## GTM health checks
//!
//! - [`AddDnsGtmMonitor`](mod@add_dns_gtm_monitor): Sets up the health check for an address pool of a GTM 2.0 instance.
//! - [`AddGtmMonitor`](mod@add_gtm_monitor): Sets up the health check for an address pool of a GTM 1.0 instance.
//! - [`DescribeDnsGtmMonitorAvailableConfig`](mod@describe_dns_gtm_monitor_available_config): Lists the nodes that health checks can be run from.
//! - [`DescribeDnsGtmMonitorConfig`](mod@describe_dns_gtm_monitor_config): Returns the settings of a health check.
//! - [`DescribeGtmMonitorAvailableConfig`](mod@describe_gtm_monitor_available_config): Lists the nodes that health checks can be run from.
//! - [`DescribeGtmMonitorConfig`](mod@describe_gtm_monitor_config): Returns the settings of a health check.
//! - [`SetDnsGtmMonitorStatus`](mod@set_dns_gtm_monitor_status): Switches a health check on or off.
//! - [`SetGtmMonitorStatus`](mod@set_gtm_monitor_status): Switches a health check on or off.
//! - [`UpdateDnsGtmMonitor`](mod@update_dns_gtm_monitor): Changes the health check of a GTM 2.0 address pool.
//! - [`UpdateGtmMonitor`](mod@update_gtm_monitor): Changes the health check of a GTM 1.0 address pool.
//!
//! ## GTM access policies
//!
//! - [`AddDnsGtmAccessStrategy`](mod@add_dns_gtm_access_strategy): Adds an access strategy, with primary and failover address pools, to a GTM 2.0 instance.
//! - [`AddGtmAccessStrategy`](mod@add_gtm_access_strategy): Adds an access strategy, with default and failover address pools, to a GTM 1.0 instance.
//! - [`DeleteDnsGtmAccessStrategy`](mod@delete_dns_gtm_access_strategy): Deletes an access policy of a GTM instance, by the ID of the policy.
//! - [`DeleteGtmAccessStrategy`](mod@delete_gtm_access_strategy): Deletes an access policy, which decides the pool that clients of certain lines are sent to.
//! - [`DescribeDnsGtmAccessStrategies`](mod@describe_dns_gtm_access_strategies): Lists the access strategies of a GTM 2.0 instance.
//! - [`DescribeDnsGtmAccessStrategy`](mod@describe_dns_gtm_access_strategy): Shows one access strategy of GTM 2.0 with its address pools.
//! - [`DescribeDnsGtmAccessStrategyAvailableConfig`](mod@describe_dns_gtm_access_strategy_available_config): Lists what an access policy can be built from, such as address pools and lines.
//! - [`DescribeGtmAccessStrategies`](mod@describe_gtm_access_strategies): Lists the access strategies of a GTM 1.0 instance.
//! - [`DescribeGtmAccessStrategy`](mod@describe_gtm_access_strategy): Shows one access strategy of GTM 1.0, by its ID.
//! - [`DescribeGtmAccessStrategyAvailableConfig`](mod@describe_gtm_access_strategy_available_config): Lists what an access policy can be built from, such as address pools and lines.
//! - [`SetDnsGtmAccessMode`](mod@set_dns_gtm_access_mode): Chooses whether an access policy switches pools by itself or stays on one.
//! - [`SwitchDnsGtmInstanceStrategyMode`](mod@switch_dns_gtm_instance_strategy_mode): Changes the kind of access policies that a GTM instance works with.
//! - [`UpdateGtmAccessStrategy`](mod@update_gtm_access_strategy): Changes address pools or lines of a GTM 1.0 access strategy.
//!
//! ## GTM disaster recovery
//!
//! - [`AddGtmRecoveryPlan`](mod@add_gtm_recovery_plan): Creates a disaster recovery plan that names the GTM 1.0 address pools taken as faulty.
//! - [`DeleteGtmRecoveryPlan`](mod@delete_gtm_recovery_plan): Deletes a disaster recovery plan of GTM.
//! - [`DescribeGtmRecoveryPlan`](mod@describe_gtm_recovery_plan): Shows one GTM 1.0 disaster recovery plan with its faulty address pools.
//! - [`DescribeGtmRecoveryPlanAvailableConfig`](mod@describe_gtm_recovery_plan_available_config): Lists the address pools that a disaster recovery plan can name as failed.
//! - [`DescribeGtmRecoveryPlans`](mod@describe_gtm_recovery_plans): Lists the GTM 1.0 disaster recovery plans of the account.
//! - [`ExecuteGtmRecoveryPlan`](mod@execute_gtm_recovery_plan): Carries out a disaster recovery plan: traffic leaves the pools that the plan calls failed.
//! - [`PreviewGtmRecoveryPlan`](mod@preview_gtm_recovery_plan): Shows what a disaster recovery plan would switch, without doing it.
//! - [`RollbackGtmRecoveryPlan`](mod@rollback_gtm_recovery_plan): Undoes what a disaster recovery plan switched.
//! - [`UpdateGtmRecoveryPlan`](mod@update_gtm_recovery_plan): Changes remark and faulty address pools of a GTM 1.0 disaster recovery plan.
//!
//! ## HTTPDNS
//!
//! - [`AddRecursionRecord`](mod@add_recursion_record): Adds a record to a zone built into HTTPDNS.
//! - [`AddRecursionZone`](mod@add_recursion_zone): Adds a zone built into HTTPDNS, which answers before public DNS is asked.
//! - [`DeleteRecursionRecord`](mod@delete_recursion_record): Deletes a record from a zone built into HTTPDNS.
//! - [`DeleteRecursionZone`](mod@delete_recursion_zone): Deletes a zone built into HTTPDNS; records that are locked stay.
//! - [`DescribeRecursionRecord`](mod@describe_recursion_record): Shows one record of a built-in authoritative zone of HTTPDNS.
//! - [`DescribeRecursionZone`](mod@describe_recursion_zone): Shows one built-in authoritative zone of HTTPDNS with scopes and record count.
//! - [`ListRecursionRecords`](mod@list_recursion_records): Lists the records of a built-in authoritative zone of HTTPDNS.
//! - [`ListRecursionZones`](mod@list_recursion_zones): Lists the built-in authoritative zones of HTTPDNS.
//! - [`SearchRecursionRecords`](mod@search_recursion_records): Searches a zone built into HTTPDNS for records.
//! - [`SearchRecursionZones`](mod@search_recursion_zones): Searches for zones built into HTTPDNS.
//! - [`UpdateRecursionRecord`](mod@update_recursion_record): Changes value, TTL, weight and so on of a record in a built-in zone of HTTPDNS.
//! - [`UpdateRecursionRecordEnableStatus`](mod@update_recursion_record_enable_status): Puts a record of HTTPDNS into effect or suspends it.
//! - [`UpdateRecursionRecordRemark`](mod@update_recursion_record_remark): Changes the note kept with a record of HTTPDNS.
//! - [`UpdateRecursionRecordWeight`](mod@update_recursion_record_weight): Changes the weight of a record of HTTPDNS.
//! - [`UpdateRecursionRecordWeightEnableStatus`](mod@update_recursion_record_weight_enable_status): Switches weights on or off for records of HTTPDNS.
//! - [`UpdateRecursionZoneEffectiveScope`](mod@update_recursion_zone_effective_scope): Changes for whom a zone built into HTTPDNS is answered.
//! - [`UpdateRecursionZoneProxyPattern`](mod@update_recursion_zone_proxy_pattern): Changes what is answered for names that a zone of HTTPDNS lacks.
//! - [`UpdateRecursionZoneRemark`](mod@update_recursion_zone_remark): Changes the note kept with a zone of HTTPDNS.
//!
//! ## DoH statistics
//!
//! - [`DescribeDohAccountStatistics`](mod@describe_doh_account_statistics): Returns how many DNS over HTTPS queries the account had over time.
//! - [`DescribeDohDomainStatistics`](mod@describe_doh_domain_statistics): Returns how often one domain was looked up by DNS over HTTPS over time.
//! - [`DescribeDohDomainStatisticsSummary`](mod@describe_doh_domain_statistics_summary): Lists domains with the number of their DNS over HTTPS queries.
//! - [`DescribeDohSubDomainStatistics`](mod@describe_doh_sub_domain_statistics): Returns how often one host name was looked up by DNS over HTTPS over time.
//! - [`DescribeDohSubDomainStatisticsSummary`](mod@describe_doh_sub_domain_statistics_summary): Lists host names with the number of their DNS over HTTPS queries.
//! - [`DescribeDohUserInfo`](mod@describe_doh_user_info): Returns the public DNS account and how many domains it looked up.
//!
//! ## Public DNS AppKeys
//!
//! - [`CreatePdnsAppKey`](mod@create_pdns_app_key): Creates a key for apps that use public DNS.
//! - [`DescribePdnsAppKey`](mod@describe_pdns_app_key): Shows one AppKey of Public DNS with its secret and state.
//! - [`DescribePdnsAppKeys`](mod@describe_pdns_app_keys): Lists the AppKeys of the account for Public DNS.
//! - [`RemovePdnsAppKey`](mod@remove_pdns_app_key): Deletes a key that apps use for public DNS.
//! - [`UpdateAppKeyState`](mod@update_app_key_state): Puts a key for public DNS into use or out of it.
//!
//! ## Others
//!
//! - [`CheckDomainRecord`](mod@check_domain_record): Checks whether a DNS record is found as expected, without changing anything.
//! - [`CreatePdnsUdpIpSegment`](mod@create_pdns_udp_ip_segment): Registers an address range whose UDP queries to public DNS count for the account.
//! - [`DescribeDomainResolveStatisticsSummary`](mod@describe_domain_resolve_statistics_summary): Lists the domains in paid editions with the number of their queries.
//! - [`DescribeInternetDnsLogs`](mod@describe_internet_dns_logs): Searches the log of DNS queries.
//! - [`DescribeIspFlushCacheInstances`](mod@describe_isp_flush_cache_instances): Lists the instances that cache refreshes at carriers can be requested from.
//! - [`DescribeIspFlushCacheRemainQuota`](mod@describe_isp_flush_cache_remain_quota): Tells how many cache refreshes at carriers are left.
//! - [`DescribeIspFlushCacheTask`](mod@describe_isp_flush_cache_task): Returns one task that refreshes caches at carriers, with what each DNS node answers.
//! - [`DescribeIspFlushCacheTasks`](mod@describe_isp_flush_cache_tasks): Lists the tasks that refresh caches at carriers.
//! - [`DescribePdnsAccountSummary`](mod@describe_pdns_account_summary): Returns totals of the account's use of public DNS.
//! - [`DescribePdnsOperateLogs`](mod@describe_pdns_operate_logs): Lists what was changed in the settings of public DNS.
//! - [`DescribePdnsRequestStatistic`](mod@describe_pdns_request_statistic): Returns how many queries public DNS answered over time.
//! - [`DescribePdnsRequestStatistics`](mod@describe_pdns_request_statistics): Counts requests to Public DNS by domain or subdomain and by protocol.
//! - [`DescribePdnsThreatLogs`](mod@describe_pdns_threat_logs): Lists requests in Public DNS that were found to be threats.
//! - [`DescribePdnsThreatStatistic`](mod@describe_pdns_threat_statistic): Returns how many threats public DNS met over time.
//! - [`DescribePdnsThreatStatistics`](mod@describe_pdns_threat_statistics): Counts the threats found in Public DNS, by domain and so on.
//! - [`DescribePdnsUdpIpSegments`](mod@describe_pdns_udp_ip_segments): Lists the address ranges registered for public DNS over UDP.
//! - [`DescribePdnsUserInfo`](mod@describe_pdns_user_info): Shows what the account uses of Public DNS: service type, state and switches.
//! - [`DescribeRecordResolveStatisticsSummary`](mod@describe_record_resolve_statistics_summary): Lists the host names of a domain with the number of their queries.
//! - [`PausePdnsService`](mod@pause_pdns_service): Pauses public DNS for the account.
//! - [`RemovePdnsUdpIpSegment`](mod@remove_pdns_udp_ip_segment): Removes an address range registered for public DNS.
//! - [`ResumePdnsService`](mod@resume_pdns_service): Lets public DNS go on for the account after a pause.
//! - [`SubmitIspFlushCacheTask`](mod@submit_isp_flush_cache_task): Requests that carriers refresh their caches of a name; follow it with `DescribeIspFlushCacheTask`.
//! - [`UpdateIspFlushCacheInstanceConfig`](mod@update_isp_flush_cache_instance_config): Changes the settings of an instance for cache refreshes at carriers.
//! - [`ValidatePdnsUdpIpSegment`](mod@validate_pdns_udp_ip_segment): Proves that an address range for public DNS belongs to the account.
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

pub mod add_custom_line;
pub mod add_dns_cache_domain;
pub mod add_dns_gtm_access_strategy;
pub mod add_dns_gtm_address_pool;
pub mod add_dns_gtm_monitor;
pub mod add_domain;
pub mod add_domain_backup;
pub mod add_domain_group;
pub mod add_domain_record;
pub mod add_gtm_access_strategy;
pub mod add_gtm_address_pool;
pub mod add_gtm_monitor;
pub mod add_gtm_recovery_plan;
pub mod add_recursion_record;
pub mod add_recursion_zone;
pub mod add_rsp_domain_server_hold_status_for_gateway;
pub mod add_rsp_domain_server_hold_status_for_gateway_ote;
pub mod bind_instance_domains;
pub mod change_domain_group;
pub mod change_domain_of_dns_product;
pub mod check_domain_record;
pub mod copy_gtm_config;
pub mod create_cloud_gtm_address;
pub mod create_cloud_gtm_address_pool;
pub mod create_cloud_gtm_instance_config;
pub mod create_cloud_gtm_monitor_template;
pub mod create_pdns_app_key;
pub mod create_pdns_udp_ip_segment;
pub mod delete_cloud_gtm_address;
pub mod delete_cloud_gtm_address_pool;
pub mod delete_cloud_gtm_instance_config;
pub mod delete_cloud_gtm_monitor_template;
pub mod delete_custom_lines;
pub mod delete_dns_cache_domain;
pub mod delete_dns_gtm_access_strategy;
pub mod delete_dns_gtm_address_pool;
pub mod delete_domain;
pub mod delete_domain_group;
pub mod delete_domain_record;
pub mod delete_gtm_access_strategy;
pub mod delete_gtm_address_pool;
pub mod delete_gtm_recovery_plan;
pub mod delete_recursion_record;
pub mod delete_recursion_zone;
pub mod delete_sub_domain_records;
pub mod describe_batch_result_count;
pub mod describe_batch_result_detail;
pub mod describe_cloud_gtm_address;
pub mod describe_cloud_gtm_address_pool;
pub mod describe_cloud_gtm_address_pool_reference;
pub mod describe_cloud_gtm_address_reference;
pub mod describe_cloud_gtm_global_alert;
pub mod describe_cloud_gtm_instance_config_alert;
pub mod describe_cloud_gtm_instance_config_full_info;
pub mod describe_cloud_gtm_monitor_template;
pub mod describe_cloud_gtm_summary;
pub mod describe_cloud_gtm_system_lines;
pub mod describe_custom_line;
pub mod describe_custom_lines;
pub mod describe_dns_cache_domains;
pub mod describe_dns_gtm_access_strategies;
pub mod describe_dns_gtm_access_strategy;
pub mod describe_dns_gtm_access_strategy_available_config;
pub mod describe_dns_gtm_addr_attribute_info;
pub mod describe_dns_gtm_address_pool_available_config;
pub mod describe_dns_gtm_available_alert_group;
pub mod describe_dns_gtm_instance;
pub mod describe_dns_gtm_instance_address_pool;
pub mod describe_dns_gtm_instance_address_pools;
pub mod describe_dns_gtm_instance_status;
pub mod describe_dns_gtm_instance_system_cname;
pub mod describe_dns_gtm_instances;
pub mod describe_dns_gtm_logs;
pub mod describe_dns_gtm_monitor_available_config;
pub mod describe_dns_gtm_monitor_config;
pub mod describe_dns_product_instance;
pub mod describe_dns_product_instances;
pub mod describe_dnsslb_sub_domains;
pub mod describe_doh_account_statistics;
pub mod describe_doh_domain_statistics;
pub mod describe_doh_domain_statistics_summary;
pub mod describe_doh_sub_domain_statistics;
pub mod describe_doh_sub_domain_statistics_summary;
pub mod describe_doh_user_info;
pub mod describe_domain_dnssec_info;
pub mod describe_domain_groups;
pub mod describe_domain_info;
pub mod describe_domain_logs;
pub mod describe_domain_ns;
pub mod describe_domain_record_info;
pub mod describe_domain_records;
pub mod describe_domain_resolve_statistics_summary;
pub mod describe_domain_statistics;
pub mod describe_domain_statistics_summary;
pub mod describe_domains;
pub mod describe_gtm_access_strategies;
pub mod describe_gtm_access_strategy;
pub mod describe_gtm_access_strategy_available_config;
pub mod describe_gtm_available_alert_group;
pub mod describe_gtm_instance;
pub mod describe_gtm_instance_address_pool;
pub mod describe_gtm_instance_address_pools;
pub mod describe_gtm_instance_status;
pub mod describe_gtm_instance_system_cname;
pub mod describe_gtm_instances;
pub mod describe_gtm_logs;
pub mod describe_gtm_monitor_available_config;
pub mod describe_gtm_monitor_config;
pub mod describe_gtm_recovery_plan;
pub mod describe_gtm_recovery_plan_available_config;
pub mod describe_gtm_recovery_plans;
pub mod describe_instance_domains;
pub mod describe_internet_dns_logs;
pub mod describe_isp_flush_cache_instances;
pub mod describe_isp_flush_cache_remain_quota;
pub mod describe_isp_flush_cache_task;
pub mod describe_isp_flush_cache_tasks;
pub mod describe_pdns_account_summary;
pub mod describe_pdns_app_key;
pub mod describe_pdns_app_keys;
pub mod describe_pdns_operate_logs;
pub mod describe_pdns_request_statistic;
pub mod describe_pdns_request_statistics;
pub mod describe_pdns_threat_logs;
pub mod describe_pdns_threat_statistic;
pub mod describe_pdns_threat_statistics;
pub mod describe_pdns_udp_ip_segments;
pub mod describe_pdns_user_info;
pub mod describe_record_logs;
pub mod describe_record_resolve_statistics_summary;
pub mod describe_record_statistics;
pub mod describe_record_statistics_summary;
pub mod describe_recursion_record;
pub mod describe_recursion_zone;
pub mod describe_sub_domain_records;
pub mod describe_support_lines;
pub mod describe_tags;
pub mod describe_transfer_domains;
pub mod execute_gtm_recovery_plan;
pub mod get_main_domain_name;
pub mod get_txt_record_for_verify;
pub mod list_cloud_gtm_address_pools;
pub mod list_cloud_gtm_addresses;
pub mod list_cloud_gtm_alert_logs;
pub mod list_cloud_gtm_available_alert_groups;
pub mod list_cloud_gtm_instance_configs;
pub mod list_cloud_gtm_instances;
pub mod list_cloud_gtm_monitor_nodes;
pub mod list_cloud_gtm_monitor_templates;
pub mod list_recursion_records;
pub mod list_recursion_zones;
pub mod list_tag_resources;
pub mod modify_hichina_domain_dns;
pub mod move_domain_resource_group;
pub mod move_gtm_resource_group;
pub mod operate_batch_domain;
pub mod pause_pdns_service;
pub mod preview_gtm_recovery_plan;
pub mod remove_pdns_app_key;
pub mod remove_pdns_udp_ip_segment;
pub mod remove_rsp_domain_server_hold_status_for_gateway;
pub mod remove_rsp_domain_server_hold_status_for_gateway_ote;
pub mod replace_cloud_gtm_address_pool_address;
pub mod replace_cloud_gtm_instance_config_address_pool;
pub mod resume_pdns_service;
pub mod retrieve_domain;
pub mod rollback_gtm_recovery_plan;
pub mod search_cloud_gtm_address_pools;
pub mod search_cloud_gtm_addresses;
pub mod search_cloud_gtm_instance_configs;
pub mod search_cloud_gtm_instances;
pub mod search_cloud_gtm_monitor_templates;
pub mod search_recursion_records;
pub mod search_recursion_zones;
pub mod set_cloud_gtm_instance_config_log_switch;
pub mod set_dns_gtm_access_mode;
pub mod set_dns_gtm_monitor_status;
pub mod set_dnsslb_status;
pub mod set_domain_dnssec_status;
pub mod set_domain_record_status;
pub mod set_gtm_access_mode;
pub mod set_gtm_monitor_status;
pub mod submit_isp_flush_cache_task;
pub mod switch_dns_gtm_instance_strategy_mode;
pub mod tag_resources;
pub mod transfer_domain;
pub mod unbind_instance_domains;
pub mod untag_resources;
pub mod update_app_key_state;
pub mod update_cloud_gtm_address;
pub mod update_cloud_gtm_address_enable_status;
pub mod update_cloud_gtm_address_manual_available_status;
pub mod update_cloud_gtm_address_pool_basic_config;
pub mod update_cloud_gtm_address_pool_enable_status;
pub mod update_cloud_gtm_address_pool_lb_strategy;
pub mod update_cloud_gtm_address_pool_remark;
pub mod update_cloud_gtm_address_remark;
pub mod update_cloud_gtm_global_alert;
pub mod update_cloud_gtm_instance_config_alert;
pub mod update_cloud_gtm_instance_config_basic;
pub mod update_cloud_gtm_instance_config_enable_status;
pub mod update_cloud_gtm_instance_config_lb_strategy;
pub mod update_cloud_gtm_instance_config_remark;
pub mod update_cloud_gtm_instance_name;
pub mod update_cloud_gtm_monitor_template;
pub mod update_cloud_gtm_monitor_template_remark;
pub mod update_custom_line;
pub mod update_dns_cache_domain;
pub mod update_dns_cache_domain_remark;
pub mod update_dns_gtm_access_strategy;
pub mod update_dns_gtm_address_pool;
pub mod update_dns_gtm_instance_global_config;
pub mod update_dns_gtm_monitor;
pub mod update_dnsslb_weight;
pub mod update_domain_group;
pub mod update_domain_record;
pub mod update_domain_record_remark;
pub mod update_domain_remark;
pub mod update_gtm_access_strategy;
pub mod update_gtm_address_pool;
pub mod update_gtm_instance_global_config;
pub mod update_gtm_monitor;
pub mod update_gtm_recovery_plan;
pub mod update_isp_flush_cache_instance_config;
pub mod update_recursion_record;
pub mod update_recursion_record_enable_status;
pub mod update_recursion_record_remark;
pub mod update_recursion_record_weight;
pub mod update_recursion_record_weight_enable_status;
pub mod update_recursion_zone_effective_scope;
pub mod update_recursion_zone_proxy_pattern;
pub mod update_recursion_zone_remark;
pub mod update_rsp_domain_server_prohibit_status_for_gateway;
pub mod update_rsp_domain_server_prohibit_status_for_gateway_ote;
pub mod validate_dns_gtm_cname_rr_can_use;
pub mod validate_pdns_udp_ip_segment;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_custom_line::{AddCustomLineRequest, AddCustomLineResponse},
    add_dns_cache_domain::{AddDnsCacheDomainRequest, AddDnsCacheDomainResponse},
    add_dns_gtm_access_strategy::{AddDnsGtmAccessStrategyError, AddDnsGtmAccessStrategyRequest, AddDnsGtmAccessStrategyResponse},
    add_dns_gtm_address_pool::{AddDnsGtmAddressPoolError, AddDnsGtmAddressPoolRequest, AddDnsGtmAddressPoolResponse},
    add_dns_gtm_monitor::{AddDnsGtmMonitorRequest, AddDnsGtmMonitorResponse},
    add_domain::{AddDomainRequest, AddDomainResponse},
    add_domain_backup::{AddDomainBackupRequest, AddDomainBackupResponse},
    add_domain_group::{AddDomainGroupRequest, AddDomainGroupResponse},
    add_domain_record::{AddDomainRecordRequest, AddDomainRecordResponse},
    add_gtm_access_strategy::{AddGtmAccessStrategyRequest, AddGtmAccessStrategyResponse},
    add_gtm_address_pool::{AddGtmAddressPoolRequest, AddGtmAddressPoolResponse},
    add_gtm_monitor::{AddGtmMonitorRequest, AddGtmMonitorResponse},
    add_gtm_recovery_plan::{AddGtmRecoveryPlanRequest, AddGtmRecoveryPlanResponse},
    add_recursion_record::{AddRecursionRecordRequest, AddRecursionRecordResponse},
    add_recursion_zone::{AddRecursionZoneRequest, AddRecursionZoneResponse},
    add_rsp_domain_server_hold_status_for_gateway::{AddRspDomainServerHoldStatusForGatewayRequest, AddRspDomainServerHoldStatusForGatewayResponse},
    add_rsp_domain_server_hold_status_for_gateway_ote::{AddRspDomainServerHoldStatusForGatewayOteRequest, AddRspDomainServerHoldStatusForGatewayOteResponse},
    bind_instance_domains::{BindInstanceDomainsRequest, BindInstanceDomainsResponse},
    change_domain_group::{ChangeDomainGroupRequest, ChangeDomainGroupResponse},
    change_domain_of_dns_product::{ChangeDomainOfDnsProductRequest, ChangeDomainOfDnsProductResponse},
    check_domain_record::{CheckDomainRecordRequest, CheckDomainRecordResponse},
    copy_gtm_config::{CopyGtmConfigRequest, CopyGtmConfigResponse},
    create_cloud_gtm_address::{CreateCloudGtmAddressRequest, CreateCloudGtmAddressResponse},
    create_cloud_gtm_address_pool::{CreateCloudGtmAddressPoolRequest, CreateCloudGtmAddressPoolResponse},
    create_cloud_gtm_instance_config::{CreateCloudGtmInstanceConfigRequest, CreateCloudGtmInstanceConfigResponse},
    create_cloud_gtm_monitor_template::{CreateCloudGtmMonitorTemplateRequest, CreateCloudGtmMonitorTemplateResponse},
    create_pdns_app_key::{CreatePdnsAppKeyRequest, CreatePdnsAppKeyResponse},
    create_pdns_udp_ip_segment::{CreatePdnsUdpIpSegmentRequest, CreatePdnsUdpIpSegmentResponse},
    delete_cloud_gtm_address::{DeleteCloudGtmAddressRequest, DeleteCloudGtmAddressResponse},
    delete_cloud_gtm_address_pool::{DeleteCloudGtmAddressPoolRequest, DeleteCloudGtmAddressPoolResponse},
    delete_cloud_gtm_instance_config::{DeleteCloudGtmInstanceConfigRequest, DeleteCloudGtmInstanceConfigResponse},
    delete_cloud_gtm_monitor_template::{DeleteCloudGtmMonitorTemplateRequest, DeleteCloudGtmMonitorTemplateResponse},
    delete_custom_lines::{DeleteCustomLinesRequest, DeleteCustomLinesResponse},
    delete_dns_cache_domain::{DeleteDnsCacheDomainRequest, DeleteDnsCacheDomainResponse},
    delete_dns_gtm_access_strategy::{DeleteDnsGtmAccessStrategyError, DeleteDnsGtmAccessStrategyRequest, DeleteDnsGtmAccessStrategyResponse},
    delete_dns_gtm_address_pool::{DeleteDnsGtmAddressPoolError, DeleteDnsGtmAddressPoolRequest, DeleteDnsGtmAddressPoolResponse},
    delete_domain::{DeleteDomainRequest, DeleteDomainResponse},
    delete_domain_group::{DeleteDomainGroupRequest, DeleteDomainGroupResponse},
    delete_domain_record::{DeleteDomainRecordRequest, DeleteDomainRecordResponse},
    delete_gtm_access_strategy::{DeleteGtmAccessStrategyRequest, DeleteGtmAccessStrategyResponse},
    delete_gtm_address_pool::{DeleteGtmAddressPoolRequest, DeleteGtmAddressPoolResponse},
    delete_gtm_recovery_plan::{DeleteGtmRecoveryPlanRequest, DeleteGtmRecoveryPlanResponse},
    delete_recursion_record::{DeleteRecursionRecordRequest, DeleteRecursionRecordResponse},
    delete_recursion_zone::{DeleteRecursionZoneRequest, DeleteRecursionZoneResponse},
    delete_sub_domain_records::{DeleteSubDomainRecordsRequest, DeleteSubDomainRecordsResponse},
    describe_batch_result_count::{DescribeBatchResultCountRequest, DescribeBatchResultCountResponse},
    describe_batch_result_detail::{DescribeBatchResultDetailRequest, DescribeBatchResultDetailResponse},
    describe_cloud_gtm_address::{DescribeCloudGtmAddressRequest, DescribeCloudGtmAddressResponse},
    describe_cloud_gtm_address_pool::{DescribeCloudGtmAddressPoolRequest, DescribeCloudGtmAddressPoolResponse},
    describe_cloud_gtm_address_pool_reference::{DescribeCloudGtmAddressPoolReferenceRequest, DescribeCloudGtmAddressPoolReferenceResponse},
    describe_cloud_gtm_address_reference::{DescribeCloudGtmAddressReferenceRequest, DescribeCloudGtmAddressReferenceResponse},
    describe_cloud_gtm_global_alert::{DescribeCloudGtmGlobalAlertRequest, DescribeCloudGtmGlobalAlertResponse},
    describe_cloud_gtm_instance_config_alert::{DescribeCloudGtmInstanceConfigAlertRequest, DescribeCloudGtmInstanceConfigAlertResponse},
    describe_cloud_gtm_instance_config_full_info::{DescribeCloudGtmInstanceConfigFullInfoRequest, DescribeCloudGtmInstanceConfigFullInfoResponse},
    describe_cloud_gtm_monitor_template::{DescribeCloudGtmMonitorTemplateRequest, DescribeCloudGtmMonitorTemplateResponse},
    describe_cloud_gtm_summary::{DescribeCloudGtmSummaryRequest, DescribeCloudGtmSummaryResponse},
    describe_cloud_gtm_system_lines::{DescribeCloudGtmSystemLinesRequest, DescribeCloudGtmSystemLinesResponse},
    describe_custom_line::{DescribeCustomLineRequest, DescribeCustomLineResponse},
    describe_custom_lines::{DescribeCustomLinesRequest, DescribeCustomLinesResponse},
    describe_dns_cache_domains::{DescribeDnsCacheDomainsRequest, DescribeDnsCacheDomainsResponse},
    describe_dns_gtm_access_strategies::{DescribeDnsGtmAccessStrategiesRequest, DescribeDnsGtmAccessStrategiesResponse},
    describe_dns_gtm_access_strategy::{DescribeDnsGtmAccessStrategyRequest, DescribeDnsGtmAccessStrategyResponse},
    describe_dns_gtm_access_strategy_available_config::{DescribeDnsGtmAccessStrategyAvailableConfigRequest, DescribeDnsGtmAccessStrategyAvailableConfigResponse},
    describe_dns_gtm_addr_attribute_info::{DescribeDnsGtmAddrAttributeInfoRequest, DescribeDnsGtmAddrAttributeInfoResponse},
    describe_dns_gtm_address_pool_available_config::{DescribeDnsGtmAddressPoolAvailableConfigRequest, DescribeDnsGtmAddressPoolAvailableConfigResponse},
    describe_dns_gtm_available_alert_group::{DescribeDnsGtmAvailableAlertGroupRequest, DescribeDnsGtmAvailableAlertGroupResponse},
    describe_dns_gtm_instance::{DescribeDnsGtmInstanceRequest, DescribeDnsGtmInstanceResponse},
    describe_dns_gtm_instance_address_pool::{DescribeDnsGtmInstanceAddressPoolRequest, DescribeDnsGtmInstanceAddressPoolResponse},
    describe_dns_gtm_instance_address_pools::{DescribeDnsGtmInstanceAddressPoolsRequest, DescribeDnsGtmInstanceAddressPoolsResponse},
    describe_dns_gtm_instance_status::{DescribeDnsGtmInstanceStatusRequest, DescribeDnsGtmInstanceStatusResponse},
    describe_dns_gtm_instance_system_cname::{DescribeDnsGtmInstanceSystemCnameRequest, DescribeDnsGtmInstanceSystemCnameResponse},
    describe_dns_gtm_instances::{DescribeDnsGtmInstancesRequest, DescribeDnsGtmInstancesResponse},
    describe_dns_gtm_logs::{DescribeDnsGtmLogsRequest, DescribeDnsGtmLogsResponse},
    describe_dns_gtm_monitor_available_config::{DescribeDnsGtmMonitorAvailableConfigRequest, DescribeDnsGtmMonitorAvailableConfigResponse},
    describe_dns_gtm_monitor_config::{DescribeDnsGtmMonitorConfigRequest, DescribeDnsGtmMonitorConfigResponse},
    describe_dns_product_instance::{DescribeDnsProductInstanceRequest, DescribeDnsProductInstanceResponse},
    describe_dns_product_instances::{DescribeDnsProductInstancesRequest, DescribeDnsProductInstancesResponse},
    describe_dnsslb_sub_domains::{DescribeDNSSLBSubDomainsRequest, DescribeDNSSLBSubDomainsResponse},
    describe_doh_account_statistics::{DescribeDohAccountStatisticsRequest, DescribeDohAccountStatisticsResponse},
    describe_doh_domain_statistics::{DescribeDohDomainStatisticsRequest, DescribeDohDomainStatisticsResponse},
    describe_doh_domain_statistics_summary::{DescribeDohDomainStatisticsSummaryRequest, DescribeDohDomainStatisticsSummaryResponse},
    describe_doh_sub_domain_statistics::{DescribeDohSubDomainStatisticsRequest, DescribeDohSubDomainStatisticsResponse},
    describe_doh_sub_domain_statistics_summary::{DescribeDohSubDomainStatisticsSummaryRequest, DescribeDohSubDomainStatisticsSummaryResponse},
    describe_doh_user_info::{DescribeDohUserInfoRequest, DescribeDohUserInfoResponse},
    describe_domain_dnssec_info::{DescribeDomainDnssecInfoRequest, DescribeDomainDnssecInfoResponse},
    describe_domain_groups::{DescribeDomainGroupsRequest, DescribeDomainGroupsResponse},
    describe_domain_info::{DescribeDomainInfoRequest, DescribeDomainInfoResponse},
    describe_domain_logs::{DescribeDomainLogsRequest, DescribeDomainLogsResponse},
    describe_domain_ns::{DescribeDomainNsRequest, DescribeDomainNsResponse},
    describe_domain_record_info::{DescribeDomainRecordInfoRequest, DescribeDomainRecordInfoResponse},
    describe_domain_records::{DescribeDomainRecordsRequest, DescribeDomainRecordsResponse},
    describe_domain_resolve_statistics_summary::{DescribeDomainResolveStatisticsSummaryError, DescribeDomainResolveStatisticsSummaryRequest, DescribeDomainResolveStatisticsSummaryResponse},
    describe_domain_statistics::{DescribeDomainStatisticsRequest, DescribeDomainStatisticsResponse},
    describe_domain_statistics_summary::{DescribeDomainStatisticsSummaryRequest, DescribeDomainStatisticsSummaryResponse},
    describe_domains::{DescribeDomainsRequest, DescribeDomainsResponse},
    describe_gtm_access_strategies::{DescribeGtmAccessStrategiesRequest, DescribeGtmAccessStrategiesResponse},
    describe_gtm_access_strategy::{DescribeGtmAccessStrategyRequest, DescribeGtmAccessStrategyResponse},
    describe_gtm_access_strategy_available_config::{DescribeGtmAccessStrategyAvailableConfigRequest, DescribeGtmAccessStrategyAvailableConfigResponse},
    describe_gtm_available_alert_group::{DescribeGtmAvailableAlertGroupRequest, DescribeGtmAvailableAlertGroupResponse},
    describe_gtm_instance::{DescribeGtmInstanceRequest, DescribeGtmInstanceResponse},
    describe_gtm_instance_address_pool::{DescribeGtmInstanceAddressPoolRequest, DescribeGtmInstanceAddressPoolResponse},
    describe_gtm_instance_address_pools::{DescribeGtmInstanceAddressPoolsRequest, DescribeGtmInstanceAddressPoolsResponse},
    describe_gtm_instance_status::{DescribeGtmInstanceStatusRequest, DescribeGtmInstanceStatusResponse},
    describe_gtm_instance_system_cname::{DescribeGtmInstanceSystemCnameRequest, DescribeGtmInstanceSystemCnameResponse},
    describe_gtm_instances::{DescribeGtmInstancesRequest, DescribeGtmInstancesResponse},
    describe_gtm_logs::{DescribeGtmLogsRequest, DescribeGtmLogsResponse},
    describe_gtm_monitor_available_config::{DescribeGtmMonitorAvailableConfigRequest, DescribeGtmMonitorAvailableConfigResponse},
    describe_gtm_monitor_config::{DescribeGtmMonitorConfigRequest, DescribeGtmMonitorConfigResponse},
    describe_gtm_recovery_plan::{DescribeGtmRecoveryPlanRequest, DescribeGtmRecoveryPlanResponse},
    describe_gtm_recovery_plan_available_config::{DescribeGtmRecoveryPlanAvailableConfigRequest, DescribeGtmRecoveryPlanAvailableConfigResponse},
    describe_gtm_recovery_plans::{DescribeGtmRecoveryPlansRequest, DescribeGtmRecoveryPlansResponse},
    describe_instance_domains::{DescribeInstanceDomainsRequest, DescribeInstanceDomainsResponse},
    describe_internet_dns_logs::{DescribeInternetDnsLogsRequest, DescribeInternetDnsLogsResponse},
    describe_isp_flush_cache_instances::{DescribeIspFlushCacheInstancesRequest, DescribeIspFlushCacheInstancesResponse},
    describe_isp_flush_cache_remain_quota::{DescribeIspFlushCacheRemainQuotaRequest, DescribeIspFlushCacheRemainQuotaResponse},
    describe_isp_flush_cache_task::{DescribeIspFlushCacheTaskRequest, DescribeIspFlushCacheTaskResponse},
    describe_isp_flush_cache_tasks::{DescribeIspFlushCacheTasksRequest, DescribeIspFlushCacheTasksResponse},
    describe_pdns_account_summary::{DescribePdnsAccountSummaryRequest, DescribePdnsAccountSummaryResponse},
    describe_pdns_app_key::{DescribePdnsAppKeyRequest, DescribePdnsAppKeyResponse},
    describe_pdns_app_keys::{DescribePdnsAppKeysRequest, DescribePdnsAppKeysResponse},
    describe_pdns_operate_logs::{DescribePdnsOperateLogsRequest, DescribePdnsOperateLogsResponse},
    describe_pdns_request_statistic::{DescribePdnsRequestStatisticRequest, DescribePdnsRequestStatisticResponse},
    describe_pdns_request_statistics::{DescribePdnsRequestStatisticsRequest, DescribePdnsRequestStatisticsResponse},
    describe_pdns_threat_logs::{DescribePdnsThreatLogsRequest, DescribePdnsThreatLogsResponse},
    describe_pdns_threat_statistic::{DescribePdnsThreatStatisticRequest, DescribePdnsThreatStatisticResponse},
    describe_pdns_threat_statistics::{DescribePdnsThreatStatisticsRequest, DescribePdnsThreatStatisticsResponse},
    describe_pdns_udp_ip_segments::{DescribePdnsUdpIpSegmentsRequest, DescribePdnsUdpIpSegmentsResponse},
    describe_pdns_user_info::{DescribePdnsUserInfoRequest, DescribePdnsUserInfoResponse},
    describe_record_logs::{DescribeRecordLogsRequest, DescribeRecordLogsResponse},
    describe_record_resolve_statistics_summary::{DescribeRecordResolveStatisticsSummaryError, DescribeRecordResolveStatisticsSummaryRequest, DescribeRecordResolveStatisticsSummaryResponse},
    describe_record_statistics::{DescribeRecordStatisticsRequest, DescribeRecordStatisticsResponse},
    describe_record_statistics_summary::{DescribeRecordStatisticsSummaryRequest, DescribeRecordStatisticsSummaryResponse},
    describe_recursion_record::{DescribeRecursionRecordRequest, DescribeRecursionRecordResponse},
    describe_recursion_zone::{DescribeRecursionZoneRequest, DescribeRecursionZoneResponse},
    describe_sub_domain_records::{DescribeSubDomainRecordsRequest, DescribeSubDomainRecordsResponse},
    describe_support_lines::{DescribeSupportLinesRequest, DescribeSupportLinesResponse},
    describe_tags::{DescribeTagsRequest, DescribeTagsResponse},
    describe_transfer_domains::{DescribeTransferDomainsRequest, DescribeTransferDomainsResponse},
    execute_gtm_recovery_plan::{ExecuteGtmRecoveryPlanRequest, ExecuteGtmRecoveryPlanResponse},
    get_main_domain_name::{GetMainDomainNameRequest, GetMainDomainNameResponse},
    get_txt_record_for_verify::{GetTxtRecordForVerifyRequest, GetTxtRecordForVerifyResponse},
    list_cloud_gtm_address_pools::{ListCloudGtmAddressPoolsRequest, ListCloudGtmAddressPoolsResponse},
    list_cloud_gtm_addresses::{ListCloudGtmAddressesRequest, ListCloudGtmAddressesResponse},
    list_cloud_gtm_alert_logs::{ListCloudGtmAlertLogsRequest, ListCloudGtmAlertLogsResponse},
    list_cloud_gtm_available_alert_groups::{ListCloudGtmAvailableAlertGroupsRequest, ListCloudGtmAvailableAlertGroupsResponse},
    list_cloud_gtm_instance_configs::{ListCloudGtmInstanceConfigsRequest, ListCloudGtmInstanceConfigsResponse},
    list_cloud_gtm_instances::{ListCloudGtmInstancesRequest, ListCloudGtmInstancesResponse},
    list_cloud_gtm_monitor_nodes::{ListCloudGtmMonitorNodesRequest, ListCloudGtmMonitorNodesResponse},
    list_cloud_gtm_monitor_templates::{ListCloudGtmMonitorTemplatesRequest, ListCloudGtmMonitorTemplatesResponse},
    list_recursion_records::{ListRecursionRecordsRequest, ListRecursionRecordsResponse},
    list_recursion_zones::{ListRecursionZonesRequest, ListRecursionZonesResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    modify_hichina_domain_dns::{ModifyHichinaDomainDNSRequest, ModifyHichinaDomainDNSResponse},
    move_domain_resource_group::{MoveDomainResourceGroupRequest, MoveDomainResourceGroupResponse},
    move_gtm_resource_group::{MoveGtmResourceGroupRequest, MoveGtmResourceGroupResponse},
    operate_batch_domain::{OperateBatchDomainRequest, OperateBatchDomainResponse},
    pause_pdns_service::{PausePdnsServiceRequest, PausePdnsServiceResponse},
    preview_gtm_recovery_plan::{PreviewGtmRecoveryPlanRequest, PreviewGtmRecoveryPlanResponse},
    remove_pdns_app_key::{RemovePdnsAppKeyRequest, RemovePdnsAppKeyResponse},
    remove_pdns_udp_ip_segment::{RemovePdnsUdpIpSegmentRequest, RemovePdnsUdpIpSegmentResponse},
    remove_rsp_domain_server_hold_status_for_gateway::{RemoveRspDomainServerHoldStatusForGatewayRequest, RemoveRspDomainServerHoldStatusForGatewayResponse},
    remove_rsp_domain_server_hold_status_for_gateway_ote::{RemoveRspDomainServerHoldStatusForGatewayOteRequest, RemoveRspDomainServerHoldStatusForGatewayOteResponse},
    replace_cloud_gtm_address_pool_address::{ReplaceCloudGtmAddressPoolAddressRequest, ReplaceCloudGtmAddressPoolAddressResponse},
    replace_cloud_gtm_instance_config_address_pool::{ReplaceCloudGtmInstanceConfigAddressPoolRequest, ReplaceCloudGtmInstanceConfigAddressPoolResponse},
    resume_pdns_service::{ResumePdnsServiceRequest, ResumePdnsServiceResponse},
    retrieve_domain::{RetrieveDomainRequest, RetrieveDomainResponse},
    rollback_gtm_recovery_plan::{RollbackGtmRecoveryPlanRequest, RollbackGtmRecoveryPlanResponse},
    search_cloud_gtm_address_pools::{SearchCloudGtmAddressPoolsRequest, SearchCloudGtmAddressPoolsResponse},
    search_cloud_gtm_addresses::{SearchCloudGtmAddressesRequest, SearchCloudGtmAddressesResponse},
    search_cloud_gtm_instance_configs::{SearchCloudGtmInstanceConfigsRequest, SearchCloudGtmInstanceConfigsResponse},
    search_cloud_gtm_instances::{SearchCloudGtmInstancesRequest, SearchCloudGtmInstancesResponse},
    search_cloud_gtm_monitor_templates::{SearchCloudGtmMonitorTemplatesRequest, SearchCloudGtmMonitorTemplatesResponse},
    search_recursion_records::{SearchRecursionRecordsRequest, SearchRecursionRecordsResponse},
    search_recursion_zones::{SearchRecursionZonesRequest, SearchRecursionZonesResponse},
    set_cloud_gtm_instance_config_log_switch::{SetCloudGtmInstanceConfigLogSwitchRequest, SetCloudGtmInstanceConfigLogSwitchResponse},
    set_dns_gtm_access_mode::{SetDnsGtmAccessModeError, SetDnsGtmAccessModeRequest, SetDnsGtmAccessModeResponse},
    set_dns_gtm_monitor_status::{SetDnsGtmMonitorStatusRequest, SetDnsGtmMonitorStatusResponse},
    set_dnsslb_status::{SetDNSSLBStatusRequest, SetDNSSLBStatusResponse},
    set_domain_dnssec_status::{SetDomainDnssecStatusRequest, SetDomainDnssecStatusResponse},
    set_domain_record_status::{SetDomainRecordStatusRequest, SetDomainRecordStatusResponse},
    set_gtm_access_mode::{SetGtmAccessModeRequest, SetGtmAccessModeResponse},
    set_gtm_monitor_status::{SetGtmMonitorStatusRequest, SetGtmMonitorStatusResponse},
    submit_isp_flush_cache_task::{SubmitIspFlushCacheTaskRequest, SubmitIspFlushCacheTaskResponse},
    switch_dns_gtm_instance_strategy_mode::{SwitchDnsGtmInstanceStrategyModeRequest, SwitchDnsGtmInstanceStrategyModeResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    transfer_domain::{TransferDomainRequest, TransferDomainResponse},
    unbind_instance_domains::{UnbindInstanceDomainsRequest, UnbindInstanceDomainsResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_app_key_state::{UpdateAppKeyStateRequest, UpdateAppKeyStateResponse},
    update_cloud_gtm_address::{UpdateCloudGtmAddressRequest, UpdateCloudGtmAddressResponse},
    update_cloud_gtm_address_enable_status::{UpdateCloudGtmAddressEnableStatusRequest, UpdateCloudGtmAddressEnableStatusResponse},
    update_cloud_gtm_address_manual_available_status::{UpdateCloudGtmAddressManualAvailableStatusRequest, UpdateCloudGtmAddressManualAvailableStatusResponse},
    update_cloud_gtm_address_pool_basic_config::{UpdateCloudGtmAddressPoolBasicConfigRequest, UpdateCloudGtmAddressPoolBasicConfigResponse},
    update_cloud_gtm_address_pool_enable_status::{UpdateCloudGtmAddressPoolEnableStatusRequest, UpdateCloudGtmAddressPoolEnableStatusResponse},
    update_cloud_gtm_address_pool_lb_strategy::{UpdateCloudGtmAddressPoolLbStrategyRequest, UpdateCloudGtmAddressPoolLbStrategyResponse},
    update_cloud_gtm_address_pool_remark::{UpdateCloudGtmAddressPoolRemarkRequest, UpdateCloudGtmAddressPoolRemarkResponse},
    update_cloud_gtm_address_remark::{UpdateCloudGtmAddressRemarkRequest, UpdateCloudGtmAddressRemarkResponse},
    update_cloud_gtm_global_alert::{UpdateCloudGtmGlobalAlertRequest, UpdateCloudGtmGlobalAlertResponse},
    update_cloud_gtm_instance_config_alert::{UpdateCloudGtmInstanceConfigAlertRequest, UpdateCloudGtmInstanceConfigAlertResponse},
    update_cloud_gtm_instance_config_basic::{UpdateCloudGtmInstanceConfigBasicRequest, UpdateCloudGtmInstanceConfigBasicResponse},
    update_cloud_gtm_instance_config_enable_status::{UpdateCloudGtmInstanceConfigEnableStatusRequest, UpdateCloudGtmInstanceConfigEnableStatusResponse},
    update_cloud_gtm_instance_config_lb_strategy::{UpdateCloudGtmInstanceConfigLbStrategyRequest, UpdateCloudGtmInstanceConfigLbStrategyResponse},
    update_cloud_gtm_instance_config_remark::{UpdateCloudGtmInstanceConfigRemarkRequest, UpdateCloudGtmInstanceConfigRemarkResponse},
    update_cloud_gtm_instance_name::{UpdateCloudGtmInstanceNameRequest, UpdateCloudGtmInstanceNameResponse},
    update_cloud_gtm_monitor_template::{UpdateCloudGtmMonitorTemplateRequest, UpdateCloudGtmMonitorTemplateResponse},
    update_cloud_gtm_monitor_template_remark::{UpdateCloudGtmMonitorTemplateRemarkRequest, UpdateCloudGtmMonitorTemplateRemarkResponse},
    update_custom_line::{UpdateCustomLineRequest, UpdateCustomLineResponse},
    update_dns_cache_domain::{UpdateDnsCacheDomainRequest, UpdateDnsCacheDomainResponse},
    update_dns_cache_domain_remark::{UpdateDnsCacheDomainRemarkRequest, UpdateDnsCacheDomainRemarkResponse},
    update_dns_gtm_access_strategy::{UpdateDnsGtmAccessStrategyError, UpdateDnsGtmAccessStrategyRequest, UpdateDnsGtmAccessStrategyResponse},
    update_dns_gtm_address_pool::{UpdateDnsGtmAddressPoolError, UpdateDnsGtmAddressPoolRequest, UpdateDnsGtmAddressPoolResponse},
    update_dns_gtm_instance_global_config::{UpdateDnsGtmInstanceGlobalConfigError, UpdateDnsGtmInstanceGlobalConfigRequest, UpdateDnsGtmInstanceGlobalConfigResponse},
    update_dns_gtm_monitor::{UpdateDnsGtmMonitorRequest, UpdateDnsGtmMonitorResponse},
    update_dnsslb_weight::{UpdateDNSSLBWeightRequest, UpdateDNSSLBWeightResponse},
    update_domain_group::{UpdateDomainGroupRequest, UpdateDomainGroupResponse},
    update_domain_record::{UpdateDomainRecordRequest, UpdateDomainRecordResponse},
    update_domain_record_remark::{UpdateDomainRecordRemarkRequest, UpdateDomainRecordRemarkResponse},
    update_domain_remark::{UpdateDomainRemarkRequest, UpdateDomainRemarkResponse},
    update_gtm_access_strategy::{UpdateGtmAccessStrategyRequest, UpdateGtmAccessStrategyResponse},
    update_gtm_address_pool::{UpdateGtmAddressPoolRequest, UpdateGtmAddressPoolResponse},
    update_gtm_instance_global_config::{UpdateGtmInstanceGlobalConfigError, UpdateGtmInstanceGlobalConfigRequest, UpdateGtmInstanceGlobalConfigResponse},
    update_gtm_monitor::{UpdateGtmMonitorRequest, UpdateGtmMonitorResponse},
    update_gtm_recovery_plan::{UpdateGtmRecoveryPlanRequest, UpdateGtmRecoveryPlanResponse},
    update_isp_flush_cache_instance_config::{UpdateIspFlushCacheInstanceConfigRequest, UpdateIspFlushCacheInstanceConfigResponse},
    update_recursion_record::{UpdateRecursionRecordRequest, UpdateRecursionRecordResponse},
    update_recursion_record_enable_status::{UpdateRecursionRecordEnableStatusRequest, UpdateRecursionRecordEnableStatusResponse},
    update_recursion_record_remark::{UpdateRecursionRecordRemarkRequest, UpdateRecursionRecordRemarkResponse},
    update_recursion_record_weight::{UpdateRecursionRecordWeightRequest, UpdateRecursionRecordWeightResponse},
    update_recursion_record_weight_enable_status::{UpdateRecursionRecordWeightEnableStatusRequest, UpdateRecursionRecordWeightEnableStatusResponse},
    update_recursion_zone_effective_scope::{UpdateRecursionZoneEffectiveScopeRequest, UpdateRecursionZoneEffectiveScopeResponse},
    update_recursion_zone_proxy_pattern::{UpdateRecursionZoneProxyPatternRequest, UpdateRecursionZoneProxyPatternResponse},
    update_recursion_zone_remark::{UpdateRecursionZoneRemarkRequest, UpdateRecursionZoneRemarkResponse},
    update_rsp_domain_server_prohibit_status_for_gateway::{UpdateRspDomainServerProhibitStatusForGatewayError, UpdateRspDomainServerProhibitStatusForGatewayRequest, UpdateRspDomainServerProhibitStatusForGatewayResponse},
    update_rsp_domain_server_prohibit_status_for_gateway_ote::{UpdateRspDomainServerProhibitStatusForGatewayOteError, UpdateRspDomainServerProhibitStatusForGatewayOteRequest, UpdateRspDomainServerProhibitStatusForGatewayOteResponse},
    validate_dns_gtm_cname_rr_can_use::{ValidateDnsGtmCnameRrCanUseRequest, ValidateDnsGtmCnameRrCanUseResponse},
    validate_pdns_udp_ip_segment::{ValidatePdnsUdpIpSegmentRequest, ValidatePdnsUdpIpSegmentResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Alidns",
    version: "2015-01-09",
    endpoints: Endpoints {
        central: Some("alidns.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Alibaba Cloud DNS.
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
    /// Defines a custom line: address ranges of clients that records can answer separately.
    #[inline]
    pub fn add_custom_line(
        &self,
        request: AddCustomLineRequest,
    ) -> Call<'_, AddCustomLineRequest> {
        self.inner.call(request)
    }
    /// Adds a domain that the service answers as a caching proxy of other DNS servers.
    #[inline]
    pub fn add_dns_cache_domain(
        &self,
        request: AddDnsCacheDomainRequest,
    ) -> Call<'_, AddDnsCacheDomainRequest> {
        self.inner.call(request)
    }
    /// Adds an access strategy, with primary and failover address pools, to a GTM 2.0 instance.
    #[inline]
    pub fn add_dns_gtm_access_strategy(
        &self,
        request: AddDnsGtmAccessStrategyRequest,
    ) -> Call<'_, AddDnsGtmAccessStrategyRequest> {
        self.inner.call(request)
    }
    /// Adds an address pool with its addresses to a GTM 2.0 instance.
    #[inline]
    pub fn add_dns_gtm_address_pool(
        &self,
        request: AddDnsGtmAddressPoolRequest,
    ) -> Call<'_, AddDnsGtmAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Sets up the health check for an address pool of a GTM 2.0 instance.
    #[inline]
    pub fn add_dns_gtm_monitor(
        &self,
        request: AddDnsGtmMonitorRequest,
    ) -> Call<'_, AddDnsGtmMonitorRequest> {
        self.inner.call(request)
    }
    /// Brings a domain under the management of the DNS service.
    #[inline]
    pub fn add_domain(&self, request: AddDomainRequest) -> Call<'_, AddDomainRequest> {
        self.inner.call(request)
    }
    /// Sets up regular backups of the DNS records of a domain.
    #[inline]
    pub fn add_domain_backup(
        &self,
        request: AddDomainBackupRequest,
    ) -> Call<'_, AddDomainBackupRequest> {
        self.inner.call(request)
    }
    /// Creates a group that domains can be sorted into.
    #[inline]
    pub fn add_domain_group(
        &self,
        request: AddDomainGroupRequest,
    ) -> Call<'_, AddDomainGroupRequest> {
        self.inner.call(request)
    }
    /// Adds a DNS record to a domain.
    #[inline]
    pub fn add_domain_record(
        &self,
        request: AddDomainRecordRequest,
    ) -> Call<'_, AddDomainRecordRequest> {
        self.inner.call(request)
    }
    /// Adds an access strategy, with default and failover address pools, to a GTM 1.0 instance.
    #[inline]
    pub fn add_gtm_access_strategy(
        &self,
        request: AddGtmAccessStrategyRequest,
    ) -> Call<'_, AddGtmAccessStrategyRequest> {
        self.inner.call(request)
    }
    /// Adds an address pool with its addresses to a GTM 1.0 instance.
    #[inline]
    pub fn add_gtm_address_pool(
        &self,
        request: AddGtmAddressPoolRequest,
    ) -> Call<'_, AddGtmAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Sets up the health check for an address pool of a GTM 1.0 instance.
    #[inline]
    pub fn add_gtm_monitor(
        &self,
        request: AddGtmMonitorRequest,
    ) -> Call<'_, AddGtmMonitorRequest> {
        self.inner.call(request)
    }
    /// Creates a disaster recovery plan that names the GTM 1.0 address pools taken as faulty.
    #[inline]
    pub fn add_gtm_recovery_plan(
        &self,
        request: AddGtmRecoveryPlanRequest,
    ) -> Call<'_, AddGtmRecoveryPlanRequest> {
        self.inner.call(request)
    }
    /// Adds a record to a zone built into HTTPDNS.
    #[inline]
    pub fn add_recursion_record(
        &self,
        request: AddRecursionRecordRequest,
    ) -> Call<'_, AddRecursionRecordRequest> {
        self.inner.call(request)
    }
    /// Adds a zone built into HTTPDNS, which answers before public DNS is asked.
    #[inline]
    pub fn add_recursion_zone(
        &self,
        request: AddRecursionZoneRequest,
    ) -> Call<'_, AddRecursionZoneRequest> {
        self.inner.call(request)
    }
    /// Puts the status serverHold on a domain, so that it is no longer published in DNS.
    #[inline]
    pub fn add_rsp_domain_server_hold_status_for_gateway(
        &self,
        request: AddRspDomainServerHoldStatusForGatewayRequest,
    ) -> Call<'_, AddRspDomainServerHoldStatusForGatewayRequest> {
        self.inner.call(request)
    }
    /// Puts the status serverHold on a domain in the registry's test environment.
    #[inline]
    pub fn add_rsp_domain_server_hold_status_for_gateway_ote(
        &self,
        request: AddRspDomainServerHoldStatusForGatewayOteRequest,
    ) -> Call<'_, AddRspDomainServerHoldStatusForGatewayOteRequest> {
        self.inner.call(request)
    }
    /// Binds domains to an instance of the paid DNS service.
    #[inline]
    pub fn bind_instance_domains(
        &self,
        request: BindInstanceDomainsRequest,
    ) -> Call<'_, BindInstanceDomainsRequest> {
        self.inner.call(request)
    }
    /// Moves a domain from its group to another one.
    #[inline]
    pub fn change_domain_group(
        &self,
        request: ChangeDomainGroupRequest,
    ) -> Call<'_, ChangeDomainGroupRequest> {
        self.inner.call(request)
    }
    /// Binds another domain to an instance of the paid DNS service.
    #[inline]
    pub fn change_domain_of_dns_product(
        &self,
        request: ChangeDomainOfDnsProductRequest,
    ) -> Call<'_, ChangeDomainOfDnsProductRequest> {
        self.inner.call(request)
    }
    /// Checks whether a DNS record is found as expected, without changing anything.
    #[inline]
    pub fn check_domain_record(
        &self,
        request: CheckDomainRecordRequest,
    ) -> Call<'_, CheckDomainRecordRequest> {
        self.inner.call(request)
    }
    /// Copies the settings of one GTM instance to another.
    #[inline]
    pub fn copy_gtm_config(
        &self,
        request: CopyGtmConfigRequest,
    ) -> Call<'_, CopyGtmConfigRequest> {
        self.inner.call(request)
    }
    /// Creates an address that GTM pools can hand out, with its health checks.
    #[inline]
    pub fn create_cloud_gtm_address(
        &self,
        request: CreateCloudGtmAddressRequest,
    ) -> Call<'_, CreateCloudGtmAddressRequest> {
        self.inner.call(request)
    }
    /// Creates an address pool for GTM 3.0, with type and rule for when it counts as healthy.
    #[inline]
    pub fn create_cloud_gtm_address_pool(
        &self,
        request: CreateCloudGtmAddressPoolRequest,
    ) -> Call<'_, CreateCloudGtmAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Creates a domain configuration in a GTM instance: the name it answers for and how.
    #[inline]
    pub fn create_cloud_gtm_instance_config(
        &self,
        request: CreateCloudGtmInstanceConfigRequest,
    ) -> Call<'_, CreateCloudGtmInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Creates a health check template for GTM 3.0, with protocol, interval and nodes.
    #[inline]
    pub fn create_cloud_gtm_monitor_template(
        &self,
        request: CreateCloudGtmMonitorTemplateRequest,
    ) -> Call<'_, CreateCloudGtmMonitorTemplateRequest> {
        self.inner.call(request)
    }
    /// Creates a key for apps that use public DNS.
    #[inline]
    pub fn create_pdns_app_key(
        &self,
        request: CreatePdnsAppKeyRequest,
    ) -> Call<'_, CreatePdnsAppKeyRequest> {
        self.inner.call(request)
    }
    /// Registers an address range whose UDP queries to public DNS count for the account.
    #[inline]
    pub fn create_pdns_udp_ip_segment(
        &self,
        request: CreatePdnsUdpIpSegmentRequest,
    ) -> Call<'_, CreatePdnsUdpIpSegmentRequest> {
        self.inner.call(request)
    }
    /// Removes an address, so that GTM no longer checks it or hands it out.
    #[inline]
    pub fn delete_cloud_gtm_address(
        &self,
        request: DeleteCloudGtmAddressRequest,
    ) -> Call<'_, DeleteCloudGtmAddressRequest> {
        self.inner.call(request)
    }
    /// Deletes an address pool, which GTM then no longer hands out.
    #[inline]
    pub fn delete_cloud_gtm_address_pool(
        &self,
        request: DeleteCloudGtmAddressPoolRequest,
    ) -> Call<'_, DeleteCloudGtmAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Deletes a domain configuration from a GTM instance.
    #[inline]
    pub fn delete_cloud_gtm_instance_config(
        &self,
        request: DeleteCloudGtmInstanceConfigRequest,
    ) -> Call<'_, DeleteCloudGtmInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a template that health checks of GTM addresses are made from.
    #[inline]
    pub fn delete_cloud_gtm_monitor_template(
        &self,
        request: DeleteCloudGtmMonitorTemplateRequest,
    ) -> Call<'_, DeleteCloudGtmMonitorTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes several custom lines by their IDs.
    #[inline]
    pub fn delete_custom_lines(
        &self,
        request: DeleteCustomLinesRequest,
    ) -> Call<'_, DeleteCustomLinesRequest> {
        self.inner.call(request)
    }
    /// Removes a domain that the service answers as a caching proxy of other DNS servers.
    #[inline]
    pub fn delete_dns_cache_domain(
        &self,
        request: DeleteDnsCacheDomainRequest,
    ) -> Call<'_, DeleteDnsCacheDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes an access policy of a GTM instance, by the ID of the policy.
    #[inline]
    pub fn delete_dns_gtm_access_strategy(
        &self,
        request: DeleteDnsGtmAccessStrategyRequest,
    ) -> Call<'_, DeleteDnsGtmAccessStrategyRequest> {
        self.inner.call(request)
    }
    /// Deletes an address pool of a GTM instance, by the ID of the pool.
    #[inline]
    pub fn delete_dns_gtm_address_pool(
        &self,
        request: DeleteDnsGtmAddressPoolRequest,
    ) -> Call<'_, DeleteDnsGtmAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Removes a domain and its records from the DNS service.
    #[inline]
    pub fn delete_domain(
        &self,
        request: DeleteDomainRequest,
    ) -> Call<'_, DeleteDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes a domain group; its domains move to the default group.
    #[inline]
    pub fn delete_domain_group(
        &self,
        request: DeleteDomainGroupRequest,
    ) -> Call<'_, DeleteDomainGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a DNS record from a domain.
    #[inline]
    pub fn delete_domain_record(
        &self,
        request: DeleteDomainRecordRequest,
    ) -> Call<'_, DeleteDomainRecordRequest> {
        self.inner.call(request)
    }
    /// Deletes an access policy, which decides the pool that clients of certain lines are sent to.
    #[inline]
    pub fn delete_gtm_access_strategy(
        &self,
        request: DeleteGtmAccessStrategyRequest,
    ) -> Call<'_, DeleteGtmAccessStrategyRequest> {
        self.inner.call(request)
    }
    /// Deletes an address pool, which its GTM instance then no longer hands out.
    #[inline]
    pub fn delete_gtm_address_pool(
        &self,
        request: DeleteGtmAddressPoolRequest,
    ) -> Call<'_, DeleteGtmAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Deletes a disaster recovery plan of GTM.
    #[inline]
    pub fn delete_gtm_recovery_plan(
        &self,
        request: DeleteGtmRecoveryPlanRequest,
    ) -> Call<'_, DeleteGtmRecoveryPlanRequest> {
        self.inner.call(request)
    }
    /// Deletes a record from a zone built into HTTPDNS.
    #[inline]
    pub fn delete_recursion_record(
        &self,
        request: DeleteRecursionRecordRequest,
    ) -> Call<'_, DeleteRecursionRecordRequest> {
        self.inner.call(request)
    }
    /// Deletes a zone built into HTTPDNS; records that are locked stay.
    #[inline]
    pub fn delete_recursion_zone(
        &self,
        request: DeleteRecursionZoneRequest,
    ) -> Call<'_, DeleteRecursionZoneRequest> {
        self.inner.call(request)
    }
    /// Deletes all records of one host name, or those of one type.
    #[inline]
    pub fn delete_sub_domain_records(
        &self,
        request: DeleteSubDomainRecordsRequest,
    ) -> Call<'_, DeleteSubDomainRecordsRequest> {
        self.inner.call(request)
    }
    /// Counts how many items of a batch task succeeded or failed.
    #[inline]
    pub fn describe_batch_result_count(
        &self,
        request: DescribeBatchResultCountRequest,
    ) -> Call<'_, DescribeBatchResultCountRequest> {
        self.inner.call(request)
    }
    /// Lists the outcome of a batch task item by item.
    #[inline]
    pub fn describe_batch_result_detail(
        &self,
        request: DescribeBatchResultDetailRequest,
    ) -> Call<'_, DescribeBatchResultDetailRequest> {
        self.inner.call(request)
    }
    /// Returns one GTM address with its state and health checks.
    #[inline]
    pub fn describe_cloud_gtm_address(
        &self,
        request: DescribeCloudGtmAddressRequest,
    ) -> Call<'_, DescribeCloudGtmAddressRequest> {
        self.inner.call(request)
    }
    /// Shows one GTM 3.0 address pool with its addresses.
    #[inline]
    pub fn describe_cloud_gtm_address_pool(
        &self,
        request: DescribeCloudGtmAddressPoolRequest,
    ) -> Call<'_, DescribeCloudGtmAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Tells which domain configurations use an address pool.
    #[inline]
    pub fn describe_cloud_gtm_address_pool_reference(
        &self,
        request: DescribeCloudGtmAddressPoolReferenceRequest,
    ) -> Call<'_, DescribeCloudGtmAddressPoolReferenceRequest> {
        self.inner.call(request)
    }
    /// Tells which address pools use an address.
    #[inline]
    pub fn describe_cloud_gtm_address_reference(
        &self,
        request: DescribeCloudGtmAddressReferenceRequest,
    ) -> Call<'_, DescribeCloudGtmAddressReferenceRequest> {
        self.inner.call(request)
    }
    /// Returns the alert settings that hold for all GTM instances of the account.
    #[inline]
    pub fn describe_cloud_gtm_global_alert(
        &self,
        request: DescribeCloudGtmGlobalAlertRequest,
    ) -> Call<'_, DescribeCloudGtmGlobalAlertRequest> {
        self.inner.call(request)
    }
    /// Returns the alert settings of a domain configuration.
    #[inline]
    pub fn describe_cloud_gtm_instance_config_alert(
        &self,
        request: DescribeCloudGtmInstanceConfigAlertRequest,
    ) -> Call<'_, DescribeCloudGtmInstanceConfigAlertRequest> {
        self.inner.call(request)
    }
    /// Returns a domain configuration with its address pools and their addresses.
    #[inline]
    pub fn describe_cloud_gtm_instance_config_full_info(
        &self,
        request: DescribeCloudGtmInstanceConfigFullInfoRequest,
    ) -> Call<'_, DescribeCloudGtmInstanceConfigFullInfoRequest> {
        self.inner.call(request)
    }
    /// Shows the settings of one GTM 3.0 health check template.
    #[inline]
    pub fn describe_cloud_gtm_monitor_template(
        &self,
        request: DescribeCloudGtmMonitorTemplateRequest,
    ) -> Call<'_, DescribeCloudGtmMonitorTemplateRequest> {
        self.inner.call(request)
    }
    /// Counts the GTM instances and health checks of the account.
    #[inline]
    pub fn describe_cloud_gtm_summary(
        &self,
        request: DescribeCloudGtmSummaryRequest,
    ) -> Call<'_, DescribeCloudGtmSummaryRequest> {
        self.inner.call(request)
    }
    /// Lists the query origins that GTM can tell apart.
    #[inline]
    pub fn describe_cloud_gtm_system_lines(
        &self,
        request: DescribeCloudGtmSystemLinesRequest,
    ) -> Call<'_, DescribeCloudGtmSystemLinesRequest> {
        self.inner.call(request)
    }
    /// Shows one custom line with its IP ranges.
    #[inline]
    pub fn describe_custom_line(
        &self,
        request: DescribeCustomLineRequest,
    ) -> Call<'_, DescribeCustomLineRequest> {
        self.inner.call(request)
    }
    /// Lists the custom lines of a domain.
    #[inline]
    pub fn describe_custom_lines(
        &self,
        request: DescribeCustomLinesRequest,
    ) -> Call<'_, DescribeCustomLinesRequest> {
        self.inner.call(request)
    }
    /// Lists the domains that the service answers as a proxy of other DNS servers.
    #[inline]
    pub fn describe_dns_cache_domains(
        &self,
        request: DescribeDnsCacheDomainsRequest,
    ) -> Call<'_, DescribeDnsCacheDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the access strategies of a GTM 2.0 instance.
    #[inline]
    pub fn describe_dns_gtm_access_strategies(
        &self,
        request: DescribeDnsGtmAccessStrategiesRequest,
    ) -> Call<'_, DescribeDnsGtmAccessStrategiesRequest> {
        self.inner.call(request)
    }
    /// Shows one access strategy of GTM 2.0 with its address pools.
    #[inline]
    pub fn describe_dns_gtm_access_strategy(
        &self,
        request: DescribeDnsGtmAccessStrategyRequest,
    ) -> Call<'_, DescribeDnsGtmAccessStrategyRequest> {
        self.inner.call(request)
    }
    /// Lists what an access policy can be built from, such as address pools and lines.
    #[inline]
    pub fn describe_dns_gtm_access_strategy_available_config(
        &self,
        request: DescribeDnsGtmAccessStrategyAvailableConfigRequest,
    ) -> Call<'_, DescribeDnsGtmAccessStrategyAvailableConfigRequest> {
        self.inner.call(request)
    }
    /// Tells the origin, such as region and carrier, of the addresses given.
    #[inline]
    pub fn describe_dns_gtm_addr_attribute_info(
        &self,
        request: DescribeDnsGtmAddrAttributeInfoRequest,
    ) -> Call<'_, DescribeDnsGtmAddrAttributeInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the origins that addresses of a pool can have.
    #[inline]
    pub fn describe_dns_gtm_address_pool_available_config(
        &self,
        request: DescribeDnsGtmAddressPoolAvailableConfigRequest,
    ) -> Call<'_, DescribeDnsGtmAddressPoolAvailableConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the alert contact groups that can be chosen.
    #[inline]
    pub fn describe_dns_gtm_available_alert_group(
        &self,
        request: DescribeDnsGtmAvailableAlertGroupRequest,
    ) -> Call<'_, DescribeDnsGtmAvailableAlertGroupRequest> {
        self.inner.call(request)
    }
    /// Shows one GTM 2.0 instance with configuration and quotas used.
    #[inline]
    pub fn describe_dns_gtm_instance(
        &self,
        request: DescribeDnsGtmInstanceRequest,
    ) -> Call<'_, DescribeDnsGtmInstanceRequest> {
        self.inner.call(request)
    }
    /// Shows one GTM 2.0 address pool with its addresses.
    #[inline]
    pub fn describe_dns_gtm_instance_address_pool(
        &self,
        request: DescribeDnsGtmInstanceAddressPoolRequest,
    ) -> Call<'_, DescribeDnsGtmInstanceAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Lists the address pools of a GTM 2.0 instance.
    #[inline]
    pub fn describe_dns_gtm_instance_address_pools(
        &self,
        request: DescribeDnsGtmInstanceAddressPoolsRequest,
    ) -> Call<'_, DescribeDnsGtmInstanceAddressPoolsRequest> {
        self.inner.call(request)
    }
    /// Counts available and unavailable addresses, pool groups and strategies of a GTM 2.0 instance.
    #[inline]
    pub fn describe_dns_gtm_instance_status(
        &self,
        request: DescribeDnsGtmInstanceStatusRequest,
    ) -> Call<'_, DescribeDnsGtmInstanceStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the CNAME that the service gave the instance.
    #[inline]
    pub fn describe_dns_gtm_instance_system_cname(
        &self,
        request: DescribeDnsGtmInstanceSystemCnameRequest,
    ) -> Call<'_, DescribeDnsGtmInstanceSystemCnameRequest> {
        self.inner.call(request)
    }
    /// Lists the GTM 2.0 instances of the account.
    #[inline]
    pub fn describe_dns_gtm_instances(
        &self,
        request: DescribeDnsGtmInstancesRequest,
    ) -> Call<'_, DescribeDnsGtmInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the operation logs of a GTM 2.0 instance.
    #[inline]
    pub fn describe_dns_gtm_logs(
        &self,
        request: DescribeDnsGtmLogsRequest,
    ) -> Call<'_, DescribeDnsGtmLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes that health checks can be run from.
    #[inline]
    pub fn describe_dns_gtm_monitor_available_config(
        &self,
        request: DescribeDnsGtmMonitorAvailableConfigRequest,
    ) -> Call<'_, DescribeDnsGtmMonitorAvailableConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the settings of a health check.
    #[inline]
    pub fn describe_dns_gtm_monitor_config(
        &self,
        request: DescribeDnsGtmMonitorConfigRequest,
    ) -> Call<'_, DescribeDnsGtmMonitorConfigRequest> {
        self.inner.call(request)
    }
    /// Shows one paid instance of the DNS service, by its ID.
    #[inline]
    pub fn describe_dns_product_instance(
        &self,
        request: DescribeDnsProductInstanceRequest,
    ) -> Call<'_, DescribeDnsProductInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the paid instances of the DNS service.
    #[inline]
    pub fn describe_dns_product_instances(
        &self,
        request: DescribeDnsProductInstancesRequest,
    ) -> Call<'_, DescribeDnsProductInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the host names of a domain for which weights can be used.
    #[inline]
    pub fn describe_dnsslb_sub_domains(
        &self,
        request: DescribeDNSSLBSubDomainsRequest,
    ) -> Call<'_, DescribeDNSSLBSubDomainsRequest> {
        self.inner.call(request)
    }
    /// Returns how many DNS over HTTPS queries the account had over time.
    #[inline]
    pub fn describe_doh_account_statistics(
        &self,
        request: DescribeDohAccountStatisticsRequest,
    ) -> Call<'_, DescribeDohAccountStatisticsRequest> {
        self.inner.call(request)
    }
    /// Returns how often one domain was looked up by DNS over HTTPS over time.
    #[inline]
    pub fn describe_doh_domain_statistics(
        &self,
        request: DescribeDohDomainStatisticsRequest,
    ) -> Call<'_, DescribeDohDomainStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists domains with the number of their DNS over HTTPS queries.
    #[inline]
    pub fn describe_doh_domain_statistics_summary(
        &self,
        request: DescribeDohDomainStatisticsSummaryRequest,
    ) -> Call<'_, DescribeDohDomainStatisticsSummaryRequest> {
        self.inner.call(request)
    }
    /// Returns how often one host name was looked up by DNS over HTTPS over time.
    #[inline]
    pub fn describe_doh_sub_domain_statistics(
        &self,
        request: DescribeDohSubDomainStatisticsRequest,
    ) -> Call<'_, DescribeDohSubDomainStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists host names with the number of their DNS over HTTPS queries.
    #[inline]
    pub fn describe_doh_sub_domain_statistics_summary(
        &self,
        request: DescribeDohSubDomainStatisticsSummaryRequest,
    ) -> Call<'_, DescribeDohSubDomainStatisticsSummaryRequest> {
        self.inner.call(request)
    }
    /// Returns the public DNS account and how many domains it looked up.
    #[inline]
    pub fn describe_doh_user_info(
        &self,
        request: DescribeDohUserInfoRequest,
    ) -> Call<'_, DescribeDohUserInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the DNSSEC state of a domain and the DS record for its parent zone.
    #[inline]
    pub fn describe_domain_dnssec_info(
        &self,
        request: DescribeDomainDnssecInfoRequest,
    ) -> Call<'_, DescribeDomainDnssecInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the groups into which domains of the account are sorted.
    #[inline]
    pub fn describe_domain_groups(
        &self,
        request: DescribeDomainGroupsRequest,
    ) -> Call<'_, DescribeDomainGroupsRequest> {
        self.inner.call(request)
    }
    /// Returns a domain with its name servers, lines and edition.
    #[inline]
    pub fn describe_domain_info(
        &self,
        request: DescribeDomainInfoRequest,
    ) -> Call<'_, DescribeDomainInfoRequest> {
        self.inner.call(request)
    }
    /// Lists what was done to domains, and by whom.
    #[inline]
    pub fn describe_domain_logs(
        &self,
        request: DescribeDomainLogsRequest,
    ) -> Call<'_, DescribeDomainLogsRequest> {
        self.inner.call(request)
    }
    /// Tells which name servers a domain has, and which ones it should have.
    #[inline]
    pub fn describe_domain_ns(
        &self,
        request: DescribeDomainNsRequest,
    ) -> Call<'_, DescribeDomainNsRequest> {
        self.inner.call(request)
    }
    /// Returns one DNS record.
    #[inline]
    pub fn describe_domain_record_info(
        &self,
        request: DescribeDomainRecordInfoRequest,
    ) -> Call<'_, DescribeDomainRecordInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the DNS records of a domain.
    #[inline]
    pub fn describe_domain_records(
        &self,
        request: DescribeDomainRecordsRequest,
    ) -> Call<'_, DescribeDomainRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the domains in paid editions with the number of their queries.
    #[inline]
    pub fn describe_domain_resolve_statistics_summary(
        &self,
        request: DescribeDomainResolveStatisticsSummaryRequest,
    ) -> Call<'_, DescribeDomainResolveStatisticsSummaryRequest> {
        self.inner.call(request)
    }
    /// Returns how many queries a domain had over time.
    #[inline]
    pub fn describe_domain_statistics(
        &self,
        request: DescribeDomainStatisticsRequest,
    ) -> Call<'_, DescribeDomainStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the domains in paid editions with the total of their queries.
    #[inline]
    pub fn describe_domain_statistics_summary(
        &self,
        request: DescribeDomainStatisticsSummaryRequest,
    ) -> Call<'_, DescribeDomainStatisticsSummaryRequest> {
        self.inner.call(request)
    }
    /// Lists the domains of the account in Alibaba Cloud DNS, filtered by keyword, group and so on.
    #[inline]
    pub fn describe_domains(
        &self,
        request: DescribeDomainsRequest,
    ) -> Call<'_, DescribeDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the access strategies of a GTM 1.0 instance.
    #[inline]
    pub fn describe_gtm_access_strategies(
        &self,
        request: DescribeGtmAccessStrategiesRequest,
    ) -> Call<'_, DescribeGtmAccessStrategiesRequest> {
        self.inner.call(request)
    }
    /// Shows one access strategy of GTM 1.0, by its ID.
    #[inline]
    pub fn describe_gtm_access_strategy(
        &self,
        request: DescribeGtmAccessStrategyRequest,
    ) -> Call<'_, DescribeGtmAccessStrategyRequest> {
        self.inner.call(request)
    }
    /// Lists what an access policy can be built from, such as address pools and lines.
    #[inline]
    pub fn describe_gtm_access_strategy_available_config(
        &self,
        request: DescribeGtmAccessStrategyAvailableConfigRequest,
    ) -> Call<'_, DescribeGtmAccessStrategyAvailableConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the alert contact groups that can be chosen.
    #[inline]
    pub fn describe_gtm_available_alert_group(
        &self,
        request: DescribeGtmAvailableAlertGroupRequest,
    ) -> Call<'_, DescribeGtmAvailableAlertGroupRequest> {
        self.inner.call(request)
    }
    /// Shows one GTM 1.0 instance with its configuration.
    #[inline]
    pub fn describe_gtm_instance(
        &self,
        request: DescribeGtmInstanceRequest,
    ) -> Call<'_, DescribeGtmInstanceRequest> {
        self.inner.call(request)
    }
    /// Shows one GTM 1.0 address pool with its addresses.
    #[inline]
    pub fn describe_gtm_instance_address_pool(
        &self,
        request: DescribeGtmInstanceAddressPoolRequest,
    ) -> Call<'_, DescribeGtmInstanceAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Lists the address pools of a GTM 1.0 instance.
    #[inline]
    pub fn describe_gtm_instance_address_pools(
        &self,
        request: DescribeGtmInstanceAddressPoolsRequest,
    ) -> Call<'_, DescribeGtmInstanceAddressPoolsRequest> {
        self.inner.call(request)
    }
    /// Counts unavailable addresses, pools and strategies of a GTM 1.0 instance.
    #[inline]
    pub fn describe_gtm_instance_status(
        &self,
        request: DescribeGtmInstanceStatusRequest,
    ) -> Call<'_, DescribeGtmInstanceStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the CNAME that the service gave the instance.
    #[inline]
    pub fn describe_gtm_instance_system_cname(
        &self,
        request: DescribeGtmInstanceSystemCnameRequest,
    ) -> Call<'_, DescribeGtmInstanceSystemCnameRequest> {
        self.inner.call(request)
    }
    /// Lists the GTM 1.0 instances of the account.
    #[inline]
    pub fn describe_gtm_instances(
        &self,
        request: DescribeGtmInstancesRequest,
    ) -> Call<'_, DescribeGtmInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the operation logs of a GTM 1.0 instance.
    #[inline]
    pub fn describe_gtm_logs(
        &self,
        request: DescribeGtmLogsRequest,
    ) -> Call<'_, DescribeGtmLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes that health checks can be run from.
    #[inline]
    pub fn describe_gtm_monitor_available_config(
        &self,
        request: DescribeGtmMonitorAvailableConfigRequest,
    ) -> Call<'_, DescribeGtmMonitorAvailableConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the settings of a health check.
    #[inline]
    pub fn describe_gtm_monitor_config(
        &self,
        request: DescribeGtmMonitorConfigRequest,
    ) -> Call<'_, DescribeGtmMonitorConfigRequest> {
        self.inner.call(request)
    }
    /// Shows one GTM 1.0 disaster recovery plan with its faulty address pools.
    #[inline]
    pub fn describe_gtm_recovery_plan(
        &self,
        request: DescribeGtmRecoveryPlanRequest,
    ) -> Call<'_, DescribeGtmRecoveryPlanRequest> {
        self.inner.call(request)
    }
    /// Lists the address pools that a disaster recovery plan can name as failed.
    #[inline]
    pub fn describe_gtm_recovery_plan_available_config(
        &self,
        request: DescribeGtmRecoveryPlanAvailableConfigRequest,
    ) -> Call<'_, DescribeGtmRecoveryPlanAvailableConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the GTM 1.0 disaster recovery plans of the account.
    #[inline]
    pub fn describe_gtm_recovery_plans(
        &self,
        request: DescribeGtmRecoveryPlansRequest,
    ) -> Call<'_, DescribeGtmRecoveryPlansRequest> {
        self.inner.call(request)
    }
    /// Lists the domains bound to an instance of the paid DNS service.
    #[inline]
    pub fn describe_instance_domains(
        &self,
        request: DescribeInstanceDomainsRequest,
    ) -> Call<'_, DescribeInstanceDomainsRequest> {
        self.inner.call(request)
    }
    /// Searches the log of DNS queries.
    #[inline]
    pub fn describe_internet_dns_logs(
        &self,
        request: DescribeInternetDnsLogsRequest,
    ) -> Call<'_, DescribeInternetDnsLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the instances that cache refreshes at carriers can be requested from.
    #[inline]
    pub fn describe_isp_flush_cache_instances(
        &self,
        request: DescribeIspFlushCacheInstancesRequest,
    ) -> Call<'_, DescribeIspFlushCacheInstancesRequest> {
        self.inner.call(request)
    }
    /// Tells how many cache refreshes at carriers are left.
    #[inline]
    pub fn describe_isp_flush_cache_remain_quota(
        &self,
        request: DescribeIspFlushCacheRemainQuotaRequest,
    ) -> Call<'_, DescribeIspFlushCacheRemainQuotaRequest> {
        self.inner.call(request)
    }
    /// Returns one task that refreshes caches at carriers, with what each DNS node answers.
    #[inline]
    pub fn describe_isp_flush_cache_task(
        &self,
        request: DescribeIspFlushCacheTaskRequest,
    ) -> Call<'_, DescribeIspFlushCacheTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that refresh caches at carriers.
    #[inline]
    pub fn describe_isp_flush_cache_tasks(
        &self,
        request: DescribeIspFlushCacheTasksRequest,
    ) -> Call<'_, DescribeIspFlushCacheTasksRequest> {
        self.inner.call(request)
    }
    /// Returns totals of the account's use of public DNS.
    #[inline]
    pub fn describe_pdns_account_summary(
        &self,
        request: DescribePdnsAccountSummaryRequest,
    ) -> Call<'_, DescribePdnsAccountSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows one AppKey of Public DNS with its secret and state.
    #[inline]
    pub fn describe_pdns_app_key(
        &self,
        request: DescribePdnsAppKeyRequest,
    ) -> Call<'_, DescribePdnsAppKeyRequest> {
        self.inner.call(request)
    }
    /// Lists the AppKeys of the account for Public DNS.
    #[inline]
    pub fn describe_pdns_app_keys(
        &self,
        request: DescribePdnsAppKeysRequest,
    ) -> Call<'_, DescribePdnsAppKeysRequest> {
        self.inner.call(request)
    }
    /// Lists what was changed in the settings of public DNS.
    #[inline]
    pub fn describe_pdns_operate_logs(
        &self,
        request: DescribePdnsOperateLogsRequest,
    ) -> Call<'_, DescribePdnsOperateLogsRequest> {
        self.inner.call(request)
    }
    /// Returns how many queries public DNS answered over time.
    #[inline]
    pub fn describe_pdns_request_statistic(
        &self,
        request: DescribePdnsRequestStatisticRequest,
    ) -> Call<'_, DescribePdnsRequestStatisticRequest> {
        self.inner.call(request)
    }
    /// Counts requests to Public DNS by domain or subdomain and by protocol.
    #[inline]
    pub fn describe_pdns_request_statistics(
        &self,
        request: DescribePdnsRequestStatisticsRequest,
    ) -> Call<'_, DescribePdnsRequestStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists requests in Public DNS that were found to be threats.
    #[inline]
    pub fn describe_pdns_threat_logs(
        &self,
        request: DescribePdnsThreatLogsRequest,
    ) -> Call<'_, DescribePdnsThreatLogsRequest> {
        self.inner.call(request)
    }
    /// Returns how many threats public DNS met over time.
    #[inline]
    pub fn describe_pdns_threat_statistic(
        &self,
        request: DescribePdnsThreatStatisticRequest,
    ) -> Call<'_, DescribePdnsThreatStatisticRequest> {
        self.inner.call(request)
    }
    /// Counts the threats found in Public DNS, by domain and so on.
    #[inline]
    pub fn describe_pdns_threat_statistics(
        &self,
        request: DescribePdnsThreatStatisticsRequest,
    ) -> Call<'_, DescribePdnsThreatStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the address ranges registered for public DNS over UDP.
    #[inline]
    pub fn describe_pdns_udp_ip_segments(
        &self,
        request: DescribePdnsUdpIpSegmentsRequest,
    ) -> Call<'_, DescribePdnsUdpIpSegmentsRequest> {
        self.inner.call(request)
    }
    /// Shows what the account uses of Public DNS: service type, state and switches.
    #[inline]
    pub fn describe_pdns_user_info(
        &self,
        request: DescribePdnsUserInfoRequest,
    ) -> Call<'_, DescribePdnsUserInfoRequest> {
        self.inner.call(request)
    }
    /// Lists who changed the DNS records of a domain, and when.
    #[inline]
    pub fn describe_record_logs(
        &self,
        request: DescribeRecordLogsRequest,
    ) -> Call<'_, DescribeRecordLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the host names of a domain with the number of their queries.
    #[inline]
    pub fn describe_record_resolve_statistics_summary(
        &self,
        request: DescribeRecordResolveStatisticsSummaryRequest,
    ) -> Call<'_, DescribeRecordResolveStatisticsSummaryRequest> {
        self.inner.call(request)
    }
    /// Returns how many queries one host name had over time.
    #[inline]
    pub fn describe_record_statistics(
        &self,
        request: DescribeRecordStatisticsRequest,
    ) -> Call<'_, DescribeRecordStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists host names with the total of their queries.
    #[inline]
    pub fn describe_record_statistics_summary(
        &self,
        request: DescribeRecordStatisticsSummaryRequest,
    ) -> Call<'_, DescribeRecordStatisticsSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows one record of a built-in authoritative zone of HTTPDNS.
    #[inline]
    pub fn describe_recursion_record(
        &self,
        request: DescribeRecursionRecordRequest,
    ) -> Call<'_, DescribeRecursionRecordRequest> {
        self.inner.call(request)
    }
    /// Shows one built-in authoritative zone of HTTPDNS with scopes and record count.
    #[inline]
    pub fn describe_recursion_zone(
        &self,
        request: DescribeRecursionZoneRequest,
    ) -> Call<'_, DescribeRecursionZoneRequest> {
        self.inner.call(request)
    }
    /// Lists the DNS records of one host name.
    #[inline]
    pub fn describe_sub_domain_records(
        &self,
        request: DescribeSubDomainRecordsRequest,
    ) -> Call<'_, DescribeSubDomainRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the lines that records of a domain can be answered by.
    #[inline]
    pub fn describe_support_lines(
        &self,
        request: DescribeSupportLinesRequest,
    ) -> Call<'_, DescribeSupportLinesRequest> {
        self.inner.call(request)
    }
    /// Lists the tags in use on resources of one type.
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.inner.call(request)
    }
    /// Lists domains handed over to or from another account.
    #[inline]
    pub fn describe_transfer_domains(
        &self,
        request: DescribeTransferDomainsRequest,
    ) -> Call<'_, DescribeTransferDomainsRequest> {
        self.inner.call(request)
    }
    /// Carries out a disaster recovery plan: traffic leaves the pools that the plan calls failed.
    #[inline]
    pub fn execute_gtm_recovery_plan(
        &self,
        request: ExecuteGtmRecoveryPlanRequest,
    ) -> Call<'_, ExecuteGtmRecoveryPlanRequest> {
        self.inner.call(request)
    }
    /// Splits a name into its main domain and its host part.
    #[inline]
    pub fn get_main_domain_name(
        &self,
        request: GetMainDomainNameRequest,
    ) -> Call<'_, GetMainDomainNameRequest> {
        self.inner.call(request)
    }
    /// Returns the TXT record to add as proof of owning a domain.
    #[inline]
    pub fn get_txt_record_for_verify(
        &self,
        request: GetTxtRecordForVerifyRequest,
    ) -> Call<'_, GetTxtRecordForVerifyRequest> {
        self.inner.call(request)
    }
    /// Lists the GTM 3.0 address pools of the account.
    #[inline]
    pub fn list_cloud_gtm_address_pools(
        &self,
        request: ListCloudGtmAddressPoolsRequest,
    ) -> Call<'_, ListCloudGtmAddressPoolsRequest> {
        self.inner.call(request)
    }
    /// Lists the GTM 3.0 addresses of the account with health and state.
    #[inline]
    pub fn list_cloud_gtm_addresses(
        &self,
        request: ListCloudGtmAddressesRequest,
    ) -> Call<'_, ListCloudGtmAddressesRequest> {
        self.inner.call(request)
    }
    /// Lists the alerts that GTM 3.0 has raised.
    #[inline]
    pub fn list_cloud_gtm_alert_logs(
        &self,
        request: ListCloudGtmAlertLogsRequest,
    ) -> Call<'_, ListCloudGtmAlertLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the alert contact groups that can be chosen.
    #[inline]
    pub fn list_cloud_gtm_available_alert_groups(
        &self,
        request: ListCloudGtmAvailableAlertGroupsRequest,
    ) -> Call<'_, ListCloudGtmAvailableAlertGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists configurations of GTM 3.0 instances, each of which steers one domain name.
    #[inline]
    pub fn list_cloud_gtm_instance_configs(
        &self,
        request: ListCloudGtmInstanceConfigsRequest,
    ) -> Call<'_, ListCloudGtmInstanceConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the GTM 3.0 instances of the account.
    #[inline]
    pub fn list_cloud_gtm_instances(
        &self,
        request: ListCloudGtmInstancesRequest,
    ) -> Call<'_, ListCloudGtmInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes from which GTM 3.0 can run health checks, by city and carrier.
    #[inline]
    pub fn list_cloud_gtm_monitor_nodes(
        &self,
        request: ListCloudGtmMonitorNodesRequest,
    ) -> Call<'_, ListCloudGtmMonitorNodesRequest> {
        self.inner.call(request)
    }
    /// Lists the GTM 3.0 health check templates of the account.
    #[inline]
    pub fn list_cloud_gtm_monitor_templates(
        &self,
        request: ListCloudGtmMonitorTemplatesRequest,
    ) -> Call<'_, ListCloudGtmMonitorTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the records of a built-in authoritative zone of HTTPDNS.
    #[inline]
    pub fn list_recursion_records(
        &self,
        request: ListRecursionRecordsRequest,
    ) -> Call<'_, ListRecursionRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the built-in authoritative zones of HTTPDNS.
    #[inline]
    pub fn list_recursion_zones(
        &self,
        request: ListRecursionZonesRequest,
    ) -> Call<'_, ListRecursionZonesRequest> {
        self.inner.call(request)
    }
    /// Lists domains or other resources by tag, or the tags they carry.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Switches a domain registered with Alibaba Cloud to the DNS servers of Alibaba Cloud DNS.
    #[inline]
    pub fn modify_hichina_domain_dns(
        &self,
        request: ModifyHichinaDomainDNSRequest,
    ) -> Call<'_, ModifyHichinaDomainDNSRequest> {
        self.inner.call(request)
    }
    /// Moves a domain into a different resource group.
    #[inline]
    pub fn move_domain_resource_group(
        &self,
        request: MoveDomainResourceGroupRequest,
    ) -> Call<'_, MoveDomainResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Moves a GTM instance into a different resource group.
    #[inline]
    pub fn move_gtm_resource_group(
        &self,
        request: MoveGtmResourceGroupRequest,
    ) -> Call<'_, MoveGtmResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Starts a task that adds or deletes many domains or records.
    #[inline]
    pub fn operate_batch_domain(
        &self,
        request: OperateBatchDomainRequest,
    ) -> Call<'_, OperateBatchDomainRequest> {
        self.inner.call(request)
    }
    /// Pauses public DNS for the account.
    #[inline]
    pub fn pause_pdns_service(
        &self,
        request: PausePdnsServiceRequest,
    ) -> Call<'_, PausePdnsServiceRequest> {
        self.inner.call(request)
    }
    /// Shows what a disaster recovery plan would switch, without doing it.
    #[inline]
    pub fn preview_gtm_recovery_plan(
        &self,
        request: PreviewGtmRecoveryPlanRequest,
    ) -> Call<'_, PreviewGtmRecoveryPlanRequest> {
        self.inner.call(request)
    }
    /// Deletes a key that apps use for public DNS.
    #[inline]
    pub fn remove_pdns_app_key(
        &self,
        request: RemovePdnsAppKeyRequest,
    ) -> Call<'_, RemovePdnsAppKeyRequest> {
        self.inner.call(request)
    }
    /// Removes an address range registered for public DNS.
    #[inline]
    pub fn remove_pdns_udp_ip_segment(
        &self,
        request: RemovePdnsUdpIpSegmentRequest,
    ) -> Call<'_, RemovePdnsUdpIpSegmentRequest> {
        self.inner.call(request)
    }
    /// Takes the status serverHold off a domain, which is then published in DNS again.
    #[inline]
    pub fn remove_rsp_domain_server_hold_status_for_gateway(
        &self,
        request: RemoveRspDomainServerHoldStatusForGatewayRequest,
    ) -> Call<'_, RemoveRspDomainServerHoldStatusForGatewayRequest> {
        self.inner.call(request)
    }
    /// Takes the status serverHold off a domain in the registry's test environment.
    #[inline]
    pub fn remove_rsp_domain_server_hold_status_for_gateway_ote(
        &self,
        request: RemoveRspDomainServerHoldStatusForGatewayOteRequest,
    ) -> Call<'_, RemoveRspDomainServerHoldStatusForGatewayOteRequest> {
        self.inner.call(request)
    }
    /// Replaces the addresses that a pool refers to with those given.
    #[inline]
    pub fn replace_cloud_gtm_address_pool_address(
        &self,
        request: ReplaceCloudGtmAddressPoolAddressRequest,
    ) -> Call<'_, ReplaceCloudGtmAddressPoolAddressRequest> {
        self.inner.call(request)
    }
    /// Replaces the address pools of a domain configuration with those given.
    #[inline]
    pub fn replace_cloud_gtm_instance_config_address_pool(
        &self,
        request: ReplaceCloudGtmInstanceConfigAddressPoolRequest,
    ) -> Call<'_, ReplaceCloudGtmInstanceConfigAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Lets public DNS go on for the account after a pause.
    #[inline]
    pub fn resume_pdns_service(
        &self,
        request: ResumePdnsServiceRequest,
    ) -> Call<'_, ResumePdnsServiceRequest> {
        self.inner.call(request)
    }
    /// Takes back a domain that another account manages; a TXT record must first prove who owns it.
    #[inline]
    pub fn retrieve_domain(
        &self,
        request: RetrieveDomainRequest,
    ) -> Call<'_, RetrieveDomainRequest> {
        self.inner.call(request)
    }
    /// Undoes what a disaster recovery plan switched.
    #[inline]
    pub fn rollback_gtm_recovery_plan(
        &self,
        request: RollbackGtmRecoveryPlanRequest,
    ) -> Call<'_, RollbackGtmRecoveryPlanRequest> {
        self.inner.call(request)
    }
    /// Searches for address pools by name, remark and other traits.
    #[inline]
    pub fn search_cloud_gtm_address_pools(
        &self,
        request: SearchCloudGtmAddressPoolsRequest,
    ) -> Call<'_, SearchCloudGtmAddressPoolsRequest> {
        self.inner.call(request)
    }
    /// Searches for addresses by name, remark, health and other traits.
    #[inline]
    pub fn search_cloud_gtm_addresses(
        &self,
        request: SearchCloudGtmAddressesRequest,
    ) -> Call<'_, SearchCloudGtmAddressesRequest> {
        self.inner.call(request)
    }
    /// Searches for domain configurations of GTM.
    #[inline]
    pub fn search_cloud_gtm_instance_configs(
        &self,
        request: SearchCloudGtmInstanceConfigsRequest,
    ) -> Call<'_, SearchCloudGtmInstanceConfigsRequest> {
        self.inner.call(request)
    }
    /// Searches for GTM instances.
    #[inline]
    pub fn search_cloud_gtm_instances(
        &self,
        request: SearchCloudGtmInstancesRequest,
    ) -> Call<'_, SearchCloudGtmInstancesRequest> {
        self.inner.call(request)
    }
    /// Searches for health check templates of GTM.
    #[inline]
    pub fn search_cloud_gtm_monitor_templates(
        &self,
        request: SearchCloudGtmMonitorTemplatesRequest,
    ) -> Call<'_, SearchCloudGtmMonitorTemplatesRequest> {
        self.inner.call(request)
    }
    /// Searches a zone built into HTTPDNS for records.
    #[inline]
    pub fn search_recursion_records(
        &self,
        request: SearchRecursionRecordsRequest,
    ) -> Call<'_, SearchRecursionRecordsRequest> {
        self.inner.call(request)
    }
    /// Searches for zones built into HTTPDNS.
    #[inline]
    pub fn search_recursion_zones(
        &self,
        request: SearchRecursionZonesRequest,
    ) -> Call<'_, SearchRecursionZonesRequest> {
        self.inner.call(request)
    }
    /// Switches traffic analysis of a domain configuration on or off.
    #[inline]
    pub fn set_cloud_gtm_instance_config_log_switch(
        &self,
        request: SetCloudGtmInstanceConfigLogSwitchRequest,
    ) -> Call<'_, SetCloudGtmInstanceConfigLogSwitchRequest> {
        self.inner.call(request)
    }
    /// Chooses whether an access policy switches pools by itself or stays on one.
    #[inline]
    pub fn set_dns_gtm_access_mode(
        &self,
        request: SetDnsGtmAccessModeRequest,
    ) -> Call<'_, SetDnsGtmAccessModeRequest> {
        self.inner.call(request)
    }
    /// Switches a health check on or off.
    #[inline]
    pub fn set_dns_gtm_monitor_status(
        &self,
        request: SetDnsGtmMonitorStatusRequest,
    ) -> Call<'_, SetDnsGtmMonitorStatusRequest> {
        self.inner.call(request)
    }
    /// Switches weights on or off for the records of one host name.
    #[inline]
    pub fn set_dnsslb_status(
        &self,
        request: SetDNSSLBStatusRequest,
    ) -> Call<'_, SetDNSSLBStatusRequest> {
        self.inner.call(request)
    }
    /// Switches DNSSEC for a domain on or off.
    #[inline]
    pub fn set_domain_dnssec_status(
        &self,
        request: SetDomainDnssecStatusRequest,
    ) -> Call<'_, SetDomainDnssecStatusRequest> {
        self.inner.call(request)
    }
    /// Puts a DNS record into effect or suspends it.
    #[inline]
    pub fn set_domain_record_status(
        &self,
        request: SetDomainRecordStatusRequest,
    ) -> Call<'_, SetDomainRecordStatusRequest> {
        self.inner.call(request)
    }
    /// Chooses whether an access policy switches pools by itself or stays on one.
    #[inline]
    pub fn set_gtm_access_mode(
        &self,
        request: SetGtmAccessModeRequest,
    ) -> Call<'_, SetGtmAccessModeRequest> {
        self.inner.call(request)
    }
    /// Switches a health check on or off.
    #[inline]
    pub fn set_gtm_monitor_status(
        &self,
        request: SetGtmMonitorStatusRequest,
    ) -> Call<'_, SetGtmMonitorStatusRequest> {
        self.inner.call(request)
    }
    /// Requests that carriers refresh their caches of a name; follow it with `DescribeIspFlushCacheTask`.
    #[inline]
    pub fn submit_isp_flush_cache_task(
        &self,
        request: SubmitIspFlushCacheTaskRequest,
    ) -> Call<'_, SubmitIspFlushCacheTaskRequest> {
        self.inner.call(request)
    }
    /// Changes the kind of access policies that a GTM instance works with.
    #[inline]
    pub fn switch_dns_gtm_instance_strategy_mode(
        &self,
        request: SwitchDnsGtmInstanceStrategyModeRequest,
    ) -> Call<'_, SwitchDnsGtmInstanceStrategyModeRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to resources or changes the values there.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Hands the management of several domains in DNS over to another account.
    #[inline]
    pub fn transfer_domain(
        &self,
        request: TransferDomainRequest,
    ) -> Call<'_, TransferDomainRequest> {
        self.inner.call(request)
    }
    /// Unbinds domains from an instance of the paid DNS service.
    #[inline]
    pub fn unbind_instance_domains(
        &self,
        request: UnbindInstanceDomainsRequest,
    ) -> Call<'_, UnbindInstanceDomainsRequest> {
        self.inner.call(request)
    }
    /// Detaches tags from domains or other resources, by key or all of them.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Puts a key for public DNS into use or out of it.
    #[inline]
    pub fn update_app_key_state(
        &self,
        request: UpdateAppKeyStateRequest,
    ) -> Call<'_, UpdateAppKeyStateRequest> {
        self.inner.call(request)
    }
    /// Changes address, attributes and health checks of a GTM 3.0 address.
    #[inline]
    pub fn update_cloud_gtm_address(
        &self,
        request: UpdateCloudGtmAddressRequest,
    ) -> Call<'_, UpdateCloudGtmAddressRequest> {
        self.inner.call(request)
    }
    /// Lets GTM hand an address out, or keeps it from doing so.
    #[inline]
    pub fn update_cloud_gtm_address_enable_status(
        &self,
        request: UpdateCloudGtmAddressEnableStatusRequest,
    ) -> Call<'_, UpdateCloudGtmAddressEnableStatusRequest> {
        self.inner.call(request)
    }
    /// Chooses whether health checks or somebody by hand declare an address up or down.
    #[inline]
    pub fn update_cloud_gtm_address_manual_available_status(
        &self,
        request: UpdateCloudGtmAddressManualAvailableStatusRequest,
    ) -> Call<'_, UpdateCloudGtmAddressManualAvailableStatusRequest> {
        self.inner.call(request)
    }
    /// Changes the name of an address pool or when it counts as healthy.
    #[inline]
    pub fn update_cloud_gtm_address_pool_basic_config(
        &self,
        request: UpdateCloudGtmAddressPoolBasicConfigRequest,
    ) -> Call<'_, UpdateCloudGtmAddressPoolBasicConfigRequest> {
        self.inner.call(request)
    }
    /// Lets GTM use an address pool, or keeps it from doing so.
    #[inline]
    pub fn update_cloud_gtm_address_pool_enable_status(
        &self,
        request: UpdateCloudGtmAddressPoolEnableStatusRequest,
    ) -> Call<'_, UpdateCloudGtmAddressPoolEnableStatusRequest> {
        self.inner.call(request)
    }
    /// Changes how a pool picks among its addresses.
    #[inline]
    pub fn update_cloud_gtm_address_pool_lb_strategy(
        &self,
        request: UpdateCloudGtmAddressPoolLbStrategyRequest,
    ) -> Call<'_, UpdateCloudGtmAddressPoolLbStrategyRequest> {
        self.inner.call(request)
    }
    /// Changes the note kept with an address pool.
    #[inline]
    pub fn update_cloud_gtm_address_pool_remark(
        &self,
        request: UpdateCloudGtmAddressPoolRemarkRequest,
    ) -> Call<'_, UpdateCloudGtmAddressPoolRemarkRequest> {
        self.inner.call(request)
    }
    /// Changes the note kept with an address.
    #[inline]
    pub fn update_cloud_gtm_address_remark(
        &self,
        request: UpdateCloudGtmAddressRemarkRequest,
    ) -> Call<'_, UpdateCloudGtmAddressRemarkRequest> {
        self.inner.call(request)
    }
    /// Changes the alert settings that hold for all GTM instances of the account.
    #[inline]
    pub fn update_cloud_gtm_global_alert(
        &self,
        request: UpdateCloudGtmGlobalAlertRequest,
    ) -> Call<'_, UpdateCloudGtmGlobalAlertRequest> {
        self.inner.call(request)
    }
    /// Sets which alerts a domain configuration sends, and to whom.
    #[inline]
    pub fn update_cloud_gtm_instance_config_alert(
        &self,
        request: UpdateCloudGtmInstanceConfigAlertRequest,
    ) -> Call<'_, UpdateCloudGtmInstanceConfigAlertRequest> {
        self.inner.call(request)
    }
    /// Changes the name that a domain configuration answers for, or its TTL.
    #[inline]
    pub fn update_cloud_gtm_instance_config_basic(
        &self,
        request: UpdateCloudGtmInstanceConfigBasicRequest,
    ) -> Call<'_, UpdateCloudGtmInstanceConfigBasicRequest> {
        self.inner.call(request)
    }
    /// Switches a domain configuration on or off.
    #[inline]
    pub fn update_cloud_gtm_instance_config_enable_status(
        &self,
        request: UpdateCloudGtmInstanceConfigEnableStatusRequest,
    ) -> Call<'_, UpdateCloudGtmInstanceConfigEnableStatusRequest> {
        self.inner.call(request)
    }
    /// Changes how a domain configuration picks among its address pools.
    #[inline]
    pub fn update_cloud_gtm_instance_config_lb_strategy(
        &self,
        request: UpdateCloudGtmInstanceConfigLbStrategyRequest,
    ) -> Call<'_, UpdateCloudGtmInstanceConfigLbStrategyRequest> {
        self.inner.call(request)
    }
    /// Changes the note kept for a domain configuration.
    #[inline]
    pub fn update_cloud_gtm_instance_config_remark(
        &self,
        request: UpdateCloudGtmInstanceConfigRemarkRequest,
    ) -> Call<'_, UpdateCloudGtmInstanceConfigRemarkRequest> {
        self.inner.call(request)
    }
    /// Renames a GTM 3.0 instance; its configuration stays the same.
    #[inline]
    pub fn update_cloud_gtm_instance_name(
        &self,
        request: UpdateCloudGtmInstanceNameRequest,
    ) -> Call<'_, UpdateCloudGtmInstanceNameRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a GTM 3.0 health check template.
    #[inline]
    pub fn update_cloud_gtm_monitor_template(
        &self,
        request: UpdateCloudGtmMonitorTemplateRequest,
    ) -> Call<'_, UpdateCloudGtmMonitorTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes the note kept with a health check template.
    #[inline]
    pub fn update_cloud_gtm_monitor_template_remark(
        &self,
        request: UpdateCloudGtmMonitorTemplateRemarkRequest,
    ) -> Call<'_, UpdateCloudGtmMonitorTemplateRemarkRequest> {
        self.inner.call(request)
    }
    /// Changes name and IP ranges of a custom line.
    #[inline]
    pub fn update_custom_line(
        &self,
        request: UpdateCustomLineRequest,
    ) -> Call<'_, UpdateCustomLineRequest> {
        self.inner.call(request)
    }
    /// Changes cache times and source servers of a domain in authoritative proxy mode.
    #[inline]
    pub fn update_dns_cache_domain(
        &self,
        request: UpdateDnsCacheDomainRequest,
    ) -> Call<'_, UpdateDnsCacheDomainRequest> {
        self.inner.call(request)
    }
    /// Changes the note kept with a cached domain.
    #[inline]
    pub fn update_dns_cache_domain_remark(
        &self,
        request: UpdateDnsCacheDomainRemarkRequest,
    ) -> Call<'_, UpdateDnsCacheDomainRemarkRequest> {
        self.inner.call(request)
    }
    /// Changes address pools, lines or switchover of a GTM 2.0 access strategy.
    #[inline]
    pub fn update_dns_gtm_access_strategy(
        &self,
        request: UpdateDnsGtmAccessStrategyRequest,
    ) -> Call<'_, UpdateDnsGtmAccessStrategyRequest> {
        self.inner.call(request)
    }
    /// Changes name, addresses or policy of a GTM 2.0 address pool.
    #[inline]
    pub fn update_dns_gtm_address_pool(
        &self,
        request: UpdateDnsGtmAddressPoolRequest,
    ) -> Call<'_, UpdateDnsGtmAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Changes settings of a whole GTM instance, such as its name, TTL, and alerts.
    #[inline]
    pub fn update_dns_gtm_instance_global_config(
        &self,
        request: UpdateDnsGtmInstanceGlobalConfigRequest,
    ) -> Call<'_, UpdateDnsGtmInstanceGlobalConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the health check of a GTM 2.0 address pool.
    #[inline]
    pub fn update_dns_gtm_monitor(
        &self,
        request: UpdateDnsGtmMonitorRequest,
    ) -> Call<'_, UpdateDnsGtmMonitorRequest> {
        self.inner.call(request)
    }
    /// Changes the weight of a record among those of the same host name.
    #[inline]
    pub fn update_dnsslb_weight(
        &self,
        request: UpdateDNSSLBWeightRequest,
    ) -> Call<'_, UpdateDNSSLBWeightRequest> {
        self.inner.call(request)
    }
    /// Renames a domain group.
    #[inline]
    pub fn update_domain_group(
        &self,
        request: UpdateDomainGroupRequest,
    ) -> Call<'_, UpdateDomainGroupRequest> {
        self.inner.call(request)
    }
    /// Changes host, type, value, TTL and so on of a DNS record.
    #[inline]
    pub fn update_domain_record(
        &self,
        request: UpdateDomainRecordRequest,
    ) -> Call<'_, UpdateDomainRecordRequest> {
        self.inner.call(request)
    }
    /// Changes the note kept with a DNS record.
    #[inline]
    pub fn update_domain_record_remark(
        &self,
        request: UpdateDomainRecordRemarkRequest,
    ) -> Call<'_, UpdateDomainRecordRemarkRequest> {
        self.inner.call(request)
    }
    /// Changes the note kept with a domain.
    #[inline]
    pub fn update_domain_remark(
        &self,
        request: UpdateDomainRemarkRequest,
    ) -> Call<'_, UpdateDomainRemarkRequest> {
        self.inner.call(request)
    }
    /// Changes address pools or lines of a GTM 1.0 access strategy.
    #[inline]
    pub fn update_gtm_access_strategy(
        &self,
        request: UpdateGtmAccessStrategyRequest,
    ) -> Call<'_, UpdateGtmAccessStrategyRequest> {
        self.inner.call(request)
    }
    /// Changes type, addresses or minimum of available addresses of a GTM 1.0 address pool.
    #[inline]
    pub fn update_gtm_address_pool(
        &self,
        request: UpdateGtmAddressPoolRequest,
    ) -> Call<'_, UpdateGtmAddressPoolRequest> {
        self.inner.call(request)
    }
    /// Changes settings of a whole GTM instance, such as its name, TTL, and alerts.
    #[inline]
    pub fn update_gtm_instance_global_config(
        &self,
        request: UpdateGtmInstanceGlobalConfigRequest,
    ) -> Call<'_, UpdateGtmInstanceGlobalConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the health check of a GTM 1.0 address pool.
    #[inline]
    pub fn update_gtm_monitor(
        &self,
        request: UpdateGtmMonitorRequest,
    ) -> Call<'_, UpdateGtmMonitorRequest> {
        self.inner.call(request)
    }
    /// Changes remark and faulty address pools of a GTM 1.0 disaster recovery plan.
    #[inline]
    pub fn update_gtm_recovery_plan(
        &self,
        request: UpdateGtmRecoveryPlanRequest,
    ) -> Call<'_, UpdateGtmRecoveryPlanRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of an instance for cache refreshes at carriers.
    #[inline]
    pub fn update_isp_flush_cache_instance_config(
        &self,
        request: UpdateIspFlushCacheInstanceConfigRequest,
    ) -> Call<'_, UpdateIspFlushCacheInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Changes value, TTL, weight and so on of a record in a built-in zone of HTTPDNS.
    #[inline]
    pub fn update_recursion_record(
        &self,
        request: UpdateRecursionRecordRequest,
    ) -> Call<'_, UpdateRecursionRecordRequest> {
        self.inner.call(request)
    }
    /// Puts a record of HTTPDNS into effect or suspends it.
    #[inline]
    pub fn update_recursion_record_enable_status(
        &self,
        request: UpdateRecursionRecordEnableStatusRequest,
    ) -> Call<'_, UpdateRecursionRecordEnableStatusRequest> {
        self.inner.call(request)
    }
    /// Changes the note kept with a record of HTTPDNS.
    #[inline]
    pub fn update_recursion_record_remark(
        &self,
        request: UpdateRecursionRecordRemarkRequest,
    ) -> Call<'_, UpdateRecursionRecordRemarkRequest> {
        self.inner.call(request)
    }
    /// Changes the weight of a record of HTTPDNS.
    #[inline]
    pub fn update_recursion_record_weight(
        &self,
        request: UpdateRecursionRecordWeightRequest,
    ) -> Call<'_, UpdateRecursionRecordWeightRequest> {
        self.inner.call(request)
    }
    /// Switches weights on or off for records of HTTPDNS.
    #[inline]
    pub fn update_recursion_record_weight_enable_status(
        &self,
        request: UpdateRecursionRecordWeightEnableStatusRequest,
    ) -> Call<'_, UpdateRecursionRecordWeightEnableStatusRequest> {
        self.inner.call(request)
    }
    /// Changes for whom a zone built into HTTPDNS is answered.
    #[inline]
    pub fn update_recursion_zone_effective_scope(
        &self,
        request: UpdateRecursionZoneEffectiveScopeRequest,
    ) -> Call<'_, UpdateRecursionZoneEffectiveScopeRequest> {
        self.inner.call(request)
    }
    /// Changes what is answered for names that a zone of HTTPDNS lacks.
    #[inline]
    pub fn update_recursion_zone_proxy_pattern(
        &self,
        request: UpdateRecursionZoneProxyPatternRequest,
    ) -> Call<'_, UpdateRecursionZoneProxyPatternRequest> {
        self.inner.call(request)
    }
    /// Changes the note kept with a zone of HTTPDNS.
    #[inline]
    pub fn update_recursion_zone_remark(
        &self,
        request: UpdateRecursionZoneRemarkRequest,
    ) -> Call<'_, UpdateRecursionZoneRemarkRequest> {
        self.inner.call(request)
    }
    /// Adds and removes registry locks of a domain, such as the one against deletion.
    #[inline]
    pub fn update_rsp_domain_server_prohibit_status_for_gateway(
        &self,
        request: UpdateRspDomainServerProhibitStatusForGatewayRequest,
    ) -> Call<'_, UpdateRspDomainServerProhibitStatusForGatewayRequest> {
        self.inner.call(request)
    }
    /// Adds and removes registry locks of a domain in the registry's test environment.
    #[inline]
    pub fn update_rsp_domain_server_prohibit_status_for_gateway_ote(
        &self,
        request: UpdateRspDomainServerProhibitStatusForGatewayOteRequest,
    ) -> Call<'_, UpdateRspDomainServerProhibitStatusForGatewayOteRequest> {
        self.inner.call(request)
    }
    /// Checks whether a host name is free to be the CNAME of a GTM instance.
    #[inline]
    pub fn validate_dns_gtm_cname_rr_can_use(
        &self,
        request: ValidateDnsGtmCnameRrCanUseRequest,
    ) -> Call<'_, ValidateDnsGtmCnameRrCanUseRequest> {
        self.inner.call(request)
    }
    /// Proves that an address range for public DNS belongs to the account.
    #[inline]
    pub fn validate_pdns_udp_ip_segment(
        &self,
        request: ValidatePdnsUdpIpSegmentRequest,
    ) -> Call<'_, ValidatePdnsUdpIpSegmentRequest> {
        self.inner.call(request)
    }
}
