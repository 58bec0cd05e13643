// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHostInfo`, from `cms/ModifyHostInfo.md`.

use alicloud_runtime::codegen::*;

/// Changes how a host outside Alibaba Cloud is shown, such as its name.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::ModifyHostInfoRequest::new()
///     .instance_id("...");
/// let reply = client.modify_host_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHostInfoRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
}

impl ModifyHostInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
}

request! {
    ModifyHostInfoRequest {
        "InstanceId" => instance_id: query,
        "HostName" => host_name: query,
    }
}

impl Operation for ModifyHostInfoRequest {
    type Response = ModifyHostInfoResponse;
    type Error = ModifyHostInfoError;
    const INFO: OperationInfo = super::operation("ModifyHostInfo")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [ModifyHostInfoError] = &[
        ModifyHostInfoError::ParameterInvalid,
        ModifyHostInfoError::AccessForbidden,
        ModifyHostInfoError::ResourceNotFound,
        ModifyHostInfoError::InternalError,
    ];
}

/// Response to [`ModifyHostInfoRequest`].
#[non_exhaustive]
pub struct ModifyHostInfoResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EBB5215C-44AB-4000-A2D7-48634FDC4F04`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ModifyHostInfoResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyHostInfoRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyHostInfoError = super::DocumentedError;
