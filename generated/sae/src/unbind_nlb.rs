// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindNlb`, from `sae/UnbindNlb.md`.

use alicloud_runtime::codegen::*;

/// Removes an NLB listener, by protocol and port, from an application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::UnbindNlbRequest::new();
/// let reply = client.unbind_nlb(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindNlbRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// ID of the nlb that the call is about.
    pub nlb_id: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Network port that the server, the listener or the traffic uses.
    pub port: Option<i32>,
}

impl UnbindNlbRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `NlbId`.
    pub fn nlb_id(mut self, value: impl Into<String>) -> Self {
        self.nlb_id = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
}

request! {
    UnbindNlbRequest {
        "AppId" => app_id: query,
        "NlbId" => nlb_id: query,
        "Protocol" => protocol: query,
        "Port" => port: query,
    }
}

impl Operation for UnbindNlbRequest {
    type Response = UnbindNlbResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnbindNlb")
        .roa("DELETE", "/pop/v1/sam/app/nlb");
}

/// Response to [`UnbindNlbRequest`], which the documentation does not describe.
pub type UnbindNlbResponse = alicloud_runtime::UndocumentedResponse;
