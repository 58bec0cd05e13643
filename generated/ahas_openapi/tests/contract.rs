// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_ahas_openapi::runtime::{
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
fn ahas_openapi_keeps_its_contract() {
    use alicloud_ahas_openapi::*;

    check_failures(create_degrade_rule::CreateDegradeRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_experiment::CreateExperimentRequest::new(), Some("Success"), &["Code"], false);
    check_failures(create_flow_rule::CreateFlowRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_hot_param_items::CreateHotParamItemsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_hot_param_rule::CreateHotParamRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_isolation_rule::CreateIsolationRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_system_rule::CreateSystemRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_degrade_rule::DeleteDegradeRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_flow_rule::DeleteFlowRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_hot_param_rule::DeleteHotParamRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_isolation_rule::DeleteIsolationRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_system_rule::DeleteSystemRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_regions::DescribeRegionsRequest::new(), Some("Success"), &["Code"], false);
    check_failures(disable_degrade_rule::DisableDegradeRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_flow_rule::DisableFlowRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_hot_param_rule::DisableHotParamRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_isolation_rule::DisableIsolationRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_system_rule::DisableSystemRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_degrade_rule::EnableDegradeRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_flow_rule::EnableFlowRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_hot_param_rule::EnableHotParamRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_isolation_rule::EnableIsolationRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_system_rule::EnableSystemRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(execute_experiment::ExecuteExperimentRequest::new(), Some("Success"), &["Code"], false);
    check_failures(finish_experiment_task::FinishExperimentTaskRequest::new(), Some("Success"), &["Code"], false);
    check_failures(get_activity_task::GetActivityTaskRequest::new(), Some("Success"), &[], false);
    check_failures(get_experiment_task::GetExperimentTaskRequest::new(), Some("Success"), &[], false);
    check_failures(get_license_key::GetLicenseKeyRequest::new(), Some("Success"), &["Code"], false);
    check_failures(get_metrics_of_app::GetMetricsOfAppRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_metrics_of_resource::GetMetricsOfResourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_sentinel_app_sum_metric::GetSentinelAppSumMetricRequest::new(), Some("Success"), &["Code"], false);
    check_failures(get_user_workspace::GetUserWorkspaceRequest::new(), Some("Success"), &["Code"], false);
    check_failures(list_active_apps::ListActiveAppsRequest::new(), Some("Success"), &["Code"], false);
    check_failures(list_degrade_rules_of_app::ListDegradeRulesOfAppRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_degrade_rules_of_resource::ListDegradeRulesOfResourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_experiment_metas::ListExperimentMetasRequest::new(), Some("Success"), &["Code"], false);
    check_failures(list_flow_rules_of_app::ListFlowRulesOfAppRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_flow_rules_of_resource::ListFlowRulesOfResourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_hot_param_rules_of_app::ListHotParamRulesOfAppRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_hot_param_rules_of_resource::ListHotParamRulesOfResourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_isolation_rules_of_app::ListIsolationRulesOfAppRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_isolation_rules_of_resource::ListIsolationRulesOfResourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_system_rules::ListSystemRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_degrade_rule::ModifyDegradeRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_flow_rule::ModifyFlowRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_hot_param_rule::ModifyHotParamRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_isolation_rule::ModifyIsolationRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_system_rule::ModifySystemRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(pageable_query_experiment_task_by_experiment_id::PageableQueryExperimentTaskByExperimentIdRequest::new(), Some("Success"), &["Code"], false);
    check_failures(pageable_query_user_experiment::PageableQueryUserExperimentRequest::new(), Some("Success"), &["Code"], false);
    check_failures(push_experiment_task::PushExperimentTaskRequest::new(), Some("Success"), &["Code"], false);
    check_failures(update_experiment::UpdateExperimentRequest::new(), Some("Success"), &["Code"], false);
}
