// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLoadBalancerStatus`, from `ens/SetLoadBalancerStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoadBalancerStatus};

/// Switches an edge load balancer instance to active or inactive.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::SetLoadBalancerStatusRequest::new()
///     .load_balancer_id("...")
///     .load_balancer_status("...");
/// let reply = client.set_load_balancer_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLoadBalancerStatusRequest {
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// **Required.** State of the load balancer, to narrow the list down to or to be put into.
    /// Here: `InActive`, `Active`.
    pub load_balancer_status: Option<Open<LoadBalancerStatus>>,
}

impl SetLoadBalancerStatusRequest {
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
    /// Sets `LoadBalancerStatus`, which is required.
    pub fn load_balancer_status(
        mut self,
        value: impl Into<Open<LoadBalancerStatus>>,
    ) -> Self {
        self.load_balancer_status = Some(value.into());
        self
    }
}

request! {
    SetLoadBalancerStatusRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "LoadBalancerStatus" => load_balancer_status: query,
    }
}

impl Operation for SetLoadBalancerStatusRequest {
    type Response = SetLoadBalancerStatusResponse;
    type Error = SetLoadBalancerStatusError;
    const INFO: OperationInfo = super::operation("SetLoadBalancerStatus")
        .required(&["LoadBalancerId", "LoadBalancerStatus"]);
    const ERRORS: &'static [SetLoadBalancerStatusError] = &[
        SetLoadBalancerStatusError::EnsInterfaceError,
        SetLoadBalancerStatusError::InvalidAny,
        SetLoadBalancerStatusError::MissingAny,
        SetLoadBalancerStatusError::LoadBalancerNotFound,
        SetLoadBalancerStatusError::IncorrectInstanceStatus,
        SetLoadBalancerStatusError::NoPermission,
        SetLoadBalancerStatusError::InvalidParameterAny,
    ];
}

/// Response to [`SetLoadBalancerStatusRequest`].
pub type SetLoadBalancerStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetLoadBalancerStatusRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`LoadBalancerNotFound`](super::DocumentedError::LoadBalancerNotFound)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type SetLoadBalancerStatusError = super::DocumentedError;
