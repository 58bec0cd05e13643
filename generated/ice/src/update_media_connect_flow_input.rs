// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateMediaConnectFlowInput`, from `ice/UpdateMediaConnectFlowInput.md`.

use alicloud_runtime::codegen::*;

/// Changes source address, bitrate, allowed CIDR blocks or SRT settings of a flow's input.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateMediaConnectFlowInputRequest::new()
///     .flow_id("...");
/// let reply = client.update_media_connect_flow_input(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateMediaConnectFlowInputRequest {
    /// **Required.** ID of the flow that the call is about.
    pub flow_id: Option<String>,
    /// The cidrs that are concerned.
    pub cidrs: Option<String>,
    /// Buffer of the SRT connection; larger ones stand more loss.
    pub srt_latency: Option<i32>,
    /// Passphrase that encrypts the SRT connection.
    pub srt_passphrase: Option<String>,
    /// Length in bits of the key that encrypts the SRT connection.
    pub srt_pbkey_len: Option<i32>,
    /// Web address under which the input from is found.
    pub input_from_url: Option<String>,
    /// Largest value, allowed or found, of this: bitrate.
    pub max_bitrate: Option<i32>,
    /// Name that the input goes by.
    pub input_name: Option<String>,
}

impl UpdateMediaConnectFlowInputRequest {
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
    /// Sets `Cidrs`.
    pub fn cidrs(mut self, value: impl Into<String>) -> Self {
        self.cidrs = Some(value.into());
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
    #[inline]
    pub fn srt_pbkey_len(mut self, value: i32) -> Self {
        self.srt_pbkey_len = Some(value);
        self
    }
    /// Sets `InputFromUrl`.
    pub fn input_from_url(mut self, value: impl Into<String>) -> Self {
        self.input_from_url = Some(value.into());
        self
    }
    /// Sets `MaxBitrate`.
    #[inline]
    pub fn max_bitrate(mut self, value: i32) -> Self {
        self.max_bitrate = Some(value);
        self
    }
    /// Sets `InputName`.
    pub fn input_name(mut self, value: impl Into<String>) -> Self {
        self.input_name = Some(value.into());
        self
    }
}

request! {
    UpdateMediaConnectFlowInputRequest {
        "FlowId" => flow_id: query,
        "Cidrs" => cidrs: query,
        "SrtLatency" => srt_latency: query,
        "SrtPassphrase" => srt_passphrase: query,
        "SrtPbkeyLen" => srt_pbkey_len: query,
        "InputFromUrl" => input_from_url: query,
        "MaxBitrate" => max_bitrate: query,
        "InputName" => input_name: query,
    }
}

impl Operation for UpdateMediaConnectFlowInputRequest {
    type Response = UpdateMediaConnectFlowInputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateMediaConnectFlowInput")
        .required(&["FlowId"]);
}

/// Response to [`UpdateMediaConnectFlowInputRequest`], which the documentation does not describe.
pub type UpdateMediaConnectFlowInputResponse = alicloud_runtime::UndocumentedResponse;
