// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_das::runtime::{
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
fn das_keeps_its_contract() {
    use alicloud_das::*;

    check_failures(add_hdm_instance::AddHDMInstanceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_cache_analysis_job::CreateCacheAnalysisJobRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_cloud_bench_tasks::CreateCloudBenchTasksRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_diagnostic_report::CreateDiagnosticReportRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_kill_instance_session_task::CreateKillInstanceSessionTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_query_optimize_tag::CreateQueryOptimizeTagRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_request_diagnosis::CreateRequestDiagnosisRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_sql_log_task::CreateSqlLogTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_storage_analysis_task::CreateStorageAnalysisTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_cloud_bench_task::DeleteCloudBenchTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_stop_gateway::DeleteStopGatewayRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_auto_scaling_config::DescribeAutoScalingConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_auto_scaling_history::DescribeAutoScalingHistoryRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_cache_analysis_job::DescribeCacheAnalysisJobRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_cache_analysis_jobs::DescribeCacheAnalysisJobsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_cloud_bench_tasks::DescribeCloudBenchTasksRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_cloudbench_task::DescribeCloudbenchTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_cloudbench_task_config::DescribeCloudbenchTaskConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_diagnostic_report_list::DescribeDiagnosticReportListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_hot_big_keys::DescribeHotBigKeysRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_hot_keys::DescribeHotKeysRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_instance_das_pro::DescribeInstanceDasProRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_sql_log_config::DescribeSqlLogConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_sql_log_records::DescribeSqlLogRecordsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_sql_log_statistic::DescribeSqlLogStatisticRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_sql_log_task::DescribeSqlLogTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_sql_log_tasks::DescribeSqlLogTasksRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_top_big_keys::DescribeTopBigKeysRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_top_hot_keys::DescribeTopHotKeysRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_all_sql_concurrency_control_rules::DisableAllSqlConcurrencyControlRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_auto_resource_optimize_rules::DisableAutoResourceOptimizeRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_auto_throttle_rules::DisableAutoThrottleRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_das_pro::DisableDasProRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_instance_das_config::DisableInstanceDasConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(disable_sql_concurrency_control::DisableSqlConcurrencyControlRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_das_pro::EnableDasProRequest::new(), Some("Success"), &["Code"], true);
    check_failures(enable_sql_concurrency_control::EnableSqlConcurrencyControlRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_async_error_request_list_by_code::GetAsyncErrorRequestListByCodeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_async_error_request_stat_by_code::GetAsyncErrorRequestStatByCodeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_async_error_request_stat_result::GetAsyncErrorRequestStatResultRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_auto_increment_usage_statistic::GetAutoIncrementUsageStatisticRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_auto_resource_optimize_rules::GetAutoResourceOptimizeRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_auto_throttle_rules::GetAutoThrottleRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_autonomous_notify_event_content::GetAutonomousNotifyEventContentRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_autonomous_notify_events_in_range::GetAutonomousNotifyEventsInRangeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_blocking_detail_list::GetBlockingDetailListRequest::new(), Some("Success"), &["Code"], true);
    check_refusal(get_das_agent_sse::GetDasAgentSSERequest::new());
    check_failures(get_das_pro_service_usage::GetDasProServiceUsageRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_das_sql_log_hot_data::GetDasSQLLogHotDataRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_db_instance_connectivity_diagnosis::GetDBInstanceConnectivityDiagnosisRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_dead_lock_detail_list::GetDeadLockDetailListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_error_request_sample::GetErrorRequestSampleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_event_subscription::GetEventSubscriptionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_full_request_origin_stat_by_instance_id::GetFullRequestOriginStatByInstanceIdRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_full_request_sample_by_instance_id::GetFullRequestSampleByInstanceIdRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_full_request_stat_result_by_instance_id::GetFullRequestStatResultByInstanceIdRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_instance_inspections::GetInstanceInspectionsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_instance_missing_index_list::GetInstanceMissingIndexListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_instance_sql_optimize_statistic::GetInstanceSqlOptimizeStatisticRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_kill_instance_session_task_result::GetKillInstanceSessionTaskResultRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_mongodb_current_op::GetMongoDBCurrentOpRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_mysql_all_session_async::GetMySQLAllSessionAsyncRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_partitions_heatmap::GetPartitionsHeatmapRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_pfs_metric_trends::GetPfsMetricTrendsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_pfs_sql_sample::GetPfsSqlSampleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_pfs_sql_summaries::GetPfsSqlSummariesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_query_optimize_data_stats::GetQueryOptimizeDataStatsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_query_optimize_data_top::GetQueryOptimizeDataTopRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_query_optimize_data_trend::GetQueryOptimizeDataTrendRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_query_optimize_exec_error_sample::GetQueryOptimizeExecErrorSampleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_query_optimize_exec_error_stats::GetQueryOptimizeExecErrorStatsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_query_optimize_rule_list::GetQueryOptimizeRuleListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_query_optimize_share_url::GetQueryOptimizeShareUrlRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_query_optimize_solution::GetQueryOptimizeSolutionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_query_optimize_tag::GetQueryOptimizeTagRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_redis_all_session::GetRedisAllSessionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_request_diagnosis_page::GetRequestDiagnosisPageRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_request_diagnosis_result::GetRequestDiagnosisResultRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_running_sql_concurrency_control_rules::GetRunningSqlConcurrencyControlRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_sql_concurrency_control_keywords_from_sql_text::GetSqlConcurrencyControlKeywordsFromSqlTextRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_sql_concurrency_control_rules_history::GetSqlConcurrencyControlRulesHistoryRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_sql_optimize_advice::GetSqlOptimizeAdviceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_storage_analysis_result::GetStorageAnalysisResultRequest::new(), Some("Success"), &["Code"], true);
    check_failures(kill_instance_all_session::KillInstanceAllSessionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_auto_scaling_config::ModifyAutoScalingConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_sql_log_config::ModifySqlLogConfigRequest::new(), Some("Success"), &["Code"], true);
    check_failures(run_cloud_bench_task::RunCloudBenchTaskRequest::new(), Some("Success"), &["Code"], true);
    check_failures(set_event_subscription::SetEventSubscriptionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_auto_resource_optimize_rules_async::UpdateAutoResourceOptimizeRulesAsyncRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_auto_sql_optimize_status::UpdateAutoSqlOptimizeStatusRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_auto_throttle_rules_async::UpdateAutoThrottleRulesAsyncRequest::new(), Some("Success"), &["Code"], true);
}
