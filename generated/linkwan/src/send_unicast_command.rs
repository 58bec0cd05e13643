// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendUnicastCommand`, from `linkwan/SendUnicastCommand.md`.

use alicloud_runtime::codegen::*;

/// Sends a unicast message down to a device.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::SendUnicastCommandRequest::new()
///     .dev_eui("...")
///     .f_port(1)
///     .content("...");
/// let reply = client.send_unicast_command(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendUnicastCommandRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Node, by the 16 hexadecimal digits it was made with.
    pub dev_eui: Option<String>,
    /// Largest value, allowed or found, of this: retries. Range: 0 to 100.
    pub max_retries: Option<i32>,
    /// Whether commands still waiting for the node are dropped first.
    pub clean_up: Option<bool>,
    /// **Required.** Network port that belongs to the f. Range: 1 to 223.
    pub f_port: Option<i32>,
    /// Whether the node has to acknowledge the command; without that a loss goes unnoticed.
    pub confirmed: Option<bool>,
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
}

impl SendUnicastCommandRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `DevEui`, which is required.
    pub fn dev_eui(mut self, value: impl Into<String>) -> Self {
        self.dev_eui = Some(value.into());
        self
    }
    /// Sets `MaxRetries`.
    #[inline]
    pub fn max_retries(mut self, value: i32) -> Self {
        self.max_retries = Some(value);
        self
    }
    /// Sets `CleanUp`.
    #[inline]
    pub fn clean_up(mut self, value: bool) -> Self {
        self.clean_up = Some(value);
        self
    }
    /// Sets `FPort`, which is required.
    #[inline]
    pub fn f_port(mut self, value: i32) -> Self {
        self.f_port = Some(value);
        self
    }
    /// Sets `Confirmed`.
    #[inline]
    pub fn confirmed(mut self, value: bool) -> Self {
        self.confirmed = Some(value);
        self
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}

request! {
    SendUnicastCommandRequest {
        "IotInstanceId" => iot_instance_id: query,
        "DevEui" => dev_eui: query,
        "MaxRetries" => max_retries: query,
        "CleanUp" => clean_up: query,
        "FPort" => f_port: query,
        "Confirmed" => confirmed: query,
        "Content" => content: query,
    }
}

impl Operation for SendUnicastCommandRequest {
    type Response = SendUnicastCommandResponse;
    type Error = SendUnicastCommandError;
    const INFO: OperationInfo = super::operation("SendUnicastCommand")
        .required(&["DevEui", "FPort", "Content"])
        .success_flag("Success");
    const ERRORS: &'static [SendUnicastCommandError] = &[
        SendUnicastCommandError::ForbiddenByRam,
        SendUnicastCommandError::ForbiddenByRiskControl,
        SendUnicastCommandError::NonExistent,
        SendUnicastCommandError::Abandoned,
        SendUnicastCommandError::InternalError,
        SendUnicastCommandError::CloudProductNotActivated,
        SendUnicastCommandError::FeatureNotActivated,
    ];
}

/// Response to [`SendUnicastCommandRequest`].
#[non_exhaustive]
pub struct SendUnicastCommandResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    SendUnicastCommandResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`SendUnicastCommandRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`Abandoned`](super::DocumentedError::Abandoned)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
pub type SendUnicastCommandError = super::DocumentedError;
