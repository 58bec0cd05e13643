// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveCenterTransfer`, from `live/DescribeLiveCenterTransfer.md`.

use alicloud_runtime::codegen::*;

/// Lists the relay configurations by which the live center forwards streams to other URLs.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveCenterTransferRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_center_transfer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveCenterTransferRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Web address under which the dst is found.
    pub dst_url: Option<String>,
}

impl DescribeLiveCenterTransferRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `DstUrl`.
    pub fn dst_url(mut self, value: impl Into<String>) -> Self {
        self.dst_url = Some(value.into());
        self
    }
}

request! {
    DescribeLiveCenterTransferRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "DstUrl" => dst_url: query,
    }
}

impl Operation for DescribeLiveCenterTransferRequest {
    type Response = DescribeLiveCenterTransferResponse;
    type Error = DescribeLiveCenterTransferError;
    const INFO: OperationInfo = super::operation("DescribeLiveCenterTransfer")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveCenterTransferError] = &[
        DescribeLiveCenterTransferError::InvalidParam,
        DescribeLiveCenterTransferError::InternalError2,
    ];
}

/// Response to [`DescribeLiveCenterTransferRequest`].
#[non_exhaustive]
pub struct DescribeLiveCenterTransferResponse {
    /// Items of the kind live center transfer info that were found or are concerned.
    pub live_center_transfer_info_list: Vec<LiveCenterTransferInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C4865B85-664B-19D3-BB16-C62FB83C8226`.
    pub request_id: Option<String>,
}

response! {
    DescribeLiveCenterTransferResponse {
        "LiveCenterTransferInfoList" => live_center_transfer_info_list: list("LiveCenterTransferInfo"),
        "RequestId" => request_id: value,
    }
}

/// Items of the kind live center transfer info that were found or are concerned.
#[non_exhaustive]
pub struct LiveCenterTransferInfo {
    /// Name that the application is registered under. Example: `teststream`.
    pub app_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Web address under which the dst is found.
    /// Example: `rtmp://push.example2.aliyunlive.com/testapp1/teststream2`.
    pub dst_url: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2022-04-29T15:16:00Z`.
    pub end_time: Option<Timestamp>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2022-04-28T15:16:00Z`.
    pub start_time: Option<Timestamp>,
    /// Name that the stream goes by. Example: `teststream`.
    pub stream_name: Option<String>,
    /// The transfer args that are concerned. Example: `time`.
    pub transfer_args: Option<String>,
}

response! {
    LiveCenterTransferInfo {
        "AppName" => app_name: value,
        "DomainName" => domain_name: value,
        "DstUrl" => dst_url: value,
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "StreamName" => stream_name: value,
        "TransferArgs" => transfer_args: value,
    }
}

/// Errors that the documentation of [`DescribeLiveCenterTransferRequest`] names.
///
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeLiveCenterTransferError = super::DocumentedError;
