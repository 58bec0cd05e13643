// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCallDetailRecords`, from `ccc/ListCallDetailRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists the detail records of calls that match a search.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListCallDetailRecordsRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(100);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_call_detail_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCallDetailRecordsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// Number that counts or picks out the called. Example: `132xxxx0523`.
    pub called_number: Option<String>,
    /// Number that counts or picks out the calling. Example: `073xxxx7539`.
    pub calling_number: Option<String>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000. Example: `1532448000000`.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 4133952000000. Example: `1532707199000`.
    pub end_time: Option<i64>,
    /// Which kind of contact it is or is to be. Example: `Outbound`.
    pub contact_type: Option<Open<ContactType>>,
    /// How the call ended; only calls that ended this way are listed. Example: `Success`.
    pub contact_disposition: Option<Open<ContactDisposition>>,
    /// ID of the contact that the call is about. Example: `job-125152394144124921`.
    pub contact_id: Option<String>,
    /// ID of the agent that the call is about. Example: `ccc-user@ccc-test`.
    pub agent_id: Option<String>,
    /// ID of the skill group that the call is about. Example: `skg-default@ccc-test`.
    pub skill_group_id: Option<String>,
    /// Whether the list goes up or down. Example: `ASC`.
    pub sort_order: Option<Open<SortOrder>>,
    /// Field by which the records are arranged, by default the start of the call. Example: `statTime`.
    pub order_by_field: Option<String>,
    /// Items of the kind satisfaction to work on or to narrow the list down to. Example: `["1", "3"]`.
    pub satisfaction_list: Vec<String>,
    /// Way by which the customer was asked for a rating; only such calls are listed. Example: `IVR`.
    pub satisfaction_survey_channel: Option<String>,
    /// Further conditions as a JSON object, such as the IDs of cases or a number.
    pub criteria: Option<String>,
    /// Items of the kind satisfaction description to work on or to narrow the list down to.
    pub satisfaction_description_list: Option<String>,
    /// Items of the kind early media state to work on or to narrow the list down to.
    pub early_media_state_list: Option<String>,
    /// Items of the kind contact disposition to work on or to narrow the list down to.
    pub contact_disposition_list: Option<String>,
    /// Items of the kind contact type to work on or to narrow the list down to.
    pub contact_type_list: Option<String>,
}

impl ListCallDetailRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CalledNumber`.
    pub fn called_number(mut self, value: impl Into<String>) -> Self {
        self.called_number = Some(value.into());
        self
    }
    /// Sets `CallingNumber`.
    pub fn calling_number(mut self, value: impl Into<String>) -> Self {
        self.calling_number = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `ContactType`.
    pub fn contact_type(mut self, value: impl Into<Open<ContactType>>) -> Self {
        self.contact_type = Some(value.into());
        self
    }
    /// Sets `ContactDisposition`.
    pub fn contact_disposition(
        mut self,
        value: impl Into<Open<ContactDisposition>>,
    ) -> Self {
        self.contact_disposition = Some(value.into());
        self
    }
    /// Sets `ContactId`.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets `AgentId`.
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }
    /// Sets `SkillGroupId`.
    pub fn skill_group_id(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id = Some(value.into());
        self
    }
    /// Sets `SortOrder`.
    pub fn sort_order(mut self, value: impl Into<Open<SortOrder>>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
    /// Sets `OrderByField`.
    pub fn order_by_field(mut self, value: impl Into<String>) -> Self {
        self.order_by_field = Some(value.into());
        self
    }
    /// Sets `SatisfactionList`.
    pub fn satisfaction_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.satisfaction_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SatisfactionSurveyChannel`.
    pub fn satisfaction_survey_channel(mut self, value: impl Into<String>) -> Self {
        self.satisfaction_survey_channel = Some(value.into());
        self
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `SatisfactionDescriptionList`.
    pub fn satisfaction_description_list(mut self, value: impl Into<String>) -> Self {
        self.satisfaction_description_list = Some(value.into());
        self
    }
    /// Sets `EarlyMediaStateList`.
    pub fn early_media_state_list(mut self, value: impl Into<String>) -> Self {
        self.early_media_state_list = Some(value.into());
        self
    }
    /// Sets `ContactDispositionList`.
    pub fn contact_disposition_list(mut self, value: impl Into<String>) -> Self {
        self.contact_disposition_list = Some(value.into());
        self
    }
    /// Sets `ContactTypeList`.
    pub fn contact_type_list(mut self, value: impl Into<String>) -> Self {
        self.contact_type_list = Some(value.into());
        self
    }
}

request! {
    ListCallDetailRecordsRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "CalledNumber" => called_number: query,
        "CallingNumber" => calling_number: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "ContactType" => contact_type: query,
        "ContactDisposition" => contact_disposition: query,
        "ContactId" => contact_id: query,
        "AgentId" => agent_id: query,
        "SkillGroupId" => skill_group_id: query,
        "SortOrder" => sort_order: query,
        "OrderByField" => order_by_field: query,
        "SatisfactionList" => satisfaction_list: query_json,
        "SatisfactionSurveyChannel" => satisfaction_survey_channel: query,
        "Criteria" => criteria: query,
        "SatisfactionDescriptionList" => satisfaction_description_list: query,
        "EarlyMediaStateList" => early_media_state_list: query,
        "ContactDispositionList" => contact_disposition_list: query,
        "ContactTypeList" => contact_type_list: query,
    }
}

impl Operation for ListCallDetailRecordsRequest {
    type Response = ListCallDetailRecordsResponse;
    type Error = ListCallDetailRecordsError;
    const INFO: OperationInfo = super::operation("ListCallDetailRecords")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListCallDetailRecordsError] = &[
        ListCallDetailRecordsError::InternalServiceCommon,
        ListCallDetailRecordsError::ParameterFormat,
    ];
}

impl Paginated for ListCallDetailRecordsRequest {
    type Item = CallDetailRecord;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListCallDetailRecordsRequest`].
#[non_exhaustive]
pub struct ListCallDetailRecordsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CallDetailRecordData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListCallDetailRecordsResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CallDetailRecordData {
    /// Entries of the list.
    pub list: Vec<CallDetailRecord>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `11`.
    pub total_count: Option<i32>,
}

response! {
    CallDetailRecordData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CallDetailRecord {
    /// IDs of the agents that were found or are concerned. Example: `user-test@ccc-test`.
    pub agent_ids: Option<String>,
    /// Names of the agents that were found or are concerned. Example: `text`.
    pub agent_names: Option<String>,
    /// How long the call lasts. Unit: `seconds`. Example: `30`.
    pub call_duration: Option<String>,
    /// Number that counts or picks out the called. Example: `133xxxx2315`.
    pub called_number: Option<String>,
    /// Number that counts or picks out the calling. Example: `053xxxx3128`.
    pub calling_number: Option<String>,
    /// How the call ended. Some outcomes appear only if the flow has a node that records the reason of
    /// the hangup. Example: `Success`.
    pub contact_disposition: Option<String>,
    /// ID of the contact that the item belongs to or stands for. Example: `job-125152394144124921`.
    pub contact_id: Option<String>,
    /// Which kind of contact it is or is to be. Example: `Outbound`.
    pub contact_type: Option<String>,
    /// Time that is set or recorded for this: established. Example: `1532448000000`.
    pub established_time: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Whether a recording can be fetched; `false` also if nobody has picked up. Example: `true`.
    pub recording_ready: Option<bool>,
    /// Side that hung up first. Example: `agent`.
    pub release_initiator: Option<String>,
    /// Time that is set or recorded for this: release. Example: `1532707199000`.
    pub release_time: Option<i64>,
    /// Rating by the customer, on your own scale. Example: `1`.
    pub satisfaction: Option<i32>,
    /// Way by which the customer was asked for a rating. Example: `IVR`.
    pub satisfaction_survey_channel: Option<String>,
    /// Whether the customer was asked for a rating. Example: `true`.
    pub satisfaction_survey_offered: Option<bool>,
    /// IDs of the skill groups that were found or are concerned. Example: `skg-default@ccc-test`.
    pub skill_group_ids: Option<String>,
    /// Names of the skill groups that were found or are concerned. Example: `text`.
    pub skill_group_names: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1532448000000`.
    pub start_time: Option<i64>,
    /// Second number of the instance, from which the customer was called in a double call.
    /// Example: `0533128****`.
    pub additional_broker: Option<String>,
    /// Position of the satisfaction in its sequence, or the index for it. Example: `1`.
    pub satisfaction_index: Option<i32>,
    /// Time that is set or recorded for this: wait. Example: `5`.
    pub wait_time: Option<i64>,
    /// Time that is set or recorded for this: ivr. Example: `8`.
    pub ivr_time: Option<i64>,
    /// Free text that tells people about the satisfaction. Example: `text`.
    pub satisfaction_description: Option<String>,
    /// Time that is set or recorded for this: ring. Example: `5`.
    pub ring_time: Option<i64>,
    /// How long the recording lasts. Example: `10`.
    pub recording_duration: Option<i64>,
    /// Time that is set or recorded for this: queue. Example: `0`.
    pub queue_time: Option<i64>,
    /// Number of the instance that called both sides and joined them. Example: `0533127****`.
    pub broker: Option<String>,
    /// Where the caller lies. Example: `text`.
    pub caller_location: Option<String>,
    /// Where the callee lies. Example: `text`.
    pub callee_location: Option<String>,
    /// State that the early media is in. Example: `NotConnected`.
    pub early_media_state: Option<String>,
    /// Why it came to the release. Example: `486:USER_BUSY`.
    pub release_reason: Option<String>,
    /// Time that is set or recorded for this: dialing. Example: `0`.
    pub dialing_time: Option<i64>,
    /// Time that is set or recorded for this: talk. Example: `0`.
    pub talk_time: Option<i64>,
    /// Time that is set or recorded for this: held. Example: `12`.
    pub held_time: Option<i64>,
}

response! {
    CallDetailRecord {
        "AgentIds" => agent_ids: value,
        "AgentNames" => agent_names: value,
        "CallDuration" => call_duration: value,
        "CalledNumber" => called_number: value,
        "CallingNumber" => calling_number: value,
        "ContactDisposition" => contact_disposition: value,
        "ContactId" => contact_id: value,
        "ContactType" => contact_type: value,
        "EstablishedTime" => established_time: value,
        "InstanceId" => instance_id: value,
        "RecordingReady" => recording_ready: value,
        "ReleaseInitiator" => release_initiator: value,
        "ReleaseTime" => release_time: value,
        "Satisfaction" => satisfaction: value,
        "SatisfactionSurveyChannel" => satisfaction_survey_channel: value,
        "SatisfactionSurveyOffered" => satisfaction_survey_offered: value,
        "SkillGroupIds" => skill_group_ids: value,
        "SkillGroupNames" => skill_group_names: value,
        "StartTime" => start_time: value,
        "AdditionalBroker" => additional_broker: value,
        "SatisfactionIndex" => satisfaction_index: value,
        "WaitTime" => wait_time: value,
        "IvrTime" => ivr_time: value,
        "SatisfactionDescription" => satisfaction_description: value,
        "RingTime" => ring_time: value,
        "RecordingDuration" => recording_duration: value,
        "QueueTime" => queue_time: value,
        "Broker" => broker: value,
        "CallerLocation" => caller_location: value,
        "CalleeLocation" => callee_location: value,
        "EarlyMediaState" => early_media_state: value,
        "ReleaseReason" => release_reason: value,
        "DialingTime" => dialing_time: value,
        "TalkTime" => talk_time: value,
        "HeldTime" => held_time: value,
    }
}

values! {
    /// Which kind of contact it is or is to be.
    pub enum ContactType {
        /// Calls that customers made.
        Inbound = "Inbound",
        /// Calls that agents made to customers.
        Outbound = "Outbound",
        /// Calls in which agent and customer were both dialed and then joined.
        Back2Back = "Back2Back",
    }
}

values! {
    /// How the call ended; only calls that ended this way are listed.
    pub enum ContactDisposition {
        /// The conversation took place and ended normally.
        Success = "Success",
        /// Nobody picked up.
        NoAnswer = "NoAnswer",
        /// Calls in which the customer hung up inside a flow.
        AbandonedInContactFlow = "AbandonedInContactFlow",
        /// The customer hung up while waiting for an agent.
        AbandonedInQueue = "AbandonedInQueue",
        /// Calls in which the customer hung up while an agent's telephone rang.
        AbandonedRing = "AbandonedRing",
        /// The call was refused.
        Reject = "Reject",
    }
}

values! {
    /// Whether the list goes up or down.
    pub enum SortOrder {
        /// The smallest value or earliest time first.
        Asc = "ASC",
        /// The largest value or latest time first.
        Desc = "DESC",
    }
}

/// Errors that the documentation of [`ListCallDetailRecordsRequest`] names.
///
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
pub type ListCallDetailRecordsError = super::DocumentedError;
