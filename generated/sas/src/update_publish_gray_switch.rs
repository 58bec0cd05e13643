// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePublishGraySwitch`, from `sas/UpdatePublishGraySwitch.md`.

use alicloud_runtime::codegen::*;

/// Turns staged agent upgrades on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdatePublishGraySwitchRequest::new()
///     .gray_switch_status(1);
/// let reply = client.update_publish_gray_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePublishGraySwitchRequest {
    /// **Required.** State of the gray switch, to narrow the list down to or to be put into.
    pub gray_switch_status: Option<i32>,
}

impl UpdatePublishGraySwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GraySwitchStatus`, which is required.
    #[inline]
    pub fn gray_switch_status(mut self, value: i32) -> Self {
        self.gray_switch_status = Some(value);
        self
    }
}

request! {
    UpdatePublishGraySwitchRequest {
        "GraySwitchStatus" => gray_switch_status: query,
    }
}

impl Operation for UpdatePublishGraySwitchRequest {
    type Response = UpdatePublishGraySwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePublishGraySwitch")
        .required(&["GraySwitchStatus"]);
}

/// Response to [`UpdatePublishGraySwitchRequest`], which the documentation does not describe.
pub type UpdatePublishGraySwitchResponse = alicloud_runtime::UndocumentedResponse;
