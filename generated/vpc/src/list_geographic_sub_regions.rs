// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGeographicSubRegions`, from `vpc/ListGeographicSubRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists groups of regions by geographic area.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ListGeographicSubRegionsRequest::new();
/// let reply = client.list_geographic_sub_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGeographicSubRegionsRequest {}

impl ListGeographicSubRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListGeographicSubRegionsRequest {}
}

impl Operation for ListGeographicSubRegionsRequest {
    type Response = ListGeographicSubRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListGeographicSubRegions").read_only();
}

/// Response to [`ListGeographicSubRegionsRequest`].
#[non_exhaustive]
pub struct ListGeographicSubRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0ED8D006-F706-4D23-88ED-E11ED28DCAC0`.
    pub request_id: Option<String>,
    /// The geographic sub regions that were found or are concerned, one entry each.
    /// Example: `["cn-beijing","cn-hangzhou"]`.
    pub geographic_sub_regions: Vec<String>,
    /// How many items the response holds. Example: `10`.
    pub count: Option<i64>,
}

response! {
    ListGeographicSubRegionsResponse {
        "RequestId" => request_id: value,
        "GeographicSubRegions" => geographic_sub_regions: list(""),
        "Count" => count: value,
    }
}
