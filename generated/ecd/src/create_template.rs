// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTemplate`, from `ecd/CreateTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, DataDiskList, PeriodUnit, RegionConfigList, ResourceTagList, SiteConfigList};

/// Creates a template with image, disks, policy and timers, from which resources are created.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateTemplateRequest::new()
///     .template_name("...");
/// let reply = client.create_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTemplateRequest {
    /// **Required.** Name that the template was given. Length: 2 to 126.
    pub template_name: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256.
    pub description: Option<String>,
    /// Which kind of product it is or is to be.
    pub product_type: Option<String>,
    /// Which kind of biz it is or is to be.
    pub biz_type: Option<String>,
    /// How large the system disk is or is to be. Range: 40 to 500.
    pub system_disk_size: Option<i32>,
    /// Level that the system disk performance has on its scale.
    pub system_disk_performance_level: Option<String>,
    /// Items of the kind data disk to work on or to narrow the list down to.
    pub data_disk_list: Vec<DataDiskList>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Language that the system starts in.
    pub default_language: Option<String>,
    /// ID of the policy group that the call is about.
    pub policy_group_id: Option<String>,
    /// ID of the timer group that the call is about.
    pub timer_group_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Items of the kind resource tag to work on or to narrow the list down to. Items: at most 20.
    pub resource_tag_list: Vec<ResourceTagList>,
    /// Items of the kind region config to work on or to narrow the list down to. Items: at most 10.
    pub region_config_list: Vec<RegionConfigList>,
    /// Items of the kind site config to work on or to narrow the list down to.
    pub site_config_list: Vec<SiteConfigList>,
    /// How the item is billed.
    pub charge_type: Option<Open<ChargeType>>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    /// Range: 1 to 6.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// How long the user lasts.
    pub user_duration: Option<i32>,
    /// `PostPaidAfterUsedUp`.
    pub post_paid_after_used_up: Option<bool>,
}

impl CreateTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateName`, which is required.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ProductType`.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
    /// Sets `SystemDiskSize`.
    #[inline]
    pub fn system_disk_size(mut self, value: i32) -> Self {
        self.system_disk_size = Some(value);
        self
    }
    /// Sets `SystemDiskPerformanceLevel`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }
    /// Sets `DataDiskList`.
    pub fn data_disk_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDiskList>>,
    ) -> Self {
        self.data_disk_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `DefaultLanguage`.
    pub fn default_language(mut self, value: impl Into<String>) -> Self {
        self.default_language = Some(value.into());
        self
    }
    /// Sets `PolicyGroupId`.
    pub fn policy_group_id(mut self, value: impl Into<String>) -> Self {
        self.policy_group_id = Some(value.into());
        self
    }
    /// Sets `TimerGroupId`.
    pub fn timer_group_id(mut self, value: impl Into<String>) -> Self {
        self.timer_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceTagList`.
    pub fn resource_tag_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceTagList>>,
    ) -> Self {
        self.resource_tag_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionConfigList`.
    pub fn region_config_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RegionConfigList>>,
    ) -> Self {
        self.region_config_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SiteConfigList`.
    pub fn site_config_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SiteConfigList>>,
    ) -> Self {
        self.site_config_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `UserDuration`.
    #[inline]
    pub fn user_duration(mut self, value: i32) -> Self {
        self.user_duration = Some(value);
        self
    }
    /// Sets `PostPaidAfterUsedUp`.
    #[inline]
    pub fn post_paid_after_used_up(mut self, value: bool) -> Self {
        self.post_paid_after_used_up = Some(value);
        self
    }
}

request! {
    CreateTemplateRequest {
        "TemplateName" => template_name: form,
        "Description" => description: form,
        "ProductType" => product_type: form,
        "BizType" => biz_type: form,
        "SystemDiskSize" => system_disk_size: form,
        "SystemDiskPerformanceLevel" => system_disk_performance_level: form,
        "DataDiskList" => data_disk_list: form,
        "ImageId" => image_id: form,
        "DefaultLanguage" => default_language: form,
        "PolicyGroupId" => policy_group_id: form,
        "TimerGroupId" => timer_group_id: form,
        "ResourceGroupId" => resource_group_id: form,
        "ResourceTagList" => resource_tag_list: form,
        "RegionConfigList" => region_config_list: form,
        "SiteConfigList" => site_config_list: form,
        "ChargeType" => charge_type: form,
        "Period" => period: form,
        "PeriodUnit" => period_unit: form,
        "AutoPay" => auto_pay: form,
        "AutoRenew" => auto_renew: form,
        "UserDuration" => user_duration: form,
        "PostPaidAfterUsedUp" => post_paid_after_used_up: form,
    }
}

impl Operation for CreateTemplateRequest {
    type Response = CreateTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateTemplate")
        .required(&["TemplateName"]);
}

/// Response to [`CreateTemplateRequest`], which the documentation does not describe.
pub type CreateTemplateResponse = alicloud_runtime::UndocumentedResponse;
