// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAllSwimmingLaneGroup`, from `mse/QueryAllSwimmingLaneGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the groups of lanes in a namespace.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryAllSwimmingLaneGroupRequest::new();
/// let reply = client.query_all_swimming_lane_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAllSwimmingLaneGroupRequest {
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryAllSwimmingLaneGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryAllSwimmingLaneGroupRequest {
        "Namespace" => namespace: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryAllSwimmingLaneGroupRequest {
    type Response = QueryAllSwimmingLaneGroupResponse;
    type Error = QueryAllSwimmingLaneGroupError;
    const INFO: OperationInfo = super::operation("QueryAllSwimmingLaneGroup")
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryAllSwimmingLaneGroupError] = &[
        QueryAllSwimmingLaneGroupError::IllegalRequest,
        QueryAllSwimmingLaneGroupError::InvalidParameter,
        QueryAllSwimmingLaneGroupError::NoPermission,
        QueryAllSwimmingLaneGroupError::NotFound,
        QueryAllSwimmingLaneGroupError::InternalError,
    ];
}

/// Response to [`QueryAllSwimmingLaneGroupRequest`].
#[non_exhaustive]
pub struct QueryAllSwimmingLaneGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54973C90-F379-4372-9AA5-053A3F7****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Result code; `200` stands for success. Example: `200`.
    pub code: Option<i32>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Text to put in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// What the call found, one entry each. Example: `[{id:100,name:"test"}]`.
    pub data: Vec<AllSwimmingLaneGroupData>,
}

response! {
    QueryAllSwimmingLaneGroupResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "DynamicMessage" => dynamic_message: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AllSwimmingLaneGroupData {
    /// Name that people know the item by. Example: `swimmingGroup`.
    pub name: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `12345`.
    pub user_id: Option<String>,
    /// Whether messages for lanes are filtered on the message server or in the client.
    /// Example: `Client`.
    pub message_queue_filter_side: Option<String>,
    /// Applications concerned, by their IDs, separated by commas. Example: `abcde@abcde,abcde@abcde`.
    pub app_ids: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Whether requests that go through the lanes are recorded for analysis. Example: `false`.
    pub record_canary_detail: Option<bool>,
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i64>,
    /// Where traffic enters the lanes: an application or a gateway, with its kind before the colon.
    /// Example: `mse:abcde@abcde`.
    pub entry_app: Option<String>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Whether messages of a lane stay in that lane. Example: `true`.
    pub message_queue_gray_enable: Option<bool>,
    /// HTTP paths that the rule, route or interface stands under.
    pub paths: Option<String>,
    /// HTTP paths that the rule applies to.
    pub paths_2: Option<String>,
    /// Whether requests enter the lanes by their content or by proportion.
    pub canary_model: Option<i32>,
    /// Whether requests enter the lanes by their content or by proportion.
    pub canary_model_2: Option<i32>,
}

response! {
    AllSwimmingLaneGroupData {
        "Name" => name: value,
        "UserId" => user_id: value,
        "MessageQueueFilterSide" => message_queue_filter_side: value,
        "AppIds" => app_ids: value,
        "Namespace" => namespace: value,
        "RecordCanaryDetail" => record_canary_detail: value,
        "Id" => id: value,
        "EntryApp" => entry_app: value,
        "Region" => region: value,
        "MessageQueueGrayEnable" => message_queue_gray_enable: value,
        "Paths" => paths: value,
        "paths" => paths_2: value,
        "CanaryModel" => canary_model: value,
        "canaryModel" => canary_model_2: value,
    }
}

/// Errors that the documentation of [`QueryAllSwimmingLaneGroupRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryAllSwimmingLaneGroupError = super::DocumentedError;
