// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHoneypotProbe`, from `sas/UpdateHoneypotProbe.md`.

use alicloud_runtime::codegen::*;

/// Changes the properties of a honeypot probe.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateHoneypotProbeRequest::new()
///     .probe_id("...");
/// let reply = client.update_honeypot_probe(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHoneypotProbeRequest {
    /// **Required.** ID of the probe that the call is about.
    pub probe_id: Option<String>,
    /// Name shown to people; not used to identify the item.
    pub display_name: Option<String>,
    /// Whether the probe watches for ping sweeps in its network.
    pub ping: Option<bool>,
    /// Whether the probe watches for forged ARP messages in its network.
    pub arp: Option<bool>,
    /// IP addresses that belong to the service. Items: at most 20.
    pub service_ip_list: Vec<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl UpdateHoneypotProbeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProbeId`, which is required.
    pub fn probe_id(mut self, value: impl Into<String>) -> Self {
        self.probe_id = Some(value.into());
        self
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `Ping`.
    #[inline]
    pub fn ping(mut self, value: bool) -> Self {
        self.ping = Some(value);
        self
    }
    /// Sets `Arp`.
    #[inline]
    pub fn arp(mut self, value: bool) -> Self {
        self.arp = Some(value);
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    UpdateHoneypotProbeRequest {
        "ProbeId" => probe_id: query,
        "DisplayName" => display_name: query,
        "Ping" => ping: query,
        "Arp" => arp: query,
        "ServiceIpList" => service_ip_list: query,
        "Lang" => lang: query,
    }
}

impl Operation for UpdateHoneypotProbeRequest {
    type Response = UpdateHoneypotProbeResponse;
    type Error = UpdateHoneypotProbeError;
    const INFO: OperationInfo = super::operation("UpdateHoneypotProbe")
        .required(&["ProbeId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateHoneypotProbeError] = &[
        UpdateHoneypotProbeError::ProbeNotExist,
        UpdateHoneypotProbeError::ProbeNameAlreadyExists,
        UpdateHoneypotProbeError::NoPermission,
        UpdateHoneypotProbeError::ServerError,
    ];
}

/// Response to [`UpdateHoneypotProbeRequest`].
#[non_exhaustive]
pub struct UpdateHoneypotProbeResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AB62FFAA-E1A5-5D7C-8D97-0F16C6A6F520`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    UpdateHoneypotProbeResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`UpdateHoneypotProbeRequest`] names.
///
/// - [`ProbeNotExist`](super::DocumentedError::ProbeNotExist)
/// - [`ProbeNameAlreadyExists`](super::DocumentedError::ProbeNameAlreadyExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateHoneypotProbeError = super::DocumentedError;
