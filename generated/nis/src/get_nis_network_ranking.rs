// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetNisNetworkRanking`, from `nis/GetNisNetworkRanking.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction, GroupBy, OrderBy, ResourceType, Sort};

/// Ranks network traffic of a resource type by chosen groups, filters and order.
///
/// ```no_run
/// # async fn example(client: alicloud_nis::Client) -> Result<(), alicloud_nis::Error> {
/// let request = alicloud_nis::GetNisNetworkRankingRequest::new()
///     .region_no("...")
///     .resource_type("...")
///     .direction("...")
///     .group_by("...")
///     .order_by("...");
/// let reply = client.get_nis_network_ranking(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetNisNetworkRankingRequest {
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    /// Here: `AccessInternetIpV4`, `AccessInternetIpV4Limited`, `ElasticIP`, `PublicIpEcs`, `PublicIpClb`, `NAT`, `TR`, `TRAttachment`, `VBR`, `GA`, `InternetProbing`, `IntranetProbing`.
    pub resource_type: Option<Open<ResourceType>>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<Open<Direction>>,
    /// **Required.** What traffic is added up by.
    /// Here: `Tuple1`, `Tuple2`, `Tuple5`, `Protocol`, `SourcePort`, `DestinationPort`, `Country`, `City`, `ASN`, `CityASN`, `RegionPair`, `InstanceId`, `CountryIsp`, `ZonePair`, `ISP`, `IpPair`, `Province`, `ProvinceIsp`.
    pub group_by: Option<Open<GroupBy>>,
    /// **Required.** How the list is sorted.
    /// Here: `rtt`, `bps`, `pps`, `RetransmitRate`, `ActiveSessionCount`, `NewSessionPerSecond`, `RatelimitDropPps`, `ByteCount`, `PacketCount`.
    pub order_by: Option<Open<OrderBy>>,
    /// Conditions that narrow the list down.
    pub filter: Vec<Filter>,
    /// Time that is set or recorded for this: begin. Range: 0 to 253402271999000.
    pub begin_time: Option<i64>,
    /// End of the period to look at. Range: 0 to 253402271999000.
    pub end_time: Option<i64>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<Open<Sort>>,
    /// How many entries to return, 100 at most. Range: 1 to 100.
    pub top_n: Option<i32>,
    /// Account that the use cross belongs to or works with.
    pub use_cross_account: Option<bool>,
    /// IDs of the accounts to work on or to narrow the list down to. Items: at most 10.
    pub account_ids: Vec<String>,
}

impl GetNisNetworkRankingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
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
    /// Sets `OrderBy`, which is required.
    pub fn order_by(mut self, value: impl Into<Open<OrderBy>>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BeginTime`.
    #[inline]
    pub fn begin_time(mut self, value: i64) -> Self {
        self.begin_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
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
    /// Sets `UseCrossAccount`.
    #[inline]
    pub fn use_cross_account(mut self, value: bool) -> Self {
        self.use_cross_account = Some(value);
        self
    }
    /// Sets `AccountIds`.
    pub fn account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.account_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetNisNetworkRankingRequest {
        "RegionNo" => region_no: query,
        "ResourceType" => resource_type: query,
        "Direction" => direction: query,
        "GroupBy" => group_by: query,
        "OrderBy" => order_by: query,
        "Filter" => filter: query_json,
        "BeginTime" => begin_time: query,
        "EndTime" => end_time: query,
        "Sort" => sort: query,
        "TopN" => top_n: query,
        "UseCrossAccount" => use_cross_account: query,
        "AccountIds" => account_ids: query,
    }
}

impl Operation for GetNisNetworkRankingRequest {
    type Response = GetNisNetworkRankingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetNisNetworkRanking")
        .required(&["RegionNo", "ResourceType", "Direction", "GroupBy", "OrderBy"])
        .read_only();
}

/// Response to [`GetNisNetworkRankingRequest`], which the documentation does not describe.
pub type GetNisNetworkRankingResponse = alicloud_runtime::UndocumentedResponse;

/// Conditions that narrow the list down.
#[non_exhaustive]
pub struct Filter {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Filter {
        "Name" => name: field,
        "Value" => value: field,
    }
}
