// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNodeGroupTransferPackets`, from `linkwan/ListNodeGroupTransferPackets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category};

/// Lists uplink and downlink packets of a node group in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListNodeGroupTransferPacketsRequest::new()
///     .begin_millis(1514736000000)
///     .category("UPLINK_PACKET")
///     .end_millis(1514736000000)
///     .node_group_id("123")
///     .page_number(1)
///     .page_size(2);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_node_group_transfer_packets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNodeGroupTransferPacketsRequest {
    /// **Required.** Milliseconds of this: begin. Example: `1514736000000`.
    pub begin_millis: Option<i64>,
    /// **Required.** Kinds of message to keep. Example: `UPLINK_PACKET`.
    pub category: Option<Open<Category>>,
    /// **Required.** Milliseconds of this: end. Example: `1514736000000`.
    pub end_millis: Option<i64>,
    /// **Required.** ID of the node group that the call is about. Example: `123`.
    pub node_group_id: Option<String>,
    /// **Required.** Which page of the list to return. Range: at least 1. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 0 to 300. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of the iot instance that the call is about. Example: `iot-cn-0pp1n8t****`.
    pub iot_instance_id: Option<String>,
    /// Node, by the 16 hexadecimal digits it was made with. Example: `0000000000000001`.
    pub dev_eui: Option<String>,
    /// What the order of the list goes by. Example: `LOG_MILLIS`.
    pub sorting_field: Option<String>,
    /// Whether the smallest or oldest comes first. Example: `true`.
    pub ascending: Option<bool>,
}

impl ListNodeGroupTransferPacketsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BeginMillis`, which is required.
    #[inline]
    pub fn begin_millis(mut self, value: i64) -> Self {
        self.begin_millis = Some(value);
        self
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `EndMillis`, which is required.
    #[inline]
    pub fn end_millis(mut self, value: i64) -> Self {
        self.end_millis = Some(value);
        self
    }
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `IotInstanceId`.
    pub fn iot_instance_id(mut self, value: impl Into<String>) -> Self {
        self.iot_instance_id = Some(value.into());
        self
    }
    /// Sets `DevEui`.
    pub fn dev_eui(mut self, value: impl Into<String>) -> Self {
        self.dev_eui = Some(value.into());
        self
    }
    /// Sets `SortingField`.
    pub fn sorting_field(mut self, value: impl Into<String>) -> Self {
        self.sorting_field = Some(value.into());
        self
    }
    /// Sets `Ascending`.
    #[inline]
    pub fn ascending(mut self, value: bool) -> Self {
        self.ascending = Some(value);
        self
    }
}

request! {
    ListNodeGroupTransferPacketsRequest {
        "BeginMillis" => begin_millis: query,
        "Category" => category: query,
        "EndMillis" => end_millis: query,
        "NodeGroupId" => node_group_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "IotInstanceId" => iot_instance_id: query,
        "DevEui" => dev_eui: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListNodeGroupTransferPacketsRequest {
    type Response = ListNodeGroupTransferPacketsResponse;
    type Error = ListNodeGroupTransferPacketsError;
    const INFO: OperationInfo = super::operation("ListNodeGroupTransferPackets")
        .required(
            &[
                "BeginMillis",
                "Category",
                "EndMillis",
                "NodeGroupId",
                "PageNumber",
                "PageSize",
            ],
        )
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListNodeGroupTransferPacketsError] = &[
        ListNodeGroupTransferPacketsError::ForbiddenByRam,
        ListNodeGroupTransferPacketsError::ForbiddenByRiskControl,
        ListNodeGroupTransferPacketsError::NonExistent,
        ListNodeGroupTransferPacketsError::InternalError,
        ListNodeGroupTransferPacketsError::CloudProductNotActivated,
        ListNodeGroupTransferPacketsError::FeatureNotActivated,
        ListNodeGroupTransferPacketsError::NotResourceOwner,
    ];
}

impl Paginated for ListNodeGroupTransferPacketsRequest {
    type Item = Packet;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListNodeGroupTransferPacketsRequest`].
#[non_exhaustive]
pub struct ListNodeGroupTransferPacketsResponse {
    /// What the call returns besides its status.
    pub data: Option<NodeGroupTransferPacketData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ListNodeGroupTransferPacketsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NodeGroupTransferPacketData {
    /// Entries of the list.
    pub list: Vec<Packet>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<i64>,
}

response! {
    NodeGroupTransferPacketData {
        "List" => list: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct Packet {
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
    /// Running number of the frame toward the node; gaps show losses. Example: `1111`.
    pub fcnt_down: Option<i64>,
    /// Running number of the frame from the node; gaps show losses. Example: `1123`.
    pub fcnt_up: Option<i64>,
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
    /// The mac command CIDs that are concerned. Example: `["0x01","0x02"]`.
    pub mac_command_cids: Option<String>,
    /// How large the mac payload is or is to be. Example: `15`.
    pub mac_payload_size: Option<i64>,
    /// Which kind of message it is or is to be. Example: `CONFIRMED_DATA_UP`.
    pub message_type: Option<String>,
    /// What the network did with the frame, or why it dropped it. Example: `DEVADDR_ILLEGAL`.
    pub process_event: Option<String>,
    /// Strength of the signal, in dBm; closer to 0 is stronger. Example: `-110`.
    pub rssi: Option<i32>,
}

response! {
    Packet {
        "Base64EncodedMacPayload" => base64_encoded_mac_payload: value,
        "ClassMode" => class_mode: value,
        "Datr" => datr: value,
        "DevAddr" => dev_addr: value,
        "DevEui" => dev_eui: value,
        "FPort" => f_port: value,
        "FcntDown" => fcnt_down: value,
        "FcntUp" => fcnt_up: value,
        "Freq" => freq: value,
        "FreqBandPlanGroupId" => freq_band_plan_group_id: value,
        "GwEui" => gw_eui: value,
        "GwOwnerAliyunId" => gw_owner_aliyun_id: value,
        "HasData" => has_data: value,
        "HasMacCommand" => has_mac_command: value,
        "LogMillis" => log_millis: value,
        "Lsnr" => lsnr: value,
        "MacCommandCIDs" => mac_command_cids: value,
        "MacPayloadSize" => mac_payload_size: value,
        "MessageType" => message_type: value,
        "ProcessEvent" => process_event: value,
        "Rssi" => rssi: value,
    }
}

/// Errors that the documentation of [`ListNodeGroupTransferPacketsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type ListNodeGroupTransferPacketsError = super::DocumentedError;
