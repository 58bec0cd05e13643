// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebLockProcessStatus`, from `sas/ModifyWebLockProcessStatus.md`.

use alicloud_runtime::codegen::*;

/// Sets whether processes are allowed by web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyWebLockProcessStatusRequest::new();
/// let reply = client.modify_web_lock_process_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebLockProcessStatusRequest {
    /// What is known about the operate.
    pub operate_info: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Whether the action reaches further than the one named: to every event, or to all servers that
    /// run the process.
    pub deal_all: Option<i32>,
    /// Path under which the process is found. Items: at most 100.
    pub process_path: Vec<String>,
}

impl ModifyWebLockProcessStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OperateInfo`.
    pub fn operate_info(mut self, value: impl Into<String>) -> Self {
        self.operate_info = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `DealAll`.
    #[inline]
    pub fn deal_all(mut self, value: i32) -> Self {
        self.deal_all = Some(value);
        self
    }
    /// Sets `ProcessPath`.
    pub fn process_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.process_path = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyWebLockProcessStatusRequest {
        "OperateInfo" => operate_info: query,
        "Uuid" => uuid: query,
        "Status" => status: query,
        "DealAll" => deal_all: query,
        "ProcessPath" => process_path: query,
    }
}

impl Operation for ModifyWebLockProcessStatusRequest {
    type Response = ModifyWebLockProcessStatusResponse;
    type Error = ModifyWebLockProcessStatusError;
    const INFO: OperationInfo = super::operation("ModifyWebLockProcessStatus");
    const ERRORS: &'static [ModifyWebLockProcessStatusError] = &[
        ModifyWebLockProcessStatusError::NoPermission,
        ModifyWebLockProcessStatusError::ServerError,
    ];
}

/// Response to [`ModifyWebLockProcessStatusRequest`].
pub type ModifyWebLockProcessStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyWebLockProcessStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyWebLockProcessStatusError = super::DocumentedError;
