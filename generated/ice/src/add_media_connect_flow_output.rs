// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddMediaConnectFlowOutput`, from `ice/AddMediaConnectFlowOutput.md`.

use alicloud_runtime::codegen::*;

/// Adds an output to a MediaConnect flow, with protocol, target address and player limit.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::AddMediaConnectFlowOutputRequest::new()
///     .flow_id("...")
///     .output_protocol("...")
///     .output_name("...");
/// let reply = client.add_media_connect_flow_output(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddMediaConnectFlowOutputRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// **Required.** Protocol that the output uses.
    pub output_protocol: Option<String>,
    /// Web address under which the output to is found.
    pub output_to_url: Option<String>,
    /// **Required.** Name that the output goes by.
    pub output_name: Option<String>,
    /// The cidrs that are concerned.
    pub cidrs: Option<String>,
    /// Upper limit that applies to the player.
    pub player_limit: Option<i32>,
    /// Name that the pair input goes by.
    pub pair_input_name: Option<String>,
    /// Buffer of the SRT connection; larger ones stand more loss.
    pub srt_latency: Option<i32>,
    /// Length in bits of the key that encrypts the SRT connection.
    pub srt_pbkey_len: Option<String>,
    /// Passphrase that encrypts the SRT connection.
    pub srt_passphrase: Option<String>,
    /// ID of the pair flow that the call is about.
    pub pair_flow_id: Option<String>,
}

impl AddMediaConnectFlowOutputRequest {
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
    /// Sets `OutputProtocol`, which is required.
    pub fn output_protocol(mut self, value: impl Into<String>) -> Self {
        self.output_protocol = Some(value.into());
        self
    }
    /// Sets `OutputToUrl`.
    pub fn output_to_url(mut self, value: impl Into<String>) -> Self {
        self.output_to_url = Some(value.into());
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
    /// Sets `PlayerLimit`.
    #[inline]
    pub fn player_limit(mut self, value: i32) -> Self {
        self.player_limit = Some(value);
        self
    }
    /// Sets `PairInputName`.
    pub fn pair_input_name(mut self, value: impl Into<String>) -> Self {
        self.pair_input_name = Some(value.into());
        self
    }
    /// Sets `SrtLatency`.
    #[inline]
    pub fn srt_latency(mut self, value: i32) -> Self {
        self.srt_latency = Some(value);
        self
    }
    /// Sets `SrtPbkeyLen`.
    pub fn srt_pbkey_len(mut self, value: impl Into<String>) -> Self {
        self.srt_pbkey_len = Some(value.into());
        self
    }
    /// Sets `SrtPassphrase`.
    pub fn srt_passphrase(mut self, value: impl Into<String>) -> Self {
        self.srt_passphrase = Some(value.into());
        self
    }
    /// Sets `PairFlowId`.
    pub fn pair_flow_id(mut self, value: impl Into<String>) -> Self {
        self.pair_flow_id = Some(value.into());
        self
    }
}

request! {
    AddMediaConnectFlowOutputRequest {
        "FlowId" => flow_id: query,
        "OutputProtocol" => output_protocol: query,
        "OutputToUrl" => output_to_url: query,
        "OutputName" => output_name: query,
        "Cidrs" => cidrs: query,
        "PlayerLimit" => player_limit: query,
        "PairInputName" => pair_input_name: query,
        "SrtLatency" => srt_latency: query,
        "SrtPbkeyLen" => srt_pbkey_len: query,
        "SrtPassphrase" => srt_passphrase: query,
        "PairFlowId" => pair_flow_id: query,
    }
}

impl Operation for AddMediaConnectFlowOutputRequest {
    type Response = AddMediaConnectFlowOutputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddMediaConnectFlowOutput")
        .required(&["FlowId", "OutputProtocol", "OutputName"]);
}

/// Response to [`AddMediaConnectFlowOutputRequest`], which the documentation does not describe.
pub type AddMediaConnectFlowOutputResponse = alicloud_runtime::UndocumentedResponse;
