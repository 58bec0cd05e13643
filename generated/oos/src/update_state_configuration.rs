// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateStateConfiguration`, from `oos/UpdateStateConfiguration.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StateConfiguration};

/// Changes targets, schedule, or parameters of a desired-state configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::UpdateStateConfigurationRequest::new()
///     .state_configuration_id("...");
/// let reply = client.update_state_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateStateConfigurationRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<Value>,
    /// Way in which the configure works.
    pub configure_mode: Option<String>,
    /// Which kind of schedule it is or is to be.
    pub schedule_type: Option<String>,
    /// How often the settings are applied.
    pub schedule_expression: Option<String>,
    /// The targets that are concerned.
    pub targets: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the state configuration that the call is about.
    pub state_configuration_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl UpdateStateConfigurationRequest {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<Value>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ConfigureMode`.
    pub fn configure_mode(mut self, value: impl Into<String>) -> Self {
        self.configure_mode = Some(value.into());
        self
    }
    /// Sets `ScheduleType`.
    pub fn schedule_type(mut self, value: impl Into<String>) -> Self {
        self.schedule_type = Some(value.into());
        self
    }
    /// Sets `ScheduleExpression`.
    pub fn schedule_expression(mut self, value: impl Into<String>) -> Self {
        self.schedule_expression = Some(value.into());
        self
    }
    /// Sets `Targets`.
    pub fn targets(mut self, value: impl Into<String>) -> Self {
        self.targets = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `StateConfigurationId`, which is required.
    pub fn state_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.state_configuration_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    UpdateStateConfigurationRequest {
        "RegionId" => region_id: query,
        "Description" => description: query,
        "Parameters" => parameters: query_json,
        "ConfigureMode" => configure_mode: query,
        "ScheduleType" => schedule_type: query,
        "ScheduleExpression" => schedule_expression: query,
        "Targets" => targets: query,
        "ClientToken" => client_token: query,
        "StateConfigurationId" => state_configuration_id: query,
        "Tags" => tags: query_json,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for UpdateStateConfigurationRequest {
    type Response = UpdateStateConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateStateConfiguration")
        .required(&["StateConfigurationId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`UpdateStateConfigurationRequest`].
#[non_exhaustive]
pub struct UpdateStateConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1306108F-610C-40FD-AAD5-DA13E8B00BE9`.
    pub request_id: Option<String>,
    /// Settings of the state, and what it works with.
    pub state_configuration: Vec<StateConfiguration>,
}

response! {
    UpdateStateConfigurationResponse {
        "RequestId" => request_id: value,
        "StateConfiguration" => state_configuration: list(""),
    }
}
