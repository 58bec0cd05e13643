// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCallDetailRecordsV2`, from `ccc/ListCallDetailRecordsV2.md`.

use alicloud_runtime::codegen::*;

/// Lists call detail records with more filters than
/// [`ListCallDetailRecords`](super::Client::list_call_detail_records), such as media type and
/// satisfaction.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListCallDetailRecordsV2Request::new()
///     .page_number(1)
///     .page_size(1)
///     .instance_id("...");
/// let reply = client.list_call_detail_records_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCallDetailRecordsV2Request {
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Beginning of the period to look at. Range: 0 to 4133952000000.
    pub start_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 4133952000000.
    pub end_time: Option<i64>,
    /// Whether the list goes up or down.
    pub sort_order: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Field by which the records are arranged, by default the start of the call.
    pub order_by_field: Option<String>,
    /// Part of a number or of its note; only entries that contain it are listed.
    pub search_pattern: Option<String>,
    /// Which kind of media it is or is to be.
    pub media_type: Option<String>,
    /// IDs of the contacts to work on or to narrow the list down to.
    pub contact_id_list: Option<String>,
    /// Items of the kind contact type to work on or to narrow the list down to.
    pub contact_type_list: Option<String>,
    /// Items of the kind contact disposition to work on or to narrow the list down to.
    pub contact_disposition_list: Option<String>,
    /// Items of the kind early media state to work on or to narrow the list down to.
    pub early_media_state_list: Option<String>,
    /// Way by which the customer was asked for a rating; only such calls are listed.
    pub satisfaction_survey_channel: Option<String>,
    /// Items of the kind satisfaction rate to work on or to narrow the list down to.
    pub satisfaction_rate_list: Option<String>,
    /// Items of the kind satisfaction description to work on or to narrow the list down to.
    pub satisfaction_description_list: Option<String>,
    /// IDs of the skill groups to work on or to narrow the list down to.
    pub skill_group_id_list: Option<String>,
    /// ID of the agent that the call is about.
    pub agent_id: Option<String>,
    /// ID of the first agent that the call is about.
    pub first_agent_id: Option<String>,
    /// Number that counts or picks out the calling.
    pub calling_number: Option<String>,
    /// Number that counts or picks out the called.
    pub called_number: Option<String>,
    /// Number that picks out the item, such as a phone number.
    pub number: Option<String>,
    /// Number of the instance that calls both sides in turn and joins them, so that neither sees the
    /// other's number.
    pub broker: Option<String>,
    /// Items of the kind access channel type to work on or to narrow the list down to.
    pub access_channel_type_list: Option<String>,
    /// Items of the kind release initiator to work on or to narrow the list down to.
    pub release_initiator_list: Option<String>,
    /// Items of the kind release reason to work on or to narrow the list down to.
    pub release_reason_list: Option<String>,
    /// Lists only calls whose analysis is finished, or only those where it is not.
    pub analytics_report_ready: Option<bool>,
}

impl ListCallDetailRecordsV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `SortOrder`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `OrderByField`.
    pub fn order_by_field(mut self, value: impl Into<String>) -> Self {
        self.order_by_field = Some(value.into());
        self
    }
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
    /// Sets `MediaType`.
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.media_type = Some(value.into());
        self
    }
    /// Sets `ContactIdList`.
    pub fn contact_id_list(mut self, value: impl Into<String>) -> Self {
        self.contact_id_list = Some(value.into());
        self
    }
    /// Sets `ContactTypeList`.
    pub fn contact_type_list(mut self, value: impl Into<String>) -> Self {
        self.contact_type_list = Some(value.into());
        self
    }
    /// Sets `ContactDispositionList`.
    pub fn contact_disposition_list(mut self, value: impl Into<String>) -> Self {
        self.contact_disposition_list = Some(value.into());
        self
    }
    /// Sets `EarlyMediaStateList`.
    pub fn early_media_state_list(mut self, value: impl Into<String>) -> Self {
        self.early_media_state_list = Some(value.into());
        self
    }
    /// Sets `SatisfactionSurveyChannel`.
    pub fn satisfaction_survey_channel(mut self, value: impl Into<String>) -> Self {
        self.satisfaction_survey_channel = Some(value.into());
        self
    }
    /// Sets `SatisfactionRateList`.
    pub fn satisfaction_rate_list(mut self, value: impl Into<String>) -> Self {
        self.satisfaction_rate_list = Some(value.into());
        self
    }
    /// Sets `SatisfactionDescriptionList`.
    pub fn satisfaction_description_list(mut self, value: impl Into<String>) -> Self {
        self.satisfaction_description_list = Some(value.into());
        self
    }
    /// Sets `SkillGroupIdList`.
    pub fn skill_group_id_list(mut self, value: impl Into<String>) -> Self {
        self.skill_group_id_list = Some(value.into());
        self
    }
    /// Sets `AgentId`.
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }
    /// Sets `FirstAgentId`.
    pub fn first_agent_id(mut self, value: impl Into<String>) -> Self {
        self.first_agent_id = Some(value.into());
        self
    }
    /// Sets `CallingNumber`.
    pub fn calling_number(mut self, value: impl Into<String>) -> Self {
        self.calling_number = Some(value.into());
        self
    }
    /// Sets `CalledNumber`.
    pub fn called_number(mut self, value: impl Into<String>) -> Self {
        self.called_number = Some(value.into());
        self
    }
    /// Sets `Number`.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// Sets `Broker`.
    pub fn broker(mut self, value: impl Into<String>) -> Self {
        self.broker = Some(value.into());
        self
    }
    /// Sets `AccessChannelTypeList`.
    pub fn access_channel_type_list(mut self, value: impl Into<String>) -> Self {
        self.access_channel_type_list = Some(value.into());
        self
    }
    /// Sets `ReleaseInitiatorList`.
    pub fn release_initiator_list(mut self, value: impl Into<String>) -> Self {
        self.release_initiator_list = Some(value.into());
        self
    }
    /// Sets `ReleaseReasonList`.
    pub fn release_reason_list(mut self, value: impl Into<String>) -> Self {
        self.release_reason_list = Some(value.into());
        self
    }
    /// Sets `AnalyticsReportReady`.
    #[inline]
    pub fn analytics_report_ready(mut self, value: bool) -> Self {
        self.analytics_report_ready = Some(value);
        self
    }
}

request! {
    ListCallDetailRecordsV2Request {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SortOrder" => sort_order: query,
        "InstanceId" => instance_id: query,
        "OrderByField" => order_by_field: query,
        "SearchPattern" => search_pattern: query,
        "MediaType" => media_type: query,
        "ContactIdList" => contact_id_list: query,
        "ContactTypeList" => contact_type_list: query,
        "ContactDispositionList" => contact_disposition_list: query,
        "EarlyMediaStateList" => early_media_state_list: query,
        "SatisfactionSurveyChannel" => satisfaction_survey_channel: query,
        "SatisfactionRateList" => satisfaction_rate_list: query,
        "SatisfactionDescriptionList" => satisfaction_description_list: query,
        "SkillGroupIdList" => skill_group_id_list: query,
        "AgentId" => agent_id: query,
        "FirstAgentId" => first_agent_id: query,
        "CallingNumber" => calling_number: query,
        "CalledNumber" => called_number: query,
        "Number" => number: query,
        "Broker" => broker: query,
        "AccessChannelTypeList" => access_channel_type_list: query,
        "ReleaseInitiatorList" => release_initiator_list: query,
        "ReleaseReasonList" => release_reason_list: query,
        "AnalyticsReportReady" => analytics_report_ready: query,
    }
}

impl Operation for ListCallDetailRecordsV2Request {
    type Response = ListCallDetailRecordsV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCallDetailRecordsV2")
        .required(&["PageNumber", "PageSize", "InstanceId"])
        .read_only();
}

/// Response to [`ListCallDetailRecordsV2Request`], which the documentation does not describe.
pub type ListCallDetailRecordsV2Response = alicloud_runtime::UndocumentedResponse;
