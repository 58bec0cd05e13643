// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateRecursionRecordWeight`, from `alidns/UpdateRecursionRecordWeight.md`.

use alicloud_runtime::codegen::*;

/// Changes the weight of a record of HTTPDNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::UpdateRecursionRecordWeightRequest::new();
/// let reply = client.update_recursion_record_weight(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateRecursionRecordWeightRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `21079fa016944979537637959d09bc`.
    pub client_token: Option<String>,
    /// ID of a DNS record, given when the record was added. Example: `17363242424`.
    pub record_id: Option<String>,
    /// Weight of the record against others of the same host name. Example: `1`.
    pub weight: Option<i32>,
}

impl UpdateRecursionRecordWeightRequest {
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
    /// Sets `Weight`.
    #[inline]
    pub fn weight(mut self, value: i32) -> Self {
        self.weight = Some(value);
        self
    }
}

request! {
    UpdateRecursionRecordWeightRequest {
        "ClientToken" => client_token: query,
        "RecordId" => record_id: query,
        "Weight" => weight: query,
    }
}

impl Operation for UpdateRecursionRecordWeightRequest {
    type Response = UpdateRecursionRecordWeightResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateRecursionRecordWeight")
        .idempotency_token("ClientToken");
}

/// Response to [`UpdateRecursionRecordWeightRequest`].
pub type UpdateRecursionRecordWeightResponse = alicloud_runtime::EmptyResponse;
