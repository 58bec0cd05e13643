// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AcknowledgeTaskResult`, from `domain/AcknowledgeTaskResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Marks task results as received, so that polling does not return them again.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::AcknowledgeTaskResultRequest::new()
///     .task_detail_no(["2659c29493e94416b297a7691340ccc4"]);
/// let reply = client.acknowledge_task_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AcknowledgeTaskResultRequest {
    /// **Required.** Number that picks out the task detail.
    /// Items: at most 13. Example: `2659c29493e94416b297a7691340ccc4`.
    pub task_detail_no: Vec<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl AcknowledgeTaskResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskDetailNo`, which is required.
    pub fn task_detail_no(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_detail_no = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
}

request! {
    AcknowledgeTaskResultRequest {
        "TaskDetailNo" => task_detail_no: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for AcknowledgeTaskResultRequest {
    type Response = AcknowledgeTaskResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AcknowledgeTaskResult")
        .required(&["TaskDetailNo"]);
}

/// Response to [`AcknowledgeTaskResultRequest`].
#[non_exhaustive]
pub struct AcknowledgeTaskResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D6CB3623-4726-4947-AC2B-2C6E673B447C`.
    pub request_id: Option<String>,
    /// Number of results acknowledged. Example: `1`.
    pub result: Option<i32>,
}

response! {
    AcknowledgeTaskResultResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
