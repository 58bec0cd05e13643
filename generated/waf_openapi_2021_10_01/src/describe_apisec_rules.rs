// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecRules`, from `waf-openapi_2021_10_01/DescribeApisecRules.md`.

use alicloud_runtime::codegen::*;

/// Lists API security policies, filtered by type, level, origin or status.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecRulesRequest::new()
///     .instance_id("...")
///     .type_("...");
/// let reply = client.describe_apisec_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecRulesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Rank of the item on the scale that its container defines.
    pub level: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Where the entry comes from.
    pub origin: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i64>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeApisecRulesRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Origin`.
    pub fn origin(mut self, value: impl Into<String>) -> Self {
        self.origin = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeApisecRulesRequest {
        "InstanceId" => instance_id: query,
        "Type" => type_: query,
        "Level" => level: query,
        "Name" => name: query,
        "Origin" => origin: query,
        "Status" => status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeApisecRulesRequest {
    type Response = DescribeApisecRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisecRules")
        .required(&["InstanceId", "Type"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApisecRulesRequest`], which the documentation does not describe.
pub type DescribeApisecRulesResponse = alicloud_runtime::UndocumentedResponse;
