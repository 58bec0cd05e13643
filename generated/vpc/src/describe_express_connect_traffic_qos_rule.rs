// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExpressConnectTrafficQosRule`, from `vpc/DescribeExpressConnectTrafficQosRule.md`.

use alicloud_runtime::codegen::*;

/// Returns what the service knows about the express connect traffic qos rule.
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
    /// IDs of the rules that the call or the answer is about. Items: at most 100.
    pub rule_id_list: Vec<String>,
    /// Items of the kind rule name that the call or the answer is about. Items: at most 100.
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
}

/// What [`DescribeExpressConnectTrafficQosRuleRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeExpressConnectTrafficQosRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9C7FA9D6-72E0-48A9-A9C3-2DA8569CD5EB`.
    pub request_id: Option<String>,
    /// Items of the kind rule that the call or the answer is about.
    pub rule_list: Vec<RuleList>,
}

response! {
    DescribeExpressConnectTrafficQosRuleResponse {
        "RequestId" => request_id: value,
        "RuleList" => rule_list: list(""),
    }
}

/// Items of the kind rule that the call or the answer is about.
#[non_exhaustive]
pub struct RuleList {
    /// QoS policy for leased lines, as
    /// [`CreateExpressConnectTrafficQos`](super::Client::create_express_connect_traffic_qos) returned
    /// its ID. Example: `qos-pksbqfmotl5hzq****`.
    pub qos_id: Option<String>,
    /// Queue of the QoS policy, as
    /// [`CreateExpressConnectTrafficQosQueue`](super::Client::create_express_connect_traffic_qos_queue)
    /// returned its ID. Example: `qos-queue-9nyx2u7n71s2rc****`.
    pub queue_id: Option<String>,
    /// Rank against other items; the field's range and the service tell which end wins. Example: `1`.
    pub priority: Option<i32>,
    /// Protocol of the packets that the rule matches. Example: `ALL`.
    pub protocol: Option<String>,
    /// Address range of the src, in CIDR notation. Example: `1.1.**.**/24`.
    pub src_cidr: Option<String>,
    /// Address range of the dst, in CIDR notation. Example: `1.1.**.**/24`.
    pub dst_cidr: Option<String>,
    /// Address range of the src i pv6, in CIDR notation. Example: `2001:0db8:1234:****::/64`.
    pub src_ipv6_cidr: Option<String>,
    /// Address range of the dst i pv6, in CIDR notation. Example: `2001:0db8:1234:****::/64`.
    pub dst_ipv6_cidr: Option<String>,
    /// Source port that a packet must have for the QoS rule to match; `-1/-1` matches any.
    /// Example: `-1/-1`.
    pub src_port_range: Option<String>,
    /// Destination port that a packet must have for the QoS rule to match; `-1/-1` matches any.
    /// Example: `-1/-1`.
    pub dst_port_range: Option<String>,
    /// DSCP mark that a packet must carry for the QoS rule to match; `-1` matches any mark.
    /// Example: `1`.
    pub match_dscp: Option<i32>,
    /// DSCP mark that is written into matching packets; `-1` leaves the mark as it is. Example: `1`.
    pub remarking_dscp: Option<i32>,
    /// Name by which people tell the QoS rule from others of the queue. Example: `qos-rule-test`.
    pub rule_name: Option<String>,
    /// Free text that tells people about the rule. Example: `qos-rule-test`.
    pub rule_description: Option<String>,
    /// Rule of a QoS queue, as
    /// [`CreateExpressConnectTrafficQosRule`](super::Client::create_express_connect_traffic_qos_rule)
    /// returned its ID. Example: `qos-rule-iugg0l9x27f2noc****`.
    pub rule_id: Option<String>,
    /// How the item stands at present. Example: `Normal`.
    pub status: Option<String>,
}

response! {
    RuleList {
        "QosId" => qos_id: value,
        "QueueId" => queue_id: value,
        "Priority" => priority: value,
        "Protocol" => protocol: value,
        "SrcCidr" => src_cidr: value,
        "DstCidr" => dst_cidr: value,
        "SrcIPv6Cidr" => src_ipv6_cidr: value,
        "DstIPv6Cidr" => dst_ipv6_cidr: value,
        "SrcPortRange" => src_port_range: value,
        "DstPortRange" => dst_port_range: value,
        "MatchDscp" => match_dscp: value,
        "RemarkingDscp" => remarking_dscp: value,
        "RuleName" => rule_name: value,
        "RuleDescription" => rule_description: value,
        "RuleId" => rule_id: value,
        "Status" => status: value,
    }
}

errors! {
    /// Errors that the documentation of [`DescribeExpressConnectTrafficQosRuleRequest`] names.
    pub enum DescribeExpressConnectTrafficQosRuleError {
        IllegalParamAny = "IllegalParam.%s" ("400"), "", "A parameter has a value that is not possible; the code or the message names it.";
    }
}
