// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainMapping`, from `live/DescribeLiveDomainMapping.md`.

use alicloud_runtime::codegen::*;

/// Shows how ingest, main streaming, and sub-streaming domains are mapped to one another.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainMappingRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_domain_mapping(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainMappingRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
}

impl DescribeLiveDomainMappingRequest {
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
}

request! {
    DescribeLiveDomainMappingRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeLiveDomainMappingRequest {
    type Response = DescribeLiveDomainMappingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainMapping")
        .method("GET")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLiveDomainMappingRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainMappingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F6CD8`.
    pub request_id: Option<String>,
    /// The live domain name models that were found or are concerned, one entry each.
    pub live_domain_models: Vec<LiveDomainModel>,
}

response! {
    DescribeLiveDomainMappingResponse {
        "RequestId" => request_id: value,
        "LiveDomainModels" => live_domain_models: list("LiveDomainModel"),
    }
}

/// The live domain name models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LiveDomainModel {
    /// Kind of the item, out of those that the service tells apart. Example: `play`.
    pub type_: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.aliyundoc.com`.
    pub domain_name: Option<String>,
}

response! {
    LiveDomainModel {
        "Type" => type_: value,
        "DomainName" => domain_name: value,
    }
}
