// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLiveMessageAppDisable`, from `live/ModifyLiveMessageAppDisable.md`.

use alicloud_runtime::codegen::*;

/// Disables an interactive messaging app or enables it again.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyLiveMessageAppDisableRequest::new()
///     .app_id("...");
/// let reply = client.modify_live_message_app_disable(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLiveMessageAppDisableRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Whether the application is put out of use.
    pub disable: Option<bool>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl ModifyLiveMessageAppDisableRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Disable`.
    #[inline]
    pub fn disable(mut self, value: bool) -> Self {
        self.disable = Some(value);
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    ModifyLiveMessageAppDisableRequest {
        "AppId" => app_id: query,
        "Disable" => disable: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for ModifyLiveMessageAppDisableRequest {
    type Response = ModifyLiveMessageAppDisableResponse;
    type Error = ModifyLiveMessageAppDisableError;
    const INFO: OperationInfo = super::operation("ModifyLiveMessageAppDisable")
        .required(&["AppId"]);
    const ERRORS: &'static [ModifyLiveMessageAppDisableError] = &[
        ModifyLiveMessageAppDisableError::InputInvalid,
        ModifyLiveMessageAppDisableError::NoAuth,
        ModifyLiveMessageAppDisableError::ResourceNotExist2,
        ModifyLiveMessageAppDisableError::ServerError,
    ];
}

/// Response to [`ModifyLiveMessageAppDisableRequest`].
#[non_exhaustive]
pub struct ModifyLiveMessageAppDisableResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6AA1AE11-EA78-1FD4-A966-6BA843073F6D`.
    pub request_id: Option<String>,
    /// ID that the service gave the application. Example: `ab6b5740****`.
    pub app_id: Option<String>,
    /// Signature of the application, which clients of the messaging SDK need.
    pub app_sign: Option<String>,
    /// Whether it is out of use. Example: `true`.
    pub disable: Option<bool>,
}

response! {
    ModifyLiveMessageAppDisableResponse {
        "RequestId" => request_id: value,
        "AppId" => app_id: value,
        "AppSign" => app_sign: value,
        "Disable" => disable: value,
    }
}

/// Errors that the documentation of [`ModifyLiveMessageAppDisableRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyLiveMessageAppDisableError = super::DocumentedError;
