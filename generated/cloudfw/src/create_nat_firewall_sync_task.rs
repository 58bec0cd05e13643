// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNatFirewallSyncTask`, from `cloudfw/CreateNatFirewallSyncTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a task that synchronizes the assets of NAT firewalls.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateNatFirewallSyncTaskRequest::new();
/// let reply = client.create_nat_firewall_sync_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNatFirewallSyncTaskRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl CreateNatFirewallSyncTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CreateNatFirewallSyncTaskRequest {
        "Lang" => lang: query,
    }
}

impl Operation for CreateNatFirewallSyncTaskRequest {
    type Response = CreateNatFirewallSyncTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateNatFirewallSyncTask");
}

/// Response to [`CreateNatFirewallSyncTaskRequest`], which the documentation does not describe.
pub type CreateNatFirewallSyncTaskResponse = alicloud_runtime::UndocumentedResponse;
