// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLoadBalancerAttribute`, from `ens/ModifyLoadBalancerAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the name of an edge load balancer instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyLoadBalancerAttributeRequest::new()
///     .load_balancer_id("...")
///     .load_balancer_name("...");
/// let reply = client.modify_load_balancer_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLoadBalancerAttributeRequest {
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// **Required.** Name that the load balancer goes by. Length: 2 to 128.
    pub load_balancer_name: Option<String>,
}

impl ModifyLoadBalancerAttributeRequest {
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
    /// Sets `LoadBalancerName`, which is required.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }
}

request! {
    ModifyLoadBalancerAttributeRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "LoadBalancerName" => load_balancer_name: query,
    }
}

impl Operation for ModifyLoadBalancerAttributeRequest {
    type Response = ModifyLoadBalancerAttributeResponse;
    type Error = ModifyLoadBalancerAttributeError;
    const INFO: OperationInfo = super::operation("ModifyLoadBalancerAttribute")
        .required(&["LoadBalancerId", "LoadBalancerName"]);
    const ERRORS: &'static [ModifyLoadBalancerAttributeError] = &[
        ModifyLoadBalancerAttributeError::EnsInterfaceError,
        ModifyLoadBalancerAttributeError::LoadBalancerNotFound,
        ModifyLoadBalancerAttributeError::InvalidAny,
        ModifyLoadBalancerAttributeError::MissingAny,
        ModifyLoadBalancerAttributeError::NoPermission,
        ModifyLoadBalancerAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`ModifyLoadBalancerAttributeRequest`].
pub type ModifyLoadBalancerAttributeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyLoadBalancerAttributeRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ModifyLoadBalancerAttributeError = super::DocumentedError;
