// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRecursionRecord`, from `alidns/DeleteRecursionRecord.md`.

use alicloud_runtime::codegen::*;

/// Deletes a record from a zone built into HTTPDNS.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DeleteRecursionRecordRequest::new();
/// let reply = client.delete_recursion_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRecursionRecordRequest {
    /// ID of a DNS record, given when the record was added. Example: `17432432424`.
    pub record_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `21079fa016944979537637959d09bc`.
    pub client_token: Option<String>,
}

impl DeleteRecursionRecordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RecordId`.
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteRecursionRecordRequest {
        "RecordId" => record_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteRecursionRecordRequest {
    type Response = DeleteRecursionRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRecursionRecord")
        .idempotency_token("ClientToken");
}

/// Response to [`DeleteRecursionRecordRequest`].
pub type DeleteRecursionRecordResponse = alicloud_runtime::EmptyResponse;
