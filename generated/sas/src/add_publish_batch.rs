// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddPublishBatch`, from `sas/AddPublishBatch.md`.

use alicloud_runtime::codegen::*;

/// Creates a batch for the staged upgrade of agents to a given version.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddPublishBatchRequest::new()
///     .upgrade_version("...")
///     .batch_name("...")
///     .interval(1);
/// let reply = client.add_publish_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddPublishBatchRequest {
    /// **Required.** Which version of the upgrade is meant.
    pub upgrade_version: Option<String>,
    /// **Required.** Name that the batch goes by.
    pub batch_name: Option<String>,
    /// **Required.** Time from one run, check or data point to the next.
    pub interval: Option<i32>,
    /// What the batch is based on, as a number.
    pub operation_base: Option<i32>,
}

impl AddPublishBatchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UpgradeVersion`, which is required.
    pub fn upgrade_version(mut self, value: impl Into<String>) -> Self {
        self.upgrade_version = Some(value.into());
        self
    }
    /// Sets `BatchName`, which is required.
    pub fn batch_name(mut self, value: impl Into<String>) -> Self {
        self.batch_name = Some(value.into());
        self
    }
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `OperationBase`.
    #[inline]
    pub fn operation_base(mut self, value: i32) -> Self {
        self.operation_base = Some(value);
        self
    }
}

request! {
    AddPublishBatchRequest {
        "UpgradeVersion" => upgrade_version: query,
        "BatchName" => batch_name: query,
        "Interval" => interval: query,
        "OperationBase" => operation_base: query,
    }
}

impl Operation for AddPublishBatchRequest {
    type Response = AddPublishBatchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddPublishBatch")
        .required(&["UpgradeVersion", "BatchName", "Interval"]);
}

/// Response to [`AddPublishBatchRequest`], which the documentation does not describe.
pub type AddPublishBatchResponse = alicloud_runtime::UndocumentedResponse;
