// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayTransferPackets`, from `linkwan/ListGatewayTransferPackets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category};

/// Lists uplink and downlink packets of a gateway in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListGatewayTransferPacketsRequest::new()
///     .gw_eui("...")
///     .category("...")
///     .page_number(1)
///     .page_size(1)
///     .begin_millis(1)
///     .end_millis(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_gateway_transfer_packets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayTransferPacketsRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
    /// Node, by the 16 hexadecimal digits it was made with.
    pub dev_eui: Option<String>,
    /// **Required.** Kinds of message to keep.
    pub category: Option<Open<Category>>,
    /// **Required.** Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: at least 1.
    pub page_size: Option<i32>,
    /// **Required.** Milliseconds of this: begin.
    pub begin_millis: Option<i64>,
    /// **Required.** Milliseconds of this: end.
    pub end_millis: Option<i64>,
    /// What the order of the list goes by.
    pub sorting_field: Option<String>,
    /// Whether the smallest or oldest comes first.
    pub ascending: Option<bool>,
}

impl ListGatewayTransferPacketsRequest {
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
    /// Sets `GwEui`, which is required.
    pub fn gw_eui(mut self, value: impl Into<String>) -> Self {
        self.gw_eui = Some(value.into());
        self
    }
    /// Sets `DevEui`.
    pub fn dev_eui(mut self, value: impl Into<String>) -> Self {
        self.dev_eui = Some(value.into());
        self
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
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
    /// Sets `BeginMillis`, which is required.
    #[inline]
    pub fn begin_millis(mut self, value: i64) -> Self {
        self.begin_millis = Some(value);
        self
    }
    /// Sets `EndMillis`, which is required.
    #[inline]
    pub fn end_millis(mut self, value: i64) -> Self {
        self.end_millis = Some(value);
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
    ListGatewayTransferPacketsRequest {
        "IotInstanceId" => iot_instance_id: query,
        "GwEui" => gw_eui: query,
        "DevEui" => dev_eui: query,
        "Category" => category: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "BeginMillis" => begin_millis: query,
        "EndMillis" => end_millis: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListGatewayTransferPacketsRequest {
    type Response = ListGatewayTransferPacketsResponse;
    type Error = ListGatewayTransferPacketsError;
    const INFO: OperationInfo = super::operation("ListGatewayTransferPackets")
        .required(
            &["GwEui", "Category", "PageNumber", "PageSize", "BeginMillis", "EndMillis"],
        )
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListGatewayTransferPacketsError] = &[
        ListGatewayTransferPacketsError::ForbiddenByRam,
        ListGatewayTransferPacketsError::ForbiddenByRiskControl,
        ListGatewayTransferPacketsError::NonExistent,
        ListGatewayTransferPacketsError::InternalError,
        ListGatewayTransferPacketsError::NotResourceOwner,
    ];
}

impl Paginated for ListGatewayTransferPacketsRequest {
    type Item = GatewayTransferPacketList;
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

/// Response to [`ListGatewayTransferPacketsRequest`].
#[non_exhaustive]
pub struct ListGatewayTransferPacketsResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayTransferPacketData>,
}

response! {
    ListGatewayTransferPacketsResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayTransferPacketData {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<GatewayTransferPacketList>,
}

response! {
    GatewayTransferPacketData {
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct GatewayTransferPacketList {
    /// The log millis that are concerned. Example: `1514736000000`.
    pub log_millis: Option<String>,
    /// What the network did with the frame, or why it dropped it. Example: `SUCCESS`.
    pub process_event: Option<String>,
    /// Frame as it was on the air, in Base64.
    pub base64_encoded_mac_payload: Option<String>,
    /// Network port that belongs to the f. Example: `99`.
    pub f_port: Option<i32>,
    /// How far the signal stood out of the noise, in dB; LoRa still works somewhat below 0.
    /// Example: `-10.5`.
    pub lsnr: Option<f64>,
    /// What was measured or stored about the has. Example: `true`.
    pub has_data: Option<bool>,
    /// Way in which the class works. Example: `C`.
    pub class_mode: Option<String>,
    /// How large the mac payload is or is to be. Example: `15`.
    pub mac_payload_size: Option<i64>,
    /// Which kind of message it is or is to be. Example: `JOIN_REQUEST`.
    pub message_type: Option<String>,
    /// Spreading factor and bandwidth that the frame was sent with; the higher the factor, the farther
    /// and slower. Example: `SF12BW125`.
    pub datr: Option<String>,
    /// Address that the node was given when it joined; changes with each join. Example: `00000000`.
    pub dev_addr: Option<String>,
    /// Node, by the 16 hexadecimal digits it was made with. Example: `0000000000000001`.
    pub dev_eui: Option<String>,
    /// ID of the node owner aliyun that the item belongs to or stands for. Example: `23546`.
    pub node_owner_aliyun_id: Option<String>,
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub gw_eui: Option<String>,
    /// Strength of the signal, in dBm; closer to 0 is stronger. Example: `-110`.
    pub rssi: Option<i32>,
    /// Whether the frame carries commands between network and node. Example: `true`.
    pub has_mac_command: Option<bool>,
    /// Frequency that the frame was sent on, in MHz. Example: `470.3`.
    pub freq: Option<String>,
    /// The mac command CIDs that were found or are concerned, one entry each.
    /// Example: `["0x01","0x02"]`.
    pub mac_command_cids: Vec<Value>,
}

response! {
    GatewayTransferPacketList {
        "LogMillis" => log_millis: value,
        "ProcessEvent" => process_event: value,
        "Base64EncodedMacPayload" => base64_encoded_mac_payload: value,
        "FPort" => f_port: value,
        "Lsnr" => lsnr: value,
        "HasData" => has_data: value,
        "ClassMode" => class_mode: value,
        "MacPayloadSize" => mac_payload_size: value,
        "MessageType" => message_type: value,
        "Datr" => datr: value,
        "DevAddr" => dev_addr: value,
        "DevEui" => dev_eui: value,
        "NodeOwnerAliyunId" => node_owner_aliyun_id: value,
        "GwEui" => gw_eui: value,
        "Rssi" => rssi: value,
        "HasMacCommand" => has_mac_command: value,
        "Freq" => freq: value,
        "MacCommandCIDs" => mac_command_cids: list(""),
    }
}

/// Errors that the documentation of [`ListGatewayTransferPacketsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type ListGatewayTransferPacketsError = super::DocumentedError;
