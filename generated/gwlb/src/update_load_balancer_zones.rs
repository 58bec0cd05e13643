// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLoadBalancerZones`, from `gwlb/UpdateLoadBalancerZones.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ZoneMapping};

/// Replaces the zones and vSwitches of a Gateway Load Balancer instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// use alicloud_gwlb::update_load_balancer_zones::ZoneMapping;
///
/// let request = alicloud_gwlb::UpdateLoadBalancerZonesRequest::new()
///     .load_balancer_id("...")
///     .zone_mappings([ZoneMapping::new()]);
/// let reply = client.update_load_balancer_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLoadBalancerZonesRequest {
    /// **Required.** Load balancer to work on.
    pub load_balancer_id: Option<String>,
    /// **Required.** The zone mappings to work on or to narrow the list down to. Items: at most 20.
    pub zone_mappings: Vec<ZoneMapping>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl UpdateLoadBalancerZonesRequest {
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
    /// Sets `ZoneMappings`, which is required.
    pub fn zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.zone_mappings = value.into_iter().map(Into::into).collect();
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
    UpdateLoadBalancerZonesRequest {
        "LoadBalancerId" => load_balancer_id: form,
        "ZoneMappings" => zone_mappings: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for UpdateLoadBalancerZonesRequest {
    type Response = UpdateLoadBalancerZonesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateLoadBalancerZones")
        .required(&["LoadBalancerId", "ZoneMappings"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`UpdateLoadBalancerZonesRequest`], which the documentation does not describe.
pub type UpdateLoadBalancerZonesResponse = alicloud_runtime::UndocumentedResponse;
