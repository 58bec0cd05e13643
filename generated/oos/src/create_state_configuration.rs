// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStateConfiguration`, from `oos/CreateStateConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Creates a desired-state configuration that a template checks or applies to targets on a
/// schedule.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::CreateStateConfigurationRequest::new()
///     .template_name("...")
///     .schedule_type("...")
///     .schedule_expression("...")
///     .targets("...");
/// let reply = client.create_state_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStateConfigurationRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Name that the template was given.
    pub template_name: Option<String>,
    /// Which version of the template is meant.
    pub template_version: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<String>,
    /// Way in which the configure works.
    pub configure_mode: Option<String>,
    /// **Required.** Which kind of schedule it is or is to be.
    pub schedule_type: Option<String>,
    /// **Required.** How often the settings are applied.
    pub schedule_expression: Option<String>,
    /// **Required.** The targets that are concerned.
    pub targets: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateStateConfigurationRequest {
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
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ConfigureMode`.
    pub fn configure_mode(mut self, value: impl Into<String>) -> Self {
        self.configure_mode = Some(value.into());
        self
    }
    /// Sets `ScheduleType`, which is required.
    pub fn schedule_type(mut self, value: impl Into<String>) -> Self {
        self.schedule_type = Some(value.into());
        self
    }
    /// Sets `ScheduleExpression`, which is required.
    pub fn schedule_expression(mut self, value: impl Into<String>) -> Self {
        self.schedule_expression = Some(value.into());
        self
    }
    /// Sets `Targets`, which is required.
    pub fn targets(mut self, value: impl Into<String>) -> Self {
        self.targets = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    CreateStateConfigurationRequest {
        "RegionId" => region_id: query,
        "Description" => description: query,
        "TemplateName" => template_name: query,
        "TemplateVersion" => template_version: query,
        "Parameters" => parameters: query,
        "ConfigureMode" => configure_mode: query,
        "ScheduleType" => schedule_type: query,
        "ScheduleExpression" => schedule_expression: query,
        "Targets" => targets: query,
        "ClientToken" => client_token: query,
        "Tags" => tags: query_json,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateStateConfigurationRequest {
    type Response = CreateStateConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateStateConfiguration")
        .required(&["TemplateName", "ScheduleType", "ScheduleExpression", "Targets"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateStateConfigurationRequest`].
#[non_exhaustive]
pub struct CreateStateConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1306108F-610C-40FD-AAD5-DA13E8B00BE9`.
    pub request_id: Option<String>,
    /// Settings of the state, and what it works with.
    pub state_configuration: Option<StateConfiguration>,
}

response! {
    CreateStateConfigurationResponse {
        "RequestId" => request_id: value,
        "StateConfiguration" => state_configuration: value,
    }
}

/// Settings of the state, and what it works with.
#[non_exhaustive]
pub struct StateConfiguration {
    /// When the item was created. Example: `2021-03-22T03:13:32Z`.
    pub create_time: Option<Timestamp>,
    /// The targets that are concerned. Example: `text`.
    pub targets: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `{"Key": "oos", "Value": "inventory"}`.
    pub tags: Option<Value>,
    /// ID of the state configuration that the item belongs to or stands for.
    /// Example: `sc-a538febe18fabcdef`.
    pub state_configuration_id: Option<String>,
    /// How often the settings are applied. Example: `1 hour`.
    pub schedule_expression: Option<String>,
    /// Name that the template was given. Example: `ACS-ECS-InventoryDataCollection`.
    pub template_name: Option<String>,
    /// Which version of the template is meant. Example: `v1`.
    pub template_version: Option<String>,
    /// Way in which the configure works. Example: `ApplyAndAutoCorrect`.
    pub configure_mode: Option<String>,
    /// Which kind of schedule it is or is to be. Example: `rate`.
    pub schedule_type: Option<String>,
    /// The parameters that are concerned. Example: `text`.
    pub parameters: Option<Value>,
    /// Free text that describes the item to people. Example: `collect inventory data`.
    pub description: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `t-1234asadf`.
    pub template_id: Option<String>,
}

response! {
    StateConfiguration {
        "CreateTime" => create_time: value,
        "Targets" => targets: value,
        "Tags" => tags: value,
        "StateConfigurationId" => state_configuration_id: value,
        "ScheduleExpression" => schedule_expression: value,
        "TemplateName" => template_name: value,
        "TemplateVersion" => template_version: value,
        "ConfigureMode" => configure_mode: value,
        "ScheduleType" => schedule_type: value,
        "Parameters" => parameters: value,
        "Description" => description: value,
        "ResourceGroupId" => resource_group_id: value,
        "TemplateId" => template_id: value,
    }
}
