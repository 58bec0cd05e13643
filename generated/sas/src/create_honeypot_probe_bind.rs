// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHoneypotProbeBind`, from `sas/CreateHoneypotProbeBind.md`.

use alicloud_runtime::codegen::*;

/// Adds a listening or forwarding service to a honeypot probe.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateHoneypotProbeBindRequest::new();
/// let reply = client.create_honeypot_probe_bind(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHoneypotProbeBindRequest {
    /// ID of the probe that the call is about.
    pub probe_id: Option<String>,
    /// ID of the honeypot that the call is about.
    pub honeypot_id: Option<String>,
    /// IP addresses that belong to the service. Items: at most 20.
    pub service_ip_list: Vec<String>,
    /// Items of the kind bind port to work on or to narrow the list down to. Items: at most 20.
    pub bind_port_list: Vec<BindPortList>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl CreateHoneypotProbeBindRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProbeId`.
    pub fn probe_id(mut self, value: impl Into<String>) -> Self {
        self.probe_id = Some(value.into());
        self
    }
    /// Sets `HoneypotId`.
    pub fn honeypot_id(mut self, value: impl Into<String>) -> Self {
        self.honeypot_id = Some(value.into());
        self
    }
    /// Sets `ServiceIpList`.
    pub fn service_ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_ip_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BindPortList`.
    pub fn bind_port_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<BindPortList>>,
    ) -> Self {
        self.bind_port_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CreateHoneypotProbeBindRequest {
        "ProbeId" => probe_id: query,
        "HoneypotId" => honeypot_id: query,
        "ServiceIpList" => service_ip_list: query,
        "BindPortList" => bind_port_list: query,
        "Lang" => lang: query,
    }
}

impl Operation for CreateHoneypotProbeBindRequest {
    type Response = CreateHoneypotProbeBindResponse;
    type Error = CreateHoneypotProbeBindError;
    const INFO: OperationInfo = super::operation("CreateHoneypotProbeBind")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateHoneypotProbeBindError] = &[
        CreateHoneypotProbeBindError::BindPortAlreadyExist,
        CreateHoneypotProbeBindError::NoPermission,
        CreateHoneypotProbeBindError::ServerError,
    ];
}

/// Response to [`CreateHoneypotProbeBindRequest`].
#[non_exhaustive]
pub struct CreateHoneypotProbeBindResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E10BAF1C-A6C5-51E2-866C-76D5922E****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    CreateHoneypotProbeBindResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Items of the kind bind port to work on or to narrow the list down to.
#[non_exhaustive]
pub struct BindPortList {
    /// Network port that belongs to the target.
    pub target_port: Option<i32>,
    /// Network port that belongs to the start.
    pub start_port: Option<i32>,
    /// Network port that belongs to the end.
    pub end_port: Option<i32>,
    /// Whether the probe holds on to the port even when nothing uses it.
    pub fixed: Option<bool>,
    /// Network port that belongs to the bind.
    pub bind_port: Option<bool>,
    /// Network protocol that applies.
    pub proto: Option<String>,
}

impl BindPortList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetPort`.
    #[inline]
    pub fn target_port(mut self, value: i32) -> Self {
        self.target_port = Some(value);
        self
    }
    /// Sets `StartPort`.
    #[inline]
    pub fn start_port(mut self, value: i32) -> Self {
        self.start_port = Some(value);
        self
    }
    /// Sets `EndPort`.
    #[inline]
    pub fn end_port(mut self, value: i32) -> Self {
        self.end_port = Some(value);
        self
    }
    /// Sets `Fixed`.
    #[inline]
    pub fn fixed(mut self, value: bool) -> Self {
        self.fixed = Some(value);
        self
    }
    /// Sets `BindPort`.
    #[inline]
    pub fn bind_port(mut self, value: bool) -> Self {
        self.bind_port = Some(value);
        self
    }
    /// Sets `Proto`.
    pub fn proto(mut self, value: impl Into<String>) -> Self {
        self.proto = Some(value.into());
        self
    }
}

request! {
    BindPortList {
        "TargetPort" => target_port: field,
        "StartPort" => start_port: field,
        "EndPort" => end_port: field,
        "Fixed" => fixed: field,
        "BindPort" => bind_port: field,
        "Proto" => proto: field,
    }
}

/// Errors that the documentation of [`CreateHoneypotProbeBindRequest`] names.
///
/// - [`BindPortAlreadyExist`](super::DocumentedError::BindPortAlreadyExist)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateHoneypotProbeBindError = super::DocumentedError;
