// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetTransitRouterFlowTopN`, from `nis/GetTransitRouterFlowTopN.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction, GroupBy, RequestOrderBy, Sort};

/// Ranks traffic between regions by single addresses, pairs or 5-tuples.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::GetTransitRouterFlowTopNRequest::new()
///     .begin_time(1)
///     .end_time(1)
///     .direction("...")
///     .group_by("...");
/// let reply = client.get_transit_router_flow_top_n(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetTransitRouterFlowTopNRequest {
    /// **Required.** Time that is set or recorded for this: begin.
    pub begin_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// How many entries to return, 100 at most. Range: 1 to 100.
    pub top_n: Option<i32>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<Open<Direction>>,
    /// **Required.** What traffic is added up by.
    /// Here: `Protocol`, `RegionPair`, `1Tuple`, `2Tuple`, `5Tuple`, `Cen`, `Port`.
    pub group_by: Option<Open<GroupBy>>,
    /// Region that the this lies in.
    pub this_region: Option<String>,
    /// IP address that belongs to the this.
    pub this_ip: Option<String>,
    /// Network port that belongs to the this.
    pub this_port: Option<String>,
    /// Region that the other lies in.
    pub other_region: Option<String>,
    /// IP address that belongs to the other.
    pub other_ip: Option<String>,
    /// Network port that belongs to the other.
    pub other_port: Option<String>,
    /// Network or application protocol that applies.
    pub protocol: Option<String>,
    /// How the list is sorted.
    pub order_by: Option<Open<RequestOrderBy>>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<Open<Sort>>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// CEN plan whose traffic between regions is ranked.
    pub bandwith_package_id: Option<String>,
    /// IDs of the accounts to work on or to narrow the list down to.
    pub account_ids: Vec<i64>,
    /// Account that the use multi belongs to or works with.
    pub use_multi_account: Option<bool>,
}

impl GetTransitRouterFlowTopNRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `TopN`.
    #[inline]
    pub fn top_n(mut self, value: i32) -> Self {
        self.top_n = Some(value);
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
    /// Sets `ThisRegion`.
    pub fn this_region(mut self, value: impl Into<String>) -> Self {
        self.this_region = Some(value.into());
        self
    }
    /// Sets `ThisIp`.
    pub fn this_ip(mut self, value: impl Into<String>) -> Self {
        self.this_ip = Some(value.into());
        self
    }
    /// Sets `ThisPort`.
    pub fn this_port(mut self, value: impl Into<String>) -> Self {
        self.this_port = Some(value.into());
        self
    }
    /// Sets `OtherRegion`.
    pub fn other_region(mut self, value: impl Into<String>) -> Self {
        self.other_region = Some(value.into());
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
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
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
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `BandwithPackageId`.
    pub fn bandwith_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwith_package_id = Some(value.into());
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
    GetTransitRouterFlowTopNRequest {
        "BeginTime" => begin_time: query,
        "EndTime" => end_time: query,
        "TopN" => top_n: query,
        "Direction" => direction: query,
        "GroupBy" => group_by: query,
        "ThisRegion" => this_region: query,
        "ThisIp" => this_ip: query,
        "ThisPort" => this_port: query,
        "OtherRegion" => other_region: query,
        "OtherIp" => other_ip: query,
        "OtherPort" => other_port: query,
        "Protocol" => protocol: query,
        "OrderBy" => order_by: query,
        "Sort" => sort: query,
        "CenId" => cen_id: query,
        "BandwithPackageId" => bandwith_package_id: query,
        "AccountIds" => account_ids: query_json,
        "UseMultiAccount" => use_multi_account: query,
    }
}

impl Operation for GetTransitRouterFlowTopNRequest {
    type Response = GetTransitRouterFlowTopNResponse;
    type Error = GetTransitRouterFlowTopNError;
    const INFO: OperationInfo = super::operation("GetTransitRouterFlowTopN")
        .required(&["BeginTime", "EndTime", "Direction", "GroupBy"])
        .read_only();
    const ERRORS: &'static [GetTransitRouterFlowTopNError] = &[
        GetTransitRouterFlowTopNError::IllegalParamTopN,
        GetTransitRouterFlowTopNError::IllegalParamBeginTime,
        GetTransitRouterFlowTopNError::IllegalParamBeginTimeAndEndTime,
        GetTransitRouterFlowTopNError::IllegalParamOrderBy,
        GetTransitRouterFlowTopNError::IllegalParamSort,
        GetTransitRouterFlowTopNError::IllegalParamAccountIds,
        GetTransitRouterFlowTopNError::IllegalParamInOrOut,
    ];
}

/// Response to [`GetTransitRouterFlowTopNRequest`].
#[non_exhaustive]
pub struct GetTransitRouterFlowTopNResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D5E98683-355B-5867-8D3D-A24755F6895B`.
    pub request_id: Option<String>,
    /// Flows between regions, the largest first.
    pub transit_router_flow_top_n: Vec<TransitRouterFlowTopN>,
}

response! {
    GetTransitRouterFlowTopNResponse {
        "RequestId" => request_id: value,
        "TransitRouterFlowTopN" => transit_router_flow_top_n: list(""),
    }
}

/// Flows between regions, the largest first.
#[non_exhaustive]
pub struct TransitRouterFlowTopN {
    /// Number of the Alibaba Cloud account concerned. Example: `118639953821****`.
    pub account_id: Option<String>,
    /// ID of the CEN instance that the item belongs to or stands for.
    /// Example: `cen-ia8kw1zjv4hyal****`.
    pub cen_id: Option<String>,
    /// Region that the this lies in. Example: `cn-shanghai`.
    pub this_region: Option<String>,
    /// IP address that belongs to the this. Example: `1.8.XX.XX`.
    pub this_ip: Option<String>,
    /// Network port that belongs to the this. Example: `80`.
    pub this_port: Option<String>,
    /// Region that the other lies in. Example: `ap-southeast-1`.
    pub other_region: Option<String>,
    /// IP address that belongs to the other. Example: `47.216.XX.XX`.
    pub other_ip: Option<String>,
    /// Network port that belongs to the other. Example: `53470`.
    pub other_port: Option<String>,
    /// Network or application protocol that applies. Example: `6`.
    pub protocol: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2023-01-31T05:40:00Z`.
    pub start_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2023-01-31T06:40:00Z`.
    pub end_time: Option<Timestamp>,
    /// Number that is given for this: packets. Example: `88`.
    pub packets: Option<f64>,
    /// Number that is given for this: bytes. Example: `188`.
    pub bytes: Option<f64>,
    /// CEN plan whose traffic between regions is ranked. Example: `cenbwp-ia8kw1zjv4hyal****`.
    pub bandwith_package_id: Option<String>,
}

response! {
    TransitRouterFlowTopN {
        "AccountId" => account_id: value,
        "CenId" => cen_id: value,
        "ThisRegion" => this_region: value,
        "ThisIp" => this_ip: value,
        "ThisPort" => this_port: value,
        "OtherRegion" => other_region: value,
        "OtherIp" => other_ip: value,
        "OtherPort" => other_port: value,
        "Protocol" => protocol: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Packets" => packets: value,
        "Bytes" => bytes: value,
        "BandwithPackageId" => bandwith_package_id: value,
    }
}

/// Errors that the documentation of [`GetTransitRouterFlowTopNRequest`] names.
///
/// - [`IllegalParamTopN`](super::DocumentedError::IllegalParamTopN)
/// - [`IllegalParamBeginTime`](super::DocumentedError::IllegalParamBeginTime)
/// - [`IllegalParamBeginTimeAndEndTime`](super::DocumentedError::IllegalParamBeginTimeAndEndTime)
/// - [`IllegalParamOrderBy`](super::DocumentedError::IllegalParamOrderBy)
/// - [`IllegalParamSort`](super::DocumentedError::IllegalParamSort)
/// - [`IllegalParamAccountIds`](super::DocumentedError::IllegalParamAccountIds)
/// - [`IllegalParamInOrOut`](super::DocumentedError::IllegalParamInOrOut)
pub type GetTransitRouterFlowTopNError = super::DocumentedError;
