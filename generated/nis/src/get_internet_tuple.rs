// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInternetTuple`, from `nis/GetInternetTuple.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction, OrderBy, Sort};

/// Ranks Internet traffic by single addresses, pairs or 5-tuples, by bytes, packets and so on.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::GetInternetTupleRequest::new()
///     .tuple_type(1)
///     .begin_time(1)
///     .end_time(1)
///     .direction("...");
/// let reply = client.get_internet_tuple(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetInternetTupleRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** By how many features flows are told apart: one, two, or five.
    pub tuple_type: Option<i32>,
    /// **Required.** Time that is set or recorded for this: begin. Range: 0 to 253402271999000.
    pub begin_time: Option<i64>,
    /// **Required.** End of the period to look at. Range: 0 to 253402271999000.
    pub end_time: Option<i64>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<Open<Direction>>,
    /// How the list is sorted. Here: `RetransmitRate`, `ByteCount`, `PacketCount`, `Rtt`.
    pub order_by: Option<Open<OrderBy>>,
    /// IP address that belongs to the cloud.
    pub cloud_ip: Option<String>,
    /// Network port that belongs to the cloud.
    pub cloud_port: Option<String>,
    /// IP address that belongs to the other.
    pub other_ip: Option<String>,
    /// Network port that belongs to the other.
    pub other_port: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<Open<Sort>>,
    /// How many entries to return, 100 at most.
    pub top_n: Option<i32>,
    /// Carrier on the side of the cloud.
    pub cloud_isp: Option<String>,
    /// Carrier at the far end.
    pub other_isp: Option<String>,
    /// Country or area at the far end.
    pub other_country: Option<String>,
    /// City that the other lies in.
    pub other_city: Option<String>,
    /// Items of the kind instance to work on or to narrow the list down to.
    pub instance_list: Vec<String>,
    /// IP addresses that belong to the cloud.
    pub cloud_ip_list: Vec<String>,
    /// Account that the use multi belongs to or works with.
    pub use_multi_account: Option<bool>,
    /// IDs of the accounts to work on or to narrow the list down to. Items: at most 10.
    pub account_ids: Vec<i64>,
}

impl GetInternetTupleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TupleType`, which is required.
    #[inline]
    pub fn tuple_type(mut self, value: i32) -> Self {
        self.tuple_type = Some(value);
        self
    }
    /// Sets `BeginTime`, which is required.
    #[inline]
    pub fn begin_time(mut self, value: i64) -> Self {
        self.begin_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<Open<OrderBy>>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `CloudIp`.
    pub fn cloud_ip(mut self, value: impl Into<String>) -> Self {
        self.cloud_ip = Some(value.into());
        self
    }
    /// Sets `CloudPort`.
    pub fn cloud_port(mut self, value: impl Into<String>) -> Self {
        self.cloud_port = Some(value.into());
        self
    }
    /// Sets `OtherIp`.
    pub fn other_ip(mut self, value: impl Into<String>) -> Self {
        self.other_ip = Some(value.into());
        self
    }
    /// Sets `OtherPort`.
    pub fn other_port(mut self, value: impl Into<String>) -> Self {
        self.other_port = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<Open<Sort>>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `TopN`.
    #[inline]
    pub fn top_n(mut self, value: i32) -> Self {
        self.top_n = Some(value);
        self
    }
    /// Sets `CloudIsp`.
    pub fn cloud_isp(mut self, value: impl Into<String>) -> Self {
        self.cloud_isp = Some(value.into());
        self
    }
    /// Sets `OtherIsp`.
    pub fn other_isp(mut self, value: impl Into<String>) -> Self {
        self.other_isp = Some(value.into());
        self
    }
    /// Sets `OtherCountry`.
    pub fn other_country(mut self, value: impl Into<String>) -> Self {
        self.other_country = Some(value.into());
        self
    }
    /// Sets `OtherCity`.
    pub fn other_city(mut self, value: impl Into<String>) -> Self {
        self.other_city = Some(value.into());
        self
    }
    /// Sets `InstanceList`.
    pub fn instance_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CloudIpList`.
    pub fn cloud_ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cloud_ip_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UseMultiAccount`.
    #[inline]
    pub fn use_multi_account(mut self, value: bool) -> Self {
        self.use_multi_account = Some(value);
        self
    }
    /// Sets `AccountIds`.
    pub fn account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.account_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetInternetTupleRequest {
        "RegionId" => region_id: query,
        "TupleType" => tuple_type: query,
        "BeginTime" => begin_time: query,
        "EndTime" => end_time: query,
        "Direction" => direction: query,
        "OrderBy" => order_by: query,
        "CloudIp" => cloud_ip: query,
        "CloudPort" => cloud_port: query,
        "OtherIp" => other_ip: query,
        "OtherPort" => other_port: query,
        "InstanceId" => instance_id: query,
        "Protocol" => protocol: query,
        "Sort" => sort: query,
        "TopN" => top_n: query,
        "CloudIsp" => cloud_isp: query,
        "OtherIsp" => other_isp: query,
        "OtherCountry" => other_country: query,
        "OtherCity" => other_city: query,
        "InstanceList" => instance_list: query_json,
        "CloudIpList" => cloud_ip_list: query_json,
        "UseMultiAccount" => use_multi_account: query,
        "AccountIds" => account_ids: query,
    }
}

impl Operation for GetInternetTupleRequest {
    type Response = GetInternetTupleResponse;
    type Error = GetInternetTupleError;
    const INFO: OperationInfo = super::operation("GetInternetTuple")
        .required(&["RegionId", "TupleType", "BeginTime", "EndTime", "Direction"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetInternetTupleError] = &[
        GetInternetTupleError::IllegalParamTopN,
        GetInternetTupleError::IllegalParamBeginTimeAndEndTime1H,
        GetInternetTupleError::IllegalParamGroupBy,
        GetInternetTupleError::IllegalParamOrderBy,
        GetInternetTupleError::IllegalParamRegionId,
        GetInternetTupleError::IllegalParamBeginTimeAndEndTime,
        GetInternetTupleError::IllegalParamBeginTimeAndEndTime5M,
        GetInternetTupleError::OperationFailedDbConcurrentTooHigh,
        GetInternetTupleError::OperationFailedDataTooMuch,
        GetInternetTupleError::ResourceNotFoundInstanceId,
        GetInternetTupleError::ResourceNotFoundIpSets,
    ];
}

/// Response to [`GetInternetTupleRequest`].
#[non_exhaustive]
pub struct GetInternetTupleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D5E98683-355B-5867-8D3D-A24755F6895B`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<InternetTupleData>,
}

response! {
    GetInternetTupleResponse {
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct InternetTupleData {
    /// Time that is set or recorded for this: begin. Example: `1684373600099`.
    pub begin_time: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Example: `in`.
    pub direction: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `eip-sample*`.
    pub instance_id: Option<String>,
    /// Region that the access lies in. Example: `cn-hongkong-pop`.
    pub access_region: Option<String>,
    /// IP address that belongs to the cloud. Example: `112.74.XX.XX`.
    pub cloud_ip: Option<String>,
    /// Network port that belongs to the cloud. Example: `443`.
    pub cloud_port: Option<String>,
    /// IP address that belongs to the other. Example: `122.112.XX.XX`.
    pub other_ip: Option<String>,
    /// Network port that belongs to the other. Example: `40002`.
    pub other_port: Option<String>,
    /// Network or application protocol that applies. Example: `6`.
    pub protocol: Option<String>,
    /// Country or area on the side of the cloud. Example: `text`.
    pub cloud_country: Option<String>,
    /// Province on the side of the cloud. Example: `text`.
    pub cloud_province: Option<String>,
    /// City that the cloud lies in. Example: `text`.
    pub cloud_city: Option<String>,
    /// Carrier on the side of the cloud. Example: `text`.
    pub cloud_isp: Option<String>,
    /// Cloud service that the item comes from. Example: `EIP`.
    pub cloud_product: Option<String>,
    /// Country or area at the far end. Example: `text`.
    pub other_country: Option<String>,
    /// Province at the far end. Example: `text`.
    pub other_province: Option<String>,
    /// City that the other lies in. Example: `text`.
    pub other_city: Option<String>,
    /// Carrier at the far end. Example: `amazon.com`.
    pub other_isp: Option<String>,
    /// Cloud product of the address at the far end; empty for addresses outside the cloud.
    /// Example: `ECS`.
    pub other_product: Option<String>,
    /// Round-trip time, in microseconds. Example: `10000`.
    pub rtt: Option<f64>,
    /// How many there are of this: byte. Example: `88`.
    pub byte_count: Option<f64>,
    /// How many there are of this: packet. Example: `66`.
    pub packet_count: Option<f64>,
    /// How many there are of this: out order. Example: `1`.
    pub out_order_count: Option<f64>,
    /// How many there are of this: in byte. Example: `88`.
    pub in_byte_count: Option<f64>,
    /// How many there are of this: out byte. Example: `66`.
    pub out_byte_count: Option<f64>,
    /// How many there are of this: in packet. Example: `33`.
    pub in_packet_count: Option<f64>,
    /// How many there are of this: out packet. Example: `22`.
    pub out_packet_count: Option<f64>,
    /// How many there are of this: in out order. Example: `2`.
    pub in_out_order_count: Option<f64>,
    /// How many there are of this: out out order. Example: `1`.
    pub out_out_order_count: Option<f64>,
    /// How many there are of this: in retran. Example: `0`.
    pub in_retran_count: Option<f64>,
    /// How many there are of this: out retran. Example: `1`.
    pub out_retran_count: Option<f64>,
    /// Rate or share that applies to the retransmit. Example: `0.1`.
    pub retransmit_rate: Option<f64>,
}

response! {
    InternetTupleData {
        "BeginTime" => begin_time: value,
        "Direction" => direction: value,
        "InstanceId" => instance_id: value,
        "AccessRegion" => access_region: value,
        "CloudIp" => cloud_ip: value,
        "CloudPort" => cloud_port: value,
        "OtherIp" => other_ip: value,
        "OtherPort" => other_port: value,
        "Protocol" => protocol: value,
        "CloudCountry" => cloud_country: value,
        "CloudProvince" => cloud_province: value,
        "CloudCity" => cloud_city: value,
        "CloudIsp" => cloud_isp: value,
        "CloudProduct" => cloud_product: value,
        "OtherCountry" => other_country: value,
        "OtherProvince" => other_province: value,
        "OtherCity" => other_city: value,
        "OtherIsp" => other_isp: value,
        "OtherProduct" => other_product: value,
        "Rtt" => rtt: value,
        "ByteCount" => byte_count: value,
        "PacketCount" => packet_count: value,
        "OutOrderCount" => out_order_count: value,
        "InByteCount" => in_byte_count: value,
        "OutByteCount" => out_byte_count: value,
        "InPacketCount" => in_packet_count: value,
        "OutPacketCount" => out_packet_count: value,
        "InOutOrderCount" => in_out_order_count: value,
        "OutOutOrderCount" => out_out_order_count: value,
        "InRetranCount" => in_retran_count: value,
        "OutRetranCount" => out_retran_count: value,
        "RetransmitRate" => retransmit_rate: value,
    }
}

/// Errors that the documentation of [`GetInternetTupleRequest`] names.
///
/// - [`IllegalParamTopN`](super::DocumentedError::IllegalParamTopN)
/// - [`IllegalParamBeginTimeAndEndTime1H`](super::DocumentedError::IllegalParamBeginTimeAndEndTime1H)
/// - [`IllegalParamGroupBy`](super::DocumentedError::IllegalParamGroupBy)
/// - [`IllegalParamOrderBy`](super::DocumentedError::IllegalParamOrderBy)
/// - [`IllegalParamRegionId`](super::DocumentedError::IllegalParamRegionId)
/// - [`IllegalParamBeginTimeAndEndTime`](super::DocumentedError::IllegalParamBeginTimeAndEndTime)
/// - [`IllegalParamBeginTimeAndEndTime5M`](super::DocumentedError::IllegalParamBeginTimeAndEndTime5M)
/// - [`OperationFailedDbConcurrentTooHigh`](super::DocumentedError::OperationFailedDbConcurrentTooHigh)
/// - [`OperationFailedDataTooMuch`](super::DocumentedError::OperationFailedDataTooMuch)
/// - [`ResourceNotFoundInstanceId`](super::DocumentedError::ResourceNotFoundInstanceId)
/// - [`ResourceNotFoundIpSets`](super::DocumentedError::ResourceNotFoundIpSets)
pub type GetInternetTupleError = super::DocumentedError;
