// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVbrFlowTopN`, from `nis/GetVbrFlowTopN.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction, GroupBy, RequestOrderBy, Sort};

/// Ranks traffic over virtual border routers by single addresses, pairs or 5-tuples.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::GetVbrFlowTopNRequest::new()
///     .begin_time(1)
///     .end_time(1)
///     .direction("...")
///     .group_by("...");
/// let reply = client.get_vbr_flow_top_n(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetVbrFlowTopNRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: begin.
    pub begin_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<Open<Direction>>,
    /// **Required.** What traffic is added up by.
    /// Here: `Protocol`, `1Tuple`, `2Tuple`, `5Tuple`, `CloudPort`, `OtherPort`.
    pub group_by: Option<Open<GroupBy>>,
    /// How the list is sorted.
    pub order_by: Option<Open<RequestOrderBy>>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<Open<Sort>>,
    /// How many entries to return, 100 at most. Range: 1 to 100.
    pub top_n: Option<i32>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// Border router of a leased line whose traffic is ranked.
    pub virtual_border_router_id: Option<String>,
    /// Connection between the transit router and the virtual border router.
    pub attachment_id: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// IP address that belongs to the cloud.
    pub cloud_ip: Option<String>,
    /// IP address that belongs to the other.
    pub other_ip: Option<String>,
    /// Network port that belongs to the cloud.
    pub cloud_port: Option<String>,
    /// Network port that belongs to the other.
    pub other_port: Option<String>,
    /// IDs of the accounts to work on or to narrow the list down to. Items: at most 10.
    pub account_ids: Vec<i64>,
    /// Account that the use multi belongs to or works with.
    pub use_multi_account: Option<bool>,
}

impl GetVbrFlowTopNRequest {
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
    /// Sets `GroupBy`, which is required.
    pub fn group_by(mut self, value: impl Into<Open<GroupBy>>) -> Self {
        self.group_by = Some(value.into());
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<Open<RequestOrderBy>>) -> Self {
        self.order_by = Some(value.into());
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
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `VirtualBorderRouterId`.
    pub fn virtual_border_router_id(mut self, value: impl Into<String>) -> Self {
        self.virtual_border_router_id = Some(value.into());
        self
    }
    /// Sets `AttachmentId`.
    pub fn attachment_id(mut self, value: impl Into<String>) -> Self {
        self.attachment_id = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `CloudIp`.
    pub fn cloud_ip(mut self, value: impl Into<String>) -> Self {
        self.cloud_ip = Some(value.into());
        self
    }
    /// Sets `OtherIp`.
    pub fn other_ip(mut self, value: impl Into<String>) -> Self {
        self.other_ip = Some(value.into());
        self
    }
    /// Sets `CloudPort`.
    pub fn cloud_port(mut self, value: impl Into<String>) -> Self {
        self.cloud_port = Some(value.into());
        self
    }
    /// Sets `OtherPort`.
    pub fn other_port(mut self, value: impl Into<String>) -> Self {
        self.other_port = Some(value.into());
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
    /// Sets `UseMultiAccount`.
    #[inline]
    pub fn use_multi_account(mut self, value: bool) -> Self {
        self.use_multi_account = Some(value);
        self
    }
}

request! {
    GetVbrFlowTopNRequest {
        "RegionId" => region_id: query,
        "BeginTime" => begin_time: query,
        "EndTime" => end_time: query,
        "Direction" => direction: query,
        "GroupBy" => group_by: query,
        "OrderBy" => order_by: query,
        "Sort" => sort: query,
        "TopN" => top_n: query,
        "CenId" => cen_id: query,
        "VirtualBorderRouterId" => virtual_border_router_id: query,
        "AttachmentId" => attachment_id: query,
        "Protocol" => protocol: query,
        "CloudIp" => cloud_ip: query,
        "OtherIp" => other_ip: query,
        "CloudPort" => cloud_port: query,
        "OtherPort" => other_port: query,
        "AccountIds" => account_ids: query_json,
        "UseMultiAccount" => use_multi_account: query,
    }
}

impl Operation for GetVbrFlowTopNRequest {
    type Response = GetVbrFlowTopNResponse;
    type Error = GetVbrFlowTopNError;
    const INFO: OperationInfo = super::operation("GetVbrFlowTopN")
        .required(&["RegionId", "BeginTime", "EndTime", "Direction", "GroupBy"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetVbrFlowTopNError] = &[
        GetVbrFlowTopNError::IllegalParamTopN,
        GetVbrFlowTopNError::IllegalParamBeginTime,
        GetVbrFlowTopNError::IllegalParamBeginTimeAndEndTime,
        GetVbrFlowTopNError::IllegalParamSort,
        GetVbrFlowTopNError::IllegalParamOrderBy,
        GetVbrFlowTopNError::OperationFailedDataTooMuch,
    ];
}

/// Response to [`GetVbrFlowTopNRequest`].
#[non_exhaustive]
pub struct GetVbrFlowTopNResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A7F0D6EC-E19E-58AC-AC9F-08036763960F`.
    pub request_id: Option<String>,
    /// Flows over the border router, the largest first.
    pub virtual_border_router_flowlog_top_n: Vec<VirtualBorderRouterFlowlogTopN>,
}

response! {
    GetVbrFlowTopNResponse {
        "RequestId" => request_id: value,
        "VirtualBorderRouterFlowlogTopN" => virtual_border_router_flowlog_top_n: list(""),
    }
}

/// Flows over the border router, the largest first.
#[non_exhaustive]
pub struct VirtualBorderRouterFlowlogTopN {
    /// Region that the cloud lies in. Example: `cn-shanghai`.
    pub cloud_region: Option<String>,
    /// IP address that belongs to the cloud. Example: `120.24.X.X`.
    pub cloud_ip: Option<String>,
    /// IP address that belongs to the other. Example: `222.85.X.X`.
    pub other_ip: Option<String>,
    /// Network port that belongs to the cloud. Example: `80`.
    pub cloud_port: Option<String>,
    /// Network port that belongs to the other. Example: `10965`.
    pub other_port: Option<String>,
    /// Network or application protocol that applies. Example: `6`.
    pub protocol: Option<String>,
    /// Connection between the transit router and the virtual border router.
    /// Example: `tr-attach-u6v1j3jre0fe9h****`.
    pub attachment_id: Option<String>,
    /// Border router of a leased line whose traffic is ranked. Example: `vbr-k1atj46citwuek42j****`.
    pub virtual_border_router_id: Option<String>,
    /// Number that is given for this: bytes. Example: `108`.
    pub bytes: Option<f64>,
    /// Number that is given for this: packets. Example: `66`.
    pub packets: Option<f64>,
    /// Number of the Alibaba Cloud account concerned. Example: `156237031628****`.
    pub account_id: Option<String>,
}

response! {
    VirtualBorderRouterFlowlogTopN {
        "CloudRegion" => cloud_region: value,
        "CloudIp" => cloud_ip: value,
        "OtherIp" => other_ip: value,
        "CloudPort" => cloud_port: value,
        "OtherPort" => other_port: value,
        "Protocol" => protocol: value,
        "AttachmentId" => attachment_id: value,
        "VirtualBorderRouterId" => virtual_border_router_id: value,
        "Bytes" => bytes: value,
        "Packets" => packets: value,
        "AccountId" => account_id: value,
    }
}

/// Errors that the documentation of [`GetVbrFlowTopNRequest`] names.
///
/// - [`IllegalParamTopN`](super::DocumentedError::IllegalParamTopN)
/// - [`IllegalParamBeginTime`](super::DocumentedError::IllegalParamBeginTime)
/// - [`IllegalParamBeginTimeAndEndTime`](super::DocumentedError::IllegalParamBeginTimeAndEndTime)
/// - [`IllegalParamSort`](super::DocumentedError::IllegalParamSort)
/// - [`IllegalParamOrderBy`](super::DocumentedError::IllegalParamOrderBy)
/// - [`OperationFailedDataTooMuch`](super::DocumentedError::OperationFailedDataTooMuch)
pub type GetVbrFlowTopNError = super::DocumentedError;
