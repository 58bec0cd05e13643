// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRecursionZone`, from `alidns/DescribeRecursionZone.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveScope};

/// Shows one built-in authoritative zone of HTTPDNS with scopes and record count.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeRecursionZoneRequest::new();
/// let reply = client.describe_recursion_zone(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRecursionZoneRequest {
    /// ID of the built-in zone of HTTPDNS. Example: `169783221000012`.
    pub zone_id: Option<String>,
}

impl DescribeRecursionZoneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    DescribeRecursionZoneRequest {
        "ZoneId" => zone_id: query,
    }
}

impl Operation for DescribeRecursionZoneRequest {
    type Response = DescribeRecursionZoneResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRecursionZone").read_only();
}

/// Response to [`DescribeRecursionZoneRequest`].
#[non_exhaustive]
pub struct DescribeRecursionZoneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6856BCF6-11D6-4D7E-AC53-FD579933522B`.
    pub request_id: Option<String>,
    /// ID of the built-in zone of HTTPDNS. Example: `169438909000011`.
    pub zone_id: Option<String>,
    /// When the item was created. Example: `2018-06-06T11:34Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was created, as a Unix timestamp. Example: `1533773400000`.
    pub create_timestamp: Option<i64>,
    /// When the item was last changed. Example: `2018-01-03T08:57Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// Domain that the zone covers. Example: `cheng.suow.cc`.
    pub zone_name: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1527690629357`.
    pub user_id: Option<String>,
    /// Whether names that the zone lacks are looked up elsewhere (`record`) or answered with NXDOMAIN
    /// (`zone`). Example: `record`.
    pub proxy_pattern: Option<String>,
    /// How many records there are. Example: `8`.
    pub record_count: Option<i32>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Who created the item. Example: `SOAR`.
    pub creator: Option<String>,
    /// Whether a user or the system created the item. Example: `USER`.
    pub creator_type: Option<String>,
    /// Finer kind of the one who created the item. Example: `SUB`.
    pub creator_sub_type: Option<String>,
    /// For whom the zone is answered.
    pub effective_scopes: Vec<EffectiveScope>,
}

response! {
    DescribeRecursionZoneResponse {
        "RequestId" => request_id: value,
        "ZoneId" => zone_id: value,
        "CreateTime" => create_time: value,
        "CreateTimestamp" => create_timestamp: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "ZoneName" => zone_name: value,
        "UserId" => user_id: value,
        "ProxyPattern" => proxy_pattern: value,
        "RecordCount" => record_count: value,
        "Remark" => remark: value,
        "Creator" => creator: value,
        "CreatorType" => creator_type: value,
        "CreatorSubType" => creator_sub_type: value,
        "EffectiveScopes" => effective_scopes: list("EffectiveScope"),
    }
}
