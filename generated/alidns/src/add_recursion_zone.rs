// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddRecursionZone`, from `alidns/AddRecursionZone.md`.

use alicloud_runtime::codegen::*;

/// Adds a zone built into HTTPDNS, which answers before public DNS is asked.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::AddRecursionZoneRequest::new();
/// let reply = client.add_recursion_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddRecursionZoneRequest {
    /// Domain that the zone covers. Example: `example.com`.
    pub zone_name: Option<String>,
    /// Whether names that the zone lacks are looked up elsewhere (`record`) or answered with NXDOMAIN
    /// (`zone`). Example: `record`.
    pub proxy_pattern: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24**22`.
    pub client_token: Option<String>,
}

impl AddRecursionZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneName`.
    pub fn zone_name(mut self, value: impl Into<String>) -> Self {
        self.zone_name = Some(value.into());
        self
    }
    /// Sets `ProxyPattern`.
    pub fn proxy_pattern(mut self, value: impl Into<String>) -> Self {
        self.proxy_pattern = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AddRecursionZoneRequest {
        "ZoneName" => zone_name: query,
        "ProxyPattern" => proxy_pattern: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AddRecursionZoneRequest {
    type Response = AddRecursionZoneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddRecursionZone")
        .success_flag("Success")
        .idempotency_token("ClientToken");
}

/// Response to [`AddRecursionZoneRequest`].
#[non_exhaustive]
pub struct AddRecursionZoneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `51899B6F-04A5-5B96-977D-340673091ACA`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of the built-in zone of HTTPDNS. Example: `173671468000011`.
    pub zone_id: Option<String>,
}

response! {
    AddRecursionZoneResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ZoneId" => zone_id: value,
    }
}
