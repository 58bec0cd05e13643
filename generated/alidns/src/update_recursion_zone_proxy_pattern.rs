// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRecursionZoneProxyPattern`, from `alidns/UpdateRecursionZoneProxyPattern.md`.

use alicloud_runtime::codegen::*;

/// Changes what is answered for names that a zone of HTTPDNS lacks.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateRecursionZoneProxyPatternRequest::new();
/// let reply = client.update_recursion_zone_proxy_pattern(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRecursionZoneProxyPatternRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `21079fa016944979537637959d09bc`.
    pub client_token: Option<String>,
    /// ID of the built-in zone of HTTPDNS. Example: `173671468000011`.
    pub zone_id: Option<String>,
    /// Whether names that the zone lacks are looked up elsewhere (`record`) or answered with NXDOMAIN
    /// (`zone`). Example: `record`.
    pub proxy_pattern: Option<String>,
}

impl UpdateRecursionZoneProxyPatternRequest {
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
    /// Sets `ProxyPattern`.
    pub fn proxy_pattern(mut self, value: impl Into<String>) -> Self {
        self.proxy_pattern = Some(value.into());
        self
    }
}

request! {
    UpdateRecursionZoneProxyPatternRequest {
        "ClientToken" => client_token: query,
        "ZoneId" => zone_id: query,
        "ProxyPattern" => proxy_pattern: query,
    }
}

impl Operation for UpdateRecursionZoneProxyPatternRequest {
    type Response = UpdateRecursionZoneProxyPatternResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRecursionZoneProxyPattern")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateRecursionZoneProxyPatternRequest`].
pub type UpdateRecursionZoneProxyPatternResponse = alicloud_runtime::EmptyResponse;
