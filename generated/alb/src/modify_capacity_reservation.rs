// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCapacityReservation`, from `alb/ModifyCapacityReservation.md`.

use alicloud_runtime::codegen::*;

/// Reserves capacity for a load balancer, or changes or gives up the reservation.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::ModifyCapacityReservationRequest::new()
///     .load_balancer_id("...");
/// let reply = client.modify_capacity_reservation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCapacityReservationRequest {
    /// **Required.** Load balancer concerned, as
    /// [`CreateLoadBalancer`](super::Client::create_load_balancer) or
    /// [`ListLoadBalancers`](super::Client::list_load_balancers) returned it.
    pub load_balancer_id: Option<String>,
    /// Whether the reserved capacity is given up.
    pub reset_capacity_reservation: Option<bool>,
    /// Capacity that is reserved for the load balancer.
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyCapacityReservationRequest {
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
    /// Sets `ResetCapacityReservation`.
    #[inline]
    pub fn reset_capacity_reservation(mut self, value: bool) -> Self {
        self.reset_capacity_reservation = Some(value);
        self
    }
    /// Sets `MinimumLoadBalancerCapacity`.
    pub fn minimum_load_balancer_capacity(
        mut self,
        value: impl Into<MinimumLoadBalancerCapacity>,
    ) -> Self {
        self.minimum_load_balancer_capacity = Some(value.into());
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
    ModifyCapacityReservationRequest {
        "LoadBalancerId" => load_balancer_id: query,
        "ResetCapacityReservation" => reset_capacity_reservation: query,
        "MinimumLoadBalancerCapacity" => minimum_load_balancer_capacity: query,
        "DryRun" => dry_run: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyCapacityReservationRequest {
    type Response = ModifyCapacityReservationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCapacityReservation")
        .required(&["LoadBalancerId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`ModifyCapacityReservationRequest`], which the documentation does not describe.
pub type ModifyCapacityReservationResponse = alicloud_runtime::UndocumentedResponse;

/// Capacity that is reserved for the load balancer.
#[non_exhaustive]
pub struct MinimumLoadBalancerCapacity {
    /// Number of capacity units that are reserved.
    pub capacity_units: Option<i32>,
}

impl MinimumLoadBalancerCapacity {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CapacityUnits`.
    #[inline]
    pub fn capacity_units(mut self, value: i32) -> Self {
        self.capacity_units = Some(value);
        self
    }
}

request! {
    MinimumLoadBalancerCapacity {
        "CapacityUnits" => capacity_units: field,
    }
}
