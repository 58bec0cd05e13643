// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_cms::runtime::{
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
fn cms_keeps_its_contract() {
    use alicloud_cms::*;

    check_failures(add_tags::AddTagsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(apply_metric_rule_template::ApplyMetricRuleTemplateRequest::new(), Some("Success"), &["Code"], true);
    check_failures(batch_create_instant_site_monitor::BatchCreateInstantSiteMonitorRequest::new(), Some("Success"), &["Code"], true);
    check_failures(batch_export::BatchExportRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_alarm::CreateAlarmRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_dynamic_tag_group::CreateDynamicTagGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_group_metric_rules::CreateGroupMetricRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_group_monitoring_agent_process::CreateGroupMonitoringAgentProcessRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_host_availability::CreateHostAvailabilityRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_hybrid_monitor_namespace::CreateHybridMonitorNamespaceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_hybrid_monitor_sls_group::CreateHybridMonitorSLSGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_hybrid_monitor_task::CreateHybridMonitorTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_instant_site_monitor::CreateInstantSiteMonitorRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_metric_rule_black_list::CreateMetricRuleBlackListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_metric_rule_resources::CreateMetricRuleResourcesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_metric_rule_template::CreateMetricRuleTemplateRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_monitor_agent_process::CreateMonitorAgentProcessRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_monitor_group::CreateMonitorGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_monitor_group_by_resource_group_id::CreateMonitorGroupByResourceGroupIdRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_monitor_group_instances::CreateMonitorGroupInstancesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_monitor_group_notify_policy::CreateMonitorGroupNotifyPolicyRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_monitoring_agent_process::CreateMonitoringAgentProcessRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_site_monitor::CreateSiteMonitorRequest::new(), Some("Success"), &["Code"], true);
    check_failures(cursor::CursorRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_alarm::DeleteAlarmRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_contact::DeleteContactRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_contact_group::DeleteContactGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_custom_metric::DeleteCustomMetricRequest::new(), None, &["Code"], true);
    check_failures(delete_dynamic_tag_group::DeleteDynamicTagGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_event_rule_targets::DeleteEventRuleTargetsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_event_rules::DeleteEventRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_exporter_output::DeleteExporterOutputRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_exporter_rule::DeleteExporterRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_group_monitoring_agent_process::DeleteGroupMonitoringAgentProcessRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_host_availability::DeleteHostAvailabilityRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_hybrid_monitor_namespace::DeleteHybridMonitorNamespaceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_hybrid_monitor_sls_group::DeleteHybridMonitorSLSGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_hybrid_monitor_task::DeleteHybridMonitorTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_log_monitor::DeleteLogMonitorRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_metric_rule_black_list::DeleteMetricRuleBlackListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_metric_rule_resources::DeleteMetricRuleResourcesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_metric_rule_targets::DeleteMetricRuleTargetsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_metric_rule_template::DeleteMetricRuleTemplateRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_metric_rules::DeleteMetricRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_monitor_group::DeleteMonitorGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_monitor_group_dynamic_rule::DeleteMonitorGroupDynamicRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_monitor_group_instances::DeleteMonitorGroupInstancesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_monitor_group_notify_policy::DeleteMonitorGroupNotifyPolicyRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_monitoring_agent_process::DeleteMonitoringAgentProcessRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_site_monitors::DeleteSiteMonitorsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_active_metric_rule_list::DescribeActiveMetricRuleListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_alert_history_list::DescribeAlertHistoryListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_alert_log_count::DescribeAlertLogCountRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_alert_log_histogram::DescribeAlertLogHistogramRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_alert_log_list::DescribeAlertLogListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_alerting_metric_rule_resources::DescribeAlertingMetricRuleResourcesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_contact_group_list::DescribeContactGroupListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_contact_list::DescribeContactListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_contact_list_by_contact_group::DescribeContactListByContactGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_custom_event_attribute::DescribeCustomEventAttributeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_custom_event_count::DescribeCustomEventCountRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_custom_event_histogram::DescribeCustomEventHistogramRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_custom_metric_list::DescribeCustomMetricListRequest::new(), None, &["Code"], true);
    check_failures(describe_dynamic_tag_rule_list::DescribeDynamicTagRuleListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_event_rule_attribute::DescribeEventRuleAttributeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_event_rule_list::DescribeEventRuleListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_event_rule_target_list::DescribeEventRuleTargetListRequest::new(), None, &["Code"], true);
    check_secrets(describe_exporter_output_list::DescribeExporterOutputListRequest::new(), "{\"Datapoints\":{\"Datapoint\":[{\"ConfigJson\":{\"as\":\"planted-7f3a91\"}}]}}");
    check_failures(describe_exporter_output_list::DescribeExporterOutputListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_exporter_rule_list::DescribeExporterRuleListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_group_monitoring_agent_process::DescribeGroupMonitoringAgentProcessRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_host_availability_list::DescribeHostAvailabilityListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_hybrid_monitor_data_list::DescribeHybridMonitorDataListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_hybrid_monitor_namespace_list::DescribeHybridMonitorNamespaceListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_hybrid_monitor_sls_group::DescribeHybridMonitorSLSGroupRequest::new(), None, &["Code"], true);
    check_failures(describe_hybrid_monitor_task_list::DescribeHybridMonitorTaskListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_log_monitor_attribute::DescribeLogMonitorAttributeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_log_monitor_list::DescribeLogMonitorListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_metric_data::DescribeMetricDataRequest::new(), None, &["Code"], true);
    check_failures(describe_metric_last::DescribeMetricLastRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_metric_list::DescribeMetricListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_metric_meta_list::DescribeMetricMetaListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_metric_rule_black_list::DescribeMetricRuleBlackListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_metric_rule_count::DescribeMetricRuleCountRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_metric_rule_list::DescribeMetricRuleListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_metric_rule_targets::DescribeMetricRuleTargetsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_metric_rule_template_attribute::DescribeMetricRuleTemplateAttributeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_metric_rule_template_list::DescribeMetricRuleTemplateListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_metric_top::DescribeMetricTopRequest::new(), None, &["Code"], true);
    check_failures(describe_monitor_group_categories::DescribeMonitorGroupCategoriesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_monitor_group_dynamic_rules::DescribeMonitorGroupDynamicRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_monitor_group_instance_attribute::DescribeMonitorGroupInstanceAttributeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_monitor_group_instances::DescribeMonitorGroupInstancesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_monitor_group_notify_policy_list::DescribeMonitorGroupNotifyPolicyListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_monitor_groups::DescribeMonitorGroupsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_monitor_resource_quota_attribute::DescribeMonitorResourceQuotaAttributeRequest::new(), None, &["Code"], true);
    check_secrets(describe_monitoring_agent_access_key::DescribeMonitoringAgentAccessKeyRequest::new(), "{\"SecretKey\":\"planted-7f3a91\"}");
    check_failures(describe_monitoring_agent_access_key::DescribeMonitoringAgentAccessKeyRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_monitoring_agent_config::DescribeMonitoringAgentConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_monitoring_agent_hosts::DescribeMonitoringAgentHostsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_monitoring_agent_processes::DescribeMonitoringAgentProcessesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_monitoring_agent_statuses::DescribeMonitoringAgentStatusesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_monitoring_config::DescribeMonitoringConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_product_resource_tag_key_list::DescribeProductResourceTagKeyListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_products_of_active_metric_rule::DescribeProductsOfActiveMetricRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_project_meta::DescribeProjectMetaRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_site_monitor_attribute::DescribeSiteMonitorAttributeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_site_monitor_data::DescribeSiteMonitorDataRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_site_monitor_isp_city_list::DescribeSiteMonitorISPCityListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_site_monitor_list::DescribeSiteMonitorListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_site_monitor_log::DescribeSiteMonitorLogRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_site_monitor_quota::DescribeSiteMonitorQuotaRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_site_monitor_statistics::DescribeSiteMonitorStatisticsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_system_event_attribute::DescribeSystemEventAttributeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_system_event_count::DescribeSystemEventCountRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_system_event_histogram::DescribeSystemEventHistogramRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_system_event_meta_list::DescribeSystemEventMetaListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_tag_key_list::DescribeTagKeyListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_tag_value_list::DescribeTagValueListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_unhealthy_host_availability::DescribeUnhealthyHostAvailabilityRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_active_metric_rule::DisableActiveMetricRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_alarm::DisableAlarmRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_event_rules::DisableEventRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_host_availability::DisableHostAvailabilityRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_metric_rules::DisableMetricRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_site_monitors::DisableSiteMonitorsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_active_metric_rule::EnableActiveMetricRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_alarm::EnableAlarmRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_event_rules::EnableEventRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_host_availability::EnableHostAvailabilityRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_metric_rule_black_list::EnableMetricRuleBlackListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_metric_rules::EnableMetricRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_site_monitors::EnableSiteMonitorsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(install_monitoring_agent::InstallMonitoringAgentRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_alarm::ListAlarmRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_alarm_history::ListAlarmHistoryRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_contact_group::ListContactGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_group_monitoring_agent_process::ModifyGroupMonitoringAgentProcessRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_host_availability::ModifyHostAvailabilityRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_host_info::ModifyHostInfoRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_hybrid_monitor_namespace::ModifyHybridMonitorNamespaceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_hybrid_monitor_sls_group::ModifyHybridMonitorSLSGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_hybrid_monitor_task::ModifyHybridMonitorTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_metric_rule_black_list::ModifyMetricRuleBlackListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_metric_rule_template::ModifyMetricRuleTemplateRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_monitor_group::ModifyMonitorGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_monitor_group_instances::ModifyMonitorGroupInstancesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_site_monitor::ModifySiteMonitorRequest::new(), Some("Success"), &["Code"], true);
    check_failures(node_install::NodeInstallRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(node_status::NodeStatusRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(node_status_list::NodeStatusListRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(put_contact::PutContactRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_contact_group::PutContactGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_custom_event::PutCustomEventRequest::new(), None, &["Code"], true);
    check_failures(put_custom_event_rule::PutCustomEventRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_custom_metric::PutCustomMetricRequest::new(), None, &["Code"], true);
    check_failures(put_custom_metric_rule::PutCustomMetricRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_event_rule::PutEventRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_event_rule_targets::PutEventRuleTargetsRequest::new(), Some("Success"), &["Code"], true);
    check_secrets(put_exporter_output::PutExporterOutputRequest::new().config_json(put_exporter_output::ConfigJson::new().as_(PLANTED)), "{}");
    check_failures(put_exporter_output::PutExporterOutputRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_exporter_rule::PutExporterRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_group_metric_rule::PutGroupMetricRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_log_monitor::PutLogMonitorRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_metric_rule_targets::PutMetricRuleTargetsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_monitor_group_dynamic_rule::PutMonitorGroupDynamicRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_monitoring_config::PutMonitoringConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_resource_metric_rule::PutResourceMetricRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_resource_metric_rules::PutResourceMetricRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_metric_last::QueryMetricLastRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_metric_list::QueryMetricListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_metric_meta::QueryMetricMetaRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(query_project_meta::QueryProjectMetaRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(remove_tags::RemoveTagsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(send_dry_run_system_event::SendDryRunSystemEventRequest::new(), Some("Success"), &["Code"], true);
    check_failures(uninstall_monitoring_agent::UninstallMonitoringAgentRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_alarm::UpdateAlarmRequest::new(), Some("Success"), &["Code"], false);
}
