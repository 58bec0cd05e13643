// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_ccc::runtime::{
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
fn ccc_keeps_its_contract() {
    use alicloud_ccc::*;

    check_failures(abort_campaign::AbortCampaignRequest::new(), None, &["Code"], true);
    check_failures(accept_chat::AcceptChatRequest::new(), None, &["Code"], true);
    check_failures(add_blacklist_call_tagging::AddBlacklistCallTaggingRequest::new(), None, &["Code"], true);
    check_failures(add_cases::AddCasesRequest::new(), None, &["Code"], true);
    check_failures(add_numbers_to_skill_group::AddNumbersToSkillGroupRequest::new(), None, &["Code"], true);
    check_failures(add_personal_numbers_to_user::AddPersonalNumbersToUserRequest::new(), None, &["Code"], true);
    check_failures(add_phone_number_to_skill_groups::AddPhoneNumberToSkillGroupsRequest::new(), None, &["Code"], true);
    check_failures(add_phone_numbers::AddPhoneNumbersRequest::new(), None, &["Code"], true);
    check_failures(add_schema_property::AddSchemaPropertyRequest::new(), None, &["Code"], true);
    check_failures(add_skill_groups_to_user::AddSkillGroupsToUserRequest::new(), None, &["Code"], true);
    check_failures(add_users_to_skill_group::AddUsersToSkillGroupRequest::new(), None, &["Code"], true);
    check_failures(analyze_conversation::AnalyzeConversationRequest::new(), None, &["Code"], true);
    check_failures(answer_call::AnswerCallRequest::new(), None, &["Code"], true);
    check_failures(append_cases::AppendCasesRequest::new(), None, &["Code"], true);
    check_failures(assign_users::AssignUsersRequest::new(), None, &["Code"], true);
    check_failures(barge_in_call::BargeInCallRequest::new(), None, &["Code"], true);
    check_failures(blind_transfer::BlindTransferRequest::new(), None, &["Code"], true);
    check_failures(cancel_attended_transfer::CancelAttendedTransferRequest::new(), None, &["Code"], true);
    check_failures(change_work_mode::ChangeWorkModeRequest::new(), None, &["Code"], true);
    check_failures(claim_chat::ClaimChatRequest::new(), None, &["Code"], true);
    check_failures(coach_call::CoachCallRequest::new(), None, &["Code"], true);
    check_failures(commit_contact_flow::CommitContactFlowRequest::new(), None, &["Code"], true);
    check_failures(complete_attended_transfer::CompleteAttendedTransferRequest::new(), None, &["Code"], true);
    check_failures(create_audio_file::CreateAudioFileRequest::new(), None, &["Code"], true);
    check_failures(create_call_tags::CreateCallTagsRequest::new(), None, &["Code"], true);
    check_failures(create_campaign::CreateCampaignRequest::new(), None, &["Code"], true);
    check_failures(create_contact_flow::CreateContactFlowRequest::new(), None, &["Code"], true);
    check_failures(create_custom_call_tagging::CreateCustomCallTaggingRequest::new(), None, &["Code"], true);
    check_failures(create_instance::CreateInstanceRequest::new(), None, &["Code"], true);
    check_failures(create_schema::CreateSchemaRequest::new(), None, &["Code"], true);
    check_failures(create_skill_group::CreateSkillGroupRequest::new(), None, &["Code"], true);
    check_failures(create_user::CreateUserRequest::new(), None, &["Code"], true);
    check_failures(delete_audio_file::DeleteAudioFileRequest::new(), None, &["Code"], true);
    check_failures(delete_call_tag::DeleteCallTagRequest::new(), None, &["Code"], true);
    check_failures(delete_contact_flow::DeleteContactFlowRequest::new(), None, &["Code"], true);
    check_failures(delete_custom_call_tagging::DeleteCustomCallTaggingRequest::new(), None, &["Code"], true);
    check_failures(delete_document::DeleteDocumentRequest::new(), None, &["Code"], true);
    check_failures(delete_documents::DeleteDocumentsRequest::new(), None, &["Code"], true);
    check_failures(delete_schema::DeleteSchemaRequest::new(), None, &["Code"], true);
    check_failures(delete_schema_property::DeleteSchemaPropertyRequest::new(), None, &["Code"], true);
    check_failures(delete_skill_group::DeleteSkillGroupRequest::new(), None, &["Code"], true);
    check_failures(disable_schema_property::DisableSchemaPropertyRequest::new(), None, &["Code"], true);
    check_failures(discard_editing_contact_flow::DiscardEditingContactFlowRequest::new(), None, &["Code"], true);
    check_failures(enable_schema_property::EnableSchemaPropertyRequest::new(), None, &["Code"], true);
    check_failures(end_conference::EndConferenceRequest::new(), None, &["Code"], true);
    check_failures(export_custom_call_tagging::ExportCustomCallTaggingRequest::new(), None, &["Code"], true);
    check_failures(export_do_not_call_numbers::ExportDoNotCallNumbersRequest::new(), None, &["Code"], true);
    check_failures(get_audio_file::GetAudioFileRequest::new(), None, &["Code"], true);
    check_failures(get_audio_file_download_url::GetAudioFileDownloadUrlRequest::new(), None, &["Code"], true);
    check_failures(get_audio_file_upload_parameters::GetAudioFileUploadParametersRequest::new(), None, &["Code"], true);
    check_failures(get_call_detail_record::GetCallDetailRecordRequest::new(), None, &["Code"], true);
    check_failures(get_case_file_upload_url::GetCaseFileUploadUrlRequest::new(), None, &["Code"], true);
    check_failures(get_contact_flow::GetContactFlowRequest::new(), None, &["Code"], true);
    check_failures(get_conversation_detail::GetConversationDetailRequest::new(), None, &["Code"], true);
    check_failures(get_do_not_call_file_upload_parameters::GetDoNotCallFileUploadParametersRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_document_upload_parameters::GetDocumentUploadParametersRequest::new(), None, &["Code"], true);
    check_failures(get_early_media_recording::GetEarlyMediaRecordingRequest::new(), None, &["Code"], true);
    check_failures(get_historical_caller_report::GetHistoricalCallerReportRequest::new(), None, &["Code"], true);
    check_failures(get_historical_campaign_report::GetHistoricalCampaignReportRequest::new(), None, &["Code"], true);
    check_failures(get_historical_instance_report::GetHistoricalInstanceReportRequest::new(), None, &["Code"], true);
    check_failures(get_instance::GetInstanceRequest::new(), None, &["Code"], true);
    check_failures(get_instance_trending_report::GetInstanceTrendingReportRequest::new(), None, &["Code"], true);
    check_failures(get_login_details::GetLoginDetailsRequest::new(), None, &["Code"], true);
    check_failures(get_mono_recording::GetMonoRecordingRequest::new(), None, &["Code"], true);
    check_failures(get_multi_channel_recording::GetMultiChannelRecordingRequest::new(), None, &["Code"], true);
    check_failures(get_number_location::GetNumberLocationRequest::new(), None, &["Code"], true);
    check_failures(get_realtime_campaign_stats::GetRealtimeCampaignStatsRequest::new(), None, &["Code"], true);
    check_failures(get_realtime_instance_states::GetRealtimeInstanceStatesRequest::new(), None, &["Code"], true);
    check_failures(get_schema::GetSchemaRequest::new(), None, &["Code"], true);
    check_failures(get_skill_group::GetSkillGroupRequest::new(), None, &["Code"], true);
    check_failures(get_turn_credentials::GetTurnCredentialsRequest::new(), None, &["Code"], true);
    check_failures(get_upload_audio_data_params::GetUploadAudioDataParamsRequest::new(), None, &["Code"], true);
    check_failures(get_user::GetUserRequest::new(), None, &["Code"], true);
    check_failures(get_visitor_login_details::GetVisitorLoginDetailsRequest::new(), None, &["Code"], true);
    check_failures(get_voicemail_recording::GetVoicemailRecordingRequest::new(), None, &["Code"], true);
    check_failures(hold_call::HoldCallRequest::new(), None, &["Code"], true);
    check_failures(import_admins::ImportAdminsRequest::new(), None, &["Code"], true);
    check_failures(import_corp_numbers::ImportCorpNumbersRequest::new(), None, &["Code"], true);
    check_failures(import_custom_call_tagging::ImportCustomCallTaggingRequest::new(), None, &["Code"], true);
    check_failures(import_do_not_call_numbers::ImportDoNotCallNumbersRequest::new(), None, &["Code"], true);
    check_failures(import_documents::ImportDocumentsRequest::new(), None, &["Code"], true);
    check_failures(initiate_attended_transfer::InitiateAttendedTransferRequest::new(), None, &["Code"], true);
    check_failures(intercept_call::InterceptCallRequest::new(), None, &["Code"], true);
    check_failures(launch_authentication::LaunchAuthenticationRequest::new(), None, &["Code"], true);
    check_failures(launch_survey::LaunchSurveyRequest::new(), None, &["Code"], true);
    check_failures(list_agent_state_logs::ListAgentStateLogsRequest::new(), None, &["Code"], true);
    check_failures(list_agent_states::ListAgentStatesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_agent_summary_reports_since_midnight::ListAgentSummaryReportsSinceMidnightRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_attempts::ListAttemptsRequest::new(), None, &["Code"], true);
    check_failures(list_audio_files::ListAudioFilesRequest::new(), None, &["Code"], true);
    check_failures(list_blacklist_call_taggings::ListBlacklistCallTaggingsRequest::new(), None, &["Code"], true);
    check_failures(list_brief_skill_groups::ListBriefSkillGroupsRequest::new(), None, &["Code"], true);
    check_failures(list_call_detail_records::ListCallDetailRecordsRequest::new(), None, &["Code"], true);
    check_failures(list_call_tags::ListCallTagsRequest::new(), None, &["Code"], true);
    check_failures(list_campaign_trending_report::ListCampaignTrendingReportRequest::new(), None, &["Code"], true);
    check_failures(list_campaigns::ListCampaignsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_cases::ListCasesRequest::new(), None, &["Code"], true);
    check_failures(list_config_items::ListConfigItemsRequest::new(), None, &["Code"], true);
    check_failures(list_contact_flows::ListContactFlowsRequest::new(), None, &["Code"], true);
    check_failures(list_custom_call_tagging::ListCustomCallTaggingRequest::new(), None, &["Code"], true);
    check_failures(list_devices::ListDevicesRequest::new(), None, &["Code"], true);
    check_failures(list_do_not_call_numbers::ListDoNotCallNumbersRequest::new(), None, &["Code"], true);
    check_failures(list_documents::ListDocumentsRequest::new(), None, &["Code"], true);
    check_failures(list_historical_agent_report::ListHistoricalAgentReportRequest::new(), None, &["Code"], true);
    check_failures(list_historical_agent_skill_group_report::ListHistoricalAgentSkillGroupReportRequest::new(), None, &["Code"], true);
    check_failures(list_historical_skill_group_report::ListHistoricalSkillGroupReportRequest::new(), None, &["Code"], true);
    check_failures(list_instances::ListInstancesRequest::new(), None, &["Code"], true);
    check_failures(list_instances_of_user::ListInstancesOfUserRequest::new(), None, &["Code"], true);
    check_failures(list_interval_agent_report::ListIntervalAgentReportRequest::new(), None, &["Code"], true);
    check_failures(list_interval_agent_skill_group_report::ListIntervalAgentSkillGroupReportRequest::new(), None, &["Code"], true);
    check_failures(list_interval_instance_report::ListIntervalInstanceReportRequest::new(), None, &["Code"], true);
    check_failures(list_interval_skill_group_report::ListIntervalSkillGroupReportRequest::new(), None, &["Code"], true);
    check_failures(list_ivr_tracking_details::ListIvrTrackingDetailsRequest::new(), None, &["Code"], true);
    check_failures(list_legacy_agent_event_logs::ListLegacyAgentEventLogsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_legacy_agent_status_logs::ListLegacyAgentStatusLogsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_legacy_queue_event_logs::ListLegacyQueueEventLogsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_mono_recordings::ListMonoRecordingsRequest::new(), None, &["Code"], true);
    check_failures(list_multi_channel_recordings::ListMultiChannelRecordingsRequest::new(), None, &["Code"], true);
    check_failures(list_outbound_numbers_of_user::ListOutboundNumbersOfUserRequest::new(), None, &["Code"], true);
    check_failures(list_personal_numbers_of_user::ListPersonalNumbersOfUserRequest::new(), None, &["Code"], true);
    check_failures(list_phone_numbers::ListPhoneNumbersRequest::new(), None, &["Code"], true);
    check_failures(list_phone_numbers_of_skill_group::ListPhoneNumbersOfSkillGroupRequest::new(), None, &["Code"], true);
    check_failures(list_privileges_of_user::ListPrivilegesOfUserRequest::new(), None, &["Code"], true);
    check_failures(list_ram_users::ListRamUsersRequest::new(), None, &["Code"], true);
    check_failures(list_realtime_agent_states::ListRealtimeAgentStatesRequest::new(), None, &["Code"], true);
    check_failures(list_realtime_skill_group_states::ListRealtimeSkillGroupStatesRequest::new(), None, &["Code"], true);
    check_failures(list_recent_call_detail_records::ListRecentCallDetailRecordsRequest::new(), None, &["Code"], true);
    check_failures(list_roles::ListRolesRequest::new(), None, &["Code"], true);
    check_failures(list_skill_group_states::ListSkillGroupStatesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_skill_group_summary_reports_since_midnight::ListSkillGroupSummaryReportsSinceMidnightRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_skill_groups::ListSkillGroupsRequest::new(), None, &["Code"], true);
    check_failures(list_skill_levels_of_user::ListSkillLevelsOfUserRequest::new(), None, &["Code"], true);
    check_failures(list_unassigned_numbers::ListUnassignedNumbersRequest::new(), None, &["Code"], true);
    check_failures(list_user_levels_of_skill_group::ListUserLevelsOfSkillGroupRequest::new(), None, &["Code"], true);
    check_failures(list_users::ListUsersRequest::new(), None, &["Code"], true);
    check_failures(list_voicemails::ListVoicemailsRequest::new(), None, &["Code"], true);
    check_failures(make_call::MakeCallRequest::new(), None, &["Code"], true);
    check_failures(modify_audio_file::ModifyAudioFileRequest::new(), None, &["Code"], true);
    check_failures(modify_custom_call_tagging::ModifyCustomCallTaggingRequest::new(), None, &["Code"], true);
    check_failures(modify_instance::ModifyInstanceRequest::new(), None, &["Code"], true);
    check_failures(modify_phone_number::ModifyPhoneNumberRequest::new(), None, &["Code"], true);
    check_failures(modify_skill_group::ModifySkillGroupRequest::new(), None, &["Code"], true);
    check_failures(modify_skill_levels_of_user::ModifySkillLevelsOfUserRequest::new(), None, &["Code"], true);
    check_failures(modify_user::ModifyUserRequest::new(), None, &["Code"], true);
    check_failures(modify_user_levels_of_skill_group::ModifyUserLevelsOfSkillGroupRequest::new(), None, &["Code"], true);
    check_failures(monitor_call::MonitorCallRequest::new(), None, &["Code"], true);
    check_failures(mute_call::MuteCallRequest::new(), None, &["Code"], true);
    check_failures(pause_campaign::PauseCampaignRequest::new(), None, &["Code"], true);
    check_failures(pick_outbound_numbers::PickOutboundNumbersRequest::new(), None, &["Code"], true);
    check_failures(poll_user_status::PollUserStatusRequest::new(), None, &["Code"], true);
    check_failures(publish_contact_flow::PublishContactFlowRequest::new(), None, &["Code"], true);
    check_failures(ready_for_service::ReadyForServiceRequest::new(), None, &["Code"], true);
    check_failures(redial_call::RedialCallRequest::new(), None, &["Code"], true);
    check_secrets(register_device::RegisterDeviceRequest::new().password(PLANTED), "{}");
    check_failures(register_device::RegisterDeviceRequest::new(), None, &["Code"], true);
    check_failures(register_devices::RegisterDevicesRequest::new(), None, &["Code"], true);
    check_failures(release_call::ReleaseCallRequest::new(), None, &["Code"], true);
    check_failures(remove_blacklist_call_tagging::RemoveBlacklistCallTaggingRequest::new(), None, &["Code"], true);
    check_failures(remove_do_not_call_numbers::RemoveDoNotCallNumbersRequest::new(), None, &["Code"], true);
    check_failures(remove_personal_numbers_from_user::RemovePersonalNumbersFromUserRequest::new(), None, &["Code"], true);
    check_failures(remove_phone_number_from_skill_groups::RemovePhoneNumberFromSkillGroupsRequest::new(), None, &["Code"], true);
    check_failures(remove_phone_numbers::RemovePhoneNumbersRequest::new(), None, &["Code"], true);
    check_failures(remove_phone_numbers_from_skill_group::RemovePhoneNumbersFromSkillGroupRequest::new(), None, &["Code"], true);
    check_failures(remove_skill_groups_from_user::RemoveSkillGroupsFromUserRequest::new(), None, &["Code"], true);
    check_failures(remove_users::RemoveUsersRequest::new(), None, &["Code"], true);
    check_failures(remove_users_from_skill_group::RemoveUsersFromSkillGroupRequest::new(), None, &["Code"], true);
    check_failures(reset_agent_state::ResetAgentStateRequest::new(), None, &["Code"], true);
    check_failures(reset_user_password::ResetUserPasswordRequest::new(), None, &["Code"], true);
    check_failures(restore_archived_recordings::RestoreArchivedRecordingsRequest::new(), None, &["Code"], true);
    check_failures(resume_campaign::ResumeCampaignRequest::new(), None, &["Code"], true);
    check_failures(retrieve_call::RetrieveCallRequest::new(), None, &["Code"], true);
    check_failures(save_document::SaveDocumentRequest::new(), None, &["Code"], true);
    check_failures(save_rtc_stats_v2::SaveRTCStatsV2Request::new(), Some("Success"), &["Code"], true);
    check_failures(save_terminal_log::SaveTerminalLogRequest::new(), Some("Success"), &["Code"], true);
    check_failures(save_web_rtc_info::SaveWebRtcInfoRequest::new(), Some("Success"), &["Code"], true);
    check_failures(save_webrtc_stats::SaveWebRTCStatsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(send_dtmf_signaling::SendDtmfSignalingRequest::new(), None, &["Code"], true);
    check_failures(sign_in_group::SignInGroupRequest::new(), None, &["Code"], true);
    check_failures(sign_out_group::SignOutGroupRequest::new(), None, &["Code"], true);
    check_failures(start_back2_back_call::StartBack2BackCallRequest::new(), None, &["Code"], true);
    check_failures(start_chat::StartChatRequest::new(), None, &["Code"], true);
    check_failures(start_conference::StartConferenceRequest::new(), None, &["Code"], true);
    check_failures(start_edit_contact_flow::StartEditContactFlowRequest::new(), None, &["Code"], true);
    check_failures(start_predictive_call::StartPredictiveCallRequest::new(), None, &["Code"], true);
    check_failures(start_privacy_call::StartPrivacyCallRequest::new(), None, &["Code"], true);
    check_failures(submit_campaign::SubmitCampaignRequest::new(), None, &["Code"], true);
    check_failures(switch_to_conference::SwitchToConferenceRequest::new(), None, &["Code"], true);
    check_failures(take_break::TakeBreakRequest::new(), None, &["Code"], true);
    check_failures(unmute_call::UnmuteCallRequest::new(), None, &["Code"], true);
    check_failures(unregister_device::UnregisterDeviceRequest::new(), None, &["Code"], true);
    check_failures(update_campaign::UpdateCampaignRequest::new(), None, &["Code"], true);
    check_failures(update_config_items::UpdateConfigItemsRequest::new(), None, &["Code"], true);
    check_failures(update_schema_property::UpdateSchemaPropertyRequest::new(), None, &["Code"], true);
}
