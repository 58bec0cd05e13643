// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTrafficMirrorFilterRuleAttribute`, from `vpc/UpdateTrafficMirrorFilterRuleAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes one rule of a traffic mirror filter: action, priority, protocol, addresses or ports.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::UpdateTrafficMirrorFilterRuleAttributeRequest::new()
///     .traffic_mirror_filter_rule_id("...");
/// let reply = client.update_traffic_mirror_filter_rule_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTrafficMirrorFilterRuleAttributeRequest {
    /// **Required.** Inbound or outbound rule of a mirror filter, by its ID.
    pub traffic_mirror_filter_rule_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Rank of the route, rule, or session; the smaller number wins.
    pub priority: Option<i32>,
    /// Protocol of the packets that the rule matches.
    pub protocol: Option<String>,
    /// Whether matching packets are mirrored from now on.
    pub rule_action: Option<String>,
    /// Where the packets go that the route applies to, as a range in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Address range of the source, in CIDR notation.
    pub source_cidr_block: Option<String>,
    /// Ports that a packet must be sent to for the rule to match, first and last parted by a slash;
    /// leave it out for `ALL` and `ICMP`.
    pub destination_port_range: Option<String>,
    /// Ports that a packet must come from for the rule to match, first and last parted by a slash;
    /// leave it out for `ALL` and `ICMP`.
    pub source_port_range: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UpdateTrafficMirrorFilterRuleAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficMirrorFilterRuleId`, which is required.
    pub fn traffic_mirror_filter_rule_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_rule_id = Some(value.into());
        self
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
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `RuleAction`.
    pub fn rule_action(mut self, value: impl Into<String>) -> Self {
        self.rule_action = Some(value.into());
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_block = Some(value.into());
        self
    }
    /// Sets `DestinationPortRange`.
    pub fn destination_port_range(mut self, value: impl Into<String>) -> Self {
        self.destination_port_range = Some(value.into());
        self
    }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    UpdateTrafficMirrorFilterRuleAttributeRequest {
        "TrafficMirrorFilterRuleId" => traffic_mirror_filter_rule_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "Priority" => priority: query,
        "Protocol" => protocol: query,
        "RuleAction" => rule_action: query,
        "DestinationCidrBlock" => destination_cidr_block: query,
        "SourceCidrBlock" => source_cidr_block: query,
        "DestinationPortRange" => destination_port_range: query,
        "SourcePortRange" => source_port_range: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for UpdateTrafficMirrorFilterRuleAttributeRequest {
    type Response = UpdateTrafficMirrorFilterRuleAttributeResponse;
    type Error = UpdateTrafficMirrorFilterRuleAttributeError;
    const INFO: OperationInfo = super::operation(
            "UpdateTrafficMirrorFilterRuleAttribute",
        )
        .required(&["TrafficMirrorFilterRuleId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [UpdateTrafficMirrorFilterRuleAttributeError] = &[
        UpdateTrafficMirrorFilterRuleAttributeError::ResourceNotFoundTrafficMirrorRule,
        UpdateTrafficMirrorFilterRuleAttributeError::IncorrectStatusTrafficMirrorRule,
        UpdateTrafficMirrorFilterRuleAttributeError::DuplicatedParamPriority,
    ];
}

/// Response to [`UpdateTrafficMirrorFilterRuleAttributeRequest`].
pub type UpdateTrafficMirrorFilterRuleAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateTrafficMirrorFilterRuleAttributeRequest`] names.
///
/// - [`ResourceNotFoundTrafficMirrorRule`](super::DocumentedError::ResourceNotFoundTrafficMirrorRule)
/// - [`IncorrectStatusTrafficMirrorRule`](super::DocumentedError::IncorrectStatusTrafficMirrorRule)
/// - [`DuplicatedParamPriority`](super::DocumentedError::DuplicatedParamPriority)
pub type UpdateTrafficMirrorFilterRuleAttributeError = super::DocumentedError;
