// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRefreshProcessInfo`, from `sas/ModifyRefreshProcessInfo.md`.

use alicloud_runtime::codegen::*;

/// Refreshes the list of processes related to a Linux vulnerability.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyRefreshProcessInfoRequest::new();
/// let reply = client.modify_refresh_process_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRefreshProcessInfoRequest {
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl ModifyRefreshProcessInfoRequest {
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
    ModifyRefreshProcessInfoRequest {
        "Uuid" => uuid: query,
    }
}

impl Operation for ModifyRefreshProcessInfoRequest {
    type Response = ModifyRefreshProcessInfoResponse;
    type Error = ModifyRefreshProcessInfoError;
    const INFO: OperationInfo = super::operation("ModifyRefreshProcessInfo");
    const ERRORS: &'static [ModifyRefreshProcessInfoError] = &[
        ModifyRefreshProcessInfoError::NoPermission,
        ModifyRefreshProcessInfoError::ServerError,
    ];
}

/// Response to [`ModifyRefreshProcessInfoRequest`].
pub type ModifyRefreshProcessInfoResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyRefreshProcessInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyRefreshProcessInfoError = super::DocumentedError;
