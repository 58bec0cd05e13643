// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateIntegration`, from `arms/UpdateIntegration.md`.

use alicloud_runtime::codegen::*;

/// Changes an alert integration, such as recovery settings, deduplication key, or field mapping.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::UpdateIntegrationRequest::new()
///     .integration_id(1234)
///     .integration_name("text")
///     .integration_product_type("CLOUD_MONITOR");
/// let reply = client.update_integration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateIntegrationRequest {
    /// **Required.** ID of the integration that the call is about. Example: `1234`.
    pub integration_id: Option<i64>,
    /// **Required.** Name that the integration goes by. Example: `text`.
    pub integration_name: Option<String>,
    /// **Required.** Which kind of integration product it is or is to be. Example: `CLOUD_MONITOR`.
    pub integration_product_type: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether alerts end by themselves when nothing comes in for a while. Example: `true`.
    pub auto_recover: Option<bool>,
    /// Time that is set or recorded for this: recover. Example: `300`.
    pub recover_time: Option<i64>,
    /// Key that opens, signs or picks out the duplicate. Example: `LABEL.dimensions::LABEL.ruleId`.
    pub duplicate_key: Option<String>,
    /// State to narrow the list down to. Example: `true`.
    pub state: Option<bool>,
    /// How events came in over time. Example: `[0,0]`.
    pub stat: Option<String>,
    /// How it is checked that the program is still alive. Example: `ready`.
    pub liveness: Option<String>,
    /// Rules that apply to the field redefine, one entry each. Example: `text`.
    pub field_redefine_rules: Option<String>,
    /// Rules that apply to the extended field redefine, one entry each. Example: `text`.
    pub extended_field_redefine_rules: Option<String>,
    /// Field that tells that an alert is over. Example: `$.status`.
    pub initiative_recover_field: Option<String>,
    /// Value that the initiative recover has or is given. Example: `ok`.
    pub initiative_recover_value: Option<String>,
}

impl UpdateIntegrationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IntegrationId`, which is required.
    #[inline]
    pub fn integration_id(mut self, value: i64) -> Self {
        self.integration_id = Some(value);
        self
    }
    /// Sets `IntegrationName`, which is required.
    pub fn integration_name(mut self, value: impl Into<String>) -> Self {
        self.integration_name = Some(value.into());
        self
    }
    /// Sets `IntegrationProductType`, which is required.
    pub fn integration_product_type(mut self, value: impl Into<String>) -> Self {
        self.integration_product_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AutoRecover`.
    #[inline]
    pub fn auto_recover(mut self, value: bool) -> Self {
        self.auto_recover = Some(value);
        self
    }
    /// Sets `RecoverTime`.
    #[inline]
    pub fn recover_time(mut self, value: i64) -> Self {
        self.recover_time = Some(value);
        self
    }
    /// Sets `DuplicateKey`.
    pub fn duplicate_key(mut self, value: impl Into<String>) -> Self {
        self.duplicate_key = Some(value.into());
        self
    }
    /// Sets `State`.
    #[inline]
    pub fn state(mut self, value: bool) -> Self {
        self.state = Some(value);
        self
    }
    /// Sets `Stat`.
    pub fn stat(mut self, value: impl Into<String>) -> Self {
        self.stat = Some(value.into());
        self
    }
    /// Sets `Liveness`.
    pub fn liveness(mut self, value: impl Into<String>) -> Self {
        self.liveness = Some(value.into());
        self
    }
    /// Sets `FieldRedefineRules`.
    pub fn field_redefine_rules(mut self, value: impl Into<String>) -> Self {
        self.field_redefine_rules = Some(value.into());
        self
    }
    /// Sets `ExtendedFieldRedefineRules`.
    pub fn extended_field_redefine_rules(mut self, value: impl Into<String>) -> Self {
        self.extended_field_redefine_rules = Some(value.into());
        self
    }
    /// Sets `InitiativeRecoverField`.
    pub fn initiative_recover_field(mut self, value: impl Into<String>) -> Self {
        self.initiative_recover_field = Some(value.into());
        self
    }
    /// Sets `InitiativeRecoverValue`.
    pub fn initiative_recover_value(mut self, value: impl Into<String>) -> Self {
        self.initiative_recover_value = Some(value.into());
        self
    }
}

request! {
    UpdateIntegrationRequest {
        "IntegrationId" => integration_id: form,
        "IntegrationName" => integration_name: form,
        "IntegrationProductType" => integration_product_type: form,
        "Description" => description: form,
        "AutoRecover" => auto_recover: form,
        "RecoverTime" => recover_time: form,
        "DuplicateKey" => duplicate_key: form,
        "State" => state: form,
        "Stat" => stat: form,
        "Liveness" => liveness: form,
        "FieldRedefineRules" => field_redefine_rules: form,
        "ExtendedFieldRedefineRules" => extended_field_redefine_rules: form,
        "InitiativeRecoverField" => initiative_recover_field: form,
        "InitiativeRecoverValue" => initiative_recover_value: form,
    }
}

impl Operation for UpdateIntegrationRequest {
    type Response = UpdateIntegrationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateIntegration")
        .required(&["IntegrationId", "IntegrationName", "IntegrationProductType"]);
}

/// Response to [`UpdateIntegrationRequest`].
#[non_exhaustive]
pub struct UpdateIntegrationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `34ED024E-9E31-434A-9E4E-D9D15C3****`.
    pub request_id: Option<String>,
    /// Integration, with its facts.
    pub integration: Option<Integration>,
}

response! {
    UpdateIntegrationResponse {
        "RequestId" => request_id: value,
        "Integration" => integration: value,
    }
}

/// Integration, with its facts.
#[non_exhaustive]
pub struct Integration {
    /// ID of the integration that the item belongs to or stands for. Example: `1234`.
    pub integration_id: Option<i64>,
    /// Name that the integration goes by. Example: `text`.
    pub integration_name: Option<String>,
    /// Which kind of integration product it is or is to be. Example: `CLOUD_MONITOR`.
    pub integration_product_type: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Host name at which the API is reached.
    /// Example: `https://alerts.aliyuncs.com/api/v1/integrations/custom/ymQBN******`.
    pub api_endpoint: Option<String>,
    /// Token for the short; pass it on without reading anything into it. Example: `ymQBN******`.
    pub short_token: Option<String>,
    /// Whether alerts end by themselves when nothing comes in for a while. Example: `true`.
    pub auto_recover: Option<bool>,
    /// Time that is set or recorded for this: recover. Example: `300`.
    pub recover_time: Option<i64>,
    /// Key that opens, signs or picks out the duplicate. Example: `LABEL.dimensions::LABEL.ruleId`.
    pub duplicate_key: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub state: Option<bool>,
    /// How events came in over time. Example: `[0,0]`.
    pub stat: Vec<i64>,
    /// How it is checked that the program is still alive. Example: `ready`.
    pub liveness: Option<String>,
    /// Rules that apply to the field redefine, one entry each. Example: `text`.
    pub field_redefine_rules: Vec<Value>,
    /// Rules that apply to the extended field redefine, one entry each. Example: `text`.
    pub extended_field_redefine_rules: Vec<Value>,
    /// Field that tells that an alert is over. Example: `$.status`.
    pub initiative_recover_field: Option<String>,
    /// Value that the initiative recover has or is given. Example: `ok`.
    pub initiative_recover_value: Option<String>,
}

response! {
    Integration {
        "IntegrationId" => integration_id: value,
        "IntegrationName" => integration_name: value,
        "IntegrationProductType" => integration_product_type: value,
        "Description" => description: value,
        "ApiEndpoint" => api_endpoint: value,
        "ShortToken" => short_token: value,
        "AutoRecover" => auto_recover: value,
        "RecoverTime" => recover_time: value,
        "DuplicateKey" => duplicate_key: value,
        "State" => state: value,
        "Stat" => stat: list(""),
        "Liveness" => liveness: value,
        "FieldRedefineRules" => field_redefine_rules: list(""),
        "ExtendedFieldRedefineRules" => extended_field_redefine_rules: list(""),
        "InitiativeRecoverField" => initiative_recover_field: value,
        "InitiativeRecoverValue" => initiative_recover_value: value,
    }
}
