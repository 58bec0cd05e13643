// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBatchResultCount`, from `alidns/DescribeBatchResultCount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BatchType};

/// Counts how many items of a batch task succeeded or failed.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeBatchResultCountRequest::new();
/// let reply = client.describe_batch_result_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBatchResultCountRequest {
    /// Whether the batch task adds or deletes domains or records. Example: `DOMAIN_ADD`.
    pub batch_type: Option<Open<BatchType>>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Batch task to report on; without it, the latest one. Example: `123456`.
    pub task_id: Option<i64>,
    /// Address of the end user for whom the call is made. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
}

impl DescribeBatchResultCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BatchType`.
    pub fn batch_type(mut self, value: impl Into<Open<BatchType>>) -> Self {
        self.batch_type = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    #[inline]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    DescribeBatchResultCountRequest {
        "BatchType" => batch_type: query,
        "Lang" => lang: query,
        "TaskId" => task_id: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for DescribeBatchResultCountRequest {
    type Response = DescribeBatchResultCountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBatchResultCount").read_only();
}

/// Response to [`DescribeBatchResultCountRequest`].
#[non_exhaustive]
pub struct DescribeBatchResultCountResponse {
    /// Whether the batch task adds or deletes domains or records. Example: `DOMAIN_ADD`.
    pub batch_type: Option<String>,
    /// How many items failed. Example: `2`.
    pub failed_count: Option<i32>,
    /// Why it came to this result, in words or as a code. Example: `failed_reason`.
    pub reason: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `75446CC1-FC9A-4595-8D96-089D73D7A63D`.
    pub request_id: Option<String>,
    /// How the batch task stands: not submitted, running, done or failed. Example: `0`.
    pub status: Option<i32>,
    /// How many items succeeded. Example: `2`.
    pub success_count: Option<i32>,
    /// ID of the task, for asking how far it is. Example: `123456`.
    pub task_id: Option<i64>,
    /// How many items the batch task has. Example: `4`.
    pub total_count: Option<i32>,
}

response! {
    DescribeBatchResultCountResponse {
        "BatchType" => batch_type: value,
        "FailedCount" => failed_count: value,
        "Reason" => reason: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "SuccessCount" => success_count: value,
        "TaskId" => task_id: value,
        "TotalCount" => total_count: value,
    }
}
