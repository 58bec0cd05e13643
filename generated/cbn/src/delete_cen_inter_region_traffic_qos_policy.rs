// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCenInterRegionTrafficQosPolicy`, from `cbn/DeleteCenInterRegionTrafficQosPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a traffic scheduling policy, which must have no queues any more but the default one.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DeleteCenInterRegionTrafficQosPolicyRequest::new()
///     .traffic_qos_policy_id("...");
/// let reply = client.delete_cen_inter_region_traffic_qos_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCenInterRegionTrafficQosPolicyRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Traffic scheduling policy, which splits bandwidth between regions, as
    /// [`CreateCenInterRegionTrafficQosPolicy`](super::Client::create_cen_inter_region_traffic_qos_policy)
    /// returned it.
    pub traffic_qos_policy_id: Option<String>,
}

impl DeleteCenInterRegionTrafficQosPolicyRequest {
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
    /// Sets `TrafficQosPolicyId`, which is required.
    pub fn traffic_qos_policy_id(mut self, value: impl Into<String>) -> Self {
        self.traffic_qos_policy_id = Some(value.into());
        self
    }
}

request! {
    DeleteCenInterRegionTrafficQosPolicyRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficQosPolicyId" => traffic_qos_policy_id: query,
    }
}

impl Operation for DeleteCenInterRegionTrafficQosPolicyRequest {
    type Response = DeleteCenInterRegionTrafficQosPolicyResponse;
    type Error = DeleteCenInterRegionTrafficQosPolicyError;
    const INFO: OperationInfo = super::operation("DeleteCenInterRegionTrafficQosPolicy")
        .required(&["TrafficQosPolicyId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [DeleteCenInterRegionTrafficQosPolicyError] = &[
        DeleteCenInterRegionTrafficQosPolicyError::AssociationExistTransitQosQueueExist,
        DeleteCenInterRegionTrafficQosPolicyError::InvalidParameter,
        DeleteCenInterRegionTrafficQosPolicyError::Unauthorized,
        DeleteCenInterRegionTrafficQosPolicyError::InvalidTransitQosIdNotFound,
    ];
}

/// Response to [`DeleteCenInterRegionTrafficQosPolicyRequest`].
pub type DeleteCenInterRegionTrafficQosPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteCenInterRegionTrafficQosPolicyRequest`] names.
///
/// - [`AssociationExistTransitQosQueueExist`](super::DocumentedError::AssociationExistTransitQosQueueExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`InvalidTransitQosIdNotFound`](super::DocumentedError::InvalidTransitQosIdNotFound)
pub type DeleteCenInterRegionTrafficQosPolicyError = super::DocumentedError;
