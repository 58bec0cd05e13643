// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateExpressConnectTrafficQosRule`, from `vpc/CreateExpressConnectTrafficQosRule.md`.

use alicloud_runtime::codegen::*;

/// Adds a rule to an Express Connect QoS queue that selects traffic by address, port, protocol or
/// DSCP.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateExpressConnectTrafficQosRuleRequest::new()
///     .qos_id("...")
///     .queue_id("...")
///     .priority(1)
///     .protocol("...");
/// let reply = client.create_express_connect_traffic_qos_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosRuleRequest {
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
    /// **Required.** Rank of the rule within its policy; the larger number wins.
    pub priority: Option<i32>,
    /// **Required.** Protocol of the packets that the rule matches.
    pub protocol: Option<String>,
    /// IPv4 range that matching packets come from.
    pub src_cidr: Option<String>,
    /// IPv4 range that matching packets go to.
    pub dst_cidr: Option<String>,
    /// IPv6 range that matching packets come from.
    pub src_ipv6_cidr: Option<String>,
    /// IPv6 range that matching packets go to.
    pub dst_ipv6_cidr: Option<String>,
    /// Source port that a packet must have for the QoS rule to match, written as first and last port,
    /// which must be the same; `-1/-1` matches any.
    pub src_port_range: Option<String>,
    /// Destination port that a packet must have for the QoS rule to match, written as first and last
    /// port, which must be the same; `-1/-1` matches any.
    pub dst_port_range: Option<String>,
    /// DSCP mark that a packet must carry for the QoS rule to match; `-1` matches any mark.
    pub match_dscp: Option<i32>,
    /// DSCP mark that is written into matching packets; `-1` leaves the mark as it is.
    pub remarking_dscp: Option<i32>,
    /// Name by which people tell the QoS rule from others of the queue.
    pub rule_name: Option<String>,
    /// Free text that tells people about the rule.
    pub rule_description: Option<String>,
}

impl CreateExpressConnectTrafficQosRuleRequest {
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
    /// Sets `Priority`, which is required.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `SrcCidr`.
    pub fn src_cidr(mut self, value: impl Into<String>) -> Self {
        self.src_cidr = Some(value.into());
        self
    }
    /// Sets `DstCidr`.
    pub fn dst_cidr(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr = Some(value.into());
        self
    }
    /// Sets `SrcIPv6Cidr`.
    pub fn src_ipv6_cidr(mut self, value: impl Into<String>) -> Self {
        self.src_ipv6_cidr = Some(value.into());
        self
    }
    /// Sets `DstIPv6Cidr`.
    pub fn dst_ipv6_cidr(mut self, value: impl Into<String>) -> Self {
        self.dst_ipv6_cidr = Some(value.into());
        self
    }
    /// Sets `SrcPortRange`.
    pub fn src_port_range(mut self, value: impl Into<String>) -> Self {
        self.src_port_range = Some(value.into());
        self
    }
    /// Sets `DstPortRange`.
    pub fn dst_port_range(mut self, value: impl Into<String>) -> Self {
        self.dst_port_range = Some(value.into());
        self
    }
    /// Sets `MatchDscp`.
    #[inline]
    pub fn match_dscp(mut self, value: i32) -> Self {
        self.match_dscp = Some(value);
        self
    }
    /// Sets `RemarkingDscp`.
    #[inline]
    pub fn remarking_dscp(mut self, value: i32) -> Self {
        self.remarking_dscp = Some(value);
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleDescription`.
    pub fn rule_description(mut self, value: impl Into<String>) -> Self {
        self.rule_description = Some(value.into());
        self
    }
}

request! {
    CreateExpressConnectTrafficQosRuleRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "QosId" => qos_id: query,
        "QueueId" => queue_id: query,
        "Priority" => priority: query,
        "Protocol" => protocol: query,
        "SrcCidr" => src_cidr: query,
        "DstCidr" => dst_cidr: query,
        "SrcIPv6Cidr" => src_ipv6_cidr: query,
        "DstIPv6Cidr" => dst_ipv6_cidr: query,
        "SrcPortRange" => src_port_range: query,
        "DstPortRange" => dst_port_range: query,
        "MatchDscp" => match_dscp: query,
        "RemarkingDscp" => remarking_dscp: query,
        "RuleName" => rule_name: query,
        "RuleDescription" => rule_description: query,
    }
}

impl Operation for CreateExpressConnectTrafficQosRuleRequest {
    type Response = CreateExpressConnectTrafficQosRuleResponse;
    type Error = CreateExpressConnectTrafficQosRuleError;
    const INFO: OperationInfo = super::operation("CreateExpressConnectTrafficQosRule")
        .required(&["RegionId", "QosId", "QueueId", "Priority", "Protocol"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateExpressConnectTrafficQosRuleError] = &[
        CreateExpressConnectTrafficQosRuleError::IllegalParamAny,
        CreateExpressConnectTrafficQosRuleError::IncorrectStatusQos,
        CreateExpressConnectTrafficQosRuleError::EcQoSConflict,
        CreateExpressConnectTrafficQosRuleError::EcQosRuleNotAllowV4AndV6,
        CreateExpressConnectTrafficQosRuleError::QuotaExceededQosRuleCount,
    ];
}

/// Response to [`CreateExpressConnectTrafficQosRuleRequest`].
#[non_exhaustive]
pub struct CreateExpressConnectTrafficQosRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `606998F0-B94D-48FE-8316-ACA81BB230DA`.
    pub request_id: Option<String>,
    /// QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID. Example: `qos-2giu0a6vd5x0mv****`.
    pub qos_id: Option<String>,
    /// Queue of the QoS policy, as
    /// [`CreateExpressConnectTrafficQosQueue`](super::Client::create_express_connect_traffic_qos_queue)
    /// returned its ID. Example: `qos-queue-9nyx2u7n71s2rc****`.
    pub queue_id: Option<String>,
    /// Rule of a QoS queue, as
    /// [`CreateExpressConnectTrafficQosRule`](super::Client::create_express_connect_traffic_qos_rule)
    /// returned its ID. Example: `qos-rule-iugg0l9x27f2no****`.
    pub rule_id: Option<String>,
}

response! {
    CreateExpressConnectTrafficQosRuleResponse {
        "RequestId" => request_id: value,
        "QosId" => qos_id: value,
        "QueueId" => queue_id: value,
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`CreateExpressConnectTrafficQosRuleRequest`] names.
///
/// - [`IllegalParamAny`](super::DocumentedError::IllegalParamAny)
/// - [`IncorrectStatusQos`](super::DocumentedError::IncorrectStatusQos)
/// - [`EcQoSConflict`](super::DocumentedError::EcQoSConflict)
/// - [`EcQosRuleNotAllowV4AndV6`](super::DocumentedError::EcQosRuleNotAllowV4AndV6)
/// - [`QuotaExceededQosRuleCount`](super::DocumentedError::QuotaExceededQosRuleCount)
pub type CreateExpressConnectTrafficQosRuleError = super::DocumentedError;
