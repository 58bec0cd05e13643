// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Roles and privileges
//!
//! - [`ListPrivilegesOfUser`](mod@list_privileges_of_user): Lists the permissions that the current user has.
//! - [`ListRoles`](mod@list_roles): Lists all roles that agents of an instance can have.
//!
//! ## Instances
//!
//! - [`CreateInstance`](mod@create_instance): Creates a contact center instance for the account.
//! - [`GetInstance`](mod@get_instance): Shows one contact center instance in detail.
//! - [`ListInstances`](mod@list_instances): Lists the contact center instances of the Alibaba Cloud account.
//! - [`ListInstancesOfUser`](mod@list_instances_of_user): Lists the contact center instances to which the user belongs.
//! - [`ModifyInstance`](mod@modify_instance): Changes the description of a contact center instance.
//!
//! ## Phone numbers
//!
//! - [`AddPersonalNumbersToUser`](mod@add_personal_numbers_to_user): Gives an agent personal numbers for outbound calls.
//! - [`AddPhoneNumberToSkillGroups`](mod@add_phone_number_to_skill_groups): Links one phone number to several skill groups.
//! - [`AddPhoneNumbers`](mod@add_phone_numbers): Brings phone numbers into a contact center instance.
//! - [`ImportCorpNumbers`](mod@import_corp_numbers): Imports numbers of your own carrier lines; support must allow this before the first time.
//! - [`ListOutboundNumbersOfUser`](mod@list_outbound_numbers_of_user): Lists all numbers from which an agent can call out.
//! - [`ListPersonalNumbersOfUser`](mod@list_personal_numbers_of_user): Lists an agent's personal outbound numbers, or those that could still be added.
//! - [`ListPhoneNumbers`](mod@list_phone_numbers): Lists the phone numbers of an instance.
//! - [`ListPhoneNumbersOfSkillGroup`](mod@list_phone_numbers_of_skill_group): Lists the numbers linked to a skill group, or those that could still be linked.
//! - [`ListUnassignedNumbers`](mod@list_unassigned_numbers): Lists numbers of the account that belong to no instance yet.
//! - [`ModifyPhoneNumber`](mod@modify_phone_number): Changes mainly the use of a number and the contact flow bound to it.
//! - [`RemovePersonalNumbersFromUser`](mod@remove_personal_numbers_from_user): Takes personal outbound numbers away from an agent.
//! - [`RemovePhoneNumberFromSkillGroups`](mod@remove_phone_number_from_skill_groups): Unlinks one phone number from skill groups; the number itself stays.
//! - [`RemovePhoneNumbers`](mod@remove_phone_numbers): Detaches numbers from an instance with all their links to skill groups, flows and agents.
//! - [`RemovePhoneNumbersFromSkillGroup`](mod@remove_phone_numbers_from_skill_group): Unlinks several phone numbers from one skill group.
//!
//! ## IVR flows
//!
//! - [`CommitContactFlow`](mod@commit_contact_flow): Saves the edited definition of a contact flow from its draft.
//! - [`CreateContactFlow`](mod@create_contact_flow): Creates a contact flow, that is an IVR flow, from its definition.
//! - [`DeleteContactFlow`](mod@delete_contact_flow): Deletes a contact flow, even one in use if forced.
//! - [`DiscardEditingContactFlow`](mod@discard_editing_contact_flow): Gives the editing of a contact flow up and throws its draft away.
//! - [`GetContactFlow`](mod@get_contact_flow): Shows one contact flow with its definition.
//! - [`ListContactFlows`](mod@list_contact_flows): Lists the contact flows, that is IVR flows, of an instance.
//! - [`PublishContactFlow`](mod@publish_contact_flow): Publishes a contact flow, so that its latest definition takes effect.
//! - [`StartEditContactFlow`](mod@start_edit_contact_flow): Opens a contact flow for editing, which makes a draft of it.
//!
//! ## Skill groups
//!
//! - [`AddNumbersToSkillGroup`](mod@add_numbers_to_skill_group): Links several phone numbers to one skill group.
//! - [`AddUsersToSkillGroup`](mod@add_users_to_skill_group): Puts several agents into one skill group.
//! - [`CreateSkillGroup`](mod@create_skill_group): Creates a skill group, to which agents and phone numbers can then be linked.
//! - [`DeleteSkillGroup`](mod@delete_skill_group): Deletes a skill group, whose agents no longer get its calls.
//! - [`GetSkillGroup`](mod@get_skill_group): Shows one skill group of an instance.
//! - [`ListBriefSkillGroups`](mod@list_brief_skill_groups): Lists skill groups of an instance with their main properties only.
//! - [`ListSkillGroups`](mod@list_skill_groups): Lists the skill groups of an instance.
//! - [`ListSkillLevelsOfUser`](mod@list_skill_levels_of_user): Lists an agent's skill groups with the level in each, or the groups still open to the agent.
//! - [`ModifySkillGroup`](mod@modify_skill_group): Changes mainly display name and description of a skill group.
//! - [`ModifySkillLevelsOfUser`](mod@modify_skill_levels_of_user): Changes the levels that one agent has in skill groups.
//! - [`RemoveSkillGroupsFromUser`](mod@remove_skill_groups_from_user): Takes one agent out of skill groups.
//!
//! ## Agents
//!
//! - [`AddSkillGroupsToUser`](mod@add_skill_groups_to_user): Puts one agent into several skill groups.
//! - [`AssignUsers`](mod@assign_users): Imports RAM users into an instance, where they then work as agents.
//! - [`ChangeWorkMode`](mod@change_work_mode): Changes the work mode of an agent, such as on-site or by office phone.
//! - [`CreateUser`](mod@create_user): Creates a new agent in an instance.
//! - [`GetUser`](mod@get_user): Shows one agent of an instance.
//! - [`ImportAdmins`](mod@import_admins): Imports administrators into an instance; the caller needs the `AliyunCCCFullAccess` permission.
//! - [`ListDevices`](mod@list_devices): Lists the devices that are registered for an agent.
//! - [`ListRamUsers`](mod@list_ram_users): Lists RAM users who have not been imported into an instance.
//! - [`ListUserLevelsOfSkillGroup`](mod@list_user_levels_of_skill_group): Lists the agents of a skill group with their levels, or the agents still open to it.
//! - [`ListUsers`](mod@list_users): Lists the agents of an instance.
//! - [`ModifyUser`](mod@modify_user): Changes phone number, work mode, role or staff number of an agent.
//! - [`ModifyUserLevelsOfSkillGroup`](mod@modify_user_levels_of_skill_group): Changes the levels of several agents within one skill group.
//! - [`RegisterDevice`](mod@register_device): Registers a SIP phone or softphone for an agent.
//! - [`RegisterDevices`](mod@register_devices): Registers several SIP phones or softphones for an agent at once.
//! - [`RemoveUsers`](mod@remove_users): Removes agents from an instance; the RAM users behind them are kept.
//! - [`RemoveUsersFromSkillGroup`](mod@remove_users_from_skill_group): Takes several agents out of one skill group; the agents themselves are kept.
//! - [`ResetAgentState`](mod@reset_agent_state): Resets the state of an agent, for example when it hangs.
//! - [`ResetUserPassword`](mod@reset_user_password): Resets the password of the RAM user behind an agent.
//! - [`UnregisterDevice`](mod@unregister_device): Deletes the device registration of an agent, whose SIP phone stops working.
//!
//! ## Calls
//!
//! - [`AnswerCall`](mod@answer_call): Answers a ringing call on behalf of an agent.
//! - [`BargeInCall`](mod@barge_in_call): Breaks into a running call, which becomes a conference of three.
//! - [`BlindTransfer`](mod@blind_transfer): Passes a call straight on to an agent, a skill group or an outside number, without talking to it first.
//! - [`CancelAttendedTransfer`](mod@cancel_attended_transfer): Gives up a consultative transfer before it is completed, even if the third party has picked up.
//! - [`CoachCall`](mod@coach_call): Lets a supervisor speak to the agent of a running call; the customer does not hear it.
//! - [`CompleteAttendedTransfer`](mod@complete_attended_transfer): Completes a consultative transfer: the consulted party takes over the call.
//! - [`EndConference`](mod@end_conference): Takes an agent out of a call that is in conference.
//! - [`GetNumberLocation`](mod@get_number_location): Looks up the place to which a phone number belongs.
//! - [`HoldCall`](mod@hold_call): Puts a call on hold; the other side hears music until `RetrieveCall`.
//! - [`InitiateAttendedTransfer`](mod@initiate_attended_transfer): Starts a transfer in which the agent first talks with the agent, skill group or number it goes to.
//! - [`InterceptCall`](mod@intercept_call): Throws the agent out of a monitored call, which the monitoring supervisor takes over.
//! - [`LaunchAuthentication`](mod@launch_authentication): Sends a call into an IVR flow for a while, usually to verify who the customer is.
//! - [`LaunchSurvey`](mod@launch_survey): Ends a call with a satisfaction survey, which the customer takes part in after the agent hung up.
//! - [`MakeCall`](mod@make_call): Calls an agent or a customer from an agent's workspace.
//! - [`MonitorCall`](mod@monitor_call): Lets a supervisor listen in on a running call between agent and customer.
//! - [`MuteCall`](mod@mute_call): Mutes the calling agent, whom the customer then no longer hears.
//! - [`PickOutboundNumbers`](mod@pick_outbound_numbers): Suggests calling numbers that suit the called number; an algorithm makes the choice.
//! - [`PollUserStatus`](mod@poll_user_status): Returns the current state of an agent; meant for workspaces that keep in step by polling.
//! - [`ReadyForService`](mod@ready_for_service): Makes an agent ready, who then waits for calls.
//! - [`RedialCall`](mod@redial_call): Dials again a number from a call record, in which it is shown masked only.
//! - [`ReleaseCall`](mod@release_call): Hangs up a call; the caller must be an agent who is in it.
//! - [`RetrieveCall`](mod@retrieve_call): Takes a call that was put on hold up again.
//! - [`SaveRTCStatsV2`](mod@save_rtc_stats_v2): Reports voice transmission figures of an agent's WebRTC client; meant for the client itself.
//! - [`SaveTerminalLog`](mod@save_terminal_log): Reports log lines of an agent's client; meant for the client itself.
//! - [`SaveWebRTCStats`](mod@save_webrtc_stats): Reports voice transmission figures of an agent's WebRTC client; meant for the client itself.
//! - [`SaveWebRtcInfo`](mod@save_web_rtc_info): Reports call state and quality of an agent's WebRTC client; meant for the client itself.
//! - [`SendDtmfSignaling`](mod@send_dtmf_signaling): Sends keypad tones during a call, for example to a phone menu on the other side.
//! - [`SignInGroup`](mod@sign_in_group): Signs an agent in to skill groups, by which it comes online.
//! - [`SignOutGroup`](mod@sign_out_group): Signs an agent out of its skill groups, by which it goes offline.
//! - [`StartBack2BackCall`](mod@start_back2_back_call): Calls one party first and then the other, and joins them by an agent in the middle.
//! - [`StartConference`](mod@start_conference): Starts a conference with the participants given.
//! - [`StartPredictiveCall`](mod@start_predictive_call): Places a call from a backend system and passes it to an agent once it is answered.
//! - [`StartPrivacyCall`](mod@start_privacy_call): Starts a call in which the two sides do not see each other's numbers.
//! - [`SwitchToConference`](mod@switch_to_conference): Turns a call into a three-party conference, usually out of a consultation.
//! - [`TakeBreak`](mod@take_break): Sets an agent on break, during which no calls are assigned.
//! - [`UnmuteCall`](mod@unmute_call): Lifts the mute of an agent, whom the customer hears again.
//!
//! ## Predictive dialing
//!
//! - [`AbortCampaign`](mod@abort_campaign): Ends a predictive dialing campaign before its time; numbers left over are not called.
//! - [`AddCases`](mod@add_cases): Adds people to be called to the list of a predictive outbound campaign.
//! - [`AppendCases`](mod@append_cases): Adds cases, that is numbers to call, to a predictive dialing campaign.
//! - [`CreateCampaign`](mod@create_campaign): Creates a predictive outbound campaign, which still has to be started with `SubmitCampaign`.
//! - [`GetCampaign`](mod@get_campaign): Shows one predictive outbound campaign with its settings and progress.
//! - [`GetCaseFileUploadUrl`](mod@get_case_file_upload_url): Issues OSS parameters for uploading a file of numbers before `CreateCampaign` imports it.
//! - [`GetHistoricalCampaignReport`](mod@get_historical_campaign_report): Reports the past figures of one predictive outbound campaign.
//! - [`GetRealtimeCampaignStats`](mod@get_realtime_campaign_stats): Shows how many agents of a campaign are ready, talking or on a break right now.
//! - [`ListAttempts`](mod@list_attempts): Lists the attempts to call that a predictive outbound campaign has made.
//! - [`ListCampaignTrendingReport`](mod@list_campaign_trending_report): Reports how the figures of one predictive outbound campaign developed over time.
//! - [`ListCampaigns`](mod@list_campaigns): Lists the predictive outbound campaigns of an instance.
//! - [`ListCases`](mod@list_cases): Lists the people on the list of a predictive outbound campaign and what became of each.
//! - [`PauseCampaign`](mod@pause_campaign): Pauses a predictive outbound campaign until `ResumeCampaign` is called.
//! - [`ResumeCampaign`](mod@resume_campaign): Resumes a predictive outbound campaign that was paused.
//! - [`SubmitCampaign`](mod@submit_campaign): Starts a predictive outbound campaign, so that its list of numbers is called.
//! - [`UpdateCampaign`](mod@update_campaign): Changes times, strategy parameters or contact flow of an outbound campaign.
//!
//! ## Reports
//!
//! - [`GetCallDetailRecord`](mod@get_call_detail_record): Shows everything recorded about one call, such as its parties, times and agents.
//! - [`GetConversationDetail`](mod@get_conversation_detail): Returns what was said in a call, provided quality inspection is enabled for its skill group.
//! - [`GetHistoricalCallerReport`](mod@get_historical_caller_report): Reports how often a number called within a period, and when last.
//! - [`GetHistoricalInstanceReport`](mod@get_historical_instance_report): Reports the past figures of a whole instance.
//! - [`GetInstanceTrendingReport`](mod@get_instance_trending_report): Reports how the figures of an instance developed over time.
//! - [`GetRealtimeInstanceStates`](mod@get_realtime_instance_states): Shows how many calls wait or run in an instance right now, and what its agents do.
//! - [`ListAgentStateLogs`](mod@list_agent_state_logs): Lists the status log of an agent; outdated in favor of `ListRealtimeAgentStates`.
//! - [`ListAgentStates`](mod@list_agent_states): Lists the states of agents by filters; reserved for certain customers.
//! - [`ListAgentSummaryReportsSinceMidnight`](mod@list_agent_summary_reports_since_midnight): Reports agents' figures since midnight; reserved for certain customers.
//! - [`ListCallDetailRecords`](mod@list_call_detail_records): Lists the detail records of calls that match a search.
//! - [`ListHistoricalAgentReport`](mod@list_historical_agent_report): Reports the past figures of one or more agents.
//! - [`ListHistoricalAgentSkillGroupReport`](mod@list_historical_agent_skill_group_report): Reports the past figures of one or more agents, broken down by skill group.
//! - [`ListHistoricalSkillGroupReport`](mod@list_historical_skill_group_report): Reports the past figures of one or more skill groups.
//! - [`ListIntervalAgentReport`](mod@list_interval_agent_report): Reports the figures of an agent, interval by interval.
//! - [`ListIntervalAgentSkillGroupReport`](mod@list_interval_agent_skill_group_report): Reports the figures of an agent within a skill group, interval by interval.
//! - [`ListIntervalInstanceReport`](mod@list_interval_instance_report): Reports the figures of an instance, interval by interval.
//! - [`ListIntervalSkillGroupReport`](mod@list_interval_skill_group_report): Reports the figures of a skill group, interval by interval.
//! - [`ListIvrTrackingDetails`](mod@list_ivr_tracking_details): Lists step by step the path of a call through the IVR.
//! - [`ListLegacyAgentEventLogs`](mod@list_legacy_agent_event_logs): Lists agents' event logs left from version 1.0; reserved for certain customers.
//! - [`ListLegacyAgentStatusLogs`](mod@list_legacy_agent_status_logs): Lists agents' status logs left from version 1.0; reserved for certain customers.
//! - [`ListLegacyQueueEventLogs`](mod@list_legacy_queue_event_logs): Lists queues' event logs left from version 1.0; reserved for certain customers.
//! - [`ListRealtimeAgentStates`](mod@list_realtime_agent_states): Shows what one or more agents are doing right now.
//! - [`ListRealtimeSkillGroupStates`](mod@list_realtime_skill_group_states): Shows the present state of skill groups in an instance.
//! - [`ListRecentCallDetailRecords`](mod@list_recent_call_detail_records): Lists the latest calls of the agent to whom the current RAM user belongs.
//! - [`ListSkillGroupStates`](mod@list_skill_group_states): Lists the states of skill groups; reserved for certain customers.
//! - [`ListSkillGroupSummaryReportsSinceMidnight`](mod@list_skill_group_summary_reports_since_midnight): Reports skill groups' figures since midnight; reserved for certain customers.
//! - [`ListVoicemails`](mod@list_voicemails): Lists the voicemails that callers left in an instance.
//!
//! ## Recordings
//!
//! - [`GetEarlyMediaRecording`](mod@get_early_media_recording): Returns the recording of the early media of a call, heard before anybody picks up.
//! - [`GetMonoRecording`](mod@get_mono_recording): Returns the recording of a call as WAV file with agent and customer on one track.
//! - [`GetMultiChannelRecording`](mod@get_multi_channel_recording): Returns the recording of a call as MKV file with agent and customer on separate channels.
//! - [`GetVoicemailRecording`](mod@get_voicemail_recording): Returns the recording of a voicemail as WAV file with one track.
//! - [`ListMonoRecordings`](mod@list_mono_recordings): Lists the one-track WAV recordings of a call, one for each party's channel.
//! - [`ListMultiChannelRecordings`](mod@list_multi_channel_recordings): Lists the multi-track MKV recordings of a call, one for each party's channel.
//!
//! ## Audio files
//!
//! - [`CreateAudioFile`](mod@create_audio_file): Registers an uploaded audio file, for example to be played by an IVR flow.
//! - [`DeleteAudioFile`](mod@delete_audio_file): Deletes an audio file, which contact flows can no longer play.
//! - [`GetAudioFile`](mod@get_audio_file): Shows one audio file of an instance, without its content.
//! - [`GetAudioFileDownloadUrl`](mod@get_audio_file_download_url): Returns an OSS link for downloading an audio file.
//! - [`GetAudioFileUploadParameters`](mod@get_audio_file_upload_parameters): Issues upload parameters for an audio file, needed before `CreateAudioFile`; meant for the default CRM.
//! - [`ListAudioFiles`](mod@list_audio_files): Lists the audio files of an instance.
//! - [`ModifyAudioFile`](mod@modify_audio_file): Changes file name, display name or OSS key of an audio file.
//!
//! ## Settings
//!
//! - [`GetLoginDetails`](mod@get_login_details): Returns the caller's own login data as an agent, with server addresses and authentication; not for others.
//! - [`GetTurnCredentials`](mod@get_turn_credentials): Issues user name and password for a TURN access point, which improves network quality.
//! - [`GetTurnServerList`](mod@get_turn_server_list): Lists the TURN access points, through which clients get a more stable connection.
//! - [`ListConfigItems`](mod@list_config_items): Lists configuration items, with values, of an instance or an object in it.
//! - [`UpdateConfigItems`](mod@update_config_items): Adds or changes configuration items, such as whether numbers are hidden from agents.
//!
//! ## Inbound call control
//!
//! - [`AddBlacklistCallTagging`](mod@add_blacklist_call_tagging): Tags numbers as blacklisted, so that an IVR flow can keep them from calling again and again.
//! - [`CreateCallTags`](mod@create_call_tags): Defines several tags with which phone numbers can be marked.
//! - [`CreateCustomCallTagging`](mod@create_custom_call_tagging): Marks one or more calling numbers with tags of the instance.
//! - [`DeleteCallTag`](mod@delete_call_tag): Deletes a tag for phone numbers from an instance.
//! - [`DeleteCustomCallTagging`](mod@delete_custom_call_tagging): Deletes the tagging of calls that come in from a number.
//! - [`ExportCustomCallTagging`](mod@export_custom_call_tagging): Exports all marks on calling numbers that an instance holds.
//! - [`ImportCustomCallTagging`](mod@import_custom_call_tagging): Imports many marks on calling numbers into an instance.
//! - [`ListBlacklistCallTaggings`](mod@list_blacklist_call_taggings): Tells for several numbers at once whether they are tagged as blacklisted.
//! - [`ListCallTags`](mod@list_call_tags): Lists all tags that an instance defines for phone numbers.
//! - [`ListCustomCallTagging`](mod@list_custom_call_tagging): Lists the marks on calling numbers that an instance holds.
//! - [`ModifyCustomCallTagging`](mod@modify_custom_call_tagging): Changes description and tags of a mark on a calling number.
//! - [`RemoveBlacklistCallTagging`](mod@remove_blacklist_call_tagging): Takes the blacklist tag off numbers.
//!
//! ## Outbound call control
//!
//! - [`ExportDoNotCallNumbers`](mod@export_do_not_call_numbers): Exports the do-not-call numbers of an instance that match a search.
//! - [`GetDoNotCallFileUploadParameters`](mod@get_do_not_call_file_upload_parameters): Issues parameters for uploading a file of numbers before `ImportDoNotCallNumbers` imports it.
//! - [`ImportDoNotCallNumbers`](mod@import_do_not_call_numbers): Adds numbers that must not be called, typed in or from an uploaded file.
//! - [`ListDoNotCallNumbers`](mod@list_do_not_call_numbers): Lists the do-not-call numbers of an instance that match a search.
//! - [`RemoveDoNotCallNumbers`](mod@remove_do_not_call_numbers): Takes numbers off the do-not-call list of an instance.
//!
//! ## Customer data
//!
//! - [`AddSchemaProperty`](mod@add_schema_property): Adds a field, with data type and limits, to a schema for documents.
//! - [`CreateSchema`](mod@create_schema): Defines a schema with typed fields, by which documents such as customer records are kept.
//! - [`DeleteDocument`](mod@delete_document): Deletes one document of a schema.
//! - [`DeleteDocuments`](mod@delete_documents): Deletes several documents of a schema with one call.
//! - [`DeleteSchema`](mod@delete_schema): Deletes a schema, which documents then can no longer follow.
//! - [`DeleteSchemaProperty`](mod@delete_schema_property): Takes a property out of a schema.
//! - [`DisableSchemaProperty`](mod@disable_schema_property): Takes a schema field out of use without deleting it.
//! - [`EnableSchemaProperty`](mod@enable_schema_property): Puts a disabled schema field back into use.
//! - [`GetDocumentUploadParameters`](mod@get_document_upload_parameters): Issues parameters for uploading a file of documents before `ImportDocuments` imports it.
//! - [`GetSchema`](mod@get_schema): Shows one schema with its fields.
//! - [`ImportDocuments`](mod@import_documents): Imports documents under a schema from a file that was uploaded to OSS.
//! - [`ListDocuments`](mod@list_documents): Lists the documents under a schema that match a search, sorted by fields.
//! - [`SaveDocument`](mod@save_document): Saves a document that follows the schema given.
//! - [`UpdateSchemaProperty`](mod@update_schema_property): Changes a field of a schema, such as its display name or limits.
//!
//! ## Chats
//!
//! - [`AcceptChat`](mod@accept_chat): Lets an agent take an incoming chat, given by its job ID.
//! - [`ClaimChat`](mod@claim_chat): Takes a waiting chat over for an agent.
//! - [`GetVisitorLoginDetails`](mod@get_visitor_login_details): Returns login data for a visitor of online chat, with server address and authentication.
//! - [`StartChat`](mod@start_chat): Starts a chat among users, over an access channel.
//!
//! ## Others
//!
//! - [`AddFeedback`](mod@add_feedback): Records feedback and a rating for a task.
//! - [`AddTicketTask`](mod@add_ticket_task): Inserts a task with an assignee before or after a task of a ticket.
//! - [`AnalyzeConversation`](mod@analyze_conversation): Analyzes the text of a conversation and extracts title, keywords, summary and other things asked for.
//! - [`ChangeVisibility`](mod@change_visibility): Makes an agent visible or invisible to others.
//! - [`CreateCallSummary`](mod@create_call_summary): Writes a summary with its context for a contact and a customer.
//! - [`CreateChatMediaUrl`](mod@create_chat_media_url): Creates a URL to which a media file of a chat can be uploaded.
//! - [`CreateTicket`](mod@create_ticket): Opens a ticket from a template, for a customer or a contact.
//! - [`DeleteInstance`](mod@delete_instance): Releases an instance of the call center.
//! - [`DeleteTicket`](mod@delete_ticket): Deletes a ticket by its ID.
//! - [`DeleteTicketTemplate`](mod@delete_ticket_template): Deletes a ticket template, given by its ID in an instance; no new tickets can start from it.
//! - [`DisableTicketTemplate`](mod@disable_ticket_template): Takes a ticket template out of use without deleting it.
//! - [`EnableTicketTemplate`](mod@enable_ticket_template): Puts a ticket template into use.
//! - [`ExportContactFlow`](mod@export_contact_flow): Exports a contact flow as a package that `ImportContactFlow` can read.
//! - [`FinishTicketTask`](mod@finish_ticket_task): Finishes a task of a ticket, with a comment.
//! - [`GetChatMediaUrl`](mod@get_chat_media_url): Returns a URL for a media file that was sent in a chat.
//! - [`GetChatRoutingProfile`](mod@get_chat_routing_profile): Shows the rules by which chats are routed in an instance.
//! - [`GetIvrTrackingSummary`](mod@get_ivr_tracking_summary): Summarizes the path that a contact took through the IVR.
//! - [`GetSummaryTemplate`](mod@get_summary_template): Shows a template for call summaries.
//! - [`GetTicket`](mod@get_ticket): Shows one ticket of an instance.
//! - [`GetTicketSummaryReport`](mod@get_ticket_summary_report): Reports on tickets, filtered by state, category, time, creator or assignee.
//! - [`GetTicketTemplate`](mod@get_ticket_template): Shows a ticket template in the version given.
//! - [`GetUploadAudioDataParams`](mod@get_upload_audio_data_params): Returns the parameters for passing a call's audio to offline quality inspection on your own.
//! - [`ImportContactFlow`](mod@import_contact_flow): Creates a contact flow from a package that `ExportContactFlow` wrote.
//! - [`ImportRamUsers`](mod@import_ram_users): Imports RAM users as agents with a role, work mode and skill levels.
//! - [`ListCallDetailRecordsV2`](mod@list_call_detail_records_v2): Lists call detail records with more filters than `ListCallDetailRecords`, such as media type and satisfaction.
//! - [`ListCallSummaries`](mod@list_call_summaries): Lists the call summaries that belong to the contacts given.
//! - [`ListCategories`](mod@list_categories): Lists categories of the type given, or those below one category.
//! - [`ListCommonTicketFields`](mod@list_common_ticket_fields): Lists the fields that all tickets of an instance have in common.
//! - [`ListFlashSmsApplications`](mod@list_flash_sms_applications): Lists the flash SMS applications at a provider.
//! - [`ListFlashSmsSettings`](mod@list_flash_sms_settings): Lists the flash SMS settings of skill groups.
//! - [`ListFlashSmsTemplates`](mod@list_flash_sms_templates): Lists the flash SMS templates of an application at a provider.
//! - [`ListGroupChatMessages`](mod@list_group_chat_messages): Lists the messages of a group chat, given by its job ID.
//! - [`ListSmsMetadata`](mod@list_sms_metadata): Lists metadata for text messages of an instance, by scenario.
//! - [`ListTicketTasks`](mod@list_ticket_tasks): Lists the tasks through which a ticket passes.
//! - [`ListTicketTemplates`](mod@list_ticket_templates): Lists ticket templates, filtered by text, category or state.
//! - [`ListTickets`](mod@list_tickets): Lists tickets, filtered by title, state, category, creator, assignee or customer.
//! - [`ListVisitorChatMessages`](mod@list_visitor_chat_messages): Lists the chat messages of one visitor within a period.
//! - [`ListWaitingChats`](mod@list_waiting_chats): Lists chats that wait for an agent in the skill groups given.
//! - [`ModifyCampaignNumbers`](mod@modify_campaign_numbers): Changes the phone numbers that a campaign calls from.
//! - [`ProcessCustomIMCallback`](mod@process_custom_im_callback): Takes a message in from a custom instant messaging channel by callback.
//! - [`RejectChat`](mod@reject_chat): Turns an incoming chat down, given by its job ID.
//! - [`RejectTicket`](mod@reject_ticket): Sends a ticket back with a comment.
//! - [`ReleaseChat`](mod@release_chat): Ends a chat for an agent or a visitor, given by its job ID.
//! - [`RestoreArchivedRecordings`](mod@restore_archived_recordings): Thaws archived recordings of calls, so that they can be fetched again.
//! - [`ResubmitTicket`](mod@resubmit_ticket): Submits a ticket once more, with a comment.
//! - [`TerminateTicket`](mod@terminate_ticket): Ends a ticket before it is finished, with a comment.
//! - [`TransferTicketTask`](mod@transfer_ticket_task): Passes a task of a ticket on to another person, with a comment.
//! - [`UpdateCallSummary`](mod@update_call_summary): Changes the context of a call summary.
//! - [`UpdateChatRoutingProfile`](mod@update_chat_routing_profile): Replaces the rules by which chats are routed in an instance.
//! - [`UpdateTicket`](mod@update_ticket): Changes title, customer or context of a ticket.
//! - [`WithdrawTicket`](mod@withdraw_ticket): Withdraws a ticket, with a comment.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod abort_campaign;
pub mod accept_chat;
pub mod add_blacklist_call_tagging;
pub mod add_cases;
pub mod add_feedback;
pub mod add_numbers_to_skill_group;
pub mod add_personal_numbers_to_user;
pub mod add_phone_number_to_skill_groups;
pub mod add_phone_numbers;
pub mod add_schema_property;
pub mod add_skill_groups_to_user;
pub mod add_ticket_task;
pub mod add_users_to_skill_group;
pub mod analyze_conversation;
pub mod answer_call;
pub mod append_cases;
pub mod assign_users;
pub mod barge_in_call;
pub mod blind_transfer;
pub mod cancel_attended_transfer;
pub mod change_visibility;
pub mod change_work_mode;
pub mod claim_chat;
pub mod coach_call;
pub mod commit_contact_flow;
pub mod complete_attended_transfer;
pub mod create_audio_file;
pub mod create_call_summary;
pub mod create_call_tags;
pub mod create_campaign;
pub mod create_chat_media_url;
pub mod create_contact_flow;
pub mod create_custom_call_tagging;
pub mod create_instance;
pub mod create_schema;
pub mod create_skill_group;
pub mod create_ticket;
pub mod create_user;
pub mod delete_audio_file;
pub mod delete_call_tag;
pub mod delete_contact_flow;
pub mod delete_custom_call_tagging;
pub mod delete_document;
pub mod delete_documents;
pub mod delete_instance;
pub mod delete_schema;
pub mod delete_schema_property;
pub mod delete_skill_group;
pub mod delete_ticket;
pub mod delete_ticket_template;
pub mod disable_schema_property;
pub mod disable_ticket_template;
pub mod discard_editing_contact_flow;
pub mod enable_schema_property;
pub mod enable_ticket_template;
pub mod end_conference;
pub mod export_contact_flow;
pub mod export_custom_call_tagging;
pub mod export_do_not_call_numbers;
pub mod finish_ticket_task;
pub mod get_audio_file;
pub mod get_audio_file_download_url;
pub mod get_audio_file_upload_parameters;
pub mod get_call_detail_record;
pub mod get_campaign;
pub mod get_case_file_upload_url;
pub mod get_chat_media_url;
pub mod get_chat_routing_profile;
pub mod get_contact_flow;
pub mod get_conversation_detail;
pub mod get_do_not_call_file_upload_parameters;
pub mod get_document_upload_parameters;
pub mod get_early_media_recording;
pub mod get_historical_caller_report;
pub mod get_historical_campaign_report;
pub mod get_historical_instance_report;
pub mod get_instance;
pub mod get_instance_trending_report;
pub mod get_ivr_tracking_summary;
pub mod get_login_details;
pub mod get_mono_recording;
pub mod get_multi_channel_recording;
pub mod get_number_location;
pub mod get_realtime_campaign_stats;
pub mod get_realtime_instance_states;
pub mod get_schema;
pub mod get_skill_group;
pub mod get_summary_template;
pub mod get_ticket;
pub mod get_ticket_summary_report;
pub mod get_ticket_template;
pub mod get_turn_credentials;
pub mod get_turn_server_list;
pub mod get_upload_audio_data_params;
pub mod get_user;
pub mod get_visitor_login_details;
pub mod get_voicemail_recording;
pub mod hold_call;
pub mod import_admins;
pub mod import_contact_flow;
pub mod import_corp_numbers;
pub mod import_custom_call_tagging;
pub mod import_do_not_call_numbers;
pub mod import_documents;
pub mod import_ram_users;
pub mod initiate_attended_transfer;
pub mod intercept_call;
pub mod launch_authentication;
pub mod launch_survey;
pub mod list_agent_state_logs;
pub mod list_agent_states;
pub mod list_agent_summary_reports_since_midnight;
pub mod list_attempts;
pub mod list_audio_files;
pub mod list_blacklist_call_taggings;
pub mod list_brief_skill_groups;
pub mod list_call_detail_records;
pub mod list_call_detail_records_v2;
pub mod list_call_summaries;
pub mod list_call_tags;
pub mod list_campaign_trending_report;
pub mod list_campaigns;
pub mod list_cases;
pub mod list_categories;
pub mod list_common_ticket_fields;
pub mod list_config_items;
pub mod list_contact_flows;
pub mod list_custom_call_tagging;
pub mod list_devices;
pub mod list_do_not_call_numbers;
pub mod list_documents;
pub mod list_flash_sms_applications;
pub mod list_flash_sms_settings;
pub mod list_flash_sms_templates;
pub mod list_group_chat_messages;
pub mod list_historical_agent_report;
pub mod list_historical_agent_skill_group_report;
pub mod list_historical_skill_group_report;
pub mod list_instances;
pub mod list_instances_of_user;
pub mod list_interval_agent_report;
pub mod list_interval_agent_skill_group_report;
pub mod list_interval_instance_report;
pub mod list_interval_skill_group_report;
pub mod list_ivr_tracking_details;
pub mod list_legacy_agent_event_logs;
pub mod list_legacy_agent_status_logs;
pub mod list_legacy_queue_event_logs;
pub mod list_mono_recordings;
pub mod list_multi_channel_recordings;
pub mod list_outbound_numbers_of_user;
pub mod list_personal_numbers_of_user;
pub mod list_phone_numbers;
pub mod list_phone_numbers_of_skill_group;
pub mod list_privileges_of_user;
pub mod list_ram_users;
pub mod list_realtime_agent_states;
pub mod list_realtime_skill_group_states;
pub mod list_recent_call_detail_records;
pub mod list_roles;
pub mod list_skill_group_states;
pub mod list_skill_group_summary_reports_since_midnight;
pub mod list_skill_groups;
pub mod list_skill_levels_of_user;
pub mod list_sms_metadata;
pub mod list_ticket_tasks;
pub mod list_ticket_templates;
pub mod list_tickets;
pub mod list_unassigned_numbers;
pub mod list_user_levels_of_skill_group;
pub mod list_users;
pub mod list_visitor_chat_messages;
pub mod list_voicemails;
pub mod list_waiting_chats;
pub mod make_call;
pub mod modify_audio_file;
pub mod modify_campaign_numbers;
pub mod modify_custom_call_tagging;
pub mod modify_instance;
pub mod modify_phone_number;
pub mod modify_skill_group;
pub mod modify_skill_levels_of_user;
pub mod modify_user;
pub mod modify_user_levels_of_skill_group;
pub mod monitor_call;
pub mod mute_call;
pub mod pause_campaign;
pub mod pick_outbound_numbers;
pub mod poll_user_status;
pub mod process_custom_im_callback;
pub mod publish_contact_flow;
pub mod ready_for_service;
pub mod redial_call;
pub mod register_device;
pub mod register_devices;
pub mod reject_chat;
pub mod reject_ticket;
pub mod release_call;
pub mod release_chat;
pub mod remove_blacklist_call_tagging;
pub mod remove_do_not_call_numbers;
pub mod remove_personal_numbers_from_user;
pub mod remove_phone_number_from_skill_groups;
pub mod remove_phone_numbers;
pub mod remove_phone_numbers_from_skill_group;
pub mod remove_skill_groups_from_user;
pub mod remove_users;
pub mod remove_users_from_skill_group;
pub mod reset_agent_state;
pub mod reset_user_password;
pub mod restore_archived_recordings;
pub mod resubmit_ticket;
pub mod resume_campaign;
pub mod retrieve_call;
pub mod save_document;
pub mod save_rtc_stats_v2;
pub mod save_terminal_log;
pub mod save_web_rtc_info;
pub mod save_webrtc_stats;
pub mod send_dtmf_signaling;
pub mod sign_in_group;
pub mod sign_out_group;
pub mod start_back2_back_call;
pub mod start_chat;
pub mod start_conference;
pub mod start_edit_contact_flow;
pub mod start_predictive_call;
pub mod start_privacy_call;
pub mod submit_campaign;
pub mod switch_to_conference;
pub mod take_break;
pub mod terminate_ticket;
pub mod transfer_ticket_task;
pub mod unmute_call;
pub mod unregister_device;
pub mod update_call_summary;
pub mod update_campaign;
pub mod update_chat_routing_profile;
pub mod update_config_items;
pub mod update_schema_property;
pub mod update_ticket;
pub mod withdraw_ticket;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    abort_campaign::{AbortCampaignRequest, AbortCampaignResponse},
    accept_chat::{AcceptChatError, AcceptChatRequest, AcceptChatResponse},
    add_blacklist_call_tagging::{AddBlacklistCallTaggingError, AddBlacklistCallTaggingRequest, AddBlacklistCallTaggingResponse},
    add_cases::{AddCasesRequest, AddCasesResponse},
    add_feedback::{AddFeedbackRequest, AddFeedbackResponse},
    add_numbers_to_skill_group::{AddNumbersToSkillGroupError, AddNumbersToSkillGroupRequest, AddNumbersToSkillGroupResponse},
    add_personal_numbers_to_user::{AddPersonalNumbersToUserError, AddPersonalNumbersToUserRequest, AddPersonalNumbersToUserResponse},
    add_phone_number_to_skill_groups::{AddPhoneNumberToSkillGroupsError, AddPhoneNumberToSkillGroupsRequest, AddPhoneNumberToSkillGroupsResponse},
    add_phone_numbers::{AddPhoneNumbersError, AddPhoneNumbersRequest, AddPhoneNumbersResponse},
    add_schema_property::{AddSchemaPropertyError, AddSchemaPropertyRequest, AddSchemaPropertyResponse},
    add_skill_groups_to_user::{AddSkillGroupsToUserError, AddSkillGroupsToUserRequest, AddSkillGroupsToUserResponse},
    add_ticket_task::{AddTicketTaskRequest, AddTicketTaskResponse},
    add_users_to_skill_group::{AddUsersToSkillGroupError, AddUsersToSkillGroupRequest, AddUsersToSkillGroupResponse},
    analyze_conversation::{AnalyzeConversationError, AnalyzeConversationRequest, AnalyzeConversationResponse},
    answer_call::{AnswerCallError, AnswerCallRequest, AnswerCallResponse},
    append_cases::{AppendCasesRequest, AppendCasesResponse},
    assign_users::{AssignUsersError, AssignUsersRequest, AssignUsersResponse},
    barge_in_call::{BargeInCallError, BargeInCallRequest, BargeInCallResponse},
    blind_transfer::{BlindTransferError, BlindTransferRequest, BlindTransferResponse},
    cancel_attended_transfer::{CancelAttendedTransferError, CancelAttendedTransferRequest, CancelAttendedTransferResponse},
    change_visibility::{ChangeVisibilityRequest, ChangeVisibilityResponse},
    change_work_mode::{ChangeWorkModeError, ChangeWorkModeRequest, ChangeWorkModeResponse},
    claim_chat::{ClaimChatError, ClaimChatRequest, ClaimChatResponse},
    coach_call::{CoachCallError, CoachCallRequest, CoachCallResponse},
    commit_contact_flow::{CommitContactFlowError, CommitContactFlowRequest, CommitContactFlowResponse},
    complete_attended_transfer::{CompleteAttendedTransferError, CompleteAttendedTransferRequest, CompleteAttendedTransferResponse},
    create_audio_file::{CreateAudioFileError, CreateAudioFileRequest, CreateAudioFileResponse},
    create_call_summary::{CreateCallSummaryRequest, CreateCallSummaryResponse},
    create_call_tags::{CreateCallTagsError, CreateCallTagsRequest, CreateCallTagsResponse},
    create_campaign::{CreateCampaignRequest, CreateCampaignResponse},
    create_chat_media_url::{CreateChatMediaUrlRequest, CreateChatMediaUrlResponse},
    create_contact_flow::{CreateContactFlowError, CreateContactFlowRequest, CreateContactFlowResponse},
    create_custom_call_tagging::{CreateCustomCallTaggingError, CreateCustomCallTaggingRequest, CreateCustomCallTaggingResponse},
    create_instance::{CreateInstanceError, CreateInstanceRequest, CreateInstanceResponse},
    create_schema::{CreateSchemaError, CreateSchemaRequest, CreateSchemaResponse},
    create_skill_group::{CreateSkillGroupError, CreateSkillGroupRequest, CreateSkillGroupResponse},
    create_ticket::{CreateTicketRequest, CreateTicketResponse},
    create_user::{CreateUserError, CreateUserRequest, CreateUserResponse},
    delete_audio_file::{DeleteAudioFileError, DeleteAudioFileRequest, DeleteAudioFileResponse},
    delete_call_tag::{DeleteCallTagError, DeleteCallTagRequest, DeleteCallTagResponse},
    delete_contact_flow::{DeleteContactFlowError, DeleteContactFlowRequest, DeleteContactFlowResponse},
    delete_custom_call_tagging::{DeleteCustomCallTaggingError, DeleteCustomCallTaggingRequest, DeleteCustomCallTaggingResponse},
    delete_document::{DeleteDocumentError, DeleteDocumentRequest, DeleteDocumentResponse},
    delete_documents::{DeleteDocumentsError, DeleteDocumentsRequest, DeleteDocumentsResponse},
    delete_instance::{DeleteInstanceRequest, DeleteInstanceResponse},
    delete_schema::{DeleteSchemaError, DeleteSchemaRequest, DeleteSchemaResponse},
    delete_schema_property::{DeleteSchemaPropertyError, DeleteSchemaPropertyRequest, DeleteSchemaPropertyResponse},
    delete_skill_group::{DeleteSkillGroupError, DeleteSkillGroupRequest, DeleteSkillGroupResponse},
    delete_ticket::{DeleteTicketRequest, DeleteTicketResponse},
    delete_ticket_template::{DeleteTicketTemplateRequest, DeleteTicketTemplateResponse},
    disable_schema_property::{DisableSchemaPropertyError, DisableSchemaPropertyRequest, DisableSchemaPropertyResponse},
    disable_ticket_template::{DisableTicketTemplateRequest, DisableTicketTemplateResponse},
    discard_editing_contact_flow::{DiscardEditingContactFlowError, DiscardEditingContactFlowRequest, DiscardEditingContactFlowResponse},
    enable_schema_property::{EnableSchemaPropertyError, EnableSchemaPropertyRequest, EnableSchemaPropertyResponse},
    enable_ticket_template::{EnableTicketTemplateRequest, EnableTicketTemplateResponse},
    end_conference::{EndConferenceError, EndConferenceRequest, EndConferenceResponse},
    export_contact_flow::{ExportContactFlowRequest, ExportContactFlowResponse},
    export_custom_call_tagging::{ExportCustomCallTaggingError, ExportCustomCallTaggingRequest, ExportCustomCallTaggingResponse},
    export_do_not_call_numbers::{ExportDoNotCallNumbersError, ExportDoNotCallNumbersRequest, ExportDoNotCallNumbersResponse},
    finish_ticket_task::{FinishTicketTaskRequest, FinishTicketTaskResponse},
    get_audio_file::{GetAudioFileError, GetAudioFileRequest, GetAudioFileResponse},
    get_audio_file_download_url::{GetAudioFileDownloadUrlError, GetAudioFileDownloadUrlRequest, GetAudioFileDownloadUrlResponse},
    get_audio_file_upload_parameters::{GetAudioFileUploadParametersError, GetAudioFileUploadParametersRequest, GetAudioFileUploadParametersResponse},
    get_call_detail_record::{GetCallDetailRecordError, GetCallDetailRecordRequest, GetCallDetailRecordResponse},
    get_campaign::{GetCampaignRequest, GetCampaignResponse},
    get_case_file_upload_url::{GetCaseFileUploadUrlError, GetCaseFileUploadUrlRequest, GetCaseFileUploadUrlResponse},
    get_chat_media_url::{GetChatMediaUrlRequest, GetChatMediaUrlResponse},
    get_chat_routing_profile::{GetChatRoutingProfileRequest, GetChatRoutingProfileResponse},
    get_contact_flow::{GetContactFlowError, GetContactFlowRequest, GetContactFlowResponse},
    get_conversation_detail::{GetConversationDetailError, GetConversationDetailRequest, GetConversationDetailResponse},
    get_do_not_call_file_upload_parameters::{GetDoNotCallFileUploadParametersError, GetDoNotCallFileUploadParametersRequest, GetDoNotCallFileUploadParametersResponse},
    get_document_upload_parameters::{GetDocumentUploadParametersError, GetDocumentUploadParametersRequest, GetDocumentUploadParametersResponse},
    get_early_media_recording::{GetEarlyMediaRecordingError, GetEarlyMediaRecordingRequest, GetEarlyMediaRecordingResponse},
    get_historical_caller_report::{GetHistoricalCallerReportError, GetHistoricalCallerReportRequest, GetHistoricalCallerReportResponse},
    get_historical_campaign_report::{GetHistoricalCampaignReportRequest, GetHistoricalCampaignReportResponse},
    get_historical_instance_report::{GetHistoricalInstanceReportError, GetHistoricalInstanceReportRequest, GetHistoricalInstanceReportResponse},
    get_instance::{GetInstanceError, GetInstanceRequest, GetInstanceResponse},
    get_instance_trending_report::{GetInstanceTrendingReportError, GetInstanceTrendingReportRequest, GetInstanceTrendingReportResponse},
    get_ivr_tracking_summary::{GetIvrTrackingSummaryRequest, GetIvrTrackingSummaryResponse},
    get_login_details::{GetLoginDetailsError, GetLoginDetailsRequest, GetLoginDetailsResponse},
    get_mono_recording::{GetMonoRecordingError, GetMonoRecordingRequest, GetMonoRecordingResponse},
    get_multi_channel_recording::{GetMultiChannelRecordingError, GetMultiChannelRecordingRequest, GetMultiChannelRecordingResponse},
    get_number_location::{GetNumberLocationError, GetNumberLocationRequest, GetNumberLocationResponse},
    get_realtime_campaign_stats::{GetRealtimeCampaignStatsRequest, GetRealtimeCampaignStatsResponse},
    get_realtime_instance_states::{GetRealtimeInstanceStatesError, GetRealtimeInstanceStatesRequest, GetRealtimeInstanceStatesResponse},
    get_schema::{GetSchemaError, GetSchemaRequest, GetSchemaResponse},
    get_skill_group::{GetSkillGroupError, GetSkillGroupRequest, GetSkillGroupResponse},
    get_summary_template::{GetSummaryTemplateRequest, GetSummaryTemplateResponse},
    get_ticket::{GetTicketRequest, GetTicketResponse},
    get_ticket_summary_report::{GetTicketSummaryReportRequest, GetTicketSummaryReportResponse},
    get_ticket_template::{GetTicketTemplateRequest, GetTicketTemplateResponse},
    get_turn_credentials::{GetTurnCredentialsError, GetTurnCredentialsRequest, GetTurnCredentialsResponse},
    get_turn_server_list::{GetTurnServerListError, GetTurnServerListRequest, GetTurnServerListResponse},
    get_upload_audio_data_params::{GetUploadAudioDataParamsRequest, GetUploadAudioDataParamsResponse},
    get_user::{GetUserError, GetUserRequest, GetUserResponse},
    get_visitor_login_details::{GetVisitorLoginDetailsError, GetVisitorLoginDetailsRequest, GetVisitorLoginDetailsResponse},
    get_voicemail_recording::{GetVoicemailRecordingError, GetVoicemailRecordingRequest, GetVoicemailRecordingResponse},
    hold_call::{HoldCallError, HoldCallRequest, HoldCallResponse},
    import_admins::{ImportAdminsError, ImportAdminsRequest, ImportAdminsResponse},
    import_contact_flow::{ImportContactFlowRequest, ImportContactFlowResponse},
    import_corp_numbers::{ImportCorpNumbersError, ImportCorpNumbersRequest, ImportCorpNumbersResponse},
    import_custom_call_tagging::{ImportCustomCallTaggingError, ImportCustomCallTaggingRequest, ImportCustomCallTaggingResponse},
    import_do_not_call_numbers::{ImportDoNotCallNumbersError, ImportDoNotCallNumbersRequest, ImportDoNotCallNumbersResponse},
    import_documents::{ImportDocumentsError, ImportDocumentsRequest, ImportDocumentsResponse},
    import_ram_users::{ImportRamUsersRequest, ImportRamUsersResponse},
    initiate_attended_transfer::{InitiateAttendedTransferError, InitiateAttendedTransferRequest, InitiateAttendedTransferResponse},
    intercept_call::{InterceptCallError, InterceptCallRequest, InterceptCallResponse},
    launch_authentication::{LaunchAuthenticationError, LaunchAuthenticationRequest, LaunchAuthenticationResponse},
    launch_survey::{LaunchSurveyError, LaunchSurveyRequest, LaunchSurveyResponse},
    list_agent_state_logs::{ListAgentStateLogsError, ListAgentStateLogsRequest, ListAgentStateLogsResponse},
    list_agent_states::{ListAgentStatesRequest, ListAgentStatesResponse},
    list_agent_summary_reports_since_midnight::{ListAgentSummaryReportsSinceMidnightRequest, ListAgentSummaryReportsSinceMidnightResponse},
    list_attempts::{ListAttemptsRequest, ListAttemptsResponse},
    list_audio_files::{ListAudioFilesError, ListAudioFilesRequest, ListAudioFilesResponse},
    list_blacklist_call_taggings::{ListBlacklistCallTaggingsError, ListBlacklistCallTaggingsRequest, ListBlacklistCallTaggingsResponse},
    list_brief_skill_groups::{ListBriefSkillGroupsError, ListBriefSkillGroupsRequest, ListBriefSkillGroupsResponse},
    list_call_detail_records::{ListCallDetailRecordsError, ListCallDetailRecordsRequest, ListCallDetailRecordsResponse},
    list_call_detail_records_v2::{ListCallDetailRecordsV2Request, ListCallDetailRecordsV2Response},
    list_call_summaries::{ListCallSummariesRequest, ListCallSummariesResponse},
    list_call_tags::{ListCallTagsError, ListCallTagsRequest, ListCallTagsResponse},
    list_campaign_trending_report::{ListCampaignTrendingReportRequest, ListCampaignTrendingReportResponse},
    list_campaigns::{ListCampaignsRequest, ListCampaignsResponse},
    list_cases::{ListCasesRequest, ListCasesResponse},
    list_categories::{ListCategoriesRequest, ListCategoriesResponse},
    list_common_ticket_fields::{ListCommonTicketFieldsRequest, ListCommonTicketFieldsResponse},
    list_config_items::{ListConfigItemsError, ListConfigItemsRequest, ListConfigItemsResponse},
    list_contact_flows::{ListContactFlowsError, ListContactFlowsRequest, ListContactFlowsResponse},
    list_custom_call_tagging::{ListCustomCallTaggingError, ListCustomCallTaggingRequest, ListCustomCallTaggingResponse},
    list_devices::{ListDevicesError, ListDevicesRequest, ListDevicesResponse},
    list_do_not_call_numbers::{ListDoNotCallNumbersError, ListDoNotCallNumbersRequest, ListDoNotCallNumbersResponse},
    list_documents::{ListDocumentsError, ListDocumentsRequest, ListDocumentsResponse},
    list_flash_sms_applications::{ListFlashSmsApplicationsRequest, ListFlashSmsApplicationsResponse},
    list_flash_sms_settings::{ListFlashSmsSettingsRequest, ListFlashSmsSettingsResponse},
    list_flash_sms_templates::{ListFlashSmsTemplatesRequest, ListFlashSmsTemplatesResponse},
    list_group_chat_messages::{ListGroupChatMessagesRequest, ListGroupChatMessagesResponse},
    list_historical_agent_report::{ListHistoricalAgentReportError, ListHistoricalAgentReportRequest, ListHistoricalAgentReportResponse},
    list_historical_agent_skill_group_report::{ListHistoricalAgentSkillGroupReportError, ListHistoricalAgentSkillGroupReportRequest, ListHistoricalAgentSkillGroupReportResponse},
    list_historical_skill_group_report::{ListHistoricalSkillGroupReportError, ListHistoricalSkillGroupReportRequest, ListHistoricalSkillGroupReportResponse},
    list_instances::{ListInstancesError, ListInstancesRequest, ListInstancesResponse},
    list_instances_of_user::{ListInstancesOfUserError, ListInstancesOfUserRequest, ListInstancesOfUserResponse},
    list_interval_agent_report::{ListIntervalAgentReportError, ListIntervalAgentReportRequest, ListIntervalAgentReportResponse},
    list_interval_agent_skill_group_report::{ListIntervalAgentSkillGroupReportError, ListIntervalAgentSkillGroupReportRequest, ListIntervalAgentSkillGroupReportResponse},
    list_interval_instance_report::{ListIntervalInstanceReportError, ListIntervalInstanceReportRequest, ListIntervalInstanceReportResponse},
    list_interval_skill_group_report::{ListIntervalSkillGroupReportError, ListIntervalSkillGroupReportRequest, ListIntervalSkillGroupReportResponse},
    list_ivr_tracking_details::{ListIvrTrackingDetailsError, ListIvrTrackingDetailsRequest, ListIvrTrackingDetailsResponse},
    list_legacy_agent_event_logs::{ListLegacyAgentEventLogsRequest, ListLegacyAgentEventLogsResponse},
    list_legacy_agent_status_logs::{ListLegacyAgentStatusLogsRequest, ListLegacyAgentStatusLogsResponse},
    list_legacy_queue_event_logs::{ListLegacyQueueEventLogsRequest, ListLegacyQueueEventLogsResponse},
    list_mono_recordings::{ListMonoRecordingsError, ListMonoRecordingsRequest, ListMonoRecordingsResponse},
    list_multi_channel_recordings::{ListMultiChannelRecordingsError, ListMultiChannelRecordingsRequest, ListMultiChannelRecordingsResponse},
    list_outbound_numbers_of_user::{ListOutboundNumbersOfUserError, ListOutboundNumbersOfUserRequest, ListOutboundNumbersOfUserResponse},
    list_personal_numbers_of_user::{ListPersonalNumbersOfUserError, ListPersonalNumbersOfUserRequest, ListPersonalNumbersOfUserResponse},
    list_phone_numbers::{ListPhoneNumbersError, ListPhoneNumbersRequest, ListPhoneNumbersResponse},
    list_phone_numbers_of_skill_group::{ListPhoneNumbersOfSkillGroupError, ListPhoneNumbersOfSkillGroupRequest, ListPhoneNumbersOfSkillGroupResponse},
    list_privileges_of_user::{ListPrivilegesOfUserError, ListPrivilegesOfUserRequest, ListPrivilegesOfUserResponse},
    list_ram_users::{ListRamUsersError, ListRamUsersRequest, ListRamUsersResponse},
    list_realtime_agent_states::{ListRealtimeAgentStatesError, ListRealtimeAgentStatesRequest, ListRealtimeAgentStatesResponse},
    list_realtime_skill_group_states::{ListRealtimeSkillGroupStatesError, ListRealtimeSkillGroupStatesRequest, ListRealtimeSkillGroupStatesResponse},
    list_recent_call_detail_records::{ListRecentCallDetailRecordsError, ListRecentCallDetailRecordsRequest, ListRecentCallDetailRecordsResponse},
    list_roles::{ListRolesError, ListRolesRequest, ListRolesResponse},
    list_skill_group_states::{ListSkillGroupStatesRequest, ListSkillGroupStatesResponse},
    list_skill_group_summary_reports_since_midnight::{ListSkillGroupSummaryReportsSinceMidnightRequest, ListSkillGroupSummaryReportsSinceMidnightResponse},
    list_skill_groups::{ListSkillGroupsError, ListSkillGroupsRequest, ListSkillGroupsResponse},
    list_skill_levels_of_user::{ListSkillLevelsOfUserError, ListSkillLevelsOfUserRequest, ListSkillLevelsOfUserResponse},
    list_sms_metadata::{ListSmsMetadataRequest, ListSmsMetadataResponse},
    list_ticket_tasks::{ListTicketTasksRequest, ListTicketTasksResponse},
    list_ticket_templates::{ListTicketTemplatesRequest, ListTicketTemplatesResponse},
    list_tickets::{ListTicketsRequest, ListTicketsResponse},
    list_unassigned_numbers::{ListUnassignedNumbersError, ListUnassignedNumbersRequest, ListUnassignedNumbersResponse},
    list_user_levels_of_skill_group::{ListUserLevelsOfSkillGroupError, ListUserLevelsOfSkillGroupRequest, ListUserLevelsOfSkillGroupResponse},
    list_users::{ListUsersError, ListUsersRequest, ListUsersResponse},
    list_visitor_chat_messages::{ListVisitorChatMessagesRequest, ListVisitorChatMessagesResponse},
    list_voicemails::{ListVoicemailsError, ListVoicemailsRequest, ListVoicemailsResponse},
    list_waiting_chats::{ListWaitingChatsRequest, ListWaitingChatsResponse},
    make_call::{MakeCallError, MakeCallRequest, MakeCallResponse},
    modify_audio_file::{ModifyAudioFileError, ModifyAudioFileRequest, ModifyAudioFileResponse},
    modify_campaign_numbers::{ModifyCampaignNumbersRequest, ModifyCampaignNumbersResponse},
    modify_custom_call_tagging::{ModifyCustomCallTaggingError, ModifyCustomCallTaggingRequest, ModifyCustomCallTaggingResponse},
    modify_instance::{ModifyInstanceError, ModifyInstanceRequest, ModifyInstanceResponse},
    modify_phone_number::{ModifyPhoneNumberError, ModifyPhoneNumberRequest, ModifyPhoneNumberResponse},
    modify_skill_group::{ModifySkillGroupError, ModifySkillGroupRequest, ModifySkillGroupResponse},
    modify_skill_levels_of_user::{ModifySkillLevelsOfUserError, ModifySkillLevelsOfUserRequest, ModifySkillLevelsOfUserResponse},
    modify_user::{ModifyUserError, ModifyUserRequest, ModifyUserResponse},
    modify_user_levels_of_skill_group::{ModifyUserLevelsOfSkillGroupError, ModifyUserLevelsOfSkillGroupRequest, ModifyUserLevelsOfSkillGroupResponse},
    monitor_call::{MonitorCallError, MonitorCallRequest, MonitorCallResponse},
    mute_call::{MuteCallError, MuteCallRequest, MuteCallResponse},
    pause_campaign::{PauseCampaignRequest, PauseCampaignResponse},
    pick_outbound_numbers::{PickOutboundNumbersError, PickOutboundNumbersRequest, PickOutboundNumbersResponse},
    poll_user_status::{PollUserStatusError, PollUserStatusRequest, PollUserStatusResponse},
    process_custom_im_callback::{ProcessCustomIMCallbackRequest, ProcessCustomIMCallbackResponse},
    publish_contact_flow::{PublishContactFlowError, PublishContactFlowRequest, PublishContactFlowResponse},
    ready_for_service::{ReadyForServiceError, ReadyForServiceRequest, ReadyForServiceResponse},
    redial_call::{RedialCallError, RedialCallRequest, RedialCallResponse},
    register_device::{RegisterDeviceError, RegisterDeviceRequest, RegisterDeviceResponse},
    register_devices::{RegisterDevicesError, RegisterDevicesRequest, RegisterDevicesResponse},
    reject_chat::{RejectChatRequest, RejectChatResponse},
    reject_ticket::{RejectTicketRequest, RejectTicketResponse},
    release_call::{ReleaseCallError, ReleaseCallRequest, ReleaseCallResponse},
    release_chat::{ReleaseChatRequest, ReleaseChatResponse},
    remove_blacklist_call_tagging::{RemoveBlacklistCallTaggingError, RemoveBlacklistCallTaggingRequest, RemoveBlacklistCallTaggingResponse},
    remove_do_not_call_numbers::{RemoveDoNotCallNumbersError, RemoveDoNotCallNumbersRequest, RemoveDoNotCallNumbersResponse},
    remove_personal_numbers_from_user::{RemovePersonalNumbersFromUserError, RemovePersonalNumbersFromUserRequest, RemovePersonalNumbersFromUserResponse},
    remove_phone_number_from_skill_groups::{RemovePhoneNumberFromSkillGroupsError, RemovePhoneNumberFromSkillGroupsRequest, RemovePhoneNumberFromSkillGroupsResponse},
    remove_phone_numbers::{RemovePhoneNumbersError, RemovePhoneNumbersRequest, RemovePhoneNumbersResponse},
    remove_phone_numbers_from_skill_group::{RemovePhoneNumbersFromSkillGroupError, RemovePhoneNumbersFromSkillGroupRequest, RemovePhoneNumbersFromSkillGroupResponse},
    remove_skill_groups_from_user::{RemoveSkillGroupsFromUserError, RemoveSkillGroupsFromUserRequest, RemoveSkillGroupsFromUserResponse},
    remove_users::{RemoveUsersError, RemoveUsersRequest, RemoveUsersResponse},
    remove_users_from_skill_group::{RemoveUsersFromSkillGroupError, RemoveUsersFromSkillGroupRequest, RemoveUsersFromSkillGroupResponse},
    reset_agent_state::{ResetAgentStateError, ResetAgentStateRequest, ResetAgentStateResponse},
    reset_user_password::{ResetUserPasswordError, ResetUserPasswordRequest, ResetUserPasswordResponse},
    restore_archived_recordings::{RestoreArchivedRecordingsError, RestoreArchivedRecordingsRequest, RestoreArchivedRecordingsResponse},
    resubmit_ticket::{ResubmitTicketRequest, ResubmitTicketResponse},
    resume_campaign::{ResumeCampaignRequest, ResumeCampaignResponse},
    retrieve_call::{RetrieveCallError, RetrieveCallRequest, RetrieveCallResponse},
    save_document::{SaveDocumentError, SaveDocumentRequest, SaveDocumentResponse},
    save_rtc_stats_v2::{SaveRTCStatsV2Error, SaveRTCStatsV2Request, SaveRTCStatsV2Response},
    save_terminal_log::{SaveTerminalLogError, SaveTerminalLogRequest, SaveTerminalLogResponse},
    save_web_rtc_info::{SaveWebRtcInfoError, SaveWebRtcInfoRequest, SaveWebRtcInfoResponse},
    save_webrtc_stats::{SaveWebRTCStatsError, SaveWebRTCStatsRequest, SaveWebRTCStatsResponse},
    send_dtmf_signaling::{SendDtmfSignalingError, SendDtmfSignalingRequest, SendDtmfSignalingResponse},
    sign_in_group::{SignInGroupError, SignInGroupRequest, SignInGroupResponse},
    sign_out_group::{SignOutGroupError, SignOutGroupRequest, SignOutGroupResponse},
    start_back2_back_call::{StartBack2BackCallError, StartBack2BackCallRequest, StartBack2BackCallResponse},
    start_chat::{StartChatError, StartChatRequest, StartChatResponse},
    start_conference::{StartConferenceError, StartConferenceRequest, StartConferenceResponse},
    start_edit_contact_flow::{StartEditContactFlowError, StartEditContactFlowRequest, StartEditContactFlowResponse},
    start_predictive_call::{StartPredictiveCallError, StartPredictiveCallRequest, StartPredictiveCallResponse},
    start_privacy_call::{StartPrivacyCallError, StartPrivacyCallRequest, StartPrivacyCallResponse},
    submit_campaign::{SubmitCampaignRequest, SubmitCampaignResponse},
    switch_to_conference::{SwitchToConferenceError, SwitchToConferenceRequest, SwitchToConferenceResponse},
    take_break::{TakeBreakError, TakeBreakRequest, TakeBreakResponse},
    terminate_ticket::{TerminateTicketRequest, TerminateTicketResponse},
    transfer_ticket_task::{TransferTicketTaskRequest, TransferTicketTaskResponse},
    unmute_call::{UnmuteCallError, UnmuteCallRequest, UnmuteCallResponse},
    unregister_device::{UnregisterDeviceError, UnregisterDeviceRequest, UnregisterDeviceResponse},
    update_call_summary::{UpdateCallSummaryRequest, UpdateCallSummaryResponse},
    update_campaign::{UpdateCampaignRequest, UpdateCampaignResponse},
    update_chat_routing_profile::{UpdateChatRoutingProfileRequest, UpdateChatRoutingProfileResponse},
    update_config_items::{UpdateConfigItemsError, UpdateConfigItemsRequest, UpdateConfigItemsResponse},
    update_schema_property::{UpdateSchemaPropertyError, UpdateSchemaPropertyRequest, UpdateSchemaPropertyResponse},
    update_ticket::{UpdateTicketRequest, UpdateTicketResponse},
    withdraw_ticket::{WithdrawTicketRequest, WithdrawTicketResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "CCC",
    version: "2020-07-01",
    endpoints: Endpoints {
        central: Some("ccc.cn-shanghai.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Cloud Call Center.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Ends a predictive dialing campaign before its time; numbers left over are not called.
    #[inline]
    pub fn abort_campaign(
        &self,
        request: AbortCampaignRequest,
    ) -> Call<'_, AbortCampaignRequest> {
        self.inner.call(request)
    }
    /// Lets an agent take an incoming chat, given by its job ID.
    #[inline]
    pub fn accept_chat(
        &self,
        request: AcceptChatRequest,
    ) -> Call<'_, AcceptChatRequest> {
        self.inner.call(request)
    }
    /// Tags numbers as blacklisted, so that an IVR flow can keep them from calling again and again.
    #[inline]
    pub fn add_blacklist_call_tagging(
        &self,
        request: AddBlacklistCallTaggingRequest,
    ) -> Call<'_, AddBlacklistCallTaggingRequest> {
        self.inner.call(request)
    }
    /// Adds people to be called to the list of a predictive outbound campaign.
    #[inline]
    pub fn add_cases(&self, request: AddCasesRequest) -> Call<'_, AddCasesRequest> {
        self.inner.call(request)
    }
    /// Records feedback and a rating for a task.
    #[inline]
    pub fn add_feedback(
        &self,
        request: AddFeedbackRequest,
    ) -> Call<'_, AddFeedbackRequest> {
        self.inner.call(request)
    }
    /// Links several phone numbers to one skill group.
    #[inline]
    pub fn add_numbers_to_skill_group(
        &self,
        request: AddNumbersToSkillGroupRequest,
    ) -> Call<'_, AddNumbersToSkillGroupRequest> {
        self.inner.call(request)
    }
    /// Gives an agent personal numbers for outbound calls.
    #[inline]
    pub fn add_personal_numbers_to_user(
        &self,
        request: AddPersonalNumbersToUserRequest,
    ) -> Call<'_, AddPersonalNumbersToUserRequest> {
        self.inner.call(request)
    }
    /// Links one phone number to several skill groups.
    #[inline]
    pub fn add_phone_number_to_skill_groups(
        &self,
        request: AddPhoneNumberToSkillGroupsRequest,
    ) -> Call<'_, AddPhoneNumberToSkillGroupsRequest> {
        self.inner.call(request)
    }
    /// Brings phone numbers into a contact center instance.
    #[inline]
    pub fn add_phone_numbers(
        &self,
        request: AddPhoneNumbersRequest,
    ) -> Call<'_, AddPhoneNumbersRequest> {
        self.inner.call(request)
    }
    /// Adds a field, with data type and limits, to a schema for documents.
    #[inline]
    pub fn add_schema_property(
        &self,
        request: AddSchemaPropertyRequest,
    ) -> Call<'_, AddSchemaPropertyRequest> {
        self.inner.call(request)
    }
    /// Puts one agent into several skill groups.
    #[inline]
    pub fn add_skill_groups_to_user(
        &self,
        request: AddSkillGroupsToUserRequest,
    ) -> Call<'_, AddSkillGroupsToUserRequest> {
        self.inner.call(request)
    }
    /// Inserts a task with an assignee before or after a task of a ticket.
    #[inline]
    pub fn add_ticket_task(
        &self,
        request: AddTicketTaskRequest,
    ) -> Call<'_, AddTicketTaskRequest> {
        self.inner.call(request)
    }
    /// Puts several agents into one skill group.
    #[inline]
    pub fn add_users_to_skill_group(
        &self,
        request: AddUsersToSkillGroupRequest,
    ) -> Call<'_, AddUsersToSkillGroupRequest> {
        self.inner.call(request)
    }
    /// Analyzes the text of a conversation and extracts title, keywords, summary and other things asked for.
    #[inline]
    pub fn analyze_conversation(
        &self,
        request: AnalyzeConversationRequest,
    ) -> Call<'_, AnalyzeConversationRequest> {
        self.inner.call(request)
    }
    /// Answers a ringing call on behalf of an agent.
    #[inline]
    pub fn answer_call(
        &self,
        request: AnswerCallRequest,
    ) -> Call<'_, AnswerCallRequest> {
        self.inner.call(request)
    }
    /// Adds cases, that is numbers to call, to a predictive dialing campaign.
    #[inline]
    pub fn append_cases(
        &self,
        request: AppendCasesRequest,
    ) -> Call<'_, AppendCasesRequest> {
        self.inner.call(request)
    }
    /// Imports RAM users into an instance, where they then work as agents.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn assign_users(
        &self,
        request: AssignUsersRequest,
    ) -> Call<'_, AssignUsersRequest> {
        self.inner.call(request)
    }
    /// Breaks into a running call, which becomes a conference of three.
    #[inline]
    pub fn barge_in_call(
        &self,
        request: BargeInCallRequest,
    ) -> Call<'_, BargeInCallRequest> {
        self.inner.call(request)
    }
    /// Passes a call straight on to an agent, a skill group or an outside number, without talking to it first.
    #[inline]
    pub fn blind_transfer(
        &self,
        request: BlindTransferRequest,
    ) -> Call<'_, BlindTransferRequest> {
        self.inner.call(request)
    }
    /// Gives up a consultative transfer before it is completed, even if the third party has picked up.
    #[inline]
    pub fn cancel_attended_transfer(
        &self,
        request: CancelAttendedTransferRequest,
    ) -> Call<'_, CancelAttendedTransferRequest> {
        self.inner.call(request)
    }
    /// Makes an agent visible or invisible to others.
    #[inline]
    pub fn change_visibility(
        &self,
        request: ChangeVisibilityRequest,
    ) -> Call<'_, ChangeVisibilityRequest> {
        self.inner.call(request)
    }
    /// Changes the work mode of an agent, such as on-site or by office phone.
    #[inline]
    pub fn change_work_mode(
        &self,
        request: ChangeWorkModeRequest,
    ) -> Call<'_, ChangeWorkModeRequest> {
        self.inner.call(request)
    }
    /// Takes a waiting chat over for an agent.
    #[inline]
    pub fn claim_chat(&self, request: ClaimChatRequest) -> Call<'_, ClaimChatRequest> {
        self.inner.call(request)
    }
    /// Lets a supervisor speak to the agent of a running call; the customer does not hear it.
    #[inline]
    pub fn coach_call(&self, request: CoachCallRequest) -> Call<'_, CoachCallRequest> {
        self.inner.call(request)
    }
    /// Saves the edited definition of a contact flow from its draft.
    #[inline]
    pub fn commit_contact_flow(
        &self,
        request: CommitContactFlowRequest,
    ) -> Call<'_, CommitContactFlowRequest> {
        self.inner.call(request)
    }
    /// Completes a consultative transfer: the consulted party takes over the call.
    #[inline]
    pub fn complete_attended_transfer(
        &self,
        request: CompleteAttendedTransferRequest,
    ) -> Call<'_, CompleteAttendedTransferRequest> {
        self.inner.call(request)
    }
    /// Registers an uploaded audio file, for example to be played by an IVR flow.
    #[inline]
    pub fn create_audio_file(
        &self,
        request: CreateAudioFileRequest,
    ) -> Call<'_, CreateAudioFileRequest> {
        self.inner.call(request)
    }
    /// Writes a summary with its context for a contact and a customer.
    #[inline]
    pub fn create_call_summary(
        &self,
        request: CreateCallSummaryRequest,
    ) -> Call<'_, CreateCallSummaryRequest> {
        self.inner.call(request)
    }
    /// Defines several tags with which phone numbers can be marked.
    #[inline]
    pub fn create_call_tags(
        &self,
        request: CreateCallTagsRequest,
    ) -> Call<'_, CreateCallTagsRequest> {
        self.inner.call(request)
    }
    /// Creates a predictive outbound campaign, which still has to be started with `SubmitCampaign`.
    #[inline]
    pub fn create_campaign(
        &self,
        request: CreateCampaignRequest,
    ) -> Call<'_, CreateCampaignRequest> {
        self.inner.call(request)
    }
    /// Creates a URL to which a media file of a chat can be uploaded.
    #[inline]
    pub fn create_chat_media_url(
        &self,
        request: CreateChatMediaUrlRequest,
    ) -> Call<'_, CreateChatMediaUrlRequest> {
        self.inner.call(request)
    }
    /// Creates a contact flow, that is an IVR flow, from its definition.
    #[inline]
    pub fn create_contact_flow(
        &self,
        request: CreateContactFlowRequest,
    ) -> Call<'_, CreateContactFlowRequest> {
        self.inner.call(request)
    }
    /// Marks one or more calling numbers with tags of the instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_custom_call_tagging(
        &self,
        request: CreateCustomCallTaggingRequest,
    ) -> Call<'_, CreateCustomCallTaggingRequest> {
        self.inner.call(request)
    }
    /// Creates a contact center instance for the account.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<'_, CreateInstanceRequest> {
        self.inner.call(request)
    }
    /// Defines a schema with typed fields, by which documents such as customer records are kept.
    #[inline]
    pub fn create_schema(
        &self,
        request: CreateSchemaRequest,
    ) -> Call<'_, CreateSchemaRequest> {
        self.inner.call(request)
    }
    /// Creates a skill group, to which agents and phone numbers can then be linked.
    #[inline]
    pub fn create_skill_group(
        &self,
        request: CreateSkillGroupRequest,
    ) -> Call<'_, CreateSkillGroupRequest> {
        self.inner.call(request)
    }
    /// Opens a ticket from a template, for a customer or a contact.
    #[inline]
    pub fn create_ticket(
        &self,
        request: CreateTicketRequest,
    ) -> Call<'_, CreateTicketRequest> {
        self.inner.call(request)
    }
    /// Creates a new agent in an instance.
    #[inline]
    pub fn create_user(
        &self,
        request: CreateUserRequest,
    ) -> Call<'_, CreateUserRequest> {
        self.inner.call(request)
    }
    /// Deletes an audio file, which contact flows can no longer play.
    #[inline]
    pub fn delete_audio_file(
        &self,
        request: DeleteAudioFileRequest,
    ) -> Call<'_, DeleteAudioFileRequest> {
        self.inner.call(request)
    }
    /// Deletes a tag for phone numbers from an instance.
    #[inline]
    pub fn delete_call_tag(
        &self,
        request: DeleteCallTagRequest,
    ) -> Call<'_, DeleteCallTagRequest> {
        self.inner.call(request)
    }
    /// Deletes a contact flow, even one in use if forced.
    #[inline]
    pub fn delete_contact_flow(
        &self,
        request: DeleteContactFlowRequest,
    ) -> Call<'_, DeleteContactFlowRequest> {
        self.inner.call(request)
    }
    /// Deletes the tagging of calls that come in from a number.
    #[inline]
    pub fn delete_custom_call_tagging(
        &self,
        request: DeleteCustomCallTaggingRequest,
    ) -> Call<'_, DeleteCustomCallTaggingRequest> {
        self.inner.call(request)
    }
    /// Deletes one document of a schema.
    #[inline]
    pub fn delete_document(
        &self,
        request: DeleteDocumentRequest,
    ) -> Call<'_, DeleteDocumentRequest> {
        self.inner.call(request)
    }
    /// Deletes several documents of a schema with one call.
    #[inline]
    pub fn delete_documents(
        &self,
        request: DeleteDocumentsRequest,
    ) -> Call<'_, DeleteDocumentsRequest> {
        self.inner.call(request)
    }
    /// Releases an instance of the call center.
    #[inline]
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<'_, DeleteInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a schema, which documents then can no longer follow.
    #[inline]
    pub fn delete_schema(
        &self,
        request: DeleteSchemaRequest,
    ) -> Call<'_, DeleteSchemaRequest> {
        self.inner.call(request)
    }
    /// Takes a property out of a schema.
    #[inline]
    pub fn delete_schema_property(
        &self,
        request: DeleteSchemaPropertyRequest,
    ) -> Call<'_, DeleteSchemaPropertyRequest> {
        self.inner.call(request)
    }
    /// Deletes a skill group, whose agents no longer get its calls.
    #[inline]
    pub fn delete_skill_group(
        &self,
        request: DeleteSkillGroupRequest,
    ) -> Call<'_, DeleteSkillGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a ticket by its ID.
    #[inline]
    pub fn delete_ticket(
        &self,
        request: DeleteTicketRequest,
    ) -> Call<'_, DeleteTicketRequest> {
        self.inner.call(request)
    }
    /// Deletes a ticket template, given by its ID in an instance; no new tickets can start from it.
    #[inline]
    pub fn delete_ticket_template(
        &self,
        request: DeleteTicketTemplateRequest,
    ) -> Call<'_, DeleteTicketTemplateRequest> {
        self.inner.call(request)
    }
    /// Takes a schema field out of use without deleting it.
    #[inline]
    pub fn disable_schema_property(
        &self,
        request: DisableSchemaPropertyRequest,
    ) -> Call<'_, DisableSchemaPropertyRequest> {
        self.inner.call(request)
    }
    /// Takes a ticket template out of use without deleting it.
    #[inline]
    pub fn disable_ticket_template(
        &self,
        request: DisableTicketTemplateRequest,
    ) -> Call<'_, DisableTicketTemplateRequest> {
        self.inner.call(request)
    }
    /// Gives the editing of a contact flow up and throws its draft away.
    #[inline]
    pub fn discard_editing_contact_flow(
        &self,
        request: DiscardEditingContactFlowRequest,
    ) -> Call<'_, DiscardEditingContactFlowRequest> {
        self.inner.call(request)
    }
    /// Puts a disabled schema field back into use.
    #[inline]
    pub fn enable_schema_property(
        &self,
        request: EnableSchemaPropertyRequest,
    ) -> Call<'_, EnableSchemaPropertyRequest> {
        self.inner.call(request)
    }
    /// Puts a ticket template into use.
    #[inline]
    pub fn enable_ticket_template(
        &self,
        request: EnableTicketTemplateRequest,
    ) -> Call<'_, EnableTicketTemplateRequest> {
        self.inner.call(request)
    }
    /// Takes an agent out of a call that is in conference.
    #[inline]
    pub fn end_conference(
        &self,
        request: EndConferenceRequest,
    ) -> Call<'_, EndConferenceRequest> {
        self.inner.call(request)
    }
    /// Exports a contact flow as a package that `ImportContactFlow` can read.
    #[inline]
    pub fn export_contact_flow(
        &self,
        request: ExportContactFlowRequest,
    ) -> Call<'_, ExportContactFlowRequest> {
        self.inner.call(request)
    }
    /// Exports all marks on calling numbers that an instance holds.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn export_custom_call_tagging(
        &self,
        request: ExportCustomCallTaggingRequest,
    ) -> Call<'_, ExportCustomCallTaggingRequest> {
        self.inner.call(request)
    }
    /// Exports the do-not-call numbers of an instance that match a search.
    #[inline]
    pub fn export_do_not_call_numbers(
        &self,
        request: ExportDoNotCallNumbersRequest,
    ) -> Call<'_, ExportDoNotCallNumbersRequest> {
        self.inner.call(request)
    }
    /// Finishes a task of a ticket, with a comment.
    #[inline]
    pub fn finish_ticket_task(
        &self,
        request: FinishTicketTaskRequest,
    ) -> Call<'_, FinishTicketTaskRequest> {
        self.inner.call(request)
    }
    /// Shows one audio file of an instance, without its content.
    #[inline]
    pub fn get_audio_file(
        &self,
        request: GetAudioFileRequest,
    ) -> Call<'_, GetAudioFileRequest> {
        self.inner.call(request)
    }
    /// Returns an OSS link for downloading an audio file.
    #[inline]
    pub fn get_audio_file_download_url(
        &self,
        request: GetAudioFileDownloadUrlRequest,
    ) -> Call<'_, GetAudioFileDownloadUrlRequest> {
        self.inner.call(request)
    }
    /// Issues upload parameters for an audio file, needed before `CreateAudioFile`; meant for the default CRM.
    #[inline]
    pub fn get_audio_file_upload_parameters(
        &self,
        request: GetAudioFileUploadParametersRequest,
    ) -> Call<'_, GetAudioFileUploadParametersRequest> {
        self.inner.call(request)
    }
    /// Shows everything recorded about one call, such as its parties, times and agents.
    #[inline]
    pub fn get_call_detail_record(
        &self,
        request: GetCallDetailRecordRequest,
    ) -> Call<'_, GetCallDetailRecordRequest> {
        self.inner.call(request)
    }
    /// Shows one predictive outbound campaign with its settings and progress.
    #[inline]
    pub fn get_campaign(
        &self,
        request: GetCampaignRequest,
    ) -> Call<'_, GetCampaignRequest> {
        self.inner.call(request)
    }
    /// Issues OSS parameters for uploading a file of numbers before `CreateCampaign` imports it.
    #[inline]
    pub fn get_case_file_upload_url(
        &self,
        request: GetCaseFileUploadUrlRequest,
    ) -> Call<'_, GetCaseFileUploadUrlRequest> {
        self.inner.call(request)
    }
    /// Returns a URL for a media file that was sent in a chat.
    #[inline]
    pub fn get_chat_media_url(
        &self,
        request: GetChatMediaUrlRequest,
    ) -> Call<'_, GetChatMediaUrlRequest> {
        self.inner.call(request)
    }
    /// Shows the rules by which chats are routed in an instance.
    #[inline]
    pub fn get_chat_routing_profile(
        &self,
        request: GetChatRoutingProfileRequest,
    ) -> Call<'_, GetChatRoutingProfileRequest> {
        self.inner.call(request)
    }
    /// Shows one contact flow with its definition.
    #[inline]
    pub fn get_contact_flow(
        &self,
        request: GetContactFlowRequest,
    ) -> Call<'_, GetContactFlowRequest> {
        self.inner.call(request)
    }
    /// Returns what was said in a call, provided quality inspection is enabled for its skill group.
    #[inline]
    pub fn get_conversation_detail(
        &self,
        request: GetConversationDetailRequest,
    ) -> Call<'_, GetConversationDetailRequest> {
        self.inner.call(request)
    }
    /// Issues parameters for uploading a file of numbers before `ImportDoNotCallNumbers` imports it.
    #[inline]
    pub fn get_do_not_call_file_upload_parameters(
        &self,
        request: GetDoNotCallFileUploadParametersRequest,
    ) -> Call<'_, GetDoNotCallFileUploadParametersRequest> {
        self.inner.call(request)
    }
    /// Issues parameters for uploading a file of documents before `ImportDocuments` imports it.
    #[inline]
    pub fn get_document_upload_parameters(
        &self,
        request: GetDocumentUploadParametersRequest,
    ) -> Call<'_, GetDocumentUploadParametersRequest> {
        self.inner.call(request)
    }
    /// Returns the recording of the early media of a call, heard before anybody picks up.
    #[inline]
    pub fn get_early_media_recording(
        &self,
        request: GetEarlyMediaRecordingRequest,
    ) -> Call<'_, GetEarlyMediaRecordingRequest> {
        self.inner.call(request)
    }
    /// Reports how often a number called within a period, and when last.
    #[inline]
    pub fn get_historical_caller_report(
        &self,
        request: GetHistoricalCallerReportRequest,
    ) -> Call<'_, GetHistoricalCallerReportRequest> {
        self.inner.call(request)
    }
    /// Reports the past figures of one predictive outbound campaign.
    #[inline]
    pub fn get_historical_campaign_report(
        &self,
        request: GetHistoricalCampaignReportRequest,
    ) -> Call<'_, GetHistoricalCampaignReportRequest> {
        self.inner.call(request)
    }
    /// Reports the past figures of a whole instance.
    #[inline]
    pub fn get_historical_instance_report(
        &self,
        request: GetHistoricalInstanceReportRequest,
    ) -> Call<'_, GetHistoricalInstanceReportRequest> {
        self.inner.call(request)
    }
    /// Shows one contact center instance in detail.
    #[inline]
    pub fn get_instance(
        &self,
        request: GetInstanceRequest,
    ) -> Call<'_, GetInstanceRequest> {
        self.inner.call(request)
    }
    /// Reports how the figures of an instance developed over time.
    #[inline]
    pub fn get_instance_trending_report(
        &self,
        request: GetInstanceTrendingReportRequest,
    ) -> Call<'_, GetInstanceTrendingReportRequest> {
        self.inner.call(request)
    }
    /// Summarizes the path that a contact took through the IVR.
    #[inline]
    pub fn get_ivr_tracking_summary(
        &self,
        request: GetIvrTrackingSummaryRequest,
    ) -> Call<'_, GetIvrTrackingSummaryRequest> {
        self.inner.call(request)
    }
    /// Returns the caller's own login data as an agent, with server addresses and authentication; not for others.
    #[inline]
    pub fn get_login_details(
        &self,
        request: GetLoginDetailsRequest,
    ) -> Call<'_, GetLoginDetailsRequest> {
        self.inner.call(request)
    }
    /// Returns the recording of a call as WAV file with agent and customer on one track.
    #[inline]
    pub fn get_mono_recording(
        &self,
        request: GetMonoRecordingRequest,
    ) -> Call<'_, GetMonoRecordingRequest> {
        self.inner.call(request)
    }
    /// Returns the recording of a call as MKV file with agent and customer on separate channels.
    #[inline]
    pub fn get_multi_channel_recording(
        &self,
        request: GetMultiChannelRecordingRequest,
    ) -> Call<'_, GetMultiChannelRecordingRequest> {
        self.inner.call(request)
    }
    /// Looks up the place to which a phone number belongs.
    #[inline]
    pub fn get_number_location(
        &self,
        request: GetNumberLocationRequest,
    ) -> Call<'_, GetNumberLocationRequest> {
        self.inner.call(request)
    }
    /// Shows how many agents of a campaign are ready, talking or on a break right now.
    #[inline]
    pub fn get_realtime_campaign_stats(
        &self,
        request: GetRealtimeCampaignStatsRequest,
    ) -> Call<'_, GetRealtimeCampaignStatsRequest> {
        self.inner.call(request)
    }
    /// Shows how many calls wait or run in an instance right now, and what its agents do.
    #[inline]
    pub fn get_realtime_instance_states(
        &self,
        request: GetRealtimeInstanceStatesRequest,
    ) -> Call<'_, GetRealtimeInstanceStatesRequest> {
        self.inner.call(request)
    }
    /// Shows one schema with its fields.
    #[inline]
    pub fn get_schema(&self, request: GetSchemaRequest) -> Call<'_, GetSchemaRequest> {
        self.inner.call(request)
    }
    /// Shows one skill group of an instance.
    #[inline]
    pub fn get_skill_group(
        &self,
        request: GetSkillGroupRequest,
    ) -> Call<'_, GetSkillGroupRequest> {
        self.inner.call(request)
    }
    /// Shows a template for call summaries.
    #[inline]
    pub fn get_summary_template(
        &self,
        request: GetSummaryTemplateRequest,
    ) -> Call<'_, GetSummaryTemplateRequest> {
        self.inner.call(request)
    }
    /// Shows one ticket of an instance.
    #[inline]
    pub fn get_ticket(&self, request: GetTicketRequest) -> Call<'_, GetTicketRequest> {
        self.inner.call(request)
    }
    /// Reports on tickets, filtered by state, category, time, creator or assignee.
    #[inline]
    pub fn get_ticket_summary_report(
        &self,
        request: GetTicketSummaryReportRequest,
    ) -> Call<'_, GetTicketSummaryReportRequest> {
        self.inner.call(request)
    }
    /// Shows a ticket template in the version given.
    #[inline]
    pub fn get_ticket_template(
        &self,
        request: GetTicketTemplateRequest,
    ) -> Call<'_, GetTicketTemplateRequest> {
        self.inner.call(request)
    }
    /// Issues user name and password for a TURN access point, which improves network quality.
    #[inline]
    pub fn get_turn_credentials(
        &self,
        request: GetTurnCredentialsRequest,
    ) -> Call<'_, GetTurnCredentialsRequest> {
        self.inner.call(request)
    }
    /// Lists the TURN access points, through which clients get a more stable connection.
    #[inline]
    pub fn get_turn_server_list(
        &self,
        request: GetTurnServerListRequest,
    ) -> Call<'_, GetTurnServerListRequest> {
        self.inner.call(request)
    }
    /// Returns the parameters for passing a call's audio to offline quality inspection on your own.
    #[inline]
    pub fn get_upload_audio_data_params(
        &self,
        request: GetUploadAudioDataParamsRequest,
    ) -> Call<'_, GetUploadAudioDataParamsRequest> {
        self.inner.call(request)
    }
    /// Shows one agent of an instance.
    #[inline]
    pub fn get_user(&self, request: GetUserRequest) -> Call<'_, GetUserRequest> {
        self.inner.call(request)
    }
    /// Returns login data for a visitor of online chat, with server address and authentication.
    #[inline]
    pub fn get_visitor_login_details(
        &self,
        request: GetVisitorLoginDetailsRequest,
    ) -> Call<'_, GetVisitorLoginDetailsRequest> {
        self.inner.call(request)
    }
    /// Returns the recording of a voicemail as WAV file with one track.
    #[inline]
    pub fn get_voicemail_recording(
        &self,
        request: GetVoicemailRecordingRequest,
    ) -> Call<'_, GetVoicemailRecordingRequest> {
        self.inner.call(request)
    }
    /// Puts a call on hold; the other side hears music until `RetrieveCall`.
    #[inline]
    pub fn hold_call(&self, request: HoldCallRequest) -> Call<'_, HoldCallRequest> {
        self.inner.call(request)
    }
    /// Imports administrators into an instance; the caller needs the `AliyunCCCFullAccess` permission.
    #[inline]
    pub fn import_admins(
        &self,
        request: ImportAdminsRequest,
    ) -> Call<'_, ImportAdminsRequest> {
        self.inner.call(request)
    }
    /// Creates a contact flow from a package that `ExportContactFlow` wrote.
    #[inline]
    pub fn import_contact_flow(
        &self,
        request: ImportContactFlowRequest,
    ) -> Call<'_, ImportContactFlowRequest> {
        self.inner.call(request)
    }
    /// Imports numbers of your own carrier lines; support must allow this before the first time.
    #[inline]
    pub fn import_corp_numbers(
        &self,
        request: ImportCorpNumbersRequest,
    ) -> Call<'_, ImportCorpNumbersRequest> {
        self.inner.call(request)
    }
    /// Imports many marks on calling numbers into an instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn import_custom_call_tagging(
        &self,
        request: ImportCustomCallTaggingRequest,
    ) -> Call<'_, ImportCustomCallTaggingRequest> {
        self.inner.call(request)
    }
    /// Adds numbers that must not be called, typed in or from an uploaded file.
    #[inline]
    pub fn import_do_not_call_numbers(
        &self,
        request: ImportDoNotCallNumbersRequest,
    ) -> Call<'_, ImportDoNotCallNumbersRequest> {
        self.inner.call(request)
    }
    /// Imports documents under a schema from a file that was uploaded to OSS.
    #[inline]
    pub fn import_documents(
        &self,
        request: ImportDocumentsRequest,
    ) -> Call<'_, ImportDocumentsRequest> {
        self.inner.call(request)
    }
    /// Imports RAM users as agents with a role, work mode and skill levels.
    #[inline]
    pub fn import_ram_users(
        &self,
        request: ImportRamUsersRequest,
    ) -> Call<'_, ImportRamUsersRequest> {
        self.inner.call(request)
    }
    /// Starts a transfer in which the agent first talks with the agent, skill group or number it goes to.
    #[inline]
    pub fn initiate_attended_transfer(
        &self,
        request: InitiateAttendedTransferRequest,
    ) -> Call<'_, InitiateAttendedTransferRequest> {
        self.inner.call(request)
    }
    /// Throws the agent out of a monitored call, which the monitoring supervisor takes over.
    #[inline]
    pub fn intercept_call(
        &self,
        request: InterceptCallRequest,
    ) -> Call<'_, InterceptCallRequest> {
        self.inner.call(request)
    }
    /// Sends a call into an IVR flow for a while, usually to verify who the customer is.
    #[inline]
    pub fn launch_authentication(
        &self,
        request: LaunchAuthenticationRequest,
    ) -> Call<'_, LaunchAuthenticationRequest> {
        self.inner.call(request)
    }
    /// Ends a call with a satisfaction survey, which the customer takes part in after the agent hung up.
    #[inline]
    pub fn launch_survey(
        &self,
        request: LaunchSurveyRequest,
    ) -> Call<'_, LaunchSurveyRequest> {
        self.inner.call(request)
    }
    /// Lists the status log of an agent; outdated in favor of `ListRealtimeAgentStates`.
    #[inline]
    pub fn list_agent_state_logs(
        &self,
        request: ListAgentStateLogsRequest,
    ) -> Call<'_, ListAgentStateLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the states of agents by filters; reserved for certain customers.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_agent_states(
        &self,
        request: ListAgentStatesRequest,
    ) -> Call<'_, ListAgentStatesRequest> {
        self.inner.call(request)
    }
    /// Reports agents' figures since midnight; reserved for certain customers.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_agent_summary_reports_since_midnight(
        &self,
        request: ListAgentSummaryReportsSinceMidnightRequest,
    ) -> Call<'_, ListAgentSummaryReportsSinceMidnightRequest> {
        self.inner.call(request)
    }
    /// Lists the attempts to call that a predictive outbound campaign has made.
    #[inline]
    pub fn list_attempts(
        &self,
        request: ListAttemptsRequest,
    ) -> Call<'_, ListAttemptsRequest> {
        self.inner.call(request)
    }
    /// Lists the audio files of an instance.
    #[inline]
    pub fn list_audio_files(
        &self,
        request: ListAudioFilesRequest,
    ) -> Call<'_, ListAudioFilesRequest> {
        self.inner.call(request)
    }
    /// Tells for several numbers at once whether they are tagged as blacklisted.
    #[inline]
    pub fn list_blacklist_call_taggings(
        &self,
        request: ListBlacklistCallTaggingsRequest,
    ) -> Call<'_, ListBlacklistCallTaggingsRequest> {
        self.inner.call(request)
    }
    /// Lists skill groups of an instance with their main properties only.
    #[inline]
    pub fn list_brief_skill_groups(
        &self,
        request: ListBriefSkillGroupsRequest,
    ) -> Call<'_, ListBriefSkillGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the detail records of calls that match a search.
    #[inline]
    pub fn list_call_detail_records(
        &self,
        request: ListCallDetailRecordsRequest,
    ) -> Call<'_, ListCallDetailRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists call detail records with more filters than `ListCallDetailRecords`, such as media type and satisfaction.
    #[inline]
    pub fn list_call_detail_records_v2(
        &self,
        request: ListCallDetailRecordsV2Request,
    ) -> Call<'_, ListCallDetailRecordsV2Request> {
        self.inner.call(request)
    }
    /// Lists the call summaries that belong to the contacts given.
    #[inline]
    pub fn list_call_summaries(
        &self,
        request: ListCallSummariesRequest,
    ) -> Call<'_, ListCallSummariesRequest> {
        self.inner.call(request)
    }
    /// Lists all tags that an instance defines for phone numbers.
    #[inline]
    pub fn list_call_tags(
        &self,
        request: ListCallTagsRequest,
    ) -> Call<'_, ListCallTagsRequest> {
        self.inner.call(request)
    }
    /// Reports how the figures of one predictive outbound campaign developed over time.
    #[inline]
    pub fn list_campaign_trending_report(
        &self,
        request: ListCampaignTrendingReportRequest,
    ) -> Call<'_, ListCampaignTrendingReportRequest> {
        self.inner.call(request)
    }
    /// Lists the predictive outbound campaigns of an instance.
    #[inline]
    pub fn list_campaigns(
        &self,
        request: ListCampaignsRequest,
    ) -> Call<'_, ListCampaignsRequest> {
        self.inner.call(request)
    }
    /// Lists the people on the list of a predictive outbound campaign and what became of each.
    #[inline]
    pub fn list_cases(&self, request: ListCasesRequest) -> Call<'_, ListCasesRequest> {
        self.inner.call(request)
    }
    /// Lists categories of the type given, or those below one category.
    #[inline]
    pub fn list_categories(
        &self,
        request: ListCategoriesRequest,
    ) -> Call<'_, ListCategoriesRequest> {
        self.inner.call(request)
    }
    /// Lists the fields that all tickets of an instance have in common.
    #[inline]
    pub fn list_common_ticket_fields(
        &self,
        request: ListCommonTicketFieldsRequest,
    ) -> Call<'_, ListCommonTicketFieldsRequest> {
        self.inner.call(request)
    }
    /// Lists configuration items, with values, of an instance or an object in it.
    #[inline]
    pub fn list_config_items(
        &self,
        request: ListConfigItemsRequest,
    ) -> Call<'_, ListConfigItemsRequest> {
        self.inner.call(request)
    }
    /// Lists the contact flows, that is IVR flows, of an instance.
    #[inline]
    pub fn list_contact_flows(
        &self,
        request: ListContactFlowsRequest,
    ) -> Call<'_, ListContactFlowsRequest> {
        self.inner.call(request)
    }
    /// Lists the marks on calling numbers that an instance holds.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_custom_call_tagging(
        &self,
        request: ListCustomCallTaggingRequest,
    ) -> Call<'_, ListCustomCallTaggingRequest> {
        self.inner.call(request)
    }
    /// Lists the devices that are registered for an agent.
    #[inline]
    pub fn list_devices(
        &self,
        request: ListDevicesRequest,
    ) -> Call<'_, ListDevicesRequest> {
        self.inner.call(request)
    }
    /// Lists the do-not-call numbers of an instance that match a search.
    #[inline]
    pub fn list_do_not_call_numbers(
        &self,
        request: ListDoNotCallNumbersRequest,
    ) -> Call<'_, ListDoNotCallNumbersRequest> {
        self.inner.call(request)
    }
    /// Lists the documents under a schema that match a search, sorted by fields.
    #[inline]
    pub fn list_documents(
        &self,
        request: ListDocumentsRequest,
    ) -> Call<'_, ListDocumentsRequest> {
        self.inner.call(request)
    }
    /// Lists the flash SMS applications at a provider.
    #[inline]
    pub fn list_flash_sms_applications(
        &self,
        request: ListFlashSmsApplicationsRequest,
    ) -> Call<'_, ListFlashSmsApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists the flash SMS settings of skill groups.
    #[inline]
    pub fn list_flash_sms_settings(
        &self,
        request: ListFlashSmsSettingsRequest,
    ) -> Call<'_, ListFlashSmsSettingsRequest> {
        self.inner.call(request)
    }
    /// Lists the flash SMS templates of an application at a provider.
    #[inline]
    pub fn list_flash_sms_templates(
        &self,
        request: ListFlashSmsTemplatesRequest,
    ) -> Call<'_, ListFlashSmsTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the messages of a group chat, given by its job ID.
    #[inline]
    pub fn list_group_chat_messages(
        &self,
        request: ListGroupChatMessagesRequest,
    ) -> Call<'_, ListGroupChatMessagesRequest> {
        self.inner.call(request)
    }
    /// Reports the past figures of one or more agents.
    #[inline]
    pub fn list_historical_agent_report(
        &self,
        request: ListHistoricalAgentReportRequest,
    ) -> Call<'_, ListHistoricalAgentReportRequest> {
        self.inner.call(request)
    }
    /// Reports the past figures of one or more agents, broken down by skill group.
    #[inline]
    pub fn list_historical_agent_skill_group_report(
        &self,
        request: ListHistoricalAgentSkillGroupReportRequest,
    ) -> Call<'_, ListHistoricalAgentSkillGroupReportRequest> {
        self.inner.call(request)
    }
    /// Reports the past figures of one or more skill groups.
    #[inline]
    pub fn list_historical_skill_group_report(
        &self,
        request: ListHistoricalSkillGroupReportRequest,
    ) -> Call<'_, ListHistoricalSkillGroupReportRequest> {
        self.inner.call(request)
    }
    /// Lists the contact center instances of the Alibaba Cloud account.
    #[inline]
    pub fn list_instances(
        &self,
        request: ListInstancesRequest,
    ) -> Call<'_, ListInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the contact center instances to which the user belongs.
    #[inline]
    pub fn list_instances_of_user(
        &self,
        request: ListInstancesOfUserRequest,
    ) -> Call<'_, ListInstancesOfUserRequest> {
        self.inner.call(request)
    }
    /// Reports the figures of an agent, interval by interval.
    #[inline]
    pub fn list_interval_agent_report(
        &self,
        request: ListIntervalAgentReportRequest,
    ) -> Call<'_, ListIntervalAgentReportRequest> {
        self.inner.call(request)
    }
    /// Reports the figures of an agent within a skill group, interval by interval.
    #[inline]
    pub fn list_interval_agent_skill_group_report(
        &self,
        request: ListIntervalAgentSkillGroupReportRequest,
    ) -> Call<'_, ListIntervalAgentSkillGroupReportRequest> {
        self.inner.call(request)
    }
    /// Reports the figures of an instance, interval by interval.
    #[inline]
    pub fn list_interval_instance_report(
        &self,
        request: ListIntervalInstanceReportRequest,
    ) -> Call<'_, ListIntervalInstanceReportRequest> {
        self.inner.call(request)
    }
    /// Reports the figures of a skill group, interval by interval.
    #[inline]
    pub fn list_interval_skill_group_report(
        &self,
        request: ListIntervalSkillGroupReportRequest,
    ) -> Call<'_, ListIntervalSkillGroupReportRequest> {
        self.inner.call(request)
    }
    /// Lists step by step the path of a call through the IVR.
    #[inline]
    pub fn list_ivr_tracking_details(
        &self,
        request: ListIvrTrackingDetailsRequest,
    ) -> Call<'_, ListIvrTrackingDetailsRequest> {
        self.inner.call(request)
    }
    /// Lists agents' event logs left from version 1.0; reserved for certain customers.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_legacy_agent_event_logs(
        &self,
        request: ListLegacyAgentEventLogsRequest,
    ) -> Call<'_, ListLegacyAgentEventLogsRequest> {
        self.inner.call(request)
    }
    /// Lists agents' status logs left from version 1.0; reserved for certain customers.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_legacy_agent_status_logs(
        &self,
        request: ListLegacyAgentStatusLogsRequest,
    ) -> Call<'_, ListLegacyAgentStatusLogsRequest> {
        self.inner.call(request)
    }
    /// Lists queues' event logs left from version 1.0; reserved for certain customers.
    #[inline]
    pub fn list_legacy_queue_event_logs(
        &self,
        request: ListLegacyQueueEventLogsRequest,
    ) -> Call<'_, ListLegacyQueueEventLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the one-track WAV recordings of a call, one for each party's channel.
    #[inline]
    pub fn list_mono_recordings(
        &self,
        request: ListMonoRecordingsRequest,
    ) -> Call<'_, ListMonoRecordingsRequest> {
        self.inner.call(request)
    }
    /// Lists the multi-track MKV recordings of a call, one for each party's channel.
    #[inline]
    pub fn list_multi_channel_recordings(
        &self,
        request: ListMultiChannelRecordingsRequest,
    ) -> Call<'_, ListMultiChannelRecordingsRequest> {
        self.inner.call(request)
    }
    /// Lists all numbers from which an agent can call out.
    #[inline]
    pub fn list_outbound_numbers_of_user(
        &self,
        request: ListOutboundNumbersOfUserRequest,
    ) -> Call<'_, ListOutboundNumbersOfUserRequest> {
        self.inner.call(request)
    }
    /// Lists an agent's personal outbound numbers, or those that could still be added.
    #[inline]
    pub fn list_personal_numbers_of_user(
        &self,
        request: ListPersonalNumbersOfUserRequest,
    ) -> Call<'_, ListPersonalNumbersOfUserRequest> {
        self.inner.call(request)
    }
    /// Lists the phone numbers of an instance.
    #[inline]
    pub fn list_phone_numbers(
        &self,
        request: ListPhoneNumbersRequest,
    ) -> Call<'_, ListPhoneNumbersRequest> {
        self.inner.call(request)
    }
    /// Lists the numbers linked to a skill group, or those that could still be linked.
    #[inline]
    pub fn list_phone_numbers_of_skill_group(
        &self,
        request: ListPhoneNumbersOfSkillGroupRequest,
    ) -> Call<'_, ListPhoneNumbersOfSkillGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the permissions that the current user has.
    #[inline]
    pub fn list_privileges_of_user(
        &self,
        request: ListPrivilegesOfUserRequest,
    ) -> Call<'_, ListPrivilegesOfUserRequest> {
        self.inner.call(request)
    }
    /// Lists RAM users who have not been imported into an instance.
    #[inline]
    pub fn list_ram_users(
        &self,
        request: ListRamUsersRequest,
    ) -> Call<'_, ListRamUsersRequest> {
        self.inner.call(request)
    }
    /// Shows what one or more agents are doing right now.
    #[inline]
    pub fn list_realtime_agent_states(
        &self,
        request: ListRealtimeAgentStatesRequest,
    ) -> Call<'_, ListRealtimeAgentStatesRequest> {
        self.inner.call(request)
    }
    /// Shows the present state of skill groups in an instance.
    #[inline]
    pub fn list_realtime_skill_group_states(
        &self,
        request: ListRealtimeSkillGroupStatesRequest,
    ) -> Call<'_, ListRealtimeSkillGroupStatesRequest> {
        self.inner.call(request)
    }
    /// Lists the latest calls of the agent to whom the current RAM user belongs.
    #[inline]
    pub fn list_recent_call_detail_records(
        &self,
        request: ListRecentCallDetailRecordsRequest,
    ) -> Call<'_, ListRecentCallDetailRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists all roles that agents of an instance can have.
    #[inline]
    pub fn list_roles(&self, request: ListRolesRequest) -> Call<'_, ListRolesRequest> {
        self.inner.call(request)
    }
    /// Lists the states of skill groups; reserved for certain customers.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_skill_group_states(
        &self,
        request: ListSkillGroupStatesRequest,
    ) -> Call<'_, ListSkillGroupStatesRequest> {
        self.inner.call(request)
    }
    /// Reports skill groups' figures since midnight; reserved for certain customers.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_skill_group_summary_reports_since_midnight(
        &self,
        request: ListSkillGroupSummaryReportsSinceMidnightRequest,
    ) -> Call<'_, ListSkillGroupSummaryReportsSinceMidnightRequest> {
        self.inner.call(request)
    }
    /// Lists the skill groups of an instance.
    #[inline]
    pub fn list_skill_groups(
        &self,
        request: ListSkillGroupsRequest,
    ) -> Call<'_, ListSkillGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists an agent's skill groups with the level in each, or the groups still open to the agent.
    #[inline]
    pub fn list_skill_levels_of_user(
        &self,
        request: ListSkillLevelsOfUserRequest,
    ) -> Call<'_, ListSkillLevelsOfUserRequest> {
        self.inner.call(request)
    }
    /// Lists metadata for text messages of an instance, by scenario.
    #[inline]
    pub fn list_sms_metadata(
        &self,
        request: ListSmsMetadataRequest,
    ) -> Call<'_, ListSmsMetadataRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks through which a ticket passes.
    #[inline]
    pub fn list_ticket_tasks(
        &self,
        request: ListTicketTasksRequest,
    ) -> Call<'_, ListTicketTasksRequest> {
        self.inner.call(request)
    }
    /// Lists ticket templates, filtered by text, category or state.
    #[inline]
    pub fn list_ticket_templates(
        &self,
        request: ListTicketTemplatesRequest,
    ) -> Call<'_, ListTicketTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists tickets, filtered by title, state, category, creator, assignee or customer.
    #[inline]
    pub fn list_tickets(
        &self,
        request: ListTicketsRequest,
    ) -> Call<'_, ListTicketsRequest> {
        self.inner.call(request)
    }
    /// Lists numbers of the account that belong to no instance yet.
    #[inline]
    pub fn list_unassigned_numbers(
        &self,
        request: ListUnassignedNumbersRequest,
    ) -> Call<'_, ListUnassignedNumbersRequest> {
        self.inner.call(request)
    }
    /// Lists the agents of a skill group with their levels, or the agents still open to it.
    #[inline]
    pub fn list_user_levels_of_skill_group(
        &self,
        request: ListUserLevelsOfSkillGroupRequest,
    ) -> Call<'_, ListUserLevelsOfSkillGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the agents of an instance.
    #[inline]
    pub fn list_users(&self, request: ListUsersRequest) -> Call<'_, ListUsersRequest> {
        self.inner.call(request)
    }
    /// Lists the chat messages of one visitor within a period.
    #[inline]
    pub fn list_visitor_chat_messages(
        &self,
        request: ListVisitorChatMessagesRequest,
    ) -> Call<'_, ListVisitorChatMessagesRequest> {
        self.inner.call(request)
    }
    /// Lists the voicemails that callers left in an instance.
    #[inline]
    pub fn list_voicemails(
        &self,
        request: ListVoicemailsRequest,
    ) -> Call<'_, ListVoicemailsRequest> {
        self.inner.call(request)
    }
    /// Lists chats that wait for an agent in the skill groups given.
    #[inline]
    pub fn list_waiting_chats(
        &self,
        request: ListWaitingChatsRequest,
    ) -> Call<'_, ListWaitingChatsRequest> {
        self.inner.call(request)
    }
    /// Calls an agent or a customer from an agent's workspace.
    #[inline]
    pub fn make_call(&self, request: MakeCallRequest) -> Call<'_, MakeCallRequest> {
        self.inner.call(request)
    }
    /// Changes file name, display name or OSS key of an audio file.
    #[inline]
    pub fn modify_audio_file(
        &self,
        request: ModifyAudioFileRequest,
    ) -> Call<'_, ModifyAudioFileRequest> {
        self.inner.call(request)
    }
    /// Changes the phone numbers that a campaign calls from.
    #[inline]
    pub fn modify_campaign_numbers(
        &self,
        request: ModifyCampaignNumbersRequest,
    ) -> Call<'_, ModifyCampaignNumbersRequest> {
        self.inner.call(request)
    }
    /// Changes description and tags of a mark on a calling number.
    #[inline]
    pub fn modify_custom_call_tagging(
        &self,
        request: ModifyCustomCallTaggingRequest,
    ) -> Call<'_, ModifyCustomCallTaggingRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a contact center instance.
    #[inline]
    pub fn modify_instance(
        &self,
        request: ModifyInstanceRequest,
    ) -> Call<'_, ModifyInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes mainly the use of a number and the contact flow bound to it.
    #[inline]
    pub fn modify_phone_number(
        &self,
        request: ModifyPhoneNumberRequest,
    ) -> Call<'_, ModifyPhoneNumberRequest> {
        self.inner.call(request)
    }
    /// Changes mainly display name and description of a skill group.
    #[inline]
    pub fn modify_skill_group(
        &self,
        request: ModifySkillGroupRequest,
    ) -> Call<'_, ModifySkillGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the levels that one agent has in skill groups.
    #[inline]
    pub fn modify_skill_levels_of_user(
        &self,
        request: ModifySkillLevelsOfUserRequest,
    ) -> Call<'_, ModifySkillLevelsOfUserRequest> {
        self.inner.call(request)
    }
    /// Changes phone number, work mode, role or staff number of an agent.
    #[inline]
    pub fn modify_user(
        &self,
        request: ModifyUserRequest,
    ) -> Call<'_, ModifyUserRequest> {
        self.inner.call(request)
    }
    /// Changes the levels of several agents within one skill group.
    #[inline]
    pub fn modify_user_levels_of_skill_group(
        &self,
        request: ModifyUserLevelsOfSkillGroupRequest,
    ) -> Call<'_, ModifyUserLevelsOfSkillGroupRequest> {
        self.inner.call(request)
    }
    /// Lets a supervisor listen in on a running call between agent and customer.
    #[inline]
    pub fn monitor_call(
        &self,
        request: MonitorCallRequest,
    ) -> Call<'_, MonitorCallRequest> {
        self.inner.call(request)
    }
    /// Mutes the calling agent, whom the customer then no longer hears.
    #[inline]
    pub fn mute_call(&self, request: MuteCallRequest) -> Call<'_, MuteCallRequest> {
        self.inner.call(request)
    }
    /// Pauses a predictive outbound campaign until `ResumeCampaign` is called.
    #[inline]
    pub fn pause_campaign(
        &self,
        request: PauseCampaignRequest,
    ) -> Call<'_, PauseCampaignRequest> {
        self.inner.call(request)
    }
    /// Suggests calling numbers that suit the called number; an algorithm makes the choice.
    #[inline]
    pub fn pick_outbound_numbers(
        &self,
        request: PickOutboundNumbersRequest,
    ) -> Call<'_, PickOutboundNumbersRequest> {
        self.inner.call(request)
    }
    /// Returns the current state of an agent; meant for workspaces that keep in step by polling.
    #[inline]
    pub fn poll_user_status(
        &self,
        request: PollUserStatusRequest,
    ) -> Call<'_, PollUserStatusRequest> {
        self.inner.call(request)
    }
    /// Takes a message in from a custom instant messaging channel by callback.
    #[inline]
    pub fn process_custom_im_callback(
        &self,
        request: ProcessCustomIMCallbackRequest,
    ) -> Call<'_, ProcessCustomIMCallbackRequest> {
        self.inner.call(request)
    }
    /// Publishes a contact flow, so that its latest definition takes effect.
    #[inline]
    pub fn publish_contact_flow(
        &self,
        request: PublishContactFlowRequest,
    ) -> Call<'_, PublishContactFlowRequest> {
        self.inner.call(request)
    }
    /// Makes an agent ready, who then waits for calls.
    #[inline]
    pub fn ready_for_service(
        &self,
        request: ReadyForServiceRequest,
    ) -> Call<'_, ReadyForServiceRequest> {
        self.inner.call(request)
    }
    /// Dials again a number from a call record, in which it is shown masked only.
    #[inline]
    pub fn redial_call(
        &self,
        request: RedialCallRequest,
    ) -> Call<'_, RedialCallRequest> {
        self.inner.call(request)
    }
    /// Registers a SIP phone or softphone for an agent.
    #[inline]
    pub fn register_device(
        &self,
        request: RegisterDeviceRequest,
    ) -> Call<'_, RegisterDeviceRequest> {
        self.inner.call(request)
    }
    /// Registers several SIP phones or softphones for an agent at once.
    #[inline]
    pub fn register_devices(
        &self,
        request: RegisterDevicesRequest,
    ) -> Call<'_, RegisterDevicesRequest> {
        self.inner.call(request)
    }
    /// Turns an incoming chat down, given by its job ID.
    #[inline]
    pub fn reject_chat(
        &self,
        request: RejectChatRequest,
    ) -> Call<'_, RejectChatRequest> {
        self.inner.call(request)
    }
    /// Sends a ticket back with a comment.
    #[inline]
    pub fn reject_ticket(
        &self,
        request: RejectTicketRequest,
    ) -> Call<'_, RejectTicketRequest> {
        self.inner.call(request)
    }
    /// Hangs up a call; the caller must be an agent who is in it.
    #[inline]
    pub fn release_call(
        &self,
        request: ReleaseCallRequest,
    ) -> Call<'_, ReleaseCallRequest> {
        self.inner.call(request)
    }
    /// Ends a chat for an agent or a visitor, given by its job ID.
    #[inline]
    pub fn release_chat(
        &self,
        request: ReleaseChatRequest,
    ) -> Call<'_, ReleaseChatRequest> {
        self.inner.call(request)
    }
    /// Takes the blacklist tag off numbers.
    #[inline]
    pub fn remove_blacklist_call_tagging(
        &self,
        request: RemoveBlacklistCallTaggingRequest,
    ) -> Call<'_, RemoveBlacklistCallTaggingRequest> {
        self.inner.call(request)
    }
    /// Takes numbers off the do-not-call list of an instance.
    #[inline]
    pub fn remove_do_not_call_numbers(
        &self,
        request: RemoveDoNotCallNumbersRequest,
    ) -> Call<'_, RemoveDoNotCallNumbersRequest> {
        self.inner.call(request)
    }
    /// Takes personal outbound numbers away from an agent.
    #[inline]
    pub fn remove_personal_numbers_from_user(
        &self,
        request: RemovePersonalNumbersFromUserRequest,
    ) -> Call<'_, RemovePersonalNumbersFromUserRequest> {
        self.inner.call(request)
    }
    /// Unlinks one phone number from skill groups; the number itself stays.
    #[inline]
    pub fn remove_phone_number_from_skill_groups(
        &self,
        request: RemovePhoneNumberFromSkillGroupsRequest,
    ) -> Call<'_, RemovePhoneNumberFromSkillGroupsRequest> {
        self.inner.call(request)
    }
    /// Detaches numbers from an instance with all their links to skill groups, flows and agents.
    #[inline]
    pub fn remove_phone_numbers(
        &self,
        request: RemovePhoneNumbersRequest,
    ) -> Call<'_, RemovePhoneNumbersRequest> {
        self.inner.call(request)
    }
    /// Unlinks several phone numbers from one skill group.
    #[inline]
    pub fn remove_phone_numbers_from_skill_group(
        &self,
        request: RemovePhoneNumbersFromSkillGroupRequest,
    ) -> Call<'_, RemovePhoneNumbersFromSkillGroupRequest> {
        self.inner.call(request)
    }
    /// Takes one agent out of skill groups.
    #[inline]
    pub fn remove_skill_groups_from_user(
        &self,
        request: RemoveSkillGroupsFromUserRequest,
    ) -> Call<'_, RemoveSkillGroupsFromUserRequest> {
        self.inner.call(request)
    }
    /// Removes agents from an instance; the RAM users behind them are kept.
    #[inline]
    pub fn remove_users(
        &self,
        request: RemoveUsersRequest,
    ) -> Call<'_, RemoveUsersRequest> {
        self.inner.call(request)
    }
    /// Takes several agents out of one skill group; the agents themselves are kept.
    #[inline]
    pub fn remove_users_from_skill_group(
        &self,
        request: RemoveUsersFromSkillGroupRequest,
    ) -> Call<'_, RemoveUsersFromSkillGroupRequest> {
        self.inner.call(request)
    }
    /// Resets the state of an agent, for example when it hangs.
    #[inline]
    pub fn reset_agent_state(
        &self,
        request: ResetAgentStateRequest,
    ) -> Call<'_, ResetAgentStateRequest> {
        self.inner.call(request)
    }
    /// Resets the password of the RAM user behind an agent.
    #[inline]
    pub fn reset_user_password(
        &self,
        request: ResetUserPasswordRequest,
    ) -> Call<'_, ResetUserPasswordRequest> {
        self.inner.call(request)
    }
    /// Thaws archived recordings of calls, so that they can be fetched again.
    #[inline]
    pub fn restore_archived_recordings(
        &self,
        request: RestoreArchivedRecordingsRequest,
    ) -> Call<'_, RestoreArchivedRecordingsRequest> {
        self.inner.call(request)
    }
    /// Submits a ticket once more, with a comment.
    #[inline]
    pub fn resubmit_ticket(
        &self,
        request: ResubmitTicketRequest,
    ) -> Call<'_, ResubmitTicketRequest> {
        self.inner.call(request)
    }
    /// Resumes a predictive outbound campaign that was paused.
    #[inline]
    pub fn resume_campaign(
        &self,
        request: ResumeCampaignRequest,
    ) -> Call<'_, ResumeCampaignRequest> {
        self.inner.call(request)
    }
    /// Takes a call that was put on hold up again.
    #[inline]
    pub fn retrieve_call(
        &self,
        request: RetrieveCallRequest,
    ) -> Call<'_, RetrieveCallRequest> {
        self.inner.call(request)
    }
    /// Saves a document that follows the schema given.
    #[inline]
    pub fn save_document(
        &self,
        request: SaveDocumentRequest,
    ) -> Call<'_, SaveDocumentRequest> {
        self.inner.call(request)
    }
    /// Reports voice transmission figures of an agent's WebRTC client; meant for the client itself.
    #[inline]
    pub fn save_rtc_stats_v2(
        &self,
        request: SaveRTCStatsV2Request,
    ) -> Call<'_, SaveRTCStatsV2Request> {
        self.inner.call(request)
    }
    /// Reports log lines of an agent's client; meant for the client itself.
    #[inline]
    pub fn save_terminal_log(
        &self,
        request: SaveTerminalLogRequest,
    ) -> Call<'_, SaveTerminalLogRequest> {
        self.inner.call(request)
    }
    /// Reports call state and quality of an agent's WebRTC client; meant for the client itself.
    #[inline]
    pub fn save_web_rtc_info(
        &self,
        request: SaveWebRtcInfoRequest,
    ) -> Call<'_, SaveWebRtcInfoRequest> {
        self.inner.call(request)
    }
    /// Reports voice transmission figures of an agent's WebRTC client; meant for the client itself.
    #[inline]
    pub fn save_webrtc_stats(
        &self,
        request: SaveWebRTCStatsRequest,
    ) -> Call<'_, SaveWebRTCStatsRequest> {
        self.inner.call(request)
    }
    /// Sends keypad tones during a call, for example to a phone menu on the other side.
    #[inline]
    pub fn send_dtmf_signaling(
        &self,
        request: SendDtmfSignalingRequest,
    ) -> Call<'_, SendDtmfSignalingRequest> {
        self.inner.call(request)
    }
    /// Signs an agent in to skill groups, by which it comes online.
    #[inline]
    pub fn sign_in_group(
        &self,
        request: SignInGroupRequest,
    ) -> Call<'_, SignInGroupRequest> {
        self.inner.call(request)
    }
    /// Signs an agent out of its skill groups, by which it goes offline.
    #[inline]
    pub fn sign_out_group(
        &self,
        request: SignOutGroupRequest,
    ) -> Call<'_, SignOutGroupRequest> {
        self.inner.call(request)
    }
    /// Calls one party first and then the other, and joins them by an agent in the middle.
    #[inline]
    pub fn start_back2_back_call(
        &self,
        request: StartBack2BackCallRequest,
    ) -> Call<'_, StartBack2BackCallRequest> {
        self.inner.call(request)
    }
    /// Starts a chat among users, over an access channel.
    #[inline]
    pub fn start_chat(&self, request: StartChatRequest) -> Call<'_, StartChatRequest> {
        self.inner.call(request)
    }
    /// Starts a conference with the participants given.
    #[inline]
    pub fn start_conference(
        &self,
        request: StartConferenceRequest,
    ) -> Call<'_, StartConferenceRequest> {
        self.inner.call(request)
    }
    /// Opens a contact flow for editing, which makes a draft of it.
    #[inline]
    pub fn start_edit_contact_flow(
        &self,
        request: StartEditContactFlowRequest,
    ) -> Call<'_, StartEditContactFlowRequest> {
        self.inner.call(request)
    }
    /// Places a call from a backend system and passes it to an agent once it is answered.
    #[inline]
    pub fn start_predictive_call(
        &self,
        request: StartPredictiveCallRequest,
    ) -> Call<'_, StartPredictiveCallRequest> {
        self.inner.call(request)
    }
    /// Starts a call in which the two sides do not see each other's numbers.
    #[inline]
    pub fn start_privacy_call(
        &self,
        request: StartPrivacyCallRequest,
    ) -> Call<'_, StartPrivacyCallRequest> {
        self.inner.call(request)
    }
    /// Starts a predictive outbound campaign, so that its list of numbers is called.
    #[inline]
    pub fn submit_campaign(
        &self,
        request: SubmitCampaignRequest,
    ) -> Call<'_, SubmitCampaignRequest> {
        self.inner.call(request)
    }
    /// Turns a call into a three-party conference, usually out of a consultation.
    #[inline]
    pub fn switch_to_conference(
        &self,
        request: SwitchToConferenceRequest,
    ) -> Call<'_, SwitchToConferenceRequest> {
        self.inner.call(request)
    }
    /// Sets an agent on break, during which no calls are assigned.
    #[inline]
    pub fn take_break(&self, request: TakeBreakRequest) -> Call<'_, TakeBreakRequest> {
        self.inner.call(request)
    }
    /// Ends a ticket before it is finished, with a comment.
    #[inline]
    pub fn terminate_ticket(
        &self,
        request: TerminateTicketRequest,
    ) -> Call<'_, TerminateTicketRequest> {
        self.inner.call(request)
    }
    /// Passes a task of a ticket on to another person, with a comment.
    #[inline]
    pub fn transfer_ticket_task(
        &self,
        request: TransferTicketTaskRequest,
    ) -> Call<'_, TransferTicketTaskRequest> {
        self.inner.call(request)
    }
    /// Lifts the mute of an agent, whom the customer hears again.
    #[inline]
    pub fn unmute_call(
        &self,
        request: UnmuteCallRequest,
    ) -> Call<'_, UnmuteCallRequest> {
        self.inner.call(request)
    }
    /// Deletes the device registration of an agent, whose SIP phone stops working.
    #[inline]
    pub fn unregister_device(
        &self,
        request: UnregisterDeviceRequest,
    ) -> Call<'_, UnregisterDeviceRequest> {
        self.inner.call(request)
    }
    /// Changes the context of a call summary.
    #[inline]
    pub fn update_call_summary(
        &self,
        request: UpdateCallSummaryRequest,
    ) -> Call<'_, UpdateCallSummaryRequest> {
        self.inner.call(request)
    }
    /// Changes times, strategy parameters or contact flow of an outbound campaign.
    #[inline]
    pub fn update_campaign(
        &self,
        request: UpdateCampaignRequest,
    ) -> Call<'_, UpdateCampaignRequest> {
        self.inner.call(request)
    }
    /// Replaces the rules by which chats are routed in an instance.
    #[inline]
    pub fn update_chat_routing_profile(
        &self,
        request: UpdateChatRoutingProfileRequest,
    ) -> Call<'_, UpdateChatRoutingProfileRequest> {
        self.inner.call(request)
    }
    /// Adds or changes configuration items, such as whether numbers are hidden from agents.
    #[inline]
    pub fn update_config_items(
        &self,
        request: UpdateConfigItemsRequest,
    ) -> Call<'_, UpdateConfigItemsRequest> {
        self.inner.call(request)
    }
    /// Changes a field of a schema, such as its display name or limits.
    #[inline]
    pub fn update_schema_property(
        &self,
        request: UpdateSchemaPropertyRequest,
    ) -> Call<'_, UpdateSchemaPropertyRequest> {
        self.inner.call(request)
    }
    /// Changes title, customer or context of a ticket.
    #[inline]
    pub fn update_ticket(
        &self,
        request: UpdateTicketRequest,
    ) -> Call<'_, UpdateTicketRequest> {
        self.inner.call(request)
    }
    /// Withdraws a ticket, with a comment.
    #[inline]
    pub fn withdraw_ticket(
        &self,
        request: WithdrawTicketRequest,
    ) -> Call<'_, WithdrawTicketRequest> {
        self.inner.call(request)
    }
}
