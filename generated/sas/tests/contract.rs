// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_sas::runtime::{
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
fn sas_keeps_its_contract() {
    use alicloud_sas::*;

    check_failures(add_container_defense_rule::AddContainerDefenseRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_image_event_operation::AddImageEventOperationRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_image_vul_white_list::AddImageVulWhiteListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(batch_delete_malicious_file_whitelist_config::BatchDeleteMaliciousFileWhitelistConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(batch_update_malicious_file_whitelist_config::BatchUpdateMaliciousFileWhitelistConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(check_user_has_ecs::CheckUserHasEcsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_honeypot::CreateHoneypotRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_honeypot_node::CreateHoneypotNodeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_honeypot_preset::CreateHoneypotPresetRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_honeypot_probe::CreateHoneypotProbeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_honeypot_probe_bind::CreateHoneypotProbeBindRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_malicious_file_whitelist_config::CreateMaliciousFileWhitelistConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_opa_strategy_new::CreateOpaStrategyNewRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_susp_event_note::CreateSuspEventNoteRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_vul_auto_repair_config::CreateVulAutoRepairConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_container_defense_rule::DeleteContainerDefenseRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_honeypot::DeleteHoneypotRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_honeypot_node::DeleteHoneypotNodeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_honeypot_preset::DeleteHoneypotPresetRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_honeypot_probe::DeleteHoneypotProbeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_honeypot_probe_bind::DeleteHoneypotProbeBindRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_image_event_operation::DeleteImageEventOperationRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_image_vul_whitelist::DeleteImageVulWhitelistRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_malicious_file_whitelist_config::DeleteMaliciousFileWhitelistConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_opa_strategy_new::DeleteOpaStrategyNewRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_susp_event_node::DeleteSuspEventNodeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_cloud_center_instances::DescribeCloudCenterInstancesRequest::new(), Some("Success"), &[], false);
    check_failures(describe_event_level_count::DescribeEventLevelCountRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_grouped_tags::DescribeGroupedTagsRequest::new(), Some("Success"), &[], false);
    check_failures(describe_image_event_operation_condition::DescribeImageEventOperationConditionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_image_event_operation_page::DescribeImageEventOperationPageRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_image_list_by_sensitive_file::DescribeImageListBySensitiveFileRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_image_sensitive_file_by_key::DescribeImageSensitiveFileByKeyRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_image_sensitive_file_list::DescribeImageSensitiveFileListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_image_vul_white_list::DescribeImageVulWhiteListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_module_config::DescribeModuleConfigRequest::new(), Some("Success"), &[], false);
    check_failures(describe_security_stat_info::DescribeSecurityStatInfoRequest::new(), Some("Success"), &[], false);
    check_failures(describe_summary_info::DescribeSummaryInfoRequest::new(), Some("Success"), &[], false);
    check_failures(describe_trace_info_detail::DescribeTraceInfoDetailRequest::new(), Some("Success"), &[], false);
    check_failures(get_cluster_strategy_count::GetClusterStrategyCountRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_container_defense_rule_detail::GetContainerDefenseRuleDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_file_detect_report::GetFileDetectReportRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_honey_pot_upload_policy_info::GetHoneyPotUploadPolicyInfoRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_honeypot_attack_statistics::GetHoneypotAttackStatisticsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_honeypot_event_trend::GetHoneypotEventTrendRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_honeypot_node::GetHoneypotNodeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_honeypot_preset::GetHoneypotPresetRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_honeypot_probe::GetHoneypotProbeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_honeypot_statistics::GetHoneypotStatisticsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_image_event_operation::GetImageEventOperationRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_malicious_file_whitelist_config::GetMaliciousFileWhitelistConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_module_config::GetModuleConfigRequest::new(), Some("Success"), &[], false);
    check_failures(get_opa_cluster_base_line_list::GetOpaClusterBaseLineListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_opa_cluster_image_list::GetOpaClusterImageListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_opa_cluster_label_list::GetOpaClusterLabelListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_opa_cluster_namespace_list::GetOpaClusterNamespaceListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_opa_strategy_detail_new::GetOpaStrategyDetailNewRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_opa_strategy_template_summary::GetOpaStrategyTemplateSummaryRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_sensitive_define_rule_config::GetSensitiveDefineRuleConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_strategy_template_detail::GetStrategyTemplateDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(install_cloud_monitor::InstallCloudMonitorRequest::new(), Some("Success"), &["Code"], false);
    check_failures(list_available_honeypot::ListAvailableHoneypotRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_check_types::ListCheckTypesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_cloud_asset_instances::ListCloudAssetInstancesRequest::new(), Some("Success"), &[], false);
    check_failures(list_cloud_vendor_regions::ListCloudVendorRegionsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_container_defense_rule::ListContainerDefenseRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_container_defense_rule_clusters::ListContainerDefenseRuleClustersRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_criteria_strategy::ListCriteriaStrategyRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_groups::ListGroupsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_honeypot::ListHoneypotRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_honeypot_attacker_portrait::ListHoneypotAttackerPortraitRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_honeypot_attacker_source::ListHoneypotAttackerSourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_honeypot_event_flows::ListHoneypotEventFlowsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_honeypot_node::ListHoneypotNodeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_honeypot_preset::ListHoneypotPresetRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_honeypot_probe::ListHoneypotProbeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_honeypot_probe_uuid::ListHoneypotProbeUuidRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_malicious_file_whitelist_configs::ListMaliciousFileWhitelistConfigsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_opa_cluster_strategy_new::ListOpaClusterStrategyNewRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_plugin_for_uuid::ListPluginForUuidRequest::new(), None, &["Code"], true);
    check_failures(list_vul_auto_repair_config::ListVulAutoRepairConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_asset_important::ModifyAssetImportantRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(modify_container_defense_rule::ModifyContainerDefenseRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_container_defense_rule_switch::ModifyContainerDefenseRuleSwitchRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_image_registry::ModifyImageRegistryRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_login_base_config::ModifyLoginBaseConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_security_event_mark_miss_individually::ModifySecurityEventMarkMissIndividuallyRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_strategy::ModifyStrategyRequest::new(), Some("Success"), &[], false);
    check_failures(modify_web_path::ModifyWebPathRequest::new(), Some("Success"), &[], false);
    check_failures(open_sensitive_file_scan::OpenSensitiveFileScanRequest::new(), Some("Success"), &["Code"], true);
    check_failures(operation_cancel_ignore_susp_event::OperationCancelIgnoreSuspEventRequest::new(), Some("Success"), &["Code"], true);
    check_failures(operation_susp_events::OperationSuspEventsRequest::new(), Some("Success"), &[], false);
    check_failures(query_attack_count::QueryAttackCountRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_grouped_security_event_mark_miss_list::QueryGroupedSecurityEventMarkMissListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(remove_check_result_white_list::RemoveCheckResultWhiteListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(retry_install_probe::RetryInstallProbeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(save_susp_event_user_setting::SaveSuspEventUserSettingRequest::new(), Some("Success"), &["Code"], true);
    check_failures(set_image_sensitive_file_status::SetImageSensitiveFileStatusRequest::new(), Some("Success"), &["Code"], true);
    check_failures(set_sensitive_define_rule_config::SetSensitiveDefineRuleConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(stop_honeypot::StopHoneypotRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_honeypot::UpdateHoneypotRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_honeypot_node::UpdateHoneypotNodeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_honeypot_preset::UpdateHoneypotPresetRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_honeypot_probe::UpdateHoneypotProbeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_honeypot_probe_bind::UpdateHoneypotProbeBindRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_image_event_operation::UpdateImageEventOperationRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_image_vul_whitelist_target::UpdateImageVulWhitelistTargetRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_malicious_file_whitelist_config::UpdateMaliciousFileWhitelistConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_opa_strategy_new::UpdateOpaStrategyNewRequest::new(), Some("Success"), &["Code"], true);
    check_failures(uploaded_honey_pot_file::UploadedHoneyPotFileRequest::new(), Some("Success"), &["Code"], true);
}
