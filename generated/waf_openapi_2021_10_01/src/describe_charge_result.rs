// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeChargeResult`, from `waf-openapi_2021_10_01/DescribeChargeResult.md`.

use alicloud_runtime::codegen::*;

/// Calculates what given usage of modules costs for a payment type and billing cycle.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// use alicloud_waf_openapi_2021_10_01::describe_charge_result::ChargeModule;
///
/// let request = alicloud_waf_openapi_2021_10_01::DescribeChargeResultRequest::new()
///     .pay_type("...")
///     .charge_modules([ChargeModule::new()]);
/// let reply = client.describe_charge_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeChargeResultRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// **Required.** How the item is billed.
    pub pay_type: Option<String>,
    /// Billing cycle to look at.
    pub charge_cycle: Option<String>,
    /// **Required.** The charge modules to work on or to narrow the list down to.
    pub charge_modules: Vec<ChargeModule>,
}

impl DescribeChargeResultRequest {
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
    /// Sets `ChargeCycle`.
    pub fn charge_cycle(mut self, value: impl Into<String>) -> Self {
        self.charge_cycle = Some(value.into());
        self
    }
    /// Sets `ChargeModules`, which is required.
    pub fn charge_modules(
        mut self,
        value: impl IntoIterator<Item = impl Into<ChargeModule>>,
    ) -> Self {
        self.charge_modules = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeChargeResultRequest {
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "PayType" => pay_type: query,
        "ChargeCycle" => charge_cycle: query,
        "ChargeModules" => charge_modules: query,
    }
}

impl Operation for DescribeChargeResultRequest {
    type Response = DescribeChargeResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeChargeResult")
        .required(&["PayType", "ChargeModules"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeChargeResultRequest`], which the documentation does not describe.
pub type DescribeChargeResultResponse = alicloud_runtime::UndocumentedResponse;

/// The charge modules to work on or to narrow the list down to.
#[non_exhaustive]
pub struct ChargeModule {
    /// Code that stands for the module, for programs to act on.
    pub module_code: Option<String>,
    /// How much is in use.
    pub usage: Option<i64>,
}

impl ChargeModule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ModuleCode`.
    pub fn module_code(mut self, value: impl Into<String>) -> Self {
        self.module_code = Some(value.into());
        self
    }
    /// Sets `Usage`.
    #[inline]
    pub fn usage(mut self, value: i64) -> Self {
        self.usage = Some(value);
        self
    }
}

request! {
    ChargeModule {
        "ModuleCode" => module_code: field,
        "Usage" => usage: field,
    }
}
