// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Metrics
//!
//! - [`QueryMetricByPage`](mod@query_metric_by_page): Queries metrics of application or browser monitoring page by page.
//!
//! ## Application monitoring
//!
//! - [`ConfigApp`](mod@config_app): Switches the main agent switch of monitored applications on or off, or reads its state.
//! - [`DeleteAppList`](mod@delete_app_list): Deletes several monitored applications by their PIDs.
//! - [`DeleteTraceApp`](mod@delete_trace_app): Deletes an application from application monitoring, by ID and type.
//! - [`DescribeTraceLicenseKey`](mod@describe_trace_license_key): Returns the license key with which agents report to ARMS.
//! - [`DoInsightsAction`](mod@do_insights_action): Carries out an action of the insights feature, by the module and data given.
//! - [`GetAgentDownloadUrl`](mod@get_agent_download_url): Returns the download URL of the ARMS agent.
//! - [`GetAgentDownloadUrlV2`](mod@get_agent_download_url_v2): Returns agent version and download URL for an agent type, operating system, and architecture.
//! - [`GetAppApiByPage`](mod@get_app_api_by_page): Returns request count, error count, and average response time of each interface, page by page.
//! - [`GetAppJVMConfig`](mod@get_app_jvm_config): Returns the JVM arguments of each instance of an application.
//! - [`GetMultipleTrace`](mod@get_multiple_trace): Returns the spans of several traces, given their trace IDs.
//! - [`GetStack`](mod@get_stack): Returns the method stack of a span in a trace.
//! - [`GetTrace`](mod@get_trace): Returns the spans of one trace; a time range makes the query faster.
//! - [`GetTraceApp`](mod@get_trace_app): Returns one application of application monitoring, by its PID.
//! - [`GetTraceAppConfig`](mod@get_trace_app_config): Returns all custom settings of a monitored application, such as sampling and agent switches.
//! - [`ListInsightsEvents`](mod@list_insights_events): Lists anomalies that Insights found in a time range, optionally for one application.
//! - [`ListTraceApps`](mod@list_trace_apps): Lists all monitored applications of a region.
//! - [`QueryAppMetadata`](mod@query_app_metadata): Translates encoded IDs in application data to their text, by metadata type.
//! - [`QueryAppTopology`](mod@query_app_topology): Returns the topology of an application and what it calls, in a time range.
//! - [`QueryReleaseMetric`](mod@query_release_metric): Compares metrics of old and new versions during a release of an EDAS or Kubernetes application.
//! - [`SaveTraceAppConfig`](mod@save_trace_app_config): Saves the settings of a monitored application, such as the sampling rate of traces.
//! - [`SearchTraceAppByName`](mod@search_trace_app_by_name): Finds monitored applications by name, without paging.
//! - [`SearchTraceAppByPage`](mod@search_trace_app_by_page): Finds monitored applications by name, page by page.
//! - [`SearchTraces`](mod@search_traces): Finds traces by time, application, IP address, span name, or tags, without paging.
//! - [`SearchTracesByPage`](mod@search_traces_by_page): Finds traces page by page, by time, application, IP address, span name, or tags.
//!
//! ## Browser monitoring
//!
//! - [`CreateRetcodeApp`](mod@create_retcode_app): Creates a browser monitoring task for a website or mini program.
//! - [`DeleteRetcodeApp`](mod@delete_retcode_app): Deletes a browser monitoring task, addressed by app ID and PID.
//! - [`DeleteSourceMap`](mod@delete_source_map): Deletes source maps that were uploaded for browser monitoring.
//! - [`GetRetcodeAppByPid`](mod@get_retcode_app_by_pid): Returns the browser monitoring application that has a given PID.
//! - [`GetRetcodeDataByQuery`](mod@get_retcode_data_by_query): Queries browser monitoring data with a query statement of Simple Log Service.
//! - [`GetRetcodeLogstore`](mod@get_retcode_logstore): Returns the project and Logstore in which a browser monitoring application keeps its data.
//! - [`GetRetcodeShareUrl`](mod@get_retcode_share_url): Returns the sharing URL of a site in browser monitoring.
//! - [`GetSourceMapInfo`](mod@get_source_map_info): Lists source map files uploaded to browser monitoring, with size and version.
//! - [`ListRetcodeApps`](mod@list_retcode_apps): Lists all browser monitoring tasks of a region.
//! - [`SearchRetcodeAppByPage`](mod@search_retcode_app_by_page): Finds browser monitoring tasks by name or ID, page by page.
//! - [`SetRetcodeShareStatus`](mod@set_retcode_share_status): Opens or closes sharing of a browser monitoring site with viewers who are not logged on.
//! - [`Upload`](mod@upload): Uploads a source map, which makes stack traces of browser monitoring readable.
//!
//! ## Real user monitoring
//!
//! - [`CreateRumApp`](mod@create_rum_app): Creates a real user monitoring (RUM) application and returns its ID and reporting endpoint.
//! - [`CreateRumUploadFileUrl`](mod@create_rum_upload_file_url): Returns a URL for uploading a source map or symbol file of a RUM application.
//! - [`DeleteRumApp`](mod@delete_rum_app): Deletes a RUM application, addressed by its app ID.
//! - [`DeleteRumUploadFile`](mod@delete_rum_upload_file): Deletes a file that was uploaded for real user monitoring.
//! - [`GetRumAppInfo`](mod@get_rum_app_info): Returns the settings and status of one RUM application.
//! - [`GetRumApps`](mod@get_rum_apps): Lists RUM applications, filtered by ID, group, name, type, or tags.
//! - [`GetRumDataForPage`](mod@get_rum_data_for_page): Queries the data of a RUM application, page by page.
//! - [`GetRumExceptionStack`](mod@get_rum_exception_stack): Restores a readable stack trace from a RUM exception, using symbol or source map files.
//! - [`GetRumUploadFiles`](mod@get_rum_upload_files): Lists files uploaded for a RUM application, such as source maps and symbol files.
//! - [`UpdateRumApp`](mod@update_rum_app): Changes a RUM application: description, SDK configuration, or starting and stopping it.
//! - [`UpdateRumFileStatus`](mod@update_rum_file_status): Records the status of a RUM file after its upload has succeeded.
//!
//! ## Managed Service for Prometheus
//!
//! - [`AddAliClusterIdsToPrometheusGlobalView`](mod@add_ali_cluster_ids_to_prometheus_global_view): Adds clusters as data sources to a Prometheus global aggregation instance.
//! - [`AddGrafana`](mod@add_grafana): Installs the Grafana dashboards of one integration for a cluster monitored by Managed Service for Prometheus.
//! - [`AddIntegration`](mod@add_integration): Installs the dashboards and the collection rules of one integration for a Prometheus cluster.
//! - [`AddPrometheusGlobalView`](mod@add_prometheus_global_view): Creates a global aggregation instance that queries several Prometheus clusters together.
//! - [`AddPrometheusGlobalViewByAliClusterIds`](mod@add_prometheus_global_view_by_ali_cluster_ids): Creates a global aggregation instance from the IDs of Alibaba Cloud clusters.
//! - [`AddPrometheusInstance`](mod@add_prometheus_instance): Creates a Prometheus instance of the remote write type and returns its ID.
//! - [`AddPrometheusIntegration`](mod@add_prometheus_integration): Adds an exporter from the integration center to a Prometheus instance for ACK or ECS.
//! - [`AddRecordingRule`](mod@add_recording_rule): Creates or updates the recording rules of a Prometheus cluster, given as YAML.
//! - [`AddTagToFlinkCluster`](mod@add_tag_to_flink_cluster): Tags the Prometheus instance of a Flink workspace with the workspace's ID and name.
//! - [`AppendInstancesToPrometheusGlobalView`](mod@append_instances_to_prometheus_global_view): Adds data sources to an aggregated Prometheus instance, so that its queries cover them too.
//! - [`BindPrometheusGrafanaInstance`](mod@bind_prometheus_grafana_instance): Binds a Grafana workspace to a Prometheus instance, which then uses it for dashboards.
//! - [`CheckServiceStatus`](mod@check_service_status): Tells the state of an ARMS sub-service, such as activated or stopped for overdue payment.
//! - [`CreateEnvCustomJob`](mod@create_env_custom_job): Adds a custom scrape job, given as YAML, to an environment.
//! - [`CreateEnvPodMonitor`](mod@create_env_pod_monitor): Adds a PodMonitor, given as YAML, to an environment; a dry run only validates.
//! - [`CreateEnvServiceMonitor`](mod@create_env_service_monitor): Adds a ServiceMonitor, given as YAML, to an environment; a dry run only validates.
//! - [`CreateEnvironment`](mod@create_environment): Creates an environment for metrics, bound to a resource such as a cluster or VPC.
//! - [`CreatePrometheusInstance`](mod@create_prometheus_instance): Creates a Prometheus instance of the chosen cluster type, with network, storage time, and billing.
//! - [`CreatePrometheusMonitoring`](mod@create_prometheus_monitoring): Adds a monitoring configuration, given as YAML, to a Prometheus instance.
//! - [`DelAuthToken`](mod@del_auth_token): Switches token authentication off for a Prometheus cluster.
//! - [`DeleteAddonRelease`](mod@delete_addon_release): Removes an installed add-on from an environment, by the name of its release.
//! - [`DeleteCmsExporter`](mod@delete_cms_exporter): Removes the exporter that brings CloudMonitor metrics into a Prometheus instance.
//! - [`DeleteEnvCustomJob`](mod@delete_env_custom_job): Deletes a custom scrape job of an environment, whose metrics are no longer collected.
//! - [`DeleteEnvPodMonitor`](mod@delete_env_pod_monitor): Deletes a PodMonitor of an environment; the pods it selected are no longer scraped.
//! - [`DeleteEnvServiceMonitor`](mod@delete_env_service_monitor): Deletes a ServiceMonitor of an environment; the services it selected are no longer scraped.
//! - [`DeleteEnvironment`](mod@delete_environment): Deletes an environment, and its Prometheus instance as well if the call says so.
//! - [`DeleteEnvironmentFeature`](mod@delete_environment_feature): Removes an installed feature from an environment.
//! - [`DeleteGrafanaResource`](mod@delete_grafana_resource): Deletes the Grafana dashboards of a Prometheus cluster.
//! - [`DeleteIntegration`](mod@delete_integration): Removes the collection rules that an integration brought to a cluster.
//! - [`DeletePrometheusGlobalView`](mod@delete_prometheus_global_view): Deletes an aggregated Prometheus instance; the instances it joined stay.
//! - [`DeletePrometheusIntegration`](mod@delete_prometheus_integration): Removes an exporter from a Prometheus instance of the container service or ECS kind.
//! - [`DeletePrometheusMonitoring`](mod@delete_prometheus_monitoring): Deletes a monitoring configuration of a Prometheus instance, such as a ServiceMonitor.
//! - [`DescribeAddonMetrics`](mod@describe_addon_metrics): Lists the metrics of an add-on with labels, groups, and descriptions.
//! - [`DescribeAddonRelease`](mod@describe_addon_release): Returns an installed add-on release of an environment, by its release name.
//! - [`DescribeEnvCustomJob`](mod@describe_env_custom_job): Returns one custom job of an environment with its YAML and status.
//! - [`DescribeEnvDropMetricsRule`](mod@describe_env_drop_metrics_rule): Returns which metrics an environment discards.
//! - [`DescribeEnvPodMonitor`](mod@describe_env_pod_monitor): Returns one PodMonitor of an environment with its YAML and status.
//! - [`DescribeEnvServiceMonitor`](mod@describe_env_service_monitor): Returns one ServiceMonitor of an environment with its YAML and status.
//! - [`DescribeEnvironment`](mod@describe_environment): Returns one environment with its type, bound resource, and Prometheus instance.
//! - [`DescribeEnvironmentFeature`](mod@describe_environment_feature): Returns configuration, version, and status of one feature in an environment.
//! - [`EnableMetric`](mod@enable_metric): Lets a Prometheus instance collect a discarded metric again.
//! - [`GetAuthToken`](mod@get_auth_token): Returns the token needed to read and write a Prometheus instance over the Internet.
//! - [`GetCloudClusterAllUrl`](mod@get_cloud_cluster_all_url): Returns read, write, Pushgateway, and Grafana URLs for cloud service monitoring.
//! - [`GetClusterAllUrl`](mod@get_cluster_all_url): Returns all URLs of a cluster: remote read and write, Pushgateway, and Grafana.
//! - [`GetExploreUrl`](mod@get_explore_url): Returns a URL that opens Grafana's Explore page with an expression on a cluster.
//! - [`GetIntegrationState`](mod@get_integration_state): Tells whether an integration is installed on a Prometheus cluster.
//! - [`GetManagedPrometheusStatus`](mod@get_managed_prometheus_status): Tells how far the managed Prometheus instance of an ASK, ECS, or ACK One cluster is installed.
//! - [`GetPrometheusApiToken`](mod@get_prometheus_api_token): Returns the token for integrating with ARMS Prometheus monitoring.
//! - [`GetPrometheusGlobalView`](mod@get_prometheus_global_view): Returns a global aggregation instance and its data sources in detail.
//! - [`GetPrometheusInstance`](mod@get_prometheus_instance): Returns one Prometheus instance with its cluster, network, and URLs.
//! - [`GetPrometheusIntegration`](mod@get_prometheus_integration): Returns one integration center exporter of a Prometheus instance for ACK or ECS.
//! - [`GetPrometheusMonitoring`](mod@get_prometheus_monitoring): Returns one monitoring configuration of a Prometheus instance, by name and type.
//! - [`GetRecordingRule`](mod@get_recording_rule): Returns the recording rules of a Prometheus cluster.
//! - [`InitEnvironment`](mod@init_environment): Sets an environment up for monitoring after it was created.
//! - [`InstallAddon`](mod@install_addon): Installs an add-on in an environment, under a release name, or only tests it.
//! - [`InstallCmsExporter`](mod@install_cms_exporter): Installs an exporter that brings CloudMonitor metrics into a Prometheus instance.
//! - [`InstallEnvironmentFeature`](mod@install_environment_feature): Installs a feature in an environment, in the version and with the configuration given.
//! - [`InstallManagedPrometheus`](mod@install_managed_prometheus): Installs a managed Prometheus for a serverless cluster or ECS, run on the side of the service.
//! - [`ListAddonReleases`](mod@list_addon_releases): Lists the add-on releases installed in an environment.
//! - [`ListAddons`](mod@list_addons): Lists the products that the new integration center offers as add-ons.
//! - [`ListClusterFromGrafana`](mod@list_cluster_from_grafana): Lists the Prometheus clusters of a region that are shown in Grafana.
//! - [`ListCmsInstances`](mod@list_cms_instances): Returns for each cloud service whether its metrics are collected.
//! - [`ListDashboards`](mod@list_dashboards): Lists the Grafana dashboards of a cluster, by title or name.
//! - [`ListDashboardsByName`](mod@list_dashboards_by_name): Creates a Loki data source linked to Prometheus and the dashboards that use both.
//! - [`ListEnvCustomJobs`](mod@list_env_custom_jobs): Lists the custom scrape jobs of an environment.
//! - [`ListEnvPodMonitors`](mod@list_env_pod_monitors): Lists the PodMonitors of an environment.
//! - [`ListEnvServiceMonitors`](mod@list_env_service_monitors): Lists the ServiceMonitors of an environment.
//! - [`ListEnvironmentAddons`](mod@list_environment_addons): Lists the add-ons that an environment has installed, with dashboards and descriptions.
//! - [`ListEnvironmentAlertRules`](mod@list_environment_alert_rules): Lists the alert groups and alert rules of an environment, optionally for one add-on.
//! - [`ListEnvironmentDashboards`](mod@list_environment_dashboards): Lists the dashboards of an environment, optionally for one add-on.
//! - [`ListEnvironmentFeatures`](mod@list_environment_features): Lists the features of an environment with version and status.
//! - [`ListEnvironmentKubeResources`](mod@list_environment_kube_resources): Lists Kubernetes resources of one kind in an environment, by namespace and labels.
//! - [`ListEnvironmentMetricTargets`](mod@list_environment_metric_targets): Lists the scrape targets of an environment with their health, optionally for one job.
//! - [`ListEnvironments`](mod@list_environments): Lists environments, filtered by type, add-on, bound resource, or tags.
//! - [`ListPrometheusGlobalView`](mod@list_prometheus_global_view): Lists the global aggregation instances of the account.
//! - [`ListPrometheusInstanceByTagAndResourceGroupId`](mod@list_prometheus_instance_by_tag_and_resource_group_id): Lists Prometheus instances that carry given tags or belong to a resource group.
//! - [`ListPrometheusInstances`](mod@list_prometheus_instances): Lists all Prometheus instances in normal state, optionally with global aggregation instances.
//! - [`ListPrometheusIntegration`](mod@list_prometheus_integration): Lists the integration center exporters on a Prometheus instance for ACK or ECS.
//! - [`ListPrometheusMonitoring`](mod@list_prometheus_monitoring): Lists the monitoring configurations of a Prometheus instance, by type.
//! - [`OpenVCluster`](mod@open_v_cluster): Creates a virtual cluster for a product.
//! - [`QueryPromInstallStatus`](mod@query_prom_install_status): Tells whether the Prometheus controller is installed in a cluster.
//! - [`RemoveAliClusterIdsFromPrometheusGlobalView`](mod@remove_ali_cluster_ids_from_prometheus_global_view): Takes clusters out of a global aggregation instance's data sources.
//! - [`RemoveSourcesFromPrometheusGlobalView`](mod@remove_sources_from_prometheus_global_view): Takes data sources not from Alibaba Cloud out of a global aggregation instance.
//! - [`RestartEnvironmentFeature`](mod@restart_environment_feature): Restarts one feature, by name, in an environment that has it installed.
//! - [`SyncRecordingRules`](mod@sync_recording_rules): Copies the recording rules of one cluster to other clusters, across regions.
//! - [`UninstallManagedPrometheus`](mod@uninstall_managed_prometheus): Uninstalls managed Prometheus from an ASK, ECS, or ACK One cluster.
//! - [`UninstallPromCluster`](mod@uninstall_prom_cluster): Uninstalls ARMS Prometheus monitoring from a cluster.
//! - [`UpdateEnvCustomJob`](mod@update_env_custom_job): Changes YAML or status of an environment's custom job.
//! - [`UpdateEnvDropMetricsRule`](mod@update_env_drop_metrics_rule): Sets which metrics an environment discards.
//! - [`UpdateEnvPodMonitor`](mod@update_env_pod_monitor): Changes the YAML of an environment's PodMonitor; a dry run only validates.
//! - [`UpdateEnvServiceMonitor`](mod@update_env_service_monitor): Changes the YAML of an environment's ServiceMonitor; a dry run only validates.
//! - [`UpdateEnvironment`](mod@update_environment): Changes the name or the fee package of an environment.
//! - [`UpdateMetricDrop`](mod@update_metric_drop): Replaces the list of metrics that a Prometheus cluster discards.
//! - [`UpdatePrometheusGlobalView`](mod@update_prometheus_global_view): Changes the data sources of a global aggregation instance.
//! - [`UpdatePrometheusInstance`](mod@update_prometheus_instance): Changes a Prometheus instance: storage time, access without token, or billing.
//! - [`UpdatePrometheusIntegration`](mod@update_prometheus_integration): Changes the configuration of an integration center exporter on an instance for ACK or ECS.
//! - [`UpdatePrometheusMonitoring`](mod@update_prometheus_monitoring): Changes the YAML of a monitoring configuration of a Prometheus instance.
//! - [`UpdatePrometheusMonitoringStatus`](mod@update_prometheus_monitoring_status): Switches a monitoring configuration of a Prometheus instance to another status.
//! - [`UpgradeAddonRelease`](mod@upgrade_addon_release): Changes version or values of an installed add-on release; a dry run is possible.
//! - [`UpgradeEnvironmentFeature`](mod@upgrade_environment_feature): Changes version or values of a feature in an environment.
//!
//! ## Managed Service for Grafana
//!
//! - [`CreateGrafanaWorkspace`](mod@create_grafana_workspace): Buys a workspace of Managed Service for Grafana with edition, version, and billing cycle.
//! - [`DeleteGrafanaWorkspace`](mod@delete_grafana_workspace): Deletes a free beta Grafana workspace; paid editions cannot be deleted by a call.
//! - [`GetGrafanaWorkspace`](mod@get_grafana_workspace): Returns one Grafana workspace with edition, domain, IP addresses, and expiry.
//! - [`ListGrafanaWorkspace`](mod@list_grafana_workspace): Lists the Grafana workspaces of a region, filtered by resource group or tags.
//! - [`UpdateGrafanaWorkspace`](mod@update_grafana_workspace): Changes the name or description of a Grafana workspace.
//! - [`UpdateGrafanaWorkspaceVersion`](mod@update_grafana_workspace_version): Moves a Grafana workspace to another Grafana version.
//!
//! ## Business monitoring
//!
//! - [`ApplyScenario`](mod@apply_scenario): Creates a business monitoring scenario for an application, or updates an existing one.
//! - [`DeleteScenario`](mod@delete_scenario): Deletes a business monitoring job; its requests are no longer tracked.
//! - [`ListScenario`](mod@list_scenario): Lists business monitoring scenarios, by application, scenario, or sign.
//!
//! ## Synthetic monitoring
//!
//! - [`CreateTimingSyntheticTask`](mod@create_timing_synthetic_task): Creates a scheduled synthetic monitoring task in the new version, for network, page, or API checks.
//! - [`DeleteTimingSyntheticTask`](mod@delete_timing_synthetic_task): Deletes a scheduled synthetic monitoring task, which no longer probes its target.
//! - [`GetSyntheticMonitors`](mod@get_synthetic_monitors): Lists detection points for synthetic monitoring in the new version, by task and network type.
//! - [`GetTimingSyntheticTask`](mod@get_timing_synthetic_task): Returns the details of one synthetic monitoring task of the new version.
//! - [`ListSyntheticDetail`](mod@list_synthetic_detail): Returns single results of synthetic monitoring, with filters and sort order.
//! - [`ListTimingSyntheticTasks`](mod@list_timing_synthetic_tasks): Lists scheduled synthetic monitoring tasks of the new version, by type, name, or status.
//! - [`StartTimingSyntheticTask`](mod@start_timing_synthetic_task): Puts a scheduled synthetic monitoring task back to work.
//! - [`StopTimingSyntheticTask`](mod@stop_timing_synthetic_task): Stops scheduled synthetic monitoring tasks of the new version.
//! - [`UpdateTimingSyntheticTask`](mod@update_timing_synthetic_task): Changes a scheduled synthetic monitoring task of the new version.
//!
//! ## Synthetic monitoring (legacy)
//!
//! - [`CreateSyntheticTask`](mod@create_synthetic_task): Creates or updates a scheduled synthetic monitoring task; `CreateTimingSyntheticTask` is the newer version.
//! - [`DeleteSyntheticTask`](mod@delete_synthetic_task): Deletes synthetic monitoring tasks, which no longer probe their targets.
//! - [`GetSyntheticTaskDetail`](mod@get_synthetic_task_detail): Returns the details of one scheduled synthetic monitoring task.
//! - [`GetSyntheticTaskList`](mod@get_synthetic_task_list): Lists scheduled synthetic monitoring tasks by type, URL, name, or status.
//! - [`GetSyntheticTaskMonitors`](mod@get_synthetic_task_monitors): Lists detection points with city, carrier, and client type; takes no filters.
//! - [`SwitchSyntheticTaskStatus`](mod@switch_synthetic_task_status): Starts or stops scheduled synthetic monitoring tasks.
//!
//! ## Alerts
//!
//! - [`BlockAlarmNotification`](mod@block_alarm_notification): Mutes an alarm for a time, in which it sends no notifications.
//! - [`ChangeAlarmSeverity`](mod@change_alarm_severity): Raises or lowers how grave an alarm counts, in the name of the handler given.
//! - [`ClaimAlarm`](mod@claim_alarm): Claims an alarm, which shows others that somebody is working on it.
//! - [`CloseAlarm`](mod@close_alarm): Closes an alarm.
//! - [`CreateIntegration`](mod@create_integration): Creates an alert integration through which events of another product come in.
//! - [`CreateOrUpdateAlertRule`](mod@create_or_update_alert_rule): Creates an alert rule for application, browser, or Prometheus monitoring, or changes it by ID.
//! - [`CreateOrUpdateContact`](mod@create_or_update_contact): Creates an alert contact, or changes the contact whose ID is given.
//! - [`CreateOrUpdateContactGroup`](mod@create_or_update_contact_group): Creates an alert contact group, or changes the group whose ID is given.
//! - [`CreateOrUpdateEventBridgeIntegration`](mod@create_or_update_event_bridge_integration): Creates or changes an integration that sends alert notifications to an EventBridge event bus.
//! - [`CreateOrUpdateIMRobot`](mod@create_or_update_im_robot): Creates or changes an instant messaging robot, such as DingTalk, that sends alerts to a chat.
//! - [`CreateOrUpdateNotificationPolicy`](mod@create_or_update_notification_policy): Creates or changes a notification policy: matching rules, grouping, recipients, and templates.
//! - [`CreateOrUpdateSilencePolicy`](mod@create_or_update_silence_policy): Creates or changes a silence policy that keeps matching alerts from being notified.
//! - [`CreateOrUpdateWebhookContact`](mod@create_or_update_webhook_contact): Creates or changes a webhook contact that receives alerts as HTTP requests.
//! - [`DeleteAlertRule`](mod@delete_alert_rule): Deletes an alert rule, so that it no longer raises alerts.
//! - [`DeleteContact`](mod@delete_contact): Deletes an alert contact of the alert management, who is no longer notified.
//! - [`DeleteContactGroup`](mod@delete_contact_group): Deletes a contact group of the alert management; its contacts stay.
//! - [`DeleteEventBridgeIntegration`](mod@delete_event_bridge_integration): Deletes an EventBridge integration; alerts are no longer passed there.
//! - [`DeleteIMRobot`](mod@delete_im_robot): Deletes a chat robot; alerts are no longer posted by it.
//! - [`DeleteIntegrations`](mod@delete_integrations): Deletes alert integrations, through which outside systems sent their alerts.
//! - [`DeleteNotificationPolicy`](mod@delete_notification_policy): Deletes a notification policy; alerts that it matched notify nobody by it.
//! - [`DeleteSilencePolicy`](mod@delete_silence_policy): Deletes a silence policy; alerts it held back notify again.
//! - [`DeleteWebhookContact`](mod@delete_webhook_contact): Deletes a webhook contact; its URL is no longer called for alerts.
//! - [`DescribeContactGroups`](mod@describe_contact_groups): Lists alert contact groups page by page, by name or ID.
//! - [`DescribeContacts`](mod@describe_contacts): Lists alert contacts page by page, by name, phone, email, or ID.
//! - [`DescribeIMRobots`](mod@describe_im_robots): Lists the instant messaging robots that send alerts, by name or ID.
//! - [`DescribeWebhookContacts`](mod@describe_webhook_contacts): Lists webhook contacts page by page, by name or ID.
//! - [`GetAlertRules`](mod@get_alert_rules): Lists existing alert rules, filtered by ID, name, type, status, or cluster.
//! - [`GetOnCallSchedulesDetail`](mod@get_on_call_schedules_detail): Returns a shift schedule with its layers and contacts for a time range.
//! - [`ListAlertEvents`](mod@list_alert_events): Lists past alert events, filtered by name, time, status, or matching conditions.
//! - [`ListAlerts`](mod@list_alerts): Lists alerts that were sent, with state, severity, and optionally their events and activities.
//! - [`ListEscalationPolicies`](mod@list_escalation_policies): Lists alert escalation policies with their IDs and names.
//! - [`ListEventBridgeIntegrations`](mod@list_event_bridge_integrations): Lists the integrations that send alert notifications to EventBridge.
//! - [`ListIntegration`](mod@list_integration): Lists alert integrations by name and product type, page by page.
//! - [`ListNotificationPolicies`](mod@list_notification_policies): Lists notification policies by ID or name, page by page.
//! - [`ListOnCallSchedules`](mod@list_on_call_schedules): Lists shift schedules page by page.
//! - [`ListSilencePolicies`](mod@list_silence_policies): Lists silence policies page by page.
//! - [`SendTTSVerifyLink`](mod@send_tts_verify_link): Sends a text message with a verification link; only verified numbers can be called by alerts.
//! - [`UpdateIntegration`](mod@update_integration): Changes an alert integration, such as recovery settings, deduplication key, or field mapping.
//!
//! ## Prometheus alert rules (legacy)
//!
//! - [`CreatePrometheusAlertRule`](mod@create_prometheus_alert_rule): Creates a PromQL alert rule for a Prometheus cluster and returns it with its ID.
//! - [`DeletePrometheusAlertRule`](mod@delete_prometheus_alert_rule): Deletes a Prometheus alert rule, which is then no longer evaluated.
//! - [`DescribePrometheusAlertRule`](mod@describe_prometheus_alert_rule): Returns one Prometheus alert rule by its ID.
//! - [`ListPrometheusAlertRules`](mod@list_prometheus_alert_rules): Lists the alert rules of a Prometheus cluster, by type, status, or tags.
//! - [`ListPrometheusAlertTemplates`](mod@list_prometheus_alert_templates): Lists the templates for alert rules that suit a Prometheus cluster.
//! - [`UpdatePrometheusAlertRule`](mod@update_prometheus_alert_rule): Changes expression, duration, message, or notification of a Prometheus alert rule.
//!
//! ## Alerts (legacy)
//!
//! - [`CreateAlertContact`](mod@create_alert_contact): Creates an alert contact with phone, email, or DingTalk robot and returns its ID.
//! - [`CreateAlertContactGroup`](mod@create_alert_contact_group): Groups existing alert contacts under a name and returns the group ID.
//! - [`CreateDispatchRule`](mod@create_dispatch_rule): Creates a dispatch policy that decides how alerts are grouped and whom they go to.
//! - [`CreateWebhook`](mod@create_webhook): Creates an alert contact of the webhook type, with URL, method, headers, and body.
//! - [`DeleteAlertContact`](mod@delete_alert_contact): Deletes an alert contact, who is no longer notified.
//! - [`DeleteAlertContactGroup`](mod@delete_alert_contact_group): Deletes a group of alert contacts; the contacts themselves stay.
//! - [`DeleteAlertRules`](mod@delete_alert_rules): Deletes several alert rules with one call.
//! - [`DeleteDispatchRule`](mod@delete_dispatch_rule): Deletes a dispatch policy; alerts are no longer assigned by it.
//! - [`DescribeDispatchRule`](mod@describe_dispatch_rule): Returns one dispatch policy with its grouping, matching, and notification rules.
//! - [`ImportAppAlertRules`](mod@import_app_alert_rules): Creates alert rules for several applications from a template or an existing rule.
//! - [`ListActivatedAlerts`](mod@list_activated_alerts): Lists alerts that have been triggered, page by page.
//! - [`ListDispatchRule`](mod@list_dispatch_rule): Lists dispatch policies with their names, IDs, and states.
//! - [`SearchAlertContact`](mod@search_alert_contact): Finds alert contacts by name, phone, email, or ID.
//! - [`SearchAlertContactGroup`](mod@search_alert_contact_group): Finds alert contact groups by their name or by a contact in them.
//! - [`SearchAlertHistories`](mod@search_alert_histories): Lists which alerts an alert rule has sent, by time.
//! - [`SearchAlertRules`](mod@search_alert_rules): Finds alert rules by title, type, application, or tags.
//! - [`SearchEvents`](mod@search_events): Lists alert events, triggered or not, of a rule or application.
//! - [`StartAlert`](mod@start_alert): Switches an alert rule on, so that it is evaluated again.
//! - [`StopAlert`](mod@stop_alert): Stops an alert rule, addressed by its ID.
//! - [`UpdateAlertContact`](mod@update_alert_contact): Changes name, phone, email, or DingTalk robot of an alert contact.
//! - [`UpdateAlertContactGroup`](mod@update_alert_contact_group): Changes the name or the members of an alert contact group.
//! - [`UpdateAlertRule`](mod@update_alert_rule): Changes an application or browser monitoring alert rule and its contact groups.
//! - [`UpdateDispatchRule`](mod@update_dispatch_rule): Changes an existing dispatch policy, given as one JSON string.
//! - [`UpdateWebhook`](mod@update_webhook): Changes URL, method, headers, or body of a webhook alert contact.
//!
//! ## Activation and tags
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a resource into a different resource group.
//! - [`OpenArmsDefaultSLR`](mod@open_arms_default_slr): Creates the service-linked role `AliyunServiceRoleForARMS` for ARMS.
//! - [`OpenArmsServiceSecondVersion`](mod@open_arms_service_second_version): Activates pay-as-you-go billing for an ARMS sub-service and returns the order ID.
//! - [`OpenXtraceDefaultSLR`](mod@open_xtrace_default_slr): Creates the service-linked role `AliyunServiceRoleForXtrace` for Managed Service for OpenTelemetry.
//! - [`TagResources`](mod@tag_resources): Puts tags on one or more ARMS resources.
//! - [`UntagResources`](mod@untag_resources): Takes the given tags, or all of them, off ARMS resources.
//!
//! ## Billing
//!
//! - [`CheckCommercialStatus`](mod@check_commercial_status): Tells whether the paid edition of an ARMS sub-service is activated.
//! - [`GetCommercialStatus`](mod@get_commercial_status): Tells whether the account uses a product's paid edition, and how it is billed.
//! - [`GetRumOcuStatisticData`](mod@get_rum_ocu_statistic_data): Returns how many observability capacity units (OCUs) RUM has used.
//! - [`QueryCommercialUsage`](mod@query_commercial_usage): Returns how much data was written, for application monitoring, tracing, Prometheus, and user experience monitoring.
//!
//! ## Others
//!
//! - [`QueryDataset`](mod@query_dataset): Queries measures of a dataset by dimensions, in a time range.
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

pub mod add_ali_cluster_ids_to_prometheus_global_view;
pub mod add_grafana;
pub mod add_integration;
pub mod add_prometheus_global_view;
pub mod add_prometheus_global_view_by_ali_cluster_ids;
pub mod add_prometheus_instance;
pub mod add_prometheus_integration;
pub mod add_recording_rule;
pub mod add_tag_to_flink_cluster;
pub mod append_instances_to_prometheus_global_view;
pub mod apply_scenario;
pub mod bind_prometheus_grafana_instance;
pub mod block_alarm_notification;
pub mod change_alarm_severity;
pub mod change_resource_group;
pub mod check_commercial_status;
pub mod check_service_status;
pub mod claim_alarm;
pub mod close_alarm;
pub mod config_app;
pub mod create_alert_contact;
pub mod create_alert_contact_group;
pub mod create_dispatch_rule;
pub mod create_env_custom_job;
pub mod create_env_pod_monitor;
pub mod create_env_service_monitor;
pub mod create_environment;
pub mod create_grafana_workspace;
pub mod create_integration;
pub mod create_or_update_alert_rule;
pub mod create_or_update_contact;
pub mod create_or_update_contact_group;
pub mod create_or_update_event_bridge_integration;
pub mod create_or_update_im_robot;
pub mod create_or_update_notification_policy;
pub mod create_or_update_silence_policy;
pub mod create_or_update_webhook_contact;
pub mod create_prometheus_alert_rule;
pub mod create_prometheus_instance;
pub mod create_prometheus_monitoring;
pub mod create_retcode_app;
pub mod create_rum_app;
pub mod create_rum_upload_file_url;
pub mod create_synthetic_task;
pub mod create_timing_synthetic_task;
pub mod create_webhook;
pub mod del_auth_token;
pub mod delete_addon_release;
pub mod delete_alert_contact;
pub mod delete_alert_contact_group;
pub mod delete_alert_rule;
pub mod delete_alert_rules;
pub mod delete_app_list;
pub mod delete_cms_exporter;
pub mod delete_contact;
pub mod delete_contact_group;
pub mod delete_dispatch_rule;
pub mod delete_env_custom_job;
pub mod delete_env_pod_monitor;
pub mod delete_env_service_monitor;
pub mod delete_environment;
pub mod delete_environment_feature;
pub mod delete_event_bridge_integration;
pub mod delete_grafana_resource;
pub mod delete_grafana_workspace;
pub mod delete_im_robot;
pub mod delete_integration;
pub mod delete_integrations;
pub mod delete_notification_policy;
pub mod delete_prometheus_alert_rule;
pub mod delete_prometheus_global_view;
pub mod delete_prometheus_integration;
pub mod delete_prometheus_monitoring;
pub mod delete_retcode_app;
pub mod delete_rum_app;
pub mod delete_rum_upload_file;
pub mod delete_scenario;
pub mod delete_silence_policy;
pub mod delete_source_map;
pub mod delete_synthetic_task;
pub mod delete_timing_synthetic_task;
pub mod delete_trace_app;
pub mod delete_webhook_contact;
pub mod describe_addon_metrics;
pub mod describe_addon_release;
pub mod describe_contact_groups;
pub mod describe_contacts;
pub mod describe_dispatch_rule;
pub mod describe_env_custom_job;
pub mod describe_env_drop_metrics_rule;
pub mod describe_env_pod_monitor;
pub mod describe_env_service_monitor;
pub mod describe_environment;
pub mod describe_environment_feature;
pub mod describe_im_robots;
pub mod describe_prometheus_alert_rule;
pub mod describe_trace_license_key;
pub mod describe_webhook_contacts;
pub mod do_insights_action;
pub mod enable_metric;
pub mod get_agent_download_url;
pub mod get_agent_download_url_v2;
pub mod get_alert_rules;
pub mod get_app_api_by_page;
pub mod get_app_jvm_config;
pub mod get_auth_token;
pub mod get_cloud_cluster_all_url;
pub mod get_cluster_all_url;
pub mod get_commercial_status;
pub mod get_explore_url;
pub mod get_grafana_workspace;
pub mod get_integration_state;
pub mod get_managed_prometheus_status;
pub mod get_multiple_trace;
pub mod get_on_call_schedules_detail;
pub mod get_prometheus_api_token;
pub mod get_prometheus_global_view;
pub mod get_prometheus_instance;
pub mod get_prometheus_integration;
pub mod get_prometheus_monitoring;
pub mod get_recording_rule;
pub mod get_retcode_app_by_pid;
pub mod get_retcode_data_by_query;
pub mod get_retcode_logstore;
pub mod get_retcode_share_url;
pub mod get_rum_app_info;
pub mod get_rum_apps;
pub mod get_rum_data_for_page;
pub mod get_rum_exception_stack;
pub mod get_rum_ocu_statistic_data;
pub mod get_rum_upload_files;
pub mod get_source_map_info;
pub mod get_stack;
pub mod get_synthetic_monitors;
pub mod get_synthetic_task_detail;
pub mod get_synthetic_task_list;
pub mod get_synthetic_task_monitors;
pub mod get_timing_synthetic_task;
pub mod get_trace;
pub mod get_trace_app;
pub mod get_trace_app_config;
pub mod import_app_alert_rules;
pub mod init_environment;
pub mod install_addon;
pub mod install_cms_exporter;
pub mod install_environment_feature;
pub mod install_managed_prometheus;
pub mod list_activated_alerts;
pub mod list_addon_releases;
pub mod list_addons;
pub mod list_alert_events;
pub mod list_alerts;
pub mod list_cluster_from_grafana;
pub mod list_cms_instances;
pub mod list_dashboards;
pub mod list_dashboards_by_name;
pub mod list_dispatch_rule;
pub mod list_env_custom_jobs;
pub mod list_env_pod_monitors;
pub mod list_env_service_monitors;
pub mod list_environment_addons;
pub mod list_environment_alert_rules;
pub mod list_environment_dashboards;
pub mod list_environment_features;
pub mod list_environment_kube_resources;
pub mod list_environment_metric_targets;
pub mod list_environments;
pub mod list_escalation_policies;
pub mod list_event_bridge_integrations;
pub mod list_grafana_workspace;
pub mod list_insights_events;
pub mod list_integration;
pub mod list_notification_policies;
pub mod list_on_call_schedules;
pub mod list_prometheus_alert_rules;
pub mod list_prometheus_alert_templates;
pub mod list_prometheus_global_view;
pub mod list_prometheus_instance_by_tag_and_resource_group_id;
pub mod list_prometheus_instances;
pub mod list_prometheus_integration;
pub mod list_prometheus_monitoring;
pub mod list_retcode_apps;
pub mod list_scenario;
pub mod list_silence_policies;
pub mod list_synthetic_detail;
pub mod list_timing_synthetic_tasks;
pub mod list_trace_apps;
pub mod open_arms_default_slr;
pub mod open_arms_service_second_version;
pub mod open_v_cluster;
pub mod open_xtrace_default_slr;
pub mod query_app_metadata;
pub mod query_app_topology;
pub mod query_commercial_usage;
pub mod query_dataset;
pub mod query_metric_by_page;
pub mod query_prom_install_status;
pub mod query_release_metric;
pub mod remove_ali_cluster_ids_from_prometheus_global_view;
pub mod remove_sources_from_prometheus_global_view;
pub mod restart_environment_feature;
pub mod save_trace_app_config;
pub mod search_alert_contact;
pub mod search_alert_contact_group;
pub mod search_alert_histories;
pub mod search_alert_rules;
pub mod search_events;
pub mod search_retcode_app_by_page;
pub mod search_trace_app_by_name;
pub mod search_trace_app_by_page;
pub mod search_traces;
pub mod search_traces_by_page;
pub mod send_tts_verify_link;
pub mod set_retcode_share_status;
pub mod start_alert;
pub mod start_timing_synthetic_task;
pub mod stop_alert;
pub mod stop_timing_synthetic_task;
pub mod switch_synthetic_task_status;
pub mod sync_recording_rules;
pub mod tag_resources;
pub mod uninstall_managed_prometheus;
pub mod uninstall_prom_cluster;
pub mod untag_resources;
pub mod update_alert_contact;
pub mod update_alert_contact_group;
pub mod update_alert_rule;
pub mod update_dispatch_rule;
pub mod update_env_custom_job;
pub mod update_env_drop_metrics_rule;
pub mod update_env_pod_monitor;
pub mod update_env_service_monitor;
pub mod update_environment;
pub mod update_grafana_workspace;
pub mod update_grafana_workspace_version;
pub mod update_integration;
pub mod update_metric_drop;
pub mod update_prometheus_alert_rule;
pub mod update_prometheus_global_view;
pub mod update_prometheus_instance;
pub mod update_prometheus_integration;
pub mod update_prometheus_monitoring;
pub mod update_prometheus_monitoring_status;
pub mod update_rum_app;
pub mod update_rum_file_status;
pub mod update_timing_synthetic_task;
pub mod update_webhook;
pub mod upgrade_addon_release;
pub mod upgrade_environment_feature;
pub mod upload;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_ali_cluster_ids_to_prometheus_global_view::{AddAliClusterIdsToPrometheusGlobalViewRequest, AddAliClusterIdsToPrometheusGlobalViewResponse},
    add_grafana::{AddGrafanaRequest, AddGrafanaResponse},
    add_integration::{AddIntegrationRequest, AddIntegrationResponse},
    add_prometheus_global_view::{AddPrometheusGlobalViewRequest, AddPrometheusGlobalViewResponse},
    add_prometheus_global_view_by_ali_cluster_ids::{AddPrometheusGlobalViewByAliClusterIdsRequest, AddPrometheusGlobalViewByAliClusterIdsResponse},
    add_prometheus_instance::{AddPrometheusInstanceRequest, AddPrometheusInstanceResponse},
    add_prometheus_integration::{AddPrometheusIntegrationError, AddPrometheusIntegrationRequest, AddPrometheusIntegrationResponse},
    add_recording_rule::{AddRecordingRuleRequest, AddRecordingRuleResponse},
    add_tag_to_flink_cluster::{AddTagToFlinkClusterRequest, AddTagToFlinkClusterResponse},
    append_instances_to_prometheus_global_view::{AppendInstancesToPrometheusGlobalViewRequest, AppendInstancesToPrometheusGlobalViewResponse},
    apply_scenario::{ApplyScenarioRequest, ApplyScenarioResponse},
    bind_prometheus_grafana_instance::{BindPrometheusGrafanaInstanceError, BindPrometheusGrafanaInstanceRequest, BindPrometheusGrafanaInstanceResponse},
    block_alarm_notification::{BlockAlarmNotificationRequest, BlockAlarmNotificationResponse},
    change_alarm_severity::{ChangeAlarmSeverityRequest, ChangeAlarmSeverityResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    check_commercial_status::{CheckCommercialStatusRequest, CheckCommercialStatusResponse},
    check_service_status::{CheckServiceStatusRequest, CheckServiceStatusResponse},
    claim_alarm::{ClaimAlarmRequest, ClaimAlarmResponse},
    close_alarm::{CloseAlarmRequest, CloseAlarmResponse},
    config_app::{ConfigAppError, ConfigAppRequest, ConfigAppResponse},
    create_alert_contact::{CreateAlertContactRequest, CreateAlertContactResponse},
    create_alert_contact_group::{CreateAlertContactGroupRequest, CreateAlertContactGroupResponse},
    create_dispatch_rule::{CreateDispatchRuleRequest, CreateDispatchRuleResponse},
    create_env_custom_job::{CreateEnvCustomJobRequest, CreateEnvCustomJobResponse},
    create_env_pod_monitor::{CreateEnvPodMonitorRequest, CreateEnvPodMonitorResponse},
    create_env_service_monitor::{CreateEnvServiceMonitorRequest, CreateEnvServiceMonitorResponse},
    create_environment::{CreateEnvironmentRequest, CreateEnvironmentResponse},
    create_grafana_workspace::{CreateGrafanaWorkspaceError, CreateGrafanaWorkspaceRequest, CreateGrafanaWorkspaceResponse},
    create_integration::{CreateIntegrationRequest, CreateIntegrationResponse},
    create_or_update_alert_rule::{CreateOrUpdateAlertRuleRequest, CreateOrUpdateAlertRuleResponse},
    create_or_update_contact::{CreateOrUpdateContactRequest, CreateOrUpdateContactResponse},
    create_or_update_contact_group::{CreateOrUpdateContactGroupRequest, CreateOrUpdateContactGroupResponse},
    create_or_update_event_bridge_integration::{CreateOrUpdateEventBridgeIntegrationRequest, CreateOrUpdateEventBridgeIntegrationResponse},
    create_or_update_im_robot::{CreateOrUpdateIMRobotRequest, CreateOrUpdateIMRobotResponse},
    create_or_update_notification_policy::{CreateOrUpdateNotificationPolicyRequest, CreateOrUpdateNotificationPolicyResponse},
    create_or_update_silence_policy::{CreateOrUpdateSilencePolicyRequest, CreateOrUpdateSilencePolicyResponse},
    create_or_update_webhook_contact::{CreateOrUpdateWebhookContactRequest, CreateOrUpdateWebhookContactResponse},
    create_prometheus_alert_rule::{CreatePrometheusAlertRuleRequest, CreatePrometheusAlertRuleResponse},
    create_prometheus_instance::{CreatePrometheusInstanceRequest, CreatePrometheusInstanceResponse},
    create_prometheus_monitoring::{CreatePrometheusMonitoringRequest, CreatePrometheusMonitoringResponse},
    create_retcode_app::{CreateRetcodeAppRequest, CreateRetcodeAppResponse},
    create_rum_app::{CreateRumAppRequest, CreateRumAppResponse},
    create_rum_upload_file_url::{CreateRumUploadFileUrlRequest, CreateRumUploadFileUrlResponse},
    create_synthetic_task::{CreateSyntheticTaskRequest, CreateSyntheticTaskResponse},
    create_timing_synthetic_task::{CreateTimingSyntheticTaskError, CreateTimingSyntheticTaskRequest, CreateTimingSyntheticTaskResponse},
    create_webhook::{CreateWebhookRequest, CreateWebhookResponse},
    del_auth_token::{DelAuthTokenRequest, DelAuthTokenResponse},
    delete_addon_release::{DeleteAddonReleaseRequest, DeleteAddonReleaseResponse},
    delete_alert_contact::{DeleteAlertContactRequest, DeleteAlertContactResponse},
    delete_alert_contact_group::{DeleteAlertContactGroupRequest, DeleteAlertContactGroupResponse},
    delete_alert_rule::{DeleteAlertRuleRequest, DeleteAlertRuleResponse},
    delete_alert_rules::{DeleteAlertRulesRequest, DeleteAlertRulesResponse},
    delete_app_list::{DeleteAppListError, DeleteAppListRequest, DeleteAppListResponse},
    delete_cms_exporter::{DeleteCmsExporterRequest, DeleteCmsExporterResponse},
    delete_contact::{DeleteContactRequest, DeleteContactResponse},
    delete_contact_group::{DeleteContactGroupRequest, DeleteContactGroupResponse},
    delete_dispatch_rule::{DeleteDispatchRuleRequest, DeleteDispatchRuleResponse},
    delete_env_custom_job::{DeleteEnvCustomJobRequest, DeleteEnvCustomJobResponse},
    delete_env_pod_monitor::{DeleteEnvPodMonitorRequest, DeleteEnvPodMonitorResponse},
    delete_env_service_monitor::{DeleteEnvServiceMonitorRequest, DeleteEnvServiceMonitorResponse},
    delete_environment::{DeleteEnvironmentRequest, DeleteEnvironmentResponse},
    delete_environment_feature::{DeleteEnvironmentFeatureRequest, DeleteEnvironmentFeatureResponse},
    delete_event_bridge_integration::{DeleteEventBridgeIntegrationRequest, DeleteEventBridgeIntegrationResponse},
    delete_grafana_resource::{DeleteGrafanaResourceRequest, DeleteGrafanaResourceResponse},
    delete_grafana_workspace::{DeleteGrafanaWorkspaceError, DeleteGrafanaWorkspaceRequest, DeleteGrafanaWorkspaceResponse},
    delete_im_robot::{DeleteIMRobotRequest, DeleteIMRobotResponse},
    delete_integration::{DeleteIntegrationRequest, DeleteIntegrationResponse},
    delete_integrations::{DeleteIntegrationsRequest, DeleteIntegrationsResponse},
    delete_notification_policy::{DeleteNotificationPolicyRequest, DeleteNotificationPolicyResponse},
    delete_prometheus_alert_rule::{DeletePrometheusAlertRuleRequest, DeletePrometheusAlertRuleResponse},
    delete_prometheus_global_view::{DeletePrometheusGlobalViewRequest, DeletePrometheusGlobalViewResponse},
    delete_prometheus_integration::{DeletePrometheusIntegrationError, DeletePrometheusIntegrationRequest, DeletePrometheusIntegrationResponse},
    delete_prometheus_monitoring::{DeletePrometheusMonitoringRequest, DeletePrometheusMonitoringResponse},
    delete_retcode_app::{DeleteRetcodeAppRequest, DeleteRetcodeAppResponse},
    delete_rum_app::{DeleteRumAppRequest, DeleteRumAppResponse},
    delete_rum_upload_file::{DeleteRumUploadFileRequest, DeleteRumUploadFileResponse},
    delete_scenario::{DeleteScenarioRequest, DeleteScenarioResponse},
    delete_silence_policy::{DeleteSilencePolicyRequest, DeleteSilencePolicyResponse},
    delete_source_map::{DeleteSourceMapRequest, DeleteSourceMapResponse},
    delete_synthetic_task::{DeleteSyntheticTaskRequest, DeleteSyntheticTaskResponse},
    delete_timing_synthetic_task::{DeleteTimingSyntheticTaskError, DeleteTimingSyntheticTaskRequest, DeleteTimingSyntheticTaskResponse},
    delete_trace_app::{DeleteTraceAppError, DeleteTraceAppRequest, DeleteTraceAppResponse},
    delete_webhook_contact::{DeleteWebhookContactRequest, DeleteWebhookContactResponse},
    describe_addon_metrics::{DescribeAddonMetricsRequest, DescribeAddonMetricsResponse},
    describe_addon_release::{DescribeAddonReleaseRequest, DescribeAddonReleaseResponse},
    describe_contact_groups::{DescribeContactGroupsRequest, DescribeContactGroupsResponse},
    describe_contacts::{DescribeContactsRequest, DescribeContactsResponse},
    describe_dispatch_rule::{DescribeDispatchRuleRequest, DescribeDispatchRuleResponse},
    describe_env_custom_job::{DescribeEnvCustomJobRequest, DescribeEnvCustomJobResponse},
    describe_env_drop_metrics_rule::{DescribeEnvDropMetricsRuleRequest, DescribeEnvDropMetricsRuleResponse},
    describe_env_pod_monitor::{DescribeEnvPodMonitorRequest, DescribeEnvPodMonitorResponse},
    describe_env_service_monitor::{DescribeEnvServiceMonitorRequest, DescribeEnvServiceMonitorResponse},
    describe_environment::{DescribeEnvironmentRequest, DescribeEnvironmentResponse},
    describe_environment_feature::{DescribeEnvironmentFeatureRequest, DescribeEnvironmentFeatureResponse},
    describe_im_robots::{DescribeIMRobotsRequest, DescribeIMRobotsResponse},
    describe_prometheus_alert_rule::{DescribePrometheusAlertRuleRequest, DescribePrometheusAlertRuleResponse},
    describe_trace_license_key::{DescribeTraceLicenseKeyRequest, DescribeTraceLicenseKeyResponse},
    describe_webhook_contacts::{DescribeWebhookContactsRequest, DescribeWebhookContactsResponse},
    do_insights_action::{DoInsightsActionRequest, DoInsightsActionResponse},
    enable_metric::{EnableMetricRequest, EnableMetricResponse},
    get_agent_download_url::{GetAgentDownloadUrlRequest, GetAgentDownloadUrlResponse},
    get_agent_download_url_v2::{GetAgentDownloadUrlV2Error, GetAgentDownloadUrlV2Request, GetAgentDownloadUrlV2Response},
    get_alert_rules::{GetAlertRulesRequest, GetAlertRulesResponse},
    get_app_api_by_page::{GetAppApiByPageError, GetAppApiByPageRequest, GetAppApiByPageResponse},
    get_app_jvm_config::{GetAppJVMConfigRequest, GetAppJVMConfigResponse},
    get_auth_token::{GetAuthTokenRequest, GetAuthTokenResponse},
    get_cloud_cluster_all_url::{GetCloudClusterAllUrlRequest, GetCloudClusterAllUrlResponse},
    get_cluster_all_url::{GetClusterAllUrlRequest, GetClusterAllUrlResponse},
    get_commercial_status::{GetCommercialStatusRequest, GetCommercialStatusResponse},
    get_explore_url::{GetExploreUrlRequest, GetExploreUrlResponse},
    get_grafana_workspace::{GetGrafanaWorkspaceError, GetGrafanaWorkspaceRequest, GetGrafanaWorkspaceResponse},
    get_integration_state::{GetIntegrationStateRequest, GetIntegrationStateResponse},
    get_managed_prometheus_status::{GetManagedPrometheusStatusError, GetManagedPrometheusStatusRequest, GetManagedPrometheusStatusResponse},
    get_multiple_trace::{GetMultipleTraceRequest, GetMultipleTraceResponse},
    get_on_call_schedules_detail::{GetOnCallSchedulesDetailRequest, GetOnCallSchedulesDetailResponse},
    get_prometheus_api_token::{GetPrometheusApiTokenRequest, GetPrometheusApiTokenResponse},
    get_prometheus_global_view::{GetPrometheusGlobalViewRequest, GetPrometheusGlobalViewResponse},
    get_prometheus_instance::{GetPrometheusInstanceRequest, GetPrometheusInstanceResponse},
    get_prometheus_integration::{GetPrometheusIntegrationError, GetPrometheusIntegrationRequest, GetPrometheusIntegrationResponse},
    get_prometheus_monitoring::{GetPrometheusMonitoringRequest, GetPrometheusMonitoringResponse},
    get_recording_rule::{GetRecordingRuleRequest, GetRecordingRuleResponse},
    get_retcode_app_by_pid::{GetRetcodeAppByPidRequest, GetRetcodeAppByPidResponse},
    get_retcode_data_by_query::{GetRetcodeDataByQueryRequest, GetRetcodeDataByQueryResponse},
    get_retcode_logstore::{GetRetcodeLogstoreRequest, GetRetcodeLogstoreResponse},
    get_retcode_share_url::{GetRetcodeShareUrlRequest, GetRetcodeShareUrlResponse},
    get_rum_app_info::{GetRumAppInfoRequest, GetRumAppInfoResponse},
    get_rum_apps::{GetRumAppsRequest, GetRumAppsResponse},
    get_rum_data_for_page::{GetRumDataForPageRequest, GetRumDataForPageResponse},
    get_rum_exception_stack::{GetRumExceptionStackRequest, GetRumExceptionStackResponse},
    get_rum_ocu_statistic_data::{GetRumOcuStatisticDataRequest, GetRumOcuStatisticDataResponse},
    get_rum_upload_files::{GetRumUploadFilesRequest, GetRumUploadFilesResponse},
    get_source_map_info::{GetSourceMapInfoRequest, GetSourceMapInfoResponse},
    get_stack::{GetStackRequest, GetStackResponse},
    get_synthetic_monitors::{GetSyntheticMonitorsError, GetSyntheticMonitorsRequest, GetSyntheticMonitorsResponse},
    get_synthetic_task_detail::{GetSyntheticTaskDetailRequest, GetSyntheticTaskDetailResponse},
    get_synthetic_task_list::{GetSyntheticTaskListRequest, GetSyntheticTaskListResponse},
    get_synthetic_task_monitors::{GetSyntheticTaskMonitorsRequest, GetSyntheticTaskMonitorsResponse},
    get_timing_synthetic_task::{GetTimingSyntheticTaskError, GetTimingSyntheticTaskRequest, GetTimingSyntheticTaskResponse},
    get_trace::{GetTraceRequest, GetTraceResponse},
    get_trace_app::{GetTraceAppRequest, GetTraceAppResponse},
    get_trace_app_config::{GetTraceAppConfigError, GetTraceAppConfigRequest, GetTraceAppConfigResponse},
    import_app_alert_rules::{ImportAppAlertRulesRequest, ImportAppAlertRulesResponse},
    init_environment::{InitEnvironmentRequest, InitEnvironmentResponse},
    install_addon::{InstallAddonRequest, InstallAddonResponse},
    install_cms_exporter::{InstallCmsExporterRequest, InstallCmsExporterResponse},
    install_environment_feature::{InstallEnvironmentFeatureRequest, InstallEnvironmentFeatureResponse},
    install_managed_prometheus::{InstallManagedPrometheusError, InstallManagedPrometheusRequest, InstallManagedPrometheusResponse},
    list_activated_alerts::{ListActivatedAlertsRequest, ListActivatedAlertsResponse},
    list_addon_releases::{ListAddonReleasesRequest, ListAddonReleasesResponse},
    list_addons::{ListAddonsRequest, ListAddonsResponse},
    list_alert_events::{ListAlertEventsRequest, ListAlertEventsResponse},
    list_alerts::{ListAlertsRequest, ListAlertsResponse},
    list_cluster_from_grafana::{ListClusterFromGrafanaRequest, ListClusterFromGrafanaResponse},
    list_cms_instances::{ListCmsInstancesRequest, ListCmsInstancesResponse},
    list_dashboards::{ListDashboardsRequest, ListDashboardsResponse},
    list_dashboards_by_name::{ListDashboardsByNameRequest, ListDashboardsByNameResponse},
    list_dispatch_rule::{ListDispatchRuleRequest, ListDispatchRuleResponse},
    list_env_custom_jobs::{ListEnvCustomJobsRequest, ListEnvCustomJobsResponse},
    list_env_pod_monitors::{ListEnvPodMonitorsRequest, ListEnvPodMonitorsResponse},
    list_env_service_monitors::{ListEnvServiceMonitorsRequest, ListEnvServiceMonitorsResponse},
    list_environment_addons::{ListEnvironmentAddonsRequest, ListEnvironmentAddonsResponse},
    list_environment_alert_rules::{ListEnvironmentAlertRulesRequest, ListEnvironmentAlertRulesResponse},
    list_environment_dashboards::{ListEnvironmentDashboardsRequest, ListEnvironmentDashboardsResponse},
    list_environment_features::{ListEnvironmentFeaturesRequest, ListEnvironmentFeaturesResponse},
    list_environment_kube_resources::{ListEnvironmentKubeResourcesRequest, ListEnvironmentKubeResourcesResponse},
    list_environment_metric_targets::{ListEnvironmentMetricTargetsRequest, ListEnvironmentMetricTargetsResponse},
    list_environments::{ListEnvironmentsRequest, ListEnvironmentsResponse},
    list_escalation_policies::{ListEscalationPoliciesRequest, ListEscalationPoliciesResponse},
    list_event_bridge_integrations::{ListEventBridgeIntegrationsRequest, ListEventBridgeIntegrationsResponse},
    list_grafana_workspace::{ListGrafanaWorkspaceError, ListGrafanaWorkspaceRequest, ListGrafanaWorkspaceResponse},
    list_insights_events::{ListInsightsEventsRequest, ListInsightsEventsResponse},
    list_integration::{ListIntegrationRequest, ListIntegrationResponse},
    list_notification_policies::{ListNotificationPoliciesRequest, ListNotificationPoliciesResponse},
    list_on_call_schedules::{ListOnCallSchedulesRequest, ListOnCallSchedulesResponse},
    list_prometheus_alert_rules::{ListPrometheusAlertRulesRequest, ListPrometheusAlertRulesResponse},
    list_prometheus_alert_templates::{ListPrometheusAlertTemplatesRequest, ListPrometheusAlertTemplatesResponse},
    list_prometheus_global_view::{ListPrometheusGlobalViewRequest, ListPrometheusGlobalViewResponse},
    list_prometheus_instance_by_tag_and_resource_group_id::{ListPrometheusInstanceByTagAndResourceGroupIdRequest, ListPrometheusInstanceByTagAndResourceGroupIdResponse},
    list_prometheus_instances::{ListPrometheusInstancesRequest, ListPrometheusInstancesResponse},
    list_prometheus_integration::{ListPrometheusIntegrationRequest, ListPrometheusIntegrationResponse},
    list_prometheus_monitoring::{ListPrometheusMonitoringRequest, ListPrometheusMonitoringResponse},
    list_retcode_apps::{ListRetcodeAppsRequest, ListRetcodeAppsResponse},
    list_scenario::{ListScenarioRequest, ListScenarioResponse},
    list_silence_policies::{ListSilencePoliciesRequest, ListSilencePoliciesResponse},
    list_synthetic_detail::{ListSyntheticDetailError, ListSyntheticDetailRequest, ListSyntheticDetailResponse},
    list_timing_synthetic_tasks::{ListTimingSyntheticTasksError, ListTimingSyntheticTasksRequest, ListTimingSyntheticTasksResponse},
    list_trace_apps::{ListTraceAppsError, ListTraceAppsRequest, ListTraceAppsResponse},
    open_arms_default_slr::{OpenArmsDefaultSLRRequest, OpenArmsDefaultSLRResponse},
    open_arms_service_second_version::{OpenArmsServiceSecondVersionError, OpenArmsServiceSecondVersionRequest, OpenArmsServiceSecondVersionResponse},
    open_v_cluster::{OpenVClusterRequest, OpenVClusterResponse},
    open_xtrace_default_slr::{OpenXtraceDefaultSLRRequest, OpenXtraceDefaultSLRResponse},
    query_app_metadata::{QueryAppMetadataRequest, QueryAppMetadataResponse},
    query_app_topology::{QueryAppTopologyError, QueryAppTopologyRequest, QueryAppTopologyResponse},
    query_commercial_usage::{QueryCommercialUsageError, QueryCommercialUsageRequest, QueryCommercialUsageResponse},
    query_dataset::{QueryDatasetRequest, QueryDatasetResponse},
    query_metric_by_page::{QueryMetricByPageError, QueryMetricByPageRequest, QueryMetricByPageResponse},
    query_prom_install_status::{QueryPromInstallStatusRequest, QueryPromInstallStatusResponse},
    query_release_metric::{QueryReleaseMetricError, QueryReleaseMetricRequest, QueryReleaseMetricResponse},
    remove_ali_cluster_ids_from_prometheus_global_view::{RemoveAliClusterIdsFromPrometheusGlobalViewRequest, RemoveAliClusterIdsFromPrometheusGlobalViewResponse},
    remove_sources_from_prometheus_global_view::{RemoveSourcesFromPrometheusGlobalViewRequest, RemoveSourcesFromPrometheusGlobalViewResponse},
    restart_environment_feature::{RestartEnvironmentFeatureRequest, RestartEnvironmentFeatureResponse},
    save_trace_app_config::{SaveTraceAppConfigError, SaveTraceAppConfigRequest, SaveTraceAppConfigResponse},
    search_alert_contact::{SearchAlertContactRequest, SearchAlertContactResponse},
    search_alert_contact_group::{SearchAlertContactGroupRequest, SearchAlertContactGroupResponse},
    search_alert_histories::{SearchAlertHistoriesRequest, SearchAlertHistoriesResponse},
    search_alert_rules::{SearchAlertRulesRequest, SearchAlertRulesResponse},
    search_events::{SearchEventsRequest, SearchEventsResponse},
    search_retcode_app_by_page::{SearchRetcodeAppByPageRequest, SearchRetcodeAppByPageResponse},
    search_trace_app_by_name::{SearchTraceAppByNameRequest, SearchTraceAppByNameResponse},
    search_trace_app_by_page::{SearchTraceAppByPageRequest, SearchTraceAppByPageResponse},
    search_traces::{SearchTracesRequest, SearchTracesResponse},
    search_traces_by_page::{SearchTracesByPageRequest, SearchTracesByPageResponse},
    send_tts_verify_link::{SendTTSVerifyLinkRequest, SendTTSVerifyLinkResponse},
    set_retcode_share_status::{SetRetcodeShareStatusRequest, SetRetcodeShareStatusResponse},
    start_alert::{StartAlertRequest, StartAlertResponse},
    start_timing_synthetic_task::{StartTimingSyntheticTaskError, StartTimingSyntheticTaskRequest, StartTimingSyntheticTaskResponse},
    stop_alert::{StopAlertRequest, StopAlertResponse},
    stop_timing_synthetic_task::{StopTimingSyntheticTaskError, StopTimingSyntheticTaskRequest, StopTimingSyntheticTaskResponse},
    switch_synthetic_task_status::{SwitchSyntheticTaskStatusRequest, SwitchSyntheticTaskStatusResponse},
    sync_recording_rules::{SyncRecordingRulesRequest, SyncRecordingRulesResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    uninstall_managed_prometheus::{UninstallManagedPrometheusError, UninstallManagedPrometheusRequest, UninstallManagedPrometheusResponse},
    uninstall_prom_cluster::{UninstallPromClusterRequest, UninstallPromClusterResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_alert_contact::{UpdateAlertContactRequest, UpdateAlertContactResponse},
    update_alert_contact_group::{UpdateAlertContactGroupRequest, UpdateAlertContactGroupResponse},
    update_alert_rule::{UpdateAlertRuleRequest, UpdateAlertRuleResponse},
    update_dispatch_rule::{UpdateDispatchRuleRequest, UpdateDispatchRuleResponse},
    update_env_custom_job::{UpdateEnvCustomJobRequest, UpdateEnvCustomJobResponse},
    update_env_drop_metrics_rule::{UpdateEnvDropMetricsRuleRequest, UpdateEnvDropMetricsRuleResponse},
    update_env_pod_monitor::{UpdateEnvPodMonitorRequest, UpdateEnvPodMonitorResponse},
    update_env_service_monitor::{UpdateEnvServiceMonitorRequest, UpdateEnvServiceMonitorResponse},
    update_environment::{UpdateEnvironmentRequest, UpdateEnvironmentResponse},
    update_grafana_workspace::{UpdateGrafanaWorkspaceError, UpdateGrafanaWorkspaceRequest, UpdateGrafanaWorkspaceResponse},
    update_grafana_workspace_version::{UpdateGrafanaWorkspaceVersionError, UpdateGrafanaWorkspaceVersionRequest, UpdateGrafanaWorkspaceVersionResponse},
    update_integration::{UpdateIntegrationRequest, UpdateIntegrationResponse},
    update_metric_drop::{UpdateMetricDropRequest, UpdateMetricDropResponse},
    update_prometheus_alert_rule::{UpdatePrometheusAlertRuleRequest, UpdatePrometheusAlertRuleResponse},
    update_prometheus_global_view::{UpdatePrometheusGlobalViewRequest, UpdatePrometheusGlobalViewResponse},
    update_prometheus_instance::{UpdatePrometheusInstanceRequest, UpdatePrometheusInstanceResponse},
    update_prometheus_integration::{UpdatePrometheusIntegrationError, UpdatePrometheusIntegrationRequest, UpdatePrometheusIntegrationResponse},
    update_prometheus_monitoring::{UpdatePrometheusMonitoringRequest, UpdatePrometheusMonitoringResponse},
    update_prometheus_monitoring_status::{UpdatePrometheusMonitoringStatusRequest, UpdatePrometheusMonitoringStatusResponse},
    update_rum_app::{UpdateRumAppRequest, UpdateRumAppResponse},
    update_rum_file_status::{UpdateRumFileStatusRequest, UpdateRumFileStatusResponse},
    update_timing_synthetic_task::{UpdateTimingSyntheticTaskError, UpdateTimingSyntheticTaskRequest, UpdateTimingSyntheticTaskResponse},
    update_webhook::{UpdateWebhookRequest, UpdateWebhookResponse},
    upgrade_addon_release::{UpgradeAddonReleaseRequest, UpgradeAddonReleaseResponse},
    upgrade_environment_feature::{UpgradeEnvironmentFeatureRequest, UpgradeEnvironmentFeatureResponse},
    upload::{UploadError, UploadRequest, UploadResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ARMS",
    version: "2019-08-08",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "arms.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "arms.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "arms.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "arms.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "arms.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "arms.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "arms.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "arms.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "arms.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "arms.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "arms.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "arms.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "arms.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "arms.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "arms.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "arms.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "arms.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "arms.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "arms.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "arms.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "arms.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "arms.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "arms.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "arms.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu", "arms.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "arms.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "arms.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "arms.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "arms.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "arms.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "arms.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "arms.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "arms.us-west-1.aliyuncs.com"),
        ],
        rule: Some("popunify-vpc.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Application Real-Time Monitoring Service.
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
    /// Adds clusters as data sources to a Prometheus global aggregation instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_ali_cluster_ids_to_prometheus_global_view(
        &self,
        request: AddAliClusterIdsToPrometheusGlobalViewRequest,
    ) -> Call<'_, AddAliClusterIdsToPrometheusGlobalViewRequest> {
        self.inner.call(request)
    }
    /// Installs the Grafana dashboards of one integration for a cluster monitored by Managed Service for Prometheus.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_grafana(
        &self,
        request: AddGrafanaRequest,
    ) -> Call<'_, AddGrafanaRequest> {
        self.inner.call(request)
    }
    /// Installs the dashboards and the collection rules of one integration for a Prometheus cluster.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_integration(
        &self,
        request: AddIntegrationRequest,
    ) -> Call<'_, AddIntegrationRequest> {
        self.inner.call(request)
    }
    /// Creates a global aggregation instance that queries several Prometheus clusters together.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_prometheus_global_view(
        &self,
        request: AddPrometheusGlobalViewRequest,
    ) -> Call<'_, AddPrometheusGlobalViewRequest> {
        self.inner.call(request)
    }
    /// Creates a global aggregation instance from the IDs of Alibaba Cloud clusters.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_prometheus_global_view_by_ali_cluster_ids(
        &self,
        request: AddPrometheusGlobalViewByAliClusterIdsRequest,
    ) -> Call<'_, AddPrometheusGlobalViewByAliClusterIdsRequest> {
        self.inner.call(request)
    }
    /// Creates a Prometheus instance of the remote write type and returns its ID.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_prometheus_instance(
        &self,
        request: AddPrometheusInstanceRequest,
    ) -> Call<'_, AddPrometheusInstanceRequest> {
        self.inner.call(request)
    }
    /// Adds an exporter from the integration center to a Prometheus instance for ACK or ECS.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_prometheus_integration(
        &self,
        request: AddPrometheusIntegrationRequest,
    ) -> Call<'_, AddPrometheusIntegrationRequest> {
        self.inner.call(request)
    }
    /// Creates or updates the recording rules of a Prometheus cluster, given as YAML.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_recording_rule(
        &self,
        request: AddRecordingRuleRequest,
    ) -> Call<'_, AddRecordingRuleRequest> {
        self.inner.call(request)
    }
    /// Tags the Prometheus instance of a Flink workspace with the workspace's ID and name.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_tag_to_flink_cluster(
        &self,
        request: AddTagToFlinkClusterRequest,
    ) -> Call<'_, AddTagToFlinkClusterRequest> {
        self.inner.call(request)
    }
    /// Adds data sources to an aggregated Prometheus instance, so that its queries cover them too.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn append_instances_to_prometheus_global_view(
        &self,
        request: AppendInstancesToPrometheusGlobalViewRequest,
    ) -> Call<'_, AppendInstancesToPrometheusGlobalViewRequest> {
        self.inner.call(request)
    }
    /// Creates a business monitoring scenario for an application, or updates an existing one.
    #[inline]
    pub fn apply_scenario(
        &self,
        request: ApplyScenarioRequest,
    ) -> Call<'_, ApplyScenarioRequest> {
        self.inner.call(request)
    }
    /// Binds a Grafana workspace to a Prometheus instance, which then uses it for dashboards.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn bind_prometheus_grafana_instance(
        &self,
        request: BindPrometheusGrafanaInstanceRequest,
    ) -> Call<'_, BindPrometheusGrafanaInstanceRequest> {
        self.inner.call(request)
    }
    /// Mutes an alarm for a time, in which it sends no notifications.
    #[inline]
    pub fn block_alarm_notification(
        &self,
        request: BlockAlarmNotificationRequest,
    ) -> Call<'_, BlockAlarmNotificationRequest> {
        self.inner.call(request)
    }
    /// Raises or lowers how grave an alarm counts, in the name of the handler given.
    #[inline]
    pub fn change_alarm_severity(
        &self,
        request: ChangeAlarmSeverityRequest,
    ) -> Call<'_, ChangeAlarmSeverityRequest> {
        self.inner.call(request)
    }
    /// Moves a resource into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Tells whether the paid edition of an ARMS sub-service is activated.
    #[inline]
    pub fn check_commercial_status(
        &self,
        request: CheckCommercialStatusRequest,
    ) -> Call<'_, CheckCommercialStatusRequest> {
        self.inner.call(request)
    }
    /// Tells the state of an ARMS sub-service, such as activated or stopped for overdue payment.
    #[inline]
    pub fn check_service_status(
        &self,
        request: CheckServiceStatusRequest,
    ) -> Call<'_, CheckServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Claims an alarm, which shows others that somebody is working on it.
    #[inline]
    pub fn claim_alarm(
        &self,
        request: ClaimAlarmRequest,
    ) -> Call<'_, ClaimAlarmRequest> {
        self.inner.call(request)
    }
    /// Closes an alarm.
    #[inline]
    pub fn close_alarm(
        &self,
        request: CloseAlarmRequest,
    ) -> Call<'_, CloseAlarmRequest> {
        self.inner.call(request)
    }
    /// Switches the main agent switch of monitored applications on or off, or reads its state.
    #[inline]
    pub fn config_app(&self, request: ConfigAppRequest) -> Call<'_, ConfigAppRequest> {
        self.inner.call(request)
    }
    /// Creates an alert contact with phone, email, or DingTalk robot and returns its ID.
    #[inline]
    pub fn create_alert_contact(
        &self,
        request: CreateAlertContactRequest,
    ) -> Call<'_, CreateAlertContactRequest> {
        self.inner.call(request)
    }
    /// Groups existing alert contacts under a name and returns the group ID.
    #[inline]
    pub fn create_alert_contact_group(
        &self,
        request: CreateAlertContactGroupRequest,
    ) -> Call<'_, CreateAlertContactGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a dispatch policy that decides how alerts are grouped and whom they go to.
    #[inline]
    pub fn create_dispatch_rule(
        &self,
        request: CreateDispatchRuleRequest,
    ) -> Call<'_, CreateDispatchRuleRequest> {
        self.inner.call(request)
    }
    /// Adds a custom scrape job, given as YAML, to an environment.
    #[inline]
    pub fn create_env_custom_job(
        &self,
        request: CreateEnvCustomJobRequest,
    ) -> Call<'_, CreateEnvCustomJobRequest> {
        self.inner.call(request)
    }
    /// Adds a PodMonitor, given as YAML, to an environment; a dry run only validates.
    #[inline]
    pub fn create_env_pod_monitor(
        &self,
        request: CreateEnvPodMonitorRequest,
    ) -> Call<'_, CreateEnvPodMonitorRequest> {
        self.inner.call(request)
    }
    /// Adds a ServiceMonitor, given as YAML, to an environment; a dry run only validates.
    #[inline]
    pub fn create_env_service_monitor(
        &self,
        request: CreateEnvServiceMonitorRequest,
    ) -> Call<'_, CreateEnvServiceMonitorRequest> {
        self.inner.call(request)
    }
    /// Creates an environment for metrics, bound to a resource such as a cluster or VPC.
    #[inline]
    pub fn create_environment(
        &self,
        request: CreateEnvironmentRequest,
    ) -> Call<'_, CreateEnvironmentRequest> {
        self.inner.call(request)
    }
    /// Buys a workspace of Managed Service for Grafana with edition, version, and billing cycle.
    #[inline]
    pub fn create_grafana_workspace(
        &self,
        request: CreateGrafanaWorkspaceRequest,
    ) -> Call<'_, CreateGrafanaWorkspaceRequest> {
        self.inner.call(request)
    }
    /// Creates an alert integration through which events of another product come in.
    #[inline]
    pub fn create_integration(
        &self,
        request: CreateIntegrationRequest,
    ) -> Call<'_, CreateIntegrationRequest> {
        self.inner.call(request)
    }
    /// Creates an alert rule for application, browser, or Prometheus monitoring, or changes it by ID.
    #[inline]
    pub fn create_or_update_alert_rule(
        &self,
        request: CreateOrUpdateAlertRuleRequest,
    ) -> Call<'_, CreateOrUpdateAlertRuleRequest> {
        self.inner.call(request)
    }
    /// Creates an alert contact, or changes the contact whose ID is given.
    #[inline]
    pub fn create_or_update_contact(
        &self,
        request: CreateOrUpdateContactRequest,
    ) -> Call<'_, CreateOrUpdateContactRequest> {
        self.inner.call(request)
    }
    /// Creates an alert contact group, or changes the group whose ID is given.
    #[inline]
    pub fn create_or_update_contact_group(
        &self,
        request: CreateOrUpdateContactGroupRequest,
    ) -> Call<'_, CreateOrUpdateContactGroupRequest> {
        self.inner.call(request)
    }
    /// Creates or changes an integration that sends alert notifications to an EventBridge event bus.
    #[inline]
    pub fn create_or_update_event_bridge_integration(
        &self,
        request: CreateOrUpdateEventBridgeIntegrationRequest,
    ) -> Call<'_, CreateOrUpdateEventBridgeIntegrationRequest> {
        self.inner.call(request)
    }
    /// Creates or changes an instant messaging robot, such as DingTalk, that sends alerts to a chat.
    #[inline]
    pub fn create_or_update_im_robot(
        &self,
        request: CreateOrUpdateIMRobotRequest,
    ) -> Call<'_, CreateOrUpdateIMRobotRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a notification policy: matching rules, grouping, recipients, and templates.
    #[inline]
    pub fn create_or_update_notification_policy(
        &self,
        request: CreateOrUpdateNotificationPolicyRequest,
    ) -> Call<'_, CreateOrUpdateNotificationPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a silence policy that keeps matching alerts from being notified.
    #[inline]
    pub fn create_or_update_silence_policy(
        &self,
        request: CreateOrUpdateSilencePolicyRequest,
    ) -> Call<'_, CreateOrUpdateSilencePolicyRequest> {
        self.inner.call(request)
    }
    /// Creates or changes a webhook contact that receives alerts as HTTP requests.
    #[inline]
    pub fn create_or_update_webhook_contact(
        &self,
        request: CreateOrUpdateWebhookContactRequest,
    ) -> Call<'_, CreateOrUpdateWebhookContactRequest> {
        self.inner.call(request)
    }
    /// Creates a PromQL alert rule for a Prometheus cluster and returns it with its ID.
    #[inline]
    pub fn create_prometheus_alert_rule(
        &self,
        request: CreatePrometheusAlertRuleRequest,
    ) -> Call<'_, CreatePrometheusAlertRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a Prometheus instance of the chosen cluster type, with network, storage time, and billing.
    #[inline]
    pub fn create_prometheus_instance(
        &self,
        request: CreatePrometheusInstanceRequest,
    ) -> Call<'_, CreatePrometheusInstanceRequest> {
        self.inner.call(request)
    }
    /// Adds a monitoring configuration, given as YAML, to a Prometheus instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_prometheus_monitoring(
        &self,
        request: CreatePrometheusMonitoringRequest,
    ) -> Call<'_, CreatePrometheusMonitoringRequest> {
        self.inner.call(request)
    }
    /// Creates a browser monitoring task for a website or mini program.
    #[inline]
    pub fn create_retcode_app(
        &self,
        request: CreateRetcodeAppRequest,
    ) -> Call<'_, CreateRetcodeAppRequest> {
        self.inner.call(request)
    }
    /// Creates a real user monitoring (RUM) application and returns its ID and reporting endpoint.
    #[inline]
    pub fn create_rum_app(
        &self,
        request: CreateRumAppRequest,
    ) -> Call<'_, CreateRumAppRequest> {
        self.inner.call(request)
    }
    /// Returns a URL for uploading a source map or symbol file of a RUM application.
    #[inline]
    pub fn create_rum_upload_file_url(
        &self,
        request: CreateRumUploadFileUrlRequest,
    ) -> Call<'_, CreateRumUploadFileUrlRequest> {
        self.inner.call(request)
    }
    /// Creates or updates a scheduled synthetic monitoring task; `CreateTimingSyntheticTask` is the newer version.
    #[inline]
    pub fn create_synthetic_task(
        &self,
        request: CreateSyntheticTaskRequest,
    ) -> Call<'_, CreateSyntheticTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a scheduled synthetic monitoring task in the new version, for network, page, or API checks.
    #[inline]
    pub fn create_timing_synthetic_task(
        &self,
        request: CreateTimingSyntheticTaskRequest,
    ) -> Call<'_, CreateTimingSyntheticTaskRequest> {
        self.inner.call(request)
    }
    /// Creates an alert contact of the webhook type, with URL, method, headers, and body.
    #[inline]
    pub fn create_webhook(
        &self,
        request: CreateWebhookRequest,
    ) -> Call<'_, CreateWebhookRequest> {
        self.inner.call(request)
    }
    /// Switches token authentication off for a Prometheus cluster.
    #[inline]
    pub fn del_auth_token(
        &self,
        request: DelAuthTokenRequest,
    ) -> Call<'_, DelAuthTokenRequest> {
        self.inner.call(request)
    }
    /// Removes an installed add-on from an environment, by the name of its release.
    #[inline]
    pub fn delete_addon_release(
        &self,
        request: DeleteAddonReleaseRequest,
    ) -> Call<'_, DeleteAddonReleaseRequest> {
        self.inner.call(request)
    }
    /// Deletes an alert contact, who is no longer notified.
    #[inline]
    pub fn delete_alert_contact(
        &self,
        request: DeleteAlertContactRequest,
    ) -> Call<'_, DeleteAlertContactRequest> {
        self.inner.call(request)
    }
    /// Deletes a group of alert contacts; the contacts themselves stay.
    #[inline]
    pub fn delete_alert_contact_group(
        &self,
        request: DeleteAlertContactGroupRequest,
    ) -> Call<'_, DeleteAlertContactGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes an alert rule, so that it no longer raises alerts.
    #[inline]
    pub fn delete_alert_rule(
        &self,
        request: DeleteAlertRuleRequest,
    ) -> Call<'_, DeleteAlertRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes several alert rules with one call.
    #[inline]
    pub fn delete_alert_rules(
        &self,
        request: DeleteAlertRulesRequest,
    ) -> Call<'_, DeleteAlertRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes several monitored applications by their PIDs.
    #[inline]
    pub fn delete_app_list(
        &self,
        request: DeleteAppListRequest,
    ) -> Call<'_, DeleteAppListRequest> {
        self.inner.call(request)
    }
    /// Removes the exporter that brings CloudMonitor metrics into a Prometheus instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_cms_exporter(
        &self,
        request: DeleteCmsExporterRequest,
    ) -> Call<'_, DeleteCmsExporterRequest> {
        self.inner.call(request)
    }
    /// Deletes an alert contact of the alert management, who is no longer notified.
    #[inline]
    pub fn delete_contact(
        &self,
        request: DeleteContactRequest,
    ) -> Call<'_, DeleteContactRequest> {
        self.inner.call(request)
    }
    /// Deletes a contact group of the alert management; its contacts stay.
    #[inline]
    pub fn delete_contact_group(
        &self,
        request: DeleteContactGroupRequest,
    ) -> Call<'_, DeleteContactGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a dispatch policy; alerts are no longer assigned by it.
    #[inline]
    pub fn delete_dispatch_rule(
        &self,
        request: DeleteDispatchRuleRequest,
    ) -> Call<'_, DeleteDispatchRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom scrape job of an environment, whose metrics are no longer collected.
    #[inline]
    pub fn delete_env_custom_job(
        &self,
        request: DeleteEnvCustomJobRequest,
    ) -> Call<'_, DeleteEnvCustomJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a PodMonitor of an environment; the pods it selected are no longer scraped.
    #[inline]
    pub fn delete_env_pod_monitor(
        &self,
        request: DeleteEnvPodMonitorRequest,
    ) -> Call<'_, DeleteEnvPodMonitorRequest> {
        self.inner.call(request)
    }
    /// Deletes a ServiceMonitor of an environment; the services it selected are no longer scraped.
    #[inline]
    pub fn delete_env_service_monitor(
        &self,
        request: DeleteEnvServiceMonitorRequest,
    ) -> Call<'_, DeleteEnvServiceMonitorRequest> {
        self.inner.call(request)
    }
    /// Deletes an environment, and its Prometheus instance as well if the call says so.
    #[inline]
    pub fn delete_environment(
        &self,
        request: DeleteEnvironmentRequest,
    ) -> Call<'_, DeleteEnvironmentRequest> {
        self.inner.call(request)
    }
    /// Removes an installed feature from an environment.
    #[inline]
    pub fn delete_environment_feature(
        &self,
        request: DeleteEnvironmentFeatureRequest,
    ) -> Call<'_, DeleteEnvironmentFeatureRequest> {
        self.inner.call(request)
    }
    /// Deletes an EventBridge integration; alerts are no longer passed there.
    #[inline]
    pub fn delete_event_bridge_integration(
        &self,
        request: DeleteEventBridgeIntegrationRequest,
    ) -> Call<'_, DeleteEventBridgeIntegrationRequest> {
        self.inner.call(request)
    }
    /// Deletes the Grafana dashboards of a Prometheus cluster.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_grafana_resource(
        &self,
        request: DeleteGrafanaResourceRequest,
    ) -> Call<'_, DeleteGrafanaResourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a free beta Grafana workspace; paid editions cannot be deleted by a call.
    #[inline]
    pub fn delete_grafana_workspace(
        &self,
        request: DeleteGrafanaWorkspaceRequest,
    ) -> Call<'_, DeleteGrafanaWorkspaceRequest> {
        self.inner.call(request)
    }
    /// Deletes a chat robot; alerts are no longer posted by it.
    #[inline]
    pub fn delete_im_robot(
        &self,
        request: DeleteIMRobotRequest,
    ) -> Call<'_, DeleteIMRobotRequest> {
        self.inner.call(request)
    }
    /// Removes the collection rules that an integration brought to a cluster.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_integration(
        &self,
        request: DeleteIntegrationRequest,
    ) -> Call<'_, DeleteIntegrationRequest> {
        self.inner.call(request)
    }
    /// Deletes alert integrations, through which outside systems sent their alerts.
    #[inline]
    pub fn delete_integrations(
        &self,
        request: DeleteIntegrationsRequest,
    ) -> Call<'_, DeleteIntegrationsRequest> {
        self.inner.call(request)
    }
    /// Deletes a notification policy; alerts that it matched notify nobody by it.
    #[inline]
    pub fn delete_notification_policy(
        &self,
        request: DeleteNotificationPolicyRequest,
    ) -> Call<'_, DeleteNotificationPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a Prometheus alert rule, which is then no longer evaluated.
    #[inline]
    pub fn delete_prometheus_alert_rule(
        &self,
        request: DeletePrometheusAlertRuleRequest,
    ) -> Call<'_, DeletePrometheusAlertRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes an aggregated Prometheus instance; the instances it joined stay.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_prometheus_global_view(
        &self,
        request: DeletePrometheusGlobalViewRequest,
    ) -> Call<'_, DeletePrometheusGlobalViewRequest> {
        self.inner.call(request)
    }
    /// Removes an exporter from a Prometheus instance of the container service or ECS kind.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_prometheus_integration(
        &self,
        request: DeletePrometheusIntegrationRequest,
    ) -> Call<'_, DeletePrometheusIntegrationRequest> {
        self.inner.call(request)
    }
    /// Deletes a monitoring configuration of a Prometheus instance, such as a ServiceMonitor.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_prometheus_monitoring(
        &self,
        request: DeletePrometheusMonitoringRequest,
    ) -> Call<'_, DeletePrometheusMonitoringRequest> {
        self.inner.call(request)
    }
    /// Deletes a browser monitoring task, addressed by app ID and PID.
    #[inline]
    pub fn delete_retcode_app(
        &self,
        request: DeleteRetcodeAppRequest,
    ) -> Call<'_, DeleteRetcodeAppRequest> {
        self.inner.call(request)
    }
    /// Deletes a RUM application, addressed by its app ID.
    #[inline]
    pub fn delete_rum_app(
        &self,
        request: DeleteRumAppRequest,
    ) -> Call<'_, DeleteRumAppRequest> {
        self.inner.call(request)
    }
    /// Deletes a file that was uploaded for real user monitoring.
    #[inline]
    pub fn delete_rum_upload_file(
        &self,
        request: DeleteRumUploadFileRequest,
    ) -> Call<'_, DeleteRumUploadFileRequest> {
        self.inner.call(request)
    }
    /// Deletes a business monitoring job; its requests are no longer tracked.
    #[inline]
    pub fn delete_scenario(
        &self,
        request: DeleteScenarioRequest,
    ) -> Call<'_, DeleteScenarioRequest> {
        self.inner.call(request)
    }
    /// Deletes a silence policy; alerts it held back notify again.
    #[inline]
    pub fn delete_silence_policy(
        &self,
        request: DeleteSilencePolicyRequest,
    ) -> Call<'_, DeleteSilencePolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes source maps that were uploaded for browser monitoring.
    #[inline]
    pub fn delete_source_map(
        &self,
        request: DeleteSourceMapRequest,
    ) -> Call<'_, DeleteSourceMapRequest> {
        self.inner.call(request)
    }
    /// Deletes synthetic monitoring tasks, which no longer probe their targets.
    #[inline]
    pub fn delete_synthetic_task(
        &self,
        request: DeleteSyntheticTaskRequest,
    ) -> Call<'_, DeleteSyntheticTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a scheduled synthetic monitoring task, which no longer probes its target.
    #[inline]
    pub fn delete_timing_synthetic_task(
        &self,
        request: DeleteTimingSyntheticTaskRequest,
    ) -> Call<'_, DeleteTimingSyntheticTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes an application from application monitoring, by ID and type.
    #[inline]
    pub fn delete_trace_app(
        &self,
        request: DeleteTraceAppRequest,
    ) -> Call<'_, DeleteTraceAppRequest> {
        self.inner.call(request)
    }
    /// Deletes a webhook contact; its URL is no longer called for alerts.
    #[inline]
    pub fn delete_webhook_contact(
        &self,
        request: DeleteWebhookContactRequest,
    ) -> Call<'_, DeleteWebhookContactRequest> {
        self.inner.call(request)
    }
    /// Lists the metrics of an add-on with labels, groups, and descriptions.
    #[inline]
    pub fn describe_addon_metrics(
        &self,
        request: DescribeAddonMetricsRequest,
    ) -> Call<'_, DescribeAddonMetricsRequest> {
        self.inner.call(request)
    }
    /// Returns an installed add-on release of an environment, by its release name.
    #[inline]
    pub fn describe_addon_release(
        &self,
        request: DescribeAddonReleaseRequest,
    ) -> Call<'_, DescribeAddonReleaseRequest> {
        self.inner.call(request)
    }
    /// Lists alert contact groups page by page, by name or ID.
    #[inline]
    pub fn describe_contact_groups(
        &self,
        request: DescribeContactGroupsRequest,
    ) -> Call<'_, DescribeContactGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists alert contacts page by page, by name, phone, email, or ID.
    #[inline]
    pub fn describe_contacts(
        &self,
        request: DescribeContactsRequest,
    ) -> Call<'_, DescribeContactsRequest> {
        self.inner.call(request)
    }
    /// Returns one dispatch policy with its grouping, matching, and notification rules.
    #[inline]
    pub fn describe_dispatch_rule(
        &self,
        request: DescribeDispatchRuleRequest,
    ) -> Call<'_, DescribeDispatchRuleRequest> {
        self.inner.call(request)
    }
    /// Returns one custom job of an environment with its YAML and status.
    #[inline]
    pub fn describe_env_custom_job(
        &self,
        request: DescribeEnvCustomJobRequest,
    ) -> Call<'_, DescribeEnvCustomJobRequest> {
        self.inner.call(request)
    }
    /// Returns which metrics an environment discards.
    #[inline]
    pub fn describe_env_drop_metrics_rule(
        &self,
        request: DescribeEnvDropMetricsRuleRequest,
    ) -> Call<'_, DescribeEnvDropMetricsRuleRequest> {
        self.inner.call(request)
    }
    /// Returns one PodMonitor of an environment with its YAML and status.
    #[inline]
    pub fn describe_env_pod_monitor(
        &self,
        request: DescribeEnvPodMonitorRequest,
    ) -> Call<'_, DescribeEnvPodMonitorRequest> {
        self.inner.call(request)
    }
    /// Returns one ServiceMonitor of an environment with its YAML and status.
    #[inline]
    pub fn describe_env_service_monitor(
        &self,
        request: DescribeEnvServiceMonitorRequest,
    ) -> Call<'_, DescribeEnvServiceMonitorRequest> {
        self.inner.call(request)
    }
    /// Returns one environment with its type, bound resource, and Prometheus instance.
    #[inline]
    pub fn describe_environment(
        &self,
        request: DescribeEnvironmentRequest,
    ) -> Call<'_, DescribeEnvironmentRequest> {
        self.inner.call(request)
    }
    /// Returns configuration, version, and status of one feature in an environment.
    #[inline]
    pub fn describe_environment_feature(
        &self,
        request: DescribeEnvironmentFeatureRequest,
    ) -> Call<'_, DescribeEnvironmentFeatureRequest> {
        self.inner.call(request)
    }
    /// Lists the instant messaging robots that send alerts, by name or ID.
    #[inline]
    pub fn describe_im_robots(
        &self,
        request: DescribeIMRobotsRequest,
    ) -> Call<'_, DescribeIMRobotsRequest> {
        self.inner.call(request)
    }
    /// Returns one Prometheus alert rule by its ID.
    #[inline]
    pub fn describe_prometheus_alert_rule(
        &self,
        request: DescribePrometheusAlertRuleRequest,
    ) -> Call<'_, DescribePrometheusAlertRuleRequest> {
        self.inner.call(request)
    }
    /// Returns the license key with which agents report to ARMS.
    #[inline]
    pub fn describe_trace_license_key(
        &self,
        request: DescribeTraceLicenseKeyRequest,
    ) -> Call<'_, DescribeTraceLicenseKeyRequest> {
        self.inner.call(request)
    }
    /// Lists webhook contacts page by page, by name or ID.
    #[inline]
    pub fn describe_webhook_contacts(
        &self,
        request: DescribeWebhookContactsRequest,
    ) -> Call<'_, DescribeWebhookContactsRequest> {
        self.inner.call(request)
    }
    /// Carries out an action of the insights feature, by the module and data given.
    #[inline]
    pub fn do_insights_action(
        &self,
        request: DoInsightsActionRequest,
    ) -> Call<'_, DoInsightsActionRequest> {
        self.inner.call(request)
    }
    /// Lets a Prometheus instance collect a discarded metric again.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn enable_metric(
        &self,
        request: EnableMetricRequest,
    ) -> Call<'_, EnableMetricRequest> {
        self.inner.call(request)
    }
    /// Returns the download URL of the ARMS agent.
    #[inline]
    pub fn get_agent_download_url(
        &self,
        request: GetAgentDownloadUrlRequest,
    ) -> Call<'_, GetAgentDownloadUrlRequest> {
        self.inner.call(request)
    }
    /// Returns agent version and download URL for an agent type, operating system, and architecture.
    #[inline]
    pub fn get_agent_download_url_v2(
        &self,
        request: GetAgentDownloadUrlV2Request,
    ) -> Call<'_, GetAgentDownloadUrlV2Request> {
        self.inner.call(request)
    }
    /// Lists existing alert rules, filtered by ID, name, type, status, or cluster.
    #[inline]
    pub fn get_alert_rules(
        &self,
        request: GetAlertRulesRequest,
    ) -> Call<'_, GetAlertRulesRequest> {
        self.inner.call(request)
    }
    /// Returns request count, error count, and average response time of each interface, page by page.
    #[inline]
    pub fn get_app_api_by_page(
        &self,
        request: GetAppApiByPageRequest,
    ) -> Call<'_, GetAppApiByPageRequest> {
        self.inner.call(request)
    }
    /// Returns the JVM arguments of each instance of an application.
    #[inline]
    pub fn get_app_jvm_config(
        &self,
        request: GetAppJVMConfigRequest,
    ) -> Call<'_, GetAppJVMConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the token needed to read and write a Prometheus instance over the Internet.
    #[inline]
    pub fn get_auth_token(
        &self,
        request: GetAuthTokenRequest,
    ) -> Call<'_, GetAuthTokenRequest> {
        self.inner.call(request)
    }
    /// Returns read, write, Pushgateway, and Grafana URLs for cloud service monitoring.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_cloud_cluster_all_url(
        &self,
        request: GetCloudClusterAllUrlRequest,
    ) -> Call<'_, GetCloudClusterAllUrlRequest> {
        self.inner.call(request)
    }
    /// Returns all URLs of a cluster: remote read and write, Pushgateway, and Grafana.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_cluster_all_url(
        &self,
        request: GetClusterAllUrlRequest,
    ) -> Call<'_, GetClusterAllUrlRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account uses a product's paid edition, and how it is billed.
    #[inline]
    pub fn get_commercial_status(
        &self,
        request: GetCommercialStatusRequest,
    ) -> Call<'_, GetCommercialStatusRequest> {
        self.inner.call(request)
    }
    /// Returns a URL that opens Grafana's Explore page with an expression on a cluster.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_explore_url(
        &self,
        request: GetExploreUrlRequest,
    ) -> Call<'_, GetExploreUrlRequest> {
        self.inner.call(request)
    }
    /// Returns one Grafana workspace with edition, domain, IP addresses, and expiry.
    #[inline]
    pub fn get_grafana_workspace(
        &self,
        request: GetGrafanaWorkspaceRequest,
    ) -> Call<'_, GetGrafanaWorkspaceRequest> {
        self.inner.call(request)
    }
    /// Tells whether an integration is installed on a Prometheus cluster.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_integration_state(
        &self,
        request: GetIntegrationStateRequest,
    ) -> Call<'_, GetIntegrationStateRequest> {
        self.inner.call(request)
    }
    /// Tells how far the managed Prometheus instance of an ASK, ECS, or ACK One cluster is installed.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_managed_prometheus_status(
        &self,
        request: GetManagedPrometheusStatusRequest,
    ) -> Call<'_, GetManagedPrometheusStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the spans of several traces, given their trace IDs.
    #[inline]
    pub fn get_multiple_trace(
        &self,
        request: GetMultipleTraceRequest,
    ) -> Call<'_, GetMultipleTraceRequest> {
        self.inner.call(request)
    }
    /// Returns a shift schedule with its layers and contacts for a time range.
    #[inline]
    pub fn get_on_call_schedules_detail(
        &self,
        request: GetOnCallSchedulesDetailRequest,
    ) -> Call<'_, GetOnCallSchedulesDetailRequest> {
        self.inner.call(request)
    }
    /// Returns the token for integrating with ARMS Prometheus monitoring.
    #[inline]
    pub fn get_prometheus_api_token(
        &self,
        request: GetPrometheusApiTokenRequest,
    ) -> Call<'_, GetPrometheusApiTokenRequest> {
        self.inner.call(request)
    }
    /// Returns a global aggregation instance and its data sources in detail.
    #[inline]
    pub fn get_prometheus_global_view(
        &self,
        request: GetPrometheusGlobalViewRequest,
    ) -> Call<'_, GetPrometheusGlobalViewRequest> {
        self.inner.call(request)
    }
    /// Returns one Prometheus instance with its cluster, network, and URLs.
    #[inline]
    pub fn get_prometheus_instance(
        &self,
        request: GetPrometheusInstanceRequest,
    ) -> Call<'_, GetPrometheusInstanceRequest> {
        self.inner.call(request)
    }
    /// Returns one integration center exporter of a Prometheus instance for ACK or ECS.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_prometheus_integration(
        &self,
        request: GetPrometheusIntegrationRequest,
    ) -> Call<'_, GetPrometheusIntegrationRequest> {
        self.inner.call(request)
    }
    /// Returns one monitoring configuration of a Prometheus instance, by name and type.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_prometheus_monitoring(
        &self,
        request: GetPrometheusMonitoringRequest,
    ) -> Call<'_, GetPrometheusMonitoringRequest> {
        self.inner.call(request)
    }
    /// Returns the recording rules of a Prometheus cluster.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_recording_rule(
        &self,
        request: GetRecordingRuleRequest,
    ) -> Call<'_, GetRecordingRuleRequest> {
        self.inner.call(request)
    }
    /// Returns the browser monitoring application that has a given PID.
    #[inline]
    pub fn get_retcode_app_by_pid(
        &self,
        request: GetRetcodeAppByPidRequest,
    ) -> Call<'_, GetRetcodeAppByPidRequest> {
        self.inner.call(request)
    }
    /// Queries browser monitoring data with a query statement of Simple Log Service.
    #[inline]
    pub fn get_retcode_data_by_query(
        &self,
        request: GetRetcodeDataByQueryRequest,
    ) -> Call<'_, GetRetcodeDataByQueryRequest> {
        self.inner.call(request)
    }
    /// Returns the project and Logstore in which a browser monitoring application keeps its data.
    #[inline]
    pub fn get_retcode_logstore(
        &self,
        request: GetRetcodeLogstoreRequest,
    ) -> Call<'_, GetRetcodeLogstoreRequest> {
        self.inner.call(request)
    }
    /// Returns the sharing URL of a site in browser monitoring.
    #[inline]
    pub fn get_retcode_share_url(
        &self,
        request: GetRetcodeShareUrlRequest,
    ) -> Call<'_, GetRetcodeShareUrlRequest> {
        self.inner.call(request)
    }
    /// Returns the settings and status of one RUM application.
    #[inline]
    pub fn get_rum_app_info(
        &self,
        request: GetRumAppInfoRequest,
    ) -> Call<'_, GetRumAppInfoRequest> {
        self.inner.call(request)
    }
    /// Lists RUM applications, filtered by ID, group, name, type, or tags.
    #[inline]
    pub fn get_rum_apps(
        &self,
        request: GetRumAppsRequest,
    ) -> Call<'_, GetRumAppsRequest> {
        self.inner.call(request)
    }
    /// Queries the data of a RUM application, page by page.
    #[inline]
    pub fn get_rum_data_for_page(
        &self,
        request: GetRumDataForPageRequest,
    ) -> Call<'_, GetRumDataForPageRequest> {
        self.inner.call(request)
    }
    /// Restores a readable stack trace from a RUM exception, using symbol or source map files.
    #[inline]
    pub fn get_rum_exception_stack(
        &self,
        request: GetRumExceptionStackRequest,
    ) -> Call<'_, GetRumExceptionStackRequest> {
        self.inner.call(request)
    }
    /// Returns how many observability capacity units (OCUs) RUM has used.
    #[inline]
    pub fn get_rum_ocu_statistic_data(
        &self,
        request: GetRumOcuStatisticDataRequest,
    ) -> Call<'_, GetRumOcuStatisticDataRequest> {
        self.inner.call(request)
    }
    /// Lists files uploaded for a RUM application, such as source maps and symbol files.
    #[inline]
    pub fn get_rum_upload_files(
        &self,
        request: GetRumUploadFilesRequest,
    ) -> Call<'_, GetRumUploadFilesRequest> {
        self.inner.call(request)
    }
    /// Lists source map files uploaded to browser monitoring, with size and version.
    #[inline]
    pub fn get_source_map_info(
        &self,
        request: GetSourceMapInfoRequest,
    ) -> Call<'_, GetSourceMapInfoRequest> {
        self.inner.call(request)
    }
    /// Returns the method stack of a span in a trace.
    #[inline]
    pub fn get_stack(&self, request: GetStackRequest) -> Call<'_, GetStackRequest> {
        self.inner.call(request)
    }
    /// Lists detection points for synthetic monitoring in the new version, by task and network type.
    #[inline]
    pub fn get_synthetic_monitors(
        &self,
        request: GetSyntheticMonitorsRequest,
    ) -> Call<'_, GetSyntheticMonitorsRequest> {
        self.inner.call(request)
    }
    /// Returns the details of one scheduled synthetic monitoring task.
    #[inline]
    pub fn get_synthetic_task_detail(
        &self,
        request: GetSyntheticTaskDetailRequest,
    ) -> Call<'_, GetSyntheticTaskDetailRequest> {
        self.inner.call(request)
    }
    /// Lists scheduled synthetic monitoring tasks by type, URL, name, or status.
    #[inline]
    pub fn get_synthetic_task_list(
        &self,
        request: GetSyntheticTaskListRequest,
    ) -> Call<'_, GetSyntheticTaskListRequest> {
        self.inner.call(request)
    }
    /// Lists detection points with city, carrier, and client type; takes no filters.
    #[inline]
    pub fn get_synthetic_task_monitors(
        &self,
        request: GetSyntheticTaskMonitorsRequest,
    ) -> Call<'_, GetSyntheticTaskMonitorsRequest> {
        self.inner.call(request)
    }
    /// Returns the details of one synthetic monitoring task of the new version.
    #[inline]
    pub fn get_timing_synthetic_task(
        &self,
        request: GetTimingSyntheticTaskRequest,
    ) -> Call<'_, GetTimingSyntheticTaskRequest> {
        self.inner.call(request)
    }
    /// Returns the spans of one trace; a time range makes the query faster.
    #[inline]
    pub fn get_trace(&self, request: GetTraceRequest) -> Call<'_, GetTraceRequest> {
        self.inner.call(request)
    }
    /// Returns one application of application monitoring, by its PID.
    #[inline]
    pub fn get_trace_app(
        &self,
        request: GetTraceAppRequest,
    ) -> Call<'_, GetTraceAppRequest> {
        self.inner.call(request)
    }
    /// Returns all custom settings of a monitored application, such as sampling and agent switches.
    #[inline]
    pub fn get_trace_app_config(
        &self,
        request: GetTraceAppConfigRequest,
    ) -> Call<'_, GetTraceAppConfigRequest> {
        self.inner.call(request)
    }
    /// Creates alert rules for several applications from a template or an existing rule.
    #[inline]
    pub fn import_app_alert_rules(
        &self,
        request: ImportAppAlertRulesRequest,
    ) -> Call<'_, ImportAppAlertRulesRequest> {
        self.inner.call(request)
    }
    /// Sets an environment up for monitoring after it was created.
    #[inline]
    pub fn init_environment(
        &self,
        request: InitEnvironmentRequest,
    ) -> Call<'_, InitEnvironmentRequest> {
        self.inner.call(request)
    }
    /// Installs an add-on in an environment, under a release name, or only tests it.
    #[inline]
    pub fn install_addon(
        &self,
        request: InstallAddonRequest,
    ) -> Call<'_, InstallAddonRequest> {
        self.inner.call(request)
    }
    /// Installs an exporter that brings CloudMonitor metrics into a Prometheus instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn install_cms_exporter(
        &self,
        request: InstallCmsExporterRequest,
    ) -> Call<'_, InstallCmsExporterRequest> {
        self.inner.call(request)
    }
    /// Installs a feature in an environment, in the version and with the configuration given.
    #[inline]
    pub fn install_environment_feature(
        &self,
        request: InstallEnvironmentFeatureRequest,
    ) -> Call<'_, InstallEnvironmentFeatureRequest> {
        self.inner.call(request)
    }
    /// Installs a managed Prometheus for a serverless cluster or ECS, run on the side of the service.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn install_managed_prometheus(
        &self,
        request: InstallManagedPrometheusRequest,
    ) -> Call<'_, InstallManagedPrometheusRequest> {
        self.inner.call(request)
    }
    /// Lists alerts that have been triggered, page by page.
    #[inline]
    pub fn list_activated_alerts(
        &self,
        request: ListActivatedAlertsRequest,
    ) -> Call<'_, ListActivatedAlertsRequest> {
        self.inner.call(request)
    }
    /// Lists the add-on releases installed in an environment.
    #[inline]
    pub fn list_addon_releases(
        &self,
        request: ListAddonReleasesRequest,
    ) -> Call<'_, ListAddonReleasesRequest> {
        self.inner.call(request)
    }
    /// Lists the products that the new integration center offers as add-ons.
    #[inline]
    pub fn list_addons(
        &self,
        request: ListAddonsRequest,
    ) -> Call<'_, ListAddonsRequest> {
        self.inner.call(request)
    }
    /// Lists past alert events, filtered by name, time, status, or matching conditions.
    #[inline]
    pub fn list_alert_events(
        &self,
        request: ListAlertEventsRequest,
    ) -> Call<'_, ListAlertEventsRequest> {
        self.inner.call(request)
    }
    /// Lists alerts that were sent, with state, severity, and optionally their events and activities.
    #[inline]
    pub fn list_alerts(
        &self,
        request: ListAlertsRequest,
    ) -> Call<'_, ListAlertsRequest> {
        self.inner.call(request)
    }
    /// Lists the Prometheus clusters of a region that are shown in Grafana.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_cluster_from_grafana(
        &self,
        request: ListClusterFromGrafanaRequest,
    ) -> Call<'_, ListClusterFromGrafanaRequest> {
        self.inner.call(request)
    }
    /// Returns for each cloud service whether its metrics are collected.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_cms_instances(
        &self,
        request: ListCmsInstancesRequest,
    ) -> Call<'_, ListCmsInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the Grafana dashboards of a cluster, by title or name.
    #[inline]
    pub fn list_dashboards(
        &self,
        request: ListDashboardsRequest,
    ) -> Call<'_, ListDashboardsRequest> {
        self.inner.call(request)
    }
    /// Creates a Loki data source linked to Prometheus and the dashboards that use both.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_dashboards_by_name(
        &self,
        request: ListDashboardsByNameRequest,
    ) -> Call<'_, ListDashboardsByNameRequest> {
        self.inner.call(request)
    }
    /// Lists dispatch policies with their names, IDs, and states.
    #[inline]
    pub fn list_dispatch_rule(
        &self,
        request: ListDispatchRuleRequest,
    ) -> Call<'_, ListDispatchRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the custom scrape jobs of an environment.
    #[inline]
    pub fn list_env_custom_jobs(
        &self,
        request: ListEnvCustomJobsRequest,
    ) -> Call<'_, ListEnvCustomJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the PodMonitors of an environment.
    #[inline]
    pub fn list_env_pod_monitors(
        &self,
        request: ListEnvPodMonitorsRequest,
    ) -> Call<'_, ListEnvPodMonitorsRequest> {
        self.inner.call(request)
    }
    /// Lists the ServiceMonitors of an environment.
    #[inline]
    pub fn list_env_service_monitors(
        &self,
        request: ListEnvServiceMonitorsRequest,
    ) -> Call<'_, ListEnvServiceMonitorsRequest> {
        self.inner.call(request)
    }
    /// Lists the add-ons that an environment has installed, with dashboards and descriptions.
    #[inline]
    pub fn list_environment_addons(
        &self,
        request: ListEnvironmentAddonsRequest,
    ) -> Call<'_, ListEnvironmentAddonsRequest> {
        self.inner.call(request)
    }
    /// Lists the alert groups and alert rules of an environment, optionally for one add-on.
    #[inline]
    pub fn list_environment_alert_rules(
        &self,
        request: ListEnvironmentAlertRulesRequest,
    ) -> Call<'_, ListEnvironmentAlertRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the dashboards of an environment, optionally for one add-on.
    #[inline]
    pub fn list_environment_dashboards(
        &self,
        request: ListEnvironmentDashboardsRequest,
    ) -> Call<'_, ListEnvironmentDashboardsRequest> {
        self.inner.call(request)
    }
    /// Lists the features of an environment with version and status.
    #[inline]
    pub fn list_environment_features(
        &self,
        request: ListEnvironmentFeaturesRequest,
    ) -> Call<'_, ListEnvironmentFeaturesRequest> {
        self.inner.call(request)
    }
    /// Lists Kubernetes resources of one kind in an environment, by namespace and labels.
    #[inline]
    pub fn list_environment_kube_resources(
        &self,
        request: ListEnvironmentKubeResourcesRequest,
    ) -> Call<'_, ListEnvironmentKubeResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the scrape targets of an environment with their health, optionally for one job.
    #[inline]
    pub fn list_environment_metric_targets(
        &self,
        request: ListEnvironmentMetricTargetsRequest,
    ) -> Call<'_, ListEnvironmentMetricTargetsRequest> {
        self.inner.call(request)
    }
    /// Lists environments, filtered by type, add-on, bound resource, or tags.
    #[inline]
    pub fn list_environments(
        &self,
        request: ListEnvironmentsRequest,
    ) -> Call<'_, ListEnvironmentsRequest> {
        self.inner.call(request)
    }
    /// Lists alert escalation policies with their IDs and names.
    #[inline]
    pub fn list_escalation_policies(
        &self,
        request: ListEscalationPoliciesRequest,
    ) -> Call<'_, ListEscalationPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the integrations that send alert notifications to EventBridge.
    #[inline]
    pub fn list_event_bridge_integrations(
        &self,
        request: ListEventBridgeIntegrationsRequest,
    ) -> Call<'_, ListEventBridgeIntegrationsRequest> {
        self.inner.call(request)
    }
    /// Lists the Grafana workspaces of a region, filtered by resource group or tags.
    #[inline]
    pub fn list_grafana_workspace(
        &self,
        request: ListGrafanaWorkspaceRequest,
    ) -> Call<'_, ListGrafanaWorkspaceRequest> {
        self.inner.call(request)
    }
    /// Lists anomalies that Insights found in a time range, optionally for one application.
    #[inline]
    pub fn list_insights_events(
        &self,
        request: ListInsightsEventsRequest,
    ) -> Call<'_, ListInsightsEventsRequest> {
        self.inner.call(request)
    }
    /// Lists alert integrations by name and product type, page by page.
    #[inline]
    pub fn list_integration(
        &self,
        request: ListIntegrationRequest,
    ) -> Call<'_, ListIntegrationRequest> {
        self.inner.call(request)
    }
    /// Lists notification policies by ID or name, page by page.
    #[inline]
    pub fn list_notification_policies(
        &self,
        request: ListNotificationPoliciesRequest,
    ) -> Call<'_, ListNotificationPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists shift schedules page by page.
    #[inline]
    pub fn list_on_call_schedules(
        &self,
        request: ListOnCallSchedulesRequest,
    ) -> Call<'_, ListOnCallSchedulesRequest> {
        self.inner.call(request)
    }
    /// Lists the alert rules of a Prometheus cluster, by type, status, or tags.
    #[inline]
    pub fn list_prometheus_alert_rules(
        &self,
        request: ListPrometheusAlertRulesRequest,
    ) -> Call<'_, ListPrometheusAlertRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the templates for alert rules that suit a Prometheus cluster.
    #[inline]
    pub fn list_prometheus_alert_templates(
        &self,
        request: ListPrometheusAlertTemplatesRequest,
    ) -> Call<'_, ListPrometheusAlertTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the global aggregation instances of the account.
    #[inline]
    pub fn list_prometheus_global_view(
        &self,
        request: ListPrometheusGlobalViewRequest,
    ) -> Call<'_, ListPrometheusGlobalViewRequest> {
        self.inner.call(request)
    }
    /// Lists Prometheus instances that carry given tags or belong to a resource group.
    #[inline]
    pub fn list_prometheus_instance_by_tag_and_resource_group_id(
        &self,
        request: ListPrometheusInstanceByTagAndResourceGroupIdRequest,
    ) -> Call<'_, ListPrometheusInstanceByTagAndResourceGroupIdRequest> {
        self.inner.call(request)
    }
    /// Lists all Prometheus instances in normal state, optionally with global aggregation instances.
    #[inline]
    pub fn list_prometheus_instances(
        &self,
        request: ListPrometheusInstancesRequest,
    ) -> Call<'_, ListPrometheusInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the integration center exporters on a Prometheus instance for ACK or ECS.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_prometheus_integration(
        &self,
        request: ListPrometheusIntegrationRequest,
    ) -> Call<'_, ListPrometheusIntegrationRequest> {
        self.inner.call(request)
    }
    /// Lists the monitoring configurations of a Prometheus instance, by type.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_prometheus_monitoring(
        &self,
        request: ListPrometheusMonitoringRequest,
    ) -> Call<'_, ListPrometheusMonitoringRequest> {
        self.inner.call(request)
    }
    /// Lists all browser monitoring tasks of a region.
    #[inline]
    pub fn list_retcode_apps(
        &self,
        request: ListRetcodeAppsRequest,
    ) -> Call<'_, ListRetcodeAppsRequest> {
        self.inner.call(request)
    }
    /// Lists business monitoring scenarios, by application, scenario, or sign.
    #[inline]
    pub fn list_scenario(
        &self,
        request: ListScenarioRequest,
    ) -> Call<'_, ListScenarioRequest> {
        self.inner.call(request)
    }
    /// Lists silence policies page by page.
    #[inline]
    pub fn list_silence_policies(
        &self,
        request: ListSilencePoliciesRequest,
    ) -> Call<'_, ListSilencePoliciesRequest> {
        self.inner.call(request)
    }
    /// Returns single results of synthetic monitoring, with filters and sort order.
    #[inline]
    pub fn list_synthetic_detail(
        &self,
        request: ListSyntheticDetailRequest,
    ) -> Call<'_, ListSyntheticDetailRequest> {
        self.inner.call(request)
    }
    /// Lists scheduled synthetic monitoring tasks of the new version, by type, name, or status.
    #[inline]
    pub fn list_timing_synthetic_tasks(
        &self,
        request: ListTimingSyntheticTasksRequest,
    ) -> Call<'_, ListTimingSyntheticTasksRequest> {
        self.inner.call(request)
    }
    /// Lists all monitored applications of a region.
    #[inline]
    pub fn list_trace_apps(
        &self,
        request: ListTraceAppsRequest,
    ) -> Call<'_, ListTraceAppsRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role `AliyunServiceRoleForARMS` for ARMS.
    #[inline]
    pub fn open_arms_default_slr(
        &self,
        request: OpenArmsDefaultSLRRequest,
    ) -> Call<'_, OpenArmsDefaultSLRRequest> {
        self.inner.call(request)
    }
    /// Activates pay-as-you-go billing for an ARMS sub-service and returns the order ID.
    #[inline]
    pub fn open_arms_service_second_version(
        &self,
        request: OpenArmsServiceSecondVersionRequest,
    ) -> Call<'_, OpenArmsServiceSecondVersionRequest> {
        self.inner.call(request)
    }
    /// Creates a virtual cluster for a product.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn open_v_cluster(
        &self,
        request: OpenVClusterRequest,
    ) -> Call<'_, OpenVClusterRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role `AliyunServiceRoleForXtrace` for Managed Service for OpenTelemetry.
    #[inline]
    pub fn open_xtrace_default_slr(
        &self,
        request: OpenXtraceDefaultSLRRequest,
    ) -> Call<'_, OpenXtraceDefaultSLRRequest> {
        self.inner.call(request)
    }
    /// Translates encoded IDs in application data to their text, by metadata type.
    #[inline]
    pub fn query_app_metadata(
        &self,
        request: QueryAppMetadataRequest,
    ) -> Call<'_, QueryAppMetadataRequest> {
        self.inner.call(request)
    }
    /// Returns the topology of an application and what it calls, in a time range.
    #[inline]
    pub fn query_app_topology(
        &self,
        request: QueryAppTopologyRequest,
    ) -> Call<'_, QueryAppTopologyRequest> {
        self.inner.call(request)
    }
    /// Returns how much data was written, for application monitoring, tracing, Prometheus, and user experience monitoring.
    #[inline]
    pub fn query_commercial_usage(
        &self,
        request: QueryCommercialUsageRequest,
    ) -> Call<'_, QueryCommercialUsageRequest> {
        self.inner.call(request)
    }
    /// Queries measures of a dataset by dimensions, in a time range.
    #[inline]
    pub fn query_dataset(
        &self,
        request: QueryDatasetRequest,
    ) -> Call<'_, QueryDatasetRequest> {
        self.inner.call(request)
    }
    /// Queries metrics of application or browser monitoring page by page.
    #[inline]
    pub fn query_metric_by_page(
        &self,
        request: QueryMetricByPageRequest,
    ) -> Call<'_, QueryMetricByPageRequest> {
        self.inner.call(request)
    }
    /// Tells whether the Prometheus controller is installed in a cluster.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn query_prom_install_status(
        &self,
        request: QueryPromInstallStatusRequest,
    ) -> Call<'_, QueryPromInstallStatusRequest> {
        self.inner.call(request)
    }
    /// Compares metrics of old and new versions during a release of an EDAS or Kubernetes application.
    #[inline]
    pub fn query_release_metric(
        &self,
        request: QueryReleaseMetricRequest,
    ) -> Call<'_, QueryReleaseMetricRequest> {
        self.inner.call(request)
    }
    /// Takes clusters out of a global aggregation instance's data sources.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn remove_ali_cluster_ids_from_prometheus_global_view(
        &self,
        request: RemoveAliClusterIdsFromPrometheusGlobalViewRequest,
    ) -> Call<'_, RemoveAliClusterIdsFromPrometheusGlobalViewRequest> {
        self.inner.call(request)
    }
    /// Takes data sources not from Alibaba Cloud out of a global aggregation instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn remove_sources_from_prometheus_global_view(
        &self,
        request: RemoveSourcesFromPrometheusGlobalViewRequest,
    ) -> Call<'_, RemoveSourcesFromPrometheusGlobalViewRequest> {
        self.inner.call(request)
    }
    /// Restarts one feature, by name, in an environment that has it installed.
    #[inline]
    pub fn restart_environment_feature(
        &self,
        request: RestartEnvironmentFeatureRequest,
    ) -> Call<'_, RestartEnvironmentFeatureRequest> {
        self.inner.call(request)
    }
    /// Saves the settings of a monitored application, such as the sampling rate of traces.
    #[inline]
    pub fn save_trace_app_config(
        &self,
        request: SaveTraceAppConfigRequest,
    ) -> Call<'_, SaveTraceAppConfigRequest> {
        self.inner.call(request)
    }
    /// Finds alert contacts by name, phone, email, or ID.
    #[inline]
    pub fn search_alert_contact(
        &self,
        request: SearchAlertContactRequest,
    ) -> Call<'_, SearchAlertContactRequest> {
        self.inner.call(request)
    }
    /// Finds alert contact groups by their name or by a contact in them.
    #[inline]
    pub fn search_alert_contact_group(
        &self,
        request: SearchAlertContactGroupRequest,
    ) -> Call<'_, SearchAlertContactGroupRequest> {
        self.inner.call(request)
    }
    /// Lists which alerts an alert rule has sent, by time.
    #[inline]
    pub fn search_alert_histories(
        &self,
        request: SearchAlertHistoriesRequest,
    ) -> Call<'_, SearchAlertHistoriesRequest> {
        self.inner.call(request)
    }
    /// Finds alert rules by title, type, application, or tags.
    #[inline]
    pub fn search_alert_rules(
        &self,
        request: SearchAlertRulesRequest,
    ) -> Call<'_, SearchAlertRulesRequest> {
        self.inner.call(request)
    }
    /// Lists alert events, triggered or not, of a rule or application.
    #[inline]
    pub fn search_events(
        &self,
        request: SearchEventsRequest,
    ) -> Call<'_, SearchEventsRequest> {
        self.inner.call(request)
    }
    /// Finds browser monitoring tasks by name or ID, page by page.
    #[inline]
    pub fn search_retcode_app_by_page(
        &self,
        request: SearchRetcodeAppByPageRequest,
    ) -> Call<'_, SearchRetcodeAppByPageRequest> {
        self.inner.call(request)
    }
    /// Finds monitored applications by name, without paging.
    #[inline]
    pub fn search_trace_app_by_name(
        &self,
        request: SearchTraceAppByNameRequest,
    ) -> Call<'_, SearchTraceAppByNameRequest> {
        self.inner.call(request)
    }
    /// Finds monitored applications by name, page by page.
    #[inline]
    pub fn search_trace_app_by_page(
        &self,
        request: SearchTraceAppByPageRequest,
    ) -> Call<'_, SearchTraceAppByPageRequest> {
        self.inner.call(request)
    }
    /// Finds traces by time, application, IP address, span name, or tags, without paging.
    #[inline]
    pub fn search_traces(
        &self,
        request: SearchTracesRequest,
    ) -> Call<'_, SearchTracesRequest> {
        self.inner.call(request)
    }
    /// Finds traces page by page, by time, application, IP address, span name, or tags.
    #[inline]
    pub fn search_traces_by_page(
        &self,
        request: SearchTracesByPageRequest,
    ) -> Call<'_, SearchTracesByPageRequest> {
        self.inner.call(request)
    }
    /// Sends a text message with a verification link; only verified numbers can be called by alerts.
    #[inline]
    pub fn send_tts_verify_link(
        &self,
        request: SendTTSVerifyLinkRequest,
    ) -> Call<'_, SendTTSVerifyLinkRequest> {
        self.inner.call(request)
    }
    /// Opens or closes sharing of a browser monitoring site with viewers who are not logged on.
    #[inline]
    pub fn set_retcode_share_status(
        &self,
        request: SetRetcodeShareStatusRequest,
    ) -> Call<'_, SetRetcodeShareStatusRequest> {
        self.inner.call(request)
    }
    /// Switches an alert rule on, so that it is evaluated again.
    #[inline]
    pub fn start_alert(
        &self,
        request: StartAlertRequest,
    ) -> Call<'_, StartAlertRequest> {
        self.inner.call(request)
    }
    /// Puts a scheduled synthetic monitoring task back to work.
    #[inline]
    pub fn start_timing_synthetic_task(
        &self,
        request: StartTimingSyntheticTaskRequest,
    ) -> Call<'_, StartTimingSyntheticTaskRequest> {
        self.inner.call(request)
    }
    /// Stops an alert rule, addressed by its ID.
    #[inline]
    pub fn stop_alert(&self, request: StopAlertRequest) -> Call<'_, StopAlertRequest> {
        self.inner.call(request)
    }
    /// Stops scheduled synthetic monitoring tasks of the new version.
    #[inline]
    pub fn stop_timing_synthetic_task(
        &self,
        request: StopTimingSyntheticTaskRequest,
    ) -> Call<'_, StopTimingSyntheticTaskRequest> {
        self.inner.call(request)
    }
    /// Starts or stops scheduled synthetic monitoring tasks.
    #[inline]
    pub fn switch_synthetic_task_status(
        &self,
        request: SwitchSyntheticTaskStatusRequest,
    ) -> Call<'_, SwitchSyntheticTaskStatusRequest> {
        self.inner.call(request)
    }
    /// Copies the recording rules of one cluster to other clusters, across regions.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn sync_recording_rules(
        &self,
        request: SyncRecordingRulesRequest,
    ) -> Call<'_, SyncRecordingRulesRequest> {
        self.inner.call(request)
    }
    /// Puts tags on one or more ARMS resources.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Uninstalls managed Prometheus from an ASK, ECS, or ACK One cluster.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn uninstall_managed_prometheus(
        &self,
        request: UninstallManagedPrometheusRequest,
    ) -> Call<'_, UninstallManagedPrometheusRequest> {
        self.inner.call(request)
    }
    /// Uninstalls ARMS Prometheus monitoring from a cluster.
    #[inline]
    pub fn uninstall_prom_cluster(
        &self,
        request: UninstallPromClusterRequest,
    ) -> Call<'_, UninstallPromClusterRequest> {
        self.inner.call(request)
    }
    /// Takes the given tags, or all of them, off ARMS resources.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes name, phone, email, or DingTalk robot of an alert contact.
    #[inline]
    pub fn update_alert_contact(
        &self,
        request: UpdateAlertContactRequest,
    ) -> Call<'_, UpdateAlertContactRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the members of an alert contact group.
    #[inline]
    pub fn update_alert_contact_group(
        &self,
        request: UpdateAlertContactGroupRequest,
    ) -> Call<'_, UpdateAlertContactGroupRequest> {
        self.inner.call(request)
    }
    /// Changes an application or browser monitoring alert rule and its contact groups.
    #[inline]
    pub fn update_alert_rule(
        &self,
        request: UpdateAlertRuleRequest,
    ) -> Call<'_, UpdateAlertRuleRequest> {
        self.inner.call(request)
    }
    /// Changes an existing dispatch policy, given as one JSON string.
    #[inline]
    pub fn update_dispatch_rule(
        &self,
        request: UpdateDispatchRuleRequest,
    ) -> Call<'_, UpdateDispatchRuleRequest> {
        self.inner.call(request)
    }
    /// Changes YAML or status of an environment's custom job.
    #[inline]
    pub fn update_env_custom_job(
        &self,
        request: UpdateEnvCustomJobRequest,
    ) -> Call<'_, UpdateEnvCustomJobRequest> {
        self.inner.call(request)
    }
    /// Sets which metrics an environment discards.
    #[inline]
    pub fn update_env_drop_metrics_rule(
        &self,
        request: UpdateEnvDropMetricsRuleRequest,
    ) -> Call<'_, UpdateEnvDropMetricsRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the YAML of an environment's PodMonitor; a dry run only validates.
    #[inline]
    pub fn update_env_pod_monitor(
        &self,
        request: UpdateEnvPodMonitorRequest,
    ) -> Call<'_, UpdateEnvPodMonitorRequest> {
        self.inner.call(request)
    }
    /// Changes the YAML of an environment's ServiceMonitor; a dry run only validates.
    #[inline]
    pub fn update_env_service_monitor(
        &self,
        request: UpdateEnvServiceMonitorRequest,
    ) -> Call<'_, UpdateEnvServiceMonitorRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the fee package of an environment.
    #[inline]
    pub fn update_environment(
        &self,
        request: UpdateEnvironmentRequest,
    ) -> Call<'_, UpdateEnvironmentRequest> {
        self.inner.call(request)
    }
    /// Changes the name or description of a Grafana workspace.
    #[inline]
    pub fn update_grafana_workspace(
        &self,
        request: UpdateGrafanaWorkspaceRequest,
    ) -> Call<'_, UpdateGrafanaWorkspaceRequest> {
        self.inner.call(request)
    }
    /// Moves a Grafana workspace to another Grafana version.
    #[inline]
    pub fn update_grafana_workspace_version(
        &self,
        request: UpdateGrafanaWorkspaceVersionRequest,
    ) -> Call<'_, UpdateGrafanaWorkspaceVersionRequest> {
        self.inner.call(request)
    }
    /// Changes an alert integration, such as recovery settings, deduplication key, or field mapping.
    #[inline]
    pub fn update_integration(
        &self,
        request: UpdateIntegrationRequest,
    ) -> Call<'_, UpdateIntegrationRequest> {
        self.inner.call(request)
    }
    /// Replaces the list of metrics that a Prometheus cluster discards.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn update_metric_drop(
        &self,
        request: UpdateMetricDropRequest,
    ) -> Call<'_, UpdateMetricDropRequest> {
        self.inner.call(request)
    }
    /// Changes expression, duration, message, or notification of a Prometheus alert rule.
    #[inline]
    pub fn update_prometheus_alert_rule(
        &self,
        request: UpdatePrometheusAlertRuleRequest,
    ) -> Call<'_, UpdatePrometheusAlertRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the data sources of a global aggregation instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn update_prometheus_global_view(
        &self,
        request: UpdatePrometheusGlobalViewRequest,
    ) -> Call<'_, UpdatePrometheusGlobalViewRequest> {
        self.inner.call(request)
    }
    /// Changes a Prometheus instance: storage time, access without token, or billing.
    #[inline]
    pub fn update_prometheus_instance(
        &self,
        request: UpdatePrometheusInstanceRequest,
    ) -> Call<'_, UpdatePrometheusInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of an integration center exporter on an instance for ACK or ECS.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn update_prometheus_integration(
        &self,
        request: UpdatePrometheusIntegrationRequest,
    ) -> Call<'_, UpdatePrometheusIntegrationRequest> {
        self.inner.call(request)
    }
    /// Changes the YAML of a monitoring configuration of a Prometheus instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn update_prometheus_monitoring(
        &self,
        request: UpdatePrometheusMonitoringRequest,
    ) -> Call<'_, UpdatePrometheusMonitoringRequest> {
        self.inner.call(request)
    }
    /// Switches a monitoring configuration of a Prometheus instance to another status.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn update_prometheus_monitoring_status(
        &self,
        request: UpdatePrometheusMonitoringStatusRequest,
    ) -> Call<'_, UpdatePrometheusMonitoringStatusRequest> {
        self.inner.call(request)
    }
    /// Changes a RUM application: description, SDK configuration, or starting and stopping it.
    #[inline]
    pub fn update_rum_app(
        &self,
        request: UpdateRumAppRequest,
    ) -> Call<'_, UpdateRumAppRequest> {
        self.inner.call(request)
    }
    /// Records the status of a RUM file after its upload has succeeded.
    #[inline]
    pub fn update_rum_file_status(
        &self,
        request: UpdateRumFileStatusRequest,
    ) -> Call<'_, UpdateRumFileStatusRequest> {
        self.inner.call(request)
    }
    /// Changes a scheduled synthetic monitoring task of the new version.
    #[inline]
    pub fn update_timing_synthetic_task(
        &self,
        request: UpdateTimingSyntheticTaskRequest,
    ) -> Call<'_, UpdateTimingSyntheticTaskRequest> {
        self.inner.call(request)
    }
    /// Changes URL, method, headers, or body of a webhook alert contact.
    #[inline]
    pub fn update_webhook(
        &self,
        request: UpdateWebhookRequest,
    ) -> Call<'_, UpdateWebhookRequest> {
        self.inner.call(request)
    }
    /// Changes version or values of an installed add-on release; a dry run is possible.
    #[inline]
    pub fn upgrade_addon_release(
        &self,
        request: UpgradeAddonReleaseRequest,
    ) -> Call<'_, UpgradeAddonReleaseRequest> {
        self.inner.call(request)
    }
    /// Changes version or values of a feature in an environment.
    #[inline]
    pub fn upgrade_environment_feature(
        &self,
        request: UpgradeEnvironmentFeatureRequest,
    ) -> Call<'_, UpgradeEnvironmentFeatureRequest> {
        self.inner.call(request)
    }
    /// Uploads a source map, which makes stack traces of browser monitoring readable.
    #[inline]
    pub fn upload(&self, request: UploadRequest) -> Call<'_, UploadRequest> {
        self.inner.call(request)
    }
}
