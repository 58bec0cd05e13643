// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_sls::runtime::{
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
fn sls_keeps_its_contract() {
    use alicloud_sls::*;

    check_refusal(apply_config_to_machine_group::ApplyConfigToMachineGroupRequest::new());
    check_refusal(call_ai_tools::CallAiToolsRequest::new());
    check_refusal(change_resource_group::ChangeResourceGroupRequest::new());
    check_refusal(consumer_group_heart_beat::ConsumerGroupHeartBeatRequest::new());
    check_refusal(consumer_group_update_check_point::ConsumerGroupUpdateCheckPointRequest::new());
    check_refusal(create_alert::CreateAlertRequest::new());
    check_refusal(create_annotation_data_set::CreateAnnotationDataSetRequest::new());
    check_refusal(create_annotation_label::CreateAnnotationLabelRequest::new());
    check_refusal(create_config::CreateConfigRequest::new());
    check_refusal(create_consumer_group::CreateConsumerGroupRequest::new());
    check_refusal(create_dashboard::CreateDashboardRequest::new());
    check_refusal(create_domain::CreateDomainRequest::new());
    check_refusal(create_download_job::CreateDownloadJobRequest::new());
    check_refusal(create_etl::CreateETLRequest::new());
    check_refusal(create_index::CreateIndexRequest::new());
    check_refusal(create_log_store::CreateLogStoreRequest::new());
    check_refusal(create_logging::CreateLoggingRequest::new());
    check_refusal(create_logtail_pipeline_config::CreateLogtailPipelineConfigRequest::new());
    check_refusal(create_machine_group::CreateMachineGroupRequest::new());
    check_refusal(create_max_compute_export::CreateMaxComputeExportRequest::new());
    check_refusal(create_metric_store::CreateMetricStoreRequest::new());
    check_refusal(create_oss_export::CreateOSSExportRequest::new());
    check_refusal(create_oss_ingestion::CreateOSSIngestionRequest::new());
    check_refusal(create_osshdfs_export::CreateOSSHDFSExportRequest::new());
    check_refusal(create_project::CreateProjectRequest::new());
    check_refusal(create_s3_ingestion::CreateS3IngestionRequest::new());
    check_refusal(create_saved_search::CreateSavedSearchRequest::new());
    check_refusal(create_scheduled_sql::CreateScheduledSQLRequest::new());
    check_refusal(create_sql_instance::CreateSqlInstanceRequest::new());
    check_refusal(create_store_view::CreateStoreViewRequest::new());
    check_refusal(create_ticket::CreateTicketRequest::new());
    check_refusal(delete_alert::DeleteAlertRequest::new());
    check_refusal(delete_annotation_data::DeleteAnnotationDataRequest::new());
    check_refusal(delete_annotation_data_set::DeleteAnnotationDataSetRequest::new());
    check_refusal(delete_annotation_label::DeleteAnnotationLabelRequest::new());
    check_refusal(delete_collection_policy::DeleteCollectionPolicyRequest::new());
    check_refusal(delete_config::DeleteConfigRequest::new());
    check_refusal(delete_consume_processor::DeleteConsumeProcessorRequest::new());
    check_refusal(delete_consumer_group::DeleteConsumerGroupRequest::new());
    check_refusal(delete_dashboard::DeleteDashboardRequest::new());
    check_refusal(delete_domain::DeleteDomainRequest::new());
    check_refusal(delete_download_job::DeleteDownloadJobRequest::new());
    check_refusal(delete_etl::DeleteETLRequest::new());
    check_refusal(delete_index::DeleteIndexRequest::new());
    check_refusal(delete_ingest_processor::DeleteIngestProcessorRequest::new());
    check_refusal(delete_log_store::DeleteLogStoreRequest::new());
    check_refusal(delete_logging::DeleteLoggingRequest::new());
    check_refusal(delete_logtail_pipeline_config::DeleteLogtailPipelineConfigRequest::new());
    check_refusal(delete_machine_group::DeleteMachineGroupRequest::new());
    check_refusal(delete_max_compute_export::DeleteMaxComputeExportRequest::new());
    check_refusal(delete_metric_store::DeleteMetricStoreRequest::new());
    check_refusal(delete_oss_export::DeleteOSSExportRequest::new());
    check_refusal(delete_oss_ingestion::DeleteOSSIngestionRequest::new());
    check_refusal(delete_osshdfs_export::DeleteOSSHDFSExportRequest::new());
    check_refusal(delete_project::DeleteProjectRequest::new());
    check_refusal(delete_project_policy::DeleteProjectPolicyRequest::new());
    check_refusal(delete_s3_ingestion::DeleteS3IngestionRequest::new());
    check_refusal(delete_saved_search::DeleteSavedSearchRequest::new());
    check_refusal(delete_scheduled_sql::DeleteScheduledSQLRequest::new());
    check_refusal(delete_store_view::DeleteStoreViewRequest::new());
    check_refusal(describe_regions::DescribeRegionsRequest::new());
    check_refusal(disable_alert::DisableAlertRequest::new());
    check_refusal(disable_scheduled_sql::DisableScheduledSQLRequest::new());
    check_refusal(enable_alert::EnableAlertRequest::new());
    check_refusal(enable_scheduled_sql::EnableScheduledSQLRequest::new());
    check_refusal(get_alert::GetAlertRequest::new());
    check_refusal(get_annotation_data::GetAnnotationDataRequest::new());
    check_refusal(get_annotation_data_set::GetAnnotationDataSetRequest::new());
    check_refusal(get_annotation_label::GetAnnotationLabelRequest::new());
    check_refusal(get_applied_configs::GetAppliedConfigsRequest::new());
    check_refusal(get_applied_machine_groups::GetAppliedMachineGroupsRequest::new());
    check_refusal(get_check_point::GetCheckPointRequest::new());
    check_refusal(get_collection_policy::GetCollectionPolicyRequest::new());
    check_refusal(get_config::GetConfigRequest::new());
    check_refusal(get_consume_processor::GetConsumeProcessorRequest::new());
    check_refusal(get_context_logs::GetContextLogsRequest::new());
    check_refusal(get_cursor::GetCursorRequest::new());
    check_refusal(get_cursor_time::GetCursorTimeRequest::new());
    check_refusal(get_dashboard::GetDashboardRequest::new());
    check_refusal(get_download_job::GetDownloadJobRequest::new());
    check_refusal(get_etl::GetETLRequest::new());
    check_refusal(get_histograms::GetHistogramsRequest::new());
    check_refusal(get_index::GetIndexRequest::new());
    check_refusal(get_ingest_processor::GetIngestProcessorRequest::new());
    check_refusal(get_log_store::GetLogStoreRequest::new());
    check_refusal(get_log_store_metering_mode::GetLogStoreMeteringModeRequest::new());
    check_refusal(get_logging::GetLoggingRequest::new());
    check_refusal(get_logs::GetLogsRequest::new());
    check_refusal(get_logs_v2::GetLogsV2Request::new());
    check_refusal(get_logtail_pipeline_config::GetLogtailPipelineConfigRequest::new());
    check_refusal(get_machine_group::GetMachineGroupRequest::new());
    check_refusal(get_max_compute_export::GetMaxComputeExportRequest::new());
    check_refusal(get_metric_store::GetMetricStoreRequest::new());
    check_refusal(get_metric_store_metering_mode::GetMetricStoreMeteringModeRequest::new());
    check_refusal(get_ml_service_results::GetMLServiceResultsRequest::new());
    check_refusal(get_oss_export::GetOSSExportRequest::new());
    check_refusal(get_oss_ingestion::GetOSSIngestionRequest::new());
    check_refusal(get_osshdfs_export::GetOSSHDFSExportRequest::new());
    check_refusal(get_project::GetProjectRequest::new());
    check_refusal(get_project_logs::GetProjectLogsRequest::new());
    check_refusal(get_project_policy::GetProjectPolicyRequest::new());
    check_refusal(get_s3_ingestion::GetS3IngestionRequest::new());
    check_refusal(get_saved_search::GetSavedSearchRequest::new());
    check_refusal(get_scheduled_sql::GetScheduledSQLRequest::new());
    check_refusal(get_sls_service::GetSlsServiceRequest::new());
    check_refusal(get_sql_instance::GetSqlInstanceRequest::new());
    check_refusal(get_store_view::GetStoreViewRequest::new());
    check_refusal(get_store_view_index::GetStoreViewIndexRequest::new());
    check_refusal(list_ai_tools::ListAiToolsRequest::new());
    check_refusal(list_alerts::ListAlertsRequest::new());
    check_refusal(list_annotation_data::ListAnnotationDataRequest::new());
    check_refusal(list_annotation_data_sets::ListAnnotationDataSetsRequest::new());
    check_refusal(list_annotation_labels::ListAnnotationLabelsRequest::new());
    check_refusal(list_collection_policies::ListCollectionPoliciesRequest::new());
    check_refusal(list_config::ListConfigRequest::new());
    check_refusal(list_consume_processors::ListConsumeProcessorsRequest::new());
    check_refusal(list_consumer_group::ListConsumerGroupRequest::new());
    check_refusal(list_dashboard::ListDashboardRequest::new());
    check_refusal(list_domains::ListDomainsRequest::new());
    check_refusal(list_download_jobs::ListDownloadJobsRequest::new());
    check_refusal(list_et_ls::ListETLsRequest::new());
    check_refusal(list_ingest_processors::ListIngestProcessorsRequest::new());
    check_refusal(list_log_stores::ListLogStoresRequest::new());
    check_refusal(list_logtail_pipeline_config::ListLogtailPipelineConfigRequest::new());
    check_refusal(list_machine_group::ListMachineGroupRequest::new());
    check_refusal(list_machines::ListMachinesRequest::new());
    check_refusal(list_max_compute_exports::ListMaxComputeExportsRequest::new());
    check_refusal(list_metric_stores::ListMetricStoresRequest::new());
    check_refusal(list_oss_exports::ListOSSExportsRequest::new());
    check_refusal(list_oss_ingestions::ListOSSIngestionsRequest::new());
    check_refusal(list_osshdfs_exports::ListOSSHDFSExportsRequest::new());
    check_refusal(list_project::ListProjectRequest::new());
    check_refusal(list_s3_ingestions::ListS3IngestionsRequest::new());
    check_refusal(list_saved_search::ListSavedSearchRequest::new());
    check_refusal(list_scheduled_sq_ls::ListScheduledSQLsRequest::new());
    check_refusal(list_shards::ListShardsRequest::new());
    check_refusal(list_store_views::ListStoreViewsRequest::new());
    check_refusal(list_tag_resources::ListTagResourcesRequest::new());
    check_refusal(merge_shard::MergeShardRequest::new());
    check_refusal(open_sls_service::OpenSlsServiceRequest::new());
    check_refusal(pull_logs::PullLogsRequest::new());
    check_refusal(put_annotation_data::PutAnnotationDataRequest::new());
    check_refusal(put_consume_processor::PutConsumeProcessorRequest::new());
    check_refusal(put_ingest_processor::PutIngestProcessorRequest::new());
    check_refusal(put_logs::PutLogsRequest::new());
    check_refusal(put_project_policy::PutProjectPolicyRequest::new());
    check_refusal(put_project_transfer_acceleration::PutProjectTransferAccelerationRequest::new());
    check_refusal(put_webtracking::PutWebtrackingRequest::new());
    check_refusal(refresh_token::RefreshTokenRequest::new());
    check_refusal(remove_config_from_machine_group::RemoveConfigFromMachineGroupRequest::new());
    check_refusal(split_shard::SplitShardRequest::new());
    check_refusal(start_etl::StartETLRequest::new());
    check_refusal(start_max_compute_export::StartMaxComputeExportRequest::new());
    check_refusal(start_oss_export::StartOSSExportRequest::new());
    check_refusal(start_oss_ingestion::StartOSSIngestionRequest::new());
    check_refusal(start_osshdfs_export::StartOSSHDFSExportRequest::new());
    check_refusal(stop_etl::StopETLRequest::new());
    check_refusal(stop_max_compute_export::StopMaxComputeExportRequest::new());
    check_refusal(stop_oss_export::StopOSSExportRequest::new());
    check_refusal(stop_oss_ingestion::StopOSSIngestionRequest::new());
    check_refusal(stop_osshdfs_export::StopOSSHDFSExportRequest::new());
    check_refusal(tag_resources::TagResourcesRequest::new());
    check_refusal(untag_resources::UntagResourcesRequest::new());
    check_refusal(update_alert::UpdateAlertRequest::new());
    check_refusal(update_annotation_data_set::UpdateAnnotationDataSetRequest::new());
    check_refusal(update_annotation_label::UpdateAnnotationLabelRequest::new());
    check_refusal(update_config::UpdateConfigRequest::new());
    check_refusal(update_consumer_group::UpdateConsumerGroupRequest::new());
    check_refusal(update_dashboard::UpdateDashboardRequest::new());
    check_refusal(update_etl::UpdateETLRequest::new());
    check_refusal(update_index::UpdateIndexRequest::new());
    check_refusal(update_log_store::UpdateLogStoreRequest::new());
    check_refusal(update_log_store_encryption::UpdateLogStoreEncryptionRequest::new());
    check_refusal(update_log_store_metering_mode::UpdateLogStoreMeteringModeRequest::new());
    check_refusal(update_log_store_processor::UpdateLogStoreProcessorRequest::new());
    check_refusal(update_logging::UpdateLoggingRequest::new());
    check_refusal(update_logtail_pipeline_config::UpdateLogtailPipelineConfigRequest::new());
    check_refusal(update_machine_group::UpdateMachineGroupRequest::new());
    check_refusal(update_machine_group_machine::UpdateMachineGroupMachineRequest::new());
    check_refusal(update_max_compute_export::UpdateMaxComputeExportRequest::new());
    check_refusal(update_metric_store::UpdateMetricStoreRequest::new());
    check_refusal(update_metric_store_metering_mode::UpdateMetricStoreMeteringModeRequest::new());
    check_refusal(update_metric_store_processor::UpdateMetricStoreProcessorRequest::new());
    check_refusal(update_oss_export::UpdateOSSExportRequest::new());
    check_refusal(update_oss_ingestion::UpdateOSSIngestionRequest::new());
    check_refusal(update_osshdfs_export::UpdateOSSHDFSExportRequest::new());
    check_refusal(update_project::UpdateProjectRequest::new());
    check_refusal(update_saved_search::UpdateSavedSearchRequest::new());
    check_refusal(update_scheduled_sql::UpdateScheduledSQLRequest::new());
    check_refusal(update_sql_instance::UpdateSqlInstanceRequest::new());
    check_refusal(update_store_view::UpdateStoreViewRequest::new());
    check_refusal(upsert_collection_policy::UpsertCollectionPolicyRequest::new());
}
