// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeChargeModule`, from `waf-openapi_2021_10_01/DescribeChargeModule.md`.

use alicloud_runtime::codegen::*;

/// Lists the modules that are charged under a payment type.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeChargeModuleRequest::new()
///     .pay_type("...");
/// let reply = client.describe_charge_module(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeChargeModuleRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
}

impl DescribeChargeModuleRequest {
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
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `PayType`, which is required.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
}

request! {
    DescribeChargeModuleRequest {
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "PayType" => pay_type: query,
    }
}

impl Operation for DescribeChargeModuleRequest {
    type Response = DescribeChargeModuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeChargeModule")
        .required(&["PayType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeChargeModuleRequest`], which the documentation does not describe.
pub type DescribeChargeModuleResponse = alicloud_runtime::UndocumentedResponse;
