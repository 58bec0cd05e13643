// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebAreaBlockConfigs`, from `ddoscoo/DescribeWebAreaBlockConfigs.md`.

use alicloud_runtime::codegen::*;

/// Returns for each domain which regions are blocked.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeWebAreaBlockConfigsRequest::new()
///     .domains(["www.aliyun.com"]);
/// let reply = client.describe_web_area_block_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebAreaBlockConfigsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain names, one entry each. Items: at most 10. Example: `www.aliyun.com`.
    pub domains: Vec<String>,
}

impl DescribeWebAreaBlockConfigsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domains`, which is required.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeWebAreaBlockConfigsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domains" => domains: query,
    }
}

impl Operation for DescribeWebAreaBlockConfigsRequest {
    type Response = DescribeWebAreaBlockConfigsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebAreaBlockConfigs")
        .required(&["Domains"])
        .read_only();
}

/// Response to [`DescribeWebAreaBlockConfigsRequest`].
#[non_exhaustive]
pub struct DescribeWebAreaBlockConfigsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0bcf28g5-d57c-11e7-9bs0-d89d6717dxbc`.
    pub request_id: Option<String>,
    /// Settings of each area block, one entry each.
    pub area_block_configs: Vec<AreaBlockConfig>,
}

response! {
    DescribeWebAreaBlockConfigsResponse {
        "RequestId" => request_id: value,
        "AreaBlockConfigs" => area_block_configs: list(""),
    }
}

/// Settings of each area block, one entry each.
#[non_exhaustive]
pub struct AreaBlockConfig {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// Items of the kind region that were found or are concerned.
    pub region_list: Vec<RegionList>,
}

response! {
    AreaBlockConfig {
        "Domain" => domain: value,
        "RegionList" => region_list: list(""),
    }
}

/// Items of the kind region that were found or are concerned.
#[non_exhaustive]
pub struct RegionList {
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `CN-SHANGHAI`.
    pub region: Option<String>,
    /// Whether visitors from there are turned away: 1 yes, 0 no. Example: `0`.
    pub block: Option<i32>,
}

response! {
    RegionList {
        "Region" => region: value,
        "Block" => block: value,
    }
}
