// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteExpressConnectTrafficQosRule`, from `vpc/DeleteExpressConnectTrafficQosRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes one rule, which sorts traffic of leased lines into a QoS queue.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteExpressConnectTrafficQosRuleRequest::new()
///     .qos_id("...")
///     .queue_id("...")
///     .rule_id("...");
/// let reply = client.delete_express_connect_traffic_qos_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteExpressConnectTrafficQosRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID.
    pub qos_id: Option<String>,
    /// **Required.** Queue of the QoS policy, as
    /// [`CreateExpressConnectTrafficQosQueue`](super::Client::create_express_connect_traffic_qos_queue)
    /// returned its ID.
    pub queue_id: Option<String>,
    /// **Required.** Rule of a QoS queue, as
    /// [`CreateExpressConnectTrafficQosRule`](super::Client::create_express_connect_traffic_qos_rule)
    /// returned its ID.
    pub rule_id: Option<String>,
}

impl DeleteExpressConnectTrafficQosRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `QosId`, which is required.
    pub fn qos_id(mut self, value: impl Into<String>) -> Self {
        self.qos_id = Some(value.into());
        self
    }
    /// Sets `QueueId`, which is required.
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    DeleteExpressConnectTrafficQosRuleRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "QosId" => qos_id: query,
        "QueueId" => queue_id: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for DeleteExpressConnectTrafficQosRuleRequest {
    type Response = DeleteExpressConnectTrafficQosRuleResponse;
    type Error = DeleteExpressConnectTrafficQosRuleError;
    const INFO: OperationInfo = super::operation("DeleteExpressConnectTrafficQosRule")
        .required(&["RegionId", "QosId", "QueueId", "RuleId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteExpressConnectTrafficQosRuleError] = &[
        DeleteExpressConnectTrafficQosRuleError::IllegalParamAny,
        DeleteExpressConnectTrafficQosRuleError::IncorrectStatusQos,
        DeleteExpressConnectTrafficQosRuleError::EcQoSConflict,
    ];
}

/// Response to [`DeleteExpressConnectTrafficQosRuleRequest`].
pub type DeleteExpressConnectTrafficQosRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteExpressConnectTrafficQosRuleRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`IncorrectStatusQos`](super::DocumentedError::IncorrectStatusQos)
/// - [`EcQoSConflict`](super::DocumentedError::EcQoSConflict)
pub type DeleteExpressConnectTrafficQosRuleError = super::DocumentedError;
