// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteTrafficMarkingPolicy`, from `cbn/DeleteTrafficMarkingPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a traffic marking policy in the background; its packets no longer get the DSCP mark.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteTrafficMarkingPolicyRequest::new()
///     .traffic_marking_policy_id("...");
/// let reply = client.delete_traffic_marking_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteTrafficMarkingPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Traffic marking policy, which sets DSCP marks, as
    /// [`CreateTrafficMarkingPolicy`](super::Client::create_traffic_marking_policy) returned it.
    pub traffic_marking_policy_id: Option<String>,
    /// Whether to go ahead although a check would otherwise stop the call.
    pub force: Option<bool>,
}

impl DeleteTrafficMarkingPolicyRequest {
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
    /// Sets `Force`.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

request! {
    DeleteTrafficMarkingPolicyRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficMarkingPolicyId" => traffic_marking_policy_id: query,
        "Force" => force: query,
    }
}

impl Operation for DeleteTrafficMarkingPolicyRequest {
    type Response = DeleteTrafficMarkingPolicyResponse;
    type Error = DeleteTrafficMarkingPolicyError;
    const INFO: OperationInfo = super::operation("DeleteTrafficMarkingPolicy")
        .required(&["TrafficMarkingPolicyId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteTrafficMarkingPolicyError] = &[
        DeleteTrafficMarkingPolicyError::AssociationExistTransitQosRuleExist,
        DeleteTrafficMarkingPolicyError::IncorrectStatusTrafficMarkingPolicy,
        DeleteTrafficMarkingPolicyError::InvalidTrafficMarkingPolicyIdNotFound,
        DeleteTrafficMarkingPolicyError::InvalidParameter,
        DeleteTrafficMarkingPolicyError::Unauthorized,
    ];
}

/// Response to [`DeleteTrafficMarkingPolicyRequest`].
pub type DeleteTrafficMarkingPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteTrafficMarkingPolicyRequest`] names.
///
/// - [`AssociationExistTransitQosRuleExist`](super::DocumentedError::AssociationExistTransitQosRuleExist)
/// - [`IncorrectStatusTrafficMarkingPolicy`](super::DocumentedError::IncorrectStatusTrafficMarkingPolicy)
/// - [`InvalidTrafficMarkingPolicyIdNotFound`](super::DocumentedError::InvalidTrafficMarkingPolicyIdNotFound)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DeleteTrafficMarkingPolicyError = super::DocumentedError;
