// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRecursionZoneEffectiveScope`, from `alidns/UpdateRecursionZoneEffectiveScope.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RecursionZoneEffectiveScope};

/// Changes for whom a zone built into HTTPDNS is answered.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateRecursionZoneEffectiveScopeRequest::new();
/// let reply = client.update_recursion_zone_effective_scope(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRecursionZoneEffectiveScopeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `21079fa016944979537637959d09bc`.
    pub client_token: Option<String>,
    /// ID of the built-in zone of HTTPDNS. Example: `173671468000011`.
    pub zone_id: Option<String>,
    /// For whom the zone is answered.
    pub effective_scopes: Vec<RecursionZoneEffectiveScope>,
}

impl UpdateRecursionZoneEffectiveScopeRequest {
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `EffectiveScopes`.
    pub fn effective_scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<RecursionZoneEffectiveScope>>,
    ) -> Self {
        self.effective_scopes = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateRecursionZoneEffectiveScopeRequest {
        "ClientToken" => client_token: query,
        "ZoneId" => zone_id: query,
        "EffectiveScopes" => effective_scopes: query_json,
    }
}

impl Operation for UpdateRecursionZoneEffectiveScopeRequest {
    type Response = UpdateRecursionZoneEffectiveScopeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRecursionZoneEffectiveScope")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateRecursionZoneEffectiveScopeRequest`].
pub type UpdateRecursionZoneEffectiveScopeResponse = alicloud_runtime::EmptyResponse;
