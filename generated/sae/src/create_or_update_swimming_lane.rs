// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOrUpdateSwimmingLane`, from `sae/CreateOrUpdateSwimmingLane.md`.

use alicloud_runtime::codegen::*;

/// Creates a lane for end-to-end canary release in a lane group, or changes it.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::CreateOrUpdateSwimmingLaneRequest::new();
/// let reply = client.create_or_update_swimming_lane(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOrUpdateSwimmingLaneRequest {
    /// ID of the lane that the call is about.
    pub lane_id: Option<i64>,
    /// Name that the lane goes by.
    pub lane_name: Option<String>,
    /// Tag that the lane carries.
    pub lane_tag: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// Whether requests are told apart by their content or by share.
    pub canary_model: Option<i32>,
    /// Whether the feature or the item is switched on.
    pub enable: Option<bool>,
    /// Which requests go down the lane, judged at the entry application.
    pub app_entry_rule: Option<AppEntryRule>,
    /// Which requests go down the lane, judged at the gateway.
    pub mse_gateway_entry_rule: Option<MseGatewayEntryRule>,
}

impl CreateOrUpdateSwimmingLaneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LaneId`.
    #[inline]
    pub fn lane_id(mut self, value: i64) -> Self {
        self.lane_id = Some(value);
        self
    }
    /// Sets `LaneName`.
    pub fn lane_name(mut self, value: impl Into<String>) -> Self {
        self.lane_name = Some(value.into());
        self
    }
    /// Sets `LaneTag`.
    pub fn lane_tag(mut self, value: impl Into<String>) -> Self {
        self.lane_tag = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `CanaryModel`.
    #[inline]
    pub fn canary_model(mut self, value: i32) -> Self {
        self.canary_model = Some(value);
        self
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `AppEntryRule`.
    pub fn app_entry_rule(mut self, value: impl Into<AppEntryRule>) -> Self {
        self.app_entry_rule = Some(value.into());
        self
    }
    /// Sets `MseGatewayEntryRule`.
    pub fn mse_gateway_entry_rule(
        mut self,
        value: impl Into<MseGatewayEntryRule>,
    ) -> Self {
        self.mse_gateway_entry_rule = Some(value.into());
        self
    }
}

request! {
    CreateOrUpdateSwimmingLaneRequest {
        "LaneId" => lane_id: query,
        "LaneName" => lane_name: query,
        "LaneTag" => lane_tag: query,
        "GroupId" => group_id: query,
        "NamespaceId" => namespace_id: query,
        "CanaryModel" => canary_model: query,
        "Enable" => enable: query,
        "AppEntryRule" => app_entry_rule: query_json,
        "MseGatewayEntryRule" => mse_gateway_entry_rule: query_json,
    }
}

impl Operation for CreateOrUpdateSwimmingLaneRequest {
    type Response = CreateOrUpdateSwimmingLaneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOrUpdateSwimmingLane")
        .roa("POST", "/pop/v1/cas/gray/createOrUpdateSwimmingLane");
}

/// Response to [`CreateOrUpdateSwimmingLaneRequest`], which the documentation does not describe.
pub type CreateOrUpdateSwimmingLaneResponse = alicloud_runtime::UndocumentedResponse;

/// Which requests go down the lane, judged at the entry application.
#[non_exhaustive]
pub struct AppEntryRule {
    /// The paths to work on or to narrow the list down to.
    pub paths: Vec<String>,
    /// Share in the whole, in percent.
    pub percentage: Option<i32>,
    /// Whether all conditions or one of them must hold.
    pub condition_joiner: Option<String>,
    /// The conditions to work on or to narrow the list down to.
    pub conditions: Vec<Condition>,
    /// Whether the independent percentage is switched on.
    pub independent_percentage_enable: Option<bool>,
    /// Path under which the percentage by is found.
    pub percentage_by_path: BTreeMap<String, i32>,
}

impl AppEntryRule {
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
    /// Sets `Percentage`.
    #[inline]
    pub fn percentage(mut self, value: i32) -> Self {
        self.percentage = Some(value);
        self
    }
    /// Sets `ConditionJoiner`.
    pub fn condition_joiner(mut self, value: impl Into<String>) -> Self {
        self.condition_joiner = Some(value.into());
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
    /// Sets `IndependentPercentageEnable`.
    #[inline]
    pub fn independent_percentage_enable(mut self, value: bool) -> Self {
        self.independent_percentage_enable = Some(value);
        self
    }
    /// Sets `PercentageByPath`.
    pub fn percentage_by_path(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i32>)>,
    ) -> Self {
        self.percentage_by_path = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
}

request! {
    AppEntryRule {
        "Paths" => paths: field,
        "Percentage" => percentage: field,
        "ConditionJoiner" => condition_joiner: field,
        "Conditions" => conditions: field,
        "IndependentPercentageEnable" => independent_percentage_enable: field,
        "PercentageByPath" => percentage_by_path: field,
    }
}

/// The conditions to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Condition {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// How the value is compared.
    pub condition: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Condition {
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
    /// Sets `Condition`.
    pub fn condition(mut self, value: impl Into<String>) -> Self {
        self.condition = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Condition {
        "Type" => type_: field,
        "Name" => name: field,
        "Condition" => condition: field,
        "Value" => value: field,
    }
}

/// Which requests go down the lane, judged at the gateway.
#[non_exhaustive]
pub struct MseGatewayEntryRule {
    /// IDs of the routes to work on or to narrow the list down to.
    pub route_ids: Vec<i64>,
    /// Share in the whole, in percent.
    pub percentage: Option<i32>,
    /// Whether all conditions or one of them must hold.
    pub condition_joiner: Option<String>,
    /// The conditions to work on or to narrow the list down to.
    pub conditions: Vec<Condition>,
    /// Whether the independent percentage is switched on.
    pub independent_percentage_enable: Option<bool>,
    /// Share of the requests for each route.
    pub percentage_by_route: BTreeMap<String, i32>,
}

impl MseGatewayEntryRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RouteIds`.
    pub fn route_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.route_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Percentage`.
    #[inline]
    pub fn percentage(mut self, value: i32) -> Self {
        self.percentage = Some(value);
        self
    }
    /// Sets `ConditionJoiner`.
    pub fn condition_joiner(mut self, value: impl Into<String>) -> Self {
        self.condition_joiner = Some(value.into());
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
    /// Sets `IndependentPercentageEnable`.
    #[inline]
    pub fn independent_percentage_enable(mut self, value: bool) -> Self {
        self.independent_percentage_enable = Some(value);
        self
    }
    /// Sets `PercentageByRoute`.
    pub fn percentage_by_route(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i32>)>,
    ) -> Self {
        self.percentage_by_route = value
            .into_iter()
            .map(|(k, v)| (k.into(), v.into()))
            .collect();
        self
    }
}

request! {
    MseGatewayEntryRule {
        "RouteIds" => route_ids: field,
        "Percentage" => percentage: field,
        "ConditionJoiner" => condition_joiner: field,
        "Conditions" => conditions: field,
        "IndependentPercentageEnable" => independent_percentage_enable: field,
        "PercentageByRoute" => percentage_by_route: field,
    }
}
