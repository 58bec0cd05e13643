// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDingTalkStatus`, from `sas/ModifyDingTalkStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns DingTalk chatbot notifications on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyDingTalkStatusRequest::new()
///     .ids("...")
///     .status(1);
/// let reply = client.modify_ding_talk_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDingTalkStatusRequest {
    /// **Required.** The ids that are concerned.
    pub ids: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
}

impl ModifyDingTalkStatusRequest {
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
    /// Sets `Status`, which is required.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
}

request! {
    ModifyDingTalkStatusRequest {
        "Ids" => ids: query,
        "Status" => status: query,
    }
}

impl Operation for ModifyDingTalkStatusRequest {
    type Response = ModifyDingTalkStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDingTalkStatus")
        .required(&["Ids", "Status"]);
}

/// Response to [`ModifyDingTalkStatusRequest`], which the documentation does not describe.
pub type ModifyDingTalkStatusResponse = alicloud_runtime::UndocumentedResponse;
