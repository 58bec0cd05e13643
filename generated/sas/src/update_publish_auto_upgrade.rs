// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePublishAutoUpgrade`, from `sas/UpdatePublishAutoUpgrade.md`.

use alicloud_runtime::codegen::*;

/// Turns automatic agent upgrades on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdatePublishAutoUpgradeRequest::new();
/// let reply = client.update_publish_auto_upgrade(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePublishAutoUpgradeRequest {
    /// Whether new versions are installed without being asked for.
    pub auto_upgrade: Option<i32>,
}

impl UpdatePublishAutoUpgradeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AutoUpgrade`.
    #[inline]
    pub fn auto_upgrade(mut self, value: i32) -> Self {
        self.auto_upgrade = Some(value);
        self
    }
}

request! {
    UpdatePublishAutoUpgradeRequest {
        "AutoUpgrade" => auto_upgrade: query,
    }
}

impl Operation for UpdatePublishAutoUpgradeRequest {
    type Response = UpdatePublishAutoUpgradeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePublishAutoUpgrade");
}

/// Response to [`UpdatePublishAutoUpgradeRequest`], which the documentation does not describe.
pub type UpdatePublishAutoUpgradeResponse = alicloud_runtime::UndocumentedResponse;
