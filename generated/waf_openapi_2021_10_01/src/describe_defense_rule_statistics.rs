// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseRuleStatistics`, from `waf-openapi_2021_10_01/DescribeDefenseRuleStatistics.md`.

use alicloud_runtime::codegen::*;

/// Counts the rules of a protection template, grouped by keys.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeDefenseRuleStatisticsRequest::new()
///     .instance_id("...")
///     .template_id(1)
///     .primary_key("...");
/// let reply = client.describe_defense_rule_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseRuleStatisticsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// **Required.** Key that opens, signs or picks out the primary.
    pub primary_key: Option<Open<PrimaryKey>>,
    /// Key that opens, signs or picks out the secondary.
    pub secondary_key: Option<Open<Key>>,
    /// Key that opens, signs or picks out the third.
    pub third_key: Option<Open<Key>>,
    /// Key that opens, signs or picks out the fourth.
    pub fourth_key: Option<Open<Key>>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeDefenseRuleStatisticsRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `PrimaryKey`, which is required.
    pub fn primary_key(mut self, value: impl Into<Open<PrimaryKey>>) -> Self {
        self.primary_key = Some(value.into());
        self
    }
    /// Sets `SecondaryKey`.
    pub fn secondary_key(mut self, value: impl Into<Open<Key>>) -> Self {
        self.secondary_key = Some(value.into());
        self
    }
    /// Sets `ThirdKey`.
    pub fn third_key(mut self, value: impl Into<Open<Key>>) -> Self {
        self.third_key = Some(value.into());
        self
    }
    /// Sets `FourthKey`.
    pub fn fourth_key(mut self, value: impl Into<Open<Key>>) -> Self {
        self.fourth_key = Some(value.into());
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
    DescribeDefenseRuleStatisticsRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "TemplateId" => template_id: query,
        "PrimaryKey" => primary_key: query,
        "SecondaryKey" => secondary_key: query,
        "ThirdKey" => third_key: query,
        "FourthKey" => fourth_key: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeDefenseRuleStatisticsRequest {
    type Response = DescribeDefenseRuleStatisticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseRuleStatistics")
        .required(&["InstanceId", "TemplateId", "PrimaryKey"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDefenseRuleStatisticsRequest`], which the documentation does not describe.
pub type DescribeDefenseRuleStatisticsResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Key that opens, signs or picks out the primary.
    pub enum PrimaryKey {
        /// By what is done with the requests.
        Action = "action",
        /// By protection module.
        Scene = "scene",
        /// By state of the rules.
        Status = "status",
        /// By type of rule.
        Type = "type",
        /// By risk level.
        RiskLevel = "riskLevel",
        /// By type of attack.
        DetectType = "detectType",
    }
}

values! {
    /// Key that opens, signs or picks out the secondary.
    pub enum Key {
        /// By what is done with the requests.
        Action = "action",
        /// By protection module.
        Scene = "scene",
        /// By state of the rules.
        Status = "status",
        /// By risk level.
        RiskLevel = "riskLevel",
        /// By type of attack.
        DetectType = "detectType",
    }
}
