// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrafficMirrorFilterRules`, from `vpc/CreateTrafficMirrorFilterRules.md`.

use alicloud_runtime::codegen::*;

/// Creates one or more traffic mirror filter rules in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateTrafficMirrorFilterRulesRequest::new();
/// let reply = client.create_traffic_mirror_filter_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesRequest {
    /// **Required.** Filter that picks the packets to copy, as
    /// [`CreateTrafficMirrorFilter`](super::Client::create_traffic_mirror_filter) returned its ID.
    pub traffic_mirror_filter_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Rules that apply to the ingress, one entry each. Items: at most 10.
    pub ingress_rules: Vec<Rule>,
    /// Rules that apply to the egress, one entry each. Items: at most 10.
    pub egress_rules: Vec<Rule>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateTrafficMirrorFilterRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficMirrorFilterId`, which is required.
    pub fn traffic_mirror_filter_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_id = Some(value.into());
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
    /// Sets `IngressRules`.
    pub fn ingress_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<Rule>>,
    ) -> Self {
        self.ingress_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EgressRules`.
    pub fn egress_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<Rule>>,
    ) -> Self {
        self.egress_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateTrafficMirrorFilterRulesRequest {
        "TrafficMirrorFilterId" => traffic_mirror_filter_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "IngressRules" => ingress_rules: query,
        "EgressRules" => egress_rules: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateTrafficMirrorFilterRulesRequest {
    type Response = CreateTrafficMirrorFilterRulesResponse;
    type Error = CreateTrafficMirrorFilterRulesError;
    const INFO: OperationInfo = super::operation("CreateTrafficMirrorFilterRules")
        .required(&["TrafficMirrorFilterId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`CreateTrafficMirrorFilterRulesRequest`] is answered with.
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `07F272E2-6AD5-433A-8207-A607C76F1676`.
    pub request_id: Option<String>,
    /// Rules that apply to the ingress, one entry each.
    pub ingress_rules: Vec<ResponseRule>,
    /// Rules that apply to the egress, one entry each.
    pub egress_rules: Vec<ResponseRule>,
}

response! {
    CreateTrafficMirrorFilterRulesResponse {
        "RequestId" => request_id: value,
        "IngressRules" => ingress_rules: list(""),
        "EgressRules" => egress_rules: list(""),
    }
}

/// Rules that apply to the ingress, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// What is done, or is to be done, with the item.
    pub action: Option<String>,
    /// Address range of the source, in CIDR notation.
    pub source_cidr_block: Option<String>,
    /// Protocol of the packets that the rule matches.
    pub protocol: Option<String>,
    /// **Required.** Whether the route is for IPv4 or for IPv6.
    pub ip_version: Option<String>,
    /// Ports that a packet must be sent to for the rule to match, first and last parted by a slash;
    /// leave it out for `ALL` and `ICMP`.
    pub destination_port_range: Option<String>,
    /// Rank against other items; the field's range and the service tell which end wins.
    pub priority: Option<i32>,
    /// Where the packets go that the route applies to, as a range in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Ports that a packet must come from for the rule to match, first and last parted by a slash;
    /// leave it out for `ALL` and `ICMP`.
    pub source_port_range: Option<String>,
}

impl Rule {
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
    /// Sets `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_block = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `IpVersion`, which is required.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `DestinationPortRange`.
    pub fn destination_port_range(mut self, value: impl Into<String>) -> Self {
        self.destination_port_range = Some(value.into());
        self
    }
    /// Sets `Priority`.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
}

request! {
    Rule {
        "Action" => action: field,
        "SourceCidrBlock" => source_cidr_block: field,
        "Protocol" => protocol: field,
        "IpVersion" => ip_version: field,
        "DestinationPortRange" => destination_port_range: field,
        "Priority" => priority: field,
        "DestinationCidrBlock" => destination_cidr_block: field,
        "SourcePortRange" => source_port_range: field,
    }
}

/// Rules that apply to the ingress, one entry each.
#[non_exhaustive]
pub struct ResponseRule {
    /// ID of the instance concerned. Example: `tmr-j6c6rtallo51ouzv3****`.
    pub instance_id: Option<String>,
}

response! {
    ResponseRule {
        "InstanceId" => instance_id: value,
    }
}

errors! {
    /// Errors that the documentation of [`CreateTrafficMirrorFilterRulesRequest`] names.
    pub enum CreateTrafficMirrorFilterRulesError {
        ResourceNotFoundTrafficMirrorFilter = "ResourceNotFound.TrafficMirrorFilter" ("400"), "", "No mirror filter has this ID in the region.";
        IncorrectStatusTrafficMirrorFilter = "IncorrectStatus.TrafficMirrorFilter" ("400"), "", "The mirror filter is just being created, changed or deleted. Try again later.";
        IncorrectStatusTrafficMirrorSession = "IncorrectStatus.TrafficMirrorSession" ("400"), "", "The mirror session is just being created, changed or deleted. Try again later.";
        QuotaExceededTrafficMirrorRulesPerFilter = "QuotaExceeded.TrafficMirrorRulesPerFilter" ("400"), "", "The mirror filter has as many rules as it may have.";
        DuplicatedParamPriority = "DuplicatedParam.Priority" ("400"), "", "Another rule of the mirror filter, or another mirror session, has this priority already. Give one that is free.";
        UnsupportedRegion = "UnsupportedRegion" ("400"), "", "The region does not offer this function. Call in another region.";
        IllegalParamCidrBlock = "IllegalParam.CidrBlock" ("400"), "", "A range in the call is not one that can be used here. Check notation and prefix length.";
    }
}
