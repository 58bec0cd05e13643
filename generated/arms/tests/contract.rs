// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_arms::runtime::{
    Backoff, Client, Config, Credentials, ErrorCode, ErrorKind, Operation, OperationError, OperationInfo,
    Reply,
    encode::{Encode, Encoder},
    transport::{HttpResponse, Recorder, Replay},
};

/// In place of each secret.
const PLANTED: &str = "planted-7f3a91";

/// A request that is sent without what its operation requires.
#[derive(Clone)]
struct Loose<O>(O);

impl<O: Encode> Encode for Loose<O> {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.0.encode(e);
    }
}

impl<O: Operation> Operation for Loose<O> {
    type Response = O::Response;
    type Error = O::Error;
    const INFO: OperationInfo = O::INFO.required(&[]).roa("POST", "/");
}

type Outcome<O> =
    Result<Reply<<O as Operation>::Response>, OperationError<<O as Operation>::Error>>;

/// What becomes of a call with this response, and its recording.
fn call<O: Operation>(request: O, status: u16, body: &str) -> (Outcome<O>, String) {
    let replay = Replay::from_responses([HttpResponse::new(status, body)]);
    let recorder = Arc::new(Recorder::new(replay));
    let config = Config::builder()
        .endpoint("localhost")
        .credentials(Credentials::new("key", "not-planted"))
        .retry(Backoff::never())
        .transport(recorder.clone())
        .build()
        .expect("the configuration is complete");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    let client = Client::new(&config, O::INFO.product());
    let outcome = runtime
        .expect("a runtime")
        .block_on(async { client.call(request).await });
    (outcome, recorder.to_json())
}

/// What this client does not speak is an error that says so, and nothing is sent.
fn check_refusal<O: Operation>(request: O) {
    let action = O::INFO.action();
    let (outcome, recording) = call(Loose(request), 200, "{}");
    let kind = outcome.err().map(|error| error.kind());
    assert_eq!(kind, Some(ErrorKind::Protocol), "{action}");
    assert_eq!(recording, Recorder::new(Replay::from_responses([])).to_json(), "{action}");
}

/// Nothing shows a secret: not `Debug`, not an error whose text repeats the request, not a recording.
fn check_secrets<O: Operation + Clone + Debug>(request: O, response: &str)
where
    O::Response: Debug,
{
    let action = O::INFO.action();
    let is_hidden = |shown: &str| assert!(!shown.contains(PLANTED), "{action}: {shown}");
    let shown = format!("{request:?} {request:#?}");
    is_hidden(&shown);
    let (outcome, recording) = call(Loose(request.clone()), 200, response);
    is_hidden(&format!("{outcome:?} {outcome:#?} {recording}"));
    assert!(outcome.is_ok(), "{action}: {outcome:?}");
    if shown.contains("***") {
        let echo = format!(r#"{{"Code":"Refused","Message":"{PLANTED} is not welcome"}}"#);
        let (outcome, recording) = call(Loose(request), 400, &echo);
        let error = outcome.expect_err("a refusal");
        is_hidden(&format!("{error} {error:?} {error:#?} {recording}"));
    }
}

/// A response with HTTP 200 is an error when its body says that the call failed, and only then.
fn check_failures<O: Operation + Clone>(
    request: O,
    flag: Option<&str>,
    codes: &[&str],
    code_tells: bool,
) {
    let action = O::INFO.action();
    let fails = |body: String, expected: bool| {
        let outcome = call(Loose(request.clone()), 200, &body).0;
        assert_eq!(outcome.is_err(), expected, "{action}: {body}");
        outcome.err()
    };
    let documented = O::Error::VARIANTS.iter().map(|variant| variant.info().code);
    let documented = documented
        .into_iter()
        .find(|code| !code.contains(['%', '"', '\\']) && code.len() > 3);
    let failure = documented.unwrap_or("Frog.Escaped");
    if let Some(flag) = flag {
        for no in ["false", "\"false\"", "\"False\""] {
            fails(format!(r#"{{"{flag}":{no},"RequestId":"r"}}"#), true);
            for code in codes {
                let error = fails(format!(r#"{{"{code}":"{failure}","{flag}":{no}}}"#), true);
                let error = error.expect("an error");
                assert_eq!(error.code_str(), Some(failure), "{action}");
                assert_eq!(error.code().is_some(), documented.is_some(), "{action}");
            }
        }
        for yes in ["true", "\"true\"", "\"True\"", "null", "\"\""] {
            fails(format!(r#"{{"{flag}":{yes},"RequestId":"r"}}"#), false);
            for (code, ok) in codes
                .iter()
                .flat_map(|code| SUCCESS.iter().map(move |ok| (code, ok)))
            {
                fails(format!(r#"{{"{flag}":{yes},"{code}":{ok}}}"#), false);
            }
        }
        fails(format!(r#"{{"Data":{{"{flag}":false}}}}"#), false);
    }
    for code in codes {
        for ok in SUCCESS {
            fails(format!(r#"{{"{code}":{ok}}}"#), false);
        }
        let is_failure = code_tells || documented.is_some();
        fails(format!(r#"{{"{code}":"{failure}"}}"#), is_failure);
    }
    fails("{}".to_owned(), false);
}

/// Codes of success, as JSON.
const SUCCESS: &[&str] = &[
    "200",
    "\"200\"",
    "\"OK\"",
    "\"ok\"",
    "\"Success\"",
    "\"success\"",
    "0",
    "202",
    "null",
    "\"\"",
];

#[test]
#[rustfmt::skip]
fn arms_keeps_its_contract() {
    use alicloud_arms::*;

    check_failures(add_ali_cluster_ids_to_prometheus_global_view::AddAliClusterIdsToPrometheusGlobalViewRequest::new(), None, &["Code"], true);
    check_failures(add_integration::AddIntegrationRequest::new(), None, &["Code"], true);
    check_failures(add_prometheus_global_view::AddPrometheusGlobalViewRequest::new(), None, &["Code"], true);
    check_failures(add_prometheus_global_view_by_ali_cluster_ids::AddPrometheusGlobalViewByAliClusterIdsRequest::new(), None, &["Code"], true);
    check_failures(add_prometheus_instance::AddPrometheusInstanceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_prometheus_integration::AddPrometheusIntegrationRequest::new(), None, &["Code"], true);
    check_failures(add_recording_rule::AddRecordingRuleRequest::new(), None, &["Code"], true);
    check_failures(add_tag_to_flink_cluster::AddTagToFlinkClusterRequest::new(), Some("Success"), &["Code"], true);
    check_failures(append_instances_to_prometheus_global_view::AppendInstancesToPrometheusGlobalViewRequest::new(), None, &["Code"], true);
    check_failures(bind_prometheus_grafana_instance::BindPrometheusGrafanaInstanceRequest::new(), None, &["Code"], true);
    check_failures(block_alarm_notification::BlockAlarmNotificationRequest::new(), Some("Success"), &["Code"], true);
    check_failures(change_alarm_severity::ChangeAlarmSeverityRequest::new(), Some("Success"), &["Code"], true);
    check_failures(change_resource_group::ChangeResourceGroupRequest::new(), None, &["Code"], true);
    check_failures(claim_alarm::ClaimAlarmRequest::new(), Some("Success"), &["Code"], true);
    check_failures(close_alarm::CloseAlarmRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_env_custom_job::CreateEnvCustomJobRequest::new(), None, &["Code"], true);
    check_failures(create_env_pod_monitor::CreateEnvPodMonitorRequest::new(), None, &["Code"], true);
    check_failures(create_env_service_monitor::CreateEnvServiceMonitorRequest::new(), None, &["Code"], true);
    check_failures(create_environment::CreateEnvironmentRequest::new(), None, &["Code"], true);
    check_failures(create_grafana_workspace::CreateGrafanaWorkspaceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_prometheus_alert_rule::CreatePrometheusAlertRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_prometheus_instance::CreatePrometheusInstanceRequest::new(), None, &["Code"], true);
    check_failures(create_prometheus_monitoring::CreatePrometheusMonitoringRequest::new(), None, &["Code"], true);
    check_failures(create_retcode_app::CreateRetcodeAppRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_rum_app::CreateRumAppRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_rum_upload_file_url::CreateRumUploadFileUrlRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_timing_synthetic_task::CreateTimingSyntheticTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_addon_release::DeleteAddonReleaseRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_alert_contact::DeleteAlertContactRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(delete_alert_contact_group::DeleteAlertContactGroupRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(delete_alert_rule::DeleteAlertRuleRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(delete_alert_rules::DeleteAlertRulesRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(delete_app_list::DeleteAppListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_contact::DeleteContactRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(delete_contact_group::DeleteContactGroupRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(delete_dispatch_rule::DeleteDispatchRuleRequest::new(), Some("Success"), &[], false);
    check_failures(delete_env_custom_job::DeleteEnvCustomJobRequest::new(), None, &["Code"], true);
    check_failures(delete_env_pod_monitor::DeleteEnvPodMonitorRequest::new(), None, &["Code"], true);
    check_failures(delete_env_service_monitor::DeleteEnvServiceMonitorRequest::new(), None, &["Code"], true);
    check_failures(delete_environment::DeleteEnvironmentRequest::new(), None, &["Code"], true);
    check_failures(delete_environment_feature::DeleteEnvironmentFeatureRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_event_bridge_integration::DeleteEventBridgeIntegrationRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(delete_grafana_resource::DeleteGrafanaResourceRequest::new(), None, &["Code"], true);
    check_failures(delete_grafana_workspace::DeleteGrafanaWorkspaceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_im_robot::DeleteIMRobotRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(delete_integration::DeleteIntegrationRequest::new(), None, &["Code"], true);
    check_failures(delete_integrations::DeleteIntegrationsRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(delete_notification_policy::DeleteNotificationPolicyRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(delete_prometheus_alert_rule::DeletePrometheusAlertRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_prometheus_global_view::DeletePrometheusGlobalViewRequest::new(), None, &["Code"], true);
    check_failures(delete_prometheus_integration::DeletePrometheusIntegrationRequest::new(), None, &["Code"], true);
    check_failures(delete_prometheus_monitoring::DeletePrometheusMonitoringRequest::new(), None, &["Code"], true);
    check_failures(delete_retcode_app::DeleteRetcodeAppRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_rum_app::DeleteRumAppRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_rum_upload_file::DeleteRumUploadFileRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_silence_policy::DeleteSilencePolicyRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(delete_timing_synthetic_task::DeleteTimingSyntheticTaskRequest::new(), None, &["Code"], true);
    check_failures(delete_trace_app::DeleteTraceAppRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_webhook_contact::DeleteWebhookContactRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(describe_addon_metrics::DescribeAddonMetricsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_addon_release::DescribeAddonReleaseRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_env_custom_job::DescribeEnvCustomJobRequest::new(), None, &["Code"], true);
    check_failures(describe_env_drop_metrics_rule::DescribeEnvDropMetricsRuleRequest::new(), None, &["Code"], true);
    check_failures(describe_env_pod_monitor::DescribeEnvPodMonitorRequest::new(), None, &["Code"], true);
    check_failures(describe_env_service_monitor::DescribeEnvServiceMonitorRequest::new(), None, &["Code"], true);
    check_failures(describe_environment::DescribeEnvironmentRequest::new(), None, &["Code"], true);
    check_failures(describe_environment_feature::DescribeEnvironmentFeatureRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_prometheus_alert_rule::DescribePrometheusAlertRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(do_insights_action::DoInsightsActionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_metric::EnableMetricRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_agent_download_url_v2::GetAgentDownloadUrlV2Request::new(), Some("Success"), &["Code"], true);
    check_failures(get_app_api_by_page::GetAppApiByPageRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_app_jvm_config::GetAppJVMConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_auth_token::GetAuthTokenRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_cloud_cluster_all_url::GetCloudClusterAllUrlRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_cluster_all_url::GetClusterAllUrlRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_explore_url::GetExploreUrlRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_grafana_workspace::GetGrafanaWorkspaceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_integration_state::GetIntegrationStateRequest::new(), None, &["Code"], true);
    check_failures(get_managed_prometheus_status::GetManagedPrometheusStatusRequest::new(), Some("Success"), &["Code"], true);
    check_secrets(get_prometheus_api_token::GetPrometheusApiTokenRequest::new(), "{\"Token\":\"planted-7f3a91\"}");
    check_failures(get_prometheus_global_view::GetPrometheusGlobalViewRequest::new(), None, &["Code"], true);
    check_failures(get_prometheus_instance::GetPrometheusInstanceRequest::new(), None, &["Code"], true);
    check_failures(get_prometheus_integration::GetPrometheusIntegrationRequest::new(), None, &["Code"], true);
    check_failures(get_prometheus_monitoring::GetPrometheusMonitoringRequest::new(), None, &["Code"], true);
    check_failures(get_recording_rule::GetRecordingRuleRequest::new(), None, &["Code"], true);
    check_failures(get_retcode_data_by_query::GetRetcodeDataByQueryRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_rum_app_info::GetRumAppInfoRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_rum_apps::GetRumAppsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_rum_data_for_page::GetRumDataForPageRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_rum_exception_stack::GetRumExceptionStackRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_rum_ocu_statistic_data::GetRumOcuStatisticDataRequest::new(), None, &["Code"], true);
    check_failures(get_rum_upload_files::GetRumUploadFilesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_synthetic_monitors::GetSyntheticMonitorsRequest::new(), None, &["Code"], true);
    check_failures(get_timing_synthetic_task::GetTimingSyntheticTaskRequest::new(), None, &["Code"], true);
    check_failures(get_trace_app_config::GetTraceAppConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(init_environment::InitEnvironmentRequest::new(), None, &["Code"], true);
    check_failures(install_addon::InstallAddonRequest::new(), Some("Success"), &["Code"], true);
    check_failures(install_environment_feature::InstallEnvironmentFeatureRequest::new(), Some("Success"), &["Code"], true);
    check_failures(install_managed_prometheus::InstallManagedPrometheusRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_addon_releases::ListAddonReleasesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_addons::ListAddonsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_dashboards_by_name::ListDashboardsByNameRequest::new(), None, &["Code"], true);
    check_failures(list_env_custom_jobs::ListEnvCustomJobsRequest::new(), None, &["Code"], true);
    check_failures(list_env_pod_monitors::ListEnvPodMonitorsRequest::new(), None, &["Code"], true);
    check_failures(list_env_service_monitors::ListEnvServiceMonitorsRequest::new(), None, &["Code"], true);
    check_failures(list_environment_addons::ListEnvironmentAddonsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_environment_alert_rules::ListEnvironmentAlertRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_environment_dashboards::ListEnvironmentDashboardsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_environment_features::ListEnvironmentFeaturesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_environment_kube_resources::ListEnvironmentKubeResourcesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_environment_metric_targets::ListEnvironmentMetricTargetsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_environments::ListEnvironmentsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_grafana_workspace::ListGrafanaWorkspaceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_prometheus_alert_rules::ListPrometheusAlertRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_prometheus_global_view::ListPrometheusGlobalViewRequest::new(), None, &["Code"], true);
    check_failures(list_prometheus_instance_by_tag_and_resource_group_id::ListPrometheusInstanceByTagAndResourceGroupIdRequest::new(), None, &["Code"], true);
    check_failures(list_prometheus_instances::ListPrometheusInstancesRequest::new(), None, &["Code"], true);
    check_failures(list_prometheus_integration::ListPrometheusIntegrationRequest::new(), None, &["Code"], true);
    check_failures(list_prometheus_monitoring::ListPrometheusMonitoringRequest::new(), None, &["Code"], true);
    check_failures(list_synthetic_detail::ListSyntheticDetailRequest::new(), None, &["Code"], true);
    check_failures(list_timing_synthetic_tasks::ListTimingSyntheticTasksRequest::new(), None, &["Code"], true);
    check_failures(list_trace_apps::ListTraceAppsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_app_metadata::QueryAppMetadataRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_app_topology::QueryAppTopologyRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_commercial_usage::QueryCommercialUsageRequest::new(), Some("Success"), &["Code"], true);
    check_secrets(query_dataset::QueryDatasetRequest::new().security_token(PLANTED), "{}");
    check_failures(query_metric_by_page::QueryMetricByPageRequest::new(), Some("Success"), &["Code"], true);
    check_failures(remove_ali_cluster_ids_from_prometheus_global_view::RemoveAliClusterIdsFromPrometheusGlobalViewRequest::new(), None, &["Code"], true);
    check_failures(remove_sources_from_prometheus_global_view::RemoveSourcesFromPrometheusGlobalViewRequest::new(), None, &["Code"], true);
    check_failures(restart_environment_feature::RestartEnvironmentFeatureRequest::new(), Some("Success"), &["Code"], true);
    check_failures(save_trace_app_config::SaveTraceAppConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(send_tts_verify_link::SendTTSVerifyLinkRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(set_retcode_share_status::SetRetcodeShareStatusRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(start_alert::StartAlertRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(start_timing_synthetic_task::StartTimingSyntheticTaskRequest::new(), None, &["Code"], true);
    check_failures(stop_alert::StopAlertRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(stop_timing_synthetic_task::StopTimingSyntheticTaskRequest::new(), None, &["Code"], true);
    check_failures(sync_recording_rules::SyncRecordingRulesRequest::new(), None, &["Code"], true);
    check_failures(uninstall_managed_prometheus::UninstallManagedPrometheusRequest::new(), Some("Success"), &["Code"], true);
    check_failures(uninstall_prom_cluster::UninstallPromClusterRequest::new(), None, &["Code"], true);
    check_failures(update_alert_contact::UpdateAlertContactRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(update_alert_contact_group::UpdateAlertContactGroupRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(update_dispatch_rule::UpdateDispatchRuleRequest::new(), Some("Success"), &[], false);
    check_failures(update_env_custom_job::UpdateEnvCustomJobRequest::new(), None, &["Code"], true);
    check_failures(update_env_drop_metrics_rule::UpdateEnvDropMetricsRuleRequest::new(), None, &["Code"], true);
    check_failures(update_env_pod_monitor::UpdateEnvPodMonitorRequest::new(), None, &["Code"], true);
    check_failures(update_env_service_monitor::UpdateEnvServiceMonitorRequest::new(), None, &["Code"], true);
    check_failures(update_environment::UpdateEnvironmentRequest::new(), None, &["Code"], true);
    check_failures(update_grafana_workspace::UpdateGrafanaWorkspaceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_grafana_workspace_version::UpdateGrafanaWorkspaceVersionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_metric_drop::UpdateMetricDropRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_prometheus_alert_rule::UpdatePrometheusAlertRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_prometheus_global_view::UpdatePrometheusGlobalViewRequest::new(), None, &["Code"], true);
    check_failures(update_prometheus_instance::UpdatePrometheusInstanceRequest::new(), None, &["Code"], true);
    check_failures(update_prometheus_integration::UpdatePrometheusIntegrationRequest::new(), None, &["Code"], true);
    check_failures(update_prometheus_monitoring::UpdatePrometheusMonitoringRequest::new(), None, &["Code"], true);
    check_failures(update_prometheus_monitoring_status::UpdatePrometheusMonitoringStatusRequest::new(), None, &["Code"], true);
    check_failures(update_rum_app::UpdateRumAppRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_timing_synthetic_task::UpdateTimingSyntheticTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_webhook::UpdateWebhookRequest::new(), Some("IsSuccess"), &[], false);
    check_failures(upgrade_addon_release::UpgradeAddonReleaseRequest::new(), Some("Success"), &["Code"], true);
    check_failures(upgrade_environment_feature::UpgradeEnvironmentFeatureRequest::new(), Some("Success"), &["Code"], true);
}
