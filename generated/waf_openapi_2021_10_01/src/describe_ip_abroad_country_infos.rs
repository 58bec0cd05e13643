// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpAbroadCountryInfos`, from `waf-openapi_2021_10_01/DescribeIpAbroadCountryInfos.md`.

use alicloud_runtime::codegen::*;

/// Lists countries and regions abroad, for use in region blacklists.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeIpAbroadCountryInfosRequest::new()
///     .instance_id("...");
/// let reply = client.describe_ip_abroad_country_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIpAbroadCountryInfosRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Country or region that the address or the data belongs to.
    pub country: Option<String>,
    /// Region that the abroad lies in.
    pub abroad_region: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500.
    pub max_results: Option<i32>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeIpAbroadCountryInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Country`.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `AbroadRegion`.
    pub fn abroad_region(mut self, value: impl Into<String>) -> Self {
        self.abroad_region = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeIpAbroadCountryInfosRequest {
        "InstanceId" => instance_id: query,
        "Country" => country: query,
        "AbroadRegion" => abroad_region: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Language" => language: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeIpAbroadCountryInfosRequest {
    type Response = DescribeIpAbroadCountryInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIpAbroadCountryInfos")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeIpAbroadCountryInfosRequest`], which the documentation does not describe.
pub type DescribeIpAbroadCountryInfosResponse = alicloud_runtime::UndocumentedResponse;
