// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRecursionZone`, from `alidns/DeleteRecursionZone.md`.

use alicloud_runtime::codegen::*;

/// Deletes a zone built into HTTPDNS; records that are locked stay.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteRecursionZoneRequest::new();
/// let reply = client.delete_recursion_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRecursionZoneRequest {
    /// ID of the built-in zone of HTTPDNS. Example: `169783221000012`.
    pub zone_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `21079fa016944979537637959d09bc`.
    pub client_token: Option<String>,
}

impl DeleteRecursionZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteRecursionZoneRequest {
        "ZoneId" => zone_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteRecursionZoneRequest {
    type Response = DeleteRecursionZoneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRecursionZone")
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteRecursionZoneRequest`].
pub type DeleteRecursionZoneResponse = alicloud_runtime::EmptyResponse;
