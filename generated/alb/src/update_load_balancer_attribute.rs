// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLoadBalancerAttribute`, from `alb/UpdateLoadBalancerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ModificationProtectionConfig};

/// Changes the name and other settings of a load balancer.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::UpdateLoadBalancerAttributeRequest::new()
///     .load_balancer_id("...");
/// let reply = client.update_load_balancer_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoadBalancerAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// Name for the load balancer, to recognize it by.
    pub load_balancer_name: Option<String>,
    /// Protection of the load balancer against changes in the console.
    pub modification_protection_config: Option<ModificationProtectionConfig>,
}

impl UpdateLoadBalancerAttributeRequest {
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
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerName`.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }
    /// Sets `ModificationProtectionConfig`.
    pub fn modification_protection_config(
        mut self,
        value: impl Into<ModificationProtectionConfig>,
    ) -> Self {
        self.modification_protection_config = Some(value.into());
        self
    }
}

request! {
    UpdateLoadBalancerAttributeRequest {
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "LoadBalancerId" => load_balancer_id: query,
        "LoadBalancerName" => load_balancer_name: query,
        "ModificationProtectionConfig" => modification_protection_config: query,
    }
}

impl Operation for UpdateLoadBalancerAttributeRequest {
    type Response = UpdateLoadBalancerAttributeResponse;
    type Error = UpdateLoadBalancerAttributeError;
    const INFO: OperationInfo = super::operation("UpdateLoadBalancerAttribute")
        .required(&["LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
    const ERRORS: &'static [UpdateLoadBalancerAttributeError] = &[
        UpdateLoadBalancerAttributeError::IncorrectStatusLoadBalancer,
        UpdateLoadBalancerAttributeError::IncorrectBusinessStatusLoadBalancer,
        UpdateLoadBalancerAttributeError::ForbiddenLoadBalancer,
        UpdateLoadBalancerAttributeError::ResourceNotFoundLoadBalancer,
    ];
}

/// Response to [`UpdateLoadBalancerAttributeRequest`].
#[non_exhaustive]
pub struct UpdateLoadBalancerAttributeResponse {
    /// ID of the job, for asking later how it stands. Example: `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
}

response! {
    UpdateLoadBalancerAttributeResponse {
        "JobId" => job_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateLoadBalancerAttributeRequest`] names.
///
/// - [`IncorrectStatusLoadBalancer`](super::DocumentedError::IncorrectStatusLoadBalancer)
/// - [`IncorrectBusinessStatusLoadBalancer`](super::DocumentedError::IncorrectBusinessStatusLoadBalancer)
/// - [`ForbiddenLoadBalancer`](super::DocumentedError::ForbiddenLoadBalancer)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
pub type UpdateLoadBalancerAttributeError = super::DocumentedError;
