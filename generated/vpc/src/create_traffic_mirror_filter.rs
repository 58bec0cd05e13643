// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrafficMirrorFilter`, from `vpc/CreateTrafficMirrorFilter.md`.

use alicloud_runtime::codegen::*;

/// Creates one new traffic mirror filter with the settings given in the call.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateTrafficMirrorFilterRequest::new();
/// let reply = client.create_traffic_mirror_filter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRequest {
    /// Free text that tells people about the traffic mirror filter.
    pub traffic_mirror_filter_description: Option<String>,
    /// Name by which people tell the mirror filter from others.
    pub traffic_mirror_filter_name: Option<String>,
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
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
}

impl CreateTrafficMirrorFilterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrafficMirrorFilterDescription`.
    pub fn traffic_mirror_filter_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.traffic_mirror_filter_description = Some(value.into());
        self
    }
    /// Sets `TrafficMirrorFilterName`.
    pub fn traffic_mirror_filter_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_mirror_filter_name = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateTrafficMirrorFilterRequest {
        "TrafficMirrorFilterDescription" => traffic_mirror_filter_description: query,
        "TrafficMirrorFilterName" => traffic_mirror_filter_name: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "IngressRules" => ingress_rules: query,
        "EgressRules" => egress_rules: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateTrafficMirrorFilterRequest {
    type Response = CreateTrafficMirrorFilterResponse;
    type Error = CreateTrafficMirrorFilterError;
    const INFO: OperationInfo = super::operation("CreateTrafficMirrorFilter")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// What [`CreateTrafficMirrorFilterRequest`] is answered with.
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterResponse {
    /// Filter that picks the packets to copy, as
    /// [`CreateTrafficMirrorFilter`](super::Client::create_traffic_mirror_filter) returned its ID.
    /// Example: `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `28DB147D-217B-43E8-9E94-A3F6837DDC8A`.
    pub request_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateTrafficMirrorFilterResponse {
        "TrafficMirrorFilterId" => traffic_mirror_filter_id: value,
        "RequestId" => request_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Rules that apply to the ingress, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// **Required.** What is done, or is to be done, with the item.
    pub action: Option<String>,
    /// Address range of the source, in CIDR notation.
    pub source_cidr_block: Option<String>,
    /// **Required.** Protocol of the packets that the rule matches.
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
    /// Sets `Action`, which is required.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }
    /// Sets `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_block = Some(value.into());
        self
    }
    /// Sets `Protocol`, which is required.
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

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key half of a tag, a pair by which resources are marked and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

errors! {
    /// Errors that the documentation of [`CreateTrafficMirrorFilterRequest`] names.
    pub enum CreateTrafficMirrorFilterError {
        UnsupportedFeatureIpVersion = "UnsupportedFeature.IpVersion" ("400"), "", "The protocol version that `IpVersion` asks for is not offered here.";
        IncorrectBusinessStatusTrafficMirror = "IncorrectBusinessStatus.TrafficMirror" ("400"), "", "Traffic mirroring is suspended for the account, usually because of open bills.";
        OptInRequiredTrafficMirror = "OptInRequired.TrafficMirror" ("400"), "", "The account has not activated traffic mirroring. Call `OpenTrafficMirrorService` first.";
        QuotaExceededTrafficMirrorFilter = "QuotaExceeded.TrafficMirrorFilter" ("400"), "", "The account has as many mirror filters as it may have.";
        DuplicatedParamPriority = "DuplicatedParam.Priority" ("400"), "", "Another rule of the mirror filter, or another mirror session, has this priority already. Give one that is free.";
        UnsupportedRegion = "UnsupportedRegion" ("400"), "", "The region does not offer this function. Call in another region.";
        IllegalParamFormatSrcCidrBlock = "IllegalParamFormat.SrcCidrBlock" ("400"), "", "The source of a mirror rule is not in proper CIDR notation.";
        IllegalParamFormatDstCidrBlock = "IllegalParamFormat.DstCidrBlock" ("400"), "", "The destination of a mirror rule is not in proper CIDR notation.";
    }
}
