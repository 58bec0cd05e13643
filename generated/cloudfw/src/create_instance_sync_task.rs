// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstanceSyncTask`, from `cloudfw/CreateInstanceSyncTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that synchronizes instances into Cloud Firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateInstanceSyncTaskRequest::new();
/// let reply = client.create_instance_sync_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceSyncTaskRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl CreateInstanceSyncTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CreateInstanceSyncTaskRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for CreateInstanceSyncTaskRequest {
    type Response = CreateInstanceSyncTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateInstanceSyncTask");
}

/// Response to [`CreateInstanceSyncTaskRequest`], which the documentation does not describe.
pub type CreateInstanceSyncTaskResponse = alicloud_runtime::UndocumentedResponse;
