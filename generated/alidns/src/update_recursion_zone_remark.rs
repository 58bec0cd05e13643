// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRecursionZoneRemark`, from `alidns/UpdateRecursionZoneRemark.md`.

use alicloud_runtime::codegen::*;

/// Changes the note kept with a zone of HTTPDNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateRecursionZoneRemarkRequest::new();
/// let reply = client.update_recursion_zone_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRecursionZoneRemarkRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `21079fa016944979537637959d09bc`.
    pub client_token: Option<String>,
    /// ID of the built-in zone of HTTPDNS. Example: `173671468000011`.
    pub zone_id: Option<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
}

impl UpdateRecursionZoneRemarkRequest {
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
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    UpdateRecursionZoneRemarkRequest {
        "ClientToken" => client_token: query,
        "ZoneId" => zone_id: query,
        "Remark" => remark: query,
    }
}

impl Operation for UpdateRecursionZoneRemarkRequest {
    type Response = UpdateRecursionZoneRemarkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRecursionZoneRemark")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateRecursionZoneRemarkRequest`].
pub type UpdateRecursionZoneRemarkResponse = alicloud_runtime::EmptyResponse;
