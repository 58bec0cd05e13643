// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNodeTransferPackets`, from `linkwan/ListNodeTransferPackets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category};

/// Lists uplink and downlink packets of a node in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListNodeTransferPacketsRequest::new()
///     .dev_eui("...")
///     .category("...")
///     .page_number(1)
///     .page_size(1)
///     .begin_millis(1)
///     .end_millis(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_node_transfer_packets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNodeTransferPacketsRequest {
    /// **Required.** Node, by the 16 hexadecimal digits it was made with.
    pub dev_eui: Option<String>,
    /// **Required.** Kinds of message to keep.
    pub category: Option<Open<Category>>,
    /// Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
    /// **Required.** Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 0 to 300.
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

impl ListNodeTransferPacketsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DevEui`, which is required.
    pub fn dev_eui(mut self, value: impl Into<String>) -> Self {
        self.dev_eui = Some(value.into());
        self
    }
    /// Sets `Category`, which is required.
    pub fn category(mut self, value: impl Into<Open<Category>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `GwEui`.
    pub fn gw_eui(mut self, value: impl Into<String>) -> Self {
        self.gw_eui = Some(value.into());
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
    ListNodeTransferPacketsRequest {
        "DevEui" => dev_eui: query,
        "Category" => category: query,
        "GwEui" => gw_eui: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "BeginMillis" => begin_millis: query,
        "EndMillis" => end_millis: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListNodeTransferPacketsRequest {
    type Response = ListNodeTransferPacketsResponse;
    type Error = ListNodeTransferPacketsError;
    const INFO: OperationInfo = super::operation("ListNodeTransferPackets")
        .required(
            &["DevEui", "Category", "PageNumber", "PageSize", "BeginMillis", "EndMillis"],
        )
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListNodeTransferPacketsError] = &[
        ListNodeTransferPacketsError::ForbiddenByRam,
        ListNodeTransferPacketsError::ForbiddenByRiskControl,
        ListNodeTransferPacketsError::NonExistent,
        ListNodeTransferPacketsError::InternalError,
        ListNodeTransferPacketsError::CloudProductNotActivated,
        ListNodeTransferPacketsError::FeatureNotActivated,
        ListNodeTransferPacketsError::NotResourceOwner,
    ];
}

impl Paginated for ListNodeTransferPacketsRequest {
    type Item = NodeTransferPacketList;
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

/// Response to [`ListNodeTransferPacketsRequest`].
#[non_exhaustive]
pub struct ListNodeTransferPacketsResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<NodeTransferPacketData>,
}

response! {
    ListNodeTransferPacketsResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NodeTransferPacketData {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<NodeTransferPacketList>,
}

response! {
    NodeTransferPacketData {
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct NodeTransferPacketList {
    /// Milliseconds of this: log. Example: `1514736000000`.
    pub log_millis: Option<i64>,
    /// Spreading factor and bandwidth that the frame was sent with; the higher the factor, the farther
    /// and slower. Example: `SF12BW125`.
    pub datr: Option<String>,
    /// How far the signal stood out of the noise, in dB. Example: `-10.5`.
    pub snr: Option<f64>,
    /// Node, by the 16 hexadecimal digits it was made with. Example: `0000000000000001`.
    pub dev_eui: Option<String>,
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `0000000000000000`.
    pub gw_eui: Option<String>,
    /// Way in which the class works. Example: `C`.
    pub class_mode: Option<String>,
    /// Strength of the signal, in dBm; closer to 0 is stronger. Example: `-110`.
    pub rssi: Option<i32>,
    /// Frequency that the frame was sent on, in MHz. Example: `470.3`.
    pub freq: Option<f64>,
}

response! {
    NodeTransferPacketList {
        "LogMillis" => log_millis: value,
        "Datr" => datr: value,
        "Snr" => snr: value,
        "DevEui" => dev_eui: value,
        "GwEui" => gw_eui: value,
        "ClassMode" => class_mode: value,
        "Rssi" => rssi: value,
        "Freq" => freq: value,
    }
}

/// Errors that the documentation of [`ListNodeTransferPacketsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`CloudProductNotActivated`](super::DocumentedError::CloudProductNotActivated)
/// - [`FeatureNotActivated`](super::DocumentedError::FeatureNotActivated)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type ListNodeTransferPacketsError = super::DocumentedError;
