// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `r-kvstore/DescribeRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions and zones in which instances can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeRegionsRequest::new();
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRegions").read_only();
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// IDs of the regions that were found or are concerned.
    pub region_ids: Option<RegionIds>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `535A88D3-5408-4B29-AFD4-07319D97EBC4`.
    pub request_id: Option<String>,
}

response! {
    DescribeRegionsResponse {
        "RegionIds" => region_ids: value,
        "RequestId" => request_id: value,
    }
}

/// IDs of the regions that were found or are concerned.
#[non_exhaustive]
pub struct RegionIds {
    /// Region that the KV store lies in.
    pub kv_store_region: Vec<KVStoreRegion>,
}

response! {
    RegionIds {
        "KVStoreRegion" => kv_store_region: list(""),
    }
}

/// Region that the KV store lies in.
#[non_exhaustive]
pub struct KVStoreRegion {
    /// Host name to send requests for this region to. Example: `r-kvstore.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Name to show to people, in the language asked for. Example: `text`.
    pub local_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the zones that were found or are concerned. Example: `cn-hangzhou-h`.
    pub zone_ids: Option<String>,
    /// IDs of the zones that were found or are concerned.
    pub zone_id_list: Vec<String>,
}

response! {
    KVStoreRegion {
        "RegionEndpoint" => region_endpoint: value,
        "LocalName" => local_name: value,
        "RegionId" => region_id: value,
        "ZoneIds" => zone_ids: value,
        "ZoneIdList" => zone_id_list: list("ZoneId"),
    }
}
