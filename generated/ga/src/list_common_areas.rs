// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCommonAreas`, from `ga/ListCommonAreas.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Areas, RegionList};

/// Lists areas and regions that can serve for acceleration or endpoint groups, by IP version.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListCommonAreasRequest::new();
/// let reply = client.list_common_areas(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCommonAreasRequest {
    /// Version of the Internet Protocol.
    pub ip_version: Option<String>,
    /// Lists areas in which users can be served.
    pub is_ip_set: Option<bool>,
    /// Lists areas in which endpoint groups can be placed.
    pub is_epg: Option<bool>,
}

impl ListCommonAreasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `IsIpSet`.
    #[inline]
    pub fn is_ip_set(mut self, value: bool) -> Self {
        self.is_ip_set = Some(value);
        self
    }
    /// Sets `IsEpg`.
    #[inline]
    pub fn is_epg(mut self, value: bool) -> Self {
        self.is_epg = Some(value);
        self
    }
}

request! {
    ListCommonAreasRequest {
        "IpVersion" => ip_version: query,
        "IsIpSet" => is_ip_set: query,
        "IsEpg" => is_epg: query,
    }
}

impl Operation for ListCommonAreasRequest {
    type Response = ListCommonAreasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCommonAreas").read_only();
}

/// Response to [`ListCommonAreasRequest`].
#[non_exhaustive]
pub struct ListCommonAreasResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DE77A7F3-3B74-41C0-A5BC-CAFD188C28B6`.
    pub request_id: Option<String>,
    /// The areas that were found or are concerned, one entry each.
    pub areas: Vec<Areas>,
}

response! {
    ListCommonAreasResponse {
        "RequestId" => request_id: value,
        "Areas" => areas: list(""),
    }
}
