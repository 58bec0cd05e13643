// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_cr::runtime::{
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
fn cr_keeps_its_contract() {
    use alicloud_cr::*;

    check_failures(cancel_artifact_build_task::CancelArtifactBuildTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(cancel_repo_build_record::CancelRepoBuildRecordRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(cancel_repo_sync_task::CancelRepoSyncTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_artifact_build_rule::CreateArtifactBuildRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_artifact_lifecycle_rule::CreateArtifactLifecycleRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_artifact_subscription_rule::CreateArtifactSubscriptionRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_artifact_subscription_task::CreateArtifactSubscriptionTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_build_record_by_record::CreateBuildRecordByRecordRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_build_record_by_rule::CreateBuildRecordByRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_chain::CreateChainRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_chart_namespace::CreateChartNamespaceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_chart_repository::CreateChartRepositoryRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_instance_endpoint_acl_policy::CreateInstanceEndpointAclPolicyRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_instance_vpc_endpoint_linked_vpc::CreateInstanceVpcEndpointLinkedVpcRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_namespace::CreateNamespaceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_repo_build_rule::CreateRepoBuildRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_repo_source_code_repo::CreateRepoSourceCodeRepoRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_repo_sync_rule::CreateRepoSyncRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_repo_sync_task::CreateRepoSyncTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_repo_sync_task_by_rule::CreateRepoSyncTaskByRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_repo_tag::CreateRepoTagRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_repo_tag_scan_task::CreateRepoTagScanTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_repo_trigger::CreateRepoTriggerRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_repository::CreateRepositoryRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(create_storage_domain_routing_rule::CreateStorageDomainRoutingRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_artifact_lifecycle_rule::DeleteArtifactLifecycleRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_artifact_subscription_rule::DeleteArtifactSubscriptionRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_chain::DeleteChainRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_chart_namespace::DeleteChartNamespaceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_chart_release::DeleteChartReleaseRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_chart_repository::DeleteChartRepositoryRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_instance_endpoint_acl_policy::DeleteInstanceEndpointAclPolicyRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_instance_vpc_endpoint_linked_vpc::DeleteInstanceVpcEndpointLinkedVpcRequest::new(), Some("IsSuccess"), &["Code"], false);
    check_failures(delete_namespace::DeleteNamespaceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_repo_build_rule::DeleteRepoBuildRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_repo_sync_rule::DeleteRepoSyncRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_repo_tag::DeleteRepoTagRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_repo_trigger::DeleteRepoTriggerRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_repository::DeleteRepositoryRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(delete_storage_domain_routing_rule::DeleteStorageDomainRoutingRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_artifact_build_rule::GetArtifactBuildRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_artifact_build_task::GetArtifactBuildTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_artifact_lifecycle_rule::GetArtifactLifecycleRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_artifact_subscription_rule::GetArtifactSubscriptionRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_artifact_subscription_task::GetArtifactSubscriptionTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_artifact_subscription_task_result::GetArtifactSubscriptionTaskResultRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_authorization_token::GetAuthorizationTokenRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_chain::GetChainRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_chart_namespace::GetChartNamespaceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_chart_repository::GetChartRepositoryRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_instance::GetInstanceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_instance_count::GetInstanceCountRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_instance_endpoint::GetInstanceEndpointRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_instance_usage::GetInstanceUsageRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_instance_vpc_endpoint::GetInstanceVpcEndpointRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_namespace::GetNamespaceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_repo_build_record::GetRepoBuildRecordRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_repo_build_record_status::GetRepoBuildRecordStatusRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_repo_source_code_repo::GetRepoSourceCodeRepoRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_repo_sync_task::GetRepoSyncTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_repo_tag::GetRepoTagRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_repo_tag_scan_status::GetRepoTagScanStatusRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_repo_tag_scan_summary::GetRepoTagScanSummaryRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_repository::GetRepositoryRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_scan_rule::GetScanRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(get_storage_domain_routing_rule::GetStorageDomainRoutingRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_artifact_build_task_log::ListArtifactBuildTaskLogRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_artifact_lifecycle_rule::ListArtifactLifecycleRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_artifact_subscription_rule::ListArtifactSubscriptionRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_artifact_subscription_task::ListArtifactSubscriptionTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_chain::ListChainRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_chain_instance::ListChainInstanceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_chart_namespace::ListChartNamespaceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_chart_release::ListChartReleaseRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_chart_repository::ListChartRepositoryRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_event_center_record::ListEventCenterRecordRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_event_center_rule_name::ListEventCenterRuleNameRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_instance::ListInstanceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_instance_endpoint::ListInstanceEndpointRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_instance_region::ListInstanceRegionRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_namespace::ListNamespaceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_repo_build_record::ListRepoBuildRecordRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_repo_build_record_log::ListRepoBuildRecordLogRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_repo_build_rule::ListRepoBuildRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_repo_sync_rule::ListRepoSyncRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_repo_sync_task::ListRepoSyncTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_repo_tag::ListRepoTagRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_repo_tag_scan_result::ListRepoTagScanResultRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_repo_trigger::ListRepoTriggerRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_repository::ListRepositoryRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_scan_baseline_by_task::ListScanBaselineByTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_scan_malicious_file_by_task::ListScanMaliciousFileByTaskRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(list_scan_rule::ListScanRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(reset_login_password::ResetLoginPasswordRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_artifact_lifecycle_rule::UpdateArtifactLifecycleRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_artifact_subscription_rule::UpdateArtifactSubscriptionRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_chain::UpdateChainRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_chart_namespace::UpdateChartNamespaceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_chart_repository::UpdateChartRepositoryRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_instance_endpoint_status::UpdateInstanceEndpointStatusRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_namespace::UpdateNamespaceRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_repo_build_rule::UpdateRepoBuildRuleRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_repo_source_code_repo::UpdateRepoSourceCodeRepoRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_repo_trigger::UpdateRepoTriggerRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_repository::UpdateRepositoryRequest::new(), Some("IsSuccess"), &["Code"], true);
    check_failures(update_storage_domain_routing_rule::UpdateStorageDomainRoutingRuleRequest::new(), Some("Success"), &["Code"], true);
}
