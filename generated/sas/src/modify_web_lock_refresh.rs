// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebLockRefresh`, from `sas/ModifyWebLockRefresh.md`.

use alicloud_runtime::codegen::*;

/// Refreshes the web tamper proofing state of a server.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyWebLockRefreshRequest::new();
/// let reply = client.modify_web_lock_refresh(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebLockRefreshRequest {
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl ModifyWebLockRefreshRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    ModifyWebLockRefreshRequest {
        "Uuid" => uuid: query,
    }
}

impl Operation for ModifyWebLockRefreshRequest {
    type Response = ModifyWebLockRefreshResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyWebLockRefresh");
}

/// Response to [`ModifyWebLockRefreshRequest`], which the documentation does not describe.
pub type ModifyWebLockRefreshResponse = alicloud_runtime::UndocumentedResponse;
