// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Agentless detection
//!
//! - [`BatchDeleteMaliciousFileWhitelistConfig`](mod@batch_delete_malicious_file_whitelist_config): Deletes several whitelist rules for sensitive file alerts of agentless detection.
//! - [`BatchUpdateMaliciousFileWhitelistConfig`](mod@batch_update_malicious_file_whitelist_config): Changes several whitelist rules for sensitive file alerts of agentless detection together.
//! - [`CreateAgentlessScanTask`](mod@create_agentless_scan_task): Starts an agentless detection task for hosts, which can also cover their data disks.
//! - [`CreateMaliciousFileWhitelistConfig`](mod@create_malicious_file_whitelist_config): Creates a whitelist rule for sensitive file alerts of agentless detection.
//! - [`CreateMaliciousNote`](mod@create_malicious_note): Attaches a note to an alert event of agentless detection.
//! - [`DeleteMaliciousFileWhitelistConfig`](mod@delete_malicious_file_whitelist_config): Removes one whitelist rule for sensitive file alerts of agentless detection.
//! - [`DeleteMaliciousNote`](mod@delete_malicious_note): Deletes the note on an alert of agentless detection.
//! - [`GetAgentlessTaskCount`](mod@get_agentless_task_count): Summarizes the results of agentless detection tasks.
//! - [`GetMaliciousFileWhitelistConfig`](mod@get_malicious_file_whitelist_config): Reads one whitelist rule for sensitive file alerts of agentless detection.
//! - [`ListAgentlessMaliciousFiles`](mod@list_agentless_malicious_files): Lists the malicious files that agentless detection has found.
//! - [`ListAgentlessRegion`](mod@list_agentless_region): Lists the regions in which agentless detection is available.
//! - [`ListAgentlessRelateMalicious`](mod@list_agentless_relate_malicious): Lists the risks related to one event of agentless detection.
//! - [`ListAgentlessRiskUuid`](mod@list_agentless_risk_uuid): Lists the hosts for which agentless detection found risks.
//! - [`ListAgentlessTask`](mod@list_agentless_task): Lists agentless detection tasks with progress and result, filtered by host or time.
//! - [`ListMaliciousFileWhitelistConfigs`](mod@list_malicious_file_whitelist_configs): Lists whitelist rules for sensitive file alerts of agentless detection.
//! - [`RetryAgentlessTask`](mod@retry_agentless_task): Runs an agentless detection task again.
//! - [`UpdateMaliciousFileWhitelistConfig`](mod@update_malicious_file_whitelist_config): Changes a whitelist rule for sensitive file alerts of agentless detection.
//!
//! ## Core file monitoring
//!
//! - [`CreateFileProtectRule`](mod@create_file_protect_rule): Creates a core file monitoring rule that watches access to important files.
//! - [`DeleteFileProtectRule`](mod@delete_file_protect_rule): Deletes rules that guard important files against access.
//! - [`GetFileProtectDashboard`](mod@get_file_protect_dashboard): Reads the core file monitoring overview, such as effective rules and installed plug-ins.
//! - [`GetFileProtectEvent`](mod@get_file_protect_event): Reads one core file monitoring event in detail.
//! - [`GetFileProtectEventCount`](mod@get_file_protect_event_count): Counts the core file monitoring events that match given conditions.
//! - [`GetFileProtectRule`](mod@get_file_protect_rule): Reads one core file monitoring rule by ID.
//! - [`ListFileProtectEvent`](mod@list_file_protect_event): Lists core file monitoring events that match given conditions.
//! - [`ListFileProtectPluginStatus`](mod@list_file_protect_plugin_status): Lists servers with their core file monitoring support and plug-in state.
//! - [`ListFileProtectRule`](mod@list_file_protect_rule): Lists core file monitoring rules, filtered by name, alert level, action or platform.
//! - [`UpdateFileProtectEventStatus`](mod@update_file_protect_event_status): Changes the handling status of core file monitoring events.
//! - [`UpdateFileProtectRemark`](mod@update_file_protect_remark): Puts a remark on a core file monitoring event.
//! - [`UpdateFileProtectRule`](mod@update_file_protect_rule): Changes a core file monitoring rule, found by ID.
//!
//! ## Client alert modes
//!
//! - [`ListClientAlertMode`](mod@list_client_alert_mode): Shows alert modes of assets; only strict mode lists individual assets, balanced is the default.
//! - [`UpdateClientAlertMode`](mod@update_client_alert_mode): Sets the alert mode of servers.
//!
//! ## Non-image program defense
//!
//! - [`AddContainerDefenseRule`](mod@add_container_defense_rule): Creates a rule of non-image program defense, which handles programs not contained in a container's image.
//! - [`DeleteContainerDefenseRule`](mod@delete_container_defense_rule): Deletes a rule that stops programs foreign to the image from starting in containers.
//! - [`ListContainerDefenseRule`](mod@list_container_defense_rule): Lists the rules of non-image program defense.
//! - [`ListContainerDefenseRuleClusters`](mod@list_container_defense_rule_clusters): Lists all clusters that the rules of non-image program defense cover.
//!
//! ## Risky image blocking
//!
//! - [`CreateOpaClusterPlugin`](mod@create_opa_cluster_plugin): Installs the policy components that at-risk image blocking needs in clusters.
//! - [`CreateOpaStrategyNew`](mod@create_opa_strategy_new): Creates a policy by which at-risk images are blocked from starting in clusters.
//! - [`DeleteOpaStrategyNew`](mod@delete_opa_strategy_new): Deletes policies that kept risky images out of a cluster.
//! - [`DescribeMatchedMaliciousNames`](mod@describe_matched_malicious_names): Lists the types of malicious files.
//! - [`GetOpaClusterBaseLineList`](mod@get_opa_cluster_base_line_list): Lists the baselines that at-risk image blocking can check.
//! - [`GetOpaClusterImageList`](mod@get_opa_cluster_image_list): Lists the images in a cluster, for choosing in a blocking policy.
//! - [`GetOpaClusterLabelList`](mod@get_opa_cluster_label_list): Lists container labels for use in policies of proactive container defense.
//! - [`GetOpaClusterNamespaceList`](mod@get_opa_cluster_namespace_list): Lists a cluster's namespaces for at-risk image blocking.
//! - [`GetOpaPluginStatus`](mod@get_opa_plugin_status): Shows whether components of proactive container defense are installed.
//! - [`GetOpaStrategyDetailNew`](mod@get_opa_strategy_detail_new): Reads an at-risk image blocking policy in full.
//! - [`GetOpaStrategyTemplateSummary`](mod@get_opa_strategy_template_summary): Shows how often each policy template of at-risk image blocking is used.
//! - [`GetStrategyTemplateDetail`](mod@get_strategy_template_detail): Reads a rule template of proactive container defense.
//! - [`ListCriteriaStrategy`](mod@list_criteria_strategy): Lists IDs and names of proactive container defense rules that match the filters.
//! - [`ListImageBuildRiskItem`](mod@list_image_build_risk_item): Lists the types of risky build commands in images.
//! - [`ListOpaClusterStrategyNew`](mod@list_opa_cluster_strategy_new): Lists the at-risk image blocking policies.
//! - [`UpdateOpaStrategyNew`](mod@update_opa_strategy_new): Changes an at-risk image blocking policy.
//!
//! ## Container firewall
//!
//! - [`GetInterceptionSummary`](mod@get_interception_summary): Summarizes the container firewall: protected clusters, open rules and risks of recent days.
//! - [`ListClusterCnnfStatusDetail`](mod@list_cluster_cnnf_status_detail): Lists the nodes of clusters with the state of their container firewall plug-in.
//! - [`ListClusterInterceptionConfig`](mod@list_cluster_interception_config): Lists clusters with their container firewall settings.
//! - [`ListInterceptionTargetPage`](mod@list_interception_target_page): Lists the network objects protected by the container firewall.
//! - [`ListRuleTargetAll`](mod@list_rule_target_all): Lists all network objects protected in a cluster.
//! - [`ModifyClusterCnnfStatusUserConfirm`](mod@modify_cluster_cnnf_status_user_confirm): Confirms clusters whose container firewall status awaits confirmation.
//! - [`ModifyInterceptionRule`](mod@modify_interception_rule): Changes source, destination, action or order of a container firewall rule.
//! - [`ModifyInterceptionRuleSwitch`](mod@modify_interception_rule_switch): Turns container firewall rules on or off.
//! - [`ModifyInterceptionTarget`](mod@modify_interception_target): Changes a network object of the container firewall.
//! - [`SetClusterInterceptionConfig`](mod@set_cluster_interception_config): Switches container firewall protection of clusters on or off.
//!
//! ## Security agents
//!
//! - [`AddInstallCode`](mod@add_install_code): Creates an installation command for the Security Center agent, tied to system, vendor, group and expiry date.
//! - [`DeleteInstallCode`](mod@delete_install_code): Deletes an installation code; the agent can no longer be installed with it.
//! - [`DescribeAgentInstallStatus`](mod@describe_agent_install_status): Shows agent installations run through Cloud Assistant, but only those started in the last two minutes.
//! - [`DescribeClientConfSetup`](mod@describe_client_conf_setup): Shows how the agent's resource use is configured.
//! - [`DescribeClientConfStrategy`](mod@describe_client_conf_strategy): Lists the servers to which an agent configuration with a given tag applies.
//! - [`DescribeInstallCaptcha`](mod@describe_install_captcha): Fetches the verification code for installing the agent by hand.
//! - [`DescribeInstallCode`](mod@describe_install_code): Fetches the verification key of an agent installation command.
//! - [`DescribeInstallCodes`](mod@describe_install_codes): Lists the commands for installing the agent by hand.
//! - [`DescribeVendorList`](mod@describe_vendor_list): Lists the server vendors that Security Center supports.
//! - [`GetClientRatioStatistic`](mod@get_client_ratio_statistic): Shows what share of agents is installed and online.
//! - [`ListPluginForUuid`](mod@list_plugin_for_uuid): Lists the plug-ins of the given assets.
//! - [`ListUninstallAegisMachines`](mod@list_uninstall_aegis_machines): Lists the assets that do not have the agent installed.
//! - [`ModifyClientConfSetup`](mod@modify_client_conf_setup): Changes how much of a server's resources the agent may use.
//! - [`ModifyClientConfStrategy`](mod@modify_client_conf_strategy): Changes the agent configuration strategy of servers.
//! - [`OperateAgentClientInstall`](mod@operate_agent_client_install): Installs the Security Center agent on servers.
//! - [`PauseClient`](mod@pause_client): Pauses or resumes the agent on servers.
//! - [`SasInstallCode`](mod@sas_install_code): Returns the verification code that the command for installing the agent needs.
//! - [`UnbindAegis`](mod@unbind_aegis): Detaches servers that are not on Alibaba Cloud from Security Center.
//!
//! ## Assets
//!
//! - [`AddTagWithUuid`](mod@add_tag_with_uuid): Attaches a custom tag to the servers given by UUID.
//! - [`AddUninstallClientsByUuids`](mod@add_uninstall_clients_by_uuids): Schedules the Security Center agent for removal from the servers given by UUID.
//! - [`ChangeAssetRefreshTaskConfig`](mod@change_asset_refresh_task_config): Changes how often the data of assets is refreshed.
//! - [`CheckUserHasEcs`](mod@check_user_has_ecs): Tells whether the account owns any ECS instances.
//! - [`CreateOrUpdateAssetGroup`](mod@create_or_update_asset_group): Creates or renames a server group, or changes which servers belong to it.
//! - [`DeleteGroup`](mod@delete_group): Deletes a group of servers; they return to the default group, which itself cannot be deleted.
//! - [`DeleteLoginBaseConfig`](mod@delete_login_base_config): Removes a logon security setting, such as approved addresses, accounts or times, from servers.
//! - [`DeleteTagWithUuid`](mod@delete_tag_with_uuid): Takes a custom tag off assets; tags for importance cannot be removed.
//! - [`DescribeAllEntity`](mod@describe_all_entity): Lists all server assets with name and group.
//! - [`DescribeAllGroups`](mod@describe_all_groups): Lists all server groups with their ID and name, without their servers.
//! - [`DescribeAssetDetailByUuid`](mod@describe_asset_detail_by_uuid): Shows details and extended data of a server, found by UUID.
//! - [`DescribeAssetDetailByUuids`](mod@describe_asset_detail_by_uuids): Shows details of several ECS servers, found by their UUIDs.
//! - [`DescribeAssetSummary`](mod@describe_asset_summary): Summarizes the protected assets, in particular their number of cores.
//! - [`DescribeCloudCenterInstances`](mod@describe_cloud_center_instances): Searches the assets by criteria; paging with NextToken is preferred over page numbers.
//! - [`DescribeCloudProductFieldStatistics`](mod@describe_cloud_product_field_statistics): Shows statistics on the cloud services among the assets.
//! - [`DescribeContainerStatistics`](mod@describe_container_statistics): Shows alert statistics for container assets.
//! - [`DescribeCriteria`](mod@describe_criteria): Lists asset search criteria that match a fragment of text.
//! - [`DescribeDomainCount`](mod@describe_domain_count): Counts the domain assets, split into root domains and subdomains.
//! - [`DescribeDomainDetail`](mod@describe_domain_detail): Shows one domain asset in detail.
//! - [`DescribeDomainList`](mod@describe_domain_list): Lists the domain assets with their IP addresses, optionally searching by name fragment.
//! - [`DescribeFieldStatistics`](mod@describe_field_statistics): Shows statistics on the servers among the assets.
//! - [`DescribeGroupStruct`](mod@describe_group_struct): Shows the server groups as a tree with server counts.
//! - [`DescribeGroupedInstances`](mod@describe_grouped_instances): Shows asset statistics aggregated by a chosen dimension.
//! - [`DescribeGroupedTags`](mod@describe_grouped_tags): Shows how many assets carry each tag.
//! - [`DescribeImageInfoList`](mod@describe_image_info_list): Lists images found by the given filters.
//! - [`DescribeImageStatistics`](mod@describe_image_statistics): Shows risk statistics for container images.
//! - [`DescribeInstanceStatistics`](mod@describe_instance_statistics): Shows risk statistics of the given servers.
//! - [`DescribeLogShipperStatus`](mod@describe_log_shipper_status): Tells whether log analysis is available to the account.
//! - [`DescribeOfflineMachines`](mod@describe_offline_machines): Lists servers whose agent is offline.
//! - [`DescribeSasPmAgentList`](mod@describe_sas_pm_agent_list): Shows whether the Cloud Assistant and CloudMonitor agents are installed on servers.
//! - [`DescribeSearchCondition`](mod@describe_search_condition): Lists the filter conditions of the asset list.
//! - [`DescribeSummaryInfo`](mod@describe_summary_info): Shows the security score and how many assets are protected and unprotected.
//! - [`DescribeVpcList`](mod@describe_vpc_list): Lists the VPCs that Security Center protects.
//! - [`GetAssetDetailByUuid`](mod@get_asset_detail_by_uuid): Reads details and extended data of one server by UUID.
//! - [`GetCloudAssetDetail`](mod@get_cloud_asset_detail): Reads details of given cloud service instances, such as risk status and Internet address.
//! - [`GetCloudAssetSummary`](mod@get_cloud_asset_summary): Summarizes the cloud assets of the account.
//! - [`InstallCloudMonitor`](mod@install_cloud_monitor): Installs the CloudMonitor agent on servers, whose Security Center agent must be online.
//! - [`ListAssetCleanConfig`](mod@list_asset_clean_config): Shows when offline hosts outside Alibaba Cloud are cleaned up.
//! - [`ListAssetRefreshTaskConfig`](mod@list_asset_refresh_task_config): Lists the settings for refreshing assets.
//! - [`ListCloudAssetInstances`](mod@list_cloud_asset_instances): Lists instances of cloud services by search criteria, with alert and risk status.
//! - [`ListCloudVendorRegions`](mod@list_cloud_vendor_regions): Lists the regions from which assets of other clouds can be synchronized.
//! - [`ModifyAssetCleanConfig`](mod@modify_asset_clean_config): Changes when offline hosts are cleaned up; works only for hosts outside Alibaba Cloud.
//! - [`ModifyAssetGroup`](mod@modify_asset_group): Moves servers into another server group.
//! - [`ModifyAssetImportant`](mod@modify_asset_important): Sets how important the given servers are considered to be.
//! - [`ModifyGroupProperty`](mod@modify_group_property): Gives another name to a server group.
//! - [`ModifyLoginBaseConfig`](mod@modify_login_base_config): Changes a logon security setting, such as approved addresses or times, of assets.
//! - [`ModifyLoginSwitchConfig`](mod@modify_login_switch_config): Turns a logon security alert on or off.
//! - [`ModifyPushAllTask`](mod@modify_push_all_task): Starts a set of security checks on the given servers.
//! - [`ModifyTagWithUuid`](mod@modify_tag_with_uuid): Renames an asset tag or changes which servers carry it.
//! - [`QueryGroupIdByGroupName`](mod@query_group_id_by_group_name): Looks up the ID of a server group by its name.
//! - [`RefreshAssets`](mod@refresh_assets): Synchronizes asset data of the given kind and vendor anew.
//!
//! ## Asset fingerprints
//!
//! - [`DescribeModuleConfig`](mod@describe_module_config): Shows which servers the modules of asset fingerprints are set to cover.
//! - [`DescribePropertyCount`](mod@describe_property_count): Counts asset fingerprints by kind, such as processes, ports, accounts and software.
//! - [`DescribePropertyCronDetail`](mod@describe_property_cron_detail): Lists scheduled tasks found on servers, with details.
//! - [`DescribePropertyCronItem`](mod@describe_property_cron_item): Lists scheduled tasks in aggregated form across servers.
//! - [`DescribePropertyPortDetail`](mod@describe_property_port_detail): Lists port fingerprints of servers, with the process behind each.
//! - [`DescribePropertyPortItem`](mod@describe_property_port_item): Lists all ports in use, aggregated across servers.
//! - [`DescribePropertyProcDetail`](mod@describe_property_proc_detail): Lists process fingerprints of servers, with details.
//! - [`DescribePropertyProcItem`](mod@describe_property_proc_item): Lists all running processes, aggregated across servers.
//! - [`DescribePropertyScaDetail`](mod@describe_property_sca_detail): Lists middleware found on servers, with details.
//! - [`DescribePropertyScaItem`](mod@describe_property_sca_item): Lists middleware in aggregated form across servers.
//! - [`DescribePropertyScheduleConfig`](mod@describe_property_schedule_config): Shows how often a kind of asset fingerprint is collected.
//! - [`DescribePropertySoftwareDetail`](mod@describe_property_software_detail): Lists the installations of software on servers, with version and path.
//! - [`DescribePropertySoftwareItem`](mod@describe_property_software_item): Lists all installed software, aggregated across servers.
//! - [`DescribePropertyTypeScaItem`](mod@describe_property_type_sca_item): Lists the middleware types that asset fingerprints contain.
//! - [`DescribePropertyUserDetail`](mod@describe_property_user_detail): Lists account fingerprints of servers, with details.
//! - [`DescribePropertyUserItem`](mod@describe_property_user_item): Lists the accounts on servers, aggregated by name.
//! - [`GetAssetsPropertyDetail`](mod@get_assets_property_detail): Lists startup items, kernel modules or websites on assets, with details.
//! - [`GetAssetsPropertyItem`](mod@get_assets_property_item): Lists startup items, kernel modules or websites, aggregated across assets.
//! - [`GetPropertyScheduleConfig`](mod@get_property_schedule_config): Reads the collection interval of a kind of asset fingerprint.
//! - [`ModifyPropertyScheduleConfig`](mod@modify_property_schedule_config): Changes how often asset fingerprints are collected automatically.
//!
//! ## Security scores
//!
//! - [`ChangeSecurityScoreRule`](mod@change_security_score_rule): Changes the rules for how many points of the security score each kind of risk costs.
//! - [`DescribeSecureSuggestion`](mod@describe_secure_suggestion): Lists the advice for handling risks that lower the security score.
//! - [`GetSecurityScoreRule`](mod@get_security_score_rule): Reads the custom rules by which the security score is calculated.
//!
//! ## Exposed assets
//!
//! - [`DescribeExposedInstanceCriteria`](mod@describe_exposed_instance_criteria): Lists the search criteria for exposed assets.
//! - [`DescribeExposedInstanceDetail`](mod@describe_exposed_instance_detail): Shows how one server is exposed to the Internet.
//! - [`DescribeExposedInstanceList`](mod@describe_exposed_instance_list): Lists the servers that are exposed to the Internet.
//! - [`DescribeExposedStatistics`](mod@describe_exposed_statistics): Summarizes the exposure analysis of the assets.
//! - [`DescribeExposedStatisticsDetail`](mod@describe_exposed_statistics_detail): Lists exposed gateways, ports, system components or public IP addresses.
//!
//! ## Containers
//!
//! - [`DescribeAssetsSecurityEventSummary`](mod@describe_assets_security_event_summary): Summarizes the risks found in container assets.
//! - [`DescribeClusterInfoList`](mod@describe_cluster_info_list): Lists container clusters with type, state and region.
//! - [`DescribeContainerCriteria`](mod@describe_container_criteria): Lists the search criteria that the container list supports.
//! - [`DescribeContainerInstances`](mod@describe_container_instances): Lists containers with their instance data.
//! - [`DescribeContainerTags`](mod@describe_container_tags): Lists the values that a container field takes, for use as filters.
//! - [`DescribeGroupedContainerInstances`](mod@describe_grouped_container_instances): Lists container assets grouped by a chosen kind of grouping.
//! - [`DescribeImage`](mod@describe_image): Looks up the digest of an image by repository and tag.
//! - [`DescribeImageCriteria`](mod@describe_image_criteria): Lists the search criteria for images.
//! - [`DescribeImageInstances`](mod@describe_image_instances): Lists image assets with their details.
//! - [`DescribeImageRepoCriteria`](mod@describe_image_repo_criteria): Lists the search criteria for image repositories.
//! - [`DescribeImageRepoDetailList`](mod@describe_image_repo_detail_list): Lists image repositories with their details.
//! - [`GetClusterCheckItemWarningStatistics`](mod@get_cluster_check_item_warning_statistics): Counts baseline problems in container clusters.
//! - [`GetClusterSuspEventStatistics`](mod@get_cluster_susp_event_statistics): Counts the security events of containers in a cluster.
//! - [`RefreshContainerAssets`](mod@refresh_container_assets): Refreshes the container assets shown in the asset center.
//!
//! ## Container network topology
//!
//! - [`DescribeClusterNetwork`](mod@describe_cluster_network): Fetches the network topology of clusters for a time range, as nodes and edges.
//! - [`FindContainerNetworkConnect`](mod@find_container_network_connect): Returns the network connections between two nodes of the container network view.
//!
//! ## Image scanning
//!
//! - [`DescribeAffectedMaliciousFileImages`](mod@describe_affected_malicious_file_images): Lists details of malicious files found in images and the images concerned.
//! - [`DescribeAllImageBaseline`](mod@describe_all_image_baseline): Lists every baseline available for checking images.
//! - [`DescribeCountNotScannedImage`](mod@describe_count_not_scanned_image): Counts the images that have not been scanned yet.
//! - [`DescribeCountScannedImage`](mod@describe_count_scanned_image): Counts the images that have already been scanned.
//! - [`DescribeGroupedMaliciousFiles`](mod@describe_grouped_malicious_files): Lists the malicious files found in images, one entry per sample.
//! - [`DescribeImageBaselineCheckResult`](mod@describe_image_baseline_check_result): Lists the baselines checked on an image, with counts of risks by level.
//! - [`DescribeImageBaselineCheckSummary`](mod@describe_image_baseline_check_summary): Lists the baselines that images were checked against, with a summary of each.
//! - [`DescribeImageBaselineDetail`](mod@describe_image_baseline_detail): Shows the detailed result of one baseline check item for an image.
//! - [`DescribeImageBaselineItemList`](mod@describe_image_baseline_item_list): Lists the baseline check items of one image with their results.
//! - [`DescribeImageBaselineStrategy`](mod@describe_image_baseline_strategy): Shows a baseline policy for images.
//! - [`DescribeImageFixTask`](mod@describe_image_fix_task): Lists the image fix tasks that have been created.
//! - [`DescribeImageGroupedVulList`](mod@describe_image_grouped_vul_list): Lists image vulnerabilities, grouped by vulnerability.
//! - [`DescribeImageListBySensitiveFile`](mod@describe_image_list_by_sensitive_file): Lists the images affected by a sensitive file.
//! - [`DescribeImageListWithBaselineName`](mod@describe_image_list_with_baseline_name): Lists images together with their baseline check results.
//! - [`DescribeImageScanAuthCount`](mod@describe_image_scan_auth_count): Shows the purchased and used quota of image security scans.
//! - [`DescribeImageSensitiveFileByKey`](mod@describe_image_sensitive_file_by_key): Lists the findings of one sensitive file in images.
//! - [`DescribeImageSensitiveFileList`](mod@describe_image_sensitive_file_list): Lists the sensitive files that image scans have found.
//! - [`DescribeImageVulList`](mod@describe_image_vul_list): Lists vulnerabilities in images, with details and the images affected.
//! - [`GetImageScanNumInPeriod`](mod@get_image_scan_num_in_period): Counts the image scans of the past days.
//! - [`ListPrivateRegistryList`](mod@list_private_registry_list): Lists image registries of one type.
//! - [`ListPrivateRegistryType`](mod@list_private_registry_type): Counts the image registries of each type.
//! - [`OpenSensitiveFileScan`](mod@open_sensitive_file_scan): Turns scanning for sensitive files on or off.
//! - [`OperateImageBaselineWhitelist`](mod@operate_image_baseline_whitelist): Changes the allowlist of baseline check items for images.
//! - [`PublicCreateImageScanTask`](mod@public_create_image_scan_task): Starts a scan of container images; `PublicPreCheckImageScanTask` tells beforehand what it uses up.
//! - [`PublicPreCheckImageScanTask`](mod@public_pre_check_image_scan_task): Returns how many images a scan would cover and how much of the scan quota it would take.
//! - [`PublicSyncAndCreateImageScanTask`](mod@public_sync_and_create_image_scan_task): Takes an image over into the asset list and starts a scan of it.
//! - [`SaveImageBaselineStrategy`](mod@save_image_baseline_strategy): Creates or changes a policy that says which baseline items images are checked for.
//! - [`SetRegistryScanDayNum`](mod@set_registry_scan_day_num): Sets the day range for scans of image registries.
//!
//! ## Cloud configuration checks
//!
//! - [`AddCheckInstanceResultWhiteList`](mod@add_check_instance_result_white_list): Whitelists single cloud resources for one configuration check item, so that their failures no longer count.
//! - [`AddCheckResultWhiteList`](mod@add_check_result_white_list): Puts whole check items of the cloud configuration check on the whitelist.
//! - [`ChangeCheckConfig`](mod@change_check_config): Changes what the configuration check of cloud services covers and when it runs by itself.
//! - [`DescribeRiskCheckItemResult`](mod@describe_risk_check_item_result): Lists the assets that a check item of the cloud configuration check affects.
//! - [`DescribeRiskCheckResult`](mod@describe_risk_check_result): Lists the results of cloud configuration check items, filtered by category or name.
//! - [`DescribeRiskCheckSummary`](mod@describe_risk_check_summary): Summarizes the cloud configuration check: risks found, risk rate, affected assets and time.
//! - [`DescribeRiskItemType`](mod@describe_risk_item_type): Lists the categories of cloud configuration check items.
//! - [`DescribeRiskListCheckResult`](mod@describe_risk_list_check_result): Counts configuration risks for the given instances of cloud services.
//! - [`DescribeSecurityCheckScheduleConfig`](mod@describe_security_check_schedule_config): Shows the days of the week and hours set for scheduled configuration checks.
//! - [`DescribeVersionConfig`](mod@describe_version_config): Shows the purchased edition with its quotas and expiry.
//! - [`GetCheckConfig`](mod@get_check_config): Reads the settings of the cloud configuration check.
//! - [`GetCheckDetail`](mod@get_check_detail): Reads a cloud configuration check item in detail.
//! - [`GetCheckProcess`](mod@get_check_process): Shows the progress of a cloud configuration check.
//! - [`GetCheckSummary`](mod@get_check_summary): Reads the overview of cloud configuration check results.
//! - [`GetCloudAssetCriteria`](mod@get_cloud_asset_criteria): Lists the search criteria for cloud assets.
//! - [`ListCheckInstanceResult`](mod@list_check_instance_result): Lists the cloud resources that failed a configuration check item.
//! - [`ListCheckItem`](mod@list_check_item): Lists check items with parameters that can be customized.
//! - [`ListCheckResult`](mod@list_check_result): Lists the detailed results of risk items in the cloud configuration check.
//! - [`ListCheckStandard`](mod@list_check_standard): Lists the standards of the cloud configuration check.
//! - [`ListInstanceCatalog`](mod@list_instance_catalog): Lists asset types and subtypes covered by the cloud configuration check.
//! - [`ModifySecurityCheckScheduleConfig`](mod@modify_security_check_schedule_config): Sets when items of the cloud configuration check run automatically.
//! - [`RemoveCheckInstanceResultWhiteList`](mod@remove_check_instance_result_white_list): Takes single cloud resources off the whitelist of a configuration check item.
//! - [`RemoveCheckResultWhiteList`](mod@remove_check_result_white_list): Takes cloud configuration check items off the whitelist.
//! - [`StartBaselineSecurityCheck`](mod@start_baseline_security_check): Runs a configuration check of cloud services.
//! - [`SubmitCheck`](mod@submit_check): Starts a cloud configuration check over the chosen scan range.
//!
//! ## Anti-ransomware
//!
//! - [`CreateBackupPolicy`](mod@create_backup_policy): Creates an anti-ransomware policy that backs up directories on servers.
//! - [`CreateRestoreJob`](mod@create_restore_job): Starts an anti-ransomware job that restores files from a backup snapshot to a server.
//! - [`CreateUniBackupPolicy`](mod@create_uni_backup_policy): Creates an anti-ransomware policy that backs up a database.
//! - [`CreateUniRestorePlan`](mod@create_uni_restore_plan): Creates a task that restores a database from anti-ransomware backups.
//! - [`DeleteBackupPolicy`](mod@delete_backup_policy): Deletes an anti-ransomware policy; its servers are no longer backed up.
//! - [`DeleteBackupPolicyMachine`](mod@delete_backup_policy_machine): Takes a server out of its anti-ransomware policy, together with its client and possibly its backups.
//! - [`DeleteUniBackupPolicy`](mod@delete_uni_backup_policy): Deletes anti-ransomware policies for databases, which are no longer backed up by them.
//! - [`DescribeBackupClients`](mod@describe_backup_clients): Lists the servers of a region that have the anti-ransomware agent installed.
//! - [`DescribeBackupFiles`](mod@describe_backup_files): Lists the files that can be restored from a server's backup.
//! - [`DescribeBackupMachineStatus`](mod@describe_backup_machine_status): Shows the backup state of servers under an anti-ransomware policy.
//! - [`DescribeBackupPolicies`](mod@describe_backup_policies): Lists anti-ransomware policies for servers, with client health counts and status.
//! - [`DescribeBackupPolicy`](mod@describe_backup_policy): Shows a single anti-ransomware policy for servers in detail.
//! - [`DescribeBackupRestoreCount`](mod@describe_backup_restore_count): Counts anti-ransomware restore jobs, in total and those still running.
//! - [`DescribeExcludeSystemPath`](mod@describe_exclude_system_path): Lists system directories that anti-ransomware backups leave out.
//! - [`DescribeRestoreJobs`](mod@describe_restore_jobs): Lists anti-ransomware restore jobs with details.
//! - [`DescribeRestorePlans`](mod@describe_restore_plans): Lists the restore tasks for databases under anti-ransomware protection.
//! - [`DescribeSnapshots`](mod@describe_snapshots): Lists the snapshots of anti-ransomware backups.
//! - [`DescribeSupportRegion`](mod@describe_support_region): Lists the regions in which server anti-ransomware is available.
//! - [`DescribeUniBackupDatabase`](mod@describe_uni_backup_database): Lists the databases found for a database protection policy, with details.
//! - [`DescribeUniBackupPolicies`](mod@describe_uni_backup_policies): Lists anti-ransomware policies for databases, with agent status and latest backup result.
//! - [`DescribeUniBackupPolicyDetail`](mod@describe_uni_backup_policy_detail): Shows a single anti-ransomware policy for databases.
//! - [`DescribeUniRecoverableList`](mod@describe_uni_recoverable_list): Lists the database backups that can be restored.
//! - [`DescribeUniSupportRegion`](mod@describe_uni_support_region): Lists the regions where database anti-ransomware is supported.
//! - [`DescribeUserBackupMachines`](mod@describe_user_backup_machines): Lists the servers that have an anti-ransomware backup policy enabled.
//! - [`GetBackupStorageCount`](mod@get_backup_storage_count): Shows how much anti-ransomware storage is used.
//! - [`InstallBackupClient`](mod@install_backup_client): Installs the anti-ransomware client, which makes the backups, on servers.
//! - [`InstallUniBackupAgent`](mod@install_uni_backup_agent): Installs the client that backs up databases against ransomware.
//! - [`ModifyBackupPolicy`](mod@modify_backup_policy): Changes an anti-ransomware policy for servers.
//! - [`ModifyBackupPolicyStatus`](mod@modify_backup_policy_status): Turns an anti-ransomware policy on or off.
//! - [`ModifyUniBackupPolicy`](mod@modify_uni_backup_policy): Changes an anti-ransomware policy for databases.
//! - [`QueryDiscoverDatabase`](mod@query_discover_database): Shows how far the scan for databases has come.
//! - [`QueryPreCheckDatabase`](mod@query_pre_check_database): Shows the results of the precheck before database backups.
//! - [`StartDiscoverDatabaseTask`](mod@start_discover_database_task): Starts a search for databases on the servers, which can then be protected.
//! - [`StartPreCheckDatabase`](mod@start_pre_check_database): Checks ahead whether a database on a server can be backed up against ransomware.
//! - [`UninstallBackupClient`](mod@uninstall_backup_client): Removes the anti-ransomware agent from servers.
//! - [`UninstallUniBackupAgent`](mod@uninstall_uni_backup_agent): Removes the database backup agent from servers.
//! - [`UpgradeBackupPolicyVersion`](mod@upgrade_backup_policy_version): Upgrades an anti-ransomware policy to the newer policy version.
//!
//! ## Web tamper proofing
//!
//! - [`DescribeWebLockBindList`](mod@describe_web_lock_bind_list): Lists the servers under web tamper proofing.
//! - [`DescribeWebLockConfigList`](mod@describe_web_lock_config_list): Shows a server's web tamper proofing settings.
//! - [`DescribeWebLockExclusiveFileType`](mod@describe_web_lock_exclusive_file_type): Lists the file types that web tamper proofing can leave out.
//! - [`DescribeWebLockFileChangeStatistics`](mod@describe_web_lock_file_change_statistics): Shows statistics on file changes seen by web tamper proofing.
//! - [`DescribeWebLockFileEvents`](mod@describe_web_lock_file_events): Lists the events of web tamper proofing.
//! - [`DescribeWebLockFileTypeSummary`](mod@describe_web_lock_file_type_summary): Summarizes the file types concerned by web tamper proofing.
//! - [`DescribeWebLockInclusiveFileType`](mod@describe_web_lock_inclusive_file_type): Lists the file types that web tamper proofing can protect.
//! - [`DescribeWebLockProcessBlockStatistics`](mod@describe_web_lock_process_block_statistics): Shows statistics on processes blocked by web tamper proofing.
//! - [`DescribeWebLockProcessList`](mod@describe_web_lock_process_list): Lists the processes known to web tamper proofing.
//! - [`DescribeWebLockStatus`](mod@describe_web_lock_status): Shows quota, expiry and counts of protected directories for web tamper proofing.
//! - [`DescribeWebLockTotalFileChangeCount`](mod@describe_web_lock_total_file_change_count): Counts the file changes that web tamper proofing has detected.
//! - [`JoinWebLockProcessWhiteList`](mod@join_web_lock_process_white_list): Adds processes to the whitelist of web tamper proofing.
//! - [`ModifyWebLockCreateConfig`](mod@modify_web_lock_create_config): Adds a protected directory to a server under web tamper proofing.
//! - [`ModifyWebLockDeleteConfig`](mod@modify_web_lock_delete_config): Removes a protected directory from a server under web tamper proofing.
//! - [`ModifyWebLockProcessStatus`](mod@modify_web_lock_process_status): Sets whether processes are allowed by web tamper proofing.
//! - [`ModifyWebLockStart`](mod@modify_web_lock_start): Sets up web tamper proofing for a server and turns it on.
//! - [`ModifyWebLockStatus`](mod@modify_web_lock_status): Turns web tamper proofing of a server on or off.
//! - [`ModifyWebLockUnbind`](mod@modify_web_lock_unbind): Takes a server out of web tamper proofing.
//! - [`ModifyWebLockUpdateConfig`](mod@modify_web_lock_update_config): Changes the settings of a protected directory on a server.
//! - [`OperateWebLockFileEvents`](mod@operate_web_lock_file_events): Handles alerts that the tamper protection of web pages raised.
//!
//! ## Virus scanning
//!
//! - [`DescribeScanTaskProgress`](mod@describe_scan_task_progress): Shows the progress of a virus scan task.
//! - [`DescribeSuspiciousUUIDConfig`](mod@describe_suspicious_uuid_config): Lists UUIDs of the servers to which a kind of proactive defense applies.
//! - [`OperateSuspiciousTargetConfig`](mod@operate_suspicious_target_config): Changes which servers a kind of proactive defense covers.
//! - [`StartVirusScanTask`](mod@start_virus_scan_task): Starts a virus scan on one or more servers.
//!
//! ## Security alerts
//!
//! - [`AdvanceSecurityEventOperations`](mod@advance_security_event_operations): Returns what can be edited of an advanced allowlist rule for a kind of alert.
//! - [`CheckSecurityEventId`](mod@check_security_event_id): Tells whether the given alert event IDs all belong to a particular server.
//! - [`CreateSimilarSecurityEventsQueryTask`](mod@create_similar_security_events_query_task): Starts a query task for alert events that the same rule or alert type has raised.
//! - [`CreateSuspEventNote`](mod@create_susp_event_note): Adds a note to an alert event.
//! - [`DeleteSecurityEventMarkMissList`](mod@delete_security_event_mark_miss_list): Deletes allowlist rules for alerts in bulk; matching events raise alerts again.
//! - [`DeleteSuspEventNode`](mod@delete_susp_event_node): Deletes a remark on a security alert; the alert itself stays.
//! - [`DescribeAlarmEventDetail`](mod@describe_alarm_event_detail): Shows the details of an alert event, which can comprise several exceptions.
//! - [`DescribeAlarmEventStackInfo`](mod@describe_alarm_event_stack_info): Shows stack information for an exception of an alert.
//! - [`DescribeAttackAnalysisData`](mod@describe_attack_analysis_data): Fetches attack analysis data for a period, by type of statistic.
//! - [`DescribeBackUpExportInfo`](mod@describe_back_up_export_info): Lists the exports of archived security alert data.
//! - [`DescribeLoginBaseConfigs`](mod@describe_login_base_configs): Lists the rules by which unusual logons to servers are detected.
//! - [`DescribeLoginSwitchConfigs`](mod@describe_login_switch_configs): Shows whether alerts for unusual logon addresses, times and accounts are on.
//! - [`DescribeNsasSuspEventType`](mod@describe_nsas_susp_event_type): Lists the alert types among the account's security alerts.
//! - [`DescribeSecurityEventMarkMissList`](mod@describe_security_event_mark_miss_list): Lists the rules that whitelist alerts automatically.
//! - [`DescribeSecurityEventOperationStatus`](mod@describe_security_event_operation_status): Shows the status of handling alert events, including batches of similar ones.
//! - [`DescribeSecurityEventOperations`](mod@describe_security_event_operations): Lists the ways in which an alert event can be handled.
//! - [`DescribeSecurityStatInfo`](mod@describe_security_stat_info): Fetches totals and daily trend values of each kind of security risk.
//! - [`DescribeSimilarEventScenarios`](mod@describe_similar_event_scenarios): Lists the scenarios in which alerts of the same rule or type can be handled together.
//! - [`DescribeSimilarSecurityEvents`](mod@describe_similar_security_events): Lists the alert events merged because the same rule or type raised them.
//! - [`DescribeSuspEventDetail`](mod@describe_susp_event_detail): Shows one alert event in detail.
//! - [`DescribeSuspEventExportInfo`](mod@describe_susp_event_export_info): Shows state and download data of an alert export.
//! - [`DescribeSuspEventQuaraFiles`](mod@describe_susp_event_quara_files): Lists the files in quarantine, page by page.
//! - [`DescribeSuspEvents`](mod@describe_susp_events): Lists security alert events without aggregating them.
//! - [`DescribeWebPath`](mod@describe_web_path): Lists the custom web directories watched for alerts.
//! - [`ExportSuspEvents`](mod@export_susp_events): Starts an export of security alerts and returns its ID.
//! - [`GetAlarmMachineCount`](mod@get_alarm_machine_count): Counts the servers that currently have alerts.
//! - [`GetSuspiciousStatistics`](mod@get_suspicious_statistics): Counts security alerts for one or several server groups.
//! - [`HandleSecurityEvents`](mod@handle_security_events): Handles security alerts, for instance by quarantine, blocking, an allowlist entry or ignoring.
//! - [`HandleSimilarSecurityEvents`](mod@handle_similar_security_events): Handles in one go those alerts that share the kind or the IP rule of a given one.
//! - [`ListUuidsByWebPath`](mod@list_uuids_by_web_path): Finds the protected assets that contain a given web path.
//! - [`ModifyWebPath`](mod@modify_web_path): Changes the custom web directories watched for alerts.
//! - [`OperationCancelIgnoreSuspEvent`](mod@operation_cancel_ignore_susp_event): Takes back the ignoring of alerts, which then count as open again.
//! - [`OperationSuspEvents`](mod@operation_susp_events): Carries out one operation on several suspicious events at once.
//! - [`QueryGroupedSecurityEventMarkMissList`](mod@query_grouped_security_event_mark_miss_list): Lists alert whitelist rules in grouped form.
//! - [`RollbackSuspEventQuaraFile`](mod@rollback_susp_event_quara_file): Restores a file from quarantine to where it was.
//!
//! ## Brute-force attack protection
//!
//! - [`CreateAntiBruteForceRule`](mod@create_anti_brute_force_rule): Creates a brute-force protection rule for servers, stating how many failed logins lead to blocking.
//! - [`CreateCustomBlockRecord`](mod@create_custom_block_record): Creates a custom policy that blocks an IP address on one or several servers.
//! - [`DeleteAntiBruteForceRule`](mod@delete_anti_brute_force_rule): Deletes a rule against brute-force attacks; its servers no longer block repeated failed logons by it.
//! - [`DeleteCustomBlockRecord`](mod@delete_custom_block_record): Ends the custom blocking of an IP address on one or more servers.
//! - [`DescribeAntiBruteForceRules`](mod@describe_anti_brute_force_rules): Lists the brute-force protection rules that the account has created.
//! - [`DescribeBruteForceRecords`](mod@describe_brute_force_records): Lists IP addresses that brute-force protection rules have blocked.
//! - [`DescribeBruteForceSummary`](mod@describe_brute_force_summary): Summarizes the IP blocking policies against brute-force attacks.
//! - [`DescribeInstanceAntiBruteForceRules`](mod@describe_instance_anti_brute_force_rules): Lists servers and the brute-force protection rules in effect on them.
//! - [`DisableBruteForceRecord`](mod@disable_brute_force_record): Lifts an IP blocking record created by brute-force protection.
//! - [`DisableCustomBlockRecord`](mod@disable_custom_block_record): Turns off a custom IP blocking policy on its servers.
//! - [`EnableBruteForceRecord`](mod@enable_brute_force_record): Turns the IP blocking record of brute-force protection on a server back on.
//! - [`EnableCustomBlockRecord`](mod@enable_custom_block_record): Turns on a custom IP blocking record.
//! - [`ModifyAntiBruteForceRule`](mod@modify_anti_brute_force_rule): Changes a brute-force protection rule: failures allowed, time span, blocking time and servers.
//! - [`ModifyCustomBlockRecord`](mod@modify_custom_block_record): Changes a custom IP blocking rule.
//! - [`ModifyInstanceAntiBruteForceRule`](mod@modify_instance_anti_brute_force_rule): Assigns another brute-force protection rule to a server.
//!
//! ## Vulnerabilities
//!
//! - [`CreateVulAutoRepairConfig`](mod@create_vul_auto_repair_config): Adds vulnerabilities to the list that fix tasks in the task center may repair automatically.
//! - [`DeleteVulWhitelist`](mod@delete_vul_whitelist): Deletes a vulnerability allowlist entry; the vulnerability is reported again.
//! - [`DescribeAppVulScanCycle`](mod@describe_app_vul_scan_cycle): Shows how often application vulnerabilities are scanned for.
//! - [`DescribeAutoDelConfig`](mod@describe_auto_del_config): Shows for how many days invalid vulnerabilities are kept before automatic deletion.
//! - [`DescribeClusterVulStatistics`](mod@describe_cluster_vul_statistics): Counts the vulnerabilities of a cluster by urgency of fixing.
//! - [`DescribeConcernNecessity`](mod@describe_concern_necessity): Shows which priorities of vulnerability fixing the account cares about.
//! - [`DescribeEmgUserAgreement`](mod@describe_emg_user_agreement): Shows whether the agreement on urgent vulnerability detection has been accepted.
//! - [`DescribeEmgVulItem`](mod@describe_emg_vul_item): Lists urgent vulnerabilities with their details.
//! - [`DescribeFrontVulPatchList`](mod@describe_front_vul_patch_list): Lists the patches that must be installed before given Windows vulnerabilities can be fixed.
//! - [`DescribeGroupedVul`](mod@describe_grouped_vul): Lists vulnerabilities grouped, with counts of what they affect.
//! - [`DescribeInstanceRebootStatus`](mod@describe_instance_reboot_status): Shows how far the restart of given servers has come.
//! - [`DescribeMachineCanReboot`](mod@describe_machine_can_reboot): Tells whether a server can restart now to complete a vulnerability fix.
//! - [`DescribeTarget`](mod@describe_target): Lists the servers for which vulnerability scanning is configured.
//! - [`DescribeTaskErrorLog`](mod@describe_task_error_log): Shows the error log of a failed image fix task.
//! - [`DescribeUuidsByVulNames`](mod@describe_uuids_by_vul_names): Lists the servers on which the named vulnerabilities can be fixed.
//! - [`DescribeVulCheckTaskStatusDetail`](mod@describe_vul_check_task_status_detail): Shows the state of vulnerability scans on the given servers.
//! - [`DescribeVulConfig`](mod@describe_vul_config): Shows the settings of vulnerability management.
//! - [`DescribeVulDetails`](mod@describe_vul_details): Shows a vulnerability in detail, found by type and name.
//! - [`DescribeVulExportInfo`](mod@describe_vul_export_info): Shows the progress of a vulnerability export.
//! - [`DescribeVulFixStatistics`](mod@describe_vul_fix_statistics): Counts vulnerabilities that are fixed, being fixed or still to fix, also by type.
//! - [`DescribeVulList`](mod@describe_vul_list): Lists the vulnerabilities of one type found on assets.
//! - [`DescribeVulListPage`](mod@describe_vul_list_page): Lists the vulnerabilities that Security Center is able to detect.
//! - [`DescribeVulNumStatistics`](mod@describe_vul_num_statistics): Counts unfixed vulnerabilities by type and urgency, and those handled already.
//! - [`DescribeVulTargetConfig`](mod@describe_vul_target_config): Shows the vulnerability scan switches of a single server.
//! - [`DescribeVulTargetStatistics`](mod@describe_vul_target_statistics): Shows for how many servers each vulnerability scan switch is set.
//! - [`DescribeVulWhitelist`](mod@describe_vul_whitelist): Lists the vulnerability whitelist, page by page.
//! - [`ExportVul`](mod@export_vul): Starts an export of the vulnerability list and returns the ID of the export.
//! - [`GetVulStatistics`](mod@get_vul_statistics): Counts vulnerabilities for one or several server groups.
//! - [`GetVulWhitelist`](mod@get_vul_whitelist): Reads one entry of the vulnerability whitelist.
//! - [`ListVulAutoRepairConfig`](mod@list_vul_auto_repair_config): Lists the vulnerabilities set for automatic fixing.
//! - [`ListVulGlobalConfig`](mod@list_vul_global_config): Lists the global settings for vulnerabilities.
//! - [`ModifyAppVulScanCycle`](mod@modify_app_vul_scan_cycle): Sets how often application vulnerabilities are scanned for.
//! - [`ModifyAutoDelConfig`](mod@modify_auto_del_config): Sets after how many days invalid vulnerabilities are deleted automatically.
//! - [`ModifyConcernNecessity`](mod@modify_concern_necessity): Sets which priorities of vulnerability fixing the account cares about.
//! - [`ModifyCreateVulWhitelist`](mod@modify_create_vul_whitelist): Adds vulnerabilities to the whitelist; they no longer show up in alerts.
//! - [`ModifyEmgVulSubmit`](mod@modify_emg_vul_submit): Runs detection of an urgent vulnerability.
//! - [`ModifyOperateVul`](mod@modify_operate_vul): Handles detected vulnerabilities, for example by fixing, verifying or ignoring them.
//! - [`ModifyRefreshProcessInfo`](mod@modify_refresh_process_info): Refreshes the list of processes related to a Linux vulnerability.
//! - [`ModifyStartVulScan`](mod@modify_start_vul_scan): Starts a vulnerability scan of chosen types, as the console's one-click scan does.
//! - [`ModifyVulConfig`](mod@modify_vul_config): Changes the switches of vulnerability scanning.
//! - [`ModifyVulTarget`](mod@modify_vul_target): Changes which servers are scanned for vulnerabilities.
//! - [`ModifyVulTargetConfig`](mod@modify_vul_target_config): Sets what kinds of vulnerabilities a single server is scanned for.
//! - [`ModifyVulWhitelistTarget`](mod@modify_vul_whitelist_target): Changes the servers to which a vulnerability whitelist entry applies.
//! - [`OperateImageVul`](mod@operate_image_vul): Repairs, verifies or ignores vulnerabilities of images, or takes the ignoring back.
//! - [`OperateVuls`](mod@operate_vuls): Repairs vulnerabilities of Linux software on servers.
//! - [`RebootMachine`](mod@reboot_machine): Restarts a server; works only for Windows.
//!
//! ## Baseline checks
//!
//! - [`DeleteStrategy`](mod@delete_strategy): Deletes a baseline check policy; its servers are no longer checked by it.
//! - [`DescribeCheckEcsWarnings`](mod@describe_check_ecs_warnings): Counts high-risk weak passwords found on assets.
//! - [`DescribeCheckFixDetails`](mod@describe_check_fix_details): Shows the parameters that can be set when a check item is fixed.
//! - [`DescribeCheckWarningDetail`](mod@describe_check_warning_detail): Shows the detailed description of one check item's finding.
//! - [`DescribeCheckWarningMachines`](mod@describe_check_warning_machines): Lists servers that share the same risk for a baseline and check item.
//! - [`DescribeCheckWarningSummary`](mod@describe_check_warning_summary): Summarizes baseline check results, such as servers checked, items and latest pass rate.
//! - [`DescribeCheckWarnings`](mod@describe_check_warnings): Lists the check items of one risk on one server.
//! - [`DescribeExposedCheckWarning`](mod@describe_exposed_check_warning): Lists weak password risks of servers exposed to the Internet.
//! - [`DescribeHcExportInfo`](mod@describe_hc_export_info): Shows file name, download link and progress of a baseline export.
//! - [`DescribeRiskType`](mod@describe_risk_type): Lists the baseline types with their subtypes and check items.
//! - [`DescribeRisks`](mod@describe_risks): Finds baselines by ID or name and shows their details.
//! - [`DescribeStrategy`](mod@describe_strategy): Lists baseline check policies with pass rate, schedule and run status.
//! - [`DescribeStrategyDetail`](mod@describe_strategy_detail): Shows one baseline check policy in detail.
//! - [`DescribeStrategyExecDetail`](mod@describe_strategy_exec_detail): Shows the result of a baseline check policy's latest run.
//! - [`DescribeStrategyTarget`](mod@describe_strategy_target): Lists the assets to which a baseline check policy applies.
//! - [`DescribeUserBaselineAuthorization`](mod@describe_user_baseline_authorization): Tells whether the account has authorized the cloud configuration check.
//! - [`DescribeWarningExportInfo`](mod@describe_warning_export_info): Shows how far an export of baseline warnings has come.
//! - [`DescribeWarningMachines`](mod@describe_warning_machines): Lists the servers that underwent a baseline check, with counts and status of their risks.
//! - [`ExecStrategy`](mod@exec_strategy): Runs a baseline check policy at once on the servers it covers.
//! - [`ExportWarning`](mod@export_warning): Starts an export of baseline check results and returns its ID.
//! - [`FixCheckWarnings`](mod@fix_check_warnings): Repairs risks that a baseline check found, with a snapshot of the server ahead of it if wanted.
//! - [`GetCheckRiskStatistics`](mod@get_check_risk_statistics): Counts high, medium and low check items by risk scenario and baseline category.
//! - [`IgnoreCheckItems`](mod@ignore_check_items): Puts baseline check items of certain servers on the allowlist, or takes them off it.
//! - [`IgnoreHcCheckWarnings`](mod@ignore_hc_check_warnings): Ignores risks of the baseline check, or has them reported again.
//! - [`ListCheckItemWarningMachine`](mod@list_check_item_warning_machine): Lists the servers affected by a baseline check item.
//! - [`ListCheckItemWarningSummary`](mod@list_check_item_warning_summary): Lists baseline check items with counts of the risks found, page by page.
//! - [`ModifyStrategy`](mod@modify_strategy): Creates or changes a baseline check policy.
//! - [`ModifyStrategyTarget`](mod@modify_strategy_target): Changes the server groups to which a baseline check policy applies.
//! - [`ValidateHcWarnings`](mod@validate_hc_warnings): Verifies baseline risks on servers again; those that pass change to passed.
//!
//! ## AccessKey leak detection
//!
//! - [`DescribeAccessKeyLeakDetail`](mod@describe_access_key_leak_detail): Shows the details of one leaked AccessKey pair event.
//! - [`DescribeAccesskeyLeakList`](mod@describe_accesskey_leak_list): Lists the AccessKey pairs of the account that have leaked.
//! - [`ModifyAccessKeyLeakDeal`](mod@modify_access_key_leak_deal): Records how AccessKey pair leaks were dealt with.
//!
//! ## Honeypots
//!
//! - [`AddVpcHoneyPot`](mod@add_vpc_honey_pot): Deploys a cloud honeypot in a VPC.
//! - [`CreateHoneypot`](mod@create_honeypot): Creates a honeypot on a management node.
//! - [`CreateHoneypotNode`](mod@create_honeypot_node): Creates a management node for cloud honeypots.
//! - [`CreateHoneypotPreset`](mod@create_honeypot_preset): Creates a honeypot template, from which honeypots take their settings.
//! - [`CreateHoneypotProbe`](mod@create_honeypot_probe): Creates a honeypot probe that steers suspicious traffic to the honeypots.
//! - [`DeleteHoneypot`](mod@delete_honeypot): Deletes a honeypot; attackers are no longer lured there.
//! - [`DeleteHoneypotNode`](mod@delete_honeypot_node): Deletes a management node of honeypots.
//! - [`DeleteHoneypotPreset`](mod@delete_honeypot_preset): Deletes a template that honeypots are set up from.
//! - [`DeleteHoneypotProbe`](mod@delete_honeypot_probe): Deletes a probe, so that it no longer leads attackers to a honeypot.
//! - [`DeleteHoneypotProbeBind`](mod@delete_honeypot_probe_bind): Deletes a service that a probe offers to attackers.
//! - [`DeleteVpcHoneyPot`](mod@delete_vpc_honey_pot): Deletes the honeypot of a VPC.
//! - [`DescribeHoneyPotAuth`](mod@describe_honey_pot_auth): Shows the purchased and used quota of honeypots.
//! - [`DescribeHoneyPotSuspStatistics`](mod@describe_honey_pot_susp_statistics): Ranks the five VPCs or assets with most honeypot alerts.
//! - [`DescribeVpcHoneyPotCriteria`](mod@describe_vpc_honey_pot_criteria): Lists the search criteria for VPC honeypots.
//! - [`DescribeVpcHoneyPotList`](mod@describe_vpc_honey_pot_list): Lists VPCs, each with the state of its honeypot if one is deployed.
//! - [`GetHoneypotAttackStatistics`](mod@get_honeypot_attack_statistics): Shows statistics on attack events by honeypot attack source.
//! - [`GetHoneypotNode`](mod@get_honeypot_node): Reads the details of a honeypot management node.
//! - [`GetHoneypotPreset`](mod@get_honeypot_preset): Reads the settings of a honeypot template.
//! - [`GetHoneypotProbe`](mod@get_honeypot_probe): Reads the details of a honeypot probe.
//! - [`GetHoneypotStatistics`](mod@get_honeypot_statistics): Shows how much of the honeypot capacity is in use.
//! - [`ListAvailableHoneypot`](mod@list_available_honeypot): Lists the honeypot images that templates can be based on.
//! - [`ListHoneypot`](mod@list_honeypot): Lists the honeypots with state and management node, searchable by name.
//! - [`ListHoneypotAlarmEvents`](mod@list_honeypot_alarm_events): Lists the alert events raised by honeypots.
//! - [`ListHoneypotNode`](mod@list_honeypot_node): Lists honeypot management nodes with how many honeypots and probes they use.
//! - [`ListHoneypotPreset`](mod@list_honeypot_preset): Lists honeypot templates, filtered by image, name or management node.
//! - [`ListHoneypotProbe`](mod@list_honeypot_probe): Lists honeypot probes, filtered by name, type and status.
//! - [`ModifyVpcHoneyPot`](mod@modify_vpc_honey_pot): Pauses or resumes the cloud honeypot of a VPC.
//! - [`UpdateHoneypot`](mod@update_honeypot): Changes the settings of a honeypot.
//! - [`UpdateHoneypotNode`](mod@update_honeypot_node): Changes name, allowed probe addresses or probe capacity of a honeypot management node.
//! - [`UpdateHoneypotPreset`](mod@update_honeypot_preset): Changes the settings of a honeypot template.
//! - [`UpdateHoneypotProbe`](mod@update_honeypot_probe): Changes the properties of a honeypot probe.
//!
//! ## Log analysis
//!
//! - [`ChangeUserLang`](mod@change_user_lang): Changes the language of event descriptions in log analysis; it can take hours until it shows.
//! - [`DescribeLogMeta`](mod@describe_log_meta): Lists the configuration of log analysis.
//! - [`DescribeLogstoreStorage`](mod@describe_logstore_storage): Shows the storage capacity of log analysis.
//! - [`GetLogMeta`](mod@get_log_meta): Shows whether a log type is being delivered.
//! - [`GetUserLang`](mod@get_user_lang): Reads the language set for log analysis.
//! - [`ModifyClearLogstoreStorage`](mod@modify_clear_logstore_storage): Empties the log analysis storage; the stored logs are cleared.
//! - [`ModifyLogMetaStatus`](mod@modify_log_meta_status): Turns delivery of a log type in log analysis on or off.
//! - [`ModifyOpenLogShipper`](mod@modify_open_log_shipper): Activates log delivery to Simple Log Service.
//!
//! ## Notifications
//!
//! - [`CreateOrUpdateDingTalk`](mod@create_or_update_ding_talk): Creates or changes a notification sent by a DingTalk chatbot.
//! - [`DescribeDingTalk`](mod@describe_ding_talk): Lists the notifications that go out through DingTalk chatbots.
//! - [`DescribeNoticeConfig`](mod@describe_notice_config): Shows the notification settings, such as channel and allowed time per notification item.
//! - [`ModifyNoticeConfig`](mod@modify_notice_config): Changes channel and time limit of one notification item.
//!
//! ## Feature settings
//!
//! - [`BatchOperateCommonOverallConfig`](mod@batch_operate_common_overall_config): Switches several protection features of Security Center on or off at once.
//! - [`DescribeCommonOverallConfig`](mod@describe_common_overall_config): Shows the global setting of one main protection switch.
//! - [`DescribeCommonOverallConfigList`](mod@describe_common_overall_config_list): Shows the settings of several defense switches.
//! - [`DescribeCommonTargetConfig`](mod@describe_common_target_config): Shows to which assets a defense switch applies.
//! - [`DescribeCommonTargetResultList`](mod@describe_common_target_result_list): Lists the servers for which a kind of switch has been configured.
//! - [`DescribeSuspiciousOverallConfig`](mod@describe_suspicious_overall_config): Shows whether proactive defense switches are on.
//! - [`OperateCommonOverallConfig`](mod@operate_common_overall_config): Sets a feature switch of the given type for the whole account.
//! - [`OperateCommonTargetConfig`](mod@operate_common_target_config): Sets for which targets a feature is on, such as image scans or container escape protection.
//! - [`OperateSuspiciousOverallConfig`](mod@operate_suspicious_overall_config): Sets the account-wide switch for a kind of detection of suspicious events.
//!
//! ## Result exports
//!
//! - [`DescribeExportInfo`](mod@describe_export_info): Shows the progress of an export task.
//! - [`ExportRecord`](mod@export_record): Exports check results to Excel, for instance from asset center, image scans or leak detection.
//!
//! ## Service-linked roles
//!
//! - [`CreateServiceLinkedRole`](mod@create_service_linked_role): Creates the service-linked role through which Security Center may access other cloud resources.
//! - [`DescribeServiceLinkedRoleStatus`](mod@describe_service_linked_role_status): Tells whether the service-linked role of Security Center exists.
//!
//! ## Malicious file detection SDK
//!
//! - [`CreateFileDetect`](mod@create_file_detect): Submits a file for malicious file detection in the cloud.
//! - [`CreateFileDetectUploadUrl`](mod@create_file_detect_upload_url): Fetches the parameters needed to upload files for malicious file detection.
//! - [`GetFileDetectApiInvokeInfo`](mod@get_file_detect_api_invoke_info): Shows the quota, remainder and rate limit of the malicious file detection SDK.
//! - [`GetFileDetectResult`](mod@get_file_detect_result): Reads file detection results for a batch of hash keys.
//!
//! ## OSS malicious file detection
//!
//! - [`CreateOssBucketScanTask`](mod@create_oss_bucket_scan_task): Starts a malicious file scan of objects in OSS buckets.
//! - [`CreateOssScanConfig`](mod@create_oss_scan_config): Creates a policy for periodic detection of malicious files in OSS.
//! - [`DeleteOssScanConfig`](mod@delete_oss_scan_config): Deletes a policy for detecting malicious files in OSS.
//! - [`GetObjectScanEvent`](mod@get_object_scan_event): Reads one malicious file alert, with file name, MD5 and details.
//! - [`GetOssBucketScanStatistic`](mod@get_oss_bucket_scan_statistic): Shows totals of malicious file detection in OSS.
//! - [`GetOssScanConfig`](mod@get_oss_scan_config): Reads one policy for detecting malicious files in OSS.
//! - [`ListObjectScanEvent`](mod@list_object_scan_event): Lists malicious file alerts for objects in OSS.
//! - [`ListOssBucket`](mod@list_oss_bucket): Lists the buckets available to malicious file detection.
//! - [`ListOssBucketScanInfo`](mod@list_oss_bucket_scan_info): Lists buckets with the risks found in them.
//! - [`ListOssScanConfig`](mod@list_oss_scan_config): Lists the policies for detecting malicious files in OSS.
//! - [`ListSupportObjectSuffix`](mod@list_support_object_suffix): Lists the file extensions that malicious file detection supports.
//! - [`OperateBucketScanTask`](mod@operate_bucket_scan_task): Controls the scan tasks of OSS buckets, for instance by stopping them.
//! - [`RefreshOssBucketScanInfo`](mod@refresh_oss_bucket_scan_info): Refreshes the list of OSS buckets.
//! - [`UpdateOssScanConfig`](mod@update_oss_scan_config): Changes a policy for detecting malicious files in OSS.
//!
//! ## Tasks
//!
//! - [`CancelOnceTask`](mod@cancel_once_task): Cancels a running main task, such as a one-time scan.
//! - [`CreateCycleTask`](mod@create_cycle_task): Creates a periodic scan, for images, urgent vulnerabilities or viruses.
//! - [`DeleteCycleTask`](mod@delete_cycle_task): Deletes a scheduled scan, be it for images, urgent vulnerabilities or viruses.
//! - [`DescribeCycleTaskList`](mod@describe_cycle_task_list): Lists the periodic tasks for scanning images, urgent vulnerabilities and viruses.
//! - [`DescribeOnceTask`](mod@describe_once_task): Lists one-time tasks such as agent troubleshooting.
//! - [`DescribeOnceTaskLeafRecordPage`](mod@describe_once_task_leaf_record_page): Lists the subtasks of one-time image scans or image asset synchronizations.
//! - [`GenerateOnceTask`](mod@generate_once_task): Starts a one-time scan task of a given type.
//! - [`GetLastOnceTaskInfo`](mod@get_last_once_task_info): Reads the latest run of a scan task, for telling whether it has finished.
//! - [`GetOnceTaskResultInfo`](mod@get_once_task_result_info): Reads the results of one-time tasks such as fingerprint collection, vulnerability or image scans.
//! - [`ModifyCycleTask`](mod@modify_cycle_task): Changes the interval of a periodic scan for images, urgent vulnerabilities or viruses.
//!
//! ## Malicious behavior defense
//!
//! - [`AddClientUserDefineRule`](mod@add_client_user_define_rule): Creates a custom defense rule for malicious behavior, for example on file hashes, command lines or addresses.
//! - [`DeleteClientUserDefineRule`](mod@delete_client_user_define_rule): Deletes a user-defined defense rule, such as for a process or a network address.
//! - [`GetClientUserDefineRule`](mod@get_client_user_define_rule): Reads one custom rule of malicious behavior defense.
//! - [`GetRulesCount`](mod@get_rules_count): Counts the system rules and custom rules of malicious behavior defense.
//! - [`ListClientUserDefineRuleTypes`](mod@list_client_user_define_rule_types): Lists the types that custom defense rules can have.
//! - [`ListClientUserDefineRules`](mod@list_client_user_define_rules): Lists custom rules of malicious behavior defense.
//! - [`ListSystemAggregationRules`](mod@list_system_aggregation_rules): Lists the clusters of system defense rules with details.
//! - [`ListSystemClientRuleTypes`](mod@list_system_client_rule_types): Lists the types of system defense rules.
//! - [`ListSystemClientRules`](mod@list_system_client_rules): Lists system rules of malicious behavior defense.
//! - [`ListSystemRuleAggregationTypes`](mod@list_system_rule_aggregation_types): Lists the types by which system defense rules are clustered.
//! - [`ModifyClientUserDefineRule`](mod@modify_client_user_define_rule): Changes a custom rule of malicious behavior defense.
//!
//! ## Asset selection
//!
//! - [`AddAssetSelectionCriteria`](mod@add_asset_selection_criteria): Adds assets to an asset selection, either picked one by one or through search criteria.
//! - [`CreateAssetSelectionConfig`](mod@create_asset_selection_config): Creates an asset selection for a business feature, to be filled with assets afterwards.
//! - [`GetAssetSelectionConfig`](mod@get_asset_selection_config): Reads the asset selection of a business feature.
//! - [`ListAssetSelectionSelectedTarget`](mod@list_asset_selection_selected_target): Tells which of the given assets belong to an asset selection.
//! - [`ListAssetSelectionTarget`](mod@list_asset_selection_target): Lists the assets contained in the selection that a selection key stands for.
//! - [`UpdateSelectionKeyByType`](mod@update_selection_key_by_type): Points a business feature to another asset selection key.
//!
//! ## Others
//!
//! - [`AddBaselineCheckWhiteRecord`](mod@add_baseline_check_white_record): Creates a whitelist record for a baseline check item, with its scope and a reason.
//! - [`AddCloudVendorAccountAK`](mod@add_cloud_vendor_account_ak): Registers an access key of another cloud vendor's account so that its assets can be onboarded.
//! - [`AddCloudVendorTrialConfig`](mod@add_cloud_vendor_trial_config): Stores audit log access settings for an onboarded account of another cloud vendor.
//! - [`AddContainerPluginRule`](mod@add_container_plugin_rule): Creates a container escape prevention rule.
//! - [`AddIdcProbe`](mod@add_idc_probe): Sets up an IDC probe, which periodically scans IP segments of a data center for hosts.
//! - [`AddImageEventOperation`](mod@add_image_event_operation): Creates a rule for handling image alerts, such as whitelisting matching events.
//! - [`AddImageVulWhiteList`](mod@add_image_vul_white_list): Whitelists image vulnerabilities so that they are left out of alerting.
//! - [`AddPrivateRegistry`](mod@add_private_registry): Connects a self-managed image registry to Security Center.
//! - [`AddProtectVpcList`](mod@add_protect_vpc_list): Adds VPCs to the protected list and removes others from it in the same call.
//! - [`AddPublishBatch`](mod@add_publish_batch): Creates a batch for the staged upgrade of agents to a given version.
//! - [`AddSasContainerWebDefenseRule`](mod@add_sas_container_web_defense_rule): Creates a tamper-proofing rule that guards files inside containers.
//! - [`AddSasModuleTrial`](mod@add_sas_module_trial): Starts free trials of value-added modules, such as vulnerability fixing or threat analysis.
//! - [`BatchCreateMaliciousNote`](mod@batch_create_malicious_note): Adds a note to several alerts about malicious files in images at once.
//! - [`BindAuthToMachine`](mod@bind_auth_to_machine): Binds protection quota of an edition to servers or takes it away from them.
//! - [`BindHybridProxy`](mod@bind_hybrid_proxy): Connects servers as clients to a proxy cluster through which they reach Security Center.
//! - [`ChangeCheckCustomConfig`](mod@change_check_custom_config): Changes the custom parameters of one check item, and those of its repair.
//! - [`CheckStsTokenAuth`](mod@check_sts_token_auth): Checks the authorization that goes with the caller's STS token.
//! - [`CheckTrialFixCount`](mod@check_trial_fix_count): Checks a planned vulnerability fix against the number of fixes left in the trial.
//! - [`ConfirmVirusEvents`](mod@confirm_virus_events): Confirms the handling of alerts from a virus scan, which a first call merely prepared.
//! - [`CopyCustomizeReportConfig`](mod@copy_customize_report_config): Duplicates the configuration of a custom security report.
//! - [`CreateAttackPathSensitiveAssetConfig`](mod@create_attack_path_sensitive_asset_config): Marks assets as sensitive for attack path analysis.
//! - [`CreateAttackPathWhitelist`](mod@create_attack_path_whitelist): Creates a whitelist entry that excludes certain attack paths or assets from attack path analysis.
//! - [`CreateAttestor`](mod@create_attestor): Registers a KMS key version as attestor for verifying container image signatures.
//! - [`CreateBatchUploadUrl`](mod@create_batch_upload_url): Prepares upload addresses for a batch of files identified by MD5.
//! - [`CreateBinarySecurityPolicy`](mod@create_binary_security_policy): Creates a policy that enforces trusted image signatures in the chosen clusters.
//! - [`CreateCheckItem`](mod@create_check_item): Creates a custom check item for cloud configuration checks, with rule, risk level and remediation advice.
//! - [`CreateCheckPolicy`](mod@create_check_policy): Creates a custom policy node, such as a standard or section, under which check items are grouped.
//! - [`CreateContainerScanTask`](mod@create_container_scan_task): Starts a scan of the named containers in a cluster.
//! - [`CreateContainerScanTaskByAppName`](mod@create_container_scan_task_by_app_name): Starts a runtime scan of containers that belong to certain applications.
//! - [`CreateCustomizedDict`](mod@create_customized_dict): Creates a custom weak password dictionary, optionally overwriting the existing one.
//! - [`CreateDynamicDict`](mod@create_dynamic_dict): Saves a dynamically generated weak password dictionary, optionally replacing the earlier one.
//! - [`CreateFileUploadLimit`](mod@create_file_upload_limit): Sets the first queries-per-second limit for file uploads from the agent.
//! - [`CreateHoneypotProbeBind`](mod@create_honeypot_probe_bind): Adds a listening or forwarding service to a honeypot probe.
//! - [`CreateHybridProxyCluster`](mod@create_hybrid_proxy_cluster): Creates a proxy cluster for hosts that cannot reach Security Center directly.
//! - [`CreateInterceptionRule`](mod@create_interception_rule): Creates a container firewall rule about traffic between network objects in a cluster.
//! - [`CreateInterceptionTarget`](mod@create_interception_target): Defines a network object, such as an application's images, for use in container firewall rules.
//! - [`CreateJenkinsImageRegistry`](mod@create_jenkins_image_registry): Registers a Jenkins image registry and issues the token for its scans.
//! - [`CreateJenkinsImageScanTask`](mod@create_jenkins_image_scan_task): Starts a security scan of an image that a Jenkins pipeline has built.
//! - [`CreateMonitorAccount`](mod@create_monitor_account): Adds member accounts to those monitored by multi-account management.
//! - [`CreateOrUpdateAutoTagRule`](mod@create_or_update_auto_tag_rule): Creates or changes a rule that tags assets automatically when they match an expression.
//! - [`CreateRdDefaultSyncList`](mod@create_rd_default_sync_list): Sets the resource directory folders whose accounts are taken in by default.
//! - [`CreateSasTrial`](mod@create_sas_trial): Applies for a free trial of Security Center in a chosen edition.
//! - [`CreateServiceTrail`](mod@create_service_trail): Creates a service trail of ActionTrail for Security Center.
//! - [`CreateSoarStrategyTask`](mod@create_soar_strategy_task): Creates a response orchestration task from a strategy, to run at a planned time.
//! - [`CreateUserSetting`](mod@create_user_setting): Stores user settings, such as alert levels and how long invalid alerts are kept.
//! - [`CreateVirusScanOnceTask`](mod@create_virus_scan_once_task): Creates a one-time virus scan and runs it right away.
//! - [`DeleteAttackPathSensitiveAssetConfig`](mod@delete_attack_path_sensitive_asset_config): Removes a sensitive asset configuration of attack path analysis.
//! - [`DeleteAttackPathWhitelist`](mod@delete_attack_path_whitelist): Deletes an allowlist entry for attack paths, which are then reported again.
//! - [`DeleteAttestor`](mod@delete_attestor): Deletes a witness, whose signatures container images are checked against.
//! - [`DeleteAutoTagRules`](mod@delete_auto_tag_rules): Deletes rules by which assets get tags automatically.
//! - [`DeleteBackupSnapshot`](mod@delete_backup_snapshot): Deletes backup snapshots of the anti-ransomware feature, if wanted all but the latest one.
//! - [`DeleteBaselineCheckWhiteRecord`](mod@delete_baseline_check_white_record): Takes baseline check items off the allowlist, so that they are reported again.
//! - [`DeleteBinarySecurityPolicy`](mod@delete_binary_security_policy): Deletes the policy that decides which container programs count as trusted by signature.
//! - [`DeleteCheckItem`](mod@delete_check_item): Deletes custom check items of the configuration check.
//! - [`DeleteCheckPolicy`](mod@delete_check_policy): Deletes policies by which cloud configurations are checked.
//! - [`DeleteCloudVendorAccountAK`](mod@delete_cloud_vendor_account_ak): Deletes the access key of another cloud vendor, whose assets can then no longer be read.
//! - [`DeleteContainerPluginRule`](mod@delete_container_plugin_rule): Deletes a rule against container escapes; what it blocked is possible again.
//! - [`DeleteCustomizeReport`](mod@delete_customize_report): Deletes a custom report; it is no longer sent.
//! - [`DeleteCustomizedDict`](mod@delete_customized_dict): Deletes the custom dictionary that weak passwords are checked against.
//! - [`DeleteDingTalk`](mod@delete_ding_talk): Deletes notification settings for DingTalk robots, which receive no more alerts.
//! - [`DeleteHybridProxy`](mod@delete_hybrid_proxy): Removes a proxy of a hybrid cloud cluster; traffic of servers no longer runs through it.
//! - [`DeleteHybridProxyCluster`](mod@delete_hybrid_proxy_cluster): Deletes a proxy cluster of hybrid cloud by its name.
//! - [`DeleteIdcProbe`](mod@delete_idc_probe): Deletes a probe that discovers assets in a data center.
//! - [`DeleteImageEventOperation`](mod@delete_image_event_operation): Deletes a rule that handles image alerts automatically.
//! - [`DeleteImageVulWhitelist`](mod@delete_image_vul_whitelist): Takes vulnerabilities of images off the allowlist, so that scans report them again.
//! - [`DeleteInterceptionRule`](mod@delete_interception_rule): Deletes rules that block traffic between containers of a cluster.
//! - [`DeleteInterceptionTarget`](mod@delete_interception_target): Deletes a network object of the container firewall, which rules referred to.
//! - [`DeleteK8sAccessInfo`](mod@delete_k8s_access_info): Deletes the access data of a self-managed Kubernetes cluster.
//! - [`DeleteMonitorAccount`](mod@delete_monitor_account): Takes a member account out of central security management.
//! - [`DeletePrivateRegistry`](mod@delete_private_registry): Removes a private image registry from Security Center; its images are no longer scanned.
//! - [`DeleteSasContainerWebDefenseRule`](mod@delete_sas_container_web_defense_rule): Deletes a tamper protection rule for containers; files it guarded can be changed again.
//! - [`DeleteSearchCondition`](mod@delete_search_condition): Deletes a saved search condition by its name.
//! - [`DeleteServiceTrail`](mod@delete_service_trail): Ends the delivery of audit events to Security Center by a trail.
//! - [`DeleteSoarStrategyTask`](mod@delete_soar_strategy_task): Deletes a task of a SOAR strategy, that is of an automated response.
//! - [`DeleteVulAutoRepairConfig`](mod@delete_vul_auto_repair_config): Removes vulnerabilities from the list that may be fixed automatically.
//! - [`DescribeAffectedAssets`](mod@describe_affected_assets): Lists the assets affected according to virus defense results.
//! - [`DescribeAgentlessSensitiveFileByKey`](mod@describe_agentless_sensitive_file_by_key): Lists the findings of one sensitive file in agentless detection.
//! - [`DescribeAIAssetSummary`](mod@describe_ai_asset_summary): Summarizes the AI-related assets of the account.
//! - [`DescribeAllRegionsStatistics`](mod@describe_all_regions_statistics): Shows statistics on security events across all regions, optionally for one server group.
//! - [`DescribeAssetsScaProcessNum`](mod@describe_assets_sca_process_num): Counts the middleware processes on the given servers.
//! - [`DescribeAttestors`](mod@describe_attestors): Lists the attestors registered for image signature checks.
//! - [`DescribeBinarySecurityPolicies`](mod@describe_binary_security_policies): Lists the policies that enforce image signatures, optionally by status.
//! - [`DescribeCanAccessVpcSale`](mod@describe_can_access_vpc_sale): Tells whether the account has access to the VPC sale.
//! - [`DescribeCanFixVulList`](mod@describe_can_fix_vul_list): Lists vulnerabilities that can be fixed.
//! - [`DescribeCanTrySas`](mod@describe_can_try_sas): Tells whether the account qualifies for a trial of Security Center.
//! - [`DescribeChartData`](mod@describe_chart_data): Fetches the data behind a chart in a custom report for a time range.
//! - [`DescribeChartList`](mod@describe_chart_list): Lists the charts available to a custom security report.
//! - [`DescribeCheckResult`](mod@describe_check_result): Shows results of baseline checking for the account.
//! - [`DescribeCheckWarningCount`](mod@describe_check_warning_count): Counts the findings of a baseline risk or check item, optionally by status.
//! - [`DescribeClientProblemType`](mod@describe_client_problem_type): Lists the problem types that agent troubleshooting knows.
//! - [`DescribeCloudVendorAccountAKList`](mod@describe_cloud_vendor_account_ak_list): Lists the access keys registered for accounts at other cloud vendors.
//! - [`DescribeCloudVendorTrialConfig`](mod@describe_cloud_vendor_trial_config): Shows the audit log settings of an onboarded account at another cloud vendor.
//! - [`DescribeClusterBasicInfo`](mod@describe_cluster_basic_info): Shows basic data of a container cluster, found by its ID.
//! - [`DescribeClusterHostSecuritySummary`](mod@describe_cluster_host_security_summary): Summarizes the security of the hosts in a container cluster.
//! - [`DescribeClusterImageSecuritySummary`](mod@describe_cluster_image_security_summary): Summarizes the security of images in a cluster, narrowed by repository, tag or digest.
//! - [`DescribeClusterScannerList`](mod@describe_cluster_scanner_list): Lists the cluster scanners, filtered by cluster and status.
//! - [`DescribeContainerApps`](mod@describe_container_apps): Lists the applications in a container cluster.
//! - [`DescribeContainerFieldStatistics`](mod@describe_container_field_statistics): Shows statistics on container assets by field.
//! - [`DescribeContainerGroupedFieldDetail`](mod@describe_container_grouped_field_detail): Lists the groups that containers form by a chosen field, with details of each.
//! - [`DescribeContainerScanConfig`](mod@describe_container_scan_config): Shows the configuration of container runtime scans.
//! - [`DescribeContainerServiceK8sClusterKritisStatus`](mod@describe_container_service_k8s_cluster_kritis_status): Tells whether Kritis, which verifies image signatures, is available in a cluster.
//! - [`DescribeContainerServiceK8sClusterNamespaces`](mod@describe_container_service_k8s_cluster_namespaces): Lists the namespaces of one Container Service for Kubernetes cluster.
//! - [`DescribeContainerServiceK8sClusters`](mod@describe_container_service_k8s_clusters): Lists the Kubernetes clusters of Container Service.
//! - [`DescribeCustomBlockInstances`](mod@describe_custom_block_instances): Lists the servers on which a custom IP blocking rule takes effect.
//! - [`DescribeCustomBlockRecords`](mod@describe_custom_block_records): Lists custom IP blocking policies defined for one or several servers.
//! - [`DescribeCustomizeReportConfigDetail`](mod@describe_customize_report_config_detail): Shows the configuration of one custom security report.
//! - [`DescribeCustomizeReportList`](mod@describe_customize_report_list): Lists custom security reports, filtered by title, type, status or version.
//! - [`DescribeCustomizedDict`](mod@describe_customized_dict): Shows the custom weak password dictionary.
//! - [`DescribeCustomizedDictUploadInfo`](mod@describe_customized_dict_upload_info): Fetches what is needed to upload a custom weak password dictionary.
//! - [`DescribeCustomizedStrategyTargets`](mod@describe_customized_strategy_targets): Lists the assets to which customized strategies apply.
//! - [`DescribeDataSource`](mod@describe_data_source): Shows the data sources of a configuration type.
//! - [`DescribeDefaultKeyInfo`](mod@describe_default_key_info): Shows the default key of the account.
//! - [`DescribeDefaultProxyInstallVersion`](mod@describe_default_proxy_install_version): Shows the proxy version installed by default for hybrid cloud.
//! - [`DescribeDomainSecureAlarmList`](mod@describe_domain_secure_alarm_list): Lists security alerts that concern domain assets.
//! - [`DescribeDomainSecureRiskList`](mod@describe_domain_secure_risk_list): Lists the risks found for domain assets.
//! - [`DescribeDomainSecureScore`](mod@describe_domain_secure_score): Shows the security score of the domain assets.
//! - [`DescribeDomainSecureStatistics`](mod@describe_domain_secure_statistics): Shows security statistics for the domain assets.
//! - [`DescribeDomainSecureSuggests`](mod@describe_domain_secure_suggests): Lists suggestions for making the domain assets safer.
//! - [`DescribeDomainSecureVulList`](mod@describe_domain_secure_vul_list): Lists vulnerabilities that concern domain assets, by type.
//! - [`DescribeDynamicDict`](mod@describe_dynamic_dict): Shows the dynamically generated weak password dictionary.
//! - [`DescribeDynamicDictUploadInfo`](mod@describe_dynamic_dict_upload_info): Fetches what is needed to upload a dynamic weak password dictionary.
//! - [`DescribeEventLevelCount`](mod@describe_event_level_count): Counts alert events by severity: serious, suspicious and reminder.
//! - [`DescribeEventOnStage`](mod@describe_event_on_stage): Shows the platforms that threat detection supports.
//! - [`DescribeFixUsedCount`](mod@describe_fix_used_count): Counts the vulnerability fixes that a pay-as-you-go account has consumed.
//! - [`DescribeGraph4InvestigationOnline`](mod@describe_graph4_investigation_online): Fetches the graph for investigating an anomaly, starting at a vertex.
//! - [`DescribeHybridProxyClusterList`](mod@describe_hybrid_proxy_cluster_list): Lists proxy clusters, optionally by name.
//! - [`DescribeHybridProxyLinkedClientList`](mod@describe_hybrid_proxy_linked_client_list): Lists the clients connected to a proxy or proxy cluster.
//! - [`DescribeHybridProxyList`](mod@describe_hybrid_proxy_list): Lists the proxy servers of a cluster.
//! - [`DescribeHybridProxyPolicy`](mod@describe_hybrid_proxy_policy): Shows the policy of a proxy cluster.
//! - [`DescribeIdcAssetCriteria`](mod@describe_idc_asset_criteria): Lists search criteria for assets found by IDC probes.
//! - [`DescribeIdcProbeList`](mod@describe_idc_probe_list): Lists IDC probes, filtered by data center name and status.
//! - [`DescribeIdcProbeScanResultList`](mod@describe_idc_probe_scan_result_list): Lists the hosts that IDC probes have discovered.
//! - [`DescribeImageBuildRiskByKey`](mod@describe_image_build_risk_by_key): Lists the findings of one risky build command in images.
//! - [`DescribeImageBuildRiskList`](mod@describe_image_build_risk_list): Lists the risky build commands found in images.
//! - [`DescribeImageEventOperationCondition`](mod@describe_image_event_operation_condition): Lists the conditions that can be used in image alert handling rules.
//! - [`DescribeImageEventOperationPage`](mod@describe_image_event_operation_page): Lists image alert handling rules, page by page.
//! - [`DescribeImageFixCycleConfig`](mod@describe_image_fix_cycle_config): Shows the schedule for periodic image fixing.
//! - [`DescribeImageLatestScanTask`](mod@describe_image_latest_scan_task): Shows the latest scan task of an image, found by digest.
//! - [`DescribeImageListByBuildRisk`](mod@describe_image_list_by_build_risk): Lists the images affected by a risky build command.
//! - [`DescribeImageRepoList`](mod@describe_image_repo_list): Lists image repositories with the state of their defense switches.
//! - [`DescribeImageRiskLevelStatistic`](mod@describe_image_risk_level_statistic): Shows how the account's images are distributed over risk levels.
//! - [`DescribeImageSecurityScanCount`](mod@describe_image_security_scan_count): Counts the security findings of image scans, for a given repository, image or cluster.
//! - [`DescribeImageVulWhiteList`](mod@describe_image_vul_white_list): Lists the whitelist of image vulnerabilities.
//! - [`DescribeInstanceVulStatistics`](mod@describe_instance_vul_statistics): Counts the vulnerabilities of servers by type.
//! - [`DescribeLatestScanTask`](mod@describe_latest_scan_task): Shows the progress of the most recent virus scan.
//! - [`DescribeMonitorAccounts`](mod@describe_monitor_accounts): Lists the accounts monitored by multi-account management.
//! - [`DescribeNeedAsyncQuery`](mod@describe_need_async_query): Tells whether a kind of query has to be made asynchronously.
//! - [`DescribePluginSummary`](mod@describe_plugin_summary): Summarizes the state of a plug-in.
//! - [`DescribePropertyScaProcessDetail`](mod@describe_property_sca_process_detail): Lists details of middleware processes, searched by server, PID or command line.
//! - [`DescribePropertyUsageTop`](mod@describe_property_usage_top): Ranks the most frequent entries of one kind of asset fingerprint.
//! - [`DescribeQuaraFileDownloadInfo`](mod@describe_quara_file_download_info): Fetches download information for a quarantined file.
//! - [`DescribeReportExport`](mod@describe_report_export): Shows the state of a report export.
//! - [`DescribeReportRecipientStatus`](mod@describe_report_recipient_status): Shows the status of the given report recipients.
//! - [`DescribeScanTaskStatistics`](mod@describe_scan_task_statistics): Shows statistics of the virus scan tasks.
//! - [`DescribeScreenScoreThread`](mod@describe_screen_score_thread): Fetches the course of the security score over time, for the security screen.
//! - [`DescribeSoarPlaybookTaskDetail`](mod@describe_soar_playbook_task_detail): Shows the details of one playbook run in response orchestration.
//! - [`DescribeSoarStrategies`](mod@describe_soar_strategies): Lists the available strategies of response orchestration, page by page.
//! - [`DescribeSoarStrategyParam`](mod@describe_soar_strategy_param): Shows the parameters that a response orchestration strategy takes.
//! - [`DescribeSoarStrategyTaskDetail`](mod@describe_soar_strategy_task_detail): Shows one response orchestration task in detail.
//! - [`DescribeSoarStrategyTaskParams`](mod@describe_soar_strategy_task_params): Shows the parameters with which a response orchestration task was created.
//! - [`DescribeSoarStrategyTaskResult`](mod@describe_soar_strategy_task_result): Lists the results of a response orchestration task.
//! - [`DescribeSoarStrategyTasks`](mod@describe_soar_strategy_tasks): Lists the tasks created from response orchestration strategies.
//! - [`DescribeSoarSubscribedStrategy`](mod@describe_soar_subscribed_strategy): Lists the response orchestration strategies that the account has subscribed to.
//! - [`DescribeStrictEventName`](mod@describe_strict_event_name): Lists the alert names that are enabled in strict mode.
//! - [`DescribeSupervisonInfo`](mod@describe_supervison_info): Shows supervision information for the account.
//! - [`DescribeSuspEventUserSetting`](mod@describe_susp_event_user_setting): Shows which alert levels the user has switched on.
//! - [`DescribeSyncAssetTaskList`](mod@describe_sync_asset_task_list): Lists asset synchronization tasks within a time range.
//! - [`DescribeSyncAssetTaskLogDetail`](mod@describe_sync_asset_task_log_detail): Shows the log of one asset synchronization task.
//! - [`DescribeTotalStatistics`](mod@describe_total_statistics): Shows alert event statistics, optionally for one server group.
//! - [`DescribeTraceInfoDetail`](mod@describe_trace_info_detail): Shows how an alert is traced back to its origin.
//! - [`DescribeTraceInfoNode`](mod@describe_trace_info_node): Shows the details of one node in an attack trace.
//! - [`DescribeUniBackupStatistics`](mod@describe_uni_backup_statistics): Shows overall statistics of database backups under anti-ransomware protection.
//! - [`DescribeUserSetting`](mod@describe_user_setting): Shows the account's user settings, such as alert levels.
//! - [`DescribeVolDingdingMessage`](mod@describe_vol_dingding_message): Reads the DingTalk message data kept for the account.
//! - [`DescribeVulDefendCountStatistics`](mod@describe_vul_defend_count_statistics): Counts vulnerabilities that application protection (RASP) defends, or could defend, against.
//! - [`DescribeVulMetaCountStatistics`](mod@describe_vul_meta_count_statistics): Shows statistics on the contents of the vulnerability database.
//! - [`DescribeWhiteListAsset`](mod@describe_white_list_asset): Lists the assets that an application whitelist policy can be applied to.
//! - [`DescribeWhiteListAuthorize`](mod@describe_white_list_authorize): Shows the account's quota for the application whitelist.
//! - [`DescribeWhiteListEffectiveAssets`](mod@describe_white_list_effective_assets): Lists the assets on which an application whitelist policy takes effect.
//! - [`DescribeWhiteListProcess`](mod@describe_white_list_process): Lists the processes recognized under an application whitelist policy.
//! - [`DescribeWhiteListStrategyList`](mod@describe_white_list_strategy_list): Lists application whitelist policies, optionally only those with given IDs.
//! - [`DescribeWhiteListStrategyStatistics`](mod@describe_white_list_strategy_statistics): Shows statistics on application whitelist policies.
//! - [`DescribeWhiteListStrategyUuidCount`](mod@describe_white_list_strategy_uuid_count): Counts the servers of an application whitelist policy.
//! - [`DingTalkOnlineTest`](mod@ding_talk_online_test): Sends a test message to the DingTalk robot of a notification setting.
//! - [`EnableCustomInstanceBlockRecord`](mod@enable_custom_instance_block_record): Turns on a custom IP blocking rule for a particular server.
//! - [`EnableServiceAccessResourceDirectory`](mod@enable_service_access_resource_directory): Lets Security Center access the account's resource directory as trusted service.
//! - [`ExportCustomizeReport`](mod@export_customize_report): Exports a custom security report in a chosen format.
//! - [`FinishGuidTask`](mod@finish_guid_task): Marks a task of the getting-started guide as finished, by the name of its type.
//! - [`GenerateClusterScannerWebhookYaml`](mod@generate_cluster_scanner_webhook_yaml): Generates the YAML for a cluster scanner's webhook, switched on or off.
//! - [`GenerateDynamicDict`](mod@generate_dynamic_dict): Generates a weak password dictionary from domains, names and keywords.
//! - [`GenerateK8sAccessInfo`](mod@generate_k8s_access_info): Generates the command that connects a self-managed Kubernetes cluster.
//! - [`GetAccountLabel`](mod@get_account_label): Reads labels attached to the account.
//! - [`GetAegisContainerPluginRule`](mod@get_aegis_container_plugin_rule): Reads one container escape prevention rule.
//! - [`GetAegisContainerPluginRuleCriteria`](mod@get_aegis_container_plugin_rule_criteria): Lists the search criteria for container escape prevention rules.
//! - [`GetAgentlessTaskUsedSizeEstimate`](mod@get_agentless_task_used_size_estimate): Estimates how much data an agentless detection task would scan.
//! - [`GetAppNetwork`](mod@get_app_network): Fetches the network topology between container applications.
//! - [`GetAttackPathEventDetail`](mod@get_attack_path_event_detail): Reads the details of a single attack path event, found by ID and source.
//! - [`GetAttackPathEventStatistics`](mod@get_attack_path_event_statistics): Summarizes all attack path events of the account in figures.
//! - [`GetAttackPathSensitiveAssetConfig`](mod@get_attack_path_sensitive_asset_config): Reads a sensitive asset configuration of attack path analysis.
//! - [`GetAttackPathWhitelist`](mod@get_attack_path_whitelist): Reads one whitelist entry of attack path analysis.
//! - [`GetAttackTypeList`](mod@get_attack_type_list): Lists the attack types that Security Center distinguishes.
//! - [`GetAuthSummary`](mod@get_auth_summary): Summarizes purchased and used protection quotas.
//! - [`GetAuthVersionStatistic`](mod@get_auth_version_statistic): Counts the protected assets by edition.
//! - [`GetBackupAutoConfigStatus`](mod@get_backup_auto_config_status): Tells whether anti-ransomware backups are being configured automatically.
//! - [`GetBuildRiskDefineRuleConfig`](mod@get_build_risk_define_rule_config): Reads which image build risks are checked for.
//! - [`GetCanTrySas`](mod@get_can_try_sas): Tells whether the account may still try Security Center free of charge.
//! - [`GetCheckCountStatistic`](mod@get_check_count_statistic): Counts configuration check results by a chosen kind of statistic, optionally per vendor.
//! - [`GetCheckSale`](mod@get_check_sale): Shows purchased and consumed quota of the cloud configuration check.
//! - [`GetCheckStructure`](mod@get_check_structure): Reads how the items of the cloud configuration check are arranged.
//! - [`GetCheckTimeDimensionStatistic`](mod@get_check_time_dimension_statistic): Reads configuration check statistics over a period of time, by vendor.
//! - [`GetClusterRuleSummary`](mod@get_cluster_rule_summary): Summarizes the container firewall of a cluster: rule counts, switch and recent interceptions.
//! - [`GetClusterScannerYaml`](mod@get_cluster_scanner_yaml): Fetches the YAML that installs the scanner in a cluster.
//! - [`GetClusterStrategyCount`](mod@get_cluster_strategy_count): Counts the policies in each cluster.
//! - [`GetCommonSwitchConfig`](mod@get_common_switch_config): Reads the setting of a general switch.
//! - [`GetConsoleFuncGrayStatus`](mod@get_console_func_gray_status): Tells whether a console feature in gradual release is open to the account.
//! - [`GetContainerDefenseRuleDetail`](mod@get_container_defense_rule_detail): Reads a rule of non-image program defense in full.
//! - [`GetCurrentVersionPublish`](mod@get_current_version_publish): Shows the agent version that is currently being rolled out.
//! - [`GetDataTrend`](mod@get_data_trend): Reads the trend of security data by business type over a time range.
//! - [`GetDefenceCount`](mod@get_defence_count): Fetches the account's figures on what has been defended against.
//! - [`GetDockerhubImageRiskRankInfo`](mod@get_dockerhub_image_risk_rank_info): Ranks Docker Hub images by risk.
//! - [`GetDockerhubImageRiskStatistic`](mod@get_dockerhub_image_risk_statistic): Shows risk statistics for Docker Hub images.
//! - [`GetFileDetectReport`](mod@get_file_detect_report): Reads the cloud sandbox report on a malicious file.
//! - [`GetFileUploadLimit`](mod@get_file_upload_limit): Reads the rate limit set for file uploads.
//! - [`GetFunctionTrialStatus`](mod@get_function_trial_status): Shows the trial state of a named function.
//! - [`GetHoneyPotUploadPolicyInfo`](mod@get_honey_pot_upload_policy_info): Fetches the upload address for a honeypot file; call it before uploading.
//! - [`GetHoneypotEventTrend`](mod@get_honeypot_event_trend): Shows the attack trend of one attack source.
//! - [`GetHoneypotNodeMetricList`](mod@get_honeypot_node_metric_list): Reads monitoring data of a honeypot management node.
//! - [`GetImageEventOperation`](mod@get_image_event_operation): Reads one rule for handling image alerts.
//! - [`GetInstallCodeForUuid`](mod@get_install_code_for_uuid): Fetches the installation code that goes with a server's UUID.
//! - [`GetInstanceAlarmStatistics`](mod@get_instance_alarm_statistics): Counts the alerts of one server.
//! - [`GetInstanceAuthRange`](mod@get_instance_auth_range): Shows the authorization range that applies to the account's instances.
//! - [`GetInterceptionRuleDetail`](mod@get_interception_rule_detail): Reads a container firewall rule in full.
//! - [`GetInterceptionTargetDetail`](mod@get_interception_target_detail): Reads a network object protected by the container firewall.
//! - [`GetLocalDefaultRegion`](mod@get_local_default_region): Shows the default region for a cloud vendor.
//! - [`GetModuleConfig`](mod@get_module_config): Reads which servers each module has been configured for.
//! - [`GetModuleConfigStatus`](mod@get_module_config_status): Shows the configuration status of the named modules.
//! - [`GetModuleTrialAuthInfo`](mod@get_module_trial_auth_info): Shows which value-added modules the account may still try.
//! - [`GetPublishCron`](mod@get_publish_cron): Reads the schedule on which agents are upgraded.
//! - [`GetRdTree`](mod@get_rd_tree): Reads the tree of the account's resource directory.
//! - [`GetRegistryScanDayNum`](mod@get_registry_scan_day_num): Reads the day range set for scans of image registries.
//! - [`GetSasContainerWebDefenseRule`](mod@get_sas_container_web_defense_rule): Reads one container tamper-proofing rule, found by rule ID.
//! - [`GetSasContainerWebDefenseRuleApplication`](mod@get_sas_container_web_defense_rule_application): Lists the applications that a container tamper-proofing rule covers.
//! - [`GetSasContainerWebDefenseRuleCriteria`](mod@get_sas_container_web_defense_rule_criteria): Lists the search criteria for container tamper-proofing rules.
//! - [`GetSensitiveDefineRuleConfig`](mod@get_sensitive_define_rule_config): Reads the tree of sensitive file rules and which of them are selected.
//! - [`GetServerlessAppAuthDetail`](mod@get_serverless_app_auth_detail): Shows the protection quota used by one serverless application.
//! - [`GetServerlessAuthSummary`](mod@get_serverless_auth_summary): Summarizes the protection quota of serverless assets.
//! - [`GetServiceTrail`](mod@get_service_trail): Reads whether ActionTrail events are delivered to Security Center.
//! - [`GetSupportedModules`](mod@get_supported_modules): Lists the modules that Security Center supports for the account.
//! - [`GetSwitchRegionDetail`](mod@get_switch_region_detail): Shows the progress of moving servers' connections from China to Singapore.
//! - [`GetTenantCheckAvailable`](mod@get_tenant_check_available): Tells whether a tenant check can be started.
//! - [`GetVirusScanConfig`](mod@get_virus_scan_config): Reads the settings of periodic virus scans.
//! - [`GetVirusScanLatestTaskStatistic`](mod@get_virus_scan_latest_task_statistic): Reads the figures of the latest virus scan.
//! - [`GrantSwitchAgreement`](mod@grant_switch_agreement): Records that the terms of a feature were accepted or refused.
//! - [`HandleMaliciousFiles`](mod@handle_malicious_files): Handles alerts about malicious files, by the operation named in the call.
//! - [`HandleSimilarMaliciousFiles`](mod@handle_similar_malicious_files): Handles all alerts about malicious files that resemble a given one.
//! - [`IgnoreIdcProbeScanResult`](mod@ignore_idc_probe_scan_result): Ignores results of a data center probe scan, or takes this back.
//! - [`InstallAegisForLingjun`](mod@install_aegis_for_lingjun): Installs the Security Center agent on Lingjun nodes.
//! - [`InstallHybridProxy`](mod@install_hybrid_proxy): Installs the hybrid cloud proxy on servers and joins them to a cluster.
//! - [`InstallPmAgent`](mod@install_pm_agent): Installs the CloudMonitor agent on servers that are not ECS instances.
//! - [`ListAccountsInResourceDirectory`](mod@list_accounts_in_resource_directory): Lists the member accounts of the resource directory.
//! - [`ListAegisContainerPluginRule`](mod@list_aegis_container_plugin_rule): Lists the container escape prevention rules.
//! - [`ListAegisForLingjunStatus`](mod@list_aegis_for_lingjun_status): Shows the agent state of the given Lingjun servers.
//! - [`ListAgentlessAsset`](mod@list_agentless_asset): Lists the assets available to agentless detection, filtered by name, platform or region.
//! - [`ListAssetInfoPublish`](mod@list_asset_info_publish): Shows agent rollout information for the given servers.
//! - [`ListAttackPathEvent`](mod@list_attack_path_event): Lists attack path events, filtered by risk level, path, asset or time.
//! - [`ListAttackPathWhitelist`](mod@list_attack_path_whitelist): Lists the whitelist entries of attack path analysis.
//! - [`ListAutoTagRules`](mod@list_auto_tag_rules): Lists the rules that tag assets automatically.
//! - [`ListAvailableAttackPath`](mod@list_available_attack_path): Lists the attack paths that can be chosen, for instance for a whitelist.
//! - [`ListBackupRecord`](mod@list_backup_record): Lists the records of anti-ransomware backups.
//! - [`ListBaselineCheckWhiteRecord`](mod@list_baseline_check_white_record): Lists the whitelist records of baseline check items.
//! - [`ListCheckItems`](mod@list_check_items): Lists configuration check items, filtered by name, type and status.
//! - [`ListCheckPolicies`](mod@list_check_policies): Lists the policy nodes under which configuration check items are grouped.
//! - [`ListCheckRule`](mod@list_check_rule): Lists rules of the configuration check, filtered by item, type and scope.
//! - [`ListCheckRuleInstance`](mod@list_check_rule_instance): Lists the instances that a rule of the configuration check covers.
//! - [`ListCheckTypes`](mod@list_check_types): Lists the types of baseline check items that match the conditions.
//! - [`ListCloudAssetMatchOperators`](mod@list_cloud_asset_match_operators): Lists the comparison operators usable on cloud asset data in custom checks.
//! - [`ListCloudAssetSchemas`](mod@list_cloud_asset_schemas): Lists the data schemas of cloud asset types, for use in custom checks.
//! - [`ListClusterPluginInfo`](mod@list_cluster_plugin_info): Lists clusters with the state of the plug-in on each node.
//! - [`ListCompressFileDetectResult`](mod@list_compress_file_detect_result): Lists detection results of the files inside a compressed package.
//! - [`ListDockerhubImage`](mod@list_dockerhub_image): Searches Docker Hub images by a query string.
//! - [`ListGroups`](mod@list_groups): Lists the server groups of the account.
//! - [`ListHoneypotAttackerPortrait`](mod@list_honeypot_attacker_portrait): Builds a profile of an attacker from the source IP address.
//! - [`ListHoneypotAttackerSource`](mod@list_honeypot_attacker_source): Lists the sources that attacked honeypots.
//! - [`ListHoneypotEventFlows`](mod@list_honeypot_event_flows): Lists the steps of a honeypot attack event in detail.
//! - [`ListHoneypotEvents`](mod@list_honeypot_events): Lists the intrusion events at honeypots.
//! - [`ListHoneypotProbeUuid`](mod@list_honeypot_probe_uuid): Lists probe identifiers by probe type and management node.
//! - [`ListImageRegistryExtra`](mod@list_image_registry_extra): Reads the extra settings of an image registry.
//! - [`ListImageRegistryRegion`](mod@list_image_registry_region): Lists the regions in which self-managed image registries can be connected.
//! - [`ListImageRisk`](mod@list_image_risk): Lists security information on container images.
//! - [`ListInstanceRiskLevels`](mod@list_instance_risk_levels): Shows the security risk level of the given instances.
//! - [`ListInstanceRiskNum`](mod@list_instance_risk_num): Counts the security problems of the given instances.
//! - [`ListInterceptionHistory`](mod@list_interception_history): Lists what the container firewall has blocked.
//! - [`ListInterceptionRulePage`](mod@list_interception_rule_page): Lists container firewall rules, page by page.
//! - [`ListK8sAccessInfo`](mod@list_k8s_access_info): Lists the access configurations of self-managed Kubernetes clusters.
//! - [`ListLogShipperRegions`](mod@list_log_shipper_regions): Lists the regions for log delivery.
//! - [`ListMachineApps`](mod@list_machine_apps): Lists serverless applications with their protection state.
//! - [`ListMultiUserInstances`](mod@list_multi_user_instances): Lists the Security Center instances of member accounts, with token-based paging.
//! - [`ListOperationCheck`](mod@list_operation_check): Lists the check items concerned by operation tasks, filtered by instance, type and time.
//! - [`ListOperationProcess`](mod@list_operation_process): Lists the execution records of operation tasks, with status and source.
//! - [`ListOperationProcessDetail`](mod@list_operation_process_detail): Lists the detailed execution records of operation tasks by task ID.
//! - [`ListOperationTask`](mod@list_operation_task): Lists operation tasks on configuration check items.
//! - [`ListPodRisk`](mod@list_pod_risk): Lists the security risks of pods.
//! - [`ListPrivateK8s`](mod@list_private_k8s): Lists the self-managed Kubernetes clusters of the account.
//! - [`ListPublishBatch`](mod@list_publish_batch): Lists the batches of a staged agent upgrade.
//! - [`ListRdDefaultSyncList`](mod@list_rd_default_sync_list): Lists the resource directory folders that are synchronized by default.
//! - [`ListSasContainerWebDefenseRule`](mod@list_sas_container_web_defense_rule): Lists container tamper-proofing rules with their protected paths, by search criteria.
//! - [`ListSupportAttackPathAsset`](mod@list_support_attack_path_asset): Lists the assets supported by attack path analysis.
//! - [`ListTargetByBatch`](mod@list_target_by_batch): Lists the servers in one batch of a staged agent upgrade.
//! - [`ListUnfinishedOnceTask`](mod@list_unfinished_once_task): Lists unfinished one-time tasks by type.
//! - [`ListUniBackupRecord`](mod@list_uni_backup_record): Lists the records of database anti-ransomware backups.
//! - [`ListUserVpc`](mod@list_user_vpc): Lists the account's VPCs, for connecting Kubernetes clusters in a region.
//! - [`ListUuidsByAppId`](mod@list_uuids_by_app_id): Lists the UUIDs of the instances that make up a serverless application.
//! - [`ListVirusScanMachine`](mod@list_virus_scan_machine): Lists hosts with virus alerts from a virus scan.
//! - [`ListVirusScanMachineEvent`](mod@list_virus_scan_machine_event): Lists the virus alerts that a scan raised on one server.
//! - [`ListVirusScanTask`](mod@list_virus_scan_task): Lists virus scan tasks, filtered by scan type, status and server.
//! - [`MarkMonitorAccounts`](mod@mark_monitor_accounts): Marks member accounts as important, so that the account picker shows them first.
//! - [`ModifyAttestor`](mod@modify_attestor): Changes the KMS key or remark of an attestor.
//! - [`ModifyBinarySecurityPolicy`](mod@modify_binary_security_policy): Changes an image signature policy, for instance its clusters or status.
//! - [`ModifyCheckRule`](mod@modify_check_rule): Changes a configuration check rule, including the instances that it covers.
//! - [`ModifyCloudVendorAccountAK`](mod@modify_cloud_vendor_account_ak): Changes the access key, regions or modules of an account at another cloud vendor.
//! - [`ModifyCloudVendorTrialConfig`](mod@modify_cloud_vendor_trial_config): Changes or removes the audit log settings of an account at another vendor.
//! - [`ModifyContainerDefenseRule`](mod@modify_container_defense_rule): Changes a rule of non-image program defense.
//! - [`ModifyContainerDefenseRuleSwitch`](mod@modify_container_defense_rule_switch): Turns rules of non-image program defense on or off.
//! - [`ModifyContainerPluginRule`](mod@modify_container_plugin_rule): Changes a container escape prevention rule.
//! - [`ModifyContainerScanConfig`](mod@modify_container_scan_config): Changes the configuration of container runtime scans.
//! - [`ModifyDingTalkStatus`](mod@modify_ding_talk_status): Turns DingTalk chatbot notifications on or off.
//! - [`ModifyHybridProxyCluster`](mod@modify_hybrid_proxy_cluster): Changes the remark of a proxy cluster.
//! - [`ModifyHybridProxyPolicy`](mod@modify_hybrid_proxy_policy): Changes the policy of a proxy cluster.
//! - [`ModifyIdcProbe`](mod@modify_idc_probe): Changes an IDC probe, such as its IP segments, ports, interval or status.
//! - [`ModifyImageFixCycleConfig`](mod@modify_image_fix_cycle_config): Changes the schedule for periodic image fixing.
//! - [`ModifyImageRegistry`](mod@modify_image_registry): Changes the credentials of an image registry and its hourly image transfer limit.
//! - [`ModifyPostPayModuleSwitch`](mod@modify_post_pay_module_switch): Turns the modules of a pay-as-you-go instance on or off.
//! - [`ModifyProcessWhiteList`](mod@modify_process_white_list): Changes the status of processes under an application whitelist policy.
//! - [`ModifySasContainerWebDefenseRule`](mod@modify_sas_container_web_defense_rule): Changes name, protected paths and allowed processes of a container tamper-proofing rule.
//! - [`ModifySearchCondition`](mod@modify_search_condition): Saves search conditions of the asset list.
//! - [`ModifySecurityEventMarkMissIndividually`](mod@modify_security_event_mark_miss_individually): Adds or removes advanced alert whitelist rules for single assets.
//! - [`ModifyServerlessAuthToMachine`](mod@modify_serverless_auth_to_machine): Binds protection quota to serverless assets or applications, or takes it away.
//! - [`ModifySoarStrategySubscribe`](mod@modify_soar_strategy_subscribe): Subscribes to a response orchestration strategy or cancels the subscription.
//! - [`ModifyWebLockRefresh`](mod@modify_web_lock_refresh): Refreshes the web tamper proofing state of a server.
//! - [`OpenBackupAutoConfig`](mod@open_backup_auto_config): Turns on automatic configuration of anti-ransomware backups.
//! - [`OperateApplication`](mod@operate_application): Adds applications to the tamper protection of containers, or removes them.
//! - [`OperateSwitchStatus`](mod@operate_switch_status): Switches a tamper protection rule for containers on or off.
//! - [`OperateVirusEvents`](mod@operate_virus_events): Handles virus alerts, by a deep cleanup, an allowlist entry, ignoring or a note that it was done by hand.
//! - [`OperationCustomizeReportChart`](mod@operation_customize_report_chart): Changes which charts a custom report shows.
//! - [`PageImageRegistry`](mod@page_image_registry): Lists the image registries known to Security Center, page by page.
//! - [`ProcessSoarStrategyTask`](mod@process_soar_strategy_task): Acts on a task of a SOAR strategy, by the action named in the call.
//! - [`QueryAttackCount`](mod@query_attack_count): Counts alert events by stage of attack.
//! - [`QueryGuidTaskList`](mod@query_guid_task_list): Lists the guide tasks kept for the account.
//! - [`QueryJenkinsImageRegistryPersistenceDay`](mod@query_jenkins_image_registry_persistence_day): Shows for how many days a Jenkins image registry's images are kept.
//! - [`ReceiveFunctionTrialRewardByAliUid`](mod@receive_function_trial_reward_by_ali_uid): Claims the trial of a feature for the calling account.
//! - [`RefreshRegistryToken`](mod@refresh_registry_token): Renews the token of an image registry.
//! - [`ResetHoneypot`](mod@reset_honeypot): Resets a honeypot to its initial state.
//! - [`ResetLogShipper`](mod@reset_log_shipper): Resets log delivery, with new retention times and log settings.
//! - [`RetryInstallProbe`](mod@retry_install_probe): Tries to install a honeypot probe again.
//! - [`SaveCustomizeReportConfig`](mod@save_customize_report_config): Saves the settings of a custom report, such as its period, schedule and recipients.
//! - [`SaveSuspEventUserSetting`](mod@save_susp_event_user_setting): Sets which severities of alerts are reported to the user.
//! - [`SaveWhiteListStrategy`](mod@save_white_list_strategy): Creates or changes a process allowlist policy, with the time it learns for.
//! - [`SaveWhiteListStrategyAssets`](mod@save_white_list_strategy_assets): Changes which servers a process allowlist policy applies to.
//! - [`SendCustomizeReport`](mod@send_customize_report): Sends a custom report to its recipients now.
//! - [`SetBuildRiskDefineRuleConfig`](mod@set_build_risk_define_rule_config): Sets which image build risks are checked for.
//! - [`SetImageBuildRiskStatus`](mod@set_image_build_risk_status): Sets the handling status of a risky build command in images.
//! - [`SetImageSensitiveFileStatus`](mod@set_image_sensitive_file_status): Sets the handling status of a sensitive file in images.
//! - [`SetSensitiveDefineRuleConfig`](mod@set_sensitive_define_rule_config): Sets which custom sensitive file checks apply.
//! - [`SetSyncRefreshRegion`](mod@set_sync_refresh_region): Sets the regions, and the default one, for synchronizing assets of a vendor.
//! - [`StartHoneypot`](mod@start_honeypot): Puts a stopped honeypot back to work.
//! - [`StartIdcProbeScan`](mod@start_idc_probe_scan): Starts a scan by the data center probes; it takes no parameters.
//! - [`StopHoneypot`](mod@stop_honeypot): Stops a running honeypot without deleting it.
//! - [`SubmitOperationTask`](mod@submit_operation_task): Submits an operation task, such as a repair, for a check item on instances.
//! - [`SubmitTenantCheck`](mod@submit_tenant_check): Submits the tenant of the account for a check.
//! - [`TriggerCheck`](mod@trigger_check): Starts a check at once; it takes no parameters.
//! - [`UnBindHybridProxy`](mod@un_bind_hybrid_proxy): Unbinds servers from a proxy cluster of hybrid cloud.
//! - [`UnMarkMonitorAccounts`](mod@un_mark_monitor_accounts): Takes the mark of importance off member accounts.
//! - [`UpdateAlarmEvent`](mod@update_alarm_event): Changes the status of honeypot alert events.
//! - [`UpdateAttackPathSensitiveAssetConfig`](mod@update_attack_path_sensitive_asset_config): Changes the sensitive assets of an attack path analysis configuration.
//! - [`UpdateAttackPathWhitelist`](mod@update_attack_path_whitelist): Changes a whitelist entry of attack path analysis.
//! - [`UpdateBaselineCheckWhiteRecord`](mod@update_baseline_check_white_record): Changes a whitelist record of a baseline check item.
//! - [`UpdateCheckItem`](mod@update_check_item): Changes a custom check item of the configuration check.
//! - [`UpdateCheckPolicy`](mod@update_check_policy): Changes a custom policy node that groups check items.
//! - [`UpdateCommonSwitchConfig`](mod@update_common_switch_config): Changes the setting of a general switch.
//! - [`UpdateCustomizeReportStatus`](mod@update_customize_report_status): Turns a custom security report on or off, or pins it.
//! - [`UpdateFileUploadLimit`](mod@update_file_upload_limit): Changes the rate limit for file uploads from the agent.
//! - [`UpdateHoneypotProbeBind`](mod@update_honeypot_probe_bind): Changes a service of a honeypot probe.
//! - [`UpdateHybridProxy`](mod@update_hybrid_proxy): Updates one proxy server, identified by its UUID.
//! - [`UpdateImageEventOperation`](mod@update_image_event_operation): Changes a rule for handling image alerts.
//! - [`UpdateImageVulWhitelistTarget`](mod@update_image_vul_whitelist_target): Changes scope or reason of an image vulnerability whitelist entry.
//! - [`UpdateJenkinsImageRegistryName`](mod@update_jenkins_image_registry_name): Gives a Jenkins image registry another display name.
//! - [`UpdateJenkinsImageRegistryPersistenceDay`](mod@update_jenkins_image_registry_persistence_day): Changes for how long a Jenkins image registry's images are kept.
//! - [`UpdateMultiUserInstances`](mod@update_multi_user_instances): Changes the Security Center instances of member accounts, including edition and capacities.
//! - [`UpdatePostPaidBindRel`](mod@update_post_paid_bind_rel): Changes which edition pay-as-you-go protection gives to servers.
//! - [`UpdatePublishAutoUpgrade`](mod@update_publish_auto_upgrade): Turns automatic agent upgrades on or off.
//! - [`UpdatePublishBatch`](mod@update_publish_batch): Changes the name or the interval of an agent upgrade batch.
//! - [`UpdatePublishCron`](mod@update_publish_cron): Changes the schedule on which agents are upgraded.
//! - [`UpdatePublishGraySwitch`](mod@update_publish_gray_switch): Turns staged agent upgrades on or off.
//! - [`UpdateStrictEventName`](mod@update_strict_event_name): Adds alert names to strict mode or removes them.
//! - [`UpdateTargetListByBatch`](mod@update_target_list_by_batch): Changes which servers, groups or VPCs belong to an upgrade batch.
//! - [`UpdateWhiteList`](mod@update_white_list): Changes the address whitelist of an image registry.
//! - [`UpdateWhiteListStrategyStatus`](mod@update_white_list_strategy_status): Changes the status of application whitelist policies.
//! - [`UpgradeHoneypotNode`](mod@upgrade_honeypot_node): Upgrades a honeypot management node, setting whether its honeypots may access the Internet.
//! - [`UpgradeVersionByUuids`](mod@upgrade_version_by_uuids): Upgrades the agent on the given servers to a version.
//! - [`UploadedHoneyPotFile`](mod@uploaded_honey_pot_file): Registers a honeypot file after it was uploaded.
//! - [`VerifyCheckCustomConfig`](mod@verify_check_custom_config): Checks whether custom settings of a check item are valid.
//! - [`VerifyCheckInstanceResult`](mod@verify_check_instance_result): Checks single cloud resources again for one configuration check item.
//! - [`VerifyCheckResult`](mod@verify_check_result): Runs the given configuration check items again.
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

pub mod add_asset_selection_criteria;
pub mod add_baseline_check_white_record;
pub mod add_check_instance_result_white_list;
pub mod add_check_result_white_list;
pub mod add_client_user_define_rule;
pub mod add_cloud_vendor_account_ak;
pub mod add_cloud_vendor_trial_config;
pub mod add_container_defense_rule;
pub mod add_container_plugin_rule;
pub mod add_idc_probe;
pub mod add_image_event_operation;
pub mod add_image_vul_white_list;
pub mod add_install_code;
pub mod add_private_registry;
pub mod add_protect_vpc_list;
pub mod add_publish_batch;
pub mod add_sas_container_web_defense_rule;
pub mod add_sas_module_trial;
pub mod add_tag_with_uuid;
pub mod add_uninstall_clients_by_uuids;
pub mod add_vpc_honey_pot;
pub mod advance_security_event_operations;
pub mod batch_create_malicious_note;
pub mod batch_delete_malicious_file_whitelist_config;
pub mod batch_operate_common_overall_config;
pub mod batch_update_malicious_file_whitelist_config;
pub mod bind_auth_to_machine;
pub mod bind_hybrid_proxy;
pub mod cancel_once_task;
pub mod change_asset_refresh_task_config;
pub mod change_check_config;
pub mod change_check_custom_config;
pub mod change_security_score_rule;
pub mod change_user_lang;
pub mod check_security_event_id;
pub mod check_sts_token_auth;
pub mod check_trial_fix_count;
pub mod check_user_has_ecs;
pub mod confirm_virus_events;
pub mod copy_customize_report_config;
pub mod create_agentless_scan_task;
pub mod create_anti_brute_force_rule;
pub mod create_asset_selection_config;
pub mod create_attack_path_sensitive_asset_config;
pub mod create_attack_path_whitelist;
pub mod create_attestor;
pub mod create_backup_policy;
pub mod create_batch_upload_url;
pub mod create_binary_security_policy;
pub mod create_check_item;
pub mod create_check_policy;
pub mod create_container_scan_task;
pub mod create_container_scan_task_by_app_name;
pub mod create_custom_block_record;
pub mod create_customized_dict;
pub mod create_cycle_task;
pub mod create_dynamic_dict;
pub mod create_file_detect;
pub mod create_file_detect_upload_url;
pub mod create_file_protect_rule;
pub mod create_file_upload_limit;
pub mod create_honeypot;
pub mod create_honeypot_node;
pub mod create_honeypot_preset;
pub mod create_honeypot_probe;
pub mod create_honeypot_probe_bind;
pub mod create_hybrid_proxy_cluster;
pub mod create_interception_rule;
pub mod create_interception_target;
pub mod create_jenkins_image_registry;
pub mod create_jenkins_image_scan_task;
pub mod create_malicious_file_whitelist_config;
pub mod create_malicious_note;
pub mod create_monitor_account;
pub mod create_opa_cluster_plugin;
pub mod create_opa_strategy_new;
pub mod create_or_update_asset_group;
pub mod create_or_update_auto_tag_rule;
pub mod create_or_update_ding_talk;
pub mod create_oss_bucket_scan_task;
pub mod create_oss_scan_config;
pub mod create_rd_default_sync_list;
pub mod create_restore_job;
pub mod create_sas_trial;
pub mod create_service_linked_role;
pub mod create_service_trail;
pub mod create_similar_security_events_query_task;
pub mod create_soar_strategy_task;
pub mod create_susp_event_note;
pub mod create_uni_backup_policy;
pub mod create_uni_restore_plan;
pub mod create_user_setting;
pub mod create_virus_scan_once_task;
pub mod create_vul_auto_repair_config;
pub mod delete_anti_brute_force_rule;
pub mod delete_attack_path_sensitive_asset_config;
pub mod delete_attack_path_whitelist;
pub mod delete_attestor;
pub mod delete_auto_tag_rules;
pub mod delete_backup_policy;
pub mod delete_backup_policy_machine;
pub mod delete_backup_snapshot;
pub mod delete_baseline_check_white_record;
pub mod delete_binary_security_policy;
pub mod delete_check_item;
pub mod delete_check_policy;
pub mod delete_client_user_define_rule;
pub mod delete_cloud_vendor_account_ak;
pub mod delete_container_defense_rule;
pub mod delete_container_plugin_rule;
pub mod delete_custom_block_record;
pub mod delete_customize_report;
pub mod delete_customized_dict;
pub mod delete_cycle_task;
pub mod delete_ding_talk;
pub mod delete_file_protect_rule;
pub mod delete_group;
pub mod delete_honeypot;
pub mod delete_honeypot_node;
pub mod delete_honeypot_preset;
pub mod delete_honeypot_probe;
pub mod delete_honeypot_probe_bind;
pub mod delete_hybrid_proxy;
pub mod delete_hybrid_proxy_cluster;
pub mod delete_idc_probe;
pub mod delete_image_event_operation;
pub mod delete_image_vul_whitelist;
pub mod delete_install_code;
pub mod delete_interception_rule;
pub mod delete_interception_target;
pub mod delete_k8s_access_info;
pub mod delete_login_base_config;
pub mod delete_malicious_file_whitelist_config;
pub mod delete_malicious_note;
pub mod delete_monitor_account;
pub mod delete_opa_strategy_new;
pub mod delete_oss_scan_config;
pub mod delete_private_registry;
pub mod delete_sas_container_web_defense_rule;
pub mod delete_search_condition;
pub mod delete_security_event_mark_miss_list;
pub mod delete_service_trail;
pub mod delete_soar_strategy_task;
pub mod delete_strategy;
pub mod delete_susp_event_node;
pub mod delete_tag_with_uuid;
pub mod delete_uni_backup_policy;
pub mod delete_vpc_honey_pot;
pub mod delete_vul_auto_repair_config;
pub mod delete_vul_whitelist;
pub mod describe_access_key_leak_detail;
pub mod describe_accesskey_leak_list;
pub mod describe_affected_assets;
pub mod describe_affected_malicious_file_images;
pub mod describe_agent_install_status;
pub mod describe_agentless_sensitive_file_by_key;
pub mod describe_ai_asset_summary;
pub mod describe_alarm_event_detail;
pub mod describe_alarm_event_stack_info;
pub mod describe_all_entity;
pub mod describe_all_groups;
pub mod describe_all_image_baseline;
pub mod describe_all_regions_statistics;
pub mod describe_anti_brute_force_rules;
pub mod describe_app_vul_scan_cycle;
pub mod describe_asset_detail_by_uuid;
pub mod describe_asset_detail_by_uuids;
pub mod describe_asset_summary;
pub mod describe_assets_sca_process_num;
pub mod describe_assets_security_event_summary;
pub mod describe_attack_analysis_data;
pub mod describe_attestors;
pub mod describe_auto_del_config;
pub mod describe_back_up_export_info;
pub mod describe_backup_clients;
pub mod describe_backup_files;
pub mod describe_backup_machine_status;
pub mod describe_backup_policies;
pub mod describe_backup_policy;
pub mod describe_backup_restore_count;
pub mod describe_binary_security_policies;
pub mod describe_brute_force_records;
pub mod describe_brute_force_summary;
pub mod describe_can_access_vpc_sale;
pub mod describe_can_fix_vul_list;
pub mod describe_can_try_sas;
pub mod describe_chart_data;
pub mod describe_chart_list;
pub mod describe_check_ecs_warnings;
pub mod describe_check_fix_details;
pub mod describe_check_result;
pub mod describe_check_warning_count;
pub mod describe_check_warning_detail;
pub mod describe_check_warning_machines;
pub mod describe_check_warning_summary;
pub mod describe_check_warnings;
pub mod describe_client_conf_setup;
pub mod describe_client_conf_strategy;
pub mod describe_client_problem_type;
pub mod describe_cloud_center_instances;
pub mod describe_cloud_product_field_statistics;
pub mod describe_cloud_vendor_account_ak_list;
pub mod describe_cloud_vendor_trial_config;
pub mod describe_cluster_basic_info;
pub mod describe_cluster_host_security_summary;
pub mod describe_cluster_image_security_summary;
pub mod describe_cluster_info_list;
pub mod describe_cluster_network;
pub mod describe_cluster_scanner_list;
pub mod describe_cluster_vul_statistics;
pub mod describe_common_overall_config;
pub mod describe_common_overall_config_list;
pub mod describe_common_target_config;
pub mod describe_common_target_result_list;
pub mod describe_concern_necessity;
pub mod describe_container_apps;
pub mod describe_container_criteria;
pub mod describe_container_field_statistics;
pub mod describe_container_grouped_field_detail;
pub mod describe_container_instances;
pub mod describe_container_scan_config;
pub mod describe_container_service_k8s_cluster_kritis_status;
pub mod describe_container_service_k8s_cluster_namespaces;
pub mod describe_container_service_k8s_clusters;
pub mod describe_container_statistics;
pub mod describe_container_tags;
pub mod describe_count_not_scanned_image;
pub mod describe_count_scanned_image;
pub mod describe_criteria;
pub mod describe_custom_block_instances;
pub mod describe_custom_block_records;
pub mod describe_customize_report_config_detail;
pub mod describe_customize_report_list;
pub mod describe_customized_dict;
pub mod describe_customized_dict_upload_info;
pub mod describe_customized_strategy_targets;
pub mod describe_cycle_task_list;
pub mod describe_data_source;
pub mod describe_default_key_info;
pub mod describe_default_proxy_install_version;
pub mod describe_ding_talk;
pub mod describe_domain_count;
pub mod describe_domain_detail;
pub mod describe_domain_list;
pub mod describe_domain_secure_alarm_list;
pub mod describe_domain_secure_risk_list;
pub mod describe_domain_secure_score;
pub mod describe_domain_secure_statistics;
pub mod describe_domain_secure_suggests;
pub mod describe_domain_secure_vul_list;
pub mod describe_dynamic_dict;
pub mod describe_dynamic_dict_upload_info;
pub mod describe_emg_user_agreement;
pub mod describe_emg_vul_item;
pub mod describe_event_level_count;
pub mod describe_event_on_stage;
pub mod describe_exclude_system_path;
pub mod describe_export_info;
pub mod describe_exposed_check_warning;
pub mod describe_exposed_instance_criteria;
pub mod describe_exposed_instance_detail;
pub mod describe_exposed_instance_list;
pub mod describe_exposed_statistics;
pub mod describe_exposed_statistics_detail;
pub mod describe_field_statistics;
pub mod describe_fix_used_count;
pub mod describe_front_vul_patch_list;
pub mod describe_graph4_investigation_online;
pub mod describe_group_struct;
pub mod describe_grouped_container_instances;
pub mod describe_grouped_instances;
pub mod describe_grouped_malicious_files;
pub mod describe_grouped_tags;
pub mod describe_grouped_vul;
pub mod describe_hc_export_info;
pub mod describe_honey_pot_auth;
pub mod describe_honey_pot_susp_statistics;
pub mod describe_hybrid_proxy_cluster_list;
pub mod describe_hybrid_proxy_linked_client_list;
pub mod describe_hybrid_proxy_list;
pub mod describe_hybrid_proxy_policy;
pub mod describe_idc_asset_criteria;
pub mod describe_idc_probe_list;
pub mod describe_idc_probe_scan_result_list;
pub mod describe_image;
pub mod describe_image_baseline_check_result;
pub mod describe_image_baseline_check_summary;
pub mod describe_image_baseline_detail;
pub mod describe_image_baseline_item_list;
pub mod describe_image_baseline_strategy;
pub mod describe_image_build_risk_by_key;
pub mod describe_image_build_risk_list;
pub mod describe_image_criteria;
pub mod describe_image_event_operation_condition;
pub mod describe_image_event_operation_page;
pub mod describe_image_fix_cycle_config;
pub mod describe_image_fix_task;
pub mod describe_image_grouped_vul_list;
pub mod describe_image_info_list;
pub mod describe_image_instances;
pub mod describe_image_latest_scan_task;
pub mod describe_image_list_by_build_risk;
pub mod describe_image_list_by_sensitive_file;
pub mod describe_image_list_with_baseline_name;
pub mod describe_image_repo_criteria;
pub mod describe_image_repo_detail_list;
pub mod describe_image_repo_list;
pub mod describe_image_risk_level_statistic;
pub mod describe_image_scan_auth_count;
pub mod describe_image_security_scan_count;
pub mod describe_image_sensitive_file_by_key;
pub mod describe_image_sensitive_file_list;
pub mod describe_image_statistics;
pub mod describe_image_vul_list;
pub mod describe_image_vul_white_list;
pub mod describe_install_captcha;
pub mod describe_install_code;
pub mod describe_install_codes;
pub mod describe_instance_anti_brute_force_rules;
pub mod describe_instance_reboot_status;
pub mod describe_instance_statistics;
pub mod describe_instance_vul_statistics;
pub mod describe_latest_scan_task;
pub mod describe_log_meta;
pub mod describe_log_shipper_status;
pub mod describe_login_base_configs;
pub mod describe_login_switch_configs;
pub mod describe_logstore_storage;
pub mod describe_machine_can_reboot;
pub mod describe_matched_malicious_names;
pub mod describe_module_config;
pub mod describe_monitor_accounts;
pub mod describe_need_async_query;
pub mod describe_notice_config;
pub mod describe_nsas_susp_event_type;
pub mod describe_offline_machines;
pub mod describe_once_task;
pub mod describe_once_task_leaf_record_page;
pub mod describe_plugin_summary;
pub mod describe_property_count;
pub mod describe_property_cron_detail;
pub mod describe_property_cron_item;
pub mod describe_property_port_detail;
pub mod describe_property_port_item;
pub mod describe_property_proc_detail;
pub mod describe_property_proc_item;
pub mod describe_property_sca_detail;
pub mod describe_property_sca_item;
pub mod describe_property_sca_process_detail;
pub mod describe_property_schedule_config;
pub mod describe_property_software_detail;
pub mod describe_property_software_item;
pub mod describe_property_type_sca_item;
pub mod describe_property_usage_top;
pub mod describe_property_user_detail;
pub mod describe_property_user_item;
pub mod describe_quara_file_download_info;
pub mod describe_report_export;
pub mod describe_report_recipient_status;
pub mod describe_restore_jobs;
pub mod describe_restore_plans;
pub mod describe_risk_check_item_result;
pub mod describe_risk_check_result;
pub mod describe_risk_check_summary;
pub mod describe_risk_item_type;
pub mod describe_risk_list_check_result;
pub mod describe_risk_type;
pub mod describe_risks;
pub mod describe_sas_pm_agent_list;
pub mod describe_scan_task_progress;
pub mod describe_scan_task_statistics;
pub mod describe_screen_score_thread;
pub mod describe_search_condition;
pub mod describe_secure_suggestion;
pub mod describe_security_check_schedule_config;
pub mod describe_security_event_mark_miss_list;
pub mod describe_security_event_operation_status;
pub mod describe_security_event_operations;
pub mod describe_security_stat_info;
pub mod describe_service_linked_role_status;
pub mod describe_similar_event_scenarios;
pub mod describe_similar_security_events;
pub mod describe_snapshots;
pub mod describe_soar_playbook_task_detail;
pub mod describe_soar_strategies;
pub mod describe_soar_strategy_param;
pub mod describe_soar_strategy_task_detail;
pub mod describe_soar_strategy_task_params;
pub mod describe_soar_strategy_task_result;
pub mod describe_soar_strategy_tasks;
pub mod describe_soar_subscribed_strategy;
pub mod describe_strategy;
pub mod describe_strategy_detail;
pub mod describe_strategy_exec_detail;
pub mod describe_strategy_target;
pub mod describe_strict_event_name;
pub mod describe_summary_info;
pub mod describe_supervison_info;
pub mod describe_support_region;
pub mod describe_susp_event_detail;
pub mod describe_susp_event_export_info;
pub mod describe_susp_event_quara_files;
pub mod describe_susp_event_user_setting;
pub mod describe_susp_events;
pub mod describe_suspicious_overall_config;
pub mod describe_suspicious_uuid_config;
pub mod describe_sync_asset_task_list;
pub mod describe_sync_asset_task_log_detail;
pub mod describe_target;
pub mod describe_task_error_log;
pub mod describe_total_statistics;
pub mod describe_trace_info_detail;
pub mod describe_trace_info_node;
pub mod describe_uni_backup_database;
pub mod describe_uni_backup_policies;
pub mod describe_uni_backup_policy_detail;
pub mod describe_uni_backup_statistics;
pub mod describe_uni_recoverable_list;
pub mod describe_uni_support_region;
pub mod describe_user_backup_machines;
pub mod describe_user_baseline_authorization;
pub mod describe_user_setting;
pub mod describe_uuids_by_vul_names;
pub mod describe_vendor_list;
pub mod describe_version_config;
pub mod describe_vol_dingding_message;
pub mod describe_vpc_honey_pot_criteria;
pub mod describe_vpc_honey_pot_list;
pub mod describe_vpc_list;
pub mod describe_vul_check_task_status_detail;
pub mod describe_vul_config;
pub mod describe_vul_defend_count_statistics;
pub mod describe_vul_details;
pub mod describe_vul_export_info;
pub mod describe_vul_fix_statistics;
pub mod describe_vul_list;
pub mod describe_vul_list_page;
pub mod describe_vul_meta_count_statistics;
pub mod describe_vul_num_statistics;
pub mod describe_vul_target_config;
pub mod describe_vul_target_statistics;
pub mod describe_vul_whitelist;
pub mod describe_warning_export_info;
pub mod describe_warning_machines;
pub mod describe_web_lock_bind_list;
pub mod describe_web_lock_config_list;
pub mod describe_web_lock_exclusive_file_type;
pub mod describe_web_lock_file_change_statistics;
pub mod describe_web_lock_file_events;
pub mod describe_web_lock_file_type_summary;
pub mod describe_web_lock_inclusive_file_type;
pub mod describe_web_lock_process_block_statistics;
pub mod describe_web_lock_process_list;
pub mod describe_web_lock_status;
pub mod describe_web_lock_total_file_change_count;
pub mod describe_web_path;
pub mod describe_white_list_asset;
pub mod describe_white_list_authorize;
pub mod describe_white_list_effective_assets;
pub mod describe_white_list_process;
pub mod describe_white_list_strategy_list;
pub mod describe_white_list_strategy_statistics;
pub mod describe_white_list_strategy_uuid_count;
pub mod ding_talk_online_test;
pub mod disable_brute_force_record;
pub mod disable_custom_block_record;
pub mod enable_brute_force_record;
pub mod enable_custom_block_record;
pub mod enable_custom_instance_block_record;
pub mod enable_service_access_resource_directory;
pub mod exec_strategy;
pub mod export_customize_report;
pub mod export_record;
pub mod export_susp_events;
pub mod export_vul;
pub mod export_warning;
pub mod find_container_network_connect;
pub mod finish_guid_task;
pub mod fix_check_warnings;
pub mod generate_cluster_scanner_webhook_yaml;
pub mod generate_dynamic_dict;
pub mod generate_k8s_access_info;
pub mod generate_once_task;
pub mod get_account_label;
pub mod get_aegis_container_plugin_rule;
pub mod get_aegis_container_plugin_rule_criteria;
pub mod get_agentless_task_count;
pub mod get_agentless_task_used_size_estimate;
pub mod get_alarm_machine_count;
pub mod get_app_network;
pub mod get_asset_detail_by_uuid;
pub mod get_asset_selection_config;
pub mod get_assets_property_detail;
pub mod get_assets_property_item;
pub mod get_attack_path_event_detail;
pub mod get_attack_path_event_statistics;
pub mod get_attack_path_sensitive_asset_config;
pub mod get_attack_path_whitelist;
pub mod get_attack_type_list;
pub mod get_auth_summary;
pub mod get_auth_version_statistic;
pub mod get_backup_auto_config_status;
pub mod get_backup_storage_count;
pub mod get_build_risk_define_rule_config;
pub mod get_can_try_sas;
pub mod get_check_config;
pub mod get_check_count_statistic;
pub mod get_check_detail;
pub mod get_check_process;
pub mod get_check_risk_statistics;
pub mod get_check_sale;
pub mod get_check_structure;
pub mod get_check_summary;
pub mod get_check_time_dimension_statistic;
pub mod get_client_ratio_statistic;
pub mod get_client_user_define_rule;
pub mod get_cloud_asset_criteria;
pub mod get_cloud_asset_detail;
pub mod get_cloud_asset_summary;
pub mod get_cluster_check_item_warning_statistics;
pub mod get_cluster_rule_summary;
pub mod get_cluster_scanner_yaml;
pub mod get_cluster_strategy_count;
pub mod get_cluster_susp_event_statistics;
pub mod get_common_switch_config;
pub mod get_console_func_gray_status;
pub mod get_container_defense_rule_detail;
pub mod get_current_version_publish;
pub mod get_data_trend;
pub mod get_defence_count;
pub mod get_dockerhub_image_risk_rank_info;
pub mod get_dockerhub_image_risk_statistic;
pub mod get_file_detect_api_invoke_info;
pub mod get_file_detect_report;
pub mod get_file_detect_result;
pub mod get_file_protect_dashboard;
pub mod get_file_protect_event;
pub mod get_file_protect_event_count;
pub mod get_file_protect_rule;
pub mod get_file_upload_limit;
pub mod get_function_trial_status;
pub mod get_honey_pot_upload_policy_info;
pub mod get_honeypot_attack_statistics;
pub mod get_honeypot_event_trend;
pub mod get_honeypot_node;
pub mod get_honeypot_node_metric_list;
pub mod get_honeypot_preset;
pub mod get_honeypot_probe;
pub mod get_honeypot_statistics;
pub mod get_image_event_operation;
pub mod get_image_scan_num_in_period;
pub mod get_install_code_for_uuid;
pub mod get_instance_alarm_statistics;
pub mod get_instance_auth_range;
pub mod get_interception_rule_detail;
pub mod get_interception_summary;
pub mod get_interception_target_detail;
pub mod get_last_once_task_info;
pub mod get_local_default_region;
pub mod get_log_meta;
pub mod get_malicious_file_whitelist_config;
pub mod get_module_config;
pub mod get_module_config_status;
pub mod get_module_trial_auth_info;
pub mod get_object_scan_event;
pub mod get_once_task_result_info;
pub mod get_opa_cluster_base_line_list;
pub mod get_opa_cluster_image_list;
pub mod get_opa_cluster_label_list;
pub mod get_opa_cluster_namespace_list;
pub mod get_opa_plugin_status;
pub mod get_opa_strategy_detail_new;
pub mod get_opa_strategy_template_summary;
pub mod get_oss_bucket_scan_statistic;
pub mod get_oss_scan_config;
pub mod get_property_schedule_config;
pub mod get_publish_cron;
pub mod get_rd_tree;
pub mod get_registry_scan_day_num;
pub mod get_rules_count;
pub mod get_sas_container_web_defense_rule;
pub mod get_sas_container_web_defense_rule_application;
pub mod get_sas_container_web_defense_rule_criteria;
pub mod get_security_score_rule;
pub mod get_sensitive_define_rule_config;
pub mod get_serverless_app_auth_detail;
pub mod get_serverless_auth_summary;
pub mod get_service_trail;
pub mod get_strategy_template_detail;
pub mod get_supported_modules;
pub mod get_suspicious_statistics;
pub mod get_switch_region_detail;
pub mod get_tenant_check_available;
pub mod get_user_lang;
pub mod get_virus_scan_config;
pub mod get_virus_scan_latest_task_statistic;
pub mod get_vul_statistics;
pub mod get_vul_whitelist;
pub mod grant_switch_agreement;
pub mod handle_malicious_files;
pub mod handle_security_events;
pub mod handle_similar_malicious_files;
pub mod handle_similar_security_events;
pub mod ignore_check_items;
pub mod ignore_hc_check_warnings;
pub mod ignore_idc_probe_scan_result;
pub mod install_aegis_for_lingjun;
pub mod install_backup_client;
pub mod install_cloud_monitor;
pub mod install_hybrid_proxy;
pub mod install_pm_agent;
pub mod install_uni_backup_agent;
pub mod join_web_lock_process_white_list;
pub mod list_accounts_in_resource_directory;
pub mod list_aegis_container_plugin_rule;
pub mod list_aegis_for_lingjun_status;
pub mod list_agentless_asset;
pub mod list_agentless_malicious_files;
pub mod list_agentless_region;
pub mod list_agentless_relate_malicious;
pub mod list_agentless_risk_uuid;
pub mod list_agentless_task;
pub mod list_asset_clean_config;
pub mod list_asset_info_publish;
pub mod list_asset_refresh_task_config;
pub mod list_asset_selection_selected_target;
pub mod list_asset_selection_target;
pub mod list_attack_path_event;
pub mod list_attack_path_whitelist;
pub mod list_auto_tag_rules;
pub mod list_available_attack_path;
pub mod list_available_honeypot;
pub mod list_backup_record;
pub mod list_baseline_check_white_record;
pub mod list_check_instance_result;
pub mod list_check_item;
pub mod list_check_item_warning_machine;
pub mod list_check_item_warning_summary;
pub mod list_check_items;
pub mod list_check_policies;
pub mod list_check_result;
pub mod list_check_rule;
pub mod list_check_rule_instance;
pub mod list_check_standard;
pub mod list_check_types;
pub mod list_client_alert_mode;
pub mod list_client_user_define_rule_types;
pub mod list_client_user_define_rules;
pub mod list_cloud_asset_instances;
pub mod list_cloud_asset_match_operators;
pub mod list_cloud_asset_schemas;
pub mod list_cloud_vendor_regions;
pub mod list_cluster_cnnf_status_detail;
pub mod list_cluster_interception_config;
pub mod list_cluster_plugin_info;
pub mod list_compress_file_detect_result;
pub mod list_container_defense_rule;
pub mod list_container_defense_rule_clusters;
pub mod list_criteria_strategy;
pub mod list_dockerhub_image;
pub mod list_file_protect_event;
pub mod list_file_protect_plugin_status;
pub mod list_file_protect_rule;
pub mod list_groups;
pub mod list_honeypot;
pub mod list_honeypot_alarm_events;
pub mod list_honeypot_attacker_portrait;
pub mod list_honeypot_attacker_source;
pub mod list_honeypot_event_flows;
pub mod list_honeypot_events;
pub mod list_honeypot_node;
pub mod list_honeypot_preset;
pub mod list_honeypot_probe;
pub mod list_honeypot_probe_uuid;
pub mod list_image_build_risk_item;
pub mod list_image_registry_extra;
pub mod list_image_registry_region;
pub mod list_image_risk;
pub mod list_instance_catalog;
pub mod list_instance_risk_levels;
pub mod list_instance_risk_num;
pub mod list_interception_history;
pub mod list_interception_rule_page;
pub mod list_interception_target_page;
pub mod list_k8s_access_info;
pub mod list_log_shipper_regions;
pub mod list_machine_apps;
pub mod list_malicious_file_whitelist_configs;
pub mod list_multi_user_instances;
pub mod list_object_scan_event;
pub mod list_opa_cluster_strategy_new;
pub mod list_operation_check;
pub mod list_operation_process;
pub mod list_operation_process_detail;
pub mod list_operation_task;
pub mod list_oss_bucket;
pub mod list_oss_bucket_scan_info;
pub mod list_oss_scan_config;
pub mod list_plugin_for_uuid;
pub mod list_pod_risk;
pub mod list_private_k8s;
pub mod list_private_registry_list;
pub mod list_private_registry_type;
pub mod list_publish_batch;
pub mod list_rd_default_sync_list;
pub mod list_rule_target_all;
pub mod list_sas_container_web_defense_rule;
pub mod list_support_attack_path_asset;
pub mod list_support_object_suffix;
pub mod list_system_aggregation_rules;
pub mod list_system_client_rule_types;
pub mod list_system_client_rules;
pub mod list_system_rule_aggregation_types;
pub mod list_target_by_batch;
pub mod list_unfinished_once_task;
pub mod list_uni_backup_record;
pub mod list_uninstall_aegis_machines;
pub mod list_user_vpc;
pub mod list_uuids_by_app_id;
pub mod list_uuids_by_web_path;
pub mod list_virus_scan_machine;
pub mod list_virus_scan_machine_event;
pub mod list_virus_scan_task;
pub mod list_vul_auto_repair_config;
pub mod list_vul_global_config;
pub mod mark_monitor_accounts;
pub mod modify_access_key_leak_deal;
pub mod modify_anti_brute_force_rule;
pub mod modify_app_vul_scan_cycle;
pub mod modify_asset_clean_config;
pub mod modify_asset_group;
pub mod modify_asset_important;
pub mod modify_attestor;
pub mod modify_auto_del_config;
pub mod modify_backup_policy;
pub mod modify_backup_policy_status;
pub mod modify_binary_security_policy;
pub mod modify_check_rule;
pub mod modify_clear_logstore_storage;
pub mod modify_client_conf_setup;
pub mod modify_client_conf_strategy;
pub mod modify_client_user_define_rule;
pub mod modify_cloud_vendor_account_ak;
pub mod modify_cloud_vendor_trial_config;
pub mod modify_cluster_cnnf_status_user_confirm;
pub mod modify_concern_necessity;
pub mod modify_container_defense_rule;
pub mod modify_container_defense_rule_switch;
pub mod modify_container_plugin_rule;
pub mod modify_container_scan_config;
pub mod modify_create_vul_whitelist;
pub mod modify_custom_block_record;
pub mod modify_cycle_task;
pub mod modify_ding_talk_status;
pub mod modify_emg_vul_submit;
pub mod modify_group_property;
pub mod modify_hybrid_proxy_cluster;
pub mod modify_hybrid_proxy_policy;
pub mod modify_idc_probe;
pub mod modify_image_fix_cycle_config;
pub mod modify_image_registry;
pub mod modify_instance_anti_brute_force_rule;
pub mod modify_interception_rule;
pub mod modify_interception_rule_switch;
pub mod modify_interception_target;
pub mod modify_log_meta_status;
pub mod modify_login_base_config;
pub mod modify_login_switch_config;
pub mod modify_notice_config;
pub mod modify_open_log_shipper;
pub mod modify_operate_vul;
pub mod modify_post_pay_module_switch;
pub mod modify_process_white_list;
pub mod modify_property_schedule_config;
pub mod modify_push_all_task;
pub mod modify_refresh_process_info;
pub mod modify_sas_container_web_defense_rule;
pub mod modify_search_condition;
pub mod modify_security_check_schedule_config;
pub mod modify_security_event_mark_miss_individually;
pub mod modify_serverless_auth_to_machine;
pub mod modify_soar_strategy_subscribe;
pub mod modify_start_vul_scan;
pub mod modify_strategy;
pub mod modify_strategy_target;
pub mod modify_tag_with_uuid;
pub mod modify_uni_backup_policy;
pub mod modify_vpc_honey_pot;
pub mod modify_vul_config;
pub mod modify_vul_target;
pub mod modify_vul_target_config;
pub mod modify_vul_whitelist_target;
pub mod modify_web_lock_create_config;
pub mod modify_web_lock_delete_config;
pub mod modify_web_lock_process_status;
pub mod modify_web_lock_refresh;
pub mod modify_web_lock_start;
pub mod modify_web_lock_status;
pub mod modify_web_lock_unbind;
pub mod modify_web_lock_update_config;
pub mod modify_web_path;
pub mod open_backup_auto_config;
pub mod open_sensitive_file_scan;
pub mod operate_agent_client_install;
pub mod operate_application;
pub mod operate_bucket_scan_task;
pub mod operate_common_overall_config;
pub mod operate_common_target_config;
pub mod operate_image_baseline_whitelist;
pub mod operate_image_vul;
pub mod operate_suspicious_overall_config;
pub mod operate_suspicious_target_config;
pub mod operate_switch_status;
pub mod operate_virus_events;
pub mod operate_vuls;
pub mod operate_web_lock_file_events;
pub mod operation_cancel_ignore_susp_event;
pub mod operation_customize_report_chart;
pub mod operation_susp_events;
pub mod page_image_registry;
pub mod pause_client;
pub mod process_soar_strategy_task;
pub mod public_create_image_scan_task;
pub mod public_pre_check_image_scan_task;
pub mod public_sync_and_create_image_scan_task;
pub mod query_attack_count;
pub mod query_discover_database;
pub mod query_group_id_by_group_name;
pub mod query_grouped_security_event_mark_miss_list;
pub mod query_guid_task_list;
pub mod query_jenkins_image_registry_persistence_day;
pub mod query_pre_check_database;
pub mod reboot_machine;
pub mod receive_function_trial_reward_by_ali_uid;
pub mod refresh_assets;
pub mod refresh_container_assets;
pub mod refresh_oss_bucket_scan_info;
pub mod refresh_registry_token;
pub mod remove_check_instance_result_white_list;
pub mod remove_check_result_white_list;
pub mod reset_honeypot;
pub mod reset_log_shipper;
pub mod retry_agentless_task;
pub mod retry_install_probe;
pub mod rollback_susp_event_quara_file;
pub mod sas_install_code;
pub mod save_customize_report_config;
pub mod save_image_baseline_strategy;
pub mod save_susp_event_user_setting;
pub mod save_white_list_strategy;
pub mod save_white_list_strategy_assets;
pub mod send_customize_report;
pub mod set_build_risk_define_rule_config;
pub mod set_cluster_interception_config;
pub mod set_image_build_risk_status;
pub mod set_image_sensitive_file_status;
pub mod set_registry_scan_day_num;
pub mod set_sensitive_define_rule_config;
pub mod set_sync_refresh_region;
pub mod start_baseline_security_check;
pub mod start_discover_database_task;
pub mod start_honeypot;
pub mod start_idc_probe_scan;
pub mod start_pre_check_database;
pub mod start_virus_scan_task;
pub mod stop_honeypot;
pub mod submit_check;
pub mod submit_operation_task;
pub mod submit_tenant_check;
pub mod trigger_check;
pub mod un_bind_hybrid_proxy;
pub mod un_mark_monitor_accounts;
pub mod unbind_aegis;
pub mod uninstall_backup_client;
pub mod uninstall_uni_backup_agent;
pub mod update_alarm_event;
pub mod update_attack_path_sensitive_asset_config;
pub mod update_attack_path_whitelist;
pub mod update_baseline_check_white_record;
pub mod update_check_item;
pub mod update_check_policy;
pub mod update_client_alert_mode;
pub mod update_common_switch_config;
pub mod update_customize_report_status;
pub mod update_file_protect_event_status;
pub mod update_file_protect_remark;
pub mod update_file_protect_rule;
pub mod update_file_upload_limit;
pub mod update_honeypot;
pub mod update_honeypot_node;
pub mod update_honeypot_preset;
pub mod update_honeypot_probe;
pub mod update_honeypot_probe_bind;
pub mod update_hybrid_proxy;
pub mod update_image_event_operation;
pub mod update_image_vul_whitelist_target;
pub mod update_jenkins_image_registry_name;
pub mod update_jenkins_image_registry_persistence_day;
pub mod update_malicious_file_whitelist_config;
pub mod update_multi_user_instances;
pub mod update_opa_strategy_new;
pub mod update_oss_scan_config;
pub mod update_post_paid_bind_rel;
pub mod update_publish_auto_upgrade;
pub mod update_publish_batch;
pub mod update_publish_cron;
pub mod update_publish_gray_switch;
pub mod update_selection_key_by_type;
pub mod update_strict_event_name;
pub mod update_target_list_by_batch;
pub mod update_white_list;
pub mod update_white_list_strategy_status;
pub mod upgrade_backup_policy_version;
pub mod upgrade_honeypot_node;
pub mod upgrade_version_by_uuids;
pub mod uploaded_honey_pot_file;
pub mod validate_hc_warnings;
pub mod verify_check_custom_config;
pub mod verify_check_instance_result;
pub mod verify_check_result;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_asset_selection_criteria::{AddAssetSelectionCriteriaError, AddAssetSelectionCriteriaRequest, AddAssetSelectionCriteriaResponse},
    add_baseline_check_white_record::{AddBaselineCheckWhiteRecordRequest, AddBaselineCheckWhiteRecordResponse},
    add_check_instance_result_white_list::{AddCheckInstanceResultWhiteListError, AddCheckInstanceResultWhiteListRequest, AddCheckInstanceResultWhiteListResponse},
    add_check_result_white_list::{AddCheckResultWhiteListError, AddCheckResultWhiteListRequest, AddCheckResultWhiteListResponse},
    add_client_user_define_rule::{AddClientUserDefineRuleError, AddClientUserDefineRuleRequest, AddClientUserDefineRuleResponse},
    add_cloud_vendor_account_ak::{AddCloudVendorAccountAKRequest, AddCloudVendorAccountAKResponse},
    add_cloud_vendor_trial_config::{AddCloudVendorTrialConfigRequest, AddCloudVendorTrialConfigResponse},
    add_container_defense_rule::{AddContainerDefenseRuleError, AddContainerDefenseRuleRequest, AddContainerDefenseRuleResponse},
    add_container_plugin_rule::{AddContainerPluginRuleError, AddContainerPluginRuleRequest, AddContainerPluginRuleResponse},
    add_idc_probe::{AddIdcProbeRequest, AddIdcProbeResponse},
    add_image_event_operation::{AddImageEventOperationError, AddImageEventOperationRequest, AddImageEventOperationResponse},
    add_image_vul_white_list::{AddImageVulWhiteListError, AddImageVulWhiteListRequest, AddImageVulWhiteListResponse},
    add_install_code::{AddInstallCodeError, AddInstallCodeRequest, AddInstallCodeResponse},
    add_private_registry::{AddPrivateRegistryError, AddPrivateRegistryRequest, AddPrivateRegistryResponse},
    add_protect_vpc_list::{AddProtectVpcListRequest, AddProtectVpcListResponse},
    add_publish_batch::{AddPublishBatchRequest, AddPublishBatchResponse},
    add_sas_container_web_defense_rule::{AddSasContainerWebDefenseRuleError, AddSasContainerWebDefenseRuleRequest, AddSasContainerWebDefenseRuleResponse},
    add_sas_module_trial::{AddSasModuleTrialError, AddSasModuleTrialRequest, AddSasModuleTrialResponse},
    add_tag_with_uuid::{AddTagWithUuidError, AddTagWithUuidRequest, AddTagWithUuidResponse},
    add_uninstall_clients_by_uuids::{AddUninstallClientsByUuidsError, AddUninstallClientsByUuidsRequest, AddUninstallClientsByUuidsResponse},
    add_vpc_honey_pot::{AddVpcHoneyPotError, AddVpcHoneyPotRequest, AddVpcHoneyPotResponse},
    advance_security_event_operations::{AdvanceSecurityEventOperationsError, AdvanceSecurityEventOperationsRequest, AdvanceSecurityEventOperationsResponse},
    batch_create_malicious_note::{BatchCreateMaliciousNoteRequest, BatchCreateMaliciousNoteResponse},
    batch_delete_malicious_file_whitelist_config::{BatchDeleteMaliciousFileWhitelistConfigError, BatchDeleteMaliciousFileWhitelistConfigRequest, BatchDeleteMaliciousFileWhitelistConfigResponse},
    batch_operate_common_overall_config::{BatchOperateCommonOverallConfigError, BatchOperateCommonOverallConfigRequest, BatchOperateCommonOverallConfigResponse},
    batch_update_malicious_file_whitelist_config::{BatchUpdateMaliciousFileWhitelistConfigError, BatchUpdateMaliciousFileWhitelistConfigRequest, BatchUpdateMaliciousFileWhitelistConfigResponse},
    bind_auth_to_machine::{BindAuthToMachineError, BindAuthToMachineRequest, BindAuthToMachineResponse},
    bind_hybrid_proxy::{BindHybridProxyError, BindHybridProxyRequest, BindHybridProxyResponse},
    cancel_once_task::{CancelOnceTaskError, CancelOnceTaskRequest, CancelOnceTaskResponse},
    change_asset_refresh_task_config::{ChangeAssetRefreshTaskConfigError, ChangeAssetRefreshTaskConfigRequest, ChangeAssetRefreshTaskConfigResponse},
    change_check_config::{ChangeCheckConfigError, ChangeCheckConfigRequest, ChangeCheckConfigResponse},
    change_check_custom_config::{ChangeCheckCustomConfigError, ChangeCheckCustomConfigRequest, ChangeCheckCustomConfigResponse},
    change_security_score_rule::{ChangeSecurityScoreRuleError, ChangeSecurityScoreRuleRequest, ChangeSecurityScoreRuleResponse},
    change_user_lang::{ChangeUserLangError, ChangeUserLangRequest, ChangeUserLangResponse},
    check_security_event_id::{CheckSecurityEventIdError, CheckSecurityEventIdRequest, CheckSecurityEventIdResponse},
    check_sts_token_auth::{CheckStsTokenAuthRequest, CheckStsTokenAuthResponse},
    check_trial_fix_count::{CheckTrialFixCountRequest, CheckTrialFixCountResponse},
    check_user_has_ecs::{CheckUserHasEcsError, CheckUserHasEcsRequest, CheckUserHasEcsResponse},
    confirm_virus_events::{ConfirmVirusEventsError, ConfirmVirusEventsRequest, ConfirmVirusEventsResponse},
    copy_customize_report_config::{CopyCustomizeReportConfigRequest, CopyCustomizeReportConfigResponse},
    create_agentless_scan_task::{CreateAgentlessScanTaskError, CreateAgentlessScanTaskRequest, CreateAgentlessScanTaskResponse},
    create_anti_brute_force_rule::{CreateAntiBruteForceRuleError, CreateAntiBruteForceRuleRequest, CreateAntiBruteForceRuleResponse},
    create_asset_selection_config::{CreateAssetSelectionConfigError, CreateAssetSelectionConfigRequest, CreateAssetSelectionConfigResponse},
    create_attack_path_sensitive_asset_config::{CreateAttackPathSensitiveAssetConfigRequest, CreateAttackPathSensitiveAssetConfigResponse},
    create_attack_path_whitelist::{CreateAttackPathWhitelistRequest, CreateAttackPathWhitelistResponse},
    create_attestor::{CreateAttestorRequest, CreateAttestorResponse},
    create_backup_policy::{CreateBackupPolicyError, CreateBackupPolicyRequest, CreateBackupPolicyResponse},
    create_batch_upload_url::{CreateBatchUploadUrlRequest, CreateBatchUploadUrlResponse},
    create_binary_security_policy::{CreateBinarySecurityPolicyRequest, CreateBinarySecurityPolicyResponse},
    create_check_item::{CreateCheckItemRequest, CreateCheckItemResponse},
    create_check_policy::{CreateCheckPolicyRequest, CreateCheckPolicyResponse},
    create_container_scan_task::{CreateContainerScanTaskError, CreateContainerScanTaskRequest, CreateContainerScanTaskResponse},
    create_container_scan_task_by_app_name::{CreateContainerScanTaskByAppNameError, CreateContainerScanTaskByAppNameRequest, CreateContainerScanTaskByAppNameResponse},
    create_custom_block_record::{CreateCustomBlockRecordError, CreateCustomBlockRecordRequest, CreateCustomBlockRecordResponse},
    create_customized_dict::{CreateCustomizedDictRequest, CreateCustomizedDictResponse},
    create_cycle_task::{CreateCycleTaskError, CreateCycleTaskRequest, CreateCycleTaskResponse},
    create_dynamic_dict::{CreateDynamicDictRequest, CreateDynamicDictResponse},
    create_file_detect::{CreateFileDetectError, CreateFileDetectRequest, CreateFileDetectResponse},
    create_file_detect_upload_url::{CreateFileDetectUploadUrlError, CreateFileDetectUploadUrlRequest, CreateFileDetectUploadUrlResponse},
    create_file_protect_rule::{CreateFileProtectRuleError, CreateFileProtectRuleRequest, CreateFileProtectRuleResponse},
    create_file_upload_limit::{CreateFileUploadLimitError, CreateFileUploadLimitRequest, CreateFileUploadLimitResponse},
    create_honeypot::{CreateHoneypotError, CreateHoneypotRequest, CreateHoneypotResponse},
    create_honeypot_node::{CreateHoneypotNodeError, CreateHoneypotNodeRequest, CreateHoneypotNodeResponse},
    create_honeypot_preset::{CreateHoneypotPresetError, CreateHoneypotPresetRequest, CreateHoneypotPresetResponse},
    create_honeypot_probe::{CreateHoneypotProbeError, CreateHoneypotProbeRequest, CreateHoneypotProbeResponse},
    create_honeypot_probe_bind::{CreateHoneypotProbeBindError, CreateHoneypotProbeBindRequest, CreateHoneypotProbeBindResponse},
    create_hybrid_proxy_cluster::{CreateHybridProxyClusterRequest, CreateHybridProxyClusterResponse},
    create_interception_rule::{CreateInterceptionRuleError, CreateInterceptionRuleRequest, CreateInterceptionRuleResponse},
    create_interception_target::{CreateInterceptionTargetError, CreateInterceptionTargetRequest, CreateInterceptionTargetResponse},
    create_jenkins_image_registry::{CreateJenkinsImageRegistryError, CreateJenkinsImageRegistryRequest, CreateJenkinsImageRegistryResponse},
    create_jenkins_image_scan_task::{CreateJenkinsImageScanTaskRequest, CreateJenkinsImageScanTaskResponse},
    create_malicious_file_whitelist_config::{CreateMaliciousFileWhitelistConfigError, CreateMaliciousFileWhitelistConfigRequest, CreateMaliciousFileWhitelistConfigResponse},
    create_malicious_note::{CreateMaliciousNoteError, CreateMaliciousNoteRequest, CreateMaliciousNoteResponse},
    create_monitor_account::{CreateMonitorAccountRequest, CreateMonitorAccountResponse},
    create_opa_cluster_plugin::{CreateOpaClusterPluginError, CreateOpaClusterPluginRequest, CreateOpaClusterPluginResponse},
    create_opa_strategy_new::{CreateOpaStrategyNewError, CreateOpaStrategyNewRequest, CreateOpaStrategyNewResponse},
    create_or_update_asset_group::{CreateOrUpdateAssetGroupError, CreateOrUpdateAssetGroupRequest, CreateOrUpdateAssetGroupResponse},
    create_or_update_auto_tag_rule::{CreateOrUpdateAutoTagRuleRequest, CreateOrUpdateAutoTagRuleResponse},
    create_or_update_ding_talk::{CreateOrUpdateDingTalkError, CreateOrUpdateDingTalkRequest, CreateOrUpdateDingTalkResponse},
    create_oss_bucket_scan_task::{CreateOssBucketScanTaskError, CreateOssBucketScanTaskRequest, CreateOssBucketScanTaskResponse},
    create_oss_scan_config::{CreateOssScanConfigError, CreateOssScanConfigRequest, CreateOssScanConfigResponse},
    create_rd_default_sync_list::{CreateRdDefaultSyncListRequest, CreateRdDefaultSyncListResponse},
    create_restore_job::{CreateRestoreJobError, CreateRestoreJobRequest, CreateRestoreJobResponse},
    create_sas_trial::{CreateSasTrialRequest, CreateSasTrialResponse},
    create_service_linked_role::{CreateServiceLinkedRoleError, CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse},
    create_service_trail::{CreateServiceTrailError, CreateServiceTrailRequest, CreateServiceTrailResponse},
    create_similar_security_events_query_task::{CreateSimilarSecurityEventsQueryTaskError, CreateSimilarSecurityEventsQueryTaskRequest, CreateSimilarSecurityEventsQueryTaskResponse},
    create_soar_strategy_task::{CreateSoarStrategyTaskRequest, CreateSoarStrategyTaskResponse},
    create_susp_event_note::{CreateSuspEventNoteError, CreateSuspEventNoteRequest, CreateSuspEventNoteResponse},
    create_uni_backup_policy::{CreateUniBackupPolicyError, CreateUniBackupPolicyRequest, CreateUniBackupPolicyResponse},
    create_uni_restore_plan::{CreateUniRestorePlanError, CreateUniRestorePlanRequest, CreateUniRestorePlanResponse},
    create_user_setting::{CreateUserSettingRequest, CreateUserSettingResponse},
    create_virus_scan_once_task::{CreateVirusScanOnceTaskError, CreateVirusScanOnceTaskRequest, CreateVirusScanOnceTaskResponse},
    create_vul_auto_repair_config::{CreateVulAutoRepairConfigError, CreateVulAutoRepairConfigRequest, CreateVulAutoRepairConfigResponse},
    delete_anti_brute_force_rule::{DeleteAntiBruteForceRuleError, DeleteAntiBruteForceRuleRequest, DeleteAntiBruteForceRuleResponse},
    delete_attack_path_sensitive_asset_config::{DeleteAttackPathSensitiveAssetConfigRequest, DeleteAttackPathSensitiveAssetConfigResponse},
    delete_attack_path_whitelist::{DeleteAttackPathWhitelistRequest, DeleteAttackPathWhitelistResponse},
    delete_attestor::{DeleteAttestorRequest, DeleteAttestorResponse},
    delete_auto_tag_rules::{DeleteAutoTagRulesRequest, DeleteAutoTagRulesResponse},
    delete_backup_policy::{DeleteBackupPolicyError, DeleteBackupPolicyRequest, DeleteBackupPolicyResponse},
    delete_backup_policy_machine::{DeleteBackupPolicyMachineError, DeleteBackupPolicyMachineRequest, DeleteBackupPolicyMachineResponse},
    delete_backup_snapshot::{DeleteBackupSnapshotRequest, DeleteBackupSnapshotResponse},
    delete_baseline_check_white_record::{DeleteBaselineCheckWhiteRecordRequest, DeleteBaselineCheckWhiteRecordResponse},
    delete_binary_security_policy::{DeleteBinarySecurityPolicyError, DeleteBinarySecurityPolicyRequest, DeleteBinarySecurityPolicyResponse},
    delete_check_item::{DeleteCheckItemRequest, DeleteCheckItemResponse},
    delete_check_policy::{DeleteCheckPolicyRequest, DeleteCheckPolicyResponse},
    delete_client_user_define_rule::{DeleteClientUserDefineRuleError, DeleteClientUserDefineRuleRequest, DeleteClientUserDefineRuleResponse},
    delete_cloud_vendor_account_ak::{DeleteCloudVendorAccountAKRequest, DeleteCloudVendorAccountAKResponse},
    delete_container_defense_rule::{DeleteContainerDefenseRuleError, DeleteContainerDefenseRuleRequest, DeleteContainerDefenseRuleResponse},
    delete_container_plugin_rule::{DeleteContainerPluginRuleError, DeleteContainerPluginRuleRequest, DeleteContainerPluginRuleResponse},
    delete_custom_block_record::{DeleteCustomBlockRecordError, DeleteCustomBlockRecordRequest, DeleteCustomBlockRecordResponse},
    delete_customize_report::{DeleteCustomizeReportRequest, DeleteCustomizeReportResponse},
    delete_customized_dict::{DeleteCustomizedDictRequest, DeleteCustomizedDictResponse},
    delete_cycle_task::{DeleteCycleTaskError, DeleteCycleTaskRequest, DeleteCycleTaskResponse},
    delete_ding_talk::{DeleteDingTalkRequest, DeleteDingTalkResponse},
    delete_file_protect_rule::{DeleteFileProtectRuleError, DeleteFileProtectRuleRequest, DeleteFileProtectRuleResponse},
    delete_group::{DeleteGroupError, DeleteGroupRequest, DeleteGroupResponse},
    delete_honeypot::{DeleteHoneypotError, DeleteHoneypotRequest, DeleteHoneypotResponse},
    delete_honeypot_node::{DeleteHoneypotNodeError, DeleteHoneypotNodeRequest, DeleteHoneypotNodeResponse},
    delete_honeypot_preset::{DeleteHoneypotPresetError, DeleteHoneypotPresetRequest, DeleteHoneypotPresetResponse},
    delete_honeypot_probe::{DeleteHoneypotProbeError, DeleteHoneypotProbeRequest, DeleteHoneypotProbeResponse},
    delete_honeypot_probe_bind::{DeleteHoneypotProbeBindError, DeleteHoneypotProbeBindRequest, DeleteHoneypotProbeBindResponse},
    delete_hybrid_proxy::{DeleteHybridProxyRequest, DeleteHybridProxyResponse},
    delete_hybrid_proxy_cluster::{DeleteHybridProxyClusterRequest, DeleteHybridProxyClusterResponse},
    delete_idc_probe::{DeleteIdcProbeRequest, DeleteIdcProbeResponse},
    delete_image_event_operation::{DeleteImageEventOperationError, DeleteImageEventOperationRequest, DeleteImageEventOperationResponse},
    delete_image_vul_whitelist::{DeleteImageVulWhitelistError, DeleteImageVulWhitelistRequest, DeleteImageVulWhitelistResponse},
    delete_install_code::{DeleteInstallCodeError, DeleteInstallCodeRequest, DeleteInstallCodeResponse},
    delete_interception_rule::{DeleteInterceptionRuleError, DeleteInterceptionRuleRequest, DeleteInterceptionRuleResponse},
    delete_interception_target::{DeleteInterceptionTargetError, DeleteInterceptionTargetRequest, DeleteInterceptionTargetResponse},
    delete_k8s_access_info::{DeleteK8sAccessInfoError, DeleteK8sAccessInfoRequest, DeleteK8sAccessInfoResponse},
    delete_login_base_config::{DeleteLoginBaseConfigError, DeleteLoginBaseConfigRequest, DeleteLoginBaseConfigResponse},
    delete_malicious_file_whitelist_config::{DeleteMaliciousFileWhitelistConfigError, DeleteMaliciousFileWhitelistConfigRequest, DeleteMaliciousFileWhitelistConfigResponse},
    delete_malicious_note::{DeleteMaliciousNoteError, DeleteMaliciousNoteRequest, DeleteMaliciousNoteResponse},
    delete_monitor_account::{DeleteMonitorAccountRequest, DeleteMonitorAccountResponse},
    delete_opa_strategy_new::{DeleteOpaStrategyNewError, DeleteOpaStrategyNewRequest, DeleteOpaStrategyNewResponse},
    delete_oss_scan_config::{DeleteOssScanConfigError, DeleteOssScanConfigRequest, DeleteOssScanConfigResponse},
    delete_private_registry::{DeletePrivateRegistryError, DeletePrivateRegistryRequest, DeletePrivateRegistryResponse},
    delete_sas_container_web_defense_rule::{DeleteSasContainerWebDefenseRuleError, DeleteSasContainerWebDefenseRuleRequest, DeleteSasContainerWebDefenseRuleResponse},
    delete_search_condition::{DeleteSearchConditionRequest, DeleteSearchConditionResponse},
    delete_security_event_mark_miss_list::{DeleteSecurityEventMarkMissListError, DeleteSecurityEventMarkMissListRequest, DeleteSecurityEventMarkMissListResponse},
    delete_service_trail::{DeleteServiceTrailError, DeleteServiceTrailRequest, DeleteServiceTrailResponse},
    delete_soar_strategy_task::{DeleteSoarStrategyTaskRequest, DeleteSoarStrategyTaskResponse},
    delete_strategy::{DeleteStrategyError, DeleteStrategyRequest, DeleteStrategyResponse},
    delete_susp_event_node::{DeleteSuspEventNodeError, DeleteSuspEventNodeRequest, DeleteSuspEventNodeResponse},
    delete_tag_with_uuid::{DeleteTagWithUuidError, DeleteTagWithUuidRequest, DeleteTagWithUuidResponse},
    delete_uni_backup_policy::{DeleteUniBackupPolicyError, DeleteUniBackupPolicyRequest, DeleteUniBackupPolicyResponse},
    delete_vpc_honey_pot::{DeleteVpcHoneyPotError, DeleteVpcHoneyPotRequest, DeleteVpcHoneyPotResponse},
    delete_vul_auto_repair_config::{DeleteVulAutoRepairConfigError, DeleteVulAutoRepairConfigRequest, DeleteVulAutoRepairConfigResponse},
    delete_vul_whitelist::{DeleteVulWhitelistError, DeleteVulWhitelistRequest, DeleteVulWhitelistResponse},
    describe_access_key_leak_detail::{DescribeAccessKeyLeakDetailError, DescribeAccessKeyLeakDetailRequest, DescribeAccessKeyLeakDetailResponse},
    describe_accesskey_leak_list::{DescribeAccesskeyLeakListError, DescribeAccesskeyLeakListRequest, DescribeAccesskeyLeakListResponse},
    describe_affected_assets::{DescribeAffectedAssetsError, DescribeAffectedAssetsRequest, DescribeAffectedAssetsResponse},
    describe_affected_malicious_file_images::{DescribeAffectedMaliciousFileImagesError, DescribeAffectedMaliciousFileImagesRequest, DescribeAffectedMaliciousFileImagesResponse},
    describe_agent_install_status::{DescribeAgentInstallStatusError, DescribeAgentInstallStatusRequest, DescribeAgentInstallStatusResponse},
    describe_agentless_sensitive_file_by_key::{DescribeAgentlessSensitiveFileByKeyRequest, DescribeAgentlessSensitiveFileByKeyResponse},
    describe_ai_asset_summary::{DescribeAIAssetSummaryRequest, DescribeAIAssetSummaryResponse},
    describe_alarm_event_detail::{DescribeAlarmEventDetailError, DescribeAlarmEventDetailRequest, DescribeAlarmEventDetailResponse},
    describe_alarm_event_stack_info::{DescribeAlarmEventStackInfoError, DescribeAlarmEventStackInfoRequest, DescribeAlarmEventStackInfoResponse},
    describe_all_entity::{DescribeAllEntityError, DescribeAllEntityRequest, DescribeAllEntityResponse},
    describe_all_groups::{DescribeAllGroupsError, DescribeAllGroupsRequest, DescribeAllGroupsResponse},
    describe_all_image_baseline::{DescribeAllImageBaselineError, DescribeAllImageBaselineRequest, DescribeAllImageBaselineResponse},
    describe_all_regions_statistics::{DescribeAllRegionsStatisticsRequest, DescribeAllRegionsStatisticsResponse},
    describe_anti_brute_force_rules::{DescribeAntiBruteForceRulesError, DescribeAntiBruteForceRulesRequest, DescribeAntiBruteForceRulesResponse},
    describe_app_vul_scan_cycle::{DescribeAppVulScanCycleError, DescribeAppVulScanCycleRequest, DescribeAppVulScanCycleResponse},
    describe_asset_detail_by_uuid::{DescribeAssetDetailByUuidError, DescribeAssetDetailByUuidRequest, DescribeAssetDetailByUuidResponse},
    describe_asset_detail_by_uuids::{DescribeAssetDetailByUuidsError, DescribeAssetDetailByUuidsRequest, DescribeAssetDetailByUuidsResponse},
    describe_asset_summary::{DescribeAssetSummaryError, DescribeAssetSummaryRequest, DescribeAssetSummaryResponse},
    describe_assets_sca_process_num::{DescribeAssetsScaProcessNumRequest, DescribeAssetsScaProcessNumResponse},
    describe_assets_security_event_summary::{DescribeAssetsSecurityEventSummaryError, DescribeAssetsSecurityEventSummaryRequest, DescribeAssetsSecurityEventSummaryResponse},
    describe_attack_analysis_data::{DescribeAttackAnalysisDataError, DescribeAttackAnalysisDataRequest, DescribeAttackAnalysisDataResponse},
    describe_attestors::{DescribeAttestorsRequest, DescribeAttestorsResponse},
    describe_auto_del_config::{DescribeAutoDelConfigError, DescribeAutoDelConfigRequest, DescribeAutoDelConfigResponse},
    describe_back_up_export_info::{DescribeBackUpExportInfoError, DescribeBackUpExportInfoRequest, DescribeBackUpExportInfoResponse},
    describe_backup_clients::{DescribeBackupClientsError, DescribeBackupClientsRequest, DescribeBackupClientsResponse},
    describe_backup_files::{DescribeBackupFilesError, DescribeBackupFilesRequest, DescribeBackupFilesResponse},
    describe_backup_machine_status::{DescribeBackupMachineStatusError, DescribeBackupMachineStatusRequest, DescribeBackupMachineStatusResponse},
    describe_backup_policies::{DescribeBackupPoliciesError, DescribeBackupPoliciesRequest, DescribeBackupPoliciesResponse},
    describe_backup_policy::{DescribeBackupPolicyError, DescribeBackupPolicyRequest, DescribeBackupPolicyResponse},
    describe_backup_restore_count::{DescribeBackupRestoreCountError, DescribeBackupRestoreCountRequest, DescribeBackupRestoreCountResponse},
    describe_binary_security_policies::{DescribeBinarySecurityPoliciesRequest, DescribeBinarySecurityPoliciesResponse},
    describe_brute_force_records::{DescribeBruteForceRecordsError, DescribeBruteForceRecordsRequest, DescribeBruteForceRecordsResponse},
    describe_brute_force_summary::{DescribeBruteForceSummaryError, DescribeBruteForceSummaryRequest, DescribeBruteForceSummaryResponse},
    describe_can_access_vpc_sale::{DescribeCanAccessVpcSaleRequest, DescribeCanAccessVpcSaleResponse},
    describe_can_fix_vul_list::{DescribeCanFixVulListError, DescribeCanFixVulListRequest, DescribeCanFixVulListResponse},
    describe_can_try_sas::{DescribeCanTrySasRequest, DescribeCanTrySasResponse},
    describe_chart_data::{DescribeChartDataRequest, DescribeChartDataResponse},
    describe_chart_list::{DescribeChartListRequest, DescribeChartListResponse},
    describe_check_ecs_warnings::{DescribeCheckEcsWarningsError, DescribeCheckEcsWarningsRequest, DescribeCheckEcsWarningsResponse},
    describe_check_fix_details::{DescribeCheckFixDetailsError, DescribeCheckFixDetailsRequest, DescribeCheckFixDetailsResponse},
    describe_check_result::{DescribeCheckResultRequest, DescribeCheckResultResponse},
    describe_check_warning_count::{DescribeCheckWarningCountRequest, DescribeCheckWarningCountResponse},
    describe_check_warning_detail::{DescribeCheckWarningDetailError, DescribeCheckWarningDetailRequest, DescribeCheckWarningDetailResponse},
    describe_check_warning_machines::{DescribeCheckWarningMachinesError, DescribeCheckWarningMachinesRequest, DescribeCheckWarningMachinesResponse},
    describe_check_warning_summary::{DescribeCheckWarningSummaryError, DescribeCheckWarningSummaryRequest, DescribeCheckWarningSummaryResponse},
    describe_check_warnings::{DescribeCheckWarningsError, DescribeCheckWarningsRequest, DescribeCheckWarningsResponse},
    describe_client_conf_setup::{DescribeClientConfSetupError, DescribeClientConfSetupRequest, DescribeClientConfSetupResponse},
    describe_client_conf_strategy::{DescribeClientConfStrategyError, DescribeClientConfStrategyRequest, DescribeClientConfStrategyResponse},
    describe_client_problem_type::{DescribeClientProblemTypeRequest, DescribeClientProblemTypeResponse},
    describe_cloud_center_instances::{DescribeCloudCenterInstancesError, DescribeCloudCenterInstancesRequest, DescribeCloudCenterInstancesResponse},
    describe_cloud_product_field_statistics::{DescribeCloudProductFieldStatisticsError, DescribeCloudProductFieldStatisticsRequest, DescribeCloudProductFieldStatisticsResponse},
    describe_cloud_vendor_account_ak_list::{DescribeCloudVendorAccountAKListRequest, DescribeCloudVendorAccountAKListResponse},
    describe_cloud_vendor_trial_config::{DescribeCloudVendorTrialConfigRequest, DescribeCloudVendorTrialConfigResponse},
    describe_cluster_basic_info::{DescribeClusterBasicInfoError, DescribeClusterBasicInfoRequest, DescribeClusterBasicInfoResponse},
    describe_cluster_host_security_summary::{DescribeClusterHostSecuritySummaryRequest, DescribeClusterHostSecuritySummaryResponse},
    describe_cluster_image_security_summary::{DescribeClusterImageSecuritySummaryRequest, DescribeClusterImageSecuritySummaryResponse},
    describe_cluster_info_list::{DescribeClusterInfoListError, DescribeClusterInfoListRequest, DescribeClusterInfoListResponse},
    describe_cluster_network::{DescribeClusterNetworkError, DescribeClusterNetworkRequest, DescribeClusterNetworkResponse},
    describe_cluster_scanner_list::{DescribeClusterScannerListRequest, DescribeClusterScannerListResponse},
    describe_cluster_vul_statistics::{DescribeClusterVulStatisticsError, DescribeClusterVulStatisticsRequest, DescribeClusterVulStatisticsResponse},
    describe_common_overall_config::{DescribeCommonOverallConfigError, DescribeCommonOverallConfigRequest, DescribeCommonOverallConfigResponse},
    describe_common_overall_config_list::{DescribeCommonOverallConfigListError, DescribeCommonOverallConfigListRequest, DescribeCommonOverallConfigListResponse},
    describe_common_target_config::{DescribeCommonTargetConfigError, DescribeCommonTargetConfigRequest, DescribeCommonTargetConfigResponse},
    describe_common_target_result_list::{DescribeCommonTargetResultListError, DescribeCommonTargetResultListRequest, DescribeCommonTargetResultListResponse},
    describe_concern_necessity::{DescribeConcernNecessityError, DescribeConcernNecessityRequest, DescribeConcernNecessityResponse},
    describe_container_apps::{DescribeContainerAppsError, DescribeContainerAppsRequest, DescribeContainerAppsResponse},
    describe_container_criteria::{DescribeContainerCriteriaError, DescribeContainerCriteriaRequest, DescribeContainerCriteriaResponse},
    describe_container_field_statistics::{DescribeContainerFieldStatisticsRequest, DescribeContainerFieldStatisticsResponse},
    describe_container_grouped_field_detail::{DescribeContainerGroupedFieldDetailRequest, DescribeContainerGroupedFieldDetailResponse},
    describe_container_instances::{DescribeContainerInstancesError, DescribeContainerInstancesRequest, DescribeContainerInstancesResponse},
    describe_container_scan_config::{DescribeContainerScanConfigError, DescribeContainerScanConfigRequest, DescribeContainerScanConfigResponse},
    describe_container_service_k8s_cluster_kritis_status::{DescribeContainerServiceK8sClusterKritisStatusRequest, DescribeContainerServiceK8sClusterKritisStatusResponse},
    describe_container_service_k8s_cluster_namespaces::{DescribeContainerServiceK8sClusterNamespacesRequest, DescribeContainerServiceK8sClusterNamespacesResponse},
    describe_container_service_k8s_clusters::{DescribeContainerServiceK8sClustersRequest, DescribeContainerServiceK8sClustersResponse},
    describe_container_statistics::{DescribeContainerStatisticsError, DescribeContainerStatisticsRequest, DescribeContainerStatisticsResponse},
    describe_container_tags::{DescribeContainerTagsError, DescribeContainerTagsRequest, DescribeContainerTagsResponse},
    describe_count_not_scanned_image::{DescribeCountNotScannedImageError, DescribeCountNotScannedImageRequest, DescribeCountNotScannedImageResponse},
    describe_count_scanned_image::{DescribeCountScannedImageError, DescribeCountScannedImageRequest, DescribeCountScannedImageResponse},
    describe_criteria::{DescribeCriteriaError, DescribeCriteriaRequest, DescribeCriteriaResponse},
    describe_custom_block_instances::{DescribeCustomBlockInstancesError, DescribeCustomBlockInstancesRequest, DescribeCustomBlockInstancesResponse},
    describe_custom_block_records::{DescribeCustomBlockRecordsError, DescribeCustomBlockRecordsRequest, DescribeCustomBlockRecordsResponse},
    describe_customize_report_config_detail::{DescribeCustomizeReportConfigDetailRequest, DescribeCustomizeReportConfigDetailResponse},
    describe_customize_report_list::{DescribeCustomizeReportListRequest, DescribeCustomizeReportListResponse},
    describe_customized_dict::{DescribeCustomizedDictRequest, DescribeCustomizedDictResponse},
    describe_customized_dict_upload_info::{DescribeCustomizedDictUploadInfoRequest, DescribeCustomizedDictUploadInfoResponse},
    describe_customized_strategy_targets::{DescribeCustomizedStrategyTargetsRequest, DescribeCustomizedStrategyTargetsResponse},
    describe_cycle_task_list::{DescribeCycleTaskListError, DescribeCycleTaskListRequest, DescribeCycleTaskListResponse},
    describe_data_source::{DescribeDataSourceRequest, DescribeDataSourceResponse},
    describe_default_key_info::{DescribeDefaultKeyInfoRequest, DescribeDefaultKeyInfoResponse},
    describe_default_proxy_install_version::{DescribeDefaultProxyInstallVersionError, DescribeDefaultProxyInstallVersionRequest, DescribeDefaultProxyInstallVersionResponse},
    describe_ding_talk::{DescribeDingTalkError, DescribeDingTalkRequest, DescribeDingTalkResponse},
    describe_domain_count::{DescribeDomainCountError, DescribeDomainCountRequest, DescribeDomainCountResponse},
    describe_domain_detail::{DescribeDomainDetailError, DescribeDomainDetailRequest, DescribeDomainDetailResponse},
    describe_domain_list::{DescribeDomainListError, DescribeDomainListRequest, DescribeDomainListResponse},
    describe_domain_secure_alarm_list::{DescribeDomainSecureAlarmListRequest, DescribeDomainSecureAlarmListResponse},
    describe_domain_secure_risk_list::{DescribeDomainSecureRiskListRequest, DescribeDomainSecureRiskListResponse},
    describe_domain_secure_score::{DescribeDomainSecureScoreRequest, DescribeDomainSecureScoreResponse},
    describe_domain_secure_statistics::{DescribeDomainSecureStatisticsRequest, DescribeDomainSecureStatisticsResponse},
    describe_domain_secure_suggests::{DescribeDomainSecureSuggestsRequest, DescribeDomainSecureSuggestsResponse},
    describe_domain_secure_vul_list::{DescribeDomainSecureVulListRequest, DescribeDomainSecureVulListResponse},
    describe_dynamic_dict::{DescribeDynamicDictRequest, DescribeDynamicDictResponse},
    describe_dynamic_dict_upload_info::{DescribeDynamicDictUploadInfoRequest, DescribeDynamicDictUploadInfoResponse},
    describe_emg_user_agreement::{DescribeEmgUserAgreementError, DescribeEmgUserAgreementRequest, DescribeEmgUserAgreementResponse},
    describe_emg_vul_item::{DescribeEmgVulItemError, DescribeEmgVulItemRequest, DescribeEmgVulItemResponse},
    describe_event_level_count::{DescribeEventLevelCountError, DescribeEventLevelCountRequest, DescribeEventLevelCountResponse},
    describe_event_on_stage::{DescribeEventOnStageError, DescribeEventOnStageRequest, DescribeEventOnStageResponse},
    describe_exclude_system_path::{DescribeExcludeSystemPathError, DescribeExcludeSystemPathRequest, DescribeExcludeSystemPathResponse},
    describe_export_info::{DescribeExportInfoError, DescribeExportInfoRequest, DescribeExportInfoResponse},
    describe_exposed_check_warning::{DescribeExposedCheckWarningError, DescribeExposedCheckWarningRequest, DescribeExposedCheckWarningResponse},
    describe_exposed_instance_criteria::{DescribeExposedInstanceCriteriaError, DescribeExposedInstanceCriteriaRequest, DescribeExposedInstanceCriteriaResponse},
    describe_exposed_instance_detail::{DescribeExposedInstanceDetailError, DescribeExposedInstanceDetailRequest, DescribeExposedInstanceDetailResponse},
    describe_exposed_instance_list::{DescribeExposedInstanceListError, DescribeExposedInstanceListRequest, DescribeExposedInstanceListResponse},
    describe_exposed_statistics::{DescribeExposedStatisticsError, DescribeExposedStatisticsRequest, DescribeExposedStatisticsResponse},
    describe_exposed_statistics_detail::{DescribeExposedStatisticsDetailError, DescribeExposedStatisticsDetailRequest, DescribeExposedStatisticsDetailResponse},
    describe_field_statistics::{DescribeFieldStatisticsError, DescribeFieldStatisticsRequest, DescribeFieldStatisticsResponse},
    describe_fix_used_count::{DescribeFixUsedCountError, DescribeFixUsedCountRequest, DescribeFixUsedCountResponse},
    describe_front_vul_patch_list::{DescribeFrontVulPatchListError, DescribeFrontVulPatchListRequest, DescribeFrontVulPatchListResponse},
    describe_graph4_investigation_online::{DescribeGraph4InvestigationOnlineRequest, DescribeGraph4InvestigationOnlineResponse},
    describe_group_struct::{DescribeGroupStructError, DescribeGroupStructRequest, DescribeGroupStructResponse},
    describe_grouped_container_instances::{DescribeGroupedContainerInstancesError, DescribeGroupedContainerInstancesRequest, DescribeGroupedContainerInstancesResponse},
    describe_grouped_instances::{DescribeGroupedInstancesError, DescribeGroupedInstancesRequest, DescribeGroupedInstancesResponse},
    describe_grouped_malicious_files::{DescribeGroupedMaliciousFilesError, DescribeGroupedMaliciousFilesRequest, DescribeGroupedMaliciousFilesResponse},
    describe_grouped_tags::{DescribeGroupedTagsError, DescribeGroupedTagsRequest, DescribeGroupedTagsResponse},
    describe_grouped_vul::{DescribeGroupedVulError, DescribeGroupedVulRequest, DescribeGroupedVulResponse},
    describe_hc_export_info::{DescribeHcExportInfoError, DescribeHcExportInfoRequest, DescribeHcExportInfoResponse},
    describe_honey_pot_auth::{DescribeHoneyPotAuthError, DescribeHoneyPotAuthRequest, DescribeHoneyPotAuthResponse},
    describe_honey_pot_susp_statistics::{DescribeHoneyPotSuspStatisticsError, DescribeHoneyPotSuspStatisticsRequest, DescribeHoneyPotSuspStatisticsResponse},
    describe_hybrid_proxy_cluster_list::{DescribeHybridProxyClusterListRequest, DescribeHybridProxyClusterListResponse},
    describe_hybrid_proxy_linked_client_list::{DescribeHybridProxyLinkedClientListRequest, DescribeHybridProxyLinkedClientListResponse},
    describe_hybrid_proxy_list::{DescribeHybridProxyListRequest, DescribeHybridProxyListResponse},
    describe_hybrid_proxy_policy::{DescribeHybridProxyPolicyRequest, DescribeHybridProxyPolicyResponse},
    describe_idc_asset_criteria::{DescribeIdcAssetCriteriaRequest, DescribeIdcAssetCriteriaResponse},
    describe_idc_probe_list::{DescribeIdcProbeListRequest, DescribeIdcProbeListResponse},
    describe_idc_probe_scan_result_list::{DescribeIdcProbeScanResultListRequest, DescribeIdcProbeScanResultListResponse},
    describe_image::{DescribeImageError, DescribeImageRequest, DescribeImageResponse},
    describe_image_baseline_check_result::{DescribeImageBaselineCheckResultError, DescribeImageBaselineCheckResultRequest, DescribeImageBaselineCheckResultResponse},
    describe_image_baseline_check_summary::{DescribeImageBaselineCheckSummaryError, DescribeImageBaselineCheckSummaryRequest, DescribeImageBaselineCheckSummaryResponse},
    describe_image_baseline_detail::{DescribeImageBaselineDetailError, DescribeImageBaselineDetailRequest, DescribeImageBaselineDetailResponse},
    describe_image_baseline_item_list::{DescribeImageBaselineItemListError, DescribeImageBaselineItemListRequest, DescribeImageBaselineItemListResponse},
    describe_image_baseline_strategy::{DescribeImageBaselineStrategyError, DescribeImageBaselineStrategyRequest, DescribeImageBaselineStrategyResponse},
    describe_image_build_risk_by_key::{DescribeImageBuildRiskByKeyRequest, DescribeImageBuildRiskByKeyResponse},
    describe_image_build_risk_list::{DescribeImageBuildRiskListRequest, DescribeImageBuildRiskListResponse},
    describe_image_criteria::{DescribeImageCriteriaError, DescribeImageCriteriaRequest, DescribeImageCriteriaResponse},
    describe_image_event_operation_condition::{DescribeImageEventOperationConditionError, DescribeImageEventOperationConditionRequest, DescribeImageEventOperationConditionResponse},
    describe_image_event_operation_page::{DescribeImageEventOperationPageError, DescribeImageEventOperationPageRequest, DescribeImageEventOperationPageResponse},
    describe_image_fix_cycle_config::{DescribeImageFixCycleConfigError, DescribeImageFixCycleConfigRequest, DescribeImageFixCycleConfigResponse},
    describe_image_fix_task::{DescribeImageFixTaskError, DescribeImageFixTaskRequest, DescribeImageFixTaskResponse},
    describe_image_grouped_vul_list::{DescribeImageGroupedVulListError, DescribeImageGroupedVulListRequest, DescribeImageGroupedVulListResponse},
    describe_image_info_list::{DescribeImageInfoListError, DescribeImageInfoListRequest, DescribeImageInfoListResponse},
    describe_image_instances::{DescribeImageInstancesError, DescribeImageInstancesRequest, DescribeImageInstancesResponse},
    describe_image_latest_scan_task::{DescribeImageLatestScanTaskError, DescribeImageLatestScanTaskRequest, DescribeImageLatestScanTaskResponse},
    describe_image_list_by_build_risk::{DescribeImageListByBuildRiskRequest, DescribeImageListByBuildRiskResponse},
    describe_image_list_by_sensitive_file::{DescribeImageListBySensitiveFileError, DescribeImageListBySensitiveFileRequest, DescribeImageListBySensitiveFileResponse},
    describe_image_list_with_baseline_name::{DescribeImageListWithBaselineNameError, DescribeImageListWithBaselineNameRequest, DescribeImageListWithBaselineNameResponse},
    describe_image_repo_criteria::{DescribeImageRepoCriteriaError, DescribeImageRepoCriteriaRequest, DescribeImageRepoCriteriaResponse},
    describe_image_repo_detail_list::{DescribeImageRepoDetailListError, DescribeImageRepoDetailListRequest, DescribeImageRepoDetailListResponse},
    describe_image_repo_list::{DescribeImageRepoListError, DescribeImageRepoListRequest, DescribeImageRepoListResponse},
    describe_image_risk_level_statistic::{DescribeImageRiskLevelStatisticRequest, DescribeImageRiskLevelStatisticResponse},
    describe_image_scan_auth_count::{DescribeImageScanAuthCountError, DescribeImageScanAuthCountRequest, DescribeImageScanAuthCountResponse},
    describe_image_security_scan_count::{DescribeImageSecurityScanCountRequest, DescribeImageSecurityScanCountResponse},
    describe_image_sensitive_file_by_key::{DescribeImageSensitiveFileByKeyError, DescribeImageSensitiveFileByKeyRequest, DescribeImageSensitiveFileByKeyResponse},
    describe_image_sensitive_file_list::{DescribeImageSensitiveFileListError, DescribeImageSensitiveFileListRequest, DescribeImageSensitiveFileListResponse},
    describe_image_statistics::{DescribeImageStatisticsError, DescribeImageStatisticsRequest, DescribeImageStatisticsResponse},
    describe_image_vul_list::{DescribeImageVulListError, DescribeImageVulListRequest, DescribeImageVulListResponse},
    describe_image_vul_white_list::{DescribeImageVulWhiteListError, DescribeImageVulWhiteListRequest, DescribeImageVulWhiteListResponse},
    describe_install_captcha::{DescribeInstallCaptchaError, DescribeInstallCaptchaRequest, DescribeInstallCaptchaResponse},
    describe_install_code::{DescribeInstallCodeError, DescribeInstallCodeRequest, DescribeInstallCodeResponse},
    describe_install_codes::{DescribeInstallCodesError, DescribeInstallCodesRequest, DescribeInstallCodesResponse},
    describe_instance_anti_brute_force_rules::{DescribeInstanceAntiBruteForceRulesError, DescribeInstanceAntiBruteForceRulesRequest, DescribeInstanceAntiBruteForceRulesResponse},
    describe_instance_reboot_status::{DescribeInstanceRebootStatusError, DescribeInstanceRebootStatusRequest, DescribeInstanceRebootStatusResponse},
    describe_instance_statistics::{DescribeInstanceStatisticsError, DescribeInstanceStatisticsRequest, DescribeInstanceStatisticsResponse},
    describe_instance_vul_statistics::{DescribeInstanceVulStatisticsRequest, DescribeInstanceVulStatisticsResponse},
    describe_latest_scan_task::{DescribeLatestScanTaskError, DescribeLatestScanTaskRequest, DescribeLatestScanTaskResponse},
    describe_log_meta::{DescribeLogMetaError, DescribeLogMetaRequest, DescribeLogMetaResponse},
    describe_log_shipper_status::{DescribeLogShipperStatusError, DescribeLogShipperStatusRequest, DescribeLogShipperStatusResponse},
    describe_login_base_configs::{DescribeLoginBaseConfigsError, DescribeLoginBaseConfigsRequest, DescribeLoginBaseConfigsResponse},
    describe_login_switch_configs::{DescribeLoginSwitchConfigsError, DescribeLoginSwitchConfigsRequest, DescribeLoginSwitchConfigsResponse},
    describe_logstore_storage::{DescribeLogstoreStorageError, DescribeLogstoreStorageRequest, DescribeLogstoreStorageResponse},
    describe_machine_can_reboot::{DescribeMachineCanRebootError, DescribeMachineCanRebootRequest, DescribeMachineCanRebootResponse},
    describe_matched_malicious_names::{DescribeMatchedMaliciousNamesError, DescribeMatchedMaliciousNamesRequest, DescribeMatchedMaliciousNamesResponse},
    describe_module_config::{DescribeModuleConfigError, DescribeModuleConfigRequest, DescribeModuleConfigResponse},
    describe_monitor_accounts::{DescribeMonitorAccountsError, DescribeMonitorAccountsRequest, DescribeMonitorAccountsResponse},
    describe_need_async_query::{DescribeNeedAsyncQueryRequest, DescribeNeedAsyncQueryResponse},
    describe_notice_config::{DescribeNoticeConfigError, DescribeNoticeConfigRequest, DescribeNoticeConfigResponse},
    describe_nsas_susp_event_type::{DescribeNsasSuspEventTypeError, DescribeNsasSuspEventTypeRequest, DescribeNsasSuspEventTypeResponse},
    describe_offline_machines::{DescribeOfflineMachinesError, DescribeOfflineMachinesRequest, DescribeOfflineMachinesResponse},
    describe_once_task::{DescribeOnceTaskError, DescribeOnceTaskRequest, DescribeOnceTaskResponse},
    describe_once_task_leaf_record_page::{DescribeOnceTaskLeafRecordPageError, DescribeOnceTaskLeafRecordPageRequest, DescribeOnceTaskLeafRecordPageResponse},
    describe_plugin_summary::{DescribePluginSummaryRequest, DescribePluginSummaryResponse},
    describe_property_count::{DescribePropertyCountError, DescribePropertyCountRequest, DescribePropertyCountResponse},
    describe_property_cron_detail::{DescribePropertyCronDetailError, DescribePropertyCronDetailRequest, DescribePropertyCronDetailResponse},
    describe_property_cron_item::{DescribePropertyCronItemError, DescribePropertyCronItemRequest, DescribePropertyCronItemResponse},
    describe_property_port_detail::{DescribePropertyPortDetailError, DescribePropertyPortDetailRequest, DescribePropertyPortDetailResponse},
    describe_property_port_item::{DescribePropertyPortItemError, DescribePropertyPortItemRequest, DescribePropertyPortItemResponse},
    describe_property_proc_detail::{DescribePropertyProcDetailError, DescribePropertyProcDetailRequest, DescribePropertyProcDetailResponse},
    describe_property_proc_item::{DescribePropertyProcItemError, DescribePropertyProcItemRequest, DescribePropertyProcItemResponse},
    describe_property_sca_detail::{DescribePropertyScaDetailError, DescribePropertyScaDetailRequest, DescribePropertyScaDetailResponse},
    describe_property_sca_item::{DescribePropertyScaItemError, DescribePropertyScaItemRequest, DescribePropertyScaItemResponse},
    describe_property_sca_process_detail::{DescribePropertyScaProcessDetailRequest, DescribePropertyScaProcessDetailResponse},
    describe_property_schedule_config::{DescribePropertyScheduleConfigError, DescribePropertyScheduleConfigRequest, DescribePropertyScheduleConfigResponse},
    describe_property_software_detail::{DescribePropertySoftwareDetailError, DescribePropertySoftwareDetailRequest, DescribePropertySoftwareDetailResponse},
    describe_property_software_item::{DescribePropertySoftwareItemError, DescribePropertySoftwareItemRequest, DescribePropertySoftwareItemResponse},
    describe_property_type_sca_item::{DescribePropertyTypeScaItemError, DescribePropertyTypeScaItemRequest, DescribePropertyTypeScaItemResponse},
    describe_property_usage_top::{DescribePropertyUsageTopRequest, DescribePropertyUsageTopResponse},
    describe_property_user_detail::{DescribePropertyUserDetailError, DescribePropertyUserDetailRequest, DescribePropertyUserDetailResponse},
    describe_property_user_item::{DescribePropertyUserItemError, DescribePropertyUserItemRequest, DescribePropertyUserItemResponse},
    describe_quara_file_download_info::{DescribeQuaraFileDownloadInfoError, DescribeQuaraFileDownloadInfoRequest, DescribeQuaraFileDownloadInfoResponse},
    describe_report_export::{DescribeReportExportRequest, DescribeReportExportResponse},
    describe_report_recipient_status::{DescribeReportRecipientStatusRequest, DescribeReportRecipientStatusResponse},
    describe_restore_jobs::{DescribeRestoreJobsError, DescribeRestoreJobsRequest, DescribeRestoreJobsResponse},
    describe_restore_plans::{DescribeRestorePlansError, DescribeRestorePlansRequest, DescribeRestorePlansResponse},
    describe_risk_check_item_result::{DescribeRiskCheckItemResultError, DescribeRiskCheckItemResultRequest, DescribeRiskCheckItemResultResponse},
    describe_risk_check_result::{DescribeRiskCheckResultError, DescribeRiskCheckResultRequest, DescribeRiskCheckResultResponse},
    describe_risk_check_summary::{DescribeRiskCheckSummaryError, DescribeRiskCheckSummaryRequest, DescribeRiskCheckSummaryResponse},
    describe_risk_item_type::{DescribeRiskItemTypeError, DescribeRiskItemTypeRequest, DescribeRiskItemTypeResponse},
    describe_risk_list_check_result::{DescribeRiskListCheckResultError, DescribeRiskListCheckResultRequest, DescribeRiskListCheckResultResponse},
    describe_risk_type::{DescribeRiskTypeError, DescribeRiskTypeRequest, DescribeRiskTypeResponse},
    describe_risks::{DescribeRisksError, DescribeRisksRequest, DescribeRisksResponse},
    describe_sas_pm_agent_list::{DescribeSasPmAgentListError, DescribeSasPmAgentListRequest, DescribeSasPmAgentListResponse},
    describe_scan_task_progress::{DescribeScanTaskProgressError, DescribeScanTaskProgressRequest, DescribeScanTaskProgressResponse},
    describe_scan_task_statistics::{DescribeScanTaskStatisticsError, DescribeScanTaskStatisticsRequest, DescribeScanTaskStatisticsResponse},
    describe_screen_score_thread::{DescribeScreenScoreThreadRequest, DescribeScreenScoreThreadResponse},
    describe_search_condition::{DescribeSearchConditionError, DescribeSearchConditionRequest, DescribeSearchConditionResponse},
    describe_secure_suggestion::{DescribeSecureSuggestionError, DescribeSecureSuggestionRequest, DescribeSecureSuggestionResponse},
    describe_security_check_schedule_config::{DescribeSecurityCheckScheduleConfigError, DescribeSecurityCheckScheduleConfigRequest, DescribeSecurityCheckScheduleConfigResponse},
    describe_security_event_mark_miss_list::{DescribeSecurityEventMarkMissListError, DescribeSecurityEventMarkMissListRequest, DescribeSecurityEventMarkMissListResponse},
    describe_security_event_operation_status::{DescribeSecurityEventOperationStatusError, DescribeSecurityEventOperationStatusRequest, DescribeSecurityEventOperationStatusResponse},
    describe_security_event_operations::{DescribeSecurityEventOperationsError, DescribeSecurityEventOperationsRequest, DescribeSecurityEventOperationsResponse},
    describe_security_stat_info::{DescribeSecurityStatInfoError, DescribeSecurityStatInfoRequest, DescribeSecurityStatInfoResponse},
    describe_service_linked_role_status::{DescribeServiceLinkedRoleStatusError, DescribeServiceLinkedRoleStatusRequest, DescribeServiceLinkedRoleStatusResponse},
    describe_similar_event_scenarios::{DescribeSimilarEventScenariosError, DescribeSimilarEventScenariosRequest, DescribeSimilarEventScenariosResponse},
    describe_similar_security_events::{DescribeSimilarSecurityEventsError, DescribeSimilarSecurityEventsRequest, DescribeSimilarSecurityEventsResponse},
    describe_snapshots::{DescribeSnapshotsError, DescribeSnapshotsRequest, DescribeSnapshotsResponse},
    describe_soar_playbook_task_detail::{DescribeSoarPlaybookTaskDetailRequest, DescribeSoarPlaybookTaskDetailResponse},
    describe_soar_strategies::{DescribeSoarStrategiesRequest, DescribeSoarStrategiesResponse},
    describe_soar_strategy_param::{DescribeSoarStrategyParamRequest, DescribeSoarStrategyParamResponse},
    describe_soar_strategy_task_detail::{DescribeSoarStrategyTaskDetailRequest, DescribeSoarStrategyTaskDetailResponse},
    describe_soar_strategy_task_params::{DescribeSoarStrategyTaskParamsRequest, DescribeSoarStrategyTaskParamsResponse},
    describe_soar_strategy_task_result::{DescribeSoarStrategyTaskResultRequest, DescribeSoarStrategyTaskResultResponse},
    describe_soar_strategy_tasks::{DescribeSoarStrategyTasksRequest, DescribeSoarStrategyTasksResponse},
    describe_soar_subscribed_strategy::{DescribeSoarSubscribedStrategyRequest, DescribeSoarSubscribedStrategyResponse},
    describe_strategy::{DescribeStrategyError, DescribeStrategyRequest, DescribeStrategyResponse},
    describe_strategy_detail::{DescribeStrategyDetailError, DescribeStrategyDetailRequest, DescribeStrategyDetailResponse},
    describe_strategy_exec_detail::{DescribeStrategyExecDetailError, DescribeStrategyExecDetailRequest, DescribeStrategyExecDetailResponse},
    describe_strategy_target::{DescribeStrategyTargetError, DescribeStrategyTargetRequest, DescribeStrategyTargetResponse},
    describe_strict_event_name::{DescribeStrictEventNameRequest, DescribeStrictEventNameResponse},
    describe_summary_info::{DescribeSummaryInfoError, DescribeSummaryInfoRequest, DescribeSummaryInfoResponse},
    describe_supervison_info::{DescribeSupervisonInfoRequest, DescribeSupervisonInfoResponse},
    describe_support_region::{DescribeSupportRegionError, DescribeSupportRegionRequest, DescribeSupportRegionResponse},
    describe_susp_event_detail::{DescribeSuspEventDetailError, DescribeSuspEventDetailRequest, DescribeSuspEventDetailResponse},
    describe_susp_event_export_info::{DescribeSuspEventExportInfoError, DescribeSuspEventExportInfoRequest, DescribeSuspEventExportInfoResponse},
    describe_susp_event_quara_files::{DescribeSuspEventQuaraFilesError, DescribeSuspEventQuaraFilesRequest, DescribeSuspEventQuaraFilesResponse},
    describe_susp_event_user_setting::{DescribeSuspEventUserSettingError, DescribeSuspEventUserSettingRequest, DescribeSuspEventUserSettingResponse},
    describe_susp_events::{DescribeSuspEventsError, DescribeSuspEventsRequest, DescribeSuspEventsResponse},
    describe_suspicious_overall_config::{DescribeSuspiciousOverallConfigError, DescribeSuspiciousOverallConfigRequest, DescribeSuspiciousOverallConfigResponse},
    describe_suspicious_uuid_config::{DescribeSuspiciousUUIDConfigError, DescribeSuspiciousUUIDConfigRequest, DescribeSuspiciousUUIDConfigResponse},
    describe_sync_asset_task_list::{DescribeSyncAssetTaskListRequest, DescribeSyncAssetTaskListResponse},
    describe_sync_asset_task_log_detail::{DescribeSyncAssetTaskLogDetailRequest, DescribeSyncAssetTaskLogDetailResponse},
    describe_target::{DescribeTargetError, DescribeTargetRequest, DescribeTargetResponse},
    describe_task_error_log::{DescribeTaskErrorLogError, DescribeTaskErrorLogRequest, DescribeTaskErrorLogResponse},
    describe_total_statistics::{DescribeTotalStatisticsError, DescribeTotalStatisticsRequest, DescribeTotalStatisticsResponse},
    describe_trace_info_detail::{DescribeTraceInfoDetailError, DescribeTraceInfoDetailRequest, DescribeTraceInfoDetailResponse},
    describe_trace_info_node::{DescribeTraceInfoNodeError, DescribeTraceInfoNodeRequest, DescribeTraceInfoNodeResponse},
    describe_uni_backup_database::{DescribeUniBackupDatabaseError, DescribeUniBackupDatabaseRequest, DescribeUniBackupDatabaseResponse},
    describe_uni_backup_policies::{DescribeUniBackupPoliciesError, DescribeUniBackupPoliciesRequest, DescribeUniBackupPoliciesResponse},
    describe_uni_backup_policy_detail::{DescribeUniBackupPolicyDetailError, DescribeUniBackupPolicyDetailRequest, DescribeUniBackupPolicyDetailResponse},
    describe_uni_backup_statistics::{DescribeUniBackupStatisticsRequest, DescribeUniBackupStatisticsResponse},
    describe_uni_recoverable_list::{DescribeUniRecoverableListError, DescribeUniRecoverableListRequest, DescribeUniRecoverableListResponse},
    describe_uni_support_region::{DescribeUniSupportRegionError, DescribeUniSupportRegionRequest, DescribeUniSupportRegionResponse},
    describe_user_backup_machines::{DescribeUserBackupMachinesError, DescribeUserBackupMachinesRequest, DescribeUserBackupMachinesResponse},
    describe_user_baseline_authorization::{DescribeUserBaselineAuthorizationError, DescribeUserBaselineAuthorizationRequest, DescribeUserBaselineAuthorizationResponse},
    describe_user_setting::{DescribeUserSettingRequest, DescribeUserSettingResponse},
    describe_uuids_by_vul_names::{DescribeUuidsByVulNamesError, DescribeUuidsByVulNamesRequest, DescribeUuidsByVulNamesResponse},
    describe_vendor_list::{DescribeVendorListError, DescribeVendorListRequest, DescribeVendorListResponse},
    describe_version_config::{DescribeVersionConfigError, DescribeVersionConfigRequest, DescribeVersionConfigResponse},
    describe_vol_dingding_message::{DescribeVolDingdingMessageRequest, DescribeVolDingdingMessageResponse},
    describe_vpc_honey_pot_criteria::{DescribeVpcHoneyPotCriteriaError, DescribeVpcHoneyPotCriteriaRequest, DescribeVpcHoneyPotCriteriaResponse},
    describe_vpc_honey_pot_list::{DescribeVpcHoneyPotListError, DescribeVpcHoneyPotListRequest, DescribeVpcHoneyPotListResponse},
    describe_vpc_list::{DescribeVpcListError, DescribeVpcListRequest, DescribeVpcListResponse},
    describe_vul_check_task_status_detail::{DescribeVulCheckTaskStatusDetailError, DescribeVulCheckTaskStatusDetailRequest, DescribeVulCheckTaskStatusDetailResponse},
    describe_vul_config::{DescribeVulConfigError, DescribeVulConfigRequest, DescribeVulConfigResponse},
    describe_vul_defend_count_statistics::{DescribeVulDefendCountStatisticsError, DescribeVulDefendCountStatisticsRequest, DescribeVulDefendCountStatisticsResponse},
    describe_vul_details::{DescribeVulDetailsError, DescribeVulDetailsRequest, DescribeVulDetailsResponse},
    describe_vul_export_info::{DescribeVulExportInfoError, DescribeVulExportInfoRequest, DescribeVulExportInfoResponse},
    describe_vul_fix_statistics::{DescribeVulFixStatisticsError, DescribeVulFixStatisticsRequest, DescribeVulFixStatisticsResponse},
    describe_vul_list::{DescribeVulListError, DescribeVulListRequest, DescribeVulListResponse},
    describe_vul_list_page::{DescribeVulListPageError, DescribeVulListPageRequest, DescribeVulListPageResponse},
    describe_vul_meta_count_statistics::{DescribeVulMetaCountStatisticsError, DescribeVulMetaCountStatisticsRequest, DescribeVulMetaCountStatisticsResponse},
    describe_vul_num_statistics::{DescribeVulNumStatisticsError, DescribeVulNumStatisticsRequest, DescribeVulNumStatisticsResponse},
    describe_vul_target_config::{DescribeVulTargetConfigError, DescribeVulTargetConfigRequest, DescribeVulTargetConfigResponse},
    describe_vul_target_statistics::{DescribeVulTargetStatisticsError, DescribeVulTargetStatisticsRequest, DescribeVulTargetStatisticsResponse},
    describe_vul_whitelist::{DescribeVulWhitelistError, DescribeVulWhitelistRequest, DescribeVulWhitelistResponse},
    describe_warning_export_info::{DescribeWarningExportInfoError, DescribeWarningExportInfoRequest, DescribeWarningExportInfoResponse},
    describe_warning_machines::{DescribeWarningMachinesError, DescribeWarningMachinesRequest, DescribeWarningMachinesResponse},
    describe_web_lock_bind_list::{DescribeWebLockBindListError, DescribeWebLockBindListRequest, DescribeWebLockBindListResponse},
    describe_web_lock_config_list::{DescribeWebLockConfigListError, DescribeWebLockConfigListRequest, DescribeWebLockConfigListResponse},
    describe_web_lock_exclusive_file_type::{DescribeWebLockExclusiveFileTypeError, DescribeWebLockExclusiveFileTypeRequest, DescribeWebLockExclusiveFileTypeResponse},
    describe_web_lock_file_change_statistics::{DescribeWebLockFileChangeStatisticsError, DescribeWebLockFileChangeStatisticsRequest, DescribeWebLockFileChangeStatisticsResponse},
    describe_web_lock_file_events::{DescribeWebLockFileEventsError, DescribeWebLockFileEventsRequest, DescribeWebLockFileEventsResponse},
    describe_web_lock_file_type_summary::{DescribeWebLockFileTypeSummaryError, DescribeWebLockFileTypeSummaryRequest, DescribeWebLockFileTypeSummaryResponse},
    describe_web_lock_inclusive_file_type::{DescribeWebLockInclusiveFileTypeError, DescribeWebLockInclusiveFileTypeRequest, DescribeWebLockInclusiveFileTypeResponse},
    describe_web_lock_process_block_statistics::{DescribeWebLockProcessBlockStatisticsError, DescribeWebLockProcessBlockStatisticsRequest, DescribeWebLockProcessBlockStatisticsResponse},
    describe_web_lock_process_list::{DescribeWebLockProcessListError, DescribeWebLockProcessListRequest, DescribeWebLockProcessListResponse},
    describe_web_lock_status::{DescribeWebLockStatusError, DescribeWebLockStatusRequest, DescribeWebLockStatusResponse},
    describe_web_lock_total_file_change_count::{DescribeWebLockTotalFileChangeCountError, DescribeWebLockTotalFileChangeCountRequest, DescribeWebLockTotalFileChangeCountResponse},
    describe_web_path::{DescribeWebPathError, DescribeWebPathRequest, DescribeWebPathResponse},
    describe_white_list_asset::{DescribeWhiteListAssetRequest, DescribeWhiteListAssetResponse},
    describe_white_list_authorize::{DescribeWhiteListAuthorizeRequest, DescribeWhiteListAuthorizeResponse},
    describe_white_list_effective_assets::{DescribeWhiteListEffectiveAssetsRequest, DescribeWhiteListEffectiveAssetsResponse},
    describe_white_list_process::{DescribeWhiteListProcessRequest, DescribeWhiteListProcessResponse},
    describe_white_list_strategy_list::{DescribeWhiteListStrategyListRequest, DescribeWhiteListStrategyListResponse},
    describe_white_list_strategy_statistics::{DescribeWhiteListStrategyStatisticsRequest, DescribeWhiteListStrategyStatisticsResponse},
    describe_white_list_strategy_uuid_count::{DescribeWhiteListStrategyUuidCountRequest, DescribeWhiteListStrategyUuidCountResponse},
    ding_talk_online_test::{DingTalkOnlineTestRequest, DingTalkOnlineTestResponse},
    disable_brute_force_record::{DisableBruteForceRecordError, DisableBruteForceRecordRequest, DisableBruteForceRecordResponse},
    disable_custom_block_record::{DisableCustomBlockRecordError, DisableCustomBlockRecordRequest, DisableCustomBlockRecordResponse},
    enable_brute_force_record::{EnableBruteForceRecordError, EnableBruteForceRecordRequest, EnableBruteForceRecordResponse},
    enable_custom_block_record::{EnableCustomBlockRecordError, EnableCustomBlockRecordRequest, EnableCustomBlockRecordResponse},
    enable_custom_instance_block_record::{EnableCustomInstanceBlockRecordError, EnableCustomInstanceBlockRecordRequest, EnableCustomInstanceBlockRecordResponse},
    enable_service_access_resource_directory::{EnableServiceAccessResourceDirectoryRequest, EnableServiceAccessResourceDirectoryResponse},
    exec_strategy::{ExecStrategyError, ExecStrategyRequest, ExecStrategyResponse},
    export_customize_report::{ExportCustomizeReportRequest, ExportCustomizeReportResponse},
    export_record::{ExportRecordError, ExportRecordRequest, ExportRecordResponse},
    export_susp_events::{ExportSuspEventsError, ExportSuspEventsRequest, ExportSuspEventsResponse},
    export_vul::{ExportVulError, ExportVulRequest, ExportVulResponse},
    export_warning::{ExportWarningError, ExportWarningRequest, ExportWarningResponse},
    find_container_network_connect::{FindContainerNetworkConnectError, FindContainerNetworkConnectRequest, FindContainerNetworkConnectResponse},
    finish_guid_task::{FinishGuidTaskRequest, FinishGuidTaskResponse},
    fix_check_warnings::{FixCheckWarningsError, FixCheckWarningsRequest, FixCheckWarningsResponse},
    generate_cluster_scanner_webhook_yaml::{GenerateClusterScannerWebhookYamlRequest, GenerateClusterScannerWebhookYamlResponse},
    generate_dynamic_dict::{GenerateDynamicDictRequest, GenerateDynamicDictResponse},
    generate_k8s_access_info::{GenerateK8sAccessInfoError, GenerateK8sAccessInfoRequest, GenerateK8sAccessInfoResponse},
    generate_once_task::{GenerateOnceTaskError, GenerateOnceTaskRequest, GenerateOnceTaskResponse},
    get_account_label::{GetAccountLabelRequest, GetAccountLabelResponse},
    get_aegis_container_plugin_rule::{GetAegisContainerPluginRuleRequest, GetAegisContainerPluginRuleResponse},
    get_aegis_container_plugin_rule_criteria::{GetAegisContainerPluginRuleCriteriaError, GetAegisContainerPluginRuleCriteriaRequest, GetAegisContainerPluginRuleCriteriaResponse},
    get_agentless_task_count::{GetAgentlessTaskCountError, GetAgentlessTaskCountRequest, GetAgentlessTaskCountResponse},
    get_agentless_task_used_size_estimate::{GetAgentlessTaskUsedSizeEstimateRequest, GetAgentlessTaskUsedSizeEstimateResponse},
    get_alarm_machine_count::{GetAlarmMachineCountError, GetAlarmMachineCountRequest, GetAlarmMachineCountResponse},
    get_app_network::{GetAppNetworkError, GetAppNetworkRequest, GetAppNetworkResponse},
    get_asset_detail_by_uuid::{GetAssetDetailByUuidError, GetAssetDetailByUuidRequest, GetAssetDetailByUuidResponse},
    get_asset_selection_config::{GetAssetSelectionConfigError, GetAssetSelectionConfigRequest, GetAssetSelectionConfigResponse},
    get_assets_property_detail::{GetAssetsPropertyDetailError, GetAssetsPropertyDetailRequest, GetAssetsPropertyDetailResponse},
    get_assets_property_item::{GetAssetsPropertyItemError, GetAssetsPropertyItemRequest, GetAssetsPropertyItemResponse},
    get_attack_path_event_detail::{GetAttackPathEventDetailRequest, GetAttackPathEventDetailResponse},
    get_attack_path_event_statistics::{GetAttackPathEventStatisticsRequest, GetAttackPathEventStatisticsResponse},
    get_attack_path_sensitive_asset_config::{GetAttackPathSensitiveAssetConfigRequest, GetAttackPathSensitiveAssetConfigResponse},
    get_attack_path_whitelist::{GetAttackPathWhitelistRequest, GetAttackPathWhitelistResponse},
    get_attack_type_list::{GetAttackTypeListRequest, GetAttackTypeListResponse},
    get_auth_summary::{GetAuthSummaryRequest, GetAuthSummaryResponse},
    get_auth_version_statistic::{GetAuthVersionStatisticError, GetAuthVersionStatisticRequest, GetAuthVersionStatisticResponse},
    get_backup_auto_config_status::{GetBackupAutoConfigStatusRequest, GetBackupAutoConfigStatusResponse},
    get_backup_storage_count::{GetBackupStorageCountError, GetBackupStorageCountRequest, GetBackupStorageCountResponse},
    get_build_risk_define_rule_config::{GetBuildRiskDefineRuleConfigRequest, GetBuildRiskDefineRuleConfigResponse},
    get_can_try_sas::{GetCanTrySasRequest, GetCanTrySasResponse},
    get_check_config::{GetCheckConfigError, GetCheckConfigRequest, GetCheckConfigResponse},
    get_check_count_statistic::{GetCheckCountStatisticRequest, GetCheckCountStatisticResponse},
    get_check_detail::{GetCheckDetailError, GetCheckDetailRequest, GetCheckDetailResponse},
    get_check_process::{GetCheckProcessError, GetCheckProcessRequest, GetCheckProcessResponse},
    get_check_risk_statistics::{GetCheckRiskStatisticsError, GetCheckRiskStatisticsRequest, GetCheckRiskStatisticsResponse},
    get_check_sale::{GetCheckSaleError, GetCheckSaleRequest, GetCheckSaleResponse},
    get_check_structure::{GetCheckStructureRequest, GetCheckStructureResponse},
    get_check_summary::{GetCheckSummaryError, GetCheckSummaryRequest, GetCheckSummaryResponse},
    get_check_time_dimension_statistic::{GetCheckTimeDimensionStatisticRequest, GetCheckTimeDimensionStatisticResponse},
    get_client_ratio_statistic::{GetClientRatioStatisticError, GetClientRatioStatisticRequest, GetClientRatioStatisticResponse},
    get_client_user_define_rule::{GetClientUserDefineRuleError, GetClientUserDefineRuleRequest, GetClientUserDefineRuleResponse},
    get_cloud_asset_criteria::{GetCloudAssetCriteriaError, GetCloudAssetCriteriaRequest, GetCloudAssetCriteriaResponse},
    get_cloud_asset_detail::{GetCloudAssetDetailError, GetCloudAssetDetailRequest, GetCloudAssetDetailResponse},
    get_cloud_asset_summary::{GetCloudAssetSummaryError, GetCloudAssetSummaryRequest, GetCloudAssetSummaryResponse},
    get_cluster_check_item_warning_statistics::{GetClusterCheckItemWarningStatisticsError, GetClusterCheckItemWarningStatisticsRequest, GetClusterCheckItemWarningStatisticsResponse},
    get_cluster_rule_summary::{GetClusterRuleSummaryError, GetClusterRuleSummaryRequest, GetClusterRuleSummaryResponse},
    get_cluster_scanner_yaml::{GetClusterScannerYamlRequest, GetClusterScannerYamlResponse},
    get_cluster_strategy_count::{GetClusterStrategyCountError, GetClusterStrategyCountRequest, GetClusterStrategyCountResponse},
    get_cluster_susp_event_statistics::{GetClusterSuspEventStatisticsError, GetClusterSuspEventStatisticsRequest, GetClusterSuspEventStatisticsResponse},
    get_common_switch_config::{GetCommonSwitchConfigError, GetCommonSwitchConfigRequest, GetCommonSwitchConfigResponse},
    get_console_func_gray_status::{GetConsoleFuncGrayStatusRequest, GetConsoleFuncGrayStatusResponse},
    get_container_defense_rule_detail::{GetContainerDefenseRuleDetailError, GetContainerDefenseRuleDetailRequest, GetContainerDefenseRuleDetailResponse},
    get_current_version_publish::{GetCurrentVersionPublishRequest, GetCurrentVersionPublishResponse},
    get_data_trend::{GetDataTrendRequest, GetDataTrendResponse},
    get_defence_count::{GetDefenceCountRequest, GetDefenceCountResponse},
    get_dockerhub_image_risk_rank_info::{GetDockerhubImageRiskRankInfoRequest, GetDockerhubImageRiskRankInfoResponse},
    get_dockerhub_image_risk_statistic::{GetDockerhubImageRiskStatisticRequest, GetDockerhubImageRiskStatisticResponse},
    get_file_detect_api_invoke_info::{GetFileDetectApiInvokeInfoError, GetFileDetectApiInvokeInfoRequest, GetFileDetectApiInvokeInfoResponse},
    get_file_detect_report::{GetFileDetectReportError, GetFileDetectReportRequest, GetFileDetectReportResponse},
    get_file_detect_result::{GetFileDetectResultError, GetFileDetectResultRequest, GetFileDetectResultResponse},
    get_file_protect_dashboard::{GetFileProtectDashboardError, GetFileProtectDashboardRequest, GetFileProtectDashboardResponse},
    get_file_protect_event::{GetFileProtectEventError, GetFileProtectEventRequest, GetFileProtectEventResponse},
    get_file_protect_event_count::{GetFileProtectEventCountError, GetFileProtectEventCountRequest, GetFileProtectEventCountResponse},
    get_file_protect_rule::{GetFileProtectRuleError, GetFileProtectRuleRequest, GetFileProtectRuleResponse},
    get_file_upload_limit::{GetFileUploadLimitError, GetFileUploadLimitRequest, GetFileUploadLimitResponse},
    get_function_trial_status::{GetFunctionTrialStatusRequest, GetFunctionTrialStatusResponse},
    get_honey_pot_upload_policy_info::{GetHoneyPotUploadPolicyInfoError, GetHoneyPotUploadPolicyInfoRequest, GetHoneyPotUploadPolicyInfoResponse},
    get_honeypot_attack_statistics::{GetHoneypotAttackStatisticsError, GetHoneypotAttackStatisticsRequest, GetHoneypotAttackStatisticsResponse},
    get_honeypot_event_trend::{GetHoneypotEventTrendError, GetHoneypotEventTrendRequest, GetHoneypotEventTrendResponse},
    get_honeypot_node::{GetHoneypotNodeError, GetHoneypotNodeRequest, GetHoneypotNodeResponse},
    get_honeypot_node_metric_list::{GetHoneypotNodeMetricListError, GetHoneypotNodeMetricListRequest, GetHoneypotNodeMetricListResponse},
    get_honeypot_preset::{GetHoneypotPresetError, GetHoneypotPresetRequest, GetHoneypotPresetResponse},
    get_honeypot_probe::{GetHoneypotProbeError, GetHoneypotProbeRequest, GetHoneypotProbeResponse},
    get_honeypot_statistics::{GetHoneypotStatisticsError, GetHoneypotStatisticsRequest, GetHoneypotStatisticsResponse},
    get_image_event_operation::{GetImageEventOperationError, GetImageEventOperationRequest, GetImageEventOperationResponse},
    get_image_scan_num_in_period::{GetImageScanNumInPeriodError, GetImageScanNumInPeriodRequest, GetImageScanNumInPeriodResponse},
    get_install_code_for_uuid::{GetInstallCodeForUuidRequest, GetInstallCodeForUuidResponse},
    get_instance_alarm_statistics::{GetInstanceAlarmStatisticsRequest, GetInstanceAlarmStatisticsResponse},
    get_instance_auth_range::{GetInstanceAuthRangeRequest, GetInstanceAuthRangeResponse},
    get_interception_rule_detail::{GetInterceptionRuleDetailError, GetInterceptionRuleDetailRequest, GetInterceptionRuleDetailResponse},
    get_interception_summary::{GetInterceptionSummaryError, GetInterceptionSummaryRequest, GetInterceptionSummaryResponse},
    get_interception_target_detail::{GetInterceptionTargetDetailError, GetInterceptionTargetDetailRequest, GetInterceptionTargetDetailResponse},
    get_last_once_task_info::{GetLastOnceTaskInfoError, GetLastOnceTaskInfoRequest, GetLastOnceTaskInfoResponse},
    get_local_default_region::{GetLocalDefaultRegionRequest, GetLocalDefaultRegionResponse},
    get_log_meta::{GetLogMetaError, GetLogMetaRequest, GetLogMetaResponse},
    get_malicious_file_whitelist_config::{GetMaliciousFileWhitelistConfigError, GetMaliciousFileWhitelistConfigRequest, GetMaliciousFileWhitelistConfigResponse},
    get_module_config::{GetModuleConfigError, GetModuleConfigRequest, GetModuleConfigResponse},
    get_module_config_status::{GetModuleConfigStatusRequest, GetModuleConfigStatusResponse},
    get_module_trial_auth_info::{GetModuleTrialAuthInfoError, GetModuleTrialAuthInfoRequest, GetModuleTrialAuthInfoResponse},
    get_object_scan_event::{GetObjectScanEventError, GetObjectScanEventRequest, GetObjectScanEventResponse},
    get_once_task_result_info::{GetOnceTaskResultInfoError, GetOnceTaskResultInfoRequest, GetOnceTaskResultInfoResponse},
    get_opa_cluster_base_line_list::{GetOpaClusterBaseLineListError, GetOpaClusterBaseLineListRequest, GetOpaClusterBaseLineListResponse},
    get_opa_cluster_image_list::{GetOpaClusterImageListError, GetOpaClusterImageListRequest, GetOpaClusterImageListResponse},
    get_opa_cluster_label_list::{GetOpaClusterLabelListError, GetOpaClusterLabelListRequest, GetOpaClusterLabelListResponse},
    get_opa_cluster_namespace_list::{GetOpaClusterNamespaceListError, GetOpaClusterNamespaceListRequest, GetOpaClusterNamespaceListResponse},
    get_opa_plugin_status::{GetOpaPluginStatusError, GetOpaPluginStatusRequest, GetOpaPluginStatusResponse},
    get_opa_strategy_detail_new::{GetOpaStrategyDetailNewError, GetOpaStrategyDetailNewRequest, GetOpaStrategyDetailNewResponse},
    get_opa_strategy_template_summary::{GetOpaStrategyTemplateSummaryError, GetOpaStrategyTemplateSummaryRequest, GetOpaStrategyTemplateSummaryResponse},
    get_oss_bucket_scan_statistic::{GetOssBucketScanStatisticError, GetOssBucketScanStatisticRequest, GetOssBucketScanStatisticResponse},
    get_oss_scan_config::{GetOssScanConfigError, GetOssScanConfigRequest, GetOssScanConfigResponse},
    get_property_schedule_config::{GetPropertyScheduleConfigError, GetPropertyScheduleConfigRequest, GetPropertyScheduleConfigResponse},
    get_publish_cron::{GetPublishCronRequest, GetPublishCronResponse},
    get_rd_tree::{GetRdTreeRequest, GetRdTreeResponse},
    get_registry_scan_day_num::{GetRegistryScanDayNumRequest, GetRegistryScanDayNumResponse},
    get_rules_count::{GetRulesCountError, GetRulesCountRequest, GetRulesCountResponse},
    get_sas_container_web_defense_rule::{GetSasContainerWebDefenseRuleRequest, GetSasContainerWebDefenseRuleResponse},
    get_sas_container_web_defense_rule_application::{GetSasContainerWebDefenseRuleApplicationError, GetSasContainerWebDefenseRuleApplicationRequest, GetSasContainerWebDefenseRuleApplicationResponse},
    get_sas_container_web_defense_rule_criteria::{GetSasContainerWebDefenseRuleCriteriaError, GetSasContainerWebDefenseRuleCriteriaRequest, GetSasContainerWebDefenseRuleCriteriaResponse},
    get_security_score_rule::{GetSecurityScoreRuleError, GetSecurityScoreRuleRequest, GetSecurityScoreRuleResponse},
    get_sensitive_define_rule_config::{GetSensitiveDefineRuleConfigError, GetSensitiveDefineRuleConfigRequest, GetSensitiveDefineRuleConfigResponse},
    get_serverless_app_auth_detail::{GetServerlessAppAuthDetailRequest, GetServerlessAppAuthDetailResponse},
    get_serverless_auth_summary::{GetServerlessAuthSummaryRequest, GetServerlessAuthSummaryResponse},
    get_service_trail::{GetServiceTrailError, GetServiceTrailRequest, GetServiceTrailResponse},
    get_strategy_template_detail::{GetStrategyTemplateDetailError, GetStrategyTemplateDetailRequest, GetStrategyTemplateDetailResponse},
    get_supported_modules::{GetSupportedModulesRequest, GetSupportedModulesResponse},
    get_suspicious_statistics::{GetSuspiciousStatisticsError, GetSuspiciousStatisticsRequest, GetSuspiciousStatisticsResponse},
    get_switch_region_detail::{GetSwitchRegionDetailError, GetSwitchRegionDetailRequest, GetSwitchRegionDetailResponse},
    get_tenant_check_available::{GetTenantCheckAvailableRequest, GetTenantCheckAvailableResponse},
    get_user_lang::{GetUserLangError, GetUserLangRequest, GetUserLangResponse},
    get_virus_scan_config::{GetVirusScanConfigError, GetVirusScanConfigRequest, GetVirusScanConfigResponse},
    get_virus_scan_latest_task_statistic::{GetVirusScanLatestTaskStatisticError, GetVirusScanLatestTaskStatisticRequest, GetVirusScanLatestTaskStatisticResponse},
    get_vul_statistics::{GetVulStatisticsError, GetVulStatisticsRequest, GetVulStatisticsResponse},
    get_vul_whitelist::{GetVulWhitelistError, GetVulWhitelistRequest, GetVulWhitelistResponse},
    grant_switch_agreement::{GrantSwitchAgreementRequest, GrantSwitchAgreementResponse},
    handle_malicious_files::{HandleMaliciousFilesRequest, HandleMaliciousFilesResponse},
    handle_security_events::{HandleSecurityEventsError, HandleSecurityEventsRequest, HandleSecurityEventsResponse},
    handle_similar_malicious_files::{HandleSimilarMaliciousFilesRequest, HandleSimilarMaliciousFilesResponse},
    handle_similar_security_events::{HandleSimilarSecurityEventsError, HandleSimilarSecurityEventsRequest, HandleSimilarSecurityEventsResponse},
    ignore_check_items::{IgnoreCheckItemsError, IgnoreCheckItemsRequest, IgnoreCheckItemsResponse},
    ignore_hc_check_warnings::{IgnoreHcCheckWarningsError, IgnoreHcCheckWarningsRequest, IgnoreHcCheckWarningsResponse},
    ignore_idc_probe_scan_result::{IgnoreIdcProbeScanResultRequest, IgnoreIdcProbeScanResultResponse},
    install_aegis_for_lingjun::{InstallAegisForLingjunRequest, InstallAegisForLingjunResponse},
    install_backup_client::{InstallBackupClientError, InstallBackupClientRequest, InstallBackupClientResponse},
    install_cloud_monitor::{InstallCloudMonitorError, InstallCloudMonitorRequest, InstallCloudMonitorResponse},
    install_hybrid_proxy::{InstallHybridProxyError, InstallHybridProxyRequest, InstallHybridProxyResponse},
    install_pm_agent::{InstallPmAgentError, InstallPmAgentRequest, InstallPmAgentResponse},
    install_uni_backup_agent::{InstallUniBackupAgentError, InstallUniBackupAgentRequest, InstallUniBackupAgentResponse},
    join_web_lock_process_white_list::{JoinWebLockProcessWhiteListError, JoinWebLockProcessWhiteListRequest, JoinWebLockProcessWhiteListResponse},
    list_accounts_in_resource_directory::{ListAccountsInResourceDirectoryRequest, ListAccountsInResourceDirectoryResponse},
    list_aegis_container_plugin_rule::{ListAegisContainerPluginRuleError, ListAegisContainerPluginRuleRequest, ListAegisContainerPluginRuleResponse},
    list_aegis_for_lingjun_status::{ListAegisForLingjunStatusRequest, ListAegisForLingjunStatusResponse},
    list_agentless_asset::{ListAgentlessAssetRequest, ListAgentlessAssetResponse},
    list_agentless_malicious_files::{ListAgentlessMaliciousFilesError, ListAgentlessMaliciousFilesRequest, ListAgentlessMaliciousFilesResponse},
    list_agentless_region::{ListAgentlessRegionError, ListAgentlessRegionRequest, ListAgentlessRegionResponse},
    list_agentless_relate_malicious::{ListAgentlessRelateMaliciousError, ListAgentlessRelateMaliciousRequest, ListAgentlessRelateMaliciousResponse},
    list_agentless_risk_uuid::{ListAgentlessRiskUuidError, ListAgentlessRiskUuidRequest, ListAgentlessRiskUuidResponse},
    list_agentless_task::{ListAgentlessTaskError, ListAgentlessTaskRequest, ListAgentlessTaskResponse},
    list_asset_clean_config::{ListAssetCleanConfigError, ListAssetCleanConfigRequest, ListAssetCleanConfigResponse},
    list_asset_info_publish::{ListAssetInfoPublishRequest, ListAssetInfoPublishResponse},
    list_asset_refresh_task_config::{ListAssetRefreshTaskConfigError, ListAssetRefreshTaskConfigRequest, ListAssetRefreshTaskConfigResponse},
    list_asset_selection_selected_target::{ListAssetSelectionSelectedTargetError, ListAssetSelectionSelectedTargetRequest, ListAssetSelectionSelectedTargetResponse},
    list_asset_selection_target::{ListAssetSelectionTargetError, ListAssetSelectionTargetRequest, ListAssetSelectionTargetResponse},
    list_attack_path_event::{ListAttackPathEventRequest, ListAttackPathEventResponse},
    list_attack_path_whitelist::{ListAttackPathWhitelistRequest, ListAttackPathWhitelistResponse},
    list_auto_tag_rules::{ListAutoTagRulesRequest, ListAutoTagRulesResponse},
    list_available_attack_path::{ListAvailableAttackPathRequest, ListAvailableAttackPathResponse},
    list_available_honeypot::{ListAvailableHoneypotError, ListAvailableHoneypotRequest, ListAvailableHoneypotResponse},
    list_backup_record::{ListBackupRecordError, ListBackupRecordRequest, ListBackupRecordResponse},
    list_baseline_check_white_record::{ListBaselineCheckWhiteRecordRequest, ListBaselineCheckWhiteRecordResponse},
    list_check_instance_result::{ListCheckInstanceResultError, ListCheckInstanceResultRequest, ListCheckInstanceResultResponse},
    list_check_item::{ListCheckItemError, ListCheckItemRequest, ListCheckItemResponse},
    list_check_item_warning_machine::{ListCheckItemWarningMachineError, ListCheckItemWarningMachineRequest, ListCheckItemWarningMachineResponse},
    list_check_item_warning_summary::{ListCheckItemWarningSummaryError, ListCheckItemWarningSummaryRequest, ListCheckItemWarningSummaryResponse},
    list_check_items::{ListCheckItemsRequest, ListCheckItemsResponse},
    list_check_policies::{ListCheckPoliciesRequest, ListCheckPoliciesResponse},
    list_check_result::{ListCheckResultError, ListCheckResultRequest, ListCheckResultResponse},
    list_check_rule::{ListCheckRuleRequest, ListCheckRuleResponse},
    list_check_rule_instance::{ListCheckRuleInstanceRequest, ListCheckRuleInstanceResponse},
    list_check_standard::{ListCheckStandardError, ListCheckStandardRequest, ListCheckStandardResponse},
    list_check_types::{ListCheckTypesError, ListCheckTypesRequest, ListCheckTypesResponse},
    list_client_alert_mode::{ListClientAlertModeError, ListClientAlertModeRequest, ListClientAlertModeResponse},
    list_client_user_define_rule_types::{ListClientUserDefineRuleTypesError, ListClientUserDefineRuleTypesRequest, ListClientUserDefineRuleTypesResponse},
    list_client_user_define_rules::{ListClientUserDefineRulesError, ListClientUserDefineRulesRequest, ListClientUserDefineRulesResponse},
    list_cloud_asset_instances::{ListCloudAssetInstancesError, ListCloudAssetInstancesRequest, ListCloudAssetInstancesResponse},
    list_cloud_asset_match_operators::{ListCloudAssetMatchOperatorsRequest, ListCloudAssetMatchOperatorsResponse},
    list_cloud_asset_schemas::{ListCloudAssetSchemasRequest, ListCloudAssetSchemasResponse},
    list_cloud_vendor_regions::{ListCloudVendorRegionsError, ListCloudVendorRegionsRequest, ListCloudVendorRegionsResponse},
    list_cluster_cnnf_status_detail::{ListClusterCnnfStatusDetailError, ListClusterCnnfStatusDetailRequest, ListClusterCnnfStatusDetailResponse},
    list_cluster_interception_config::{ListClusterInterceptionConfigError, ListClusterInterceptionConfigRequest, ListClusterInterceptionConfigResponse},
    list_cluster_plugin_info::{ListClusterPluginInfoError, ListClusterPluginInfoRequest, ListClusterPluginInfoResponse},
    list_compress_file_detect_result::{ListCompressFileDetectResultError, ListCompressFileDetectResultRequest, ListCompressFileDetectResultResponse},
    list_container_defense_rule::{ListContainerDefenseRuleError, ListContainerDefenseRuleRequest, ListContainerDefenseRuleResponse},
    list_container_defense_rule_clusters::{ListContainerDefenseRuleClustersError, ListContainerDefenseRuleClustersRequest, ListContainerDefenseRuleClustersResponse},
    list_criteria_strategy::{ListCriteriaStrategyError, ListCriteriaStrategyRequest, ListCriteriaStrategyResponse},
    list_dockerhub_image::{ListDockerhubImageRequest, ListDockerhubImageResponse},
    list_file_protect_event::{ListFileProtectEventError, ListFileProtectEventRequest, ListFileProtectEventResponse},
    list_file_protect_plugin_status::{ListFileProtectPluginStatusError, ListFileProtectPluginStatusRequest, ListFileProtectPluginStatusResponse},
    list_file_protect_rule::{ListFileProtectRuleError, ListFileProtectRuleRequest, ListFileProtectRuleResponse},
    list_groups::{ListGroupsError, ListGroupsRequest, ListGroupsResponse},
    list_honeypot::{ListHoneypotError, ListHoneypotRequest, ListHoneypotResponse},
    list_honeypot_alarm_events::{ListHoneypotAlarmEventsError, ListHoneypotAlarmEventsRequest, ListHoneypotAlarmEventsResponse},
    list_honeypot_attacker_portrait::{ListHoneypotAttackerPortraitError, ListHoneypotAttackerPortraitRequest, ListHoneypotAttackerPortraitResponse},
    list_honeypot_attacker_source::{ListHoneypotAttackerSourceError, ListHoneypotAttackerSourceRequest, ListHoneypotAttackerSourceResponse},
    list_honeypot_event_flows::{ListHoneypotEventFlowsError, ListHoneypotEventFlowsRequest, ListHoneypotEventFlowsResponse},
    list_honeypot_events::{ListHoneypotEventsError, ListHoneypotEventsRequest, ListHoneypotEventsResponse},
    list_honeypot_node::{ListHoneypotNodeError, ListHoneypotNodeRequest, ListHoneypotNodeResponse},
    list_honeypot_preset::{ListHoneypotPresetError, ListHoneypotPresetRequest, ListHoneypotPresetResponse},
    list_honeypot_probe::{ListHoneypotProbeError, ListHoneypotProbeRequest, ListHoneypotProbeResponse},
    list_honeypot_probe_uuid::{ListHoneypotProbeUuidError, ListHoneypotProbeUuidRequest, ListHoneypotProbeUuidResponse},
    list_image_build_risk_item::{ListImageBuildRiskItemError, ListImageBuildRiskItemRequest, ListImageBuildRiskItemResponse},
    list_image_registry_extra::{ListImageRegistryExtraRequest, ListImageRegistryExtraResponse},
    list_image_registry_region::{ListImageRegistryRegionError, ListImageRegistryRegionRequest, ListImageRegistryRegionResponse},
    list_image_risk::{ListImageRiskError, ListImageRiskRequest, ListImageRiskResponse},
    list_instance_catalog::{ListInstanceCatalogError, ListInstanceCatalogRequest, ListInstanceCatalogResponse},
    list_instance_risk_levels::{ListInstanceRiskLevelsError, ListInstanceRiskLevelsRequest, ListInstanceRiskLevelsResponse},
    list_instance_risk_num::{ListInstanceRiskNumError, ListInstanceRiskNumRequest, ListInstanceRiskNumResponse},
    list_interception_history::{ListInterceptionHistoryError, ListInterceptionHistoryRequest, ListInterceptionHistoryResponse},
    list_interception_rule_page::{ListInterceptionRulePageError, ListInterceptionRulePageRequest, ListInterceptionRulePageResponse},
    list_interception_target_page::{ListInterceptionTargetPageError, ListInterceptionTargetPageRequest, ListInterceptionTargetPageResponse},
    list_k8s_access_info::{ListK8sAccessInfoError, ListK8sAccessInfoRequest, ListK8sAccessInfoResponse},
    list_log_shipper_regions::{ListLogShipperRegionsRequest, ListLogShipperRegionsResponse},
    list_machine_apps::{ListMachineAppsRequest, ListMachineAppsResponse},
    list_malicious_file_whitelist_configs::{ListMaliciousFileWhitelistConfigsError, ListMaliciousFileWhitelistConfigsRequest, ListMaliciousFileWhitelistConfigsResponse},
    list_multi_user_instances::{ListMultiUserInstancesRequest, ListMultiUserInstancesResponse},
    list_object_scan_event::{ListObjectScanEventError, ListObjectScanEventRequest, ListObjectScanEventResponse},
    list_opa_cluster_strategy_new::{ListOpaClusterStrategyNewError, ListOpaClusterStrategyNewRequest, ListOpaClusterStrategyNewResponse},
    list_operation_check::{ListOperationCheckRequest, ListOperationCheckResponse},
    list_operation_process::{ListOperationProcessRequest, ListOperationProcessResponse},
    list_operation_process_detail::{ListOperationProcessDetailRequest, ListOperationProcessDetailResponse},
    list_operation_task::{ListOperationTaskRequest, ListOperationTaskResponse},
    list_oss_bucket::{ListOssBucketError, ListOssBucketRequest, ListOssBucketResponse},
    list_oss_bucket_scan_info::{ListOssBucketScanInfoError, ListOssBucketScanInfoRequest, ListOssBucketScanInfoResponse},
    list_oss_scan_config::{ListOssScanConfigError, ListOssScanConfigRequest, ListOssScanConfigResponse},
    list_plugin_for_uuid::{ListPluginForUuidError, ListPluginForUuidRequest, ListPluginForUuidResponse},
    list_pod_risk::{ListPodRiskError, ListPodRiskRequest, ListPodRiskResponse},
    list_private_k8s::{ListPrivateK8sRequest, ListPrivateK8sResponse},
    list_private_registry_list::{ListPrivateRegistryListError, ListPrivateRegistryListRequest, ListPrivateRegistryListResponse},
    list_private_registry_type::{ListPrivateRegistryTypeError, ListPrivateRegistryTypeRequest, ListPrivateRegistryTypeResponse},
    list_publish_batch::{ListPublishBatchRequest, ListPublishBatchResponse},
    list_rd_default_sync_list::{ListRdDefaultSyncListRequest, ListRdDefaultSyncListResponse},
    list_rule_target_all::{ListRuleTargetAllError, ListRuleTargetAllRequest, ListRuleTargetAllResponse},
    list_sas_container_web_defense_rule::{ListSasContainerWebDefenseRuleError, ListSasContainerWebDefenseRuleRequest, ListSasContainerWebDefenseRuleResponse},
    list_support_attack_path_asset::{ListSupportAttackPathAssetRequest, ListSupportAttackPathAssetResponse},
    list_support_object_suffix::{ListSupportObjectSuffixError, ListSupportObjectSuffixRequest, ListSupportObjectSuffixResponse},
    list_system_aggregation_rules::{ListSystemAggregationRulesError, ListSystemAggregationRulesRequest, ListSystemAggregationRulesResponse},
    list_system_client_rule_types::{ListSystemClientRuleTypesError, ListSystemClientRuleTypesRequest, ListSystemClientRuleTypesResponse},
    list_system_client_rules::{ListSystemClientRulesError, ListSystemClientRulesRequest, ListSystemClientRulesResponse},
    list_system_rule_aggregation_types::{ListSystemRuleAggregationTypesError, ListSystemRuleAggregationTypesRequest, ListSystemRuleAggregationTypesResponse},
    list_target_by_batch::{ListTargetByBatchRequest, ListTargetByBatchResponse},
    list_unfinished_once_task::{ListUnfinishedOnceTaskError, ListUnfinishedOnceTaskRequest, ListUnfinishedOnceTaskResponse},
    list_uni_backup_record::{ListUniBackupRecordRequest, ListUniBackupRecordResponse},
    list_uninstall_aegis_machines::{ListUninstallAegisMachinesError, ListUninstallAegisMachinesRequest, ListUninstallAegisMachinesResponse},
    list_user_vpc::{ListUserVpcRequest, ListUserVpcResponse},
    list_uuids_by_app_id::{ListUuidsByAppIdRequest, ListUuidsByAppIdResponse},
    list_uuids_by_web_path::{ListUuidsByWebPathError, ListUuidsByWebPathRequest, ListUuidsByWebPathResponse},
    list_virus_scan_machine::{ListVirusScanMachineError, ListVirusScanMachineRequest, ListVirusScanMachineResponse},
    list_virus_scan_machine_event::{ListVirusScanMachineEventError, ListVirusScanMachineEventRequest, ListVirusScanMachineEventResponse},
    list_virus_scan_task::{ListVirusScanTaskError, ListVirusScanTaskRequest, ListVirusScanTaskResponse},
    list_vul_auto_repair_config::{ListVulAutoRepairConfigError, ListVulAutoRepairConfigRequest, ListVulAutoRepairConfigResponse},
    list_vul_global_config::{ListVulGlobalConfigError, ListVulGlobalConfigRequest, ListVulGlobalConfigResponse},
    mark_monitor_accounts::{MarkMonitorAccountsError, MarkMonitorAccountsRequest, MarkMonitorAccountsResponse},
    modify_access_key_leak_deal::{ModifyAccessKeyLeakDealError, ModifyAccessKeyLeakDealRequest, ModifyAccessKeyLeakDealResponse},
    modify_anti_brute_force_rule::{ModifyAntiBruteForceRuleError, ModifyAntiBruteForceRuleRequest, ModifyAntiBruteForceRuleResponse},
    modify_app_vul_scan_cycle::{ModifyAppVulScanCycleError, ModifyAppVulScanCycleRequest, ModifyAppVulScanCycleResponse},
    modify_asset_clean_config::{ModifyAssetCleanConfigError, ModifyAssetCleanConfigRequest, ModifyAssetCleanConfigResponse},
    modify_asset_group::{ModifyAssetGroupError, ModifyAssetGroupRequest, ModifyAssetGroupResponse},
    modify_asset_important::{ModifyAssetImportantError, ModifyAssetImportantRequest, ModifyAssetImportantResponse},
    modify_attestor::{ModifyAttestorRequest, ModifyAttestorResponse},
    modify_auto_del_config::{ModifyAutoDelConfigError, ModifyAutoDelConfigRequest, ModifyAutoDelConfigResponse},
    modify_backup_policy::{ModifyBackupPolicyError, ModifyBackupPolicyRequest, ModifyBackupPolicyResponse},
    modify_backup_policy_status::{ModifyBackupPolicyStatusError, ModifyBackupPolicyStatusRequest, ModifyBackupPolicyStatusResponse},
    modify_binary_security_policy::{ModifyBinarySecurityPolicyRequest, ModifyBinarySecurityPolicyResponse},
    modify_check_rule::{ModifyCheckRuleRequest, ModifyCheckRuleResponse},
    modify_clear_logstore_storage::{ModifyClearLogstoreStorageError, ModifyClearLogstoreStorageRequest, ModifyClearLogstoreStorageResponse},
    modify_client_conf_setup::{ModifyClientConfSetupError, ModifyClientConfSetupRequest, ModifyClientConfSetupResponse},
    modify_client_conf_strategy::{ModifyClientConfStrategyError, ModifyClientConfStrategyRequest, ModifyClientConfStrategyResponse},
    modify_client_user_define_rule::{ModifyClientUserDefineRuleError, ModifyClientUserDefineRuleRequest, ModifyClientUserDefineRuleResponse},
    modify_cloud_vendor_account_ak::{ModifyCloudVendorAccountAKRequest, ModifyCloudVendorAccountAKResponse},
    modify_cloud_vendor_trial_config::{ModifyCloudVendorTrialConfigRequest, ModifyCloudVendorTrialConfigResponse},
    modify_cluster_cnnf_status_user_confirm::{ModifyClusterCnnfStatusUserConfirmError, ModifyClusterCnnfStatusUserConfirmRequest, ModifyClusterCnnfStatusUserConfirmResponse},
    modify_concern_necessity::{ModifyConcernNecessityError, ModifyConcernNecessityRequest, ModifyConcernNecessityResponse},
    modify_container_defense_rule::{ModifyContainerDefenseRuleError, ModifyContainerDefenseRuleRequest, ModifyContainerDefenseRuleResponse},
    modify_container_defense_rule_switch::{ModifyContainerDefenseRuleSwitchError, ModifyContainerDefenseRuleSwitchRequest, ModifyContainerDefenseRuleSwitchResponse},
    modify_container_plugin_rule::{ModifyContainerPluginRuleError, ModifyContainerPluginRuleRequest, ModifyContainerPluginRuleResponse},
    modify_container_scan_config::{ModifyContainerScanConfigError, ModifyContainerScanConfigRequest, ModifyContainerScanConfigResponse},
    modify_create_vul_whitelist::{ModifyCreateVulWhitelistError, ModifyCreateVulWhitelistRequest, ModifyCreateVulWhitelistResponse},
    modify_custom_block_record::{ModifyCustomBlockRecordError, ModifyCustomBlockRecordRequest, ModifyCustomBlockRecordResponse},
    modify_cycle_task::{ModifyCycleTaskError, ModifyCycleTaskRequest, ModifyCycleTaskResponse},
    modify_ding_talk_status::{ModifyDingTalkStatusRequest, ModifyDingTalkStatusResponse},
    modify_emg_vul_submit::{ModifyEmgVulSubmitError, ModifyEmgVulSubmitRequest, ModifyEmgVulSubmitResponse},
    modify_group_property::{ModifyGroupPropertyError, ModifyGroupPropertyRequest, ModifyGroupPropertyResponse},
    modify_hybrid_proxy_cluster::{ModifyHybridProxyClusterRequest, ModifyHybridProxyClusterResponse},
    modify_hybrid_proxy_policy::{ModifyHybridProxyPolicyRequest, ModifyHybridProxyPolicyResponse},
    modify_idc_probe::{ModifyIdcProbeRequest, ModifyIdcProbeResponse},
    modify_image_fix_cycle_config::{ModifyImageFixCycleConfigError, ModifyImageFixCycleConfigRequest, ModifyImageFixCycleConfigResponse},
    modify_image_registry::{ModifyImageRegistryError, ModifyImageRegistryRequest, ModifyImageRegistryResponse},
    modify_instance_anti_brute_force_rule::{ModifyInstanceAntiBruteForceRuleError, ModifyInstanceAntiBruteForceRuleRequest, ModifyInstanceAntiBruteForceRuleResponse},
    modify_interception_rule::{ModifyInterceptionRuleError, ModifyInterceptionRuleRequest, ModifyInterceptionRuleResponse},
    modify_interception_rule_switch::{ModifyInterceptionRuleSwitchError, ModifyInterceptionRuleSwitchRequest, ModifyInterceptionRuleSwitchResponse},
    modify_interception_target::{ModifyInterceptionTargetError, ModifyInterceptionTargetRequest, ModifyInterceptionTargetResponse},
    modify_log_meta_status::{ModifyLogMetaStatusError, ModifyLogMetaStatusRequest, ModifyLogMetaStatusResponse},
    modify_login_base_config::{ModifyLoginBaseConfigError, ModifyLoginBaseConfigRequest, ModifyLoginBaseConfigResponse},
    modify_login_switch_config::{ModifyLoginSwitchConfigError, ModifyLoginSwitchConfigRequest, ModifyLoginSwitchConfigResponse},
    modify_notice_config::{ModifyNoticeConfigError, ModifyNoticeConfigRequest, ModifyNoticeConfigResponse},
    modify_open_log_shipper::{ModifyOpenLogShipperError, ModifyOpenLogShipperRequest, ModifyOpenLogShipperResponse},
    modify_operate_vul::{ModifyOperateVulError, ModifyOperateVulRequest, ModifyOperateVulResponse},
    modify_post_pay_module_switch::{ModifyPostPayModuleSwitchRequest, ModifyPostPayModuleSwitchResponse},
    modify_process_white_list::{ModifyProcessWhiteListRequest, ModifyProcessWhiteListResponse},
    modify_property_schedule_config::{ModifyPropertyScheduleConfigError, ModifyPropertyScheduleConfigRequest, ModifyPropertyScheduleConfigResponse},
    modify_push_all_task::{ModifyPushAllTaskError, ModifyPushAllTaskRequest, ModifyPushAllTaskResponse},
    modify_refresh_process_info::{ModifyRefreshProcessInfoError, ModifyRefreshProcessInfoRequest, ModifyRefreshProcessInfoResponse},
    modify_sas_container_web_defense_rule::{ModifySasContainerWebDefenseRuleError, ModifySasContainerWebDefenseRuleRequest, ModifySasContainerWebDefenseRuleResponse},
    modify_search_condition::{ModifySearchConditionRequest, ModifySearchConditionResponse},
    modify_security_check_schedule_config::{ModifySecurityCheckScheduleConfigError, ModifySecurityCheckScheduleConfigRequest, ModifySecurityCheckScheduleConfigResponse},
    modify_security_event_mark_miss_individually::{ModifySecurityEventMarkMissIndividuallyError, ModifySecurityEventMarkMissIndividuallyRequest, ModifySecurityEventMarkMissIndividuallyResponse},
    modify_serverless_auth_to_machine::{ModifyServerlessAuthToMachineRequest, ModifyServerlessAuthToMachineResponse},
    modify_soar_strategy_subscribe::{ModifySoarStrategySubscribeRequest, ModifySoarStrategySubscribeResponse},
    modify_start_vul_scan::{ModifyStartVulScanError, ModifyStartVulScanRequest, ModifyStartVulScanResponse},
    modify_strategy::{ModifyStrategyError, ModifyStrategyRequest, ModifyStrategyResponse},
    modify_strategy_target::{ModifyStrategyTargetError, ModifyStrategyTargetRequest, ModifyStrategyTargetResponse},
    modify_tag_with_uuid::{ModifyTagWithUuidError, ModifyTagWithUuidRequest, ModifyTagWithUuidResponse},
    modify_uni_backup_policy::{ModifyUniBackupPolicyError, ModifyUniBackupPolicyRequest, ModifyUniBackupPolicyResponse},
    modify_vpc_honey_pot::{ModifyVpcHoneyPotError, ModifyVpcHoneyPotRequest, ModifyVpcHoneyPotResponse},
    modify_vul_config::{ModifyVulConfigError, ModifyVulConfigRequest, ModifyVulConfigResponse},
    modify_vul_target::{ModifyVulTargetError, ModifyVulTargetRequest, ModifyVulTargetResponse},
    modify_vul_target_config::{ModifyVulTargetConfigError, ModifyVulTargetConfigRequest, ModifyVulTargetConfigResponse},
    modify_vul_whitelist_target::{ModifyVulWhitelistTargetError, ModifyVulWhitelistTargetRequest, ModifyVulWhitelistTargetResponse},
    modify_web_lock_create_config::{ModifyWebLockCreateConfigError, ModifyWebLockCreateConfigRequest, ModifyWebLockCreateConfigResponse},
    modify_web_lock_delete_config::{ModifyWebLockDeleteConfigError, ModifyWebLockDeleteConfigRequest, ModifyWebLockDeleteConfigResponse},
    modify_web_lock_process_status::{ModifyWebLockProcessStatusError, ModifyWebLockProcessStatusRequest, ModifyWebLockProcessStatusResponse},
    modify_web_lock_refresh::{ModifyWebLockRefreshRequest, ModifyWebLockRefreshResponse},
    modify_web_lock_start::{ModifyWebLockStartError, ModifyWebLockStartRequest, ModifyWebLockStartResponse},
    modify_web_lock_status::{ModifyWebLockStatusError, ModifyWebLockStatusRequest, ModifyWebLockStatusResponse},
    modify_web_lock_unbind::{ModifyWebLockUnbindError, ModifyWebLockUnbindRequest, ModifyWebLockUnbindResponse},
    modify_web_lock_update_config::{ModifyWebLockUpdateConfigError, ModifyWebLockUpdateConfigRequest, ModifyWebLockUpdateConfigResponse},
    modify_web_path::{ModifyWebPathError, ModifyWebPathRequest, ModifyWebPathResponse},
    open_backup_auto_config::{OpenBackupAutoConfigRequest, OpenBackupAutoConfigResponse},
    open_sensitive_file_scan::{OpenSensitiveFileScanError, OpenSensitiveFileScanRequest, OpenSensitiveFileScanResponse},
    operate_agent_client_install::{OperateAgentClientInstallError, OperateAgentClientInstallRequest, OperateAgentClientInstallResponse},
    operate_application::{OperateApplicationError, OperateApplicationRequest, OperateApplicationResponse},
    operate_bucket_scan_task::{OperateBucketScanTaskError, OperateBucketScanTaskRequest, OperateBucketScanTaskResponse},
    operate_common_overall_config::{OperateCommonOverallConfigError, OperateCommonOverallConfigRequest, OperateCommonOverallConfigResponse},
    operate_common_target_config::{OperateCommonTargetConfigError, OperateCommonTargetConfigRequest, OperateCommonTargetConfigResponse},
    operate_image_baseline_whitelist::{OperateImageBaselineWhitelistError, OperateImageBaselineWhitelistRequest, OperateImageBaselineWhitelistResponse},
    operate_image_vul::{OperateImageVulError, OperateImageVulRequest, OperateImageVulResponse},
    operate_suspicious_overall_config::{OperateSuspiciousOverallConfigError, OperateSuspiciousOverallConfigRequest, OperateSuspiciousOverallConfigResponse},
    operate_suspicious_target_config::{OperateSuspiciousTargetConfigError, OperateSuspiciousTargetConfigRequest, OperateSuspiciousTargetConfigResponse},
    operate_switch_status::{OperateSwitchStatusError, OperateSwitchStatusRequest, OperateSwitchStatusResponse},
    operate_virus_events::{OperateVirusEventsError, OperateVirusEventsRequest, OperateVirusEventsResponse},
    operate_vuls::{OperateVulsError, OperateVulsRequest, OperateVulsResponse},
    operate_web_lock_file_events::{OperateWebLockFileEventsError, OperateWebLockFileEventsRequest, OperateWebLockFileEventsResponse},
    operation_cancel_ignore_susp_event::{OperationCancelIgnoreSuspEventError, OperationCancelIgnoreSuspEventRequest, OperationCancelIgnoreSuspEventResponse},
    operation_customize_report_chart::{OperationCustomizeReportChartRequest, OperationCustomizeReportChartResponse},
    operation_susp_events::{OperationSuspEventsError, OperationSuspEventsRequest, OperationSuspEventsResponse},
    page_image_registry::{PageImageRegistryError, PageImageRegistryRequest, PageImageRegistryResponse},
    pause_client::{PauseClientError, PauseClientRequest, PauseClientResponse},
    process_soar_strategy_task::{ProcessSoarStrategyTaskRequest, ProcessSoarStrategyTaskResponse},
    public_create_image_scan_task::{PublicCreateImageScanTaskError, PublicCreateImageScanTaskRequest, PublicCreateImageScanTaskResponse},
    public_pre_check_image_scan_task::{PublicPreCheckImageScanTaskError, PublicPreCheckImageScanTaskRequest, PublicPreCheckImageScanTaskResponse},
    public_sync_and_create_image_scan_task::{PublicSyncAndCreateImageScanTaskError, PublicSyncAndCreateImageScanTaskRequest, PublicSyncAndCreateImageScanTaskResponse},
    query_attack_count::{QueryAttackCountError, QueryAttackCountRequest, QueryAttackCountResponse},
    query_discover_database::{QueryDiscoverDatabaseError, QueryDiscoverDatabaseRequest, QueryDiscoverDatabaseResponse},
    query_group_id_by_group_name::{QueryGroupIdByGroupNameError, QueryGroupIdByGroupNameRequest, QueryGroupIdByGroupNameResponse},
    query_grouped_security_event_mark_miss_list::{QueryGroupedSecurityEventMarkMissListError, QueryGroupedSecurityEventMarkMissListRequest, QueryGroupedSecurityEventMarkMissListResponse},
    query_guid_task_list::{QueryGuidTaskListRequest, QueryGuidTaskListResponse},
    query_jenkins_image_registry_persistence_day::{QueryJenkinsImageRegistryPersistenceDayError, QueryJenkinsImageRegistryPersistenceDayRequest, QueryJenkinsImageRegistryPersistenceDayResponse},
    query_pre_check_database::{QueryPreCheckDatabaseError, QueryPreCheckDatabaseRequest, QueryPreCheckDatabaseResponse},
    reboot_machine::{RebootMachineError, RebootMachineRequest, RebootMachineResponse},
    receive_function_trial_reward_by_ali_uid::{ReceiveFunctionTrialRewardByAliUidRequest, ReceiveFunctionTrialRewardByAliUidResponse},
    refresh_assets::{RefreshAssetsError, RefreshAssetsRequest, RefreshAssetsResponse},
    refresh_container_assets::{RefreshContainerAssetsError, RefreshContainerAssetsRequest, RefreshContainerAssetsResponse},
    refresh_oss_bucket_scan_info::{RefreshOssBucketScanInfoError, RefreshOssBucketScanInfoRequest, RefreshOssBucketScanInfoResponse},
    refresh_registry_token::{RefreshRegistryTokenRequest, RefreshRegistryTokenResponse},
    remove_check_instance_result_white_list::{RemoveCheckInstanceResultWhiteListError, RemoveCheckInstanceResultWhiteListRequest, RemoveCheckInstanceResultWhiteListResponse},
    remove_check_result_white_list::{RemoveCheckResultWhiteListError, RemoveCheckResultWhiteListRequest, RemoveCheckResultWhiteListResponse},
    reset_honeypot::{ResetHoneypotError, ResetHoneypotRequest, ResetHoneypotResponse},
    reset_log_shipper::{ResetLogShipperRequest, ResetLogShipperResponse},
    retry_agentless_task::{RetryAgentlessTaskError, RetryAgentlessTaskRequest, RetryAgentlessTaskResponse},
    retry_install_probe::{RetryInstallProbeError, RetryInstallProbeRequest, RetryInstallProbeResponse},
    rollback_susp_event_quara_file::{RollbackSuspEventQuaraFileError, RollbackSuspEventQuaraFileRequest, RollbackSuspEventQuaraFileResponse},
    sas_install_code::{SasInstallCodeError, SasInstallCodeRequest, SasInstallCodeResponse},
    save_customize_report_config::{SaveCustomizeReportConfigRequest, SaveCustomizeReportConfigResponse},
    save_image_baseline_strategy::{SaveImageBaselineStrategyError, SaveImageBaselineStrategyRequest, SaveImageBaselineStrategyResponse},
    save_susp_event_user_setting::{SaveSuspEventUserSettingError, SaveSuspEventUserSettingRequest, SaveSuspEventUserSettingResponse},
    save_white_list_strategy::{SaveWhiteListStrategyRequest, SaveWhiteListStrategyResponse},
    save_white_list_strategy_assets::{SaveWhiteListStrategyAssetsRequest, SaveWhiteListStrategyAssetsResponse},
    send_customize_report::{SendCustomizeReportRequest, SendCustomizeReportResponse},
    set_build_risk_define_rule_config::{SetBuildRiskDefineRuleConfigRequest, SetBuildRiskDefineRuleConfigResponse},
    set_cluster_interception_config::{SetClusterInterceptionConfigError, SetClusterInterceptionConfigRequest, SetClusterInterceptionConfigResponse},
    set_image_build_risk_status::{SetImageBuildRiskStatusRequest, SetImageBuildRiskStatusResponse},
    set_image_sensitive_file_status::{SetImageSensitiveFileStatusError, SetImageSensitiveFileStatusRequest, SetImageSensitiveFileStatusResponse},
    set_registry_scan_day_num::{SetRegistryScanDayNumError, SetRegistryScanDayNumRequest, SetRegistryScanDayNumResponse},
    set_sensitive_define_rule_config::{SetSensitiveDefineRuleConfigError, SetSensitiveDefineRuleConfigRequest, SetSensitiveDefineRuleConfigResponse},
    set_sync_refresh_region::{SetSyncRefreshRegionRequest, SetSyncRefreshRegionResponse},
    start_baseline_security_check::{StartBaselineSecurityCheckError, StartBaselineSecurityCheckRequest, StartBaselineSecurityCheckResponse},
    start_discover_database_task::{StartDiscoverDatabaseTaskError, StartDiscoverDatabaseTaskRequest, StartDiscoverDatabaseTaskResponse},
    start_honeypot::{StartHoneypotError, StartHoneypotRequest, StartHoneypotResponse},
    start_idc_probe_scan::{StartIdcProbeScanRequest, StartIdcProbeScanResponse},
    start_pre_check_database::{StartPreCheckDatabaseError, StartPreCheckDatabaseRequest, StartPreCheckDatabaseResponse},
    start_virus_scan_task::{StartVirusScanTaskError, StartVirusScanTaskRequest, StartVirusScanTaskResponse},
    stop_honeypot::{StopHoneypotError, StopHoneypotRequest, StopHoneypotResponse},
    submit_check::{SubmitCheckError, SubmitCheckRequest, SubmitCheckResponse},
    submit_operation_task::{SubmitOperationTaskRequest, SubmitOperationTaskResponse},
    submit_tenant_check::{SubmitTenantCheckRequest, SubmitTenantCheckResponse},
    trigger_check::{TriggerCheckRequest, TriggerCheckResponse},
    un_bind_hybrid_proxy::{UnBindHybridProxyRequest, UnBindHybridProxyResponse},
    un_mark_monitor_accounts::{UnMarkMonitorAccountsError, UnMarkMonitorAccountsRequest, UnMarkMonitorAccountsResponse},
    unbind_aegis::{UnbindAegisError, UnbindAegisRequest, UnbindAegisResponse},
    uninstall_backup_client::{UninstallBackupClientError, UninstallBackupClientRequest, UninstallBackupClientResponse},
    uninstall_uni_backup_agent::{UninstallUniBackupAgentError, UninstallUniBackupAgentRequest, UninstallUniBackupAgentResponse},
    update_alarm_event::{UpdateAlarmEventError, UpdateAlarmEventRequest, UpdateAlarmEventResponse},
    update_attack_path_sensitive_asset_config::{UpdateAttackPathSensitiveAssetConfigRequest, UpdateAttackPathSensitiveAssetConfigResponse},
    update_attack_path_whitelist::{UpdateAttackPathWhitelistRequest, UpdateAttackPathWhitelistResponse},
    update_baseline_check_white_record::{UpdateBaselineCheckWhiteRecordRequest, UpdateBaselineCheckWhiteRecordResponse},
    update_check_item::{UpdateCheckItemRequest, UpdateCheckItemResponse},
    update_check_policy::{UpdateCheckPolicyRequest, UpdateCheckPolicyResponse},
    update_client_alert_mode::{UpdateClientAlertModeError, UpdateClientAlertModeRequest, UpdateClientAlertModeResponse},
    update_common_switch_config::{UpdateCommonSwitchConfigError, UpdateCommonSwitchConfigRequest, UpdateCommonSwitchConfigResponse},
    update_customize_report_status::{UpdateCustomizeReportStatusRequest, UpdateCustomizeReportStatusResponse},
    update_file_protect_event_status::{UpdateFileProtectEventStatusError, UpdateFileProtectEventStatusRequest, UpdateFileProtectEventStatusResponse},
    update_file_protect_remark::{UpdateFileProtectRemarkError, UpdateFileProtectRemarkRequest, UpdateFileProtectRemarkResponse},
    update_file_protect_rule::{UpdateFileProtectRuleError, UpdateFileProtectRuleRequest, UpdateFileProtectRuleResponse},
    update_file_upload_limit::{UpdateFileUploadLimitError, UpdateFileUploadLimitRequest, UpdateFileUploadLimitResponse},
    update_honeypot::{UpdateHoneypotError, UpdateHoneypotRequest, UpdateHoneypotResponse},
    update_honeypot_node::{UpdateHoneypotNodeError, UpdateHoneypotNodeRequest, UpdateHoneypotNodeResponse},
    update_honeypot_preset::{UpdateHoneypotPresetError, UpdateHoneypotPresetRequest, UpdateHoneypotPresetResponse},
    update_honeypot_probe::{UpdateHoneypotProbeError, UpdateHoneypotProbeRequest, UpdateHoneypotProbeResponse},
    update_honeypot_probe_bind::{UpdateHoneypotProbeBindError, UpdateHoneypotProbeBindRequest, UpdateHoneypotProbeBindResponse},
    update_hybrid_proxy::{UpdateHybridProxyRequest, UpdateHybridProxyResponse},
    update_image_event_operation::{UpdateImageEventOperationError, UpdateImageEventOperationRequest, UpdateImageEventOperationResponse},
    update_image_vul_whitelist_target::{UpdateImageVulWhitelistTargetError, UpdateImageVulWhitelistTargetRequest, UpdateImageVulWhitelistTargetResponse},
    update_jenkins_image_registry_name::{UpdateJenkinsImageRegistryNameError, UpdateJenkinsImageRegistryNameRequest, UpdateJenkinsImageRegistryNameResponse},
    update_jenkins_image_registry_persistence_day::{UpdateJenkinsImageRegistryPersistenceDayError, UpdateJenkinsImageRegistryPersistenceDayRequest, UpdateJenkinsImageRegistryPersistenceDayResponse},
    update_malicious_file_whitelist_config::{UpdateMaliciousFileWhitelistConfigError, UpdateMaliciousFileWhitelistConfigRequest, UpdateMaliciousFileWhitelistConfigResponse},
    update_multi_user_instances::{UpdateMultiUserInstancesRequest, UpdateMultiUserInstancesResponse},
    update_opa_strategy_new::{UpdateOpaStrategyNewError, UpdateOpaStrategyNewRequest, UpdateOpaStrategyNewResponse},
    update_oss_scan_config::{UpdateOssScanConfigError, UpdateOssScanConfigRequest, UpdateOssScanConfigResponse},
    update_post_paid_bind_rel::{UpdatePostPaidBindRelRequest, UpdatePostPaidBindRelResponse},
    update_publish_auto_upgrade::{UpdatePublishAutoUpgradeRequest, UpdatePublishAutoUpgradeResponse},
    update_publish_batch::{UpdatePublishBatchRequest, UpdatePublishBatchResponse},
    update_publish_cron::{UpdatePublishCronRequest, UpdatePublishCronResponse},
    update_publish_gray_switch::{UpdatePublishGraySwitchRequest, UpdatePublishGraySwitchResponse},
    update_selection_key_by_type::{UpdateSelectionKeyByTypeError, UpdateSelectionKeyByTypeRequest, UpdateSelectionKeyByTypeResponse},
    update_strict_event_name::{UpdateStrictEventNameRequest, UpdateStrictEventNameResponse},
    update_target_list_by_batch::{UpdateTargetListByBatchRequest, UpdateTargetListByBatchResponse},
    update_white_list::{UpdateWhiteListRequest, UpdateWhiteListResponse},
    update_white_list_strategy_status::{UpdateWhiteListStrategyStatusRequest, UpdateWhiteListStrategyStatusResponse},
    upgrade_backup_policy_version::{UpgradeBackupPolicyVersionError, UpgradeBackupPolicyVersionRequest, UpgradeBackupPolicyVersionResponse},
    upgrade_honeypot_node::{UpgradeHoneypotNodeRequest, UpgradeHoneypotNodeResponse},
    upgrade_version_by_uuids::{UpgradeVersionByUuidsRequest, UpgradeVersionByUuidsResponse},
    uploaded_honey_pot_file::{UploadedHoneyPotFileError, UploadedHoneyPotFileRequest, UploadedHoneyPotFileResponse},
    validate_hc_warnings::{ValidateHcWarningsError, ValidateHcWarningsRequest, ValidateHcWarningsResponse},
    verify_check_custom_config::{VerifyCheckCustomConfigRequest, VerifyCheckCustomConfigResponse},
    verify_check_instance_result::{VerifyCheckInstanceResultError, VerifyCheckInstanceResultRequest, VerifyCheckInstanceResultResponse},
    verify_check_result::{VerifyCheckResultError, VerifyCheckResultRequest, VerifyCheckResultResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Sas",
    version: "2018-12-03",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "tds.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "tds.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "tds.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "tds.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "tds.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "tds.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "tds.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "tds.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "tds.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "tds.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan-acdr-1", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "tds.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "tds.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou", "tds.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "tds.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "tds.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "tds.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "tds.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "tds.ap-southeast-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Security Center.
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
    /// Adds assets to an asset selection, either picked one by one or through search criteria.
    #[inline]
    pub fn add_asset_selection_criteria(
        &self,
        request: AddAssetSelectionCriteriaRequest,
    ) -> Call<'_, AddAssetSelectionCriteriaRequest> {
        self.inner.call(request)
    }
    /// Creates a whitelist record for a baseline check item, with its scope and a reason.
    #[inline]
    pub fn add_baseline_check_white_record(
        &self,
        request: AddBaselineCheckWhiteRecordRequest,
    ) -> Call<'_, AddBaselineCheckWhiteRecordRequest> {
        self.inner.call(request)
    }
    /// Whitelists single cloud resources for one configuration check item, so that their failures no longer count.
    #[inline]
    pub fn add_check_instance_result_white_list(
        &self,
        request: AddCheckInstanceResultWhiteListRequest,
    ) -> Call<'_, AddCheckInstanceResultWhiteListRequest> {
        self.inner.call(request)
    }
    /// Puts whole check items of the cloud configuration check on the whitelist.
    #[inline]
    pub fn add_check_result_white_list(
        &self,
        request: AddCheckResultWhiteListRequest,
    ) -> Call<'_, AddCheckResultWhiteListRequest> {
        self.inner.call(request)
    }
    /// Creates a custom defense rule for malicious behavior, for example on file hashes, command lines or addresses.
    #[inline]
    pub fn add_client_user_define_rule(
        &self,
        request: AddClientUserDefineRuleRequest,
    ) -> Call<'_, AddClientUserDefineRuleRequest> {
        self.inner.call(request)
    }
    /// Registers an access key of another cloud vendor's account so that its assets can be onboarded.
    #[inline]
    pub fn add_cloud_vendor_account_ak(
        &self,
        request: AddCloudVendorAccountAKRequest,
    ) -> Call<'_, AddCloudVendorAccountAKRequest> {
        self.inner.call(request)
    }
    /// Stores audit log access settings for an onboarded account of another cloud vendor.
    #[inline]
    pub fn add_cloud_vendor_trial_config(
        &self,
        request: AddCloudVendorTrialConfigRequest,
    ) -> Call<'_, AddCloudVendorTrialConfigRequest> {
        self.inner.call(request)
    }
    /// Creates a rule of non-image program defense, which handles programs not contained in a container's image.
    #[inline]
    pub fn add_container_defense_rule(
        &self,
        request: AddContainerDefenseRuleRequest,
    ) -> Call<'_, AddContainerDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a container escape prevention rule.
    #[inline]
    pub fn add_container_plugin_rule(
        &self,
        request: AddContainerPluginRuleRequest,
    ) -> Call<'_, AddContainerPluginRuleRequest> {
        self.inner.call(request)
    }
    /// Sets up an IDC probe, which periodically scans IP segments of a data center for hosts.
    #[inline]
    pub fn add_idc_probe(
        &self,
        request: AddIdcProbeRequest,
    ) -> Call<'_, AddIdcProbeRequest> {
        self.inner.call(request)
    }
    /// Creates a rule for handling image alerts, such as whitelisting matching events.
    #[inline]
    pub fn add_image_event_operation(
        &self,
        request: AddImageEventOperationRequest,
    ) -> Call<'_, AddImageEventOperationRequest> {
        self.inner.call(request)
    }
    /// Whitelists image vulnerabilities so that they are left out of alerting.
    #[inline]
    pub fn add_image_vul_white_list(
        &self,
        request: AddImageVulWhiteListRequest,
    ) -> Call<'_, AddImageVulWhiteListRequest> {
        self.inner.call(request)
    }
    /// Creates an installation command for the Security Center agent, tied to system, vendor, group and expiry date.
    #[inline]
    pub fn add_install_code(
        &self,
        request: AddInstallCodeRequest,
    ) -> Call<'_, AddInstallCodeRequest> {
        self.inner.call(request)
    }
    /// Connects a self-managed image registry to Security Center.
    #[inline]
    pub fn add_private_registry(
        &self,
        request: AddPrivateRegistryRequest,
    ) -> Call<'_, AddPrivateRegistryRequest> {
        self.inner.call(request)
    }
    /// Adds VPCs to the protected list and removes others from it in the same call.
    #[inline]
    pub fn add_protect_vpc_list(
        &self,
        request: AddProtectVpcListRequest,
    ) -> Call<'_, AddProtectVpcListRequest> {
        self.inner.call(request)
    }
    /// Creates a batch for the staged upgrade of agents to a given version.
    #[inline]
    pub fn add_publish_batch(
        &self,
        request: AddPublishBatchRequest,
    ) -> Call<'_, AddPublishBatchRequest> {
        self.inner.call(request)
    }
    /// Creates a tamper-proofing rule that guards files inside containers.
    #[inline]
    pub fn add_sas_container_web_defense_rule(
        &self,
        request: AddSasContainerWebDefenseRuleRequest,
    ) -> Call<'_, AddSasContainerWebDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Starts free trials of value-added modules, such as vulnerability fixing or threat analysis.
    #[inline]
    pub fn add_sas_module_trial(
        &self,
        request: AddSasModuleTrialRequest,
    ) -> Call<'_, AddSasModuleTrialRequest> {
        self.inner.call(request)
    }
    /// Attaches a custom tag to the servers given by UUID.
    #[inline]
    pub fn add_tag_with_uuid(
        &self,
        request: AddTagWithUuidRequest,
    ) -> Call<'_, AddTagWithUuidRequest> {
        self.inner.call(request)
    }
    /// Schedules the Security Center agent for removal from the servers given by UUID.
    #[inline]
    pub fn add_uninstall_clients_by_uuids(
        &self,
        request: AddUninstallClientsByUuidsRequest,
    ) -> Call<'_, AddUninstallClientsByUuidsRequest> {
        self.inner.call(request)
    }
    /// Deploys a cloud honeypot in a VPC.
    #[inline]
    pub fn add_vpc_honey_pot(
        &self,
        request: AddVpcHoneyPotRequest,
    ) -> Call<'_, AddVpcHoneyPotRequest> {
        self.inner.call(request)
    }
    /// Returns what can be edited of an advanced allowlist rule for a kind of alert.
    #[inline]
    pub fn advance_security_event_operations(
        &self,
        request: AdvanceSecurityEventOperationsRequest,
    ) -> Call<'_, AdvanceSecurityEventOperationsRequest> {
        self.inner.call(request)
    }
    /// Adds a note to several alerts about malicious files in images at once.
    #[inline]
    pub fn batch_create_malicious_note(
        &self,
        request: BatchCreateMaliciousNoteRequest,
    ) -> Call<'_, BatchCreateMaliciousNoteRequest> {
        self.inner.call(request)
    }
    /// Deletes several whitelist rules for sensitive file alerts of agentless detection.
    #[inline]
    pub fn batch_delete_malicious_file_whitelist_config(
        &self,
        request: BatchDeleteMaliciousFileWhitelistConfigRequest,
    ) -> Call<'_, BatchDeleteMaliciousFileWhitelistConfigRequest> {
        self.inner.call(request)
    }
    /// Switches several protection features of Security Center on or off at once.
    #[inline]
    pub fn batch_operate_common_overall_config(
        &self,
        request: BatchOperateCommonOverallConfigRequest,
    ) -> Call<'_, BatchOperateCommonOverallConfigRequest> {
        self.inner.call(request)
    }
    /// Changes several whitelist rules for sensitive file alerts of agentless detection together.
    #[inline]
    pub fn batch_update_malicious_file_whitelist_config(
        &self,
        request: BatchUpdateMaliciousFileWhitelistConfigRequest,
    ) -> Call<'_, BatchUpdateMaliciousFileWhitelistConfigRequest> {
        self.inner.call(request)
    }
    /// Binds protection quota of an edition to servers or takes it away from them.
    #[inline]
    pub fn bind_auth_to_machine(
        &self,
        request: BindAuthToMachineRequest,
    ) -> Call<'_, BindAuthToMachineRequest> {
        self.inner.call(request)
    }
    /// Connects servers as clients to a proxy cluster through which they reach Security Center.
    #[inline]
    pub fn bind_hybrid_proxy(
        &self,
        request: BindHybridProxyRequest,
    ) -> Call<'_, BindHybridProxyRequest> {
        self.inner.call(request)
    }
    /// Cancels a running main task, such as a one-time scan.
    #[inline]
    pub fn cancel_once_task(
        &self,
        request: CancelOnceTaskRequest,
    ) -> Call<'_, CancelOnceTaskRequest> {
        self.inner.call(request)
    }
    /// Changes how often the data of assets is refreshed.
    #[inline]
    pub fn change_asset_refresh_task_config(
        &self,
        request: ChangeAssetRefreshTaskConfigRequest,
    ) -> Call<'_, ChangeAssetRefreshTaskConfigRequest> {
        self.inner.call(request)
    }
    /// Changes what the configuration check of cloud services covers and when it runs by itself.
    #[inline]
    pub fn change_check_config(
        &self,
        request: ChangeCheckConfigRequest,
    ) -> Call<'_, ChangeCheckConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the custom parameters of one check item, and those of its repair.
    #[inline]
    pub fn change_check_custom_config(
        &self,
        request: ChangeCheckCustomConfigRequest,
    ) -> Call<'_, ChangeCheckCustomConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the rules for how many points of the security score each kind of risk costs.
    #[inline]
    pub fn change_security_score_rule(
        &self,
        request: ChangeSecurityScoreRuleRequest,
    ) -> Call<'_, ChangeSecurityScoreRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the language of event descriptions in log analysis; it can take hours until it shows.
    #[inline]
    pub fn change_user_lang(
        &self,
        request: ChangeUserLangRequest,
    ) -> Call<'_, ChangeUserLangRequest> {
        self.inner.call(request)
    }
    /// Tells whether the given alert event IDs all belong to a particular server.
    #[inline]
    pub fn check_security_event_id(
        &self,
        request: CheckSecurityEventIdRequest,
    ) -> Call<'_, CheckSecurityEventIdRequest> {
        self.inner.call(request)
    }
    /// Checks the authorization that goes with the caller's STS token.
    #[inline]
    pub fn check_sts_token_auth(
        &self,
        request: CheckStsTokenAuthRequest,
    ) -> Call<'_, CheckStsTokenAuthRequest> {
        self.inner.call(request)
    }
    /// Checks a planned vulnerability fix against the number of fixes left in the trial.
    #[inline]
    pub fn check_trial_fix_count(
        &self,
        request: CheckTrialFixCountRequest,
    ) -> Call<'_, CheckTrialFixCountRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account owns any ECS instances.
    #[inline]
    pub fn check_user_has_ecs(
        &self,
        request: CheckUserHasEcsRequest,
    ) -> Call<'_, CheckUserHasEcsRequest> {
        self.inner.call(request)
    }
    /// Confirms the handling of alerts from a virus scan, which a first call merely prepared.
    #[inline]
    pub fn confirm_virus_events(
        &self,
        request: ConfirmVirusEventsRequest,
    ) -> Call<'_, ConfirmVirusEventsRequest> {
        self.inner.call(request)
    }
    /// Duplicates the configuration of a custom security report.
    #[inline]
    pub fn copy_customize_report_config(
        &self,
        request: CopyCustomizeReportConfigRequest,
    ) -> Call<'_, CopyCustomizeReportConfigRequest> {
        self.inner.call(request)
    }
    /// Starts an agentless detection task for hosts, which can also cover their data disks.
    #[inline]
    pub fn create_agentless_scan_task(
        &self,
        request: CreateAgentlessScanTaskRequest,
    ) -> Call<'_, CreateAgentlessScanTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a brute-force protection rule for servers, stating how many failed logins lead to blocking.
    #[inline]
    pub fn create_anti_brute_force_rule(
        &self,
        request: CreateAntiBruteForceRuleRequest,
    ) -> Call<'_, CreateAntiBruteForceRuleRequest> {
        self.inner.call(request)
    }
    /// Creates an asset selection for a business feature, to be filled with assets afterwards.
    #[inline]
    pub fn create_asset_selection_config(
        &self,
        request: CreateAssetSelectionConfigRequest,
    ) -> Call<'_, CreateAssetSelectionConfigRequest> {
        self.inner.call(request)
    }
    /// Marks assets as sensitive for attack path analysis.
    #[inline]
    pub fn create_attack_path_sensitive_asset_config(
        &self,
        request: CreateAttackPathSensitiveAssetConfigRequest,
    ) -> Call<'_, CreateAttackPathSensitiveAssetConfigRequest> {
        self.inner.call(request)
    }
    /// Creates a whitelist entry that excludes certain attack paths or assets from attack path analysis.
    #[inline]
    pub fn create_attack_path_whitelist(
        &self,
        request: CreateAttackPathWhitelistRequest,
    ) -> Call<'_, CreateAttackPathWhitelistRequest> {
        self.inner.call(request)
    }
    /// Registers a KMS key version as attestor for verifying container image signatures.
    #[inline]
    pub fn create_attestor(
        &self,
        request: CreateAttestorRequest,
    ) -> Call<'_, CreateAttestorRequest> {
        self.inner.call(request)
    }
    /// Creates an anti-ransomware policy that backs up directories on servers.
    #[inline]
    pub fn create_backup_policy(
        &self,
        request: CreateBackupPolicyRequest,
    ) -> Call<'_, CreateBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Prepares upload addresses for a batch of files identified by MD5.
    #[inline]
    pub fn create_batch_upload_url(
        &self,
        request: CreateBatchUploadUrlRequest,
    ) -> Call<'_, CreateBatchUploadUrlRequest> {
        self.inner.call(request)
    }
    /// Creates a policy that enforces trusted image signatures in the chosen clusters.
    #[inline]
    pub fn create_binary_security_policy(
        &self,
        request: CreateBinarySecurityPolicyRequest,
    ) -> Call<'_, CreateBinarySecurityPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a custom check item for cloud configuration checks, with rule, risk level and remediation advice.
    #[inline]
    pub fn create_check_item(
        &self,
        request: CreateCheckItemRequest,
    ) -> Call<'_, CreateCheckItemRequest> {
        self.inner.call(request)
    }
    /// Creates a custom policy node, such as a standard or section, under which check items are grouped.
    #[inline]
    pub fn create_check_policy(
        &self,
        request: CreateCheckPolicyRequest,
    ) -> Call<'_, CreateCheckPolicyRequest> {
        self.inner.call(request)
    }
    /// Starts a scan of the named containers in a cluster.
    #[inline]
    pub fn create_container_scan_task(
        &self,
        request: CreateContainerScanTaskRequest,
    ) -> Call<'_, CreateContainerScanTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a runtime scan of containers that belong to certain applications.
    #[inline]
    pub fn create_container_scan_task_by_app_name(
        &self,
        request: CreateContainerScanTaskByAppNameRequest,
    ) -> Call<'_, CreateContainerScanTaskByAppNameRequest> {
        self.inner.call(request)
    }
    /// Creates a custom policy that blocks an IP address on one or several servers.
    #[inline]
    pub fn create_custom_block_record(
        &self,
        request: CreateCustomBlockRecordRequest,
    ) -> Call<'_, CreateCustomBlockRecordRequest> {
        self.inner.call(request)
    }
    /// Creates a custom weak password dictionary, optionally overwriting the existing one.
    #[inline]
    pub fn create_customized_dict(
        &self,
        request: CreateCustomizedDictRequest,
    ) -> Call<'_, CreateCustomizedDictRequest> {
        self.inner.call(request)
    }
    /// Creates a periodic scan, for images, urgent vulnerabilities or viruses.
    #[inline]
    pub fn create_cycle_task(
        &self,
        request: CreateCycleTaskRequest,
    ) -> Call<'_, CreateCycleTaskRequest> {
        self.inner.call(request)
    }
    /// Saves a dynamically generated weak password dictionary, optionally replacing the earlier one.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_dynamic_dict(
        &self,
        request: CreateDynamicDictRequest,
    ) -> Call<'_, CreateDynamicDictRequest> {
        self.inner.call(request)
    }
    /// Submits a file for malicious file detection in the cloud.
    #[inline]
    pub fn create_file_detect(
        &self,
        request: CreateFileDetectRequest,
    ) -> Call<'_, CreateFileDetectRequest> {
        self.inner.call(request)
    }
    /// Fetches the parameters needed to upload files for malicious file detection.
    #[inline]
    pub fn create_file_detect_upload_url(
        &self,
        request: CreateFileDetectUploadUrlRequest,
    ) -> Call<'_, CreateFileDetectUploadUrlRequest> {
        self.inner.call(request)
    }
    /// Creates a core file monitoring rule that watches access to important files.
    #[inline]
    pub fn create_file_protect_rule(
        &self,
        request: CreateFileProtectRuleRequest,
    ) -> Call<'_, CreateFileProtectRuleRequest> {
        self.inner.call(request)
    }
    /// Sets the first queries-per-second limit for file uploads from the agent.
    #[inline]
    pub fn create_file_upload_limit(
        &self,
        request: CreateFileUploadLimitRequest,
    ) -> Call<'_, CreateFileUploadLimitRequest> {
        self.inner.call(request)
    }
    /// Creates a honeypot on a management node.
    #[inline]
    pub fn create_honeypot(
        &self,
        request: CreateHoneypotRequest,
    ) -> Call<'_, CreateHoneypotRequest> {
        self.inner.call(request)
    }
    /// Creates a management node for cloud honeypots.
    #[inline]
    pub fn create_honeypot_node(
        &self,
        request: CreateHoneypotNodeRequest,
    ) -> Call<'_, CreateHoneypotNodeRequest> {
        self.inner.call(request)
    }
    /// Creates a honeypot template, from which honeypots take their settings.
    #[inline]
    pub fn create_honeypot_preset(
        &self,
        request: CreateHoneypotPresetRequest,
    ) -> Call<'_, CreateHoneypotPresetRequest> {
        self.inner.call(request)
    }
    /// Creates a honeypot probe that steers suspicious traffic to the honeypots.
    #[inline]
    pub fn create_honeypot_probe(
        &self,
        request: CreateHoneypotProbeRequest,
    ) -> Call<'_, CreateHoneypotProbeRequest> {
        self.inner.call(request)
    }
    /// Adds a listening or forwarding service to a honeypot probe.
    #[inline]
    pub fn create_honeypot_probe_bind(
        &self,
        request: CreateHoneypotProbeBindRequest,
    ) -> Call<'_, CreateHoneypotProbeBindRequest> {
        self.inner.call(request)
    }
    /// Creates a proxy cluster for hosts that cannot reach Security Center directly.
    #[inline]
    pub fn create_hybrid_proxy_cluster(
        &self,
        request: CreateHybridProxyClusterRequest,
    ) -> Call<'_, CreateHybridProxyClusterRequest> {
        self.inner.call(request)
    }
    /// Creates a container firewall rule about traffic between network objects in a cluster.
    #[inline]
    pub fn create_interception_rule(
        &self,
        request: CreateInterceptionRuleRequest,
    ) -> Call<'_, CreateInterceptionRuleRequest> {
        self.inner.call(request)
    }
    /// Defines a network object, such as an application's images, for use in container firewall rules.
    #[inline]
    pub fn create_interception_target(
        &self,
        request: CreateInterceptionTargetRequest,
    ) -> Call<'_, CreateInterceptionTargetRequest> {
        self.inner.call(request)
    }
    /// Registers a Jenkins image registry and issues the token for its scans.
    #[inline]
    pub fn create_jenkins_image_registry(
        &self,
        request: CreateJenkinsImageRegistryRequest,
    ) -> Call<'_, CreateJenkinsImageRegistryRequest> {
        self.inner.call(request)
    }
    /// Starts a security scan of an image that a Jenkins pipeline has built.
    #[inline]
    pub fn create_jenkins_image_scan_task(
        &self,
        request: CreateJenkinsImageScanTaskRequest,
    ) -> Call<'_, CreateJenkinsImageScanTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a whitelist rule for sensitive file alerts of agentless detection.
    #[inline]
    pub fn create_malicious_file_whitelist_config(
        &self,
        request: CreateMaliciousFileWhitelistConfigRequest,
    ) -> Call<'_, CreateMaliciousFileWhitelistConfigRequest> {
        self.inner.call(request)
    }
    /// Attaches a note to an alert event of agentless detection.
    #[inline]
    pub fn create_malicious_note(
        &self,
        request: CreateMaliciousNoteRequest,
    ) -> Call<'_, CreateMaliciousNoteRequest> {
        self.inner.call(request)
    }
    /// Adds member accounts to those monitored by multi-account management.
    #[inline]
    pub fn create_monitor_account(
        &self,
        request: CreateMonitorAccountRequest,
    ) -> Call<'_, CreateMonitorAccountRequest> {
        self.inner.call(request)
    }
    /// Installs the policy components that at-risk image blocking needs in clusters.
    #[inline]
    pub fn create_opa_cluster_plugin(
        &self,
        request: CreateOpaClusterPluginRequest,
    ) -> Call<'_, CreateOpaClusterPluginRequest> {
        self.inner.call(request)
    }
    /// Creates a policy by which at-risk images are blocked from starting in clusters.
    #[inline]
    pub fn create_opa_strategy_new(
        &self,
        request: CreateOpaStrategyNewRequest,
    ) -> Call<'_, CreateOpaStrategyNewRequest> {
        self.inner.call(request)
    }
    /// Creates or renames a server group, or changes which servers belong to it.
    #[inline]
    pub fn create_or_update_asset_group(
        &self,
        request: CreateOrUpdateAssetGroupRequest,
    ) -> Call<'_, CreateOrUpdateAssetGroupRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a rule that tags assets automatically when they match an expression.
    #[inline]
    pub fn create_or_update_auto_tag_rule(
        &self,
        request: CreateOrUpdateAutoTagRuleRequest,
    ) -> Call<'_, CreateOrUpdateAutoTagRuleRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a notification sent by a DingTalk chatbot.
    #[inline]
    pub fn create_or_update_ding_talk(
        &self,
        request: CreateOrUpdateDingTalkRequest,
    ) -> Call<'_, CreateOrUpdateDingTalkRequest> {
        self.inner.call(request)
    }
    /// Starts a malicious file scan of objects in OSS buckets.
    #[inline]
    pub fn create_oss_bucket_scan_task(
        &self,
        request: CreateOssBucketScanTaskRequest,
    ) -> Call<'_, CreateOssBucketScanTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a policy for periodic detection of malicious files in OSS.
    #[inline]
    pub fn create_oss_scan_config(
        &self,
        request: CreateOssScanConfigRequest,
    ) -> Call<'_, CreateOssScanConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the resource directory folders whose accounts are taken in by default.
    #[inline]
    pub fn create_rd_default_sync_list(
        &self,
        request: CreateRdDefaultSyncListRequest,
    ) -> Call<'_, CreateRdDefaultSyncListRequest> {
        self.inner.call(request)
    }
    /// Starts an anti-ransomware job that restores files from a backup snapshot to a server.
    #[inline]
    pub fn create_restore_job(
        &self,
        request: CreateRestoreJobRequest,
    ) -> Call<'_, CreateRestoreJobRequest> {
        self.inner.call(request)
    }
    /// Applies for a free trial of Security Center in a chosen edition.
    #[inline]
    pub fn create_sas_trial(
        &self,
        request: CreateSasTrialRequest,
    ) -> Call<'_, CreateSasTrialRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role through which Security Center may access other cloud resources.
    #[inline]
    pub fn create_service_linked_role(
        &self,
        request: CreateServiceLinkedRoleRequest,
    ) -> Call<'_, CreateServiceLinkedRoleRequest> {
        self.inner.call(request)
    }
    /// Creates a service trail of ActionTrail for Security Center.
    #[inline]
    pub fn create_service_trail(
        &self,
        request: CreateServiceTrailRequest,
    ) -> Call<'_, CreateServiceTrailRequest> {
        self.inner.call(request)
    }
    /// Starts a query task for alert events that the same rule or alert type has raised.
    #[inline]
    pub fn create_similar_security_events_query_task(
        &self,
        request: CreateSimilarSecurityEventsQueryTaskRequest,
    ) -> Call<'_, CreateSimilarSecurityEventsQueryTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a response orchestration task from a strategy, to run at a planned time.
    #[inline]
    pub fn create_soar_strategy_task(
        &self,
        request: CreateSoarStrategyTaskRequest,
    ) -> Call<'_, CreateSoarStrategyTaskRequest> {
        self.inner.call(request)
    }
    /// Adds a note to an alert event.
    #[inline]
    pub fn create_susp_event_note(
        &self,
        request: CreateSuspEventNoteRequest,
    ) -> Call<'_, CreateSuspEventNoteRequest> {
        self.inner.call(request)
    }
    /// Creates an anti-ransomware policy that backs up a database.
    #[inline]
    pub fn create_uni_backup_policy(
        &self,
        request: CreateUniBackupPolicyRequest,
    ) -> Call<'_, CreateUniBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a task that restores a database from anti-ransomware backups.
    #[inline]
    pub fn create_uni_restore_plan(
        &self,
        request: CreateUniRestorePlanRequest,
    ) -> Call<'_, CreateUniRestorePlanRequest> {
        self.inner.call(request)
    }
    /// Stores user settings, such as alert levels and how long invalid alerts are kept.
    #[inline]
    pub fn create_user_setting(
        &self,
        request: CreateUserSettingRequest,
    ) -> Call<'_, CreateUserSettingRequest> {
        self.inner.call(request)
    }
    /// Creates a one-time virus scan and runs it right away.
    #[inline]
    pub fn create_virus_scan_once_task(
        &self,
        request: CreateVirusScanOnceTaskRequest,
    ) -> Call<'_, CreateVirusScanOnceTaskRequest> {
        self.inner.call(request)
    }
    /// Adds vulnerabilities to the list that fix tasks in the task center may repair automatically.
    #[inline]
    pub fn create_vul_auto_repair_config(
        &self,
        request: CreateVulAutoRepairConfigRequest,
    ) -> Call<'_, CreateVulAutoRepairConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule against brute-force attacks; its servers no longer block repeated failed logons by it.
    #[inline]
    pub fn delete_anti_brute_force_rule(
        &self,
        request: DeleteAntiBruteForceRuleRequest,
    ) -> Call<'_, DeleteAntiBruteForceRuleRequest> {
        self.inner.call(request)
    }
    /// Removes a sensitive asset configuration of attack path analysis.
    #[inline]
    pub fn delete_attack_path_sensitive_asset_config(
        &self,
        request: DeleteAttackPathSensitiveAssetConfigRequest,
    ) -> Call<'_, DeleteAttackPathSensitiveAssetConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes an allowlist entry for attack paths, which are then reported again.
    #[inline]
    pub fn delete_attack_path_whitelist(
        &self,
        request: DeleteAttackPathWhitelistRequest,
    ) -> Call<'_, DeleteAttackPathWhitelistRequest> {
        self.inner.call(request)
    }
    /// Deletes a witness, whose signatures container images are checked against.
    #[inline]
    pub fn delete_attestor(
        &self,
        request: DeleteAttestorRequest,
    ) -> Call<'_, DeleteAttestorRequest> {
        self.inner.call(request)
    }
    /// Deletes rules by which assets get tags automatically.
    #[inline]
    pub fn delete_auto_tag_rules(
        &self,
        request: DeleteAutoTagRulesRequest,
    ) -> Call<'_, DeleteAutoTagRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes an anti-ransomware policy; its servers are no longer backed up.
    #[inline]
    pub fn delete_backup_policy(
        &self,
        request: DeleteBackupPolicyRequest,
    ) -> Call<'_, DeleteBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Takes a server out of its anti-ransomware policy, together with its client and possibly its backups.
    #[inline]
    pub fn delete_backup_policy_machine(
        &self,
        request: DeleteBackupPolicyMachineRequest,
    ) -> Call<'_, DeleteBackupPolicyMachineRequest> {
        self.inner.call(request)
    }
    /// Deletes backup snapshots of the anti-ransomware feature, if wanted all but the latest one.
    #[inline]
    pub fn delete_backup_snapshot(
        &self,
        request: DeleteBackupSnapshotRequest,
    ) -> Call<'_, DeleteBackupSnapshotRequest> {
        self.inner.call(request)
    }
    /// Takes baseline check items off the allowlist, so that they are reported again.
    #[inline]
    pub fn delete_baseline_check_white_record(
        &self,
        request: DeleteBaselineCheckWhiteRecordRequest,
    ) -> Call<'_, DeleteBaselineCheckWhiteRecordRequest> {
        self.inner.call(request)
    }
    /// Deletes the policy that decides which container programs count as trusted by signature.
    #[inline]
    pub fn delete_binary_security_policy(
        &self,
        request: DeleteBinarySecurityPolicyRequest,
    ) -> Call<'_, DeleteBinarySecurityPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes custom check items of the configuration check.
    #[inline]
    pub fn delete_check_item(
        &self,
        request: DeleteCheckItemRequest,
    ) -> Call<'_, DeleteCheckItemRequest> {
        self.inner.call(request)
    }
    /// Deletes policies by which cloud configurations are checked.
    #[inline]
    pub fn delete_check_policy(
        &self,
        request: DeleteCheckPolicyRequest,
    ) -> Call<'_, DeleteCheckPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a user-defined defense rule, such as for a process or a network address.
    #[inline]
    pub fn delete_client_user_define_rule(
        &self,
        request: DeleteClientUserDefineRuleRequest,
    ) -> Call<'_, DeleteClientUserDefineRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes the access key of another cloud vendor, whose assets can then no longer be read.
    #[inline]
    pub fn delete_cloud_vendor_account_ak(
        &self,
        request: DeleteCloudVendorAccountAKRequest,
    ) -> Call<'_, DeleteCloudVendorAccountAKRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule that stops programs foreign to the image from starting in containers.
    #[inline]
    pub fn delete_container_defense_rule(
        &self,
        request: DeleteContainerDefenseRuleRequest,
    ) -> Call<'_, DeleteContainerDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule against container escapes; what it blocked is possible again.
    #[inline]
    pub fn delete_container_plugin_rule(
        &self,
        request: DeleteContainerPluginRuleRequest,
    ) -> Call<'_, DeleteContainerPluginRuleRequest> {
        self.inner.call(request)
    }
    /// Ends the custom blocking of an IP address on one or more servers.
    #[inline]
    pub fn delete_custom_block_record(
        &self,
        request: DeleteCustomBlockRecordRequest,
    ) -> Call<'_, DeleteCustomBlockRecordRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom report; it is no longer sent.
    #[inline]
    pub fn delete_customize_report(
        &self,
        request: DeleteCustomizeReportRequest,
    ) -> Call<'_, DeleteCustomizeReportRequest> {
        self.inner.call(request)
    }
    /// Deletes the custom dictionary that weak passwords are checked against.
    #[inline]
    pub fn delete_customized_dict(
        &self,
        request: DeleteCustomizedDictRequest,
    ) -> Call<'_, DeleteCustomizedDictRequest> {
        self.inner.call(request)
    }
    /// Deletes a scheduled scan, be it for images, urgent vulnerabilities or viruses.
    #[inline]
    pub fn delete_cycle_task(
        &self,
        request: DeleteCycleTaskRequest,
    ) -> Call<'_, DeleteCycleTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes notification settings for DingTalk robots, which receive no more alerts.
    #[inline]
    pub fn delete_ding_talk(
        &self,
        request: DeleteDingTalkRequest,
    ) -> Call<'_, DeleteDingTalkRequest> {
        self.inner.call(request)
    }
    /// Deletes rules that guard important files against access.
    #[inline]
    pub fn delete_file_protect_rule(
        &self,
        request: DeleteFileProtectRuleRequest,
    ) -> Call<'_, DeleteFileProtectRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a group of servers; they return to the default group, which itself cannot be deleted.
    #[inline]
    pub fn delete_group(
        &self,
        request: DeleteGroupRequest,
    ) -> Call<'_, DeleteGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a honeypot; attackers are no longer lured there.
    #[inline]
    pub fn delete_honeypot(
        &self,
        request: DeleteHoneypotRequest,
    ) -> Call<'_, DeleteHoneypotRequest> {
        self.inner.call(request)
    }
    /// Deletes a management node of honeypots.
    #[inline]
    pub fn delete_honeypot_node(
        &self,
        request: DeleteHoneypotNodeRequest,
    ) -> Call<'_, DeleteHoneypotNodeRequest> {
        self.inner.call(request)
    }
    /// Deletes a template that honeypots are set up from.
    #[inline]
    pub fn delete_honeypot_preset(
        &self,
        request: DeleteHoneypotPresetRequest,
    ) -> Call<'_, DeleteHoneypotPresetRequest> {
        self.inner.call(request)
    }
    /// Deletes a probe, so that it no longer leads attackers to a honeypot.
    #[inline]
    pub fn delete_honeypot_probe(
        &self,
        request: DeleteHoneypotProbeRequest,
    ) -> Call<'_, DeleteHoneypotProbeRequest> {
        self.inner.call(request)
    }
    /// Deletes a service that a probe offers to attackers.
    #[inline]
    pub fn delete_honeypot_probe_bind(
        &self,
        request: DeleteHoneypotProbeBindRequest,
    ) -> Call<'_, DeleteHoneypotProbeBindRequest> {
        self.inner.call(request)
    }
    /// Removes a proxy of a hybrid cloud cluster; traffic of servers no longer runs through it.
    #[inline]
    pub fn delete_hybrid_proxy(
        &self,
        request: DeleteHybridProxyRequest,
    ) -> Call<'_, DeleteHybridProxyRequest> {
        self.inner.call(request)
    }
    /// Deletes a proxy cluster of hybrid cloud by its name.
    #[inline]
    pub fn delete_hybrid_proxy_cluster(
        &self,
        request: DeleteHybridProxyClusterRequest,
    ) -> Call<'_, DeleteHybridProxyClusterRequest> {
        self.inner.call(request)
    }
    /// Deletes a probe that discovers assets in a data center.
    #[inline]
    pub fn delete_idc_probe(
        &self,
        request: DeleteIdcProbeRequest,
    ) -> Call<'_, DeleteIdcProbeRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule that handles image alerts automatically.
    #[inline]
    pub fn delete_image_event_operation(
        &self,
        request: DeleteImageEventOperationRequest,
    ) -> Call<'_, DeleteImageEventOperationRequest> {
        self.inner.call(request)
    }
    /// Takes vulnerabilities of images off the allowlist, so that scans report them again.
    #[inline]
    pub fn delete_image_vul_whitelist(
        &self,
        request: DeleteImageVulWhitelistRequest,
    ) -> Call<'_, DeleteImageVulWhitelistRequest> {
        self.inner.call(request)
    }
    /// Deletes an installation code; the agent can no longer be installed with it.
    #[inline]
    pub fn delete_install_code(
        &self,
        request: DeleteInstallCodeRequest,
    ) -> Call<'_, DeleteInstallCodeRequest> {
        self.inner.call(request)
    }
    /// Deletes rules that block traffic between containers of a cluster.
    #[inline]
    pub fn delete_interception_rule(
        &self,
        request: DeleteInterceptionRuleRequest,
    ) -> Call<'_, DeleteInterceptionRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a network object of the container firewall, which rules referred to.
    #[inline]
    pub fn delete_interception_target(
        &self,
        request: DeleteInterceptionTargetRequest,
    ) -> Call<'_, DeleteInterceptionTargetRequest> {
        self.inner.call(request)
    }
    /// Deletes the access data of a self-managed Kubernetes cluster.
    #[inline]
    pub fn delete_k8s_access_info(
        &self,
        request: DeleteK8sAccessInfoRequest,
    ) -> Call<'_, DeleteK8sAccessInfoRequest> {
        self.inner.call(request)
    }
    /// Removes a logon security setting, such as approved addresses, accounts or times, from servers.
    #[inline]
    pub fn delete_login_base_config(
        &self,
        request: DeleteLoginBaseConfigRequest,
    ) -> Call<'_, DeleteLoginBaseConfigRequest> {
        self.inner.call(request)
    }
    /// Removes one whitelist rule for sensitive file alerts of agentless detection.
    #[inline]
    pub fn delete_malicious_file_whitelist_config(
        &self,
        request: DeleteMaliciousFileWhitelistConfigRequest,
    ) -> Call<'_, DeleteMaliciousFileWhitelistConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes the note on an alert of agentless detection.
    #[inline]
    pub fn delete_malicious_note(
        &self,
        request: DeleteMaliciousNoteRequest,
    ) -> Call<'_, DeleteMaliciousNoteRequest> {
        self.inner.call(request)
    }
    /// Takes a member account out of central security management.
    #[inline]
    pub fn delete_monitor_account(
        &self,
        request: DeleteMonitorAccountRequest,
    ) -> Call<'_, DeleteMonitorAccountRequest> {
        self.inner.call(request)
    }
    /// Deletes policies that kept risky images out of a cluster.
    #[inline]
    pub fn delete_opa_strategy_new(
        &self,
        request: DeleteOpaStrategyNewRequest,
    ) -> Call<'_, DeleteOpaStrategyNewRequest> {
        self.inner.call(request)
    }
    /// Deletes a policy for detecting malicious files in OSS.
    #[inline]
    pub fn delete_oss_scan_config(
        &self,
        request: DeleteOssScanConfigRequest,
    ) -> Call<'_, DeleteOssScanConfigRequest> {
        self.inner.call(request)
    }
    /// Removes a private image registry from Security Center; its images are no longer scanned.
    #[inline]
    pub fn delete_private_registry(
        &self,
        request: DeletePrivateRegistryRequest,
    ) -> Call<'_, DeletePrivateRegistryRequest> {
        self.inner.call(request)
    }
    /// Deletes a tamper protection rule for containers; files it guarded can be changed again.
    #[inline]
    pub fn delete_sas_container_web_defense_rule(
        &self,
        request: DeleteSasContainerWebDefenseRuleRequest,
    ) -> Call<'_, DeleteSasContainerWebDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a saved search condition by its name.
    #[inline]
    pub fn delete_search_condition(
        &self,
        request: DeleteSearchConditionRequest,
    ) -> Call<'_, DeleteSearchConditionRequest> {
        self.inner.call(request)
    }
    /// Deletes allowlist rules for alerts in bulk; matching events raise alerts again.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_security_event_mark_miss_list(
        &self,
        request: DeleteSecurityEventMarkMissListRequest,
    ) -> Call<'_, DeleteSecurityEventMarkMissListRequest> {
        self.inner.call(request)
    }
    /// Ends the delivery of audit events to Security Center by a trail.
    #[inline]
    pub fn delete_service_trail(
        &self,
        request: DeleteServiceTrailRequest,
    ) -> Call<'_, DeleteServiceTrailRequest> {
        self.inner.call(request)
    }
    /// Deletes a task of a SOAR strategy, that is of an automated response.
    #[inline]
    pub fn delete_soar_strategy_task(
        &self,
        request: DeleteSoarStrategyTaskRequest,
    ) -> Call<'_, DeleteSoarStrategyTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a baseline check policy; its servers are no longer checked by it.
    #[inline]
    pub fn delete_strategy(
        &self,
        request: DeleteStrategyRequest,
    ) -> Call<'_, DeleteStrategyRequest> {
        self.inner.call(request)
    }
    /// Deletes a remark on a security alert; the alert itself stays.
    #[inline]
    pub fn delete_susp_event_node(
        &self,
        request: DeleteSuspEventNodeRequest,
    ) -> Call<'_, DeleteSuspEventNodeRequest> {
        self.inner.call(request)
    }
    /// Takes a custom tag off assets; tags for importance cannot be removed.
    #[inline]
    pub fn delete_tag_with_uuid(
        &self,
        request: DeleteTagWithUuidRequest,
    ) -> Call<'_, DeleteTagWithUuidRequest> {
        self.inner.call(request)
    }
    /// Deletes anti-ransomware policies for databases, which are no longer backed up by them.
    #[inline]
    pub fn delete_uni_backup_policy(
        &self,
        request: DeleteUniBackupPolicyRequest,
    ) -> Call<'_, DeleteUniBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes the honeypot of a VPC.
    #[inline]
    pub fn delete_vpc_honey_pot(
        &self,
        request: DeleteVpcHoneyPotRequest,
    ) -> Call<'_, DeleteVpcHoneyPotRequest> {
        self.inner.call(request)
    }
    /// Removes vulnerabilities from the list that may be fixed automatically.
    #[inline]
    pub fn delete_vul_auto_repair_config(
        &self,
        request: DeleteVulAutoRepairConfigRequest,
    ) -> Call<'_, DeleteVulAutoRepairConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a vulnerability allowlist entry; the vulnerability is reported again.
    #[inline]
    pub fn delete_vul_whitelist(
        &self,
        request: DeleteVulWhitelistRequest,
    ) -> Call<'_, DeleteVulWhitelistRequest> {
        self.inner.call(request)
    }
    /// Shows the details of one leaked AccessKey pair event.
    #[inline]
    pub fn describe_access_key_leak_detail(
        &self,
        request: DescribeAccessKeyLeakDetailRequest,
    ) -> Call<'_, DescribeAccessKeyLeakDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the AccessKey pairs of the account that have leaked.
    #[inline]
    pub fn describe_accesskey_leak_list(
        &self,
        request: DescribeAccesskeyLeakListRequest,
    ) -> Call<'_, DescribeAccesskeyLeakListRequest> {
        self.inner.call(request)
    }
    /// Lists the assets affected according to virus defense results.
    #[inline]
    pub fn describe_affected_assets(
        &self,
        request: DescribeAffectedAssetsRequest,
    ) -> Call<'_, DescribeAffectedAssetsRequest> {
        self.inner.call(request)
    }
    /// Lists details of malicious files found in images and the images concerned.
    #[inline]
    pub fn describe_affected_malicious_file_images(
        &self,
        request: DescribeAffectedMaliciousFileImagesRequest,
    ) -> Call<'_, DescribeAffectedMaliciousFileImagesRequest> {
        self.inner.call(request)
    }
    /// Shows agent installations run through Cloud Assistant, but only those started in the last two minutes.
    #[inline]
    pub fn describe_agent_install_status(
        &self,
        request: DescribeAgentInstallStatusRequest,
    ) -> Call<'_, DescribeAgentInstallStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the findings of one sensitive file in agentless detection.
    #[inline]
    pub fn describe_agentless_sensitive_file_by_key(
        &self,
        request: DescribeAgentlessSensitiveFileByKeyRequest,
    ) -> Call<'_, DescribeAgentlessSensitiveFileByKeyRequest> {
        self.inner.call(request)
    }
    /// Summarizes the AI-related assets of the account.
    #[inline]
    pub fn describe_ai_asset_summary(
        &self,
        request: DescribeAIAssetSummaryRequest,
    ) -> Call<'_, DescribeAIAssetSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows the details of an alert event, which can comprise several exceptions.
    #[inline]
    pub fn describe_alarm_event_detail(
        &self,
        request: DescribeAlarmEventDetailRequest,
    ) -> Call<'_, DescribeAlarmEventDetailRequest> {
        self.inner.call(request)
    }
    /// Shows stack information for an exception of an alert.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_alarm_event_stack_info(
        &self,
        request: DescribeAlarmEventStackInfoRequest,
    ) -> Call<'_, DescribeAlarmEventStackInfoRequest> {
        self.inner.call(request)
    }
    /// Lists all server assets with name and group.
    #[inline]
    pub fn describe_all_entity(
        &self,
        request: DescribeAllEntityRequest,
    ) -> Call<'_, DescribeAllEntityRequest> {
        self.inner.call(request)
    }
    /// Lists all server groups with their ID and name, without their servers.
    #[inline]
    pub fn describe_all_groups(
        &self,
        request: DescribeAllGroupsRequest,
    ) -> Call<'_, DescribeAllGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists every baseline available for checking images.
    #[inline]
    pub fn describe_all_image_baseline(
        &self,
        request: DescribeAllImageBaselineRequest,
    ) -> Call<'_, DescribeAllImageBaselineRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on security events across all regions, optionally for one server group.
    #[inline]
    pub fn describe_all_regions_statistics(
        &self,
        request: DescribeAllRegionsStatisticsRequest,
    ) -> Call<'_, DescribeAllRegionsStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the brute-force protection rules that the account has created.
    #[inline]
    pub fn describe_anti_brute_force_rules(
        &self,
        request: DescribeAntiBruteForceRulesRequest,
    ) -> Call<'_, DescribeAntiBruteForceRulesRequest> {
        self.inner.call(request)
    }
    /// Shows how often application vulnerabilities are scanned for.
    #[inline]
    pub fn describe_app_vul_scan_cycle(
        &self,
        request: DescribeAppVulScanCycleRequest,
    ) -> Call<'_, DescribeAppVulScanCycleRequest> {
        self.inner.call(request)
    }
    /// Shows details and extended data of a server, found by UUID.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_asset_detail_by_uuid(
        &self,
        request: DescribeAssetDetailByUuidRequest,
    ) -> Call<'_, DescribeAssetDetailByUuidRequest> {
        self.inner.call(request)
    }
    /// Shows details of several ECS servers, found by their UUIDs.
    #[inline]
    pub fn describe_asset_detail_by_uuids(
        &self,
        request: DescribeAssetDetailByUuidsRequest,
    ) -> Call<'_, DescribeAssetDetailByUuidsRequest> {
        self.inner.call(request)
    }
    /// Summarizes the protected assets, in particular their number of cores.
    #[inline]
    pub fn describe_asset_summary(
        &self,
        request: DescribeAssetSummaryRequest,
    ) -> Call<'_, DescribeAssetSummaryRequest> {
        self.inner.call(request)
    }
    /// Counts the middleware processes on the given servers.
    #[inline]
    pub fn describe_assets_sca_process_num(
        &self,
        request: DescribeAssetsScaProcessNumRequest,
    ) -> Call<'_, DescribeAssetsScaProcessNumRequest> {
        self.inner.call(request)
    }
    /// Summarizes the risks found in container assets.
    #[inline]
    pub fn describe_assets_security_event_summary(
        &self,
        request: DescribeAssetsSecurityEventSummaryRequest,
    ) -> Call<'_, DescribeAssetsSecurityEventSummaryRequest> {
        self.inner.call(request)
    }
    /// Fetches attack analysis data for a period, by type of statistic.
    #[inline]
    pub fn describe_attack_analysis_data(
        &self,
        request: DescribeAttackAnalysisDataRequest,
    ) -> Call<'_, DescribeAttackAnalysisDataRequest> {
        self.inner.call(request)
    }
    /// Lists the attestors registered for image signature checks.
    #[inline]
    pub fn describe_attestors(
        &self,
        request: DescribeAttestorsRequest,
    ) -> Call<'_, DescribeAttestorsRequest> {
        self.inner.call(request)
    }
    /// Shows for how many days invalid vulnerabilities are kept before automatic deletion.
    #[inline]
    pub fn describe_auto_del_config(
        &self,
        request: DescribeAutoDelConfigRequest,
    ) -> Call<'_, DescribeAutoDelConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the exports of archived security alert data.
    #[inline]
    pub fn describe_back_up_export_info(
        &self,
        request: DescribeBackUpExportInfoRequest,
    ) -> Call<'_, DescribeBackUpExportInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the servers of a region that have the anti-ransomware agent installed.
    #[inline]
    pub fn describe_backup_clients(
        &self,
        request: DescribeBackupClientsRequest,
    ) -> Call<'_, DescribeBackupClientsRequest> {
        self.inner.call(request)
    }
    /// Lists the files that can be restored from a server's backup.
    #[inline]
    pub fn describe_backup_files(
        &self,
        request: DescribeBackupFilesRequest,
    ) -> Call<'_, DescribeBackupFilesRequest> {
        self.inner.call(request)
    }
    /// Shows the backup state of servers under an anti-ransomware policy.
    #[inline]
    pub fn describe_backup_machine_status(
        &self,
        request: DescribeBackupMachineStatusRequest,
    ) -> Call<'_, DescribeBackupMachineStatusRequest> {
        self.inner.call(request)
    }
    /// Lists anti-ransomware policies for servers, with client health counts and status.
    #[inline]
    pub fn describe_backup_policies(
        &self,
        request: DescribeBackupPoliciesRequest,
    ) -> Call<'_, DescribeBackupPoliciesRequest> {
        self.inner.call(request)
    }
    /// Shows a single anti-ransomware policy for servers in detail.
    #[inline]
    pub fn describe_backup_policy(
        &self,
        request: DescribeBackupPolicyRequest,
    ) -> Call<'_, DescribeBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Counts anti-ransomware restore jobs, in total and those still running.
    #[inline]
    pub fn describe_backup_restore_count(
        &self,
        request: DescribeBackupRestoreCountRequest,
    ) -> Call<'_, DescribeBackupRestoreCountRequest> {
        self.inner.call(request)
    }
    /// Lists the policies that enforce image signatures, optionally by status.
    #[inline]
    pub fn describe_binary_security_policies(
        &self,
        request: DescribeBinarySecurityPoliciesRequest,
    ) -> Call<'_, DescribeBinarySecurityPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists IP addresses that brute-force protection rules have blocked.
    #[inline]
    pub fn describe_brute_force_records(
        &self,
        request: DescribeBruteForceRecordsRequest,
    ) -> Call<'_, DescribeBruteForceRecordsRequest> {
        self.inner.call(request)
    }
    /// Summarizes the IP blocking policies against brute-force attacks.
    #[inline]
    pub fn describe_brute_force_summary(
        &self,
        request: DescribeBruteForceSummaryRequest,
    ) -> Call<'_, DescribeBruteForceSummaryRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account has access to the VPC sale.
    #[inline]
    pub fn describe_can_access_vpc_sale(
        &self,
        request: DescribeCanAccessVpcSaleRequest,
    ) -> Call<'_, DescribeCanAccessVpcSaleRequest> {
        self.inner.call(request)
    }
    /// Lists vulnerabilities that can be fixed.
    #[inline]
    pub fn describe_can_fix_vul_list(
        &self,
        request: DescribeCanFixVulListRequest,
    ) -> Call<'_, DescribeCanFixVulListRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account qualifies for a trial of Security Center.
    #[inline]
    pub fn describe_can_try_sas(
        &self,
        request: DescribeCanTrySasRequest,
    ) -> Call<'_, DescribeCanTrySasRequest> {
        self.inner.call(request)
    }
    /// Fetches the data behind a chart in a custom report for a time range.
    #[inline]
    pub fn describe_chart_data(
        &self,
        request: DescribeChartDataRequest,
    ) -> Call<'_, DescribeChartDataRequest> {
        self.inner.call(request)
    }
    /// Lists the charts available to a custom security report.
    #[inline]
    pub fn describe_chart_list(
        &self,
        request: DescribeChartListRequest,
    ) -> Call<'_, DescribeChartListRequest> {
        self.inner.call(request)
    }
    /// Counts high-risk weak passwords found on assets.
    #[inline]
    pub fn describe_check_ecs_warnings(
        &self,
        request: DescribeCheckEcsWarningsRequest,
    ) -> Call<'_, DescribeCheckEcsWarningsRequest> {
        self.inner.call(request)
    }
    /// Shows the parameters that can be set when a check item is fixed.
    #[inline]
    pub fn describe_check_fix_details(
        &self,
        request: DescribeCheckFixDetailsRequest,
    ) -> Call<'_, DescribeCheckFixDetailsRequest> {
        self.inner.call(request)
    }
    /// Shows results of baseline checking for the account.
    #[inline]
    pub fn describe_check_result(
        &self,
        request: DescribeCheckResultRequest,
    ) -> Call<'_, DescribeCheckResultRequest> {
        self.inner.call(request)
    }
    /// Counts the findings of a baseline risk or check item, optionally by status.
    #[inline]
    pub fn describe_check_warning_count(
        &self,
        request: DescribeCheckWarningCountRequest,
    ) -> Call<'_, DescribeCheckWarningCountRequest> {
        self.inner.call(request)
    }
    /// Shows the detailed description of one check item's finding.
    #[inline]
    pub fn describe_check_warning_detail(
        &self,
        request: DescribeCheckWarningDetailRequest,
    ) -> Call<'_, DescribeCheckWarningDetailRequest> {
        self.inner.call(request)
    }
    /// Lists servers that share the same risk for a baseline and check item.
    #[inline]
    pub fn describe_check_warning_machines(
        &self,
        request: DescribeCheckWarningMachinesRequest,
    ) -> Call<'_, DescribeCheckWarningMachinesRequest> {
        self.inner.call(request)
    }
    /// Summarizes baseline check results, such as servers checked, items and latest pass rate.
    #[inline]
    pub fn describe_check_warning_summary(
        &self,
        request: DescribeCheckWarningSummaryRequest,
    ) -> Call<'_, DescribeCheckWarningSummaryRequest> {
        self.inner.call(request)
    }
    /// Lists the check items of one risk on one server.
    #[inline]
    pub fn describe_check_warnings(
        &self,
        request: DescribeCheckWarningsRequest,
    ) -> Call<'_, DescribeCheckWarningsRequest> {
        self.inner.call(request)
    }
    /// Shows how the agent's resource use is configured.
    #[inline]
    pub fn describe_client_conf_setup(
        &self,
        request: DescribeClientConfSetupRequest,
    ) -> Call<'_, DescribeClientConfSetupRequest> {
        self.inner.call(request)
    }
    /// Lists the servers to which an agent configuration with a given tag applies.
    #[inline]
    pub fn describe_client_conf_strategy(
        &self,
        request: DescribeClientConfStrategyRequest,
    ) -> Call<'_, DescribeClientConfStrategyRequest> {
        self.inner.call(request)
    }
    /// Lists the problem types that agent troubleshooting knows.
    #[inline]
    pub fn describe_client_problem_type(
        &self,
        request: DescribeClientProblemTypeRequest,
    ) -> Call<'_, DescribeClientProblemTypeRequest> {
        self.inner.call(request)
    }
    /// Searches the assets by criteria; paging with NextToken is preferred over page numbers.
    #[inline]
    pub fn describe_cloud_center_instances(
        &self,
        request: DescribeCloudCenterInstancesRequest,
    ) -> Call<'_, DescribeCloudCenterInstancesRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on the cloud services among the assets.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_cloud_product_field_statistics(
        &self,
        request: DescribeCloudProductFieldStatisticsRequest,
    ) -> Call<'_, DescribeCloudProductFieldStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the access keys registered for accounts at other cloud vendors.
    #[inline]
    pub fn describe_cloud_vendor_account_ak_list(
        &self,
        request: DescribeCloudVendorAccountAKListRequest,
    ) -> Call<'_, DescribeCloudVendorAccountAKListRequest> {
        self.inner.call(request)
    }
    /// Shows the audit log settings of an onboarded account at another cloud vendor.
    #[inline]
    pub fn describe_cloud_vendor_trial_config(
        &self,
        request: DescribeCloudVendorTrialConfigRequest,
    ) -> Call<'_, DescribeCloudVendorTrialConfigRequest> {
        self.inner.call(request)
    }
    /// Shows basic data of a container cluster, found by its ID.
    #[inline]
    pub fn describe_cluster_basic_info(
        &self,
        request: DescribeClusterBasicInfoRequest,
    ) -> Call<'_, DescribeClusterBasicInfoRequest> {
        self.inner.call(request)
    }
    /// Summarizes the security of the hosts in a container cluster.
    #[inline]
    pub fn describe_cluster_host_security_summary(
        &self,
        request: DescribeClusterHostSecuritySummaryRequest,
    ) -> Call<'_, DescribeClusterHostSecuritySummaryRequest> {
        self.inner.call(request)
    }
    /// Summarizes the security of images in a cluster, narrowed by repository, tag or digest.
    #[inline]
    pub fn describe_cluster_image_security_summary(
        &self,
        request: DescribeClusterImageSecuritySummaryRequest,
    ) -> Call<'_, DescribeClusterImageSecuritySummaryRequest> {
        self.inner.call(request)
    }
    /// Lists container clusters with type, state and region.
    #[inline]
    pub fn describe_cluster_info_list(
        &self,
        request: DescribeClusterInfoListRequest,
    ) -> Call<'_, DescribeClusterInfoListRequest> {
        self.inner.call(request)
    }
    /// Fetches the network topology of clusters for a time range, as nodes and edges.
    #[inline]
    pub fn describe_cluster_network(
        &self,
        request: DescribeClusterNetworkRequest,
    ) -> Call<'_, DescribeClusterNetworkRequest> {
        self.inner.call(request)
    }
    /// Lists the cluster scanners, filtered by cluster and status.
    #[inline]
    pub fn describe_cluster_scanner_list(
        &self,
        request: DescribeClusterScannerListRequest,
    ) -> Call<'_, DescribeClusterScannerListRequest> {
        self.inner.call(request)
    }
    /// Counts the vulnerabilities of a cluster by urgency of fixing.
    #[inline]
    pub fn describe_cluster_vul_statistics(
        &self,
        request: DescribeClusterVulStatisticsRequest,
    ) -> Call<'_, DescribeClusterVulStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows the global setting of one main protection switch.
    #[inline]
    pub fn describe_common_overall_config(
        &self,
        request: DescribeCommonOverallConfigRequest,
    ) -> Call<'_, DescribeCommonOverallConfigRequest> {
        self.inner.call(request)
    }
    /// Shows the settings of several defense switches.
    #[inline]
    pub fn describe_common_overall_config_list(
        &self,
        request: DescribeCommonOverallConfigListRequest,
    ) -> Call<'_, DescribeCommonOverallConfigListRequest> {
        self.inner.call(request)
    }
    /// Shows to which assets a defense switch applies.
    #[inline]
    pub fn describe_common_target_config(
        &self,
        request: DescribeCommonTargetConfigRequest,
    ) -> Call<'_, DescribeCommonTargetConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the servers for which a kind of switch has been configured.
    #[inline]
    pub fn describe_common_target_result_list(
        &self,
        request: DescribeCommonTargetResultListRequest,
    ) -> Call<'_, DescribeCommonTargetResultListRequest> {
        self.inner.call(request)
    }
    /// Shows which priorities of vulnerability fixing the account cares about.
    #[inline]
    pub fn describe_concern_necessity(
        &self,
        request: DescribeConcernNecessityRequest,
    ) -> Call<'_, DescribeConcernNecessityRequest> {
        self.inner.call(request)
    }
    /// Lists the applications in a container cluster.
    #[inline]
    pub fn describe_container_apps(
        &self,
        request: DescribeContainerAppsRequest,
    ) -> Call<'_, DescribeContainerAppsRequest> {
        self.inner.call(request)
    }
    /// Lists the search criteria that the container list supports.
    #[inline]
    pub fn describe_container_criteria(
        &self,
        request: DescribeContainerCriteriaRequest,
    ) -> Call<'_, DescribeContainerCriteriaRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on container assets by field.
    #[inline]
    pub fn describe_container_field_statistics(
        &self,
        request: DescribeContainerFieldStatisticsRequest,
    ) -> Call<'_, DescribeContainerFieldStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the groups that containers form by a chosen field, with details of each.
    #[inline]
    pub fn describe_container_grouped_field_detail(
        &self,
        request: DescribeContainerGroupedFieldDetailRequest,
    ) -> Call<'_, DescribeContainerGroupedFieldDetailRequest> {
        self.inner.call(request)
    }
    /// Lists containers with their instance data.
    #[inline]
    pub fn describe_container_instances(
        &self,
        request: DescribeContainerInstancesRequest,
    ) -> Call<'_, DescribeContainerInstancesRequest> {
        self.inner.call(request)
    }
    /// Shows the configuration of container runtime scans.
    #[inline]
    pub fn describe_container_scan_config(
        &self,
        request: DescribeContainerScanConfigRequest,
    ) -> Call<'_, DescribeContainerScanConfigRequest> {
        self.inner.call(request)
    }
    /// Tells whether Kritis, which verifies image signatures, is available in a cluster.
    #[inline]
    pub fn describe_container_service_k8s_cluster_kritis_status(
        &self,
        request: DescribeContainerServiceK8sClusterKritisStatusRequest,
    ) -> Call<'_, DescribeContainerServiceK8sClusterKritisStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the namespaces of one Container Service for Kubernetes cluster.
    #[inline]
    pub fn describe_container_service_k8s_cluster_namespaces(
        &self,
        request: DescribeContainerServiceK8sClusterNamespacesRequest,
    ) -> Call<'_, DescribeContainerServiceK8sClusterNamespacesRequest> {
        self.inner.call(request)
    }
    /// Lists the Kubernetes clusters of Container Service.
    #[inline]
    pub fn describe_container_service_k8s_clusters(
        &self,
        request: DescribeContainerServiceK8sClustersRequest,
    ) -> Call<'_, DescribeContainerServiceK8sClustersRequest> {
        self.inner.call(request)
    }
    /// Shows alert statistics for container assets.
    #[inline]
    pub fn describe_container_statistics(
        &self,
        request: DescribeContainerStatisticsRequest,
    ) -> Call<'_, DescribeContainerStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the values that a container field takes, for use as filters.
    #[inline]
    pub fn describe_container_tags(
        &self,
        request: DescribeContainerTagsRequest,
    ) -> Call<'_, DescribeContainerTagsRequest> {
        self.inner.call(request)
    }
    /// Counts the images that have not been scanned yet.
    #[inline]
    pub fn describe_count_not_scanned_image(
        &self,
        request: DescribeCountNotScannedImageRequest,
    ) -> Call<'_, DescribeCountNotScannedImageRequest> {
        self.inner.call(request)
    }
    /// Counts the images that have already been scanned.
    #[inline]
    pub fn describe_count_scanned_image(
        &self,
        request: DescribeCountScannedImageRequest,
    ) -> Call<'_, DescribeCountScannedImageRequest> {
        self.inner.call(request)
    }
    /// Lists asset search criteria that match a fragment of text.
    #[inline]
    pub fn describe_criteria(
        &self,
        request: DescribeCriteriaRequest,
    ) -> Call<'_, DescribeCriteriaRequest> {
        self.inner.call(request)
    }
    /// Lists the servers on which a custom IP blocking rule takes effect.
    #[inline]
    pub fn describe_custom_block_instances(
        &self,
        request: DescribeCustomBlockInstancesRequest,
    ) -> Call<'_, DescribeCustomBlockInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists custom IP blocking policies defined for one or several servers.
    #[inline]
    pub fn describe_custom_block_records(
        &self,
        request: DescribeCustomBlockRecordsRequest,
    ) -> Call<'_, DescribeCustomBlockRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows the configuration of one custom security report.
    #[inline]
    pub fn describe_customize_report_config_detail(
        &self,
        request: DescribeCustomizeReportConfigDetailRequest,
    ) -> Call<'_, DescribeCustomizeReportConfigDetailRequest> {
        self.inner.call(request)
    }
    /// Lists custom security reports, filtered by title, type, status or version.
    #[inline]
    pub fn describe_customize_report_list(
        &self,
        request: DescribeCustomizeReportListRequest,
    ) -> Call<'_, DescribeCustomizeReportListRequest> {
        self.inner.call(request)
    }
    /// Shows the custom weak password dictionary.
    #[inline]
    pub fn describe_customized_dict(
        &self,
        request: DescribeCustomizedDictRequest,
    ) -> Call<'_, DescribeCustomizedDictRequest> {
        self.inner.call(request)
    }
    /// Fetches what is needed to upload a custom weak password dictionary.
    #[inline]
    pub fn describe_customized_dict_upload_info(
        &self,
        request: DescribeCustomizedDictUploadInfoRequest,
    ) -> Call<'_, DescribeCustomizedDictUploadInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the assets to which customized strategies apply.
    #[inline]
    pub fn describe_customized_strategy_targets(
        &self,
        request: DescribeCustomizedStrategyTargetsRequest,
    ) -> Call<'_, DescribeCustomizedStrategyTargetsRequest> {
        self.inner.call(request)
    }
    /// Lists the periodic tasks for scanning images, urgent vulnerabilities and viruses.
    #[inline]
    pub fn describe_cycle_task_list(
        &self,
        request: DescribeCycleTaskListRequest,
    ) -> Call<'_, DescribeCycleTaskListRequest> {
        self.inner.call(request)
    }
    /// Shows the data sources of a configuration type.
    #[inline]
    pub fn describe_data_source(
        &self,
        request: DescribeDataSourceRequest,
    ) -> Call<'_, DescribeDataSourceRequest> {
        self.inner.call(request)
    }
    /// Shows the default key of the account.
    #[inline]
    pub fn describe_default_key_info(
        &self,
        request: DescribeDefaultKeyInfoRequest,
    ) -> Call<'_, DescribeDefaultKeyInfoRequest> {
        self.inner.call(request)
    }
    /// Shows the proxy version installed by default for hybrid cloud.
    #[inline]
    pub fn describe_default_proxy_install_version(
        &self,
        request: DescribeDefaultProxyInstallVersionRequest,
    ) -> Call<'_, DescribeDefaultProxyInstallVersionRequest> {
        self.inner.call(request)
    }
    /// Lists the notifications that go out through DingTalk chatbots.
    #[inline]
    pub fn describe_ding_talk(
        &self,
        request: DescribeDingTalkRequest,
    ) -> Call<'_, DescribeDingTalkRequest> {
        self.inner.call(request)
    }
    /// Counts the domain assets, split into root domains and subdomains.
    #[inline]
    pub fn describe_domain_count(
        &self,
        request: DescribeDomainCountRequest,
    ) -> Call<'_, DescribeDomainCountRequest> {
        self.inner.call(request)
    }
    /// Shows one domain asset in detail.
    #[inline]
    pub fn describe_domain_detail(
        &self,
        request: DescribeDomainDetailRequest,
    ) -> Call<'_, DescribeDomainDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the domain assets with their IP addresses, optionally searching by name fragment.
    #[inline]
    pub fn describe_domain_list(
        &self,
        request: DescribeDomainListRequest,
    ) -> Call<'_, DescribeDomainListRequest> {
        self.inner.call(request)
    }
    /// Lists security alerts that concern domain assets.
    #[inline]
    pub fn describe_domain_secure_alarm_list(
        &self,
        request: DescribeDomainSecureAlarmListRequest,
    ) -> Call<'_, DescribeDomainSecureAlarmListRequest> {
        self.inner.call(request)
    }
    /// Lists the risks found for domain assets.
    #[inline]
    pub fn describe_domain_secure_risk_list(
        &self,
        request: DescribeDomainSecureRiskListRequest,
    ) -> Call<'_, DescribeDomainSecureRiskListRequest> {
        self.inner.call(request)
    }
    /// Shows the security score of the domain assets.
    #[inline]
    pub fn describe_domain_secure_score(
        &self,
        request: DescribeDomainSecureScoreRequest,
    ) -> Call<'_, DescribeDomainSecureScoreRequest> {
        self.inner.call(request)
    }
    /// Shows security statistics for the domain assets.
    #[inline]
    pub fn describe_domain_secure_statistics(
        &self,
        request: DescribeDomainSecureStatisticsRequest,
    ) -> Call<'_, DescribeDomainSecureStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists suggestions for making the domain assets safer.
    #[inline]
    pub fn describe_domain_secure_suggests(
        &self,
        request: DescribeDomainSecureSuggestsRequest,
    ) -> Call<'_, DescribeDomainSecureSuggestsRequest> {
        self.inner.call(request)
    }
    /// Lists vulnerabilities that concern domain assets, by type.
    #[inline]
    pub fn describe_domain_secure_vul_list(
        &self,
        request: DescribeDomainSecureVulListRequest,
    ) -> Call<'_, DescribeDomainSecureVulListRequest> {
        self.inner.call(request)
    }
    /// Shows the dynamically generated weak password dictionary.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_dynamic_dict(
        &self,
        request: DescribeDynamicDictRequest,
    ) -> Call<'_, DescribeDynamicDictRequest> {
        self.inner.call(request)
    }
    /// Fetches what is needed to upload a dynamic weak password dictionary.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_dynamic_dict_upload_info(
        &self,
        request: DescribeDynamicDictUploadInfoRequest,
    ) -> Call<'_, DescribeDynamicDictUploadInfoRequest> {
        self.inner.call(request)
    }
    /// Shows whether the agreement on urgent vulnerability detection has been accepted.
    #[inline]
    pub fn describe_emg_user_agreement(
        &self,
        request: DescribeEmgUserAgreementRequest,
    ) -> Call<'_, DescribeEmgUserAgreementRequest> {
        self.inner.call(request)
    }
    /// Lists urgent vulnerabilities with their details.
    #[inline]
    pub fn describe_emg_vul_item(
        &self,
        request: DescribeEmgVulItemRequest,
    ) -> Call<'_, DescribeEmgVulItemRequest> {
        self.inner.call(request)
    }
    /// Counts alert events by severity: serious, suspicious and reminder.
    #[inline]
    pub fn describe_event_level_count(
        &self,
        request: DescribeEventLevelCountRequest,
    ) -> Call<'_, DescribeEventLevelCountRequest> {
        self.inner.call(request)
    }
    /// Shows the platforms that threat detection supports.
    #[inline]
    pub fn describe_event_on_stage(
        &self,
        request: DescribeEventOnStageRequest,
    ) -> Call<'_, DescribeEventOnStageRequest> {
        self.inner.call(request)
    }
    /// Lists system directories that anti-ransomware backups leave out.
    #[inline]
    pub fn describe_exclude_system_path(
        &self,
        request: DescribeExcludeSystemPathRequest,
    ) -> Call<'_, DescribeExcludeSystemPathRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of an export task.
    #[inline]
    pub fn describe_export_info(
        &self,
        request: DescribeExportInfoRequest,
    ) -> Call<'_, DescribeExportInfoRequest> {
        self.inner.call(request)
    }
    /// Lists weak password risks of servers exposed to the Internet.
    #[inline]
    pub fn describe_exposed_check_warning(
        &self,
        request: DescribeExposedCheckWarningRequest,
    ) -> Call<'_, DescribeExposedCheckWarningRequest> {
        self.inner.call(request)
    }
    /// Lists the search criteria for exposed assets.
    #[inline]
    pub fn describe_exposed_instance_criteria(
        &self,
        request: DescribeExposedInstanceCriteriaRequest,
    ) -> Call<'_, DescribeExposedInstanceCriteriaRequest> {
        self.inner.call(request)
    }
    /// Shows how one server is exposed to the Internet.
    #[inline]
    pub fn describe_exposed_instance_detail(
        &self,
        request: DescribeExposedInstanceDetailRequest,
    ) -> Call<'_, DescribeExposedInstanceDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the servers that are exposed to the Internet.
    #[inline]
    pub fn describe_exposed_instance_list(
        &self,
        request: DescribeExposedInstanceListRequest,
    ) -> Call<'_, DescribeExposedInstanceListRequest> {
        self.inner.call(request)
    }
    /// Summarizes the exposure analysis of the assets.
    #[inline]
    pub fn describe_exposed_statistics(
        &self,
        request: DescribeExposedStatisticsRequest,
    ) -> Call<'_, DescribeExposedStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists exposed gateways, ports, system components or public IP addresses.
    #[inline]
    pub fn describe_exposed_statistics_detail(
        &self,
        request: DescribeExposedStatisticsDetailRequest,
    ) -> Call<'_, DescribeExposedStatisticsDetailRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on the servers among the assets.
    #[inline]
    pub fn describe_field_statistics(
        &self,
        request: DescribeFieldStatisticsRequest,
    ) -> Call<'_, DescribeFieldStatisticsRequest> {
        self.inner.call(request)
    }
    /// Counts the vulnerability fixes that a pay-as-you-go account has consumed.
    #[inline]
    pub fn describe_fix_used_count(
        &self,
        request: DescribeFixUsedCountRequest,
    ) -> Call<'_, DescribeFixUsedCountRequest> {
        self.inner.call(request)
    }
    /// Lists the patches that must be installed before given Windows vulnerabilities can be fixed.
    #[inline]
    pub fn describe_front_vul_patch_list(
        &self,
        request: DescribeFrontVulPatchListRequest,
    ) -> Call<'_, DescribeFrontVulPatchListRequest> {
        self.inner.call(request)
    }
    /// Fetches the graph for investigating an anomaly, starting at a vertex.
    #[inline]
    pub fn describe_graph4_investigation_online(
        &self,
        request: DescribeGraph4InvestigationOnlineRequest,
    ) -> Call<'_, DescribeGraph4InvestigationOnlineRequest> {
        self.inner.call(request)
    }
    /// Shows the server groups as a tree with server counts.
    #[inline]
    pub fn describe_group_struct(
        &self,
        request: DescribeGroupStructRequest,
    ) -> Call<'_, DescribeGroupStructRequest> {
        self.inner.call(request)
    }
    /// Lists container assets grouped by a chosen kind of grouping.
    #[inline]
    pub fn describe_grouped_container_instances(
        &self,
        request: DescribeGroupedContainerInstancesRequest,
    ) -> Call<'_, DescribeGroupedContainerInstancesRequest> {
        self.inner.call(request)
    }
    /// Shows asset statistics aggregated by a chosen dimension.
    #[inline]
    pub fn describe_grouped_instances(
        &self,
        request: DescribeGroupedInstancesRequest,
    ) -> Call<'_, DescribeGroupedInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the malicious files found in images, one entry per sample.
    #[inline]
    pub fn describe_grouped_malicious_files(
        &self,
        request: DescribeGroupedMaliciousFilesRequest,
    ) -> Call<'_, DescribeGroupedMaliciousFilesRequest> {
        self.inner.call(request)
    }
    /// Shows how many assets carry each tag.
    #[inline]
    pub fn describe_grouped_tags(
        &self,
        request: DescribeGroupedTagsRequest,
    ) -> Call<'_, DescribeGroupedTagsRequest> {
        self.inner.call(request)
    }
    /// Lists vulnerabilities grouped, with counts of what they affect.
    #[inline]
    pub fn describe_grouped_vul(
        &self,
        request: DescribeGroupedVulRequest,
    ) -> Call<'_, DescribeGroupedVulRequest> {
        self.inner.call(request)
    }
    /// Shows file name, download link and progress of a baseline export.
    #[inline]
    pub fn describe_hc_export_info(
        &self,
        request: DescribeHcExportInfoRequest,
    ) -> Call<'_, DescribeHcExportInfoRequest> {
        self.inner.call(request)
    }
    /// Shows the purchased and used quota of honeypots.
    #[inline]
    pub fn describe_honey_pot_auth(
        &self,
        request: DescribeHoneyPotAuthRequest,
    ) -> Call<'_, DescribeHoneyPotAuthRequest> {
        self.inner.call(request)
    }
    /// Ranks the five VPCs or assets with most honeypot alerts.
    #[inline]
    pub fn describe_honey_pot_susp_statistics(
        &self,
        request: DescribeHoneyPotSuspStatisticsRequest,
    ) -> Call<'_, DescribeHoneyPotSuspStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists proxy clusters, optionally by name.
    #[inline]
    pub fn describe_hybrid_proxy_cluster_list(
        &self,
        request: DescribeHybridProxyClusterListRequest,
    ) -> Call<'_, DescribeHybridProxyClusterListRequest> {
        self.inner.call(request)
    }
    /// Lists the clients connected to a proxy or proxy cluster.
    #[inline]
    pub fn describe_hybrid_proxy_linked_client_list(
        &self,
        request: DescribeHybridProxyLinkedClientListRequest,
    ) -> Call<'_, DescribeHybridProxyLinkedClientListRequest> {
        self.inner.call(request)
    }
    /// Lists the proxy servers of a cluster.
    #[inline]
    pub fn describe_hybrid_proxy_list(
        &self,
        request: DescribeHybridProxyListRequest,
    ) -> Call<'_, DescribeHybridProxyListRequest> {
        self.inner.call(request)
    }
    /// Shows the policy of a proxy cluster.
    #[inline]
    pub fn describe_hybrid_proxy_policy(
        &self,
        request: DescribeHybridProxyPolicyRequest,
    ) -> Call<'_, DescribeHybridProxyPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists search criteria for assets found by IDC probes.
    #[inline]
    pub fn describe_idc_asset_criteria(
        &self,
        request: DescribeIdcAssetCriteriaRequest,
    ) -> Call<'_, DescribeIdcAssetCriteriaRequest> {
        self.inner.call(request)
    }
    /// Lists IDC probes, filtered by data center name and status.
    #[inline]
    pub fn describe_idc_probe_list(
        &self,
        request: DescribeIdcProbeListRequest,
    ) -> Call<'_, DescribeIdcProbeListRequest> {
        self.inner.call(request)
    }
    /// Lists the hosts that IDC probes have discovered.
    #[inline]
    pub fn describe_idc_probe_scan_result_list(
        &self,
        request: DescribeIdcProbeScanResultListRequest,
    ) -> Call<'_, DescribeIdcProbeScanResultListRequest> {
        self.inner.call(request)
    }
    /// Looks up the digest of an image by repository and tag.
    #[inline]
    pub fn describe_image(
        &self,
        request: DescribeImageRequest,
    ) -> Call<'_, DescribeImageRequest> {
        self.inner.call(request)
    }
    /// Lists the baselines checked on an image, with counts of risks by level.
    #[inline]
    pub fn describe_image_baseline_check_result(
        &self,
        request: DescribeImageBaselineCheckResultRequest,
    ) -> Call<'_, DescribeImageBaselineCheckResultRequest> {
        self.inner.call(request)
    }
    /// Lists the baselines that images were checked against, with a summary of each.
    #[inline]
    pub fn describe_image_baseline_check_summary(
        &self,
        request: DescribeImageBaselineCheckSummaryRequest,
    ) -> Call<'_, DescribeImageBaselineCheckSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows the detailed result of one baseline check item for an image.
    #[inline]
    pub fn describe_image_baseline_detail(
        &self,
        request: DescribeImageBaselineDetailRequest,
    ) -> Call<'_, DescribeImageBaselineDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the baseline check items of one image with their results.
    #[inline]
    pub fn describe_image_baseline_item_list(
        &self,
        request: DescribeImageBaselineItemListRequest,
    ) -> Call<'_, DescribeImageBaselineItemListRequest> {
        self.inner.call(request)
    }
    /// Shows a baseline policy for images.
    #[inline]
    pub fn describe_image_baseline_strategy(
        &self,
        request: DescribeImageBaselineStrategyRequest,
    ) -> Call<'_, DescribeImageBaselineStrategyRequest> {
        self.inner.call(request)
    }
    /// Lists the findings of one risky build command in images.
    #[inline]
    pub fn describe_image_build_risk_by_key(
        &self,
        request: DescribeImageBuildRiskByKeyRequest,
    ) -> Call<'_, DescribeImageBuildRiskByKeyRequest> {
        self.inner.call(request)
    }
    /// Lists the risky build commands found in images.
    #[inline]
    pub fn describe_image_build_risk_list(
        &self,
        request: DescribeImageBuildRiskListRequest,
    ) -> Call<'_, DescribeImageBuildRiskListRequest> {
        self.inner.call(request)
    }
    /// Lists the search criteria for images.
    #[inline]
    pub fn describe_image_criteria(
        &self,
        request: DescribeImageCriteriaRequest,
    ) -> Call<'_, DescribeImageCriteriaRequest> {
        self.inner.call(request)
    }
    /// Lists the conditions that can be used in image alert handling rules.
    #[inline]
    pub fn describe_image_event_operation_condition(
        &self,
        request: DescribeImageEventOperationConditionRequest,
    ) -> Call<'_, DescribeImageEventOperationConditionRequest> {
        self.inner.call(request)
    }
    /// Lists image alert handling rules, page by page.
    #[inline]
    pub fn describe_image_event_operation_page(
        &self,
        request: DescribeImageEventOperationPageRequest,
    ) -> Call<'_, DescribeImageEventOperationPageRequest> {
        self.inner.call(request)
    }
    /// Shows the schedule for periodic image fixing.
    #[inline]
    pub fn describe_image_fix_cycle_config(
        &self,
        request: DescribeImageFixCycleConfigRequest,
    ) -> Call<'_, DescribeImageFixCycleConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the image fix tasks that have been created.
    #[inline]
    pub fn describe_image_fix_task(
        &self,
        request: DescribeImageFixTaskRequest,
    ) -> Call<'_, DescribeImageFixTaskRequest> {
        self.inner.call(request)
    }
    /// Lists image vulnerabilities, grouped by vulnerability.
    #[inline]
    pub fn describe_image_grouped_vul_list(
        &self,
        request: DescribeImageGroupedVulListRequest,
    ) -> Call<'_, DescribeImageGroupedVulListRequest> {
        self.inner.call(request)
    }
    /// Lists images found by the given filters.
    #[inline]
    pub fn describe_image_info_list(
        &self,
        request: DescribeImageInfoListRequest,
    ) -> Call<'_, DescribeImageInfoListRequest> {
        self.inner.call(request)
    }
    /// Lists image assets with their details.
    #[inline]
    pub fn describe_image_instances(
        &self,
        request: DescribeImageInstancesRequest,
    ) -> Call<'_, DescribeImageInstancesRequest> {
        self.inner.call(request)
    }
    /// Shows the latest scan task of an image, found by digest.
    #[inline]
    pub fn describe_image_latest_scan_task(
        &self,
        request: DescribeImageLatestScanTaskRequest,
    ) -> Call<'_, DescribeImageLatestScanTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the images affected by a risky build command.
    #[inline]
    pub fn describe_image_list_by_build_risk(
        &self,
        request: DescribeImageListByBuildRiskRequest,
    ) -> Call<'_, DescribeImageListByBuildRiskRequest> {
        self.inner.call(request)
    }
    /// Lists the images affected by a sensitive file.
    #[inline]
    pub fn describe_image_list_by_sensitive_file(
        &self,
        request: DescribeImageListBySensitiveFileRequest,
    ) -> Call<'_, DescribeImageListBySensitiveFileRequest> {
        self.inner.call(request)
    }
    /// Lists images together with their baseline check results.
    #[inline]
    pub fn describe_image_list_with_baseline_name(
        &self,
        request: DescribeImageListWithBaselineNameRequest,
    ) -> Call<'_, DescribeImageListWithBaselineNameRequest> {
        self.inner.call(request)
    }
    /// Lists the search criteria for image repositories.
    #[inline]
    pub fn describe_image_repo_criteria(
        &self,
        request: DescribeImageRepoCriteriaRequest,
    ) -> Call<'_, DescribeImageRepoCriteriaRequest> {
        self.inner.call(request)
    }
    /// Lists image repositories with their details.
    #[inline]
    pub fn describe_image_repo_detail_list(
        &self,
        request: DescribeImageRepoDetailListRequest,
    ) -> Call<'_, DescribeImageRepoDetailListRequest> {
        self.inner.call(request)
    }
    /// Lists image repositories with the state of their defense switches.
    #[inline]
    pub fn describe_image_repo_list(
        &self,
        request: DescribeImageRepoListRequest,
    ) -> Call<'_, DescribeImageRepoListRequest> {
        self.inner.call(request)
    }
    /// Shows how the account's images are distributed over risk levels.
    #[inline]
    pub fn describe_image_risk_level_statistic(
        &self,
        request: DescribeImageRiskLevelStatisticRequest,
    ) -> Call<'_, DescribeImageRiskLevelStatisticRequest> {
        self.inner.call(request)
    }
    /// Shows the purchased and used quota of image security scans.
    #[inline]
    pub fn describe_image_scan_auth_count(
        &self,
        request: DescribeImageScanAuthCountRequest,
    ) -> Call<'_, DescribeImageScanAuthCountRequest> {
        self.inner.call(request)
    }
    /// Counts the security findings of image scans, for a given repository, image or cluster.
    #[inline]
    pub fn describe_image_security_scan_count(
        &self,
        request: DescribeImageSecurityScanCountRequest,
    ) -> Call<'_, DescribeImageSecurityScanCountRequest> {
        self.inner.call(request)
    }
    /// Lists the findings of one sensitive file in images.
    #[inline]
    pub fn describe_image_sensitive_file_by_key(
        &self,
        request: DescribeImageSensitiveFileByKeyRequest,
    ) -> Call<'_, DescribeImageSensitiveFileByKeyRequest> {
        self.inner.call(request)
    }
    /// Lists the sensitive files that image scans have found.
    #[inline]
    pub fn describe_image_sensitive_file_list(
        &self,
        request: DescribeImageSensitiveFileListRequest,
    ) -> Call<'_, DescribeImageSensitiveFileListRequest> {
        self.inner.call(request)
    }
    /// Shows risk statistics for container images.
    #[inline]
    pub fn describe_image_statistics(
        &self,
        request: DescribeImageStatisticsRequest,
    ) -> Call<'_, DescribeImageStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists vulnerabilities in images, with details and the images affected.
    #[inline]
    pub fn describe_image_vul_list(
        &self,
        request: DescribeImageVulListRequest,
    ) -> Call<'_, DescribeImageVulListRequest> {
        self.inner.call(request)
    }
    /// Lists the whitelist of image vulnerabilities.
    #[inline]
    pub fn describe_image_vul_white_list(
        &self,
        request: DescribeImageVulWhiteListRequest,
    ) -> Call<'_, DescribeImageVulWhiteListRequest> {
        self.inner.call(request)
    }
    /// Fetches the verification code for installing the agent by hand.
    #[inline]
    pub fn describe_install_captcha(
        &self,
        request: DescribeInstallCaptchaRequest,
    ) -> Call<'_, DescribeInstallCaptchaRequest> {
        self.inner.call(request)
    }
    /// Fetches the verification key of an agent installation command.
    #[inline]
    pub fn describe_install_code(
        &self,
        request: DescribeInstallCodeRequest,
    ) -> Call<'_, DescribeInstallCodeRequest> {
        self.inner.call(request)
    }
    /// Lists the commands for installing the agent by hand.
    #[inline]
    pub fn describe_install_codes(
        &self,
        request: DescribeInstallCodesRequest,
    ) -> Call<'_, DescribeInstallCodesRequest> {
        self.inner.call(request)
    }
    /// Lists servers and the brute-force protection rules in effect on them.
    #[inline]
    pub fn describe_instance_anti_brute_force_rules(
        &self,
        request: DescribeInstanceAntiBruteForceRulesRequest,
    ) -> Call<'_, DescribeInstanceAntiBruteForceRulesRequest> {
        self.inner.call(request)
    }
    /// Shows how far the restart of given servers has come.
    #[inline]
    pub fn describe_instance_reboot_status(
        &self,
        request: DescribeInstanceRebootStatusRequest,
    ) -> Call<'_, DescribeInstanceRebootStatusRequest> {
        self.inner.call(request)
    }
    /// Shows risk statistics of the given servers.
    #[inline]
    pub fn describe_instance_statistics(
        &self,
        request: DescribeInstanceStatisticsRequest,
    ) -> Call<'_, DescribeInstanceStatisticsRequest> {
        self.inner.call(request)
    }
    /// Counts the vulnerabilities of servers by type.
    #[inline]
    pub fn describe_instance_vul_statistics(
        &self,
        request: DescribeInstanceVulStatisticsRequest,
    ) -> Call<'_, DescribeInstanceVulStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of the most recent virus scan.
    #[inline]
    pub fn describe_latest_scan_task(
        &self,
        request: DescribeLatestScanTaskRequest,
    ) -> Call<'_, DescribeLatestScanTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the configuration of log analysis.
    #[inline]
    pub fn describe_log_meta(
        &self,
        request: DescribeLogMetaRequest,
    ) -> Call<'_, DescribeLogMetaRequest> {
        self.inner.call(request)
    }
    /// Tells whether log analysis is available to the account.
    #[inline]
    pub fn describe_log_shipper_status(
        &self,
        request: DescribeLogShipperStatusRequest,
    ) -> Call<'_, DescribeLogShipperStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the rules by which unusual logons to servers are detected.
    #[inline]
    pub fn describe_login_base_configs(
        &self,
        request: DescribeLoginBaseConfigsRequest,
    ) -> Call<'_, DescribeLoginBaseConfigsRequest> {
        self.inner.call(request)
    }
    /// Shows whether alerts for unusual logon addresses, times and accounts are on.
    #[inline]
    pub fn describe_login_switch_configs(
        &self,
        request: DescribeLoginSwitchConfigsRequest,
    ) -> Call<'_, DescribeLoginSwitchConfigsRequest> {
        self.inner.call(request)
    }
    /// Shows the storage capacity of log analysis.
    #[inline]
    pub fn describe_logstore_storage(
        &self,
        request: DescribeLogstoreStorageRequest,
    ) -> Call<'_, DescribeLogstoreStorageRequest> {
        self.inner.call(request)
    }
    /// Tells whether a server can restart now to complete a vulnerability fix.
    #[inline]
    pub fn describe_machine_can_reboot(
        &self,
        request: DescribeMachineCanRebootRequest,
    ) -> Call<'_, DescribeMachineCanRebootRequest> {
        self.inner.call(request)
    }
    /// Lists the types of malicious files.
    #[inline]
    pub fn describe_matched_malicious_names(
        &self,
        request: DescribeMatchedMaliciousNamesRequest,
    ) -> Call<'_, DescribeMatchedMaliciousNamesRequest> {
        self.inner.call(request)
    }
    /// Shows which servers the modules of asset fingerprints are set to cover.
    #[inline]
    pub fn describe_module_config(
        &self,
        request: DescribeModuleConfigRequest,
    ) -> Call<'_, DescribeModuleConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts monitored by multi-account management.
    #[inline]
    pub fn describe_monitor_accounts(
        &self,
        request: DescribeMonitorAccountsRequest,
    ) -> Call<'_, DescribeMonitorAccountsRequest> {
        self.inner.call(request)
    }
    /// Tells whether a kind of query has to be made asynchronously.
    #[inline]
    pub fn describe_need_async_query(
        &self,
        request: DescribeNeedAsyncQueryRequest,
    ) -> Call<'_, DescribeNeedAsyncQueryRequest> {
        self.inner.call(request)
    }
    /// Shows the notification settings, such as channel and allowed time per notification item.
    #[inline]
    pub fn describe_notice_config(
        &self,
        request: DescribeNoticeConfigRequest,
    ) -> Call<'_, DescribeNoticeConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the alert types among the account's security alerts.
    #[inline]
    pub fn describe_nsas_susp_event_type(
        &self,
        request: DescribeNsasSuspEventTypeRequest,
    ) -> Call<'_, DescribeNsasSuspEventTypeRequest> {
        self.inner.call(request)
    }
    /// Lists servers whose agent is offline.
    #[inline]
    pub fn describe_offline_machines(
        &self,
        request: DescribeOfflineMachinesRequest,
    ) -> Call<'_, DescribeOfflineMachinesRequest> {
        self.inner.call(request)
    }
    /// Lists one-time tasks such as agent troubleshooting.
    #[inline]
    pub fn describe_once_task(
        &self,
        request: DescribeOnceTaskRequest,
    ) -> Call<'_, DescribeOnceTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the subtasks of one-time image scans or image asset synchronizations.
    #[inline]
    pub fn describe_once_task_leaf_record_page(
        &self,
        request: DescribeOnceTaskLeafRecordPageRequest,
    ) -> Call<'_, DescribeOnceTaskLeafRecordPageRequest> {
        self.inner.call(request)
    }
    /// Summarizes the state of a plug-in.
    #[inline]
    pub fn describe_plugin_summary(
        &self,
        request: DescribePluginSummaryRequest,
    ) -> Call<'_, DescribePluginSummaryRequest> {
        self.inner.call(request)
    }
    /// Counts asset fingerprints by kind, such as processes, ports, accounts and software.
    #[inline]
    pub fn describe_property_count(
        &self,
        request: DescribePropertyCountRequest,
    ) -> Call<'_, DescribePropertyCountRequest> {
        self.inner.call(request)
    }
    /// Lists scheduled tasks found on servers, with details.
    #[inline]
    pub fn describe_property_cron_detail(
        &self,
        request: DescribePropertyCronDetailRequest,
    ) -> Call<'_, DescribePropertyCronDetailRequest> {
        self.inner.call(request)
    }
    /// Lists scheduled tasks in aggregated form across servers.
    #[inline]
    pub fn describe_property_cron_item(
        &self,
        request: DescribePropertyCronItemRequest,
    ) -> Call<'_, DescribePropertyCronItemRequest> {
        self.inner.call(request)
    }
    /// Lists port fingerprints of servers, with the process behind each.
    #[inline]
    pub fn describe_property_port_detail(
        &self,
        request: DescribePropertyPortDetailRequest,
    ) -> Call<'_, DescribePropertyPortDetailRequest> {
        self.inner.call(request)
    }
    /// Lists all ports in use, aggregated across servers.
    #[inline]
    pub fn describe_property_port_item(
        &self,
        request: DescribePropertyPortItemRequest,
    ) -> Call<'_, DescribePropertyPortItemRequest> {
        self.inner.call(request)
    }
    /// Lists process fingerprints of servers, with details.
    #[inline]
    pub fn describe_property_proc_detail(
        &self,
        request: DescribePropertyProcDetailRequest,
    ) -> Call<'_, DescribePropertyProcDetailRequest> {
        self.inner.call(request)
    }
    /// Lists all running processes, aggregated across servers.
    #[inline]
    pub fn describe_property_proc_item(
        &self,
        request: DescribePropertyProcItemRequest,
    ) -> Call<'_, DescribePropertyProcItemRequest> {
        self.inner.call(request)
    }
    /// Lists middleware found on servers, with details.
    #[inline]
    pub fn describe_property_sca_detail(
        &self,
        request: DescribePropertyScaDetailRequest,
    ) -> Call<'_, DescribePropertyScaDetailRequest> {
        self.inner.call(request)
    }
    /// Lists middleware in aggregated form across servers.
    #[inline]
    pub fn describe_property_sca_item(
        &self,
        request: DescribePropertyScaItemRequest,
    ) -> Call<'_, DescribePropertyScaItemRequest> {
        self.inner.call(request)
    }
    /// Lists details of middleware processes, searched by server, PID or command line.
    #[inline]
    pub fn describe_property_sca_process_detail(
        &self,
        request: DescribePropertyScaProcessDetailRequest,
    ) -> Call<'_, DescribePropertyScaProcessDetailRequest> {
        self.inner.call(request)
    }
    /// Shows how often a kind of asset fingerprint is collected.
    #[inline]
    pub fn describe_property_schedule_config(
        &self,
        request: DescribePropertyScheduleConfigRequest,
    ) -> Call<'_, DescribePropertyScheduleConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the installations of software on servers, with version and path.
    #[inline]
    pub fn describe_property_software_detail(
        &self,
        request: DescribePropertySoftwareDetailRequest,
    ) -> Call<'_, DescribePropertySoftwareDetailRequest> {
        self.inner.call(request)
    }
    /// Lists all installed software, aggregated across servers.
    #[inline]
    pub fn describe_property_software_item(
        &self,
        request: DescribePropertySoftwareItemRequest,
    ) -> Call<'_, DescribePropertySoftwareItemRequest> {
        self.inner.call(request)
    }
    /// Lists the middleware types that asset fingerprints contain.
    #[inline]
    pub fn describe_property_type_sca_item(
        &self,
        request: DescribePropertyTypeScaItemRequest,
    ) -> Call<'_, DescribePropertyTypeScaItemRequest> {
        self.inner.call(request)
    }
    /// Ranks the most frequent entries of one kind of asset fingerprint.
    #[inline]
    pub fn describe_property_usage_top(
        &self,
        request: DescribePropertyUsageTopRequest,
    ) -> Call<'_, DescribePropertyUsageTopRequest> {
        self.inner.call(request)
    }
    /// Lists account fingerprints of servers, with details.
    #[inline]
    pub fn describe_property_user_detail(
        &self,
        request: DescribePropertyUserDetailRequest,
    ) -> Call<'_, DescribePropertyUserDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts on servers, aggregated by name.
    #[inline]
    pub fn describe_property_user_item(
        &self,
        request: DescribePropertyUserItemRequest,
    ) -> Call<'_, DescribePropertyUserItemRequest> {
        self.inner.call(request)
    }
    /// Fetches download information for a quarantined file.
    #[inline]
    pub fn describe_quara_file_download_info(
        &self,
        request: DescribeQuaraFileDownloadInfoRequest,
    ) -> Call<'_, DescribeQuaraFileDownloadInfoRequest> {
        self.inner.call(request)
    }
    /// Shows the state of a report export.
    #[inline]
    pub fn describe_report_export(
        &self,
        request: DescribeReportExportRequest,
    ) -> Call<'_, DescribeReportExportRequest> {
        self.inner.call(request)
    }
    /// Shows the status of the given report recipients.
    #[inline]
    pub fn describe_report_recipient_status(
        &self,
        request: DescribeReportRecipientStatusRequest,
    ) -> Call<'_, DescribeReportRecipientStatusRequest> {
        self.inner.call(request)
    }
    /// Lists anti-ransomware restore jobs with details.
    #[inline]
    pub fn describe_restore_jobs(
        &self,
        request: DescribeRestoreJobsRequest,
    ) -> Call<'_, DescribeRestoreJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the restore tasks for databases under anti-ransomware protection.
    #[inline]
    pub fn describe_restore_plans(
        &self,
        request: DescribeRestorePlansRequest,
    ) -> Call<'_, DescribeRestorePlansRequest> {
        self.inner.call(request)
    }
    /// Lists the assets that a check item of the cloud configuration check affects.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_risk_check_item_result(
        &self,
        request: DescribeRiskCheckItemResultRequest,
    ) -> Call<'_, DescribeRiskCheckItemResultRequest> {
        self.inner.call(request)
    }
    /// Lists the results of cloud configuration check items, filtered by category or name.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_risk_check_result(
        &self,
        request: DescribeRiskCheckResultRequest,
    ) -> Call<'_, DescribeRiskCheckResultRequest> {
        self.inner.call(request)
    }
    /// Summarizes the cloud configuration check: risks found, risk rate, affected assets and time.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_risk_check_summary(
        &self,
        request: DescribeRiskCheckSummaryRequest,
    ) -> Call<'_, DescribeRiskCheckSummaryRequest> {
        self.inner.call(request)
    }
    /// Lists the categories of cloud configuration check items.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_risk_item_type(
        &self,
        request: DescribeRiskItemTypeRequest,
    ) -> Call<'_, DescribeRiskItemTypeRequest> {
        self.inner.call(request)
    }
    /// Counts configuration risks for the given instances of cloud services.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_risk_list_check_result(
        &self,
        request: DescribeRiskListCheckResultRequest,
    ) -> Call<'_, DescribeRiskListCheckResultRequest> {
        self.inner.call(request)
    }
    /// Lists the baseline types with their subtypes and check items.
    #[inline]
    pub fn describe_risk_type(
        &self,
        request: DescribeRiskTypeRequest,
    ) -> Call<'_, DescribeRiskTypeRequest> {
        self.inner.call(request)
    }
    /// Finds baselines by ID or name and shows their details.
    #[inline]
    pub fn describe_risks(
        &self,
        request: DescribeRisksRequest,
    ) -> Call<'_, DescribeRisksRequest> {
        self.inner.call(request)
    }
    /// Shows whether the Cloud Assistant and CloudMonitor agents are installed on servers.
    #[inline]
    pub fn describe_sas_pm_agent_list(
        &self,
        request: DescribeSasPmAgentListRequest,
    ) -> Call<'_, DescribeSasPmAgentListRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of a virus scan task.
    #[inline]
    pub fn describe_scan_task_progress(
        &self,
        request: DescribeScanTaskProgressRequest,
    ) -> Call<'_, DescribeScanTaskProgressRequest> {
        self.inner.call(request)
    }
    /// Shows statistics of the virus scan tasks.
    #[inline]
    pub fn describe_scan_task_statistics(
        &self,
        request: DescribeScanTaskStatisticsRequest,
    ) -> Call<'_, DescribeScanTaskStatisticsRequest> {
        self.inner.call(request)
    }
    /// Fetches the course of the security score over time, for the security screen.
    #[inline]
    pub fn describe_screen_score_thread(
        &self,
        request: DescribeScreenScoreThreadRequest,
    ) -> Call<'_, DescribeScreenScoreThreadRequest> {
        self.inner.call(request)
    }
    /// Lists the filter conditions of the asset list.
    #[inline]
    pub fn describe_search_condition(
        &self,
        request: DescribeSearchConditionRequest,
    ) -> Call<'_, DescribeSearchConditionRequest> {
        self.inner.call(request)
    }
    /// Lists the advice for handling risks that lower the security score.
    #[inline]
    pub fn describe_secure_suggestion(
        &self,
        request: DescribeSecureSuggestionRequest,
    ) -> Call<'_, DescribeSecureSuggestionRequest> {
        self.inner.call(request)
    }
    /// Shows the days of the week and hours set for scheduled configuration checks.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_security_check_schedule_config(
        &self,
        request: DescribeSecurityCheckScheduleConfigRequest,
    ) -> Call<'_, DescribeSecurityCheckScheduleConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the rules that whitelist alerts automatically.
    #[inline]
    pub fn describe_security_event_mark_miss_list(
        &self,
        request: DescribeSecurityEventMarkMissListRequest,
    ) -> Call<'_, DescribeSecurityEventMarkMissListRequest> {
        self.inner.call(request)
    }
    /// Shows the status of handling alert events, including batches of similar ones.
    #[inline]
    pub fn describe_security_event_operation_status(
        &self,
        request: DescribeSecurityEventOperationStatusRequest,
    ) -> Call<'_, DescribeSecurityEventOperationStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the ways in which an alert event can be handled.
    #[inline]
    pub fn describe_security_event_operations(
        &self,
        request: DescribeSecurityEventOperationsRequest,
    ) -> Call<'_, DescribeSecurityEventOperationsRequest> {
        self.inner.call(request)
    }
    /// Fetches totals and daily trend values of each kind of security risk.
    #[inline]
    pub fn describe_security_stat_info(
        &self,
        request: DescribeSecurityStatInfoRequest,
    ) -> Call<'_, DescribeSecurityStatInfoRequest> {
        self.inner.call(request)
    }
    /// Tells whether the service-linked role of Security Center exists.
    #[inline]
    pub fn describe_service_linked_role_status(
        &self,
        request: DescribeServiceLinkedRoleStatusRequest,
    ) -> Call<'_, DescribeServiceLinkedRoleStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the scenarios in which alerts of the same rule or type can be handled together.
    #[inline]
    pub fn describe_similar_event_scenarios(
        &self,
        request: DescribeSimilarEventScenariosRequest,
    ) -> Call<'_, DescribeSimilarEventScenariosRequest> {
        self.inner.call(request)
    }
    /// Lists the alert events merged because the same rule or type raised them.
    #[inline]
    pub fn describe_similar_security_events(
        &self,
        request: DescribeSimilarSecurityEventsRequest,
    ) -> Call<'_, DescribeSimilarSecurityEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the snapshots of anti-ransomware backups.
    #[inline]
    pub fn describe_snapshots(
        &self,
        request: DescribeSnapshotsRequest,
    ) -> Call<'_, DescribeSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Shows the details of one playbook run in response orchestration.
    #[inline]
    pub fn describe_soar_playbook_task_detail(
        &self,
        request: DescribeSoarPlaybookTaskDetailRequest,
    ) -> Call<'_, DescribeSoarPlaybookTaskDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the available strategies of response orchestration, page by page.
    #[inline]
    pub fn describe_soar_strategies(
        &self,
        request: DescribeSoarStrategiesRequest,
    ) -> Call<'_, DescribeSoarStrategiesRequest> {
        self.inner.call(request)
    }
    /// Shows the parameters that a response orchestration strategy takes.
    #[inline]
    pub fn describe_soar_strategy_param(
        &self,
        request: DescribeSoarStrategyParamRequest,
    ) -> Call<'_, DescribeSoarStrategyParamRequest> {
        self.inner.call(request)
    }
    /// Shows one response orchestration task in detail.
    #[inline]
    pub fn describe_soar_strategy_task_detail(
        &self,
        request: DescribeSoarStrategyTaskDetailRequest,
    ) -> Call<'_, DescribeSoarStrategyTaskDetailRequest> {
        self.inner.call(request)
    }
    /// Shows the parameters with which a response orchestration task was created.
    #[inline]
    pub fn describe_soar_strategy_task_params(
        &self,
        request: DescribeSoarStrategyTaskParamsRequest,
    ) -> Call<'_, DescribeSoarStrategyTaskParamsRequest> {
        self.inner.call(request)
    }
    /// Lists the results of a response orchestration task.
    #[inline]
    pub fn describe_soar_strategy_task_result(
        &self,
        request: DescribeSoarStrategyTaskResultRequest,
    ) -> Call<'_, DescribeSoarStrategyTaskResultRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks created from response orchestration strategies.
    #[inline]
    pub fn describe_soar_strategy_tasks(
        &self,
        request: DescribeSoarStrategyTasksRequest,
    ) -> Call<'_, DescribeSoarStrategyTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the response orchestration strategies that the account has subscribed to.
    #[inline]
    pub fn describe_soar_subscribed_strategy(
        &self,
        request: DescribeSoarSubscribedStrategyRequest,
    ) -> Call<'_, DescribeSoarSubscribedStrategyRequest> {
        self.inner.call(request)
    }
    /// Lists baseline check policies with pass rate, schedule and run status.
    #[inline]
    pub fn describe_strategy(
        &self,
        request: DescribeStrategyRequest,
    ) -> Call<'_, DescribeStrategyRequest> {
        self.inner.call(request)
    }
    /// Shows one baseline check policy in detail.
    #[inline]
    pub fn describe_strategy_detail(
        &self,
        request: DescribeStrategyDetailRequest,
    ) -> Call<'_, DescribeStrategyDetailRequest> {
        self.inner.call(request)
    }
    /// Shows the result of a baseline check policy's latest run.
    #[inline]
    pub fn describe_strategy_exec_detail(
        &self,
        request: DescribeStrategyExecDetailRequest,
    ) -> Call<'_, DescribeStrategyExecDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the assets to which a baseline check policy applies.
    #[inline]
    pub fn describe_strategy_target(
        &self,
        request: DescribeStrategyTargetRequest,
    ) -> Call<'_, DescribeStrategyTargetRequest> {
        self.inner.call(request)
    }
    /// Lists the alert names that are enabled in strict mode.
    #[inline]
    pub fn describe_strict_event_name(
        &self,
        request: DescribeStrictEventNameRequest,
    ) -> Call<'_, DescribeStrictEventNameRequest> {
        self.inner.call(request)
    }
    /// Shows the security score and how many assets are protected and unprotected.
    #[inline]
    pub fn describe_summary_info(
        &self,
        request: DescribeSummaryInfoRequest,
    ) -> Call<'_, DescribeSummaryInfoRequest> {
        self.inner.call(request)
    }
    /// Shows supervision information for the account.
    #[inline]
    pub fn describe_supervison_info(
        &self,
        request: DescribeSupervisonInfoRequest,
    ) -> Call<'_, DescribeSupervisonInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which server anti-ransomware is available.
    #[inline]
    pub fn describe_support_region(
        &self,
        request: DescribeSupportRegionRequest,
    ) -> Call<'_, DescribeSupportRegionRequest> {
        self.inner.call(request)
    }
    /// Shows one alert event in detail.
    #[inline]
    pub fn describe_susp_event_detail(
        &self,
        request: DescribeSuspEventDetailRequest,
    ) -> Call<'_, DescribeSuspEventDetailRequest> {
        self.inner.call(request)
    }
    /// Shows state and download data of an alert export.
    #[inline]
    pub fn describe_susp_event_export_info(
        &self,
        request: DescribeSuspEventExportInfoRequest,
    ) -> Call<'_, DescribeSuspEventExportInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the files in quarantine, page by page.
    #[inline]
    pub fn describe_susp_event_quara_files(
        &self,
        request: DescribeSuspEventQuaraFilesRequest,
    ) -> Call<'_, DescribeSuspEventQuaraFilesRequest> {
        self.inner.call(request)
    }
    /// Shows which alert levels the user has switched on.
    #[inline]
    pub fn describe_susp_event_user_setting(
        &self,
        request: DescribeSuspEventUserSettingRequest,
    ) -> Call<'_, DescribeSuspEventUserSettingRequest> {
        self.inner.call(request)
    }
    /// Lists security alert events without aggregating them.
    #[inline]
    pub fn describe_susp_events(
        &self,
        request: DescribeSuspEventsRequest,
    ) -> Call<'_, DescribeSuspEventsRequest> {
        self.inner.call(request)
    }
    /// Shows whether proactive defense switches are on.
    #[inline]
    pub fn describe_suspicious_overall_config(
        &self,
        request: DescribeSuspiciousOverallConfigRequest,
    ) -> Call<'_, DescribeSuspiciousOverallConfigRequest> {
        self.inner.call(request)
    }
    /// Lists UUIDs of the servers to which a kind of proactive defense applies.
    #[inline]
    pub fn describe_suspicious_uuid_config(
        &self,
        request: DescribeSuspiciousUUIDConfigRequest,
    ) -> Call<'_, DescribeSuspiciousUUIDConfigRequest> {
        self.inner.call(request)
    }
    /// Lists asset synchronization tasks within a time range.
    #[inline]
    pub fn describe_sync_asset_task_list(
        &self,
        request: DescribeSyncAssetTaskListRequest,
    ) -> Call<'_, DescribeSyncAssetTaskListRequest> {
        self.inner.call(request)
    }
    /// Shows the log of one asset synchronization task.
    #[inline]
    pub fn describe_sync_asset_task_log_detail(
        &self,
        request: DescribeSyncAssetTaskLogDetailRequest,
    ) -> Call<'_, DescribeSyncAssetTaskLogDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the servers for which vulnerability scanning is configured.
    #[inline]
    pub fn describe_target(
        &self,
        request: DescribeTargetRequest,
    ) -> Call<'_, DescribeTargetRequest> {
        self.inner.call(request)
    }
    /// Shows the error log of a failed image fix task.
    #[inline]
    pub fn describe_task_error_log(
        &self,
        request: DescribeTaskErrorLogRequest,
    ) -> Call<'_, DescribeTaskErrorLogRequest> {
        self.inner.call(request)
    }
    /// Shows alert event statistics, optionally for one server group.
    #[inline]
    pub fn describe_total_statistics(
        &self,
        request: DescribeTotalStatisticsRequest,
    ) -> Call<'_, DescribeTotalStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows how an alert is traced back to its origin.
    #[inline]
    pub fn describe_trace_info_detail(
        &self,
        request: DescribeTraceInfoDetailRequest,
    ) -> Call<'_, DescribeTraceInfoDetailRequest> {
        self.inner.call(request)
    }
    /// Shows the details of one node in an attack trace.
    #[inline]
    pub fn describe_trace_info_node(
        &self,
        request: DescribeTraceInfoNodeRequest,
    ) -> Call<'_, DescribeTraceInfoNodeRequest> {
        self.inner.call(request)
    }
    /// Lists the databases found for a database protection policy, with details.
    #[inline]
    pub fn describe_uni_backup_database(
        &self,
        request: DescribeUniBackupDatabaseRequest,
    ) -> Call<'_, DescribeUniBackupDatabaseRequest> {
        self.inner.call(request)
    }
    /// Lists anti-ransomware policies for databases, with agent status and latest backup result.
    #[inline]
    pub fn describe_uni_backup_policies(
        &self,
        request: DescribeUniBackupPoliciesRequest,
    ) -> Call<'_, DescribeUniBackupPoliciesRequest> {
        self.inner.call(request)
    }
    /// Shows a single anti-ransomware policy for databases.
    #[inline]
    pub fn describe_uni_backup_policy_detail(
        &self,
        request: DescribeUniBackupPolicyDetailRequest,
    ) -> Call<'_, DescribeUniBackupPolicyDetailRequest> {
        self.inner.call(request)
    }
    /// Shows overall statistics of database backups under anti-ransomware protection.
    #[inline]
    pub fn describe_uni_backup_statistics(
        &self,
        request: DescribeUniBackupStatisticsRequest,
    ) -> Call<'_, DescribeUniBackupStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the database backups that can be restored.
    #[inline]
    pub fn describe_uni_recoverable_list(
        &self,
        request: DescribeUniRecoverableListRequest,
    ) -> Call<'_, DescribeUniRecoverableListRequest> {
        self.inner.call(request)
    }
    /// Lists the regions where database anti-ransomware is supported.
    #[inline]
    pub fn describe_uni_support_region(
        &self,
        request: DescribeUniSupportRegionRequest,
    ) -> Call<'_, DescribeUniSupportRegionRequest> {
        self.inner.call(request)
    }
    /// Lists the servers that have an anti-ransomware backup policy enabled.
    #[inline]
    pub fn describe_user_backup_machines(
        &self,
        request: DescribeUserBackupMachinesRequest,
    ) -> Call<'_, DescribeUserBackupMachinesRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account has authorized the cloud configuration check.
    #[inline]
    pub fn describe_user_baseline_authorization(
        &self,
        request: DescribeUserBaselineAuthorizationRequest,
    ) -> Call<'_, DescribeUserBaselineAuthorizationRequest> {
        self.inner.call(request)
    }
    /// Shows the account's user settings, such as alert levels.
    #[inline]
    pub fn describe_user_setting(
        &self,
        request: DescribeUserSettingRequest,
    ) -> Call<'_, DescribeUserSettingRequest> {
        self.inner.call(request)
    }
    /// Lists the servers on which the named vulnerabilities can be fixed.
    #[inline]
    pub fn describe_uuids_by_vul_names(
        &self,
        request: DescribeUuidsByVulNamesRequest,
    ) -> Call<'_, DescribeUuidsByVulNamesRequest> {
        self.inner.call(request)
    }
    /// Lists the server vendors that Security Center supports.
    #[inline]
    pub fn describe_vendor_list(
        &self,
        request: DescribeVendorListRequest,
    ) -> Call<'_, DescribeVendorListRequest> {
        self.inner.call(request)
    }
    /// Shows the purchased edition with its quotas and expiry.
    #[inline]
    pub fn describe_version_config(
        &self,
        request: DescribeVersionConfigRequest,
    ) -> Call<'_, DescribeVersionConfigRequest> {
        self.inner.call(request)
    }
    /// Reads the DingTalk message data kept for the account.
    #[inline]
    pub fn describe_vol_dingding_message(
        &self,
        request: DescribeVolDingdingMessageRequest,
    ) -> Call<'_, DescribeVolDingdingMessageRequest> {
        self.inner.call(request)
    }
    /// Lists the search criteria for VPC honeypots.
    #[inline]
    pub fn describe_vpc_honey_pot_criteria(
        &self,
        request: DescribeVpcHoneyPotCriteriaRequest,
    ) -> Call<'_, DescribeVpcHoneyPotCriteriaRequest> {
        self.inner.call(request)
    }
    /// Lists VPCs, each with the state of its honeypot if one is deployed.
    #[inline]
    pub fn describe_vpc_honey_pot_list(
        &self,
        request: DescribeVpcHoneyPotListRequest,
    ) -> Call<'_, DescribeVpcHoneyPotListRequest> {
        self.inner.call(request)
    }
    /// Lists the VPCs that Security Center protects.
    #[inline]
    pub fn describe_vpc_list(
        &self,
        request: DescribeVpcListRequest,
    ) -> Call<'_, DescribeVpcListRequest> {
        self.inner.call(request)
    }
    /// Shows the state of vulnerability scans on the given servers.
    #[inline]
    pub fn describe_vul_check_task_status_detail(
        &self,
        request: DescribeVulCheckTaskStatusDetailRequest,
    ) -> Call<'_, DescribeVulCheckTaskStatusDetailRequest> {
        self.inner.call(request)
    }
    /// Shows the settings of vulnerability management.
    #[inline]
    pub fn describe_vul_config(
        &self,
        request: DescribeVulConfigRequest,
    ) -> Call<'_, DescribeVulConfigRequest> {
        self.inner.call(request)
    }
    /// Counts vulnerabilities that application protection (RASP) defends, or could defend, against.
    #[inline]
    pub fn describe_vul_defend_count_statistics(
        &self,
        request: DescribeVulDefendCountStatisticsRequest,
    ) -> Call<'_, DescribeVulDefendCountStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows a vulnerability in detail, found by type and name.
    #[inline]
    pub fn describe_vul_details(
        &self,
        request: DescribeVulDetailsRequest,
    ) -> Call<'_, DescribeVulDetailsRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of a vulnerability export.
    #[inline]
    pub fn describe_vul_export_info(
        &self,
        request: DescribeVulExportInfoRequest,
    ) -> Call<'_, DescribeVulExportInfoRequest> {
        self.inner.call(request)
    }
    /// Counts vulnerabilities that are fixed, being fixed or still to fix, also by type.
    #[inline]
    pub fn describe_vul_fix_statistics(
        &self,
        request: DescribeVulFixStatisticsRequest,
    ) -> Call<'_, DescribeVulFixStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the vulnerabilities of one type found on assets.
    #[inline]
    pub fn describe_vul_list(
        &self,
        request: DescribeVulListRequest,
    ) -> Call<'_, DescribeVulListRequest> {
        self.inner.call(request)
    }
    /// Lists the vulnerabilities that Security Center is able to detect.
    #[inline]
    pub fn describe_vul_list_page(
        &self,
        request: DescribeVulListPageRequest,
    ) -> Call<'_, DescribeVulListPageRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on the contents of the vulnerability database.
    #[inline]
    pub fn describe_vul_meta_count_statistics(
        &self,
        request: DescribeVulMetaCountStatisticsRequest,
    ) -> Call<'_, DescribeVulMetaCountStatisticsRequest> {
        self.inner.call(request)
    }
    /// Counts unfixed vulnerabilities by type and urgency, and those handled already.
    #[inline]
    pub fn describe_vul_num_statistics(
        &self,
        request: DescribeVulNumStatisticsRequest,
    ) -> Call<'_, DescribeVulNumStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows the vulnerability scan switches of a single server.
    #[inline]
    pub fn describe_vul_target_config(
        &self,
        request: DescribeVulTargetConfigRequest,
    ) -> Call<'_, DescribeVulTargetConfigRequest> {
        self.inner.call(request)
    }
    /// Shows for how many servers each vulnerability scan switch is set.
    #[inline]
    pub fn describe_vul_target_statistics(
        &self,
        request: DescribeVulTargetStatisticsRequest,
    ) -> Call<'_, DescribeVulTargetStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the vulnerability whitelist, page by page.
    #[inline]
    pub fn describe_vul_whitelist(
        &self,
        request: DescribeVulWhitelistRequest,
    ) -> Call<'_, DescribeVulWhitelistRequest> {
        self.inner.call(request)
    }
    /// Shows how far an export of baseline warnings has come.
    #[inline]
    pub fn describe_warning_export_info(
        &self,
        request: DescribeWarningExportInfoRequest,
    ) -> Call<'_, DescribeWarningExportInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the servers that underwent a baseline check, with counts and status of their risks.
    #[inline]
    pub fn describe_warning_machines(
        &self,
        request: DescribeWarningMachinesRequest,
    ) -> Call<'_, DescribeWarningMachinesRequest> {
        self.inner.call(request)
    }
    /// Lists the servers under web tamper proofing.
    #[inline]
    pub fn describe_web_lock_bind_list(
        &self,
        request: DescribeWebLockBindListRequest,
    ) -> Call<'_, DescribeWebLockBindListRequest> {
        self.inner.call(request)
    }
    /// Shows a server's web tamper proofing settings.
    #[inline]
    pub fn describe_web_lock_config_list(
        &self,
        request: DescribeWebLockConfigListRequest,
    ) -> Call<'_, DescribeWebLockConfigListRequest> {
        self.inner.call(request)
    }
    /// Lists the file types that web tamper proofing can leave out.
    #[inline]
    pub fn describe_web_lock_exclusive_file_type(
        &self,
        request: DescribeWebLockExclusiveFileTypeRequest,
    ) -> Call<'_, DescribeWebLockExclusiveFileTypeRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on file changes seen by web tamper proofing.
    #[inline]
    pub fn describe_web_lock_file_change_statistics(
        &self,
        request: DescribeWebLockFileChangeStatisticsRequest,
    ) -> Call<'_, DescribeWebLockFileChangeStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the events of web tamper proofing.
    #[inline]
    pub fn describe_web_lock_file_events(
        &self,
        request: DescribeWebLockFileEventsRequest,
    ) -> Call<'_, DescribeWebLockFileEventsRequest> {
        self.inner.call(request)
    }
    /// Summarizes the file types concerned by web tamper proofing.
    #[inline]
    pub fn describe_web_lock_file_type_summary(
        &self,
        request: DescribeWebLockFileTypeSummaryRequest,
    ) -> Call<'_, DescribeWebLockFileTypeSummaryRequest> {
        self.inner.call(request)
    }
    /// Lists the file types that web tamper proofing can protect.
    #[inline]
    pub fn describe_web_lock_inclusive_file_type(
        &self,
        request: DescribeWebLockInclusiveFileTypeRequest,
    ) -> Call<'_, DescribeWebLockInclusiveFileTypeRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on processes blocked by web tamper proofing.
    #[inline]
    pub fn describe_web_lock_process_block_statistics(
        &self,
        request: DescribeWebLockProcessBlockStatisticsRequest,
    ) -> Call<'_, DescribeWebLockProcessBlockStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists the processes known to web tamper proofing.
    #[inline]
    pub fn describe_web_lock_process_list(
        &self,
        request: DescribeWebLockProcessListRequest,
    ) -> Call<'_, DescribeWebLockProcessListRequest> {
        self.inner.call(request)
    }
    /// Shows quota, expiry and counts of protected directories for web tamper proofing.
    #[inline]
    pub fn describe_web_lock_status(
        &self,
        request: DescribeWebLockStatusRequest,
    ) -> Call<'_, DescribeWebLockStatusRequest> {
        self.inner.call(request)
    }
    /// Counts the file changes that web tamper proofing has detected.
    #[inline]
    pub fn describe_web_lock_total_file_change_count(
        &self,
        request: DescribeWebLockTotalFileChangeCountRequest,
    ) -> Call<'_, DescribeWebLockTotalFileChangeCountRequest> {
        self.inner.call(request)
    }
    /// Lists the custom web directories watched for alerts.
    #[inline]
    pub fn describe_web_path(
        &self,
        request: DescribeWebPathRequest,
    ) -> Call<'_, DescribeWebPathRequest> {
        self.inner.call(request)
    }
    /// Lists the assets that an application whitelist policy can be applied to.
    #[inline]
    pub fn describe_white_list_asset(
        &self,
        request: DescribeWhiteListAssetRequest,
    ) -> Call<'_, DescribeWhiteListAssetRequest> {
        self.inner.call(request)
    }
    /// Shows the account's quota for the application whitelist.
    #[inline]
    pub fn describe_white_list_authorize(
        &self,
        request: DescribeWhiteListAuthorizeRequest,
    ) -> Call<'_, DescribeWhiteListAuthorizeRequest> {
        self.inner.call(request)
    }
    /// Lists the assets on which an application whitelist policy takes effect.
    #[inline]
    pub fn describe_white_list_effective_assets(
        &self,
        request: DescribeWhiteListEffectiveAssetsRequest,
    ) -> Call<'_, DescribeWhiteListEffectiveAssetsRequest> {
        self.inner.call(request)
    }
    /// Lists the processes recognized under an application whitelist policy.
    #[inline]
    pub fn describe_white_list_process(
        &self,
        request: DescribeWhiteListProcessRequest,
    ) -> Call<'_, DescribeWhiteListProcessRequest> {
        self.inner.call(request)
    }
    /// Lists application whitelist policies, optionally only those with given IDs.
    #[inline]
    pub fn describe_white_list_strategy_list(
        &self,
        request: DescribeWhiteListStrategyListRequest,
    ) -> Call<'_, DescribeWhiteListStrategyListRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on application whitelist policies.
    #[inline]
    pub fn describe_white_list_strategy_statistics(
        &self,
        request: DescribeWhiteListStrategyStatisticsRequest,
    ) -> Call<'_, DescribeWhiteListStrategyStatisticsRequest> {
        self.inner.call(request)
    }
    /// Counts the servers of an application whitelist policy.
    #[inline]
    pub fn describe_white_list_strategy_uuid_count(
        &self,
        request: DescribeWhiteListStrategyUuidCountRequest,
    ) -> Call<'_, DescribeWhiteListStrategyUuidCountRequest> {
        self.inner.call(request)
    }
    /// Sends a test message to the DingTalk robot of a notification setting.
    #[inline]
    pub fn ding_talk_online_test(
        &self,
        request: DingTalkOnlineTestRequest,
    ) -> Call<'_, DingTalkOnlineTestRequest> {
        self.inner.call(request)
    }
    /// Lifts an IP blocking record created by brute-force protection.
    #[inline]
    pub fn disable_brute_force_record(
        &self,
        request: DisableBruteForceRecordRequest,
    ) -> Call<'_, DisableBruteForceRecordRequest> {
        self.inner.call(request)
    }
    /// Turns off a custom IP blocking policy on its servers.
    #[inline]
    pub fn disable_custom_block_record(
        &self,
        request: DisableCustomBlockRecordRequest,
    ) -> Call<'_, DisableCustomBlockRecordRequest> {
        self.inner.call(request)
    }
    /// Turns the IP blocking record of brute-force protection on a server back on.
    #[inline]
    pub fn enable_brute_force_record(
        &self,
        request: EnableBruteForceRecordRequest,
    ) -> Call<'_, EnableBruteForceRecordRequest> {
        self.inner.call(request)
    }
    /// Turns on a custom IP blocking record.
    #[inline]
    pub fn enable_custom_block_record(
        &self,
        request: EnableCustomBlockRecordRequest,
    ) -> Call<'_, EnableCustomBlockRecordRequest> {
        self.inner.call(request)
    }
    /// Turns on a custom IP blocking rule for a particular server.
    #[inline]
    pub fn enable_custom_instance_block_record(
        &self,
        request: EnableCustomInstanceBlockRecordRequest,
    ) -> Call<'_, EnableCustomInstanceBlockRecordRequest> {
        self.inner.call(request)
    }
    /// Lets Security Center access the account's resource directory as trusted service.
    #[inline]
    pub fn enable_service_access_resource_directory(
        &self,
        request: EnableServiceAccessResourceDirectoryRequest,
    ) -> Call<'_, EnableServiceAccessResourceDirectoryRequest> {
        self.inner.call(request)
    }
    /// Runs a baseline check policy at once on the servers it covers.
    #[inline]
    pub fn exec_strategy(
        &self,
        request: ExecStrategyRequest,
    ) -> Call<'_, ExecStrategyRequest> {
        self.inner.call(request)
    }
    /// Exports a custom security report in a chosen format.
    #[inline]
    pub fn export_customize_report(
        &self,
        request: ExportCustomizeReportRequest,
    ) -> Call<'_, ExportCustomizeReportRequest> {
        self.inner.call(request)
    }
    /// Exports check results to Excel, for instance from asset center, image scans or leak detection.
    #[inline]
    pub fn export_record(
        &self,
        request: ExportRecordRequest,
    ) -> Call<'_, ExportRecordRequest> {
        self.inner.call(request)
    }
    /// Starts an export of security alerts and returns its ID.
    #[inline]
    pub fn export_susp_events(
        &self,
        request: ExportSuspEventsRequest,
    ) -> Call<'_, ExportSuspEventsRequest> {
        self.inner.call(request)
    }
    /// Starts an export of the vulnerability list and returns the ID of the export.
    #[inline]
    pub fn export_vul(&self, request: ExportVulRequest) -> Call<'_, ExportVulRequest> {
        self.inner.call(request)
    }
    /// Starts an export of baseline check results and returns its ID.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn export_warning(
        &self,
        request: ExportWarningRequest,
    ) -> Call<'_, ExportWarningRequest> {
        self.inner.call(request)
    }
    /// Returns the network connections between two nodes of the container network view.
    #[inline]
    pub fn find_container_network_connect(
        &self,
        request: FindContainerNetworkConnectRequest,
    ) -> Call<'_, FindContainerNetworkConnectRequest> {
        self.inner.call(request)
    }
    /// Marks a task of the getting-started guide as finished, by the name of its type.
    #[inline]
    pub fn finish_guid_task(
        &self,
        request: FinishGuidTaskRequest,
    ) -> Call<'_, FinishGuidTaskRequest> {
        self.inner.call(request)
    }
    /// Repairs risks that a baseline check found, with a snapshot of the server ahead of it if wanted.
    #[inline]
    pub fn fix_check_warnings(
        &self,
        request: FixCheckWarningsRequest,
    ) -> Call<'_, FixCheckWarningsRequest> {
        self.inner.call(request)
    }
    /// Generates the YAML for a cluster scanner's webhook, switched on or off.
    #[inline]
    pub fn generate_cluster_scanner_webhook_yaml(
        &self,
        request: GenerateClusterScannerWebhookYamlRequest,
    ) -> Call<'_, GenerateClusterScannerWebhookYamlRequest> {
        self.inner.call(request)
    }
    /// Generates a weak password dictionary from domains, names and keywords.
    #[inline]
    pub fn generate_dynamic_dict(
        &self,
        request: GenerateDynamicDictRequest,
    ) -> Call<'_, GenerateDynamicDictRequest> {
        self.inner.call(request)
    }
    /// Generates the command that connects a self-managed Kubernetes cluster.
    #[inline]
    pub fn generate_k8s_access_info(
        &self,
        request: GenerateK8sAccessInfoRequest,
    ) -> Call<'_, GenerateK8sAccessInfoRequest> {
        self.inner.call(request)
    }
    /// Starts a one-time scan task of a given type.
    #[inline]
    pub fn generate_once_task(
        &self,
        request: GenerateOnceTaskRequest,
    ) -> Call<'_, GenerateOnceTaskRequest> {
        self.inner.call(request)
    }
    /// Reads labels attached to the account.
    #[inline]
    pub fn get_account_label(
        &self,
        request: GetAccountLabelRequest,
    ) -> Call<'_, GetAccountLabelRequest> {
        self.inner.call(request)
    }
    /// Reads one container escape prevention rule.
    #[inline]
    pub fn get_aegis_container_plugin_rule(
        &self,
        request: GetAegisContainerPluginRuleRequest,
    ) -> Call<'_, GetAegisContainerPluginRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the search criteria for container escape prevention rules.
    #[inline]
    pub fn get_aegis_container_plugin_rule_criteria(
        &self,
        request: GetAegisContainerPluginRuleCriteriaRequest,
    ) -> Call<'_, GetAegisContainerPluginRuleCriteriaRequest> {
        self.inner.call(request)
    }
    /// Summarizes the results of agentless detection tasks.
    #[inline]
    pub fn get_agentless_task_count(
        &self,
        request: GetAgentlessTaskCountRequest,
    ) -> Call<'_, GetAgentlessTaskCountRequest> {
        self.inner.call(request)
    }
    /// Estimates how much data an agentless detection task would scan.
    #[inline]
    pub fn get_agentless_task_used_size_estimate(
        &self,
        request: GetAgentlessTaskUsedSizeEstimateRequest,
    ) -> Call<'_, GetAgentlessTaskUsedSizeEstimateRequest> {
        self.inner.call(request)
    }
    /// Counts the servers that currently have alerts.
    #[inline]
    pub fn get_alarm_machine_count(
        &self,
        request: GetAlarmMachineCountRequest,
    ) -> Call<'_, GetAlarmMachineCountRequest> {
        self.inner.call(request)
    }
    /// Fetches the network topology between container applications.
    #[inline]
    pub fn get_app_network(
        &self,
        request: GetAppNetworkRequest,
    ) -> Call<'_, GetAppNetworkRequest> {
        self.inner.call(request)
    }
    /// Reads details and extended data of one server by UUID.
    #[inline]
    pub fn get_asset_detail_by_uuid(
        &self,
        request: GetAssetDetailByUuidRequest,
    ) -> Call<'_, GetAssetDetailByUuidRequest> {
        self.inner.call(request)
    }
    /// Reads the asset selection of a business feature.
    #[inline]
    pub fn get_asset_selection_config(
        &self,
        request: GetAssetSelectionConfigRequest,
    ) -> Call<'_, GetAssetSelectionConfigRequest> {
        self.inner.call(request)
    }
    /// Lists startup items, kernel modules or websites on assets, with details.
    #[inline]
    pub fn get_assets_property_detail(
        &self,
        request: GetAssetsPropertyDetailRequest,
    ) -> Call<'_, GetAssetsPropertyDetailRequest> {
        self.inner.call(request)
    }
    /// Lists startup items, kernel modules or websites, aggregated across assets.
    #[inline]
    pub fn get_assets_property_item(
        &self,
        request: GetAssetsPropertyItemRequest,
    ) -> Call<'_, GetAssetsPropertyItemRequest> {
        self.inner.call(request)
    }
    /// Reads the details of a single attack path event, found by ID and source.
    #[inline]
    pub fn get_attack_path_event_detail(
        &self,
        request: GetAttackPathEventDetailRequest,
    ) -> Call<'_, GetAttackPathEventDetailRequest> {
        self.inner.call(request)
    }
    /// Summarizes all attack path events of the account in figures.
    #[inline]
    pub fn get_attack_path_event_statistics(
        &self,
        request: GetAttackPathEventStatisticsRequest,
    ) -> Call<'_, GetAttackPathEventStatisticsRequest> {
        self.inner.call(request)
    }
    /// Reads a sensitive asset configuration of attack path analysis.
    #[inline]
    pub fn get_attack_path_sensitive_asset_config(
        &self,
        request: GetAttackPathSensitiveAssetConfigRequest,
    ) -> Call<'_, GetAttackPathSensitiveAssetConfigRequest> {
        self.inner.call(request)
    }
    /// Reads one whitelist entry of attack path analysis.
    #[inline]
    pub fn get_attack_path_whitelist(
        &self,
        request: GetAttackPathWhitelistRequest,
    ) -> Call<'_, GetAttackPathWhitelistRequest> {
        self.inner.call(request)
    }
    /// Lists the attack types that Security Center distinguishes.
    #[inline]
    pub fn get_attack_type_list(
        &self,
        request: GetAttackTypeListRequest,
    ) -> Call<'_, GetAttackTypeListRequest> {
        self.inner.call(request)
    }
    /// Summarizes purchased and used protection quotas.
    #[inline]
    pub fn get_auth_summary(
        &self,
        request: GetAuthSummaryRequest,
    ) -> Call<'_, GetAuthSummaryRequest> {
        self.inner.call(request)
    }
    /// Counts the protected assets by edition.
    #[inline]
    pub fn get_auth_version_statistic(
        &self,
        request: GetAuthVersionStatisticRequest,
    ) -> Call<'_, GetAuthVersionStatisticRequest> {
        self.inner.call(request)
    }
    /// Tells whether anti-ransomware backups are being configured automatically.
    #[inline]
    pub fn get_backup_auto_config_status(
        &self,
        request: GetBackupAutoConfigStatusRequest,
    ) -> Call<'_, GetBackupAutoConfigStatusRequest> {
        self.inner.call(request)
    }
    /// Shows how much anti-ransomware storage is used.
    #[inline]
    pub fn get_backup_storage_count(
        &self,
        request: GetBackupStorageCountRequest,
    ) -> Call<'_, GetBackupStorageCountRequest> {
        self.inner.call(request)
    }
    /// Reads which image build risks are checked for.
    #[inline]
    pub fn get_build_risk_define_rule_config(
        &self,
        request: GetBuildRiskDefineRuleConfigRequest,
    ) -> Call<'_, GetBuildRiskDefineRuleConfigRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account may still try Security Center free of charge.
    #[inline]
    pub fn get_can_try_sas(
        &self,
        request: GetCanTrySasRequest,
    ) -> Call<'_, GetCanTrySasRequest> {
        self.inner.call(request)
    }
    /// Reads the settings of the cloud configuration check.
    #[inline]
    pub fn get_check_config(
        &self,
        request: GetCheckConfigRequest,
    ) -> Call<'_, GetCheckConfigRequest> {
        self.inner.call(request)
    }
    /// Counts configuration check results by a chosen kind of statistic, optionally per vendor.
    #[inline]
    pub fn get_check_count_statistic(
        &self,
        request: GetCheckCountStatisticRequest,
    ) -> Call<'_, GetCheckCountStatisticRequest> {
        self.inner.call(request)
    }
    /// Reads a cloud configuration check item in detail.
    #[inline]
    pub fn get_check_detail(
        &self,
        request: GetCheckDetailRequest,
    ) -> Call<'_, GetCheckDetailRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of a cloud configuration check.
    #[inline]
    pub fn get_check_process(
        &self,
        request: GetCheckProcessRequest,
    ) -> Call<'_, GetCheckProcessRequest> {
        self.inner.call(request)
    }
    /// Counts high, medium and low check items by risk scenario and baseline category.
    #[inline]
    pub fn get_check_risk_statistics(
        &self,
        request: GetCheckRiskStatisticsRequest,
    ) -> Call<'_, GetCheckRiskStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows purchased and consumed quota of the cloud configuration check.
    #[inline]
    pub fn get_check_sale(
        &self,
        request: GetCheckSaleRequest,
    ) -> Call<'_, GetCheckSaleRequest> {
        self.inner.call(request)
    }
    /// Reads how the items of the cloud configuration check are arranged.
    #[inline]
    pub fn get_check_structure(
        &self,
        request: GetCheckStructureRequest,
    ) -> Call<'_, GetCheckStructureRequest> {
        self.inner.call(request)
    }
    /// Reads the overview of cloud configuration check results.
    #[inline]
    pub fn get_check_summary(
        &self,
        request: GetCheckSummaryRequest,
    ) -> Call<'_, GetCheckSummaryRequest> {
        self.inner.call(request)
    }
    /// Reads configuration check statistics over a period of time, by vendor.
    #[inline]
    pub fn get_check_time_dimension_statistic(
        &self,
        request: GetCheckTimeDimensionStatisticRequest,
    ) -> Call<'_, GetCheckTimeDimensionStatisticRequest> {
        self.inner.call(request)
    }
    /// Shows what share of agents is installed and online.
    #[inline]
    pub fn get_client_ratio_statistic(
        &self,
        request: GetClientRatioStatisticRequest,
    ) -> Call<'_, GetClientRatioStatisticRequest> {
        self.inner.call(request)
    }
    /// Reads one custom rule of malicious behavior defense.
    #[inline]
    pub fn get_client_user_define_rule(
        &self,
        request: GetClientUserDefineRuleRequest,
    ) -> Call<'_, GetClientUserDefineRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the search criteria for cloud assets.
    #[inline]
    pub fn get_cloud_asset_criteria(
        &self,
        request: GetCloudAssetCriteriaRequest,
    ) -> Call<'_, GetCloudAssetCriteriaRequest> {
        self.inner.call(request)
    }
    /// Reads details of given cloud service instances, such as risk status and Internet address.
    #[inline]
    pub fn get_cloud_asset_detail(
        &self,
        request: GetCloudAssetDetailRequest,
    ) -> Call<'_, GetCloudAssetDetailRequest> {
        self.inner.call(request)
    }
    /// Summarizes the cloud assets of the account.
    #[inline]
    pub fn get_cloud_asset_summary(
        &self,
        request: GetCloudAssetSummaryRequest,
    ) -> Call<'_, GetCloudAssetSummaryRequest> {
        self.inner.call(request)
    }
    /// Counts baseline problems in container clusters.
    #[inline]
    pub fn get_cluster_check_item_warning_statistics(
        &self,
        request: GetClusterCheckItemWarningStatisticsRequest,
    ) -> Call<'_, GetClusterCheckItemWarningStatisticsRequest> {
        self.inner.call(request)
    }
    /// Summarizes the container firewall of a cluster: rule counts, switch and recent interceptions.
    #[inline]
    pub fn get_cluster_rule_summary(
        &self,
        request: GetClusterRuleSummaryRequest,
    ) -> Call<'_, GetClusterRuleSummaryRequest> {
        self.inner.call(request)
    }
    /// Fetches the YAML that installs the scanner in a cluster.
    #[inline]
    pub fn get_cluster_scanner_yaml(
        &self,
        request: GetClusterScannerYamlRequest,
    ) -> Call<'_, GetClusterScannerYamlRequest> {
        self.inner.call(request)
    }
    /// Counts the policies in each cluster.
    #[inline]
    pub fn get_cluster_strategy_count(
        &self,
        request: GetClusterStrategyCountRequest,
    ) -> Call<'_, GetClusterStrategyCountRequest> {
        self.inner.call(request)
    }
    /// Counts the security events of containers in a cluster.
    #[inline]
    pub fn get_cluster_susp_event_statistics(
        &self,
        request: GetClusterSuspEventStatisticsRequest,
    ) -> Call<'_, GetClusterSuspEventStatisticsRequest> {
        self.inner.call(request)
    }
    /// Reads the setting of a general switch.
    #[inline]
    pub fn get_common_switch_config(
        &self,
        request: GetCommonSwitchConfigRequest,
    ) -> Call<'_, GetCommonSwitchConfigRequest> {
        self.inner.call(request)
    }
    /// Tells whether a console feature in gradual release is open to the account.
    #[inline]
    pub fn get_console_func_gray_status(
        &self,
        request: GetConsoleFuncGrayStatusRequest,
    ) -> Call<'_, GetConsoleFuncGrayStatusRequest> {
        self.inner.call(request)
    }
    /// Reads a rule of non-image program defense in full.
    #[inline]
    pub fn get_container_defense_rule_detail(
        &self,
        request: GetContainerDefenseRuleDetailRequest,
    ) -> Call<'_, GetContainerDefenseRuleDetailRequest> {
        self.inner.call(request)
    }
    /// Shows the agent version that is currently being rolled out.
    #[inline]
    pub fn get_current_version_publish(
        &self,
        request: GetCurrentVersionPublishRequest,
    ) -> Call<'_, GetCurrentVersionPublishRequest> {
        self.inner.call(request)
    }
    /// Reads the trend of security data by business type over a time range.
    #[inline]
    pub fn get_data_trend(
        &self,
        request: GetDataTrendRequest,
    ) -> Call<'_, GetDataTrendRequest> {
        self.inner.call(request)
    }
    /// Fetches the account's figures on what has been defended against.
    #[inline]
    pub fn get_defence_count(
        &self,
        request: GetDefenceCountRequest,
    ) -> Call<'_, GetDefenceCountRequest> {
        self.inner.call(request)
    }
    /// Ranks Docker Hub images by risk.
    #[inline]
    pub fn get_dockerhub_image_risk_rank_info(
        &self,
        request: GetDockerhubImageRiskRankInfoRequest,
    ) -> Call<'_, GetDockerhubImageRiskRankInfoRequest> {
        self.inner.call(request)
    }
    /// Shows risk statistics for Docker Hub images.
    #[inline]
    pub fn get_dockerhub_image_risk_statistic(
        &self,
        request: GetDockerhubImageRiskStatisticRequest,
    ) -> Call<'_, GetDockerhubImageRiskStatisticRequest> {
        self.inner.call(request)
    }
    /// Shows the quota, remainder and rate limit of the malicious file detection SDK.
    #[inline]
    pub fn get_file_detect_api_invoke_info(
        &self,
        request: GetFileDetectApiInvokeInfoRequest,
    ) -> Call<'_, GetFileDetectApiInvokeInfoRequest> {
        self.inner.call(request)
    }
    /// Reads the cloud sandbox report on a malicious file.
    #[inline]
    pub fn get_file_detect_report(
        &self,
        request: GetFileDetectReportRequest,
    ) -> Call<'_, GetFileDetectReportRequest> {
        self.inner.call(request)
    }
    /// Reads file detection results for a batch of hash keys.
    #[inline]
    pub fn get_file_detect_result(
        &self,
        request: GetFileDetectResultRequest,
    ) -> Call<'_, GetFileDetectResultRequest> {
        self.inner.call(request)
    }
    /// Reads the core file monitoring overview, such as effective rules and installed plug-ins.
    #[inline]
    pub fn get_file_protect_dashboard(
        &self,
        request: GetFileProtectDashboardRequest,
    ) -> Call<'_, GetFileProtectDashboardRequest> {
        self.inner.call(request)
    }
    /// Reads one core file monitoring event in detail.
    #[inline]
    pub fn get_file_protect_event(
        &self,
        request: GetFileProtectEventRequest,
    ) -> Call<'_, GetFileProtectEventRequest> {
        self.inner.call(request)
    }
    /// Counts the core file monitoring events that match given conditions.
    #[inline]
    pub fn get_file_protect_event_count(
        &self,
        request: GetFileProtectEventCountRequest,
    ) -> Call<'_, GetFileProtectEventCountRequest> {
        self.inner.call(request)
    }
    /// Reads one core file monitoring rule by ID.
    #[inline]
    pub fn get_file_protect_rule(
        &self,
        request: GetFileProtectRuleRequest,
    ) -> Call<'_, GetFileProtectRuleRequest> {
        self.inner.call(request)
    }
    /// Reads the rate limit set for file uploads.
    #[inline]
    pub fn get_file_upload_limit(
        &self,
        request: GetFileUploadLimitRequest,
    ) -> Call<'_, GetFileUploadLimitRequest> {
        self.inner.call(request)
    }
    /// Shows the trial state of a named function.
    #[inline]
    pub fn get_function_trial_status(
        &self,
        request: GetFunctionTrialStatusRequest,
    ) -> Call<'_, GetFunctionTrialStatusRequest> {
        self.inner.call(request)
    }
    /// Fetches the upload address for a honeypot file; call it before uploading.
    #[inline]
    pub fn get_honey_pot_upload_policy_info(
        &self,
        request: GetHoneyPotUploadPolicyInfoRequest,
    ) -> Call<'_, GetHoneyPotUploadPolicyInfoRequest> {
        self.inner.call(request)
    }
    /// Shows statistics on attack events by honeypot attack source.
    #[inline]
    pub fn get_honeypot_attack_statistics(
        &self,
        request: GetHoneypotAttackStatisticsRequest,
    ) -> Call<'_, GetHoneypotAttackStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows the attack trend of one attack source.
    #[inline]
    pub fn get_honeypot_event_trend(
        &self,
        request: GetHoneypotEventTrendRequest,
    ) -> Call<'_, GetHoneypotEventTrendRequest> {
        self.inner.call(request)
    }
    /// Reads the details of a honeypot management node.
    #[inline]
    pub fn get_honeypot_node(
        &self,
        request: GetHoneypotNodeRequest,
    ) -> Call<'_, GetHoneypotNodeRequest> {
        self.inner.call(request)
    }
    /// Reads monitoring data of a honeypot management node.
    #[inline]
    pub fn get_honeypot_node_metric_list(
        &self,
        request: GetHoneypotNodeMetricListRequest,
    ) -> Call<'_, GetHoneypotNodeMetricListRequest> {
        self.inner.call(request)
    }
    /// Reads the settings of a honeypot template.
    #[inline]
    pub fn get_honeypot_preset(
        &self,
        request: GetHoneypotPresetRequest,
    ) -> Call<'_, GetHoneypotPresetRequest> {
        self.inner.call(request)
    }
    /// Reads the details of a honeypot probe.
    #[inline]
    pub fn get_honeypot_probe(
        &self,
        request: GetHoneypotProbeRequest,
    ) -> Call<'_, GetHoneypotProbeRequest> {
        self.inner.call(request)
    }
    /// Shows how much of the honeypot capacity is in use.
    #[inline]
    pub fn get_honeypot_statistics(
        &self,
        request: GetHoneypotStatisticsRequest,
    ) -> Call<'_, GetHoneypotStatisticsRequest> {
        self.inner.call(request)
    }
    /// Reads one rule for handling image alerts.
    #[inline]
    pub fn get_image_event_operation(
        &self,
        request: GetImageEventOperationRequest,
    ) -> Call<'_, GetImageEventOperationRequest> {
        self.inner.call(request)
    }
    /// Counts the image scans of the past days.
    #[inline]
    pub fn get_image_scan_num_in_period(
        &self,
        request: GetImageScanNumInPeriodRequest,
    ) -> Call<'_, GetImageScanNumInPeriodRequest> {
        self.inner.call(request)
    }
    /// Fetches the installation code that goes with a server's UUID.
    #[inline]
    pub fn get_install_code_for_uuid(
        &self,
        request: GetInstallCodeForUuidRequest,
    ) -> Call<'_, GetInstallCodeForUuidRequest> {
        self.inner.call(request)
    }
    /// Counts the alerts of one server.
    #[inline]
    pub fn get_instance_alarm_statistics(
        &self,
        request: GetInstanceAlarmStatisticsRequest,
    ) -> Call<'_, GetInstanceAlarmStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows the authorization range that applies to the account's instances.
    #[inline]
    pub fn get_instance_auth_range(
        &self,
        request: GetInstanceAuthRangeRequest,
    ) -> Call<'_, GetInstanceAuthRangeRequest> {
        self.inner.call(request)
    }
    /// Reads a container firewall rule in full.
    #[inline]
    pub fn get_interception_rule_detail(
        &self,
        request: GetInterceptionRuleDetailRequest,
    ) -> Call<'_, GetInterceptionRuleDetailRequest> {
        self.inner.call(request)
    }
    /// Summarizes the container firewall: protected clusters, open rules and risks of recent days.
    #[inline]
    pub fn get_interception_summary(
        &self,
        request: GetInterceptionSummaryRequest,
    ) -> Call<'_, GetInterceptionSummaryRequest> {
        self.inner.call(request)
    }
    /// Reads a network object protected by the container firewall.
    #[inline]
    pub fn get_interception_target_detail(
        &self,
        request: GetInterceptionTargetDetailRequest,
    ) -> Call<'_, GetInterceptionTargetDetailRequest> {
        self.inner.call(request)
    }
    /// Reads the latest run of a scan task, for telling whether it has finished.
    #[inline]
    pub fn get_last_once_task_info(
        &self,
        request: GetLastOnceTaskInfoRequest,
    ) -> Call<'_, GetLastOnceTaskInfoRequest> {
        self.inner.call(request)
    }
    /// Shows the default region for a cloud vendor.
    #[inline]
    pub fn get_local_default_region(
        &self,
        request: GetLocalDefaultRegionRequest,
    ) -> Call<'_, GetLocalDefaultRegionRequest> {
        self.inner.call(request)
    }
    /// Shows whether a log type is being delivered.
    #[inline]
    pub fn get_log_meta(
        &self,
        request: GetLogMetaRequest,
    ) -> Call<'_, GetLogMetaRequest> {
        self.inner.call(request)
    }
    /// Reads one whitelist rule for sensitive file alerts of agentless detection.
    #[inline]
    pub fn get_malicious_file_whitelist_config(
        &self,
        request: GetMaliciousFileWhitelistConfigRequest,
    ) -> Call<'_, GetMaliciousFileWhitelistConfigRequest> {
        self.inner.call(request)
    }
    /// Reads which servers each module has been configured for.
    #[inline]
    pub fn get_module_config(
        &self,
        request: GetModuleConfigRequest,
    ) -> Call<'_, GetModuleConfigRequest> {
        self.inner.call(request)
    }
    /// Shows the configuration status of the named modules.
    #[inline]
    pub fn get_module_config_status(
        &self,
        request: GetModuleConfigStatusRequest,
    ) -> Call<'_, GetModuleConfigStatusRequest> {
        self.inner.call(request)
    }
    /// Shows which value-added modules the account may still try.
    #[inline]
    pub fn get_module_trial_auth_info(
        &self,
        request: GetModuleTrialAuthInfoRequest,
    ) -> Call<'_, GetModuleTrialAuthInfoRequest> {
        self.inner.call(request)
    }
    /// Reads one malicious file alert, with file name, MD5 and details.
    #[inline]
    pub fn get_object_scan_event(
        &self,
        request: GetObjectScanEventRequest,
    ) -> Call<'_, GetObjectScanEventRequest> {
        self.inner.call(request)
    }
    /// Reads the results of one-time tasks such as fingerprint collection, vulnerability or image scans.
    #[inline]
    pub fn get_once_task_result_info(
        &self,
        request: GetOnceTaskResultInfoRequest,
    ) -> Call<'_, GetOnceTaskResultInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the baselines that at-risk image blocking can check.
    #[inline]
    pub fn get_opa_cluster_base_line_list(
        &self,
        request: GetOpaClusterBaseLineListRequest,
    ) -> Call<'_, GetOpaClusterBaseLineListRequest> {
        self.inner.call(request)
    }
    /// Lists the images in a cluster, for choosing in a blocking policy.
    #[inline]
    pub fn get_opa_cluster_image_list(
        &self,
        request: GetOpaClusterImageListRequest,
    ) -> Call<'_, GetOpaClusterImageListRequest> {
        self.inner.call(request)
    }
    /// Lists container labels for use in policies of proactive container defense.
    #[inline]
    pub fn get_opa_cluster_label_list(
        &self,
        request: GetOpaClusterLabelListRequest,
    ) -> Call<'_, GetOpaClusterLabelListRequest> {
        self.inner.call(request)
    }
    /// Lists a cluster's namespaces for at-risk image blocking.
    #[inline]
    pub fn get_opa_cluster_namespace_list(
        &self,
        request: GetOpaClusterNamespaceListRequest,
    ) -> Call<'_, GetOpaClusterNamespaceListRequest> {
        self.inner.call(request)
    }
    /// Shows whether components of proactive container defense are installed.
    #[inline]
    pub fn get_opa_plugin_status(
        &self,
        request: GetOpaPluginStatusRequest,
    ) -> Call<'_, GetOpaPluginStatusRequest> {
        self.inner.call(request)
    }
    /// Reads an at-risk image blocking policy in full.
    #[inline]
    pub fn get_opa_strategy_detail_new(
        &self,
        request: GetOpaStrategyDetailNewRequest,
    ) -> Call<'_, GetOpaStrategyDetailNewRequest> {
        self.inner.call(request)
    }
    /// Shows how often each policy template of at-risk image blocking is used.
    #[inline]
    pub fn get_opa_strategy_template_summary(
        &self,
        request: GetOpaStrategyTemplateSummaryRequest,
    ) -> Call<'_, GetOpaStrategyTemplateSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows totals of malicious file detection in OSS.
    #[inline]
    pub fn get_oss_bucket_scan_statistic(
        &self,
        request: GetOssBucketScanStatisticRequest,
    ) -> Call<'_, GetOssBucketScanStatisticRequest> {
        self.inner.call(request)
    }
    /// Reads one policy for detecting malicious files in OSS.
    #[inline]
    pub fn get_oss_scan_config(
        &self,
        request: GetOssScanConfigRequest,
    ) -> Call<'_, GetOssScanConfigRequest> {
        self.inner.call(request)
    }
    /// Reads the collection interval of a kind of asset fingerprint.
    #[inline]
    pub fn get_property_schedule_config(
        &self,
        request: GetPropertyScheduleConfigRequest,
    ) -> Call<'_, GetPropertyScheduleConfigRequest> {
        self.inner.call(request)
    }
    /// Reads the schedule on which agents are upgraded.
    #[inline]
    pub fn get_publish_cron(
        &self,
        request: GetPublishCronRequest,
    ) -> Call<'_, GetPublishCronRequest> {
        self.inner.call(request)
    }
    /// Reads the tree of the account's resource directory.
    #[inline]
    pub fn get_rd_tree(&self, request: GetRdTreeRequest) -> Call<'_, GetRdTreeRequest> {
        self.inner.call(request)
    }
    /// Reads the day range set for scans of image registries.
    #[inline]
    pub fn get_registry_scan_day_num(
        &self,
        request: GetRegistryScanDayNumRequest,
    ) -> Call<'_, GetRegistryScanDayNumRequest> {
        self.inner.call(request)
    }
    /// Counts the system rules and custom rules of malicious behavior defense.
    #[inline]
    pub fn get_rules_count(
        &self,
        request: GetRulesCountRequest,
    ) -> Call<'_, GetRulesCountRequest> {
        self.inner.call(request)
    }
    /// Reads one container tamper-proofing rule, found by rule ID.
    #[inline]
    pub fn get_sas_container_web_defense_rule(
        &self,
        request: GetSasContainerWebDefenseRuleRequest,
    ) -> Call<'_, GetSasContainerWebDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the applications that a container tamper-proofing rule covers.
    #[inline]
    pub fn get_sas_container_web_defense_rule_application(
        &self,
        request: GetSasContainerWebDefenseRuleApplicationRequest,
    ) -> Call<'_, GetSasContainerWebDefenseRuleApplicationRequest> {
        self.inner.call(request)
    }
    /// Lists the search criteria for container tamper-proofing rules.
    #[inline]
    pub fn get_sas_container_web_defense_rule_criteria(
        &self,
        request: GetSasContainerWebDefenseRuleCriteriaRequest,
    ) -> Call<'_, GetSasContainerWebDefenseRuleCriteriaRequest> {
        self.inner.call(request)
    }
    /// Reads the custom rules by which the security score is calculated.
    #[inline]
    pub fn get_security_score_rule(
        &self,
        request: GetSecurityScoreRuleRequest,
    ) -> Call<'_, GetSecurityScoreRuleRequest> {
        self.inner.call(request)
    }
    /// Reads the tree of sensitive file rules and which of them are selected.
    #[inline]
    pub fn get_sensitive_define_rule_config(
        &self,
        request: GetSensitiveDefineRuleConfigRequest,
    ) -> Call<'_, GetSensitiveDefineRuleConfigRequest> {
        self.inner.call(request)
    }
    /// Shows the protection quota used by one serverless application.
    #[inline]
    pub fn get_serverless_app_auth_detail(
        &self,
        request: GetServerlessAppAuthDetailRequest,
    ) -> Call<'_, GetServerlessAppAuthDetailRequest> {
        self.inner.call(request)
    }
    /// Summarizes the protection quota of serverless assets.
    #[inline]
    pub fn get_serverless_auth_summary(
        &self,
        request: GetServerlessAuthSummaryRequest,
    ) -> Call<'_, GetServerlessAuthSummaryRequest> {
        self.inner.call(request)
    }
    /// Reads whether ActionTrail events are delivered to Security Center.
    #[inline]
    pub fn get_service_trail(
        &self,
        request: GetServiceTrailRequest,
    ) -> Call<'_, GetServiceTrailRequest> {
        self.inner.call(request)
    }
    /// Reads a rule template of proactive container defense.
    #[inline]
    pub fn get_strategy_template_detail(
        &self,
        request: GetStrategyTemplateDetailRequest,
    ) -> Call<'_, GetStrategyTemplateDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the modules that Security Center supports for the account.
    #[inline]
    pub fn get_supported_modules(
        &self,
        request: GetSupportedModulesRequest,
    ) -> Call<'_, GetSupportedModulesRequest> {
        self.inner.call(request)
    }
    /// Counts security alerts for one or several server groups.
    #[inline]
    pub fn get_suspicious_statistics(
        &self,
        request: GetSuspiciousStatisticsRequest,
    ) -> Call<'_, GetSuspiciousStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of moving servers' connections from China to Singapore.
    #[inline]
    pub fn get_switch_region_detail(
        &self,
        request: GetSwitchRegionDetailRequest,
    ) -> Call<'_, GetSwitchRegionDetailRequest> {
        self.inner.call(request)
    }
    /// Tells whether a tenant check can be started.
    #[inline]
    pub fn get_tenant_check_available(
        &self,
        request: GetTenantCheckAvailableRequest,
    ) -> Call<'_, GetTenantCheckAvailableRequest> {
        self.inner.call(request)
    }
    /// Reads the language set for log analysis.
    #[inline]
    pub fn get_user_lang(
        &self,
        request: GetUserLangRequest,
    ) -> Call<'_, GetUserLangRequest> {
        self.inner.call(request)
    }
    /// Reads the settings of periodic virus scans.
    #[inline]
    pub fn get_virus_scan_config(
        &self,
        request: GetVirusScanConfigRequest,
    ) -> Call<'_, GetVirusScanConfigRequest> {
        self.inner.call(request)
    }
    /// Reads the figures of the latest virus scan.
    #[inline]
    pub fn get_virus_scan_latest_task_statistic(
        &self,
        request: GetVirusScanLatestTaskStatisticRequest,
    ) -> Call<'_, GetVirusScanLatestTaskStatisticRequest> {
        self.inner.call(request)
    }
    /// Counts vulnerabilities for one or several server groups.
    #[inline]
    pub fn get_vul_statistics(
        &self,
        request: GetVulStatisticsRequest,
    ) -> Call<'_, GetVulStatisticsRequest> {
        self.inner.call(request)
    }
    /// Reads one entry of the vulnerability whitelist.
    #[inline]
    pub fn get_vul_whitelist(
        &self,
        request: GetVulWhitelistRequest,
    ) -> Call<'_, GetVulWhitelistRequest> {
        self.inner.call(request)
    }
    /// Records that the terms of a feature were accepted or refused.
    #[inline]
    pub fn grant_switch_agreement(
        &self,
        request: GrantSwitchAgreementRequest,
    ) -> Call<'_, GrantSwitchAgreementRequest> {
        self.inner.call(request)
    }
    /// Handles alerts about malicious files, by the operation named in the call.
    #[inline]
    pub fn handle_malicious_files(
        &self,
        request: HandleMaliciousFilesRequest,
    ) -> Call<'_, HandleMaliciousFilesRequest> {
        self.inner.call(request)
    }
    /// Handles security alerts, for instance by quarantine, blocking, an allowlist entry or ignoring.
    #[inline]
    pub fn handle_security_events(
        &self,
        request: HandleSecurityEventsRequest,
    ) -> Call<'_, HandleSecurityEventsRequest> {
        self.inner.call(request)
    }
    /// Handles all alerts about malicious files that resemble a given one.
    #[inline]
    pub fn handle_similar_malicious_files(
        &self,
        request: HandleSimilarMaliciousFilesRequest,
    ) -> Call<'_, HandleSimilarMaliciousFilesRequest> {
        self.inner.call(request)
    }
    /// Handles in one go those alerts that share the kind or the IP rule of a given one.
    #[inline]
    pub fn handle_similar_security_events(
        &self,
        request: HandleSimilarSecurityEventsRequest,
    ) -> Call<'_, HandleSimilarSecurityEventsRequest> {
        self.inner.call(request)
    }
    /// Puts baseline check items of certain servers on the allowlist, or takes them off it.
    #[inline]
    pub fn ignore_check_items(
        &self,
        request: IgnoreCheckItemsRequest,
    ) -> Call<'_, IgnoreCheckItemsRequest> {
        self.inner.call(request)
    }
    /// Ignores risks of the baseline check, or has them reported again.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn ignore_hc_check_warnings(
        &self,
        request: IgnoreHcCheckWarningsRequest,
    ) -> Call<'_, IgnoreHcCheckWarningsRequest> {
        self.inner.call(request)
    }
    /// Ignores results of a data center probe scan, or takes this back.
    #[inline]
    pub fn ignore_idc_probe_scan_result(
        &self,
        request: IgnoreIdcProbeScanResultRequest,
    ) -> Call<'_, IgnoreIdcProbeScanResultRequest> {
        self.inner.call(request)
    }
    /// Installs the Security Center agent on Lingjun nodes.
    #[inline]
    pub fn install_aegis_for_lingjun(
        &self,
        request: InstallAegisForLingjunRequest,
    ) -> Call<'_, InstallAegisForLingjunRequest> {
        self.inner.call(request)
    }
    /// Installs the anti-ransomware client, which makes the backups, on servers.
    #[inline]
    pub fn install_backup_client(
        &self,
        request: InstallBackupClientRequest,
    ) -> Call<'_, InstallBackupClientRequest> {
        self.inner.call(request)
    }
    /// Installs the CloudMonitor agent on servers, whose Security Center agent must be online.
    #[inline]
    pub fn install_cloud_monitor(
        &self,
        request: InstallCloudMonitorRequest,
    ) -> Call<'_, InstallCloudMonitorRequest> {
        self.inner.call(request)
    }
    /// Installs the hybrid cloud proxy on servers and joins them to a cluster.
    #[inline]
    pub fn install_hybrid_proxy(
        &self,
        request: InstallHybridProxyRequest,
    ) -> Call<'_, InstallHybridProxyRequest> {
        self.inner.call(request)
    }
    /// Installs the CloudMonitor agent on servers that are not ECS instances.
    #[inline]
    pub fn install_pm_agent(
        &self,
        request: InstallPmAgentRequest,
    ) -> Call<'_, InstallPmAgentRequest> {
        self.inner.call(request)
    }
    /// Installs the client that backs up databases against ransomware.
    #[inline]
    pub fn install_uni_backup_agent(
        &self,
        request: InstallUniBackupAgentRequest,
    ) -> Call<'_, InstallUniBackupAgentRequest> {
        self.inner.call(request)
    }
    /// Adds processes to the whitelist of web tamper proofing.
    #[inline]
    pub fn join_web_lock_process_white_list(
        &self,
        request: JoinWebLockProcessWhiteListRequest,
    ) -> Call<'_, JoinWebLockProcessWhiteListRequest> {
        self.inner.call(request)
    }
    /// Lists the member accounts of the resource directory.
    #[inline]
    pub fn list_accounts_in_resource_directory(
        &self,
        request: ListAccountsInResourceDirectoryRequest,
    ) -> Call<'_, ListAccountsInResourceDirectoryRequest> {
        self.inner.call(request)
    }
    /// Lists the container escape prevention rules.
    #[inline]
    pub fn list_aegis_container_plugin_rule(
        &self,
        request: ListAegisContainerPluginRuleRequest,
    ) -> Call<'_, ListAegisContainerPluginRuleRequest> {
        self.inner.call(request)
    }
    /// Shows the agent state of the given Lingjun servers.
    #[inline]
    pub fn list_aegis_for_lingjun_status(
        &self,
        request: ListAegisForLingjunStatusRequest,
    ) -> Call<'_, ListAegisForLingjunStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the assets available to agentless detection, filtered by name, platform or region.
    #[inline]
    pub fn list_agentless_asset(
        &self,
        request: ListAgentlessAssetRequest,
    ) -> Call<'_, ListAgentlessAssetRequest> {
        self.inner.call(request)
    }
    /// Lists the malicious files that agentless detection has found.
    #[inline]
    pub fn list_agentless_malicious_files(
        &self,
        request: ListAgentlessMaliciousFilesRequest,
    ) -> Call<'_, ListAgentlessMaliciousFilesRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which agentless detection is available.
    #[inline]
    pub fn list_agentless_region(
        &self,
        request: ListAgentlessRegionRequest,
    ) -> Call<'_, ListAgentlessRegionRequest> {
        self.inner.call(request)
    }
    /// Lists the risks related to one event of agentless detection.
    #[inline]
    pub fn list_agentless_relate_malicious(
        &self,
        request: ListAgentlessRelateMaliciousRequest,
    ) -> Call<'_, ListAgentlessRelateMaliciousRequest> {
        self.inner.call(request)
    }
    /// Lists the hosts for which agentless detection found risks.
    #[inline]
    pub fn list_agentless_risk_uuid(
        &self,
        request: ListAgentlessRiskUuidRequest,
    ) -> Call<'_, ListAgentlessRiskUuidRequest> {
        self.inner.call(request)
    }
    /// Lists agentless detection tasks with progress and result, filtered by host or time.
    #[inline]
    pub fn list_agentless_task(
        &self,
        request: ListAgentlessTaskRequest,
    ) -> Call<'_, ListAgentlessTaskRequest> {
        self.inner.call(request)
    }
    /// Shows when offline hosts outside Alibaba Cloud are cleaned up.
    #[inline]
    pub fn list_asset_clean_config(
        &self,
        request: ListAssetCleanConfigRequest,
    ) -> Call<'_, ListAssetCleanConfigRequest> {
        self.inner.call(request)
    }
    /// Shows agent rollout information for the given servers.
    #[inline]
    pub fn list_asset_info_publish(
        &self,
        request: ListAssetInfoPublishRequest,
    ) -> Call<'_, ListAssetInfoPublishRequest> {
        self.inner.call(request)
    }
    /// Lists the settings for refreshing assets.
    #[inline]
    pub fn list_asset_refresh_task_config(
        &self,
        request: ListAssetRefreshTaskConfigRequest,
    ) -> Call<'_, ListAssetRefreshTaskConfigRequest> {
        self.inner.call(request)
    }
    /// Tells which of the given assets belong to an asset selection.
    #[inline]
    pub fn list_asset_selection_selected_target(
        &self,
        request: ListAssetSelectionSelectedTargetRequest,
    ) -> Call<'_, ListAssetSelectionSelectedTargetRequest> {
        self.inner.call(request)
    }
    /// Lists the assets contained in the selection that a selection key stands for.
    #[inline]
    pub fn list_asset_selection_target(
        &self,
        request: ListAssetSelectionTargetRequest,
    ) -> Call<'_, ListAssetSelectionTargetRequest> {
        self.inner.call(request)
    }
    /// Lists attack path events, filtered by risk level, path, asset or time.
    #[inline]
    pub fn list_attack_path_event(
        &self,
        request: ListAttackPathEventRequest,
    ) -> Call<'_, ListAttackPathEventRequest> {
        self.inner.call(request)
    }
    /// Lists the whitelist entries of attack path analysis.
    #[inline]
    pub fn list_attack_path_whitelist(
        &self,
        request: ListAttackPathWhitelistRequest,
    ) -> Call<'_, ListAttackPathWhitelistRequest> {
        self.inner.call(request)
    }
    /// Lists the rules that tag assets automatically.
    #[inline]
    pub fn list_auto_tag_rules(
        &self,
        request: ListAutoTagRulesRequest,
    ) -> Call<'_, ListAutoTagRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the attack paths that can be chosen, for instance for a whitelist.
    #[inline]
    pub fn list_available_attack_path(
        &self,
        request: ListAvailableAttackPathRequest,
    ) -> Call<'_, ListAvailableAttackPathRequest> {
        self.inner.call(request)
    }
    /// Lists the honeypot images that templates can be based on.
    #[inline]
    pub fn list_available_honeypot(
        &self,
        request: ListAvailableHoneypotRequest,
    ) -> Call<'_, ListAvailableHoneypotRequest> {
        self.inner.call(request)
    }
    /// Lists the records of anti-ransomware backups.
    #[inline]
    pub fn list_backup_record(
        &self,
        request: ListBackupRecordRequest,
    ) -> Call<'_, ListBackupRecordRequest> {
        self.inner.call(request)
    }
    /// Lists the whitelist records of baseline check items.
    #[inline]
    pub fn list_baseline_check_white_record(
        &self,
        request: ListBaselineCheckWhiteRecordRequest,
    ) -> Call<'_, ListBaselineCheckWhiteRecordRequest> {
        self.inner.call(request)
    }
    /// Lists the cloud resources that failed a configuration check item.
    #[inline]
    pub fn list_check_instance_result(
        &self,
        request: ListCheckInstanceResultRequest,
    ) -> Call<'_, ListCheckInstanceResultRequest> {
        self.inner.call(request)
    }
    /// Lists check items with parameters that can be customized.
    #[inline]
    pub fn list_check_item(
        &self,
        request: ListCheckItemRequest,
    ) -> Call<'_, ListCheckItemRequest> {
        self.inner.call(request)
    }
    /// Lists the servers affected by a baseline check item.
    #[inline]
    pub fn list_check_item_warning_machine(
        &self,
        request: ListCheckItemWarningMachineRequest,
    ) -> Call<'_, ListCheckItemWarningMachineRequest> {
        self.inner.call(request)
    }
    /// Lists baseline check items with counts of the risks found, page by page.
    #[inline]
    pub fn list_check_item_warning_summary(
        &self,
        request: ListCheckItemWarningSummaryRequest,
    ) -> Call<'_, ListCheckItemWarningSummaryRequest> {
        self.inner.call(request)
    }
    /// Lists configuration check items, filtered by name, type and status.
    #[inline]
    pub fn list_check_items(
        &self,
        request: ListCheckItemsRequest,
    ) -> Call<'_, ListCheckItemsRequest> {
        self.inner.call(request)
    }
    /// Lists the policy nodes under which configuration check items are grouped.
    #[inline]
    pub fn list_check_policies(
        &self,
        request: ListCheckPoliciesRequest,
    ) -> Call<'_, ListCheckPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the detailed results of risk items in the cloud configuration check.
    #[inline]
    pub fn list_check_result(
        &self,
        request: ListCheckResultRequest,
    ) -> Call<'_, ListCheckResultRequest> {
        self.inner.call(request)
    }
    /// Lists rules of the configuration check, filtered by item, type and scope.
    #[inline]
    pub fn list_check_rule(
        &self,
        request: ListCheckRuleRequest,
    ) -> Call<'_, ListCheckRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the instances that a rule of the configuration check covers.
    #[inline]
    pub fn list_check_rule_instance(
        &self,
        request: ListCheckRuleInstanceRequest,
    ) -> Call<'_, ListCheckRuleInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the standards of the cloud configuration check.
    #[inline]
    pub fn list_check_standard(
        &self,
        request: ListCheckStandardRequest,
    ) -> Call<'_, ListCheckStandardRequest> {
        self.inner.call(request)
    }
    /// Lists the types of baseline check items that match the conditions.
    #[inline]
    pub fn list_check_types(
        &self,
        request: ListCheckTypesRequest,
    ) -> Call<'_, ListCheckTypesRequest> {
        self.inner.call(request)
    }
    /// Shows alert modes of assets; only strict mode lists individual assets, balanced is the default.
    #[inline]
    pub fn list_client_alert_mode(
        &self,
        request: ListClientAlertModeRequest,
    ) -> Call<'_, ListClientAlertModeRequest> {
        self.inner.call(request)
    }
    /// Lists the types that custom defense rules can have.
    #[inline]
    pub fn list_client_user_define_rule_types(
        &self,
        request: ListClientUserDefineRuleTypesRequest,
    ) -> Call<'_, ListClientUserDefineRuleTypesRequest> {
        self.inner.call(request)
    }
    /// Lists custom rules of malicious behavior defense.
    #[inline]
    pub fn list_client_user_define_rules(
        &self,
        request: ListClientUserDefineRulesRequest,
    ) -> Call<'_, ListClientUserDefineRulesRequest> {
        self.inner.call(request)
    }
    /// Lists instances of cloud services by search criteria, with alert and risk status.
    #[inline]
    pub fn list_cloud_asset_instances(
        &self,
        request: ListCloudAssetInstancesRequest,
    ) -> Call<'_, ListCloudAssetInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the comparison operators usable on cloud asset data in custom checks.
    #[inline]
    pub fn list_cloud_asset_match_operators(
        &self,
        request: ListCloudAssetMatchOperatorsRequest,
    ) -> Call<'_, ListCloudAssetMatchOperatorsRequest> {
        self.inner.call(request)
    }
    /// Lists the data schemas of cloud asset types, for use in custom checks.
    #[inline]
    pub fn list_cloud_asset_schemas(
        &self,
        request: ListCloudAssetSchemasRequest,
    ) -> Call<'_, ListCloudAssetSchemasRequest> {
        self.inner.call(request)
    }
    /// Lists the regions from which assets of other clouds can be synchronized.
    #[inline]
    pub fn list_cloud_vendor_regions(
        &self,
        request: ListCloudVendorRegionsRequest,
    ) -> Call<'_, ListCloudVendorRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes of clusters with the state of their container firewall plug-in.
    #[inline]
    pub fn list_cluster_cnnf_status_detail(
        &self,
        request: ListClusterCnnfStatusDetailRequest,
    ) -> Call<'_, ListClusterCnnfStatusDetailRequest> {
        self.inner.call(request)
    }
    /// Lists clusters with their container firewall settings.
    #[inline]
    pub fn list_cluster_interception_config(
        &self,
        request: ListClusterInterceptionConfigRequest,
    ) -> Call<'_, ListClusterInterceptionConfigRequest> {
        self.inner.call(request)
    }
    /// Lists clusters with the state of the plug-in on each node.
    #[inline]
    pub fn list_cluster_plugin_info(
        &self,
        request: ListClusterPluginInfoRequest,
    ) -> Call<'_, ListClusterPluginInfoRequest> {
        self.inner.call(request)
    }
    /// Lists detection results of the files inside a compressed package.
    #[inline]
    pub fn list_compress_file_detect_result(
        &self,
        request: ListCompressFileDetectResultRequest,
    ) -> Call<'_, ListCompressFileDetectResultRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of non-image program defense.
    #[inline]
    pub fn list_container_defense_rule(
        &self,
        request: ListContainerDefenseRuleRequest,
    ) -> Call<'_, ListContainerDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Lists all clusters that the rules of non-image program defense cover.
    #[inline]
    pub fn list_container_defense_rule_clusters(
        &self,
        request: ListContainerDefenseRuleClustersRequest,
    ) -> Call<'_, ListContainerDefenseRuleClustersRequest> {
        self.inner.call(request)
    }
    /// Lists IDs and names of proactive container defense rules that match the filters.
    #[inline]
    pub fn list_criteria_strategy(
        &self,
        request: ListCriteriaStrategyRequest,
    ) -> Call<'_, ListCriteriaStrategyRequest> {
        self.inner.call(request)
    }
    /// Searches Docker Hub images by a query string.
    #[inline]
    pub fn list_dockerhub_image(
        &self,
        request: ListDockerhubImageRequest,
    ) -> Call<'_, ListDockerhubImageRequest> {
        self.inner.call(request)
    }
    /// Lists core file monitoring events that match given conditions.
    #[inline]
    pub fn list_file_protect_event(
        &self,
        request: ListFileProtectEventRequest,
    ) -> Call<'_, ListFileProtectEventRequest> {
        self.inner.call(request)
    }
    /// Lists servers with their core file monitoring support and plug-in state.
    #[inline]
    pub fn list_file_protect_plugin_status(
        &self,
        request: ListFileProtectPluginStatusRequest,
    ) -> Call<'_, ListFileProtectPluginStatusRequest> {
        self.inner.call(request)
    }
    /// Lists core file monitoring rules, filtered by name, alert level, action or platform.
    #[inline]
    pub fn list_file_protect_rule(
        &self,
        request: ListFileProtectRuleRequest,
    ) -> Call<'_, ListFileProtectRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the server groups of the account.
    #[inline]
    pub fn list_groups(
        &self,
        request: ListGroupsRequest,
    ) -> Call<'_, ListGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the honeypots with state and management node, searchable by name.
    #[inline]
    pub fn list_honeypot(
        &self,
        request: ListHoneypotRequest,
    ) -> Call<'_, ListHoneypotRequest> {
        self.inner.call(request)
    }
    /// Lists the alert events raised by honeypots.
    #[inline]
    pub fn list_honeypot_alarm_events(
        &self,
        request: ListHoneypotAlarmEventsRequest,
    ) -> Call<'_, ListHoneypotAlarmEventsRequest> {
        self.inner.call(request)
    }
    /// Builds a profile of an attacker from the source IP address.
    #[inline]
    pub fn list_honeypot_attacker_portrait(
        &self,
        request: ListHoneypotAttackerPortraitRequest,
    ) -> Call<'_, ListHoneypotAttackerPortraitRequest> {
        self.inner.call(request)
    }
    /// Lists the sources that attacked honeypots.
    #[inline]
    pub fn list_honeypot_attacker_source(
        &self,
        request: ListHoneypotAttackerSourceRequest,
    ) -> Call<'_, ListHoneypotAttackerSourceRequest> {
        self.inner.call(request)
    }
    /// Lists the steps of a honeypot attack event in detail.
    #[inline]
    pub fn list_honeypot_event_flows(
        &self,
        request: ListHoneypotEventFlowsRequest,
    ) -> Call<'_, ListHoneypotEventFlowsRequest> {
        self.inner.call(request)
    }
    /// Lists the intrusion events at honeypots.
    #[inline]
    pub fn list_honeypot_events(
        &self,
        request: ListHoneypotEventsRequest,
    ) -> Call<'_, ListHoneypotEventsRequest> {
        self.inner.call(request)
    }
    /// Lists honeypot management nodes with how many honeypots and probes they use.
    #[inline]
    pub fn list_honeypot_node(
        &self,
        request: ListHoneypotNodeRequest,
    ) -> Call<'_, ListHoneypotNodeRequest> {
        self.inner.call(request)
    }
    /// Lists honeypot templates, filtered by image, name or management node.
    #[inline]
    pub fn list_honeypot_preset(
        &self,
        request: ListHoneypotPresetRequest,
    ) -> Call<'_, ListHoneypotPresetRequest> {
        self.inner.call(request)
    }
    /// Lists honeypot probes, filtered by name, type and status.
    #[inline]
    pub fn list_honeypot_probe(
        &self,
        request: ListHoneypotProbeRequest,
    ) -> Call<'_, ListHoneypotProbeRequest> {
        self.inner.call(request)
    }
    /// Lists probe identifiers by probe type and management node.
    #[inline]
    pub fn list_honeypot_probe_uuid(
        &self,
        request: ListHoneypotProbeUuidRequest,
    ) -> Call<'_, ListHoneypotProbeUuidRequest> {
        self.inner.call(request)
    }
    /// Lists the types of risky build commands in images.
    #[inline]
    pub fn list_image_build_risk_item(
        &self,
        request: ListImageBuildRiskItemRequest,
    ) -> Call<'_, ListImageBuildRiskItemRequest> {
        self.inner.call(request)
    }
    /// Reads the extra settings of an image registry.
    #[inline]
    pub fn list_image_registry_extra(
        &self,
        request: ListImageRegistryExtraRequest,
    ) -> Call<'_, ListImageRegistryExtraRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which self-managed image registries can be connected.
    #[inline]
    pub fn list_image_registry_region(
        &self,
        request: ListImageRegistryRegionRequest,
    ) -> Call<'_, ListImageRegistryRegionRequest> {
        self.inner.call(request)
    }
    /// Lists security information on container images.
    #[inline]
    pub fn list_image_risk(
        &self,
        request: ListImageRiskRequest,
    ) -> Call<'_, ListImageRiskRequest> {
        self.inner.call(request)
    }
    /// Lists asset types and subtypes covered by the cloud configuration check.
    #[inline]
    pub fn list_instance_catalog(
        &self,
        request: ListInstanceCatalogRequest,
    ) -> Call<'_, ListInstanceCatalogRequest> {
        self.inner.call(request)
    }
    /// Shows the security risk level of the given instances.
    #[inline]
    pub fn list_instance_risk_levels(
        &self,
        request: ListInstanceRiskLevelsRequest,
    ) -> Call<'_, ListInstanceRiskLevelsRequest> {
        self.inner.call(request)
    }
    /// Counts the security problems of the given instances.
    #[inline]
    pub fn list_instance_risk_num(
        &self,
        request: ListInstanceRiskNumRequest,
    ) -> Call<'_, ListInstanceRiskNumRequest> {
        self.inner.call(request)
    }
    /// Lists what the container firewall has blocked.
    #[inline]
    pub fn list_interception_history(
        &self,
        request: ListInterceptionHistoryRequest,
    ) -> Call<'_, ListInterceptionHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists container firewall rules, page by page.
    #[inline]
    pub fn list_interception_rule_page(
        &self,
        request: ListInterceptionRulePageRequest,
    ) -> Call<'_, ListInterceptionRulePageRequest> {
        self.inner.call(request)
    }
    /// Lists the network objects protected by the container firewall.
    #[inline]
    pub fn list_interception_target_page(
        &self,
        request: ListInterceptionTargetPageRequest,
    ) -> Call<'_, ListInterceptionTargetPageRequest> {
        self.inner.call(request)
    }
    /// Lists the access configurations of self-managed Kubernetes clusters.
    #[inline]
    pub fn list_k8s_access_info(
        &self,
        request: ListK8sAccessInfoRequest,
    ) -> Call<'_, ListK8sAccessInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the regions for log delivery.
    #[inline]
    pub fn list_log_shipper_regions(
        &self,
        request: ListLogShipperRegionsRequest,
    ) -> Call<'_, ListLogShipperRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists serverless applications with their protection state.
    #[inline]
    pub fn list_machine_apps(
        &self,
        request: ListMachineAppsRequest,
    ) -> Call<'_, ListMachineAppsRequest> {
        self.inner.call(request)
    }
    /// Lists whitelist rules for sensitive file alerts of agentless detection.
    #[inline]
    pub fn list_malicious_file_whitelist_configs(
        &self,
        request: ListMaliciousFileWhitelistConfigsRequest,
    ) -> Call<'_, ListMaliciousFileWhitelistConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the Security Center instances of member accounts, with token-based paging.
    #[inline]
    pub fn list_multi_user_instances(
        &self,
        request: ListMultiUserInstancesRequest,
    ) -> Call<'_, ListMultiUserInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists malicious file alerts for objects in OSS.
    #[inline]
    pub fn list_object_scan_event(
        &self,
        request: ListObjectScanEventRequest,
    ) -> Call<'_, ListObjectScanEventRequest> {
        self.inner.call(request)
    }
    /// Lists the at-risk image blocking policies.
    #[inline]
    pub fn list_opa_cluster_strategy_new(
        &self,
        request: ListOpaClusterStrategyNewRequest,
    ) -> Call<'_, ListOpaClusterStrategyNewRequest> {
        self.inner.call(request)
    }
    /// Lists the check items concerned by operation tasks, filtered by instance, type and time.
    #[inline]
    pub fn list_operation_check(
        &self,
        request: ListOperationCheckRequest,
    ) -> Call<'_, ListOperationCheckRequest> {
        self.inner.call(request)
    }
    /// Lists the execution records of operation tasks, with status and source.
    #[inline]
    pub fn list_operation_process(
        &self,
        request: ListOperationProcessRequest,
    ) -> Call<'_, ListOperationProcessRequest> {
        self.inner.call(request)
    }
    /// Lists the detailed execution records of operation tasks by task ID.
    #[inline]
    pub fn list_operation_process_detail(
        &self,
        request: ListOperationProcessDetailRequest,
    ) -> Call<'_, ListOperationProcessDetailRequest> {
        self.inner.call(request)
    }
    /// Lists operation tasks on configuration check items.
    #[inline]
    pub fn list_operation_task(
        &self,
        request: ListOperationTaskRequest,
    ) -> Call<'_, ListOperationTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the buckets available to malicious file detection.
    #[inline]
    pub fn list_oss_bucket(
        &self,
        request: ListOssBucketRequest,
    ) -> Call<'_, ListOssBucketRequest> {
        self.inner.call(request)
    }
    /// Lists buckets with the risks found in them.
    #[inline]
    pub fn list_oss_bucket_scan_info(
        &self,
        request: ListOssBucketScanInfoRequest,
    ) -> Call<'_, ListOssBucketScanInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the policies for detecting malicious files in OSS.
    #[inline]
    pub fn list_oss_scan_config(
        &self,
        request: ListOssScanConfigRequest,
    ) -> Call<'_, ListOssScanConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the plug-ins of the given assets.
    #[inline]
    pub fn list_plugin_for_uuid(
        &self,
        request: ListPluginForUuidRequest,
    ) -> Call<'_, ListPluginForUuidRequest> {
        self.inner.call(request)
    }
    /// Lists the security risks of pods.
    #[inline]
    pub fn list_pod_risk(
        &self,
        request: ListPodRiskRequest,
    ) -> Call<'_, ListPodRiskRequest> {
        self.inner.call(request)
    }
    /// Lists the self-managed Kubernetes clusters of the account.
    #[inline]
    pub fn list_private_k8s(
        &self,
        request: ListPrivateK8sRequest,
    ) -> Call<'_, ListPrivateK8sRequest> {
        self.inner.call(request)
    }
    /// Lists image registries of one type.
    #[inline]
    pub fn list_private_registry_list(
        &self,
        request: ListPrivateRegistryListRequest,
    ) -> Call<'_, ListPrivateRegistryListRequest> {
        self.inner.call(request)
    }
    /// Counts the image registries of each type.
    #[inline]
    pub fn list_private_registry_type(
        &self,
        request: ListPrivateRegistryTypeRequest,
    ) -> Call<'_, ListPrivateRegistryTypeRequest> {
        self.inner.call(request)
    }
    /// Lists the batches of a staged agent upgrade.
    #[inline]
    pub fn list_publish_batch(
        &self,
        request: ListPublishBatchRequest,
    ) -> Call<'_, ListPublishBatchRequest> {
        self.inner.call(request)
    }
    /// Lists the resource directory folders that are synchronized by default.
    #[inline]
    pub fn list_rd_default_sync_list(
        &self,
        request: ListRdDefaultSyncListRequest,
    ) -> Call<'_, ListRdDefaultSyncListRequest> {
        self.inner.call(request)
    }
    /// Lists all network objects protected in a cluster.
    #[inline]
    pub fn list_rule_target_all(
        &self,
        request: ListRuleTargetAllRequest,
    ) -> Call<'_, ListRuleTargetAllRequest> {
        self.inner.call(request)
    }
    /// Lists container tamper-proofing rules with their protected paths, by search criteria.
    #[inline]
    pub fn list_sas_container_web_defense_rule(
        &self,
        request: ListSasContainerWebDefenseRuleRequest,
    ) -> Call<'_, ListSasContainerWebDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the assets supported by attack path analysis.
    #[inline]
    pub fn list_support_attack_path_asset(
        &self,
        request: ListSupportAttackPathAssetRequest,
    ) -> Call<'_, ListSupportAttackPathAssetRequest> {
        self.inner.call(request)
    }
    /// Lists the file extensions that malicious file detection supports.
    #[inline]
    pub fn list_support_object_suffix(
        &self,
        request: ListSupportObjectSuffixRequest,
    ) -> Call<'_, ListSupportObjectSuffixRequest> {
        self.inner.call(request)
    }
    /// Lists the clusters of system defense rules with details.
    #[inline]
    pub fn list_system_aggregation_rules(
        &self,
        request: ListSystemAggregationRulesRequest,
    ) -> Call<'_, ListSystemAggregationRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the types of system defense rules.
    #[inline]
    pub fn list_system_client_rule_types(
        &self,
        request: ListSystemClientRuleTypesRequest,
    ) -> Call<'_, ListSystemClientRuleTypesRequest> {
        self.inner.call(request)
    }
    /// Lists system rules of malicious behavior defense.
    #[inline]
    pub fn list_system_client_rules(
        &self,
        request: ListSystemClientRulesRequest,
    ) -> Call<'_, ListSystemClientRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the types by which system defense rules are clustered.
    #[inline]
    pub fn list_system_rule_aggregation_types(
        &self,
        request: ListSystemRuleAggregationTypesRequest,
    ) -> Call<'_, ListSystemRuleAggregationTypesRequest> {
        self.inner.call(request)
    }
    /// Lists the servers in one batch of a staged agent upgrade.
    #[inline]
    pub fn list_target_by_batch(
        &self,
        request: ListTargetByBatchRequest,
    ) -> Call<'_, ListTargetByBatchRequest> {
        self.inner.call(request)
    }
    /// Lists unfinished one-time tasks by type.
    #[inline]
    pub fn list_unfinished_once_task(
        &self,
        request: ListUnfinishedOnceTaskRequest,
    ) -> Call<'_, ListUnfinishedOnceTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the records of database anti-ransomware backups.
    #[inline]
    pub fn list_uni_backup_record(
        &self,
        request: ListUniBackupRecordRequest,
    ) -> Call<'_, ListUniBackupRecordRequest> {
        self.inner.call(request)
    }
    /// Lists the assets that do not have the agent installed.
    #[inline]
    pub fn list_uninstall_aegis_machines(
        &self,
        request: ListUninstallAegisMachinesRequest,
    ) -> Call<'_, ListUninstallAegisMachinesRequest> {
        self.inner.call(request)
    }
    /// Lists the account's VPCs, for connecting Kubernetes clusters in a region.
    #[inline]
    pub fn list_user_vpc(
        &self,
        request: ListUserVpcRequest,
    ) -> Call<'_, ListUserVpcRequest> {
        self.inner.call(request)
    }
    /// Lists the UUIDs of the instances that make up a serverless application.
    #[inline]
    pub fn list_uuids_by_app_id(
        &self,
        request: ListUuidsByAppIdRequest,
    ) -> Call<'_, ListUuidsByAppIdRequest> {
        self.inner.call(request)
    }
    /// Finds the protected assets that contain a given web path.
    #[inline]
    pub fn list_uuids_by_web_path(
        &self,
        request: ListUuidsByWebPathRequest,
    ) -> Call<'_, ListUuidsByWebPathRequest> {
        self.inner.call(request)
    }
    /// Lists hosts with virus alerts from a virus scan.
    #[inline]
    pub fn list_virus_scan_machine(
        &self,
        request: ListVirusScanMachineRequest,
    ) -> Call<'_, ListVirusScanMachineRequest> {
        self.inner.call(request)
    }
    /// Lists the virus alerts that a scan raised on one server.
    #[inline]
    pub fn list_virus_scan_machine_event(
        &self,
        request: ListVirusScanMachineEventRequest,
    ) -> Call<'_, ListVirusScanMachineEventRequest> {
        self.inner.call(request)
    }
    /// Lists virus scan tasks, filtered by scan type, status and server.
    #[inline]
    pub fn list_virus_scan_task(
        &self,
        request: ListVirusScanTaskRequest,
    ) -> Call<'_, ListVirusScanTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the vulnerabilities set for automatic fixing.
    #[inline]
    pub fn list_vul_auto_repair_config(
        &self,
        request: ListVulAutoRepairConfigRequest,
    ) -> Call<'_, ListVulAutoRepairConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the global settings for vulnerabilities.
    #[inline]
    pub fn list_vul_global_config(
        &self,
        request: ListVulGlobalConfigRequest,
    ) -> Call<'_, ListVulGlobalConfigRequest> {
        self.inner.call(request)
    }
    /// Marks member accounts as important, so that the account picker shows them first.
    #[inline]
    pub fn mark_monitor_accounts(
        &self,
        request: MarkMonitorAccountsRequest,
    ) -> Call<'_, MarkMonitorAccountsRequest> {
        self.inner.call(request)
    }
    /// Records how AccessKey pair leaks were dealt with.
    #[inline]
    pub fn modify_access_key_leak_deal(
        &self,
        request: ModifyAccessKeyLeakDealRequest,
    ) -> Call<'_, ModifyAccessKeyLeakDealRequest> {
        self.inner.call(request)
    }
    /// Changes a brute-force protection rule: failures allowed, time span, blocking time and servers.
    #[inline]
    pub fn modify_anti_brute_force_rule(
        &self,
        request: ModifyAntiBruteForceRuleRequest,
    ) -> Call<'_, ModifyAntiBruteForceRuleRequest> {
        self.inner.call(request)
    }
    /// Sets how often application vulnerabilities are scanned for.
    #[inline]
    pub fn modify_app_vul_scan_cycle(
        &self,
        request: ModifyAppVulScanCycleRequest,
    ) -> Call<'_, ModifyAppVulScanCycleRequest> {
        self.inner.call(request)
    }
    /// Changes when offline hosts are cleaned up; works only for hosts outside Alibaba Cloud.
    #[inline]
    pub fn modify_asset_clean_config(
        &self,
        request: ModifyAssetCleanConfigRequest,
    ) -> Call<'_, ModifyAssetCleanConfigRequest> {
        self.inner.call(request)
    }
    /// Moves servers into another server group.
    #[inline]
    pub fn modify_asset_group(
        &self,
        request: ModifyAssetGroupRequest,
    ) -> Call<'_, ModifyAssetGroupRequest> {
        self.inner.call(request)
    }
    /// Sets how important the given servers are considered to be.
    #[inline]
    pub fn modify_asset_important(
        &self,
        request: ModifyAssetImportantRequest,
    ) -> Call<'_, ModifyAssetImportantRequest> {
        self.inner.call(request)
    }
    /// Changes the KMS key or remark of an attestor.
    #[inline]
    pub fn modify_attestor(
        &self,
        request: ModifyAttestorRequest,
    ) -> Call<'_, ModifyAttestorRequest> {
        self.inner.call(request)
    }
    /// Sets after how many days invalid vulnerabilities are deleted automatically.
    #[inline]
    pub fn modify_auto_del_config(
        &self,
        request: ModifyAutoDelConfigRequest,
    ) -> Call<'_, ModifyAutoDelConfigRequest> {
        self.inner.call(request)
    }
    /// Changes an anti-ransomware policy for servers.
    #[inline]
    pub fn modify_backup_policy(
        &self,
        request: ModifyBackupPolicyRequest,
    ) -> Call<'_, ModifyBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Turns an anti-ransomware policy on or off.
    #[inline]
    pub fn modify_backup_policy_status(
        &self,
        request: ModifyBackupPolicyStatusRequest,
    ) -> Call<'_, ModifyBackupPolicyStatusRequest> {
        self.inner.call(request)
    }
    /// Changes an image signature policy, for instance its clusters or status.
    #[inline]
    pub fn modify_binary_security_policy(
        &self,
        request: ModifyBinarySecurityPolicyRequest,
    ) -> Call<'_, ModifyBinarySecurityPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes a configuration check rule, including the instances that it covers.
    #[inline]
    pub fn modify_check_rule(
        &self,
        request: ModifyCheckRuleRequest,
    ) -> Call<'_, ModifyCheckRuleRequest> {
        self.inner.call(request)
    }
    /// Empties the log analysis storage; the stored logs are cleared.
    #[inline]
    pub fn modify_clear_logstore_storage(
        &self,
        request: ModifyClearLogstoreStorageRequest,
    ) -> Call<'_, ModifyClearLogstoreStorageRequest> {
        self.inner.call(request)
    }
    /// Changes how much of a server's resources the agent may use.
    #[inline]
    pub fn modify_client_conf_setup(
        &self,
        request: ModifyClientConfSetupRequest,
    ) -> Call<'_, ModifyClientConfSetupRequest> {
        self.inner.call(request)
    }
    /// Changes the agent configuration strategy of servers.
    #[inline]
    pub fn modify_client_conf_strategy(
        &self,
        request: ModifyClientConfStrategyRequest,
    ) -> Call<'_, ModifyClientConfStrategyRequest> {
        self.inner.call(request)
    }
    /// Changes a custom rule of malicious behavior defense.
    #[inline]
    pub fn modify_client_user_define_rule(
        &self,
        request: ModifyClientUserDefineRuleRequest,
    ) -> Call<'_, ModifyClientUserDefineRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the access key, regions or modules of an account at another cloud vendor.
    #[inline]
    pub fn modify_cloud_vendor_account_ak(
        &self,
        request: ModifyCloudVendorAccountAKRequest,
    ) -> Call<'_, ModifyCloudVendorAccountAKRequest> {
        self.inner.call(request)
    }
    /// Changes or removes the audit log settings of an account at another vendor.
    #[inline]
    pub fn modify_cloud_vendor_trial_config(
        &self,
        request: ModifyCloudVendorTrialConfigRequest,
    ) -> Call<'_, ModifyCloudVendorTrialConfigRequest> {
        self.inner.call(request)
    }
    /// Confirms clusters whose container firewall status awaits confirmation.
    #[inline]
    pub fn modify_cluster_cnnf_status_user_confirm(
        &self,
        request: ModifyClusterCnnfStatusUserConfirmRequest,
    ) -> Call<'_, ModifyClusterCnnfStatusUserConfirmRequest> {
        self.inner.call(request)
    }
    /// Sets which priorities of vulnerability fixing the account cares about.
    #[inline]
    pub fn modify_concern_necessity(
        &self,
        request: ModifyConcernNecessityRequest,
    ) -> Call<'_, ModifyConcernNecessityRequest> {
        self.inner.call(request)
    }
    /// Changes a rule of non-image program defense.
    #[inline]
    pub fn modify_container_defense_rule(
        &self,
        request: ModifyContainerDefenseRuleRequest,
    ) -> Call<'_, ModifyContainerDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Turns rules of non-image program defense on or off.
    #[inline]
    pub fn modify_container_defense_rule_switch(
        &self,
        request: ModifyContainerDefenseRuleSwitchRequest,
    ) -> Call<'_, ModifyContainerDefenseRuleSwitchRequest> {
        self.inner.call(request)
    }
    /// Changes a container escape prevention rule.
    #[inline]
    pub fn modify_container_plugin_rule(
        &self,
        request: ModifyContainerPluginRuleRequest,
    ) -> Call<'_, ModifyContainerPluginRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of container runtime scans.
    #[inline]
    pub fn modify_container_scan_config(
        &self,
        request: ModifyContainerScanConfigRequest,
    ) -> Call<'_, ModifyContainerScanConfigRequest> {
        self.inner.call(request)
    }
    /// Adds vulnerabilities to the whitelist; they no longer show up in alerts.
    #[inline]
    pub fn modify_create_vul_whitelist(
        &self,
        request: ModifyCreateVulWhitelistRequest,
    ) -> Call<'_, ModifyCreateVulWhitelistRequest> {
        self.inner.call(request)
    }
    /// Changes a custom IP blocking rule.
    #[inline]
    pub fn modify_custom_block_record(
        &self,
        request: ModifyCustomBlockRecordRequest,
    ) -> Call<'_, ModifyCustomBlockRecordRequest> {
        self.inner.call(request)
    }
    /// Changes the interval of a periodic scan for images, urgent vulnerabilities or viruses.
    #[inline]
    pub fn modify_cycle_task(
        &self,
        request: ModifyCycleTaskRequest,
    ) -> Call<'_, ModifyCycleTaskRequest> {
        self.inner.call(request)
    }
    /// Turns DingTalk chatbot notifications on or off.
    #[inline]
    pub fn modify_ding_talk_status(
        &self,
        request: ModifyDingTalkStatusRequest,
    ) -> Call<'_, ModifyDingTalkStatusRequest> {
        self.inner.call(request)
    }
    /// Runs detection of an urgent vulnerability.
    #[inline]
    pub fn modify_emg_vul_submit(
        &self,
        request: ModifyEmgVulSubmitRequest,
    ) -> Call<'_, ModifyEmgVulSubmitRequest> {
        self.inner.call(request)
    }
    /// Gives another name to a server group.
    #[inline]
    pub fn modify_group_property(
        &self,
        request: ModifyGroupPropertyRequest,
    ) -> Call<'_, ModifyGroupPropertyRequest> {
        self.inner.call(request)
    }
    /// Changes the remark of a proxy cluster.
    #[inline]
    pub fn modify_hybrid_proxy_cluster(
        &self,
        request: ModifyHybridProxyClusterRequest,
    ) -> Call<'_, ModifyHybridProxyClusterRequest> {
        self.inner.call(request)
    }
    /// Changes the policy of a proxy cluster.
    #[inline]
    pub fn modify_hybrid_proxy_policy(
        &self,
        request: ModifyHybridProxyPolicyRequest,
    ) -> Call<'_, ModifyHybridProxyPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes an IDC probe, such as its IP segments, ports, interval or status.
    #[inline]
    pub fn modify_idc_probe(
        &self,
        request: ModifyIdcProbeRequest,
    ) -> Call<'_, ModifyIdcProbeRequest> {
        self.inner.call(request)
    }
    /// Changes the schedule for periodic image fixing.
    #[inline]
    pub fn modify_image_fix_cycle_config(
        &self,
        request: ModifyImageFixCycleConfigRequest,
    ) -> Call<'_, ModifyImageFixCycleConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the credentials of an image registry and its hourly image transfer limit.
    #[inline]
    pub fn modify_image_registry(
        &self,
        request: ModifyImageRegistryRequest,
    ) -> Call<'_, ModifyImageRegistryRequest> {
        self.inner.call(request)
    }
    /// Assigns another brute-force protection rule to a server.
    #[inline]
    pub fn modify_instance_anti_brute_force_rule(
        &self,
        request: ModifyInstanceAntiBruteForceRuleRequest,
    ) -> Call<'_, ModifyInstanceAntiBruteForceRuleRequest> {
        self.inner.call(request)
    }
    /// Changes source, destination, action or order of a container firewall rule.
    #[inline]
    pub fn modify_interception_rule(
        &self,
        request: ModifyInterceptionRuleRequest,
    ) -> Call<'_, ModifyInterceptionRuleRequest> {
        self.inner.call(request)
    }
    /// Turns container firewall rules on or off.
    #[inline]
    pub fn modify_interception_rule_switch(
        &self,
        request: ModifyInterceptionRuleSwitchRequest,
    ) -> Call<'_, ModifyInterceptionRuleSwitchRequest> {
        self.inner.call(request)
    }
    /// Changes a network object of the container firewall.
    #[inline]
    pub fn modify_interception_target(
        &self,
        request: ModifyInterceptionTargetRequest,
    ) -> Call<'_, ModifyInterceptionTargetRequest> {
        self.inner.call(request)
    }
    /// Turns delivery of a log type in log analysis on or off.
    #[inline]
    pub fn modify_log_meta_status(
        &self,
        request: ModifyLogMetaStatusRequest,
    ) -> Call<'_, ModifyLogMetaStatusRequest> {
        self.inner.call(request)
    }
    /// Changes a logon security setting, such as approved addresses or times, of assets.
    #[inline]
    pub fn modify_login_base_config(
        &self,
        request: ModifyLoginBaseConfigRequest,
    ) -> Call<'_, ModifyLoginBaseConfigRequest> {
        self.inner.call(request)
    }
    /// Turns a logon security alert on or off.
    #[inline]
    pub fn modify_login_switch_config(
        &self,
        request: ModifyLoginSwitchConfigRequest,
    ) -> Call<'_, ModifyLoginSwitchConfigRequest> {
        self.inner.call(request)
    }
    /// Changes channel and time limit of one notification item.
    #[inline]
    pub fn modify_notice_config(
        &self,
        request: ModifyNoticeConfigRequest,
    ) -> Call<'_, ModifyNoticeConfigRequest> {
        self.inner.call(request)
    }
    /// Activates log delivery to Simple Log Service.
    #[inline]
    pub fn modify_open_log_shipper(
        &self,
        request: ModifyOpenLogShipperRequest,
    ) -> Call<'_, ModifyOpenLogShipperRequest> {
        self.inner.call(request)
    }
    /// Handles detected vulnerabilities, for example by fixing, verifying or ignoring them.
    #[inline]
    pub fn modify_operate_vul(
        &self,
        request: ModifyOperateVulRequest,
    ) -> Call<'_, ModifyOperateVulRequest> {
        self.inner.call(request)
    }
    /// Turns the modules of a pay-as-you-go instance on or off.
    #[inline]
    pub fn modify_post_pay_module_switch(
        &self,
        request: ModifyPostPayModuleSwitchRequest,
    ) -> Call<'_, ModifyPostPayModuleSwitchRequest> {
        self.inner.call(request)
    }
    /// Changes the status of processes under an application whitelist policy.
    #[inline]
    pub fn modify_process_white_list(
        &self,
        request: ModifyProcessWhiteListRequest,
    ) -> Call<'_, ModifyProcessWhiteListRequest> {
        self.inner.call(request)
    }
    /// Changes how often asset fingerprints are collected automatically.
    #[inline]
    pub fn modify_property_schedule_config(
        &self,
        request: ModifyPropertyScheduleConfigRequest,
    ) -> Call<'_, ModifyPropertyScheduleConfigRequest> {
        self.inner.call(request)
    }
    /// Starts a set of security checks on the given servers.
    #[inline]
    pub fn modify_push_all_task(
        &self,
        request: ModifyPushAllTaskRequest,
    ) -> Call<'_, ModifyPushAllTaskRequest> {
        self.inner.call(request)
    }
    /// Refreshes the list of processes related to a Linux vulnerability.
    #[inline]
    pub fn modify_refresh_process_info(
        &self,
        request: ModifyRefreshProcessInfoRequest,
    ) -> Call<'_, ModifyRefreshProcessInfoRequest> {
        self.inner.call(request)
    }
    /// Changes name, protected paths and allowed processes of a container tamper-proofing rule.
    #[inline]
    pub fn modify_sas_container_web_defense_rule(
        &self,
        request: ModifySasContainerWebDefenseRuleRequest,
    ) -> Call<'_, ModifySasContainerWebDefenseRuleRequest> {
        self.inner.call(request)
    }
    /// Saves search conditions of the asset list.
    #[inline]
    pub fn modify_search_condition(
        &self,
        request: ModifySearchConditionRequest,
    ) -> Call<'_, ModifySearchConditionRequest> {
        self.inner.call(request)
    }
    /// Sets when items of the cloud configuration check run automatically.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_security_check_schedule_config(
        &self,
        request: ModifySecurityCheckScheduleConfigRequest,
    ) -> Call<'_, ModifySecurityCheckScheduleConfigRequest> {
        self.inner.call(request)
    }
    /// Adds or removes advanced alert whitelist rules for single assets.
    #[inline]
    pub fn modify_security_event_mark_miss_individually(
        &self,
        request: ModifySecurityEventMarkMissIndividuallyRequest,
    ) -> Call<'_, ModifySecurityEventMarkMissIndividuallyRequest> {
        self.inner.call(request)
    }
    /// Binds protection quota to serverless assets or applications, or takes it away.
    #[inline]
    pub fn modify_serverless_auth_to_machine(
        &self,
        request: ModifyServerlessAuthToMachineRequest,
    ) -> Call<'_, ModifyServerlessAuthToMachineRequest> {
        self.inner.call(request)
    }
    /// Subscribes to a response orchestration strategy or cancels the subscription.
    #[inline]
    pub fn modify_soar_strategy_subscribe(
        &self,
        request: ModifySoarStrategySubscribeRequest,
    ) -> Call<'_, ModifySoarStrategySubscribeRequest> {
        self.inner.call(request)
    }
    /// Starts a vulnerability scan of chosen types, as the console's one-click scan does.
    #[inline]
    pub fn modify_start_vul_scan(
        &self,
        request: ModifyStartVulScanRequest,
    ) -> Call<'_, ModifyStartVulScanRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a baseline check policy.
    #[inline]
    pub fn modify_strategy(
        &self,
        request: ModifyStrategyRequest,
    ) -> Call<'_, ModifyStrategyRequest> {
        self.inner.call(request)
    }
    /// Changes the server groups to which a baseline check policy applies.
    #[inline]
    pub fn modify_strategy_target(
        &self,
        request: ModifyStrategyTargetRequest,
    ) -> Call<'_, ModifyStrategyTargetRequest> {
        self.inner.call(request)
    }
    /// Renames an asset tag or changes which servers carry it.
    #[inline]
    pub fn modify_tag_with_uuid(
        &self,
        request: ModifyTagWithUuidRequest,
    ) -> Call<'_, ModifyTagWithUuidRequest> {
        self.inner.call(request)
    }
    /// Changes an anti-ransomware policy for databases.
    #[inline]
    pub fn modify_uni_backup_policy(
        &self,
        request: ModifyUniBackupPolicyRequest,
    ) -> Call<'_, ModifyUniBackupPolicyRequest> {
        self.inner.call(request)
    }
    /// Pauses or resumes the cloud honeypot of a VPC.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_vpc_honey_pot(
        &self,
        request: ModifyVpcHoneyPotRequest,
    ) -> Call<'_, ModifyVpcHoneyPotRequest> {
        self.inner.call(request)
    }
    /// Changes the switches of vulnerability scanning.
    #[inline]
    pub fn modify_vul_config(
        &self,
        request: ModifyVulConfigRequest,
    ) -> Call<'_, ModifyVulConfigRequest> {
        self.inner.call(request)
    }
    /// Changes which servers are scanned for vulnerabilities.
    #[inline]
    pub fn modify_vul_target(
        &self,
        request: ModifyVulTargetRequest,
    ) -> Call<'_, ModifyVulTargetRequest> {
        self.inner.call(request)
    }
    /// Sets what kinds of vulnerabilities a single server is scanned for.
    #[inline]
    pub fn modify_vul_target_config(
        &self,
        request: ModifyVulTargetConfigRequest,
    ) -> Call<'_, ModifyVulTargetConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the servers to which a vulnerability whitelist entry applies.
    #[inline]
    pub fn modify_vul_whitelist_target(
        &self,
        request: ModifyVulWhitelistTargetRequest,
    ) -> Call<'_, ModifyVulWhitelistTargetRequest> {
        self.inner.call(request)
    }
    /// Adds a protected directory to a server under web tamper proofing.
    #[inline]
    pub fn modify_web_lock_create_config(
        &self,
        request: ModifyWebLockCreateConfigRequest,
    ) -> Call<'_, ModifyWebLockCreateConfigRequest> {
        self.inner.call(request)
    }
    /// Removes a protected directory from a server under web tamper proofing.
    #[inline]
    pub fn modify_web_lock_delete_config(
        &self,
        request: ModifyWebLockDeleteConfigRequest,
    ) -> Call<'_, ModifyWebLockDeleteConfigRequest> {
        self.inner.call(request)
    }
    /// Sets whether processes are allowed by web tamper proofing.
    #[inline]
    pub fn modify_web_lock_process_status(
        &self,
        request: ModifyWebLockProcessStatusRequest,
    ) -> Call<'_, ModifyWebLockProcessStatusRequest> {
        self.inner.call(request)
    }
    /// Refreshes the web tamper proofing state of a server.
    #[inline]
    pub fn modify_web_lock_refresh(
        &self,
        request: ModifyWebLockRefreshRequest,
    ) -> Call<'_, ModifyWebLockRefreshRequest> {
        self.inner.call(request)
    }
    /// Sets up web tamper proofing for a server and turns it on.
    #[inline]
    pub fn modify_web_lock_start(
        &self,
        request: ModifyWebLockStartRequest,
    ) -> Call<'_, ModifyWebLockStartRequest> {
        self.inner.call(request)
    }
    /// Turns web tamper proofing of a server on or off.
    #[inline]
    pub fn modify_web_lock_status(
        &self,
        request: ModifyWebLockStatusRequest,
    ) -> Call<'_, ModifyWebLockStatusRequest> {
        self.inner.call(request)
    }
    /// Takes a server out of web tamper proofing.
    #[inline]
    pub fn modify_web_lock_unbind(
        &self,
        request: ModifyWebLockUnbindRequest,
    ) -> Call<'_, ModifyWebLockUnbindRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a protected directory on a server.
    #[inline]
    pub fn modify_web_lock_update_config(
        &self,
        request: ModifyWebLockUpdateConfigRequest,
    ) -> Call<'_, ModifyWebLockUpdateConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the custom web directories watched for alerts.
    #[inline]
    pub fn modify_web_path(
        &self,
        request: ModifyWebPathRequest,
    ) -> Call<'_, ModifyWebPathRequest> {
        self.inner.call(request)
    }
    /// Turns on automatic configuration of anti-ransomware backups.
    #[inline]
    pub fn open_backup_auto_config(
        &self,
        request: OpenBackupAutoConfigRequest,
    ) -> Call<'_, OpenBackupAutoConfigRequest> {
        self.inner.call(request)
    }
    /// Turns scanning for sensitive files on or off.
    #[inline]
    pub fn open_sensitive_file_scan(
        &self,
        request: OpenSensitiveFileScanRequest,
    ) -> Call<'_, OpenSensitiveFileScanRequest> {
        self.inner.call(request)
    }
    /// Installs the Security Center agent on servers.
    #[inline]
    pub fn operate_agent_client_install(
        &self,
        request: OperateAgentClientInstallRequest,
    ) -> Call<'_, OperateAgentClientInstallRequest> {
        self.inner.call(request)
    }
    /// Adds applications to the tamper protection of containers, or removes them.
    #[inline]
    pub fn operate_application(
        &self,
        request: OperateApplicationRequest,
    ) -> Call<'_, OperateApplicationRequest> {
        self.inner.call(request)
    }
    /// Controls the scan tasks of OSS buckets, for instance by stopping them.
    #[inline]
    pub fn operate_bucket_scan_task(
        &self,
        request: OperateBucketScanTaskRequest,
    ) -> Call<'_, OperateBucketScanTaskRequest> {
        self.inner.call(request)
    }
    /// Sets a feature switch of the given type for the whole account.
    #[inline]
    pub fn operate_common_overall_config(
        &self,
        request: OperateCommonOverallConfigRequest,
    ) -> Call<'_, OperateCommonOverallConfigRequest> {
        self.inner.call(request)
    }
    /// Sets for which targets a feature is on, such as image scans or container escape protection.
    #[inline]
    pub fn operate_common_target_config(
        &self,
        request: OperateCommonTargetConfigRequest,
    ) -> Call<'_, OperateCommonTargetConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the allowlist of baseline check items for images.
    #[inline]
    pub fn operate_image_baseline_whitelist(
        &self,
        request: OperateImageBaselineWhitelistRequest,
    ) -> Call<'_, OperateImageBaselineWhitelistRequest> {
        self.inner.call(request)
    }
    /// Repairs, verifies or ignores vulnerabilities of images, or takes the ignoring back.
    #[inline]
    pub fn operate_image_vul(
        &self,
        request: OperateImageVulRequest,
    ) -> Call<'_, OperateImageVulRequest> {
        self.inner.call(request)
    }
    /// Sets the account-wide switch for a kind of detection of suspicious events.
    #[inline]
    pub fn operate_suspicious_overall_config(
        &self,
        request: OperateSuspiciousOverallConfigRequest,
    ) -> Call<'_, OperateSuspiciousOverallConfigRequest> {
        self.inner.call(request)
    }
    /// Changes which servers a kind of proactive defense covers.
    #[inline]
    pub fn operate_suspicious_target_config(
        &self,
        request: OperateSuspiciousTargetConfigRequest,
    ) -> Call<'_, OperateSuspiciousTargetConfigRequest> {
        self.inner.call(request)
    }
    /// Switches a tamper protection rule for containers on or off.
    #[inline]
    pub fn operate_switch_status(
        &self,
        request: OperateSwitchStatusRequest,
    ) -> Call<'_, OperateSwitchStatusRequest> {
        self.inner.call(request)
    }
    /// Handles virus alerts, by a deep cleanup, an allowlist entry, ignoring or a note that it was done by hand.
    #[inline]
    pub fn operate_virus_events(
        &self,
        request: OperateVirusEventsRequest,
    ) -> Call<'_, OperateVirusEventsRequest> {
        self.inner.call(request)
    }
    /// Repairs vulnerabilities of Linux software on servers.
    #[inline]
    pub fn operate_vuls(
        &self,
        request: OperateVulsRequest,
    ) -> Call<'_, OperateVulsRequest> {
        self.inner.call(request)
    }
    /// Handles alerts that the tamper protection of web pages raised.
    #[inline]
    pub fn operate_web_lock_file_events(
        &self,
        request: OperateWebLockFileEventsRequest,
    ) -> Call<'_, OperateWebLockFileEventsRequest> {
        self.inner.call(request)
    }
    /// Takes back the ignoring of alerts, which then count as open again.
    #[inline]
    pub fn operation_cancel_ignore_susp_event(
        &self,
        request: OperationCancelIgnoreSuspEventRequest,
    ) -> Call<'_, OperationCancelIgnoreSuspEventRequest> {
        self.inner.call(request)
    }
    /// Changes which charts a custom report shows.
    #[inline]
    pub fn operation_customize_report_chart(
        &self,
        request: OperationCustomizeReportChartRequest,
    ) -> Call<'_, OperationCustomizeReportChartRequest> {
        self.inner.call(request)
    }
    /// Carries out one operation on several suspicious events at once.
    #[inline]
    pub fn operation_susp_events(
        &self,
        request: OperationSuspEventsRequest,
    ) -> Call<'_, OperationSuspEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the image registries known to Security Center, page by page.
    #[inline]
    pub fn page_image_registry(
        &self,
        request: PageImageRegistryRequest,
    ) -> Call<'_, PageImageRegistryRequest> {
        self.inner.call(request)
    }
    /// Pauses or resumes the agent on servers.
    #[inline]
    pub fn pause_client(
        &self,
        request: PauseClientRequest,
    ) -> Call<'_, PauseClientRequest> {
        self.inner.call(request)
    }
    /// Acts on a task of a SOAR strategy, by the action named in the call.
    #[inline]
    pub fn process_soar_strategy_task(
        &self,
        request: ProcessSoarStrategyTaskRequest,
    ) -> Call<'_, ProcessSoarStrategyTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a scan of container images; `PublicPreCheckImageScanTask` tells beforehand what it uses up.
    #[inline]
    pub fn public_create_image_scan_task(
        &self,
        request: PublicCreateImageScanTaskRequest,
    ) -> Call<'_, PublicCreateImageScanTaskRequest> {
        self.inner.call(request)
    }
    /// Returns how many images a scan would cover and how much of the scan quota it would take.
    #[inline]
    pub fn public_pre_check_image_scan_task(
        &self,
        request: PublicPreCheckImageScanTaskRequest,
    ) -> Call<'_, PublicPreCheckImageScanTaskRequest> {
        self.inner.call(request)
    }
    /// Takes an image over into the asset list and starts a scan of it.
    #[inline]
    pub fn public_sync_and_create_image_scan_task(
        &self,
        request: PublicSyncAndCreateImageScanTaskRequest,
    ) -> Call<'_, PublicSyncAndCreateImageScanTaskRequest> {
        self.inner.call(request)
    }
    /// Counts alert events by stage of attack.
    #[inline]
    pub fn query_attack_count(
        &self,
        request: QueryAttackCountRequest,
    ) -> Call<'_, QueryAttackCountRequest> {
        self.inner.call(request)
    }
    /// Shows how far the scan for databases has come.
    #[inline]
    pub fn query_discover_database(
        &self,
        request: QueryDiscoverDatabaseRequest,
    ) -> Call<'_, QueryDiscoverDatabaseRequest> {
        self.inner.call(request)
    }
    /// Looks up the ID of a server group by its name.
    #[inline]
    pub fn query_group_id_by_group_name(
        &self,
        request: QueryGroupIdByGroupNameRequest,
    ) -> Call<'_, QueryGroupIdByGroupNameRequest> {
        self.inner.call(request)
    }
    /// Lists alert whitelist rules in grouped form.
    #[inline]
    pub fn query_grouped_security_event_mark_miss_list(
        &self,
        request: QueryGroupedSecurityEventMarkMissListRequest,
    ) -> Call<'_, QueryGroupedSecurityEventMarkMissListRequest> {
        self.inner.call(request)
    }
    /// Lists the guide tasks kept for the account.
    #[inline]
    pub fn query_guid_task_list(
        &self,
        request: QueryGuidTaskListRequest,
    ) -> Call<'_, QueryGuidTaskListRequest> {
        self.inner.call(request)
    }
    /// Shows for how many days a Jenkins image registry's images are kept.
    #[inline]
    pub fn query_jenkins_image_registry_persistence_day(
        &self,
        request: QueryJenkinsImageRegistryPersistenceDayRequest,
    ) -> Call<'_, QueryJenkinsImageRegistryPersistenceDayRequest> {
        self.inner.call(request)
    }
    /// Shows the results of the precheck before database backups.
    #[inline]
    pub fn query_pre_check_database(
        &self,
        request: QueryPreCheckDatabaseRequest,
    ) -> Call<'_, QueryPreCheckDatabaseRequest> {
        self.inner.call(request)
    }
    /// Restarts a server; works only for Windows.
    #[inline]
    pub fn reboot_machine(
        &self,
        request: RebootMachineRequest,
    ) -> Call<'_, RebootMachineRequest> {
        self.inner.call(request)
    }
    /// Claims the trial of a feature for the calling account.
    #[inline]
    pub fn receive_function_trial_reward_by_ali_uid(
        &self,
        request: ReceiveFunctionTrialRewardByAliUidRequest,
    ) -> Call<'_, ReceiveFunctionTrialRewardByAliUidRequest> {
        self.inner.call(request)
    }
    /// Synchronizes asset data of the given kind and vendor anew.
    #[inline]
    pub fn refresh_assets(
        &self,
        request: RefreshAssetsRequest,
    ) -> Call<'_, RefreshAssetsRequest> {
        self.inner.call(request)
    }
    /// Refreshes the container assets shown in the asset center.
    #[inline]
    pub fn refresh_container_assets(
        &self,
        request: RefreshContainerAssetsRequest,
    ) -> Call<'_, RefreshContainerAssetsRequest> {
        self.inner.call(request)
    }
    /// Refreshes the list of OSS buckets.
    #[inline]
    pub fn refresh_oss_bucket_scan_info(
        &self,
        request: RefreshOssBucketScanInfoRequest,
    ) -> Call<'_, RefreshOssBucketScanInfoRequest> {
        self.inner.call(request)
    }
    /// Renews the token of an image registry.
    #[inline]
    pub fn refresh_registry_token(
        &self,
        request: RefreshRegistryTokenRequest,
    ) -> Call<'_, RefreshRegistryTokenRequest> {
        self.inner.call(request)
    }
    /// Takes single cloud resources off the whitelist of a configuration check item.
    #[inline]
    pub fn remove_check_instance_result_white_list(
        &self,
        request: RemoveCheckInstanceResultWhiteListRequest,
    ) -> Call<'_, RemoveCheckInstanceResultWhiteListRequest> {
        self.inner.call(request)
    }
    /// Takes cloud configuration check items off the whitelist.
    #[inline]
    pub fn remove_check_result_white_list(
        &self,
        request: RemoveCheckResultWhiteListRequest,
    ) -> Call<'_, RemoveCheckResultWhiteListRequest> {
        self.inner.call(request)
    }
    /// Resets a honeypot to its initial state.
    #[inline]
    pub fn reset_honeypot(
        &self,
        request: ResetHoneypotRequest,
    ) -> Call<'_, ResetHoneypotRequest> {
        self.inner.call(request)
    }
    /// Resets log delivery, with new retention times and log settings.
    #[inline]
    pub fn reset_log_shipper(
        &self,
        request: ResetLogShipperRequest,
    ) -> Call<'_, ResetLogShipperRequest> {
        self.inner.call(request)
    }
    /// Runs an agentless detection task again.
    #[inline]
    pub fn retry_agentless_task(
        &self,
        request: RetryAgentlessTaskRequest,
    ) -> Call<'_, RetryAgentlessTaskRequest> {
        self.inner.call(request)
    }
    /// Tries to install a honeypot probe again.
    #[inline]
    pub fn retry_install_probe(
        &self,
        request: RetryInstallProbeRequest,
    ) -> Call<'_, RetryInstallProbeRequest> {
        self.inner.call(request)
    }
    /// Restores a file from quarantine to where it was.
    #[inline]
    pub fn rollback_susp_event_quara_file(
        &self,
        request: RollbackSuspEventQuaraFileRequest,
    ) -> Call<'_, RollbackSuspEventQuaraFileRequest> {
        self.inner.call(request)
    }
    /// Returns the verification code that the command for installing the agent needs.
    #[inline]
    pub fn sas_install_code(
        &self,
        request: SasInstallCodeRequest,
    ) -> Call<'_, SasInstallCodeRequest> {
        self.inner.call(request)
    }
    /// Saves the settings of a custom report, such as its period, schedule and recipients.
    #[inline]
    pub fn save_customize_report_config(
        &self,
        request: SaveCustomizeReportConfigRequest,
    ) -> Call<'_, SaveCustomizeReportConfigRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a policy that says which baseline items images are checked for.
    #[inline]
    pub fn save_image_baseline_strategy(
        &self,
        request: SaveImageBaselineStrategyRequest,
    ) -> Call<'_, SaveImageBaselineStrategyRequest> {
        self.inner.call(request)
    }
    /// Sets which severities of alerts are reported to the user.
    #[inline]
    pub fn save_susp_event_user_setting(
        &self,
        request: SaveSuspEventUserSettingRequest,
    ) -> Call<'_, SaveSuspEventUserSettingRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a process allowlist policy, with the time it learns for.
    #[inline]
    pub fn save_white_list_strategy(
        &self,
        request: SaveWhiteListStrategyRequest,
    ) -> Call<'_, SaveWhiteListStrategyRequest> {
        self.inner.call(request)
    }
    /// Changes which servers a process allowlist policy applies to.
    #[inline]
    pub fn save_white_list_strategy_assets(
        &self,
        request: SaveWhiteListStrategyAssetsRequest,
    ) -> Call<'_, SaveWhiteListStrategyAssetsRequest> {
        self.inner.call(request)
    }
    /// Sends a custom report to its recipients now.
    #[inline]
    pub fn send_customize_report(
        &self,
        request: SendCustomizeReportRequest,
    ) -> Call<'_, SendCustomizeReportRequest> {
        self.inner.call(request)
    }
    /// Sets which image build risks are checked for.
    #[inline]
    pub fn set_build_risk_define_rule_config(
        &self,
        request: SetBuildRiskDefineRuleConfigRequest,
    ) -> Call<'_, SetBuildRiskDefineRuleConfigRequest> {
        self.inner.call(request)
    }
    /// Switches container firewall protection of clusters on or off.
    #[inline]
    pub fn set_cluster_interception_config(
        &self,
        request: SetClusterInterceptionConfigRequest,
    ) -> Call<'_, SetClusterInterceptionConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the handling status of a risky build command in images.
    #[inline]
    pub fn set_image_build_risk_status(
        &self,
        request: SetImageBuildRiskStatusRequest,
    ) -> Call<'_, SetImageBuildRiskStatusRequest> {
        self.inner.call(request)
    }
    /// Sets the handling status of a sensitive file in images.
    #[inline]
    pub fn set_image_sensitive_file_status(
        &self,
        request: SetImageSensitiveFileStatusRequest,
    ) -> Call<'_, SetImageSensitiveFileStatusRequest> {
        self.inner.call(request)
    }
    /// Sets the day range for scans of image registries.
    #[inline]
    pub fn set_registry_scan_day_num(
        &self,
        request: SetRegistryScanDayNumRequest,
    ) -> Call<'_, SetRegistryScanDayNumRequest> {
        self.inner.call(request)
    }
    /// Sets which custom sensitive file checks apply.
    #[inline]
    pub fn set_sensitive_define_rule_config(
        &self,
        request: SetSensitiveDefineRuleConfigRequest,
    ) -> Call<'_, SetSensitiveDefineRuleConfigRequest> {
        self.inner.call(request)
    }
    /// Sets the regions, and the default one, for synchronizing assets of a vendor.
    #[inline]
    pub fn set_sync_refresh_region(
        &self,
        request: SetSyncRefreshRegionRequest,
    ) -> Call<'_, SetSyncRefreshRegionRequest> {
        self.inner.call(request)
    }
    /// Runs a configuration check of cloud services.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn start_baseline_security_check(
        &self,
        request: StartBaselineSecurityCheckRequest,
    ) -> Call<'_, StartBaselineSecurityCheckRequest> {
        self.inner.call(request)
    }
    /// Starts a search for databases on the servers, which can then be protected.
    #[inline]
    pub fn start_discover_database_task(
        &self,
        request: StartDiscoverDatabaseTaskRequest,
    ) -> Call<'_, StartDiscoverDatabaseTaskRequest> {
        self.inner.call(request)
    }
    /// Puts a stopped honeypot back to work.
    #[inline]
    pub fn start_honeypot(
        &self,
        request: StartHoneypotRequest,
    ) -> Call<'_, StartHoneypotRequest> {
        self.inner.call(request)
    }
    /// Starts a scan by the data center probes; it takes no parameters.
    #[inline]
    pub fn start_idc_probe_scan(
        &self,
        request: StartIdcProbeScanRequest,
    ) -> Call<'_, StartIdcProbeScanRequest> {
        self.inner.call(request)
    }
    /// Checks ahead whether a database on a server can be backed up against ransomware.
    #[inline]
    pub fn start_pre_check_database(
        &self,
        request: StartPreCheckDatabaseRequest,
    ) -> Call<'_, StartPreCheckDatabaseRequest> {
        self.inner.call(request)
    }
    /// Starts a virus scan on one or more servers.
    #[inline]
    pub fn start_virus_scan_task(
        &self,
        request: StartVirusScanTaskRequest,
    ) -> Call<'_, StartVirusScanTaskRequest> {
        self.inner.call(request)
    }
    /// Stops a running honeypot without deleting it.
    #[inline]
    pub fn stop_honeypot(
        &self,
        request: StopHoneypotRequest,
    ) -> Call<'_, StopHoneypotRequest> {
        self.inner.call(request)
    }
    /// Starts a cloud configuration check over the chosen scan range.
    #[inline]
    pub fn submit_check(
        &self,
        request: SubmitCheckRequest,
    ) -> Call<'_, SubmitCheckRequest> {
        self.inner.call(request)
    }
    /// Submits an operation task, such as a repair, for a check item on instances.
    #[inline]
    pub fn submit_operation_task(
        &self,
        request: SubmitOperationTaskRequest,
    ) -> Call<'_, SubmitOperationTaskRequest> {
        self.inner.call(request)
    }
    /// Submits the tenant of the account for a check.
    #[inline]
    pub fn submit_tenant_check(
        &self,
        request: SubmitTenantCheckRequest,
    ) -> Call<'_, SubmitTenantCheckRequest> {
        self.inner.call(request)
    }
    /// Starts a check at once; it takes no parameters.
    #[inline]
    pub fn trigger_check(
        &self,
        request: TriggerCheckRequest,
    ) -> Call<'_, TriggerCheckRequest> {
        self.inner.call(request)
    }
    /// Unbinds servers from a proxy cluster of hybrid cloud.
    #[inline]
    pub fn un_bind_hybrid_proxy(
        &self,
        request: UnBindHybridProxyRequest,
    ) -> Call<'_, UnBindHybridProxyRequest> {
        self.inner.call(request)
    }
    /// Takes the mark of importance off member accounts.
    #[inline]
    pub fn un_mark_monitor_accounts(
        &self,
        request: UnMarkMonitorAccountsRequest,
    ) -> Call<'_, UnMarkMonitorAccountsRequest> {
        self.inner.call(request)
    }
    /// Detaches servers that are not on Alibaba Cloud from Security Center.
    #[inline]
    pub fn unbind_aegis(
        &self,
        request: UnbindAegisRequest,
    ) -> Call<'_, UnbindAegisRequest> {
        self.inner.call(request)
    }
    /// Removes the anti-ransomware agent from servers.
    #[inline]
    pub fn uninstall_backup_client(
        &self,
        request: UninstallBackupClientRequest,
    ) -> Call<'_, UninstallBackupClientRequest> {
        self.inner.call(request)
    }
    /// Removes the database backup agent from servers.
    #[inline]
    pub fn uninstall_uni_backup_agent(
        &self,
        request: UninstallUniBackupAgentRequest,
    ) -> Call<'_, UninstallUniBackupAgentRequest> {
        self.inner.call(request)
    }
    /// Changes the status of honeypot alert events.
    #[inline]
    pub fn update_alarm_event(
        &self,
        request: UpdateAlarmEventRequest,
    ) -> Call<'_, UpdateAlarmEventRequest> {
        self.inner.call(request)
    }
    /// Changes the sensitive assets of an attack path analysis configuration.
    #[inline]
    pub fn update_attack_path_sensitive_asset_config(
        &self,
        request: UpdateAttackPathSensitiveAssetConfigRequest,
    ) -> Call<'_, UpdateAttackPathSensitiveAssetConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a whitelist entry of attack path analysis.
    #[inline]
    pub fn update_attack_path_whitelist(
        &self,
        request: UpdateAttackPathWhitelistRequest,
    ) -> Call<'_, UpdateAttackPathWhitelistRequest> {
        self.inner.call(request)
    }
    /// Changes a whitelist record of a baseline check item.
    #[inline]
    pub fn update_baseline_check_white_record(
        &self,
        request: UpdateBaselineCheckWhiteRecordRequest,
    ) -> Call<'_, UpdateBaselineCheckWhiteRecordRequest> {
        self.inner.call(request)
    }
    /// Changes a custom check item of the configuration check.
    #[inline]
    pub fn update_check_item(
        &self,
        request: UpdateCheckItemRequest,
    ) -> Call<'_, UpdateCheckItemRequest> {
        self.inner.call(request)
    }
    /// Changes a custom policy node that groups check items.
    #[inline]
    pub fn update_check_policy(
        &self,
        request: UpdateCheckPolicyRequest,
    ) -> Call<'_, UpdateCheckPolicyRequest> {
        self.inner.call(request)
    }
    /// Sets the alert mode of servers.
    #[inline]
    pub fn update_client_alert_mode(
        &self,
        request: UpdateClientAlertModeRequest,
    ) -> Call<'_, UpdateClientAlertModeRequest> {
        self.inner.call(request)
    }
    /// Changes the setting of a general switch.
    #[inline]
    pub fn update_common_switch_config(
        &self,
        request: UpdateCommonSwitchConfigRequest,
    ) -> Call<'_, UpdateCommonSwitchConfigRequest> {
        self.inner.call(request)
    }
    /// Turns a custom security report on or off, or pins it.
    #[inline]
    pub fn update_customize_report_status(
        &self,
        request: UpdateCustomizeReportStatusRequest,
    ) -> Call<'_, UpdateCustomizeReportStatusRequest> {
        self.inner.call(request)
    }
    /// Changes the handling status of core file monitoring events.
    #[inline]
    pub fn update_file_protect_event_status(
        &self,
        request: UpdateFileProtectEventStatusRequest,
    ) -> Call<'_, UpdateFileProtectEventStatusRequest> {
        self.inner.call(request)
    }
    /// Puts a remark on a core file monitoring event.
    #[inline]
    pub fn update_file_protect_remark(
        &self,
        request: UpdateFileProtectRemarkRequest,
    ) -> Call<'_, UpdateFileProtectRemarkRequest> {
        self.inner.call(request)
    }
    /// Changes a core file monitoring rule, found by ID.
    #[inline]
    pub fn update_file_protect_rule(
        &self,
        request: UpdateFileProtectRuleRequest,
    ) -> Call<'_, UpdateFileProtectRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the rate limit for file uploads from the agent.
    #[inline]
    pub fn update_file_upload_limit(
        &self,
        request: UpdateFileUploadLimitRequest,
    ) -> Call<'_, UpdateFileUploadLimitRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a honeypot.
    #[inline]
    pub fn update_honeypot(
        &self,
        request: UpdateHoneypotRequest,
    ) -> Call<'_, UpdateHoneypotRequest> {
        self.inner.call(request)
    }
    /// Changes name, allowed probe addresses or probe capacity of a honeypot management node.
    #[inline]
    pub fn update_honeypot_node(
        &self,
        request: UpdateHoneypotNodeRequest,
    ) -> Call<'_, UpdateHoneypotNodeRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a honeypot template.
    #[inline]
    pub fn update_honeypot_preset(
        &self,
        request: UpdateHoneypotPresetRequest,
    ) -> Call<'_, UpdateHoneypotPresetRequest> {
        self.inner.call(request)
    }
    /// Changes the properties of a honeypot probe.
    #[inline]
    pub fn update_honeypot_probe(
        &self,
        request: UpdateHoneypotProbeRequest,
    ) -> Call<'_, UpdateHoneypotProbeRequest> {
        self.inner.call(request)
    }
    /// Changes a service of a honeypot probe.
    #[inline]
    pub fn update_honeypot_probe_bind(
        &self,
        request: UpdateHoneypotProbeBindRequest,
    ) -> Call<'_, UpdateHoneypotProbeBindRequest> {
        self.inner.call(request)
    }
    /// Updates one proxy server, identified by its UUID.
    #[inline]
    pub fn update_hybrid_proxy(
        &self,
        request: UpdateHybridProxyRequest,
    ) -> Call<'_, UpdateHybridProxyRequest> {
        self.inner.call(request)
    }
    /// Changes a rule for handling image alerts.
    #[inline]
    pub fn update_image_event_operation(
        &self,
        request: UpdateImageEventOperationRequest,
    ) -> Call<'_, UpdateImageEventOperationRequest> {
        self.inner.call(request)
    }
    /// Changes scope or reason of an image vulnerability whitelist entry.
    #[inline]
    pub fn update_image_vul_whitelist_target(
        &self,
        request: UpdateImageVulWhitelistTargetRequest,
    ) -> Call<'_, UpdateImageVulWhitelistTargetRequest> {
        self.inner.call(request)
    }
    /// Gives a Jenkins image registry another display name.
    #[inline]
    pub fn update_jenkins_image_registry_name(
        &self,
        request: UpdateJenkinsImageRegistryNameRequest,
    ) -> Call<'_, UpdateJenkinsImageRegistryNameRequest> {
        self.inner.call(request)
    }
    /// Changes for how long a Jenkins image registry's images are kept.
    #[inline]
    pub fn update_jenkins_image_registry_persistence_day(
        &self,
        request: UpdateJenkinsImageRegistryPersistenceDayRequest,
    ) -> Call<'_, UpdateJenkinsImageRegistryPersistenceDayRequest> {
        self.inner.call(request)
    }
    /// Changes a whitelist rule for sensitive file alerts of agentless detection.
    #[inline]
    pub fn update_malicious_file_whitelist_config(
        &self,
        request: UpdateMaliciousFileWhitelistConfigRequest,
    ) -> Call<'_, UpdateMaliciousFileWhitelistConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the Security Center instances of member accounts, including edition and capacities.
    #[inline]
    pub fn update_multi_user_instances(
        &self,
        request: UpdateMultiUserInstancesRequest,
    ) -> Call<'_, UpdateMultiUserInstancesRequest> {
        self.inner.call(request)
    }
    /// Changes an at-risk image blocking policy.
    #[inline]
    pub fn update_opa_strategy_new(
        &self,
        request: UpdateOpaStrategyNewRequest,
    ) -> Call<'_, UpdateOpaStrategyNewRequest> {
        self.inner.call(request)
    }
    /// Changes a policy for detecting malicious files in OSS.
    #[inline]
    pub fn update_oss_scan_config(
        &self,
        request: UpdateOssScanConfigRequest,
    ) -> Call<'_, UpdateOssScanConfigRequest> {
        self.inner.call(request)
    }
    /// Changes which edition pay-as-you-go protection gives to servers.
    #[inline]
    pub fn update_post_paid_bind_rel(
        &self,
        request: UpdatePostPaidBindRelRequest,
    ) -> Call<'_, UpdatePostPaidBindRelRequest> {
        self.inner.call(request)
    }
    /// Turns automatic agent upgrades on or off.
    #[inline]
    pub fn update_publish_auto_upgrade(
        &self,
        request: UpdatePublishAutoUpgradeRequest,
    ) -> Call<'_, UpdatePublishAutoUpgradeRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the interval of an agent upgrade batch.
    #[inline]
    pub fn update_publish_batch(
        &self,
        request: UpdatePublishBatchRequest,
    ) -> Call<'_, UpdatePublishBatchRequest> {
        self.inner.call(request)
    }
    /// Changes the schedule on which agents are upgraded.
    #[inline]
    pub fn update_publish_cron(
        &self,
        request: UpdatePublishCronRequest,
    ) -> Call<'_, UpdatePublishCronRequest> {
        self.inner.call(request)
    }
    /// Turns staged agent upgrades on or off.
    #[inline]
    pub fn update_publish_gray_switch(
        &self,
        request: UpdatePublishGraySwitchRequest,
    ) -> Call<'_, UpdatePublishGraySwitchRequest> {
        self.inner.call(request)
    }
    /// Points a business feature to another asset selection key.
    #[inline]
    pub fn update_selection_key_by_type(
        &self,
        request: UpdateSelectionKeyByTypeRequest,
    ) -> Call<'_, UpdateSelectionKeyByTypeRequest> {
        self.inner.call(request)
    }
    /// Adds alert names to strict mode or removes them.
    #[inline]
    pub fn update_strict_event_name(
        &self,
        request: UpdateStrictEventNameRequest,
    ) -> Call<'_, UpdateStrictEventNameRequest> {
        self.inner.call(request)
    }
    /// Changes which servers, groups or VPCs belong to an upgrade batch.
    #[inline]
    pub fn update_target_list_by_batch(
        &self,
        request: UpdateTargetListByBatchRequest,
    ) -> Call<'_, UpdateTargetListByBatchRequest> {
        self.inner.call(request)
    }
    /// Changes the address whitelist of an image registry.
    #[inline]
    pub fn update_white_list(
        &self,
        request: UpdateWhiteListRequest,
    ) -> Call<'_, UpdateWhiteListRequest> {
        self.inner.call(request)
    }
    /// Changes the status of application whitelist policies.
    #[inline]
    pub fn update_white_list_strategy_status(
        &self,
        request: UpdateWhiteListStrategyStatusRequest,
    ) -> Call<'_, UpdateWhiteListStrategyStatusRequest> {
        self.inner.call(request)
    }
    /// Upgrades an anti-ransomware policy to the newer policy version.
    #[inline]
    pub fn upgrade_backup_policy_version(
        &self,
        request: UpgradeBackupPolicyVersionRequest,
    ) -> Call<'_, UpgradeBackupPolicyVersionRequest> {
        self.inner.call(request)
    }
    /// Upgrades a honeypot management node, setting whether its honeypots may access the Internet.
    #[inline]
    pub fn upgrade_honeypot_node(
        &self,
        request: UpgradeHoneypotNodeRequest,
    ) -> Call<'_, UpgradeHoneypotNodeRequest> {
        self.inner.call(request)
    }
    /// Upgrades the agent on the given servers to a version.
    #[inline]
    pub fn upgrade_version_by_uuids(
        &self,
        request: UpgradeVersionByUuidsRequest,
    ) -> Call<'_, UpgradeVersionByUuidsRequest> {
        self.inner.call(request)
    }
    /// Registers a honeypot file after it was uploaded.
    #[inline]
    pub fn uploaded_honey_pot_file(
        &self,
        request: UploadedHoneyPotFileRequest,
    ) -> Call<'_, UploadedHoneyPotFileRequest> {
        self.inner.call(request)
    }
    /// Verifies baseline risks on servers again; those that pass change to passed.
    #[inline]
    pub fn validate_hc_warnings(
        &self,
        request: ValidateHcWarningsRequest,
    ) -> Call<'_, ValidateHcWarningsRequest> {
        self.inner.call(request)
    }
    /// Checks whether custom settings of a check item are valid.
    #[inline]
    pub fn verify_check_custom_config(
        &self,
        request: VerifyCheckCustomConfigRequest,
    ) -> Call<'_, VerifyCheckCustomConfigRequest> {
        self.inner.call(request)
    }
    /// Checks single cloud resources again for one configuration check item.
    #[inline]
    pub fn verify_check_instance_result(
        &self,
        request: VerifyCheckInstanceResultRequest,
    ) -> Call<'_, VerifyCheckInstanceResultRequest> {
        self.inner.call(request)
    }
    /// Runs the given configuration check items again.
    #[inline]
    pub fn verify_check_result(
        &self,
        request: VerifyCheckResultRequest,
    ) -> Call<'_, VerifyCheckResultRequest> {
        self.inner.call(request)
    }
}
