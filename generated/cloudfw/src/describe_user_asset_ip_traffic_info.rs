// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserAssetIPTrafficInfo`, from `cloudfw/DescribeUserAssetIPTrafficInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Shows traffic of one asset IP at a time: bandwidth, packets, sessions and new connections.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeUserAssetIPTrafficInfoRequest::new()
///     .asset_ip("...")
///     .traffic_time("...");
/// let reply = client.describe_user_asset_ip_traffic_info(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeUserAssetIPTrafficInfoRequest {
    /// Language of the texts that come back.
    pub lang: Option<Open<Lang>>,
    /// **Required.** Keeps the traffic of the protected asset with this address.
    pub asset_ip: Option<String>,
    /// **Required.** Time that is set or recorded for this: traffic.
    pub traffic_time: Option<String>,
}

impl DescribeUserAssetIPTrafficInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AssetIP`, which is required.
    pub fn asset_ip(mut self, value: impl Into<String>) -> Self {
        self.asset_ip = Some(value.into());
        self
    }
    /// Sets `TrafficTime`, which is required.
    pub fn traffic_time(mut self, value: impl Into<String>) -> Self {
        self.traffic_time = Some(value.into());
        self
    }
}

request! {
    DescribeUserAssetIPTrafficInfoRequest {
        "Lang" => lang: query,
        "AssetIP" => asset_ip: query,
        "TrafficTime" => traffic_time: query,
    }
}

impl Operation for DescribeUserAssetIPTrafficInfoRequest {
    type Response = DescribeUserAssetIPTrafficInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserAssetIPTrafficInfo")
        .method("GET")
        .required(&["AssetIP", "TrafficTime"])
        .read_only();
}

/// Response to [`DescribeUserAssetIPTrafficInfoRequest`].
#[non_exhaustive]
pub struct DescribeUserAssetIPTrafficInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F0F82705-CFC7-5F83-86C8-A063892F****`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1656837360`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `1656923760`.
    pub end_time: Option<i64>,
    /// Data rate of the in. Example: `4520`.
    pub in_bps: Option<i64>,
    /// Data rate of the out. Example: `4180`.
    pub out_bps: Option<i64>,
    /// Packets a second of this: in. Example: `233`.
    pub in_pps: Option<i64>,
    /// Packets a second of this: out. Example: `224`.
    pub out_pps: Option<i64>,
    /// How many there are of this: session. Example: `50`.
    pub session_count: Option<i64>,
    /// Connections opened anew in the interval. Example: `43`.
    pub new_conn: Option<i64>,
}

response! {
    DescribeUserAssetIPTrafficInfoResponse {
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "InBps" => in_bps: value,
        "OutBps" => out_bps: value,
        "InPps" => in_pps: value,
        "OutPps" => out_pps: value,
        "SessionCount" => session_count: value,
        "NewConn" => new_conn: value,
    }
}
