// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrafficMirrorFilterRules`, from `vpc/CreateTrafficMirrorFilterRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Rule};

/// Adds inbound or outbound rules to a traffic mirror filter.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateTrafficMirrorFilterRulesRequest::new()
///     .traffic_mirror_filter_id("...");
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
    /// Rules for inbound packets, one entry each. Items: at most 10.
    pub ingress_rules: Vec<Rule>,
    /// Rules for outbound packets, one entry each. Items: at most 10.
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
    const ERRORS: &'static [CreateTrafficMirrorFilterRulesError] = &[
        CreateTrafficMirrorFilterRulesError::ResourceNotFoundTrafficMirrorFilter,
        CreateTrafficMirrorFilterRulesError::IncorrectStatusTrafficMirrorFilter,
        CreateTrafficMirrorFilterRulesError::IncorrectStatusTrafficMirrorSession,
        CreateTrafficMirrorFilterRulesError::QuotaExceededTrafficMirrorRulesPerFilter,
        CreateTrafficMirrorFilterRulesError::DuplicatedParamPriority,
        CreateTrafficMirrorFilterRulesError::UnsupportedRegion,
        CreateTrafficMirrorFilterRulesError::IllegalParamCidrBlock,
    ];
}

/// Response to [`CreateTrafficMirrorFilterRulesRequest`].
#[non_exhaustive]
pub struct CreateTrafficMirrorFilterRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `07F272E2-6AD5-433A-8207-A607C76F1676`.
    pub request_id: Option<String>,
    /// Rules for inbound packets, one entry each.
    pub ingress_rules: Vec<EgressRule>,
    /// Rules for outbound packets, one entry each.
    pub egress_rules: Vec<EgressRule>,
}

response! {
    CreateTrafficMirrorFilterRulesResponse {
        "RequestId" => request_id: value,
        "IngressRules" => ingress_rules: list(""),
        "EgressRules" => egress_rules: list(""),
    }
}

/// Rules for inbound packets, one entry each.
#[non_exhaustive]
pub struct EgressRule {
    /// ID of the instance, by which other calls name it. Example: `tmr-j6c6rtallo51ouzv3****`.
    pub instance_id: Option<String>,
}

response! {
    EgressRule {
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`CreateTrafficMirrorFilterRulesRequest`] names.
///
/// - [`ResourceNotFoundTrafficMirrorFilter`](super::DocumentedError::ResourceNotFoundTrafficMirrorFilter)
/// - [`IncorrectStatusTrafficMirrorFilter`](super::DocumentedError::IncorrectStatusTrafficMirrorFilter)
/// - [`IncorrectStatusTrafficMirrorSession`](super::DocumentedError::IncorrectStatusTrafficMirrorSession)
/// - [`QuotaExceededTrafficMirrorRulesPerFilter`](super::DocumentedError::QuotaExceededTrafficMirrorRulesPerFilter)
/// - [`DuplicatedParamPriority`](super::DocumentedError::DuplicatedParamPriority)
/// - [`UnsupportedRegion`](super::DocumentedError::UnsupportedRegion)
/// - [`IllegalParamCidrBlock`](super::DocumentedError::IllegalParamCidrBlock)
pub type CreateTrafficMirrorFilterRulesError = super::DocumentedError;
