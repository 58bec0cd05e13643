// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGatewayTransferPacketsDownloadUrl`, from `linkwan/GetGatewayTransferPacketsDownloadUrl.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Category};

/// Returns a link to a CSV file on a gateway's uplink and downlink packets.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetGatewayTransferPacketsDownloadUrlRequest::new()
///     .gw_eui("...")
///     .category("...")
///     .begin_millis(1)
///     .end_millis(1);
/// let reply = client.get_gateway_transfer_packets_download_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGatewayTransferPacketsDownloadUrlRequest {
    /// ID of the iot instance that the call is about.
    pub iot_instance_id: Option<String>,
    /// **Required.** Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
    /// Node, by the 16 hexadecimal digits it was made with.
    pub dev_eui: Option<String>,
    /// **Required.** Kinds of message to keep.
    pub category: Option<Open<Category>>,
    /// **Required.** Milliseconds of this: begin.
    pub begin_millis: Option<i64>,
    /// **Required.** Milliseconds of this: end.
    pub end_millis: Option<i64>,
    /// What the order of the list goes by.
    pub sorting_field: Option<String>,
    /// Whether the smallest or oldest comes first.
    pub ascending: Option<bool>,
}

impl GetGatewayTransferPacketsDownloadUrlRequest {
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
    GetGatewayTransferPacketsDownloadUrlRequest {
        "IotInstanceId" => iot_instance_id: query,
        "GwEui" => gw_eui: query,
        "DevEui" => dev_eui: query,
        "Category" => category: query,
        "BeginMillis" => begin_millis: query,
        "EndMillis" => end_millis: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for GetGatewayTransferPacketsDownloadUrlRequest {
    type Response = GetGatewayTransferPacketsDownloadUrlResponse;
    type Error = GetGatewayTransferPacketsDownloadUrlError;
    const INFO: OperationInfo = super::operation("GetGatewayTransferPacketsDownloadUrl")
        .required(&["GwEui", "Category", "BeginMillis", "EndMillis"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetGatewayTransferPacketsDownloadUrlError] = &[
        GetGatewayTransferPacketsDownloadUrlError::ForbiddenByRam,
        GetGatewayTransferPacketsDownloadUrlError::ForbiddenByRiskControl,
        GetGatewayTransferPacketsDownloadUrlError::NonExistent,
        GetGatewayTransferPacketsDownloadUrlError::InternalError,
        GetGatewayTransferPacketsDownloadUrlError::NotResourceOwner,
    ];
}

/// Response to [`GetGatewayTransferPacketsDownloadUrlRequest`].
#[non_exhaustive]
pub struct GetGatewayTransferPacketsDownloadUrlResponse {
    /// What the call returns besides its status. Example: `http://xxx.xxx.xxx/xxx.csv`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetGatewayTransferPacketsDownloadUrlResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetGatewayTransferPacketsDownloadUrlRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type GetGatewayTransferPacketsDownloadUrlError = super::DocumentedError;
