// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDomainWebSocketStatus`, from `cloudapi/SetDomainWebSocketStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns WebSocket support on or off for a custom domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SetDomainWebSocketStatusRequest::new()
///     .group_id("...")
///     .domain_name("...")
///     .action_value("...");
/// let reply = client.set_domain_web_socket_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDomainWebSocketStatusRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** Custom domain that is bound to the API group.
    pub domain_name: Option<String>,
    /// **Required.** Whether WebSocket is opened or closed for the custom domain.
    pub action_value: Option<String>,
    /// Whether the WSS is switched on.
    pub wss_enable: Option<String>,
}

impl SetDomainWebSocketStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `ActionValue`, which is required.
    pub fn action_value(mut self, value: impl Into<String>) -> Self {
        self.action_value = Some(value.into());
        self
    }
    /// Sets `WSSEnable`.
    pub fn wss_enable(mut self, value: impl Into<String>) -> Self {
        self.wss_enable = Some(value.into());
        self
    }
}

request! {
    SetDomainWebSocketStatusRequest {
        "GroupId" => group_id: query,
        "DomainName" => domain_name: query,
        "ActionValue" => action_value: query,
        "WSSEnable" => wss_enable: query,
    }
}

impl Operation for SetDomainWebSocketStatusRequest {
    type Response = SetDomainWebSocketStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetDomainWebSocketStatus")
        .required(&["GroupId", "DomainName", "ActionValue"]);
}

/// Response to [`SetDomainWebSocketStatusRequest`].
pub type SetDomainWebSocketStatusResponse = alicloud_runtime::EmptyResponse;
