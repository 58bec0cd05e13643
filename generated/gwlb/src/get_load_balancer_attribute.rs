// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetLoadBalancerAttribute`, from `gwlb/GetLoadBalancerAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns the settings of one Gateway Load Balancer instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::GetLoadBalancerAttributeRequest::new()
///     .load_balancer_id("...");
/// let reply = client.get_load_balancer_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetLoadBalancerAttributeRequest {
    /// **Required.** Load balancer to work on.
    pub load_balancer_id: Option<String>,
}

impl GetLoadBalancerAttributeRequest {
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
}

request! {
    GetLoadBalancerAttributeRequest {
        "LoadBalancerId" => load_balancer_id: form,
    }
}

impl Operation for GetLoadBalancerAttributeRequest {
    type Response = GetLoadBalancerAttributeResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetLoadBalancerAttribute")
        .required(&["LoadBalancerId"])
        .read_only();
}

/// Response to [`GetLoadBalancerAttributeRequest`], which the documentation does not describe.
pub type GetLoadBalancerAttributeResponse = alicloud_runtime::UndocumentedResponse;
