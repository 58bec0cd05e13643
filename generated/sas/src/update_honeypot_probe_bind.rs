// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHoneypotProbeBind`, from `sas/UpdateHoneypotProbeBind.md`.

use alicloud_runtime::codegen::*;

/// Changes a service of a honeypot probe.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateHoneypotProbeBindRequest::new();
/// let reply = client.update_honeypot_probe_bind(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHoneypotProbeBindRequest {
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// ID of the probe that the call is about.
    pub probe_id: Option<String>,
    /// ID of the bind that the call is about.
    pub bind_id: Option<String>,
    /// Which kind of bind it is or is to be.
    pub bind_type: Option<String>,
    /// ID of the honeypot that the call is about.
    pub honeypot_id: Option<String>,
    /// IP addresses that belong to the service. Items: at most 20.
    pub service_ip_list: Vec<String>,
    /// The ports that are concerned.
    pub ports: Option<String>,
    /// State of the set, to narrow the list down to or to be put into.
    pub set_status: Option<i32>,
    /// Items of the kind bind port to work on or to narrow the list down to. Items: at most 20.
    pub bind_port_list: Vec<BindPortList>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl UpdateHoneypotProbeBindRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `ProbeId`.
    pub fn probe_id(mut self, value: impl Into<String>) -> Self {
        self.probe_id = Some(value.into());
        self
    }
    /// Sets `BindId`.
    pub fn bind_id(mut self, value: impl Into<String>) -> Self {
        self.bind_id = Some(value.into());
        self
    }
    /// Sets `BindType`.
    pub fn bind_type(mut self, value: impl Into<String>) -> Self {
        self.bind_type = Some(value.into());
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
    /// Sets `Ports`.
    pub fn ports(mut self, value: impl Into<String>) -> Self {
        self.ports = Some(value.into());
        self
    }
    /// Sets `SetStatus`.
    #[inline]
    pub fn set_status(mut self, value: i32) -> Self {
        self.set_status = Some(value);
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
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    UpdateHoneypotProbeBindRequest {
        "Id" => id: query,
        "ProbeId" => probe_id: query,
        "BindId" => bind_id: query,
        "BindType" => bind_type: query,
        "HoneypotId" => honeypot_id: query,
        "ServiceIpList" => service_ip_list: query,
        "Ports" => ports: query,
        "SetStatus" => set_status: query,
        "BindPortList" => bind_port_list: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for UpdateHoneypotProbeBindRequest {
    type Response = UpdateHoneypotProbeBindResponse;
    type Error = UpdateHoneypotProbeBindError;
    const INFO: OperationInfo = super::operation("UpdateHoneypotProbeBind")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateHoneypotProbeBindError] = &[
        UpdateHoneypotProbeBindError::ProbeNotExist,
        UpdateHoneypotProbeBindError::BindPortAlreadyExist,
        UpdateHoneypotProbeBindError::NoPermission,
        UpdateHoneypotProbeBindError::ServerError,
    ];
}

/// Response to [`UpdateHoneypotProbeBindRequest`].
#[non_exhaustive]
pub struct UpdateHoneypotProbeBindResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `425D9617-4F4F-571E-A9CF-0245C9FC****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    UpdateHoneypotProbeBindResponse {
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
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
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
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
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
        "Id" => id: field,
        "TargetPort" => target_port: field,
        "StartPort" => start_port: field,
        "EndPort" => end_port: field,
        "Fixed" => fixed: field,
        "BindPort" => bind_port: field,
        "Proto" => proto: field,
    }
}

/// Errors that the documentation of [`UpdateHoneypotProbeBindRequest`] names.
///
/// - [`ProbeNotExist`](super::DocumentedError::ProbeNotExist)
/// - [`BindPortAlreadyExist`](super::DocumentedError::BindPortAlreadyExist)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateHoneypotProbeBindError = super::DocumentedError;
