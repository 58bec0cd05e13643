// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNodeTransferPacketPaths`, from `linkwan/ListNodeTransferPacketPaths.md`.

use alicloud_runtime::codegen::*;

/// Lists the parallel paths that an uplink packet of a node took.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListNodeTransferPacketPathsRequest::new()
///     .dev_eui("...")
///     .base64_encoded_mac_payload("...")
///     .log_millis(1)
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_node_transfer_packet_paths(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNodeTransferPacketPathsRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Node, by the 16 hexadecimal digits it was made with.
    pub dev_eui: Option<String>,
    /// **Required.** Frame whose record is wanted, as Base64.
    pub base64_encoded_mac_payload: Option<String>,
    /// **Required.** Milliseconds of this: log.
    pub log_millis: Option<i64>,
    /// **Required.** Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 300.
    pub page_size: Option<i32>,
}

impl ListNodeTransferPacketPathsRequest {
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
    /// Sets `Base64EncodedMacPayload`, which is required.
    pub fn base64_encoded_mac_payload(mut self, value: impl Into<String>) -> Self {
        self.base64_encoded_mac_payload = Some(value.into());
        self
    }
    /// Sets `LogMillis`, which is required.
    #[inline]
    pub fn log_millis(mut self, value: i64) -> Self {
        self.log_millis = Some(value);
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
}

request! {
    ListNodeTransferPacketPathsRequest {
        "IotInstanceId" => iot_instance_id: query,
        "DevEui" => dev_eui: query,
        "Base64EncodedMacPayload" => base64_encoded_mac_payload: query,
        "LogMillis" => log_millis: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListNodeTransferPacketPathsRequest {
    type Response = ListNodeTransferPacketPathsResponse;
    type Error = ListNodeTransferPacketPathsError;
    const INFO: OperationInfo = super::operation("ListNodeTransferPacketPaths")
        .required(
            &["DevEui", "Base64EncodedMacPayload", "LogMillis", "PageNumber", "PageSize"],
        )
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListNodeTransferPacketPathsError] = &[
        ListNodeTransferPacketPathsError::InternalError,
        ListNodeTransferPacketPathsError::CloudProductNotActivated,
        ListNodeTransferPacketPathsError::FeatureNotActivated,
        ListNodeTransferPacketPathsError::ForbiddenByRam,
        ListNodeTransferPacketPathsError::ForbiddenByRiskControl,
        ListNodeTransferPacketPathsError::NonExistent,
    ];
}

impl Paginated for ListNodeTransferPacketPathsRequest {
    type Item = NodeTransferPacketPathList;
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

/// Response to [`ListNodeTransferPacketPathsRequest`].
#[non_exhaustive]
pub struct ListNodeTransferPacketPathsResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NodeTransferPacketPathData>,
}

response! {
    ListNodeTransferPacketPathsResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NodeTransferPacketPathData {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<NodeTransferPacketPathList>,
}

response! {
    NodeTransferPacketPathData {
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct NodeTransferPacketPathList {
    /// Path under which the best is found. Example: `false`.
    pub best_path: Option<bool>,
    /// Node, by the 16 hexadecimal digits it was made with. Example: `0000000000000001`.
    pub dev_eui: Option<String>,
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub gw_eui: Option<String>,
    /// How far the signal stood out of the noise, in dB; LoRa still works somewhat below 0.
    /// Example: `-10.5`.
    pub lsnr: Option<f64>,
    /// Strength of the signal, in dBm; closer to 0 is stronger. Example: `-110`.
    pub rssi: Option<i32>,
}

response! {
    NodeTransferPacketPathList {
        "BestPath" => best_path: value,
        "DevEui" => dev_eui: value,
        "GwEui" => gw_eui: value,
        "Lsnr" => lsnr: value,
        "Rssi" => rssi: value,
    }
}

/// Errors that the documentation of [`ListNodeTransferPacketPathsRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
pub type ListNodeTransferPacketPathsError = super::DocumentedError;
