// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_sae::runtime::{
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
fn sae_keeps_its_contract() {
    use alicloud_sae::*;

    check_failures(abort_and_rollback_change_order::AbortAndRollbackChangeOrderRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(abort_change_order::AbortChangeOrderRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(batch_start_applications::BatchStartApplicationsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(batch_stop_applications::BatchStopApplicationsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(bind_slb::BindSlbRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(confirm_pipeline_batch::ConfirmPipelineBatchRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(create_application::CreateApplicationRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(create_application_scaling_rule::CreateApplicationScalingRuleRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(create_config_map::CreateConfigMapRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(create_grey_tag_route::CreateGreyTagRouteRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(create_ingress::CreateIngressRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(create_job::CreateJobRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(create_namespace::CreateNamespaceRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(create_secret::CreateSecretRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_application::DeleteApplicationRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_application_scaling_rule::DeleteApplicationScalingRuleRequest::new(), Some("Success"), &["ErrorCode", "Code"], false);
    check_failures(delete_config_map::DeleteConfigMapRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_grey_tag_route::DeleteGreyTagRouteRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_history_job::DeleteHistoryJobRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_ingress::DeleteIngressRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_job::DeleteJobRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_namespace::DeleteNamespaceRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_secret::DeleteSecretRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(deploy_application::DeployApplicationRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_app_service_detail::DescribeAppServiceDetailRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_application_config::DescribeApplicationConfigRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_application_groups::DescribeApplicationGroupsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_application_image::DescribeApplicationImageRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_application_instances::DescribeApplicationInstancesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_application_scaling_rule::DescribeApplicationScalingRuleRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_application_scaling_rules::DescribeApplicationScalingRulesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_application_slbs::DescribeApplicationSlbsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_application_status::DescribeApplicationStatusRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_change_order::DescribeChangeOrderRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_components::DescribeComponentsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_config_map::DescribeConfigMapRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_configuration_price::DescribeConfigurationPriceRequest::new(), Some("Success"), &["ErrorCode", "Code"], false);
    check_failures(describe_edas_containers::DescribeEdasContainersRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_grey_tag_route::DescribeGreyTagRouteRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_ingress::DescribeIngressRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_instance_log::DescribeInstanceLogRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_instance_specifications::DescribeInstanceSpecificationsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_job::DescribeJobRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_job_history::DescribeJobHistoryRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_job_status::DescribeJobStatusRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_namespace::DescribeNamespaceRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_namespace_list::DescribeNamespaceListRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_namespace_resources::DescribeNamespaceResourcesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_namespaces::DescribeNamespacesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_pipeline::DescribePipelineRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(describe_regions::DescribeRegionsRequest::new(), None, &["Code"], true);
    check_failures(describe_secret::DescribeSecretRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(disable_application_scaling_rule::DisableApplicationScalingRuleRequest::new(), Some("Success"), &["ErrorCode", "Code"], false);
    check_failures(enable_application_scaling_rule::EnableApplicationScalingRuleRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(exec_job::ExecJobRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(get_arms_top_n_metric::GetArmsTopNMetricRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_availability_metric::GetAvailabilityMetricRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_change_order_metric::GetChangeOrderMetricRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_scale_app_metric::GetScaleAppMetricRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_warning_event_metric::GetWarningEventMetricRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_app_events::ListAppEventsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_app_services_page::ListAppServicesPageRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_app_versions::ListAppVersionsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_applications::ListApplicationsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_change_orders::ListChangeOrdersRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_consumed_services::ListConsumedServicesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_grey_tag_route::ListGreyTagRouteRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_ingresses::ListIngressesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_jobs::ListJobsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_log_configs::ListLogConfigsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_namespace_change_orders::ListNamespaceChangeOrdersRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_namespaced_config_maps::ListNamespacedConfigMapsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_published_services::ListPublishedServicesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_secrets::ListSecretsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_tag_resources::ListTagResourcesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(query_resource_statics::QueryResourceStaticsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(reduce_application_capacity_by_instance_ids::ReduceApplicationCapacityByInstanceIdsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(rescale_application::RescaleApplicationRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(rescale_application_vertically::RescaleApplicationVerticallyRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(restart_application::RestartApplicationRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(restart_instances::RestartInstancesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(rollback_application::RollbackApplicationRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(start_application::StartApplicationRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(stop_application::StopApplicationRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(suspend_job::SuspendJobRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(tag_resources::TagResourcesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(unbind_slb::UnbindSlbRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(untag_resources::UntagResourcesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_app_security_group::UpdateAppSecurityGroupRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_application_description::UpdateApplicationDescriptionRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_application_scaling_rule::UpdateApplicationScalingRuleRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_application_vswitches::UpdateApplicationVswitchesRequest::new(), Some("Success"), &["ErrorCode", "Code"], false);
    check_failures(update_config_map::UpdateConfigMapRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_grey_tag_route::UpdateGreyTagRouteRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_ingress::UpdateIngressRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_job::UpdateJobRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_namespace::UpdateNamespaceRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_namespace_vpc::UpdateNamespaceVpcRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_secret::UpdateSecretRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
}
