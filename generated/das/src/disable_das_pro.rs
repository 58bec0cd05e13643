// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableDasPro`, from `das/DisableDasPro.md`.

use alicloud_runtime::codegen::*;

/// Turns DAS Enterprise Edition V1 off for a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DisableDasProRequest::new()
///     .instance_id("...");
/// let reply = client.disable_das_pro(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableDasProRequest {
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DisableDasProRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DisableDasProRequest {
        "UserId" => user_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DisableDasProRequest {
    type Response = DisableDasProResponse;
    type Error = DisableDasProError;
    const INFO: OperationInfo = super::operation("DisableDasPro")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DisableDasProError] = &[
        DisableDasProError::InvalidParams,
        DisableDasProError::_1020004,
        DisableDasProError::NoPermission,
    ];
}

/// Response to [`DisableDasProRequest`].
#[non_exhaustive]
pub struct DisableDasProResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7172BECE-588A-5961-8126-C216E16B****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// Reserved for the service.
    pub synchro: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DisableDasProResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Synchro" => synchro: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DisableDasProRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`_1020004`](super::DocumentedError::_1020004)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DisableDasProError = super::DocumentedError;
