// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySwimmingLaneById`, from `mse/QuerySwimmingLaneById.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EntryRule, RestItem};

/// Returns one lane by its number.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QuerySwimmingLaneByIdRequest::new()
///     .lane_id(1);
/// let reply = client.query_swimming_lane_by_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySwimmingLaneByIdRequest {
    /// **Required.** Lane to work on, as
    /// [`CreateOrUpdateSwimmingLane`](super::Client::create_or_update_swimming_lane) returned it.
    pub lane_id: Option<i64>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QuerySwimmingLaneByIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LaneId`, which is required.
    #[inline]
    pub fn lane_id(mut self, value: i64) -> Self {
        self.lane_id = Some(value);
        self
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
    QuerySwimmingLaneByIdRequest {
        "LaneId" => lane_id: query,
        "Namespace" => namespace: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QuerySwimmingLaneByIdRequest {
    type Response = QuerySwimmingLaneByIdResponse;
    type Error = QuerySwimmingLaneByIdError;
    const INFO: OperationInfo = super::operation("QuerySwimmingLaneById")
        .required(&["LaneId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
    const ERRORS: &'static [QuerySwimmingLaneByIdError] = &[
        QuerySwimmingLaneByIdError::IllegalRequest,
        QuerySwimmingLaneByIdError::InvalidParameter,
        QuerySwimmingLaneByIdError::NoPermission,
        QuerySwimmingLaneByIdError::NotFound,
        QuerySwimmingLaneByIdError::InternalError,
    ];
}

/// Response to [`QuerySwimmingLaneByIdRequest`].
#[non_exhaustive]
pub struct QuerySwimmingLaneByIdResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69AD2AA7-DB47-449B-941B-B14409DF****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `{id:102,name:"test"}`.
    pub data: Option<SwimmingLaneByIdData>,
}

response! {
    QuerySwimmingLaneByIdResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SwimmingLaneByIdData {
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i64>,
    /// Tag of the application nodes that make up the lane. Example: `gray`.
    pub tag: Option<String>,
    /// Number that is given for this: status. Example: `1`.
    pub status: Option<i32>,
    /// Whether the rule or the lane is in effect. Example: `true`.
    pub enable: Option<bool>,
    /// Where the applications of the lane run. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// Group of lanes that the lane belongs to. Example: `8`.
    pub group_id: Option<i64>,
    /// Conditions for entering the lane, as a JSON text.
    pub entry_rule: Option<String>,
    /// Conditions under which a request enters the lane.
    pub entry_rules: Vec<EntryRule>,
    /// Whether the rules of the lane are in effect. Example: `true`.
    pub enable_rules: Option<bool>,
    /// When the lane was set up, in milliseconds since 1970. Example: `1683598484000`.
    pub gmt_create: Option<String>,
    /// When the lane was last edited, in milliseconds since 1970. Example: `1683598484000`.
    pub gmt_modified: Option<String>,
    /// Gateway routes that lead into the lane, as a JSON text.
    pub gateway_swimming_lane_route_json: Option<String>,
    /// Whether each path has a traffic share of its own.
    pub path_independent_percentage_enable: Option<bool>,
}

response! {
    SwimmingLaneByIdData {
        "name" => name: value,
        "id" => id: value,
        "tag" => tag: value,
        "status" => status: value,
        "enable" => enable: value,
        "regionId" => region_id: value,
        "groupId" => group_id: value,
        "entryRule" => entry_rule: value,
        "entryRules" => entry_rules: list(""),
        "enableRules" => enable_rules: value,
        "gmtCreate" => gmt_create: value,
        "gmtModified" => gmt_modified: value,
        "gatewaySwimmingLaneRouteJson" => gateway_swimming_lane_route_json: value,
        "PathIndependentPercentageEnable" => path_independent_percentage_enable: value,
    }
}

/// Errors that the documentation of [`QuerySwimmingLaneByIdRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QuerySwimmingLaneByIdError = super::DocumentedError;
