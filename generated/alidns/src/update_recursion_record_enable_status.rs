// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRecursionRecordEnableStatus`, from `alidns/UpdateRecursionRecordEnableStatus.md`.

use alicloud_runtime::codegen::*;

/// Puts a record of HTTPDNS into effect or suspends it.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateRecursionRecordEnableStatusRequest::new();
/// let reply = client.update_recursion_record_enable_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRecursionRecordEnableStatusRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `21079fa016944979537637959d09bc`.
    pub client_token: Option<String>,
    /// ID of a DNS record, given when the record was added. Example: `1781234321`.
    pub record_id: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
}

impl UpdateRecursionRecordEnableStatusRequest {
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
    /// Sets `RecordId`.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
    /// Sets `EnableStatus`.
    pub fn enable_status(mut self, value: impl Into<String>) -> Self {
        self.enable_status = Some(value.into());
        self
    }
}

request! {
    UpdateRecursionRecordEnableStatusRequest {
        "ClientToken" => client_token: query,
        "RecordId" => record_id: query,
        "EnableStatus" => enable_status: query,
    }
}

impl Operation for UpdateRecursionRecordEnableStatusRequest {
    type Response = UpdateRecursionRecordEnableStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRecursionRecordEnableStatus")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateRecursionRecordEnableStatusRequest`].
pub type UpdateRecursionRecordEnableStatusResponse = alicloud_runtime::EmptyResponse;
