// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateSwimmingLane`, from `mse/CreateOrUpdateSwimmingLane.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Condition, EntryRule, RestItem};

/// Creates a lane for gray releases along the chain of calls, or changes an existing one.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateOrUpdateSwimmingLaneRequest::new()
///     .name("...");
/// let reply = client.create_or_update_swimming_lane(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Length: at most 64.
    pub namespace: Option<String>,
    /// Lane to change; `-1` creates a new one.
    pub id: Option<i64>,
    /// **Required.** Name that people know the item by. Length: at most 64.
    pub name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Length: at most 64.
    pub tag: Option<String>,
    /// Whether the lane takes the traffic that its rules pick out.
    pub enable: Option<bool>,
    /// Group of lanes that is meant, by its number.
    pub group_id: Option<i64>,
    /// Whether the lane has rules of its own; not needed when a gateway is the entry.
    pub enable_rules: Option<bool>,
    /// Whether each path has a traffic share of its own.
    pub path_independent_percentage_enable: Option<bool>,
    /// Conditions under which a request enters the lane. Items: at most 10.
    pub entry_rules: Vec<OrUpdateSwimmingLaneEntryRule>,
    /// Conditions for entering the lane, written as one JSON text.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub entry_rule: Option<String>,
    /// Gateway routes and conditions that lead requests into the lane; for lanes entered by a gateway.
    pub gateway_swimming_lane_route_json: Option<GatewaySwimmingLaneRouteJson>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateOrUpdateSwimmingLaneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `EnableRules`.
    #[inline]
    pub fn enable_rules(mut self, value: bool) -> Self {
        self.enable_rules = Some(value);
        self
    }
    /// Sets `PathIndependentPercentageEnable`.
    #[inline]
    pub fn path_independent_percentage_enable(mut self, value: bool) -> Self {
        self.path_independent_percentage_enable = Some(value);
        self
    }
    /// Sets `EntryRules`.
    pub fn entry_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<OrUpdateSwimmingLaneEntryRule>>,
    ) -> Self {
        self.entry_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EntryRule`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn entry_rule(mut self, value: impl Into<String>) -> Self {
        self.entry_rule = Some(value.into());
        self
    }
    /// Sets `GatewaySwimmingLaneRouteJson`.
    pub fn gateway_swimming_lane_route_json(
        mut self,
        value: impl Into<GatewaySwimmingLaneRouteJson>,
    ) -> Self {
        self.gateway_swimming_lane_route_json = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateOrUpdateSwimmingLaneRequest {
        "RegionId" => region_id: query,
        "Namespace" => namespace: query,
        "Id" => id: query,
        "Name" => name: query,
        "Tag" => tag: query,
        "Enable" => enable: query,
        "GroupId" => group_id: query,
        "EnableRules" => enable_rules: query,
        "PathIndependentPercentageEnable" => path_independent_percentage_enable: query,
        "EntryRules" => entry_rules: form,
        "EntryRule" => entry_rule: query,
        "GatewaySwimmingLaneRouteJson" => gateway_swimming_lane_route_json: query_json,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateOrUpdateSwimmingLaneRequest {
    type Response = CreateOrUpdateSwimmingLaneResponse;
    type Error = CreateOrUpdateSwimmingLaneError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateSwimmingLane")
        .required(&["Name"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateOrUpdateSwimmingLaneError] = &[
        CreateOrUpdateSwimmingLaneError::IllegalRequest,
        CreateOrUpdateSwimmingLaneError::InvalidParameter,
        CreateOrUpdateSwimmingLaneError::NoPermission,
        CreateOrUpdateSwimmingLaneError::NotFound,
        CreateOrUpdateSwimmingLaneError::InternalError,
    ];
}

/// Response to [`CreateOrUpdateSwimmingLaneRequest`].
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EE5C32A1-BC0E-4B79-817C-103E4EDF****`.
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
    /// What the call returns besides its status.
    pub data: Option<OrUpdateSwimmingLaneData>,
}

response! {
    CreateOrUpdateSwimmingLaneResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "ErrorCode" => error_code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// Conditions under which a request enters the lane.
#[non_exhaustive]
pub struct OrUpdateSwimmingLaneEntryRule {
    /// HTTP paths that the rule, route or interface stands under. Items: at most 50.
    pub paths: Vec<String>,
    /// How the single conditions are joined, as a logical and or or.
    pub condition: Option<Open<EntryRuleCondition>>,
    /// Conditions on parts of an HTTP request, such as headers or parameters. Items: at most 10.
    pub rest_items: Vec<EntryRuleRestItem>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<i32>,
}

impl OrUpdateSwimmingLaneEntryRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Paths`.
    pub fn paths(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.paths = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Condition`.
    pub fn condition(mut self, value: impl Into<Open<EntryRuleCondition>>) -> Self {
        self.condition = Some(value.into());
        self
    }
    /// Sets `RestItems`.
    pub fn rest_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<EntryRuleRestItem>>,
    ) -> Self {
        self.rest_items = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
}

request! {
    OrUpdateSwimmingLaneEntryRule {
        "Paths" => paths: field,
        "Condition" => condition: field,
        "RestItems" => rest_items: field,
        "Priority" => priority: field,
    }
}

/// Conditions on parts of an HTTP request, such as headers or parameters.
#[non_exhaustive]
pub struct EntryRuleRestItem {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    pub operator: Option<String>,
    /// Texts of which the value has to be one; for conditions by list. Items: at most 10.
    pub name_list: Vec<String>,
    /// Constant that the value taken from the request is compared with.
    pub datum: Option<String>,
    /// Way in which the value found is compared with the one given.
    pub cond: Option<String>,
    /// Number that the request value is divided by when the remainder decides.
    pub divisor: Option<i32>,
    /// Remainder, or bound for it, that the division of the request value is compared with.
    pub remainder: Option<i32>,
    /// Share of requests that the rule leads to the tag.
    pub rate: Option<i32>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl EntryRuleRestItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `NameList`.
    pub fn name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Datum`.
    pub fn datum(mut self, value: impl Into<String>) -> Self {
        self.datum = Some(value.into());
        self
    }
    /// Sets `Cond`.
    pub fn cond(mut self, value: impl Into<String>) -> Self {
        self.cond = Some(value.into());
        self
    }
    /// Sets `Divisor`.
    #[inline]
    pub fn divisor(mut self, value: i32) -> Self {
        self.divisor = Some(value);
        self
    }
    /// Sets `Remainder`.
    #[inline]
    pub fn remainder(mut self, value: i32) -> Self {
        self.remainder = Some(value);
        self
    }
    /// Sets `Rate`.
    #[inline]
    pub fn rate(mut self, value: i32) -> Self {
        self.rate = Some(value);
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    EntryRuleRestItem {
        "Type" => type_: field,
        "Name" => name: field,
        "Operator" => operator: field,
        "NameList" => name_list: field,
        "Datum" => datum: field,
        "Cond" => cond: field,
        "Divisor" => divisor: field,
        "Remainder" => remainder: field,
        "Rate" => rate: field,
        "Value" => value: field,
    }
}

/// Gateway routes and conditions that lead requests into the lane; for lanes entered by a gateway.
#[non_exhaustive]
pub struct GatewaySwimmingLaneRouteJson {
    /// Number of the gateway, which the service uses beside the unique ID.
    pub gateway_id: Option<i64>,
    /// Gateway to work on or that was worked on, as [`ListGateway`](super::Client::list_gateway) shows
    /// it, in the form `gw-…`.
    pub gateway_unique_id: Option<String>,
    /// Gateway routes that lead into the lane, by their numbers.
    pub route_id_list: Vec<i64>,
    /// Whether requests enter the lanes by their content or by proportion.
    pub canary_model: Option<i32>,
    /// What a request must contain to be led into the lane.
    pub conditions: Vec<Condition>,
    /// Share of the traffic that is led this way.
    pub percentage: Option<i32>,
    /// Whether each route has a traffic share of its own.
    pub route_independent_percentage_enable: Option<bool>,
    /// Traffic shares of the single routes.
    pub route_independent_percentage_list: Vec<RouteIndependentPercentageList>,
    /// How the single conditions are joined, as a logical and or or.
    pub condition: Option<String>,
}

impl GatewaySwimmingLaneRouteJson {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayId`.
    #[inline]
    pub fn gateway_id(mut self, value: i64) -> Self {
        self.gateway_id = Some(value);
        self
    }
    /// Sets `GatewayUniqueId`.
    pub fn gateway_unique_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_unique_id = Some(value.into());
        self
    }
    /// Sets `RouteIdList`.
    pub fn route_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.route_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CanaryModel`.
    #[inline]
    pub fn canary_model(mut self, value: i32) -> Self {
        self.canary_model = Some(value);
        self
    }
    /// Sets `Conditions`.
    pub fn conditions(
        mut self,
        value: impl IntoIterator<Item = impl Into<Condition>>,
    ) -> Self {
        self.conditions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Percentage`.
    #[inline]
    pub fn percentage(mut self, value: i32) -> Self {
        self.percentage = Some(value);
        self
    }
    /// Sets `RouteIndependentPercentageEnable`.
    #[inline]
    pub fn route_independent_percentage_enable(mut self, value: bool) -> Self {
        self.route_independent_percentage_enable = Some(value);
        self
    }
    /// Sets `RouteIndependentPercentageList`.
    pub fn route_independent_percentage_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteIndependentPercentageList>>,
    ) -> Self {
        self.route_independent_percentage_list = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Sets `Condition`.
    pub fn condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
}

request! {
    GatewaySwimmingLaneRouteJson {
        "GatewayId" => gateway_id: field,
        "GatewayUniqueId" => gateway_unique_id: field,
        "RouteIdList" => route_id_list: field,
        "CanaryModel" => canary_model: field,
        "Conditions" => conditions: field,
        "Percentage" => percentage: field,
        "RouteIndependentPercentageEnable" => route_independent_percentage_enable: field,
        "RouteIndependentPercentageList" => route_independent_percentage_list: field,
        "Condition" => condition: field,
    }
}

/// Traffic shares of the single routes.
#[non_exhaustive]
pub struct RouteIndependentPercentageList {
    /// Route of a gateway, by the number that [`ListGatewayRoute`](super::Client::list_gateway_route)
    /// shows.
    pub route_id: Option<i64>,
    /// Share of the traffic that is led this way.
    pub percentage: Option<i32>,
}

impl RouteIndependentPercentageList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteId`.
    #[inline]
    pub fn route_id(mut self, value: i64) -> Self {
        self.route_id = Some(value);
        self
    }
    /// Sets `Percentage`.
    #[inline]
    pub fn percentage(mut self, value: i32) -> Self {
        self.percentage = Some(value);
        self
    }
}

request! {
    RouteIndependentPercentageList {
        "RouteId" => route_id: field,
        "Percentage" => percentage: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OrUpdateSwimmingLaneData {
    /// Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `94765`.
    pub id: Option<i64>,
    /// Tag of the application nodes that make up the lane. Example: `release`.
    pub tag: Option<String>,
    /// Number that is given for this: status. Example: `0`.
    pub status: Option<i32>,
    /// Whether the rule or the lane is in effect. Example: `true`.
    pub enable: Option<bool>,
    /// Where the applications of the lane run. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Group of lanes that the lane belongs to. Example: `72586`.
    pub group_id: Option<i64>,
    /// Conditions for entering the lane, as a JSON text.
    pub entry_rule: Option<String>,
    /// Conditions under which a request enters the lane.
    pub entry_rules: Vec<EntryRule>,
    /// Whether the rules of the lane are in effect. Example: `true`.
    pub enable_rules: Option<bool>,
    /// When the lane was set up, in milliseconds since 1970. Example: `1545726028000`.
    pub gmt_create: Option<String>,
    /// When the lane was last edited, in milliseconds since 1970. Example: `1565701886000`.
    pub gmt_modified: Option<String>,
    /// Gateway routes that lead into the lane, as a JSON text.
    pub gateway_swimming_lane_route_json: Option<String>,
    /// Whether each path has a traffic share of its own.
    pub path_independent_percentage_enable: Option<bool>,
}

response! {
    OrUpdateSwimmingLaneData {
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
        "pathIndependentPercentageEnable" => path_independent_percentage_enable: value,
    }
}

values! {
    /// How the single conditions are joined, as a logical and or or.
    pub enum EntryRuleCondition {
        /// All conditions have to be met.
        And = "AND",
        /// One condition that is met suffices.
        Or = "OR",
    }
}

/// Errors that the documentation of [`CreateOrUpdateSwimmingLaneRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateOrUpdateSwimmingLaneError = super::DocumentedError;
