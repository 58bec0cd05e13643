// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DingTalkOnlineTest`, from `sas/DingTalkOnlineTest.md`.

use alicloud_runtime::codegen::*;

/// Sends a test message to the DingTalk robot of a notification setting.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DingTalkOnlineTestRequest::new()
///     .id(1);
/// let reply = client.ding_talk_online_test(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DingTalkOnlineTestRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl DingTalkOnlineTestRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    DingTalkOnlineTestRequest {
        "Id" => id: query,
    }
}

impl Operation for DingTalkOnlineTestRequest {
    type Response = DingTalkOnlineTestResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DingTalkOnlineTest").required(&["Id"]);
}

/// Response to [`DingTalkOnlineTestRequest`], which the documentation does not describe.
pub type DingTalkOnlineTestResponse = alicloud_runtime::UndocumentedResponse;
