// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCapacityReservation`, from `alb/DescribeCapacityReservation.md`.

use alicloud_runtime::codegen::*;

/// Returns how much capacity is reserved for a load balancer.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::DescribeCapacityReservationRequest::new()
///     .load_balancer_id("...");
/// let reply = client.describe_capacity_reservation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCapacityReservationRequest {
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
}

impl DescribeCapacityReservationRequest {
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
    DescribeCapacityReservationRequest {
        "LoadBalancerId" => load_balancer_id: query,
    }
}

impl Operation for DescribeCapacityReservationRequest {
    type Response = DescribeCapacityReservationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCapacityReservation")
        .required(&["LoadBalancerId"])
        .read_only();
}

/// Response to [`DescribeCapacityReservationRequest`], which the documentation does not describe.
pub type DescribeCapacityReservationResponse = alicloud_runtime::UndocumentedResponse;
