// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLoadBalancer`, from `gwlb/DeleteLoadBalancer.md`.

use alicloud_runtime::codegen::*;

/// Deletes a Gateway Load Balancer instance, or only checks whether it could be deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::DeleteLoadBalancerRequest::new()
///     .load_balancer_id("...");
/// let reply = client.delete_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLoadBalancerRequest {
    /// **Required.** Load balancer to work on.
    pub load_balancer_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteLoadBalancerRequest {
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
}

request! {
    DeleteLoadBalancerRequest {
        "LoadBalancerId" => load_balancer_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for DeleteLoadBalancerRequest {
    type Response = DeleteLoadBalancerResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DeleteLoadBalancer")
        .required(&["LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`DeleteLoadBalancerRequest`], which the documentation does not describe.
pub type DeleteLoadBalancerResponse = alicloud_runtime::UndocumentedResponse;
