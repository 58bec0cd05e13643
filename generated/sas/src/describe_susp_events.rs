// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSuspEvents`, from `sas/DescribeSuspEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists security alert events without aggregating them.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSuspEventsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_susp_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSuspEventsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// The levels that are concerned.
    pub levels: Option<String>,
    /// Kinds of parent event to work on or to narrow the list down to.
    pub parent_event_types: Option<String>,
    /// Names of the events to work on or to narrow the list down to.
    pub event_names: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// What is known about the alert unique.
    pub alarm_unique_info: Option<String>,
    /// What is known about the unique.
    pub unique_info: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// ID of the tactic that the call is about.
    pub tactic_id: Option<String>,
    /// Items of the kind operate error code to work on or to narrow the list down to.
    /// Items: at most 100.
    pub operate_error_code_list: Vec<String>,
    /// Earliest moment of the handling, written as date and time of day.
    pub operate_time_start: Option<String>,
    /// Latest moment of the handling, written as date and time of day.
    pub operate_time_end: Option<String>,
    /// Earliest moment of the span; the form differs between operations.
    pub time_start: Option<String>,
    /// Latest moment of the span; the form differs between operations.
    pub time_end: Option<String>,
    /// Field by which the alerts are arranged.
    pub sort_column: Option<String>,
    /// Which kind of sort it is or is to be.
    pub sort_type: Option<String>,
    /// Items of the kind assets type to work on or to narrow the list down to. Items: at most 100.
    pub assets_type_list: Vec<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
    /// Way in which the strict works.
    pub strict_mode: Option<String>,
    /// Which kind of multi account action it is or is to be.
    pub multi_account_action_type: Option<i32>,
    /// The source ali uids to work on or to narrow the list down to.
    pub source_ali_uids: Vec<i64>,
    /// Items of the kind support operate code to work on or to narrow the list down to.
    /// Items: at most 100.
    pub support_operate_code_list: Vec<String>,
}

impl DescribeSuspEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Levels`.
    pub fn levels(mut self, value: impl Into<String>) -> Self {
        self.levels = Some(value.into());
        self
    }
    /// Sets `ParentEventTypes`.
    pub fn parent_event_types(mut self, value: impl Into<String>) -> Self {
        self.parent_event_types = Some(value.into());
        self
    }
    /// Sets `EventNames`.
    pub fn event_names(mut self, value: impl Into<String>) -> Self {
        self.event_names = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AlarmUniqueInfo`.
    pub fn alarm_unique_info(mut self, value: impl Into<String>) -> Self {
        self.alarm_unique_info = Some(value.into());
        self
    }
    /// Sets `UniqueInfo`.
    pub fn unique_info(mut self, value: impl Into<String>) -> Self {
        self.unique_info = Some(value.into());
        self
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ContainerFieldName`.
    pub fn container_field_name(mut self, value: impl Into<String>) -> Self {
        self.container_field_name = Some(value.into());
        self
    }
    /// Sets `ContainerFieldValue`.
    pub fn container_field_value(mut self, value: impl Into<String>) -> Self {
        self.container_field_value = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TacticId`.
    pub fn tactic_id(mut self, value: impl Into<String>) -> Self {
        self.tactic_id = Some(value.into());
        self
    }
    /// Sets `OperateErrorCodeList`.
    pub fn operate_error_code_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.operate_error_code_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OperateTimeStart`.
    pub fn operate_time_start(mut self, value: impl Into<String>) -> Self {
        self.operate_time_start = Some(value.into());
        self
    }
    /// Sets `OperateTimeEnd`.
    pub fn operate_time_end(mut self, value: impl Into<String>) -> Self {
        self.operate_time_end = Some(value.into());
        self
    }
    /// Sets `TimeStart`.
    pub fn time_start(mut self, value: impl Into<String>) -> Self {
        self.time_start = Some(value.into());
        self
    }
    /// Sets `TimeEnd`.
    pub fn time_end(mut self, value: impl Into<String>) -> Self {
        self.time_end = Some(value.into());
        self
    }
    /// Sets `SortColumn`.
    pub fn sort_column(mut self, value: impl Into<String>) -> Self {
        self.sort_column = Some(value.into());
        self
    }
    /// Sets `SortType`.
    pub fn sort_type(mut self, value: impl Into<String>) -> Self {
        self.sort_type = Some(value.into());
        self
    }
    /// Sets `AssetsTypeList`.
    pub fn assets_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.assets_type_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
    /// Sets `StrictMode`.
    pub fn strict_mode(mut self, value: impl Into<String>) -> Self {
        self.strict_mode = Some(value.into());
        self
    }
    /// Sets `MultiAccountActionType`.
    #[inline]
    pub fn multi_account_action_type(mut self, value: i32) -> Self {
        self.multi_account_action_type = Some(value);
        self
    }
    /// Sets `SourceAliUids`.
    pub fn source_ali_uids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.source_ali_uids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SupportOperateCodeList`.
    pub fn support_operate_code_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.support_operate_code_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeSuspEventsRequest {
        "SourceIp" => source_ip: query,
        "Dealed" => dealed: query,
        "Name" => name: query,
        "Levels" => levels: query,
        "ParentEventTypes" => parent_event_types: query,
        "EventNames" => event_names: query,
        "Remark" => remark: query,
        "Status" => status: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Lang" => lang: query,
        "AlarmUniqueInfo" => alarm_unique_info: query,
        "UniqueInfo" => unique_info: query,
        "Id" => id: query,
        "From" => from_: query,
        "Source" => source: query,
        "GroupId" => group_id: query,
        "Uuids" => uuids: query,
        "ClusterId" => cluster_id: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "TargetType" => target_type: query,
        "TacticId" => tactic_id: form,
        "OperateErrorCodeList" => operate_error_code_list: query,
        "OperateTimeStart" => operate_time_start: query,
        "OperateTimeEnd" => operate_time_end: query,
        "TimeStart" => time_start: query,
        "TimeEnd" => time_end: query,
        "SortColumn" => sort_column: query,
        "SortType" => sort_type: query,
        "AssetsTypeList" => assets_type_list: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
        "StrictMode" => strict_mode: query,
        "MultiAccountActionType" => multi_account_action_type: query,
        "SourceAliUids" => source_ali_uids: query_joined(','),
        "SupportOperateCodeList" => support_operate_code_list: query,
    }
}

impl Operation for DescribeSuspEventsRequest {
    type Response = DescribeSuspEventsResponse;
    type Error = DescribeSuspEventsError;
    const INFO: OperationInfo = super::operation("DescribeSuspEvents").read_only();
    const ERRORS: &'static [DescribeSuspEventsError] = &[
        DescribeSuspEventsError::NoPermission,
        DescribeSuspEventsError::UnknownError,
        DescribeSuspEventsError::RdCheckNoPermission,
        DescribeSuspEventsError::RdCheckInnerError,
        DescribeSuspEventsError::ServerError,
    ];
}

impl Paginated for DescribeSuspEventsRequest {
    type Item = SuspEvent;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.susp_events)
    }
}

/// Response to [`DescribeSuspEventsRequest`].
#[non_exhaustive]
pub struct DescribeSuspEventsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0D6E20E4-8326-1D03-A553-2182BE9E82F9`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `20`.
    pub count: Option<i32>,
    /// The susp events that were found or are concerned, one entry each.
    pub susp_events: Vec<SuspEvent>,
}

response! {
    DescribeSuspEventsResponse {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "SuspEvents" => susp_events: list(""),
    }
}

/// The susp events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SuspEvent {
    /// The stages that are concerned. Example: `"["authority_maintenance"]"`.
    pub stages: Option<String>,
    /// The tactic items that were found or are concerned, one entry each.
    pub tactic_items: Vec<TacticItem>,
    /// Address that can be reached from the Internet. Example: `1.2.XX.XX`.
    pub internet_ip: Option<String>,
    /// Name that the k8s cluster goes by. Example: `test-daily`.
    pub k8s_cluster_name: Option<String>,
    /// ID of the container image that the item belongs to or stands for.
    /// Example: `sha256:2e5a3b0ae5f452b3cb458789a9a7542ef40035a84318469a8528c5e444db1****`.
    pub container_image_id: Option<String>,
    /// Moment that was recorded for this: last. Example: `1631699497000`.
    pub last_time_stamp: Option<i64>,
    /// Time that is set or recorded for this: occurrence. Example: `2018-09-26 01:51:01`.
    pub occurrence_time: Option<String>,
    /// What is known about the alert unique. Example: `8df914418f****`.
    pub alarm_unique_info: Option<String>,
    /// Free text that describes the item to people. Example: `webshell`.
    pub desc: Option<String>,
    /// Whether the alert can be taken back from being marked harmless. Example: `false`.
    pub can_cancel_fault: Option<bool>,
    /// Name of the alert for people. Example: `Login with unusual location`.
    pub alarm_event_name_display: Option<String>,
    /// Name that the application is registered under. Example: `pro-deploy-tibasic`.
    pub app_name: Option<String>,
    /// IDs of the security events that were found or are concerned. Example: `270789`.
    pub security_event_ids: Option<String>,
    /// ID of the k8s cluster that the item belongs to or stands for.
    /// Example: `c517b37e1401e4961b3951863a49a****`.
    pub k8s_cluster_id: Option<String>,
    /// Name that the container image goes by. Example: `centos7_apache:v1.0.1`.
    pub container_image_name: Option<String>,
    /// Rules that apply to the mark mis, one entry each. Example: `text`.
    pub mark_mis_rules: Option<String>,
    /// Whether the alert can be handled here with one call. Example: `true`.
    pub can_be_deal_on_line: Option<bool>,
    /// Way in which the contain hw works. Example: `false`.
    pub contain_hw_mode: Option<bool>,
    /// ID of the k8s node that the item belongs to or stands for. Example: `i-bp14a1ay8e0aa9t0****`.
    pub k8s_node_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `nginx`.
    pub instance_name: Option<String>,
    /// State that the event is in. Example: `1`.
    pub event_status: Option<i32>,
    /// Which version of the sale is meant. Example: `1`.
    pub sale_version: Option<String>,
    /// Code that stands for the operate error, for programs to act on.
    /// Example: `kill_and_quara.Success`.
    pub operate_error_code: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// What is known about the has trace. Example: `true`.
    pub has_trace_info: Option<bool>,
    /// Where the data comes from. Example: `aegis_suspicious_****`.
    pub data_source: Option<String>,
    /// Time that is set or recorded for this: operate. Example: `1631699497000`.
    pub operate_time: Option<i64>,
    /// Which kind of event sub it is or is to be. Example: `login_common_location`.
    pub event_sub_type: Option<String>,
    /// Whether the alert comes from analysis afterward rather than on the spot. Example: `true`.
    pub advanced: Option<bool>,
    /// Moment that was recorded for this: occurrence. Example: `1631699497000`.
    pub occurrence_time_stamp: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `i-9dp6dwsxdl9z5u1e2f****`.
    pub instance_id: Option<String>,
    /// Kind of the alert for people. Example: `Unusual Logon`.
    pub alarm_event_type_display: Option<String>,
    /// IP address that belongs to the intranet. Example: `100.100.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Time that is set or recorded for this: last. Example: `2018-09-26 01:51:01`.
    pub last_time: Option<String>,
    /// Text about the outcome of the handling. Example: `success`.
    pub operate_msg: Option<String>,
    /// Identifier that is unique for the item. Example: `bf6b30d3-eea8-4924-9f0a-****`.
    pub uuid: Option<String>,
    /// Name that the k8s pod goes by. Example: `myapp-pod`.
    pub k8s_pod_name: Option<String>,
    /// ID of the container that the item belongs to or stands for.
    /// Example: `container_1648601865161_14925_02_000****`.
    pub container_id: Option<String>,
    /// Which kind of alert event it is or is to be. Example: `Unusual Logon`.
    pub alarm_event_type: Option<String>,
    /// Namespace that the k8s lies in. Example: `default`.
    pub k8s_namespace: Option<String>,
    /// Whether the attack was stopped without being asked. Example: `true`.
    pub auto_breaking: Option<bool>,
    /// Name that the k8s node goes by.
    pub k8s_node_name: Option<String>,
    /// Name that the alert event goes by. Example: `login_common_location`.
    pub alarm_event_name: Option<String>,
    /// What is known about the unique. Example: `e17e****`.
    pub unique_info: Option<String>,
    /// State that the malicious rule is in. Example: `open`.
    pub malicious_rule_status: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `serious`.
    pub level: Option<String>,
    /// Identifier of the item within its collection. Example: `1000`.
    pub id: Option<i64>,
    /// The details that were found or are concerned, one entry each.
    pub details: Vec<SuspEventDetail>,
    /// The event notes that were found or are concerned, one entry each.
    pub event_notes: Vec<EventNote>,
    /// ID of the cluster that the item belongs to or stands for.
    /// Example: `c2051775877374cccbf68af596e6****`.
    pub cluster_id: Option<String>,
    /// ID that Security Center gives to the image. Example: `70489fb520cea585ad9761d5a842****`.
    pub image_uuid: Option<String>,
    /// Result of the step or check named display sandbox. Example: `true`.
    pub display_sandbox_result: Option<bool>,
    /// Whether the alert can be explained by a language model. Example: `true`.
    pub large_model: Option<bool>,
    /// Items of the kind mark that were found or are concerned.
    pub mark_list: Vec<String>,
}

response! {
    SuspEvent {
        "Stages" => stages: value,
        "TacticItems" => tactic_items: list(""),
        "InternetIp" => internet_ip: value,
        "K8sClusterName" => k8s_cluster_name: value,
        "ContainerImageId" => container_image_id: value,
        "LastTimeStamp" => last_time_stamp: value,
        "OccurrenceTime" => occurrence_time: value,
        "AlarmUniqueInfo" => alarm_unique_info: value,
        "Desc" => desc: value,
        "CanCancelFault" => can_cancel_fault: value,
        "AlarmEventNameDisplay" => alarm_event_name_display: value,
        "AppName" => app_name: value,
        "SecurityEventIds" => security_event_ids: value,
        "K8sClusterId" => k8s_cluster_id: value,
        "ContainerImageName" => container_image_name: value,
        "MarkMisRules" => mark_mis_rules: value,
        "CanBeDealOnLine" => can_be_deal_on_line: value,
        "ContainHwMode" => contain_hw_mode: value,
        "K8sNodeId" => k8s_node_id: value,
        "InstanceName" => instance_name: value,
        "EventStatus" => event_status: value,
        "SaleVersion" => sale_version: value,
        "OperateErrorCode" => operate_error_code: value,
        "Name" => name: value,
        "HasTraceInfo" => has_trace_info: value,
        "DataSource" => data_source: value,
        "OperateTime" => operate_time: value,
        "EventSubType" => event_sub_type: value,
        "Advanced" => advanced: value,
        "OccurrenceTimeStamp" => occurrence_time_stamp: value,
        "InstanceId" => instance_id: value,
        "AlarmEventTypeDisplay" => alarm_event_type_display: value,
        "IntranetIp" => intranet_ip: value,
        "LastTime" => last_time: value,
        "OperateMsg" => operate_msg: value,
        "Uuid" => uuid: value,
        "K8sPodName" => k8s_pod_name: value,
        "ContainerId" => container_id: value,
        "AlarmEventType" => alarm_event_type: value,
        "K8sNamespace" => k8s_namespace: value,
        "AutoBreaking" => auto_breaking: value,
        "K8sNodeName" => k8s_node_name: value,
        "AlarmEventName" => alarm_event_name: value,
        "UniqueInfo" => unique_info: value,
        "MaliciousRuleStatus" => malicious_rule_status: value,
        "Level" => level: value,
        "Id" => id: value,
        "Details" => details: list(""),
        "EventNotes" => event_notes: list(""),
        "clusterId" => cluster_id: value,
        "ImageUuid" => image_uuid: value,
        "DisplaySandboxResult" => display_sandbox_result: value,
        "LargeModel" => large_model: value,
        "MarkList" => mark_list: list(""),
    }
}

/// The tactic items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TacticItem {
    /// ID of the tactic that the item belongs to or stands for. Example: `TA0001`.
    pub tactic_id: Option<String>,
    /// Name that the tactic display goes by. Example: `text`.
    pub tactic_display_name: Option<String>,
}

response! {
    TacticItem {
        "TacticId" => tactic_id: value,
        "TacticDisplayName" => tactic_display_name: value,
    }
}

/// The details that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SuspEventDetail {
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `/etc/crontab`.
    pub value: Option<String>,
    /// Label of the detail for people. Example: `Login with unusual location`.
    pub name_display: Option<String>,
    /// Value of the detail in the form for people. Example: `/etc/crontab`.
    pub value_display: Option<String>,
}

response! {
    SuspEventDetail {
        "Type" => type_: value,
        "Value" => value: value,
        "NameDisplay" => name_display: value,
        "ValueDisplay" => value_display: value,
    }
}

/// The event notes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EventNote {
    /// Remark that somebody left. Example: `Test`.
    pub note: Option<String>,
    /// ID of the note that the item belongs to or stands for. Example: `123`.
    pub note_id: Option<i64>,
    /// Time that is set or recorded for this: note. Example: `2018-09-26 01:51:01`.
    pub note_time: Option<String>,
}

response! {
    EventNote {
        "Note" => note: value,
        "NoteId" => note_id: value,
        "NoteTime" => note_time: value,
    }
}

/// Errors that the documentation of [`DescribeSuspEventsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`UnknownError`](super::DocumentedError::UnknownError)
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSuspEventsError = super::DocumentedError;
