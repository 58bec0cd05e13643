// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePublishBatch`, from `sas/UpdatePublishBatch.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or the interval of an agent upgrade batch.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdatePublishBatchRequest::new();
/// let reply = client.update_publish_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePublishBatchRequest {
    /// ID of the batch that the call is about.
    pub batch_id: Option<i64>,
    /// What the batch is based on, as a number.
    pub operation_base: Option<i32>,
    /// Name that the batch goes by.
    pub batch_name: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<i32>,
}

impl UpdatePublishBatchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BatchId`.
    #[inline]
    pub fn batch_id(mut self, value: i64) -> Self {
        self.batch_id = Some(value);
        self
    }
    /// Sets `OperationBase`.
    #[inline]
    pub fn operation_base(mut self, value: i32) -> Self {
        self.operation_base = Some(value);
        self
    }
    /// Sets `BatchName`.
    pub fn batch_name(mut self, value: impl Into<String>) -> Self {
        self.batch_name = Some(value.into());
        self
    }
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
}

request! {
    UpdatePublishBatchRequest {
        "BatchId" => batch_id: query,
        "OperationBase" => operation_base: query,
        "BatchName" => batch_name: query,
        "Interval" => interval: query,
    }
}

impl Operation for UpdatePublishBatchRequest {
    type Response = UpdatePublishBatchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePublishBatch");
}

/// Response to [`UpdatePublishBatchRequest`], which the documentation does not describe.
pub type UpdatePublishBatchResponse = alicloud_runtime::UndocumentedResponse;
