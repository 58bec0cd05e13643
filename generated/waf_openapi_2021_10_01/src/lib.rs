// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## API security
//!
//! - [`DescribeApisecLogDeliveries`](mod@describe_apisec_log_deliveries): Lists the subscriptions by which API security logs are delivered.
//! - [`DescribeApisecSlsLogStores`](mod@describe_apisec_sls_log_stores): Lists the SLS Logstores named `apisec-…`, which can receive API security logs.
//! - [`DescribeApisecSlsProjects`](mod@describe_apisec_sls_projects): Lists the SLS projects named `apisec-…`, which can receive API security logs.
//! - [`ModifyApisecLogDelivery`](mod@modify_apisec_log_delivery): Sets region, project and Logstore to which one kind of API security log is delivered.
//! - [`ModifyApisecLogDeliveryStatus`](mod@modify_apisec_log_delivery_status): Turns the delivery of one kind of API security log on or off.
//!
//! ## Instances
//!
//! - [`CreatePostpaidInstance`](mod@create_postpaid_instance): Opens a pay-as-you-go WAF 3.0 instance for the account.
//! - [`DescribeInstance`](mod@describe_instance): Shows the WAF instance of the account: edition, status and all its limits.
//!
//! ## Cloud service access
//!
//! - [`DescribeCloudResources`](mod@describe_cloud_resources): Lists the cloud product resources that were put behind WAF.
//! - [`DescribeProductInstances`](mod@describe_product_instances): Lists cloud product instances whose data WAF has synchronized, connected or not.
//! - [`DescribeResourceInstanceCerts`](mod@describe_resource_instance_certs): Lists certificates for a cloud product instance, those of its owner and of the delegated administrator.
//! - [`DescribeResourceRegionId`](mod@describe_resource_region_id): Lists the regions of resources connected as a service, such as ALB and MSE.
//! - [`DescribeResourceSupportRegions`](mod@describe_resource_support_regions): Lists regions in which a cloud product, such as CLB or ECS, can be connected.
//! - [`SyncProductInstance`](mod@sync_product_instance): Updates the list of ECS and CLB instances that can be protected; the work is done in the background.
//!
//! ## CNAME access
//!
//! - [`CreateDomain`](mod@create_domain): Puts a domain behind WAF in CNAME mode, with listeners and origin servers.
//! - [`DeleteDomain`](mod@delete_domain): Takes a domain that uses CNAME mode out of WAF.
//! - [`DescribeCertDetail`](mod@describe_cert_detail): Shows one certificate with its name, dates of issue and expiry and its domains.
//! - [`DescribeCerts`](mod@describe_certs): Lists the certificates that the account can use with WAF.
//! - [`DescribeDomainDNSRecord`](mod@describe_domain_dns_record): Checks whether the DNS record of a domain points to WAF as it should.
//! - [`DescribeDomainDetail`](mod@describe_domain_detail): Shows how a domain is connected to WAF: listeners, certificate, origin servers.
//! - [`DescribeDomains`](mod@describe_domains): Lists the domains that were added to WAF in CNAME mode.
//! - [`DescribePunishedDomains`](mod@describe_punished_domains): Lists domains behind WAF that were penalized for lack of an ICP filing.
//! - [`DescribeResourcePort`](mod@describe_resource_port): Lists the ports of a cloud product instance that were put behind WAF.
//! - [`DescribeWafSourceIpSegment`](mod@describe_waf_source_ip_segment): Lists the address ranges from which WAF contacts origin servers, for their firewalls.
//! - [`ModifyDomain`](mod@modify_domain): Changes listeners, certificate or origin servers of a domain in CNAME mode.
//! - [`ModifyDomainPunishStatus`](mod@modify_domain_punish_status): Connects a domain again that was cut off for lack of an ICP filing.
//!
//! ## Hybrid cloud access
//!
//! - [`DescribeHybridCloudResources`](mod@describe_hybrid_cloud_resources): Lists the domains that are protected in hybrid cloud mode.
//!
//! ## Protected objects
//!
//! - [`CreateDefenseResourceGroup`](mod@create_defense_resource_group): Groups protected objects, so that protection templates can be applied to all of them.
//! - [`DeleteDefenseResourceGroup`](mod@delete_defense_resource_group): Deletes a group of protected objects; the objects themselves stay.
//! - [`DescribeDefenseResource`](mod@describe_defense_resource): Shows one protected object with its details.
//! - [`DescribeDefenseResourceGroup`](mod@describe_defense_resource_group): Shows one protected object group with its details.
//! - [`DescribeDefenseResourceGroupNames`](mod@describe_defense_resource_group_names): Lists just the names of protected object groups.
//! - [`DescribeDefenseResourceGroups`](mod@describe_defense_resource_groups): Lists protected object groups with their details, page by page.
//! - [`DescribeDefenseResourceNames`](mod@describe_defense_resource_names): Lists just the names of protected objects, page by page.
//! - [`DescribeDefenseResources`](mod@describe_defense_resources): Lists protected objects with their details, page by page.
//! - [`ModifyDefenseResourceGroup`](mod@modify_defense_resource_group): Adds objects to a protected object group, removes them, or changes its description.
//! - [`ModifyDefenseResourceXff`](mod@modify_defense_resource_xff): Sets how a protected object finds client addresses and how it uses cookies.
//!
//! ## Protection rules
//!
//! - [`CopyDefenseTemplate`](mod@copy_defense_template): Makes a new protection template as copy of an existing one and returns its ID.
//! - [`CreateDefenseRule`](mod@create_defense_rule): Adds protection rules to a template of a defense scene.
//! - [`CreateDefenseTemplate`](mod@create_defense_template): Creates a protection template for one defense scene; rules and protected objects are added later.
//! - [`DeleteDefenseRule`](mod@delete_defense_rule): Deletes rules from a protection template.
//! - [`DeleteDefenseTemplate`](mod@delete_defense_template): Deletes a protection template with its rules; its objects lose that protection.
//! - [`DescribeDefenseResourceTemplates`](mod@describe_defense_resource_templates): Lists the protection templates that apply to a protected object or group.
//! - [`DescribeDefenseRule`](mod@describe_defense_rule): Shows one protection rule of a template.
//! - [`DescribeDefenseRules`](mod@describe_defense_rules): Lists protection rules with their settings, page by page.
//! - [`DescribeDefenseTemplate`](mod@describe_defense_template): Shows one protection template, with scene, type and status.
//! - [`DescribeDefenseTemplateValidGroups`](mod@describe_defense_template_valid_groups): Lists names of protected object groups to which a protection template can still be applied.
//! - [`DescribeDefenseTemplates`](mod@describe_defense_templates): Lists protection templates, page by page.
//! - [`DescribeRuleGroups`](mod@describe_rule_groups): Lists groups of regular expression rules, page by page.
//! - [`DescribeTemplateResourceCount`](mod@describe_template_resource_count): Counts for each protection template the objects and groups to which it applies.
//! - [`DescribeTemplateResources`](mod@describe_template_resources): Lists the resources to which a protection template is bound.
//! - [`ModifyDefenseRule`](mod@modify_defense_rule): Changes the settings of protection rules.
//! - [`ModifyDefenseRuleCache`](mod@modify_defense_rule_cache): Refreshes the page cache of a rule for website tamper-proofing.
//! - [`ModifyDefenseRuleStatus`](mod@modify_defense_rule_status): Turns a protection rule on or off without changing it.
//! - [`ModifyDefenseTemplate`](mod@modify_defense_template): Changes the name or the description of a protection template, not its rules.
//! - [`ModifyDefenseTemplateStatus`](mod@modify_defense_template_status): Turns a protection template on or off with all its rules.
//! - [`ModifyTemplateResources`](mod@modify_template_resources): Binds a protection template to resources or releases them from it.
//!
//! ## Major event protection
//!
//! - [`ClearMajorProtectionBlackIp`](mod@clear_major_protection_black_ip): Empties the IP blacklist of the protection for major events.
//! - [`CreateMajorProtectionBlackIp`](mod@create_major_protection_black_ip): Puts addresses, with an expiry time, on the IP blacklist of a rule for major event protection.
//! - [`DeleteMajorProtectionBlackIp`](mod@delete_major_protection_black_ip): Takes addresses off the IP blacklist for major event protection.
//! - [`DescribeMajorProtectionBlackIps`](mod@describe_major_protection_black_ips): Lists the IP blacklist for major event protection, page by page.
//! - [`ModifyMajorProtectionBlackIp`](mod@modify_major_protection_black_ip): Changes an entry of the IP blacklist for major event protection.
//!
//! ## Reports
//!
//! - [`DescribeFlowChart`](mod@describe_flow_chart): Charts requests over time together with those that each kind of protection blocked or reported.
//! - [`DescribeFlowTopResource`](mod@describe_flow_top_resource): Ranks the ten protected objects with most requests.
//! - [`DescribeFlowTopUrl`](mod@describe_flow_top_url): Ranks the ten URLs that were requested most often.
//! - [`DescribePeakTrend`](mod@describe_peak_trend): Charts how the number of requests per second changed.
//! - [`DescribeResponseCodeTrendGraph`](mod@describe_response_code_trend_graph): Charts error and other notable status codes, from WAF to clients and from origins to WAF.
//! - [`DescribeRuleHitsTopClientIp`](mod@describe_rule_hits_top_client_ip): Ranks the ten source addresses that attacked most often.
//! - [`DescribeRuleHitsTopResource`](mod@describe_rule_hits_top_resource): Ranks the ten protected objects on which rules were hit most often.
//! - [`DescribeRuleHitsTopRuleId`](mod@describe_rule_hits_top_rule_id): Ranks the ten rules that were hit most often, by rule ID.
//! - [`DescribeRuleHitsTopTuleType`](mod@describe_rule_hits_top_tule_type): Ranks the ten protection types whose rules were hit most often.
//! - [`DescribeRuleHitsTopUa`](mod@describe_rule_hits_top_ua): Ranks the ten User-Agents that attacked most often.
//! - [`DescribeRuleHitsTopUrl`](mod@describe_rule_hits_top_url): Ranks the ten URLs on which rules were hit most often.
//! - [`DescribeVisitTopIp`](mod@describe_visit_top_ip): Ranks the ten addresses that sent most requests.
//! - [`DescribeVisitUas`](mod@describe_visit_uas): Ranks the ten User-Agents that sent most requests.
//!
//! ## Log settings
//!
//! - [`DescribeResourceLogStatus`](mod@describe_resource_log_status): Tells for protected objects whether their logs are collected.
//! - [`DescribeSlsAuthStatus`](mod@describe_sls_auth_status): Tells whether WAF has permission to write logs to SLS.
//! - [`DescribeSlsLogStore`](mod@describe_sls_log_store): Shows capacity, usage and retention of the Logstore that holds WAF logs.
//! - [`DescribeSlsLogStoreStatus`](mod@describe_sls_log_store_status): Tells whether the Logstore for WAF logs exists.
//! - [`DescribeUserSlsLogRegions`](mod@describe_user_sls_log_regions): Lists the regions in which the account can store WAF logs.
//! - [`DescribeUserWafLogStatus`](mod@describe_user_waf_log_status): Shows whether the WAF log service is on, in which region, and since when.
//! - [`ModifyResourceLogStatus`](mod@modify_resource_log_status): Turns the collection of logs on or off for a protected object.
//!
//! ## Hybrid cloud clusters
//!
//! - [`DescribeHybridCloudGroups`](mod@describe_hybrid_cloud_groups): Lists the node groups of a hybrid cloud cluster with ports, location and load balancer address.
//! - [`DescribeHybridCloudUser`](mod@describe_hybrid_cloud_user): Shows the HTTP and HTTPS port ranges the account may use in hybrid cloud mode.
//! - [`ModifyHybridCloudClusterBypassStatus`](mod@modify_hybrid_cloud_cluster_bypass_status): Turns the manual bypass of a hybrid cloud cluster in service mode on or off.
//!
//! ## Multi-account management
//!
//! - [`CreateMemberAccounts`](mod@create_member_accounts): Brings member accounts under the common management of a WAF delegated administrator.
//! - [`DeleteMemberAccount`](mod@delete_member_account): Takes a member account out of central management, so that its assets can no longer be protected by this one.
//! - [`DescribeAccountDelegatedStatus`](mod@describe_account_delegated_status): Tells whether the account is a delegated administrator for WAF.
//! - [`DescribeMemberAccounts`](mod@describe_member_accounts): Lists the member accounts under common WAF management with their status.
//! - [`ModifyMemberAccount`](mod@modify_member_account): Changes the description of a member account under common WAF management.
//!
//! ## Tags
//!
//! - [`ListTagKeys`](mod@list_tag_keys): Lists the tag keys in use on WAF resources.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are attached to which WAF resources.
//! - [`ListTagValues`](mod@list_tag_values): Lists the values that occur with a tag key.
//! - [`TagResources`](mod@tag_resources): Attaches tags to WAF resources, creating those tags that do not exist.
//! - [`UntagResources`](mod@untag_resources): Detaches tags from WAF resources, by key or all of them.
//!
//! ## Others
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a resource into a different resource group.
//! - [`CreateApiExport`](mod@create_api_export): Starts an export of API security data of the type given; `DescribeApiExports` lists such exports.
//! - [`CreateCerts`](mod@create_certs): Uploads a certificate with its private key for HTTPS domains behind WAF.
//! - [`CreateCloudResource`](mod@create_cloud_resource): Puts a port of a cloud product instance, such as a load balancer listener, behind WAF.
//! - [`CreateDefenseResource`](mod@create_defense_resource): Creates a protected object from the pattern and details given, optionally within a group.
//! - [`CreateHybridCloudCluster`](mod@create_hybrid_cloud_cluster): Creates a hybrid cloud cluster with ports, access mode and number of protection servers.
//! - [`CreateHybridCloudClusterRule`](mod@create_hybrid_cloud_cluster_rule): Adds a rule of the type given to a hybrid cloud cluster.
//! - [`CreateHybridCloudGroup`](mod@create_hybrid_cloud_group): Creates a node group, with load balancer address and location, in a hybrid cloud cluster.
//! - [`CreateLogDeliveryConfig`](mod@create_log_delivery_config): Creates a named delivery by which WAF logs are sent to a target of the type given.
//! - [`CreatePocFunction`](mod@create_poc_function): Creates a proof-of-concept trial of a WAF function of the type given.
//! - [`CreateSM2Cert`](mod@create_sm2_cert): Uploads a pair of SM2 certificates, for encryption and for signing, with their private keys.
//! - [`DeleteApisecAbnormals`](mod@delete_apisec_abnormals): Deletes risks that API security found, by their IDs.
//! - [`DeleteApisecEvents`](mod@delete_apisec_events): Deletes security events of APIs, by their IDs.
//! - [`DeleteCloudResource`](mod@delete_cloud_resource): Takes a port of a cloud resource out of WAF; its traffic is no longer inspected.
//! - [`DeleteDefenseResource`](mod@delete_defense_resource): Removes a protected object from an instance; rules no longer apply to it.
//! - [`DeleteDefenseRuleBlockIp`](mod@delete_defense_rule_block_ip): Clears the IP addresses that a protection rule of a template has blocked.
//! - [`DeleteHybridCloudClusterRule`](mod@delete_hybrid_cloud_cluster_rule): Deletes a cluster rule of a hybrid cloud deployment; its traffic is no longer handled by it.
//! - [`DeleteHybridCloudGroup`](mod@delete_hybrid_cloud_group): Deletes a node group of a hybrid cloud cluster.
//! - [`DeleteLogDeliveryConfig`](mod@delete_log_delivery_config): Removes a log delivery configuration, found by name.
//! - [`DescribeAbnormalCloudResources`](mod@describe_abnormal_cloud_resources): Lists cloud product resources behind WAF whose connection is in an abnormal state.
//! - [`DescribeApiExports`](mod@describe_api_exports): Lists the exports of API security data, page by page.
//! - [`DescribeApisecAbnormalDomainStatistic`](mod@describe_apisec_abnormal_domain_statistic): Counts API security risks by domain.
//! - [`DescribeApisecAbnormals`](mod@describe_apisec_abnormals): Lists risks that API security found, filtered by API, level, tag, status or time.
//! - [`DescribeApisecApiResources`](mod@describe_apisec_api_resources): Lists the APIs that API security has discovered, with type, sensitivity and status.
//! - [`DescribeApisecAssetTrend`](mod@describe_apisec_asset_trend): Charts over time how many API assets there were, active and offline.
//! - [`DescribeApisecEventDetail`](mod@describe_apisec_event_detail): Shows one API security event in the kind of detail asked for.
//! - [`DescribeApisecEventDomainStatistic`](mod@describe_apisec_event_domain_statistic): Counts API security events by domain.
//! - [`DescribeApisecEvents`](mod@describe_apisec_events): Lists API security events, filtered by API, level, attacker, status or time.
//! - [`DescribeApisecMatchedHosts`](mod@describe_apisec_matched_hosts): Lists the hosts for which API security holds data.
//! - [`DescribeApisecProtectionGroups`](mod@describe_apisec_protection_groups): Lists protected object groups with their API security status.
//! - [`DescribeApisecProtectionResources`](mod@describe_apisec_protection_resources): Lists protected objects with their API security status.
//! - [`DescribeApisecRules`](mod@describe_apisec_rules): Lists API security policies, filtered by type, level, origin or status.
//! - [`DescribeApisecSensitiveDomainStatistic`](mod@describe_apisec_sensitive_domain_statistic): Counts by domain the sensitive data that API security saw.
//! - [`DescribeApisecStatistics`](mod@describe_apisec_statistics): Sums up API security data of the type given over a period.
//! - [`DescribeApisecSuggestions`](mod@describe_apisec_suggestions): Gives suggestions on how to protect an API that API security has discovered.
//! - [`DescribeApisecUserOperations`](mod@describe_apisec_user_operations): Lists what users did with an API security object, such as a change of status.
//! - [`DescribeBaseSystemRules`](mod@describe_base_system_rules): Lists built-in rules of basic protection, with action and status within a template.
//! - [`DescribeChargeModule`](mod@describe_charge_module): Lists the modules that are charged under a payment type.
//! - [`DescribeChargeResult`](mod@describe_charge_result): Calculates what given usage of modules costs for a payment type and billing cycle.
//! - [`DescribeCloudResourceAccessPortDetails`](mod@describe_cloud_resource_access_port_details): Lists the ports of a cloud product instance that are behind WAF, with their settings.
//! - [`DescribeCloudResourceAccessedPorts`](mod@describe_cloud_resource_accessed_ports): Lists just the port numbers of a cloud product instance that are behind WAF.
//! - [`DescribeCnameCount`](mod@describe_cname_count): Counts the domains that use WAF by CNAME.
//! - [`DescribeCommonLogFields`](mod@describe_common_log_fields): Lists the fields that WAF logs can hold, optionally only required or default ones.
//! - [`DescribeCustomBaseRuleCompileResult`](mod@describe_custom_base_rule_compile_result): Reports how the compilation of custom rules for basic protection went.
//! - [`DescribeDDoSStatus`](mod@describe_ddos_status): Tells whether the WAF instance is under a DDoS attack.
//! - [`DescribeDefaultHttps`](mod@describe_default_https): Shows the default certificate and TLS settings of the WAF instance.
//! - [`DescribeDefenseGroupValidResources`](mod@describe_defense_group_valid_resources): Lists the protected objects that may be put into a protected object group.
//! - [`DescribeDefenseResourceOwnerUid`](mod@describe_defense_resource_owner_uid): Returns the accounts that own the protected objects named.
//! - [`DescribeDefenseRuleStatistics`](mod@describe_defense_rule_statistics): Counts the rules of a protection template, grouped by keys.
//! - [`DescribeDefenseSceneConfig`](mod@describe_defense_scene_config): Shows the value of a configuration key of a defense scene.
//! - [`DescribeDefenseTemplateValidResources`](mod@describe_defense_template_valid_resources): Lists names of protected objects to which a protection template can still be applied.
//! - [`DescribeDomainUsedPorts`](mod@describe_domain_used_ports): Lists the ports that domains of the WAF instance listen on.
//! - [`DescribeFreeUserAssetCount`](mod@describe_free_user_asset_count): Counts the API assets seen for a user of the free API security check.
//! - [`DescribeFreeUserEventCount`](mod@describe_free_user_event_count): Counts the API security events seen for a user of the free check.
//! - [`DescribeFreeUserEventTypes`](mod@describe_free_user_event_types): Breaks down by type the API security events seen for a user of the free check.
//! - [`DescribeFreeUserEvents`](mod@describe_free_user_events): Lists the API security events seen for a user of the free check.
//! - [`DescribeHybridCloudBasicMonitor`](mod@describe_hybrid_cloud_basic_monitor): Shows basic monitoring data of a machine in a hybrid cloud cluster.
//! - [`DescribeHybridCloudClusterRule`](mod@describe_hybrid_cloud_cluster_rule): Shows configuration and status of one hybrid cloud cluster rule, found by cluster and type.
//! - [`DescribeHybridCloudClusterRules`](mod@describe_hybrid_cloud_cluster_rules): Lists the rules of a hybrid cloud cluster, filtered by type or content.
//! - [`DescribeHybridCloudClusterServers`](mod@describe_hybrid_cloud_cluster_servers): Lists the machines in a hybrid cloud cluster, filtered by IP, host name or group.
//! - [`DescribeHybridCloudClusters`](mod@describe_hybrid_cloud_clusters): Lists all hybrid cloud clusters of the WAF instance.
//! - [`DescribeHybridCloudProcessMonitor`](mod@describe_hybrid_cloud_process_monitor): Shows monitoring data of the WAF processes on a machine in a hybrid cloud cluster.
//! - [`DescribeHybridCloudProtectableCount`](mod@describe_hybrid_cloud_protectable_count): Returns how much hybrid cloud mode of the WAF instance can protect.
//! - [`DescribeHybridCloudResourceDetail`](mod@describe_hybrid_cloud_resource_detail): Shows the details of domains in hybrid cloud mode, found by domain or origin server.
//! - [`DescribeHybridCloudSdkServers`](mod@describe_hybrid_cloud_sdk_servers): Lists the servers that run the hybrid cloud SDK, filtered by IP, host or cluster.
//! - [`DescribeHybridCloudServerRegions`](mod@describe_hybrid_cloud_server_regions): Lists the operators, continents and regions that a machine in a hybrid cloud can be assigned to.
//! - [`DescribeHybridCloudSupportRegions`](mod@describe_hybrid_cloud_support_regions): Lists the regions in which hybrid cloud mode can be used.
//! - [`DescribeHybridCloudUnassignedMachines`](mod@describe_hybrid_cloud_unassigned_machines): Lists machines of a hybrid cloud cluster that are in no node group yet.
//! - [`DescribeHybridCloudUnsupportPorts`](mod@describe_hybrid_cloud_unsupport_ports): Lists the ports that hybrid cloud mode does not allow.
//! - [`DescribeIpAbroadCountryInfos`](mod@describe_ip_abroad_country_infos): Lists countries and regions abroad, for use in region blacklists.
//! - [`DescribeLogDeliveryConfig`](mod@describe_log_delivery_config): Shows one log delivery configuration, found by name.
//! - [`DescribeLogDeliveryConfigs`](mod@describe_log_delivery_configs): Lists log delivery configurations, filtered by name or type.
//! - [`DescribeNetworkFlowTimeSeriesMetric`](mod@describe_network_flow_time_series_metric): Charts a traffic metric over time for the conditions given.
//! - [`DescribeNetworkFlowTopNMetric`](mod@describe_network_flow_top_n_metric): Ranks the top values of a traffic metric for the conditions given.
//! - [`DescribePauseProtectionStatus`](mod@describe_pause_protection_status): Tells whether protection by the WAF instance is paused.
//! - [`DescribePocFunctions`](mod@describe_poc_functions): Lists the proof-of-concept trials of WAF functions.
//! - [`DescribeResourceLogDeliveryStatus`](mod@describe_resource_log_delivery_status): Tells for protected objects whether log delivery is on.
//! - [`DescribeResourceLogFieldConfig`](mod@describe_resource_log_field_config): Shows which log fields are delivered for one protected object.
//! - [`DescribeRoleAuthStatus`](mod@describe_role_auth_status): Tells whether WAF was granted the role for access to other cloud products.
//! - [`DescribeSecurityEventLogs`](mod@describe_security_event_logs): Lists the logs of single attacks for the conditions given.
//! - [`DescribeSecurityEventTimeSeriesMetric`](mod@describe_security_event_time_series_metric): Charts a metric of attacks over time for the conditions given.
//! - [`DescribeSecurityEventTopNMetric`](mod@describe_security_event_top_n_metric): Ranks the top values of a metric of attacks for the conditions given.
//! - [`DescribeSensitiveApiStatistic`](mod@describe_sensitive_api_statistic): Counts APIs that handle sensitive data within a period, optionally for one host.
//! - [`DescribeSensitiveDetectionResult`](mod@describe_sensitive_detection_result): Shows the results of the compliance check on sensitive data for a period.
//! - [`DescribeSensitiveOutboundDistribution`](mod@describe_sensitive_outbound_distribution): Shows how sensitive data that leaves the country is distributed, for a period.
//! - [`DescribeSensitiveOutboundStatistic`](mod@describe_sensitive_outbound_statistic): Counts sensitive data that leaves the country, by type and level.
//! - [`DescribeSensitiveOutboundTrend`](mod@describe_sensitive_outbound_trend): Charts over time the sensitive data that leaves the country.
//! - [`DescribeSensitiveRequestLog`](mod@describe_sensitive_request_log): Lists logged requests with sensitive data, filtered by host, API, client IP or account.
//! - [`DescribeSensitiveRequests`](mod@describe_sensitive_requests): Finds requests that carried sensitive data, by its code or its content.
//! - [`DescribeSensitiveStatistic`](mod@describe_sensitive_statistic): Counts sensitive data within a period by the kind of statistic chosen.
//! - [`DescribeUserAbnormalTrend`](mod@describe_user_abnormal_trend): Charts the account's API security risks over time.
//! - [`DescribeUserAbnormalType`](mod@describe_user_abnormal_type): Counts the account's API security risks by type.
//! - [`DescribeUserApiRequest`](mod@describe_user_api_request): Shows request data of one API that API security has discovered.
//! - [`DescribeUserAsset`](mod@describe_user_asset): Shows data on the account's API assets for a number of days.
//! - [`DescribeUserEventTrend`](mod@describe_user_event_trend): Charts the account's API security events over time.
//! - [`DescribeUserEventType`](mod@describe_user_event_type): Counts the account's API security events by type.
//! - [`DescribeUserLogFieldConfig`](mod@describe_user_log_field_config): Shows which log fields are delivered by default for the account.
//! - [`DescribeVerifyContent`](mod@describe_verify_content): Returns the content with which ownership of a domain is to be proven.
//! - [`InitializeWafOperationRole`](mod@initialize_waf_operation_role): Creates the service-linked role through which WAF acts on other services.
//! - [`ModifyApisecAbnormals`](mod@modify_apisec_abnormals): Sets status and note of API security risks.
//! - [`ModifyApisecApiResource`](mod@modify_apisec_api_resource): Marks an API as followed or gives it a note.
//! - [`ModifyApisecEvents`](mod@modify_apisec_events): Sets status and note of API security events.
//! - [`ModifyApisecModuleStatus`](mod@modify_apisec_module_status): Turns compliance report and tracing of API security on or off for objects or groups.
//! - [`ModifyApisecStatus`](mod@modify_apisec_status): Turns API security on or off for protected objects or groups.
//! - [`ModifyCloudResource`](mod@modify_cloud_resource): Changes listener, TLS and forwarding settings of a cloud product port behind WAF.
//! - [`ModifyCloudResourceCert`](mod@modify_cloud_resource_cert): Replaces the certificates of a cloud product port behind WAF.
//! - [`ModifyDefaultHttps`](mod@modify_default_https): Sets the default certificate and TLS settings of the WAF instance.
//! - [`ModifyDefenseSceneConfig`](mod@modify_defense_scene_config): Sets the value of a configuration key of a defense scene.
//! - [`ModifyDomainCert`](mod@modify_domain_cert): Replaces certificate and TLS settings of a domain in CNAME mode.
//! - [`ModifyHybridCloudCluster`](mod@modify_hybrid_cloud_cluster): Changes name, ports, access mode and other settings of a hybrid cloud cluster.
//! - [`ModifyHybridCloudClusterRule`](mod@modify_hybrid_cloud_cluster_rule): Changes configuration or status of a rule of a hybrid cloud cluster.
//! - [`ModifyHybridCloudGroup`](mod@modify_hybrid_cloud_group): Changes name or remark of a node group in a hybrid cloud cluster.
//! - [`ModifyHybridCloudGroupExpansionServer`](mod@modify_hybrid_cloud_group_expansion_server): Adds machines to a node group of a hybrid cloud cluster.
//! - [`ModifyHybridCloudGroupShrinkServer`](mod@modify_hybrid_cloud_group_shrink_server): Takes machines out of a node group of a hybrid cloud cluster.
//! - [`ModifyHybridCloudSdkPullinStatus`](mod@modify_hybrid_cloud_sdk_pullin_status): Switches whether a server with the hybrid cloud SDK is pulled in.
//! - [`ModifyHybridCloudServer`](mod@modify_hybrid_cloud_server): Changes name, operator and location of a machine in a hybrid cloud.
//! - [`ModifyLogDeliveryConfig`](mod@modify_log_delivery_config): Changes type and target of a log delivery configuration.
//! - [`ModifyPauseProtectionStatus`](mod@modify_pause_protection_status): Pauses protection by the whole WAF instance, or resumes it.
//! - [`ModifyResourceLogDeliveryStatus`](mod@modify_resource_log_delivery_status): Turns a log delivery on or off for a protected object.
//! - [`ModifyResourceLogFieldConfig`](mod@modify_resource_log_field_config): Sets which log fields are delivered for one protected object.
//! - [`ModifyUserLogFieldConfig`](mod@modify_user_log_field_config): Sets which log fields are delivered by default for the account.
//! - [`ModifyUserWafLogStatus`](mod@modify_user_waf_log_status): Turns the WAF log service on or off and sets its region.
//! - [`ReCreateCloudResource`](mod@re_create_cloud_resource): Sets the access of a cloud resource to WAF up anew, for the port given.
//! - [`ReleaseInstance`](mod@release_instance): Releases the WAF instance; its protection ends with it.
//! - [`VerifyDomainOwner`](mod@verify_domain_owner): Checks by the method chosen that the account owns a domain.
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

pub mod change_resource_group;
pub mod clear_major_protection_black_ip;
pub mod copy_defense_template;
pub mod create_api_export;
pub mod create_certs;
pub mod create_cloud_resource;
pub mod create_defense_resource;
pub mod create_defense_resource_group;
pub mod create_defense_rule;
pub mod create_defense_template;
pub mod create_domain;
pub mod create_hybrid_cloud_cluster;
pub mod create_hybrid_cloud_cluster_rule;
pub mod create_hybrid_cloud_group;
pub mod create_log_delivery_config;
pub mod create_major_protection_black_ip;
pub mod create_member_accounts;
pub mod create_poc_function;
pub mod create_postpaid_instance;
pub mod create_sm2_cert;
pub mod delete_apisec_abnormals;
pub mod delete_apisec_events;
pub mod delete_cloud_resource;
pub mod delete_defense_resource;
pub mod delete_defense_resource_group;
pub mod delete_defense_rule;
pub mod delete_defense_rule_block_ip;
pub mod delete_defense_template;
pub mod delete_domain;
pub mod delete_hybrid_cloud_cluster_rule;
pub mod delete_hybrid_cloud_group;
pub mod delete_log_delivery_config;
pub mod delete_major_protection_black_ip;
pub mod delete_member_account;
pub mod describe_abnormal_cloud_resources;
pub mod describe_account_delegated_status;
pub mod describe_api_exports;
pub mod describe_apisec_abnormal_domain_statistic;
pub mod describe_apisec_abnormals;
pub mod describe_apisec_api_resources;
pub mod describe_apisec_asset_trend;
pub mod describe_apisec_event_detail;
pub mod describe_apisec_event_domain_statistic;
pub mod describe_apisec_events;
pub mod describe_apisec_log_deliveries;
pub mod describe_apisec_matched_hosts;
pub mod describe_apisec_protection_groups;
pub mod describe_apisec_protection_resources;
pub mod describe_apisec_rules;
pub mod describe_apisec_sensitive_domain_statistic;
pub mod describe_apisec_sls_log_stores;
pub mod describe_apisec_sls_projects;
pub mod describe_apisec_statistics;
pub mod describe_apisec_suggestions;
pub mod describe_apisec_user_operations;
pub mod describe_base_system_rules;
pub mod describe_cert_detail;
pub mod describe_certs;
pub mod describe_charge_module;
pub mod describe_charge_result;
pub mod describe_cloud_resource_access_port_details;
pub mod describe_cloud_resource_accessed_ports;
pub mod describe_cloud_resources;
pub mod describe_cname_count;
pub mod describe_common_log_fields;
pub mod describe_custom_base_rule_compile_result;
pub mod describe_ddos_status;
pub mod describe_default_https;
pub mod describe_defense_group_valid_resources;
pub mod describe_defense_resource;
pub mod describe_defense_resource_group;
pub mod describe_defense_resource_group_names;
pub mod describe_defense_resource_groups;
pub mod describe_defense_resource_names;
pub mod describe_defense_resource_owner_uid;
pub mod describe_defense_resource_templates;
pub mod describe_defense_resources;
pub mod describe_defense_rule;
pub mod describe_defense_rule_statistics;
pub mod describe_defense_rules;
pub mod describe_defense_scene_config;
pub mod describe_defense_template;
pub mod describe_defense_template_valid_groups;
pub mod describe_defense_template_valid_resources;
pub mod describe_defense_templates;
pub mod describe_domain_detail;
pub mod describe_domain_dns_record;
pub mod describe_domain_used_ports;
pub mod describe_domains;
pub mod describe_flow_chart;
pub mod describe_flow_top_resource;
pub mod describe_flow_top_url;
pub mod describe_free_user_asset_count;
pub mod describe_free_user_event_count;
pub mod describe_free_user_event_types;
pub mod describe_free_user_events;
pub mod describe_hybrid_cloud_basic_monitor;
pub mod describe_hybrid_cloud_cluster_rule;
pub mod describe_hybrid_cloud_cluster_rules;
pub mod describe_hybrid_cloud_cluster_servers;
pub mod describe_hybrid_cloud_clusters;
pub mod describe_hybrid_cloud_groups;
pub mod describe_hybrid_cloud_process_monitor;
pub mod describe_hybrid_cloud_protectable_count;
pub mod describe_hybrid_cloud_resource_detail;
pub mod describe_hybrid_cloud_resources;
pub mod describe_hybrid_cloud_sdk_servers;
pub mod describe_hybrid_cloud_server_regions;
pub mod describe_hybrid_cloud_support_regions;
pub mod describe_hybrid_cloud_unassigned_machines;
pub mod describe_hybrid_cloud_unsupport_ports;
pub mod describe_hybrid_cloud_user;
pub mod describe_instance;
pub mod describe_ip_abroad_country_infos;
pub mod describe_log_delivery_config;
pub mod describe_log_delivery_configs;
pub mod describe_major_protection_black_ips;
pub mod describe_member_accounts;
pub mod describe_network_flow_time_series_metric;
pub mod describe_network_flow_top_n_metric;
pub mod describe_pause_protection_status;
pub mod describe_peak_trend;
pub mod describe_poc_functions;
pub mod describe_product_instances;
pub mod describe_punished_domains;
pub mod describe_resource_instance_certs;
pub mod describe_resource_log_delivery_status;
pub mod describe_resource_log_field_config;
pub mod describe_resource_log_status;
pub mod describe_resource_port;
pub mod describe_resource_region_id;
pub mod describe_resource_support_regions;
pub mod describe_response_code_trend_graph;
pub mod describe_role_auth_status;
pub mod describe_rule_groups;
pub mod describe_rule_hits_top_client_ip;
pub mod describe_rule_hits_top_resource;
pub mod describe_rule_hits_top_rule_id;
pub mod describe_rule_hits_top_tule_type;
pub mod describe_rule_hits_top_ua;
pub mod describe_rule_hits_top_url;
pub mod describe_security_event_logs;
pub mod describe_security_event_time_series_metric;
pub mod describe_security_event_top_n_metric;
pub mod describe_sensitive_api_statistic;
pub mod describe_sensitive_detection_result;
pub mod describe_sensitive_outbound_distribution;
pub mod describe_sensitive_outbound_statistic;
pub mod describe_sensitive_outbound_trend;
pub mod describe_sensitive_request_log;
pub mod describe_sensitive_requests;
pub mod describe_sensitive_statistic;
pub mod describe_sls_auth_status;
pub mod describe_sls_log_store;
pub mod describe_sls_log_store_status;
pub mod describe_template_resource_count;
pub mod describe_template_resources;
pub mod describe_user_abnormal_trend;
pub mod describe_user_abnormal_type;
pub mod describe_user_api_request;
pub mod describe_user_asset;
pub mod describe_user_event_trend;
pub mod describe_user_event_type;
pub mod describe_user_log_field_config;
pub mod describe_user_sls_log_regions;
pub mod describe_user_waf_log_status;
pub mod describe_verify_content;
pub mod describe_visit_top_ip;
pub mod describe_visit_uas;
pub mod describe_waf_source_ip_segment;
pub mod initialize_waf_operation_role;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod modify_apisec_abnormals;
pub mod modify_apisec_api_resource;
pub mod modify_apisec_events;
pub mod modify_apisec_log_delivery;
pub mod modify_apisec_log_delivery_status;
pub mod modify_apisec_module_status;
pub mod modify_apisec_status;
pub mod modify_cloud_resource;
pub mod modify_cloud_resource_cert;
pub mod modify_default_https;
pub mod modify_defense_resource_group;
pub mod modify_defense_resource_xff;
pub mod modify_defense_rule;
pub mod modify_defense_rule_cache;
pub mod modify_defense_rule_status;
pub mod modify_defense_scene_config;
pub mod modify_defense_template;
pub mod modify_defense_template_status;
pub mod modify_domain;
pub mod modify_domain_cert;
pub mod modify_domain_punish_status;
pub mod modify_hybrid_cloud_cluster;
pub mod modify_hybrid_cloud_cluster_bypass_status;
pub mod modify_hybrid_cloud_cluster_rule;
pub mod modify_hybrid_cloud_group;
pub mod modify_hybrid_cloud_group_expansion_server;
pub mod modify_hybrid_cloud_group_shrink_server;
pub mod modify_hybrid_cloud_sdk_pullin_status;
pub mod modify_hybrid_cloud_server;
pub mod modify_log_delivery_config;
pub mod modify_major_protection_black_ip;
pub mod modify_member_account;
pub mod modify_pause_protection_status;
pub mod modify_resource_log_delivery_status;
pub mod modify_resource_log_field_config;
pub mod modify_resource_log_status;
pub mod modify_template_resources;
pub mod modify_user_log_field_config;
pub mod modify_user_waf_log_status;
pub mod re_create_cloud_resource;
pub mod release_instance;
pub mod sync_product_instance;
pub mod tag_resources;
pub mod untag_resources;
pub mod verify_domain_owner;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    clear_major_protection_black_ip::{ClearMajorProtectionBlackIpRequest, ClearMajorProtectionBlackIpResponse},
    copy_defense_template::{CopyDefenseTemplateRequest, CopyDefenseTemplateResponse},
    create_api_export::{CreateApiExportRequest, CreateApiExportResponse},
    create_certs::{CreateCertsRequest, CreateCertsResponse},
    create_cloud_resource::{CreateCloudResourceRequest, CreateCloudResourceResponse},
    create_defense_resource::{CreateDefenseResourceRequest, CreateDefenseResourceResponse},
    create_defense_resource_group::{CreateDefenseResourceGroupRequest, CreateDefenseResourceGroupResponse},
    create_defense_rule::{CreateDefenseRuleRequest, CreateDefenseRuleResponse},
    create_defense_template::{CreateDefenseTemplateRequest, CreateDefenseTemplateResponse},
    create_domain::{CreateDomainRequest, CreateDomainResponse},
    create_hybrid_cloud_cluster::{CreateHybridCloudClusterRequest, CreateHybridCloudClusterResponse},
    create_hybrid_cloud_cluster_rule::{CreateHybridCloudClusterRuleRequest, CreateHybridCloudClusterRuleResponse},
    create_hybrid_cloud_group::{CreateHybridCloudGroupRequest, CreateHybridCloudGroupResponse},
    create_log_delivery_config::{CreateLogDeliveryConfigRequest, CreateLogDeliveryConfigResponse},
    create_major_protection_black_ip::{CreateMajorProtectionBlackIpRequest, CreateMajorProtectionBlackIpResponse},
    create_member_accounts::{CreateMemberAccountsRequest, CreateMemberAccountsResponse},
    create_poc_function::{CreatePocFunctionRequest, CreatePocFunctionResponse},
    create_postpaid_instance::{CreatePostpaidInstanceRequest, CreatePostpaidInstanceResponse},
    create_sm2_cert::{CreateSM2CertRequest, CreateSM2CertResponse},
    delete_apisec_abnormals::{DeleteApisecAbnormalsRequest, DeleteApisecAbnormalsResponse},
    delete_apisec_events::{DeleteApisecEventsRequest, DeleteApisecEventsResponse},
    delete_cloud_resource::{DeleteCloudResourceRequest, DeleteCloudResourceResponse},
    delete_defense_resource::{DeleteDefenseResourceRequest, DeleteDefenseResourceResponse},
    delete_defense_resource_group::{DeleteDefenseResourceGroupRequest, DeleteDefenseResourceGroupResponse},
    delete_defense_rule::{DeleteDefenseRuleRequest, DeleteDefenseRuleResponse},
    delete_defense_rule_block_ip::{DeleteDefenseRuleBlockIpRequest, DeleteDefenseRuleBlockIpResponse},
    delete_defense_template::{DeleteDefenseTemplateRequest, DeleteDefenseTemplateResponse},
    delete_domain::{DeleteDomainRequest, DeleteDomainResponse},
    delete_hybrid_cloud_cluster_rule::{DeleteHybridCloudClusterRuleRequest, DeleteHybridCloudClusterRuleResponse},
    delete_hybrid_cloud_group::{DeleteHybridCloudGroupRequest, DeleteHybridCloudGroupResponse},
    delete_log_delivery_config::{DeleteLogDeliveryConfigRequest, DeleteLogDeliveryConfigResponse},
    delete_major_protection_black_ip::{DeleteMajorProtectionBlackIpRequest, DeleteMajorProtectionBlackIpResponse},
    delete_member_account::{DeleteMemberAccountRequest, DeleteMemberAccountResponse},
    describe_abnormal_cloud_resources::{DescribeAbnormalCloudResourcesRequest, DescribeAbnormalCloudResourcesResponse},
    describe_account_delegated_status::{DescribeAccountDelegatedStatusRequest, DescribeAccountDelegatedStatusResponse},
    describe_api_exports::{DescribeApiExportsRequest, DescribeApiExportsResponse},
    describe_apisec_abnormal_domain_statistic::{DescribeApisecAbnormalDomainStatisticRequest, DescribeApisecAbnormalDomainStatisticResponse},
    describe_apisec_abnormals::{DescribeApisecAbnormalsRequest, DescribeApisecAbnormalsResponse},
    describe_apisec_api_resources::{DescribeApisecApiResourcesRequest, DescribeApisecApiResourcesResponse},
    describe_apisec_asset_trend::{DescribeApisecAssetTrendRequest, DescribeApisecAssetTrendResponse},
    describe_apisec_event_detail::{DescribeApisecEventDetailRequest, DescribeApisecEventDetailResponse},
    describe_apisec_event_domain_statistic::{DescribeApisecEventDomainStatisticRequest, DescribeApisecEventDomainStatisticResponse},
    describe_apisec_events::{DescribeApisecEventsRequest, DescribeApisecEventsResponse},
    describe_apisec_log_deliveries::{DescribeApisecLogDeliveriesRequest, DescribeApisecLogDeliveriesResponse},
    describe_apisec_matched_hosts::{DescribeApisecMatchedHostsRequest, DescribeApisecMatchedHostsResponse},
    describe_apisec_protection_groups::{DescribeApisecProtectionGroupsRequest, DescribeApisecProtectionGroupsResponse},
    describe_apisec_protection_resources::{DescribeApisecProtectionResourcesRequest, DescribeApisecProtectionResourcesResponse},
    describe_apisec_rules::{DescribeApisecRulesRequest, DescribeApisecRulesResponse},
    describe_apisec_sensitive_domain_statistic::{DescribeApisecSensitiveDomainStatisticRequest, DescribeApisecSensitiveDomainStatisticResponse},
    describe_apisec_sls_log_stores::{DescribeApisecSlsLogStoresRequest, DescribeApisecSlsLogStoresResponse},
    describe_apisec_sls_projects::{DescribeApisecSlsProjectsRequest, DescribeApisecSlsProjectsResponse},
    describe_apisec_statistics::{DescribeApisecStatisticsRequest, DescribeApisecStatisticsResponse},
    describe_apisec_suggestions::{DescribeApisecSuggestionsRequest, DescribeApisecSuggestionsResponse},
    describe_apisec_user_operations::{DescribeApisecUserOperationsRequest, DescribeApisecUserOperationsResponse},
    describe_base_system_rules::{DescribeBaseSystemRulesRequest, DescribeBaseSystemRulesResponse},
    describe_cert_detail::{DescribeCertDetailRequest, DescribeCertDetailResponse},
    describe_certs::{DescribeCertsRequest, DescribeCertsResponse},
    describe_charge_module::{DescribeChargeModuleRequest, DescribeChargeModuleResponse},
    describe_charge_result::{DescribeChargeResultRequest, DescribeChargeResultResponse},
    describe_cloud_resource_access_port_details::{DescribeCloudResourceAccessPortDetailsRequest, DescribeCloudResourceAccessPortDetailsResponse},
    describe_cloud_resource_accessed_ports::{DescribeCloudResourceAccessedPortsRequest, DescribeCloudResourceAccessedPortsResponse},
    describe_cloud_resources::{DescribeCloudResourcesRequest, DescribeCloudResourcesResponse},
    describe_cname_count::{DescribeCnameCountRequest, DescribeCnameCountResponse},
    describe_common_log_fields::{DescribeCommonLogFieldsRequest, DescribeCommonLogFieldsResponse},
    describe_custom_base_rule_compile_result::{DescribeCustomBaseRuleCompileResultRequest, DescribeCustomBaseRuleCompileResultResponse},
    describe_ddos_status::{DescribeDDoSStatusRequest, DescribeDDoSStatusResponse},
    describe_default_https::{DescribeDefaultHttpsRequest, DescribeDefaultHttpsResponse},
    describe_defense_group_valid_resources::{DescribeDefenseGroupValidResourcesRequest, DescribeDefenseGroupValidResourcesResponse},
    describe_defense_resource::{DescribeDefenseResourceRequest, DescribeDefenseResourceResponse},
    describe_defense_resource_group::{DescribeDefenseResourceGroupRequest, DescribeDefenseResourceGroupResponse},
    describe_defense_resource_group_names::{DescribeDefenseResourceGroupNamesRequest, DescribeDefenseResourceGroupNamesResponse},
    describe_defense_resource_groups::{DescribeDefenseResourceGroupsRequest, DescribeDefenseResourceGroupsResponse},
    describe_defense_resource_names::{DescribeDefenseResourceNamesRequest, DescribeDefenseResourceNamesResponse},
    describe_defense_resource_owner_uid::{DescribeDefenseResourceOwnerUidRequest, DescribeDefenseResourceOwnerUidResponse},
    describe_defense_resource_templates::{DescribeDefenseResourceTemplatesRequest, DescribeDefenseResourceTemplatesResponse},
    describe_defense_resources::{DescribeDefenseResourcesRequest, DescribeDefenseResourcesResponse},
    describe_defense_rule::{DescribeDefenseRuleRequest, DescribeDefenseRuleResponse},
    describe_defense_rule_statistics::{DescribeDefenseRuleStatisticsRequest, DescribeDefenseRuleStatisticsResponse},
    describe_defense_rules::{DescribeDefenseRulesRequest, DescribeDefenseRulesResponse},
    describe_defense_scene_config::{DescribeDefenseSceneConfigRequest, DescribeDefenseSceneConfigResponse},
    describe_defense_template::{DescribeDefenseTemplateRequest, DescribeDefenseTemplateResponse},
    describe_defense_template_valid_groups::{DescribeDefenseTemplateValidGroupsRequest, DescribeDefenseTemplateValidGroupsResponse},
    describe_defense_template_valid_resources::{DescribeDefenseTemplateValidResourcesRequest, DescribeDefenseTemplateValidResourcesResponse},
    describe_defense_templates::{DescribeDefenseTemplatesRequest, DescribeDefenseTemplatesResponse},
    describe_domain_detail::{DescribeDomainDetailRequest, DescribeDomainDetailResponse},
    describe_domain_dns_record::{DescribeDomainDNSRecordRequest, DescribeDomainDNSRecordResponse},
    describe_domain_used_ports::{DescribeDomainUsedPortsRequest, DescribeDomainUsedPortsResponse},
    describe_domains::{DescribeDomainsRequest, DescribeDomainsResponse},
    describe_flow_chart::{DescribeFlowChartRequest, DescribeFlowChartResponse},
    describe_flow_top_resource::{DescribeFlowTopResourceRequest, DescribeFlowTopResourceResponse},
    describe_flow_top_url::{DescribeFlowTopUrlRequest, DescribeFlowTopUrlResponse},
    describe_free_user_asset_count::{DescribeFreeUserAssetCountRequest, DescribeFreeUserAssetCountResponse},
    describe_free_user_event_count::{DescribeFreeUserEventCountRequest, DescribeFreeUserEventCountResponse},
    describe_free_user_event_types::{DescribeFreeUserEventTypesRequest, DescribeFreeUserEventTypesResponse},
    describe_free_user_events::{DescribeFreeUserEventsRequest, DescribeFreeUserEventsResponse},
    describe_hybrid_cloud_basic_monitor::{DescribeHybridCloudBasicMonitorRequest, DescribeHybridCloudBasicMonitorResponse},
    describe_hybrid_cloud_cluster_rule::{DescribeHybridCloudClusterRuleRequest, DescribeHybridCloudClusterRuleResponse},
    describe_hybrid_cloud_cluster_rules::{DescribeHybridCloudClusterRulesRequest, DescribeHybridCloudClusterRulesResponse},
    describe_hybrid_cloud_cluster_servers::{DescribeHybridCloudClusterServersRequest, DescribeHybridCloudClusterServersResponse},
    describe_hybrid_cloud_clusters::{DescribeHybridCloudClustersRequest, DescribeHybridCloudClustersResponse},
    describe_hybrid_cloud_groups::{DescribeHybridCloudGroupsRequest, DescribeHybridCloudGroupsResponse},
    describe_hybrid_cloud_process_monitor::{DescribeHybridCloudProcessMonitorRequest, DescribeHybridCloudProcessMonitorResponse},
    describe_hybrid_cloud_protectable_count::{DescribeHybridCloudProtectableCountRequest, DescribeHybridCloudProtectableCountResponse},
    describe_hybrid_cloud_resource_detail::{DescribeHybridCloudResourceDetailRequest, DescribeHybridCloudResourceDetailResponse},
    describe_hybrid_cloud_resources::{DescribeHybridCloudResourcesRequest, DescribeHybridCloudResourcesResponse},
    describe_hybrid_cloud_sdk_servers::{DescribeHybridCloudSdkServersRequest, DescribeHybridCloudSdkServersResponse},
    describe_hybrid_cloud_server_regions::{DescribeHybridCloudServerRegionsRequest, DescribeHybridCloudServerRegionsResponse},
    describe_hybrid_cloud_support_regions::{DescribeHybridCloudSupportRegionsRequest, DescribeHybridCloudSupportRegionsResponse},
    describe_hybrid_cloud_unassigned_machines::{DescribeHybridCloudUnassignedMachinesRequest, DescribeHybridCloudUnassignedMachinesResponse},
    describe_hybrid_cloud_unsupport_ports::{DescribeHybridCloudUnsupportPortsRequest, DescribeHybridCloudUnsupportPortsResponse},
    describe_hybrid_cloud_user::{DescribeHybridCloudUserRequest, DescribeHybridCloudUserResponse},
    describe_instance::{DescribeInstanceRequest, DescribeInstanceResponse},
    describe_ip_abroad_country_infos::{DescribeIpAbroadCountryInfosRequest, DescribeIpAbroadCountryInfosResponse},
    describe_log_delivery_config::{DescribeLogDeliveryConfigRequest, DescribeLogDeliveryConfigResponse},
    describe_log_delivery_configs::{DescribeLogDeliveryConfigsRequest, DescribeLogDeliveryConfigsResponse},
    describe_major_protection_black_ips::{DescribeMajorProtectionBlackIpsRequest, DescribeMajorProtectionBlackIpsResponse},
    describe_member_accounts::{DescribeMemberAccountsRequest, DescribeMemberAccountsResponse},
    describe_network_flow_time_series_metric::{DescribeNetworkFlowTimeSeriesMetricRequest, DescribeNetworkFlowTimeSeriesMetricResponse},
    describe_network_flow_top_n_metric::{DescribeNetworkFlowTopNMetricRequest, DescribeNetworkFlowTopNMetricResponse},
    describe_pause_protection_status::{DescribePauseProtectionStatusRequest, DescribePauseProtectionStatusResponse},
    describe_peak_trend::{DescribePeakTrendRequest, DescribePeakTrendResponse},
    describe_poc_functions::{DescribePocFunctionsRequest, DescribePocFunctionsResponse},
    describe_product_instances::{DescribeProductInstancesRequest, DescribeProductInstancesResponse},
    describe_punished_domains::{DescribePunishedDomainsRequest, DescribePunishedDomainsResponse},
    describe_resource_instance_certs::{DescribeResourceInstanceCertsRequest, DescribeResourceInstanceCertsResponse},
    describe_resource_log_delivery_status::{DescribeResourceLogDeliveryStatusRequest, DescribeResourceLogDeliveryStatusResponse},
    describe_resource_log_field_config::{DescribeResourceLogFieldConfigRequest, DescribeResourceLogFieldConfigResponse},
    describe_resource_log_status::{DescribeResourceLogStatusRequest, DescribeResourceLogStatusResponse},
    describe_resource_port::{DescribeResourcePortRequest, DescribeResourcePortResponse},
    describe_resource_region_id::{DescribeResourceRegionIdRequest, DescribeResourceRegionIdResponse},
    describe_resource_support_regions::{DescribeResourceSupportRegionsRequest, DescribeResourceSupportRegionsResponse},
    describe_response_code_trend_graph::{DescribeResponseCodeTrendGraphRequest, DescribeResponseCodeTrendGraphResponse},
    describe_role_auth_status::{DescribeRoleAuthStatusRequest, DescribeRoleAuthStatusResponse},
    describe_rule_groups::{DescribeRuleGroupsRequest, DescribeRuleGroupsResponse},
    describe_rule_hits_top_client_ip::{DescribeRuleHitsTopClientIpRequest, DescribeRuleHitsTopClientIpResponse},
    describe_rule_hits_top_resource::{DescribeRuleHitsTopResourceRequest, DescribeRuleHitsTopResourceResponse},
    describe_rule_hits_top_rule_id::{DescribeRuleHitsTopRuleIdRequest, DescribeRuleHitsTopRuleIdResponse},
    describe_rule_hits_top_tule_type::{DescribeRuleHitsTopTuleTypeRequest, DescribeRuleHitsTopTuleTypeResponse},
    describe_rule_hits_top_ua::{DescribeRuleHitsTopUaRequest, DescribeRuleHitsTopUaResponse},
    describe_rule_hits_top_url::{DescribeRuleHitsTopUrlRequest, DescribeRuleHitsTopUrlResponse},
    describe_security_event_logs::{DescribeSecurityEventLogsRequest, DescribeSecurityEventLogsResponse},
    describe_security_event_time_series_metric::{DescribeSecurityEventTimeSeriesMetricRequest, DescribeSecurityEventTimeSeriesMetricResponse},
    describe_security_event_top_n_metric::{DescribeSecurityEventTopNMetricRequest, DescribeSecurityEventTopNMetricResponse},
    describe_sensitive_api_statistic::{DescribeSensitiveApiStatisticRequest, DescribeSensitiveApiStatisticResponse},
    describe_sensitive_detection_result::{DescribeSensitiveDetectionResultRequest, DescribeSensitiveDetectionResultResponse},
    describe_sensitive_outbound_distribution::{DescribeSensitiveOutboundDistributionRequest, DescribeSensitiveOutboundDistributionResponse},
    describe_sensitive_outbound_statistic::{DescribeSensitiveOutboundStatisticRequest, DescribeSensitiveOutboundStatisticResponse},
    describe_sensitive_outbound_trend::{DescribeSensitiveOutboundTrendRequest, DescribeSensitiveOutboundTrendResponse},
    describe_sensitive_request_log::{DescribeSensitiveRequestLogRequest, DescribeSensitiveRequestLogResponse},
    describe_sensitive_requests::{DescribeSensitiveRequestsRequest, DescribeSensitiveRequestsResponse},
    describe_sensitive_statistic::{DescribeSensitiveStatisticRequest, DescribeSensitiveStatisticResponse},
    describe_sls_auth_status::{DescribeSlsAuthStatusRequest, DescribeSlsAuthStatusResponse},
    describe_sls_log_store::{DescribeSlsLogStoreRequest, DescribeSlsLogStoreResponse},
    describe_sls_log_store_status::{DescribeSlsLogStoreStatusRequest, DescribeSlsLogStoreStatusResponse},
    describe_template_resource_count::{DescribeTemplateResourceCountRequest, DescribeTemplateResourceCountResponse},
    describe_template_resources::{DescribeTemplateResourcesRequest, DescribeTemplateResourcesResponse},
    describe_user_abnormal_trend::{DescribeUserAbnormalTrendRequest, DescribeUserAbnormalTrendResponse},
    describe_user_abnormal_type::{DescribeUserAbnormalTypeRequest, DescribeUserAbnormalTypeResponse},
    describe_user_api_request::{DescribeUserApiRequestRequest, DescribeUserApiRequestResponse},
    describe_user_asset::{DescribeUserAssetRequest, DescribeUserAssetResponse},
    describe_user_event_trend::{DescribeUserEventTrendRequest, DescribeUserEventTrendResponse},
    describe_user_event_type::{DescribeUserEventTypeRequest, DescribeUserEventTypeResponse},
    describe_user_log_field_config::{DescribeUserLogFieldConfigRequest, DescribeUserLogFieldConfigResponse},
    describe_user_sls_log_regions::{DescribeUserSlsLogRegionsRequest, DescribeUserSlsLogRegionsResponse},
    describe_user_waf_log_status::{DescribeUserWafLogStatusRequest, DescribeUserWafLogStatusResponse},
    describe_verify_content::{DescribeVerifyContentRequest, DescribeVerifyContentResponse},
    describe_visit_top_ip::{DescribeVisitTopIpRequest, DescribeVisitTopIpResponse},
    describe_visit_uas::{DescribeVisitUasRequest, DescribeVisitUasResponse},
    describe_waf_source_ip_segment::{DescribeWafSourceIpSegmentRequest, DescribeWafSourceIpSegmentResponse},
    initialize_waf_operation_role::{InitializeWafOperationRoleRequest, InitializeWafOperationRoleResponse},
    list_tag_keys::{ListTagKeysRequest, ListTagKeysResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_tag_values::{ListTagValuesRequest, ListTagValuesResponse},
    modify_apisec_abnormals::{ModifyApisecAbnormalsRequest, ModifyApisecAbnormalsResponse},
    modify_apisec_api_resource::{ModifyApisecApiResourceRequest, ModifyApisecApiResourceResponse},
    modify_apisec_events::{ModifyApisecEventsRequest, ModifyApisecEventsResponse},
    modify_apisec_log_delivery::{ModifyApisecLogDeliveryRequest, ModifyApisecLogDeliveryResponse},
    modify_apisec_log_delivery_status::{ModifyApisecLogDeliveryStatusRequest, ModifyApisecLogDeliveryStatusResponse},
    modify_apisec_module_status::{ModifyApisecModuleStatusRequest, ModifyApisecModuleStatusResponse},
    modify_apisec_status::{ModifyApisecStatusRequest, ModifyApisecStatusResponse},
    modify_cloud_resource::{ModifyCloudResourceRequest, ModifyCloudResourceResponse},
    modify_cloud_resource_cert::{ModifyCloudResourceCertRequest, ModifyCloudResourceCertResponse},
    modify_default_https::{ModifyDefaultHttpsRequest, ModifyDefaultHttpsResponse},
    modify_defense_resource_group::{ModifyDefenseResourceGroupRequest, ModifyDefenseResourceGroupResponse},
    modify_defense_resource_xff::{ModifyDefenseResourceXffRequest, ModifyDefenseResourceXffResponse},
    modify_defense_rule::{ModifyDefenseRuleRequest, ModifyDefenseRuleResponse},
    modify_defense_rule_cache::{ModifyDefenseRuleCacheRequest, ModifyDefenseRuleCacheResponse},
    modify_defense_rule_status::{ModifyDefenseRuleStatusRequest, ModifyDefenseRuleStatusResponse},
    modify_defense_scene_config::{ModifyDefenseSceneConfigRequest, ModifyDefenseSceneConfigResponse},
    modify_defense_template::{ModifyDefenseTemplateRequest, ModifyDefenseTemplateResponse},
    modify_defense_template_status::{ModifyDefenseTemplateStatusRequest, ModifyDefenseTemplateStatusResponse},
    modify_domain::{ModifyDomainRequest, ModifyDomainResponse},
    modify_domain_cert::{ModifyDomainCertRequest, ModifyDomainCertResponse},
    modify_domain_punish_status::{ModifyDomainPunishStatusError, ModifyDomainPunishStatusRequest, ModifyDomainPunishStatusResponse},
    modify_hybrid_cloud_cluster::{ModifyHybridCloudClusterRequest, ModifyHybridCloudClusterResponse},
    modify_hybrid_cloud_cluster_bypass_status::{ModifyHybridCloudClusterBypassStatusRequest, ModifyHybridCloudClusterBypassStatusResponse},
    modify_hybrid_cloud_cluster_rule::{ModifyHybridCloudClusterRuleRequest, ModifyHybridCloudClusterRuleResponse},
    modify_hybrid_cloud_group::{ModifyHybridCloudGroupRequest, ModifyHybridCloudGroupResponse},
    modify_hybrid_cloud_group_expansion_server::{ModifyHybridCloudGroupExpansionServerRequest, ModifyHybridCloudGroupExpansionServerResponse},
    modify_hybrid_cloud_group_shrink_server::{ModifyHybridCloudGroupShrinkServerRequest, ModifyHybridCloudGroupShrinkServerResponse},
    modify_hybrid_cloud_sdk_pullin_status::{ModifyHybridCloudSdkPullinStatusRequest, ModifyHybridCloudSdkPullinStatusResponse},
    modify_hybrid_cloud_server::{ModifyHybridCloudServerRequest, ModifyHybridCloudServerResponse},
    modify_log_delivery_config::{ModifyLogDeliveryConfigRequest, ModifyLogDeliveryConfigResponse},
    modify_major_protection_black_ip::{ModifyMajorProtectionBlackIpRequest, ModifyMajorProtectionBlackIpResponse},
    modify_member_account::{ModifyMemberAccountRequest, ModifyMemberAccountResponse},
    modify_pause_protection_status::{ModifyPauseProtectionStatusRequest, ModifyPauseProtectionStatusResponse},
    modify_resource_log_delivery_status::{ModifyResourceLogDeliveryStatusRequest, ModifyResourceLogDeliveryStatusResponse},
    modify_resource_log_field_config::{ModifyResourceLogFieldConfigRequest, ModifyResourceLogFieldConfigResponse},
    modify_resource_log_status::{ModifyResourceLogStatusRequest, ModifyResourceLogStatusResponse},
    modify_template_resources::{ModifyTemplateResourcesRequest, ModifyTemplateResourcesResponse},
    modify_user_log_field_config::{ModifyUserLogFieldConfigRequest, ModifyUserLogFieldConfigResponse},
    modify_user_waf_log_status::{ModifyUserWafLogStatusRequest, ModifyUserWafLogStatusResponse},
    re_create_cloud_resource::{ReCreateCloudResourceRequest, ReCreateCloudResourceResponse},
    release_instance::{ReleaseInstanceRequest, ReleaseInstanceResponse},
    sync_product_instance::{SyncProductInstanceRequest, SyncProductInstanceResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    verify_domain_owner::{VerifyDomainOwnerRequest, VerifyDomainOwnerResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "waf-openapi",
    version: "2021-10-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-southeast-1",
                "wafopenapi.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou",
                "wafopenapi.cn-hangzhou.aliyuncs.com",
            ),
        ],
        rule: Some("wafopenapi.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Web Application Firewall.
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
    /// Moves a resource into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Empties the IP blacklist of the protection for major events.
    #[inline]
    pub fn clear_major_protection_black_ip(
        &self,
        request: ClearMajorProtectionBlackIpRequest,
    ) -> Call<'_, ClearMajorProtectionBlackIpRequest> {
        self.inner.call(request)
    }
    /// Makes a new protection template as copy of an existing one and returns its ID.
    #[inline]
    pub fn copy_defense_template(
        &self,
        request: CopyDefenseTemplateRequest,
    ) -> Call<'_, CopyDefenseTemplateRequest> {
        self.inner.call(request)
    }
    /// Starts an export of API security data of the type given; `DescribeApiExports` lists such exports.
    #[inline]
    pub fn create_api_export(
        &self,
        request: CreateApiExportRequest,
    ) -> Call<'_, CreateApiExportRequest> {
        self.inner.call(request)
    }
    /// Uploads a certificate with its private key for HTTPS domains behind WAF.
    #[inline]
    pub fn create_certs(
        &self,
        request: CreateCertsRequest,
    ) -> Call<'_, CreateCertsRequest> {
        self.inner.call(request)
    }
    /// Puts a port of a cloud product instance, such as a load balancer listener, behind WAF.
    #[inline]
    pub fn create_cloud_resource(
        &self,
        request: CreateCloudResourceRequest,
    ) -> Call<'_, CreateCloudResourceRequest> {
        self.inner.call(request)
    }
    /// Creates a protected object from the pattern and details given, optionally within a group.
    #[inline]
    pub fn create_defense_resource(
        &self,
        request: CreateDefenseResourceRequest,
    ) -> Call<'_, CreateDefenseResourceRequest> {
        self.inner.call(request)
    }
    /// Groups protected objects, so that protection templates can be applied to all of them.
    #[inline]
    pub fn create_defense_resource_group(
        &self,
        request: CreateDefenseResourceGroupRequest,
    ) -> Call<'_, CreateDefenseResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Adds protection rules to a template of a defense scene.
    #[inline]
    pub fn create_defense_rule(
        &self,
        request: CreateDefenseRuleRequest,
    ) -> Call<'_, CreateDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a protection template for one defense scene; rules and protected objects are added later.
    #[inline]
    pub fn create_defense_template(
        &self,
        request: CreateDefenseTemplateRequest,
    ) -> Call<'_, CreateDefenseTemplateRequest> {
        self.inner.call(request)
    }
    /// Puts a domain behind WAF in CNAME mode, with listeners and origin servers.
    #[inline]
    pub fn create_domain(
        &self,
        request: CreateDomainRequest,
    ) -> Call<'_, CreateDomainRequest> {
        self.inner.call(request)
    }
    /// Creates a hybrid cloud cluster with ports, access mode and number of protection servers.
    #[inline]
    pub fn create_hybrid_cloud_cluster(
        &self,
        request: CreateHybridCloudClusterRequest,
    ) -> Call<'_, CreateHybridCloudClusterRequest> {
        self.inner.call(request)
    }
    /// Adds a rule of the type given to a hybrid cloud cluster.
    #[inline]
    pub fn create_hybrid_cloud_cluster_rule(
        &self,
        request: CreateHybridCloudClusterRuleRequest,
    ) -> Call<'_, CreateHybridCloudClusterRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a node group, with load balancer address and location, in a hybrid cloud cluster.
    #[inline]
    pub fn create_hybrid_cloud_group(
        &self,
        request: CreateHybridCloudGroupRequest,
    ) -> Call<'_, CreateHybridCloudGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a named delivery by which WAF logs are sent to a target of the type given.
    #[inline]
    pub fn create_log_delivery_config(
        &self,
        request: CreateLogDeliveryConfigRequest,
    ) -> Call<'_, CreateLogDeliveryConfigRequest> {
        self.inner.call(request)
    }
    /// Puts addresses, with an expiry time, on the IP blacklist of a rule for major event protection.
    #[inline]
    pub fn create_major_protection_black_ip(
        &self,
        request: CreateMajorProtectionBlackIpRequest,
    ) -> Call<'_, CreateMajorProtectionBlackIpRequest> {
        self.inner.call(request)
    }
    /// Brings member accounts under the common management of a WAF delegated administrator.
    #[inline]
    pub fn create_member_accounts(
        &self,
        request: CreateMemberAccountsRequest,
    ) -> Call<'_, CreateMemberAccountsRequest> {
        self.inner.call(request)
    }
    /// Creates a proof-of-concept trial of a WAF function of the type given.
    #[inline]
    pub fn create_poc_function(
        &self,
        request: CreatePocFunctionRequest,
    ) -> Call<'_, CreatePocFunctionRequest> {
        self.inner.call(request)
    }
    /// Opens a pay-as-you-go WAF 3.0 instance for the account.
    #[inline]
    pub fn create_postpaid_instance(
        &self,
        request: CreatePostpaidInstanceRequest,
    ) -> Call<'_, CreatePostpaidInstanceRequest> {
        self.inner.call(request)
    }
    /// Uploads a pair of SM2 certificates, for encryption and for signing, with their private keys.
    #[inline]
    pub fn create_sm2_cert(
        &self,
        request: CreateSM2CertRequest,
    ) -> Call<'_, CreateSM2CertRequest> {
        self.inner.call(request)
    }
    /// Deletes risks that API security found, by their IDs.
    #[inline]
    pub fn delete_apisec_abnormals(
        &self,
        request: DeleteApisecAbnormalsRequest,
    ) -> Call<'_, DeleteApisecAbnormalsRequest> {
        self.inner.call(request)
    }
    /// Deletes security events of APIs, by their IDs.
    #[inline]
    pub fn delete_apisec_events(
        &self,
        request: DeleteApisecEventsRequest,
    ) -> Call<'_, DeleteApisecEventsRequest> {
        self.inner.call(request)
    }
    /// Takes a port of a cloud resource out of WAF; its traffic is no longer inspected.
    #[inline]
    pub fn delete_cloud_resource(
        &self,
        request: DeleteCloudResourceRequest,
    ) -> Call<'_, DeleteCloudResourceRequest> {
        self.inner.call(request)
    }
    /// Removes a protected object from an instance; rules no longer apply to it.
    #[inline]
    pub fn delete_defense_resource(
        &self,
        request: DeleteDefenseResourceRequest,
    ) -> Call<'_, DeleteDefenseResourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a group of protected objects; the objects themselves stay.
    #[inline]
    pub fn delete_defense_resource_group(
        &self,
        request: DeleteDefenseResourceGroupRequest,
    ) -> Call<'_, DeleteDefenseResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes rules from a protection template.
    #[inline]
    pub fn delete_defense_rule(
        &self,
        request: DeleteDefenseRuleRequest,
    ) -> Call<'_, DeleteDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Clears the IP addresses that a protection rule of a template has blocked.
    #[inline]
    pub fn delete_defense_rule_block_ip(
        &self,
        request: DeleteDefenseRuleBlockIpRequest,
    ) -> Call<'_, DeleteDefenseRuleBlockIpRequest> {
        self.inner.call(request)
    }
    /// Deletes a protection template with its rules; its objects lose that protection.
    #[inline]
    pub fn delete_defense_template(
        &self,
        request: DeleteDefenseTemplateRequest,
    ) -> Call<'_, DeleteDefenseTemplateRequest> {
        self.inner.call(request)
    }
    /// Takes a domain that uses CNAME mode out of WAF.
    #[inline]
    pub fn delete_domain(
        &self,
        request: DeleteDomainRequest,
    ) -> Call<'_, DeleteDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes a cluster rule of a hybrid cloud deployment; its traffic is no longer handled by it.
    #[inline]
    pub fn delete_hybrid_cloud_cluster_rule(
        &self,
        request: DeleteHybridCloudClusterRuleRequest,
    ) -> Call<'_, DeleteHybridCloudClusterRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a node group of a hybrid cloud cluster.
    #[inline]
    pub fn delete_hybrid_cloud_group(
        &self,
        request: DeleteHybridCloudGroupRequest,
    ) -> Call<'_, DeleteHybridCloudGroupRequest> {
        self.inner.call(request)
    }
    /// Removes a log delivery configuration, found by name.
    #[inline]
    pub fn delete_log_delivery_config(
        &self,
        request: DeleteLogDeliveryConfigRequest,
    ) -> Call<'_, DeleteLogDeliveryConfigRequest> {
        self.inner.call(request)
    }
    /// Takes addresses off the IP blacklist for major event protection.
    #[inline]
    pub fn delete_major_protection_black_ip(
        &self,
        request: DeleteMajorProtectionBlackIpRequest,
    ) -> Call<'_, DeleteMajorProtectionBlackIpRequest> {
        self.inner.call(request)
    }
    /// Takes a member account out of central management, so that its assets can no longer be protected by this one.
    #[inline]
    pub fn delete_member_account(
        &self,
        request: DeleteMemberAccountRequest,
    ) -> Call<'_, DeleteMemberAccountRequest> {
        self.inner.call(request)
    }
    /// Lists cloud product resources behind WAF whose connection is in an abnormal state.
    #[inline]
    pub fn describe_abnormal_cloud_resources(
        &self,
        request: DescribeAbnormalCloudResourcesRequest,
    ) -> Call<'_, DescribeAbnormalCloudResourcesRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account is a delegated administrator for WAF.
    #[inline]
    pub fn describe_account_delegated_status(
        &self,
        request: DescribeAccountDelegatedStatusRequest,
    ) -> Call<'_, DescribeAccountDelegatedStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the exports of API security data, page by page.
    #[inline]
    pub fn describe_api_exports(
        &self,
        request: DescribeApiExportsRequest,
    ) -> Call<'_, DescribeApiExportsRequest> {
        self.inner.call(request)
    }
    /// Counts API security risks by domain.
    #[inline]
    pub fn describe_apisec_abnormal_domain_statistic(
        &self,
        request: DescribeApisecAbnormalDomainStatisticRequest,
    ) -> Call<'_, DescribeApisecAbnormalDomainStatisticRequest> {
        self.inner.call(request)
    }
    /// Lists risks that API security found, filtered by API, level, tag, status or time.
    #[inline]
    pub fn describe_apisec_abnormals(
        &self,
        request: DescribeApisecAbnormalsRequest,
    ) -> Call<'_, DescribeApisecAbnormalsRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs that API security has discovered, with type, sensitivity and status.
    #[inline]
    pub fn describe_apisec_api_resources(
        &self,
        request: DescribeApisecApiResourcesRequest,
    ) -> Call<'_, DescribeApisecApiResourcesRequest> {
        self.inner.call(request)
    }
    /// Charts over time how many API assets there were, active and offline.
    #[inline]
    pub fn describe_apisec_asset_trend(
        &self,
        request: DescribeApisecAssetTrendRequest,
    ) -> Call<'_, DescribeApisecAssetTrendRequest> {
        self.inner.call(request)
    }
    /// Shows one API security event in the kind of detail asked for.
    #[inline]
    pub fn describe_apisec_event_detail(
        &self,
        request: DescribeApisecEventDetailRequest,
    ) -> Call<'_, DescribeApisecEventDetailRequest> {
        self.inner.call(request)
    }
    /// Counts API security events by domain.
    #[inline]
    pub fn describe_apisec_event_domain_statistic(
        &self,
        request: DescribeApisecEventDomainStatisticRequest,
    ) -> Call<'_, DescribeApisecEventDomainStatisticRequest> {
        self.inner.call(request)
    }
    /// Lists API security events, filtered by API, level, attacker, status or time.
    #[inline]
    pub fn describe_apisec_events(
        &self,
        request: DescribeApisecEventsRequest,
    ) -> Call<'_, DescribeApisecEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the subscriptions by which API security logs are delivered.
    #[inline]
    pub fn describe_apisec_log_deliveries(
        &self,
        request: DescribeApisecLogDeliveriesRequest,
    ) -> Call<'_, DescribeApisecLogDeliveriesRequest> {
        self.inner.call(request)
    }
    /// Lists the hosts for which API security holds data.
    #[inline]
    pub fn describe_apisec_matched_hosts(
        &self,
        request: DescribeApisecMatchedHostsRequest,
    ) -> Call<'_, DescribeApisecMatchedHostsRequest> {
        self.inner.call(request)
    }
    /// Lists protected object groups with their API security status.
    #[inline]
    pub fn describe_apisec_protection_groups(
        &self,
        request: DescribeApisecProtectionGroupsRequest,
    ) -> Call<'_, DescribeApisecProtectionGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists protected objects with their API security status.
    #[inline]
    pub fn describe_apisec_protection_resources(
        &self,
        request: DescribeApisecProtectionResourcesRequest,
    ) -> Call<'_, DescribeApisecProtectionResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists API security policies, filtered by type, level, origin or status.
    #[inline]
    pub fn describe_apisec_rules(
        &self,
        request: DescribeApisecRulesRequest,
    ) -> Call<'_, DescribeApisecRulesRequest> {
        self.inner.call(request)
    }
    /// Counts by domain the sensitive data that API security saw.
    #[inline]
    pub fn describe_apisec_sensitive_domain_statistic(
        &self,
        request: DescribeApisecSensitiveDomainStatisticRequest,
    ) -> Call<'_, DescribeApisecSensitiveDomainStatisticRequest> {
        self.inner.call(request)
    }
    /// Lists the SLS Logstores named `apisec-…`, which can receive API security logs.
    #[inline]
    pub fn describe_apisec_sls_log_stores(
        &self,
        request: DescribeApisecSlsLogStoresRequest,
    ) -> Call<'_, DescribeApisecSlsLogStoresRequest> {
        self.inner.call(request)
    }
    /// Lists the SLS projects named `apisec-…`, which can receive API security logs.
    #[inline]
    pub fn describe_apisec_sls_projects(
        &self,
        request: DescribeApisecSlsProjectsRequest,
    ) -> Call<'_, DescribeApisecSlsProjectsRequest> {
        self.inner.call(request)
    }
    /// Sums up API security data of the type given over a period.
    #[inline]
    pub fn describe_apisec_statistics(
        &self,
        request: DescribeApisecStatisticsRequest,
    ) -> Call<'_, DescribeApisecStatisticsRequest> {
        self.inner.call(request)
    }
    /// Gives suggestions on how to protect an API that API security has discovered.
    #[inline]
    pub fn describe_apisec_suggestions(
        &self,
        request: DescribeApisecSuggestionsRequest,
    ) -> Call<'_, DescribeApisecSuggestionsRequest> {
        self.inner.call(request)
    }
    /// Lists what users did with an API security object, such as a change of status.
    #[inline]
    pub fn describe_apisec_user_operations(
        &self,
        request: DescribeApisecUserOperationsRequest,
    ) -> Call<'_, DescribeApisecUserOperationsRequest> {
        self.inner.call(request)
    }
    /// Lists built-in rules of basic protection, with action and status within a template.
    #[inline]
    pub fn describe_base_system_rules(
        &self,
        request: DescribeBaseSystemRulesRequest,
    ) -> Call<'_, DescribeBaseSystemRulesRequest> {
        self.inner.call(request)
    }
    /// Shows one certificate with its name, dates of issue and expiry and its domains.
    #[inline]
    pub fn describe_cert_detail(
        &self,
        request: DescribeCertDetailRequest,
    ) -> Call<'_, DescribeCertDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates that the account can use with WAF.
    #[inline]
    pub fn describe_certs(
        &self,
        request: DescribeCertsRequest,
    ) -> Call<'_, DescribeCertsRequest> {
        self.inner.call(request)
    }
    /// Lists the modules that are charged under a payment type.
    #[inline]
    pub fn describe_charge_module(
        &self,
        request: DescribeChargeModuleRequest,
    ) -> Call<'_, DescribeChargeModuleRequest> {
        self.inner.call(request)
    }
    /// Calculates what given usage of modules costs for a payment type and billing cycle.
    #[inline]
    pub fn describe_charge_result(
        &self,
        request: DescribeChargeResultRequest,
    ) -> Call<'_, DescribeChargeResultRequest> {
        self.inner.call(request)
    }
    /// Lists the ports of a cloud product instance that are behind WAF, with their settings.
    #[inline]
    pub fn describe_cloud_resource_access_port_details(
        &self,
        request: DescribeCloudResourceAccessPortDetailsRequest,
    ) -> Call<'_, DescribeCloudResourceAccessPortDetailsRequest> {
        self.inner.call(request)
    }
    /// Lists just the port numbers of a cloud product instance that are behind WAF.
    #[inline]
    pub fn describe_cloud_resource_accessed_ports(
        &self,
        request: DescribeCloudResourceAccessedPortsRequest,
    ) -> Call<'_, DescribeCloudResourceAccessedPortsRequest> {
        self.inner.call(request)
    }
    /// Lists the cloud product resources that were put behind WAF.
    #[inline]
    pub fn describe_cloud_resources(
        &self,
        request: DescribeCloudResourcesRequest,
    ) -> Call<'_, DescribeCloudResourcesRequest> {
        self.inner.call(request)
    }
    /// Counts the domains that use WAF by CNAME.
    #[inline]
    pub fn describe_cname_count(
        &self,
        request: DescribeCnameCountRequest,
    ) -> Call<'_, DescribeCnameCountRequest> {
        self.inner.call(request)
    }
    /// Lists the fields that WAF logs can hold, optionally only required or default ones.
    #[inline]
    pub fn describe_common_log_fields(
        &self,
        request: DescribeCommonLogFieldsRequest,
    ) -> Call<'_, DescribeCommonLogFieldsRequest> {
        self.inner.call(request)
    }
    /// Reports how the compilation of custom rules for basic protection went.
    #[inline]
    pub fn describe_custom_base_rule_compile_result(
        &self,
        request: DescribeCustomBaseRuleCompileResultRequest,
    ) -> Call<'_, DescribeCustomBaseRuleCompileResultRequest> {
        self.inner.call(request)
    }
    /// Tells whether the WAF instance is under a DDoS attack.
    #[inline]
    pub fn describe_ddos_status(
        &self,
        request: DescribeDDoSStatusRequest,
    ) -> Call<'_, DescribeDDoSStatusRequest> {
        self.inner.call(request)
    }
    /// Shows the default certificate and TLS settings of the WAF instance.
    #[inline]
    pub fn describe_default_https(
        &self,
        request: DescribeDefaultHttpsRequest,
    ) -> Call<'_, DescribeDefaultHttpsRequest> {
        self.inner.call(request)
    }
    /// Lists the protected objects that may be put into a protected object group.
    #[inline]
    pub fn describe_defense_group_valid_resources(
        &self,
        request: DescribeDefenseGroupValidResourcesRequest,
    ) -> Call<'_, DescribeDefenseGroupValidResourcesRequest> {
        self.inner.call(request)
    }
    /// Shows one protected object with its details.
    #[inline]
    pub fn describe_defense_resource(
        &self,
        request: DescribeDefenseResourceRequest,
    ) -> Call<'_, DescribeDefenseResourceRequest> {
        self.inner.call(request)
    }
    /// Shows one protected object group with its details.
    #[inline]
    pub fn describe_defense_resource_group(
        &self,
        request: DescribeDefenseResourceGroupRequest,
    ) -> Call<'_, DescribeDefenseResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Lists just the names of protected object groups.
    #[inline]
    pub fn describe_defense_resource_group_names(
        &self,
        request: DescribeDefenseResourceGroupNamesRequest,
    ) -> Call<'_, DescribeDefenseResourceGroupNamesRequest> {
        self.inner.call(request)
    }
    /// Lists protected object groups with their details, page by page.
    #[inline]
    pub fn describe_defense_resource_groups(
        &self,
        request: DescribeDefenseResourceGroupsRequest,
    ) -> Call<'_, DescribeDefenseResourceGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists just the names of protected objects, page by page.
    #[inline]
    pub fn describe_defense_resource_names(
        &self,
        request: DescribeDefenseResourceNamesRequest,
    ) -> Call<'_, DescribeDefenseResourceNamesRequest> {
        self.inner.call(request)
    }
    /// Returns the accounts that own the protected objects named.
    #[inline]
    pub fn describe_defense_resource_owner_uid(
        &self,
        request: DescribeDefenseResourceOwnerUidRequest,
    ) -> Call<'_, DescribeDefenseResourceOwnerUidRequest> {
        self.inner.call(request)
    }
    /// Lists the protection templates that apply to a protected object or group.
    #[inline]
    pub fn describe_defense_resource_templates(
        &self,
        request: DescribeDefenseResourceTemplatesRequest,
    ) -> Call<'_, DescribeDefenseResourceTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists protected objects with their details, page by page.
    #[inline]
    pub fn describe_defense_resources(
        &self,
        request: DescribeDefenseResourcesRequest,
    ) -> Call<'_, DescribeDefenseResourcesRequest> {
        self.inner.call(request)
    }
    /// Shows one protection rule of a template.
    #[inline]
    pub fn describe_defense_rule(
        &self,
        request: DescribeDefenseRuleRequest,
    ) -> Call<'_, DescribeDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Counts the rules of a protection template, grouped by keys.
    #[inline]
    pub fn describe_defense_rule_statistics(
        &self,
        request: DescribeDefenseRuleStatisticsRequest,
    ) -> Call<'_, DescribeDefenseRuleStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists protection rules with their settings, page by page.
    #[inline]
    pub fn describe_defense_rules(
        &self,
        request: DescribeDefenseRulesRequest,
    ) -> Call<'_, DescribeDefenseRulesRequest> {
        self.inner.call(request)
    }
    /// Shows the value of a configuration key of a defense scene.
    #[inline]
    pub fn describe_defense_scene_config(
        &self,
        request: DescribeDefenseSceneConfigRequest,
    ) -> Call<'_, DescribeDefenseSceneConfigRequest> {
        self.inner.call(request)
    }
    /// Shows one protection template, with scene, type and status.
    #[inline]
    pub fn describe_defense_template(
        &self,
        request: DescribeDefenseTemplateRequest,
    ) -> Call<'_, DescribeDefenseTemplateRequest> {
        self.inner.call(request)
    }
    /// Lists names of protected object groups to which a protection template can still be applied.
    #[inline]
    pub fn describe_defense_template_valid_groups(
        &self,
        request: DescribeDefenseTemplateValidGroupsRequest,
    ) -> Call<'_, DescribeDefenseTemplateValidGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists names of protected objects to which a protection template can still be applied.
    #[inline]
    pub fn describe_defense_template_valid_resources(
        &self,
        request: DescribeDefenseTemplateValidResourcesRequest,
    ) -> Call<'_, DescribeDefenseTemplateValidResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists protection templates, page by page.
    #[inline]
    pub fn describe_defense_templates(
        &self,
        request: DescribeDefenseTemplatesRequest,
    ) -> Call<'_, DescribeDefenseTemplatesRequest> {
        self.inner.call(request)
    }
    /// Shows how a domain is connected to WAF: listeners, certificate, origin servers.
    #[inline]
    pub fn describe_domain_detail(
        &self,
        request: DescribeDomainDetailRequest,
    ) -> Call<'_, DescribeDomainDetailRequest> {
        self.inner.call(request)
    }
    /// Checks whether the DNS record of a domain points to WAF as it should.
    #[inline]
    pub fn describe_domain_dns_record(
        &self,
        request: DescribeDomainDNSRecordRequest,
    ) -> Call<'_, DescribeDomainDNSRecordRequest> {
        self.inner.call(request)
    }
    /// Lists the ports that domains of the WAF instance listen on.
    #[inline]
    pub fn describe_domain_used_ports(
        &self,
        request: DescribeDomainUsedPortsRequest,
    ) -> Call<'_, DescribeDomainUsedPortsRequest> {
        self.inner.call(request)
    }
    /// Lists the domains that were added to WAF in CNAME mode.
    #[inline]
    pub fn describe_domains(
        &self,
        request: DescribeDomainsRequest,
    ) -> Call<'_, DescribeDomainsRequest> {
        self.inner.call(request)
    }
    /// Charts requests over time together with those that each kind of protection blocked or reported.
    #[inline]
    pub fn describe_flow_chart(
        &self,
        request: DescribeFlowChartRequest,
    ) -> Call<'_, DescribeFlowChartRequest> {
        self.inner.call(request)
    }
    /// Ranks the ten protected objects with most requests.
    #[inline]
    pub fn describe_flow_top_resource(
        &self,
        request: DescribeFlowTopResourceRequest,
    ) -> Call<'_, DescribeFlowTopResourceRequest> {
        self.inner.call(request)
    }
    /// Ranks the ten URLs that were requested most often.
    #[inline]
    pub fn describe_flow_top_url(
        &self,
        request: DescribeFlowTopUrlRequest,
    ) -> Call<'_, DescribeFlowTopUrlRequest> {
        self.inner.call(request)
    }
    /// Counts the API assets seen for a user of the free API security check.
    #[inline]
    pub fn describe_free_user_asset_count(
        &self,
        request: DescribeFreeUserAssetCountRequest,
    ) -> Call<'_, DescribeFreeUserAssetCountRequest> {
        self.inner.call(request)
    }
    /// Counts the API security events seen for a user of the free check.
    #[inline]
    pub fn describe_free_user_event_count(
        &self,
        request: DescribeFreeUserEventCountRequest,
    ) -> Call<'_, DescribeFreeUserEventCountRequest> {
        self.inner.call(request)
    }
    /// Breaks down by type the API security events seen for a user of the free check.
    #[inline]
    pub fn describe_free_user_event_types(
        &self,
        request: DescribeFreeUserEventTypesRequest,
    ) -> Call<'_, DescribeFreeUserEventTypesRequest> {
        self.inner.call(request)
    }
    /// Lists the API security events seen for a user of the free check.
    #[inline]
    pub fn describe_free_user_events(
        &self,
        request: DescribeFreeUserEventsRequest,
    ) -> Call<'_, DescribeFreeUserEventsRequest> {
        self.inner.call(request)
    }
    /// Shows basic monitoring data of a machine in a hybrid cloud cluster.
    #[inline]
    pub fn describe_hybrid_cloud_basic_monitor(
        &self,
        request: DescribeHybridCloudBasicMonitorRequest,
    ) -> Call<'_, DescribeHybridCloudBasicMonitorRequest> {
        self.inner.call(request)
    }
    /// Shows configuration and status of one hybrid cloud cluster rule, found by cluster and type.
    #[inline]
    pub fn describe_hybrid_cloud_cluster_rule(
        &self,
        request: DescribeHybridCloudClusterRuleRequest,
    ) -> Call<'_, DescribeHybridCloudClusterRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of a hybrid cloud cluster, filtered by type or content.
    #[inline]
    pub fn describe_hybrid_cloud_cluster_rules(
        &self,
        request: DescribeHybridCloudClusterRulesRequest,
    ) -> Call<'_, DescribeHybridCloudClusterRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the machines in a hybrid cloud cluster, filtered by IP, host name or group.
    #[inline]
    pub fn describe_hybrid_cloud_cluster_servers(
        &self,
        request: DescribeHybridCloudClusterServersRequest,
    ) -> Call<'_, DescribeHybridCloudClusterServersRequest> {
        self.inner.call(request)
    }
    /// Lists all hybrid cloud clusters of the WAF instance.
    #[inline]
    pub fn describe_hybrid_cloud_clusters(
        &self,
        request: DescribeHybridCloudClustersRequest,
    ) -> Call<'_, DescribeHybridCloudClustersRequest> {
        self.inner.call(request)
    }
    /// Lists the node groups of a hybrid cloud cluster with ports, location and load balancer address.
    #[inline]
    pub fn describe_hybrid_cloud_groups(
        &self,
        request: DescribeHybridCloudGroupsRequest,
    ) -> Call<'_, DescribeHybridCloudGroupsRequest> {
        self.inner.call(request)
    }
    /// Shows monitoring data of the WAF processes on a machine in a hybrid cloud cluster.
    #[inline]
    pub fn describe_hybrid_cloud_process_monitor(
        &self,
        request: DescribeHybridCloudProcessMonitorRequest,
    ) -> Call<'_, DescribeHybridCloudProcessMonitorRequest> {
        self.inner.call(request)
    }
    /// Returns how much hybrid cloud mode of the WAF instance can protect.
    #[inline]
    pub fn describe_hybrid_cloud_protectable_count(
        &self,
        request: DescribeHybridCloudProtectableCountRequest,
    ) -> Call<'_, DescribeHybridCloudProtectableCountRequest> {
        self.inner.call(request)
    }
    /// Shows the details of domains in hybrid cloud mode, found by domain or origin server.
    #[inline]
    pub fn describe_hybrid_cloud_resource_detail(
        &self,
        request: DescribeHybridCloudResourceDetailRequest,
    ) -> Call<'_, DescribeHybridCloudResourceDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the domains that are protected in hybrid cloud mode.
    #[inline]
    pub fn describe_hybrid_cloud_resources(
        &self,
        request: DescribeHybridCloudResourcesRequest,
    ) -> Call<'_, DescribeHybridCloudResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the servers that run the hybrid cloud SDK, filtered by IP, host or cluster.
    #[inline]
    pub fn describe_hybrid_cloud_sdk_servers(
        &self,
        request: DescribeHybridCloudSdkServersRequest,
    ) -> Call<'_, DescribeHybridCloudSdkServersRequest> {
        self.inner.call(request)
    }
    /// Lists the operators, continents and regions that a machine in a hybrid cloud can be assigned to.
    #[inline]
    pub fn describe_hybrid_cloud_server_regions(
        &self,
        request: DescribeHybridCloudServerRegionsRequest,
    ) -> Call<'_, DescribeHybridCloudServerRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which hybrid cloud mode can be used.
    #[inline]
    pub fn describe_hybrid_cloud_support_regions(
        &self,
        request: DescribeHybridCloudSupportRegionsRequest,
    ) -> Call<'_, DescribeHybridCloudSupportRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists machines of a hybrid cloud cluster that are in no node group yet.
    #[inline]
    pub fn describe_hybrid_cloud_unassigned_machines(
        &self,
        request: DescribeHybridCloudUnassignedMachinesRequest,
    ) -> Call<'_, DescribeHybridCloudUnassignedMachinesRequest> {
        self.inner.call(request)
    }
    /// Lists the ports that hybrid cloud mode does not allow.
    #[inline]
    pub fn describe_hybrid_cloud_unsupport_ports(
        &self,
        request: DescribeHybridCloudUnsupportPortsRequest,
    ) -> Call<'_, DescribeHybridCloudUnsupportPortsRequest> {
        self.inner.call(request)
    }
    /// Shows the HTTP and HTTPS port ranges the account may use in hybrid cloud mode.
    #[inline]
    pub fn describe_hybrid_cloud_user(
        &self,
        request: DescribeHybridCloudUserRequest,
    ) -> Call<'_, DescribeHybridCloudUserRequest> {
        self.inner.call(request)
    }
    /// Shows the WAF instance of the account: edition, status and all its limits.
    #[inline]
    pub fn describe_instance(
        &self,
        request: DescribeInstanceRequest,
    ) -> Call<'_, DescribeInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists countries and regions abroad, for use in region blacklists.
    #[inline]
    pub fn describe_ip_abroad_country_infos(
        &self,
        request: DescribeIpAbroadCountryInfosRequest,
    ) -> Call<'_, DescribeIpAbroadCountryInfosRequest> {
        self.inner.call(request)
    }
    /// Shows one log delivery configuration, found by name.
    #[inline]
    pub fn describe_log_delivery_config(
        &self,
        request: DescribeLogDeliveryConfigRequest,
    ) -> Call<'_, DescribeLogDeliveryConfigRequest> {
        self.inner.call(request)
    }
    /// Lists log delivery configurations, filtered by name or type.
    #[inline]
    pub fn describe_log_delivery_configs(
        &self,
        request: DescribeLogDeliveryConfigsRequest,
    ) -> Call<'_, DescribeLogDeliveryConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the IP blacklist for major event protection, page by page.
    #[inline]
    pub fn describe_major_protection_black_ips(
        &self,
        request: DescribeMajorProtectionBlackIpsRequest,
    ) -> Call<'_, DescribeMajorProtectionBlackIpsRequest> {
        self.inner.call(request)
    }
    /// Lists the member accounts under common WAF management with their status.
    #[inline]
    pub fn describe_member_accounts(
        &self,
        request: DescribeMemberAccountsRequest,
    ) -> Call<'_, DescribeMemberAccountsRequest> {
        self.inner.call(request)
    }
    /// Charts a traffic metric over time for the conditions given.
    #[inline]
    pub fn describe_network_flow_time_series_metric(
        &self,
        request: DescribeNetworkFlowTimeSeriesMetricRequest,
    ) -> Call<'_, DescribeNetworkFlowTimeSeriesMetricRequest> {
        self.inner.call(request)
    }
    /// Ranks the top values of a traffic metric for the conditions given.
    #[inline]
    pub fn describe_network_flow_top_n_metric(
        &self,
        request: DescribeNetworkFlowTopNMetricRequest,
    ) -> Call<'_, DescribeNetworkFlowTopNMetricRequest> {
        self.inner.call(request)
    }
    /// Tells whether protection by the WAF instance is paused.
    #[inline]
    pub fn describe_pause_protection_status(
        &self,
        request: DescribePauseProtectionStatusRequest,
    ) -> Call<'_, DescribePauseProtectionStatusRequest> {
        self.inner.call(request)
    }
    /// Charts how the number of requests per second changed.
    #[inline]
    pub fn describe_peak_trend(
        &self,
        request: DescribePeakTrendRequest,
    ) -> Call<'_, DescribePeakTrendRequest> {
        self.inner.call(request)
    }
    /// Lists the proof-of-concept trials of WAF functions.
    #[inline]
    pub fn describe_poc_functions(
        &self,
        request: DescribePocFunctionsRequest,
    ) -> Call<'_, DescribePocFunctionsRequest> {
        self.inner.call(request)
    }
    /// Lists cloud product instances whose data WAF has synchronized, connected or not.
    #[inline]
    pub fn describe_product_instances(
        &self,
        request: DescribeProductInstancesRequest,
    ) -> Call<'_, DescribeProductInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists domains behind WAF that were penalized for lack of an ICP filing.
    #[inline]
    pub fn describe_punished_domains(
        &self,
        request: DescribePunishedDomainsRequest,
    ) -> Call<'_, DescribePunishedDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists certificates for a cloud product instance, those of its owner and of the delegated administrator.
    #[inline]
    pub fn describe_resource_instance_certs(
        &self,
        request: DescribeResourceInstanceCertsRequest,
    ) -> Call<'_, DescribeResourceInstanceCertsRequest> {
        self.inner.call(request)
    }
    /// Tells for protected objects whether log delivery is on.
    #[inline]
    pub fn describe_resource_log_delivery_status(
        &self,
        request: DescribeResourceLogDeliveryStatusRequest,
    ) -> Call<'_, DescribeResourceLogDeliveryStatusRequest> {
        self.inner.call(request)
    }
    /// Shows which log fields are delivered for one protected object.
    #[inline]
    pub fn describe_resource_log_field_config(
        &self,
        request: DescribeResourceLogFieldConfigRequest,
    ) -> Call<'_, DescribeResourceLogFieldConfigRequest> {
        self.inner.call(request)
    }
    /// Tells for protected objects whether their logs are collected.
    #[inline]
    pub fn describe_resource_log_status(
        &self,
        request: DescribeResourceLogStatusRequest,
    ) -> Call<'_, DescribeResourceLogStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the ports of a cloud product instance that were put behind WAF.
    #[inline]
    pub fn describe_resource_port(
        &self,
        request: DescribeResourcePortRequest,
    ) -> Call<'_, DescribeResourcePortRequest> {
        self.inner.call(request)
    }
    /// Lists the regions of resources connected as a service, such as ALB and MSE.
    #[inline]
    pub fn describe_resource_region_id(
        &self,
        request: DescribeResourceRegionIdRequest,
    ) -> Call<'_, DescribeResourceRegionIdRequest> {
        self.inner.call(request)
    }
    /// Lists regions in which a cloud product, such as CLB or ECS, can be connected.
    #[inline]
    pub fn describe_resource_support_regions(
        &self,
        request: DescribeResourceSupportRegionsRequest,
    ) -> Call<'_, DescribeResourceSupportRegionsRequest> {
        self.inner.call(request)
    }
    /// Charts error and other notable status codes, from WAF to clients and from origins to WAF.
    #[inline]
    pub fn describe_response_code_trend_graph(
        &self,
        request: DescribeResponseCodeTrendGraphRequest,
    ) -> Call<'_, DescribeResponseCodeTrendGraphRequest> {
        self.inner.call(request)
    }
    /// Tells whether WAF was granted the role for access to other cloud products.
    #[inline]
    pub fn describe_role_auth_status(
        &self,
        request: DescribeRoleAuthStatusRequest,
    ) -> Call<'_, DescribeRoleAuthStatusRequest> {
        self.inner.call(request)
    }
    /// Lists groups of regular expression rules, page by page.
    #[inline]
    pub fn describe_rule_groups(
        &self,
        request: DescribeRuleGroupsRequest,
    ) -> Call<'_, DescribeRuleGroupsRequest> {
        self.inner.call(request)
    }
    /// Ranks the ten source addresses that attacked most often.
    #[inline]
    pub fn describe_rule_hits_top_client_ip(
        &self,
        request: DescribeRuleHitsTopClientIpRequest,
    ) -> Call<'_, DescribeRuleHitsTopClientIpRequest> {
        self.inner.call(request)
    }
    /// Ranks the ten protected objects on which rules were hit most often.
    #[inline]
    pub fn describe_rule_hits_top_resource(
        &self,
        request: DescribeRuleHitsTopResourceRequest,
    ) -> Call<'_, DescribeRuleHitsTopResourceRequest> {
        self.inner.call(request)
    }
    /// Ranks the ten rules that were hit most often, by rule ID.
    #[inline]
    pub fn describe_rule_hits_top_rule_id(
        &self,
        request: DescribeRuleHitsTopRuleIdRequest,
    ) -> Call<'_, DescribeRuleHitsTopRuleIdRequest> {
        self.inner.call(request)
    }
    /// Ranks the ten protection types whose rules were hit most often.
    #[inline]
    pub fn describe_rule_hits_top_tule_type(
        &self,
        request: DescribeRuleHitsTopTuleTypeRequest,
    ) -> Call<'_, DescribeRuleHitsTopTuleTypeRequest> {
        self.inner.call(request)
    }
    /// Ranks the ten User-Agents that attacked most often.
    #[inline]
    pub fn describe_rule_hits_top_ua(
        &self,
        request: DescribeRuleHitsTopUaRequest,
    ) -> Call<'_, DescribeRuleHitsTopUaRequest> {
        self.inner.call(request)
    }
    /// Ranks the ten URLs on which rules were hit most often.
    #[inline]
    pub fn describe_rule_hits_top_url(
        &self,
        request: DescribeRuleHitsTopUrlRequest,
    ) -> Call<'_, DescribeRuleHitsTopUrlRequest> {
        self.inner.call(request)
    }
    /// Lists the logs of single attacks for the conditions given.
    #[inline]
    pub fn describe_security_event_logs(
        &self,
        request: DescribeSecurityEventLogsRequest,
    ) -> Call<'_, DescribeSecurityEventLogsRequest> {
        self.inner.call(request)
    }
    /// Charts a metric of attacks over time for the conditions given.
    #[inline]
    pub fn describe_security_event_time_series_metric(
        &self,
        request: DescribeSecurityEventTimeSeriesMetricRequest,
    ) -> Call<'_, DescribeSecurityEventTimeSeriesMetricRequest> {
        self.inner.call(request)
    }
    /// Ranks the top values of a metric of attacks for the conditions given.
    #[inline]
    pub fn describe_security_event_top_n_metric(
        &self,
        request: DescribeSecurityEventTopNMetricRequest,
    ) -> Call<'_, DescribeSecurityEventTopNMetricRequest> {
        self.inner.call(request)
    }
    /// Counts APIs that handle sensitive data within a period, optionally for one host.
    #[inline]
    pub fn describe_sensitive_api_statistic(
        &self,
        request: DescribeSensitiveApiStatisticRequest,
    ) -> Call<'_, DescribeSensitiveApiStatisticRequest> {
        self.inner.call(request)
    }
    /// Shows the results of the compliance check on sensitive data for a period.
    #[inline]
    pub fn describe_sensitive_detection_result(
        &self,
        request: DescribeSensitiveDetectionResultRequest,
    ) -> Call<'_, DescribeSensitiveDetectionResultRequest> {
        self.inner.call(request)
    }
    /// Shows how sensitive data that leaves the country is distributed, for a period.
    #[inline]
    pub fn describe_sensitive_outbound_distribution(
        &self,
        request: DescribeSensitiveOutboundDistributionRequest,
    ) -> Call<'_, DescribeSensitiveOutboundDistributionRequest> {
        self.inner.call(request)
    }
    /// Counts sensitive data that leaves the country, by type and level.
    #[inline]
    pub fn describe_sensitive_outbound_statistic(
        &self,
        request: DescribeSensitiveOutboundStatisticRequest,
    ) -> Call<'_, DescribeSensitiveOutboundStatisticRequest> {
        self.inner.call(request)
    }
    /// Charts over time the sensitive data that leaves the country.
    #[inline]
    pub fn describe_sensitive_outbound_trend(
        &self,
        request: DescribeSensitiveOutboundTrendRequest,
    ) -> Call<'_, DescribeSensitiveOutboundTrendRequest> {
        self.inner.call(request)
    }
    /// Lists logged requests with sensitive data, filtered by host, API, client IP or account.
    #[inline]
    pub fn describe_sensitive_request_log(
        &self,
        request: DescribeSensitiveRequestLogRequest,
    ) -> Call<'_, DescribeSensitiveRequestLogRequest> {
        self.inner.call(request)
    }
    /// Finds requests that carried sensitive data, by its code or its content.
    #[inline]
    pub fn describe_sensitive_requests(
        &self,
        request: DescribeSensitiveRequestsRequest,
    ) -> Call<'_, DescribeSensitiveRequestsRequest> {
        self.inner.call(request)
    }
    /// Counts sensitive data within a period by the kind of statistic chosen.
    #[inline]
    pub fn describe_sensitive_statistic(
        &self,
        request: DescribeSensitiveStatisticRequest,
    ) -> Call<'_, DescribeSensitiveStatisticRequest> {
        self.inner.call(request)
    }
    /// Tells whether WAF has permission to write logs to SLS.
    #[inline]
    pub fn describe_sls_auth_status(
        &self,
        request: DescribeSlsAuthStatusRequest,
    ) -> Call<'_, DescribeSlsAuthStatusRequest> {
        self.inner.call(request)
    }
    /// Shows capacity, usage and retention of the Logstore that holds WAF logs.
    #[inline]
    pub fn describe_sls_log_store(
        &self,
        request: DescribeSlsLogStoreRequest,
    ) -> Call<'_, DescribeSlsLogStoreRequest> {
        self.inner.call(request)
    }
    /// Tells whether the Logstore for WAF logs exists.
    #[inline]
    pub fn describe_sls_log_store_status(
        &self,
        request: DescribeSlsLogStoreStatusRequest,
    ) -> Call<'_, DescribeSlsLogStoreStatusRequest> {
        self.inner.call(request)
    }
    /// Counts for each protection template the objects and groups to which it applies.
    #[inline]
    pub fn describe_template_resource_count(
        &self,
        request: DescribeTemplateResourceCountRequest,
    ) -> Call<'_, DescribeTemplateResourceCountRequest> {
        self.inner.call(request)
    }
    /// Lists the resources to which a protection template is bound.
    #[inline]
    pub fn describe_template_resources(
        &self,
        request: DescribeTemplateResourcesRequest,
    ) -> Call<'_, DescribeTemplateResourcesRequest> {
        self.inner.call(request)
    }
    /// Charts the account's API security risks over time.
    #[inline]
    pub fn describe_user_abnormal_trend(
        &self,
        request: DescribeUserAbnormalTrendRequest,
    ) -> Call<'_, DescribeUserAbnormalTrendRequest> {
        self.inner.call(request)
    }
    /// Counts the account's API security risks by type.
    #[inline]
    pub fn describe_user_abnormal_type(
        &self,
        request: DescribeUserAbnormalTypeRequest,
    ) -> Call<'_, DescribeUserAbnormalTypeRequest> {
        self.inner.call(request)
    }
    /// Shows request data of one API that API security has discovered.
    #[inline]
    pub fn describe_user_api_request(
        &self,
        request: DescribeUserApiRequestRequest,
    ) -> Call<'_, DescribeUserApiRequestRequest> {
        self.inner.call(request)
    }
    /// Shows data on the account's API assets for a number of days.
    #[inline]
    pub fn describe_user_asset(
        &self,
        request: DescribeUserAssetRequest,
    ) -> Call<'_, DescribeUserAssetRequest> {
        self.inner.call(request)
    }
    /// Charts the account's API security events over time.
    #[inline]
    pub fn describe_user_event_trend(
        &self,
        request: DescribeUserEventTrendRequest,
    ) -> Call<'_, DescribeUserEventTrendRequest> {
        self.inner.call(request)
    }
    /// Counts the account's API security events by type.
    #[inline]
    pub fn describe_user_event_type(
        &self,
        request: DescribeUserEventTypeRequest,
    ) -> Call<'_, DescribeUserEventTypeRequest> {
        self.inner.call(request)
    }
    /// Shows which log fields are delivered by default for the account.
    #[inline]
    pub fn describe_user_log_field_config(
        &self,
        request: DescribeUserLogFieldConfigRequest,
    ) -> Call<'_, DescribeUserLogFieldConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which the account can store WAF logs.
    #[inline]
    pub fn describe_user_sls_log_regions(
        &self,
        request: DescribeUserSlsLogRegionsRequest,
    ) -> Call<'_, DescribeUserSlsLogRegionsRequest> {
        self.inner.call(request)
    }
    /// Shows whether the WAF log service is on, in which region, and since when.
    #[inline]
    pub fn describe_user_waf_log_status(
        &self,
        request: DescribeUserWafLogStatusRequest,
    ) -> Call<'_, DescribeUserWafLogStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the content with which ownership of a domain is to be proven.
    #[inline]
    pub fn describe_verify_content(
        &self,
        request: DescribeVerifyContentRequest,
    ) -> Call<'_, DescribeVerifyContentRequest> {
        self.inner.call(request)
    }
    /// Ranks the ten addresses that sent most requests.
    #[inline]
    pub fn describe_visit_top_ip(
        &self,
        request: DescribeVisitTopIpRequest,
    ) -> Call<'_, DescribeVisitTopIpRequest> {
        self.inner.call(request)
    }
    /// Ranks the ten User-Agents that sent most requests.
    #[inline]
    pub fn describe_visit_uas(
        &self,
        request: DescribeVisitUasRequest,
    ) -> Call<'_, DescribeVisitUasRequest> {
        self.inner.call(request)
    }
    /// Lists the address ranges from which WAF contacts origin servers, for their firewalls.
    #[inline]
    pub fn describe_waf_source_ip_segment(
        &self,
        request: DescribeWafSourceIpSegmentRequest,
    ) -> Call<'_, DescribeWafSourceIpSegmentRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role through which WAF acts on other services.
    #[inline]
    pub fn initialize_waf_operation_role(
        &self,
        request: InitializeWafOperationRoleRequest,
    ) -> Call<'_, InitializeWafOperationRoleRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys in use on WAF resources.
    #[inline]
    pub fn list_tag_keys(
        &self,
        request: ListTagKeysRequest,
    ) -> Call<'_, ListTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are attached to which WAF resources.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the values that occur with a tag key.
    #[inline]
    pub fn list_tag_values(
        &self,
        request: ListTagValuesRequest,
    ) -> Call<'_, ListTagValuesRequest> {
        self.inner.call(request)
    }
    /// Sets status and note of API security risks.
    #[inline]
    pub fn modify_apisec_abnormals(
        &self,
        request: ModifyApisecAbnormalsRequest,
    ) -> Call<'_, ModifyApisecAbnormalsRequest> {
        self.inner.call(request)
    }
    /// Marks an API as followed or gives it a note.
    #[inline]
    pub fn modify_apisec_api_resource(
        &self,
        request: ModifyApisecApiResourceRequest,
    ) -> Call<'_, ModifyApisecApiResourceRequest> {
        self.inner.call(request)
    }
    /// Sets status and note of API security events.
    #[inline]
    pub fn modify_apisec_events(
        &self,
        request: ModifyApisecEventsRequest,
    ) -> Call<'_, ModifyApisecEventsRequest> {
        self.inner.call(request)
    }
    /// Sets region, project and Logstore to which one kind of API security log is delivered.
    #[inline]
    pub fn modify_apisec_log_delivery(
        &self,
        request: ModifyApisecLogDeliveryRequest,
    ) -> Call<'_, ModifyApisecLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Turns the delivery of one kind of API security log on or off.
    #[inline]
    pub fn modify_apisec_log_delivery_status(
        &self,
        request: ModifyApisecLogDeliveryStatusRequest,
    ) -> Call<'_, ModifyApisecLogDeliveryStatusRequest> {
        self.inner.call(request)
    }
    /// Turns compliance report and tracing of API security on or off for objects or groups.
    #[inline]
    pub fn modify_apisec_module_status(
        &self,
        request: ModifyApisecModuleStatusRequest,
    ) -> Call<'_, ModifyApisecModuleStatusRequest> {
        self.inner.call(request)
    }
    /// Turns API security on or off for protected objects or groups.
    #[inline]
    pub fn modify_apisec_status(
        &self,
        request: ModifyApisecStatusRequest,
    ) -> Call<'_, ModifyApisecStatusRequest> {
        self.inner.call(request)
    }
    /// Changes listener, TLS and forwarding settings of a cloud product port behind WAF.
    #[inline]
    pub fn modify_cloud_resource(
        &self,
        request: ModifyCloudResourceRequest,
    ) -> Call<'_, ModifyCloudResourceRequest> {
        self.inner.call(request)
    }
    /// Replaces the certificates of a cloud product port behind WAF.
    #[inline]
    pub fn modify_cloud_resource_cert(
        &self,
        request: ModifyCloudResourceCertRequest,
    ) -> Call<'_, ModifyCloudResourceCertRequest> {
        self.inner.call(request)
    }
    /// Sets the default certificate and TLS settings of the WAF instance.
    #[inline]
    pub fn modify_default_https(
        &self,
        request: ModifyDefaultHttpsRequest,
    ) -> Call<'_, ModifyDefaultHttpsRequest> {
        self.inner.call(request)
    }
    /// Adds objects to a protected object group, removes them, or changes its description.
    #[inline]
    pub fn modify_defense_resource_group(
        &self,
        request: ModifyDefenseResourceGroupRequest,
    ) -> Call<'_, ModifyDefenseResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Sets how a protected object finds client addresses and how it uses cookies.
    #[inline]
    pub fn modify_defense_resource_xff(
        &self,
        request: ModifyDefenseResourceXffRequest,
    ) -> Call<'_, ModifyDefenseResourceXffRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of protection rules.
    #[inline]
    pub fn modify_defense_rule(
        &self,
        request: ModifyDefenseRuleRequest,
    ) -> Call<'_, ModifyDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Refreshes the page cache of a rule for website tamper-proofing.
    #[inline]
    pub fn modify_defense_rule_cache(
        &self,
        request: ModifyDefenseRuleCacheRequest,
    ) -> Call<'_, ModifyDefenseRuleCacheRequest> {
        self.inner.call(request)
    }
    /// Turns a protection rule on or off without changing it.
    #[inline]
    pub fn modify_defense_rule_status(
        &self,
        request: ModifyDefenseRuleStatusRequest,
    ) -> Call<'_, ModifyDefenseRuleStatusRequest> {
        self.inner.call(request)
    }
    /// Sets the value of a configuration key of a defense scene.
    #[inline]
    pub fn modify_defense_scene_config(
        &self,
        request: ModifyDefenseSceneConfigRequest,
    ) -> Call<'_, ModifyDefenseSceneConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the description of a protection template, not its rules.
    #[inline]
    pub fn modify_defense_template(
        &self,
        request: ModifyDefenseTemplateRequest,
    ) -> Call<'_, ModifyDefenseTemplateRequest> {
        self.inner.call(request)
    }
    /// Turns a protection template on or off with all its rules.
    #[inline]
    pub fn modify_defense_template_status(
        &self,
        request: ModifyDefenseTemplateStatusRequest,
    ) -> Call<'_, ModifyDefenseTemplateStatusRequest> {
        self.inner.call(request)
    }
    /// Changes listeners, certificate or origin servers of a domain in CNAME mode.
    #[inline]
    pub fn modify_domain(
        &self,
        request: ModifyDomainRequest,
    ) -> Call<'_, ModifyDomainRequest> {
        self.inner.call(request)
    }
    /// Replaces certificate and TLS settings of a domain in CNAME mode.
    #[inline]
    pub fn modify_domain_cert(
        &self,
        request: ModifyDomainCertRequest,
    ) -> Call<'_, ModifyDomainCertRequest> {
        self.inner.call(request)
    }
    /// Connects a domain again that was cut off for lack of an ICP filing.
    #[inline]
    pub fn modify_domain_punish_status(
        &self,
        request: ModifyDomainPunishStatusRequest,
    ) -> Call<'_, ModifyDomainPunishStatusRequest> {
        self.inner.call(request)
    }
    /// Changes name, ports, access mode and other settings of a hybrid cloud cluster.
    #[inline]
    pub fn modify_hybrid_cloud_cluster(
        &self,
        request: ModifyHybridCloudClusterRequest,
    ) -> Call<'_, ModifyHybridCloudClusterRequest> {
        self.inner.call(request)
    }
    /// Turns the manual bypass of a hybrid cloud cluster in service mode on or off.
    #[inline]
    pub fn modify_hybrid_cloud_cluster_bypass_status(
        &self,
        request: ModifyHybridCloudClusterBypassStatusRequest,
    ) -> Call<'_, ModifyHybridCloudClusterBypassStatusRequest> {
        self.inner.call(request)
    }
    /// Changes configuration or status of a rule of a hybrid cloud cluster.
    #[inline]
    pub fn modify_hybrid_cloud_cluster_rule(
        &self,
        request: ModifyHybridCloudClusterRuleRequest,
    ) -> Call<'_, ModifyHybridCloudClusterRuleRequest> {
        self.inner.call(request)
    }
    /// Changes name or remark of a node group in a hybrid cloud cluster.
    #[inline]
    pub fn modify_hybrid_cloud_group(
        &self,
        request: ModifyHybridCloudGroupRequest,
    ) -> Call<'_, ModifyHybridCloudGroupRequest> {
        self.inner.call(request)
    }
    /// Adds machines to a node group of a hybrid cloud cluster.
    #[inline]
    pub fn modify_hybrid_cloud_group_expansion_server(
        &self,
        request: ModifyHybridCloudGroupExpansionServerRequest,
    ) -> Call<'_, ModifyHybridCloudGroupExpansionServerRequest> {
        self.inner.call(request)
    }
    /// Takes machines out of a node group of a hybrid cloud cluster.
    #[inline]
    pub fn modify_hybrid_cloud_group_shrink_server(
        &self,
        request: ModifyHybridCloudGroupShrinkServerRequest,
    ) -> Call<'_, ModifyHybridCloudGroupShrinkServerRequest> {
        self.inner.call(request)
    }
    /// Switches whether a server with the hybrid cloud SDK is pulled in.
    #[inline]
    pub fn modify_hybrid_cloud_sdk_pullin_status(
        &self,
        request: ModifyHybridCloudSdkPullinStatusRequest,
    ) -> Call<'_, ModifyHybridCloudSdkPullinStatusRequest> {
        self.inner.call(request)
    }
    /// Changes name, operator and location of a machine in a hybrid cloud.
    #[inline]
    pub fn modify_hybrid_cloud_server(
        &self,
        request: ModifyHybridCloudServerRequest,
    ) -> Call<'_, ModifyHybridCloudServerRequest> {
        self.inner.call(request)
    }
    /// Changes type and target of a log delivery configuration.
    #[inline]
    pub fn modify_log_delivery_config(
        &self,
        request: ModifyLogDeliveryConfigRequest,
    ) -> Call<'_, ModifyLogDeliveryConfigRequest> {
        self.inner.call(request)
    }
    /// Changes an entry of the IP blacklist for major event protection.
    #[inline]
    pub fn modify_major_protection_black_ip(
        &self,
        request: ModifyMajorProtectionBlackIpRequest,
    ) -> Call<'_, ModifyMajorProtectionBlackIpRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a member account under common WAF management.
    #[inline]
    pub fn modify_member_account(
        &self,
        request: ModifyMemberAccountRequest,
    ) -> Call<'_, ModifyMemberAccountRequest> {
        self.inner.call(request)
    }
    /// Pauses protection by the whole WAF instance, or resumes it.
    #[inline]
    pub fn modify_pause_protection_status(
        &self,
        request: ModifyPauseProtectionStatusRequest,
    ) -> Call<'_, ModifyPauseProtectionStatusRequest> {
        self.inner.call(request)
    }
    /// Turns a log delivery on or off for a protected object.
    #[inline]
    pub fn modify_resource_log_delivery_status(
        &self,
        request: ModifyResourceLogDeliveryStatusRequest,
    ) -> Call<'_, ModifyResourceLogDeliveryStatusRequest> {
        self.inner.call(request)
    }
    /// Sets which log fields are delivered for one protected object.
    #[inline]
    pub fn modify_resource_log_field_config(
        &self,
        request: ModifyResourceLogFieldConfigRequest,
    ) -> Call<'_, ModifyResourceLogFieldConfigRequest> {
        self.inner.call(request)
    }
    /// Turns the collection of logs on or off for a protected object.
    #[inline]
    pub fn modify_resource_log_status(
        &self,
        request: ModifyResourceLogStatusRequest,
    ) -> Call<'_, ModifyResourceLogStatusRequest> {
        self.inner.call(request)
    }
    /// Binds a protection template to resources or releases them from it.
    #[inline]
    pub fn modify_template_resources(
        &self,
        request: ModifyTemplateResourcesRequest,
    ) -> Call<'_, ModifyTemplateResourcesRequest> {
        self.inner.call(request)
    }
    /// Sets which log fields are delivered by default for the account.
    #[inline]
    pub fn modify_user_log_field_config(
        &self,
        request: ModifyUserLogFieldConfigRequest,
    ) -> Call<'_, ModifyUserLogFieldConfigRequest> {
        self.inner.call(request)
    }
    /// Turns the WAF log service on or off and sets its region.
    #[inline]
    pub fn modify_user_waf_log_status(
        &self,
        request: ModifyUserWafLogStatusRequest,
    ) -> Call<'_, ModifyUserWafLogStatusRequest> {
        self.inner.call(request)
    }
    /// Sets the access of a cloud resource to WAF up anew, for the port given.
    #[inline]
    pub fn re_create_cloud_resource(
        &self,
        request: ReCreateCloudResourceRequest,
    ) -> Call<'_, ReCreateCloudResourceRequest> {
        self.inner.call(request)
    }
    /// Releases the WAF instance; its protection ends with it.
    #[inline]
    pub fn release_instance(
        &self,
        request: ReleaseInstanceRequest,
    ) -> Call<'_, ReleaseInstanceRequest> {
        self.inner.call(request)
    }
    /// Updates the list of ECS and CLB instances that can be protected; the work is done in the background.
    #[inline]
    pub fn sync_product_instance(
        &self,
        request: SyncProductInstanceRequest,
    ) -> Call<'_, SyncProductInstanceRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to WAF resources, creating those tags that do not exist.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Detaches tags from WAF resources, by key or all of them.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Checks by the method chosen that the account owns a domain.
    #[inline]
    pub fn verify_domain_owner(
        &self,
        request: VerifyDomainOwnerRequest,
    ) -> Call<'_, VerifyDomainOwnerRequest> {
        self.inner.call(request)
    }
}
