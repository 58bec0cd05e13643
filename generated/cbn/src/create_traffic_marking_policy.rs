// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrafficMarkingPolicy`, from `cbn/CreateTrafficMarkingPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TrafficMatchRule};

/// Creates a policy that gives chosen packets a DSCP mark, by which they can be scheduled.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateTrafficMarkingPolicyRequest::new()
///     .transit_router_id("...")
///     .priority(1)
///     .marking_dscp(1);
/// let reply = client.create_traffic_marking_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTrafficMarkingPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Label of the traffic marking policy, for people to recognize it by.
    pub traffic_marking_policy_name: Option<String>,
    /// Free text that tells people about the traffic marking policy.
    pub traffic_marking_policy_description: Option<String>,
    /// **Required.** Rank of the route map or policy; the lowest number is tried first.
    pub priority: Option<i32>,
    /// **Required.** DSCP mark that the packets get.
    pub marking_dscp: Option<i32>,
    /// Rules that pick out the packets to mark, one entry each. Items: at most 50.
    pub traffic_match_rules: Vec<TrafficMatchRule>,
}

impl CreateTrafficMarkingPolicyRequest {
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
    /// Sets `TransitRouterId`, which is required.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `TrafficMarkingPolicyName`.
    pub fn traffic_marking_policy_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_marking_policy_name = Some(value.into());
        self
    }
    /// Sets `TrafficMarkingPolicyDescription`.
    pub fn traffic_marking_policy_description(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.traffic_marking_policy_description = Some(value.into());
        self
    }
    /// Sets `Priority`, which is required.
    #[inline]
    pub fn priority(mut self, value: i32) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `MarkingDscp`, which is required.
    #[inline]
    pub fn marking_dscp(mut self, value: i32) -> Self {
        self.marking_dscp = Some(value);
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
    CreateTrafficMarkingPolicyRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TransitRouterId" => transit_router_id: query,
        "TrafficMarkingPolicyName" => traffic_marking_policy_name: query,
        "TrafficMarkingPolicyDescription" => traffic_marking_policy_description: query,
        "Priority" => priority: query,
        "MarkingDscp" => marking_dscp: query,
        "TrafficMatchRules" => traffic_match_rules: query,
    }
}

impl Operation for CreateTrafficMarkingPolicyRequest {
    type Response = CreateTrafficMarkingPolicyResponse;
    type Error = CreateTrafficMarkingPolicyError;
    const INFO: OperationInfo = super::operation("CreateTrafficMarkingPolicy")
        .required(&["TransitRouterId", "Priority", "MarkingDscp"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [CreateTrafficMarkingPolicyError] = &[
        CreateTrafficMarkingPolicyError::InvalidTransitRouterIdNotFound,
        CreateTrafficMarkingPolicyError::IllegalParamProtocol,
        CreateTrafficMarkingPolicyError::OperationFailedTransitRouterType,
        CreateTrafficMarkingPolicyError::IllegalParamPriority,
        CreateTrafficMarkingPolicyError::IllegalParamMarkingDscp,
        CreateTrafficMarkingPolicyError::IllegalParamSrcCidr,
        CreateTrafficMarkingPolicyError::IllegalParamDstCidr,
        CreateTrafficMarkingPolicyError::DuplicatedPriority,
        CreateTrafficMarkingPolicyError::DuplicatedMarkingDscp,
        CreateTrafficMarkingPolicyError::DuplicatedTrafficMatchRules,
        CreateTrafficMarkingPolicyError::QuotaExceededTrafficMatchRule,
        CreateTrafficMarkingPolicyError::IllegalParamMatchDscp,
        CreateTrafficMarkingPolicyError::IllegalParamSrcPortRange,
        CreateTrafficMarkingPolicyError::IllegalParamDstPortRange,
        CreateTrafficMarkingPolicyError::AttrMismatchingCidrAddressFamily,
        CreateTrafficMarkingPolicyError::IllegalParamAddressFamily,
        CreateTrafficMarkingPolicyError::AttrMismatchingSrcCidrDstCidr,
        CreateTrafficMarkingPolicyError::AttrMismatchingCidrProtocol,
        CreateTrafficMarkingPolicyError::InvalidTransitRouterModeNeedUpgrade,
        CreateTrafficMarkingPolicyError::InvalidParameter,
        CreateTrafficMarkingPolicyError::Unauthorized,
    ];
}

/// Response to [`CreateTrafficMarkingPolicyRequest`].
#[non_exhaustive]
pub struct CreateTrafficMarkingPolicyResponse {
    /// Traffic marking policy, which sets DSCP marks, as
    /// [`CreateTrafficMarkingPolicy`](super::Client::create_traffic_marking_policy) returned it.
    /// Example: `tm-u9nxup5kww5po8****`.
    pub traffic_marking_policy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0876E54E-3E36-5C31-89F0-9EE8A9266F9A`.
    pub request_id: Option<String>,
}

response! {
    CreateTrafficMarkingPolicyResponse {
        "TrafficMarkingPolicyId" => traffic_marking_policy_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateTrafficMarkingPolicyRequest`] names.
///
/// - [`InvalidTransitRouterIdNotFound`](super::DocumentedError::InvalidTransitRouterIdNotFound)
/// - [`IllegalParamProtocol`](super::DocumentedError::IllegalParamProtocol)
/// - [`OperationFailedTransitRouterType`](super::DocumentedError::OperationFailedTransitRouterType)
/// - [`IllegalParamPriority`](super::DocumentedError::IllegalParamPriority)
/// - [`IllegalParamMarkingDscp`](super::DocumentedError::IllegalParamMarkingDscp)
/// - [`IllegalParamSrcCidr`](super::DocumentedError::IllegalParamSrcCidr)
/// - [`IllegalParamDstCidr`](super::DocumentedError::IllegalParamDstCidr)
/// - [`DuplicatedPriority`](super::DocumentedError::DuplicatedPriority)
/// - [`DuplicatedMarkingDscp`](super::DocumentedError::DuplicatedMarkingDscp)
/// - [`DuplicatedTrafficMatchRules`](super::DocumentedError::DuplicatedTrafficMatchRules)
/// - [`QuotaExceededTrafficMatchRule`](super::DocumentedError::QuotaExceededTrafficMatchRule)
/// - [`IllegalParamMatchDscp`](super::DocumentedError::IllegalParamMatchDscp)
/// - [`IllegalParamSrcPortRange`](super::DocumentedError::IllegalParamSrcPortRange)
/// - [`IllegalParamDstPortRange`](super::DocumentedError::IllegalParamDstPortRange)
/// - [`AttrMismatchingCidrAddressFamily`](super::DocumentedError::AttrMismatchingCidrAddressFamily)
/// - [`IllegalParamAddressFamily`](super::DocumentedError::IllegalParamAddressFamily)
/// - [`AttrMismatchingSrcCidrDstCidr`](super::DocumentedError::AttrMismatchingSrcCidrDstCidr)
/// - [`AttrMismatchingCidrProtocol`](super::DocumentedError::AttrMismatchingCidrProtocol)
/// - [`InvalidTransitRouterModeNeedUpgrade`](super::DocumentedError::InvalidTransitRouterModeNeedUpgrade)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateTrafficMarkingPolicyError = super::DocumentedError;
