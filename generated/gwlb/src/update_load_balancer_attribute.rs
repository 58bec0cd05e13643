// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLoadBalancerAttribute`, from `gwlb/UpdateLoadBalancerAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the traffic mode of a Gateway Load Balancer instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::UpdateLoadBalancerAttributeRequest::new()
///     .load_balancer_id("...");
/// let reply = client.update_load_balancer_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoadBalancerAttributeRequest {
    /// **Required.** Load balancer to work on.
    pub load_balancer_id: Option<String>,
    /// What the load balancer is to be called.
    pub load_balancer_name: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Way in which the traffic works.
    pub traffic_mode: Option<String>,
}

impl UpdateLoadBalancerAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `TrafficMode`.
    pub fn traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.traffic_mode = Some(value.into());
        self
    }
}

request! {
    UpdateLoadBalancerAttributeRequest {
        "LoadBalancerId" => load_balancer_id: form,
        "LoadBalancerName" => load_balancer_name: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
        "TrafficMode" => traffic_mode: form,
    }
}

impl Operation for UpdateLoadBalancerAttributeRequest {
    type Response = UpdateLoadBalancerAttributeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateLoadBalancerAttribute")
        .required(&["LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`UpdateLoadBalancerAttributeRequest`], which the documentation does not describe.
pub type UpdateLoadBalancerAttributeResponse = alicloud_runtime::UndocumentedResponse;
