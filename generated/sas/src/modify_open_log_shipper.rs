// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyOpenLogShipper`, from `sas/ModifyOpenLogShipper.md`.

use alicloud_runtime::codegen::*;

/// Activates log delivery to Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyOpenLogShipperRequest::new();
/// let reply = client.modify_open_log_shipper(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyOpenLogShipperRequest {
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl ModifyOpenLogShipperRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    ModifyOpenLogShipperRequest {
        "From" => from_: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for ModifyOpenLogShipperRequest {
    type Response = ModifyOpenLogShipperResponse;
    type Error = ModifyOpenLogShipperError;
    const INFO: OperationInfo = super::operation("ModifyOpenLogShipper");
    const ERRORS: &'static [ModifyOpenLogShipperError] = &[
        ModifyOpenLogShipperError::IllegalHotTTL,
        ModifyOpenLogShipperError::RdCheckNoPermission,
        ModifyOpenLogShipperError::NoPermission,
        ModifyOpenLogShipperError::RdCheckInnerError,
        ModifyOpenLogShipperError::ServerError,
    ];
}

/// Response to [`ModifyOpenLogShipperRequest`].
pub type ModifyOpenLogShipperResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyOpenLogShipperRequest`] names.
///
/// - [`IllegalHotTTL`](super::DocumentedError::IllegalHotTTL)
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyOpenLogShipperError = super::DocumentedError;
