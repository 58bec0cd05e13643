// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindSlb`, from `sae/UnbindSlb.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ApplicationData};

/// Unbinds the Internet or internal SLB instance from an application by a change order.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UnbindSlbRequest::new()
///     .app_id("...");
/// let reply = client.unbind_slb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindSlbRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// Ports and protocols of the public load balancer, as JSON.
    pub internet: Option<bool>,
    /// Ports and protocols of the internal load balancer, as JSON.
    pub intranet: Option<bool>,
}

impl UnbindSlbRequest {
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
    /// Sets `Internet`.
    #[inline]
    pub fn internet(mut self, value: bool) -> Self {
        self.internet = Some(value);
        self
    }
    /// Sets `Intranet`.
    #[inline]
    pub fn intranet(mut self, value: bool) -> Self {
        self.intranet = Some(value);
        self
    }
}

request! {
    UnbindSlbRequest {
        "AppId" => app_id: query,
        "Internet" => internet: query,
        "Intranet" => intranet: query,
    }
}

impl Operation for UnbindSlbRequest {
    type Response = UnbindSlbResponse;
    type Error = UnbindSlbError;
    const INFO: OperationInfo = super::operation("UnbindSlb")
        .roa("DELETE", "/pop/v1/sam/app/slb")
        .required(&["AppId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UnbindSlbError] = &[
        UnbindSlbError::InvalidApplicationNotFound,
        UnbindSlbError::InvalidParameterNotEmpty,
        UnbindSlbError::InvalidParameterObviously,
        UnbindSlbError::InvalidParameterWithMessage,
        UnbindSlbError::SystemUpgrading,
        UnbindSlbError::ApplicationChangerOrderRunning,
        UnbindSlbError::ApplicationInvalidStatus,
        UnbindSlbError::ApplicationNotDeployYet,
    ];
}

/// Response to [`UnbindSlbRequest`].
#[non_exhaustive]
pub struct UnbindSlbResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ApplicationData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UnbindSlbResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UnbindSlbRequest`] names.
///
/// - [`InvalidApplicationNotFound`](super::DocumentedError::InvalidApplicationNotFound)
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`ApplicationChangerOrderRunning`](super::DocumentedError::ApplicationChangerOrderRunning)
/// - [`ApplicationInvalidStatus`](super::DocumentedError::ApplicationInvalidStatus)
/// - [`ApplicationNotDeployYet`](super::DocumentedError::ApplicationNotDeployYet)
pub type UnbindSlbError = super::DocumentedError;
