// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instances
//!
//! - [`DescribeElasticBandwidthSpec`](mod@describe_elastic_bandwidth_spec): Lists the burstable protection bandwidths that an instance in the Chinese mainland can take.
//! - [`DescribeInstanceDetails`](mod@describe_instance_details): Returns the IP addresses and lines of given instances.
//! - [`DescribeInstanceExt`](mod@describe_instance_ext): Returns further facts on instances, such as function plan and normal bandwidth.
//! - [`DescribeInstanceIds`](mod@describe_instance_ids): Lists the IDs of all instances, with edition, remark, and IP version.
//! - [`DescribeInstanceSpecs`](mod@describe_instance_specs): Returns the specifications of instances, such as bandwidth, QPS limit, and ports.
//! - [`DescribeInstanceStatistics`](mod@describe_instance_statistics): Returns how many domains and ports instances protect already.
//! - [`DescribeInstanceStatus`](mod@describe_instance_status): Tells which state one Anti-DDoS Proxy instance is in, such as normal or expired.
//! - [`DescribeInstances`](mod@describe_instances): Lists instances in detail, filtered by IP address, remark, edition, status, expiry, or tags.
//! - [`ModifyElasticBandWidth`](mod@modify_elastic_band_width): Sets the burstable protection bandwidth of an instance in the Chinese mainland.
//! - [`ModifyElasticBizQps`](mod@modify_elastic_biz_qps): Sets an instance's burstable QPS and the mode in which it is used.
//! - [`ModifyInstanceRemark`](mod@modify_instance_remark): Changes the note by which the owner tells an instance from others.
//! - [`ModifyQpsMode`](mod@modify_qps_mode): Changes the 95th percentile billing mode of burstable bandwidth.
//! - [`ReleaseInstance`](mod@release_instance): Releases an instance that has expired already.
//!
//! ## Website forwarding rules
//!
//! - [`AssociateWebCert`](mod@associate_web_cert): Ties an SSL certificate, uploaded or existing, to the forwarding rule of a website.
//! - [`ConfigL7RsPolicy`](mod@config_l7_rs_policy): Sets how a website's traffic goes back to its origin servers, with retries.
//! - [`ConfigL7UsKeepalive`](mod@config_l7_us_keepalive): Configures persistent connections between Anti-DDoS Proxy and a domain's origin servers.
//! - [`CreateWebRule`](mod@create_web_rule): Creates the forwarding rule of a website; its protocol rules are a JSON string.
//! - [`DeleteWebRule`](mod@delete_web_rule): Deletes the forwarding rule of a website; traffic for its domain is no longer passed on.
//! - [`DescribeCerts`](mod@describe_certs): Lists the certificates that fit a domain, not the one it uses now.
//! - [`DescribeCnameReuses`](mod@describe_cname_reuses): Returns for websites whether CNAME reuse is on and which CNAME is reused.
//! - [`DescribeDomainBps`](mod@describe_domain_bps): Returns inbound and outbound bandwidth of a website over time.
//! - [`DescribeDomainH2Fingerprint`](mod@describe_domain_h2_fingerprint): Ranks the HTTP/2 fingerprints of a website's clients by page views.
//! - [`DescribeDomainTopFingerprint`](mod@describe_domain_top_fingerprint): Ranks the client fingerprints seen on a website by page views.
//! - [`DescribeDomainTopHttpMethod`](mod@describe_domain_top_http_method): Ranks the HTTP methods of a website's requests.
//! - [`DescribeDomainTopReferer`](mod@describe_domain_top_referer): Ranks the referers of a website's requests.
//! - [`DescribeDomainTopUserAgent`](mod@describe_domain_top_user_agent): Ranks the user agents of a website's requests.
//! - [`DescribeHeaders`](mod@describe_headers): Returns the custom headers of a domain.
//! - [`DescribeL7RsPolicy`](mod@describe_l7_rs_policy): Returns how a website's traffic goes back to each of its origin servers.
//! - [`DescribeL7UsKeepalive`](mod@describe_l7_us_keepalive): Returns the settings for persistent connections to a domain's origin servers.
//! - [`DescribeWebAccessMode`](mod@describe_web_access_mode): Returns how websites are connected to Anti-DDoS Proxy.
//! - [`DescribeWebCustomPorts`](mod@describe_web_custom_ports): Lists the custom ports that websites may use, per protocol.
//! - [`DescribeWebInstanceRelations`](mod@describe_web_instance_relations): Returns which instances protect the given websites.
//! - [`DescribeWebRules`](mod@describe_web_rules): Lists website forwarding rules page by page, by domain, CNAME, or instance.
//! - [`ModifyCnameReuse`](mod@modify_cname_reuse): Switches CNAME reuse of a website on or off.
//! - [`ModifyHeaders`](mod@modify_headers): Replaces the custom headers of a domain.
//! - [`ModifyHttp2Enable`](mod@modify_http2_enable): Switches HTTP/2 on or off in a website's forwarding rule.
//! - [`ModifyOcspStatus`](mod@modify_ocsp_status): Switches OCSP on or off for a website.
//! - [`ModifyTlsConfig`](mod@modify_tls_config): Changes the TLS security policy of a website's forwarding rule.
//! - [`ModifyWebAccessMode`](mod@modify_web_access_mode): Sets how a website is connected to Anti-DDoS Proxy.
//! - [`ModifyWebRule`](mod@modify_web_rule): Changes a website forwarding rule; its proxy types are a JSON string.
//!
//! ## Asynchronous tasks
//!
//! - [`CreateAsyncTask`](mod@create_async_task): Starts a background export task, for example of forwarding rules, mitigation policies, or IP address lists.
//! - [`DeleteAsyncTask`](mod@delete_async_task): Deletes an asynchronous export task by its ID.
//!
//! ## Port forwarding rules
//!
//! - [`ConfigNetworkRules`](mod@config_network_rules): Changes the origin server addresses in port forwarding rules.
//! - [`CreateNetworkRules`](mod@create_network_rules): Creates port forwarding rules from a JSON string.
//! - [`DeleteNetworkRule`](mod@delete_network_rule): Deletes a port forwarding rule, one a call; traffic to the port is no longer passed on.
//! - [`DescribeHealthCheckStatus`](mod@describe_health_check_status): Returns whether the origin servers of port forwarding rules are healthy.
//! - [`DescribeNetworkRules`](mod@describe_network_rules): Lists port forwarding rules by instance, protocol, or frontend port.
//! - [`ModifyHealthCheckConfig`](mod@modify_health_check_config): Changes the Layer 4 or Layer 7 health check of a port forwarding rule.
//!
//! ## Sec-Traffic Manager
//!
//! - [`CreateSchedulerRule`](mod@create_scheduler_rule): Creates a scheduling rule of the Sec-Traffic Manager and returns its CNAME.
//! - [`DeleteSchedulerRule`](mod@delete_scheduler_rule): Deletes a rule by which traffic switches between instances and origins.
//! - [`DescribeCdnLinkageRules`](mod@describe_cdn_linkage_rules): Lists the CDN linkage rules of a domain.
//! - [`DescribeSchedulerRules`](mod@describe_scheduler_rules): Lists the scheduling rules of the Sec-Traffic Manager.
//! - [`ModifySchedulerRule`](mod@modify_scheduler_rule): Changes a scheduling rule of the Sec-Traffic Manager.
//! - [`SwitchSchedulerRule`](mod@switch_scheduler_rule): Switches traffic to Anti-DDoS Proxy for scrubbing, or back to the linked resources.
//!
//! ## Infrastructure protection
//!
//! - [`AddAutoCcBlacklist`](mod@add_auto_cc_blacklist): Puts source IP addresses on the blacklist of an Anti-DDoS Proxy instance until they expire.
//! - [`AddAutoCcWhitelist`](mod@add_auto_cc_whitelist): Puts source IP addresses on the whitelist of an Anti-DDoS Proxy instance until they expire.
//! - [`ConfigNetworkRegionBlock`](mod@config_network_region_block): Blocks traffic from chosen countries and provinces to an Anti-DDoS Proxy instance.
//! - [`ConfigUdpReflect`](mod@config_udp_reflect): Filters UDP reflection attacks on an instance by their source ports.
//! - [`DeleteAutoCcBlacklist`](mod@delete_auto_cc_blacklist): Takes addresses off the blacklist of an instance, which lets them through again.
//! - [`DeleteAutoCcWhitelist`](mod@delete_auto_cc_whitelist): Takes addresses off the whitelist of an instance, which inspects them again.
//! - [`DescribeAutoCcBlacklist`](mod@describe_auto_cc_blacklist): Lists blacklisted IP addresses of an instance with type and end time.
//! - [`DescribeAutoCcListCount`](mod@describe_auto_cc_list_count): Returns how many IP addresses an instance has blacklisted and whitelisted.
//! - [`DescribeAutoCcWhitelist`](mod@describe_auto_cc_whitelist): Lists whitelisted IP addresses of an instance with type and end time.
//! - [`DescribeBlackholeStatus`](mod@describe_blackhole_status): Tells which IP addresses of the instances are in blackhole filtering, and until when.
//! - [`DescribeBlockStatus`](mod@describe_block_status): Returns how instances of Anti-DDoS Proxy (Chinese Mainland) block traffic near its source.
//! - [`DescribeNetworkRegionBlock`](mod@describe_network_region_block): Returns which countries and provinces an instance blocks.
//! - [`DescribeUdpReflect`](mod@describe_udp_reflect): Lists the source ports that an instance filters against UDP reflection attacks.
//! - [`DescribeUnBlackholeCount`](mod@describe_un_blackhole_count): Returns how often blackhole filtering can be lifted, in total and still.
//! - [`DescribeUnBlockCount`](mod@describe_un_block_count): Returns how often near-source traffic blocking can be used, in total and still.
//! - [`EmptyAutoCcBlacklist`](mod@empty_auto_cc_blacklist): Empties the IP blacklist of an instance; addresses on it are let through again.
//! - [`EmptyAutoCcWhitelist`](mod@empty_auto_cc_whitelist): Empties the IP whitelist of an instance; addresses on it are inspected again.
//! - [`ModifyBlackholeStatus`](mod@modify_blackhole_status): Lifts blackhole filtering from an instance's IP address.
//! - [`ModifyBlockStatus`](mod@modify_block_status): Starts or stops near-source traffic blocking for an instance in the Chinese mainland.
//!
//! ## Website protection
//!
//! - [`ConfigDomainSecurityProfile`](mod@config_domain_security_profile): Switches a domain's global mitigation policy on or off and sets its level.
//! - [`ConfigL7GlobalRule`](mod@config_l7_global_rule): Configures the rules of a domain's global mitigation policy.
//! - [`ConfigWebCCRuleV2`](mod@config_web_cc_rule_v2): Creates or edits a website's custom frequency control rules, several in one call.
//! - [`ConfigWebCCTemplate`](mod@config_web_cc_template): Sets the protection mode of frequency control for a website.
//! - [`ConfigWebIpSet`](mod@config_web_ip_set): Sets the IP address blacklist and whitelist of a website.
//! - [`CreateWebCCRule`](mod@create_web_cc_rule): Creates a custom frequency control rule for one URI of a website.
//! - [`DeleteWebCCRule`](mod@delete_web_cc_rule): Deletes a custom rule that limits how often clients may request a website.
//! - [`DeleteWebCCRuleV2`](mod@delete_web_cc_rule_v2): Deletes custom frequency rules of a website, in the newer form of this operation.
//! - [`DeleteWebPreciseAccessRule`](mod@delete_web_precise_access_rule): Deletes precise access control rules of a website, by their names.
//! - [`DescribeDomainCcProtectSwitch`](mod@describe_domain_cc_protect_switch): Returns which HTTP flood protection functions are switched on for given domains.
//! - [`DescribeL7GlobalRule`](mod@describe_l7_global_rule): Lists the rules of a domain's global mitigation policy with their actions.
//! - [`DescribeWebAreaBlockConfigs`](mod@describe_web_area_block_configs): Returns for each domain which regions are blocked.
//! - [`DescribeWebCCRules`](mod@describe_web_cc_rules): Lists a website's custom frequency control rules.
//! - [`DescribeWebCCRulesV2`](mod@describe_web_cc_rules_v2): Lists a website's custom frequency control rules of the second version, by owner.
//! - [`DescribeWebCcProtectSwitch`](mod@describe_web_cc_protect_switch): Returns which protection functions are switched on for websites.
//! - [`DescribeWebPreciseAccessRule`](mod@describe_web_precise_access_rule): Lists the accurate access control rules of websites.
//! - [`DisableWebCC`](mod@disable_web_cc): Switches frequency control off for a website.
//! - [`DisableWebCCRule`](mod@disable_web_cc_rule): Switches the custom frequency control rules of a website off.
//! - [`EnableWebCC`](mod@enable_web_cc): Switches frequency control on for a website.
//! - [`EnableWebCCRule`](mod@enable_web_cc_rule): Switches the custom frequency control rules of a website on.
//! - [`ModifyWebAIProtectMode`](mod@modify_web_ai_protect_mode): Sets the mode of intelligent protection for a website.
//! - [`ModifyWebAIProtectSwitch`](mod@modify_web_ai_protect_switch): Switches intelligent protection of a website on or off.
//! - [`ModifyWebAreaBlock`](mod@modify_web_area_block): Sets from which regions a website accepts no requests.
//! - [`ModifyWebAreaBlockSwitch`](mod@modify_web_area_block_switch): Switches region blocking for a website on or off.
//! - [`ModifyWebCCGlobalSwitch`](mod@modify_web_cc_global_switch): Switches the whole HTTP flood protection module of a website on or off.
//! - [`ModifyWebCCRule`](mod@modify_web_cc_rule): Changes a custom frequency control rule of a website.
//! - [`ModifyWebIpSetSwitch`](mod@modify_web_ip_set_switch): Switches the IP address blacklist and whitelist of a website on or off.
//! - [`ModifyWebPreciseAccessRule`](mod@modify_web_precise_access_rule): Changes the accurate access control rules of a website.
//! - [`ModifyWebPreciseAccessSwitch`](mod@modify_web_precise_access_switch): Switches accurate access control of a website on or off.
//!
//! ## Non-website protection
//!
//! - [`DescribeDomains`](mod@describe_domains): Lists the domains that have a website forwarding rule.
//! - [`DescribeHealthCheckList`](mod@describe_health_check_list): Returns the Layer 4 or Layer 7 health check settings of port forwarding rules.
//! - [`DescribeNetworkRuleAttributes`](mod@describe_network_rule_attributes): Returns session persistence and mitigation settings of port forwarding rules.
//! - [`DescribePortAutoCcStatus`](mod@describe_port_auto_cc_status): Returns the intelligent protection settings of instances for non-website services.
//! - [`ModifyNetworkRuleAttribute`](mod@modify_network_rule_attribute): Changes the session persistence of a port forwarding rule.
//! - [`ModifyPortAutoCcStatus`](mod@modify_port_auto_cc_status): Switches intelligent protection for non-website services and sets its mode.
//!
//! ## Custom scenario policies
//!
//! - [`AttachSceneDefenseObject`](mod@attach_scene_defense_object): Puts protected objects such as domains or IP addresses under a scenario-specific custom policy.
//! - [`CreateSceneDefensePolicy`](mod@create_scene_defense_policy): Creates a scenario-specific custom policy from a template, for a time range.
//! - [`DeleteSceneDefensePolicy`](mod@delete_scene_defense_policy): Deletes a protection policy for a special scenario, such as a sales event.
//! - [`DescribeSceneDefenseObjects`](mod@describe_scene_defense_objects): Lists the protected objects of a scenario-specific custom policy.
//! - [`DescribeSceneDefensePolicies`](mod@describe_scene_defense_policies): Lists scenario-specific custom policies in detail, by template or status.
//! - [`DetachSceneDefenseObject`](mod@detach_scene_defense_object): Takes protected objects out of a scenario-specific custom policy.
//! - [`DisableSceneDefensePolicy`](mod@disable_scene_defense_policy): Stops a scenario-specific custom policy without deleting it.
//! - [`EnableSceneDefensePolicy`](mod@enable_scene_defense_policy): Puts a scenario-specific custom policy into effect.
//! - [`ModifySceneDefensePolicy`](mod@modify_scene_defense_policy): Changes template or time range of a scenario-specific custom policy.
//!
//! ## Static page caching
//!
//! - [`DeleteWebCacheCustomRule`](mod@delete_web_cache_custom_rule): Deletes custom rules for caching static pages of a website, several at once if wanted.
//! - [`DescribeWebCacheConfigs`](mod@describe_web_cache_configs): Returns the static page cache settings of websites, with mode and custom rules.
//! - [`ModifyWebCacheCustomRule`](mod@modify_web_cache_custom_rule): Sets custom rules for static page caching of a website.
//! - [`ModifyWebCacheMode`](mod@modify_web_cache_mode): Sets the mode of static page caching for a website.
//! - [`ModifyWebCacheSwitch`](mod@modify_web_cache_switch): Switches static page caching of a website on or off.
//!
//! ## Attack analysis
//!
//! - [`DescribeAttackAnalysisMaxQps`](mod@describe_attack_analysis_max_qps): Returns the peak QPS that DDoS attacks reached in a time range.
//! - [`DescribeBackSourceCidr`](mod@describe_back_source_cidr): Lists the CIDR blocks from which Anti-DDoS Proxy reaches origin servers.
//! - [`DescribeDDoSEvents`](mod@describe_ddos_events): Lists attack events on given Anti-DDoS Proxy instances, with peak bandwidth and packet rate.
//! - [`DescribeDDosAllEventList`](mod@describe_d_dos_all_event_list): Lists DDoS attack events of all kinds in a time range, by type or IP address.
//! - [`DescribeDDosEventArea`](mod@describe_d_dos_event_area): Returns from which areas a volumetric attack came.
//! - [`DescribeDDosEventAttackType`](mod@describe_d_dos_event_attack_type): Returns which attack types made up a volumetric attack.
//! - [`DescribeDDosEventIsp`](mod@describe_d_dos_event_isp): Returns from which ISPs' networks a volumetric attack came.
//! - [`DescribeDDosEventMax`](mod@describe_d_dos_event_max): Returns the peaks of volumetric, connection flood, and web resource exhaustion attacks.
//! - [`DescribeDDosEventSrcIp`](mod@describe_d_dos_event_src_ip): Lists the source IP addresses of a volumetric attack, with area and ISP.
//! - [`DescribeDefenseCountStatistics`](mod@describe_defense_count_statistics): Returns how many advanced mitigation sessions Anti-DDoS Proxy (Outside Chinese Mainland) used and has left.
//! - [`DescribeDestinationPortEvent`](mod@describe_destination_port_event): Returns how many packets an attack sent to each destination port.
//! - [`DescribeDomainAttackEvents`](mod@describe_domain_attack_events): Lists attack events on websites with their peak QPS.
//! - [`DescribeSlaEventList`](mod@describe_sla_event_list): Lists events in which traffic to a destination was rate limited.
//!
//! ## Monitoring reports
//!
//! - [`DescribeDomainOverview`](mod@describe_domain_overview): Returns the peaks of HTTP and HTTPS attacks on a website.
//! - [`DescribeDomainQPSList`](mod@describe_domain_qps_list): Returns the QPS of a website over time: total, attack, and cache hits.
//! - [`DescribeDomainStatusCodeCount`](mod@describe_domain_status_code_count): Returns how many responses of each status code websites gave in a time range.
//! - [`DescribeDomainStatusCodeList`](mod@describe_domain_status_code_list): Returns a website's response status codes over time, from origin or from Anti-DDoS Proxy.
//! - [`DescribeDomainTopAttackList`](mod@describe_domain_top_attack_list): Ranks websites by peak QPS, with attack QPS and total QPS.
//! - [`DescribeDomainViewSourceCountries`](mod@describe_domain_view_source_countries): Counts the requests to a website per source country.
//! - [`DescribeDomainViewSourceProvinces`](mod@describe_domain_view_source_provinces): Counts the requests to a website per source province in China.
//! - [`DescribeDomainViewTopCostTime`](mod@describe_domain_view_top_cost_time): Lists the URLs of a website whose requests took longest.
//! - [`DescribeDomainViewTopUrl`](mod@describe_domain_view_top_url): Lists the URLs of a website that were requested most.
//! - [`DescribePortAttackMaxFlow`](mod@describe_port_attack_max_flow): Returns the peak bandwidth and packet rate of attacks in a time range.
//! - [`DescribePortConnsCount`](mod@describe_port_conns_count): Returns connection totals of instances' ports: new, active, inactive, and concurrent.
//! - [`DescribePortConnsList`](mod@describe_port_conns_list): Returns the port connections of instances as a time series.
//! - [`DescribePortFlowList`](mod@describe_port_flow_list): Returns the traffic of instances as a time series, normal and attack.
//! - [`DescribePortMaxConns`](mod@describe_port_max_conns): Returns the peak number of connections per IP address and port of instances.
//! - [`DescribePortViewSourceCountries`](mod@describe_port_view_source_countries): Counts the requests to instances per source country.
//! - [`DescribePortViewSourceIsps`](mod@describe_port_view_source_isps): Counts the requests to instances per source ISP.
//! - [`DescribePortViewSourceProvinces`](mod@describe_port_view_source_provinces): Counts the requests to instances per source province in China.
//!
//! ## Logs
//!
//! - [`DescribeDefenseRecords`](mod@describe_defense_records): Lists the advanced mitigation sessions of Anti-DDoS Proxy (Outside Chinese Mainland).
//! - [`DescribeLogStoreExistStatus`](mod@describe_log_store_exist_status): Tells whether the Logstore for Anti-DDoS Proxy has been created.
//! - [`DescribeOpEntities`](mod@describe_op_entities): Lists operation logs of Anti-DDoS Proxy (Chinese Mainland), by entity and time.
//! - [`DescribeSlsAuthStatus`](mod@describe_sls_auth_status): Tells whether Anti-DDoS Proxy may access Simple Log Service.
//! - [`DescribeSlsLogstoreInfo`](mod@describe_sls_logstore_info): Returns project, capacity, used space, and retention of the log analysis Logstore.
//! - [`DescribeSlsOpenStatus`](mod@describe_sls_open_status): Tells whether Simple Log Service is activated for the account.
//! - [`DescribeWebAccessLogDispatchStatus`](mod@describe_web_access_log_dispatch_status): Tells for every domain whether log analysis is on.
//! - [`DescribeWebAccessLogEmptyCount`](mod@describe_web_access_log_empty_count): Returns how many times the Logstore can still be emptied.
//! - [`DescribeWebAccessLogStatus`](mod@describe_web_access_log_status): Returns whether log analysis is on for a website, and its project and Logstore.
//! - [`DisableWebAccessLogConfig`](mod@disable_web_access_log_config): Switches log analysis off for a website.
//! - [`EmptySlsLogstore`](mod@empty_sls_logstore): Empties the Logstore that the full logs are kept in.
//! - [`EnableWebAccessLogConfig`](mod@enable_web_access_log_config): Switches log analysis on for a website.
//! - [`ModifyFullLogTtl`](mod@modify_full_log_ttl): Changes how long full logs of Anti-DDoS Proxy are kept.
//!
//! ## System settings and logs
//!
//! - [`DescribeAsyncTasks`](mod@describe_async_tasks): Lists background export tasks with type, parameters, status, and result.
//! - [`DescribeElasticQps`](mod@describe_elastic_qps): Returns the billing curve of an instance's burstable QPS.
//! - [`DescribeElasticQpsRecord`](mod@describe_elastic_qps_record): Lists the burstable QPS used by instances, day by day.
//! - [`DescribeStsGrantStatus`](mod@describe_sts_grant_status): Tells whether Anti-DDoS Proxy may access other cloud services, through a role.
//! - [`DescribeSystemLog`](mod@describe_system_log): Lists system logs, among them billing details of burstable clean bandwidth.
//!
//! ## Tags
//!
//! - [`CreateTagResources`](mod@create_tag_resources): Puts tags on instances of Anti-DDoS Proxy (Chinese Mainland).
//! - [`DeleteTagResources`](mod@delete_tag_resources): Takes tags off instances in mainland China, the only ones with tags.
//! - [`DescribeTagKeys`](mod@describe_tag_keys): Lists all tag keys with the number of instances that carry each.
//! - [`DescribeTagResources`](mod@describe_tag_resources): Lists which tags are on which instances of Anti-DDoS Proxy (Chinese Mainland).
//!
//! ## Ports
//!
//! - [`CreatePort`](mod@create_port): Creates one port forwarding rule on an instance, from frontend to backend port.
//! - [`DeletePort`](mod@delete_port): Deletes a port forwarding rule.
//! - [`DescribePort`](mod@describe_port): Lists the port forwarding rules that an instance has.
//! - [`ModifyPort`](mod@modify_port): Changes a port forwarding rule, such as its origin server addresses.
//!
//! ## Others
//!
//! - [`ConfigLayer4Remark`](mod@config_layer4_remark): Adds a remark to port forwarding rules.
//! - [`ConfigLayer4RuleBakMode`](mod@config_layer4_rule_bak_mode): Switches port forwarding rules between default mode and primary/secondary origin mode.
//! - [`ConfigLayer4RulePolicy`](mod@config_layer4_rule_policy): Sets the IP addresses of primary and secondary origin servers for port forwarding rules.
//! - [`CreateDomainResource`](mod@create_domain_resource): Creates the forwarding rule of a website, with its origin servers, protocols, and instances.
//! - [`DeleteDomainResource`](mod@delete_domain_resource): Deletes a website's forwarding rule, so that its traffic is no longer forwarded.
//! - [`DescribeDomainQpsWithCache`](mod@describe_domain_qps_with_cache): Returns a website's QPS series, with cache hits and what each protection function blocked.
//! - [`DescribeDomainResource`](mod@describe_domain_resource): Lists the forwarding rules of websites with origin servers, certificates, and protection settings.
//! - [`DescribeLayer4RulePolicy`](mod@describe_layer4_rule_policy): Returns a port forwarding rule's origin mode with primary and secondary servers.
//! - [`ModifyDomainResource`](mod@modify_domain_resource): Changes a website's forwarding rule: origin servers, protocols, ports, or instances.
//! - [`ModifyInstance`](mod@modify_instance): Changes the specifications of an instance, such as bandwidth, ports, or domains, by an order.
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

pub mod add_auto_cc_blacklist;
pub mod add_auto_cc_whitelist;
pub mod associate_web_cert;
pub mod attach_scene_defense_object;
pub mod config_domain_security_profile;
pub mod config_l7_global_rule;
pub mod config_l7_rs_policy;
pub mod config_l7_us_keepalive;
pub mod config_layer4_remark;
pub mod config_layer4_rule_bak_mode;
pub mod config_layer4_rule_policy;
pub mod config_network_region_block;
pub mod config_network_rules;
pub mod config_udp_reflect;
pub mod config_web_cc_rule_v2;
pub mod config_web_cc_template;
pub mod config_web_ip_set;
pub mod create_async_task;
pub mod create_domain_resource;
pub mod create_network_rules;
pub mod create_port;
pub mod create_scene_defense_policy;
pub mod create_scheduler_rule;
pub mod create_tag_resources;
pub mod create_web_cc_rule;
pub mod create_web_rule;
pub mod delete_async_task;
pub mod delete_auto_cc_blacklist;
pub mod delete_auto_cc_whitelist;
pub mod delete_domain_resource;
pub mod delete_network_rule;
pub mod delete_port;
pub mod delete_scene_defense_policy;
pub mod delete_scheduler_rule;
pub mod delete_tag_resources;
pub mod delete_web_cache_custom_rule;
pub mod delete_web_cc_rule;
pub mod delete_web_cc_rule_v2;
pub mod delete_web_precise_access_rule;
pub mod delete_web_rule;
pub mod describe_async_tasks;
pub mod describe_attack_analysis_max_qps;
pub mod describe_auto_cc_blacklist;
pub mod describe_auto_cc_list_count;
pub mod describe_auto_cc_whitelist;
pub mod describe_back_source_cidr;
pub mod describe_blackhole_status;
pub mod describe_block_status;
pub mod describe_cdn_linkage_rules;
pub mod describe_certs;
pub mod describe_cname_reuses;
pub mod describe_d_dos_all_event_list;
pub mod describe_d_dos_event_area;
pub mod describe_d_dos_event_attack_type;
pub mod describe_d_dos_event_isp;
pub mod describe_d_dos_event_max;
pub mod describe_d_dos_event_src_ip;
pub mod describe_ddos_events;
pub mod describe_defense_count_statistics;
pub mod describe_defense_records;
pub mod describe_destination_port_event;
pub mod describe_domain_attack_events;
pub mod describe_domain_bps;
pub mod describe_domain_cc_protect_switch;
pub mod describe_domain_h2_fingerprint;
pub mod describe_domain_overview;
pub mod describe_domain_qps_list;
pub mod describe_domain_qps_with_cache;
pub mod describe_domain_resource;
pub mod describe_domain_status_code_count;
pub mod describe_domain_status_code_list;
pub mod describe_domain_top_attack_list;
pub mod describe_domain_top_fingerprint;
pub mod describe_domain_top_http_method;
pub mod describe_domain_top_referer;
pub mod describe_domain_top_user_agent;
pub mod describe_domain_view_source_countries;
pub mod describe_domain_view_source_provinces;
pub mod describe_domain_view_top_cost_time;
pub mod describe_domain_view_top_url;
pub mod describe_domains;
pub mod describe_elastic_bandwidth_spec;
pub mod describe_elastic_qps;
pub mod describe_elastic_qps_record;
pub mod describe_headers;
pub mod describe_health_check_list;
pub mod describe_health_check_status;
pub mod describe_instance_details;
pub mod describe_instance_ext;
pub mod describe_instance_ids;
pub mod describe_instance_specs;
pub mod describe_instance_statistics;
pub mod describe_instance_status;
pub mod describe_instances;
pub mod describe_l7_global_rule;
pub mod describe_l7_rs_policy;
pub mod describe_l7_us_keepalive;
pub mod describe_layer4_rule_policy;
pub mod describe_log_store_exist_status;
pub mod describe_network_region_block;
pub mod describe_network_rule_attributes;
pub mod describe_network_rules;
pub mod describe_op_entities;
pub mod describe_port;
pub mod describe_port_attack_max_flow;
pub mod describe_port_auto_cc_status;
pub mod describe_port_conns_count;
pub mod describe_port_conns_list;
pub mod describe_port_flow_list;
pub mod describe_port_max_conns;
pub mod describe_port_view_source_countries;
pub mod describe_port_view_source_isps;
pub mod describe_port_view_source_provinces;
pub mod describe_scene_defense_objects;
pub mod describe_scene_defense_policies;
pub mod describe_scheduler_rules;
pub mod describe_sla_event_list;
pub mod describe_sls_auth_status;
pub mod describe_sls_logstore_info;
pub mod describe_sls_open_status;
pub mod describe_sts_grant_status;
pub mod describe_system_log;
pub mod describe_tag_keys;
pub mod describe_tag_resources;
pub mod describe_udp_reflect;
pub mod describe_un_blackhole_count;
pub mod describe_un_block_count;
pub mod describe_web_access_log_dispatch_status;
pub mod describe_web_access_log_empty_count;
pub mod describe_web_access_log_status;
pub mod describe_web_access_mode;
pub mod describe_web_area_block_configs;
pub mod describe_web_cache_configs;
pub mod describe_web_cc_protect_switch;
pub mod describe_web_cc_rules;
pub mod describe_web_cc_rules_v2;
pub mod describe_web_custom_ports;
pub mod describe_web_instance_relations;
pub mod describe_web_precise_access_rule;
pub mod describe_web_rules;
pub mod detach_scene_defense_object;
pub mod disable_scene_defense_policy;
pub mod disable_web_access_log_config;
pub mod disable_web_cc;
pub mod disable_web_cc_rule;
pub mod empty_auto_cc_blacklist;
pub mod empty_auto_cc_whitelist;
pub mod empty_sls_logstore;
pub mod enable_scene_defense_policy;
pub mod enable_web_access_log_config;
pub mod enable_web_cc;
pub mod enable_web_cc_rule;
pub mod modify_blackhole_status;
pub mod modify_block_status;
pub mod modify_cname_reuse;
pub mod modify_domain_resource;
pub mod modify_elastic_band_width;
pub mod modify_elastic_biz_qps;
pub mod modify_full_log_ttl;
pub mod modify_headers;
pub mod modify_health_check_config;
pub mod modify_http2_enable;
pub mod modify_instance;
pub mod modify_instance_remark;
pub mod modify_network_rule_attribute;
pub mod modify_ocsp_status;
pub mod modify_port;
pub mod modify_port_auto_cc_status;
pub mod modify_qps_mode;
pub mod modify_scene_defense_policy;
pub mod modify_scheduler_rule;
pub mod modify_tls_config;
pub mod modify_web_access_mode;
pub mod modify_web_ai_protect_mode;
pub mod modify_web_ai_protect_switch;
pub mod modify_web_area_block;
pub mod modify_web_area_block_switch;
pub mod modify_web_cache_custom_rule;
pub mod modify_web_cache_mode;
pub mod modify_web_cache_switch;
pub mod modify_web_cc_global_switch;
pub mod modify_web_cc_rule;
pub mod modify_web_ip_set_switch;
pub mod modify_web_precise_access_rule;
pub mod modify_web_precise_access_switch;
pub mod modify_web_rule;
pub mod release_instance;
pub mod switch_scheduler_rule;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_auto_cc_blacklist::{AddAutoCcBlacklistRequest, AddAutoCcBlacklistResponse},
    add_auto_cc_whitelist::{AddAutoCcWhitelistRequest, AddAutoCcWhitelistResponse},
    associate_web_cert::{AssociateWebCertRequest, AssociateWebCertResponse},
    attach_scene_defense_object::{AttachSceneDefenseObjectRequest, AttachSceneDefenseObjectResponse},
    config_domain_security_profile::{ConfigDomainSecurityProfileRequest, ConfigDomainSecurityProfileResponse},
    config_l7_global_rule::{ConfigL7GlobalRuleRequest, ConfigL7GlobalRuleResponse},
    config_l7_rs_policy::{ConfigL7RsPolicyRequest, ConfigL7RsPolicyResponse},
    config_l7_us_keepalive::{ConfigL7UsKeepaliveRequest, ConfigL7UsKeepaliveResponse},
    config_layer4_remark::{ConfigLayer4RemarkRequest, ConfigLayer4RemarkResponse},
    config_layer4_rule_bak_mode::{ConfigLayer4RuleBakModeRequest, ConfigLayer4RuleBakModeResponse},
    config_layer4_rule_policy::{ConfigLayer4RulePolicyRequest, ConfigLayer4RulePolicyResponse},
    config_network_region_block::{ConfigNetworkRegionBlockRequest, ConfigNetworkRegionBlockResponse},
    config_network_rules::{ConfigNetworkRulesRequest, ConfigNetworkRulesResponse},
    config_udp_reflect::{ConfigUdpReflectRequest, ConfigUdpReflectResponse},
    config_web_cc_rule_v2::{ConfigWebCCRuleV2Request, ConfigWebCCRuleV2Response},
    config_web_cc_template::{ConfigWebCCTemplateRequest, ConfigWebCCTemplateResponse},
    config_web_ip_set::{ConfigWebIpSetRequest, ConfigWebIpSetResponse},
    create_async_task::{CreateAsyncTaskRequest, CreateAsyncTaskResponse},
    create_domain_resource::{CreateDomainResourceRequest, CreateDomainResourceResponse},
    create_network_rules::{CreateNetworkRulesRequest, CreateNetworkRulesResponse},
    create_port::{CreatePortRequest, CreatePortResponse},
    create_scene_defense_policy::{CreateSceneDefensePolicyRequest, CreateSceneDefensePolicyResponse},
    create_scheduler_rule::{CreateSchedulerRuleRequest, CreateSchedulerRuleResponse},
    create_tag_resources::{CreateTagResourcesRequest, CreateTagResourcesResponse},
    create_web_cc_rule::{CreateWebCCRuleRequest, CreateWebCCRuleResponse},
    create_web_rule::{CreateWebRuleRequest, CreateWebRuleResponse},
    delete_async_task::{DeleteAsyncTaskRequest, DeleteAsyncTaskResponse},
    delete_auto_cc_blacklist::{DeleteAutoCcBlacklistRequest, DeleteAutoCcBlacklistResponse},
    delete_auto_cc_whitelist::{DeleteAutoCcWhitelistRequest, DeleteAutoCcWhitelistResponse},
    delete_domain_resource::{DeleteDomainResourceRequest, DeleteDomainResourceResponse},
    delete_network_rule::{DeleteNetworkRuleRequest, DeleteNetworkRuleResponse},
    delete_port::{DeletePortRequest, DeletePortResponse},
    delete_scene_defense_policy::{DeleteSceneDefensePolicyRequest, DeleteSceneDefensePolicyResponse},
    delete_scheduler_rule::{DeleteSchedulerRuleRequest, DeleteSchedulerRuleResponse},
    delete_tag_resources::{DeleteTagResourcesRequest, DeleteTagResourcesResponse},
    delete_web_cache_custom_rule::{DeleteWebCacheCustomRuleRequest, DeleteWebCacheCustomRuleResponse},
    delete_web_cc_rule::{DeleteWebCCRuleRequest, DeleteWebCCRuleResponse},
    delete_web_cc_rule_v2::{DeleteWebCCRuleV2Request, DeleteWebCCRuleV2Response},
    delete_web_precise_access_rule::{DeleteWebPreciseAccessRuleRequest, DeleteWebPreciseAccessRuleResponse},
    delete_web_rule::{DeleteWebRuleRequest, DeleteWebRuleResponse},
    describe_async_tasks::{DescribeAsyncTasksRequest, DescribeAsyncTasksResponse},
    describe_attack_analysis_max_qps::{DescribeAttackAnalysisMaxQpsRequest, DescribeAttackAnalysisMaxQpsResponse},
    describe_auto_cc_blacklist::{DescribeAutoCcBlacklistRequest, DescribeAutoCcBlacklistResponse},
    describe_auto_cc_list_count::{DescribeAutoCcListCountRequest, DescribeAutoCcListCountResponse},
    describe_auto_cc_whitelist::{DescribeAutoCcWhitelistRequest, DescribeAutoCcWhitelistResponse},
    describe_back_source_cidr::{DescribeBackSourceCidrRequest, DescribeBackSourceCidrResponse},
    describe_blackhole_status::{DescribeBlackholeStatusRequest, DescribeBlackholeStatusResponse},
    describe_block_status::{DescribeBlockStatusRequest, DescribeBlockStatusResponse},
    describe_cdn_linkage_rules::{DescribeCdnLinkageRulesRequest, DescribeCdnLinkageRulesResponse},
    describe_certs::{DescribeCertsRequest, DescribeCertsResponse},
    describe_cname_reuses::{DescribeCnameReusesRequest, DescribeCnameReusesResponse},
    describe_d_dos_all_event_list::{DescribeDDosAllEventListRequest, DescribeDDosAllEventListResponse},
    describe_d_dos_event_area::{DescribeDDosEventAreaRequest, DescribeDDosEventAreaResponse},
    describe_d_dos_event_attack_type::{DescribeDDosEventAttackTypeRequest, DescribeDDosEventAttackTypeResponse},
    describe_d_dos_event_isp::{DescribeDDosEventIspRequest, DescribeDDosEventIspResponse},
    describe_d_dos_event_max::{DescribeDDosEventMaxRequest, DescribeDDosEventMaxResponse},
    describe_d_dos_event_src_ip::{DescribeDDosEventSrcIpRequest, DescribeDDosEventSrcIpResponse},
    describe_ddos_events::{DescribeDDoSEventsRequest, DescribeDDoSEventsResponse},
    describe_defense_count_statistics::{DescribeDefenseCountStatisticsRequest, DescribeDefenseCountStatisticsResponse},
    describe_defense_records::{DescribeDefenseRecordsRequest, DescribeDefenseRecordsResponse},
    describe_destination_port_event::{DescribeDestinationPortEventRequest, DescribeDestinationPortEventResponse},
    describe_domain_attack_events::{DescribeDomainAttackEventsRequest, DescribeDomainAttackEventsResponse},
    describe_domain_bps::{DescribeDomainBpsRequest, DescribeDomainBpsResponse},
    describe_domain_cc_protect_switch::{DescribeDomainCcProtectSwitchRequest, DescribeDomainCcProtectSwitchResponse},
    describe_domain_h2_fingerprint::{DescribeDomainH2FingerprintRequest, DescribeDomainH2FingerprintResponse},
    describe_domain_overview::{DescribeDomainOverviewRequest, DescribeDomainOverviewResponse},
    describe_domain_qps_list::{DescribeDomainQPSListRequest, DescribeDomainQPSListResponse},
    describe_domain_qps_with_cache::{DescribeDomainQpsWithCacheRequest, DescribeDomainQpsWithCacheResponse},
    describe_domain_resource::{DescribeDomainResourceRequest, DescribeDomainResourceResponse},
    describe_domain_status_code_count::{DescribeDomainStatusCodeCountRequest, DescribeDomainStatusCodeCountResponse},
    describe_domain_status_code_list::{DescribeDomainStatusCodeListRequest, DescribeDomainStatusCodeListResponse},
    describe_domain_top_attack_list::{DescribeDomainTopAttackListRequest, DescribeDomainTopAttackListResponse},
    describe_domain_top_fingerprint::{DescribeDomainTopFingerprintRequest, DescribeDomainTopFingerprintResponse},
    describe_domain_top_http_method::{DescribeDomainTopHttpMethodRequest, DescribeDomainTopHttpMethodResponse},
    describe_domain_top_referer::{DescribeDomainTopRefererRequest, DescribeDomainTopRefererResponse},
    describe_domain_top_user_agent::{DescribeDomainTopUserAgentRequest, DescribeDomainTopUserAgentResponse},
    describe_domain_view_source_countries::{DescribeDomainViewSourceCountriesRequest, DescribeDomainViewSourceCountriesResponse},
    describe_domain_view_source_provinces::{DescribeDomainViewSourceProvincesRequest, DescribeDomainViewSourceProvincesResponse},
    describe_domain_view_top_cost_time::{DescribeDomainViewTopCostTimeRequest, DescribeDomainViewTopCostTimeResponse},
    describe_domain_view_top_url::{DescribeDomainViewTopUrlRequest, DescribeDomainViewTopUrlResponse},
    describe_domains::{DescribeDomainsRequest, DescribeDomainsResponse},
    describe_elastic_bandwidth_spec::{DescribeElasticBandwidthSpecRequest, DescribeElasticBandwidthSpecResponse},
    describe_elastic_qps::{DescribeElasticQpsRequest, DescribeElasticQpsResponse},
    describe_elastic_qps_record::{DescribeElasticQpsRecordRequest, DescribeElasticQpsRecordResponse},
    describe_headers::{DescribeHeadersRequest, DescribeHeadersResponse},
    describe_health_check_list::{DescribeHealthCheckListRequest, DescribeHealthCheckListResponse},
    describe_health_check_status::{DescribeHealthCheckStatusRequest, DescribeHealthCheckStatusResponse},
    describe_instance_details::{DescribeInstanceDetailsRequest, DescribeInstanceDetailsResponse},
    describe_instance_ext::{DescribeInstanceExtRequest, DescribeInstanceExtResponse},
    describe_instance_ids::{DescribeInstanceIdsRequest, DescribeInstanceIdsResponse},
    describe_instance_specs::{DescribeInstanceSpecsRequest, DescribeInstanceSpecsResponse},
    describe_instance_statistics::{DescribeInstanceStatisticsRequest, DescribeInstanceStatisticsResponse},
    describe_instance_status::{DescribeInstanceStatusRequest, DescribeInstanceStatusResponse},
    describe_instances::{DescribeInstancesRequest, DescribeInstancesResponse},
    describe_l7_global_rule::{DescribeL7GlobalRuleRequest, DescribeL7GlobalRuleResponse},
    describe_l7_rs_policy::{DescribeL7RsPolicyRequest, DescribeL7RsPolicyResponse},
    describe_l7_us_keepalive::{DescribeL7UsKeepaliveRequest, DescribeL7UsKeepaliveResponse},
    describe_layer4_rule_policy::{DescribeLayer4RulePolicyRequest, DescribeLayer4RulePolicyResponse},
    describe_log_store_exist_status::{DescribeLogStoreExistStatusRequest, DescribeLogStoreExistStatusResponse},
    describe_network_region_block::{DescribeNetworkRegionBlockRequest, DescribeNetworkRegionBlockResponse},
    describe_network_rule_attributes::{DescribeNetworkRuleAttributesRequest, DescribeNetworkRuleAttributesResponse},
    describe_network_rules::{DescribeNetworkRulesRequest, DescribeNetworkRulesResponse},
    describe_op_entities::{DescribeOpEntitiesRequest, DescribeOpEntitiesResponse},
    describe_port::{DescribePortRequest, DescribePortResponse},
    describe_port_attack_max_flow::{DescribePortAttackMaxFlowRequest, DescribePortAttackMaxFlowResponse},
    describe_port_auto_cc_status::{DescribePortAutoCcStatusRequest, DescribePortAutoCcStatusResponse},
    describe_port_conns_count::{DescribePortConnsCountRequest, DescribePortConnsCountResponse},
    describe_port_conns_list::{DescribePortConnsListRequest, DescribePortConnsListResponse},
    describe_port_flow_list::{DescribePortFlowListRequest, DescribePortFlowListResponse},
    describe_port_max_conns::{DescribePortMaxConnsRequest, DescribePortMaxConnsResponse},
    describe_port_view_source_countries::{DescribePortViewSourceCountriesRequest, DescribePortViewSourceCountriesResponse},
    describe_port_view_source_isps::{DescribePortViewSourceIspsRequest, DescribePortViewSourceIspsResponse},
    describe_port_view_source_provinces::{DescribePortViewSourceProvincesRequest, DescribePortViewSourceProvincesResponse},
    describe_scene_defense_objects::{DescribeSceneDefenseObjectsRequest, DescribeSceneDefenseObjectsResponse},
    describe_scene_defense_policies::{DescribeSceneDefensePoliciesRequest, DescribeSceneDefensePoliciesResponse},
    describe_scheduler_rules::{DescribeSchedulerRulesRequest, DescribeSchedulerRulesResponse},
    describe_sla_event_list::{DescribeSlaEventListRequest, DescribeSlaEventListResponse},
    describe_sls_auth_status::{DescribeSlsAuthStatusRequest, DescribeSlsAuthStatusResponse},
    describe_sls_logstore_info::{DescribeSlsLogstoreInfoRequest, DescribeSlsLogstoreInfoResponse},
    describe_sls_open_status::{DescribeSlsOpenStatusRequest, DescribeSlsOpenStatusResponse},
    describe_sts_grant_status::{DescribeStsGrantStatusRequest, DescribeStsGrantStatusResponse},
    describe_system_log::{DescribeSystemLogRequest, DescribeSystemLogResponse},
    describe_tag_keys::{DescribeTagKeysRequest, DescribeTagKeysResponse},
    describe_tag_resources::{DescribeTagResourcesRequest, DescribeTagResourcesResponse},
    describe_udp_reflect::{DescribeUdpReflectRequest, DescribeUdpReflectResponse},
    describe_un_blackhole_count::{DescribeUnBlackholeCountRequest, DescribeUnBlackholeCountResponse},
    describe_un_block_count::{DescribeUnBlockCountRequest, DescribeUnBlockCountResponse},
    describe_web_access_log_dispatch_status::{DescribeWebAccessLogDispatchStatusRequest, DescribeWebAccessLogDispatchStatusResponse},
    describe_web_access_log_empty_count::{DescribeWebAccessLogEmptyCountRequest, DescribeWebAccessLogEmptyCountResponse},
    describe_web_access_log_status::{DescribeWebAccessLogStatusRequest, DescribeWebAccessLogStatusResponse},
    describe_web_access_mode::{DescribeWebAccessModeRequest, DescribeWebAccessModeResponse},
    describe_web_area_block_configs::{DescribeWebAreaBlockConfigsRequest, DescribeWebAreaBlockConfigsResponse},
    describe_web_cache_configs::{DescribeWebCacheConfigsRequest, DescribeWebCacheConfigsResponse},
    describe_web_cc_protect_switch::{DescribeWebCcProtectSwitchRequest, DescribeWebCcProtectSwitchResponse},
    describe_web_cc_rules::{DescribeWebCCRulesRequest, DescribeWebCCRulesResponse},
    describe_web_cc_rules_v2::{DescribeWebCCRulesV2Request, DescribeWebCCRulesV2Response},
    describe_web_custom_ports::{DescribeWebCustomPortsRequest, DescribeWebCustomPortsResponse},
    describe_web_instance_relations::{DescribeWebInstanceRelationsRequest, DescribeWebInstanceRelationsResponse},
    describe_web_precise_access_rule::{DescribeWebPreciseAccessRuleRequest, DescribeWebPreciseAccessRuleResponse},
    describe_web_rules::{DescribeWebRulesRequest, DescribeWebRulesResponse},
    detach_scene_defense_object::{DetachSceneDefenseObjectRequest, DetachSceneDefenseObjectResponse},
    disable_scene_defense_policy::{DisableSceneDefensePolicyRequest, DisableSceneDefensePolicyResponse},
    disable_web_access_log_config::{DisableWebAccessLogConfigRequest, DisableWebAccessLogConfigResponse},
    disable_web_cc::{DisableWebCCRequest, DisableWebCCResponse},
    disable_web_cc_rule::{DisableWebCCRuleRequest, DisableWebCCRuleResponse},
    empty_auto_cc_blacklist::{EmptyAutoCcBlacklistRequest, EmptyAutoCcBlacklistResponse},
    empty_auto_cc_whitelist::{EmptyAutoCcWhitelistRequest, EmptyAutoCcWhitelistResponse},
    empty_sls_logstore::{EmptySlsLogstoreRequest, EmptySlsLogstoreResponse},
    enable_scene_defense_policy::{EnableSceneDefensePolicyRequest, EnableSceneDefensePolicyResponse},
    enable_web_access_log_config::{EnableWebAccessLogConfigRequest, EnableWebAccessLogConfigResponse},
    enable_web_cc::{EnableWebCCRequest, EnableWebCCResponse},
    enable_web_cc_rule::{EnableWebCCRuleRequest, EnableWebCCRuleResponse},
    modify_blackhole_status::{ModifyBlackholeStatusRequest, ModifyBlackholeStatusResponse},
    modify_block_status::{ModifyBlockStatusRequest, ModifyBlockStatusResponse},
    modify_cname_reuse::{ModifyCnameReuseRequest, ModifyCnameReuseResponse},
    modify_domain_resource::{ModifyDomainResourceRequest, ModifyDomainResourceResponse},
    modify_elastic_band_width::{ModifyElasticBandWidthRequest, ModifyElasticBandWidthResponse},
    modify_elastic_biz_qps::{ModifyElasticBizQpsRequest, ModifyElasticBizQpsResponse},
    modify_full_log_ttl::{ModifyFullLogTtlRequest, ModifyFullLogTtlResponse},
    modify_headers::{ModifyHeadersRequest, ModifyHeadersResponse},
    modify_health_check_config::{ModifyHealthCheckConfigRequest, ModifyHealthCheckConfigResponse},
    modify_http2_enable::{ModifyHttp2EnableRequest, ModifyHttp2EnableResponse},
    modify_instance::{ModifyInstanceRequest, ModifyInstanceResponse},
    modify_instance_remark::{ModifyInstanceRemarkRequest, ModifyInstanceRemarkResponse},
    modify_network_rule_attribute::{ModifyNetworkRuleAttributeRequest, ModifyNetworkRuleAttributeResponse},
    modify_ocsp_status::{ModifyOcspStatusRequest, ModifyOcspStatusResponse},
    modify_port::{ModifyPortRequest, ModifyPortResponse},
    modify_port_auto_cc_status::{ModifyPortAutoCcStatusRequest, ModifyPortAutoCcStatusResponse},
    modify_qps_mode::{ModifyQpsModeRequest, ModifyQpsModeResponse},
    modify_scene_defense_policy::{ModifySceneDefensePolicyRequest, ModifySceneDefensePolicyResponse},
    modify_scheduler_rule::{ModifySchedulerRuleRequest, ModifySchedulerRuleResponse},
    modify_tls_config::{ModifyTlsConfigRequest, ModifyTlsConfigResponse},
    modify_web_access_mode::{ModifyWebAccessModeRequest, ModifyWebAccessModeResponse},
    modify_web_ai_protect_mode::{ModifyWebAIProtectModeRequest, ModifyWebAIProtectModeResponse},
    modify_web_ai_protect_switch::{ModifyWebAIProtectSwitchRequest, ModifyWebAIProtectSwitchResponse},
    modify_web_area_block::{ModifyWebAreaBlockRequest, ModifyWebAreaBlockResponse},
    modify_web_area_block_switch::{ModifyWebAreaBlockSwitchRequest, ModifyWebAreaBlockSwitchResponse},
    modify_web_cache_custom_rule::{ModifyWebCacheCustomRuleRequest, ModifyWebCacheCustomRuleResponse},
    modify_web_cache_mode::{ModifyWebCacheModeRequest, ModifyWebCacheModeResponse},
    modify_web_cache_switch::{ModifyWebCacheSwitchRequest, ModifyWebCacheSwitchResponse},
    modify_web_cc_global_switch::{ModifyWebCCGlobalSwitchRequest, ModifyWebCCGlobalSwitchResponse},
    modify_web_cc_rule::{ModifyWebCCRuleRequest, ModifyWebCCRuleResponse},
    modify_web_ip_set_switch::{ModifyWebIpSetSwitchRequest, ModifyWebIpSetSwitchResponse},
    modify_web_precise_access_rule::{ModifyWebPreciseAccessRuleRequest, ModifyWebPreciseAccessRuleResponse},
    modify_web_precise_access_switch::{ModifyWebPreciseAccessSwitchRequest, ModifyWebPreciseAccessSwitchResponse},
    modify_web_rule::{ModifyWebRuleRequest, ModifyWebRuleResponse},
    release_instance::{ReleaseInstanceRequest, ReleaseInstanceResponse},
    switch_scheduler_rule::{SwitchSchedulerRuleRequest, SwitchSchedulerRuleResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ddoscoo",
    version: "2020-01-01",
    endpoints: Endpoints {
        central: Some("ddosbgp.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-southeast-1",
                "ddoscoo.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou", "ddoscoo.cn-hangzhou.aliyuncs.com"),
        ],
        rule: Some("ddoscoo.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Anti-DDoS Proxy.
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
    /// Puts source IP addresses on the blacklist of an Anti-DDoS Proxy instance until they expire.
    #[inline]
    pub fn add_auto_cc_blacklist(
        &self,
        request: AddAutoCcBlacklistRequest,
    ) -> Call<'_, AddAutoCcBlacklistRequest> {
        self.inner.call(request)
    }
    /// Puts source IP addresses on the whitelist of an Anti-DDoS Proxy instance until they expire.
    #[inline]
    pub fn add_auto_cc_whitelist(
        &self,
        request: AddAutoCcWhitelistRequest,
    ) -> Call<'_, AddAutoCcWhitelistRequest> {
        self.inner.call(request)
    }
    /// Ties an SSL certificate, uploaded or existing, to the forwarding rule of a website.
    #[inline]
    pub fn associate_web_cert(
        &self,
        request: AssociateWebCertRequest,
    ) -> Call<'_, AssociateWebCertRequest> {
        self.inner.call(request)
    }
    /// Puts protected objects such as domains or IP addresses under a scenario-specific custom policy.
    #[inline]
    pub fn attach_scene_defense_object(
        &self,
        request: AttachSceneDefenseObjectRequest,
    ) -> Call<'_, AttachSceneDefenseObjectRequest> {
        self.inner.call(request)
    }
    /// Switches a domain's global mitigation policy on or off and sets its level.
    #[inline]
    pub fn config_domain_security_profile(
        &self,
        request: ConfigDomainSecurityProfileRequest,
    ) -> Call<'_, ConfigDomainSecurityProfileRequest> {
        self.inner.call(request)
    }
    /// Configures the rules of a domain's global mitigation policy.
    #[inline]
    pub fn config_l7_global_rule(
        &self,
        request: ConfigL7GlobalRuleRequest,
    ) -> Call<'_, ConfigL7GlobalRuleRequest> {
        self.inner.call(request)
    }
    /// Sets how a website's traffic goes back to its origin servers, with retries.
    #[inline]
    pub fn config_l7_rs_policy(
        &self,
        request: ConfigL7RsPolicyRequest,
    ) -> Call<'_, ConfigL7RsPolicyRequest> {
        self.inner.call(request)
    }
    /// Configures persistent connections between Anti-DDoS Proxy and a domain's origin servers.
    #[inline]
    pub fn config_l7_us_keepalive(
        &self,
        request: ConfigL7UsKeepaliveRequest,
    ) -> Call<'_, ConfigL7UsKeepaliveRequest> {
        self.inner.call(request)
    }
    /// Adds a remark to port forwarding rules.
    #[inline]
    pub fn config_layer4_remark(
        &self,
        request: ConfigLayer4RemarkRequest,
    ) -> Call<'_, ConfigLayer4RemarkRequest> {
        self.inner.call(request)
    }
    /// Switches port forwarding rules between default mode and primary/secondary origin mode.
    #[inline]
    pub fn config_layer4_rule_bak_mode(
        &self,
        request: ConfigLayer4RuleBakModeRequest,
    ) -> Call<'_, ConfigLayer4RuleBakModeRequest> {
        self.inner.call(request)
    }
    /// Sets the IP addresses of primary and secondary origin servers for port forwarding rules.
    #[inline]
    pub fn config_layer4_rule_policy(
        &self,
        request: ConfigLayer4RulePolicyRequest,
    ) -> Call<'_, ConfigLayer4RulePolicyRequest> {
        self.inner.call(request)
    }
    /// Blocks traffic from chosen countries and provinces to an Anti-DDoS Proxy instance.
    #[inline]
    pub fn config_network_region_block(
        &self,
        request: ConfigNetworkRegionBlockRequest,
    ) -> Call<'_, ConfigNetworkRegionBlockRequest> {
        self.inner.call(request)
    }
    /// Changes the origin server addresses in port forwarding rules.
    #[inline]
    pub fn config_network_rules(
        &self,
        request: ConfigNetworkRulesRequest,
    ) -> Call<'_, ConfigNetworkRulesRequest> {
        self.inner.call(request)
    }
    /// Filters UDP reflection attacks on an instance by their source ports.
    #[inline]
    pub fn config_udp_reflect(
        &self,
        request: ConfigUdpReflectRequest,
    ) -> Call<'_, ConfigUdpReflectRequest> {
        self.inner.call(request)
    }
    /// Creates or edits a website's custom frequency control rules, several in one call.
    #[inline]
    pub fn config_web_cc_rule_v2(
        &self,
        request: ConfigWebCCRuleV2Request,
    ) -> Call<'_, ConfigWebCCRuleV2Request> {
        self.inner.call(request)
    }
    /// Sets the protection mode of frequency control for a website.
    #[inline]
    pub fn config_web_cc_template(
        &self,
        request: ConfigWebCCTemplateRequest,
    ) -> Call<'_, ConfigWebCCTemplateRequest> {
        self.inner.call(request)
    }
    /// Sets the IP address blacklist and whitelist of a website.
    #[inline]
    pub fn config_web_ip_set(
        &self,
        request: ConfigWebIpSetRequest,
    ) -> Call<'_, ConfigWebIpSetRequest> {
        self.inner.call(request)
    }
    /// Starts a background export task, for example of forwarding rules, mitigation policies, or IP address lists.
    #[inline]
    pub fn create_async_task(
        &self,
        request: CreateAsyncTaskRequest,
    ) -> Call<'_, CreateAsyncTaskRequest> {
        self.inner.call(request)
    }
    /// Creates the forwarding rule of a website, with its origin servers, protocols, and instances.
    #[inline]
    pub fn create_domain_resource(
        &self,
        request: CreateDomainResourceRequest,
    ) -> Call<'_, CreateDomainResourceRequest> {
        self.inner.call(request)
    }
    /// Creates port forwarding rules from a JSON string.
    #[inline]
    pub fn create_network_rules(
        &self,
        request: CreateNetworkRulesRequest,
    ) -> Call<'_, CreateNetworkRulesRequest> {
        self.inner.call(request)
    }
    /// Creates one port forwarding rule on an instance, from frontend to backend port.
    #[inline]
    pub fn create_port(
        &self,
        request: CreatePortRequest,
    ) -> Call<'_, CreatePortRequest> {
        self.inner.call(request)
    }
    /// Creates a scenario-specific custom policy from a template, for a time range.
    #[inline]
    pub fn create_scene_defense_policy(
        &self,
        request: CreateSceneDefensePolicyRequest,
    ) -> Call<'_, CreateSceneDefensePolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a scheduling rule of the Sec-Traffic Manager and returns its CNAME.
    #[inline]
    pub fn create_scheduler_rule(
        &self,
        request: CreateSchedulerRuleRequest,
    ) -> Call<'_, CreateSchedulerRuleRequest> {
        self.inner.call(request)
    }
    /// Puts tags on instances of Anti-DDoS Proxy (Chinese Mainland).
    #[inline]
    pub fn create_tag_resources(
        &self,
        request: CreateTagResourcesRequest,
    ) -> Call<'_, CreateTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Creates a custom frequency control rule for one URI of a website.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_web_cc_rule(
        &self,
        request: CreateWebCCRuleRequest,
    ) -> Call<'_, CreateWebCCRuleRequest> {
        self.inner.call(request)
    }
    /// Creates the forwarding rule of a website; its protocol rules are a JSON string.
    #[inline]
    pub fn create_web_rule(
        &self,
        request: CreateWebRuleRequest,
    ) -> Call<'_, CreateWebRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes an asynchronous export task by its ID.
    #[inline]
    pub fn delete_async_task(
        &self,
        request: DeleteAsyncTaskRequest,
    ) -> Call<'_, DeleteAsyncTaskRequest> {
        self.inner.call(request)
    }
    /// Takes addresses off the blacklist of an instance, which lets them through again.
    #[inline]
    pub fn delete_auto_cc_blacklist(
        &self,
        request: DeleteAutoCcBlacklistRequest,
    ) -> Call<'_, DeleteAutoCcBlacklistRequest> {
        self.inner.call(request)
    }
    /// Takes addresses off the whitelist of an instance, which inspects them again.
    #[inline]
    pub fn delete_auto_cc_whitelist(
        &self,
        request: DeleteAutoCcWhitelistRequest,
    ) -> Call<'_, DeleteAutoCcWhitelistRequest> {
        self.inner.call(request)
    }
    /// Deletes a website's forwarding rule, so that its traffic is no longer forwarded.
    #[inline]
    pub fn delete_domain_resource(
        &self,
        request: DeleteDomainResourceRequest,
    ) -> Call<'_, DeleteDomainResourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a port forwarding rule, one a call; traffic to the port is no longer passed on.
    #[inline]
    pub fn delete_network_rule(
        &self,
        request: DeleteNetworkRuleRequest,
    ) -> Call<'_, DeleteNetworkRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a port forwarding rule.
    #[inline]
    pub fn delete_port(
        &self,
        request: DeletePortRequest,
    ) -> Call<'_, DeletePortRequest> {
        self.inner.call(request)
    }
    /// Deletes a protection policy for a special scenario, such as a sales event.
    #[inline]
    pub fn delete_scene_defense_policy(
        &self,
        request: DeleteSceneDefensePolicyRequest,
    ) -> Call<'_, DeleteSceneDefensePolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule by which traffic switches between instances and origins.
    #[inline]
    pub fn delete_scheduler_rule(
        &self,
        request: DeleteSchedulerRuleRequest,
    ) -> Call<'_, DeleteSchedulerRuleRequest> {
        self.inner.call(request)
    }
    /// Takes tags off instances in mainland China, the only ones with tags.
    #[inline]
    pub fn delete_tag_resources(
        &self,
        request: DeleteTagResourcesRequest,
    ) -> Call<'_, DeleteTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Deletes custom rules for caching static pages of a website, several at once if wanted.
    #[inline]
    pub fn delete_web_cache_custom_rule(
        &self,
        request: DeleteWebCacheCustomRuleRequest,
    ) -> Call<'_, DeleteWebCacheCustomRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom rule that limits how often clients may request a website.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_web_cc_rule(
        &self,
        request: DeleteWebCCRuleRequest,
    ) -> Call<'_, DeleteWebCCRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes custom frequency rules of a website, in the newer form of this operation.
    #[inline]
    pub fn delete_web_cc_rule_v2(
        &self,
        request: DeleteWebCCRuleV2Request,
    ) -> Call<'_, DeleteWebCCRuleV2Request> {
        self.inner.call(request)
    }
    /// Deletes precise access control rules of a website, by their names.
    #[inline]
    pub fn delete_web_precise_access_rule(
        &self,
        request: DeleteWebPreciseAccessRuleRequest,
    ) -> Call<'_, DeleteWebPreciseAccessRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes the forwarding rule of a website; traffic for its domain is no longer passed on.
    #[inline]
    pub fn delete_web_rule(
        &self,
        request: DeleteWebRuleRequest,
    ) -> Call<'_, DeleteWebRuleRequest> {
        self.inner.call(request)
    }
    /// Lists background export tasks with type, parameters, status, and result.
    #[inline]
    pub fn describe_async_tasks(
        &self,
        request: DescribeAsyncTasksRequest,
    ) -> Call<'_, DescribeAsyncTasksRequest> {
        self.inner.call(request)
    }
    /// Returns the peak QPS that DDoS attacks reached in a time range.
    #[inline]
    pub fn describe_attack_analysis_max_qps(
        &self,
        request: DescribeAttackAnalysisMaxQpsRequest,
    ) -> Call<'_, DescribeAttackAnalysisMaxQpsRequest> {
        self.inner.call(request)
    }
    /// Lists blacklisted IP addresses of an instance with type and end time.
    #[inline]
    pub fn describe_auto_cc_blacklist(
        &self,
        request: DescribeAutoCcBlacklistRequest,
    ) -> Call<'_, DescribeAutoCcBlacklistRequest> {
        self.inner.call(request)
    }
    /// Returns how many IP addresses an instance has blacklisted and whitelisted.
    #[inline]
    pub fn describe_auto_cc_list_count(
        &self,
        request: DescribeAutoCcListCountRequest,
    ) -> Call<'_, DescribeAutoCcListCountRequest> {
        self.inner.call(request)
    }
    /// Lists whitelisted IP addresses of an instance with type and end time.
    #[inline]
    pub fn describe_auto_cc_whitelist(
        &self,
        request: DescribeAutoCcWhitelistRequest,
    ) -> Call<'_, DescribeAutoCcWhitelistRequest> {
        self.inner.call(request)
    }
    /// Lists the CIDR blocks from which Anti-DDoS Proxy reaches origin servers.
    #[inline]
    pub fn describe_back_source_cidr(
        &self,
        request: DescribeBackSourceCidrRequest,
    ) -> Call<'_, DescribeBackSourceCidrRequest> {
        self.inner.call(request)
    }
    /// Tells which IP addresses of the instances are in blackhole filtering, and until when.
    #[inline]
    pub fn describe_blackhole_status(
        &self,
        request: DescribeBlackholeStatusRequest,
    ) -> Call<'_, DescribeBlackholeStatusRequest> {
        self.inner.call(request)
    }
    /// Returns how instances of Anti-DDoS Proxy (Chinese Mainland) block traffic near its source.
    #[inline]
    pub fn describe_block_status(
        &self,
        request: DescribeBlockStatusRequest,
    ) -> Call<'_, DescribeBlockStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the CDN linkage rules of a domain.
    #[inline]
    pub fn describe_cdn_linkage_rules(
        &self,
        request: DescribeCdnLinkageRulesRequest,
    ) -> Call<'_, DescribeCdnLinkageRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates that fit a domain, not the one it uses now.
    #[inline]
    pub fn describe_certs(
        &self,
        request: DescribeCertsRequest,
    ) -> Call<'_, DescribeCertsRequest> {
        self.inner.call(request)
    }
    /// Returns for websites whether CNAME reuse is on and which CNAME is reused.
    #[inline]
    pub fn describe_cname_reuses(
        &self,
        request: DescribeCnameReusesRequest,
    ) -> Call<'_, DescribeCnameReusesRequest> {
        self.inner.call(request)
    }
    /// Lists DDoS attack events of all kinds in a time range, by type or IP address.
    #[inline]
    pub fn describe_d_dos_all_event_list(
        &self,
        request: DescribeDDosAllEventListRequest,
    ) -> Call<'_, DescribeDDosAllEventListRequest> {
        self.inner.call(request)
    }
    /// Returns from which areas a volumetric attack came.
    #[inline]
    pub fn describe_d_dos_event_area(
        &self,
        request: DescribeDDosEventAreaRequest,
    ) -> Call<'_, DescribeDDosEventAreaRequest> {
        self.inner.call(request)
    }
    /// Returns which attack types made up a volumetric attack.
    #[inline]
    pub fn describe_d_dos_event_attack_type(
        &self,
        request: DescribeDDosEventAttackTypeRequest,
    ) -> Call<'_, DescribeDDosEventAttackTypeRequest> {
        self.inner.call(request)
    }
    /// Returns from which ISPs' networks a volumetric attack came.
    #[inline]
    pub fn describe_d_dos_event_isp(
        &self,
        request: DescribeDDosEventIspRequest,
    ) -> Call<'_, DescribeDDosEventIspRequest> {
        self.inner.call(request)
    }
    /// Returns the peaks of volumetric, connection flood, and web resource exhaustion attacks.
    #[inline]
    pub fn describe_d_dos_event_max(
        &self,
        request: DescribeDDosEventMaxRequest,
    ) -> Call<'_, DescribeDDosEventMaxRequest> {
        self.inner.call(request)
    }
    /// Lists the source IP addresses of a volumetric attack, with area and ISP.
    #[inline]
    pub fn describe_d_dos_event_src_ip(
        &self,
        request: DescribeDDosEventSrcIpRequest,
    ) -> Call<'_, DescribeDDosEventSrcIpRequest> {
        self.inner.call(request)
    }
    /// Lists attack events on given Anti-DDoS Proxy instances, with peak bandwidth and packet rate.
    #[inline]
    pub fn describe_ddos_events(
        &self,
        request: DescribeDDoSEventsRequest,
    ) -> Call<'_, DescribeDDoSEventsRequest> {
        self.inner.call(request)
    }
    /// Returns how many advanced mitigation sessions Anti-DDoS Proxy (Outside Chinese Mainland) used and has left.
    #[inline]
    pub fn describe_defense_count_statistics(
        &self,
        request: DescribeDefenseCountStatisticsRequest,
    ) -> Call<'_, DescribeDefenseCountStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the advanced mitigation sessions of Anti-DDoS Proxy (Outside Chinese Mainland).
    #[inline]
    pub fn describe_defense_records(
        &self,
        request: DescribeDefenseRecordsRequest,
    ) -> Call<'_, DescribeDefenseRecordsRequest> {
        self.inner.call(request)
    }
    /// Returns how many packets an attack sent to each destination port.
    #[inline]
    pub fn describe_destination_port_event(
        &self,
        request: DescribeDestinationPortEventRequest,
    ) -> Call<'_, DescribeDestinationPortEventRequest> {
        self.inner.call(request)
    }
    /// Lists attack events on websites with their peak QPS.
    #[inline]
    pub fn describe_domain_attack_events(
        &self,
        request: DescribeDomainAttackEventsRequest,
    ) -> Call<'_, DescribeDomainAttackEventsRequest> {
        self.inner.call(request)
    }
    /// Returns inbound and outbound bandwidth of a website over time.
    #[inline]
    pub fn describe_domain_bps(
        &self,
        request: DescribeDomainBpsRequest,
    ) -> Call<'_, DescribeDomainBpsRequest> {
        self.inner.call(request)
    }
    /// Returns which HTTP flood protection functions are switched on for given domains.
    #[inline]
    pub fn describe_domain_cc_protect_switch(
        &self,
        request: DescribeDomainCcProtectSwitchRequest,
    ) -> Call<'_, DescribeDomainCcProtectSwitchRequest> {
        self.inner.call(request)
    }
    /// Ranks the HTTP/2 fingerprints of a website's clients by page views.
    #[inline]
    pub fn describe_domain_h2_fingerprint(
        &self,
        request: DescribeDomainH2FingerprintRequest,
    ) -> Call<'_, DescribeDomainH2FingerprintRequest> {
        self.inner.call(request)
    }
    /// Returns the peaks of HTTP and HTTPS attacks on a website.
    #[inline]
    pub fn describe_domain_overview(
        &self,
        request: DescribeDomainOverviewRequest,
    ) -> Call<'_, DescribeDomainOverviewRequest> {
        self.inner.call(request)
    }
    /// Returns the QPS of a website over time: total, attack, and cache hits.
    #[inline]
    pub fn describe_domain_qps_list(
        &self,
        request: DescribeDomainQPSListRequest,
    ) -> Call<'_, DescribeDomainQPSListRequest> {
        self.inner.call(request)
    }
    /// Returns a website's QPS series, with cache hits and what each protection function blocked.
    #[inline]
    pub fn describe_domain_qps_with_cache(
        &self,
        request: DescribeDomainQpsWithCacheRequest,
    ) -> Call<'_, DescribeDomainQpsWithCacheRequest> {
        self.inner.call(request)
    }
    /// Lists the forwarding rules of websites with origin servers, certificates, and protection settings.
    #[inline]
    pub fn describe_domain_resource(
        &self,
        request: DescribeDomainResourceRequest,
    ) -> Call<'_, DescribeDomainResourceRequest> {
        self.inner.call(request)
    }
    /// Returns how many responses of each status code websites gave in a time range.
    #[inline]
    pub fn describe_domain_status_code_count(
        &self,
        request: DescribeDomainStatusCodeCountRequest,
    ) -> Call<'_, DescribeDomainStatusCodeCountRequest> {
        self.inner.call(request)
    }
    /// Returns a website's response status codes over time, from origin or from Anti-DDoS Proxy.
    #[inline]
    pub fn describe_domain_status_code_list(
        &self,
        request: DescribeDomainStatusCodeListRequest,
    ) -> Call<'_, DescribeDomainStatusCodeListRequest> {
        self.inner.call(request)
    }
    /// Ranks websites by peak QPS, with attack QPS and total QPS.
    #[inline]
    pub fn describe_domain_top_attack_list(
        &self,
        request: DescribeDomainTopAttackListRequest,
    ) -> Call<'_, DescribeDomainTopAttackListRequest> {
        self.inner.call(request)
    }
    /// Ranks the client fingerprints seen on a website by page views.
    #[inline]
    pub fn describe_domain_top_fingerprint(
        &self,
        request: DescribeDomainTopFingerprintRequest,
    ) -> Call<'_, DescribeDomainTopFingerprintRequest> {
        self.inner.call(request)
    }
    /// Ranks the HTTP methods of a website's requests.
    #[inline]
    pub fn describe_domain_top_http_method(
        &self,
        request: DescribeDomainTopHttpMethodRequest,
    ) -> Call<'_, DescribeDomainTopHttpMethodRequest> {
        self.inner.call(request)
    }
    /// Ranks the referers of a website's requests.
    #[inline]
    pub fn describe_domain_top_referer(
        &self,
        request: DescribeDomainTopRefererRequest,
    ) -> Call<'_, DescribeDomainTopRefererRequest> {
        self.inner.call(request)
    }
    /// Ranks the user agents of a website's requests.
    #[inline]
    pub fn describe_domain_top_user_agent(
        &self,
        request: DescribeDomainTopUserAgentRequest,
    ) -> Call<'_, DescribeDomainTopUserAgentRequest> {
        self.inner.call(request)
    }
    /// Counts the requests to a website per source country.
    #[inline]
    pub fn describe_domain_view_source_countries(
        &self,
        request: DescribeDomainViewSourceCountriesRequest,
    ) -> Call<'_, DescribeDomainViewSourceCountriesRequest> {
        self.inner.call(request)
    }
    /// Counts the requests to a website per source province in China.
    #[inline]
    pub fn describe_domain_view_source_provinces(
        &self,
        request: DescribeDomainViewSourceProvincesRequest,
    ) -> Call<'_, DescribeDomainViewSourceProvincesRequest> {
        self.inner.call(request)
    }
    /// Lists the URLs of a website whose requests took longest.
    #[inline]
    pub fn describe_domain_view_top_cost_time(
        &self,
        request: DescribeDomainViewTopCostTimeRequest,
    ) -> Call<'_, DescribeDomainViewTopCostTimeRequest> {
        self.inner.call(request)
    }
    /// Lists the URLs of a website that were requested most.
    #[inline]
    pub fn describe_domain_view_top_url(
        &self,
        request: DescribeDomainViewTopUrlRequest,
    ) -> Call<'_, DescribeDomainViewTopUrlRequest> {
        self.inner.call(request)
    }
    /// Lists the domains that have a website forwarding rule.
    #[inline]
    pub fn describe_domains(
        &self,
        request: DescribeDomainsRequest,
    ) -> Call<'_, DescribeDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the burstable protection bandwidths that an instance in the Chinese mainland can take.
    #[inline]
    pub fn describe_elastic_bandwidth_spec(
        &self,
        request: DescribeElasticBandwidthSpecRequest,
    ) -> Call<'_, DescribeElasticBandwidthSpecRequest> {
        self.inner.call(request)
    }
    /// Returns the billing curve of an instance's burstable QPS.
    #[inline]
    pub fn describe_elastic_qps(
        &self,
        request: DescribeElasticQpsRequest,
    ) -> Call<'_, DescribeElasticQpsRequest> {
        self.inner.call(request)
    }
    /// Lists the burstable QPS used by instances, day by day.
    #[inline]
    pub fn describe_elastic_qps_record(
        &self,
        request: DescribeElasticQpsRecordRequest,
    ) -> Call<'_, DescribeElasticQpsRecordRequest> {
        self.inner.call(request)
    }
    /// Returns the custom headers of a domain.
    #[inline]
    pub fn describe_headers(
        &self,
        request: DescribeHeadersRequest,
    ) -> Call<'_, DescribeHeadersRequest> {
        self.inner.call(request)
    }
    /// Returns the Layer 4 or Layer 7 health check settings of port forwarding rules.
    #[inline]
    pub fn describe_health_check_list(
        &self,
        request: DescribeHealthCheckListRequest,
    ) -> Call<'_, DescribeHealthCheckListRequest> {
        self.inner.call(request)
    }
    /// Returns whether the origin servers of port forwarding rules are healthy.
    #[inline]
    pub fn describe_health_check_status(
        &self,
        request: DescribeHealthCheckStatusRequest,
    ) -> Call<'_, DescribeHealthCheckStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the IP addresses and lines of given instances.
    #[inline]
    pub fn describe_instance_details(
        &self,
        request: DescribeInstanceDetailsRequest,
    ) -> Call<'_, DescribeInstanceDetailsRequest> {
        self.inner.call(request)
    }
    /// Returns further facts on instances, such as function plan and normal bandwidth.
    #[inline]
    pub fn describe_instance_ext(
        &self,
        request: DescribeInstanceExtRequest,
    ) -> Call<'_, DescribeInstanceExtRequest> {
        self.inner.call(request)
    }
    /// Lists the IDs of all instances, with edition, remark, and IP version.
    #[inline]
    pub fn describe_instance_ids(
        &self,
        request: DescribeInstanceIdsRequest,
    ) -> Call<'_, DescribeInstanceIdsRequest> {
        self.inner.call(request)
    }
    /// Returns the specifications of instances, such as bandwidth, QPS limit, and ports.
    #[inline]
    pub fn describe_instance_specs(
        &self,
        request: DescribeInstanceSpecsRequest,
    ) -> Call<'_, DescribeInstanceSpecsRequest> {
        self.inner.call(request)
    }
    /// Returns how many domains and ports instances protect already.
    #[inline]
    pub fn describe_instance_statistics(
        &self,
        request: DescribeInstanceStatisticsRequest,
    ) -> Call<'_, DescribeInstanceStatisticsRequest> {
        self.inner.call(request)
    }
    /// Tells which state one Anti-DDoS Proxy instance is in, such as normal or expired.
    #[inline]
    pub fn describe_instance_status(
        &self,
        request: DescribeInstanceStatusRequest,
    ) -> Call<'_, DescribeInstanceStatusRequest> {
        self.inner.call(request)
    }
    /// Lists instances in detail, filtered by IP address, remark, edition, status, expiry, or tags.
    #[inline]
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Call<'_, DescribeInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of a domain's global mitigation policy with their actions.
    #[inline]
    pub fn describe_l7_global_rule(
        &self,
        request: DescribeL7GlobalRuleRequest,
    ) -> Call<'_, DescribeL7GlobalRuleRequest> {
        self.inner.call(request)
    }
    /// Returns how a website's traffic goes back to each of its origin servers.
    #[inline]
    pub fn describe_l7_rs_policy(
        &self,
        request: DescribeL7RsPolicyRequest,
    ) -> Call<'_, DescribeL7RsPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns the settings for persistent connections to a domain's origin servers.
    #[inline]
    pub fn describe_l7_us_keepalive(
        &self,
        request: DescribeL7UsKeepaliveRequest,
    ) -> Call<'_, DescribeL7UsKeepaliveRequest> {
        self.inner.call(request)
    }
    /// Returns a port forwarding rule's origin mode with primary and secondary servers.
    #[inline]
    pub fn describe_layer4_rule_policy(
        &self,
        request: DescribeLayer4RulePolicyRequest,
    ) -> Call<'_, DescribeLayer4RulePolicyRequest> {
        self.inner.call(request)
    }
    /// Tells whether the Logstore for Anti-DDoS Proxy has been created.
    #[inline]
    pub fn describe_log_store_exist_status(
        &self,
        request: DescribeLogStoreExistStatusRequest,
    ) -> Call<'_, DescribeLogStoreExistStatusRequest> {
        self.inner.call(request)
    }
    /// Returns which countries and provinces an instance blocks.
    #[inline]
    pub fn describe_network_region_block(
        &self,
        request: DescribeNetworkRegionBlockRequest,
    ) -> Call<'_, DescribeNetworkRegionBlockRequest> {
        self.inner.call(request)
    }
    /// Returns session persistence and mitigation settings of port forwarding rules.
    #[inline]
    pub fn describe_network_rule_attributes(
        &self,
        request: DescribeNetworkRuleAttributesRequest,
    ) -> Call<'_, DescribeNetworkRuleAttributesRequest> {
        self.inner.call(request)
    }
    /// Lists port forwarding rules by instance, protocol, or frontend port.
    #[inline]
    pub fn describe_network_rules(
        &self,
        request: DescribeNetworkRulesRequest,
    ) -> Call<'_, DescribeNetworkRulesRequest> {
        self.inner.call(request)
    }
    /// Lists operation logs of Anti-DDoS Proxy (Chinese Mainland), by entity and time.
    #[inline]
    pub fn describe_op_entities(
        &self,
        request: DescribeOpEntitiesRequest,
    ) -> Call<'_, DescribeOpEntitiesRequest> {
        self.inner.call(request)
    }
    /// Lists the port forwarding rules that an instance has.
    #[inline]
    pub fn describe_port(
        &self,
        request: DescribePortRequest,
    ) -> Call<'_, DescribePortRequest> {
        self.inner.call(request)
    }
    /// Returns the peak bandwidth and packet rate of attacks in a time range.
    #[inline]
    pub fn describe_port_attack_max_flow(
        &self,
        request: DescribePortAttackMaxFlowRequest,
    ) -> Call<'_, DescribePortAttackMaxFlowRequest> {
        self.inner.call(request)
    }
    /// Returns the intelligent protection settings of instances for non-website services.
    #[inline]
    pub fn describe_port_auto_cc_status(
        &self,
        request: DescribePortAutoCcStatusRequest,
    ) -> Call<'_, DescribePortAutoCcStatusRequest> {
        self.inner.call(request)
    }
    /// Returns connection totals of instances' ports: new, active, inactive, and concurrent.
    #[inline]
    pub fn describe_port_conns_count(
        &self,
        request: DescribePortConnsCountRequest,
    ) -> Call<'_, DescribePortConnsCountRequest> {
        self.inner.call(request)
    }
    /// Returns the port connections of instances as a time series.
    #[inline]
    pub fn describe_port_conns_list(
        &self,
        request: DescribePortConnsListRequest,
    ) -> Call<'_, DescribePortConnsListRequest> {
        self.inner.call(request)
    }
    /// Returns the traffic of instances as a time series, normal and attack.
    #[inline]
    pub fn describe_port_flow_list(
        &self,
        request: DescribePortFlowListRequest,
    ) -> Call<'_, DescribePortFlowListRequest> {
        self.inner.call(request)
    }
    /// Returns the peak number of connections per IP address and port of instances.
    #[inline]
    pub fn describe_port_max_conns(
        &self,
        request: DescribePortMaxConnsRequest,
    ) -> Call<'_, DescribePortMaxConnsRequest> {
        self.inner.call(request)
    }
    /// Counts the requests to instances per source country.
    #[inline]
    pub fn describe_port_view_source_countries(
        &self,
        request: DescribePortViewSourceCountriesRequest,
    ) -> Call<'_, DescribePortViewSourceCountriesRequest> {
        self.inner.call(request)
    }
    /// Counts the requests to instances per source ISP.
    #[inline]
    pub fn describe_port_view_source_isps(
        &self,
        request: DescribePortViewSourceIspsRequest,
    ) -> Call<'_, DescribePortViewSourceIspsRequest> {
        self.inner.call(request)
    }
    /// Counts the requests to instances per source province in China.
    #[inline]
    pub fn describe_port_view_source_provinces(
        &self,
        request: DescribePortViewSourceProvincesRequest,
    ) -> Call<'_, DescribePortViewSourceProvincesRequest> {
        self.inner.call(request)
    }
    /// Lists the protected objects of a scenario-specific custom policy.
    #[inline]
    pub fn describe_scene_defense_objects(
        &self,
        request: DescribeSceneDefenseObjectsRequest,
    ) -> Call<'_, DescribeSceneDefenseObjectsRequest> {
        self.inner.call(request)
    }
    /// Lists scenario-specific custom policies in detail, by template or status.
    #[inline]
    pub fn describe_scene_defense_policies(
        &self,
        request: DescribeSceneDefensePoliciesRequest,
    ) -> Call<'_, DescribeSceneDefensePoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the scheduling rules of the Sec-Traffic Manager.
    #[inline]
    pub fn describe_scheduler_rules(
        &self,
        request: DescribeSchedulerRulesRequest,
    ) -> Call<'_, DescribeSchedulerRulesRequest> {
        self.inner.call(request)
    }
    /// Lists events in which traffic to a destination was rate limited.
    #[inline]
    pub fn describe_sla_event_list(
        &self,
        request: DescribeSlaEventListRequest,
    ) -> Call<'_, DescribeSlaEventListRequest> {
        self.inner.call(request)
    }
    /// Tells whether Anti-DDoS Proxy may access Simple Log Service.
    #[inline]
    pub fn describe_sls_auth_status(
        &self,
        request: DescribeSlsAuthStatusRequest,
    ) -> Call<'_, DescribeSlsAuthStatusRequest> {
        self.inner.call(request)
    }
    /// Returns project, capacity, used space, and retention of the log analysis Logstore.
    #[inline]
    pub fn describe_sls_logstore_info(
        &self,
        request: DescribeSlsLogstoreInfoRequest,
    ) -> Call<'_, DescribeSlsLogstoreInfoRequest> {
        self.inner.call(request)
    }
    /// Tells whether Simple Log Service is activated for the account.
    #[inline]
    pub fn describe_sls_open_status(
        &self,
        request: DescribeSlsOpenStatusRequest,
    ) -> Call<'_, DescribeSlsOpenStatusRequest> {
        self.inner.call(request)
    }
    /// Tells whether Anti-DDoS Proxy may access other cloud services, through a role.
    #[inline]
    pub fn describe_sts_grant_status(
        &self,
        request: DescribeStsGrantStatusRequest,
    ) -> Call<'_, DescribeStsGrantStatusRequest> {
        self.inner.call(request)
    }
    /// Lists system logs, among them billing details of burstable clean bandwidth.
    #[inline]
    pub fn describe_system_log(
        &self,
        request: DescribeSystemLogRequest,
    ) -> Call<'_, DescribeSystemLogRequest> {
        self.inner.call(request)
    }
    /// Lists all tag keys with the number of instances that carry each.
    #[inline]
    pub fn describe_tag_keys(
        &self,
        request: DescribeTagKeysRequest,
    ) -> Call<'_, DescribeTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which instances of Anti-DDoS Proxy (Chinese Mainland).
    #[inline]
    pub fn describe_tag_resources(
        &self,
        request: DescribeTagResourcesRequest,
    ) -> Call<'_, DescribeTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the source ports that an instance filters against UDP reflection attacks.
    #[inline]
    pub fn describe_udp_reflect(
        &self,
        request: DescribeUdpReflectRequest,
    ) -> Call<'_, DescribeUdpReflectRequest> {
        self.inner.call(request)
    }
    /// Returns how often blackhole filtering can be lifted, in total and still.
    #[inline]
    pub fn describe_un_blackhole_count(
        &self,
        request: DescribeUnBlackholeCountRequest,
    ) -> Call<'_, DescribeUnBlackholeCountRequest> {
        self.inner.call(request)
    }
    /// Returns how often near-source traffic blocking can be used, in total and still.
    #[inline]
    pub fn describe_un_block_count(
        &self,
        request: DescribeUnBlockCountRequest,
    ) -> Call<'_, DescribeUnBlockCountRequest> {
        self.inner.call(request)
    }
    /// Tells for every domain whether log analysis is on.
    #[inline]
    pub fn describe_web_access_log_dispatch_status(
        &self,
        request: DescribeWebAccessLogDispatchStatusRequest,
    ) -> Call<'_, DescribeWebAccessLogDispatchStatusRequest> {
        self.inner.call(request)
    }
    /// Returns how many times the Logstore can still be emptied.
    #[inline]
    pub fn describe_web_access_log_empty_count(
        &self,
        request: DescribeWebAccessLogEmptyCountRequest,
    ) -> Call<'_, DescribeWebAccessLogEmptyCountRequest> {
        self.inner.call(request)
    }
    /// Returns whether log analysis is on for a website, and its project and Logstore.
    #[inline]
    pub fn describe_web_access_log_status(
        &self,
        request: DescribeWebAccessLogStatusRequest,
    ) -> Call<'_, DescribeWebAccessLogStatusRequest> {
        self.inner.call(request)
    }
    /// Returns how websites are connected to Anti-DDoS Proxy.
    #[inline]
    pub fn describe_web_access_mode(
        &self,
        request: DescribeWebAccessModeRequest,
    ) -> Call<'_, DescribeWebAccessModeRequest> {
        self.inner.call(request)
    }
    /// Returns for each domain which regions are blocked.
    #[inline]
    pub fn describe_web_area_block_configs(
        &self,
        request: DescribeWebAreaBlockConfigsRequest,
    ) -> Call<'_, DescribeWebAreaBlockConfigsRequest> {
        self.inner.call(request)
    }
    /// Returns the static page cache settings of websites, with mode and custom rules.
    #[inline]
    pub fn describe_web_cache_configs(
        &self,
        request: DescribeWebCacheConfigsRequest,
    ) -> Call<'_, DescribeWebCacheConfigsRequest> {
        self.inner.call(request)
    }
    /// Returns which protection functions are switched on for websites.
    #[inline]
    pub fn describe_web_cc_protect_switch(
        &self,
        request: DescribeWebCcProtectSwitchRequest,
    ) -> Call<'_, DescribeWebCcProtectSwitchRequest> {
        self.inner.call(request)
    }
    /// Lists a website's custom frequency control rules.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_web_cc_rules(
        &self,
        request: DescribeWebCCRulesRequest,
    ) -> Call<'_, DescribeWebCCRulesRequest> {
        self.inner.call(request)
    }
    /// Lists a website's custom frequency control rules of the second version, by owner.
    #[inline]
    pub fn describe_web_cc_rules_v2(
        &self,
        request: DescribeWebCCRulesV2Request,
    ) -> Call<'_, DescribeWebCCRulesV2Request> {
        self.inner.call(request)
    }
    /// Lists the custom ports that websites may use, per protocol.
    #[inline]
    pub fn describe_web_custom_ports(
        &self,
        request: DescribeWebCustomPortsRequest,
    ) -> Call<'_, DescribeWebCustomPortsRequest> {
        self.inner.call(request)
    }
    /// Returns which instances protect the given websites.
    #[inline]
    pub fn describe_web_instance_relations(
        &self,
        request: DescribeWebInstanceRelationsRequest,
    ) -> Call<'_, DescribeWebInstanceRelationsRequest> {
        self.inner.call(request)
    }
    /// Lists the accurate access control rules of websites.
    #[inline]
    pub fn describe_web_precise_access_rule(
        &self,
        request: DescribeWebPreciseAccessRuleRequest,
    ) -> Call<'_, DescribeWebPreciseAccessRuleRequest> {
        self.inner.call(request)
    }
    /// Lists website forwarding rules page by page, by domain, CNAME, or instance.
    #[inline]
    pub fn describe_web_rules(
        &self,
        request: DescribeWebRulesRequest,
    ) -> Call<'_, DescribeWebRulesRequest> {
        self.inner.call(request)
    }
    /// Takes protected objects out of a scenario-specific custom policy.
    #[inline]
    pub fn detach_scene_defense_object(
        &self,
        request: DetachSceneDefenseObjectRequest,
    ) -> Call<'_, DetachSceneDefenseObjectRequest> {
        self.inner.call(request)
    }
    /// Stops a scenario-specific custom policy without deleting it.
    #[inline]
    pub fn disable_scene_defense_policy(
        &self,
        request: DisableSceneDefensePolicyRequest,
    ) -> Call<'_, DisableSceneDefensePolicyRequest> {
        self.inner.call(request)
    }
    /// Switches log analysis off for a website.
    #[inline]
    pub fn disable_web_access_log_config(
        &self,
        request: DisableWebAccessLogConfigRequest,
    ) -> Call<'_, DisableWebAccessLogConfigRequest> {
        self.inner.call(request)
    }
    /// Switches frequency control off for a website.
    #[inline]
    pub fn disable_web_cc(
        &self,
        request: DisableWebCCRequest,
    ) -> Call<'_, DisableWebCCRequest> {
        self.inner.call(request)
    }
    /// Switches the custom frequency control rules of a website off.
    #[inline]
    pub fn disable_web_cc_rule(
        &self,
        request: DisableWebCCRuleRequest,
    ) -> Call<'_, DisableWebCCRuleRequest> {
        self.inner.call(request)
    }
    /// Empties the IP blacklist of an instance; addresses on it are let through again.
    #[inline]
    pub fn empty_auto_cc_blacklist(
        &self,
        request: EmptyAutoCcBlacklistRequest,
    ) -> Call<'_, EmptyAutoCcBlacklistRequest> {
        self.inner.call(request)
    }
    /// Empties the IP whitelist of an instance; addresses on it are inspected again.
    #[inline]
    pub fn empty_auto_cc_whitelist(
        &self,
        request: EmptyAutoCcWhitelistRequest,
    ) -> Call<'_, EmptyAutoCcWhitelistRequest> {
        self.inner.call(request)
    }
    /// Empties the Logstore that the full logs are kept in.
    #[inline]
    pub fn empty_sls_logstore(
        &self,
        request: EmptySlsLogstoreRequest,
    ) -> Call<'_, EmptySlsLogstoreRequest> {
        self.inner.call(request)
    }
    /// Puts a scenario-specific custom policy into effect.
    #[inline]
    pub fn enable_scene_defense_policy(
        &self,
        request: EnableSceneDefensePolicyRequest,
    ) -> Call<'_, EnableSceneDefensePolicyRequest> {
        self.inner.call(request)
    }
    /// Switches log analysis on for a website.
    #[inline]
    pub fn enable_web_access_log_config(
        &self,
        request: EnableWebAccessLogConfigRequest,
    ) -> Call<'_, EnableWebAccessLogConfigRequest> {
        self.inner.call(request)
    }
    /// Switches frequency control on for a website.
    #[inline]
    pub fn enable_web_cc(
        &self,
        request: EnableWebCCRequest,
    ) -> Call<'_, EnableWebCCRequest> {
        self.inner.call(request)
    }
    /// Switches the custom frequency control rules of a website on.
    #[inline]
    pub fn enable_web_cc_rule(
        &self,
        request: EnableWebCCRuleRequest,
    ) -> Call<'_, EnableWebCCRuleRequest> {
        self.inner.call(request)
    }
    /// Lifts blackhole filtering from an instance's IP address.
    #[inline]
    pub fn modify_blackhole_status(
        &self,
        request: ModifyBlackholeStatusRequest,
    ) -> Call<'_, ModifyBlackholeStatusRequest> {
        self.inner.call(request)
    }
    /// Starts or stops near-source traffic blocking for an instance in the Chinese mainland.
    #[inline]
    pub fn modify_block_status(
        &self,
        request: ModifyBlockStatusRequest,
    ) -> Call<'_, ModifyBlockStatusRequest> {
        self.inner.call(request)
    }
    /// Switches CNAME reuse of a website on or off.
    #[inline]
    pub fn modify_cname_reuse(
        &self,
        request: ModifyCnameReuseRequest,
    ) -> Call<'_, ModifyCnameReuseRequest> {
        self.inner.call(request)
    }
    /// Changes a website's forwarding rule: origin servers, protocols, ports, or instances.
    #[inline]
    pub fn modify_domain_resource(
        &self,
        request: ModifyDomainResourceRequest,
    ) -> Call<'_, ModifyDomainResourceRequest> {
        self.inner.call(request)
    }
    /// Sets the burstable protection bandwidth of an instance in the Chinese mainland.
    #[inline]
    pub fn modify_elastic_band_width(
        &self,
        request: ModifyElasticBandWidthRequest,
    ) -> Call<'_, ModifyElasticBandWidthRequest> {
        self.inner.call(request)
    }
    /// Sets an instance's burstable QPS and the mode in which it is used.
    #[inline]
    pub fn modify_elastic_biz_qps(
        &self,
        request: ModifyElasticBizQpsRequest,
    ) -> Call<'_, ModifyElasticBizQpsRequest> {
        self.inner.call(request)
    }
    /// Changes how long full logs of Anti-DDoS Proxy are kept.
    #[inline]
    pub fn modify_full_log_ttl(
        &self,
        request: ModifyFullLogTtlRequest,
    ) -> Call<'_, ModifyFullLogTtlRequest> {
        self.inner.call(request)
    }
    /// Replaces the custom headers of a domain.
    #[inline]
    pub fn modify_headers(
        &self,
        request: ModifyHeadersRequest,
    ) -> Call<'_, ModifyHeadersRequest> {
        self.inner.call(request)
    }
    /// Changes the Layer 4 or Layer 7 health check of a port forwarding rule.
    #[inline]
    pub fn modify_health_check_config(
        &self,
        request: ModifyHealthCheckConfigRequest,
    ) -> Call<'_, ModifyHealthCheckConfigRequest> {
        self.inner.call(request)
    }
    /// Switches HTTP/2 on or off in a website's forwarding rule.
    #[inline]
    pub fn modify_http2_enable(
        &self,
        request: ModifyHttp2EnableRequest,
    ) -> Call<'_, ModifyHttp2EnableRequest> {
        self.inner.call(request)
    }
    /// Changes the specifications of an instance, such as bandwidth, ports, or domains, by an order.
    #[inline]
    pub fn modify_instance(
        &self,
        request: ModifyInstanceRequest,
    ) -> Call<'_, ModifyInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes the note by which the owner tells an instance from others.
    #[inline]
    pub fn modify_instance_remark(
        &self,
        request: ModifyInstanceRemarkRequest,
    ) -> Call<'_, ModifyInstanceRemarkRequest> {
        self.inner.call(request)
    }
    /// Changes the session persistence of a port forwarding rule.
    #[inline]
    pub fn modify_network_rule_attribute(
        &self,
        request: ModifyNetworkRuleAttributeRequest,
    ) -> Call<'_, ModifyNetworkRuleAttributeRequest> {
        self.inner.call(request)
    }
    /// Switches OCSP on or off for a website.
    #[inline]
    pub fn modify_ocsp_status(
        &self,
        request: ModifyOcspStatusRequest,
    ) -> Call<'_, ModifyOcspStatusRequest> {
        self.inner.call(request)
    }
    /// Changes a port forwarding rule, such as its origin server addresses.
    #[inline]
    pub fn modify_port(
        &self,
        request: ModifyPortRequest,
    ) -> Call<'_, ModifyPortRequest> {
        self.inner.call(request)
    }
    /// Switches intelligent protection for non-website services and sets its mode.
    #[inline]
    pub fn modify_port_auto_cc_status(
        &self,
        request: ModifyPortAutoCcStatusRequest,
    ) -> Call<'_, ModifyPortAutoCcStatusRequest> {
        self.inner.call(request)
    }
    /// Changes the 95th percentile billing mode of burstable bandwidth.
    #[inline]
    pub fn modify_qps_mode(
        &self,
        request: ModifyQpsModeRequest,
    ) -> Call<'_, ModifyQpsModeRequest> {
        self.inner.call(request)
    }
    /// Changes template or time range of a scenario-specific custom policy.
    #[inline]
    pub fn modify_scene_defense_policy(
        &self,
        request: ModifySceneDefensePolicyRequest,
    ) -> Call<'_, ModifySceneDefensePolicyRequest> {
        self.inner.call(request)
    }
    /// Changes a scheduling rule of the Sec-Traffic Manager.
    #[inline]
    pub fn modify_scheduler_rule(
        &self,
        request: ModifySchedulerRuleRequest,
    ) -> Call<'_, ModifySchedulerRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the TLS security policy of a website's forwarding rule.
    #[inline]
    pub fn modify_tls_config(
        &self,
        request: ModifyTlsConfigRequest,
    ) -> Call<'_, ModifyTlsConfigRequest> {
        self.inner.call(request)
    }
    /// Sets how a website is connected to Anti-DDoS Proxy.
    #[inline]
    pub fn modify_web_access_mode(
        &self,
        request: ModifyWebAccessModeRequest,
    ) -> Call<'_, ModifyWebAccessModeRequest> {
        self.inner.call(request)
    }
    /// Sets the mode of intelligent protection for a website.
    #[inline]
    pub fn modify_web_ai_protect_mode(
        &self,
        request: ModifyWebAIProtectModeRequest,
    ) -> Call<'_, ModifyWebAIProtectModeRequest> {
        self.inner.call(request)
    }
    /// Switches intelligent protection of a website on or off.
    #[inline]
    pub fn modify_web_ai_protect_switch(
        &self,
        request: ModifyWebAIProtectSwitchRequest,
    ) -> Call<'_, ModifyWebAIProtectSwitchRequest> {
        self.inner.call(request)
    }
    /// Sets from which regions a website accepts no requests.
    #[inline]
    pub fn modify_web_area_block(
        &self,
        request: ModifyWebAreaBlockRequest,
    ) -> Call<'_, ModifyWebAreaBlockRequest> {
        self.inner.call(request)
    }
    /// Switches region blocking for a website on or off.
    #[inline]
    pub fn modify_web_area_block_switch(
        &self,
        request: ModifyWebAreaBlockSwitchRequest,
    ) -> Call<'_, ModifyWebAreaBlockSwitchRequest> {
        self.inner.call(request)
    }
    /// Sets custom rules for static page caching of a website.
    #[inline]
    pub fn modify_web_cache_custom_rule(
        &self,
        request: ModifyWebCacheCustomRuleRequest,
    ) -> Call<'_, ModifyWebCacheCustomRuleRequest> {
        self.inner.call(request)
    }
    /// Sets the mode of static page caching for a website.
    #[inline]
    pub fn modify_web_cache_mode(
        &self,
        request: ModifyWebCacheModeRequest,
    ) -> Call<'_, ModifyWebCacheModeRequest> {
        self.inner.call(request)
    }
    /// Switches static page caching of a website on or off.
    #[inline]
    pub fn modify_web_cache_switch(
        &self,
        request: ModifyWebCacheSwitchRequest,
    ) -> Call<'_, ModifyWebCacheSwitchRequest> {
        self.inner.call(request)
    }
    /// Switches the whole HTTP flood protection module of a website on or off.
    #[inline]
    pub fn modify_web_cc_global_switch(
        &self,
        request: ModifyWebCCGlobalSwitchRequest,
    ) -> Call<'_, ModifyWebCCGlobalSwitchRequest> {
        self.inner.call(request)
    }
    /// Changes a custom frequency control rule of a website.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_web_cc_rule(
        &self,
        request: ModifyWebCCRuleRequest,
    ) -> Call<'_, ModifyWebCCRuleRequest> {
        self.inner.call(request)
    }
    /// Switches the IP address blacklist and whitelist of a website on or off.
    #[inline]
    pub fn modify_web_ip_set_switch(
        &self,
        request: ModifyWebIpSetSwitchRequest,
    ) -> Call<'_, ModifyWebIpSetSwitchRequest> {
        self.inner.call(request)
    }
    /// Changes the accurate access control rules of a website.
    #[inline]
    pub fn modify_web_precise_access_rule(
        &self,
        request: ModifyWebPreciseAccessRuleRequest,
    ) -> Call<'_, ModifyWebPreciseAccessRuleRequest> {
        self.inner.call(request)
    }
    /// Switches accurate access control of a website on or off.
    #[inline]
    pub fn modify_web_precise_access_switch(
        &self,
        request: ModifyWebPreciseAccessSwitchRequest,
    ) -> Call<'_, ModifyWebPreciseAccessSwitchRequest> {
        self.inner.call(request)
    }
    /// Changes a website forwarding rule; its proxy types are a JSON string.
    #[inline]
    pub fn modify_web_rule(
        &self,
        request: ModifyWebRuleRequest,
    ) -> Call<'_, ModifyWebRuleRequest> {
        self.inner.call(request)
    }
    /// Releases an instance that has expired already.
    #[inline]
    pub fn release_instance(
        &self,
        request: ReleaseInstanceRequest,
    ) -> Call<'_, ReleaseInstanceRequest> {
        self.inner.call(request)
    }
    /// Switches traffic to Anti-DDoS Proxy for scrubbing, or back to the linked resources.
    #[inline]
    pub fn switch_scheduler_rule(
        &self,
        request: SwitchSchedulerRuleRequest,
    ) -> Call<'_, SwitchSchedulerRuleRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`InstanceIdFormatError`](DocumentedError::InstanceIdFormatError)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidAliUid`](DocumentedError::InvalidAliUid)
/// - [`InvalidBaseBandwidth`](DocumentedError::InvalidBaseBandwidth)
/// - [`InvalidDomainLimit`](DocumentedError::InvalidDomainLimit)
/// - [`InvalidElasticBandwidth`](DocumentedError::InvalidElasticBandwidth)
/// - [`InvalidEndTime`](DocumentedError::InvalidEndTime)
/// - [`InvalidExpireTime`](DocumentedError::InvalidExpireTime)
/// - [`InvalidInstanceId`](DocumentedError::InvalidInstanceId)
/// - [`InvalidInstanceIdsSize`](DocumentedError::InvalidInstanceIdsSize)
/// - [`InvalidInstanceRemark`](DocumentedError::InvalidInstanceRemark)
/// - [`InvalidLine`](DocumentedError::InvalidLine)
/// - [`InvalidNormalBandwidth`](DocumentedError::InvalidNormalBandwidth)
/// - [`InvalidOrderType`](DocumentedError::InvalidOrderType)
/// - [`InvalidPageNo`](DocumentedError::InvalidPageNo)
/// - [`InvalidPageSize`](DocumentedError::InvalidPageSize)
/// - [`InvalidPortLimit`](DocumentedError::InvalidPortLimit)
/// - [`InvalidProductType`](DocumentedError::InvalidProductType)
/// - [`InvalidStartTime`](DocumentedError::InvalidStartTime)
/// - [`InvalidStatus`](DocumentedError::InvalidStatus)
/// - [`DdosCoop12001`](DocumentedError::DdosCoop12001)
/// - [`DdosCoop12003`](DocumentedError::DdosCoop12003)
/// - [`DdosCoop12010`](DocumentedError::DdosCoop12010)
/// - [`DdosCoop12020`](DocumentedError::DdosCoop12020)
/// - [`DdosCoop12030`](DocumentedError::DdosCoop12030)
/// - [`DdosCoop12040`](DocumentedError::DdosCoop12040)
/// - [`DdosCoop12052`](DocumentedError::DdosCoop12052)
/// - [`DdosCoop12302`](DocumentedError::DdosCoop12302)
/// - [`DdosCoop12610`](DocumentedError::DdosCoop12610)
/// - [`DdosCoop13000`](DocumentedError::DdosCoop13000)
/// - [`DdosCoop13001`](DocumentedError::DdosCoop13001)
/// - [`DdosCoop13010`](DocumentedError::DdosCoop13010)
/// - [`DdosCoop13020`](DocumentedError::DdosCoop13020)
/// - [`DdosCoop13104`](DocumentedError::DdosCoop13104)
/// - [`DdosCoop13105`](DocumentedError::DdosCoop13105)
/// - [`DdosCoop15001`](DocumentedError::DdosCoop15001)
/// - [`DdosCoop16020`](DocumentedError::DdosCoop16020)
/// - [`DdosCoop20403`](DocumentedError::DdosCoop20403)
/// - [`DdosCoop20404`](DocumentedError::DdosCoop20404)
/// - [`DdosCoop21001`](DocumentedError::DdosCoop21001)
/// - [`DdosCoop21002`](DocumentedError::DdosCoop21002)
/// - [`DdosCoop21003`](DocumentedError::DdosCoop21003)
/// - [`DdosCoop21004`](DocumentedError::DdosCoop21004)
/// - [`DdosCoop21005`](DocumentedError::DdosCoop21005)
/// - [`DdosCoop21006`](DocumentedError::DdosCoop21006)
/// - [`DdosCoop221007`](DocumentedError::DdosCoop221007)
/// - [`DdosCoop29999`](DocumentedError::DdosCoop29999)
/// - [`DdosCoop3000`](DocumentedError::DdosCoop3000)
/// - [`DdosCoop3001`](DocumentedError::DdosCoop3001)
/// - [`DdosCoop3002`](DocumentedError::DdosCoop3002)
/// - [`DdosCoop3003`](DocumentedError::DdosCoop3003)
/// - [`DdosCoop3004`](DocumentedError::DdosCoop3004)
/// - [`DdosCoop3005`](DocumentedError::DdosCoop3005)
/// - [`DdosCoop3006`](DocumentedError::DdosCoop3006)
/// - [`DdosCoop3007`](DocumentedError::DdosCoop3007)
/// - [`DdosCoop3008`](DocumentedError::DdosCoop3008)
/// - [`DdosCoop3101`](DocumentedError::DdosCoop3101)
/// - [`DdosCoop3102`](DocumentedError::DdosCoop3102)
/// - [`DdosCoop3103`](DocumentedError::DdosCoop3103)
/// - [`DdosCoop3201`](DocumentedError::DdosCoop3201)
/// - [`DdosCoop3202`](DocumentedError::DdosCoop3202)
/// - [`DdosCoop3203`](DocumentedError::DdosCoop3203)
/// - [`DdosCoop3301`](DocumentedError::DdosCoop3301)
/// - [`DdosCoop3302`](DocumentedError::DdosCoop3302)
/// - [`DdosCoop3303`](DocumentedError::DdosCoop3303)
/// - [`DdosCoop3304`](DocumentedError::DdosCoop3304)
pub type CommonError = DocumentedError;
