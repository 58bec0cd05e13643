// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNodeTransferPacket`, from `linkwan/GetNodeTransferPacket.md`.

use alicloud_runtime::codegen::*;

/// Shows one uplink or downlink packet of a node.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetNodeTransferPacketRequest::new()
///     .base64_encoded_mac_payload("xxx")
///     .dev_eui("0000000000000001")
///     .log_millis(1514736000000);
/// let reply = client.get_node_transfer_packet(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNodeTransferPacketRequest {
    /// **Required.** Frame whose record is wanted, as Base64.
    pub base64_encoded_mac_payload: Option<String>,
    /// **Required.** Node, by the 16 hexadecimal digits it was made with. Example: `0000000000000001`.
    pub dev_eui: Option<String>,
    /// **Required.** Milliseconds of this: log. Example: `1514736000000`.
    pub log_millis: Option<i64>,
    /// ID of the iot instance that the call is about. Example: `iot-cn-0pp1n8t****`.
    pub iot_instance_id: Option<String>,
}

impl GetNodeTransferPacketRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Base64EncodedMacPayload`, which is required.
    pub fn base64_encoded_mac_payload(mut self, value: impl Into<String>) -> Self {
        self.base64_encoded_mac_payload = Some(value.into());
        self
    }
    /// Sets `DevEui`, which is required.
    pub fn dev_eui(mut self, value: impl Into<String>) -> Self {
        self.dev_eui = Some(value.into());
        self
    }
    /// Sets `LogMillis`, which is required.
    #[inline]
    pub fn log_millis(mut self, value: i64) -> Self {
        self.log_millis = Some(value);
        self
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
}

request! {
    GetNodeTransferPacketRequest {
        "Base64EncodedMacPayload" => base64_encoded_mac_payload: query,
        "DevEui" => dev_eui: query,
        "LogMillis" => log_millis: query,
        "IotInstanceId" => iot_instance_id: query,
    }
}

impl Operation for GetNodeTransferPacketRequest {
    type Response = GetNodeTransferPacketResponse;
    type Error = GetNodeTransferPacketError;
    const INFO: OperationInfo = super::operation("GetNodeTransferPacket")
        .required(&["Base64EncodedMacPayload", "DevEui", "LogMillis"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetNodeTransferPacketError] = &[
        GetNodeTransferPacketError::InternalError,
        GetNodeTransferPacketError::CloudProductNotActivated,
        GetNodeTransferPacketError::FeatureNotActivated,
        GetNodeTransferPacketError::ForbiddenByRam,
        GetNodeTransferPacketError::ForbiddenByRiskControl,
        GetNodeTransferPacketError::NonExistent,
    ];
}

/// Response to [`GetNodeTransferPacketRequest`].
#[non_exhaustive]
pub struct GetNodeTransferPacketResponse {
    /// What the call returns besides its status.
    pub data: Option<NodeTransferPacketData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetNodeTransferPacketResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NodeTransferPacketData {
    /// Frame as it was on the air, in Base64.
    pub base64_encoded_mac_payload: Option<String>,
    /// Way in which the class works. Example: `C`.
    pub class_mode: Option<String>,
    /// Spreading factor and bandwidth that the frame was sent with; the higher the factor, the farther
    /// and slower. Example: `SF12BW125`.
    pub datr: Option<String>,
    /// Address that the node was given when it joined; changes with each join. Example: `00000000`.
    pub dev_addr: Option<String>,
    /// Node, by the 16 hexadecimal digits it was made with. Example: `0000000000000001`.
    pub dev_eui: Option<String>,
    /// Network port that belongs to the f. Example: `99`.
    pub f_port: Option<i32>,
    /// Frequency that the frame was sent on, in MHz. Example: `470.3`.
    pub freq: Option<f64>,
    /// ID of the freq band plan group that the item belongs to or stands for. Example: `101`.
    pub freq_band_plan_group_id: Option<i64>,
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub gw_eui: Option<String>,
    /// ID of the gw owner aliyun that the item belongs to or stands for.
    pub gw_owner_aliyun_id: Option<String>,
    /// What was measured or stored about the has. Example: `true`.
    pub has_data: Option<bool>,
    /// Whether the frame carries commands between network and node. Example: `true`.
    pub has_mac_command: Option<bool>,
    /// Milliseconds of this: log. Unit: `milliseconds`. Example: `1514736000000`.
    pub log_millis: Option<i64>,
    /// How far the signal stood out of the noise, in dB; LoRa still works somewhat below 0.
    /// Example: `-10.5`.
    pub lsnr: Option<f64>,
    /// The mac command CIDs that were found or are concerned, one entry each.
    /// Example: `["0x01","0x02"]`.
    pub mac_command_cids: Vec<String>,
    /// How large the mac payload is or is to be. Example: `15`.
    pub mac_payload_size: Option<i32>,
    /// Which kind of message it is or is to be. Example: `JOIN_REQUEST`.
    pub message_type: Option<Open<MessageType>>,
    /// What the network did with the frame, or why it dropped it. Example: `SUCCESS`.
    pub process_event: Option<String>,
    /// Strength of the signal, in dBm; closer to 0 is stronger. Example: `-110`.
    pub rssi: Option<i32>,
}

response! {
    NodeTransferPacketData {
        "Base64EncodedMacPayload" => base64_encoded_mac_payload: value,
        "ClassMode" => class_mode: value,
        "Datr" => datr: value,
        "DevAddr" => dev_addr: value,
        "DevEui" => dev_eui: value,
        "FPort" => f_port: value,
        "Freq" => freq: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "GwEui" => gw_eui: value,
        "GwOwnerAliyunId" => gw_owner_aliyun_id: value,
        "HasData" => has_data: value,
        "HasMacCommand" => has_mac_command: value,
        "LogMillis" => log_millis: value,
        "Lsnr" => lsnr: value,
        "MacCommandCIDs" => mac_command_cids: list(""),
        "MacPayloadSize" => mac_payload_size: value,
        "MessageType" => message_type: value,
        "ProcessEvent" => process_event: value,
        "Rssi" => rssi: value,
    }
}

values! {
    /// Which kind of message it is or is to be.
    pub enum MessageType {
        /// The node asks to be let in.
        JoinRequest = "JOIN_REQUEST",
        /// The network lets the node in.
        JoinAccept = "JOIN_ACCEPT",
        /// From the node, with no acknowledgment.
        UnconfirmedUp = "UNCONFIRMED_UP",
        /// To the node, with no acknowledgment.
        UnconfirmedDown = "UNCONFIRMED_DOWN",
        /// From the node, which wants an acknowledgment.
        ConfirmedUp = "CONFIRMED_UP",
        /// To the node, which has to acknowledge.
        ConfirmedDown = "CONFIRMED_DOWN",
        /// A node that is in asks to be let in anew.
        RejoinRequest = "REJOIN_REQUEST",
        /// In a format outside the standard.
        Proprietary = "PROPRIETARY",
    }
}

/// Errors that the documentation of [`GetNodeTransferPacketRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
pub type GetNodeTransferPacketError = super::DocumentedError;
