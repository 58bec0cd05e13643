// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAllSwimmingLane`, from `mse/QueryAllSwimmingLane.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Condition, EntryRule, RestItem};

/// Lists the lanes of a group.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::QueryAllSwimmingLaneRequest::new()
///     .group_id(1);
/// let reply = client.query_all_swimming_lane(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAllSwimmingLaneRequest {
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// **Required.** Group of lanes that is meant, by its number.
    pub group_id: Option<i64>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl QueryAllSwimmingLaneRequest {
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
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    QueryAllSwimmingLaneRequest {
        "Namespace" => namespace: query,
        "GroupId" => group_id: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for QueryAllSwimmingLaneRequest {
    type Response = QueryAllSwimmingLaneResponse;
    type Error = QueryAllSwimmingLaneError;
    const INFO: OperationInfo = super::operation("QueryAllSwimmingLane")
        .required(&["GroupId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryAllSwimmingLaneError] = &[
        QueryAllSwimmingLaneError::IllegalRequest,
        QueryAllSwimmingLaneError::InvalidParameter,
        QueryAllSwimmingLaneError::NoPermission,
        QueryAllSwimmingLaneError::NotFound,
        QueryAllSwimmingLaneError::InternalError,
    ];
}

/// Response to [`QueryAllSwimmingLaneRequest`].
#[non_exhaustive]
pub struct QueryAllSwimmingLaneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC34E4A3-5F1C-4E40-86EA-02EDF967****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `Success`.
    pub error_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// What the call found, one entry each. Example: `[{id:100,name:"test"}]`.
    pub data: Vec<AllSwimmingLaneData>,
}

response! {
    QueryAllSwimmingLaneResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Message" => message: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AllSwimmingLaneData {
    /// Name that people know the item by. Example: `swimmingGroup`.
    pub name: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `12345`.
    pub user_id: Option<String>,
    /// Whether messages for lanes are filtered on the message server or in the client.
    /// Example: `Client`.
    pub message_queue_filter_side: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Whether requests that go through the lanes are recorded for analysis. Example: `false`.
    pub record_canary_detail: Option<bool>,
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i64>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether messages of a lane stay in that lane. Example: `false`.
    pub message_queue_gray_enable: Option<bool>,
    /// Whether the rules of the lane are in effect. Example: `true`.
    pub enable_rules: Option<bool>,
    /// Conditions under which a request enters the lane.
    pub entry_rules: Vec<EntryRule>,
    /// When the lane was set up, in milliseconds since 1970. Example: `1683598484000`.
    pub gmt_create: Option<String>,
    /// When the lane was last edited, in milliseconds since 1970. Example: `1683598484000`.
    pub gmt_modified: Option<String>,
    /// Group of lanes that the lane belongs to. Example: `72709`.
    pub group_id_2: Option<String>,
    /// Group of lanes that is meant, by its number. Example: `6859`.
    pub group_id: Option<String>,
    /// Tag of the application nodes that make up the lane. Example: `gray`.
    pub tag_2: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `gray`.
    pub tag: Option<String>,
    /// Gateway routes that lead requests into the lane.
    pub gateway_swimming_lane_route: Option<GatewaySwimmingLaneRoute>,
    /// Whether each path has a traffic share of its own.
    pub path_independent_percentage_enable: Option<bool>,
}

response! {
    AllSwimmingLaneData {
        "Name" => name: value,
        "UserId" => user_id: value,
        "MessageQueueFilterSide" => message_queue_filter_side: value,
        "Namespace" => namespace: value,
        "RecordCanaryDetail" => record_canary_detail: value,
        "Id" => id: value,
        "RegionId" => region_id: value,
        "MessageQueueGrayEnable" => message_queue_gray_enable: value,
        "enableRules" => enable_rules: value,
        "EntryRules" => entry_rules: list(""),
        "gmtCreate" => gmt_create: value,
        "gmtModified" => gmt_modified: value,
        "groupId" => group_id_2: value,
        "GroupId" => group_id: value,
        "tag" => tag_2: value,
        "Tag" => tag: value,
        "GatewaySwimmingLaneRoute" => gateway_swimming_lane_route: value,
        "PathIndependentPercentageEnable" => path_independent_percentage_enable: value,
    }
}

/// Gateway routes that lead requests into the lane.
#[non_exhaustive]
pub struct GatewaySwimmingLaneRoute {
    /// Number of the gateway, which the service uses beside the unique ID. Example: `1`.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`. Example: `gw-84efde2ee1464260bdb17a5b****`.
    pub gateway_unique_id: Option<String>,
    /// Gateway routes that lead into the lane, by their numbers. Example: `1`.
    pub route_id_list: Vec<i64>,
    /// Whether requests enter the lanes by their content or by proportion. Example: `0`.
    pub canary_model: Option<i32>,
    /// What a request must contain to be led into the lane.
    pub conditions: Vec<Condition>,
    /// Share of the traffic that is led this way. Example: `20`.
    pub percentage: Option<i32>,
    /// Whether each route has a traffic share of its own.
    pub route_independent_percentage_enable: Option<String>,
    /// Traffic shares of the single routes.
    pub route_independent_percentage_list: Vec<RouteIndependentPercentageList>,
}

response! {
    GatewaySwimmingLaneRoute {
        "GatewayId" => gateway_id: value,
        "GatewayUniqueId" => gateway_unique_id: value,
        "RouteIdList" => route_id_list: list(""),
        "CanaryModel" => canary_model: value,
        "Conditions" => conditions: list(""),
        "Percentage" => percentage: value,
        "RouteIndependentPercentageEnable" => route_independent_percentage_enable: value,
        "RouteIndependentPercentageList" => route_independent_percentage_list: list(""),
    }
}

/// Traffic shares of the single routes.
#[non_exhaustive]
pub struct RouteIndependentPercentageList {
    /// Route of a gateway, by the number that [`ListGatewayRoute`](super::Client::list_gateway_route)
    /// shows.
    pub route_id: Option<String>,
    /// Share of the traffic that is led this way.
    pub percentage: Option<String>,
}

response! {
    RouteIndependentPercentageList {
        "RouteId" => route_id: value,
        "Percentage" => percentage: value,
    }
}

/// Errors that the documentation of [`QueryAllSwimmingLaneRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryAllSwimmingLaneError = super::DocumentedError;
