// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrafficMirrorFilter`, from `vpc/CreateTrafficMirrorFilter.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Rule, Tag};

/// Creates a traffic mirror filter, optionally with its inbound and outbound rules.
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
    /// Rules for inbound packets, one entry each. Items: at most 10.
    pub ingress_rules: Vec<Rule>,
    /// Rules for outbound packets, one entry each. Items: at most 10.
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
    const ERRORS: &'static [CreateTrafficMirrorFilterError] = &[
        CreateTrafficMirrorFilterError::UnsupportedFeatureIpVersion,
        CreateTrafficMirrorFilterError::IncorrectBusinessStatusTrafficMirror,
        CreateTrafficMirrorFilterError::OptInRequiredTrafficMirror,
        CreateTrafficMirrorFilterError::QuotaExceededTrafficMirrorFilter,
        CreateTrafficMirrorFilterError::DuplicatedParamPriority,
        CreateTrafficMirrorFilterError::UnsupportedRegion,
        CreateTrafficMirrorFilterError::IllegalParamFormatSrcCidrBlock,
        CreateTrafficMirrorFilterError::IllegalParamFormatDstCidrBlock,
    ];
}

/// Response to [`CreateTrafficMirrorFilterRequest`].
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

/// Errors that the documentation of [`CreateTrafficMirrorFilterRequest`] names.
///
/// - [`UnsupportedFeatureIpVersion`](super::DocumentedError::UnsupportedFeatureIpVersion)
/// - [`IncorrectBusinessStatusTrafficMirror`](super::DocumentedError::IncorrectBusinessStatusTrafficMirror)
/// - [`OptInRequiredTrafficMirror`](super::DocumentedError::OptInRequiredTrafficMirror)
/// - [`QuotaExceededTrafficMirrorFilter`](super::DocumentedError::QuotaExceededTrafficMirrorFilter)
/// - [`DuplicatedParamPriority`](super::DocumentedError::DuplicatedParamPriority)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`IllegalParamFormatSrcCidrBlock`](super::DocumentedError::IllegalParamFormatSrcCidrBlock)
/// - [`IllegalParamFormatDstCidrBlock`](super::DocumentedError::IllegalParamFormatDstCidrBlock)
pub type CreateTrafficMirrorFilterError = super::DocumentedError;
