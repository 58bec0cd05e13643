// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCenInterRegionTrafficQosPolicyAttribute`, from `cbn/UpdateCenInterRegionTrafficQosPolicyAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of a traffic scheduling policy.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::UpdateCenInterRegionTrafficQosPolicyAttributeRequest::new()
///     .traffic_qos_policy_id("...");
/// let reply = client.update_cen_inter_region_traffic_qos_policy_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCenInterRegionTrafficQosPolicyAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Traffic scheduling policy, which splits bandwidth between regions, as
    /// [`CreateCenInterRegionTrafficQosPolicy`](super::Client::create_cen_inter_region_traffic_qos_policy)
    /// returned it.
    pub traffic_qos_policy_id: Option<String>,
    /// Label of the traffic scheduling policy, for people to recognize it by.
    pub traffic_qos_policy_name: Option<String>,
    /// Free text that tells people about the traffic scheduling policy.
    pub traffic_qos_policy_description: Option<String>,
}

impl UpdateCenInterRegionTrafficQosPolicyAttributeRequest {
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
    /// Sets `TrafficQosPolicyName`.
    pub fn traffic_qos_policy_name(mut self, value: impl Into<String>) -> Self {
        self.traffic_qos_policy_name = Some(value.into());
        self
    }
    /// Sets `TrafficQosPolicyDescription`.
    pub fn traffic_qos_policy_description(mut self, value: impl Into<String>) -> Self {
        self.traffic_qos_policy_description = Some(value.into());
        self
    }
}

request! {
    UpdateCenInterRegionTrafficQosPolicyAttributeRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "TrafficQosPolicyId" => traffic_qos_policy_id: query,
        "TrafficQosPolicyName" => traffic_qos_policy_name: query,
        "TrafficQosPolicyDescription" => traffic_qos_policy_description: query,
    }
}

impl Operation for UpdateCenInterRegionTrafficQosPolicyAttributeRequest {
    type Response = UpdateCenInterRegionTrafficQosPolicyAttributeResponse;
    type Error = UpdateCenInterRegionTrafficQosPolicyAttributeError;
    const INFO: OperationInfo = super::operation(
            "UpdateCenInterRegionTrafficQosPolicyAttribute",
        )
        .required(&["TrafficQosPolicyId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateCenInterRegionTrafficQosPolicyAttributeError] = &[
        UpdateCenInterRegionTrafficQosPolicyAttributeError::InvalidTrafficQosPolicyIdNotFound,
        UpdateCenInterRegionTrafficQosPolicyAttributeError::InvalidParameter,
        UpdateCenInterRegionTrafficQosPolicyAttributeError::Unauthorized,
    ];
}

/// Response to [`UpdateCenInterRegionTrafficQosPolicyAttributeRequest`].
pub type UpdateCenInterRegionTrafficQosPolicyAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateCenInterRegionTrafficQosPolicyAttributeRequest`] names.
///
/// - [`InvalidTrafficQosPolicyIdNotFound`](super::DocumentedError::InvalidTrafficQosPolicyIdNotFound), here with HTTP status 400
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type UpdateCenInterRegionTrafficQosPolicyAttributeError = super::DocumentedError;
