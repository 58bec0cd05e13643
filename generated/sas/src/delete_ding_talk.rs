// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDingTalk`, from `sas/DeleteDingTalk.md`.

use alicloud_runtime::codegen::*;

/// Deletes notification settings for DingTalk robots, which receive no more alerts.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteDingTalkRequest::new()
///     .ids("...");
/// let reply = client.delete_ding_talk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDingTalkRequest {
    /// **Required.** The ids that are concerned.
    pub ids: Option<String>,
}

impl DeleteDingTalkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ids`, which is required.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
}

request! {
    DeleteDingTalkRequest {
        "Ids" => ids: query,
    }
}

impl Operation for DeleteDingTalkRequest {
    type Response = DeleteDingTalkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDingTalk").required(&["Ids"]);
}

/// Response to [`DeleteDingTalkRequest`], which the documentation does not describe.
pub type DeleteDingTalkResponse = alicloud_runtime::UndocumentedResponse;
