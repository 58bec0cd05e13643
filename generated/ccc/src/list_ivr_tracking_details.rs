// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIvrTrackingDetails`, from `ccc/ListIvrTrackingDetails.md`.

use alicloud_runtime::codegen::*;

/// Lists step by step the path of a call through the IVR.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListIvrTrackingDetailsRequest::new()
///     .contact_id("job-109634426711871319")
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ivr_tracking_details(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIvrTrackingDetailsRequest {
    /// **Required.** ID of the contact that the call is about. Example: `job-109634426711871319`.
    pub contact_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Range: 1 to 1000. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 100. Example: `10`.
    pub page_size: Option<i32>,
}

impl ListIvrTrackingDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactId`, which is required.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
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
}

request! {
    ListIvrTrackingDetailsRequest {
        "ContactId" => contact_id: query,
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListIvrTrackingDetailsRequest {
    type Response = ListIvrTrackingDetailsResponse;
    type Error = ListIvrTrackingDetailsError;
    const INFO: OperationInfo = super::operation("ListIvrTrackingDetails")
        .required(&["ContactId", "InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListIvrTrackingDetailsError] = &[
        ListIvrTrackingDetailsError::InternalServiceCommon,
        ListIvrTrackingDetailsError::ParameterFormat,
    ];
}

impl Paginated for ListIvrTrackingDetailsRequest {
    type Item = IvrTracking;
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

/// Response to [`ListIvrTrackingDetailsRequest`].
#[non_exhaustive]
pub struct ListIvrTrackingDetailsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<IvrTrackingData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D2RB671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListIvrTrackingDetailsResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct IvrTrackingData {
    /// Entries of the list.
    pub list: Vec<IvrTracking>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
}

response! {
    IvrTrackingData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct IvrTracking {
    /// Number that was dialed. Example: `053xxxx3128`.
    pub callee: Option<String>,
    /// Number from which the call came. Example: `133xxxx2315`.
    pub caller: Option<String>,
    /// ID of the channel that the item belongs to or stands for.
    /// Example: `65cp2c15-92ac-4e67-98b2-073a3c541c5d`.
    pub channel_id: Option<String>,
    /// The channel variables that are concerned. Example: `A=B;C=D`.
    pub channel_variables: Option<String>,
    /// ID of the contact that the item belongs to or stands for. Example: `job-109634426711871319`.
    pub contact_id: Option<String>,
    /// Time that is set or recorded for this: enter. Example: `1621910542876`.
    pub enter_time: Option<i64>,
    /// ID of the flow that the item belongs to or stands for.
    /// Example: `abc99462-1058-47d0-a114-f145ea7444ff`.
    pub flow_id: Option<String>,
    /// Name that the flow goes by. Example: `text`.
    pub flow_name: Option<String>,
    /// Instance that the call or the item is about. Example: `ccc-test`.
    pub instance: Option<String>,
    /// Time that is set or recorded for this: leave. Example: `1621910545105`.
    pub leave_time: Option<i64>,
    /// Code that stands for the node exit, for programs to act on. Example: `Success`.
    pub node_exit_code: Option<String>,
    /// ID of one node of the cluster or the instance. Example: `e0bc19a3`.
    pub node_id: Option<String>,
    /// Name that the node goes by. Example: `text`.
    pub node_name: Option<String>,
    /// Properties of the node, one entry each. Example: `text`.
    pub node_properties: BTreeMap<String, Value>,
    /// Part that the node plays. Example: `PLAY_OR_SAY`.
    pub node_type: Option<String>,
    /// The node variables that are concerned. Example: `{"digits":"2"}`.
    pub node_variables: BTreeMap<String, Value>,
}

response! {
    IvrTracking {
        "Callee" => callee: value,
        "Caller" => caller: value,
        "ChannelId" => channel_id: value,
        "ChannelVariables" => channel_variables: value,
        "ContactId" => contact_id: value,
        "EnterTime" => enter_time: value,
        "FlowId" => flow_id: value,
        "FlowName" => flow_name: value,
        "Instance" => instance: value,
        "LeaveTime" => leave_time: value,
        "NodeExitCode" => node_exit_code: value,
        "NodeId" => node_id: value,
        "NodeName" => node_name: value,
        "NodeProperties" => node_properties: map,
        "NodeType" => node_type: value,
        "NodeVariables" => node_variables: map,
    }
}

/// Errors that the documentation of [`ListIvrTrackingDetailsRequest`] names.
///
/// - [`InternalServiceCommon`](super::DocumentedError::InternalServiceCommon)
/// - [`ParameterFormat`](super::DocumentedError::ParameterFormat)
pub type ListIvrTrackingDetailsError = super::DocumentedError;
