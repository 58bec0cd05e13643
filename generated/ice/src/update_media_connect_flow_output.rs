// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaConnectFlowOutput`, from `ice/UpdateMediaConnectFlowOutput.md`.

use alicloud_runtime::codegen::*;

/// Changes target address, player limit, allowed CIDR blocks or SRT settings of a flow's output.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateMediaConnectFlowOutputRequest::new()
///     .flow_id("...")
///     .output_name("...");
/// let reply = client.update_media_connect_flow_output(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaConnectFlowOutputRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// **Required.** Name that the output goes by.
    pub output_name: Option<String>,
    /// The cidrs that are concerned.
    pub cidrs: Option<String>,
    /// Buffer of the SRT connection; larger ones stand more loss.
    pub srt_latency: Option<String>,
    /// Passphrase that encrypts the SRT connection.
    pub srt_passphrase: Option<String>,
    /// Length in bits of the key that encrypts the SRT connection.
    pub srt_pbkey_len: Option<String>,
    /// Web address under which the output to is found.
    pub output_to_url: Option<String>,
    /// Upper limit that applies to the player.
    pub player_limit: Option<String>,
}

impl UpdateMediaConnectFlowOutputRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FlowId`, which is required.
    pub fn flow_id(mut self, value: impl Into<String>) -> Self {
        self.flow_id = Some(value.into());
        self
    }
    /// Sets `OutputName`, which is required.
    pub fn output_name(mut self, value: impl Into<String>) -> Self {
        self.output_name = Some(value.into());
        self
    }
    /// Sets `Cidrs`.
    pub fn cidrs(mut self, value: impl Into<String>) -> Self {
        self.cidrs = Some(value.into());
        self
    }
    /// Sets `SrtLatency`.
    pub fn srt_latency(mut self, value: impl Into<String>) -> Self {
        self.srt_latency = Some(value.into());
        self
    }
    /// Sets `SrtPassphrase`.
    pub fn srt_passphrase(mut self, value: impl Into<String>) -> Self {
        self.srt_passphrase = Some(value.into());
        self
    }
    /// Sets `SrtPbkeyLen`.
    pub fn srt_pbkey_len(mut self, value: impl Into<String>) -> Self {
        self.srt_pbkey_len = Some(value.into());
        self
    }
    /// Sets `OutputToUrl`.
    pub fn output_to_url(mut self, value: impl Into<String>) -> Self {
        self.output_to_url = Some(value.into());
        self
    }
    /// Sets `PlayerLimit`.
    pub fn player_limit(mut self, value: impl Into<String>) -> Self {
        self.player_limit = Some(value.into());
        self
    }
}

request! {
    UpdateMediaConnectFlowOutputRequest {
        "FlowId" => flow_id: query,
        "OutputName" => output_name: query,
        "Cidrs" => cidrs: query,
        "SrtLatency" => srt_latency: query,
        "SrtPassphrase" => srt_passphrase: query,
        "SrtPbkeyLen" => srt_pbkey_len: query,
        "OutputToUrl" => output_to_url: query,
        "PlayerLimit" => player_limit: query,
    }
}

impl Operation for UpdateMediaConnectFlowOutputRequest {
    type Response = UpdateMediaConnectFlowOutputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaConnectFlowOutput")
        .required(&["FlowId", "OutputName"]);
}

/// Response to [`UpdateMediaConnectFlowOutputRequest`], which the documentation does not describe.
pub type UpdateMediaConnectFlowOutputResponse = alicloud_runtime::UndocumentedResponse;
