// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Domain names
//!
//! - [`AddCdnDomain`](mod@add_cdn_domain): Adds a domain name to be accelerated; visitors reach the CDN once its DNS record points at the CNAME assigned.
//! - [`BatchAddCdnDomain`](mod@batch_add_cdn_domain): Adds several domain names to be accelerated, all with the same settings.
//! - [`DeleteCdnDomain`](mod@delete_cdn_domain): Removes an accelerated domain name; point its DNS record elsewhere first, or visitors no longer reach the site.
//! - [`DescribeCdnDeletedDomains`](mod@describe_cdn_deleted_domains): Lists the domain names that the account has removed from the service.
//!
//! ## Ownership verification
//!
//! - [`DescribeDomainVerifyData`](mod@describe_domain_verify_data): Returns what to place as proof of ownership, depending on the global resource plan.
//! - [`DescribeVerifyContent`](mod@describe_verify_content): Returns the text to place as proof that a domain name is yours.
//! - [`VerifyDomainOwner`](mod@verify_domain_owner): Checks the proof of ownership of a domain name, which adding it may require.
//!
//! ## Starting and stopping domains
//!
//! - [`BatchStartCdnDomain`](mod@batch_start_cdn_domain): Resumes the acceleration of several stopped domain names, which are then online.
//! - [`BatchStopCdnDomain`](mod@batch_stop_cdn_domain): Stops the acceleration of several domain names; they go offline and keep their settings.
//! - [`StartCdnDomain`](mod@start_cdn_domain): Resumes the acceleration of a stopped domain name, which is then online.
//! - [`StopCdnDomain`](mod@stop_cdn_domain): Stops the acceleration of a domain name; it goes offline and keeps its settings.
//!
//! ## Domain configuration
//!
//! - [`BatchDeleteCdnDomainConfig`](mod@batch_delete_cdn_domain_config): Takes features off several accelerated domain names at once.
//! - [`BatchSetCdnDomainConfig`](mod@batch_set_cdn_domain_config): Sets features for several accelerated domain names at once; features not named keep their settings.
//! - [`BatchUpdateCdnDomain`](mod@batch_update_cdn_domain): Changes origins and other basic settings of several accelerated domain names.
//! - [`DeleteSpecificConfig`](mod@delete_specific_config): Removes one configuration entry of a domain name, so that the feature no longer works by it.
//! - [`DescribeCdnDomainConfigs`](mod@describe_cdn_domain_configs): Returns how features of an accelerated domain name are set, with the ID of each entry.
//! - [`DescribeCdnDomainDetail`](mod@describe_cdn_domain_detail): Returns basic settings of an accelerated domain name, such as origins, CNAME and state.
//! - [`DescribeCdnUserDomainsByFunc`](mod@describe_cdn_user_domains_by_func): Lists the domain names for which a given feature is set up.
//! - [`DescribeDomainCname`](mod@describe_domain_cname): Checks by DNS whether domain names point at the CNAMEs that the service assigned.
//! - [`DescribeDomainsBySource`](mod@describe_domains_by_source): Finds the accelerated domain names that fetch from given origins.
//! - [`DescribeUserDomains`](mod@describe_user_domains): Lists the accelerated domain names of the account with their state, by name, state or tag.
//! - [`ModifyCdnDomain`](mod@modify_cdn_domain): Changes origins and other basic settings of an accelerated domain name.
//! - [`ModifyCdnDomainSchdmByProperty`](mod@modify_cdn_domain_schdm_by_property): Changes the part of the world in which a domain name is accelerated.
//!
//! ## Staging configuration
//!
//! - [`DeleteSpecificStagingConfig`](mod@delete_specific_staging_config): Removes one configuration entry from the staging environment of a domain name.
//! - [`DescribeCdnDomainStagingConfig`](mod@describe_cdn_domain_staging_config): Returns how features of a domain name are set in the staging environment.
//! - [`PublishStagingConfigToProduction`](mod@publish_staging_config_to_production): Puts the configuration tried out in the staging environment into force.
//! - [`RollbackStagingConfig`](mod@rollback_staging_config): Discards the configuration in the staging environment of a domain name.
//! - [`SetCdnDomainStagingConfig`](mod@set_cdn_domain_staging_config): Sets features of a domain name in the staging environment, for trying them out.
//!
//! ## Security settings
//!
//! - [`DescribeBlockedRegions`](mod@describe_blocked_regions): Lists the countries and regions whose visitors can be kept out.
//! - [`DescribeCdnUserConfigs`](mod@describe_cdn_user_configs): Returns account-wide settings of security features.
//! - [`DescribeCdnWafDomain`](mod@describe_cdn_waf_domain): Lists domain names that the web application firewall protects, with the state of each protection.
//! - [`SetWaitingRoomConfig`](mod@set_waiting_room_config): Sets up a waiting room, which lets only a share of the visitors through at a time.
//!
//! ## Refresh and prefetch
//!
//! - [`DescribeCdnUserQuota`](mod@describe_cdn_user_quota): Returns the limits of the account for domain names, refreshing and preloading, and what is left.
//! - [`DescribePreloadDetailById`](mod@describe_preload_detail_by_id): Returns how far each URL of preload tasks has been loaded; open to approved accounts only.
//! - [`DescribeRefreshQuota`](mod@describe_refresh_quota): Returns today's limits for refreshing, preloading and blocking, and what is left of them.
//! - [`DescribeRefreshTaskById`](mod@describe_refresh_task_by_id): Returns how far refresh or preload tasks are, by their IDs.
//! - [`DescribeRefreshTasks`](mod@describe_refresh_tasks): Lists refresh and preload tasks of the last days, with the progress of each.
//! - [`PushObjectCache`](mod@push_object_cache): Loads files from the origin into the CDN caches ahead of the first visitor, which spares the origin a rush of requests.
//! - [`RefreshObjectCacheByCacheTag`](mod@refresh_object_cache_by_cache_tag): Drops cached content that carries given cache tags, so that it is fetched anew.
//! - [`RefreshObjectCaches`](mod@refresh_object_caches): Drops files or directories from the caches; the next request fetches them anew from the origin.
//!
//! ## Traffic data
//!
//! - [`DescribeDomainBpsData`](mod@describe_domain_bps_data): Returns the bandwidth of domain names over a period, for a region or carrier if wanted.
//! - [`DescribeDomainBpsDataByLayer`](mod@describe_domain_bps_data_by_layer): Returns the bandwidth of domain names over a period for one protocol.
//! - [`DescribeDomainBpsDataByTimeStamp`](mod@describe_domain_bps_data_by_time_stamp): Returns the bandwidth of a domain name at one moment, by region and carrier.
//! - [`DescribeDomainDetailDataByLayer`](mod@describe_domain_detail_data_by_layer): Returns detailed figures of domain names for one protocol, such as bandwidth, traffic and status codes.
//! - [`DescribeDomainHitRateData`](mod@describe_domain_hit_rate_data): Returns the share of bytes served from cache, over a period.
//! - [`DescribeDomainHttpCodeData`](mod@describe_domain_http_code_data): Returns number and share of HTTP status codes of domain names, over a period.
//! - [`DescribeDomainHttpCodeDataByLayer`](mod@describe_domain_http_code_data_by_layer): Returns HTTP status codes of domain names for one protocol, over a period.
//! - [`DescribeDomainPathData`](mod@describe_domain_path_data): Returns traffic and requests of a domain name by directory.
//! - [`DescribeDomainQpsData`](mod@describe_domain_qps_data): Returns requests a second of domain names over a period.
//! - [`DescribeDomainQpsDataByLayer`](mod@describe_domain_qps_data_by_layer): Returns requests a second of domain names over a period, for one protocol.
//! - [`DescribeDomainRealTimeBpsData`](mod@describe_domain_real_time_bps_data): Returns recent bandwidth of domain names, minute by minute.
//! - [`DescribeDomainRealTimeByteHitRateData`](mod@describe_domain_real_time_byte_hit_rate_data): Returns the share of bytes served from cache, minute by minute.
//! - [`DescribeDomainRealTimeHttpCodeData`](mod@describe_domain_real_time_http_code_data): Returns recent HTTP status codes of domain names with number and share.
//! - [`DescribeDomainRealTimeQpsData`](mod@describe_domain_real_time_qps_data): Returns recent requests a second of domain names, minute by minute.
//! - [`DescribeDomainRealTimeReqHitRateData`](mod@describe_domain_real_time_req_hit_rate_data): Returns the share of requests served from cache, minute by minute.
//! - [`DescribeDomainRealTimeTrafficData`](mod@describe_domain_real_time_traffic_data): Returns recent traffic of domain names, minute by minute.
//! - [`DescribeDomainReqHitRateData`](mod@describe_domain_req_hit_rate_data): Returns the share of requests served from cache, over a period.
//! - [`DescribeDomainTrafficData`](mod@describe_domain_traffic_data): Returns the traffic of domain names over a period, for a region or carrier if wanted.
//! - [`DescribeDomainsUsageByDay`](mod@describe_domains_usage_by_day): Returns daily figures of a domain name or of all, such as traffic, peaks and hit rates.
//! - [`DescribeRangeDataByLocateAndIspService`](mod@describe_range_data_by_locate_and_isp_service): Returns bandwidth and other figures by region and carrier.
//!
//! ## Origin data
//!
//! - [`DescribeDomainRealTimeSrcBpsData`](mod@describe_domain_real_time_src_bps_data): Returns recent bandwidth between nodes and origin.
//! - [`DescribeDomainRealTimeSrcHttpCodeData`](mod@describe_domain_real_time_src_http_code_data): Returns recent HTTP status codes of the origin with number and share.
//! - [`DescribeDomainRealTimeSrcTrafficData`](mod@describe_domain_real_time_src_traffic_data): Returns recent traffic between nodes and origin, minute by minute.
//! - [`DescribeDomainSrcBpsData`](mod@describe_domain_src_bps_data): Returns bandwidth between nodes and origin over a period.
//! - [`DescribeDomainSrcHttpCodeData`](mod@describe_domain_src_http_code_data): Returns number and share of the HTTP status codes that the origin returned.
//! - [`DescribeDomainSrcQpsData`](mod@describe_domain_src_qps_data): Returns requests a second to the origin over a period.
//! - [`DescribeDomainSrcTrafficData`](mod@describe_domain_src_traffic_data): Returns traffic between nodes and origin over a period.
//!
//! ## EdgeScript monitoring
//!
//! - [`DescribeEsExceptionData`](mod@describe_es_exception_data): Returns errors that occurred while edge script rules ran.
//! - [`DescribeEsExecuteData`](mod@describe_es_execute_data): Returns how often edge script rules ran and with what outcome.
//!
//! ## Usage
//!
//! - [`CreateUsageDetailDataExportTask`](mod@create_usage_detail_data_export_task): Starts an export of detailed usage to an Excel file, which can be downloaded later.
//! - [`CreateUserUsageDataExportTask`](mod@create_user_usage_data_export_task): Starts an export of the account's past usage to a PDF file, which can be downloaded later.
//! - [`DeleteUsageDetailDataExportTask`](mod@delete_usage_detail_data_export_task): Deletes a task that exported usage details.
//! - [`DeleteUserUsageDataExportTask`](mod@delete_user_usage_data_export_task): Deletes a task that exported usage history.
//! - [`DescribeCdnUserBillHistory`](mod@describe_cdn_user_bill_history): Returns past bills of the account by billing region.
//! - [`DescribeCdnUserBillPrediction`](mod@describe_cdn_user_bill_prediction): Predicts what usage will be billed for the current month.
//! - [`DescribeCdnUserBillType`](mod@describe_cdn_user_bill_type): Returns the billing methods that applied to the account during a period.
//! - [`DescribeCdnUserResourcePackage`](mod@describe_cdn_user_resource_package): Lists the resource plans of the account with what is left of each.
//! - [`DescribeDomainMax95BpsData`](mod@describe_domain_max95_bps_data): Returns the 95th percentile of bandwidth for a day or a month, on which billing may be based.
//! - [`DescribeDomainUsageData`](mod@describe_domain_usage_data): Returns usage of domain names in one billing region, as billing counts it.
//! - [`DescribeUserUsageDataExportTask`](mod@describe_user_usage_data_export_task): Lists the tasks of recent months that export past usage.
//! - [`DescribeUserUsageDetailDataExportTask`](mod@describe_user_usage_detail_data_export_task): Lists the tasks that export detailed usage.
//!
//! ## Real-time logs
//!
//! - [`CreateRealTimeLogDelivery`](mod@create_real_time_log_delivery): Sets up the delivery of real-time logs of domain names to a Logstore of Simple Log Service.
//! - [`DeleteRealTimeLogLogstore`](mod@delete_real_time_log_logstore): Deletes the Logstore that real-time logs are delivered to.
//! - [`DeleteRealtimeLogDelivery`](mod@delete_realtime_log_delivery): Ends the delivery of real-time logs for domain names.
//! - [`DescribeDomainRealtimeLogDelivery`](mod@describe_domain_realtime_log_delivery): Returns where the real-time logs of a domain name are delivered.
//! - [`DescribeRealtimeDeliveryAcc`](mod@describe_realtime_delivery_acc): Counts successful and failed deliveries of real-time logs.
//! - [`DisableRealtimeLogDelivery`](mod@disable_realtime_log_delivery): Pauses the delivery of real-time logs for domain names.
//! - [`EnableRealtimeLogDelivery`](mod@enable_realtime_log_delivery): Takes the delivery of real-time logs for domain names up again.
//! - [`ListRealtimeLogDelivery`](mod@list_realtime_log_delivery): Lists the domain names with real-time log delivery and where their logs go.
//! - [`ListRealtimeLogDeliveryDomains`](mod@list_realtime_log_delivery_domains): Lists the domain names whose real-time logs go to a given Logstore.
//! - [`ListRealtimeLogDeliveryInfos`](mod@list_realtime_log_delivery_infos): Lists the Logstores that real-time logs of the account are delivered to.
//! - [`ModifyRealtimeLogDelivery`](mod@modify_realtime_log_delivery): Changes where the real-time logs of a domain name go; each can go to one Logstore only.
//!
//! ## Offline logs
//!
//! - [`DescribeCdnDomainLogs`](mod@describe_cdn_domain_logs): Returns download addresses for the offline log files of a domain name.
//! - [`DescribeCustomLogConfig`](mod@describe_custom_log_config): Returns one custom log format, by its ID.
//! - [`DescribeDomainCustomLogConfig`](mod@describe_domain_custom_log_config): Returns the custom log format that a domain name uses.
//! - [`ListDomainsByLogConfigId`](mod@list_domains_by_log_config_id): Lists the domain names that use a custom log format.
//! - [`ListUserCustomLogConfig`](mod@list_user_custom_log_config): Lists the custom log formats of the account.
//!
//! ## Service information
//!
//! - [`DescribeCdnOrderCommodityCode`](mod@describe_cdn_order_commodity_code): Returns the commodity code under which the account bought the service.
//! - [`DescribeCdnRegionAndIsp`](mod@describe_cdn_region_and_isp): Lists the regions and carriers by which monitoring data can be narrowed down.
//! - [`DescribeCdnService`](mod@describe_cdn_service): Returns how the account is billed for the service, what changes next and when it was activated.
//! - [`OpenCdnService`](mod@open_cdn_service): Activates the service for the account, which has to precede all work with domain names.
//!
//! ## Certificates
//!
//! - [`BatchSetCdnDomainServerCertificate`](mod@batch_set_cdn_domain_server_certificate): Switches HTTPS on or off for several domain names and gives them a certificate.
//! - [`CreateCdnCertificateSigningRequest`](mod@create_cdn_certificate_signing_request): Makes a key pair and a certificate signing request; the service keeps the private key.
//! - [`DescribeCdnCertificateDetail`](mod@describe_cdn_certificate_detail): Returns one certificate of the account, looked up by its name.
//! - [`DescribeCdnCertificateDetailById`](mod@describe_cdn_certificate_detail_by_id): Returns one certificate of the account, looked up by its ID.
//! - [`DescribeCdnCertificateList`](mod@describe_cdn_certificate_list): Lists the certificates that fit a domain name.
//! - [`DescribeCdnDomainByCertificate`](mod@describe_cdn_domain_by_certificate): Finds the accelerated domain names that a certificate covers.
//! - [`DescribeCdnHttpsDomainList`](mod@describe_cdn_https_domain_list): Lists the domain names with HTTPS and the certificates that they use.
//! - [`DescribeCdnSMCertificateDetail`](mod@describe_cdn_sm_certificate_detail): Returns one SM certificate, with its signing and its encryption part.
//! - [`DescribeCdnSMCertificateList`](mod@describe_cdn_sm_certificate_list): Lists the SM certificates that fit a domain name.
//! - [`DescribeCdnSSLCertificateList`](mod@describe_cdn_ssl_certificate_list): Lists the certificates of the account, those for one domain name or by name, page by page.
//! - [`DescribeCertificateInfoByID`](mod@describe_certificate_info_by_id): Returns one certificate of the account and the domain names that use it, by its ID.
//! - [`DescribeDomainCertificateInfo`](mod@describe_domain_certificate_info): Returns the certificate that a domain name uses, and how it stands.
//! - [`DescribeUserCertificateExpireCount`](mod@describe_user_certificate_expire_count): Counts the domain names whose certificate has expired or will within 30 days.
//! - [`SetCdnDomainCSRCertificate`](mod@set_cdn_domain_csr_certificate): Gives a domain name a certificate that was signed for a request of this service.
//! - [`SetCdnDomainSMCertificate`](mod@set_cdn_domain_sm_certificate): Switches an SM certificate for a domain name on or off.
//! - [`SetCdnDomainSSLCertificate`](mod@set_cdn_domain_ssl_certificate): Switches HTTPS for a domain name on or off and replaces its certificate.
//! - [`SetDomainServerCertificate`](mod@set_domain_server_certificate): Switches HTTPS for a domain name on or off with a certificate; newer code calls `SetCdnDomainSSLCertificate`.
//!
//! ## Tags
//!
//! - [`DescribeTagResources`](mod@describe_tag_resources): Returns the tags that given domain names carry.
//! - [`DescribeUserTags`](mod@describe_user_tags): Lists the tags in use on domain names of the account.
//! - [`ListTagResources`](mod@list_tag_resources): Lists domain names and their tags, by name or by tag.
//! - [`TagResources`](mod@tag_resources): Puts tags on accelerated domain names, for sorting and searching them.
//! - [`UntagResources`](mod@untag_resources): Takes tags off accelerated domain names.
//!
//! ## Operations reports
//!
//! - [`CreateCdnDeliverTask`](mod@create_cdn_deliver_task): Creates a task that mails customized reports at regular times.
//! - [`CreateCdnSubTask`](mod@create_cdn_sub_task): Customizes operations reports for domain names; their data is collected from then on.
//! - [`DeleteCdnDeliverTask`](mod@delete_cdn_deliver_task): Deletes a report task by its ID; its reports are no longer delivered.
//! - [`DeleteCdnSubTask`](mod@delete_cdn_sub_task): Deletes all customized operations reports of the account.
//! - [`DescribeCdnDeliverList`](mod@describe_cdn_deliver_list): Lists the tasks that mail reports, or one of them.
//! - [`DescribeCdnReport`](mod@describe_cdn_report): Returns the data of one customized operations report.
//! - [`DescribeCdnReportList`](mod@describe_cdn_report_list): Lists the operations reports that can be customized, with their form.
//! - [`DescribeCdnSubList`](mod@describe_cdn_sub_list): Lists the operations reports that the account has customized.
//! - [`UpdateCdnDeliverTask`](mod@update_cdn_deliver_task): Changes a task that mails customized reports.
//! - [`UpdateCdnSubTask`](mod@update_cdn_sub_task): Changes which operations reports are customized, and for which domain names.
//!
//! ## Triggers and IP lookups
//!
//! - [`AddFCTrigger`](mod@add_fc_trigger): Adds a trigger, so that CDN events of chosen domain names call a function of Function Compute.
//! - [`DeleteFCTrigger`](mod@delete_fc_trigger): Deletes a trigger, so that CDN events no longer call functions of Function Compute.
//! - [`DescribeFCTrigger`](mod@describe_fc_trigger): Returns one Function Compute trigger with its event, filter and role.
//! - [`DescribeIpInfo`](mod@describe_ip_info): Tells whether an address belongs to a CDN node, and where it is.
//! - [`DescribeIpStatus`](mod@describe_ip_status): Tells which of the node addresses given are in service.
//! - [`DescribeL2VipsByDomain`](mod@describe_l2_vips_by_domain): Returns the addresses of the second-level nodes that serve a domain name; let them through to the origin.
//! - [`DescribeStagingIp`](mod@describe_staging_ip): Returns the node addresses of the staging environment, for trying a configuration out.
//! - [`DescribeUserVipsByDomain`](mod@describe_user_vips_by_domain): Returns the virtual IP addresses that serve a domain name.
//! - [`ListFCTrigger`](mod@list_fc_trigger): Lists the Function Compute triggers that listen for an event.
//! - [`UpdateFCTrigger`](mod@update_fc_trigger): Changes function, filter or role of a Function Compute trigger.
//!
//! ## HTTP flood activity
//!
//! - [`DescribeDomainCcActivityLog`](mod@describe_domain_cc_activity_log): Returns the log of requests that rate limiting stopped.
//!
//! ## Access statistics
//!
//! - [`DescribeDomainAverageResponseTime`](mod@describe_domain_average_response_time): Returns average response times of domain names over a period.
//! - [`DescribeDomainISPData`](mod@describe_domain_isp_data): Returns how the visitors of a domain name spread over carriers, by the day.
//! - [`DescribeDomainPvData`](mod@describe_domain_pv_data): Returns page views of a domain name, by the hour.
//! - [`DescribeDomainRegionData`](mod@describe_domain_region_data): Returns how the visitors of a domain name spread over regions, by the day.
//! - [`DescribeDomainSrcTopUrlVisit`](mod@describe_domain_src_top_url_visit): Returns the URLs that were fetched most from the origin.
//! - [`DescribeDomainTopClientIpVisit`](mod@describe_domain_top_client_ip_visit): Ranks client addresses by requests or traffic over a period.
//! - [`DescribeDomainTopReferVisit`](mod@describe_domain_top_refer_visit): Ranks the pages from which most visitors came on a day.
//! - [`DescribeDomainTopUrlVisit`](mod@describe_domain_top_url_visit): Returns the most visited URLs of a domain name over a period.
//! - [`DescribeDomainUvData`](mod@describe_domain_uv_data): Returns unique visitors of a domain name, by the hour.
//! - [`DescribeTopDomainsByFlow`](mod@describe_top_domains_by_flow): Ranks the domain names of the account by traffic.
//!
//! ## Retired operations
//!
//! - [`DescribeDomainMultiUsageData`](mod@describe_domain_multi_usage_data): Returns traffic and requests of several domain names at once.
//! - [`DescribeDomainRealTimeDetailData`](mod@describe_domain_real_time_detail_data): Returns recent figures of domain names by region and carrier.
//! - [`DescribeUserConfigs`](mod@describe_user_configs): Returns account-wide settings of log storage and of the firewall.
//! - [`SetReqHeaderConfig`](mod@set_req_header_config): Sets an HTTP header that requests to the origin carry.
//!
//! ## Others
//!
//! - [`BatchDescribeCdnIpInfo`](mod@batch_describe_cdn_ip_info): Tells for several IP addresses at once whether they belong to CDN nodes.
//! - [`CheckCdnDomainExist`](mod@check_cdn_domain_exist): Tells whether a domain name has been added to the service already.
//! - [`CheckCdnDomainICP`](mod@check_cdn_domain_icp): Tells whether a domain name has the ICP filing that serving the Chinese mainland requires.
//! - [`CreateIllegalUrlExportTask`](mod@create_illegal_url_export_task): Starts an export of the URLs that were found to hold forbidden content at a given time.
//! - [`DeleteCacheExpiredConfig`](mod@delete_cache_expired_config): Removes one cache rule of a domain name, by directory or by file name extension.
//! - [`DescribeActiveVersionOfConfigGroup`](mod@describe_active_version_of_config_group): Returns the version of a configuration group that is active in the live or the staging environment.
//! - [`DescribeCdnConditionIPBInfo`](mod@describe_cdn_condition_ipb_info): Returns the codes of carriers, regions or countries that rule conditions can name.
//! - [`DescribeCdnFullDomainsBlockIPConfig`](mod@describe_cdn_full_domains_block_ip_config): Returns addresses that are blocked for all domain names of the account.
//! - [`DescribeCdnFullDomainsBlockIPHistory`](mod@describe_cdn_full_domains_block_ip_history): Returns when blocks of the addresses given were sent to the nodes, and with what outcome.
//! - [`DescribeCdnSecFuncInfo`](mod@describe_cdn_sec_func_info): Returns what a security feature consists of, such as the cipher suites of a group.
//! - [`DescribeCdnTypes`](mod@describe_cdn_types): Lists the business types that an accelerated domain name can have.
//! - [`DescribeConfigOfVersion`](mod@describe_config_of_version): Returns how a feature is set in one version of a configuration.
//! - [`DescribeDomainFileSizeProportionData`](mod@describe_domain_file_size_proportion_data): Returns how the files that a domain name delivered spread over sizes.
//! - [`DescribeDomainNamesOfVersion`](mod@describe_domain_names_of_version): Lists the domain names to which one version of a configuration applies.
//! - [`DescribeDomainSrcDetailData`](mod@describe_domain_src_detail_data): Returns detailed figures on requests to the origin.
//! - [`DescribeRefreshRemainNumber`](mod@describe_refresh_remain_number): Returns how many refreshes and preloads are left today.
//! - [`DescribeUserCdnStatus`](mod@describe_user_cdn_status): Tells whether the account can use the service and whether payments are overdue.
//! - [`DescribeVersionOfConfigGroup`](mod@describe_version_of_config_group): Lists the versions of a configuration group and where each is active.
//! - [`ModifyCdnDomainOwner`](mod@modify_cdn_domain_owner): Brings a domain name from another Alibaba Cloud account into this one.
//! - [`ModifyCdnService`](mod@modify_cdn_service): Changes how the account is billed for the service.
//! - [`ModifyDomainCustomLogConfig`](mod@modify_domain_custom_log_config): Changes the custom log format that a domain name uses.
//! - [`ModifyFileCacheExpiredConfig`](mod@modify_file_cache_expired_config): Changes how long files with given extensions stay in the cache.
//! - [`ModifyHttpHeaderConfig`](mod@modify_http_header_config): Changes an HTTP header that responses of a domain name carry.
//! - [`ModifyPathCacheExpiredConfig`](mod@modify_path_cache_expired_config): Changes how long files in a directory stay in the cache.
//! - [`ModifyUserCustomLogConfig`](mod@modify_user_custom_log_config): Changes a custom log format of the account.
//! - [`SetCdnFullDomainsBlockIP`](mod@set_cdn_full_domains_block_ip): Blocks addresses for all domain names of the account, or unblocks them.
//! - [`SetConfigOfVersion`](mod@set_config_of_version): Sets a feature in one version of a configuration.
//! - [`SetDynamicConfig`](mod@set_dynamic_config): Sets which content of a domain name counts as static and how dynamic content is fetched.
//! - [`SetErrorPageConfig`](mod@set_error_page_config): Sets the page that visitors see when something is not found.
//! - [`SetFileCacheExpiredConfig`](mod@set_file_cache_expired_config): Sets how long files with given extensions stay in the cache.
//! - [`SetIgnoreQueryStringConfig`](mod@set_ignore_query_string_config): Sets whether query strings are ignored when content is looked up in the cache.
//! - [`SetIpBlackListConfig`](mod@set_ip_black_list_config): Sets which client addresses are refused for a domain name.
//! - [`SetOptimizeConfig`](mod@set_optimize_config): Switches on or off that pages are made smaller by dropping what browsers do not need.
//! - [`SetPageCompressConfig`](mod@set_page_compress_config): Switches on or off that content is compressed on its way to visitors.
//! - [`SetRefererConfig`](mod@set_referer_config): Sets which sites may or may not embed content of a domain name.
//! - [`SetReqAuthConfig`](mod@set_req_auth_config): Sets whether URLs have to be signed, and with which keys.
//! - [`SetWafConfig`](mod@set_waf_config): Switches the web application firewall for a domain name on or off.
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

pub mod add_cdn_domain;
pub mod add_fc_trigger;
pub mod batch_add_cdn_domain;
pub mod batch_delete_cdn_domain_config;
pub mod batch_describe_cdn_ip_info;
pub mod batch_set_cdn_domain_config;
pub mod batch_set_cdn_domain_server_certificate;
pub mod batch_start_cdn_domain;
pub mod batch_stop_cdn_domain;
pub mod batch_update_cdn_domain;
pub mod check_cdn_domain_exist;
pub mod check_cdn_domain_icp;
pub mod create_cdn_certificate_signing_request;
pub mod create_cdn_deliver_task;
pub mod create_cdn_sub_task;
pub mod create_illegal_url_export_task;
pub mod create_real_time_log_delivery;
pub mod create_usage_detail_data_export_task;
pub mod create_user_usage_data_export_task;
pub mod delete_cache_expired_config;
pub mod delete_cdn_deliver_task;
pub mod delete_cdn_domain;
pub mod delete_cdn_sub_task;
pub mod delete_fc_trigger;
pub mod delete_real_time_log_logstore;
pub mod delete_realtime_log_delivery;
pub mod delete_specific_config;
pub mod delete_specific_staging_config;
pub mod delete_usage_detail_data_export_task;
pub mod delete_user_usage_data_export_task;
pub mod describe_active_version_of_config_group;
pub mod describe_blocked_regions;
pub mod describe_cdn_certificate_detail;
pub mod describe_cdn_certificate_detail_by_id;
pub mod describe_cdn_certificate_list;
pub mod describe_cdn_condition_ipb_info;
pub mod describe_cdn_deleted_domains;
pub mod describe_cdn_deliver_list;
pub mod describe_cdn_domain_by_certificate;
pub mod describe_cdn_domain_configs;
pub mod describe_cdn_domain_detail;
pub mod describe_cdn_domain_logs;
pub mod describe_cdn_domain_staging_config;
pub mod describe_cdn_full_domains_block_ip_config;
pub mod describe_cdn_full_domains_block_ip_history;
pub mod describe_cdn_https_domain_list;
pub mod describe_cdn_order_commodity_code;
pub mod describe_cdn_region_and_isp;
pub mod describe_cdn_report;
pub mod describe_cdn_report_list;
pub mod describe_cdn_sec_func_info;
pub mod describe_cdn_service;
pub mod describe_cdn_sm_certificate_detail;
pub mod describe_cdn_sm_certificate_list;
pub mod describe_cdn_ssl_certificate_list;
pub mod describe_cdn_sub_list;
pub mod describe_cdn_types;
pub mod describe_cdn_user_bill_history;
pub mod describe_cdn_user_bill_prediction;
pub mod describe_cdn_user_bill_type;
pub mod describe_cdn_user_configs;
pub mod describe_cdn_user_domains_by_func;
pub mod describe_cdn_user_quota;
pub mod describe_cdn_user_resource_package;
pub mod describe_cdn_waf_domain;
pub mod describe_certificate_info_by_id;
pub mod describe_config_of_version;
pub mod describe_custom_log_config;
pub mod describe_domain_average_response_time;
pub mod describe_domain_bps_data;
pub mod describe_domain_bps_data_by_layer;
pub mod describe_domain_bps_data_by_time_stamp;
pub mod describe_domain_cc_activity_log;
pub mod describe_domain_certificate_info;
pub mod describe_domain_cname;
pub mod describe_domain_custom_log_config;
pub mod describe_domain_detail_data_by_layer;
pub mod describe_domain_file_size_proportion_data;
pub mod describe_domain_hit_rate_data;
pub mod describe_domain_http_code_data;
pub mod describe_domain_http_code_data_by_layer;
pub mod describe_domain_isp_data;
pub mod describe_domain_max95_bps_data;
pub mod describe_domain_multi_usage_data;
pub mod describe_domain_names_of_version;
pub mod describe_domain_path_data;
pub mod describe_domain_pv_data;
pub mod describe_domain_qps_data;
pub mod describe_domain_qps_data_by_layer;
pub mod describe_domain_real_time_bps_data;
pub mod describe_domain_real_time_byte_hit_rate_data;
pub mod describe_domain_real_time_detail_data;
pub mod describe_domain_real_time_http_code_data;
pub mod describe_domain_real_time_qps_data;
pub mod describe_domain_real_time_req_hit_rate_data;
pub mod describe_domain_real_time_src_bps_data;
pub mod describe_domain_real_time_src_http_code_data;
pub mod describe_domain_real_time_src_traffic_data;
pub mod describe_domain_real_time_traffic_data;
pub mod describe_domain_realtime_log_delivery;
pub mod describe_domain_region_data;
pub mod describe_domain_req_hit_rate_data;
pub mod describe_domain_src_bps_data;
pub mod describe_domain_src_detail_data;
pub mod describe_domain_src_http_code_data;
pub mod describe_domain_src_qps_data;
pub mod describe_domain_src_top_url_visit;
pub mod describe_domain_src_traffic_data;
pub mod describe_domain_top_client_ip_visit;
pub mod describe_domain_top_refer_visit;
pub mod describe_domain_top_url_visit;
pub mod describe_domain_traffic_data;
pub mod describe_domain_usage_data;
pub mod describe_domain_uv_data;
pub mod describe_domain_verify_data;
pub mod describe_domains_by_source;
pub mod describe_domains_usage_by_day;
pub mod describe_es_exception_data;
pub mod describe_es_execute_data;
pub mod describe_fc_trigger;
pub mod describe_ip_info;
pub mod describe_ip_status;
pub mod describe_l2_vips_by_domain;
pub mod describe_preload_detail_by_id;
pub mod describe_range_data_by_locate_and_isp_service;
pub mod describe_realtime_delivery_acc;
pub mod describe_refresh_quota;
pub mod describe_refresh_remain_number;
pub mod describe_refresh_task_by_id;
pub mod describe_refresh_tasks;
pub mod describe_staging_ip;
pub mod describe_tag_resources;
pub mod describe_top_domains_by_flow;
pub mod describe_user_cdn_status;
pub mod describe_user_certificate_expire_count;
pub mod describe_user_configs;
pub mod describe_user_domains;
pub mod describe_user_tags;
pub mod describe_user_usage_data_export_task;
pub mod describe_user_usage_detail_data_export_task;
pub mod describe_user_vips_by_domain;
pub mod describe_verify_content;
pub mod describe_version_of_config_group;
pub mod disable_realtime_log_delivery;
pub mod enable_realtime_log_delivery;
pub mod list_domains_by_log_config_id;
pub mod list_fc_trigger;
pub mod list_realtime_log_delivery;
pub mod list_realtime_log_delivery_domains;
pub mod list_realtime_log_delivery_infos;
pub mod list_tag_resources;
pub mod list_user_custom_log_config;
pub mod modify_cdn_domain;
pub mod modify_cdn_domain_owner;
pub mod modify_cdn_domain_schdm_by_property;
pub mod modify_cdn_service;
pub mod modify_domain_custom_log_config;
pub mod modify_file_cache_expired_config;
pub mod modify_http_header_config;
pub mod modify_path_cache_expired_config;
pub mod modify_realtime_log_delivery;
pub mod modify_user_custom_log_config;
pub mod open_cdn_service;
pub mod publish_staging_config_to_production;
pub mod push_object_cache;
pub mod refresh_object_cache_by_cache_tag;
pub mod refresh_object_caches;
pub mod rollback_staging_config;
pub mod set_cdn_domain_csr_certificate;
pub mod set_cdn_domain_sm_certificate;
pub mod set_cdn_domain_ssl_certificate;
pub mod set_cdn_domain_staging_config;
pub mod set_cdn_full_domains_block_ip;
pub mod set_config_of_version;
pub mod set_domain_server_certificate;
pub mod set_dynamic_config;
pub mod set_error_page_config;
pub mod set_file_cache_expired_config;
pub mod set_ignore_query_string_config;
pub mod set_ip_black_list_config;
pub mod set_optimize_config;
pub mod set_page_compress_config;
pub mod set_referer_config;
pub mod set_req_auth_config;
pub mod set_req_header_config;
pub mod set_waf_config;
pub mod set_waiting_room_config;
pub mod start_cdn_domain;
pub mod stop_cdn_domain;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_cdn_deliver_task;
pub mod update_cdn_sub_task;
pub mod update_fc_trigger;
pub mod verify_domain_owner;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_cdn_domain::{AddCdnDomainError, AddCdnDomainRequest, AddCdnDomainResponse},
    add_fc_trigger::{AddFCTriggerError, AddFCTriggerRequest, AddFCTriggerResponse},
    batch_add_cdn_domain::{BatchAddCdnDomainError, BatchAddCdnDomainRequest, BatchAddCdnDomainResponse},
    batch_delete_cdn_domain_config::{BatchDeleteCdnDomainConfigError, BatchDeleteCdnDomainConfigRequest, BatchDeleteCdnDomainConfigResponse},
    batch_describe_cdn_ip_info::{BatchDescribeCdnIpInfoError, BatchDescribeCdnIpInfoRequest, BatchDescribeCdnIpInfoResponse},
    batch_set_cdn_domain_config::{BatchSetCdnDomainConfigError, BatchSetCdnDomainConfigRequest, BatchSetCdnDomainConfigResponse},
    batch_set_cdn_domain_server_certificate::{BatchSetCdnDomainServerCertificateError, BatchSetCdnDomainServerCertificateRequest, BatchSetCdnDomainServerCertificateResponse},
    batch_start_cdn_domain::{BatchStartCdnDomainError, BatchStartCdnDomainRequest, BatchStartCdnDomainResponse},
    batch_stop_cdn_domain::{BatchStopCdnDomainRequest, BatchStopCdnDomainResponse},
    batch_update_cdn_domain::{BatchUpdateCdnDomainError, BatchUpdateCdnDomainRequest, BatchUpdateCdnDomainResponse},
    check_cdn_domain_exist::{CheckCdnDomainExistError, CheckCdnDomainExistRequest, CheckCdnDomainExistResponse},
    check_cdn_domain_icp::{CheckCdnDomainICPError, CheckCdnDomainICPRequest, CheckCdnDomainICPResponse},
    create_cdn_certificate_signing_request::{CreateCdnCertificateSigningRequestError, CreateCdnCertificateSigningRequestRequest, CreateCdnCertificateSigningRequestResponse},
    create_cdn_deliver_task::{CreateCdnDeliverTaskError, CreateCdnDeliverTaskRequest, CreateCdnDeliverTaskResponse},
    create_cdn_sub_task::{CreateCdnSubTaskError, CreateCdnSubTaskRequest, CreateCdnSubTaskResponse},
    create_illegal_url_export_task::{CreateIllegalUrlExportTaskRequest, CreateIllegalUrlExportTaskResponse},
    create_real_time_log_delivery::{CreateRealTimeLogDeliveryError, CreateRealTimeLogDeliveryRequest, CreateRealTimeLogDeliveryResponse},
    create_usage_detail_data_export_task::{CreateUsageDetailDataExportTaskError, CreateUsageDetailDataExportTaskRequest, CreateUsageDetailDataExportTaskResponse},
    create_user_usage_data_export_task::{CreateUserUsageDataExportTaskError, CreateUserUsageDataExportTaskRequest, CreateUserUsageDataExportTaskResponse},
    delete_cache_expired_config::{DeleteCacheExpiredConfigRequest, DeleteCacheExpiredConfigResponse},
    delete_cdn_deliver_task::{DeleteCdnDeliverTaskError, DeleteCdnDeliverTaskRequest, DeleteCdnDeliverTaskResponse},
    delete_cdn_domain::{DeleteCdnDomainError, DeleteCdnDomainRequest, DeleteCdnDomainResponse},
    delete_cdn_sub_task::{DeleteCdnSubTaskError, DeleteCdnSubTaskRequest, DeleteCdnSubTaskResponse},
    delete_fc_trigger::{DeleteFCTriggerError, DeleteFCTriggerRequest, DeleteFCTriggerResponse},
    delete_real_time_log_logstore::{DeleteRealTimeLogLogstoreError, DeleteRealTimeLogLogstoreRequest, DeleteRealTimeLogLogstoreResponse},
    delete_realtime_log_delivery::{DeleteRealtimeLogDeliveryError, DeleteRealtimeLogDeliveryRequest, DeleteRealtimeLogDeliveryResponse},
    delete_specific_config::{DeleteSpecificConfigError, DeleteSpecificConfigRequest, DeleteSpecificConfigResponse},
    delete_specific_staging_config::{DeleteSpecificStagingConfigError, DeleteSpecificStagingConfigRequest, DeleteSpecificStagingConfigResponse},
    delete_usage_detail_data_export_task::{DeleteUsageDetailDataExportTaskError, DeleteUsageDetailDataExportTaskRequest, DeleteUsageDetailDataExportTaskResponse},
    delete_user_usage_data_export_task::{DeleteUserUsageDataExportTaskError, DeleteUserUsageDataExportTaskRequest, DeleteUserUsageDataExportTaskResponse},
    describe_active_version_of_config_group::{DescribeActiveVersionOfConfigGroupRequest, DescribeActiveVersionOfConfigGroupResponse},
    describe_blocked_regions::{DescribeBlockedRegionsError, DescribeBlockedRegionsRequest, DescribeBlockedRegionsResponse},
    describe_cdn_certificate_detail::{DescribeCdnCertificateDetailError, DescribeCdnCertificateDetailRequest, DescribeCdnCertificateDetailResponse},
    describe_cdn_certificate_detail_by_id::{DescribeCdnCertificateDetailByIdError, DescribeCdnCertificateDetailByIdRequest, DescribeCdnCertificateDetailByIdResponse},
    describe_cdn_certificate_list::{DescribeCdnCertificateListError, DescribeCdnCertificateListRequest, DescribeCdnCertificateListResponse},
    describe_cdn_condition_ipb_info::{DescribeCdnConditionIPBInfoRequest, DescribeCdnConditionIPBInfoResponse},
    describe_cdn_deleted_domains::{DescribeCdnDeletedDomainsError, DescribeCdnDeletedDomainsRequest, DescribeCdnDeletedDomainsResponse},
    describe_cdn_deliver_list::{DescribeCdnDeliverListError, DescribeCdnDeliverListRequest, DescribeCdnDeliverListResponse},
    describe_cdn_domain_by_certificate::{DescribeCdnDomainByCertificateError, DescribeCdnDomainByCertificateRequest, DescribeCdnDomainByCertificateResponse},
    describe_cdn_domain_configs::{DescribeCdnDomainConfigsError, DescribeCdnDomainConfigsRequest, DescribeCdnDomainConfigsResponse},
    describe_cdn_domain_detail::{DescribeCdnDomainDetailRequest, DescribeCdnDomainDetailResponse},
    describe_cdn_domain_logs::{DescribeCdnDomainLogsError, DescribeCdnDomainLogsRequest, DescribeCdnDomainLogsResponse},
    describe_cdn_domain_staging_config::{DescribeCdnDomainStagingConfigError, DescribeCdnDomainStagingConfigRequest, DescribeCdnDomainStagingConfigResponse},
    describe_cdn_full_domains_block_ip_config::{DescribeCdnFullDomainsBlockIPConfigError, DescribeCdnFullDomainsBlockIPConfigRequest, DescribeCdnFullDomainsBlockIPConfigResponse},
    describe_cdn_full_domains_block_ip_history::{DescribeCdnFullDomainsBlockIPHistoryError, DescribeCdnFullDomainsBlockIPHistoryRequest, DescribeCdnFullDomainsBlockIPHistoryResponse},
    describe_cdn_https_domain_list::{DescribeCdnHttpsDomainListError, DescribeCdnHttpsDomainListRequest, DescribeCdnHttpsDomainListResponse},
    describe_cdn_order_commodity_code::{DescribeCdnOrderCommodityCodeRequest, DescribeCdnOrderCommodityCodeResponse},
    describe_cdn_region_and_isp::{DescribeCdnRegionAndIspRequest, DescribeCdnRegionAndIspResponse},
    describe_cdn_report::{DescribeCdnReportError, DescribeCdnReportRequest, DescribeCdnReportResponse},
    describe_cdn_report_list::{DescribeCdnReportListError, DescribeCdnReportListRequest, DescribeCdnReportListResponse},
    describe_cdn_sec_func_info::{DescribeCdnSecFuncInfoRequest, DescribeCdnSecFuncInfoResponse},
    describe_cdn_service::{DescribeCdnServiceError, DescribeCdnServiceRequest, DescribeCdnServiceResponse},
    describe_cdn_sm_certificate_detail::{DescribeCdnSMCertificateDetailError, DescribeCdnSMCertificateDetailRequest, DescribeCdnSMCertificateDetailResponse},
    describe_cdn_sm_certificate_list::{DescribeCdnSMCertificateListRequest, DescribeCdnSMCertificateListResponse},
    describe_cdn_ssl_certificate_list::{DescribeCdnSSLCertificateListError, DescribeCdnSSLCertificateListRequest, DescribeCdnSSLCertificateListResponse},
    describe_cdn_sub_list::{DescribeCdnSubListError, DescribeCdnSubListRequest, DescribeCdnSubListResponse},
    describe_cdn_types::{DescribeCdnTypesRequest, DescribeCdnTypesResponse},
    describe_cdn_user_bill_history::{DescribeCdnUserBillHistoryError, DescribeCdnUserBillHistoryRequest, DescribeCdnUserBillHistoryResponse},
    describe_cdn_user_bill_prediction::{DescribeCdnUserBillPredictionError, DescribeCdnUserBillPredictionRequest, DescribeCdnUserBillPredictionResponse},
    describe_cdn_user_bill_type::{DescribeCdnUserBillTypeError, DescribeCdnUserBillTypeRequest, DescribeCdnUserBillTypeResponse},
    describe_cdn_user_configs::{DescribeCdnUserConfigsError, DescribeCdnUserConfigsRequest, DescribeCdnUserConfigsResponse},
    describe_cdn_user_domains_by_func::{DescribeCdnUserDomainsByFuncError, DescribeCdnUserDomainsByFuncRequest, DescribeCdnUserDomainsByFuncResponse},
    describe_cdn_user_quota::{DescribeCdnUserQuotaRequest, DescribeCdnUserQuotaResponse},
    describe_cdn_user_resource_package::{DescribeCdnUserResourcePackageError, DescribeCdnUserResourcePackageRequest, DescribeCdnUserResourcePackageResponse},
    describe_cdn_waf_domain::{DescribeCdnWafDomainError, DescribeCdnWafDomainRequest, DescribeCdnWafDomainResponse},
    describe_certificate_info_by_id::{DescribeCertificateInfoByIDError, DescribeCertificateInfoByIDRequest, DescribeCertificateInfoByIDResponse},
    describe_config_of_version::{DescribeConfigOfVersionError, DescribeConfigOfVersionRequest, DescribeConfigOfVersionResponse},
    describe_custom_log_config::{DescribeCustomLogConfigError, DescribeCustomLogConfigRequest, DescribeCustomLogConfigResponse},
    describe_domain_average_response_time::{DescribeDomainAverageResponseTimeError, DescribeDomainAverageResponseTimeRequest, DescribeDomainAverageResponseTimeResponse},
    describe_domain_bps_data::{DescribeDomainBpsDataError, DescribeDomainBpsDataRequest, DescribeDomainBpsDataResponse},
    describe_domain_bps_data_by_layer::{DescribeDomainBpsDataByLayerError, DescribeDomainBpsDataByLayerRequest, DescribeDomainBpsDataByLayerResponse},
    describe_domain_bps_data_by_time_stamp::{DescribeDomainBpsDataByTimeStampError, DescribeDomainBpsDataByTimeStampRequest, DescribeDomainBpsDataByTimeStampResponse},
    describe_domain_cc_activity_log::{DescribeDomainCcActivityLogError, DescribeDomainCcActivityLogRequest, DescribeDomainCcActivityLogResponse},
    describe_domain_certificate_info::{DescribeDomainCertificateInfoError, DescribeDomainCertificateInfoRequest, DescribeDomainCertificateInfoResponse},
    describe_domain_cname::{DescribeDomainCnameError, DescribeDomainCnameRequest, DescribeDomainCnameResponse},
    describe_domain_custom_log_config::{DescribeDomainCustomLogConfigError, DescribeDomainCustomLogConfigRequest, DescribeDomainCustomLogConfigResponse},
    describe_domain_detail_data_by_layer::{DescribeDomainDetailDataByLayerError, DescribeDomainDetailDataByLayerRequest, DescribeDomainDetailDataByLayerResponse},
    describe_domain_file_size_proportion_data::{DescribeDomainFileSizeProportionDataError, DescribeDomainFileSizeProportionDataRequest, DescribeDomainFileSizeProportionDataResponse},
    describe_domain_hit_rate_data::{DescribeDomainHitRateDataError, DescribeDomainHitRateDataRequest, DescribeDomainHitRateDataResponse},
    describe_domain_http_code_data::{DescribeDomainHttpCodeDataError, DescribeDomainHttpCodeDataRequest, DescribeDomainHttpCodeDataResponse},
    describe_domain_http_code_data_by_layer::{DescribeDomainHttpCodeDataByLayerError, DescribeDomainHttpCodeDataByLayerRequest, DescribeDomainHttpCodeDataByLayerResponse},
    describe_domain_isp_data::{DescribeDomainISPDataError, DescribeDomainISPDataRequest, DescribeDomainISPDataResponse},
    describe_domain_max95_bps_data::{DescribeDomainMax95BpsDataError, DescribeDomainMax95BpsDataRequest, DescribeDomainMax95BpsDataResponse},
    describe_domain_multi_usage_data::{DescribeDomainMultiUsageDataError, DescribeDomainMultiUsageDataRequest, DescribeDomainMultiUsageDataResponse},
    describe_domain_names_of_version::{DescribeDomainNamesOfVersionRequest, DescribeDomainNamesOfVersionResponse},
    describe_domain_path_data::{DescribeDomainPathDataError, DescribeDomainPathDataRequest, DescribeDomainPathDataResponse},
    describe_domain_pv_data::{DescribeDomainPvDataError, DescribeDomainPvDataRequest, DescribeDomainPvDataResponse},
    describe_domain_qps_data::{DescribeDomainQpsDataError, DescribeDomainQpsDataRequest, DescribeDomainQpsDataResponse},
    describe_domain_qps_data_by_layer::{DescribeDomainQpsDataByLayerError, DescribeDomainQpsDataByLayerRequest, DescribeDomainQpsDataByLayerResponse},
    describe_domain_real_time_bps_data::{DescribeDomainRealTimeBpsDataError, DescribeDomainRealTimeBpsDataRequest, DescribeDomainRealTimeBpsDataResponse},
    describe_domain_real_time_byte_hit_rate_data::{DescribeDomainRealTimeByteHitRateDataError, DescribeDomainRealTimeByteHitRateDataRequest, DescribeDomainRealTimeByteHitRateDataResponse},
    describe_domain_real_time_detail_data::{DescribeDomainRealTimeDetailDataError, DescribeDomainRealTimeDetailDataRequest, DescribeDomainRealTimeDetailDataResponse},
    describe_domain_real_time_http_code_data::{DescribeDomainRealTimeHttpCodeDataError, DescribeDomainRealTimeHttpCodeDataRequest, DescribeDomainRealTimeHttpCodeDataResponse},
    describe_domain_real_time_qps_data::{DescribeDomainRealTimeQpsDataError, DescribeDomainRealTimeQpsDataRequest, DescribeDomainRealTimeQpsDataResponse},
    describe_domain_real_time_req_hit_rate_data::{DescribeDomainRealTimeReqHitRateDataError, DescribeDomainRealTimeReqHitRateDataRequest, DescribeDomainRealTimeReqHitRateDataResponse},
    describe_domain_real_time_src_bps_data::{DescribeDomainRealTimeSrcBpsDataError, DescribeDomainRealTimeSrcBpsDataRequest, DescribeDomainRealTimeSrcBpsDataResponse},
    describe_domain_real_time_src_http_code_data::{DescribeDomainRealTimeSrcHttpCodeDataError, DescribeDomainRealTimeSrcHttpCodeDataRequest, DescribeDomainRealTimeSrcHttpCodeDataResponse},
    describe_domain_real_time_src_traffic_data::{DescribeDomainRealTimeSrcTrafficDataError, DescribeDomainRealTimeSrcTrafficDataRequest, DescribeDomainRealTimeSrcTrafficDataResponse},
    describe_domain_real_time_traffic_data::{DescribeDomainRealTimeTrafficDataError, DescribeDomainRealTimeTrafficDataRequest, DescribeDomainRealTimeTrafficDataResponse},
    describe_domain_realtime_log_delivery::{DescribeDomainRealtimeLogDeliveryError, DescribeDomainRealtimeLogDeliveryRequest, DescribeDomainRealtimeLogDeliveryResponse},
    describe_domain_region_data::{DescribeDomainRegionDataError, DescribeDomainRegionDataRequest, DescribeDomainRegionDataResponse},
    describe_domain_req_hit_rate_data::{DescribeDomainReqHitRateDataError, DescribeDomainReqHitRateDataRequest, DescribeDomainReqHitRateDataResponse},
    describe_domain_src_bps_data::{DescribeDomainSrcBpsDataError, DescribeDomainSrcBpsDataRequest, DescribeDomainSrcBpsDataResponse},
    describe_domain_src_detail_data::{DescribeDomainSrcDetailDataError, DescribeDomainSrcDetailDataRequest, DescribeDomainSrcDetailDataResponse},
    describe_domain_src_http_code_data::{DescribeDomainSrcHttpCodeDataError, DescribeDomainSrcHttpCodeDataRequest, DescribeDomainSrcHttpCodeDataResponse},
    describe_domain_src_qps_data::{DescribeDomainSrcQpsDataError, DescribeDomainSrcQpsDataRequest, DescribeDomainSrcQpsDataResponse},
    describe_domain_src_top_url_visit::{DescribeDomainSrcTopUrlVisitError, DescribeDomainSrcTopUrlVisitRequest, DescribeDomainSrcTopUrlVisitResponse},
    describe_domain_src_traffic_data::{DescribeDomainSrcTrafficDataError, DescribeDomainSrcTrafficDataRequest, DescribeDomainSrcTrafficDataResponse},
    describe_domain_top_client_ip_visit::{DescribeDomainTopClientIpVisitError, DescribeDomainTopClientIpVisitRequest, DescribeDomainTopClientIpVisitResponse},
    describe_domain_top_refer_visit::{DescribeDomainTopReferVisitError, DescribeDomainTopReferVisitRequest, DescribeDomainTopReferVisitResponse},
    describe_domain_top_url_visit::{DescribeDomainTopUrlVisitError, DescribeDomainTopUrlVisitRequest, DescribeDomainTopUrlVisitResponse},
    describe_domain_traffic_data::{DescribeDomainTrafficDataError, DescribeDomainTrafficDataRequest, DescribeDomainTrafficDataResponse},
    describe_domain_usage_data::{DescribeDomainUsageDataError, DescribeDomainUsageDataRequest, DescribeDomainUsageDataResponse},
    describe_domain_uv_data::{DescribeDomainUvDataError, DescribeDomainUvDataRequest, DescribeDomainUvDataResponse},
    describe_domain_verify_data::{DescribeDomainVerifyDataRequest, DescribeDomainVerifyDataResponse},
    describe_domains_by_source::{DescribeDomainsBySourceError, DescribeDomainsBySourceRequest, DescribeDomainsBySourceResponse},
    describe_domains_usage_by_day::{DescribeDomainsUsageByDayError, DescribeDomainsUsageByDayRequest, DescribeDomainsUsageByDayResponse},
    describe_es_exception_data::{DescribeEsExceptionDataRequest, DescribeEsExceptionDataResponse},
    describe_es_execute_data::{DescribeEsExecuteDataError, DescribeEsExecuteDataRequest, DescribeEsExecuteDataResponse},
    describe_fc_trigger::{DescribeFCTriggerError, DescribeFCTriggerRequest, DescribeFCTriggerResponse},
    describe_ip_info::{DescribeIpInfoError, DescribeIpInfoRequest, DescribeIpInfoResponse},
    describe_ip_status::{DescribeIpStatusError, DescribeIpStatusRequest, DescribeIpStatusResponse},
    describe_l2_vips_by_domain::{DescribeL2VipsByDomainError, DescribeL2VipsByDomainRequest, DescribeL2VipsByDomainResponse},
    describe_preload_detail_by_id::{DescribePreloadDetailByIdError, DescribePreloadDetailByIdRequest, DescribePreloadDetailByIdResponse},
    describe_range_data_by_locate_and_isp_service::{DescribeRangeDataByLocateAndIspServiceError, DescribeRangeDataByLocateAndIspServiceRequest, DescribeRangeDataByLocateAndIspServiceResponse},
    describe_realtime_delivery_acc::{DescribeRealtimeDeliveryAccError, DescribeRealtimeDeliveryAccRequest, DescribeRealtimeDeliveryAccResponse},
    describe_refresh_quota::{DescribeRefreshQuotaRequest, DescribeRefreshQuotaResponse},
    describe_refresh_remain_number::{DescribeRefreshRemainNumberError, DescribeRefreshRemainNumberRequest, DescribeRefreshRemainNumberResponse},
    describe_refresh_task_by_id::{DescribeRefreshTaskByIdError, DescribeRefreshTaskByIdRequest, DescribeRefreshTaskByIdResponse},
    describe_refresh_tasks::{DescribeRefreshTasksError, DescribeRefreshTasksRequest, DescribeRefreshTasksResponse},
    describe_staging_ip::{DescribeStagingIpRequest, DescribeStagingIpResponse},
    describe_tag_resources::{DescribeTagResourcesRequest, DescribeTagResourcesResponse},
    describe_top_domains_by_flow::{DescribeTopDomainsByFlowError, DescribeTopDomainsByFlowRequest, DescribeTopDomainsByFlowResponse},
    describe_user_cdn_status::{DescribeUserCdnStatusRequest, DescribeUserCdnStatusResponse},
    describe_user_certificate_expire_count::{DescribeUserCertificateExpireCountError, DescribeUserCertificateExpireCountRequest, DescribeUserCertificateExpireCountResponse},
    describe_user_configs::{DescribeUserConfigsError, DescribeUserConfigsRequest, DescribeUserConfigsResponse},
    describe_user_domains::{DescribeUserDomainsError, DescribeUserDomainsRequest, DescribeUserDomainsResponse},
    describe_user_tags::{DescribeUserTagsRequest, DescribeUserTagsResponse},
    describe_user_usage_data_export_task::{DescribeUserUsageDataExportTaskError, DescribeUserUsageDataExportTaskRequest, DescribeUserUsageDataExportTaskResponse},
    describe_user_usage_detail_data_export_task::{DescribeUserUsageDetailDataExportTaskError, DescribeUserUsageDetailDataExportTaskRequest, DescribeUserUsageDetailDataExportTaskResponse},
    describe_user_vips_by_domain::{DescribeUserVipsByDomainError, DescribeUserVipsByDomainRequest, DescribeUserVipsByDomainResponse},
    describe_verify_content::{DescribeVerifyContentRequest, DescribeVerifyContentResponse},
    describe_version_of_config_group::{DescribeVersionOfConfigGroupRequest, DescribeVersionOfConfigGroupResponse},
    disable_realtime_log_delivery::{DisableRealtimeLogDeliveryError, DisableRealtimeLogDeliveryRequest, DisableRealtimeLogDeliveryResponse},
    enable_realtime_log_delivery::{EnableRealtimeLogDeliveryError, EnableRealtimeLogDeliveryRequest, EnableRealtimeLogDeliveryResponse},
    list_domains_by_log_config_id::{ListDomainsByLogConfigIdError, ListDomainsByLogConfigIdRequest, ListDomainsByLogConfigIdResponse},
    list_fc_trigger::{ListFCTriggerError, ListFCTriggerRequest, ListFCTriggerResponse},
    list_realtime_log_delivery::{ListRealtimeLogDeliveryError, ListRealtimeLogDeliveryRequest, ListRealtimeLogDeliveryResponse},
    list_realtime_log_delivery_domains::{ListRealtimeLogDeliveryDomainsError, ListRealtimeLogDeliveryDomainsRequest, ListRealtimeLogDeliveryDomainsResponse},
    list_realtime_log_delivery_infos::{ListRealtimeLogDeliveryInfosError, ListRealtimeLogDeliveryInfosRequest, ListRealtimeLogDeliveryInfosResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_user_custom_log_config::{ListUserCustomLogConfigError, ListUserCustomLogConfigRequest, ListUserCustomLogConfigResponse},
    modify_cdn_domain::{ModifyCdnDomainError, ModifyCdnDomainRequest, ModifyCdnDomainResponse},
    modify_cdn_domain_owner::{ModifyCdnDomainOwnerError, ModifyCdnDomainOwnerRequest, ModifyCdnDomainOwnerResponse},
    modify_cdn_domain_schdm_by_property::{ModifyCdnDomainSchdmByPropertyError, ModifyCdnDomainSchdmByPropertyRequest, ModifyCdnDomainSchdmByPropertyResponse},
    modify_cdn_service::{ModifyCdnServiceError, ModifyCdnServiceRequest, ModifyCdnServiceResponse},
    modify_domain_custom_log_config::{ModifyDomainCustomLogConfigError, ModifyDomainCustomLogConfigRequest, ModifyDomainCustomLogConfigResponse},
    modify_file_cache_expired_config::{ModifyFileCacheExpiredConfigRequest, ModifyFileCacheExpiredConfigResponse},
    modify_http_header_config::{ModifyHttpHeaderConfigRequest, ModifyHttpHeaderConfigResponse},
    modify_path_cache_expired_config::{ModifyPathCacheExpiredConfigError, ModifyPathCacheExpiredConfigRequest, ModifyPathCacheExpiredConfigResponse},
    modify_realtime_log_delivery::{ModifyRealtimeLogDeliveryError, ModifyRealtimeLogDeliveryRequest, ModifyRealtimeLogDeliveryResponse},
    modify_user_custom_log_config::{ModifyUserCustomLogConfigError, ModifyUserCustomLogConfigRequest, ModifyUserCustomLogConfigResponse},
    open_cdn_service::{OpenCdnServiceError, OpenCdnServiceRequest, OpenCdnServiceResponse},
    publish_staging_config_to_production::{PublishStagingConfigToProductionError, PublishStagingConfigToProductionRequest, PublishStagingConfigToProductionResponse},
    push_object_cache::{PushObjectCacheError, PushObjectCacheRequest, PushObjectCacheResponse},
    refresh_object_cache_by_cache_tag::{RefreshObjectCacheByCacheTagError, RefreshObjectCacheByCacheTagRequest, RefreshObjectCacheByCacheTagResponse},
    refresh_object_caches::{RefreshObjectCachesError, RefreshObjectCachesRequest, RefreshObjectCachesResponse},
    rollback_staging_config::{RollbackStagingConfigError, RollbackStagingConfigRequest, RollbackStagingConfigResponse},
    set_cdn_domain_csr_certificate::{SetCdnDomainCSRCertificateError, SetCdnDomainCSRCertificateRequest, SetCdnDomainCSRCertificateResponse},
    set_cdn_domain_sm_certificate::{SetCdnDomainSMCertificateError, SetCdnDomainSMCertificateRequest, SetCdnDomainSMCertificateResponse},
    set_cdn_domain_ssl_certificate::{SetCdnDomainSSLCertificateError, SetCdnDomainSSLCertificateRequest, SetCdnDomainSSLCertificateResponse},
    set_cdn_domain_staging_config::{SetCdnDomainStagingConfigError, SetCdnDomainStagingConfigRequest, SetCdnDomainStagingConfigResponse},
    set_cdn_full_domains_block_ip::{SetCdnFullDomainsBlockIPError, SetCdnFullDomainsBlockIPRequest, SetCdnFullDomainsBlockIPResponse},
    set_config_of_version::{SetConfigOfVersionError, SetConfigOfVersionRequest, SetConfigOfVersionResponse},
    set_domain_server_certificate::{SetDomainServerCertificateError, SetDomainServerCertificateRequest, SetDomainServerCertificateResponse},
    set_dynamic_config::{SetDynamicConfigRequest, SetDynamicConfigResponse},
    set_error_page_config::{SetErrorPageConfigRequest, SetErrorPageConfigResponse},
    set_file_cache_expired_config::{SetFileCacheExpiredConfigRequest, SetFileCacheExpiredConfigResponse},
    set_ignore_query_string_config::{SetIgnoreQueryStringConfigRequest, SetIgnoreQueryStringConfigResponse},
    set_ip_black_list_config::{SetIpBlackListConfigRequest, SetIpBlackListConfigResponse},
    set_optimize_config::{SetOptimizeConfigRequest, SetOptimizeConfigResponse},
    set_page_compress_config::{SetPageCompressConfigRequest, SetPageCompressConfigResponse},
    set_referer_config::{SetRefererConfigRequest, SetRefererConfigResponse},
    set_req_auth_config::{SetReqAuthConfigRequest, SetReqAuthConfigResponse},
    set_req_header_config::{SetReqHeaderConfigError, SetReqHeaderConfigRequest, SetReqHeaderConfigResponse},
    set_waf_config::{SetWafConfigRequest, SetWafConfigResponse},
    set_waiting_room_config::{SetWaitingRoomConfigRequest, SetWaitingRoomConfigResponse},
    start_cdn_domain::{StartCdnDomainError, StartCdnDomainRequest, StartCdnDomainResponse},
    stop_cdn_domain::{StopCdnDomainError, StopCdnDomainRequest, StopCdnDomainResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_cdn_deliver_task::{UpdateCdnDeliverTaskError, UpdateCdnDeliverTaskRequest, UpdateCdnDeliverTaskResponse},
    update_cdn_sub_task::{UpdateCdnSubTaskError, UpdateCdnSubTaskRequest, UpdateCdnSubTaskResponse},
    update_fc_trigger::{UpdateFCTriggerError, UpdateFCTriggerRequest, UpdateFCTriggerResponse},
    verify_domain_owner::{VerifyDomainOwnerError, VerifyDomainOwnerRequest, VerifyDomainOwnerResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Cdn",
    version: "2018-05-10",
    endpoints: Endpoints {
        central: Some("cdn.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "cdn.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "cdn.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "cdn.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "cdn.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "cdn.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "cdn.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou", "cdn.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "cdn.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "cdn.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "cdn.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "cdn.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "cdn.ap-southeast-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Content Delivery Network.
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
    /// Adds a domain name to be accelerated; visitors reach the CDN once its DNS record points at the CNAME assigned.
    #[inline]
    pub fn add_cdn_domain(
        &self,
        request: AddCdnDomainRequest,
    ) -> Call<'_, AddCdnDomainRequest> {
        self.inner.call(request)
    }
    /// Adds a trigger, so that CDN events of chosen domain names call a function of Function Compute.
    #[inline]
    pub fn add_fc_trigger(
        &self,
        request: AddFCTriggerRequest,
    ) -> Call<'_, AddFCTriggerRequest> {
        self.inner.call(request)
    }
    /// Adds several domain names to be accelerated, all with the same settings.
    #[inline]
    pub fn batch_add_cdn_domain(
        &self,
        request: BatchAddCdnDomainRequest,
    ) -> Call<'_, BatchAddCdnDomainRequest> {
        self.inner.call(request)
    }
    /// Takes features off several accelerated domain names at once.
    #[inline]
    pub fn batch_delete_cdn_domain_config(
        &self,
        request: BatchDeleteCdnDomainConfigRequest,
    ) -> Call<'_, BatchDeleteCdnDomainConfigRequest> {
        self.inner.call(request)
    }
    /// Tells for several IP addresses at once whether they belong to CDN nodes.
    #[inline]
    pub fn batch_describe_cdn_ip_info(
        &self,
        request: BatchDescribeCdnIpInfoRequest,
    ) -> Call<'_, BatchDescribeCdnIpInfoRequest> {
        self.inner.call(request)
    }
    /// Sets features for several accelerated domain names at once; features not named keep their settings.
    #[inline]
    pub fn batch_set_cdn_domain_config(
        &self,
        request: BatchSetCdnDomainConfigRequest,
    ) -> Call<'_, BatchSetCdnDomainConfigRequest> {
        self.inner.call(request)
    }
    /// Switches HTTPS on or off for several domain names and gives them a certificate.
    #[inline]
    pub fn batch_set_cdn_domain_server_certificate(
        &self,
        request: BatchSetCdnDomainServerCertificateRequest,
    ) -> Call<'_, BatchSetCdnDomainServerCertificateRequest> {
        self.inner.call(request)
    }
    /// Resumes the acceleration of several stopped domain names, which are then online.
    #[inline]
    pub fn batch_start_cdn_domain(
        &self,
        request: BatchStartCdnDomainRequest,
    ) -> Call<'_, BatchStartCdnDomainRequest> {
        self.inner.call(request)
    }
    /// Stops the acceleration of several domain names; they go offline and keep their settings.
    #[inline]
    pub fn batch_stop_cdn_domain(
        &self,
        request: BatchStopCdnDomainRequest,
    ) -> Call<'_, BatchStopCdnDomainRequest> {
        self.inner.call(request)
    }
    /// Changes origins and other basic settings of several accelerated domain names.
    #[inline]
    pub fn batch_update_cdn_domain(
        &self,
        request: BatchUpdateCdnDomainRequest,
    ) -> Call<'_, BatchUpdateCdnDomainRequest> {
        self.inner.call(request)
    }
    /// Tells whether a domain name has been added to the service already.
    #[inline]
    pub fn check_cdn_domain_exist(
        &self,
        request: CheckCdnDomainExistRequest,
    ) -> Call<'_, CheckCdnDomainExistRequest> {
        self.inner.call(request)
    }
    /// Tells whether a domain name has the ICP filing that serving the Chinese mainland requires.
    #[inline]
    pub fn check_cdn_domain_icp(
        &self,
        request: CheckCdnDomainICPRequest,
    ) -> Call<'_, CheckCdnDomainICPRequest> {
        self.inner.call(request)
    }
    /// Makes a key pair and a certificate signing request; the service keeps the private key.
    #[inline]
    pub fn create_cdn_certificate_signing_request(
        &self,
        request: CreateCdnCertificateSigningRequestRequest,
    ) -> Call<'_, CreateCdnCertificateSigningRequestRequest> {
        self.inner.call(request)
    }
    /// Creates a task that mails customized reports at regular times.
    #[inline]
    pub fn create_cdn_deliver_task(
        &self,
        request: CreateCdnDeliverTaskRequest,
    ) -> Call<'_, CreateCdnDeliverTaskRequest> {
        self.inner.call(request)
    }
    /// Customizes operations reports for domain names; their data is collected from then on.
    #[inline]
    pub fn create_cdn_sub_task(
        &self,
        request: CreateCdnSubTaskRequest,
    ) -> Call<'_, CreateCdnSubTaskRequest> {
        self.inner.call(request)
    }
    /// Starts an export of the URLs that were found to hold forbidden content at a given time.
    #[inline]
    pub fn create_illegal_url_export_task(
        &self,
        request: CreateIllegalUrlExportTaskRequest,
    ) -> Call<'_, CreateIllegalUrlExportTaskRequest> {
        self.inner.call(request)
    }
    /// Sets up the delivery of real-time logs of domain names to a Logstore of Simple Log Service.
    #[inline]
    pub fn create_real_time_log_delivery(
        &self,
        request: CreateRealTimeLogDeliveryRequest,
    ) -> Call<'_, CreateRealTimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Starts an export of detailed usage to an Excel file, which can be downloaded later.
    #[inline]
    pub fn create_usage_detail_data_export_task(
        &self,
        request: CreateUsageDetailDataExportTaskRequest,
    ) -> Call<'_, CreateUsageDetailDataExportTaskRequest> {
        self.inner.call(request)
    }
    /// Starts an export of the account's past usage to a PDF file, which can be downloaded later.
    #[inline]
    pub fn create_user_usage_data_export_task(
        &self,
        request: CreateUserUsageDataExportTaskRequest,
    ) -> Call<'_, CreateUserUsageDataExportTaskRequest> {
        self.inner.call(request)
    }
    /// Removes one cache rule of a domain name, by directory or by file name extension.
    #[inline]
    pub fn delete_cache_expired_config(
        &self,
        request: DeleteCacheExpiredConfigRequest,
    ) -> Call<'_, DeleteCacheExpiredConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a report task by its ID; its reports are no longer delivered.
    #[inline]
    pub fn delete_cdn_deliver_task(
        &self,
        request: DeleteCdnDeliverTaskRequest,
    ) -> Call<'_, DeleteCdnDeliverTaskRequest> {
        self.inner.call(request)
    }
    /// Removes an accelerated domain name; point its DNS record elsewhere first, or visitors no longer reach the site.
    #[inline]
    pub fn delete_cdn_domain(
        &self,
        request: DeleteCdnDomainRequest,
    ) -> Call<'_, DeleteCdnDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes all customized operations reports of the account.
    #[inline]
    pub fn delete_cdn_sub_task(
        &self,
        request: DeleteCdnSubTaskRequest,
    ) -> Call<'_, DeleteCdnSubTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a trigger, so that CDN events no longer call functions of Function Compute.
    #[inline]
    pub fn delete_fc_trigger(
        &self,
        request: DeleteFCTriggerRequest,
    ) -> Call<'_, DeleteFCTriggerRequest> {
        self.inner.call(request)
    }
    /// Deletes the Logstore that real-time logs are delivered to.
    #[inline]
    pub fn delete_real_time_log_logstore(
        &self,
        request: DeleteRealTimeLogLogstoreRequest,
    ) -> Call<'_, DeleteRealTimeLogLogstoreRequest> {
        self.inner.call(request)
    }
    /// Ends the delivery of real-time logs for domain names.
    #[inline]
    pub fn delete_realtime_log_delivery(
        &self,
        request: DeleteRealtimeLogDeliveryRequest,
    ) -> Call<'_, DeleteRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Removes one configuration entry of a domain name, so that the feature no longer works by it.
    #[inline]
    pub fn delete_specific_config(
        &self,
        request: DeleteSpecificConfigRequest,
    ) -> Call<'_, DeleteSpecificConfigRequest> {
        self.inner.call(request)
    }
    /// Removes one configuration entry from the staging environment of a domain name.
    #[inline]
    pub fn delete_specific_staging_config(
        &self,
        request: DeleteSpecificStagingConfigRequest,
    ) -> Call<'_, DeleteSpecificStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a task that exported usage details.
    #[inline]
    pub fn delete_usage_detail_data_export_task(
        &self,
        request: DeleteUsageDetailDataExportTaskRequest,
    ) -> Call<'_, DeleteUsageDetailDataExportTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a task that exported usage history.
    #[inline]
    pub fn delete_user_usage_data_export_task(
        &self,
        request: DeleteUserUsageDataExportTaskRequest,
    ) -> Call<'_, DeleteUserUsageDataExportTaskRequest> {
        self.inner.call(request)
    }
    /// Returns the version of a configuration group that is active in the live or the staging environment.
    #[inline]
    pub fn describe_active_version_of_config_group(
        &self,
        request: DescribeActiveVersionOfConfigGroupRequest,
    ) -> Call<'_, DescribeActiveVersionOfConfigGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the countries and regions whose visitors can be kept out.
    #[inline]
    pub fn describe_blocked_regions(
        &self,
        request: DescribeBlockedRegionsRequest,
    ) -> Call<'_, DescribeBlockedRegionsRequest> {
        self.inner.call(request)
    }
    /// Returns one certificate of the account, looked up by its name.
    #[inline]
    pub fn describe_cdn_certificate_detail(
        &self,
        request: DescribeCdnCertificateDetailRequest,
    ) -> Call<'_, DescribeCdnCertificateDetailRequest> {
        self.inner.call(request)
    }
    /// Returns one certificate of the account, looked up by its ID.
    #[inline]
    pub fn describe_cdn_certificate_detail_by_id(
        &self,
        request: DescribeCdnCertificateDetailByIdRequest,
    ) -> Call<'_, DescribeCdnCertificateDetailByIdRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates that fit a domain name.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_cdn_certificate_list(
        &self,
        request: DescribeCdnCertificateListRequest,
    ) -> Call<'_, DescribeCdnCertificateListRequest> {
        self.inner.call(request)
    }
    /// Returns the codes of carriers, regions or countries that rule conditions can name.
    #[inline]
    pub fn describe_cdn_condition_ipb_info(
        &self,
        request: DescribeCdnConditionIPBInfoRequest,
    ) -> Call<'_, DescribeCdnConditionIPBInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names that the account has removed from the service.
    #[inline]
    pub fn describe_cdn_deleted_domains(
        &self,
        request: DescribeCdnDeletedDomainsRequest,
    ) -> Call<'_, DescribeCdnDeletedDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that mail reports, or one of them.
    #[inline]
    pub fn describe_cdn_deliver_list(
        &self,
        request: DescribeCdnDeliverListRequest,
    ) -> Call<'_, DescribeCdnDeliverListRequest> {
        self.inner.call(request)
    }
    /// Finds the accelerated domain names that a certificate covers.
    #[inline]
    pub fn describe_cdn_domain_by_certificate(
        &self,
        request: DescribeCdnDomainByCertificateRequest,
    ) -> Call<'_, DescribeCdnDomainByCertificateRequest> {
        self.inner.call(request)
    }
    /// Returns how features of an accelerated domain name are set, with the ID of each entry.
    #[inline]
    pub fn describe_cdn_domain_configs(
        &self,
        request: DescribeCdnDomainConfigsRequest,
    ) -> Call<'_, DescribeCdnDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Returns basic settings of an accelerated domain name, such as origins, CNAME and state.
    #[inline]
    pub fn describe_cdn_domain_detail(
        &self,
        request: DescribeCdnDomainDetailRequest,
    ) -> Call<'_, DescribeCdnDomainDetailRequest> {
        self.inner.call(request)
    }
    /// Returns download addresses for the offline log files of a domain name.
    #[inline]
    pub fn describe_cdn_domain_logs(
        &self,
        request: DescribeCdnDomainLogsRequest,
    ) -> Call<'_, DescribeCdnDomainLogsRequest> {
        self.inner.call(request)
    }
    /// Returns how features of a domain name are set in the staging environment.
    #[inline]
    pub fn describe_cdn_domain_staging_config(
        &self,
        request: DescribeCdnDomainStagingConfigRequest,
    ) -> Call<'_, DescribeCdnDomainStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Returns addresses that are blocked for all domain names of the account.
    #[inline]
    pub fn describe_cdn_full_domains_block_ip_config(
        &self,
        request: DescribeCdnFullDomainsBlockIPConfigRequest,
    ) -> Call<'_, DescribeCdnFullDomainsBlockIPConfigRequest> {
        self.inner.call(request)
    }
    /// Returns when blocks of the addresses given were sent to the nodes, and with what outcome.
    #[inline]
    pub fn describe_cdn_full_domains_block_ip_history(
        &self,
        request: DescribeCdnFullDomainsBlockIPHistoryRequest,
    ) -> Call<'_, DescribeCdnFullDomainsBlockIPHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names with HTTPS and the certificates that they use.
    #[inline]
    pub fn describe_cdn_https_domain_list(
        &self,
        request: DescribeCdnHttpsDomainListRequest,
    ) -> Call<'_, DescribeCdnHttpsDomainListRequest> {
        self.inner.call(request)
    }
    /// Returns the commodity code under which the account bought the service.
    #[inline]
    pub fn describe_cdn_order_commodity_code(
        &self,
        request: DescribeCdnOrderCommodityCodeRequest,
    ) -> Call<'_, DescribeCdnOrderCommodityCodeRequest> {
        self.inner.call(request)
    }
    /// Lists the regions and carriers by which monitoring data can be narrowed down.
    #[inline]
    pub fn describe_cdn_region_and_isp(
        &self,
        request: DescribeCdnRegionAndIspRequest,
    ) -> Call<'_, DescribeCdnRegionAndIspRequest> {
        self.inner.call(request)
    }
    /// Returns the data of one customized operations report.
    #[inline]
    pub fn describe_cdn_report(
        &self,
        request: DescribeCdnReportRequest,
    ) -> Call<'_, DescribeCdnReportRequest> {
        self.inner.call(request)
    }
    /// Lists the operations reports that can be customized, with their form.
    #[inline]
    pub fn describe_cdn_report_list(
        &self,
        request: DescribeCdnReportListRequest,
    ) -> Call<'_, DescribeCdnReportListRequest> {
        self.inner.call(request)
    }
    /// Returns what a security feature consists of, such as the cipher suites of a group.
    #[inline]
    pub fn describe_cdn_sec_func_info(
        &self,
        request: DescribeCdnSecFuncInfoRequest,
    ) -> Call<'_, DescribeCdnSecFuncInfoRequest> {
        self.inner.call(request)
    }
    /// Returns how the account is billed for the service, what changes next and when it was activated.
    #[inline]
    pub fn describe_cdn_service(
        &self,
        request: DescribeCdnServiceRequest,
    ) -> Call<'_, DescribeCdnServiceRequest> {
        self.inner.call(request)
    }
    /// Returns one SM certificate, with its signing and its encryption part.
    #[inline]
    pub fn describe_cdn_sm_certificate_detail(
        &self,
        request: DescribeCdnSMCertificateDetailRequest,
    ) -> Call<'_, DescribeCdnSMCertificateDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the SM certificates that fit a domain name.
    #[inline]
    pub fn describe_cdn_sm_certificate_list(
        &self,
        request: DescribeCdnSMCertificateListRequest,
    ) -> Call<'_, DescribeCdnSMCertificateListRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates of the account, those for one domain name or by name, page by page.
    #[inline]
    pub fn describe_cdn_ssl_certificate_list(
        &self,
        request: DescribeCdnSSLCertificateListRequest,
    ) -> Call<'_, DescribeCdnSSLCertificateListRequest> {
        self.inner.call(request)
    }
    /// Lists the operations reports that the account has customized.
    #[inline]
    pub fn describe_cdn_sub_list(
        &self,
        request: DescribeCdnSubListRequest,
    ) -> Call<'_, DescribeCdnSubListRequest> {
        self.inner.call(request)
    }
    /// Lists the business types that an accelerated domain name can have.
    #[inline]
    pub fn describe_cdn_types(
        &self,
        request: DescribeCdnTypesRequest,
    ) -> Call<'_, DescribeCdnTypesRequest> {
        self.inner.call(request)
    }
    /// Returns past bills of the account by billing region.
    #[inline]
    pub fn describe_cdn_user_bill_history(
        &self,
        request: DescribeCdnUserBillHistoryRequest,
    ) -> Call<'_, DescribeCdnUserBillHistoryRequest> {
        self.inner.call(request)
    }
    /// Predicts what usage will be billed for the current month.
    #[inline]
    pub fn describe_cdn_user_bill_prediction(
        &self,
        request: DescribeCdnUserBillPredictionRequest,
    ) -> Call<'_, DescribeCdnUserBillPredictionRequest> {
        self.inner.call(request)
    }
    /// Returns the billing methods that applied to the account during a period.
    #[inline]
    pub fn describe_cdn_user_bill_type(
        &self,
        request: DescribeCdnUserBillTypeRequest,
    ) -> Call<'_, DescribeCdnUserBillTypeRequest> {
        self.inner.call(request)
    }
    /// Returns account-wide settings of security features.
    #[inline]
    pub fn describe_cdn_user_configs(
        &self,
        request: DescribeCdnUserConfigsRequest,
    ) -> Call<'_, DescribeCdnUserConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names for which a given feature is set up.
    #[inline]
    pub fn describe_cdn_user_domains_by_func(
        &self,
        request: DescribeCdnUserDomainsByFuncRequest,
    ) -> Call<'_, DescribeCdnUserDomainsByFuncRequest> {
        self.inner.call(request)
    }
    /// Returns the limits of the account for domain names, refreshing and preloading, and what is left.
    #[inline]
    pub fn describe_cdn_user_quota(
        &self,
        request: DescribeCdnUserQuotaRequest,
    ) -> Call<'_, DescribeCdnUserQuotaRequest> {
        self.inner.call(request)
    }
    /// Lists the resource plans of the account with what is left of each.
    #[inline]
    pub fn describe_cdn_user_resource_package(
        &self,
        request: DescribeCdnUserResourcePackageRequest,
    ) -> Call<'_, DescribeCdnUserResourcePackageRequest> {
        self.inner.call(request)
    }
    /// Lists domain names that the web application firewall protects, with the state of each protection.
    #[inline]
    pub fn describe_cdn_waf_domain(
        &self,
        request: DescribeCdnWafDomainRequest,
    ) -> Call<'_, DescribeCdnWafDomainRequest> {
        self.inner.call(request)
    }
    /// Returns one certificate of the account and the domain names that use it, by its ID.
    #[inline]
    pub fn describe_certificate_info_by_id(
        &self,
        request: DescribeCertificateInfoByIDRequest,
    ) -> Call<'_, DescribeCertificateInfoByIDRequest> {
        self.inner.call(request)
    }
    /// Returns how a feature is set in one version of a configuration.
    #[inline]
    pub fn describe_config_of_version(
        &self,
        request: DescribeConfigOfVersionRequest,
    ) -> Call<'_, DescribeConfigOfVersionRequest> {
        self.inner.call(request)
    }
    /// Returns one custom log format, by its ID.
    #[inline]
    pub fn describe_custom_log_config(
        &self,
        request: DescribeCustomLogConfigRequest,
    ) -> Call<'_, DescribeCustomLogConfigRequest> {
        self.inner.call(request)
    }
    /// Returns average response times of domain names over a period.
    #[inline]
    pub fn describe_domain_average_response_time(
        &self,
        request: DescribeDomainAverageResponseTimeRequest,
    ) -> Call<'_, DescribeDomainAverageResponseTimeRequest> {
        self.inner.call(request)
    }
    /// Returns the bandwidth of domain names over a period, for a region or carrier if wanted.
    #[inline]
    pub fn describe_domain_bps_data(
        &self,
        request: DescribeDomainBpsDataRequest,
    ) -> Call<'_, DescribeDomainBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns the bandwidth of domain names over a period for one protocol.
    #[inline]
    pub fn describe_domain_bps_data_by_layer(
        &self,
        request: DescribeDomainBpsDataByLayerRequest,
    ) -> Call<'_, DescribeDomainBpsDataByLayerRequest> {
        self.inner.call(request)
    }
    /// Returns the bandwidth of a domain name at one moment, by region and carrier.
    #[inline]
    pub fn describe_domain_bps_data_by_time_stamp(
        &self,
        request: DescribeDomainBpsDataByTimeStampRequest,
    ) -> Call<'_, DescribeDomainBpsDataByTimeStampRequest> {
        self.inner.call(request)
    }
    /// Returns the log of requests that rate limiting stopped.
    #[inline]
    pub fn describe_domain_cc_activity_log(
        &self,
        request: DescribeDomainCcActivityLogRequest,
    ) -> Call<'_, DescribeDomainCcActivityLogRequest> {
        self.inner.call(request)
    }
    /// Returns the certificate that a domain name uses, and how it stands.
    #[inline]
    pub fn describe_domain_certificate_info(
        &self,
        request: DescribeDomainCertificateInfoRequest,
    ) -> Call<'_, DescribeDomainCertificateInfoRequest> {
        self.inner.call(request)
    }
    /// Checks by DNS whether domain names point at the CNAMEs that the service assigned.
    #[inline]
    pub fn describe_domain_cname(
        &self,
        request: DescribeDomainCnameRequest,
    ) -> Call<'_, DescribeDomainCnameRequest> {
        self.inner.call(request)
    }
    /// Returns the custom log format that a domain name uses.
    #[inline]
    pub fn describe_domain_custom_log_config(
        &self,
        request: DescribeDomainCustomLogConfigRequest,
    ) -> Call<'_, DescribeDomainCustomLogConfigRequest> {
        self.inner.call(request)
    }
    /// Returns detailed figures of domain names for one protocol, such as bandwidth, traffic and status codes.
    #[inline]
    pub fn describe_domain_detail_data_by_layer(
        &self,
        request: DescribeDomainDetailDataByLayerRequest,
    ) -> Call<'_, DescribeDomainDetailDataByLayerRequest> {
        self.inner.call(request)
    }
    /// Returns how the files that a domain name delivered spread over sizes.
    #[inline]
    pub fn describe_domain_file_size_proportion_data(
        &self,
        request: DescribeDomainFileSizeProportionDataRequest,
    ) -> Call<'_, DescribeDomainFileSizeProportionDataRequest> {
        self.inner.call(request)
    }
    /// Returns the share of bytes served from cache, over a period.
    #[inline]
    pub fn describe_domain_hit_rate_data(
        &self,
        request: DescribeDomainHitRateDataRequest,
    ) -> Call<'_, DescribeDomainHitRateDataRequest> {
        self.inner.call(request)
    }
    /// Returns number and share of HTTP status codes of domain names, over a period.
    #[inline]
    pub fn describe_domain_http_code_data(
        &self,
        request: DescribeDomainHttpCodeDataRequest,
    ) -> Call<'_, DescribeDomainHttpCodeDataRequest> {
        self.inner.call(request)
    }
    /// Returns HTTP status codes of domain names for one protocol, over a period.
    #[inline]
    pub fn describe_domain_http_code_data_by_layer(
        &self,
        request: DescribeDomainHttpCodeDataByLayerRequest,
    ) -> Call<'_, DescribeDomainHttpCodeDataByLayerRequest> {
        self.inner.call(request)
    }
    /// Returns how the visitors of a domain name spread over carriers, by the day.
    #[inline]
    pub fn describe_domain_isp_data(
        &self,
        request: DescribeDomainISPDataRequest,
    ) -> Call<'_, DescribeDomainISPDataRequest> {
        self.inner.call(request)
    }
    /// Returns the 95th percentile of bandwidth for a day or a month, on which billing may be based.
    #[inline]
    pub fn describe_domain_max95_bps_data(
        &self,
        request: DescribeDomainMax95BpsDataRequest,
    ) -> Call<'_, DescribeDomainMax95BpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns traffic and requests of several domain names at once.
    #[inline]
    pub fn describe_domain_multi_usage_data(
        &self,
        request: DescribeDomainMultiUsageDataRequest,
    ) -> Call<'_, DescribeDomainMultiUsageDataRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names to which one version of a configuration applies.
    #[inline]
    pub fn describe_domain_names_of_version(
        &self,
        request: DescribeDomainNamesOfVersionRequest,
    ) -> Call<'_, DescribeDomainNamesOfVersionRequest> {
        self.inner.call(request)
    }
    /// Returns traffic and requests of a domain name by directory.
    #[inline]
    pub fn describe_domain_path_data(
        &self,
        request: DescribeDomainPathDataRequest,
    ) -> Call<'_, DescribeDomainPathDataRequest> {
        self.inner.call(request)
    }
    /// Returns page views of a domain name, by the hour.
    #[inline]
    pub fn describe_domain_pv_data(
        &self,
        request: DescribeDomainPvDataRequest,
    ) -> Call<'_, DescribeDomainPvDataRequest> {
        self.inner.call(request)
    }
    /// Returns requests a second of domain names over a period.
    #[inline]
    pub fn describe_domain_qps_data(
        &self,
        request: DescribeDomainQpsDataRequest,
    ) -> Call<'_, DescribeDomainQpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns requests a second of domain names over a period, for one protocol.
    #[inline]
    pub fn describe_domain_qps_data_by_layer(
        &self,
        request: DescribeDomainQpsDataByLayerRequest,
    ) -> Call<'_, DescribeDomainQpsDataByLayerRequest> {
        self.inner.call(request)
    }
    /// Returns recent bandwidth of domain names, minute by minute.
    #[inline]
    pub fn describe_domain_real_time_bps_data(
        &self,
        request: DescribeDomainRealTimeBpsDataRequest,
    ) -> Call<'_, DescribeDomainRealTimeBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns the share of bytes served from cache, minute by minute.
    #[inline]
    pub fn describe_domain_real_time_byte_hit_rate_data(
        &self,
        request: DescribeDomainRealTimeByteHitRateDataRequest,
    ) -> Call<'_, DescribeDomainRealTimeByteHitRateDataRequest> {
        self.inner.call(request)
    }
    /// Returns recent figures of domain names by region and carrier.
    #[inline]
    pub fn describe_domain_real_time_detail_data(
        &self,
        request: DescribeDomainRealTimeDetailDataRequest,
    ) -> Call<'_, DescribeDomainRealTimeDetailDataRequest> {
        self.inner.call(request)
    }
    /// Returns recent HTTP status codes of domain names with number and share.
    #[inline]
    pub fn describe_domain_real_time_http_code_data(
        &self,
        request: DescribeDomainRealTimeHttpCodeDataRequest,
    ) -> Call<'_, DescribeDomainRealTimeHttpCodeDataRequest> {
        self.inner.call(request)
    }
    /// Returns recent requests a second of domain names, minute by minute.
    #[inline]
    pub fn describe_domain_real_time_qps_data(
        &self,
        request: DescribeDomainRealTimeQpsDataRequest,
    ) -> Call<'_, DescribeDomainRealTimeQpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns the share of requests served from cache, minute by minute.
    #[inline]
    pub fn describe_domain_real_time_req_hit_rate_data(
        &self,
        request: DescribeDomainRealTimeReqHitRateDataRequest,
    ) -> Call<'_, DescribeDomainRealTimeReqHitRateDataRequest> {
        self.inner.call(request)
    }
    /// Returns recent bandwidth between nodes and origin.
    #[inline]
    pub fn describe_domain_real_time_src_bps_data(
        &self,
        request: DescribeDomainRealTimeSrcBpsDataRequest,
    ) -> Call<'_, DescribeDomainRealTimeSrcBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns recent HTTP status codes of the origin with number and share.
    #[inline]
    pub fn describe_domain_real_time_src_http_code_data(
        &self,
        request: DescribeDomainRealTimeSrcHttpCodeDataRequest,
    ) -> Call<'_, DescribeDomainRealTimeSrcHttpCodeDataRequest> {
        self.inner.call(request)
    }
    /// Returns recent traffic between nodes and origin, minute by minute.
    #[inline]
    pub fn describe_domain_real_time_src_traffic_data(
        &self,
        request: DescribeDomainRealTimeSrcTrafficDataRequest,
    ) -> Call<'_, DescribeDomainRealTimeSrcTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Returns recent traffic of domain names, minute by minute.
    #[inline]
    pub fn describe_domain_real_time_traffic_data(
        &self,
        request: DescribeDomainRealTimeTrafficDataRequest,
    ) -> Call<'_, DescribeDomainRealTimeTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Returns where the real-time logs of a domain name are delivered.
    #[inline]
    pub fn describe_domain_realtime_log_delivery(
        &self,
        request: DescribeDomainRealtimeLogDeliveryRequest,
    ) -> Call<'_, DescribeDomainRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Returns how the visitors of a domain name spread over regions, by the day.
    #[inline]
    pub fn describe_domain_region_data(
        &self,
        request: DescribeDomainRegionDataRequest,
    ) -> Call<'_, DescribeDomainRegionDataRequest> {
        self.inner.call(request)
    }
    /// Returns the share of requests served from cache, over a period.
    #[inline]
    pub fn describe_domain_req_hit_rate_data(
        &self,
        request: DescribeDomainReqHitRateDataRequest,
    ) -> Call<'_, DescribeDomainReqHitRateDataRequest> {
        self.inner.call(request)
    }
    /// Returns bandwidth between nodes and origin over a period.
    #[inline]
    pub fn describe_domain_src_bps_data(
        &self,
        request: DescribeDomainSrcBpsDataRequest,
    ) -> Call<'_, DescribeDomainSrcBpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns detailed figures on requests to the origin.
    #[inline]
    pub fn describe_domain_src_detail_data(
        &self,
        request: DescribeDomainSrcDetailDataRequest,
    ) -> Call<'_, DescribeDomainSrcDetailDataRequest> {
        self.inner.call(request)
    }
    /// Returns number and share of the HTTP status codes that the origin returned.
    #[inline]
    pub fn describe_domain_src_http_code_data(
        &self,
        request: DescribeDomainSrcHttpCodeDataRequest,
    ) -> Call<'_, DescribeDomainSrcHttpCodeDataRequest> {
        self.inner.call(request)
    }
    /// Returns requests a second to the origin over a period.
    #[inline]
    pub fn describe_domain_src_qps_data(
        &self,
        request: DescribeDomainSrcQpsDataRequest,
    ) -> Call<'_, DescribeDomainSrcQpsDataRequest> {
        self.inner.call(request)
    }
    /// Returns the URLs that were fetched most from the origin.
    #[inline]
    pub fn describe_domain_src_top_url_visit(
        &self,
        request: DescribeDomainSrcTopUrlVisitRequest,
    ) -> Call<'_, DescribeDomainSrcTopUrlVisitRequest> {
        self.inner.call(request)
    }
    /// Returns traffic between nodes and origin over a period.
    #[inline]
    pub fn describe_domain_src_traffic_data(
        &self,
        request: DescribeDomainSrcTrafficDataRequest,
    ) -> Call<'_, DescribeDomainSrcTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Ranks client addresses by requests or traffic over a period.
    #[inline]
    pub fn describe_domain_top_client_ip_visit(
        &self,
        request: DescribeDomainTopClientIpVisitRequest,
    ) -> Call<'_, DescribeDomainTopClientIpVisitRequest> {
        self.inner.call(request)
    }
    /// Ranks the pages from which most visitors came on a day.
    #[inline]
    pub fn describe_domain_top_refer_visit(
        &self,
        request: DescribeDomainTopReferVisitRequest,
    ) -> Call<'_, DescribeDomainTopReferVisitRequest> {
        self.inner.call(request)
    }
    /// Returns the most visited URLs of a domain name over a period.
    #[inline]
    pub fn describe_domain_top_url_visit(
        &self,
        request: DescribeDomainTopUrlVisitRequest,
    ) -> Call<'_, DescribeDomainTopUrlVisitRequest> {
        self.inner.call(request)
    }
    /// Returns the traffic of domain names over a period, for a region or carrier if wanted.
    #[inline]
    pub fn describe_domain_traffic_data(
        &self,
        request: DescribeDomainTrafficDataRequest,
    ) -> Call<'_, DescribeDomainTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Returns usage of domain names in one billing region, as billing counts it.
    #[inline]
    pub fn describe_domain_usage_data(
        &self,
        request: DescribeDomainUsageDataRequest,
    ) -> Call<'_, DescribeDomainUsageDataRequest> {
        self.inner.call(request)
    }
    /// Returns unique visitors of a domain name, by the hour.
    #[inline]
    pub fn describe_domain_uv_data(
        &self,
        request: DescribeDomainUvDataRequest,
    ) -> Call<'_, DescribeDomainUvDataRequest> {
        self.inner.call(request)
    }
    /// Returns what to place as proof of ownership, depending on the global resource plan.
    #[inline]
    pub fn describe_domain_verify_data(
        &self,
        request: DescribeDomainVerifyDataRequest,
    ) -> Call<'_, DescribeDomainVerifyDataRequest> {
        self.inner.call(request)
    }
    /// Finds the accelerated domain names that fetch from given origins.
    #[inline]
    pub fn describe_domains_by_source(
        &self,
        request: DescribeDomainsBySourceRequest,
    ) -> Call<'_, DescribeDomainsBySourceRequest> {
        self.inner.call(request)
    }
    /// Returns daily figures of a domain name or of all, such as traffic, peaks and hit rates.
    #[inline]
    pub fn describe_domains_usage_by_day(
        &self,
        request: DescribeDomainsUsageByDayRequest,
    ) -> Call<'_, DescribeDomainsUsageByDayRequest> {
        self.inner.call(request)
    }
    /// Returns errors that occurred while edge script rules ran.
    #[inline]
    pub fn describe_es_exception_data(
        &self,
        request: DescribeEsExceptionDataRequest,
    ) -> Call<'_, DescribeEsExceptionDataRequest> {
        self.inner.call(request)
    }
    /// Returns how often edge script rules ran and with what outcome.
    #[inline]
    pub fn describe_es_execute_data(
        &self,
        request: DescribeEsExecuteDataRequest,
    ) -> Call<'_, DescribeEsExecuteDataRequest> {
        self.inner.call(request)
    }
    /// Returns one Function Compute trigger with its event, filter and role.
    #[inline]
    pub fn describe_fc_trigger(
        &self,
        request: DescribeFCTriggerRequest,
    ) -> Call<'_, DescribeFCTriggerRequest> {
        self.inner.call(request)
    }
    /// Tells whether an address belongs to a CDN node, and where it is.
    #[inline]
    pub fn describe_ip_info(
        &self,
        request: DescribeIpInfoRequest,
    ) -> Call<'_, DescribeIpInfoRequest> {
        self.inner.call(request)
    }
    /// Tells which of the node addresses given are in service.
    #[inline]
    pub fn describe_ip_status(
        &self,
        request: DescribeIpStatusRequest,
    ) -> Call<'_, DescribeIpStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the addresses of the second-level nodes that serve a domain name; let them through to the origin.
    #[inline]
    pub fn describe_l2_vips_by_domain(
        &self,
        request: DescribeL2VipsByDomainRequest,
    ) -> Call<'_, DescribeL2VipsByDomainRequest> {
        self.inner.call(request)
    }
    /// Returns how far each URL of preload tasks has been loaded; open to approved accounts only.
    #[inline]
    pub fn describe_preload_detail_by_id(
        &self,
        request: DescribePreloadDetailByIdRequest,
    ) -> Call<'_, DescribePreloadDetailByIdRequest> {
        self.inner.call(request)
    }
    /// Returns bandwidth and other figures by region and carrier.
    #[inline]
    pub fn describe_range_data_by_locate_and_isp_service(
        &self,
        request: DescribeRangeDataByLocateAndIspServiceRequest,
    ) -> Call<'_, DescribeRangeDataByLocateAndIspServiceRequest> {
        self.inner.call(request)
    }
    /// Counts successful and failed deliveries of real-time logs.
    #[inline]
    pub fn describe_realtime_delivery_acc(
        &self,
        request: DescribeRealtimeDeliveryAccRequest,
    ) -> Call<'_, DescribeRealtimeDeliveryAccRequest> {
        self.inner.call(request)
    }
    /// Returns today's limits for refreshing, preloading and blocking, and what is left of them.
    #[inline]
    pub fn describe_refresh_quota(
        &self,
        request: DescribeRefreshQuotaRequest,
    ) -> Call<'_, DescribeRefreshQuotaRequest> {
        self.inner.call(request)
    }
    /// Returns how many refreshes and preloads are left today.
    #[inline]
    pub fn describe_refresh_remain_number(
        &self,
        request: DescribeRefreshRemainNumberRequest,
    ) -> Call<'_, DescribeRefreshRemainNumberRequest> {
        self.inner.call(request)
    }
    /// Returns how far refresh or preload tasks are, by their IDs.
    #[inline]
    pub fn describe_refresh_task_by_id(
        &self,
        request: DescribeRefreshTaskByIdRequest,
    ) -> Call<'_, DescribeRefreshTaskByIdRequest> {
        self.inner.call(request)
    }
    /// Lists refresh and preload tasks of the last days, with the progress of each.
    #[inline]
    pub fn describe_refresh_tasks(
        &self,
        request: DescribeRefreshTasksRequest,
    ) -> Call<'_, DescribeRefreshTasksRequest> {
        self.inner.call(request)
    }
    /// Returns the node addresses of the staging environment, for trying a configuration out.
    #[inline]
    pub fn describe_staging_ip(
        &self,
        request: DescribeStagingIpRequest,
    ) -> Call<'_, DescribeStagingIpRequest> {
        self.inner.call(request)
    }
    /// Returns the tags that given domain names carry.
    #[inline]
    pub fn describe_tag_resources(
        &self,
        request: DescribeTagResourcesRequest,
    ) -> Call<'_, DescribeTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Ranks the domain names of the account by traffic.
    #[inline]
    pub fn describe_top_domains_by_flow(
        &self,
        request: DescribeTopDomainsByFlowRequest,
    ) -> Call<'_, DescribeTopDomainsByFlowRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account can use the service and whether payments are overdue.
    #[inline]
    pub fn describe_user_cdn_status(
        &self,
        request: DescribeUserCdnStatusRequest,
    ) -> Call<'_, DescribeUserCdnStatusRequest> {
        self.inner.call(request)
    }
    /// Counts the domain names whose certificate has expired or will within 30 days.
    #[inline]
    pub fn describe_user_certificate_expire_count(
        &self,
        request: DescribeUserCertificateExpireCountRequest,
    ) -> Call<'_, DescribeUserCertificateExpireCountRequest> {
        self.inner.call(request)
    }
    /// Returns account-wide settings of log storage and of the firewall.
    #[inline]
    pub fn describe_user_configs(
        &self,
        request: DescribeUserConfigsRequest,
    ) -> Call<'_, DescribeUserConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the accelerated domain names of the account with their state, by name, state or tag.
    #[inline]
    pub fn describe_user_domains(
        &self,
        request: DescribeUserDomainsRequest,
    ) -> Call<'_, DescribeUserDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the tags in use on domain names of the account.
    #[inline]
    pub fn describe_user_tags(
        &self,
        request: DescribeUserTagsRequest,
    ) -> Call<'_, DescribeUserTagsRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks of recent months that export past usage.
    #[inline]
    pub fn describe_user_usage_data_export_task(
        &self,
        request: DescribeUserUsageDataExportTaskRequest,
    ) -> Call<'_, DescribeUserUsageDataExportTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that export detailed usage.
    #[inline]
    pub fn describe_user_usage_detail_data_export_task(
        &self,
        request: DescribeUserUsageDetailDataExportTaskRequest,
    ) -> Call<'_, DescribeUserUsageDetailDataExportTaskRequest> {
        self.inner.call(request)
    }
    /// Returns the virtual IP addresses that serve a domain name.
    #[inline]
    pub fn describe_user_vips_by_domain(
        &self,
        request: DescribeUserVipsByDomainRequest,
    ) -> Call<'_, DescribeUserVipsByDomainRequest> {
        self.inner.call(request)
    }
    /// Returns the text to place as proof that a domain name is yours.
    #[inline]
    pub fn describe_verify_content(
        &self,
        request: DescribeVerifyContentRequest,
    ) -> Call<'_, DescribeVerifyContentRequest> {
        self.inner.call(request)
    }
    /// Lists the versions of a configuration group and where each is active.
    #[inline]
    pub fn describe_version_of_config_group(
        &self,
        request: DescribeVersionOfConfigGroupRequest,
    ) -> Call<'_, DescribeVersionOfConfigGroupRequest> {
        self.inner.call(request)
    }
    /// Pauses the delivery of real-time logs for domain names.
    #[inline]
    pub fn disable_realtime_log_delivery(
        &self,
        request: DisableRealtimeLogDeliveryRequest,
    ) -> Call<'_, DisableRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Takes the delivery of real-time logs for domain names up again.
    #[inline]
    pub fn enable_realtime_log_delivery(
        &self,
        request: EnableRealtimeLogDeliveryRequest,
    ) -> Call<'_, EnableRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names that use a custom log format.
    #[inline]
    pub fn list_domains_by_log_config_id(
        &self,
        request: ListDomainsByLogConfigIdRequest,
    ) -> Call<'_, ListDomainsByLogConfigIdRequest> {
        self.inner.call(request)
    }
    /// Lists the Function Compute triggers that listen for an event.
    #[inline]
    pub fn list_fc_trigger(
        &self,
        request: ListFCTriggerRequest,
    ) -> Call<'_, ListFCTriggerRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names with real-time log delivery and where their logs go.
    #[inline]
    pub fn list_realtime_log_delivery(
        &self,
        request: ListRealtimeLogDeliveryRequest,
    ) -> Call<'_, ListRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names whose real-time logs go to a given Logstore.
    #[inline]
    pub fn list_realtime_log_delivery_domains(
        &self,
        request: ListRealtimeLogDeliveryDomainsRequest,
    ) -> Call<'_, ListRealtimeLogDeliveryDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the Logstores that real-time logs of the account are delivered to.
    #[inline]
    pub fn list_realtime_log_delivery_infos(
        &self,
        request: ListRealtimeLogDeliveryInfosRequest,
    ) -> Call<'_, ListRealtimeLogDeliveryInfosRequest> {
        self.inner.call(request)
    }
    /// Lists domain names and their tags, by name or by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the custom log formats of the account.
    #[inline]
    pub fn list_user_custom_log_config(
        &self,
        request: ListUserCustomLogConfigRequest,
    ) -> Call<'_, ListUserCustomLogConfigRequest> {
        self.inner.call(request)
    }
    /// Changes origins and other basic settings of an accelerated domain name.
    #[inline]
    pub fn modify_cdn_domain(
        &self,
        request: ModifyCdnDomainRequest,
    ) -> Call<'_, ModifyCdnDomainRequest> {
        self.inner.call(request)
    }
    /// Brings a domain name from another Alibaba Cloud account into this one.
    #[inline]
    pub fn modify_cdn_domain_owner(
        &self,
        request: ModifyCdnDomainOwnerRequest,
    ) -> Call<'_, ModifyCdnDomainOwnerRequest> {
        self.inner.call(request)
    }
    /// Changes the part of the world in which a domain name is accelerated.
    #[inline]
    pub fn modify_cdn_domain_schdm_by_property(
        &self,
        request: ModifyCdnDomainSchdmByPropertyRequest,
    ) -> Call<'_, ModifyCdnDomainSchdmByPropertyRequest> {
        self.inner.call(request)
    }
    /// Changes how the account is billed for the service.
    #[inline]
    pub fn modify_cdn_service(
        &self,
        request: ModifyCdnServiceRequest,
    ) -> Call<'_, ModifyCdnServiceRequest> {
        self.inner.call(request)
    }
    /// Changes the custom log format that a domain name uses.
    #[inline]
    pub fn modify_domain_custom_log_config(
        &self,
        request: ModifyDomainCustomLogConfigRequest,
    ) -> Call<'_, ModifyDomainCustomLogConfigRequest> {
        self.inner.call(request)
    }
    /// Changes how long files with given extensions stay in the cache.
    #[inline]
    pub fn modify_file_cache_expired_config(
        &self,
        request: ModifyFileCacheExpiredConfigRequest,
    ) -> Call<'_, ModifyFileCacheExpiredConfigRequest> {
        self.inner.call(request)
    }
    /// Changes an HTTP header that responses of a domain name carry.
    #[inline]
    pub fn modify_http_header_config(
        &self,
        request: ModifyHttpHeaderConfigRequest,
    ) -> Call<'_, ModifyHttpHeaderConfigRequest> {
        self.inner.call(request)
    }
    /// Changes how long files in a directory stay in the cache.
    #[inline]
    pub fn modify_path_cache_expired_config(
        &self,
        request: ModifyPathCacheExpiredConfigRequest,
    ) -> Call<'_, ModifyPathCacheExpiredConfigRequest> {
        self.inner.call(request)
    }
    /// Changes where the real-time logs of a domain name go; each can go to one Logstore only.
    #[inline]
    pub fn modify_realtime_log_delivery(
        &self,
        request: ModifyRealtimeLogDeliveryRequest,
    ) -> Call<'_, ModifyRealtimeLogDeliveryRequest> {
        self.inner.call(request)
    }
    /// Changes a custom log format of the account.
    #[inline]
    pub fn modify_user_custom_log_config(
        &self,
        request: ModifyUserCustomLogConfigRequest,
    ) -> Call<'_, ModifyUserCustomLogConfigRequest> {
        self.inner.call(request)
    }
    /// Activates the service for the account, which has to precede all work with domain names.
    #[inline]
    pub fn open_cdn_service(
        &self,
        request: OpenCdnServiceRequest,
    ) -> Call<'_, OpenCdnServiceRequest> {
        self.inner.call(request)
    }
    /// Puts the configuration tried out in the staging environment into force.
    #[inline]
    pub fn publish_staging_config_to_production(
        &self,
        request: PublishStagingConfigToProductionRequest,
    ) -> Call<'_, PublishStagingConfigToProductionRequest> {
        self.inner.call(request)
    }
    /// Loads files from the origin into the CDN caches ahead of the first visitor, which spares the origin a rush of requests.
    #[inline]
    pub fn push_object_cache(
        &self,
        request: PushObjectCacheRequest,
    ) -> Call<'_, PushObjectCacheRequest> {
        self.inner.call(request)
    }
    /// Drops cached content that carries given cache tags, so that it is fetched anew.
    #[inline]
    pub fn refresh_object_cache_by_cache_tag(
        &self,
        request: RefreshObjectCacheByCacheTagRequest,
    ) -> Call<'_, RefreshObjectCacheByCacheTagRequest> {
        self.inner.call(request)
    }
    /// Drops files or directories from the caches; the next request fetches them anew from the origin.
    #[inline]
    pub fn refresh_object_caches(
        &self,
        request: RefreshObjectCachesRequest,
    ) -> Call<'_, RefreshObjectCachesRequest> {
        self.inner.call(request)
    }
    /// Discards the configuration in the staging environment of a domain name.
    #[inline]
    pub fn rollback_staging_config(
        &self,
        request: RollbackStagingConfigRequest,
    ) -> Call<'_, RollbackStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Gives a domain name a certificate that was signed for a request of this service.
    #[inline]
    pub fn set_cdn_domain_csr_certificate(
        &self,
        request: SetCdnDomainCSRCertificateRequest,
    ) -> Call<'_, SetCdnDomainCSRCertificateRequest> {
        self.inner.call(request)
    }
    /// Switches an SM certificate for a domain name on or off.
    #[inline]
    pub fn set_cdn_domain_sm_certificate(
        &self,
        request: SetCdnDomainSMCertificateRequest,
    ) -> Call<'_, SetCdnDomainSMCertificateRequest> {
        self.inner.call(request)
    }
    /// Switches HTTPS for a domain name on or off and replaces its certificate.
    #[inline]
    pub fn set_cdn_domain_ssl_certificate(
        &self,
        request: SetCdnDomainSSLCertificateRequest,
    ) -> Call<'_, SetCdnDomainSSLCertificateRequest> {
        self.inner.call(request)
    }
    /// Sets features of a domain name in the staging environment, for trying them out.
    #[inline]
    pub fn set_cdn_domain_staging_config(
        &self,
        request: SetCdnDomainStagingConfigRequest,
    ) -> Call<'_, SetCdnDomainStagingConfigRequest> {
        self.inner.call(request)
    }
    /// Blocks addresses for all domain names of the account, or unblocks them.
    #[inline]
    pub fn set_cdn_full_domains_block_ip(
        &self,
        request: SetCdnFullDomainsBlockIPRequest,
    ) -> Call<'_, SetCdnFullDomainsBlockIPRequest> {
        self.inner.call(request)
    }
    /// Sets a feature in one version of a configuration.
    #[inline]
    pub fn set_config_of_version(
        &self,
        request: SetConfigOfVersionRequest,
    ) -> Call<'_, SetConfigOfVersionRequest> {
        self.inner.call(request)
    }
    /// Switches HTTPS for a domain name on or off with a certificate; newer code calls `SetCdnDomainSSLCertificate`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn set_domain_server_certificate(
        &self,
        request: SetDomainServerCertificateRequest,
    ) -> Call<'_, SetDomainServerCertificateRequest> {
        self.inner.call(request)
    }
    /// Sets which content of a domain name counts as static and how dynamic content is fetched.
    #[inline]
    pub fn set_dynamic_config(
        &self,
        request: SetDynamicConfigRequest,
    ) -> Call<'_, SetDynamicConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the page that visitors see when something is not found.
    #[inline]
    pub fn set_error_page_config(
        &self,
        request: SetErrorPageConfigRequest,
    ) -> Call<'_, SetErrorPageConfigRequest> {
        self.inner.call(request)
    }
    /// Sets how long files with given extensions stay in the cache.
    #[inline]
    pub fn set_file_cache_expired_config(
        &self,
        request: SetFileCacheExpiredConfigRequest,
    ) -> Call<'_, SetFileCacheExpiredConfigRequest> {
        self.inner.call(request)
    }
    /// Sets whether query strings are ignored when content is looked up in the cache.
    #[inline]
    pub fn set_ignore_query_string_config(
        &self,
        request: SetIgnoreQueryStringConfigRequest,
    ) -> Call<'_, SetIgnoreQueryStringConfigRequest> {
        self.inner.call(request)
    }
    /// Sets which client addresses are refused for a domain name.
    #[inline]
    pub fn set_ip_black_list_config(
        &self,
        request: SetIpBlackListConfigRequest,
    ) -> Call<'_, SetIpBlackListConfigRequest> {
        self.inner.call(request)
    }
    /// Switches on or off that pages are made smaller by dropping what browsers do not need.
    #[inline]
    pub fn set_optimize_config(
        &self,
        request: SetOptimizeConfigRequest,
    ) -> Call<'_, SetOptimizeConfigRequest> {
        self.inner.call(request)
    }
    /// Switches on or off that content is compressed on its way to visitors.
    #[inline]
    pub fn set_page_compress_config(
        &self,
        request: SetPageCompressConfigRequest,
    ) -> Call<'_, SetPageCompressConfigRequest> {
        self.inner.call(request)
    }
    /// Sets which sites may or may not embed content of a domain name.
    #[inline]
    pub fn set_referer_config(
        &self,
        request: SetRefererConfigRequest,
    ) -> Call<'_, SetRefererConfigRequest> {
        self.inner.call(request)
    }
    /// Sets whether URLs have to be signed, and with which keys.
    #[inline]
    pub fn set_req_auth_config(
        &self,
        request: SetReqAuthConfigRequest,
    ) -> Call<'_, SetReqAuthConfigRequest> {
        self.inner.call(request)
    }
    /// Sets an HTTP header that requests to the origin carry.
    #[inline]
    pub fn set_req_header_config(
        &self,
        request: SetReqHeaderConfigRequest,
    ) -> Call<'_, SetReqHeaderConfigRequest> {
        self.inner.call(request)
    }
    /// Switches the web application firewall for a domain name on or off.
    #[inline]
    pub fn set_waf_config(
        &self,
        request: SetWafConfigRequest,
    ) -> Call<'_, SetWafConfigRequest> {
        self.inner.call(request)
    }
    /// Sets up a waiting room, which lets only a share of the visitors through at a time.
    #[inline]
    pub fn set_waiting_room_config(
        &self,
        request: SetWaitingRoomConfigRequest,
    ) -> Call<'_, SetWaitingRoomConfigRequest> {
        self.inner.call(request)
    }
    /// Resumes the acceleration of a stopped domain name, which is then online.
    #[inline]
    pub fn start_cdn_domain(
        &self,
        request: StartCdnDomainRequest,
    ) -> Call<'_, StartCdnDomainRequest> {
        self.inner.call(request)
    }
    /// Stops the acceleration of a domain name; it goes offline and keeps its settings.
    #[inline]
    pub fn stop_cdn_domain(
        &self,
        request: StopCdnDomainRequest,
    ) -> Call<'_, StopCdnDomainRequest> {
        self.inner.call(request)
    }
    /// Puts tags on accelerated domain names, for sorting and searching them.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes tags off accelerated domain names.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes a task that mails customized reports.
    #[inline]
    pub fn update_cdn_deliver_task(
        &self,
        request: UpdateCdnDeliverTaskRequest,
    ) -> Call<'_, UpdateCdnDeliverTaskRequest> {
        self.inner.call(request)
    }
    /// Changes which operations reports are customized, and for which domain names.
    #[inline]
    pub fn update_cdn_sub_task(
        &self,
        request: UpdateCdnSubTaskRequest,
    ) -> Call<'_, UpdateCdnSubTaskRequest> {
        self.inner.call(request)
    }
    /// Changes function, filter or role of a Function Compute trigger.
    #[inline]
    pub fn update_fc_trigger(
        &self,
        request: UpdateFCTriggerRequest,
    ) -> Call<'_, UpdateFCTriggerRequest> {
        self.inner.call(request)
    }
    /// Checks the proof of ownership of a domain name, which adding it may require.
    #[inline]
    pub fn verify_domain_owner(
        &self,
        request: VerifyDomainOwnerRequest,
    ) -> Call<'_, VerifyDomainOwnerRequest> {
        self.inner.call(request)
    }
}
