// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExpressConnectTrafficQosRule`, from `vpc/DescribeExpressConnectTrafficQosRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RuleList};

/// Lists the rules of an Express Connect QoS queue, without paging.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeExpressConnectTrafficQosRuleRequest::new();
/// let reply = client.describe_express_connect_traffic_qos_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosRuleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Return only these rules. Items: at most 100.
    pub rule_id_list: Vec<String>,
    /// Return only rules with these names. Items: at most 100.
    pub rule_name_list: Vec<String>,
    /// QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID.
    pub qos_id: Option<String>,
    /// Queue of the QoS policy, as
    /// [`CreateExpressConnectTrafficQosQueue`](super::Client::create_express_connect_traffic_qos_queue)
    /// returned its ID.
    pub queue_id: Option<String>,
}

impl DescribeExpressConnectTrafficQosRuleRequest {
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
    /// Sets `RuleIdList`.
    pub fn rule_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RuleNameList`.
    pub fn rule_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rule_name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QosId`.
    pub fn qos_id(mut self, value: impl Into<String>) -> Self {
        self.qos_id = Some(value.into());
        self
    }
    /// Sets `QueueId`.
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }
}

request! {
    DescribeExpressConnectTrafficQosRuleRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "RuleIdList" => rule_id_list: query,
        "RuleNameList" => rule_name_list: query,
        "QosId" => qos_id: query,
        "QueueId" => queue_id: query,
    }
}

impl Operation for DescribeExpressConnectTrafficQosRuleRequest {
    type Response = DescribeExpressConnectTrafficQosRuleResponse;
    type Error = DescribeExpressConnectTrafficQosRuleError;
    const INFO: OperationInfo = super::operation("DescribeExpressConnectTrafficQosRule")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeExpressConnectTrafficQosRuleError] = &[
        DescribeExpressConnectTrafficQosRuleError::IllegalParamAny,
    ];
}

/// Response to [`DescribeExpressConnectTrafficQosRuleRequest`].
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9C7FA9D6-72E0-48A9-A9C3-2DA8569CD5EB`.
    pub request_id: Option<String>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<RuleList>,
}

response! {
    DescribeExpressConnectTrafficQosRuleResponse {
        "RequestId" => request_id: value,
        "RuleList" => rule_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeExpressConnectTrafficQosRuleRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
pub type DescribeExpressConnectTrafficQosRuleError = super::DocumentedError;
