// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Service information
//!
//! - [`DescribeDcdnService`](mod@describe_dcdn_service): Shows the DCDN service of the account: billing methods now and next, activation time, status.
//! - [`DescribeUserDcdnStatus`](mod@describe_user_dcdn_status): Shows whether DCDN is usable for the account and whether payments are overdue.
//! - [`OpenDcdnService`](mod@open_dcdn_service): Activates the DCDN service for the account.
//!
//! ## Domain names
//!
//! - [`AddDcdnDomain`](mod@add_dcdn_domain): Adds one domain name to Dynamic Content Delivery Network (DCDN) for acceleration.
//! - [`BatchAddDcdnDomain`](mod@batch_add_dcdn_domain): Adds several domain names to DCDN with a single request.
//! - [`DeleteDcdnDomain`](mod@delete_dcdn_domain): Removes an accelerated domain name from DCDN.
//! - [`DescribeDcdnDeletedDomains`](mod@describe_dcdn_deleted_domains): Lists the domain names of the account that were removed from DCDN.
//!
//! ## Ownership verification
//!
//! - [`DescribeDcdnVerifyContent`](mod@describe_dcdn_verify_content): Returns the content to place or publish as proof that you own a domain name.
//! - [`VerifyDcdnDomainOwner`](mod@verify_dcdn_domain_owner): Verifies that you own a domain name, by the chosen verification method.
//!
//! ## Starting and stopping domains
//!
//! - [`BatchStartDcdnDomain`](mod@batch_start_dcdn_domain): Re-enables several stopped accelerated domain names, whose status becomes `online`.
//! - [`BatchStopDcdnDomain`](mod@batch_stop_dcdn_domain): Stops several accelerated domain names, whose status becomes `offline`.
//! - [`StartDcdnDomain`](mod@start_dcdn_domain): Re-enables one stopped accelerated domain name, whose status becomes `online`.
//! - [`StopDcdnDomain`](mod@stop_dcdn_domain): Stops one accelerated domain name, whose status becomes `offline`.
//!
//! ## Domain configuration
//!
//! - [`BatchDeleteDcdnDomainConfigs`](mod@batch_delete_dcdn_domain_configs): Deletes the configurations of given functions from several accelerated domain names at once.
//! - [`BatchSetDcdnDomainConfigs`](mod@batch_set_dcdn_domain_configs): Applies function configurations to several accelerated domain names at once.
//! - [`DeleteDcdnSpecificConfig`](mod@delete_dcdn_specific_config): Deletes a particular configuration of an accelerated domain name.
//! - [`DescribeDcdnDomainCname`](mod@describe_dcdn_domain_cname): Tests by DNS resolution whether domain names point to their assigned CNAME.
//! - [`DescribeDcdnDomainConfigs`](mod@describe_dcdn_domain_configs): Shows the function configurations of an accelerated domain name.
//! - [`DescribeDcdnDomainDetail`](mod@describe_dcdn_domain_detail): Shows the basic information of one accelerated domain name, such as origin servers and status.
//! - [`DescribeDcdnDomainsBySource`](mod@describe_dcdn_domains_by_source): Lists the accelerated domain names that use given origin servers.
//! - [`DescribeDcdnUserDomains`](mod@describe_dcdn_user_domains): Lists the DCDN domain names of the account, with fuzzy search and status filter.
//! - [`DescribeDcdnUserDomainsByFunc`](mod@describe_dcdn_user_domains_by_func): Lists the account's domain names on which the function with a given ID is configured.
//! - [`DescribeRDDomainConfig`](mod@describe_rd_domain_config): Shows function configurations of a domain name within the user's resource directory.
//! - [`ModifyDCdnDomainSchdmByProperty`](mod@modify_d_cdn_domain_schdm_by_property): Changes the acceleration region of a domain name by way of a property configuration.
//! - [`SetDcdnUserConfig`](mod@set_dcdn_user_config): Sets a function's configuration for the whole account.
//! - [`UpdateDcdnDomain`](mod@update_dcdn_domain): Changes an accelerated domain name, such as its origin servers or resource group.
//!
//! ## Refresh and prefetch
//!
//! - [`DescribeDcdnRefreshQuota`](mod@describe_dcdn_refresh_quota): Shows today's limits and remainders for refreshing URLs or directories and for prefetching.
//! - [`DescribeDcdnRefreshTaskById`](mod@describe_dcdn_refresh_task_by_id): Shows by task ID whether a refresh or prefetch has taken effect on all nodes.
//! - [`DescribeDcdnRefreshTasks`](mod@describe_dcdn_refresh_tasks): Lists the refresh and prefetch tasks of the last three days with their state.
//! - [`DescribeDcdnUserQuota`](mod@describe_dcdn_user_quota): Shows the resource limits of the account and how much of each is in use.
//! - [`PreloadDcdnObjectCaches`](mod@preload_dcdn_object_caches): Prefetches content from the origin to L2 cache nodes before the first user asks for it.
//! - [`RefreshDcdnObjectCacheByCacheTag`](mod@refresh_dcdn_object_cache_by_cache_tag): Refreshes the cached objects that carry given cache tags; cache tags must be set up first.
//! - [`RefreshDcdnObjectCaches`](mod@refresh_dcdn_object_caches): Refreshes cached files on the nodes by URL or directory, several at a time.
//!
//! ## Traffic data
//!
//! - [`DescribeDcdnDomainBpsData`](mod@describe_dcdn_domain_bps_data): Returns bandwidth monitoring data of accelerated domain names over a time range.
//! - [`DescribeDcdnDomainBpsDataByLayer`](mod@describe_dcdn_domain_bps_data_by_layer): Returns bandwidth data of domain names, broken down by protocol layer.
//! - [`DescribeDcdnDomainHitRateData`](mod@describe_dcdn_domain_hit_rate_data): Returns the byte hit ratio of domain names over a time range.
//! - [`DescribeDcdnDomainHttpCodeData`](mod@describe_dcdn_domain_http_code_data): Returns counts and shares of HTTP status codes for accelerated domain names.
//! - [`DescribeDcdnDomainHttpCodeDataByLayer`](mod@describe_dcdn_domain_http_code_data_by_layer): Returns HTTP status code data of domain names, broken down by protocol layer.
//! - [`DescribeDcdnDomainIspData`](mod@describe_dcdn_domain_isp_data): Returns daily statistics on which Internet service providers the users of a domain name have.
//! - [`DescribeDcdnDomainQpsData`](mod@describe_dcdn_domain_qps_data): Returns the queries per second that accelerated domain names receive.
//! - [`DescribeDcdnDomainQpsDataByLayer`](mod@describe_dcdn_domain_qps_data_by_layer): Returns queries per second of domain names, broken down by protocol layer.
//! - [`DescribeDcdnDomainRealTimeBpsData`](mod@describe_dcdn_domain_real_time_bps_data): Returns real-time bandwidth of accelerated domain names.
//! - [`DescribeDcdnDomainRealTimeByteHitRateData`](mod@describe_dcdn_domain_real_time_byte_hit_rate_data): Returns the real-time byte hit ratio of accelerated domain names.
//! - [`DescribeDcdnDomainRealTimeDetailData`](mod@describe_dcdn_domain_real_time_detail_data): Returns per-minute traffic and visits by region and ISP, for spans up to 10 minutes.
//! - [`DescribeDcdnDomainRealTimeHttpCodeData`](mod@describe_dcdn_domain_real_time_http_code_data): Returns real-time counts and shares of HTTP status codes for domain names.
//! - [`DescribeDcdnDomainRealTimeQpsData`](mod@describe_dcdn_domain_real_time_qps_data): Returns real-time queries per second of accelerated domain names.
//! - [`DescribeDcdnDomainRealTimeReqHitRateData`](mod@describe_dcdn_domain_real_time_req_hit_rate_data): Returns the real-time request hit ratio of accelerated domain names.
//! - [`DescribeDcdnDomainRealTimeTrafficData`](mod@describe_dcdn_domain_real_time_traffic_data): Returns real-time traffic of accelerated domain names per time unit.
//! - [`DescribeDcdnDomainRegionData`](mod@describe_dcdn_domain_region_data): Returns daily statistics on where the users of a domain name are, by region.
//! - [`DescribeDcdnDomainTrafficData`](mod@describe_dcdn_domain_traffic_data): Returns traffic monitoring data of accelerated domain names over a time range.
//! - [`DescribeDcdnRegionAndIsp`](mod@describe_dcdn_region_and_isp): Lists the regions and Internet service providers by which data can be filtered.
//!
//! ## Origin data
//!
//! - [`DescribeDcdnDomainOriginBpsData`](mod@describe_dcdn_domain_origin_bps_data): Returns the bandwidth that DCDN uses to fetch content from the origin servers.
//! - [`DescribeDcdnDomainOriginTrafficData`](mod@describe_dcdn_domain_origin_traffic_data): Returns the traffic that DCDN uses to fetch content from the origin servers.
//! - [`DescribeDcdnDomainRealTimeSrcBpsData`](mod@describe_dcdn_domain_real_time_src_bps_data): Returns real-time back-to-origin bandwidth of accelerated domain names.
//! - [`DescribeDcdnDomainRealTimeSrcHttpCodeData`](mod@describe_dcdn_domain_real_time_src_http_code_data): Returns real-time shares of HTTP status codes in back-to-origin requests.
//! - [`DescribeDcdnDomainRealTimeSrcTrafficData`](mod@describe_dcdn_domain_real_time_src_traffic_data): Returns real-time back-to-origin traffic of accelerated domain names.
//!
//! ## WebSocket data
//!
//! - [`DescribeDcdnDomainWebsocketBpsData`](mod@describe_dcdn_domain_websocket_bps_data): Returns bandwidth that domain names use over the WebSocket protocol.
//! - [`DescribeDcdnDomainWebsocketHttpCodeData`](mod@describe_dcdn_domain_websocket_http_code_data): Returns counts and shares of HTTP status codes in WebSocket requests to domain names.
//! - [`DescribeDcdnDomainWebsocketTrafficData`](mod@describe_dcdn_domain_websocket_traffic_data): Returns traffic of domain names over the WebSocket protocol.
//!
//! ## Operations reports
//!
//! - [`CreateDcdnDeliverTask`](mod@create_dcdn_deliver_task): Subscribes to operation reports that are then sent by email on a schedule.
//! - [`CreateDcdnSubTask`](mod@create_dcdn_sub_task): Creates a customization task for operation reports on the given domain names.
//! - [`DeleteDcdnDeliverTask`](mod@delete_dcdn_deliver_task): Deletes a report task by its ID; its reports are no longer delivered.
//! - [`DeleteDcdnSubTask`](mod@delete_dcdn_sub_task): Deletes all customized operations reports of the account.
//! - [`DescribeDcdnDeliverList`](mod@describe_dcdn_deliver_list): Lists all report subscriptions of the account, or one by its ID.
//! - [`DescribeDcdnReport`](mod@describe_dcdn_report): Returns the data of a customized operation report for domain names and a time range.
//! - [`DescribeDcdnReportList`](mod@describe_dcdn_report_list): Lists the customized operation reports, or one by its ID.
//! - [`DescribeDcdnSubList`](mod@describe_dcdn_sub_list): Lists the customization tasks for operation reports.
//! - [`UpdateDcdnDeliverTask`](mod@update_dcdn_deliver_task): Changes an existing report subscription, such as its reports, schedule, or recipients.
//! - [`UpdateDcdnSubTask`](mod@update_dcdn_sub_task): Changes an existing customization task for operation reports.
//!
//! ## Offline logs
//!
//! - [`DescribeDcdnDomainLog`](mod@describe_dcdn_domain_log): Returns download addresses for the raw access logs of a domain name.
//! - [`DescribeDcdnWafLogs`](mod@describe_dcdn_waf_logs): Returns download addresses of offline WAF blocking logs for a domain name.
//!
//! ## Real-time logs
//!
//! - [`CheckDcdnProjectExist`](mod@check_dcdn_project_exist): Checks whether a real-time log project with the given name exists.
//! - [`CreateDcdnSLSRealTimeLogDelivery`](mod@create_dcdn_sls_real_time_log_delivery): Creates a project that delivers real-time logs of domain names to Simple Log Service.
//! - [`CreateSlrAndSlsProject`](mod@create_slr_and_sls_project): Creates the service-linked role and the Simple Log Service project that log delivery needs.
//! - [`DeleteDcdnRealTimeLogProject`](mod@delete_dcdn_real_time_log_project): Ends the real-time log delivery of a whole project.
//! - [`DescribeDcdnRealTimeDeliveryField`](mod@describe_dcdn_real_time_delivery_field): Lists all fields that real-time logs can contain.
//! - [`DescribeDcdnSLSRealTimeLogType`](mod@describe_dcdn_sls_real_time_log_type): Lists the business types for which real-time logs are supported.
//! - [`DescribeDcdnSLSRealtimeLogDelivery`](mod@describe_dcdn_sls_realtime_log_delivery): Shows the settings of one real-time log delivery project.
//! - [`DescribeDcdnUserRealTimeDeliveryField`](mod@describe_dcdn_user_real_time_delivery_field): Lists the real-time log fields that the account has selected.
//! - [`DescribeUserLogserviceStatus`](mod@describe_user_logservice_status): Shows whether Simple Log Service is activated for the account or payments are overdue.
//! - [`ListDcdnRealTimeDeliveryProject`](mod@list_dcdn_real_time_delivery_project): Lists the real-time log projects that the account has enabled.
//! - [`UpdateDcdnSLSRealtimeLogDelivery`](mod@update_dcdn_sls_realtime_log_delivery): Changes the settings of a real-time log delivery project.
//! - [`UpdateDcdnUserRealTimeDeliveryField`](mod@update_dcdn_user_real_time_delivery_field): Changes which fields the real-time logs of the account contain.
//!
//! ## Usage
//!
//! - [`DescribeDcdnBgpBpsData`](mod@describe_dcdn_bgp_bps_data): Returns bandwidth of BGP acceleration, sampled every five minutes.
//! - [`DescribeDcdnBgpTrafficData`](mod@describe_dcdn_bgp_traffic_data): Returns traffic of BGP acceleration, sampled every five minutes.
//! - [`DescribeDcdnDomainMultiUsageData`](mod@describe_dcdn_domain_multi_usage_data): Returns billable usage of several domain names, except for items billed by request.
//! - [`DescribeDcdnDomainPvData`](mod@describe_dcdn_domain_pv_data): Returns hourly page view statistics of a domain name.
//! - [`DescribeDcdnDomainTopReferVisit`](mod@describe_dcdn_domain_top_refer_visit): Ranks the pages that most often referred visitors to a domain name on one day.
//! - [`DescribeDcdnDomainTopUrlVisit`](mod@describe_dcdn_domain_top_url_visit): Ranks the most visited URLs of an accelerated domain name on one day.
//! - [`DescribeDcdnDomainUsageData`](mod@describe_dcdn_domain_usage_data): Returns the usage of domain names within a given billing region.
//! - [`DescribeDcdnDomainUvData`](mod@describe_dcdn_domain_uv_data): Returns hourly unique visitor statistics of a domain name, for at most 90 days back.
//! - [`DescribeDcdnTopDomainsByFlow`](mod@describe_dcdn_top_domains_by_flow): Ranks the account's domain names by traffic, for at most the last 90 days.
//! - [`DescribeDcdnUserBillHistory`](mod@describe_dcdn_user_bill_history): Returns past bills of the account, one month at most per request.
//! - [`DescribeDcdnUserBillType`](mod@describe_dcdn_user_bill_type): Shows by which method the account is billed for DCDN.
//! - [`DescribeDcdnUserResourcePackage`](mod@describe_dcdn_user_resource_package): Lists the account's resource plans with total, remainder, validity period, and status.
//! - [`DescribeKvUsageData`](mod@describe_kv_usage_data): Returns usage data of edge KV storage over a time range.
//!
//! ## Certificates
//!
//! - [`DescribeDcdnCertificateDetail`](mod@describe_dcdn_certificate_detail): Shows the details of a certificate that is used with DCDN.
//! - [`DescribeDcdnCertificateList`](mod@describe_dcdn_certificate_list): Lists the certificates that exist for a domain name.
//! - [`DescribeDcdnDomainByCertificate`](mod@describe_dcdn_domain_by_certificate): Finds the domain names that match the information of a given certificate.
//! - [`DescribeDcdnDomainCertificateInfo`](mod@describe_dcdn_domain_certificate_info): Shows the certificate that is set on a domain name.
//! - [`DescribeDcdnHttpsDomainList`](mod@describe_dcdn_https_domain_list): Lists the domain names with HTTPS and the certificates that they use.
//! - [`DescribeDcdnSMCertificateDetail`](mod@describe_dcdn_sm_certificate_detail): Shows the details of a ShangMi (SM) certificate, which follows Chinese cryptographic standards.
//! - [`DescribeDcdnSMCertificateList`](mod@describe_dcdn_sm_certificate_list): Lists the ShangMi (SM) certificates that exist for a domain name.
//! - [`DescribeDcdnUserCertificateExpireCount`](mod@describe_dcdn_user_certificate_expire_count): Counts the domain names whose certificates have expired or are about to.
//! - [`SetDcdnDomainCertificate`](mod@set_dcdn_domain_certificate): Turns the certificate of a domain name on or off and can replace it.
//! - [`SetDcdnDomainSMCertificate`](mod@set_dcdn_domain_sm_certificate): Turns the ShangMi (SM) certificate of a domain name on or off.
//! - [`SetDcdnDomainSSLCertificate`](mod@set_dcdn_domain_ssl_certificate): Turns SSL on or off for a domain name and updates the certificate information.
//!
//! ## Tags
//!
//! - [`DescribeDcdnTagResources`](mod@describe_dcdn_tag_resources): Lists the tags that are on given DCDN resources.
//! - [`DescribeDcdnUserTags`](mod@describe_dcdn_user_tags): Lists the tags that the account uses in DCDN.
//! - [`TagDcdnResources`](mod@tag_dcdn_resources): Puts tags on DCDN resources such as domain names.
//! - [`UntagDcdnResources`](mod@untag_dcdn_resources): Removes tags from DCDN resources such as domain names.
//!
//! ## IP application acceleration
//!
//! - [`AddDcdnIpaDomain`](mod@add_dcdn_ipa_domain): Adds a domain name for acceleration at the IP application (IPA) layer, one per call.
//! - [`BatchSetDcdnIpaDomainConfigs`](mod@batch_set_dcdn_ipa_domain_configs): Applies function configurations to several domain names that are accelerated at the IPA layer.
//! - [`DeleteDcdnIpaDomain`](mod@delete_dcdn_ipa_domain): Removes a domain name that is accelerated at the IPA layer.
//! - [`DeleteDcdnIpaSpecificConfig`](mod@delete_dcdn_ipa_specific_config): Deletes a particular configuration of a domain name that is accelerated at the IPA layer.
//! - [`DescribeDcdnDomainIpaBpsData`](mod@describe_dcdn_domain_ipa_bps_data): Returns bandwidth of Layer 4 (IPA) acceleration, for at most the last 90 days.
//! - [`DescribeDcdnDomainIpaConnData`](mod@describe_dcdn_domain_ipa_conn_data): Returns the number of user connections to IPA-accelerated domain names.
//! - [`DescribeDcdnDomainIpaTrafficData`](mod@describe_dcdn_domain_ipa_traffic_data): Returns traffic of Layer 4 (IPA) acceleration, for at most the last 90 days.
//! - [`DescribeDcdnDomainProperty`](mod@describe_dcdn_domain_property): Shows which protocol type an IPA-accelerated domain name uses.
//! - [`DescribeDcdnIpaDomainCidr`](mod@describe_dcdn_ipa_domain_cidr): Returns the back-to-origin CIDR blocks of an IPA-accelerated domain name; access must be applied for.
//! - [`DescribeDcdnIpaDomainConfigs`](mod@describe_dcdn_ipa_domain_configs): Shows the function configurations of a domain name that is accelerated at the IPA layer.
//! - [`DescribeDcdnIpaDomainDetail`](mod@describe_dcdn_ipa_domain_detail): Shows the basic information of one domain name that is accelerated at the IPA layer.
//! - [`DescribeDcdnIpaService`](mod@describe_dcdn_ipa_service): Shows the IPA service of the account: billing method, activation time, and status.
//! - [`DescribeDcdnIpaUserDomains`](mod@describe_dcdn_ipa_user_domains): Lists the IPA-accelerated domain names of the account, with fuzzy search and status filter.
//! - [`DescribeUserDcdnIpaStatus`](mod@describe_user_dcdn_ipa_status): Shows whether IPA is activated for the account and whether payments are overdue.
//! - [`StartDcdnIpaDomain`](mod@start_dcdn_ipa_domain): Re-enables one stopped IPA-accelerated domain name, whose status becomes `online`.
//! - [`StopDcdnIpaDomain`](mod@stop_dcdn_ipa_domain): Stops one IPA-accelerated domain name, whose status becomes `offline`.
//! - [`UpdateDcdnIpaDomain`](mod@update_dcdn_ipa_domain): Changes an IPA-accelerated domain name, such as its origin servers or resource group.
//!
//! ## EdgeRoutine
//!
//! - [`CommitStagingRoutineCode`](mod@commit_staging_routine_code): Turns the unstable test code of an edge routine into a numbered version that can be published.
//! - [`CreateRoutine`](mod@create_routine): Creates an EdgeRoutine, the script that runs on DCDN edge nodes, with its environments.
//! - [`DeleteRoutine`](mod@delete_routine): Deletes an edge routine; requests are no longer run through its code.
//! - [`DeleteRoutineCodeRevision`](mod@delete_routine_code_revision): Deletes one version of the code of an edge routine.
//! - [`DeleteRoutineConfEnvs`](mod@delete_routine_conf_envs): Deletes custom canary environments of an edge routine; production and staging cannot be deleted.
//! - [`DescribeDcdnErUsageData`](mod@describe_dcdn_er_usage_data): Returns how many times EdgeRoutine scripts were executed.
//! - [`DescribeEncryptRoutineUid`](mod@describe_encrypt_routine_uid): Returns the encrypted `RoutineUid` of EdgeRoutine with related information.
//! - [`DescribeRoutine`](mod@describe_routine): Shows the metadata of an EdgeRoutine, such as configuration and code version per environment.
//! - [`DescribeRoutineCanaryEnvs`](mod@describe_routine_canary_envs): Lists the canary environments that EdgeRoutine supports.
//! - [`DescribeRoutineCodeRevision`](mod@describe_routine_code_revision): Returns the JavaScript code of an EdgeRoutine in one revision.
//! - [`DescribeRoutineRelatedDomains`](mod@describe_routine_related_domains): Lists the domain names that are associated with an EdgeRoutine.
//! - [`DescribeRoutineSpec`](mod@describe_routine_spec): Lists the specifications, by CPU time slice, that an EdgeRoutine can have.
//! - [`DescribeRoutineUserInfo`](mod@describe_routine_user_info): Shows the account's EdgeRoutine information: bound subdomains and created routines.
//! - [`DescribeUserErStatus`](mod@describe_user_er_status): Shows whether EdgeRoutine is activated for the account or payments are overdue.
//! - [`EditRoutineConf`](mod@edit_routine_conf): Changes settings of an edge routine; those left out stay, and an empty value removes one.
//! - [`PublishRoutineCodeRevision`](mod@publish_routine_code_revision): Publishes a code revision of an EdgeRoutine to an environment.
//! - [`RefreshErObjectCaches`](mod@refresh_er_object_caches): Refreshes objects that EdgeRoutine wrote through the Cache API, several URLs at a time.
//! - [`SetRoutineSubdomain`](mod@set_routine_subdomain): Sets the subdomain under which the account's EdgeRoutine scripts are reached.
//! - [`UploadRoutineCode`](mod@upload_routine_code): Uploads the code of an EdgeRoutine, together with a description of that code.
//! - [`UploadStagingRoutineCode`](mod@upload_staging_routine_code): Uploads test code of an EdgeRoutine for the staging environment.
//!
//! ## Staging configuration
//!
//! - [`DeleteDcdnSpecificStagingConfig`](mod@delete_dcdn_specific_staging_config): Deletes a particular configuration of a domain name in the staging environment only.
//! - [`DescribeDcdnDomainStagingConfig`](mod@describe_dcdn_domain_staging_config): Shows the function configurations of a domain name in the staging environment.
//! - [`DescribeDcdnStagingIp`](mod@describe_dcdn_staging_ip): Returns the IP addresses of the staging nodes, on which a configuration can be tried.
//! - [`PublishDcdnStagingConfigToProduction`](mod@publish_dcdn_staging_config_to_production): Publishes the staging configuration of a domain name to the production environment.
//! - [`RollbackDcdnStagingConfig`](mod@rollback_dcdn_staging_config): Sets the staging configuration of a domain back to that of production.
//! - [`SetDcdnDomainStagingConfig`](mod@set_dcdn_domain_staging_config): Sets function configurations of a domain name in the staging environment.
//!
//! ## Edge KV storage
//!
//! - [`BatchPutDcdnKv`](mod@batch_put_dcdn_kv): Writes several key-value pairs into an EdgeKV namespace.
//! - [`DeleteDcdnKv`](mod@delete_dcdn_kv): Deletes one key with its value from an EdgeKV namespace.
//! - [`DeleteDcdnKvNamespace`](mod@delete_dcdn_kv_namespace): Deletes an EdgeKV namespace of the account with all keys in it.
//! - [`DescribeDcdnKvAccount`](mod@describe_dcdn_kv_account): Shows the edge KV storage of the account, such as its namespaces and quotas.
//! - [`DescribeDcdnKvAccountStatus`](mod@describe_dcdn_kv_account_status): Shows the status of edge KV storage for the account.
//! - [`DescribeDcdnKvNamespace`](mod@describe_dcdn_kv_namespace): Shows the information of one edge KV namespace.
//! - [`GetDcdnKv`](mod@get_dcdn_kv): Reads the value of one key in an edge KV namespace.
//! - [`GetDcdnKvStatus`](mod@get_dcdn_kv_status): Shows the status of one key in an edge KV namespace.
//! - [`ListDcdnKv`](mod@list_dcdn_kv): Walks through the keys of an edge KV namespace.
//! - [`PutDcdnKv`](mod@put_dcdn_kv): Writes one key-value pair to an edge KV namespace, with an optional expiration time.
//! - [`PutDcdnKvNamespace`](mod@put_dcdn_kv_namespace): Adds an edge KV namespace to the account.
//!
//! ## Security monitoring
//!
//! - [`DescribeDcdnAclFields`](mod@describe_dcdn_acl_fields): Lists the condition fields from which access control rules can be built in the console.
//! - [`DescribeDcdnBlockedRegions`](mod@describe_dcdn_blocked_regions): Lists the countries and regions that the region blocking feature can block.
//! - [`DescribeDcdnDomainCcActivityLog`](mod@describe_dcdn_domain_cc_activity_log): Returns log entries of requests that were hit by frequency control rules.
//! - [`DescribeDcdnFullDomainsBlockIPConfig`](mod@describe_dcdn_full_domains_block_ip_config): Shows which IP addresses are blocked across all domain names of the account.
//! - [`DescribeDcdnFullDomainsBlockIPHistory`](mod@describe_dcdn_full_domains_block_ip_history): Returns the history of IP address blocking across all domain names.
//! - [`DescribeDcdnSecFuncInfo`](mod@describe_dcdn_sec_func_info): Returns the options for the edge security drop-down lists of the DCDN console.
//! - [`DescribeDcdnSecSpecInfo`](mod@describe_dcdn_sec_spec_info): Shows the Secure DCDN edition of the account and its security rules.
//! - [`DescribeDcdnUserConfigs`](mod@describe_dcdn_user_configs): Shows account-wide configurations of security features.
//! - [`DescribeDcdnUserSecDrop`](mod@describe_dcdn_user_sec_drop): Returns how many requests a given security feature blocked for the account.
//! - [`DescribeDcdnUserSecDropByMinute`](mod@describe_dcdn_user_sec_drop_by_minute): Returns the total of requests blocked at the edge application layer in a time range.
//! - [`DescribeDcdnWafBotAppKey`](mod@describe_dcdn_waf_bot_app_key): Returns the authentication key that app code needs to initialize the anti-bot SDK.
//! - [`DescribeDcdnsecService`](mod@describe_dcdnsec_service): Shows the Secure DCDN service of the account: start time, end time, and status.
//! - [`DescribeDdosAllEventList`](mod@describe_ddos_all_event_list): Lists DDoS attack events within a time range.
//! - [`DescribeHighlightInfo`](mod@describe_highlight_info): Shows, by trace ID, which content made basic web protection block a request.
//! - [`SetDcdnFullDomainsBlockIP`](mod@set_dcdn_full_domains_block_ip): Blocks or unblocks IP addresses or CIDR blocks across all domain names of the account.
//!
//! ## DDoS protection
//!
//! - [`DescribeDcdnDdosService`](mod@describe_dcdn_ddos_service): Shows the status of the DCDN DDoS protection service.
//! - [`DescribeDcdnDdosSpecInfo`](mod@describe_dcdn_ddos_spec_info): Shows the edition and specifications of DCDN DDoS protection that the account has.
//!
//! ## WAF protection
//!
//! - [`BatchCreateDcdnWafRules`](mod@batch_create_dcdn_waf_rules): Adds several WAF rules to a protection policy with one call.
//! - [`BatchDeleteDcdnWafRules`](mod@batch_delete_dcdn_waf_rules): Deletes several WAF protection rules by their IDs.
//! - [`BatchModifyDcdnWafRules`](mod@batch_modify_dcdn_waf_rules): Changes several WAF rules at once; only those of bot management can be changed so.
//! - [`BatchSetDcdnWafDomainConfigs`](mod@batch_set_dcdn_waf_domain_configs): Sets the WAF protection status for several accelerated domain names.
//! - [`CreateDcdnWafGroup`](mod@create_dcdn_waf_group): Creates a custom WAF rule group from a template.
//! - [`CreateDcdnWafPolicy`](mod@create_dcdn_waf_policy): Creates a WAF protection policy for one protection scenario.
//! - [`DeleteDcdnUserConfig`](mod@delete_dcdn_user_config): Deletes a feature configuration that holds for the whole account.
//! - [`DeleteDcdnWafGroup`](mod@delete_dcdn_waf_group): Deletes a custom group of WAF rules.
//! - [`DeleteDcdnWafPolicy`](mod@delete_dcdn_waf_policy): Deletes a WAF protection policy; domains bound to it lose its protection.
//! - [`DescribeDcdnWafDefaultRules`](mod@describe_dcdn_waf_default_rules): Shows the default configuration of WAF rules.
//! - [`DescribeDcdnWafDomain`](mod@describe_dcdn_waf_domain): Lists WAF domain names with their state of ACL, frequency control, and WAF.
//! - [`DescribeDcdnWafDomainDetail`](mod@describe_dcdn_waf_domain_detail): Shows which protection policies apply to a given domain name.
//! - [`DescribeDcdnWafDomains`](mod@describe_dcdn_waf_domains): Lists the accelerated domain names under WAF protection, with fuzzy search.
//! - [`DescribeDcdnWafFilterInfo`](mod@describe_dcdn_waf_filter_info): Lists the match fields, operators, and contents that conditions of custom protection rules can use.
//! - [`DescribeDcdnWafGeoInfo`](mod@describe_dcdn_waf_geo_info): Lists the countries and regions that WAF region blocking supports.
//! - [`DescribeDcdnWafGroup`](mod@describe_dcdn_waf_group): Shows one custom WAF rule group with its rules page by page.
//! - [`DescribeDcdnWafGroups`](mod@describe_dcdn_waf_groups): Lists the custom WAF rule groups of the account.
//! - [`DescribeDcdnWafPolicies`](mod@describe_dcdn_waf_policies): Lists the WAF protection policies of the account with their details.
//! - [`DescribeDcdnWafPolicy`](mod@describe_dcdn_waf_policy): Shows one WAF protection policy in detail.
//! - [`DescribeDcdnWafPolicyDomains`](mod@describe_dcdn_waf_policy_domains): Lists the accelerated domain names that a given WAF protection policy covers.
//! - [`DescribeDcdnWafPolicyValidDomains`](mod@describe_dcdn_waf_policy_valid_domains): Lists the domain names to which a custom protection policy can be bound.
//! - [`DescribeDcdnWafRule`](mod@describe_dcdn_waf_rule): Shows one WAF protection rule in detail.
//! - [`DescribeDcdnWafRules`](mod@describe_dcdn_waf_rules): Lists the WAF protection rules of the account with their details.
//! - [`DescribeDcdnWafScenes`](mod@describe_dcdn_waf_scenes): Lists the types of protection policies that the account uses.
//! - [`DescribeDcdnWafService`](mod@describe_dcdn_waf_service): Shows the DCDN WAF service: activation time, edition, status, and billing by requests and rules.
//! - [`DescribeDcdnWafSpecInfo`](mod@describe_dcdn_waf_spec_info): Shows which DCDN WAF edition the account uses and what it includes.
//! - [`DescribeDcdnWafUsageData`](mod@describe_dcdn_waf_usage_data): Returns usage data of DCDN WAF over a time range.
//! - [`ModifyDcdnWafGroup`](mod@modify_dcdn_waf_group): Changes the rules of a custom WAF rule group.
//! - [`ModifyDcdnWafPolicy`](mod@modify_dcdn_waf_policy): Changes the name or status of a WAF protection policy.
//! - [`ModifyDcdnWafPolicyDomains`](mod@modify_dcdn_waf_policy_domains): Binds domain names to a WAF protection policy or unbinds them.
//! - [`ModifyDcdnWafRule`](mod@modify_dcdn_waf_rule): Changes name, status, or configuration of a WAF protection rule.
//!
//! ## IP lookups
//!
//! - [`DescribeDcdnIpInfo`](mod@describe_dcdn_ip_info): Tells whether a given IP address belongs to a DCDN node.
//! - [`DescribeDcdnL2Ips`](mod@describe_dcdn_l2_ips): Returns the CIDR blocks from which DCDN L2 nodes contact the customer's origin servers.
//! - [`DescribeDcdnL2Vips`](mod@describe_dcdn_l2_vips): Returns the IPv4 and IPv6 back-to-origin CIDR blocks for a domain name.
//!
//! ## Others
//!
//! - [`BatchDeleteDcdnKv`](mod@batch_delete_dcdn_kv): Deletes a list of keys and their values from an edge KV namespace.
//! - [`BatchDeleteDcdnKvWithHighCapacity`](mod@batch_delete_dcdn_kv_with_high_capacity): Deletes keys from an edge KV namespace where the key list is large, up to 100 MB.
//! - [`BatchPutDcdnKvWithHighCapacity`](mod@batch_put_dcdn_kv_with_high_capacity): Writes key-value pairs into an EdgeKV namespace, as `BatchPutDcdnKv` does, but takes larger requests.
//! - [`CreateDcdnCertificateSigningRequest`](mod@create_dcdn_certificate_signing_request): Generates a certificate signing request (CSR) from a common name and organization details.
//! - [`DescribeDcdnOriginSiteHealthStatus`](mod@describe_dcdn_origin_site_health_status): Shows whether the origin servers of an accelerated domain name are working.
//! - [`DescribeDcdnSSLCertificateList`](mod@describe_dcdn_ssl_certificate_list): Lists SSL certificates, found by domain name.
//! - [`DescribeDcdnUserVipsByDomain`](mod@describe_dcdn_user_vips_by_domain): Lists the IP addresses of the DCDN nodes that serve a domain name.
//! - [`DescribeKvRealTimeQpsData`](mod@describe_kv_real_time_qps_data): Returns queries per second of edge KV storage in near real time, by access type.
//! - [`GetDcdnKvDetail`](mod@get_dcdn_kv_detail): Reads one key of an edge KV namespace with its details.
//! - [`PutDcdnKvWithHighCapacity`](mod@put_dcdn_kv_with_high_capacity): Writes one key-value pair to an edge KV namespace where the value is large, up to 25 MB.
//! - [`SetDcdnDomainCSRCertificate`](mod@set_dcdn_domain_csr_certificate): Sets an HTTPS certificate, obtained through a CSR, on a domain name.
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

pub mod add_dcdn_domain;
pub mod add_dcdn_ipa_domain;
pub mod batch_add_dcdn_domain;
pub mod batch_create_dcdn_waf_rules;
pub mod batch_delete_dcdn_domain_configs;
pub mod batch_delete_dcdn_kv;
pub mod batch_delete_dcdn_kv_with_high_capacity;
pub mod batch_delete_dcdn_waf_rules;
pub mod batch_modify_dcdn_waf_rules;
pub mod batch_put_dcdn_kv;
pub mod batch_put_dcdn_kv_with_high_capacity;
pub mod batch_set_dcdn_domain_configs;
pub mod batch_set_dcdn_ipa_domain_configs;
pub mod batch_set_dcdn_waf_domain_configs;
pub mod batch_start_dcdn_domain;
pub mod batch_stop_dcdn_domain;
pub mod check_dcdn_project_exist;
pub mod commit_staging_routine_code;
pub mod create_dcdn_certificate_signing_request;
pub mod create_dcdn_deliver_task;
pub mod create_dcdn_sls_real_time_log_delivery;
pub mod create_dcdn_sub_task;
pub mod create_dcdn_waf_group;
pub mod create_dcdn_waf_policy;
pub mod create_routine;
pub mod create_slr_and_sls_project;
pub mod delete_dcdn_deliver_task;
pub mod delete_dcdn_domain;
pub mod delete_dcdn_ipa_domain;
pub mod delete_dcdn_ipa_specific_config;
pub mod delete_dcdn_kv;
pub mod delete_dcdn_kv_namespace;
pub mod delete_dcdn_real_time_log_project;
pub mod delete_dcdn_specific_config;
pub mod delete_dcdn_specific_staging_config;
pub mod delete_dcdn_sub_task;
pub mod delete_dcdn_user_config;
pub mod delete_dcdn_waf_group;
pub mod delete_dcdn_waf_policy;
pub mod delete_routine;
pub mod delete_routine_code_revision;
pub mod delete_routine_conf_envs;
pub mod describe_dcdn_acl_fields;
pub mod describe_dcdn_bgp_bps_data;
pub mod describe_dcdn_bgp_traffic_data;
pub mod describe_dcdn_blocked_regions;
pub mod describe_dcdn_certificate_detail;
pub mod describe_dcdn_certificate_list;
pub mod describe_dcdn_ddos_service;
pub mod describe_dcdn_ddos_spec_info;
pub mod describe_dcdn_deleted_domains;
pub mod describe_dcdn_deliver_list;
pub mod describe_dcdn_domain_bps_data;
pub mod describe_dcdn_domain_bps_data_by_layer;
pub mod describe_dcdn_domain_by_certificate;
pub mod describe_dcdn_domain_cc_activity_log;
pub mod describe_dcdn_domain_certificate_info;
pub mod describe_dcdn_domain_cname;
pub mod describe_dcdn_domain_configs;
pub mod describe_dcdn_domain_detail;
pub mod describe_dcdn_domain_hit_rate_data;
pub mod describe_dcdn_domain_http_code_data;
pub mod describe_dcdn_domain_http_code_data_by_layer;
pub mod describe_dcdn_domain_ipa_bps_data;
pub mod describe_dcdn_domain_ipa_conn_data;
pub mod describe_dcdn_domain_ipa_traffic_data;
pub mod describe_dcdn_domain_isp_data;
pub mod describe_dcdn_domain_log;
pub mod describe_dcdn_domain_multi_usage_data;
pub mod describe_dcdn_domain_origin_bps_data;
pub mod describe_dcdn_domain_origin_traffic_data;
pub mod describe_dcdn_domain_property;
pub mod describe_dcdn_domain_pv_data;
pub mod describe_dcdn_domain_qps_data;
pub mod describe_dcdn_domain_qps_data_by_layer;
pub mod describe_dcdn_domain_real_time_bps_data;
pub mod describe_dcdn_domain_real_time_byte_hit_rate_data;
pub mod describe_dcdn_domain_real_time_detail_data;
pub mod describe_dcdn_domain_real_time_http_code_data;
pub mod describe_dcdn_domain_real_time_qps_data;
pub mod describe_dcdn_domain_real_time_req_hit_rate_data;
pub mod describe_dcdn_domain_real_time_src_bps_data;
pub mod describe_dcdn_domain_real_time_src_http_code_data;
pub mod describe_dcdn_domain_real_time_src_traffic_data;
pub mod describe_dcdn_domain_real_time_traffic_data;
pub mod describe_dcdn_domain_region_data;
pub mod describe_dcdn_domain_staging_config;
pub mod describe_dcdn_domain_top_refer_visit;
pub mod describe_dcdn_domain_top_url_visit;
pub mod describe_dcdn_domain_traffic_data;
pub mod describe_dcdn_domain_usage_data;
pub mod describe_dcdn_domain_uv_data;
pub mod describe_dcdn_domain_websocket_bps_data;
pub mod describe_dcdn_domain_websocket_http_code_data;
pub mod describe_dcdn_domain_websocket_traffic_data;
pub mod describe_dcdn_domains_by_source;
pub mod describe_dcdn_er_usage_data;
pub mod describe_dcdn_full_domains_block_ip_config;
pub mod describe_dcdn_full_domains_block_ip_history;
pub mod describe_dcdn_https_domain_list;
pub mod describe_dcdn_ip_info;
pub mod describe_dcdn_ipa_domain_cidr;
pub mod describe_dcdn_ipa_domain_configs;
pub mod describe_dcdn_ipa_domain_detail;
pub mod describe_dcdn_ipa_service;
pub mod describe_dcdn_ipa_user_domains;
pub mod describe_dcdn_kv_account;
pub mod describe_dcdn_kv_account_status;
pub mod describe_dcdn_kv_namespace;
pub mod describe_dcdn_l2_ips;
pub mod describe_dcdn_l2_vips;
pub mod describe_dcdn_origin_site_health_status;
pub mod describe_dcdn_real_time_delivery_field;
pub mod describe_dcdn_refresh_quota;
pub mod describe_dcdn_refresh_task_by_id;
pub mod describe_dcdn_refresh_tasks;
pub mod describe_dcdn_region_and_isp;
pub mod describe_dcdn_report;
pub mod describe_dcdn_report_list;
pub mod describe_dcdn_sec_func_info;
pub mod describe_dcdn_sec_spec_info;
pub mod describe_dcdn_service;
pub mod describe_dcdn_sls_real_time_log_type;
pub mod describe_dcdn_sls_realtime_log_delivery;
pub mod describe_dcdn_sm_certificate_detail;
pub mod describe_dcdn_sm_certificate_list;
pub mod describe_dcdn_ssl_certificate_list;
pub mod describe_dcdn_staging_ip;
pub mod describe_dcdn_sub_list;
pub mod describe_dcdn_tag_resources;
pub mod describe_dcdn_top_domains_by_flow;
pub mod describe_dcdn_user_bill_history;
pub mod describe_dcdn_user_bill_type;
pub mod describe_dcdn_user_certificate_expire_count;
pub mod describe_dcdn_user_configs;
pub mod describe_dcdn_user_domains;
pub mod describe_dcdn_user_domains_by_func;
pub mod describe_dcdn_user_quota;
pub mod describe_dcdn_user_real_time_delivery_field;
pub mod describe_dcdn_user_resource_package;
pub mod describe_dcdn_user_sec_drop;
pub mod describe_dcdn_user_sec_drop_by_minute;
pub mod describe_dcdn_user_tags;
pub mod describe_dcdn_user_vips_by_domain;
pub mod describe_dcdn_verify_content;
pub mod describe_dcdn_waf_bot_app_key;
pub mod describe_dcdn_waf_default_rules;
pub mod describe_dcdn_waf_domain;
pub mod describe_dcdn_waf_domain_detail;
pub mod describe_dcdn_waf_domains;
pub mod describe_dcdn_waf_filter_info;
pub mod describe_dcdn_waf_geo_info;
pub mod describe_dcdn_waf_group;
pub mod describe_dcdn_waf_groups;
pub mod describe_dcdn_waf_logs;
pub mod describe_dcdn_waf_policies;
pub mod describe_dcdn_waf_policy;
pub mod describe_dcdn_waf_policy_domains;
pub mod describe_dcdn_waf_policy_valid_domains;
pub mod describe_dcdn_waf_rule;
pub mod describe_dcdn_waf_rules;
pub mod describe_dcdn_waf_scenes;
pub mod describe_dcdn_waf_service;
pub mod describe_dcdn_waf_spec_info;
pub mod describe_dcdn_waf_usage_data;
pub mod describe_dcdnsec_service;
pub mod describe_ddos_all_event_list;
pub mod describe_encrypt_routine_uid;
pub mod describe_highlight_info;
pub mod describe_kv_real_time_qps_data;
pub mod describe_kv_usage_data;
pub mod describe_rd_domain_config;
pub mod describe_routine;
pub mod describe_routine_canary_envs;
pub mod describe_routine_code_revision;
pub mod describe_routine_related_domains;
pub mod describe_routine_spec;
pub mod describe_routine_user_info;
pub mod describe_user_dcdn_ipa_status;
pub mod describe_user_dcdn_status;
pub mod describe_user_er_status;
pub mod describe_user_logservice_status;
pub mod edit_routine_conf;
pub mod get_dcdn_kv;
pub mod get_dcdn_kv_detail;
pub mod get_dcdn_kv_status;
pub mod list_dcdn_kv;
pub mod list_dcdn_real_time_delivery_project;
pub mod modify_d_cdn_domain_schdm_by_property;
pub mod modify_dcdn_waf_group;
pub mod modify_dcdn_waf_policy;
pub mod modify_dcdn_waf_policy_domains;
pub mod modify_dcdn_waf_rule;
pub mod open_dcdn_service;
pub mod preload_dcdn_object_caches;
pub mod publish_dcdn_staging_config_to_production;
pub mod publish_routine_code_revision;
pub mod put_dcdn_kv;
pub mod put_dcdn_kv_namespace;
pub mod put_dcdn_kv_with_high_capacity;
pub mod refresh_dcdn_object_cache_by_cache_tag;
pub mod refresh_dcdn_object_caches;
pub mod refresh_er_object_caches;
pub mod rollback_dcdn_staging_config;
pub mod set_dcdn_domain_certificate;
pub mod set_dcdn_domain_csr_certificate;
pub mod set_dcdn_domain_sm_certificate;
pub mod set_dcdn_domain_ssl_certificate;
pub mod set_dcdn_domain_staging_config;
pub mod set_dcdn_full_domains_block_ip;
pub mod set_dcdn_user_config;
pub mod set_routine_subdomain;
pub mod start_dcdn_domain;
pub mod start_dcdn_ipa_domain;
pub mod stop_dcdn_domain;
pub mod stop_dcdn_ipa_domain;
pub mod tag_dcdn_resources;
pub mod untag_dcdn_resources;
pub mod update_dcdn_deliver_task;
pub mod update_dcdn_domain;
pub mod update_dcdn_ipa_domain;
pub mod update_dcdn_sls_realtime_log_delivery;
pub mod update_dcdn_sub_task;
pub mod update_dcdn_user_real_time_delivery_field;
pub mod upload_routine_code;
pub mod upload_staging_routine_code;
pub mod verify_dcdn_domain_owner;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_dcdn_domain::{AddDcdnDomainError, AddDcdnDomainRequest, AddDcdnDomainResponse},
    add_dcdn_ipa_domain::{AddDcdnIpaDomainError, AddDcdnIpaDomainRequest, AddDcdnIpaDomainResponse},
    batch_add_dcdn_domain::{BatchAddDcdnDomainError, BatchAddDcdnDomainRequest, BatchAddDcdnDomainResponse},
    batch_create_dcdn_waf_rules::{BatchCreateDcdnWafRulesError, BatchCreateDcdnWafRulesRequest, BatchCreateDcdnWafRulesResponse},
    batch_delete_dcdn_domain_configs::{BatchDeleteDcdnDomainConfigsError, BatchDeleteDcdnDomainConfigsRequest, BatchDeleteDcdnDomainConfigsResponse},
    batch_delete_dcdn_kv::{BatchDeleteDcdnKvError, BatchDeleteDcdnKvRequest, BatchDeleteDcdnKvResponse},
    batch_delete_dcdn_kv_with_high_capacity::{BatchDeleteDcdnKvWithHighCapacityError, BatchDeleteDcdnKvWithHighCapacityRequest, BatchDeleteDcdnKvWithHighCapacityResponse},
    batch_delete_dcdn_waf_rules::{BatchDeleteDcdnWafRulesError, BatchDeleteDcdnWafRulesRequest, BatchDeleteDcdnWafRulesResponse},
    batch_modify_dcdn_waf_rules::{BatchModifyDcdnWafRulesError, BatchModifyDcdnWafRulesRequest, BatchModifyDcdnWafRulesResponse},
    batch_put_dcdn_kv::{BatchPutDcdnKvError, BatchPutDcdnKvRequest, BatchPutDcdnKvResponse},
    batch_put_dcdn_kv_with_high_capacity::{BatchPutDcdnKvWithHighCapacityError, BatchPutDcdnKvWithHighCapacityRequest, BatchPutDcdnKvWithHighCapacityResponse},
    batch_set_dcdn_domain_configs::{BatchSetDcdnDomainConfigsError, BatchSetDcdnDomainConfigsRequest, BatchSetDcdnDomainConfigsResponse},
    batch_set_dcdn_ipa_domain_configs::{BatchSetDcdnIpaDomainConfigsError, BatchSetDcdnIpaDomainConfigsRequest, BatchSetDcdnIpaDomainConfigsResponse},
    batch_set_dcdn_waf_domain_configs::{BatchSetDcdnWafDomainConfigsError, BatchSetDcdnWafDomainConfigsRequest, BatchSetDcdnWafDomainConfigsResponse},
    batch_start_dcdn_domain::{BatchStartDcdnDomainError, BatchStartDcdnDomainRequest, BatchStartDcdnDomainResponse},
    batch_stop_dcdn_domain::{BatchStopDcdnDomainError, BatchStopDcdnDomainRequest, BatchStopDcdnDomainResponse},
    check_dcdn_project_exist::{CheckDcdnProjectExistError, CheckDcdnProjectExistRequest, CheckDcdnProjectExistResponse},
    commit_staging_routine_code::{CommitStagingRoutineCodeError, CommitStagingRoutineCodeRequest, CommitStagingRoutineCodeResponse},
    create_dcdn_certificate_signing_request::{CreateDcdnCertificateSigningRequestError, CreateDcdnCertificateSigningRequestRequest, CreateDcdnCertificateSigningRequestResponse},
    create_dcdn_deliver_task::{CreateDcdnDeliverTaskError, CreateDcdnDeliverTaskRequest, CreateDcdnDeliverTaskResponse},
    create_dcdn_sls_real_time_log_delivery::{CreateDcdnSLSRealTimeLogDeliveryError, CreateDcdnSLSRealTimeLogDeliveryRequest, CreateDcdnSLSRealTimeLogDeliveryResponse},
    create_dcdn_sub_task::{CreateDcdnSubTaskError, CreateDcdnSubTaskRequest, CreateDcdnSubTaskResponse},
    create_dcdn_waf_group::{CreateDcdnWafGroupError, CreateDcdnWafGroupRequest, CreateDcdnWafGroupResponse},
    create_dcdn_waf_policy::{CreateDcdnWafPolicyError, CreateDcdnWafPolicyRequest, CreateDcdnWafPolicyResponse},
    create_routine::{CreateRoutineError, CreateRoutineRequest, CreateRoutineResponse},
    create_slr_and_sls_project::{CreateSlrAndSlsProjectError, CreateSlrAndSlsProjectRequest, CreateSlrAndSlsProjectResponse},
    delete_dcdn_deliver_task::{DeleteDcdnDeliverTaskError, DeleteDcdnDeliverTaskRequest, DeleteDcdnDeliverTaskResponse},
    delete_dcdn_domain::{DeleteDcdnDomainError, DeleteDcdnDomainRequest, DeleteDcdnDomainResponse},
    delete_dcdn_ipa_domain::{DeleteDcdnIpaDomainError, DeleteDcdnIpaDomainRequest, DeleteDcdnIpaDomainResponse},
    delete_dcdn_ipa_specific_config::{DeleteDcdnIpaSpecificConfigError, DeleteDcdnIpaSpecificConfigRequest, DeleteDcdnIpaSpecificConfigResponse},
    delete_dcdn_kv::{DeleteDcdnKvError, DeleteDcdnKvRequest, DeleteDcdnKvResponse},
    delete_dcdn_kv_namespace::{DeleteDcdnKvNamespaceError, DeleteDcdnKvNamespaceRequest, DeleteDcdnKvNamespaceResponse},
    delete_dcdn_real_time_log_project::{DeleteDcdnRealTimeLogProjectError, DeleteDcdnRealTimeLogProjectRequest, DeleteDcdnRealTimeLogProjectResponse},
    delete_dcdn_specific_config::{DeleteDcdnSpecificConfigError, DeleteDcdnSpecificConfigRequest, DeleteDcdnSpecificConfigResponse},
    delete_dcdn_specific_staging_config::{DeleteDcdnSpecificStagingConfigError, DeleteDcdnSpecificStagingConfigRequest, DeleteDcdnSpecificStagingConfigResponse},
    delete_dcdn_sub_task::{DeleteDcdnSubTaskError, DeleteDcdnSubTaskRequest, DeleteDcdnSubTaskResponse},
    delete_dcdn_user_config::{DeleteDcdnUserConfigRequest, DeleteDcdnUserConfigResponse},
    delete_dcdn_waf_group::{DeleteDcdnWafGroupError, DeleteDcdnWafGroupRequest, DeleteDcdnWafGroupResponse},
    delete_dcdn_waf_policy::{DeleteDcdnWafPolicyError, DeleteDcdnWafPolicyRequest, DeleteDcdnWafPolicyResponse},
    delete_routine::{DeleteRoutineError, DeleteRoutineRequest, DeleteRoutineResponse},
    delete_routine_code_revision::{DeleteRoutineCodeRevisionError, DeleteRoutineCodeRevisionRequest, DeleteRoutineCodeRevisionResponse},
    delete_routine_conf_envs::{DeleteRoutineConfEnvsError, DeleteRoutineConfEnvsRequest, DeleteRoutineConfEnvsResponse},
    describe_dcdn_acl_fields::{DescribeDcdnAclFieldsRequest, DescribeDcdnAclFieldsResponse},
    describe_dcdn_bgp_bps_data::{DescribeDcdnBgpBpsDataError, DescribeDcdnBgpBpsDataRequest, DescribeDcdnBgpBpsDataResponse},
    describe_dcdn_bgp_traffic_data::{DescribeDcdnBgpTrafficDataError, DescribeDcdnBgpTrafficDataRequest, DescribeDcdnBgpTrafficDataResponse},
    describe_dcdn_blocked_regions::{DescribeDcdnBlockedRegionsError, DescribeDcdnBlockedRegionsRequest, DescribeDcdnBlockedRegionsResponse},
    describe_dcdn_certificate_detail::{DescribeDcdnCertificateDetailRequest, DescribeDcdnCertificateDetailResponse},
    describe_dcdn_certificate_list::{DescribeDcdnCertificateListRequest, DescribeDcdnCertificateListResponse},
    describe_dcdn_ddos_service::{DescribeDcdnDdosServiceRequest, DescribeDcdnDdosServiceResponse},
    describe_dcdn_ddos_spec_info::{DescribeDcdnDdosSpecInfoError, DescribeDcdnDdosSpecInfoRequest, DescribeDcdnDdosSpecInfoResponse},
    describe_dcdn_deleted_domains::{DescribeDcdnDeletedDomainsError, DescribeDcdnDeletedDomainsRequest, DescribeDcdnDeletedDomainsResponse},
    describe_dcdn_deliver_list::{DescribeDcdnDeliverListError, DescribeDcdnDeliverListRequest, DescribeDcdnDeliverListResponse},
    describe_dcdn_domain_bps_data::{DescribeDcdnDomainBpsDataError, DescribeDcdnDomainBpsDataRequest, DescribeDcdnDomainBpsDataResponse},
    describe_dcdn_domain_bps_data_by_layer::{DescribeDcdnDomainBpsDataByLayerError, DescribeDcdnDomainBpsDataByLayerRequest, DescribeDcdnDomainBpsDataByLayerResponse},
    describe_dcdn_domain_by_certificate::{DescribeDcdnDomainByCertificateError, DescribeDcdnDomainByCertificateRequest, DescribeDcdnDomainByCertificateResponse},
    describe_dcdn_domain_cc_activity_log::{DescribeDcdnDomainCcActivityLogError, DescribeDcdnDomainCcActivityLogRequest, DescribeDcdnDomainCcActivityLogResponse},
    describe_dcdn_domain_certificate_info::{DescribeDcdnDomainCertificateInfoRequest, DescribeDcdnDomainCertificateInfoResponse},
    describe_dcdn_domain_cname::{DescribeDcdnDomainCnameRequest, DescribeDcdnDomainCnameResponse},
    describe_dcdn_domain_configs::{DescribeDcdnDomainConfigsError, DescribeDcdnDomainConfigsRequest, DescribeDcdnDomainConfigsResponse},
    describe_dcdn_domain_detail::{DescribeDcdnDomainDetailRequest, DescribeDcdnDomainDetailResponse},
    describe_dcdn_domain_hit_rate_data::{DescribeDcdnDomainHitRateDataError, DescribeDcdnDomainHitRateDataRequest, DescribeDcdnDomainHitRateDataResponse},
    describe_dcdn_domain_http_code_data::{DescribeDcdnDomainHttpCodeDataError, DescribeDcdnDomainHttpCodeDataRequest, DescribeDcdnDomainHttpCodeDataResponse},
    describe_dcdn_domain_http_code_data_by_layer::{DescribeDcdnDomainHttpCodeDataByLayerError, DescribeDcdnDomainHttpCodeDataByLayerRequest, DescribeDcdnDomainHttpCodeDataByLayerResponse},
    describe_dcdn_domain_ipa_bps_data::{DescribeDcdnDomainIpaBpsDataError, DescribeDcdnDomainIpaBpsDataRequest, DescribeDcdnDomainIpaBpsDataResponse},
    describe_dcdn_domain_ipa_conn_data::{DescribeDcdnDomainIpaConnDataError, DescribeDcdnDomainIpaConnDataRequest, DescribeDcdnDomainIpaConnDataResponse},
    describe_dcdn_domain_ipa_traffic_data::{DescribeDcdnDomainIpaTrafficDataError, DescribeDcdnDomainIpaTrafficDataRequest, DescribeDcdnDomainIpaTrafficDataResponse},
    describe_dcdn_domain_isp_data::{DescribeDcdnDomainIspDataError, DescribeDcdnDomainIspDataRequest, DescribeDcdnDomainIspDataResponse},
    describe_dcdn_domain_log::{DescribeDcdnDomainLogError, DescribeDcdnDomainLogRequest, DescribeDcdnDomainLogResponse},
    describe_dcdn_domain_multi_usage_data::{DescribeDcdnDomainMultiUsageDataError, DescribeDcdnDomainMultiUsageDataRequest, DescribeDcdnDomainMultiUsageDataResponse},
    describe_dcdn_domain_origin_bps_data::{DescribeDcdnDomainOriginBpsDataError, DescribeDcdnDomainOriginBpsDataRequest, DescribeDcdnDomainOriginBpsDataResponse},
    describe_dcdn_domain_origin_traffic_data::{DescribeDcdnDomainOriginTrafficDataError, DescribeDcdnDomainOriginTrafficDataRequest, DescribeDcdnDomainOriginTrafficDataResponse},
    describe_dcdn_domain_property::{DescribeDcdnDomainPropertyError, DescribeDcdnDomainPropertyRequest, DescribeDcdnDomainPropertyResponse},
    describe_dcdn_domain_pv_data::{DescribeDcdnDomainPvDataError, DescribeDcdnDomainPvDataRequest, DescribeDcdnDomainPvDataResponse},
    describe_dcdn_domain_qps_data::{DescribeDcdnDomainQpsDataError, DescribeDcdnDomainQpsDataRequest, DescribeDcdnDomainQpsDataResponse},
    describe_dcdn_domain_qps_data_by_layer::{DescribeDcdnDomainQpsDataByLayerError, DescribeDcdnDomainQpsDataByLayerRequest, DescribeDcdnDomainQpsDataByLayerResponse},
    describe_dcdn_domain_real_time_bps_data::{DescribeDcdnDomainRealTimeBpsDataError, DescribeDcdnDomainRealTimeBpsDataRequest, DescribeDcdnDomainRealTimeBpsDataResponse},
    describe_dcdn_domain_real_time_byte_hit_rate_data::{DescribeDcdnDomainRealTimeByteHitRateDataError, DescribeDcdnDomainRealTimeByteHitRateDataRequest, DescribeDcdnDomainRealTimeByteHitRateDataResponse},
    describe_dcdn_domain_real_time_detail_data::{DescribeDcdnDomainRealTimeDetailDataError, DescribeDcdnDomainRealTimeDetailDataRequest, DescribeDcdnDomainRealTimeDetailDataResponse},
    describe_dcdn_domain_real_time_http_code_data::{DescribeDcdnDomainRealTimeHttpCodeDataError, DescribeDcdnDomainRealTimeHttpCodeDataRequest, DescribeDcdnDomainRealTimeHttpCodeDataResponse},
    describe_dcdn_domain_real_time_qps_data::{DescribeDcdnDomainRealTimeQpsDataError, DescribeDcdnDomainRealTimeQpsDataRequest, DescribeDcdnDomainRealTimeQpsDataResponse},
    describe_dcdn_domain_real_time_req_hit_rate_data::{DescribeDcdnDomainRealTimeReqHitRateDataError, DescribeDcdnDomainRealTimeReqHitRateDataRequest, DescribeDcdnDomainRealTimeReqHitRateDataResponse},
    describe_dcdn_domain_real_time_src_bps_data::{DescribeDcdnDomainRealTimeSrcBpsDataError, DescribeDcdnDomainRealTimeSrcBpsDataRequest, DescribeDcdnDomainRealTimeSrcBpsDataResponse},
    describe_dcdn_domain_real_time_src_http_code_data::{DescribeDcdnDomainRealTimeSrcHttpCodeDataError, DescribeDcdnDomainRealTimeSrcHttpCodeDataRequest, DescribeDcdnDomainRealTimeSrcHttpCodeDataResponse},
    describe_dcdn_domain_real_time_src_traffic_data::{DescribeDcdnDomainRealTimeSrcTrafficDataError, DescribeDcdnDomainRealTimeSrcTrafficDataRequest, DescribeDcdnDomainRealTimeSrcTrafficDataResponse},
    describe_dcdn_domain_real_time_traffic_data::{DescribeDcdnDomainRealTimeTrafficDataError, DescribeDcdnDomainRealTimeTrafficDataRequest, DescribeDcdnDomainRealTimeTrafficDataResponse},
    describe_dcdn_domain_region_data::{DescribeDcdnDomainRegionDataError, DescribeDcdnDomainRegionDataRequest, DescribeDcdnDomainRegionDataResponse},
    describe_dcdn_domain_staging_config::{DescribeDcdnDomainStagingConfigError, DescribeDcdnDomainStagingConfigRequest, DescribeDcdnDomainStagingConfigResponse},
    describe_dcdn_domain_top_refer_visit::{DescribeDcdnDomainTopReferVisitError, DescribeDcdnDomainTopReferVisitRequest, DescribeDcdnDomainTopReferVisitResponse},
    describe_dcdn_domain_top_url_visit::{DescribeDcdnDomainTopUrlVisitError, DescribeDcdnDomainTopUrlVisitRequest, DescribeDcdnDomainTopUrlVisitResponse},
    describe_dcdn_domain_traffic_data::{DescribeDcdnDomainTrafficDataError, DescribeDcdnDomainTrafficDataRequest, DescribeDcdnDomainTrafficDataResponse},
    describe_dcdn_domain_usage_data::{DescribeDcdnDomainUsageDataError, DescribeDcdnDomainUsageDataRequest, DescribeDcdnDomainUsageDataResponse},
    describe_dcdn_domain_uv_data::{DescribeDcdnDomainUvDataError, DescribeDcdnDomainUvDataRequest, DescribeDcdnDomainUvDataResponse},
    describe_dcdn_domain_websocket_bps_data::{DescribeDcdnDomainWebsocketBpsDataError, DescribeDcdnDomainWebsocketBpsDataRequest, DescribeDcdnDomainWebsocketBpsDataResponse},
    describe_dcdn_domain_websocket_http_code_data::{DescribeDcdnDomainWebsocketHttpCodeDataError, DescribeDcdnDomainWebsocketHttpCodeDataRequest, DescribeDcdnDomainWebsocketHttpCodeDataResponse},
    describe_dcdn_domain_websocket_traffic_data::{DescribeDcdnDomainWebsocketTrafficDataError, DescribeDcdnDomainWebsocketTrafficDataRequest, DescribeDcdnDomainWebsocketTrafficDataResponse},
    describe_dcdn_domains_by_source::{DescribeDcdnDomainsBySourceRequest, DescribeDcdnDomainsBySourceResponse},
    describe_dcdn_er_usage_data::{DescribeDcdnErUsageDataError, DescribeDcdnErUsageDataRequest, DescribeDcdnErUsageDataResponse},
    describe_dcdn_full_domains_block_ip_config::{DescribeDcdnFullDomainsBlockIPConfigError, DescribeDcdnFullDomainsBlockIPConfigRequest, DescribeDcdnFullDomainsBlockIPConfigResponse},
    describe_dcdn_full_domains_block_ip_history::{DescribeDcdnFullDomainsBlockIPHistoryError, DescribeDcdnFullDomainsBlockIPHistoryRequest, DescribeDcdnFullDomainsBlockIPHistoryResponse},
    describe_dcdn_https_domain_list::{DescribeDcdnHttpsDomainListError, DescribeDcdnHttpsDomainListRequest, DescribeDcdnHttpsDomainListResponse},
    describe_dcdn_ip_info::{DescribeDcdnIpInfoError, DescribeDcdnIpInfoRequest, DescribeDcdnIpInfoResponse},
    describe_dcdn_ipa_domain_cidr::{DescribeDcdnIpaDomainCidrError, DescribeDcdnIpaDomainCidrRequest, DescribeDcdnIpaDomainCidrResponse},
    describe_dcdn_ipa_domain_configs::{DescribeDcdnIpaDomainConfigsError, DescribeDcdnIpaDomainConfigsRequest, DescribeDcdnIpaDomainConfigsResponse},
    describe_dcdn_ipa_domain_detail::{DescribeDcdnIpaDomainDetailRequest, DescribeDcdnIpaDomainDetailResponse},
    describe_dcdn_ipa_service::{DescribeDcdnIpaServiceError, DescribeDcdnIpaServiceRequest, DescribeDcdnIpaServiceResponse},
    describe_dcdn_ipa_user_domains::{DescribeDcdnIpaUserDomainsError, DescribeDcdnIpaUserDomainsRequest, DescribeDcdnIpaUserDomainsResponse},
    describe_dcdn_kv_account::{DescribeDcdnKvAccountError, DescribeDcdnKvAccountRequest, DescribeDcdnKvAccountResponse},
    describe_dcdn_kv_account_status::{DescribeDcdnKvAccountStatusError, DescribeDcdnKvAccountStatusRequest, DescribeDcdnKvAccountStatusResponse},
    describe_dcdn_kv_namespace::{DescribeDcdnKvNamespaceError, DescribeDcdnKvNamespaceRequest, DescribeDcdnKvNamespaceResponse},
    describe_dcdn_l2_ips::{DescribeDcdnL2IpsRequest, DescribeDcdnL2IpsResponse},
    describe_dcdn_l2_vips::{DescribeDcdnL2VipsRequest, DescribeDcdnL2VipsResponse},
    describe_dcdn_origin_site_health_status::{DescribeDcdnOriginSiteHealthStatusError, DescribeDcdnOriginSiteHealthStatusRequest, DescribeDcdnOriginSiteHealthStatusResponse},
    describe_dcdn_real_time_delivery_field::{DescribeDcdnRealTimeDeliveryFieldError, DescribeDcdnRealTimeDeliveryFieldRequest, DescribeDcdnRealTimeDeliveryFieldResponse},
    describe_dcdn_refresh_quota::{DescribeDcdnRefreshQuotaRequest, DescribeDcdnRefreshQuotaResponse},
    describe_dcdn_refresh_task_by_id::{DescribeDcdnRefreshTaskByIdError, DescribeDcdnRefreshTaskByIdRequest, DescribeDcdnRefreshTaskByIdResponse},
    describe_dcdn_refresh_tasks::{DescribeDcdnRefreshTasksError, DescribeDcdnRefreshTasksRequest, DescribeDcdnRefreshTasksResponse},
    describe_dcdn_region_and_isp::{DescribeDcdnRegionAndIspRequest, DescribeDcdnRegionAndIspResponse},
    describe_dcdn_report::{DescribeDcdnReportError, DescribeDcdnReportRequest, DescribeDcdnReportResponse},
    describe_dcdn_report_list::{DescribeDcdnReportListError, DescribeDcdnReportListRequest, DescribeDcdnReportListResponse},
    describe_dcdn_sec_func_info::{DescribeDcdnSecFuncInfoRequest, DescribeDcdnSecFuncInfoResponse},
    describe_dcdn_sec_spec_info::{DescribeDcdnSecSpecInfoError, DescribeDcdnSecSpecInfoRequest, DescribeDcdnSecSpecInfoResponse},
    describe_dcdn_service::{DescribeDcdnServiceRequest, DescribeDcdnServiceResponse},
    describe_dcdn_sls_real_time_log_type::{DescribeDcdnSLSRealTimeLogTypeError, DescribeDcdnSLSRealTimeLogTypeRequest, DescribeDcdnSLSRealTimeLogTypeResponse},
    describe_dcdn_sls_realtime_log_delivery::{DescribeDcdnSLSRealtimeLogDeliveryError, DescribeDcdnSLSRealtimeLogDeliveryRequest, DescribeDcdnSLSRealtimeLogDeliveryResponse},
    describe_dcdn_sm_certificate_detail::{DescribeDcdnSMCertificateDetailError, DescribeDcdnSMCertificateDetailRequest, DescribeDcdnSMCertificateDetailResponse},
    describe_dcdn_sm_certificate_list::{DescribeDcdnSMCertificateListRequest, DescribeDcdnSMCertificateListResponse},
    describe_dcdn_ssl_certificate_list::{DescribeDcdnSSLCertificateListError, DescribeDcdnSSLCertificateListRequest, DescribeDcdnSSLCertificateListResponse},
    describe_dcdn_staging_ip::{DescribeDcdnStagingIpRequest, DescribeDcdnStagingIpResponse},
    describe_dcdn_sub_list::{DescribeDcdnSubListError, DescribeDcdnSubListRequest, DescribeDcdnSubListResponse},
    describe_dcdn_tag_resources::{DescribeDcdnTagResourcesRequest, DescribeDcdnTagResourcesResponse},
    describe_dcdn_top_domains_by_flow::{DescribeDcdnTopDomainsByFlowError, DescribeDcdnTopDomainsByFlowRequest, DescribeDcdnTopDomainsByFlowResponse},
    describe_dcdn_user_bill_history::{DescribeDcdnUserBillHistoryError, DescribeDcdnUserBillHistoryRequest, DescribeDcdnUserBillHistoryResponse},
    describe_dcdn_user_bill_type::{DescribeDcdnUserBillTypeError, DescribeDcdnUserBillTypeRequest, DescribeDcdnUserBillTypeResponse},
    describe_dcdn_user_certificate_expire_count::{DescribeDcdnUserCertificateExpireCountRequest, DescribeDcdnUserCertificateExpireCountResponse},
    describe_dcdn_user_configs::{DescribeDcdnUserConfigsError, DescribeDcdnUserConfigsRequest, DescribeDcdnUserConfigsResponse},
    describe_dcdn_user_domains::{DescribeDcdnUserDomainsError, DescribeDcdnUserDomainsRequest, DescribeDcdnUserDomainsResponse},
    describe_dcdn_user_domains_by_func::{DescribeDcdnUserDomainsByFuncError, DescribeDcdnUserDomainsByFuncRequest, DescribeDcdnUserDomainsByFuncResponse},
    describe_dcdn_user_quota::{DescribeDcdnUserQuotaRequest, DescribeDcdnUserQuotaResponse},
    describe_dcdn_user_real_time_delivery_field::{DescribeDcdnUserRealTimeDeliveryFieldError, DescribeDcdnUserRealTimeDeliveryFieldRequest, DescribeDcdnUserRealTimeDeliveryFieldResponse},
    describe_dcdn_user_resource_package::{DescribeDcdnUserResourcePackageError, DescribeDcdnUserResourcePackageRequest, DescribeDcdnUserResourcePackageResponse},
    describe_dcdn_user_sec_drop::{DescribeDcdnUserSecDropRequest, DescribeDcdnUserSecDropResponse},
    describe_dcdn_user_sec_drop_by_minute::{DescribeDcdnUserSecDropByMinuteRequest, DescribeDcdnUserSecDropByMinuteResponse},
    describe_dcdn_user_tags::{DescribeDcdnUserTagsRequest, DescribeDcdnUserTagsResponse},
    describe_dcdn_user_vips_by_domain::{DescribeDcdnUserVipsByDomainError, DescribeDcdnUserVipsByDomainRequest, DescribeDcdnUserVipsByDomainResponse},
    describe_dcdn_verify_content::{DescribeDcdnVerifyContentRequest, DescribeDcdnVerifyContentResponse},
    describe_dcdn_waf_bot_app_key::{DescribeDcdnWafBotAppKeyRequest, DescribeDcdnWafBotAppKeyResponse},
    describe_dcdn_waf_default_rules::{DescribeDcdnWafDefaultRulesRequest, DescribeDcdnWafDefaultRulesResponse},
    describe_dcdn_waf_domain::{DescribeDcdnWafDomainError, DescribeDcdnWafDomainRequest, DescribeDcdnWafDomainResponse},
    describe_dcdn_waf_domain_detail::{DescribeDcdnWafDomainDetailError, DescribeDcdnWafDomainDetailRequest, DescribeDcdnWafDomainDetailResponse},
    describe_dcdn_waf_domains::{DescribeDcdnWafDomainsRequest, DescribeDcdnWafDomainsResponse},
    describe_dcdn_waf_filter_info::{DescribeDcdnWafFilterInfoRequest, DescribeDcdnWafFilterInfoResponse},
    describe_dcdn_waf_geo_info::{DescribeDcdnWafGeoInfoRequest, DescribeDcdnWafGeoInfoResponse},
    describe_dcdn_waf_group::{DescribeDcdnWafGroupRequest, DescribeDcdnWafGroupResponse},
    describe_dcdn_waf_groups::{DescribeDcdnWafGroupsRequest, DescribeDcdnWafGroupsResponse},
    describe_dcdn_waf_logs::{DescribeDcdnWafLogsError, DescribeDcdnWafLogsRequest, DescribeDcdnWafLogsResponse},
    describe_dcdn_waf_policies::{DescribeDcdnWafPoliciesRequest, DescribeDcdnWafPoliciesResponse},
    describe_dcdn_waf_policy::{DescribeDcdnWafPolicyError, DescribeDcdnWafPolicyRequest, DescribeDcdnWafPolicyResponse},
    describe_dcdn_waf_policy_domains::{DescribeDcdnWafPolicyDomainsError, DescribeDcdnWafPolicyDomainsRequest, DescribeDcdnWafPolicyDomainsResponse},
    describe_dcdn_waf_policy_valid_domains::{DescribeDcdnWafPolicyValidDomainsError, DescribeDcdnWafPolicyValidDomainsRequest, DescribeDcdnWafPolicyValidDomainsResponse},
    describe_dcdn_waf_rule::{DescribeDcdnWafRuleError, DescribeDcdnWafRuleRequest, DescribeDcdnWafRuleResponse},
    describe_dcdn_waf_rules::{DescribeDcdnWafRulesRequest, DescribeDcdnWafRulesResponse},
    describe_dcdn_waf_scenes::{DescribeDcdnWafScenesRequest, DescribeDcdnWafScenesResponse},
    describe_dcdn_waf_service::{DescribeDcdnWafServiceRequest, DescribeDcdnWafServiceResponse},
    describe_dcdn_waf_spec_info::{DescribeDcdnWafSpecInfoRequest, DescribeDcdnWafSpecInfoResponse},
    describe_dcdn_waf_usage_data::{DescribeDcdnWafUsageDataError, DescribeDcdnWafUsageDataRequest, DescribeDcdnWafUsageDataResponse},
    describe_dcdnsec_service::{DescribeDcdnsecServiceRequest, DescribeDcdnsecServiceResponse},
    describe_ddos_all_event_list::{DescribeDdosAllEventListError, DescribeDdosAllEventListRequest, DescribeDdosAllEventListResponse},
    describe_encrypt_routine_uid::{DescribeEncryptRoutineUidError, DescribeEncryptRoutineUidRequest, DescribeEncryptRoutineUidResponse},
    describe_highlight_info::{DescribeHighlightInfoError, DescribeHighlightInfoRequest, DescribeHighlightInfoResponse},
    describe_kv_real_time_qps_data::{DescribeKvRealTimeQpsDataRequest, DescribeKvRealTimeQpsDataResponse},
    describe_kv_usage_data::{DescribeKvUsageDataError, DescribeKvUsageDataRequest, DescribeKvUsageDataResponse},
    describe_rd_domain_config::{DescribeRDDomainConfigRequest, DescribeRDDomainConfigResponse},
    describe_routine::{DescribeRoutineError, DescribeRoutineRequest, DescribeRoutineResponse},
    describe_routine_canary_envs::{DescribeRoutineCanaryEnvsError, DescribeRoutineCanaryEnvsRequest, DescribeRoutineCanaryEnvsResponse},
    describe_routine_code_revision::{DescribeRoutineCodeRevisionError, DescribeRoutineCodeRevisionRequest, DescribeRoutineCodeRevisionResponse},
    describe_routine_related_domains::{DescribeRoutineRelatedDomainsError, DescribeRoutineRelatedDomainsRequest, DescribeRoutineRelatedDomainsResponse},
    describe_routine_spec::{DescribeRoutineSpecError, DescribeRoutineSpecRequest, DescribeRoutineSpecResponse},
    describe_routine_user_info::{DescribeRoutineUserInfoError, DescribeRoutineUserInfoRequest, DescribeRoutineUserInfoResponse},
    describe_user_dcdn_ipa_status::{DescribeUserDcdnIpaStatusRequest, DescribeUserDcdnIpaStatusResponse},
    describe_user_dcdn_status::{DescribeUserDcdnStatusRequest, DescribeUserDcdnStatusResponse},
    describe_user_er_status::{DescribeUserErStatusRequest, DescribeUserErStatusResponse},
    describe_user_logservice_status::{DescribeUserLogserviceStatusRequest, DescribeUserLogserviceStatusResponse},
    edit_routine_conf::{EditRoutineConfError, EditRoutineConfRequest, EditRoutineConfResponse},
    get_dcdn_kv::{GetDcdnKvError, GetDcdnKvRequest, GetDcdnKvResponse},
    get_dcdn_kv_detail::{GetDcdnKvDetailRequest, GetDcdnKvDetailResponse},
    get_dcdn_kv_status::{GetDcdnKvStatusError, GetDcdnKvStatusRequest, GetDcdnKvStatusResponse},
    list_dcdn_kv::{ListDcdnKvError, ListDcdnKvRequest, ListDcdnKvResponse},
    list_dcdn_real_time_delivery_project::{ListDcdnRealTimeDeliveryProjectRequest, ListDcdnRealTimeDeliveryProjectResponse},
    modify_d_cdn_domain_schdm_by_property::{ModifyDCdnDomainSchdmByPropertyError, ModifyDCdnDomainSchdmByPropertyRequest, ModifyDCdnDomainSchdmByPropertyResponse},
    modify_dcdn_waf_group::{ModifyDcdnWafGroupError, ModifyDcdnWafGroupRequest, ModifyDcdnWafGroupResponse},
    modify_dcdn_waf_policy::{ModifyDcdnWafPolicyError, ModifyDcdnWafPolicyRequest, ModifyDcdnWafPolicyResponse},
    modify_dcdn_waf_policy_domains::{ModifyDcdnWafPolicyDomainsError, ModifyDcdnWafPolicyDomainsRequest, ModifyDcdnWafPolicyDomainsResponse},
    modify_dcdn_waf_rule::{ModifyDcdnWafRuleError, ModifyDcdnWafRuleRequest, ModifyDcdnWafRuleResponse},
    open_dcdn_service::{OpenDcdnServiceError, OpenDcdnServiceRequest, OpenDcdnServiceResponse},
    preload_dcdn_object_caches::{PreloadDcdnObjectCachesError, PreloadDcdnObjectCachesRequest, PreloadDcdnObjectCachesResponse},
    publish_dcdn_staging_config_to_production::{PublishDcdnStagingConfigToProductionError, PublishDcdnStagingConfigToProductionRequest, PublishDcdnStagingConfigToProductionResponse},
    publish_routine_code_revision::{PublishRoutineCodeRevisionError, PublishRoutineCodeRevisionRequest, PublishRoutineCodeRevisionResponse},
    put_dcdn_kv::{PutDcdnKvError, PutDcdnKvRequest, PutDcdnKvResponse},
    put_dcdn_kv_namespace::{PutDcdnKvNamespaceError, PutDcdnKvNamespaceRequest, PutDcdnKvNamespaceResponse},
    put_dcdn_kv_with_high_capacity::{PutDcdnKvWithHighCapacityError, PutDcdnKvWithHighCapacityRequest, PutDcdnKvWithHighCapacityResponse},
    refresh_dcdn_object_cache_by_cache_tag::{RefreshDcdnObjectCacheByCacheTagError, RefreshDcdnObjectCacheByCacheTagRequest, RefreshDcdnObjectCacheByCacheTagResponse},
    refresh_dcdn_object_caches::{RefreshDcdnObjectCachesError, RefreshDcdnObjectCachesRequest, RefreshDcdnObjectCachesResponse},
    refresh_er_object_caches::{RefreshErObjectCachesError, RefreshErObjectCachesRequest, RefreshErObjectCachesResponse},
    rollback_dcdn_staging_config::{RollbackDcdnStagingConfigError, RollbackDcdnStagingConfigRequest, RollbackDcdnStagingConfigResponse},
    set_dcdn_domain_certificate::{SetDcdnDomainCertificateError, SetDcdnDomainCertificateRequest, SetDcdnDomainCertificateResponse},
    set_dcdn_domain_csr_certificate::{SetDcdnDomainCSRCertificateError, SetDcdnDomainCSRCertificateRequest, SetDcdnDomainCSRCertificateResponse},
    set_dcdn_domain_sm_certificate::{SetDcdnDomainSMCertificateError, SetDcdnDomainSMCertificateRequest, SetDcdnDomainSMCertificateResponse},
    set_dcdn_domain_ssl_certificate::{SetDcdnDomainSSLCertificateError, SetDcdnDomainSSLCertificateRequest, SetDcdnDomainSSLCertificateResponse},
    set_dcdn_domain_staging_config::{SetDcdnDomainStagingConfigError, SetDcdnDomainStagingConfigRequest, SetDcdnDomainStagingConfigResponse},
    set_dcdn_full_domains_block_ip::{SetDcdnFullDomainsBlockIPError, SetDcdnFullDomainsBlockIPRequest, SetDcdnFullDomainsBlockIPResponse},
    set_dcdn_user_config::{SetDcdnUserConfigError, SetDcdnUserConfigRequest, SetDcdnUserConfigResponse},
    set_routine_subdomain::{SetRoutineSubdomainError, SetRoutineSubdomainRequest, SetRoutineSubdomainResponse},
    start_dcdn_domain::{StartDcdnDomainError, StartDcdnDomainRequest, StartDcdnDomainResponse},
    start_dcdn_ipa_domain::{StartDcdnIpaDomainError, StartDcdnIpaDomainRequest, StartDcdnIpaDomainResponse},
    stop_dcdn_domain::{StopDcdnDomainRequest, StopDcdnDomainResponse},
    stop_dcdn_ipa_domain::{StopDcdnIpaDomainError, StopDcdnIpaDomainRequest, StopDcdnIpaDomainResponse},
    tag_dcdn_resources::{TagDcdnResourcesError, TagDcdnResourcesRequest, TagDcdnResourcesResponse},
    untag_dcdn_resources::{UntagDcdnResourcesError, UntagDcdnResourcesRequest, UntagDcdnResourcesResponse},
    update_dcdn_deliver_task::{UpdateDcdnDeliverTaskError, UpdateDcdnDeliverTaskRequest, UpdateDcdnDeliverTaskResponse},
    update_dcdn_domain::{UpdateDcdnDomainError, UpdateDcdnDomainRequest, UpdateDcdnDomainResponse},
    update_dcdn_ipa_domain::{UpdateDcdnIpaDomainError, UpdateDcdnIpaDomainRequest, UpdateDcdnIpaDomainResponse},
    update_dcdn_sls_realtime_log_delivery::{UpdateDcdnSLSRealtimeLogDeliveryError, UpdateDcdnSLSRealtimeLogDeliveryRequest, UpdateDcdnSLSRealtimeLogDeliveryResponse},
    update_dcdn_sub_task::{UpdateDcdnSubTaskError, UpdateDcdnSubTaskRequest, UpdateDcdnSubTaskResponse},
    update_dcdn_user_real_time_delivery_field::{UpdateDcdnUserRealTimeDeliveryFieldError, UpdateDcdnUserRealTimeDeliveryFieldRequest, UpdateDcdnUserRealTimeDeliveryFieldResponse},
    upload_routine_code::{UploadRoutineCodeError, UploadRoutineCodeRequest, UploadRoutineCodeResponse},
    upload_staging_routine_code::{UploadStagingRoutineCodeError, UploadStagingRoutineCodeRequest, UploadStagingRoutineCodeResponse},
    verify_dcdn_domain_owner::{VerifyDcdnDomainOwnerError, VerifyDcdnDomainOwnerRequest, VerifyDcdnDomainOwnerResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "dcdn",
    version: "2018-01-15",
    endpoints: Endpoints {
        central: Some("dcdn.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Dynamic Content Delivery Network.
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
    /// Adds one domain name to Dynamic Content Delivery Network (DCDN) for acceleration.
    #[inline]
    pub fn add_dcdn_domain(
        &self,
        request: AddDcdnDomainRequest,
    ) -> Call<'_, AddDcdnDomainRequest> {
        self.inner.call(request)
    }
    /// Adds a domain name for acceleration at the IP application (IPA) layer, one per call.
    #[inline]
    pub fn add_dcdn_ipa_domain(
        &self,
        request: AddDcdnIpaDomainRequest,
    ) -> Call<'_, AddDcdnIpaDomainRequest> {
        self.inner.call(request)
    }
    /// Adds several domain names to DCDN with a single request.
    #[inline]
    pub fn batch_add_dcdn_domain(
        &self,
        request: BatchAddDcdnDomainRequest,
    ) -> Call<'_, BatchAddDcdnDomainRequest> {
        self.inner.call(request)
    }
    /// Adds several WAF rules to a protection policy with one call.
    #[inline]
    pub fn batch_create_dcdn_waf_rules(
        &self,
        request: BatchCreateDcdnWafRulesRequest,
    ) -> Call<'_, BatchCreateDcdnWafRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes the configurations of given functions from several accelerated domain names at once.
    #[inline]
    pub fn batch_delete_dcdn_domain_configs(
        &self,
        request: BatchDeleteDcdnDomainConfigsRequest,
    ) -> Call<'_, BatchDeleteDcdnDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Deletes a list of keys and their values from an edge KV namespace.
    #[inline]
    pub fn batch_delete_dcdn_kv(
        &self,
        request: BatchDeleteDcdnKvRequest,
    ) -> Call<'_, BatchDeleteDcdnKvRequest> {
        self.inner.call(request)
    }
    /// Deletes keys from an edge KV namespace where the key list is large, up to 100 MB.
    #[inline]
    pub fn batch_delete_dcdn_kv_with_high_capacity(
        &self,
        request: BatchDeleteDcdnKvWithHighCapacityRequest,
    ) -> Call<'_, BatchDeleteDcdnKvWithHighCapacityRequest> {
        self.inner.call(request)
    }
    /// Deletes several WAF protection rules by their IDs.
    #[inline]
    pub fn batch_delete_dcdn_waf_rules(
        &self,
        request: BatchDeleteDcdnWafRulesRequest,
    ) -> Call<'_, BatchDeleteDcdnWafRulesRequest> {
        self.inner.call(request)
    }
    /// Changes several WAF rules at once; only those of bot management can be changed so.
    #[inline]
    pub fn batch_modify_dcdn_waf_rules(
        &self,
        request: BatchModifyDcdnWafRulesRequest,
    ) -> Call<'_, BatchModifyDcdnWafRulesRequest> {
        self.inner.call(request)
    }
    /// Writes several key-value pairs into an EdgeKV namespace.
    #[inline]
    pub fn batch_put_dcdn_kv(
        &self,
        request: BatchPutDcdnKvRequest,
    ) -> Call<'_, BatchPutDcdnKvRequest> {
        self.inner.call(request)
    }
    /// Writes key-value pairs into an EdgeKV namespace, as `BatchPutDcdnKv` does, but takes larger requests.
    #[inline]
    pub fn batch_put_dcdn_kv_with_high_capacity(
        &self,
        request: BatchPutDcdnKvWithHighCapacityRequest,
    ) -> Call<'_, BatchPutDcdnKvWithHighCapacityRequest> {
        self.inner.call(request)
    }
    /// Applies function configurations to several accelerated domain names at once.
    #[inline]
    pub fn batch_set_dcdn_domain_configs(
        &self,
        request: BatchSetDcdnDomainConfigsRequest,
    ) -> Call<'_, BatchSetDcdnDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Applies function configurations to several domain names that are accelerated at the IPA layer.
    #[inline]
    pub fn batch_set_dcdn_ipa_domain_configs(
        &self,
        request: BatchSetDcdnIpaDomainConfigsRequest,
    ) -> Call<'_, BatchSetDcdnIpaDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Sets the WAF protection status for several accelerated domain names.
    #[inline]
    pub fn batch_set_dcdn_waf_domain_configs(
        &self,
        request: BatchSetDcdnWafDomainConfigsRequest,
    ) -> Call<'_, BatchSetDcdnWafDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Re-enables several stopped accelerated domain names, whose status becomes `online`.
    #[inline]
    pub fn batch_start_dcdn_domain(
        &self,
        request: BatchStartDcdnDomainRequest,
    ) -> Call<'_, BatchStartDcdnDomainRequest> {
        self.inner.call(request)
    }
    /// Stops several accelerated domain names, whose status becomes `offline`.
    #[inline]
    pub fn batch_stop_dcdn_domain(
        &self,
        request: BatchStopDcdnDomainRequest,
    ) -> Call<'_, BatchStopDcdnDomainRequest> {
        self.inner.call(request)
    }
    /// Checks whether a real-time log project with the given name exists.
    #[inline]
    pub fn check_dcdn_project_exist(
        &self,
        request: CheckDcdnProjectExistRequest,
    ) -> Call<'_, CheckDcdnProjectExistRequest> {
        self.inner.call(request)
    }
    /// Turns the unstable test code of an edge routine into a numbered version that can be published.
    #[inline]
    pub fn commit_staging_routine_code(
        &self,
        request: CommitStagingRoutineCodeRequest,
    ) -> Call<'_, CommitStagingRoutineCodeRequest> {
        self.inner.call(request)
    }
    /// Generates a certificate signing request (CSR) from a common name and organization details.
    #[inline]
    pub fn create_dcdn_certificate_signing_request(
        &self,
        request: CreateDcdnCertificateSigningRequestRequest,
    ) -> Call<'_, CreateDcdnCertificateSigningRequestRequest> {
        self.inner.call(request)
    }
    /// Subscribes to operation reports that are then sent by email on a schedule.
    #[inline]
    pub fn create_dcdn_deliver_task(
        &self,
        request: CreateDcdnDeliverTaskRequest,
    ) -> Call<'_, CreateDcdnDeliverTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a project that delivers real-time logs of domain names to Simple Log Service.
    #[inline]
    pub fn create_dcdn_sls_real_time_log_delivery(
        &self,
        request: CreateDcdnSLSRealTimeLogDeliveryRequest,
    ) -> Call<'_, CreateDcdnSLSRealTimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Creates a customization task for operation reports on the given domain names.
    #[inline]
    pub fn create_dcdn_sub_task(
        &self,
        request: CreateDcdnSubTaskRequest,
    ) -> Call<'_, CreateDcdnSubTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a custom WAF rule group from a template.
    #[inline]
    pub fn create_dcdn_waf_group(
        &self,
        request: CreateDcdnWafGroupRequest,
    ) -> Call<'_, CreateDcdnWafGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a WAF protection policy for one protection scenario.
    #[inline]
    pub fn create_dcdn_waf_policy(
        &self,
        request: CreateDcdnWafPolicyRequest,
    ) -> Call<'_, CreateDcdnWafPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates an EdgeRoutine, the script that runs on DCDN edge nodes, with its environments.
    #[inline]
    pub fn create_routine(
        &self,
        request: CreateRoutineRequest,
    ) -> Call<'_, CreateRoutineRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role and the Simple Log Service project that log delivery needs.
    #[inline]
    pub fn create_slr_and_sls_project(
        &self,
        request: CreateSlrAndSlsProjectRequest,
    ) -> Call<'_, CreateSlrAndSlsProjectRequest> {
        self.inner.call(request)
    }
    /// Deletes a report task by its ID; its reports are no longer delivered.
    #[inline]
    pub fn delete_dcdn_deliver_task(
        &self,
        request: DeleteDcdnDeliverTaskRequest,
    ) -> Call<'_, DeleteDcdnDeliverTaskRequest> {
        self.inner.call(request)
    }
    /// Removes an accelerated domain name from DCDN.
    #[inline]
    pub fn delete_dcdn_domain(
        &self,
        request: DeleteDcdnDomainRequest,
    ) -> Call<'_, DeleteDcdnDomainRequest> {
        self.inner.call(request)
    }
    /// Removes a domain name that is accelerated at the IPA layer.
    #[inline]
    pub fn delete_dcdn_ipa_domain(
        &self,
        request: DeleteDcdnIpaDomainRequest,
    ) -> Call<'_, DeleteDcdnIpaDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes a particular configuration of a domain name that is accelerated at the IPA layer.
    #[inline]
    pub fn delete_dcdn_ipa_specific_config(
        &self,
        request: DeleteDcdnIpaSpecificConfigRequest,
    ) -> Call<'_, DeleteDcdnIpaSpecificConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes one key with its value from an EdgeKV namespace.
    #[inline]
    pub fn delete_dcdn_kv(
        &self,
        request: DeleteDcdnKvRequest,
    ) -> Call<'_, DeleteDcdnKvRequest> {
        self.inner.call(request)
    }
    /// Deletes an EdgeKV namespace of the account with all keys in it.
    #[inline]
    pub fn delete_dcdn_kv_namespace(
        &self,
        request: DeleteDcdnKvNamespaceRequest,
    ) -> Call<'_, DeleteDcdnKvNamespaceRequest> {
        self.inner.call(request)
    }
    /// Ends the real-time log delivery of a whole project.
    #[inline]
    pub fn delete_dcdn_real_time_log_project(
        &self,
        request: DeleteDcdnRealTimeLogProjectRequest,
    ) -> Call<'_, DeleteDcdnRealTimeLogProjectRequest> {
        self.inner.call(request)
    }
    /// Deletes a particular configuration of an accelerated domain name.
    #[inline]
    pub fn delete_dcdn_specific_config(
        &self,
        request: DeleteDcdnSpecificConfigRequest,
    ) -> Call<'_, DeleteDcdnSpecificConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a particular configuration of a domain name in the staging environment only.
    #[inline]
    pub fn delete_dcdn_specific_staging_config(
        &self,
        request: DeleteDcdnSpecificStagingConfigRequest,
    ) -> Call<'_, DeleteDcdnSpecificStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes all customized operations reports of the account.
    #[inline]
    pub fn delete_dcdn_sub_task(
        &self,
        request: DeleteDcdnSubTaskRequest,
    ) -> Call<'_, DeleteDcdnSubTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a feature configuration that holds for the whole account.
    #[inline]
    pub fn delete_dcdn_user_config(
        &self,
        request: DeleteDcdnUserConfigRequest,
    ) -> Call<'_, DeleteDcdnUserConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom group of WAF rules.
    #[inline]
    pub fn delete_dcdn_waf_group(
        &self,
        request: DeleteDcdnWafGroupRequest,
    ) -> Call<'_, DeleteDcdnWafGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a WAF protection policy; domains bound to it lose its protection.
    #[inline]
    pub fn delete_dcdn_waf_policy(
        &self,
        request: DeleteDcdnWafPolicyRequest,
    ) -> Call<'_, DeleteDcdnWafPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes an edge routine; requests are no longer run through its code.
    #[inline]
    pub fn delete_routine(
        &self,
        request: DeleteRoutineRequest,
    ) -> Call<'_, DeleteRoutineRequest> {
        self.inner.call(request)
    }
    /// Deletes one version of the code of an edge routine.
    #[inline]
    pub fn delete_routine_code_revision(
        &self,
        request: DeleteRoutineCodeRevisionRequest,
    ) -> Call<'_, DeleteRoutineCodeRevisionRequest> {
        self.inner.call(request)
    }
    /// Deletes custom canary environments of an edge routine; production and staging cannot be deleted.
    #[inline]
    pub fn delete_routine_conf_envs(
        &self,
        request: DeleteRoutineConfEnvsRequest,
    ) -> Call<'_, DeleteRoutineConfEnvsRequest> {
        self.inner.call(request)
    }
    /// Lists the condition fields from which access control rules can be built in the console.
    #[inline]
    pub fn describe_dcdn_acl_fields(
        &self,
        request: DescribeDcdnAclFieldsRequest,
    ) -> Call<'_, DescribeDcdnAclFieldsRequest> {
        self.inner.call(request)
    }
    /// Returns bandwidth of BGP acceleration, sampled every five minutes.
    #[inline]
    pub fn describe_dcdn_bgp_bps_data(
        &self,
        request: DescribeDcdnBgpBpsDataRequest,
    ) -> Call<'_, DescribeDcdnBgpBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns traffic of BGP acceleration, sampled every five minutes.
    #[inline]
    pub fn describe_dcdn_bgp_traffic_data(
        &self,
        request: DescribeDcdnBgpTrafficDataRequest,
    ) -> Call<'_, DescribeDcdnBgpTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Lists the countries and regions that the region blocking feature can block.
    #[inline]
    pub fn describe_dcdn_blocked_regions(
        &self,
        request: DescribeDcdnBlockedRegionsRequest,
    ) -> Call<'_, DescribeDcdnBlockedRegionsRequest> {
        self.inner.call(request)
    }
    /// Shows the details of a certificate that is used with DCDN.
    #[inline]
    pub fn describe_dcdn_certificate_detail(
        &self,
        request: DescribeDcdnCertificateDetailRequest,
    ) -> Call<'_, DescribeDcdnCertificateDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates that exist for a domain name.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_dcdn_certificate_list(
        &self,
        request: DescribeDcdnCertificateListRequest,
    ) -> Call<'_, DescribeDcdnCertificateListRequest> {
        self.inner.call(request)
    }
    /// Shows the status of the DCDN DDoS protection service.
    #[inline]
    pub fn describe_dcdn_ddos_service(
        &self,
        request: DescribeDcdnDdosServiceRequest,
    ) -> Call<'_, DescribeDcdnDdosServiceRequest> {
        self.inner.call(request)
    }
    /// Shows the edition and specifications of DCDN DDoS protection that the account has.
    #[inline]
    pub fn describe_dcdn_ddos_spec_info(
        &self,
        request: DescribeDcdnDdosSpecInfoRequest,
    ) -> Call<'_, DescribeDcdnDdosSpecInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names of the account that were removed from DCDN.
    #[inline]
    pub fn describe_dcdn_deleted_domains(
        &self,
        request: DescribeDcdnDeletedDomainsRequest,
    ) -> Call<'_, DescribeDcdnDeletedDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists all report subscriptions of the account, or one by its ID.
    #[inline]
    pub fn describe_dcdn_deliver_list(
        &self,
        request: DescribeDcdnDeliverListRequest,
    ) -> Call<'_, DescribeDcdnDeliverListRequest> {
        self.inner.call(request)
    }
    /// Returns bandwidth monitoring data of accelerated domain names over a time range.
    #[inline]
    pub fn describe_dcdn_domain_bps_data(
        &self,
        request: DescribeDcdnDomainBpsDataRequest,
    ) -> Call<'_, DescribeDcdnDomainBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns bandwidth data of domain names, broken down by protocol layer.
    #[inline]
    pub fn describe_dcdn_domain_bps_data_by_layer(
        &self,
        request: DescribeDcdnDomainBpsDataByLayerRequest,
    ) -> Call<'_, DescribeDcdnDomainBpsDataByLayerRequest> {
        self.inner.call(request)
    }
    /// Finds the domain names that match the information of a given certificate.
    #[inline]
    pub fn describe_dcdn_domain_by_certificate(
        &self,
        request: DescribeDcdnDomainByCertificateRequest,
    ) -> Call<'_, DescribeDcdnDomainByCertificateRequest> {
        self.inner.call(request)
    }
    /// Returns log entries of requests that were hit by frequency control rules.
    #[inline]
    pub fn describe_dcdn_domain_cc_activity_log(
        &self,
        request: DescribeDcdnDomainCcActivityLogRequest,
    ) -> Call<'_, DescribeDcdnDomainCcActivityLogRequest> {
        self.inner.call(request)
    }
    /// Shows the certificate that is set on a domain name.
    #[inline]
    pub fn describe_dcdn_domain_certificate_info(
        &self,
        request: DescribeDcdnDomainCertificateInfoRequest,
    ) -> Call<'_, DescribeDcdnDomainCertificateInfoRequest> {
        self.inner.call(request)
    }
    /// Tests by DNS resolution whether domain names point to their assigned CNAME.
    #[inline]
    pub fn describe_dcdn_domain_cname(
        &self,
        request: DescribeDcdnDomainCnameRequest,
    ) -> Call<'_, DescribeDcdnDomainCnameRequest> {
        self.inner.call(request)
    }
    /// Shows the function configurations of an accelerated domain name.
    #[inline]
    pub fn describe_dcdn_domain_configs(
        &self,
        request: DescribeDcdnDomainConfigsRequest,
    ) -> Call<'_, DescribeDcdnDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Shows the basic information of one accelerated domain name, such as origin servers and status.
    #[inline]
    pub fn describe_dcdn_domain_detail(
        &self,
        request: DescribeDcdnDomainDetailRequest,
    ) -> Call<'_, DescribeDcdnDomainDetailRequest> {
        self.inner.call(request)
    }
    /// Returns the byte hit ratio of domain names over a time range.
    #[inline]
    pub fn describe_dcdn_domain_hit_rate_data(
        &self,
        request: DescribeDcdnDomainHitRateDataRequest,
    ) -> Call<'_, DescribeDcdnDomainHitRateDataRequest> {
        self.inner.call(request)
    }
    /// Returns counts and shares of HTTP status codes for accelerated domain names.
    #[inline]
    pub fn describe_dcdn_domain_http_code_data(
        &self,
        request: DescribeDcdnDomainHttpCodeDataRequest,
    ) -> Call<'_, DescribeDcdnDomainHttpCodeDataRequest> {
        self.inner.call(request)
    }
    /// Returns HTTP status code data of domain names, broken down by protocol layer.
    #[inline]
    pub fn describe_dcdn_domain_http_code_data_by_layer(
        &self,
        request: DescribeDcdnDomainHttpCodeDataByLayerRequest,
    ) -> Call<'_, DescribeDcdnDomainHttpCodeDataByLayerRequest> {
        self.inner.call(request)
    }
    /// Returns bandwidth of Layer 4 (IPA) acceleration, for at most the last 90 days.
    #[inline]
    pub fn describe_dcdn_domain_ipa_bps_data(
        &self,
        request: DescribeDcdnDomainIpaBpsDataRequest,
    ) -> Call<'_, DescribeDcdnDomainIpaBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns the number of user connections to IPA-accelerated domain names.
    #[inline]
    pub fn describe_dcdn_domain_ipa_conn_data(
        &self,
        request: DescribeDcdnDomainIpaConnDataRequest,
    ) -> Call<'_, DescribeDcdnDomainIpaConnDataRequest> {
        self.inner.call(request)
    }
    /// Returns traffic of Layer 4 (IPA) acceleration, for at most the last 90 days.
    #[inline]
    pub fn describe_dcdn_domain_ipa_traffic_data(
        &self,
        request: DescribeDcdnDomainIpaTrafficDataRequest,
    ) -> Call<'_, DescribeDcdnDomainIpaTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Returns daily statistics on which Internet service providers the users of a domain name have.
    #[inline]
    pub fn describe_dcdn_domain_isp_data(
        &self,
        request: DescribeDcdnDomainIspDataRequest,
    ) -> Call<'_, DescribeDcdnDomainIspDataRequest> {
        self.inner.call(request)
    }
    /// Returns download addresses for the raw access logs of a domain name.
    #[inline]
    pub fn describe_dcdn_domain_log(
        &self,
        request: DescribeDcdnDomainLogRequest,
    ) -> Call<'_, DescribeDcdnDomainLogRequest> {
        self.inner.call(request)
    }
    /// Returns billable usage of several domain names, except for items billed by request.
    #[inline]
    pub fn describe_dcdn_domain_multi_usage_data(
        &self,
        request: DescribeDcdnDomainMultiUsageDataRequest,
    ) -> Call<'_, DescribeDcdnDomainMultiUsageDataRequest> {
        self.inner.call(request)
    }
    /// Returns the bandwidth that DCDN uses to fetch content from the origin servers.
    #[inline]
    pub fn describe_dcdn_domain_origin_bps_data(
        &self,
        request: DescribeDcdnDomainOriginBpsDataRequest,
    ) -> Call<'_, DescribeDcdnDomainOriginBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns the traffic that DCDN uses to fetch content from the origin servers.
    #[inline]
    pub fn describe_dcdn_domain_origin_traffic_data(
        &self,
        request: DescribeDcdnDomainOriginTrafficDataRequest,
    ) -> Call<'_, DescribeDcdnDomainOriginTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Shows which protocol type an IPA-accelerated domain name uses.
    #[inline]
    pub fn describe_dcdn_domain_property(
        &self,
        request: DescribeDcdnDomainPropertyRequest,
    ) -> Call<'_, DescribeDcdnDomainPropertyRequest> {
        self.inner.call(request)
    }
    /// Returns hourly page view statistics of a domain name.
    #[inline]
    pub fn describe_dcdn_domain_pv_data(
        &self,
        request: DescribeDcdnDomainPvDataRequest,
    ) -> Call<'_, DescribeDcdnDomainPvDataRequest> {
        self.inner.call(request)
    }
    /// Returns the queries per second that accelerated domain names receive.
    #[inline]
    pub fn describe_dcdn_domain_qps_data(
        &self,
        request: DescribeDcdnDomainQpsDataRequest,
    ) -> Call<'_, DescribeDcdnDomainQpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns queries per second of domain names, broken down by protocol layer.
    #[inline]
    pub fn describe_dcdn_domain_qps_data_by_layer(
        &self,
        request: DescribeDcdnDomainQpsDataByLayerRequest,
    ) -> Call<'_, DescribeDcdnDomainQpsDataByLayerRequest> {
        self.inner.call(request)
    }
    /// Returns real-time bandwidth of accelerated domain names.
    #[inline]
    pub fn describe_dcdn_domain_real_time_bps_data(
        &self,
        request: DescribeDcdnDomainRealTimeBpsDataRequest,
    ) -> Call<'_, DescribeDcdnDomainRealTimeBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns the real-time byte hit ratio of accelerated domain names.
    #[inline]
    pub fn describe_dcdn_domain_real_time_byte_hit_rate_data(
        &self,
        request: DescribeDcdnDomainRealTimeByteHitRateDataRequest,
    ) -> Call<'_, DescribeDcdnDomainRealTimeByteHitRateDataRequest> {
        self.inner.call(request)
    }
    /// Returns per-minute traffic and visits by region and ISP, for spans up to 10 minutes.
    #[inline]
    pub fn describe_dcdn_domain_real_time_detail_data(
        &self,
        request: DescribeDcdnDomainRealTimeDetailDataRequest,
    ) -> Call<'_, DescribeDcdnDomainRealTimeDetailDataRequest> {
        self.inner.call(request)
    }
    /// Returns real-time counts and shares of HTTP status codes for domain names.
    #[inline]
    pub fn describe_dcdn_domain_real_time_http_code_data(
        &self,
        request: DescribeDcdnDomainRealTimeHttpCodeDataRequest,
    ) -> Call<'_, DescribeDcdnDomainRealTimeHttpCodeDataRequest> {
        self.inner.call(request)
    }
    /// Returns real-time queries per second of accelerated domain names.
    #[inline]
    pub fn describe_dcdn_domain_real_time_qps_data(
        &self,
        request: DescribeDcdnDomainRealTimeQpsDataRequest,
    ) -> Call<'_, DescribeDcdnDomainRealTimeQpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns the real-time request hit ratio of accelerated domain names.
    #[inline]
    pub fn describe_dcdn_domain_real_time_req_hit_rate_data(
        &self,
        request: DescribeDcdnDomainRealTimeReqHitRateDataRequest,
    ) -> Call<'_, DescribeDcdnDomainRealTimeReqHitRateDataRequest> {
        self.inner.call(request)
    }
    /// Returns real-time back-to-origin bandwidth of accelerated domain names.
    #[inline]
    pub fn describe_dcdn_domain_real_time_src_bps_data(
        &self,
        request: DescribeDcdnDomainRealTimeSrcBpsDataRequest,
    ) -> Call<'_, DescribeDcdnDomainRealTimeSrcBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns real-time shares of HTTP status codes in back-to-origin requests.
    #[inline]
    pub fn describe_dcdn_domain_real_time_src_http_code_data(
        &self,
        request: DescribeDcdnDomainRealTimeSrcHttpCodeDataRequest,
    ) -> Call<'_, DescribeDcdnDomainRealTimeSrcHttpCodeDataRequest> {
        self.inner.call(request)
    }
    /// Returns real-time back-to-origin traffic of accelerated domain names.
    #[inline]
    pub fn describe_dcdn_domain_real_time_src_traffic_data(
        &self,
        request: DescribeDcdnDomainRealTimeSrcTrafficDataRequest,
    ) -> Call<'_, DescribeDcdnDomainRealTimeSrcTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Returns real-time traffic of accelerated domain names per time unit.
    #[inline]
    pub fn describe_dcdn_domain_real_time_traffic_data(
        &self,
        request: DescribeDcdnDomainRealTimeTrafficDataRequest,
    ) -> Call<'_, DescribeDcdnDomainRealTimeTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Returns daily statistics on where the users of a domain name are, by region.
    #[inline]
    pub fn describe_dcdn_domain_region_data(
        &self,
        request: DescribeDcdnDomainRegionDataRequest,
    ) -> Call<'_, DescribeDcdnDomainRegionDataRequest> {
        self.inner.call(request)
    }
    /// Shows the function configurations of a domain name in the staging environment.
    #[inline]
    pub fn describe_dcdn_domain_staging_config(
        &self,
        request: DescribeDcdnDomainStagingConfigRequest,
    ) -> Call<'_, DescribeDcdnDomainStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Ranks the pages that most often referred visitors to a domain name on one day.
    #[inline]
    pub fn describe_dcdn_domain_top_refer_visit(
        &self,
        request: DescribeDcdnDomainTopReferVisitRequest,
    ) -> Call<'_, DescribeDcdnDomainTopReferVisitRequest> {
        self.inner.call(request)
    }
    /// Ranks the most visited URLs of an accelerated domain name on one day.
    #[inline]
    pub fn describe_dcdn_domain_top_url_visit(
        &self,
        request: DescribeDcdnDomainTopUrlVisitRequest,
    ) -> Call<'_, DescribeDcdnDomainTopUrlVisitRequest> {
        self.inner.call(request)
    }
    /// Returns traffic monitoring data of accelerated domain names over a time range.
    #[inline]
    pub fn describe_dcdn_domain_traffic_data(
        &self,
        request: DescribeDcdnDomainTrafficDataRequest,
    ) -> Call<'_, DescribeDcdnDomainTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Returns the usage of domain names within a given billing region.
    #[inline]
    pub fn describe_dcdn_domain_usage_data(
        &self,
        request: DescribeDcdnDomainUsageDataRequest,
    ) -> Call<'_, DescribeDcdnDomainUsageDataRequest> {
        self.inner.call(request)
    }
    /// Returns hourly unique visitor statistics of a domain name, for at most 90 days back.
    #[inline]
    pub fn describe_dcdn_domain_uv_data(
        &self,
        request: DescribeDcdnDomainUvDataRequest,
    ) -> Call<'_, DescribeDcdnDomainUvDataRequest> {
        self.inner.call(request)
    }
    /// Returns bandwidth that domain names use over the WebSocket protocol.
    #[inline]
    pub fn describe_dcdn_domain_websocket_bps_data(
        &self,
        request: DescribeDcdnDomainWebsocketBpsDataRequest,
    ) -> Call<'_, DescribeDcdnDomainWebsocketBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns counts and shares of HTTP status codes in WebSocket requests to domain names.
    #[inline]
    pub fn describe_dcdn_domain_websocket_http_code_data(
        &self,
        request: DescribeDcdnDomainWebsocketHttpCodeDataRequest,
    ) -> Call<'_, DescribeDcdnDomainWebsocketHttpCodeDataRequest> {
        self.inner.call(request)
    }
    /// Returns traffic of domain names over the WebSocket protocol.
    #[inline]
    pub fn describe_dcdn_domain_websocket_traffic_data(
        &self,
        request: DescribeDcdnDomainWebsocketTrafficDataRequest,
    ) -> Call<'_, DescribeDcdnDomainWebsocketTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Lists the accelerated domain names that use given origin servers.
    #[inline]
    pub fn describe_dcdn_domains_by_source(
        &self,
        request: DescribeDcdnDomainsBySourceRequest,
    ) -> Call<'_, DescribeDcdnDomainsBySourceRequest> {
        self.inner.call(request)
    }
    /// Returns how many times EdgeRoutine scripts were executed.
    #[inline]
    pub fn describe_dcdn_er_usage_data(
        &self,
        request: DescribeDcdnErUsageDataRequest,
    ) -> Call<'_, DescribeDcdnErUsageDataRequest> {
        self.inner.call(request)
    }
    /// Shows which IP addresses are blocked across all domain names of the account.
    #[inline]
    pub fn describe_dcdn_full_domains_block_ip_config(
        &self,
        request: DescribeDcdnFullDomainsBlockIPConfigRequest,
    ) -> Call<'_, DescribeDcdnFullDomainsBlockIPConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the history of IP address blocking across all domain names.
    #[inline]
    pub fn describe_dcdn_full_domains_block_ip_history(
        &self,
        request: DescribeDcdnFullDomainsBlockIPHistoryRequest,
    ) -> Call<'_, DescribeDcdnFullDomainsBlockIPHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names with HTTPS and the certificates that they use.
    #[inline]
    pub fn describe_dcdn_https_domain_list(
        &self,
        request: DescribeDcdnHttpsDomainListRequest,
    ) -> Call<'_, DescribeDcdnHttpsDomainListRequest> {
        self.inner.call(request)
    }
    /// Tells whether a given IP address belongs to a DCDN node.
    #[inline]
    pub fn describe_dcdn_ip_info(
        &self,
        request: DescribeDcdnIpInfoRequest,
    ) -> Call<'_, DescribeDcdnIpInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the back-to-origin CIDR blocks of an IPA-accelerated domain name; access must be applied for.
    #[inline]
    pub fn describe_dcdn_ipa_domain_cidr(
        &self,
        request: DescribeDcdnIpaDomainCidrRequest,
    ) -> Call<'_, DescribeDcdnIpaDomainCidrRequest> {
        self.inner.call(request)
    }
    /// Shows the function configurations of a domain name that is accelerated at the IPA layer.
    #[inline]
    pub fn describe_dcdn_ipa_domain_configs(
        &self,
        request: DescribeDcdnIpaDomainConfigsRequest,
    ) -> Call<'_, DescribeDcdnIpaDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Shows the basic information of one domain name that is accelerated at the IPA layer.
    #[inline]
    pub fn describe_dcdn_ipa_domain_detail(
        &self,
        request: DescribeDcdnIpaDomainDetailRequest,
    ) -> Call<'_, DescribeDcdnIpaDomainDetailRequest> {
        self.inner.call(request)
    }
    /// Shows the IPA service of the account: billing method, activation time, and status.
    #[inline]
    pub fn describe_dcdn_ipa_service(
        &self,
        request: DescribeDcdnIpaServiceRequest,
    ) -> Call<'_, DescribeDcdnIpaServiceRequest> {
        self.inner.call(request)
    }
    /// Lists the IPA-accelerated domain names of the account, with fuzzy search and status filter.
    #[inline]
    pub fn describe_dcdn_ipa_user_domains(
        &self,
        request: DescribeDcdnIpaUserDomainsRequest,
    ) -> Call<'_, DescribeDcdnIpaUserDomainsRequest> {
        self.inner.call(request)
    }
    /// Shows the edge KV storage of the account, such as its namespaces and quotas.
    #[inline]
    pub fn describe_dcdn_kv_account(
        &self,
        request: DescribeDcdnKvAccountRequest,
    ) -> Call<'_, DescribeDcdnKvAccountRequest> {
        self.inner.call(request)
    }
    /// Shows the status of edge KV storage for the account.
    #[inline]
    pub fn describe_dcdn_kv_account_status(
        &self,
        request: DescribeDcdnKvAccountStatusRequest,
    ) -> Call<'_, DescribeDcdnKvAccountStatusRequest> {
        self.inner.call(request)
    }
    /// Shows the information of one edge KV namespace.
    #[inline]
    pub fn describe_dcdn_kv_namespace(
        &self,
        request: DescribeDcdnKvNamespaceRequest,
    ) -> Call<'_, DescribeDcdnKvNamespaceRequest> {
        self.inner.call(request)
    }
    /// Returns the CIDR blocks from which DCDN L2 nodes contact the customer's origin servers.
    #[inline]
    pub fn describe_dcdn_l2_ips(
        &self,
        request: DescribeDcdnL2IpsRequest,
    ) -> Call<'_, DescribeDcdnL2IpsRequest> {
        self.inner.call(request)
    }
    /// Returns the IPv4 and IPv6 back-to-origin CIDR blocks for a domain name.
    #[inline]
    pub fn describe_dcdn_l2_vips(
        &self,
        request: DescribeDcdnL2VipsRequest,
    ) -> Call<'_, DescribeDcdnL2VipsRequest> {
        self.inner.call(request)
    }
    /// Shows whether the origin servers of an accelerated domain name are working.
    #[inline]
    pub fn describe_dcdn_origin_site_health_status(
        &self,
        request: DescribeDcdnOriginSiteHealthStatusRequest,
    ) -> Call<'_, DescribeDcdnOriginSiteHealthStatusRequest> {
        self.inner.call(request)
    }
    /// Lists all fields that real-time logs can contain.
    #[inline]
    pub fn describe_dcdn_real_time_delivery_field(
        &self,
        request: DescribeDcdnRealTimeDeliveryFieldRequest,
    ) -> Call<'_, DescribeDcdnRealTimeDeliveryFieldRequest> {
        self.inner.call(request)
    }
    /// Shows today's limits and remainders for refreshing URLs or directories and for prefetching.
    #[inline]
    pub fn describe_dcdn_refresh_quota(
        &self,
        request: DescribeDcdnRefreshQuotaRequest,
    ) -> Call<'_, DescribeDcdnRefreshQuotaRequest> {
        self.inner.call(request)
    }
    /// Shows by task ID whether a refresh or prefetch has taken effect on all nodes.
    #[inline]
    pub fn describe_dcdn_refresh_task_by_id(
        &self,
        request: DescribeDcdnRefreshTaskByIdRequest,
    ) -> Call<'_, DescribeDcdnRefreshTaskByIdRequest> {
        self.inner.call(request)
    }
    /// Lists the refresh and prefetch tasks of the last three days with their state.
    #[inline]
    pub fn describe_dcdn_refresh_tasks(
        &self,
        request: DescribeDcdnRefreshTasksRequest,
    ) -> Call<'_, DescribeDcdnRefreshTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the regions and Internet service providers by which data can be filtered.
    #[inline]
    pub fn describe_dcdn_region_and_isp(
        &self,
        request: DescribeDcdnRegionAndIspRequest,
    ) -> Call<'_, DescribeDcdnRegionAndIspRequest> {
        self.inner.call(request)
    }
    /// Returns the data of a customized operation report for domain names and a time range.
    #[inline]
    pub fn describe_dcdn_report(
        &self,
        request: DescribeDcdnReportRequest,
    ) -> Call<'_, DescribeDcdnReportRequest> {
        self.inner.call(request)
    }
    /// Lists the customized operation reports, or one by its ID.
    #[inline]
    pub fn describe_dcdn_report_list(
        &self,
        request: DescribeDcdnReportListRequest,
    ) -> Call<'_, DescribeDcdnReportListRequest> {
        self.inner.call(request)
    }
    /// Returns the options for the edge security drop-down lists of the DCDN console.
    #[inline]
    pub fn describe_dcdn_sec_func_info(
        &self,
        request: DescribeDcdnSecFuncInfoRequest,
    ) -> Call<'_, DescribeDcdnSecFuncInfoRequest> {
        self.inner.call(request)
    }
    /// Shows the Secure DCDN edition of the account and its security rules.
    #[inline]
    pub fn describe_dcdn_sec_spec_info(
        &self,
        request: DescribeDcdnSecSpecInfoRequest,
    ) -> Call<'_, DescribeDcdnSecSpecInfoRequest> {
        self.inner.call(request)
    }
    /// Shows the DCDN service of the account: billing methods now and next, activation time, status.
    #[inline]
    pub fn describe_dcdn_service(
        &self,
        request: DescribeDcdnServiceRequest,
    ) -> Call<'_, DescribeDcdnServiceRequest> {
        self.inner.call(request)
    }
    /// Lists the business types for which real-time logs are supported.
    #[inline]
    pub fn describe_dcdn_sls_real_time_log_type(
        &self,
        request: DescribeDcdnSLSRealTimeLogTypeRequest,
    ) -> Call<'_, DescribeDcdnSLSRealTimeLogTypeRequest> {
        self.inner.call(request)
    }
    /// Shows the settings of one real-time log delivery project.
    #[inline]
    pub fn describe_dcdn_sls_realtime_log_delivery(
        &self,
        request: DescribeDcdnSLSRealtimeLogDeliveryRequest,
    ) -> Call<'_, DescribeDcdnSLSRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Shows the details of a ShangMi (SM) certificate, which follows Chinese cryptographic standards.
    #[inline]
    pub fn describe_dcdn_sm_certificate_detail(
        &self,
        request: DescribeDcdnSMCertificateDetailRequest,
    ) -> Call<'_, DescribeDcdnSMCertificateDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the ShangMi (SM) certificates that exist for a domain name.
    #[inline]
    pub fn describe_dcdn_sm_certificate_list(
        &self,
        request: DescribeDcdnSMCertificateListRequest,
    ) -> Call<'_, DescribeDcdnSMCertificateListRequest> {
        self.inner.call(request)
    }
    /// Lists SSL certificates, found by domain name.
    #[inline]
    pub fn describe_dcdn_ssl_certificate_list(
        &self,
        request: DescribeDcdnSSLCertificateListRequest,
    ) -> Call<'_, DescribeDcdnSSLCertificateListRequest> {
        self.inner.call(request)
    }
    /// Returns the IP addresses of the staging nodes, on which a configuration can be tried.
    #[inline]
    pub fn describe_dcdn_staging_ip(
        &self,
        request: DescribeDcdnStagingIpRequest,
    ) -> Call<'_, DescribeDcdnStagingIpRequest> {
        self.inner.call(request)
    }
    /// Lists the customization tasks for operation reports.
    #[inline]
    pub fn describe_dcdn_sub_list(
        &self,
        request: DescribeDcdnSubListRequest,
    ) -> Call<'_, DescribeDcdnSubListRequest> {
        self.inner.call(request)
    }
    /// Lists the tags that are on given DCDN resources.
    #[inline]
    pub fn describe_dcdn_tag_resources(
        &self,
        request: DescribeDcdnTagResourcesRequest,
    ) -> Call<'_, DescribeDcdnTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Ranks the account's domain names by traffic, for at most the last 90 days.
    #[inline]
    pub fn describe_dcdn_top_domains_by_flow(
        &self,
        request: DescribeDcdnTopDomainsByFlowRequest,
    ) -> Call<'_, DescribeDcdnTopDomainsByFlowRequest> {
        self.inner.call(request)
    }
    /// Returns past bills of the account, one month at most per request.
    #[inline]
    pub fn describe_dcdn_user_bill_history(
        &self,
        request: DescribeDcdnUserBillHistoryRequest,
    ) -> Call<'_, DescribeDcdnUserBillHistoryRequest> {
        self.inner.call(request)
    }
    /// Shows by which method the account is billed for DCDN.
    #[inline]
    pub fn describe_dcdn_user_bill_type(
        &self,
        request: DescribeDcdnUserBillTypeRequest,
    ) -> Call<'_, DescribeDcdnUserBillTypeRequest> {
        self.inner.call(request)
    }
    /// Counts the domain names whose certificates have expired or are about to.
    #[inline]
    pub fn describe_dcdn_user_certificate_expire_count(
        &self,
        request: DescribeDcdnUserCertificateExpireCountRequest,
    ) -> Call<'_, DescribeDcdnUserCertificateExpireCountRequest> {
        self.inner.call(request)
    }
    /// Shows account-wide configurations of security features.
    #[inline]
    pub fn describe_dcdn_user_configs(
        &self,
        request: DescribeDcdnUserConfigsRequest,
    ) -> Call<'_, DescribeDcdnUserConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the DCDN domain names of the account, with fuzzy search and status filter.
    #[inline]
    pub fn describe_dcdn_user_domains(
        &self,
        request: DescribeDcdnUserDomainsRequest,
    ) -> Call<'_, DescribeDcdnUserDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the account's domain names on which the function with a given ID is configured.
    #[inline]
    pub fn describe_dcdn_user_domains_by_func(
        &self,
        request: DescribeDcdnUserDomainsByFuncRequest,
    ) -> Call<'_, DescribeDcdnUserDomainsByFuncRequest> {
        self.inner.call(request)
    }
    /// Shows the resource limits of the account and how much of each is in use.
    #[inline]
    pub fn describe_dcdn_user_quota(
        &self,
        request: DescribeDcdnUserQuotaRequest,
    ) -> Call<'_, DescribeDcdnUserQuotaRequest> {
        self.inner.call(request)
    }
    /// Lists the real-time log fields that the account has selected.
    #[inline]
    pub fn describe_dcdn_user_real_time_delivery_field(
        &self,
        request: DescribeDcdnUserRealTimeDeliveryFieldRequest,
    ) -> Call<'_, DescribeDcdnUserRealTimeDeliveryFieldRequest> {
        self.inner.call(request)
    }
    /// Lists the account's resource plans with total, remainder, validity period, and status.
    #[inline]
    pub fn describe_dcdn_user_resource_package(
        &self,
        request: DescribeDcdnUserResourcePackageRequest,
    ) -> Call<'_, DescribeDcdnUserResourcePackageRequest> {
        self.inner.call(request)
    }
    /// Returns how many requests a given security feature blocked for the account.
    #[inline]
    pub fn describe_dcdn_user_sec_drop(
        &self,
        request: DescribeDcdnUserSecDropRequest,
    ) -> Call<'_, DescribeDcdnUserSecDropRequest> {
        self.inner.call(request)
    }
    /// Returns the total of requests blocked at the edge application layer in a time range.
    #[inline]
    pub fn describe_dcdn_user_sec_drop_by_minute(
        &self,
        request: DescribeDcdnUserSecDropByMinuteRequest,
    ) -> Call<'_, DescribeDcdnUserSecDropByMinuteRequest> {
        self.inner.call(request)
    }
    /// Lists the tags that the account uses in DCDN.
    #[inline]
    pub fn describe_dcdn_user_tags(
        &self,
        request: DescribeDcdnUserTagsRequest,
    ) -> Call<'_, DescribeDcdnUserTagsRequest> {
        self.inner.call(request)
    }
    /// Lists the IP addresses of the DCDN nodes that serve a domain name.
    #[inline]
    pub fn describe_dcdn_user_vips_by_domain(
        &self,
        request: DescribeDcdnUserVipsByDomainRequest,
    ) -> Call<'_, DescribeDcdnUserVipsByDomainRequest> {
        self.inner.call(request)
    }
    /// Returns the content to place or publish as proof that you own a domain name.
    #[inline]
    pub fn describe_dcdn_verify_content(
        &self,
        request: DescribeDcdnVerifyContentRequest,
    ) -> Call<'_, DescribeDcdnVerifyContentRequest> {
        self.inner.call(request)
    }
    /// Returns the authentication key that app code needs to initialize the anti-bot SDK.
    #[inline]
    pub fn describe_dcdn_waf_bot_app_key(
        &self,
        request: DescribeDcdnWafBotAppKeyRequest,
    ) -> Call<'_, DescribeDcdnWafBotAppKeyRequest> {
        self.inner.call(request)
    }
    /// Shows the default configuration of WAF rules.
    #[inline]
    pub fn describe_dcdn_waf_default_rules(
        &self,
        request: DescribeDcdnWafDefaultRulesRequest,
    ) -> Call<'_, DescribeDcdnWafDefaultRulesRequest> {
        self.inner.call(request)
    }
    /// Lists WAF domain names with their state of ACL, frequency control, and WAF.
    #[inline]
    pub fn describe_dcdn_waf_domain(
        &self,
        request: DescribeDcdnWafDomainRequest,
    ) -> Call<'_, DescribeDcdnWafDomainRequest> {
        self.inner.call(request)
    }
    /// Shows which protection policies apply to a given domain name.
    #[inline]
    pub fn describe_dcdn_waf_domain_detail(
        &self,
        request: DescribeDcdnWafDomainDetailRequest,
    ) -> Call<'_, DescribeDcdnWafDomainDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the accelerated domain names under WAF protection, with fuzzy search.
    #[inline]
    pub fn describe_dcdn_waf_domains(
        &self,
        request: DescribeDcdnWafDomainsRequest,
    ) -> Call<'_, DescribeDcdnWafDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the match fields, operators, and contents that conditions of custom protection rules can use.
    #[inline]
    pub fn describe_dcdn_waf_filter_info(
        &self,
        request: DescribeDcdnWafFilterInfoRequest,
    ) -> Call<'_, DescribeDcdnWafFilterInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the countries and regions that WAF region blocking supports.
    #[inline]
    pub fn describe_dcdn_waf_geo_info(
        &self,
        request: DescribeDcdnWafGeoInfoRequest,
    ) -> Call<'_, DescribeDcdnWafGeoInfoRequest> {
        self.inner.call(request)
    }
    /// Shows one custom WAF rule group with its rules page by page.
    #[inline]
    pub fn describe_dcdn_waf_group(
        &self,
        request: DescribeDcdnWafGroupRequest,
    ) -> Call<'_, DescribeDcdnWafGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the custom WAF rule groups of the account.
    #[inline]
    pub fn describe_dcdn_waf_groups(
        &self,
        request: DescribeDcdnWafGroupsRequest,
    ) -> Call<'_, DescribeDcdnWafGroupsRequest> {
        self.inner.call(request)
    }
    /// Returns download addresses of offline WAF blocking logs for a domain name.
    #[inline]
    pub fn describe_dcdn_waf_logs(
        &self,
        request: DescribeDcdnWafLogsRequest,
    ) -> Call<'_, DescribeDcdnWafLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the WAF protection policies of the account with their details.
    #[inline]
    pub fn describe_dcdn_waf_policies(
        &self,
        request: DescribeDcdnWafPoliciesRequest,
    ) -> Call<'_, DescribeDcdnWafPoliciesRequest> {
        self.inner.call(request)
    }
    /// Shows one WAF protection policy in detail.
    #[inline]
    pub fn describe_dcdn_waf_policy(
        &self,
        request: DescribeDcdnWafPolicyRequest,
    ) -> Call<'_, DescribeDcdnWafPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the accelerated domain names that a given WAF protection policy covers.
    #[inline]
    pub fn describe_dcdn_waf_policy_domains(
        &self,
        request: DescribeDcdnWafPolicyDomainsRequest,
    ) -> Call<'_, DescribeDcdnWafPolicyDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names to which a custom protection policy can be bound.
    #[inline]
    pub fn describe_dcdn_waf_policy_valid_domains(
        &self,
        request: DescribeDcdnWafPolicyValidDomainsRequest,
    ) -> Call<'_, DescribeDcdnWafPolicyValidDomainsRequest> {
        self.inner.call(request)
    }
    /// Shows one WAF protection rule in detail.
    #[inline]
    pub fn describe_dcdn_waf_rule(
        &self,
        request: DescribeDcdnWafRuleRequest,
    ) -> Call<'_, DescribeDcdnWafRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the WAF protection rules of the account with their details.
    #[inline]
    pub fn describe_dcdn_waf_rules(
        &self,
        request: DescribeDcdnWafRulesRequest,
    ) -> Call<'_, DescribeDcdnWafRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the types of protection policies that the account uses.
    #[inline]
    pub fn describe_dcdn_waf_scenes(
        &self,
        request: DescribeDcdnWafScenesRequest,
    ) -> Call<'_, DescribeDcdnWafScenesRequest> {
        self.inner.call(request)
    }
    /// Shows the DCDN WAF service: activation time, edition, status, and billing by requests and rules.
    #[inline]
    pub fn describe_dcdn_waf_service(
        &self,
        request: DescribeDcdnWafServiceRequest,
    ) -> Call<'_, DescribeDcdnWafServiceRequest> {
        self.inner.call(request)
    }
    /// Shows which DCDN WAF edition the account uses and what it includes.
    #[inline]
    pub fn describe_dcdn_waf_spec_info(
        &self,
        request: DescribeDcdnWafSpecInfoRequest,
    ) -> Call<'_, DescribeDcdnWafSpecInfoRequest> {
        self.inner.call(request)
    }
    /// Returns usage data of DCDN WAF over a time range.
    #[inline]
    pub fn describe_dcdn_waf_usage_data(
        &self,
        request: DescribeDcdnWafUsageDataRequest,
    ) -> Call<'_, DescribeDcdnWafUsageDataRequest> {
        self.inner.call(request)
    }
    /// Shows the Secure DCDN service of the account: start time, end time, and status.
    #[inline]
    pub fn describe_dcdnsec_service(
        &self,
        request: DescribeDcdnsecServiceRequest,
    ) -> Call<'_, DescribeDcdnsecServiceRequest> {
        self.inner.call(request)
    }
    /// Lists DDoS attack events within a time range.
    #[inline]
    pub fn describe_ddos_all_event_list(
        &self,
        request: DescribeDdosAllEventListRequest,
    ) -> Call<'_, DescribeDdosAllEventListRequest> {
        self.inner.call(request)
    }
    /// Returns the encrypted `RoutineUid` of EdgeRoutine with related information.
    #[inline]
    pub fn describe_encrypt_routine_uid(
        &self,
        request: DescribeEncryptRoutineUidRequest,
    ) -> Call<'_, DescribeEncryptRoutineUidRequest> {
        self.inner.call(request)
    }
    /// Shows, by trace ID, which content made basic web protection block a request.
    #[inline]
    pub fn describe_highlight_info(
        &self,
        request: DescribeHighlightInfoRequest,
    ) -> Call<'_, DescribeHighlightInfoRequest> {
        self.inner.call(request)
    }
    /// Returns queries per second of edge KV storage in near real time, by access type.
    #[inline]
    pub fn describe_kv_real_time_qps_data(
        &self,
        request: DescribeKvRealTimeQpsDataRequest,
    ) -> Call<'_, DescribeKvRealTimeQpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns usage data of edge KV storage over a time range.
    #[inline]
    pub fn describe_kv_usage_data(
        &self,
        request: DescribeKvUsageDataRequest,
    ) -> Call<'_, DescribeKvUsageDataRequest> {
        self.inner.call(request)
    }
    /// Shows function configurations of a domain name within the user's resource directory.
    #[inline]
    pub fn describe_rd_domain_config(
        &self,
        request: DescribeRDDomainConfigRequest,
    ) -> Call<'_, DescribeRDDomainConfigRequest> {
        self.inner.call(request)
    }
    /// Shows the metadata of an EdgeRoutine, such as configuration and code version per environment.
    #[inline]
    pub fn describe_routine(
        &self,
        request: DescribeRoutineRequest,
    ) -> Call<'_, DescribeRoutineRequest> {
        self.inner.call(request)
    }
    /// Lists the canary environments that EdgeRoutine supports.
    #[inline]
    pub fn describe_routine_canary_envs(
        &self,
        request: DescribeRoutineCanaryEnvsRequest,
    ) -> Call<'_, DescribeRoutineCanaryEnvsRequest> {
        self.inner.call(request)
    }
    /// Returns the JavaScript code of an EdgeRoutine in one revision.
    #[inline]
    pub fn describe_routine_code_revision(
        &self,
        request: DescribeRoutineCodeRevisionRequest,
    ) -> Call<'_, DescribeRoutineCodeRevisionRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names that are associated with an EdgeRoutine.
    #[inline]
    pub fn describe_routine_related_domains(
        &self,
        request: DescribeRoutineRelatedDomainsRequest,
    ) -> Call<'_, DescribeRoutineRelatedDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the specifications, by CPU time slice, that an EdgeRoutine can have.
    #[inline]
    pub fn describe_routine_spec(
        &self,
        request: DescribeRoutineSpecRequest,
    ) -> Call<'_, DescribeRoutineSpecRequest> {
        self.inner.call(request)
    }
    /// Shows the account's EdgeRoutine information: bound subdomains and created routines.
    #[inline]
    pub fn describe_routine_user_info(
        &self,
        request: DescribeRoutineUserInfoRequest,
    ) -> Call<'_, DescribeRoutineUserInfoRequest> {
        self.inner.call(request)
    }
    /// Shows whether IPA is activated for the account and whether payments are overdue.
    #[inline]
    pub fn describe_user_dcdn_ipa_status(
        &self,
        request: DescribeUserDcdnIpaStatusRequest,
    ) -> Call<'_, DescribeUserDcdnIpaStatusRequest> {
        self.inner.call(request)
    }
    /// Shows whether DCDN is usable for the account and whether payments are overdue.
    #[inline]
    pub fn describe_user_dcdn_status(
        &self,
        request: DescribeUserDcdnStatusRequest,
    ) -> Call<'_, DescribeUserDcdnStatusRequest> {
        self.inner.call(request)
    }
    /// Shows whether EdgeRoutine is activated for the account or payments are overdue.
    #[inline]
    pub fn describe_user_er_status(
        &self,
        request: DescribeUserErStatusRequest,
    ) -> Call<'_, DescribeUserErStatusRequest> {
        self.inner.call(request)
    }
    /// Shows whether Simple Log Service is activated for the account or payments are overdue.
    #[inline]
    pub fn describe_user_logservice_status(
        &self,
        request: DescribeUserLogserviceStatusRequest,
    ) -> Call<'_, DescribeUserLogserviceStatusRequest> {
        self.inner.call(request)
    }
    /// Changes settings of an edge routine; those left out stay, and an empty value removes one.
    #[inline]
    pub fn edit_routine_conf(
        &self,
        request: EditRoutineConfRequest,
    ) -> Call<'_, EditRoutineConfRequest> {
        self.inner.call(request)
    }
    /// Reads the value of one key in an edge KV namespace.
    #[inline]
    pub fn get_dcdn_kv(&self, request: GetDcdnKvRequest) -> Call<'_, GetDcdnKvRequest> {
        self.inner.call(request)
    }
    /// Reads one key of an edge KV namespace with its details.
    #[inline]
    pub fn get_dcdn_kv_detail(
        &self,
        request: GetDcdnKvDetailRequest,
    ) -> Call<'_, GetDcdnKvDetailRequest> {
        self.inner.call(request)
    }
    /// Shows the status of one key in an edge KV namespace.
    #[inline]
    pub fn get_dcdn_kv_status(
        &self,
        request: GetDcdnKvStatusRequest,
    ) -> Call<'_, GetDcdnKvStatusRequest> {
        self.inner.call(request)
    }
    /// Walks through the keys of an edge KV namespace.
    #[inline]
    pub fn list_dcdn_kv(
        &self,
        request: ListDcdnKvRequest,
    ) -> Call<'_, ListDcdnKvRequest> {
        self.inner.call(request)
    }
    /// Lists the real-time log projects that the account has enabled.
    #[inline]
    pub fn list_dcdn_real_time_delivery_project(
        &self,
        request: ListDcdnRealTimeDeliveryProjectRequest,
    ) -> Call<'_, ListDcdnRealTimeDeliveryProjectRequest> {
        self.inner.call(request)
    }
    /// Changes the acceleration region of a domain name by way of a property configuration.
    #[inline]
    pub fn modify_d_cdn_domain_schdm_by_property(
        &self,
        request: ModifyDCdnDomainSchdmByPropertyRequest,
    ) -> Call<'_, ModifyDCdnDomainSchdmByPropertyRequest> {
        self.inner.call(request)
    }
    /// Changes the rules of a custom WAF rule group.
    #[inline]
    pub fn modify_dcdn_waf_group(
        &self,
        request: ModifyDcdnWafGroupRequest,
    ) -> Call<'_, ModifyDcdnWafGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the name or status of a WAF protection policy.
    #[inline]
    pub fn modify_dcdn_waf_policy(
        &self,
        request: ModifyDcdnWafPolicyRequest,
    ) -> Call<'_, ModifyDcdnWafPolicyRequest> {
        self.inner.call(request)
    }
    /// Binds domain names to a WAF protection policy or unbinds them.
    #[inline]
    pub fn modify_dcdn_waf_policy_domains(
        &self,
        request: ModifyDcdnWafPolicyDomainsRequest,
    ) -> Call<'_, ModifyDcdnWafPolicyDomainsRequest> {
        self.inner.call(request)
    }
    /// Changes name, status, or configuration of a WAF protection rule.
    #[inline]
    pub fn modify_dcdn_waf_rule(
        &self,
        request: ModifyDcdnWafRuleRequest,
    ) -> Call<'_, ModifyDcdnWafRuleRequest> {
        self.inner.call(request)
    }
    /// Activates the DCDN service for the account.
    #[inline]
    pub fn open_dcdn_service(
        &self,
        request: OpenDcdnServiceRequest,
    ) -> Call<'_, OpenDcdnServiceRequest> {
        self.inner.call(request)
    }
    /// Prefetches content from the origin to L2 cache nodes before the first user asks for it.
    #[inline]
    pub fn preload_dcdn_object_caches(
        &self,
        request: PreloadDcdnObjectCachesRequest,
    ) -> Call<'_, PreloadDcdnObjectCachesRequest> {
        self.inner.call(request)
    }
    /// Publishes the staging configuration of a domain name to the production environment.
    #[inline]
    pub fn publish_dcdn_staging_config_to_production(
        &self,
        request: PublishDcdnStagingConfigToProductionRequest,
    ) -> Call<'_, PublishDcdnStagingConfigToProductionRequest> {
        self.inner.call(request)
    }
    /// Publishes a code revision of an EdgeRoutine to an environment.
    #[inline]
    pub fn publish_routine_code_revision(
        &self,
        request: PublishRoutineCodeRevisionRequest,
    ) -> Call<'_, PublishRoutineCodeRevisionRequest> {
        self.inner.call(request)
    }
    /// Writes one key-value pair to an edge KV namespace, with an optional expiration time.
    #[inline]
    pub fn put_dcdn_kv(&self, request: PutDcdnKvRequest) -> Call<'_, PutDcdnKvRequest> {
        self.inner.call(request)
    }
    /// Adds an edge KV namespace to the account.
    #[inline]
    pub fn put_dcdn_kv_namespace(
        &self,
        request: PutDcdnKvNamespaceRequest,
    ) -> Call<'_, PutDcdnKvNamespaceRequest> {
        self.inner.call(request)
    }
    /// Writes one key-value pair to an edge KV namespace where the value is large, up to 25 MB.
    #[inline]
    pub fn put_dcdn_kv_with_high_capacity(
        &self,
        request: PutDcdnKvWithHighCapacityRequest,
    ) -> Call<'_, PutDcdnKvWithHighCapacityRequest> {
        self.inner.call(request)
    }
    /// Refreshes the cached objects that carry given cache tags; cache tags must be set up first.
    #[inline]
    pub fn refresh_dcdn_object_cache_by_cache_tag(
        &self,
        request: RefreshDcdnObjectCacheByCacheTagRequest,
    ) -> Call<'_, RefreshDcdnObjectCacheByCacheTagRequest> {
        self.inner.call(request)
    }
    /// Refreshes cached files on the nodes by URL or directory, several at a time.
    #[inline]
    pub fn refresh_dcdn_object_caches(
        &self,
        request: RefreshDcdnObjectCachesRequest,
    ) -> Call<'_, RefreshDcdnObjectCachesRequest> {
        self.inner.call(request)
    }
    /// Refreshes objects that EdgeRoutine wrote through the Cache API, several URLs at a time.
    #[inline]
    pub fn refresh_er_object_caches(
        &self,
        request: RefreshErObjectCachesRequest,
    ) -> Call<'_, RefreshErObjectCachesRequest> {
        self.inner.call(request)
    }
    /// Sets the staging configuration of a domain back to that of production.
    #[inline]
    pub fn rollback_dcdn_staging_config(
        &self,
        request: RollbackDcdnStagingConfigRequest,
    ) -> Call<'_, RollbackDcdnStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Turns the certificate of a domain name on or off and can replace it.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn set_dcdn_domain_certificate(
        &self,
        request: SetDcdnDomainCertificateRequest,
    ) -> Call<'_, SetDcdnDomainCertificateRequest> {
        self.inner.call(request)
    }
    /// Sets an HTTPS certificate, obtained through a CSR, on a domain name.
    #[inline]
    pub fn set_dcdn_domain_csr_certificate(
        &self,
        request: SetDcdnDomainCSRCertificateRequest,
    ) -> Call<'_, SetDcdnDomainCSRCertificateRequest> {
        self.inner.call(request)
    }
    /// Turns the ShangMi (SM) certificate of a domain name on or off.
    #[inline]
    pub fn set_dcdn_domain_sm_certificate(
        &self,
        request: SetDcdnDomainSMCertificateRequest,
    ) -> Call<'_, SetDcdnDomainSMCertificateRequest> {
        self.inner.call(request)
    }
    /// Turns SSL on or off for a domain name and updates the certificate information.
    #[inline]
    pub fn set_dcdn_domain_ssl_certificate(
        &self,
        request: SetDcdnDomainSSLCertificateRequest,
    ) -> Call<'_, SetDcdnDomainSSLCertificateRequest> {
        self.inner.call(request)
    }
    /// Sets function configurations of a domain name in the staging environment.
    #[inline]
    pub fn set_dcdn_domain_staging_config(
        &self,
        request: SetDcdnDomainStagingConfigRequest,
    ) -> Call<'_, SetDcdnDomainStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Blocks or unblocks IP addresses or CIDR blocks across all domain names of the account.
    #[inline]
    pub fn set_dcdn_full_domains_block_ip(
        &self,
        request: SetDcdnFullDomainsBlockIPRequest,
    ) -> Call<'_, SetDcdnFullDomainsBlockIPRequest> {
        self.inner.call(request)
    }
    /// Sets a function's configuration for the whole account.
    #[inline]
    pub fn set_dcdn_user_config(
        &self,
        request: SetDcdnUserConfigRequest,
    ) -> Call<'_, SetDcdnUserConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the subdomain under which the account's EdgeRoutine scripts are reached.
    #[inline]
    pub fn set_routine_subdomain(
        &self,
        request: SetRoutineSubdomainRequest,
    ) -> Call<'_, SetRoutineSubdomainRequest> {
        self.inner.call(request)
    }
    /// Re-enables one stopped accelerated domain name, whose status becomes `online`.
    #[inline]
    pub fn start_dcdn_domain(
        &self,
        request: StartDcdnDomainRequest,
    ) -> Call<'_, StartDcdnDomainRequest> {
        self.inner.call(request)
    }
    /// Re-enables one stopped IPA-accelerated domain name, whose status becomes `online`.
    #[inline]
    pub fn start_dcdn_ipa_domain(
        &self,
        request: StartDcdnIpaDomainRequest,
    ) -> Call<'_, StartDcdnIpaDomainRequest> {
        self.inner.call(request)
    }
    /// Stops one accelerated domain name, whose status becomes `offline`.
    #[inline]
    pub fn stop_dcdn_domain(
        &self,
        request: StopDcdnDomainRequest,
    ) -> Call<'_, StopDcdnDomainRequest> {
        self.inner.call(request)
    }
    /// Stops one IPA-accelerated domain name, whose status becomes `offline`.
    #[inline]
    pub fn stop_dcdn_ipa_domain(
        &self,
        request: StopDcdnIpaDomainRequest,
    ) -> Call<'_, StopDcdnIpaDomainRequest> {
        self.inner.call(request)
    }
    /// Puts tags on DCDN resources such as domain names.
    #[inline]
    pub fn tag_dcdn_resources(
        &self,
        request: TagDcdnResourcesRequest,
    ) -> Call<'_, TagDcdnResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes tags from DCDN resources such as domain names.
    #[inline]
    pub fn untag_dcdn_resources(
        &self,
        request: UntagDcdnResourcesRequest,
    ) -> Call<'_, UntagDcdnResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes an existing report subscription, such as its reports, schedule, or recipients.
    #[inline]
    pub fn update_dcdn_deliver_task(
        &self,
        request: UpdateDcdnDeliverTaskRequest,
    ) -> Call<'_, UpdateDcdnDeliverTaskRequest> {
        self.inner.call(request)
    }
    /// Changes an accelerated domain name, such as its origin servers or resource group.
    #[inline]
    pub fn update_dcdn_domain(
        &self,
        request: UpdateDcdnDomainRequest,
    ) -> Call<'_, UpdateDcdnDomainRequest> {
        self.inner.call(request)
    }
    /// Changes an IPA-accelerated domain name, such as its origin servers or resource group.
    #[inline]
    pub fn update_dcdn_ipa_domain(
        &self,
        request: UpdateDcdnIpaDomainRequest,
    ) -> Call<'_, UpdateDcdnIpaDomainRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a real-time log delivery project.
    #[inline]
    pub fn update_dcdn_sls_realtime_log_delivery(
        &self,
        request: UpdateDcdnSLSRealtimeLogDeliveryRequest,
    ) -> Call<'_, UpdateDcdnSLSRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Changes an existing customization task for operation reports.
    #[inline]
    pub fn update_dcdn_sub_task(
        &self,
        request: UpdateDcdnSubTaskRequest,
    ) -> Call<'_, UpdateDcdnSubTaskRequest> {
        self.inner.call(request)
    }
    /// Changes which fields the real-time logs of the account contain.
    #[inline]
    pub fn update_dcdn_user_real_time_delivery_field(
        &self,
        request: UpdateDcdnUserRealTimeDeliveryFieldRequest,
    ) -> Call<'_, UpdateDcdnUserRealTimeDeliveryFieldRequest> {
        self.inner.call(request)
    }
    /// Uploads the code of an EdgeRoutine, together with a description of that code.
    #[inline]
    pub fn upload_routine_code(
        &self,
        request: UploadRoutineCodeRequest,
    ) -> Call<'_, UploadRoutineCodeRequest> {
        self.inner.call(request)
    }
    /// Uploads test code of an EdgeRoutine for the staging environment.
    #[inline]
    pub fn upload_staging_routine_code(
        &self,
        request: UploadStagingRoutineCodeRequest,
    ) -> Call<'_, UploadStagingRoutineCodeRequest> {
        self.inner.call(request)
    }
    /// Verifies that you own a domain name, by the chosen verification method.
    #[inline]
    pub fn verify_dcdn_domain_owner(
        &self,
        request: VerifyDcdnDomainOwnerRequest,
    ) -> Call<'_, VerifyDcdnDomainOwnerRequest> {
        self.inner.call(request)
    }
}
