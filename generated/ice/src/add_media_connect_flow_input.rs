// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddMediaConnectFlowInput`, from `ice/AddMediaConnectFlowInput.md`.

use alicloud_runtime::codegen::*;

/// Gives a MediaConnect flow its input, with protocol, source address and allowed CIDR blocks.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::AddMediaConnectFlowInputRequest::new()
///     .flow_id("...")
///     .input_protocol("...")
///     .input_name("...");
/// let reply = client.add_media_connect_flow_input(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddMediaConnectFlowInputRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// **Required.** Protocol that the input uses.
    pub input_protocol: Option<String>,
    /// **Required.** Name that the input goes by.
    pub input_name: Option<String>,
    /// Largest value, allowed or found, of this: bitrate.
    pub max_bitrate: Option<i32>,
    /// The cidrs that are concerned.
    pub cidrs: Option<String>,
    /// Web address under which the input from is found.
    pub input_from_url: Option<String>,
    /// ID of the pair flow that the call is about.
    pub pair_flow_id: Option<String>,
    /// Name that the pair output goes by.
    pub pair_output_name: Option<String>,
    /// Buffer of the SRT connection; larger ones stand more loss.
    pub srt_latency: Option<i32>,
    /// Passphrase that encrypts the SRT connection.
    pub srt_passphrase: Option<String>,
    /// Length in bits of the key that encrypts the SRT connection.
    pub srt_pbkey_len: Option<String>,
}

impl AddMediaConnectFlowInputRequest {
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
    /// Sets `InputProtocol`, which is required.
    pub fn input_protocol(mut self, value: impl Into<String>) -> Self {
        self.input_protocol = Some(value.into());
        self
    }
    /// Sets `InputName`, which is required.
    pub fn input_name(mut self, value: impl Into<String>) -> Self {
        self.input_name = Some(value.into());
        self
    }
    /// Sets `MaxBitrate`.
    #[inline]
    pub fn max_bitrate(mut self, value: i32) -> Self {
        self.max_bitrate = Some(value);
        self
    }
    /// Sets `Cidrs`.
    pub fn cidrs(mut self, value: impl Into<String>) -> Self {
        self.cidrs = Some(value.into());
        self
    }
    /// Sets `InputFromUrl`.
    pub fn input_from_url(mut self, value: impl Into<String>) -> Self {
        self.input_from_url = Some(value.into());
        self
    }
    /// Sets `PairFlowId`.
    pub fn pair_flow_id(mut self, value: impl Into<String>) -> Self {
        self.pair_flow_id = Some(value.into());
        self
    }
    /// Sets `PairOutputName`.
    pub fn pair_output_name(mut self, value: impl Into<String>) -> Self {
        self.pair_output_name = Some(value.into());
        self
    }
    /// Sets `SrtLatency`.
    #[inline]
    pub fn srt_latency(mut self, value: i32) -> Self {
        self.srt_latency = Some(value);
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
}

request! {
    AddMediaConnectFlowInputRequest {
        "FlowId" => flow_id: query,
        "InputProtocol" => input_protocol: query,
        "InputName" => input_name: query,
        "MaxBitrate" => max_bitrate: query,
        "Cidrs" => cidrs: query,
        "InputFromUrl" => input_from_url: query,
        "PairFlowId" => pair_flow_id: query,
        "PairOutputName" => pair_output_name: query,
        "SrtLatency" => srt_latency: query,
        "SrtPassphrase" => srt_passphrase: query,
        "SrtPbkeyLen" => srt_pbkey_len: query,
    }
}

impl Operation for AddMediaConnectFlowInputRequest {
    type Response = AddMediaConnectFlowInputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddMediaConnectFlowInput")
        .required(&["FlowId", "InputProtocol", "InputName"]);
}

/// Response to [`AddMediaConnectFlowInputRequest`], which the documentation does not describe.
pub type AddMediaConnectFlowInputResponse = alicloud_runtime::UndocumentedResponse;
