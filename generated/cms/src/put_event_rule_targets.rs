// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutEventRuleTargets`, from `cms/PutEventRuleTargets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ContactParameter, WebhookParameter, WebhookParameterMethod};

/// Adds or changes the targets that an event rule notifies.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::PutEventRuleTargetsRequest::new()
///     .rule_name("testEventRule");
/// let reply = client.put_event_rule_targets(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutEventRuleTargetsRequest {
    /// **Required.** Name of the alert or event rule. Example: `testEventRule`.
    pub rule_name: Option<String>,
    /// Alert contact groups that are notified, one entry each. Items: at most 5.
    pub contact_parameters: Vec<ContactParameter>,
    /// Functions that are called, one entry each. Items: at most 5.
    pub fc_parameters: Vec<FcParameter>,
    /// Message queues that the events are sent to, one entry each. Items: at most 5.
    pub mns_parameters: Vec<MnsParameter>,
    /// Logstores that the events are written to, one entry each. Items: at most 5.
    pub sls_parameters: Vec<SlsParameter>,
    /// URLs that are called, one entry each. Items: at most 5.
    pub webhook_parameters: Vec<WebhookParameter>,
    /// API operations that are called, one entry each. Items: at most 5.
    pub open_api_parameters: Vec<OpenApiParameter>,
}

impl PutEventRuleTargetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RuleName`, which is required.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `ContactParameters`.
    pub fn contact_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<ContactParameter>>,
    ) -> Self {
        self.contact_parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FcParameters`.
    pub fn fc_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<FcParameter>>,
    ) -> Self {
        self.fc_parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `MnsParameters`.
    pub fn mns_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<MnsParameter>>,
    ) -> Self {
        self.mns_parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SlsParameters`.
    pub fn sls_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<SlsParameter>>,
    ) -> Self {
        self.sls_parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `WebhookParameters`.
    pub fn webhook_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<WebhookParameter>>,
    ) -> Self {
        self.webhook_parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OpenApiParameters`.
    pub fn open_api_parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<OpenApiParameter>>,
    ) -> Self {
        self.open_api_parameters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PutEventRuleTargetsRequest {
        "RuleName" => rule_name: query,
        "ContactParameters" => contact_parameters: query,
        "FcParameters" => fc_parameters: query,
        "MnsParameters" => mns_parameters: query,
        "SlsParameters" => sls_parameters: query,
        "WebhookParameters" => webhook_parameters: query,
        "OpenApiParameters" => open_api_parameters: query,
    }
}

impl Operation for PutEventRuleTargetsRequest {
    type Response = PutEventRuleTargetsResponse;
    type Error = PutEventRuleTargetsError;
    const INFO: OperationInfo = super::operation("PutEventRuleTargets")
        .required(&["RuleName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [PutEventRuleTargetsError] = &[
        PutEventRuleTargetsError::Any,
        PutEventRuleTargetsError::InternalError,
    ];
}

/// Response to [`PutEventRuleTargetsRequest`].
#[non_exhaustive]
pub struct PutEventRuleTargetsResponse {
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `409C64DA-CF14-45DF-B463-471C790DD15A`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// How many targets could not be added. Example: `2`.
    pub failed_parameter_count: Option<String>,
    /// Parameters of the failed fc, with their values.
    pub failed_fc_parameters: Option<FailedFcParameters>,
    /// Message queues that could not be added as targets.
    pub failed_mns_parameters: Vec<FailedMnsParameters>,
    /// Contact groups that could not be added as targets.
    pub failed_contact_parameters: Vec<FailedContactParameters>,
}

response! {
    PutEventRuleTargetsResponse {
        "Success" => success: value,
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Message" => message: value,
        "FailedParameterCount" => failed_parameter_count: value,
        "FailedFcParameters" => failed_fc_parameters: value,
        "FailedMnsParameters" => failed_mns_parameters: list("MnsParameter"),
        "FailedContactParameters" => failed_contact_parameters: list("ContactParameter"),
    }
}

/// Functions that are called, one entry each.
#[non_exhaustive]
pub struct FcParameter {
    /// Name of the function or feature that the call or the item is about. Example: `fc-test`.
    pub function_name: Option<String>,
    /// ID by which the target is told from the others of the rule. Example: `1`.
    pub id: Option<String>,
    /// Region that the function lies in. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Function Compute service that the function belongs to. Example: `fc-test`.
    pub service_name: Option<String>,
}

impl FcParameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FunctionName`.
    pub fn function_name(mut self, value: impl Into<String>) -> Self {
        self.function_name = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
}

request! {
    FcParameter {
        "FunctionName" => function_name: field,
        "Id" => id: field,
        "Region" => region: field,
        "ServiceName" => service_name: field,
    }
}

/// Message queues that the events are sent to, one entry each.
#[non_exhaustive]
pub struct MnsParameter {
    /// ID by which the target is told from the others of the rule. Example: `3`.
    pub id: Option<String>,
    /// Message queue that events are sent to. Example: `queue1`.
    pub queue: Option<String>,
    /// Region that the queue lies in. Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Topic of the message service that events are sent to.
    pub topic: Option<String>,
}

impl MnsParameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Queue`.
    pub fn queue(mut self, value: impl Into<String>) -> Self {
        self.queue = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
}

request! {
    MnsParameter {
        "Id" => id: field,
        "Queue" => queue: field,
        "Region" => region: field,
        "Topic" => topic: field,
    }
}

/// Logstores that the events are written to, one entry each.
#[non_exhaustive]
pub struct SlsParameter {
    /// ID by which the target is told from the others of the rule. Example: `5`.
    pub id: Option<String>,
    /// Logstore that events are written to. Example: `testlogstore`.
    pub log_store: Option<String>,
    /// Log Service project that events are written to. Example: `testproject`.
    pub project: Option<String>,
    /// Region that the Log Service project lies in. Example: `cn-hangzhou`.
    pub region: Option<String>,
}

impl SlsParameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `LogStore`.
    pub fn log_store(mut self, value: impl Into<String>) -> Self {
        self.log_store = Some(value.into());
        self
    }
    /// Sets `Project`.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    SlsParameter {
        "Id" => id: field,
        "LogStore" => log_store: field,
        "Project" => project: field,
        "Region" => region: field,
    }
}

/// API operations that are called, one entry each.
#[non_exhaustive]
pub struct OpenApiParameter {
    /// What is done, or is to be done, with the item.
    pub action: Option<String>,
    /// ARN of what is notified or called, such as a message queue or the role to assume.
    pub arn: Option<String>,
    /// ID by which the target is told from the others of the rule.
    pub id: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
    /// Region that the operation is called in.
    pub region: Option<String>,
    /// RAM role that is assumed to call the operation.
    pub role: Option<String>,
    /// Which version of the software, the template or the item is meant.
    pub version: Option<String>,
    /// Settings of the push target, as JSON text.
    pub json_params: Option<String>,
}

impl OpenApiParameter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Action`.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl Into<String>) -> Self {
        self.arn = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `Version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
    /// Sets `JsonParams`.
    pub fn json_params(mut self, value: impl Into<String>) -> Self {
        self.json_params = Some(value.into());
        self
    }
}

request! {
    OpenApiParameter {
        "Action" => action: field,
        "Arn" => arn: field,
        "Id" => id: field,
        "Product" => product: field,
        "Region" => region: field,
        "Role" => role: field,
        "Version" => version: field,
        "JsonParams" => json_params: field,
    }
}

/// Parameters of the failed fc, with their values.
#[non_exhaustive]
pub struct FailedFcParameters {
    /// Functions that could not be added as targets.
    pub fc_parameter: Vec<FailedFcParametersFcParameter>,
}

response! {
    FailedFcParameters {
        "FcParameter" => fc_parameter: list(""),
    }
}

/// Functions that could not be added as targets.
#[non_exhaustive]
pub struct FailedFcParametersFcParameter {
    /// Function Compute service that the function belongs to. Example: `serviceTest1`.
    pub service_name: Option<String>,
    /// Name of the function or feature that the call or the item is about. Example: `functionTest1`.
    pub function_name: Option<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<i32>,
    /// Region that the resource lies in or the data comes from. Example: `cn-hangzhou`.
    pub region: Option<String>,
}

response! {
    FailedFcParametersFcParameter {
        "ServiceName" => service_name: value,
        "FunctionName" => function_name: value,
        "Id" => id: value,
        "Region" => region: value,
    }
}

/// Message queues that could not be added as targets.
#[non_exhaustive]
pub struct FailedMnsParameters {
    /// Identifier of the item within its collection. Example: `2`.
    pub id: Option<i32>,
    /// Message queue that events are sent to. Example: `testQueue`.
    pub queue: Option<String>,
    /// Region that the resource lies in or the data comes from. Example: `cn-hangzhou`.
    pub region: Option<String>,
}

response! {
    FailedMnsParameters {
        "Id" => id: value,
        "Queue" => queue: value,
        "Region" => region: value,
    }
}

/// Contact groups that could not be added as targets.
#[non_exhaustive]
pub struct FailedContactParameters {
    /// Alert contact group that is notified. Example: `text`.
    pub contact_group_name: Option<String>,
    /// Identifier of the item within its collection. Example: `2`.
    pub id: Option<i32>,
    /// Level of the alert or event, or the way of notification that goes with it. Example: `3`.
    pub level: Option<String>,
}

response! {
    FailedContactParameters {
        "ContactGroupName" => contact_group_name: value,
        "Id" => id: value,
        "Level" => level: value,
    }
}

/// Errors that the documentation of [`PutEventRuleTargetsRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type PutEventRuleTargetsError = super::DocumentedError;
