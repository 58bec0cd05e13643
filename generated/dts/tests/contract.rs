// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_dts::runtime::{
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
fn dts_keeps_its_contract() {
    use alicloud_dts::*;

    check_failures(configure_dts_job::ConfigureDtsJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_secrets(configure_migration_job::ConfigureMigrationJobRequest::new().destination_endpoint(configure_migration_job::DestinationEndpoint::new().password(PLANTED)).source_endpoint(configure_migration_job::SourceEndpoint::new().password(PLANTED)), "{}");
    check_failures(configure_migration_job::ConfigureMigrationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(configure_migration_job_alert::ConfigureMigrationJobAlertRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(configure_subscription::ConfigureSubscriptionRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(configure_subscription_instance::ConfigureSubscriptionInstanceRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(configure_subscription_instance_alert::ConfigureSubscriptionInstanceAlertRequest::new(), Some("Success"), &["ErrCode"], false);
    check_secrets(configure_synchronization_job::ConfigureSynchronizationJobRequest::new().source_endpoint(configure_synchronization_job::SourceEndpoint::new().password(PLANTED)).destination_endpoint(configure_synchronization_job::DestinationEndpoint::new().password(PLANTED)), "{}");
    check_failures(configure_synchronization_job::ConfigureSynchronizationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(configure_synchronization_job_alert::ConfigureSynchronizationJobAlertRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(configure_synchronization_job_replicator_compare::ConfigureSynchronizationJobReplicatorCompareRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(count_job_by_condition::CountJobByConditionRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(create_consumer_channel::CreateConsumerChannelRequest::new(), Some("Success"), &["ErrCode"], false);
    check_secrets(create_consumer_group::CreateConsumerGroupRequest::new().consumer_group_password(PLANTED), "{}");
    check_failures(create_consumer_group::CreateConsumerGroupRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(create_dedicated_cluster_monitor_rule::CreateDedicatedClusterMonitorRuleRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(create_dts_instance::CreateDtsInstanceRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(create_job_monitor_rule::CreateJobMonitorRuleRequest::new(), Some("Success"), &["ErrCode", "Code"], true);
    check_failures(create_migration_job::CreateMigrationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(create_reverse_dts_job::CreateReverseDtsJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(create_subscription_instance::CreateSubscriptionInstanceRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(create_synchronization_job::CreateSynchronizationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(delete_consumer_channel::DeleteConsumerChannelRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(delete_consumer_group::DeleteConsumerGroupRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(delete_dts_job::DeleteDtsJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(delete_dts_jobs::DeleteDtsJobsRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(delete_migration_job::DeleteMigrationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(delete_subscription_instance::DeleteSubscriptionInstanceRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(delete_synchronization_job::DeleteSynchronizationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_check_jobs::DescribeCheckJobsRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_cluster_operate_logs::DescribeClusterOperateLogsRequest::new(), Some("Success"), &["ErrCode", "Code"], false);
    check_failures(describe_cluster_used_utilization::DescribeClusterUsedUtilizationRequest::new(), Some("Success"), &["ErrCode", "Code"], true);
    check_failures(describe_connection_status::DescribeConnectionStatusRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_consumer_channel::DescribeConsumerChannelRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_consumer_group::DescribeConsumerGroupRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_data_check_report_url::DescribeDataCheckReportUrlRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_data_check_table_details::DescribeDataCheckTableDetailsRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_data_check_table_diff_details::DescribeDataCheckTableDiffDetailsRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_dedicated_cluster::DescribeDedicatedClusterRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_dedicated_cluster_monitor_rule::DescribeDedicatedClusterMonitorRuleRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_dts_etl_job_version_info::DescribeDtsEtlJobVersionInfoRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_dts_job_detail::DescribeDtsJobDetailRequest::new(), Some("Success"), &["ErrCode", "Code"], true);
    check_failures(describe_dts_jobs::DescribeDtsJobsRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_dts_service_log::DescribeDtsServiceLogRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_dtsip::DescribeDTSIPRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_endpoint_switch_status::DescribeEndpointSwitchStatusRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_etl_job_logs::DescribeEtlJobLogsRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_initialization_status::DescribeInitializationStatusRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_job_monitor_rule::DescribeJobMonitorRuleRequest::new(), Some("Success"), &["ErrCode", "Code"], true);
    check_failures(describe_metric_list::DescribeMetricListRequest::new(), Some("Success"), &["ErrCode", "Code"], false);
    check_failures(describe_migration_job_alert::DescribeMigrationJobAlertRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_migration_job_detail::DescribeMigrationJobDetailRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_migration_job_status::DescribeMigrationJobStatusRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_migration_jobs::DescribeMigrationJobsRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_pre_check_status::DescribePreCheckStatusRequest::new(), Some("Success"), &["Code"], false);
    check_failures(describe_subscription_instance_alert::DescribeSubscriptionInstanceAlertRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_subscription_instance_status::DescribeSubscriptionInstanceStatusRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_subscription_instances::DescribeSubscriptionInstancesRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_subscription_meta::DescribeSubscriptionMetaRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_synchronization_job_alert::DescribeSynchronizationJobAlertRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_synchronization_job_replicator_compare::DescribeSynchronizationJobReplicatorCompareRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_synchronization_job_status::DescribeSynchronizationJobStatusRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_synchronization_job_status_list::DescribeSynchronizationJobStatusListRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(describe_synchronization_object_modify_status::DescribeSynchronizationObjectModifyStatusRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(init_dts_rds_instance::InitDtsRdsInstanceRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(list_dedicated_cluster::ListDedicatedClusterRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(list_tag_resources::ListTagResourcesRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(modify_consumer_channel::ModifyConsumerChannelRequest::new(), Some("Success"), &["ErrCode"], false);
    check_secrets(modify_consumer_group_password::ModifyConsumerGroupPasswordRequest::new().consumer_group_new_password(PLANTED).consumer_group_password(PLANTED), "{}");
    check_failures(modify_consumer_group_password::ModifyConsumerGroupPasswordRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(modify_consumption_timestamp::ModifyConsumptionTimestampRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(modify_dedicated_cluster::ModifyDedicatedClusterRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(modify_dts_job::ModifyDtsJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(modify_dts_job_dedicated_cluster::ModifyDtsJobDedicatedClusterRequest::new(), Some("Success"), &["ErrCode", "Code"], false);
    check_failures(modify_dts_job_du_limit::ModifyDtsJobDuLimitRequest::new(), Some("Success"), &["ErrCode", "Code"], false);
    check_failures(modify_dts_job_endpoint::ModifyDtsJobEndpointRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(modify_dts_job_name::ModifyDtsJobNameRequest::new(), Some("Success"), &["ErrCode", "Code"], true);
    check_failures(modify_dts_job_password::ModifyDtsJobPasswordRequest::new(), Some("Success"), &["ErrCode", "Code"], true);
    check_failures(modify_dynamic_config::ModifyDynamicConfigRequest::new(), Some("Success"), &["ErrCode", "Code"], true);
    check_failures(modify_subscription::ModifySubscriptionRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(modify_subscription_object::ModifySubscriptionObjectRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(modify_synchronization_object::ModifySynchronizationObjectRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(renew_instance::RenewInstanceRequest::new(), Some("Success"), &["ErrCode", "Code"], true);
    check_failures(reset_dts_job::ResetDtsJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(reset_synchronization_job::ResetSynchronizationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(shield_precheck::ShieldPrecheckRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(skip_pre_check::SkipPreCheckRequest::new(), Some("Success"), &["ErrCode", "Code"], true);
    check_failures(start_dts_job::StartDtsJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(start_dts_jobs::StartDtsJobsRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(start_migration_job::StartMigrationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(start_reverse_writer::StartReverseWriterRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(start_subscription_instance::StartSubscriptionInstanceRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(start_synchronization_job::StartSynchronizationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(stop_dedicated_cluster::StopDedicatedClusterRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(stop_dts_job::StopDtsJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(stop_dts_jobs::StopDtsJobsRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(stop_migration_job::StopMigrationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(summary_job_detail::SummaryJobDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(suspend_dts_job::SuspendDtsJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(suspend_dts_jobs::SuspendDtsJobsRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(suspend_migration_job::SuspendMigrationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(suspend_synchronization_job::SuspendSynchronizationJobRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(switch_physical_dts_job_to_cloud::SwitchPhysicalDtsJobToCloudRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(switch_synchronization_endpoint::SwitchSynchronizationEndpointRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(tag_resources::TagResourcesRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(transfer_instance_class::TransferInstanceClassRequest::new(), Some("Success"), &["ErrCode", "Code"], true);
    check_failures(transfer_pay_type::TransferPayTypeRequest::new(), Some("Success"), &["ErrCode", "Code"], true);
    check_failures(untag_resources::UntagResourcesRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(upgrade_two_way::UpgradeTwoWayRequest::new(), Some("Success"), &["ErrCode"], false);
    check_failures(white_ip_list::WhiteIpListRequest::new(), Some("Success"), &["ErrCode"], false);
}
