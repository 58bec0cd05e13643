// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddTraficMatchRuleToTrafficMarkingPolicy`, from `cbn/AddTraficMatchRuleToTrafficMarkingPolicy.md`.

use alicloud_runtime::codegen::*;

/// Older spelling of
/// [`AddTrafficMatchRuleToTrafficMarkingPolicy`](super::Client::add_traffic_match_rule_to_traffic_marking_policy):
/// adds rules to a traffic marking policy.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::AddTraficMatchRuleToTrafficMarkingPolicyRequest::new()
///     .traffic_marking_policy_id("...");
/// let reply = client.add_trafic_match_rule_to_traffic_marking_policy(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddTraficMatchRuleToTrafficMarkingPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Traffic marking policy, which sets DSCP marks, as
    /// [`CreateTrafficMarkingPolicy`](super::Client::create_traffic_marking_policy) returned it.
    pub traffic_marking_policy_id: Option<String>,
    /// Rules that pick out the packets to mark, one entry each. Items: at most 50.
    pub traffic_match_rules: Vec<TrafficMatchRule>,
}

impl AddTraficMatchRuleToTrafficMarkingPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `TrafficMarkingPolicyId`, which is required.
    pub fn traffic_marking_policy_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_marking_policy_id = Some(value.into());
        self
    }
    /// Sets `TrafficMatchRules`.
    pub fn traffic_match_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<TrafficMatchRule>>,
    ) -> Self {
        self.traffic_match_rules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddTraficMatchRuleToTrafficMarkingPolicyRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMarkingPolicyId" => traffic_marking_policy_id: query,
        "TrafficMatchRules" => traffic_match_rules: query,
    }
}

impl Operation for AddTraficMatchRuleToTrafficMarkingPolicyRequest {
    type Response = AddTraficMatchRuleToTrafficMarkingPolicyResponse;
    type Error = AddTraficMatchRuleToTrafficMarkingPolicyError;
    const INFO: OperationInfo = super::operation(
            "AddTraficMatchRuleToTrafficMarkingPolicy",
        )
        .required(&["TrafficMarkingPolicyId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [AddTraficMatchRuleToTrafficMarkingPolicyError] = &[
        AddTraficMatchRuleToTrafficMarkingPolicyError::InvalidTrafficMarkingPolicyIdNotFound,
        AddTraficMatchRuleToTrafficMarkingPolicyError::InstanceExistTrafficMatchRules,
        AddTraficMatchRuleToTrafficMarkingPolicyError::DuplicatedTrafficMatchRules,
        AddTraficMatchRuleToTrafficMarkingPolicyError::IllegalParamSrcCidr,
        AddTraficMatchRuleToTrafficMarkingPolicyError::IncorrectStatusTrafficMarkingPolicy,
        AddTraficMatchRuleToTrafficMarkingPolicyError::IllegalParamDstCidr,
        AddTraficMatchRuleToTrafficMarkingPolicyError::IllegalParamProtocol,
        AddTraficMatchRuleToTrafficMarkingPolicyError::InvalidParameter,
        AddTraficMatchRuleToTrafficMarkingPolicyError::Unauthorized,
    ];
}

/// Response to [`AddTraficMatchRuleToTrafficMarkingPolicyRequest`].
pub type AddTraficMatchRuleToTrafficMarkingPolicyResponse = alicloud_runtime::EmptyResponse;

/// Rules that pick out the packets to mark, one entry each.
#[non_exhaustive]
pub struct TrafficMatchRule {
    /// DSCP mark that a packet has to carry already; without it the mark does not matter.
    pub match_dscp: Option<i32>,
    /// Range that a packet has to be bound for, in CIDR notation.
    pub dst_cidr: Option<String>,
    /// Free text that tells people about the match rule.
    pub traffic_match_rule_description: Option<String>,
    /// Protocol of the packets that the rule matches.
    pub protocol: Option<String>,
    /// Destination ports that a packet has to be sent to: one port, or the first and the last of a
    /// range. Items: at most 2.
    pub dst_port_range: Vec<i32>,
    /// Range that a packet has to come from, in CIDR notation.
    pub src_cidr: Option<String>,
    /// Source ports that a packet has to come from: one port, or the first and the last of a range.
    /// Items: at most 2.
    pub src_port_range: Vec<i32>,
    /// Label of the rule that picks out packets.
    pub traffic_match_rule_name: Option<String>,
}

impl TrafficMatchRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MatchDscp`.
    #[inline]
    pub fn match_dscp(mut self, value: i32) -> Self {
        self.match_dscp = Some(value);
        self
    }
    /// Sets `DstCidr`.
    pub fn dst_cidr(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr = Some(value.into());
        self
    }
    /// Sets `TrafficMatchRuleDescription`.
    pub fn traffic_match_rule_description(mut self, value: impl Into<String>) -> Self {
        self.traffic_match_rule_description = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `DstPortRange`.
    pub fn dst_port_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.dst_port_range = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SrcCidr`.
    pub fn src_cidr(mut self, value: impl Into<String>) -> Self {
        self.src_cidr = Some(value.into());
        self
    }
    /// Sets `SrcPortRange`.
    pub fn src_port_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.src_port_range = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TrafficMatchRuleName`.
    pub fn traffic_match_rule_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_match_rule_name = Some(value.into());
        self
    }
}

request! {
    TrafficMatchRule {
        "MatchDscp" => match_dscp: field,
        "DstCidr" => dst_cidr: field,
        "TrafficMatchRuleDescription" => traffic_match_rule_description: field,
        "Protocol" => protocol: field,
        "DstPortRange" => dst_port_range: field,
        "SrcCidr" => src_cidr: field,
        "SrcPortRange" => src_port_range: field,
        "TrafficMatchRuleName" => traffic_match_rule_name: field,
    }
}

/// Errors that the documentation of [`AddTraficMatchRuleToTrafficMarkingPolicyRequest`] names.
///
/// - [`InvalidTrafficMarkingPolicyIdNotFound`](super::DocumentedError::InvalidTrafficMarkingPolicyIdNotFound)
/// - [`InstanceExistTrafficMatchRules`](super::DocumentedError::InstanceExistTrafficMatchRules)
/// - [`DuplicatedTrafficMatchRules`](super::DocumentedError::DuplicatedTrafficMatchRules)
/// - [`IllegalParamSrcCidr`](super::DocumentedError::IllegalParamSrcCidr)
/// - [`IncorrectStatusTrafficMarkingPolicy`](super::DocumentedError::IncorrectStatusTrafficMarkingPolicy)
/// - [`IllegalParamDstCidr`](super::DocumentedError::IllegalParamDstCidr)
/// - [`IllegalParamProtocol`](super::DocumentedError::IllegalParamProtocol)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type AddTraficMatchRuleToTrafficMarkingPolicyError = super::DocumentedError;
